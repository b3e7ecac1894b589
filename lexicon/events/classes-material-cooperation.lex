# Word classes of the rules for COOPERATE, AID, RETREAT, REQUEST and REJECT. All names begin with “mc-”.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0

# --- giving -------------------------------------------------------------------------------------------------------------

# Verbs whose object goes to somebody: "sent food to", "gave Nepal tents".
class mc-give-verb
  words  give|provide|send|donate|deliver|supply|ship|grant|furnish|contribute|channel|funnel|transfer|dispatch|rush
  words  allocate|extend|disburse|award|distribute|hand|hand+out|hand+over|fly|fly+in|airlift|airdrop|air-drop|truck|ferry
  words  bring|present|gift|bestow|pump|pour|inject|forward|lavish|remit|resupply|re-supply|transport|convey|commit|earmark
  words  pass|release|shower|assign|dole+out|parachute|truck+in|send+in|smuggle|give+away|sneak|slip|allot|render|accord
  words  apportion|direct|disperse

# Verbs that take the receiver as object and the gift after "with": "supplied Chad with grain".
class mc-equip-verb
  words  provide|supply|furnish|equip|arm|help|assist|aid|support|back|present|resupply|re-supply|outfit|bolster|reward|ply
  words  stock|reinforce|entrust|endow|prop+up|shower|flood|reequip|re-equip|rearm|kit+out|sustain|finance|fund

class mc-aid-noun
  words  aid|assistance|help|relief|support|donation|contribution|package|supply|supplies|gift|consignment|shipment|cargo
  words  planeload|shipload|truckload|tonne|ton|delivery|hand|equipment|backing|instalment|installment|boatload|airlift
  words  convoy|aid package

class mc-relief
  words  food|foodstuff|grain|wheat|rice|maize|corn|flour|milk|bread|ration|meal|medicine|drug|vaccine|dose|blanket|tent
  words  clothing|clothes|water|drinking water|shelter|ambulance|stretcher|bandage|blood|plasma|mattress|tarpaulin|generator
  words  field hospital|mobile hospital|ventilator|mask|face mask|test kit|syringe|water purifier|water purification unit
  words  seed|fertiliser|fertilizer|foodgrain|food parcel|relief supply|relief goods|humanitarian supply|humanitarian cargo
  words  medical supply|first aid|aid convoy|relief flight|oxygen|oxygen cylinder|powdered milk|cooking oil|baby food
  words  hygiene kit|tarp|antibiotic|insulin|cereal|lentil|sugar|biscuit|jab|shot|surgical mask|protective gear
  words  protective suit|winter clothes|relief material|field kitchen|relief ship|hospital ship|aid ship|relief plane|aid flight|aid truck

class mc-relief-worker
  words  rescue team|rescuer|rescue worker|rescue crew|doctor|medic|nurse|paramedic|surgeon|physician|medical team
  words  relief worker|aid worker|firefighter|firefighting plane|fire engine|water bomber|sniffer dog|rescue dog|search team
  words  search-and-rescue team|disaster team|hospital ship|engineer|specialist|expert|humanitarian team|epidemiologist
  words  field hospital|volunteer|team|searcher|fire-fighter|fire crew|water-dropping plane|civil protection team
  words  emergency team|relief team|medical staff

class mc-money
  words  money|fund|funds|funding|cash|dollar|euro|pound|yen|yuan|rouble|ruble|rupee|franc|mark|krona|krone|riyal|dirham
  words  rial|lira|peso|shekel|won|baht|ringgit|rand|naira|shilling|crown|dinar|sum|million|billion|trillion|$|€|£|¥
  words  financing|capital

class mc-credit
  words  loan|credit|grant|credit line|soft loan|bailout|bail-out|tranche|stipend|subsidy|scholarship|bridging loan
  words  standby credit|stand-by credit|bridge loan|swap line|lifeline|currency swap|rescue package|financial package
  words  standby loan|overdraft|concessional loan|refinancing|loan guarantee|budget support|balance-of-payments support
  words  development loan|fellowship

class mc-arms
  words  @weapon|spare part|body armour|body armor|night vision|night-vision goggles|military vehicle|war material
  words  war materiel|materiel|military gear|flak jacket|bulletproof vest|jet fuel|uniform|patrol boat|air defence battery
  words  air defense battery|patriot battery|battery|rifle|warplane|armored car|military supply|military hardware|war supply
  words  kit|interceptor|night vision device|night-vision device|javelin|stinger|manpad|shoulder-fired missile|radar system

class mc-military-mod
  words  military|defence|defense|arms|weapon|weapons|lethal|non-lethal|nonlethal|security|counterterrorism|anti-terror|army
  words  naval|air-defence|air-defense|logistical|counterinsurgency|battlefield|antiaircraft|anti-aircraft|ammunition|war

