# More organisations between states (IGO; United Nations UNO; European Union EUR), and bodies of all the world that belong to no
# state (NGO). Names and acronyms are facts; written for the project. Members stand in membership.tsv and membership-more.tsv.

# United Nations: offices, funds, missions, tribunals

organisation unitar
  name    United Nations Institute for Training and Research
  names   UNITAR
  code    UNO

organisation unops
  name    United Nations Office for Project Services
  names   UNOPS
  code    UNO

organisation unoosa
  name    United Nations Office for Outer Space Affairs
  names   UNOOSA
  code    UNO

organisation unwto
  name    World Tourism Organization
  names   UNWTO|UN Tourism
  code    UNO

organisation un-habitat
  name    UN-Habitat
  names   UN Habitat|United Nations Human Settlements Programme
  code    UNO

organisation unrisd
  name    United Nations Research Institute for Social Development
  names   UNRISD
  code    UNO

organisation unidir
  name    United Nations Institute for Disarmament Research
  names   UNIDIR
  code    UNO

organisation unicri
  name    United Nations Interregional Crime and Justice Research Institute
  names   UNICRI
  code    UNO

organisation unssc
  name    United Nations System Staff College
  names   UNSSC
  code    UNO

organisation unu
  name    United Nations University
  names   UNU
  code    UNO
  sector  EDU

organisation uncdf
  name    United Nations Capital Development Fund
  names   UNCDF
  code    UNO

organisation unv
  name    United Nations Volunteers
  names   UNV
  code    UNO

organisation unfccc
  name    UNFCCC
  names   United Nations Framework Convention on Climate Change
  code    UNO

organisation unccd
  name    UNCCD
  names   United Nations Convention to Combat Desertification
  code    UNO

organisation cbd
  name    Convention on Biological Diversity
  names   CBD secretariat
  code    UNO

organisation undrr
  name    United Nations Office for Disaster Risk Reduction
  names   UNDRR|UNISDR
  code    UNO

organisation unmas
  name    United Nations Mine Action Service
  names   UNMAS
  code    UNO

organisation unoda
  name    United Nations Office for Disarmament Affairs
  names   UNODA
  code    UNO

organisation unoct
  name    United Nations Office of Counter-Terrorism
  names   UNOCT
  code    UNO

organisation unitad
  name    UNITAD
  names   UN Investigative Team to Promote Accountability for Crimes Committed by Da'esh
  code    UNO
  sector  JUD

organisation irmct
  name    International Residual Mechanism for Criminal Tribunals
  names   IRMCT
  code    UNO
  sector  JUD

organisation eclac
  name    Economic Commission for Latin America and the Caribbean
  names   ECLAC|CEPAL
  code    UNO

organisation ece
  name    UN Economic Commission for Europe
  names   UNECE|United Nations Economic Commission for Europe
  code    UNO

organisation escwa
  name    Economic and Social Commission for Western Asia
  names   ESCWA
  code    UNO

organisation unmogip
  name    UNMOGIP
  names   UN Military Observer Group in India and Pakistan|United Nations Military Observer Group in India and Pakistan
  code    UNO
  sector  MIL

organisation unsom
  name    UNSOM
  names   UN Assistance Mission in Somalia|United Nations Assistance Mission in Somalia|UNTMIS
  code    UNO

organisation unsos
  name    UNSOS
  names   UN Support Office in Somalia
  code    UNO

organisation unitams
  name    UNITAMS
  names   UN Integrated Transition Assistance Mission Sudan
  code    UNO

organisation unmis
  name    UNMIS
  names   UN Mission in Sudan|United Nations Mission in Sudan
  code    UNO
  sector  MIL

organisation unavem
  name    UNAVEM
  names   UNAVEM II|UNAVEM III|MONUA
  code    UNO
  sector  MIL

organisation onumoz
  name    ONUMOZ
  names   UN Operation in Mozambique
  code    UNO
  sector  MIL

organisation onuc
  name    ONUC
  names   UN Operation in the Congo
  code    UNO
  sector  MIL

organisation onusal
  name    ONUSAL
  names   UN Observer Mission in El Salvador
  code    UNO

organisation onuca
  name    ONUCA
  names   UN Observer Group in Central America
  code    UNO
  sector  MIL

organisation minugua
  name    MINUGUA
  names   UN Verification Mission in Guatemala
  code    UNO

organisation minujusth
  name    MINUJUSTH
  names   UN Mission for Justice Support in Haiti
  code    UNO

organisation binuh
  name    BINUH
  names   UN Integrated Office in Haiti
  code    UNO

organisation unmih
  name    UNMIH
  names   UN Mission in Haiti
  code    UNO
  sector  MIL

organisation onub
  name    ONUB
  names   UN Operation in Burundi
  code    UNO
  sector  MIL

organisation unamsil
  name    UNAMSIL
  names   UN Mission in Sierra Leone|United Nations Mission in Sierra Leone
  code    UNO
  sector  MIL

organisation unomsil
  name    UNOMSIL
  names   UN Observer Mission in Sierra Leone
  code    UNO
  sector  MIL

organisation unomil
  name    UNOMIL
  names   UN Observer Mission in Liberia
  code    UNO
  sector  MIL

organisation minurcat
  name    MINURCAT
  names   UN Mission in the Central African Republic and Chad
  code    UNO
  sector  MIL

organisation minurca
  name    MINURCA
  names   UN Mission in the Central African Republic
  code    UNO
  sector  MIL

organisation unmee
  name    UNMEE
  names   UN Mission in Ethiopia and Eritrea
  code    UNO
  sector  MIL

organisation unmit
  name    UNMIT
  names   UN Integrated Mission in Timor-Leste
  code    UNO

organisation untaet
  name    UNTAET
  names   UN Transitional Administration in East Timor
  code    UNO

organisation unamet
  name    UNAMET
  names   UN Mission in East Timor
  code    UNO

organisation interfet
  name    INTERFET
  names   International Force East Timor
  code    IGO
  sector  MIL

organisation unmin
  name    UNMIN
  names   UN Mission in Nepal
  code    UNO

