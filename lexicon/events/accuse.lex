# ACCUSE: disapproval (disapprove), accusations, charges, lawsuits and trials (allege), investigations (investigate).
# Statements of protest by governments stand here too; protests in the street are in protest.lex, convictions in sanction.lex.
# Written for this lexicon; sense numbers (charge.05) are PropBank roleset ids, facts from frames under CC BY-SA 4.0.
# Licence: MIT OR Apache-2.0

# --- disapprove: condemn, criticise -------------------------------------------------------------------------------------

rule accuse/condemn
  event   ACCUSE disapprove
  cameo   111
  verb    @condemn-verb
  verb    @condemn-verb obj=[*]
  verb    @condemn-verb obj=<*> -> recipient=obj.actor|obj
  verb    @condemn-verb obj=[*] for|over=<*>
  verb    @condemn-verb obj=@stance-noun
  verb    @condemn-verb clause=<*> -> recipient=obj|clause.actor
  yes     France condemned Belarus. => FRA ACCUSE/disapprove BLR
  yes     Turkey condemned the Israeli air strikes on Gaza. => TUR ACCUSE/disapprove ISR
  yes     Brazil's policy on forests was criticised by Norway. => NOR ACCUSE/disapprove BRA
  yes     Venezuela denounced Colombia for closing the border. => VEN ACCUSE/disapprove COL
  yes     Finland denounced the decision by Estonia to dredge the bay. => FIN ACCUSE/disapprove EST
  no      The court condemned the Belgian man to death.
  no      Inspectors condemned the old building after the fire.

rule accuse/condemn-house
  event   none
  verb    condemn obj=building|house|structure|bridge|flat|apartment|tower|property|meat|food|home
  verb    shame obj=@match-word
  verb    lament|bemoan subj=@match-word
  verb    hammer|savage|bash|lash subj=@match-word obj=@match-word
  verb    censure|reprimand|admonish|berate|chide subj=referee|umpire|coach
  yes     Inspectors condemned the building after the quake in Chile.
  yes     The referee reprimanded the Italian striker.
  no      Spain condemned the government of Nicaragua.

rule accuse/slam
  event   ACCUSE disapprove
  cameo   111
  verb    @slam-verb subj=[*] obj=[*]
  verb    @slam-verb obj=[*] for
  verb    @slam-verb obj=[*] over
  verb    @slam-verb subj=[*] obj=[*] for|over=<*>
  verb    @slam-verb obj=@stance-noun
  verb    @slam-verb obj=<*> as -> recipient=obj.actor|obj
  yes     China slammed the United States over arms sales. => CHN ACCUSE/disapprove USA
  yes     Russia blasted Ukraine. => RUS ACCUSE/disapprove UKR
  yes     The European Union slammed Myanmar's decision. => EUR ACCUSE/disapprove MMR
  no      A truck slammed into a wall in Nairobi.
  no      Workers blasted a tunnel through the rock.

rule accuse/blast-away
  event   none
  verb    blast|hammer|slam obj=rock|hole|tunnel|nail|door|wall|home|shot|ball|stone|coast|brake|phone|music|path|way|goal
  verb    knock|bash|hammer|lash|slam|savage subj=@hazard-word
  verb    rap|knock obj=door|table|window
  verb    roast obj=coffee|chicken|meat|lamb|turkey
  yes     The typhoon lashed the Philippines.
  yes     Miners blasted rock in northern Sweden.
  no      Poland blasted Russia over its claims.

rule accuse/attack-in-words
  event   ACCUSE disapprove
  cameo   111
  verb    attack|savage|hit|target|tear+into|lay+into|round+on|turn+on|hit+out|lash+out obj=@stance-noun
  verb    attack subj=[GOV|LEG|OPP|PTY|REL|JRN|NGO] obj=@stance-noun|record
  verb    attack obj=[*] as=@slur-word
  verb    round+on|lay+into|tear+into|snipe|sneak obj=[*]
  noun    attack on=@stance-noun subj|poss|by=[*] -> recipient=on
  verb    launch|make|mount|lead|unleash|deliver subj=[*] obj=<ASSAULT> obj=attack|assault|broadside|barrage clause=call|accuse|brand|describe|say|claim|blame|denounce|criticise|criticize|label|declare -> recipient=obj.on|obj.against|on|against
  noun    attack|assault on|against=[*] mod=verbal|personal|scathing|rhetorical|blistering|withering|stinging|outspoken|extraordinary|thinly-veiled|veiled|blunt|rare|televised|twitter|online -> recipient=on|against
  noun    attack|assault|broadside|onslaught mod=verbal|personal|scathing|rhetorical|blistering|withering|stinging|outspoken on|against=[*] -> recipient=on|against
  yes     The Canadian senator attacked the Chinese policy. => CAN:LEG ACCUSE/disapprove CHN
  yes     The Maltese bishop launched a rare attack on Italy. => MLT:REL ACCUSE/disapprove ITA
  no      Rebels attacked a base in Mali.

rule accuse/lash-out
  event   ACCUSE disapprove
  cameo   111
  verb    lash+out|hit+out|speak+out|rail|inveigh|fulminate|thunder|rage|rant|bristle|sneer|scoff|jeer|snipe|fume|bridle|hiss|jab|snarl|storm at=[*] -> recipient=at
  verb    lash+out|hit+out|speak+out|rail|inveigh|fulminate|thunder|rage|rant|campaign|argue|preach|crusade|lobby against -> recipient=against.actor|against
  verb    lash+out|hit+out|speak+out|fire+back -> recipient=at|against
  verb    hit+back at=[*] -> recipient=at
  verb    take obj=aim|shot|swipe|jab at=[*] -> recipient=at
  yes     Iran lashed out at Britain. => IRN ACCUSE/disapprove GBR
  yes     The Zambian archbishop spoke out against Zimbabwe's government. => ZMB:REL ACCUSE/disapprove ZWE:GOV
  no      A storm raged against the coast of Portugal.

rule accuse/criticism
  event   ACCUSE disapprove
  cameo   111
  noun    @criticism-noun -> actor=subj|by|from|poss|mod recipient=of|against|for|at|to|on
  noun    @criticism-noun of -> actor=subj|by|from|poss|mod recipient=of.actor|of
  noun    @criticism-noun over -> actor=subj|by|from|poss|mod recipient=of|against|over
  noun    @criticism-noun by=[*] -> actor=by recipient=of|against|for|to
  noun    @criticism-noun from=[*] -> actor=from recipient=of|against|for|to
  yes     The Austrian minister repeated his criticism of Hungary. => AUT:GOV ACCUSE/disapprove HUN
  yes     Criticism of Cuba by Canada grew. => CAN ACCUSE/disapprove CUB
  no      The novel won the prize for literary criticism.

rule accuse/literary-criticism
  event   none
  noun    criticism mod=literary|film|art|music|textual|theatre|constructive
  noun    criticism of=novel|film|book|painting|play|album
  noun    criticism|condemnation|flak from=fan|coach|reader|viewer|pundit
  noun    outcry|reproach|censure over=film|song|advert|album
  yes     She teaches literary criticism in Paris.
  no      Egypt's criticism of Qatar was harsh.

rule accuse/draw-criticism
  event   ACCUSE disapprove
  cameo   111
  verb    draw|attract|provoke|spark|face|receive|meet|trigger|incur|earn|prompt|bring|arouse|elicit|generate|suffer|get obj=@criticism-noun|@anger-noun -> actor=obj.from|from|obj.in|by recipient=subj
  verb    draw|attract|provoke|spark|face|receive|trigger|incur|earn|prompt|elicit obj=protest from=[*] -> actor=from recipient=subj
  verb    come under=criticism|fire|attack from=[*] -> actor=from recipient=subj
  verb    come under=criticism|attack|fire|pressure for -> actor=from|by recipient=subj
  verb    meet with=@criticism-noun|@anger-noun -> actor=from recipient=subj
  verb    anger|outrage|infuriate|enrage|incense|antagonise|antagonize|irk|irritate|appal|appall|dismay|displease|exasperate|rile obj=[*] obj!=@sport-body|fan|customer|reader -> actor=obj recipient=subj
  yes     Poland drew criticism from Germany. => DEU ACCUSE/disapprove POL
  yes     Serbia came under criticism from the European Union. => EUR ACCUSE/disapprove SRB
  no      The film drew praise from Germany.

# --- disapprove: concern, anger, complaint --------------------------------------------------------------------------------

