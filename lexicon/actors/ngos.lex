# More non-governmental organisations: relief, rights, research, unions, business, churches. Written for the project.

organisation plan-international
  name    Plan International
  code    NGO
  sector  SOC

organisation actionaid
  name    ActionAid
  code    NGO
  sector  SOC

organisation christian-aid
  name    Christian Aid
  code    NGO
  sector  SOC

organisation tearfund
  name    Tearfund
  code    NGO
  sector  SOC

organisation catholic-relief-services
  name    Catholic Relief Services
  code    NGO
  sector  SOC

organisation danish-refugee-council
  name    Danish Refugee Council
  code    NGO
  sector  SOC

organisation refugees-international
  name    Refugees International
  code    NGO
  sector  SOC

organisation human-rights-first
  name    Human Rights First
  code    NGO
  sector  SOC

organisation international-federation-for-human-rights
  name    International Federation for Human Rights
  names   FIDH
  code    NGO
  sector  SOC

organisation world-organisation-against-torture
  name    World Organisation Against Torture
  names   OMCT
  code    NGO
  sector  SOC

organisation article-19
  name    Article 19
  code    NGO
  sector  SOC

organisation pen-international
  name    PEN International
  code    NGO
  sector  SOC

organisation front-line-defenders
  name    Front Line Defenders
  code    NGO
  sector  SOC

organisation global-witness
  name    Global Witness
  code    NGO
  sector  SOC

organisation conflict-armament-research
  name    Conflict Armament Research
  code    NGO
  sector  SOC

organisation small-arms-survey
  name    Small Arms Survey
  code    NGO
  sector  SOC

organisation landmine-monitor
  name    Landmine Monitor
  code    NGO
  sector  SOC

organisation international-campaign-to-ban-landmines
  name    International Campaign to Ban Landmines
  names   ICBL
  code    NGO
  sector  SOC

organisation international-campaign-to-abolish-nuclear-weapons
  name    International Campaign to Abolish Nuclear Weapons
  code    NGO
  sector  SOC

organisation campaign-for-nuclear-disarmament
  name    Campaign for Nuclear Disarmament
  code    NGO
  sector  SOC

organisation pugwash-conferences
  name    Pugwash Conferences
  code    NGO
  sector  SOC

organisation avaaz
  name    Avaaz
  code    NGO
  sector  SOC

organisation 350-org
  name    350.org
  code    NGO
  sector  SOC

organisation friends-of-the-earth
  name    Friends of the Earth
  code    NGO
  sector  SOC

organisation sea-shepherd
  name    Sea Shepherd
  code    NGO
  sector  SOC

organisation earthjustice
  name    Earthjustice
  code    NGO
  sector  SOC

organisation conservation-international
  name    Conservation International
  code    NGO
  sector  SOC

organisation nature-conservancy
  name    Nature Conservancy
  code    NGO
  sector  SOC

organisation rainforest-action-network
  name    Rainforest Action Network
  code    NGO
  sector  SOC

organisation survival-international
  name    Survival International
  code    NGO
  sector  SOC

organisation minority-rights-group
  name    Minority Rights Group
  code    NGO
  sector  SOC

organisation anti-slavery-international
  name    Anti-Slavery International
  code    NGO
  sector  SOC

organisation walk-free
  name    Walk Free
  code    NGO
  sector  SOC

organisation free-the-slaves
  name    Free the Slaves
  code    NGO
  sector  SOC

organisation international-justice-mission
  name    International Justice Mission
  code    NGO
  sector  SOC

organisation samaritan-s-purse
  name    Samaritan's Purse
  code    NGO
  sector  SOC

organisation world-central-kitchen
  name    World Central Kitchen
  code    NGO
  sector  SOC

organisation halo-trust
  name    HALO Trust
  code    NGO
  sector  SOC

organisation mines-advisory-group
  name    Mines Advisory Group
  code    NGO
  sector  SOC

