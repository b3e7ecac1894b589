# Terrorism, crime, drugs, piracy, espionage, sabotage.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue security/terrorism
  label      Terrorism
  alias      terrorism|counter-terrorism|fight against terrorism|war on terror|international terrorism|terrorist attacks
  alias      counterterrorism|combating terrorism|global terrorism|terrorist threat|definition of terrorism
  topic      medtop:20000103
  context    terrorism

issue security/state-sponsored
  label      State support for terrorism
  alias      state-sponsored terrorism|state sponsor of terrorism|support for terrorism|cross-border terrorism|state terrorism
  alias      harbouring terrorists|terrorist designation|terrorist list|terror list|sheltering of militants|sponsors of terrorism
  alias      terrorist organisation designation
  topic      medtop:20000103
  context    terrorism

issue security/india-pakistan
  label      Charges of terrorism between India and Pakistan
  alias      Indian-sponsored terrorism|Fitna al-Hindustan|Indian-backed terrorism
  alias      terrorism from Pakistani soil|Mumbai attacks|Lashkar-e-Taiba|Jaish-e-Mohammed|terrorism in Kashmir
  alias      Pakistan-sponsored terrorism|Pulwama|Pakistan-backed terrorism|Masood Azhar|Hafiz Saeed
  near       IND,PAK: cross-border terrorism|terror infrastructure|state-sponsored terrorism
  parties    IND PAK
  topic      medtop:20000103
  context    terrorism

issue security/terror-financing
  label      Financing of terrorism and money laundering
  alias      terrorist financing|financing of terrorism|FATF|FATF grey list|money laundering|terror financing|grey list
  alias      illicit financial flows
  topic      medtop:20000101
  context    terrorism crime

issue security/al-qaeda
  label      Al-Qaeda
  alias      Al-Qaeda|al Qaida|September 11 attacks|9/11 attacks|bin Laden
  parties    USA AFG IMG
  topic      medtop:20000103
  context    terrorism

issue security/hezbollah-designation
  label      Listing of Hezbollah, Hamas and the Revolutionary Guards
  alias      terrorist designation of Hezbollah|terrorist listing of the IRGC|IRGC listing|IRGC terrorist designation
  alias      listing of the Revolutionary Guards|terrorist designation of the IRGC|designation of the Houthis
  near       IRN: terrorist listing|terrorist designation|listing of the Revolutionary Guards as terrorist
  parties    IRN LBN USA EUR GBR
  topic      medtop:20000103
  context    terrorism

issue security/muslim-brotherhood
  label      Muslim Brotherhood
  alias      Muslim Brotherhood|ban on the Muslim Brotherhood
  parties    EGY SAU ARE QAT JOR TUR
  topic      medtop:20000103
  context    terrorism

issue security/attacks-in-russia
  label      Terror attacks in Russia
  alias      Crocus City Hall|Crocus attack|Beslan|terror attacks in Russia|Crocus City Hall attack
  parties    RUS UKR TJK
  topic      medtop:20000103
  context    terrorism

issue security/assassinations
  label      Assassinations abroad
  alias      targeted killing|assassination plot|extraterritorial killings|political assassination|assassination of Haniyeh
  alias      assassination of Soleimani|targeted assassinations|assassination of Nasrallah|killings abroad|assassination attempts
  topic      medtop:20000099
  context    terrorism intelligence

issue security/doha-strike
  label      Israeli strike on Doha
  alias      strike on Doha|Israeli attack on Qatar|attack on Doha|Israeli strike on Qatar|Israeli strike in Doha
  near       QAT: Israeli aggression|violation of sovereignty
  parties    ISR QAT
  since      2025-09-09
  topic      medtop:20000056
  context    military diplomatic

issue security/isis-camps
  label      Camps and families of Islamic State
  alias      al-Hol|Al-Hol camp|Roj camp|repatriation of ISIS families|Islamic State detainees|families of foreign fighters
  parties    SYR IRQ
  topic      medtop:20000103
  context    terrorism human_rights

issue security/piracy
  label      Piracy and armed robbery at sea
  alias      piracy|Somali pirates|piracy in the Gulf of Guinea|maritime piracy|pirate attacks|armed robbery at sea
  alias      anti-piracy patrols
  parties    SOM NGA IDN
  topic      medtop:20000101
  context    crime

issue security/drugs
  label      Drugs
  alias      drug trafficking|narcotics|drug cartels|opium|war on drugs|cocaine|narcotrafficking|coca eradication|drug smuggling
  alias      illicit drugs|illegal drugs|opium poppy|narco-terrorism
  topic      medtop:20000096
  context    illegal_drugs

