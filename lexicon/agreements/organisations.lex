# Founding treaties of organisations.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement un-charter
  name          Charter of the United Nations
  short         UN Charter
  alias         United Nations Charter|U.N. Charter
  kind          organisation
  about         founding of the United Nations|ban on the use of force
  issue         justice/international-law
  parties       many
  parties-count 193 [?]
  signed        1945-06-26 [un-1-1]
  in-force      1945-10-24 [uk-67563]
  status        in_force 1945-10-24 [uk-67563]

agreement icj-statute
  name          Statute of the International Court of Justice
  short         ICJ Statute
  alias         World Court statute
  kind          organisation
  about         International Court of Justice
  parties       many
  parties-count 193 [?]
  signed        1945-06-26 [uk-67563]
  in-force      1945-10-24 [uk-67563]
  status        in_force 1945-10-24 [uk-67563]

agreement iaea-statute
  name          Statute of the International Atomic Energy Agency
  short         IAEA Statute
  kind          organisation
  about         founding of the International Atomic Energy Agency
  issue         organisations/iaea
  parties       many
  signed        1956-10-26 [uk-70507]
  in-force      1957-07-29 [uk-70507]
  status        in_force 1957-07-29 [uk-70507]

agreement who-constitution
  name          Constitution of the World Health Organization
  short         WHO Constitution
  kind          organisation
  about         founding of the World Health Organization
  issue         organisations/who-reform
  parties       many
  signed        1946-07-22 [un-9-1]
  in-force      1948-04-07 [uk-72671]
  withdrawal    1 year [?]
  status        in_force 1948-04-07 [uk-72671]
  status        withdrawn 2026-01-22 by USA [?]

agreement unesco-constitution
  name          Constitution of the United Nations Educational, Scientific and Cultural Organization
  short         UNESCO Constitution
  kind          organisation
  about         founding of UNESCO
  issue         organisations/us-withdrawals
  parties       many
  signed        1945-11-16 [uk-69210]
  in-force      1946-11-04 [uk-69210]
  status        in_force 1946-11-04 [uk-69210]
  status        withdrawn 1984-12-31 by USA [?]
  status        withdrawn 2018-12-31 by USA [?]

agreement treaty-of-paris-1951
  name          Treaty Instituting the European Coal and Steel Community
  short         Treaty of Paris of 1951
  alias         ECSC Treaty|European Coal and Steel Community treaty
  kind          organisation
  about         European Coal and Steel Community
  parties       BEL DEU FRA ITA LUX NLD
  signed        1951-04-18 [uk-71051]
  in-force      1952-07-23 [uk-71051]
  term          50 years [?]
  expires       2002-07-23 [huggo-430]
  status        in_force 1952-07-23 [uk-71051]
  status        expired 2002-07-23 [huggo-430]

agreement treaty-of-rome
  name          Treaty Establishing the European Economic Community
  short         Treaty of Rome
  alias         EEC Treaty|Rome Treaty|Treaties of Rome|Treaty on the Functioning of the European Union
  kind          organisation
  about         European Economic Community|Common Market
  parties       BEL DEU FRA ITA LUX NLD
  signed        1957-03-25 [uk-71053]
  in-force      1958-01-01 [uk-71053]
  status        in_force 1958-01-01 [uk-71053]

agreement euratom
  name          Treaty Establishing the European Atomic Energy Community
  short         Euratom Treaty
  alias         Euratom
  kind          organisation
  about         European Atomic Energy Community
  parties       BEL DEU FRA ITA LUX NLD
  signed        1957-03-25 [uk-71058]
  in-force      1958-01-01 [uk-71058]
  status        in_force 1958-01-01 [uk-71058]

agreement single-european-act
  name          Single European Act
  short         Single European Act
  alias         SEA of 1986
  kind          organisation
  about         European single market
  parties       BEL DEU DNK ESP FRA GBR GRC IRL ITA LUX NLD PRT
  signed        1986-02-28 [huggo-1944]
  in-force      1987-07-01 [huggo-1944]
  status        in_force 1987-07-01 [huggo-1944]
  note          Nine states signed on 17 February 1986, the others on 28 February.

agreement maastricht
  name          Treaty on European Union
  short         Maastricht Treaty
  alias         Treaty of Maastricht|Treaty on European Union
  kind          organisation
  about         European Union|single European currency|Article 50
  parties       many
  signed        1992-02-07 [huggo-2320]
  in-force      1993-11-01 [huggo-2320]
  withdrawal    2 years [?]
  status        in_force 1993-11-01 [huggo-2320]