rule accuse/express-anger
  event   ACCUSE disapprove
  cameo   110
  verb    express|voice|convey|register|vent|show|air|communicate|declare|reiterate|state|raise|signal|display|record|make+known|relay|note obj=@anger-noun -> recipient=over.actor|over|at|about|with|against|to|obj.of
  verb    express|voice|convey|register|vent|show|air|reiterate|state obj=@anger-noun over|about|at=<*> -> recipient=over.actor|about.actor|at.actor|with|over|about|at
  verb    raise|lodge|file|voice|register|submit|make obj=objection -> recipient=to|against|over|with
  noun    objection|disapproval|indignation|outrage|displeasure|dissatisfaction poss=[*] -> actor=poss recipient=to|over|at|with
  yes     Pakistan expressed outrage over the Danish cartoons. => PAK ACCUSE/disapprove DNK
  yes     South Korea voiced its anger at Japan. => KOR ACCUSE/disapprove JPN
  no      Fans vented their frustration at the coach.

rule accuse/fans-anger
  event   none
  verb    express|voice|vent|show|air|display subj=fan|supporter|player|coach|viewer|spectator|customer|reader obj=@anger-noun|@worry-noun
  verb    express obj=disappointment|frustration|regret with|at=defeat|result|performance|score|loss
  yes     Fans in Spain vented their anger at the referee.
  no      Ghana voiced its anger over the arrest.

# What is done raises concerns; whose deed it was does not voice them.
class worrying-deed
  words  action|act|move|step|decision|policy|plan|programme|program|test|launch|conduct|behaviour|behavior|remark|statement
  words  comment|law|bill|visit|deal|pact|agreement|build-up|buildup|activity|deployment|presence|exercise|drill|ruling

rule accuse/express-concern
  event   ACCUSE disapprove
  cameo   110
  verb    express|voice|convey|raise|register|share|air|communicate|reiterate|state|signal|underline|underscore|stress|note obj=@worry-noun subj!=@worrying-deed -> recipient=over.actor|over|about.actor|about|at.actor|at|on|with|regarding
  verb    express|voice|convey|raise|register|share|air|reiterate|state|signal obj=@worry-noun over|about|at=<*> subj!=@worrying-deed -> recipient=over.actor|about.actor|at.actor|over|about|at
  noun    concern|alarm|misgiving|unease|worry|reservation poss=[*] over -> actor=poss recipient=over.actor|over
  noun    concern|alarm|misgiving|unease|worry|reservation poss=[*] about -> actor=poss recipient=about.actor|about
  noun    concern|alarm|unease|reservation by=[*] -> actor=by recipient=over|about
  verb    cause|raise|spark|create obj=concern|alarm in=[*] -> actor=in recipient=subj
  yes     The United Nations expressed concern over Iran's nuclear programme. => UNO ACCUSE/disapprove IRN
  yes     Australia voiced alarm about Chinese activity in the Pacific. => AUS ACCUSE/disapprove CHN
  no      Doctors in Kenya expressed concern about an outbreak of measles.
  no      The recent decisions of Uruguay's president have raised concerns among growers.

rule accuse/concern-for-health
  event   none
  verb    express|voice|raise|share obj=@worry-noun for=safety|health|welfare|life|future|well-being|people|victim
  verb    express|voice|raise|share|reiterate|air obj=@worry-noun about|over=@hazard-word
  verb    express|voice|raise|share|reiterate|air obj=@worry-noun over=@hazard-word
  verb    express|voice|raise|share|air obj=@worry-noun about=@hazard-word|health|safety|economy|weather
  adj     concerned|worried|alarmed|upset|disturbed|troubled|shocked|horrified|frustrated|disappointed|unhappy subj=[*] about|over|by|at|for|with=@hazard-word|health|safety|weather|economy|future|result|pace|price|death|loss
  yes     The Philippines voiced concern about the epidemic.
  yes     The minister in Fiji was worried about the floods.
  no      Canada expressed concern over Chinese arrests.

rule accuse/angry-at
  event   ACCUSE disapprove
  cameo   110
  adj     concerned|worried|alarmed|outraged|angered|dismayed|appalled|furious|angry|shocked|upset|unhappy|dissatisfied|indignant|disappointed|disturbed|troubled|horrified|incensed|resentful|enraged|disgusted|frustrated subj=[*] at|over|about|with|by -> recipient=at|over|about|with|by
  adj     critical|disapproving|contemptuous|scornful|dismissive|intolerant|resentful of -> recipient=of
  adj     furious|angry|outraged|indignant|incensed at=[*] -> recipient=at
  adj     furious|angry|outraged|unhappy|dissatisfied with=[*] -> recipient=with
  yes     Greece was furious with Turkey. => GRC ACCUSE/disapprove TUR
  yes     Chile's president was critical of Cuba. => CHL ACCUSE/disapprove CUB
  no      The minister was concerned about the floods.

rule accuse/complain
  event   ACCUSE disapprove
  cameo   110
  verb    complain|grumble|gripe|grouse|moan|whine|carp subj=[*] -> recipient=about|over|of|against|clause.actor|clause.subj
  verb    complain|grumble|gripe about=[*] -> recipient=about
  verb    complain about=@grievance-word -> recipient=about
  verb    complain of=@grievance-word -> recipient=of
  verb    complain against -> recipient=against
  yes     Nicaragua complained about interference by the United States. => NIC ACCUSE/disapprove USA
  yes     Vietnam complained that China had harassed its boats. => VNM ACCUSE/disapprove CHN
  no      The pilot complained of chest pain.

rule accuse/complain-of-pain
  event   none
  verb    complain|moan|grumble of=@symptom-word
  verb    complain|moan|grumble about=@symptom-word|weather|food|service|noise|price|traffic
  verb    complain|moan|grumble subj=patient|passenger|customer|guest|fan|viewer
  yes     The Turkish envoy complained of chest pain.
  no      Libya complained about Italy.

rule accuse/official-complaint
  event   ACCUSE allege
  cameo   114
  context diplomatic
  verb    file|lodge|submit|make|present|bring|send|register|take obj=complaint|grievance|formal complaint|official complaint -> recipient=against|about|over
  noun    complaint against=[*] -> recipient=against
  noun    complaint about=[*] -> recipient=about
  noun    complaint poss=[*] -> actor=poss recipient=against|about|of|over
  verb    complain subj=[*] to=[*] -> recipient=about|over|against|to
  yes     Qatar lodged a complaint against Bahrain at the United Nations. => QAT ACCUSE/allege BHR
  yes     Rwanda complained to Belgium about Burundi. => RWA ACCUSE/allege BDI
  no      She went to hospital with a heart complaint.

rule accuse/official-protest
  event   ACCUSE disapprove
  cameo   114
  context diplomatic
  verb    protest subj=[*] -> recipient=obj.actor|obj|against|to|over|at
  verb    protest to=[*] -> recipient=to
  verb    protest subj=[GOV|LEG|MIL|JUD|PTY|REB]
  verb    protest subj=[GOV|LEG|MIL|JUD|PTY|REB] to=[*] -> recipient=to
  verb    protest subj=[GOV|LEG|MIL|JUD] over|against|at|about=<*> -> recipient=to|over.actor|against.actor|at.actor|about.actor
  verb    protest obj=<*>|@stance-noun subj=[*] subj!=@protest-crowd -> recipient=obj.actor|obj|to
  verb    lodge|file|deliver|send|hand|submit|issue|present|make|convey|register|enter|launch|hand+over obj=protest|protest note|diplomatic protest|formal protest|official protest|strong protest|demarche|protest letter -> recipient=with|to|against.actor|against|over|at
  verb    lodge|file|deliver|send|submit|present|make|register obj=protest|protest note|demarche over|about|at|against=<*> -> recipient=with|to|against.actor|over.actor|about.actor|at.actor
  noun    diplomatic protest|protest note|formal protest|official protest|strong protest|verbal protest|demarche|protest letter -> recipient=to|with|against|over
  noun    note|letter|statement of=protest -> recipient=to|with|against|over
  noun    protest mod=diplomatic|formal|official|verbal|written -> actor=subj|by|poss recipient=to|with|against|over
  yes     Japan lodged a protest with South Korea over the landing. => JPN ACCUSE/disapprove KOR
  yes     The Mexican government protested the American wall. => MEX ACCUSE/disapprove USA
  yes     Thailand sent a protest note to Cambodia. => THA ACCUSE/disapprove KHM
  no      Students protested in Athens against the Greek government.
  no      The home side protested the penalty.

