# Wars and armed conflicts, 1945 to the present.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

# Europe and the Caucasus

issue wars/ukraine
  label      War in Ukraine
  alias      war in Ukraine|Ukraine war|conflict in Ukraine|Ukraine conflict|Ukraine crisis|crisis in Ukraine|invasion of Ukraine
  alias      special military operation|full-scale invasion|Russia's war against Ukraine|Russian aggression against Ukraine
  alias      war against Ukraine|war of aggression against Ukraine|Ukraine settlement|fighting in Ukraine|Russo-Ukrainian war
  alias      Russia-Ukraine war|hostilities in Ukraine|peace in Ukraine|Ukraine peace|denazification|demilitarisation of Ukraine
  near       UKR: war|invasion|conflict|peace formula|peace plan|peace deal|settlement|root causes|aggression|hostilities
  parties    RUS UKR USA EUR GBR FRA DEU CHN TUR
  since      2022-02-24
  topic      medtop:20000062
  context    military

issue wars/donbas
  label      Conflict in the Donbas
  alias      conflict in Donbas|war in Donbas|conflict in eastern Ukraine|war in eastern Ukraine|Minsk agreements|Minsk process
  alias      Minsk accords|special status of Donbas|Minsk II|Normandy format|anti-terrorist operation in Donbas
  alias      Donetsk People's Republic|Luhansk People's Republic|recognition of Donetsk and Luhansk
  parties    RUS UKR DEU FRA
  since      2014-04
  until      2022-02
  topic      medtop:20000062
  context    military
  parent     wars/ukraine
  agreements minsk-2

issue wars/georgia-2008
  label      War of August 2008 in Georgia
  alias      Russo-Georgian war|August 2008 war|five-day war|war in South Ossetia|Russian-Georgian war|2008 war in Georgia
  parties    RUS GEO
  since      2008-08
  until      2008-08
  topic      medtop:20000062
  context    military

issue wars/karabakh
  label      Conflict over Nagorno-Karabakh
  alias      Nagorno-Karabakh|Karabakh|Artsakh|Karabakh conflict|Lachin corridor|second Karabakh war|44-day war|Minsk Group
  alias      Karabakh Armenians|Nagorno-Karabakh settlement
  parties    ARM AZE RUS TUR
  since      1988
  topic      medtop:20000062
  context    military

issue wars/chechnya
  label      Wars in Chechnya
  alias      war in Chechnya|Chechen war|conflict in Chechnya|Chechen conflict|Chechen separatism|Chechen independence
  alias      counter-terrorist operation in Chechnya
  parties    RUS
  since      1994-12
  topic      medtop:20000062
  context    military

issue wars/transnistria-1992
  label      War of 1992 on the Dniester
  alias      Transnistrian war|war on the Dniester|Dniester war
  parties    MDA RUS
  since      1992
  until      1992
  topic      medtop:20000062
  context    military

issue wars/bosnia
  label      War in Bosnia and Herzegovina
  alias      Bosnian war|war in Bosnia|Bosnian conflict|conflict in Bosnia|siege of Sarajevo|Vance-Owen plan|Srebrenica safe area
  parties    BIH SRB HRV USA UNO
  since      1992-04
  until      1995-12-14
  topic      medtop:20000062
  context    military
  agreements dayton

issue wars/croatia
  label      War in Croatia
  alias      Croatian war of independence|Homeland War|Krajina war|Operation Storm|Serbian Krajina
  parties    HRV SRB
  since      1991
  until      1995
  topic      medtop:20000062
  context    military

issue wars/kosovo
  label      War in Kosovo and the bombing of Yugoslavia
  alias      Kosovo war|war in Kosovo|NATO bombing of Yugoslavia|NATO aggression against Yugoslavia|bombing of Yugoslavia
  alias      Rambouillet
  parties    SRB KOS USA IGO
  since      1998
  until      1999-06
  topic      medtop:20000062
  context    military

issue wars/macedonia-2001
  label      Insurgency of 2001 in North Macedonia
  alias      2001 insurgency in Macedonia|Ohrid agreement|Ohrid framework agreement
  parties    MKD
  since      2001
  until      2001-08
  topic      medtop:20000062
  context    military

issue wars/greek-civil
  label      Greek civil war
  alias      Greek civil war
  parties    GRC
  since      1946
  until      1949
  topic      medtop:20000063
  context    military

issue wars/hungary-1956
  label      Hungary 1956
  alias      Hungarian uprising|Hungarian revolution of 1956|Hungarian question
  parties    HUN RUS
  since      1956-10
  until      1956-11
  topic      medtop:20000062
  context    military

issue wars/czechoslovakia-1968
  label      Czechoslovakia 1968
  alias      invasion of Czechoslovakia|Prague Spring
  parties    CZE SVK RUS
  since      1968
  until      1968-08
  topic      medtop:20000062
  context    military

issue wars/berlin
  label      Status of Berlin
  alias      Berlin question|Berlin blockade|Berlin crisis|status of West Berlin|Berlin Wall|four-power status
  parties    DEU RUS USA GBR FRA
  since      1948
  until      1990
  topic      medtop:20000062
  context    diplomatic territory

issue wars/northern-ireland
  label      Conflict in Northern Ireland
  alias      Northern Ireland conflict|Troubles in Northern Ireland|conflict in Northern Ireland|Northern Ireland peace process
  alias      Good Friday Agreement|power-sharing in Northern Ireland|Belfast Agreement|Irish unification|border poll
  alias      legacy of the Troubles
  near       IRL: the Troubles|united Ireland|decommissioning of weapons
  parties    GBR IRL
  since      1968
  topic      medtop:20000073
  context    military
  agreements good-friday

