# More parliaments, ministries, courts, armies, police, intelligence services and boards by their names. Written for the project.
# What a country calls by plain words needs no block: “the Kenyan ministry of health”, “Mali's supreme court” come of nouns.lex.

body national-assembly-of-afghanistan
  name    National Assembly of Afghanistan
  code    AFG
  sector  LEG

body afghan-parliament
  name    Afghan parliament
  code    AFG
  sector  LEG

body meshrano-jirga
  name    Meshrano Jirga
  code    AFG
  sector  LEG

body national-directorate-of-security
  name    National Directorate of Security
  names   NDS|General Directorate of Intelligence
  code    AFG
  sector  SPY

body afghan-national-army
  name    Afghan National Army
  code    AFG
  sector  MIL

body afghan-national-security-forces
  name    Afghan National Security Forces
  names   ANSF
  code    AFG
  sector  MIL

body afghan-national-police
  name    Afghan National Police
  code    AFG
  sector  COP

body afghan-local-police
  name    Afghan Local Police
  code    AFG
  sector  COP

body kuvendi
  name    Kuvendi
  code    ALB
  sector  LEG

body albanian-parliament
  name    Albanian parliament
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
  code    DZA
  sector  LEG

body algerian-parliament
  name    Algerian parliament
  code    DZA
  sector  LEG

body department-of-intelligence-and-security
  name    Department of Intelligence and Security
  code    DZA
  sector  SPY

body drs-intelligence-service
  name    DRS intelligence service
  code    DZA
  sector  SPY

body algerian-people-s-national-army
  name    Algerian People's National Army
  code    DZA
  sector  MIL

body people-s-national-army
  name    People's National Army
  code    DZA
  sector  MIL

body angolan-armed-forces
  name    Angolan Armed Forces
  names   FAPLA
  code    AGO
  sector  MIL

body argentine-congress
  name    Argentine Congress
  code    ARG
  sector  LEG

body argentine-senate
  name    Argentine Senate
  code    ARG
  sector  LEG

body argentine-chamber-of-deputies
  name    Argentine Chamber of Deputies
  code    ARG
  sector  LEG

body gendarmeria-nacional
  name    Gendarmeria Nacional
  code    ARG
  sector  COP

body argentine-federal-police
  name    Argentine Federal Police
  code    ARG
  sector  COP

body side
  name    SIDE
  names   State Intelligence Secretariat
  code    ARG
  sector  SPY

body argentine-supreme-court
  name    Argentine Supreme Court
  code    ARG
  sector  JUD

body comodoro-py-courts
  name    Comodoro Py courts
  code    ARG
  sector  JUD

body national-assembly-of-armenia
  name    National Assembly of Armenia
  code    ARM
  sector  LEG

body armenian-parliament
  name    Armenian parliament
  code    ARM
  sector  LEG

body national-security-service-of-armenia
  name    National Security Service of Armenia
  code    ARM
  sector  SPY

body australian-defence-force
  name    Australian Defence Force
  names   Australian Defence Forces
  code    AUS
  sector  MIL

body royal-australian-navy
  name    Royal Australian Navy
  names   Royal Australian Air Force
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
  code    AUT
  sector  LEG

body austrian-parliament
  name    Austrian parliament
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
  code    AZE
  sector  LEG

body azerbaijani-parliament
  name    Azerbaijani parliament
  code    AZE
  sector  LEG

body state-security-service-of-azerbaijan
  name    State Security Service of Azerbaijan
  code    AZE
  sector  SPY

body detective-branch
  name    Detective Branch
  code    BGD
  sector  COP

body ansar-force
  name    Ansar force
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
  code    BGD
  sector  MIL

body bangladesh-rifles
  name    Bangladesh Rifles
  code    BGD
  sector  MIL

body belarusian-kgb
  name    Belarusian KGB
  code    BLR
  sector  SPY

body state-security-committee-of-belarus
  name    State Security Committee of Belarus
  code    BLR
  sector  SPY

body belarusian-house-of-representatives
  name    Belarusian House of Representatives
  code    BLR
  sector  LEG

body belgian-chamber-of-representatives
  name    Belgian Chamber of Representatives
  code    BEL
  sector  LEG

body belgian-parliament
  name    Belgian parliament
  code    BEL
  sector  LEG

body state-security-service-of-belgium
  name    State Security Service of Belgium
  code    BEL
  sector  SPY

body surete-de-l-etat
  name    Sureté de l'Etat
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
  code    BIH
  sector  MIL

body armija-bih
  name    Armija BiH
  code    BIH
  sector  MIL

