# Migration, refugees, borders for people, visas, prisoners and hostages.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue migration/irregular
  label      Irregular migration
  alias      irregular migration|illegal migration|illegal immigration|migrant crossings|migration crisis|migrant crisis
  alias      migrant flows|border crossings by migrants|undocumented migrants|migration policy|control of migration
  alias      uncontrolled migration|people smuggling|migrant smuggling
  topic      medtop:20000773
  context    migration

issue migration/us-southern-border
  label      Migration at the southern border of the United States
  alias      US-Mexico border|US southern border|border wall|Remain in Mexico|Title 42|migrant caravan
  alias      southern border of the United States
  near       MEX,GTM,HND,SLV: migrants|migration|deportees
  parties    USA MEX GTM HND SLV VEN
  topic      medtop:20000634
  context    migration

issue migration/us-deportations
  label      Deportations from the United States to other states
  alias      US deportations|third-country deportations|CECOT|mass deportations|deportation flights|deportation of Venezuelans
  alias      third country deportees
  near       VEN,COL,CUB,RWA,SSD,SWZ,GHA: deportation flights|deportees|third-country nationals
  parties    USA SLV VEN COL RWA SSD SWZ
  since      2025
  topic      medtop:20000634
  context    migration

issue migration/us-travel-ban
  label      American travel bans
  alias      US travel ban|Muslim ban|travel ban on nationals
  parties    USA
  since      2017
  topic      medtop:20000634
  context    migration

issue migration/eu-asylum
  label      Asylum and migration in the European Union
  alias      EU migration pact|European asylum policy|Dublin rules|refugee quotas|relocation of refugees|return hubs
  alias      Pact on Migration and Asylum|migrant quotas|Dublin Regulation|asylum reform
  near       HUN,POL: asylum rules|refugee relocation
  parties    EUR HUN POL ITA DEU GRC
  topic      medtop:20000645
  context    asylum migration

issue migration/eu-turkey
  label      Migration agreement of the European Union and Turkey
  alias      EU-Turkey migration deal|EU-Turkey refugee deal|Evros border|migrant deal with Turkey|EU-Turkey statement
  near       TUR: refugee deal|migrant deal
  parties    EUR TUR GRC
  since      2016-03
  topic      medtop:20000645
  context    migration

issue migration/eu-north-africa
  label      Migration agreements with North Africa
  alias      EU-Tunisia memorandum|EU-Tunisia deal|central Mediterranean route|Libyan coast guard|Mattei Plan|migrants in Libya
  near       TUN,LBY,EGY,MRT: migration deal|migrants|sub-Saharan migrants
  parties    EUR ITA TUN LBY MRT EGY
  topic      medtop:20000645
  context    migration

issue migration/albania-italy
  label      Italian migrant centres in Albania
  alias      Italian migrant centres in Albania|Italy-Albania migration deal|migrant centres in Albania
  near       ALB: migrant centres|migrants
  parties    ITA ALB
  since      2023-11
  topic      medtop:20000645
  context    migration

issue migration/channel
  label      Crossings of the Channel
  alias      small boats|Channel crossings|Rwanda plan|one in one out|Rwanda asylum plan|migrant boats in the Channel
  alias      Rwanda deportation scheme
  near       GBR: migrant crossings|small boat crossings
  parties    GBR FRA RWA
  topic      medtop:20000773
  context    migration

issue migration/belarus-border
  label      Migrants at the borders of Belarus
  alias      migrants on the Belarusian border|Polish-Belarusian border|instrumentalisation of migrants
  alias      migrants at the Polish border|Belarus-EU border crisis|weaponisation of migration|Belarus border crisis|Białowieża
  near       BLR,POL,LTU,LVA: migrants|border fence|pushbacks|hybrid attack
  near       FIN: border with Russia|eastern border
  parties    BLR POL LTU LVA RUS FIN EUR
  since      2021
  topic      medtop:20000645
  context    migration

issue migration/australia-offshore
  label      Australian offshore processing of asylum seekers
  alias      offshore detention|Nauru detention centre|Manus Island|offshore processing
  parties    AUS NRU PNG
  topic      medtop:20000645
  context    asylum migration