class mc-relief-mod
  words  humanitarian|relief|emergency|food|medical|disaster|flood|earthquake|famine|drought|hurricane|tsunami|refugee
  words  rescue|health|cyclone|quake|medicine|vaccine|winter|cholera|ebola|nutritional|life-saving|lifesaving|hunger|urgent
  words  typhoon

class mc-money-mod
  words  economic|financial|development|monetary|cash|budget|budgetary|loan|technical|credit|reconstruction|bail-out|bailout
  words  concessional|euro|dollar|recovery|macro-financial|fiscal|multibillion-dollar|billion-dollar|stabilisation
  words  stabilization|investment|structural|trade|debt

class mc-refuge
  words  asylum|refuge|sanctuary|shelter|exile|safe haven|political asylum|refugee status|safe passage|temporary protection
  words  citizenship|residency|residence permit|humanitarian visa|protection|haven|diplomatic asylum|nationality

class mc-refugee
  words  refugee|asylum seeker|migrant|displaced person|evacuee|exile|dissident|fugitive|defector|boat people|deportee
  words  returnee|immigrant|displaced|orphan|stowaway|asylum-seeker|war refugee|castaway|boatpeople

class mc-sufferer
  words  victim|survivor|refugee|wounded|casualty|patient|displaced|needy|poor|homeless|evacuee|child|villager|resident
  words  family|orphan|civilian|people|population|community|farmer|person|pilgrim|migrant|returnee|amputee|widow

class mc-peace-force
  words  peacekeeper|peacekeeping force|peacekeeping troops|peacekeeping mission|blue helmet|peace force|observer|monitor
  words  ceasefire monitor|observer mission|police officer|policeman|stabilisation force|stabilization force
  words  international force|buffer force|protection force|military observer|un force|multinational force|observer force
  words  monitoring mission|monitoring team|election observer|peacekeeping contingent|peace-keeper|peacekeeping unit
  words  peace mission|interposition force

class mc-trainer
  words  adviser|advisor|trainer|instructor|military adviser|military advisor|expert|technician|military instructor
  words  specialist|consultant|military trainer|military expert

class mc-local-force
  words  soldier|troop|troops|army|police|policeman|officer|force|recruit|rebel|fighter|pilot|unit|militia|guard
  words  security force|commando|cadet|peacekeeper|insurgent|guerrilla|personnel|coast guard|crew|battalion|brigade
  words  national guard|border guard

class mc-debt
  words  debt|loan|arrears|interest|repayment|debt burden|debt payment|debt repayment|foreign debt|interest payment
  words  obligation|external debt|bilateral debt|sovereign debt|debt service|credit

class mc-public-work
  words  school|hospital|clinic|road|bridge|house|home|dam|airport|port|village|town|city|railway|power plant|power station
  words  well|pipeline|mosque|church|water system|infrastructure|shelter|orphanage|university|power line|grid|power grid
  words  housing|camp|refugee camp|sewage system|plant|stadium|library|laboratory|rail line

class mc-compensation
  words  compensation|reparation|reparations|damages|restitution|indemnity|blood money|war reparation|ex gratia payment
  words  redress|war reparations|settlement

# Objects of sport and show which are "given" or "provided" without being help.
class mc-no-gift
  words  lead|assist|goal|point|try|ball|chance|opportunity|example|impression|performance|glimpse|insight|laugh|thrill
  words  entertainment|concert|clue|hint|pleasure|birth|penalty|free kick|victory

# --- working together ---------------------------------------------------------------------------------------------------

class mc-together-verb
  words  cooperate|co-operate|collaborate|coordinate|co-ordinate|team+up|partner|work+together|liaise|interoperate
  words  synchronise|synchronize|join+forces|join+hands|pool

class mc-together-noun
  words  cooperation|co-operation|collaboration|coordination|co-ordination|partnership|teamwork|joint work|interoperability

class mc-joint
  words  joint|bilateral|combined|trilateral|multinational|multilateral|tripartite|common|collective|shared|coordinated
  words  co-ordinated|allied|cross-border|annual joint|four-nation|three-nation|six-nation|three-way|two-way|mutual
  words  concerted|cooperative

class mc-drill
  words  exercise|drill|manoeuvre|maneuver|manoeuvres|maneuvers|war game|wargame|war games|training exercise|naval exercise
  words  military exercise|training|rehearsal|sea exercise|live-fire exercise|simulation|combat training|flyover|sail|flight
  words  computer simulation|war-game|military training|anti-terror drill|counterterrorism drill|search-and-rescue exercise

class mc-joint-action
  words  patrol|operation|mission|raid|task force|command|investigation|probe|inquiry|force|brigade|battalion|project
  words  venture|sweep|offensive|escort|reconnaissance|surveillance|inspection|search|programme|program|research|study
  words  production|initiative|development|factory|plant|survey|exploration|crackdown|effort|team|centre|center|headquarters
  words  exhibition|committee|company|enterprise|rescue|expedition|spaceflight|space flight|space mission|launch|experiment
  words  unit|manufacture

