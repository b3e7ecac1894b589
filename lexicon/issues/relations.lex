# Relations between particular parties: normalisation, ties, missions.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue relations/russia-us
  label      Relations of Russia and the United States
  alias      US-Russia relations|Russian-American relations|normalisation of relations between Russia and the United States
  alias      Alaska summit|Anchorage understandings|spirit of Anchorage|Budapest summit of Putin and Trump|Putin-Trump summit
  alias      Russia-US dialogue|dialogue between Russia and the United States
  parties    RUS USA
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-us-missions
  label      Russian and American diplomatic missions and property
  alias      Russian diplomatic property|seized Russian diplomatic property|irritants in relations
  alias      Russian diplomatic property in the United States|direct flights between Russia and the United States
  near       RUS,USA: irritants|diplomatic property|dachas|embassy operations
  parties    RUS USA
  since      2016-12
  topic      medtop:20000638
  context    diplomatic
  parent     relations/russia-us

issue relations/russia-eu
  label      Relations of Russia and the European Union
  alias      EU-Russia relations|Russia-EU relations|dialogue with Russia|dialogue with Putin|envoy to Russia
  alias      European envoy for talks with Russia|relations with Russia|contacts with Moscow
  parties    RUS EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-germany
  label      Relations of Russia and Germany
  alias      German-Russian relations|Russian-German relations
  parties    RUS DEU
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-uk
  label      Relations of Russia and the United Kingdom
  alias      UK-Russia relations|Anglo-Russian relations|Russian-British relations
  parties    RUS GBR
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-poland
  label      Relations of Russia and Poland
  alias      Polish-Russian relations|Russian-Polish relations|Russian consulates in Poland|Russian consulate in Gdansk
  near       POL: Russian consulate
  parties    RUS POL
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-japan
  label      Peace treaty and relations of Russia and Japan
  alias      Russian-Japanese peace treaty|Japanese-Russian relations|Japan-Russia peace treaty|Russian-Japanese relations
  near       JPN: peace treaty
  parties    RUS JPN
  since      1956
  topic      medtop:20000638
  context    diplomatic
  parent     disputes/southern-kurils

issue relations/russia-turkey
  label      Relations of Russia and Turkey
  alias      Russian-Turkish relations|Turkish-Russian relations
  parties    RUS TUR
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-azerbaijan
  label      Relations of Russia and Azerbaijan
  alias      Russian-Azerbaijani relations|Azerbaijan-Russia relations|detention of Azerbaijanis in Yekaterinburg
  alias      Sputnik Azerbaijan arrests
  parties    RUS AZE
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-armenia
  label      Relations of Russia and Armenia
  alias      Russian-Armenian relations|Armenian-Russian relations
  parties    RUS ARM
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-georgia
  label      Relations of Russia and Georgia
  alias      Russian-Georgian relations|Georgian-Russian relations
  near       GEO: direct flights|restoration of diplomatic relations
  parties    RUS GEO
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-israel
  label      Relations of Russia and Israel
  alias      Russian-Israeli relations
  parties    RUS ISR
  topic      medtop:20000638
  context    diplomatic

issue relations/russia-syria
  label      Relations of Russia and Syria
  alias      Russian-Syrian relations|extradition of Assad|handover of Assad
  near       SYR: extradition of Assad|handover of Assad
  parties    RUS SYR
  topic      medtop:20000638
  context    diplomatic

issue relations/ukraine-us
  label      Relations of Ukraine and the United States
  alias      US-Ukraine relations|Ukrainian-American relations|Oval Office dispute with Zelensky
  parties    UKR USA
  topic      medtop:20000638
  context    diplomatic

issue relations/ukraine-hungary
  label      Relations of Ukraine and Hungary
  alias      Ukrainian-Hungarian relations|Hungarian-Ukrainian relations
  parties    UKR HUN
  topic      medtop:20000638
  context    diplomatic

issue relations/ukraine-poland
  label      Relations of Ukraine and Poland
  alias      Polish-Ukrainian relations|Ukrainian-Polish relations
  parties    UKR POL
  topic      medtop:20000638
  context    diplomatic

