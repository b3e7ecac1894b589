# Rules for RETREAT: concessions with immediate material effect (withdrawals, releases, handing back, disarming, access for
# observers, keeping a ceasefire, ceding land, resignations).
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0
# Declared ceasefires, announced withdrawals, pardons and lifted restrictions are CONCEDE (concede.lex).

# --- withdrawal ---------------------------------------------------------------------------------------------------------

rule retreat/withdraw-troops
  event   RETREAT withdraw
  cameo   0874
  context military
  verb    @mc-pull-verb obj=@mc-troops obj!=@mc-peace-force from -> actor=subj recipient=from|from.of|obj.from
  verb    @mc-pull-verb obj=@mc-troops obj!=@mc-peace-force -> actor=subj recipient=from|obj.from|out_of|off|of
  verb    withdraw|pull+out|bring+home|remove|repatriate obj=[MIL] obj!=@mc-peace-force -> actor=subj recipient=from|obj.from
  verb    withdraw|pull|pull+back|move obj=@mc-troops out_of -> actor=subj recipient=out_of|of
  verb    reduce|cut|scale+back|scale+down|halve|wind+down|trim|shrink obj=presence|military presence|troop|troops|troop level|garrison|force in=[*] -> actor=subj recipient=in
  verb    end|complete|finish obj=occupation|military presence|deployment|mission of|in -> actor=subj recipient=of|in
  verb    withdraw|pull+out|pull+back|pull|move+back|recall obj=police|policeman|police officer|guard|militia|fighter|gun|heavy gun|patrol|security force from|out_of -> actor=subj recipient=from|out_of|from.of|from.in
  yes     Russia withdrew its troops from Georgia. => RUS RETREAT/withdraw GEO
  yes     France pulled out its soldiers. => FRA RETREAT/withdraw
  yes     Serbia withdrew its police from Kosovo. => SRB RETREAT/withdraw KOS
  no      Kenya withdrew its peacekeepers from Lebanon.
  no      Customers withdrew money from Russian banks.
  no      Norway withdrew its ambassador from Iraq.

rule retreat/withdraw
  event   RETREAT withdraw
  cameo   0874
  context military
  verb    @mc-leave-verb subj=@mc-troops|@mc-armed-group from=[*] -> actor=subj recipient=from
  verb    @mc-leave-verb subj=@mc-troops|@mc-armed-group from=@mc-held-place -> actor=subj recipient=from.of|from.in|from
  verb    withdraw|pull+out|retreat|pull+back|move+out|fall+back|draw+back|march+out !obj subj=[MIL|REB|PRM|UAF] -> actor=subj recipient=from|out_of|of
  verb    withdraw|pull+out|retreat|pull+back|move+out|fall+back|disengage subj=@mc-troops|@mc-armed-group -> actor=subj recipient=from|out_of
  verb    withdraw|pull+out|retreat|pull+back|disengage|redeploy !obj from=@mc-held-place subj=[*] -> actor=subj recipient=from.of|from.in|from
  verb    withdraw|retreat|disengage !obj from=[*] subj=[*] from!=@mc-no-retreat-from|[IGO|UNO|EUR] -> actor=subj recipient=from
  verb    pull+out !obj of=[*] subj=[*] of!=@mc-no-retreat-from|[IGO|UNO|EUR] -> actor=subj recipient=of
  verb    pull|move|march|pour|stream out_of=[*] subj=@mc-troops|@mc-armed-group -> actor=subj recipient=out_of
  verb    pull|move|march|withdraw !obj out_of subj=[MIL|REB|PRM|UAF] out_of!=@mc-no-retreat-from -> actor=subj recipient=out_of|out_of.of|out_of.in
  verb    pull !obj out_of=@mc-held-place|[*] subj=[*] out_of!=@mc-no-retreat-from|[IGO|UNO|EUR] -> actor=subj recipient=out_of|out_of.of|out_of.in
  yes     Israel withdrew from Lebanon. => ISR RETREAT/withdraw LBN
  yes     Ethiopian troops retreated from the town in Somalia. => ETH:MIL RETREAT/withdraw SOM
  yes     Armenian forces pulled back. => ARM RETREAT/withdraw
  yes     Chad's army pulled out of the northern town. => TCD:MIL RETREAT/withdraw
  no      Chad pulled out of the race.
  no      Kenya withdrew from the tournament.
  no      Iran withdrew from the treaty.
  no      Share prices in London retreated from their peak.

rule retreat/vacate
  event   RETREAT withdraw
  cameo   0874
  context military
  verb    vacate|evacuate|abandon|quit|leave|dismantle|relinquish obj=base|military base|air base|airbase|naval base|outpost|camp|position|stronghold|garrison|barracks|town|city|village|settlement|checkpoint|occupied territory|post|front line|buffer zone|trench subj=@mc-troops|@mc-armed-group -> actor=subj recipient=obj.in|in|obj.of|obj.near
  verb    vacate|evacuate|abandon|dismantle|close+down|shut+down obj=base|military base|air base|airbase|naval base|outpost|garrison|settlement|position|checkpoint|camp subj=[*] -> actor=subj recipient=in|obj.in|obj.of|obj.near
  verb    vacate|abandon|quit|leave obj=[*] obj!=@person|@mc-refugee|@mc-sufferer subj=@mc-troops -> actor=subj recipient=obj
  verb    close obj=base|military base|air base|naval base in -> actor=subj recipient=in|obj.in
  yes     The United States vacated a base in Uzbekistan. => USA RETREAT/withdraw UZB
  yes     Rebels in Yemen abandoned their positions. => YEM:REB RETREAT/withdraw
  no      Villagers in Japan abandoned the old school.

rule retreat/withdrawal
  event   RETREAT withdraw
  cameo   0874
  context military
  noun    @mc-pullout-noun of=@mc-troops -> actor=subj|by|poss|of|mod recipient=from|of.from|out_of
  noun    @mc-pullout-noun mod=military|troop|troops|army|force|phased|unilateral -> actor=subj|by|poss|mod|of recipient=from
  noun    withdrawal|pullout|pull-out|pullback|pull-back|retreat|disengagement from=[*] from!=@mc-no-retreat-from|[IGO|UNO|EUR] -> actor=subj|by|poss|of|mod recipient=from
  noun    withdrawal|pullout|pull-out|pullback|pull-back|retreat|disengagement from=@mc-held-place -> actor=subj|by|poss|of|mod recipient=from.of|from.in|from
  noun    withdrawal|pullout|pull-out|pullback|retreat subj=[*] from!=@mc-no-retreat-from -> actor=subj recipient=from|from.in|from.of
  noun    withdrawal|pullout|pull-out|pullback|disengagement by=[MIL] -> actor=by recipient=from
  yes     Britain completed its withdrawal from Yemen. => GBR RETREAT/withdraw YEM
  yes     The withdrawal of Cuban troops from Angola ended. => CUB RETREAT/withdraw AGO
  no      The Cuban runner announced his withdrawal from the race.
  no      Cash withdrawals rose in Angola.

