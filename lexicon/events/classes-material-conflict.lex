# Word classes for the rules of MOBILIZE, COERCE and ASSAULT.
# Written for this lexicon. Licence: MIT OR Apache-2.0

# --- what cannot be a culprit, what cannot be a victim --------------------------------------------------------------------

# Weather, accidents, illness, beasts: they kill, hit, strike and destroy, but nobody means it.
class calamity
  words  syndrome|cigarette|asbestos|smoke|undercurrent|undertow|capsizing|import|pesticide|suicide
  words  storm|rainstorm|thunderstorm|hailstorm|snowstorm|sandstorm|blizzard|flood|flooding|flash flood|earthquake|quake
  words  aftershock|tremor|temblor|hurricane|typhoon|cyclone|tornado|twister|avalanche|landslide|mudslide|tsunami|tidal wave
  words  heat|heatwave|heat wave|cold|cold snap|drought|famine|wildfire|bushfire|forest fire|blaze|inferno|lightning
  words  eruption|volcano|crash|plane crash|car crash|bus crash|accident|road accident|traffic accident|collision|derailment
  words  wreck|shipwreck|collapse|disease|virus|coronavirus|epidemic|pandemic|outbreak|cholera|malaria|ebola|measles|plague
  words  covid|covid-19|aids|hiv|cancer|flu|influenza|bird flu|illness|heart attack|stroke|infection|bacterium|bacteria
  words  hunger|starvation|malnutrition|pollution|smog|stampede|crush|overdose|train|bus|car|truck|lorry|tram|rockfall
  words  monsoon|rain|rainfall|snow|snowfall|wind|gale|weather|disaster|natural disaster|meteor|meteorite|asteroid|locust
  words  shark|crocodile|dog|bear|tiger|lion|elephant|snake|wolf|mosquito|bee|rat|age|old age|recession|crisis|pest|fungus
  words  leak|gas leak|poisoning|food poisoning|mishap|malfunction|failure|error|smoking|alcohol|obesity|heroin|fentanyl
  words  surgery

# Things of the mind and on paper: to attack, kill, bomb, defend or bury them is a figure of speech.
class notion
  words  element|aspect|measure|move|practice|protection|protectionism|subsidy|deficit|dlr|mln|billion|million|buyer|subscriber
  words  bill|amendment|legislation|law|proposal|plan|idea|notion|hope|policy|budget|reform|decision|speech|report|problem
  words  poverty|inflation|project|motion|agreement|deal|treaty|story|process|chance|mood|momentum|record|remark|comment
  words  statement|view|opinion|stance|handling|failure|inaction|credibility|reputation|character|integrity|motive
  words  performance|book|film|movie|article|editorial|critic|criticism|argument|theory|doctrine|ideology|value|principle
  words  democracy|freedom|liberty|right|independence|sovereignty|rule|constitution|institution|culture|tradition|identity
  words  language|religion|faith|corruption|racism|sexism|discrimination|inequality|unemployment|disease|cancer|virus|crime
  words  drug|waste|bureaucracy|privilege|tax|tax cut|tariff|spending|cost|price|wage|pension|welfare|strategy|approach
  words  programme|program|initiative|campaign|question|issue|dispute|conversation|appetite|joke|rumour|rumor|myth|taboo
  words  pact|accord|settlement|consensus|compromise|negotiation|talk|talks|debate|vote|election|referendum|verdict|ruling
  words  economy|growth|market|share|currency|peso|pound|euro|dollar|rouble|ruble|rival bid|merger|takeover|hypocrisy|time
  words  boredom|pain|cell|tumour|tumor|germ|weed|odour|odor|conspiracy|plot|scheme|target audience|press freedom
  words  free speech|free trade|human right|human rights|way of life|rule of law|judiciary|dignity|humanity

