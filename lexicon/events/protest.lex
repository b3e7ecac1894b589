# PROTEST: civilian demonstrations (demo), riots (riot), labour strikes (strike), hunger strikes (hunger), boycotts (boycott),
# obstruction (obstruct) and symbolic damage (vandalize). Protests by governments or online are in accuse.lex.
# Written for this lexicon; sense numbers (strike.02) are PropBank roleset ids, facts from frames under CC BY-SA 4.0.
# Licence: MIT OR Apache-2.0

# --- demonstrations -------------------------------------------------------------------------------------------------------

rule protest/demonstrate
  event   PROTEST demo
  cameo   141
  verb    protest|demonstrate|picket|counter-protest !obj !clause -> recipient=against.actor|against|outside|at|over.actor|over.poss|over.mod|in_front_of
  verb    protest subj=@protest-crowd -> recipient=obj.actor|obj|against.actor|against|outside|at|over.actor|over.poss|over.mod
  verb    protest subj=@protest-crowd obj -> recipient=obj.actor|obj|outside|at
  verb    protest subj=@protest-crowd obj=<*> -> recipient=obj.actor|obj|outside|at
  verb    protest subj=@protest-crowd against -> recipient=against.actor|against
  verb    protest subj=[LAB|CVL|EDU|SOC|OPP|AGR|REF|REL|MED] -> recipient=obj.actor|obj|against.actor|against|outside|at
  verb    protest subj=[LAB|CVL|EDU|SOC|OPP|AGR|REF|REL|MED] against -> recipient=against.actor|against
  verb    protest in=@street-word|street|square -> recipient=against.actor|against
  verb    protest outside -> recipient=against|outside
  verb    protest in_front_of -> recipient=against|in_front_of
  verb    demonstrate subj=@protest-crowd !obj !clause -> recipient=against.actor|against|outside|at|over.actor|over.poss|over.mod|in_front_of
  verb    demonstrate against -> recipient=against.actor|against
  verb    demonstrate outside -> recipient=against|outside
  verb    demonstrate in=street|square|capital -> recipient=against.actor|against
  verb    picket obj=@public-building|@mission-building|[*]
  verb    picket obj
  yes     Kenyan students demonstrated in Nairobi. => KEN:EDU PROTEST/demo
  yes     Greek workers protested the German plan. => GRC:LAB PROTEST/demo DEU
  no      The German teacher demonstrated the use of the tool.
  no      Japan protested to China.

rule protest/rally
  event   PROTEST demo
  cameo   141
  verb    rally|march|parade subj=@protest-crowd -> recipient=against.actor|against|outside|on|to
  verb    rally|march subj=[LAB|CVL|EDU|SOC|OPP|AGR|REF|REL|MED|PTY] -> recipient=against.actor|against|outside
  verb    rally|march|mass against -> recipient=against.actor|against
  verb    rally|march subj=@protest-crowd against -> recipient=against.actor|against
  verb    rally|march subj=@protest-crowd in -> recipient=against.actor|against|outside
  verb    rally|march subj=@protest-crowd through -> recipient=against.actor|against
  verb    rally|march in=street|square|protest -> recipient=against.actor|against|outside
  verb    rally|march outside -> recipient=against|outside
  verb    march subj=@protest-crowd on -> recipient=on
  verb    march|rally to=demand|protest|embassy|parliament|palace|headquarters subj=@protest-crowd -> recipient=to
  verb    march|rally subj=@protest-crowd clause=protest|denounce|condemn|oppose -> recipient=clause.recipient|clause.obj|against
  verb    march|rally subj=@protest-crowd clause=demand|mark|support|call|press|push|remember -> recipient=against.actor|against
  verb    rally|turn+out subj=@protest-crowd behind -> recipient=-
  verb    rally for subj=@protest-crowd -> recipient=against
  yes     Thousands of Poles marched through the capital. => POL:CVL PROTEST/demo
  yes     Students in Manila rallied outside the Chinese embassy. => PHL:EDU PROTEST/demo CHN:GOV
  no      Shares rallied in Tokyo.
  no      Turkish troops marched through the valley.

rule protest/other-march
  event   none
  verb    rally subj=@market-word
  verb    rally subj=@market-word in|after|on
  verb    rally subj=@match-word
  verb    rally subj=@match-word from|against|behind
  verb    rally !obj from=deficit|set|low
  verb    march subj=@troops|@fighter
  verb    march subj=@troops against|through|to|on
  verb    march subj=@match-word
  verb    march on=time
  verb    parade subj=@troops
  noun    rally mod=@market-word|price|share|stock|relief|bull|car|motor|election|campaign|late|oil|dakar|monte carlo|end-of-year
  noun    rally in=@market-word
  noun    rally on=wall street|exchange|market
  noun    rally by=@match-word
  noun    march mod=wedding|funeral|long|forced|military|last|next|early|late|mid
  noun    march of=time|history|technology|progress|year|science
  noun    demonstration of=@weapon|software|product|technology|technique|skill|power|strength|product|car|affection|support|method|machine|way|force|commitment|resolve|unity
  noun    demonstration clause
  verb    demonstrate obj
  verb    demonstrate clause
  verb    picket obj=fence
  yes     Shares in London rallied after the vote.
  yes     The Kenyan team rallied from a deficit.
  yes     The teacher in Oslo demonstrated the tool.
  no      Workers in Kenya rallied against the tax.

rule protest/take-to-streets
  event   PROTEST demo
  cameo   141
  verb    take|return|come|turn|go+out|descend to=street|square -> recipient=against.actor|against
  verb    take to=street subj=@protest-crowd -> recipient=against.actor|against
  verb    pour|spill|flood|surge|stream|swarm|flock into=street|square|plaza subj=@protest-crowd -> recipient=against.actor|against
  verb    pour|spill|flood|surge|stream|take|come|go onto=street|square -> recipient=against.actor|against
  verb    come|go|turn+out|spill on=street subj=@protest-crowd -> recipient=against.actor|against
  verb    fill|flood|throng|pack subj=@protest-crowd obj=street|square|plaza -> recipient=against.actor|against
  verb    gather|assemble|mass|converge|congregate|turn+out|swarm|camp subj=@demonstrator -> recipient=against.actor|against|outside|at|in_front_of
  verb    gather|assemble|mass|converge|congregate|turn+out subj=@protest-crowd outside -> recipient=against|outside
  verb    gather|assemble|mass|converge|congregate subj=@protest-crowd in_front_of -> recipient=against|in_front_of
  verb    gather|assemble|mass|converge|congregate|turn+out subj=@protest-crowd clause=protest|demand|denounce|condemn|chant|oppose|call|shout|demonstrate -> recipient=clause.recipient|clause.obj|clause.against|outside
  verb    gather|turn+out|assemble for=@rally-noun subj=@protest-crowd -> recipient=for.against|against
  verb    chant|shout|scream|yell obj=slogan|anti-government slogan|abuse -> recipient=against|obj.against|at
  verb    chant|shout|scream|yell subj=@protest-crowd obj=slogan|death|down -> recipient=against|obj.against|to|obj.to
  verb    chant|shout subj=@demonstrator -> recipient=against|obj.to|at
  verb    wave|carry|hold|hold+up|brandish|unfurl subj=@protest-crowd obj=banner|placard|sign|slogan|portrait -> recipient=against|obj.against
  verb    shave|bare|strip subj=@demonstrator -> recipient=against
  verb    bang obj=pot|pan|pots -> recipient=against
  verb    join subj=[*] obj=@rally-noun -> recipient=against|obj.against
  yes     Peruvian teachers took to the streets. => PER:EDU PROTEST/demo
  yes     Iranian students chanted slogans against the United States. => IRN:EDU PROTEST/demo USA
  no      Rainwater poured into the streets of Havana.

