# Disputes over land, islands, borders and waters, past and present.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

# Europe and the Caucasus

issue disputes/crimea
  label      Status of Crimea
  alias      status of Crimea|annexation of Crimea|reunification of Crimea|Crimean question|Crimean peninsula|occupied Crimea
  alias      de-occupation of Crimea
  near       UKR,RUS: Crimea|peninsula|annexed peninsula
  parties    RUS UKR
  since      2014
  topic      medtop:20001316
  context    territory diplomatic
  parent     wars/ukraine

issue disputes/ukraine-annexed-regions
  label      Status of the Donetsk, Luhansk, Zaporizhzhia and Kherson regions
  alias      annexed regions of Ukraine|new regions of Russia|four annexed regions|occupied territories of Ukraine
  alias      annexed Ukrainian territories|new territorial realities|Donbas territory|temporarily occupied territories
  near       UKR: occupied territories|annexed territories|territorial concessions|territorial integrity|land swap
  near       UKR: territorial exchange|ceding territory|1991 borders
  parties    RUS UKR
  since      2022
  topic      medtop:20001316
  context    territory diplomatic
  parent     wars/ukraine

issue disputes/azov-kerch
  label      Sea of Azov and Kerch Strait
  alias      Sea of Azov|Kerch Strait|Kerch bridge|Crimean bridge|Azov Sea
  parties    RUS UKR
  since      2003
  topic      medtop:20001316
  context    territory military

issue disputes/snake-island
  label      Snake Island
  alias      Snake Island|Serpents Island|Zmiinyi Island|Snake Island delimitation
  parties    ROU UKR RUS
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/gibraltar
  label      Gibraltar
  alias      Gibraltar question|Gibraltar sovereignty|sovereignty over the Rock|Gibraltar treaty|Gibraltar border
  near       ESP,GBR,EUR: Gibraltar
  parties    ESP GBR EUR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/olivenza
  label      Olivenza
  alias      Olivenza|Olivença
  parties    ESP PRT
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ceuta-melilla
  label      Ceuta and Melilla
  alias      Ceuta and Melilla|Spanish enclaves in Africa|Perejil island|Leila island
  near       ESP,MAR: Ceuta|Melilla
  parties    ESP MAR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/aegean
  label      Aegean Sea dispute
  alias      Aegean dispute|Aegean Sea dispute|Imia|Kardak|Imia/Kardak|Aegean continental shelf|Greek-Turkish maritime dispute
  alias      demilitarisation of the Aegean islands
  near       GRC: continental shelf|territorial waters|airspace violations|casus belli|grey zones
  near       GRC: demilitarisation of the islands
  parties    GRC TUR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/eastern-mediterranean
  label      Maritime zones in the eastern Mediterranean
  alias      eastern Mediterranean dispute|East Mediterranean gas|eastern Mediterranean drilling|Blue Homeland
  alias      Turkey-Libya maritime deal|Turkish-Libyan maritime memorandum|eastern Mediterranean maritime jurisdiction
  near       CYP: gas drilling|offshore drilling|hydrocarbon exploration|exclusive economic zone
  parties    TUR GRC CYP EGY ISR LBY
  topic      medtop:20001316
  context    territory natural_resource

