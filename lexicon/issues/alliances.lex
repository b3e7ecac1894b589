# Alliances, their enlargement, bases and security guarantees.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue alliances/nato-enlargement
  label      Enlargement of NATO
  alias      NATO enlargement|NATO expansion|NATO's eastward expansion|eastward expansion of NATO|enlargement of the alliance
  alias      NATO open door|open-door policy of NATO|expansion of NATO|advance of NATO to the east|NATO membership
  alias      accession to NATO|NATO eastward enlargement
  parties    IGO USA RUS
  since      1990
  topic      medtop:20000638
  context    military diplomatic

issue alliances/nato-ukraine
  label      Ukraine's NATO membership and neutrality
  alias      Ukraine's NATO membership|Ukraine's accession to NATO|Ukraine in NATO|Ukraine's neutrality|neutral status of Ukraine
  alias      NATO membership of Ukraine|non-aligned status of Ukraine|Ukraine's NATO bid
  near       UKR: neutrality|NATO membership|non-aligned status|NATO accession|invitation to the alliance|neutral status
  parties    UKR RUS USA IGO
  since      2008-04
  topic      medtop:20000638
  context    military diplomatic
  parent     alliances/nato-enlargement

issue alliances/nato-georgia
  label      Georgia's NATO membership
  alias      Georgia's NATO membership|Georgia's accession to NATO
  near       GEO: NATO membership|membership action plan
  parties    GEO RUS IGO
  since      2008-04
  topic      medtop:20000638
  context    military diplomatic
  parent     alliances/nato-enlargement

issue alliances/nato-nordic
  label      Finland and Sweden in NATO
  alias      Finnish NATO membership|Swedish NATO membership|Sweden's NATO bid|Nordic enlargement of NATO|Finland's NATO bid
  near       SWE,FIN: NATO membership|NATO bid|NATO accession|NATO application
  parties    FIN SWE TUR HUN RUS IGO
  since      2022-05
  until      2024-03
  topic      medtop:20000638
  context    military diplomatic
  parent     alliances/nato-enlargement

issue alliances/nato-balkans
  label      NATO and the western Balkans
  alias      Bosnia's NATO membership|Montenegro's NATO membership|KFOR|Kosovo Force|Serbian military neutrality
  parties    BIH SRB MNE KOS IGO
  topic      medtop:20000638
  context    military diplomatic
  parent     alliances/nato-enlargement

issue alliances/nato-burden
  label      Burden sharing in NATO
  alias      burden sharing in NATO|NATO spending target|two per cent target|five per cent target|NATO defence spending
  alias      two percent target|five percent target|burden-sharing|5% of GDP on defence|2% of GDP on defence
  parties    USA IGO DEU ESP
  topic      medtop:20000638
  context    military diplomatic
  parent     arms/military-spending

issue alliances/nato-article-5
  label      Collective defence in NATO
  alias      Article 5|Article Five|NATO collective defence|mutual defence clause|US commitment to NATO|NATO mutual defence
  parties    USA IGO
  topic      medtop:20000638
  context    military diplomatic

issue alliances/nato-eastern-flank
  label      Forces on NATO's eastern flank
  alias      eastern flank|NATO's eastern flank|enhanced forward presence|NATO troops in the Baltic states|Suwalki corridor
  alias      Suwalki Gap|Eastern Sentry|German brigade in Lithuania|NATO-Russia Founding Act|NATO troops near Russia's borders
  parties    IGO POL LTU LVA EST RUS DEU
  since      2014
  topic      medtop:20000638
  context    military diplomatic

issue alliances/russia-nato
  label      Security architecture of Europe: Russia and NATO
  alias      NATO-Russia relations|Russia-NATO relations|NATO-Russia Council|European security architecture
  alias      security architecture in Europe|indivisible security|Russian security proposals|security guarantees for Russia
  alias      Eurasian security architecture|indivisibility of security|Helsinki Final Act|non-expansion of NATO|European security
  parties    RUS IGO USA
  since      1991
  topic      medtop:20000638
  context    military diplomatic

issue alliances/kaliningrad
  label      Kaliningrad
  alias      Kaliningrad transit|Kaliningrad|Kaliningrad blockade
  parties    RUS LTU EUR POL
  topic      medtop:20000638
  context    military diplomatic