rule protest/demonstrations
  event   PROTEST demo
  cameo   141
  noun    protest|protest march|protest rally|street protest|mass protest|anti-government protest|anti-government demonstration|anti-war protest|peace march|student protest|nationwide protest|popular protest|pro-democracy protest|protest demonstration|student demonstration|street demonstration|mass demonstration|mass rally|demo|vigil|candlelight vigil|prayer vigil|silent march|protest meeting|opposition rally|pro-democracy rally|peace rally|anti-war rally|counter-demonstration|counter-protest|cacerolazo -> recipient=against.actor|against|outside|at|over.actor|over.poss|over.mod|in_front_of
  noun    demonstration|rally|march|protest|picket|vigil|demo against -> recipient=against.actor|against
  noun    demonstration|rally|march|protest|picket|vigil|demo against=<*> -> recipient=against.actor|against
  noun    demonstration|rally|march|protest|picket|vigil|demo by=[*] -> actor=by recipient=against.actor|against|outside|at
  noun    demonstration|rally|march|protest|picket|vigil|demo by=@protest-crowd -> actor=by recipient=against.actor|against|outside|at
  noun    demonstration|rally|march|protest|picket|vigil|demo of=@protest-crowd -> actor=of recipient=against.actor|against|outside|at
  noun    demonstration|rally|march|protest|picket|vigil|demo subj=@protest-crowd -> actor=subj recipient=against.actor|against|outside|at
  noun    demonstration|rally|march|protest|picket|vigil subj=[*] -> actor=subj recipient=against.actor|against|outside|at
  noun    demonstration|rally|march|protest|picket|vigil outside -> recipient=against|outside
  noun    demonstration|rally|march|protest|picket|vigil in=[*] -> actor=subj|by|in recipient=against.actor|against
  noun    demonstration|rally|march|protest poss=@protest-crowd -> actor=poss recipient=against.actor|against
  noun    demonstration|rally|march|protest mod=@protest-crowd|peaceful|anti-american|pro-democracy|anti-government|mass|student|street|massive|anti-war|nationwide|violent|huge|public|anti-nuclear -> actor=subj|by|poss|in recipient=against.actor|against|outside|at
  noun    demonstration|rally|protest|march over -> recipient=over.actor|over.poss|over.mod
  verb    call|urge obj=protest|demonstration|mass protest|street protest -> recipient=against|obj.against
  yes     A rally by Nepalese teachers was held in Kathmandu. => NPL:EDU PROTEST/demo
  no      A demonstration of new software was held in Lagos.
  no      The firm began work on 3 March in Oman.

rule protest/break-out
  event   PROTEST demo
  cameo   141
  verb    erupt|break+out|flare|flare+up|spread|continue|begin|start|resume|occur|rage|take|swell|grow subj=@rally-noun in|across|throughout|outside=[*] -> actor=subj.by|in|across|throughout|outside recipient=subj.against|against|over.actor|over.poss|over.mod
  verb    grip|rock|sweep|shake|engulf|roil|convulse|paralyse|paralyze|hit|disrupt|mar subj=@rally-noun obj=[*] -> actor=subj.by|obj recipient=subj.against|against
  verb    draw|attract|bring+out subj=@rally-noun obj=@protest-crowd -> actor=subj.by|obj|subj.in recipient=subj.against|against
  verb    see|witness obj=@rally-noun subj=[*] -> actor=obj.by|subj recipient=obj.against|against|over.actor|over.poss|over.mod
  noun    wave|series|day|week|round of=@rally-noun in=[*] -> actor=by|in recipient=of.against|against
  yes     Protests erupted in Tehran over the price of bread. => IRN PROTEST/demo
  yes     Anti-government protests rocked Thailand. => THA PROTEST/demo
  no      A fire erupted in Tehran.

rule protest/violence-breaks-out
  event   PROTEST riot
  cameo   145
  verb    erupt|break+out|flare|flare+up|spread|continue|begin|start|resume|occur|rage|take subj=@riot-noun in|across|throughout=[*] -> actor=subj.by|in|across|throughout recipient=subj.against|against|over.actor|over.poss|over.mod
  verb    erupt|break+out|flare|flare+up|spread|continue|rage subj=@rally-noun subj.mod=violent|bloody|deadly in|across|throughout=[*] -> actor=subj.by|in|across|throughout recipient=subj.against|against|over.actor|over.poss|over.mod
  verb    grip|rock|sweep|shake|engulf|roil|convulse|hit|paralyse|paralyze subj=@riot-noun obj=[*] -> actor=subj.by|obj recipient=subj.against|against
  verb    see|witness obj=@riot-noun subj=[*] -> actor=obj.by|subj recipient=obj.against|against|over.actor|over.poss|over.mod
  yes     Riots broke out in Indonesia. => IDN PROTEST/riot
  no      War broke out in Ethiopia.

rule protest/change-leaders
  event   PROTEST demo
  cameo   1411
  context executive
  verb    protest|demonstrate|rally|march against=president|prime minister|leader|government|king|premier|minister|ruler|regime|junta|dictator|emir|shah subj=@protest-crowd -> recipient=against
  verb    protest|demonstrate|rally|march subj=@protest-crowd clause=demand|call clause.obj=resignation|ouster|removal|departure|election|overthrow -> recipient=clause.obj
  verb    demand|seek|urge|call+for subj=@demonstrator obj=resignation|ouster|removal|departure|overthrow|election|downfall
  verb    call subj=@demonstrator for=resignation|ouster|removal|departure|overthrow|election|downfall -> recipient=for
  noun    demonstration|rally|march|protest for=resignation|ouster|removal|overthrow -> recipient=for
  noun    demonstration|rally|march|protest against=president|prime minister|leader|king|premier|ruler|regime|junta|dictator -> recipient=against
  noun    revolution|uprising|popular uprising against=[*] -> actor=by|subj|in|poss recipient=against
  yes     Protesters in Cairo demanded the resignation of the Egyptian president. => EGY:CVL PROTEST/demo EGY:GOV
  yes     Thai students marched against the prime minister. => THA:EDU PROTEST/demo THA:GOV
  no      The Thai king accepted the resignation of the minister.

