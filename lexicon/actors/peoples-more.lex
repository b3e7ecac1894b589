# More ethnic and religious communities, with the state where most of them that make news live; none where they live in many.
# Written for the project.

people somalis-of-the-ogaden
  name       Somalis of the Ogaden
  demonym    Ogadenis
  adjective  Ogadeni
  code       ETH
  sector     CVL

people sidama
  name       Sidama
  demonym    Sidama people
  adjective  Sidama
  code       ETH
  sector     CVL

people afar
  name       Afar
  demonym    Afars
  adjective  Afar
  code       ETH
  sector     CVL

people nuer
  name       Nuers
  code       SSD
  sector     CVL

people shilluk
  name       Shilluks
  code       SSD
  sector     CVL

people fur
  name       Zaghawa
  demonym    Masalit
  adjective  Zaghawa|Masalit
  code       SDN
  sector     CVL

people nuba
  name       Nuba
  demonym    Nubas
  adjective  Nuba
  code       SDN
  sector     CVL

people beja
  name       Beja
  demonym    Bejas
  adjective  Beja
  code       SDN
  sector     CVL

people luo
  name       Luos
  code       KEN
  sector     CVL

people kalenjin
  name       Kalenjins
  code       KEN
  sector     CVL

people maasai
  name       Maasais
  code       KEN
  sector     CVL

people baganda
  name       Baganda
  demonym    Buganda kingdom
  adjective  Baganda
  code       UGA
  sector     CVL

people acholi
  name       Acholi
  demonym    Acholis
  adjective  Acholi
  code       UGA
  sector     CVL

people lendu
  name       Lendus
  code       COD
  sector     CVL

people luba
  name       Luba
  demonym    Balubas|Baluba
  adjective  Luba
  code       COD
  sector     CVL

people bakongo
  name       Bakongo
  demonym    Bakongos
  adjective  Bakongo
  code       AGO
  sector     CVL

people ovimbundu
  name       Ovimbundu
  adjective  Ovimbundu
  code       AGO
  sector     CVL

people ndebele
  name       Ndebele
  demonym    Ndebeles
  adjective  Ndebele
  code       ZWE
  sector     CVL

people shona
  name       Shona
  demonym    Shonas
  adjective  Shona
  code       ZWE
  sector     CVL

people xhosa
  name       Xhosas
  code       ZAF
  sector     CVL

people coloureds
  name       Coloureds
  demonym    Cape Coloureds
  code       ZAF
  sector     CVL

people herero
  name       Herero
  demonym    Hereros|Nama people
  adjective  Herero
  code       NAM
  sector     CVL

people san-people
  name       San people
  demonym    Bushmen|Basarwa
  code       BWA
  sector     CVL

people chagossians
  name       Chagossians
  demonym    Chagos Islanders
  adjective  Chagossian
  code       MUS
  sector     CVL

people igbo
  name       Igbos
  demonym    Ibos
  code       NGA
  sector     CVL

people yoruba
  name       Yorubas
  code       NGA
  sector     CVL

people ijaw
  name       Ijaws
  code       NGA
  sector     CVL

people ogoni
  name       Ogoni
  demonym    Ogonis
  adjective  Ogoni
  code       NGA
  sector     CVL

people tiv
  name       Tiv
  demonym    Tivs
  adjective  Tiv
  code       NGA
  sector     CVL

people dogon
  name       Dogons
  code       MLI
  sector     CVL

people bambara
  name       Bambara
  demonym    Bambaras
  adjective  Bambara
  code       MLI
  sector     CVL

people songhai
  name       Songhai
  demonym    Songhais
  adjective  Songhai
  code       MLI
  sector     CVL

people mandinka
  name       Mandinka
  demonym    Mandingo|Malinke
  adjective  Mandinka|Malinke
  code       GIN
  sector     CVL

people ashanti
  name       Ashanti
  demonym    Asante
  adjective  Ashanti
  code       GHA
  sector     CVL

people krahn
  name       Krahn
  demonym    Krahns
  adjective  Krahn
  code       LBR
  sector     CVL

people wolof
  name       Wolof
  demonym    Wolofs
  adjective  Wolof
  code       SEN
  sector     CVL