organisation untag
  name    UNTAG
  names   UN Transition Assistance Group
  code    UNO

organisation unomig
  name    UNOMIG
  names   UN Observer Mission in Georgia
  code    UNO
  sector  MIL

organisation unmot
  name    UNMOT
  names   UN Mission of Observers in Tajikistan
  code    UNO
  sector  MIL

organisation unpredep
  name    UNPREDEP
  names   UN Preventive Deployment Force
  code    UNO
  sector  MIL

organisation untaes
  name    UNTAES
  names   UN Transitional Administration for Eastern Slavonia
  code    UNO

organisation unmibh
  name    UNMIBH
  names   UN Mission in Bosnia and Herzegovina
  code    UNO

organisation unikom
  name    UNIKOM
  names   UN Iraq-Kuwait Observation Mission
  code    UNO
  sector  MIL

organisation uniimog
  name    UNIIMOG
  names   UN Iran-Iraq Military Observer Group
  code    UNO
  sector  MIL

organisation ungomap
  name    UNGOMAP
  names   UN Good Offices Mission in Afghanistan and Pakistan
  code    UNO

organisation unef
  name    UNEF
  names   UN Emergency Force|United Nations Emergency Force
  code    UNO
  sector  MIL

organisation unscob
  name    UNSCOB
  names   UN Special Committee on the Balkans
  code    UNO

organisation unmha
  name    UNMHA
  names   UN Mission to Support the Hudaydah Agreement
  code    UNO

organisation unowas
  name    UNOWAS
  names   UN Office for West Africa and the Sahel
  code    UNO

organisation unoca
  name    UNOCA
  names   UN Regional Office for Central Africa
  code    UNO

organisation binuca
  name    BINUCA
  names   UN Integrated Peacebuilding Office in the Central African Republic
  code    UNO

organisation uniogbis
  name    UNIOGBIS
  names   UN Integrated Peacebuilding Office in Guinea-Bissau
  code    UNO

organisation unsmis
  name    UNSMIS
  names   UN Supervision Mission in Syria
  code    UNO
  sector  MIL

organisation unmiset
  name    UNMISET
  names   UN Mission of Support in East Timor
  code    UNO

organisation un-colombia
  name    UN Verification Mission in Colombia
  names   UN Mission in Colombia|United Nations Verification Mission in Colombia
  code    UNO

organisation unaoc
  name    UN Alliance of Civilizations
  names   UNAOC
  code    UNO

organisation un-1267-committee
  name    1267 Committee
  names   UN Sanctions Committee|UN sanctions committee|U.N. Sanctions Committee
  code    UNO

organisation un-panel
  name    UN Panel of Experts
  names   U.N. Panel of Experts|UN Group of Experts|U.N. Group of Experts
  code    UNO

organisation un-cat
  name    Committee Against Torture
  names   UN Committee Against Torture|U.N. Committee Against Torture
  code    UNO
  sector  JUD

organisation cedaw
  name    CEDAW
  names   Committee on the Elimination of Discrimination against Women
  code    UNO

organisation cerd
  name    CERD
  names   Committee on the Elimination of Racial Discrimination
  code    UNO

organisation un-peacebuilding
  name    UN Peacebuilding Commission
  names   U.N. Peacebuilding Commission
  code    UNO

organisation un-trusteeship
  name    Trusteeship Council
  names   UN Trusteeship Council
  code    UNO

organisation unrra
  name    UNRRA
  names   United Nations Relief and Rehabilitation Administration
  code    UNO

organisation unkra
  name    UNKRA
  names   UN Korean Reconstruction Agency
  code    UNO

organisation un-command
  name    United Nations Command
  names   UN Command|U.N. Command
  code    UNO
  sector  MIL

organisation un-human-rights-committee
  name    UN Human Rights Committee
  names   U.N. Human Rights Committee
  code    UNO
  sector  JUD

organisation un-commission-syria
  name    UN Commission of Inquiry on Syria
  names   U.N. Commission of Inquiry on Syria|Commission of Inquiry on Syria
  code    UNO

organisation ida
  name    International Development Association
  names   IDA
  code    IGO

organisation icsid
  name    International Centre for Settlement of Investment Disputes
  names   ICSID
  code    IGO
  sector  JUD

organisation gef
  name    Global Environment Facility
  names   GEF
  code    IGO

organisation gcf
  name    Green Climate Fund
  names   GCF
  code    IGO

organisation codex
  name    Codex Alimentarius Commission
  names   Codex Alimentarius
  code    IGO

organisation iarc
  name    International Agency for Research on Cancer
  names   IARC
  code    UNO
  sector  MED

organisation conference-on-disarmament
  name    Conference on Disarmament
  names   UN Conference on Disarmament
  code    IGO

organisation un-ilc
  name    International Law Commission
  names   UN International Law Commission
  code    UNO
  sector  JUD

organisation uncitral
  name    UNCITRAL
  names   UN Commission on International Trade Law
  code    UNO

# Law, police, arms control, standards

organisation australia-group
  name    Australia Group
  code    IGO

organisation zc
  name    Zangger Committee
  code    IGO

organisation wassenaar-arrangement
  name    Wassenaar Arrangement
  names   Wassenaar Group
  code    IGO

organisation mtcr
  name    Missile Technology Control Regime
  names   MTCR
  code    IGO

organisation cocom
  name    COCOM
  names   Coordinating Committee for Multilateral Export Controls
  code    IGO

organisation opanal
  name    OPANAL
  names   Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
  code    IGO

organisation abacc
  name    ABACC
  names   Brazilian-Argentine Agency for Accounting and Control of Nuclear Materials
  code    IGO

organisation euratom
  name    Euratom
  names   EURATOM|European Atomic Energy Community
  code    EUR

organisation iho
  name    International Hydrographic Organization
  names   IHO
  code    IGO

organisation imso
  name    International Mobile Satellite Organization
  names   IMSO|Inmarsat organisation
  code    IGO

organisation itso
  name    International Telecommunications Satellite Organization
  names   ITSO
  code    IGO

