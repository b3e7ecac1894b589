# More companies: MNC where a company of the rich countries works all over the world, else the state where it has its seat.
# Written for the project.

company surgutneftegas
  name    Surgutneftegas
  code    RUS
  sector  BUS

company novatek
  name    Novatek
  code    RUS
  sector  BUS

company transneft
  name    Transneft
  code    RUS
  sector  BUS

company tatneft
  name    Tatneft
  code    RUS
  sector  BUS

company norilsk-nickel
  name    Norilsk Nickel
  code    RUS
  sector  BUS

company severstal
  name    Severstal
  code    RUS
  sector  BUS

company alrosa
  name    Alrosa
  code    RUS
  sector  BUS

company rostec
  name    Rostec
  code    RUS
  sector  BUS

company kalashnikov-concern
  name    Kalashnikov Concern
  code    RUS
  sector  BUS

company united-aircraft-corporation
  name    United Aircraft Corporation
  code    RUS
  sector  BUS

company sukhoi
  name    Sukhoi
  code    RUS
  sector  BUS

company almaz-antey
  name    Almaz-Antey
  code    RUS
  sector  BUS

company rosoboronexport
  name    Rosoboronexport
  code    RUS
  sector  BUS

company gazprombank
  name    Gazprombank
  code    RUS
  sector  BUS

company vnesheconombank
  name    Vnesheconombank
  code    RUS
  sector  BUS

company alfa-bank
  name    Alfa Bank
  code    RUS
  sector  BUS

company yandex
  name    Yandex
  code    RUS
  sector  BUS

company vkontakte
  name    VKontakte
  code    RUS
  sector  BUS

company telegram-messenger
  name    Telegram messenger
  code    RUS
  sector  BUS

company sovcomflot
  name    Sovcomflot
  code    RUS
  sector  BUS

company uralkali
  name    Uralkali
  code    RUS
  sector  BUS

company uralvagonzavod
  name    Uralvagonzavod
  code    RUS
  sector  BUS

company russian-railways
  name    Russian Railways
  code    RUS
  sector  BUS

company ukrenergo
  name    Ukrenergo
  code    UKR
  sector  BUS

company dtek
  name    DTEK
  code    UKR
  sector  BUS

company antonov
  name    Antonov
  code    UKR
  sector  BUS

company ukroboronprom
  name    Ukroboronprom
  names   Ukrainian Defense Industry
  code    UKR
  sector  BUS

company metinvest
  name    Metinvest
  code    UKR
  sector  BUS

company privatbank
  name    PrivatBank
  code    UKR
  sector  BUS

company motor-sich
  name    Motor Sich
  code    UKR
  sector  BUS

company azovstal
  name    Azovstal
  code    UKR
  sector  BUS

company belaruskali
  name    Belaruskali
  code    BLR
  sector  BUS

company belavia
  name    Belavia
  code    BLR
  sector  BUS

company kazmunaygas
  name    KazMunayGas
  code    KAZ
  sector  BUS

company kazatomprom
  name    Kazatomprom
  code    KAZ
  sector  BUS

company tengizchevroil
  name    Tengizchevroil
  code    KAZ
  sector  BUS

company socar
  name    SOCAR
  code    AZE
  sector  BUS

company turkmengaz
  name    Turkmengaz
  code    TKM
  sector  BUS

company china-mobile
  name    China Mobile
  code    CHN
  sector  BUS

company china-telecom
  name    China Telecom
  code    CHN
  sector  BUS

company china-unicom
  name    China Unicom
  code    CHN
  sector  BUS

company baidu
  name    Baidu
  code    CHN
  sector  BUS

company dji
  name    DJI
  code    CHN
  sector  BUS

company hikvision
  name    Hikvision
  code    CHN
  sector  BUS

company byd
  name    BYD
  code    CHN
  sector  BUS

company catl
  name    CATL
  code    CHN
  sector  BUS

company comac
  name    COMAC
  code    CHN
  sector  BUS

company norinco
  name    Norinco
  names   China North Industries
  code    CHN
  sector  BUS

company state-grid-corporation-of-china
  name    State Grid Corporation of China
  code    CHN
  sector  BUS

company china-three-gorges
  name    China Three Gorges
  code    CHN
  sector  BUS

company citic
  name    CITIC
  code    CHN
  sector  BUS

company icbc
  name    ICBC
  names   Industrial and Commercial Bank of China
  code    CHN
  sector  BUS

company bank-of-china
  name    Bank of China
  code    CHN
  sector  BUS

company china-development-bank
  name    China Development Bank
  code    CHN
  sector  BUS

company exim-bank-of-china
  name    Exim Bank of China
  names   China Eximbank
  code    CHN
  sector  BUS

company evergrande
  name    Evergrande
  code    CHN
  sector  BUS

company country-garden
  name    Country Garden
  code    CHN
  sector  BUS

company lenovo
  name    Lenovo
  code    CHN
  sector  BUS

company xiaomi
  name    Xiaomi
  code    CHN
  sector  BUS

company meituan
  name    Meituan
  code    CHN
  sector  BUS

company jd-com
  name    JD.com
  code    CHN
  sector  BUS

company didi
  name    Didi
  code    CHN
  sector  BUS

company ant-group
  name    Ant Group
  code    CHN
  sector  BUS

company cosco
  name    COSCO
  names   Cosco
  code    CHN
  sector  BUS

company china-communications-construction-company
  name    China Communications Construction Company
  names   CCCC
  code    CHN
  sector  BUS

company sinohydro
  name    Sinohydro
  code    CHN
  sector  BUS

company china-railway-construction
  name    China Railway Construction
  code    CHN
  sector  BUS

company chinalco
  name    Chinalco
  code    CHN
  sector  BUS

company zijin-mining
  name    Zijin Mining
  code    CHN
  sector  BUS

company cmoc
  name    CMOC
  code    CHN
  sector  BUS

company shein
  name    Shein
  code    CHN
  sector  BUS

company temu
  name    Temu
  code    CHN
  sector  BUS

company deepseek
  name    DeepSeek
  code    CHN
  sector  BUS

company yangtze-memory
  name    Yangtze Memory
  code    CHN
  sector  BUS

company mediatek
  name    MediaTek
  code    TWN
  sector  BUS

company evergreen-marine
  name    Evergreen Marine
  code    TWN
  sector  BUS

company china-airlines
  name    China Airlines
  code    TWN
  sector  BUS

company hon-hai-precision
  name    Hon Hai Precision
  names   Hon Hai
  code    TWN
  sector  BUS

company asus
  name    ASUS
  code    TWN
  sector  BUS

company ck-hutchison
  name    CK Hutchison
  names   Hutchison Whampoa
  code    HKG
  sector  BUS

company jardine-matheson
  name    Jardine Matheson
  code    HKG
  sector  BUS

company cathay-pacific
  name    Cathay Pacific
  code    HKG
  sector  BUS

company next-digital
  name    Next Digital
  code    HKG
  sector  BUS

company sk-hynix
  name    SK Hynix
  code    KOR
  sector  BUS

company lg-electronics
  name    LG Electronics
  names   LG Group
  code    KOR
  sector  BUS

company hanwha
  name    Hanwha
  code    KOR
  sector  BUS

company posco
  name    POSCO
  code    KOR
  sector  BUS

company kia-motors
  name    Kia Motors
  code    KOR
  sector  BUS

