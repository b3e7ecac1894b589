# SANCTION: sanctions and broken ties (discontinue), expelled diplomats and members (expel), withdrawn envoys, staff and
# membership (withdraw), convictions in court (convict). Seized property and deported persons are COERCE.
# Written for this lexicon; sense numbers (sanction.02) are PropBank roleset ids, facts from frames under CC BY-SA 4.0.
# Licence: MIT OR Apache-2.0

# --- sanctions and embargoes ----------------------------------------------------------------------------------------------

rule sanction/impose
  event   SANCTION discontinue
  cameo   163
  verb    impose|reimpose|re-impose|slap|levy|clamp|enforce|introduce|adopt|approve|extend|renew|prolong|tighten|toughen|strengthen obj=@sanction-measure -> recipient=on|against|obj.on|obj.against|upon|over|for
  verb    expand|widen|broaden|intensify|step+up|maintain|place|put|decree|unveil|enact|reinstate|restore|order|announce|apply|declare|keep|ratchet+up|bring+back|roll+over|agree|authorise|authorize obj=@sanction-measure -> recipient=on|against|obj.on|obj.against|upon|over|for
  verb    impose|reimpose|slap|levy|place|put|enforce|announce|extend|clamp obj=@sanction-measure on=[*] -> recipient=on
  verb    impose|reimpose|slap|levy|place|enforce|announce|extend obj=@sanction-measure against=[*] -> recipient=against
  verb    hit|slap|target|punish|penalise|penalize|threaten+back|squeeze obj=[*] with=@sanction-measure
  verb    retaliate|respond|hit+back|reply|strike+back|react with=@sanction-measure -> recipient=with.on|with.against|on|against|to
  verb    vote for=@sanction-measure -> recipient=for.against|for.on|against|on
  verb    place|put obj=[*] under=@sanction-measure
  noun    imposition|introduction|extension|renewal|tightening of=@sanction-measure -> actor=subj|by|poss recipient=on|against|of.on|of.against
  verb    raise|hike|double|increase|triple obj=tariff|duty|import duty|import tariff -> recipient=obj.on|obj.against|on|against|on.from|from|obj.from
  verb    raise|hike|double|increase|triple subj=[*] obj=tariff|duty|import duty|import tariff -> recipient=obj.on|obj.against|on|against|on.from|from|obj.from
  yes     The European Union imposed an oil embargo on Syria. => EUR SANCTION/discontinue SYR
  yes     New sanctions were slapped on Iran by the United States. => USA SANCTION/discontinue IRN
  yes     China responded with tariffs on Australia. => CHN SANCTION/discontinue AUS
  yes     Egypt doubled tariffs on Turkish steel. => EGY SANCTION/discontinue TUR
  no      The heat imposed a heavy burden on shopkeepers.
  no      Turkey imposed a curfew in its south.

rule sanction/measures
  event   SANCTION discontinue
  cameo   163
  noun    @sanction-measure on=[*] -> actor=subj|by|poss|mod recipient=on
  noun    @sanction-measure against=[*] -> actor=subj|by|poss|mod recipient=against
  noun    @sanction-measure poss=[*] -> actor=poss recipient=on|against|of
  noun    @sanction-measure by=[*] -> actor=by recipient=on|against
  noun    @sanction-measure subj=[*] -> actor=subj recipient=on|against|of
  noun    @sanction-measure mod=[*] on=[*] -> actor=mod recipient=on
  noun    @sanction-measure mod=[*] against=[*] -> actor=mod recipient=against
  noun    blacklisting|ostracism|isolation of=[*] -> actor=by|poss|subj recipient=of
  yes     American sanctions on Venezuela hurt its banks. => USA SANCTION/discontinue VEN
  yes     The embargo against Haiti by the United Nations was total. => UNO SANCTION/discontinue HTI
  no      Sanctions have rarely worked.

rule sanction/evade
  event   none
  verb    evade|bypass|skirt|circumvent|flout|dodge|sidestep|violate|breach|break|bust|defy|ignore|undermine|weather|survive|withstand|escape obj=@sanction-measure
  verb    evade|bypass|skirt|circumvent|flout|dodge|sidestep|violate|breach|break|bust|undermine subj=[BUS|CVL|CRM|MNC|LAB] obj=@sanction-measure
  verb    discuss|debate|consider|mull|weigh|study|oppose|propose|suggest|avoid obj=@sanction-measure with!=[*]
  verb    sanction subj obj=use|plan|policy|operation|move|activity|act|killing|marriage|event|practice|project
  noun    @sanction-measure mod=social|moral|criminal|religious
  noun    duty mod=military|guard|active|civic|jury|traffic|police|heavy|moral
  noun    duty|quota of=care|soldier|parent|state
  yes     A ship from Panama evaded the embargo.
  no      Canada imposed sanctions on Belarus.

rule sanction/punish
  event   SANCTION discontinue
  cameo   163
  verb    sanction.02
  verb    sanction|embargo|blacklist|ostracise|ostracize|penalise|penalize obj=[*]
  verb    sanction|embargo|blacklist|penalise|penalize obj=[*] for
  verb    sanction subj=[GOV|UNO|EUR|IGO] obj=[*]
  verb    isolate|shun|disown|cold-shoulder subj=[*] obj=[*]
  verb    add|put|place|include obj=[*] to=blacklist|sanctions list|list|terror list|entity list|terrorism list
  verb    put|place|include|keep obj=[*] on=blacklist|sanctions list|terrorist list|terror list|entity list|terrorism list|black list
  verb    designate|list|declare|name|label|classify|brand|outlaw|proscribe|blacklist subj=[*] obj=[*] as=terrorist|organisation|organization|group|sponsor|state sponsor|terrorist organisation|terrorist organization|terrorist group
  verb    designate|list|declare|name|label|classify|brand|blacklist subj=[*] obj=[*] as=organisation|organization|group|sponsor|movement|entity as.mod=terrorist|terror|extremist|criminal|state
  verb    designate|declare subj=[*] obj=[*] clause=organisation|organization|group|sponsor|terrorist
  yes     Switzerland sanctioned Belarus. => CHE SANCTION/discontinue BLR
  yes     The United States designated the Yemeni movement as a terrorist organisation. => USA SANCTION/discontinue YEM
  no      The council sanctioned the use of the road.