rule protest/change-policy
  event   PROTEST demo
  cameo   1412
  context executive
  verb    protest|demonstrate|rally|march against=law|bill|reform|austerity|price|tax|cut|plan|policy|budget|decision|measure|agreement|war|pipeline|dam|project|privatisation|privatization|nuclear power|increase|constitution|verdict|ban|mine subj=@protest-crowd -> recipient=against.actor|against.of|against.poss|against.mod|against.by
  verb    demonstrate|rally|march against=law|bill|reform|austerity|price|tax|cut|plan|policy|budget|decision|measure|agreement|war|pipeline|dam|project|privatisation|privatization|nuclear power|increase|verdict|mine -> recipient=against.actor|against.of|against.poss|against.mod|against.by
  noun    demonstration|rally|march|protest against=law|bill|reform|austerity|price|tax|cut|plan|policy|budget|decision|measure|agreement|war|pipeline|dam|project|privatisation|privatization|nuclear power|increase|constitution|verdict|ban|mine -> recipient=against.actor|against.of|against.poss|against.mod|against.by
  verb    demand|seek|urge|call+for subj=@demonstrator obj -> recipient=of|obj
  verb    demand|urge|call|want subj=@demonstrator clause -> recipient=clause.subj|obj
  verb    denounce|condemn|criticise|criticize|oppose|decry|reject subj=@demonstrator obj -> recipient=obj.actor|obj
  verb    denounce|condemn|criticise|criticize|decry subj=@demonstrator obj=[*]
  verb    denounce|condemn|criticise|criticize|decry subj=@demonstrator obj=<*> -> recipient=obj.actor|obj
  verb    denounce|condemn|criticise|criticize|decry subj=@demonstrator obj=@stance-noun
  yes     French farmers demonstrated against the German plan. => FRA:AGR PROTEST/demo DEU
  yes     Demonstrators in Amman denounced Israel. => JOR:CVL PROTEST/demo ISR
  no      The French president denounced Israel.

rule protest/demand-rights
  event   PROTEST demo
  cameo   1413
  context rights_freedoms
  verb    protest|demonstrate|rally|march for=right|freedom|equality|justice|wage|pay|independence|democracy|peace|land|job|abortion right|autonomy|release|bread -> recipient=against|outside|for.of
  verb    protest|demonstrate|rally|march subj=@protest-crowd for=right|freedom|equality|justice|wage|pay|independence|democracy|peace|land|job|autonomy|release -> recipient=against|outside
  noun    demonstration|rally|march|protest for=right|freedom|equality|justice|wage|pay|independence|democracy|peace|land|job|autonomy|release -> recipient=against
  noun    freedom march|civil rights march|pride march|women's march|gay pride parade|pride parade -> recipient=against
  verb    protest|demonstrate|march against=racism|discrimination|brutality|violence|injustice|apartheid|abuse|corruption|censorship|inequality|femicide|police brutality -> recipient=against
  verb    protest|demonstrate|march|rally subj=@protest-crowd against=racism|discrimination|brutality|violence|injustice|apartheid|abuse|corruption|censorship|inequality|police brutality -> recipient=against
  yes     Women in Iran marched for equality. => IRN PROTEST/demo
  no      Lawmakers in Iran voted for equality.

rule protest/dissent
  event   PROTEST
  cameo   140
  verb    revolt|rebel|rise|rise+up|mutiny subj=@protest-crowd -> recipient=against
  verb    self-immolate|immolate subj -> recipient=against
  verb    set obj=himself|herself|themselves on|clause=fire|ablaze|alight -> recipient=against
  verb    set obj=himself|herself|themselves on=fire -> recipient=against|outside
  verb    douse obj=himself|herself -> recipient=against
  noun    civil disobedience|civil disobedience campaign|passive resistance|non-cooperation|self-immolation|tax revolt|popular revolt|peasant revolt|noncooperation|civil resistance -> recipient=against|in_front_of|outside
  noun    dissent|protest movement|mass movement subj=@protest-crowd -> recipient=against
  noun    revolt|uprising by=@protest-crowd -> actor=by recipient=against
  noun    revolt|uprising poss=@protest-crowd -> actor=poss recipient=against
  noun    popular unrest|social unrest|student unrest|labour unrest|labor unrest|mass unrest|political unrest|popular uprising -> actor=subj|by|poss|in|mod recipient=against
  verb    turn obj=back on=[*] subj=@protest-crowd -> recipient=on
  verb    disobey|defy subj=@protest-crowd obj=curfew|ban|police|army
  yes     Haitian peasants rose up against France. => HTI PROTEST FRA
  no      Prices rose in Tibet.

# --- riots ----------------------------------------------------------------------------------------------------------------

rule protest/riot
  event   PROTEST riot
  cameo   145
  verb    riot|rampage|loot -> recipient=against|obj
  verb    riot subj=@protest-crowd -> recipient=against|over.actor|over.poss|over.mod
  verb    go on=rampage subj=@protest-crowd -> recipient=against
  verb    run obj=riot subj=@protest-crowd -> recipient=-
  verb    ransack|loot|pillage|trash|wreck|vandalise|vandalize subj=@protest-crowd obj=shop|store|office|building|embassy|house|warehouse|bank|car|supermarket|headquarters|business|home -> recipient=obj.mod|obj.poss|obj.of|obj.from
  verb    storm|attack|invade|stone|break+into|besiege|overrun|overran|burst+into|burn+down|attempt subj=@demonstrator subj!=[REB|UAF|MIL|PRM] -> recipient=obj|into
  verb    storm|attack|stone|besiege|overrun|overran|mob subj=@protest-crowd subj!=[REB|UAF|MIL|PRM] subj=[*] obj=@public-building|@mission-building
  verb    storm|attack|stone|besiege subj=@demonstrator obj=[*]
  verb    break|burst|force into=@public-building|@mission-building subj=@protest-crowd -> recipient=into
  verb    fight|battle|scuffle|brawl|skirmish subj=@demonstrator -> recipient=with|obj
  noun    @riot-noun -> actor=subj|by|poss|in recipient=against|over.actor|over.poss|over.mod
  noun    @riot-noun by=[*] -> actor=by recipient=against
  noun    @riot-noun in=[*] -> actor=subj|by|in recipient=against
  noun    @riot-noun against -> recipient=against
  noun    riot|rioting|rampage subj=@protest-crowd -> recipient=against
  noun    violence|clash|unrest mod=street|mob|communal|post-election|urban -> actor=subj|by|poss|in recipient=against
  noun    demonstration|protest|rally mod=violent -> actor=subj|by|poss|in recipient=against.actor|against
  verb    turn subj=@rally-noun clause=violent|ugly|bloody -> actor=subj|subj.in recipient=subj.against
  verb    turn|descend|degenerate|erupt|spiral into=@riot-noun|violence subj=@rally-noun -> actor=subj|subj.in recipient=subj.against
  yes     Algerian youths rioted. => DZA:CVL PROTEST/riot
  yes     A mob in Jakarta looted Chinese shops. => IDN:CVL PROTEST/riot CHN
  no      The garden in Kew was a riot of colour.