company korean-air
  name    Korean Air
  code    KOR
  sector  BUS

company hanjin-shipping
  name    Hanjin Shipping
  code    KOR
  sector  BUS

company lotte-group
  name    Lotte Group
  code    KOR
  sector  BUS

company korea-electric-power
  name    Korea Electric Power
  names   KEPCO
  code    KOR
  sector  BUS

company hyundai-asan
  name    Hyundai Asan
  code    KOR
  sector  BUS

company naver
  name    Naver
  code    KOR
  sector  BUS

company kakao
  name    Kakao
  code    KOR
  sector  BUS

company mitsui
  name    Mitsui
  code    MNC
  sector  BUS

company sumitomo
  name    Sumitomo
  code    MNC
  sector  BUS

company itochu
  name    Itochu
  code    MNC
  sector  BUS

company marubeni
  name    Marubeni
  code    MNC
  sector  BUS

company kawasaki-heavy-industries
  name    Kawasaki Heavy Industries
  code    MNC
  sector  BUS

company mitsubishi-heavy-industries
  name    Mitsubishi Heavy Industries
  code    MNC
  sector  BUS

company ntt
  name    NTT
  code    MNC
  sector  BUS

company softbank
  name    SoftBank
  code    MNC
  sector  BUS

company fujitsu
  name    Fujitsu
  code    MNC
  sector  BUS

company nec
  name    NEC
  code    MNC
  sector  BUS

company hitachi
  name    Hitachi
  code    MNC
  sector  BUS

company panasonic
  name    Panasonic
  code    MNC
  sector  BUS

company matsushita
  name    Matsushita
  code    MNC
  sector  BUS

company canon-inc
  name    Canon Inc
  code    MNC
  sector  BUS

company nintendo
  name    Nintendo
  code    MNC
  sector  BUS

company nomura
  name    Nomura
  code    MNC
  sector  BUS

company bank-of-tokyo-mitsubishi
  name    Bank of Tokyo-Mitsubishi
  code    MNC
  sector  BUS

company japan-airlines
  name    Japan Airlines
  code    JPN
  sector  BUS

company all-nippon-airways
  name    All Nippon Airways
  code    JPN
  sector  BUS

company bridgestone
  name    Bridgestone
  code    MNC
  sector  BUS

company komatsu
  name    Komatsu
  code    MNC
  sector  BUS

company olympus-corp
  name    Olympus Corp
  code    MNC
  sector  BUS

company takata
  name    Takata
  code    MNC
  sector  BUS

company inpex
  name    Inpex
  code    MNC
  sector  BUS

company japex
  name    Japex
  code    MNC
  sector  BUS

company mazda
  name    Mazda
  code    MNC
  sector  BUS

company subaru
  name    Subaru
  code    MNC
  sector  BUS

company suzuki-motor
  name    Suzuki Motor
  code    MNC
  sector  BUS

company nikon
  name    Nikon
  code    MNC
  sector  BUS

company sanyo
  name    Sanyo
  code    MNC
  sector  BUS

company seven-i-holdings
  name    Seven & i Holdings
  code    MNC
  sector  BUS

company infosys
  name    Infosys
  code    IND
  sector  BUS

company wipro
  name    Wipro
  code    IND
  sector  BUS

company tata-consultancy-services
  name    Tata Consultancy Services
  code    IND
  sector  BUS

company ongc
  name    ONGC
  names   Oil and Natural Gas Corporation
  code    IND
  sector  BUS

company indian-oil-corporation
  name    Indian Oil Corporation
  code    IND
  sector  BUS

company hindustan-aeronautics
  name    Hindustan Aeronautics
  code    IND
  sector  BUS

company bharat-biotech
  name    Bharat Biotech
  code    IND
  sector  BUS

company serum-institute-of-india
  name    Serum Institute of India
  code    IND
  sector  BUS

company air-india
  name    Air India
  code    IND
  sector  BUS

company jet-airways
  name    Jet Airways
  code    IND
  sector  BUS

company mahindra-mahindra
  name    Mahindra & Mahindra
  code    IND
  sector  BUS

company vedanta-resources
  name    Vedanta Resources
  code    IND
  sector  BUS

company coal-india
  name    Coal India
  code    IND
  sector  BUS

company bharti-airtel
  name    Bharti Airtel
  code    IND
  sector  BUS

company state-bank-of-india
  name    State Bank of India
  code    IND
  sector  BUS

company bharat-heavy-electricals
  name    Bharat Heavy Electricals
  code    IND
  sector  BUS

company kingfisher-airlines
  name    Kingfisher Airlines
  code    IND
  sector  BUS

company satyam-computer
  name    Satyam Computer
  code    IND
  sector  BUS

company essar
  name    Essar
  code    IND
  sector  BUS

company pakistan-international-airlines
  name    Pakistan International Airlines
  code    PAK
  sector  BUS

company engro
  name    Engro
  code    PAK
  sector  BUS

company grameen-bank
  name    Grameen Bank
  code    BGD
  sector  BUS

company brac
  name    BRAC
  code    BGD
  sector  BUS

company srilankan-airlines
  name    SriLankan Airlines
  code    LKA
  sector  BUS

company ceylon-petroleum
  name    Ceylon Petroleum
  code    LKA
  sector  BUS

company pertamina
  name    Pertamina
  code    IDN
  sector  BUS

company garuda-indonesia
  name    Garuda Indonesia
  code    IDN
  sector  BUS

company lion-air
  name    Lion Air
  code    IDN
  sector  BUS

company freeport-indonesia
  name    Freeport Indonesia
  code    IDN
  sector  BUS

company bank-central-asia
  name    Bank Central Asia
  code    IDN
  sector  BUS

company gojek
  name    Gojek
  code    IDN
  sector  BUS

company petronas
  name    Petronas
  code    MYS
  sector  BUS

company 1mdb
  name    1MDB
  names   1Malaysia Development Berhad
  code    MYS
  sector  BUS

company airasia
  name    AirAsia
  code    MYS
  sector  BUS

company malaysia-airlines
  name    Malaysia Airlines
  code    MYS
  sector  BUS

company sime-darby
  name    Sime Darby
  code    MYS
  sector  BUS

company singapore-airlines
  name    Singapore Airlines
  code    SGP
  sector  BUS

company singtel
  name    Singtel
  code    SGP
  sector  BUS

company dbs-bank
  name    DBS Bank
  code    SGP
  sector  BUS

company grab-holdings
  name    Grab Holdings
  code    SGP
  sector  BUS

company thai-airways
  name    Thai Airways
  code    THA
  sector  BUS

company charoen-pokphand
  name    Charoen Pokphand
  code    THA
  sector  BUS

company petrovietnam
  name    PetroVietnam
  code    VNM
  sector  BUS

company vinfast
  name    VinFast
  code    VNM
  sector  BUS

company vingroup
  name    Vingroup
  code    VNM
  sector  BUS

company vietnam-airlines
  name    Vietnam Airlines
  code    VNM
  sector  BUS

company san-miguel-corp
  name    San Miguel Corp
  code    PHL
  sector  BUS

company philippine-airlines
  name    Philippine Airlines
  code    PHL
  sector  BUS

company rappler
  name    Rappler
  code    PHL
  sector  BUS

company abs-cbn
  name    ABS-CBN
  code    PHL
  sector  BUS

company meralco
  name    Meralco
  code    PHL
  sector  BUS