rule sanction/trade-ban
  event   SANCTION discontinue
  cameo   163
  context economic
  verb    ban|bar|prohibit|outlaw|forbid|restrict|curb|embargo obj=@trade-flow -> recipient=obj.from|from|obj.to|to|obj.of.from|obj
  verb    halt|suspend|stop|freeze|cut|cut+off|cease|end|cancel|block|limit obj=@trade-flow -> recipient=with|obj.with|obj.from|from|obj.to|to|obj.of.from|obj
  verb    ban|bar obj=[*] from=market|airspace|airport|trading|port|swift|tender|bidding|procurement
  verb    cut+off|exclude|disconnect|remove|delist|block obj=[*] from=swift|market|banking system|payment system|stock exchange|financial system
  verb    ban|prohibit|bar subj=[*] obj=company|firm|bank|investor|carrier|airline|aircraft|ship|vessel|tanker|app from|clause -> recipient=obj.from|obj
  verb    ban|prohibit|bar subj=[*] obj=company|firm|bank|investor|carrier|airline|aircraft|ship|vessel|tanker|app -> recipient=obj.from|obj
  verb    divest|disinvest -> recipient=from|in
  noun    ban on=@trade-flow -> actor=subj|by|poss|mod recipient=on.from|on.to|on.with|from|to|on
  noun    ban on=@trade-flow from=[*] -> actor=subj|by|poss|mod recipient=from
  noun    ban on=@trade-flow to=[*] -> actor=subj|by|poss|mod recipient=to
  noun    suspension|halt|cessation of=@trade-flow -> actor=by|subj|poss recipient=of.with|of.to|of.from|with|to|from
  yes     Russia banned imports of wine from Georgia. => RUS SANCTION/discontinue GEO
  yes     India suspended trade with Pakistan. => IND SANCTION/discontinue PAK
  no      The exchange in Tokyo suspended trading in the shares.
  no      Exports to India cut Brazil's deficit.

rule sanction/trading-halt
  event   none
  verb    halt|suspend|stop obj=trading|trade|transaction in=@market-word
  verb    cut|limit|curb|restrict obj=production|output
  verb    suspend|halt|cancel obj=flight subj=@hazard-word
  verb    suspend|halt|cancel|stop obj=flight|air traffic|shipment because_of|after|to|over=@hazard-word
  yes     The exchange in Manila halted trading in the shares.
  no      Mexico halted exports to Cuba.

# --- diplomatic ties ------------------------------------------------------------------------------------------------------

rule sanction/break-ties
  event   SANCTION discontinue
  cameo   161
  context diplomatic
  verb    sever|break|break+off|cut|cut+off|rupture|suspend|freeze|downgrade|end|terminate|halt|curtail|scale+back|reduce|discontinue|dissolve|stop|cancel|snap|cease|lower|review|scale+down|sour|abandon|interrupt|limit|call+off obj=@ties-word -> recipient=with|to|obj.with|obj.to|obj.between
  verb    sever|break|break+off|cut|cut+off|suspend|freeze|downgrade|end|terminate|halt obj=@ties-word with=[*] -> recipient=with
  verb    sever|break|break+off|cut|cut+off|suspend|freeze|end|terminate|lose+off obj obj.of=@ties-word -> recipient=obj.of.with|obj.of.to|with|to
  verb    cut|sever|cut+off subj=[*] obj=power line|gas line|rail link|cable|pipeline|phone line|line to=[*] -> recipient=to
  verb    break with=[*] subj=[*] !obj -> recipient=with
  verb    break|break+away from=@bloc-word -> recipient=from
  verb    secede|break+away from=[*] -> recipient=from
  verb    suspend|halt|freeze|end|stop|cancel|call+off subj=[*] obj=<COOPERATE> with|obj.with=[*] -> recipient=with|obj.with|obj.recipient
  verb    suspend|halt|freeze|end|stop|cancel|call+off obj=joint exercise|exercise|programme|program|exchange|cooperation agreement|military exercise|project with -> recipient=with
  verb    withdraw|revoke|rescind|cancel obj=recognition|diplomatic recognition|support|backing|endorsement|confidence -> recipient=of|obj.of|from|for|obj.for|to
  noun    severance|rupture|suspension|freeze|downgrading|breaking|break|cutting|termination|severing|freezing|break-off|breach of|in=@ties-word -> recipient=with
  noun    severance|rupture|suspension|freeze|downgrading|breaking|break|cutting|termination|severing|freezing|break-off of=@ties-word -> actor=subj|by|poss|mod recipient=of.with|with
  noun    rupture|break|breach|suspension|rift|freeze in=@ties-word -> actor=subj|by|poss|mod recipient=in.with|with
  noun    rupture|break|breach with=[*] subj=[*] -> recipient=with
  yes     Saudi Arabia severed diplomatic relations with Qatar. => SAU SANCTION/discontinue QAT
  yes     Ties with Israel were cut by Bolivia. => BOL SANCTION/discontinue ISR
  yes     Ukraine suspended military cooperation with Belarus. => UKR SANCTION/discontinue BLR
  no      The Dane broke a link in the chain.
  no      Sweden opened relations with Kosovo.

rule sanction/expel-envoy
  event   SANCTION expel
  cameo   161
  context diplomatic
  verb    expel|eject|throw+out|kick+out|oust|boot+out|banish|send+home|turn+out|chuck+out|send+back|send+packing|dismiss|deport|remove obj=@envoy-word
  verb    expel|eject|throw+out|kick+out|send+home|oust obj=@envoy-word from|for
  verb    expel|eject|throw+out|kick+out|oust obj=@envoy-word obj.of=[*] -> recipient=obj.of
  verb    expel|eject|throw+out|kick+out|boot+out subj=[GOV] obj=[GOV|SPY] from!=party|parliament|cabinet|club|council|coalition -> recipient=obj
  verb    order|tell|ask|instruct|force|give|want obj=@envoy-word clause=leave|depart|go|quit
  verb    order|tell|instruct obj=[*] clause=close|shut|vacate clause.obj=@mission-building
  verb    order|demand obj=closure|departure|expulsion|withdrawal|recall of=@mission-building|@envoy-word -> recipient=obj.of|of
  verb    order|demand obj=closure|departure|expulsion obj.of=@mission-building|@envoy-word -> recipient=obj.of
  verb    declare|pronounce|name obj=@envoy-word clause=grata|persona|unwelcome|persona non grata
  verb    declare|pronounce obj=@envoy-word as=persona|grata|persona non grata
  verb    declare|pronounce obj=grata|persona non grata -> recipient=iobj|obj
  verb    order|throw obj=@envoy-word out_of
  verb    close|shut|shut+down obj=@mission-building obj.mod=[*] subj=[GOV]
  noun    expulsion|ejection|ouster|banishment of=@envoy-word -> actor=by|subj|poss|from recipient=of
  noun    expulsion of=@envoy-word by=[*] -> actor=by recipient=of
  noun    tit-for-tat expulsion|diplomatic expulsion -> actor=by|subj|poss recipient=of
  yes     Poland expelled three Russian diplomats. => POL SANCTION/expel RUS:GOV
  yes     Estonia expelled a Chinese trade official. => EST SANCTION/expel CHN:GOV
  yes     Sudan ordered the British ambassador to leave. => SDN SANCTION/expel GBR:GOV
  no      Diplomats left the Chilean reception early.

