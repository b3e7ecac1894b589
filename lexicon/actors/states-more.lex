# More names of states: variants in the news, former names, adjectives, people, seats of power; and territories, parts of
# states and partially recognised entities that the generated states.lex does not have. Written for the project.
# An “also” block adds to the state of the same code.

also AFG
  names      Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan
  seat       Arg Palace

also ALB
  names      Republic of Albania

also ARE
  names      UAE|U.A.E.|Emirates|Trucial States
  adjective  UAE|U.A.E.
  capital    Abu Dhabi

also ARG
  adjective  Argentinian|Argentinean
  demonym    Argentinian|Argentinians|Argentines
  names      Argentine Republic
  seat       Casa Rosada

also ARM
  demonym    Armenians

also ATG
  names      Antigua

also AUS
  demonym    Aussie|Aussies
  names      Commonwealth of Australia
  seat       Parliament House in Canberra as LEG

also AUT
  seat       Ballhausplatz

also AZE
  adjective  Azeri
  demonym    Azeri|Azeris

also BDI
  capital    Bujumbura

also BEN
  names      Dahomey
  capital    Cotonou

also BFA
  names      Upper Volta|Burkina
  demonym    Burkinabes
  adjective  Burkinabè

also BGD
  names      East Pakistan
  capital    Dacca

also BHS
  names      The Bahamas

also BIH
  names      Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|BiH
  demonym    Bosnians
  adjective  Bosnian

also BLR
  names      Byelorussia|Belorussia|White Russia
  adjective  Belarussian|Byelorussian|Belorussian
  demonym    Belarussian|Belarussians|Byelorussians

also BOL
  capital    La Paz

also BRA
  seat       Planalto|Itamaraty|Palacio do Planalto
  capital    Brasília

also BRN
  names      Brunei Darussalam

also BWA
  adjective  Botswanan
  demonym    Botswanan|Botswanans

also CAF
  names      CAR|Central African Empire

also CAN
  names      Dominion of Canada
  seat       Parliament Hill|Rideau Hall

also CHE
  names      Swiss Confederation
  capital    Berne

also CHL
  seat       La Moneda|Moneda Palace
  demonym    Chileans

also CHN
  names      People's Republic of China|PRC|P.R.C.|Red China|Communist China|mainland China
  capital    Peking
  seat       Zhongnanhai|Great Hall of the People

also CIV
  names      Cote d'Ivoire|Côte d'Ivoire
  adjective  Ivorian|Ivoirian
  demonym    Ivorian|Ivorians
  capital    Abidjan

also COD
  names      DR Congo|D.R. Congo|DRC|D.R.C.|Zaire|Congo-Kinshasa|Democratic Republic of Congo|Belgian Congo|the Congo|Zaïre
  adjective  Zairean|Zairian|Congolese
  demonym    Zairean|Zaireans|Congolese

also COG
  names      Congo-Brazzaville|Congo Republic|Republic of Congo|People's Republic of the Congo
  adjective  Congo-Brazzaville

also COL
  capital    Bogotá
  seat       Casa de Nariño

also COM
  adjective  Comorian
  demonym    Comorian|Comorians

also CPV
  names      Cape Verde|Cape Verde Islands
  adjective  Cape Verdean
  demonym    Cape Verdean|Cape Verdeans

also CUB
  demonym    Cubans

also CYP
  names      Republic of Cyprus
  adjective  Greek Cypriot
  demonym    Greek Cypriot|Greek Cypriots

also CZE
  names      Czechia|Czechoslovakia|Czecho-Slovakia
  adjective  Czechoslovak|Czechoslovakian
  demonym    Czechoslovak|Czechoslovaks
  seat       Prague Castle|Hrad

also DEU
  names      Federal Republic of Germany|West Germany|East Germany|German Democratic Republic|GDR|G.D.R.|FRG
  adjective  West German|East German
  demonym    West German|West Germans|East German|East Germans
  capital    Bonn|East Berlin
  seat       Federal Chancellery|Bellevue Palace

also DJI
  names      Republic of Djibouti

also DMA
  names      Commonwealth of Dominica

also DNK
  demonym    Danes
  seat       Christiansborg

also DOM
  names      Dominican Republic

also DZA
  capital    Algiers
  seat       El Mouradia

also ECU
  adjective  Ecuadorean
  demonym    Ecuadorean|Ecuadoreans