company myanma-oil-and-gas-enterprise
  name    Myanma Oil and Gas Enterprise
  names   MOGE
  code    MMR
  sector  BUS

company myanmar-economic-holdings
  name    Myanmar Economic Holdings
  code    MMR
  sector  BUS

company qantas
  name    Qantas
  code    MNC
  sector  BUS

company woodside
  name    Woodside
  code    MNC
  sector  BUS

company santos-ltd
  name    Santos Ltd
  code    MNC
  sector  BUS

company fortescue
  name    Fortescue
  code    MNC
  sector  BUS

company telstra
  name    Telstra
  code    MNC
  sector  BUS

company commonwealth-bank-of-australia
  name    Commonwealth Bank of Australia
  code    MNC
  sector  BUS

company westpac
  name    Westpac
  code    MNC
  sector  BUS

company awb-ltd
  name    AWB Ltd
  code    MNC
  sector  BUS

company news-corp
  name    News Corp
  code    MNC
  sector  BUS

company newcrest
  name    Newcrest
  code    MNC
  sector  BUS

company lynas
  name    Lynas
  code    MNC
  sector  BUS

company fonterra
  name    Fonterra
  code    NZL
  sector  BUS

company air-new-zealand
  name    Air New Zealand
  code    NZL
  sector  BUS

company ok-tedi-mining
  name    Ok Tedi Mining
  code    PNG
  sector  BUS

company bougainville-copper
  name    Bougainville Copper
  code    PNG
  sector  BUS

company iran-air
  name    Iran Air
  code    IRN
  sector  BUS

company mahan-air
  name    Mahan Air
  code    IRN
  sector  BUS

company khatam-al-anbiya
  name    Khatam al-Anbiya
  code    IRN
  sector  BUS

company national-iranian-tanker-company
  name    National Iranian Tanker Company
  names   NITC
  code    IRN
  sector  BUS

company islamic-republic-of-iran-shipping-lines
  name    Islamic Republic of Iran Shipping Lines
  names   IRISL
  code    IRN
  sector  BUS

company bank-melli
  name    Bank Melli
  code    IRN
  sector  BUS

company bank-saderat
  name    Bank Saderat
  code    IRN
  sector  BUS

company iran-khodro
  name    Iran Khodro
  code    IRN
  sector  BUS

company state-organization-for-marketing-of-oil
  name    State Organization for Marketing of Oil
  names   SOMO
  code    IRQ
  sector  BUS

company north-oil-company
  name    North Oil Company
  code    IRQ
  sector  BUS

company basra-oil-company
  name    Basra Oil Company
  code    IRQ
  sector  BUS

company saudi-binladin-group
  name    Saudi Binladin Group
  code    SAU
  sector  BUS

company saudia
  name    Saudia
  code    SAU
  sector  BUS

company ma-aden
  name    Ma'aden
  code    SAU
  sector  BUS

company acwa-power
  name    ACWA Power
  code    SAU
  sector  BUS

company neom
  name    NEOM
  code    SAU
  sector  BUS

company saudi-telecom
  name    Saudi Telecom
  code    SAU
  sector  BUS

company emirates-airline
  name    Emirates airline
  code    ARE
  sector  BUS

company etihad-airways
  name    Etihad Airways
  code    ARE
  sector  BUS

company emaar
  name    Emaar
  code    ARE
  sector  BUS

company g42
  name    G42
  code    ARE
  sector  BUS

company dana-gas
  name    Dana Gas
  code    ARE
  sector  BUS

company etisalat
  name    Etisalat
  code    ARE
  sector  BUS

company international-holding-company
  name    International Holding Company
  code    ARE
  sector  BUS

company qatar-airways
  name    Qatar Airways
  code    QAT
  sector  BUS

company ooredoo
  name    Ooredoo
  code    QAT
  sector  BUS

company gulf-air
  name    Gulf Air
  code    BHR
  sector  BUS

company bapco
  name    Bapco
  code    BHR
  sector  BUS

company petroleum-development-oman
  name    Petroleum Development Oman
  code    OMN
  sector  BUS

company kuwait-airways
  name    Kuwait Airways
  code    KWT
  sector  BUS

company israel-aerospace-industries
  name    Israel Aerospace Industries
  code    ISR
  sector  BUS

company rafael-advanced-defense-systems
  name    Rafael Advanced Defense Systems
  code    ISR
  sector  BUS

company elbit-systems
  name    Elbit Systems
  names   Elbit
  code    ISR
  sector  BUS

company bank-hapoalim
  name    Bank Hapoalim
  code    ISR
  sector  BUS

company teva-pharmaceutical
  name    Teva Pharmaceutical
  names   Teva
  code    ISR
  sector  BUS

company cellebrite
  name    Cellebrite
  code    ISR
  sector  BUS

company delek-group
  name    Delek Group
  code    ISR
  sector  BUS

company bezeq
  name    Bezeq
  code    ISR
  sector  BUS

company zim-integrated-shipping
  name    Zim Integrated Shipping
  code    ISR
  sector  BUS

company bank-leumi
  name    Bank Leumi
  code    ISR
  sector  BUS

company middle-east-airlines
  name    Middle East Airlines
  code    LBN
  sector  BUS

company solidere
  name    Solidere
  code    LBN
  sector  BUS

company syriatel
  name    Syriatel
  code    SYR
  sector  BUS

company cham-wings
  name    Cham Wings
  code    SYR
  sector  BUS

company syrian-arab-airlines
  name    Syrian Arab Airlines
  code    SYR
  sector  BUS

company orascom
  name    Orascom
  code    EGY
  sector  BUS

company egyptair
  name    EgyptAir
  code    EGY
  sector  BUS

company egyptian-general-petroleum-corporation
  name    Egyptian General Petroleum Corporation
  code    EGY
  sector  BUS

company royal-jordanian
  name    Royal Jordanian
  code    JOR
  sector  BUS

company arab-bank
  name    Arab Bank
  code    JOR
  sector  BUS

company baykar
  name    Baykar
  code    TUR
  sector  BUS

company koc-holding
  name    Koc Holding
  code    TUR
  sector  BUS

company botas
  name    Botas
  code    TUR
  sector  BUS

company aselsan
  name    Aselsan
  code    TUR
  sector  BUS

company halkbank
  name    Halkbank
  code    TUR
  sector  BUS

company turkish-aerospace-industries
  name    Turkish Aerospace Industries
  code    TUR
  sector  BUS

company ziraat-bank
  name    Ziraat Bank
  code    TUR
  sector  BUS

company turkish-petroleum
  name    Turkish Petroleum
  code    TUR
  sector  BUS

company sabanci-holding
  name    Sabanci Holding
  code    TUR
  sector  BUS

company libyan-investment-authority
  name    Libyan Investment Authority
  code    LBY
  sector  BUS

company arabian-gulf-oil-company
  name    Arabian Gulf Oil Company
  code    LBY
  sector  BUS

company sonelgaz
  name    Sonelgaz
  code    DZA
  sector  BUS

company air-algerie
  name    Air Algerie
  code    DZA
  sector  BUS

company ocp-group
  name    OCP Group
  code    MAR
  sector  BUS

company royal-air-maroc
  name    Royal Air Maroc
  code    MAR
  sector  BUS

company compagnie-des-phosphates-de-gafsa
  name    Compagnie des Phosphates de Gafsa
  code    TUN
  sector  BUS

company dangote-group
  name    Dangote Group
  code    NGA
  sector  BUS

