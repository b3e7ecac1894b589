# Peace, ceasefires and settlements: Europe, the Black Sea and the Caucasus.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement minsk-1
  name          Protocol on the Results of Consultations of the Trilateral Contact Group
  short         Minsk Protocol
  alias         Minsk I|Minsk 1|Minsk ceasefire of September 2014
  near          UKR,RUS: Minsk protocol|September ceasefire
  kind          ceasefire
  about         ceasefire in Donbas of 2014
  issue         wars/donbas
  parties       RUS UKR IGO
  signed        2014-09-05 [?]
  in-force      2014-09-05 [?]
  status        in_force 2014-09-05 [?]
  note          The IGO is the OSCE; a memorandum of 19 September 2014 added a line of contact.

agreement minsk-2
  name          Package of Measures for the Implementation of the Minsk Agreements
  short         Minsk II
  alias         Minsk agreements|Minsk agreement|Minsk accords|Minsk accord|Minsk 2|Minsk deal|Minsk peace agreement
  near          UKR,RUS: Minsk ceasefire|Minsk peace deal|Minsk truce
  kind          ceasefire
  about         ceasefire in eastern Ukraine|special status for Donbas|withdrawal of heavy weapons in Donbas
  issue         wars/donbas
  parties       RUS UKR IGO
  signed        2015-02-12 [gd-rus-71-2016]
  in-force      2015-02-15 [?]
  status        in_force 2015-02-15 [?]
  status        terminated 2022-02-22 by RUS [?]
  note          The IGO is the OSCE.

agreement black-sea-grain-2022
  name          Initiative on the Safe Transportation of Grain and Foodstuffs from Ukrainian Ports
  short         Black Sea Grain Initiative
  alias         Black Sea grain deal|Black Sea grain agreement|Istanbul grain deal
  near          UKR,TUR: grain deal|grain export deal|grain agreement|grain pact|grain corridor
  kind          trade
  about         grain exports from Ukrainian ports|shipping of grain through the Black Sea
  issue         trade/grain
  parties       RUS TUR UKR UNO
  signed        2022-07-22 [web-kyivindependent-grain]
  in-force      2022-07-22 [?]
  term          120 days [web-demaribus-grain]
  extended      2022-11-17 to 2023-03-18 [?]
  extended      2023-03-18 to 2023-05-18 [web-tvpworld-68572501]
  extended      2023-05-17 to 2023-07-17 [?]
  expires       2023-07-17 [?]
  status        in_force 2022-07-22 [?]
  status        expired 2023-07-17 [?]
  note          Term: 120 days renewed.
  note          Russia left it on 17 July 2023.

agreement russia-un-memorandum-2022
  name          Memorandum of Understanding between the Russian Federation and the Secretariat of the United Nations on Promoting Russian Food Products and Fertilizers to the World Markets
  short         Russia-UN memorandum of 2022
  near          RUS: memorandum on food and fertiliser|memorandum on fertilizer exports
  kind          trade
  about         Russian food and fertiliser exports
  issue         trade/grain
  parties       RUS UNO
  signed        2022-07-22 [?]
  in-force      2022-07-22 [?]
  term          3 years [?]
  expires       2025-07-22 [web-demaribus-grain]
  status        in_force 2022-07-22 [?]
  status        expired 2025-07-22 [web-demaribus-grain]

agreement istanbul-communique-2022
  name          Key Provisions of the Treaty on Ukraine's Security Guarantees (Istanbul Communiqué)
  short         Istanbul Communiqué
  alias         Istanbul Communique|Istanbul agreements of 2022
  near          UKR,RUS: Istanbul agreement|Istanbul accords|Istanbul draft|Istanbul agreements
  kind          peace
  about         neutrality of Ukraine in return for guarantees
  issue         alliances/security-guarantees-ukraine
  parties       RUS UKR
  status        negotiating 2022-03-29 [?]
  note          A draft that was never signed.

agreement us-ukraine-minerals-2025
  name          Agreement between the Government of Ukraine and the Government of the United States of America on the Establishment of a United States-Ukraine Reconstruction Investment Fund
  short         US-Ukraine minerals deal
  alias         minerals deal with Ukraine|Ukraine minerals deal|Reconstruction Investment Fund agreement
  near          UKR: minerals deal|minerals agreement|rare earths deal|natural resources deal
  kind          trade
  about         access to Ukrainian minerals|Ukrainian rare earths
  issue         trade/ukraine-minerals
  parties       UKR USA
  signed        2025-04-30 [?]
  in-force      2025-05-23 [?]
  status        in_force 2025-05-23 [?]

