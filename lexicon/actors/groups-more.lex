# More armed groups, parties and movements, with the days from which their sector changed where that is sure: GOV while the party
# led the government, OPP while it did not. Written for the project.

# Parties of government and opposition, with the days on which that changed

group dpp-tw
  name    Democratic Progressive Party of Taiwan
  code    TWN
  sector  PTY OPP until 2000-05-19
  sector  PTY GOV since 2000-05-20 until 2008-05-19
  sector  PTY OPP since 2008-05-20 until 2016-05-19
  sector  PTY GOV since 2016-05-20

group minjindang
  name    Minjindang
  code    TWN
  sector  PTY

group tpp-tw
  name    Taiwan People's Party
  code    TWN
  sector  PTY OPP

group india-bloc
  name    INDIA bloc
  code    IND
  sector  PTY OPP

group indian-national-developmental-inclusive-alliance
  name    Indian National Developmental Inclusive Alliance
  code    IND
  sector  PTY OPP

group mahagathbandhan
  name    Mahagathbandhan
  code    IND
  sector  PTY OPP

group nda-india
  name    National Democratic Alliance
  code    IND
  sector  PTY GOV since 2014-05-26

group upa-india
  name    United Progressive Alliance
  code    IND
  sector  PTY GOV since 2004-05-22 until 2014-05-25
  sector  PTY OPP since 2014-05-26

group janata
  name    Janata Party
  names   Janata Dal
  code    IND
  sector  PTY GOV since 1977-03-24 until 1979-07-27
  sector  PTY since 1979-07-28

group cpi-m
  name    Communist Party of India (Marxist)
  names   CPI(M)|CPI-M
  code    IND
  sector  PTY

group dmk
  name    Dravida Munnetra Kazhagam
  names   DMK|AIADMK
  code    IND
  sector  PTY

group bsp
  name    Bahujan Samaj Party
  code    IND
  sector  PTY

group samajwadi-party
  name    Samajwadi Party
  code    IND
  sector  PTY

group rashtriya-janata-dal
  name    Rashtriya Janata Dal
  names   Biju Janata Dal
  code    IND
  sector  PTY

group telugu-desam-party
  name    Telugu Desam Party
  code    IND
  sector  PTY

group jknc
  name    National Conference of Kashmir
  names   Jammu and Kashmir National Conference
  code    IND
  sector  PTY

group jklf
  name    Jammu Kashmir Liberation Front
  names   JKLF
  code    IND
  sector  REB

group pti-pakistan-party
  name    Awami National Party
  code    PAK
  sector  PTY

group balochistan-national-party
  name    Balochistan National Party
  code    PAK
  sector  PTY

group jamiat-ulema-e-islam
  name    Jamiat Ulema-e-Islam
  names   JUI-F
  code    PAK
  sector  PTY

group pdm
  name    Pakistan Democratic Movement
  names   PDM
  code    PAK
  sector  PTY OPP until 2022-04-10
  sector  PTY GOV since 2022-04-11

group ptm
  name    Pashtun Tahafuz Movement
  names   PTM
  code    PAK
  sector  SOC OPP

group slfp
  name    Sri Lanka Freedom Party
  names   SLFP
  code    LKA
  sector  PTY

group unp
  name    United National Party
  names   UNP
  code    LKA
  sector  PTY

group slpp
  name    Sri Lanka Podujana Peramuna
  names   SLPP
  code    LKA
  sector  PTY GOV since 2019-11-18 until 2024-09-22
  sector  PTY OPP since 2024-09-23

group npp
  name    National People's Power
  code    LKA
  sector  PTY OPP until 2024-09-22
  sector  PTY GOV since 2024-09-23

group tna
  name    Tamil National Alliance
  names   TULF|Tamil United Liberation Front
  code    LKA
  sector  PTY

group karuna
  name    Karuna faction
  names   TMVP
  code    LKA
  sector  PRM

group nepali-congress
  name    Nepali Congress
  code    NPL
  sector  PTY

group uml
  name    Communist Party of Nepal (Unified Marxist-Leninist)
  names   CPN-UML
  code    NPL
  sector  PTY

group jatiya
  name    Jatiya Party
  code    BGD
  sector  PTY

group jatiyo-party
  name    Jatiyo Party
  code    BGD
  sector  PTY

group ncp-bd
  name    National Citizen Party
  code    BGD
  sector  PTY

group students-against-discrimination
  name    Students Against Discrimination
  code    BGD
  sector  PTY

group mdp
  name    Maldivian Democratic Party
  names   MDP
  code    MDV
  sector  PTY OPP until 2008-11-10
  sector  PTY GOV since 2008-11-11 until 2012-02-06
  sector  PTY OPP since 2012-02-07 until 2018-11-16
  sector  PTY GOV since 2018-11-17 until 2023-11-16
  sector  PTY OPP since 2023-11-17

group pap-op
  name    Workers' Party of Singapore
  code    SGP
  sector  PTY OPP

group perikatan
  name    Perikatan Nasional
  code    MYS
  sector  PTY

group parti-islam-se-malaysia
  name    Parti Islam Se-Malaysia
  code    MYS
  sector  PTY

group bersatu
  name    Bersatu
  code    MYS
  sector  PTY

group dap
  name    Democratic Action Party
  code    MYS
  sector  PTY

group parti-keadilan-rakyat
  name    Parti Keadilan Rakyat
  names   PKR
  code    MYS
  sector  PTY

group bn
  name    Barisan Nasional coalition
  code    MYS
  sector  PTY GOV until 2018-05-09
  sector  PTY OPP since 2018-05-10 until 2020-02-29
  sector  PTY GOV since 2020-03-01

group gerindra
  name    Gerindra
  names   Gerindra Party
  code    IDN
  sector  PTY

group pki
  name    Indonesian Communist Party
  names   PKI
  code    IDN
  sector  PTY

group pkb
  name    National Awakening Party
  names   PKS|Prosperous Justice Party|Nasdem
  code    IDN
  sector  PTY

group cnrt-tl
  name    CNRT
  names   National Congress for Timorese Reconstruction
  code    TLS
  sector  PTY

group plp
  name    Partido Liberal of the Philippines
  code    PHL
  sector  PTY

group lakas-cmd
  name    Lakas-CMD
  code    PHL
  sector  PTY

group pdp-laban
  name    PDP-Laban
  code    PHL
  sector  PTY

group nacionalista-party
  name    Nacionalista Party
  code    PHL
  sector  PTY

group ndfp
  name    National Democratic Front of the Philippines
  names   NDFP
  code    PHL
  sector  REB

group hukbalahap
  name    Hukbalahap
  code    PHL
  sector  REB

group huks
  name    Huks
  code    PHL
  sector  REB

group palang
  name    Palang Pracharath
  names   Palang Pracharath Party
  code    THA
  sector  PTY

group thai-democrats
  name    Democrat Party of Thailand
  code    THA
  sector  PTY

group future-forward-party
  name    Future Forward Party
  code    THA
  sector  PTY

group bhumjaithai
  name    Bhumjaithai
  code    THA
  sector  PTY

group cpt-thai
  name    Communist Party of Thailand
  code    THA
  sector  REB

group bcp
  name    Burmese Communist Party
  names   Communist Party of Burma
  code    MMR
  sector  REB

group shan-army
  name    Shan State Army
  names   Restoration Council of Shan State
  code    MMR
  sector  REB

group ssa-south
  name    SSA-South
  code    MMR
  sector  REB

group chin-front
  name    Chin National Front
  code    MMR
  sector  REB

group karenni-nationalities-defence-force
  name    Karenni Nationalities Defence Force
  names   Karenni Army
  code    MMR
  sector  REB

group dkba
  name    Democratic Karen Buddhist Army
  names   DKBA|Border Guard Force
  code    MMR
  sector  PRM

group kio
  name    Kachin Independence Organization
  names   KIO
  code    MMR
  sector  REB