rule sanction/recall-envoy
  event   SANCTION withdraw
  cameo   161
  context diplomatic
  verb    recall|withdraw|call+back|call+home|pull+out|pull|bring+home|summon+home|evacuate|summon+back|order+home obj=@envoy-word -> recipient=obj.from|obj.to|obj.in|from|in|to
  verb    recall|withdraw|call+back|pull+out|call+home obj=@envoy-word from=[*] -> recipient=from
  verb    recall|withdraw|call+back|pull+out|call+home obj=@envoy-word to=[*] -> recipient=to
  verb    recall|withdraw|call+back obj=@envoy-word in=[*] -> recipient=in
  verb    recall obj=@envoy-word for -> recipient=obj.to|obj.in|from
  verb    close|shut|shut+down|shutter|vacate|abandon|evacuate obj=@mission-building -> recipient=obj.in|in|obj.to
  verb    close|shut|shut+down|vacate|evacuate obj=@mission-building in=[*] -> recipient=in
  verb    close|shut|shut+down|evacuate obj=@mission-building obj.poss=[*] -> recipient=obj.in|in
  noun    recall|withdrawal of=@envoy-word -> actor=by|subj|poss recipient=from|of.from|of.to|to|of.in
  noun    closure of=@mission-building -> actor=by|subj|poss|of recipient=of.in|in
  yes     Morocco recalled its ambassador from Germany. => MAR SANCTION/withdraw DEU
  yes     Japan withdrew its envoy to South Korea. => JPN SANCTION/withdraw KOR
  yes     The United States closed its embassy in Libya. => USA SANCTION/withdraw LBY
  no      The Dutch envoy recalled his youth in Suriname.

# --- aid ------------------------------------------------------------------------------------------------------------------

rule sanction/cut-aid
  event   SANCTION discontinue
  cameo   162
  verb    @stop-verb obj=@aid-flow -> recipient=to|obj.to|for|obj.for|from|obj|in
  verb    @stop-verb obj=@aid-flow to=[*] -> recipient=to
  verb    @stop-verb subj=[*] obj=@aid-flow to|for=[*] -> recipient=to|for
  verb    @stop-verb obj=@aid-flow for=[*] -> recipient=for
  verb    @stop-verb obj=<AID> -> recipient=obj.recipient|to|for|obj.to|obj.for|in
  verb    @stop-verb obj=<AID> to=[*] -> recipient=to
  verb    cut+off|deprive|strip obj=[*] from=@aid-flow
  verb    deprive|strip obj=[*] of=@aid-flow|funding
  verb    pull obj=plug on=@aid-flow|<AID> -> recipient=on.to|to
  noun    suspension|freeze|halt|withdrawal|cutoff|cut-off|withholding|cessation|reduction|termination|stoppage of=@aid-flow|@military-aid|@relief-aid -> actor=subj|by|poss|mod recipient=of.to|to|for|of.for
  noun    freeze|halt|cut|reduction on|in=@aid-flow -> actor=subj|by|poss recipient=to
  noun    aid cut|aid cutoff|aid freeze|aid suspension|funding cut|aid embargo -> actor=subj|by|poss|mod recipient=to|for|on|against
  yes     The United States suspended aid to Egypt. => USA SANCTION/discontinue EGY
  yes     A loan to Zambia was delayed by Norway. => NOR SANCTION/discontinue ZMB
  no      The United States sent aid to Egypt.
  no      The Malawian student cut paper for his project.

rule sanction/cut-economic-aid
  event   SANCTION discontinue
  cameo   1621
  context economic
  verb    @stop-verb obj=economic aid|development aid|loan|credit|financial aid|financial assistance|budget support|bailout|tranche|subsidy|economic assistance|development assistance|credit line|grant|financing|rescue package to=[*] -> recipient=to
  verb    @stop-verb subj=[*] obj=economic aid|development aid|financial aid|financial assistance|economic assistance|development assistance|budget support obj.mod to|for=[*] -> recipient=to|for
  verb    @stop-verb obj=economic aid|development aid|loan|financial aid|financial assistance|budget support|bailout|tranche|economic assistance|development assistance|grant|rescue package subj=[*] -> recipient=to|for|obj.to|obj.for|from
  noun    suspension|freeze|halt|withdrawal|cutoff of=economic aid|development aid|loan|financial aid|financial assistance|budget support -> actor=subj|by|poss|mod recipient=of.to|to
  yes     Germany suspended development aid to Rwanda. => DEU SANCTION/discontinue RWA
  no      Germany doubled development aid to Rwanda.

rule sanction/cut-military-aid
  event   SANCTION discontinue
  cameo   1622
  context military
  verb    @stop-verb obj=@military-aid -> recipient=to|obj.to|for|obj.for|from
  verb    @stop-verb obj=@military-aid to=[*] -> recipient=to
  verb    @stop-verb subj=[*] obj=@military-aid obj.mod to|for|in=[*] -> recipient=to|for|in
  verb    @stop-verb obj=@military-aid subj=[*] -> recipient=to|obj.to|for
  verb    ban|bar|prohibit|embargo obj=@military-aid -> recipient=to|obj.to
  verb    @stop-verb obj=sale|delivery|export|shipment|supply|transfer obj.of=@weapon -> recipient=to|obj.to|of.to
  verb    stop|halt|cease clause=sell|supply|arm|deliver|train clause.obj=@weapon -> recipient=clause.to|to
  noun    suspension|freeze|halt|withdrawal|cutoff|ban of=@military-aid -> actor=subj|by|poss|mod recipient=of.to|to
  noun    ban on=@military-aid -> actor=subj|by|poss|mod recipient=on.to|to
  yes     Britain halted arms sales to Saudi Arabia. => GBR SANCTION/discontinue SAU
  yes     The Netherlands stopped selling missiles to Turkey. => NLD SANCTION/discontinue TUR
  no      Britain resumed arms sales to Saudi Arabia.

