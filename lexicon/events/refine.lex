# Refinements: words in an event's clause which add a mode where the rule itself gives none.
# Written for this lexicon. Licence: MIT OR Apache-2.0

# --- ASSAULT ----------------------------------------------------------------------------------------------------------------

refine assault/drone
  event  ASSAULT
  mode   drone
  words  drone|uav|unmanned aircraft|unmanned plane|unmanned aerial vehicle|quadcopter|kamikaze drone|loitering munition
  words  shahed|bayraktar|predator drone|reaper drone|drone strike|drone attack|fpv|combat drone|drone aircraft

refine assault/aerial
  event  ASSAULT
  mode   aerial
  words  warplane|fighter jet|jet|bomber plane|helicopter|gunship|helicopter gunship|fighter plane|fighter-bomber
  words  attack helicopter|combat aircraft|war plane|air strike|airstrike|air raid|air attack|air force|airpower|air power
  words  barrel bomb|air assault|bombing raid|aerial|b-52|f-16|f-15|f-35|mig|mig-29|sukhoi|mirage|stealth bomber
  words  military plane|air bombardment|air campaign|sortie|napalm|glide bomb|military aircraft|fighter aircraft|air-strike
  words  stuka|luftwaffe

refine assault/heavy-weapons
  event  ASSAULT
  mode   heavy-weapons
  words  artillery|mortar|howitzer|rocket|tank|missile|shell|katyusha|shelling|cannon|shellfire|cruise missile|heavy weapon
  words  ballistic missile|rocket launcher|artillery shell|mortar round|mortar shell|artillery fire|mortar fire|rocket fire
  words  anti-tank missile|heavy weaponry|heavy artillery|tank fire|scud|himars|grad
  words  bombardment|gunboat|naval gun|iskander|kalibr|kinzhal|storm shadow|rocket-propelled grenade|rpg|hypersonic missile

refine assault/explosives
  event  ASSAULT
  mode   explosives
  words  bomb|car bomb|truck bomb|roadside bomb|explosive|grenade|landmine|land mine|ied|dynamite|explosive device
  words  letter bomb|parcel bomb|time bomb|hand grenade|booby trap|booby-trap|nail bomb|pipe bomb|bomb attack|bomb blast
  words  car bombing|bomb explosion|petrol bomb|firebomb|molotov cocktail|semtex

refine assault/suicide-attack
  event  ASSAULT
  mode   suicide-attack
  words  suicide bomber|suicide attack|suicide bombing|suicide car bomb|suicide bomb|suicide vest|suicide belt|suicide squad
  words  suicide attacker|suicide mission|explosive vest|explosive belt|suicide blast|kamikaze|suicide car bombing

refine assault/firearms
  event  ASSAULT
  mode   firearms
  words  gun|rifle|pistol|handgun|machine gun|machine-gun|submachine gun|shotgun|assault rifle|kalashnikov|ak-47|revolver
  words  automatic weapon|small arm|firearm|automatic rifle|sniper|sniper rifle|gunfire|bullet|live ammunition|live round
  words  gunshot|gun battle|shootout|gunfight|machine-gun fire|sniper fire|firefight|small-arms fire|live fire
  words  rubber-coated bullet

refine assault/primitive
  event  ASSAULT
  mode   primitive
  words  knife|machete|axe|ax|sword|dagger|spear|arrow|rock|iron bar|hatchet|cleaver|panga|cutlass|acid|knifeman
  words  kitchen knife|stave|catapult|slingshot|bow and arrow|hammer|bottle|meat cleaver|bayonet|scissors|brick

refine assault/crowd-control
  event  ASSAULT
  mode   crowd-control
  words  tear gas|teargas|water cannon|rubber bullet|pepper spray|plastic bullet|stun grenade|baton|truncheon|nightstick
  words  tear-gas|baton round|sound bomb|taser|cattle prod|riot shield|flash-bang|sting grenade|tear smoke|rubber pellet

refine assault/unconventional
  event  ASSAULT
  mode   unconventional
  words  chemical weapon|biological weapon|nerve gas|nerve agent|sarin|mustard gas|chlorine|chlorine gas|poison gas|vx
  words  novichok|nuclear weapon|nuclear bomb|atomic bomb|atom bomb|anthrax|ricin|dirty bomb|polonium|white phosphorus
  words  toxic gas|germ weapon|chemical attack|gas attack|hydrogen bomb|chemical agent|poison|polonium-210|depleted uranium

refine assault/abduct
  event  ASSAULT
  mode   abduct
  words  hostage|ransom|captive|kidnapper|abductor|captor|hostage-taker|kidnapping|human shield|hijacker|prisoner of war