# Nobody is assaulted when these are killed, shot, beaten or slaughtered.
class livestock
  words  cow|cattle|sheep|goat|pig|chicken|poultry|duck|goose|turkey|bird|fish|whale|dolphin|seal|elephant|rhino|rhinoceros
  words  lion|tiger|bear|wolf|deer|dog|cat|snake|shark|crocodile|insect|mosquito|bee|rat|mouse|animal|livestock|camel|horse
  words  kangaroo|badger|fox|rabbit|buffalo|gorilla|tree|plant|crop|coral|bacterium|bacteria|virus|parasite|pest|locust
  words  oyster|prawn|shrimp|egg|nut|bean|pea

class oneself
  words  himself|herself|themselves|itself|myself|yourself|ourselves|oneself

class unkillable
  words  @notion|@livestock|@oneself|it|hour|deal|engine|motor|light|sound|switch|game|series|show|penalty|ball|weekend
  words  afternoon

# Who plays, and what is played.
class sport-thing
  words  goal|game|match|team|side|striker|forward|midfielder|defender|goalkeeper|keeper|batsman|bowler|wicket|pitch|ball
  words  penalty|corner|title|trophy|cup|medal|gold medal|silver medal|championship|tournament|league|season|race|lap|set
  words  tie-break|seed|golfer|boxer|puncher|wrestler|quarterback|pitcher|hitter|batter|inning|innings|opponent|rival
  words  champion|second half|first half|half|half-time|injury time|flank|wing|left|right|final|semi-final|quarter-final
  words  playoff|round|bogey|birdie|par|hole|green|fairway|breakaway|peloton|cyclist|rider|driver|scorer|club|fan favourite
  words  underdog

# --- arms and those who bear them ------------------------------------------------------------------------------------------

# What flies at a target by itself: its sender is named beside it ("Russian missiles").
class munition
  words  missile|rocket|shell|mortar|mortar round|mortar shell|bomb|bullet|grenade|projectile|torpedo|cruise missile
  words  ballistic missile|artillery shell|scud|warhead|katyusha|drone|kamikaze drone|shrapnel|artillery fire|mortar fire
  words  rocket fire|gunfire|sniper fire|shellfire|salvo|barrage|volley|rocket-propelled grenade|mine|landmine|fire|firebomb
  words  air-to-surface missile|cluster bomb|barrel bomb|glide bomb|uav|shahed|artillery|gun

class artillery-piece
  words  artillery|mortar|howitzer|rocket|tank|cannon|shell|heavy gun|katyusha|artillery shell|mortar round|mortar shell
  words  tank round|artillery round|projectile|missile|salvo|barrage|volley|rocket-propelled grenade|grad|cruise missile
  words  ballistic missile|anti-tank missile|scud|tank fire|heavy weapon|heavy weaponry|qassam|grenade

class aircraft-attacker
  words  @warplane|air force|pilot|squadron|airman|air power|air forces|bomber crew|coalition aircraft

class strike-kind
  words  air|missile|drone|rocket|military|retaliatory|retaliation|preemptive|pre-emptive|precision|surgical|artillery
  words  cruise|cruise missile|aerial|airborne|bombing|deadly|lethal|first|nuclear|punitive|ballistic|long-range
  words  cross-border|helicopter|naval|tank|targeted|israeli|american|russian|ukrainian|turkish|saudi|saudi-led|nato|us|u.s.
  words  coalition|allied|iranian|indian|pakistani|ethiopian|jordanian|french|british|syrian|houthi|decapitation

class labour-word
  words  hunger|general|labor|labour|teacher|nurse|miner|rail|railway|train|transport|dock|dockworker|pilot|bus|truckers
  words  trucker|postal|port|airline|doctor|student|school|wildcat|sympathy|sit-down|rent|public sector|public-sector
  words  nationwide|wage|solidarity|one-day|24-hour|48-hour|two-day|three-day|farmer|taxi|worker|lorry|steel|metro|subway
  words  union|job|lucky|third

