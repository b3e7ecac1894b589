# Organisations between states (IGO; United Nations UNO; European Union EUR) and non-governmental ones (NGO).
# Written for the project. Members stand in membership.tsv under the same names.

# The United Nations and its family

organisation un
  name    United Nations
  names   UN|U.N.|U.N|UNO|United Nations Organization|world body
  code    UNO

organisation unsc
  name    United Nations Security Council
  names   UN Security Council|U.N. Security Council|UNSC|the Security Council|Security Council
  code    UNO

organisation unga
  name    United Nations General Assembly
  names   UN General Assembly|U.N. General Assembly|UNGA
  code    UNO

organisation un-secretariat
  name    United Nations Secretariat
  names   UN Secretariat|U.N. Secretariat
  code    UNO

organisation ecosoc
  name    Economic and Social Council
  names   ECOSOC
  code    UNO

organisation unhrc
  name    United Nations Human Rights Council
  names   Human Rights Council|UN Human Rights Council|U.N. Human Rights Council|UNHRC|UN Commission on Human Rights|U.N. Human Rights Commission
  code    UNO

organisation ohchr
  name    Office of the High Commissioner for Human Rights
  names   OHCHR|UN human rights office|U.N. human rights office
  code    UNO

organisation unhcr
  name    UN High Commissioner for Refugees
  names   UNHCR|UN Refugee Agency|UN refugee agency|U.N. refugee agency|U.N. High Commissioner for Refugees|United Nations High Commissioner for Refugees
  code    UNO

organisation unicef
  name    UNICEF
  names   United Nations Children's Fund|U.N. Children's Fund|UN Children's Fund
  code    UNO

organisation unesco
  name    UNESCO
  names   United Nations Educational, Scientific and Cultural Organization
  code    UNO

organisation undp
  name    United Nations Development Programme
  names   UNDP|UN Development Programme|U.N. Development Program
  code    UNO

organisation unep
  name    United Nations Environment Programme
  names   UNEP|U.N. Environment Program|UN Environment Programme
  code    UNO

organisation unfpa
  name    United Nations Population Fund
  names   UNFPA
  code    UNO

organisation unrwa
  name    UNRWA
  names   UN Relief and Works Agency|U.N. Relief and Works Agency
  code    UNO

organisation unodc
  name    United Nations Office on Drugs and Crime
  names   UNODC
  code    UNO

organisation ocha
  name    Office for the Coordination of Humanitarian Affairs
  names   OCHA|UNOCHA
  code    UNO

organisation wfp
  name    World Food Programme
  names   WFP|World Food Program|U.N. World Food Program|UN World Food Programme
  code    UNO

organisation fao
  name    Food and Agriculture Organization
  names   FAO|U.N. Food and Agriculture Organization
  code    UNO

organisation ifad
  name    International Fund for Agricultural Development
  names   IFAD
  code    UNO

organisation who
  name    World Health Organization
  names   WHO|W.H.O.|World Health Organisation
  code    UNO

organisation ilo
  name    International Labour Organization
  names   ILO|International Labor Organization|International Labour Organisation
  code    UNO
  sector  LAB

organisation imo
  name    International Maritime Organization
  names   IMO
  code    UNO

organisation icao
  name    International Civil Aviation Organization
  names   ICAO
  code    UNO

organisation itu
  name    International Telecommunication Union
  names   ITU
  code    UNO

organisation upu
  name    Universal Postal Union
  names   UPU
  code    UNO

organisation wipo
  name    World Intellectual Property Organization
  names   WIPO
  code    UNO

organisation wmo
  name    World Meteorological Organization
  names   WMO
  code    UNO

organisation unido
  name    United Nations Industrial Development Organization
  names   UNIDO
  code    UNO

organisation unctad
  name    UN Conference on Trade and Development
  names   UNCTAD|U.N. Conference on Trade and Development
  code    UNO

organisation unaids
  name    UNAIDS
  code    UNO

organisation un-women
  name    UN Women
  code    UNO

