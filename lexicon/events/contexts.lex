# What an event is about: words of a sentence which tell one of PLOVER's 37 contexts.
# Words are kept precise: one of them alone should be enough to tell the context.
# Written for this lexicon. Licence: MIT OR Apache-2.0

# Armed forces and their work.
context military
  words  marine corps|combat troops|combat troop|bomber plane|military offensive
  words  troops|troop|soldier|army|missile|warplane|navy|air force|military|armed force|armed forces|battalion|brigade
  words  regiment|infantry|artillery|tank|warship|fighter jet|submarine|frigate|aircraft carrier|paratrooper|commando
  words  garrison|reservist|conscript|conscription|militia|guerrilla|insurgent|rebel|battlefield|front line|frontline
  words  shelling|air strike|airstrike|bombardment|mortar|howitzer|rocket launcher|military base|air base|naval base
  words  defence minister|defense minister|defence ministry|defense ministry|pentagon|general staff|military exercise
  words  war game|ceasefire|cease-fire|truce|armistice|air defence|air defense|drone strike|warhead|arms deal|weapon
  words  ammunition|munition|military aid|military coup|junta|mercenary|nato|helicopter gunship|barracks|invasion
  words  military operation|counteroffensive|disarmament|arms race|arms control|demobilization|demobilisation
  words  armoured vehicle|armored vehicle|chief of staff

# Spying and its services.
context intelligence
  words  spy|espionage|intelligence agency|intelligence service|intelligence officer|intelligence chief|secret service|cia
  words  kgb|fsb|mossad|mi6|mi5|isi|gru|svr|shin bet|spymaster|surveillance|wiretap|wiretapping|eavesdropping|double agent
  words  secret agent|counterintelligence|counter-intelligence|counterespionage|nsa|intelligence sharing
  words  military intelligence|spy ring|spying|intelligence agent|intelligence official|intelligence report|spyware
  words  spy plane|spy satellite|informer|secret police|covert operation|undercover agent|state secret|mukhabarat|stasi
  words  securitate|intelligence minister|bundesnachrichtendienst

# The head of state or government and the cabinet as such.
context executive
  words  cabinet|cabinet reshuffle|reshuffle|executive order|presidential decree|decree|inauguration|presidency
  words  prime ministership|premiership|council of ministers|government spokesman|caretaker government|interim government
  words  transitional government|coalition government|cabinet minister|head of state|head of government|state of the union
  words  presidential palace|cabinet meeting|government policy|swearing-in|line of succession|acting president
  words  interim president|presidential order|executive power|new cabinet|ministerial post

# Parliaments and law-making.
context legislative
  words  parliament|legislature|lawmaker|legislator|senate|senator|congress|congressman|congresswoman
  words  house of representatives|national assembly|bundestag|bundesrat|knesset|duma|lok sabha|rajya sabha|house of commons
  words  house of lords|state duma|legislation|parliamentarian|member of parliament|mp|mps|speaker of parliament
  words  parliamentary|supreme soviet|no-confidence vote|no-confidence motion|vote of confidence|impeachment|filibuster
  words  verkhovna rada|sejm|majlis|upper house|lower house|legislative assembly|european parliament
  words  national people 's congress|standing committee|committee hearing|parliamentary committee|constituent assembly
  words  plenary session|backbencher|deputy speaker|federal assembly|storting

# Elections, votes of the people, campaigns.
context election
  words  election|electoral|ballot|ballot box|voter|polling station|polling place|referendum|plebiscite|runoff|run-off
  words  voter turnout|turnout|candidate|candidacy|presidential candidate|election campaign|election commission
  words  electoral commission|by-election|general election|presidential election|parliamentary election|local election
  words  primary election|vote rigging|vote-rigging|election result|vote count|recount|exit poll|opinion poll|electorate
  words  electoral fraud|election fraud|ballot paper|snap election|election observer|campaign rally|nominee|running mate
  words  polling day|election day|midterm election|poll body|swing state|presidential race|presidential contender
  words  front-runner|landslide victory|electoral roll|voter registration|balloting

