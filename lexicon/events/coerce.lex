# Event rules for COERCE: repression and coercion short of violence.
# Written for this lexicon. Licence: MIT OR Apache-2.0
# Vocabulary and senses were checked against the PropBank frame files (CC BY-SA 4.0); only the ids of rolesets are taken over.

# --- arrests -----------------------------------------------------------------------------------------------------------------

rule coerce/arrest
  event   COERCE arrest
  cameo   173
  context legal
  verb    arrest|detain|rearrest|re-arrest|intern|apprehend|nab|round+up|lock+up|remand  obj obj!=[BUS] obj!=@notion|@property-thing|decline|spread|slide|fall|attention|development|horse|cattle|flight  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    pick+up|haul+in|take+away|bundle+off|pull+in|lead+away|drag+away|collar|bust|handcuff|capture|seize|catch|grab  obj=@person|suspect|militant|smuggler|trafficker|fugitive|dissident|ringleader|gang leader|drug lord|spy|agent subj=@police|agent|security service|intelligence agent|authority|secret police|customs officer  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hold|keep|question|interrogate  obj=@person|suspect|dissident|militant|spy subj=@police|authority|security service|intelligence service|secret police|agent  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take|bring|hold|keep|remand  into=custody|detention|police custody  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hold|keep|remand|place|put  in=custody|detention|police custody|jail|prison|solitary confinement|isolation obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hold|keep|detain|imprison  without=trial|charge obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    place|put|keep|hold  under=arrest|house arrest|detention|guard|surveillance obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    place|put|keep|hold  under=arrest|house arrest|detention  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    put|throw|send|place  behind=bar obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    throw|send|put|march|drag  into=jail|prison|dungeon|cell|camp|labour camp|labor camp|concentration camp|gulag obj obj!=@weapon  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    make  obj=arrest|detention  -> recipient=obj.of|in
  verb    capture|recapture|catch  obj=suspect|fugitive|drug lord|war criminal|smuggler|dissident|ringleader|drug trafficker|escaped prisoner  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    arrest|detention|imprisonment|jailing|internment|incarceration|apprehension|round-up|roundup|house arrest|mass arrest|rearrest|re-arrest|arbitrary detention|arbitrary arrest  of of!=@notion|decline|cattle  -> actor=by|of.by|subj|poss|mod recipient=of
  noun    arrest|detention|imprisonment|jailing|house arrest  poss !of mod!=cardiac  -> actor=by|subj recipient=poss
  noun    arrest|detention|round-up|roundup|mass arrest|internment  !of !poss mod!=cardiac|respiratory  -> actor=by|in.by|subj|mod recipient=in|against
  yes     Egyptian police arrested two Syrians. => EGY:COP COERCE/arrest SYR
  yes     Turkey detained three Syrians. => TUR COERCE/arrest SYR
  yes     The arrest of an American reporter by Russia drew protests. => RUS COERCE/arrest USA:JRN
  no      The drug arrested the decline of the disease.
  no      Doctors treated a cardiac arrest in Japan.

rule coerce/held
  event   COERCE arrest
  cameo   173
  verb    hold|keep  obj=prisoner|detainee|political prisoner subj=[*] in=jail|prison|camp|cell  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hold|imprison|keep  obj=[*] at=prison|camp|base|police station|airport|jail|detention center|detention centre|guantanamo  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    jail|imprison  obj=[*]|@person subj=[*] subj!=[BUS]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    jail|imprison|incarcerate|lock+up  subj=[GOV|COP|MIL|JUD|SPY] obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  yes     Cuba held American prisoners in a jail near the coast. => CUB COERCE/arrest USA:CVL
  yes     Eritrea jailed two Swedish reporters. => ERI COERCE/arrest SWE:JRN
  no      Kenya held talks with Somalia at a hotel.

rule coerce/arrest-none
  event   none
  verb    avoid|escape|evade|resist|fear|dodge  obj=arrest|capture|detention|prison|jail
  noun    arrest  mod=cardiac|respiratory
  noun    warrant  mod=arrest
  verb    arrest  obj=decline|spread|slide|fall|development|attention
  yes     The rebel leader evaded capture in Colombia.
  no      Police in Colombia announced the arrest of a rebel leader.

rule coerce/police-raid
  event   COERCE
  cameo   170
  context legal
  verb    raid|search|swoop  obj=@premises subj=@police|agent|authority|tax inspector|prosecutor|investigator|detective|customs officer  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    raid|search|ransack  obj=@premises subj=[*] subj!=[BUS] subj!=@troops|@fighter  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    raid|search|ransack|comb  obj=@premises subj=[COP|JUD|SPY]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    raid  obj=@premises !subj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    raid  obj=newspaper|newsroom|magazine|broadcaster|ngo|party office|radio station|television station|bookshop|foundation|charity|bank|nightclub subj!=@fighter  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    swoop|raid|descend  on subj=@police|agent  -> recipient=on
  noun    raid|search|sweep|swoop  mod=police|drug|drugs|fbi|security|house-to-house|dawn|anti-terror|anti-terrorism|anti-drug  -> recipient=on|against|in|of
  noun    raid|swoop|search  by=[COP]|@police|agent  -> recipient=on|of|in|against
  noun    raid|swoop  subj=@police  -> recipient=on|of|in|against
  yes     Russian police raided the offices of a German foundation. => RUS:COP COERCE DEU:SOC
  yes     French police carried out a dawn raid on a Turkish company. => FRA:COP COERCE TUR:BUS
  no      Commandos raided a village in Lebanon.

rule coerce/crackdown
  event   COERCE restrict
  cameo   172
  context repression
  verb    crack+down|clamp+down  -> recipient=on|against|in
  verb    crack|clamp  on  -> recipient=on
  noun    crackdown|clampdown|clamp-down|repression|persecution|oppression|purge|witch-hunt|subjugation  mod!=bacterial|@trade-thing  -> recipient=on|against|of|in
  verb    persecute|oppress|repress|subjugate|purge|intimidate|harass|terrorize|terrorise|bully|tyrannize|victimize|coerce|blackmail|stifle|muzzle  obj=[*]|@person|dissident|minority|opposition obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    stifle|suppress|silence|repress|smother|squelch  obj=dissent|opposition|criticism|critic|dissident|free speech|debate|opponent|freedom|press|media|protest|voice|democracy subj=[*]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    harassment|intimidation|persecution|oppression  of of!=@notion  -> actor=by|of.by|subj|poss recipient=of
  noun    intimidation|harassment|persecution  against  -> actor=by|against.by|subj|poss recipient=against
  verb    wage|launch|conduct  obj=purge|witch-hunt|witch hunt  -> recipient=against|of|on|in
  yes     China cracked down on Mongolian dissidents. => CHN COERCE/restrict MNG:OPP
  yes     Iran launched a crackdown on Afghan students. => IRN COERCE/restrict AFG:EDU
  no      The school cracked a joke about teachers in Wales.
  no      Immunity suppressed the virus in Brazil.

