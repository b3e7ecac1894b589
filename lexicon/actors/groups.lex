# Armed groups, parties and movements. Armed groups: REB, with the state they fight in or for; IMG when transnational.
# Parties: PTY, with GOV or OPP by the dates in which they governed, as far as plain. Names of groups and countries from
# the World Factbook (public domain) and general knowledge; written for the project.

# The Middle East

group hamas
  name    Hamas
  names   HAMAS|Islamic Resistance Movement|Qassam Brigades|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades
  code    PSE
  sector  REB PTY

group islamic-jihad
  name    Palestinian Islamic Jihad
  names   Islamic Jihad|PIJ|Palestine Islamic Jihad|al-Quds Brigades
  code    PSE
  sector  REB

group fatah
  name    Fatah
  names   Al-Fatah|al-Fatah|Fatah movement
  code    PSE
  sector  PTY GOV

group plo
  name    Palestine Liberation Organization
  names   PLO|P.L.O.|Palestine Liberation Organisation
  code    PSE
  sector  REB OPP until 1994-05-03
  sector  GOV since 1994-05-04

group pflp
  name    Popular Front for the Liberation of Palestine
  names   PFLP|PFLP-GC|PFLP-General Command
  code    PSE
  sector  REB

group dflp
  name    Democratic Front for the Liberation of Palestine
  names   DFLP
  code    PSE
  sector  REB

group al-aqsa-brigades
  name    al-Aqsa Martyrs' Brigades
  names   Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs Brigade
  code    PSE
  sector  REB

group abu-nidal
  name    Abu Nidal Organization
  names   Fatah Revolutionary Council
  code    PSE
  sector  REB

group black-september
  name    Black September
  code    PSE
  sector  REB

group popular-resistance-committees
  name    Popular Resistance Committees
  code    PSE
  sector  REB

group army-of-islam
  name    Army of Islam
  code    PSE
  sector  REB

group lions-den
  name    Lions' Den
  code    PSE
  sector  REB

group hezbollah
  name    Hezbollah
  names   Hizbollah|Hizballah|Hizbullah|Party of God
  code    LBN
  sector  REB PTY

group amal
  name    Amal
  names   Amal Movement|Shi'ite Amal|Shiite Amal
  code    LBN
  sector  PTY PRM

group phalange
  name    Phalange
  names   Lebanese Forces|Phalangists|Kataeb
  code    LBN
  sector  PTY PRM

group psp-lebanon
  name    Progressive Socialist Party
  code    LBN
  sector  PTY

group future-movement
  name    Future Movement
  code    LBN
  sector  PTY

group free-patriotic
  name    Free Patriotic Movement
  code    LBN
  sector  PTY

group asbat-al-ansar
  name    Asbat al-Ansar
  names   Fatah al-Islam
  code    LBN
  sector  REB

group abdallah-azzam
  name    Abdallah Azzam Brigades
  code    LBN
  sector  REB

group islamic-state
  name    Islamic State
  names   ISIS|ISIL|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State of Iraq|Daesh|Da'esh|IS militants|so-called Islamic State|Islamic State group
  code    IMG
  sector  REB

group isis-khorasan
  name    Islamic State Khorasan Province
  names   ISIS-K|ISIS-Khorasan|IS-K|ISKP|Islamic State-Khorasan
  code    IMG
  sector  REB

group iswap
  name    Islamic State West Africa Province
  names   ISWAP|ISIS-WA|Islamic State in West Africa
  code    IMG
  sector  REB

group isgs
  name    Islamic State in the Greater Sahara
  names   ISGS|Islamic State Sahel Province
  code    IMG
  sector  REB

group al-qaeda
  name    al-Qaeda
  names   Al-Qaeda|Al Qaeda|al Qaeda|Al-Qaida|al-Qaida|al-Qa'ida|Al Qaida|al Qaida
  code    IMG
  sector  REB

group aqim
  name    al-Qaeda in the Islamic Maghreb
  names   AQIM|al-Qaida in the Islamic Maghreb|Salafist Group for Preaching and Combat|GSPC
  code    IMG
  sector  REB

group aqap
  name    al-Qaeda in the Arabian Peninsula
  names   AQAP|al-Qaida in the Arabian Peninsula
  code    IMG
  sector  REB

group aqi
  name    al-Qaeda in Iraq
  names   AQI|al-Qaida in Iraq
  code    IRQ
  sector  REB

group aqis
  name    al-Qaeda in the Indian Subcontinent
  names   AQIS
  code    IMG
  sector  REB

group nusra
  name    Nusra Front
  names   al-Nusra Front|Jabhat al-Nusra|al-Nusra|Jabhat Fateh al-Sham
  code    SYR
  sector  REB

group hts
  name    Hayat Tahrir al-Sham
  names   HTS|Hay'at Tahrir al-Sham
  code    SYR
  sector  REB until 2024-12-07
  sector  GOV since 2024-12-08

group fsa
  name    Free Syrian Army
  names   FSA|Syrian National Army|SNA
  code    SYR
  sector  REB

group sdf
  name    Syrian Democratic Forces
  names   SDF
  code    SYR
  sector  REB

group ypg
  name    YPG
  names   People's Protection Units|Kurdish People's Protection Units|YPJ
  code    SYR
  sector  REB

group pyd
  name    Democratic Union Party
  names   PYD
  code    SYR
  sector  PTY OPP

group ahrar-al-sham
  name    Ahrar al-Sham
  names   Jaish al-Islam|Jaysh al-Islam|Hurras al-Din
  code    SYR
  sector  REB

group syrian-national-coalition
  name    Syrian National Coalition
  names   Syrian National Council|High Negotiations Committee|National Coalition for Syrian Revolutionary and Opposition Forces
  code    SYR
  sector  OPP

group baath-syria
  name    Baath Party
  names   Ba'ath Party|Baathists
  code    SYR
  sector  PTY GOV

group shabiha
  name    Shabiha
  code    SYR
  sector  PRM

group houthis
  name    Houthis
  names   Houthi|Houthi movement|Huthi|Huthis|Ansar Allah|Ansarullah|Ansarallah
  code    YEM
  sector  REB