issue alliances/baltic-sea-security
  label      Baltic Sea security
  alias      Baltic Sea security|Baltic Sentry|security of the Baltic Sea
  parties    IGO RUS EST FIN SWE
  topic      medtop:20000638
  context    military diplomatic

issue alliances/security-guarantees-ukraine
  label      Security guarantees for Ukraine
  alias      security guarantees for Ukraine|coalition of the willing|Western troops in Ukraine|European troops in Ukraine
  alias      peacekeepers in Ukraine|reassurance force|NATO troops in Ukraine|foreign troops in Ukraine|Ukraine security guarantees
  alias      multinational force Ukraine|deployment of Western troops
  near       UKR: security guarantees|foreign contingents|peacekeepers|European troops|boots on the ground
  near       UKR: Article 5-like guarantees|size of the army|Western troops|foreign troops|security assurances
  parties    UKR USA GBR FRA RUS EUR
  since      2022
  topic      medtop:20000638
  context    military diplomatic

issue alliances/security-guarantees
  label      Security guarantees
  alias      security guarantees|security assurances|binding guarantees|security commitments|guarantees of security
  topic      medtop:20000638
  context    military diplomatic

issue alliances/russia-north-korea
  label      Russian–North Korean treaty and military ties
  alias      mutual defence pact with North Korea|Comprehensive Strategic Partnership Treaty with North Korea
  alias      Russia-North Korea treaty|Russian-North Korean alliance|military cooperation between Russia and North Korea
  alias      Russia-North Korea military cooperation|Russian-North Korean pact|Russia's ties with North Korea
  near       PRK: mutual defence|defence pact|strategic partnership|mutual defence agreement|defence treaty
  near       PRK: mutual defence treaty|military cooperation
  parties    RUS PRK KOR USA
  since      2024-06-19
  topic      medtop:20000638
  context    military diplomatic
  agreements russia-dprk-2024

issue alliances/russia-belarus
  label      Union State of Russia and Belarus
  alias      Union State of Russia and Belarus|Union State|Russian-Belarusian integration
  near       BLR: union state integration|regional grouping of troops
  parties    RUS BLR
  since      1999-12
  topic      medtop:20000638
  context    military diplomatic

issue alliances/russia-iran
  label      Russian–Iranian partnership
  alias      Russia-Iran partnership|Russian-Iranian treaty|strategic partnership treaty of Russia and Iran
  alias      Russian-Iranian cooperation
  parties    RUS IRN
  topic      medtop:20000638
  context    military diplomatic

issue alliances/russia-china
  label      Russian–Chinese partnership
  alias      no-limits partnership|Sino-Russian partnership|Russian-Chinese partnership|Sino-Russian relations
  alias      Russian-Chinese relations|China-Russia relations|partnership without limits
  parties    RUS CHN
  topic      medtop:20000638
  context    military diplomatic

issue alliances/csto
  label      Collective Security Treaty Organization
  alias      CSTO|Collective Security Treaty Organization|CSTO membership|Armenia's CSTO membership|ODKB|Collective Security Treaty
  near       ARM: CSTO membership|freezing of membership
  parties    RUS ARM BLR KAZ KGZ TJK
  topic      medtop:20000638
  context    military diplomatic

issue alliances/us-korea
  label      Alliance of the United States and South Korea
  alias      US-South Korea alliance|US Forces Korea|American troops in South Korea|OPCON transfer|wartime operational control
  alias      defence cost-sharing with South Korea|USFK
  near       KOR: defence cost sharing|troop presence|cost-sharing|US troops
  parties    USA KOR
  topic      medtop:20000638
  context    military diplomatic

issue alliances/us-japan
  label      Alliance of the United States and Japan; bases in Okinawa
  alias      US-Japan alliance|US-Japan Security Treaty|Futenma|Henoko|Okinawa bases|US bases in Okinawa|Japan-US alliance
  near       JPN: relocation of the base|host-nation support|Status of Forces Agreement
  parties    USA JPN
  topic      medtop:20000638
  context    military diplomatic

issue alliances/japan-constitution
  label      Japan's constitution and rearmament
  alias      Article 9|Article Nine of the Japanese constitution|Japanese remilitarisation|collective self-defence
  alias      Japan's counterstrike capability|Japan's rearmament|Japanese militarism|revival of Japanese militarism
  near       JPN: counterstrike capability|militarism|survival-threatening situation|pacifist constitution
  parties    JPN CHN KOR
  topic      medtop:20000638
  context    military diplomatic