people haratin
  name       Haratin
  demonym    Haratines
  adjective  Haratin
  code       MRT
  sector     CVL

people toubou
  name       Toubou
  demonym    Tubus|Tebu
  adjective  Toubou|Tebu
  code       TCD
  sector     CVL

people anglophone-cameroonians
  name       Anglophone Cameroonians
  demonym    Cameroonian Anglophones
  code       CMR
  sector     CVL

people isaaq
  name       Isaaq
  demonym    Isaaqs|Hawiye|Darod|Majerteen
  adjective  Hawiye|Darod
  code       SOM
  sector     CVL

people baloch
  name       Baluchis
  adjective  Baluchi
  code       PAK
  sector     CVL

people sindhis
  name       Sindhis
  demonym    Sindhi
  adjective  Sindhi
  code       PAK
  sector     CVL

people mohajirs
  name       Mohajirs
  demonym    Muhajirs
  adjective  Mohajir
  code       PAK
  sector     CVL

people punjabis
  name       Punjabis
  adjective  Punjabi
  code       PAK
  sector     CVL

people kashmiri-pandits
  name       Kashmiri Pandits
  demonym    Pandits
  code       IND
  sector     CVL

people bengalis
  name       Bengalis
  adjective  Bengali
  code       IND
  sector     CVL

people gujaratis
  name       Gujaratis
  adjective  Gujarati
  code       IND
  sector     CVL

people marathas
  name       Marathas
  code       IND
  sector     CVL

people jats
  name       Jats
  demonym    Gujjars
  adjective  Jat
  code       IND
  sector     CVL

people adivasis
  name       Adivasis
  demonym    Adivasi
  adjective  Adivasi
  code       IND
  sector     CVL

people kuki
  name       Kuki-Zo
  code       IND
  sector     CVL

people mizos
  name       Mizos
  adjective  Mizo
  code       IND
  sector     CVL

people bodos
  name       Bodo people
  code       IND
  sector     CVL

people gorkhas
  name       Gorkhas
  demonym    Gurkha people
  adjective  Gorkha
  code       IND
  sector     CVL

people tharu
  name       Tharu
  demonym    Tharus
  adjective  Tharu
  code       NPL
  sector     CVL

people lhotshampas
  name       Lhotshampas
  demonym    Lhotshampa
  adjective  Lhotshampa
  code       BTN
  sector     CVL

people chakmas
  name       Chakmas
  demonym    Jumma|Jummas
  adjective  Chakma|Jumma
  code       BGD
  sector     CVL

people biharis
  name       Biharis
  code       BGD
  sector     CVL

people indian-tamils
  name       Indian Tamils
  demonym    Sri Lankan Tamils
  code       LKA
  sector     CVL

people tajiks-of-afghanistan
  name       Tajiks of Afghanistan
  demonym    Afghan Tajiks|Panjshiris
  adjective  Panjshiri
  code       AFG
  sector     CVL

people afghan-uzbeks
  name       Afghan Uzbeks
  demonym    Uzbeks of Afghanistan
  code       AFG
  sector     CVL

people ahwazi-arabs
  name       Ahwazi Arabs
  demonym    Ahwazis
  adjective  Ahwazi
  code       IRN
  sector     CVL

people iranian-azeris
  name       Iranian Azeris
  demonym    Iranian Azerbaijanis
  code       IRN
  sector     CVL

people lurs
  name       Lurs
  demonym    Bakhtiaris
  code       IRN
  sector     CVL

people shabaks
  name       Shabaks
  code       IRQ
  sector     CVL

people marsh-arabs
  name       Marsh Arabs
  demonym    Ma'dan
  code       IRQ
  sector     CVL

people bedouin
  name       Bedouin
  demonym    Bedouins
  adjective  Bedouin
  sector     CVL

people israeli-arabs
  name       Israeli Arabs
  demonym    Arab Israelis|Palestinian citizens of Israel
  adjective  Arab Israeli
  code       ISR
  sector     CVL

people falasha
  name       Falasha
  demonym    Falashas|Ethiopian Jews
  adjective  Falasha
  code       ISR
  sector     CVL

