# Regional questions: status, self-determination, recognition of states and governments, elections.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue regions/palestine
  label      Palestinian question
  alias      Palestinian question|two-state solution|Palestinian statehood|Palestinian state|recognition of Palestine
  alias      Israeli-Palestinian conflict|Middle East peace process|Arab Peace Initiative|Oslo accords|Palestinian cause
  alias      Middle East settlement|Palestinian self-determination|recognition of a Palestinian state|Palestinian issue
  alias      1967 borders|Palestine's UN membership
  near       PSE: two states|statehood|self-determination|final status|peace process|UN membership|peace talks|recognition
  parties    ISR PSE USA SAU EGY JOR FRA
  since      1947
  topic      medtop:20000073
  context    territory diplomatic

issue regions/palestinian-authority
  label      Reform and funding of the Palestinian Authority
  alias      Palestinian Authority reform|reform of the Palestinian Authority|withheld tax revenues|Palestinian clearance revenues
  alias      Palestinian elections|Fatah-Hamas reconciliation|Palestinian reconciliation|Palestinian national unity
  near       PSE: tax revenues|clearance revenues|reforms|elections|prisoner payments|reconciliation
  parties    PSE ISR USA EUR
  topic      medtop:20000638
  context    territory political_institutions

issue regions/west-bank-violence
  label      Operations and violence in the West Bank
  alias      West Bank raids|Jenin operation|operations in the West Bank|violence in the West Bank|West Bank violence
  parties    ISR PSE
  topic      medtop:20000056
  context    military territory

issue regions/abraham-accords
  label      Normalisation of Arab and Muslim states with Israel
  alias      Abraham Accords|normalisation with Israel|Saudi-Israeli normalisation|Israeli-Saudi normalisation
  alias      normalisation of ties with Israel|recognition of Israel|normalising ties with Israel|ties with Israel
  near       ISR: normalisation
  parties    ISR SAU ARE BHR MAR SDN USA
  since      2020-08
  topic      medtop:20000638
  context    diplomatic
  agreements abraham-accords

issue regions/egypt-israel-peace
  label      Peace treaties of Israel with Egypt and Jordan
  alias      Camp David Accords|Egyptian-Israeli peace treaty|Wadi Araba|Israel-Jordan peace treaty|Sinai security arrangements
  parties    EGY ISR JOR
  topic      medtop:20000641
  context    diplomatic military

issue regions/israel-syria
  label      Security agreement of Israel and Syria
  alias      Israel-Syria security agreement|Israeli-Syrian talks|Israeli strikes on Syria|Israeli incursions into Syria
  alias      Syrian-Israeli talks
  near       SYR: security agreement with Israel|Israeli withdrawal|Israeli incursions|disengagement agreement
  parties    ISR SYR USA
  since      2024-12
  topic      medtop:20000638
  context    military territory

issue regions/western-sahara
  label      Western Sahara
  alias      Western Sahara|Sahrawi|Polisario|autonomy plan for the Sahara|Moroccan Sahara|Sahara issue|MINURSO
  alias      Moroccan autonomy plan|Sahara dispute|Saharawi|Southern Provinces of Morocco|Sahrawi Arab Democratic Republic
  alias      Sahara question
  near       MAR: autonomy plan|self-determination referendum|Sahara|autonomy initiative|territorial integrity
  near       MAR: self-determination
  parties    MAR DZA ESP FRA USA UNO
  since      1975
  topic      medtop:20000638
  context    territory diplomatic

issue regions/somaliland
  label      Somaliland
  alias      Somaliland|recognition of Somaliland|Somaliland recognition|Somaliland independence
  near       SOM: secession|breakaway region|recognition
  parties    SOM ETH ISR ARE
  since      1991-05
  topic      medtop:20000638
  context    territory political_institutions

issue regions/puntland-jubaland
  label      Federal system of Somalia
  alias      Jubaland|Puntland|Somali federalism
  near       SOM: federal member states|constitutional amendments
  parties    SOM KEN
  topic      medtop:20000638
  context    territory political_institutions