body brazilian-congress
  name    Brazilian Congress
  code    BRA
  sector  LEG

body brazilian-senate
  name    Brazilian Senate
  code    BRA
  sector  LEG

body brazilian-chamber-of-deputies
  name    Brazilian Chamber of Deputies
  code    BRA
  sector  LEG

body federal-highway-police
  name    Federal Highway Police
  code    BRA
  sector  COP

body brazilian-federal-police
  name    Brazilian Federal Police
  names   BOPE
  code    BRA
  sector  COP

body abin
  name    ABIN
  names   Brazilian Intelligence Agency
  code    BRA
  sector  SPY

body superior-electoral-court
  name    Superior Electoral Court
  code    BRA
  sector  JUD

body brazilian-supreme-court
  name    Brazilian Supreme Court
  code    BRA
  sector  JUD

body supremo-tribunal-federal
  name    Supremo Tribunal Federal
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
  code    BGR
  sector  LEG

body bulgarian-parliament
  name    Bulgarian parliament
  code    BGR
  sector  LEG

body dans
  name    DANS
  names   State Agency for National Security
  code    BGR
  sector  SPY

body volunteers-for-the-defence-of-the-homeland
  name    Volunteers for the Defence of the Homeland
  code    BFA
  sector  MIL

body vdp-militia
  name    VDP militia
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
  names   Canadian House of Commons
  code    CAN
  sector  LEG

body canadian-senate
  name    Canadian Senate
  code    CAN
  sector  LEG

body canadian-armed-forces
  name    Canadian Armed Forces
  code    CAN
  sector  MIL

body royal-canadian-navy
  name    Royal Canadian Navy
  names   Royal Canadian Air Force
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
  code    CHL
  sector  LEG

body chilean-senate
  name    Chilean Senate
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
  names   PLA Rocket Force|PLA Air Force
  code    CHN
  sector  MIL

body eastern-theater-command
  name    Eastern Theater Command
  code    CHN
  sector  MIL

body chinese-coast-guard
  name    Chinese Coast Guard
  code    CHN
  sector  MIL

body supreme-people-s-court
  name    Supreme People's Court
  code    CHN
  sector  JUD

body supreme-people-s-procuratorate
  name    Supreme People's Procuratorate
  code    CHN
  sector  JUD

body colombian-congress
  name    Colombian Congress
  code    COL
  sector  LEG

body colombian-senate
  name    Colombian Senate
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
  code    CZE
  sector  LEG

body czech-senate
  name    Czech Senate
  code    CZE
  sector  LEG

body security-information-service
  name    Security Information Service
  names   StB|Statni bezpecnost
  code    CZE
  sector  SPY

body national-assembly-of-congo
  name    National Assembly of Congo
  code    COD
  sector  LEG

body congolese-parliament
  name    Congolese parliament
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
  code    EGY
  sector  LEG

body egyptian-house-of-representatives
  name    Egyptian House of Representatives
  code    EGY
  sector  LEG

body shura-council-of-egypt
  name    Shura Council of Egypt
  code    EGY
  sector  LEG

body supreme-council-of-the-armed-forces
  name    Supreme Council of the Armed Forces
  names   SCAF
  code    EGY
  sector  GOV

body general-intelligence-directorate
  name    General Intelligence Directorate
  code    EGY
  sector  SPY

body egyptian-general-intelligence
  name    Egyptian General Intelligence
  code    EGY
  sector  SPY

body mukhabarat-of-egypt
  name    Mukhabarat of Egypt
  code    EGY
  sector  SPY

body al-azhar
  name    Al-Azhar
  names   al-Azhar
  code    EGY
  sector  REL

body central-security-forces
  name    Central Security Forces
  code    EGY
  sector  COP

body national-security-agency-of-egypt
  name    National Security Agency of Egypt
  code    EGY
  sector  COP

body suez-canal-authority
  name    Suez Canal Authority
  code    EGY
  sector  GOV

body supreme-constitutional-court
  name    Supreme Constitutional Court
  code    EGY
  sector  JUD

body court-of-cassation-of-egypt
  name    Court of Cassation of Egypt
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
  code    EST
  sector  SPY

body internal-security-service-of-estonia
  name    Internal Security Service of Estonia
  code    EST
  sector  SPY

body valisluureamet
  name    Valisluureamet
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
  code    ETH
  sector  GOV

body provisional-military-administrative-council
  name    Provisional Military Administrative Council
  code    ETH
  sector  GOV