agreement amsterdam-treaty
  name          Treaty of Amsterdam Amending the Treaty on European Union, the Treaties Establishing the European Communities and Certain Related Acts
  short         Treaty of Amsterdam
  alias         Amsterdam Treaty
  kind          organisation
  about         reform of the European Union of 1997
  parties       many
  signed        1997-10-02 [huggo-3021]
  in-force      1999-05-01 [huggo-3021]
  status        in_force 1999-05-01 [huggo-3021]

agreement nice-treaty
  name          Treaty of Nice Amending the Treaty on European Union, the Treaties Establishing the European Communities and Certain Related Acts
  short         Treaty of Nice
  alias         Nice Treaty
  kind          organisation
  about         enlargement of the European Union to the east
  parties       many
  signed        2001-02-26 [huggo-3367]
  in-force      2003-02-01 [huggo-3367]
  status        in_force 2003-02-01 [huggo-3367]

agreement eu-constitution
  name          Treaty Establishing a Constitution for Europe
  short         European Constitution
  alias         EU Constitution|EU constitutional treaty|Treaty establishing a Constitution for Europe
  kind          organisation
  about         constitution of the European Union
  parties       many
  signed        2004-10-29 [?]
  status        signed 2004-10-29 [?]
  note          Given up after voters in France and the Netherlands refused it in 2005.

agreement lisbon-treaty
  name          Treaty of Lisbon Amending the Treaty on European Union and the Treaty Establishing the European Community
  short         Lisbon Treaty
  alias         Treaty of Lisbon|EU Reform Treaty
  kind          organisation
  about         powers of the European Union|EU foreign policy chief
  parties       many
  signed        2007-12-13 [huggo-4012]
  in-force      2009-12-01 [huggo-4012]
  status        in_force 2009-12-01 [huggo-4012]

agreement schengen
  name          Agreement between the Governments of the States of the Benelux Economic Union, the Federal Republic of Germany and the French Republic on the Gradual Abolition of Checks at their Common Borders
  short         Schengen Agreement
  alias         Schengen accord|Schengen treaty|Schengen Convention
  kind          organisation
  about         border checks within Europe|passport-free travel in Europe
  issue         migration/schengen
  parties       BEL DEU FRA LUX NLD
  signed        1985-06-14 [?]
  in-force      1986-03-02 [?]
  status        in_force 1986-03-02 [?]
  note          The convention on carrying it out is of 19 June 1990, applied since 26 March 1995.

agreement dublin-convention
  name          Convention Determining the State Responsible for Examining Applications for Asylum Lodged in One of the Member States of the European Communities
  short         Dublin Convention
  alias         Dublin Regulation|Dublin rules on asylum
  kind          organisation
  about         responsibility for asylum seekers in Europe
  issue         migration/eu-asylum
  parties       many
  signed        1990-06-15 [?]
  in-force      1997-09-01 [?]
  status        in_force 1997-09-01 [?]

agreement fiscal-compact
  name          Treaty on Stability, Coordination and Governance in the Economic and Monetary Union
  short         European Fiscal Compact
  alias         EU fiscal pact|fiscal compact
  kind          organisation
  about         budget deficits in the euro area
  parties       many
  signed        2012-03-02 [?]
  in-force      2013-01-01 [?]
  status        in_force 2013-01-01 [?]

agreement esm-treaty
  name          Treaty Establishing the European Stability Mechanism
  short         ESM Treaty
  alias         European Stability Mechanism treaty
  kind          organisation
  about         rescue fund of the euro area
  parties       many
  signed        2012-02-02 [?]
  in-force      2012-09-27 [?]
  status        in_force 2012-09-27 [?]

agreement council-of-europe
  name          Statute of the Council of Europe
  short         Statute of the Council of Europe
  alias         London Treaty of 1949
  kind          organisation
  about         Council of Europe
  issue         organisations/council-of-europe
  parties       many
  parties-count 46 [?]
  signed        1949-05-05 [uk-70482]
  in-force      1949-08-03 [uk-70482]
  status        in_force 1949-08-03 [uk-70482]
  status        withdrawn 2022-03-16 by RUS [?]
  note          Russia ceased to be a member by decision of the Committee of Ministers.

agreement oecd-convention
  name          Convention on the Organisation for Economic Co-operation and Development
  short         OECD Convention
  kind          organisation
  about         OECD
  parties       many
  signed        1960-12-14 [uk-70609]
  in-force      1961-09-30 [uk-70609]
  status        in_force 1961-09-30 [uk-70609]

agreement oas-charter
  name          Charter of the Organization of American States
  short         OAS Charter
  alias         Charter of Bogotá|Charter of Bogota
  kind          organisation
  about         Organization of American States
  issue         organisations/oas-celac
  parties       many
  signed        1948-04-30 [huggo-377]
  in-force      1951-12-13 [huggo-377]
  withdrawal    2 years [?]
  status        in_force 1951-12-13 [huggo-377]
  status        withdrawn 2023-11-19 by NIC [?]