organisation handicap-international
  name    Handicap International
  names   Humanity & Inclusion
  code    NGO
  sector  SOC

organisation concern-worldwide
  name    Concern Worldwide
  code    NGO
  sector  SOC

organisation islamic-relief-worldwide
  name    Islamic Relief Worldwide
  code    NGO
  sector  SOC

organisation muslim-aid
  name    Muslim Aid
  code    NGO
  sector  SOC

organisation qatar-charity
  name    Qatar Charity
  code    NGO
  sector  SOC

organisation international-refugee-assistance-project
  name    International Refugee Assistance Project
  code    NGO
  sector  SOC

organisation women-s-international-league-for-peace-and-freedom
  name    Women's International League for Peace and Freedom
  code    NGO
  sector  SOC

organisation global-rights-compliance
  name    Global Rights Compliance
  code    NGO
  sector  SOC

organisation bellingcat
  name    Bellingcat
  code    NGO
  sector  SOC

organisation forensic-architecture
  name    Forensic Architecture
  code    NGO
  sector  SOC

organisation syrian-network-for-human-rights
  name    Syrian Network for Human Rights
  names   SNHR
  code    NGO
  sector  SOC

organisation airwars
  name    Airwars
  code    NGO
  sector  SOC

organisation action-on-armed-violence
  name    Action on Armed Violence
  code    NGO
  sector  SOC

organisation crisis-management-initiative
  name    Crisis Management Initiative
  code    NGO
  sector  SOC

organisation centre-for-humanitarian-dialogue
  name    Centre for Humanitarian Dialogue
  names   HD Centre
  code    NGO
  sector  SOC

organisation community-of-sant-egidio
  name    Community of Sant'Egidio
  names   Sant'Egidio
  code    NGO
  sector  SOC

organisation international-alert
  name    International Alert
  code    NGO
  sector  SOC

organisation search-for-common-ground
  name    Search for Common Ground
  code    NGO
  sector  SOC

organisation interpeace
  name    Interpeace
  code    NGO
  sector  SOC

organisation saferworld
  name    Saferworld
  code    NGO
  sector  SOC

organisation peace-brigades-international
  name    Peace Brigades International
  code    NGO
  sector  SOC

organisation nonviolent-peaceforce
  name    Nonviolent Peaceforce
  code    NGO
  sector  SOC

organisation world-food-prize-foundation
  name    World Food Prize Foundation
  code    NGO
  sector  SOC

organisation rotary-international
  name    Rotary International
  code    NGO
  sector  SOC

organisation lions-clubs-international
  name    Lions Clubs International
  code    NGO
  sector  SOC

organisation aga-khan-development-network
  name    Aga Khan Development Network
  names   Aga Khan Foundation
  code    NGO
  sector  SOC

organisation ford-foundation
  name    Ford Foundation
  code    NGO
  sector  SOC

organisation rockefeller-foundation
  name    Rockefeller Foundation
  code    NGO
  sector  SOC

organisation wellcome-trust
  name    Wellcome Trust
  code    NGO
  sector  SOC

organisation macarthur-foundation
  name    MacArthur Foundation
  code    NGO
  sector  SOC

organisation clinton-foundation
  name    Clinton Foundation
  code    NGO
  sector  SOC

organisation mo-ibrahim-foundation
  name    Mo Ibrahim Foundation
  code    NGO
  sector  SOC

organisation tony-blair-institute
  name    Tony Blair Institute
  code    NGO
  sector  SOC

organisation national-democratic-institute
  name    National Democratic Institute
  names   NDI
  code    NGO
  sector  SOC

organisation international-republican-institute
  name    International Republican Institute
  code    NGO
  sector  SOC

organisation national-endowment-for-democracy
  name    National Endowment for Democracy
  code    NGO
  sector  SOC

organisation konrad-adenauer-foundation
  name    Konrad Adenauer Foundation
  code    NGO
  sector  SOC

