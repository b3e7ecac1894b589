# Bodies of states by name: parliaments, ministries, courts, armies, police and intelligence services. Bodies that every
# state has under the same name ("the X foreign ministry") need no entry: nouns.lex and the state's adjective make them.
# Written for the project.

# Parliaments

body knesset
  name    Knesset
  code    ISR
  sector  LEG

body state-duma
  name    State Duma
  names   Duma|Russian Duma
  code    RUS
  sector  LEG

body federation-council
  name    Federation Council
  code    RUS
  sector  LEG

body supreme-soviet
  name    Supreme Soviet
  names   Congress of People's Deputies
  code    RUS
  sector  LEG

body bundestag
  name    Bundestag
  code    DEU
  sector  LEG

body bundesrat
  name    Bundesrat
  code    DEU
  sector  LEG

body us-congress
  name    Congress
  names   U.S. Congress|US Congress|United States Congress
  code    USA
  sector  LEG

body us-senate
  name    Senate
  names   U.S. Senate|US Senate
  code    USA
  sector  LEG

body us-house
  name    House of Representatives
  names   U.S. House of Representatives|US House of Representatives|U.S. House|US House
  code    USA
  sector  LEG

body house-of-commons
  name    House of Commons
  names   Commons|British Parliament|British parliament
  code    GBR
  sector  LEG

body house-of-lords
  name    House of Lords
  names   Lords
  code    GBR
  sector  LEG

body lok-sabha
  name    Lok Sabha
  code    IND
  sector  LEG

body rajya-sabha
  name    Rajya Sabha
  code    IND
  sector  LEG

body majlis
  name    Majlis
  names   Majles|Islamic Consultative Assembly
  code    IRN
  sector  LEG

body guardian-council
  name    Guardian Council
  names   Council of Guardians
  code    IRN
  sector  GOV JUD

body expediency-council
  name    Expediency Council
  code    IRN
  sector  GOV

body assembly-of-experts
  name    Assembly of Experts
  code    IRN
  sector  REL GOV

body verkhovna-rada
  name    Verkhovna Rada
  names   Rada|Ukrainian parliament
  code    UKR
  sector  LEG

body sejm
  name    Sejm
  code    POL
  sector  LEG

body diet
  name    Diet
  names   Japanese Diet
  code    JPN
  sector  LEG

body npc
  name    National People's Congress
  names   NPC
  code    CHN
  sector  LEG

body cppcc
  name    Chinese People's Political Consultative Conference
  names   CPPCC
  code    CHN
  sector  LEG

body legco
  name    Legislative Council
  names   LegCo|Legco
  code    HKG
  sector  LEG

body legislative-yuan
  name    Legislative Yuan
  code    TWN
  sector  LEG

body cortes
  name    Cortes
  names   Cortes Generales
  code    ESP
  sector  LEG

body storting
  name    Storting
  code    NOR
  sector  LEG

body riksdag
  name    Riksdag
  code    SWE
  sector  LEG

body folketing
  name    Folketing
  code    DNK
  sector  LEG

body eduskunta
  name    Eduskunta
  code    FIN
  sector  LEG

body althing
  name    Althing
  code    ISL
  sector  LEG

body dail
  name    Dail
  names   Dáil|Dail Eireann
  code    IRL
  sector  LEG

body seimas
  name    Seimas
  code    LTU
  sector  LEG

body saeima
  name    Saeima
  code    LVA
  sector  LEG

body riigikogu
  name    Riigikogu
  code    EST
  sector  LEG

body skupstina
  name    Skupstina
  code    SRB
  sector  LEG

body sobranie
  name    Sobranie
  code    MKD
  sector  LEG

body sabor
  name    Sabor
  code    HRV
  sector  LEG

body jatiya-sangsad
  name    Jatiya Sangsad
  code    BGD
  sector  LEG

body loya-jirga
  name    Loya Jirga
  names   Wolesi Jirga
  code    AFG
  sector  LEG