agreement dayton
  name          General Framework Agreement for Peace in Bosnia and Herzegovina
  short         Dayton Agreement
  alias         Dayton Accords|Dayton accord|Dayton peace accords|Dayton peace agreement|Dayton Agreements|Dayton peace accord
  near          BIH: Dayton
  kind          peace
  about         end of the Bosnian war|Bosnia's constitution|powers of the High Representative
  issue         wars/bosnia
  parties       BIH HRV SRB
  signed        1995-12-14 [web-state-dayton]
  in-force      1995-12-14 [?]
  status        in_force 1995-12-14 [?]
  note          Initialled at Dayton on 21 November 1995, signed in Paris on 14 December 1995.

agreement erdut
  name          Basic Agreement on the Region of Eastern Slavonia, Baranja and Western Sirmium
  short         Erdut Agreement
  kind          peace
  about         return of Eastern Slavonia to Croatia
  issue         wars/croatia
  parties       HRV SRB
  signed        1995-11-12 [?]
  in-force      1995-11-12 [?]
  status        in_force 1995-11-12 [?]

agreement washington-1994-bosnia
  name          Framework Agreement for the Federation in Bosnia and Herzegovina
  short         Washington Agreement of 1994
  near          BIH,HRV: Washington Agreement|Muslim-Croat federation agreement
  kind          peace
  about         federation of Bosniaks and Croats
  issue         wars/bosnia
  parties       BIH HRV
  signed        1994-03-18 [?]
  in-force      1994-03-18 [?]
  status        in_force 1994-03-18 [?]

agreement brioni-1991
  name          Joint Declaration of Brioni
  short         Brioni Agreement
  alias         Brioni Declaration|Brijuni Agreement
  kind          peace
  about         moratorium on Slovenian and Croatian independence
  issue         wars/croatia
  parties       HRV SVN SRB EUR
  signed        1991-07-07 [?]
  in-force      1991-07-07 [?]
  status        in_force 1991-07-07 [?]

agreement ohrid-2001
  name          Ohrid Framework Agreement
  short         Ohrid Framework Agreement
  alias         Ohrid peace agreement
  near          MKD: Ohrid Agreement|Ohrid accord|framework agreement
  kind          peace
  about         rights of Albanians in North Macedonia
  issue         wars/macedonia-2001
  parties       MKD
  signed        2001-08-13 [?]
  in-force      2001-08-13 [?]
  status        in_force 2001-08-13 [?]

agreement prespa
  name          Final Agreement for the Settlement of the Differences as Described in the United Nations Security Council Resolutions 817 (1993) and 845 (1993), the Termination of the Interim Accord of 1995, and the Establishment of a Strategic Partnership between the Parties
  short         Prespa Agreement
  alias         Prespes Agreement|Prespa accord|Prespa deal
  near          GRC,MKD: name deal|name agreement
  kind          other
  about         name of North Macedonia|Macedonia's name dispute
  parties       GRC MKD
  signed        2018-06-17 [?]
  in-force      2019-02-12 [?]
  status        in_force 2019-02-12 [?]

agreement kumanovo
  name          Military Technical Agreement between the International Security Force (KFOR) and the Governments of the Federal Republic of Yugoslavia and the Republic of Serbia
  short         Kumanovo Agreement
  alias         Military Technical Agreement of Kumanovo|Kumanovo accord
  kind          ceasefire
  about         withdrawal of Yugoslav forces from Kosovo
  issue         wars/kosovo
  parties       SRB IGO
  signed        1999-06-09 [?]
  in-force      1999-06-09 [?]
  status        in_force 1999-06-09 [?]
  note          The IGO is NATO.

agreement brussels-2013
  name          First Agreement of Principles Governing the Normalization of Relations
  short         Brussels Agreement
  alias         Brussels Agreement of 2013
  near          KOS,SRB: Brussels accord|Brussels deal|normalisation deal|normalisation agreement|normalization agreement|Association of Serb Municipalities
  kind          peace
  about         relations of Serbia and Kosovo|association of Serb municipalities in Kosovo
  issue         regions/kosovo
  parties       KOS SRB
  signed        2013-04-19 [?]
  in-force      2013-04-19 [?]
  status        in_force 2013-04-19 [?]

