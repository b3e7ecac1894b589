# Arms control, disarmament and the rules of weapons.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement new-start
  name          Treaty between the United States of America and the Russian Federation on Measures for the Further Reduction and Limitation of Strategic Offensive Arms
  short         New START
  alias         New START treaty|New Strategic Arms Reduction Treaty|START III
  near          RUS,USA: strategic arms treaty|arms control treaty|nuclear arms control treaty|nuclear arms pact|nuclear arms treaty|nuclear treaty|last arms control treaty|last remaining arms control treaty|last nuclear arms treaty
  kind          arms-control
  about         strategic nuclear warheads|strategic warheads|deployed warheads|deployment of strategic nuclear warheads|strategic offensive arms|strategic nuclear arsenals|long-range nuclear arsenals|intercontinental missiles and bombers|deployed strategic delivery vehicles
  issue         arms/strategic-nuclear
  parties       RUS USA
  signed        2010-04-08 [web-nuclearforces]
  in-force      2011-02-05 [web-nuclearforces]
  term          10 years [?]
  extended      2021-02-03 to 2026-02-05 [web-asil]
  expires       2026-02-05 [web-tass-2081851]
  withdrawal    3 months [?]
  limit         1550 deployed strategic warheads [web-nuclearforces]
  limit         700 deployed intercontinental missiles, submarine missiles and heavy bombers [web-nuclearforces]
  limit         800 deployed and non-deployed launchers and heavy bombers [web-sputnik-10436432]
  limit         18 on-site inspections a year [?]
  status        in_force 2011-02-05 [web-nuclearforces]
  status        suspended 2023-02-28 by RUS [?]
  status        expired 2026-02-05 [web-tass-2081851]
  note          Limits had to be met by 5 February 2018. One extension of up to five years was allowed and was used in full. Russia announced on 21 February 2023 that it suspended its part; its law took effect on 28 February 2023. Withdrawal took effect three months after notice.

agreement start-1
  name          Treaty between the United States of America and the Union of Soviet Socialist Republics on the Reduction and Limitation of Strategic Offensive Arms
  short         START I
  alias         START treaty|START 1|Strategic Arms Reduction Treaty|Strategic Arms Reduction Treaty of 1991
  kind          arms-control
  about         strategic offensive arms|strategic nuclear weapons|intercontinental ballistic missiles|long-range nuclear weapons
  issue         arms/strategic-nuclear
  parties       RUS USA BLR KAZ UKR
  signed        1991-07-31 [web-clateway-start-1]
  in-force      1994-12-05 [web-clateway-start-1]
  term          15 years [?]
  expires       2009-12-05 [web-clateway-start-1]
  withdrawal    6 months [?]
  limit         6000 accountable warheads [?]
  limit         1600 strategic delivery vehicles [?]
  status        in_force 1994-12-05 [web-clateway-start-1]
  status        expired 2009-12-05 [web-clateway-start-1]
  note          Signed by the Soviet Union; its four nuclear successors became parties by the Lisbon Protocol of 1992.

agreement lisbon-protocol-1992
  name          Protocol to the Treaty between the United States of America and the Union of Soviet Socialist Republics on the Reduction and Limitation of Strategic Offensive Arms
  short         Lisbon Protocol
  near          RUS,USA,UKR,KAZ,BLR: Lisbon Protocol on strategic arms
  kind          arms-control
  about         successor states of the Soviet nuclear arsenal|removal of nuclear weapons from Belarus, Kazakhstan and Ukraine
  issue         arms/strategic-nuclear
  parties       BLR KAZ RUS UKR USA
  signed        1992-05-23 [?]
  in-force      1994-12-05 [?]
  status        in_force 1994-12-05 [?]

agreement start-2
  name          Treaty between the United States of America and the Russian Federation on Further Reduction and Limitation of Strategic Offensive Arms
  short         START II
  alias         START 2|START II treaty
  kind          arms-control
  about         missiles with multiple warheads|multiple-warhead missiles|strategic nuclear warheads
  issue         arms/strategic-nuclear
  parties       RUS USA
  signed        1993-01-03 [?]
  limit         3500 strategic warheads [?]
  status        signed 1993-01-03 [?]
  status        withdrawn 2002-06-14 by RUS [?]
  note          Never entered into force; Russia declared itself no longer bound the day after the United States left the ABM Treaty.