rule accuse/protest-online
  event   ACCUSE disapprove
  cameo   111
  verb    protest on=social media|twitter|facebook|internet|weibo -> recipient=against|obj|over
  noun    protest mod=online|virtual|internet|twitter|facebook -> recipient=against|over
  verb    sign|deliver|submit|launch|circulate|start|present|hand+in obj=petition against -> recipient=against
  verb    write|sign|publish|issue obj=open letter|letter|statement clause=condemn|criticise|criticize|denounce|protest -> recipient=clause.recipient
  noun    hashtag campaign|online campaign|letter-writing campaign against -> recipient=against
  yes     Russian bloggers protested on social media against the Kremlin. => RUS ACCUSE/disapprove RUS
  no      Russian bloggers protested in the streets of Kazan.

rule accuse/sport-protest
  event   none
  verb    protest obj=penalty|foul|offside|red card|call|goal|dismissal|result|decision subj=@match-word
  verb    protest obj=penalty|foul|offside|red card|goal|wicket
  verb    protest to=referee|umpire|linesman
  verb    protest subj obj=innocence|ignorance|love
  noun    protest to=referee|umpire
  noun    protest over=penalty|foul|offside|goal
  yes     The Italian captain protested the penalty.
  yes     The jailed Iranian protested his innocence.
  no      Denmark protested the detention of its citizen by Iran.

rule accuse/summon-envoy
  event   ACCUSE disapprove
  cameo   114
  context diplomatic
  verb    summon|call+in|haul+in|summons|convoke|convene|call obj=@envoy-word
  verb    summon|call+in|summons|haul+in|call obj=@envoy-word to|for
  verb    summon|call+in|summons obj=@envoy-word clause=protest|complain|demand|explain|express|condemn|hear|deliver|hand
  verb    give obj=dressing-down iobj=@envoy-word -> recipient=iobj
  noun    summoning|summons of=@envoy-word -> recipient=of
  verb    dress+down|carpet|upbraid obj=@envoy-word
  yes     Turkey summoned the Swedish ambassador. => TUR ACCUSE/disapprove SWE
  yes     Iran's envoy was summoned by Argentina to explain the remarks. => ARG ACCUSE/disapprove IRN
  no      The king summoned the generals to the palace.

rule accuse/object
  event   ACCUSE disapprove
  cameo   110
  verb    object|take+exception|take+umbrage|take+offence|take+offense -> recipient=to.actor|to|clause.actor|at
  verb    disapprove -> recipient=of
  verb    frown on|upon -> recipient=on|upon
  verb    frown on=<*> -> recipient=on.actor|on
  verb    take obj=issue|exception|umbrage|offence|offense -> recipient=with|to|at
  verb    disagree|quarrel|clash.01 over subj=[*] -> recipient=with
  verb    disagree with=[*] -> recipient=with
  verb    resent|begrudge subj=[*]
  noun    objection to -> recipient=to
  yes     Uruguay objected to the Argentine tax. => URY ACCUSE/disapprove ARG
  yes     Switzerland took issue with Italy. => CHE ACCUSE/disapprove ITA
  no      An object was found in orbit by India.

rule accuse/regret
  event   ACCUSE disapprove
  cameo   110
  verb    regret obj=@stance-noun subj=[*]
  verb    express|voice obj=regret|sadness|sorrow over -> recipient=over
  verb    express|voice obj=regret|disappointment at -> recipient=at
  verb    express|voice obj=disappointment with=[*] -> recipient=with
  yes     Finland regretted the Russian decision. => FIN ACCUSE/disapprove RUS
  no      The minister expressed regret for his mistake and apologised to India.

rule accuse/regret-loss
  event   none
  verb    regret obj=death|loss|error|mistake|inconvenience|accident
  verb    express|voice obj=regret|sadness|sorrow over=death|loss|accident|mistake|error|crash
  verb    express|voice obj=regret|sadness|sorrow at=death|loss|accident|passing
  yes     Peru expressed sorrow over the crash.
  no      Malta expressed regret over the Italian move.

rule accuse/call-names
  event   ACCUSE disapprove
  cameo   111
  verb    call|brand|label|term|dub|declare|describe|denounce|portray|characterise|characterize|pronounce|consider|deem|see obj=[*] obj!=it|this|that clause=@slur-word
  verb    brand|label|describe|denounce|portray|characterise|characterize|condemn|decry|depict|dismiss|regard|paint|cast obj=[*] as=@slur-word
  verb    call|brand|label|term|dub|describe|denounce|characterise|characterize|condemn|decry|dismiss obj=<*> clause=@slur-word -> recipient=obj.actor|obj
  verb    brand|label|describe|denounce|characterise|characterize|condemn|decry|dismiss obj=<*> as=@slur-word -> recipient=obj.actor|obj
  verb    call|brand|term|label obj=@stance-noun clause=@slur-word
  verb    brand|label|describe|denounce|condemn|dismiss obj=@stance-noun as=@slur-word
  verb    call|brand|label|dub subj=[*] obj=[*] clause clause.mod=stupid|evil|corrupt|brutal|weak|failed|illegitimate|dishonest|pathetic|incompetent|dangerous
  verb    liken|compare|equate obj=[*] to=hitler|nazi|nazi germany|apartheid|fascist|terrorist|stalin|islamic state|gestapo
  verb    liken|compare|equate obj=[*] with=hitler|nazi|nazi germany|apartheid|fascist|terrorist|stalin|islamic state
  verb    insult|mock|humiliate|slander|smear|disrespect|abuse.03|taunt subj=[*] obj=[*]
  yes     Syria branded Israel an aggressor. => SYR ACCUSE/disapprove ISR
  yes     The American president described Iran as a rogue state. => USA ACCUSE/disapprove IRN
  no      Critics described the Chilean as a genius.

rule accuse/question-legitimacy
  event   ACCUSE disapprove
  cameo   110
  verb    question|doubt|challenge|dispute|query|impugn|contest obj=@legitimacy-noun
  verb    cast obj=doubt on -> recipient=on
  verb    call clause=question obj=@legitimacy-noun
  verb    cast|throw obj=doubt over -> recipient=over
  verb    point obj=hypocrisy|failure
  yes     The European Union questioned the fairness of Georgia's election. => EUR ACCUSE/disapprove GEO
  no      The detective questioned two men in Oslo.

rule accuse/no-confidence
  event   ACCUSE disapprove
  cameo   113
  context legislative
  verb    file|table|submit|bring|introduce|pass|adopt|move|launch|propose|back|call|lodge|present|hold|win|lose obj=no-confidence motion|no confidence motion|no-confidence vote|censure motion|confidence vote -> recipient=against|in
  noun    no-confidence motion|no-confidence vote|no confidence motion|no confidence vote|censure motion -> recipient=against|in
  noun    motion|vote of=confidence|no-confidence|censure -> recipient=against|in
  verb    rally|mobilise|mobilize|drum+up|whip+up|stir+up|incite|foment obj=opposition|opinion|resistance|hatred|feeling|sentiment against -> recipient=against
  verb    turn|set obj=people|opinion against=[*] -> recipient=against
  yes     The Nepalese opposition filed a censure motion against the prime minister. => NPL:OPP ACCUSE/disapprove NPL:GOV
  yes     Cuba rallied opposition against the United States. => CUB ACCUSE/disapprove USA
  no      Spanish voters have confidence in the banks.

# --- allege: accuse, blame ------------------------------------------------------------------------------------------------

rule accuse/of
  event   ACCUSE allege
  cameo   112
  verb    accuse
  verb    accuse obj=[*]
  verb    accuse obj=[*] clause
  verb    accuse obj=[*] of
  verb    accuse obj=[*] of=<*>
  verb    accuse obj=[*] clause|obj.clause=<*>
  verb    suspect obj=[*] of
  verb    suspect obj=[*] clause
  verb    suspect.01 subj=[GOV|COP|JUD|MIL|SPY] obj=[*]
  noun    accuser of=[*] -> actor=- recipient=of
  yes     Armenia accused Azerbaijan of breaking its word. => ARM ACCUSE/allege AZE
  yes     Ethiopia has been accused by Egypt of bad faith. => EGY ACCUSE/allege ETH
  no      The accused left the court in Madrid.

