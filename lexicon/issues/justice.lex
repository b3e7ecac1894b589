# Courts, war crimes, genocide, reparations, history, restitution.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue justice/war-crimes
  label      War crimes and accountability
  alias      war crimes|crimes against humanity|war crimes accountability|accountability for war crimes
  alias      prosecution of war criminals|war crimes tribunal|impunity for war crimes|war crimes investigation|atrocity crimes
  alias      accountability for atrocities|violations of international humanitarian law|transitional justice
  topic      medtop:20000105
  context    legal human_rights

issue justice/icc-jurisdiction
  label      International Criminal Court
  alias      International Criminal Court|Rome Statute|ICC jurisdiction|withdrawal from the ICC|ICC membership
  alias      withdrawal from the Rome Statute|ICC investigation|ICC prosecutor|ICC arrest warrants|Hague court
  since      1998-07
  topic      medtop:20000128
  context    legal

issue justice/icc-putin
  label      Arrest warrant for Vladimir Putin
  alias      arrest warrant for Putin|Putin's arrest warrant|ICC warrant against Putin
  near       RUS: arrest warrant|ICC warrant
  parties    RUS UKR IGO
  since      2023-03-17
  topic      medtop:20000128
  context    legal

issue justice/icc-netanyahu
  label      Arrest warrants for Israeli and Hamas leaders
  alias      arrest warrant for Netanyahu|Netanyahu arrest warrant|arrest warrants for Israeli leaders
  alias      ICC warrant against Netanyahu
  near       ISR: arrest warrant|ICC warrant|ICC arrest warrant
  parties    ISR PSE IGO USA
  since      2024-05
  topic      medtop:20000128
  context    legal

issue justice/special-tribunal-ukraine
  label      Special tribunal for aggression against Ukraine
  alias      special tribunal for Ukraine|special tribunal for the crime of aggression|tribunal on Russian aggression
  alias      crime of aggression
  near       UKR: special tribunal|war crimes|accountability|Bucha|amnesty|tribunal
  parties    UKR RUS IGO EUR
  since      2022
  topic      medtop:20000126
  context    legal

issue justice/mh17
  label      Flight MH17
  alias      MH17|downing of MH17|Malaysia Airlines Flight 17
  parties    NLD RUS UKR AUS MYS
  since      2014-07-17
  topic      medtop:20000126
  context    legal

issue justice/aviation-downings
  label      Airliners shot down
  alias      Azerbaijan Airlines crash|downing of the Azerbaijan Airlines plane|Ukraine International Airlines Flight 752|PS752
  alias      KAL 007|Lockerbie|Iran Air 655|AZAL crash
  near       AZE: downing of the plane|plane crash|compensation for the plane
  parties    RUS AZE IRN CAN UKR LBY GBR USA
  topic      medtop:20000126
  context    legal

issue justice/icj-genocide-gaza
  label      Genocide case of South Africa against Israel
  alias      genocide case against Israel|South Africa's case against Israel|genocide in Gaza|ICJ case against Israel
  alias      Gaza genocide case
  near       ISR,ZAF,PSE: genocide case|provisional measures|genocide|Genocide Convention
  parties    ZAF ISR PSE
  since      2023-12-29
  topic      medtop:20000072
  context    legal human_rights

issue justice/icj-occupation
  label      Court opinions on Israel in the Palestinian territories
  alias      advisory opinion on the occupation|separation wall|West Bank barrier|illegality of the occupation
  alias      ICJ opinion on the occupation
  parties    ISR PSE UNO
  topic      medtop:20000128
  context    legal

issue justice/icj-myanmar
  label      Genocide case of The Gambia against Myanmar
  alias      Gambia's case against Myanmar|Rohingya genocide case|genocide case against Myanmar
  near       MMR,GMB: genocide case|genocide
  parties    GMB MMR
  since      2019-11
  topic      medtop:20000072
  context    legal

issue justice/icj-ukraine
  label      Cases of Ukraine against Russia in international courts
  alias      Ukraine v. Russia|Ukraine's genocide case|allegations of genocide in Donbas|genocide in Donbas
  near       UKR: genocide|Genocide Convention
  parties    UKR RUS
  topic      medtop:20000128
  context    legal

