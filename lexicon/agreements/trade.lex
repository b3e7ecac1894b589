# Trade, commodities, money, Brexit.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement gatt-1947
  name          General Agreement on Tariffs and Trade
  short         GATT
  alias         GATT 1947|General Agreement on Tariffs and Trade of 1947|world trade pact|GATT treaty
  kind          trade
  about         world trade rules before 1995|tariffs among the contracting parties
  issue         trade/wto
  parties       many
  signed        1947-10-30 [un-10-1-a]
  in-force      1948-01-01 [uk-70249]
  status        in_force 1948-01-01 [uk-70249]
  status        terminated 1995-12-31 [?]

agreement wto-agreement
  name          Marrakesh Agreement Establishing the World Trade Organization
  short         Marrakesh Agreement
  alias         WTO Agreement|Uruguay Round agreement|GATT 1994|Uruguay Round accord
  kind          trade
  about         founding of the World Trade Organization|world trade rules
  issue         trade/wto
  parties       many
  parties-count 166 [?]
  signed        1994-04-15 [huggo-2598]
  in-force      1995-01-01 [huggo-2598]
  withdrawal    6 months [?]
  status        in_force 1995-01-01 [huggo-2598]

agreement wto-tfa
  name          Agreement on Trade Facilitation
  short         WTO Trade Facilitation Agreement
  alias         Trade Facilitation Agreement|Bali package
  kind          trade
  about         easier customs procedures
  issue         trade/wto
  parties       many
  signed        2013-12-07 [?]
  in-force      2017-02-22 [?]
  status        in_force 2017-02-22 [?]

agreement wto-fisheries-2022
  name          Agreement on Fisheries Subsidies
  short         WTO Agreement on Fisheries Subsidies
  alias         Fish One
  kind          trade
  about         harmful fisheries subsidies
  issue         seas/fisheries
  parties       many
  signed        2022-06-17 [?]
  in-force      2025-09-15 [?]
  status        in_force 2025-09-15 [?]

agreement trips
  name          Agreement on Trade-Related Aspects of Intellectual Property Rights
  short         TRIPS Agreement
  alias         TRIPS
  kind          trade
  about         patents and trade|compulsory licences for medicines
  issue         trade/medicines-patents
  parties       many
  signed        1994-04-15 [huggo-2599]
  in-force      1995-01-01 [huggo-2599]
  status        in_force 1995-01-01 [huggo-2599]

agreement multifibre
  name          Arrangement regarding International Trade in Textiles
  short         Multi-Fibre Arrangement
  alias         Multifibre Arrangement|Multi-Fiber Arrangement|Multifiber Arrangement|MFA textile pact
  kind          trade
  about         textile import quotas
  parties       many
  signed        1973-12-20 [?]
  in-force      1974-01-01 [?]
  status        in_force 1974-01-01 [?]
  status        expired 1994-12-31 [?]

agreement cusfta-1988
  name          Free Trade Agreement between Canada and the United States of America
  short         Canada-US Free Trade Agreement
  alias         CUSFTA|US-Canada Free Trade Agreement|U.S.-Canada free trade pact
  near          CAN,USA: free trade pact|free trade agreement of 1988
  kind          trade
  about         free trade of Canada and the United States
  issue         trade/us-canada-mexico
  parties       CAN USA
  signed        1988-01-02 [?]
  in-force      1989-01-01 [?]
  status        in_force 1989-01-01 [?]

agreement nafta
  name          North American Free Trade Agreement
  short         NAFTA
  alias         North American free trade pact
  kind          trade
  about         free trade in North America before 2020
  issue         trade/us-canada-mexico
  parties       CAN MEX USA
  signed        1992-12-17 [huggo-2431]
  in-force      1994-01-01 [huggo-2431]
  withdrawal    6 months [?]
  status        in_force 1994-01-01 [huggo-2431]
  status        terminated 2020-07-01 [huggo-2431]

agreement usmca
  name          Agreement between the United States of America, the United Mexican States, and Canada
  short         USMCA
  alias         United States-Mexico-Canada Agreement|US-Mexico-Canada Agreement|U.S.-Mexico-Canada Agreement|CUSMA|T-MEC
  near          CAN,MEX,USA: North American trade deal|North American trade agreement
  kind          trade
  about         free trade in North America
  issue         trade/us-canada-mexico
  parties       CAN MEX USA
  signed        2018-11-30 [huggo-4460]
  in-force      2020-07-01 [huggo-4460]
  term          16 years [?]
  expires       2036-07-01 [huggo-4460]
  withdrawal    6 months [?]
  status        in_force 2020-07-01 [huggo-4460]
  note          A joint review was set for 1 July 2026.