company nigeria-lng
  name    Nigeria LNG
  code    NGA
  sector  BUS

company mtn-nigeria
  name    MTN Nigeria
  code    NGA
  sector  BUS

company shell-petroleum-development-company
  name    Shell Petroleum Development Company
  names   SPDC
  code    NGA
  sector  BUS

company arik-air
  name    Arik Air
  code    NGA
  sector  BUS

company transnet
  name    Transnet
  code    ZAF
  sector  BUS

company south-african-airways
  name    South African Airways
  code    ZAF
  sector  BUS

company denel
  name    Denel
  code    ZAF
  sector  BUS

company anglo-american
  name    Anglo American
  code    ZAF
  sector  BUS

company anglogold-ashanti
  name    AngloGold Ashanti
  code    ZAF
  sector  BUS

company gold-fields
  name    Gold Fields
  code    ZAF
  sector  BUS

company lonmin
  name    Lonmin
  code    ZAF
  sector  BUS

company sasol
  name    Sasol
  code    ZAF
  sector  BUS

company mtn-group
  name    MTN Group
  code    ZAF
  sector  BUS

company naspers
  name    Naspers
  code    ZAF
  sector  BUS

company armscor
  name    Armscor
  code    ZAF
  sector  BUS

company steinhoff
  name    Steinhoff
  code    ZAF
  sector  BUS

company implats
  name    Implats
  code    ZAF
  sector  BUS

company sibanye-stillwater
  name    Sibanye-Stillwater
  code    ZAF
  sector  BUS

company standard-bank
  name    Standard Bank
  code    ZAF
  sector  BUS

company endiama
  name    Endiama
  code    AGO
  sector  BUS

company taag
  name    TAAG
  code    AGO
  sector  BUS

company gecamines
  name    Gecamines
  code    COD
  sector  BUS

company tenke-fungurume-mining
  name    Tenke Fungurume Mining
  code    COD
  sector  BUS

company union-miniere
  name    Union Miniere
  code    COD
  sector  BUS

company zccm
  name    ZCCM
  code    ZMB
  sector  BUS

company konkola-copper-mines
  name    Konkola Copper Mines
  code    ZMB
  sector  BUS

company mopani-copper-mines
  name    Mopani Copper Mines
  code    ZMB
  sector  BUS

company zambia-airways
  name    Zambia Airways
  code    ZMB
  sector  BUS

company zimplats
  name    Zimplats
  code    ZWE
  sector  BUS

company econet
  name    Econet
  code    ZWE
  sector  BUS

company debswana
  name    Debswana
  code    BWA
  sector  BUS

company safaricom
  name    Safaricom
  code    KEN
  sector  BUS

company kenya-airways
  name    Kenya Airways
  code    KEN
  sector  BUS

company kenya-power
  name    Kenya Power
  code    KEN
  sector  BUS

company ethiopian-airlines
  name    Ethiopian Airlines
  code    ETH
  sector  BUS

company ethio-telecom
  name    Ethio Telecom
  code    ETH
  sector  BUS

company tanesco
  name    TANESCO
  code    TZA
  sector  BUS

company umeme
  name    Umeme
  code    UGA
  sector  BUS

company mozambique-lng
  name    Mozambique LNG
  code    MOZ
  sector  BUS

company hidroelectrica-de-cahora-bassa
  name    Hidroelectrica de Cahora Bassa
  code    MOZ
  sector  BUS

company ghana-national-petroleum-corporation
  name    Ghana National Petroleum Corporation
  code    GHA
  sector  BUS

company cocobod
  name    Cocobod
  code    GHA
  sector  BUS

company compagnie-des-bauxites-de-guinee
  name    Compagnie des Bauxites de Guinee
  code    GIN
  sector  BUS

company simandou-consortium
  name    Simandou consortium
  code    GIN
  sector  BUS

company somair
  name    Somair
  code    NER
  sector  BUS

company orano-niger
  name    Orano Niger
  code    NER
  sector  BUS

company loulo-gounkoto
  name    Loulo-Gounkoto
  code    MLI
  sector  BUS

company firestone-liberia
  name    Firestone Liberia
  code    LBR
  sector  BUS

company greater-nile-petroleum
  name    Greater Nile Petroleum
  code    SDN
  sector  BUS

company nilepet
  name    Nilepet
  code    SSD
  sector  BUS

company snh-cameroon
  name    SNH Cameroon
  code    CMR
  sector  BUS

company telmex
  name    Telmex
  code    MEX
  sector  BUS

company america-movil
  name    America Movil
  code    MEX
  sector  BUS

company cemex
  name    Cemex
  code    MEX
  sector  BUS

company aeromexico
  name    Aeromexico
  code    MEX
  sector  BUS

company cfe
  name    CFE
  names   Comision Federal de Electricidad
  code    MEX
  sector  BUS

company grupo-mexico
  name    Grupo Mexico
  code    MEX
  sector  BUS

company televisa
  name    Televisa
  code    MEX
  sector  BUS

company electrobras
  name    Electrobras
  names   Eletrobras
  code    BRA
  sector  BUS

company jbs
  name    JBS
  code    BRA
  sector  BUS

company banco-do-brasil
  name    Banco do Brasil
  code    BRA
  sector  BUS

company braskem
  name    Braskem
  code    BRA
  sector  BUS

company samarco
  name    Samarco
  code    BRA
  sector  BUS

company itau-unibanco
  name    Itau Unibanco
  code    BRA
  sector  BUS

company varig
  name    Varig
  code    BRA
  sector  BUS

company gol-linhas
  name    Gol Linhas
  code    BRA
  sector  BUS

company ambev
  name    AmBev
  code    BRA
  sector  BUS

company engesa
  name    Engesa
  code    BRA
  sector  BUS

company avibras
  name    Avibras
  code    BRA
  sector  BUS

company usiminas
  name    Usiminas
  code    BRA
  sector  BUS

company ypf
  name    YPF
  code    ARG
  sector  BUS

company aerolineas-argentinas
  name    Aerolineas Argentinas
  code    ARG
  sector  BUS

company clarin-group
  name    Clarin Group
  code    ARG
  sector  BUS

company mercadolibre
  name    MercadoLibre
  code    ARG
  sector  BUS

company invap
  name    INVAP
  code    ARG
  sector  BUS

company sqm
  name    SQM
  code    CHL
  sector  BUS

company latam-airlines
  name    LATAM Airlines
  names   LAN Chile
  code    CHL
  sector  BUS

company escondida-mine
  name    Escondida mine
  code    CHL
  sector  BUS

company antofagasta-minerals
  name    Antofagasta Minerals
  code    CHL
  sector  BUS

company el-mercurio
  name    El Mercurio
  code    CHL
  sector  BUS

company petroperu
  name    Petroperu
  code    PER
  sector  BUS

company southern-copper
  name    Southern Copper
  code    PER
  sector  BUS

company las-bambas
  name    Las Bambas
  code    PER
  sector  BUS

company newmont-yanacocha
  name    Newmont Yanacocha
  code    PER
  sector  BUS

company minera-chinalco-peru
  name    Minera Chinalco Peru
  code    PER
  sector  BUS

company ypfb
  name    YPFB
  code    BOL
  sector  BUS

company comibol
  name    Comibol
  code    BOL
  sector  BUS

company ecopetrol
  name    Ecopetrol
  code    COL
  sector  BUS