rule protest/mere-riot
  event   none
  noun    riot of=colour|color|flavour|laughter|sound|flower
  noun    riot mod=laugh|read
  verb    run obj=riot subj=@match-word
  verb    run obj=riot subj=imagination|inflation|weed|garden|forward
  noun    disturbance mod=sleep|tropical|weather|mental|atmospheric
  verb    loot obj=tomb|shipwreck|pension|treasury|company
  verb    rampage subj=elephant|bull|bear
  noun    rampage mod=shooting|elephant|scoring
  noun    looting of=antiquity|tomb|treasury|fund
  yes     The Italian striker ran riot.
  no      Youths in Paris rioted.

rule protest/clash-with-police
  event   PROTEST riot
  cameo   145
  verb    clash|scuffle|battle|fight|skirmish|tussle|brawl|grapple subj=@protest-crowd with=@police|@troops|[COP] -> recipient=with
  verb    clash|scuffle|battle|fight|skirmish|tussle|brawl subj=@protest-crowd subj=[*] subj!=@troops|@fighter with=@police|[COP] -> recipient=with
  verb    clash|scuffle|skirmish|tussle|battle|fight subj=@demonstrator subj=[*] with=[*] with -> recipient=with
  verb    clash|scuffle|skirmish|tussle|battle subj=@police|@troops|[COP] subj=[*] with=@protest-crowd with!=@troops|@fighter -> actor=with recipient=subj
  verb    clash|scuffle|skirmish|battle subj=@police with=@demonstrator -> actor=with recipient=subj
  verb    fight|battle|attack|stone subj=@protest-crowd obj=@police
  verb    fight|battle subj=@police obj=@demonstrator -> actor=obj recipient=subj
  verb    throw|hurl|fling|lob|toss|rain|shower subj=@protest-crowd obj=@missile-handy -> recipient=at|on|into
  verb    throw|hurl|fling|lob|toss subj=@demonstrator obj=@missile-handy at=[*] -> recipient=at
  verb    pelt|bombard|shower|attack|stone subj=@protest-crowd obj=[*] with=@missile-handy
  verb    pelt|stone subj=@protest-crowd obj=@police|[*]
  verb    stone|pelt subj=@protest-crowd obj=[COP|MIL|GOV]
  verb    break|burst through=cordon|barrier|barricade|police line subj=@protest-crowd -> recipient=through
  noun    clash|scuffle|confrontation|skirmish|street battle|pitched battle with=@police subj=@protest-crowd -> actor=subj recipient=with
  noun    clash|scuffle|confrontation|street battle|pitched battle between=@demonstrator|@police|student|worker|resident|supporter|fan -> actor=between recipient=-
  noun    clash|scuffle|confrontation with=@demonstrator subj=@police -> actor=with recipient=subj
  noun    clash|scuffle|confrontation by=@demonstrator -> actor=by recipient=with
  yes     Protesters clashed with police in Senegal. => SEN:CVL PROTEST/riot SEN:COP
  yes     Police in Bangladesh clashed with students. => BGD:EDU PROTEST/riot BGD:COP
  yes     Students in Seoul hurled stones at the police. => KOR:EDU PROTEST/riot KOR:COP
  no      Police in Peru clashed with drug smugglers.

rule protest/arson
  event   PROTEST riot
  cameo   145
  verb    burn|torch|smash|overturn|set+ablaze|set+alight|destroy|damage|wreck|vandalise|vandalize|firebomb subj=@protest-crowd obj=car|bus|vehicle|shop|store|tire|tyre|police station|window|bank|barricade|building|office|truck|house
  verb    set obj=fire to=car|bus|vehicle|shop|store|tire|tyre|police station|bank|barricade|building|office|truck subj=@protest-crowd -> recipient=to
  verb    set obj=car|bus|vehicle|shop|store|tire|tyre|police station|bank|building|office|truck on=fire subj=@protest-crowd
  verb    set obj=car|bus|vehicle|shop|tire|tyre|police station|building|office|truck clause=ablaze|alight subj=@protest-crowd
  verb    burn|torch|smash|overturn subj=@demonstrator obj
  yes     Rioters in Lyon torched cars. => FRA:CVL PROTEST/riot
  no      Rebels in Mali torched the army base.

# --- strikes --------------------------------------------------------------------------------------------------------------

rule protest/strike
  event   PROTEST strike
  cameo   143
  verb    strike.02 subj=[*] !obj -> recipient=against|over.actor|over.poss|over.mod|obj
  verb    strike subj=@labourer !obj -> recipient=against|over.actor|over.poss|over.mod|at
  verb    strike subj=@labourer !obj for -> recipient=against|at
  verb    strike subj=@labourer !obj over -> recipient=against|over.actor|over.poss|over.mod|at
  verb    strike subj=[LAB|MED|EDU] !obj -> recipient=against|over.actor|over.poss|over.mod|at
  verb    go|be|walk+out|remain|stay|come+out|walk|launch|begin on=strike|indefinite strike|general strike|wildcat strike|warning strike -> recipient=against|over.actor|over.poss|over.mod|at
  verb    go|be|walk|stay|remain|come on=strike subj=@labourer -> recipient=against|over.actor|over.poss|over.mod|at
  verb    walk+out|down+tools|stop+work|knock+off|walk subj=@labourer -> recipient=against|over.actor|over.poss|over.mod|of
  verb    walk subj=@labourer off=job -> recipient=against|at|over.actor|over.poss|over.mod
  verb    walk off=job -> recipient=against|at|over.actor|over.poss|over.mod
  verb    down obj=tool|tools|pen -> recipient=against|over.actor|over.poss|over.mod|at
  verb    stop|refuse|cease|quit subj=@labourer obj=work -> recipient=against|over.actor|over.poss|over.mod|at
  verb    call|observe|declare obj=@stoppage-noun -> recipient=against|over.actor|over.poss|over.mod|at|obj.against
  verb    call|stage|hold|begin|launch|start|observe|declare|join|continue subj=@labourer obj=@stoppage-noun -> recipient=against|over.actor|over.poss|over.mod|at|obj.against
  verb    call|stage|hold|observe|begin obj=shutdown|general shutdown|hartal|bandh|protest strike|sit-down -> recipient=against|over.actor|over.poss|over.mod|obj.against
  noun    general strike|walkout|work stoppage|industrial action|hartal|bandh|sympathy strike|labour strike|labor strike|token strike|work-to-rule|go-slow|wildcat strike|sit-down strike|warning strike|24-hour strike|48-hour strike|one-day strike|rail strike|transport strike|national strike|nationwide strike|job action|sick-out|stay-away|solidarity strike|indefinite strike|protest strike|dock strike|oil strike|bus strike|student strike|strike action|labour dispute|labor dispute -> actor=subj|by|poss|in recipient=against|over.actor|over.poss|over.mod|at
  noun    strike by=@labourer -> actor=by recipient=against|at|over.actor|over.poss|over.mod
  noun    strike poss=@labourer -> actor=poss recipient=against|at|over.actor|over.poss|over.mod
  noun    strike mod=@labourer|indefinite|nationwide|wildcat|national|industrial|rail|24-hour|48-hour|one-day|two-day|three-day|week-long|pay|union -> actor=subj|by|poss|mod recipient=against|at|over.actor|over.poss|over.mod
  noun    strike subj=@labourer -> actor=subj recipient=against|at|over.actor|over.poss|over.mod
  noun    strike over=pay|wage|pension|job|condition|privatisation|privatization|contract|hours -> actor=subj|by|poss recipient=at|over.actor|over.poss|over.mod
  noun    strike for=pay|wage|pension|job|condition|contract|salary -> actor=subj|by|poss recipient=at|against
  noun    walkout|stoppage|slowdown by=@labourer -> actor=by recipient=against|at|over.actor|over.poss|over.mod
  yes     Belgian rail workers went on strike. => BEL:LAB PROTEST/strike
  yes     A strike by South African miners began. => ZAF:LAB PROTEST/strike
  yes     Unions in Argentina called a general strike against the government. => ARG:LAB PROTEST/strike ARG:GOV
  no      Israel launched an air strike on the base.
  no      The Ghanaian striker's strike won the match.
  no      France and Italy struck a deal.