people circassians
  name       Circassians
  demonym    Circassian
  adjective  Circassian
  code       RUS
  sector     CVL

people ingush
  name       Ingushes
  code       RUS
  sector     CVL

people tatars
  name       Volga Tatars
  code       RUS
  sector     CVL

people bashkirs
  name       Bashkirs
  demonym    Bashkir
  adjective  Bashkir
  code       RUS
  sector     CVL

people buryats
  name       Buryats
  demonym    Buryat
  adjective  Buryat
  code       RUS
  sector     CVL

people kalmyks
  name       Kalmyks
  demonym    Kalmyk
  adjective  Kalmyk
  code       RUS
  sector     CVL

people cossacks
  name       Cossacks
  demonym    Cossack
  adjective  Cossack
  code       RUS
  sector     CVL

people balkars
  name       Balkars
  demonym    Karachais
  adjective  Balkar
  code       RUS
  sector     CVL

people ossetians-of-the-north
  name       Ossetians of the north
  demonym    North Ossetians
  adjective  North Ossetian
  code       RUS
  sector     CVL

people russian-speakers
  name       Russian speakers
  demonym    Russian-speakers|ethnic Russians
  sector     CVL

people karakalpaks
  name       Karakalpaks
  demonym    Karakalpak
  adjective  Karakalpak
  code       UZB
  sector     CVL

people pamiris
  name       Pamiris
  demonym    Pamiri
  adjective  Pamiri
  code       TJK
  sector     CVL

people dungans
  name       Dungans
  demonym    Dungan
  adjective  Dungan
  code       KGZ
  sector     CVL

people mongols-of-china
  name       Mongols of China
  demonym    Inner Mongolians
  adjective  Inner Mongolian
  code       CHN
  sector     CVL

people zhuang
  name       Zhuang
  demonym    Zhuang people
  adjective  Zhuang
  code       CHN
  sector     CVL

people han-chinese
  name       Han Chinese
  adjective  Han Chinese
  code       CHN
  sector     CVL

people taiwanese-aborigines
  name       Taiwanese aborigines
  demonym    Indigenous Taiwanese
  code       TWN
  sector     CVL

people ainu
  name       Ainu
  adjective  Ainu
  code       JPN
  sector     CVL

people zainichi
  name       Zainichi
  demonym    Zainichi Koreans
  adjective  Zainichi
  code       JPN
  sector     CVL

people okinawans
  name       Okinawans
  code       JPN
  sector     CVL

people kachins
  name       Kachins
  code       MMR
  sector     CVL

people shan
  name       Shans
  code       MMR
  sector     CVL

people mon-people
  name       Mon people
  code       MMR
  sector     CVL

people wa-people
  name       Wa people
  code       MMR
  sector     CVL

people karenni
  name       Karenni
  demonym    Karennis
  adjective  Karenni
  code       MMR
  sector     CVL

people montagnards
  name       Montagnards
  demonym    Montagnard
  adjective  Montagnard
  code       VNM
  sector     CVL

people khmer-krom
  name       Khmer Krom
  demonym    Khmer Kroms
  code       VNM
  sector     CVL

people chams
  name       Chams
  code       KHM
  sector     CVL

people malay-muslims
  name       Malay Muslims
  demonym    Thai Malays
  code       THA
  sector     CVL

people ethnic-chinese
  name       Ethnic Chinese
  demonym    ethnic Chinese
  sector     CVL

people javanese
  name       Javans
  code       IDN
  sector     CVL

people lumads
  name       Lumads
  code       PHL
  sector     CVL

people igorots
  name       Igorots
  demonym    Igorot
  adjective  Igorot
  code       PHL
  sector     CVL

people tausugs
  name       Tausugs
  demonym    Tausug|Maranao
  adjective  Tausug
  code       PHL
  sector     CVL

people bumiputras
  name       Bumiputras
  demonym    Bumiputera
  adjective  Bumiputera
  code       MYS
  sector     CVL

people orang-asli
  name       Orang Asli
  code       MYS
  sector     CVL

people indo-fijians
  name       Indo-Fijians
  demonym    Fijian Indians|Indigenous Fijians
  adjective  Indo-Fijian
  code       FJI
  sector     CVL