rule coerce/force
  event   COERCE
  cameo   170
  verb    force|compel|coerce|strong-arm|press-gang  obj=[*] subj=[COP|MIL|REB|PRM] obj!=@oneself  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    conscript|press-gang|dragoon  obj=[*] into  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    conscript|press-gang|dragoon  obj=[*]|@person|child|youth  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    recruitment|conscription  mod=forced|forcible  -> actor=by|of.by|subj|poss recipient=of|in
  noun    recruitment|use  of=child soldier  -> actor=by|of.by|subj|poss recipient=in
  noun    labour|labor|marriage|sterilization|sterilisation  mod=forced|forcible|slave of|by  -> actor=by|of.by|subj|poss recipient=of|in|on
  noun    labour|labor|marriage|sterilization|sterilisation  mod=forced|forcible|slave subj  -> actor=by|of.by|subj|poss recipient=of|in|on
  verb    blackmail|extort  obj=[*]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    extort  obj=money|ransom|tax from  -> recipient=from
  yes     Sudanese soldiers forced Ethiopians to dig trenches. => SDN:MIL COERCE ETH
  no      Rain forced England to stop the game.

# --- seizing property and land -----------------------------------------------------------------------------------------------

rule coerce/seize-property
  event   COERCE seize
  cameo   171
  verb    seize|confiscate|impound|expropriate|requisition|commandeer|appropriate|sequester|sequestrate|grab|detain|take+away  obj=@property-thing obj!=@notion|opportunity|chance|moment|initiative|power|day|attention|headline|lead subj!=@calamity  -> recipient=from|obj.of|obj.poss|obj.mod|in
  verb    confiscate|impound|expropriate|sequestrate|requisition  obj obj!=@notion  -> recipient=from|obj.of|obj.poss|obj.mod|obj|in
  verb    nationalize|nationalise|expropriate|collectivize|collectivise|requisition  subj=[*] obj obj!=@notion  -> recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    nationalize|nationalise|expropriate|take+over|collectivize|collectivise  obj=@property-thing|industry|railway|firm|airline|plantation|utility|port|hotel|subsidiary|telecom|university|school subj=[*]  -> recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    freeze|block|sequester|impound  obj=asset|account|bank account|fund|property|asset freeze|reserve|deposit  -> recipient=obj.of|obj.poss|of|in
  verb    strip  obj of=property|land|citizenship|nationality|passport|immunity|licence|license|title|asset  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    rob|loot|plunder|pillage|steal|cart+off  obj=aid|relief supply|food|grain|cattle|livestock|bank|museum|oil|artifact|artefact|equipment|weapon|ammunition|vehicle|convoy subj=[*] subj!=[BUS]  -> recipient=from|obj.of|obj.mod|in
  noun    seizure|confiscation|expropriation|nationalization|nationalisation|sequestration|requisition|impounding|impoundment|land grab  of of!=@notion|power|epilepsy  -> actor=by|of.by|subj|poss|mod recipient=from|of.of|of.poss|of.mod|of|in
  noun    land seizure|farm seizure|property seizure|land grab|asset seizure|drug seizure|farm invasion|land confiscation  -> actor=by|in.by|subj|poss|mod recipient=in|of|from|against
  noun    looting|plunder|pillage|plundering  by|of  -> actor=by|of.by|subj|poss recipient=of|in
  yes     Zimbabwe seized farms from British farmers. => ZWE COERCE/seize GBR:AGR
  yes     Iran seized a British tanker. => IRN COERCE/seize GBR
  yes     The confiscation of Palestinian land by Israel continued. => ISR COERCE/seize PSE
  no      Spain seized the chance to lead the match.
  no      The boy had a seizure at school in Ghana.

rule coerce/seize-territory
  event   COERCE seize
  cameo   192
  context territory
  verb    occupy|annex|capture|conquer|overrun|overran|recapture|retake|seize|overtake|overwhelm|grab|take|take+over|reoccupy|regain|wrest|liberate|invest  obj=@territory-thing subj=[*] subj!=@calamity|@sport-thing|company|bidder obj!=@notion|seat|step|part|lead|title|shape|place|post office  -> recipient=from|obj.of|obj.poss|obj.mod|obj|in|at|near
  verb    recapture|retake|reconquer|overrun|overran|liberate|conquer|annex  subj=[MIL|REB|GOV] obj obj!=@notion|title|lead|hostage|prisoner|captive|person|woman  -> recipient=from|obj.of|obj.poss|obj.mod|obj|in
  verb    annex|conquer|reoccupy|recapture  obj=[*]|@territory-thing obj!=@notion|title  -> recipient=from|obj.of|obj.poss|obj.mod|obj|in
  verb    occupy  obj=[*] subj=[*] obj!=position|office|post|seat|place|role|room  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    capture|seize|take|conquer  obj=[*] subj=[MIL|REB] obj!=@person|@fighter|@troops  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take|seize|regain|gain|wrest|retake|consolidate|assume|tighten|establish|secure|extend|lose  obj=control subj=[*] of of!=@notion|company|board|stake|race|match|game  -> recipient=from|obj.from|obj.of|of
  verb    seize|grab|usurp  obj=power subj=[*]  -> recipient=in|from|obj.in
  verb    oust|depose|topple|overthrow|unseat  obj=[*] subj=[MIL|REB|OPP]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    fall  to=[REB|MIL] subj=[*]  -> actor=to recipient=subj.of|subj.in|subj
  noun    occupation|annexation|capture|seizure|conquest|recapture|takeover  of=[*]|@territory-thing of!=[BUS] mod!=hostile|corporate|student|factory  -> actor=by|of.by|subj|poss|mod recipient=of.of|of.mod|of.poss|of
  noun    occupation|annexation|takeover  poss !of mod!=hostile|corporate  -> actor=poss recipient=in|of
  noun    coup|coup d'etat|coup d'état|putsch|military takeover|military coup  by  -> actor=by|in.by|subj recipient=in|against
  noun    coup|coup d'etat|coup d'état|putsch|military takeover|military coup  subj  -> actor=by|in.by|subj recipient=in|against
  noun    coup|putsch|military takeover|military coup|overthrow  against|of  -> actor=by|against.by|subj|poss recipient=against|of|in
  verb    build|construct|expand|establish  obj=settlement obj.mod=jewish|israeli  -> recipient=in|on|obj.in|obj.on
  yes     Iraqi forces captured a town in Iran. => IRQ:MIL COERCE/seize IRN
  yes     Russia annexed Crimea. => RUS COERCE/seize UKR
  yes     The occupation of Kuwait by Iraq lasted months. => IRQ COERCE/seize KWT
  no      The firm captured a share of the market in India.
  no      She occupied a senior post in Norway.
  no      The actress captured the heart of Italy.

# --- bans and restrictions -----------------------------------------------------------------------------------------------------

rule coerce/ban-politics
  event   COERCE restrict
  cameo   1722
  context pro_autocracy
  verb    ban|outlaw|prohibit|proscribe|dissolve|disband|criminalize|criminalise|dismantle|deregister|de-register|suspend|close+down|shut+down|abolish|delegalize|blacklist  obj=@opposition-thing subj!=@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    ban|outlaw|prohibit|proscribe|dissolve|disband|suspend|close+down|shut+down  subj=[*] obj=party|opposition party|political party|movement|opposition|union|trade union|ngo|charity|brotherhood|civil society  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    bar|ban|disqualify|exclude|prohibit|prevent|block  obj=@opposition-thing|politician|candidate|leader from=election|poll|ballot|vote|office|politics|race|running|contest  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    bar|ban|disqualify|prohibit|block  obj=[*]|@person|candidate clause=run|contest|stand|participate|campaign|compete|register  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    declare|label|designate|brand|list  obj=@opposition-thing|journalist|broadcaster|media as=foreign agent|extremist|agent|terrorist organization|terrorist organisation|undesirable  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    designate|declare|label|brand  obj=@opposition-thing|journalist|broadcaster clause=illegal|extremist|undesirable|terrorist  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    dissolve|suspend|disband|shut+down|prorogue  obj=parliament|assembly|national assembly|congress|legislature|constitution|senate|parliamentary session|judiciary|supreme court subj=[*]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    ban|proscription|prohibition  on=@opposition-thing  -> recipient=on
  noun    banning|outlawing|dissolution|proscription|disqualification|closure  of=@opposition-thing  -> actor=by|of.by|subj|poss recipient=of
  yes     Egypt banned an Islamist party. => EGY COERCE/restrict EGY:PTY
  yes     Turkey outlawed a Greek party. => TUR COERCE/restrict GRC:PTY
  no      FIFA banned the player for ten games.
  no      The band dissolved the partnership in Norway.

