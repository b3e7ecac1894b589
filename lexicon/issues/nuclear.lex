# Nuclear weapons, nuclear programmes, testing and safeguards.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue nuclear/non-proliferation
  label      Nuclear non-proliferation
  alias      nuclear non-proliferation|non-proliferation regime|nonproliferation|nuclear proliferation|Non-Proliferation Treaty
  alias      NPT review|NPT|non-proliferation of nuclear weapons|nuclear weapons proliferation|proliferation of nuclear weapons
  alias      spread of nuclear weapons
  since      1968
  topic      medtop:20000635
  context    cbrn diplomatic
  agreements npt

issue nuclear/disarmament
  label      Nuclear disarmament
  alias      nuclear disarmament|abolition of nuclear weapons|world without nuclear weapons|elimination of nuclear weapons
  alias      nuclear abolition|nuclear-free world
  topic      medtop:20000078
  context    cbrn diplomatic

issue nuclear/doctrine
  label      Doctrine on the use of nuclear weapons
  alias      nuclear doctrine|doctrine on the use of nuclear weapons|nuclear use doctrine|first use of nuclear weapons|no first use
  alias      no-first-use policy|use of nuclear weapons|nuclear threshold|foundations of nuclear deterrence policy|nuclear posture
  alias      nuclear posture review|threshold for nuclear use|threshold for the use of nuclear weapons|nuclear weapons doctrine
  alias      nuclear policy change
  near       RUS,USA,CHN,PRK,IND,PAK,ISR,FRA,GBR: sole purpose
  topic      medtop:20000635
  context    cbrn military

issue nuclear/threats
  label      Threats to use nuclear weapons
  alias      nuclear threat|nuclear blackmail|nuclear sabre-rattling|nuclear saber-rattling|nuclear rhetoric|nuclear war
  alias      risk of nuclear war|nuclear escalation|nuclear brinkmanship|danger of nuclear war|nuclear confrontation
  topic      medtop:20000635
  context    cbrn military

issue nuclear/risk-reduction
  label      Nuclear risk reduction
  alias      nuclear risk reduction|nuclear hotline|de-alerting|prevention of nuclear war|launch notification
  alias      missile launch notification|accidental nuclear war|human control of nuclear weapons
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/testing
  label      Nuclear testing
  alias      nuclear testing|nuclear test|nuclear test ban|Comprehensive Nuclear-Test-Ban Treaty|CTBT|moratorium on nuclear tests
  alias      resumption of nuclear tests|nuclear weapon test|Novaya Zemlya|Lop Nur|nuclear explosive testing|atomic test
  parties    USA RUS CHN PRK IND PAK FRA GBR
  topic      medtop:20000635
  context    cbrn diplomatic
  agreements ctbt

issue nuclear/test-victims
  label      Victims of nuclear testing
  alias      victims of nuclear tests|nuclear test victims|legacy of nuclear testing|Semipalatinsk|Runit Dome|Moruroa|Mururoa
  alias      Maralinga|Bikini Atoll
  parties    MHL USA FRA KAZ DZA AUS GBR
  topic      medtop:20000635
  context    cbrn human_rights
  parent     nuclear/testing

issue nuclear/prohibition-treaty
  label      Treaty on the Prohibition of Nuclear Weapons
  alias      Treaty on the Prohibition of Nuclear Weapons|TPNW|nuclear ban treaty|nuclear weapons ban
  parties    AUT IRL MEX ZAF
  since      2017-07
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     nuclear/disarmament
  agreements tpnw

issue nuclear/fissile-material
  label      Fissile material cut-off
  alias      fissile material cut-off|FMCT|fissile material treaty|cut-off treaty|production of fissile material
  alias      plutonium disposition|weapons-grade plutonium
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/nuclear-weapon-free-zones
  label      Nuclear-weapon-free zones
  alias      nuclear-weapon-free zone|nuclear-free zone|Treaty of Tlatelolco|Treaty of Rarotonga|Treaty of Bangkok
  alias      Treaty of Pelindaba|Treaty of Semipalatinsk
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/middle-east-zone
  label      Zone free of weapons of mass destruction in the Middle East
  alias      Middle East nuclear-free zone|Middle East zone free of weapons of mass destruction|WMD-free zone in the Middle East
  alias      WMD-free zone
  parties    EGY IRN ISR
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     nuclear/nuclear-weapon-free-zones

issue nuclear/security-assurances
  label      Nuclear security assurances and the Budapest Memorandum
  alias      Budapest Memorandum|negative security assurances|nuclear security assurances|security assurances to non-nuclear states
  parties    UKR RUS USA GBR
  since      1994-12
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/sharing
  label      Nuclear sharing and foreign deployment of nuclear weapons
  alias      nuclear sharing|tactical nuclear weapons in Europe|US nuclear weapons in Europe|nuclear umbrella
  alias      European nuclear deterrent|nuclear weapons on Polish soil|extended deterrence|B61 bombs|French nuclear umbrella
  alias      hosting nuclear weapons|redeployment of tactical nuclear weapons|European nuclear umbrella
  parties    USA DEU ITA BEL NLD TUR POL FRA IGO
  topic      medtop:20000635
  context    cbrn military

