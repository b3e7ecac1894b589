# Human rights, the law of war, crime and terrorism, diplomatic and treaty law, health.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement genocide-convention
  name          Convention on the Prevention and Punishment of the Crime of Genocide
  short         Genocide Convention
  alias         UN Genocide Convention
  kind          human-rights
  about         genocide
  parties       many
  parties-count 153 [?]
  signed        1948-12-09 [un-4-1]
  in-force      1951-01-12 [uk-70293]
  status        in_force 1951-01-12 [uk-70293]

agreement udhr
  name          Universal Declaration of Human Rights
  short         Universal Declaration of Human Rights
  alias         UDHR
  kind          human-rights
  about         basic human rights
  issue         rights/general
  parties       many
  signed        1948-12-10 [huggo-386]
  in-force      1948-12-10 [?]
  status        in_force 1948-12-10 [?]

agreement geneva-conventions
  name          Geneva Conventions for the Protection of War Victims
  short         Geneva Conventions
  alias         Fourth Geneva Convention|Third Geneva Convention|Geneva Convention|Geneva Conventions of 1949|First Geneva Convention|Second Geneva Convention
  kind          human-rights
  about         protection of civilians in war|treatment of prisoners of war|rules of war
  issue         justice/war-crimes
  parties       many
  parties-count 196 [?]
  signed        1949-08-12 [uk-70335]
  in-force      1950-10-21 [uk-70335]
  withdrawal    1 year [?]
  status        in_force 1950-10-21 [uk-70335]

agreement additional-protocols-1977
  name          Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)
  short         Additional Protocol I
  alias         Additional Protocols to the Geneva Conventions|Additional Protocols of 1977
  kind          human-rights
  about         protection of victims of armed conflict
  issue         justice/war-crimes
  parties       many
  signed        1977-06-08 [huggo-1485]
  in-force      1978-12-07 [huggo-1486]
  status        in_force 1978-12-07 [huggo-1486]

agreement hague-conventions-1907
  name          Convention respecting the Laws and Customs of War on Land
  short         Hague Convention of 1907
  alias         Hague Conventions|Hague Regulations
  kind          human-rights
  about         laws and customs of war
  issue         justice/war-crimes
  parties       many
  signed        1907-10-18 [uk-72613]
  in-force      1910-01-26 [uk-72613]
  status        in_force 1910-01-26 [uk-72613]

agreement refugee-convention
  name          Convention relating to the Status of Refugees
  short         Refugee Convention
  alias         1951 Refugee Convention|UN Refugee Convention|Geneva Refugee Convention|1951 convention on refugees
  kind          human-rights
  about         refugee status|right to asylum|non-refoulement
  issue         migration/refugees
  parties       many
  parties-count 146 [?]
  signed        1951-07-28 [un-5-2]
  in-force      1954-04-22 [uk-70373]
  withdrawal    1 year [?]
  status        in_force 1954-04-22 [uk-70373]

agreement refugee-protocol
  name          Protocol relating to the Status of Refugees
  short         Refugee Protocol
  alias         1967 Protocol
  kind          human-rights
  about         refugees after 1951
  issue         migration/refugees
  parties       many
  signed        1967-01-31 [uk-70790]
  in-force      1967-10-04 [uk-70790]
  status        in_force 1967-10-04 [uk-70790]

agreement statelessness-1954
  name          Convention relating to the Status of Stateless Persons
  short         Stateless Persons Convention
  kind          human-rights
  about         stateless people
  issue         migration/citizenship
  parties       many
  signed        1954-09-28 [un-5-3]
  in-force      1960-06-06 [uk-70471]
  status        in_force 1960-06-06 [uk-70471]

agreement cerd
  name          International Convention on the Elimination of All Forms of Racial Discrimination
  short         CERD
  alias         ICERD|racial discrimination convention
  kind          human-rights
  about         racial discrimination
  issue         rights/racism
  parties       many
  signed        1966-03-07 [un-4-2]
  in-force      1969-01-04 [uk-70774]
  status        in_force 1969-01-04 [uk-70774]

