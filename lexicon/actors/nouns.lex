# Nouns and noun phrases that name a role, with their sector. Written for the project.
# “kind” is what the word names: person (default), body, group (several people in one word) or country. “weak”: the sector
# gives way to one that a modifier names ("police spokesman"). “bare”: an actor only when a modifier or an of-phrase codes it.
# “office”: whoever holds it can be told by date. “code” holds when nothing else says whose. Words are dictionary forms.

nouns head-of-state
  sector  GOV
  office
  words   president|head of state|king|queen|monarch|emperor|empress|sultan|emir|amir|ruler|sovereign|regent|shah|tsar|doge
  words   interim president|acting president|transitional president|caretaker president|grand duke|chief of state

nouns head-of-government
  sector  GOV
  office
  words   prime minister|premier|head of government|chancellor|pm|interim prime minister|acting prime minister|chief executive
  words   caretaker prime minister|government leader

nouns vice
  sector  GOV
  words   vice president|vice-president|deputy prime minister|vice premier|first deputy prime minister|deputy premier|deputy president
  words   vice chancellor|crown prince|crown princess|prince|princess|first lady|royal|royal family|royal highness

nouns foreign-minister
  sector  GOV
  office
  words   foreign minister|external affairs minister|minister of foreign affairs|foreign affairs minister|minister for foreign affairs
  words   minister of external affairs|acting foreign minister

nouns deputy-foreign-minister
  sector  GOV
  words   deputy foreign minister|vice foreign minister|minister of state|junior minister|state minister|deputy minister|vice minister
  words   assistant secretary of state|undersecretary of state|under secretary of state|assistant minister|under-secretary

nouns defence-minister
  sector  GOV
  office
  words   defence minister|defense minister|minister of defence|minister of defense|war minister|minister of war

nouns ministers
  sector  GOV
  words   minister|finance minister|interior minister|home minister|justice minister|trade minister|economy minister|energy minister
  words   oil minister|health minister|education minister|agriculture minister|transport minister|environment minister|labour minister
  words   labor minister|information minister|culture minister|development minister|immigration minister|security minister|farm minister
  words   industry minister|commerce minister|planning minister|petroleum minister|tourism minister|water minister|housing minister
  words   communications minister|police minister|intelligence minister|minister of finance|minister of justice|minister of trade
  words   minister of the interior|minister of energy|minister of health|cabinet minister|cabinet member|cabinet secretary|culture secretary
  words   government minister|cabinet official|fisheries minister|mines minister|science minister|sports minister|religious affairs minister

nouns us-offices
  sector  GOV
  office
  code    USA
  words   secretary of state|secretary of defense|treasury secretary|defense secretary|homeland security secretary
  words   national security adviser|national security advisor|commerce secretary|energy secretary|u.s. trade representative

nouns us-offices-law
  sector  JUD
  code    USA
  words   attorney general of the united states|u.s. attorney general

nouns british-offices
  sector  GOV
  office
  code    GBR
  words   foreign secretary|home secretary|chancellor of the exchequer|defence secretary|northern ireland secretary|trade secretary

nouns supreme-leader
  sector  GOV
  office
  code    IRN
  words   supreme leader|supreme guide|leader of the islamic revolution

nouns taoiseach
  sector  GOV
  code    IRL
  words   taoiseach|tanaiste

nouns pope
  sector  GOV REL
  office
  code    VAT
  words   pope|pontiff|holy father

nouns papal
  sector  REL
  code    VAT
  words   papal nuncio|apostolic nuncio|curia

nouns secretary-general
  sector  GOV
  weak
  office
  words   secretary-general|secretary general|director-general|director general|high representative|high commissioner|commissioner
  words   deputy secretary-general|executive director|special rapporteur|under-secretary-general|rapporteur

nouns officials
  sector  GOV
  weak
  words   official|senior official|top official|spokesman|spokeswoman|spokesperson|press secretary|deputy spokesman|chief spokesman
  words   adviser|advisor|senior adviser|aide|senior aide|top aide|chief of staff|policymaker|bureaucrat|civil servant|public servant
  words   functionary|officeholder|office-holder|administrator|director general|executive secretary|administration official|government official|senior government official
  words   state official|local official|provincial official|regional official|district official|public official|election official
  words   federal official|city official|health official|customs official|immigration official|trade official|aid official|finance official
  words   government spokesman|government spokeswoman|government spokesperson|presidential spokesman|undersecretary|permanent secretary
  words   dignitary|technocrat|tax collector|game warden|inspector of taxes|returning officer|town clerk|sub-prefect
  words   magistrate of district|burgomaster|ombudsman|envoy's aide|ministerial aide|jailor|gaoler|prison warder|prison director
  words   warden|censor's office|statistician|treasurer|comptroller|auditor|auditor general|court of auditors

nouns censors
  sector  GOV
  words   censor|state censor|censorship board|film board|censorship office

nouns envoys
  sector  GOV
  words   ambassador|envoy|special envoy|special representative|diplomat|senior diplomat|consul|consul general|consul-general|attache
  words   charge d'affaires|chargé d'affaires|emissary|peace envoy|mediator|negotiator|chief negotiator|lead negotiator|peace negotiator
  words   permanent representative|high commissioner to|plenipotentiary|nuclear negotiator|trade negotiator|legate|deputy ambassador
  words   trade representative|special presidential envoy|top diplomat|chief diplomat|nuclear envoy

nouns embassies
  sector  GOV
  kind    body
  words   embassy|consulate|consulate general|high commission|diplomatic mission|mission|legation|permanent mission

nouns delegations
  sector  GOV
  kind    body
  weak
  words   delegation|negotiating team|government delegation|high-level delegation|trade delegation|peace delegation|contact group