refine assault/torture
  event  ASSAULT
  mode   torture
  words  torture|electric shock|waterboarding|torture chamber|torturer|ill-treatment|mock execution|thumbscrew

refine assault/sexual
  event  ASSAULT
  mode   sexual
  words  rape|gang rape|sexual assault|sexual violence|sexual abuse|rapist|sex slave|sexual slavery|gang-rape

refine assault/beat
  event  ASSAULT
  mode   beat
  words  beating|fist|punch|fistfight|fist fight|scuffle|brawl|fisticuffs|lash|whip|flogging

refine assault/targeted
  event  ASSAULT
  mode   targeted
  words  assassination|assassin|hit squad|death squad|hit man|hitman|execution|firing squad|massacre|mass grave|genocide
  words  extermination|contract killer|execution-style|mass killing|lynching|gallows|ethnic cleansing|contract killing

refine assault/destroy
  event  ASSAULT
  mode   destroy
  words  arson|arsonist|bulldozer|demolition|looting|ransacking|torching|sabotage|saboteur|vandalism|scorched earth

# --- COERCE -----------------------------------------------------------------------------------------------------------------

refine coerce/arrest
  event  COERCE
  mode   arrest
  words  arrest|detention|custody|jail|prison|imprisonment|handcuff|warrant|arrest warrant|house arrest|detainee

refine coerce/seize
  event  COERCE
  mode   seize
  words  seizure|confiscation|expropriation|nationalization|nationalisation|annexation|occupation|land grab|asset freeze

refine coerce/censor
  event  COERCE
  mode   censor
  words  censorship|censor|media blackout|news blackout|gag order|firewall|press freedom

refine coerce/curfew
  event  COERCE
  mode   curfew
  words  curfew|night curfew|dusk-to-dawn curfew

refine coerce/martial-law
  event  COERCE
  mode   martial-law
  words  martial law|state of emergency|emergency rule|state of siege|emergency law|emergency decree|military rule

refine coerce/deport
  event  COERCE
  mode   deport
  words  deportation|deportee|eviction|expulsion|exile|forced displacement|deportation order|forced removal|pushback

refine coerce/withhold
  event  COERCE
  mode   withhold
  words  power cut|blackout|gas supply|water supply|power supply|electricity supply|internet access|aid convoy
  words  humanitarian aid|food supply|internet shutdown|internet blackout|fuel supply|starvation|relief convoy

refine coerce/misinformation
  event  COERCE
  mode   misinformation
  words  disinformation|misinformation|fake news|propaganda|deepfake|troll farm|falsehood|hoax|fake account|troll
  words  doctored video

refine coerce/cyber
  event  COERCE
  mode   cyber
  words  cyberattack|cyber attack|cyber-attack|hacker|hacking|malware|ransomware|spyware|ddos|phishing|computer virus|botnet
  words  denial-of-service|computer worm|cyberspace|cyberwarfare|computer network

refine coerce/restrict
  event  COERCE
  mode   restrict
  words  restriction|ban|blockade|siege|lockdown|travel ban|checkpoint|roadblock|closure|crackdown|clampdown|prohibition

# --- MOBILIZE ---------------------------------------------------------------------------------------------------------------

refine mobilize/weapons
  event  MOBILIZE
  mode   weapons
  words  missile|warship|warplane|fighter jet|bomber|submarine|aircraft carrier|destroyer|frigate|tank|drone|rocket
  words  artillery|ballistic missile|cruise missile|air defence|air defense|navy|naval|nuclear weapon|torpedo|air force
  words  fleet|live-fire|live fire|warhead|howitzer|helicopter|gunboat|missile system|armoured vehicle|armored vehicle
  words  battleship

refine mobilize/troops
  event  MOBILIZE
  mode   troops
  words  troops|troop|soldier|army|infantry|marine|battalion|brigade|division|regiment|reservist|paratrooper|ground force
  words  commando|special force|garrison|conscript|military exercise|army exercise|armed force|national guard|platoon
  words  military drill|military manoeuvre|military maneuver|mobilisation|mobilization
  words  contingent

refine mobilize/police
  event  MOBILIZE
  mode   police
  words  police|policeman|police officer|riot police|gendarme|gendarmerie|security force|constable|swat team|police force
  words  anti-riot police|police unit|carabinieri|security guard|federal agent

refine mobilize/militia
  event  MOBILIZE
  mode   militia
  words  militia|militiaman|paramilitary|vigilante|basij|home guard|irregular|rebel fighter|tribal fighter|janjaweed
  words  guerrilla|mercenary|insurgent

# --- PROTEST ----------------------------------------------------------------------------------------------------------------

