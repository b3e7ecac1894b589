# Word classes of the rules for ACCUSE, THREATEN, SANCTION and PROTEST.
# Written for this lexicon; PropBank's frame list was used to see which verbs are missing.
# Licence: MIT OR Apache-2.0

# --- disapproval --------------------------------------------------------------------------------------------------------

# Verbs which hardly ever mean anything but spoken disapproval.
class condemn-verb
  words  condemn|denounce|criticise|criticize|deplore|decry|lambast|lambaste|castigate|rebuke|chide|chastise|censure|berate
  words  excoriate|deride|ridicule|scold|upbraid|reprimand|reproach|reprove|admonish|vilify|disparage|revile|deprecate
  words  belittle|denigrate|malign|slate|repudiate|lampoon|execrate|abhor|bemoan|lament|shame|defame|demonize|demonise

# Verbs which mean disapproval only when said of a government, its deeds or words.
class slam-verb
  words  slam|blast|flay|skewer|savage|roast|pillory|bash|assail|trash|slate|hammer|lash|scorch|blister|decry|fault|knock

class criticism-noun
  words  criticism|condemnation|denunciation|censure|rebuke|reproach|reproof|disapproval|recrimination|diatribe|tirade|invective
  words  opprobrium|broadside|outcry|verbal attack|rebuff|reprimand|admonition|dressing-down|vilification|harsh words|flak

class anger-noun
  words  anger|outrage|indignation|dismay|displeasure|disgust|fury|dissatisfaction|disappointment|frustration|resentment
  words  irritation|annoyance|abhorrence|revulsion|horror|consternation|exasperation|ire|wrath|disapproval|condemnation
  words  objection|criticism|discontent|unhappiness|aversion|grievance|opposition|protest|disagreement|shock

class worry-noun
  words  concern|worry|alarm|unease|reservation|misgiving|disquiet|apprehension|anxiety|scepticism|skepticism|uneasiness|doubt
  words  grave concern|deep concern|serious concern|qualm|fear

# What a government or politician is blamed for saying, deciding or being.
class stance-noun
  words  policy|decision|plan|proposal|remark|comment|statement|speech|law|bill|legislation|ruling|verdict|move|stance|position
  words  handling|approach|record|failure|inaction|silence|resolution|vote|sanction|ban|budget|reform|measure|strategy|conduct
  words  behaviour|behavior|attitude|role|leadership|regime|treatment|interference|meddling|intervention|violation|deal
  words  agreement|government|administration|response|practice|act|action|step|tactic|rhetoric|campaign|crackdown|election|poll
  words  referendum|execution|arrest|detention|test|launch|sale|visit|purchase|claim|report|call|refusal|support|use|announcement
  words  presence|settlement|occupation|demolition|sentence|trial|closure|appointment|nomination|withdrawal|abuse|corruption

class grievance-word
  words  shortage|delay|treatment|interference|violation|harassment|discrimination|abuse|fraud|irregularity|injustice|policy
  words  corruption|persecution|intrusion|meddling|neglect|lack|mistreatment|unfairness|intimidation|bias|espionage|brutality

class symptom-word
  words  pain|headache|dizziness|nausea|fever|chest pain|stomach|fatigue|cough|breathlessness|cramp|heat|noise|smell|ache|injury
  words  sickness|soreness|hunger|cold|back|knee|hamstring

class slur-word
  words  terrorist|dictator|liar|tyrant|murderer|war criminal|criminal|thug|killer|butcher|fascist|nazi|traitor|puppet|aggressor
  words  rogue state|terrorist state|terrorist organisation|terrorist organization|evil|illegal|illegitimate|sham|farce
  words  unacceptable|disgrace|hypocrite|coward|bully|threat|racist|enemy|genocide|crime|war crime|barbaric|shameful|disgraceful
  words  despicable|irresponsible|provocation|provocative|outrageous|intolerable|unjustified|undemocratic|cowardly|heinous|abhorrent
  words  reprehensible|deplorable|regrettable|dangerous|counterproductive|unhelpful|hypocritical|inhuman|immoral|fool|idiot|clown
  words  loser|moron|madman|crook|stupid|incompetent|foolish|pathetic|weak|hooligan|warmonger|colonialist|occupier|fraud|nutter
  words  corrupt|murderous|cruel|evildoer|pariah|gangster|menace|scum|vermin|parasite