issue wars/basque
  label      Basque conflict
  alias      Basque conflict|disarmament of ETA|ETA prisoners|Basque peace process
  parties    ESP FRA
  until      2018
  topic      medtop:20000056
  context    military

# Middle East and North Africa

issue wars/gaza
  label      War in Gaza
  alias      war in Gaza|Gaza war|conflict in Gaza|Gaza conflict|Gaza ceasefire|ceasefire in Gaza|truce in Gaza|Gaza truce
  alias      Israel-Hamas war|Operation Al-Aqsa Flood|Iron Swords|Rafah offensive|bombardment of Gaza|offensive in Gaza
  alias      fighting in Gaza|war against Hamas|aggression against Gaza|Gaza peace plan|Israeli withdrawal from Gaza
  alias      Philadelphi Corridor|Netzarim corridor|Gaza peace board|Board of Peace|war on Gaza
  near       PSE: war|ceasefire|truce|ground offensive|genocidal war|hostilities
  parties    ISR PSE USA EGY QAT
  since      2023-10-07
  topic      medtop:20000062
  context    military

issue wars/gaza-governance
  label      Government, disarmament and rebuilding of Gaza
  alias      day after in Gaza|Gaza reconstruction|reconstruction of Gaza|governance of Gaza|Gaza governance|disarmament of Hamas
  alias      Hamas disarmament|International Stabilization Force|displacement of Gazans|Gaza Riviera|relocation of Gazans
  alias      demilitarisation of Gaza|future of Gaza|post-war Gaza|administration of Gaza|rebuilding Gaza|Hamas weapons
  alias      Gaza stabilisation force
  near       PSE: disarmament|day after|technocratic committee|stabilisation force|disarm|expulsion of Palestinians
  near       PSE: displacement of Palestinians
  parties    ISR PSE USA EGY QAT TUR UNO
  since      2023
  topic      medtop:20000077
  context    military
  parent     wars/gaza

issue wars/gaza-earlier
  label      Earlier rounds of fighting in Gaza
  alias      Operation Cast Lead|Operation Protective Edge|Operation Pillar of Defense|2014 Gaza war|2008 Gaza war
  alias      Gaza disengagement|Goldstone report
  parties    ISR PSE
  since      2008-12
  until      2023-10
  topic      medtop:20000062
  context    military

issue wars/israel-hezbollah
  label      Conflict of Israel and Hezbollah
  alias      Israel-Hezbollah conflict|Israeli-Hezbollah war|war in Lebanon|southern Lebanon front|Resolution 1701|2006 Lebanon war
  alias      July war|Second Lebanon War|Hezbollah disarmament|disarmament of Hezbollah|Hezbollah weapons
  alias      Israeli strikes on Lebanon|Israeli withdrawal from Lebanon|Litani|ceasefire in Lebanon|Lebanon ceasefire
  alias      Israeli aggression against Lebanon
  near       LBN: monopoly on arms|ceasefire|arms of the resistance|state monopoly on weapons|disarmament|truce
  parties    ISR LBN USA FRA IRN
  since      2006-07
  topic      medtop:20000062
  context    military

issue wars/lebanon-1982
  label      War of 1982 in Lebanon
  alias      1982 Lebanon war|invasion of Lebanon|Sabra and Shatila|South Lebanon Army
  parties    ISR LBN PSE SYR
  since      1982-06
  until      2000-05
  topic      medtop:20000062
  context    military

issue wars/lebanon-civil
  label      Lebanese civil war
  alias      Lebanese civil war|Taif agreement|Taif accord|Syrian presence in Lebanon
  parties    LBN SYR
  since      1975
  until      1990
  topic      medtop:20000063
  context    military

issue wars/arab-israeli-1948
  label      Arab–Israeli war of 1948
  alias      1948 war|Nakba|1948 Arab-Israeli war|Israeli war of independence
  parties    ISR EGY SYR JOR LBN PSE
  since      1948
  until      1949
  topic      medtop:20000062
  context    military

issue wars/suez
  label      Suez crisis
  alias      Suez crisis|tripartite aggression|nationalisation of the Suez Canal|Suez war
  parties    EGY GBR FRA ISR
  since      1956
  until      1957
  topic      medtop:20000062
  context    military

issue wars/six-day
  label      War of June 1967
  alias      Six-Day War|June 1967 war|Naksa|Resolution 242
  parties    ISR EGY SYR JOR
  since      1967-06
  until      1967-06
  topic      medtop:20000062
  context    military

issue wars/october-1973
  label      War of October 1973
  alias      Yom Kippur War|October War|Ramadan War|1973 war|Resolution 338
  parties    ISR EGY SYR
  since      1973-10
  until      1973-10
  topic      medtop:20000062
  context    military

issue wars/iran-israel
  label      Conflict of Iran and Israel
  alias      Iran-Israel war|Israel-Iran war|Iran-Israel conflict|Israeli-Iranian conflict|Twelve-Day War|12-day war
  alias      Israeli strikes on Iran|strikes on Iran|attack on Iran|Operation Rising Lion|Operation True Promise
  alias      Operation Midnight Hammer|war with Iran|strikes on Iranian nuclear facilities
  near       IRN: aggression|Zionist aggression|bombing of nuclear sites
  parties    IRN ISR USA
  since      2024-04
  topic      medtop:20000062
  context    military