people kanaks
  name       Kanaks
  demonym    Kanak
  adjective  Kanak
  code       FRA
  sector     CVL

people torres-strait-islanders
  name       Torres Strait Islanders
  demonym    Indigenous Australians|First Nations Australians
  code       AUS
  sector     CVL

people rapa-nui
  name       Rapa Nui
  code       CHL
  sector     CVL

people galicians
  name       Galicians
  demonym    Galician
  adjective  Galician
  code       ESP
  sector     CVL

people corsicans
  name       Corsicans
  code       FRA
  sector     CVL

people bretons
  name       Bretons
  code       FRA
  sector     CVL

people pieds-noirs
  name       Pieds-noirs
  demonym    pieds-noirs|Harkis
  code       FRA
  sector     CVL

people frisians
  name       Frisians
  demonym    Frisian
  adjective  Frisian
  code       NLD
  sector     CVL

people saami
  name       Saami
  demonym    Lapps|Sami people
  code       NOR
  sector     CVL

people aland-islanders
  name       Aland Islanders
  code       FIN
  sector     CVL

people south-tyroleans
  name       South Tyroleans
  demonym    South Tyrolean
  adjective  South Tyrolean
  code       ITA
  sector     CVL

people sudeten-germans
  name       Sudeten Germans
  demonym    Sudeten German
  adjective  Sudeten German
  code       CZE
  sector     CVL

people sorbs
  name       Sorbs
  demonym    Sorbian
  adjective  Sorbian
  code       DEU
  sector     CVL

people german-turks
  name       German Turks
  demonym    Turkish Germans
  code       DEU
  sector     CVL

people transylvanian-hungarians
  name       Transylvanian Hungarians
  demonym    Szeklers|Hungarian Romanians
  code       ROU
  sector     CVL

people bulgarian-turks
  name       Bulgarian Turks
  demonym    Pomaks
  adjective  Pomak
  code       BGR
  sector     CVL

people vlachs
  name       Vlachs
  demonym    Aromanians
  adjective  Vlach
  code       GRC
  sector     CVL

people macedonian-albanians
  name       Macedonian Albanians
  demonym    Albanian Macedonians
  code       MKD
  sector     CVL

people sandzak-muslims
  name       Sandzak Muslims
  demonym    Sandzak Bosniaks
  code       SRB
  sector     CVL

people vojvodina-hungarians
  name       Vojvodina Hungarians
  code       SRB
  sector     CVL

people gagauz
  name       Gagauz
  demonym    Gagauzians
  adjective  Gagauz
  code       MDA
  sector     CVL

people lemkos
  name       Lemkos
  demonym    Rusyns
  adjective  Rusyn
  code       UKR
  sector     CVL

people lipovans
  name       Lipovans
  code       ROU
  sector     CVL

people irish-catholics
  name       Irish Catholics
  demonym    Northern Irish Catholics|Catholics of Northern Ireland
  code       GBR
  sector     REL CVL

people ulster-protestants
  name       Ulster Protestants
  demonym    Orangemen|Orange Order
  code       GBR
  sector     REL CVL

people travellers
  name       Irish Travellers
  code       IRL
  sector     CVL

people british-muslims
  name       British Muslims
  code       GBR
  sector     REL CVL

people british-jews
  name       British Jews
  demonym    Board of Deputies of British Jews
  code       GBR
  sector     REL CVL

people american-jews
  name       American Jews
  demonym    Jewish Americans
  code       USA
  sector     REL CVL

people arab-americans
  name       Arab Americans
  demonym    Arab-Americans
  adjective  Arab American
  code       USA
  sector     CVL

people asian-americans
  name       Asian Americans
  demonym    Asian-Americans
  adjective  Asian American
  code       USA
  sector     CVL

people hispanics
  name       Latino Americans
  demonym    Hispanic Americans
  adjective  Latino
  code       USA
  sector     CVL

people navajo
  name       Navajos
  demonym    Cherokees|Lakota
  code       USA
  sector     CVL

people native-hawaiians
  name       Native Hawaiians
  demonym    Native Hawaiian
  code       USA
  sector     CVL

people alaska-natives
  name       Alaska Natives
  code       USA
  sector     CVL

