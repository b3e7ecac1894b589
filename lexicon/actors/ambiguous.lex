# Names with several meanings. “means CODE near words”: whichever has more of its words in the document wins; the first
# line wins when none has any. “-” is no actor. Written for the project.

ambiguous Georgia
  means  GEO near Tbilisi|Russia|Russian|Abkhazia|Ossetia|Caucasus|Saakashvili|Shevardnadze|Georgian Dream|Zurabishvili|Kobakhidze|Armenia|Azerbaijan|Moscow|EU|NATO|Batumi|Margvelashvili|Ivanishvili|Gamsakhurdia
  means  USA near Atlanta|Savannah|Republican|Democrat|Democratic|Alabama|Florida|Carolina|Tennessee|Gov.|Raffensperger|Kemp|Bulldogs|Fulton|Augusta|Macon|Abrams|U.S. state|Trump|primary|senators|Warnock

ambiguous Georgian
  means  GEO near Tbilisi|Russia|Abkhazia|Ossetia|Caucasus
  means  - near architecture|mansion|façade|townhouse|townhouses|terrace|Regency|Victorian

ambiguous Congo
  means  COD near Kinshasa|Kabila|Tshisekedi|Goma|M23|Kivu|Mobutu|Katanga|Lubumbashi|Bukavu|Rwanda|Zaire|MONUC|MONUSCO|Bemba|Ituri|Lumumba|Tshombe
  means  COG near Brazzaville|Sassou|Sassou-Nguesso|Pointe-Noire|Lissouba

ambiguous Congolese
  means  COD near Kinshasa|Kabila|Tshisekedi|Goma|M23|Kivu|Mobutu|Katanga|Lubumbashi|Bukavu|Rwanda|Zaire|MONUC|MONUSCO|Bemba|Ituri
  means  COG near Brazzaville|Sassou|Sassou-Nguesso|Pointe-Noire|Lissouba

ambiguous Guinea
  means  GIN near Conakry|Conde|Condé|Doumbouya|Toure|Conte|Conté|Camara
  means  GNB near Bissau|Vieira|Embalo|Embaló
  means  GNQ near Malabo|Obiang
  means  PNG near Papua|Port Moresby|Bougainville

ambiguous Guinean
  means  GIN near Conakry|Conde|Doumbouya|Conte|Camara
  means  GNB near Bissau|Vieira|Embalo
  means  GNQ near Malabo|Obiang

ambiguous Korea
  means  KOR near Seoul|South|Yoon|Moon|Samsung|Park|Busan
  means  PRK near Pyongyang|Kim Jong|Kim Il|Yongbyon|DPRK

ambiguous Korean
  means  KOR near Seoul|Yoon|Moon|Samsung|Busan|Blue House
  means  PRK near Pyongyang|Kim Jong Un|Kim Jong-un|Kim Jong Il|Kim Il Sung|Yongbyon|DPRK

ambiguous Macedonia
  means  MKD near Skopje|Gruevski|Zaev|Gligorov|Albanian|Yugoslav|name dispute
  means  GRC near Thessaloniki|Thrace

ambiguous Dominican
  means  DOM near Santo Domingo|Haiti|Abinader|Medina|Fernandez|Balaguer
  means  DMA near Roseau|Skerrit|Dominica

ambiguous Jordan
  means  JOR near Amman|Hashemite|Hussein|Abdullah|Israel|Palestinian|Syria|Iraq|king|King|Arab|Safadi
  means  - near Bulls|NBA|Nike|basketball|Republican|Ohio|Judiciary Committee|Jim

ambiguous Chad
  means  TCD near N'Djamena|Ndjamena|Deby|Déby|Habre|Sudan|Darfur|Libya|Sahel|Boko Haram|Cameroon|Chadian|Lake
  means  - near hanging|ballots

ambiguous Turkey
  means  TUR near Ankara|Istanbul|Erdogan|Erdoğan|Turkish|NATO|Kurdish|Ozal|Syria|Greece|Cyprus|EU
  means  - near Thanksgiving|roast|stuffing|gravy|poultry|oven

ambiguous China
  means  CHN near Beijing|Peking|Chinese|Xi|Taiwan|Hong Kong
  means  - near porcelain|teacups|tableware

ambiguous Sudan
  means  SDN near Khartoum|Bashir|Burhan|RSF|Darfur|Hemedti
  means  SSD near Juba|Kiir|Machar

ambiguous Sudanese
  means  SDN near Khartoum|Bashir|Burhan|RSF|Darfur|Hemedti
  means  SSD near Juba|Kiir|Machar

ambiguous Tripoli
  means  LBY near Libya|Libyan|Gaddafi|Gadhafi|Qaddafi|Haftar|Benghazi|Dbeibah
  means  LBN near Lebanon|Lebanese|Beirut

ambiguous Victoria
  means  SYC near Seychelles
  means  - near Queen|Melbourne|Australia|Australian|British Columbia|Falls|Lake

ambiguous Kingston
  means  JAM near Jamaica|Jamaican
  means  - near Ontario|Thames|Tennessee

ambiguous Georgetown
  means  GUY near Guyana|Guyanese
  means  - near University|Washington|professor|campus

ambiguous San Jose
  means  CRI near Costa Rica|Costa Rican|Arias
  means  - near California|Silicon|Sharks|Mercury

ambiguous Santiago
  means  CHL near Chile|Chilean|Pinochet|Boric|Pinera|Bachelet|Allende
  means  - near Cuba|Compostela|Dominican

ambiguous Hamilton
  means  - near Lewis|Alexander|Ontario|Formula
  means  GBR near Bermuda

ambiguous Wellington
  means  NZL near New Zealand|Ardern|Key|Clark|Luxon|Hipkins|Peters
  means  - near Duke|Waterloo|Napoleon|boots

ambiguous Lebanon
  means  LBN near Beirut|Hezbollah|Israel|Lebanese|Syria
  means  - near Pennsylvania|Tennessee|Ohio|New Hampshire

ambiguous Cuba
  means  CUB near Havana|Castro|Cuban|embargo
  means  - near Mavericks|Shark Tank

ambiguous Ireland
  means  IRL near Dublin|Taoiseach|Sinn Fein|Varadkar
  means  - near Kathy

ambiguous Micronesia
  means  FSM near Palikir|Pohnpei|Chuuk
  means  - near Melanesia|Polynesia

ambiguous Independence
  means  - near independence|supporters|referendum
  means  USA near Missouri|Kansas City

ambiguous Chinatown
  means  - near Chinatown|quarter|shops
  means  USA near Manhattan|San Francisco

ambiguous Paris
  means  FRA near France|French|Macron|Chirac|Mitterrand|Elysee|Hollande|Sarkozy
  means  - near Texas|Jackson|Tennessee|Kentucky

ambiguous English
  means  GBR near London|England|Channel
  means  - near language|languages|learn|learns|fluent|spoken|translated|dialect|lessons
