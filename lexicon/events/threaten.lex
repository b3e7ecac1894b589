# THREATEN: threats, ultimatums and forceful warnings; the mode is that of what is threatened.
# An arrest warrant for somebody out of reach stands here too (mode arrest).
# Written for this lexicon. Licence: MIT OR Apache-2.0

# --- whatever is threatened -----------------------------------------------------------------------------------------------

rule threaten/anything
  event   THREATEN
  cameo   130
  verb    threaten subj=[*]
  verb    threaten subj=[*] obj=[*]
  verb    threaten obj=[*] with
  verb    threaten subj=[*] clause -> recipient=obj|clause.recipient|clause.obj|clause.against|clause.from
  verb    threaten subj=[*] obj -> recipient=against|on|obj.against|obj.on|obj
  noun    threat poss=[*] -> actor=poss recipient=against|to|on
  noun    threat mod=[*] -> actor=mod recipient=against|to|on
  noun    threat by=[*] -> actor=by recipient=against|to|on|clause.recipient
  noun    threat from=[*] -> actor=from recipient=against|to
  noun    threat against=[*] -> actor=subj|by|from|poss|mod recipient=against
  noun    threat clause -> actor=subj|by|from|poss|mod recipient=against|clause.recipient|clause.obj
  verb    repeat|renew|voice|direct|reiterate|utter obj=threat|veiled threat|verbal threat -> recipient=against|to|at
  verb    menace|intimidate|browbeat|bully|blackmail|cow|coerce|hector subj=[*] obj=[*]
  verb    rattle|wave|brandish obj=sabre|saber|sword|big stick -> recipient=at|against
  noun    sabre-rattling|saber-rattling|brinkmanship|intimidation|blackmail by=[*] -> actor=by recipient=against|of
  noun    sabre-rattling|saber-rattling|brinkmanship|intimidation|blackmail poss=[*] -> actor=poss recipient=against|of|toward|towards
  yes     North Korea threatened South Korea. => PRK THREATEN KOR
  yes     Kuwait answered Iraq's threats against Jordan. => IRQ THREATEN JOR
  no      A storm threatened the coast of Belize.
  no      Rising seas are a threat to the Maldives.

rule threaten/content
  event   THREATEN content
  cameo   130
  verb    threaten clause=<*> -> recipient=obj|clause.recipient
  verb    threaten subj=[*] clause=<*> -> recipient=obj|clause.recipient
  verb    threaten obj=<*> -> recipient=obj.recipient|against|on
  verb    threaten subj=[*] obj=<*> -> recipient=obj.recipient|against|on
  verb    threaten with=<*>
  verb    threaten obj=[*] with=<*>
  verb    vow|swear|promise|pledge clause=<ASSAULT|SANCTION|COERCE|PROTEST|MOBILIZE> -> recipient=clause.recipient|obj
  verb    warn clause=<ASSAULT|SANCTION|COERCE|PROTEST|MOBILIZE> -> recipient=obj|iobj|clause.recipient
  verb    warn subj=[*] obj|iobj=[*] clause=<ASSAULT|SANCTION|COERCE|PROTEST|MOBILIZE> -> recipient=obj|iobj
  verb    warn subj=[*] of=<ASSAULT|SANCTION|COERCE|PROTEST|MOBILIZE> -> recipient=obj|iobj|of.recipient
  noun    threat clause=<*> -> actor=subj|by|from|poss|mod recipient=against|clause.recipient
  noun    threat of=<*> -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|of.recipient|to
  adj     ready|prepared|determined clause=<ASSAULT|SANCTION> subj=[*] -> recipient=clause.recipient
  yes     Russia threatened to deploy missiles. => RUS THREATEN/violence
  no      The flood threatened to destroy the bridge in Nepal.

rule threaten/by-nature
  event   none
  verb    threaten subj=@hazard-word
  verb    threaten subj=@hazard-word clause=<*>
  verb    threaten subj=@hazard-word obj=[*]
  verb    threaten subj=dispute|row|scandal|strike|decision|conflict|violence|crisis|cut|lack|move|plan|development|debt|problem|change|fighting|tension|erosion|loss|rain|cloud
  verb    threaten subj=dispute|row|scandal|decision|conflict|violence|crisis|cut|lack|fighting|tension clause=<*>
  verb    threaten obj=@contest-noun
  verb    threaten subj=@match-word obj=@contest-noun
  verb    threaten subj=@match-word clause=score|run|overtake|win|equalise|equalize|take|break
  verb    threaten subj=@market-word
  verb    threaten clause=collapse|overshadow|derail|undermine|spill|engulf|spread|become|spiral|jeopardise|jeopardize|erupt|boil|rain|swamp|overwhelm|unravel|topple|slow|plunge|disrupt
  noun    threat mod=health|flood|storm|bomb-like|environmental|climate|existential|fire|tsunami|terror
  noun    threat to=health|security|stability|peace|economy|environment|life|wildlife|species|public health|existence|survival|safety|world|democracy|shipping
  noun    threat of=@hazard-word
  noun    threat of=@hazard-word from=[*]
  verb    pose|represent|constitute|present|remain|be|become|see|consider|face|counter|meet|assess|combat|reduce obj=threat|security threat
  verb    pose|represent|constitute|present obj=threat to=[*]
  adj     threatened|endangered subj=species|bird|animal|plant|forest|habitat|whale|tiger
  noun    intimidation|blackmail mod=emotional
  yes     A cyclone threatened Mozambique.
  yes     The Kenyan runner threatened the world record.
  yes     The crisis in Greece threatened to spread.
  yes     The virus poses a threat to Brazil.
  no      Russia threatened Georgia.

# --- violence -------------------------------------------------------------------------------------------------------------