group stc-yemen
  name    Southern Transitional Council
  names   STC|Southern Movement
  code    YEM
  sector  REB OPP

group islah
  name    Islah
  names   al-Islah
  code    YEM
  sector  PTY

group pmf
  name    Popular Mobilization Forces
  names   PMF|Hashd al-Shaabi|Popular Mobilisation Forces|Hashed al-Shaabi
  code    IRQ
  sector  PRM

group kataib-hezbollah
  name    Kataib Hezbollah
  names   Kata'ib Hezbollah|Kata'ib Hizballah|Kataib Hizballah
  code    IRQ
  sector  PRM REB

group asaib
  name    Asaib Ahl al-Haq
  names   Asa'ib Ahl al-Haq
  code    IRQ
  sector  PRM REB

group nujaba
  name    Harakat al-Nujaba
  names   al-Nujaba
  code    IRQ
  sector  PRM REB

group islamic-resistance-iraq
  name    Islamic Resistance in Iraq
  code    IRQ
  sector  REB

group mahdi-army
  name    Mahdi Army
  names   Mehdi Army|Saraya al-Salam
  code    IRQ
  sector  REB

group badr
  name    Badr Organization
  names   Badr Brigade
  code    IRQ
  sector  PRM PTY

group dawa
  name    Dawa Party
  names   Islamic Dawa Party
  code    IRQ
  sector  PTY

group sadrists
  name    Sadrist Movement
  names   Sadrists
  code    IRQ
  sector  PTY

group ansar-al-islam
  name    Ansar al-Islam
  code    IRQ
  sector  REB

group peshmerga
  name    Peshmerga
  names   peshmerga
  code    IRQ
  sector  MIL

group kdp
  name    Kurdistan Democratic Party
  names   KDP
  code    IRQ
  sector  PTY

group puk
  name    Patriotic Union of Kurdistan
  names   PUK
  code    IRQ
  sector  PTY

group inc
  name    Iraqi National Congress
  code    IRQ
  sector  OPP

group baath-iraq
  name    Baath Arab Socialist Party
  code    IRQ
  sector  PTY GOV until 2003-04-09
  sector  OPP since 2003-04-10

group pkk
  name    Kurdistan Workers' Party
  names   PKK|P.K.K.|Kurdish Workers Party|Kurdistan Workers Party|Kongra-Gel
  code    TUR
  sector  REB

group akp
  name    Justice and Development Party
  names   AKP|AK Party
  code    TUR
  sector  PTY GOV since 2002-11-18

group chp
  name    Republican People's Party
  names   CHP
  code    TUR
  sector  PTY OPP

group hdp
  name    Peoples' Democratic Party
  names   HDP|DEM Party
  code    TUR
  sector  PTY OPP

group mhp
  name    Nationalist Movement Party
  names   MHP
  code    TUR
  sector  PTY

group dhkpc
  name    Revolutionary People's Liberation Party-Front
  names   DHKP-C|Dev Sol
  code    TUR
  sector  REB

group gulenists
  name    Gulen movement
  names   Gulenists|FETO|Gülen movement
  code    TUR
  sector  OPP REL

group grey-wolves
  name    Grey Wolves
  code    TUR
  sector  PRM

group pjak
  name    PJAK
  names   Party of Free Life of Kurdistan
  code    IRN
  sector  REB

group mek
  name    Mujahedin-e Khalq
  names   MEK|MKO|People's Mujahedin|Mujahideen Khalq|Mujahedeen-e-Khalq|People's Mujahideen
  code    IRN
  sector  REB OPP

group ncri
  name    National Council of Resistance of Iran
  names   NCRI
  code    IRN
  sector  OPP

group jundallah
  name    Jundallah
  names   Jaish al-Adl|Jaysh al-Adl
  code    IRN
  sector  REB

group tudeh
  name    Tudeh
  names   Tudeh Party
  code    IRN
  sector  PTY OPP

group muslim-brotherhood
  name    Muslim Brotherhood
  names   Freedom and Justice Party|Ikhwan
  code    EGY
  sector  OPP REL

group gamaa-islamiya
  name    Gamaa Islamiya
  names   al-Gama'a al-Islamiyya|Gamaa al-Islamiya|Egyptian Islamic Jihad
  code    EGY
  sector  REB

group ansar-beit-al-maqdis
  name    Ansar Beit al-Maqdis
  names   Sinai Province|Wilayat Sinai
  code    EGY
  sector  REB

group ndp-egypt
  name    National Democratic Party
  code    EGY
  sector  PTY GOV until 2011-02-11
  sector  OPP since 2011-02-12

group ashtar
  name    al-Ashtar Brigades
  code    BHR
  sector  REB

group al-wefaq
  name    al-Wefaq
  names   Wefaq
  code    BHR
  sector  OPP PTY

group likud
  name    Likud
  code    ISR
  sector  PTY

group labour-israel
  name    Israeli Labor Party
  names   Labour Alignment
  code    ISR
  sector  PTY

group kadima
  name    Kadima
  code    ISR
  sector  PTY

group yesh-atid
  name    Yesh Atid
  code    ISR
  sector  PTY OPP

group shas
  name    Shas
  names   United Torah Judaism|Religious Zionism|Jewish Power|Otzma Yehudit
  code    ISR
  sector  PTY REL

group blue-and-white
  name    Blue and White
  code    ISR
  sector  PTY

group yisrael-beiteinu
  name    Yisrael Beiteinu
  code    ISR
  sector  PTY

group kach
  name    Kach
  names   Kahane Chai|Gush Emunim|Irgun|Haganah
  code    ISR
  sector  REB PTY

# Africa

group boko-haram
  name    Boko Haram
  names   Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
  code    NGA
  sector  REB

group ansaru
  name    Ansaru
  code    NGA
  sector  REB

group mend
  name    Movement for the Emancipation of the Niger Delta
  names   MEND|Niger Delta Avengers
  code    NGA
  sector  REB

group ipob
  name    Indigenous People of Biafra
  names   IPOB
  code    NGA
  sector  REB OPP

group apc-nigeria
  name    All Progressives Congress
  names   APC
  code    NGA
  sector  PTY GOV since 2015-05-29