rule sanction/cut-relief
  event   SANCTION discontinue
  cameo   1623
  context human_security
  verb    @stop-verb obj=@relief-aid -> recipient=to|obj.to|for|obj.for|in|obj.in
  verb    @stop-verb obj=@relief-aid to=[*] -> recipient=to
  verb    @stop-verb subj=[*] obj=@relief-aid obj.mod to|for|in=[*] -> recipient=to|for|in
  verb    @stop-verb obj=@relief-aid in=[*] -> recipient=in
  verb    @stop-verb obj=work|operation|activity|programme|program subj=[NGO|UNO|IGO] -> recipient=in|obj.in
  noun    suspension|halt|withdrawal|cutoff of=@relief-aid -> actor=subj|by|poss|mod recipient=of.to|to|in|of.in
  yes     The United Nations suspended food aid to Yemen. => UNO SANCTION/discontinue YEM
  no      The United Nations delivered food aid to Yemen.

# --- membership, treaties, talks --------------------------------------------------------------------------------------------

rule sanction/expel-member
  event   SANCTION expel
  cameo   166
  context diplomatic
  verb    suspend|expel|oust|eject|exclude|throw+out|kick+out|remove|bar|boot|evict|eliminate|drop|disbar|debar obj=[*] from=[IGO|UNO|EUR|PTY]
  verb    suspend|expel|oust|eject|exclude|throw+out|kick+out|remove|bar|boot|drop|debar obj=[*] from=@bloc-word
  verb    suspend|expel|eject|exclude|oust|throw+out subj=[IGO|UNO|EUR] obj=[*]
  verb    suspend|revoke|cancel|terminate|freeze|withdraw|strip|rescind obj=@membership-word -> recipient=obj|of|from
  verb    suspend|revoke|cancel|terminate|freeze obj=@membership-word obj.of=[*] -> recipient=obj.of
  verb    strip|deprive obj=[*] of=@membership-word
  verb    throw|kick|drum obj=[*] out_of=@bloc-word
  verb    expel|throw+out|kick+out|eject|evict|oust|banish|bar subj=[*] obj=[NGO|UNO|IGO]
  verb    expel|throw+out|kick+out|eject|evict|oust|bar|order+out obj=@mission-staff
  noun    suspension|expulsion|exclusion|ejection|ouster|removal from=@bloc-word|[*] -> actor=by|subj recipient=of|poss
  noun    suspension|expulsion|exclusion|ejection from=@bloc-word -> actor=by|subj|from recipient=of|poss
  noun    suspension|expulsion|exclusion from=[IGO|UNO|EUR|PTY] -> actor=by|subj|from recipient=of|poss
  noun    suspension|expulsion|exclusion of=[*] from -> actor=by|subj|from recipient=of
  yes     The African Union suspended Mali. => IGO SANCTION/expel MLI
  no      The league suspended the Croatian striker for two matches.

rule sanction/sport-ban
  event   none
  verb    suspend|expel|ban|fine|exclude|eject|bar|sanction|bench subj=@sport-body
  verb    suspend|expel|ban|fine|exclude|eject|bar|sanction|penalise|penalize obj=@sport-body
  verb    suspend|expel|ban|fine|exclude|eject|bar|sanction|penalise|penalize obj=@sport-body subj=[*]
  verb    suspend|expel|ban|exclude|bar|eject from=match|game|tournament|club|team|race|stadium|school|football|competition|sport|class
  verb    suspend|expel|ban|exclude|bar|eject obj=[*] from=match|game|tournament|club|team|race|stadium|school|football|competition|sport|class
  verb    suspend|ban obj=[*] for=match|game|season|doping
  verb    expel obj=gas|air|smoke|carbon dioxide|breath|demon
  verb    suspend from=ceiling|rope|wire|tree|roof
  noun    suspension|expulsion of=@sport-body
  noun    suspension|ban mod=match|one-match|game|doping|season
  noun    suspension mod=front|rear|car|particle
  yes     The league suspended the Croatian striker.
  no      The African Union expelled Morocco's observers.

rule sanction/quit
  event   SANCTION withdraw
  cameo   160
  context diplomatic
  verb    withdraw|pull+out|walk+out|walk+away|back+out|drop+out|opt+out|bow+out|resign|retreat|exit|pull+back from=@treaty-noun|@bloc-word -> recipient=from.with|from
  verb    pull+out|walk+out|opt+out|back+out|drop+out|pull|walk|back|drop|get of=@treaty-noun|@bloc-word -> recipient=of.with|of
  verb    pull+out|walk+out|opt+out|back+out|pull|walk|back|drop|opt|get out_of=@treaty-noun|@bloc-word -> recipient=out_of.with|out_of
  verb    withdraw|pull+out|exit from=[IGO|UNO|EUR] -> recipient=from
  verb    quit|leave|exit|abandon|desert|depart|dump|ditch|forsake obj=@bloc-word|ruling coalition|coalition government|unity government
  verb    quit|leave|exit subj=[*] obj=[IGO|EUR|UNO]
  verb    quit|leave|exit|abandon|abrogate|renounce|tear+up|scrap|repudiate|rescind|annul|revoke|terminate|denounce|cancel|withdraw|nullify|void|ditch|dump|shred|unsign|suspend|break|freeze|rip+up|junk|disavow obj=@treaty-noun -> recipient=with|obj.with|obj.between|obj.of
  verb    quit|leave|abrogate|renounce|tear+up|scrap|repudiate|annul|revoke|terminate|cancel|nullify|suspend|break obj=@treaty-noun obj.with=[*] -> recipient=obj.with
  verb    withdraw|revoke obj=membership|application|candidacy|ratification|signature|participation -> recipient=from|of|obj.from|obj.of|in|obj.in
  noun    withdrawal|exit|departure|secession|pullout|pull-out|walkout|resignation from=@treaty-noun|@bloc-word -> recipient=from.with|from
  noun    withdrawal|exit|departure|secession from=[IGO|UNO|EUR] -> recipient=from
  noun    abrogation|denunciation|termination|suspension|repudiation|annulment|cancellation of=@treaty-noun -> recipient=of.with|with
  noun    brexit -> actor=subj|by recipient=from
  yes     The United States withdrew from the nuclear deal with Iran. => USA SANCTION/withdraw IRN
  yes     Iraq abrogated its treaty with Kuwait. => IRQ SANCTION/withdraw KWT
  no      Vietnamese troops withdrew from Cambodia.
  no      The firm in Malta scrapped its plan for a new office.