organisation bipm
  name    International Bureau of Weights and Measures
  names   BIPM
  code    IGO

organisation oiml
  name    International Organization of Legal Metrology
  names   OIML
  code    IGO

organisation iso
  name    International Organization for Standardization
  names   ISO
  code    NGO

organisation iec
  name    International Electrotechnical Commission
  names   IEC standards body
  code    NGO

organisation oie
  name    World Organisation for Animal Health
  names   WOAH|OIE|World Organization for Animal Health
  code    IGO
  sector  MED

organisation unidroit
  name    UNIDROIT
  names   International Institute for the Unification of Private Law
  code    IGO
  sector  JUD

organisation hcch
  name    Hague Conference on Private International Law
  names   HCCH
  code    IGO
  sector  JUD

organisation idlo
  name    International Development Law Organization
  names   IDLO
  code    IGO
  sector  JUD

organisation inbar
  name    International Bamboo and Rattan Organisation
  names   INBAR
  code    IGO

organisation iucn
  name    International Union for Conservation of Nature
  names   IUCN
  code    NGO
  sector  SOC

organisation cites
  name    CITES
  names   Convention on International Trade in Endangered Species
  code    IGO

organisation iccat
  name    International Commission for the Conservation of Atlantic Tunas
  names   ICCAT
  code    IGO

organisation nafo
  name    Northwest Atlantic Fisheries Organization
  names   NAFO|Northwest Atlantic Fisheries Organisation
  code    IGO

organisation neafc
  name    North East Atlantic Fisheries Commission
  names   NEAFC
  code    IGO

organisation ccamlr
  name    Commission for the Conservation of Antarctic Marine Living Resources
  names   CCAMLR
  code    IGO

organisation iotc
  name    Indian Ocean Tuna Commission
  names   IOTC
  code    IGO

organisation wcpfc
  name    Western and Central Pacific Fisheries Commission
  names   WCPFC
  code    IGO

organisation ices
  name    International Council for the Exploration of the Sea
  names   ICES
  code    IGO

organisation ospar
  name    OSPAR Commission
  names   OSPAR
  code    IGO

organisation helcom
  name    Helsinki Commission
  names   HELCOM
  code    IGO

organisation ipbes
  name    IPBES
  names   Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services
  code    IGO

organisation icpdr
  name    International Commission for the Protection of the Danube River
  names   ICPDR
  code    IGO

organisation danube-commission
  name    Danube Commission
  code    IGO

organisation rhine-commission
  name    Central Commission for the Navigation of the Rhine
  names   CCNR
  code    IGO

organisation sugar-organization
  name    International Sugar Organization
  names   International Sugar Organisation|ISO sugar body
  code    IGO

organisation igc
  name    International Grains Council
  names   IGC
  code    IGO

organisation ioc-olive
  name    International Olive Council
  names   International Olive Oil Council
  code    IGO

organisation icac
  name    International Cotton Advisory Committee
  names   ICAC
  code    IGO

organisation ilzsg
  name    International Lead and Zinc Study Group
  names   ILZSG
  code    IGO

organisation icsg
  name    International Copper Study Group
  names   ICSG
  code    IGO

organisation irsg
  name    International Rubber Study Group
  names   IRSG
  code    IGO

organisation ipc-pepper
  name    International Pepper Community
  code    IGO

organisation apcc
  name    Asian and Pacific Coconut Community
  names   APCC
  code    IGO

organisation copal
  name    Cocoa Producers' Alliance
  names   COPAL
  code    IGO

organisation upeb
  name    Union of Banana Exporting Countries
  names   UPEB
  code    IGO

organisation iba-bauxite
  name    International Bauxite Association
  code    IGO

organisation cipec
  name    CIPEC
  names   Intergovernmental Council of Copper Exporting Countries
  code    IGO

organisation apef
  name    Association of Iron Ore Exporting Countries
  names   APEF
  code    IGO

organisation egmont
  name    Egmont Group
  code    IGO

organisation iosco
  name    International Organization of Securities Commissions
  names   IOSCO
  code    IGO

organisation basel-committee
  name    Basel Committee on Banking Supervision
  names   Basel Committee
  code    IGO

organisation iais
  name    International Association of Insurance Supervisors
  names   IAIS
  code    IGO

organisation eiti
  name    Extractive Industries Transparency Initiative
  names   EITI
  code    IGO

organisation kimberley
  name    Kimberley Process
  names   Kimberley Process Certification Scheme
  code    IGO

organisation ief
  name    International Energy Forum
  names   IEF
  code    IGO

organisation energy-charter
  name    Energy Charter Secretariat
  names   Energy Charter
  code    IGO

organisation isa-solar
  name    International Solar Alliance
  code    IGO

organisation wano
  name    World Association of Nuclear Operators
  names   WANO
  code    NGO

organisation iter
  name    ITER
  names   ITER Organization
  code    IGO
  sector  EDU

organisation eso
  name    European Southern Observatory
  names   ESO
  code    IGO
  sector  EDU

organisation embl
  name    European Molecular Biology Laboratory
  names   EMBL
  code    IGO
  sector  EDU

organisation eumetsat
  name    EUMETSAT
  code    IGO

organisation eurocontrol
  name    Eurocontrol
  names   EUROCONTROL
  code    IGO

organisation intelsat
  name    Intelsat
  names   INTELSAT
  code    IGO

organisation interpol-iaca
  name    International Anti-Corruption Academy
  names   IACA
  code    IGO
  sector  EDU

organisation idea
  name    International IDEA
  names   International Institute for Democracy and Electoral Assistance
  code    IGO

organisation open-government
  name    Open Government Partnership
  names   OGP
  code    IGO

organisation community-democracies
  name    Community of Democracies
  code    IGO

organisation afcone
  name    African Commission on Nuclear Energy
  names   AFCONE
  code    IGO

organisation ksc
  name    Kosovo Specialist Chambers
  names   Kosovo Specialist Prosecutor's Office
  code    IGO
  sector  JUD

organisation imt
  name    International Military Tribunal
  names   Nuremberg Tribunal|Nuremberg tribunal
  code    IGO
  sector  JUD