rule coerce/ban-freedoms
  event   COERCE restrict
  cameo   172
  context rights_freedoms
  verb    ban|outlaw|prohibit|forbid|bar|criminalize|criminalise|restrict|curb|curtail|limit|disallow|proscribe|suspend  obj=@freedom-thing subj!=@sport-thing|club|@calamity  -> recipient=obj.by|by|obj.of|obj.in|in|for|obj.mod
  verb    ban|forbid|prohibit|bar|prevent|stop|block  obj=[*]|@person clause=protest|demonstrate|leave|travel|gather|worship|pray|speak|march|wear|meet|attend|marry|fish|work|assemble|rally|publish|vote|drive|study  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    ban|forbid|prohibit|bar  obj=[*]|@person from=work|school|university|travel|territory|country|mosque|church|public office  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    impose|introduce|announce|tighten|slap|enforce|reimpose|place|order|extend|toughen|decree  obj=restriction|curb|limit|ban|prohibition|control|dress code|travel restriction|movement restriction|lockdown|entry restriction on=@freedom-thing on!=@trade-thing|@ban-irrelevant|trade  -> recipient=on|obj.on|in|against
  verb    restrict|limit|curtail|curb|impede|hamper  obj=movement|access|freedom|right|travel|worship|activity|press freedom  -> recipient=obj.of|obj.for|of|for|in
  noun    ban|curb|restriction|prohibition|limit|clampdown|crackdown  on=@freedom-thing mod!=import|export|travel|smoking|trade  -> recipient=on.by|on.of|on.in|in|for|on.mod
  noun    banning|prohibition|restriction|curtailment  of=@freedom-thing  -> actor=by|of.by|subj|poss recipient=of.by|of.of|of.in|in
  verb    revoke|cancel|withdraw|confiscate|annul|suspend  obj=passport|citizenship|nationality|residency|work permit|licence|license|operating licence|operating license|accreditation|press card|registration|visa subj=[*] subj!=[BUS]  -> recipient=obj.of|obj.poss|of|from|obj.mod
  verb    segregate|disenfranchise|disfranchise|marginalize|marginalise|discriminate  obj=[*]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  yes     Belarus banned a rally by Polish students. => BLR COERCE/restrict POL:EDU
  yes     Iran barred Afghan women from work. => IRN COERCE/restrict AFG:CVL
  no      The hotel banned smoking in its bars in Spain.
  no      The club restricted access to its pool.

rule coerce/censor
  event   COERCE censor
  cameo   1721
  context rights_freedoms
  verb    ban|outlaw|prohibit|suspend|censor|close|close+down|shut|shut+down|block|muzzle|gag|silence|jam|pull|restrict|throttle|blacklist|seize|confiscate|expel|take+down|fine|unplug  obj=@press-thing subj=[*] subj!=[BUS] subj!=@sport-thing|publisher  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    ban|outlaw|prohibit|suspend|censor|close|close+down|shut|shut+down|block|muzzle|gag|jam|throttle|blacklist  obj=@press-thing subj=[*] subj!=[BUS] subj!=@sport-thing|publisher|owner|@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    ban|censor|muzzle|gag|shut+down|close+down|suspend|block  obj=newspaper|daily|weekly|magazine|broadcaster|radio station|television station|website|news agency|channel|news outlet|facebook|twitter|internet|youtube !subj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    censor|gag|muzzle  obj obj!=@oneself|dog  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take|force|drive|knock|pull  off=air obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    impose|introduce|tighten|order|clamp  obj=censorship|media blackout|news blackout|press restriction|blackout|gag order|press censorship|reporting restriction  -> recipient=on|in|against|obj.on
  verb    revoke|cancel|withdraw|suspend  obj=licence|license|broadcasting licence|broadcasting license|accreditation|broadcast licence|broadcast license|press card of=@press-thing  -> recipient=of|obj.of
  verb    pull|cut|remove|withdraw|ban|block|delete|censor|bar|suspend  subj=censor|film board|regulator|watchdog|media regulator|censorship board|culture ministry|communications ministry obj  -> actor=subj|subj.mod|subj.poss recipient=obj.of|obj.poss|obj.mod|in
  verb    order|force|compel|make|direct  subj=[GOV|COP|JUD|MIL] obj|clause clause=<COERCE> clause=close|shut|block|ban|suspend|remove|cease|stop|delete clause.obj=@press-thing  -> actor=subj recipient=obj|clause.obj
  verb    order|force|compel|direct  subj=[GOV|COP|JUD|MIL] clause=block|ban|suspend|shut|close|remove|delete|restrict clause.obj=@press-thing|service|messaging service|streaming service|app|platform|account|network  -> actor=subj recipient=clause.obj
  verb    force|compel|order|pressure  subj=[*] obj=@press-thing|publisher clause=close|shut|cease|suspend|fold  -> actor=subj recipient=obj
  verb    block|cut|restrict|bar  obj=access to=@press-thing  -> recipient=in|to|for
  verb    close|close+down|shut|shut+down|shutter|raid|seal  obj=office|bureau|newsroom|studio|headquarters|operation obj.of=@press-thing|[JRN]  -> recipient=obj.of
  verb    burn  obj=book|newspaper subj=[*] subj!=[BUS]  -> recipient=in
  noun    censorship|gag order|media blackout|news blackout  by  -> actor=by|of.by|subj recipient=of|on|in
  noun    censorship|gag order|media blackout|news blackout  subj  -> actor=by|of.by|subj recipient=of|on|in
  noun    closure|banning|suspension|blocking|shutdown|censorship|silencing|muzzling|jamming  of=@press-thing  -> actor=by|of.by|subj|poss recipient=of|in
  noun    ban|clampdown|crackdown|curb|restriction  on=@press-thing  -> recipient=on|in
  yes     Uganda shut down a Kenyan radio station. => UGA COERCE/censor KEN:JRN
  yes     China blocked Google. => CHN COERCE/censor MNC:BUS
  yes     Russia suspended a Latvian newspaper. => RUS COERCE/censor LVA:JRN
  no      The publisher closed a magazine in Sweden.
  no      Police blocked the road in Peru.

rule coerce/curfew
  event   COERCE curfew
  cameo   1723
  context pro_autocracy
  verb    impose|declare|order|clamp|extend|reimpose|announce|enforce|slap|introduce|decree|proclaim|tighten|widen|set|institute|re-impose  obj=curfew  -> recipient=on|in|over|across|at|obj.on|obj.in|throughout
  verb    place|put|keep|be|remain  under=curfew obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    place|put|keep|remain  under=curfew  -> recipient=obj|subj
  noun    curfew  in|on|over  -> actor=by|in.by|subj recipient=in|on|over
  yes     Peru imposed a curfew. => PER COERCE/curfew
  yes     India extended the curfew in Nepal. => IND COERCE/curfew NPL
  no      India lifted the curfew in Kashmir.
  no      Her parents relaxed her bedtime rules in Ohio.