people japanese-americans
  name       Japanese Americans
  demonym    Japanese-Americans
  code       USA
  sector     CVL

people first-nations
  name       First Nations
  demonym    First Nations people
  code       CAN
  sector     CVL

people metis
  name       Metis
  demonym    Métis
  adjective  Métis
  code       CAN
  sector     CVL

people cree
  name       Cree
  demonym    Mohawks|Mohawk
  adjective  Cree|Mohawk
  code       CAN
  sector     CVL

people quebecers
  name       Quebeckers
  code       CAN
  sector     CVL

people garifuna
  name       Garifuna
  demonym    Garinagu
  adjective  Garifuna
  code       HND
  sector     CVL

people lenca
  name       Lenca
  demonym    Lencas
  adjective  Lenca
  code       HND
  sector     CVL

people nahua
  name       Nahua
  demonym    Zapotecs|Tzotzil|Raramuri
  adjective  Nahua
  code       MEX
  sector     CVL

people kuna
  name       Kuna
  demonym    Guna people
  adjective  Kuna
  code       PAN
  sector     CVL

people wayuu
  name       Wayuu
  code       COL
  sector     CVL

people nasa-people
  name       Nasa people
  demonym    Embera
  adjective  Embera
  code       COL
  sector     CVL

people yanomami
  name       Yanomami
  demonym    Yanomamis
  adjective  Yanomami
  code       BRA
  sector     CVL

people guarani
  name       Guarani
  demonym    Guaranis|Kayapo
  adjective  Guarani|Kayapo
  code       BRA
  sector     CVL

people afro-brazilians
  name       Afro-Brazilians
  demonym    quilombolas
  adjective  Afro-Brazilian
  code       BRA
  sector     CVL

people aymara
  name       Aymaras
  code       BOL
  sector     CVL

people shuar
  name       Shuar
  demonym    Waorani|Huaorani
  adjective  Shuar
  code       ECU
  sector     CVL

people ashaninka
  name       Ashaninka
  demonym    Awajun
  adjective  Ashaninka
  code       PER
  sector     CVL

people selk-nam
  name       Selk'nam
  demonym    Wichi|Qom people
  code       ARG
  sector     CVL

people maroons
  name       Maroons
  demonym    Saramaka
  code       SUR
  sector     CVL

people indo-guyanese
  name       Indo-Guyanese
  demonym    Afro-Guyanese
  code       GUY
  sector     CVL

people indo-trinidadians
  name       Indo-Trinidadians
  code       TTO
  sector     CVL

people ismailis
  name       Ismailis
  demonym    Ismaili
  adjective  Ismaili
  sector     REL CVL

people zaidis
  name       Zaidis
  demonym    Zaydis
  adjective  Zaidi
  code       YEM
  sector     REL CVL

people ibadis
  name       Ibadis
  demonym    Ibadi
  adjective  Ibadi
  code       OMN
  sector     REL CVL

people deobandis
  name       Deobandis
  demonym    Deobandi
  adjective  Deobandi
  sector     REL CVL

people barelvis
  name       Barelvis
  demonym    Barelvi
  adjective  Barelvi
  code       PAK
  sector     REL CVL

people mandaeans
  name       Mandaeans
  demonym    Sabeans
  adjective  Mandaean
  code       IRQ
  sector     REL CVL

people chaldeans
  name       Chaldean Christians
  demonym    Chaldean Church
  adjective  Chaldean
  code       IRQ
  sector     REL CVL

people melkites
  name       Melkites
  demonym    Melkite
  adjective  Melkite
  sector     REL CVL

people armenian-apostolic-church
  name       Armenian Apostolic Church
  code       ARM
  sector     REL CVL

people georgian-orthodox-church
  name       Georgian Orthodox Church
  code       GEO
  sector     REL CVL

people greek-orthodox-church
  name       Greek Orthodox Church
  demonym    Church of Greece
  code       GRC
  sector     REL CVL

people serbian-orthodox-church
  name       Serbian Orthodox Church
  code       SRB
  sector     REL CVL

people romanian-orthodox-church
  name       Romanian Orthodox Church
  code       ROU
  sector     REL CVL

