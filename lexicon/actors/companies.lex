# Companies often in political news: MNC with sector BUS, or the state's code where the state owns them.
# Written for the project.

company gazprom
  name    Gazprom
  code    RUS
  sector  BUS

company rosneft
  name    Rosneft
  code    RUS
  sector  BUS

company lukoil
  name    Lukoil
  code    RUS
  sector  BUS

company rosatom
  name    Rosatom
  code    RUS
  sector  BUS GOV

company sberbank
  name    Sberbank
  names   VTB
  code    RUS
  sector  BUS

company yukos
  name    Yukos
  code    RUS
  sector  BUS

company rusal
  name    Rusal
  code    RUS
  sector  BUS

company aeroflot
  name    Aeroflot
  code    RUS
  sector  BUS

company naftogaz
  name    Naftogaz
  code    UKR
  sector  BUS

company energoatom
  name    Energoatom
  code    UKR
  sector  BUS

company nord-stream-ag
  name    Nord Stream AG
  code    RUS
  sector  BUS

company aramco
  name    Saudi Aramco
  names   Aramco|Sabic
  code    SAU
  sector  BUS

company adnoc
  name    ADNOC
  names   Dubai Ports World|DP World
  code    ARE
  sector  BUS

company qatarenergy
  name    QatarEnergy
  names   Qatar Petroleum
  code    QAT
  sector  BUS

company nioc
  name    National Iranian Oil Company
  names   NIOC
  code    IRN
  sector  BUS

company kuwait-petroleum
  name    Kuwait Petroleum Corporation
  code    KWT
  sector  BUS

company sonatrach
  name    Sonatrach
  code    DZA
  sector  BUS

company noc-libya
  name    National Oil Corporation
  code    LBY
  sector  BUS

company nnpc
  name    NNPC
  names   Nigerian National Petroleum Corporation
  code    NGA
  sector  BUS

company sonangol
  name    Sonangol
  code    AGO
  sector  BUS

company eskom
  name    Eskom
  code    ZAF
  sector  BUS

company petrobras
  name    Petrobras
  code    BRA
  sector  BUS

company vale
  name    Vale mining company
  code    BRA
  sector  BUS

company embraer
  name    Embraer
  code    BRA
  sector  BUS

company pemex
  name    Pemex
  code    MEX
  sector  BUS

company codelco
  name    Codelco
  code    CHL
  sector  BUS

company citgo
  name    Citgo
  code    VEN
  sector  BUS

company huawei
  name    Huawei
  names   Huawei Technologies
  code    CHN
  sector  BUS

company zte
  name    ZTE
  code    CHN
  sector  BUS

company tencent
  name    Tencent
  names   WeChat
  code    CHN
  sector  BUS

company alibaba
  name    Alibaba
  code    CHN
  sector  BUS

company bytedance
  name    ByteDance
  names   TikTok
  code    CHN
  sector  BUS

company cnooc
  name    CNOOC
  code    CHN
  sector  BUS

company cnpc
  name    China National Petroleum Corporation
  names   CNPC|PetroChina|Sinopec
  code    CHN
  sector  BUS

company smic
  name    SMIC
  code    CHN
  sector  BUS

company tsmc
  name    TSMC
  names   Foxconn
  code    TWN
  sector  BUS

company samsung
  name    Samsung
  names   Samsung Electronics
  code    KOR
  sector  BUS

company hyundai
  name    Hyundai
  names   Daewoo
  code    KOR
  sector  BUS

company toyota
  name    Toyota
  code    MNC
  sector  BUS

company toshiba
  name    Toshiba
  names   Toshiba Machine
  code    MNC
  sector  BUS

company sony
  name    Sony
  names   Nissan|Honda|Mitsubishi
  code    MNC
  sector  BUS

company nippon-steel
  name    Nippon Steel
  code    MNC
  sector  BUS

company tepco
  name    TEPCO
  names   Tokyo Electric Power
  code    JPN
  sector  BUS

company exxon
  name    ExxonMobil
  names   Exxon Mobil|Exxon|Mobil Corp
  code    MNC
  sector  BUS

company chevron
  name    Chevron
  names   Texaco
  code    MNC
  sector  BUS

company bp
  name    BP
  names   British Petroleum
  code    MNC
  sector  BUS

company shell
  name    Royal Dutch Shell
  names   Royal Dutch/Shell|Shell plc
  code    MNC
  sector  BUS

company totalenergies
  name    TotalEnergies
  names   Elf Aquitaine
  code    MNC
  sector  BUS

company eni
  name    Eni
  code    MNC
  sector  BUS

company equinor
  name    Equinor
  names   Statoil
  code    NOR
  sector  BUS

company glencore
  name    Glencore
  code    MNC
  sector  BUS

company rio-tinto
  name    Rio Tinto
  code    MNC
  sector  BUS

company bhp
  name    BHP
  names   BHP Billiton
  code    MNC
  sector  BUS

company barrick
  name    Barrick Gold
  code    MNC
  sector  BUS

company freeport
  name    Freeport-McMoRan
  code    MNC
  sector  BUS

company boeing
  name    Boeing
  code    MNC
  sector  BUS

company airbus
  name    Airbus
  names   Airbus Industrie
  code    MNC
  sector  BUS