issue alliances/us-philippines
  label      Alliance of the United States and the Philippines
  alias      Mutual Defense Treaty with the Philippines|Enhanced Defense Cooperation Agreement|EDCA sites|Visiting Forces Agreement
  alias      US-Philippine alliance|EDCA|Subic Bay base
  near       PHL: US bases|Mutual Defense Treaty|military bases
  parties    USA PHL CHN
  topic      medtop:20000638
  context    military diplomatic

issue alliances/indo-pacific
  label      Indo-Pacific groupings (Quad and others)
  alias      Quad grouping|Quadrilateral Security Dialogue|free and open Indo-Pacific|Indo-Pacific strategy|Asian NATO
  alias      Indo-Pacific security|small cliques in the Asia-Pacific|US-Japan-South Korea trilateral|Quad summit
  parties    USA JPN AUS IND CHN KOR
  topic      medtop:20000638
  context    military diplomatic

issue alliances/pacific-islands-security
  label      Security pacts with Pacific island states
  alias      China-Solomon Islands security pact|Solomon Islands security pact|Chinese security pact with the Solomon Islands
  alias      Chinese base in the Pacific|Pacific security pact|Falepili Union|Pukpuk treaty|Nauru-Australia treaty
  alias      Nakamal Agreement
  near       SLB,VUT,PNG,COK: security pact|defence pact|security agreement|policing agreement
  parties    SLB VUT PNG AUS CHN USA NZL
  since      2022
  topic      medtop:20000638
  context    military diplomatic

issue alliances/ream-base
  label      Ream naval base
  alias      Ream naval base|Ream base
  near       KHM: naval base
  parties    KHM CHN USA
  topic      medtop:20000638
  context    military diplomatic

issue alliances/saudi-us-pact
  label      Defence pact of the United States with Gulf states
  alias      US-Saudi defence pact|Saudi-American defence pact|US security guarantee for Qatar
  near       SAU,QAT: defence pact|security pact|security guarantee|mutual defence
  parties    USA SAU QAT
  topic      medtop:20000638
  context    military diplomatic

issue alliances/saudi-pakistan-pact
  label      Defence pact of Saudi Arabia and Pakistan
  alias      Saudi-Pakistani defence pact|Strategic Mutual Defence Agreement|Saudi-Pakistan defence agreement|Saudi-Pakistani pact
  parties    SAU PAK
  since      2025-09-17
  topic      medtop:20000638
  context    military diplomatic

issue alliances/us-iraq-troops
  label      American and coalition troops in Iraq
  alias      US troops in Iraq|end of the coalition mission in Iraq|coalition presence in Iraq|US forces in Iraq
  near       IRQ: coalition mission|foreign troops|foreign forces|Popular Mobilisation Forces|militia weapons
  near       IRQ: state monopoly on arms
  parties    USA IRQ IRN
  topic      medtop:20000638
  context    military diplomatic

issue alliances/us-syria-troops
  label      American and Russian troops in Syria
  alias      US troops in Syria|Russian bases in Syria|Hmeimim|Tartus|Khmeimim|American forces in Syria|al-Tanf
  near       SYR: foreign bases|Russian bases|US troops|foreign forces
  parties    USA RUS SYR
  topic      medtop:20000638
  context    military diplomatic

issue alliances/french-troops-africa
  label      French bases and troops in Africa
  alias      French troops in Africa|French bases in Africa|French troops in Niger|French troops in Mali
  alias      French military presence in Africa|French bases in Senegal|French troops in Chad|French military presence in the Sahel
  near       NER,MLI,SEN,TCD,CIV,BFA: French troops|French base|French forces|foreign bases
  parties    FRA NER MLI SEN TCD CIV BFA
  topic      medtop:20000638
  context    military diplomatic

issue alliances/us-niger
  label      American troops in Niger
  alias      US troops in Niger|Agadez air base|Air Base 201
  parties    USA NER
  until      2024-09
  topic      medtop:20000638
  context    military diplomatic