issue relations/us-china
  label      Relations of the United States and China
  alias      US-China relations|Sino-American relations|China-US relations|US-China rivalry|three communiqués
  alias      great-power competition|strategic competition with China|containment of China|US-China dialogue|Chinese spy balloon
  alias      China-US dialogue|military talks between the United States and China
  parties    USA CHN
  topic      medtop:20000638
  context    diplomatic

issue relations/us-china-military
  label      Military contacts of the United States and China
  alias      US-China military talks|US-China military communication|military-to-military talks with China|China-US military ties
  alias      US-China military-to-military communication
  near       CHN: military-to-military talks|military channels|military communication|military-to-military communications
  parties    USA CHN
  topic      medtop:20000638
  context    diplomatic military
  parent     relations/us-china

issue relations/us-iran
  label      Relations and talks of the United States and Iran
  alias      US-Iran talks|direct talks with Iran|indirect talks with Washington|Iran-US talks|US-Iran relations
  alias      Iranian-American relations|Algiers accords of 1981|talks with Iran|direct talks with the United States
  near       IRN: direct talks|indirect talks|direct negotiations|indirect negotiations|negotiations under pressure
  near       IRN: negotiations under threat
  parties    USA IRN OMN QAT
  since      1979
  topic      medtop:20000638
  context    diplomatic

issue relations/us-north-korea
  label      Relations and summits of the United States and North Korea
  alias      US-North Korea talks|Kim-Trump summit|Hanoi summit|Singapore summit declaration|DPRK-US relations
  alias      US-North Korea summit|dialogue with North Korea|talks with North Korea
  near       PRK: dialogue|unconditional dialogue|talks without preconditions|negotiations
  parties    USA PRK
  topic      medtop:20000638
  context    diplomatic

issue relations/us-cuba
  label      Relations of the United States and Cuba
  alias      US-Cuba relations|Cuban-American relations|Havana syndrome|Cuban thaw|normalisation of US-Cuban relations
  near       CUB: normalisation|diplomatic relations|migration talks
  parties    USA CUB
  since      1961
  topic      medtop:20000638
  context    diplomatic

issue relations/us-venezuela
  label      Relations and talks of the United States and Venezuela
  alias      US-Venezuela relations|US-Venezuela talks
  near       VEN: diplomatic relations|dialogue with Washington
  parties    USA VEN
  topic      medtop:20000638
  context    diplomatic

issue relations/us-colombia
  label      Relations of the United States and Colombia
  alias      US-Colombia relations|Petro's visa
  parties    USA COL
  topic      medtop:20000638
  context    diplomatic

issue relations/us-south-africa
  label      Relations of the United States and South Africa
  alias      US-South Africa relations|expulsion of ambassador Rasool
  parties    USA ZAF
  topic      medtop:20000638
  context    diplomatic

issue relations/us-turkey
  label      Relations of the United States and Turkey
  alias      US-Turkey relations|Turkish-American relations
  parties    USA TUR
  topic      medtop:20000638
  context    diplomatic

issue relations/us-pakistan
  label      Relations of the United States and Pakistan
  alias      US-Pakistan relations|Pak-US relations|US drone strikes in Pakistan
  parties    USA PAK
  topic      medtop:20000638
  context    diplomatic

issue relations/us-india
  label      Relations of the United States and India
  alias      US-India relations|Indo-US relations|India-US relations
  parties    USA IND
  topic      medtop:20000638
  context    diplomatic

issue relations/us-afghanistan
  label      American demands on Afghanistan
  alias      return of Bagram|Bagram air base|US demand for Bagram|Bagram base
  near       AFG: Bagram|detained Americans
  parties    USA AFG
  topic      medtop:20000638
  context    diplomatic

issue relations/us-brazil
  label      Relations of the United States and Brazil
  alias      US-Brazil relations|Bolsonaro trial|prosecution of Bolsonaro|Brazil-US relations
  near       BRA: Bolsonaro's trial|judicial sovereignty|sanctions on judges
  parties    USA BRA
  topic      medtop:20000638
  context    diplomatic