agreement ohrid-2023
  name          Agreement on the Path to Normalisation between Kosovo and Serbia
  short         Ohrid Agreement of 2023
  near          KOS,SRB: Ohrid Agreement|Ohrid annex|Ohrid deal
  kind          peace
  about         path to normal relations of Kosovo and Serbia
  issue         regions/kosovo
  parties       KOS SRB
  signed        2023-02-27 [?]
  in-force      2023-03-18 [?]
  status        in_force 2023-03-18 [?]
  note          Accepted orally, not signed; the annex on carrying it out was agreed at Ohrid on 18 March 2023.

agreement washington-2020-kosovo
  name          Washington Agreement on economic normalization between Kosovo and Serbia
  short         Washington Agreement of 2020
  near          KOS,SRB: Washington agreement|White House agreement|economic normalisation agreement
  kind          trade
  about         economic ties of Kosovo and Serbia
  issue         regions/kosovo
  parties       KOS SRB
  signed        2020-09-04 [?]
  in-force      2020-09-04 [?]
  status        in_force 2020-09-04 [?]

agreement good-friday
  name          Agreement Reached in the Multi-Party Negotiations (Belfast Agreement)
  short         Good Friday Agreement
  alias         Belfast Agreement|Good Friday accord|Good Friday accords|Good Friday peace accord|Good Friday peace deal
  near          GBR,IRL: Northern Ireland peace agreement|Northern Ireland peace accord|Northern Ireland peace deal
  kind          peace
  about         power sharing in Northern Ireland|peace in Northern Ireland|absence of a hard border in Ireland
  issue         wars/northern-ireland
  parties       GBR IRL
  signed        1998-04-10 [web-australianpolitics-gfa]
  in-force      1999-12-02 [web-australianpolitics-gfa]
  status        in_force 1999-12-02 [web-australianpolitics-gfa]

agreement anglo-irish-1985
  name          Agreement between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the Republic of Ireland
  short         Anglo-Irish Agreement
  alias         Hillsborough Agreement of 1985|Anglo-Irish accord
  kind          peace
  about         consultative role of Dublin in Northern Ireland
  issue         wars/northern-ireland
  parties       GBR IRL
  signed        1985-11-15 [?]
  in-force      1985-11-29 [?]
  status        in_force 1985-11-29 [?]

agreement st-andrews-2006
  name          St Andrews Agreement
  short         St Andrews Agreement
  near          GBR,IRL: St. Andrews Agreement|St Andrews accord
  kind          peace
  about         devolution restored in Northern Ireland in 2007
  issue         wars/northern-ireland
  parties       GBR IRL
  signed        2006-10-13 [?]
  in-force      2006-10-13 [?]
  status        in_force 2006-10-13 [?]

agreement stormont-new-decade
  name          New Decade, New Approach
  short         New Decade, New Approach
  alias         New Decade New Approach deal
  kind          peace
  about         Stormont restored in 2020
  issue         wars/northern-ireland
  parties       GBR IRL
  signed        2020-01-09 [?]
  in-force      2020-01-09 [?]
  status        in_force 2020-01-09 [?]

agreement moscow-1994-abkhazia
  name          Agreement on a Cease-fire and Separation of Forces
  short         Moscow Agreement of 1994
  alias         Moscow ceasefire agreement on Abkhazia
  near          GEO: Moscow Agreement|Abkhazia ceasefire
  kind          ceasefire
  about         separation of forces in Abkhazia
  issue         regions/abkhazia-south-ossetia
  parties       GEO RUS
  signed        1994-05-14 [web-knowledger-abkhazia]
  in-force      1994-05-14 [?]
  status        in_force 1994-05-14 [?]

agreement sochi-1992-ossetia
  name          Agreement on Principles of Settlement of the Georgian-Ossetian Conflict
  short         Sochi Agreement of 1992
  alias         Dagomys Agreement
  near          GEO: Sochi agreement|Dagomys agreement
  kind          ceasefire
  about         ceasefire in South Ossetia
  issue         regions/abkhazia-south-ossetia
  parties       GEO RUS
  signed        1992-06-24 [?]
  in-force      1992-06-24 [?]
  status        in_force 1992-06-24 [?]
  status        terminated 2008-08-08 [?]