group sam-rainsy
  name    Sam Rainsy Party
  code    KHM
  sector  PTY OPP

group candlelight-party
  name    Candlelight Party
  code    KHM
  sector  PTY OPP

group fulro
  name    FULRO
  code    VNM
  sector  REB

group viet-tan
  name    Viet Tan
  code    VNM
  sector  OPP

group cdp-japan-jpn
  name    Democratic Party of Japan
  names   DPJ
  code    JPN
  sector  PTY OPP until 2009-09-15
  sector  PTY GOV since 2009-09-16 until 2012-12-25
  sector  PTY OPP since 2012-12-26

group jsp
  name    Japan Socialist Party
  names   Japanese Socialist Party
  code    JPN
  sector  PTY OPP

group japanese-communist-party
  name    Japanese Communist Party
  code    JPN
  sector  PTY OPP

group nippon-ishin
  name    Nippon Ishin
  code    JPN
  sector  PTY OPP

group japan-innovation-party
  name    Japan Innovation Party
  code    JPN
  sector  PTY OPP

group gnp-korea
  name    Grand National Party
  code    KOR
  sector  PTY

group saenuri-party
  name    Saenuri Party
  code    KOR
  sector  PTY

group liberty-korea-party
  name    Liberty Korea Party
  code    KOR
  sector  PTY

group uri
  name    Uri Party
  code    KOR
  sector  PTY

group millennium-democratic-party
  name    Millennium Democratic Party
  code    KOR
  sector  PTY

group minjoo-party
  name    Minjoo Party
  code    KOR
  sector  PTY

group cpp-mongolia
  name    Mongolian People's Party
  code    MNG
  sector  PTY GOV

group mongolian-people-s-revolutionary-party
  name    Mongolian People's Revolutionary Party
  code    MNG
  sector  PTY GOV

group taliban-ttb
  name    Hezb-e Wahdat
  code    AFG
  sector  REB PTY

group jamiat-e-islami
  name    Jamiat-e-Islami
  names   Jamiat-e Islami
  code    AFG
  sector  REB PTY

group pdpa
  name    People's Democratic Party of Afghanistan
  names   PDPA
  code    AFG
  sector  PTY GOV until 1992-04-27
  sector  PTY since 1992-04-28

group hizb-i-islami-tj
  name    Islamic Renaissance Party of Tajikistan
  code    TJK
  sector  PTY OPP

group united-tajik-opposition
  name    United Tajik Opposition
  code    TJK
  sector  PTY OPP

group nur-otan
  name    Nur Otan
  code    KAZ
  sector  PTY GOV

group new-azerbaijan
  name    New Azerbaijan Party
  code    AZE
  sector  PTY GOV

group yeni-azerbaijan-party
  name    Yeni Azerbaijan Party
  code    AZE
  sector  PTY GOV

group popular-front-az
  name    Popular Front of Azerbaijan
  code    AZE
  sector  PTY OPP

group musavat
  name    Musavat
  code    AZE
  sector  PTY OPP

group civil-contract
  name    Civil Contract
  code    ARM
  sector  PTY GOV since 2018-05-08

group my-step-alliance
  name    My Step Alliance
  code    ARM
  sector  PTY GOV since 2018-05-08

group armenian-rev
  name    Armenian Revolutionary Federation
  code    ARM
  sector  PTY

group dashnaktsutyun
  name    Dashnaktsutyun
  code    ARM
  sector  PTY

group dashnaks
  name    Dashnaks
  code    ARM
  sector  PTY

group republican-armenia
  name    Republican Party of Armenia
  code    ARM
  sector  PTY GOV until 2018-05-07
  sector  PTY OPP since 2018-05-08

group asala
  name    ASALA
  names   Armenian Secret Army for the Liberation of Armenia
  code    ARM
  sector  REB

group iyi
  name    Iyi Party
  code    TUR
  sector  PTY OPP

group refah
  name    Welfare Party
  names   New Welfare Party
  code    TUR
  sector  PTY

group refah-party
  name    Refah Party
  code    TUR
  sector  PTY

group virtue-party
  name    Virtue Party
  code    TUR
  sector  PTY

group felicity-party
  name    Felicity Party
  code    TUR
  sector  PTY

group motherland
  name    Motherland Party
  names   ANAP
  code    TUR
  sector  PTY GOV since 1983-12-13 until 1991-11-20
  sector  PTY since 1991-11-21

group dyp
  name    True Path Party
  code    TUR
  sector  PTY

group justice-party-of-turkey
  name    Justice Party of Turkey
  code    TUR
  sector  PTY

group dehap
  name    Democratic Society Party
  names   BDP|Peace and Democracy Party
  code    TUR
  sector  PTY OPP

group tak
  name    Kurdistan Freedom Falcons
  names   TAK
  code    TUR
  sector  REB

group hurras
  name    Free Syrian Army's Southern Front
  code    SYR
  sector  REB

group levant-front
  name    Levant Front
  code    SYR
  sector  REB

group sultan-murad-division
  name    Sultan Murad Division
  code    SYR
  sector  REB

group sdc
  name    Syrian Democratic Council
  code    SYR
  sector  OPP

group autonomous-administration-of-north-and-east-syria
  name    Autonomous Administration of North and East Syria
  code    SYR
  sector  OPP

group kncs
  name    Kurdish National Council
  code    SYR
  sector  OPP

group pnf
  name    National Progressive Front
  code    SYR
  sector  PTY GOV until 2024-12-07

group lebanese-national
  name    Lebanese National Movement
  code    LBN
  sector  PRM

group march-14
  name    March 14 alliance
  names   March 14 Alliance
  code    LBN
  sector  PTY

group march-8
  name    March 8 alliance
  names   March 8 Alliance
  code    LBN
  sector  PTY

group marada
  name    Marada Movement
  names   Marada
  code    LBN
  sector  PTY

group ssnp
  name    Syrian Social Nationalist Party
  names   SSNP
  code    LBN
  sector  PTY

group nvp-iraq
  name    State of Law Coalition
  code    IRQ
  sector  PTY GOV

group coordination-framework
  name    Coordination Framework
  code    IRQ
  sector  PTY GOV

group fatah-alliance
  name    Fatah Alliance
  code    IRQ
  sector  PTY GOV

group iraqiya
  name    Iraqiya
  code    IRQ
  sector  PTY

group iraqi-accord-front
  name    Iraqi Accord Front
  code    IRQ
  sector  PTY

group iraqi-islamic-party
  name    Iraqi Islamic Party
  code    IRQ
  sector  PTY

group sons-of-iraq
  name    Sons of Iraq
  code    IRQ
  sector  PRM

group awakening-councils
  name    Awakening Councils
  code    IRQ
  sector  PRM

group sahwa
  name    Sahwa
  code    IRQ
  sector  PRM

group naqshbandi
  name    Naqshbandi Army
  code    IRQ
  sector  REB

group islamic-army-in-iraq
  name    Islamic Army in Iraq
  code    IRQ
  sector  REB

group 1920-revolution-brigades
  name    1920 Revolution Brigades
  code    IRQ
  sector  REB

group gorran
  name    Gorran
  code    IRQ
  sector  PTY

group sciri
  name    Supreme Council for the Islamic Revolution in Iraq
  names   SCIRI|Islamic Supreme Council of Iraq
  code    IRQ
  sector  PTY

group al-qaeda-yemen
  name    Ansar al-Sharia in Yemen
  code    YEM
  sector  REB

group aden-abyan-islamic-army
  name    Aden-Abyan Islamic Army
  code    YEM
  sector  REB

group gpc
  name    General People's Congress
  names   GPC
  code    YEM
  sector  PTY

group ysp
  name    Yemeni Socialist Party
  code    YEM
  sector  PTY

group flosy
  name    National Liberation Front of South Yemen
  names   FLOSY
  code    YEM
  sector  REB