issue relations/us-iraq
  label      Relations of the United States and Iraq
  alias      US-Iraq relations
  parties    USA IRQ
  topic      medtop:20000638
  context    diplomatic

issue relations/us-syria
  label      Relations of the United States and Syria
  alias      US-Syria relations
  parties    USA SYR
  topic      medtop:20000638
  context    diplomatic

issue relations/us-belarus
  label      Relations of the United States and Belarus
  alias      US-Belarus relations|reopening of the US embassy in Minsk
  parties    USA BLR
  topic      medtop:20000638
  context    diplomatic

issue relations/transatlantic
  label      Transatlantic relations
  alias      transatlantic relations|transatlantic alliance|transatlantic ties|EU-US relations|transatlantic rift
  parties    USA EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/china-eu
  label      Relations of China and the European Union
  alias      EU-China relations|China-EU relations|Comprehensive Agreement on Investment
  parties    CHN EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/china-japan
  label      Relations of China and Japan
  alias      China-Japan relations|Sino-Japanese relations|Takaichi's Taiwan remarks|Japan-China relations
  alias      remarks on a Taiwan contingency
  near       JPN: Taiwan contingency|Taiwan remarks|retraction of remarks
  parties    CHN JPN
  topic      medtop:20000638
  context    diplomatic

issue relations/china-india
  label      Relations of China and India
  alias      China-India relations|Sino-Indian relations|normalisation of relations between India and China|India-China relations
  near       IND: direct flights with China|Kailash Mansarovar
  parties    CHN IND
  topic      medtop:20000638
  context    diplomatic

issue relations/china-australia
  label      Relations of China and Australia
  alias      China-Australia relations|Sino-Australian relations|Australia-China relations
  parties    CHN AUS
  topic      medtop:20000638
  context    diplomatic

issue relations/china-canada
  label      Relations of China and Canada
  alias      China-Canada relations|Sino-Canadian relations
  parties    CHN CAN
  topic      medtop:20000638
  context    diplomatic

issue relations/china-uk
  label      Relations of China and the United Kingdom
  alias      China-UK relations|Sino-British relations|Chinese embassy in London|Royal Mint Court|Chinese mega-embassy
  alias      UK-China relations
  parties    CHN GBR
  topic      medtop:20000638
  context    diplomatic

issue relations/china-philippines
  label      Relations of China and the Philippines
  alias      China-Philippines relations|Sino-Philippine relations|Philippine-Chinese relations
  parties    CHN PHL
  topic      medtop:20000638
  context    diplomatic

issue relations/china-korea
  label      Relations of China and South Korea
  alias      China-South Korea relations|Sino-Korean relations|three noes on THAAD
  parties    CHN KOR
  topic      medtop:20000638
  context    diplomatic

issue relations/china-vatican
  label      Relations of the Holy See with China
  alias      Sino-Vatican relations|China-Vatican relations|diplomatic relations of the Holy See
  parties    CHN VAT TWN
  topic      medtop:20000638
  context    diplomatic

issue relations/china-north-korea
  label      Relations of China and North Korea
  alias      China-North Korea relations|Sino-North Korean relations
  parties    CHN PRK
  topic      medtop:20000638
  context    diplomatic

issue relations/japan-korea
  label      Relations of Japan and South Korea
  alias      Japan-South Korea relations|South Korea-Japan relations|shuttle diplomacy of Japan and Korea
  parties    JPN KOR
  topic      medtop:20000638
  context    diplomatic

issue relations/japan-north-korea
  label      Relations of Japan and North Korea
  alias      Japan-North Korea relations|Japan-North Korea summit|Pyongyang Declaration
  parties    JPN PRK
  topic      medtop:20000638
  context    diplomatic

issue relations/india-pakistan
  label      Dialogue and relations of India and Pakistan
  alias      India-Pakistan relations|Indo-Pakistani relations|composite dialogue|India-Pakistan talks|Indo-Pak dialogue
  alias      India-Pakistan dialogue|dialogue with Pakistan|Kartarpur|Attari-Wagah
  near       IND,PAK: composite talks|high commissions|third-party mediation
  parties    IND PAK
  topic      medtop:20000638
  context    diplomatic