rule threaten/force
  event   THREATEN violence
  cameo   138
  verb    threaten subj=[*] clause=@kill-verb -> recipient=obj|clause.recipient|clause.obj|clause.on|clause.at|clause.against|clause.in
  verb    threaten subj=[*] obj=force|war|attack|strike|violence|military action|invasion|retaliation|reprisal|revenge|war|air strike|military strike|bloodshed|offensive|jihad|response -> recipient=against|on|obj.against|obj.on
  verb    threaten obj=[*] with=force|war|attack|strike|violence|military action|retaliation|reprisal|revenge|annihilation|destruction|air strike|bombing|death|gun|knife|weapon
  verb    threaten clause=use clause.obj=force|weapon|violence -> recipient=clause.against|against|obj
  verb    vow|swear|threaten|promise|pledge subj=[*] clause=@kill-verb -> recipient=clause.recipient|clause.obj|clause.on|clause.against|clause.in
  verb    vow|swear|threaten|boast clause=destroy|annihilate|obliterate|crush|eliminate|exterminate|pulverise|pulverize|wipe subj=[*] clause.obj=[*] -> recipient=clause.recipient|clause.obj
  verb    threaten obj=life|safety subj=[*]
  verb    warn|threaten|vow|say|boast subj=[*] clause=turn|reduce clause.into|clause.to=sea|ash|ashes|rubble|graveyard|dust|hell|ruin|inferno|cemetery|stone age -> recipient=clause.obj|clause.subj|obj|iobj
  noun    threat of=force|war|attack|strike|violence|military action|invasion|retaliation|military intervention|air strike -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|of.against|of.on
  noun    threat mod=military|violent|armed -> actor=subj|by|from|poss recipient=against|to
  noun    war threat|invasion threat -> recipient=against|to
  yes     China threatened force against Taiwan. => CHN THREATEN/violence TWN
  yes     Pakistan warned that India would be turned into a graveyard. => PAK THREATEN/violence IND
  no      Colombia feared a war with Venezuela.

rule threaten/retaliation
  event   THREATEN violence
  cameo   138
  verb    threaten|vow|swear|promise|pledge|warn subj=[*] clause=@retaliate-verb -> recipient=obj|iobj|clause.against|clause.to.actor|clause.obj|clause.at|clause.on|clause.in
  verb    threaten|vow|swear|promise|pledge|declare|seek|proclaim obj=@revenge-noun -> recipient=against|on|for.actor|obj.against|obj.on|obj.for.actor|to
  verb    say|declare|announce|state|stress|add|tell|insist|reiterate|caution clause=retaliate|avenge -> recipient=clause.against|clause.obj|obj|iobj|clause.on
  verb    reserve|keep|retain obj=right clause=respond|retaliate|defend|act|strike|use|attack -> recipient=clause.against|clause.to.actor
  verb    threaten|vow|warn|pledge|promise subj=[*] clause=@retaliate-verb clause.to=<*> -> recipient=obj|iobj|clause.to.actor|clause.against|clause.to
  verb    reserve obj=right of=response|retaliation|reply|self-defence|self-defense -> recipient=against
  verb    reserve obj=right to=respond|response|retaliation|self-defence|self-defense|retaliate -> recipient=against|to.against
  noun    vow|oath|pledge|promise|threat of=@revenge-noun -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|of.against|on
  noun    vow|threat|warning clause=@retaliate-verb -> actor=subj|by|from|poss|mod recipient=clause.against|clause.obj|against
  noun    call for=revenge|vengeance|jihad|holy war -> actor=subj|by|from|poss|mod recipient=against|on|for.against|for.on
  verb    threaten|warn clause=@retaliate-verb clause.with=force|fire|strength|weapon -> recipient=obj|iobj|clause.against
  yes     Iran vowed revenge against the United States. => IRN THREATEN/violence USA
  yes     Pakistan warned that it would retaliate against India. => PAK THREATEN/violence IND
  yes     Syria reserved the right to respond. => SYR THREATEN/violence
  no      The Ghanaian boxer promised his fans a rematch.
  no      Pakistan retaliated with shells against India.

rule threaten/price
  event   THREATEN violence
  cameo   138
  verb    say|vow|warn|declare|tell|threaten|promise|insist|swear subj=[*] clause=pay clause.obj=price clause.subj=[*] clause.for!=@mc-trade-good|good|car|ticket|fuel -> recipient=clause.subj
  verb    vow|warn|threaten|swear subj=[*] clause=regret|suffer|perish|burn|tremble clause.subj=[*] -> recipient=clause.subj|obj|iobj
  verb    make|let obj=[*] clause=pay|regret|suffer|bleed
  verb    warn|remind|threaten obj|iobj=[*] of=@consequence-noun -> recipient=obj|iobj
  verb    warn|threaten|caution of=@consequence-noun -> recipient=obj|iobj|for|clause.subj
  verb    warn|threaten clause=face|suffer clause.obj=@consequence-noun -> recipient=clause.subj|obj|iobj
  noun    warning of=@consequence-noun -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=to|against
  noun    option on=table -> actor=subj|poss recipient=against|on.against
  verb    keep|leave|put|have obj=option on=table -> recipient=against|for
  verb    warn|caution subj=[*] clause=play clause.with=fire -> recipient=obj|iobj|clause.subj
  yes     Turkey warned Greece of serious consequences. => TUR THREATEN/violence GRC
  yes     Iran said Israel would pay a heavy price. => IRN THREATEN/violence ISR
  no      Economists warned Ghana of the consequences of debt for growth by poor farmers.
  no      Swiss buyers said they would pay a high price for cocoa.