nouns delegates
  sector  GOV
  weak
  bare
  words   delegate|representative|counterpart|opposite number|interlocutor

nouns governments
  sector  GOV
  kind    body
  words   government|administration|cabinet|regime|military government|interim government|transitional government|unity government
  words   coalition government|ruling coalition|junta|ruling junta|military junta|presidency|provisional government|caretaker government
  words   central government|federal government|local government|provincial government|regional government|government in exile|monarchy
  words   executive|council of ministers|politburo|ruling council|military council|presidential council|national security council
  words   transitional council|presidential palace|presidential office|prime minister's office|dictatorship|federal council|security council
  words   national salvation government|royal court|royal palace|royal household

nouns ministries
  sector  GOV
  kind    body
  words   ministry|foreign ministry|foreign office|ministry of foreign affairs|ministry of foreign and european affairs|finance ministry|trade ministry
  words   interior ministry|ministry of the interior|ministry of interior|home office|home ministry|justice ministry|ministry of justice
  words   health ministry|ministry of health|energy ministry|oil ministry|economy ministry|agriculture ministry|education ministry
  words   ministry of finance|ministry of trade|ministry of commerce|commerce ministry|ministry of energy|external affairs ministry
  words   ministry of external affairs|information ministry|ministry of information|treasury|finance department|department|state department
  words   department of state|commerce department|treasury department|department of commerce|agency|government agency|federal agency
  words   regulator|customs|customs service|customs agency|immigration service|tax authority|election commission|electoral commission|national oil company
  words   commission|authority|council|central election commission|sovereign wealth fund|environment ministry|transport ministry|tourism ministry

nouns us-departments
  sector  GOV
  kind    body
  code    USA
  words   state department|treasury department|commerce department|department of homeland security|department of the treasury|u.s. treasury
  words   department of state|department of commerce|department of energy|energy department

nouns us-justice
  sector  JUD
  kind    body
  code    USA
  words   justice department|department of justice

nouns central-banks
  sector  GOV
  kind    body
  words   central bank|reserve bank|national bank

nouns defence-bodies
  sector  MIL
  kind    body
  words   defence ministry|defense ministry|ministry of defence|ministry of defense|defense department|general staff|armed forces command
  words   department of defense|high command|military command|supreme command|joint chiefs of staff|army headquarters|military headquarters
  words   central command|supreme military council|joint chiefs|war office

nouns authorities
  sector  GOV
  kind    group
  words   authorities|local authority|local authorities|state authorities|government authorities|security council members|leadership|ruling elite
  words   civil authorities|occupation authorities|immigration authorities|health authorities|electoral authorities|leaders of the country

nouns local-heads
  sector  GOV
  words   governor|mayor|vice mayor|deputy governor|deputy mayor|provincial governor|state governor|regional governor|prefect|councillor
  words   councilman|councilwoman|councilor|county executive|district chief|chief minister|governor-general|lieutenant governor|alderman
  words   district commissioner|village head|city councillor|town councillor|administrator of the district|county governor

nouns local-bodies
  sector  GOV
  kind    body
  words   municipality|city council|town council|city hall|local council|county council|provincial council|regional council|district council|mayoralty

nouns political-leaders
  sector  GOV
  weak
  words   leader|political leader|politician|statesman|stateswoman|senior politician|strongman|dictator|autocrat|leader of the country
  words   head|chief|deputy head|deputy chief|deputy leader|co-leader|top leader|paramount leader|ruling party leader|national leader
  words   president-elect|prime minister-designate|prime minister-elect|chairman|chairwoman|chairperson|chair|vice chairman|general secretary
  words   secretary|chieftain|boss|interim leader|military ruler|military leader|coup leader|junta leader|figurehead

nouns legislators
  sector  LEG
  words   lawmaker|legislator|senator|congressman|congresswoman|member of parliament|mp|parliamentarian|representative in congress|assemblyman
  words   assemblywoman|member of congress|speaker|parliament speaker|parliamentary speaker|house speaker|senate leader|majority leader
  words   minority leader|house majority leader|senate majority leader|senate minority leader|backbencher|member of the european parliament|mep
  words   speaker of the house|speaker of parliament|whip|majority whip|house republican|house democrat|senate republican|senate democrat
  words   deputy speaker|peer|bundestag member|knesset member|duma deputy|state senator|state representative|congressional leader|assembly member
  words   deputy

nouns legislatures
  sector  LEG
  kind    body
  words   parliament|national assembly|legislature|senate|upper house|lower house|house of representatives|chamber of deputies|congress
  words   constituent assembly|assembly|federal assembly|lower chamber|upper chamber|state assembly|state legislature|national congress
  words   house of commons|house of lords|federation council|supreme soviet|people's congress|state duma|parliamentary committee|select committee
  words   congressional committee|senate committee|house committee|foreign affairs committee|foreign relations committee|shura council|consultative assembly
  words   provincial assembly|general assembly|legislative assembly|legislative council|house of councillors|house of assembly

nouns courts
  sector  JUD
  kind    body
  words   court|supreme court|high court|constitutional court|appeals court|court of appeal|court of appeals|criminal court|district court
  words   federal court|military court|military tribunal|tribunal|war crimes tribunal|special tribunal|jury|grand jury|judiciary|bench
  words   prosecutor's office|public prosecutor's office|attorney general's office|prosecution|prosecution service|anti-corruption court|state court
  words   constitutional tribunal|constitutional council|magistrates court|revolutionary court|court-martial|court martial|administrative court|regional court
  words   special court|civil court|sharia court|lower court|appeal court|crown court|prosecutors' office|anti-corruption commission|audit court|truth commission

