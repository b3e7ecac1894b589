# Peace, ceasefires and settlements: Africa south of the Sahara and the Sahel.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement arusha-1993
  name          Peace Agreement between the Government of the Republic of Rwanda and the Rwandese Patriotic Front
  short         Arusha Accords
  alias         Arusha Peace Agreement of 1993|Arusha peace accords
  near          RWA: Arusha agreement|Arusha accord|peace accord
  kind          peace
  about         power sharing in Rwanda before the genocide
  issue         wars/rwanda-1994
  parties       RWA
  signed        1993-08-04 [?]
  in-force      1993-08-04 [?]
  status        in_force 1993-08-04 [?]

agreement arusha-2000-burundi
  name          Arusha Peace and Reconciliation Agreement for Burundi
  short         Arusha Agreement for Burundi
  near          BDI: Arusha agreement|Arusha accord|Arusha accords|Arusha peace agreement
  kind          peace
  about         ethnic balance in Burundi|end of the Burundian civil war
  issue         wars/burundi
  parties       BDI
  signed        2000-08-28 [?]
  in-force      2000-08-28 [?]
  status        in_force 2000-08-28 [?]

agreement lusaka-1994
  name          Lusaka Protocol
  short         Lusaka Protocol
  alias         Lusaka Accord of 1994
  near          AGO: Lusaka agreement|Lusaka peace accord|Lusaka accord
  kind          peace
  about         peace between the Angolan government and UNITA
  issue         wars/angola
  parties       AGO
  signed        1994-11-20 [?]
  in-force      1994-11-22 [?]
  status        in_force 1994-11-22 [?]
  note          The text is dated 15 November 1994; it was signed on 20 November.

agreement bicesse-1991
  name          Peace Accords for Angola
  short         Bicesse Accords
  alias         Bicesse Accord|Estoril Accord|Estoril accords
  kind          peace
  about         elections and a joint army in Angola
  issue         wars/angola
  parties       AGO
  signed        1991-05-31 [web-pax-207]
  in-force      1991-05-31 [?]
  status        in_force 1991-05-31 [?]

agreement luena-2002
  name          Luena Memorandum of Understanding
  short         Luena Agreement
  alias         Luena memorandum|Luena accord
  kind          ceasefire
  about         end of the Angolan civil war
  issue         wars/angola
  parties       AGO
  signed        2002-04-04 [web-csvr-angola]
  in-force      2002-04-04 [?]
  status        in_force 2002-04-04 [?]

agreement alvor-1975
  name          Alvor Agreement
  short         Alvor Agreement
  alias         Alvor Accord
  kind          peace
  about         independence of Angola
  issue         wars/angola
  parties       AGO PRT
  signed        1975-01-15 [?]
  in-force      1975-01-15 [?]
  status        in_force 1975-01-15 [?]
  status        suspended 1975-08-22 by PRT [?]

agreement new-york-accords-1988
  name          Agreement among the People's Republic of Angola, the Republic of Cuba and the Republic of South Africa
  short         New York Accords
  alias         Tripartite Accord|Brazzaville Protocol|Angola-Namibia accords
  near          AGO,CUB,ZAF,NAM: New York agreement|Namibia accord
  kind          peace
  about         withdrawal of Cuban troops from Angola|independence of Namibia
  issue         wars/namibia
  parties       AGO CUB ZAF
  signed        1988-12-22 [?]
  in-force      1988-12-22 [?]
  status        in_force 1988-12-22 [?]

agreement nkomati-1984
  name          Agreement on Non-Aggression and Good Neighbourliness between Mozambique and South Africa
  short         Nkomati Accord
  alias         Nkomati|Nkomati pact
  kind          peace
  about         non-aggression of Mozambique and South Africa
  issue         wars/mozambique
  parties       MOZ ZAF
  signed        1984-03-16 [?]
  in-force      1984-03-16 [?]
  status        in_force 1984-03-16 [?]