rule accuse/of-crime
  event   ACCUSE allege
  cameo   1121
  context crime
  verb    accuse|suspect of=@graft-noun|crime|offence|offense
  verb    accuse|suspect|indict|charge obj=[*] of=@graft-noun
  verb    charge|indict|arraign with=@graft-noun|crime
  verb    charge|indict|arraign|prosecute obj=[*] with=@graft-noun
  verb    indict|prosecute|sue|impeach for=@graft-noun
  verb    indict|prosecute|sue|impeach|arraign obj=[*] for=@graft-noun
  verb    indict|arraign obj=[*] on=charge|count -> actor=subj|on.by
  noun    accusation|allegation|charge of=@graft-noun -> actor=subj|by|from recipient=against
  noun    @graft-noun mod=alleged -> actor=- recipient=by|poss
  yes     Nigeria accused the French firm of bribery. => NGA ACCUSE/allege FRA
  yes     Prosecutors in Lima charged the Chilean banker with corruption. => PER:JUD ACCUSE/allege CHL:BUS
  no      The Peruvian president promised to fight corruption.

rule accuse/of-rights-abuse
  event   ACCUSE allege
  cameo   1122
  context human_rights
  verb    accuse of=@rights-abuse-noun
  verb    accuse|suspect obj=[*] of=@rights-abuse-noun
  verb    accuse subj obj=[*] clause|obj.clause=torture|persecute|oppress|repress|mistreat|discriminate|abuse|enslave|silence|harass|muzzle
  verb    charge|indict obj=[*] with=@rights-abuse-noun
  noun    accusation|allegation|charge|report of=@rights-abuse-noun by=[*] -> actor=- recipient=by
  noun    accusation|allegation|charge of=@rights-abuse-noun -> actor=subj|by|from recipient=against
  verb    document|detail|record|expose|catalogue|report|list subj=[NGO|UNO|IGO] obj=@rights-abuse-noun -> recipient=by|obj|in
  yes     Canada accused Myanmar of persecution. => CAN ACCUSE/allege MMR
  yes     Belgium accused Eritrea of torturing prisoners. => BEL ACCUSE/allege ERI
  no      Eritrea denied that it tortured prisoners.

rule accuse/of-aggression
  event   ACCUSE allege
  cameo   1123
  context military
  verb    accuse of=<ASSAULT>
  verb    accuse clause|obj.clause=<ASSAULT>
  verb    accuse obj=[*] of=<ASSAULT|MOBILIZE>
  verb    accuse obj=[*] clause|obj.clause=<ASSAULT|MOBILIZE>
  verb    accuse obj=[*] of=aggression|incursion|provocation|ceasefire violation|invasion|violation|sabre-rattling|shelling
  verb    accuse obj=[*] clause|obj.clause=arm|back|support|finance|fund|train|harbour|harbor|shelter|sponsor|supply|violate|breach|invade|smuggle|shell|amass|mass
  verb    accuse obj=[*] of=support|backing|sponsorship|interference|terrorism
  noun    accusation|allegation|charge of=<ASSAULT> -> actor=subj|by|from|poss|mod recipient=against|of.actor
  yes     Sudan accused Ethiopia of shelling a border town. => SDN ACCUSE/allege ETH
  yes     Colombia accused Venezuela of harbouring rebels. => COL ACCUSE/allege VEN
  no      Sudan shelled a border town in Ethiopia.

rule accuse/of-war-crime
  event   ACCUSE allege
  cameo   1124
  context military legal
  verb    accuse of=@war-crime-noun
  verb    accuse|suspect obj=[*] of=@war-crime-noun
  verb    charge|indict|arraign|prosecute with=@war-crime-noun
  verb    charge|indict|arraign|prosecute|try obj=[*] with=@war-crime-noun
  verb    indict|prosecute|try for=@war-crime-noun
  verb    indict|prosecute|try|arraign obj=[*] for=@war-crime-noun
  verb    say|report|find|conclude|state|declare|claim|allege subj=[*] clause=commit|perpetrate clause.obj=@war-crime-noun|@rights-abuse-noun -> recipient=clause.subj
  verb    say|find|conclude|declare subj=[UNO|IGO|NGO|JUD|GOV] clause=amount|constitute clause.to|clause.obj=@war-crime-noun|@rights-abuse-noun -> recipient=clause.subj.actor|clause.subj
  noun    accusation|allegation|charge|indictment of=@war-crime-noun -> actor=subj|by|from|poss|mod recipient=against
  noun    trial|indictment|prosecution for=@war-crime-noun -> actor=by recipient=of|poss
  noun    trial|indictment|prosecution for=@war-crime-noun of=[*] -> actor=by recipient=of
  yes     South Africa accused Israel of genocide. => ZAF ACCUSE/allege ISR
  yes     A Dutch tribunal indicted the Serbian general for war crimes. => NLD:JUD ACCUSE/allege SRB:MIL
  no      Rwanda marked the anniversary of the genocide.

rule accuse/of-spying
  event   ACCUSE allege
  cameo   1125
  context legal
  verb    accuse|suspect of=@spying-noun
  verb    accuse|suspect obj=[*] of=@spying-noun
  verb    accuse|suspect obj=[*] clause|obj.clause=spy|spying|espionage|plot|plotting|conspire|sabotage|undermine|destabilise|destabilize|overthrow|incite|subvert|betray|meddle|interfere|collude|foment
  verb    charge|indict|arraign with=@spying-noun
  verb    charge|indict|arraign|prosecute obj=[*] with=@spying-noun
  verb    indict|prosecute|try for=@spying-noun
  verb    indict|prosecute|try|arraign obj=[*] for=@spying-noun
  noun    accusation|allegation|charge of=@spying-noun -> actor=subj|by|from|poss|mod recipient=against
  yes     North Korea accused South Korea of espionage. => PRK ACCUSE/allege KOR
  yes     Bolivia charged the Paraguayan with sedition. => BOL ACCUSE/allege PRY
  no      The museum of espionage opened in Berlin.

rule accuse/blame
  event   ACCUSE allege
  cameo   112
  verb    blame obj=[*]
  verb    blame obj=[*] for
  verb    blame obj=[*] for=<*>
  verb    blame on=[*] -> recipient=on
  verb    blame obj=<*> on=[*] -> recipient=on
  verb    pin|lay|put|place|heap|cast|fix|shift obj=blame|responsibility|onus|guilt -> recipient=on|upon|with|at.of
  verb    hold obj=[*] clause=responsible|accountable|liable|answerable
  verb    hold obj=[*] to=account
  verb    point obj=finger|fingers -> recipient=at|to|towards
  verb    attribute|ascribe|impute|trace obj=<ASSAULT> to=[*] -> recipient=to
  verb    implicate|incriminate|finger obj=[*]
  verb    link|tie|connect obj=[*] to=<ASSAULT>
  verb    link|tie|connect obj=[*] with=<ASSAULT>
  verb    link|tie|connect obj=[*] to=@graft-noun|@war-crime-noun|@spying-noun
  verb    fault obj=[*] for
  verb    say|claim|conclude|believe|insist|announce|declare|allege|suspect|find subj=[*] clause=responsible|complicit|culpable|blame|behind clause.subj!=it|they|he|she|we|i|this|that -> recipient=clause.subj
  noun    blame on=[*] -> recipient=on
  yes     Kenya blamed Somali rebels for the bombing. => KEN ACCUSE/allege SOM
  yes     Ukraine blamed the explosion on Russia. => UKR ACCUSE/allege RUS
  yes     Taiwan held China responsible. => TWN ACCUSE/allege CHN
  yes     Kenya said Somali rebels were responsible. => KEN ACCUSE/allege SOM:REB
  no      Engineers blamed the crash in Peru on fog.

rule accuse/blame-cause
  event   none
  verb    blame on=@hazard-word|weather|error|fault|failure|speed|alcohol
  verb    blame obj=@hazard-word|weather|fog|ice|drought|economy|market|speculation|climate
  verb    blame obj=coach|referee|player|injury|pitch
  verb    attribute obj=<ASSAULT> to=accident|mistake|fault|@hazard-word
  yes     Officials in Fiji blamed the cyclone for the losses.
  no      Fiji blamed Australia for the losses.

rule accuse/allege
  event   ACCUSE allege
  cameo   112
  verb    allege clause -> recipient=clause.actor|clause.subj
  verb    allege clause=<*> -> recipient=clause.actor
  verb    allege subj=[*] obj -> recipient=obj|by|against
  verb    charge.06 clause -> recipient=clause.actor|clause.subj
  verb    charge subj=[*] clause -> recipient=clause.actor|clause.subj
  verb    insinuate|claim clause=sponsor|violate|breach|cheat|spy|plot|torture|lie|rig|collude -> recipient=clause.actor|clause.subj
  noun    allegation clause -> actor=subj|by|poss|mod recipient=against|clause.actor|clause.subj
  yes     Honduras alleged that Guatemala had moved the border. => HND ACCUSE/allege GTM
  no      The alleged thief escaped from a jail in Haiti.