issue regions/kosovo
  label      Kosovo's status and its dialogue with Serbia
  alias      status of Kosovo|recognition of Kosovo|Belgrade-Pristina dialogue|Kosovo-Serbia dialogue
  alias      Association of Serb Municipalities|Kosovo's independence|Ohrid agreement on normalisation|Kosovo Serbs|northern Kosovo
  alias      Banjska|Kosovo's recognition|Kosovo issue|Community of Serb Municipalities|Kosovo and Metohija|Serb municipalities
  alias      normalisation between Kosovo and Serbia|Brussels agreement
  near       KOS,SRB: normalisation|independence|dialogue|licence plates|recognition|territorial integrity|autonomy for Serbs
  near       KOS,SRB: UN membership
  parties    SRB KOS EUR USA RUS
  since      1999
  topic      medtop:20000638
  context    territory political_institutions

issue regions/bosnia
  label      Bosnia and Herzegovina: constitution and Republika Srpska
  alias      Republika Srpska|Dayton agreement|High Representative|secession of Republika Srpska|Office of the High Representative
  alias      Bosnian constitutional crisis|EUFOR Althea|Bonn powers|Dayton Accords
  near       BIH: secession|state property|high representative|electoral law|entity vote|constitutional order
  parties    BIH SRB HRV EUR USA RUS
  since      1995-12
  topic      medtop:20000638
  context    territory political_institutions

issue regions/north-macedonia-bulgaria
  label      North Macedonia: name, Bulgarians, history
  alias      Macedonia name dispute|Prespa agreement|name dispute with Greece|Bulgarians in North Macedonia
  alias      Macedonian language dispute|Bulgarian veto
  near       MKD: name dispute|constitutional amendments|Bulgarian minority|Macedonian identity|language
  parties    MKD GRC BGR EUR
  since      1991
  topic      medtop:20000638
  context    diplomatic political_institutions

issue regions/montenegro
  label      Montenegro and Serbia
  alias      Montenegrin independence|Serbian Orthodox Church in Montenegro
  parties    MNE SRB
  topic      medtop:20000638
  context    territory political_institutions

issue regions/cyprus
  label      Cyprus question
  alias      Cyprus problem|Cyprus question|Cyprus talks|reunification of Cyprus|division of Cyprus|Turkish Cypriots
  alias      Northern Cyprus|Varosha|Cyprus issue|Annan plan|bizonal bicommunal federation|Turkish Republic of Northern Cyprus
  alias      Maraş|Cyprus peace operation|Turkish invasion of Cyprus|Cyprus reunification|bi-zonal, bi-communal federation
  near       CYP: two-state solution|sovereign equality|reunification|bizonal federation|guarantors|settlement talks|federation
  parties    CYP TUR GRC GBR UNO
  since      1964
  topic      medtop:20000638
  context    territory political_institutions

issue regions/transnistria
  label      Transnistria
  alias      Transnistria|Transdniestria|Transnistrian settlement|5+2 talks|Russian troops in Transnistria|Pridnestrovie
  alias      Transnistrian conflict|Cobasna
  near       MDA: Russian troops|reintegration|left bank of the Dniester|breakaway region|withdrawal of Russian troops
  parties    MDA RUS UKR
  since      1992
  topic      medtop:20000638
  context    territory political_institutions

issue regions/gagauzia
  label      Gagauzia
  alias      Gagauzia|Gagauz autonomy
  parties    MDA RUS
  topic      medtop:20000638
  context    territory political_institutions

issue regions/moldova-course
  label      Elections and European course of Moldova
  alias      Moldovan elections|interference in Moldova's elections|Moldova's European course|Moldovan referendum
  near       MDA: election interference|vote buying|elections
  parties    MDA RUS ROU EUR
  topic      medtop:20000579
  context    election political_institutions