issue wars/iran-iraq
  label      Iran–Iraq war
  alias      eight-year imposed war|Iran-Iraq war|Iraq-Iran war|Resolution 598
  parties    IRN IRQ
  since      1980-09-22
  until      1988-08-20
  topic      medtop:20000062
  context    military

issue wars/gulf-1991
  label      Occupation of Kuwait and the Gulf War
  alias      invasion of Kuwait|occupation of Kuwait|Gulf War|Desert Storm|liberation of Kuwait|Persian Gulf War|Kuwait crisis
  parties    IRQ KWT USA SAU
  since      1990-08-02
  until      1991-02-28
  topic      medtop:20000062
  context    military

issue wars/iraq-2003
  label      Iraq war
  alias      Iraq war|invasion of Iraq|occupation of Iraq|war in Iraq|war on Iraq|war against Iraq|Iraqi insurgency
  alias      Iraqi freedom operation
  parties    USA GBR IRQ
  since      2003-03
  until      2011-12
  topic      medtop:20000062
  context    military

issue wars/syria
  label      Conflict in Syria
  alias      Syrian conflict|war in Syria|Syrian civil war|conflict in Syria|Syrian crisis|civil war in Syria|Syrian war
  alias      Resolution 2254|Syrian political process|Astana process|Idlib|political transition in Syria|Syrian peace talks
  alias      Geneva talks on Syria|safe zone in Syria|crisis in Syria|de-escalation zones in Syria
  near       SYR: civil war|political transition|political process|de-escalation zones|constitutional committee
  near       SYR: transitional government
  parties    SYR RUS USA TUR IRN
  since      2011-03
  topic      medtop:20000063
  context    military

issue wars/syria-north-east
  label      Kurds, autonomy and minorities in Syria
  alias      Syrian Democratic Forces integration|integration of the SDF|Rojava|autonomous administration of north-east Syria
  alias      Suwayda|Sweida|Syrian Kurds|Syrian Druze
  near       SYR: federalism|decentralisation|autonomy|integration of Kurdish forces|10 March agreement
  parties    SYR TUR USA ISR
  topic      medtop:20000062
  context    military
  parent     wars/syria

issue wars/islamic-state
  label      Fight against Islamic State
  alias      fight against Islamic State|war against Islamic State|campaign against ISIS|fight against ISIS|war on ISIL
  alias      coalition against Islamic State|Islamic State campaign|defeat of ISIS|fight against Daesh|Daesh|ISIS resurgence|ISIL
  near       IRQ,SYR: anti-ISIS coalition|anti-IS coalition
  parties    USA IRQ SYR IMG
  since      2014
  topic      medtop:20000103
  context    military terrorism

issue wars/kurdish-pkk
  label      Conflict of Turkey and the PKK
  alias      release of Ocalan|release of Öcalan|PKK conflict|Kurdish question|Kurdish issue|Kurdish conflict|PKK disarmament
  alias      dissolution of the PKK|terror-free Turkey|PKK insurgency|Turkish operation in northern Iraq|Kurdish peace process
  alias      solution process with the PKK|Operation Claw|fight against the PKK
  parties    TUR IMG IRQ SYR
  since      1984
  topic      medtop:20000056
  context    military

issue wars/libya-2011
  label      Intervention of 2011 in Libya
  alias      intervention in Libya|NATO intervention in Libya|no-fly zone over Libya|Resolution 1973|bombing of Libya
  parties    LBY FRA GBR USA IGO
  since      2011-02
  until      2011-10
  topic      medtop:20000062
  context    military

issue wars/libya
  label      Conflict in Libya
  alias      Libyan conflict|Libyan civil war|Libyan crisis|conflict in Libya|war in Libya|Libyan political process|crisis in Libya
  alias      Libyan elections|offensive on Tripoli|Libyan roadmap
  near       LBY: ceasefire|unified government|political roadmap|mercenaries|parallel governments|elections
  parties    LBY EGY TUR ARE RUS ITA
  since      2014
  topic      medtop:20000063
  context    military

issue wars/yemen
  label      War in Yemen
  alias      war in Yemen|Yemen war|Yemeni conflict|conflict in Yemen|Yemeni civil war|Yemen crisis|Saudi-led coalition in Yemen
  alias      Stockholm agreement on Hodeidah|Hodeidah|Hudaydah|blockade of Yemen|truce in Yemen|Yemen truce|Yemen peace process
  near       YEM: truce|ceasefire|blockade of ports|Sanaa airport|roadmap|salaries of civil servants
  parties    YEM SAU ARE IRN
  since      2014-09
  topic      medtop:20000063
  context    military

issue wars/algeria-independence
  label      Algerian war of independence
  alias      Algerian war of independence|war of independence of Algeria|Algerian war|Evian accords|French colonial rule in Algeria
  parties    DZA FRA
  since      1954-11
  until      1962-07
  topic      medtop:20000062
  context    military

issue wars/algeria-1990s
  label      Algerian civil war
  alias      Algerian civil war|black decade in Algeria
  parties    DZA
  since      1992
  until      2002
  topic      medtop:20000063
  context    military

issue wars/north-yemen-1962
  label      Civil war in North Yemen
  alias      1962 civil war in North Yemen|royalists and republicans in Yemen
  alias      Egyptian intervention in Yemen
  parties    YEM EGY SAU
  since      1962
  until      1970
  topic      medtop:20000063
  context    military