# How the state is built: constitutions, parties, courts, federal order.
context political_institutions
  words  constitution|constitutional|constitutional reform|constitutional amendment|constitutional court|political reform
  words  political party|ruling party|opposition party|multiparty system|multi-party system|one-party state|federalism
  words  federal system|devolution|autonomy|power-sharing|power sharing|power-sharing deal|transitional council|monarchy
  words  separation of powers|institutional reform|party congress|politburo|central committee|civil service|electoral law
  words  term limit|regime change|coup|coup d'etat|putsch|junta|coalition talk|national unity government|unity government
  words  decentralization|decentralisation|constituent assembly|judicial reform|system of government|provincial council

# For democracy.
context pro_democracy
  words  pro-democracy|democracy movement|democratization|democratisation|democratic reform|democracy activist|free election
  words  free and fair election|democratic transition|transition to democracy|democracy protest|civilian rule
  words  return to democracy|restoration of democracy|multiparty democracy|multi-party democracy|democracy campaigner
  words  democracy advocate|democratic rule|pro-reform|glasnost|perestroika|orange revolution|arab spring|velvet revolution
  words  democracy|national dialogue|democratic election|umbrella movement|pro-democracy activist|pro-democracy protest
  words  free elections|electoral reform

# Against democracy: authoritarian moves.
context pro_autocracy
  words  martial law|emergency rule|state of emergency|state of siege|dictatorship|dictator|authoritarian|authoritarianism
  words  autocrat|autocracy|one-party rule|military rule|military junta|junta|coup|strongman|police state|totalitarian
  words  totalitarianism|absolute power|rule by decree|presidency for life|president for life|tyranny|tyrant|despot
  words  rigged election|power grab|personality cult|coup leader|putschist|self-coup|suspension of the constitution
  words  military government|third term

# Money, trade, work.
context economic
  words  banking|banker|commercial bank|stock exchange|bond market|debt default
  words  economy|economic|trade|tariff|import|export|investment|investor|loan|debt|inflation|central bank|imf|world bank
  words  international monetary fund|budget|deficit|tax|subsidy|currency|exchange rate|stock market|interest rate
  words  unemployment|wage|free trade|free-trade agreement|trade agreement|trade deal|trade pact|trade war|trade talk
  words  trade dispute|wto|gdp|recession|world trade organization|world trade organisation|finance minister|trade minister
  words  finance ministry|bailout|austerity|privatization|privatisation|nationalization|nationalisation|economic cooperation
  words  economic aid|commerce|trade embargo|customs union|economic sanction|pension|joint venture|trade deficit|oil price
  words  foreign exchange|trade union|economic growth|price hike|tourism|infrastructure|pipeline deal|devaluation
  words  debt relief|credit line|single market|euro zone|eurozone

# Courts, law, police justice.
context legal
  words  court|judge|lawsuit|trial|verdict|prosecutor|tribunal|indictment|conviction|sentence|supreme court|attorney general
  words  lawyer|extradition|arrest warrant|criminal charge|prosecution|plaintiff|defendant|appeal court|court of appeal
  words  high court|international criminal court|icc|international court of justice|icj|war crimes tribunal|justice minister
  words  judiciary|jury|legal action|acquittal|bail|court-martial|court martial|magistrate|litigation|subpoena|testimony
  words  death sentence|life sentence|prison term|european court of human rights|constitutional court|interpol|injunction
  words  custody|detention|suspect|war crime|arrest|pardon|criminal court|district court|legal proceeding|arbitration

# Paying for past wrongs.
context reparations
  words  reparation|reparations|war reparation|compensation for victims|comfort woman|restitution|slavery reparation
  words  colonial-era|forced labor compensation|holocaust survivor|nazi gold|war guilt|official apology|truth commission
  words  reconciliation commission|truth and reconciliation commission|colonial atrocity|stolen art|looted art
  words  victim compensation|wartime labor|wartime labour|wartime forced labor|wartime forced labour|wartime sex slave
  words  indemnity|redress|transitional justice|compensation fund

# Wrongs against the body and life of people.
context human_rights
  words  human right|human rights|torture|extrajudicial killing|atrocity|crime against humanity|crimes against humanity
  words  genocide|war crime|ethnic cleansing|massacre|enforced disappearance|forced disappearance|disappeared|mass grave
  words  death squad|rights abuse|summary execution|rights violation|human rights abuse|human rights violation
  words  human rights watch|amnesty international|rights group|rights activist|political prisoner|prisoner of conscience
  words  forced labour|forced labor|child soldier|slavery|rights watchdog|ill-treatment|arbitrary detention|arbitrary arrest
  words  concentration camp|labour camp|labor camp|re-education camp|internment camp|death penalty|capital punishment
  words  human rights council|human rights activist|humanitarian law|geneva convention|apartheid|child labour|child labor