issue security/fentanyl
  label      Fentanyl
  alias      fentanyl|fentanyl precursors|fentanyl trafficking|synthetic opioids|synthetic drugs
  near       CHN: precursors|precursor chemicals
  parties    USA CHN MEX CAN
  topic      medtop:20000096
  context    illegal_drugs

issue security/mexico-cartels
  label      Cartels and security of the United States and Mexico
  alias      Mexican cartels|strikes on cartels|cartels as terrorist organisations|Mérida Initiative|US strikes in Mexico
  alias      Sinaloa cartel|Jalisco cartel|Merida Initiative
  near       MEX: cartels|drug cartels|military action|unilateral action|security agreement|organised crime
  parties    USA MEX
  topic      medtop:20000096
  context    crime illegal_drugs

issue security/captagon
  label      Captagon
  alias      Captagon|captagon trade
  parties    SYR JOR SAU LBN
  topic      medtop:20000096
  context    illegal_drugs

issue security/colombia-drugs
  label      Drugs and the United States: Colombia, Ecuador, Bolivia
  alias      decertification of Colombia|Plan Colombia|aerial fumigation|coca leaf
  near       COL,ECU,BOL,PER: coca|drug policy|decertification|drug trafficking|drug gangs
  parties    COL USA ECU BOL PER
  topic      medtop:20000096
  context    illegal_drugs

issue security/afghan-opium
  label      Opium of Afghanistan and the Golden Triangle
  alias      Afghan opium|Golden Triangle drugs|opium ban
  near       AFG,MMR: opium|drugs|narcotics
  parties    AFG MMR IRN RUS
  topic      medtop:20000096
  context    illegal_drugs

issue security/scam-centres
  label      Scam centres in South-East Asia
  alias      scam centres|cyber scam centres|online scam compounds|scam compounds|telecom fraud|online fraud centres|Prince Group
  near       KHM,MMR: online scams|scams
  parties    MMR KHM LAO THA CHN KOR
  topic      medtop:20000086
  context    crime trafficking

issue security/trafficking
  label      Human trafficking
  alias      human trafficking|trafficking in persons|people trafficking|sex trafficking|trafficking of migrants
  topic      medtop:20001283
  context    trafficking

issue security/organised-crime
  label      Organised crime
  alias      organised crime|organized crime|transnational crime|gang violence|Tren de Aragua|criminal gangs
  alias      transnational organised crime|mafia
  topic      medtop:20000101
  context    crime

issue security/corruption
  label      Corruption
  alias      corruption|anti-corruption|stolen assets|asset recovery|fight against corruption|kleptocracy|bribery
  topic      medtop:20000093
  context    corruption

issue security/tax-havens
  label      Tax havens and banking secrecy
  alias      tax havens|banking secrecy|beneficial ownership|UN tax convention|tax evasion
  topic      medtop:20000620
  context    corruption economic

issue security/espionage
  label      Espionage
  alias      espionage|spying|spy balloon|spy ring|espionage charges|intelligence operations|spy scandal|eavesdropping
  alias      Chinese spies|wiretapping of leaders
  topic      medtop:20000605
  context    intelligence

issue security/sabotage
  label      Charges of sabotage and hybrid attacks in Europe
  alias      hybrid attacks|hybrid warfare|Russian sabotage|sabotage in Europe|hybrid war|arson attacks in Europe|acts of sabotage
  alias      hybrid threats|incendiary parcels
  near       RUS: sabotage|hybrid operations
  parties    RUS POL DEU GBR LTU CZE
  topic      medtop:20001361
  context    military intelligence

issue security/secret-services
  label      Vrbětice and other affairs of secret services
  alias      Vrbětice|Vrbetice|Vrbetice explosion|GRU officers|Pegasus spyware|spyware|Pegasus
  parties    RUS CZE
  topic      medtop:20000605
  context    intelligence technology

issue security/police-cooperation
  label      Policing and security cooperation
  alias      police cooperation|joint patrols|border security|border guards|security cooperation against crime
  alias      law enforcement cooperation|Interpol|Interpol red notice|red notice
  topic      medtop:20000133
  context    crime

issue security/gun-violence-caribbean
  label      Firearms and gangs in the Caribbean
  alias      illegal guns in the Caribbean|guns from the United States|gun violence in the Caribbean
  parties    JAM TTO HTI USA
  topic      medtop:20000101
  context    crime