rule coerce/martial-law
  event   COERCE martial-law
  cameo   1724
  context pro_autocracy
  verb    declare|impose|proclaim|extend|reimpose|announce|decree|introduce|order|renew|invoke|institute|prolong|clamp|re-impose  obj=martial law|emergency rule|emergency|emergency law|emergency power|military rule|direct rule|emergency decree|marshal law after!=@calamity over!=@calamity for!=@calamity to!=@calamity  -> recipient=in|on|over|across|throughout|obj.in|obj.on
  verb    declare|impose|proclaim|extend|reimpose|announce|decree|introduce|order|renew|prolong|clamp  obj=state obj.of=emergency|siege|exception|war|alert|alarm|insurgency after!=@calamity over!=@calamity for!=@calamity subj!=governor  -> recipient=in|on|over|across|throughout|obj.in|obj.on
  verb    place|put|keep  under=martial law|emergency rule|military rule|direct rule obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    place|put|keep  under=state under.of=emergency|siege obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    suspend  obj=constitution|civil liberty|civil liberties|civil right|habeas corpus|constitutional right  -> recipient=in
  noun    imposition|declaration|proclamation|extension  of=martial law|emergency rule|state|emergency|military rule  -> actor=by|of.by|subj|poss recipient=in|on|of.in
  noun    martial law|emergency rule  in  -> actor=by|in.by|subj recipient=in|on|over
  noun    martial law|emergency rule  subj  -> actor=by|in.by|subj recipient=in|on|over
  yes     Poland declared martial law. => POL COERCE/martial-law
  yes     Ethiopia declared a state of emergency after the protests. => ETH COERCE/martial-law
  no      Chile declared a state of emergency after the earthquake.
  no      The hospital opened an emergency ward in Nepal.

rule coerce/deport
  event   COERCE deport
  cameo   174
  context migration
  verb    deport|banish|exile|expatriate|evict|displace|uproot|drive+out|chase+out|refoul|dispossess|turf+out|relocate  obj=[*]|@person|gypsy|roma|squatter|illegal immigrant|convict|deportee|family|tenant|population|minority obj!=@civil-servant|@notion subj!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    expel|kick+out|throw+out|oust|eject|remove  obj=[*]|@person|missionary|illegal immigrant|gypsy|roma|minority obj!=@civil-servant|@notion obj!=[GOV] subj!=@calamity|@sport-thing subj=[*] from!=party|club|team|alliance|bloc|union|school|league|parliament|office|council|group|organization|organisation|commonwealth|tournament|power|job  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    deport|exile|evict|banish  obj obj!=@civil-servant|@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    send+back|push+back|turn+back|return  obj=migrant|refugee|asylum seeker|asylum-seeker|boat people|illegal immigrant|deportee|immigrant|boat subj=[*]  -> recipient=obj.from|obj|to
  verb    forcibly repatriate|forcibly return|forcibly remove|forcibly relocate|forcibly resettle|forcibly transfer|forcibly evict|forcibly displace|forcibly deport|forcibly expel  obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    move|transfer|relocate|resettle|ship|bus  subj=[GOV|COP|MIL] obj=refugee|migrant|asylum seeker|minority|villager|resident|family|detainee to=island|remote island|camp|third country|desert|detention center|detention centre  -> recipient=obj|obj.of|obj.mod
  verb    send|drive|force  into=exile obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    put|place|load|bundle|herd  subj=[GOV|COP|MIL] obj=[*]|@person on|onto=plane|flight|bus|train|ship|boat|aircraft|charter|charter flight|deportation flight to|for  -> recipient=obj|obj.of|obj.mod
  verb    force|drive|chase  obj=@person from=home|land|country|village|house  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    deportation|expulsion|eviction|banishment|exile|forced displacement|displacement|mass expulsion|mass deportation|refoulement|pushback|forced removal|forced relocation|forced repatriation  of of!=@civil-servant|@notion|air|gas  -> actor=by|of.by|subj|poss|mod recipient=of
  noun    deportation|expulsion|eviction|banishment  poss !of  -> actor=by|subj recipient=poss
  noun    deportation|mass deportation|mass expulsion|eviction|forced removal  !of !poss  -> actor=by|subj|mod recipient=from|in
  yes     Iran deported Afghan refugees. => IRN COERCE/deport AFG:REF
  yes     The United States deported two Cubans. => USA COERCE/deport CUB
  no      Russia expelled two American diplomats.
  no      The coach expelled the player from the team.
  no      The flood displaced thousands of people in Pakistan.

# --- cutting off, closing, blocking -----------------------------------------------------------------------------------------------

rule coerce/withhold
  event   COERCE withhold
  cameo   172
  context human_security
  verb    cut|cut+off|shut+off|turn+off|switch+off|disconnect|sever|shut+down|halt|stop|block|withhold|suspend|interrupt|disrupt|restrict|ration|choke+off  obj=@utility subj=[*] subj!=@calamity|outage  -> recipient=to|obj.to|iobj|in|for|obj.of|across
  verb    turn+off|shut+off|close|shut|turn|shut+down  subj=[*] obj|off=tap|gas tap|oil tap|valve|gas valve|spigot|pumping station  -> recipient=to|on|for
  verb    cut+off|cut|shut+off|turn+off|disconnect  obj=@utility !subj  -> recipient=to|in|for|iobj
  verb    cut+off|deprive|starve  obj=[*]|city|town|village|enclave|camp|region|population from from!=team  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    deny|refuse|withhold  obj=food|water|medicine|fuel|electricity|medical care|medical treatment|humanitarian access|access|relief subj=[*] subj!=[BUS]  -> recipient=iobj|to|from|in
  verb    block|obstruct|impede|hold+up|turn+back|hinder|prevent|stop|delay|bar  obj=@freight-access subj=[*] subj!=[BUS]  -> recipient=to|into|from|obj.to|obj.into|obj.from|obj.of|in
  verb    impose|order  obj=internet blackout|communications blackout|internet shutdown|blackout|internet block|power cut  -> recipient=on|in|across|obj.in
  noun    cutoff|cut-off|shutdown|shutoff|shut-off|blackout|blocking|interruption|disruption|denial|withholding|suspension  of=@utility  -> actor=by|of.by|subj|poss recipient=to|in|of.to
  noun    internet shutdown|internet blackout|communications blackout|gas cutoff|gas cut-off  -> actor=by|in.by|subj|poss recipient=in|to|on
  noun    obstruction|blocking|blockage  of=aid|relief|humanitarian aid|food|aid convoy|humanitarian access  -> actor=by|of.by|subj|poss recipient=to|in
  yes     Russia cut off gas supplies to Ukraine. => RUS COERCE/withhold UKR
  yes     Israel cut electricity to Gaza. => ISR COERCE/withhold PSE
  no      A storm cut off power in Cuba.
  no      The central bank cut interest rates in Brazil.

