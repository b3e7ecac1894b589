# International organisations: reform, enlargement, membership, missions.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue organisations/security-council-reform
  label      Reform of the United Nations Security Council
  alias      Security Council reform|reform of the Security Council|permanent seat on the Security Council
  alias      permanent membership of the Security Council|Ezulwini Consensus|African seats on the Security Council
  alias      expansion of the Security Council|UN Security Council reform|permanent seats|enlargement of the Security Council
  near       IND,BRA,DEU,JPN,ZAF,NGA: permanent seat
  parties    IND BRA DEU JPN ZAF NGA USA CHN RUS GBR FRA UNO
  since      1993
  topic      medtop:20000644
  context    diplomatic

issue organisations/veto
  label      Veto in the Security Council
  alias      right of veto|veto power|veto in the Security Council|use of the veto|limits on the veto|veto reform
  alias      abolition of the veto
  parties    USA RUS CHN GBR FRA UNO
  topic      medtop:20000644
  context    diplomatic

issue organisations/un-reform
  label      Reform and funding of the United Nations
  alias      UN reform|reform of the United Nations|UN budget|UN funding|UN80|United Nations reform|Pact for the Future
  alias      UN budget crisis|funding of the United Nations|contributions to the UN|arrears to the United Nations
  parties    UNO USA
  topic      medtop:20000644
  context    diplomatic

issue organisations/un-secretary-general
  label      Choice of the UN Secretary-General
  alias      UN Secretary-General selection|next UN Secretary-General|election of the Secretary-General
  alias      selection of the Secretary-General
  parties    UNO
  topic      medtop:20000644
  context    diplomatic

issue organisations/un-membership
  label      Membership in the United Nations
  alias      UN membership|membership in the United Nations|full UN membership|credentials committee|UN seat|observer status
  parties    UNO
  topic      medtop:20000644
  context    diplomatic

issue organisations/un-general-assembly
  label      Resolutions of the General Assembly
  alias      General Assembly resolution|emergency special session|Uniting for Peace|UN resolution
  parties    UNO
  topic      medtop:20000644
  context    diplomatic

issue organisations/un-headquarters
  label      United Nations headquarters and visas
  alias      UN host country agreement|visas for UN delegates|relocation of UN headquarters|visas for the General Assembly
  parties    USA UNO PSE RUS
  topic      medtop:20000644
  context    diplomatic

issue organisations/us-withdrawals
  label      American withdrawals from organisations
  alias      withdrawal from the WHO|withdrawal from UNESCO|US withdrawal from UN bodies
  alias      US withdrawal from the Human Rights Council|US withdrawal from the World Health Organization
  near       USA: withdrawal from international organisations|UNESCO
  parties    USA UNO
  topic      medtop:20000644
  context    diplomatic political_institutions

issue organisations/unesco-heritage
  label      UNESCO and heritage
  alias      UNESCO membership|world heritage listing|World Heritage List|UNESCO listing|world heritage in danger
  parties    UNO
  topic      medtop:20000644
  context    diplomatic

issue organisations/eu-enlargement
  label      Enlargement of the European Union
  alias      EU enlargement|enlargement of the European Union|EU accession|accession to the European Union
  alias      European Union membership|EU membership|EU accession talks|EU candidate status|EU integration|candidate status
  alias      accession negotiations
  parties    EUR UKR MDA GEO SRB MNE ALB MKD BIH KOS TUR
  topic      medtop:20000638
  context    diplomatic

issue organisations/eu-ukraine
  label      Ukraine's accession to the European Union
  alias      Ukraine's EU accession|Ukraine's EU membership|Ukraine's accession to the European Union
  alias      EU-Ukraine Association Agreement|EU membership for Ukraine|Ukraine's EU bid|Ukraine joining the EU
  near       UKR: EU membership|EU accession|accession talks|accession negotiations|European Union membership|EU integration
  near       UKR: opening of clusters|candidate status
  parties    UKR EUR HUN
  since      2014
  topic      medtop:20000644
  context    diplomatic
  parent     organisations/eu-enlargement

issue organisations/eu-moldova
  label      Moldova's accession to the European Union
  alias      Moldova's EU accession|Moldova's EU membership
  near       MDA: EU accession|EU membership|accession talks|European integration|accession negotiations
  parties    MDA EUR RUS
  topic      medtop:20000644
  context    diplomatic
  parent     organisations/eu-enlargement

issue organisations/eu-georgia
  label      Georgia and the European Union
  alias      Georgia's EU accession|Georgia's EU membership|suspension of Georgia's accession talks
  near       GEO: EU accession|EU membership|accession talks|candidate status|European integration|visa-free travel
  parties    GEO EUR
  topic      medtop:20000644
  context    diplomatic
  parent     organisations/eu-enlargement