company avianca
  name    Avianca
  code    COL
  sector  BUS

company bavaria-brewery
  name    Bavaria brewery
  code    COL
  sector  BUS

company cerrejon
  name    Cerrejon
  code    COL
  sector  BUS

company petroecuador
  name    Petroecuador
  code    ECU
  sector  BUS

company conviasa
  name    Conviasa
  code    VEN
  sector  BUS

company corporacion-venezolana-de-guayana
  name    Corporacion Venezolana de Guayana
  code    VEN
  sector  BUS

company copa-airlines
  name    Copa Airlines
  code    PAN
  sector  BUS

company mossack-fonseca
  name    Mossack Fonseca
  code    PAN
  sector  BUS

company minera-panama
  name    Minera Panama
  code    PAN
  sector  BUS

company cubana-de-aviacion
  name    Cubana de Aviacion
  code    CUB
  sector  BUS

company gaesa
  name    Gaesa
  names   GAESA
  code    CUB
  sector  BUS

company cubapetroleo
  name    Cubapetroleo
  code    CUB
  sector  BUS

company etecsa
  name    Etecsa
  code    CUB
  sector  BUS

company atlantic-lng
  name    Atlantic LNG
  code    TTO
  sector  BUS

company national-gas-company-of-trinidad
  name    National Gas Company of Trinidad
  code    TTO
  sector  BUS

company bombardier
  name    Bombardier
  code    MNC
  sector  BUS

company blackberry
  name    BlackBerry
  names   Research In Motion
  code    MNC
  sector  BUS

company snc-lavalin
  name    SNC-Lavalin
  code    MNC
  sector  BUS

company transcanada
  name    TransCanada
  names   TC Energy
  code    MNC
  sector  BUS

company enbridge
  name    Enbridge
  code    MNC
  sector  BUS

company suncor
  name    Suncor
  code    MNC
  sector  BUS

company canadian-national-railway
  name    Canadian National Railway
  names   CN Rail
  code    CAN
  sector  BUS

company air-canada
  name    Air Canada
  code    CAN
  sector  BUS

company royal-bank-of-canada
  name    Royal Bank of Canada
  code    MNC
  sector  BUS

company nortel
  name    Nortel
  code    MNC
  sector  BUS

company barrick-can
  name    Barrick
  code    MNC
  sector  BUS

company teck-resources
  name    Teck Resources
  code    MNC
  sector  BUS

company cameco
  name    Cameco
  code    MNC
  sector  BUS

company magna-international
  name    Magna International
  code    MNC
  sector  BUS

company talisman-energy
  name    Talisman Energy
  code    MNC
  sector  BUS

company inco-ltd
  name    Inco Ltd
  code    MNC
  sector  BUS

company dome-petroleum
  name    Dome Petroleum
  code    MNC
  sector  BUS

company shopify
  name    Shopify
  code    MNC
  sector  BUS

company hydro-quebec
  name    Hydro-Quebec
  code    CAN
  sector  BUS

company nutrien
  name    Nutrien
  code    MNC
  sector  BUS

company potashcorp
  name    PotashCorp
  code    MNC
  sector  BUS

company at-t
  name    AT&T
  code    MNC
  sector  BUS

company verizon
  name    Verizon
  code    MNC
  sector  BUS

company general-electric
  name    General Electric
  names   GE Aerospace
  code    MNC
  sector  BUS

company pratt-whitney
  name    Pratt & Whitney
  code    MNC
  sector  BUS

company bechtel
  name    Bechtel
  code    MNC
  sector  BUS

company kellogg-brown-root
  name    Kellogg Brown & Root
  names   KBR
  code    MNC
  sector  BUS

company dyncorp
  name    DynCorp
  code    MNC
  sector  BUS

company academi
  name    Academi
  code    MNC
  sector  BUS

company triple-canopy
  name    Triple Canopy
  code    MNC
  sector  BUS

company palantir
  name    Palantir
  code    MNC
  sector  BUS

company anduril
  name    Anduril
  code    MNC
  sector  BUS

company conocophillips
  name    ConocoPhillips
  code    MNC
  sector  BUS

company occidental-petroleum
  name    Occidental Petroleum
  code    MNC
  sector  BUS

company unocal
  name    Unocal
  code    MNC
  sector  BUS

company enron
  name    Enron
  code    MNC
  sector  BUS

company arthur-andersen
  name    Arthur Andersen
  code    MNC
  sector  BUS

company lehman-brothers
  name    Lehman Brothers
  code    MNC
  sector  BUS

company bear-stearns
  name    Bear Stearns
  code    MNC
  sector  BUS

company merrill-lynch
  name    Merrill Lynch
  code    MNC
  sector  BUS

company morgan-stanley
  name    Morgan Stanley
  code    MNC
  sector  BUS

company bank-of-america
  name    Bank of America
  code    MNC
  sector  BUS

company wells-fargo
  name    Wells Fargo
  code    MNC
  sector  BUS

company american-express
  name    American Express
  code    MNC
  sector  BUS

company mastercard
  name    Mastercard
  code    MNC
  sector  BUS

company blackrock
  name    BlackRock
  code    MNC
  sector  BUS

company blackstone
  name    Blackstone
  code    MNC
  sector  BUS

company berkshire-hathaway
  name    Berkshire Hathaway
  code    MNC
  sector  BUS

company fannie-mae
  name    Fannie Mae
  code    MNC
  sector  BUS

company freddie-mac
  name    Freddie Mac
  code    MNC
  sector  BUS

company aig
  name    AIG
  code    MNC
  sector  BUS

company pan-american-world-airways
  name    Pan American World Airways
  code    USA
  sector  BUS

company american-airlines
  name    American Airlines
  code    USA
  sector  BUS

company united-airlines
  name    United Airlines
  code    USA
  sector  BUS

company delta-air-lines
  name    Delta Air Lines
  code    USA
  sector  BUS

company northwest-airlines
  name    Northwest Airlines
  code    USA
  sector  BUS

company twa
  name    TWA
  code    USA
  sector  BUS

company southwest-airlines
  name    Southwest Airlines
  code    USA
  sector  BUS

company chrysler
  name    Chrysler
  code    MNC
  sector  BUS

company caterpillar
  name    Caterpillar
  code    MNC
  sector  BUS

company john-deere
  name    John Deere
  code    MNC
  sector  BUS

company dow-chemical
  name    Dow Chemical
  code    MNC
  sector  BUS

company dupont
  name    DuPont
  code    MNC
  sector  BUS

company cargill
  name    Cargill
  code    MNC
  sector  BUS

company archer-daniels-midland
  name    Archer Daniels Midland
  code    MNC
  sector  BUS

company bunge-ltd
  name    Bunge Ltd
  code    MNC
  sector  BUS

company philip-morris
  name    Philip Morris
  code    MNC
  sector  BUS

company johnson-johnson
  name    Johnson & Johnson
  code    MNC
  sector  BUS

company eli-lilly
  name    Eli Lilly
  code    MNC
  sector  BUS

company novavax
  name    Novavax
  code    MNC
  sector  BUS

company gilead-sciences
  name    Gilead Sciences
  code    MNC
  sector  BUS

company walmart
  name    Walmart
  code    MNC
  sector  BUS

company nike
  name    Nike
  code    MNC
  sector  BUS

company starbucks
  name    Starbucks
  code    MNC
  sector  BUS

