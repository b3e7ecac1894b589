# Arms control, missiles, conventional and other weapons, deliveries of arms, military conduct.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

# Strategic arms and missiles

issue arms/strategic-nuclear
  label      Strategic nuclear arms (New START and what follows)
  alias      strategic nuclear arms|New START|strategic arms|strategic offensive arms|strategic arms control|nuclear arms control
  alias      strategic nuclear warheads|START treaty|START III|strategic arms reduction|deployed warheads|strategic warheads
  alias      nuclear warhead limits|nuclear arms reduction|successor to New START|limits on nuclear warheads|nuclear arms treaty
  alias      nuclear arms control treaty|strategic weapons|New START limits|central limits|SALT|strategic nuclear forces
  alias      nuclear arms limits|strategic nuclear weapons|nuclear warheads|nuclear arms race
  near       RUS,USA: warheads|arms control treaty|last arms control treaty|strategic arms treaty|arms control pact
  near       RUS,USA: nuclear arsenals|ceilings on warheads
  parties    RUS USA
  since      1969
  topic      medtop:20000078
  context    cbrn military
  parent     arms/control
  agreements new-start

issue arms/control
  label      Arms control
  alias      arms control|arms control regime|arms control architecture|arms limitation|arms reduction|disarmament talks|arms race
  alias      arms control talks|arms control treaty|control of armaments|disarmament
  topic      medtop:20000078
  context    military diplomatic

issue arms/strategic-stability
  label      Strategic stability dialogue
  alias      strategic stability|strategic stability dialogue|strategic stability talks|strategic dialogue on nuclear arms
  alias      Strategic Security Dialogue|strategic balance
  parties    RUS USA
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/control

issue arms/intermediate-missiles
  label      Intermediate-range missiles
  alias      intermediate-range missiles|INF treaty|intermediate-range nuclear forces|intermediate and shorter-range missiles
  alias      moratorium on intermediate-range missiles|medium-range missiles|Typhon|Dark Eagle|ground-launched missiles
  alias      deployment of US missiles in Germany|euromissiles|Pershing|medium-range missiles in Europe|land-based missiles
  alias      Oreshnik|9M729|intermediate-range ballistic missiles|short and medium-range missiles|SSC-8
  parties    RUS USA DEU JPN PHL CHN
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/control
  agreements inf

issue arms/missile-defence
  label      Missile defence
  alias      missile defence|anti-ballistic missile|ABM treaty|missile shield|THAAD|Golden Dome|Aegis Ashore|missile defence shield
  alias      anti-missile system|missile interceptors|missile defence in Europe|Iron Dome|European Sky Shield|anti-missile shield
  parties    USA RUS CHN KOR POL ROU
  topic      medtop:20000078
  context    military diplomatic
  agreements abm

issue arms/hypersonic
  label      Hypersonic and new strategic weapons
  alias      hypersonic weapons|hypersonic missiles|Avangard|Burevestnik|Poseidon torpedo|Sarmat|Poseidon drone|Kinzhal
  parties    RUS USA CHN
  topic      medtop:20000078
  context    military diplomatic

issue arms/iran-missiles
  label      Iran's missile programme
  alias      Iranian missile programme|Iran's ballistic missiles|Iranian missiles|Iran's missile capability
  near       IRN: ballistic missiles|missile programme|missile range|missiles|defensive capabilities
  parties    IRN USA ISR EUR
  topic      medtop:20000078
  context    military diplomatic

issue arms/north-korea-missiles
  label      North Korea's missile programme
  alias      North Korean missiles|North Korean missile programme|North Korea's ballistic missiles|North Korea missile launch
  alias      North Korean satellite launch|Hwasong
  near       PRK: ballistic missile|missile programme|missile launch|missile test|spy satellite
  near       PRK: intercontinental ballistic missile
  parties    PRK KOR JPN USA
  topic      medtop:20000078
  context    military diplomatic

issue arms/missile-technology
  label      Spread of missile technology
  alias      missile proliferation|Missile Technology Control Regime|MTCR|ballistic missile proliferation|Hague Code of Conduct
  topic      medtop:20000078
  context    military diplomatic

issue arms/missile-tests
  label      Missile tests of a state
  alias      missile test|missile launch|ballistic missile test|test launch of a missile|ballistic missiles|missile programme
  alias      intercontinental ballistic missile|cruise missiles
  topic      medtop:20000078
  context    military diplomatic

# Chemical, biological, conventional