group pflo
  name    Popular Front for the Liberation of Oman
  code    OMN
  sector  REB

group dhofar-liberation-front
  name    Dhofar Liberation Front
  names   PFLOAG
  code    OMN
  sector  REB

group pfloag
  name    Popular Front for the Liberation of the Occupied Arabian Gulf
  code    OMN
  sector  REB

group april-6
  name    April 6 Youth Movement
  code    EGY
  sector  SOC OPP

group kefaya
  name    Kefaya
  code    EGY
  sector  SOC OPP

group nour
  name    Nour Party
  names   al-Nour
  code    EGY
  sector  PTY REL

group wafd
  name    Wafd Party
  names   Wafd|New Wafd
  code    EGY
  sector  PTY

group tamarod
  name    Tamarod
  code    EGY
  sector  OPP

group free-officers
  name    Free Officers
  names   Free Officers Movement
  code    EGY
  sector  MIL

group nidaa
  name    Nidaa Tounes
  names   Nidaa Tunis
  code    TUN
  sector  PTY

group ugtt
  name    UGTT
  names   Tunisian General Labour Union
  code    TUN
  sector  LAB

group neo-destour
  name    Neo Destour
  code    TUN
  sector  PTY GOV until 2011-01-14
  sector  PTY since 2011-01-15

group constitutional-democratic-rally
  name    Constitutional Democratic Rally
  code    TUN
  sector  PTY

group hirak
  name    Hirak
  names   Hirak movement
  code    DZA
  sector  CVL OPP

group ffs
  name    Socialist Forces Front
  names   FFS
  code    DZA
  sector  PTY OPP

group ais
  name    Islamic Salvation Army
  code    DZA
  sector  REB

group pjd
  name    Justice and Development Party of Morocco
  names   PJD|Istiqlal
  code    MAR
  sector  PTY

group hirak-rif
  name    Hirak Rif
  names   Rif movement
  code    MAR
  sector  CVL

group libya-dawn
  name    Libya Dawn
  code    LBY
  sector  REB

group misrata-brigades
  name    Misrata brigades
  code    LBY
  sector  REB

group benghazi-revolutionaries-shura-council
  name    Benghazi Revolutionaries Shura Council
  code    LBY
  sector  REB

group lifg
  name    Libyan Islamic Fighting Group
  names   LIFG
  code    LBY
  sector  REB

group nfsl
  name    National Front for the Salvation of Libya
  code    LBY
  sector  OPP

# Africa

group nup
  name    National Unity Platform
  code    UGA
  sector  PTY OPP

group forum-for-democratic-change
  name    Forum for Democratic Change
  code    UGA
  sector  PTY OPP

group upc
  name    Uganda People's Congress
  code    UGA
  sector  PTY

group holy-spirit
  name    Holy Spirit Movement
  code    UGA
  sector  REB

group jubilee
  name    Jubilee Party
  code    KEN
  sector  PTY

group kenya-kwanza
  name    Kenya Kwanza
  code    KEN
  sector  PTY

group united-democratic-alliance
  name    United Democratic Alliance
  code    KEN
  sector  PTY

group kanu
  name    KANU
  names   Kenya African National Union
  code    KEN
  sector  PTY GOV until 2002-12-29
  sector  PTY since 2002-12-30

group azimio
  name    Azimio la Umoja
  names   Azimio coalition|National Rainbow Coalition
  code    KEN
  sector  PTY

group mombasa-rc
  name    Mombasa Republican Council
  code    KEN
  sector  OPP

group tanu
  name    TANU
  names   Tanganyika African National Union
  code    TZA
  sector  PTY GOV

group cuf
  name    Civic United Front
  code    TZA
  sector  PTY OPP

group act-wazalendo
  name    ACT-Wazalendo
  code    TZA
  sector  PTY OPP

group unip
  name    UNIP
  names   United National Independence Party
  code    ZMB
  sector  PTY GOV until 1991-11-01
  sector  PTY OPP since 1991-11-02

group mmd
  name    Movement for Multiparty Democracy
  names   MMD
  code    ZMB
  sector  PTY OPP until 1991-11-01
  sector  PTY GOV since 1991-11-02 until 2011-09-22
  sector  PTY OPP since 2011-09-23

group upnd
  name    United Party for National Development
  names   UPND
  code    ZMB
  sector  PTY OPP until 2021-08-23
  sector  PTY GOV since 2021-08-24

group pf-zambia
  name    Patriotic Front of Zambia
  code    ZMB
  sector  PTY GOV since 2011-09-23 until 2021-08-23
  sector  PTY OPP since 2021-08-24

group mcp
  name    Malawi Congress Party
  code    MWI
  sector  PTY

group dpp-malawi
  name    Democratic Progressive Party of Malawi
  code    MWI
  sector  PTY

group bdp
  name    Botswana Democratic Party
  code    BWA
  sector  PTY GOV until 2024-10-31
  sector  PTY OPP since 2024-11-01

group udc
  name    Umbrella for Democratic Change
  code    BWA
  sector  PTY OPP until 2024-10-31
  sector  PTY GOV since 2024-11-01

group mk-party
  name    uMkhonto weSizwe Party
  code    ZAF
  sector  PTY OPP

group mk-party-zaf
  name    MK Party
  code    ZAF
  sector  PTY OPP

group np-za
  name    National Party of South Africa
  code    ZAF
  sector  PTY GOV until 1994-05-09
  sector  PTY since 1994-05-10

group conservative-party-of-south-africa
  name    Conservative Party of South Africa
  code    ZAF
  sector  PTY

group udf-za
  name    United Democratic Front
  names   UDF
  code    ZAF
  sector  OPP

group awb
  name    Afrikaner Weerstandsbeweging
  names   AWB
  code    ZAF
  sector  PRM

group sacp
  name    South African Communist Party
  names   SACP
  code    ZAF
  sector  PTY

group azapo
  name    AZAPO
  names   Black Consciousness Movement
  code    ZAF
  sector  PTY OPP

group dta
  name    Democratic Turnhalle Alliance
  names   DTA|Popular Democratic Movement
  code    NAM
  sector  PTY

group zanla
  name    ZANLA
  names   ZIPRA
  code    ZWE
  sector  REB

group podemos-moz
  name    PODEMOS Mozambique
  code    MOZ
  sector  PTY OPP

group optimist-party-for-the-development-of-mozambique
  name    Optimist Party for the Development of Mozambique
  code    MOZ
  sector  PTY OPP

group pprd
  name    People's Party for Reconstruction and Democracy
  names   PPRD
  code    COD
  sector  PTY

group udps
  name    Union for Democracy and Social Progress
  names   UDPS|Sacred Union of the Nation
  code    COD
  sector  PTY

group mobutu-mpr
  name    Popular Movement of the Revolution
  code    COD
  sector  PTY GOV until 1997-05-16

group twirwaneho
  name    Twirwaneho
  code    COD
  sector  REB

group nyatura
  name    Nyatura
  code    COD
  sector  REB

group raia-mutomboki
  name    Raia Mutomboki
  code    COD
  sector  REB

group mai-mai-yakutumba
  name    Mai-Mai Yakutumba
  names   APCLS
  code    COD
  sector  REB

group cndp
  name    National Congress for the Defence of the People
  names   CNDP
  code    COD
  sector  REB

group upc-ituri
  name    Union of Congolese Patriots
  names   FRPI|Patriotic Resistance Front in Ituri|Front for Patriotic Resistance in Ituri
  code    COD
  sector  REB

group simba
  name    Simba rebels
  code    COD
  sector  REB

group simbas
  name    Simbas
  code    COD
  sector  REB

group pct
  name    Congolese Party of Labour
  code    COG
  sector  PTY GOV

group ninja
  name    Ninja militia
  names   Cobra militia
  code    COG
  sector  PRM

group ninjas
  name    Ninjas
  code    COG
  sector  PRM