issue nuclear/belarus-deployment
  label      Russian nuclear weapons in Belarus
  alias      nuclear weapons in Belarus|tactical nuclear weapons in Belarus|Oreshnik in Belarus
  near       BLR: tactical nuclear weapons|nuclear weapons|Oreshnik
  parties    RUS BLR
  since      2023-03
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/tactical-weapons
  label      Tactical nuclear weapons
  alias      tactical nuclear weapons|non-strategic nuclear weapons|tactical nuclear arms|battlefield nuclear weapons
  alias      sub-strategic nuclear weapons
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/iran
  label      Iran's nuclear programme
  alias      Iranian nuclear programme|Iran nuclear file|Iran nuclear deal|Iran's uranium enrichment|Iran nuclear talks|JCPOA
  alias      Joint Comprehensive Plan of Action|Iranian nuclear issue|Iran's nuclear activities|Iran's nuclear facilities
  alias      Iran's nuclear sites|Fordow|Natanz|Iranian nuclear weapon|snapback|snapback mechanism|Iranian bomb|Barjam
  alias      Iran's enriched uranium|Iranian nuclear crisis|Iranian nuclear ambitions|Iran nuclear agreement|2015 nuclear deal
  alias      Resolution 2231
  near       IRN: nuclear programme|nuclear file|nuclear deal|uranium enrichment|enrichment|zero enrichment|enriched uranium
  near       IRN: stockpile of uranium|nuclear talks|nuclear issue|nuclear agreement|nuclear weapons|nuclear activities
  near       IRN: nuclear facilities|nuclear sites|inspectors|IAEA inspections|centrifuges|peaceful nuclear energy
  near       IRN: right to enrichment|nuclear technology|additional protocol|nuclear negotiations|nuclear accord
  near       IRN: nuclear dispute
  parties    IRN USA ISR GBR FRA DEU EUR RUS CHN UNO
  since      2002
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     nuclear/non-proliferation
  agreements jcpoa

issue nuclear/north-korea
  label      North Korea's nuclear programme
  alias      North Korean nuclear programme|denuclearisation of the Korean peninsula|North Korea's denuclearisation
  alias      North Korean nuclear issue|Korean nuclear issue|six-party talks|Yongbyon|Punggye-ri|North Korea's nuclear arsenal
  alias      North Korean nuclear weapons|North Korean nuclear test|denuclearisation of North Korea|nuclear-free Korean peninsula
  alias      Agreed Framework
  near       PRK,KOR: nuclear programme|denuclearisation|complete denuclearisation|nuclear weapons|nuclear arsenal
  near       PRK,KOR: nuclear talks|nuclear issue|nuclear test|nuclear facilities|nuclear disarmament|nuclear-armed state
  near       PRK,KOR: nuclear file|nuclear deterrent|nuclear freeze
  parties    PRK KOR USA CHN JPN RUS
  since      1993
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     nuclear/non-proliferation

issue nuclear/south-korea-submarines
  label      South Korean nuclear-powered submarines and nuclear option
  alias      South Korean nuclear submarine|South Korea's nuclear-powered submarines|South Korean nuclear armament
  alias      Washington Declaration of 2023
  parties    KOR USA
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/japan-principles
  label      Japan's non-nuclear principles
  alias      three non-nuclear principles|Japan's non-nuclear principles
  parties    JPN
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/israel
  label      Israel's nuclear weapons
  alias      Israeli nuclear weapons|Israeli nuclear programme|Dimona|Israel's nuclear arsenal|nuclear ambiguity
  parties    ISR EGY IRN
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     nuclear/non-proliferation

issue nuclear/india-pakistan
  label      Nuclear weapons of India and Pakistan
  alias      Indian nuclear weapons|Pakistani nuclear weapons|Pakistan's nuclear programme|India's nuclear programme|Pokhran|Chagai
  alias      Khan network
  near       IND,PAK: nuclear weapons|nuclear programme|nuclear arsenal|nuclear test
  parties    IND PAK
  since      1974
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     nuclear/non-proliferation

issue nuclear/suppliers-group
  label      Nuclear Suppliers Group and civil nuclear trade
  alias      Nuclear Suppliers Group|NSG membership|civil nuclear cooperation|123 Agreement|civil nuclear agreement
  alias      civilian nuclear deal|Indo-US nuclear deal|nuclear cooperation agreement
  parties    IND USA CHN
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/china-arsenal
  label      Chinese nuclear build-up and trilateral arms control
  alias      Chinese nuclear build-up|China's nuclear arsenal|trilateral arms control|China's nuclear weapons
  alias      China joining arms control|Chinese nuclear expansion
  near       CHN: nuclear arsenal|trilateral talks on arms control|nuclear build-up|nuclear buildup|nuclear expansion
  near       CHN: minimum deterrence
  parties    CHN USA RUS
  topic      medtop:20000635
  context    cbrn diplomatic
  parent     arms/strategic-nuclear