rule threaten/conventional
  event   THREATEN violence
  cameo   1384
  context military
  verb    threaten subj=[*] clause=<ASSAULT> -> recipient=obj|clause.recipient
  verb    threaten subj=[*] obj=<ASSAULT> -> recipient=obj.recipient|against|on
  verb    threaten subj=[*] clause=bomb|shell|bombard|shoot|fire|launch|torpedo|sink|raze|flatten|strike|target -> recipient=clause.recipient|clause.obj|clause.at|clause.on|clause.against
  verb    warn subj=[*] clause=bomb|shell|bombard|shoot|fire|sink|strike|target|attack -> recipient=obj|iobj|clause.recipient|clause.obj|clause.at|clause.on
  noun    threat clause=<ASSAULT> -> actor=subj|by|from|poss|mod recipient=clause.recipient|against
  noun    threat of=<ASSAULT> -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=of.recipient|against
  noun    bomb threat|hoax bomb threat|terror threat|terrorist threat against=[*] -> actor=subj|by|from|poss recipient=against
  yes     The Turkish army threatened to shell Syrian posts. => TUR:MIL THREATEN/violence SYR
  yes     The threat of an attack by Iraq alarmed the region. => IRQ THREATEN/violence
  no      The Turkish army shelled Syrian posts.

rule threaten/mass-weapons
  event   THREATEN violence
  cameo   1385
  context cbrn military
  verb    threaten subj=[*] obj=[*] with=@wmd|nuclear attack|nuclear war|nuclear strike|chemical attack|annihilation
  verb    threaten subj=[*] obj=nuclear attack|nuclear war|nuclear strike|nuclear retaliation|chemical attack -> recipient=against|on|obj.against|obj.on
  verb    threaten subj=[*] clause=use clause.obj=@wmd -> recipient=clause.against|against|obj
  verb    threaten|vow|warn subj=[*] clause=nuke|incinerate|vaporize|vaporise -> recipient=clause.obj|obj|iobj
  verb    threaten subj=[*] obj=use obj.of=@wmd -> recipient=against|obj.against
  verb    threaten subj=[*] clause=launch clause.obj=nuclear attack|nuclear strike|chemical attack|@wmd -> recipient=clause.on|clause.against|clause.at
  noun    threat of=nuclear war|nuclear attack|nuclear strike|chemical attack -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|of.against|of.on
  noun    nuclear threat|nuclear blackmail by=[*] -> actor=by recipient=against|to
  noun    nuclear threat|nuclear blackmail|nuclear sabre-rattling poss=[*] -> actor=poss recipient=against|to
  yes     North Korea threatened the United States with nuclear weapons. => PRK THREATEN/violence USA
  no      The treaty limits nuclear weapons in Kazakhstan.

rule threaten/terror
  event   THREATEN violence
  cameo   1383
  verb    threaten subj=islamist|extremist|jihadist|rebel|guerrilla clause=behead|execute|murder|kidnap|abduct|kill|hijack|detonate|torture|blow -> recipient=clause.recipient|clause.obj|obj
  verb    threaten subj=[*] clause=behead|execute|murder|kidnap|abduct|kill|hijack|detonate|torture|blow|massacre -> recipient=clause.recipient|clause.obj|obj
  verb    threaten subj=hijacker|kidnapper|captor|gunman|bomber|militant|terrorist clause -> recipient=clause.recipient|clause.obj|obj
  verb    threaten subj=hijacker|kidnapper|captor|gunman|bomber|militant|terrorist clause=@kill-verb -> recipient=clause.recipient|clause.obj|obj
  verb    receive|get|face obj=death threat|threatening letter|bomb threat|threat -> actor=from|obj.from|by recipient=subj
  verb    receive|get obj=death threat|threatening letter|bomb threat from=[*] -> actor=from recipient=subj
  verb    send|make|issue|deliver|phone|mail obj=death threat|threatening letter|threatening phone call|bomb threat -> recipient=to|against|iobj
  noun    death threat -> actor=subj|by|from|poss recipient=against|to|for
  noun    death threat against=[*] -> actor=subj|by|from|poss recipient=against
  noun    threatening letter|threatening message|threatening phone call to -> actor=subj|by|from|poss recipient=to
  verb    issue|pronounce|declare obj=fatwa|jihad -> recipient=against|on
  yes     The Somali gunmen threatened to behead the Kenyan driver. => SOM THREATEN/violence KEN
  yes     Iran's death threats against the British author went on. => IRN THREATEN/violence GBR
  no      A Mexican mayor received a prize.

rule threaten/repression
  event   THREATEN violence
  cameo   137
  context repression
  verb    threaten|vow|warn|pledge|promise subj=[*] clause=crush|disperse|suppress|quell|shoot|crack clause.obj=@protest-crowd|protest|demonstration|dissent|opposition|uprising|unrest|riot -> recipient=clause.obj|obj|iobj
  verb    threaten|vow|warn|promise subj=[*] clause=crack|clamp|disperse -> recipient=clause.on|clause.obj|obj|iobj
  verb    threaten subj=[*] obj=crackdown|clampdown|repression|iron fist -> recipient=on|against|obj.on|obj.against
  verb    threaten|warn subj=[*] obj|iobj=@demonstrator -> recipient=obj|iobj
  verb    threaten|warn obj|iobj=@demonstrator with -> recipient=obj|iobj
  yes     Myanmar's army warned the protesters. => MMR:MIL THREATEN/violence MMR:CVL
  yes     Bahrain's police threatened a crackdown on the opposition. => BHR:COP THREATEN/violence BHR:OPP
  no      The protesters in Yangon ignored the army.

# --- other means ----------------------------------------------------------------------------------------------------------