organisation imtfe
  name    International Military Tribunal for the Far East
  names   Tokyo Tribunal
  code    IGO
  sector  JUD

organisation car-court
  name    Special Criminal Court
  names   Special Criminal Court in Bangui
  code    CAF
  sector  JUD

organisation eacj
  name    East African Court of Justice
  names   EACJ
  code    IGO
  sector  JUD

organisation ccj
  name    Caribbean Court of Justice
  names   CCJ
  code    IGO
  sector  JUD

organisation achpr
  name    African Commission on Human and Peoples' Rights
  names   ACHPR
  code    IGO

organisation cas-sport
  name    Court of Arbitration for Sport
  names   CAS tribunal
  code    NGO
  sector  JUD

organisation wada
  name    World Anti-Doping Agency
  names   WADA
  code    NGO

# Europe

organisation ecsc
  name    European Coal and Steel Community
  names   ECSC
  code    EUR

organisation schengen-convention
  name    Schengen area
  names   Schengen zone|Schengen Area
  code    EUR

organisation eapc
  name    Euro-Atlantic Partnership Council
  names   EAPC
  code    IGO

organisation pfp
  name    Partnership for Peace
  code    IGO

organisation emu
  name    Economic and Monetary Union
  names   European Monetary Union
  code    EUR

organisation cbss
  name    Council of the Baltic Sea States
  names   CBSS
  code    IGO

organisation barents-council
  name    Barents Euro-Arctic Council
  names   BEAC
  code    IGO

organisation nordic-ministers
  name    Nordic Council of Ministers
  code    IGO

organisation nib
  name    Nordic Investment Bank
  names   NIB
  code    IGO

organisation nordefco
  name    NORDEFCO
  names   Nordic Defence Cooperation
  code    IGO
  sector  MIL

organisation jef
  name    Joint Expeditionary Force
  code    IGO
  sector  MIL

organisation eurocorps
  name    Eurocorps
  code    EUR
  sector  MIL

organisation occar
  name    OCCAR
  code    IGO

organisation eda
  name    European Defence Agency
  names   EDA
  code    EUR
  sector  MIL

organisation ema
  name    European Medicines Agency
  names   EMA
  code    EUR
  sector  MED

organisation efsa
  name    European Food Safety Authority
  names   EFSA
  code    EUR

organisation ecdc
  name    European Centre for Disease Prevention and Control
  names   ECDC
  code    EUR
  sector  MED

organisation easa
  name    European Union Aviation Safety Agency
  names   EASA
  code    EUR

organisation enisa
  name    European Union Agency for Cybersecurity
  names   ENISA
  code    EUR

organisation fra-eu
  name    European Union Agency for Fundamental Rights
  names   EU Agency for Fundamental Rights
  code    EUR

organisation eppo
  name    European Public Prosecutor's Office
  names   EPPO
  code    EUR
  sector  JUD

organisation olaf
  name    OLAF
  names   European Anti-Fraud Office
  code    EUR
  sector  COP

organisation eesc
  name    European Economic and Social Committee
  names   EESC
  code    EUR

organisation cor
  name    European Committee of the Regions
  names   Committee of the Regions
  code    EUR

organisation esm
  name    European Stability Mechanism
  names   ESM
  code    EUR

organisation eba
  name    European Banking Authority
  names   EBA
  code    EUR

organisation esma
  name    European Securities and Markets Authority
  names   ESMA
  code    EUR

organisation srb-bank
  name    Single Resolution Board
  code    EUR

organisation eu-ombudsman
  name    European Ombudsman
  code    EUR

organisation eumam
  name    EUMAM
  names   EU Military Assistance Mission
  code    EUR
  sector  MIL

organisation eutm
  name    EUTM
  names   EU Training Mission|EUTM Mali|EUTM Somalia
  code    EUR
  sector  MIL

organisation eumm
  name    EUMM
  names   EU Monitoring Mission|European Union Monitoring Mission
  code    EUR

organisation euma
  name    European Union Mission in Armenia
  names   EUMA|EU Mission in Armenia
  code    EUR

organisation eubam
  name    EUBAM
  names   EU Border Assistance Mission
  code    EUR
  sector  COP

organisation eucap
  name    EUCAP
  names   EUCAP Sahel|EUCAP Somalia
  code    EUR

organisation atalanta
  name    Operation Atalanta
  names   EU NAVFOR|EUNAVFOR
  code    EUR
  sector  MIL

organisation aspides
  name    Operation Aspides
  names   EUNAVFOR Aspides
  code    EUR
  sector  MIL

organisation irini
  name    Operation Irini
  names   Operation Sophia
  code    EUR
  sector  MIL

organisation troika-eu
  name    Troika of lenders
  names   EU-IMF troika
  code    IGO

organisation epc
  name    European Political Community
  names   EPC
  code    IGO

organisation eastern-partnership
  name    Eastern Partnership
  code    EUR

organisation energy-community
  name    Energy Community
  names   Energy Community Secretariat
  code    IGO

organisation rcc-balkans
  name    Regional Cooperation Council
  code    IGO

organisation cefta
  name    CEFTA
  names   Central European Free Trade Agreement
  code    IGO

organisation selec
  name    Southeast European Law Enforcement Center
  names   SELEC
  code    IGO
  sector  COP

organisation seecp
  name    South-East European Cooperation Process
  names   SEECP
  code    IGO

organisation adriatic-charter
  name    Adriatic Charter
  code    IGO

organisation open-balkan
  name    Open Balkan
  code    IGO

organisation weimar
  name    Weimar Triangle
  names   Weimar group
  code    IGO

organisation union-state
  name    Union State
  names   Union State of Russia and Belarus
  code    IGO

organisation eabr
  name    Eurasian Development Bank
  names   EDB
  code    IGO

organisation eec-eurasian
  name    Eurasian Economic Commission
  code    IGO
  sector  GOV

organisation eaec
  name    Eurasian Economic Community
  names   EurAsEC
  code    IGO