# Africa

issue wars/sudan
  label      War in Sudan
  alias      war in Sudan|Sudan war|Sudanese conflict|conflict in Sudan|Sudanese civil war|Rapid Support Forces|El Fasher|al-Fashir
  alias      Jeddah talks on Sudan|Sudan crisis|crisis in Sudan|Sudan peace talks|Jeddah Declaration|El-Fashir
  near       SDN: truce|ceasefire|civilian rule|humanitarian truce|transition to civilian rule|parallel government
  parties    SDN ARE EGY SAU USA
  since      2023-04-15
  topic      medtop:20000063
  context    military

issue wars/darfur
  label      Conflict in Darfur
  alias      Darfur|conflict in Darfur|war in Darfur|Darfur crisis|Janjaweed
  parties    SDN
  since      2003
  topic      medtop:20000063
  context    military

issue wars/sudan-north-south
  label      War between northern and southern Sudan
  alias      second Sudanese civil war|Comprehensive Peace Agreement in Sudan|Naivasha agreement|Machakos protocol
  parties    SDN SSD
  since      1983
  until      2005
  topic      medtop:20000063
  context    military
  agreements sudan-cpa

issue wars/south-sudan
  label      Conflict in South Sudan
  alias      South Sudanese civil war|conflict in South Sudan|war in South Sudan|South Sudan peace agreement
  alias      revitalised peace agreement|South Sudan conflict|South Sudanese peace process
  near       SSD: peace agreement|unity government|unified army|trial of Machar|ceasefire
  parties    SSD UGA
  since      2013-12
  topic      medtop:20000063
  context    military

issue wars/tigray
  label      War in Tigray
  alias      Tigray war|war in Tigray|Tigray conflict|conflict in Tigray|Pretoria agreement|Tigray|TPLF|blockade of Tigray
  alias      western Tigray|law enforcement operation in Tigray
  near       ETH: cessation of hostilities|northern conflict
  parties    ETH ERI
  since      2020-11
  topic      medtop:20000063
  context    military

issue wars/ethiopia-amhara-oromia
  label      Conflicts in Amhara and Oromia
  alias      Amhara conflict|Fano militia|Oromo Liberation Army|Oromo conflict|conflict in Amhara|conflict in Oromia
  parties    ETH
  topic      medtop:20000063
  context    military

issue wars/eritrea-ethiopia
  label      War of Eritrea and Ethiopia
  alias      Eritrean-Ethiopian war|Ethiopian-Eritrean war|war between Ethiopia and Eritrea
  parties    ERI ETH
  since      1998-05
  until      2000
  topic      medtop:20000062
  context    military

issue wars/somalia
  label      Conflict in Somalia
  alias      Somali conflict|war in Somalia|Somali civil war|conflict in Somalia|al-Shabaab|al-Shabab|Somali insurgency
  near       SOM: insurgents|offensive against militants|federal elections
  parties    SOM KEN ETH IMG
  since      1991
  topic      medtop:20000063
  context    military

issue wars/sahel
  label      Insurgencies in the Sahel
  alias      Sahel insurgency|jihadists in the Sahel|Sahel conflict|Sahel crisis|security in the Sahel|JNIM|Operation Barkhane
  alias      Islamic State Sahel|fuel blockade of Bamako
  near       BFA,NER: jihadists|insurgency|terrorist groups
  parties    MLI BFA NER IMG FRA RUS
  since      2012
  topic      medtop:20000062
  context    military terrorism

issue wars/mali
  label      Conflict in northern Mali
  alias      Malian conflict|conflict in Mali|war in Mali|Azawad|Tuareg rebellion|Algiers accord on Mali|Kidal
  near       MLI: jihadists|Algiers agreement|northern rebels|insurgency
  parties    MLI DZA FRA
  since      2012
  topic      medtop:20000063
  context    military
  parent     wars/sahel

issue wars/boko-haram
  label      Insurgency around Lake Chad
  alias      Boko Haram|ISWAP|Lake Chad insurgency|Chibok girls|Islamic State West Africa Province
  near       NGA: insurgency|jihadist insurgency|banditry|abducted schoolgirls
  parties    NGA NER TCD CMR
  since      2009
  topic      medtop:20000062
  context    military terrorism

issue wars/drc-east
  label      Conflict in eastern Congo
  alias      conflict in eastern Congo|war in eastern Congo|eastern DRC|M23|March 23 Movement|Luanda process|Nairobi process
  alias      Doha talks with M23|FDLR|Kivu conflict|Rwandan support for M23|AFC/M23|eastern Congo
  alias      Washington accords between Congo and Rwanda|withdrawal of Rwandan troops|neutralisation of the FDLR
  near       COD,RWA: defensive measures|rebels|peace agreement|ceasefire|withdrawal of foreign troops
  parties    COD RWA UGA BDI
  since      1998
  topic      medtop:20000062
  context    military

issue wars/congo-wars
  label      Congo wars of 1996 to 2003
  alias      First Congo War|Second Congo War|Africa's world war|Lusaka ceasefire agreement|Sun City agreement
  parties    COD RWA UGA AGO ZWE
  since      1996
  until      2003
  topic      medtop:20000062
  context    military

issue wars/congo-crisis
  label      Congo crisis and Katanga
  alias      Congo crisis|Katanga secession|assassination of Lumumba
  parties    COD BEL UNO
  since      1960
  until      1965
  topic      medtop:20000062
  context    military