agreement sort
  name          Treaty between the United States of America and the Russian Federation on Strategic Offensive Reductions
  short         SORT
  alias         Moscow Treaty of 2002|Treaty of Moscow on strategic reductions|Strategic Offensive Reductions Treaty
  near          RUS,USA: Moscow Treaty
  kind          arms-control
  about         strategic nuclear warheads|operationally deployed warheads
  issue         arms/strategic-nuclear
  parties       RUS USA
  signed        2002-05-24 [?]
  in-force      2003-06-01 [?]
  expires       2011-02-05 [?]
  withdrawal    3 months [?]
  limit         2200 operationally deployed strategic warheads [?]
  status        in_force 2003-06-01 [?]
  status        terminated 2011-02-05 [?]
  note          Was to run to 31 December 2012; New START took its place on entering into force.

agreement salt-1
  name          Interim Agreement between the United States of America and the Union of Soviet Socialist Republics on Certain Measures with Respect to the Limitation of Strategic Offensive Arms
  short         SALT I
  alias         SALT 1|SALT I agreement|Strategic Arms Limitation Talks agreement|Interim Agreement on strategic offensive arms
  kind          arms-control
  about         strategic missile launchers|strategic offensive arms
  issue         arms/strategic-nuclear
  parties       RUS USA
  signed        1972-05-26 [web-tass-2081851]
  in-force      1972-10-03 [web-tass-2081851]
  term          5 years [?]
  expires       1977-10-03 [web-tass-2081851]
  status        in_force 1972-10-03 [web-tass-2081851]
  status        expired 1977-10-03 [web-tass-2081851]

agreement salt-2
  name          Treaty between the United States of America and the Union of Soviet Socialist Republics on the Limitation of Strategic Offensive Arms
  short         SALT II
  alias         SALT 2|SALT II treaty|SALT II accord
  kind          arms-control
  about         strategic offensive arms|strategic launchers|missile launchers and bombers
  issue         arms/strategic-nuclear
  parties       RUS USA
  signed        1979-06-18 [?]
  limit         2400 strategic delivery vehicles [?]
  status        signed 1979-06-18 [?]
  note          Never entered into force; both sides kept to it for some years.

agreement abm
  name          Treaty between the United States of America and the Union of Soviet Socialist Republics on the Limitation of Anti-Ballistic Missile Systems
  short         ABM Treaty
  alias         Anti-Ballistic Missile Treaty|antiballistic missile treaty|ABM pact|ABM accord
  kind          arms-control
  about         anti-missile defences|missile defences|anti-ballistic missile systems|missile defence systems
  issue         arms/missile-defence
  parties       RUS USA
  signed        1972-05-26 [web-tass-2081851]
  in-force      1972-10-03 [web-tass-2081851]
  withdrawal    6 months [?]
  limit         2 deployment areas, cut to 1 by the protocol of 1974 [?]
  limit         100 interceptors [?]
  status        in_force 1972-10-03 [web-tass-2081851]
  status        withdrawn 2002-06-13 by USA [?]
  status        terminated 2002-06-13 [?]

agreement inf
  name          Treaty between the United States of America and the Union of Soviet Socialist Republics on the Elimination of Their Intermediate-Range and Shorter-Range Missiles
  short         INF Treaty
  alias         INF|Intermediate-Range Nuclear Forces Treaty|Intermediate Nuclear Forces Treaty|INF pact|INF accord|Euromissile treaty
  kind          arms-control
  about         intermediate-range missiles|intermediate-range nuclear missiles|medium-range missiles|ground-launched missiles|land-based missiles|shorter-range missiles|missiles with ranges of 500 to 5,500 kilometres
  issue         arms/intermediate-missiles
  parties       RUS USA
  signed        1987-12-08 [web-aca-inf]
  in-force      1988-06-01 [web-aca-inf]
  withdrawal    6 months [?]
  limit         0 ground-launched missiles with ranges of 500 to 5500 km [?]
  status        in_force 1988-06-01 [web-aca-inf]
  status        suspended 2019-07-03 by RUS [?]
  status        withdrawn 2019-08-02 by USA [?]
  status        terminated 2019-08-02 [?]