issue migration/palestinian-refugees
  label      Palestinian refugees and UNRWA
  alias      right of return|Palestinian refugees|UNRWA|right of return of Palestinians|ban on UNRWA
  near       PSE: refugees|return of refugees
  parties    PSE ISR UNO JOR LBN
  since      1948
  topic      medtop:20000645
  context    migration

issue migration/syrian-refugees
  label      Syrian refugees
  alias      Syrian refugees|return of Syrian refugees|repatriation of Syrians
  near       SYR: refugees|return of refugees|refugee return
  parties    SYR TUR LBN JOR DEU
  since      2011
  topic      medtop:20000645
  context    migration

issue migration/afghan-refugees
  label      Afghan refugees
  alias      Afghan refugees|deportation of Afghans|expulsion of Afghans|Afghan migrants|repatriation of Afghan refugees
  alias      Afghan refugees in Pakistan
  near       AFG: refugees|deportations|undocumented foreigners
  parties    AFG PAK IRN DEU
  topic      medtop:20000645
  context    migration

issue migration/rohingya
  label      Rohingya
  alias      Rohingya|Rohingya repatriation|Rohingya refugees|Cox's Bazar|Rohingya crisis
  near       BGD,MMR: refugees|repatriation|forcibly displaced Myanmar nationals
  parties    MMR BGD GMB
  since      2017-08
  topic      medtop:20000645
  context    migration

issue migration/ukrainian-refugees
  label      Ukrainian refugees
  alias      Ukrainian refugees|temporary protection for Ukrainians|Ukrainian men of military age abroad
  near       UKR: refugees|temporary protection
  parties    UKR POL DEU CZE EUR
  since      2022
  topic      medtop:20000645
  context    migration

issue migration/karabakh-refugees
  label      Return of the displaced of Armenia and Azerbaijan
  alias      return of Karabakh Armenians|return of Azerbaijanis to Armenia
  near       ARM,AZE: right of return|refugees|displaced persons|Western Azerbaijan
  parties    ARM AZE
  topic      medtop:20000645
  context    migration

issue migration/georgia-displaced
  label      Displaced people of Abkhazia and South Ossetia
  alias      displaced people of Abkhazia|return of internally displaced Georgians|Georgian IDPs
  near       GEO: displaced persons|internally displaced persons
  parties    GEO RUS
  topic      medtop:20000645
  context    migration

issue migration/venezuelan-migrants
  label      Venezuelan migrants
  alias      Venezuelan migrants|Venezuelan refugees|Venezuelan exodus|Darién Gap|Darien Gap
  parties    VEN COL PER CHL PAN USA
  topic      medtop:20000645
  context    migration

issue migration/sudanese-refugees
  label      Refugees from Sudan and South Sudan
  alias      Sudanese refugees|South Sudanese refugees|refugees in Chad
  parties    SDN SSD TCD EGY UGA
  topic      medtop:20000645
  context    migration

issue migration/north-korean-defectors
  label      North Korean defectors
  alias      North Korean defectors|North Korean refugees|repatriation of North Koreans|defectors from North Korea
  near       PRK: defectors|forced repatriation|balloons|leaflets
  parties    PRK KOR CHN
  topic      medtop:20000645
  context    migration

issue migration/haitian-migrants
  label      Haitian migrants
  alias      Haitian migrants|deportation of Haitians|Dominican-Haitian border
  near       DOM: deportations|Haitians|migrants
  parties    HTI DOM USA
  topic      medtop:20000645
  context    migration

issue migration/xenophobia-southern-africa
  label      Migrant workers and expulsions in Africa
  alias      xenophobic attacks|expulsion of migrants|xenophobic violence
  near       ZAF,DZA: undocumented foreigners|expulsions of migrants
  parties    ZAF ZWE NGA DZA NER
  topic      medtop:20000645
  context    migration

issue migration/migrant-workers
  label      Migrant workers
  alias      migrant workers|kafala|labour migration|seasonal workers|labour mobility|domestic workers|labour migrants
  alias      guest workers|remittances|H-1B visas|H-1B
  topic      medtop:20000771
  context    migration economic