issue arms/chemical
  label      Chemical weapons
  alias      chemical weapons|Chemical Weapons Convention|chemical attack|OPCW|poison gas|chemical munitions|chemical disarmament
  alias      use of chemical agents
  topic      medtop:20000078
  context    cbrn
  agreements cwc

issue arms/syria-chemical
  label      Chemical weapons in Syria
  alias      Syrian chemical weapons|Ghouta attack|Douma attack|Khan Sheikhoun|chemical weapons in Syria|chemical attack in Syria
  near       SYR: chemical weapons|chemical attack|toxic agents
  parties    SYR RUS USA UNO
  since      2012
  topic      medtop:20000078
  context    cbrn
  parent     arms/chemical

issue arms/poisonings
  label      Poisoning cases (Litvinenko, Skripal, Navalny)
  alias      Novichok|Skripal|Skripal poisoning|Salisbury poisoning|nerve agent attack|poisoning of Navalny|Litvinenko
  alias      polonium poisoning
  parties    RUS GBR DEU
  topic      medtop:20000078
  context    cbrn crime

issue arms/biological
  label      Biological weapons
  alias      biological weapons|Biological Weapons Convention|bioweapons|biolabs|biological laboratories
  alias      military biological activities|biosecurity|germ warfare|bacteriological weapons
  parties    USA RUS
  topic      medtop:20000078
  context    cbrn
  agreements bwc

issue arms/conventional-europe
  label      Conventional arms in Europe
  alias      conventional arms control|CFE treaty|Treaty on Conventional Armed Forces in Europe|conventional forces in Europe
  alias      Vienna Document|conventional armed forces in Europe
  parties    RUS USA IGO
  topic      medtop:20000078
  context    military diplomatic
  agreements cfe

issue arms/open-skies
  label      Open Skies
  alias      Open Skies|Open Skies Treaty|observation flights
  parties    RUS USA
  topic      medtop:20000078
  context    military diplomatic
  agreements open-skies

issue arms/mines
  label      Anti-personnel mines
  alias      anti-personnel mines|landmines|Ottawa Convention|mine ban treaty|antipersonnel mines|anti-personnel landmines
  alias      mine clearance|demining|humanitarian demining|sea mines|land mines|unexploded ordnance
  parties    UKR POL FIN LTU LVA EST RUS
  topic      medtop:20000079
  context    military diplomatic
  agreements ottawa

issue arms/cluster-munitions
  label      Cluster munitions
  alias      cluster munitions|cluster bombs|Convention on Cluster Munitions
  topic      medtop:20000078
  context    military diplomatic
  agreements ccm

issue arms/depleted-uranium
  label      Depleted uranium and incendiary weapons
  alias      depleted uranium|white phosphorus|incendiary weapons|napalm
  topic      medtop:20000078
  context    military diplomatic

issue arms/small-arms
  label      Small arms and the arms trade
  alias      small arms|illicit arms trade|Arms Trade Treaty|arms trafficking|light weapons|illicit weapons|gun smuggling
  alias      arms smuggling|trafficking in firearms|weapons smuggling
  near       MEX: firearms|gun trafficking
  topic      medtop:20000078
  context    military trafficking
  agreements att

issue arms/drones
  label      Drones
  alias      military drones|combat drones|armed drones|drone programme|unmanned aerial vehicles|drone transfers|drone attacks
  alias      drone exports
  topic      medtop:20000078
  context    military technology

issue arms/drone-incursions
  label      Drones and aircraft over Europe
  alias      drone incursions|drone wall|airspace violations by drones|drone sightings|drones over Poland
  alias      violation of Polish airspace|violation of Estonian airspace|balloons from Belarus|smuggling balloons
  alias      hybrid air attacks
  near       POL,DNK,EST,LTU,ROU: airspace violation|violation of airspace|drone incursion
  parties    RUS BLR POL EST LTU DNK ROU IGO
  since      2025-09
  topic      medtop:20000078
  context    military diplomatic

issue arms/autonomous-weapons
  label      Autonomous weapons
  alias      autonomous weapons|killer robots|lethal autonomous weapons|lethal autonomous weapon systems
  alias      military use of artificial intelligence|military AI
  topic      medtop:20000078
  context    military technology

issue arms/naval-arms
  label      Naval arms limitation
  alias      naval arms race|naval treaty|naval buildup|naval build-up|Montreux Convention
  parties    TUR RUS USA
  topic      medtop:20000078
  context    military diplomatic

issue arms/military-spending
  label      Military spending
  alias      military spending|defence spending|military budget|defence budget|rearmament|increase in defence spending
  alias      military expenditure
  topic      medtop:20000078
  context    military economic