agreement cfe
  name          Treaty on Conventional Armed Forces in Europe
  short         CFE Treaty
  alias         CFE|Conventional Forces in Europe Treaty|conventional forces treaty|Treaty on Conventional Forces in Europe
  kind          arms-control
  about         conventional forces in Europe|tanks and heavy weapons in Europe|conventional arms in Europe|number of tanks, artillery and aircraft in Europe
  issue         arms/conventional-europe
  parties       many
  parties-count 30 [?]
  signed        1990-11-19 [web-wikimili-cfe]
  in-force      1992-11-09 [web-wikimili-cfe]
  withdrawal    150 days [?]
  limit         20000 battle tanks for each group of states [?]
  limit         30000 armoured combat vehicles for each group of states [?]
  limit         20000 pieces of artillery for each group of states [?]
  limit         6800 combat aircraft for each group of states [?]
  limit         2000 attack helicopters for each group of states [?]
  status        in_force 1992-11-09 [web-wikimili-cfe]
  status        suspended 2007-12-12 by RUS [?]
  status        withdrawn 2023-11-07 by RUS [web-wikimili-cfe]
  status        suspended 2023-11-07 by USA [web-wikimili-cfe]

agreement cfe-adapted
  name          Agreement on Adaptation of the Treaty on Conventional Armed Forces in Europe
  short         Adapted CFE Treaty
  alias         Istanbul agreement on the CFE treaty|CFE adaptation agreement
  kind          arms-control
  about         national ceilings on conventional forces in Europe
  issue         arms/conventional-europe
  parties       many
  parties-count 30 [?]
  signed        1999-11-19 [?]
  status        signed 1999-11-19 [?]
  note          Not in force; NATO states tied ratification to Russian withdrawal from Georgia and Moldova.

agreement open-skies
  name          Treaty on Open Skies
  short         Open Skies Treaty
  alias         Open Skies|Open Skies agreement|Open Skies accord
  kind          arms-control
  about         unarmed observation flights|unarmed surveillance flights|reconnaissance flights over each other's territory|overflights
  issue         arms/open-skies
  parties       many
  parties-count 32 [?]
  signed        1992-03-24 [web-wikimili-open-skies]
  in-force      2002-01-01 [web-wikimili-open-skies]
  withdrawal    6 months [?]
  status        in_force 2002-01-01 [web-wikimili-open-skies]
  status        withdrawn 2020-11-22 by USA [web-wikimili-open-skies]
  status        withdrawn 2021-12-18 by RUS [?]

agreement vienna-document-2011
  name          Vienna Document 2011 on Confidence- and Security-Building Measures
  short         Vienna Document
  alias         Vienna Document 2011|OSCE Vienna Document
  kind          arms-control
  about         notice of military exercises|confidence- and security-building measures|inspections of military activities in Europe
  issue         arms/confidence-building
  parties       many
  parties-count 57 [?]
  signed        2011-11-30 [?]
  in-force      2011-12-01 [?]
  status        in_force 2011-12-01 [?]
  status        suspended 2023-03-07 by RUS [?]

agreement ptbt
  name          Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and Under Water
  short         Partial Test Ban Treaty
  alias         PTBT|Limited Test Ban Treaty|LTBT|Nuclear Test Ban Treaty of 1963|Moscow test ban treaty
  kind          arms-control
  about         nuclear tests in the atmosphere|atmospheric nuclear tests|atmospheric tests
  issue         nuclear/testing
  parties       many
  parties-count 126 [?]
  signed        1963-08-05 [uk-70697]
  in-force      1963-10-10 [uk-70697]
  withdrawal    3 months [?]
  status        in_force 1963-10-10 [uk-70697]

agreement ctbt
  name          Comprehensive Nuclear-Test-Ban Treaty
  short         CTBT
  alias         Comprehensive Test Ban Treaty|comprehensive test ban|nuclear test ban treaty|Test Ban Treaty
  kind          arms-control
  about         nuclear tests|nuclear test explosions|all nuclear explosions|nuclear testing
  issue         nuclear/testing
  parties       many
  parties-count 178 [?]
  signed        1996-09-24 [huggo-2891]
  withdrawal    6 months [?]
  status        signed 1996-09-24 [huggo-2891]
  status        withdrawn 2023-11-02 by RUS [?]
  note          Adopted 10 September 1996; not in force: it needs ratification by all 44 states of its Annex 2. Russia withdrew its ratification, not its signature.

