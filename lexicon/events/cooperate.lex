# Rules for COOPERATE: material exchange from which both sides gain (trade, joint exercises, judicial help, shared intelligence).
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0
# Plans to cooperate are AGREE; signing an agreement is SUPPORT; one country's own exercise is MOBILIZE.

# --- any field ----------------------------------------------------------------------------------------------------------

rule cooperate/work-together
  event   COOPERATE
  cameo   060
  verb    @mc-together-verb with=[*] -> actor=subj recipient=with
  verb    work with=[*] subj=[*] -> actor=subj recipient=with
  verb    work alongside=[*] subj=[*] -> actor=subj recipient=alongside
  noun    @mc-together-noun subj=[*] with=[*] -> actor=subj recipient=with
  verb    join obj=force|hand with=[*] -> actor=subj recipient=with
  yes     Vietnam cooperated with Laos. => VNM COOPERATE LAO
  yes     Brazil teamed up with Paraguay against smugglers. => BRA COOPERATE PRY
  no      The singer collaborated with a French rapper.
  no      Norway refused to cooperate with Iceland.

rule cooperate/both
  event   COOPERATE
  cameo   060
  reciprocal
  verb    @mc-together-verb !with subj=[*] -> actor=subj|between recipient=with
  verb    work+together subj=[*] -> actor=subj recipient=with
  noun    @mc-together-noun subj=[*] between=[*] -> actor=between recipient=with
  yes     Argentina and Chile cooperated on the glacier survey. => ARG,CHL COOPERATE
  no      The two singers collaborated on an album.

rule cooperate/exchange
  event   COOPERATE
  cameo   060
  reciprocal
  verb    exchange|swap|trade|barter obj=@mc-exchange-thing|@mc-trade-good|water|electricity|power subj=[*] -> actor=subj recipient=with
  noun    exchange of=@mc-exchange-thing between=[*] -> actor=between recipient=with
  noun    exchange of=@mc-exchange-thing with=[*] -> actor=subj|by|poss recipient=with
  noun    exchange mod=student|cultural|academic|scientific|educational|youth with|between -> actor=subj|between|by recipient=with
  yes     Poland and Ukraine exchanged students. => POL,UKR COOPERATE
  no      Poland and Ukraine exchanged fire along the river.
  no      The two envoys exchanged pleasantries.

rule cooperate/joint-work
  event   COOPERATE
  cameo   060
  reciprocal
  verb    jointly develop|jointly build|jointly produce|jointly design|jointly launch|jointly manage|jointly operate|jointly fund|jointly finance|jointly manufacture|jointly explore|jointly own|jointly run|jointly construct|jointly organise|jointly organize|jointly exploit|jointly study|jointly test|co-develop|co-produce|co-design -> actor=subj recipient=with
  noun    @mc-joint-action mod=@mc-joint with=[*] -> actor=subj|by|poss recipient=with
  noun    @mc-joint-action mod=@mc-joint subj=[*] -> actor=subj recipient=with
  noun    @mc-joint-action mod=@mc-joint by=[*] -> actor=by recipient=with
  noun    joint venture|joint project|joint enterprise|joint company between=[*] -> actor=between recipient=with
  noun    joint venture|joint project|joint enterprise|joint company with=[*] -> actor=subj|by|poss recipient=with
  verb    operate|run|manage|administer obj=@mc-product|force|zone|border obj.mod=@mc-joint -> actor=subj recipient=with
  yes     India and Russia jointly developed a missile. => IND,RUS COOPERATE
  yes     Iran launched a joint venture with Venezuela. => IRN,VEN COOPERATE
  no      The two brothers jointly owned a bakery in India.

rule cooperate/build-with
  event   COOPERATE
  cameo   060
  verb    develop|build|produce|manufacture|construct|design|launch|operate|assemble|co-produce|lay obj=@mc-product with=[*] -> actor=subj recipient=with
  verb    develop|build|produce|launch obj=@mc-product together_with=[*] -> actor=subj recipient=with
  verb    launch|orbit obj=satellite|astronaut|cosmonaut for=[*] -> actor=subj recipient=for
  yes     Pakistan built a fighter with China. => PAK COOPERATE CHN
  yes     Russia launched a satellite for Egypt. => RUS COOPERATE EGY
  no      The boy built a rocket with his uncle.
  no      Pakistan launched a missile with a new engine.

# --- trade --------------------------------------------------------------------------------------------------------------