organisation friedrich-ebert-foundation
  name    Friedrich Ebert Foundation
  code    NGO
  sector  SOC

organisation heinrich-boell-foundation
  name    Heinrich Boell Foundation
  code    NGO
  sector  SOC

organisation westminster-foundation-for-democracy
  name    Westminster Foundation for Democracy
  code    NGO
  sector  SOC

organisation open-doors
  name    Open Doors
  code    NGO
  sector  SOC

organisation barnabas-fund
  name    Barnabas Fund
  code    NGO
  sector  SOC

organisation aid-to-the-church-in-need
  name    Aid to the Church in Need
  code    NGO
  sector  SOC

organisation access-now
  name    Access Now
  code    NGO
  sector  SOC

organisation electronic-frontier-foundation
  name    Electronic Frontier Foundation
  code    NGO
  sector  SOC

organisation tor-project
  name    Tor Project
  code    NGO
  sector  SOC

organisation wikileaks
  name    WikiLeaks
  names   Wikileaks
  code    NGO
  sector  SOC

organisation international-consortium-of-investigative-journalists
  name    International Consortium of Investigative Journalists
  names   ICIJ
  code    NGO
  sector  SOC

organisation organized-crime-and-corruption-reporting-project
  name    Organized Crime and Corruption Reporting Project
  names   OCCRP
  code    NGO
  sector  SOC

organisation international-press-institute
  name    International Press Institute
  code    NGO
  sector  SOC

organisation international-federation-of-journalists
  name    International Federation of Journalists
  names   IFJ
  code    NGO
  sector  SOC

organisation world-justice-project
  name    World Justice Project
  code    NGO
  sector  SOC

organisation global-initiative-against-transnational-organized-crime
  name    Global Initiative Against Transnational Organized Crime
  code    NGO
  sector  SOC

organisation sos-mediterranee
  name    SOS Mediterranee
  code    NGO
  sector  SOC

organisation sea-watch
  name    Sea-Watch
  code    NGO
  sector  SOC

organisation open-arms
  name    Open Arms
  code    NGO
  sector  SOC

organisation alarm-phone
  name    Alarm Phone
  code    NGO
  sector  SOC

organisation migrant-offshore-aid-station
  name    Migrant Offshore Aid Station
  code    NGO
  sector  SOC

organisation medical-aid-for-palestinians
  name    Medical Aid for Palestinians
  code    NGO
  sector  SOC

organisation palestinian-centre-for-human-rights
  name    Palestinian Centre for Human Rights
  code    NGO
  sector  SOC

organisation breaking-the-silence
  name    Breaking the Silence
  code    NGO
  sector  SOC

organisation al-haq
  name    Al-Haq
  code    NGO
  sector  SOC

organisation addameer
  name    Addameer
  code    NGO
  sector  SOC

organisation adalah
  name    Adalah
  code    NGO
  sector  SOC

organisation gisha
  name    Gisha
  code    NGO
  sector  SOC

organisation yesh-din
  name    Yesh Din
  code    NGO
  sector  SOC

organisation doctors-of-the-world
  name    Doctors of the World
  names   Medecins du Monde
  code    NGO
  sector  MED

organisation international-medical-corps
  name    International Medical Corps
  code    NGO
  sector  MED

organisation partners-in-health
  name    Partners In Health
  code    NGO
  sector  MED

organisation world-medical-association
  name    World Medical Association
  code    NGO
  sector  MED

organisation project-hope
  name    Project HOPE
  code    NGO
  sector  MED

organisation marie-stopes-international
  name    Marie Stopes International
  code    NGO
  sector  MED

organisation international-planned-parenthood-federation
  name    International Planned Parenthood Federation
  code    NGO
  sector  MED

organisation premiere-urgence
  name    Premiere Urgence
  code    NGO
  sector  MED

organisation smile-train
  name    Smile Train
  code    NGO
  sector  MED

organisation council-on-foreign-relations
  name    Council on Foreign Relations
  code    NGO
  sector  EDU