nouns jurists
  sector  JUD
  words   judge|justice|chief justice|prosecutor|chief prosecutor|state prosecutor|public prosecutor|attorney general|prosecutor general
  words   attorney-general|prosecutor-general|magistrate|investigating magistrate|investigating judge|solicitor general|special prosecutor|special counsel
  words   federal prosecutor|federal judge|supreme court justice|supreme court judge|military prosecutor|district attorney|independent counsel
  words   investigator|state attorney|u.s. attorney|war crimes prosecutor|court official|judicial official|prison official|prison warden

nouns prisons
  sector  JUD
  kind    body
  words   prison service|prison authority|prison authorities|prison guard|jailer|warder

nouns lawyers
  sector  CVL
  words   lawyer|defence lawyer|defense lawyer|attorney|defense attorney|defence team|barrister|solicitor|human rights lawyer|rights lawyer

nouns police
  sector  COP
  kind    group
  words   police|riot police|military police|secret police|federal police|national police|state police|border police|anti-riot police
  words   police force|security force|security forces|police service|gendarmerie|national guard|coast guard|coastguard|border guard service
  words   law enforcement|law enforcement agency|constabulary|police department|paramilitary police|anti-terror police|counter-terrorism police
  words   counterterrorism police|armed police|traffic police|religious police|morality police|tourist police|special police|border force|swat team
  words   police unit|police squad|security personnel|security apparatus|security police|metropolitan police|civil guard|carabinieri|border patrol
  words   riot squad|police reinforcements|flying squad|bomb squad|vice squad|drug squad|mounted police|police patrol
  words   police snipers|anti-corruption bureau|anti-corruption police|plain-clothes police|police cordon

nouns police-people
  sector  COP
  words   policeman|policewoman|police officer|constable|sheriff|deputy sheriff|police chief|police commissioner|detective|gendarme|trooper
  words   security officer|security official|police commander|police official|police inspector|police superintendent|police general|police constable
  words   border guard|customs officer|security agent|law enforcement officer|law enforcement official|security guard|federal agent|inspector general
  words   superintendent|police spokesman|police spokeswoman|riot policeman|coast guard officer|patrolman|marshal service
  words   plain-clothes officer|plainclothes officer|plain-clothes man|plainclothesman|police sniper|riot officer
  words   police investigator|customs man|immigration inspector|police chief inspector|sergeant of police|desk officer

nouns military-people
  sector  MIL
  words   soldier|serviceman|servicewoman|service member|paratrooper|marine|sailor|airman|infantryman|conscript|reservist|draftee|gunner
  words   general|lieutenant general|major general|brigadier general|brigadier|colonel|lieutenant colonel|major|captain|lieutenant|sergeant|corporal
  words   admiral|rear admiral|vice admiral|commodore|field marshal|air marshal|air chief marshal|private|cadet|pilot|fighter pilot|sniper
  words   army chief|military chief|army commander|army officer|military officer|military official|army general|military commander|defence chief
  words   defense chief|chief of the general staff|chief of general staff|chairman of the joint chiefs of staff|commander-in-chief|commander in chief
  words   army spokesman|military spokesman|defence spokesman|defense official|defence official|defense spokesman|navy officer|naval officer
  words   top general|senior general|retired general|military adviser|military attache|military leader|army major|peacekeeper|u.n. peacekeeper|troop commander
  words   army chief of staff|military intelligence officer|veteran officer|combat troop|junior officer|army captain|legionnaire|commando|ranger|warlord general
  words   sentry|grenadier|cavalryman|sapper|engineer corps|rifleman|machine-gunner|tank crew|artilleryman|submariner|fusilier
  words   hussar|lancer|dragoon|private soldier|squaddie|trooper of army|gi|midshipman|ensign|petty officer|warrant officer
  words   wing commander|squadron leader|air commodore|lance corporal|veteran soldier|guardsman|mariner|combat pilot|bomber pilot
  words   drone operator|frogman|navy diver|paratroop|deserter|draft dodger|sharpshooter|gunnery crew|medic corps|army instructor|military instructor|military trainer|reservists
  words   officer cadet

nouns military-forces
  sector  MIL
  kind    group
  words   troops|army|military|armed forces|armed force|navy|air force|airforce|marine corps|soldiery|infantry|artillery unit|ground forces
  words   ground force|land forces|special forces|special force|special operations forces|army unit|military unit|battalion|brigade|regiment|division
  words   platoon|squadron|fleet|warship|destroyer|frigate|submarine|aircraft carrier|warplane|fighter jet|bomber|helicopter gunship|gunship
  words   government forces|government troops|loyalist forces|loyalist troops
  words   occupation forces|occupying forces|invasion force|coalition forces|allied forces|naval forces|naval force|air defence|air defense|air defences
  words   military base|army base|garrison|military convoy|army patrol|military patrol|army helicopter|tank|jet|drone|missile unit|task force|combat unit
  words   rapid reaction force|multinational force|stabilization force|presidential guard|republican guard|revolutionary guard|home guard|elite unit|patrol boat
  words   royal navy|royal air force|honour guard|military mission|military personnel|combat forces|war machine|gunboat|naval vessel|army convoy|stabilisation force
  words   reinforcements|army reinforcements|rearguard|vanguard|flotilla|carrier group|strike group|naval squadron|air wing
  words   armoured brigade|armoured division|motorised rifle brigade|mechanised brigade|militarised unit|landing force
  words   expeditionary force|strike force|honour guard unit|elite troops|shock troops|crack troops|border troops|interior troops
  words   assault troops|paratroops|landing craft|minehunter|supply ship|hospital ship|troop carrier|transport plane
  words   cargo plane of army|bomber fleet|quadcopter|armour|armor|drone unit|carrier