body great-hural
  name    Great Hural
  names   State Great Khural
  code    MNG
  sector  LEG

body shura-council
  name    Shura Council
  code    SAU
  sector  LEG

body mejlis
  name    Mejlis of the Crimean Tatar People
  code    UKR
  sector  LEG OPP

body palestinian-legislative
  name    Palestinian Legislative Council
  code    PSE
  sector  LEG

body palestinian-national-council
  name    Palestine National Council
  names   Palestinian National Council
  code    PSE
  sector  LEG

body stormont
  name    Stormont
  names   Northern Ireland Assembly
  code    GBR
  sector  LEG

body holyrood
  name    Holyrood
  names   Scottish Parliament
  code    GBR
  sector  LEG

body senedd
  name    Senedd
  names   Welsh Assembly
  code    GBR
  sector  LEG

body supreme-peoples-assembly
  name    Supreme People's Assembly
  code    PRK
  sector  LEG

body tgna
  name    Grand National Assembly
  names   Turkish Grand National Assembly
  code    TUR
  sector  LEG

body house-of-councillors
  name    House of Councillors
  code    JPN
  sector  LEG

# Governments and ministries

body us-state-department
  name    State Department
  names   U.S. State Department|US State Department|Department of State|U.S. Department of State
  code    USA
  sector  GOV

body us-treasury
  name    Treasury Department
  names   U.S. Treasury|US Treasury|U.S. Treasury Department|US Treasury Department
  code    USA
  sector  GOV

body us-commerce
  name    Commerce Department
  names   U.S. Commerce Department
  code    USA
  sector  GOV

body us-justice
  name    Justice Department
  names   U.S. Justice Department|US Justice Department|Department of Justice|DOJ
  code    USA
  sector  JUD

body us-homeland
  name    Department of Homeland Security
  names   DHS
  code    USA
  sector  GOV

body us-defense
  name    Defense Department
  names   Department of Defense|U.S. Defense Department|U.S. Department of Defense|DoD
  code    USA
  sector  MIL

body us-nsc
  name    National Security Council
  names   White House National Security Council
  code    USA
  sector  GOV

body ustr
  name    U.S. Trade Representative
  names   Office of the U.S. Trade Representative|USTR
  code    USA
  sector  GOV

body usaid
  name    USAID
  names   U.S. Agency for International Development|US Agency for International Development|Agency for International Development
  code    USA
  sector  GOV

body us-fed
  name    Federal Reserve
  names   U.S. Federal Reserve|Federal Reserve Board|the Fed
  code    USA
  sector  GOV

body ofac
  name    Office of Foreign Assets Control
  names   OFAC
  code    USA
  sector  GOV

body ice
  name    Immigration and Customs Enforcement
  names   ICE|U.S. Immigration and Customs Enforcement
  code    USA
  sector  COP

body dea
  name    Drug Enforcement Administration
  names   DEA
  code    USA
  sector  COP

body atf
  name    Bureau of Alcohol, Tobacco, Firearms and Explosives
  names   ATF
  code    USA
  sector  COP

body fda
  name    Food and Drug Administration
  names   FDA
  code    USA
  sector  GOV

body epa
  name    Environmental Protection Agency
  names   EPA
  code    USA
  sector  GOV

body faa
  name    Federal Aviation Administration
  names   FAA
  code    USA
  sector  GOV

body sec
  name    Securities and Exchange Commission
  code    USA
  sector  GOV

body us-supreme-court
  name    U.S. Supreme Court
  names   US Supreme Court
  code    USA
  sector  JUD

body foreign-office
  name    Foreign Office
  names   British Foreign Office|Foreign and Commonwealth Office|FCO|FCDO|Foreign, Commonwealth and Development Office
  code    GBR
  sector  GOV

body home-office
  name    Home Office
  code    GBR
  sector  GOV

body bank-of-england
  name    Bank of England
  code    GBR
  sector  GOV

body exchequer
  name    Exchequer
  code    GBR
  sector  GOV

body mofa-japan
  name    Gaimusho
  code    JPN
  sector  GOV