# Freedom of speech, press, assembly, worship, movement; civil rights.
context rights_freedoms
  words  press freedom|freedom of the press|free speech|freedom of speech|freedom of expression|freedom of assembly
  words  civil liberty|civil liberties|civil right|civil rights|censorship|religious freedom|freedom of religion
  words  freedom of worship|voting right|media freedom|internet freedom|right to vote|right to protest|freedom of movement
  words  freedom of association|travel ban|curfew|independent media|reporters without borders|privacy|equal right
  words  abortion right|abortion|gun right|academic freedom|headscarf ban|burqa ban|labour right|labor right
  words  independent newspaper|opposition newspaper|house arrest|suffrage|right to assembly|blasphemy law|lese majeste
  words  internet censorship|gag order|jailed journalist|committee to protect journalists

# Rulers against opponents.
context repression
  words  crackdown|clampdown|repression|political prisoner|dissident|house arrest|tear gas|riot police|water cannon|purge
  words  persecution|secret police|prisoner of conscience|labour camp|labor camp|mass arrest|re-education camp|gulag
  words  jailed opposition leader|dissent|opposition activist|jailed activist|banned party|political persecution
  words  intimidation|show trial|police brutality|rubber bullet|opposition figure|exiled opposition|security crackdown
  words  tiananmen|political repression|suppression|oppression|baton charge

# Food, water, shelter, relief.
context human_security
  words  humanitarian|humanitarian aid|food aid|famine|starvation|malnutrition|refugee camp|displaced person
  words  displaced people|internally displaced person|internally displaced people|relief agency|aid agency|aid worker
  words  aid convoy|relief convoy|food shortage|relief supply|drinking water|world food programme|world food program|wfp
  words  unhcr|unicef|red cross|red crescent|humanitarian corridor|medicins sans frontieres|doctors without borders|oxfam
  words  food security|food insecurity|humanitarian crisis|humanitarian assistance|relief work|humanitarian catastrophe
  words  food price|development aid|safe zone|water shortage|orphan|save the children|ocha|unrwa|power cut|medical supply
  words  emergency aid|relief effort

# Women and men.
context gender
  words  women 's right|gender|gender equality|rape|sexual violence|domestic violence|feminist|feminism|femicide
  words  sexual assault|abortion|abortion right|female genital mutilation|genital mutilation|honour killing|honor killing
  words  child marriage|forced marriage|hijab|headscarf|sexual harassment|gender-based violence|comfort woman|sex slave
  words  maternal mortality|women 's group|women activist|misogyny|sexual slavery|dowry|gender gap|equal pay|suffragette
  words  un women|sexual abuse|metoo

# Lesbian, gay, bisexual and transgender people.
context lgbt
  words  lgbt|lgbtq|lgbti|lgbtq+|gay|lesbian|homosexual|homosexuality|transgender|same-sex marriage|gay marriage|gay right
  words  gay pride|pride march|pride parade|sodomy law|anti-gay|bisexual|civil partnership|same-sex couple
  words  sexual orientation|gender identity|trans woman|same-sex|homophobia|anti-homosexuality|gay propaganda|sodomy
  words  conversion therapy|rainbow flag|trans man|transphobia|same-sex union

# Faiths and peoples.
context religion_ethnicity
  words  muslim|christian|jewish|jew|hindu|buddhist|sikh|shiite|shia|shi'ite|sunni|alawite|druze|copt|coptic|yazidi|yezidi
  words  bahai|baha'i|ahmadi|catholic|protestant|orthodox church|mosque|church|synagogue|temple|shrine|cleric|imam|ayatollah
  words  bishop|archbishop|pope|vatican|rabbi|monk|priest|religious|religion|islam|islamic|christianity|sectarian
  words  sectarianism|blasphemy|sharia|fatwa|jihad|pilgrim|pilgrimage|ethnic|ethnic minority|ethnic group|minority|tribe
  words  tribal|kurd|kurdish|uighur|uyghur|rohingya|tamil|tutsi|hutu|roma|gypsy|tibetan|indigenous|aborigine|racial|racism
  words  racist|xenophobia|antisemitism|anti-semitism|islamophobia|caste|dalit|ethnic cleansing|ethnic conflict|genocide
  words  communal violence|communal clash|koran|quran|bible|hajj|dalai lama|patriarch|nun|apartheid|white supremacist
  words  segregation|quran burning