organisation iaea
  name    International Atomic Energy Agency
  names   IAEA|I.A.E.A.|UN nuclear watchdog|U.N. nuclear watchdog|UN nuclear agency|U.N. nuclear agency|U.N. atomic agency
  code    IGO

organisation unscom
  name    UN Special Commission
  names   UNSCOM
  code    UNO

organisation unmovic
  name    UNMOVIC
  code    UNO

organisation ipcc
  name    Intergovernmental Panel on Climate Change
  names   IPCC
  code    UNO

organisation icj
  name    International Court of Justice
  names   ICJ|World Court|UN's top court|U.N.'s top court|UN top court
  code    UNO
  sector  JUD

organisation icty
  name    International Criminal Tribunal for the former Yugoslavia
  names   ICTY|Yugoslav war crimes tribunal|International Criminal Tribunal for the Former Yugoslavia
  code    UNO
  sector  JUD

organisation ictr
  name    International Criminal Tribunal for Rwanda
  names   ICTR|Rwanda tribunal
  code    UNO
  sector  JUD

organisation scsl
  name    Special Court for Sierra Leone
  code    IGO
  sector  JUD

organisation eccc
  name    Khmer Rouge tribunal
  names   Extraordinary Chambers in the Courts of Cambodia|ECCC
  code    UNO
  sector  JUD

organisation stl
  name    Special Tribunal for Lebanon
  code    UNO
  sector  JUD

organisation unifil
  name    UNIFIL
  names   UN Interim Force in Lebanon|United Nations Interim Force in Lebanon
  code    UNO
  sector  MIL

organisation undof
  name    UNDOF
  names   UN Disengagement Observer Force
  code    UNO
  sector  MIL

organisation unficyp
  name    UNFICYP
  names   UN Peacekeeping Force in Cyprus
  code    UNO
  sector  MIL

organisation minusma
  name    MINUSMA
  code    UNO
  sector  MIL

organisation minusca
  name    MINUSCA
  code    UNO
  sector  MIL

organisation monusco
  name    MONUSCO
  names   MONUC
  code    UNO
  sector  MIL

organisation unmiss
  name    UNMISS
  names   UN Mission in South Sudan
  code    UNO
  sector  MIL

organisation unisfa
  name    UNISFA
  code    UNO
  sector  MIL

organisation unamid
  name    UNAMID
  code    UNO
  sector  MIL

organisation unmil
  name    UNMIL
  code    UNO
  sector  MIL

organisation unoci
  name    UNOCI
  code    UNO
  sector  MIL

organisation minurso
  name    MINURSO
  code    UNO
  sector  MIL

organisation minustah
  name    MINUSTAH
  code    UNO
  sector  MIL

organisation unprofor
  name    UNPROFOR
  names   UN Protection Force|U.N. Protection Force
  code    UNO
  sector  MIL

organisation unmik
  name    UNMIK
  names   UN Mission in Kosovo
  code    UNO

organisation unama
  name    UNAMA
  names   UN Assistance Mission in Afghanistan
  code    UNO

organisation unami
  name    UNAMI
  names   UN Assistance Mission for Iraq
  code    UNO

organisation unsmil
  name    UNSMIL
  names   UN Support Mission in Libya
  code    UNO

organisation untso
  name    UNTSO
  code    UNO
  sector  MIL

organisation unosom
  name    UNOSOM
  code    UNO
  sector  MIL

organisation unamir
  name    UNAMIR
  code    UNO
  sector  MIL

organisation untac
  name    UNTAC
  code    UNO

organisation escap
  name    ESCAP
  names   Economic and Social Commission for Asia and the Pacific
  code    UNO

organisation uneca
  name    Economic Commission for Africa
  names   UNECA
  code    UNO

organisation unclos-tribunal
  name    International Tribunal for the Law of the Sea
  names   ITLOS
  code    UNO
  sector  JUD

# The European Union

organisation eu
  name    European Union
  names   EU|E.U.|European Community|European Communities|European Economic Community|EEC|E.E.C.|the EC|Common Market|Brussels bloc|27-nation bloc|EU-27
  code    EUR

