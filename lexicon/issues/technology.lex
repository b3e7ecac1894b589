# Cyber, information, artificial intelligence, space, research.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue technology/cyber-attacks
  label      Cyber attacks
  alias      cyber attacks|cyberattacks|hacking|ransomware|state-sponsored hackers|cyber espionage|cyber warfare|Volt Typhoon
  alias      Salt Typhoon|SolarWinds|cyber operations|cyberwar|hacking groups|hacker attacks|cybersecurity|cyber security
  alias      information security|cyber threats|attacks on critical infrastructure|Stuxnet
  topic      medtop:20001361
  context    cyber

issue technology/cyber-norms
  label      Rules for states in cyberspace
  alias      cyber norms|UN cybercrime convention|international information security|responsible state behaviour in cyberspace
  alias      cybercrime treaty|Open-Ended Working Group on ICT|cybercrime convention|Budapest Convention|Hanoi Convention
  parties    RUS USA CHN
  topic      medtop:20000086
  context    cyber legal

issue technology/north-korea-cyber
  label      Cyber operations and IT workers ascribed to North Korea
  alias      North Korean hackers|Lazarus Group|North Korean IT workers|crypto theft by North Korea
  near       PRK: cryptocurrency theft|hackers|IT workers|cybercrime|cyber attacks
  parties    PRK USA KOR JPN
  topic      medtop:20000086
  context    cyber crime

issue technology/disinformation
  label      Disinformation and propaganda
  alias      disinformation|fake news|propaganda|information war|foreign information manipulation|deepfakes|information warfare
  alias      misinformation|hostile propaganda|information operations|smear campaign
  topic      medtop:20000045
  context    misinformation

issue technology/broadcaster-bans
  label      Bans on foreign broadcasters
  alias      ban on RT|ban on Sputnik|Russia Today|Al Jazeera ban|Voice of America|Radio Free Europe|ban on foreign media
  alias      Deutsche Welle ban|ban on Al Jazeera|media outlets ban
  parties    RUS EUR ISR QAT USA DEU
  topic      medtop:20000046
  context    misinformation rights_freedoms

issue technology/internet-governance
  label      Governance of the internet and data
  alias      internet governance|data localisation|data protection|data flows|cross-border data|internet shutdown
  alias      digital sovereignty|data privacy|data transfers|digital economy|digital divide
  topic      medtop:20000627
  context    technology

issue technology/platforms
  label      Rules for social media
  alias      social media regulation|regulation of social media|ban on social media|content moderation|age limits on social media
  alias      blocking of Telegram|Telegram ban|platform regulation|WhatsApp ban|X ban in Brazil
  topic      medtop:20001182
  context    technology

issue technology/artificial-intelligence
  label      Governance of artificial intelligence
  alias      artificial intelligence|AI governance|regulation of artificial intelligence|AI safety|AI Act|AI regulation|AI race
  alias      rules on artificial intelligence|AI standards|global AI governance|DeepSeek
  topic      medtop:20001298
  context    technology

issue technology/space-weapons
  label      Weapons in space
  alias      space weapons|weapons in outer space|anti-satellite weapons|arms race in outer space|militarisation of space
  alias      nuclear weapons in space|anti-satellite test|weaponisation of space|placement of weapons in outer space|ASAT
  alias      space-based interceptors
  parties    RUS USA CHN
  topic      medtop:20000739
  context    military technology

issue technology/space-exploration
  label      Cooperation and rules in space
  alias      space cooperation|Artemis Accords|International Space Station|lunar research station|space debris|outer space treaty
  alias      Moon programme|space exploration|Moon base|satellite launches
  parties    USA RUS CHN
  topic      medtop:20000739
  context    technology
  agreements outer-space

issue technology/starlink
  label      Satellite internet and navigation
  alias      Starlink|satellite internet|GPS jamming|GPS interference|satellite navigation jamming|GNSS interference
  alias      jamming of signals|spectrum allocation
  near       LTU,FIN,EST,POL: GPS jamming|navigation jamming
  topic      medtop:20000228
  context    technology military

issue technology/science-cooperation
  label      Scientific and academic cooperation
  alias      scientific cooperation|academic exchanges|student visas|Confucius Institutes|science and technology agreement
  alias      student exchanges|technology transfer|educational exchanges|international students
  near       CHN: student visas
  topic      medtop:20000756
  context    technology

issue technology/cultural-exchange
  label      Cultural exchanges and language
  alias      cultural exchanges|cultural cooperation|people-to-people exchanges|cultural ties|people-to-people contacts
  alias      tourism cooperation|Chinese ban on Korean culture|group tourism
  topic      medtop:20001132
  context    diplomatic

issue technology/biotechnology
  label      Genetics and biotechnology
  alias      gene editing|human cloning|biotechnology controls|BIOSECURE Act|gain-of-function research
  topic      medtop:20000711
  context    technology

issue technology/rivalry
  label      Technology standards and rivalry
  alias      quantum technology|technology standards|technological sovereignty|technology rivalry|tech war|technology blockade
  alias      critical technologies|technology decoupling|6G|Clean Network
  topic      medtop:20000756
  context    technology economic

issue technology/nuclear-fusion-research
  label      Joint nuclear research
  alias      ITER|CERN cooperation|CERN
  topic      medtop:20000733
  context    technology

issue technology/cryptocurrencies
  label      Cryptocurrencies
  alias      cryptocurrencies|stablecoins|digital yuan|central bank digital currency|crypto regulation
  topic      medtop:20001279
  context    economic technology

issue technology/aviation-safety
  label      Civil aircraft, parts and safety
  alias      aircraft parts|civil aviation safety|leased aircraft|ICAO|aviation safety|resumption of flights
  alias      spare parts for aircraft
  near       RUS: aircraft parts|Aeroflot
  topic      medtop:20000338
  context    technology
