# More parliaments, ministries, courts, armies, police, intelligence services and boards by their names. Written for the project.
# What a country calls by plain words needs no block: “the Kenyan ministry of health”, “Mali's supreme court” come of nouns.lex.

body national-assembly-of-afghanistan
  name    National Assembly of Afghanistan
  names   Afghan parliament|Meshrano Jirga
  code    AFG
  sector  LEG

body national-directorate-of-security
  name    National Directorate of Security
  names   NDS|General Directorate of Intelligence
  code    AFG
  sector  SPY

body afghan-national-army
  name    Afghan National Army
  names   Afghan National Security Forces|ANSF
  code    AFG
  sector  MIL

body afghan-national-police
  name    Afghan National Police
  names   Afghan Local Police
  code    AFG
  sector  COP

body kuvendi
  name    Kuvendi
  names   Albanian parliament
  code    ALB
  sector  LEG

body spak
  name    SPAK
  names   Special Anti-Corruption Structure
  code    ALB
  sector  JUD

body sigurimi
  name    Sigurimi
  code    ALB
  sector  SPY

body people-s-national-assembly
  name    People's National Assembly
  names   Algerian parliament
  code    DZA
  sector  LEG

body department-of-intelligence-and-security
  name    Department of Intelligence and Security
  names   DRS intelligence service
  code    DZA
  sector  SPY

body algerian-people-s-national-army
  name    Algerian People's National Army
  names   People's National Army
  code    DZA
  sector  MIL

body angolan-armed-forces
  name    Angolan Armed Forces
  names   FAPLA
  code    AGO
  sector  MIL

body argentine-congress
  name    Argentine Congress
  names   Argentine Senate|Argentine Chamber of Deputies
  code    ARG
  sector  LEG

body gendarmeria-nacional
  name    Gendarmeria Nacional
  names   Argentine Federal Police
  code    ARG
  sector  COP

body side
  name    SIDE
  names   State Intelligence Secretariat
  code    ARG
  sector  SPY

body argentine-supreme-court
  name    Argentine Supreme Court
  names   Comodoro Py courts
  code    ARG
  sector  JUD

body national-assembly-of-armenia
  name    National Assembly of Armenia
  names   Armenian parliament
  code    ARM
  sector  LEG

body national-security-service-of-armenia
  name    National Security Service of Armenia
  code    ARM
  sector  SPY

body australian-defence-force
  name    Australian Defence Force
  names   Australian Defence Forces|Royal Australian Navy|Royal Australian Air Force
  code    AUS
  sector  MIL

body australian-federal-police
  name    Australian Federal Police
  code    AUS
  sector  COP

body australian-secret-intelligence-service
  name    Australian Secret Intelligence Service
  names   ASIS|Australian Signals Directorate
  code    AUS
  sector  SPY

body department-of-foreign-affairs-and-trade
  name    Department of Foreign Affairs and Trade
  names   DFAT|Australian Border Force
  code    AUS
  sector  GOV

body reserve-bank-of-australia
  name    Reserve Bank of Australia
  code    AUS
  sector  GOV

body nationalrat
  name    Nationalrat
  names   Austrian parliament
  code    AUT
  sector  LEG

body bundesheer
  name    Bundesheer
  code    AUT
  sector  MIL

body austrian-constitutional-court
  name    Austrian Constitutional Court
  code    AUT
  sector  JUD

body milli-majlis
  name    Milli Majlis
  names   Azerbaijani parliament
  code    AZE
  sector  LEG

body state-security-service-of-azerbaijan
  name    State Security Service of Azerbaijan
  code    AZE
  sector  SPY

body detective-branch
  name    Detective Branch
  names   Ansar force
  code    BGD
  sector  COP

body international-crimes-tribunal
  name    International Crimes Tribunal
  code    BGD
  sector  JUD

body dgfi
  name    DGFI
  names   Directorate General of Forces Intelligence
  code    BGD
  sector  SPY

body border-guard-bangladesh
  name    Border Guard Bangladesh
  names   Bangladesh Rifles
  code    BGD
  sector  MIL

body belarusian-kgb
  name    Belarusian KGB
  names   State Security Committee of Belarus
  code    BLR
  sector  SPY

body belarusian-house-of-representatives
  name    Belarusian House of Representatives
  code    BLR
  sector  LEG

body belgian-chamber-of-representatives
  name    Belgian Chamber of Representatives
  names   Belgian parliament
  code    BEL
  sector  LEG

body state-security-service-of-belgium
  name    State Security Service of Belgium
  names   Sureté de l'Etat
  code    BEL
  sector  SPY

body plurinational-legislative-assembly
  name    Plurinational Legislative Assembly
  code    BOL
  sector  LEG

body plurinational-constitutional-tribunal
  name    Plurinational Constitutional Tribunal
  code    BOL
  sector  JUD

body presidency-of-bosnia-and-herzegovina
  name    Presidency of Bosnia and Herzegovina
  names   Bosnian presidency
  code    BIH
  sector  GOV

body sipa
  name    SIPA
  names   State Investigation and Protection Agency
  code    BIH
  sector  COP

body army-of-the-republic-of-bosnia-and-herzegovina
  name    Army of the Republic of Bosnia and Herzegovina
  names   Armija BiH
  code    BIH
  sector  MIL

body brazilian-congress
  name    Brazilian Congress
  names   Brazilian Senate|Brazilian Chamber of Deputies
  code    BRA
  sector  LEG

body federal-highway-police
  name    Federal Highway Police
  names   Brazilian Federal Police|BOPE
  code    BRA
  sector  COP

body abin
  name    ABIN
  names   Brazilian Intelligence Agency
  code    BRA
  sector  SPY

body superior-electoral-court
  name    Superior Electoral Court
  names   Brazilian Supreme Court|Supremo Tribunal Federal
  code    BRA
  sector  JUD

body funai
  name    FUNAI
  names   IBAMA
  code    BRA
  sector  GOV

body bndes
  name    BNDES
  names   Banco Central do Brasil
  code    BRA
  sector  GOV