refine protest/riot
  event  PROTEST
  mode   riot
  words  riot|rioter|rioting|looting|looter|petrol bomb|molotov cocktail|firebomb|stone-throwing|burning tyre|burning tire
  words  violent protest|violent demonstration|mob|rampage|barricade|molotov

refine protest/strike
  event  PROTEST
  mode   strike
  words  general strike|walkout|walk-out|work stoppage|striker|industrial action|sick-out|go-slow|sympathy strike

refine protest/hunger
  event  PROTEST
  mode   hunger
  words  hunger strike|hunger striker|hunger-strike|hunger-striker|fasting

refine protest/boycott
  event  PROTEST
  mode   boycott
  words  boycott|consumer boycott|election boycott

refine protest/obstruct
  event  PROTEST
  mode   obstruct
  words  roadblock|road block|sit-in|blockade|human chain|barricade|tent city|sit-down protest|encampment|go-slow|occupation
  words  road blockade

refine protest/vandalize
  event  PROTEST
  mode   vandalize
  words  graffiti|effigy|flag-burning|vandal|vandalism|flag burning|spray-paint|red paint

refine protest/demo
  event  PROTEST
  mode   demo
  words  rally|march|demonstration|demonstrator|vigil|street protest|protest march|placard|banner|procession|mass rally
  words  slogan|demo|candlelight vigil|protest rally|parade|marcher

# --- CONSULT ----------------------------------------------------------------------------------------------------------------

refine consult/phone
  event  CONSULT
  mode   phone
  words  telephone|phone|phone call|telephone call|video|video call|video link|videoconference|video conference
  words  teleconference|videolink|telephone conversation|phone conversation|telephone talk|phone talk|hotline
  words  conference call|virtual summit|virtual meeting|zoom|video summit|online meeting|telephonic conversation

refine consult/multilateral
  event  CONSULT
  mode   multilateral
  words  g7|g8|g20|g-7|g-8|g-20|g77|general assembly|security council|apec|asean|brics|nato summit|eu summit|mercosur
  words  african union|arab league|commonwealth summit|european council|organization of american states|ecowas
  words  shanghai cooperation organisation|shanghai cooperation organization|sco|united nations summit|un summit|saarc|oas
  words  non-aligned movement|world economic forum|davos|ministerial council|climate summit|cop26|cop27|cop28|wto
  words  gulf cooperation council|islamic conference|igad|sadc|caricom|asem|quartet|contact group|summit of the americas
  words  pacific islands forum|six-party|six-party talk|donor conference|multilateral

refine consult/visit
  event  CONSULT
  mode   visit
  words  visit|state visit|official visit|working visit|red carpet|trip|stopover|goodwill visit|private visit

refine consult/third-party
  event  CONSULT
  mode   third-party
  words  mediator|mediation|mediate|broker|facilitator|shuttle diplomacy|neutral ground|go-between|auspices

# --- RETREAT ----------------------------------------------------------------------------------------------------------------

refine retreat/withdraw
  event  RETREAT
  mode   withdraw
  words  withdrawal|pullout|pull-out|pullback|pull-back|evacuation|troop withdrawal|drawdown|exit

refine retreat/release
  event  RETREAT
  mode   release
  words  prisoner|hostage|detainee|captive|prisoner swap|prisoner exchange|political prisoner|prisoner of war|pow|inmate
  words  jail|prison|custody|kidnapper

refine retreat/disarm
  event  RETREAT
  mode   disarm
  words  disarmament|demobilization|demobilisation|weapon|arms|arsenal|stockpile|warhead|decommissioning|dismantling|disarm
  words  missile

refine retreat/ceasefire
  event  RETREAT
  mode   ceasefire
  words  ceasefire|cease-fire|truce|armistice|cessation of hostilities|lull|humanitarian pause

refine retreat/access
  event  RETREAT
  mode   access
  words  inspector|observer|monitor|access|peacekeeper|aid convoy|humanitarian corridor|aid worker|relief worker|inspection
  words  humanitarian access|red cross|humanitarian aid|relief convoy|fact-finding mission

refine retreat/resign
  event  RETREAT
  mode   resign
  words  resignation|abdication|resign|abdicate|retirement|stepping down

# --- REQUEST and REJECT -----------------------------------------------------------------------------------------------------

refine request/assist
  event  REQUEST
  mode   assist
  words  aid|help|assistance|support|relief|loan|fund|funding|weapon|arms|cooperation|co-operation|extradition|peacekeeper
  words  asylum|money|donation|investment|bailout|debt relief|reinforcement|recognition|food aid|intelligence|vaccine