group mrnd
  name    MRND
  names   National Republican Movement for Democracy and Development
  code    RWA
  sector  PTY GOV until 1994-07-18

group frodebu
  name    FRODEBU
  names   UPRONA
  code    BDI
  sector  PTY

group cndd
  name    National Council for the Defense of Democracy
  names   National Council for the Defence of Democracy|Forces for the Defense of Democracy
  code    BDI
  sector  REB

group 3r
  name    3R rebels
  code    CAF
  sector  REB

group return-reclamation-and-rehabilitation
  name    Return, Reclamation and Rehabilitation
  names   FPRC|Popular Front for the Renaissance of the Central African Republic
  code    CAF
  sector  REB

group mlpc
  name    Union for Peace in the Central African Republic
  code    CAF
  sector  REB

group central-african-patriotic-movement
  name    Central African Patriotic Movement
  code    CAF
  sector  REB

group mps
  name    Patriotic Salvation Movement
  code    TCD
  sector  PTY GOV

group gunt
  name    GUNT
  names   Transitional Government of National Unity
  code    TCD
  sector  REB

group ufdd
  name    Union of Forces for Democracy and Development
  names   UFDD|Union of Resistance Forces|Rally of Forces for Change
  code    TCD
  sector  REB

group cpdm
  name    Cameroon People's Democratic Movement
  names   CPDM|RDPC
  code    CMR
  sector  PTY GOV

group sdf-cmr
  name    Social Democratic Front
  code    CMR
  sector  PTY OPP

group upc-cmr
  name    Union of the Peoples of Cameroon
  code    CMR
  sector  REB

group pdg
  name    Gabonese Democratic Party
  code    GAB
  sector  PTY GOV until 2023-08-29
  sector  PTY since 2023-08-30

group apga
  name    All Nigeria People's Party
  code    NGA
  sector  PTY OPP

group labour-party-of-nigeria
  name    Labour Party of Nigeria
  code    NGA
  sector  PTY OPP

group action-congress-of-nigeria
  name    Action Congress of Nigeria
  code    NGA
  sector  PTY OPP

group oodua
  name    Oodua People's Congress
  code    NGA
  sector  CVL

group afenifere
  name    Afenifere
  code    NGA
  sector  CVL

group ohanaeze
  name    Ohanaeze
  code    NGA
  sector  CVL

group massob
  name    MASSOB
  names   Eastern Security Network
  code    NGA
  sector  REB

group islamic-movement-nigeria
  name    Islamic Movement in Nigeria
  names   Shiite Islamic Movement
  code    NGA
  sector  OPP REL

group lakurawa
  name    Lakurawa
  code    NGA
  sector  REB

group mahmuda
  name    Mahmuda
  code    NGA
  sector  REB

group mnj
  name    Niger Movement for Justice
  code    NER
  sector  REB

group patriotic-liberation-front
  name    Patriotic Liberation Front
  code    NER
  sector  REB

group pnds
  name    Nigerien Party for Democracy and Socialism
  names   PNDS
  code    NER
  sector  PTY GOV since 2011-04-07 until 2023-07-25
  sector  PTY since 2023-07-26

group csp-mali
  name    Coordination of Azawad Movements
  names   CMA|Permanent Strategic Framework|Platform movement
  code    MLI
  sector  REB

group gatia
  name    GATIA
  names   Imghad Tuareg Self-Defense Group|Movement for the Salvation of Azawad
  code    MLI
  sector  PRM

group macina
  name    Macina Liberation Front
  names   Katiba Macina
  code    MLI
  sector  REB

group dan-na
  name    Dan Na Ambassagou
  names   Dan Nan Ambassagou
  code    MLI
  sector  PRM

group dozos
  name    dozos
  code    MLI
  sector  PRM

group m5-rfp
  name    M5-RFP
  code    MLI
  sector  OPP

group koglweogo
  name    Koglweogo
  code    BFA
  sector  PRM

group cdp-bfa
  name    Congress for Democracy and Progress
  code    BFA
  sector  PTY GOV until 2014-10-31
  sector  PTY since 2014-11-01

group pdci
  name    PDCI
  names   Democratic Party of Ivory Coast|Rally of Houphouetists|RHDP
  code    CIV
  sector  PTY

group fpi-civ
  name    Ivorian Popular Front
  code    CIV
  sector  PTY

group young-patriots
  name    Young Patriots
  code    CIV
  sector  PTY

group ndc-ghana
  name    National Democratic Congress
  code    GHA
  sector  PTY OPP until 2009-01-06
  sector  PTY GOV since 2009-01-07 until 2017-01-06
  sector  PTY OPP since 2017-01-07 until 2025-01-06
  sector  PTY GOV since 2025-01-07

group npp-ghana
  name    New Patriotic Party
  code    GHA
  sector  PTY GOV since 2001-01-07 until 2009-01-06
  sector  PTY OPP since 2009-01-07 until 2017-01-06
  sector  PTY GOV since 2017-01-07 until 2025-01-06
  sector  PTY OPP since 2025-01-07

group pastef
  name    Pastef
  names   PASTEF
  code    SEN
  sector  PTY OPP until 2024-04-01
  sector  PTY GOV since 2024-04-02

group pds-sen
  name    Senegalese Democratic Party
  code    SEN
  sector  PTY

group alliance-for-the-republic
  name    Alliance for the Republic
  code    SEN
  sector  PTY

group sl-parties
  name    Sierra Leone People's Party
  code    SLE
  sector  PTY

group all-people-s-congress
  name    All People's Congress
  code    SLE
  sector  PTY

group kamajors
  name    Kamajors
  code    SLE
  sector  PTY

group inpfl
  name    INPFL
  names   Independent National Patriotic Front of Liberia|MODEL|Movement for Democracy in Liberia
  code    LBR
  sector  REB

group paigc
  name    PAIGC
  names   African Party for the Independence of Guinea and Cape Verde
  code    GNB
  sector  PTY

group ufdg
  name    Union of Democratic Forces of Guinea
  names   UFDG|FNDC
  code    GIN
  sector  PTY OPP

group rassemblement
  name    Mauritanian FLAM
  names   FLAM
  code    MRT
  sector  OPP

group pfdj
  name    People's Front for Democracy and Justice
  names   PFDJ
  code    ERI
  sector  PTY GOV

group elf
  name    Eritrean Liberation Front
  names   ELF
  code    ERI
  sector  REB

group dmlek
  name    Afar Revolutionary Democratic Unity Front
  names   ARDUF|Sidama Liberation Front|Gambella Liberation Front
  code    ETH
  sector  REB

group wslf
  name    Western Somali Liberation Front
  names   WSLF
  code    ETH
  sector  REB

group medrek
  name    Medrek
  code    ETH
  sector  PTY OPP

group coalition-for-unity-and-democracy
  name    Coalition for Unity and Democracy
  code    ETH
  sector  PTY OPP

group ginbot-7
  name    Ginbot 7
  code    ETH
  sector  PTY OPP

group eprp
  name    Ethiopian People's Revolutionary Party
  names   EPRP|MEISON
  code    ETH
  sector  REB

group qeerroo
  name    Qeerroo
  code    ETH
  sector  CVL

group frud
  name    FRUD
  names   Front for the Restoration of Unity and Democracy
  code    DJI
  sector  REB

group ssdf
  name    Somali Salvation Democratic Front
  names   SSDF|United Somali Congress|Hizbul Islam
  code    SOM
  sector  REB

group sudan-nc
  name    National Umma Party
  names   Umma Party
  code    SDN
  sector  PTY OPP

group democratic-unionist-party-of-sudan
  name    Democratic Unionist Party of Sudan
  code    SDN
  sector  PTY OPP

group popular-congress-party
  name    Popular Congress Party
  code    SDN
  sector  PTY OPP

group taqaddum
  name    Taqaddum
  code    SDN
  sector  OPP