nouns military-weak
  sector  MIL
  kind    group
  weak
  words   force|forces|unit|patrol|contingent|convoy|garrison troops|personnel|detachment|column|reinforcement

nouns military-arms
  sector  MIL
  kind    group
  words   artillery|missile|rocket|cruise missile|ballistic missile|combat helicopter|attack helicopter|helicopter|military helicopter|military plane|fighter plane
  words   combat aircraft|fighter aircraft|warplanes|cruiser|corvette|minesweeper|torpedo boat|howitzer|rocket launcher|gun battery|armoured column
  words   aircraft|gun|war plane|warship squadron|strike aircraft|transport aircraft|military jet|naval gun|anti-aircraft gun|rocket battery
  words   armored column|tank column|artillery battery|coastal battery|anti-aircraft battery|reconnaissance plane|spy plane|stealth bomber

nouns commanders
  sector  MIL
  weak
  words   commander|senior commander|top commander|field commander|officer|senior officer|chief commander|deputy commander|regional commander

nouns intelligence
  sector  SPY
  kind    body
  words   intelligence service|intelligence agency|secret service|spy agency|intelligence|military intelligence|security service|counterintelligence
  words   intelligence services|intelligence agencies|security agency|state security|state security service|foreign intelligence service
  words   domestic intelligence agency|intelligence directorate|intelligence ministry|intelligence bureau|signals intelligence agency

nouns spies
  sector  SPY
  words   spy|intelligence officer|intelligence official|intelligence chief|spy chief|spymaster|secret agent|double agent|intelligence agent|mole|agent
  words   intelligence operative|secret service agent|spy master|informer

nouns peacekeepers
  sector  MIL
  code    UNO
  words   peacekeeper|u.n. peacekeeper|blue helmet|blue beret

nouns peacekeeping-forces
  sector  MIL
  kind    group
  code    UNO
  words   peacekeeping force|peacekeepers|peacekeeping mission|peacekeeping troops|peace force|peacekeeping contingent

nouns rebels
  sector  REB
  words   rebel|insurgent|guerrilla|guerilla|separatist|freedom fighter|mutineer|rebel fighter|rebel leader|rebel commander|rebel soldier
  words   guerrilla leader|guerrilla commander|guerrilla fighter|insurgent leader|separatist leader|separatist fighter|separatist rebel|opposition fighter
  words   islamist|islamist militant|islamist fighter|militant|jihadist|jihadi|mujahid|mujahideen|terrorist|suspected terrorist|extremist|islamic militant
  words   militant leader|militant commander|suspected militant|suspected rebel|partisan|resistance fighter|contra|secessionist|muslim rebel|rebel spokesman
  words   al-qaeda operative|militant fighter|islamic extremist|islamist rebel|suspected insurgent|marxist rebel|maoist rebel|maoist
  words   tribal fighter|communist rebel|leftist rebel|insurrectionist|terror suspect|terrorist suspect|rebel official|hijacker|holy warrior

nouns rebel-groups
  sector  REB
  kind    group
  words   rebel group|insurgent group|guerrilla group|militant group|terrorist group|terror group|rebel movement|separatist group|liberation movement
  words   rebel army|rebel force|rebel forces|guerrilla army|guerrilla force|guerrilla movement|insurgency|armed opposition|resistance|resistance movement
  words   liberation army|liberation front|militant organization|militant organisation|islamist group|jihadist group|extremist group|militant network
  words   terrorist organization|terrorist organisation|terror network|terrorist network|rebel alliance|rebel coalition|islamic group|rebel faction|terrorist cell
  words   separatist movement|insurgent force|separatist force|opposition forces|resistance group|underground movement|armed wing|military wing|splinter group
  words   political wing|rebellion|caliphate|sleeper cell|armed movement|militant faction|insurgents' alliance|jihadist organisation

nouns unidentified-armed
  sector  UAF
  words   gunman|unidentified gunman|unknown gunman|masked gunman|armed man|assailant|attacker|armed attacker|unknown assailant|shooter|sniper suspect
  words   armed assailant|hostage-taker|hostage taker|kidnapper|abductor|assassin|killer|would-be assassin|arsonist|knifeman|hooded man|perpetrator|raider
  words   armed fighter|foreign fighter|warlord|armed tribesman|captor|intruder
  words   masked man|armed youth|suspected attacker|enemy|enemy fighter|adversary fighter|looter gang
  words   suicide bomber|bomber
  words   suicide attacker

nouns fighters
  sector  REB
  weak
  words   fighter|combatant

nouns hired-fighters
  sector  UAF
  weak
  words   warrior|tribesman|mercenary|bodyguard

nouns militias
  sector  UAF
  kind    group
  words   armed group|armed gang|armed faction|death squad|mercenary force|faction
  words   private army|warring faction|self-defence group|self-defense group|tribal force|armed band|private military company|mercenary group

nouns paramilitary
  sector  PRM
  kind    group
  words   paramilitary|paramilitary group|paramilitary force|paramilitaries|pro-government militia|paramilitary unit|government-backed militia
  words   vigilante|vigilante group|village guard|civilian task force
  words   pro-regime militia|right-wing paramilitary|loyalist paramilitary|janjaweed militia|state-backed militia|popular defence force
  words   militia|militia group|armed militia|tribal militia
  words   clan militia

nouns militia-people
  sector  PRM
  words   militiaman|militia leader|militia commander|militia fighter|militia member|militia chief|paramilitary leader|paramilitary fighter

nouns opposition
  sector  OPP
  kind    group
  words   opposition|political opposition|opposition group|opposition movement|opposition coalition|opposition alliance|exile group|opposition bloc
  words   national coalition|opposition council|democratic opposition|pro-democracy movement|dissident group