rule accuse/accusations
  event   ACCUSE allege
  cameo   112
  noun    accusation|allegation|imputation|insinuation|recrimination|finger-pointing -> actor=subj|by|from|poss|mod recipient=against|at|of
  noun    accusation|allegation|charge|smear|slander against=[*] -> actor=subj|by|from|poss|mod recipient=against
  noun    accusation|allegation|charge by=[*] -> actor=by recipient=against|clause.actor|clause.subj
  noun    accusation|allegation|charge from=[*] -> actor=from recipient=against|clause.actor|clause.subj
  noun    accusation|allegation poss=[*] -> actor=poss recipient=against|clause.actor|clause.subj|at
  verb    level|hurl|fling|make|direct|aim|air|raise|repeat|renew|throw|levy obj=@accusation-noun -> recipient=against|at|to
  verb    level|hurl|fling|make|bring|press obj=@accusation-noun against=[*] -> recipient=against
  verb    face obj=@accusation-noun from=[*] -> actor=from recipient=subj
  verb    face obj=accusation|allegation by=[*] -> actor=by recipient=subj
  verb    face obj=accusation|allegation -> actor=from|by recipient=subj
  yes     The accusations against Uganda by Rwanda grew louder. => RWA ACCUSE/allege UGA
  yes     Libya faced accusations from Chad. => TCD ACCUSE/allege LBY
  no      The cavalry charge against the line failed in 1854.

rule accuse/trade-accusations
  event   ACCUSE allege
  cameo   112
  reciprocal
  verb    trade|exchange|swap obj=@accusation-noun|barb|insult|accusation|jibe|words|criticism|invective|blame|verbal blow -> recipient=with
  verb    accuse|blame|condemn|denounce|criticise|criticize obj=other|another|each -> recipient=-
  verb    accuse|blame subj=[*] obj=other|another|each -> recipient=-
  noun    slanging match|verbal sparring|mutual recrimination|blame game between -> actor=between recipient=-
  noun    war of=words between -> actor=between recipient=-
  noun    war of=words with=[*] -> actor=subj|poss recipient=with
  noun    exchange of=@accusation-noun|insult|barb between -> actor=between recipient=-
  noun    slanging match|blame game|spat with=[*] -> actor=subj|poss recipient=with
  verb    spar|bicker|squabble|wrangle|quarrel|feud subj=[*] -> recipient=with
  yes     India and Pakistan traded accusations. => IND,PAK ACCUSE/allege
  yes     Kosovo and Serbia blamed each other. => KOS,SRB ACCUSE/allege
  no      India and Pakistan exchanged prisoners.

# --- allege: in court -----------------------------------------------------------------------------------------------------

rule accuse/charge
  event   ACCUSE allege
  cameo   1121
  context legal
  verb    charge.05
  verb    charge obj=[*] with
  verb    charge obj=[*] over
  verb    charge with=offence|offense|count|murder|violation|attempt|assault|homicide|<ASSAULT>
  verb    charge subj=[COP|JUD|GOV] obj=[*]
  verb    charge subj=[JUD] obj obj!=battery|phone|device|card|fee|price|rate|interest|rent|tax|commission|toll|dollar|euro
  verb    indict|arraign obj=[*] on=charge|count -> actor=subj|on.by
  verb    indict|arraign|impeach|prosecute|court-martial|court martial|criminalise|incriminate|reindict
  verb    indict|arraign|impeach|prosecute|court-martial obj=[*]
  verb    indict|prosecute|arraign|impeach|charge obj=[*] for=<*>
  verb    press|prefer|bring|lay|file|announce|issue|lodge|unseal obj=charge|criminal charge|indictment|count -> recipient=against|on
  verb    press|prefer|bring|lay|file|issue obj=charge|criminal charge|indictment against=[*] -> recipient=against
  verb    face obj=charge|criminal charge|prosecution|indictment|court-martial|impeachment|lawsuit -> actor=from|by|in recipient=subj
  verb    book|summons subj=[COP] obj=[*] for
  noun    indictment|impeachment|prosecution|arraignment of=[*] -> actor=by|poss recipient=of
  noun    indictment|charge|count against=[*] -> actor=subj|by|mod recipient=against
  yes     German police charged two Tunisians with murder. => DEU:COP ACCUSE/allege TUN
  yes     A Spanish judge indicted the Chilean general. => ESP:JUD ACCUSE/allege CHL
  no      The hotel in Rome charged the French tourists fifty euros.
  no      The technician charged the battery in Seoul.

rule accuse/charge-other
  event   none
  verb    charge obj=battery|phone|device|card|vehicle|dollar|euro|pound|fee|price|rate|interest|rent|tax|commission|toll|yen|percent|cent|fare|customer|tourist|guest
  verb    charge with=task|duty|responsibility|job|electricity|enforcing|mission
  verb    charge obj=[*] with=task|duty|responsibility|job|mission|oversight
  verb    charge !obj into|toward|through|towards|past
  noun    charge mod=electric|service|extra|interest|depth|explosive|baton|cavalry|bank|electrical|free|additional
  noun    charge of=dollar|euro|pound|percent
  noun    complaint mod=heart|stomach|skin|back|customer
  yes     The Danish hotel charged fifty euros.
  yes     The commission in Ottawa was charged with the task of writing a new law.
  no      Danish police charged a Swede with fraud.

rule accuse/sue
  event   ACCUSE allege
  cameo   115
  context legal
  verb    sue|litigate|countersue
  verb    sue obj=[*]
  verb    sue obj=[*] for
  verb    sue subj=[*] over -> recipient=obj|over
  verb    file|bring|lodge|launch|open|initiate|start|begin|institute|register|win|take|submit|commence|pursue|refile obj=@lawsuit-noun -> recipient=against
  verb    file|bring|lodge|launch|open|initiate|start|begin|institute|register|take|commence|pursue obj=@lawsuit-noun against=[*] -> recipient=against
  verb    take|drag|haul|bring obj=[*] to=court|tribunal|icj|world court|arbitration|wto|world trade organization|justice|law
  verb    take|drag|haul|bring obj=[*] before=court|tribunal|icj|judge|wto|panel
  noun    lawsuit|legal action|court case|civil suit|class action|libel suit|criminal complaint|legal proceedings|impeachment proceedings|prosecution|suit against -> recipient=against
  noun    lawsuit|legal action|court case|civil suit|legal challenge by=[*] -> actor=by recipient=against
  verb    refer|report obj=[*] to=icc|international criminal court|security council|prosecutor|police|court|tribunal
  yes     The Gambia sued Myanmar at the world court. => GMB ACCUSE/allege MMR
  yes     Panama filed a lawsuit against Costa Rica. => PAN ACCUSE/allege CRI
  no      The rebels in Angola sued for peace.
  no      The French minister wore a grey suit.

rule accuse/sue-for-peace
  event   none
  verb    sue for=peace|ceasefire
  verb    file|bring|open|make|state obj=suit|case !against for=change|reform|investment
  verb    make|state|rest|present obj=case for
  yes     Angolan rebels sued for peace.
  no      Ecuador sued the oil firm.

rule accuse/trial
  event   ACCUSE allege
  cameo   115
  context legal
  verb    put|place|bring|send|commit obj=[*] on=trial
  verb    put|bring|send|commit|haul obj=[*] to=trial|justice
  verb    put|bring|haul|send obj=[*] before=court|judge|tribunal|magistrate|firing squad
  verb    stand|face obj=trial|court-martial|court martial -> actor=by|in recipient=subj
  verb    go on=trial -> actor=by|in recipient=subj
  verb    be on=trial -> actor=by recipient=subj
  verb    appear in=court|dock -> actor=- recipient=subj
  verb    appear before=court|judge|tribunal|magistrate -> actor=before recipient=subj
  verb    try.02 obj=[*]
  verb    try !clause obj=[*] for
  verb    try !clause obj=[*] in=absentia|court
  verb    try subj=@court-body !clause obj=[*]
  noun    trial of=[*] -> actor=by|subj|in recipient=of
  noun    trial|retrial of subj=[JUD]|@court-body -> actor=subj recipient=of
  verb    open|begin|start|resume|reopen|order subj=[JUD] obj=trial|retrial|court-martial|murder trial|mass trial -> recipient=obj.of|obj.against|obj.poss|of
  noun    trial poss=[*] -> actor=by recipient=poss
  noun    trial|retrial|court-martial|show trial|murder trial|mass trial|corruption trial|treason trial|war crimes trial -> actor=by|subj recipient=of|poss|against
  yes     Egypt put the Sudanese smuggler on trial. => EGY ACCUSE/allege SDN
  yes     A Swedish man went on trial in Moscow. => RUS ACCUSE/allege SWE:CVL
  no      Brazil began a trial of a new vaccine.