group somoud
  name    Somoud
  code    SDN
  sector  OPP

group coordination-of-civil-democratic-forces
  name    Coordination of Civil Democratic Forces
  code    SDN
  sector  OPP

group srf
  name    Sudan Revolutionary Front
  names   SRF
  code    SDN
  sector  REB

group spa
  name    Sudanese Professionals Association
  code    SDN
  sector  LAB OPP

group resistance-committees
  name    resistance committees
  code    SDN
  sector  LAB OPP

group eastern-front-sdn
  name    Eastern Front of Sudan
  code    SDN
  sector  REB

group beja-congress
  name    Beja Congress
  code    SDN
  sector  REB

group nas
  name    National Salvation Front
  code    SSD
  sector  REB

group nas-rebels
  name    NAS rebels
  code    SSD
  sector  REB

group anya-nya
  name    Anya-Nya
  code    SSD
  sector  REB

group anyanya
  name    Anyanya
  code    SSD
  sector  REB

group white-army
  name    White Army
  names   Nuer White Army
  code    SSD
  sector  PRM

group ssla
  name    South Sudan Liberation Army
  code    SSD
  sector  REB

group cobra-faction
  name    Cobra faction
  code    SSD
  sector  REB

# Europe

group reform-uk
  name    Reform UK party
  code    GBR
  sector  PTY OPP

group plaid
  name    Plaid Cymru
  code    GBR
  sector  PTY

group alliance-party-of-northern-ireland
  name    Alliance Party of Northern Ireland
  code    GBR
  sector  PTY

group green-party-of-england
  name    Green Party of England
  code    GBR
  sector  PTY

group bnp-uk
  name    British National Party
  code    GBR
  sector  PTY

group english-defence-league
  name    English Defence League
  code    GBR
  sector  PTY

group britain-first
  name    Britain First
  code    GBR
  sector  PTY

group inla
  name    Irish National Liberation Army
  names   INLA
  code    GBR
  sector  REB

group uvf-lvf
  name    Loyalist Volunteer Force
  code    GBR
  sector  PRM

group ulster-freedom-fighters
  name    Ulster Freedom Fighters
  code    GBR
  sector  PRM

group num
  name    National Union of Mineworkers
  code    GBR
  sector  LAB

group fg
  name    Fine Gael party
  code    IRL
  sector  PTY

group ps-fr
  name    Parti Socialiste
  code    FRA
  sector  PTY

group french-socialist-party
  name    French Socialist Party
  code    FRA
  sector  PTY

group pcf
  name    French Communist Party
  names   PCF|Parti Communiste Francais
  code    FRA
  sector  PTY

group modem
  name    MoDem
  code    FRA
  sector  PTY

group horizons-party
  name    Horizons party
  names   RPR|Rally for the Republic
  code    FRA
  sector  PTY

group eelv
  name    Europe Ecology – The Greens
  code    FRA
  sector  PTY

group les-ecologistes
  name    Les Ecologistes
  names   EELV
  code    FRA
  sector  PTY

group action-directe
  name    Action Directe
  code    FRA
  sector  REB

group cgt
  name    CGT
  names   CFDT|Force Ouvriere
  code    FRA
  sector  LAB

group grapo
  name    GRAPO
  names   Terra Lliure|GAL death squads
  code    ESP
  sector  REB

group ciudadanos
  name    Ciudadanos
  code    ESP
  sector  PTY

group izquierda-unida
  name    Izquierda Unida
  code    ESP
  sector  PTY

group pnv
  name    Basque Nationalist Party
  names   PNV|EH Bildu|Herri Batasuna|Batasuna
  code    ESP
  sector  PTY

group ciu
  name    Convergence and Union
  names   CiU|Catalan National Assembly
  code    ESP
  sector  PTY

group ps-pt
  name    Portuguese Socialist Party
  code    PRT
  sector  PTY

group chega
  name    Chega
  code    PRT
  sector  PTY

group social-democratic-party-of-portugal
  name    Social Democratic Party of Portugal
  code    PRT
  sector  PTY

group bloco-de-esquerda
  name    Bloco de Esquerda
  code    PRT
  sector  PTY

group die-linke
  name    Die Linke
  code    DEU
  sector  PTY OPP

group left-party-of-germany
  name    Left Party of Germany
  code    DEU
  sector  PTY OPP

group sahra-wagenknecht-alliance
  name    Sahra Wagenknecht Alliance
  code    DEU
  sector  PTY OPP

group grune
  name    Alliance 90/The Greens
  names   German Greens
  code    DEU
  sector  PTY

group buendnis-90
  name    Buendnis 90
  code    DEU
  sector  PTY

group pegida
  name    Pegida
  names   PEGIDA
  code    DEU
  sector  CVL

group nsu
  name    National Socialist Underground
  code    DEU
  sector  REB

group reichsbuerger
  name    Reichsbuerger
  code    DEU
  sector  REB

group reichsburger
  name    Reichsbürger
  code    DEU
  sector  REB

group sed
  name    Socialist Unity Party
  names   SED|Party of Democratic Socialism
  code    DEU
  sector  PTY GOV until 1989-12-03
  sector  PTY since 1989-12-04

group ig-metall
  name    IG Metall
  code    DEU
  sector  LAB

group verdi-union
  name    Verdi union
  names   DGB
  code    DEU
  sector  LAB

group ovp
  name    Austrian People's Party
  names   OVP|ÖVP|Social Democratic Party of Austria|SPÖ|NEOS
  code    AUT
  sector  PTY

group svp
  name    Swiss People's Party
  names   SVP
  code    CHE
  sector  PTY

group n-va
  name    New Flemish Alliance
  names   N-VA|Open VLD
  code    BEL
  sector  PTY

group vvd
  name    VVD
  names   People's Party for Freedom and Democracy|D66|Christian Democratic Appeal|PvdA
  code    NLD
  sector  PTY

group dansk
  name    Danish People's Party
  code    DNK
  sector  PTY

group venstre
  name    Venstre
  code    DNK
  sector  PTY

group danish-social-democrats
  name    Danish Social Democrats
  code    DNK
  sector  PTY

group swedish-sd
  name    Swedish Social Democratic Party
  code    SWE
  sector  PTY

group swedish-social-democrats
  name    Swedish Social Democrats
  code    SWE
  sector  PTY

group moderate-party
  name    Moderate Party
  code    SWE
  sector  PTY

group true-finns
  name    Finns Party
  code    FIN
  sector  PTY

group true-finns-fin
  name    True Finns
  code    FIN
  sector  PTY

group national-coalition-party
  name    National Coalition Party
  code    FIN
  sector  PTY

group centre-party-of-finland
  name    Centre Party of Finland
  code    FIN
  sector  PTY

group norwegian-labour
  name    Norwegian Labour Party
  code    NOR
  sector  PTY

group progress-party
  name    Progress Party
  code    NOR
  sector  PTY

group hoyre
  name    Hoyre
  code    NOR
  sector  PTY

group dc-italy
  name    Christian Democracy party
  code    ITA
  sector  PTY GOV until 1994-05-09
  sector  PTY since 1994-05-10

group democrazia-cristiana
  name    Democrazia Cristiana
  code    ITA
  sector  PTY

group italian-socialist-party
  name    Italian Socialist Party
  names   PSI
  code    ITA
  sector  PTY

group pci
  name    Italian Communist Party
  names   PCI|Democrats of the Left
  code    ITA
  sector  PTY OPP

group pd-italy
  name    Partito Democratico
  code    ITA
  sector  PTY

group democratic-party-of-italy
  name    Democratic Party of Italy
  code    ITA
  sector  PTY

group italia-viva
  name    Italia Viva
  code    ITA
  sector  PTY

group msi
  name    Italian Social Movement
  code    ITA
  sector  PTY

group alleanza-nazionale
  name    Alleanza Nazionale
  code    ITA
  sector  PTY