rule retreat/not-troops
  event   none
  verb    withdraw|pull+out|retreat|pull+back from|of=race|contest|tournament|championship|competition|event|match|market|sale|auction|festival|squad|tour|cup|marathon|show|olympics|games|high|peak|record high
  verb    withdraw|retreat|pull+back subj=price|share|stock|market|dollar|index|bond|yen|gold|glacier|sea|tide|candidate|player|team|runner|rider|bidder|company|yield|flood
  verb    withdraw|remove|recall obj=money|cash|saving|deposit|toy|car|advertisement|advert
  noun    withdrawal|retreat mod=cash|bank|drug|alcohol|yoga|weekend|corporate|heroin
  yes     Danish shares retreated from a record high. => none
  no      The Danish army withdrew from the village.

rule retreat/lift-siege
  event   RETREAT withdraw
  cameo   0872
  context military
  verb    lift|end|raise|ease|abandon|loosen|break+off|relax obj=@mc-blockade subj=@mc-troops|@mc-armed-group -> actor=subj recipient=of|on|obj.of|obj.on|around
  verb    lift|end|raise|ease|abandon|loosen|break+off obj=siege|cordon|encirclement|naval blockade|military blockade|sea blockade obj!=@sanction subj=[*] -> actor=subj recipient=of|on|obj.of|obj.on|around
  verb    dismantle|remove|take+down obj=roadblock|checkpoint|barricade|military checkpoint|road block subj=[*] -> actor=subj recipient=in|on|obj.in|obj.on
  noun    lifting|easing|end of=siege|blockade|naval blockade -> actor=by|subj|poss recipient=of.of|of.on|on
  yes     Serb forces lifted the siege of the Bosnian town. => SRB RETREAT/withdraw BIH
  yes     Israel dismantled checkpoints in Lebanon. => ISR RETREAT/withdraw LBN
  no      Serb forces tightened the siege of the Bosnian town.

rule retreat/ease-sanctions
  event   RETREAT
  cameo   085
  context economic
  verb    @coop-lift-verb  subj=[*]  obj=most|all|some|part|remainder|bulk|rest|several|series|number|round|last|many  obj.of=@sanction  -> recipient=obj.of.on|obj.of.against|on|against|obj.of.of
  verb    @coop-lift-verb  subj=[*]  obj=@sanction|blockade  -> recipient=on|against|of|from|obj.on|obj.against|obj.of
  verb    @coop-lift-verb  obj=@sanction                   -> recipient=on|against|of|from
  verb    @coop-lift-verb  obj=blockade|economic blockade  -> recipient=of|on|against|obj.of
  verb    unfreeze|release|unblock|free|thaw  obj=asset|fund|funds|account|bank account|reserve|foreign asset|frozen asset  -> recipient=of|obj.of|obj.poss|obj.mod|for
  verb    exempt|spare|delist|remove|free|exclude  obj=[*]  from=@sanction|duty|list|ban|import duty  -> recipient=obj
  verb    grant|give|offer|issue|extend  obj=sanctions relief|sanction relief|waiver|exemption|sanctions waiver  -> recipient=to|iobj|for|on
  noun    easing|lifting|suspension|removal|relaxation|end|termination|repeal|waiver|loosening|ending|dismantling  of=@sanction  -> actor=by|subj|poss|mod|of.by recipient=on|against|of.on|of.against
  noun    end  to=@sanction|boycott|blockade  subj=[*]     -> actor=subj recipient=on|against|to.on|to.against|to.of
  noun    relief|waiver|relief|exemption  mod=sanction|sanctions  subj=[*]  -> actor=subj recipient=for|to
  verb    end|lift|drop|suspend|abandon  obj=boycott|trade boycott|consumer boycott|import ban  subj=[*]  -> recipient=of|on|against|obj.of
  yes     The European Union lifted sanctions on Serbia. => EUR RETREAT SRB
  yes     Japan eased its embargo against Vietnam. => JPN RETREAT VNM
  yes     Britain's lifting of sanctions on Libya helped traders. => GBR RETREAT LBY
  no      The European Union tightened sanctions on Serbia.
  no      Japan refused to ease its embargo against Vietnam.

# --- releases -----------------------------------------------------------------------------------------------------------

rule retreat/release-captives
  event   RETREAT release
  cameo   0841
  verb    release|free|set+free|turn+loose|let+go|parole|liberate|let+off|let+out|hand+over|give+up|repatriate|return|send+home|surrender obj=prisoner|detainee|hostage|captive|inmate|pow|prisoner of war|internee|abductee -> actor=subj recipient=obj|to|obj.from|obj.of
  verb    release|free|parole obj=@mc-captive -> actor=subj recipient=obj|obj.from|obj.of|to
  verb    release|free obj=[*] obj!=@mc-publishable -> actor=subj recipient=obj
  verb    release|free obj from=jail|prison|custody|detention|captivity|house arrest|imprisonment|camp|prison camp|labour camp -> actor=subj recipient=obj|obj.from
  verb    release|free obj on=bail|parole|humanitarian grounds|ground|medical grounds -> actor=subj recipient=obj|obj.from
  verb    release|free obj subj=@mc-armed-group|@police|kidnapper|captor|hijacker|authority|authorities|junta|court obj!=@mc-publishable -> actor=subj recipient=obj|obj.from|obj.of
  verb    release|free obj subj=[COP|REB|JUD|MIL|UAF|CRM|PRM] obj!=@mc-publishable -> actor=subj recipient=obj
  verb    let obj=@mc-captive|[*] clause=go -> actor=subj recipient=obj
  verb    let+go|set+free obj=[*] -> actor=subj recipient=obj
  verb    let+go|set+free of=@mc-captive -> actor=subj recipient=of
  verb    let obj=free|loose !clause -> actor=subj recipient=obj.obj|obj
  verb    release|free obj=[*] subj=[GOV|JUD|COP|MIL|REB|UAF|CRM|PRM] obj!=@mc-publishable -> actor=subj recipient=obj|obj.from|obj.of
  verb    release|free obj=consultant|negotiator|employee|staff|staffer|translator|interpreter|teacher|pastor|peacekeeper|guard|observer|monitor|tycoon|banker|executive|analyst|campaigner|organiser|organizer|critic|ally|blogger -> actor=subj recipient=obj|obj.from|obj.of|obj.mod
  yes     Iran released two British sailors. => IRN RETREAT/release GBR
  yes     Burma released political prisoners. => MMR RETREAT/release MMR:OPP
  yes     Rebels in Colombia let a hostage go. => COL:REB RETREAT/release COL:CVL
  no      Iran released a statement.
  no      A British club released its goalkeeper.
  no      Japan released water into the sea.