rule coerce/blockade
  event   COERCE restrict
  cameo   191
  context military
  verb    blockade|besiege|encircle|surround|seal+off|cordon+off|barricade|lay+siege|hem+in|wall+off  obj obj!=@notion|@uprising|question|star|player subj=[*] subj!=protester|protestor|demonstrator|farmer|striker|trucker|water|hill|mountain|fisherman|forest  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    blockade|besiege|seal+off|cordon+off|encircle  obj=@territory-thing|@way-thing !subj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    close|shut|seal|block|shut+down  obj=@way-thing subj=[*] subj!=protester|protestor|demonstrator|farmer|striker|trucker|student|@calamity|@marcher  -> recipient=with|to|obj.with|obj.to|obj.of|obj.between|obj|in
  verb    close  obj=airspace|border|frontier|border crossing|air space|port|strait to  -> recipient=to
  verb    lay|maintain|impose|tighten|enforce|order|keep+up|reimpose|declare|set+up|clamp  obj=blockade|siege|naval blockade|quarantine|closure|no-fly zone|cordon|exclusion zone|lockdown|air blockade|sea blockade to!=@calamity  -> recipient=on|of|against|to|around|over|obj.on|obj.of|in
  verb    lay  obj=siege to  -> recipient=to
  verb    erect|set+up|build|put+up  obj=checkpoint|roadblock|road block|barrier|separation barrier|barricade|wall|fence obj.mod!=trade|tariff|economic|legal against!=import subj=[*] subj!=[BUS]  -> recipient=on.with|along.with|with|on|along|in|around|against|at|between
  verb    board|intercept|turn+back|detain|stop|inspect|search  obj=@warship|ship|vessel|boat|tanker|freighter|trawler|cargo ship|flotilla|cargo vessel subj=[*]  -> recipient=obj.of|obj.mod|obj.poss|obj.from|obj|in
  verb    intercept|turn+back|push+back|stop|block  subj=[*] obj=migrant|refugee|asylum seeker|boat people|immigrant  -> recipient=obj|obj.of|obj.mod|in
  verb    keep|hold  under=siege|blockade obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    blockade|siege|encirclement|naval blockade  mod!=writer  -> actor=by|of.by|subj|poss|mod recipient=of|on|against|to|around
  noun    closure|sealing|closing  of=@way-thing|territory|territories  -> actor=by|of.by|subj|poss|mod recipient=with|to|of.with|of.of|of|in
  yes     Saudi Arabia closed its border with Qatar. => SAU COERCE/restrict QAT
  yes     Serb forces besieged Sarajevo. => SRB:MIL COERCE/restrict BIH
  yes     Israel maintained the blockade of Gaza. => ISR COERCE/restrict PSE
  no      Farmers blockaded the port in France.
  no      Reporters besieged the star with questions.

rule coerce/disperse
  event   COERCE restrict
  cameo   172
  context repression
  verb    disperse|break+up|scatter|clear|evict|drive+back|push+back|turn+back|dispel|corral|kettle  obj=@crowd-thing subj=[*] subj!=[BUS]|authority obj!=meeting|coalition  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    disperse|break+up  obj=protest|demonstration|rally|march|crowd|demonstrator|protester|protestor|sit-in !subj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    dispersal|eviction|breakup  of=@crowd-thing  -> actor=by|of.by|subj|poss recipient=of
  yes     Turkish police dispersed Syrian demonstrators. => TUR:COP COERCE/restrict SYR:CVL
  no      The band broke up after the rally in Italy.

# --- cyber and disinformation --------------------------------------------------------------------------------------------------------

rule coerce/cyber
  event   COERCE cyber
  cameo   176
  context cyber
  verb    hack|hack+into|breach|infiltrate|compromise|deface|cripple|target|attack|penetrate|disable|knock+offline|infect|paralyze|paralyse|disrupt|wipe|erase|take+offline|knock+out|take+down|hijack  obj=@computer-thing subj=[*] subj!=@calamity|@sport-thing|insect over!=@notion for!=@notion obj!=@notion  -> recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    hack|hack+into  obj obj!=@notion|branch|tree|path to!=death subj!=surgeon  -> recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    hack|break|tap  into=@computer-thing  -> recipient=into.of|into.poss|into.mod|into|in
  verb    hack  into  -> recipient=into.of|into.poss|into.mod|into|in
  verb    steal|leak|exfiltrate  obj=data|email|e-mail|database|file|secret subj=hacker  -> recipient=from|obj.of|obj.poss|obj.from
  verb    cripple|hit|disrupt|paralyse|paralyze|target|knock+out|take+down|shut+down|disable|strike|affect|bring+down|cut+off|block  subj=attack|assault|breach|intrusion subj.mod=cyber|hacker|hacking|ransomware|malware|ddos|denial-of-service|computer|phishing obj  -> actor=subj.by|subj.from|subj.poss recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    cripple|hit|disrupt|paralyse|paralyze|target|knock+out|take+down|shut+down|disable|strike|affect|bring+down|cut+off|block  subj=cyberattack|cyber-attack|cyber attack|hack|hacking attack|ransomware attack|ransomware|malware obj  -> actor=subj.by|subj.from|subj.poss|subj.mod recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    steal|wipe|erase|delete|leak|plunder|siphon|drain|empty|knock+out|cripple|raid  subj=hacker|hacking group|hacker group obj  -> recipient=from|obj.of|obj.poss|obj.mod|obj|in
  verb    attack|target|hit|infect  subj=virus|worm|computer virus obj=@computer-thing  -> actor=subj.mod|subj.from recipient=obj.of|obj.mod|obj|in
  verb    attack|target|hit|hack|infect  subj=hacker|malware|ransomware|spyware|computer worm obj obj!=@notion over!=@notion for!=@notion  -> actor=subj|subj.mod|subj.from recipient=obj.of|obj.mod|obj|in
  verb    unleash|plant|spread|deploy|release|launch|use  obj=malware|computer virus|computer worm|worm|ransomware|spyware|trojan|pegasus  -> recipient=against|in|on|into
  noun    cyberattack|cyber attack|cyber-attack|cyberwarfare|cyber warfare|cyber espionage|cyberespionage|cyber-espionage|hacking|hacking attack|hack attack|ransomware attack|malware attack|ddos attack|denial-of-service attack|cyber operation|cyber assault|phishing attack|cyber intrusion|cyberassault|cyber campaign|hacking campaign  mod!=ethical  -> actor=by|on.by|subj|poss|mod|from recipient=on|against|of|in|at|into
  noun    attack|operation|intrusion|offensive|raid|espionage|sabotage  mod=cyber|computer|hacking|hacker|ransomware|malware|ddos|phishing|online|internet  -> actor=by|on.by|subj|poss|mod|from recipient=on|against|of|in|at|into
  noun    hack|breach  of=@computer-thing  -> actor=by|of.by|subj|poss recipient=of.of|of.mod|of.poss|of
  noun    breach  mod=data|cyber|computer|network|email  -> actor=by|of.by|subj recipient=of|at|in
  yes     North Korea hacked South Korean banks. => PRK COERCE/cyber KOR
  yes     A ransomware attack crippled the computers of a Danish hospital. => - COERCE/cyber DNK:MED
  yes     Russia carried out a cyberattack on Estonia. => RUS COERCE/cyber EST
  no      The gardener hacked at the branches in Kenya.
  no      The minister unveiled a website in Estonia.

