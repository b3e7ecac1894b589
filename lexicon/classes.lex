# Word classes which the event rules of every type may use, and those which the engine itself reads
# (light, transparent, negating, planning, reporting, intent, fiction-work, corporate-matter).
# Written for this lexicon. Licence: MIT OR Apache-2.0

# --- read by the engine -------------------------------------------------------------------------------------------------

# Verbs which say little more than that the noun they take happens: their subject is the noun's doer.
class light
  words  hold|make|launch|conduct|stage|take|give|pay|have|begin|start|open|mount|undertake|wage|lead|perform|pursue
  words  carry+out|initiate|deliver|offer|issue|lodge|file|put+forward|put+up|commit|inflict|unleash|perpetrate|orchestrate
  words  mastermind|organize|organise|do|convene|execute|spearhead|step+up|intensify|resume|continue|renew|escalate|enter
  words  enter+into|engage|participate|extend|express|voice|provide|send|direct|host|run|set+up|press+ahead|push+ahead
  words  kick+off|embark|complete|conclude|finish|reach|order|oversee|coordinate|join|join+in|exchange|widen|expand
  words  broaden|repeat|maintain|keep+up|sustain|carry+on|announce|declare|decree|authorise|authorize|proclaim|unveil

# Verbs which put what they govern in time or manner and leave it standing: "began to shell", "went on bombing".
class transparent
  words  begin|start|continue|resume|keep|proceed|manage|help|move|go|go+on|carry+on|keep+on|set+about|commence|persist
  words  step+up|rush|hurry|hasten|come|return|restart|succeed|dare|get|act|work|join|join+in|serve|choose|opt|happen|seem
  words  appear|escalate|intensify|press+ahead|push+ahead

# Verbs and nouns which say that what they govern did not happen or no longer does.
class negating
  words  fail|stop|cease|refrain|halt|avoid|prevent|abandon|cancel|avert|foil|thwart|forestall|desist|abstain|omit|neglect
  words  call+off|rule+out|decline|refuse|scrap|shelve|forgo|forego|stave+off|head+off|fend+off|preclude|forswear|renounce
  words  drop|discontinue|suspend|quit|deter|disrupt|preempt|pre-empt|back+away|back+out|pull+back|stop+short|hold+off
  words  give+up|lack|deny|doubt|disavow|failure|refusal|inability|absence|cessation|cancellation

# Verbs and nouns which say that what they govern lies ahead or is only wanted.
class planning
  words  plan|intend|prepare|aim|seek|want|hope|consider|weigh|expect|mull|contemplate|mean|wish|desire|strive|ponder
  words  envisage|envision|propose|schedule|anticipate|decide|resolve|gear+up|get+ready|promise|pledge|vow|swear|agree
  words  slate|tip|poise|due|ready|prepared|likely|willing|eager|about|bound|keen|discuss|debate|look+to|explore|plot
  words  conspire|scheme|urge|demand|request|instruct|encourage|intention|proposal|bid|willingness|readiness|preparation
  words  prospect|possibility|idea|goal

# Words by which somebody binds themselves: who agrees, offers or is willing to yield shows an intent, which CAMEO codes 035
# and its crosswalk to PLOVER puts under AGREE; a yielding that is merely announced or still to come is CONCEDE.
class intent
  words  agree|consent|promise|pledge|vow|undertake|volunteer|commit|swear|offer|propose|accede|ready|willing|prepared|eager
  words  willingness|readiness|agreement|commitment

# Verbs and nouns which hand on what somebody says.
class reporting
  words  warn|caution|hint|say|tell|report|state|add|announce|claim|note|explain|declare|assert|affirm|comment|remark|mention|observe|write
  words  disclose|reveal|confirm|acknowledge|admit|concede|insist|maintain|stress|emphasize|emphasise|underline|underscore
  words  reiterate|recall|repeat|point+out|argue|allege|contend|suggest|indicate|inform|notify|brief|testify|quote|cite
  words  reply|respond|answer|conclude|relate|recount|describe|predict|forecast|estimate|believe|think|hear|learn|read|show
  words  broadcast|publish|tweet|post|cable|according|per|statement|announcement|spokesman|source|account|communique
  words  dispatch|bulletin