rule cooperate/trade
  event   COOPERATE
  cameo   061
  context economic
  verb    trade|barter with=[*] !obj -> actor=subj recipient=with
  verb    do|conduct|transact obj=business|trade|commerce with=[*] -> actor=subj recipient=with
  noun    @mc-trade-noun subj=[*] with=[*] -> actor=subj recipient=with
  verb    trade|barter|swap|exchange obj=@mc-trade-good with=[*] -> actor=subj recipient=with
  yes     Iraq traded with Turkey. => IRQ COOPERATE TUR
  yes     Cuba bartered with Brazil. => CUB COOPERATE BRA
  no      Chelsea traded places with Arsenal at the top.
  no      Iraq traded fire with Turkey.

rule cooperate/trade-both
  event   COOPERATE
  cameo   061
  context economic
  reciprocal
  verb    trade|barter !obj !with subj=[*] -> actor=subj recipient=with
  verb    resume|restart|reopen obj=@mc-trade-noun obj!=[*] !with -> actor=subj recipient=with
  verb    resume|restore|restart|reopen|begin obj=@mc-link obj!=@mc-trade-noun !with|to|from|between subj=[*] -> actor=subj recipient=-
  verb    flourish|resume|boom|grow|thrive subj=@mc-trade-noun subj.between=[*] -> actor=subj.between recipient=-
  verb    open|reopen|inaugurate|commission obj=bridge|railway|rail link|pipeline|crossing|border post|border crossing|dam|power line|power station|highway|tunnel|ferry subj=[*] !between !with -> actor=subj recipient=-
  yes     India and Pakistan resumed trade. => IND,PAK COOPERATE
  yes     Laos and Thailand opened a bridge over the river. => LAO,THA COOPERATE
  no      Shares in India and Pakistan resumed trading.

rule cooperate/sell
  event   COOPERATE
  cameo   061
  context economic
  verb    sell|export|re-export|reexport|resell obj=@mc-trade-good|@mc-arms|@mc-product to=[*] subj!=[BUS|CVL] -> actor=subj recipient=to
  verb    sell obj=@mc-trade-good|@mc-arms|@mc-product iobj=[*] -> actor=subj recipient=iobj
  verb    sell|export obj obj!=revolution|idea|ideology|unrest|terrorism|violence|soul|house to=[*] subj=[GOV] -> actor=subj recipient=to
  verb    supply|provide|deliver|ship|pump|send obj=oil|gas|natural gas|crude|crude oil|electricity|power|lng|coal|energy|uranium|nuclear fuel|petrol|diesel to=[*] -> actor=subj recipient=to
  verb    supply|provide obj=[*] with=oil|gas|natural gas|crude|crude oil|electricity|power|lng|coal|energy|uranium|nuclear fuel|diesel -> actor=subj recipient=obj
  noun    sale|export|re-export of=@mc-trade-good to=[*] -> actor=subj|by|poss|from|mod recipient=to
  noun    export|sale subj=[*] to=[*] -> actor=subj recipient=to
  yes     Russia sold fighter jets to Malaysia. => RUS COOPERATE MYS
  yes     Qatar supplied gas to Japan. => QAT COOPERATE JPN
  no      Portugal sold its striker to an English club.
  no      Greece and Turkey traded insults.
  no      Brokers sold dollars to importers.

rule cooperate/buy
  event   COOPERATE
  cameo   061
  context economic
  verb    buy|purchase|import|procure|acquire obj=@mc-trade-good|@mc-arms|@mc-product from=[*] -> actor=subj recipient=from
  verb    buy|purchase|import|procure obj from=[*] subj=[*] -> actor=subj recipient=from
  verb    buy|purchase|order|import obj=@mc-trade-good obj.mod=[*] subj=[*] -> actor=subj recipient=obj.mod
  noun    purchase|import|procurement of=@mc-trade-good from=[*] -> actor=subj|by|poss|mod recipient=from|of.from
  yes     Hungary bought gas from Russia. => HUN COOPERATE RUS
  yes     Egypt imported wheat from Romania. => EGY COOPERATE ROU
  no      The collector bought a vase from an Egyptian dealer's widow.
  no      Hungary bought time with promises to Russia.

rule cooperate/not-bought
  event   none
  verb    buy|sell|import|export|trade subj=* obj=time|idea|player|striker|share|revolution|soul|house|stock|inflation
  yes     Iran exported its revolution to Lebanon. => none
  no      Iran exported oil to Lebanon.