issue justice/icj-sudan-emirates
  label      Genocide case of Sudan against the United Arab Emirates
  alias      Sudan's case against the Emirates|Sudan v. UAE
  near       SDN: genocide case|genocide
  parties    SDN ARE
  since      2025-03
  until      2025-05
  topic      medtop:20000072
  context    legal

issue justice/events-of-1915
  label      Events of 1915: recognition of the Armenian genocide
  alias      Armenian genocide|events of 1915|1915 events|recognition of the Armenian genocide|Armenian allegations of 1915
  near       ARM: genocide
  near       ARM,TUR: genocide recognition|joint history commission
  parties    ARM TUR USA FRA DEU
  topic      medtop:20000072
  context    human_rights diplomatic

issue justice/holodomor
  label      Holodomor
  alias      Holodomor|famine of 1932-33|Holodomor recognition
  parties    UKR RUS
  topic      medtop:20000072
  context    human_rights diplomatic

issue justice/volhynia
  label      Volhynia and exhumations
  alias      Volhynia|Volhynian massacre|Volyn tragedy|exhumations in Volhynia|Volhynia massacre
  near       POL: exhumations|UPA
  parties    POL UKR
  topic      medtop:20000072
  context    human_rights diplomatic

issue justice/srebrenica
  label      Srebrenica
  alias      Srebrenica|Srebrenica genocide|Srebrenica massacre|Srebrenica resolution
  parties    BIH SRB UNO
  since      1995-07
  topic      medtop:20000072
  context    human_rights legal

issue justice/katyn-smolensk
  label      Katyn and the Smolensk crash
  alias      Katyn|Smolensk crash|wreckage of the Polish presidential plane
  parties    POL RUS
  topic      medtop:20000126
  context    human_rights legal

issue justice/holocaust-restitution
  label      Holocaust and restitution of property
  alias      Holocaust restitution|restitution of Jewish property|Holocaust distortion|Holocaust law|Holocaust denial
  parties    ISR POL DEU
  topic      medtop:20000072
  context    reparations

issue justice/german-reparations
  label      War reparations claimed from Germany
  alias      German war reparations|war reparations from Germany|German reparations to Poland|German reparations to Greece
  alias      German reparations
  near       POL,GRC: war reparations|reparations
  parties    POL GRC DEU
  topic      medtop:20000126
  context    reparations diplomatic

issue justice/herero-nama
  label      Genocide of the Herero and Nama
  alias      Herero and Nama|Herero genocide|German colonial genocide
  near       NAM: genocide|reparations|reconciliation agreement
  parties    NAM DEU
  topic      medtop:20000072
  context    reparations human_rights

issue justice/comfort-women
  label      Comfort women
  alias      comfort women|wartime sexual slavery
  near       KOR: sexual slavery
  parties    KOR JPN CHN PHL
  topic      medtop:20000126
  context    reparations human_rights

issue justice/forced-labour-japan
  label      Korean wartime labourers
  alias      wartime forced labour|forced labour compensation|conscripted Korean workers|requisitioned workers
  alias      Korean forced labourers|Sado mine
  near       KOR: forced labour|wartime labour
  parties    KOR JPN
  topic      medtop:20000126
  context    reparations human_rights

issue justice/yasukuni
  label      Yasukuni shrine and history textbooks
  alias      Yasukuni|Yasukuni Shrine|history textbooks|Nanjing massacre|Nanking massacre|Unit 731|Kono statement
  alias      Murayama statement
  near       JPN,CHN,KOR: wartime history|shrine visit|textbooks|war criminals
  parties    JPN CHN KOR
  topic      medtop:20000747
  context    diplomatic

issue justice/slavery-reparations
  label      Reparations for slavery and colonialism
  alias      slavery reparations|reparations for slavery|colonial reparations|transatlantic slave trade|reparatory justice
  alias      reparations for colonialism|apology for slavery
  parties    GBR BRB JAM IGO NLD
  topic      medtop:20000126
  context    reparations inequality