body eritrean-defence-forces
  name    Eritrean Defence Forces
  code    ERI
  sector  MIL

body eritrean-defense-forces
  name    Eritrean Defense Forces
  code    ERI
  sector  MIL

body republic-of-fiji-military-forces
  name    Republic of Fiji Military Forces
  code    FJI
  sector  MIL

body supo
  name    Supo
  code    FIN
  sector  SPY

body finnish-security-and-intelligence-service
  name    Finnish Security and Intelligence Service
  code    FIN
  sector  SPY

body finnish-defence-forces
  name    Finnish Defence Forces
  code    FIN
  sector  MIL

body finnish-border-guard
  name    Finnish Border Guard
  code    FIN
  sector  MIL

body french-national-assembly
  name    French National Assembly
  code    FRA
  sector  LEG

body french-senate
  name    French Senate
  code    FRA
  sector  LEG

body palais-bourbon
  name    Palais Bourbon
  code    FRA
  sector  LEG

body conseil-constitutionnel
  name    Conseil constitutionnel
  code    FRA
  sector  JUD

body french-constitutional-council
  name    French Constitutional Council
  code    FRA
  sector  JUD

body parquet-national-financier
  name    Parquet national financier
  code    FRA
  sector  JUD

body compagnies-republicaines-de-securite
  name    Compagnies Republicaines de Securite
  code    FRA
  sector  COP

body french-gendarmerie
  name    French gendarmerie
  code    FRA
  sector  COP

body raid-police-unit
  name    RAID police unit
  code    FRA
  sector  COP

body sdece
  name    SDECE
  names   DST intelligence service
  code    FRA
  sector  SPY

body banque-de-france
  name    Banque de France
  code    FRA
  sector  GOV

body bank-of-france
  name    Bank of France
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
  code    DEU
  sector  JUD

body federal-prosecutor-general
  name    Federal Prosecutor General
  code    DEU
  sector  JUD

body bundesgerichtshof
  name    Bundesgerichtshof
  code    DEU
  sector  JUD

body federal-court-of-justice
  name    Federal Court of Justice
  code    DEU
  sector  JUD

body bundeskriminalamt
  name    Bundeskriminalamt
  names   BKA|Bundespolizei|GSG 9|GSG9
  code    DEU
  sector  COP

body militaerischer-abschirmdienst
  name    Militaerischer Abschirmdienst
  code    DEU
  sector  SPY

body verfassungsschutz
  name    Verfassungsschutz
  code    DEU
  sector  SPY

body bafin
  name    BaFin
  code    DEU
  sector  GOV

body treuhand
  name    Treuhand
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
  code    GRC
  sector  LEG

body vouli
  name    Vouli
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
  code    GTM
  sector  JUD

body constitutional-court-of-guatemala
  name    Constitutional Court of Guatemala
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
  code    HTI
  sector  MIL

body forces-armees-d-haiti
  name    Forces Armees d'Haiti
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
  code    HUN
  sector  LEG

body hungarian-parliament
  name    Hungarian parliament
  code    HUN
  sector  LEG

body kuria
  name    Kuria
  code    HUN
  sector  JUD

body indian-parliament
  name    Indian parliament
  code    IND
  sector  LEG

body sansad
  name    Sansad
  code    IND
  sector  LEG

body ministry-of-external-affairs
  name    Ministry of External Affairs
  code    IND
  sector  GOV

body election-commission-of-india
  name    Election Commission of India
  code    IND
  sector  GOV

body niti-aayog
  name    NITI Aayog
  code    IND
  sector  GOV

body intelligence-bureau-of-india
  name    Intelligence Bureau of India
  code    IND
  sector  SPY

body enforcement-directorate
  name    Enforcement Directorate
  code    IND
  sector  COP

body delhi-police
  name    Delhi Police
  code    IND
  sector  COP

body indo-tibetan-border-police
  name    Indo-Tibetan Border Police
  names   ITBP|Assam Rifles
  code    IND
  sector  COP

body supreme-court-of-india
  name    Supreme Court of India
  code    IND
  sector  JUD

body indian-air-force
  name    Indian Air Force
  code    IND
  sector  MIL

body indian-navy
  name    Indian Navy
  code    IND
  sector  MIL

body indian-coast-guard
  name    Indian Coast Guard
  code    IND
  sector  MIL

body dewan-perwakilan-rakyat
  name    Dewan Perwakilan Rakyat
  code    IDN
  sector  LEG

body people-s-consultative-assembly
  name    People's Consultative Assembly
  code    IDN
  sector  LEG

body densus-88
  name    Densus 88
  code    IDN
  sector  COP