rule protest/other-strike
  event   none
  verb    strike subj=@hazard-word|lightning|thought|idea|tragedy
  verb    strike subj=@hazard-word|lightning !obj
  verb    strike !obj subj=@match-word
  verb    strike !obj subj=clock
  verb    strike !obj in=minute
  verb    be on=target
  noun    strike mod=lightning|first-half|second-half|long-range|winning|opening|gold|oil
  noun    walkout from=restaurant
  noun    stoppage mod=first-round|technical
  noun    slowdown mod=economic
  noun    strike rate|strike zone|strike price
  yes     The Swedish captain struck in the last minute.
  no      Ethiopian doctors struck over pay.

rule protest/hunger
  event   PROTEST hunger
  cameo   142
  verb    go|be|remain on=hunger strike|fast -> recipient=against|over.actor|over.poss|over.mod|in
  verb    begin|start|launch|stage|hold|continue|resume|observe|declare|join|enter obj=hunger strike|hunger protest|fast unto death -> recipient=against|over.actor|over.poss|over.mod
  verb    fast subj=@protest-crowd -> recipient=against|over.actor|over.poss|over.mod
  verb    fast clause=demand|protest -> recipient=clause.recipient
  verb    fast against -> recipient=against
  verb    begin|start|observe|continue obj=fast against -> recipient=against
  verb    refuse subj=prisoner|inmate|detainee|activist|migrant|@demonstrator obj=food|meal -> recipient=against
  verb    refuse|reject subj=[*] subj.mod=jailed|imprisoned|detained obj=food|meal|water -> recipient=against
  verb    refuse subj=[CVL|OPP|SOC|REF|JRN|REL|LAB] obj=food|meal for=day|week|month|hour -> recipient=against
  verb    sew|stitch obj=lip|lips|mouth -> recipient=against
  verb    hunger-strike|hunger strike -> recipient=against
  noun    hunger strike|hunger protest|dirty protest|hunger-strike|relay hunger strike -> recipient=against|over.actor|over.poss|over.mod
  noun    hunger strike by=[*] -> actor=by recipient=against|over.actor|over.poss|over.mod
  noun    hunger strike subj=[*] -> actor=subj recipient=against|over.actor|over.poss|over.mod
  noun    fast against -> recipient=against
  yes     Palestinian prisoners went on hunger strike. => PSE PROTEST/hunger
  yes     A hunger strike by Turkish inmates ended. => TUR PROTEST/hunger
  no      Muslims in Chad fast during the holy month.

# --- boycotts, obstruction, damage ------------------------------------------------------------------------------------------

rule protest/boycott
  event   PROTEST boycott
  cameo   143
  verb    boycott -> recipient=obj.actor|obj
  verb    call|urge|announce|organise|organize|lead|join|declare|stage|begin|launch subj=[*] obj=boycott|consumer boycott|election boycott -> recipient=obj.of.actor|obj.of.of|obj.of.poss|obj.against|against|obj.on|on
  verb    boycott obj=[*]
  verb    boycott obj=<*> -> recipient=obj.actor|obj|obj.in
  verb    boycott obj=product|goods|company|good|firm|import|shop|brand -> recipient=obj.from|obj
  verb    boycott obj=election|vote|poll|referendum|parliament|session|class|lecture|ballot|assembly|ceremony|olympics|games|summit|conference|runoff -> recipient=obj|obj.in|in
  verb    walk+out|storm+out subj=[OPP|PTY|LEG]|lawmaker -> recipient=of|out_of|during|from
  verb    walk+out|storm+out|walk|storm subj=lawmaker|deputy|opposition|legislator|mp|senator|member|delegate|diplomat|delegation of=parliament|session|chamber|assembly|sitting|house|hall|speech|general assembly|meeting -> recipient=of|during
  verb    walk+out|storm+out|walk|storm subj=lawmaker|deputy|opposition|legislator|mp|senator|member|delegate|diplomat|delegation out_of=parliament|session|chamber|assembly|sitting|house|hall|speech|general assembly|meeting -> recipient=out_of|during
  verb    walk+out|storm+out|walk|storm subj=lawmaker|deputy|opposition|legislator|mp|senator|member|delegate|diplomat|delegation during=speech|address|session|vote -> recipient=during
  verb    stay+away|abstain subj=@protest-crowd from=election|vote|poll|referendum|work|school|class|ballot -> recipient=in
  verb    refuse|stop clause=buy|pay clause.obj=goods|product|tax|rent|fare|bill subj=@protest-crowd -> recipient=clause.obj.from|clause.obj|clause.to
  verb    dump|spill|destroy obj=milk|tomato|grape|wine|vegetable|manure subj=farmer|@demonstrator -> recipient=against
  noun    boycott of -> recipient=of.actor|of|of.in
  noun    boycott of=[*] -> recipient=of
  noun    boycott against -> recipient=against
  noun    boycott by=[*] -> actor=by recipient=of|against
  noun    boycott subj=[*] -> actor=subj recipient=of|against|on
  noun    election boycott|consumer boycott|school boycott|bus boycott|rent boycott|tax boycott|olympic boycott|parliamentary boycott|class boycott|vote boycott -> recipient=of|against
  noun    boycott call|rent strike|tax strike|buyers' strike|stayaway -> recipient=against|on
  yes     Egyptian consumers boycotted French goods. => EGY PROTEST/boycott FRA
  yes     The opposition's boycott of the vote in Togo held. => TGO:OPP PROTEST/boycott
  no      The opposition won the vote in Togo.