rule retreat/release-noun
  event   RETREAT release
  cameo   0841
  noun    release|freeing|liberation|repatriation|handover|return|parole of=@mc-captive -> actor=subj|by|poss|of.by|from recipient=of|of.from|of.of
  noun    release|freeing|liberation|handover of=[*] of!=@mc-publishable -> actor=subj|by recipient=of
  noun    release from=jail|prison|custody|detention|captivity|house arrest -> actor=subj|by recipient=poss|of
  noun    release mod=prisoner|hostage|detainee -> actor=subj|by|poss recipient=of|to
  noun    release poss=@mc-captive -> actor=subj|by recipient=poss
  noun    release poss=[*] !of -> actor=subj|by recipient=poss
  verb    secure|win|obtain|negotiate|gain|arrange|broker|ensure|buy obj=release|freedom|liberation of|poss|for|obj.of|obj.poss -> actor=from recipient=obj.of|obj.poss|for|of
  yes     The release of hostages by Lebanese gunmen ended the crisis. => LBN:UAF RETREAT/release LBN:CVL
  no      The release of the film by a Lebanese studio was delayed.
  no      The release of figures by Japan moved markets.

rule retreat/swap-captives
  event   RETREAT release
  cameo   0841
  reciprocal
  verb    swap|exchange|trade obj=prisoner|detainee|hostage|captive|prisoner of war|spy|pow|body|remains|soldier|agent|child|fighter -> actor=subj|between recipient=with
  verb    release|free|hand+over|return obj=@mc-captive in=exchange|swap|return in.for=@mc-captive -> actor=subj recipient=to|with
  noun    swap|exchange of=prisoner|detainee|hostage|captive|prisoners|spy|body|pow -> actor=subj|between|by|poss recipient=with|of.with
  noun    swap|exchange mod=prisoner|detainee|hostage|captive|spy|body|prisoner-of-war|pow -> actor=subj|between|by|poss recipient=with
  noun    prisoner swap|prisoner exchange|spy swap|hostage exchange -> actor=subj|between|by|poss recipient=with
  yes     Russia and Ukraine swapped prisoners. => RUS,UKR RETREAT/release
  yes     Israel carried out a prisoner exchange with Egypt. => EGY,ISR RETREAT/release
  no      Russia and Ukraine swapped insults.
  no      Traders in Israel swapped dollars for shekels.

rule retreat/return-dead
  event   RETREAT release
  cameo   0841
  verb    return|hand+over|give+back|turn+over|repatriate|deliver|release|send+back|give+up obj=@mc-dead -> actor=subj recipient=to|of|obj.of|obj.poss|obj.mod|iobj
  noun    return|repatriation|handover of=@mc-dead -> actor=by|subj|poss recipient=to|of.of
  yes     Vietnam returned the remains of pilots to the United States. => VNM RETREAT/release USA
  no      Divers returned to the remains of a Vietnamese ship.

rule retreat/repatriate
  event   RETREAT
  cameo   0841
  verb    repatriate|resettle|return|readmit obj=refugee|displaced person|exile|migrant|evacuee|deportee|displaced to -> actor=subj recipient=to|obj|obj.from
  verb    repatriate obj -> actor=subj recipient=to|obj|obj.from
  verb    allow|let|permit obj=refugee|exile|dissident|displaced person|deportee|family|opposition leader|former king|king|villager subj=[*] clause=return|come|go -> actor=subj recipient=obj|obj.from|clause.to
  verb    allow|let|permit obj=dissident|activist|citizen|jew|family|prisoner|[REF]|defector|journalist subj=[*] clause=leave|emigrate|depart|travel -> actor=subj recipient=obj|clause.to
  verb    welcome+back|take+back|readmit obj=@mc-refugee|exile|[REF] -> actor=subj recipient=obj|obj.from
  noun    repatriation of=refugee|migrant|exile|displaced person -> actor=subj|by|poss recipient=to|of.to|of
  yes     Tanzania resettled the refugees to Burundi. => TZA RETREAT BDI
  yes     Turkey allowed exiles to return. => TUR RETREAT
  no      The company repatriated its profits to Japan.

rule retreat/repatriate-money
  event   none
  verb    repatriate obj=profit|earnings|money|capital|fund|funds|dividend|cash|proceeds
  yes     Japanese investors repatriated their profits.
  no      Japan repatriated Korean workers to Seoul.

rule retreat/sport-and-press-release
  event   none
  verb    release|free|let+go obj=@mc-sports-person subj=club|team|side|franchise|league|owner|squad|@mc-sports-person|@mc-sport-boss
  verb    release|free with=pass|ball|kick|through ball|header|flick
  verb    release|free obj=@mc-publishable obj!=tranche|aid|fund|funds|loan|grant|money
  verb    free obj=hand|space|time|resource|memory|market|capital|cash|money
  noun    release mod=press|news|product|film|album|dvd|software|energy|radiation|toxic
  yes     The Turkish club released its striker.
  yes     China released trade figures.
  no      Turkey released a reporter.

# --- handing back and ceding --------------------------------------------------------------------------------------------