body narodno-sabranie
  name    Narodno Sabranie
  names   Bulgarian parliament
  code    BGR
  sector  LEG

body dans
  name    DANS
  names   State Agency for National Security
  code    BGR
  sector  SPY

body volunteers-for-the-defence-of-the-homeland
  name    Volunteers for the Defence of the Homeland
  names   VDP militia
  code    BFA
  sector  MIL

body imbonerakure
  name    Imbonerakure
  code    BDI
  sector  PRM

body national-assembly-of-cambodia
  name    National Assembly of Cambodia
  code    KHM
  sector  LEG

body royal-cambodian-armed-forces
  name    Royal Cambodian Armed Forces
  code    KHM
  sector  MIL

body rapid-intervention-battalion
  name    Rapid Intervention Battalion
  code    CMR
  sector  MIL

body house-of-commons-of-canada
  name    House of Commons of Canada
  names   Canadian House of Commons|Canadian Senate
  code    CAN
  sector  LEG

body canadian-armed-forces
  name    Canadian Armed Forces
  names   Royal Canadian Navy|Royal Canadian Air Force
  code    CAN
  sector  MIL

body global-affairs-canada
  name    Global Affairs Canada
  code    CAN
  sector  GOV

body communications-security-establishment
  name    Communications Security Establishment
  code    CAN
  sector  SPY

body bank-of-canada
  name    Bank of Canada
  code    CAN
  sector  GOV

body central-african-armed-forces
  name    Central African Armed Forces
  code    CAF
  sector  MIL

body chadian-national-army
  name    Chadian National Army
  code    TCD
  sector  MIL

body carabineros
  name    Carabineros
  names   Carabineros de Chile
  code    CHL
  sector  COP

body chilean-congress
  name    Chilean Congress
  names   Chilean Senate
  code    CHL
  sector  LEG

body ministry-of-commerce-of-china
  name    Ministry of Commerce of China
  names   MOFCOM|National Development and Reform Commission|NDRC
  code    CHN
  sector  GOV

body cyberspace-administration-of-china
  name    Cyberspace Administration of China
  names   State Administration for Market Regulation
  code    CHN
  sector  GOV

body hong-kong-and-macau-affairs-office
  name    Hong Kong and Macau Affairs Office
  names   Office for Safeguarding National Security
  code    CHN
  sector  GOV

body united-front-work-department
  name    United Front Work Department
  code    CHN
  sector  SPY

body central-commission-for-discipline-inspection
  name    Central Commission for Discipline Inspection
  names   CCDI
  code    CHN
  sector  GOV

body pla-navy
  name    PLA Navy
  names   PLA Rocket Force|PLA Air Force|Eastern Theater Command|Chinese Coast Guard
  code    CHN
  sector  MIL

body supreme-people-s-court
  name    Supreme People's Court
  names   Supreme People's Procuratorate
  code    CHN
  sector  JUD

body colombian-congress
  name    Colombian Congress
  names   Colombian Senate
  code    COL
  sector  LEG

body departamento-administrativo-de-seguridad
  name    Departamento Administrativo de Seguridad
  code    COL
  sector  SPY

body special-jurisdiction-for-peace
  name    Special Jurisdiction for Peace
  code    COL
  sector  JUD

body colombian-national-police
  name    Colombian National Police
  names   ESMAD
  code    COL
  sector  COP

body fiscalia
  name    Fiscalia
  code    COL
  sector  JUD

body legislative-assembly-of-costa-rica
  name    Legislative Assembly of Costa Rica
  code    CRI
  sector  LEG

body constitutional-council-of-ivory-coast
  name    Constitutional Council of Ivory Coast
  code    CIV
  sector  JUD

body croatian-army
  name    Croatian Army
  code    HRV
  sector  MIL

body national-assembly-of-people-s-power
  name    National Assembly of People's Power
  code    CUB
  sector  LEG

body revolutionary-armed-forces-of-cuba
  name    Revolutionary Armed Forces of Cuba
  code    CUB
  sector  MIL

body cypriot-national-guard
  name    Cypriot National Guard
  code    CYP
  sector  MIL

body house-of-representatives-of-cyprus
  name    House of Representatives of Cyprus
  code    CYP
  sector  LEG

body czech-chamber-of-deputies
  name    Czech Chamber of Deputies
  names   Czech Senate
  code    CZE
  sector  LEG

body security-information-service
  name    Security Information Service
  names   StB|Statni bezpecnost
  code    CZE
  sector  SPY

body national-assembly-of-congo
  name    National Assembly of Congo
  names   Congolese parliament
  code    COD
  sector  LEG

body agence-nationale-de-renseignements
  name    Agence nationale de renseignements
  code    COD
  sector  SPY

body ceni
  name    CENI
  names   Independent National Electoral Commission of Congo
  code    COD
  sector  GOV

body republican-guard-of-congo
  name    Republican Guard of Congo
  code    COD
  sector  MIL

body danish-security-and-intelligence-service
  name    Danish Security and Intelligence Service
  code    DNK
  sector  SPY

body danish-defence-intelligence-service
  name    Danish Defence Intelligence Service
  code    DNK
  sector  SPY

body naalakkersuisut
  name    Naalakkersuisut
  code    DNK
  sector  GOV

body inatsisartut
  name    Inatsisartut
  code    DNK
  sector  LEG

body dominican-congress
  name    Dominican Congress
  code    DOM
  sector  LEG

body national-assembly-of-ecuador
  name    National Assembly of Ecuador
  code    ECU
  sector  LEG

body constitutional-court-of-ecuador
  name    Constitutional Court of Ecuador
  code    ECU
  sector  JUD

body people-s-assembly
  name    People's Assembly
  names   Egyptian House of Representatives|Shura Council of Egypt
  code    EGY
  sector  LEG

body supreme-council-of-the-armed-forces
  name    Supreme Council of the Armed Forces
  names   SCAF
  code    EGY
  sector  GOV

body general-intelligence-directorate
  name    General Intelligence Directorate
  names   Egyptian General Intelligence|Mukhabarat of Egypt
  code    EGY
  sector  SPY