rule protest/obstruct
  event   PROTEST obstruct
  cameo   144
  verb    block|blockade|barricade|obstruct|occupy|seal+off|shut+down|shut|close|cut|paralyse|paralyze|cordon+off|picket|besiege|surround|disrupt|seize|invade|take+over|encircle subj=@protest-crowd subj=[*] obj=@street-word -> recipient=against|obj
  verb    block|blockade|barricade|obstruct|shut+down|occupy|disrupt|close subj=@demonstrator subj=[*] obj -> recipient=against|obj
  verb    block|blockade|barricade|occupy|take+over|seize|surround|besiege|invade|shut+down|picket|encircle subj=@protest-crowd subj=[*] obj=@public-building|@mission-building -> recipient=against|obj
  verb    barricade !obj subj=@protest-crowd -> recipient=against|in
  verb    erect|build|set+up|put+up|man|raise subj=@protest-crowd obj=barricade|roadblock|road block|barrier|tent|camp|blockade|makeshift barricade -> recipient=against
  verb    erect|build|put+up|man|throw+up obj=barricade -> recipient=against
  verb    sit|lie|sit+down|lie+down subj=@protest-crowd in|on=@street-word -> recipient=against
  verb    sit|lie|sit+down|lie+down|camp|camp+out subj=@protest-crowd in=@street-word|@public-building|lobby -> recipient=against|in
  verb    sit|lie|sit+down|lie+down|camp|camp+out subj=@protest-crowd on=@street-word|lawn|steps|rail -> recipient=against
  verb    camp|camp+out|sit subj=@demonstrator outside -> recipient=against|outside
  verb    chain|glue|tie|handcuff|padlock subj=@protest-crowd obj=themselves|himself|herself|self to -> recipient=to
  verb    chain|glue|handcuff subj=@protest-crowd -> recipient=to
  noun    sit-in|road blockade|roadblock protest|sit-down protest|die-in|human chain|lie-in -> recipient=against|outside|at
  noun    blockade|occupation by=@protest-crowd -> actor=by recipient=of
  noun    blockade|occupation subj=@protest-crowd -> actor=subj recipient=of
  noun    blockade|roadblock|barricade poss=@protest-crowd -> actor=poss recipient=of
  noun    blockade of=road|highway|motorway|refinery|bridge|street -> actor=subj|by|poss recipient=against
  yes     Bolivian farmers blocked the highway. => BOL:AGR PROTEST/obstruct
  yes     Students in Lima occupied the university. => PER:EDU PROTEST/obstruct
  no      Snow blocked the highway in Iran.
  no      Russian troops blocked the port.

rule protest/vandalize
  event   PROTEST vandalize
  cameo   140
  verb    burn|trample|tear|tear+up|rip|rip+up|stomp|desecrate|torch|set+ablaze|shred|spit|stamp|slash|defile|hang obj=@national-symbol subj!=@hazard-word
  verb    burn|trample|tear|tear+up|rip|torch|desecrate|hang subj=@protest-crowd obj=@national-symbol
  verb    burn obj=@national-symbol obj.mod=[*]
  verb    burn|hang|torch obj=@national-symbol obj.of=[*] -> recipient=obj.of
  verb    set obj=fire to=@national-symbol|@monument-noun -> recipient=to
  verb    set obj=@national-symbol on=fire
  verb    set obj=@national-symbol clause=ablaze|alight
  verb    stamp|trample|spit|stomp|urinate|walk on=@national-symbol -> recipient=on
  verb    deface|vandalise|vandalize|daub|topple|smash|pull+down|tear+down subj=@protest-crowd subj=[*] obj=@monument-noun|@national-symbol -> recipient=obj.of|obj
  verb    deface|vandalise|vandalize|daub|spray-paint|splash|egg|graffiti|spray|smear|splatter|paint+over obj=@monument-noun|@national-symbol|wall|@public-building
  verb    deface|vandalise|vandalize|spray-paint|daub obj
  verb    splash|throw|hurl|pour|smear|fling|toss|spray|daub|scrawl|paint|dump|spill|squirt subj=@protest-crowd|[SOC|CVL|EDU|OPP|LAB|AGR] obj=paint|red paint|oil|fake oil|cement|sand|soup|graffiti|slogan|ink|ketchup|manure|fake blood|blood|mashed potato|dye|cake on|at|over|in|across|onto -> recipient=on|at|over|onto|across
  verb    topple|pull+down|tear+down|knock+down|smash|behead|destroy|decapitate|damage|pull|tear subj=@protest-crowd obj=@monument-noun|@national-symbol
  verb    topple|pull+down|tear+down|behead|decapitate obj=statue|monument|bust
  noun    flag-burning|flag burning|effigy burning|vandalism|desecration -> actor=by|subj|poss|in recipient=of|against
  noun    burning|desecration|defacing|toppling of=@national-symbol|@monument-noun -> actor=by|subj|in recipient=of
  noun    burning|desecration of=koran|quran|flag|statue -> actor=by|subj|in recipient=of
  yes     Pakistani students burned the American flag. => PAK:EDU PROTEST/vandalize USA
  yes     Latvian students defaced the Russian monument. => LVA:EDU PROTEST/vandalize RUS
  yes     Students in Riga sprayed graffiti on the Russian embassy. => LVA:EDU PROTEST/vandalize RUS:GOV
  no      The wind tore the Norwegian flag from its pole.
  no      Farmers in Laos burn fields every spring.

# --- said in other words -------------------------------------------------------------------------------------------------