rule coerce/misinformation
  event   COERCE misinformation
  cameo   170
  context misinformation
  verb    spread|disseminate|peddle|circulate|broadcast|sow|publish|push|propagate|fabricate|plant|concoct|churn+out|distribute|post  obj=@falsehood  -> recipient=about|against|in|on|obj.about|obj.against|among|to
  verb    spread|circulate|publish|post|broadcast|plant|disseminate|distribute|peddle|push|send  subj=[*] obj obj.mod=forged|fake|false|fabricated|doctored|bogus|falsified|misleading|manipulated obj!=passport|note|banknote|ticket|document|alarm|bill|drug|invoice  -> recipient=about|against|in|on|obj.about|obj.against|among|to|about.in
  verb    flood|swamp|bombard|target|inundate  obj with=@falsehood  -> recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    flood|swamp|bombard|target|inundate  subj=[*] obj with with.mod=forged|fake|false|fabricated|doctored|bogus|misleading  -> recipient=obj.of|obj.poss|obj.mod|obj|in
  verb    mislead|deceive|misinform|hoodwink|brainwash|indoctrinate  obj=[*]|public|world|voter|@person subj=[*] subj!=[BUS]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    falsify|doctor  obj=election result|vote count|footage|video|result subj=[*] subj!=[BUS]  -> recipient=in|of
  noun    disinformation|misinformation|fake news|propaganda campaign|smear campaign|influence operation|influence campaign|information warfare|disinformation campaign|misinformation campaign|propaganda war|hate campaign  by|against  -> actor=by|against.by|subj|poss|mod recipient=against|about|in|on
  noun    disinformation|misinformation|fake news|propaganda campaign|smear campaign|influence operation|influence campaign|information warfare|disinformation campaign|misinformation campaign|propaganda war|hate campaign  subj  -> actor=by|against.by|subj|poss|mod recipient=against|about|in|on
  noun    campaign|operation|war|warfare|effort  mod=disinformation|misinformation|propaganda|smear|influence|defamation|troll  -> actor=by|against.by|subj|poss|mod recipient=against|in|on|about|toward
  verb    interfere|meddle  in=election|vote|referendum|poll|campaign  -> recipient=in.of|in.poss|in.mod|in
  noun    interference|meddling  in=election|vote|referendum|poll|campaign|democracy  -> actor=by|in.by|subj|poss|mod recipient=in.of|in.poss|in.mod|in.in|in
  noun    meddling|interference  mod=election|electoral  -> actor=by|in.by|subj|poss|mod recipient=in
  yes     Russia spread disinformation about Ukraine. => RUS COERCE/misinformation UKR
  yes     Serbia published fabricated letters about Kosovo. => SRB COERCE/misinformation KOS
  yes     Iran launched a disinformation campaign against Israel. => IRN COERCE/misinformation ISR
  no      France fought disinformation with a new law.

# --- neighbours --------------------------------------------------------------------------------------------------------------------------

rule coerce/not-coercion
  event   none
  verb    seize  obj=opportunity|chance|moment|day|initiative|lead|headline|occasion|advantage
  verb    occupy  obj=position|office|post|seat|place|role|mind|time|niche
  verb    ban|suspend|bar  obj=player|athlete|footballer|coach|manager|runner|swimmer|cyclist|driver|jockey|boxer|referee|fan
  verb    take  obj=control of=company|board|stake|race|match|game|life|ball
  verb    close|shut  obj=deal|gap|door|session|eye|trading|meeting|ceremony|chapter|mouth
  verb    suspend  obj=trading|play|game|match|belief|disbelief
  noun    takeover|seizure  mod=hostile|corporate|epileptic|bank|leveraged
  noun    occupation  mod=professional|favourite|favorite|main|chief
  yes     Spain seized the initiative in the talks.
  no      Soldiers seized a village in Mali.

# --- said in other words -------------------------------------------------------------------------------------------------

rule coerce/take-possession
  event   COERCE seize
  cameo   171
  reserve
  context economic
  verb    take|assume|seize obj=possession|control|ownership|charge of subj=[GOV|MIL|COP|JUD|LEG] -> recipient=of|obj.of
  verb    nationalise|nationalize|expropriate|confiscate|commandeer|requisition|impound|sequester|sequestrate|attach|distrain|forfeit|take+over|seize|annex|collectivise|collectivize subj=[GOV|COP|MIL|JUD|LEG|REB] obj=ship|tanker|vessel|trawler|bank|company|grid|refinery|mine|plant|land|farm|estate|property|house|asset|newspaper|aircraft|airliner|plane|cargo|oil field|railway|plantation|port|church|goods|consignment|boat|truck|vehicle|container|building|bank account|computer|passport|document -> recipient=obj.of|obj.poss|obj.mod|from|obj
  verb    impound|confiscate|expropriate|nationalise|nationalize|commandeer|requisition subj=[GOV|COP|MIL|JUD|LEG] obj
  verb    escort|tow|lead subj=[COP|MIL|GOV] obj=ship|tanker|vessel|trawler|fishing boat|boat|freighter|cargo ship to|into=port|harbour|harbor|base|[*] -> recipient=obj.of|obj.from|obj.mod|obj
  verb    board|intercept|detain|hold|stop|capture|bring+in subj=[COP|MIL|GOV] obj=ship|tanker|vessel|trawler|fishing boat|boat|freighter|cargo ship -> recipient=obj.of|obj.from|obj.mod|obj
  verb    bulldoze|raze|demolish|knock+down|pull+down|flatten subj=[COP|GOV|MIL] obj=home|house|shack|village|settlement|slum|camp|church|mosque|shop|market|shanty -> recipient=obj.of|obj.poss|obj.mod
  verb    evict|dispossess|uproot|turf+out|clear+out|throw+out subj=[COP|GOV|MIL|JUD] obj=[*] from
  yes     Bolivia's government took possession of a Spanish company. => BOL:GOV COERCE/seize ESP
  no      The Spanish striker took possession of the ball.

rule coerce/round-up
  event   COERCE arrest
  cameo   173
  reserve
  context legal
  verb    round+up|bundle|haul|haul+in|haul+off|haul+away|frogmarch|drag|drag+off|drag+away|march|march+off|pick+up|nab|nick|collar|apprehend|book|bust|cart+off|lead+away|take+away|take+in|whisk|swoop|lock+up|bang+up|handcuff|cuff|remand|intern|incarcerate|imprison|jail|gaol|net|seize subj=[COP|MIL|SPY|GOV|JUD] obj=@person|[*] -> recipient=obj
  verb    place|put|take|hold|keep|remand subj=[*] obj=[*] under|in|into|behind=arrest|house arrest|custody|detention|lock and key|bar|cell|prison|jail|preventive detention|pre-trial detention -> recipient=obj
  verb    place|put|take|hold|keep|remand obj=[*] under|in|into|behind=arrest|house arrest|custody|detention|lock and key|bar|cell|prison|jail|preventive detention|pre-trial detention -> recipient=obj
  noun    custody in subj=[*] -> actor=by recipient=subj
  verb    order|authorise|authorize|decree|direct|approve|extend subj=[JUD|COP|GOV] obj=arrest|detention|imprisonment|custody|pre-trial detention -> recipient=obj.of|of|for|obj.for
  verb    send|order|commit subj=[JUD] obj=[*] to|behind=prison|jail|gaol|bar|labour camp|penal colony -> recipient=obj
  verb    order subj=[JUD] obj clause=jail|imprison|detain|arrest|hold -> recipient=obj|clause.obj
  verb    swoop|descend subj=[COP|MIL|SPY] on=[*] -> recipient=on
  verb    find behind=bar -> actor=by recipient=subj
  yes     Rwandan police rounded up the Burundian traders. => RWA:COP COERCE/arrest BDI
  no      A Rwandan herder rounded up his goats.