issue migration/refugees
  label      Refugees and displaced people
  alias      refugees|internally displaced people|displaced persons|displaced people|resettlement of refugees|refugee protection
  alias      return of refugees|refugee crisis|return of the displaced|voluntary return|safe return of refugees|right to return
  topic      medtop:20000645
  context    migration

issue migration/asylum
  label      Asylum
  alias      asylum|political asylum|right to asylum|asylum seekers|asylum applications|diplomatic asylum
  topic      medtop:20000645
  context    asylum migration

issue migration/readmission
  label      Return and readmission of migrants
  alias      readmission agreement|readmission of migrants|deportation of migrants|return of migrants|readmission
  alias      repatriation of nationals|return of failed asylum seekers|deportations|safe third country
  topic      medtop:20000645
  context    migration

issue migration/visas
  label      Visas and freedom to travel
  alias      visas|visa-free travel|visa ban|visa waiver|visa liberalisation|visa regime|visa restrictions|visa facilitation
  alias      visa-free regime|entry ban|visa ban on Russians|visa for officials|golden passports|multiple-entry visas
  alias      Schengen visas|visa exemption
  topic      medtop:20000634
  context    migration diplomatic

issue migration/schengen
  label      Schengen area and border checks
  alias      Schengen|Schengen area|Schengen membership|internal border checks|temporary border controls|Schengen accession
  parties    EUR ROU BGR DEU AUT
  topic      medtop:20000634
  context    migration

issue migration/border-crossings
  label      Border crossings and closures
  alias      border crossing|border closure|reopening of the border|closure of the border|opening of the border|border checkpoints
  alias      border crossing point|closed border|border post
  topic      medtop:20000634
  context    migration territory

issue migration/border-crossings-gaza
  label      Crossings of Gaza
  alias      Rafah crossing|Kerem Shalom|Erez crossing|Zikim crossing|crossings into Gaza|Karam Abu Salem
  near       PSE: border crossings|crossings
  parties    ISR PSE EGY
  topic      medtop:20000645
  context    human_security migration

issue migration/family-reunions-korea
  label      Separated Korean families
  alias      separated families|reunions of separated families|family reunions in Korea|divided families
  parties    PRK KOR
  topic      medtop:20000645
  context    human_security

issue migration/citizenship
  label      Citizenship, passports and statelessness
  alias      passportisation|Russian passports for Ukrainians|dual citizenship|citizenship rights|stateless people|statelessness
  alias      non-citizens
  near       LVA,EST: non-citizens
  topic      medtop:20000771
  context    migration rights_freedoms

# Prisoners and hostages

issue migration/prisoner-exchange
  label      Exchange of prisoners
  alias      prisoner exchange|prisoner swap|exchange of prisoners|swap of prisoners|prisoners of war|exchange of captives
  alias      release of prisoners|all for all exchange|release of detainees|exchange of detainees|freeing of prisoners
  alias      treatment of prisoners of war|return of prisoners of war
  topic      medtop:20000080
  context    military human_rights

issue migration/prisoners-ukraine
  label      Prisoners of war and civilians held, Russia and Ukraine
  alias      Azovstal defenders|Ukrainian prisoners of war|Russian prisoners of war|Russian-Ukrainian prisoner exchange
  alias      exchange of the bodies of soldiers
  near       UKR: prisoners of war|prisoner exchange|prisoner swap|captives|bodies of soldiers|civilian hostages
  near       UKR: exchange of prisoners|all for all exchange|release of prisoners
  parties    RUS UKR ARE TUR
  since      2014
  topic      medtop:20000080
  context    military human_rights
  parent     wars/ukraine

issue migration/ukrainian-children
  label      Ukrainian children taken to Russia: return and custody
  alias      deported Ukrainian children|Ukrainian children|abducted Ukrainian children|return of Ukrainian children
  alias      Bring Kids Back|deportation of Ukrainian children
  near       UKR: return of children|deported children|abducted children|deportation of children|evacuated children
  parties    UKR RUS
  since      2022
  topic      medtop:20001377
  context    human_rights