rule protest/onto-streets
  event   PROTEST demo
  cameo   141
  reserve
  verb    pour|spill|take|turn+out|flock|swarm|throng|stream|flood|surge|return|go|come onto|into|to|on|in=street|square|avenue|boulevard -> recipient=against|over.of
  verb    throng|crowd|pack|fill|flood|line|besiege|ring|surround|jam subj=[CVL|EDU|LAB|AGR|OPP|SOC|REL|MED] obj=street|square|avenue|embassy|parliament|ministry|plaza|city hall|town hall|capital|palace -> recipient=obj.of|against|obj.poss|obj.mod
  verb    gather|mass|crowd|rally|assemble|camp|camp+out|converge|descend|besiege|squat|kneel|chant|shout|sing|jeer|boo|whistle subj=[CVL|EDU|LAB|AGR|OPP|SOC|MED] outside|before|at|in_front_of|on|under|against=parliament|ministry|embassy|palace|congress|headquarters|city hall|town hall|consulate|bank|court|office|residence|window|government house|gate -> recipient=against|outside.of|outside.poss|outside.mod|before.of|at.of
  verb    hold|stage|keep|organise|organize|mount|hold+up obj=vigil|candlelight vigil|silent march|procession|die-in|sit-in|teach-in|picket|human chain|flash mob|motorcade|torchlight march|tractor parade|wake -> recipient=against|obj.against|outside.of
  verb    bang|beat|clang obj=pot|pan|drum|saucepan -> recipient=against
  verb    drive|park|march|ride|push|parade subj=[AGR|LAB|CVL] obj=tractor|lorry|truck|taxi|cow|bicycle|cab past|to|through|into|outside|before|down -> recipient=against
  verb    wave|carry|brandish|hold+up|hold subj=[CVL|EDU|LAB|AGR|OPP|SOC|MED] obj=placard|banner|poster|black flag|slogan -> recipient=against
  verb    chant|shout|yell subj=[CVL|EDU|LAB|AGR|OPP|SOC|MED] obj=slogan -> recipient=against|obj.against
  verb    boo|heckle|jeer|shout+down|whistle|barrack subj=[CVL|EDU|LAB|AGR|OPP|SOC|MED] obj=[GOV|LEG|EUR|UNO]
  verb    vent|show|express obj=anger|fury|rage|discontent|frustration subj=[CVL|EDU|LAB|AGR|MED|OPP] at!=referee|umpire|player|coach|team|manager|captain -> recipient=at|against|on
  verb    rattle|shake obj=gate|fence|railing of -> recipient=obj.of
  verb    protest|demonstrate|rally|march|agitate|campaign subj=[CVL|EDU|LAB|AGR|OPP|SOC|MED|REL|REF] against|over|at|for|outside -> recipient=against|outside.of|at.of
  yes     South Korean pupils held a candlelight vigil. => KOR:EDU PROTEST/demo
  no      Water poured onto the streets of the Malagasy capital.
  no      South Korean pupils held a party.

rule protest/down-tools
  event   PROTEST strike
  cameo   143
  reserve
  verb    down|lay+down|lay|drop|put+down obj=tool|pen|work|chalk|scalpel subj=[LAB|EDU|MED|AGR|JUD|JRN] -> recipient=against
  verb    walk+out|walk off|of|from=job|work|shift|site|classroom subj=[LAB|EDU|MED] -> recipient=against
  verb    call in=sick subj=[LAB|EDU|MED|COP] -> recipient=-
  verb    stop|cease|halt|refuse|down obj|clause=work|operate|teach|load subj=[LAB|EDU|MED|JUD|AGR|JRN] -> recipient=-
  verb    shut|close|shutter subj=[LAB|BUS|AGR|CVL] obj=shop|stall|store|market|school over|against|protest -> recipient=against
  verb    extend|prolong|begin|continue|resume|stage|call|stay|launch obj=stoppage|walkout|walk-out|walk-off|go-slow|work-to-rule|slowdown|lockout|sick-out|general walkout|work stoppage -> recipient=against
  verb    go|stay|remain|come on=strike|stoppage -> recipient=against
  verb    bring|paralyse|paralyze|cripple|ground obj to|by|subj=walkout|stoppage|general walkout -> actor=subj.by|subj.of|subj.mod|subj.poss recipient=-
  noun    walkout|walk-out|stoppage|general walkout|work stoppage|go-slow|work-to-rule|wildcat strike|sick-out|sick-in by|of|poss|mod=[*] -> actor=by|of|poss|mod recipient=against
  noun    picket line around|outside|at -> actor=poss|by|of|mod recipient=-
  yes     Bank clerks in Bangladesh laid down their pens. => BGD PROTEST/strike
  no      The South African teacher laid down the newspaper.
  no      The Bangladeshi clerk walked out of the room.

rule protest/refuse-food
  event   PROTEST hunger
  cameo   142
  reserve
  verb    turn+away|turn+down|refuse|reject|shun|decline|send+back obj=food|meal|eat|nourishment|water|bread subj=[CVL|REF|OPP|REB|ELI|SOC|EDU|JRN|LAB|REL]|prisoner|inmate|detainee -> recipient=against
  verb    stitch|sew obj=lip|mouth -> recipient=against
  verb    fast|starve subj=[CVL|REF|OPP|REB|SOC|EDU|LAB] against|for|clause -> recipient=against
  verb    go|be without=food|meal|eat subj=[CVL|REF|OPP|REB|SOC|EDU|LAB]|prisoner|inmate|detainee for -> recipient=-
  noun    hunger strike|hunger-strike|dry fast|fast of|by|poss|mod=[*] -> actor=of|by|poss|mod recipient=against
  yes     Sri Lankan asylum seekers turned away their meals. => LKA:REF PROTEST/hunger
  no      The Sri Lankan guest turned away a waiter.
  no      Sri Lankan Muslims kept the fast of Ramadan.

rule protest/stay-home
  event   PROTEST boycott
  cameo   143
  reserve
  verb    sit+out|shun|snub|ignore|skip|stay+away|stay|abstain subj=[OPP|PTY|CVL|SOC|LAB|EDU|AGR|REB|REL] obj=vote|ballot|election|poll|referendum|session|inauguration|census|swearing-in -> recipient=-
  verb    stay|stay+away|keep+away|abstain subj=[OPP|PTY|CVL|SOC|LAB|EDU|AGR|REL] from=vote|ballot|election|poll|referendum|class|shop|supermarket|work -> recipient=-
  verb    shun|leave|boycott|refuse|avoid subj=[CVL|SOC|LAB|EDU|AGR] obj=product|goods|supermarket|shop|class|school|work|beef|milk|brand|petrol station -> recipient=obj.from|obj.mod
  verb    refuse clause=vote|pay|enrol|enroll|register subj=[OPP|CVL|SOC|LAB|EDU|AGR|BUS] -> recipient=-
  verb    burn|tear+up|return obj=ballot|ballot paper|polling card|draft card|medal|electricity bill subj=[CVL|SOC|OPP|EDU] -> recipient=-
  yes     Togo's opposition parties sat out the ballot. => TGO:OPP PROTEST/boycott
  no      Togo's striker sat out the match.