issue organisations/eu-western-balkans
  label      Western Balkans and the European Union
  alias      Western Balkans enlargement|Serbia's EU accession|Montenegro's EU accession|Albania's EU accession
  alias      Bosnia's EU accession|North Macedonia's EU accession|Growth Plan for the Western Balkans
  alias      EU accession of the Western Balkans
  near       SRB,MNE,ALB,BIH,MKD,KOS: EU accession|EU membership|accession talks|accession negotiations|candidate status
  parties    SRB MNE ALB BIH MKD KOS EUR
  topic      medtop:20000644
  context    diplomatic
  parent     organisations/eu-enlargement

issue organisations/eu-turkey
  label      Turkey and the European Union
  alias      Turkey's EU accession|Turkish EU membership|EU-Turkey customs union
  near       TUR: EU accession|accession talks|EU membership|customs union|accession negotiations
  parties    TUR EUR CYP
  since      1987
  topic      medtop:20000644
  context    diplomatic
  parent     organisations/eu-enlargement

issue organisations/eu-unanimity
  label      Unanimity, veto and budget in the European Union
  alias      unanimity in the EU|Hungarian veto|qualified majority voting|EU budget|EU veto|multiannual financial framework
  alias      unanimity rule
  near       HUN,SVK: veto
  parties    EUR HUN SVK
  topic      medtop:20000638
  context    diplomatic

issue organisations/eu-switzerland-iceland
  label      Switzerland, Norway and Iceland and the European Union
  alias      Bilaterals III|Swiss-EU package|Iceland's EU accession|Swiss-EU bilateral agreements
  near       CHE,ISL: EU treaties|accession talks
  parties    CHE ISL NOR EUR
  topic      medtop:20000638
  context    diplomatic

issue organisations/brics
  label      Enlargement and role of BRICS
  alias      BRICS expansion|BRICS membership|BRICS enlargement|accession to BRICS|BRICS partner status|BRICS
  parties    BRA RUS IND CHN ZAF IRN EGY ETH ARE IDN
  topic      medtop:20000644
  context    diplomatic

issue organisations/sco
  label      Shanghai Cooperation Organisation
  alias      Shanghai Cooperation Organisation|SCO membership
  parties    CHN RUS IND PAK IRN KAZ
  topic      medtop:20000644
  context    diplomatic

issue organisations/g20-g7
  label      G7 and G20
  alias      G20 presidency|return of Russia to the G8|G20 declaration|G20 membership|G7 presidency|return to the G8|G8
  near       ZAF,USA: G20 invitation|G20 boycott
  parties    USA ZAF RUS
  topic      medtop:20000644
  context    diplomatic

issue organisations/asean
  label      ASEAN: membership, centrality
  alias      ASEAN membership|Timor-Leste's ASEAN membership|ASEAN centrality|Myanmar's ASEAN seat|ASEAN chairmanship
  alias      Treaty of Amity and Cooperation
  near       TLS: accession
  near       MMR: chairmanship|representation at summits
  parties    TLS MMR IDN MYS
  topic      medtop:20000644
  context    diplomatic

issue organisations/saarc
  label      South Asian cooperation
  alias      SAARC|revival of SAARC|BIMSTEC
  parties    IND PAK BGD NPL
  topic      medtop:20000644
  context    diplomatic

issue organisations/african-union
  label      African Union
  alias      African Union reform|Agenda 2063|Commission chairperson of the African Union|African solutions to African problems
  alias      suspension from the African Union
  topic      medtop:20000644
  context    diplomatic

issue organisations/ecowas-force
  label      ECOWAS: membership and standby force
  alias      ECOWAS standby force|ECOWAS reform|ECOWAS intervention|suspension from ECOWAS
  parties    NGA NER MLI BFA IGO
  topic      medtop:20000644
  context    diplomatic

issue organisations/east-african-community
  label      East African Community and SADC
  alias      East African Community|EAC regional force|SADC mission|SAMIDRC|SADC force in Congo
  parties    COD KEN RWA ZAF TZA
  topic      medtop:20000644
  context    diplomatic

issue organisations/arab-league
  label      Arab League
  alias      Arab League membership|Syria's return to the Arab League|Arab League seat|readmission of Syria to the Arab League
  parties    SYR SAU EGY IGO
  topic      medtop:20000644
  context    diplomatic

issue organisations/oas-celac
  label      Organization of American States, Mercosur and CELAC
  alias      Organization of American States|Inter-American Democratic Charter|CELAC|Mercosur membership|Summit of the Americas
  alias      Alliance for Progress|ALBA
  near       VEN,NIC,CUB,BOL: OAS|Summit of the Americas
  parties    VEN NIC CUB BOL USA BRA
  topic      medtop:20000644
  context    diplomatic

issue organisations/council-of-europe
  label      Council of Europe
  alias      Council of Europe membership|Kosovo's Council of Europe membership|European Court of Human Rights|PACE delegation
  alias      European Convention on Human Rights|Parliamentary Assembly of the Council of Europe
  parties    RUS KOS TUR AZE SRB
  topic      medtop:20000644
  context    diplomatic

issue organisations/osce
  label      OSCE
  alias      OSCE chairmanship|OSCE budget|OSCE reform|OSCE Special Monitoring Mission|OSCE mission|OSCE role|OSCE consensus
  parties    RUS USA EST MLT FIN CHE
  topic      medtop:20000644
  context    diplomatic