issue relations/india-canada
  label      Relations of India and Canada
  alias      India-Canada relations|Canada-India relations|Indo-Canadian relations
  near       CAN: high commissioner
  parties    IND CAN
  since      2023-09
  topic      medtop:20000638
  context    diplomatic

issue relations/india-bangladesh
  label      Relations of India and Bangladesh
  alias      India-Bangladesh relations|Indo-Bangladesh relations|Bangladesh-India relations
  parties    IND BGD
  topic      medtop:20000638
  context    diplomatic

issue relations/india-nepal-maldives
  label      Relations of India with Nepal, the Maldives and Sri Lanka
  alias      India-Maldives relations|India-Nepal relations|India-Sri Lanka relations
  parties    IND NPL MDV LKA
  topic      medtop:20000638
  context    diplomatic

issue relations/pakistan-afghanistan
  label      Relations and talks of Pakistan and Afghanistan
  alias      Pakistan-Afghanistan relations|Pak-Afghan relations|Afghan-Pakistani talks|Pakistan-Afghanistan talks
  alias      Istanbul talks between Pakistan and Afghanistan|Pakistan-Afghanistan ceasefire|strikes on Afghan soil
  near       AFG: Pakistani strikes|Pakistani airstrikes|ceasefire
  parties    PAK AFG TUR QAT
  since      2021-08
  topic      medtop:20000638
  context    diplomatic

issue relations/iran-saudi
  label      Relations of Iran and Saudi Arabia
  alias      Iran-Saudi relations|Saudi-Iranian relations|Iranian-Saudi rapprochement|Beijing agreement of Iran and Saudi Arabia
  alias      Saudi-Iranian rapprochement
  parties    IRN SAU CHN
  topic      medtop:20000638
  context    diplomatic

issue relations/iran-europe
  label      Relations of Iran and European states
  alias      Iran-EU relations|Iran-E3 talks|E3 talks with Iran|talks of Iran and the European three
  near       IRN: E3|European three
  parties    IRN GBR FRA DEU EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/iran-neighbours
  label      Relations of Iran with Lebanon and Iraq
  alias      Iran-Lebanon relations|Iran-Iraq relations|Iranian influence in Iraq|Iranian interference in Lebanon
  parties    IRN LBN IRQ
  topic      medtop:20000638
  context    diplomatic

issue relations/iran-pakistan
  label      Relations of Iran and Pakistan
  alias      Iran-Pakistan relations|strikes between Iran and Pakistan
  parties    IRN PAK
  topic      medtop:20000638
  context    diplomatic

issue relations/iran-azerbaijan
  label      Relations of Iran and Azerbaijan
  alias      Iran-Azerbaijan relations
  parties    IRN AZE
  topic      medtop:20000638
  context    diplomatic

issue relations/iran-gulf
  label      Relations of Iran and the Gulf states
  alias      Iran's relations with the Gulf states|Gulf security|Iran-GCC dialogue|Persian Gulf security
  alias      regional security in the Gulf
  parties    IRN ARE QAT KWT BHR OMN SAU
  topic      medtop:20000638
  context    diplomatic

issue relations/turkey-greece
  label      Dialogue of Turkey and Greece
  alias      Turkish-Greek relations|Greek-Turkish relations|Greek-Turkish dialogue|Athens Declaration of Greece and Turkey
  alias      Greek-Turkish rapprochement|Greco-Turkish relations
  parties    TUR GRC
  topic      medtop:20000638
  context    diplomatic

issue relations/turkey-armenia
  label      Relations and border of Turkey and Armenia
  alias      Turkish-Armenian normalisation|Armenian-Turkish border|Turkish-Armenian border|Armenia-Turkey relations
  alias      Zurich Protocols
  near       ARM: border with Turkey|normalisation with Turkey
  parties    TUR ARM
  since      1993
  topic      medtop:20000638
  context    diplomatic