agreement rome-1992-mozambique
  name          General Peace Agreement for Mozambique
  short         Rome General Peace Accords
  alias         Rome accords|Rome peace accord|Rome Accord of 1992
  near          MOZ: General Peace Agreement|Rome agreement|peace accord
  kind          peace
  about         end of the Mozambican civil war|peace between Frelimo and Renamo
  issue         wars/mozambique
  parties       MOZ
  signed        1992-10-04 [?]
  in-force      1992-10-15 [?]
  status        in_force 1992-10-15 [?]

agreement maputo-2019
  name          Maputo Accord for Peace and National Reconciliation
  short         Maputo Accord
  alias         Maputo peace accord
  kind          peace
  about         disarming of Renamo
  issue         wars/mozambique
  parties       MOZ
  signed        2019-08-06 [gd-moz-77-2022]
  in-force      2019-08-06 [?]
  status        in_force 2019-08-06 [?]

agreement lusaka-1999-drc
  name          Ceasefire Agreement in the Democratic Republic of the Congo
  short         Lusaka Ceasefire Agreement
  alias         Lusaka ceasefire
  near          COD: Lusaka Agreement|Lusaka accord|Lusaka accords
  kind          ceasefire
  about         withdrawal of foreign armies from Congo|Second Congo War
  issue         wars/congo-wars
  parties       AGO COD NAM RWA UGA ZWE
  signed        1999-07-10 [web-pax-319]
  in-force      1999-07-11 [?]
  status        in_force 1999-07-11 [?]

agreement pretoria-2002-drc
  name          Peace Agreement between the Governments of the Republic of Rwanda and the Democratic Republic of the Congo on the Withdrawal of the Rwandan Troops from the Territory of the Democratic Republic of the Congo
  short         Pretoria Agreement of 2002
  near          COD,RWA: Pretoria accord|Pretoria agreement
  kind          peace
  about         withdrawal of Rwandan troops from Congo in 2002
  issue         wars/congo-wars
  parties       COD RWA
  signed        2002-07-30 [?]
  in-force      2002-07-30 [?]
  status        in_force 2002-07-30 [?]

agreement sun-city-2003
  name          Global and Inclusive Agreement on Transition in the Democratic Republic of the Congo
  short         Sun City Agreement
  alias         Sun City accord|Global and All-Inclusive Agreement
  kind          peace
  about         transitional government in Congo
  issue         wars/congo-wars
  parties       COD
  signed        2002-12-17 [?]
  in-force      2003-04-02 [?]
  status        in_force 2003-04-02 [?]

agreement addis-2013-drc
  name          Peace, Security and Cooperation Framework for the Democratic Republic of the Congo and the Region
  short         Addis Ababa Framework
  alias         PSC Framework|Addis Ababa framework agreement
  near          COD: framework agreement|Addis Ababa accord
  kind          peace
  about         regional peace in the Great Lakes
  issue         wars/drc-east
  parties       many
  parties-count 13 [?]
  signed        2013-02-24 [web-csvr-drc]
  in-force      2013-02-24 [?]
  status        in_force 2013-02-24 [?]

agreement washington-2025-drc-rwanda
  name          Peace Agreement between the Democratic Republic of the Congo and the Republic of Rwanda
  short         DRC-Rwanda Peace Agreement
  alias         Washington Accords|Washington Accord|Washington peace agreement
  near          COD,RWA: Washington agreement|peace agreement|peace deal|US-brokered peace deal
  kind          peace
  about         withdrawal of Rwandan troops from eastern Congo|FDLR fighters in Congo
  issue         wars/drc-east
  parties       COD RWA
  signed        2025-06-27 [web-wikipedia-drc-rwanda]
  in-force      2025-06-27 [web-wikipedia-drc-rwanda]
  status        in_force 2025-06-27 [web-wikipedia-drc-rwanda]
  note          The presidents signed the Washington Accords on 4 December 2025.

agreement doha-2025-drc-m23
  name          Declaration of Principles between the Government of the Democratic Republic of the Congo and the Congo River Alliance/March 23 Movement
  short         Doha Declaration of Principles
  alias         Doha declaration with M23
  near          COD: Doha declaration|Doha framework|declaration of principles
  kind          peace
  about         talks between Congo and M23
  issue         wars/drc-east
  parties       COD
  signed        2025-07-19 [?]
  status        signed 2025-07-19 [?]
  note          A framework agreement followed at Doha on 15 November 2025.