agreement cafta-dr
  name          Dominican Republic-Central America-United States Free Trade Agreement
  short         CAFTA-DR
  alias         CAFTA|Central American Free Trade Agreement
  kind          trade
  about         free trade of Central America and the United States
  parties       CRI DOM GTM HND NIC SLV USA
  signed        2004-08-05 [?]
  in-force      2006-03-01 [huggo-3697]
  status        in_force 2006-03-01 [huggo-3697]

agreement tpp
  name          Trans-Pacific Partnership Agreement
  short         Trans-Pacific Partnership
  alias         TPP|TPP agreement|Trans-Pacific trade pact
  kind          trade
  about         Pacific free trade with the United States
  issue         trade/pacific-agreements
  parties       AUS BRN CAN CHL JPN MEX MYS NZL PER SGP USA VNM
  signed        2016-02-04 [huggo-4431]
  status        signed 2016-02-04 [huggo-4431]
  status        withdrawn 2017-01-30 by USA [?]

agreement cptpp
  name          Comprehensive and Progressive Agreement for Trans-Pacific Partnership
  short         CPTPP
  alias         TPP-11|Trans-Pacific trade pact of eleven
  kind          trade
  about         Pacific free trade
  issue         trade/pacific-agreements
  parties       AUS BRN CAN CHL GBR JPN MEX MYS NZL PER SGP VNM
  signed        2018-03-08 [huggo-4453]
  in-force      2018-12-30 [huggo-4453]
  withdrawal    6 months [?]
  status        in_force 2018-12-30 [huggo-4453]
  note          The United Kingdom signed its accession on 16 July 2023, in force 15 December 2024.

agreement rcep
  name          Regional Comprehensive Economic Partnership Agreement
  short         RCEP
  alias         Regional Comprehensive Economic Partnership
  kind          trade
  about         Asian free trade
  issue         trade/pacific-agreements
  parties       AUS BRN CHN IDN JPN KHM KOR LAO MMR MYS NZL PHL SGP THA VNM
  signed        2020-11-15 [?]
  in-force      2022-01-01 [?]
  status        in_force 2022-01-01 [?]

agreement afcfta
  name          Agreement Establishing the African Continental Free Trade Area
  short         AfCFTA
  alias         African Continental Free Trade Area|African Continental Free Trade Agreement|Continental Free Trade Area
  kind          trade
  about         African free trade
  issue         trade/african-free-trade
  parties       many
  signed        2018-03-21 [?]
  in-force      2019-05-30 [?]
  status        in_force 2019-05-30 [?]

agreement us-china-phase-one
  name          Economic and Trade Agreement between the Government of the United States of America and the Government of the People's Republic of China
  short         Phase One trade deal
  alias         Phase One deal|phase one agreement|Phase One trade agreement|phase-one accord
  near          CHN,USA: Phase One|Phase 1 deal
  kind          trade
  about         Chinese purchases of American goods
  issue         trade/us-china
  parties       CHN USA
  signed        2020-01-15 [?]
  in-force      2020-02-14 [?]
  limit         200 billion dollars of added purchases over two years [?]
  status        in_force 2020-02-14 [?]

agreement us-china-busan-2025
  name          Trade truce between the United States of America and the People's Republic of China agreed at Busan
  short         US-China trade truce
  alias         Busan trade truce|Busan agreement
  near          CHN,USA: trade truce|tariff truce|trade deal of October 2025
  kind          trade
  about         rare earth export controls|tariffs between China and the United States
  issue         trade/us-china
  parties       CHN USA
  signed        2025-10-30 [?]
  in-force      2025-11-10 [?]
  term          1 year [?]
  expires       2026-11-10 [?]
  status        in_force 2025-11-10 [?]
  note          Agreed for a year; what followed after 10 November 2026 is not known to this registry.

agreement korus
  name          Free Trade Agreement between the United States of America and the Republic of Korea
  short         KORUS FTA
  alias         KORUS|US-Korea Free Trade Agreement|Korea-US free trade agreement
  near          KOR: free trade agreement with the United States|trade agreement with the United States
  kind          trade
  about         free trade of South Korea and the United States
  issue         trade/us-japan-korea
  parties       KOR USA
  signed        2007-06-30 [huggo-3968]
  in-force      2012-03-15 [huggo-3968]
  withdrawal    180 days [?]
  status        in_force 2012-03-15 [huggo-3968]