rule coerce/court-order
  event   COERCE arrest
  cameo   173
  context legal
  verb    order|authorise|authorize|decree|direct|approve|extend subj=[JUD|COP] obj=arrest|detention|imprisonment|custody|pre-trial detention|jailing -> recipient=obj.of|of|for|obj.for
  verb    order subj=[JUD] obj clause=jail|imprison|detain|arrest|hold -> recipient=obj|clause.obj
  yes     A Maldives court ordered the arrest of the former president. => MDV:JUD COERCE/arrest MDV
  no      A Maldives court ordered new chairs.

rule coerce/court-seizure
  event   COERCE seize
  cameo   171
  context legal
  verb    order|authorise|authorize|approve|direct subj=[JUD|COP|GOV] obj=confiscation|seizure|forfeiture|expropriation|impounding|requisition -> recipient=obj.of|of
  yes     A court in Vilnius ordered the confiscation of a Belarusian bank. => LTU:JUD COERCE/seize BLR
  no      A court in Vilnius ordered the release of a Belarusian.

rule coerce/gag
  event   COERCE censor
  cameo   1721
  reserve
  context rights_freedoms
  verb    pulp|burn|ban|censor|muzzle|gag|silence|black+out|redact|suppress|bowdlerise|bowdlerize|withdraw|proscribe|confiscate|seize|destroy|remove subj=[GOV|COP|MIL|JUD|LEG|REL] obj=book|copy|almanac|newspaper|film|play|magazine|song|broadcast|novel|textbook|cartoon|issue|edition|report|article|programme|program|station|website|exhibition|documentary|transmitter -> recipient=obj.by|obj.of|obj.poss|obj.mod
  verb    shut|shut+down|close|close+down|suspend|raid obj=newspaper|radio station|television station|station|channel|broadcaster|website|magazine|newsroom|printing press|publisher|news agency|tv station|online portal|weekly|daily subj=[GOV|COP|MIL|JUD|LEG] -> recipient=obj
  verb    take|pull|knock obj off=air subj=[GOV|COP|MIL|JUD|LEG] -> recipient=obj
  verb    pull obj=plug on -> recipient=on|obj.on
  verb    revoke|withdraw|cancel|suspend|strip|refuse subj=[GOV|JUD|LEG] obj=licence|license|accreditation|press card|broadcasting licence|press credential of -> recipient=of|obj.of|obj.poss
  verb    have subj=[GOV|COP|MIL|JUD|LEG] obj=copy|book|film|newspaper|issue clause=pulp|burn|seize|withdraw|destroy -> recipient=-
  verb    block|jam|filter|throttle|restrict|shut+down|switch+off|cut subj=[GOV|COP|MIL|JUD] obj=website|site|social network|social media|internet|access|signal|broadcast|transmission|facebook|twitter|app|youtube|telegram|whatsapp|webpage -> recipient=-
  verb    forbid|prohibit|ban|bar|order subj=[GOV|COP|MIL|JUD] obj=[JRN] -> recipient=obj
  yes     Burundi's government pulled the plug on a Rwandan radio station. => BDI:GOV COERCE/censor RWA
  yes     Burundi's government had the books pulped. => BDI:GOV COERCE/censor
  yes     Burundi's censor blacked out the broadcast. => BDI COERCE/censor
  no      The Burundian actor pulled the curtain.

rule coerce/confine
  event   COERCE restrict
  cameo   172
  reserve
  verb    outlaw|proscribe|dissolve|deregister|ban|disband|abolish|prohibit|criminalise|criminalize subj=[GOV|JUD|LEG|MIL|COP] obj=party|union|movement|group|organisation|organization|sect|march|rally|demonstration|strike|association|church|foundation|charity|gathering|assembly|protest|veil|headscarf -> recipient=obj.of|obj.poss|obj
  verb    forbid|bar|prohibit|ban|stop|prevent subj=[GOV|JUD|LEG|MIL|COP|REB] obj=[*] from -> recipient=obj
  verb    confine|restrict|limit subj=[GOV|MIL|COP|REB] obj=[*] to -> recipient=obj
  verb    seal|seal+off|close|shut|block|encircle|besiege|cut+off|ring|surround|bottle+up|hem+in|isolate subj=[GOV|MIL|COP|REB] obj=border|crossing|town|city|village|camp|port|road|airspace|frontier|enclave|district|province|island|strait|checkpoint|airport|embassy|compound|headquarters|house -> recipient=with|obj.with|to|obj.to|obj.of|obj.poss|obj.mod
  verb    lay obj=siege to -> recipient=to|obj.to
  verb    strip|deprive subj=[GOV|JUD|LEG] obj=[*] of=citizenship|nationality|passport|right|immunity|vote|voting right -> recipient=obj
  verb    crack+down|clamp+down|clamp|crack subj=[GOV|COP|MIL] on -> recipient=on
  verb    curtail|curb|abridge|suspend|restrict|trample|stifle|suppress|repress|quash|crush|smother subj=[GOV|LEG|JUD|MIL|COP] obj=right|freedom|liberty|free speech|dissent|opposition|press|autonomy|constitution|protest|movement|unrest -> recipient=obj.of
  yes     Kenya's army bottled up the Somali village. => KEN:MIL COERCE/restrict SOM
  no      The teacher in Hong Kong barred the gate.

rule coerce/send-home
  event   COERCE deport
  cameo   174
  reserve
  context migration
  verb    send+home|truck|bus|march|ship|fly|push+back|push|drive|herd|force|throw+out|turf+out|kick+out|pack+off|boot+out|expel|deport|repatriate|send+back|drive+out|chase+out|cast+out|banish|exile|escort subj=[GOV|COP|MIL|JUD] obj=migrant|refugee|asylum seeker|labourer|laborer|worker|foreigner|immigrant|settler|cutter|haitian|trader|national|preacher|cleric|[REF] -> recipient=obj
  verb    truck|bus|march|push+back|push|herd|drive subj=[COP|MIL|GOV] obj=[*] over|across|to|into|out_of=border|frontier|bridge|river -> recipient=obj
  verb    send obj=[*] adv=home from=[*] -> actor=from|subj recipient=obj
  verb    send obj=[LAB|REF|CVL|REL|JRN|EDU] adv=home|back subj=[GOV|COP|MIL] -> recipient=obj
  yes     Dominican police trucked the Haitians over the border. => DOM:COP COERCE/deport HTI
  no      The farmer trucked his cane over the border of Haiti.

rule coerce/turn-off
  event   COERCE withhold
  cameo   172
  reserve
  context human_security
  verb    turn+off|cut+off|cut|switch+off|shut+off|choke+off|ration|withhold|disconnect|sever|interrupt subj=[GOV|MIL|REB|COP] obj=electricity|power|water|gas|current|internet|telephone|phone|heating|telephone line|tap|supply|wage|salary|pension|electricity supply|water supply|mobile network|power supply|phone line|fuel|pay -> recipient=to|obj.to|in|obj.in|of|obj.of|for
  verb    starve|deprive|deny subj=[GOV|MIL|REB|COP] obj=[*] of=food|water|medicine|electricity|fuel
  verb    stop|cease|suspend clause=pay|supply subj=[GOV] -> recipient=clause.obj
  yes     The Ethiopian army deprived Eritrea of water. => ETH:MIL COERCE/withhold ERI
  no      The Ethiopian singer turned off the lamp.