rule retreat/return-property
  event   RETREAT
  cameo   0842
  verb    return|give+back|hand+back|restore|restitute|turn+over|hand+over|repatriate|transfer|relinquish obj=@mc-returnable to -> actor=subj recipient=to|obj.to
  verb    return|give+back|hand+back|restitute|repatriate obj=@mc-returnable -> actor=subj recipient=to|obj.to|iobj|obj.poss|obj.of|obj.from|obj.mod
  verb    release|unfreeze|unblock|free obj=asset|frozen asset|ship|vessel|tanker|trawler|boat|plane|aircraft|cargo|account|fishing boat|frozen fund|airliner -> actor=subj recipient=obj.of|obj.poss|obj.mod|obj|to
  noun    return|restitution|handover|restoration of=@mc-returnable -> actor=by|subj|poss recipient=to|of.to
  verb    denationalise|denationalize|reprivatise obj -> actor=subj recipient=obj.of|obj.mod|obj.poss
  verb    return|give+back|hand+back|restitute|repatriate|send+back obj to=[*] subj=[*] obj!=@mc-refugee|@person|@mc-dead|@mc-suspect|fire|call|favour|favor|visit|serve|ball|salute|greeting|power|verdict|letter -> actor=subj recipient=to|obj.to
  verb    return|give+back|hand+back|restitute|repatriate|send+back obj to|obj.to=museum|owner|government|authority|embassy|people|family|heir|country|homeland|rightful owner|monastery|tribe|community|ministry -> actor=subj recipient=to|obj.to|to.of|obj.to.of|to.in
  yes     Italy returned an obelisk to Ethiopia. => ITA RETREAT ETH
  yes     Switzerland returned the assets of Nigeria. => CHE RETREAT NGA
  yes     Norway returned a carved pole to the Canadian government. => NOR RETREAT CAN:GOV
  no      Italy returned a serve in the final.
  no      Italian gunners returned fire to Ethiopia.

rule retreat/cede-territory
  event   RETREAT
  cameo   0842
  context territory
  verb    cede|relinquish|hand+over|give+up|surrender|turn+over|transfer|return|yield|hand+back|give+back|renounce|restore obj=@mc-territory to -> actor=subj recipient=to|obj.to
  verb    cede|relinquish|give+up|surrender|renounce|yield obj=@mc-territory subj=[*] -> actor=subj recipient=to|of|over|obj.of|obj.over
  verb    cede|return|hand+over|hand+back|transfer obj=[*] to=[*] subj=[*] -> actor=subj recipient=to
  noun    handover|return|cession|transfer|surrender of=@mc-territory to -> actor=by|subj|poss|from recipient=to
  noun    handover|return|cession of=[*] to=[*] -> actor=by|subj|poss|from recipient=to
  yes     Israel returned the Sinai to Egypt. => ISR RETREAT EGY
  yes     Nigeria ceded the peninsula to Cameroon. => NGA RETREAT CMR
  no      Nigeria refused to cede the peninsula.
  no      The champion ceded the lead to a Cameroon runner.

rule retreat/lose-ground
  event   none
  verb    cede|give+up|surrender|relinquish|lose obj=lead|point|ground|market share|share|title|set|goal|run|crown|gain|seat|game|home advantage subj=team|side|champion|club|index|stock|player|company|defence|pitcher|currency|shares
  yes     The French champion ceded the lead.
  no      France ceded the island.

# --- leaving office -----------------------------------------------------------------------------------------------------

rule retreat/resign
  event   RETREAT resign
  cameo   0831
  context executive
  verb    resign|step+down|stand+down|step+aside|abdicate|bow+out|quit subj=@mc-office-holder !obj -> actor=subj recipient=-
  verb    resign|step+down|stand+down|step+aside|abdicate subj=[GOV|LEG|PTY|JUD|MIL|COP] -> actor=subj recipient=-
  verb    resign|step+down|stand+down subj=[*] -> actor=subj recipient=-
  verb    resign|quit|retire|step+down from=@mc-office subj=[*] -> actor=subj recipient=-
  verb    resign|quit|vacate|leave obj=@mc-office subj=@mc-office-holder -> actor=subj recipient=-
  verb    resign|quit|vacate obj=@mc-office subj=[GOV] -> actor=subj recipient=-
  verb    resign|step+down|stand+down as=@mc-office-holder -> actor=subj recipient=-
  verb    submit|tender|hand+in|turn+in|hand obj=resignation subj=@mc-office-holder -> actor=subj recipient=to|iobj
  verb    submit|tender|hand+in|turn+in obj=resignation subj=[*] obj.poss -> actor=subj recipient=to|iobj
  verb    leave|quit obj=office|power|government|cabinet subj=[*] -> actor=subj recipient=-
  verb    fall|collapse subj=government|cabinet|coalition -> actor=subj recipient=-
  noun    resignation|abdication of=@mc-office-holder -> actor=of recipient=-
  noun    resignation|abdication of=[*] -> actor=of recipient=-
  noun    resignation|abdication poss=@mc-office-holder -> actor=poss recipient=-
  noun    resignation|abdication poss=[*] -> actor=poss recipient=-
  yes     The Peruvian president resigned. => PER:GOV RETREAT/resign
  yes     Japan's prime minister stepped down from his post. => JPN:GOV RETREAT/resign
  yes     The resignation of the Italian government surprised few. => ITA:GOV RETREAT/resign
  no      The Italian coach resigned.
  no      The Peruvian president refused to resign.
  no      The minister resigned himself to Japanese delays.

rule retreat/resign-elsewhere
  event   none
  verb    resign|step+down|stand+down|step+aside|bow+out|quit subj=@mc-sport-boss
  verb    resign|step+down as=@mc-sport-boss
  verb    resign|step+down|quit subj=chairman|chairwoman|president|director|chief|head|secretary|member subj.of|subj.mod=company|club|firm|federation|newspaper|university|airline|association|football|union|league|network|college|school|fund|studio|committee|soccer|channel
  verb    resign obj=oneself|himself|herself|themselves|itself
  verb    quit obj=job|smoking|school|drinking|football|tennis|team|band|sport|cricket|tour|match
  noun    resignation of=@mc-sport-boss
  verb    bow+out of=@mc-no-retreat-from
  yes     The coach of Brazil resigned.
  no      The president of Brazil resigned.

rule retreat/hand-over-power
  event   RETREAT resign
  cameo   0831
  context political_institutions
  verb    hand+over|cede|relinquish|give+up|transfer|surrender|yield|turn+over|hand|return|renounce|devolve obj=@mc-power -> actor=subj recipient=to|obj.to
  verb    restore|return|hand obj=power|rule|government to=civilian|parliament|people -> actor=subj recipient=to
  noun    handover|transfer|surrender of=@mc-power -> actor=by|subj|poss|from recipient=to|of.to
  yes     The Thai army handed over power to a civilian government. => THA:MIL RETREAT/resign THA:GOV
  yes     The Spanish king relinquished the throne. => ESP:GOV RETREAT/resign
  no      The Thai army seized power.

# --- arms and fighting --------------------------------------------------------------------------------------------------