organisation european-commission
  name    European Commission
  names   EU Commission|EC Commission|Commission of the European Communities|European Community Commission|EU executive|EU's executive
  code    EUR
  sector  GOV

organisation european-council
  name    European Council
  names   EU Council|Council of the European Union|EU Council of Ministers
  code    EUR
  sector  GOV

organisation european-parliament
  name    European Parliament
  names   EU Parliament|European parliament|European Parliament in Strasbourg
  code    EUR
  sector  LEG

organisation ecj
  name    European Court of Justice
  names   ECJ|EU Court of Justice|Court of Justice of the European Union
  code    EUR
  sector  JUD

organisation ecb
  name    European Central Bank
  names   ECB|E.C.B.
  code    EUR
  sector  GOV

organisation eib
  name    European Investment Bank
  names   EIB
  code    EUR

organisation eurogroup
  name    Eurogroup
  code    EUR
  sector  GOV

organisation euro-zone
  name    euro zone
  names   Eurozone|eurozone|euro area
  code    EUR

organisation eeas
  name    European External Action Service
  names   EEAS
  code    EUR
  sector  GOV

organisation europol
  name    Europol
  code    EUR
  sector  COP

organisation eurojust
  name    Eurojust
  code    EUR
  sector  JUD

organisation frontex
  name    Frontex
  code    EUR
  sector  COP

organisation eulex
  name    EULEX
  code    EUR

organisation eufor
  name    EUFOR
  code    EUR
  sector  MIL

organisation eu-court-auditors
  name    European Court of Auditors
  code    EUR
  sector  JUD

# Security and defence

organisation nato
  name    NATO
  names   North Atlantic Treaty Organization|North Atlantic Treaty Organisation|N.A.T.O.|Atlantic Alliance|Atlantic alliance|North Atlantic Alliance|Western alliance|Nato|North Atlantic Council
  code    IGO

organisation isaf
  name    ISAF
  names   International Security Assistance Force
  code    IGO
  sector  MIL

organisation kfor
  name    KFOR
  code    IGO
  sector  MIL

organisation sfor
  name    SFOR
  names   IFOR
  code    IGO
  sector  MIL

organisation warsaw-pact
  name    Warsaw Pact
  names   Warsaw Treaty Organization
  code    IGO

organisation csto
  name    Collective Security Treaty Organization
  names   CSTO|Collective Security Treaty Organisation
  code    IGO

organisation sco
  name    Shanghai Cooperation Organisation
  names   SCO|Shanghai Cooperation Organization
  code    IGO

organisation osce
  name    Organization for Security and Co-operation in Europe
  names   OSCE|CSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe|Conference on Security and Cooperation in Europe
  code    IGO

organisation osce-minsk-group
  name    Minsk Group
  names   OSCE Minsk Group
  code    IGO

organisation weu
  name    Western European Union
  names   WEU
  code    IGO

organisation seato
  name    SEATO
  code    IGO

organisation cento
  name    CENTO
  names   Baghdad Pact
  code    IGO

organisation anzus
  name    ANZUS
  code    IGO

organisation aukus
  name    AUKUS
  code    IGO

organisation quad
  name    Quadrilateral Security Dialogue
  names   the Quad
  code    IGO

organisation opcw
  name    Organisation for the Prohibition of Chemical Weapons
  names   OPCW|Organization for the Prohibition of Chemical Weapons|chemical weapons watchdog
  code    IGO

organisation ctbto
  name    CTBTO
  names   Comprehensive Nuclear-Test-Ban Treaty Organization
  code    IGO

organisation nsg
  name    Nuclear Suppliers Group
  names   NSG
  code    IGO

organisation interpol
  name    Interpol
  names   INTERPOL|International Criminal Police Organization
  code    IGO
  sector  COP

organisation icc
  name    International Criminal Court
  names   ICC|I.C.C.
  code    IGO
  sector  JUD

organisation pca
  name    Permanent Court of Arbitration
  names   PCA
  code    IGO
  sector  JUD

organisation echr
  name    European Court of Human Rights
  names   ECHR|ECtHR|Strasbourg court
  code    IGO
  sector  JUD