body detachment-88
  name    Detachment 88
  code    IDN
  sector  COP

body brimob
  name    Brimob
  names   POLRI
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
  code    IRN
  sector  COP

body gasht-e-ershad
  name    Gasht-e Ershad
  names   FARAJA
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
  code    IRQ
  sector  LEG

body iraqi-parliament
  name    Iraqi parliament
  code    IRQ
  sector  LEG

body federal-supreme-court
  name    Federal Supreme Court
  code    IRQ
  sector  JUD

body iraqi-high-tribunal
  name    Iraqi High Tribunal
  code    IRQ
  sector  JUD

body republican-guard-of-iraq
  name    Republican Guard of Iraq
  code    IRQ
  sector  MIL

body fedayeen-saddam
  name    Fedayeen Saddam
  code    IRQ
  sector  MIL

body iraqi-counter-terrorism-service
  name    Iraqi Counter Terrorism Service
  code    IRQ
  sector  MIL

body garda
  name    Garda
  names   Garda Siochana|An Garda Siochana
  code    IRL
  sector  COP

body gardai
  name    Gardai
  code    IRL
  sector  COP

body oireachtas
  name    Oireachtas
  code    IRL
  sector  LEG

body seanad
  name    Seanad
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
  code    ISR
  sector  JUD

body israeli-supreme-court
  name    Israeli Supreme Court
  code    ISR
  sector  JUD

body aman
  name    Aman
  code    ISR
  sector  SPY

body israeli-military-intelligence
  name    Israeli Military Intelligence
  code    ISR
  sector  SPY

body unit-8200
  name    Unit 8200
  code    ISR
  sector  SPY

body israel-border-police
  name    Israel Border Police
  code    ISR
  sector  COP

body magav
  name    Magav
  code    ISR
  sector  COP

body israel-police
  name    Israel Police
  code    ISR
  sector  COP

body israeli-air-force
  name    Israeli Air Force
  code    ISR
  sector  MIL

body golani-brigade
  name    Golani Brigade
  names   Givati Brigade
  code    ISR
  sector  MIL

body israeli-navy
  name    Israeli Navy
  code    ISR
  sector  MIL

body jewish-agency
  name    Jewish Agency
  code    ISR
  sector  GOV

body israel-atomic-energy-commission
  name    Israel Atomic Energy Commission
  code    ISR
  sector  GOV

body montecitorio
  name    Montecitorio
  code    ITA
  sector  LEG

body palazzo-madama
  name    Palazzo Madama
  code    ITA
  sector  LEG

body italian-chamber-of-deputies
  name    Italian Chamber of Deputies
  code    ITA
  sector  LEG

body italian-senate
  name    Italian Senate
  code    ITA
  sector  LEG

body aise
  name    AISE
  names   AISI|SISMI|SISDE
  code    ITA
  sector  SPY

body guardia-di-finanza
  name    Guardia di Finanza
  code    ITA
  sector  COP

body polizia-di-stato
  name    Polizia di Stato
  code    ITA
  sector  COP

body italian-coast-guard
  name    Italian Coast Guard
  code    ITA
  sector  COP

body bank-of-italy
  name    Bank of Italy
  code    ITA
  sector  GOV

body banca-d-italia
  name    Banca d'Italia
  code    ITA
  sector  GOV

body meti
  name    METI
  names   Ministry of Economy, Trade and Industry|Imperial Household Agency
  code    JPN
  sector  GOV

body japan-coast-guard
  name    Japan Coast Guard
  code    JPN
  sector  COP

body national-police-agency-of-japan
  name    National Police Agency of Japan
  code    JPN
  sector  COP

body ground-self-defense-force
  name    Ground Self-Defense Force
  names   Maritime Self-Defense Force|Air Self-Defense Force
  code    JPN
  sector  MIL

body imperial-japanese-army
  name    Imperial Japanese Army
  code    JPN
  sector  MIL

body house-of-councillors-of-japan
  name    House of Councillors of Japan
  code    JPN
  sector  LEG

body japanese-parliament
  name    Japanese parliament
  code    JPN
  sector  LEG

body general-intelligence-department
  name    General Intelligence Department
  code    JOR
  sector  SPY

body arab-legion
  name    Arab Legion
  code    JOR
  sector  MIL

body jordan-armed-forces
  name    Jordan Armed Forces
  code    JOR
  sector  MIL

body national-security-committee-of-kazakhstan
  name    National Security Committee of Kazakhstan
  names   KNB
  code    KAZ
  sector  SPY