nouns opposition-people
  sector  OPP
  words   opposition leader|opposition figure|opposition politician|dissident|opposition activist|opposition candidate|opposition member|exile leader
  words   opposition supporter|opposition lawmaker|opposition spokesman|pro-democracy activist|democracy activist|exiled leader|political prisoner
  words   opposition chief|opposition mp|leader of the opposition|political dissident|opposition presidential candidate|prisoner of conscience|critic

nouns parties
  sector  PTY
  kind    body
  words   party|political party|communist party|coalition|party leadership|central committee|ruling bloc|labour party
  words   conservative party|socialist party|democratic party|republican party|liberal party|green party|far-right party|nationalist party|bloc
  words   christian democrats|social democrats|alliance|party congress|central committee of the party|islamist party|caucus|political bureau|political bloc|youth wing

nouns opposition-party
  sector  OPP PTY
  kind    body
  words   opposition party|main opposition party|largest opposition party

nouns ruling-party
  sector  GOV PTY
  kind    body
  words   ruling party|governing party|ruling coalition party|government party

nouns party-people
  sector  PTY
  words   party leader|party chairman|party official|party member|party chief|party spokesman|candidate|presidential candidate|presidential hopeful
  words   nominee|presidential nominee|party secretary|campaign manager|party activist|party boss|running mate|democrat|republican|socialist|communist
  words   conservative|liberal|social democrat|christian democrat|nationalist|ultranationalist|far-right leader|frontrunner|party cadre|tory|campaigner for office

nouns former
  sector  ELI
  words   former official|former president|former prime minister|former minister|ex-president|ex-prime minister|ex-minister|ex-premier|predecessor
  words   former leader|former premier|former general|former foreign minister|former defence minister|former defense minister|former diplomat|ex-dictator
  words   former king|former chancellor|former ambassador|former lawmaker|former senator|former mayor|former governor|ex-official|elder statesman
  words   former secretary of state|former vice president|deposed president|ousted president|ousted leader|toppled leader|deposed leader|oligarch|tycoon

nouns business
  sector  BUS
  kind    body
  words   company|firm|bank|corporation|oil company|energy company|state-owned company|airline|manufacturer|enterprise|conglomerate|industry|business
  words   mining company|oil firm|gas company|oil giant|energy giant|gas giant|tech giant|tech company|technology company|telecoms company|factory
  words   shipping company|arms manufacturer|arms maker|defence contractor|defense contractor|contractor|insurer|multinational|retailer|supplier|utility
  words   commercial bank|investment bank|state bank|private company|shipowner|chamber of commerce|trade group|state oil company|pharmaceutical company
  words   drugmaker|automaker|carmaker|steelmaker|plant|startup|hedge fund|investment firm|shipping line|steel company|refinery|stock exchange|private sector
  words   security firm|security company|private security company|subsidiary|lender|creditor bank|brokerage|shipyard|joint venture|employer|exporter|importer|consortium|cartel of producers

nouns business-people
  sector  BUS
  words   businessman|businesswoman|entrepreneur|executive officer|banker|investor|trader|merchant|industrialist|magnate|shareholder|financier|creditor
  words   business leader|business executive|company official|company spokesman|company spokeswoman|shopkeeper|shop owner|chief executive officer|ceo|manager
  words   telecom executive|telecoms executive|bank executive|airline executive|media executive|mining executive|car executive|drug executive
  words   oil trader|shipbroker|financier investor|start-up founder|shipper|wholesaler|mogul|accountant|tech executive|technology executive
  words   company executive|bank official|central banker|developer|billionaire|vendor|broker|owner|miner company|oil executive
  words   stallholder|street vendor|street trader|hawker|pedlar|peddler|shipping magnate|dealer|importer's agent|oilman|media mogul
  words   publisher baron|hotelier|restaurateur|landlord owner|arms maker boss|car dealer|exporter of goods|brewer|winemaker
  words   distiller|jeweller|grocer|caterer|ship owner|trawler owner|mine owner|plantation owner|factory owner|speculator
  words   moneylender

nouns labour
  sector  LAB
  words   worker|trade unionist|union leader|unionist|labourer|laborer|miner|employee|public sector worker|factory worker|railway worker|transport worker
  words   dockworker|docker|truck driver|trucker|taxi driver|bus driver|postal worker|civil servants' union|oil worker|striker|striking worker|garment worker
  words   migrant worker|foreign worker|guest worker|labor leader|labour leader|union official|union member|union boss|shop steward|steelworker|coal miner|autoworker
  words   construction worker|port worker|domestic worker|sanitation worker|airline worker|metalworker|staffer|seafarer|crew member|crew
  words   dock worker|builder|carpenter|weaver|maid|housemaid|nanny|cook|chef|waiter|barber|hairdresser|butcher|baker|crewman|skipper
  words   deckhand|gold miner|artisanal miner|cobbler|blacksmith|labour organiser|municipal worker|public employee|council worker
  words   clerk|bank clerk|controller|air-traffic controller|air traffic controller|driver|lorry driver|fireman|firefighter
  words   fire fighter|porter|cleaner|seaman|mechanic|technician|steward|stewardess|flight attendant|cabin crew
  words   stevedore|postman|railwayman|cab driver|cabbie|rickshaw driver|cane cutter|picker
  words   tea picker|fruit picker|dustman|binman|refuse collector|garbage collector|janitor|typist|longshoreman|lorry crew
  words   ferry crew|ground staff|shipyard worker|welder|electrician|plumber|bricklayer|operator|refinery worker|textile worker
  words   railwayman|train driver|bus crew|metro worker|call centre worker|delivery driver|courier rider|hospital cleaner
  words   bellboy|engine driver|ticket collector|lighthouse keeper|prison officer
  words   tram driver|haulier|hauliers|ferryman|boatman|lineman|roughneck|toolmaker|assembly worker|shop assistant
  words   supermarket worker|shop worker|mill worker|forestry worker|lumberjack|logger|quarryman