people bulgarian-orthodox-church
  name       Bulgarian Orthodox Church
  code       BGR
  sector     REL CVL

people ecumenical-patriarchate
  name       Ecumenical Patriarchate
  demonym    Patriarchate of Constantinople
  code       TUR
  sector     REL CVL

people ethiopian-orthodox-church
  name       Ethiopian Orthodox Church
  code       ETH
  sector     REL CVL

people coptic-orthodox-church
  name       Coptic Orthodox Church
  demonym    Coptic Church
  code       EGY
  sector     REL CVL

people russian-old-believers
  name       Russian Old Believers
  demonym    Old Believers
  code       RUS
  sector     REL CVL

people greek-catholics
  name       Greek Catholics
  demonym    Uniates|Ukrainian Greek Catholic Church
  code       UKR
  sector     REL CVL

people anglicans
  name       Anglicans
  demonym    Anglican Communion|Episcopalians
  adjective  Anglican
  sector     REL CVL

people methodists
  name       Methodists
  demonym    Methodist Church
  adjective  Methodist
  sector     REL CVL

people lutherans
  name       Lutherans
  demonym    Lutheran World Federation
  adjective  Lutheran
  sector     REL CVL

people presbyterians
  name       Presbyterians
  demonym    Presbyterian Church
  adjective  Presbyterian
  sector     REL CVL

people pentecostals
  name       Pentecostals
  demonym    Assemblies of God
  adjective  Pentecostal
  sector     REL CVL

people quakers
  name       Quakers
  demonym    Society of Friends
  adjective  Quaker
  sector     REL CVL

people mennonites
  name       Mennonites
  demonym    Amish
  adjective  Mennonite
  sector     REL CVL

people seventh-day-adventists
  name       Seventh-day Adventists
  demonym    Adventists
  sector     REL CVL

people scientologists
  name       Scientologists
  demonym    Church of Scientology
  sector     REL CVL

people unification-church
  name       Unification Church
  sector     REL CVL

people falun-dafa
  name       Falun Dafa
  code       CHN
  sector     REL CVL

people house-churches
  name       House churches
  demonym    Chinese house churches|underground church
  code       CHN
  sector     REL CVL

people chinese-catholic-patriotic-association
  name       Chinese Catholic Patriotic Association
  code       CHN
  sector     REL CVL

people jains
  name       Jains
  sector     REL CVL

people parsis
  name       Parsis
  demonym    Parsees
  adjective  Parsi
  code       IND
  sector     REL CVL

people taoists
  name       Taoists
  demonym    Taoist
  adjective  Taoist
  sector     REL CVL

people shintoists
  name       Shintoists
  demonym    Soka Gakkai
  code       JPN
  sector     REL CVL

people rastafarians
  name       Rastafarians
  demonym    Rastafari
  adjective  Rastafarian
  code       JAM
  sector     REL CVL

people voodoo-priests
  name       Voodoo priests
  demonym    Vodou priests
  code       HTI
  sector     REL CVL

people hasidim
  name       Hasidim
  demonym    Hasidic Jews|Hasidic
  adjective  Hasidic
  code       ISR
  sector     REL CVL

people reform-jews
  name       Reform Jews
  demonym    Conservative Jews|Orthodox Jews
  sector     REL CVL

people samaritans
  name       Samaritan community
  sector     REL CVL

people karaites
  name       Karaites
  demonym    Karaite
  adjective  Karaite
  sector     REL CVL

people santeria-followers
  name       Santeria followers
  code       CUB
  sector     REL CVL

people cao-dai
  name       Cao Dai
  demonym    Hoa Hao
  adjective  Cao Dai
  code       VNM
  sector     REL CVL

people tablighi-jamaat
  name       Tablighi Jamaat
  demonym    Tablighi
  sector     REL CVL

people nahdlatul-ulama
  name       Nahdlatul Ulama
  demonym    Muhammadiyah
  code       IDN
  sector     REL CVL

people catholic-church
  name       Catholic Church
  demonym    Roman Catholic Church
  sector     REL CVL

people caodaists
  name       Caodaists
  code       VNM
  sector     REL CVL

people hui-muslims
  name       Hui Muslims
  code       CHN
  sector     CVL