issue relations/turkey-israel
  label      Relations of Turkey and Israel
  alias      Turkish-Israeli relations
  near       TUR: trade embargo on Israel
  parties    TUR ISR
  topic      medtop:20000638
  context    diplomatic

issue relations/turkey-syria
  label      Relations of Turkey and Syria
  alias      Turkish-Syrian normalisation|Turkey-Syria relations|Turkish troops in Syria
  near       SYR: Turkish troops
  parties    TUR SYR
  topic      medtop:20000638
  context    diplomatic

issue relations/turkey-egypt
  label      Relations of Turkey and Egypt
  alias      Turkish-Egyptian relations|Egyptian-Turkish relations|Egypt-Turkey normalisation
  parties    TUR EGY
  topic      medtop:20000638
  context    diplomatic

issue relations/turkey-sweden
  label      Conditions of Turkey towards Sweden
  alias      trilateral memorandum of Turkey, Sweden and Finland|Madrid memorandum
  parties    TUR SWE FIN
  since      2022
  until      2024-01
  topic      medtop:20000638
  context    diplomatic

issue relations/israel-egypt
  label      Relations of Israel and Egypt
  alias      Israeli-Egyptian relations|Egypt-Israel relations
  near       EGY: Sinai build-up
  parties    ISR EGY
  topic      medtop:20000638
  context    diplomatic

issue relations/israel-lebanon
  label      Direct talks of Israel and Lebanon
  alias      Israel-Lebanon talks|direct talks of Israel and Lebanon|Mechanism committee in Naqoura
  alias      negotiations between Lebanon and Israel
  near       LBN: direct talks with Israel|direct negotiations|normalisation with Israel|negotiations with Israel
  parties    ISR LBN USA
  topic      medtop:20000638
  context    diplomatic

issue relations/israel-spain-ireland
  label      Relations of Israel with European states
  alias      Israel-Spain relations|Israel-Ireland relations|EU-Israel relations|Israel-France relations
  parties    ISR ESP IRL FRA EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/israel-un
  label      Israel and the United Nations
  alias      Israel's UN membership|persona non grata status of Guterres|UN bias against Israel
  parties    ISR UNO
  topic      medtop:20000638
  context    diplomatic

issue relations/israel-us
  label      Relations of the United States and Israel
  alias      US-Israel relations|Israeli-American relations
  parties    ISR USA
  topic      medtop:20000638
  context    diplomatic

issue relations/syria-arab
  label      Syria's return to the Arab fold
  alias      normalisation with Syria|Arab normalisation with Damascus|recognition of the new Syrian government
  alias      normalisation with Damascus
  parties    SYR SAU JOR ARE EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/syria-lebanon
  label      Relations and border of Syria and Lebanon
  alias      Syrian-Lebanese relations|Syrian-Lebanese border|Lebanese-Syrian border
  parties    SYR LBN
  topic      medtop:20000638
  context    diplomatic

issue relations/egypt-ethiopia
  label      Relations of Egypt and Ethiopia
  alias      Egyptian-Ethiopian relations|Ethiopian-Egyptian relations
  parties    EGY ETH
  topic      medtop:20000638
  context    diplomatic

issue relations/ethiopia-eritrea
  label      Relations of Ethiopia and Eritrea
  alias      Ethiopia-Eritrea relations|Ethiopia-Eritrea tensions|Asmara peace declaration
  near       ERI: peace declaration of 2018|normalisation
  parties    ETH ERI
  topic      medtop:20000638
  context    diplomatic

issue relations/ethiopia-somalia
  label      Relations of Ethiopia and Somalia
  alias      Ethiopian-Somali relations|Ankara Declaration|Ankara process
  parties    ETH SOM TUR
  since      2024
  topic      medtop:20000638
  context    diplomatic

issue relations/algeria-morocco
  label      Relations of Algeria and Morocco
  alias      Algerian-Moroccan relations|Moroccan-Algerian relations
  parties    DZA MAR
  since      2021-08
  topic      medtop:20000638
  context    diplomatic