group pdp-nigeria
  name    People's Democratic Party
  code    NGA
  sector  PTY GOV until 2015-05-28
  sector  PTY OPP since 2015-05-29

group al-shabaab
  name    al-Shabaab
  names   Al-Shabaab|al Shabaab|Al Shabaab|Shabaab|Al-Shabab|al-Shabab
  code    SOM
  sector  REB

group islamic-courts
  name    Islamic Courts Union
  names   Union of Islamic Courts|ICU
  code    SOM
  sector  REB

group snm
  name    Somali National Movement
  code    SOM
  sector  REB

group ahlu-sunna
  name    Ahlu Sunna Waljama
  code    SOM
  sector  PRM

group tplf
  name    Tigray People's Liberation Front
  names   TPLF|Tigray Defense Forces|Tigrayan forces|Tigray forces
  code    ETH
  sector  REB

group fano
  name    Fano
  names   Fano militia
  code    ETH
  sector  REB

group ola
  name    Oromo Liberation Army
  names   OLA|Oromo Liberation Front|OLF
  code    ETH
  sector  REB

group onlf
  name    Ogaden National Liberation Front
  names   ONLF
  code    ETH
  sector  REB

group eplf
  name    Eritrean People's Liberation Front
  names   EPLF
  code    ERI
  sector  REB until 1993-05-23
  sector  GOV since 1993-05-24

group eprdf
  name    Ethiopian People's Revolutionary Democratic Front
  names   EPRDF|Prosperity Party
  code    ETH
  sector  REB until 1991-05-27
  sector  PTY GOV since 1991-05-28

group lra
  name    Lord's Resistance Army
  names   LRA
  code    UGA
  sector  REB

group adf
  name    Allied Democratic Forces
  names   ADF
  code    UGA
  sector  REB

group nrm
  name    National Resistance Movement
  names   National Resistance Army
  code    UGA
  sector  REB until 1986-01-25
  sector  PTY GOV since 1986-01-26

group m23
  name    M23
  names   March 23 Movement|Mouvement du 23 mars|Congo River Alliance|AFC/M23
  code    COD
  sector  REB

group fdlr
  name    Democratic Forces for the Liberation of Rwanda
  names   FDLR|Interahamwe
  code    COD
  sector  REB

group codeco
  name    CODECO
  code    COD
  sector  REB

group mai-mai
  name    Mai-Mai
  names   Mayi-Mayi|Mai Mai|Wazalendo
  code    COD
  sector  PRM REB

group rcd
  name    Congolese Rally for Democracy
  names   RCD
  code    COD
  sector  REB

group mlc
  name    Movement for the Liberation of Congo
  names   MLC
  code    COD
  sector  REB PTY

group afdl
  name    Alliance of Democratic Forces for the Liberation of Congo
  code    COD
  sector  REB

group rpf
  name    Rwandan Patriotic Front
  names   RPF
  code    RWA
  sector  REB until 1994-07-18
  sector  PTY GOV since 1994-07-19

group red-tabara
  name    RED-Tabara
  code    BDI
  sector  REB

group fnl
  name    Forces for National Liberation
  names   FNL|CNDD-FDD
  code    BDI
  sector  REB

group seleka
  name    Seleka
  names   Séléka
  code    CAF
  sector  REB

group anti-balaka
  name    anti-Balaka
  names   Anti-Balaka|anti-balaka
  code    CAF
  sector  REB PRM

group cpc-car
  name    Coalition of Patriots for Change
  names   CPC
  code    CAF
  sector  REB

group jnim
  name    Jama'at Nusrat al-Islam wal-Muslimin
  names   JNIM|Jama'at Nasr al-Islam wal Muslimin
  code    MLI
  sector  REB

group ansar-dine
  name    Ansar Dine
  names   Ansar al-Dine|Ansar Eddine
  code    MLI
  sector  REB

group mnla
  name    National Movement for the Liberation of Azawad
  names   MNLA|FLA|Azawad Liberation Front
  code    MLI
  sector  REB

group mujao
  name    MUJAO
  names   Movement for Oneness and Jihad in West Africa
  code    MLI
  sector  REB

group al-mourabitoun
  name    al-Mourabitoun
  code    IMG
  sector  REB

group ansarul-islam
  name    Ansarul Islam
  code    BFA
  sector  REB

group splm
  name    Sudan People's Liberation Movement
  names   SPLM|SPLA|Sudan People's Liberation Army|Sudanese People's Liberation Army
  code    SSD
  sector  REB until 2011-07-08
  sector  PTY GOV since 2011-07-09

group splm-io
  name    SPLM-IO
  names   Sudan People's Liberation Movement-in-Opposition|SPLA-IO
  code    SSD
  sector  REB OPP

group splm-n
  name    SPLM-N
  names   Sudan People's Liberation Movement-North
  code    SDN
  sector  REB

group jem
  name    Justice and Equality Movement
  names   JEM
  code    SDN
  sector  REB

group slm
  name    Sudan Liberation Movement
  names   Sudan Liberation Army|SLM|SLA/M
  code    SDN
  sector  REB

group janjaweed
  name    Janjaweed
  names   Janjawid
  code    SDN
  sector  PRM

group ffc-sudan
  name    Forces of Freedom and Change
  code    SDN
  sector  OPP

group ncp-sudan
  name    National Congress Party
  code    SDN
  sector  PTY GOV until 2019-04-11
  sector  OPP since 2019-04-12

group polisario
  name    Polisario Front
  names   Polisario|Frente Polisario
  code    MAR
  sector  REB PRE

group fis
  name    Islamic Salvation Front
  names   FIS
  code    DZA
  sector  OPP REB

group gia
  name    Armed Islamic Group
  names   GIA
  code    DZA
  sector  REB

group fln
  name    National Liberation Front
  names   FLN
  code    DZA
  sector  REB until 1962-07-04
  sector  PTY GOV since 1962-07-05

group ennahda
  name    Ennahda
  names   Nahda
  code    TUN
  sector  PTY

group ansar-al-sharia
  name    Ansar al-Sharia
  code    LBY
  sector  REB