agreement oau-charter
  name          Charter of the Organization of African Unity
  short         OAU Charter
  kind          organisation
  about         Organization of African Unity
  issue         organisations/african-union
  parties       many
  signed        1963-05-25 [?]
  in-force      1963-09-13 [?]
  status        in_force 1963-09-13 [?]
  status        terminated 2002-07-09 [?]

agreement au-constitutive-act
  name          Constitutive Act of the African Union
  short         Constitutive Act of the African Union
  alias         African Union Constitutive Act
  kind          organisation
  about         founding of the African Union
  issue         organisations/african-union
  parties       many
  parties-count 55 [?]
  signed        2000-07-11 [huggo-3303]
  in-force      2001-05-26 [?]
  status        in_force 2001-05-26 [?]

agreement ecowas-treaty
  name          Treaty of the Economic Community of West African States
  short         Treaty of Lagos
  alias         ECOWAS Treaty|Revised ECOWAS Treaty
  kind          organisation
  about         Economic Community of West African States
  issue         organisations/ecowas-force
  parties       many
  signed        1975-05-28 [huggo-1319]
  in-force      1975-06-20 [huggo-1319]
  withdrawal    1 year [?]
  status        in_force 1975-06-20 [huggo-1319]
  status        withdrawn 2025-01-29 by BFA [?]
  status        withdrawn 2025-01-29 by MLI [?]
  status        withdrawn 2025-01-29 by NER [?]

agreement sadc-treaty
  name          Treaty of the Southern African Development Community
  short         SADC Treaty
  alias         Windhoek Treaty
  kind          organisation
  about         Southern African Development Community
  parties       many
  signed        1992-08-17 [huggo-2374]
  in-force      1993-09-30 [huggo-2374]
  status        in_force 1993-09-30 [huggo-2374]

agreement eac-treaty
  name          Treaty for the Establishment of the East African Community
  short         East African Community Treaty
  alias         EAC Treaty
  kind          organisation
  about         East African Community
  issue         organisations/east-african-community
  parties       BDI COD KEN RWA SOM SSD TZA UGA
  signed        1999-11-30 [huggo-3243]
  in-force      2000-07-07 [huggo-3243]
  status        in_force 2000-07-07 [huggo-3243]

agreement arab-league-pact
  name          Pact of the League of Arab States
  short         Arab League Charter
  alias         Arab League Pact|Alexandria Protocol
  kind          organisation
  about         Arab League
  issue         organisations/arab-league
  parties       many
  signed        1945-03-22 [?]
  in-force      1945-05-10 [?]
  status        in_force 1945-05-10 [?]

agreement gcc-charter
  name          Charter of the Cooperation Council for the Arab States of the Gulf
  short         GCC Charter
  kind          organisation
  about         Gulf Cooperation Council
  parties       ARE BHR KWT OMN QAT SAU
  signed        1981-05-25 [huggo-1727]
  status        signed 1981-05-25 [huggo-1727]

agreement oic-charter
  name          Charter of the Islamic Conference
  short         OIC Charter
  kind          organisation
  about         Organisation of Islamic Cooperation
  parties       many
  signed        1972-03-04 [?]
  in-force      1973-02-28 [?]
  status        in_force 1973-02-28 [?]

agreement arab-maghreb-union
  name          Treaty Instituting the Arab Maghreb Union
  short         Marrakesh Treaty
  alias         Arab Maghreb Union treaty
  kind          organisation
  about         Arab Maghreb Union
  parties       DZA LBY MAR MRT TUN
  signed        1989-02-17 [huggo-2089]
  in-force      1989-07-01 [?]
  status        in_force 1989-07-01 [?]

agreement asean-declaration
  name          ASEAN Declaration
  short         Bangkok Declaration
  alias         ASEAN Declaration of 1967
  kind          organisation
  about         founding of ASEAN
  issue         organisations/asean
  parties       IDN MYS PHL SGP THA
  signed        1967-08-08 [?]
  in-force      1967-08-08 [?]
  status        in_force 1967-08-08 [?]

agreement asean-tac
  name          Treaty of Amity and Cooperation in Southeast Asia
  short         Treaty of Amity and Cooperation
  alias         TAC in Southeast Asia|ASEAN Treaty of Amity
  kind          organisation
  about         non-interference in South-East Asia
  issue         organisations/asean
  parties       many
  signed        1976-02-24 [uk-62069]
  in-force      1976-06-21 [uk-62069]
  status        in_force 1976-06-21 [uk-62069]