nouns labour-bodies
  sector  LAB
  kind    body
  words   union|trade union|labour union|labor union|trade union federation|trade unions congress|workers' union|labour federation|labor federation|teachers' union
  words   union confederation|workforce|workers' council|general union|miners' union|seamen's union
  words   dockers' union|pilots' union|nurses' union|drivers' union|farmworkers' union|railway union|police union
  words   journalists' union|writers' guild|guild|staff association

nouns farm
  sector  AGR
  words   farmer|peasant|farm worker|farmworker|herder|herdsman|rancher|grower|farm labourer|farm laborer|landless peasant|pastoralist|coca grower
  words   cattle herder|agricultural worker|cocoa farmer|rice farmer|smallholder|landowner|planter|farmers' union|farmers' group|shepherd
  words   farm hand|farmhand|goatherd|cowherd
  words   fruit grower|olive farmer|dairy farmer|cattle breeder|vintner|wine grower|beekeeper|fish farmer|crofter|sharecropper
  words   campesino|gaucho|cowboy|stockman|cattleman|coffee grower|tea grower|cotton grower|poppy farmer|pig farmer|sheep farmer
  words   rice grower|tobacco grower

nouns education
  sector  EDU
  words   student|teacher|professor|academic|student leader|schoolteacher|university student|pupil|schoolchild|schoolboy|schoolgirl|lecturer|scholar|headmaster
  words   school principal|undergraduate|high school student|college student|rector|university professor|scientist|researcher|student activist|historian|economist
  words   schoolmaster|schoolmistress|university teacher|trainee|apprentice|astronomer|physicist|chemist|biologist|archaeologist
  words   geologist|mathematician|sociologist|political scientist|analyst|expert|seismologist|zoologist|botanist|linguist
  words   anthropologist|philosopher|demographer|engineer|climatologist|librarian|curator|schoolmate|graduate|sixth-former|freshman

nouns education-bodies
  sector  EDU
  kind    body
  words   university|school|college|student union|students' union|academy|research institute|institute|think tank|primary school|high school|madrassa|madrasa

nouns religious
  sector  REL
  words   bishop|archbishop|cardinal|priest|cleric|imam|ayatollah|grand ayatollah|mullah|rabbi|chief rabbi|monk|nun|pastor|preacher|patriarch|mufti|grand mufti
  words   religious leader|muslim cleric|shiite cleric|sunni cleric|missionary|lama|catholic bishop|church leader|muslim leader|christian leader|evangelist|vicar
  words   spiritual leader|buddhist monk|hindu priest|theologian|worshipper|worshiper|pilgrim|seminarian|clergyman|minister of religion|radical cleric|parishioner|abbot
  words   believer|churchgoer|friar|deacon|deaconess|faithful|canon|dean|prelate|chaplain|ulema|sheikh of mosque|holy man|guru
  words   swami|hermit|novice|bishop-elect|moderator|rector of church|archdeacon|mother superior|muezzin|catechist|monk-soldier
  words   primate

nouns religious-bodies
  sector  REL
  kind    body
  words   church|catholic church|orthodox church|clergy|mosque|synagogue|diocese|monastery|temple|sect|cult|congregation|bishops' conference|religious group|seminary

nouns journalists
  sector  JRN
  words   journalist|reporter|correspondent|editor|photographer|cameraman|camerawoman|news anchor|columnist|blogger|broadcaster|photojournalist|publisher
  words   war correspondent|television reporter|freelance journalist|media worker|editor-in-chief|news director|commentator|presenter|newsman|investigative journalist
  words   television crew|camera crew|newsreader|newscaster|press photographer|sportswriter|radio host|talk show host|stringer
  words   war reporter|photo journalist|television editor|newspaper editor|cartoonist|satirist|essayist|media owner|vlogger
  words   youtuber|podcaster

nouns media
  sector  JRN
  kind    body
  words   media|press|newspaper|television|radio|state media|state television|state tv|state radio|news agency|state news agency|official news agency|daily
  words   television station|radio station|tv station|tv channel|television channel|broadcasting corporation|news website|magazine|weekly|tabloid|news outlet
  words   media outlet|local media|independent media|state-run media|semi-official news agency|television network|news channel|press agency|press corps|newspaper group

nouns health
  sector  MED
  words   doctor|nurse|physician|surgeon|medic|paramedic|health worker|medical worker|hospital official|health care worker|aid doctor|ambulance worker|health expert
  words   psychiatrist|pharmacist|midwife|medical staff|hospital staff|medical personnel|hospital spokesman|epidemiologist|hospital director|rescuer|rescue worker
  words   medical student|vaccinator|ambulance crew|ambulance driver|orderly|dentist|optician|vet|veterinarian|hospital doctor
  words   junior doctor|heart surgeon|eye surgeon|specialist|anaesthetist|lab technician|nurse aide

nouns health-bodies
  sector  MED
  kind    body
  words   hospital|clinic|field hospital|medical center|medical centre|health service|ambulance service|ambulance|rescue team|civil defence|civil defense

nouns refugees
  sector  REF
  words   refugee|asylum seeker|asylum-seeker|migrant|displaced person|displaced people|illegal immigrant|immigrant|undocumented immigrant|boat people
  words   internally displaced person|exile|returnee|evacuee|deportee|stateless person|economic migrant|undocumented migrant|displaced family|displaced civilian
  words   stowaway|castaway|runaway|boat person|displaced woman|displaced man|displaced child|refugee family|illegal migrant
  words   trafficking victim