class attack-modifier-not-violent
  words  heart|panic|asthma|anxiety|verbal|personal|cyber|cyberattack|computer|hacking|hacker|ddos|denial-of-service
  words  ransomware|phishing|malware|shark|bear|dog|crocodile|animal|media|press|political|rhetorical|twitter|online
  words  scathing|blistering|stinging|bitter|fierce verbal|thinly veiled|veiled|charm|diplomatic|sales|marketing|advertising
  words  legal|public relations|pr|smear|propaganda|counter|second-half|speculative|ad|blunt|outspoken|furious|withering
  words  trade|allergy|migraine|gout|peace|publicity|hack|internet|server|website|phone|bacterial|viral

class blast-accident
  words  gas|boiler|mine|coal|coal mine|methane|pit|mining|factory|fireworks|firework|volcanic|volcano|transformer
  words  industrial|chemical|chemical plant|plant|pipeline|dust|accidental|furnace|gas cylinder|lpg|tanker|reactor|refinery
  words  oil tanker|nuclear test|rocket|steam|kitchen|stove|engine|battery|population|big|solar

class blast-weapon
  words  bomb|car bomb|suicide|suicide bomb|grenade|mine|landmine|roadside bomb|truck bomb|nail bomb|terrorist|terror|twin
  words  roadside|mortar|ied|booby-trap|parcel bomb|letter bomb|deadly bomb|rocket|missile|shell|car-bomb|bomber

class gas-weapon
  words  tear gas|teargas|water cannon|water cannons|rubber bullet|pepper spray|plastic bullet|stun grenade|baton round
  words  rubber-coated bullet|gas canister|tear gas canister|tear-gas canister|baton|truncheon|tear smoke|sound bomb
  words  tear-gas|rubber pellet|pellet gun|flash grenade|smoke grenade|smoke bomb|taser|gas grenade|tear gas grenade
  words  warning shot|nightstick

class chem-agent
  words  chemical weapon|biological weapon|nerve gas|nerve agent|sarin|mustard gas|chlorine|chlorine gas|poison gas|vx
  words  novichok|anthrax|ricin|dirty bomb|polonium|white phosphorus|germ weapon|chemical agent|toxic gas|phosgene|tabun
  words  gas attack|chemical shell|chemical munition|toxic agent|nuclear weapon|nuclear bomb|atomic bomb|atom bomb|poison

# --- groups of people -------------------------------------------------------------------------------------------------------

class armed-side
  words  @troops|@fighter|@militia|gang|mob|faction|clan|tribe|cartel|force|side|army|police|hezbollah|hamas|taliban|isis
  words  isil

class marcher
  words  protester|protestor|demonstrator|marcher|rioter|striker|student|crowd|mob|activist|supporter|farmer|looter|villager
  words  resident|youth|settler|fan|hooligan|local|worker|miner|picket|opposition supporter|stone-thrower|picketer

class crowd-thing
  words  protest|demonstration|rally|march|crowd|protester|protestor|demonstrator|marcher|rioter|riot|gathering|sit-in
  words  picket|vigil|procession|student|striker|mob|mourner|onlooker|supporter|meeting|strike|encampment|parade|activist

class uprising
  words  uprising|revolt|rebellion|mutiny|insurrection|insurgency|riot|unrest|disturbance|coup|coup attempt|intifada|protest
  words  demonstration|dissent|revolution|resistance|secession

class captive
  words  hostage|captive|prisoner|prisoner of war|pow

class civil-servant
  words  @envoy-word|aid worker|relief worker|humanitarian worker|un worker|charity|ngo|diplomat|ambassador|envoy|attache|consul|consul general|charge d'affaires|diplomatic staff|military attache
  words  embassy staff|diplomatic mission|inspector|nuncio|counsellor|counselor|embassy official|first secretary|spy
  words  intelligence officer|observer|un official|peacekeeper|aid agency

# --- property, places, goods ------------------------------------------------------------------------------------------------