body bank-of-japan
  name    Bank of Japan
  names   BOJ
  code    JPN
  sector  GOV

body miti
  name    MITI
  names   Ministry of International Trade and Industry
  code    JPN
  sector  GOV

body bundesbank
  name    Bundesbank
  code    DEU
  sector  GOV

body auswaertiges-amt
  name    Auswaertiges Amt
  names   Federal Foreign Office
  code    DEU
  sector  GOV

body politburo
  name    Politburo
  names   Standing Committee of the Politburo
  code    CHN
  sector  GOV PTY

body state-council
  name    State Council
  code    CHN
  sector  GOV

body pboc
  name    People's Bank of China
  code    CHN
  sector  GOV

body taiwan-affairs
  name    Taiwan Affairs Office
  code    CHN
  sector  GOV

body central-military-commission
  name    Central Military Commission
  code    CHN
  sector  MIL

body mainland-affairs
  name    Mainland Affairs Council
  code    TWN
  sector  GOV

body gosplan
  name    Gosplan
  code    RUS
  sector  GOV

body russian-security-council
  name    Security Council of Russia
  names   Russian Security Council
  code    RUS
  sector  GOV

body plo-executive
  name    PLO Executive Committee
  code    PSE
  sector  GOV

body kurdish-regional
  name    Kurdistan Regional Government
  code    IRQ
  sector  GOV

body unity-government-myanmar
  name    National Unity Government
  code    MMR
  sector  OPP GOV

body slorc
  name    SLORC
  names   State Law and Order Restoration Council
  code    MMR
  sector  GOV MIL

body spdc
  name    State Peace and Development Council
  code    MMR
  sector  GOV MIL

body sac-myanmar
  name    State Administration Council
  code    MMR
  sector  GOV MIL

body gna
  name    Government of National Accord
  names   GNA
  code    LBY
  sector  GOV

body gnu
  name    Government of National Unity
  code    LBY
  sector  GOV

body ntc
  name    National Transitional Council
  code    LBY
  sector  OPP REB until 2011-10-23
  sector  GOV since 2011-10-24

body tsc-sudan
  name    Transitional Sovereignty Council
  names   Sovereign Council
  code    SDN
  sector  GOV MIL

body cpa-iraq
  name    Coalition Provisional Authority
  code    IRQ
  sector  GOV

body governing-council-iraq
  name    Iraqi Governing Council
  code    IRQ
  sector  GOV

body rbi
  name    Reserve Bank of India
  code    IND
  sector  GOV

body pemra
  name    Election Commission of Pakistan
  code    PAK
  sector  GOV

body ecuador-cne
  name    National Electoral Council
  names   CNE
  code    VEN
  sector  GOV

body pdvsa
  name    PDVSA
  names   Petroleos de Venezuela
  code    VEN
  sector  BUS GOV

# Courts

body old-bailey
  name    Old Bailey
  code    GBR
  sector  JUD

body tsj-venezuela
  name    Supreme Tribunal of Justice
  names   TSJ
  code    VEN
  sector  JUD

body karlsruhe
  name    Federal Constitutional Court
  code    DEU
  sector  JUD

body cassation
  name    Court of Cassation
  names   Conseil d'Etat
  code    FRA
  sector  JUD

body itamar-stf
  name    Supreme Federal Tribunal
  code    BRA
  sector  JUD

body scotland-yard
  name    Scotland Yard
  names   Metropolitan Police
  code    GBR
  sector  COP

# Armed forces

body idf
  name    Israel Defense Forces
  names   IDF|Israeli Defense Forces|Israel Defence Forces|I.D.F.
  code    ISR
  sector  MIL

body pla
  name    People's Liberation Army
  names   PLA|P.L.A.
  code    CHN
  sector  MIL

body red-army
  name    Red Army
  names   Soviet Army
  code    RUS
  sector  MIL

body black-sea-fleet
  name    Black Sea Fleet
  code    RUS
  sector  MIL