agreement apartheid-convention
  name          International Convention on the Suppression and Punishment of the Crime of Apartheid
  short         Apartheid Convention
  kind          human-rights
  about         apartheid
  parties       many
  signed        1973-11-30 [un-4-7]
  in-force      1976-07-18 [?]
  status        in_force 1976-07-18 [?]

agreement iccpr
  name          International Covenant on Civil and Political Rights
  short         ICCPR
  alias         civil rights covenant|UN civil rights covenant
  kind          human-rights
  about         civil and political rights
  issue         rights/general
  parties       many
  parties-count 174 [?]
  signed        1966-12-16 [un-4-4]
  in-force      1976-03-23 [uk-70798]
  status        in_force 1976-03-23 [uk-70798]

agreement icescr
  name          International Covenant on Economic, Social and Cultural Rights
  short         ICESCR
  alias         social rights covenant
  kind          human-rights
  about         economic and social rights
  issue         rights/general
  parties       many
  parties-count 173 [?]
  signed        1966-12-16 [un-4-3]
  in-force      1976-01-03 [uk-70797]
  status        in_force 1976-01-03 [uk-70797]

agreement cedaw
  name          Convention on the Elimination of All Forms of Discrimination against Women
  short         CEDAW
  alias         women's rights convention|UN women's convention
  kind          human-rights
  about         discrimination against women
  issue         rights/women
  parties       many
  parties-count 189 [?]
  signed        1979-12-18 [un-4-8]
  in-force      1981-09-03 [huggo-1664]
  status        in_force 1981-09-03 [huggo-1664]

agreement cat
  name          Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
  short         Convention against Torture
  alias         UN Torture Convention|UNCAT|UN anti-torture convention
  kind          human-rights
  about         torture
  issue         rights/torture
  parties       many
  parties-count 175 [?]
  signed        1984-12-10 [un-4-9]
  in-force      1987-06-26 [huggo-1887]
  status        in_force 1987-06-26 [huggo-1887]

agreement crc
  name          Convention on the Rights of the Child
  short         Convention on the Rights of the Child
  alias         CRC|children's rights convention|UN Children's Convention
  kind          human-rights
  about         rights of children
  parties       many
  parties-count 196 [?]
  signed        1989-11-20 [un-4-11]
  in-force      1990-09-02 [uk-71750]
  status        in_force 1990-09-02 [uk-71750]

agreement child-soldiers
  name          Optional Protocol to the Convention on the Rights of the Child on the Involvement of Children in Armed Conflict
  short         Child Soldiers Protocol
  kind          human-rights
  about         child soldiers
  issue         humanitarian/child-soldiers
  parties       many
  signed        2000-05-25 [un-4-11-b]
  in-force      2002-02-12 [huggo-3283]
  status        in_force 2002-02-12 [huggo-3283]

agreement migrant-workers
  name          International Convention on the Protection of the Rights of All Migrant Workers and Members of their Families
  short         Migrant Workers Convention
  kind          human-rights
  about         rights of migrant workers
  issue         migration/migrant-workers
  parties       many
  signed        1990-12-18 [un-4-13]
  in-force      2003-07-01 [huggo-2223]
  status        in_force 2003-07-01 [huggo-2223]

agreement crpd
  name          Convention on the Rights of Persons with Disabilities
  short         Disability Convention
  alias         CRPD
  kind          human-rights
  about         rights of disabled people
  parties       many
  signed        2006-12-13 [un-4-15]
  in-force      2008-05-03 [huggo-3919]
  status        in_force 2008-05-03 [huggo-3919]

agreement enforced-disappearance
  name          International Convention for the Protection of All Persons from Enforced Disappearance
  short         Enforced Disappearance Convention
  kind          human-rights
  about         enforced disappearances
  issue         migration/missing-persons
  parties       many
  signed        2006-12-20 [un-4-16]
  in-force      2010-12-23 [uk-62102]
  status        in_force 2010-12-23 [uk-62102]