issue justice/haiti-independence-debt
  label      Haiti's independence debt
  alias      Haitian independence debt|independence ransom|Haiti's double debt
  near       HTI: restitution|reparations
  parties    HTI FRA
  topic      medtop:20000126
  context    reparations

issue justice/france-algeria-memory
  label      French colonial past in Algeria
  alias      colonial memory of France and Algeria|French colonial crimes|French nuclear tests in Algeria|memory commission
  alias      criminalisation of colonialism
  near       DZA: colonial crimes|colonial past|apology|colonisation
  parties    DZA FRA
  topic      medtop:20000126
  context    reparations diplomatic

issue justice/congo-belgium-memory
  label      Colonial past of Belgium, the Netherlands, Portugal and Britain
  alias      Belgian colonial past|Dutch colonial past|Lumumba's tooth|colonial atrocities in Kenya|Amritsar massacre
  alias      Jallianwala Bagh|colonial apology
  near       COD,BDI,RWA: colonial past|apology
  parties    BEL COD NLD IDN GBR KEN PRT
  topic      medtop:20000126
  context    reparations diplomatic

issue justice/spain-mexico
  label      Spain's apology to Mexico for the conquest
  alias      apology for the conquest|Spanish conquest apology|conquest of Mexico apology
  near       MEX,ESP: conquest|apology
  parties    MEX ESP
  topic      medtop:20000126
  context    reparations diplomatic

issue justice/cultural-property
  label      Return of cultural property
  alias      Parthenon Marbles|Elgin Marbles|Benin Bronzes|return of artefacts|looted art|restitution of cultural property
  alias      Parthenon sculptures|looted artefacts|repatriation of artefacts|Koh-i-Noor|Rosetta Stone
  parties    GRC GBR NGA EGY FRA DEU
  topic      medtop:20000747
  context    reparations

issue justice/war-reparations
  label      War reparations
  alias      war reparations|compensation for war damage|reparations|register of damage|war damages|claims commission
  alias      compensation for victims|compensation for damage
  topic      medtop:20000126
  context    reparations

issue justice/extradition
  label      Extradition
  alias      extradition|extradition treaty|extradition request|extradition of suspects|handover of suspects|extradite
  alias      mutual legal assistance
  topic      medtop:20000126
  context    legal crime

issue justice/amnesty
  label      Amnesty
  alias      amnesty|amnesty law|general amnesty|amnesty for fighters|pardon for fighters
  topic      medtop:20000126
  context    legal

issue justice/international-law
  label      International law and its courts
  alias      international law|UN Charter|respect for international law|principles of the UN Charter|International Court of Justice
  alias      binding arbitration|ICJ jurisdiction|arbitration award|violation of international law
  topic      medtop:20000126
  context    legal diplomatic

issue justice/immunity
  label      Immunity and diplomatic status
  alias      diplomatic immunity|state immunity|Vienna Convention on Diplomatic Relations|inviolability of embassies
  alias      raid on the embassy|storming of the embassy
  near       ECU,MEX: embassy raid|raid on the embassy
  topic      medtop:20000126
  context    legal diplomatic

issue justice/hariri-beirut
  label      Hariri tribunal and Beirut port blast
  alias      Special Tribunal for Lebanon|Hariri assassination|Beirut port explosion|Beirut port blast
  parties    LBN SYR
  since      2005-02
  topic      medtop:20000126
  context    legal

issue justice/kosovo-chambers
  label      Kosovo Specialist Chambers and the Yugoslav tribunal
  alias      Kosovo Specialist Chambers|ICTY|trial of Hashim Thaçi|Yugoslav tribunal|Kosovo Liberation Army trial
  parties    KOS SRB BIH HRV
  topic      medtop:20000128
  context    legal human_rights

issue justice/amia
  label      AMIA and embassy bombings in Buenos Aires
  alias      AMIA|AMIA bombing|Nisman
  parties    ARG IRN ISR
  since      1994-07
  topic      medtop:20000126
  context    legal terrorism