body rosgvardia
  name    Rosgvardia
  names   Russian National Guard
  code    RUS
  sector  COP MIL

body irgc
  name    Islamic Revolutionary Guard Corps
  names   IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps|Iranian Revolutionary Guards|Quds Force|Qods Force|Pasdaran
  code    IRN
  sector  MIL

body basij
  name    Basij
  code    IRN
  sector  PRM

body artesh
  name    Artesh
  code    IRN
  sector  MIL

body us-army
  name    U.S. Army
  names   US Army
  code    USA
  sector  MIL

body us-navy
  name    U.S. Navy
  names   US Navy|Navy SEALs|Seventh Fleet|Sixth Fleet|Fifth Fleet
  code    USA
  sector  MIL

body us-air-force
  name    U.S. Air Force
  names   US Air Force
  code    USA
  sector  MIL

body us-marines
  name    U.S. Marines
  names   U.S. Marine Corps|US Marines|Marine Corps|Marines
  code    USA
  sector  MIL

body centcom
  name    CENTCOM
  names   U.S. Central Command|US Central Command|Central Command
  code    USA
  sector  MIL

body africom
  name    AFRICOM
  names   U.S. Africa Command
  code    USA
  sector  MIL

body delta-force
  name    Delta Force
  names   Green Berets
  code    USA
  sector  MIL

body joint-chiefs
  name    Joint Chiefs of Staff
  names   Joint Chiefs
  code    USA
  sector  MIL

body us-coast-guard
  name    U.S. Coast Guard
  names   US Coast Guard
  code    USA
  sector  COP

body us-national-guard
  name    National Guard
  code    USA
  sector  MIL

body royal-navy
  name    Royal Navy
  code    GBR
  sector  MIL

body raf
  name    Royal Air Force
  names   RAF
  code    GBR
  sector  MIL

body sas
  name    Special Air Service
  code    GBR
  sector  MIL

body foreign-legion
  name    French Foreign Legion
  names   Foreign Legion
  code    FRA
  sector  MIL

body bundeswehr
  name    Bundeswehr
  code    DEU
  sector  MIL

body wehrmacht
  name    Wehrmacht
  names   Luftwaffe
  code    DEU
  sector  MIL

body jsdf
  name    Self-Defense Forces
  names   Japan Self-Defense Forces|JSDF|Self-Defence Forces
  code    JPN
  sector  MIL

body tatmadaw
  name    Tatmadaw
  names   Myanmar military
  code    MMR
  sector  MIL

body kopassus
  name    Kopassus
  code    IDN
  sector  MIL

body tni
  name    TNI
  names   Indonesian National Armed Forces
  code    IDN
  sector  MIL

body afp
  name    Armed Forces of the Philippines
  code    PHL
  sector  MIL

body rsf-sudan
  name    Rapid Support Forces
  names   RSF
  code    SDN
  sector  PRM MIL until 2023-04-14
  sector  REB PRM since 2023-04-15

body saf-sudan
  name    Sudanese Armed Forces
  names   SAF
  code    SDN
  sector  MIL

body fardc
  name    FARDC
  names   Armed Forces of the Democratic Republic of the Congo
  code    COD
  sector  MIL

body endf
  name    Ethiopian National Defense Force
  names   ENDF|Ethiopian National Defence Force
  code    ETH
  sector  MIL

body kdf
  name    Kenya Defence Forces
  names   KDF
  code    KEN
  sector  MIL

body rdf
  name    Rwanda Defence Force
  names   RDF
  code    RWA
  sector  MIL

body updf
  name    Uganda People's Defence Force
  names   UPDF
  code    UGA
  sector  MIL

body sandf
  name    South African National Defence Force
  names   SANDF
  code    ZAF
  sector  MIL

body lna
  name    Libyan National Army
  names   LNA|Haftar's forces
  code    LBY
  sector  REB MIL

body lebanese-army
  name    Lebanese Armed Forces
  names   Lebanese Army
  code    LBN
  sector  MIL