issue organisations/commonwealth-cis
  label      Commonwealth of Nations and CIS
  alias      Commonwealth of Nations|Commonwealth membership|Commonwealth of Independent States|CIS membership|Francophonie
  near       MDA: CIS withdrawal|denunciation of agreements
  near       BRB,JAM: republic
  parties    GBR RUS MDA ARM
  topic      medtop:20000644
  context    diplomatic

issue organisations/organization-turkic-states
  label      Organisation of Turkic States
  alias      Organisation of Turkic States|Turkic Council|Turkic world
  parties    TUR AZE KAZ UZB KGZ HUN
  topic      medtop:20000644
  context    diplomatic

issue organisations/who-reform
  label      World Health Organization
  alias      World Health Organization reform|WHO funding|International Health Regulations
  parties    UNO USA ARG
  topic      medtop:20000463
  context    diplomatic health

issue organisations/iaea
  label      Role of the IAEA
  alias      cooperate with the IAEA|IAEA Board of Governors|Board of Governors resolution|role of the IAEA
  alias      cooperation with the IAEA
  near       IRN: cooperation with the agency|agency's reports|Board of Governors
  parties    IRN UNO
  topic      medtop:20000644
  context    diplomatic cbrn

issue organisations/sports-bodies
  label      Politics in sport: boycotts and hosts
  alias      Olympic boycott|diplomatic boycott of the Olympics|World Cup hosting|Olympic participation|sports diplomacy
  alias      Olympic truce
  topic      medtop:20001108
  context    diplomatic

# Missions

issue organisations/peacekeeping
  label      Peacekeeping missions
  alias      peacekeeping mission|peacekeepers|peacekeeping force|blue helmets|UN peacekeeping|mandate of the mission
  alias      peacekeeping troops|deployment of peacekeepers|international peacekeeping force|peacekeeping contingent
  alias      attacks on peacekeepers|multinational force
  topic      medtop:20000059
  context    peacekeeping

issue organisations/unifil
  label      UNIFIL in Lebanon
  alias      UNIFIL|UN Interim Force in Lebanon|UNIFIL mandate
  near       LBN: peacekeepers|international force
  parties    LBN ISR FRA ITA USA UNO
  since      1978-03
  topic      medtop:20000059
  context    peacekeeping

issue organisations/undof
  label      UN forces on the Golan and in Jerusalem
  alias      UNDOF|UNTSO
  parties    ISR SYR UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/monusco
  label      MONUSCO in Congo
  alias      MONUSCO|MONUC|withdrawal of MONUSCO
  near       COD: peacekeepers|UN mission
  parties    COD UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/minusma
  label      UN mission in Mali
  alias      MINUSMA
  near       MLI: UN mission|peacekeepers
  parties    MLI UNO
  since      2013
  until      2023-12
  topic      medtop:20000059
  context    peacekeeping

issue organisations/minusca
  label      UN mission in the Central African Republic
  alias      MINUSCA
  near       CAF: peacekeepers|UN mission
  parties    CAF UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/unmiss-unisfa
  label      UN missions in South Sudan and Abyei
  alias      UNMISS|UNISFA
  near       SSD: peacekeepers|UN mission
  parties    SSD SDN UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/unamid-unitams
  label      UN missions in Sudan
  alias      UNAMID|UNITAMS
  near       SDN: peacekeepers|UN mission|independent force
  parties    SDN UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/african-force-somalia
  label      African Union missions in Somalia
  alias      AMISOM|ATMIS|AUSSOM
  near       SOM: peacekeepers|African Union mission|AU mission
  parties    SOM UGA KEN ETH BDI EGY UNO
  since      2007
  topic      medtop:20000059
  context    peacekeeping

issue organisations/unficyp
  label      UN force in Cyprus
  alias      UNFICYP|UN force in Cyprus|Pyla
  near       CYP: peacekeepers
  parties    CYP TUR UNO
  since      1964
  topic      medtop:20000059
  context    peacekeeping

issue organisations/unmik-kosovo
  label      UN and EU missions in Kosovo
  alias      UNMIK|EULEX
  parties    KOS SRB UNO EUR
  since      1999-06
  topic      medtop:20000059
  context    peacekeeping

issue organisations/un-afghanistan-iraq
  label      UN missions in Afghanistan and Iraq
  alias      UNAMA|UNAMI
  parties    AFG IRQ UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/haiti-minustah
  label      UN missions in Haiti
  alias      MINUSTAH|cholera compensation|BINUH
  parties    HTI UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/yemen-unmha
  label      UN mission in Hodeidah
  alias      UNMHA|UN mission in Hodeidah
  parties    YEM UNO
  topic      medtop:20000059
  context    peacekeeping

issue organisations/peacekeeper-abuse
  label      Conduct of peacekeepers
  alias      abuse by peacekeepers|sexual exploitation by peacekeepers|misconduct of peacekeepers
  parties    UNO
  topic      medtop:20000059
  context    peacekeeping human_rights
