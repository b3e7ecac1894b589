# Outer space, networks, data and intelligence.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement outer-space
  name          Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies
  short         Outer Space Treaty
  alias         space treaty of 1967|1967 space treaty
  kind          space
  about         nuclear weapons in orbit|weapons in space|nuclear weapons in space
  issue         technology/space-weapons
  parties       many
  signed        1967-01-27 [uk-70785]
  in-force      1967-10-10 [uk-70785]
  withdrawal    1 year [?]
  status        in_force 1967-10-10 [uk-70785]

agreement rescue-agreement
  name          Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space
  short         Rescue Agreement
  alias         Astronaut Rescue Agreement
  kind          space
  about         rescue of astronauts
  parties       many
  signed        1968-04-22 [uk-70832]
  in-force      1968-12-03 [uk-70832]
  status        in_force 1968-12-03 [uk-70832]

agreement space-liability
  name          Convention on International Liability for Damage Caused by Space Objects
  short         Space Liability Convention
  kind          space
  about         damage by satellites|falling space debris
  parties       many
  signed        1972-03-29 [huggo-1099]
  in-force      1972-09-01 [huggo-1099]
  status        in_force 1972-09-01 [huggo-1099]

agreement registration-convention
  name          Convention on Registration of Objects Launched into Outer Space
  short         Registration Convention
  kind          space
  about         registration of satellites
  parties       many
  signed        1974-11-12 [un-24-1]
  in-force      1976-09-15 [huggo-1285]
  status        in_force 1976-09-15 [huggo-1285]
  note          Adopted on 12 November 1974, opened for signature on 14 January 1975.

agreement moon-agreement
  name          Agreement Governing the Activities of States on the Moon and Other Celestial Bodies
  short         Moon Agreement
  alias         Moon Treaty
  kind          space
  about         resources of the Moon
  issue         technology/space-exploration
  parties       many
  signed        1979-12-05 [un-24-2]
  in-force      1984-07-11 [huggo-1663]
  status        in_force 1984-07-11 [huggo-1663]
  note          Adopted on 5 December 1979, opened for signature on 18 December 1979.

agreement iss-iga
  name          Agreement among the Government of Canada, Governments of Member States of the European Space Agency, the Government of Japan, the Government of the Russian Federation, and the Government of the United States of America concerning Cooperation on the Civil International Space Station
  short         Space Station Intergovernmental Agreement
  alias         International Space Station agreement
  kind          space
  about         International Space Station
  issue         technology/space-exploration
  parties       many
  parties-count 15 [?]
  signed        1998-01-29 [?]
  in-force      2001-03-27 [?]
  status        in_force 2001-03-27 [?]

agreement artemis-accords
  name          Artemis Accords: Principles for Cooperation in the Civil Exploration and Use of the Moon, Mars, Comets, and Asteroids for Peaceful Purposes
  short         Artemis Accords
  kind          space
  about         civil exploration of the Moon
  issue         technology/space-exploration
  parties       many
  signed        2020-10-13 [?]
  in-force      2020-10-13 [?]
  status        in_force 2020-10-13 [?]

agreement ilrs
  name          Memorandum of Understanding between China and Russia regarding Cooperation for the Construction of the International Lunar Research Station
  short         International Lunar Research Station memorandum
  kind          space
  about         Chinese and Russian lunar base
  issue         technology/space-exploration
  parties       CHN RUS
  signed        2021-03-09 [?]
  in-force      2021-03-09 [?]
  status        in_force 2021-03-09 [?]

agreement budapest-cybercrime
  name          Convention on Cybercrime
  short         Budapest Convention
  alias         Budapest Convention on Cybercrime|Convention on Cybercrime|Council of Europe cybercrime convention
  kind          cyber
  about         crimes on computer networks
  issue         technology/cyber-norms
  parties       many
  signed        2001-11-23 [?]
  in-force      2004-07-01 [?]
  status        in_force 2004-07-01 [?]

agreement un-cybercrime
  name          United Nations Convention against Cybercrime
  short         UN Cybercrime Convention
  alias         Hanoi Convention|UN cybercrime treaty
  kind          cyber
  about         cross-border electronic evidence|cybercrime worldwide
  issue         technology/cyber-norms
  parties       many
  signed        2025-10-25 [?]
  status        signed 2025-10-25 [?]
  note          Adopted by the General Assembly on 24 December 2024, opened for signature at Hanoi on 25 October 2025.

agreement us-china-cyber-2015
  name          United States-China understanding on cyber-enabled theft of intellectual property
  short         US-China cyber agreement
  alias         Obama-Xi cyber agreement
  near          CHN,USA: cyber agreement|cyber deal|cyber accord|hacking accord
  kind          cyber
  about         commercial hacking
  issue         technology/cyber-attacks
  parties       CHN USA
  signed        2015-09-25 [?]
  in-force      2015-09-25 [?]
  status        in_force 2015-09-25 [?]

agreement ai-convention
  name          Council of Europe Framework Convention on Artificial Intelligence and Human Rights, Democracy and the Rule of Law
  short         AI Convention
  alias         Framework Convention on Artificial Intelligence
  kind          cyber
  about         artificial intelligence and human rights
  issue         technology/artificial-intelligence
  parties       many
  signed        2024-09-05 [?]
  status        signed 2024-09-05 [?]

agreement itu-constitution
  name          Constitution of the International Telecommunication Union
  short         ITU Constitution
  kind          cyber
  about         radio frequencies|satellite orbits
  parties       many
  signed        1992-12-22 [?]
  in-force      1994-07-01 [?]
  status        in_force 1994-07-01 [?]

agreement data-privacy-framework
  name          EU-US Data Privacy Framework
  short         EU-US Data Privacy Framework
  alias         Data Privacy Framework|Privacy Shield|Safe Harbor agreement
  kind          cyber
  about         personal data sent from Europe to the United States
  issue         technology/platforms
  parties       EUR USA
  signed        2023-07-10 [?]
  in-force      2023-07-10 [?]
  status        in_force 2023-07-10 [?]

agreement ukusa
  name          British-US Communication Intelligence Agreement
  short         UKUSA Agreement
  alias         Five Eyes agreement|Five Eyes pact
  kind          defence
  about         sharing of signals intelligence
  issue         alliances/intelligence-sharing
  parties       AUS CAN GBR NZL USA
  signed        1946-03-05 [?]
  in-force      1946-03-05 [?]
  status        in_force 1946-03-05 [?]