issue wars/burundi
  label      Conflict in Burundi
  alias      Burundian civil war|Arusha agreement for Burundi|Burundi crisis
  parties    BDI
  topic      medtop:20000063
  context    military

issue wars/rwanda-1994
  label      Genocide of 1994 against the Tutsi in Rwanda
  alias      Rwandan genocide|genocide against the Tutsi|1994 genocide|genocide in Rwanda
  parties    RWA FRA UNO
  since      1994-04
  until      1994-07
  topic      medtop:20000072
  context    human_rights

issue wars/uganda-lra
  label      Lord's Resistance Army
  alias      Lord's Resistance Army|hunt for Kony
  parties    UGA COD CAF
  since      1987
  topic      medtop:20000062
  context    military

issue wars/central-african-republic
  label      Conflict in the Central African Republic
  alias      conflict in the Central African Republic|Central African conflict|Seleka|Anti-balaka
  alias      Khartoum agreement on the Central African Republic
  near       CAF: armed groups|peace agreement|rebels
  parties    CAF RUS FRA
  since      2012
  topic      medtop:20000063
  context    military

issue wars/chad
  label      Conflicts in Chad
  alias      Chadian civil war|Chadian-Libyan war|Chadian conflict|Chadian rebels|Toyota war
  parties    TCD LBY SDN FRA
  topic      medtop:20000063
  context    military

issue wars/cameroon-anglophone
  label      Anglophone regions of Cameroon
  alias      anglophone crisis|Ambazonia|anglophone regions of Cameroon|anglophone conflict
  near       CMR: English-speaking regions|anglophone separatists
  parties    CMR
  since      2016
  topic      medtop:20000063
  context    military

issue wars/biafra
  label      Biafra
  alias      Biafra|Biafran war|Nigerian civil war|IPOB|Nnamdi Kanu
  parties    NGA
  since      1967
  topic      medtop:20000063
  context    military

issue wars/cabo-delgado
  label      Insurgency in Cabo Delgado
  alias      Cabo Delgado|Mozambique insurgency|insurgency in northern Mozambique
  parties    MOZ RWA
  since      2017-10
  topic      medtop:20000062
  context    military terrorism

issue wars/mozambique
  label      Mozambican civil war and its settlement
  alias      Mozambican civil war|Renamo|Maputo accord
  parties    MOZ
  since      1977
  topic      medtop:20000063
  context    military

issue wars/angola
  label      Angolan civil war
  alias      Angolan civil war|UNITA|Lusaka protocol|war in Angola|Cuban troops in Angola
  parties    AGO ZAF CUB
  since      1975
  until      2002
  topic      medtop:20000063
  context    military

issue wars/cabinda
  label      Cabinda
  alias      Cabinda|FLEC
  parties    AGO
  topic      medtop:20000062
  context    military

issue wars/namibia
  label      Independence of Namibia
  alias      Namibian independence|Resolution 435|South West Africa mandate|independence of Namibia
  parties    ZAF NAM
  until      1990-03
  topic      medtop:20000062
  context    military diplomatic

issue wars/rhodesia
  label      Rhodesia and the birth of Zimbabwe
  alias      Rhodesian question|Lancaster House agreement|Bush War in Rhodesia
  parties    ZWE GBR
  since      1965-11
  until      1980-04
  topic      medtop:20000062
  context    military

issue wars/south-africa-apartheid
  label      Apartheid in South Africa
  alias      apartheid in South Africa|end of apartheid|anti-apartheid
  near       ZAF: minority rule|apartheid
  parties    ZAF
  since      1948
  until      1994
  topic      medtop:20000775
  context    human_rights

issue wars/ivory-coast
  label      Conflict in Côte d'Ivoire
  alias      Ivorian civil war|Ivorian crisis|Linas-Marcoussis agreement|Ivorian conflict
  parties    CIV FRA
  since      2002
  until      2011
  topic      medtop:20000063
  context    military

issue wars/liberia
  label      Wars in Liberia
  alias      Liberian civil war|Liberian conflict|Accra peace agreement for Liberia
  parties    LBR
  since      1989
  until      2003
  topic      medtop:20000063
  context    military

issue wars/sierra-leone
  label      War in Sierra Leone
  alias      Sierra Leone civil war|war in Sierra Leone|Lomé peace accord|Revolutionary United Front
  parties    SLE
  since      1991
  until      2002
  topic      medtop:20000063
  context    military

issue wars/casamance
  label      Casamance
  alias      Casamance|Casamance conflict
  parties    SEN GMB GNB
  since      1982
  topic      medtop:20000063
  context    military

issue wars/uganda-tanzania
  label      War of Uganda and Tanzania
  alias      Uganda-Tanzania war|Kagera war
  parties    UGA TZA
  since      1978
  until      1979
  topic      medtop:20000062
  context    military

issue wars/kenya-mau-mau
  label      Mau Mau uprising
  alias      Mau Mau
  parties    KEN GBR
  until      1960
  topic      medtop:20000067
  context    military

# South and central Asia

issue wars/afghanistan-soviet
  label      Soviet war in Afghanistan
  alias      Soviet war in Afghanistan|Soviet invasion of Afghanistan|Soviet occupation of Afghanistan
  alias      withdrawal of Soviet troops from Afghanistan|Geneva Accords on Afghanistan
  parties    RUS AFG PAK USA
  since      1979-12
  until      1989-02
  topic      medtop:20000062
  context    military