rule accuse/other-trial
  event   none
  noun    trial mod=clinical|drug|vaccine|medical|field|sea|time|free|pilot|sheepdog|speed
  noun    trial of=vaccine|drug|medicine|system|method|treatment|aircraft|technology|car|strength
  noun    trial for=team|club|drug|vaccine|squad
  verb    begin|open|start|resume obj=clinical trial|drug trial|vaccine trial|field trial
  verb    try obj=method|dish|food|approach|recipe|drug|idea|hand|luck|way|patience
  yes     Cuba began a clinical trial of the vaccine.
  no      Cuba put two Americans on trial.

# --- investigate ----------------------------------------------------------------------------------------------------------

rule accuse/investigate
  event   ACCUSE investigate
  cameo   090
  verb    investigate|probe|look+into|scrutinise|scrutinize|reinvestigate -> recipient=obj.actor|obj|into.actor|into
  verb    investigate|probe|scrutinise|scrutinize|reinvestigate obj=[*]
  verb    investigate|probe|scrutinise|scrutinize obj=[*] for
  verb    investigate|probe obj=[*] over
  verb    look|inquire|enquire|delve|dig into -> recipient=into.actor|into
  verb    look into subj=[COP|JUD|GOV|LEG|UNO|IGO|NGO] -> recipient=into.actor|into
  verb    investigate clause -> recipient=clause.actor|clause.subj
  noun    @inquiry-noun into -> actor=subj|by|poss|mod recipient=into.actor|into
  noun    @inquiry-noun into=[*] -> actor=subj|by|poss|mod recipient=into
  noun    @inquiry-noun of -> actor=subj|by|poss|mod recipient=of.actor|of
  noun    @inquiry-noun against=[*] -> actor=subj|by|poss|mod recipient=against
  noun    @inquiry-noun by=[*] -> actor=by recipient=into|of|against|subj
  noun    @inquiry-noun subj=[*] -> actor=subj recipient=into.actor|into|of|against|on
  noun    @inquiry-noun subj=[*] into=[*] -> actor=subj recipient=into
  verb    place|put|keep obj=[*] under=investigation|scrutiny
  verb    be|come|remain|fall under=investigation|scrutiny -> actor=by recipient=subj
  verb    order|commission|authorise|authorize|announce|initiate|reopen|pursue|demand+from obj=@inquiry-noun -> recipient=obj.against|against|obj.into.actor|obj.into|into|obj.of|of
  verb    order|commission|authorise|authorize|announce|initiate|reopen subj=[*] obj=@inquiry-noun -> recipient=obj.against|against|obj.into.actor|obj.into|into|obj.of|of
  yes     Norway investigated the Chinese company. => NOR ACCUSE/investigate CHN
  yes     The United Nations opened an inquiry into Syria. => UNO ACCUSE/investigate SYR
  yes     A Greek court ordered an investigation against the Bulgarian shipowner. => GRC:JUD ACCUSE/investigate BGR
  yes     The Hungarian firm is under investigation by the European Union. => EUR ACCUSE/investigate HUN
  no      The space probe reached Mars after a launch from India.
  no      Japanese scientists investigated the origin of the comet.

rule accuse/study
  event   none
  verb    investigate|probe|scrutinise|scrutinize|look+into|examine subj=@scholar
  verb    look|delve|dig|inquire into subj=@scholar
  verb    investigate|probe|explore obj=possibility|option|origin|nature|relationship|mystery|universe|planet|effect|feasibility|way
  verb    look into=future|possibility|eye|camera|distance|space|mirror|way
  verb    probe obj=depth|space|defence|defense|planet|moon|ice|wreck
  noun    probe mod=space|lunar|solar|medical|moon|mars|thermal|ultrasonic
  noun    investigation mod=scientific|archaeological|clinical|marine
  noun    investigation of=effect|property|phenomenon|disease|galaxy|mechanism
  yes     Chilean astronomers and a scientist investigated the origin of the comet.
  yes     The solar probe left Florida.
  no      Dutch prosecutors investigated the Irish bank.

rule accuse/investigate-crime
  event   ACCUSE investigate
  cameo   091
  context crime
  verb    investigate|probe|look+into|examine obj=@graft-noun -> recipient=obj|obj.in|obj.at|by|in
  verb    investigate|probe obj=[*] for=@graft-noun
  verb    investigate|probe obj=allegation|claim|accusation|report|suspicion|charge -> recipient=against|obj.against|obj.clause.actor|obj.clause.subj|obj
  verb    examine|study|review obj=allegation|accusation|evidence -> recipient=against|obj.against|obj.of|obj.clause.actor
  noun    @inquiry-noun into=@graft-noun -> actor=subj|by|poss|mod recipient=into|into.in|into.at|by
  noun    @inquiry-noun into=allegation|claim|accusation|report|suspicion -> actor=subj|by|poss|mod recipient=against|into.against|into.of|into.clause.actor
  noun    @inquiry-noun mod=@graft-noun -> actor=subj|by|poss recipient=into|against|of
  yes     Swiss prosecutors opened an investigation into bribery by the Angolan official. => CHE ACCUSE/investigate AGO
  yes     Malaysia probed allegations against the Australian bank. => MYS ACCUSE/investigate AUS
  no      Swiss prosecutors closed their office for Easter.

rule accuse/investigate-abuse
  event   ACCUSE investigate
  cameo   092
  context human_rights
  verb    investigate|probe|look+into|examine obj=@rights-abuse-noun|disappearance -> recipient=obj|by|in
  verb    look|inquire into=@rights-abuse-noun|disappearance -> recipient=into|by|in
  verb    investigate|probe obj=[*] for=@rights-abuse-noun
  noun    @inquiry-noun into=@rights-abuse-noun|disappearance -> actor=subj|by|poss|mod recipient=into|in|by
  noun    @inquiry-noun of=@rights-abuse-noun -> actor=subj|poss|mod recipient=of|by|in
  yes     The United Nations investigated torture by Syrian troops. => UNO ACCUSE/investigate SYR
  no      The United Nations funded clinics for victims of torture.

rule accuse/investigate-attack
  event   ACCUSE investigate
  cameo   093
  context military
  verb    investigate|probe|look+into|examine obj=<ASSAULT> -> recipient=obj.actor|obj.mod|obj.poss|obj.by
  verb    investigate|probe|look+into|examine obj=@violence|killing|murder|death|assassination|explosion|incident|crash|incursion -> recipient=obj.actor|obj.mod|obj.poss|obj.by
  verb    look|inquire into=<ASSAULT> -> recipient=into.actor|into.mod|into.poss|into.by
  verb    look|inquire into=killing|murder|death|assassination|explosion|attack|incident -> recipient=into.actor|into.mod|into.poss|into.by
  noun    @inquiry-noun into=<ASSAULT> -> actor=subj|by|poss|mod recipient=into.actor|into.mod|into.poss|into.by
  noun    @inquiry-noun into=@violence|killing|murder|death|assassination|explosion|incident|crash -> actor=subj|by|poss|mod recipient=into.actor|into.mod|into.poss|into.by
  noun    @inquiry-noun of=<ASSAULT> -> actor=subj|poss|mod recipient=of.actor|of.mod|of.poss|of.by
  yes     Turkey began an inquiry into the Israeli raid. => TUR ACCUSE/investigate ISR
  no      Lebanon mourned the killing of a journalist.

rule accuse/investigate-war-crime
  event   ACCUSE investigate
  cameo   094
  context military legal
  verb    investigate|probe|look+into|examine obj=@war-crime-noun -> recipient=obj|by|in
  verb    investigate|probe obj=[*] for=@war-crime-noun
  verb    look|inquire into=@war-crime-noun -> recipient=into|by|in
  noun    @inquiry-noun into=@war-crime-noun -> actor=subj|by|poss|mod recipient=into|by|in
  noun    @inquiry-noun of=@war-crime-noun -> actor=subj|poss|mod recipient=of|by|in
  noun    war crimes investigation|war crimes inquiry|war crimes probe|genocide investigation|genocide inquiry -> actor=subj|by|poss|mod recipient=into|against|of|in
  yes     The International Criminal Court investigated war crimes by Russia. => IGO:JUD ACCUSE/investigate RUS
  no      Rwanda built a memorial for victims of genocide.