# --- accusations and inquiries ------------------------------------------------------------------------------------------

class accusation-noun
  words  accusation|allegation|charge|indictment|recrimination|imputation|insinuation|denunciation|smear|incrimination|slander
  words  complaint|finger-pointing|blame

class war-crime-noun
  words  war crime|genocide|atrocity|humanity|ethnic cleansing|massacre|extermination
  words  mass murder|mass killing|war atrocity

class rights-abuse-noun
  words  abuse|human rights abuse|rights abuse|human rights violation|rights violation|torture|persecution|repression|oppression
  words  mistreatment|ill-treatment|brutality|discrimination|apartheid|forced labour|forced labor|slavery|racism|police brutality

class graft-noun
  words  corruption|graft|bribery|fraud|embezzlement|theft|money laundering|money-laundering|tax evasion|extortion|kickback|bribe
  words  racketeering|misappropriation|nepotism|cronyism|insider trading|vote buying|vote-buying|vote rigging|vote-rigging
  words  smuggling|drug trafficking|trafficking|drug smuggling|human trafficking|profiteering|forgery|perjury|rape|robbery
  words  manslaughter|homicide|corrupt practice|electoral fraud|election fraud|plunder|slush fund

class spying-noun
  words  espionage|spying|treason|sedition|subversion|sabotage|high treason|conspiracy|spy ring|coup|plot|coup plot|coup attempt
  words  collaboration|terrorism|separatism|insurrection|mutiny|infiltration|industrial espionage|rebellion|incitement

class inquiry-noun
  words  investigation|inquiry|enquiry|probe|inquest|criminal investigation|criminal inquiry|criminal probe|judicial inquiry
  words  public inquiry|corruption probe|fraud investigation|fact-finding mission|preliminary investigation|murder inquiry
  words  antitrust probe|antitrust investigation|anti-dumping investigation|anti-dumping probe|parliamentary inquiry
  words  internal investigation|impeachment inquiry

class lawsuit-noun
  words  lawsuit|suit|legal action|legal proceedings|proceedings|court case|civil suit|class action|legal challenge|libel suit|case
  words  criminal complaint|writ|charge|criminal charge|legal complaint|legal case|civil action|defamation suit|prosecution
  words  impeachment proceedings|disciplinary proceedings|court action|private prosecution|litigation|claim

class court-body
  words  court|tribunal|judge|jury|magistrate|justice|supreme court|high court|military court|court martial|court-martial|appeal court
  words  appeals court|criminal court|special court|war crimes tribunal|military tribunal|panel|bench|grand jury|judiciary|icc

class investigator-noun
  words  investigator|inspector|prosecutor|special prosecutor|auditor|detective|examiner|fact-finder|fact-finding mission|coroner
  words  commission of inquiry|investigative team|special rapporteur|inquiry commission|weapons inspector|ombudsman

# Who looks into things without blaming anyone.
class scholar
  words  scientist|researcher|biologist|physicist|chemist|study|historian|astronomer|psychologist|archaeologist|geologist|team|author
  words  novel|film|book|documentary|paper|article|experiment|laboratory|anthropologist|economist|mathematician|engineer|play|essay

class legitimacy-noun
  words  legitimacy|legality|validity|credibility|motive|sincerity|fairness|integrity|impartiality|wisdom|neutrality|independence
  words  objectivity|commitment|honesty|competence|loyalty|authenticity|transparency|constitutionality|good faith|intention

# --- threats ------------------------------------------------------------------------------------------------------------

class revenge-noun
  words  revenge|vengeance|retaliation|retribution|reprisal|bloodshed|counter-attack|counterattack|punishment|reckoning|jihad
  words  counterstrike|holy war

class consequence-noun
  words  consequence|repercussion|retaliation|reprisal|response|retribution|punishment|countermeasure|counter-measure|action
  words  counter-action|military action|backlash|force|revenge|war|catastrophe|reaction|serious consequences|dire consequences
  words  strike|measure|confrontation|escalation|counterstrike|military response|military strike|severe consequences

class retaliate-verb
  words  retaliate|respond|avenge|punish|react|hit|strike|fight|answer|reply|defend|confront|repel|crush|act