body mazhilis
  name    Mazhilis
  code    KAZ
  sector  LEG

body majilis
  name    Majilis
  code    KAZ
  sector  LEG

body kenyan-national-assembly
  name    Kenyan National Assembly
  code    KEN
  sector  LEG

body kenyan-senate
  name    Kenyan Senate
  code    KEN
  sector  LEG

body general-service-unit
  name    General Service Unit
  code    KEN
  sector  COP

body directorate-of-criminal-investigations
  name    Directorate of Criminal Investigations
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
  code    KWT
  sector  LEG

body majlis-al-umma
  name    Majlis al-Umma
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
  code    LBN
  sector  COP

body lebanese-general-security
  name    Lebanese General Security
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
  code    LBY
  sector  LEG

body general-national-congress
  name    General National Congress
  code    LBY
  sector  LEG

body high-council-of-state
  name    High Council of State
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
  code    MYS
  sector  COP

body malaysian-anti-corruption-commission
  name    Malaysian Anti-Corruption Commission
  names   MACC|Bukit Aman
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
  code    MEX
  sector  LEG

body mexican-senate
  name    Mexican Senate
  code    MEX
  sector  LEG

body mexican-chamber-of-deputies
  name    Mexican Chamber of Deputies
  code    MEX
  sector  LEG

body guardia-nacional
  name    Guardia Nacional
  code    MEX
  sector  COP

body federal-police-of-mexico
  name    Federal Police of Mexico
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
  code    NPL
  sector  LEG

body pratinidhi-sabha
  name    Pratinidhi Sabha
  code    NPL
  sector  LEG

body royal-nepal-army
  name    Royal Nepal Army
  code    NPL
  sector  MIL

body gurkhas
  name    Gurkhas
  code    NPL
  sector  MIL

body tweede-kamer
  name    Tweede Kamer
  names   Eerste Kamer
  code    NLD
  sector  LEG

body dutch-parliament
  name    Dutch parliament
  code    NLD
  sector  LEG

body states-general
  name    States General
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
  code    NGA
  sector  LEG

body nigerian-house-of-representatives
  name    Nigerian House of Representatives
  code    NGA
  sector  LEG

body independent-national-electoral-commission
  name    Independent National Electoral Commission
  names   INEC
  code    NGA
  sector  GOV

body nigeria-police-force
  name    Nigeria Police Force
  code    NGA
  sector  COP

body civilian-joint-task-force
  name    Civilian Joint Task Force
  code    NGA
  sector  COP

body nigerian-armed-forces
  name    Nigerian Armed Forces
  code    NGA
  sector  MIL

body nigerian-air-force
  name    Nigerian Air Force
  code    NGA
  sector  MIL

body reconnaissance-general-bureau
  name    Reconnaissance General Bureau
  code    PRK
  sector  SPY

body ministry-of-state-security-of-north-korea
  name    Ministry of State Security of North Korea
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
  code    PAK
  sector  LEG

body majlis-e-shoora
  name    Majlis-e-Shoora
  code    PAK
  sector  LEG

body ispr
  name    ISPR
  names   Inter-Services Public Relations|Frontier Corps|Pakistan Army
  code    PAK
  sector  MIL

body federal-investigation-agency-of-pakistan
  name    Federal Investigation Agency of Pakistan
  code    PAK
  sector  COP

body sindh-rangers
  name    Sindh Rangers
  names   Pakistan Rangers
  code    PAK
  sector  COP

body national-accountability-bureau
  name    National Accountability Bureau
  code    PAK
  sector  GOV

body state-bank-of-pakistan
  name    State Bank of Pakistan
  code    PAK
  sector  GOV

body palestinian-national-security-forces
  name    Palestinian National Security Forces
  code    PSE
  sector  MIL

body force-17
  name    Force 17
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
  code    PER
  sector  LEG

body congress-of-the-republic-of-peru
  name    Congress of the Republic of Peru
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
  code    PHL
  sector  COP

body philippine-drug-enforcement-agency
  name    Philippine Drug Enforcement Agency
  names   PDEA
  code    PHL
  sector  COP

body philippine-senate
  name    Philippine Senate
  code    PHL
  sector  LEG

body philippine-house-of-representatives
  name    Philippine House of Representatives
  code    PHL
  sector  LEG

body sandiganbayan
  name    Sandiganbayan
  code    PHL
  sector  JUD

body commission-on-elections
  name    Commission on Elections
  code    PHL
  sector  GOV

body comelec
  name    Comelec
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
  code    POL
  sector  LEG