also EGY
  names      United Arab Republic|Arab Republic of Egypt
  seat       Heliopolis Palace

also ESP
  demonym    Spaniards
  seat       Moncloa|Moncloa Palace|Zarzuela

also EST
  names      Republic of Estonia

also ETH
  names      Abyssinia
  adjective  Ethiopian

also FRA
  names      French Republic
  adjective  French
  demonym    French
  seat       Elysee|Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay|Matignon|Hotel Matignon
  capital    Vichy

also FSM
  names      Micronesia

also GBR
  names      UK|U.K.|Britain|Great Britain|England|United Kingdom of Great Britain and Northern Ireland
  adjective  UK|U.K.|English|Scottish|Welsh|Northern Irish
  demonym    Briton|Britons|Englishman|Englishmen|Scot|Scots|Welshman|Welshmen|Britisher
  seat       Downing Street|Number 10|No. 10|10 Downing Street|Whitehall
  seat       Buckingham Palace
  seat       Westminster as LEG

also GEO
  names      Republic of Georgia
  adjective  Georgian

also GIN
  names      Guinea-Conakry|Republic of Guinea
  adjective  Guinean

also GMB
  names      The Gambia

also GNB
  names      Guinea Bissau|Portuguese Guinea
  adjective  Guinea-Bissauan

also GNQ
  capital    Malabo

also GRC
  names      Hellenic Republic
  adjective  Hellenic|Grecian
  seat       Maximos Mansion

also GTM
  adjective  Guatemalan

also GUY
  names      British Guiana

also HKG
  adjective  Hong Kong
  demonym    Hong Konger|Hong Kongers|Hongkongers

also HND
  capital    Tegucigalpa

also HRV
  demonym    Croats|Croatians

also HTI
  seat       National Palace in Port-au-Prince

also IDN
  names      Dutch East Indies
  seat       Merdeka Palace

also IND
  capital    Delhi
  seat       South Block|Rashtrapati Bhavan
  names      Bharat|Republic of India

also IRL
  names      Republic of Ireland|Irish Republic|Eire|Irish Free State
  adjective  Irish
  demonym    Irishman|Irishmen|Irishwoman|Irishwomen|Irish
  seat       Leinster House as LEG

also IRN
  names      Islamic Republic of Iran|Persia|Islamic Republic
  adjective  Persian
  capital    Teheran

also IRQ
  names      Republic of Iraq
  seat       Green Zone in Baghdad

also ISL
  demonym    Icelanders

also ISR
  names      Jewish state|State of Israel
  capital    Tel Aviv|West Jerusalem
  seat       Kirya as MIL

also ITA
  names      Italian Republic
  seat       Quirinal|Quirinale|Palazzo Chigi|Chigi Palace|Farnesina

also JOR
  names      Hashemite Kingdom|Hashemite Kingdom of Jordan|Transjordan
  seat       Raghadan Palace

also JPN
  demonym    Japanese
  seat       Kantei|Nagatacho

also KAZ
  names      Kazakstan
  adjective  Kazakh
  demonym    Kazakh|Kazakhs
  capital    Nur-Sultan|Astana|Almaty

also KEN
  seat       State House in Nairobi

also KGZ
  names      Kirgizia|Kirghizia|Kyrgyz Republic
  adjective  Kyrgyz|Kirghiz
  demonym    Kyrgyz

also KHM
  names      Kampuchea|Democratic Kampuchea|Khmer Republic
  adjective  Kampuchean

also KNA
  names      St. Kitts|St Kitts and Nevis|Saint Kitts|St. Kitts and Nevis

also KOR
  names      Republic of Korea|ROK|R.O.K.|Korea
  adjective  South Korean|Korean|ROK
  demonym    South Korean|South Koreans|Korean|Koreans
  seat       Blue House|Cheong Wa Dae

also KOS
  names      Kosova|Republic of Kosovo
  adjective  Kosovar|Kosovo
  demonym    Kosovar|Kosovars|Kosovans
  capital    Prishtina|Priština

also KWT
  capital    Kuwait City

also LAO
  names      Lao PDR
  adjective  Laotian

also LBN
  seat       Baabda Palace|Baabda

also LBY
  names      Jamahiriya|Libyan Arab Jamahiriya
  seat       Bab al-Aziziya

also LCA
  names      St. Lucia|St Lucia