agreement rome-statute
  name          Rome Statute of the International Criminal Court
  short         Rome Statute
  alias         ICC statute|International Criminal Court treaty|ICC treaty|Rome treaty on the court
  kind          human-rights
  about         International Criminal Court|war crimes court
  issue         justice/icc-jurisdiction
  parties       many
  parties-count 125 [?]
  signed        1998-07-17 [un-18-10]
  in-force      2002-07-01 [uk-72866]
  withdrawal    1 year [?]
  status        in_force 2002-07-01 [uk-72866]
  status        withdrawn 2017-10-27 by BDI [?]
  status        withdrawn 2019-03-17 by PHL [?]
  note          Hungary gave notice on 2 June 2025, with effect a year later. Burkina Faso, Mali and Niger announced on 22 September 2025 that they would leave.

agreement echr
  name          Convention for the Protection of Human Rights and Fundamental Freedoms
  short         European Convention on Human Rights
  alias         ECHR|European Human Rights Convention
  kind          human-rights
  about         European Court of Human Rights
  issue         rights/general
  parties       many
  parties-count 46 [?]
  signed        1950-11-04 [uk-70346]
  in-force      1953-09-03 [uk-70346]
  withdrawal    6 months [?]
  status        in_force 1953-09-03 [uk-70346]
  status        withdrawn 2022-09-16 by RUS [?]

agreement istanbul-convention
  name          Council of Europe Convention on Preventing and Combating Violence against Women and Domestic Violence
  short         Istanbul Convention
  kind          human-rights
  about         violence against women|domestic violence
  issue         rights/women
  parties       many
  signed        2011-05-11 [?]
  in-force      2014-08-01 [?]
  withdrawal    3 months [?]
  status        in_force 2014-08-01 [?]
  status        withdrawn 2021-07-01 by TUR [?]

agreement european-torture
  name          European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment
  short         European Torture Convention
  kind          human-rights
  about         visits to prisons in Europe
  issue         rights/torture
  parties       many
  signed        1987-11-26 [huggo-2036]
  in-force      1989-02-01 [huggo-2036]
  status        in_force 1989-02-01 [huggo-2036]

agreement american-hr
  name          American Convention on Human Rights
  short         Pact of San José
  alias         American Convention on Human Rights|Pact of San Jose
  kind          human-rights
  about         Inter-American Court of Human Rights
  issue         rights/general
  parties       many
  signed        1969-11-22 [?]
  in-force      1978-07-18 [?]
  status        in_force 1978-07-18 [?]

agreement african-charter-hr
  name          African Charter on Human and Peoples' Rights
  short         Banjul Charter
  alias         African Charter on Human and Peoples' Rights|African human rights charter
  kind          human-rights
  about         human rights in Africa
  issue         rights/general
  parties       many
  signed        1981-06-27 [huggo-1736]
  in-force      1986-10-21 [huggo-1736]
  status        in_force 1986-10-21 [huggo-1736]

agreement malabo-convention
  name          African Union Convention on Cyber Security and Personal Data Protection
  short         Malabo Convention
  kind          cyber
  about         cyber security in Africa
  issue         technology/cyber-norms
  parties       many
  signed        2014-06-27 [?]
  in-force      2023-06-08 [?]
  status        in_force 2023-06-08 [?]

agreement slavery-1926
  name          Slavery Convention
  short         Slavery Convention
  kind          human-rights
  about         slavery
  parties       many
  signed        1926-09-25 [un-18-3]
  in-force      1927-03-09 [uk-72343]
  status        in_force 1927-03-09 [uk-72343]

agreement trafficking-protocol
  name          Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
  short         Palermo Protocol
  alias         trafficking in persons protocol
  kind          human-rights
  about         human trafficking
  issue         security/trafficking
  parties       many
  signed        2000-11-15 [un-18-12-a]
  in-force      2003-12-25 [?]
  status        in_force 2003-12-25 [?]

agreement untoc
  name          United Nations Convention against Transnational Organized Crime
  short         Palermo Convention
  alias         UNTOC|UN Convention against Transnational Organized Crime
  kind          other
  about         organised crime
  issue         security/organised-crime
  parties       many
  signed        2000-11-15 [un-18-12]
  in-force      2003-09-29 [?]
  status        in_force 2003-09-29 [?]