agreement ttbt
  name          Treaty between the United States of America and the Union of Soviet Socialist Republics on the Limitation of Underground Nuclear Weapon Tests
  short         Threshold Test Ban Treaty
  alias         TTBT
  kind          arms-control
  about         underground nuclear tests above 150 kilotons|large underground nuclear tests
  issue         nuclear/testing
  parties       RUS USA
  signed        1974-07-03 [huggo-1262]
  in-force      1990-12-11 [?]
  limit         150 kilotons [?]
  status        in_force 1990-12-11 [?]

agreement pnet
  name          Treaty between the United States of America and the Union of Soviet Socialist Republics on Underground Nuclear Explosions for Peaceful Purposes
  short         Peaceful Nuclear Explosions Treaty
  alias         PNET|PNE treaty
  kind          arms-control
  about         peaceful nuclear explosions
  issue         nuclear/testing
  parties       RUS USA
  signed        1976-05-28 [huggo-1392]
  in-force      1990-12-11 [?]
  limit         150 kilotons for a single explosion [?]
  status        in_force 1990-12-11 [?]

agreement tpnw
  name          Treaty on the Prohibition of Nuclear Weapons
  short         TPNW
  alias         nuclear ban treaty|Nuclear Weapons Ban Treaty|nuclear weapon prohibition treaty
  kind          arms-control
  about         prohibition of nuclear weapons|complete ban on nuclear weapons|possession of nuclear weapons
  issue         nuclear/prohibition-treaty
  parties       many
  signed        2017-09-20 [gd-nga-75-2020]
  in-force      2021-01-22 [gd-tha-76-2021]
  withdrawal    12 months [?]
  status        in_force 2021-01-22 [gd-tha-76-2021]

agreement seabed-treaty
  name          Treaty on the Prohibition of the Emplacement of Nuclear Weapons and Other Weapons of Mass Destruction on the Sea-Bed and the Ocean Floor and in the Subsoil Thereof
  short         Seabed Treaty
  alias         Sea-Bed Arms Control Treaty|Seabed Arms Control Treaty
  kind          arms-control
  about         nuclear weapons on the seabed|weapons on the ocean floor
  issue         nuclear/nuclear-weapon-free-zones
  parties       many
  signed        1971-02-11 [huggo-1034]
  in-force      1972-05-18 [huggo-1034]
  withdrawal    3 months [?]
  status        in_force 1972-05-18 [huggo-1034]

agreement pmda
  name          Agreement between the Government of the United States of America and the Government of the Russian Federation Concerning the Management and Disposition of Plutonium Designated as No Longer Required for Defense Purposes and Related Cooperation
  short         Plutonium Management and Disposition Agreement
  alias         PMDA|plutonium disposition agreement|plutonium disposal agreement
  near          RUS,USA: plutonium agreement|plutonium deal
  kind          arms-control
  about         weapons-grade plutonium|surplus plutonium|disposal of plutonium
  issue         nuclear/fissile-material
  parties       RUS USA
  signed        2000-09-01 [?]
  in-force      2011-07-13 [?]
  limit         34 tonnes of weapons-grade plutonium on each side [?]
  status        in_force 2011-07-13 [?]
  status        suspended 2016-10-03 by RUS [?]
  status        withdrawn 2025-10-27 by RUS [?]

agreement nunn-lugar
  name          Agreement between the United States of America and the Russian Federation Concerning the Safe and Secure Transportation, Storage and Destruction of Weapons and the Prevention of Weapons Proliferation
  short         Cooperative Threat Reduction agreement
  alias         Nunn-Lugar agreement|CTR umbrella agreement|Nunn-Lugar programme agreement
  kind          arms-control
  about         dismantling of Soviet weapons of mass destruction|destruction of surplus weapons
  issue         nuclear/post-soviet-weapons
  parties       RUS USA
  signed        1992-06-17 [?]
  in-force      1992-06-17 [?]
  expires       2013-06-17 [?]
  status        in_force 1992-06-17 [?]
  status        expired 2013-06-17 [?]

agreement hotline-1963
  name          Memorandum of Understanding between the United States of America and the Union of Soviet Socialist Republics Regarding the Establishment of a Direct Communications Link
  short         Hotline Agreement
  alias         hot line agreement|Moscow-Washington hotline agreement
  kind          arms-control
  about         direct line between Washington and Moscow|crisis hotline
  issue         nuclear/risk-reduction
  parties       RUS USA
  signed        1963-06-20 [?]
  in-force      1963-06-20 [?]
  status        in_force 1963-06-20 [?]