group kke
  name    KKE
  names   Communist Party of Greece|Independent Greeks|ANEL
  code    GRC
  sector  PTY

group elas
  name    ELAS
  names   Democratic Army of Greece
  code    GRC
  sector  REB

group tmt
  name    TMT
  names   EOKA-B
  code    CYP
  sector  PRM

group disy
  name    Democratic Rally
  names   DISY|DIKO
  code    CYP
  sector  PTY

group puwp
  name    Polish United Workers' Party
  names   PZPR
  code    POL
  sector  PTY GOV until 1989-08-23
  sector  PTY since 1989-08-24

group poland-2050
  name    Poland 2050
  code    POL
  sector  PTY

group konfederacja
  name    Konfederacja
  code    POL
  sector  PTY

group polish-people-s-party
  name    Polish People's Party
  names   PSL|Self-Defence of Poland
  code    POL
  sector  PTY

group kor-pl
  name    Workers' Defence Committee
  names   KOR committee
  code    POL
  sector  OPP

group ods
  name    Civic Democratic Party
  names   ODS|Pirate Party of the Czech Republic|SPOLU
  code    CZE
  sector  PTY

group ksc
  name    Communist Party of Czechoslovakia
  names   KSC
  code    CZE
  sector  PTY GOV until 1989-12-09
  sector  PTY since 1989-12-10

group charter77
  name    Charter 77
  code    CZE
  sector  OPP

group civic-forum
  name    Civic Forum
  code    CZE
  sector  OPP

group hzds
  name    Movement for a Democratic Slovakia
  names   HZDS|Progressive Slovakia|Slovak National Party
  code    SVK
  sector  PTY

group tisza
  name    Tisza Party
  names   Tisza
  code    HUN
  sector  PTY OPP

group momentum-movement
  name    Momentum Movement
  code    HUN
  sector  PTY OPP

group mszmp
  name    Hungarian Socialist Workers' Party
  names   Hungarian Socialist Party|MSZP
  code    HUN
  sector  PTY

group psd-ro
  name    Social Democratic Party of Romania
  code    ROU
  sector  PTY

group national-liberal-party-of-romania
  name    National Liberal Party of Romania
  names   AUR|Alliance for the Union of Romanians|USR
  code    ROU
  sector  PTY

group nsf-ro
  name    National Salvation Front of Romania
  code    ROU
  sector  PTY GOV since 1989-12-22 until 1992-10-12
  sector  PTY since 1992-10-13

group bsp-bg
  name    Bulgarian Socialist Party
  code    BGR
  sector  PTY

group we-continue-the-change
  name    We Continue the Change
  code    BGR
  sector  PTY

group revival-party
  name    Revival party
  code    BGR
  sector  PTY

group movement-for-rights-and-freedoms
  name    Movement for Rights and Freedoms
  code    BGR
  sector  PTY

group ataka
  name    Ataka
  code    BGR
  sector  PTY

group psh-al
  name    Socialist Party of Albania
  code    ALB
  sector  PTY

group democratic-party-of-albania
  name    Democratic Party of Albania
  code    ALB
  sector  PTY

group party-of-labour-of-albania
  name    Party of Labour of Albania
  code    ALB
  sector  PTY

group nla-al
  name    UCPMB
  names   Liberation Army of Presevo, Medvedja and Bujanovac
  code    SRB
  sector  REB

group sps
  name    Socialist Party of Serbia
  names   SPS|Serbian Radical Party|Yugoslav Left|Democratic Party of Serbia
  code    SRB
  sector  PTY

group dos
  name    Democratic Opposition of Serbia
  code    SRB
  sector  OPP

group otpor
  name    Otpor
  code    SRB
  sector  OPP

group zajedno
  name    Zajedno
  code    SRB
  sector  OPP

group lck
  name    Democratic League of Kosovo
  names   LDK|Democratic Party of Kosovo|PDK
  code    KOS
  sector  PTY

group srpska-lista
  name    Serb List
  names   Serbian List
  code    KOS
  sector  PTY

group sdsm
  name    SDSM
  names   Social Democratic Union of Macedonia|DUI
  code    MKD
  sector  PTY

group hdz
  name    Croatian Democratic Union
  names   HDZ
  code    HRV
  sector  PTY

group snsd
  name    SNSD
  names   Party of Democratic Action|Serbian Democratic Party
  code    BIH
  sector  PTY

group dps
  name    Democratic Party of Socialists
  code    MNE
  sector  PTY GOV until 2020-08-30
  sector  PTY OPP since 2020-08-31

group democratic-front-of-montenegro
  name    Democratic Front of Montenegro
  code    MNE
  sector  PTY

group sds-slo
  name    Slovenian Democratic Party
  code    SVN
  sector  PTY

group gibanje-svoboda
  name    Gibanje Svoboda
  code    SVN
  sector  PTY

group league-communists
  name    League of Communists of Yugoslavia
  code    SRB
  sector  PTY GOV until 1990-01-22

group yabloko
  name    Yabloko
  code    RUS
  sector  PTY OPP

group a-just-russia
  name    A Just Russia
  code    RUS
  sector  PTY OPP

group union-of-right-forces
  name    Union of Right Forces
  code    RUS
  sector  PTY OPP

group parnas
  name    Parnas
  code    RUS
  sector  PTY OPP

group nashi
  name    Nashi
  code    RUS
  sector  SOC

group nbp
  name    National Bolshevik Party
  code    RUS
  sector  OPP

group left-front
  name    Left Front
  code    RUS
  sector  OPP

group pussy-riot
  name    Pussy Riot
  code    RUS
  sector  SOC OPP

group rusich
  name    Rusich
  code    RUS
  sector  PRM

group night-wolves
  name    Night Wolves
  code    RUS
  sector  PRM

group russian-imperial-movement
  name    Russian Imperial Movement
  code    RUS
  sector  PRM

group chechen-ichkeria
  name    Chechen Republic of Ichkeria
  code    RUS
  sector  REB

group riyad-us-saliheen
  name    Riyad-us-Saliheen
  code    RUS
  sector  REB

group lib-crimea
  name    Tatar Mejlis
  code    UKR
  sector  SOC

group opposition-bloc
  name    Opposition Bloc
  names   Opposition Platform — For Life|Opposition Platform - For Life
  code    UKR
  sector  PTY OPP

group our-ukraine
  name    Our Ukraine
  code    UKR
  sector  PTY

group batkivshchyna
  name    Batkivshchyna
  code    UKR
  sector  PTY

group fatherland-party
  name    Fatherland party
  code    UKR
  sector  PTY

group european-solidarity
  name    European Solidarity
  names   UDAR|Petro Poroshenko Bloc|People's Front
  code    UKR
  sector  PTY

group aidar
  name    Aidar Battalion
  names   Donbas Battalion|Dnipro Battalion
  code    UKR
  sector  MIL

group international-legion
  name    International Legion
  code    UKR
  sector  MIL

group upa
  name    Ukrainian Insurgent Army
  names   OUN|Organization of Ukrainian Nationalists|Banderites
  code    UKR
  sector  REB

group vostok
  name    Vostok Battalion
  names   Sparta Battalion|Somalia Battalion
  code    UKR
  sector  REB

group belaya-rus
  name    Belaya Rus
  code    BLR
  sector  PTY GOV

group bnf
  name    Belarusian Popular Front
  code    BLR
  sector  OPP

group young-front
  name    Young Front
  code    BLR
  sector  OPP

group pas-md
  name    Party of Action and Solidarity
  code    MDA
  sector  PTY OPP until 2021-08-05
  sector  PTY GOV since 2021-08-06

group pcrm
  name    Party of Communists of Moldova
  code    MDA
  sector  PTY

group party-of-socialists-of-moldova
  name    Party of Socialists of Moldova
  code    MDA
  sector  PTY

group sor-party
  name    Sor Party
  code    MDA
  sector  PTY