group unita
  name    UNITA
  names   National Union for the Total Independence of Angola
  code    AGO
  sector  REB until 2002-04-03
  sector  PTY OPP since 2002-04-04

group mpla
  name    MPLA
  names   Popular Movement for the Liberation of Angola
  code    AGO
  sector  PTY GOV

group fnla
  name    FNLA
  code    AGO
  sector  REB

group flec
  name    FLEC
  code    AGO
  sector  REB

group renamo
  name    RENAMO
  names   Renamo|Mozambique National Resistance|MNR
  code    MOZ
  sector  REB until 1992-10-03
  sector  PTY OPP since 1992-10-04

group frelimo
  name    FRELIMO
  names   Frelimo
  code    MOZ
  sector  PTY GOV

group asj-mozambique
  name    Ansar al-Sunna
  names   Islamic State Mozambique
  code    MOZ
  sector  REB

group anc
  name    African National Congress
  names   ANC|A.N.C.|Umkhonto we Sizwe
  code    ZAF
  sector  REB OPP until 1994-05-09
  sector  PTY GOV since 1994-05-10

group inkatha
  name    Inkatha Freedom Party
  names   Inkatha|IFP
  code    ZAF
  sector  PTY

group da-south-africa
  name    Democratic Alliance
  code    ZAF
  sector  PTY OPP

group eff
  name    Economic Freedom Fighters
  names   EFF
  code    ZAF
  sector  PTY OPP

group pac
  name    Pan Africanist Congress
  code    ZAF
  sector  REB OPP

group swapo
  name    SWAPO
  names   South West Africa People's Organization|South West Africa People's Organisation
  code    NAM
  sector  REB until 1990-03-20
  sector  PTY GOV since 1990-03-21

group zanu-pf
  name    ZANU-PF
  names   Zanu-PF|ZANU
  code    ZWE
  sector  PTY GOV

group mdc
  name    Movement for Democratic Change
  names   MDC|Citizens Coalition for Change
  code    ZWE
  sector  PTY OPP

group zapu
  name    ZAPU
  code    ZWE
  sector  REB OPP

group ruf
  name    Revolutionary United Front
  names   RUF
  code    SLE
  sector  REB

group npfl
  name    National Patriotic Front of Liberia
  names   NPFL
  code    LBR
  sector  REB

group lurd
  name    LURD
  names   Liberians United for Reconciliation and Democracy|ULIMO
  code    LBR
  sector  REB

group forces-nouvelles
  name    Forces Nouvelles
  names   New Forces
  code    CIV
  sector  REB

group mfdc
  name    MFDC
  names   Movement of Democratic Forces of Casamance
  code    SEN
  sector  REB

group frolinat
  name    FROLINAT
  names   FACT rebels|Front for Change and Concord in Chad
  code    TCD
  sector  REB

group cameroon-separatists
  name    Ambazonia Defence Forces
  names   Ambazonian separatists
  code    CMR
  sector  REB

group odm
  name    Orange Democratic Movement
  names   ODM
  code    KEN
  sector  PTY

group mungiki
  name    Mungiki
  code    KEN
  sector  CRM

group mau-mau
  name    Mau Mau
  code    KEN
  sector  REB

group ccm
  name    Chama Cha Mapinduzi
  names   CCM
  code    TZA
  sector  PTY GOV

group chadema
  name    Chadema
  code    TZA
  sector  PTY OPP

# South and Central Asia

group taliban
  name    Taliban
  names   Taleban|Afghan Taliban|the Taliban
  code    AFG
  sector  REB until 1996-09-26
  sector  GOV since 1996-09-27 until 2001-11-13
  sector  REB since 2001-11-14 until 2021-08-14
  sector  GOV since 2021-08-15

group haqqani
  name    Haqqani network
  names   Haqqani Network
  code    AFG
  sector  REB until 2021-08-14
  sector  GOV since 2021-08-15

group northern-alliance
  name    Northern Alliance
  names   National Resistance Front
  code    AFG
  sector  REB

group hezb-i-islami
  name    Hezb-i-Islami
  names   Hezb-e-Islami
  code    AFG
  sector  REB

group afghan-mujahideen
  name    Afghan mujahideen
  names   Mujahideen|mujahedeen
  code    AFG
  sector  REB

group ttp
  name    Pakistani Taliban
  names   Tehrik-e-Taliban Pakistan|Tehreek-e-Taliban Pakistan|TTP|Tehrik-i-Taliban Pakistan
  code    PAK
  sector  REB

group let
  name    Lashkar-e-Taiba
  names   Lashkar-e-Tayyiba|Lashkar-e-Toiba|LeT|Jamaat-ud-Dawa
  code    PAK
  sector  REB

group jem-pakistan
  name    Jaish-e-Mohammed
  names   Jaish-e-Mohammad|JeM
  code    PAK
  sector  REB

group lej
  name    Lashkar-e-Jhangvi
  names   Sipah-e-Sahaba
  code    PAK
  sector  REB

group bla
  name    Balochistan Liberation Army
  names   BLA|Baloch Liberation Army
  code    PAK
  sector  REB

group hizbul
  name    Hizbul Mujahideen
  names   Hizb-ul-Mujahideen
  code    IND
  sector  REB

group huji
  name    Harkat-ul-Jihad-al-Islami
  names   HuJI|Harakat ul-Jihad-i-Islami
  code    IMG
  sector  REB

group trf
  name    The Resistance Front
  names   TRF
  code    IND
  sector  REB

group hurriyat
  name    Hurriyat Conference
  names   All Parties Hurriyat Conference
  code    IND
  sector  OPP

group pti
  name    Pakistan Tehreek-e-Insaf
  names   Tehreek-e-Insaf
  code    PAK
  sector  PTY OPP until 2018-08-17
  sector  PTY GOV since 2018-08-18 until 2022-04-10
  sector  PTY OPP since 2022-04-11

group pmln
  name    Pakistan Muslim League-Nawaz
  names   PML-N|Pakistan Muslim League
  code    PAK
  sector  PTY

group ppp
  name    Pakistan People's Party
  names   PPP|Pakistan Peoples Party
  code    PAK
  sector  PTY