# Rich and poor, landed and landless.
context inequality
  words  inequality|wealth gap|income gap|landless|landless peasant|land reform|land redistribution|squatter|slum
  words  shanty town|shantytown|favela|minimum wage|social justice|poverty line|caste system|underclass|affirmative action
  words  income inequality|class struggle|homeless|low-income|living wage|redistribution|social exclusion|wealth tax
  words  marginalized|marginalised|living standard

# Dealings between states.
context diplomatic
  words  diplomat|diplomatic|diplomacy|ambassador|embassy|consulate|foreign minister|foreign ministry|secretary of state
  words  state department|envoy|special envoy|bilateral|bilateral relation|bilateral tie|summit|peace talk|peace process
  words  negotiator|mediation|mediator|treaty|diplomatic relation|diplomatic tie|foreign secretary|foreign office
  words  security council|general assembly|un resolution|peace plan|roadmap|road map|state visit|official visit
  words  foreign policy|persona non grata|consul|charge d'affaires|memorandum of understanding|trilateral|multilateral
  words  normalization|normalisation|rapprochement|detente|joint statement|joint communique|six-party talk|ceasefire talk
  words  secretary-general|peace conference|international conference|credentials|foreign affairs|peace agreement

# Land and sea, and whose they are.
context territory
  words  territory|territorial|territorial dispute|border dispute|disputed island|disputed territory|disputed region
  words  annexation|occupied territory|sovereignty|secession|secessionist|separatist|separatism|independence|breakaway
  words  breakaway region|breakaway republic|demarcation|enclave|territorial waters|territorial integrity|line of control
  words  border demarcation|partition|jewish settlement|settler|exclusive economic zone|maritime boundary|maritime border
  words  self-determination|golan height|golan heights|west bank|crimea|kashmir|nagorno-karabakh|south china sea
  words  east jerusalem|western sahara|spratly|senkaku|diaoyu|kuril|falkland|falklands|malvinas|gibraltar|transnistria
  words  abkhazia|disputed area|buffer zone|border clash|south ossetia|karabakh|two-state solution|donbas|donbass|land claim
  words  autonomous region

# Peacekeepers.
context peacekeeping
  words  peacekeeper|peacekeeping|peacekeeping force|peacekeeping mission|peacekeeping operation|peace-keeping
  words  un peacekeeper|blue helmet|un mission|monusco|minusma|unifil|unmiss|amisom|unamid|unprofor|minustah|kfor|sfor|ifor
  words  unmik|minurso|undof|unficyp|eufor|ecomog|atmis|stabilization force|stabilisation force|ceasefire monitor
  words  truce monitor|observer mission|monitoring mission|peace mission|multinational force|monitoring force|peace-keeper
  words  african union mission|interposition force|minusca|untac|un observer

# Disease and care.
context health
  words  health|vaccine|vaccination|epidemic|pandemic|virus|coronavirus|covid|covid-19|ebola|cholera|malaria|hiv|polio
  words  measles|tuberculosis|influenza|bird flu|swine flu|sars|mers|zika|disease|infection|quarantine|lockdown|medicine
  words  medical|world health organization|world health organisation|health minister|health ministry|outbreak|ventilator
  words  face mask|public health|health worker|medical team|mpox|monkeypox|immunization|immunisation|health care|healthcare
  words  diphtheria|dengue|yellow fever

# Refuge granted or sought.
context asylum
  words  asylum|asylum seeker|asylum-seeker|political asylum|refugee|refugee status|refugee camp|unhcr|sanctuary
  words  political refugee|safe haven|diplomatic asylum|asylum application|asylum claim|asylum policy|resettlement
  words  refugee agency|asylum request|defector|defection