class kill-verb
  words  kill|attack|bomb|destroy|annihilate|strike|hit|shoot|execute|murder|behead|shell|blow|burn|assassinate|obliterate|slaughter
  words  massacre|crush|wipe|raze|flatten|torch|torpedo|sink|fire|launch|target|eliminate|exterminate|harm|hang|decapitate|fight
  words  turn|drown|nuke|detonate|explode|ram|stab|hunt|smash|pulverize|pulverise

class break-verb
  words  sever|break|cut|suspend|withdraw|quit|leave|pull|walk|recall|downgrade|end|freeze|abandon|scrap|halt|terminate|withhold
  words  boycott|cancel|renounce|abrogate|close|stop|review|reconsider|reduce|block|delay|veto|secede|divorce

class restrict-verb
  words  impose|ban|blockade|blacklist|embargo|sanction|restrict|bar|outlaw|slap|levy|block|curb|penalise|penalize|tax|close|shut
  words  reimpose|tighten|raise|censor|dissolve|fine|prohibit|declare

class arrest-verb
  words  arrest|detain|jail|imprison|prosecute|sue|try|indict|charge|intern|court-martial|extradite|lock|incarcerate|convict|impeach

class seize-verb
  words  invade|occupy|annex|seize|capture|overrun|conquer|retake|recapture|storm|reoccupy|march|partition

class dissent-verb
  words  strike|protest|demonstrate|march|boycott|paralyse|paralyze|rally|riot|picket|blockade|walk|mutiny|revolt

class dissent-noun
  words  strike|general strike|protest|demonstration|boycott|walkout|industrial action|hunger strike|mass protest|street protest
  words  nationwide strike|civil disobedience|work stoppage|march|rally|unrest|uprising|sit-in

class arrest-warrant
  words  arrest warrant|warrant|international arrest warrant|bench warrant|red notice|arrest order

# Warnings from these, or about these, threaten nobody.
class neutral-warner
  words  scientist|expert|researcher|analyst|economist|doctor|forecaster|meteorologist|report|study|survey|specialist|observer
  words  physician|ecologist|environmentalist|weather service|met office|health official|epidemiologist|firm|company|manufacturer
  words  seismologist|geologist|historian|professor|psychologist|label|sign|critic|conservationist|adviser|academic

class own-public
  words  citizen|public|resident|traveller|traveler|tourist|motorist|consumer|investor|people|population|national|parent|passenger
  words  customer|swimmer|driver|shopper|farmer|patient|family|visitor|user|fisherman|voter|compatriot|commuter|shareholder

class hazard-word
  words  famine|flood|flooding|drought|storm|hurricane|cyclone|typhoon|earthquake|tsunami|epidemic|outbreak|pandemic|disease|hunger
  words  starvation|crisis|disaster|recession|inflation|shortage|landslide|avalanche|heatwave|heat wave|wildfire|climate change
  words  snow|rain|ice|wind|volcano|eruption|fog|fire|virus|risk|danger|collapse|slowdown|scam|pollution|unemployment|delay
  words  humanitarian crisis|humanitarian catastrophe|humanitarian disaster|downturn|depression|side effect|loss

class contest-noun
  words  record|title|lead|goal|crown|championship|place|supremacy|medal|dominance|defence|defense|score|hegemony|goalkeeper|streak

# --- broken relations ---------------------------------------------------------------------------------------------------

# Sanction words without "boycott", which is a protest.
class sanction-measure
  words  sanction|embargo|trade ban|arms embargo|oil embargo|asset freeze|travel ban|visa ban|import ban|export ban|flight ban
  words  trade embargo|economic sanction|economic sanctions|trade restriction|export control|tariff|import tariff|duty|anti-dumping duty
  words  financial sanctions|trade sanctions|punitive tariff|punitive measure|visa restriction|economic blockade|price cap|import duty
  words  restrictive measure|countersanction|counter-sanction|retaliatory measure|trade curb|import curb|countermeasure|quota
  words  retaliatory tariff|un sanctions|weapons embargo|fuel embargo|air embargo|no-fly list|punitive duty|trade barrier

class ties-word
  words  relation|relations|ties|tie|diplomatic relations|diplomatic ties|link|links|contact|contacts|diplomatic links|trade ties
  words  economic ties|diplomatic contact|military ties|relationship|cooperation|diplomatic relation|diplomatic contacts|trade links
  words  trade relations|bilateral relations|partnership|alliance|friendship|consular relations|security cooperation|co-operation
  words  military cooperation|economic relations|intelligence sharing|intelligence cooperation|diplomatic tie|diplomatic link|collaboration