also LKA
  names      Ceylon
  adjective  Ceylonese|Sri Lankan
  capital    Colombo|Sri Jayawardenepura Kotte

also LUX
  adjective  Luxembourgish
  names      Grand Duchy of Luxembourg

also MAR
  adjective  Moroccan
  seat       Makhzen

also MCO
  names      Principality of Monaco

also MDA
  names      Moldavia|Republic of Moldova
  adjective  Moldavian
  capital    Kishinev|Chișinău

also MDG
  names      Malagasy Republic
  adjective  Madagascan

also MEX
  seat       Los Pinos
  demonym    Mexicans

also MKD
  names      Macedonia|FYROM|Former Yugoslav Republic of Macedonia|FYR Macedonia
  adjective  North Macedonian|Macedonian

also MMR
  names      Burma|Union of Myanmar
  adjective  Burmese|Myanmarese|Myanmar
  demonym    Burmese
  capital    Naypyidaw|Nay Pyi Taw|Naypyitaw|Yangon|Rangoon

also MNE
  names      Crna Gora
  capital    Podgorica

also MNG
  names      Mongolian People's Republic|Outer Mongolia
  adjective  Mongol
  capital    Ulan Bator|Ulaanbaatar

also MOZ
  adjective  Mozambiquean

also MYS
  names      Malaya|Federation of Malaya
  adjective  Malayan
  capital    Putrajaya|Kuala Lumpur

also NAM
  names      South West Africa|South-West Africa

also NER
  adjective  Nigerien

also NGA
  capital    Abuja
  seat       Aso Rock|Aso Villa

also NIC
  adjective  Nicaraguan

also NLD
  names      Holland|the Netherlands
  adjective  Dutch
  demonym    Dutchman|Dutchmen|Dutch
  capital    The Hague
  seat       Binnenhof

also NOR
  demonym    Norwegians

also NPL
  adjective  Nepalese
  demonym    Nepalese|Nepalis
  capital    Katmandu
  seat       Singha Durbar

also NZL
  adjective  New Zealand|Kiwi
  demonym    New Zealanders|Kiwis
  seat       Beehive in Wellington

also PAK
  names      Islamic Republic of Pakistan|West Pakistan
  demonym    Pakistanis

also PAN
  names      Republic of Panama

also PER
  demonym    Peruvians

also PHL
  names      The Philippines|Republic of the Philippines
  adjective  Filipino|Philippine
  demonym    Filipino|Filipinos|Filipina|Filipinas
  seat       Malacanang|Malacañang|Malacanang Palace

also PNG
  names      PNG

also POL
  demonym    Poles
  seat       Belweder

also PRK
  names      Democratic People's Republic of Korea|DPRK|D.P.R.K.|N. Korea
  adjective  North Korean|DPRK
  demonym    North Korean|North Koreans

also PRT
  demonym    Portuguese
  seat       Sao Bento Palace|Belem Palace

also PSE
  names      Palestinian Authority|Palestinian National Authority|Palestinian territories|Palestinian Territories|occupied territories|State of Palestine|PNA|the PA
  adjective  Palestinian|Gazan
  demonym    Palestinian|Palestinians|Gazan|Gazans
  capital    Ramallah
  seat       Muqata|Mukataa

also ROU
  names      Rumania
  adjective  Rumanian
  seat       Cotroceni|Cotroceni Palace

also RUS
  names      Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics|Russian Federation|Soviet Russia|Soviets
  adjective  Soviet
  demonym    Soviet|Soviets
  seat       Kremlin|Smolenskaya
  seat       Lubyanka as SPY

also RWA
  adjective  Rwandese
  demonym    Rwandese
  names      Ruanda

also SAU
  names      Kingdom of Saudi Arabia|KSA|Saudi kingdom
  adjective  Saudi|Saudi Arabian
  demonym    Saudi|Saudis
  capital    Riyadh|Jeddah

also SDN
  names      the Sudan|Republic of Sudan

also SGP
  adjective  Singaporean|Singapore
  seat       Istana

also SLB
  names      the Solomons|Solomons

also SLV
  adjective  Salvadorean|Salvadorian
  demonym    Salvadorean|Salvadoreans|Salvadorans

also SOM
  names      Somali Republic
  adjective  Somalian
  demonym    Somalis
  seat       Villa Somalia