organisation iachr
  name    Inter-American Court of Human Rights
  code    IGO
  sector  JUD

organisation iachr-commission
  name    Inter-American Commission on Human Rights
  names   IACHR
  code    IGO

organisation african-court
  name    African Court on Human and Peoples' Rights
  names   African Court
  code    IGO
  sector  JUD

organisation council-of-europe
  name    Council of Europe
  code    IGO

organisation pace
  name    Parliamentary Assembly of the Council of Europe
  names   PACE
  code    IGO
  sector  LEG

organisation venice-commission
  name    Venice Commission
  code    IGO

# Finance, trade and energy

organisation imf
  name    International Monetary Fund
  names   IMF|I.M.F.
  code    IGO

organisation world-bank
  name    World Bank
  names   IBRD|World Bank Group|International Bank for Reconstruction and Development
  code    IGO

organisation ifc
  name    International Finance Corporation
  code    IGO

organisation miga
  name    Multilateral Investment Guarantee Agency
  names   MIGA
  code    IGO

organisation wto
  name    World Trade Organization
  names   WTO|W.T.O.|World Trade Organisation
  code    IGO

organisation gatt
  name    General Agreement on Tariffs and Trade
  names   GATT
  code    IGO

organisation oecd
  name    Organisation for Economic Co-operation and Development
  names   OECD|Organization for Economic Cooperation and Development
  code    IGO

organisation bis
  name    Bank for International Settlements
  names   BIS
  code    IGO

organisation fatf
  name    Financial Action Task Force
  names   FATF
  code    IGO

organisation paris-club
  name    Paris Club
  code    IGO

organisation fsb-board
  name    Financial Stability Board
  code    IGO

organisation g7
  name    Group of Seven
  names   G7|G-7|G-Seven|Group of 7|G7 nations
  code    IGO

organisation g8
  name    Group of Eight
  names   G8|G-8|Group of 8
  code    IGO

organisation g10
  name    Group of Ten
  names   G10|G-10
  code    IGO

organisation g20
  name    Group of Twenty
  names   G20|G-20|Group of 20
  code    IGO

organisation g77
  name    Group of 77
  names   G77|G-77
  code    IGO

organisation brics
  name    BRICS
  names   Brics|BRIC
  code    IGO

organisation opec
  name    OPEC
  names   Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries|Opec|O.P.E.C.
  code    IGO

organisation opec-plus
  name    OPEC+
  code    IGO

organisation iea
  name    International Energy Agency
  names   IEA
  code    IGO

organisation irena
  name    International Renewable Energy Agency
  names   IRENA
  code    IGO

organisation gecf
  name    Gas Exporting Countries Forum
  code    IGO

organisation adb
  name    Asian Development Bank
  names   ADB
  code    IGO

organisation aiib
  name    Asian Infrastructure Investment Bank
  names   AIIB
  code    IGO

organisation afdb
  name    African Development Bank
  names   AfDB
  code    IGO

organisation ebrd
  name    European Bank for Reconstruction and Development
  names   EBRD
  code    IGO

organisation iadb
  name    Inter-American Development Bank
  names   IADB
  code    IGO

organisation isdb
  name    Islamic Development Bank
  names   IsDB
  code    IGO

organisation ndb
  name    New Development Bank
  code    IGO

organisation cdb
  name    Caribbean Development Bank
  code    IGO

organisation opec-fund
  name    OPEC Fund
  code    IGO

organisation wco
  name    World Customs Organization
  names   WCO
  code    IGO

organisation wef
  name    World Economic Forum
  names   WEF
  code    NGO
  sector  BUS

organisation comecon
  name    Comecon
  names   CMEA|Council for Mutual Economic Assistance
  code    IGO

organisation efta
  name    European Free Trade Association
  names   EFTA
  code    IGO

organisation nafta
  name    NAFTA
  names   North American Free Trade Agreement secretariat
  code    IGO

organisation apec
  name    Asia-Pacific Economic Cooperation
  names   APEC
  code    IGO