issue wars/afghanistan
  label      War of 2001 to 2021 in Afghanistan
  alias      war in Afghanistan|Afghan war|Afghan conflict|Afghan peace process|withdrawal from Afghanistan|intra-Afghan talks
  alias      Doha agreement|US withdrawal from Afghanistan|Afghan peace talks|Bagram
  near       AFG: peace talks|foreign troops|reconciliation|insurgency
  parties    AFG USA PAK IGO
  since      2001-10
  until      2021-08
  topic      medtop:20000062
  context    military

issue wars/afghanistan-taliban-rule
  label      Taliban rule in Afghanistan
  alias      Taliban rule|recognition of the Taliban|Taliban recognition|inclusive government in Afghanistan|Taliban government
  alias      frozen Afghan assets
  near       AFG: frozen assets|inclusive government
  parties    AFG
  since      2021-08-15
  topic      medtop:20000638
  context    diplomatic political_institutions

issue wars/pakistan-ttp
  label      Pakistani Taliban and Afghan soil
  alias      Pakistani Taliban|Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|TTP sanctuaries|TTP|Fitna al-Khawarij
  near       PAK,AFG: militant sanctuaries|terrorist sanctuaries|safe havens
  parties    PAK AFG
  topic      medtop:20000062
  context    military terrorism

issue wars/balochistan
  label      Balochistan
  alias      Balochistan|Baluchistan|Baloch separatism|Baloch insurgency|Balochistan Liberation Army|Sistan and Baluchestan
  parties    PAK IRN
  topic      medtop:20000056
  context    military

issue wars/india-pakistan-wars
  label      Wars of India and Pakistan
  alias      India-Pakistan war|Indo-Pakistani war|Kargil|Kargil war|1971 war|Bangladesh Liberation War|Simla Agreement
  alias      Shimla Agreement|1965 war|Tashkent Declaration
  parties    IND PAK BGD
  since      1947
  topic      medtop:20000062
  context    military

issue wars/india-pakistan-2025
  label      Crisis of May 2025 between India and Pakistan
  alias      Operation Sindoor|Pahalgam|Operation Bunyan-un-Marsoos|Bunyan al-Marsus|India-Pakistan ceasefire|Marka-e-Haq
  parties    IND PAK
  since      2025-04-22
  topic      medtop:20000062
  context    military
  parent     disputes/kashmir

issue wars/china-india-1962
  label      War of 1962 between China and India
  alias      Sino-Indian war|1962 war
  parties    CHN IND
  since      1962-10
  until      1962-11
  topic      medtop:20000062
  context    military

issue wars/sri-lanka
  label      Conflict in Sri Lanka
  alias      Sri Lankan civil war|Tamil Tigers|LTTE|Tamil question|Sri Lankan conflict|Tamil Eelam|13th amendment in Sri Lanka
  near       LKA: devolution|ethnic conflict|accountability for war crimes
  parties    LKA IND
  since      1983
  until      2009-05
  topic      medtop:20000063
  context    military

issue wars/nepal
  label      Maoist war in Nepal
  alias      Nepalese civil war|Maoist insurgency in Nepal|Nepalese peace process
  parties    NPL
  since      1996
  until      2006-11
  topic      medtop:20000063
  context    military

issue wars/tajikistan
  label      Tajik civil war
  alias      Tajik civil war|Tajik peace accord
  parties    TJK RUS UZB
  since      1992
  until      1997-06
  topic      medtop:20000063
  context    military

issue wars/naxalite
  label      Maoist insurgency in India
  alias      Naxalite|Naxalism|Maoist insurgency in India|left-wing extremism
  parties    IND
  topic      medtop:20000057
  context    military

issue wars/india-north-east
  label      Conflicts in India's north-east
  alias      Naga peace talks|Manipur violence|Naga peace accord|ULFA|Assam insurgency|ethnic violence in Manipur
  parties    IND
  topic      medtop:20000056
  context    military

issue wars/khalistan
  label      Khalistan
  alias      Khalistan|Khalistani separatism|Sikh separatism|Nijjar killing|Sikh homeland
  near       CAN: Nijjar|Sikh separatist
  parties    IND CAN
  topic      medtop:20000067
  context    military

# East and south-east Asia

issue wars/korea
  label      Korean War and the armistice
  alias      Korean War|Korean armistice|end-of-war declaration|Korean peace treaty|Fatherland Liberation War
  alias      peace regime on the Korean peninsula|armistice agreement of 1953
  near       PRK,KOR: armistice|end of war declaration|peace treaty
  parties    KOR PRK USA CHN
  since      1950-06-25
  topic      medtop:20000062
  context    military

issue wars/indochina
  label      First Indochina War
  alias      First Indochina War|Geneva Conference of 1954|Dien Bien Phu|war in Indochina
  parties    VNM FRA KHM LAO
  since      1946
  until      1954-07
  topic      medtop:20000062
  context    military

issue wars/vietnam
  label      Vietnam War
  alias      Vietnam War|war in Vietnam|American War in Vietnam|Paris Peace Accords|Agent Orange
  parties    VNM USA
  since      1955
  until      1975-04-30
  topic      medtop:20000062
  context    military

issue wars/laos-bombing
  label      War in Laos and its leftover bombs
  alias      secret war in Laos|unexploded ordnance in Laos|Laotian civil war
  parties    LAO USA VNM
  topic      medtop:20000062
  context    military