rule sanction/halt-talks
  event   SANCTION withdraw
  cameo   164
  context diplomatic
  verb    break+off|suspend|halt|abandon|freeze|end|terminate|interrupt|cut+off|stop|quit|leave|scuttle|pull+out|walk+out|derail|torpedo|discontinue obj=@talks -> recipient=with|obj.with
  verb    break+off|suspend|halt|abandon|freeze|stop|end|quit subj=[*] obj=@talks with=[*] -> recipient=with
  verb    break+off|suspend|halt|freeze subj=[*] obj=<CONSULT> with=[*] -> recipient=with
  verb    withdraw|recall|pull obj=negotiator|negotiating team|delegation|delegate from -> recipient=from.with|from|with
  verb    suspend|halt|end|abandon|withdraw|stop obj=mediation|participation -> recipient=between|in|from|with
  noun    suspension|breakdown|collapse|breaking-off|walkout of|from=@talks -> recipient=with
  noun    suspension|breakdown|collapse of=@talks -> actor=subj|by|poss recipient=of.with|with
  yes     Israel suspended talks with the Palestinians. => ISR SANCTION/withdraw PSE
  yes     Sudan broke off negotiations with Chad. => SDN SANCTION/withdraw TCD
  no      Israel ended the meeting with Jordan with a toast, and its envoy praised Jordan.

rule sanction/ended-well
  event   none
  verb    end|adjourn|stop obj=@talks on|with=note|agreement|handshake|optimism|communique|statement|toast
  verb    end|adjourn|conclude|leave obj=@talks with=agreement|handshake|communique|statement|toast|optimism|accord
  verb    end|adjourn|leave obj=@talks on=note|day
  verb    adjourn obj=session|meeting until|to
  verb    leave obj=meeting|conference|session|conversation|forum at|early
  yes     Denmark and Iceland ended the talks with a handshake.
  no      Denmark broke off talks with Iceland.

rule sanction/withdraw-staff
  event   SANCTION withdraw
  cameo   1662
  verb    withdraw|pull+out|evacuate|recall|remove|call+back|pull|bring+home|fly+out|order+out obj=@mission-staff -> recipient=from|obj.from|in|obj.in|out_of
  verb    withdraw|pull+out|evacuate|recall|remove|pull subj=[*] obj=@mission-staff from=[*] -> recipient=from
  verb    withdraw|pull+out|recall|evacuate obj=@mission-staff out_of=[*] -> recipient=out_of
  verb    pull+out|withdraw subj=[NGO|UNO|IGO|BUS|MNC] !obj from|of|out_of -> recipient=of|out_of|from
  verb    leave|quit subj=[NGO|UNO|IGO|BUS|MNC] obj=[*] subj!=mediator|envoy|delegation|representative|chief|team|inspector|investigator|director|executive|minister !for -> recipient=obj
  verb    withdraw|pull+out|leave|quit subj=[NGO|UNO|IGO|BUS] from=[*] -> recipient=from
  noun    withdrawal|evacuation|pullout of=@mission-staff -> actor=by|subj|poss recipient=from|of.from
  verb    advise|order|urge|tell obj=citizen|national|staff|dependent|family clause=leave -> recipient=clause.obj
  yes     The United Nations withdrew its staff from Afghanistan. => UNO SANCTION/withdraw AFG
  yes     Norway withdrew its observers from Syria. => NOR SANCTION/withdraw SYR
  no      The army evacuated villagers from the flooded valley in Laos.

rule sanction/withdraw-aid-agencies
  event   SANCTION withdraw
  cameo   1663
  context human_security
  verb    withdraw|pull+out|evacuate|recall obj=aid worker|relief worker|aid agency|charity|relief agency|humanitarian worker from -> recipient=from
  verb    withdraw|pull+out|evacuate|recall obj=aid worker|relief worker|humanitarian worker|un staff subj=[NGO|UNO|IGO] from -> recipient=from
  verb    suspend|halt|cease|stop|end obj=operation|activity|work|mission subj=[NGO|UNO|IGO|MED] in=[*] -> recipient=in
  yes     The United Nations evacuated aid workers from Somalia. => UNO SANCTION/withdraw SOM
  no      The United Nations praised aid workers in Somalia.

rule sanction/withdraw-peacekeepers
  event   SANCTION expel
  cameo   1661
  context military peacekeeping
  verb    expel|throw+out|kick+out|evict|eject|oust|order+out obj=peacekeeper|un peacekeeper|observer|blue helmet|mission|foreign troops|un mission|peacekeeping force|military adviser|soldier
  verb    order|tell|ask|give obj=peacekeeper|mission|un mission|blue helmet|peacekeeping force|peacekeeping mission clause=leave|depart|withdraw|go
  verb    end|terminate obj=mandate of=mission|peacekeeper|force -> recipient=obj.of|of
  noun    expulsion of=peacekeeper|mission|soldier|inspector|observer|aid agency|aid worker -> actor=by|subj|poss recipient=of
  yes     Eritrea expelled the Indian peacekeepers. => ERI SANCTION/expel IND:MIL
  no      Eritrea welcomed the Indian peacekeepers.

rule sanction/expel-inspectors
  event   SANCTION expel
  cameo   1662
  context diplomatic
  verb    expel|throw+out|kick+out|eject|oust|order+out|evict|bar|remove obj=inspector|observer|monitor|weapons inspector|election observer|un inspector|nuclear inspector|ceasefire monitor -> recipient=obj.from|obj
  verb    expel|throw+out|kick+out|eject|oust|order+out obj=journalist|reporter|correspondent|missionary|aid worker|relief worker|charity|ngo|aid agency|relief agency
  verb    order|tell|ask|give obj=inspector|observer|monitor|aid agency|charity|aid worker|correspondent clause=leave|depart|go|close
  verb    close|shut|shut+down subj=[*] obj=office obj.of=[UNO|IGO|NGO] -> recipient=obj.of
  yes     Iraq expelled the American inspectors. => IRQ SANCTION/expel USA
  no      Iraq let the American inspectors in.