issue regions/abkhazia-south-ossetia
  label      Abkhazia and South Ossetia
  alias      Abkhazia|South Ossetia|Geneva International Discussions|recognition of Abkhazia|Tskhinvali|borderisation|Ochamchire
  alias      Tskhinvali region|independence of Abkhazia
  near       GEO: occupied regions|non-use of force|de-occupation|breakaway regions|occupied Georgian territories
  parties    GEO RUS
  since      1992
  topic      medtop:20000638
  context    territory political_institutions

issue regions/armenia-azerbaijan-peace
  label      Peace treaty of Armenia and Azerbaijan
  alias      Armenia-Azerbaijan peace treaty|Armenian constitution|peace treaty between Armenia and Azerbaijan
  alias      Armenian-Azerbaijani peace|Washington declaration of Armenia and Azerbaijan|Armenia-Azerbaijan normalisation
  near       ARM,AZE: peace treaty|constitution|peace agreement|territorial claims|peace deal|normalisation|peace process
  parties    ARM AZE USA RUS
  since      2020
  topic      medtop:20000641
  context    diplomatic territory

issue regions/karakalpakstan
  label      Karakalpakstan and Gorno-Badakhshan
  alias      Karakalpakstan|Gorno-Badakhshan|Pamiris
  parties    UZB TJK
  topic      medtop:20000638
  context    territory political_institutions

issue regions/catalonia
  label      Catalonia
  alias      Catalonia|Catalan independence|Catalan referendum|Catalan separatism|Catalan amnesty
  parties    ESP
  topic      medtop:20000638
  context    territory political_institutions

issue regions/scotland
  label      Scottish independence
  alias      Scottish independence|Scottish referendum|indyref
  parties    GBR
  topic      medtop:20000638
  context    territory political_institutions

issue regions/quebec-alberta
  label      Quebec and Alberta
  alias      Quebec independence|Quebec sovereignty|Alberta separatism|Alberta independence|Quebec referendum
  parties    CAN
  topic      medtop:20000638
  context    territory political_institutions

issue regions/fifty-first-state
  label      Canada and calls for its annexation by the United States
  alias      51st state|annexation of Canada|Canada's sovereignty|fifty-first state
  near       CAN: annexation
  parties    CAN USA
  since      2024-12
  topic      medtop:20000638
  context    territory political_institutions

issue regions/faroe-greenland-home-rule
  label      Self-government in Greenland and the Faroe Islands
  alias      Greenlandic self-rule|Greenland self-government|Faroese independence
  parties    DNK
  topic      medtop:20000638
  context    territory political_institutions

issue regions/corsica
  label      Corsica
  alias      Corsican autonomy|Corsican nationalism|Corsican independence
  parties    FRA
  topic      medtop:20000638
  context    territory political_institutions

issue regions/new-caledonia
  label      New Caledonia
  alias      New Caledonia|Kanaky|Bougival agreement|Kanak|Nouméa Accord|New Caledonian independence
  near       FRA: electoral roll|Kanak independence
  parties    FRA NCL
  since      1988
  topic      medtop:20000638
  context    territory political_institutions

issue regions/decolonisation
  label      Decolonisation of the remaining territories
  alias      decolonisation|non-self-governing territories|Special Committee on Decolonization|French Polynesian independence
  alias      Puerto Rico's status|Puerto Rican independence|Tokelau
  parties    FRA USA GBR
  topic      medtop:20000638
  context    territory political_institutions

issue regions/bougainville
  label      Bougainville
  alias      Bougainville|Bougainville independence
  parties    PNG
  since      1988
  topic      medtop:20000638
  context    territory political_institutions

issue regions/west-papua
  label      Papua
  alias      West Papua|Papuan independence|Papua conflict|Free Papua Movement|separatists in Papua|Papuan separatists
  near       IDN: Papuan|separatists
  parties    IDN PNG VUT
  since      1963
  topic      medtop:20000638
  context    territory political_institutions

issue regions/iraqi-kurdistan
  label      Kurdistan Region of Iraq
  alias      Kurdistan Region of Iraq|Kurdish referendum|Kurdish independence|Kirkuk|Peshmerga|Kurdish statehood
  near       IRQ: disputed territories|budget share|salaries of the Kurdistan region|Kurdish region
  parties    IRQ TUR IRN
  topic      medtop:20000638
  context    territory political_institutions