organisation asem
  name    Asia-Europe Meeting
  names   ASEM
  code    IGO

organisation international-coffee
  name    International Coffee Organization
  names   ICO
  code    IGO

organisation icco
  name    International Cocoa Organization
  names   ICCO
  code    IGO

organisation itc
  name    International Tin Council
  code    IGO

organisation ittc
  name    International Sugar Organization
  code    IGO

organisation inro
  name    International Natural Rubber Organization
  names   INRO
  code    IGO

organisation iwc-grain
  name    International Wheat Council
  code    IGO

organisation iwc
  name    International Whaling Commission
  names   IWC
  code    IGO

# Africa

organisation au
  name    African Union
  names   AU|A.U.|African Union Commission
  code    IGO

organisation oau
  name    Organization of African Unity
  names   OAU|Organisation of African Unity
  code    IGO

organisation au-psc
  name    African Union Peace and Security Council
  code    IGO

organisation amisom
  name    AMISOM
  names   African Union Mission in Somalia
  code    IGO
  sector  MIL

organisation atmis
  name    ATMIS
  names   African Union Transition Mission in Somalia
  code    IGO
  sector  MIL

organisation ecowas
  name    Economic Community of West African States
  names   ECOWAS|Ecowas|West African bloc
  code    IGO

organisation ecomog
  name    ECOMOG
  code    IGO
  sector  MIL

organisation sadc
  name    Southern African Development Community
  names   SADC|SADCC
  code    IGO

organisation samidrc
  name    SAMIDRC
  code    IGO
  sector  MIL

organisation eac
  name    East African Community
  names   EAC
  code    IGO

organisation igad
  name    Intergovernmental Authority on Development
  names   IGAD|Inter-Governmental Authority on Development
  code    IGO

organisation comesa
  name    Common Market for Eastern and Southern Africa
  names   COMESA
  code    IGO

organisation eccas
  name    Economic Community of Central African States
  names   ECCAS
  code    IGO

organisation cemac
  name    CEMAC
  code    IGO

organisation waemu
  name    West African Economic and Monetary Union
  names   WAEMU|UEMOA
  code    IGO

organisation aes
  name    Alliance of Sahel States
  names   AES
  code    IGO

organisation g5-sahel
  name    G5 Sahel
  code    IGO

organisation lake-chad-basin
  name    Lake Chad Basin Commission
  code    IGO

organisation mnjtf
  name    Multinational Joint Task Force
  names   MNJTF
  code    IGO
  sector  MIL

organisation maghreb-union
  name    Arab Maghreb Union
  names   Maghreb Union
  code    IGO

organisation sacu
  name    Southern African Customs Union
  names   SACU
  code    IGO

organisation icglr
  name    International Conference on the Great Lakes Region
  names   ICGLR
  code    IGO

organisation pan-african-parliament
  name    Pan-African Parliament
  code    IGO
  sector  LEG

organisation ecowas-parliament
  name    ECOWAS Parliament
  code    IGO
  sector  LEG

organisation ecowas-court
  name    ECOWAS Court
  names   ECOWAS Court of Justice
  code    IGO
  sector  JUD

# The Middle East and the Muslim world

organisation arab-league
  name    Arab League
  names   League of Arab States
  code    IGO

organisation gcc
  name    Gulf Cooperation Council
  names   GCC|Gulf Co-operation Council
  code    IGO

organisation oic
  name    Organisation of Islamic Cooperation
  names   OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference|Islamic Conference Organisation
  code    IGO

organisation oapec
  name    OAPEC
  names   Organization of Arab Petroleum Exporting Countries
  code    IGO

organisation mideast-quartet
  name    Middle East Quartet
  names   Quartet on the Middle East|the Quartet
  code    IGO

organisation arab-monetary-fund
  name    Arab Monetary Fund
  code    IGO

organisation saudi-coalition
  name    Saudi-led coalition
  names   Arab coalition|Saudi-led military coalition
  code    SAU
  sector  MIL

organisation mfo
  name    Multinational Force and Observers
  code    IGO
  sector  MIL