company pepsico
  name    PepsiCo
  code    MNC
  sector  BUS

company disney
  name    Disney
  code    MNC
  sector  BUS

company netflix
  name    Netflix
  code    MNC
  sector  BUS

company paramount
  name    Paramount
  code    MNC
  sector  BUS

company time-warner
  name    Time Warner
  code    MNC
  sector  BUS

company comcast
  name    Comcast
  code    MNC
  sector  BUS

company oracle
  name    Oracle
  code    MNC
  sector  BUS

company cisco
  name    Cisco
  code    MNC
  sector  BUS

company qualcomm
  name    Qualcomm
  code    MNC
  sector  BUS

company micron-technology
  name    Micron Technology
  code    MNC
  sector  BUS

company texas-instruments
  name    Texas Instruments
  code    MNC
  sector  BUS

company amd
  name    AMD
  code    MNC
  sector  BUS

company hewlett-packard
  name    Hewlett-Packard
  code    MNC
  sector  BUS

company motorola
  name    Motorola
  code    MNC
  sector  BUS

company xerox
  name    Xerox
  code    MNC
  sector  BUS

company uber
  name    Uber
  code    MNC
  sector  BUS

company airbnb
  name    Airbnb
  code    MNC
  sector  BUS

company anthropic
  name    Anthropic
  code    MNC
  sector  BUS

company colonial-pipeline
  name    Colonial Pipeline
  code    MNC
  sector  BUS

company solarwinds
  name    SolarWinds
  code    MNC
  sector  BUS

company u-s-steel
  name    U.S. Steel
  names   US Steel
  code    MNC
  sector  BUS

company bethlehem-steel
  name    Bethlehem Steel
  code    MNC
  sector  BUS

company alcoa
  name    Alcoa
  code    MNC
  sector  BUS

company kaiser-aluminum
  name    Kaiser Aluminum
  code    MNC
  sector  BUS

company peabody-energy
  name    Peabody Energy
  code    MNC
  sector  BUS

company newmont
  name    Newmont
  code    MNC
  sector  BUS

company l3harris
  name    L3Harris
  code    MNC
  sector  BUS

company honeywell
  name    Honeywell
  code    MNC
  sector  BUS

company general-atomics
  name    General Atomics
  code    MNC
  sector  BUS

company sikorsky
  name    Sikorsky
  code    MNC
  sector  BUS

company mcdonnell-douglas
  name    McDonnell Douglas
  code    MNC
  sector  BUS

company rockwell-international
  name    Rockwell International
  code    MNC
  sector  BUS

company grumman
  name    Grumman
  code    MNC
  sector  BUS

company hughes-aircraft
  name    Hughes Aircraft
  code    MNC
  sector  BUS

company blue-origin
  name    Blue Origin
  code    MNC
  sector  BUS

company smith-wesson
  name    Smith & Wesson
  code    MNC
  sector  BUS

company purdue-pharma
  name    Purdue Pharma
  code    MNC
  sector  BUS

company cheniere
  name    Cheniere
  code    MNC
  sector  BUS

company venture-global
  name    Venture Global
  code    MNC
  sector  BUS

company baker-hughes
  name    Baker Hughes
  code    MNC
  sector  BUS

company schlumberger
  name    Schlumberger
  code    MNC
  sector  BUS

company westinghouse
  name    Westinghouse
  code    MNC
  sector  BUS

company nuscale
  name    NuScale
  code    MNC
  sector  BUS

company dominion-voting-systems
  name    Dominion Voting Systems
  code    MNC
  sector  BUS

company fox-corp
  name    Fox Corp
  code    MNC
  sector  BUS

company truth-social
  name    Truth Social
  code    MNC
  sector  BUS

company reddit
  name    Reddit
  code    MNC
  sector  BUS

company instagram
  name    Instagram
  code    MNC
  sector  BUS

company whatsapp
  name    WhatsApp
  code    MNC
  sector  BUS

company youtube
  name    YouTube
  code    MNC
  sector  BUS

company rolls-royce
  name    Rolls-Royce
  code    MNC
  sector  BUS

company glaxosmithkline
  name    GlaxoSmithKline
  names   GSK
  code    MNC
  sector  BUS

company barclays
  name    Barclays
  code    MNC
  sector  BUS

company natwest
  name    NatWest
  names   Royal Bank of Scotland
  code    MNC
  sector  BUS

company vodafone
  name    Vodafone
  code    MNC
  sector  BUS

company bt-group
  name    BT Group
  code    MNC
  sector  BUS

company unilever
  name    Unilever
  code    MNC
  sector  BUS

company british-steel
  name    British Steel
  code    GBR
  sector  BUS

company british-aerospace
  name    British Aerospace
  code    MNC
  sector  BUS

company arm-holdings
  name    Arm Holdings
  code    MNC
  sector  BUS

company cable-wireless
  name    Cable & Wireless
  code    MNC
  sector  BUS

company lonrho
  name    Lonrho
  code    MNC
  sector  BUS

company premier-oil
  name    Premier Oil
  code    MNC
  sector  BUS

company cairn-energy
  name    Cairn Energy
  code    MNC
  sector  BUS

company tullow-oil
  name    Tullow Oil
  code    MNC
  sector  BUS

company bg-group
  name    BG Group
  code    MNC
  sector  BUS

company prudential-plc
  name    Prudential plc
  code    MNC
  sector  BUS

company lloyd-s-of-london
  name    Lloyd's of London
  code    MNC
  sector  BUS

company cambridge-analytica
  name    Cambridge Analytica
  code    MNC
  sector  BUS

company virgin-atlantic
  name    Virgin Atlantic
  code    MNC
  sector  BUS

company easyjet
  name    Easyjet
  names   easyJet
  code    MNC
  sector  BUS

company p-o
  name    P&O
  code    MNC
  sector  BUS

company british-leyland
  name    British Leyland
  code    GBR
  sector  BUS

company jaguar-land-rover
  name    Jaguar Land Rover
  code    MNC
  sector  BUS

company de-la-rue
  name    De La Rue
  code    MNC
  sector  BUS

company g4s
  name    G4S
  code    MNC
  sector  BUS

company aegis-defence
  name    Aegis Defence
  code    MNC
  sector  BUS

company rio-tinto-zinc
  name    Rio Tinto Zinc
  code    MNC
  sector  BUS

company anglo-iranian-oil-company
  name    Anglo-Iranian Oil Company
  code    MNC
  sector  BUS

company british-american-tobacco
  name    British American Tobacco
  code    MNC
  sector  BUS

company post-office-ltd
  name    Post Office Ltd
  code    MNC
  sector  BUS

company thames-water
  name    Thames Water
  code    MNC
  sector  BUS

company sainsbury-s
  name    Sainsbury's
  code    MNC
  sector  BUS

company tesco
  name    Tesco
  code    MNC
  sector  BUS

company alstom
  name    Alstom
  code    MNC
  sector  BUS

company peugeot
  name    Peugeot
  names   PSA Peugeot
  code    MNC
  sector  BUS

company stellantis
  name    Stellantis
  code    MNC
  sector  BUS

company veolia
  name    Veolia
  code    MNC
  sector  BUS

company lafarge
  name    Lafarge
  code    MNC
  sector  BUS

company societe-generale
  name    Societe Generale
  code    MNC
  sector  BUS

company credit-agricole
  name    Credit Agricole
  code    MNC
  sector  BUS