rule accuse/question-suspect
  event   ACCUSE investigate
  cameo   090
  context legal
  verb    interrogate|grill|cross-examine|quiz obj=[*]
  verb    question|interview|quiz|interrogate subj=[COP|JUD|SPY|LEG|MIL] obj=[*]
  verb    question|interview|quiz|interrogate subj=@police|@court-body|@investigator-noun|lawmaker subj=[*] obj=@person|suspect|witness
  verb    question|interview|quiz|interrogate subj=[COP|JUD|SPY|LEG|MIL] obj
  verb    question|interrogate|interview subj=@investigator-noun obj
  verb    question|interrogate obj=@person over
  verb    question|interrogate obj=[*] about=<*>
  verb    take|bring+in|hold|detain|summon|call|bring obj=[*] for=questioning|interrogation
  verb    summon|subpoena|summons obj=[*] for=questioning|interrogation|hearing
  verb    subpoena obj=[*]
  verb    summon obj=[*] clause=testify|answer
  noun    interrogation|questioning|cross-examination of=[*] -> actor=by|subj|poss recipient=of
  yes     Indian police questioned the Nepalese minister over the fire. => IND:COP ACCUSE/investigate NPL:GOV
  yes     The French minister was questioned by the Swiss prosecutor. => CHE:JUD ACCUSE/investigate FRA:GOV
  no      Journalists questioned the Spanish coach about the match.

rule accuse/interview
  event   none
  verb    question|quiz|grill|interview|interrogate subj=journalist|reporter|newspaper|magazine|fan|host|student|pollster|researcher|presenter
  verb    grill obj=meat|fish|chicken|steak|sausage
  verb    question obj=self|oneself|himself|herself
  yes     A reporter grilled the Irish coach.
  no      Interpol agents interrogated the Serbian suspect.

rule accuse/inspect
  event   ACCUSE investigate
  cameo   090
  verb    inspect|audit|examine|review|search|check|verify obj for=violation|abuse|breach|wrongdoing|irregularity|fraud|contraband|compliance
  verb    inspect|audit|visit subj=@investigator-noun obj -> recipient=obj|obj.in|in
  verb    inspect subj=[UNO|IGO|EUR] obj -> recipient=obj|obj.in|in
  verb    send|dispatch|deploy|appoint|name|assign obj=@investigator-noun clause=investigate|probe|examine|look|determine -> recipient=clause.recipient|to|in
  verb    appoint|name|set+up|form|establish|create obj=special prosecutor|inquiry|independent counsel|inquiry commission|truth commission|investigative committee|investigative commission -> recipient=into|clause.recipient|on
  verb    appoint|name|set+up|form|establish|create obj=commission|board|panel|committee obj.of=inquiry|investigation -> recipient=into|clause.recipient|on
  verb    send|dispatch obj=fact-finding mission|investigator|fact-finding team -> recipient=to|into
  verb    hold obj=hearing|inquest into -> recipient=into
  noun    audit|inspection of=[*] -> actor=subj|by|mod recipient=of
  yes     Inspectors from the United Nations inspected Iranian sites. => UNO ACCUSE/investigate IRN
  yes     Sri Lanka set up a commission of inquiry. => LKA ACCUSE/investigate
  no      The Danish queen inspected the guard of honour in Lisbon.

# --- said in other words -------------------------------------------------------------------------------------------------

rule accuse/scold
  event   ACCUSE disapprove
  cameo   111
  reserve
  verb    take obj=[*] to=task
  verb    take obj=issue|exception|umbrage|offence|offense|aim with|to|at -> recipient=with|to|at
  verb    read obj|iobj=riot act -> recipient=iobj|to|obj
  verb    chide|scold|admonish|reproach|upbraid|berate|castigate|excoriate|lambaste|lambast|pillory|skewer|rebuke|reprimand|reprove|censure|decry|deride|mock|ridicule|flay|trash|rubbish|pan|savage|roast|tongue-lash|vilify|malign|disparage|belittle|assail|bash|knock|rap|chastise|shame|heckle subj=[*] obj
  verb    dress+down|tell+off|run+down|call+out|tear+into|lay+into|rip+into|lash+out|hit+out|lace+into|light+into|round -> recipient=obj|at|against|into|on
  verb    lay|tear|rip|light|lace|pile into=[*] -> recipient=into
  verb    rail|inveigh|fulminate|thunder|rage|rant|storm|fume|bristle|seethe|chafe|sneer|scoff|carp|snipe|jeer|hiss subj=[*] at|against|over|about -> recipient=at|against|over.of|over|about
  verb    heap|pour|rain obj=scorn|blame|abuse|contempt|derision|criticism|ridicule|opprobrium|invective on|upon|over -> recipient=on|upon|over
  verb    level|direct|aim|fire|launch|deliver|unleash|hurl|sling|fling obj=criticism|barb|broadside|salvo|tirade|diatribe|insult|invective|rebuke|complaint|reproach|verbal attack|tongue-lashing -> recipient=at|against|on|to
  verb    find obj=fault with -> recipient=with
  verb    pick obj=hole in -> recipient=in
  verb    draw|attract|provoke|elicit|earn|incur|face|come+under obj=rebuke|ire|wrath|scorn|condemnation|reprimand|fire|flak|censure|criticism|outrage|reproach from=[*] -> actor=from|obj.from recipient=subj
  verb    draw|attract|earn|incur obj=ire|wrath|scorn|anger|displeasure|condemnation|disapproval of=[*] -> actor=of|obj.of recipient=subj
  verb    come under=fire|attack|criticism from=[*] -> actor=from|under.from recipient=subj
  noun    fire from=[*] subj=[*] -> actor=from recipient=subj
  verb    voice|express|register|convey|signal|declare|share|feel|vent obj=displeasure|dismay|outrage|indignation|anger|disapproval|concern|alarm|unease|misgiving|disquiet|regret|fury|annoyance|irritation|disappointment|frustration|dissatisfaction|disgust|revulsion|worry|discontent over|at|with|about|against|to -> recipient=with|to|over.by|over.of|at.by|at.of|against|over|at|about
  verb    sound obj=alarm over|about|on -> recipient=over|about|on
  verb    exchange|trade|swap obj=barb|insult|recrimination|jibe|harsh word|angry word|accusation|charge|taunt|blow|broadside -> recipient=with
  verb    bemoan|lament|bewail|rue|bewail subj=[GOV|OPP|REL|UNO|IGO|EUR|SOC|NGO|LEG|LAB|PTY] obj -> recipient=obj.by|obj.of
  verb    brand|label|dub|slam|blast subj=[*] obj clause -> recipient=obj|obj.of|obj.by|obj.on
  verb    call|term|describe|dismiss subj=[*] obj as|clause=disgrace|sham|farce|betrayal|sell-out|sellout|insult|outrage|mockery|shame|crime|scandal|lie|illegal|illegitimate|unacceptable|barbaric|disgraceful|shameful|outrageous|reckless|irresponsible|deplorable|cowardly|brutal|inhuman|immoral|hypocritical|absurd|ridiculous|dangerous|aggression|provocation|terrorism|genocide|blackmail -> recipient=obj|obj.of|obj.by
  adj     scathing|scornful|contemptuous|indignant|furious|livid|irate|incensed|appalled|outraged|aghast|dismayed|angry|displeased|disappointed|critical|dismissive|unhappy|disgusted|shocked|horrified|vexed|annoyed|upset|enraged|infuriated about|of|at|over|with|by subj=[GOV|LEG|OPP|UNO|IGO|EUR|MIL|REL|SOC|NGO|PTY|LAB|EDU] -> actor=subj recipient=with|of|at|over|about|by
  noun    broadside|tirade|diatribe|rebuke|reprimand|tongue-lashing|dressing-down|scolding|reproach against|at|from|by=[*] -> actor=from|by|poss|mod|subj recipient=against|at|of|to|on
  verb    disgrace|shame subj=[*]
  verb    dispute|challenge|contest|question|rebut|refute|counter|impugn|query|protest|deplore|deplored subj=[*] obj=report|claim|comment|remark|result|methodology|finding|statement|account|version|assertion|allegation|figure|legality|decision|ruling|plan|policy|verdict|legitimacy -> recipient=obj.by|obj.of|obj.poss|obj.mod|obj.in|of
  yes     Tonga's parliament took Fiji to task. => TON:LEG ACCUSE/disapprove FJI
  yes     Iceland's foreign minister was scathing about Norway. => ISL:GOV ACCUSE/disapprove NOR
  no      The coach chided his own players.
  no      The Maltese took the road to Valletta.