rule threaten/sanctions
  event   THREATEN restrict
  cameo   1312
  context economic
  verb    threaten obj=@sanction-measure -> recipient=against|on|obj.against|obj.on
  verb    threaten subj=[*] obj=@sanction-measure -> recipient=against|on|obj.against|obj.on
  verb    threaten with=@sanction-measure
  verb    threaten obj=[*] with=@sanction-measure
  verb    threaten|vow|warn|pledge clause=@restrict-verb clause.obj=@sanction-measure -> recipient=clause.obj.on|clause.obj.against|clause.on|clause.against|obj|iobj
  verb    threaten|vow|warn|pledge clause=embargo|blacklist|sanction -> recipient=clause.obj|obj|iobj
  verb    warn|threaten of=@sanction-measure -> recipient=obj|iobj|of.against|of.on|against
  noun    threat|warning of=@sanction-measure -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|of.against|of.on|to
  noun    sanctions threat|tariff threat|embargo threat -> recipient=against|on
  verb    threaten|vow clause=ban|tax|block|halt|stop clause.obj=@trade-flow -> recipient=clause.from|clause.obj.from|clause.obj|obj
  yes     The European Union threatened sanctions against Guinea. => EUR THREATEN/restrict GIN
  yes     The American president threatened to impose tariffs on Canada. => USA THREATEN/restrict CAN
  no      The European Union lifted its sanctions on Guinea.

rule threaten/aid
  event   THREATEN relations
  cameo   1311
  context economic
  verb    threaten|warn|vow clause=@stop-verb clause.obj=@aid-flow|@military-aid|@relief-aid -> recipient=clause.to|clause.obj.to|clause.for|obj|iobj|clause.recipient
  verb    threaten|warn|vow clause=@stop-verb clause.obj=<AID> -> recipient=clause.obj.recipient|clause.to|obj|iobj
  verb    threaten subj=[*] obj=suspension|cut|cutoff|cut-off|halt|withdrawal obj.of=@aid-flow|@military-aid|@relief-aid -> recipient=to|obj.to|obj.of.to
  verb    threaten obj=[*] with=suspension|cut|cutoff|loss|withdrawal|reduction with.of=@aid-flow|@military-aid|@relief-aid
  verb    threaten obj=@aid-flow -> recipient=to|obj.to
  noun    threat clause=@stop-verb clause.obj=@aid-flow|@military-aid|@relief-aid -> actor=subj|by|from|poss|mod recipient=clause.to|clause.obj.to
  yes     The United States threatened to cut off aid to Kenya. => USA THREATEN/relations KEN
  no      The United States sent aid to Kenya.

rule threaten/break-relations
  event   THREATEN relations
  cameo   1313
  context diplomatic
  verb    threaten subj=[*] clause=@break-verb clause.obj=@ties-word -> recipient=clause.with|clause.obj.with|obj
  verb    threaten|vow|warn|pledge clause=sever|break|downgrade|recall -> recipient=clause.with|clause.obj.with|clause.from|obj|iobj
  verb    threaten|vow|warn clause=@break-verb clause.obj=@treaty-noun|@membership-word|@envoy-word -> recipient=clause.with|clause.obj.with|clause.to|obj|iobj
  verb    threaten|vow|warn clause=withdraw|quit|leave|pull|walk|secede clause.from=@treaty-noun|@bloc-word -> recipient=clause.with|clause.from|obj|iobj
  verb    threaten|vow|warn clause=quit|leave|abandon|scrap clause.obj=@treaty-noun|@bloc-word -> recipient=clause.obj|obj|iobj
  verb    threaten obj=break|rupture|severance|suspension of|in|with=@ties-word -> recipient=with|obj.with
  verb    threaten subj=[*] obj=rupture|withdrawal|walkout|exit|veto|boycott -> recipient=of|from|with|obj.of|obj.from|obj.with
  verb    threaten subj=[*] clause=resign|quit|step|withdraw|veto|leave|dissolve -> recipient=obj|clause.from|clause.obj
  noun    threat clause=@break-verb -> actor=subj|by|from|poss|mod recipient=clause.with|clause.from|clause.obj
  yes     Algeria threatened to sever relations with Morocco. => DZA THREATEN/relations MAR
  yes     Hungary threatened to leave the European Union. => HUN THREATEN/relations EUR
  no      Algeria severed relations with Morocco.

rule threaten/halt-talks
  event   THREATEN relations
  cameo   134
  context diplomatic
  verb    threaten|warn|vow clause=@break-verb clause.obj=@talks -> recipient=clause.with|clause.obj.with|obj|iobj
  verb    threaten|warn|vow clause=withdraw|walk|pull clause.from=@talks -> recipient=clause.with|clause.from.with|obj|iobj
  verb    threaten|warn|vow clause=walk|pull|stay clause.out_of=@talks -> recipient=clause.with|obj|iobj
  verb    threaten|warn clause=boycott clause.obj=@talks -> recipient=clause.with|clause.obj.with|obj|iobj
  verb    threaten subj=[*] obj=walkout|withdrawal from=@talks -> recipient=from.with|with
  noun    threat clause=@break-verb clause.obj=@talks -> actor=subj|by|from|poss|mod recipient=clause.with|clause.obj.with
  yes     Rebels in Sudan threatened to break off talks with Chad. => SDN:REB THREATEN/relations TCD
  no      Rebels in Sudan began talks with the government.