# People on the move.
context migration
  words  migrant|migration|immigrant|immigration|illegal immigrant|illegal immigration|deportation|deportee|border wall
  words  border fence|smuggled migrant|migrant worker|migrant boat|boat people|migrant caravan|refugee influx|exodus
  words  emigration|emigrant|visa|citizenship|undocumented|frontex|guest worker|foreign worker|people smuggler
  words  human smuggler|immigration law|border patrol|repatriation|resettlement|naturalization|displaced person
  words  displaced people|migration deal|migrant crisis|returnee|green card|work permit|immigration minister|visa-free

# Forces of nature and great accidents.
context disasters
  words  earthquake|quake|flood|flooding|hurricane|typhoon|cyclone|tornado|tsunami|landslide|mudslide|avalanche|volcano
  words  volcanic eruption|drought|wildfire|bushfire|forest fire|famine|disaster|disaster relief|natural disaster|aftershock
  words  tropical storm|heatwave|heat wave|blizzard|plane crash|train crash|shipwreck|ferry disaster|mine collapse
  words  building collapse|dam collapse|chernobyl|fukushima|oil spill|search and rescue|rescue team|rescuer|emergency relief
  words  flood victim|earthquake victim|flash flood|rescue worker|state of calamity|evacuee

# What the ground and the sea give.
context natural_resource
  words  oil|crude oil|natural gas|gas pipeline|oil pipeline|pipeline|oil field|oilfield|gas field|opec|petroleum|coal
  words  uranium|diamond|gold mine|copper|mining|miner|timber|logging|fishing right|fishery|fishing boat|fishing ground
  words  trawler|water right|river water|dam|hydropower|rare earth|lithium|cobalt|iron ore|bauxite|offshore drilling
  words  oil reserve|gas supply|oil production|oil output|oil exploration|gas export|oil export|lng|conflict diamond
  words  blood diamond|mineral|irrigation|energy minister|oil minister|refinery|oil company|gazprom|oil embargo|phosphate

# Nature and climate.
context environment
  words  environmental|climate change|global warming|emission|greenhouse gas|carbon|carbon dioxide|pollution|deforestation
  words  rainforest|kyoto protocol|paris agreement|paris climate agreement|biodiversity|endangered species|whaling|wildlife
  words  poaching|poacher|conservation|oil spill|environmentalist|greenpeace|renewable energy|nuclear waste|toxic waste
  words  ozone|desertification|acid rain|climate summit|climate activist|net zero|recycling|smog|water pollution
  words  air pollution|ecosystem|carbon tax|extinction rebellion|ivory|plastic waste|fossil fuel|climate deal|logging ban

# Technology and science.
context technology
  words  technology|satellite|semiconductor|microchip|artificial intelligence|ai|5g|huawei|telecom|telecommunication
  words  software|space station|space program|space programme|astronaut|cosmonaut|rocket launch|space agency|nasa|roscosmos
  words  tiktok|supercomputer|biotechnology|cryptocurrency|bitcoin|intellectual property|tech company|data protection
  words  encryption|space exploration|starlink|technology transfer|nuclear technology|robot|chipmaker|facial recognition
  words  undersea cable|fibre-optic|fiber-optic|spacex

# Terrorists and those who hunt them.
context terrorism
  words  terrorism|terrorist|terror|terror attack|terrorist attack|suicide bomber|suicide bombing|suicide attack|al-qaeda
  words  al qaeda|al-qaida|islamic state|isis|isil|daesh|boko haram|al-shabab|al-shabaab|al shabaab|counterterrorism
  words  counter-terrorism|anti-terrorism|antiterrorism|jihadist|jihadi|islamist|extremist|car bomb|car bombing|hijacker
  words  hijacking|ira|shining path|tamil tigers|lashkar-e-taiba|jaish-e-mohammed|abu sayyaf|jemaah islamiyah
  words  osama bin laden|bin laden|terror suspect|terror plot|terror cell|war on terror|haqqani|red brigade|aum shinrikyo
  words  hostage-taking|terror group|terrorist group|terrorist organization|terrorist organisation|suicide belt|truck bomb
  words  parcel bomb|roadside bomb