body al-azhar
  name    Al-Azhar
  names   al-Azhar
  code    EGY
  sector  REL

body central-security-forces
  name    Central Security Forces
  names   National Security Agency of Egypt
  code    EGY
  sector  COP

body suez-canal-authority
  name    Suez Canal Authority
  code    EGY
  sector  GOV

body supreme-constitutional-court
  name    Supreme Constitutional Court
  names   Court of Cassation of Egypt
  code    EGY
  sector  JUD

body legislative-assembly-of-el-salvador
  name    Legislative Assembly of El Salvador
  code    SLV
  sector  LEG

body atlacatl-battalion
  name    Atlacatl Battalion
  code    SLV
  sector  MIL

body kapo
  name    Kapo
  names   Internal Security Service of Estonia|Valisluureamet
  code    EST
  sector  SPY

body house-of-peoples-representatives
  name    House of Peoples' Representatives
  code    ETH
  sector  LEG

body national-intelligence-and-security-service-of-ethiopia
  name    National Intelligence and Security Service of Ethiopia
  code    ETH
  sector  SPY

body derg
  name    Derg
  names   Provisional Military Administrative Council
  code    ETH
  sector  GOV

body eritrean-defence-forces
  name    Eritrean Defence Forces
  names   Eritrean Defense Forces
  code    ERI
  sector  MIL

body republic-of-fiji-military-forces
  name    Republic of Fiji Military Forces
  code    FJI
  sector  MIL

body supo
  name    Supo
  names   Finnish Security and Intelligence Service
  code    FIN
  sector  SPY

body finnish-defence-forces
  name    Finnish Defence Forces
  names   Finnish Border Guard
  code    FIN
  sector  MIL

body french-national-assembly
  name    French National Assembly
  names   French Senate|Palais Bourbon
  code    FRA
  sector  LEG

body conseil-constitutionnel
  name    Conseil constitutionnel
  names   French Constitutional Council|Parquet national financier
  code    FRA
  sector  JUD

body compagnies-republicaines-de-securite
  name    Compagnies Republicaines de Securite
  names   French gendarmerie|RAID police unit
  code    FRA
  sector  COP

body sdece
  name    SDECE
  names   DST intelligence service
  code    FRA
  sector  SPY

body banque-de-france
  name    Banque de France
  names   Bank of France
  code    FRA
  sector  GOV

body state-security-service-of-georgia
  name    State Security Service of Georgia
  code    GEO
  sector  SPY

body parliament-of-georgia
  name    Parliament of Georgia
  names   Georgian parliament
  code    GEO
  sector  LEG

body generalbundesanwalt
  name    Generalbundesanwalt
  names   Federal Prosecutor General|Bundesgerichtshof|Federal Court of Justice
  code    DEU
  sector  JUD

body bundeskriminalamt
  name    Bundeskriminalamt
  names   BKA|Bundespolizei|GSG 9|GSG9
  code    DEU
  sector  COP

body militaerischer-abschirmdienst
  name    Militaerischer Abschirmdienst
  names   Verfassungsschutz
  code    DEU
  sector  SPY

body bafin
  name    BaFin
  names   Treuhand
  code    DEU
  sector  GOV

body volkskammer
  name    Volkskammer
  code    DEU
  sector  LEG

body national-people-s-army
  name    National People's Army
  code    DEU
  sector  MIL

body parliament-of-ghana
  name    Parliament of Ghana
  code    GHA
  sector  LEG

body hellenic-parliament
  name    Hellenic Parliament
  names   Vouli
  code    GRC
  sector  LEG

body eyp
  name    EYP
  names   Greek National Intelligence Service
  code    GRC
  sector  SPY

body hellenic-coast-guard
  name    Hellenic Coast Guard
  names   Hellenic Police
  code    GRC
  sector  COP

body guatemalan-public-ministry
  name    Guatemalan Public Ministry
  names   Constitutional Court of Guatemala
  code    GTM
  sector  JUD

body national-committee-of-reconciliation-and-development
  name    National Committee of Reconciliation and Development
  names   CNRD
  code    GIN
  sector  GOV

body haitian-national-police
  name    Haitian National Police
  names   PNH
  code    HTI
  sector  COP

body transitional-presidential-council
  name    Transitional Presidential Council
  code    HTI
  sector  GOV

body haitian-armed-forces
  name    Haitian Armed Forces
  names   Forces Armees d'Haiti
  code    HTI
  sector  MIL

body honduran-congress
  name    Honduran Congress
  code    HND
  sector  LEG

body hong-kong-police-force
  name    Hong Kong Police Force
  code    HKG
  sector  COP

body hong-kong-court-of-final-appeal
  name    Hong Kong Court of Final Appeal
  names   Court of Final Appeal
  code    HKG
  sector  JUD

body orszaggyules
  name    Orszaggyules
  names   Hungarian parliament
  code    HUN
  sector  LEG

body kuria
  name    Kuria
  code    HUN
  sector  JUD

body indian-parliament
  name    Indian parliament
  names   Sansad
  code    IND
  sector  LEG

body ministry-of-external-affairs
  name    Ministry of External Affairs
  names   Election Commission of India|NITI Aayog
  code    IND
  sector  GOV

body intelligence-bureau-of-india
  name    Intelligence Bureau of India
  code    IND
  sector  SPY

body enforcement-directorate
  name    Enforcement Directorate
  names   Delhi Police|Indo-Tibetan Border Police|ITBP|Assam Rifles
  code    IND
  sector  COP

body supreme-court-of-india
  name    Supreme Court of India
  code    IND
  sector  JUD

body indian-air-force
  name    Indian Air Force
  names   Indian Navy|Indian Coast Guard
  code    IND
  sector  MIL

body dewan-perwakilan-rakyat
  name    Dewan Perwakilan Rakyat
  names   People's Consultative Assembly
  code    IDN
  sector  LEG

body densus-88
  name    Densus 88
  names   Detachment 88|Brimob|POLRI
  code    IDN
  sector  COP