organisation international-coalition
  name    U.S.-led coalition
  names   US-led coalition|international coalition|Global Coalition|U.S.-led military coalition
  code    IGO
  sector  MIL

# Asia and the Pacific

organisation asean
  name    Association of Southeast Asian Nations
  names   ASEAN|Asean|Association of South East Asian Nations|A.S.E.A.N.
  code    IGO

organisation arf
  name    ASEAN Regional Forum
  code    IGO

organisation eas
  name    East Asia Summit
  code    IGO

organisation saarc
  name    South Asian Association for Regional Cooperation
  names   SAARC
  code    IGO

organisation bimstec
  name    BIMSTEC
  code    IGO

organisation eco
  name    Economic Cooperation Organization
  code    IGO

organisation pif
  name    Pacific Islands Forum
  names   South Pacific Forum
  code    IGO

organisation spc
  name    Pacific Community
  code    IGO

organisation ramsi
  name    RAMSI
  code    IGO

organisation mekong-river
  name    Mekong River Commission
  code    IGO

organisation cica
  name    CICA
  names   Conference on Interaction and Confidence-Building Measures in Asia
  code    IGO

# The former Soviet Union and Eastern Europe

organisation cis
  name    Commonwealth of Independent States
  names   CIS
  code    IGO

organisation eaeu
  name    Eurasian Economic Union
  names   EAEU|EEU
  code    IGO

organisation guam
  name    GUAM Organization
  code    IGO

organisation bsec
  name    Black Sea Economic Cooperation
  names   BSEC
  code    IGO

organisation visegrad
  name    Visegrad Group
  names   Visegrad Four|V4
  code    IGO

organisation bucharest-nine
  name    Bucharest Nine
  code    IGO

organisation turkic-states
  name    Organization of Turkic States
  names   Turkic Council
  code    IGO

organisation ohr
  name    Office of the High Representative
  names   OHR
  code    IGO
  sector  GOV

organisation peace-implementation
  name    Peace Implementation Council
  code    IGO

organisation nordic-council
  name    Nordic Council
  code    IGO

organisation baltic-assembly
  name    Baltic Assembly
  code    IGO
  sector  LEG

organisation arctic-council
  name    Arctic Council
  code    IGO

organisation benelux
  name    Benelux
  code    IGO

organisation cei
  name    Central European Initiative
  code    IGO

organisation three-seas
  name    Three Seas Initiative
  code    IGO

# The Americas

organisation oas
  name    Organization of American States
  names   OAS|O.A.S.|Organisation of American States
  code    IGO

organisation mercosur
  name    Mercosur
  names   Southern Common Market|MERCOSUR
  code    IGO

organisation unasur
  name    UNASUR
  names   Union of South American Nations|Unasur
  code    IGO

organisation celac
  name    CELAC
  names   Community of Latin American and Caribbean States
  code    IGO

organisation caricom
  name    Caribbean Community
  names   CARICOM|Caricom
  code    IGO

organisation alba
  name    Bolivarian Alliance for the Americas
  names   ALBA
  code    IGO

organisation andean-community
  name    Andean Community
  names   Andean Pact
  code    IGO

organisation sica
  name    Central American Integration System
  names   SICA
  code    IGO

organisation contadora
  name    Contadora Group
  names   Contadora group
  code    IGO

organisation rio-group
  name    Rio Group
  code    IGO

organisation lima-group
  name    Lima Group
  code    IGO

organisation pacific-alliance
  name    Pacific Alliance
  code    IGO

organisation oecs
  name    Organisation of Eastern Caribbean States
  names   OECS|Organization of Eastern Caribbean States
  code    IGO

organisation acs
  name    Association of Caribbean States
  code    IGO

organisation paho
  name    Pan American Health Organization
  names   PAHO
  code    IGO

organisation cabei
  name    Central American Bank for Economic Integration
  code    IGO

organisation petrocaribe
  name    Petrocaribe
  code    IGO

organisation cacm
  name    Central American Common Market
  code    IGO

