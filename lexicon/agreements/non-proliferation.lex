# Nuclear non-proliferation: the treaty, nuclear-weapon-free zones, safeguards, the Iranian and North Korean files.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement npt
  name          Treaty on the Non-Proliferation of Nuclear Weapons
  short         NPT
  alias         Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty|nuclear nonproliferation treaty|nuclear Non Proliferation Treaty
  kind          non-proliferation
  about         spread of nuclear weapons|non-proliferation of nuclear weapons|nuclear non-proliferation
  issue         nuclear/non-proliferation
  parties       many
  parties-count 191 [?]
  signed        1968-07-01 [uk-70835]
  in-force      1970-03-05 [uk-70835]
  term          25 years [?]
  extended      1995-05-11 to indefinite [?]
  withdrawal    3 months [?]
  status        in_force 1970-03-05 [uk-70835]
  status        withdrawn 2003-01-10 by PRK [?]
  note          Extended without limit on 11 May 1995. North Korea's withdrawal is not recognised by all parties.

agreement jcpoa
  name          Joint Comprehensive Plan of Action
  short         JCPOA
  alias         Iran nuclear deal|Iran nuclear agreement|Iranian nuclear deal|2015 nuclear deal|Vienna nuclear deal|nuclear accord with Iran
  near          IRN: nuclear deal|nuclear agreement|nuclear accord|nuclear pact
  kind          non-proliferation
  about         Iran's nuclear programme|uranium enrichment by Iran|Iran's enrichment
  issue         nuclear/iran
  parties       IRN USA GBR FRA DEU RUS CHN EUR
  signed        2015-07-14 [gd-nic-73-2018]
  in-force      2015-10-18 [?]
  expires       2025-10-18 [?]
  limit         3.67 per cent uranium enrichment for 15 years [?]
  limit         300 kg stock of low-enriched uranium for 15 years [?]
  limit         5060 first-generation centrifuges at Natanz for 10 years [?]
  status        in_force 2015-10-18 [?]
  status        withdrawn 2018-05-08 by USA [?]
  status        terminated 2025-10-18 by IRN [?]
  note          Adoption Day 18 October 2015 (in-force above), Implementation Day 16 January 2016, Termination Day 18 October 2025. France, Germany and the United Kingdom started the snapback on 28 August 2025 and the earlier United Nations measures were declared restored on 28 September 2025; Russia and China contest this.

agreement jpoa-2013
  name          Joint Plan of Action
  short         Joint Plan of Action
  alias         JPOA|Geneva interim agreement|interim nuclear deal with Iran
  near          IRN: interim nuclear deal|interim deal|interim agreement
  kind          non-proliferation
  about         freeze of Iran's nuclear programme
  issue         nuclear/iran
  parties       IRN USA GBR FRA DEU RUS CHN EUR
  signed        2013-11-24 [gd-lux-69-2014]
  in-force      2014-01-20 [?]
  status        in_force 2014-01-20 [?]
  status        terminated 2016-01-16 [?]

agreement additional-protocol-iran
  name          Protocol Additional to the Agreement between Iran and the International Atomic Energy Agency for the Application of Safeguards
  short         Iran's Additional Protocol
  near          IRN: additional protocol|snap inspections protocol
  kind          non-proliferation
  about         snap inspections of Iranian nuclear sites|inspections of undeclared sites in Iran
  issue         nuclear/safeguards
  parties       IRN UNO
  signed        2003-12-18 [?]
  status        signed 2003-12-18 [?]
  status        suspended 2021-02-23 by IRN [?]
  note          Applied provisionally from January 2016, not ratified. UNO stands for the International Atomic Energy Agency.

agreement cairo-iaea-iran-2025
  name          Agreement between Iran and the International Atomic Energy Agency on practical modalities for the resumption of inspections
  short         Cairo agreement
  alias         Cairo agreement on inspections
  near          IRN: Cairo agreement|inspection deal
  kind          non-proliferation
  about         return of inspectors to Iran
  issue         nuclear/safeguards
  parties       IRN UNO
  signed        2025-09-09 [?]
  status        signed 2025-09-09 [?]
  status        terminated 2025-11-20 by IRN [?]

agreement agreed-framework
  name          Agreed Framework between the United States of America and the Democratic People's Republic of Korea
  short         Agreed Framework
  alias         1994 Agreed Framework|Geneva framework with North Korea
  near          PRK: 1994 nuclear agreement|1994 nuclear deal|1994 nuclear accord|Geneva accord
  kind          non-proliferation
  about         freeze of North Korea's plutonium programme|light-water reactors for North Korea
  issue         nuclear/north-korea
  parties       PRK USA
  signed        1994-10-21 [?]
  in-force      1994-10-21 [?]
  limit         2 light-water reactors [?]
  limit         500000 tons of heavy fuel oil a year [?]
  status        in_force 1994-10-21 [?]
  status        terminated 2003-01-10 [?]