body abri
  name    ABRI
  names   Kostrad
  code    IDN
  sector  MIL

body badan-intelijen-negara
  name    Badan Intelijen Negara
  code    IDN
  sector  SPY

body constitutional-court-of-indonesia
  name    Constitutional Court of Indonesia
  code    IDN
  sector  JUD

body supreme-national-security-council
  name    Supreme National Security Council
  names   SNSC|Atomic Energy Organization of Iran|AEOI
  code    IRN
  sector  GOV

body guidance-patrol
  name    Guidance Patrol
  names   Gasht-e Ershad|FARAJA
  code    IRN
  sector  COP

body revolutionary-court
  name    Revolutionary Court
  names   Revolutionary Tribunal of Iran
  code    IRN
  sector  JUD

body office-of-the-supreme-leader
  name    Office of the Supreme Leader
  code    IRN
  sector  GOV

body ansar-e-hezbollah
  name    Ansar-e Hezbollah
  code    IRN
  sector  PRM

body council-of-representatives-of-iraq
  name    Council of Representatives of Iraq
  names   Iraqi parliament
  code    IRQ
  sector  LEG

body federal-supreme-court
  name    Federal Supreme Court
  names   Iraqi High Tribunal
  code    IRQ
  sector  JUD

body republican-guard-of-iraq
  name    Republican Guard of Iraq
  names   Fedayeen Saddam|Iraqi Counter Terrorism Service
  code    IRQ
  sector  MIL

body garda
  name    Garda
  names   Garda Siochana|Gardai|An Garda Siochana
  code    IRL
  sector  COP

body oireachtas
  name    Oireachtas
  names   Seanad
  code    IRL
  sector  LEG

body irish-defence-forces
  name    Irish Defence Forces
  code    IRL
  sector  MIL

body israeli-war-cabinet
  name    Israeli war cabinet
  names   Israeli security cabinet|COGAT|Prime Minister's Office of Israel
  code    ISR
  sector  GOV

body israeli-high-court-of-justice
  name    Israeli High Court of Justice
  names   Israeli Supreme Court
  code    ISR
  sector  JUD

body aman
  name    Aman
  names   Israeli Military Intelligence|Unit 8200
  code    ISR
  sector  SPY

body israel-border-police
  name    Israel Border Police
  names   Magav|Israel Police
  code    ISR
  sector  COP

body israeli-air-force
  name    Israeli Air Force
  names   Golani Brigade|Givati Brigade|Israeli Navy
  code    ISR
  sector  MIL

body jewish-agency
  name    Jewish Agency
  names   Israel Atomic Energy Commission
  code    ISR
  sector  GOV

body montecitorio
  name    Montecitorio
  names   Palazzo Madama|Italian Chamber of Deputies|Italian Senate
  code    ITA
  sector  LEG

body aise
  name    AISE
  names   AISI|SISMI|SISDE
  code    ITA
  sector  SPY

body guardia-di-finanza
  name    Guardia di Finanza
  names   Polizia di Stato|Italian Coast Guard
  code    ITA
  sector  COP

body bank-of-italy
  name    Bank of Italy
  names   Banca d'Italia
  code    ITA
  sector  GOV

body meti
  name    METI
  names   Ministry of Economy, Trade and Industry|Imperial Household Agency
  code    JPN
  sector  GOV

body japan-coast-guard
  name    Japan Coast Guard
  names   National Police Agency of Japan
  code    JPN
  sector  COP

body ground-self-defense-force
  name    Ground Self-Defense Force
  names   Maritime Self-Defense Force|Air Self-Defense Force|Imperial Japanese Army
  code    JPN
  sector  MIL

body house-of-councillors-of-japan
  name    House of Councillors of Japan
  names   Japanese parliament
  code    JPN
  sector  LEG

body general-intelligence-department
  name    General Intelligence Department
  code    JOR
  sector  SPY

body arab-legion
  name    Arab Legion
  names   Jordan Armed Forces
  code    JOR
  sector  MIL

body national-security-committee-of-kazakhstan
  name    National Security Committee of Kazakhstan
  names   KNB
  code    KAZ
  sector  SPY

body mazhilis
  name    Mazhilis
  names   Majilis
  code    KAZ
  sector  LEG

body kenyan-national-assembly
  name    Kenyan National Assembly
  names   Kenyan Senate
  code    KEN
  sector  LEG

body general-service-unit
  name    General Service Unit
  names   Directorate of Criminal Investigations
  code    KEN
  sector  COP

body independent-electoral-and-boundaries-commission
  name    Independent Electoral and Boundaries Commission
  names   IEBC
  code    KEN
  sector  GOV

body jogorku-kenesh
  name    Jogorku Kenesh
  code    KGZ
  sector  LEG

body gknb
  name    GKNB
  names   State Committee for National Security
  code    KGZ
  sector  SPY

body kuwaiti-national-assembly
  name    Kuwaiti National Assembly
  names   Majlis al-Umma
  code    KWT
  sector  LEG

body national-assembly-of-laos
  name    National Assembly of Laos
  code    LAO
  sector  LEG

body vdd
  name    VDD
  names   State Security Service of Latvia
  code    LVA
  sector  SPY

body internal-security-forces
  name    Internal Security Forces
  names   Lebanese General Security
  code    LBN
  sector  COP

body deuxieme-bureau
  name    Deuxieme Bureau
  code    LBN
  sector  SPY

body banque-du-liban
  name    Banque du Liban
  code    LBN
  sector  GOV

body armed-forces-of-liberia
  name    Armed Forces of Liberia
  code    LBR
  sector  MIL

body house-of-representatives-of-libya
  name    House of Representatives of Libya
  names   General National Congress|High Council of State
  code    LBY
  sector  LEG

body presidential-council-of-libya
  name    Presidential Council of Libya
  names   Libyan Presidential Council
  code    LBY
  sector  GOV

body internal-security-agency-of-libya
  name    Internal Security Agency of Libya
  code    LBY
  sector  SPY