group shor-party
  name    Shor Party
  code    MDA
  sector  PTY

group sajudis
  name    Sajudis
  code    LTU
  sector  PTY

group lithuanian-social-democrats
  name    Lithuanian Social Democrats
  code    LTU
  sector  PTY

group latvian-pf
  name    Popular Front of Latvia
  code    LVA
  sector  PTY

group harmony-party
  name    Harmony party
  code    LVA
  sector  PTY

group new-unity
  name    New Unity
  code    LVA
  sector  PTY

group estonian
  name    Estonian Reform Party
  names   EKRE|Estonian Centre Party|Popular Front of Estonia
  code    EST
  sector  PTY

group forest-brothers
  name    Forest Brothers
  code    LTU
  sector  REB

# The Americas

group libertarian-us
  name    Libertarian Party
  code    USA
  sector  PTY

group green-party-of-the-united-states
  name    Green Party of the United States
  code    USA
  sector  PTY

group naacp
  name    NAACP
  names   National Association for the Advancement of Colored People
  code    USA
  sector  SOC

group black-panthers
  name    Black Panthers
  names   Black Panther Party
  code    USA
  sector  REB

group nation-of-islam
  name    Nation of Islam
  code    USA
  sector  REB

group weather-underground
  name    Weather Underground
  code    USA
  sector  REB

group symbionese-liberation-army
  name    Symbionese Liberation Army
  code    USA
  sector  REB

group boogaloo
  name    Three Percenters
  code    USA
  sector  PRM

group boogaloo-bois
  name    Boogaloo Bois
  code    USA
  sector  PRM

group patriot-front
  name    Patriot Front
  code    USA
  sector  PRM

group aryan-nations
  name    Aryan Nations
  code    USA
  sector  PRM

group qanon
  name    QAnon
  code    USA
  sector  PRM

group dsa-us
  name    Democratic Socialists of America
  code    USA
  sector  SOC

group moveon
  name    MoveOn
  code    USA
  sector  SOC

group heritage-foundation
  name    Heritage Foundation
  code    USA
  sector  SOC

group christian-coalition
  name    Christian Coalition
  code    USA
  sector  SOC

group nra-us
  name    National Rifle Association
  names   NRA
  code    USA
  sector  SOC

group aipac
  name    AIPAC
  names   American Israel Public Affairs Committee|J Street
  code    USA
  sector  SOC

group conservative-ca
  name    Conservative Party of Canada
  names   Progressive Conservative Party
  code    CAN
  sector  PTY OPP

group new-democratic-party
  name    New Democratic Party
  code    CAN
  sector  PTY OPP

group pan-mx
  name    Party of the Democratic Revolution
  code    MEX
  sector  PTY

group labor-party-of-mexico
  name    Labor Party of Mexico
  code    MEX
  sector  PTY

group citizens-movement
  name    Citizens' Movement
  code    MEX
  sector  PTY

group epr-mx
  name    Popular Revolutionary Army of Mexico
  code    MEX
  sector  CRM

group la-familia-michoacana
  name    La Familia Michoacana
  code    MEX
  sector  CRM

group knights-templar-cartel
  name    Knights Templar cartel
  names   Beltran Leyva cartel|Juarez Cartel|Tijuana Cartel
  code    MEX
  sector  CRM

group autodefensas
  name    autodefensas
  code    MEX
  sector  PRM

group antorcha
  name    CNTE
  names   SNTE
  code    MEX
  sector  LAB

group fsln-resistance
  name    ARDE
  names   YATAMA|Misurasata
  code    NIC
  sector  REB

group civic-alliance
  name    Civic Alliance for Justice and Democracy
  code    NIC
  sector  OPP

group blue-and-white-national-unity
  name    Blue and White National Unity
  code    NIC
  sector  OPP

group national-opposition-union
  name    National Opposition Union
  code    NIC
  sector  OPP

group erp-sv
  name    People's Revolutionary Army of El Salvador
  code    SLV
  sector  REB

group gana-sv
  name    GANA El Salvador
  code    SLV
  sector  PTY

group christian-democratic-party-of-el-salvador
  name    Christian Democratic Party of El Salvador
  code    SLV
  sector  PTY

group libre-hn
  name    Liberty and Refoundation
  code    HND
  sector  PTY

group national-party-of-honduras
  name    National Party of Honduras
  code    HND
  sector  PTY

group liberal-party-of-honduras
  name    Liberal Party of Honduras
  code    HND
  sector  PTY

group semilla
  name    Semilla
  names   Movimiento Semilla
  code    GTM
  sector  PTY OPP until 2024-01-14
  sector  PTY GOV since 2024-01-15

group pac-gt
  name    Civil Defense Patrols
  code    GTM
  sector  PRM

group guerrilla-army-of-the-poor
  name    Guerrilla Army of the Poor
  code    GTM
  sector  PRM

group pln-cr
  name    National Liberation Party of Costa Rica
  code    CRI
  sector  PTY

group prd-pa
  name    Democratic Revolutionary Party
  code    PAN
  sector  PTY

group dignity-battalions
  name    Dignity Battalions
  code    PAN
  sector  PTY

group july26
  name    July 26 Movement
  names   26th of July Movement
  code    CUB
  sector  REB until 1958-12-31
  sector  GOV since 1959-01-01

group alpha66
  name    Alpha 66
  code    CUB
  sector  REB OPP

group omega-7
  name    Omega 7
  code    CUB
  sector  REB OPP

group brigade-2506
  name    Brigade 2506
  code    CUB
  sector  REB OPP

group cuban-american-national-foundation
  name    Cuban American National Foundation
  code    CUB
  sector  REB OPP

group damas
  name    San Isidro Movement
  names   UNPACU|Patriotic Union of Cuba
  code    CUB
  sector  OPP

group phtk
  name    Haitian Tet Kale Party
  names   PHTK|Front for National Reconstruction
  code    HTI
  sector  PTY

group 400-mawozo
  name    400 Mawozo
  code    HTI
  sector  CRM

group 5-segonn
  name    5 Segonn
  code    HTI
  sector  CRM

group kraze-barye
  name    Kraze Barye
  code    HTI
  sector  CRM

group grand-ravine-gang
  name    Grand Ravine gang
  code    HTI
  sector  CRM

group jlp
  name    Jamaica Labour Party
  names   JLP
  code    JAM
  sector  PTY

group pnp-jm
  name    People's National Party
  code    JAM
  sector  PTY

group njm
  name    New Jewel Movement
  code    GRD
  sector  PTY GOV since 1979-03-13 until 1983-10-19
  sector  PTY since 1983-10-20

group pnm-tt
  name    People's National Movement
  code    TTO
  sector  PTY

group united-national-congress
  name    United National Congress
  code    TTO
  sector  PTY

group jamaat-al-muslimeen
  name    Jamaat al Muslimeen
  code    TTO
  sector  PTY

group ppp-gy
  name    People's Progressive Party of Guyana
  names   PPP/C|People's National Congress
  code    GUY
  sector  PTY

group jungle-commando
  name    Jungle Commando
  code    SUR
  sector  REB

group national-democratic-party-of-suriname
  name    National Democratic Party of Suriname
  code    SUR
  sector  REB

group ad-ve
  name    Accion Democratica
  names   COPEI|Primero Justicia|Voluntad Popular
  code    VEN
  sector  PTY OPP

group mvr
  name    Fifth Republic Movement
  names   MVR
  code    VEN
  sector  PTY GOV since 1999-02-02

group pacto-historico
  name    Pacto Historico
  code    COL
  sector  PTY GOV since 2022-08-07

group humane-colombia
  name    Humane Colombia
  code    COL
  sector  PTY GOV since 2022-08-07

group uribismo
  name    Democratic Center
  code    COL
  sector  PTY

group centro-democratico
  name    Centro Democratico
  code    COL
  sector  PTY