rule retreat/disarm
  event   RETREAT disarm
  cameo   0873
  context military
  verb    lay+down|hand+over|turn+in|hand+in|surrender|give+up|turn+over|relinquish|put+down|drop|lay+aside|yield|decommission|set+down obj=@mc-own-arsenal subj=[*] -> actor=subj recipient=to|obj.to
  verb    lay+down|hand+over|turn+in|hand+in|surrender|give+up|turn+over|put+down|decommission obj=weapon|arm|arms|gun|rifle|weaponry|ammunition -> actor=subj recipient=to|obj.to
  verb    disarm|demobilise|demobilize|disband !obj subj=[*] -> actor=subj recipient=-
  verb    disarm|demobilise|demobilize|disband !obj subj=@mc-armed-group -> actor=subj recipient=-
  verb    demobilise|demobilize|disband|dissolve|discharge|stand+down|muster+out obj=@mc-armed-group|@mc-troops|armed wing|[MIL] subj=[*] -> actor=subj recipient=-
  verb    dissolve|disband obj=wing|armed wing|military wing -> actor=subj recipient=-
  noun    demobilisation|demobilization|disarmament|decommissioning|disbandment of=@mc-armed-group|@mc-own-arsenal -> actor=of|by|subj recipient=-
  verb    hand|hand+over|turn+over|give|deliver|surrender|yield obj=@mc-own-arsenal obj.poss=it|its|they|their|he|his subj=[*] to -> actor=subj recipient=to|obj.to
  verb    hand|hand+over|turn+over|give|deliver|surrender obj=@mc-own-arsenal subj=[REB|UAF|PRM|CRM] to -> actor=subj recipient=to|obj.to
  yes     Rebels in Nepal laid down their weapons. => NPL:REB RETREAT/disarm
  yes     Angola disbanded a militia. => AGO RETREAT/disarm
  yes     Rebels in Burundi handed their rifles to the army. => BDI:REB RETREAT/disarm BDI:MIL
  no      Rebels in Nepal took up weapons.
  no      Her smile disarmed the Nepalese guards.

rule retreat/destroy-own-arms
  event   RETREAT disarm
  cameo   0873
  context military
  verb    destroy|dismantle|scrap|eliminate|decommission|disable|deactivate|dispose|blow+up|surrender|give+up|abandon|renounce|mothball|shut+down|shutter|close obj=@mc-own-arsenal obj.poss=its|their|it|they subj=[*] -> actor=subj recipient=-
  verb    dismantle|scrap|eliminate|decommission|mothball|deactivate|retire obj=@mc-own-arsenal subj=[GOV] -> actor=subj recipient=-
  verb    dismantle|scrap|eliminate|decommission|mothball obj=@mc-own-arsenal subj=[*] -> actor=subj recipient=obj.of
  verb    shut+down|disable|dismantle|mothball|freeze obj=@mc-nuclear-work subj=[*] -> actor=subj recipient=-
  verb    reduce|cut|slash|halve|limit|cap obj=arsenal|stockpile|nuclear arsenal|warhead|nuclear weapon|armed forces|army|missile|troop strength|nuclear stockpile|strategic weapon subj=[*] -> actor=subj recipient=-
  verb    stop|halt|cease|suspend|end|freeze|discontinue clause=enrich|reprocess|test !obj -> actor=subj recipient=-
  noun    destruction|dismantling|elimination|scrapping of=chemical weapon|nuclear weapon|stockpile|warhead|missile|landmine -> actor=by|subj|poss recipient=-
  yes     Albania destroyed its chemical weapons. => ALB RETREAT/disarm
  yes     North Korea dismantled its nuclear reactor. => PRK RETREAT/disarm
  no      Israel destroyed weapons in Syria.
  no      North Korea restarted its nuclear reactor.

rule retreat/surrender
  event   RETREAT disarm
  cameo   0874
  context military
  verb    surrender|capitulate !obj subj=@mc-armed-group|@mc-troops -> actor=subj recipient=to
  verb    surrender|capitulate !obj subj=[MIL] -> actor=subj recipient=to
  verb    surrender|capitulate !obj subj=[REB] -> actor=subj recipient=to
  verb    surrender|capitulate !obj to=[*] subj=[*] -> actor=subj recipient=to
  verb    surrender|capitulate !obj subj=[*] -> actor=subj recipient=to
  verb    surrender|give+up|turn+in obj=oneself|himself|herself|themselves to -> actor=subj recipient=to
  verb    give+up !obj subj=gunman|hijacker|kidnapper|holdout|rebel|mutineer|militant -> actor=subj recipient=to
  verb    raise|wave|hoist obj=flag|white flag obj.mod=white -> actor=subj recipient=to
  verb    defect to=[*] subj=[*] -> actor=subj recipient=to
  noun    surrender|capitulation of=@mc-armed-group|@mc-troops -> actor=of recipient=to
  noun    surrender|capitulation by=[*] -> actor=by recipient=to
  noun    surrender|capitulation poss=[*] -> actor=poss recipient=to
  yes     Maoist rebels surrendered to Indian police. => IND:REB RETREAT/disarm IND:COP
  yes     Japan surrendered to the United States. => JPN RETREAT/disarm USA
  no      The Japanese tenant surrendered the keys.
  no      Rebels vowed never to surrender.

rule retreat/surrender-lead
  event   none
  verb    surrender obj=lead|key|passport|title|crown|advantage|wicket|possession|goal|serve
  verb    surrender|capitulate subj=team|side|club|champion|batsman|defence|opponent
  yes     The English club capitulated in the cup. => none
  no      English troops surrendered to Scotland.

rule retreat/keep-ceasefire
  event   RETREAT ceasefire
  cameo   0871
  context military
  verb    observe|respect|honour|honor|keep|uphold|implement|maintain|enforce|follow|hold|apply|begin|start obj=@mc-truce -> actor=subj recipient=with|in|obj.with|obj.in
  verb    abide|comply|stick|adhere|hew by|with|to=@mc-truce -> actor=subj recipient=by.with|with.with|to.with
  verb    hold|last|survive !obj subj=@mc-truce -> actor=subj.between|between|subj.by recipient=subj.with|with
  verb    take obj=effect|hold subj=@mc-truce -> actor=subj.between|between|subj.by recipient=subj.with
  verb    come into=force|effect subj=@mc-truce -> actor=subj.between|between|subj.by recipient=subj.with
  verb    cease|hold obj=fire subj=@mc-troops|@mc-armed-group -> actor=subj recipient=against|on
  noun    implementation|observance of=@mc-truce -> actor=by|subj|poss recipient=with|of.with
  yes     Syrian rebels observed a truce with Turkey. => SYR:REB RETREAT/ceasefire TUR
  yes     Indian troops honoured the ceasefire. => IND RETREAT/ceasefire
  no      Syrian rebels broke a truce with Turkey.
  no      Indian monks observed a fast.