also SRB
  names      Yugoslavia|Federal Republic of Yugoslavia|Serbia and Montenegro|Serbia-Montenegro|Jugoslavia
  adjective  Yugoslav|Yugoslavian|Serb
  demonym    Serb|Serbs|Serbian|Serbians|Yugoslav|Yugoslavs

also SUR
  names      Surinam|Dutch Guiana

also SVK
  adjective  Slovakian
  names      Slovak Republic
  demonym    Slovaks|Slovakian|Slovakians

also SVN
  adjective  Slovene
  demonym    Slovenians

also SWE
  demonym    Swedes
  seat       Rosenbad

also SWZ
  names      Swaziland|Kingdom of Eswatini
  adjective  Swazi|Eswatini
  demonym    Swazi|Swazis
  capital    Lobamba

also SYR
  names      Syrian Arab Republic
  seat       People's Palace in Damascus

also TCD
  capital    Ndjamena|N'djamena

also THA
  names      Siam
  adjective  Siamese
  demonym    Thais
  seat       Government House in Bangkok

also TJK
  names      Tadzhikistan|Tadjikistan
  adjective  Tajik|Tadzhik
  demonym    Tajik|Tajiks

also TKM
  names      Turkmenia
  adjective  Turkmen
  demonym    Turkmen|Turkmens
  capital    Ashkhabad|Ashgabat

also TLS
  names      East Timor
  adjective  East Timorese|Timorese
  demonym    East Timorese

also TUR
  names      Turkiye|Türkiye|Republic of Turkey
  demonym    Turks
  seat       Cankaya

also TWN
  names      Republic of China|Nationalist China|Formosa|Chinese Taipei|R.O.C.
  adjective  Taiwanese|Taiwan
  demonym    Taiwanese

also TZA
  names      Tanganyika|United Republic of Tanzania
  capital    Dar es Salaam

also UGA
  capital    Kampala
  seat       State House in Entebbe

also UKR
  names      Ukrainian SSR|the Ukraine
  capital    Kiev|Kyyiv
  seat       Bankova|Bankova Street

also USA
  names      U.S.|US|U.S|U.S.A.|USA|United States of America|America|the States
  adjective  U.S.|US|U.S.A.|American
  demonym    American|Americans
  capital    Washington, D.C.|Washington D.C.|Washington DC
  seat       White House|Oval Office|Foggy Bottom|Camp David|West Wing|Mar-a-Lago
  seat       Pentagon as MIL
  seat       Capitol Hill as LEG
  seat       Langley as SPY

also UZB
  adjective  Uzbek
  demonym    Uzbek|Uzbeks

also VAT
  names      Vatican|the Vatican|Vatican City State|Apostolic See
  adjective  Vatican|Papal|papal
  seat       Vatican|Roman Curia

also VCT
  names      St. Vincent|St Vincent|St. Vincent and the Grenadines|Saint Vincent

also VEN
  names      Bolivarian Republic of Venezuela|Bolivarian Republic
  seat       Miraflores|Miraflores Palace

also VNM
  names      Viet Nam|North Vietnam|South Vietnam|Republic of Vietnam|Democratic Republic of Vietnam|French Indochina
  adjective  North Vietnamese|South Vietnamese
  demonym    North Vietnamese|South Vietnamese
  capital    Saigon|Hanoi

also WSM
  names      Western Samoa

also YEM
  names      North Yemen|South Yemen|Yemen Arab Republic|People's Democratic Republic of Yemen
  adjective  North Yemeni|South Yemeni|Yemenite
  demonym    Yemenis
  capital    Sana'a|Sanaa|Sana|Aden

also ZAF
  names      RSA|Union of South Africa
  capital    Cape Town|Bloemfontein
  seat       Union Buildings

also ZMB
  names      Northern Rhodesia

also ZWE
  names      Rhodesia|Southern Rhodesia|Zimbabwe-Rhodesia
  adjective  Rhodesian
  capital    Salisbury

# Partially recognised entities: the state that claims them, and PRE.

territory abkhazia
  name       Abkhazia
  names      Republic of Abkhazia
  adjective  Abkhaz|Abkhazian
  demonym    Abkhaz|Abkhazians
  capital    Sukhumi|Sokhumi
  code       GEO
  sector     PRE

territory south-ossetia
  name       South Ossetia
  names      South Ossetian Republic|Tskhinvali region|Tskhinvali Region
  adjective  South Ossetian|Ossetian|Ossete
  demonym    South Ossetians|Ossetians
  capital    Tskhinvali
  code       GEO
  sector     PRE