agreement incsea
  name          Agreement between the Government of the United States of America and the Government of the Union of Soviet Socialist Republics on the Prevention of Incidents On and Over the High Seas
  short         Incidents at Sea Agreement
  alias         INCSEA|INCSEA agreement
  kind          arms-control
  about         encounters of warships and aircraft at sea|incidents at sea
  issue         arms/incidents
  parties       RUS USA
  signed        1972-05-25 [?]
  in-force      1972-05-25 [?]
  status        in_force 1972-05-25 [?]

agreement cwc
  name          Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction
  short         Chemical Weapons Convention
  alias         CWC|chemical weapons treaty|chemical weapons ban|Chemical Weapons Treaty
  kind          arms-control
  about         chemical weapons|poison gas|stockpiling of chemical weapons|nerve agents
  issue         arms/chemical
  parties       many
  parties-count 193 [?]
  signed        1993-01-13 [?]
  in-force      1997-04-29 [huggo-2381]
  withdrawal    90 days [?]
  status        in_force 1997-04-29 [huggo-2381]

agreement bwc
  name          Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on their Destruction
  short         Biological Weapons Convention
  alias         BWC|BTWC|Biological and Toxin Weapons Convention|biological weapons treaty|germ warfare treaty
  kind          arms-control
  about         biological weapons|germ weapons|germ warfare|toxin weapons
  issue         arms/biological
  parties       many
  signed        1972-04-10 [huggo-1102]
  in-force      1975-03-26 [huggo-1102]
  withdrawal    3 months [?]
  status        in_force 1975-03-26 [huggo-1102]

agreement geneva-protocol-1925
  name          Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare
  short         Geneva Protocol
  alias         Geneva Protocol of 1925|Geneva Gas Protocol|1925 Geneva Protocol
  kind          arms-control
  about         use of poison gas in war|use of chemical and biological weapons in war
  issue         arms/chemical
  parties       many
  signed        1925-06-17 [uk-63446]
  in-force      1928-02-08 [uk-63446]
  status        in_force 1928-02-08 [uk-63446]

agreement ottawa
  name          Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction
  short         Ottawa Convention
  alias         Ottawa Treaty|Mine Ban Treaty|landmine treaty|landmine ban|land mine treaty|Anti-Personnel Mine Ban Convention|landmines convention
  kind          arms-control
  about         landmines|anti-personnel mines|anti-personnel landmines
  issue         arms/mines
  parties       many
  signed        1997-12-03 [?]
  in-force      1999-03-01 [huggo-3017]
  withdrawal    6 months [?]
  status        in_force 1999-03-01 [huggo-3017]
  status        withdrawn 2025-12-27 by LVA [?]
  status        withdrawn 2025-12-27 by LTU [?]
  status        withdrawn 2025-12-27 by EST [?]
  status        withdrawn 2026-01-10 by FIN [?]
  status        withdrawn 2026-02-20 by POL [?]
  note          Adopted at Oslo on 18 September 1997, opened for signature at Ottawa on 3 December 1997.

agreement ccm
  name          Convention on Cluster Munitions
  short         Convention on Cluster Munitions
  alias         CCM|Oslo Convention on cluster bombs|cluster munitions convention|cluster bomb treaty|cluster munition ban|cluster munitions treaty
  kind          arms-control
  about         cluster bombs|cluster munitions
  issue         arms/cluster-munitions
  parties       many
  signed        2008-12-03 [?]
  in-force      2010-08-01 [?]
  withdrawal    6 months [?]
  status        in_force 2010-08-01 [?]
  status        withdrawn 2025-03-06 by LTU [?]
  note          Adopted at Dublin on 30 May 2008, opened for signature at Oslo on 3 December 2008.

agreement ccw
  name          Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects
  short         Convention on Certain Conventional Weapons
  alias         CCW|Inhumane Weapons Convention|UN weapons convention
  kind          arms-control
  about         incendiary weapons|blinding lasers|booby traps|certain conventional weapons|autonomous weapons
  issue         arms/autonomous-weapons
  parties       many
  signed        1981-04-10 [?]
  in-force      1983-12-02 [?]
  withdrawal    1 year [?]
  status        in_force 1983-12-02 [?]
  note          Adopted at Geneva on 10 October 1980, opened for signature at New York on 10 April 1981.