agreement asean-charter
  name          Charter of the Association of Southeast Asian Nations
  short         ASEAN Charter
  kind          organisation
  about         legal status of ASEAN
  issue         organisations/asean
  parties       many
  parties-count 10 [?]
  signed        2007-11-20 [?]
  in-force      2008-12-15 [?]
  status        in_force 2008-12-15 [?]

agreement saarc-charter
  name          Charter of the South Asian Association for Regional Cooperation
  short         SAARC Charter
  kind          organisation
  about         South Asian Association for Regional Cooperation
  issue         organisations/saarc
  parties       BGD BTN IND LKA MDV NPL PAK
  signed        1985-12-08 [?]
  in-force      1985-12-08 [?]
  status        in_force 1985-12-08 [?]

agreement sco-charter
  name          Charter of the Shanghai Cooperation Organization
  short         SCO Charter
  kind          organisation
  about         Shanghai Cooperation Organisation
  issue         organisations/sco
  parties       CHN KAZ KGZ RUS TJK UZB
  signed        2002-06-07 [?]
  in-force      2003-09-19 [?]
  status        in_force 2003-09-19 [?]

agreement cis-charter
  name          Charter of the Commonwealth of Independent States
  short         CIS Charter
  kind          organisation
  about         Commonwealth of Independent States
  issue         organisations/commonwealth-cis
  parties       many
  signed        1993-01-22 [?]
  in-force      1994-01-22 [?]
  status        in_force 1994-01-22 [?]

agreement guam-charter
  name          Charter on Establishment of the Organization for Democracy and Economic Development - GUAM
  short         GUAM Charter
  kind          organisation
  about         GUAM
  parties       AZE GEO MDA UKR
  signed        2006-05-23 [?]
  status        signed 2006-05-23 [?]

agreement comecon
  name          Charter of the Council for Mutual Economic Assistance
  short         Comecon Charter
  alias         Comecon
  kind          organisation
  about         economic bloc of the Soviet Union
  parties       many
  signed        1959-12-14 [?]
  in-force      1960-04-13 [?]
  status        in_force 1960-04-13 [?]
  status        terminated 1991-09-28 [?]

agreement chaguaramas
  name          Revised Treaty of Chaguaramas Establishing the Caribbean Community, including the CARICOM Single Market and Economy
  short         Treaty of Chaguaramas
  alias         CARICOM treaty|Revised Treaty of Chaguaramas
  kind          organisation
  about         Caribbean Community
  parties       many
  signed        2001-07-05 [huggo-3401]
  in-force      2006-01-01 [?]
  status        in_force 2006-01-01 [?]

agreement unasur
  name          Constitutive Treaty of the Union of South American Nations
  short         UNASUR Treaty
  kind          organisation
  about         Union of South American Nations
  parties       many
  parties-count 12 [?]
  signed        2008-05-23 [?]
  in-force      2011-03-11 [?]
  status        in_force 2011-03-11 [?]

agreement pacific-forum
  name          Agreement Establishing the Pacific Islands Forum Secretariat
  short         Pacific Islands Forum agreement
  kind          organisation
  about         Pacific Islands Forum
  parties       many
  signed        2000-10-30 [?]
  status        signed 2000-10-30 [?]

agreement ebrd
  name          Agreement Establishing the European Bank for Reconstruction and Development
  short         EBRD Agreement
  kind          organisation
  about         European Bank for Reconstruction and Development
  parties       many
  signed        1990-05-29 [?]
  in-force      1991-03-28 [?]
  status        in_force 1991-03-28 [?]

agreement aiib
  name          Articles of Agreement of the Asian Infrastructure Investment Bank
  short         AIIB Articles of Agreement
  alias         Asian Infrastructure Investment Bank agreement
  kind          organisation
  about         Asian Infrastructure Investment Bank
  parties       many
  signed        2015-06-29 [?]
  in-force      2015-12-25 [?]
  status        in_force 2015-12-25 [?]

agreement brics-ndb
  name          Agreement on the New Development Bank
  short         New Development Bank agreement
  alias         BRICS bank agreement
  kind          organisation
  about         bank of the BRICS
  issue         organisations/brics
  parties       BRA CHN IND RUS ZAF
  signed        2014-07-15 [?]
  in-force      2015-07-03 [?]
  status        in_force 2015-07-03 [?]

agreement harare-declaration
  name          Harare Commonwealth Declaration
  short         Harare Declaration
  alias         Harare Commonwealth Declaration
  kind          organisation
  about         principles of the Commonwealth
  parties       many
  signed        1991-10-20 [?]
  in-force      1991-10-20 [?]
  status        in_force 1991-10-20 [?]