nouns civil-society
  sector  SOC
  words   activist|rights activist|human rights activist|campaigner|environmentalist|civil rights leader|rights campaigner|human rights defender|volunteer
  words   environmental activist|women's rights activist|gay rights activist|peace activist|community leader|civic leader|tribal leader|tribal chief|tribal elder
  words   village elder|elder|election monitor|election observer|human rights worker|whistleblower|civic activist|feminist
  words   anti-war activist|climate activist|animal rights activist|social worker|charity worker|labour activist|human rights advocate|advocate
  words   green campaigner|conservationist|anti-nuclear campaigner|pacifist|suffragette|notary|climate protester|pro-life activist
  words   anti-abortion activist|organiser|organizer|trustee|ngo worker|election watcher

nouns watchers
  sector  SOC
  weak
  words   observer|monitor|inspector|military observer

nouns civil-society-bodies
  sector  SOC
  kind    body
  words   human rights group|rights group|non-governmental organization|non-governmental organisation|ngo
  words   human rights organization|human rights organisation|civil society|civil society group|foundation
  words   advocacy group|watchdog|pressure group|environmental group|monitoring group|human rights watchdog
  words   women's group|civic group|community group|youth group|lobby group|citizens' group|activist group|social movement|conflict monitor|peace movement|press freedom group

nouns aid-workers
  sector  SOC
  code    NGO
  words   aid worker|relief worker|humanitarian worker|charity worker|humanitarian official|aid official|relief official

nouns aid-agencies
  sector  SOC
  kind    body
  code    NGO
  words   aid agency|aid group|charity|relief agency|relief group|aid organization|aid organisation|relief organization|relief organisation
  words   humanitarian organization|humanitarian organisation|humanitarian agency|humanitarian group|medical charity

nouns arms-inspectors
  sector  SOC
  code    IGO
  words   weapons inspector|nuclear inspector|arms inspector|chemical weapons inspector|ceasefire monitor|inspection team

nouns protesters
  sector  CVL
  words   protester|protestor|demonstrator|rioter|marcher|picketer|anti-government protester|anti-government demonstrator|pro-democracy protester|hunger striker
  words   student protester|stone-thrower|looter|striker on hunger|squatter|opposition protester|pro-democracy demonstrator|antiwar protester|counter-protester
  words   anti-war protester|peaceful protester|counterprotester|sit-in protester|stone thrower

nouns civilians
  sector  CVL
  words   civilian|resident|villager|citizen|local|inhabitant|voter|worshippers|passer-by|bystander|onlooker|local resident|townspeople|shopper|passenger
  words   motorist|householder|islander|native|taxpayer|consumer|pedestrian|commuter|expatriate|neighbour|neighbor|settler|jewish settler|hostage|captive
  words   detainee|prisoner|inmate|victim|survivor|wounded|casualty|eyewitness|witness|tourist|traveller|traveler|holidaymaker
  words   man|woman|child|boy|girl|youth|teenager|teen|infant|baby|elderly|mother|father|husband|wife|widow|son|daughter|brother|sister|relative|family
  words   parent|mourner|people|person|young people|young man|young woman|mob|crowd|throng|national|native people|foreigner|foreign national|pensioner|homeless|orphan
  words   unemployed|poor|disabled|homeowner|landlord|tenant|gay|lesbian|minority|celebrity|artist|writer|author|musician|singer|poet|actor|actress|athlete|convert
  words   fisherman
  words   reveller|festival-goer|adolescent
  words   toddler|grandmother|grandfather|housewife|descendant|kinsman|compatriot|countryman|townsman|townsfolk|villager elder
  words   yachtsman|hiker|climber|mountaineer|backpacker|retiree|widower|bride|bridegroom|youngster|homemaker|jobless|slum dweller
  words   fisher|diver|parolee|emigre|colonist|nomad|hunter|trapper|prospector|sculptor|playwright|novelist|influencer
  words   film-maker|filmmaker|rapper|pianist|dancer|comedian|architect|juror|heir|heiress|philanthropist|landlady
  words   congregant|cousin|uncle|aunt|nephew|niece|spouse|roommate|friend|highlander|expat|spectator
  words   elector|anarchist|monarchist|royalist|fundamentalist|white supremacist|neo-nazi|fascist|hooligan|lifeguard
  words   astronaut|cosmonaut|interpreter|translator|picket|conscientious objector|evangelist|settler family|sunbather
  words   trawlerman|angler|motorcyclist|market woman|porter woman|breadwinner|newlywed|depositor
  words   pensioners' group|ratepayer|housewives|festivalgoer|moviegoer|concertgoer|tribeswoman|tribespeople|bystanders
  words   crowd member|passers-by|thousands|hundreds|dozens|others|scores

nouns supporters
  sector  CVL
  weak
  words   supporter|sympathizer|sympathiser

nouns civilian-groups
  sector  CVL
  kind    group
  words   population|public|civilian population|community|tribe|clan|ethnic group|ethnic minority|villagers|masses|nationals|diaspora|electorate|populace|society|family members