issue regions/south-yemen
  label      Southern Yemen
  alias      southern Yemen|Southern Transitional Council|independence of southern Yemen|Hadramawt|Hadhramaut
  alias      secession of the south of Yemen
  near       YEM: southern secession|Presidential Leadership Council|separatists
  parties    YEM SAU ARE
  topic      medtop:20000638
  context    territory political_institutions

issue regions/ethiopia-federalism
  label      Federalism of Ethiopia
  alias      Ethiopian federalism|Ethiopian national dialogue|Ethiopian elections
  parties    ETH
  topic      medtop:20000638
  context    territory political_institutions

issue regions/sudan-transition
  label      Transition and government in Sudan
  alias      Sudanese transition|civilian government in Sudan|Sudanese parallel government|Forces of Freedom and Change|Tasis
  alias      Sudan Founding Alliance
  parties    SDN
  topic      medtop:20000638
  context    territory political_institutions

issue regions/libya-governments
  label      Rival governments of Libya
  alias      Central Bank of Libya crisis|Government of National Unity in Libya
  parties    LBY TUR EGY
  topic      medtop:20000638
  context    territory political_institutions

issue regions/lebanon-presidency
  label      Government and reform in Lebanon
  alias      Lebanese presidency|Lebanese presidential vacancy|Lebanese reforms|Lebanese elections
  near       LBN: presidential election|banking reform|IMF programme
  parties    LBN FRA SAU
  topic      medtop:20000614
  context    political_institutions economic

issue regions/iraq-government
  label      Government formation in Iraq
  alias      Iraqi government formation|Iraqi elections|federal court in Iraq
  near       IRQ: elections|government formation
  parties    IRQ IRN USA
  topic      medtop:20000579
  context    election political_institutions

issue regions/west-african-coups
  label      Coups in West and Central Africa
  alias      coup in Niger|coup in Mali|coup in Burkina Faso|coup in Gabon|coup in Guinea|coup in Madagascar|coup in Guinea-Bissau
  alias      return to constitutional order
  near       NER,MLI,BFA,GIN,GAB,GNB,MDG: transition to civilian rule|constitutional order|elections|coup|junta|military rule
  parties    NER MLI BFA GIN GAB GNB MDG IGO
  since      2020
  topic      medtop:20000070
  context    political_institutions

issue regions/coups
  label      Coups and unconstitutional changes of government
  alias      coup|coup attempt|unconstitutional change of government|military takeover|military coup|overthrow of the government
  alias      return to civilian rule|restoration of constitutional order|colour revolution|attempted coup
  topic      medtop:20000070
  context    political_institutions

issue regions/elections
  label      Conduct and results of elections
  alias      election results|electoral fraud|free and fair elections|snap elections|early elections|rigged elections
  alias      recount of votes|annulment of the election|constitutional referendum|presidential term limits|timetable for elections
  alias      disputed election|recognition of the election
  topic      medtop:20000574
  context    election

issue regions/election-observers
  label      Election observers
  alias      election observers|observer mission|election monitoring|international observers|invitation of observers
  alias      election observation|OSCE observers|ODIHR
  topic      medtop:20000574
  context    election diplomatic

issue regions/election-interference
  label      Interference in elections
  alias      election interference|interference in elections|election meddling|meddling in elections
  alias      foreign interference in elections|Russiagate|interference in the 2016 election
  topic      medtop:20000574
  context    election misinformation

issue regions/romania-election
  label      Annulled election in Romania
  alias      annulled Romanian election|Romanian presidential election
  parties    ROU RUS
  since      2024-11
  topic      medtop:20000579
  context    election misinformation

issue regions/recognition-states
  label      Recognition of states
  alias      recognition of states|diplomatic recognition|breakaway region|declaration of independence|independence referendum
  alias      unilateral declaration of independence|recognition of independence|referendum on independence|secession|separatism
  alias      statehood
  topic      medtop:20000638
  context    territory diplomatic