organisation atlantic-council
  name    Atlantic Council
  code    NGO
  sector  EDU

organisation center-for-strategic-and-international-studies
  name    Center for Strategic and International Studies
  code    NGO
  sector  EDU

organisation royal-united-services-institute
  name    Royal United Services Institute
  names   RUSI
  code    NGO
  sector  EDU

organisation institute-for-the-study-of-war
  name    Institute for the Study of War
  code    NGO
  sector  EDU

organisation international-institute-for-democracy
  name    International Institute for Democracy
  code    NGO
  sector  EDU

organisation armed-conflict-location-and-event-data
  name    Armed Conflict Location and Event Data
  names   ACLED
  code    NGO
  sector  EDU

organisation arms-control-association
  name    Arms Control Association
  code    NGO
  sector  EDU

organisation federation-of-american-scientists
  name    Federation of American Scientists
  code    NGO
  sector  EDU

organisation union-of-concerned-scientists
  name    Union of Concerned Scientists
  code    NGO
  sector  EDU

organisation nuclear-threat-initiative
  name    Nuclear Threat Initiative
  code    NGO
  sector  EDU

organisation james-martin-center
  name    James Martin Center
  code    NGO
  sector  EDU

organisation institute-for-science-and-international-security
  name    Institute for Science and International Security
  code    NGO
  sector  EDU

organisation european-council-on-foreign-relations
  name    European Council on Foreign Relations
  names   ECFR
  code    NGO
  sector  EDU

organisation bruegel
  name    Bruegel
  code    NGO
  sector  EDU

organisation german-marshall-fund
  name    German Marshall Fund
  code    NGO
  sector  EDU

organisation german-council-on-foreign-relations
  name    German Council on Foreign Relations
  code    NGO
  sector  EDU

organisation ifri
  name    IFRI
  code    NGO
  sector  EDU

organisation carnegie-moscow-center
  name    Carnegie Moscow Center
  code    NGO
  sector  EDU

organisation levada-center
  name    Levada Center
  names   Levada Centre
  code    NGO
  sector  EDU

organisation lowy-institute
  name    Lowy Institute
  code    NGO
  sector  EDU

organisation australian-strategic-policy-institute
  name    Australian Strategic Policy Institute
  names   ASPI
  code    NGO
  sector  EDU

organisation observer-research-foundation
  name    Observer Research Foundation
  code    NGO
  sector  EDU

organisation institute-for-security-studies
  name    Institute for Security Studies
  code    NGO
  sector  EDU

organisation african-center-for-strategic-studies
  name    African Center for Strategic Studies
  code    NGO
  sector  EDU

organisation crisis-action
  name    Crisis Action
  code    NGO
  sector  EDU

organisation peterson-institute
  name    Peterson Institute
  names   Peterson Institute for International Economics
  code    NGO
  sector  EDU

organisation cato-institute
  name    Cato Institute
  code    NGO
  sector  EDU

organisation hudson-institute
  name    Hudson Institute
  code    NGO
  sector  EDU

organisation american-enterprise-institute
  name    American Enterprise Institute
  code    NGO
  sector  EDU

organisation wilson-center
  name    Wilson Center
  code    NGO
  sector  EDU

organisation stimson-center
  name    Stimson Center
  code    NGO
  sector  EDU

organisation hoover-institution
  name    Hoover Institution
  code    NGO
  sector  EDU

organisation middle-east-institute
  name    Middle East Institute
  code    NGO
  sector  EDU

organisation washington-institute-for-near-east-policy
  name    Washington Institute for Near East Policy
  names   Washington Institute
  code    NGO
  sector  EDU

organisation institute-for-national-security-studies
  name    Institute for National Security Studies
  code    NGO
  sector  EDU

organisation begin-sadat-center
  name    Begin-Sadat Center
  code    NGO
  sector  EDU