issue disputes/piran-bay
  label      Bay of Piran
  alias      Piran Bay|Bay of Piran|Savudrija Bay|Slovenian-Croatian border dispute
  parties    SVN HRV
  since      1991
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/danube-croatia-serbia
  label      Danube border between Croatia and Serbia
  alias      Danube border dispute|Liberland|Croatian-Serbian border dispute
  parties    HRV SRB
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/estonia-russia-border
  label      Border treaty between Estonia and Russia
  alias      Estonian-Russian border treaty|Russian-Estonian border treaty|Narva border buoys|Tartu peace treaty border
  near       EST: border treaty
  parties    EST RUS
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/barents-sea
  label      Delimitation in the Barents Sea
  alias      Barents Sea delimitation|Barents Sea border|Barents Sea grey zone
  parties    NOR RUS
  until      2010
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/svalbard
  label      Status of Svalbard and its waters
  alias      Svalbard treaty|Svalbard fisheries zone|Barentsburg
  near       RUS,NOR: Svalbard|Spitsbergen
  parties    NOR RUS
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/hans-island
  label      Hans Island
  alias      Hans Island|Tartupaluk|whisky war|whiskey war
  parties    CAN DNK
  until      2022-06-14
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/greenland
  label      Status of Greenland
  alias      acquisition of Greenland|purchase of Greenland|Greenland independence|annexation of Greenland|control of Greenland
  near       USA,DNK: Greenland
  parties    DNK USA
  since      2019
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/rockall
  label      Rockall
  alias      Rockall
  parties    GBR IRL DNK ISL
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/faroe-shelf
  label      Continental shelf around the Faroe Islands
  alias      Faroe shelf|Hatton Bank|Hatton-Rockall shelf
  parties    DNK GBR ISL IRL
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/armenia-azerbaijan-border
  label      Border and corridors between Armenia and Azerbaijan
  alias      Armenian-Azerbaijani border|border delimitation between Armenia and Azerbaijan|Zangezur corridor|Trump Route
  alias      Trump Route for International Peace and Prosperity|TRIPP|Meghri corridor|Syunik corridor|Crossroads of Peace
  near       ARM,AZE: corridor|border delimitation|enclaves|delimitation and demarcation
  parties    ARM AZE RUS IRN TUR USA
  since      2020
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/caspian-status
  label      Legal status of the Caspian Sea
  alias      Caspian status|status of the Caspian Sea|legal regime of the Caspian|division of the Caspian|Caspian Sea convention
  parties    RUS IRN AZE KAZ TKM
  since      1991
  topic      medtop:20001316
  context    territory diplomatic
  agreements caspian-convention

# Polar regions

issue disputes/arctic
  label      Claims in the Arctic
  alias      Arctic claims|Arctic shelf|Lomonosov Ridge|Arctic seabed|Arctic sovereignty|race for the Arctic
  alias      Arctic continental shelf|militarisation of the Arctic
  parties    RUS CAN DNK NOR USA
  topic      medtop:20001316
  context    territory natural_resource

issue disputes/northwest-passage
  label      Northwest Passage
  alias      Northwest Passage|North-West Passage status|Canadian internal waters
  parties    CAN USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/northern-sea-route
  label      Northern Sea Route
  alias      Northern Sea Route|Northeast Passage
  parties    RUS USA CHN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/beaufort-sea
  label      Beaufort Sea boundary
  alias      Beaufort Sea boundary|Beaufort Sea dispute
  parties    CAN USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/antarctica
  label      Claims in Antarctica
  alias      Antarctic claims|territorial claims in Antarctica|Antarctic sovereignty|Antarctic Treaty system
  alias      British Antarctic Territory
  parties    ARG CHL GBR AUS FRA NOR NZL
  topic      medtop:20001316
  context    territory diplomatic
  agreements antarctic-treaty

# East and south-east Asia

issue disputes/taiwan
  label      Status of Taiwan and the Taiwan Strait
  alias      Taiwan question|Taiwan issue|Taiwan Strait|cross-strait relations|one-China principle|one-China policy
  alias      Taiwan independence|reunification with Taiwan|status of Taiwan|Chinese reunification|peaceful reunification of China
  alias      Taiwan Strait crisis|blockade of Taiwan
  near       TWN: reunification|unification|cross strait|status quo|1992 consensus|separatism|independence
  parties    CHN TWN USA
  since      1949
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/southern-kurils
  label      Southern Kuril Islands / Northern Territories
  alias      Kuril Islands|Southern Kurils|Northern Territories|Kuril dispute|Kurile Islands|Kunashir|Iturup|Shikotan|Habomai
  alias      Etorofu|Kunashiri|South Kurils
  near       JPN: four islands|disputed islands claimed by Russia
  parties    JPN RUS
  since      1945
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/dokdo-takeshima
  label      Dokdo / Takeshima (Liancourt Rocks)
  alias      Dokdo|Takeshima|Liancourt Rocks|Tokto
  parties    KOR JPN PRK
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/senkaku-diaoyu
  label      Senkaku / Diaoyu Islands
  alias      Senkaku|Diaoyu|Diaoyutai|Senkaku Islands|Diaoyu Islands|Tiaoyutai
  parties    JPN CHN TWN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/east-china-sea
  label      East China Sea: gas fields and air defence zones
  alias      East China Sea|East China Sea gas|Chunxiao gas field|Shirakaba gas field
  alias      East China Sea air defence identification zone|ADIZ
  parties    CHN JPN KOR TWN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ieodo
  label      Socotra Rock (Ieodo / Suyan)
  alias      Socotra Rock|Ieodo|Suyan Rock
  parties    KOR CHN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/yellow-sea
  label      Chinese and South Korean structures and zones in the Yellow Sea
  alias      Provisional Measures Zone|Yellow Sea steel structures|West Sea structures
  parties    CHN KOR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/okinotorishima
  label      Okinotorishima
  alias      Okinotorishima|Okinotori
  parties    JPN CHN KOR TWN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/sea-of-japan-name
  label      Name of the Sea of Japan / East Sea
  alias      Sea of Japan naming|East Sea naming|name of the Sea of Japan|East Sea name
  parties    KOR PRK JPN
  topic      medtop:20001316
  context    diplomatic