agreement us-japan-semiconductor-1986
  name          Arrangement between the Government of Japan and the Government of the United States of America concerning Trade in Semiconductor Products
  short         US-Japan Semiconductor Agreement
  alias         semiconductor pact|microchip pact|semiconductor trade accord
  near          JPN,USA: semiconductor agreement|semiconductor accord|chip pact|microchip agreement
  kind          trade
  about         Japanese chip exports
  issue         trade/semiconductors
  parties       JPN USA
  signed        1986-09-02 [?]
  in-force      1986-09-02 [?]
  term          5 years [?]
  expires       1991-07-31 [?]
  status        in_force 1986-09-02 [?]
  status        expired 1991-07-31 [?]

agreement plaza-accord
  name          Announcement of the Ministers of Finance and Central Bank Governors of France, Germany, Japan, the United Kingdom, and the United States
  short         Plaza Accord
  alias         Plaza Agreement|Plaza pact
  kind          trade
  about         fall of the dollar agreed in 1985
  issue         trade/currency
  parties       DEU FRA GBR JPN USA
  signed        1985-09-22 [?]
  in-force      1985-09-22 [?]
  status        in_force 1985-09-22 [?]

agreement louvre-accord
  name          Statement of the Group of Six on exchange rates
  short         Louvre Accord
  alias         Louvre Agreement|Paris accord on currencies|Louvre pact|Paris currency accord
  kind          trade
  about         stability of the dollar agreed in 1987
  issue         trade/currency
  parties       CAN DEU FRA GBR JPN USA
  signed        1987-02-22 [?]
  in-force      1987-02-22 [?]
  status        in_force 1987-02-22 [?]

agreement bretton-woods
  name          Articles of Agreement of the International Monetary Fund
  short         Bretton Woods Agreement
  alias         Bretton Woods agreements|IMF Articles of Agreement|Bretton Woods accord
  kind          organisation
  about         fixed exchange rates after the war|founding of the International Monetary Fund
  issue         trade/imf-reform
  parties       many
  signed        1945-12-27 [uk-68681]
  in-force      1945-12-27 [uk-68681]
  status        in_force 1945-12-27 [uk-68681]

agreement eu-mercosur
  name          Partnership Agreement between the European Union and the Southern Common Market
  short         EU-Mercosur Agreement
  alias         EU-Mercosur deal|Mercosur-EU trade deal|EU-Mercosur trade agreement|EU-Mercosur trade deal
  near          EUR,BRA,ARG,URY,PRY: Mercosur deal|Mercosur agreement|Mercosur trade pact
  kind          trade
  about         trade of Europe and South America
  issue         trade/mercosur-eu
  parties       EUR ARG BRA PRY URY
  signed        2026-01-17 [?]
  status        signed 2026-01-17 [?]

agreement ceta
  name          Comprehensive Economic and Trade Agreement between Canada and the European Union
  short         CETA
  alias         EU-Canada trade deal|Comprehensive Economic and Trade Agreement
  kind          trade
  about         trade of Canada and Europe
  parties       CAN EUR
  signed        2016-10-30 [huggo-4439]
  in-force      2017-09-21 [huggo-4439]
  status        in_force 2017-09-21 [huggo-4439]
  note          Applied provisionally since 21 September 2017.

agreement eu-japan-epa
  name          Agreement between the European Union and Japan for an Economic Partnership
  short         EU-Japan Economic Partnership Agreement
  alias         EU-Japan trade deal
  kind          trade
  about         trade of Europe and Japan
  parties       EUR JPN
  signed        2018-07-17 [?]
  in-force      2019-02-01 [?]
  status        in_force 2019-02-01 [?]

agreement eu-vietnam
  name          Free Trade Agreement between the European Union and the Socialist Republic of Viet Nam
  short         EU-Vietnam Free Trade Agreement
  alias         EVFTA
  kind          trade
  about         trade of Europe and Vietnam
  parties       EUR VNM
  signed        2019-06-30 [huggo-4479]
  in-force      2020-08-01 [?]
  status        in_force 2020-08-01 [?]