agreement six-party-statement-2005
  name          Joint Statement of the Fourth Round of the Six-Party Talks
  short         September 2005 Joint Statement
  alias         Six-Party Joint Statement|September 19 joint statement
  near          PRK: 2005 agreement|2005 joint statement
  kind          non-proliferation
  about         denuclearisation of the Korean peninsula|abandoning North Korea's nuclear programmes
  issue         nuclear/north-korea
  parties       CHN JPN KOR PRK RUS USA
  signed        2005-09-19 [?]
  status        signed 2005-09-19 [?]

agreement leap-day-deal
  name          Understanding between the United States and the Democratic People's Republic of Korea of 29 February 2012
  short         Leap Day Deal
  alias         Leap Day agreement
  kind          non-proliferation
  about         moratorium on North Korean missile tests|food aid for a halt to North Korean tests
  issue         nuclear/north-korea
  parties       PRK USA
  signed        2012-02-29 [?]
  status        terminated 2012-04-13 [?]

agreement singapore-2018
  name          Joint Statement of President Donald J. Trump of the United States of America and Chairman Kim Jong Un of the Democratic People's Republic of Korea at the Singapore Summit
  short         Singapore Joint Statement
  alias         Singapore declaration|Singapore agreement|Singapore summit statement
  near          PRK: Singapore accord|Singapore summit agreement
  kind          non-proliferation
  about         complete denuclearisation of the Korean peninsula
  issue         nuclear/north-korea
  parties       PRK USA
  signed        2018-06-12 [web-kls-panmunjom]
  status        signed 2018-06-12 [web-kls-panmunjom]

agreement korea-denuclearisation-1992
  name          Joint Declaration of the Denuclearization of the Korean Peninsula
  short         Joint Denuclearisation Declaration of 1992
  near          KOR,PRK: 1992 denuclearisation declaration|1992 joint declaration|denuclearization declaration
  kind          non-proliferation
  about         Korean peninsula without nuclear weapons
  issue         nuclear/north-korea
  parties       KOR PRK
  signed        1992-01-20 [?]
  in-force      1992-02-19 [?]
  status        in_force 1992-02-19 [?]

agreement tlatelolco
  name          Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
  short         Treaty of Tlatelolco
  alias         Tlatelolco Treaty|Tlatelolco
  kind          non-proliferation
  about         nuclear-free zone in Latin America|nuclear weapons in Latin America
  issue         nuclear/nuclear-weapon-free-zones
  parties       many
  parties-count 33 [?]
  signed        1967-02-14 [huggo-862]
  in-force      1969-04-25 [huggo-862]
  status        in_force 1969-04-25 [huggo-862]

agreement rarotonga
  name          South Pacific Nuclear Free Zone Treaty
  short         Treaty of Rarotonga
  alias         Rarotonga Treaty|South Pacific Nuclear Free Zone|SPNFZ Treaty
  kind          non-proliferation
  about         nuclear-free zone in the South Pacific|nuclear weapons in the South Pacific
  issue         nuclear/nuclear-weapon-free-zones
  parties       many
  parties-count 13 [?]
  signed        1985-08-06 [huggo-1917]
  in-force      1986-12-11 [huggo-1917]
  status        in_force 1986-12-11 [huggo-1917]

agreement bangkok-treaty
  name          Treaty on the Southeast Asia Nuclear Weapon-Free Zone
  short         Bangkok Treaty
  alias         Treaty of Bangkok|SEANWFZ|Southeast Asia Nuclear Weapon-Free Zone Treaty
  kind          non-proliferation
  about         nuclear-free zone in South-East Asia|nuclear weapons in Southeast Asia
  issue         nuclear/nuclear-weapon-free-zones
  parties       BRN KHM IDN LAO MYS MMR PHL SGP THA VNM
  signed        1995-12-15 [huggo-2799]
  in-force      1997-03-27 [huggo-2799]
  status        in_force 1997-03-27 [huggo-2799]

agreement pelindaba
  name          African Nuclear-Weapon-Free Zone Treaty
  short         Treaty of Pelindaba
  alias         Pelindaba Treaty
  kind          non-proliferation
  about         nuclear-free zone in Africa|nuclear weapons in Africa
  issue         nuclear/nuclear-weapon-free-zones
  parties       many
  signed        1996-04-11 [huggo-2831]
  in-force      2009-07-15 [huggo-2831]
  status        in_force 2009-07-15 [huggo-2831]

agreement semipalatinsk
  name          Treaty on a Nuclear-Weapon-Free Zone in Central Asia
  short         Treaty of Semipalatinsk
  alias         Semipalatinsk Treaty|CANWFZ|Central Asian nuclear-free zone treaty
  kind          non-proliferation
  about         nuclear-free zone in Central Asia|nuclear weapons in Central Asia
  issue         nuclear/nuclear-weapon-free-zones
  parties       KAZ KGZ TJK TKM UZB
  signed        2006-09-08 [?]
  in-force      2009-03-21 [?]
  status        in_force 2009-03-21 [?]

agreement cppnm
  name          Convention on the Physical Protection of Nuclear Material
  short         Convention on the Physical Protection of Nuclear Material
  alias         CPPNM|physical protection convention
  kind          non-proliferation
  about         protection of nuclear material in transport|theft of nuclear material
  issue         nuclear/security
  parties       many
  signed        1980-03-03 [?]
  in-force      1987-02-08 [huggo-1654]
  status        in_force 1987-02-08 [huggo-1654]