# Works and games: what happens in them did not happen.
class fiction-work
  words  film|movie|novel|play|opera|musical|ballet|thriller|drama|comedy|tragedy|series|serial|television serial|sitcom|soap opera
  words  episode|sequel|trilogy|screenplay|script|short story|fairy tale|fable|legend|myth|epic|poem|ballad|comic|comic book
  words  cartoon|anime|manga|video game|computer game|board game|game|role-playing game|libretto|plot|storyline|scene|act|chapter
  words  exhibition|painting|mural|fresco|sculpture|picture book|children's book|blockbuster|western|documentary drama|miniseries
  words  telenovela|puppet show|pantomime|sketch|saga|fantasy|science fiction|crime story|detective story|whodunit|biopic

# Words of company news: what is agreed or refused there is private business.
class corporate-matter
  words  shareholder|stockholder|merger|takeover|tender offer|dividend|buyout|debenture|preferred stock|common stock|share price
  words  quarterly earnings|net profit|net loss|earnings|per share|poison pill|leveraged buyout|stock split|stock option|warrant dividend
  words  share offering|public offering|minority stake|majority stake|voting stock|franchise|subsidiary|divestiture|holding company
  words  quarter ended|pretax profit|operating profit|stake in|fiscal year|balance sheet|convertible|securities|underwriter
  words  letter of intent|wholly owned|board of directors|board meeting|supervisory board|annual meeting of shareholders

# --- things that rules of several types speak of ------------------------------------------------------------------------

class sanction
  words  sanction|embargo|trade ban|arms embargo|oil embargo|asset freeze|travel ban|visa ban|import ban|export ban
  words  blacklist|flight ban|trade embargo|economic sanction|trade restriction|export control|tariff|boycott|ostracism

class weapon
  words  @firearm|@heavy-weapon|@missile|@explosive|@blade|@warplane|@drone|@warship|@armour|@wmd|weapon|arms|arm|armament
  words  weaponry|munition|ammunition|ammo|arsenal|ordnance|hardware|weapons system|air defence|air defense|defence system
  words  defense system|missile system|missile shield|radar|launcher|bullet|shell

class firearm
  words  gun|rifle|pistol|handgun|machine gun|machine-gun|submachine gun|shotgun|assault rifle|kalashnikov|ak-47|revolver
  words  automatic weapon|small arm|small arms|firearm|automatic rifle|sniper rifle|carbine|light weapon|gunfire|bullet

class heavy-weapon
  words  artillery|mortar|howitzer|rocket|tank|katyusha|grad|cannon|field gun|heavy weapon|heavy weaponry|heavy artillery
  words  shell|rocket launcher|multiple rocket launcher|heavy gun|naval gun|anti-tank missile|tank shell|mortar round
  words  mortar shell|artillery shell|artillery round|rocket-propelled grenade|rpg|gunship|armour|armor|scud|qassam|himars
  words  anti-aircraft gun

class missile
  words  missile|rocket|ballistic missile|cruise missile|icbm|projectile|intercontinental missile|nuclear missile|scud|satan
  words  iskander|kinzhal|kalibr|tomahawk|patriot|surface-to-air missile|hypersonic missile|anti-ship missile|slbm
  words  interceptor|hypersonic weapon|missile system|patriot missile|storm shadow|atacms|warhead|torpedo

class explosive
  words  bomb|car bomb|explosive|grenade|mine|landmine|land mine|ied|dynamite|explosive device|truck bomb|roadside bomb
  words  parcel bomb|letter bomb|time bomb|petrol bomb|firebomb|hand grenade|booby trap|booby-trap|nail bomb|pipe bomb|c-4
  words  semtex|detonator|bombshell|suicide belt|suicide vest|device|bomblet|cluster bomb|cluster munition|depth charge

class blade
  words  knife|machete|axe|ax|sword|dagger|blade|spear|arrow|bow|stone|rock|club|stick|stave|bottle|brick|hammer|hatchet
  words  iron bar|cleaver|panga|screwdriver|scissors|iron rod|bamboo pole|cutlass|petrol|acid

class warplane
  words  warplane|fighter jet|jet|bomber|helicopter|gunship|combat aircraft|fighter plane|fighter aircraft|war plane
  words  attack helicopter|helicopter gunship|military aircraft|military plane|fighter-bomber|f-16|f-15|f-35|mig|mirage
  words  sukhoi|air force plane|stealth bomber|strategic bomber|b-52|aircraft|plane|spy plane|surveillance aircraft
  words  reconnaissance aircraft