agreement cai-eu-china
  name          Comprehensive Agreement on Investment between the European Union and the People's Republic of China
  short         EU-China investment agreement
  alias         EU-China Comprehensive Agreement on Investment|EU-China investment deal
  kind          trade
  about         investment of Europe in China
  parties       CHN EUR
  status        negotiating 2020-12-30 [?]
  note          Agreed in principle on 30 December 2020; frozen by the European Parliament on 20 May 2021.

agreement uk-eu-tca
  name          Trade and Cooperation Agreement between the European Union and the European Atomic Energy Community, of the One Part, and the United Kingdom of Great Britain and Northern Ireland, of the Other Part
  short         Trade and Cooperation Agreement
  alias         Brexit trade deal|UK-EU trade deal|post-Brexit trade deal
  near          GBR,EUR: Trade and Cooperation Agreement|trade deal of December 2020
  kind          trade
  about         trade of Britain and the European Union
  issue         trade/brexit
  parties       EUR GBR
  signed        2020-12-30 [huggo-4511]
  in-force      2021-05-01 [huggo-4511]
  withdrawal    12 months [?]
  status        in_force 2021-05-01 [huggo-4511]

agreement withdrawal-agreement
  name          Agreement on the Withdrawal of the United Kingdom of Great Britain and Northern Ireland from the European Union and the European Atomic Energy Community
  short         Brexit Withdrawal Agreement
  alias         Withdrawal Agreement|Brexit deal|Brexit agreement|Northern Ireland Protocol|Brexit divorce deal
  kind          organisation
  about         Britain's departure from the European Union|Irish backstop|Northern Ireland trade rules
  issue         trade/brexit
  parties       EUR GBR
  signed        2020-01-24 [?]
  in-force      2020-02-01 [?]
  status        in_force 2020-02-01 [?]

agreement windsor-framework
  name          Windsor Framework
  short         Windsor Framework
  alias         Windsor deal|Windsor agreement
  kind          trade
  about         checks on goods between Britain and Northern Ireland|Stormont brake
  issue         trade/brexit
  parties       EUR GBR
  signed        2023-02-27 [?]
  in-force      2023-03-24 [?]
  status        in_force 2023-03-24 [?]

agreement uk-india-ceta
  name          Comprehensive Economic and Trade Agreement between the United Kingdom of Great Britain and Northern Ireland and the Republic of India
  short         UK-India trade deal
  alias         UK-India free trade agreement|India-UK free trade agreement|India-UK CETA
  near          GBR: free trade agreement with India|trade deal with India
  near          IND: free trade agreement with Britain|trade deal with Britain|free trade agreement with the UK
  kind          trade
  about         trade of Britain and India
  parties       GBR IND
  signed        2025-07-24 [?]
  status        signed 2025-07-24 [?]

agreement aus-uk-fta
  name          Free Trade Agreement between the United Kingdom of Great Britain and Northern Ireland and Australia
  short         Australia-UK Free Trade Agreement
  near          GBR: free trade agreement with Australia|trade deal with Australia
  kind          trade
  about         trade of Britain and Australia
  parties       AUS GBR
  signed        2021-12-17 [huggo-4521]
  in-force      2023-05-31 [huggo-4521]
  status        in_force 2023-05-31 [huggo-4521]

agreement uk-japan-cepa
  name          Agreement between the United Kingdom of Great Britain and Northern Ireland and Japan for a Comprehensive Economic Partnership
  short         UK-Japan Comprehensive Economic Partnership
  near          GBR: economic partnership agreement with Japan|trade deal with Japan
  kind          trade
  about         trade of Britain and Japan
  parties       GBR JPN
  signed        2020-10-23 [huggo-4497]
  in-force      2021-01-01 [huggo-4497]
  status        in_force 2021-01-01 [huggo-4497]

agreement lome-convention
  name          ACP-EEC Convention of Lomé
  short         Lomé Convention
  alias         Lome Convention|Lomé I
  kind          trade
  about         trade of Europe with African, Caribbean and Pacific states
  issue         trade/african-free-trade
  parties       many
  signed        1975-02-28 [uk-70870]
  in-force      1976-04-01 [uk-70870]
  status        in_force 1976-04-01 [uk-70870]
  note          Followed by three more conventions of that name and, in 2000, by the Cotonou Agreement.