body polish-parliament
  name    Polish parliament
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
  code    ROU
  sector  JUD

body national-anticorruption-directorate
  name    National Anticorruption Directorate
  code    ROU
  sector  JUD

body constitutional-court-of-romania
  name    Constitutional Court of Romania
  code    ROU
  sector  JUD

body central-election-commission-of-russia
  name    Central Election Commission of Russia
  code    RUS
  sector  GOV

body rospotrebnadzor
  name    Rospotrebnadzor
  code    RUS
  sector  GOV

body rosselkhoznadzor
  name    Rosselkhoznadzor
  code    RUS
  sector  GOV

body roscosmos
  name    Roscosmos
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
  code    RUS
  sector  MIL

body baltic-fleet
  name    Baltic Fleet
  names   Northern Fleet|Pacific Fleet
  code    RUS
  sector  MIL

body strategic-rocket-forces
  name    Strategic Rocket Forces
  code    RUS
  sector  MIL

body spetsnaz
  name    Spetsnaz
  code    RUS
  sector  MIL

body russian-aerospace-forces
  name    Russian Aerospace Forces
  code    RUS
  sector  MIL

body basmanny-court
  name    Basmanny court
  names   Basmanny district court
  code    RUS
  sector  JUD

body russian-constitutional-court
  name    Russian Constitutional Court
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
  code    RUS
  sector  PRM

body africa-corps-of-russia
  name    Africa Corps of Russia
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
  code    SAU
  sector  GOV

body allegiance-council
  name    Allegiance Council
  code    SAU
  sector  GOV

body saudi-royal-court
  name    Saudi Royal Court
  code    SAU
  sector  GOV

body majlis-al-shura
  name    Majlis al-Shura
  names   Saudi Shura Council
  code    SAU
  sector  LEG

body mutaween
  name    Mutaween
  code    SAU
  sector  COP

body mutawa
  name    mutawa
  code    SAU
  sector  COP

body commission-for-the-promotion-of-virtue
  name    Commission for the Promotion of Virtue
  code    SAU
  sector  COP

body saudi-arabian-national-guard
  name    Saudi Arabian National Guard
  code    SAU
  sector  MIL

body saudi-national-guard
  name    Saudi National Guard
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
  code    SRB
  sector  PRM

body scorpions-paramilitary
  name    Scorpions paramilitary
  code    SRB
  sector  PRM

body armed-forces-revolutionary-council
  name    Armed Forces Revolutionary Council
  names   AFRC|West Side Boys
  code    SLE
  sector  MIL

body internal-security-department
  name    Internal Security Department
  code    SGP
  sector  COP

body singapore-police-force
  name    Singapore Police Force
  code    SGP
  sector  COP

body monetary-authority-of-singapore
  name    Monetary Authority of Singapore
  code    SGP
  sector  GOV

body temasek
  name    Temasek
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
  code    SOM
  sector  MIL

body danab
  name    Danab
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
  code    ZAF
  sector  JUD

body truth-and-reconciliation-commission
  name    Truth and Reconciliation Commission
  code    ZAF
  sector  JUD

body public-protector
  name    Public Protector
  code    ZAF
  sector  JUD

body bureau-of-state-security
  name    Bureau of State Security
  code    ZAF
  sector  SPY

body state-security-agency-of-south-africa
  name    State Security Agency of South Africa
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
  code    KOR
  sector  GOV

body unification-ministry
  name    Unification Ministry
  names   Ministry of Unification
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
  code    ESP
  sector  COP

body ertzaintza
  name    Ertzaintza
  code    ESP
  sector  COP

body audiencia-nacional
  name    Audiencia Nacional
  code    ESP
  sector  JUD

body spanish-constitutional-court
  name    Spanish Constitutional Court
  code    ESP
  sector  JUD

body spanish-supreme-court
  name    Spanish Supreme Court
  code    ESP
  sector  JUD

body generalitat
  name    Generalitat
  code    ESP
  sector  GOV

body special-task-force
  name    Special Task Force
  code    LKA
  sector  COP

body criminal-investigation-department-of-sri-lanka
  name    Criminal Investigation Department of Sri Lanka
  code    LKA
  sector  COP

body transitional-military-council
  name    Transitional Military Council
  code    SDN
  sector  GOV

body revolutionary-command-council
  name    Revolutionary Command Council
  code    SDN
  sector  GOV

body popular-defence-forces
  name    Popular Defence Forces
  names   Popular Defense Forces
  code    SDN
  sector  PRM

body central-reserve-police
  name    Central Reserve Police
  code    SDN
  sector  PRM