class drone
  words  drone|uav|unmanned aircraft|unmanned plane|unmanned aerial vehicle|quadcopter|kamikaze drone|loitering munition
  words  predator|reaper|shahed|bayraktar|drone aircraft|combat drone|predator drone|surveillance drone|fpv

class warship
  words  warship|frigate|destroyer|submarine|aircraft carrier|carrier|corvette|gunboat|battleship|cruiser|navy ship
  words  naval vessel|naval ship|coast guard ship|coast guard vessel|coastguard vessel|patrol boat|amphibious ship|fleet
  words  flotilla|armada|carrier group|strike group|task force|minesweeper|naval force|patrol vessel|carrier battle group
  words  battle group|squadron

class armour
  words  tank|armoured vehicle|armored vehicle|apc|armoured personnel carrier|armored personnel carrier|armoured car
  words  armored car|armoured column|armored column|armour|armor|humvee|infantry fighting vehicle|military vehicle|bulldozer
  words  convoy|military convoy

class wmd
  words  chemical weapon|biological weapon|nerve gas|nerve agent|sarin|mustard gas|chlorine|chlorine gas|poison gas|vx
  words  novichok|nuclear weapon|nuclear bomb|atomic bomb|atom bomb|anthrax|ricin|dirty bomb|polonium
  words  weapons of mass destruction|warhead|white phosphorus|germ weapon|hydrogen bomb|nuclear warhead|nuke|toxin
  words  chemical agent|toxic gas

class troops
  words  troop|troops|soldier|army|force|unit|brigade|battalion|division|regiment|marine|paratrooper|commando|infantry
  words  reservist|reserve|reserves|garrison|contingent|combat unit|ground force|special force|special forces|military|navy
  words  air force|platoon|armed forces|armed force|serviceman|military personnel|personnel|corps|legion|conscript
  words  recruit|sailor|airman|paramilitary|ranger|national guard|guardsman|gendarme|peacekeeper|blue helmet|detachment
  words  patrol|squad|trooper|security force|security forces|military adviser|military advisor|military unit
  words  army unit|coast guard|border guard|cavalry|military force|military police|rapid reaction force|mercenary|warrior
  words  legionnaire|legionary

class militia
  words  militia|militiaman|paramilitary|vigilante|volunteer|fighter|civil defence|civil defense|home guard|popular force
  words  irregular|tribal fighter|tribesman|self-defence group|self-defense group|basij|janjaweed|minuteman

class police
  words  police|policeman|policewoman|police officer|riot police|officer|gendarme|gendarmerie|security officer
  words  security guard|law enforcement|constable|swat team|security agent|anti-riot police|federal police|police force
  words  detective|cop|carabinieri|security personnel|anti-terror police|police unit|trooper|national guard|constabulary
  words  anti-riot squad|police squad

class fighter
  words  rebel|insurgent|guerrilla|guerilla|militant|fighter|gunman|terrorist|separatist|extremist|islamist|jihadist|jihadi
  words  combatant|mujahideen|mujahid|warlord|militiaman|insurrectionist|mutineer|tribesman|assailant|attacker|bandit|raider
  words  pirate|sniper|suicide bomber|bomber|assassin|hijacker|kidnapper|captor|commando|maoist|communist rebel|infiltrator
  words  mercenary|partisan

class talks
  words  talk|talks|negotiation|meeting|discussion|consultation|dialogue|dialog|summit|conference|peace talk|peace talks
  words  round|conversation|session|parley|deliberation|mediation|peace process|bargaining|summit meeting|round table
  words  roundtable|ministerial|tete-a-tete|exchange of views|contact|peace conference|colloquium|forum|working group
  words  gathering|audience

class agreement
  words  agreement|treaty|accord|pact|deal|protocol|convention|memorandum|memorandum of understanding|contract|settlement
  words  compact|peace agreement|peace treaty|peace deal|peace accord|trade agreement|trade pact|trade deal
  words  arms control treaty|declaration|charter|framework|framework agreement|understanding|ceasefire agreement
  words  non-aggression pact|covenant|mou|concordat|truce|communique|roadmap|road map|plan|resolution

class ceasefire-noun
  words  ceasefire|cease-fire|cease fire|truce|armistice|lull|ceasefire agreement|peace agreement|cessation of hostilities
  words  pause|humanitarian pause|cessation