agreement uncac
  name          United Nations Convention against Corruption
  short         UN Convention against Corruption
  alias         UNCAC|Merida Convention
  kind          other
  about         corruption
  issue         security/corruption
  parties       many
  signed        2003-10-31 [un-18-14]
  in-force      2005-12-14 [?]
  status        in_force 2005-12-14 [?]

agreement drugs-1988
  name          United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances
  short         UN Drug Trafficking Convention
  alias         1988 drugs convention|Vienna drugs convention
  kind          other
  about         drug trafficking
  issue         security/drugs
  parties       many
  signed        1988-12-20 [un-6-19]
  in-force      1990-11-11 [?]
  status        in_force 1990-11-11 [?]

agreement single-convention
  name          Single Convention on Narcotic Drugs, 1961
  short         Single Convention on Narcotic Drugs
  alias         1961 drugs convention
  kind          other
  about         control of narcotic drugs
  issue         security/drugs
  parties       many
  signed        1961-03-30 [un-6-15]
  in-force      1964-12-13 [uk-70635]
  status        in_force 1964-12-13 [uk-70635]

agreement hostages-convention
  name          International Convention against the Taking of Hostages
  short         Hostages Convention
  kind          other
  about         hostage taking
  issue         migration/hostages
  parties       many
  signed        1979-12-17 [un-18-5]
  in-force      1983-06-03 [?]
  status        in_force 1983-06-03 [?]

agreement terrorist-bombings
  name          International Convention for the Suppression of Terrorist Bombings
  short         Terrorist Bombings Convention
  kind          other
  about         terrorist bombings
  issue         security/terrorism
  parties       many
  signed        1997-12-15 [un-18-9]
  in-force      2001-05-23 [?]
  status        in_force 2001-05-23 [?]

agreement terrorist-financing
  name          International Convention for the Suppression of the Financing of Terrorism
  short         Terrorist Financing Convention
  kind          other
  about         financing of terrorism
  issue         security/terror-financing
  parties       many
  signed        1999-12-09 [un-18-11]
  in-force      2002-04-10 [?]
  status        in_force 2002-04-10 [?]

agreement hague-hijacking
  name          Convention for the Suppression of Unlawful Seizure of Aircraft
  short         Hague Hijacking Convention
  kind          other
  about         hijacking of aircraft
  issue         security/terrorism
  parties       many
  signed        1970-12-16 [?]
  in-force      1971-10-14 [?]
  status        in_force 1971-10-14 [?]

agreement montreal-1971
  name          Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation
  short         Montreal Convention of 1971
  alias         Sabotage Convention
  kind          other
  about         attacks on civil aircraft|Lockerbie suspects
  issue         technology/aviation-safety
  parties       many
  signed        1971-09-23 [?]
  in-force      1973-01-26 [?]
  status        in_force 1973-01-26 [?]

agreement chicago-convention
  name          Convention on International Civil Aviation
  short         Chicago Convention
  kind          other
  about         international flights|airspace sovereignty
  issue         technology/aviation-safety
  parties       many
  signed        1944-12-07 [uk-64835]
  in-force      1947-04-04 [uk-64835]
  status        in_force 1947-04-04 [uk-64835]

agreement vienna-diplomatic
  name          Vienna Convention on Diplomatic Relations
  short         Vienna Convention on Diplomatic Relations
  alias         Vienna Convention|diplomatic immunity convention
  kind          other
  about         diplomatic immunity|inviolability of embassies
  issue         justice/immunity
  parties       many
  parties-count 193 [?]
  signed        1961-04-18 [un-3-3]
  in-force      1964-04-24 [uk-70644]
  status        in_force 1964-04-24 [uk-70644]

agreement vienna-consular
  name          Vienna Convention on Consular Relations
  short         Vienna Convention on Consular Relations
  kind          other
  about         consular access to detainees
  issue         justice/immunity
  parties       many
  signed        1963-04-24 [un-3-6]
  in-force      1967-03-19 [uk-70702]
  status        in_force 1967-03-19 [uk-70702]