body sla
  name    South Lebanon Army
  names   SLA
  code    LBN
  sector  PRM

body jna
  name    Yugoslav People's Army
  names   JNA
  code    SRB
  sector  MIL

body vrs
  name    Bosnian Serb Army
  code    BIH
  sector  REB MIL

body hvo
  name    Croatian Defence Council
  names   HVO
  code    BIH
  sector  REB MIL

body arvn
  name    ARVN
  code    VNM
  sector  MIL

body kpa
  name    Korean People's Army
  names   KPA
  code    PRK
  sector  MIL

# Police and intelligence

body cia
  name    Central Intelligence Agency
  names   CIA|C.I.A.
  code    USA
  sector  SPY

body fbi
  name    Federal Bureau of Investigation
  names   FBI|F.B.I.
  code    USA
  sector  COP

body nsa
  name    National Security Agency
  names   NSA
  code    USA
  sector  SPY

body secret-service
  name    U.S. Secret Service
  names   US Secret Service|Secret Service
  code    USA
  sector  COP

body dia
  name    Defense Intelligence Agency
  names   DIA
  code    USA
  sector  SPY

body border-patrol
  name    U.S. Border Patrol
  names   Border Patrol
  code    USA
  sector  COP

body lapd
  name    LAPD
  names   Los Angeles Police Department
  code    USA
  sector  COP

body nypd
  name    NYPD
  names   New York Police Department
  code    USA
  sector  COP

body mi6
  name    MI6
  names   Secret Intelligence Service
  code    GBR
  sector  SPY

body mi5
  name    MI5
  code    GBR
  sector  SPY

body gchq
  name    GCHQ
  code    GBR
  sector  SPY

body psni
  name    Police Service of Northern Ireland
  names   PSNI|Royal Ulster Constabulary|RUC
  code    GBR
  sector  COP

body dgse
  name    DGSE
  code    FRA
  sector  SPY

body dgsi
  name    DGSI
  code    FRA
  sector  SPY

body crs
  name    CRS riot police
  code    FRA
  sector  COP

body bnd
  name    BND
  names   Federal Intelligence Service
  code    DEU
  sector  SPY

body bfv
  name    Federal Office for the Protection of the Constitution
  names   BfV
  code    DEU
  sector  SPY

body stasi
  name    Stasi
  code    DEU
  sector  SPY

body gestapo
  name    Gestapo
  code    DEU
  sector  SPY COP

body kgb
  name    KGB
  names   K.G.B.
  code    RUS
  sector  SPY

body fsb
  name    FSB
  names   Federal Security Service
  code    RUS
  sector  SPY

body svr
  name    SVR
  names   Foreign Intelligence Service
  code    RUS
  sector  SPY

body gru
  name    GRU
  code    RUS
  sector  SPY

body omon
  name    OMON
  code    RUS
  sector  COP

body investigative-committee
  name    Investigative Committee
  names   Russia's Investigative Committee
  code    RUS
  sector  JUD COP

body roskomnadzor
  name    Roskomnadzor
  code    RUS
  sector  GOV

body sbu
  name    SBU
  names   Security Service of Ukraine
  code    UKR
  sector  SPY

body hur
  name    HUR
  names   Main Directorate of Intelligence
  code    UKR
  sector  SPY

body berkut
  name    Berkut
  code    UKR
  sector  COP

body nabu
  name    National Anti-Corruption Bureau
  names   NABU
  code    UKR
  sector  COP

body mossad
  name    Mossad
  code    ISR
  sector  SPY

body shin-bet
  name    Shin Bet
  names   Shabak|Israel Security Agency
  code    ISR
  sector  SPY

body isi
  name    Inter-Services Intelligence
  names   ISI
  code    PAK
  sector  SPY

body raw
  name    Research and Analysis Wing
  code    IND
  sector  SPY

body cbi
  name    Central Bureau of Investigation
  names   CBI
  code    IND
  sector  COP

body nia-india
  name    National Investigation Agency
  code    IND
  sector  COP