rule cooperate/links
  event   COOPERATE
  cameo   061
  context economic
  verb    resume|restore|restart|reopen|begin|start|launch|open|establish|inaugurate obj=@mc-link to|with|between -> actor=subj|between recipient=with|to|obj.to
  verb    link|connect obj=@mc-link|grid|network|power grid|railway to|with -> actor=subj recipient=with|to
  verb    open|reopen|inaugurate obj=bridge|railway|pipeline|road|market|trade route|rail link|power line between=[*] -> actor=subj|between recipient=between|with
  verb    lease|rent|charter obj to=[*] subj=[*] -> actor=subj recipient=to
  verb    lease|rent|charter obj from=[*] subj=[*] -> actor=subj recipient=from
  verb    invest in=[*] subj=[*] -> actor=subj recipient=in
  verb    invest obj=@mc-money in=[*] -> actor=subj recipient=in
  noun    investment subj=[*] in=[*] -> actor=subj recipient=in
  yes     Morocco resumed flights to Israel. => MAR COOPERATE ISR
  yes     Uganda linked its power grid to Rwanda. => UGA COOPERATE RWA
  no      Morocco resumed strikes on the camp.
  no      Talks resumed between the airlines.

# --- armed forces -------------------------------------------------------------------------------------------------------

rule cooperate/joint-exercise
  event   COOPERATE
  cameo   062
  context military
  reciprocal
  noun    @mc-drill mod=@mc-joint -> actor=subj|between|by|poss|of recipient=with
  noun    @mc-drill with=[*] -> actor=subj|by|poss|mod recipient=with
  noun    @mc-drill between=[*] -> actor=between recipient=with
  noun    @mc-drill alongside=[*] -> actor=subj|by|poss recipient=alongside
  verb    join obj=@mc-drill in|with -> actor=subj recipient=with|obj.with|obj.mod
  verb    participate|take+part|join in=@mc-drill with -> actor=subj recipient=with|in.with
  verb    exercise|train|drill with=[MIL] subj=[*] -> actor=subj recipient=with
  verb    train|drill|exercise|patrol with=[*] subj=[MIL] -> actor=subj recipient=with
  verb    train|drill|exercise|patrol alongside=[*] subj=[*] -> actor=subj recipient=alongside
  noun    round|series|phase|week|day|season of=@mc-drill of.mod=@mc-joint -> actor=subj|between|by|poss recipient=with|of.with
  yes     Russia and China held joint naval exercises. => CHN,RUS COOPERATE
  yes     Egypt conducted military exercises with the United States. => EGY,USA COOPERATE
  no      Russia held naval exercises in the Baltic.
  no      Schools in China held a fire drill with the pupils.

rule cooperate/joint-force
  event   COOPERATE
  cameo   062
  context military
  reciprocal
  noun    patrol|operation|raid|offensive|sweep|air patrol|naval patrol|air strike|airstrike|command|task force|brigade|battalion|training mod=@mc-joint subj=[*] -> actor=subj|between|by|poss recipient=with
  verb    jointly patrol|jointly attack|jointly bomb|jointly guard|jointly train|jointly inspect|jointly search|jointly monitor|jointly police|jointly survey|jointly escort|jointly intercept|jointly investigate subj=[MIL|COP|GOV] obj -> actor=subj recipient=with
  verb    train+together|exercise+together|drill+together|patrol+together|fly+together|sail+together|serve+together|fight+together subj=[*] -> actor=subj recipient=with
  verb    fly|sail|mount|stage|hold|conduct|run|carry+out|begin|launch obj=patrol|air patrol|sortie|mission|operation|flight obj.mod=@mc-joint subj=[*] -> actor=subj recipient=with
  verb    fight|operate|serve|battle with=[MIL] subj=[MIL] alongside -> actor=subj recipient=with|alongside
  verb    form|create|establish|set+up obj=force|alliance|military alliance|joint command|brigade|task force with=[*] -> actor=subj recipient=with
  verb    pool|share|combine obj=force|resource|airlift|fleet with -> actor=subj recipient=with
  yes     Niger and Nigeria staged joint patrols along the border. => NER,NGA COOPERATE
  yes     Mali and Niger flew a joint patrol over the desert. => MLI,NER COOPERATE
  yes     Danish and Swedish patrol boats jointly inspected trawlers. => DNK,SWE COOPERATE
  no      Niger staged patrols along the border.