rule retreat/stop-fighting
  event   RETREAT ceasefire
  cameo   0871
  context military
  verb    stop|cease|halt|suspend|end|quit|discontinue clause=<ASSAULT> !obj -> actor=subj recipient=clause.recipient
  verb    stop|cease|halt|end|suspend|pause obj=<ASSAULT> obj.poss=its|their|his|it|they|he subj!=[LAB|EDU|MED|SOC|AGR|CVL|NGO] -> actor=subj recipient=obj.recipient|obj.on|obj.against
  verb    cease|end|suspend|pause obj=@mc-fighting subj=@mc-troops|@mc-armed-group subj!=[LAB|EDU|MED|SOC|AGR|CVL|NGO] -> actor=subj recipient=against|in|on|obj.against|obj.in|obj.on
  verb    stop|cease|quit|halt clause=fight|shoot|fire|shell|bomb|attack|advance !obj -> actor=subj recipient=clause.obj|clause.on|clause.against|clause.at
  verb    scale+back|scale+down|reduce|limit|curb|ease|restrict obj=@mc-fighting subj=@mc-troops|@mc-armed-group -> actor=subj recipient=against|in|on
  noun    suspension|halt|cessation|end of=@mc-fighting -> actor=by|subj|poss recipient=of.against|of.on|against
  noun    halt|end|pause to|in=@mc-fighting subj=[*] -> actor=subj recipient=to.on|to.against
  yes     Saudi Arabia stopped bombing Yemen. => SAU RETREAT/ceasefire YEM
  yes     Sudanese troops suspended their offensive against rebels. => SDN:MIL RETREAT/ceasefire SDN:REB
  no      Yemen asked Saudi Arabia to stop bombing the port.
  no      Rain stopped play in Sudan.

rule retreat/stopped-by-others
  event   none
  verb    stop|halt|end|quit obj=smoking|play|game|match|rally|slide|rise|decline|bleeding|rot|run|streak|losing streak
  verb    stop|halt|end subj=rain|storm|darkness|fog|injury|weather obj=play|game|match|race
  yes     Darkness halted the match in England. => none
  no      England stopped bombing Iraq.

# --- access -------------------------------------------------------------------------------------------------------------

rule retreat/allow-access
  event   RETREAT access
  cameo   086
  verb    allow|let|permit|authorise|authorize|enable obj=@mc-inspector subj=[*] clause=enter|visit|inspect|return|reach|deliver|cross|travel|pass|leave|monitor|resume|observe|go|operate|work|work|see|distribute|land|deploy|stay|investigate|interview|meet|come|search|evacuate|bring|check|drive|roll|fly|move|proceed|treat|examine|film|report -> actor=subj recipient=obj.of|obj.of.mod|obj.from|obj|obj.mod|clause.to
  verb    let+in|allow+in|admit|receive|readmit obj=@mc-inspector in|into -> actor=subj recipient=obj.of|obj.of.mod|obj.from|obj
  verb    let|allow|permit obj=inspector|observer|monitor|journalist|investigator|peacekeeper|mission|team|delegation|diplomat|aid worker|relief worker|aid agency into=[*] -> actor=subj recipient=into|obj
  verb    admit|readmit obj=@mc-inspector|[UNK] -> actor=subj recipient=obj|obj.of|obj.from
  verb    grant|give|allow|provide obj=access|unfettered access|free passage|entry|permission iobj=@mc-inspector -> actor=subj recipient=iobj|iobj.of|iobj.from|obj.from|obj.of
  verb    grant|give|allow|provide obj=access|unfettered access|free passage|entry to=@mc-inspector -> actor=subj recipient=to|to.of
  verb    grant|give|allow|permit obj=access|consular access|inspection|visit|full access -> actor=subj recipient=iobj|iobj.from|iobj.of|obj.from|by|obj.by|obj.for|for|to
  yes     Iraq allowed inspectors of the United Nations to enter. => IRQ RETREAT/access UNO
  yes     Sudan let the Red Cross visit the prisoners. => SDN RETREAT/access NGO
  yes     Mali let a convoy of the United Nations cross the river. => MLI RETREAT/access UNO
  no      Iraq barred inspectors of the United Nations.
  no      A Sudanese school allowed parents to visit.

rule retreat/accept-peacekeepers
  event   RETREAT access
  cameo   0861
  context peacekeeping
  verb    receive|welcome|admit|let+in|allow obj=peacekeeper|peacekeeping force|blue helmet|international force|buffer force|observer mission|monitor|ceasefire monitor|multinational force|protection force|observer -> actor=subj recipient=obj|obj.of|obj.from|from
  verb    allow|permit|approve obj=deployment obj.of=@mc-peace-force -> actor=subj recipient=obj.by|obj.of|obj.of.from|by
  yes     Sudan admitted Rwandan peacekeepers. => SDN RETREAT/access RWA
  no      Sudan rejected peacekeepers from Rwanda.

rule retreat/accept-inspections
  event   RETREAT access
  cameo   0862
  verb    allow|permit|undergo obj=inspection|monitoring|verification|snap inspection|international inspection|nuclear inspection|on-site inspection -> actor=subj recipient=by|obj.by|of|obj.mod
  verb    open|open+up|reopen obj=nuclear site|nuclear facility|facility|prison|site|camp|plant|archive to=@mc-inspector|[*] -> actor=subj recipient=to
  verb    show|give iobj=@mc-inspector|[*] obj=site|facility -> actor=subj recipient=iobj
  yes     Libya allowed inspections by the United Nations. => LBY RETREAT/access UNO
  no      Libya ignored an invitation by the United Nations.

rule retreat/let-aid-in
  event   RETREAT access
  cameo   0863
  context human_security
  verb    allow|permit|let obj=aid|humanitarian aid|food|relief|convoy|aid convoy|truck|supplies|supply|medicine|fuel|ambulance|relief flight in|into|through|to -> actor=subj recipient=into|to|in
  verb    allow|permit|let obj=delivery|passage|evacuation|flow|entry|transfer obj.of=aid|humanitarian aid|food|relief|supplies|supply|medicine|fuel|wounded|civilian|convoy -> actor=subj recipient=to|into|obj.to|obj.into|in
  verb    open|reopen|establish obj=corridor|humanitarian corridor|crossing|border crossing|aid corridor|aid route|road|airport|port for=aid|convoy|relief|supplies|supply|food|civilian|evacuation|@mc-inspector -> actor=subj recipient=in|to|into|with
  verb    open|reopen|establish obj=corridor|humanitarian corridor|safe corridor|aid corridor for|to|into|in|from subj=[*] -> actor=subj recipient=for|in|to|into|from
  verb    guarantee|grant|give|provide|allow obj=passage|safe passage|safe conduct|free passage -> actor=subj recipient=to|for|iobj|obj.to|obj.for
  yes     Eritrea allowed food convoys into Ethiopia. => ERI RETREAT/access ETH
  yes     Egypt opened a humanitarian corridor to Gaza. => EGY RETREAT/access PSE
  no      Eritrea blocked food convoys to Ethiopia.
  no      Egypt opened a road to the resort.