organisation cis-ipa
  name    CIS Interparliamentary Assembly
  names   Interparliamentary Assembly of the CIS
  code    IGO
  sector  LEG

organisation osce-odihr
  name    Office for Democratic Institutions and Human Rights
  names   ODIHR
  code    IGO

organisation osce-pa
  name    OSCE Parliamentary Assembly
  code    IGO
  sector  LEG

organisation osce-smm
  name    OSCE Special Monitoring Mission
  names   Special Monitoring Mission
  code    IGO

organisation nato-pa
  name    NATO Parliamentary Assembly
  code    IGO
  sector  LEG

organisation nato-saceur
  name    SHAPE
  names   Supreme Headquarters Allied Powers Europe|SACEUR
  code    IGO
  sector  MIL

organisation nato-russia
  name    NATO-Russia Council
  names   NATO-Russia Permanent Joint Council
  code    IGO

organisation nato-ukraine
  name    NATO-Ukraine Council
  names   NATO-Ukraine Commission
  code    IGO

organisation ramstein
  name    Ukraine Defense Contact Group
  names   Ramstein group|Ukraine Contact Group
  code    IGO
  sector  MIL

organisation resolute
  name    Resolute Support
  names   Resolute Support Mission
  code    IGO
  sector  MIL

organisation congress-coe
  name    Congress of Local and Regional Authorities
  code    IGO

organisation greco
  name    GRECO
  names   Group of States against Corruption
  code    IGO

organisation moneyval
  name    MONEYVAL
  names   Moneyval
  code    IGO

organisation cpt
  name    European Committee for the Prevention of Torture
  code    IGO
  sector  JUD

organisation trilateral-commission-north
  name    Independent Monitoring Commission
  code    IGO

organisation iicd
  name    Independent International Commission on Decommissioning
  names   IICD
  code    IGO

organisation allied-control
  name    Allied Control Council
  names   Allied Commission
  code    IGO
  sector  MIL

organisation allied-high
  name    Allied High Commission
  code    IGO

organisation cominform
  name    Cominform
  names   Communist Information Bureau
  code    IGO

organisation comintern
  name    Comintern
  names   Communist International
  code    IGO

organisation oeec
  name    OEEC
  names   Organisation for European Economic Co-operation
  code    IGO

organisation efta-court
  name    EFTA Court
  names   EFTA Surveillance Authority
  code    IGO
  sector  JUD

# Africa

organisation afcfta
  name    African Continental Free Trade Area
  names   AfCFTA
  code    IGO

organisation africa-cdc
  name    Africa CDC
  names   Africa Centres for Disease Control and Prevention
  code    IGO
  sector  MED

organisation afreximbank
  name    African Export-Import Bank
  names   Afreximbank
  code    IGO

organisation nepad
  name    NEPAD
  names   New Partnership for Africa's Development|AUDA-NEPAD
  code    IGO

organisation au-commission
  name    African Union Commission
  names   AU Commission
  code    IGO
  sector  GOV

organisation aussom
  name    AUSSOM
  names   African Union Support and Stabilization Mission in Somalia
  code    IGO
  sector  MIL

organisation amis
  name    AMIS
  names   African Union Mission in Sudan
  code    IGO
  sector  MIL

organisation misca
  name    MISCA
  code    IGO
  sector  MIL

organisation afisma
  name    AFISMA
  names   African-led International Support Mission to Mali
  code    IGO
  sector  MIL

organisation samim
  name    SAMIM
  names   SADC Mission in Mozambique
  code    IGO
  sector  MIL

organisation ecomig
  name    ECOMIG
  names   ECOWAS Mission in The Gambia
  code    IGO
  sector  MIL

organisation ecomib
  name    ECOMIB
  names   ECOWAS Mission in Guinea-Bissau
  code    IGO
  sector  MIL

organisation eacrf
  name    EAC Regional Force
  names   East African Community Regional Force|EACRF
  code    IGO
  sector  MIL

organisation takuba
  name    Takuba
  names   Takuba Task Force
  code    IGO
  sector  MIL

organisation barkhane
  name    Operation Barkhane
  names   Operation Serval|Barkhane force
  code    FRA
  sector  MIL

organisation cen-sad
  name    CEN-SAD
  names   Community of Sahel-Saharan States
  code    IGO

organisation cepgl
  name    Economic Community of the Great Lakes Countries
  names   CEPGL
  code    IGO

organisation entente
  name    Conseil de l'Entente
  names   Council of the Entente
  code    IGO

organisation eadb
  name    East African Development Bank
  names   EADB
  code    IGO

organisation boad
  name    West African Development Bank
  names   BOAD
  code    IGO

organisation bceao
  name    Central Bank of West African States
  names   BCEAO
  code    IGO
  sector  GOV

organisation beac
  name    Bank of Central African States
  names   BEAC bank
  code    IGO
  sector  GOV

organisation bdeac
  name    Development Bank of the Central African States
  names   BDEAC
  code    IGO

organisation franc-zone
  name    franc zone
  names   CFA franc zone|Franc Zone
  code    IGO

organisation abeda
  name    Arab Bank for Economic Development in Africa
  names   BADEA
  code    IGO

organisation wamz
  name    West African Monetary Zone
  names   WAMZ
  code    IGO

organisation mano-river
  name    Mano River Union
  names   MRU
  code    IGO

organisation gulf-guinea
  name    Gulf of Guinea Commission
  code    IGO

organisation omvs
  name    OMVS
  names   Senegal River Basin Development Organization
  code    IGO

organisation nile-basin
  name    Nile Basin Initiative
  names   NBI
  code    IGO

organisation niger-basin
  name    Niger Basin Authority
  names   NBA river body
  code    IGO

organisation liptako
  name    Liptako-Gourma Authority
  code    IGO

organisation cilss
  name    CILSS
  names   Permanent Interstate Committee for Drought Control in the Sahel
  code    IGO

organisation ioc-indian
  name    Indian Ocean Commission
  code    IGO

organisation iora
  name    Indian Ocean Rim Association
  names   IORA
  code    IGO