agreement nairobi-2013-m23
  name          Nairobi Declarations of the Government of the Democratic Republic of the Congo and the March 23 Movement
  short         Nairobi Declarations of 2013
  near          COD: Nairobi declarations|Nairobi accord|23 March 2009 accord
  kind          peace
  about         end of the M23 rebellion of 2013
  issue         wars/drc-east
  parties       COD
  signed        2013-12-12 [?]
  in-force      2013-12-12 [?]
  status        in_force 2013-12-12 [?]

agreement sudan-cpa
  name          Comprehensive Peace Agreement between the Government of the Republic of the Sudan and the Sudan People's Liberation Movement/Sudan People's Liberation Army
  short         Comprehensive Peace Agreement
  alias         Naivasha Agreement|Naivasha accord|Naivasha peace agreement
  near          SDN,SSD: CPA|Comprehensive Peace Agreement|north-south peace accord|north-south peace deal
  kind          peace
  about         peace between north and south Sudan|referendum on southern Sudan's independence
  issue         wars/sudan-north-south
  parties       SDN
  signed        2005-01-09 [web-kroc-cpa]
  in-force      2005-01-09 [?]
  term          6 years [?]
  expires       2011-07-09 [?]
  status        in_force 2005-01-09 [?]
  status        expired 2011-07-09 [?]

agreement addis-1972
  name          Addis Ababa Agreement on the Problem of South Sudan
  short         Addis Ababa Agreement of 1972
  near          SDN: Addis Ababa agreement|Addis Ababa accord
  kind          peace
  about         autonomy for southern Sudan
  issue         wars/sudan-north-south
  parties       SDN
  signed        1972-02-27 [?]
  in-force      1972-03-12 [?]
  status        in_force 1972-03-12 [?]

agreement abuja-2006-darfur
  name          Darfur Peace Agreement
  short         Darfur Peace Agreement
  alias         Abuja Agreement on Darfur
  near          SDN: Abuja agreement|Abuja accord
  kind          peace
  about         end of the war in Darfur|disarming of the Janjaweed
  issue         wars/darfur
  parties       SDN
  signed        2006-05-05 [web-wikipedia-darfur]
  in-force      2006-05-05 [?]
  status        in_force 2006-05-05 [?]

agreement doha-2011-darfur
  name          Doha Document for Peace in Darfur
  short         Doha Document
  alias         DDPD|Doha Document for Peace
  kind          peace
  about         compensation and power sharing in Darfur
  issue         wars/darfur
  parties       SDN
  signed        2011-07-14 [?]
  in-force      2011-07-14 [?]
  status        in_force 2011-07-14 [?]

agreement juba-2020-sudan
  name          Juba Agreement for Peace in Sudan
  short         Juba Peace Agreement
  alias         Juba Agreement|Juba accord
  near          SDN: Juba deal|Juba peace deal
  kind          peace
  about         peace with armed movements in Sudan
  issue         wars/darfur
  parties       SDN
  signed        2020-10-03 [web-endlesswiki-juba]
  in-force      2020-10-03 [?]
  status        in_force 2020-10-03 [?]

agreement jeddah-2023-sudan
  name          Jeddah Declaration of Commitment to Protect the Civilians of Sudan
  short         Jeddah Declaration
  near          SDN: Jeddah agreement|Jeddah commitments|Jeddah process
  kind          ceasefire
  about         protection of civilians in Sudan|withdrawal of the Rapid Support Forces from homes
  issue         wars/sudan
  parties       SDN
  signed        2023-05-11 [?]
  in-force      2023-05-11 [?]
  status        in_force 2023-05-11 [?]

agreement arcss-2015
  name          Agreement on the Resolution of the Conflict in the Republic of South Sudan
  short         South Sudan peace agreement of 2015
  alias         ARCSS
  near          SSD: 2015 peace agreement|2015 peace deal
  kind          peace
  about         unity government in South Sudan of 2016
  issue         wars/south-sudan
  parties       SSD
  signed        2015-08-17 [?]
  in-force      2015-08-26 [?]
  status        in_force 2015-08-26 [?]