agreement georgia-six-point-2008
  name          Six-Point Ceasefire Plan for Georgia
  short         Six-Point Agreement
  alias         Medvedev-Sarkozy agreement|Medvedev-Sarkozy plan|Sarkozy-Medvedev plan
  near          GEO: six-point agreement|six-point plan|August 12 ceasefire|2008 ceasefire agreement|ceasefire agreement
  kind          ceasefire
  about         withdrawal of Russian troops from Georgia
  issue         wars/georgia-2008
  parties       GEO RUS EUR
  signed        2008-08-12 [gd-geo-75-2020]
  in-force      2008-08-12 [?]
  status        in_force 2008-08-12 [?]

agreement bishkek-protocol-1994
  name          Bishkek Protocol
  short         Bishkek Protocol
  alias         Bishkek ceasefire|1994 ceasefire in Nagorno-Karabakh
  kind          ceasefire
  about         ceasefire in Nagorno-Karabakh of 1994
  issue         wars/karabakh
  parties       ARM AZE
  signed        1994-05-05 [?]
  in-force      1994-05-12 [?]
  status        in_force 1994-05-12 [?]

agreement karabakh-2020
  name          Statement by the President of the Republic of Azerbaijan, the Prime Minister of the Republic of Armenia and the President of the Russian Federation
  short         Trilateral Statement of November 2020
  alias         2020 Nagorno-Karabakh ceasefire agreement|November 9 statement|Karabakh ceasefire agreement
  near          ARM,AZE: trilateral statement|ceasefire agreement|November 2020 agreement|ceasefire deal
  kind          ceasefire
  about         Russian peacekeepers in Nagorno-Karabakh|Lachin corridor|end of the 2020 Karabakh war
  issue         wars/karabakh
  parties       ARM AZE RUS
  signed        2020-11-09 [gd-arm-77-2022]
  in-force      2020-11-10 [?]
  status        in_force 2020-11-10 [?]

agreement armenia-azerbaijan-2025
  name          Agreement on Establishment of Peace and Inter-State Relations between the Republic of Armenia and the Republic of Azerbaijan
  short         Armenia-Azerbaijan peace agreement
  alias         Washington declaration of August 2025|TRIPP agreement
  near          ARM,AZE: peace treaty|peace agreement|peace deal
  kind          peace
  about         peace between Armenia and Azerbaijan|Zangezur corridor|Trump Route
  issue         wars/karabakh
  parties       ARM AZE
  status        negotiating 2025-08-08 [?]
  note          Initialled at Washington on 8 August 2025; signature and ratification pending at the last knowledge of this registry.

agreement moscow-1992-transnistria
  name          Agreement on the Principles for a Peaceful Settlement of the Armed Conflict in the Transdniester Region of the Republic of Moldova
  short         Moldova-Transnistria ceasefire of 1992
  near          MDA: 1992 ceasefire|1992 agreement
  kind          ceasefire
  about         Russian peacekeepers in Transnistria
  issue         wars/transnistria-1992
  parties       MDA RUS
  signed        1992-07-21 [gd-mda-72-2017]
  in-force      1992-07-21 [?]
  status        in_force 1992-07-21 [?]

agreement khasavyurt
  name          Khasavyurt Accord
  short         Khasavyurt Accord
  alias         Khasav-Yurt Accord|Khasavyurt Agreement|Khasav-Yurt agreement
  kind          ceasefire
  about         end of the first Chechen war
  issue         wars/chechnya
  parties       RUS
  signed        1996-08-31 [?]
  in-force      1996-08-31 [?]
  status        in_force 1996-08-31 [?]

agreement belavezha
  name          Agreement Establishing the Commonwealth of Independent States
  short         Belavezha Accords
  alias         Belovezha Accords|Minsk Agreement of 1991|Belavezha agreement|Belovezh accords|Bialowieza accords
  kind          organisation
  about         end of the Soviet Union|founding of the Commonwealth of Independent States
  issue         organisations/commonwealth-cis
  parties       BLR RUS UKR
  signed        1991-12-08 [?]
  in-force      1991-12-12 [?]
  status        in_force 1991-12-12 [?]

agreement alma-ata-1991
  name          Alma-Ata Declaration
  short         Alma-Ata Protocols
  alias         Alma-Ata Declaration|Almaty Declaration|Alma-Ata agreement
  kind          organisation
  about         borders of the former Soviet republics
  issue         organisations/commonwealth-cis
  parties       many
  parties-count 11 [?]
  signed        1991-12-21 [gd-kgz-77-2022]
  in-force      1991-12-21 [?]
  status        in_force 1991-12-21 [?]