company carrefour
  name    Carrefour
  code    MNC
  sector  BUS

company lvmh
  name    LVMH
  code    MNC
  sector  BUS

company l-oreal
  name    L'Oreal
  code    MNC
  sector  BUS

company danone
  name    Danone
  code    MNC
  sector  BUS

company sanofi
  name    Sanofi
  code    MNC
  sector  BUS

company safran
  name    Safran
  code    MNC
  sector  BUS

company naval-group
  name    Naval Group
  names   DCNS
  code    FRA
  sector  BUS

company nexter
  name    Nexter
  code    FRA
  sector  BUS

company engie
  name    Engie
  names   GDF Suez
  code    MNC
  sector  BUS

company bollore-group
  name    Bollore Group
  code    MNC
  sector  BUS

company aerospatiale
  name    Aerospatiale
  code    FRA
  sector  BUS

company sncf
  name    SNCF
  code    FRA
  sector  BUS

company michelin
  name    Michelin
  code    MNC
  sector  BUS

company vivendi
  name    Vivendi
  code    MNC
  sector  BUS

company thomson-csf
  name    Thomson-CSF
  code    MNC
  sector  BUS

company framatome
  name    Framatome
  code    MNC
  sector  BUS

company eutelsat
  name    Eutelsat
  code    MNC
  sector  BUS

company perenco
  name    Perenco
  code    MNC
  sector  BUS

company bmw
  name    BMW
  code    MNC
  sector  BUS

company mercedes-benz
  name    Mercedes-Benz
  names   Daimler|DaimlerChrysler
  code    MNC
  sector  BUS

company porsche
  name    Porsche
  code    MNC
  sector  BUS

company audi
  name    Audi
  code    MNC
  sector  BUS

company basf
  name    BASF
  code    MNC
  sector  BUS

company commerzbank
  name    Commerzbank
  code    MNC
  sector  BUS

company allianz
  name    Allianz
  code    MNC
  sector  BUS

company e-on
  name    E.ON
  code    MNC
  sector  BUS

company rwe
  name    RWE
  code    MNC
  sector  BUS

company uniper
  name    Uniper
  code    MNC
  sector  BUS

company wintershall
  name    Wintershall
  code    MNC
  sector  BUS

company deutsche-telekom
  name    Deutsche Telekom
  code    MNC
  sector  BUS

company deutsche-bahn
  name    Deutsche Bahn
  code    DEU
  sector  BUS

company wirecard
  name    Wirecard
  code    MNC
  sector  BUS

company biontech
  name    BioNTech
  code    MNC
  sector  BUS

company heckler-koch
  name    Heckler & Koch
  code    MNC
  sector  BUS

company krauss-maffei
  name    Krauss-Maffei
  code    MNC
  sector  BUS

company diehl-defence
  name    Diehl Defence
  code    MNC
  sector  BUS

company continental-ag
  name    Continental AG
  code    MNC
  sector  BUS

company hoechst
  name    Hoechst
  code    MNC
  sector  BUS

company fraport
  name    Fraport
  code    MNC
  sector  BUS

company ruhrgas
  name    Ruhrgas
  code    MNC
  sector  BUS

company thyssen
  name    Thyssen
  code    MNC
  sector  BUS

company adidas
  name    Adidas
  code    MNC
  sector  BUS

company lidl
  name    Lidl
  code    MNC
  sector  BUS

company aldi
  name    Aldi
  code    MNC
  sector  BUS

company imhausen-chemie
  name    Imhausen-Chemie
  code    MNC
  sector  BUS

company fiat
  name    Fiat
  code    MNC
  sector  BUS

company leonardo
  name    Leonardo
  code    MNC
  sector  BUS

company finmeccanica
  name    Finmeccanica
  code    MNC
  sector  BUS

company enel
  name    Enel
  code    MNC
  sector  BUS

company saipem
  name    Saipem
  code    MNC
  sector  BUS

company snam
  name    Snam
  code    MNC
  sector  BUS

company telecom-italia
  name    Telecom Italia
  code    MNC
  sector  BUS

company unicredit
  name    UniCredit
  code    MNC
  sector  BUS

company intesa-sanpaolo
  name    Intesa Sanpaolo
  code    MNC
  sector  BUS

company alitalia
  name    Alitalia
  code    MNC
  sector  BUS

company olivetti
  name    Olivetti
  code    MNC
  sector  BUS

company montedison
  name    Montedison
  code    MNC
  sector  BUS

company parmalat
  name    Parmalat
  code    MNC
  sector  BUS

company autostrade
  name    Autostrade
  code    MNC
  sector  BUS

company beretta
  name    Beretta
  code    MNC
  sector  BUS

company augusta-westland
  name    Augusta Westland
  names   AgustaWestland
  code    MNC
  sector  BUS

company fincantieri
  name    Fincantieri
  code    MNC
  sector  BUS

company generali
  name    Generali
  code    MNC
  sector  BUS

company mediaset
  name    Mediaset
  code    MNC
  sector  BUS

company repsol
  name    Repsol
  code    MNC
  sector  BUS

company telefonica
  name    Telefonica
  code    MNC
  sector  BUS

company banco-santander
  name    Banco Santander
  code    MNC
  sector  BUS

company bbva
  name    BBVA
  code    MNC
  sector  BUS

company iberdrola
  name    Iberdrola
  code    MNC
  sector  BUS

company iberia
  name    Iberia
  code    ESP
  sector  BUS

company inditex
  name    Inditex
  code    MNC
  sector  BUS

company endesa
  name    Endesa
  code    MNC
  sector  BUS

company navantia
  name    Navantia
  code    MNC
  sector  BUS

company ferrovial
  name    Ferrovial
  code    MNC
  sector  BUS

company tap-air-portugal
  name    TAP Air Portugal
  code    PRT
  sector  BUS

company galp
  name    Galp
  code    PRT
  sector  BUS

company edp
  name    EDP
  code    PRT
  sector  BUS

company banco-espirito-santo
  name    Banco Espirito Santo
  code    PRT
  sector  BUS

company asml
  name    ASML
  code    MNC
  sector  BUS

company philips
  name    Philips
  code    MNC
  sector  BUS

company ing-group
  name    ING Group
  code    MNC
  sector  BUS

company abn-amro
  name    ABN Amro
  code    MNC
  sector  BUS

company heineken
  name    Heineken
  code    MNC
  sector  BUS

company klm
  name    KLM
  code    NLD
  sector  BUS

company fokker
  name    Fokker
  code    MNC
  sector  BUS

company nexperia
  name    Nexperia
  code    MNC
  sector  BUS

company akzonobel
  name    AkzoNobel
  code    MNC
  sector  BUS

company trafigura
  name    Trafigura
  code    MNC
  sector  BUS

company vitol
  name    Vitol
  code    MNC
  sector  BUS

company booking-com
  name    Booking.com
  code    MNC
  sector  BUS

company solvay
  name    Solvay
  code    MNC
  sector  BUS

company ab-inbev
  name    AB InBev
  code    MNC
  sector  BUS

company euroclear
  name    Euroclear
  code    MNC
  sector  BUS

company fabrique-nationale
  name    Fabrique Nationale
  code    MNC
  sector  BUS

company sabena
  name    Sabena
  code    BEL
  sector  BUS

company arcelormittal
  name    ArcelorMittal
  code    MNC
  sector  BUS

company ses-luxembourg
  name    SES Luxembourg
  code    MNC
  sector  BUS