issue arms/export-controls
  label      Export controls on arms and dual-use goods
  alias      export controls|dual-use goods|Wassenaar Arrangement|arms export controls|dual-use exports
  alias      export restrictions on dual-use items|arms exports
  topic      medtop:20000078
  context    military technology

# Deliveries

issue arms/deliveries
  label      Deliveries of arms
  alias      arms deliveries|arms supplies|arms sales|weapons deliveries|arms transfers|supply of weapons|military supplies
  alias      arms shipments|weapons supplies|military aid|military assistance|arms deal|delivery of weapons|weapons shipments
  alias      provision of weapons|weapons sales|flow of arms|supplying weapons|lethal aid|arming of rebels|lethal weapons
  alias      arms purchase
  topic      medtop:20000078
  context    military diplomatic

issue arms/deliveries-ukraine
  label      Arms for Ukraine
  alias      arms for Ukraine|military aid to Ukraine|weapons for Ukraine|arms deliveries to Ukraine
  alias      Western arms supplies to Ukraine|arming Ukraine|arming of Ukraine|weapons to Ukraine|arms supplies to Ukraine
  alias      Ramstein format|Taurus missiles|Tomahawk missiles for Ukraine|ATACMS|F-16 for Ukraine|pumping Ukraine with weapons
  alias      PURL|Prioritised Ukraine Requirements List|military assistance to Ukraine|Patriot systems for Ukraine
  alias      supply of weapons to Ukraine|Western weapons|Western arms|Western military aid
  near       UKR: arms deliveries|military aid|weapons|long-range missiles|air defence systems|arms supplies
  near       UKR: military assistance|arms|ammunition|fighter jets|tanks|Tomahawk|arms shipments|long-range strikes|Patriot
  parties    UKR USA GBR DEU FRA RUS EUR
  since      2014
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-north-korea
  label      Arms between Russia and North Korea
  alias      arms for North Korea|weapons for North Korea|arms deliveries to North Korea|Russian arms for North Korea
  alias      Russian weapons to North Korea|weapons to North Korea|arms supplies to North Korea|North Korean ammunition for Russia
  alias      North Korean shells|North Korean arms for Russia|supplying weapons to North Korea
  alias      arms transfers between Russia and North Korea
  near       PRK: arms deliveries|arms supplies|weapons supplies|arms transfers|supply of weapons|weapons deliveries|munitions
  near       PRK: weapons transfers|Russian weapons|arms exports
  parties    RUS PRK KOR USA
  since      2022
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-russia
  label      Arms, drones and parts for Russia
  alias      arms for Russia|drones for Russia|Iranian drones|Shahed drones|dual-use goods for Russia
  alias      Chinese support for Russia's war|weapons to Russia|Chinese dual-use exports to Russia|Geran drones|Shahed
  alias      arms supplies to Russia
  near       RUS: dual-use supplies|machine tools|drone parts
  parties    RUS IRN CHN USA EUR
  since      2022
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-israel
  label      Arms for Israel
  alias      arms for Israel|arms deliveries to Israel|arms embargo on Israel|arms exports to Israel|weapons for Israel
  alias      military aid to Israel|weapons to Israel|arms sales to Israel|arms embargo against Israel
  near       ISR: arms deliveries|arms exports|arms sales|bombs|military aid|arms embargo
  parties    ISR USA GBR DEU ESP
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-taiwan
  label      Arms for Taiwan
  alias      arms sales to Taiwan|arms for Taiwan|weapons for Taiwan|US arms to Taiwan|military aid to Taiwan
  alias      weapons sales to Taiwan
  near       TWN: arms sales|military aid|weapons sales|arms deliveries
  parties    TWN USA CHN
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-iran-groups
  label      Armed groups allied with Iran
  alias      Iranian support for armed groups|Iran's proxies|axis of resistance|Iranian arms for the Houthis|support for Hezbollah
  alias      support for Hamas|Iran-backed militias|Iran's regional influence
  near       IRN: proxies|regional influence|regional role|support for armed groups|militias|regional allies
  parties    IRN ISR USA SAU YEM LBN
  topic      medtop:20000078
  context    military diplomatic