class violence
  words  violence|attack|fighting|bloodshed|hostility|hostilities|war|conflict|aggression|assault|killing|bombing|shelling
  words  raid|clash|fight|combat|battle|offensive|massacre|murder|terrorism|terror|genocide|atrocity|strike|air strike
  words  airstrike|shooting|invasion|repression|incursion|bombardment|torture|abuse|rape|ethnic cleansing|abduction
  words  kidnapping|unrest|onslaught|carnage|operation|military operation|military action|brutality|slaughter|insurgency
  words  rebellion|uprising|skirmish|crackdown|provocation

class aid
  words  aid|assistance|relief|help|grant|loan|credit|donation|support package|aid package|food aid|humanitarian aid
  words  military aid|economic aid|financial aid|development aid|emergency aid|relief supply|relief supplies|relief goods
  words  subsidy|bailout|bail-out|rescue package|fund|funds|funding|money|food|medicine|medical supply|medical supplies
  words  wheat|rice|grain|tent|blanket|supply|supplies|vaccine|soft loan|credit line|humanitarian assistance
  words  financial assistance|military assistance|technical assistance|equipment|medical equipment|aid convoy|shipment
  words  tranche|stimulus|cash|contribution|scholarship|fuel|generator

class person
  words  person|man|woman|child|boy|girl|people|civilian|resident|villager|citizen|inhabitant|suspect|prisoner|detainee
  words  hostage|leader|activist|journalist|reporter|protester|protestor|demonstrator|student|worker|farmer|priest|monk|nun
  words  bishop|imam|cleric|official|minister|president|politician|lawmaker|deputy|senator|governor|mayor|judge|lawyer
  words  prosecutor|general|colonel|commander|officer|soldier|policeman|diplomat|ambassador|envoy|refugee|migrant
  words  asylum seeker|worshipper|worshiper|pilgrim|tourist|foreigner|national|immigrant|family|relative|wife|husband|son
  words  daughter|brother|mother|father|baby|teenager|youth|teacher|doctor|nurse|engineer|driver|passenger|bystander
  words  pedestrian|shopper|trader|businessman|merchant|fisherman|herder|shepherd|miner|peasant|settler|tribesman|dissident
  words  opponent|critic|supporter|member|aide|bodyguard|guard|crew|sailor|pilot|volunteer|aid worker|humanitarian worker
  words  peacekeeper|blogger|editor|writer|artist|singer|professor|academic|scientist|victim|survivor|crowd|mourner|voter
  words  candidate|rebel|insurgent|guerrilla|militant|fighter|gunman|terrorist|separatist|troop|dozen|hundred|thousand|score
  words  other|american|israeli|palestinian|russian|opposition leader|human rights activist|photographer|cameraman
  words  correspondent|missionary|employee|staff|personnel|pupil|schoolchild|schoolgirl|schoolboy|contractor|consultant
  words  clergyman|pastor|rabbi|chief|chieftain|elder|tribal elder|premier|prime minister|king|queen|prince|princess
  words  minority|muslim|christian|jew|hindu|sikh|kurd|shiite|sunni|tutsi|hutu|albanian|serb|rohingya|uighur|uyghur|tamil

class place-noun
  words  town|city|village|capital|district|province|region|area|territory|island|border|frontier|camp|refugee camp|base
  words  airport|air base|military base|army base|naval base|airfield|port|harbour|harbor|bridge|road|highway|street|square
  words  market|suburb|neighbourhood|neighborhood|quarter|settlement|enclave|stronghold|outpost|checkpoint|checkpost|post
  words  position|hideout|bunker|hill|mountain|valley|coast|beach|river|forest|jungle|peninsula|strip|zone|front|frontline
  words  front line|compound|building|house|home|office|headquarters|embassy|consulate|mission|mosque|church|temple
  words  synagogue|shrine|monastery|school|university|hospital|clinic|hotel|restaurant|cafe|nightclub|bus|train|station
  words  police station|barracks|prison|jail|factory|plant|refinery|pipeline|dam|power plant|power station|oil field
  words  oilfield|warehouse|depot|convoy|ship|vessel|boat|tanker|plane|airliner|palace|parliament|ministry|farm|field|land
  words  hamlet|locality|outskirts|site|facility|target|installation|infrastructure|crossing