class mc-product
  words  missile|reactor|satellite|plane|aircraft|jet|fighter|tank|submarine|ship|frigate|helicopter|rocket|vaccine|drug
  words  engine|car|pipeline|railway|road|bridge|dam|plant|power plant|power station|refinery|factory|port|tunnel|canal
  words  highway|terminal|nuclear plant|nuclear reactor|nuclear power plant|oilfield|oil field|gas field|mine|space station
  words  telescope|technology|system|weapon|drone|spacecraft|network|line|cable|airport|hydropower plant|base|shipyard
  words  rail link|gas pipeline|field

class mc-trade-good
  words  oil|gas|crude|crude oil|natural gas|lng|coal|electricity|power|petrol|gasoline|fuel|diesel|uranium|steel|iron ore
  words  copper|gold|grain|wheat|rice|maize|corn|soybean|soya|sugar|beef|meat|pork|coffee|tea|cotton|timber|rubber|machinery
  words  equipment|product|good|goods|car|vehicle|aircraft|plane|airliner|jet|helicopter|ship|submarine|frigate|tank|missile
  words  weapon|arms|reactor|fruit|vegetable|fish|seafood|textile|chemical|fertiliser|fertilizer|technology|commodity
  words  raw material|export|import|tonne|ton|barrel|shipment|cargo|turbine|locomotive|bus|truck|semiconductor|chip
  words  phosphate|livestock|cattle|sheep|banana|wine|tobacco|cement|aluminium|aluminum|nickel|diamond|potash|poultry|dairy
  words  rice shipment|warship|fighter|fighter jet|bomber|radar|defence system|defense system|uranium fuel|nuclear fuel
  words  heavy water|yellowcake|billion|million|dollar|$|bond|howitzer|gun|soybeans

class mc-trade-noun
  words  trade|commerce|business|trading|border trade|barter|bilateral trade|trade exchange|free trade|commercial exchange
  words  barter trade|cross-border trade|commercial tie

class mc-link
  words  flight|air link|rail link|train service|rail service|ferry service|bus service|shipment|trade|export|import
  words  delivery|supply|phone link|postal service|telephone link|mail service|air service|direct flight|oil export
  words  gas export|gas supply|gas delivery|passenger service|border trade|oil supply|railway|service|crossing|air traffic
  words  traffic|transport link|sea link|bus route|commercial flight|cargo flight|oil shipment|grain export|grain shipment
  words  rail traffic|electricity supply|power supply

class mc-intel
  words  intelligence|information|data|evidence|secret|tip|file|dossier|record|fingerprint|satellite image|imagery
  words  satellite imagery|sample|document|finding|coordinate|coordinates|radar data|flight data|test result|tip-off
  words  passenger data|know-how|knowhow|expertise|technology|experience|blueprint|intercept|intelligence report
  words  warning data|telemetry|bank data|watch list

class mc-suspect
  words  suspect|fugitive|criminal|accused|defendant|murderer|killer|terrorist|trafficker|drug lord|drug trafficker|kingpin
  words  gangster|drug kingpin|war criminal|war crimes suspect|genocide suspect|smuggler|financier|hacker|banker|mobster
  words  militant|bomber|hijacker|spy|businessman|tycoon|cartel leader|drug baron|warlord|fraudster|national|citizen|man
  words  woman|suspected militant|dictator|ex-president|general|colonel|separatist|rebel|leader|dissident|indictee
  words  former dictator|gang leader|mafioso

class mc-court
  words  tribunal|court|war crimes tribunal|hague|the hague|criminal court|icc|icty|prosecutor|judge|justice|investigator
  words  special court|un tribunal|international court|inquiry|probe|investigation|war crimes court|inspector|iaea|interpol
  words  inquest|commission|europol|fbi|scotland yard|police|detective|inspection|audit|inquisition|panel|grand jury

class mc-military-access
  words  base|airspace|air base|airbase|airport|port|airfield|territory|facility|runway|harbour|harbor|military base
  words  naval base|soil|air space|waters|air corridor|hangar|station|route|railway|overflight|overflight right
  words  landing right|corridor|bases|pipeline

class mc-exchange-thing
  words  student|scientist|teacher|delegation|expert|scholar|doctor|artist|visit|experience|technology|professor|trainee
  words  cadet|expertise|gift|goods|commodity|currency|land|territory|plot|note|military attache|liaison officer
  words  liaison office|pilot

# --- letting go, going back, giving up ----------------------------------------------------------------------------------