class building
  words  house|home|building|church|mosque|temple|synagogue|shrine|monastery|school|village|town|hut|shop|store|car|vehicle
  words  bus|truck|train|bridge|farm|crop|field|hospital|clinic|embassy|consulate|station|police station|factory|plant
  words  office|headquarters|market|stall|camp|property|dwelling|apartment|flat|hotel|palace|parliament|courthouse|warehouse
  words  depot|pipeline|oil well|refinery|power line|power station|dam|road|railway|airport|runway|plane|aircraft|helicopter
  words  ship|boat|tanker|tank|convoy|infrastructure|neighbourhood|neighborhood|district|hamlet|settlement|monument|statue
  words  grave|cemetery|library|museum|bunker|tunnel|launcher|radar|missile site|weapon|ammunition|olive tree|orchard
  words  granary|checkpoint|outpost|post|base|barracks|arsenal|stronghold|hideout|position|warship|vessel|drone|tower|mast
  words  cell tower

class military-target
  words  target|position|base|airbase|air base|airfield|airport|stronghold|hideout|bunker|convoy|camp|training camp
  words  refugee camp|compound|headquarters|command centre|command center|depot|arms depot|ammunition dump|weapons depot
  words  weapon|launcher|launch site|rocket launcher|radar|radar site|missile site|battery|missile battery|tank|trench
  words  outpost|post|checkpoint|city|town|village|capital|suburb|district|port|harbour|harbor|refinery|power plant
  words  power station|substation|infrastructure|facility|nuclear facility|military facility|installation|building
  words  apartment block|school|hospital|house|home|market|mosque|church|embassy|tunnel|bridge|railway|station|ship|vessel
  words  tanker|warship|airliner|rebel|troop|militant|insurgent|soldier|fighter|civilian|neighbourhood|neighborhood|area
  words  region|border|front line|frontline|enclave

class territory-thing
  words  town|city|village|capital|district|province|region|area|territory|island|airport|air base|airbase|base|port|harbour
  words  harbor|bridge|strip|zone|enclave|stronghold|outpost|post|position|checkpoint|hill|mountain|valley|height|peak|ridge
  words  headquarters|airfield|barracks|border crossing|crossing|suburb|neighbourhood|neighborhood|settlement|hamlet
  words  peninsula|land|swathe|swath|half|part|quarter|highway|road|junction|dam|oil field|oilfield|refinery|power plant
  words  palace|parliament|embassy|station|television station|radio station|building|control|country|kingdom|archipelago
  words  reef|shoal|islet|west|east|north|south|coast|mine|plant|police station|army base|military base|garrison|camp
  words  compound|consulate

class property-thing
  words  hectare|acre|dunam|plot|parcel|square kilometre|square kilometer|square mile|stretch|tract
  words  property|asset|land|farm|house|home|estate|passport|document|weapon|arms|ammunition|explosive|computer|equipment
  words  vehicle|car|truck|cargo|shipment|goods|money|cash|fund|account|bank account|gold|art|artwork|vessel|ship|boat
  words  tanker|oil tanker|fishing boat|trawler|container|freighter|aircraft|plane|copy|newspaper|leaflet|book|camera|film
  words  footage|phone|laptop|company|business|bank|factory|mine|oilfield|oil field|refinery|drug|cocaine|heroin|opium|ivory
  words  crop|livestock|cattle|material|uranium|radioactive material|contraband|rifle|gun|rocket|missile|yacht|villa
  words  power grid|grid|network|pipeline|gas field|railway|port|airport|mill|plant|smelter|telescope|superyacht|hard drive
  words  evidence|tonne|ton|kilogram|kilo|belonging|possession|savings|revenue|grain|harvest|food|aid
  words  supply|concession|licence|license|catch

class premises
  words  home|house|office|headquarters|newspaper|newsroom|magazine|studio|station|radio station|television station
  words  broadcaster|bureau|building|apartment|flat|residence|mosque|church|school|university|campus|shop|factory|company
  words  bank|firm|premises|warehouse|bookshop|bookstore|hotel|bar|nightclub|club|casino|clinic|farm|compound|embassy
  words  party office|monastery|convent|printing press|printer|publisher|organization|organisation|ngo|foundation|charity
  words  ministry|property|address

# --- what is banned, censored or cut off --------------------------------------------------------------------------------------