company novartis
  name    Novartis
  code    MNC
  sector  BUS

company abb
  name    ABB
  code    MNC
  sector  BUS

company swissair
  name    Swissair
  code    CHE
  sector  BUS

company syngenta
  name    Syngenta
  code    MNC
  sector  BUS

company holcim
  name    Holcim
  code    MNC
  sector  BUS

company swatch
  name    Swatch
  code    MNC
  sector  BUS

company crypto-ag
  name    Crypto AG
  code    MNC
  sector  BUS

company julius-baer
  name    Julius Baer
  code    MNC
  sector  BUS

company gunvor
  name    Gunvor
  code    MNC
  sector  BUS

company mercuria
  name    Mercuria
  code    MNC
  sector  BUS

company kudelski
  name    Kudelski
  code    MNC
  sector  BUS

company omv
  name    OMV
  code    MNC
  sector  BUS

company raiffeisen-bank-international
  name    Raiffeisen Bank International
  names   Raiffeisen
  code    MNC
  sector  BUS

company voestalpine
  name    Voestalpine
  code    MNC
  sector  BUS

company steyr
  name    Steyr
  code    MNC
  sector  BUS

company ericsson
  name    Ericsson
  code    MNC
  sector  BUS

company saab
  name    Saab
  code    MNC
  sector  BUS

company volvo
  name    Volvo
  code    MNC
  sector  BUS

company ikea
  name    IKEA
  code    MNC
  sector  BUS

company bofors
  name    Bofors
  code    MNC
  sector  BUS

company h-m
  name    H&M
  code    MNC
  sector  BUS

company northvolt
  name    Northvolt
  code    MNC
  sector  BUS

company sas-airline
  name    SAS airline
  code    MNC
  sector  BUS

company lundin-oil
  name    Lundin Oil
  code    MNC
  sector  BUS

company vattenfall
  name    Vattenfall
  code    SWE
  sector  BUS

company electrolux
  name    Electrolux
  code    MNC
  sector  BUS

company telia
  name    Telia
  code    MNC
  sector  BUS

company norsk-hydro
  name    Norsk Hydro
  code    MNC
  sector  BUS

company telenor
  name    Telenor
  code    MNC
  sector  BUS

company kongsberg
  name    Kongsberg
  code    MNC
  sector  BUS

company norwegian-air
  name    Norwegian Air
  code    NOR
  sector  BUS

company yara
  name    Yara
  code    MNC
  sector  BUS

company novo-nordisk
  name    Novo Nordisk
  code    MNC
  sector  BUS

company orsted
  name    Orsted
  code    MNC
  sector  BUS

company arla-foods
  name    Arla Foods
  code    MNC
  sector  BUS

company carlsberg
  name    Carlsberg
  code    MNC
  sector  BUS

company danske-bank
  name    Danske Bank
  code    MNC
  sector  BUS

company lego
  name    Lego
  code    MNC
  sector  BUS

company nokia
  name    Nokia
  code    MNC
  sector  BUS

company fortum
  name    Fortum
  code    MNC
  sector  BUS

company finnair
  name    Finnair
  code    MNC
  sector  BUS

company neste
  name    Neste
  code    MNC
  sector  BUS

company patria
  name    Patria
  code    MNC
  sector  BUS

company landsbanki
  name    Landsbanki
  code    MNC
  sector  BUS

company kaupthing
  name    Kaupthing
  code    MNC
  sector  BUS

company glitnir
  name    Glitnir
  code    MNC
  sector  BUS

company ryanair
  name    Ryanair
  code    MNC
  sector  BUS

company aer-lingus
  name    Aer Lingus
  code    MNC
  sector  BUS

company crh
  name    CRH
  code    MNC
  sector  BUS

company aercap
  name    AerCap
  code    MNC
  sector  BUS

company allied-irish-banks
  name    Allied Irish Banks
  code    MNC
  sector  BUS

company olympic-airways
  name    Olympic Airways
  code    GRC
  sector  BUS

company hellenic-petroleum
  name    Hellenic Petroleum
  code    GRC
  sector  BUS

company aegean-airlines
  name    Aegean Airlines
  code    GRC
  sector  BUS

company depa
  name    DEPA
  code    GRC
  sector  BUS

company pkn-orlen
  name    PKN Orlen
  names   Orlen
  code    POL
  sector  BUS

company pgnig
  name    PGNiG
  code    POL
  sector  BUS

company pgz
  name    PGZ
  code    POL
  sector  BUS

company lot-polish-airlines
  name    LOT Polish Airlines
  code    POL
  sector  BUS

company kghm
  name    KGHM
  code    POL
  sector  BUS

company skoda-auto
  name    Skoda Auto
  names   Skoda
  code    CZE
  sector  BUS

company cez
  name    CEZ
  code    CZE
  sector  BUS

company omnipol
  name    Omnipol
  code    CZE
  sector  BUS

company czechoslovak-group
  name    Czechoslovak Group
  code    CZE
  sector  BUS

company mol-group
  name    MOL Group
  code    HUN
  sector  BUS

company otp-bank
  name    OTP Bank
  code    HUN
  sector  BUS

company wizz-air
  name    Wizz Air
  code    HUN
  sector  BUS

company paks-nuclear-plant
  name    Paks nuclear plant
  code    HUN
  sector  BUS

company omv-petrom
  name    OMV Petrom
  code    ROU
  sector  BUS

company romgaz
  name    Romgaz
  code    ROU
  sector  BUS

company dacia
  name    Dacia
  code    ROU
  sector  BUS

company bulgargaz
  name    Bulgargaz
  code    BGR
  sector  BUS

company arsenal-ad
  name    Arsenal AD
  code    BGR
  sector  BUS

company kozloduy-plant
  name    Kozloduy plant
  code    BGR
  sector  BUS

company lukoil-neftochim
  name    Lukoil Neftochim
  code    BGR
  sector  BUS

company nis-oil-company
  name    NIS oil company
  code    SRB
  sector  BUS

company srbijagas
  name    Srbijagas
  code    SRB
  sector  BUS

company zastava
  name    Zastava
  code    SRB
  sector  BUS

company jat-airways
  name    JAT Airways
  names   Air Serbia
  code    SRB
  sector  BUS

company yugoimport
  name    Yugoimport
  code    SRB
  sector  BUS

company agrokor
  name    Agrokor
  code    HRV
  sector  BUS

company krka
  name    Krka
  code    SVN
  sector  BUS

company slovnaft
  name    Slovnaft
  code    SVK
  sector  BUS

company mazeikiu-nafta
  name    Mazeikiu Nafta
  code    LTU
  sector  BUS

company klaipeda-lng
  name    Klaipeda LNG
  code    LTU
  sector  BUS

company airbaltic
  name    airBaltic
  code    LVA
  sector  BUS

company ablv
  name    ABLV
  code    LVA
  sector  BUS

company eesti-energia
  name    Eesti Energia
  code    EST
  sector  BUS

company skype
  name    Skype
  code    EST
  sector  BUS

company georgian-airways
  name    Georgian Airways
  code    GEO
  sector  BUS

company anaklia-consortium
  name    Anaklia consortium
  code    GEO
  sector  BUS

company electric-networks-of-armenia
  name    Electric Networks of Armenia
  code    ARM
  sector  BUS

company oyu-tolgoi
  name    Oyu Tolgoi
  code    MNG
  sector  BUS