issue wars/cambodia
  label      Cambodian conflict
  alias      Cambodian conflict|Cambodian civil war|Khmer Rouge|Vietnamese occupation of Cambodia|Paris agreements on Cambodia
  alias      Khmer Rouge tribunal
  parties    KHM VNM
  since      1967
  until      1999
  topic      medtop:20000063
  context    military

issue wars/china-vietnam-1979
  label      War of 1979 between China and Vietnam
  alias      Sino-Vietnamese war|1979 border war
  parties    CHN VNM
  since      1979-02
  until      1979-03
  topic      medtop:20000062
  context    military

issue wars/myanmar
  label      Conflict in Myanmar
  alias      Myanmar civil war|conflict in Myanmar|Myanmar crisis|Five-Point Consensus|Myanmar coup|war in Myanmar|Arakan Army
  alias      crisis in Myanmar|Myanmar's military rule|release of Suu Kyi|Three Brotherhood Alliance
  near       MMR: ceasefire|junta elections|ethnic armed groups|national unity government|coup|elections|military rule
  parties    MMR CHN THA
  since      2021-02-01
  topic      medtop:20000063
  context    military

issue wars/mindanao
  label      Conflict in Mindanao
  alias      Bangsamoro|Moro conflict|Mindanao conflict|Abu Sayyaf|Moro Islamic Liberation Front
  parties    PHL MYS
  topic      medtop:20000073
  context    military

issue wars/philippine-communists
  label      Communist insurgency in the Philippines
  alias      New People's Army|Communist insurgency in the Philippines|National Democratic Front of the Philippines
  parties    PHL
  since      1969
  topic      medtop:20000057
  context    military

issue wars/southern-thailand
  label      Conflict in southern Thailand
  alias      Patani|southern Thailand insurgency|conflict in Thailand's deep south|Barisan Revolusi Nasional
  parties    THA MYS
  since      2004
  topic      medtop:20000057
  context    military

issue wars/aceh
  label      Aceh
  alias      Aceh conflict|Free Aceh Movement|Helsinki agreement on Aceh
  parties    IDN
  since      1976
  until      2005-08-15
  topic      medtop:20000056
  context    military

issue wars/east-timor
  label      East Timor
  alias      East Timor question|East Timorese independence|occupation of East Timor|Timor-Leste independence
  alias      referendum in East Timor
  parties    IDN TLS PRT AUS
  since      1975-12
  until      2002-05-20
  topic      medtop:20000056
  context    military

issue wars/malaya-confrontation
  label      Confrontation of Indonesia and Malaysia
  alias      Konfrontasi|Indonesia-Malaysia confrontation
  parties    IDN MYS GBR
  since      1963
  until      1966
  topic      medtop:20000062
  context    military

# The Americas

issue wars/cuba-missile-crisis
  label      Cuban missile crisis
  alias      Cuban missile crisis|Caribbean Crisis
  parties    USA RUS CUB
  since      1962-10
  until      1962-11
  topic      medtop:20000062
  context    military cbrn

issue wars/bay-of-pigs
  label      Bay of Pigs
  alias      Bay of Pigs|Playa Girón
  parties    USA CUB
  since      1961-04
  until      1961-04
  topic      medtop:20000062
  context    military

issue wars/falklands-1982
  label      War of 1982 over the Falklands / Malvinas
  alias      Falklands War|Malvinas War|South Atlantic conflict
  parties    ARG GBR
  since      1982-04-02
  until      1982-06-14
  topic      medtop:20000062
  context    military
  parent     disputes/falklands-malvinas

issue wars/grenada-1983
  label      Grenada 1983
  alias      invasion of Grenada|intervention in Grenada|Operation Urgent Fury
  parties    USA GRD
  since      1983-10
  until      1983
  topic      medtop:20000062
  context    military

issue wars/panama-1989
  label      Panama 1989
  alias      invasion of Panama|Operation Just Cause
  parties    USA PAN
  since      1989-12
  until      1990-01
  topic      medtop:20000062
  context    military

issue wars/nicaragua-contras
  label      Contra war in Nicaragua
  alias      Contra war|Contras|Sandinista conflict|Esquipulas agreement|Contadora
  parties    NIC USA HND
  since      1979
  until      1990
  topic      medtop:20000063
  context    military

issue wars/el-salvador
  label      Civil war in El Salvador
  alias      Salvadoran civil war|civil war in El Salvador|Chapultepec
  parties    SLV USA
  since      1979
  until      1992-01
  topic      medtop:20000063
  context    military

issue wars/guatemala
  label      Guatemalan civil war
  alias      Guatemalan civil war|civil war in Guatemala
  parties    GTM USA
  since      1960
  until      1996-12
  topic      medtop:20000063
  context    military

issue wars/colombia
  label      Colombian conflict and peace process
  alias      Colombian conflict|Colombian peace process|FARC|FARC dissidents|ELN|total peace|peace talks with the ELN
  alias      National Liberation Army in Colombia|peace in Colombia|Colombian peace deal
  near       COL: peace process|guerrillas|peace talks|peace accord|bilateral ceasefire|ceasefire
  parties    COL CUB VEN
  since      1964
  topic      medtop:20000073
  context    military

issue wars/peru-shining-path
  label      Shining Path
  alias      Shining Path|Sendero Luminoso
  parties    PER
  since      1980
  topic      medtop:20000057
  context    military