# --- said in other words -------------------------------------------------------------------------------------------------

rule retreat/out-of
  event   RETREAT withdraw
  cameo   0872
  reserve
  context military
  verb    rumble|roll|march|pull|pull+out|sail|fly|file|drive|ship|trickle|stream|move|head|slip|melt out_of|from=[*] subj=[MIL|REB|PRM|UAF]|@troops|@armour|@warship -> recipient=out_of|from
  verb    leave|quit|vacate|evacuate|abandon|exit|depart subj=@troops|@armour|@warship|[MIL] obj=[*]
  verb    leave|quit|vacate|evacuate|abandon|exit subj=[REB|MIL|PRM|GOV] obj=town|village|city|base|post|outpost|position|stronghold|enclave|camp|hill|province|district|island|airfield|building|embassy|crossing -> recipient=obj.of|obj.poss|obj.mod
  verb    bring+home|bring|pull+back|pull|fly subj=[GOV|MIL] obj=@troops|contingent|blue helmet -> recipient=from|obj.from
  verb    go|come|return|fly|sail|be from subj=@troops|contingent|[MIL] from=[*] -> recipient=from
  verb    thin+out|scale+down|draw+down|wind+down|reduce|halve|trim|cut|shrink subj=[GOV|MIL] obj=garrison|troop|force|presence|military presence|contingent|deployment|troop level in|at|along=[*] -> recipient=in|obj.in|along|at
  verb    hand+over|turn+over|cede|relinquish|surrender|yield|give+back|give+up|sign+away|return|restore subj=[*] obj=@place-noun|territory|[*] to=[*] -> recipient=to|obj.to
  verb    retreat|withdraw|fall+back|pull+back|pull+out|disengage|decamp|flee subj=[MIL|REB|PRM|UAF|GOV] from -> recipient=from
  verb    return|go|march|withdraw to=barracks|base|camp subj=[MIL|PRM|REB] -> recipient=-
  yes     The last Soviet armour rolled out of Afghanistan. => RUS:MIL RETREAT/withdraw AFG
  no      The tourists rolled out of the bar in Kabul.

rule retreat/set-free
  event   RETREAT release
  cameo   0841
  reserve
  verb    set obj adv=free -> recipient=obj
  verb    set obj clause=free -> recipient=obj
  verb    let obj clause=go|walk|leave subj=[*] -> recipient=obj
  verb    let subj=[*] clause=go|walk|leave clause.subj -> recipient=clause.subj
  verb    let+go|let|turn+loose|turn|let+out subj=[GOV|COP|MIL|REB|JUD|PRM|CRM|UAF] obj=@person -> recipient=obj
  verb    trade|exchange|swap|hand+over subj=[*] obj=prisoner|captive|hostage|prisoner of war|detainee|body -> recipient=with|obj.with
  verb    walk|go adv=free subj=@person -> actor=- recipient=subj
  verb    send|send+back|fly|bring subj=[REB|GOV|COP|MIL] obj=hostage|captive|prisoner|detainee|pow adv=home|back -> recipient=obj
  verb    parole|bail|ransom|unchain|disembark subj=[JUD|GOV|COP] obj=[*]
  yes     The Sudanese rebels turned the Jordanian hostages loose. => SDN:REB RETREAT/release JOR
  yes     A Sudanese court paroled the Jordanian. => SDN:JUD RETREAT/release JOR
  no      The keeper in Jordan set the table.

rule retreat/keep-truce
  event   RETREAT ceasefire
  cameo   0871
  reserve
  verb    keep|stick|adhere|hold|abide|cling to|by=@ceasefire-noun subj=[*] -> recipient=-
  verb    observe|respect|honour|honor|keep|uphold subj=[*] obj=@ceasefire-noun -> recipient=with
  verb    hold subj=@ceasefire-noun between=[*] -> actor=between|subj.between recipient=-
  noun    ceasefire|truce|armistice between=[*] -> actor=between recipient=-
  verb    hold|silence subj=[MIL|REB|GOV] obj=fire|gun -> recipient=-
  verb    fall subj=gun clause=silent between -> actor=between recipient=-
  yes     Thai and Cambodian gunners kept to the truce. => KHM:MIL,THA:MIL RETREAT/ceasefire
  no      The driver in Thailand kept to the left.

rule retreat/lay-arms
  event   RETREAT disarm
  cameo   0873
  reserve
  verb    trade|exchange|swap|turn+in|hand+in|lay+down|give+up|surrender|lock+away|store|stack|dump|bury|destroy|scrap|dismantle|decommission|put+away|put+down|yield|relinquish subj=[REB|PRM|UAF|MIL|CRM] obj=@weapon -> recipient=to|obj.to
  verb    turn+in|hand+in|lay+down|give+up|surrender|lock+away subj=[*] obj=rifle|gun|weapon|arms|mortar -> recipient=to
  verb    disband|demobilise|demobilize|muster+out|stand+down|dissolve subj=[REB|PRM|UAF|MIL|GOV] obj=[REB|PRM|UAF|MIL]|militia|unit|brigade|force|army -> recipient=obj
  verb    come|march in|from|with|out_of=weapon|forest|jungle|bush subj=[REB] -> recipient=-
  verb    lay|put obj=weapon|arms|arm|gun|rifle adv=down|aside -> recipient=-
  yes     Central African rebels traded their rifles for seed. => CAF:REB RETREAT/disarm
  no      The Central African farmer traded a goat for seed.