issue nuclear/british-french-arsenals
  label      British and French nuclear forces
  alias      British nuclear arsenal|French nuclear arsenal|Trident renewal|British and French nuclear forces|force de frappe
  alias      Trident
  parties    GBR FRA RUS
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/saudi-programme
  label      Saudi nuclear programme
  alias      Saudi nuclear programme|Saudi enrichment|Saudi civil nuclear programme
  near       SAU: uranium enrichment|nuclear cooperation|nuclear programme|civil nuclear programme
  parties    SAU USA
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/new-power-plants
  label      New nuclear power in the Middle East
  alias      Akkuyu|El Dabaa|Barakah
  parties    TUR EGY ARE RUS
  topic      medtop:20000265
  context    technology natural_resource

issue nuclear/libya-programme
  label      Libya's former weapons programmes
  alias      Libyan nuclear programme|Libya's weapons of mass destruction|Libyan chemical weapons
  parties    LBY USA GBR
  until      2003-12
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/iraq-wmd
  label      Iraq's weapons of mass destruction
  alias      Iraqi weapons of mass destruction|UNSCOM|UNMOVIC|Resolution 1441|Osirak
  near       IRQ: weapons of mass destruction|weapons inspectors|weapons inspections
  parties    IRQ USA GBR UNO
  since      1991
  until      2003
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/syria-al-kibar
  label      Suspected Syrian reactor
  alias      Al Kibar|Syrian reactor|Deir ez-Zor reactor|Dair Alzour
  parties    SYR ISR PRK
  since      2007-09
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/south-africa
  label      South Africa's former nuclear weapons
  alias      South African nuclear weapons|South Africa's nuclear programme
  parties    ZAF
  until      1991
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/post-soviet-weapons
  label      Soviet nuclear weapons in Ukraine, Belarus and Kazakhstan
  alias      Lisbon Protocol|Soviet nuclear weapons in Ukraine|Nunn-Lugar|cooperative threat reduction
  parties    UKR BLR KAZ RUS USA
  since      1991-12
  until      1996
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/zaporizhzhia
  label      Zaporizhzhia nuclear power plant
  alias      Zaporizhzhia nuclear power plant|Zaporizhzhya nuclear power plant|Zaporozhye nuclear power plant|ZNPP|Enerhodar
  alias      Zaporizhzhia plant|nuclear safety in Ukraine|Zaporizhia plant
  near       UKR: nuclear power plant|nuclear plant
  parties    UKR RUS UNO
  since      2022-03
  topic      medtop:20000142
  context    cbrn diplomatic
  parent     wars/ukraine

issue nuclear/chernobyl
  label      Chernobyl
  alias      Chernobyl|Chornobyl|Chernobyl shelter
  parties    UKR BLR
  since      1986-04-26
  topic      medtop:20000142
  context    cbrn diplomatic

issue nuclear/fukushima-water
  label      Treated water from Fukushima
  alias      Fukushima water|treated water from Fukushima|nuclear-contaminated water|Fukushima wastewater|discharge from Fukushima
  alias      ALPS-treated water
  near       JPN: contaminated water|treated water|wastewater discharge|seafood ban
  parties    JPN CHN KOR
  since      2021-04
  topic      medtop:20000429
  context    environment

issue nuclear/safeguards
  label      Nuclear safeguards and inspections
  alias      nuclear safeguards|nuclear inspections|IAEA safeguards|access for inspectors|IAEA inspectors|nuclear inspectors
  alias      safeguards agreement|undeclared nuclear material
  parties    UNO
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/security
  label      Nuclear safety and security
  alias      nuclear safety|nuclear security|attacks on nuclear plants|attacks on nuclear facilities|radioactive contamination
  alias      dirty bomb
  topic      medtop:20000142
  context    cbrn diplomatic

issue nuclear/energy
  label      Nuclear energy
  alias      nuclear energy|nuclear power plants|peaceful use of nuclear energy|nuclear fuel bank|small modular reactors|Paks II
  alias      nuclear fuel supplies|nuclear power
  topic      medtop:20000265
  context    technology natural_resource

issue nuclear/programme
  label      Nuclear programme of a state
  alias      nuclear programme|nuclear weapons programme|uranium enrichment|nuclear file|nuclear ambitions|nuclear weapons
  alias      nuclear arms|nuclear issue|nuclear deal|nuclear talks
  topic      medtop:20000635
  context    cbrn diplomatic

issue nuclear/aukus
  label      Nuclear-powered submarines for Australia (AUKUS)
  alias      AUKUS|AUKUS submarines|nuclear-powered submarines for Australia|AUKUS pact
  near       AUS: nuclear-powered submarines|nuclear submarines|naval reactors
  parties    AUS USA GBR CHN FRA
  since      2021-09
  topic      medtop:20000635
  context    military
  agreements aukus