issue alliances/sahel-alliance
  label      Alliance of Sahel States
  alias      Alliance of Sahel States|Confederation of Sahel States|AES confederation|withdrawal from ECOWAS|ECOWAS withdrawal
  near       MLI,BFA,NER: ECOWAS|exit from ECOWAS
  parties    MLI BFA NER IGO
  since      2023-09
  topic      medtop:20000638
  context    military diplomatic

issue alliances/russia-africa-presence
  label      Russian military presence in Africa
  alias      Russian mercenaries in Africa|Russian naval base in Sudan|Port Sudan base|Wagner in Africa|Russian base in Sudan
  near       CAF,MLI: Russian instructors|Russian mercenaries|Wagner mercenaries
  parties    RUS CAF MLI SDN LBY
  topic      medtop:20000638
  context    military diplomatic

issue alliances/russia-armenia-base
  label      Russian base and peacekeepers in the South Caucasus
  alias      Gyumri|Gyumri base|102nd military base|Russian military base in Armenia|Russian border guards in Armenia
  near       ARM: Russian base|Russian troops|Russian peacekeepers
  parties    ARM RUS
  topic      medtop:20000638
  context    military diplomatic

issue alliances/black-sea-fleet
  label      Black Sea Fleet and Sevastopol
  alias      Black Sea Fleet|Sevastopol base|Kharkiv accords
  parties    RUS UKR
  since      1992
  topic      medtop:20000638
  context    military diplomatic

issue alliances/cyprus-bases
  label      British bases in Cyprus
  alias      Sovereign Base Areas|Akrotiri|Dhekelia|British bases in Cyprus
  parties    GBR CYP
  topic      medtop:20000638
  context    military diplomatic

issue alliances/manas
  label      Foreign bases in Central Asia
  alias      Manas base|Karshi-Khanabad|Kant air base|foreign bases in Central Asia
  parties    USA RUS KGZ UZB
  topic      medtop:20000638
  context    military diplomatic

issue alliances/djibouti-bases
  label      Foreign bases in Djibouti
  alias      Camp Lemonnier|Chinese base in Djibouti|foreign bases in Djibouti
  parties    DJI CHN USA FRA
  topic      medtop:20000638
  context    military diplomatic

issue alliances/latin-american-bases
  label      American bases in Latin America
  alias      Manta base|US bases in Colombia|foreign military bases in Ecuador|US bases in Ecuador
  near       ECU,COL,PAN: foreign bases|US bases|US troops
  parties    USA ECU COL PAN
  topic      medtop:20000638
  context    military diplomatic

issue alliances/military-bases
  label      Military bases abroad
  alias      military bases|foreign military bases|naval base|air base|foreign bases|foreign military presence
  topic      medtop:20000638
  context    military diplomatic

issue alliances/troops-abroad
  label      American troops in Europe
  alias      US troops in Europe|US troops in Germany|withdrawal of US troops from Europe|US force posture in Europe|Fort Trump
  alias      US troops in Poland|US troop levels in Europe
  parties    USA DEU POL ROU IGO
  topic      medtop:20000638
  context    military diplomatic

issue alliances/european-defence
  label      European defence
  alias      European defence|European army|European strategic autonomy|European defence union|ReArm Europe|Readiness 2030
  alias      SAFE defence loans|Permanent Structured Cooperation|strategic autonomy|European defence industry
  parties    EUR FRA DEU GBR
  topic      medtop:20000638
  context    military diplomatic

issue alliances/defence-pacts
  label      Defence pacts and military cooperation
  alias      defence pact|mutual defence pact|mutual defense agreement|military alliance|defence cooperation agreement
  alias      military cooperation|defense cooperation|military pact|mutual defence treaty|security pact|security agreement
  alias      security cooperation|military-technical cooperation
  topic      medtop:20000638
  context    military diplomatic

issue alliances/neutrality
  label      Neutrality of states
  alias      permanent neutrality|military neutrality|non-aligned status|Swiss neutrality|Austrian neutrality|Irish neutrality
  alias      Moldovan neutrality|non-bloc status|bloc-free status
  near       CHE,AUT,IRL,MDA,SRB: neutrality
  parties    CHE AUT IRL MDA SRB
  topic      medtop:20000638
  context    military diplomatic

issue alliances/intelligence-sharing
  label      Sharing of intelligence
  alias      intelligence sharing|Five Eyes|GSOMIA|sharing of intelligence|exchange of intelligence
  topic      medtop:20000638
  context    intelligence