rule sanction/revoke
  event   SANCTION discontinue
  cameo   160
  verb    revoke|cancel|rescind|withdraw|suspend|deny subj=[*] obj=visa|trade status|most favoured nation status|most-favored-nation status|trade privilege|trade preference|work permit|landing right|visa waiver|overflight right|licence|license -> recipient=of|obj|for|obj.for|to|from
  verb    strip obj=[*] of=visa|trade status|privilege|immunity|preference|status|title|award|honour
  verb    cool|scale+back|downgrade|reduce|curtail|limit|freeze|suspend obj=presence|contact|exchange|visit|link|involvement|commitment -> recipient=with|in|to|obj.with
  verb    turn obj=back on=[*] -> recipient=on
  verb    cut+off|ditch|dump|desert|abandon|disown subj=[*] obj=ally|partner|@bloc-word
  verb    cut+off|abandon|desert|disown subj=[*] obj=[GOV|PTY|REB]
  verb    revoke|cancel|rescind|withdraw|suspend subj=[*] obj=visa|work permit|licence|license of|for=[*] -> recipient=of|for
  noun    revocation|withdrawal of=visa|recognition|trade status|licence|license -> actor=by|subj|poss recipient=of.of|of.for|from
  yes     The United States revoked the visas of Nicaraguan officials. => USA SANCTION/discontinue NIC:GOV
  no      The bank in Oman revoked the card of a customer.

# --- courts ---------------------------------------------------------------------------------------------------------------

rule sanction/convict
  event   SANCTION convict
  cameo   116
  context legal
  verb    convict
  verb    convict obj=[*]
  verb    convict obj=[*] of
  verb    convict obj=[*] for
  verb    convict subj=@court-body obj=[*]
  verb    find obj=[*] clause=guilty|liable
  verb    find clause=guilty|liable
  verb    find obj=guilty
  verb    rule|hold|find subj=@court-body clause=violate|breach|break|guilty -> recipient=clause.subj|clause.actor|against
  verb    rule|decide against=[*] subj=[JUD] -> recipient=against
  verb    rule against=[*] subj=@court-body -> recipient=against
  verb    return|hand+down|deliver|reach obj=guilty verdict|conviction -> recipient=against|on
  verb    uphold|confirm obj=conviction|sentence|death sentence -> recipient=of|obj|against|on
  noun    conviction of=[*] -> actor=by|subj recipient=of
  noun    conviction poss=[*] for -> actor=by recipient=poss
  noun    conviction poss=[*] on -> actor=by recipient=poss
  noun    guilty verdict|murder conviction|corruption conviction -> actor=by|subj recipient=against|of|on|for|poss
  yes     A French court convicted the Rwandan doctor. => FRA:JUD SANCTION/convict RWA
  yes     The former Israeli minister was found guilty of bribery. => - SANCTION/convict ISR
  no      A convict escaped in Guyana.
  no      The priest in Poland spoke with conviction.

rule sanction/sentence
  event   SANCTION convict
  cameo   116
  context legal
  verb    sentence
  verb    sentence obj=[*]
  verb    sentence obj=[*] to
  verb    sentence obj=[*] to=@prison-term
  verb    sentence obj=[*] for
  verb    sentence subj=@court-body obj=[*] to=@prison-term
  verb    condemn obj=[*] to=@prison-term
  verb    condemn to=death|prison|jail|hanging|imprisonment|gallows|year|month
  verb    jail|imprison|gaol for=@prison-term
  verb    jail|imprison|gaol subj=[JUD] obj=[*]
  verb    jail|imprison|gaol subj=@court-body obj=[*] for
  verb    jail|imprison|gaol obj=[*] for=@prison-term
  verb    hand+down|pass|impose|mete+out|hand|deliver|pronounce|give|issue|hand+out obj=@sentence-noun -> recipient=iobj|on|against|to|for|upon
  verb    hand|give|deal iobj=[*] obj=@sentence-noun|year|prison term|jail term|life -> recipient=iobj
  verb    hand|give obj=@sentence-noun to=[*] -> recipient=to
  verb    receive|get obj=@sentence-noun from=[*] -> actor=from recipient=subj
  verb    receive|get obj=prison sentence|jail sentence|death sentence|life sentence|jail term|prison term|suspended sentence|death penalty|sentence -> actor=from|by recipient=subj
  verb    face obj=death penalty|execution|prison|jail -> actor=from|by recipient=subj
  noun    sentencing of=[*] -> actor=by|subj recipient=of
  noun    death sentence|prison sentence|jail sentence|life sentence|jail term|prison term against|on|for=[*] -> recipient=against|on|for
  noun    death sentence|prison sentence|jail sentence|life sentence|jail term|prison term -> actor=subj|by recipient=against|on|for|of|poss
  yes     An Egyptian court sentenced the Qatari to death. => EGY:JUD SANCTION/convict QAT
  yes     The Chinese lawmaker was jailed for ten years. => - SANCTION/convict CHN
  no      The last sentence of the Irish novel is long.

rule sanction/grammar-sentence
  event   none
  noun    sentence of=novel|book|text|letter|speech|paragraph|story|word|poem
  noun    sentence mod=long|opening|declarative|english|full|complete|first|final
  verb    sentence.02
  noun    conviction mod=firm|religious|political|deep|strong|moral|personal|inner
  noun    conviction clause
  verb    condemn obj=[*] clause=defeat|suffer|repeat|live|fail
  verb    condemn obj=[*] to=poverty|repeat|failure|obscurity|oblivion|irrelevance|hunger|defeat
  verb    condemn to=poverty|failure|obscurity|oblivion|defeat
  verb    find obj=guilty pleasure
  noun    term mod=school|spring|autumn|technical|presidential
  yes     The first sentence of the Irish novel is long.
  yes     The drought condemned the Malian farmers to poverty.
  no      A Cuban judge sentenced the American.

rule sanction/fine
  event   SANCTION convict
  cameo   116
  context legal
  verb    fine.01
  verb    fine obj=[*]
  verb    fine obj=[*] for
  verb    fine subj=[JUD|GOV|EUR|COP] obj=[*]
  verb    impose|levy|slap|hand+down|hand|issue obj=fine|penalty|financial penalty|damages -> recipient=on|against|iobj|to
  verb    impose|levy|slap obj=fine|penalty|financial penalty on=[*] -> recipient=on
  verb    order subj=[JUD]  obj=[*] clause=pay|compensate|return|reimburse|refund|stand
  verb    order subj=@court-body obj=[*] clause=pay|compensate|return|reimburse|refund
  verb    award subj=@court-body obj=damages|compensation -> recipient=against|from
  verb    order obj=reparation|compensation|damages subj=@court-body -> recipient=by|from|of
  verb    hold obj=[*] clause=liable subj=@court-body
  verb    disqualify|debar|suspend|unseat|impeach|remove subj=@court-body obj=[*]
  verb    strip subj=[JUD|LEG] obj=[*] of=immunity|parliamentary immunity|office|seat|mandate
  noun    fine against|on=[*] -> recipient=against|on
  noun    fine against=[*] -> actor=subj|by|poss|mod recipient=against
  noun    fine on=[*] -> actor=subj|by|poss|mod recipient=on
  yes     The European Union fined the American company. => EUR SANCTION/convict USA
  yes     A Dutch court ordered Russia to pay damages. => NLD:JUD SANCTION/convict RUS
  no      The weather in Samoa is fine.