issue relations/algeria-france
  label      Relations of Algeria and France
  alias      Algerian-French relations|French-Algerian relations|Boualem Sansal|1968 agreement on Algerians
  alias      Franco-Algerian relations
  near       DZA: Sansal|1968 agreement|expulsion orders|diplomatic crisis with France
  parties    DZA FRA
  topic      medtop:20000638
  context    diplomatic

issue relations/algeria-mali
  label      Relations of Algeria and Mali
  alias      Algeria-Mali relations|downed Malian drone
  parties    DZA MLI
  since      2025-04
  topic      medtop:20000638
  context    diplomatic

issue relations/france-sahel
  label      Relations of France with the Sahel states
  alias      France-Mali relations|France-Niger relations|French ambassador in Niamey|French interference in the Sahel
  parties    FRA MLI NER BFA
  topic      medtop:20000638
  context    diplomatic

issue relations/rwanda-burundi
  label      Relations of Rwanda and Burundi
  alias      Rwanda-Burundi relations|Rwandan-Burundian border|Burundi-Rwanda relations
  parties    RWA BDI
  topic      medtop:20000638
  context    diplomatic

issue relations/rwanda-uganda
  label      Relations of Rwanda and Uganda
  alias      Rwanda-Uganda relations|Gatuna border
  parties    RWA UGA
  topic      medtop:20000638
  context    diplomatic

issue relations/rwanda-belgium
  label      Relations of Rwanda with Belgium and Britain
  alias      Rwanda-Belgium relations
  parties    RWA BEL
  topic      medtop:20000638
  context    diplomatic

issue relations/sudan-emirates
  label      Relations of Sudan with its neighbours and the Emirates
  alias      Sudan-UAE relations|Sudan-Chad relations|Sudan-Kenya relations
  near       SDN: Emirati aggression|Emirati support for the militia
  parties    SDN ARE TCD KEN
  since      2023
  topic      medtop:20000638
  context    diplomatic

issue relations/niger-nigeria-benin
  label      Relations of Niger with Nigeria and Benin
  alias      Niger-Benin border|Niger-Nigeria relations|Benin-Niger border|Benin-Niger relations
  parties    NER BEN NGA
  since      2023
  topic      medtop:20000638
  context    diplomatic

issue relations/ivory-coast-burkina
  label      Relations of Burkina Faso and Côte d'Ivoire
  alias      Burkina-Ivory Coast relations|Ivorian-Burkinabe relations
  parties    CIV BFA
  topic      medtop:20000638
  context    diplomatic

issue relations/saudi-emirates-yemen
  label      Rivalry of Saudi Arabia and the United Arab Emirates
  alias      Saudi-Emirati rivalry|Saudi-UAE rift
  parties    SAU ARE YEM
  topic      medtop:20000638
  context    diplomatic

issue relations/saudi-lebanon
  label      Relations of the Gulf states and Lebanon
  alias      Gulf-Lebanese relations|Saudi-Lebanese relations
  parties    SAU LBN KWT
  topic      medtop:20000638
  context    diplomatic

issue relations/cuba-eu
  label      Relations of the European Union with Cuba and Venezuela
  alias      EU-Cuba relations|EU-Venezuela relations
  parties    CUB VEN EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/venezuela-colombia
  label      Relations of Venezuela and Colombia
  alias      Venezuela-Colombia relations|Colombia-Venezuela relations
  parties    VEN COL
  topic      medtop:20000638
  context    diplomatic

issue relations/mexico-ecuador
  label      Relations of Mexico with Ecuador and Peru
  alias      Mexico-Ecuador relations|Mexico-Peru relations|asylum for Betssy Chávez|Jorge Glas
  near       ECU: Glas
  parties    MEX ECU PER
  since      2024-04
  topic      medtop:20000638
  context    diplomatic legal

issue relations/spain-argentina
  label      Rows between governments of Latin America and Spain
  alias      Spain-Argentina relations|Colombia-Argentina relations
  parties    ESP ARG COL
  topic      medtop:20000638
  context    diplomatic