issue disputes/northern-limit-line
  label      Northern Limit Line in the Yellow Sea
  alias      Northern Limit Line|NLL|Yellow Sea border|West Sea border|Yeonpyeong
  parties    KOR PRK
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/south-china-sea
  label      South China Sea
  alias      South China Sea|West Philippine Sea|East Sea dispute|nine-dash line|ten-dash line
  alias      code of conduct in the South China Sea|South China Sea arbitration|Bien Dong
  near       PHL,VNM,MYS,BRN: arbitral award|code of conduct|maritime claims|2016 award|arbitral ruling
  parties    CHN PHL VNM MYS BRN TWN IDN USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/spratly
  label      Spratly Islands
  alias      Spratlys|Spratly Islands|Nansha|Truong Sa|Kalayaan|Mischief Reef|Johnson South Reef|Fiery Cross Reef|Thitu Island
  alias      Pag-asa Island|Sabina Shoal|Sandy Cay
  parties    CHN VNM PHL MYS BRN TWN
  topic      medtop:20001316
  context    territory diplomatic
  parent     disputes/south-china-sea

issue disputes/paracel
  label      Paracel Islands
  alias      Paracels|Paracel Islands|Xisha|Hoang Sa
  parties    CHN VNM TWN
  topic      medtop:20001316
  context    territory diplomatic
  parent     disputes/south-china-sea

issue disputes/scarborough
  label      Scarborough Shoal
  alias      Scarborough Shoal|Huangyan Dao|Huangyan Island|Bajo de Masinloc|Panatag Shoal
  parties    CHN PHL TWN
  topic      medtop:20001316
  context    territory diplomatic
  parent     disputes/south-china-sea

issue disputes/second-thomas-shoal
  label      Second Thomas Shoal
  alias      Second Thomas Shoal|Ayungin Shoal|Ren'ai Jiao|Ren'ai Reef|Sierra Madre grounded ship|BRP Sierra Madre
  alias      resupply mission to the shoal
  parties    PHL CHN
  topic      medtop:20001316
  context    territory diplomatic
  parent     disputes/south-china-sea

issue disputes/natuna
  label      Waters off the Natuna Islands
  alias      Natuna|North Natuna Sea|Natuna Islands
  parties    IDN CHN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/sabah
  label      Sabah
  alias      Sabah claim|North Borneo dispute|Sabah dispute|claim to Sabah|Sulu sultanate
  parties    PHL MYS
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/pedra-branca
  label      Pedra Branca / Pulau Batu Puteh
  alias      Pedra Branca|Batu Puteh|Middle Rocks
  parties    SGP MYS
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ambalat
  label      Ambalat block
  alias      Ambalat|Sulawesi Sea block|Sipadan and Ligitan
  parties    IDN MYS
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/thailand-cambodia-border
  label      Border between Thailand and Cambodia
  alias      Thai-Cambodian border|Cambodian-Thai border|Preah Vihear|Phra Viharn|Ta Muen Thom|Ta Moan Thom|Emerald Triangle
  alias      Koh Kood
  near       KHM,THA: border conflict|border dispute|temple|border clashes|border fighting
  parties    THA KHM
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/timor-sea
  label      Maritime boundary in the Timor Sea
  alias      Timor Sea|Timor Gap|Greater Sunrise|Timor Sea boundary
  parties    AUS TLS
  topic      medtop:20001316
  context    territory diplomatic

# South and central Asia