agreement att
  name          Arms Trade Treaty
  short         Arms Trade Treaty
  alias         ATT|UN arms trade treaty|global arms trade treaty
  kind          arms-control
  about         trade in conventional arms|international arms sales|arms exports
  issue         arms/small-arms
  parties       many
  signed        2013-06-03 [?]
  in-force      2014-12-24 [?]
  withdrawal    90 days [?]
  status        in_force 2014-12-24 [?]
  note          Adopted by the General Assembly on 2 April 2013. The United States announced in 2019 that it would not become a party.

agreement enmod
  name          Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques
  short         ENMOD Convention
  alias         ENMOD|Environmental Modification Convention
  kind          arms-control
  about         weather warfare|hostile use of environmental modification
  parties       many
  signed        1977-05-18 [huggo-1480]
  in-force      1978-10-05 [huggo-1480]
  status        in_force 1978-10-05 [huggo-1480]
  note          Adopted by the General Assembly on 10 December 1976.

agreement wassenaar
  name          Wassenaar Arrangement on Export Controls for Conventional Arms and Dual-Use Goods and Technologies
  short         Wassenaar Arrangement
  alias         Wassenaar export control regime
  kind          arms-control
  about         export controls on conventional arms and dual-use goods
  issue         arms/export-controls
  parties       many
  parties-count 42 [?]
  signed        1996-07-12 [?]
  in-force      1996-11-01 [?]
  status        in_force 1996-11-01 [?]

agreement mtcr
  name          Missile Technology Control Regime
  short         MTCR
  alias         missile technology regime
  kind          arms-control
  about         missile technology exports|export of ballistic missile technology
  issue         arms/missile-technology
  parties       many
  parties-count 35 [?]
  signed        1987-04-16 [?]
  in-force      1987-04-16 [?]
  status        in_force 1987-04-16 [?]

agreement hague-code
  name          International Code of Conduct against Ballistic Missile Proliferation
  short         Hague Code of Conduct
  alias         HCOC
  kind          arms-control
  about         ballistic missile proliferation|advance notice of missile launches
  issue         arms/missile-technology
  parties       many
  signed        2002-11-25 [?]
  in-force      2002-11-25 [?]
  status        in_force 2002-11-25 [?]

agreement helsinki-final-act
  name          Final Act of the Conference on Security and Co-operation in Europe
  short         Helsinki Final Act
  alias         Helsinki Accords|Helsinki Accord|Helsinki Act
  kind          other
  about         security and human rights in Europe|inviolability of frontiers in Europe
  issue         alliances/russia-nato
  parties       many
  parties-count 57 [?]
  signed        1975-08-01 [uk-71256]
  in-force      1975-08-01 [?]
  status        in_force 1975-08-01 [?]

agreement charter-of-paris
  name          Charter of Paris for a New Europe
  short         Charter of Paris
  alias         Paris Charter
  kind          other
  about         end of the Cold War in Europe
  issue         alliances/russia-nato
  parties       many
  signed        1990-11-21 [?]
  in-force      1990-11-21 [?]
  status        in_force 1990-11-21 [?]

agreement nato-russia-founding-act
  name          Founding Act on Mutual Relations, Cooperation and Security between NATO and the Russian Federation
  short         NATO-Russia Founding Act
  alias         Founding Act
  kind          defence
  about         permanent stationing of substantial combat forces in eastern Europe|relations between NATO and Russia
  issue         alliances/russia-nato
  parties       RUS IGO
  signed        1997-05-27 [?]
  in-force      1997-05-27 [?]
  status        in_force 1997-05-27 [?]
  note          The IGO is NATO.

agreement budapest-memorandum
  name          Memorandum on Security Assurances in Connection with Ukraine's Accession to the Treaty on the Non-Proliferation of Nuclear Weapons
  short         Budapest Memorandum
  alias         Budapest memorandum on security assurances|Budapest agreement on security assurances
  near          UKR: Budapest accord|Budapest agreement
  kind          non-proliferation
  about         security assurances for Ukraine|security guarantees in exchange for nuclear weapons|Ukraine giving up nuclear weapons
  issue         nuclear/security-assurances
  parties       GBR RUS UKR USA
  signed        1994-12-05 [web-riteme-budapest]
  in-force      1994-12-05 [?]
  status        in_force 1994-12-05 [?]