territory donetsk-republic
  name       Donetsk People's Republic
  names      DPR|DNR|self-proclaimed Donetsk People's Republic
  code       UKR
  sector     PRE REB

territory luhansk-republic
  name       Luhansk People's Republic
  names      Lugansk People's Republic|LPR|LNR
  code       UKR
  sector     PRE REB

territory nagorno-karabakh
  name       Nagorno-Karabakh
  names      Nagorno Karabakh|Artsakh|Republic of Artsakh|Karabakh|Nagorno-Karabakh Republic
  adjective  Karabakh Armenian
  demonym    Karabakh Armenian|Karabakh Armenians
  capital    Stepanakert
  code       AZE
  sector     PRE

territory northern-cyprus
  name       Northern Cyprus
  names      Turkish Republic of Northern Cyprus|TRNC|North Cyprus
  adjective  Turkish Cypriot|Turkish-Cypriot
  demonym    Turkish Cypriot|Turkish Cypriots
  code       CYP
  sector     PRE

territory transnistria
  name       Transnistria
  names      Transdniestria|Trans-Dniester|Transdniester|Pridnestrovie
  adjective  Transnistrian|Transdniestrian
  capital    Tiraspol
  code       MDA
  sector     PRE

territory somaliland
  name       Somaliland
  names      Republic of Somaliland
  adjective  Somaliland
  capital    Hargeisa
  code       SOM
  sector     PRE

territory western-sahara
  name       Western Sahara
  names      Sahrawi Arab Democratic Republic|Sahrawi Republic|SADR|Spanish Sahara
  adjective  Sahrawi|Saharawi|Sahraoui
  demonym    Sahrawi|Sahrawis|Saharawis
  code       MAR
  sector     PRE

territory republika-srpska
  name       Republika Srpska
  names      Bosnian Serb Republic
  adjective  Bosnian Serb
  demonym    Bosnian Serb|Bosnian Serbs
  capital    Banja Luka
  code       BIH
  sector     REB

# Parts of states that are often in the news.

territory gaza
  name       Gaza
  names      Gaza Strip|Gaza City
  code       PSE

territory west-bank
  name       West Bank
  names      occupied West Bank|Judea and Samaria
  code       PSE

territory golan
  name       Golan Heights
  names      Golan
  code       SYR

territory crimea
  name       Crimea
  names      Crimean Peninsula|Crimean peninsula
  adjective  Crimean
  code       UKR

territory donbas
  name       Donbas
  names      Donbass
  code       UKR

territory chechnya
  name       Chechnya
  names      Chechen Republic|Ichkeria
  adjective  Chechen
  demonym    Chechen|Chechens
  capital    Grozny
  code       RUS

territory dagestan
  name       Dagestan
  adjective  Dagestani
  demonym    Dagestani|Dagestanis
  code       RUS

territory ingushetia
  name       Ingushetia
  adjective  Ingush
  code       RUS

territory north-ossetia
  name       North Ossetia
  code       RUS

territory tatarstan
  name       Tatarstan
  code       RUS

territory siberia
  name       Siberia
  adjective  Siberian
  code       RUS

territory tibet
  name       Tibet
  adjective  Tibetan
  demonym    Tibetan|Tibetans
  code       CHN

territory xinjiang
  name       Xinjiang
  code       CHN

territory inner-mongolia
  name       Inner Mongolia
  code       CHN

territory manchuria
  name       Manchuria
  code       CHN

territory indian-kashmir
  name       Jammu and Kashmir
  names      Indian-administered Kashmir|Indian Kashmir|Indian-controlled Kashmir|Ladakh
  code       IND

territory azad-kashmir
  name       Azad Kashmir
  names      Pakistan-administered Kashmir|Pakistani Kashmir
  code       PAK

territory kashmir
  name       Kashmir
  adjective  Kashmiri
  demonym    Kashmiri|Kashmiris
  code       IND

territory punjab-india
  name       Assam
  names      Manipur|Nagaland|Gujarat|Uttar Pradesh|Bihar|Maharashtra|Tamil Nadu|Kerala|West Bengal|Chhattisgarh|Rajasthan
  code       IND

territory balochistan
  name       Balochistan
  names      Baluchistan
  adjective  Baloch|Baluch
  code       PAK