body vsd
  name    VSD
  names   State Security Department of Lithuania
  code    LTU
  sector  SPY

body high-constitutional-court-of-madagascar
  name    High Constitutional Court of Madagascar
  code    MDG
  sector  JUD

body royal-malaysia-police
  name    Royal Malaysia Police
  names   Malaysian Anti-Corruption Commission|MACC|Bukit Aman
  code    MYS
  sector  COP

body dewan-rakyat
  name    Dewan Rakyat
  names   Dewan Negara
  code    MYS
  sector  LEG

body malaysian-maritime-enforcement-agency
  name    Malaysian Maritime Enforcement Agency
  code    MYS
  sector  COP

body malian-armed-forces
  name    Malian Armed Forces
  names   FAMa
  code    MLI
  sector  MIL

body national-committee-for-the-salvation-of-the-people
  name    National Committee for the Salvation of the People
  code    MLI
  sector  GOV

body mexican-congress
  name    Mexican Congress
  names   Mexican Senate|Mexican Chamber of Deputies
  code    MEX
  sector  LEG

body guardia-nacional
  name    Guardia Nacional
  names   Federal Police of Mexico
  code    MEX
  sector  COP

body sedena
  name    SEDENA
  names   SEMAR
  code    MEX
  sector  MIL

body national-electoral-institute
  name    National Electoral Institute
  names   Instituto Nacional Electoral
  code    MEX
  sector  GOV

body cisen
  name    CISEN
  names   Centro Nacional de Inteligencia
  code    MEX
  sector  SPY

body moldovan-parliament
  name    Moldovan parliament
  code    MDA
  sector  LEG

body information-and-security-service
  name    Information and Security Service
  code    MDA
  sector  SPY

body parliament-of-montenegro
  name    Parliament of Montenegro
  code    MNE
  sector  LEG

body dgst
  name    DGST
  names   General Directorate of Territorial Surveillance|DGED
  code    MAR
  sector  SPY

body house-of-representatives-of-morocco
  name    House of Representatives of Morocco
  code    MAR
  sector  LEG

body royal-moroccan-armed-forces
  name    Royal Moroccan Armed Forces
  code    MAR
  sector  MIL

body assembly-of-the-republic-of-mozambique
  name    Assembly of the Republic of Mozambique
  code    MOZ
  sector  LEG

body national-electoral-commission-of-mozambique
  name    National Electoral Commission of Mozambique
  code    MOZ
  sector  GOV

body union-election-commission
  name    Union Election Commission
  code    MMR
  sector  GOV

body pyidaungsu-hluttaw
  name    Pyidaungsu Hluttaw
  names   Pyithu Hluttaw
  code    MMR
  sector  LEG

body lon-htein
  name    Lon Htein
  code    MMR
  sector  COP

body constituent-assembly-of-nepal
  name    Constituent Assembly of Nepal
  names   Pratinidhi Sabha
  code    NPL
  sector  LEG

body royal-nepal-army
  name    Royal Nepal Army
  names   Gurkhas
  code    NPL
  sector  MIL

body tweede-kamer
  name    Tweede Kamer
  names   Eerste Kamer|Dutch parliament|States General
  code    NLD
  sector  LEG

body aivd
  name    AIVD
  names   MIVD
  code    NLD
  sector  SPY

body koninklijke-marechaussee
  name    Koninklijke Marechaussee
  names   Marechaussee
  code    NLD
  sector  COP

body new-zealand-security-intelligence-service
  name    New Zealand Security Intelligence Service
  names   NZSIS|GCSB
  code    NZL
  sector  SPY

body new-zealand-defence-force
  name    New Zealand Defence Force
  names   NZDF
  code    NZL
  sector  MIL

body national-assembly-of-nicaragua
  name    National Assembly of Nicaragua
  code    NIC
  sector  LEG

body sandinista-popular-army
  name    Sandinista Popular Army
  code    NIC
  sector  MIL

body national-council-for-the-safeguard-of-the-homeland
  name    National Council for the Safeguard of the Homeland
  names   CNSP
  code    NER
  sector  GOV

body nigerian-senate
  name    Nigerian Senate
  names   Nigerian House of Representatives
  code    NGA
  sector  LEG

body independent-national-electoral-commission
  name    Independent National Electoral Commission
  names   INEC
  code    NGA
  sector  GOV

body nigeria-police-force
  name    Nigeria Police Force
  names   Civilian Joint Task Force
  code    NGA
  sector  COP

body nigerian-armed-forces
  name    Nigerian Armed Forces
  names   Nigerian Air Force
  code    NGA
  sector  MIL

body reconnaissance-general-bureau
  name    Reconnaissance General Bureau
  names   Ministry of State Security of North Korea
  code    PRK
  sector  SPY

body state-affairs-commission
  name    State Affairs Commission
  names   National Defence Commission of North Korea
  code    PRK
  sector  GOV

body assembly-of-north-macedonia
  name    Assembly of North Macedonia
  code    MKD
  sector  LEG

body pst
  name    PST
  names   Norwegian Police Security Service
  code    NOR
  sector  SPY

body norges-bank
  name    Norges Bank
  code    NOR
  sector  GOV

body national-assembly-of-pakistan
  name    National Assembly of Pakistan
  names   Majlis-e-Shoora
  code    PAK
  sector  LEG

body ispr
  name    ISPR
  names   Inter-Services Public Relations|Frontier Corps|Pakistan Army
  code    PAK
  sector  MIL

body federal-investigation-agency-of-pakistan
  name    Federal Investigation Agency of Pakistan
  names   Sindh Rangers|Pakistan Rangers
  code    PAK
  sector  COP

body national-accountability-bureau
  name    National Accountability Bureau
  names   State Bank of Pakistan
  code    PAK
  sector  GOV

body palestinian-national-security-forces
  name    Palestinian National Security Forces
  names   Force 17
  code    PSE
  sector  MIL

body preventive-security
  name    Preventive Security
  names   Preventive Security Service|Palestinian Preventive Security
  code    PSE
  sector  COP