class envoy-word
  words  ambassador|envoy|diplomat|charge d'affaires|consul|attache|military attache|defence attache|defense attache|consul general
  words  diplomatic staff|embassy staff|embassy official|military adviser|high commissioner|embassy employee|nuncio|deputy ambassador
  words  chargé|charge|charge d’affaires|ambassador-designate|representative|consular official|counsellor|first secretary|papal nuncio
  words  diplomatic representative|diplomatic mission|permanent representative|vice-consul|press attache|attaché|commissioner
  words  trade representative|trade attache|second secretary|third secretary|deputy head

class mission-building
  words  embassy|consulate|diplomatic mission|mission|consulate general|consulate-general|liaison office|trade office|interests section
  words  cultural centre|cultural center|information office|legation|high commission|representative office

class aid-flow
  words  aid|assistance|relief|funding|fund|funds|loan|grant|credit|credit line|aid package|aid payment|aid program|aid programme
  words  support payment|financial support|financing|subsidy|bailout|tranche|development aid|financial aid|financial assistance|payment
  words  contribution|aid money|budget support|foreign aid|rescue package|disbursement|material support|lending|donation|dues

class military-aid
  words  military aid|military assistance|arms shipment|arms sale|arms sales|arms delivery|weapons delivery|weapons shipment|arms supply
  words  arms export|weapons sale|military support|weapons export|security assistance|military training|arms transfer|weapons supply
  words  arms supplies|weapons deliveries|defence aid|defense aid|military sale|security aid

class relief-aid
  words  humanitarian aid|food aid|relief aid|humanitarian assistance|emergency aid|food assistance|relief operation|aid operation
  words  aid delivery|aid deliveries|relief work|humanitarian relief|medical aid|aid flight|aid convoy|food shipment|fuel aid|food relief

class trade-flow
  words  import|export|trade|shipment|purchase|sale|oil import|oil export|grain export|beef import|trading|oil sale|oil purchase
  words  oil shipment|grain shipment|coal import|gas import|gas export|flight|air link|air traffic|technology transfer|investment|remittance
  words  product|goods|airline|transaction|business|commerce|oil|coal|beef|pork|wine|timber|gold|diamond|chip|technology

class stop-verb
  words  suspend|withhold|halt|freeze|cut|cut+off|stop|delay|block|cancel|end|terminate|reduce|slash|scrap|discontinue|curtail
  words  withdraw|hold+back|hold+up|scale+back|scale+down|put+off|pull|axe|revoke|postpone|rescind|deny|trim|cut+back|pare|phase+out
  words  cease|call+off|hold|drop|interrupt|shelve|eliminate|cut+short|limit|restrict

class bloc-word
  words  organisation|organization|union|bloc|league|commonwealth|council|group|association|alliance|federation|coalition|assembly
  words  un|nato|european union|african union|arab league|oas|opec|g8|swift|ecowas|au|eu|unesco|mercosur
  words  united nations|community|forum|committee|security council|human rights council|body|agency|party|partnership
  words  world health organization|international criminal court|icc|pact|who|interpol|consortium

class membership-word
  words  membership|voting right|voting rights|seat|observer status|participation|accreditation|member status|voting privilege
  words  delegation|vote|trade privilege|preferential status|trade status|trade preference|benefit|most favoured nation status
  words  status|visa|visa-free travel|privilege|concession|special status|diplomatic immunity|recognition

class treaty-noun
  words  @agreement|arms treaty|nuclear deal|nuclear treaty|nuclear agreement|climate accord|climate agreement|paris agreement|paris accord
  words  non-proliferation treaty|nonproliferation treaty|npt|jcpoa|abm treaty|inf treaty|new start|test ban treaty|statute|rome statute
  words  grain deal|trade talks|military alliance|open skies|extradition treaty|defence pact|defense pact|kyoto protocol|moratorium
  words  power-sharing agreement|unity government|ruling coalition|coalition government