rule protest/in-the-way
  event   PROTEST obstruct
  cameo   144
  reserve
  verb    fell|lay|drag|pile|heap|dump|park|strew|spread|stack|roll|burn subj=[CVL|AGR|LAB|EDU|OPP|SOC] obj across|on|over|in|along=road|highway|street|track|bridge|railway|motorway|entrance|runway|rail|line -> recipient=-
  verb    take+over|occupy|barricade|lock|seize|squat|invade|besiege subj=[EDU|CVL|LAB|AGR|SOC|OPP] obj=university|rectorate|faculty|campus|school|building|office|factory|plant|square|ministry|airport|terminal|station|mine|field|town hall|platform|hall|gate|dam -> recipient=obj.of|obj.poss
  verb    chain|glue|lock|tie|handcuff|shackle obj to=gate|tree|railing|road|fence|rail|track|excavator|digger|rig subj=[CVL|SOC|EDU|NGO|AGR] -> recipient=-
  verb    block|blockade|obstruct|choke|clog|bar|cut|cut+off|hold+up|jam|close|shut|impede|bring+to subj=[CVL|AGR|LAB|EDU|OPP|SOC|REL|NGO|REF] obj=road|highway|bridge|street|railway|track|port|crossing|motorway|border|entrance|traffic|access|lorry|truck|convoy|train|runway|harbour|harbor|pass|mine|gate|depot|refinery|canal|junction|way -> recipient=obj.to|obj.of
  verb    form obj=human chain|human barrier|barricade subj=[CVL|AGR|LAB|EDU|OPP|SOC] -> recipient=-
  verb    erect|throw+up|put+up|build|set+up|man obj=barricade|roadblock|road block|tent camp|picket subj=[CVL|AGR|LAB|EDU|OPP|SOC|REL] -> recipient=-
  verb    lie+down|lie|sit|sit+down subj=[CVL|AGR|LAB|EDU|OPP|SOC] on|across|in=road|highway|track|street|rail|path|runway -> recipient=-
  yes     Indian villagers felled trees across the highway. => IND:CVL PROTEST/obstruct
  yes     Serbian students took over the rectorate. => SRB:EDU PROTEST/obstruct
  no      The storm felled trees across the Indian highway.
  no      The Serbian student took over his father's shop.

rule protest/rampage
  event   PROTEST riot
  cameo   145
  reserve
  verb    run|go adv=amok|riot|wild subj=[*] -> recipient=-
  verb    rampage|riot|run+amok|brawl subj=[CVL|EDU|LAB|OPP|REL|REF|SOC|AGR] through|in|against|over -> recipient=-
  verb    go on|over=rampage subj=[CVL|EDU|LAB|OPP|REL|REF|SOC] -> recipient=-
  verb    loot|ransack|plunder|pillage|trash|wreck|vandalise|vandalize|smash|smash+up|torch|burn|set|overturn|empty|storm subj=[CVL|EDU|LAB|OPP|REL|REF|SOC|AGR] obj=shop|store|car|bus|supermarket|police station|bus shelter|window|office|warehouse|bank|tyre|barricade|building|parliament|congress|town hall|bin|kiosk|police car|market -> recipient=obj.of|obj.poss|obj.mod
  verb    storm|break subj=[CVL|EDU|LAB|OPP|AGR|SOC|REL] obj|into=parliament|congress|palace|ministry|embassy|city hall|prison|court|presidential palace|government house|town hall|consulate|state television|congress building|parliament building -> recipient=obj.of|obj.poss|into.of|obj.mod|obj
  verb    pelt|stone|bombard subj=[CVL|EDU|LAB|OPP|AGR|SOC|REL] obj=[*] with
  verb    throw|hurl|lob|fling|toss|rain|chuck|sling subj=[CVL|EDU|LAB|OPP|AGR|SOC|REL] obj=stone|rock|bottle|petrol bomb|firebomb|molotov cocktail|brick|egg|paving stone|firework|flare|cobblestone at|on|over|towards=[*] -> recipient=at|on|towards
  verb    clash|scuffle|skirmish|fight|battle|brawl|grapple|tussle subj=[CVL|EDU|LAB|OPP|AGR|SOC|REL] with=[COP|MIL|GOV] -> recipient=with
  verb    set obj clause|on|adv=alight|ablaze|fire subj=[CVL|EDU|LAB|OPP|AGR|SOC|REL] -> recipient=obj|obj.of
  noun    rioting|looting|riot|rampage by=[*] -> actor=by recipient=-
  yes     French students rampaged through the town. => FRA:EDU PROTEST/riot
  no      The dog of the French mayor ran amok.

rule protest/daub
  event   PROTEST vandalize
  cameo   145
  reserve
  verb    daub|spatter|smear|splash|deface|topple|spray|spray-paint|pull+down|behead|paint|pour|tear+down|bring+down|douse|scrawl|graffiti|vandalise|vandalize|drench|cover|trample|burn|tear+up|rip|hang subj=[CVL|SOC|EDU|OPP|NGO|AGR|LAB|REL] obj=statue|monument|wall|portico|facade|façade|memorial|flag|effigy|portrait|door|plaque|bust|fence|embassy|painting|tomb|gravestone|column|office|building|ministry|gate|poster -> recipient=obj.of|obj.poss|obj.mod|obj
  verb    throw|hurl|pour|splash|fling|spill subj=[CVL|SOC|EDU|OPP|NGO|AGR|LAB|REL] obj=paint|red paint|soup|tomato soup|tar|manure|fake blood|oil|pig blood|milk at|over|on|onto|in -> recipient=at.of|over.of|on.of|at.poss|on|at|over
  verb    burn|trample|tear|tear+up|set+fire|stamp subj=[*] obj=effigy|flag|portrait|koran|bible|quran|poster -> recipient=obj.of|obj.poss|obj.mod
  yes     Scottish students drenched the statue of a Spaniard. => GBR:EDU PROTEST/vandalize ESP
  yes     Scottish activists spattered the gate with tar. => GBR:SOC PROTEST/vandalize
  no      The Scottish painter covered the wall.

# --- food refused, polls shunned -----------------------------------------------------------------------------------------------

rule protest/without-food
  event   PROTEST hunger
  cameo   142
  verb    go|live|be|remain  without=food|meal|nourishment  subj=[CVL|OPP|SOC|REF|JRN|REL|LAB|EDU|REB|CRM]  for=day|week  clause|in|over|against  -> recipient=against|over.actor|in
  yes     A jailed Moroccan editor has gone without food for nine days to press for a trial. => MAR PROTEST/hunger
  no      Villagers in Morocco went without food for two days after the flood.

rule protest/keep-from-polls
  event   PROTEST boycott
  cameo   143
  context election
  verb    stay|keep  subj=[OPP|CVL|PTY|LAB|EDU|LEG|REB]  adv.from|from=poll|polls|election|vote|ballot|referendum|voting|polling station  -> recipient=-
  verb    stay+away|keep+away|abstain  subj=[OPP|CVL|PTY|LAB|EDU|LEG|REB]  from=poll|polls|election|vote|ballot|referendum|voting  -> recipient=-
  yes     Opposition parties in Gabon kept from the polls. => GAB:OPP PROTEST/boycott
  no      The president of Gabon stayed away from the beach.