body sapo
  name    Sapo
  code    SWE
  sector  SPY

body swedish-security-service
  name    Swedish Security Service
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
  code    CHE
  sector  JUD

body office-of-the-attorney-general-of-switzerland
  name    Office of the Attorney General of Switzerland
  code    CHE
  sector  JUD

body syrian-arab-army
  name    Syrian Arab Army
  code    SYR
  sector  MIL

body fourth-armoured-division
  name    Fourth Armoured Division
  code    SYR
  sector  MIL

body tiger-forces
  name    Tiger Forces
  code    SYR
  sector  MIL

body air-force-intelligence-directorate
  name    Air Force Intelligence Directorate
  code    SYR
  sector  SPY

body military-intelligence-directorate-of-syria
  name    Military Intelligence Directorate of Syria
  code    SYR
  sector  SPY

body political-security-directorate
  name    Political Security Directorate
  code    SYR
  sector  SPY

body people-s-council-of-syria
  name    People's Council of Syria
  code    SYR
  sector  LEG

body syrian-people-s-assembly
  name    Syrian People's Assembly
  code    SYR
  sector  LEG

body national-defence-forces
  name    National Defence Forces
  code    SYR
  sector  PRM

body national-defense-forces
  name    National Defense Forces
  code    SYR
  sector  PRM

body taiwanese-navy
  name    Taiwanese Navy
  code    TWN
  sector  MIL

body republic-of-china-armed-forces
  name    Republic of China Armed Forces
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
  code    THA
  sector  JUD

body thai-constitutional-court
  name    Thai Constitutional Court
  names   NACC
  code    THA
  sector  JUD

body national-council-for-peace-and-order
  name    National Council for Peace and Order
  names   NCPO|Election Commission of Thailand
  code    THA
  sector  GOV

body royal-thai-army
  name    Royal Thai Army
  names   Royal Thai Navy
  code    THA
  sector  MIL

body thahan-phran
  name    Thahan Phran
  code    THA
  sector  MIL

body royal-thai-police
  name    Royal Thai Police
  code    THA
  sector  COP

body assembly-of-the-representatives-of-the-people
  name    Assembly of the Representatives of the People
  code    TUN
  sector  LEG

body tunisian-parliament
  name    Tunisian parliament
  code    TUN
  sector  LEG

body isie
  name    ISIE
  names   Independent High Authority for Elections
  code    TUN
  sector  GOV

body jandarma
  name    Jandarma
  code    TUR
  sector  COP

body turkish-gendarmerie
  name    Turkish gendarmerie
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
  code    UGA
  sector  MIL

body special-forces-command
  name    Special Forces Command
  code    UGA
  sector  MIL

body state-research-bureau
  name    State Research Bureau
  code    UGA
  sector  SPY

body internal-security-organisation
  name    Internal Security Organisation
  code    UGA
  sector  SPY

body armed-forces-of-ukraine
  name    Armed Forces of Ukraine
  names   Ukrainian Armed Forces|AFU|Territorial Defence Forces
  code    UKR
  sector  MIL

body ukrainian-air-force
  name    Ukrainian Air Force
  code    UKR
  sector  MIL

body ukrainian-general-staff
  name    Ukrainian General Staff
  code    UKR
  sector  MIL

body unmanned-systems-forces
  name    Unmanned Systems Forces
  code    UKR
  sector  MIL

body high-anti-corruption-court
  name    High Anti-Corruption Court
  names   Specialized Anti-Corruption Prosecutor's Office
  code    UKR
  sector  JUD

body sapo-prosecutors
  name    SAPO prosecutors
  code    UKR
  sector  JUD

body national-bank-of-ukraine
  name    National Bank of Ukraine
  code    UKR
  sector  GOV

body national-security-and-defense-council-of-ukraine
  name    National Security and Defense Council of Ukraine
  names   NSDC
  code    UKR
  sector  GOV

body mubadala
  name    Mubadala
  code    ARE
  sector  GOV

body abu-dhabi-investment-authority
  name    Abu Dhabi Investment Authority
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
  code    GBR
  sector  MIL

body royal-marines
  name    Royal Marines
  code    GBR
  sector  MIL

body parachute-regiment
  name    Parachute Regiment
  code    GBR
  sector  MIL

body special-boat-service
  name    Special Boat Service
  code    GBR
  sector  MIL

body british-army-of-the-rhine
  name    British Army of the Rhine
  code    GBR
  sector  MIL

body national-crime-agency
  name    National Crime Agency
  code    GBR
  sector  COP