group mqm
  name    Muttahida Qaumi Movement
  names   MQM
  code    PAK
  sector  PTY

group jamaat-pakistan
  name    Jamaat-e-Islami
  code    PAK
  sector  PTY REL

group tlp
  name    Tehreek-e-Labbaik Pakistan
  names   TLP
  code    PAK
  sector  PTY REL

group bjp
  name    Bharatiya Janata Party
  names   BJP|B.J.P.
  code    IND
  sector  PTY OPP until 1998-03-18
  sector  PTY GOV since 1998-03-19 until 2004-05-21
  sector  PTY OPP since 2004-05-22 until 2014-05-25
  sector  PTY GOV since 2014-05-26

group inc-india
  name    Indian National Congress
  names   Congress Party|Congress (I)|Congress party
  code    IND
  sector  PTY GOV until 1996-05-15
  sector  PTY OPP since 1996-05-16 until 2004-05-21
  sector  PTY GOV since 2004-05-22 until 2014-05-25
  sector  PTY OPP since 2014-05-26

group aap
  name    Aam Aadmi Party
  code    IND
  sector  PTY

group trinamool
  name    Trinamool Congress
  code    IND
  sector  PTY

group shiv-sena
  name    Shiv Sena
  code    IND
  sector  PTY

group rss
  name    Rashtriya Swayamsevak Sangh
  names   RSS|Vishwa Hindu Parishad|VHP
  code    IND
  sector  REL SOC

group akali
  name    Akali Dal
  names   Shiromani Akali Dal
  code    IND
  sector  PTY

group naxalites
  name    Naxalites
  names   Naxalite|Communist Party of India (Maoist)|CPI-Maoist
  code    IND
  sector  REB

group ulfa
  name    ULFA
  names   United Liberation Front of Assam
  code    IND
  sector  REB

group nscn
  name    NSCN
  names   National Socialist Council of Nagaland
  code    IND
  sector  REB

group khalistan
  name    Khalistan Commando Force
  names   Babbar Khalsa|Sikh separatists
  code    IND
  sector  REB

group ltte
  name    Liberation Tigers of Tamil Eelam
  names   LTTE|Tamil Tigers|Tamil Tiger|Tigers of Tamil Eelam
  code    LKA
  sector  REB

group jvp
  name    Janatha Vimukthi Peramuna
  names   JVP
  code    LKA
  sector  PTY

group maoists-nepal
  name    Communist Party of Nepal (Maoist)
  names   CPN-Maoist|Nepal Communist Party
  code    NPL
  sector  REB until 2006-11-20
  sector  PTY since 2006-11-21

group awami-league
  name    Awami League
  code    BGD
  sector  PTY GOV until 2024-08-05
  sector  PTY OPP since 2024-08-06

group bnp
  name    Bangladesh Nationalist Party
  names   BNP
  code    BGD
  sector  PTY OPP

group jmb
  name    Jamaat-ul-Mujahideen Bangladesh
  names   JMB
  code    BGD
  sector  REB

group imu
  name    Islamic Movement of Uzbekistan
  names   IMU
  code    UZB
  sector  REB

group iju
  name    Islamic Jihad Union
  code    UZB
  sector  REB

group hizb-ut-tahrir
  name    Hizb ut-Tahrir
  code    IMG
  sector  REL OPP

# East and Southeast Asia

group cpc
  name    Communist Party of China
  names   Chinese Communist Party|CCP|C.C.P.|CPC
  code    CHN
  sector  PTY GOV

group kuomintang
  name    Kuomintang
  names   KMT|Nationalist Party of Taiwan|Koumintang
  code    TWN
  sector  PTY

group dpp
  name    Democratic Progressive Party
  names   DPP
  code    TWN
  sector  PTY

group falun-gong
  name    Falun Gong
  code    CHN
  sector  REL OPP

group red-guards
  name    Red Guards
  code    CHN
  sector  PRM

group etim
  name    East Turkestan Islamic Movement
  names   ETIM|Turkistan Islamic Party
  code    CHN
  sector  REB

group workers-party-korea
  name    Workers' Party of Korea
  names   Korean Workers' Party
  code    PRK
  sector  PTY GOV

group ppp-korea
  name    People Power Party
  code    KOR
  sector  PTY

group dp-korea
  name    Democratic Party of Korea
  code    KOR
  sector  PTY

group ldp
  name    Liberal Democratic Party
  names   LDP
  code    JPN
  sector  PTY GOV

group komeito
  name    Komeito
  code    JPN
  sector  PTY

group cdp-japan
  name    Constitutional Democratic Party
  code    JPN
  sector  PTY OPP

group aum
  name    Aum Shinrikyo
  code    JPN
  sector  REB REL

group japanese-red-army
  name    Japanese Red Army
  code    JPN
  sector  REB

group abu-sayyaf
  name    Abu Sayyaf
  names   Abu Sayyaf Group|ASG
  code    PHL
  sector  REB

group milf
  name    Moro Islamic Liberation Front
  names   MILF
  code    PHL
  sector  REB

group mnlf
  name    Moro National Liberation Front
  names   MNLF
  code    PHL
  sector  REB

group npa
  name    New People's Army
  names   NPA|Communist Party of the Philippines
  code    PHL
  sector  REB

group biff
  name    Bangsamoro Islamic Freedom Fighters
  names   Maute group
  code    PHL
  sector  REB

group jemaah-islamiyah
  name    Jemaah Islamiyah
  names   Jemaah Islamiah|JI
  code    IDN
  sector  REB

group gam
  name    Free Aceh Movement
  names   GAM
  code    IDN
  sector  REB

group opm
  name    Free Papua Movement
  names   West Papua National Liberation Army
  code    IDN
  sector  REB

group jad
  name    Jamaah Ansharut Daulah
  code    IDN
  sector  REB

group fpi
  name    Islamic Defenders Front
  names   FPI
  code    IDN
  sector  REL

group fretilin
  name    Fretilin
  code    TLS
  sector  REB until 2002-05-19
  sector  PTY since 2002-05-20

group golkar
  name    Golkar
  names   PDI-P
  code    IDN
  sector  PTY