organisation emirates-policy-center
  name    Emirates Policy Center
  code    NGO
  sector  EDU

organisation al-ahram-center
  name    Al-Ahram Center
  code    NGO
  sector  EDU

organisation gulf-research-center
  name    Gulf Research Center
  code    NGO
  sector  EDU

organisation international-confederation-of-free-trade-unions
  name    International Confederation of Free Trade Unions
  names   ICFTU
  code    NGO
  sector  LAB

organisation international-trade-secretariat
  name    International Trade Secretariat
  code    NGO
  sector  LAB

organisation public-services-international
  name    Public Services International
  code    NGO
  sector  LAB

organisation industriall
  name    IndustriALL
  code    NGO
  sector  LAB

organisation uni-global-union
  name    UNI Global Union
  code    NGO
  sector  LAB

organisation education-international
  name    Education International
  code    NGO
  sector  LAB

organisation european-trade-union-confederation
  name    European Trade Union Confederation
  names   ETUC
  code    NGO
  sector  LAB

organisation teamsters
  name    Teamsters
  code    NGO
  sector  LAB

organisation united-auto-workers
  name    United Auto Workers
  names   UAW
  code    NGO
  sector  LAB

organisation service-employees-international-union
  name    Service Employees International Union
  code    NGO
  sector  LAB

organisation world-gold-council
  name    World Gold Council
  code    NGO
  sector  BUS

organisation international-air-carrier-association
  name    International Air Carrier Association
  code    NGO
  sector  BUS

organisation business-europe
  name    Business Europe
  names   BusinessEurope
  code    NGO
  sector  BUS

organisation u-s-chamber-of-commerce
  name    U.S. Chamber of Commerce
  names   US Chamber of Commerce
  code    NGO
  sector  BUS

organisation confederation-of-british-industry
  name    Confederation of British Industry
  code    NGO
  sector  BUS

organisation international-swaps-and-derivatives-association
  name    International Swaps and Derivatives Association
  code    NGO
  sector  BUS

organisation institute-of-international-finance
  name    Institute of International Finance
  code    NGO
  sector  BUS

organisation world-steel-association
  name    World Steel Association
  code    NGO
  sector  BUS

organisation world-nuclear-association
  name    World Nuclear Association
  code    NGO
  sector  BUS

organisation world-diamond-council
  name    World Diamond Council
  code    NGO
  sector  BUS

organisation baltic-and-international-maritime-council
  name    Baltic and International Maritime Council
  names   BIMCO
  code    NGO
  sector  BUS

organisation international-chamber-of-shipping
  name    International Chamber of Shipping
  code    NGO
  sector  BUS

organisation world-jewish-congress
  name    World Jewish Congress
  code    NGO
  sector  REL

organisation world-zionist-organization
  name    World Zionist Organization
  code    NGO
  sector  REL

organisation anti-defamation-league
  name    Anti-Defamation League
  code    NGO
  sector  REL

organisation american-jewish-committee
  name    American Jewish Committee
  code    NGO
  sector  REL

organisation simon-wiesenthal-center
  name    Simon Wiesenthal Center
  code    NGO
  sector  REL

organisation world-evangelical-alliance
  name    World Evangelical Alliance
  code    NGO
  sector  REL

organisation conference-of-european-churches
  name    Conference of European Churches
  code    NGO
  sector  REL

organisation all-africa-conference-of-churches
  name    All Africa Conference of Churches
  code    NGO
  sector  REL

organisation caritas-internationalis
  name    Caritas Internationalis
  code    NGO
  sector  REL

organisation pax-christi
  name    Pax Christi
  code    NGO
  sector  REL

organisation jesuit-refugee-service
  name    Jesuit Refugee Service
  code    NGO
  sector  REL

organisation world-muslim-congress
  name    World Muslim Congress
  code    NGO
  sector  REL

organisation council-on-american-islamic-relations
  name    Council on American-Islamic Relations
  names   CAIR
  code    NGO
  sector  REL