agreement nuclear-terrorism-convention
  name          International Convention for the Suppression of Acts of Nuclear Terrorism
  short         Nuclear Terrorism Convention
  alias         ICSANT
  kind          non-proliferation
  about         nuclear terrorism
  issue         nuclear/security
  parties       many
  signed        2005-09-14 [?]
  in-force      2007-07-07 [uk-61873]
  status        in_force 2007-07-07 [uk-61873]
  note          Adopted by the General Assembly on 13 April 2005, opened for signature on 14 September 2005.

agreement us-india-123
  name          Agreement for Cooperation between the Government of the United States of America and the Government of India Concerning Peaceful Uses of Nuclear Energy
  short         US-India civil nuclear agreement
  alias         123 Agreement with India|US-India nuclear deal|Indo-US nuclear deal|Indo-US civil nuclear agreement|India-US civil nuclear deal
  near          IND,USA: civil nuclear agreement|civil nuclear deal|civilian nuclear deal|123 agreement
  kind          non-proliferation
  about         civil nuclear trade with India
  issue         nuclear/energy
  parties       IND USA
  signed        2008-10-10 [?]
  in-force      2008-12-06 [?]
  term          40 years [?]
  status        in_force 2008-12-06 [?]

agreement us-uae-123
  name          Agreement for Cooperation between the Government of the United States of America and the Government of the United Arab Emirates Concerning Peaceful Uses of Nuclear Energy
  short         US-UAE 123 Agreement
  near          ARE: 123 agreement|nuclear cooperation agreement
  kind          non-proliferation
  about         civil nuclear cooperation with the Emirates
  issue         nuclear/energy
  parties       ARE USA
  signed        2009-05-21 [?]
  in-force      2009-12-17 [?]
  status        in_force 2009-12-17 [?]

agreement india-pakistan-nuclear-1988
  name          Agreement on the Prohibition of Attack against Nuclear Installations and Facilities between the Republic of India and the Islamic Republic of Pakistan
  short         India-Pakistan Non-Attack Agreement
  alias         Non-Nuclear Aggression Agreement
  near          IND,PAK: nuclear installations agreement|list of nuclear installations
  kind          non-proliferation
  about         attacks on nuclear installations|exchange of lists of nuclear installations
  issue         nuclear/india-pakistan
  parties       IND PAK
  signed        1988-12-31 [?]
  in-force      1991-01-27 [?]
  status        in_force 1991-01-27 [?]

agreement brazil-argentina-abacc
  name          Agreement between the Republic of Argentina and the Federative Republic of Brazil for the Exclusively Peaceful Use of Nuclear Energy
  short         Guadalajara Agreement
  alias         ABACC agreement
  near          ARG,BRA: nuclear safeguards agreement|Guadalajara accord
  kind          non-proliferation
  about         mutual nuclear inspections by Argentina and Brazil
  issue         nuclear/safeguards
  parties       ARG BRA
  signed        1991-07-18 [?]
  in-force      1991-12-12 [?]
  status        in_force 1991-12-12 [?]

agreement libya-wmd-2003
  name          Decision of Libya to eliminate its programmes of weapons of mass destruction
  short         Libya's 2003 disarmament decision
  near          LBY: 2003 disarmament deal|weapons of mass destruction deal|Libya model
  kind          non-proliferation
  about         Libya giving up weapons of mass destruction
  issue         nuclear/libya-programme
  parties       LBY GBR USA
  signed        2003-12-19 [?]
  status        signed 2003-12-19 [?]

agreement syria-chemical-framework
  name          Framework for Elimination of Syrian Chemical Weapons
  short         Syria chemical weapons framework
  alias         Geneva framework on Syrian chemical weapons
  near          SYR: chemical weapons deal|chemical weapons agreement|chemical arms deal
  kind          non-proliferation
  about         destruction of Syrian chemical weapons
  issue         arms/syria-chemical
  parties       RUS USA
  signed        2013-09-14 [?]
  in-force      2013-09-14 [?]
  status        in_force 2013-09-14 [?]

agreement notification-accidents-1986
  name          Convention on Early Notification of a Nuclear Accident
  short         Convention on Early Notification of a Nuclear Accident
  alias         Early Notification Convention
  kind          non-proliferation
  about         warning of nuclear accidents
  issue         nuclear/energy
  parties       many
  signed        1986-09-26 [huggo-1971]
  in-force      1986-10-27 [huggo-1971]
  status        in_force 1986-10-27 [huggo-1971]

agreement nuclear-safety-convention
  name          Convention on Nuclear Safety
  short         Convention on Nuclear Safety
  kind          non-proliferation
  about         safety of nuclear power plants
  issue         nuclear/energy
  parties       many
  signed        1994-06-17 [huggo-2631]
  in-force      1996-10-24 [huggo-2631]
  status        in_force 1996-10-24 [huggo-2631]