issue regions/recognition-governments
  label      Recognition of governments
  alias      recognition of the government|legitimacy of the government|legitimate president|recognition of the new authorities
  alias      legitimacy of the president|recognise the government|regime change|change of regime
  topic      medtop:20000638
  context    diplomatic political_institutions

issue regions/self-determination
  label      Self-determination and autonomy
  alias      self-determination|right to self-determination|autonomy|special status|federalisation|regional autonomy|self-rule
  alias      self-government|federal system
  topic      medtop:20000638
  context    territory political_institutions

issue regions/ukraine-elections
  label      Elections and legitimacy of government in Ukraine
  alias      Zelensky's legitimacy|elections in Ukraine|Ukrainian elections|Zelenskyy's legitimacy|legitimacy of Zelensky
  alias      presidential elections in Ukraine
  near       UKR: elections|legitimacy|martial law|presidential election|external governance|anti-corruption agencies
  parties    UKR RUS USA
  since      2024
  topic      medtop:20000579
  context    election political_institutions

issue regions/taiwan-recognition
  label      Diplomatic allies and international space of Taiwan
  alias      Taiwan's diplomatic allies|Taiwan's participation in international organisations|Taiwan in the World Health Assembly
  alias      Resolution 2758|Taiwan representative office|switch of recognition from Taipei to Beijing|UN Resolution 2758
  near       TWN: diplomatic allies|international participation|representative office|World Health Assembly
  near       TWN: diplomatic recognition|diplomatic relations
  parties    TWN CHN USA PRY GTM LTU
  since      1971
  topic      medtop:20000638
  context    diplomatic
  parent     disputes/taiwan

issue regions/korean-unification
  label      Relations and unification of the two Koreas
  alias      inter-Korean relations|Korean unification|two hostile states|Sunshine Policy|Kaesong|inter-Korean talks
  alias      Panmunjom Declaration|Mount Kumgang|comprehensive military agreement of 2018|inter-Korean dialogue
  alias      unification of Korea|inter-Korean military agreement|loudspeaker broadcasts|peaceful reunification of Korea
  near       PRK: two states|military agreement|hotline
  near       PRK,KOR: unification|reunification|loudspeakers|inter-Korean
  parties    KOR PRK
  since      1948
  topic      medtop:20000638
  context    diplomatic military

issue regions/german-unification
  label      German question and unification
  alias      German unification|German question|German reunification|Two Plus Four
  parties    DEU RUS USA GBR FRA
  until      1990-10-03
  topic      medtop:20000638
  context    diplomatic territory

issue regions/south-asia-crises
  label      Political crises in South Asia
  alias      Nepalese political crisis|Gen Z protests|Maldives India Out campaign
  near       MDV: Indian troops
  parties    NPL MDV IND
  topic      medtop:20000638
  context    political_institutions

issue regions/south-east-asia-crises
  label      Political crises in South-East Asia
  alias      Hun Sen phone call|Thai political crisis
  parties    THA KHM
  topic      medtop:20000638
  context    political_institutions

issue regions/latin-america-crises
  label      Political crises in Latin America
  alias      Bolivian political crisis|Honduran election|Peruvian political crisis|Ecuadorian political crisis
  near       HND: election|vote count
  near       PER: political asylum for Castillo|Castillo
  parties    BOL HND PER ECU MEX
  topic      medtop:20000638
  context    political_institutions election

issue regions/comoros-anjouan
  label      Secessions in the Indian Ocean and Zanzibar
  alias      Anjouan|Zanzibar autonomy|Rodrigues autonomy
  parties    COM TZA
  topic      medtop:20000638
  context    territory political_institutions

issue regions/southern-africa-crises
  label      Political crises in southern Africa
  alias      Eswatini protests|Mozambican election|Lesotho political crisis
  near       MOZ: election|post-election violence
  near       TZA: election|post-election violence
  parties    SWZ LSO MOZ TZA
  topic      medtop:20000638
  context    political_institutions election