class mc-captive
  words  prisoner|detainee|hostage|captive|inmate|pow|prisoner of war|prisoners of war|abductee|kidnap victim|kidnapped
  words  political prisoner|internee|convict|political detainee|suspect|dissident|opposition leader|opposition activist
  words  captured soldier|journalist|reporter|correspondent|photographer|cameraman|editor|blogger|aid worker|missionary
  words  sailor|seaman|crew|crewman|crew member|fisherman|trawler|boat|ship|tanker|vessel|soldier|serviceman|pilot|airman
  words  marine|troop|border guard|policeman|officer|activist|student|protester|protestor|demonstrator|tourist|backpacker
  words  hiker|climber|engineer|worker|technician|businessman|schoolgirl|schoolchild|girl|boy|child|woman|man|people|person
  words  national|citizen|foreigner|diplomat|lawyer|nun|priest|pastor|bishop|cleric|monk|leader|militant|rebel|guerrilla
  words  insurgent|fighter|commander|general|colonel|spy|agent|lawmaker|politician|minister|mayor|judge|dozen|hundred
  words  thousand|score|other|fisher|migrant|refugee|civilian|villager|driver|contractor|writer|poet|professor|academic
  words  scientist|doctor|nurse|family|brother|son|daughter|wife|husband|aide|member|supporter|separatist|terrorist
  words  americans|palestinians|israelis|dissenter|conscript|remainder|rest|couple|trio|pair

# What is "released" when nobody is let go.
class mc-publishable
  words  statement|report|figure|datum|data|result|video|footage|photo|photograph|picture|image|tape|document|list|detail
  words  name|text|information|survey|poll|study|finding|album|single|song|film|movie|book|novel|game|version|update
  words  software|product|trailer|record|recording|transcript|letter|memo|memorandum|plan|draft|proposal|guideline|schedule
  words  agenda|communique|declaration|manifesto|platform|budget|forecast|estimate|projection|statistic|statistics|index
  words  audio|clip|map|sketch|note|magazine|issue|earnings|number|account|intelligence|evidence|file|archive|message|paper
  words  review|assessment|ruling|verdict|opinion|rule|advisory|balloon|dove|pigeon|bird|fish|gas|smoke|water|radiation
  words  toxin|pollutant|emission|carbon|chemical|energy|pressure|heat|steam|oil|fund|funds|money|aid|loan|tranche|stock
  words  reserve|grant|stamp|coin|label|hormone|spore|mosquito|dam|brake|grip|word|cd|dvd|press release|news release
  words  bulletin|autopsy|itinerary|email|e-mail|cable|log|blueprint|white paper|dossier|balance|potential|tension|hand|time
  words  app|phone|model|console|feature|patch|timetable|strategy|roadmap|tonne|barrel

class mc-sports-person
  words  player|striker|midfielder|defender|goalkeeper|quarterback|pitcher|winger|coach|manager|batsman|bowler|forward
  words  receiver|guard|catcher|scrum-half|full-back|centre-forward|flanker|shortstop|outfielder|infielder|linebacker|cornerback|halfback|fullback|fly-half|prop|captain
  words  rookie|veteran|teammate|free agent|driver|jockey|racehorse|horse|hooker|skipper|all-rounder|spinner|playmaker
  words  point guard|running back|keeper

class mc-sport-boss
  words  coach|manager|trainer|captain|skipper|player|striker|ceo|chief executive|chief executive officer|cfo|editor
  words  principal|host|anchor|boss|goalkeeper|head coach|umpire|referee|selector|conductor|curator|vicar|headmaster|dean
  words  presenter|singer|actor|chief financial officer|chief operating officer|football manager|team manager|drummer
  words  teacher|nurse|waiter|caddie|trustee

class mc-office-holder
  words  president|prime minister|premier|chancellor|minister|foreign minister|defence minister|defense minister
  words  finance minister|interior minister|leader|king|queen|emperor|emir|sultan|pope|governor|mayor|senator|lawmaker
  words  deputy|legislator|mp|speaker|cabinet|government|chief|general|commander|judge|chairman|secretary|secretary-general
  words  ambassador|envoy|official|commissioner|spokesman|spokeswoman|adviser|advisor|justice|prosecutor|chief of staff
  words  police chief|army chief|military ruler|ruler|dictator|politburo|party leader|vice president|vice-president|director
  words  head|councillor|councilman|congressman|politician|taoiseach|attorney general|central bank governor|bishop
  words  archbishop|monarch|shah|tsar|ombudsman|parliamentarian|caliph|crown prince|strongman|junta|administration|council
  words  coalition|negotiator|mediator|diplomat|inspector|regent|undersecretary

class mc-office
  words  post|position|office|job|government|cabinet|seat|presidency|premiership|leadership|throne|power|role|parliament
  words  ministry|command|chairmanship|commission|prime ministership|portfolio|party leadership|council|secretaryship
  words  politburo|mandate|duty|assembly|board|bench|ambassadorship|governorship|mayoralty|speakership|papacy|crown|reins
  words  helm|rule|responsibility