group colombian-conservative-party
  name    Colombian Conservative Party
  code    COL
  sector  PTY

group colombian-liberal-party
  name    Colombian Liberal Party
  code    COL
  sector  PTY

group comunes
  name    Comunes
  code    COL
  sector  PTY

group common-alternative-revolutionary-force
  name    Common Alternative Revolutionary Force
  code    COL
  sector  PTY

group patriotic-union-of-colombia
  name    Patriotic Union of Colombia
  code    COL
  sector  PTY

group estado-mayor
  name    Estado Mayor Central
  code    COL
  sector  REB

group emc-rebels
  name    EMC rebels
  code    COL
  sector  REB

group acsn
  name    Pachenca
  code    COL
  sector  CRM

group rastrojos
  name    Rastrojos
  code    COL
  sector  CRM

group alianza-pais
  name    Alianza PAIS
  code    ECU
  sector  PTY

group citizen-revolution
  name    Citizen Revolution
  code    ECU
  sector  PTY

group revolucion-ciudadana
  name    Revolucion Ciudadana
  code    ECU
  sector  PTY

group adn-ec
  name    National Democratic Action
  names   CREO|Pachakutik
  code    ECU
  sector  PTY

group tiguerones
  name    Tiguerones
  code    ECU
  sector  CRM

group latin-kings-gang
  name    Latin Kings gang
  code    ECU
  sector  CRM

group peru-libre
  name    Peru Libre
  code    PER
  sector  PTY

group popular-action-of-peru
  name    Popular Action of Peru
  code    PER
  sector  PTY

group rondas
  name    rondas campesinas
  code    PER
  sector  PRM

group militarized-communist-party-of-peru
  name    Militarized Communist Party of Peru
  code    PER
  sector  PRM

group colina-group
  name    Colina group
  code    PER
  sector  PRM

group mnr-bo
  name    Revolutionary Nationalist Movement
  code    BOL
  sector  PTY

group comunidad-bo
  name    Santa Cruz Civic Committee
  names   Civic Community
  code    BOL
  sector  OPP

group bolivian-workers-center
  name    Bolivian Workers' Center
  code    BOL
  sector  OPP

group psdb
  name    PSDB
  names   Brazilian Social Democracy Party|PMDB|MDB|Liberal Party of Brazil|Uniao Brasil
  code    BRA
  sector  PTY

group arena-br
  name    National Renewal Alliance
  code    BRA
  sector  PTY GOV until 1985-03-14

group contag
  name    CUT of Brazil
  code    BRA
  sector  LAB

group central-unica-dos-trabalhadores
  name    Central Unica dos Trabalhadores
  code    BRA
  sector  LAB

group comando-caca
  name    Amigos dos Amigos
  code    BRA
  sector  CRM

group terceiro-comando
  name    Terceiro Comando
  code    BRA
  sector  CRM

group brazilian-militias
  name    Brazilian militias
  code    BRA
  sector  CRM

group pro-ar
  name    Republican Proposal
  code    ARG
  sector  PTY GOV since 2015-12-10 until 2019-12-09
  sector  PTY OPP since 2019-12-10

group juntos-por-el-cambio
  name    Juntos por el Cambio
  code    ARG
  sector  PTY

group together-for-change
  name    Together for Change
  code    ARG
  sector  PTY

group libertad-avanza
  name    La Libertad Avanza
  code    ARG
  sector  PTY OPP until 2023-12-09
  sector  PTY GOV since 2023-12-10

group liberty-advances
  name    Liberty Advances
  names   Freedom Advances
  code    ARG
  sector  PTY

group cgt-ar
  name    CGT of Argentina
  code    ARG
  sector  LAB

group mothers-plaza
  name    Mothers of the Plaza de Mayo
  names   Madres de Plaza de Mayo|Grandmothers of the Plaza de Mayo
  code    ARG
  sector  SOC

group erp-ar
  name    People's Revolutionary Army
  code    ARG
  sector  REB

group carapintadas
  name    Carapintadas
  code    ARG
  sector  REB

group triple-a-death-squad
  name    Triple A death squad
  code    ARG
  sector  REB

group frente-amplio-uy
  name    Broad Front of Uruguay
  code    URY
  sector  PTY

group frente-amplio-of-uruguay
  name    Frente Amplio of Uruguay
  code    URY
  sector  PTY

group concertacion
  name    Concertacion
  code    CHL
  sector  PTY

group chile-vamos
  name    Chile Vamos
  code    CHL
  sector  PTY

group chilean-socialist-party
  name    Chilean Socialist Party
  code    CHL
  sector  PTY

group independent-democratic-union
  name    Independent Democratic Union
  code    CHL
  sector  PTY

group republican-party-of-chile
  name    Republican Party of Chile
  code    CHL
  sector  PTY

group cam-cl
  name    Coordinadora Arauco-Malleco
  code    CHL
  sector  REB

group cam-mapuche-group
  name    CAM Mapuche group
  names   Resistencia Mapuche Lafkenche
  code    CHL
  sector  REB

group febrerista
  name    Authentic Radical Liberal Party
  code    PRY
  sector  PTY OPP

group guasu-front
  name    Guasu Front
  code    PRY
  sector  PTY OPP

# Oceania

group nz-labour
  name    New Zealand Labour Party
  code    NZL
  sector  PTY

group new-zealand-national-party
  name    New Zealand National Party
  code    NZL
  sector  PTY

group act-new-zealand
  name    ACT New Zealand
  code    NZL
  sector  PTY

group new-zealand-first
  name    New Zealand First
  code    NZL
  sector  PTY

group te-pati-maori
  name    Te Pati Maori
  code    NZL
  sector  PTY

group aus-greens
  name    Australian Greens
  code    AUS
  sector  PTY

group national-party-of-australia
  name    National Party of Australia
  code    AUS
  sector  PTY

group one-nation
  name    One Nation
  names   Pauline Hanson's One Nation
  code    AUS
  sector  PTY

group fijifirst
  name    FijiFirst
  code    FJI
  sector  PTY

group social-democratic-liberal-party
  name    Social Democratic Liberal Party
  names   SODELPA
  code    FJI
  sector  PTY

group mef
  name    Malaita Eagle Force
  code    SLB
  sector  REB

group isatabu-freedom-movement
  name    Isatabu Freedom Movement
  code    SLB
  sector  REB

group pangu
  name    Pangu Pati
  names   Pangu Party
  code    PNG
  sector  PTY GOV

group rpcr
  name    Caledonian Union
  code    FRA
  sector  PTY

group rassemblement-in-new-caledonia
  name    Rassemblement in New Caledonia
  names   CCAT
  code    FRA
  sector  PTY

# Transnational armed groups

group egyptian-jihad
  name    World Islamic Front
  code    IMG
  sector  REB

group hizb-al-islam
  name    Hizb al-Islam
  code    IMG
  sector  REB

group carlos
  name    Organization of Arab Struggle
  code    IMG
  sector  REB

group carlos-the-jackal-s-group
  name    Carlos the Jackal's group
  code    IMG
  sector  REB

group jund-al-aqsa
  name    Khorasan group
  names   Khorasan Group
  code    IMG
  sector  REB

group ict-sinai
  name    Islamic Jihad for the Liberation of Palestine
  code    LBN
  sector  REB

group revolutionary-justice-organization
  name    Revolutionary Justice Organization
  code    LBN
  sector  REB

group tip
  name    East Turkestan Liberation Organization
  code    CHN
  sector  REB

group hizb-turk
  name    Turkish Hezbollah
  code    TUR
  sector  REB PTY

group huda-par
  name    Huda-Par
  code    TUR
  sector  REB PTY

group wagner-am
  name    Atomwaffen Division
  code    IMG
  sector  REB

group the-base-network
  name    The Base network
  code    IMG
  sector  REB

group terrorgram
  name    Terrorgram
  code    IMG
  sector  REB