rule threaten/expel
  event   THREATEN expel
  cameo   136
  context diplomatic
  verb    threaten|vow|warn|pledge clause=expel|deport|evict|eject|oust|boot|kick|throw -> recipient=clause.obj|clause.recipient|obj|iobj
  verb    vow|warn|pledge subj=[*] clause=expel|deport|evict|eject|oust|boot|kick|throw -> recipient=clause.obj|clause.recipient|obj|iobj
  verb    threaten subj=[*] clause=expel|deport|evict|eject|oust|kick|throw -> recipient=clause.obj|clause.recipient|obj
  verb    threaten obj=[*] with=expulsion|deportation|eviction|suspension|ejection|exclusion
  verb    threaten subj=[*] obj=expulsion|deportation|eviction -> recipient=of|obj.of
  verb    threaten|warn clause=close clause.obj=@mission-building -> recipient=clause.obj|obj|iobj
  verb    threaten|warn clause=suspend clause.from=@bloc-word -> recipient=clause.obj|obj|iobj
  noun    threat of=expulsion|deportation|eviction -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|of.of
  noun    threat clause=expel|deport|evict -> actor=subj|by|from|poss|mod recipient=clause.obj
  yes     Uganda threatened to expel the British diplomats. => UGA THREATEN/expel GBR
  yes     Nigeria threatened Niger with expulsion. => NGA THREATEN/expel NER
  no      Uganda expelled the British diplomats.

rule threaten/arrest
  event   THREATEN arrest
  cameo   130
  context legal
  verb    threaten|vow|warn|pledge clause=@arrest-verb -> recipient=obj|iobj|clause.recipient|clause.obj
  verb    threaten subj=[*] clause=@arrest-verb -> recipient=obj|clause.recipient|clause.obj
  verb    threaten obj=[*] with=arrest|jail|prison|imprisonment|prosecution|legal action|lawsuit|detention|trial|charge with.by=[*] -> actor=with.by recipient=obj
  verb    threaten obj=[*] with=arrest|jail|prison|imprisonment|prosecution|legal action|lawsuit|court|detention|trial|impeachment|charge
  verb    threaten subj=[*] obj=arrest|prosecution|legal action|lawsuit|impeachment|litigation -> recipient=against|of|obj.against|obj.of
  noun    threat of=arrest|prosecution|legal action|jail|imprisonment|impeachment -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against|to
  noun    threat clause=@arrest-verb -> actor=subj|by|from|poss|mod recipient=clause.obj|clause.recipient|against
  yes     Cambodia threatened to arrest the Thai activist. => KHM THREATEN/arrest THA
  yes     The Spanish government threatened legal action against Morocco. => ESP:GOV THREATEN/arrest MAR
  no      Cambodia arrested the Thai activist.

rule threaten/warrant
  event   THREATEN arrest
  cameo   130
  context legal
  verb    issue|sign|obtain|seek|approve|request|secure|put+out|circulate|reissue|grant obj=@arrest-warrant -> recipient=for|against|obj.for|obj.against|of
  verb    issue|sign|obtain|put+out obj=@arrest-warrant for=[*] -> recipient=for
  verb    issue|sign|obtain|put+out obj=@arrest-warrant against=[*] -> recipient=against
  verb    put|place|offer|post obj=bounty|reward on|for -> recipient=on|for
  verb    put|place|add obj=[*] on=wanted list|most-wanted list|watch list
  noun    arrest warrant|international arrest warrant|bench warrant|red notice for=[*] -> actor=subj|by|from|poss recipient=for
  noun    arrest warrant|international arrest warrant|bench warrant|red notice against=[*] -> actor=subj|by|from|poss recipient=against
  noun    warrant for=arrest|capture -> actor=subj|by|from|poss recipient=for
  verb    declare obj=[*] clause=fugitive|wanted|outlaw
  yes     A Turkish court issued an arrest warrant for the Israeli commander. => TUR THREATEN/arrest ISR
  yes     France issued an international arrest warrant against the Syrian president. => FRA THREATEN/arrest SYR
  no      The law does not warrant a change in Norway.

rule threaten/occupy
  event   THREATEN territory
  cameo   1382
  context military territory
  verb    threaten subj=[*] clause=@seize-verb -> recipient=obj|clause.recipient|clause.obj.in|clause.obj|clause.into|clause.on
  verb    threaten|vow|warn subj=[*] clause=take|grab|carve|move|send clause.obj=@territory-thing|strip|piece|slice|chunk -> recipient=obj|clause.obj.of|clause.obj.in|clause.in|clause.from
  verb    threaten|vow|pledge|warn subj=[*] clause=@seize-verb -> recipient=obj|iobj|clause.recipient|clause.obj.in|clause.obj|clause.into
  verb    threaten subj=[*] obj=invasion|occupation|annexation|incursion of|into -> recipient=of|obj.of|into
  verb    threaten obj=[*] with=invasion|occupation|annexation
  noun    threat of=invasion|occupation|annexation -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=of.of|against
  noun    threat clause=@seize-verb -> actor=subj|by|from|poss|mod recipient=clause.recipient|clause.obj
  yes     Iraq threatened to annex Kuwait. => IRQ THREATEN/territory KWT
  yes     Venezuela threatened an invasion of Guyana. => VEN THREATEN/territory GUY
  no      Iraq annexed Kuwait in 1990.

rule threaten/blockade
  event   THREATEN restrict
  cameo   1381
  context military
  verb    threaten|vow|warn subj=[*] clause=close|block|blockade|mine|seal|shut clause.obj=strait|border|port|waterway|sea|canal|crossing|airspace|gulf|shipping lane|pipeline|frontier|road|route -> recipient=obj|iobj|clause.to|clause.obj.with|clause.obj.of
  verb    threaten subj=[*] obj=blockade|naval blockade|siege|closure -> recipient=of|against|obj.of|obj.against
  verb    threaten obj=[*] with=blockade|siege
  verb    threaten|vow|warn subj=[*] clause=blockade|besiege|encircle -> recipient=clause.obj|obj|iobj
  verb    threaten subj=[*] clause=cut clause.obj=gas|oil|power|electricity|water|supply|oil supply|gas supply -> recipient=clause.to|clause.obj.to|obj
  noun    threat clause=close|block|blockade|mine -> actor=subj|by|from|poss|mod recipient=clause.obj|clause.to
  noun    threat of=blockade|naval blockade|siege -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=of.of|against
  yes     Iran threatened to blockade Kuwait. => IRN THREATEN/restrict KWT
  yes     China threatened Taiwan with a blockade. => CHN THREATEN/restrict TWN
  no      China closed its border with Nepal.

