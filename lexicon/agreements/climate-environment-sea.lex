# Climate, environment, law of the sea, polar regions.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement unfccc
  name          United Nations Framework Convention on Climate Change
  short         UNFCCC
  alias         climate convention|UN climate treaty|Rio climate treaty|Framework Convention on Climate Change
  kind          climate
  about         greenhouse gas concentrations
  issue         climate/change
  parties       many
  parties-count 198 [?]
  signed        1992-05-09 [un-27-7]
  in-force      1994-03-21 [huggo-2349]
  withdrawal    1 year [?]
  status        in_force 1994-03-21 [huggo-2349]
  note          Adopted on 9 May 1992, opened for signature at Rio de Janeiro on 4 June 1992.

agreement kyoto
  name          Kyoto Protocol to the United Nations Framework Convention on Climate Change
  short         Kyoto Protocol
  alias         Kyoto treaty|Kyoto accord|Kyoto climate treaty|Kyoto climate pact
  kind          climate
  about         emission cuts of industrial countries
  issue         climate/kyoto
  parties       many
  parties-count 192 [?]
  signed        1997-12-11 [un-27-7-a]
  in-force      2005-02-16 [huggo-3054]
  status        in_force 2005-02-16 [huggo-3054]
  status        withdrawn 2012-12-15 by CAN [?]

agreement doha-amendment
  name          Doha Amendment to the Kyoto Protocol
  short         Doha Amendment
  kind          climate
  about         second period of the Kyoto Protocol
  issue         climate/kyoto
  parties       many
  signed        2012-12-08 [un-27-7-c]
  in-force      2020-12-31 [uk-62793]
  status        in_force 2020-12-31 [uk-62793]

agreement paris-climate
  name          Paris Agreement
  short         Paris Agreement
  alias         Paris climate agreement|Paris climate accord|Paris climate deal|Paris climate pact|Paris accord on climate|Paris Climate Accords|COP21 agreement
  kind          climate
  about         global warming below 2 degrees|national climate targets|limit of 1.5 degrees
  issue         climate/paris-agreement
  parties       many
  signed        2015-12-12 [huggo-4429]
  in-force      2016-11-04 [huggo-4429]
  withdrawal    1 year [?]
  status        in_force 2016-11-04 [huggo-4429]
  status        withdrawn 2020-11-04 by USA [?]
  status        in_force 2021-02-19 by USA [?]
  status        withdrawn 2026-01-27 by USA [?]
  note          Adopted on 12 December 2015, opened for signature at New York on 22 April 2016.

agreement copenhagen-accord
  name          Copenhagen Accord
  short         Copenhagen Accord
  alias         Copenhagen climate accord
  kind          climate
  about         climate finance of 100 billion dollars a year
  issue         climate/change
  parties       many
  signed        2009-12-18 [?]
  status        signed 2009-12-18 [?]

agreement glasgow-pact
  name          Glasgow Climate Pact
  short         Glasgow Climate Pact
  alias         Glasgow pact|COP26 agreement
  kind          climate
  about         phase-down of coal
  issue         climate/change
  parties       many
  signed        2021-11-13 [?]
  status        signed 2021-11-13 [?]

agreement montreal-protocol
  name          Montreal Protocol on Substances that Deplete the Ozone Layer
  short         Montreal Protocol
  alias         ozone treaty|ozone protocol|ozone layer treaty
  kind          climate
  about         chlorofluorocarbons|ozone layer
  issue         climate/ozone-mercury
  parties       many
  parties-count 198 [?]
  signed        1987-09-16 [un-27-2-a]
  in-force      1989-01-01 [huggo-2022]
  status        in_force 1989-01-01 [huggo-2022]

agreement kigali-amendment
  name          Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer (Kigali Amendment)
  short         Kigali Amendment
  alias         Kigali deal on hydrofluorocarbons
  kind          climate
  about         hydrofluorocarbons
  issue         climate/ozone-mercury
  parties       many
  signed        2016-10-15 [?]
  in-force      2019-01-01 [?]
  status        in_force 2019-01-01 [?]

agreement vienna-ozone
  name          Vienna Convention for the Protection of the Ozone Layer
  short         Vienna Convention on ozone
  alias         Vienna Ozone Convention
  kind          climate
  about         protection of the ozone layer
  issue         climate/ozone-mercury
  parties       many
  signed        1985-03-22 [un-27-2]
  in-force      1988-09-22 [huggo-1897]
  status        in_force 1988-09-22 [huggo-1897]

agreement cbd
  name          Convention on Biological Diversity
  short         Convention on Biological Diversity
  alias         Biodiversity Convention|CBD|UN biodiversity convention
  kind          climate
  about         biodiversity
  issue         climate/biodiversity
  parties       many
  parties-count 196 [?]
  signed        1992-06-05 [un-27-8]
  in-force      1993-12-29 [huggo-2355]
  status        in_force 1993-12-29 [huggo-2355]