# --- people driven out ------------------------------------------------------------------------------------------------------

rule sanction/flee
  event   SANCTION expel
  cameo   166
  context migration human_security
  verb    flee|escape subj=@displaced -> actor=obj.actor|from.actor recipient=subj
  verb    flee subj=@displaced subj=[*] obj=<ASSAULT> -> actor=obj.actor recipient=subj
  verb    flee subj=@displaced obj=@violence|home|country|house|village|town|city|fighting|persecution|war|area|region -> actor=obj.actor|obj|from.actor recipient=subj
  verb    flee subj=@displaced from=<ASSAULT> -> actor=from.actor recipient=subj
  verb    flee subj=@displaced to -> actor=from.actor|obj.actor recipient=subj
  verb    flee subj=@displaced into -> actor=from.actor|obj.actor recipient=subj
  verb    flee subj=hundred|thousand|ten|dozen|score|million|people|many subj!=[*] obj=[*] -> actor=- recipient=obj
  verb    flee subj=[REF] -> actor=obj.actor|from.actor recipient=subj
  verb    displace|uproot|drive+out obj=@displaced -> actor=subj.actor|subj|by
  verb    displace|uproot|drive+out obj=@displaced subj=<*> -> actor=subj.actor
  verb    drive|force|push|chase obj=@displaced into|across|out_of|over subj!=@hazard-word -> actor=subj.actor|subj recipient=obj
  verb    drive|force|push|chase subj=[*] obj=@displaced into|across|out_of|over -> actor=subj recipient=obj
  verb    force|drive obj=@displaced from=home|country|village|house|town|land|area -> actor=subj.actor|subj
  verb    force|compel|cause obj=@displaced clause=flee|leave clause.obj=home|country|village|house|town|area|land -> actor=subj.actor|subj
  verb    force|compel|cause obj=@displaced clause=flee -> actor=subj.actor|subj
  noun    exodus|displacement|mass exodus|mass displacement of=@displaced -> actor=by|subj recipient=of
  noun    influx|flood|wave|stream of=refugee|asylum seeker -> actor=- recipient=of
  yes     Thousands of Syrians fled the Russian bombing. => RUS SANCTION/expel SYR
  no      The suspect fled from the police in Jamaica.

rule sanction/flee-nature
  event   none
  verb    flee|escape subj=@displaced obj=@hazard-word|poverty|heat|lava
  verb    flee|escape subj=@displaced from=@hazard-word|lava|zoo
  verb    displace|uproot|drive+out subj=@hazard-word obj=@displaced
  verb    force obj=@displaced subj=@hazard-word clause=flee
  verb    force obj=@displaced subj=@hazard-word from=home|house|village
  verb    escape subj=@displaced obj=death|injury|attention
  verb    escape subj=@displaced with|without
  yes     Thousands of people in Manila fled the flood.
  no      Thousands of Afghans fled to Iran.

# --- said in other words -------------------------------------------------------------------------------------------------

rule sanction/shown-door
  event   SANCTION expel
  cameo   166
  reserve
  context diplomatic
  verb    declare|pronounce obj=[*] clause|as|in=persona|persona non grata|grata -> recipient=obj
  verb    declare|pronounce obj=persona|persona non grata -> recipient=iobj|obj
  verb    give subj=[GOV] iobj=[*] obj=hour|day|week -> recipient=iobj
  verb    send|order|tell|ask|instruct subj=[GOV] obj=diplomat|ambassador|envoy|attache|attaché|consul|charge d'affaires|embassy staff|embassy official|military attaché|military attache clause=leave|go|pack -> recipient=obj
  verb    send+home|pack+off|kick+out|throw+out|boot+out|turf+out|order+out|send+packing|eject|oust|banish|expel subj=[GOV] obj=diplomat|ambassador|envoy|attache|attaché|consul|charge d'affaires|spy|embassy official|military attaché|military attache -> recipient=obj
  verb    freeze|suspend|revoke|strip|terminate|withdraw|annul subj=[IGO|UNO|EUR|GOV|LEG] obj=membership|voting right|seat|observer status -> recipient=of|obj.of|obj.poss|for
  verb    strip subj=[IGO|UNO|EUR] obj=[*] of=membership|seat|vote|presidency
  verb    expel|eject|oust|throw+out|kick+out|boot+out|exclude|suspend|bar|drum+out subj=[IGO|UNO|EUR] obj=[*] -> recipient=obj
  yes     Ireland declared four Russian diplomats persona non grata. => IRL SANCTION/expel RUS
  no      The teacher in Ireland showed the Russian pupils the door frame.

rule sanction/clamp
  event   SANCTION discontinue
  cameo   163
  reserve
  context economic
  verb    clamp|slap|levy|impose|whack|place|put|raise|lift obj=duty|import duty|tariff|levy|surcharge|punitive duty|anti-dumping duty|quota|countervailing duty on|upon|against -> recipient=on.from|on.of|on.mod|on|against|obj.on.from|obj.on
  verb    cut+off|cut|sever|break+off|break|end|freeze|suspend|halt|stop|downgrade|scale+back|reduce obj=dealing|tie|relation|link|contact|trade|all tie|cooperation|co-operation|commerce|diplomatic relation with|to=[*] -> recipient=with|to|obj.with|obj.to
  verb    stop|cease|halt|quit|refuse subj=[GOV|EUR] clause=buy|import|purchase|sell|export|supply|issue -> recipient=clause.obj.from|clause.obj.mod|clause.to|clause.from|clause.obj
  verb    bar|block|shun|outlaw subj=[GOV|EUR] obj=import|export|beef|wheat|steel|wine|oil|gas|grain|flight|fish|fruit|poultry|airline|crude|goods|timber|coal|milk|rice|sugar|app|product from|of|to=[*] -> recipient=from|to|obj.from|obj.to|of|obj.of
  verb    block|freeze|seize|lock subj=[GOV|EUR|JUD] obj=bank account|account|asset|fund|holding|reserve of|belong -> recipient=of|obj.of|obj.poss|obj.mod|obj
  verb    freeze|block subj=[GOV|EUR] obj=bank account|account|asset|fund|holding -> recipient=obj.of|obj.poss|of|obj.mod|obj.in
  verb    bar|ban|blacklist|shut+out|exclude subj=[GOV|EUR] obj=[GOV|LEG|MIL|COP|BUS|JUD] from=territory|country|entry|soil|enter|travel|market|airspace|port -> recipient=obj
  verb    ground subj=[*] obj=airline|airliner|flight with|by -> recipient=obj
  verb    tighten|turn obj=screw on=[*] -> recipient=on|obj.on
  verb    hit|slap|whack|saddle subj=[GOV|EUR] obj=[*]|import|steel|wine with=duty|tariff|levy|sanction|fine|quota|ban
  yes     Japan stopped buying Iraqi crude. => JPN SANCTION/discontinue IRQ
  no      The Japanese girl stopped buying sweets.