issue disputes/kashmir
  label      Kashmir
  alias      Kashmir|Kashmir dispute|Kashmir issue|Jammu and Kashmir|Line of Control|Article 370|Azad Kashmir
  alias      Pakistan-occupied Kashmir|Indian-held Kashmir|Indian-administered Kashmir|Pakistan-administered Kashmir
  alias      Indian Illegally Occupied Jammu and Kashmir
  parties    IND PAK CHN
  since      1947
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/siachen
  label      Siachen Glacier
  alias      Siachen|Siachen Glacier
  parties    IND PAK
  since      1984
  topic      medtop:20001316
  context    territory diplomatic
  parent     disputes/kashmir

issue disputes/sir-creek
  label      Sir Creek
  alias      Sir Creek
  parties    IND PAK
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/india-china-border
  label      Border between India and China
  alias      Sino-Indian border|India-China border|China-India border|Line of Actual Control|LAC disengagement|Ladakh standoff
  alias      Aksai Chin|Arunachal Pradesh|Zangnan|South Tibet|McMahon Line|Galwan|Depsang|Demchok|Tawang|Pangong
  near       CHN,IND: border standoff|border disengagement|boundary question|border de-escalation
  parties    IND CHN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/doklam
  label      Doklam and the border of Bhutan with China
  alias      Doklam|Donglang|Bhutan-China border|Sino-Bhutanese border
  parties    BTN CHN IND
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/kalapani
  label      Kalapani, Lipulekh and Limpiyadhura
  alias      Kalapani|Lipulekh|Limpiyadhura|Indo-Nepal border dispute
  parties    NPL IND
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/india-bangladesh-border
  label      Border and enclaves of India and Bangladesh
  alias      India-Bangladesh border|Indo-Bangladesh border|Indo-Bangladeshi enclaves|Land Boundary Agreement with Bangladesh
  parties    IND BGD
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/bay-of-bengal
  label      Maritime boundaries in the Bay of Bengal
  alias      Bay of Bengal maritime boundary|Bay of Bengal arbitration
  parties    BGD MMR IND
  until      2014
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/katchatheevu
  label      Katchatheevu and the Palk Strait
  alias      Katchatheevu|Palk Strait|Palk Bay fishermen
  near       LKA: fishermen|Indian fishermen
  parties    IND LKA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/durand-line
  label      Durand Line
  alias      Durand Line|Pak-Afghan border|Afghan-Pakistani border|Torkham|Chaman crossing|Pakistan-Afghanistan border|Pashtunistan
  parties    AFG PAK
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/kyrgyzstan-tajikistan-border
  label      Border between Kyrgyzstan and Tajikistan
  alias      Kyrgyz-Tajik border|Tajik-Kyrgyz border|Vorukh|Batken border clashes
  near       KGZ: border treaty|border clashes|border delimitation
  parties    KGZ TJK
  since      1991
  until      2025-03
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/fergana-valley
  label      Borders in the Fergana Valley
  alias      Fergana Valley|Ferghana Valley|Kyrgyz-Uzbek border|Kempir-Abad|Sokh enclave
  parties    KGZ UZB TJK
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/china-russia-border
  label      Border between China and Russia
  alias      Sino-Soviet border|Damansky|Zhenbao|Bolshoi Ussuriysky|Heixiazi
  parties    CHN RUS
  until      2008
  topic      medtop:20001316
  context    territory diplomatic

# Middle East

issue disputes/golan
  label      Golan Heights
  alias      Golan|Golan Heights|Syrian Golan|occupied Golan|Israeli sovereignty over the Golan|1974 disengagement line
  alias      Mount Hermon
  parties    SYR ISR
  since      1967
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/shebaa-farms
  label      Shebaa Farms and the land border of Israel and Lebanon
  alias      Shebaa Farms|Sheba'a Farms|Har Dov|Ghajar|Kfar Shuba|Blue Line|Lebanese-Israeli land border
  alias      land border between Israel and Lebanon|five hilltops in southern Lebanon
  parties    LBN ISR SYR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/israel-lebanon-maritime
  label      Maritime border of Israel and Lebanon
  alias      Lebanese-Israeli maritime border|Israel-Lebanon maritime border|Karish gas field|Qana prospect|Line 23|Karish
  parties    LBN ISR USA
  until      2022-10-27
  topic      medtop:20001316
  context    territory diplomatic
  agreements israel-lebanon-maritime