agreement cotonou
  name          Partnership Agreement between the Members of the African, Caribbean and Pacific Group of States, of the One Part, and the European Community and its Member States, of the Other Part
  short         Cotonou Agreement
  alias         Cotonou Partnership Agreement
  kind          trade
  about         partnership of Europe with African, Caribbean and Pacific states
  issue         trade/african-free-trade
  parties       many
  signed        2000-06-23 [huggo-3293]
  in-force      2003-04-01 [huggo-3293]
  term          20 years [?]
  status        in_force 2003-04-01 [huggo-3293]
  status        terminated 2023-12-31 [?]

agreement samoa-agreement
  name          Partnership Agreement between the European Union and its Member States, of the One Part, and the Members of the Organisation of African, Caribbean and Pacific States, of the Other Part
  short         Samoa Agreement
  kind          trade
  about         partnership of Europe and the OACPS
  issue         trade/african-free-trade
  parties       many
  signed        2023-11-15 [?]
  in-force      2024-01-01 [?]
  status        in_force 2024-01-01 [?]
  note          Applied provisionally since 1 January 2024.

agreement eu-ukraine-association
  name          Association Agreement between the European Union and the European Atomic Energy Community and their Member States, of the One Part, and Ukraine, of the Other Part
  short         EU-Ukraine Association Agreement
  near          UKR: Association Agreement with the European Union|Association Agreement|association deal
  kind          trade
  about         free trade of Ukraine and the European Union
  issue         organisations/eu-ukraine
  parties       EUR UKR
  signed        2014-06-27 [huggo-4393]
  in-force      2017-09-01 [huggo-4393]
  status        in_force 2017-09-01 [huggo-4393]
  note          The political part was signed on 21 March 2014.

agreement eu-turkey-2016
  name          EU-Turkey Statement
  short         EU-Turkey migration deal
  alias         EU-Turkey statement|EU-Turkey deal|EU-Turkey refugee deal
  near          TUR: migration deal|migrant deal|refugee deal
  kind          other
  about         return of migrants from Greece to Turkey
  issue         migration/eu-turkey
  parties       EUR TUR
  signed        2016-03-18 [?]
  in-force      2016-03-20 [?]
  status        in_force 2016-03-20 [?]

agreement ankara-1963
  name          Agreement Establishing an Association between the European Economic Community and Turkey
  short         Ankara Agreement
  alias         Ankara Association Agreement
  near          TUR: Ankara Agreement
  kind          trade
  about         association of Turkey with Europe|customs union of Turkey with Europe
  issue         organisations/eu-turkey
  parties       EUR TUR
  signed        1963-09-12 [huggo-747]
  in-force      1964-12-01 [huggo-747]
  status        in_force 1964-12-01 [huggo-747]

agreement efta-convention
  name          Convention Establishing the European Free Trade Association
  short         Stockholm Convention
  alias         EFTA Convention
  kind          trade
  about         European Free Trade Association
  parties       many
  signed        1960-01-04 [uk-70580]
  in-force      1960-05-03 [uk-70580]
  status        in_force 1960-05-03 [uk-70580]

agreement eea-agreement
  name          Agreement on the European Economic Area
  short         EEA Agreement
  alias         European Economic Area agreement
  kind          trade
  about         European Economic Area
  parties       many
  signed        1992-05-02 [huggo-2345]
  in-force      1994-01-01 [huggo-2345]
  status        in_force 1994-01-01 [huggo-2345]

agreement mercosur-asuncion
  name          Treaty Establishing a Common Market between the Argentine Republic, the Federative Republic of Brazil, the Republic of Paraguay and the Eastern Republic of Uruguay
  short         Treaty of Asunción
  alias         Treaty of Asuncion|Mercosur treaty|Asuncion Treaty
  kind          trade
  about         founding of Mercosur
  parties       ARG BRA PRY URY
  signed        1991-03-26 [huggo-2245]
  in-force      1991-11-29 [?]
  status        in_force 1991-11-29 [?]

agreement andean-pact
  name          Andean Subregional Integration Agreement
  short         Cartagena Agreement
  alias         Andean Pact
  kind          trade
  about         Andean integration
  parties       BOL COL ECU PER
  signed        1969-05-26 [huggo-961]
  in-force      1969-10-16 [huggo-961]
  status        in_force 1969-10-16 [huggo-961]

agreement eaeu
  name          Treaty on the Eurasian Economic Union
  short         Treaty on the Eurasian Economic Union
  alias         Eurasian Economic Union treaty|EAEU Treaty
  kind          trade
  about         Eurasian Economic Union
  issue         trade/eurasian-union
  parties       ARM BLR KAZ KGZ RUS
  signed        2014-05-29 [huggo-4387]
  in-force      2015-01-01 [huggo-4387]
  status        in_force 2015-01-01 [huggo-4387]