organisation ohada
  name    OHADA
  names   Organization for the Harmonization of Business Law in Africa
  code    IGO
  sector  JUD

organisation tripartite-ftz
  name    Tripartite Free Trade Area
  code    IGO

organisation front-line-states
  name    Front Line States
  names   Frontline States|frontline states
  code    IGO

organisation sadcc
  name    SADCC
  names   Southern African Development Coordination Conference
  code    IGO

organisation aprm
  name    African Peer Review Mechanism
  names   APRM
  code    IGO

organisation sadc-forum
  name    SADC Parliamentary Forum
  code    IGO
  sector  LEG

organisation eala
  name    East African Legislative Assembly
  names   EALA
  code    IGO
  sector  LEG

organisation african-standby
  name    African Standby Force
  code    IGO
  sector  MIL

organisation jmec
  name    RJMEC
  names   JMEC|Joint Monitoring and Evaluation Commission
  code    IGO

organisation ctsamm
  name    CTSAMM
  names   CTSAMVM
  code    IGO

organisation pta-bank
  name    Trade and Development Bank
  names   PTA Bank
  code    IGO

organisation djibouti-code
  name    Djibouti Code of Conduct
  code    IGO

organisation panel-of-the-wise
  name    Afrique-Union Panel of the Wise
  names   Panel of the Wise
  code    IGO

organisation giaba
  name    GIABA
  code    IGO

organisation accra-initiative
  name    Accra Initiative
  code    IGO

# Middle East and Islamic world

organisation caeu
  name    Council of Arab Economic Unity
  names   CAEU
  code    IGO

organisation afesd
  name    Arab Fund for Economic and Social Development
  names   AFESD
  code    IGO

organisation aaaid
  name    Arab Authority for Agricultural Investment and Development
  names   AAAID
  code    IGO

organisation alecso
  name    ALECSO
  names   Arab League Educational, Cultural and Scientific Organization
  code    IGO
  sector  EDU

organisation arab-parliament
  name    Arab Parliament
  names   Arab Inter-Parliamentary Union
  code    IGO
  sector  LEG

organisation arab-interior
  name    Arab Interior Ministers Council
  names   Council of Arab Interior Ministers
  code    IGO
  sector  GOV

organisation arab-deterrent
  name    Arab Deterrent Force
  code    IGO
  sector  MIL

organisation arab-cooperation
  name    Arab Cooperation Council
  code    IGO

organisation peninsula-shield
  name    Peninsula Shield Force
  names   Peninsula Shield
  code    IGO
  sector  MIL

organisation icesco
  name    ICESCO
  names   ISESCO|Islamic World Educational, Scientific and Cultural Organization
  code    IGO
  sector  EDU

organisation d-8
  name    D-8 Organization for Economic Cooperation
  names   D-8|Developing Eight
  code    IGO

organisation imctc
  name    Islamic Military Counter Terrorism Coalition
  names   IMCTC
  code    IGO
  sector  MIL

organisation muslim-world-league
  name    Muslim World League
  code    NGO
  sector  REL

organisation red-sea-council
  name    Council of Arab and African States Bordering the Red Sea and the Gulf of Aden
  code    IGO

organisation emgf
  name    East Mediterranean Gas Forum
  names   EMGF
  code    IGO

organisation union-mediterranean
  name    Union for the Mediterranean
  names   Euro-Mediterranean Partnership
  code    IGO

organisation negev-forum
  name    Negev Forum
  code    IGO

organisation i2u2
  name    I2U2
  code    IGO

organisation tiph
  name    TIPH
  names   Temporary International Presence in Hebron
  code    IGO

organisation astana-format
  name    Astana format
  names   Astana trio|Astana guarantors
  code    IGO

organisation syria-friends
  name    Friends of Syria
  names   Friends of Syria group
  code    IGO

organisation issg
  name    International Syria Support Group
  names   ISSG
  code    IGO

organisation imsc
  name    International Maritime Security Construct
  names   IMSC
  code    IGO
  sector  MIL

organisation prosperity
  name    Operation Prosperity Guardian
  names   Combined Maritime Forces
  code    IGO
  sector  MIL

organisation mnf-beirut
  name    Multinational Force in Lebanon
  code    IGO
  sector  MIL

organisation mnf-iraq
  name    Multi-National Force - Iraq
  names   MNF-I|Multi-National Force in Iraq
  code    IGO
  sector  MIL

organisation oapec-fund
  name    Arab Petroleum Investments Corporation
  names   APICORP
  code    IGO

organisation ghf
  name    Gaza Humanitarian Foundation
  names   GHF
  code    NGO

organisation ihec
  name    Independent Electoral High Commission
  names   IHEC
  code    IRQ
  sector  GOV

# Asia and the Pacific

organisation asean-plus-three
  name    ASEAN Plus Three
  names   ASEAN+3
  code    IGO

organisation rcep
  name    RCEP
  names   Regional Comprehensive Economic Partnership
  code    IGO

organisation cptpp
  name    CPTPP
  names   Trans-Pacific Partnership|TPP bloc
  code    IGO

organisation apa
  name    Asian Parliamentary Assembly
  names   ASEAN Inter-Parliamentary Assembly
  code    IGO
  sector  LEG

organisation acd
  name    Asia Cooperation Dialogue
  code    IGO

organisation boao
  name    Boao Forum
  names   Boao Forum for Asia
  code    IGO

organisation shangri-la
  name    Shangri-La Dialogue
  code    IGO

organisation adpc
  name    Asian Disaster Preparedness Center
  names   ADPC
  code    IGO

organisation amro
  name    ASEAN+3 Macroeconomic Research Office
  names   AMRO
  code    IGO

organisation asean-secretariat
  name    ASEAN Secretariat
  code    IGO

organisation aichr
  name    ASEAN Intergovernmental Commission on Human Rights
  names   AICHR
  code    IGO

organisation cp
  name    Colombo Plan
  code    IGO

organisation sacep
  name    South Asia Co-operative Environment Programme
  names   SACEP
  code    IGO

organisation icimod
  name    ICIMOD
  names   International Centre for Integrated Mountain Development
  code    IGO
  sector  EDU