class mission-staff
  words  inspector|observer|monitor|aid worker|staff|embassy staff|personnel|weapons inspector|relief worker|un staff|aid agency
  words  charity|non-governmental organisation|ngo|aid group|relief agency|election observer|mission|adviser|advisor|expert|employee
  words  technician|delegation|dependent|non-essential staff|volunteer|engineer|cease-fire monitor|ceasefire monitor|human rights monitor
  words  un official|investor|negotiator|investment|negotiating team|delegate|diplomatic personnel|family|humanitarian worker
  words  un worker|humanitarian agency|un agency|humanitarian group|medical charity

class prison-term
  words  death|prison|jail|year|life|month|imprisonment|hard labour|hard labor|life imprisonment|day|term|prison term
  words  jail term|hanging|flogging|lash|house arrest|exile|community service|life sentence|suspended sentence|labour camp|penal colony
  words  detention|fine|probation|solitary confinement|firing squad|gallows|week

class sentence-noun
  words  sentence|death sentence|prison sentence|jail sentence|life sentence|jail term|prison term|guilty verdict|suspended sentence|verdict
  words  fine|death penalty|life term|conviction|penalty|life imprisonment|punishment|damages|term

class sport-body
  words  club|team|fifa|uefa|football league|premier league|football association|fa|athlete|coach|player|striker|goalkeeper|defender|referee|midfielder
  words  nba|nfl|sprinter|boxer|cyclist|swimmer|cricketer|golfer|jockey|batsman|bowler|quarterback|winger|skipper
  words  football federation|rugby player|tennis player|footballer|pitcher|runner|champion|world champion|world number

# Those who flee or are driven out.
class displaced
  words  ten|dozen|score|refugee|civilian|resident|villager|family|inhabitant|ethnic|minority|muslim|christian|thousand|hundred|million|people|asylum seeker
  words  rohingya|tutsi|hutu|kurd|albanian|serb|croat|bosniak|palestinian|syrian|afghan|ukrainian|sudanese|somali|iraqi|kosovar|exile
  words  displaced person|displaced people|population|farmer|herder|settler|yazidi|venezuelan|burundian|rwandan|eritrean|congolese|child

# --- protest ------------------------------------------------------------------------------------------------------------

# Those who are called after what they do: they protest whatever the verb.
class demonstrator
  words  demonstrator|protester|protestor|marcher|rioter|picketer|striker|mob|looter|anti-government protester|student protester
  words  opposition protester|peace activist|hunger striker|anti-war protester|pro-democracy protester|stone-thrower|squatter
  words  protest movement|protest march|protest group|pro-democracy demonstrator|anti-government demonstrator|agitator

# Those who protest when the verb says so.
class protest-crowd
  words  @demonstrator|@labourer|people|crowd|thousand|hundred|dozen|score|million|student|activist|resident|villager|supporter|opponent
  words  farmer|peasant|youth|woman|mother|relative|family|refugee|prisoner|inmate|detainee|citizen|opposition|monk|nun|muslim|christian
  words  palestinian|kurd|tibetan|shiite|sunni|sympathiser|sympathizer|islamist|leftist|communist|nationalist|campaigner|migrant
  words  environmentalist|settler|lawyer|journalist|pensioner|veteran|pupil|parent|feminist|conservative|socialist|unionist
  words  republican|loyalist|follower|member|civilian|child|man|group|black|jew|hindu|sikh|buddhist|shopkeeper
  words  mourner|worshipper|worshiper|cleric|priest|human rights activist|party|movement|dissident|minority
  words  party member|other|ten|tens|number|majority|voter|consumer|artist|reservist|immigrant|asylum seeker|tribesman|opposition supporter

class labourer
  words  worker|union|trade union|labour union|labor union|miner|teacher|nurse|doctor|driver|pilot|employee|civil servant|dockworker|docker
  words  truck driver|trucker|bus driver|taxi driver|lecturer|professor|coal miner|gold miner|steelworker|railway worker|rail worker
  words  farm worker|oil worker|factory worker|public sector worker|transport worker|longshoreman|labourer|laborer|staff|seaman
  words  health worker|postal worker|lawyer|shopkeeper|trader|fisherman|farmer|student|air traffic controller|cabin crew
  words  flight attendant|crew|actor|writer|firefighter|cleaner|bank worker|hospital worker|garment worker|public servant|dock worker
  words  university lecturer|airline pilot|merchant|confederation|labour|labor
  words  autoworker|auto worker|haulier|lorry driver|screenwriter|medic|paramedic|resident doctor|junior doctor|mechanic