agreement r-arcss-2018
  name          Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan
  short         Revitalised Agreement
  alias         R-ARCSS|Revitalised Peace Agreement|Revitalized Agreement
  near          SSD: 2018 peace agreement|2018 peace deal|revitalised peace agreement|peace agreement
  kind          peace
  about         unity government in South Sudan|elections in South Sudan
  issue         wars/south-sudan
  parties       SSD
  signed        2018-09-12 [gd-ssd-77-2022]
  in-force      2018-09-12 [?]
  extended      2024-09-13 to 2027-02-22 [?]
  expires       2027-02-22 [?]
  status        in_force 2018-09-12 [?]

agreement south-sudan-cooperation-2012
  name          Cooperation Agreement between the Republic of the Sudan and the Republic of South Sudan
  short         Sudan-South Sudan Cooperation Agreement
  near          SDN,SSD: Cooperation Agreement|September 2012 agreements|oil transit agreement
  kind          border
  about         oil transit through Sudan|demilitarised border of Sudan and South Sudan
  issue         disputes/sudan-south-sudan-border
  parties       SDN SSD
  signed        2012-09-27 [gd-sdn-67-2012]
  in-force      2012-10-17 [?]
  status        in_force 2012-10-17 [?]

agreement algiers-2000
  name          Agreement between the Government of the Federal Democratic Republic of Ethiopia and the Government of the State of Eritrea
  short         Algiers Agreement of 2000
  alias         Algiers Peace Agreement of 2000
  near          ERI,ETH: Algiers Agreement|Algiers accord|Algiers peace agreement
  kind          peace
  about         border of Ethiopia and Eritrea|Badme|border commission of Ethiopia and Eritrea
  issue         disputes/ethiopia-eritrea-border
  parties       ERI ETH
  signed        2000-12-12 [?]
  in-force      2000-12-12 [?]
  status        in_force 2000-12-12 [?]

agreement asmara-2018
  name          Joint Declaration of Peace and Friendship between Eritrea and Ethiopia
  short         Asmara Declaration of 2018
  alias         Jeddah Peace Agreement of 2018
  near          ERI,ETH: Asmara declaration|2018 peace deal|2018 peace agreement|peace and friendship declaration
  kind          peace
  about         end of the state of war between Ethiopia and Eritrea
  issue         wars/eritrea-ethiopia
  parties       ERI ETH
  signed        2018-07-09 [?]
  in-force      2018-07-09 [?]
  status        in_force 2018-07-09 [?]

agreement pretoria-2022
  name          Agreement for Lasting Peace through a Permanent Cessation of Hostilities between the Government of the Federal Democratic Republic of Ethiopia and the Tigray People's Liberation Front
  short         Pretoria Agreement
  alias         Pretoria peace agreement|Pretoria peace deal|Tigray peace agreement|Tigray peace deal|Cessation of Hostilities Agreement of Pretoria
  near          ETH: Pretoria accord|Pretoria deal|cessation of hostilities agreement|peace deal with Tigray
  kind          peace
  about         end of the war in Tigray|disarming of Tigray forces
  issue         wars/tigray
  parties       ETH
  signed        2022-11-02 [web-wikipedia-tigray]
  in-force      2022-11-03 [web-wikipedia-tigray]
  status        in_force 2022-11-03 [web-wikipedia-tigray]

agreement ankara-2024
  name          Ankara Declaration by the Federal Democratic Republic of Ethiopia and the Federal Republic of Somalia
  short         Ankara Declaration
  near          ETH,SOM: Ankara agreement|Ankara deal|Ankara accord
  kind          other
  about         Ethiopian access to the sea through Somalia
  issue         disputes/ethiopia-sea-access
  parties       ETH SOM
  signed        2024-12-11 [?]
  status        signed 2024-12-11 [?]