territory pakistan-provinces
  name       Khyber Pakhtunkhwa
  names      Sindh|Waziristan|North Waziristan|South Waziristan|North-West Frontier Province|Swat Valley
  code       PAK

territory iraqi-kurdistan
  name       Iraqi Kurdistan
  names      Kurdistan Region|Kurdistan Regional Government|KRG
  adjective  Iraqi Kurdish
  demonym    Iraqi Kurd|Iraqi Kurds
  capital    Erbil|Arbil|Irbil
  code       IRQ

territory anbar
  name       Anbar
  names      Anbar Province|Nineveh|Diyala|Salahuddin
  code       IRQ

territory rojava
  name       Rojava
  names      Autonomous Administration of North and East Syria
  code       SYR

territory darfur
  name       Darfur
  names      West Darfur|North Darfur|South Darfur|Kordofan|South Kordofan|Blue Nile state
  adjective  Darfuri
  demonym    Darfuris
  code       SDN

territory southern-sudan
  name       Southern Sudan
  names      southern Sudan
  code       SSD

territory tigray
  name       Tigray
  names      Amhara region|Oromia|Ogaden
  adjective  Tigrayan
  demonym    Tigrayan|Tigrayans
  code       ETH

territory puntland
  name       Puntland
  names      Jubaland|Galmudug
  code       SOM

territory kivu
  name       North Kivu
  names      South Kivu|Ituri|Katanga|Kasai
  code       COD

territory niger-delta
  name       Niger Delta
  names      Niger River Delta|Borno|Borno State|Biafra|Niger State|Zamfara|Kaduna State
  adjective  Biafran
  code       NGA

territory cabinda
  name       Cabinda
  code       AGO

territory cabo-delgado
  name       Cabo Delgado
  code       MOZ

territory zanzibar
  name       Zanzibar
  adjective  Zanzibari
  code       TZA

territory casamance
  name       Casamance
  code       SEN

territory ambazonia
  name       Ambazonia
  names      Southern Cameroons
  code       CMR

territory cyrenaica
  name       Cyrenaica
  names      Tripolitania|Fezzan
  code       LBY

territory sinai
  name       Sinai
  names      Sinai Peninsula|North Sinai
  code       EGY

territory catalonia
  name       Catalonia
  adjective  Catalan
  demonym    Catalan|Catalans
  capital    Barcelona
  code       ESP

territory basque
  name       Basque Country
  adjective  Basque
  demonym    Basque|Basques
  code       ESP

territory corsica
  name       Corsica
  adjective  Corsican
  code       FRA

territory bavaria
  name       Bavaria
  adjective  Bavarian
  code       DEU

territory scotland
  name       Scotland
  code       GBR

territory wales
  name       Wales
  code       GBR

territory northern-ireland
  name       Northern Ireland
  names      Ulster
  code       GBR

territory sicily
  name       Sicily
  adjective  Sicilian
  code       ITA

territory quebec
  name       Quebec
  adjective  Quebecois|Québécois
  demonym    Quebecers
  code       CAN

territory canadian-provinces
  name       Ontario
  names      Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland
  code       CAN

territory us-states
  name       California
  names      Texas|Florida|New York state|New York State|Ohio|Pennsylvania|Illinois|Michigan|Virginia|Arizona|Alaska|Hawaii
  names      Massachusetts|New Jersey|North Carolina|South Carolina|Tennessee|Minnesota|Wisconsin|Colorado|Oregon|Nevada
  names      Alabama|Louisiana|Kentucky|Oklahoma|Iowa|Kansas|Arkansas|Mississippi|Utah|New Mexico|Nebraska|Idaho|Maine
  names      New Hampshire|Rhode Island|Montana|Delaware|South Dakota|North Dakota|Vermont|Wyoming|West Virginia|Maryland
  names      Connecticut|Missouri|Indiana|Washington state|Washington State
  adjective  Texan|Californian|Floridian|Alaskan|Hawaiian
  code       USA

territory aceh
  name       Aceh
  adjective  Acehnese
  demonym    Acehnese
  code       IDN

territory west-papua
  name       West Papua
  names      Irian Jaya|Papua Province|Papua province|Java|Sumatra|Sulawesi|Bali|Kalimantan
  adjective  Papuan|Balinese|Javanese
  demonym    Papuans
  code       IDN