organisation kenya-mss
  name    Multinational Security Support Mission
  code    IGO
  sector  COP

# Others between states

organisation commonwealth
  name    Commonwealth of Nations
  names   Commonwealth|British Commonwealth|Commonwealth Secretariat
  code    IGO

organisation francophonie
  name    Organisation internationale de la Francophonie
  names   Francophonie|La Francophonie
  code    IGO

organisation cplp
  name    Community of Portuguese Language Countries
  names   CPLP
  code    IGO

organisation nam
  name    Non-Aligned Movement
  names   Nonaligned Movement|non-aligned movement|Nonaligned movement
  code    IGO

organisation oacps
  name    Organisation of African, Caribbean and Pacific States
  names   ACP countries|ACP states
  code    IGO

organisation ipu
  name    Inter-Parliamentary Union
  names   IPU
  code    IGO
  sector  LEG

organisation iom
  name    International Organization for Migration
  names   IOM|International Organisation for Migration
  code    UNO

organisation gavi
  name    Gavi
  names   GAVI
  code    NGO
  sector  MED

organisation global-fund
  name    Global Fund to Fight AIDS, Tuberculosis and Malaria
  code    IGO
  sector  MED

organisation cern
  name    CERN
  code    IGO
  sector  EDU

organisation esa
  name    European Space Agency
  code    IGO

organisation isa
  name    International Seabed Authority
  code    IGO

organisation six-party
  name    Six-Party Talks
  code    IGO

organisation p5-plus-1
  name    P5+1
  names   P5 plus 1|five-plus-one|E3/EU+3
  code    IGO

organisation normandy-format
  name    Normandy Four
  code    IGO

organisation contact-group
  name    Contact Group
  code    IGO

organisation nuclear-energy-agency
  name    Nuclear Energy Agency
  code    IGO

organisation kedo
  name    KEDO
  names   Korean Peninsula Energy Development Organization
  code    IGO

organisation league-of-nations
  name    League of Nations
  code    IGO

organisation ico-olympic
  name    International Olympic Committee
  names   IOC
  code    NGO

organisation fifa
  name    FIFA
  code    NGO

organisation uefa
  name    UEFA
  code    NGO

# Non-governmental organisations

organisation hrw
  name    Human Rights Watch
  names   HRW
  code    NGO
  sector  SOC

organisation amnesty
  name    Amnesty International
  names   Amnesty
  code    NGO
  sector  SOC

organisation msf
  name    Doctors Without Borders
  names   MSF|Medecins Sans Frontieres|Médecins Sans Frontières|Medecins sans Frontieres
  code    NGO
  sector  MED

organisation icrc
  name    International Committee of the Red Cross
  names   ICRC|Red Cross|Red Crescent|International Red Cross
  code    NGO
  sector  SOC

organisation ifrc
  name    International Federation of Red Cross and Red Crescent Societies
  names   IFRC
  code    NGO
  sector  SOC

organisation oxfam
  name    Oxfam
  code    NGO
  sector  SOC

organisation save-the-children
  name    Save the Children
  code    NGO
  sector  SOC

organisation care
  name    CARE International
  code    NGO
  sector  SOC

organisation greenpeace
  name    Greenpeace
  code    NGO
  sector  SOC

organisation wwf
  name    World Wildlife Fund
  names   WWF|World Wide Fund for Nature
  code    NGO
  sector  SOC

organisation rsf
  name    Reporters Without Borders
  names   Reporters sans frontieres|RSF watchdog
  code    NGO
  sector  JRN SOC

organisation cpj
  name    Committee to Protect Journalists
  names   CPJ
  code    NGO
  sector  JRN SOC

organisation transparency
  name    Transparency International
  code    NGO
  sector  SOC

organisation crisis-group
  name    International Crisis Group
  names   ICG
  code    NGO
  sector  SOC

organisation freedom-house
  name    Freedom House
  code    NGO
  sector  SOC

organisation carter-center
  name    Carter Center
  code    NGO
  sector  SOC

organisation open-society
  name    Open Society Foundations
  names   Soros Foundation|Open Society Foundation
  code    NGO
  sector  SOC