class press-thing
  words  newspaper|daily|weekly|magazine|broadcaster|radio station|television station|tv station|television channel
  words  tv channel|channel|website|web site|site|news site|news agency|news outlet|media|media outlet|outlet
  words  publication|periodical|radio|television|novel|film|movie|documentary|album|cartoon
  words  broadcast|blog|blogger|social media|social network|facebook|twitter|youtube
  words  wikipedia|tiktok|telegram|whatsapp|instagram|google|messaging app|al-jazeera|al jazeera|bbc|cnn
  words  voice of america|journalist|reporter|correspondent|editor|writer
  words  tweet|post|printing house|newsroom

class opposition-thing
  words  party|opposition party|political party|opposition|movement|group|organisation|organization|union|trade union|ngo
  words  association|brotherhood|muslim brotherhood|church|sect|religious group|charity|foundation|candidate|politician
  words  opposition leader|activist|islamist party|communist party|separatist party|kurdish party|jehovah 's witnesses
  words  militia|civil society|human rights group|rights group|student union|faction|front|league|society|congress|coalition

class freedom-thing
  words  protest|demonstration|rally|march|gathering|assembly|meeting|public gathering|public meeting|strike|movement|travel
  words  speech|free speech|freedom|expression|right|liberty|access|worship|prayer|religion|headscarf|veil|burqa|burka|hijab
  words  niqab|minaret|abortion|dissent|criticism|activity|political activity|opposition activity|homosexuality|gay pride
  words  pride march|information|language|teaching|foreign funding|funding|internet|campaigning|campaign|religious freedom
  words  press freedom|civil liberty|civil liberties|civil right|conversion|polygamy|candidacy|union activity
  words  public transport|entry|exit|movements|event|celebration|procession|festival|conference|congress

class trade-thing
  words  import|export|sale|shipment|flight|airline|product|oil|gas|coal|steel|grain|wheat|rice|beef|meat|pork|poultry|fish
  words  fruit|vegetable|wine|cheese|good|goods|trade|transaction|investment|technology|chip|arms sale|delivery|transfer
  words  travel|visitor|tourist|carrier|aircraft|ship|vessel|cargo|purchase|currency|food|seafood|timber|diamond|gold|sugar
  words  cotton|vodka|toy

class ban-irrelevant
  words  player|athlete|footballer|coach|manager|runner|swimmer|cyclist|driver|jockey|boxer|fan|spectator|club|team
  words  substance|smoking|cigarette|tobacco|plastic|bag|pesticide|chemical|drug|fishing|hunting|whaling|logging|alcohol
  words  advertising|advert|ad|car|vehicle|phone|mobile phone|dog|doping|straw|gun|diesel|petrol|additive|steroid|handgun
  words  fox hunting|testing|cloning

class utility
  words  power|electricity|gas|water|supply|water supply|gas supply|power supply|electricity supply|energy|fuel|fuel supply
  words  natural gas|oil|oil supply|internet|internet access|internet service|phone|telephone|phone line|telephone line
  words  phone service|mobile service|communication|communications|mobile network|network|connection|food supply
  words  supplies|heating|gas flow|oil flow|gas delivery|oil delivery|electricity export
  words  broadband|supply route|supply line|mobile phone|mobile phone service|cell phone service
  words  social media

class freight-access
  words  aid|aid convoy|humanitarian aid|relief|relief supply|convoy|food|food aid|medicine|fuel|access|humanitarian access
  words  aid worker|aid agency|aid delivery|relief convoy|shipment|aid shipment|passage|flotilla|ambulance|relief worker
  words  aid truck|supply|journalist|observer|delivery|evacuation

class way-thing
  words  border|frontier|crossing|border crossing|checkpoint|airspace|air space|port|strait|airport|road|highway|bridge
  words  route|university|school|mosque|church|coast|sea|waters|territory|west bank|gaza strip|gaza|shop|market|border post
  words  gate|sea lane|canal|rail link