body hamas-run-health-ministry
  name    Hamas-run health ministry
  names   Gaza health ministry|Gaza Health Ministry
  code    PSE
  sector  GOV

body panama-defense-forces
  name    Panama Defense Forces
  names   Panamanian Defense Forces
  code    PAN
  sector  MIL

body panama-canal-authority
  name    Panama Canal Authority
  code    PAN
  sector  GOV

body royal-papua-new-guinea-constabulary
  name    Royal Papua New Guinea Constabulary
  code    PNG
  sector  COP

body peruvian-congress
  name    Peruvian Congress
  names   Congress of the Republic of Peru
  code    PER
  sector  LEG

body constitutional-tribunal-of-peru
  name    Constitutional Tribunal of Peru
  code    PER
  sector  JUD

body national-intelligence-service-of-peru
  name    National Intelligence Service of Peru
  code    PER
  sector  SPY

body philippine-national-police
  name    Philippine National Police
  names   PNP
  code    PHL
  sector  COP

body philippine-coast-guard
  name    Philippine Coast Guard
  names   Philippine Drug Enforcement Agency|PDEA
  code    PHL
  sector  COP

body philippine-senate
  name    Philippine Senate
  names   Philippine House of Representatives
  code    PHL
  sector  LEG

body sandiganbayan
  name    Sandiganbayan
  code    PHL
  sector  JUD

body commission-on-elections
  name    Commission on Elections
  names   Comelec
  code    PHL
  sector  GOV

body internal-security-agency-of-poland
  name    Internal Security Agency of Poland
  names   ABW|Urzad Bezpieczenstwa
  code    POL
  sector  SPY

body zomo
  name    ZOMO
  code    POL
  sector  COP

body constitutional-tribunal-of-poland
  name    Constitutional Tribunal of Poland
  names   Polish Constitutional Tribunal
  code    POL
  sector  JUD

body polish-senate
  name    Polish Senate
  names   Polish parliament
  code    POL
  sector  LEG

body pide
  name    PIDE
  code    PRT
  sector  SPY

body guarda-nacional-republicana
  name    Guarda Nacional Republicana
  code    PRT
  sector  COP

body armed-forces-movement
  name    Armed Forces Movement
  code    PRT
  sector  GOV

body qatar-investment-authority
  name    Qatar Investment Authority
  code    QAT
  sector  GOV

body romanian-intelligence-service
  name    Romanian Intelligence Service
  code    ROU
  sector  SPY

body dna-anti-corruption-directorate
  name    DNA anti-corruption directorate
  names   National Anticorruption Directorate|Constitutional Court of Romania
  code    ROU
  sector  JUD

body central-election-commission-of-russia
  name    Central Election Commission of Russia
  names   Rospotrebnadzor|Rosselkhoznadzor|Roscosmos
  code    RUS
  sector  GOV

body bank-of-russia
  name    Bank of Russia
  names   Central Bank of Russia
  code    RUS
  sector  GOV

body nkvd
  name    NKVD
  names   Cheka|MVD
  code    RUS
  sector  COP

body russian-navy
  name    Russian Navy
  names   Baltic Fleet|Northern Fleet|Pacific Fleet|Strategic Rocket Forces|Spetsnaz|Russian Aerospace Forces
  code    RUS
  sector  MIL

body basmanny-court
  name    Basmanny court
  names   Russian Constitutional Court|Basmanny district court
  code    RUS
  sector  JUD

body russian-human-rights-ombudsman
  name    Russian Human Rights Ombudsman
  code    RUS
  sector  GOV

body gugi
  name    GUGI
  names   SMERSH
  code    RUS
  sector  SPY

body redut
  name    Redut
  names   Africa Corps of Russia
  code    RUS
  sector  PRM

body national-intelligence-and-security-service-of-rwanda
  name    National Intelligence and Security Service of Rwanda
  code    RWA
  sector  SPY

body gacaca-courts
  name    Gacaca courts
  names   gacaca courts
  code    RWA
  sector  JUD

body public-investment-fund
  name    Public Investment Fund
  names   Allegiance Council|Saudi Royal Court
  code    SAU
  sector  GOV

body majlis-al-shura
  name    Majlis al-Shura
  names   Saudi Shura Council
  code    SAU
  sector  LEG

body mutaween
  name    Mutaween
  names   mutawa|Commission for the Promotion of Virtue
  code    SAU
  sector  COP

body saudi-arabian-national-guard
  name    Saudi Arabian National Guard
  names   Saudi National Guard
  code    SAU
  sector  MIL

body constitutional-council-of-senegal
  name    Constitutional Council of Senegal
  code    SEN
  sector  JUD

body security-information-agency
  name    Security Information Agency
  code    SRB
  sector  SPY

body national-assembly-of-serbia
  name    National Assembly of Serbia
  code    SRB
  sector  LEG

body red-berets
  name    Red Berets
  names   Scorpions paramilitary
  code    SRB
  sector  PRM

body armed-forces-revolutionary-council
  name    Armed Forces Revolutionary Council
  names   AFRC|West Side Boys
  code    SLE
  sector  MIL

body internal-security-department
  name    Internal Security Department
  names   Singapore Police Force
  code    SGP
  sector  COP

body monetary-authority-of-singapore
  name    Monetary Authority of Singapore
  names   Temasek
  code    SGP
  sector  GOV

body special-prosecutor-s-office-of-slovakia
  name    Special Prosecutor's Office of Slovakia
  code    SVK
  sector  JUD

body slovak-information-service
  name    Slovak Information Service
  code    SVK
  sector  SPY

body drzavni-zbor
  name    Drzavni Zbor
  code    SVN
  sector  LEG

body somali-national-army
  name    Somali National Army
  names   Danab
  code    SOM
  sector  MIL

body national-intelligence-and-security-agency
  name    National Intelligence and Security Agency
  names   NISA
  code    SOM
  sector  SPY

body transitional-federal-government
  name    Transitional Federal Government
  names   TFG
  code    SOM
  sector  GOV