rule threaten/curbs
  event   THREATEN restrict
  cameo   132
  verb    threaten|vow|warn subj=[*] clause=@restrict-verb -> recipient=obj|iobj|clause.obj|clause.on|clause.obj.on|clause.against|clause.obj.against|clause.to|clause.from
  verb    threaten|warn subj=[*] clause=impose|declare clause.obj=curfew|emergency|state|martial law -> recipient=obj|iobj|clause.on|clause.in
  verb    threaten subj=[*] obj=ban|curfew|martial law|restriction|censorship|curb -> recipient=on|obj.on|against
  verb    threaten obj=[*] with=ban|closure|curfew|martial law|fine|penalty|dismissal|disciplinary action|dissolution|censorship|revocation
  verb    threaten subj=[*] clause=dismiss|sack|disqualify|dissolve|revoke -> recipient=obj|clause.obj
  noun    threat of=ban|closure|curfew|martial law|dissolution|penalty -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=on|against
  yes     Egypt's government threatened to ban the party. => EGY:GOV THREATEN/restrict EGY:PTY
  yes     Tanzania threatened the newspaper with closure. => TZA THREATEN/restrict TZA:JRN
  no      Egypt's government banned the party.

rule threaten/dissent
  event   THREATEN relations
  cameo   133
  verb    threaten|vow|warn|pledge subj=@protest-crowd clause=@dissent-verb -> recipient=clause.against|against|obj|iobj
  verb    threaten|vow|warn|pledge subj=[LAB|OPP|SOC|CVL|EDU|AGR|PTY|REL|MED] clause=@dissent-verb -> recipient=clause.against|against|obj|iobj|clause.obj
  verb    threaten|vow|pledge|promise clause=go|stage|hold|call|launch|begin|resume clause.obj=@dissent-noun -> recipient=clause.against|against|obj
  verb    threaten|vow clause=go clause.on=@dissent-noun -> recipient=clause.against|against|obj
  verb    threaten obj=@dissent-noun -> recipient=against|obj.against|over
  verb    threaten subj=[*] obj=@dissent-noun -> recipient=against|obj.against
  verb    threaten subj=@protest-crowd obj=@dissent-noun -> recipient=against|obj.against
  verb    threaten obj=[*] with=@dissent-noun
  verb    warn of=@dissent-noun subj=@protest-crowd -> recipient=obj|iobj|against
  noun    threat of=@dissent-noun -> actor=subj|by|from|poss|of.actor|of.by|mod recipient=against
  noun    strike threat|boycott threat -> actor=subj|by|from|poss|mod recipient=against
  yes     Argentine unions threatened a general strike. => ARG THREATEN/relations
  yes     Kenyan doctors threatened to strike. => KEN THREATEN/relations
  no      Kenyan doctors went on strike.

# --- warnings and ultimatums ------------------------------------------------------------------------------------------------

rule threaten/warn
  event   THREATEN
  cameo   130
  verb    warn subj=[*] obj|iobj=[*] -> recipient=obj|iobj
  verb    warn subj=[*] obj|iobj=[*] clause|against=<*> -> recipient=obj|iobj
  verb    warn subj=[*] obj|iobj=[*] clause -> recipient=obj|iobj
  verb    warn subj=[*] obj|iobj=[*] against -> recipient=obj|iobj
  verb    warn obj|iobj=[*] against=<*> -> recipient=obj|iobj
  verb    warn obj|iobj=[*] over -> recipient=obj|iobj
  verb    warn obj|iobj=[*] of=<*> -> recipient=obj|iobj
  verb    warn subj=[*] against -> recipient=obj|iobj|against.actor|against
  verb    warn subj=[*] clause clause.subj=[*] -> recipient=obj|iobj|clause.actor|clause.subj
  verb    warn subj=[*] against=<*> -> recipient=obj|iobj|against.actor
  verb    warn+off|caution|admonish subj=[*] obj|iobj=[*] -> recipient=obj|iobj
  verb    tell obj|iobj=[*] clause=stay|keep|back clause.out_of -> recipient=obj|iobj
  noun    warning to=[*] -> actor=subj|by|from|poss|mod recipient=to
  noun    warning against -> actor=subj|by|from|poss|mod recipient=to|against.actor
  noun    warning by=[*] -> actor=by recipient=to|against
  noun    warning from=[*] -> actor=from recipient=to|against
  noun    warning poss=[*] -> actor=poss recipient=to|against
  noun    stern warning|stark warning|strong warning|final warning|veiled warning|blunt warning|last warning -> actor=subj|by|from|poss|mod recipient=to|against|iobj
  verb    sound|repeat|fire obj=warning|stern warning|stark warning|final warning|strong warning to=[*] -> recipient=to
  verb    give|send iobj=[*] obj=warning|stern warning|final warning|strong warning -> recipient=iobj
  verb    fire obj=warning shot -> recipient=at|over|to
  verb    draw obj=red line -> recipient=for
  yes     Saudi Arabia warned Lebanon. => SAU THREATEN LBN
  yes     China issued a stern warning to the Philippines. => CHN THREATEN PHL
  no      Forecasters warned Cuba about the hurricane.
  no      Norway warned its citizens against travel to Haiti.