agreement ethiopia-somaliland-mou
  name          Memorandum of Understanding between Ethiopia and Somaliland
  short         Ethiopia-Somaliland memorandum
  near          ETH,SOM: Somaliland memorandum|port deal|sea access deal|Berbera deal
  kind          other
  about         Ethiopian access to the sea through Somaliland|lease of coast by Ethiopia
  issue         disputes/ethiopia-sea-access
  parties       ETH SOM
  signed        2024-01-01 [?]
  status        signed 2024-01-01 [?]
  note          Somaliland is coded with the state that claims it.

agreement algiers-2015-mali
  name          Agreement for Peace and Reconciliation in Mali Resulting from the Algiers Process
  short         Algiers Accord on Mali
  alias         Algiers Peace Agreement of 2015|Bamako Agreement of 2015
  near          MLI: Algiers Agreement|Algiers accord|Algiers peace deal|2015 peace accord|2015 peace agreement
  kind          peace
  about         peace with Tuareg rebels in northern Mali
  issue         wars/mali
  parties       MLI
  signed        2015-05-15 [?]
  in-force      2015-06-20 [?]
  status        in_force 2015-06-20 [?]
  status        terminated 2024-01-25 by MLI [?]

agreement ouagadougou-2007
  name          Ouagadougou Political Agreement
  short         Ouagadougou Agreement
  alias         Ouagadougou accord
  near          CIV: Ouagadougou deal|Ouagadougou peace accord
  kind          peace
  about         end of the division of Côte d'Ivoire
  issue         wars/ivory-coast
  parties       CIV
  signed        2007-03-04 [?]
  in-force      2007-03-04 [?]
  status        in_force 2007-03-04 [?]

agreement linas-marcoussis-2003
  name          Linas-Marcoussis Agreement
  short         Linas-Marcoussis Agreement
  alias         Marcoussis agreement|Marcoussis accord|Linas-Marcoussis accord
  kind          peace
  about         unity government in Côte d'Ivoire
  issue         wars/ivory-coast
  parties       CIV
  signed        2003-01-24 [?]
  in-force      2003-01-24 [?]
  status        in_force 2003-01-24 [?]

agreement lome-1999
  name          Peace Agreement between the Government of Sierra Leone and the Revolutionary United Front of Sierra Leone
  short         Lomé Peace Accord
  alias         Lome Peace Accord|Lomé Agreement of 1999|Lome Peace Agreement|Lomé Peace Agreement
  near          SLE: Lome accord|Lomé accord|Lome agreement
  kind          peace
  about         amnesty for Sierra Leone's rebels
  issue         wars/sierra-leone
  parties       SLE
  signed        1999-07-07 [?]
  in-force      1999-07-07 [?]
  status        in_force 1999-07-07 [?]

agreement accra-2003
  name          Comprehensive Peace Agreement between the Government of Liberia and the Liberians United for Reconciliation and Democracy and the Movement for Democracy in Liberia and Political Parties
  short         Accra Comprehensive Peace Agreement
  alias         Accra Peace Agreement
  near          LBR: Accra accord|Accra agreement|Comprehensive Peace Agreement
  kind          peace
  about         end of the Liberian civil war
  issue         wars/liberia
  parties       LBR
  signed        2003-08-18 [?]
  in-force      2003-08-18 [?]
  status        in_force 2003-08-18 [?]

agreement abuja-1995-liberia
  name          Abuja Agreement to Supplement the Cotonou and Akosombo Agreements
  short         Abuja Accord on Liberia
  near          LBR: Abuja accord|Abuja agreement
  kind          peace
  about         Liberian council of state of 1995
  issue         wars/liberia
  parties       LBR
  signed        1995-08-19 [?]
  in-force      1995-08-19 [?]
  status        in_force 1995-08-19 [?]

agreement bangui-khartoum-2019
  name          Political Agreement for Peace and Reconciliation in the Central African Republic
  short         Khartoum Agreement for the Central African Republic
  alias         APPR-RCA|Khartoum Accord of 2019
  near          CAF: Khartoum agreement|peace agreement|political agreement
  kind          peace
  about         peace with armed groups in the Central African Republic
  issue         wars/central-african-republic
  parties       CAF
  signed        2019-02-06 [gd-caf-75-2020]
  in-force      2019-02-06 [?]
  status        in_force 2019-02-06 [?]