issue migration/hostages-gaza
  label      Hostages in Gaza and Palestinian prisoners
  alias      hostages in Gaza|Israeli hostages|hostage deal|Palestinian prisoners|remains of hostages|captives in Gaza
  alias      Israeli captives|Palestinian detainees|hostages held by Hamas|bodies of hostages|hostage-prisoner exchange
  alias      hostage families
  near       ISR: hostages|captives|Palestinian prisoners|bodies of hostages
  near       PSE: hostages|captives|prisoner exchange|prisoner swap|release of prisoners|prisoners|exchange of prisoners
  near       PSE: exchange deal
  parties    ISR PSE USA QAT EGY
  since      2023-10-07
  topic      medtop:20000100
  context    human_security
  parent     wars/gaza

issue migration/hostages-iran
  label      Foreign and dual nationals held in Iran
  alias      detained dual nationals|hostage diplomacy|Iranian hostage crisis|Kohler and Paris|Tehran hostage crisis|state hostages
  alias      foreigners detained in Iran
  near       IRN: dual nationals|detained citizens|prisoner swap|prisoner exchange|detainees|detained foreigners
  near       IRN: espionage charges
  parties    IRN USA GBR FRA DEU
  since      1979-11
  topic      medtop:20000100
  context    human_rights diplomatic

issue migration/prisoners-us-russia
  label      Prisoner exchanges of Russia with Western states
  alias      Gershkovich|Whelan|Griner|Viktor Bout|US-Russian prisoner swap|prisoner swap with Russia
  near       RUS: detained journalist|jailed Americans|detained Americans|wrongfully detained
  parties    USA RUS DEU
  topic      medtop:20000100
  context    human_rights diplomatic

issue migration/prisoners-venezuela-us
  label      Detained foreigners in Venezuela
  alias      Americans detained in Venezuela|foreigners detained in Venezuela
  near       VEN: detained Americans|prisoner swap|political prisoners|release of prisoners
  parties    VEN USA COL
  topic      medtop:20000648
  context    human_rights diplomatic

issue migration/prisoners-yemen
  label      Prisoners and UN staff held in Yemen
  alias      detained UN staff|UN staff held by the Houthis|detained aid workers in Yemen
  near       YEM: prisoner exchange|detained staff|prisoners|all-for-all exchange|release of prisoners
  parties    YEM SAU UNO
  topic      medtop:20000080
  context    human_rights

issue migration/prisoners-armenia-azerbaijan
  label      Armenian prisoners in Azerbaijan
  alias      Armenian prisoners in Baku|Armenian captives|Ruben Vardanyan
  near       ARM,AZE: prisoners of war|release of prisoners|detainees|prisoners
  parties    ARM AZE
  topic      medtop:20000080
  context    human_rights

issue migration/canada-china-detentions
  label      Detentions between Canada and China
  alias      two Michaels|Meng Wanzhou|Kovrig|Spavor
  parties    CAN CHN USA
  since      2018-12
  until      2021-09
  topic      medtop:20000100
  context    legal diplomatic

issue migration/japan-abductees
  label      Japanese abducted by North Korea
  alias      abduction issue|abductees|Japanese abductees|abductions by North Korea|abduction of Japanese citizens
  near       PRK,JPN: abductions|kidnapped citizens|abducted citizens
  parties    JPN PRK
  topic      medtop:20000100
  context    human_rights

issue migration/missing-persons
  label      Missing persons and remains
  alias      missing persons|remains of soldiers|missing in action|return of remains|enforced disappearances|exhumation of victims
  alias      repatriation of bodies|POW/MIA|missing soldiers
  topic      medtop:20000061
  context    human_rights

issue migration/hostages
  label      Hostages
  alias      hostages|release of hostages|hostage release|hostage-taking|kidnapped foreigners|detained citizens abroad
  alias      arbitrary detention of foreigners|detained nationals|freeing of hostages|hostage crisis
  topic      medtop:20000100
  context    human_security