issue disputes/jerusalem
  label      Status of Jerusalem
  alias      status of Jerusalem|Jerusalem question|East Jerusalem|Al-Aqsa|Al-Aqsa status quo|Haram al-Sharif|Temple Mount
  alias      Sheikh Jarrah|embassy in Jerusalem|Jerusalem as capital|holy sites in Jerusalem
  parties    ISR PSE JOR USA
  since      1947
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/settlements
  label      Israeli settlements in the West Bank and annexation
  alias      Israeli settlements|West Bank settlements|settlement expansion|settlement construction|annexation of the West Bank
  alias      settler violence|Jewish settlements|E1 settlement|settlement activity|West Bank annexation
  alias      sovereignty over Judea and Samaria|settlement freeze|settlement building
  near       ISR,PSE: settlements|settlers|outposts|annexation
  parties    ISR PSE USA EUR
  since      1967
  topic      medtop:20001316
  context    territory diplomatic
  parent     regions/palestine

issue disputes/abu-musa-tunbs
  label      Abu Musa and the Greater and Lesser Tunbs
  alias      Abu Musa|Greater and Lesser Tunbs|Tunb islands|Greater Tunb|three islands dispute
  near       ARE,IRN: three islands|disputed islands
  parties    ARE IRN
  since      1971
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/shatt-al-arab
  label      Shatt al-Arab / Arvand Rud
  alias      Shatt al-Arab|Arvand Rud|Algiers accord of 1975
  parties    IRQ IRN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/khor-abdullah
  label      Khor Abdullah and the border of Iraq and Kuwait
  alias      Khor Abdullah|Khawr Abd Allah|Khawr Abdullah|Iraq-Kuwait border
  near       KWT: border demarcation
  parties    IRQ KWT
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/durra-arash
  label      Durra / Arash gas field
  alias      Durra gas field|Dorra gas field|Arash gas field|Durra field|Al-Durra
  parties    KWT SAU IRN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/persian-gulf-name
  label      Name of the Persian Gulf / Arabian Gulf
  alias      name of the Persian Gulf|name of the Gulf|Arabian Gulf naming|Persian Gulf naming
  parties    IRN SAU ARE
  topic      medtop:20001316
  context    diplomatic

issue disputes/hatay
  label      Hatay / Alexandretta
  alias      Sanjak of Alexandretta|Alexandretta dispute|Hatay claim
  parties    TUR SYR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/tiran-sanafir
  label      Tiran and Sanafir
  alias      Tiran and Sanafir|Strait of Tiran|Tiran island
  parties    EGY SAU ISR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/hawar
  label      Hawar Islands
  alias      Hawar Islands|Hawar
  parties    QAT BHR
  until      2001
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/saudi-yemen-border
  label      Border between Saudi Arabia and Yemen
  alias      Saudi-Yemeni border|Treaty of Jeddah border
  parties    SAU YEM
  topic      medtop:20001316
  context    territory diplomatic

# Africa