body border-force
  name    Border Force
  code    GBR
  sector  COP

body metropolitan-police-service
  name    Metropolitan Police Service
  code    GBR
  sector  COP

body crown-prosecution-service
  name    Crown Prosecution Service
  code    GBR
  sector  JUD

body supreme-court-of-the-united-kingdom
  name    Supreme Court of the United Kingdom
  code    GBR
  sector  JUD

body electoral-commission-of-britain
  name    Electoral Commission of Britain
  code    GBR
  sector  GOV

body ofcom
  name    Ofcom
  code    GBR
  sector  GOV

body ofgem
  name    Ofgem
  code    GBR
  sector  GOV

body colonial-office
  name    Colonial Office
  names   India Office|Dominions Office
  code    GBR
  sector  GOV

body department-of-energy
  name    Department of Energy
  code    USA
  sector  GOV

body department-of-the-interior
  name    Department of the Interior
  code    USA
  sector  GOV

body department-of-labor
  name    Department of Labor
  code    USA
  sector  GOV

body department-of-veterans-affairs
  name    Department of Veterans Affairs
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
  code    USA
  sector  GOV

body international-trade-commission
  name    International Trade Commission
  names   NASA|National Aeronautics and Space Administration
  code    USA
  sector  GOV

body national-reconnaissance-office
  name    National Reconnaissance Office
  names   Office of the Director of National Intelligence|ODNI|Office of Strategic Services
  code    USA
  sector  SPY

body u-s-marshals
  name    U.S. Marshals
  names   US Marshals|U.S. Marshals Service
  code    USA
  sector  COP

body customs-and-border-protection
  name    Customs and Border Protection
  names   CBP|Capitol Police|U.S. Capitol Police
  code    USA
  sector  COP

body u-s-pacific-command
  name    U.S. Pacific Command
  names   Indo-Pacific Command|INDOPACOM|Southern Command|SOUTHCOM|European Command|EUCOM|Special Operations Command|Army Corps of Engineers
  code    USA
  sector  MIL

body u-s-space-force
  name    U.S. Space Force
  names   US Space Force
  code    USA
  sector  MIL

body u-s-cyber-command
  name    U.S. Cyber Command
  code    USA
  sector  MIL

body house-foreign-affairs-committee
  name    House Foreign Affairs Committee
  names   Senate Foreign Relations Committee|Senate Armed Services Committee|House Armed Services Committee|House Judiciary Committee|Senate Intelligence Committee|House Intelligence Committee
  code    USA
  sector  LEG

body congressional-budget-office
  name    Congressional Budget Office
  names   Government Accountability Office|GAO
  code    USA
  sector  LEG

body federal-election-commission
  name    Federal Election Commission
  code    USA
  sector  JUD

body u-s-attorney-s-office
  name    U.S. Attorney's Office
  code    USA
  sector  JUD

body ninth-circuit
  name    Ninth Circuit
  code    USA
  sector  JUD

body court-of-international-trade
  name    Court of International Trade
  code    USA
  sector  JUD

body federal-open-market-committee
  name    Federal Open Market Committee
  names   FOMC
  code    USA
  sector  GOV

body radio-marti
  name    Radio Marti
  code    USA
  sector  GOV

body u-s-information-agency
  name    U.S. Information Agency
  names   USIA|Peace Corps
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
  code    VAT
  sector  REL

body dicastery-for-the-doctrine-of-the-faith
  name    Dicastery for the Doctrine of the Faith
  names   Congregation for the Doctrine of the Faith
  code    VAT
  sector  REL

body college-of-cardinals
  name    College of Cardinals
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
  code    VNM
  sector  MIL

body people-s-army-of-vietnam
  name    People's Army of Vietnam
  code    VNM
  sector  MIL

body national-assembly-of-vietnam
  name    National Assembly of Vietnam
  code    VNM
  sector  LEG

body quoc-hoi
  name    Quoc Hoi
  code    VNM
  sector  LEG

body presidential-leadership-council
  name    Presidential Leadership Council
  code    YEM
  sector  GOV

body supreme-political-council
  name    Supreme Political Council
  code    YEM
  sector  GOV

body giants-brigades
  name    Giants Brigades
  code    YEM
  sector  MIL

body republican-guard-of-yemen
  name    Republican Guard of Yemen
  code    YEM
  sector  MIL

body security-belt
  name    Security Belt
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
  code    ZWE
  sector  MIL

body zimbabwe-defence-forces
  name    Zimbabwe Defence Forces
  code    ZWE
  sector  MIL