agreement comesa
  name          Treaty Establishing the Common Market for Eastern and Southern Africa
  short         COMESA Treaty
  kind          trade
  about         common market of eastern and southern Africa
  parties       many
  signed        1993-11-05 [huggo-2523]
  in-force      1994-12-08 [huggo-2523]
  status        in_force 1994-12-08 [huggo-2523]

agreement asean-fta
  name          Agreement on the Common Effective Preferential Tariff Scheme for the ASEAN Free Trade Area
  short         ASEAN Free Trade Area
  alias         AFTA
  kind          trade
  about         free trade in South-East Asia
  parties       many
  signed        1992-01-28 [?]
  in-force      1993-01-01 [?]
  status        in_force 1993-01-01 [?]

agreement safta
  name          Agreement on South Asian Free Trade Area
  short         SAFTA
  alias         South Asian Free Trade Area|South Asian Free Trade Agreement
  kind          trade
  about         free trade in South Asia
  parties       AFG BGD BTN IND LKA MDV NPL PAK
  signed        2004-01-06 [huggo-3664]
  in-force      2006-01-01 [huggo-3664]
  status        in_force 2006-01-01 [huggo-3664]

agreement china-asean-fta
  name          Framework Agreement on Comprehensive Economic Co-operation between the Association of South East Asian Nations and the People's Republic of China
  short         ASEAN-China Free Trade Area
  alias         ACFTA
  kind          trade
  about         free trade of China and South-East Asia
  parties       CHN IGO
  signed        2002-11-04 [?]
  in-force      2003-07-01 [?]
  status        in_force 2003-07-01 [?]
  note          The IGO is ASEAN.

agreement international-coffee-1983
  name          International Coffee Agreement
  short         International Coffee Agreement
  alias         coffee pact|coffee export quota agreement
  kind          trade
  about         coffee export quotas|coffee prices
  parties       many
  signed        1982-09-16 [un-19-25-b]
  in-force      1983-10-01 [?]
  status        in_force 1983-10-01 [?]
  status        expired 1994-09-30 [?]
  note          Dates are those of the agreement of 1983; others followed in 1994, 2001 and 2007.

agreement international-tin
  name          Sixth International Tin Agreement
  short         International Tin Agreement
  alias         tin pact
  kind          trade
  about         tin buffer stock
  parties       many
  signed        1981-06-26 [un-19-23]
  in-force      1982-07-01 [?]
  status        in_force 1982-07-01 [?]
  status        expired 1990-07-30 [?]

agreement international-cocoa-1986
  name          International Cocoa Agreement, 1986
  short         International Cocoa Agreement
  alias         cocoa pact|cocoa agreement|ICCO pact
  kind          trade
  about         cocoa buffer stock|cocoa prices
  parties       many
  signed        1986-07-25 [un-19-31]
  in-force      1987-01-20 [?]
  status        in_force 1987-01-20 [?]
  status        expired 1993-09-30 [?]

agreement international-rubber-1987
  name          International Natural Rubber Agreement, 1987
  short         International Natural Rubber Agreement
  alias         rubber pact|natural rubber agreement
  kind          trade
  about         rubber buffer stock|rubber prices
  parties       many
  signed        1987-03-20 [un-19-32]
  in-force      1988-12-29 [?]
  status        in_force 1988-12-29 [?]
  status        expired 1995-12-28 [?]

agreement agadir
  name          Agreement for the Establishment of a Free Trade Zone between the Arabic Mediterranean Nations
  short         Agadir Agreement
  kind          trade
  about         free trade of Arab Mediterranean states
  parties       EGY JOR MAR TUN
  signed        2004-02-25 [huggo-3676]
  in-force      2006-07-06 [?]
  status        in_force 2006-07-06 [?]

agreement ipef-supply
  name          Indo-Pacific Economic Framework for Prosperity Agreement Relating to Supply Chain Resilience
  short         IPEF Supply Chain Agreement
  alias         Indo-Pacific Economic Framework|IPEF
  kind          trade
  about         supply chains in the Indo-Pacific
  issue         trade/supply-chains
  parties       many
  parties-count 14 [?]
  signed        2023-11-14 [?]
  in-force      2024-02-24 [?]
  status        in_force 2024-02-24 [?]