issue disputes/halayeb
  label      Halayeb Triangle
  alias      Halayeb|Hala'ib|Halaib Triangle|Halayeb Triangle
  parties    EGY SDN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/abyei
  label      Abyei
  alias      Abyei|Abyei area
  parties    SDN SSD
  since      2005
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/sudan-south-sudan-border
  label      Border between Sudan and South Sudan
  alias      Heglig|Panthou|Sudan-South Sudan border|Kafia Kingi
  parties    SDN SSD
  since      2011
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/fashaga
  label      Al-Fashaga
  alias      Al-Fashaga|Fashaga|El Fashaga
  parties    SDN ETH
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ethiopia-eritrea-border
  label      Border between Ethiopia and Eritrea
  alias      Ethiopian-Eritrean border|Eritrea-Ethiopia border|Badme|Algiers agreement on the border
  parties    ETH ERI
  since      1998
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ethiopia-sea-access
  label      Ethiopia's access to the sea
  alias      Ethiopian access to the sea|Ethiopia's sea access|Ethiopian port on the Red Sea|Ethiopia-Somaliland memorandum|Assab
  alias      Ethiopia-Somaliland port deal
  near       ETH: sea access|access to the sea|access to the Red Sea|naval base|maritime access
  parties    ETH ERI SOM DJI
  since      2023
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ogaden
  label      Ogaden
  alias      Ogaden|Ogaden question
  parties    ETH SOM
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/doumeira
  label      Ras Doumeira
  alias      Ras Doumeira|Doumeira|Djibouti-Eritrea border
  parties    DJI ERI
  since      2008
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/kenya-somalia-maritime
  label      Maritime boundary of Kenya and Somalia
  alias      Kenya-Somalia maritime boundary|Somali-Kenyan maritime dispute|Indian Ocean boundary case
  near       SOM: maritime dispute with Kenya
  parties    KEN SOM
  since      2014
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ilemi
  label      Ilemi Triangle
  alias      Ilemi Triangle|Ilemi
  parties    KEN SSD ETH
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/migingo
  label      Migingo
  alias      Migingo
  parties    KEN UGA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/lake-malawi
  label      Lake Malawi / Lake Nyasa
  alias      Lake Malawi dispute|Lake Nyasa dispute|Lake Nyasa
  parties    MWI TZA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/bakassi
  label      Bakassi
  alias      Bakassi|Bakassi peninsula
  parties    CMR NGA
  until      2008
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/gabon-equatorial-guinea
  label      Mbanié, Cocotiers and Conga
  alias      Mbanié|Mbanie|Corisco Bay
  parties    GAB GNQ
  until      2025-05-19
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ghana-ivory-coast-maritime
  label      Maritime boundary of Ghana and Côte d'Ivoire
  alias      Ghana-Ivory Coast maritime boundary
  parties    GHA CIV
  until      2017-09
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/burkina-mali-border
  label      Agacher Strip
  alias      Agacher Strip|Agacher
  parties    BFA MLI
  until      1986
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/aouzou
  label      Aouzou Strip
  alias      Aouzou|Aouzou Strip
  parties    LBY TCD
  until      1994
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/kasikili-sedudu
  label      Kasikili / Sedudu Island
  alias      Kasikili|Sedudu
  parties    NAM BWA
  until      1999
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/tunisia-libya-shelf
  label      Continental shelves in the Gulf of Gabes and Gulf of Sidra
  alias      Gulf of Sidra|Gulf of Sirte line of death|Bouri field
  parties    LBY TUN USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/algeria-morocco-border
  label      Closed border of Algeria and Morocco
  alias      Algerian-Moroccan border|Moroccan-Algerian border|reopening of the border between Algeria and Morocco
  parties    DZA MAR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/chagos
  label      Chagos Islands
  alias      Chagos|Chagos Archipelago|British Indian Ocean Territory|Chagos deal|Chagossians|Diego Garcia sovereignty
  parties    MUS GBR USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/mayotte
  label      Mayotte
  alias      Mayotte status|sovereignty over Mayotte|Comorian claim to Mayotte
  near       COM: Mayotte
  parties    COM FRA
  since      1975
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/scattered-islands
  label      Scattered Islands in the Indian Ocean
  alias      Scattered Islands|Glorioso Islands|Iles Eparses|Îles Éparses|Juan de Nova|Tromelin|Europa Island
  parties    MDG FRA MUS
  topic      medtop:20001316
  context    territory diplomatic

# The Americas