body bsf
  name    Border Security Force
  names   BSF
  code    IND
  sector  COP MIL

body crpf
  name    Central Reserve Police Force
  names   CRPF
  code    IND
  sector  COP

body rab
  name    Rapid Action Battalion
  names   RAB
  code    BGD
  sector  COP

body vevak
  name    Ministry of Intelligence and Security
  names   VEVAK
  code    IRN
  sector  SPY

body savak
  name    SAVAK
  names   Savak
  code    IRN
  sector  SPY

body mit
  name    National Intelligence Organization
  names   MIT
  code    TUR
  sector  SPY

body mukhabarat
  name    Mukhabarat
  code    SYR
  sector  SPY

body nis
  name    National Intelligence Service
  names   NIS|KCIA
  code    KOR
  sector  SPY

body mss
  name    Ministry of State Security
  code    CHN
  sector  SPY

body public-security
  name    Ministry of Public Security
  code    CHN
  sector  COP

body pap
  name    People's Armed Police
  code    CHN
  sector  COP

body asio
  name    ASIO
  code    AUS
  sector  SPY

body csis
  name    Canadian Security Intelligence Service
  names   CSIS
  code    CAN
  sector  SPY

body rcmp
  name    Royal Canadian Mounted Police
  names   RCMP|Mounties
  code    CAN
  sector  COP

body securitate
  name    Securitate
  code    ROU
  sector  SPY

body dina
  name    DINA
  code    CHL
  sector  SPY

body sebin
  name    SEBIN
  code    VEN
  sector  SPY

body nss-sudan
  name    National Intelligence and Security Service
  names   NISS
  code    SDN
  sector  SPY

body dss
  name    Department of State Services
  names   DSS
  code    NGA
  sector  SPY

body efcc
  name    Economic and Financial Crimes Commission
  names   EFCC
  code    NGA
  sector  COP

body sars
  name    Special Anti-Robbery Squad
  names   SARS
  code    NGA
  sector  COP

body guardia-civil
  name    Guardia Civil
  names   Civil Guard
  code    ESP
  sector  COP

body carabinieri
  name    Carabinieri
  code    ITA
  sector  COP

body kpk
  name    Corruption Eradication Commission
  names   KPK
  code    IDN
  sector  COP

body swiss-guard
  name    Swiss Guard
  code    VAT
  sector  COP

body ss-nazi
  name    Waffen SS
  code    DEU
  sector  MIL

# Media that states own or that are often quoted

body tass
  name    TASS
  names   Tass|Itar-Tass|ITAR-TASS|RIA Novosti|RIA|Interfax
  code    RUS
  sector  JRN

body pravda
  name    Pravda
  names   Izvestia
  code    RUS
  sector  JRN

body rt
  name    Russia Today
  names   RT|Sputnik
  code    RUS
  sector  JRN

body xinhua
  name    Xinhua
  names   Xinhua News Agency|New China News Agency
  code    CHN
  sector  JRN

body global-times
  name    Global Times
  code    CHN
  sector  JRN

body peoples-daily
  name    People's Daily
  code    CHN
  sector  JRN

body cctv
  name    CCTV
  code    CHN
  sector  JRN

body china-daily
  name    China Daily
  code    CHN
  sector  JRN

body irna
  name    IRNA
  names   Islamic Republic News Agency|Tehran Radio
  code    IRN
  sector  JRN

body fars
  name    Fars news agency
  names   Fars|Tasnim|ISNA
  code    IRN
  sector  JRN

body press-tv
  name    Press TV
  code    IRN
  sector  JRN

body kcna
  name    KCNA
  names   Korean Central News Agency|Rodong Sinmun
  code    PRK
  sector  JRN

body yonhap
  name    Yonhap
  names   Yonhap News Agency
  code    KOR
  sector  JRN

body nhk
  name    NHK
  names   Kyodo
  code    JPN
  sector  JRN

body sana
  name    SANA
  names   Syrian Arab News Agency
  code    SYR
  sector  JRN