class mc-troops
  words  @troops|@armour|@weapon|peacekeeping contingent|combat troops|occupation force|missile battery|heavy weaponry
  words  occupation troops|tank column|garrison|last soldier|thousand|advance unit|military contingent|peacekeeping troops
  words  aircraft carrier|reinforcement|fleet|presence|military presence|advisers|adviser|advisor|military personnel|bulk
  words  half|remainder|rest|combat brigade|airmen|warship|squadron|bomber|nuclear missile|battery|hundred|rearguard

class mc-pull-verb
  words  withdraw|pull+out|pull+back|redeploy|remove|bring+home|bring+back|draw+down|move+out|move+back|call+home|repatriate
  words  pull|recall|reposition|relocate|phase+out|thin+out|retract|take+out|stand+down|send+home

class mc-leave-verb
  words  withdraw|pull+out|retreat|pull+back|draw+back|move+out|back+off|fall+back|decamp|depart|leave|vacate|disengage
  words  pull+off|redeploy|flee|quit|move+back|march+out|abandon|evacuate|get+out|stand+down|clear+out|exit

class mc-pullout-noun
  words  withdrawal|pullout|pull-out|pullback|pull-back|retreat|disengagement|redeployment|drawdown|draw-down|evacuation
  words  exit|departure|removal|troop withdrawal|troop pullout|phased withdrawal|repositioning|unilateral withdrawal
  words  military withdrawal

class mc-held-place
  words  @place-noun|territory|occupied territory|land|zone|buffer zone|security zone|demilitarised zone|demilitarized zone
  words  west bank|gaza|gaza strip|golan heights|golan|sinai|area|soil|country|heights|enclave|strip|sector|corridor|front
  words  neighbourhood|line|downtown|waters|plateau|district|east|west|north|south|suburbs|ridge|cities|towns|bank|peninsula
  words  half|part|island|rock

class mc-no-retreat-from
  words  race|contest|election|talk|talks|negotiation|treaty|agreement|pact|accord|deal|tournament|championship|competition
  words  event|match|market|sale|bid|auction|festival|conference|summit|coalition|alliance|union|organisation|organization
  words  convention|project|public life|life|politics|account|bank|drug|record high|high|peak|investigation|case|commitment
  words  statement|forum|scheme|court|statute|council|body|commission|protocol|programme|program|bloc|side|squad|tour
  words  meeting|ceremony|fund|euro|eu|unesco|nato|opec|commonwealth|league|candidacy|cup|olympics|games|partnership
  words  contract|runoff|run-off|marathon|vote|poll

class mc-returnable
  words  property|land|house|home|estate|asset|passport|document|artefact|artifact|antiquity|painting|art|artwork|statue
  words  treasure|sculpture|skull|gold|money|fund|car|vehicle|ship|vessel|boat|plane|aircraft|archive|relic|manuscript|jewel
  words  icon|church|building|embassy|factory|farm|bank|account|company|crown|loot|bronze|marble|obelisk|mummy|mosaic|bell
  words  pendant|antique|coin|fossil|specimen|mask|carving|idol|bust|vase|sword|tablet|codex|stele|torso|figurine
  words  tapestry|mural|fresco|bookmark|necklace|songbird|frog|tortoise|parrot|reptile|wildlife|meteorite|canoe|totem pole
  words  belonging|possession|treasure trove|equipment|weapon|hardware|wreckage|drone|black box

class mc-dead
  words  body|remains|corpse|ash|ashes|coffin|bone|skeleton|dead

class mc-territory
  words  territory|land|island|region|province|city|town|area|strip|enclave|district|village|peninsula|zone|control
  words  sovereignty|west bank|gaza|sinai|golan|heights|airport|port|base|air base|naval base|canal|claim|archipelago
  words  airbase|military base|islet|colony|security responsibility|security control|authority|administration|border area
  words  hectare|square kilometre|acre|compound|checkpoint|prison|stronghold|oilfield|oil field|border post|border crossing
  words  facility

class mc-power
  words  power|control|authority|reins|leadership|presidency|throne|sovereignty|office|premiership|government|rule|command
  words  crown|helm|chairmanship

class mc-own-arsenal
  words  weapon|arms|arm|arsenal|missile|stockpile|warhead|chemical weapon|nuclear weapon|mine|landmine|munition|gun|rifle
  words  tank|silo|centrifuge|reactor|nuclear facility|nuclear plant|enriched uranium|plutonium|launcher|bomber|submarine
  words  cluster bomb|rocket|chemical stockpile|nuclear arsenal|nuclear programme|nuclear program|weapons programme
  words  weapons program|nerve agent|ammunition|weaponry|arms cache|arms dump|bomb|nuclear site|cooling tower|test site
  words  nuclear test site|mortar|explosive|machine gun|biological weapon|missile programme|missile program|weapons system
  words  anti-tank missile|artillery piece|intermediate-range missile