agreement cartagena-biosafety
  name          Cartagena Protocol on Biosafety to the Convention on Biological Diversity
  short         Cartagena Protocol
  alias         Biosafety Protocol
  kind          climate
  about         genetically modified organisms in trade
  issue         climate/biodiversity
  parties       many
  signed        2000-01-29 [un-27-8-a]
  in-force      2003-09-11 [?]
  status        in_force 2003-09-11 [?]

agreement nagoya-protocol
  name          Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity
  short         Nagoya Protocol
  kind          climate
  about         genetic resources
  issue         climate/biodiversity
  parties       many
  signed        2010-10-29 [un-27-8-b]
  in-force      2014-10-12 [huggo-4199]
  status        in_force 2014-10-12 [huggo-4199]

agreement kunming-montreal
  name          Kunming-Montreal Global Biodiversity Framework
  short         Kunming-Montreal Framework
  alias         Global Biodiversity Framework|30 by 30 deal
  kind          climate
  about         protection of 30 per cent of land and sea
  issue         climate/biodiversity
  parties       many
  signed        2022-12-19 [?]
  status        signed 2022-12-19 [?]

agreement unccd
  name          United Nations Convention to Combat Desertification in those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa
  short         UN Convention to Combat Desertification
  alias         UNCCD|desertification convention
  kind          climate
  about         desertification
  issue         climate/desertification
  parties       many
  signed        1994-10-14 [un-27-10]
  in-force      1996-12-26 [huggo-2665]
  status        in_force 1996-12-26 [huggo-2665]

agreement cites
  name          Convention on International Trade in Endangered Species of Wild Fauna and Flora
  short         CITES
  alias         endangered species convention|Washington Convention on endangered species
  kind          climate
  about         trade in ivory|trade in endangered species
  issue         climate/wildlife-trade
  parties       many
  signed        1973-03-03 [huggo-1161]
  in-force      1975-07-01 [huggo-1161]
  status        in_force 1975-07-01 [huggo-1161]

agreement ramsar
  name          Convention on Wetlands of International Importance especially as Waterfowl Habitat
  short         Ramsar Convention
  alias         wetlands convention
  kind          climate
  about         wetlands
  parties       many
  signed        1971-02-02 [uk-71065]
  in-force      1975-12-21 [uk-71065]
  status        in_force 1975-12-21 [uk-71065]

agreement basel-convention
  name          Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal
  short         Basel Convention
  kind          climate
  about         hazardous waste exports|plastic waste trade
  issue         climate/waste
  parties       many
  signed        1989-03-22 [un-27-3]
  in-force      1992-05-05 [huggo-2096]
  status        in_force 1992-05-05 [huggo-2096]

agreement stockholm-pops
  name          Stockholm Convention on Persistent Organic Pollutants
  short         Stockholm Convention on pollutants
  alias         POPs Convention|Stockholm POPs convention
  kind          climate
  about         persistent organic pollutants
  issue         climate/ozone-mercury
  parties       many
  signed        2001-05-22 [un-27-15]
  in-force      2004-05-17 [uk-73016]
  status        in_force 2004-05-17 [uk-73016]

agreement minamata
  name          Minamata Convention on Mercury
  short         Minamata Convention
  alias         mercury treaty
  kind          climate
  about         mercury pollution
  issue         climate/ozone-mercury
  parties       many
  signed        2013-10-10 [un-27-17]
  in-force      2017-08-16 [?]
  status        in_force 2017-08-16 [?]

agreement plastics-treaty
  name          Internationally legally binding instrument on plastic pollution
  short         Global plastics treaty
  alias         plastics treaty|UN plastics treaty|plastic pollution treaty|global plastic treaty
  kind          climate
  about         plastic pollution
  issue         climate/plastics
  parties       many
  status        negotiating 2022-03-02 [?]
  note          Negotiated since resolution 5/14 of the United Nations Environment Assembly.

agreement clrtap
  name          Convention on Long-range Transboundary Air Pollution
  short         Convention on Long-range Transboundary Air Pollution
  alias         CLRTAP|acid rain convention
  kind          climate
  about         acid rain
  issue         climate/haze
  parties       many
  signed        1979-11-13 [un-27-1]
  in-force      1983-03-16 [huggo-1657]
  status        in_force 1983-03-16 [huggo-1657]

agreement aarhus
  name          Convention on Access to Information, Public Participation in Decision-Making and Access to Justice in Environmental Matters
  short         Aarhus Convention
  kind          climate
  about         public access to environmental information
  parties       many
  signed        1998-06-25 [un-27-13]
  in-force      2001-10-30 [uk-72886]
  status        in_force 2001-10-30 [uk-72886]