agreement two-plus-four
  name          Treaty on the Final Settlement with Respect to Germany
  short         Two Plus Four Treaty
  alias         Two-plus-Four Agreement|Two Plus Four Agreement|2+4 treaty
  kind          peace
  about         German unity|foreign troops in eastern Germany
  issue         regions/german-unification
  parties       DEU FRA GBR RUS USA
  signed        1990-09-12 [?]
  in-force      1991-03-15 [?]
  status        in_force 1991-03-15 [?]
  note          The German Democratic Republic also signed.

agreement basic-treaty-1972
  name          Treaty concerning the Basis of Relations between the Federal Republic of Germany and the German Democratic Republic
  short         Basic Treaty
  near          DEU: Basic Treaty|Grundlagenvertrag
  kind          other
  about         relations between the two German states
  issue         regions/german-unification
  parties       DEU
  signed        1972-12-21 [?]
  in-force      1973-06-21 [?]
  status        in_force 1973-06-21 [?]
  note          The other party, the German Democratic Republic, has no code today.

agreement quadripartite-berlin
  name          Quadripartite Agreement on Berlin
  short         Four Power Agreement on Berlin
  alias         Berlin Agreement of 1971|Quadripartite Agreement
  kind          other
  about         status of Berlin|access to West Berlin
  issue         wars/berlin
  parties       FRA GBR RUS USA
  signed        1971-09-03 [?]
  in-force      1972-06-03 [?]
  status        in_force 1972-06-03 [?]
  status        terminated 1990-10-03 [?]

agreement potsdam
  name          Protocol of the Proceedings of the Berlin (Potsdam) Conference
  short         Potsdam Agreement
  alias         Potsdam accords
  kind          peace
  about         occupation of Germany|western border of Poland
  parties       GBR RUS USA
  signed        1945-08-01 [?]
  in-force      1945-08-02 [?]
  status        in_force 1945-08-02 [?]

agreement austrian-state-treaty
  name          State Treaty for the Re-establishment of an Independent and Democratic Austria
  short         Austrian State Treaty
  kind          peace
  about         independence of Austria|neutrality of Austria
  issue         alliances/neutrality
  parties       AUT FRA GBR RUS USA
  signed        1955-05-15 [uk-72724]
  in-force      1955-07-27 [uk-72724]
  status        in_force 1955-07-27 [uk-72724]

agreement paris-1947-italy
  name          Treaty of Peace with Italy
  short         Paris Peace Treaties of 1947
  alias         Peace Treaty with Italy|Paris Peace Treaties
  kind          peace
  about         peace with Italy, Romania, Hungary, Bulgaria and Finland
  parties       many
  signed        1947-02-10 [uk-70243]
  in-force      1947-09-15 [uk-70243]
  status        in_force 1947-09-15 [uk-70243]

agreement osimo
  name          Treaty on the Delimitation of the Frontier for the Part Not Indicated as Such in the Peace Treaty of 10 February 1947
  short         Treaty of Osimo
  alias         Osimo Treaty
  kind          border
  about         border of Italy and Yugoslavia|Trieste
  parties       ITA SRB
  signed        1975-11-10 [?]
  in-force      1977-04-03 [?]
  status        in_force 1977-04-03 [?]

agreement german-polish-1990
  name          Treaty between the Federal Republic of Germany and the Republic of Poland on the Confirmation of the Frontier Existing between Them
  short         German-Polish Border Treaty
  kind          border
  about         Oder-Neisse line|border of Germany and Poland
  parties       DEU POL
  signed        1990-11-14 [?]
  in-force      1992-01-16 [?]
  status        in_force 1992-01-16 [?]

agreement treaty-of-warsaw-1970
  name          Treaty between the Federal Republic of Germany and the Polish People's Republic concerning the Basis for Normalizing Their Mutual Relations
  short         Treaty of Warsaw of 1970
  near          DEU,POL: Treaty of Warsaw|Warsaw Treaty of 1970
  kind          border
  about         West German recognition of the Oder-Neisse line
  parties       DEU POL
  signed        1970-12-07 [?]
  in-force      1972-06-03 [?]
  status        in_force 1972-06-03 [?]