class mc-armed-group
  words  @fighter|@militia|@troops|group|faction|gang|army|garrison|rebel group|guerrilla group|militia group|wing|side
  words  party|clan|separatist group|holdout|gang member|battalion|column|cult member|deserter|commander|general|warlord
  words  leader|force|member|last

class mc-truce
  words  ceasefire|cease-fire|cease fire|truce|armistice|lull|ceasefire agreement|peace agreement|cessation|pause
  words  humanitarian pause|peace accord|peace deal|moratorium|ceasefire deal|cessation of hostilities|truce agreement
  words  peace treaty|disengagement agreement|de-escalation agreement|ceasefire line|halt

class mc-fighting
  words  fighting|hostility|hostilities|fire|offensive|bombing|bombardment|shelling|attack|air strike|airstrike|raid|war
  words  operation|military operation|campaign|bombing campaign|violence|assault|strike|air raid|military action
  words  combat operation|siege|advance|air campaign|rocket fire|military campaign|rocket attack|armed struggle|insurgency
  words  combat|aggression|bloodshed|killing|clash|incursion|conflict|military offensive|rebellion|mobilisation|mobilization
  words  nuclear test|missile test|flight test|hunt|ground offensive|test|provocation|firing|air attack|military activity
  words  demolition|settlement activity|military exercise|drill

class mc-blockade
  words  blockade|siege|naval blockade|air blockade|cordon|encirclement|roadblock|land blockade|sea blockade|road block

class mc-inspector
  words  inspector|observer|monitor|peacekeeper|aid worker|relief worker|aid agency|convoy|aid convoy|inspection
  words  investigator|red cross|humanitarian agency|humanitarian worker|aid group|relief agency|un team|fact-finding mission
  words  rapporteur|mission|team|expert|weapons inspector|arms inspector|nuclear inspector|election observer
  words  election monitor|un inspector|verification team|iaea|relief convoy|relief flight|aid flight|truck|aid truck
  words  aid delivery|food aid|relief supply|humanitarian aid|relief|aid|peacekeeping force|international force
  words  international peacekeeper|foreign force|journalist|lawyer|diplomat|doctor|family|envoy|delegation
  words  relief organisation|relief organization|medic|supply|supplies|aid organisation|aid organization|shipment
  words  red crescent|ambulance|medical supply|unhcr|official|relative|evacuation|delivery|wfp|civilian|food|medicine|fuel
  words  force|flight

class mc-nuclear-work
  words  enrichment|uranium enrichment|nuclear programme|nuclear program|nuclear activity|reactor|nuclear test|missile test
  words  testing|nuclear testing|missile launch|plutonium production|reprocessing|nuclear work|nuclear reactor
  words  nuclear facility|weapons programme|weapons program|missile programme|missile program|missile deployment|arms race
  words  arms production|nuclear weapons programme

# --- asking -------------------------------------------------------------------------------------------------------------

# "urged X to", "pressed X to": the one asked is the object
class mc-press-verb
  words  urge|press|pressure|pressurise|pressurize|order|instruct|direct|command|beg|implore|exhort|entreat|beseech|petition
  words  lobby|request|push|prod|advise|counsel|enjoin|encourage|challenge|nudge|cajole|admonish|adjure|goad|require|summon
  words  importune|badger|nag|supplicate|remind|prevail|egg+on|dare|charge|task|mandate|recommend

# "urged X to", "called on X to", "appealed to X to", "pleaded with X to"
class mc-urge-verb
  words  urge|call|appeal|plead|press|pressure|pressurise|pressurize|order|instruct|direct|command|beg|implore|exhort
  words  entreat|beseech|petition|lobby|request|push|prod|advise|counsel|enjoin|encourage|challenge|nudge|cajole|admonish
  words  adjure|goad|require|summon|importune|badger|nag|supplicate|remind|prevail|egg+on|dare|charge|task|mandate|recommend

class mc-ask-verb
  words  ask|request|beg|urge|petition|lobby|press|beseech|implore|entreat|solicit|canvass|approach|pester|badger|importune
  words  pressure

# "called for X", "appealed to Y for X", "asked for X"
class mc-for-verb
  words  call|appeal|ask|press|push|plead|beg|petition|lobby|clamour|clamor|cry|agitate|campaign|cry+out|advocate|pressure
  words  urge

# "demanded X", "sought X"
class mc-demand-verb
  words  demand|request|seek|urge|solicit|order|require|advocate|propose|recommend|counsel|insist|stipulate|claim|beg|crave
  words  implore|requisition|prescribe|want|desire

# "demanded that"
class mc-that-verb
  words  demand|request|urge|propose|recommend|require|stipulate|order|decree|rule|dictate|specify|prescribe|advocate