body mena
  name    MENA news agency
  names   Middle East News Agency
  code    EGY
  sector  JRN

body al-ahram
  name    Al-Ahram
  code    EGY
  sector  JRN

body al-jazeera
  name    Al Jazeera
  names   Al-Jazeera
  code    QAT
  sector  JRN

body al-arabiya
  name    Al Arabiya
  names   Al-Arabiya
  code    SAU
  sector  JRN

body spa
  name    Saudi Press Agency
  names   SPA
  code    SAU
  sector  JRN

body wam
  name    WAM
  code    ARE
  sector  JRN

body petra
  name    Petra news agency
  code    JOR
  sector  JRN

body wafa
  name    WAFA
  code    PSE
  sector  JRN

body al-manar
  name    Al-Manar
  code    LBN
  sector  JRN

body bbc
  name    BBC
  names   British Broadcasting Corporation
  code    GBR
  sector  JRN

body guardian
  name    The Guardian
  names   Financial Times|Daily Telegraph|Daily Mail
  code    GBR
  sector  JRN

body reuters
  name    Reuters
  names   Thomson Reuters
  code    GBR
  sector  JRN

body ap
  name    Associated Press
  names   AP|The Associated Press
  code    USA
  sector  JRN

body afp-agency
  name    Agence France-Presse
  names   AFP
  code    FRA
  sector  JRN

body dpa
  name    dpa
  names   Deutsche Presse-Agentur|Der Spiegel|Deutsche Welle
  code    DEU
  sector  JRN

body le-monde
  name    Le Monde
  names   Le Figaro
  code    FRA
  sector  JRN

body cnn
  name    CNN
  names   Fox News|NBC|CBS|MSNBC|NPR
  code    USA
  sector  JRN

body nyt
  name    New York Times
  names   The New York Times
  code    USA
  sector  JRN

body washington-post
  name    Washington Post
  names   The Washington Post
  code    USA
  sector  JRN

body wsj
  name    Wall Street Journal
  names   The Wall Street Journal
  code    USA
  sector  JRN

body voa
  name    Voice of America
  names   VOA
  code    USA
  sector  JRN

body rferl
  name    Radio Free Europe
  names   RFE/RL|Radio Liberty
  code    USA
  sector  JRN

body haaretz
  name    Haaretz
  names   Jerusalem Post|Yedioth Ahronoth
  code    ISR
  sector  JRN

body pti
  name    Press Trust of India
  names   PTI|Times of India|Hindustan Times
  code    IND
  sector  JRN

body dawn
  name    Dawn newspaper
  code    PAK
  sector  JRN

body anadolu
  name    Anadolu Agency
  names   Anadolu|Hurriyet
  code    TUR
  sector  JRN

body efe
  name    EFE
  names   El Pais
  code    ESP
  sector  JRN

body granma
  name    Granma
  names   Prensa Latina
  code    CUB
  sector  JRN

body bernama
  name    Bernama
  code    MYS
  sector  JRN

body antara
  name    Antara
  names   Jakarta Post
  code    IDN
  sector  JRN

body ukrinform
  name    Ukrinform
  names   Kyiv Independent|Ukrainska Pravda
  code    UKR
  sector  JRN

body belta
  name    BelTA
  code    BLR
  sector  JRN

body washington-times
  name    Washington Times
  names   Los Angeles Times
  code    USA
  sector  JRN

# More departments that are in the news under their own names

body dfid
  name    Department for International Development
  names   DFID
  code    GBR
  sector  GOV

body hhs
  name    Department of Health and Human Services
  names   HHS
  code    USA
  sector  GOV

body cdc
  name    Centers for Disease Control and Prevention
  names   CDC
  code    USA
  sector  GOV

body usda
  name    U.S. Department of Agriculture
  names   USDA|Agriculture Department
  code    USA
  sector  GOV

body aclu
  name    American Civil Liberties Union
  names   ACLU
  code    USA
  sector  SOC

body gulen
  name    Hizmet
  code    TUR
  sector  REL OPP