company lockheed
  name    Lockheed Martin
  names   Lockheed
  code    MNC
  sector  BUS

company raytheon
  name    Raytheon
  names   RTX
  code    MNC
  sector  BUS

company northrop
  name    Northrop Grumman
  code    MNC
  sector  BUS

company general-dynamics
  name    General Dynamics
  code    MNC
  sector  BUS

company bae
  name    BAE Systems
  code    MNC
  sector  BUS

company rheinmetall
  name    Rheinmetall
  code    MNC
  sector  BUS

company dassault
  name    Dassault
  names   Dassault Aviation
  code    MNC
  sector  BUS

company thales
  name    Thales
  code    MNC
  sector  BUS

company krauss
  name    KNDS
  code    MNC
  sector  BUS

company halliburton
  name    Halliburton
  code    MNC
  sector  BUS

company google
  name    Google
  names   Alphabet
  code    MNC
  sector  BUS

company apple
  name    Apple Inc
  code    MNC
  sector  BUS

company microsoft
  name    Microsoft
  code    MNC
  sector  BUS

company amazon
  name    Amazon.com
  code    MNC
  sector  BUS

company facebook
  name    Facebook
  names   Meta Platforms
  code    MNC
  sector  BUS

company twitter
  name    Twitter
  code    MNC
  sector  BUS

company openai
  name    OpenAI
  code    MNC
  sector  BUS

company nvidia
  name    Nvidia
  code    MNC
  sector  BUS

company intel
  name    Intel Corp
  code    MNC
  sector  BUS

company ibm
  name    IBM
  code    MNC
  sector  BUS

company tesla
  name    Tesla
  code    MNC
  sector  BUS

company spacex
  name    SpaceX
  names   Starlink
  code    MNC
  sector  BUS

company ford-motor
  name    Ford Motor
  names   Ford Motor Co|Ford Motor Company
  code    MNC
  sector  BUS

company general-motors
  name    General Motors
  code    MNC
  sector  BUS

company volkswagen
  name    Volkswagen
  code    MNC
  sector  BUS

company siemens
  name    Siemens
  code    MNC
  sector  BUS

company krupp
  name    ThyssenKrupp
  code    MNC
  sector  BUS

company renault
  name    Renault
  code    MNC
  sector  BUS

company nestle
  name    Nestle
  names   Nestlé
  code    MNC
  sector  BUS

company coca-cola
  name    Coca-Cola
  code    MNC
  sector  BUS

company mcdonalds
  name    McDonald's
  code    MNC
  sector  BUS

company monsanto
  name    Monsanto
  code    MNC
  sector  BUS

company bayer
  name    Bayer
  code    MNC
  sector  BUS

company pfizer
  name    Pfizer
  code    MNC
  sector  BUS

company astrazeneca
  name    AstraZeneca
  code    MNC
  sector  BUS

company moderna
  name    Moderna
  code    MNC
  sector  BUS

company goldman
  name    Goldman Sachs
  code    MNC
  sector  BUS

company jpmorgan
  name    JPMorgan
  names   JPMorgan Chase|J.P. Morgan
  code    MNC
  sector  BUS

company citigroup
  name    Citigroup
  names   Citibank|Citicorp
  code    MNC
  sector  BUS

company hsbc
  name    HSBC
  code    MNC
  sector  BUS

company deutsche-bank
  name    Deutsche Bank
  code    MNC
  sector  BUS

company ubs
  name    UBS
  names   Credit Suisse
  code    MNC
  sector  BUS

company bnp
  name    BNP Paribas
  code    MNC
  sector  BUS

company standard-chartered
  name    Standard Chartered
  code    MNC
  sector  BUS

company moodys
  name    Moody's
  names   Standard & Poor's|Fitch
  code    MNC
  sector  BUS

company maersk
  name    Maersk
  code    MNC
  sector  BUS

company union-carbide
  name    Union Carbide
  code    MNC
  sector  BUS

company de-beers
  name    De Beers
  code    MNC
  sector  BUS

company chiquita
  name    Chiquita
  names   United Fruit
  code    MNC
  sector  BUS

company itt
  name    ITT
  code    MNC
  sector  BUS

company nso
  name    NSO Group
  code    ISR
  sector  BUS

company kaspersky
  name    Kaspersky
  names   Kaspersky Lab
  code    RUS
  sector  BUS

company adani
  name    Adani Group
  code    IND
  sector  BUS

company tata
  name    Tata
  names   Tata Group
  code    IND
  sector  BUS

company reliance
  name    Reliance Industries
  code    IND
  sector  BUS

company areva
  name    Areva
  names   Orano|EDF
  code    FRA
  sector  BUS

company lufthansa
  name    Lufthansa
  code    DEU
  sector  BUS

company air-france
  name    Air France
  code    FRA
  sector  BUS

company british-airways
  name    British Airways
  code    GBR
  sector  BUS

company el-al
  name    El Al
  code    ISR
  sector  BUS

company turkish-airlines
  name    Turkish Airlines
  code    TUR
  sector  BUS

company pan-am
  name    Pan Am
  code    USA
  sector  BUS

company odebrecht
  name    Odebrecht
  code    BRA
  sector  BUS

company asarco
  name    First Quantum
  code    MNC
  sector  BUS