class mc-call-noun
  words  call|appeal|request|demand|plea|petition|urging|insistence|order|cry|exhortation|entreaty|clamour|clamor|bid
  words  application|instruction|directive|pressure|push|requirement|solicitation|prayer|ultimatum|wish|recommendation|edict
  words  command|campaign

class mc-stop-verb
  words  stop|end|halt|cease|refrain|desist|abandon|suspend|quit|avoid|renounce|forgo|abstain|discontinue|freeze|curb|rein
  words  reduce|limit|lift|drop|scrap|cancel|reverse|ease|relax|terminate|restrain|defuse|de-escalate|deescalate|reconsider
  words  scale|moderate|soften|remove|revoke|repeal|shelve|forswear|minimise|minimize|rethink

class mc-end-noun
  words  end|halt|stop|cessation|ending|suspension|freeze|moratorium|lifting|easing|reduction|conclusion|termination|removal
  words  pause|curb|abandonment|break|reversal|repeal|dismantling|ceasing|resolution|finish|abolition|scrapping

class mc-restraint
  words  restraint|calm|caution|moderation|patience|tolerance|peace|ceasefire|cease-fire|truce|armistice|de-escalation
  words  non-violence|nonviolence|calmness|tranquillity|tranquility|self-restraint|disengagement|coolness
  words  lull|cessation
  words  maximum restraint|quiet|pause|humanitarian pause|demilitarisation|demilitarization|disarmament|cooling-off period
  words  cool head|pullback

class mc-meeting-noun
  words  @talks|dialogue|dialog|negotiation|peace conference|emergency session|emergency meeting|special session
  words  emergency summit|urgent meeting|consultation|debate|visit|audience|direct talk|peace negotiation|roundtable
  words  face-to-face meeting

class mc-help-noun
  words  help|aid|assistance|relief|support|donation|loan|credit|fund|funds|funding|money|cash|food|medicine|bailout
  words  bail-out|backing|asylum|refuge|rescue|debt relief|supply|supplies|equipment|contribution|technology|training
  words  compensation|reparation|reparations|visa|water|vaccine|tent|extension|blood|volunteer|emergency aid|food aid
  words  humanitarian aid|financial help|million|billion|dollar|euro|$|resource|shelter|admission|sanctuary|helicopter
  words  rescuer|international help|grain|fuel|evacuation|safe passage|refinancing

class mc-arms-help
  words  @weapon|@troops|reinforcement|reinforcements|air support|military aid|military help|military assistance|air cover
  words  military support|military backing|air defence|air defense|fighter|jet|security assistance

class mc-protection
  words  intervention|military intervention|peacekeeper|peacekeeping force|no-fly zone|protection|international force
  words  buffer force|international intervention|peace force|observer|safe haven|humanitarian corridor|safe zone
  words  security guarantee|buffer zone|protection force|un force|foreign intervention|humanitarian intervention
  words  peacekeeping mission|monitor

class mc-reform
  words  reform|election|referendum|democracy|constitution|amendment|vote|poll|change|overhaul|regime change|transition
  words  secession|power-sharing|devolution|early election|snap election|fresh election|new election|free election
  words  federalism|recount|rerun|constitutional amendment|political reform|economic reform|land reform|unity government
  words  transitional government|interim government|sharia|islamic law|republic|pluralism|accountability|transparency
  words  pension|law|legislation|ban|tax|policy|measure|austerity|restructuring|modernisation|modernization|census|budget
  words  tax cut|new constitution|multi-party election|multiparty election|presidential election|tougher law|gun control
  words  abolition|respect|observance|rule|separation|succession|legalisation|legalization|nationalisation|nationalization
  words  cut|probe|inquiry|investigation|independent inquiry|independent investigation|explanation|clarification|prosecution
  words  punishment|trial|retrial

class mc-leader-out
  words  resignation|departure|ouster|removal|dismissal|sacking|overthrow|impeachment|downfall|abdication|ousting|toppling
  words  exit|no-confidence vote|regime change|firing|replacement

class mc-resign-clause
  words  resign|step|quit|go|leave|abdicate|relinquish|cede|surrender|stand|hand|give|depart|retire

class mc-freed-noun
  words  release|return|freeing|freedom|repatriation|handover|liberation|exchange|swap

class mc-access-noun
  words  access|inspection|entry|humanitarian access|free passage|visa|admission|humanitarian corridor|corridor|safe passage
  words  unhindered access|verification|international inspection|deployment|observer|monitor|inspector

class mc-concession-noun
  words  apology|clemency|amnesty|pardon|mercy|leniency|concession|acquittal|stay|commutation|reprieve|forgiveness
  words  withdrawal|pullout|pull-out|retraction|flexibility|compromise|ransom|surrender|concessions|waiver|exemption
  words  disarmament|restitution|retreat