issue disputes/falklands-malvinas
  label      Falkland Islands / Islas Malvinas
  alias      Malvinas|Islas Malvinas|Malvinas question|question of the Malvinas|sovereignty of the Falklands
  alias      South Georgia and the South Sandwich Islands
  near       ARG,GBR: Falklands|Falkland Islands
  near       ARG: islands|sovereignty over the islands
  parties    ARG GBR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/essequibo
  label      Essequibo / Guayana Esequiba
  alias      Essequibo|Guayana Esequiba|Essequiba|Guyana-Venezuela border|Venezuela-Guyana border|1899 arbitral award
  alias      Essequibo region
  parties    GUY VEN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/guyana-suriname
  label      New River Triangle
  alias      New River Triangle|Tigri Area|Guyana-Suriname border
  parties    GUY SUR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/bolivia-sea-access
  label      Bolivia's access to the sea
  alias      Bolivian access to the sea|Bolivia's sea access|Bolivian access to the Pacific|Bolivia's maritime claim
  alias      Bolivian maritime demand
  near       BOL,CHL: access to the sea|sea access|sovereign access|access to the Pacific
  parties    BOL CHL PER
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/silala
  label      Silala waters
  alias      Silala
  parties    BOL CHL
  until      2022-12
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/peru-chile-maritime
  label      Maritime boundary of Peru and Chile
  alias      Peru-Chile maritime boundary|Chilean-Peruvian maritime dispute|land triangle of Arica
  parties    PER CHL
  until      2014-01
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/beagle-channel
  label      Beagle Channel
  alias      Beagle Channel|Beagle conflict|Picton, Lennox and Nueva
  parties    ARG CHL
  until      1984
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/southern-ice-field
  label      Southern Patagonian Ice Field and southern shelf
  alias      Southern Patagonian Ice Field|Laguna del Desierto|Drake Sea shelf
  parties    ARG CHL
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/ecuador-peru-border
  label      Border between Ecuador and Peru
  alias      Ecuadorian-Peruvian border|Peru-Ecuador border|Cordillera del Cóndor|Cenepa
  parties    ECU PER
  until      1998-10
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/colombia-venezuela-border
  label      Border and gulf between Colombia and Venezuela
  alias      Gulf of Venezuela|Los Monjes|Colombian-Venezuelan border|Venezuelan-Colombian border
  parties    COL VEN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/colombia-nicaragua-maritime
  label      San Andrés and waters between Colombia and Nicaragua
  alias      San Andrés and Providencia|Colombia-Nicaragua maritime dispute|San Andrés archipelago
  parties    COL NIC
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/belize-guatemala
  label      Belize and Guatemala
  alias      Belize-Guatemala dispute|Guatemalan claim to Belize|Belizean-Guatemalan differendum|Sarstoon
  parties    BLZ GTM GBR
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/gulf-of-fonseca
  label      Gulf of Fonseca
  alias      Gulf of Fonseca|Isla Conejo|Conejo Island|Bolsones
  parties    HND SLV NIC
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/san-juan-river
  label      San Juan River and Isla Calero
  alias      San Juan River|Isla Calero|Isla Portillos|Harbour Head Lagoon
  parties    CRI NIC
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/navassa
  label      Navassa Island
  alias      Navassa
  parties    HTI USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/guantanamo
  label      Guantánamo naval base
  alias      Guantanamo naval base|return of Guantanamo|Guantánamo Bay base|naval base at Guantanamo
  near       CUB: Guantanamo|naval base
  parties    CUB USA
  since      1959
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/panama-canal
  label      Panama Canal
  alias      Panama Canal|control of the Panama Canal|Panama Canal ports|Panama Canal treaties|Torrijos-Carter treaties
  parties    PAN USA CHN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/gulf-of-mexico-name
  label      Name of the Gulf of Mexico
  alias      Gulf of America|name of the Gulf of Mexico|renaming the Gulf of Mexico
  parties    USA MEX
  since      2025-01
  topic      medtop:20001316
  context    diplomatic

issue disputes/machias-seal
  label      Machias Seal Island
  alias      Machias Seal Island
  parties    CAN USA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/saint-pierre-miquelon
  label      Waters of Saint Pierre and Miquelon
  alias      Saint Pierre and Miquelon zone|Saint-Pierre and Miquelon shelf
  parties    FRA CAN
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/trinidad-venezuela
  label      Gas and waters between Trinidad and Tobago and Venezuela
  alias      Dragon gas field|Dragon gas|Gulf of Paria
  parties    TTO VEN USA
  topic      medtop:20001316
  context    territory diplomatic

# Pacific

issue disputes/matthew-hunter
  label      Matthew and Hunter Islands
  alias      Matthew and Hunter|Umaenupne
  parties    VUT FRA
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/minerva-reefs
  label      Minerva Reefs
  alias      Minerva Reefs
  parties    TON FJI
  topic      medtop:20001316
  context    territory diplomatic

# Any parties

issue disputes/sovereignty
  label      Sovereignty and territorial integrity
  alias      territorial integrity|sovereignty dispute|territorial claims|territorial dispute|territorial sovereignty
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/border-demarcation
  label      Delimitation and demarcation of borders
  alias      border demarcation|border delimitation|demarcation of the border|delimitation of the border|boundary commission
  alias      border dispute|border treaty
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/maritime-boundary
  label      Maritime boundaries
  alias      maritime boundary|maritime border|maritime dispute|maritime delimitation|exclusive economic zone dispute
  alias      territorial waters dispute|maritime claims
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/annexation
  label      Annexation of territory
  alias      annexation|annexation of territory|acquisition of territory by force
  topic      medtop:20001316
  context    territory diplomatic

issue disputes/occupied-territory
  label      Occupied territory and withdrawal from it
  alias      end of occupation|end of the occupation|occupied territory|withdrawal from occupied territories|military occupation
  topic      medtop:20001316
  context    territory diplomatic