group umno
  name    UMNO
  names   United Malays National Organisation|Barisan Nasional|Pakatan Harapan
  code    MYS
  sector  PTY

group pap-singapore
  name    People's Action Party
  code    SGP
  sector  PTY GOV

group pheu-thai
  name    Pheu Thai
  names   Thai Rak Thai|Pheu Thai Party
  code    THA
  sector  PTY

group move-forward
  name    Move Forward Party
  names   People's Party of Thailand
  code    THA
  sector  PTY OPP

group red-shirts
  name    Red Shirts
  names   red shirts|United Front for Democracy Against Dictatorship
  code    THA
  sector  OPP

group yellow-shirts
  name    People's Alliance for Democracy
  names   Yellow Shirts
  code    THA
  sector  OPP

group brn
  name    Barisan Revolusi Nasional
  names   BRN|Pattani insurgents
  code    THA
  sector  REB

group nld
  name    National League for Democracy
  names   NLD
  code    MMR
  sector  OPP PTY until 2016-03-29
  sector  PTY GOV since 2016-03-30 until 2021-01-31
  sector  OPP PTY since 2021-02-01

group arsa
  name    Arakan Rohingya Salvation Army
  names   ARSA
  code    MMR
  sector  REB

group arakan-army
  name    Arakan Army
  code    MMR
  sector  REB

group kia
  name    Kachin Independence Army
  names   KIA
  code    MMR
  sector  REB

group knu
  name    Karen National Union
  names   KNU|Karen National Liberation Army
  code    MMR
  sector  REB

group mndaa
  name    MNDAA
  names   Ta'ang National Liberation Army|TNLA|Three Brotherhood Alliance
  code    MMR
  sector  REB

group uwsa
  name    United Wa State Army
  code    MMR
  sector  REB

group pdf-myanmar
  name    People's Defence Force
  names   People's Defence Forces
  code    MMR
  sector  REB

group usdp
  name    Union Solidarity and Development Party
  code    MMR
  sector  PTY

group khmer-rouge
  name    Khmer Rouge
  names   Khmers Rouges
  code    KHM
  sector  REB until 1975-04-16
  sector  GOV since 1975-04-17 until 1979-01-06
  sector  REB since 1979-01-07

group cpp
  name    Cambodian People's Party
  names   CPP
  code    KHM
  sector  PTY GOV

group cnrp
  name    Cambodia National Rescue Party
  names   CNRP
  code    KHM
  sector  PTY OPP

group funcinpec
  name    FUNCINPEC
  names   Funcinpec
  code    KHM
  sector  PTY

group viet-cong
  name    Viet Cong
  names   Vietcong
  code    VNM
  sector  REB

group viet-minh
  name    Viet Minh
  code    VNM
  sector  REB

group cpv
  name    Communist Party of Vietnam
  code    VNM
  sector  PTY GOV

group pathet-lao
  name    Pathet Lao
  code    LAO
  sector  REB

# Europe

group ira
  name    Irish Republican Army
  names   IRA|I.R.A.|Provisional IRA|Real IRA|New IRA|Continuity IRA
  code    GBR
  sector  REB

group sinn-fein
  name    Sinn Fein
  names   Sinn Féin
  code    GBR
  sector  PTY

group uvf
  name    Ulster Volunteer Force
  names   UVF|Ulster Defence Association|UDA
  code    GBR
  sector  PRM

group dup
  name    Democratic Unionist Party
  names   DUP|Ulster Unionist Party|SDLP
  code    GBR
  sector  PTY

group conservatives-uk
  name    Conservative Party
  names   Tories|Tory Party
  code    GBR
  sector  PTY GOV until 1997-05-01
  sector  PTY OPP since 1997-05-02 until 2010-05-10
  sector  PTY GOV since 2010-05-11 until 2024-07-04
  sector  PTY OPP since 2024-07-05

group labour-uk
  name    Labour Party
  names   Labour|New Labour
  code    GBR
  sector  PTY OPP until 1997-05-01
  sector  PTY GOV since 1997-05-02 until 2010-05-10
  sector  PTY OPP since 2010-05-11 until 2024-07-04
  sector  PTY GOV since 2024-07-05

group libdems
  name    Liberal Democrats
  names   Lib Dems
  code    GBR
  sector  PTY

group snp
  name    Scottish National Party
  names   SNP
  code    GBR
  sector  PTY

group ukip
  name    UK Independence Party
  names   UKIP|Reform UK|Brexit Party
  code    GBR
  sector  PTY OPP

group fianna-fail
  name    Fianna Fail
  names   Fianna Fáil|Fine Gael
  code    IRL
  sector  PTY

group eta
  name    ETA
  names   Euskadi Ta Askatasuna|Basque separatist group ETA
  code    ESP
  sector  REB

group pp-spain
  name    Partido Popular
  names   PP
  code    ESP
  sector  PTY

group psoe
  name    Spanish Socialist Workers' Party
  names   PSOE
  code    ESP
  sector  PTY

group podemos
  name    Podemos
  names   Sumar
  code    ESP
  sector  PTY

group vox
  name    Vox
  code    ESP
  sector  PTY OPP

group erc
  name    Esquerra Republicana
  names   Junts per Catalunya|Junts
  code    ESP
  sector  PTY

group national-rally
  name    National Rally
  names   National Front|Front National|Rassemblement National
  code    FRA
  sector  PTY OPP

group lrem
  name    La Republique En Marche
  names   En Marche|Renaissance party
  code    FRA
  sector  PTY GOV since 2017-05-14

group lfi
  name    La France Insoumise
  names   France Unbowed|New Popular Front
  code    FRA
  sector  PTY OPP

group les-republicains
  name    Les Republicains
  names   Les Républicains|UMP|Gaullists
  code    FRA
  sector  PTY

group flnc
  name    FLNC
  names   Corsican National Liberation Front
  code    FRA
  sector  REB

group oas-algeria
  name    Secret Army Organization
  code    FRA
  sector  REB

group cdu
  name    Christian Democratic Union
  names   CDU|CDU/CSU|Christian Social Union|CSU
  code    DEU
  sector  PTY