issue wars/haiti
  label      Crisis in Haiti
  alias      Haitian crisis|crisis in Haiti|gang violence in Haiti|Haitian gangs|Multinational Security Support mission
  alias      mission in Haiti|Gang Suppression Force|Viv Ansanm|force for Haiti|intervention in Haiti
  near       HTI: gangs|security mission|transitional council|gang violence
  parties    HTI KEN USA DOM
  since      2021-07
  topic      medtop:20000065
  context    military crime

issue wars/us-venezuela
  label      Military action of the United States around Venezuela
  alias      strikes on boats in the Caribbean|US strikes on Venezuela|Caribbean boat strikes|US military build-up in the Caribbean
  alias      regime change in Venezuela|military action against Venezuela|strikes on alleged drug boats|Cartel de los Soles
  alias      Operation Southern Spear|intervention in Venezuela
  near       VEN: naval blockade|military intervention|invasion|regime change|imperialist aggression
  parties    USA VEN COL
  since      2025-09
  topic      medtop:20000062
  context    military illegal_drugs

issue wars/football-war
  label      War of 1969 between El Salvador and Honduras
  alias      Football War|Soccer War
  parties    SLV HND
  since      1969-07
  until      1969-07
  topic      medtop:20000062
  context    military

# Red Sea

issue wars/red-sea
  label      Attacks on shipping in the Red Sea
  alias      Red Sea attacks|Red Sea crisis|Houthi attacks on shipping|attacks on Red Sea shipping|Operation Prosperity Guardian
  alias      Bab al-Mandab|Bab el-Mandeb|Houthi attacks on ships|strikes on the Houthis|Red Sea shipping|Operation Aspides
  near       YEM: attacks on ships|merchant vessels|Israeli-linked ships|attacks on shipping
  parties    YEM USA GBR ISR IRN
  since      2023-11
  topic      medtop:20000062
  context    military

# Any parties

issue wars/ceasefire
  label      Ceasefire
  alias      ceasefire|cease fire|truce|cessation of hostilities|end to the fighting|end of hostilities|halt to the fighting
  alias      armistice|stop the fighting|end to hostilities|temporary truce|ceasefire violations|silencing the guns
  topic      medtop:20000073
  context    military diplomatic

issue wars/peace-settlement
  label      Peace settlement
  alias      peace settlement|peace agreement|peace deal|peace treaty|peace accord|political settlement|negotiated settlement
  alias      peaceful settlement|end of the war|political solution|peace plan|end to the war|lasting peace
  alias      settlement of the conflict|ending the war|comprehensive peace|just peace|peaceful solution|end to the conflict
  topic      medtop:20000073
  context    diplomatic

issue wars/peace-process
  label      Peace talks
  alias      peace talks|peace process|peace negotiations|peace conference|peace summit
  topic      medtop:20000076
  context    diplomatic

issue wars/troop-withdrawal
  label      Withdrawal of troops
  alias      troop withdrawal|withdrawal of troops|withdrawal of forces|pullout of troops|pullback of forces|troop pullout
  alias      withdrawal of foreign forces|withdraw its troops|withdrawal of all troops|complete withdrawal|military withdrawal
  alias      disengagement of forces|drawdown of troops
  topic      medtop:20000062
  context    military

issue wars/territorial-concessions
  label      Territorial concessions
  alias      territorial concessions|cession of territory|land for peace|land swap|territorial compromise|exchange of territories
  topic      medtop:20000062
  context    territory diplomatic

issue wars/foreign-fighters
  label      Mercenaries and foreign fighters
  alias      mercenaries|foreign fighters|foreign mercenaries|private military companies|Wagner Group|Africa Corps
  topic      medtop:20000062
  context    military

issue wars/military-intervention
  label      Foreign military intervention
  alias      foreign intervention|military intervention|foreign interference|interference in internal affairs
  alias      interference in domestic affairs|meddling in internal affairs|non-interference
  topic      medtop:20000058
  context    military diplomatic

issue wars/airstrikes
  label      Air and missile strikes
  alias      airstrikes|air raids|missile strikes|strikes on civilian infrastructure|strikes on energy infrastructure
  alias      attacks on energy facilities|shelling of cities|attacks on infrastructure|cross-border strikes
  alias      strikes deep inside the country|drone strikes
  topic      medtop:20000062
  context    military

issue wars/civilians
  label      Protection of civilians in war
  alias      protection of civilians|attacks on civilians|civilian casualties|killing of civilians|civilian deaths
  alias      attacks on hospitals|international humanitarian law|laws of war|Geneva Conventions|human shields
  topic      medtop:20001377
  context    human_security human_rights

issue wars/security-zone
  label      Buffer, security and no-fly zones
  alias      buffer zone|demilitarised zone|demilitarized zone|security zone|no-fly zone|safe zone|de-escalation zone
  topic      medtop:20000062
  context    military territory

issue wars/disarmament-of-groups
  label      Disarmament of armed groups
  alias      disarmament of armed groups|disarmament, demobilisation and reintegration|DDR programme|disarming of militias
  alias      disarmament of militias|demobilisation of fighters|militias' weapons
  topic      medtop:20000078
  context    military

issue wars/escalation
  label      Escalation and de-escalation
  alias      de-escalation|escalation of the conflict|deescalation|reduction of tensions|easing of tensions|restraint on all sides
  alias      further escalation|wider war|spillover of the conflict|regional war
  topic      medtop:20000638
  context    military diplomatic