# Chemical, biological, radiological and nuclear arms.
context cbrn
  words  nuclear|nuclear weapon|nuclear test|nuclear program|nuclear programme|nuclear deal|nuclear talk|nuclear arsenal
  words  nuclear warhead|nuclear bomb|chemical weapon|biological weapon|nerve gas|nerve agent|sarin|mustard gas|chlorine gas
  words  poison gas|novichok|anthrax|ricin|polonium|vx|weapons of mass destruction|mass destruction|wmd|dirty bomb
  words  atomic bomb|atom bomb|hydrogen bomb|uranium enrichment|enriched uranium|plutonium|iaea
  words  international atomic energy agency|opcw|denuclearization|denuclearisation|nonproliferation|non-proliferation
  words  centrifuge|icbm|nuclear reactor|nuclear facility|nuclear site|nuclear inspector|weapons inspector
  words  radioactive material|heavy water|nuclear fuel|bioweapon|test ban|nuclear umbrella

# Attacks on and through computers.
context cyber
  words  cyber|cyberattack|cyber attack|cyber-attack|cybersecurity|cyber security|cyberspace|cyberwarfare|cyber warfare
  words  hacker|hacking|malware|ransomware|spyware|pegasus|phishing|ddos|denial-of-service|computer virus|computer worm
  words  stuxnet|data breach|botnet|cybercrime|cyber crime|cyberespionage|cyber espionage|computer network|wannacry|notpetya
  words  solarwinds|fancy bear|cyber operation|cyber command|online attack

# Lies spread on purpose.
context misinformation
  words  disinformation|misinformation|fake news|propaganda|troll farm|deepfake|conspiracy theory|falsehood|hoax
  words  fake account|influence operation|information war|information warfare|false news|false information
  words  influence campaign|smear campaign|election interference|election meddling|doctored video|false flag
  words  rumour-mongering|rumor-mongering|fabricated|fact-checker|internet troll|propagandist|foreign interference
  words  russiagate

# Crime that is not political.
context crime
  words  crime wave|violent crime|crime rate|crime ring|criminal gang|criminal network|criminal organization|criminal organisation
  words  gang|gangster|gang violence|gang leader|murder|homicide|robbery|burglary|theft|mafia|organized crime
  words  organised crime|cartel|ransom|extortion|fraud|money laundering|smuggling|smuggler|counterfeit|arson|drug lord
  words  crime syndicate|triad|yakuza|hitman|racketeering|armed robbery|serial killer|manslaughter|shooting spree
  words  mass shooting|bank robbery|cosa nostra|camorra|ms-13|crime boss|interpol|contract killing|shoplifting|stabbing
  words  poacher|cattle rustling|police investigation|murder suspect|hooligan

# Abuse of office for gain.
context corruption
  words  corruption|corrupt|bribe|bribery|graft|embezzlement|kickback|money laundering|embezzled|nepotism|slush fund
  words  cronyism|misuse of funds|panama papers|anti-corruption|anticorruption|anti-graft|ill-gotten|odebrecht|lava jato
  words  offshore account|abuse of office|influence peddling|misappropriation|tax evasion|vote buying|vote-buying
  words  illicit enrichment|corruption scandal|corruption charge|corruption trial|embezzling|1mdb|kleptocracy

# Drugs.
context illegal_drugs
  words  drug trafficking|drug trafficker|drug cartel|drug smuggling|drug lord|drug dealer|narcotic|narcotics|cocaine|heroin
  words  opium|marijuana|cannabis|coca|methamphetamine|fentanyl|drug war|war on drugs|opium poppy|poppy|drug gang
  words  drug smuggler|drug trade|narco-trafficking|narcotrafficking|captagon|meth|medellin cartel|sinaloa cartel
  words  cali cartel|drug enforcement administration|dea|hashish|amphetamine|drug baron|drug kingpin|drug abuse|illegal drug
  words  drug bust|drug seizure|crystal meth|drug cartels|anti-narcotics|anti-drug|illicit drug|coca eradication
  words  drug offence|drug offense|khat

# Traffic in people and arms.
context trafficking
  words  trafficking|trafficker|human trafficking|people smuggling|human smuggling|people smuggler|sex trafficking
  words  arms trafficking|arms smuggling|gun-running|gunrunning|arms smuggler|arms dealer|arms trafficker|weapons smuggling
  words  weapons trafficking|sex trade|slave trade|modern slavery|organ trafficking|child trafficking|wildlife trafficking
  words  ivory smuggling|illegal arms|illicit arms|human trafficker|people trafficking|people trafficker|forced prostitution
  words  smuggling ring|smuggling network|smuggling route|nuclear smuggling|black market|contraband|smuggler
  words  trafficking ring|drug trafficking