group spd
  name    Social Democratic Party of Germany
  names   SPD
  code    DEU
  sector  PTY

group fdp
  name    Free Democratic Party
  names   FDP|Free Democrats
  code    DEU
  sector  PTY

group afd
  name    Alternative for Germany
  names   AfD
  code    DEU
  sector  PTY OPP

group raf-germany
  name    Red Army Faction
  names   Baader-Meinhof
  code    DEU
  sector  REB

group nazis
  name    Nazi Party
  names   Nazis
  code    DEU
  sector  PTY GOV

group red-brigades
  name    Red Brigades
  code    ITA
  sector  REB

group lega
  name    Lega
  names   Northern League
  code    ITA
  sector  PTY

group five-star
  name    Five Star Movement
  code    ITA
  sector  PTY

group fdi
  name    Brothers of Italy
  names   Fratelli d'Italia
  code    ITA
  sector  PTY GOV since 2022-10-22

group forza-italia
  name    Forza Italia
  code    ITA
  sector  PTY

group cosa-nostra
  name    Cosa Nostra
  names   'Ndrangheta|Camorra|Sicilian Mafia
  code    ITA
  sector  CRM

group fpo
  name    Freedom Party of Austria
  names   FPO|FPÖ
  code    AUT
  sector  PTY

group pvv
  name    Party for Freedom
  names   PVV
  code    NLD
  sector  PTY

group vlaams-belang
  name    Vlaams Belang
  names   Vlaams Blok
  code    BEL
  sector  PTY

group sweden-democrats
  name    Sweden Democrats
  code    SWE
  sector  PTY

group golden-dawn
  name    Golden Dawn
  code    GRC
  sector  PTY

group syriza
  name    Syriza
  names   SYRIZA
  code    GRC
  sector  PTY

group new-democracy
  name    New Democracy
  code    GRC
  sector  PTY

group pasok
  name    PASOK
  code    GRC
  sector  PTY

group november-17
  name    November 17
  code    GRC
  sector  REB

group akel
  name    AKEL
  code    CYP
  sector  PTY

group eoka
  name    EOKA
  code    CYP
  sector  REB

group pis
  name    Law and Justice
  names   PiS
  code    POL
  sector  PTY GOV since 2015-11-16 until 2023-12-12
  sector  PTY OPP since 2023-12-13

group civic-platform
  name    Civic Platform
  names   Civic Coalition
  code    POL
  sector  PTY

group fidesz
  name    Fidesz
  names   Jobbik
  code    HUN
  sector  PTY GOV since 2010-05-29

group smer
  name    Smer
  code    SVK
  sector  PTY

group ano
  name    ANO
  code    CZE
  sector  PTY

group gerb
  name    GERB
  code    BGR
  sector  PTY

group sns-serbia
  name    Serbian Progressive Party
  code    SRB
  sector  PTY GOV since 2012-07-27

group vetevendosje
  name    Vetevendosje
  names   Vetëvendosje
  code    KOS
  sector  PTY

group kla
  name    Kosovo Liberation Army
  names   KLA|UCK
  code    KOS
  sector  REB

group nla-macedonia
  name    National Liberation Army of Macedonia
  code    MKD
  sector  REB

group vmro
  name    VMRO-DPMNE
  code    MKD
  sector  PTY

group arkans-tigers
  name    Arkan's Tigers
  code    SRB
  sector  PRM

group chetniks
  name    Chetniks
  names   Ustashe|Ustasha
  code    SRB
  sector  PRM

group united-russia
  name    United Russia
  code    RUS
  sector  PTY GOV

group cpsu
  name    Communist Party of the Soviet Union
  names   CPSU|Soviet Communist Party
  code    RUS
  sector  PTY GOV until 1991-08-24

group kprf
  name    Communist Party of the Russian Federation
  names   KPRF
  code    RUS
  sector  PTY OPP

group ldpr
  name    LDPR
  code    RUS
  sector  PTY

group fbk
  name    Anti-Corruption Foundation
  names   FBK
  code    RUS
  sector  OPP SOC

group freedom-of-russia
  name    Freedom of Russia Legion
  names   Russian Volunteer Corps
  code    RUS
  sector  REB

group caucasus-emirate
  name    Caucasus Emirate
  code    RUS
  sector  REB

group kadyrovtsy
  name    Kadyrovtsy
  code    RUS
  sector  PRM

group servant-of-the-people
  name    Servant of the People
  code    UKR
  sector  PTY GOV since 2019-08-29

group party-of-regions
  name    Party of Regions
  code    UKR
  sector  PTY

group svoboda
  name    Svoboda
  code    UKR
  sector  PTY

group azov
  name    Azov Regiment
  names   Azov Battalion|Azov Brigade|Azov
  code    UKR
  sector  MIL PRM

group right-sector
  name    Right Sector
  code    UKR
  sector  PRM PTY

group georgian-dream
  name    Georgian Dream
  code    GEO
  sector  PTY GOV since 2012-10-25

group unm
  name    United National Movement
  code    GEO
  sector  PTY OPP since 2012-10-25

group belarus-coordination
  name    Coordination Council
  code    BLR
  sector  OPP

# The Americas

group democrats-us
  name    Democratic Party
  names   Democratic National Committee|DNC
  code    USA
  sector  PTY

group republicans-us
  name    Republican Party
  names   GOP|Republican National Committee|RNC
  code    USA
  sector  PTY

group tea-party
  name    Tea Party
  code    USA
  sector  PTY

group kkk
  name    Ku Klux Klan
  names   KKK
  code    USA
  sector  UAF

group proud-boys
  name    Proud Boys
  names   Oath Keepers
  code    USA
  sector  UAF

group farc
  name    Revolutionary Armed Forces of Colombia
  names   FARC|FARC-EP|F.A.R.C.|FARC dissidents|Segunda Marquetalia
  code    COL
  sector  REB until 2017-08-31
  sector  PTY REB since 2017-09-01

group eln
  name    National Liberation Army
  names   ELN|Ejercito de Liberacion Nacional
  code    COL
  sector  REB

group epl
  name    Popular Liberation Army
  names   EPL
  code    COL
  sector  REB