refine request/yield
  event  REQUEST
  mode   yield
  words  release|withdrawal|ceasefire|cease-fire|truce|restraint|halt|pullout|disarmament|sanctions relief|lifting|amnesty
  words  clemency|access|inspector|de-escalation|hostilities|surrender|pardon

refine request/meet
  event  REQUEST
  mode   meet
  words  talks|talk|meeting|negotiation|dialogue|summit|consultation|conference|mediation|negotiating table|visit|session

refine request/change
  event  REQUEST
  mode   change
  words  reform|resignation|election|constitution|democracy|law|policy|legislation|referendum|leadership|change|right
  words  investigation|inquiry|probe|independence|autonomy|amendment|regime change|tax|tariff

refine reject/assist
  event  REJECT
  mode   assist
  words  aid|help|assistance|support|loan|relief|cooperation|co-operation|extradition|funding|weapon|bailout|asylum
  words  debt relief|recognition|investment|visa|accession|membership

refine reject/yield
  event  REJECT
  mode   yield
  words  release|withdrawal|ceasefire|cease-fire|truce|surrender|concession|disarmament|inspection|inspector|pullout
  words  ultimatum|access|lifting|amnesty|clemency|pardon|resolution|ruling|peacekeeper

refine reject/meet
  event  REJECT
  mode   meet
  words  talks|talk|meeting|negotiation|dialogue|summit|mediation|conference|invitation|visit|peace plan|peace talk
  words  peace proposal

refine reject/change
  event  REJECT
  mode   change
  words  reform|resignation|election|constitution|policy|amendment|referendum|law|independence|autonomy|change|petition
  words  legislation|bill|leadership

# --- ACCUSE -----------------------------------------------------------------------------------------------------------------

refine accuse/investigate
  event  ACCUSE
  mode   investigate
  words  investigation|inquiry|probe|investigator|inquest|fact-finding|enquiry|commission of inquiry|autopsy
  words  truth commission

refine accuse/allege
  event  ACCUSE
  mode   allege
  words  lawsuit|indictment|charge|trial|allegation|prosecutor|court|war crime|suit|accusation|tribunal|complaint
  words  criminal charge

refine accuse/disapprove
  event  ACCUSE
  mode   disapprove
  words  condemnation|criticism|denunciation|concern|outrage|anger|dismay|protest note|regret|disapproval|displeasure|rebuke

# --- THREATEN ---------------------------------------------------------------------------------------------------------------

refine threaten/violence
  event  THREATEN
  mode   violence
  words  attack|war|strike|force|military action|retaliation|bomb|missile|invasion|revenge|bloodshed|jihad|death
  words  assassination|military force|air strike|nuclear weapon|military response|reprisal|violence|retaliate|annihilation
  words  assault|terrorism

refine threaten/restrict
  event  THREATEN
  mode   restrict
  words  sanction|embargo|ban|boycott|tariff|trade war|curfew|martial law|restriction|blockade|economic sanction|duty|fine
  words  blacklist

refine threaten/arrest
  event  THREATEN
  mode   arrest
  words  arrest|prosecution|jail|prison|arrest warrant|detention|trial|legal action|imprisonment|warrant|lawsuit

refine threaten/relations
  event  THREATEN
  mode   relations
  words  diplomatic relation|diplomatic tie|tie|relation|talks|negotiation|ambassador|aid|walkout|cooperation|treaty
  words  membership|withdrawal|coalition|peace process|alliance

refine threaten/expel
  event  THREATEN
  mode   expel
  words  expulsion|deportation|eviction|exclusion|expel|deport

refine threaten/territory
  event  THREATEN
  mode   territory
  words  annexation|occupation|annex|occupy|territory|seizure|invade|land grab|reoccupation

# --- SANCTION ---------------------------------------------------------------------------------------------------------------

refine sanction/convict
  event  SANCTION
  mode   convict
  words  sentence|conviction|prison term|death sentence|guilty|verdict|jail term|life imprisonment|prison sentence
  words  jail sentence|death penalty|life sentence

refine sanction/expel
  event  SANCTION
  mode   expel
  words  expulsion|diplomat|ambassador|persona non grata|envoy|membership|attache|embassy staff|refugee

refine sanction/withdraw
  event  SANCTION
  mode   withdraw
  words  withdrawal|walkout|recall|pullout|boycott|exit

refine sanction/discontinue
  event  SANCTION
  mode   discontinue
  words  sanction|embargo|tariff|trade ban|arms embargo|asset freeze|travel ban|blacklist|import ban|export ban|aid
  words  flight ban|trade|relation|tie|diplomatic tie|diplomatic relation|export control|visa ban|quota|duty