agreement lancaster-house-1979
  name          Lancaster House Agreement on the independence of Zimbabwe
  short         Lancaster House Agreement
  alias         Lancaster House accord
  near          ZWE: Lancaster House|Lancaster House constitution
  kind          peace
  about         majority rule in Rhodesia|independence of Zimbabwe
  issue         wars/rhodesia
  parties       GBR ZWE
  signed        1979-12-21 [?]
  in-force      1979-12-21 [?]
  status        in_force 1979-12-21 [?]

agreement gpa-zimbabwe-2008
  name          Global Political Agreement between Zimbabwe's political parties
  short         Global Political Agreement
  near          ZWE: GPA|Global Political Agreement|power-sharing deal|power-sharing agreement
  kind          peace
  about         power sharing in Zimbabwe
  parties       ZWE
  signed        2008-09-15 [?]
  in-force      2009-02-11 [?]
  status        in_force 2009-02-11 [?]

agreement national-accord-kenya-2008
  name          National Accord and Reconciliation Agreement
  short         Kenyan National Accord
  near          KEN: National Accord|power-sharing deal
  kind          peace
  about         power sharing in Kenya after the 2007 election
  parties       KEN
  signed        2008-02-28 [?]
  in-force      2008-03-20 [?]
  status        in_force 2008-03-20 [?]

agreement western-sahara-settlement
  name          Settlement Plan for Western Sahara
  short         Settlement Plan for Western Sahara
  alias         Houston accords
  near          MAR: settlement plan|Western Sahara ceasefire
  kind          ceasefire
  about         referendum in Western Sahara|ceasefire between Morocco and the Polisario Front
  issue         regions/western-sahara
  parties       MAR
  signed        1988-08-30 [?]
  in-force      1991-09-06 [?]
  status        in_force 1991-09-06 [?]
  note          The Polisario Front declared on 13 November 2020 that it no longer held to the ceasefire.

agreement madrid-1975
  name          Declaration of Principles on Western Sahara by Spain, Morocco and Mauritania
  short         Madrid Accords
  alias         Madrid Agreement of 1975|Tripartite agreement of Madrid
  near          MAR,MRT: Madrid Agreement|Madrid accords
  kind          border
  about         transfer of Western Sahara by Spain
  issue         regions/western-sahara
  parties       ESP MAR MRT
  signed        1975-11-14 [?]
  in-force      1975-11-19 [?]
  status        in_force 1975-11-19 [?]

agreement djibouti-2008
  name          Djibouti Agreement between the Transitional Federal Government of Somalia and the Alliance for the Re-liberation of Somalia
  short         Djibouti Agreement
  alias         Djibouti peace agreement
  near          SOM: Djibouti accord|Djibouti peace accord|Djibouti deal
  kind          peace
  about         withdrawal of Ethiopian troops from Somalia
  issue         wars/somalia
  parties       SOM
  signed        2008-08-18 [?]
  in-force      2008-08-18 [?]
  status        in_force 2008-08-18 [?]

agreement greentree-2006
  name          Agreement between the Republic of Cameroon and the Federal Republic of Nigeria concerning the Modalities of Withdrawal and Transfer of Authority in the Bakassi Peninsula
  short         Greentree Agreement
  alias         Green Tree Agreement
  kind          border
  about         Bakassi peninsula
  issue         disputes/bakassi
  parties       CMR NGA
  signed        2006-06-12 [?]
  in-force      2006-06-12 [?]
  status        in_force 2006-06-12 [?]

agreement chad-doha-2022
  name          Doha Peace Agreement and Participation of the Politico-Military Movements in the Inclusive and Sovereign National Dialogue in Chad
  short         Doha Peace Agreement on Chad
  near          TCD: Doha agreement|Doha accord|Doha peace agreement
  kind          peace
  about         Chadian rebels in a national dialogue
  issue         wars/chad
  parties       TCD
  signed        2022-08-08 [?]
  in-force      2022-08-08 [?]
  status        in_force 2022-08-08 [?]