agreement vienna-treaties
  name          Vienna Convention on the Law of Treaties
  short         Vienna Convention on the Law of Treaties
  alias         VCLT
  kind          other
  about         law of treaties
  issue         justice/international-law
  parties       many
  signed        1969-05-23 [un-23-1]
  in-force      1980-01-27 [uk-70896]
  status        in_force 1980-01-27 [uk-70896]

agreement kellogg-briand
  name          General Treaty for Renunciation of War as an Instrument of National Policy
  short         Kellogg-Briand Pact
  alias         Pact of Paris
  kind          peace
  about         renunciation of war
  issue         justice/international-law
  parties       many
  signed        1928-08-27 [uk-63421]
  in-force      1929-07-24 [uk-63421]
  status        in_force 1929-07-24 [uk-63421]

agreement hague-cultural-1954
  name          Convention for the Protection of Cultural Property in the Event of Armed Conflict
  short         Hague Cultural Property Convention
  kind          other
  about         cultural property in war
  issue         justice/cultural-property
  parties       many
  signed        1954-05-14 [uk-70461]
  in-force      1956-08-07 [uk-70461]
  status        in_force 1956-08-07 [uk-70461]

agreement world-heritage
  name          Convention concerning the Protection of the World Cultural and Natural Heritage
  short         World Heritage Convention
  kind          other
  about         world heritage sites
  issue         organisations/unesco-heritage
  parties       many
  signed        1972-11-23 [huggo-1135]
  in-force      1975-12-17 [huggo-1135]
  status        in_force 1975-12-17 [huggo-1135]
  note          Adopted on 16 November 1972.

agreement who-tobacco
  name          WHO Framework Convention on Tobacco Control
  short         Framework Convention on Tobacco Control
  alias         WHO tobacco treaty
  kind          other
  about         tobacco control
  parties       many
  signed        2003-05-21 [un-9-4]
  in-force      2005-02-27 [huggo-3593]
  status        in_force 2005-02-27 [huggo-3593]

agreement pandemic-agreement
  name          WHO Pandemic Agreement
  short         WHO Pandemic Agreement
  alias         pandemic treaty|pandemic agreement|pandemic accord
  kind          other
  about         preparing for pandemics
  issue         humanitarian/pandemic-treaty
  parties       many
  signed        2025-05-20 [?]
  status        signed 2025-05-20 [?]
  note          The day is that of adoption; the annex on access to pathogens was still to be agreed.

agreement ilo-forced-labour
  name          Convention concerning Forced or Compulsory Labour
  short         ILO Forced Labour Convention
  alias         ILO Convention 29
  kind          human-rights
  about         forced labour
  parties       many
  signed        1930-06-28 [uk-72243]
  in-force      1932-05-01 [uk-72243]
  status        in_force 1932-05-01 [uk-72243]

agreement global-compact-migration
  name          Global Compact for Safe, Orderly and Regular Migration
  short         Global Compact for Migration
  alias         Marrakech migration pact|UN migration pact|Marrakesh compact
  kind          human-rights
  about         international migration
  issue         migration/refugees
  parties       many
  signed        2018-12-10 [?]
  status        signed 2018-12-10 [?]

agreement hague-child-abduction
  name          Convention on the Civil Aspects of International Child Abduction
  short         Hague Child Abduction Convention
  kind          human-rights
  about         abduction of children by parents
  parties       many
  signed        1980-10-25 [gd-jam-72-2017]
  in-force      1983-12-01 [?]
  status        in_force 1983-12-01 [?]

agreement crime-of-aggression
  name          Amendments on the Crime of Aggression to the Rome Statute of the International Criminal Court
  short         Kampala Amendments
  alias         Kampala amendments on aggression
  kind          human-rights
  about         crime of aggression
  issue         justice/icc-jurisdiction
  parties       many
  signed        2010-06-11 [un-18-10-b]
  in-force      2013-05-08 [?]
  status        in_force 2013-05-08 [?]