rule cooperate/bases
  event   COOPERATE
  cameo   062
  context military
  verb    allow|let|permit obj=[*] clause=use|refuel|land|fly|overfly|station|base|transit|deploy -> actor=subj recipient=obj
  verb    open|offer.01|provide|lend|give|grant|lease obj=@mc-military-access to=[*] -> actor=subj recipient=to|iobj
  verb    grant|give|provide|allow obj=@mc-military-access|access|right iobj=[*] obj.to=@mc-military-access -> actor=subj recipient=iobj
  verb    host|accept|receive|harbour obj=base|fleet|carrier|missile|troops|soldier|warship|bomber|missile shield obj.mod=[*] -> actor=subj recipient=obj.mod
  verb    grant|give obj=right|overflight right|basing right|permission|clearance iobj=[*] clause=use|land|overfly|fly|refuel|station -> actor=subj recipient=iobj
  verb    use obj=@mc-military-access in=[*] subj=[MIL] -> actor=subj recipient=in
  yes     Kyrgyzstan allowed the United States to use its air base. => KGZ COOPERATE USA
  yes     Djibouti leased a base to France. => DJI COOPERATE FRA
  no      Kyrgyzstan closed its airspace to foreign airlines.

# --- courts and police --------------------------------------------------------------------------------------------------

rule cooperate/extradite
  event   COOPERATE
  cameo   063
  context legal
  verb    extradite|rendition|render obj -> actor=subj recipient=to|obj
  verb    extradite to=[*] -> actor=subj recipient=to
  verb    hand+over|turn+over|surrender|deliver|transfer|send|send+back|return|fly|give+up|hand|deport obj=@mc-suspect to=@mc-court -> actor=subj recipient=to
  verb    hand+over|turn+over|surrender|deliver|transfer|hand|yield+up obj=suspect|fugitive|criminal|accused|defendant|terrorist|hijacker|trafficker|drug lord|drug trafficker|war criminal|bomber|murderer|killer|militant|gunman|spy to=[*] -> actor=subj recipient=to
  verb    hand+over|turn+over|surrender|transfer obj to=[*] for=trial|prosecution|questioning|interrogation -> actor=subj recipient=to
  noun    extradition to=[*] -> actor=by|subj|from recipient=to
  noun    handover|transfer|surrender of=suspect|fugitive|war criminal|trafficker|drug lord|hijacker|indictee to -> actor=by|subj|poss recipient=to
  yes     Colombia extradited a trafficker to the United States. => COL COOPERATE USA
  yes     Libya handed over two suspects to Britain. => LBY COOPERATE GBR
  yes     Serbia surrendered a general to the tribunal. => SRB COOPERATE SRB:JUD
  no      Colombia refused to extradite the general to Peru.
  no      The messenger handed over a parcel to the Peruvian clerk.

rule cooperate/with-court
  event   COOPERATE
  cameo   063
  context legal
  verb    cooperate|co-operate|collaborate|assist|work with=@mc-court -> actor=subj recipient=with
  verb    arrest|detain|capture|seize|hold obj at=request at.of=[*] -> actor=subj recipient=at.of
  verb    arrest|detain|capture obj on=behalf|warrant on.of=[*] -> actor=subj recipient=on.of
  verb    help|assist obj=[*] clause=arrest|capture|catch|track|locate|investigate|identify -> actor=subj recipient=obj
  verb    assist|help in=investigation|inquiry|probe|hunt|manhunt|capture|arrest|search in.by=[*] -> actor=subj recipient=in.by
  verb    give|provide|hand+over|surrender obj=evidence|testimony|file|record|document to=@mc-court -> actor=subj recipient=to
  verb    investigate obj with=[COP] subj=[*] -> actor=subj recipient=with
  noun    investigation|probe|inquiry|manhunt mod=joint -> actor=subj|by|between recipient=with
  yes     Syria cooperated with United Nations investigators. => SYR COOPERATE UNO
  yes     Panama arrested the banker at the request of Spain. => PAN COOPERATE ESP
  no      The suspect cooperated with his lawyer.

# --- intelligence -------------------------------------------------------------------------------------------------------