# Things people "call", "ask", "seek", "order" or "demand" that are no request to anybody.
class mc-no-request
  words  question|time|name|price|attention|skill|patience|energy|food|pizza|drink|coffee|beer|meal|taxi|cab|ambulance|rain
  words  snow|shower|sun|wind|thunderstorm|celebration|concentration|precision|care|discretion|recipe|role|employment|profit
  words  fortune|fame|revenge|trouble|reelection|re-election|nomination|office|seat|witness|truth|advice|investor|buyer
  words  customer|market|opportunity|victory|win|title|medal|goal

# --- refusing -----------------------------------------------------------------------------------------------------------

class mc-refuse-verb
  words  refuse|decline|balk|baulk|rule+out|resist|exclude|reject|disdain|scorn|forswear|spurn|oppose|eschew|refrain

class mc-unwilling-adj
  words  unwilling|loath|loth|reluctant|averse|unprepared|unready|disinclined|hesitant

class mc-refusal-noun
  words  refusal|unwillingness|reluctance|rejection|veto|defiance|snub|rebuff|non-compliance|noncompliance|repudiation
  words  denial|disregard

class mc-comment-verb
  words  comment|say|speculate|elaborate|identify|name|disclose|reveal|answer|confirm|specify|speak|reply|divulge|respond
  words  explain|describe|estimate|predict|detail|be|quote|testify|tell|guess|state|deny|characterise|characterize|rule|die
  words  panic|think|believe|stay|play|quit|sing|eat

class mc-reject-verb
  words  reject|refuse|spurn|rebuff|turn+down|dismiss|decline|rule+out|repudiate|brush+aside|brush+off|shrug+off|rebut|scorn
  words  disregard|ignore|snub|knock+back|throw+out|shoot+down|vote+down|defeat|resist|oppose|disdain|renounce|discard|nix
  words  exclude|wave+aside|strike+down|vote+against|deny|sidestep|overrule|scoff|laugh+off|pooh-pooh|rubbish|defy|flout

class mc-proposal
  words  proposal|plan|offer|initiative|idea|suggestion|peace plan|peace proposal|peace offer|bid|overture|invitation
  words  mediation|formula|compromise|ceasefire proposal|peace initiative|blueprint|roadmap|road map|draft|package
  words  settlement|recommendation|solution|deal|agreement|accord|pact|treaty|term|terms|condition|approach|olive branch
  words  concept|notion|text|draft resolution|option|arbitration|peace deal|partition|peace agreement|framework|document
  words  intercession|truce|ceasefire|cease-fire|armistice|ruling

class mc-demand-noun
  words  demand|call|request|appeal|plea|ultimatum|pressure|order|petition|deadline|condition|precondition|claim|application
  words  wish|urging|directive|instruction|entreaty|requirement|warning|threat|advice|resolution|decision|ruling|verdict
  words  edict|command

class mc-norm
  words  ban|order|law|resolution|court order|court ruling|ruling|curfew|sanction|embargo|deadline|ultimatum|warning|threat
  words  pressure|appeal|call|demand|decree|injunction|authority|rule|treaty|summons|subpoena|international law
  words  un resolution|martial law|state of emergency|security council|government|convention|verdict|norm|obligation
  words  blockade|travel ban|restriction|decision|agreement|accord|quota|moratorium|constitution|mandate|arms embargo
  words  directive|edict|protest ban|red line|criticism|outcry|lockdown|international pressure|world opinion|court|will|plea
  words  request|instruction|judgment|judgement|rules

class mc-accusation
  words  accusation|allegation|charge|claim|report|criticism|suggestion|speculation|rumour|rumor|assertion|insinuation
  words  complaint|notion|comparison|blame|characterisation|characterization|involvement|responsibility|wrongdoing|link|fear
  words  concern|label|contention

class mc-bill
  words  bill|motion|resolution|budget|amendment|draft law|draft resolution|law|constitution|draft constitution|nomination
  words  nominee|referendum|treaty|agreement|proposal|no-confidence motion|pact|measure|legislation|candidate|charter|deal
  words  draft|reform|vote|austerity plan|statement|decree|appointment|initiative|membership|declaration|accession|cabinet
  words  appeal|bid

class mc-entry
  words  entry|visa|access|admission|admittance|asylum|entry visa|permission|permit|accreditation|landing right|overflight
  words  clearance|citizenship|passport|refuge|transit|passage|residence permit|overflight permission|work permit|bail
  words  parole|clemency|consent

class mc-science
  words  hypothesis|theory|null hypothesis|organ|transplant|graft|kidney|manuscript|loan application|card|coin|job offer
  words  shot|advance|suitor|lover|stereotype|materialism|god|label|player|contract extension|takeover bid|takeover|paper
  words  takeover offer|buyout|merger|tissue|pitch|ballot|vote|offer sheet|penalty appeal|penalty|lbw appeal|script|food
  words  gravity|odds|expectation|logic|critic|description|belief|trend|age|death|doctor|pain|injury|rumor|rumour|fatigue
  words  stigma|wisdom