agreement escazu
  name          Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean
  short         Escazú Agreement
  alias         Escazu Agreement
  kind          climate
  about         protection of environmental defenders
  parties       many
  signed        2018-03-04 [?]
  in-force      2021-04-22 [?]
  status        in_force 2021-04-22 [?]

agreement whaling-convention
  name          International Convention for the Regulation of Whaling
  short         International Whaling Convention
  alias         whaling convention|whaling moratorium|IWC convention
  kind          climate
  about         commercial whaling
  issue         seas/whaling
  parties       many
  signed        1946-12-02 [uk-70225]
  in-force      1948-11-10 [uk-70225]
  status        in_force 1948-11-10 [uk-70225]
  status        withdrawn 2019-06-30 by JPN [?]

agreement london-dumping
  name          Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter
  short         London Convention
  alias         London Dumping Convention
  kind          climate
  about         dumping of waste at sea
  parties       many
  signed        1972-12-29 [huggo-1145]
  in-force      1975-08-30 [huggo-1145]
  status        in_force 1975-08-30 [huggo-1145]

agreement marpol
  name          International Convention for the Prevention of Pollution from Ships
  short         MARPOL
  alias         MARPOL Convention|MARPOL 73/78
  kind          climate
  about         pollution from ships
  issue         climate/oil-spills
  parties       many
  signed        1973-11-02 [huggo-1208]
  in-force      1983-10-02 [huggo-1208]
  status        in_force 1983-10-02 [huggo-1208]

agreement unclos
  name          United Nations Convention on the Law of the Sea
  short         UNCLOS
  alias         Law of the Sea Convention|Law of the Sea Treaty|UN sea convention|Law of the Sea|UN Law of the Sea
  kind          other
  about         exclusive economic zones|rights at sea|territorial waters
  issue         seas/law-of-the-sea
  parties       many
  parties-count 170 [?]
  signed        1982-12-10 [un-21-6]
  in-force      1994-11-16 [?]
  withdrawal    1 year [?]
  status        in_force 1994-11-16 [?]

agreement part-xi
  name          Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982
  short         Part XI Agreement
  alias         deep seabed mining agreement
  kind          other
  about         deep-sea mining
  issue         energy/deep-sea-mining
  parties       many
  signed        1994-07-28 [un-21-6-a]
  in-force      1996-07-28 [huggo-2645]
  status        in_force 1996-07-28 [huggo-2645]

agreement fish-stocks
  name          Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks
  short         UN Fish Stocks Agreement
  alias         Fish Stocks Agreement
  kind          other
  about         straddling fish stocks
  issue         seas/fisheries
  parties       many
  signed        1995-08-04 [un-21-7]
  in-force      2001-12-11 [huggo-2763]
  status        in_force 2001-12-11 [huggo-2763]

agreement bbnj
  name          Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction
  short         High Seas Treaty
  alias         BBNJ Agreement|BBNJ treaty|UN ocean treaty
  kind          climate
  about         protection of the high seas|marine reserves on the high seas
  issue         seas/high-seas-treaty
  parties       many
  signed        2023-09-20 [?]
  in-force      2026-01-17 [?]
  status        in_force 2026-01-17 [?]
  note          Adopted on 19 June 2023, opened for signature on 20 September 2023.

agreement continental-shelf-1958
  name          Convention on the Continental Shelf
  short         Convention on the Continental Shelf
  alias         Continental Shelf Convention
  kind          other
  about         continental shelf
  issue         seas/law-of-the-sea
  parties       many
  signed        1958-04-29 [un-21-4]
  in-force      1964-06-10 [uk-70564]
  status        in_force 1964-06-10 [uk-70564]

agreement sua-1988
  name          Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation
  short         SUA Convention
  alias         maritime terrorism convention
  kind          other
  about         seizure of ships
  issue         seas/ship-seizures
  parties       many
  signed        1988-03-10 [?]
  in-force      1992-03-01 [?]
  status        in_force 1992-03-01 [?]

agreement south-china-sea-doc
  name          Declaration on the Conduct of Parties in the South China Sea
  short         Declaration on the Conduct of Parties
  alias         DOC in the South China Sea|South China Sea declaration of conduct
  near          CHN,PHL,VNM,MYS,BRN,IDN: declaration of conduct
  kind          other
  about         restraint in the South China Sea
  issue         disputes/south-china-sea
  parties       CHN IGO
  signed        2002-11-04 [?]
  in-force      2002-11-04 [?]
  status        in_force 2002-11-04 [?]
  note          The IGO is ASEAN.