organisation irri
  name    International Rice Research Institute
  names   IRRI
  code    NGO
  sector  EDU

organisation cirdap
  name    CIRDAP
  code    IGO

organisation mgc
  name    Mekong-Ganga Cooperation
  names   Lancang-Mekong Cooperation
  code    IGO

organisation acmecs
  name    ACMECS
  code    IGO

organisation sparteca
  name    SPARTECA
  code    IGO

organisation ffa
  name    Pacific Islands Forum Fisheries Agency
  names   Forum Fisheries Agency
  code    IGO

organisation pna
  name    Parties to the Nauru Agreement
  code    IGO

organisation msg
  name    Melanesian Spearhead Group
  names   MSG
  code    IGO

organisation polynesian
  name    Polynesian Leaders Group
  code    IGO

organisation sprep
  name    SPREP
  names   Pacific Regional Environment Programme
  code    IGO

organisation aosis
  name    Alliance of Small Island States
  names   AOSIS
  code    IGO

organisation sdmc
  name    Small Island Developing States
  names   SIDS
  code    IGO

organisation vulnerable-20
  name    Vulnerable Twenty
  names   V20|Climate Vulnerable Forum
  code    IGO

organisation aspac
  name    Asian and Pacific Council
  names   ASPAC
  code    IGO

organisation fpda
  name    Five Power Defence Arrangements
  names   FPDA
  code    IGO
  sector  MIL

organisation five-eyes
  name    Five Eyes
  names   Five Eyes alliance
  code    IGO
  sector  SPY

organisation nnsc
  name    Neutral Nations Supervisory Commission
  names   NNSC
  code    IGO

organisation iccs
  name    International Control Commission
  names   International Commission for Supervision and Control
  code    IGO

organisation slmm
  name    Sri Lanka Monitoring Mission
  names   SLMM
  code    IGO

organisation imt-mindanao
  name    International Monitoring Team
  code    IGO

organisation aceh-monitoring
  name    Aceh Monitoring Mission
  code    IGO

organisation east-asia-caucus
  name    East Asia Economic Caucus
  code    IGO

organisation tcs
  name    Trilateral Cooperation Secretariat
  code    IGO

organisation ipef
  name    IPEF
  names   Indo-Pacific Economic Framework
  code    IGO

organisation chip4
  name    Chip 4 alliance
  names   Chip 4
  code    IGO

organisation turksoy
  name    TURKSOY
  code    IGO

organisation istanbul-process
  name    Heart of Asia
  names   Heart of Asia process
  code    IGO

organisation carec
  name    CTR Central Asia
  names   Central Asia Regional Economic Cooperation|CAREC
  code    IGO

organisation ifas
  name    International Fund for Saving the Aral Sea
  names   IFAS
  code    IGO

organisation rats
  name    Regional Anti-Terrorist Structure
  code    IGO
  sector  COP

organisation caspian
  name    Caspian Summit
  names   Caspian Five
  code    IGO

organisation traceca
  name    TRACECA
  code    IGO

organisation oana
  name    Organization of Asia-Pacific News Agencies
  names   OANA
  code    NGO
  sector  JRN

# The Americas

organisation laia
  name    Latin American Integration Association
  names   ALADI|LAIA
  code    IGO

organisation laes
  name    Latin American Economic System
  names   SELA|LAES
  code    IGO

organisation prosur
  name    PROSUR
  names   Forum for the Progress and Integration of South America
  code    IGO

organisation caf
  name    Development Bank of Latin America
  names   Andean Development Corporation
  code    IGO

organisation fonplata
  name    FONPLATA
  code    IGO

organisation flar
  name    Latin American Reserve Fund
  names   FLAR
  code    IGO

organisation eccu
  name    Eastern Caribbean Currency Union
  names   Eastern Caribbean Central Bank|ECCB
  code    IGO

organisation usmca
  name    USMCA
  names   United States-Mexico-Canada Agreement bloc
  code    IGO

organisation norad
  name    NORAD
  names   North American Aerospace Defense Command
  code    USA
  sector  MIL

organisation iadc
  name    Inter-American Defense Board
  names   Inter-American Defense College
  code    IGO
  sector  MIL

organisation cicad
  name    CICAD
  names   Inter-American Drug Abuse Control Commission
  code    IGO

organisation iica
  name    Inter-American Institute for Cooperation on Agriculture
  names   IICA
  code    IGO

organisation oei
  name    Organization of Ibero-American States
  names   Ibero-American Summit|Ibero-American General Secretariat|SEGIB
  code    IGO

organisation parlacen
  name    Central American Parliament
  names   PARLACEN
  code    IGO
  sector  LEG

organisation parlasur
  name    Mercosur Parliament
  names   Parlasur
  code    IGO
  sector  LEG

organisation andean-parliament
  name    Andean Parliament
  code    IGO
  sector  LEG

organisation parlatino
  name    Latin American Parliament
  names   Parlatino
  code    IGO
  sector  LEG

organisation ccj-central
  name    Central American Court of Justice
  code    IGO
  sector  JUD

organisation cicig
  name    CICIG
  names   International Commission against Impunity in Guatemala
  code    IGO
  sector  JUD

organisation maccih
  name    MACCIH
  names   Mission to Support the Fight against Corruption and Impunity in Honduras
  code    IGO
  sector  JUD

organisation mapp-oea
  name    MAPP-OEA
  names   Mission to Support the Peace Process in Colombia
  code    IGO

organisation acto
  name    Amazon Cooperation Treaty Organization
  names   ACTO
  code    IGO

organisation olade
  name    OLADE
  names   Latin American Energy Organization
  code    IGO

organisation rss-caribbean
  name    Regional Security System
  code    IGO
  sector  MIL

organisation cdb-cariforum
  name    CARIFORUM
  names   Caribbean Forum
  code    IGO

organisation carifta
  name    CARIFTA
  names   Caribbean Free Trade Association
  code    IGO

organisation lafta
  name    LAFTA
  names   Latin American Free Trade Association
  code    IGO