rule accuse/hold-responsible
  event   ACCUSE allege
  cameo   112
  reserve
  verb    hold|deem|consider|find|declare subj=[*] obj clause=responsible|accountable|answerable|culpable|complicit
  verb    hold|deem subj=[*] obj=[*] to=account
  verb    hold obj=responsible|accountable for
  verb    see|detect|sense|suspect|discern obj=hand of=[*] -> recipient=obj.of
  verb    see|detect|suspect obj=hand|fingerprint poss=[*] -> recipient=obj.poss
  verb    point|wag obj=finger at -> recipient=at|obj.at
  verb    point to subj=[*] to=[*] as=culprit|perpetrator|source|mastermind -> recipient=to
  verb    lay|put|pin|place|heap|cast|shift obj=blame|responsibility|guilt on|at|with -> recipient=on|obj.on|at|with
  verb    lay obj at=door -> recipient=at.of|at.poss
  verb    name|identify|single+out obj=[*] as=suspect|accomplice|culprit|mastermind|perpetrator|partner|ringleader|prime suspect
  verb    implicate|incriminate|finger|inculpate subj=[*] obj=[*]
  verb    attribute|trace|ascribe|link|tie|impute obj=@violence to=[*] -> recipient=to
  verb    cry obj=foul -> recipient=at|over|against|to
  verb    speak of=aggression|betrayal|treason|conspiracy|plot|sabotage by=[*] -> recipient=by|of.by
  verb    tell subj=[*] obj|iobj=[*] clause=lie|cheat -> recipient=obj|iobj
  yes     Sudan saw the hand of Chad in it. => SDN ACCUSE/allege TCD
  no      Sudan held the ladder.
  no      The minister of Ghana pointed at the map.

rule accuse/to-court
  event   ACCUSE allege
  cameo   115
  reserve
  context legal
  verb    take|haul|drag|bring|hale|call obj=[*] to|before|into|in=court|tribunal|arbitration|judge|international court|supreme court|high court|constitutional court|world court|arbitrator
  verb    put|place|send|bring|commit obj=[*] on|to|for|before=trial
  verb    arraign|impeach|prosecute|indict subj=[*] obj=[*]
  verb    lodge|file|submit|bring|start|open|launch|initiate obj=case|suit|lawsuit|legal action|legal proceedings|proceedings|petition|legal complaint|criminal complaint against -> recipient=against|obj.against
  verb    hand+down|return|issue|unseal|file|deliver|announce|confirm obj=indictment|charge|charge sheet -> recipient=against|obj.against|of|obj.of|obj.on|on
  verb    press|prefer|bring|lay|file|slap|level obj=charge on|against|with|at -> recipient=against|obj.against|on|obj.on|at
  verb    slap obj=[*] with=charge|lawsuit|suit
  verb    open|begin|start|resume obj=trial of -> recipient=obj.of|of
  noun    indictment of|against=[*] -> actor=by|poss|subj|from recipient=of|against
  yes     A court in Texas handed down an indictment against the Venezuelan officers. => USA:JUD ACCUSE/allege VEN
  no      Malta took a boat to Ghana.

rule accuse/look-into
  event   ACCUSE investigate
  cameo   090
  reserve
  verb    comb|sift|pore|go|leaf|wade|trawl through|over=book|file|record|account|ledger|document|paper|archive|invoice|contract|accounts|wreckage|rubble|evidence|footage|ballot -> recipient=through|over
  verb    get to=bottom -> recipient=to.of
  verb    look|delve|dig|probe|inquire|enquire|peer into subj=[GOV|LEG|JUD|COP|UNO|IGO|EUR|NGO|SPY|SOC] -> recipient=into.by|into|into.of
  verb    appoint|form|set+up|create|establish|name|launch|convene obj=commission of inquiry|inquiry|inquest|investigation|panel of inquiry|fact-finding mission|investigating commission|truth commission|investigative committee|probe|task force -> recipient=into.by|into|obj.into|on|of
  verb    open|start|launch|begin|order|conduct|announce|pursue|widen|reopen|demand obj=dossier|file|audit|inspection|criminal case|criminal inquiry|preliminary inquiry|fact-finding mission -> recipient=against|into.by|into|on|of
  verb    audit|scrutinise|scrutinize|vet|interrogate|grill|quiz|examine|inspect subj=[GOV|LEG|JUD|COP|UNO|IGO|EUR|SPY] obj=[*]
  verb    question subj=[JUD|COP|SPY] obj
  verb    send|dispatch obj=investigator|inspector|fact-finding team|forensic team|forensic expert|team clause=investigate|probe|examine -> recipient=clause.obj|to
  verb    send|dispatch obj clause=investigate|probe -> recipient=clause.obj|to
  verb    cross-examine|interview|depose subj=[JUD|COP|LEG] obj
  noun    investigation|probe|inquiry|inquest subj=[*] into -> actor=subj recipient=into.by|into|into.of
  yes     Latvian police are combing through the accounts of the port. => LVA:COP ACCUSE/investigate
  no      The Latvian student combed through his hair.
  no      The pilot from Norway looked into the sun.

# --- hearings ------------------------------------------------------------------------------------------------------------------

rule accuse/open-hearing
  event   ACCUSE investigate
  cameo   090
  reserve
  context legal
  verb    open|hold|begin|launch|schedule|convene|start|order  subj=[LEG|JUD|GOV|UNO|IGO|EUR]  obj=hearing|inquest  into|on|over  -> recipient=obj.clause.subj|clause.subj|into.by|on.by
  verb    open|hold|begin|launch|start  subj=[LEG|JUD|UNO|IGO|EUR]  obj=hearing|inquest  obj.clause  -> recipient=obj.clause.subj
  yes     Ghana's parliament opened hearings on a riot. => GHA:LEG ACCUSE/investigate
  no      Ghana's parliament held hearing aids for its older members.

# --- what somebody says another has done wrong ---------------------------------------------------------------------------------

rule accuse/claims-did-wrong
  event   ACCUSE allege
  cameo   112
  reserve
  verb    claim|complain|charge|allege|maintain|insist|assert  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|NGO|SOC]  clause=lie|cheat|mislead|deceive|meddle|interfere|violate|breach|flout|renege|spy|overstep|trespass|provoke|sabotage  clause.subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|COP|SPY|PTY]  clause.subj!=it|they|he|she|we|i|this|that  -> recipient=clause.subj
  yes     Lesotho alleged that Botswana had lied about the herd. => LSO ACCUSE/allege BWA
  no      Lesotho said Botswana had lied about the herd.
  no      Lesotho claimed it had violated no law.
  no      Lesotho claimed its goalkeeper had cheated.

# --- plain attacks with words --------------------------------------------------------------------------------------------------

rule accuse/plain
  event   ACCUSE disapprove
  cameo   111
  reserve
  verb    slam|assail|lambast|lambaste|ridicule|deride|mock|decry|fault|berate|condemn|denounce|criticise|criticize|deplore|deplored|censure|bemoan|disparage|blast  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|NGO|SOC|REL|LAB|EDU|AGR|MED|JRN|REF]  obj=[*]|plan|scheme|policy|law|decision|move|ruling|deal|idea|stance|record|handling|silence|rule|step|remark|comment|speech|bill|verdict|proposal|project  -> recipient=obj.by|obj.of|obj.poss|obj.mod|obj|for
  verb    attack|slam|blast|assail|brand|label|denounce  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|NGO|SOC|REL|LAB|EDU|AGR|MED|JRN|REF]  obj  as=unfair|illegal|unjust|reckless|shameful|irresponsible|provocation|provocative|betrayal|theft|disgrace|farce|sham|crime|lie|aggression|blackmail|traitor|terrorist|racist|dangerous|immoral|outrage  -> recipient=obj.by|obj.of|obj.poss|obj.mod|obj
  verb    come  under=attack|fire|criticism|pressure  for|over|from  subj=[*]  -> actor=from|under.from recipient=subj
  noun    attack|fire  for=<*>|policy|handling|failure|role|decision|remark|comment|record|treatment|stance|plan|refusal|selling|dumping|lack  subj=[*]  -> actor=from|by recipient=subj
  yes     Uruguay's government branded the Brazilian scheme as reckless. => URY:GOV ACCUSE/disapprove BRA
  no      The Uruguayan striker slammed the door.