organisation nrc
  name    Norwegian Refugee Council
  code    NGO
  sector  SOC

organisation irc
  name    International Rescue Committee
  code    NGO
  sector  SOC

organisation mercy-corps
  name    Mercy Corps
  code    NGO
  sector  SOC

organisation world-vision
  name    World Vision
  code    NGO
  sector  SOC

organisation caritas
  name    Caritas
  code    NGO
  sector  REL SOC

organisation islamic-relief
  name    Islamic Relief
  code    NGO
  sector  SOC

organisation action-against-hunger
  name    Action Against Hunger
  code    NGO
  sector  SOC

organisation sohr
  name    Syrian Observatory for Human Rights
  names   SOHR
  code    NGO
  sector  SOC

organisation white-helmets
  name    White Helmets
  names   Syria Civil Defence
  code    SYR
  sector  SOC

organisation btselem
  name    B'Tselem
  code    ISR
  sector  SOC

organisation peace-now
  name    Peace Now
  code    ISR
  sector  SOC

organisation memorial
  name    Memorial human rights group
  code    RUS
  sector  SOC

organisation physicians-human-rights
  name    Physicians for Human Rights
  code    NGO
  sector  SOC

organisation international-commission-jurists
  name    International Commission of Jurists
  code    NGO
  sector  JUD

organisation wcc
  name    World Council of Churches
  code    NGO
  sector  REL

organisation itf
  name    International Transport Workers' Federation
  code    NGO
  sector  LAB

organisation ituc
  name    International Trade Union Confederation
  names   ITUC
  code    NGO
  sector  LAB

organisation wftu
  name    World Federation of Trade Unions
  code    NGO
  sector  LAB

organisation iata
  name    International Air Transport Association
  names   IATA
  code    NGO
  sector  BUS

organisation icc-commerce
  name    International Chamber of Commerce
  code    NGO
  sector  BUS

organisation gates
  name    Bill & Melinda Gates Foundation
  names   Gates Foundation
  code    NGO
  sector  SOC

organisation sipri
  name    Stockholm International Peace Research Institute
  names   SIPRI
  code    NGO
  sector  EDU

organisation iiss
  name    International Institute for Strategic Studies
  names   IISS
  code    NGO
  sector  EDU

organisation rand
  name    RAND Corporation
  names   Rand Corporation
  code    USA
  sector  EDU

organisation brookings
  name    Brookings Institution
  code    USA
  sector  EDU

organisation chatham-house
  name    Chatham House
  code    GBR
  sector  EDU

organisation carnegie
  name    Carnegie Endowment
  names   Carnegie Endowment for International Peace
  code    NGO
  sector  EDU

organisation solidarity
  name    Solidarity
  code    POL
  sector  LAB OPP

organisation afl-cio
  name    AFL-CIO
  code    USA
  sector  LAB

organisation tuc
  name    Trades Union Congress
  code    GBR
  sector  LAB

organisation cosatu
  name    COSATU
  names   Congress of South African Trade Unions
  code    ZAF
  sector  LAB

organisation nlc
  name    Nigeria Labour Congress
  names   NLC
  code    NGA
  sector  LAB

organisation wagner
  name    Wagner Group
  names   Wagner|Wagner mercenary group|Wagner PMC|PMC Wagner
  code    RUS
  sector  PRM UAF

organisation blackwater
  name    Blackwater
  code    USA
  sector  BUS PRM

organisation anonymous
  name    Anonymous hackers
  code    IMG
  sector  CRM

organisation extinction-rebellion
  name    Extinction Rebellion
  code    NGO
  sector  SOC

organisation fridays-for-future
  name    Fridays for Future
  code    ISM
  sector  SOC

organisation black-lives-matter
  name    Black Lives Matter
  code    USA
  sector  SOC CVL

organisation yellow-vests
  name    yellow vests
  names   Yellow Vests|gilets jaunes|yellow vest movement
  code    FRA
  sector  CVL

organisation occupy
  name    Occupy Wall Street
  code    USA
  sector  SOC CVL