# What tells a made-up tale, or is told or dreamt: what happens in it happened to nobody.
class fiction
  words  film|movie|novel|book|play|opera|television series|tv series|series|drama|thriller|musical|video game|computer game
  words  episode|comic|comic book|cartoon|tale|fairy tale|legend|poem|soap opera|soap|sitcom|story|short story|painting|ballet
  words  saga|trilogy|sequel|screenplay|script|plot|act|scene|chapter|dream|nightmare|fantasy|myth|fable|epic|blockbuster
  words  miniseries|mini-series|telenovela|graphic novel|ballad|song|stage play|comedy|tragedy|melodrama|mural|fresco|finale
  words  manga|anime|board game|board-game|simulation|re-enactment|reenactment|whodunit|western

class computer-thing
  words  computer|server|website|web site|site|network|system|email|e-mail|email account|account|database|data|phone
  words  computer network|computer system|it system|software|power grid|grid|voting system|twitter account|smartphone
  words  mailbox|infrastructure|portal|router|pipeline|bank|exchange|ministry|webpage|page|domain|cloud|satellite|modem

class falsehood
  words  disinformation|misinformation|fake news|falsehood|propaganda|rumour|rumor|lie|false information|false report|hoax
  words  deepfake|fake video|false news|conspiracy theory|false claim|doctored video|fabrication|false narrative

# --- moves of forces ------------------------------------------------------------------------------------------------------------

# What is sent for this is relief, not force.
class relief-verb
  words  help|clear|feed|rescue|distribute|deliver|assist|aid|search|evacuate|rebuild|repair|treat|vaccinate|dig|clean|save
  words  train|advise|teach|observe|monitor|provide|fight+fire|douse|extinguish

class force-thing
  words  @troops|@armour|peacekeeping force|reinforcement|reinforcements|extra troop
  words  adviser|advance guard|expeditionary force|tank column|column|intervention force|elite unit
  words  special unit

class exercise-noun
  words  exercise|drill|manoeuvre|maneuver|manoeuvres|maneuvers|war game|wargame|military exercise|naval exercise
  words  air exercise|live-fire exercise|live-fire drill|military drill|military manoeuvre|military maneuver|naval drill
  words  naval manoeuvre|naval maneuver|combat drill|firing exercise|snap exercise|war games

class exercise-kind
  words  military|naval|army|navy|air|live-fire|live fire|live-firing|war|combat|large-scale|snap|amphibious|missile|nuclear
  words  airborne|defence|defense|troop|artillery|anti-aircraft|submarine|firing|readiness|mobilisation|mobilization|landing
  words  air-defence|air-defense|massive military|winter|summer|coastal|airforce|combat-readiness|joint-arms|tank|border
  words  anti-submarine

class guard-thing
  words  security|patrol|border patrol|checkpoint|roadblock|guard|surveillance|police presence|military presence
  words  troop presence|presence|defence|defense|air defence|air defense|border security|border control|vigilance|readiness
  words  garrison|force level|naval presence|troop level|combat readiness|alert level|troop strength|posture|state of alert
  words  fortification|firepower

class alert-noun
  words  alert|high alert|red alert|full alert|maximum alert|alertness|standby|stand-by|readiness|combat readiness
  words  war footing|heightened alert|combat alert|footing|nuclear alert|high readiness

class test-kind
  words  nuclear|missile|rocket|atomic|ballistic missile|weapons|weapon|nuclear weapon|underground nuclear|hydrogen bomb
  words  bomb|icbm|cruise missile|interceptor|hypersonic|anti-satellite|satellite-killer|torpedo|atom bomb
  words  long-range missile|subcritical|h-bomb|ballistic|submarine-launched|short-range missile|medium-range missile
  words  intercontinental|sea-based missile|warhead

class sky-or-water
  words  airspace|air space|waters|territorial waters|territorial sea|exclusive economic zone|air defence zone
  words  air defense zone|air defence identification zone|air defense identification zone|skies|border|frontier
  words  demarcation line|water|median line|line of control|buffer zone|contiguous zone|no-fly zone|identification zone