rule retreat/take-off-list
  event   RETREAT
  cameo   085
  reserve
  context economic
  verb    take|take+off|remove|strike|drop|delete|delist subj=[*] obj=[*] off|from=list|blacklist|terror list -> recipient=obj
  verb    delist|de-list subj=[GOV|UNO|EUR] obj=[*]
  verb    unfreeze|unblock|release|thaw|hand+back|free+up subj=[*] obj=asset|account|fund|money|million|deposit|$|reserve of|in|for|to|obj -> recipient=to|obj.of|of|for|obj.poss|in.to|obj.in.to
  verb    resume|restore|restart|reopen subj=[GOV] obj=aid|trade|arms sale|import|export|flight|shipment|delivery|gas delivery|arms shipment with|to|from=[*] -> recipient=with|to|from|obj.with|obj.to|obj.from
  verb    give+back|return|restore|restitute|repatriate subj=[GOV|NGO|EDU|REL] obj=artefact|artifact|bronze|treasure|statue|manuscript|relic|skull|remains|fossil|painting to=[*] -> recipient=to
  verb    unfreeze|unblock|thaw subj=[*] obj=asset|account|fund|money|deposit|reserve|loan -> recipient=obj.of|of|for|obj.poss|obj.mod
  verb    give+back|hand+back|return subj=[GOV|NGO|EDU|REL] obj to=[*] -> recipient=to
  verb    give subj=[GOV] obj adv=back to|iobj=[*] -> recipient=to|iobj
  yes     Washington took Sudan off its list. => USA:GOV RETREAT SDN
  no      The cook in Sudan took rice off his list.

rule retreat/let-in
  event   RETREAT access
  cameo   086
  reserve
  verb    open|throw+open|unlock subj=[*] obj=gate|door|prison|site|base|camp|plant|border|crossing to|for=[UNO|IGO|NGO|EUR|JRN]|observer|inspector|monitor|convoy|delegate|aid worker -> recipient=to|for
  verb    wave+through|let+in|let+through|admit|let|clear|allow|grant subj=[GOV|MIL|REB|COP] obj=convoy|inspector|observer|monitor|aid convoy|relief convoy|aid worker|peacekeeper|investigator|delegate|lorry|rapporteur -> recipient=obj.of|obj.from|obj
  verb    wave subj=[*] obj=lorry|truck|convoy -> recipient=obj.of
  verb    give|grant|allow subj=[*] obj|iobj=inspector|observer|monitor|aid worker|[UNO|IGO|NGO] obj=access|entry -> recipient=iobj|to|obj
  yes     Myanmar unlocked its prison for the Red Cross. => MMR RETREAT/access NGO
  no      Myanmar opened its largest prison to tourists.

rule retreat/stand-down
  event   RETREAT resign
  cameo   0831
  reserve
  context executive
  verb    stand+down|step+down|bow+out|quit|abdicate|step+aside|stand+aside|resign|relinquish subj=[GOV|LEG|MIL|JUD|COP] !obj -> recipient=-
  verb    throw+in obj=towel -> recipient=-
  verb    hand|hand+in|tender|submit|offer|announce|give obj=resignation|notice subj=[GOV|LEG|MIL|JUD|COP] -> recipient=-
  verb    vacate|leave|relinquish|give+up|quit subj=[GOV|LEG|MIL|JUD] obj=office|post|throne|seat|presidency|premiership|job|power|portfolio|chair|command -> recipient=-
  verb    renounce|surrender|hand+over subj=[GOV|MIL] obj=power|throne|crown|presidency to -> recipient=to
  yes     Japan's finance minister gave up his portfolio. => JPN:GOV RETREAT/resign
  no      The Japanese guest stood down by the door.

# --- leaving on foot, guns that fall silent, people handed back ---------------------------------------------------------------

rule retreat/leave-place
  event   RETREAT withdraw
  cameo   0874
  reserve
  context military
  verb    quit|vacate|evacuate|exit|leave|abandon|relinquish|give+up  subj=@troops|[MIL]|@mc-armed-group  obj=[*]|@place-noun|@mc-held-place  -> recipient=obj.in|obj.of|obj
  verb    quit|vacate|evacuate  subj=@troops|[MIL]  obj  -> recipient=obj|in|to
  verb    walk|march|drive|roll|file|pour|stream|ride|cross|sail|fly|trudge  subj=@troops|[MIL]  out_of=[*]  -> recipient=out_of
  verb    go|head|set+off|come|return|fly|sail  subj=@troops|[MIL]  adv=home  -> recipient=from
  yes     Syrian soldiers walked out of Lebanon. => SYR:MIL RETREAT/withdraw LBN
  no      The Syrian bus quit the depot late.

rule retreat/guns-silent
  event   RETREAT ceasefire
  cameo   0871
  reserve
  context military
  adj     silent|quiet  subj=gun|artillery|weapon|cannon|howitzer|mortar  -> actor=subj recipient=-
  verb    fall|go|stay|remain  subj=gun|artillery|weapon|cannon|howitzer  clause=silent|quiet  -> actor=subj recipient=-
  verb    silence|hush  subj=[MIL|REB|GOV]  obj=gun|artillery|weapon|cannon  obj.poss  -> actor=subj recipient=-
  yes     Armenia and Azerbaijan have kept their guns silent for a week. => ARM,AZE RETREAT/ceasefire
  no      The old gun of the Armenian museum stood on the hill.

rule retreat/swap-people
  event   RETREAT release
  cameo   0841
  verb    exchange|swap|trade|barter  subj=[*]  obj=[CVL|JRN|MIL|REB|SPY|CRM|LAB|OPP|EDU|REL]|@mc-captive  for=[CVL|JRN|MIL|REB|SPY|CRM|LAB|OPP]|@mc-captive|convict|spy|agent  -> recipient=obj|obj.of
  yes     Belarus exchanged a Polish reporter for a jailed spy. => BLR RETREAT/release POL:JRN
  no      Belarus exchanged old tractors for grain.

rule retreat/hand-captives
  event   RETREAT release
  cameo   0841
  verb    hand|hand+over|turn+over|deliver|transfer|release  subj=[REB|PRM|CRM|UAF]  obj=[CVL|MIL|COP|JRN|LAB|EDU|MED|REL|SOC]|@mc-captive  to=[NGO|UNO|IGO]|red cross|mediator|elder  -> recipient=obj|obj.of
  verb    let  subj=[*]  obj=[CVL|JRN|LAB|EDU|MED|REL|MIL|OPP]|@mc-captive  out_of|from=prison|jail|cell|captivity|custody|gaol|camp  -> recipient=obj|obj.of
  verb    hand|hand+over|turn+over  subj=[*]  obj=@mc-captive  to=[NGO|UNO]  -> recipient=obj|obj.of
  yes     Rebels in Colombia handed two Spanish climbers to the Red Cross. => COL:REB RETREAT/release ESP:CVL
  no      Colombia handed two letters to the Red Cross.