rule cooperate/intelligence
  event   COOPERATE
  cameo   064
  context intelligence
  verb    share|exchange|swap|pool|trade obj=@mc-intel with=[*] -> actor=subj recipient=with
  verb    pass|pass+on|provide|give|hand|hand+over|supply|feed|relay|transmit|transfer|send|forward|turn+over|leak|furnish|impart|communicate obj=@mc-intel to=[*] -> actor=subj recipient=to
  verb    give|send|hand|feed|pass|slip obj=@mc-intel iobj=[*] subj=[*] -> actor=subj recipient=iobj
  verb    provide|supply|furnish|feed obj=[*] with=@mc-intel -> actor=subj recipient=obj
  verb    warn|alert|tip+off obj=[SPY] -> actor=subj recipient=obj
  verb    tip+off obj=[*] subj=[*] -> actor=subj recipient=obj
  noun    intelligence sharing|information sharing|intelligence exchange|data sharing subj=[*] with=[*] -> actor=subj recipient=with
  noun    exchange|sharing|transfer of=@mc-intel with=[*] -> actor=subj|by|poss recipient=with
  yes     The United States shared intelligence with Jordan. => USA COOPERATE JOR
  yes     Morocco passed information to Belgium. => MAR COOPERATE BEL
  no      The spy passed secrets to his handlers for cash.
  no      The site shared photographs with its users.

rule cooperate/intelligence-both
  event   COOPERATE
  cameo   064
  context intelligence
  reciprocal
  verb    share|exchange|swap|pool|trade obj=@mc-intel !with subj=[*] -> actor=subj recipient=with
  noun    exchange|sharing of=@mc-intel between=[*] -> actor=between recipient=with
  yes     Spain and Morocco exchanged intelligence. => ESP,MAR COOPERATE
  no      The two students shared information about rooms.

# --- nearby words -------------------------------------------------------------------------------------------------------

rule cooperate/not-political
  event   none
  verb    cooperate|collaborate|team+up|work with=singer|actor|director|artist|band|rapper|designer|producer|musician|teammate|weather
  noun    exercise|drill mod=breathing|physical|aerobic|fitness|fire|evacuation|academic|yoga
  yes     The Irish singer teamed up with a rapper.
  no      The Irish police teamed up with Spain.

# --- said in other words -------------------------------------------------------------------------------------------------

rule cooperate/join-forces
  event   COOPERATE
  cameo   060
  reserve
  reciprocal
  verb    join|pool|combine|unite obj=force|hand|resource|effort|fleet|strength subj=[*] -> recipient=with|obj.with
  verb    team+up|team|gang+up|pair+up|partner|club+together with=[*] subj=[*] -> recipient=with
  verb    build|develop|launch|run|operate|manage|design|staff|construct|finance subj=[GOV|IGO|EUR] obj with=[GOV|IGO|EUR] -> recipient=with
  verb    rehearse|drill|train|exercise|manoeuvre|maneuver|practise|practice subj=[MIL|COP] with|alongside=[MIL|COP|GOV] -> recipient=with|alongside
  verb    resume|restart|reopen|restore|launch obj=train service|rail service|air link|flight|ferry service|bus service|border trade|cross-border trade|trade|crossing between=[*] -> actor=between|obj.between recipient=-
  verb    resume|restart|restore|launch subj=[*] obj=train service|rail service|air link|flight|ferry service|bus service|trade|postal service with|to=[*] -> recipient=with|obj.with|to|obj.to
  verb    run|flow|ply|operate subj=train|electricity|power|gas|goods train|ferry|bus|convoy|freight train|electric power between=[*] -> actor=between recipient=-
  verb    share|pool|swap subj=[GOV|COP|MIL|SPY|IGO|EUR] obj=cost|staff|technology|know-how|expertise|water|profit|revenue|burden|satellite|laboratory with|between -> recipient=with|obj.with
  noun    satellite|dam|bridge|railway|pipeline|telescope|power line|tunnel|factory|port build by=[*] -> actor=by recipient=-
  verb    share subj=[*] obj=power|electricity|river|catch|dam|water|cost|revenue|profit|satellite|burden|border post -> recipient=with|obj.with
  verb    patrol|sail|search|inspect|march|fly|hunt|study|police|monitor|guard|comb|drill|train|exercise|rehearse|build|run|fish|scout|sweep adv=together|jointly subj=[*] -> recipient=with
  yes     Bosnian firemen and Croatia joined forces. => BIH,HRV COOPERATE
  yes     Trains ran between Tajikistan and Uzbekistan. => TJK,UZB COOPERATE
  no      A river runs between Tajikistan and Uzbekistan.