agreement moscow-treaty-1970
  name          Treaty between the Federal Republic of Germany and the Union of Soviet Socialist Republics
  short         Treaty of Moscow of 1970
  near          DEU,RUS: Treaty of Moscow|Moscow Treaty of 1970
  kind          other
  about         Ostpolitik|renunciation of force between Bonn and Moscow
  parties       DEU RUS
  signed        1970-08-12 [?]
  in-force      1972-06-03 [?]
  status        in_force 1972-06-03 [?]

agreement zurich-london-1959
  name          Treaty of Guarantee between Cyprus, Greece, Turkey and the United Kingdom
  short         Treaty of Guarantee
  alias         Cyprus Treaty of Guarantee|Zurich and London Agreements|Zurich-London Agreements
  near          CYP: guarantor treaty|1960 treaty|guarantee treaty
  kind          peace
  about         independence of Cyprus|guarantor powers of Cyprus
  issue         regions/cyprus
  parties       CYP GBR GRC TUR
  signed        1960-08-16 [uk-72732]
  in-force      1960-08-16 [uk-72732]
  status        in_force 1960-08-16 [uk-72732]

agreement cyprus-establishment-1960
  name          Treaty concerning the Establishment of the Republic of Cyprus
  short         Treaty of Establishment
  alias         Cyprus Treaty of Establishment
  near          CYP: sovereign bases treaty
  kind          other
  about         British sovereign bases in Cyprus
  issue         alliances/cyprus-bases
  parties       CYP GBR GRC TUR
  signed        1960-08-16 [uk-72733]
  in-force      1960-08-16 [uk-72733]
  status        in_force 1960-08-16 [uk-72733]

agreement lausanne-1923
  name          Treaty of Peace with Turkey
  short         Treaty of Lausanne
  alias         Lausanne Treaty
  kind          peace
  about         borders of Turkey|minorities in Greece and Turkey|Aegean islands
  issue         disputes/aegean
  parties       FRA GBR GRC ITA JPN ROU SRB TUR
  signed        1923-07-24 [uk-72403]
  in-force      1924-08-06 [uk-72403]
  status        in_force 1924-08-06 [uk-72403]

agreement montreux
  name          Convention regarding the Régime of the Straits
  short         Montreux Convention
  alias         Montreux Treaty|Straits Convention
  near          TUR: Convention on the Straits|Montreux
  kind          other
  about         passage of warships through the Bosphorus and Dardanelles|Turkish Straits
  issue         seas/turkish-straits
  parties       AUS BGR CYP FRA GBR GRC JPN ROU RUS SRB TUR UKR
  signed        1936-07-20 [uk-63714]
  in-force      1936-11-09 [uk-63714]
  withdrawal    2 years [?]
  limit         21 days for warships of other states in the Black Sea [?]
  status        in_force 1936-11-09 [uk-63714]

agreement versailles
  name          Treaty of Peace between the Allied and Associated Powers and Germany
  short         Treaty of Versailles
  alias         Versailles Treaty
  kind          peace
  about         German reparations after the First World War|League of Nations
  parties       many
  signed        1919-06-28 [uk-72458]
  in-force      1920-01-10 [uk-72458]
  status        in_force 1920-01-10 [uk-72458]

agreement trianon
  name          Treaty of Peace between the Allied and Associated Powers and Hungary
  short         Treaty of Trianon
  alias         Trianon Treaty|Trianon
  kind          peace
  about         borders of Hungary
  parties       many
  signed        1920-06-04 [uk-72254]
  in-force      1921-07-26 [uk-72254]
  status        in_force 1921-07-26 [uk-72254]

agreement molotov-ribbentrop
  name          Treaty of Non-Aggression between Germany and the Union of Soviet Socialist Republics
  short         Molotov-Ribbentrop Pact
  alias         Nazi-Soviet Pact|Hitler-Stalin Pact|German-Soviet Non-Aggression Pact
  kind          other
  about         division of eastern Europe between Hitler and Stalin
  parties       DEU RUS
  signed        1939-08-23 [gd-pol-77-2022]
  in-force      1939-08-23 [?]
  status        in_force 1939-08-23 [?]
  status        terminated 1941-06-22 [?]

agreement treaty-of-tartu
  name          Peace Treaty between Estonia and Soviet Russia
  short         Treaty of Tartu
  alias         Tartu Peace Treaty
  near          EST,RUS: Tartu treaty
  kind          border
  about         border of Estonia and Russia
  issue         disputes/estonia-russia-border
  parties       EST RUS
  signed        1920-02-02 [huggo-195]
  in-force      1920-03-30 [?]
  status        in_force 1920-03-30 [?]