nouns criminals
  sector  CRM
  words   criminal|drug trafficker|drug dealer|smuggler|trafficker|people smuggler|human trafficker|gang member|gangster|thief|robber|burglar|mobster|drug lord
  words   drug kingpin|drug baron|suspected drug trafficker|gang leader|cartel leader|convict|fugitive|fraudster|hacker|counterfeiter|murderer|rapist|poacher|drug smuggler
  words   crime boss|mafia boss|arms dealer|arms trafficker|money launderer|extortionist|organised crime figure|cybercriminal|suspected criminal|crime lord|militia gangster
  words   pirate|bandit|armed bandit
  words   drug courier|drug mule|drug runner|people-smuggler|cartel gunman|cartel hitman
  words   thug|tough|hoodlum|ruffian|henchman|hitman|hit man|swindler|con man|forger|arms broker|arms trader|people trafficker
  words   druglord|stalker|pickpocket|racketeer|loan shark|marksman for hire|contract killer|drug gangster|illegal logger
  words   poaching gang|ivory trader|raider gang|suspected trafficker|suspected smuggler|embezzler

nouns criminal-groups
  sector  CRM
  kind    group
  words   gang|street gang|drug cartel|cartel|mafia|organised crime group|organized crime group|crime syndicate|criminal gang|criminal group|drug gang|hacking group
  words   crime family|triad|yakuza|hacker group|crime ring|smuggling ring|criminal network|trafficking ring|hacker collective|spy ring

nouns unknown-people
  weak
  bare
  words   member|leadership figure|figure|suspect|source|group|organization|organisation|movement|network|team|source close|team member|staff member|staff
  words   operative|supporter group|ally|partner|opponent|rival|follower|loyalist|colleague|participant|signatory|founder|backer|sponsor|successor|senior figure
  words   board|director|deputy director|senior member|fellow member|top figure|insider|contender|veteran|defector|hardliner|moderate|reformist|reformer|recruit|side|body|bureau|office|committee|front

nouns countries
  kind    country
  bare
  words   country|nation|state|kingdom|republic|superpower|neighbour country|neighboring country|neighbouring country|power|nuclear power|ally nation|member state|emirate|island nation

# Words that change the sector of the noun they stand before.

modifier former
  change  replace
  sector  ELI
  words   former|ex|ex-|onetime|one-time|late|deposed|ousted|ex-president|retired|toppled|exiled former|erstwhile|then-former

modifier opposition
  change  first
  sector  OPP
  words   opposition|anti-government|anti-regime|dissident|exiled|pro-democracy|antigovernment

modifier rebel
  change  first
  sector  REB
  words   rebel|insurgent|guerrilla|separatist|jihadist|jihadi|militant|islamist|rebel-held|breakaway|terrorist|secessionist|mutinous|pro-russian|mujahideen|extremist

modifier government
  change  weak
  sector  GOV
  words   government|presidential|ministerial|cabinet|governmental|administration|foreign ministry|executive|palace|diplomatic|royal|ministry|federal|embassy|consular|municipal

modifier military
  change  weak
  sector  MIL
  words   military|army|naval|navy|defence|defense|armed forces|air force|coalition|peacekeeping|troop|marine|defence ministry|defense ministry|nato-led|combat

modifier police
  change  weak
  sector  COP
  words   police|security|law enforcement|gendarmerie|border|coast guard

modifier parliament
  change  weak
  sector  LEG
  words   parliamentary|congressional|legislative|senate|parliament|assembly|house|congress

modifier court
  change  weak
  sector  JUD
  words   judicial|court|prosecution|prison|tribunal

modifier intelligence
  change  weak
  sector  SPY
  words   intelligence|spy|counterintelligence|secret

modifier party
  change  weak
  sector  PTY
  words   party|communist|socialist|conservative|democratic|republican|liberal|nationalist|far-right|leftist|campaign

modifier ruling
  change  weak
  sector  GOV
  words   ruling|governing|incumbent|ruling-party|ruling party

modifier business
  change  weak
  sector  BUS
  words   company|business|bank|banking|corporate|oil company|industry|commercial|airline|private-sector

modifier labour
  change  weak
  sector  LAB
  words   union|labour|labor|trade union|striking

modifier religious
  change  weak
  sector  REL
  words   church|religious|clerical|muslim brotherhood|catholic|orthodox|buddhist|spiritual|priestly|anglican

modifier student
  change  weak
  sector  EDU
  words   student|university|academic|school

modifier health
  change  weak
  sector  MED
  words   hospital|medical|ambulance|rescue

modifier media
  change  weak
  sector  JRN
  words   media|newspaper|press|television|news

modifier farm
  change  weak
  sector  AGR
  words   farm|agricultural|peasant|rural

modifier rights
  change  weak
  sector  SOC
  words   rights|human rights|civic|civil society|environmental|aid|relief|humanitarian|activist|women's rights|tribal

modifier crime
  change  weak
  sector  CRM
  words   gang|mafia|cartel|drug|criminal|smuggling|crime

modifier refugee
  change  weak
  sector  REF
  words   refugee|migrant|displaced

modifier militia
  change  weak
  sector  PRM
  words   militia|tribal militia|paramilitary

modifier armed
  change  only-weak
  sector  UAF
  words   masked|armed|unidentified|hooded|unknown|gun-toting|heavily-armed

# Company that takes names out of politics.

scene sport
  words  match|league|championship|tournament|cup|goalkeeper|midfielder|striker|defender|coach|halftime|half-time|innings|wicket|batsman|bowler
  words  quarterfinal|quarter-final|semifinal|semi-final|scored|goal|goals|penalty shootout|shootout|world cup|olympic|olympics|medal|medalist|gold medal
  words  playoff|playoffs|touchdown|quarterback|inning|homer|grand slam|tennis|football|soccer|cricket|rugby|basketball|baseball|hockey|golf|boxing
  words  athletics|sprinter|marathon|relay|qualifier|qualifiers|fixture|kick-off|kickoff|referee|striker's|points|wickets|overs|test match|seeded|wimbledon
  words  champions|premiership|transfer fee|season opener|grand prix|formula one|pole position|lap|peloton|cyclist|swimmer|skier|skating|goalscorer|offside|knockout|squad