group m19
  name    April 19 Movement
  names   M-19|M19
  code    COL
  sector  REB

group auc
  name    United Self-Defense Forces of Colombia
  names   AUC|United Self-Defence Forces of Colombia
  code    COL
  sector  PRM

group clan-del-golfo
  name    Clan del Golfo
  names   Gulf Clan|Urabenos
  code    COL
  sector  CRM

group medellin-cartel
  name    Medellin cartel
  names   Medellin Cartel|Cali cartel|Cali Cartel
  code    COL
  sector  CRM

group shining-path
  name    Shining Path
  names   Sendero Luminoso
  code    PER
  sector  REB

group mrta
  name    Tupac Amaru Revolutionary Movement
  names   MRTA
  code    PER
  sector  REB

group apra
  name    APRA
  code    PER
  sector  PTY

group fujimoristas
  name    Fuerza Popular
  code    PER
  sector  PTY

group contras
  name    Contras
  names   contras|Nicaraguan rebels|Nicaraguan Democratic Force
  code    NIC
  sector  REB

group sandinistas
  name    Sandinista National Liberation Front
  names   FSLN|Sandinistas|Sandinista|Sandinista Front
  code    NIC
  sector  REB until 1979-07-16
  sector  PTY GOV since 1979-07-17 until 1990-04-24
  sector  PTY OPP since 1990-04-25 until 2007-01-09
  sector  PTY GOV since 2007-01-10

group fmln
  name    Farabundo Marti National Liberation Front
  names   FMLN
  code    SLV
  sector  REB until 1992-01-15
  sector  PTY since 1992-01-16

group arena
  name    ARENA
  names   Nationalist Republican Alliance
  code    SLV
  sector  PTY

group nuevas-ideas
  name    Nuevas Ideas
  code    SLV
  sector  PTY GOV since 2021-05-01

group ms13
  name    MS-13
  names   Mara Salvatrucha|Barrio 18
  code    SLV
  sector  CRM

group urng
  name    URNG
  names   Guatemalan National Revolutionary Unity
  code    GTM
  sector  REB

group ezln
  name    Zapatista National Liberation Army
  names   EZLN|Zapatistas|Zapatista
  code    MEX
  sector  REB

group pri
  name    Institutional Revolutionary Party
  names   PRI
  code    MEX
  sector  PTY GOV until 2000-11-30
  sector  PTY OPP since 2000-12-01

group morena
  name    Morena
  code    MEX
  sector  PTY GOV since 2018-12-01

group pan-mexico
  name    National Action Party
  code    MEX
  sector  PTY

group sinaloa
  name    Sinaloa Cartel
  names   Sinaloa cartel
  code    MEX
  sector  CRM

group cjng
  name    Jalisco New Generation Cartel
  names   CJNG|Jalisco cartel|Jalisco New Generation cartel
  code    MEX
  sector  CRM

group zetas
  name    Zetas
  names   Los Zetas|Gulf Cartel|Gulf cartel
  code    MEX
  sector  CRM

group psuv
  name    United Socialist Party of Venezuela
  names   PSUV
  code    VEN
  sector  PTY GOV

group mud
  name    Democratic Unity Roundtable
  names   MUD|Vente Venezuela|Unitary Platform
  code    VEN
  sector  PTY OPP

group colectivos
  name    colectivos
  code    VEN
  sector  PRM

group tren-de-aragua
  name    Tren de Aragua
  names   TdA
  code    VEN
  sector  CRM

group mas-bolivia
  name    Movement for Socialism
  names   MAS
  code    BOL
  sector  PTY

group pt-brazil
  name    Workers' Party
  names   Partido dos Trabalhadores
  code    BRA
  sector  PTY

group mst
  name    Landless Workers Movement
  names   MST|Landless Workers' Movement
  code    BRA
  sector  AGR SOC

group pcc
  name    First Capital Command
  names   PCC|Comando Vermelho|Red Command
  code    BRA
  sector  CRM

group montoneros
  name    Montoneros
  code    ARG
  sector  REB

group peronists
  name    Peronist Party
  names   Peronists|Justicialist Party
  code    ARG
  sector  PTY

group ucr
  name    Radical Civic Union
  code    ARG
  sector  PTY

group tupamaros
  name    Tupamaros
  code    URY
  sector  REB

group mir-chile
  name    MIR
  names   Manuel Rodriguez Patriotic Front
  code    CHL
  sector  REB

group epp
  name    Paraguayan People's Army
  names   EPP
  code    PRY
  sector  REB

group colorado-party
  name    Colorado Party
  code    PRY
  sector  PTY GOV

group lavalas
  name    Fanmi Lavalas
  names   Lavalas
  code    HTI
  sector  PTY

group tonton-macoute
  name    Tonton Macoute
  names   Tontons Macoutes
  code    HTI
  sector  PRM

group viv-ansanm
  name    Viv Ansanm
  names   G9 gang|Gran Grif
  code    HTI
  sector  CRM

group los-choneros
  name    Los Choneros
  names   Los Lobos
  code    ECU
  sector  CRM

group conaie
  name    CONAIE
  code    ECU
  sector  SOC

group communist-party-cuba
  name    Communist Party of Cuba
  code    CUB
  sector  PTY GOV

group ladies-in-white
  name    Ladies in White
  code    CUB
  sector  OPP

group liberal-party-canada
  name    Liberal Party of Canada
  code    CAN
  sector  PTY

group parti-quebecois
  name    Parti Quebecois
  names   Parti Québécois|Bloc Quebecois|Bloc Québécois
  code    CAN
  sector  PTY

group flq
  name    Front de liberation du Quebec
  names   FLQ
  code    CAN
  sector  REB

# Oceania

group labor-australia
  name    Australian Labor Party
  names   ALP
  code    AUS
  sector  PTY

group liberals-australia
  name    Liberal Party of Australia
  code    AUS
  sector  PTY

group kanak
  name    FLNKS
  names   Kanak and Socialist National Liberation Front
  code    FRA
  sector  PTY REB

group bra
  name    Bougainville Revolutionary Army
  code    PNG
  sector  REB