issue relations/ecuador-colombia
  label      Relations of Ecuador and Colombia
  alias      Ecuador-Colombia relations|Ecuadorian-Colombian border
  parties    ECU COL
  topic      medtop:20000638
  context    diplomatic

issue relations/haiti-dominican-republic
  label      Relations of Haiti and the Dominican Republic
  alias      Haitian-Dominican relations|Dominican-Haitian relations
  parties    HTI DOM
  topic      medtop:20000638
  context    diplomatic

issue relations/thailand-cambodia
  label      Relations and joint declaration of Thailand and Cambodia
  alias      Thai-Cambodian relations|Kuala Lumpur peace accord|Kuala Lumpur joint declaration|Thai-Cambodian ceasefire
  alias      Cambodian prisoners of war
  near       THA,KHM: joint declaration|ceasefire|captured soldiers|border closure|reopening of the border|release of soldiers
  parties    THA KHM MYS USA
  since      2025-07
  topic      medtop:20000638
  context    diplomatic

issue relations/australia-indonesia-png
  label      Treaties of Australia with its neighbours
  alias      Australia-Indonesia security treaty|Australia-Papua New Guinea defence treaty
  parties    AUS IDN PNG
  topic      medtop:20000638
  context    diplomatic

issue relations/new-zealand-cook
  label      New Zealand and the Cook Islands
  alias      Cook Islands-China deal|Cook Islands passport|New Zealand-Cook Islands relations
  parties    NZL COK CHN
  since      2025-02
  topic      medtop:20000638
  context    diplomatic

issue relations/serbia-croatia
  label      Relations of Serbia with its neighbours
  alias      Serbian-Croatian relations|Serbia-Montenegro relations|Serbia-Bosnia relations
  parties    SRB HRV MNE BIH
  topic      medtop:20000638
  context    diplomatic

issue relations/hungary-eu
  label      Relations of Hungary with the European Union
  alias      Hungary-EU relations|Hungarian presidency of the EU|Orbán's peace mission
  parties    HUN EUR
  topic      medtop:20000638
  context    diplomatic

issue relations/belarus-neighbours
  label      Relations of Belarus with Poland and Lithuania
  alias      Polish-Belarusian relations|Lithuanian-Belarusian relations|Poczobut|Andrzej Poczobut|Lithuanian-Belarusian border
  alias      stranded Lithuanian trucks
  near       BLR: stranded trucks|border checkpoints|border reopening
  parties    BLR POL LTU
  topic      medtop:20000638
  context    diplomatic

issue relations/kosovo-serbia-missions
  label      Missions and border incidents of Kosovo and Serbia
  alias      Kosovo-Serbia border|Jarinje crossing|Serbian dinar ban in Kosovo
  near       KOS: dinar ban|parallel institutions|Serbian list
  parties    KOS SRB
  topic      medtop:20000638
  context    diplomatic

issue relations/bulgaria-north-macedonia
  label      Relations of Bulgaria and North Macedonia
  alias      Bulgarian-Macedonian relations|Macedonian-Bulgarian relations
  parties    BGR MKD
  topic      medtop:20000638
  context    diplomatic

issue relations/kyrgyzstan-tajikistan
  label      Relations of Central Asian states with one another
  alias      Kyrgyz-Tajik relations|Central Asian integration|consultative meeting of Central Asian leaders
  alias      Central Asian cooperation
  parties    KGZ TJK KAZ UZB TKM
  topic      medtop:20000638
  context    diplomatic

issue relations/tajikistan-afghanistan
  label      Border and relations of Tajikistan and Afghanistan
  alias      Tajik-Afghan border|Tajikistan-Taliban relations
  parties    TJK AFG CHN
  topic      medtop:20000638
  context    diplomatic

issue relations/holy-see-ukraine
  label      Mediation of the Holy See in the war in Ukraine
  alias      Vatican peace mission|Zuppi's mission|Vatican mediation
  near       VAT: mediation|peace mission
  parties    VAT UKR RUS
  since      2022
  topic      medtop:20000638
  context    diplomatic
  parent     wars/ukraine