rule threaten/mere-warning
  event   none
  verb    warn|caution subj=@neutral-warner -> recipient=obj|iobj
  verb    warn|caution subj=@neutral-warner obj|iobj=[*] clause -> recipient=obj|iobj
  verb    warn|caution subj=@neutral-warner obj|iobj=[*] of -> recipient=obj|iobj
  verb    warn|caution subj=@neutral-warner obj|iobj=[*] of=@consequence-noun -> recipient=obj|iobj
  verb    warn|caution subj=@neutral-warner obj|iobj=[*] against -> recipient=obj|iobj
  verb    warn subj=@neutral-warner obj|iobj=[*] clause=<*> -> recipient=obj|iobj
  verb    warn obj|iobj=@own-public subj=[*] against -> recipient=obj|iobj
  verb    warn obj|iobj=@own-public subj=[*] clause -> recipient=obj|iobj
  verb    warn obj|iobj=@own-public subj=[*] of -> recipient=obj|iobj
  verb    warn obj|iobj=@own-public of=@hazard-word -> recipient=obj|iobj
  verb    warn of=@hazard-word -> recipient=obj|iobj
  verb    warn obj|iobj=[*] of=@hazard-word subj=[*] -> recipient=obj|iobj
  verb    warn subj=[*] against=complacency|travel|panic|smoking|swimming|optimism|hazard|scam|fraud|disease|flood -> recipient=obj|iobj
  verb    warn subj=[*] about=@hazard-word -> recipient=obj|iobj
  verb    warn obj|iobj=[*] about=@hazard-word subj=[*] -> recipient=obj|iobj
  verb    warn subj=[*] clause=run|worsen|spread|starve|shrink|flood|rain|deteriorate|rise|slow -> recipient=obj|iobj
  verb    warn subj=[UNO|NGO|IGO|MED|EDU|BUS] clause -> recipient=obj|iobj
  verb    warn subj=[NGO|IGO|MED|EDU|BUS] against -> recipient=obj|iobj
  noun    warning mod=storm|weather|flood|tsunami|health|travel|profit|hurricane|cyclone|heat|gale|early|tornado|smog|earthquake|air raid
  noun    warning of=@hazard-word
  noun    warning from=@neutral-warner
  noun    warning about|of=@hazard-word from=@neutral-warner
  noun    early warning|profit warning|storm warning|tsunami warning|weather warning|travel warning|health warning|flood warning
  yes     Doctors warned Peru that the virus would spread.
  yes     Ireland issued a storm warning.
  yes     The United Nations warned of famine in Yemen.
  yes     Norway warned its citizens against travel to Haiti.
  no      Syria warned Jordan.

rule threaten/ultimatum
  event   THREATEN
  cameo   139
  context diplomatic
  verb    give|issue|deliver|serve|set|present|hand|send obj=ultimatum|final ultimatum|final demand -> recipient=iobj|to|obj.to|for|on
  verb    give iobj=[*] obj=ultimatum|deadline|final demand -> recipient=iobj
  verb    give iobj=[*] obj=hour|day|week|month clause -> recipient=iobj
  verb    give subj=[*] iobj=[*] obj=hour|day|week|month clause=<*> -> recipient=iobj
  verb    give subj=[*] iobj=[*] until clause=<*> -> recipient=iobj
  verb    give subj=[*] iobj=[*] obj=hour|day|week|month !of -> recipient=iobj
  verb    give subj=[*] iobj=[*] obj!=@aid|@weapon|right|permission|chance|mandate|power|authority|order|land|visa clause=comply|leave|withdraw|surrender|stop|halt|disarm|reinstate|release|free|hand|pull|lift|agree|sign|disband|end|return|explain|restore|quit|repeal|step|reopen|respond|dismantle -> recipient=iobj
  verb    give subj=[*] iobj=[*] until -> recipient=iobj
  verb    give subj=[*] iobj=[*] until clause -> recipient=iobj
  verb    issue|deliver|set obj=ultimatum to=[*] -> recipient=to
  verb    face obj=ultimatum -> actor=from|by recipient=subj
  noun    ultimatum -> actor=subj|by|from|poss|mod recipient=to|against|for
  noun    ultimatum from=[*] -> actor=from recipient=to
  noun    ultimatum by=[*] -> actor=by recipient=to
  verb    warn obj|iobj=[*] clause=comply|leave|withdraw|surrender|stop|halt|disarm|back -> recipient=obj|iobj
  verb    set|impose obj=deadline|time limit for clause=disarm|withdraw|surrender|comply|leave -> recipient=for|clause.subj
  yes     Austria gave Serbia an ultimatum. => AUT THREATEN SRB
  yes     Nigeria gave Chad two weeks to withdraw. => NGA THREATEN TCD
  yes     Ghana gave Togo until Sunday to free the crew. => GHA THREATEN TGO
  no      The bank in Tonga gave its staff two weeks of leave.

# --- said in other words -------------------------------------------------------------------------------------------------