body south-african-police-service
  name    South African Police Service
  names   SAPS|Hawks unit
  code    ZAF
  sector  COP

body independent-electoral-commission-of-south-africa
  name    Independent Electoral Commission of South Africa
  names   DIRCO|South African Reserve Bank
  code    ZAF
  sector  GOV

body national-prosecuting-authority
  name    National Prosecuting Authority
  names   Truth and Reconciliation Commission|Public Protector
  code    ZAF
  sector  JUD

body bureau-of-state-security
  name    Bureau of State Security
  names   State Security Agency of South Africa
  code    ZAF
  sector  SPY

body south-african-defence-force
  name    South African Defence Force
  names   SADF|Koevoet
  code    ZAF
  sector  MIL

body agency-for-national-security-planning
  name    Agency for National Security Planning
  names   ANSP
  code    KOR
  sector  SPY

body national-assembly-of-korea
  name    National Assembly of Korea
  code    KOR
  sector  LEG

body bank-of-korea
  name    Bank of Korea
  names   Unification Ministry|Ministry of Unification
  code    KOR
  sector  GOV

body joint-chiefs-of-staff-of-south-korea
  name    Joint Chiefs of Staff of South Korea
  code    KOR
  sector  MIL

body south-sudan-people-s-defence-forces
  name    South Sudan People's Defence Forces
  names   SSPDF
  code    SSD
  sector  MIL

body national-security-service-of-south-sudan
  name    National Security Service of South Sudan
  code    SSD
  sector  SPY

body centro-nacional-de-inteligencia-of-spain
  name    Centro Nacional de Inteligencia of Spain
  names   CESID
  code    ESP
  sector  SPY

body mossos-d-esquadra
  name    Mossos d'Esquadra
  names   Ertzaintza
  code    ESP
  sector  COP

body audiencia-nacional
  name    Audiencia Nacional
  names   Spanish Constitutional Court|Spanish Supreme Court
  code    ESP
  sector  JUD

body generalitat
  name    Generalitat
  code    ESP
  sector  GOV

body special-task-force
  name    Special Task Force
  names   Criminal Investigation Department of Sri Lanka
  code    LKA
  sector  COP

body transitional-military-council
  name    Transitional Military Council
  names   Revolutionary Command Council
  code    SDN
  sector  GOV

body popular-defence-forces
  name    Popular Defence Forces
  names   Popular Defense Forces|Central Reserve Police
  code    SDN
  sector  PRM

body sapo
  name    Sapo
  names   Swedish Security Service
  code    SWE
  sector  SPY

body swedish-armed-forces
  name    Swedish Armed Forces
  code    SWE
  sector  MIL

body swiss-federal-council
  name    Swiss Federal Council
  names   SECO
  code    CHE
  sector  GOV

body swiss-national-bank
  name    Swiss National Bank
  names   FINMA
  code    CHE
  sector  GOV

body swiss-federal-tribunal
  name    Swiss Federal Tribunal
  names   Office of the Attorney General of Switzerland
  code    CHE
  sector  JUD

body syrian-arab-army
  name    Syrian Arab Army
  names   Fourth Armoured Division|Tiger Forces
  code    SYR
  sector  MIL

body air-force-intelligence-directorate
  name    Air Force Intelligence Directorate
  names   Military Intelligence Directorate of Syria|Political Security Directorate
  code    SYR
  sector  SPY

body people-s-council-of-syria
  name    People's Council of Syria
  names   Syrian People's Assembly
  code    SYR
  sector  LEG

body national-defence-forces
  name    National Defence Forces
  names   National Defense Forces
  code    SYR
  sector  PRM

body taiwanese-navy
  name    Taiwanese Navy
  names   Republic of China Armed Forces
  code    TWN
  sector  MIL

body national-security-bureau
  name    National Security Bureau
  code    TWN
  sector  SPY

body control-yuan
  name    Control Yuan
  names   Judicial Yuan|Executive Yuan
  code    TWN
  sector  JUD

body majlisi-oli
  name    Majlisi Oli
  code    TJK
  sector  LEG

body bunge
  name    Bunge
  code    TZA
  sector  LEG

body national-anti-corruption-commission
  name    National Anti-Corruption Commission
  names   Thai Constitutional Court|NACC
  code    THA
  sector  JUD

body national-council-for-peace-and-order
  name    National Council for Peace and Order
  names   NCPO|Election Commission of Thailand
  code    THA
  sector  GOV

body royal-thai-army
  name    Royal Thai Army
  names   Royal Thai Navy|Thahan Phran
  code    THA
  sector  MIL

body royal-thai-police
  name    Royal Thai Police
  code    THA
  sector  COP

body assembly-of-the-representatives-of-the-people
  name    Assembly of the Representatives of the People
  names   Tunisian parliament
  code    TUN
  sector  LEG

body isie
  name    ISIE
  names   Independent High Authority for Elections
  code    TUN
  sector  GOV

body jandarma
  name    Jandarma
  names   Turkish gendarmerie
  code    TUR
  sector  COP

body turkish-armed-forces
  name    Turkish Armed Forces
  names   TSK|Turkish General Staff
  code    TUR
  sector  MIL

body diyanet
  name    Diyanet
  names   YSK|Supreme Election Council|Supreme Electoral Council
  code    TUR
  sector  GOV

body turkish-constitutional-court
  name    Turkish Constitutional Court
  code    TUR
  sector  JUD

body chieftaincy-of-military-intelligence
  name    Chieftaincy of Military Intelligence
  names   Special Forces Command
  code    UGA
  sector  MIL

body state-research-bureau
  name    State Research Bureau
  names   Internal Security Organisation
  code    UGA
  sector  SPY

body armed-forces-of-ukraine
  name    Armed Forces of Ukraine
  names   Ukrainian Armed Forces|AFU|Territorial Defence Forces
  code    UKR
  sector  MIL

body ukrainian-air-force
  name    Ukrainian Air Force
  names   Ukrainian General Staff|Unmanned Systems Forces
  code    UKR
  sector  MIL