class stoppage-noun
  words  strike|general strike|walkout|work stoppage|industrial action|hartal|bandh|sympathy strike|labour strike|labor strike|token strike
  words  work-to-rule|go-slow|wildcat strike|shutdown|stoppage|sit-down strike|warning strike|24-hour strike|48-hour strike|one-day strike
  words  rail strike|transport strike|national strike|nationwide strike|teachers' strike|miners' strike|job action|slowdown|sick-out|stay-away
  words  stayaway|transit strike|pay strike|bus strike|solidarity strike|student strike|oil strike|dock strike|truckers' strike|lightning strike

class rally-noun
  words  demonstration|protest|rally|march|protest march|protest rally|mass rally|street protest|demo|mass demonstration|peace march
  words  mass protest|anti-government protest|anti-government demonstration|anti-war protest|anti-war rally|peace rally|anti-war march
  words  picket|vigil|candlelight vigil|peace vigil|torchlight march|silent march|freedom march|protest demonstration|civil rights march
  words  street demonstration|pro-democracy rally|pro-democracy protest|pro-democracy demonstration|student protest|student demonstration
  words  protest action|popular protest|cacerolazo|flash mob|nationwide protest|opposition rally|picket line
  words  solidarity rally|prayer vigil|million-man march|motorcade protest|counter-demonstration|counter-protest|pride march|protest meeting

class riot-noun
  words  riot|rioting|food riot|race riot|bread riot|prison riot|street fighting|street battle|mob violence|looting|violent protest
  words  violent demonstration|urban unrest|civil unrest|ethnic riot|communal riot|sectarian riot|public disorder|civil disorder|intifada
  words  jail riot|prison mutiny|street violence|anti-government riot|student riot|disturbance|rampage|violent clash|insurrection

class street-word
  words  street|road|highway|motorway|bridge|railway|border crossing|entrance|access|intersection|rail line|railway track|railway line
  words  traffic|roadway|port|airport|junction|crossroads|gate|thoroughfare|avenue|route|track|tunnel|main road|border|harbour|harbor
  words  square|runway|access road|lane|boulevard|border post|pipeline|checkpoint|refinery|oil terminal|toll road|road junction|railroad

class public-building
  words  building|campus|university|factory|office|ministry|town hall|city hall|plaza|embassy|parliament|station|terminal|mine
  words  headquarters|school|church|cathedral|rooftop|mill|plant|land|ranch|estate|square|park|airport|dormitory|oil platform|library
  words  dam|ship|rig|consulate|courthouse|faculty|stock exchange|oil rig|legislature|construction site|chamber|palace
  words  presidential palace|villa|residence|mansion|police station|prison|jail|barracks|court|council|capitol|studio
  words  television station|radio station|broadcaster|bank|base|airfield|depot|warehouse|camp|governor house

class national-symbol
  words  flag|effigy|portrait|poster|picture|national flag|photo|photograph|likeness|banner|koran|quran|copy|mannequin|coffin|caricature

class monument-noun
  words  statue|monument|memorial|mural|grave|tombstone|cemetery|synagogue|mosque|church|temple|shrine|war memorial|gravestone|bust
  words  embassy|billboard|campaign poster|tomb|plaque|painting|consulate|obelisk|ballot box|polling station

class missile-handy
  words  stone|rock|bottle|petrol bomb|molotov cocktail|firebomb|brick|egg|firecracker|firework|paint|tomato|shoe|debris|paving stone
  words  chair|stick|flare|firebombs|cobblestone|gasoline bomb|fire bomb|projectile|smoke bomb|molotov|acid|chilli powder|object

class market-word
  words  share|stock|market|price|currency|dollar|yen|euro|peso|rouble|ruble|bond|index|gold|oil|crude|equity|investor|nasdaq|dow
  words  commodity|copper|wheat|sterling|pound|bitcoin|treasury|wall street|stock market|futures|dow jones|rupee|baht|won|gilt|metal

class match-word
  words  player|striker|team|side|champion|batsman|goalkeeper|winger|captain|coach|defender|midfielder|home side|club|visitor|favourite
  words  seed|hosts|runner|driver|rider|boxer|pitcher|batter|golfer|manager|forward|rookie|quarterback|hitter|tennis player|world number