rule threaten/notice
  event   THREATEN
  cameo   130
  reserve
  verb    put obj=[*] on=notice
  verb    serve|give obj=notice|warning on|to=[*] -> recipient=on|to
  verb    serve|give subj=[*] iobj=[*] obj=warning|stern warning|last warning|final warning -> recipient=iobj
  verb    send|deliver|sound obj=warning|stern warning|stark warning|blunt warning|final warning|last warning|veiled warning to=[*] -> recipient=to|obj.to
  verb    hold+out|hold obj=prospect|threat|possibility of=<*> -> recipient=of.recipient|obj.of.recipient
  verb    brandish|wave|dangle|flourish|wield obj=@sanction|duty|threat|tariff|veto -> recipient=on|obj.on|against|obj.against|at
  verb    draw obj=red line -> recipient=for|to
  verb    leave obj=doubt -> recipient=to
  verb    give obj=choice|ultimatum|deadline|week|hour|day between|to=[*] -> recipient=to
  verb    give subj=[*] iobj=[*] obj=choice|ultimatum|deadline -> recipient=iobj
  verb    set obj=deadline|ultimatum for=[*] -> recipient=for|obj.for
  verb    vow|swear|promise|threaten obj=revenge|vengeance|retaliation|retribution|reprisal|consequence|punishment -> recipient=on|against|for
  verb    bare|show obj=tooth|fang at -> recipient=at
  verb    shake|wave obj=fist at -> recipient=at
  verb    cast obj=shadow of=[*] -> recipient=over
  verb    say|warn|declare|tell|insist|vow|caution|announce subj=[*] clause=face|suffer|regret|rue|bear|feel clause.obj=consequence|penalty|retaliation|reprisal|cost|wrath|response|action|retribution -> recipient=clause.subj
  verb    warn|caution subj=[*] obj|iobj=[*] of|against=consequence|retaliation|reprisal|response|repercussion|war|action -> recipient=obj|iobj
  verb    warn|caution of=consequence|retaliation|reprisal|repercussion subj=[*] -> recipient=obj|for|obj.for
  yes     Algeria put Spain on notice. => DZA THREATEN ESP
  no      The Spanish shop put a notice on its door.
  no      The teacher gave Kenya a chance.

rule threaten/death-threat
  event   THREATEN violence
  cameo   138
  reserve
  verb    send|mail|post|deliver obj=bullet|death threat|funeral card|coffin|wreath|threatening letter|death list|severed head to=[*] -> recipient=to|obj.to
  verb    send|mail subj=[*] iobj=[*] obj=bullet|death threat|funeral card|coffin|envelope|threatening letter -> recipient=iobj
  noun    death threat to|against=[*] -> actor=from|by|subj|poss|mod recipient=to|against
  noun    death threat from|by=[*] -> actor=from|by recipient=subj|to|against
  verb    receive|get obj=death threat|threat from=[*] -> actor=from|obj.from recipient=subj
  verb    put|place obj=bounty|price on=head -> recipient=on.of|on.poss
  verb    mark obj=[*] for=death
  verb    vow|swear|promise|pledge clause=avenge|retaliate|punish|destroy|crush|annihilate|obliterate|wipe -> recipient=clause.obj|clause.against|on
  yes     Colombian rebels put a price on the head of the Peruvian judge. => COL:REB THREATEN/violence PER
  yes     Colombian rebels marked the Peruvian judge for death. => COL:REB THREATEN/violence PER
  yes     Colombian rebels sent a coffin to the Peruvian judge. => COL:REB THREATEN/violence PER
  yes     Colombian rebels mailed the Peruvian judge a bullet. => COL:REB THREATEN/violence PER
  no      The grandmother sent her nephew in Bogota a letter.

rule threaten/wanted
  event   THREATEN arrest
  cameo   173
  reserve
  context legal
  verb    put|place|include obj=[*] on=wanted list|most-wanted list|red notice
  verb    declare obj=[*] clause=wanted|fugitive|outlaw
  verb    offer obj=reward|bounty for=[*] -> recipient=for|obj.for
  verb    issue|circulate|obtain|request obj=red notice|wanted notice|interpol notice for|against=[*] -> recipient=for|against|obj.for|obj.against
  yes     Tajikistan circulated a wanted notice for the Pole. => TJK THREATEN/arrest POL
  no      The film put the Tajik actor on every list.

# --- prospects held out --------------------------------------------------------------------------------------------------------

rule threaten/hold-out-prospect
  event   THREATEN restrict
  cameo   132
  verb    hold+out|raise|float|dangle|brandish|conjure+up|flag  subj=[*]  obj=prospect|threat|spectre|specter|possibility|idea|option  of=@sanction-measure|tariff|duty|embargo|penalty  -> recipient=of.on|of.against|on|against|obj.of.on
  verb    hold+out|raise|float|brandish|flag  subj=[*]  obj=@sanction-measure|tariff  against|on=[*]  adv=possibly  -> recipient=against|on
  yes     Turkey held out the prospect of tariffs on Bulgarian cheese. => TUR THREATEN/restrict BGR
  no      Turkey held out the prospect of a visit to Bulgaria.

rule threaten/reserve-right
  event   THREATEN violence
  cameo   138
  verb    reserve|keep|retain|claim|assert  subj=[*]  obj=right  clause=chase|pursue|hunt|cross|enter|invade|intervene|hit|bomb|shell|shoot|fire|kill|seize  -> recipient=clause.against|clause.obj|clause.to.actor
  yes     Senegal reserves the right to chase Gambian raiders. => SEN THREATEN/violence GMB
  no      Senegal reserves the right to change the timetable.

rule threaten/pay-with-lives
  event   THREATEN violence
  cameo   138
  verb    say|vow|warn|declare|tell|threaten|swear  subj=[*]  clause=pay  clause.with=life|lives|blood|head|skin  -> recipient=clause.subj|obj|iobj
  yes     Chechen rebels warned that captured Russian soldiers would pay with their lives. => RUS:REB THREATEN/violence RUS
  no      Chechen miners said that they paid with their health.

# --- deadlines set ------------------------------------------------------------------------------------------------------------

rule threaten/set-deadline
  event   THREATEN
  cameo   136
  reserve
  verb    set|give|hand|issue  subj=[GOV|REB|UNO|EUR|IGO|MIL|OPP]  iobj|obj=[*]  obj=deadline|ultimatum  -> recipient=iobj|obj|to
  yes     Guinea's government set Liberia a deadline to open the road. => GIN:GOV THREATEN LBR
  no      The Liberian editor set her reporters a deadline.