body high-anti-corruption-court
  name    High Anti-Corruption Court
  names   Specialized Anti-Corruption Prosecutor's Office|SAPO prosecutors
  code    UKR
  sector  JUD

body national-bank-of-ukraine
  name    National Bank of Ukraine
  names   National Security and Defense Council of Ukraine|NSDC
  code    UKR
  sector  GOV

body mubadala
  name    Mubadala
  names   Abu Dhabi Investment Authority
  code    ARE
  sector  GOV

body state-security-agency-of-the-uae
  name    State Security Agency of the UAE
  code    ARE
  sector  SPY

body federal-national-council
  name    Federal National Council
  code    ARE
  sector  LEG

body mod
  name    MoD
  names   HM Treasury|Cabinet Office|Department for Business and Trade
  code    GBR
  sector  GOV

body british-army
  name    British Army
  names   Royal Marines|Parachute Regiment|Special Boat Service|British Army of the Rhine
  code    GBR
  sector  MIL

body national-crime-agency
  name    National Crime Agency
  names   Border Force|Metropolitan Police Service
  code    GBR
  sector  COP

body crown-prosecution-service
  name    Crown Prosecution Service
  names   Supreme Court of the United Kingdom
  code    GBR
  sector  JUD

body electoral-commission-of-britain
  name    Electoral Commission of Britain
  names   Ofcom|Ofgem
  code    GBR
  sector  GOV

body colonial-office
  name    Colonial Office
  names   India Office|Dominions Office
  code    GBR
  sector  GOV

body department-of-energy
  name    Department of Energy
  names   Department of the Interior|Department of Labor|Department of Veterans Affairs
  code    USA
  sector  GOV

body federal-communications-commission
  name    Federal Communications Commission
  names   FCC|Federal Trade Commission|FTC|Nuclear Regulatory Commission|Federal Emergency Management Agency|FEMA
  code    USA
  sector  GOV

body office-of-management-and-budget
  name    Office of Management and Budget
  names   OMB|Committee on Foreign Investment in the United States|CFIUS|Bureau of Industry and Security
  code    USA
  sector  GOV

body export-import-bank-of-the-united-states
  name    Export-Import Bank of the United States
  names   International Trade Commission|NASA|National Aeronautics and Space Administration
  code    USA
  sector  GOV

body national-reconnaissance-office
  name    National Reconnaissance Office
  names   Office of the Director of National Intelligence|ODNI|Office of Strategic Services
  code    USA
  sector  SPY

body u-s-marshals
  name    U.S. Marshals
  names   US Marshals|U.S. Marshals Service|Customs and Border Protection|CBP|Capitol Police|U.S. Capitol Police
  code    USA
  sector  COP

body u-s-pacific-command
  name    U.S. Pacific Command
  names   Indo-Pacific Command|INDOPACOM|Southern Command|SOUTHCOM|European Command|EUCOM|Special Operations Command|Army Corps of Engineers
  code    USA
  sector  MIL

body u-s-space-force
  name    U.S. Space Force
  names   US Space Force|U.S. Cyber Command
  code    USA
  sector  MIL

body house-foreign-affairs-committee
  name    House Foreign Affairs Committee
  names   Senate Foreign Relations Committee|Senate Armed Services Committee|House Armed Services Committee|House Judiciary Committee|Senate Intelligence Committee|House Intelligence Committee|Congressional Budget Office|Government Accountability Office|GAO
  code    USA
  sector  LEG

body federal-election-commission
  name    Federal Election Commission
  names   U.S. Attorney's Office|Ninth Circuit|Court of International Trade
  code    USA
  sector  JUD

body federal-open-market-committee
  name    Federal Open Market Committee
  names   FOMC
  code    USA
  sector  GOV

body radio-marti
  name    Radio Marti
  names   U.S. Information Agency|USIA|Peace Corps
  code    USA
  sector  GOV

body general-assembly-of-uruguay
  name    General Assembly of Uruguay
  code    URY
  sector  LEG

body oliy-majlis
  name    Oliy Majlis
  code    UZB
  sector  LEG

body national-security-service-of-uzbekistan
  name    National Security Service of Uzbekistan
  code    UZB
  sector  SPY

body roman-rota
  name    Roman Rota
  names   Dicastery for the Doctrine of the Faith|Congregation for the Doctrine of the Faith|College of Cardinals
  code    VAT
  sector  REL

body venezuelan-national-assembly
  name    Venezuelan National Assembly
  names   National Constituent Assembly
  code    VEN
  sector  LEG

body bolivarian-national-armed-forces
  name    Bolivarian National Armed Forces
  names   FANB
  code    VEN
  sector  MIL

body bolivarian-national-guard
  name    Bolivarian National Guard
  names   DGCIM|FAES
  code    VEN
  sector  COP

body ministry-of-public-security-of-vietnam
  name    Ministry of Public Security of Vietnam
  code    VNM
  sector  COP

body vietnam-people-s-army
  name    Vietnam People's Army
  names   People's Army of Vietnam
  code    VNM
  sector  MIL

body national-assembly-of-vietnam
  name    National Assembly of Vietnam
  names   Quoc Hoi
  code    VNM
  sector  LEG

body presidential-leadership-council
  name    Presidential Leadership Council
  names   Supreme Political Council
  code    YEM
  sector  GOV

body giants-brigades
  name    Giants Brigades
  names   Republican Guard of Yemen|Security Belt
  code    YEM
  sector  MIL

body house-of-representatives-of-yemen
  name    House of Representatives of Yemen
  code    YEM
  sector  LEG

body electoral-commission-of-zambia
  name    Electoral Commission of Zambia
  code    ZMB
  sector  GOV

body central-intelligence-organisation
  name    Central Intelligence Organisation
  code    ZWE
  sector  SPY

body zimbabwe-electoral-commission
  name    Zimbabwe Electoral Commission
  names   ZEC|Joint Operations Command
  code    ZWE
  sector  GOV

body fifth-brigade
  name    Fifth Brigade
  names   Zimbabwe Defence Forces
  code    ZWE
  sector  MIL