agreement south-china-sea-coc
  name          Code of Conduct in the South China Sea
  short         South China Sea Code of Conduct
  alias         Code of Conduct in the South China Sea
  near          CHN,PHL,VNM,MYS,BRN,IDN: code of conduct
  kind          other
  about         rules for the South China Sea
  issue         disputes/south-china-sea
  parties       CHN IGO
  status        negotiating 2002-11-04 [?]
  note          The IGO is ASEAN; the declaration of 2002 set it as an aim.

agreement antarctic-treaty
  name          Antarctic Treaty
  short         Antarctic Treaty
  alias         Antarctica treaty
  kind          other
  about         peaceful use of Antarctica|territorial claims in Antarctica
  issue         disputes/antarctica
  parties       many
  parties-count 58 [?]
  signed        1959-12-01 [uk-70579]
  in-force      1961-06-23 [uk-70579]
  status        in_force 1961-06-23 [uk-70579]

agreement madrid-protocol-antarctic
  name          Protocol on Environmental Protection to the Antarctic Treaty
  short         Madrid Protocol
  alias         Antarctic environmental protocol
  kind          climate
  about         mining in Antarctica
  parties       many
  signed        1991-10-04 [huggo-2273]
  in-force      1998-01-14 [huggo-2273]
  status        in_force 1998-01-14 [huggo-2273]

agreement ccamlr
  name          Convention on the Conservation of Antarctic Marine Living Resources
  short         CCAMLR Convention
  kind          climate
  about         krill fishing in Antarctica
  issue         seas/antarctic-sea-reserves
  parties       many
  signed        1980-05-20 [huggo-1680]
  in-force      1982-04-07 [huggo-1680]
  status        in_force 1982-04-07 [huggo-1680]

agreement central-arctic-fisheries
  name          Agreement to Prevent Unregulated High Seas Fisheries in the Central Arctic Ocean
  short         Central Arctic Ocean Fisheries Agreement
  kind          climate
  about         fishing in the central Arctic Ocean
  parties       CAN CHN DNK EUR ISL JPN KOR NOR RUS USA
  signed        2018-10-03 [?]
  in-force      2021-06-25 [?]
  term          16 years [?]
  status        in_force 2021-06-25 [?]

agreement ottawa-declaration-arctic
  name          Declaration on the Establishment of the Arctic Council
  short         Ottawa Declaration on the Arctic Council
  alias         Arctic Council declaration
  kind          organisation
  about         founding of the Arctic Council
  issue         disputes/arctic
  parties       CAN DNK FIN ISL NOR RUS SWE USA
  signed        1996-09-19 [?]
  in-force      1996-09-19 [?]
  status        in_force 1996-09-19 [?]

agreement polar-bears
  name          Agreement on the Conservation of Polar Bears
  short         Polar Bear Agreement
  kind          climate
  about         polar bears
  parties       CAN DNK NOR RUS USA
  signed        1973-11-15 [huggo-1216]
  in-force      1976-05-26 [huggo-1216]
  status        in_force 1976-05-26 [huggo-1216]

agreement amazon-cooperation
  name          Treaty for Amazonian Co-operation
  short         Amazon Cooperation Treaty
  kind          climate
  about         Amazon rainforest
  issue         climate/forests
  parties       BOL BRA COL ECU GUY PER SUR VEN
  signed        1978-07-03 [huggo-1568]
  in-force      1980-08-02 [huggo-1568]
  status        in_force 1980-08-02 [huggo-1568]

agreement cod-war-1976
  name          Agreement concerning British Fishing in Icelandic Waters
  short         Cod War settlement of 1976
  near          ISL: fishing agreement with Britain|fisheries agreement with Britain
  kind          trade
  about         British fishing off Iceland
  parties       GBR ISL
  signed        1976-06-01 [huggo-1394]
  in-force      1976-06-01 [?]
  status        in_force 1976-06-01 [?]

agreement watercourses-1997
  name          Convention on the Law of the Non-Navigational Uses of International Watercourses
  short         UN Watercourses Convention
  kind          energy
  about         shared rivers
  issue         water/sharing
  parties       many
  signed        1997-05-21 [un-27-12]
  in-force      2014-08-17 [huggo-2969]
  status        in_force 2014-08-17 [huggo-2969]

agreement water-convention-1992
  name          Convention on the Protection and Use of Transboundary Watercourses and International Lakes
  short         UNECE Water Convention
  alias         Helsinki Water Convention
  kind          energy
  about         transboundary waters and lakes
  issue         water/sharing
  parties       many
  signed        1992-03-17 [un-27-5]
  in-force      1996-10-06 [huggo-2331]
  status        in_force 1996-10-06 [huggo-2331]