rule cooperate/joint-operation
  event   COOPERATE
  cameo   063
  verb    arrest|detain|seize|capture|raid|search|rescue|intercept|smash|dismantle|bust|destroy|catch|find|free|break+up in=raid|operation|sweep|patrol|swoop|investigation|effort|exercise in.mod=joint|combined|coordinated|co-ordinated|cross-border subj=[*] -> actor=subj recipient=with|in.with
  verb    carry+out|conduct|stage|launch|mount|run|hold obj=raid|operation|sweep|patrol|investigation|survey|search obj.mod=joint|combined subj=[*] -> recipient=with|obj.with
  yes     Spanish and Moroccan police arrested eleven suspects in a joint raid. => ESP:COP,MAR:COP COOPERATE
  no      Spanish police arrested eleven suspects in a raid.

rule cooperate/hand-suspect
  event   COOPERATE
  cameo   063
  reserve
  context legal
  verb    hand+over|surrender|deliver|turn+over|send|send+back|transfer|render|give+up|hand subj=[GOV|COP|JUD] obj=suspect|fugitive|trafficker|broker|criminal|dealer|smuggler|convict|defendant|murderer|accused|arms dealer|drug lord|kingpin|banker|hacker|war criminal|indictee to=[*] -> recipient=to
  yes     Thailand surrendered a suspected arms broker to Denmark. => THA COOPERATE DNK
  no      Thailand surrendered a match point to Denmark.

rule cooperate/pass-files
  event   COOPERATE
  cameo   064
  reserve
  context intelligence
  verb    pass|pass+on|share|swap|exchange|trade|give|hand|hand+over|supply|provide|relay|send|transmit subj=[GOV|SPY|COP|MIL|JUD|IGO|EUR] obj=intelligence|file|record|dossier|fingerprint|satellite image|radar data|secret|tip|tip-off|list of suspects|evidence|data to|with|iobj -> recipient=iobj|to|with|obj.with
  verb    share|swap|exchange|trade subj=[*] obj=intelligence|tip|secret file|fingerprint|radar data -> recipient=with|obj.with
  verb    tip+off subj=[SPY|COP|GOV|MIL] obj=[*]
  verb    pass|pass+on|give|hand|supply|send|relay|transmit subj=[GOV|SPY|COP|MIL|JUD|IGO|EUR] obj=satellite picture|picture|image|satellite photograph|code|blueprint|sample|chart|forecast|flight data to=[*] -> recipient=to
  yes     Norway's coast guard passed satellite pictures to Iceland. => NOR:COP COOPERATE ISL
  no      The Hungarian clerk passed the salt to his Austrian guest.

# --- barter, joint drills, things passed on -----------------------------------------------------------------------------------

rule cooperate/ship-under-deal
  event   COOPERATE
  cameo   061
  context economic
  verb    ship|sell|export|deliver|supply|send|transport|pump|pipe  subj=[*]  obj  to=[*]  under=@agreement|barter deal|swap|arrangement|scheme|contract  -> recipient=to
  verb    barter|swap|exchange|trade  subj=[*]  obj  obj!=[*]  for=oil|gas|grain|wheat|rice|coal|machine|machinery|tractor|fuel|food|ore|timber|sugar|good|fish|cotton  with=[*]  -> recipient=with|obj.with|for.with
  yes     Kazakhstan pumps oil to China under a contract. => KAZ COOPERATE CHN
  no      The Kazakh champion shipped water under the bow.

rule cooperate/manoeuvre-together
  event   COOPERATE
  cameo   062
  reciprocal
  context military
  verb    manoeuvre|maneuver|train|exercise|drill|patrol|sail|operate|practise|practice|rehearse|fly|parade  subj=[MIL]  adv=together|jointly|side  -> recipient=with|alongside
  verb    manoeuvre|maneuver|train|exercise|drill|patrol|practise|practice|rehearse  subj=[MIL]  with|alongside=[MIL]  -> recipient=with|alongside
  yes     Frigates of Brazil and Uruguay drilled together off Montevideo. => BRA:MIL,URY:MIL COOPERATE
  no      Frigates of Brazil sailed past the lighthouse.

rule cooperate/pass-on
  event   COOPERATE
  cameo   064
  context intelligence
  verb    pass|hand|send|forward|transmit|relay|give|turn|share  subj=[COP|SPY|JUD|MIL]  on|over|obj=@mc-intel|fingerprint|list|name|photograph|sample|recording|finding  to|with=[*]  -> recipient=to|with|on.to|over.to|iobj
  yes     Chilean police passed on photographs of the thieves to their Peruvian colleagues. => CHL:COP COOPERATE PER:COP
  no      Chilean police passed on the road to Peru.