rule coerce/hack
  event   COERCE cyber
  cameo   176
  reserve
  context cyber
  verb    hack|hack+into|breach|break|penetrate|infiltrate|compromise|phish|spoof|ddos|cripple|paralyse|paralyze|knock+out|knock|deface|infect|disable|jam subj=hacker|malware|virus|worm|cyberattack|cyber attack|ransomware|trojan|spyware -> actor=subj.by|subj.from|subj.of|subj.mod|subj recipient=obj.of|obj.poss|obj.mod|obj|into.of|into
  verb    bring+down|take+down|knock+offline|knock|shut+down|bring subj=[*]|hacker obj=website|server|network|site|power grid|computer system -> recipient=obj.of|obj.poss|obj.mod|obj
  verb    hack|hack+into|ddos|phish subj=[*] obj|into -> recipient=into.of|into.poss|into|obj.of|obj.poss|obj
  verb    plant|spread|unleash|inject obj=malware|worm|virus|spyware|trojan|ransomware|computer virus in|on|against -> recipient=in.of|on.of|against|in|on
  verb    bug|wiretap|tap|eavesdrop|spy|snoop|intercept subj=[SPY|GOV|COP|MIL] obj|on=[*]|phone|telephone|email|e-mail|call|message -> recipient=on|obj.of|obj.poss|obj
  yes     A worm of the North Korean army disabled South Korean banks. => PRK:MIL COERCE/cyber KOR
  yes     Spies of the Russian army bugged the German chancellor's phone. => RUS COERCE/cyber DEU
  yes     Russian spies tapped the German chancellor's phone. => RUS:SPY COERCE/cyber DEU
  no      The Russian doctor infected his family.

rule coerce/false-news
  event   COERCE misinformation
  cameo   170
  reserve
  context misinformation
  verb    spread|circulate|plant|peddle|disseminate|flood|sow|push|post|concoct|fabricate|pump+out|churn+out subj=[*] obj=disinformation|misinformation|fake news|false report|propaganda|falsehood|rumour|rumor|fake|doctored clip|doctored video|forged letter|forgery|lie|hoax|fake video|deepfake|conspiracy theory|false news about|against|in|on -> recipient=about.in|about.of|about.mod|about.poss|about|against|in|on
  verb    flood obj with=disinformation|misinformation|fake news|false report|propaganda|falsehood -> recipient=obj.of|obj.in|obj.mod|obj
  verb    run|operate|pay|set+up obj=troll farm|troll factory|sham account|fake account|bot network|influence campaign|disinformation campaign|fake profile -> recipient=against|in|obj.against|obj.in
  verb    meddle|interfere subj=[GOV|SPY|MIL] in=election|vote|referendum|affair -> recipient=in.of|in.poss|in.mod|in
  yes     Russia ran sham accounts in Moldova. => RUS COERCE/misinformation MDA
  yes     Russian agents operated a troll farm against Moldova. => RUS:SPY COERCE/misinformation MDA
  no      The farmer in Moldova spread manure.

rule coerce/emergency-rule
  event   COERCE martial-law
  cameo   1724
  reserve
  verb    proclaim|declare|impose|decree|announce|introduce|order|extend|invoke|clamp obj=state of war|state of emergency|martial law|state of siege|emergency rule|state of exception|military rule|emergency law|direct rule|state of alert -> recipient=-
  verb    place|put obj under=martial law|emergency rule|military rule|direct rule|state of emergency -> recipient=obj
  verb    suspend|abrogate|tear+up|set+aside subj=[GOV|MIL] obj=constitution -> recipient=-
  verb    dissolve|suspend|prorogue subj=[MIL] obj=parliament|assembly|congress|constitution|government -> recipient=-
  noun    state of emergency|state of war|martial law by=[*] -> actor=by recipient=-
  yes     Thailand's army tore up the constitution. => THA:MIL COERCE/martial-law
  no      The firm in Poland proclaimed a price war.

rule coerce/stay-indoors
  event   COERCE curfew
  cameo   1723
  reserve
  verb    order|tell|instruct|force|confine subj=[GOV|MIL|COP] obj=[*]|resident|people|inhabitant|citizen clause=stay|remain -> recipient=-
  verb    confine|order subj=[GOV|MIL|COP] obj=resident|people|inhabitant|citizen|population to=home|house|camp|barracks|street -> recipient=-
  verb    impose|order|declare|clamp|announce|extend|introduce|decree|enforce|slap|reimpose obj=curfew|night curfew|lockdown|night-time curfew|stay-at-home order|dusk-to-dawn curfew -> recipient=-
  verb    put|place obj under=curfew|lockdown -> recipient=-
  yes     The Indonesian army ordered residents to stay at home. => IDN:MIL COERCE/curfew
  no      The Indonesian doctor told the patient to stay in bed.

# --- onto planes and back from roadblocks --------------------------------------------------------------------------------------

rule coerce/put-on-plane
  event   COERCE deport
  cameo   174
  verb    put|bundle|herd|load|force|march|escort|hustle|pack  subj=[COP|GOV|MIL]  obj=[*]  on|onto|into=plane|flight|airliner|bus|train|boat|ship|ferry|truck|lorry  to|for=[*]  obj!=@troops|[MIL]|hostage  -> recipient=obj
  verb    put|bundle|herd|load|force|march|escort|hustle|pack  subj=[COP|GOV|MIL]  obj=[*]  on|onto|into=plane|flight|airliner|bus|train|boat|ship|ferry|truck|lorry  on.to|onto.to|into.to=[*]  obj!=@troops|[MIL]|hostage  -> recipient=obj
  yes     Italian police put forty Roma on a plane to Sofia. => ITA:COP COERCE/deport ITA:CVL
  no      Italian police put forty sniffer dogs on a train.

rule coerce/turn-back
  event   COERCE restrict
  cameo   175
  verb    turn+back|turn+away|send+back|stop|hold+up|block  subj=[COP|MIL|REB|PRM]  obj=[CVL|AGR|EDU|LAB|JRN|OPP|REL|SOC|NGO|MED]|bus|pilgrim|worshipper|mourner|convoy  clause|from|at|on|who  -> recipient=obj|obj.of
  verb    turn+back|turn+away  subj=[COP|MIL|REB|PRM]  obj=[CVL|AGR|EDU|LAB|JRN|OPP|REL|SOC|NGO|MED]  -> recipient=obj|obj.of
  yes     Ethiopian soldiers turned back farmers on the road to Gondar. => ETH:MIL COERCE/restrict ETH:AGR
  no      Ethiopian runners turned back at the tenth mile.

rule coerce/confine-to-homes
  event   COERCE curfew
  cameo   1724
  reserve
  verb    confine|order|restrict  subj=[GOV|MIL|COP]  obj=[*]|people|country|city|population|resident|citizen|town|capital|nation  to=home|house|indoors|quarters  -> recipient=-
  verb    keep|order|send  subj=[GOV|MIL|COP]  obj=people|population|resident|citizen|[CVL]  adv=indoors|inside  -> recipient=-
  yes     Peru's army confined the people of Lima to their homes. => PER:MIL COERCE/curfew
  no      Influenza confined the Peruvian minister to his home.

# --- forbidden, whatever it is ------------------------------------------------------------------------------------------------

rule coerce/plain-ban
  event   COERCE restrict
  cameo   172
  reserve
  verb    ban|prohibit|forbid|outlaw|proscribe  subj=[COP|GOV|JUD|MIL|LEG|REB]  obj  obj!=@ban-irrelevant|@trade-flow|@mc-trade-good|smoking|plastic|advert|sale|drug|alcohol|doping  -> recipient=obj.by|obj.of|obj.poss|obj.mod|obj
  yes     Gambian police banned the lake fair. => GMB:COP COERCE/restrict
  no      The Gambian coach banned sweets.