issue arms/deliveries-gulf
  label      Arms for the Gulf states
  alias      arms sales to Saudi Arabia|arms exports to Saudi Arabia|F-35 for Saudi Arabia|arms for the Gulf states
  alias      F-35 for the Emirates
  near       SAU,ARE: arms sales|fighter jets|arms exports|F-35
  parties    SAU ARE USA GBR DEU
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-turkey
  label      S-400 and fighter aircraft for Turkey
  alias      S-400|S-400 purchase|F-35 for Turkey|F-16 for Turkey|Eurofighter for Turkey|Turkish S-400
  near       TUR: fighter jets|F-35 programme|F-16 sale|Eurofighter
  parties    TUR USA RUS DEU GBR
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-south-asia
  label      Arms for India and Pakistan
  alias      arms for India|arms for Pakistan|Rafale deal|F-16 for Pakistan|S-400 for India
  near       IND,PAK: arms purchases|fighter jets|arms sales
  parties    IND PAK USA RUS FRA CHN
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/deliveries-africa
  label      Arms for parties to African wars
  alias      arms for Sudan's warring parties|arms for the Rapid Support Forces|arms for Haftar|Emirati arms for Sudan
  near       SDN,LBY: arms deliveries|arms supplies|foreign weapons|military supplies|weapons deliveries
  parties    SDN LBY ARE TUR EGY RUS
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries

issue arms/long-range-strikes
  label      Use of Western weapons against Russian territory
  alias      long-range strikes into Russia|strikes deep inside Russia|use of Western weapons against Russia
  alias      strikes on Russian territory|long-range weapons restrictions|strikes inside Russia|attacks on Russian territory
  alias      strikes on Russian soil
  near       RUS: long-range missiles|deep strikes|strikes deep into its territory
  parties    UKR RUS USA GBR FRA
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/deliveries-ukraine

# Conduct

issue arms/exercises
  label      Military exercises
  alias      military exercises|military drills|war games|joint drills|joint exercises|naval exercises|joint manoeuvres
  alias      naval drills|military manoeuvres|live-fire drills|army exercises
  topic      medtop:20000078
  context    military diplomatic

issue arms/exercises-korea
  label      Exercises on the Korean peninsula
  alias      Ulchi Freedom Shield|Freedom Shield|South Korea-US drills|Ulchi Freedom Guardian|Team Spirit|Freedom Edge
  alias      US-South Korean military exercises
  near       KOR,PRK: joint drills|military drills|military exercises|joint exercises|war games|joint manoeuvres
  parties    KOR USA PRK
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/exercises

issue arms/exercises-taiwan
  label      Exercises around Taiwan
  alias      Strait Thunder|Justice Mission|Joint Sword|drills around Taiwan|exercises around Taiwan|military drills near Taiwan
  near       TWN: military drills|military exercises|warplanes|incursions|encirclement|air incursions|military pressure
  parties    CHN TWN USA
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/exercises

issue arms/exercises-europe
  label      Exercises of Russia, Belarus and NATO
  alias      Zapad|Steadfast Defender|Defender Europe|Zapad-2025|NATO exercises
  parties    RUS BLR IGO POL
  topic      medtop:20000078
  context    military diplomatic
  parent     arms/exercises

issue arms/build-up
  label      Military build-up and deployments
  alias      military build-up|military buildup|troop build-up|deployment of troops|military presence|military infrastructure
  alias      deployment of forces|concentration of troops|troop deployment|massing of troops|aircraft carrier deployment
  alias      deployment of missiles|build-up of forces
  topic      medtop:20000078
  context    military diplomatic

issue arms/incidents
  label      Incidents at sea and in the air
  alias      incidents at sea|dangerous manoeuvres|unsafe intercept|aerial incident|naval incident
  alias      military-to-military communication|military hotlines|prevention of incidents|military communication channels
  alias      deconfliction|deconfliction line|dangerous intercept
  topic      medtop:20000078
  context    military diplomatic

issue arms/confidence-building
  label      Confidence-building measures
  alias      confidence-building measures|confidence building|trust-building measures|transparency measures|restoring trust
  topic      medtop:20000078
  context    military diplomatic

issue arms/verification
  label      Verification and inspections
  alias      verification regime|on-site inspections|verification mechanism|verification of compliance|inspection regime
  alias      mutual inspections|monitoring mechanism|ceasefire monitoring
  topic      medtop:20000078
  context    military diplomatic

issue arms/demilitarisation
  label      Demilitarisation
  alias      demilitarisation|reduction of armed forces|limits on the army|neutral and demilitarised status
  topic      medtop:20000078
  context    military diplomatic

issue arms/foreign-troops
  label      North Korean and other foreign soldiers in the war in Ukraine
  alias      North Korean troops|North Korean soldiers in Russia|foreign recruits in the Russian army
  alias      foreign nationals recruited to fight|Indians in the Russian army|recruitment of foreigners for the war
  alias      North Korean soldiers
  parties    PRK RUS UKR
  since      2024
  topic      medtop:20000078
  context    military diplomatic