rule sanction/pull-out
  event   SANCTION withdraw
  cameo   161
  reserve
  verb    hand+in|give|serve|submit obj=notice|withdrawal notice|notice of withdrawal to=[UNO|IGO|EUR] -> recipient=to
  verb    pull|pull+out|walk+out|withdraw|opt+out|drop+out|bow+out|quit|secede|leave subj=[GOV|LEG] of|from|out_of=[UNO|IGO|EUR] -> recipient=of|from|out_of
  verb    quit|leave|exit|abandon|renounce|denounce|ditch|desert subj=[GOV|LEG] obj=[UNO|IGO|EUR]|court|pact|treaty|alliance|bloc|convention|accord|commission -> recipient=obj.of|obj.with|obj
  verb    recall|withdraw|pull+out|bring+home|call+home|evacuate|call+back|summon+home|order+home|fly+home subj=[GOV|UNO|IGO|EUR|NGO] obj=ambassador|envoy|diplomat|staff|embassy staff|charge d'affaires|consul|mission|aid worker|observer|delegation|personnel|adviser|expert from|in|of -> recipient=from|in|obj.to|obj.in|obj.from
  verb    close|shut|shut+down|shutter|mothball subj=[GOV] obj=embassy|consulate|mission|trade office|cultural centre|liaison office in|to|of -> recipient=in|to|obj.in|obj.to|obj.of|of|obj.mod
  verb    halve|slash|trim|pare|axe|cut|cut+off|cut+back|stop|halt|suspend|withhold|freeze|shelve|end|cancel|withdraw|scrap|discontinue|interrupt|hold+back|phase+out|curtail|reduce|postpone subj=[GOV|IGO|EUR|UNO] obj=aid|assistance|loan|grant|funding|credit|payment|tranche|subsidy|contribution|disbursement|budget support|food aid|military aid|development aid|arms sale|arms delivery to|for|iobj -> recipient=to|for|obj.to|obj.for
  yes     Kenya mothballed its consulate in Somalia. => KEN SANCTION/withdraw SOM
  no      The clerk in South Africa handed in his notice.

# --- the door, and goods kept out ----------------------------------------------------------------------------------------------

rule sanction/show-door
  event   SANCTION expel
  cameo   166
  verb    show  subj=[IGO|EUR|UNO|GOV|LEG]  obj=door|exit  iobj=[*]  -> recipient=iobj
  verb    strip|deprive|divest|relieve  subj=[IGO|EUR|UNO]  obj=[*]  of=seat|membership|vote|voting right|chairmanship|presidency|observer status|status  -> recipient=obj
  verb    strip|deprive|divest  obj=[*]  of=seat|membership|voting right|chairmanship|observer status  -> recipient=obj
  yes     The Arab League showed Egypt the door. => IGO SANCTION/expel EGY
  no      The hotelier showed the Egyptian minister the garden door.

rule sanction/ban-goods
  event   SANCTION discontinue
  cameo   163
  reserve
  context economic
  verb    ban|bar|prohibit|outlaw|embargo|block|halt|suspend|stop  subj=[GOV|EUR|LEG|UNO|IGO]  obj=@mc-trade-good|@mc-product|@trade-flow|fruit|vegetable|tomato|apple|citrus|orange|banana|sugar|flower|wool|leather|textile|cotton|seafood|shrimp|lobster|barley|milk powder|dairy product|mineral water|brandy|vodka|whisky|whiskey|cigarette|toy|phone|app|film|book|smartphone|software|cement|aluminium|aluminum|lumber|ore  obj.mod=[*]  -> recipient=obj.mod|obj.from
  verb    raise|hike|double|increase|triple|quadruple|lift|jack+up  subj=[*]  obj=levy|levies|surcharge|excise|customs duty|import tax  on=[*]|@mc-trade-good  -> recipient=on|obj.on|on.from|obj.on.from
  verb    raise|hike|double|triple  subj=[*]  obj=levy|duty|tariff|customs duty|import tax  -> recipient=obj.on|on
  yes     Russia banned Polish apples. => RUS SANCTION/discontinue POL
  no      Russia banned noisy phones in theatres.

rule sanction/stop-paying
  event   SANCTION withdraw
  cameo   162
  context economic
  verb    stop|cease|quit|suspend|end|discontinue  subj=[GOV|EUR|UNO|IGO]  clause=pay|fund|finance|bankroll|subsidise|subsidize|lend|donate|underwrite  -> recipient=clause.for|clause.to|clause.obj|clause.iobj|clause.in
  verb    pull|withdraw|cancel|end|halt  subj=[GOV|EUR|UNO|IGO]  obj=funding|financing|funds|sponsorship|subsidy|scholarship|support  for|from|of|to=[*]  -> recipient=for|from|of|to|obj.for|obj.from|obj.to
  yes     Germany stopped funding a voter list in Malawi. => DEU SANCTION/withdraw MWI
  no      The German firm stopped funding the cup final.

# --- assets of others frozen ----------------------------------------------------------------------------------------------------

rule sanction/freeze-assets
  event   SANCTION discontinue
  cameo   163
  context economic
  verb    freeze|block  subj=[GOV|EUR|UNO|LEG]  obj=asset|account|bank account|fund|deposit|reserve|holding  obj.mod|obj.of|of=[*]  -> recipient=obj.of|of|obj.mod
  yes     Switzerland froze Libyan assets. => CHE SANCTION/discontinue LBY
  no      The Swiss lake froze near Libyan tents.