territory bougainville
  name       Bougainville
  code       PNG

territory mindanao
  name       Mindanao
  names      Luzon|Sulu|Basilan|Jolo|Bangsamoro
  code       PHL

territory okinawa
  name       Okinawa
  names      Hokkaido|Honshu|Kyushu|Fukushima
  adjective  Okinawan
  code       JPN

territory rakhine
  name       Rakhine
  names      Rakhine State|Rakhine state|Shan State|Kachin State|Kayin State|Arakan
  code       MMR

territory chiapas
  name       Chiapas
  names      Sinaloa|Michoacan|Oaxaca|Guerrero|Tamaulipas|Jalisco
  code       MEX

territory malvinas
  name       Falklands
  names      Malvinas|Islas Malvinas
  demonym    Falkland Islanders
  code       GBR

territory hawaii-guam
  name       U.S. Virgin Islands
  names      Guantanamo|Guantanamo Bay
  code       USA

territory vojvodina
  name       Vojvodina
  names      Presevo
  code       SRB

territory gagauzia
  name       Gagauzia
  code       MDA

territory adjara
  name       Adjara
  names      Ajaria|Adzharia
  code       GEO

# Vague regions and the like: never an actor, and no country.

region west
  names      the West|West|Western countries|Western powers|Western world|Global South|Global North
  adjective  Western|western

region east
  names      the East|Far East|Middle East|Near East|Mideast|Eastern bloc|Orient|Levant

region continents
  names      Africa|Asia|Europe|Latin America|South America|North America|Central America|Oceania|Antarctic|Arctic
  names      West Africa|East Africa|North Africa|Southern Africa|Central Africa|Horn of Africa|Sahel|Maghreb
  names      Southeast Asia|South Asia|East Asia|Central Asia|Eastern Europe|Western Europe|Central Europe|Balkans|Baltics
  names      Caribbean|Caucasus|South Caucasus|Pacific|Indo-Pacific|Asia-Pacific|Scandinavia|Great Lakes|Gulf|Persian Gulf
  names      Mediterranean|Black Sea|Red Sea|South China Sea|East China Sea|Baltic Sea|Indian Ocean|Atlantic|Indian Ocean
  names      Korean Peninsula|Korean peninsula|Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|English Channel|Irish Sea
  adjective  African|Asian|European|Latin American|South American|Arab|Middle Eastern|Balkan|Baltic|Nordic|Caribbean
  demonym    Africans|Asians|Europeans|Latin Americans

# Words for the people of cities.

also GBR
  demonym    Londoner|Londoners|Glaswegian|Glaswegians|Mancunian|Mancunians|Liverpudlian|Liverpudlians
also FRA
  demonym    Parisian|Parisians|Marseillais
also ITA
  demonym    Romans|Milanese|Neapolitan|Neapolitans|Venetians|Florentines|Sicilian|Sicilians
also DEU
  demonym    Berliner|Berliners
also RUS
  demonym    Muscovite|Muscovites|Petersburger|Petersburgers
also USA
  demonym    New Yorker|New Yorkers|Chicagoan|Chicagoans|Bostonian|Bostonians|Angeleno|Angelenos|Houstonians|Washingtonians|Philadelphians
also AUT
  demonym    Viennese
also ESP
  demonym    Madrileños|Madrilenos|Barcelonans
also LBN
  demonym    Beirutis|Beiruti
also IRQ
  demonym    Baghdadis|Moslawis
also SYR
  demonym    Damascenes|Aleppans
also EGY
  demonym    Cairenes|Cairene
also IRN
  demonym    Tehranis|Tehrani
also UKR
  demonym    Kyivans|Odessans|Odesans|Kharkivites
also IRL
  demonym    Dubliner|Dubliners
also TUR
  demonym    Istanbulites|Istanbulite
also AUS
  demonym    Sydneysider|Sydneysiders|Melburnian|Melburnians
also CAN
  demonym    Torontonian|Torontonians|Montrealer|Montrealers
also IND
  demonym    Delhiites|Mumbaikars
also PAK
  demonym    Karachiites|Lahoris
also KEN
  demonym    Nairobians
also BRA
  demonym    Cariocas|Paulistas
also ARG
  demonym    Porteños|Portenos
also VEN
  demonym    Caraqueños|Caraquenos
also POL
  demonym    Varsovians
also CZE
  demonym    Praguers