organisation condeca
  name    Condeca
  names   Central American Defense Council
  code    IGO
  sector  MIL

organisation cartagena-group
  name    Cartagena Group
  names   Cartagena consensus
  code    IGO

organisation core-group
  name    Core Group on Haiti
  names   Core Group
  code    IGO

organisation gang-force
  name    Gang Suppression Force
  code    IGO
  sector  MIL

organisation puebla-group
  name    Puebla Group
  names   Sao Paulo Forum
  code    NGO

organisation alliance-progress
  name    Alliance for Progress
  code    IGO

organisation cdema
  name    Caribbean Disaster Emergency Management Agency
  names   CDEMA
  code    IGO

organisation inter-american-press
  name    Inter American Press Association
  names   IAPA
  code    NGO
  sector  JRN

organisation lima-consensus
  name    International Contact Group on Venezuela
  code    IGO

# Groupings and world bodies

organisation g-3
  name    Group of Three
  names   G-3
  code    IGO

organisation g-5
  name    Group of Five
  names   G5|G-5
  code    IGO

organisation g-9
  name    Group of 9
  names   G-9
  code    IGO

organisation g-11
  name    Group of 11
  names   G-11
  code    IGO

organisation g15
  name    Group of 15
  names   G15|G-15
  code    IGO

organisation g24
  name    Group of 24
  names   G24|G-24
  code    IGO

organisation g4-nations
  name    G4 nations
  names   Group of Four
  code    IGO

organisation g33
  name    G33
  names   G-33
  code    IGO

organisation g90
  name    G90
  names   G-90
  code    IGO

organisation g30
  name    Group of Thirty
  names   G30
  code    NGO

organisation cairns
  name    Cairns Group
  code    IGO

organisation mikta
  name    MIKTA
  code    IGO

organisation ibsa
  name    IBSA
  names   IBSA Dialogue Forum
  code    IGO

organisation london-club
  name    London Club
  code    NGO
  sector  BUS

organisation gctu
  name    General Confederation of Trade Unions
  names   GCTU
  code    NGO
  sector  LAB

organisation union-latina
  name    Latin Union
  names   Union Latina
  code    IGO

organisation unpo
  name    Unrepresented Nations and Peoples Organization
  names   UNPO
  code    NGO

organisation uclg
  name    United Cities and Local Governments
  names   UCLG
  code    NGO

organisation c40
  name    C40 Cities
  names   C40
  code    NGO

organisation wfuna
  name    World Federalist Movement
  names   WFUNA
  code    NGO

organisation socialist-international
  name    Socialist International
  code    NGO
  sector  PTY

organisation liberal-international
  name    Liberal International
  code    NGO
  sector  PTY

organisation idu
  name    International Democracy Union
  names   International Democrat Union
  code    NGO
  sector  PTY

organisation progressive-alliance
  name    Progressive Alliance
  code    NGO
  sector  PTY

organisation epp
  name    European People's Party
  names   EPP
  code    EUR
  sector  PTY

organisation pes
  name    Party of European Socialists
  names   PES|Socialists and Democrats
  code    EUR
  sector  PTY

organisation alde
  name    ALDE
  names   Renew Europe
  code    EUR
  sector  PTY

organisation ecr
  name    European Conservatives and Reformists
  names   ECR group
  code    EUR
  sector  PTY

organisation greens-efa
  name    European Greens
  names   Greens/EFA
  code    EUR
  sector  PTY

organisation identity-democracy
  name    Identity and Democracy
  names   Patriots for Europe
  code    EUR
  sector  PTY

organisation left-eu
  name    GUE/NGL
  names   The Left in the European Parliament
  code    EUR
  sector  PTY

organisation bilderberg
  name    Bilderberg Group
  names   Bilderberg
  code    NGO

organisation trilateral
  name    Trilateral Commission
  code    NGO

organisation club-of-rome
  name    Club of Rome
  code    NGO

organisation club-madrid
  name    Club de Madrid
  code    NGO

organisation munich-conference
  name    Munich Security Conference
  code    NGO

organisation order-of-malta
  name    Sovereign Military Order of Malta
  names   Order of Malta|Knights of Malta
  code    NGO
  sector  REL

organisation bureau-expositions
  name    Bureau International des Expositions
  names   BIE
  code    IGO

organisation gpe
  name    Global Partnership for Education
  names   GPE education fund
  code    IGO

organisation gpei
  name    Global Polio Eradication Initiative
  names   GPEI
  code    IGO
  sector  MED

organisation cepi
  name    CEPI
  names   Coalition for Epidemic Preparedness Innovations
  code    NGO
  sector  MED

organisation covax
  name    COVAX
  names   Covax
  code    IGO
  sector  MED

organisation stop-tb
  name    Stop TB Partnership
  code    IGO
  sector  MED

organisation unitaid
  name    Unitaid
  names   UNITAID
  code    IGO
  sector  MED

organisation roll-back-malaria
  name    Roll Back Malaria Partnership
  code    IGO
  sector  MED

organisation cgiar
  name    CGIAR
  code    IGO
  sector  EDU

organisation icarda
  name    ICARDA
  code    NGO
  sector  EDU

organisation gggi
  name    Global Green Growth Institute
  names   GGGI
  code    IGO

organisation global-coalition-daesh
  name    Global Coalition Against Daesh
  names   Global Coalition against Daesh|Global Coalition to Defeat ISIS
  code    IGO
  sector  MIL

organisation gctf
  name    Global Counterterrorism Forum
  names   GCTF
  code    IGO

organisation psi
  name    Proliferation Security Initiative
  code    IGO

organisation iadc-debris
  name    Inter-Agency Space Debris Coordination Committee
  names   IADC space body
  code    IGO

organisation media-freedom-coalition
  name    Media Freedom Coalition
  names   Freedom Online Coalition
  code    IGO

organisation coalition-of-the-willing
  name    Multinational Joint Headquarters Ukraine
  names   Coalition of the Willing|coalition of the willing
  code    IGO

organisation icrm
  name    International Red Cross and Red Crescent Movement
  code    NGO
  sector  SOC
