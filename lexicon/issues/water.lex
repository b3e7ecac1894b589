# Rivers, dams, lakes and the sharing of water.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue water/gerd
  label      Nile and the Grand Ethiopian Renaissance Dam
  alias      Grand Ethiopian Renaissance Dam|GERD|Renaissance Dam|Nile dam|Nile waters|waters of the Nile|Ethiopian dam
  alias      Cooperative Framework Agreement on the Nile|Nile Basin
  near       ETH,EGY,SDN: dam|filling of the dam|water share|filling and operation|dam talks|historic water rights
  near       ETH,EGY,SDN: water security
  parties    ETH EGY SDN
  since      2011
  topic      medtop:20000439
  context    natural_resource environment

issue water/indus
  label      Indus Waters Treaty
  alias      Indus Waters Treaty|Indus waters|Indus treaty|Kishanganga|Ratle|Tulbul|Kishenganga
  near       IND,PAK: water treaty|treaty in abeyance|weaponisation of water|water as a weapon|water sharing|rivers
  parties    IND PAK
  since      1960
  topic      medtop:20000439
  context    natural_resource environment
  agreements indus-waters

issue water/ganges-teesta
  label      Ganges and Teesta
  alias      Teesta|Farakka|Ganges water treaty|Ganga Water Treaty|Teesta water sharing
  near       BGD: water sharing|river water
  parties    IND BGD
  topic      medtop:20000439
  context    natural_resource environment

issue water/brahmaputra
  label      Brahmaputra / Yarlung Tsangpo
  alias      Brahmaputra|Yarlung Tsangpo|Medog dam|Motuo|Medog hydropower
  near       CHN: mega dam|hydropower dam on the upper reaches
  parties    CHN IND BGD
  topic      medtop:20000439
  context    natural_resource environment

issue water/mekong
  label      Mekong
  alias      Mekong|Mekong dams|Lancang|Mekong River Commission|Luang Prabang dam|Xayaburi
  parties    CHN LAO THA KHM VNM
  topic      medtop:20000439
  context    natural_resource environment

issue water/funan-techo
  label      Funan Techo canal
  alias      Funan Techo|Funan Techo canal
  parties    KHM VNM CHN
  topic      medtop:20000439
  context    natural_resource environment

issue water/euphrates-tigris
  label      Euphrates and Tigris
  alias      Euphrates water|Tigris water|Euphrates and Tigris|waters of the Tigris|Ilisu dam|Atatürk dam|waters of the Euphrates
  alias      Tishreen dam
  near       IRQ,SYR,TUR: water share|water releases|water quota|dams
  parties    TUR SYR IRQ
  topic      medtop:20000439
  context    natural_resource environment

issue water/helmand
  label      Helmand / Hirmand river
  alias      Helmand water|Hirmand|Helmand River|Helmand water treaty|Kamal Khan dam
  near       AFG,IRN: water rights|water share
  parties    IRN AFG
  topic      medtop:20000439
  context    natural_resource environment

issue water/kunar
  label      Kunar and Kabul rivers
  alias      Kunar dam|Kunar River|Kabul River waters
  parties    AFG PAK
  topic      medtop:20000439
  context    natural_resource environment

issue water/amu-darya
  label      Amu Darya, Syr Darya and the Qosh Tepa canal
  alias      Qosh Tepa|Amu Darya|Syr Darya|Rogun dam|Kambarata|Aral Sea|Rogun
  near       TJK,UZB,KGZ,TKM: water sharing|dam|upstream dams
  parties    UZB TKM AFG TJK KGZ KAZ
  topic      medtop:20000439
  context    natural_resource environment

issue water/jordan-river
  label      Jordan river and the Dead Sea
  alias      Jordan River waters|waters of the Jordan|Red Sea-Dead Sea canal|water-for-energy deal|Yarmouk|Wahda dam
  near       JOR: water supplies|water purchases
  parties    ISR JOR PSE SYR
  topic      medtop:20000439
  context    natural_resource environment

issue water/rio-grande
  label      Rio Grande and Colorado waters
  alias      Rio Grande water|Rio Bravo|1944 water treaty|Colorado River waters|Tijuana sewage
  near       MEX: water deliveries|water treaty|water debt
  parties    MEX USA
  since      1944
  topic      medtop:20000439
  context    natural_resource environment

issue water/columbia-river
  label      Columbia River Treaty
  alias      Columbia River Treaty|Columbia River
  parties    USA CAN
  topic      medtop:20000439
  context    natural_resource environment

issue water/massacre-river
  label      Canal on the Massacre river
  alias      Massacre River|Dajabón river|Dajabón canal
  parties    HTI DOM
  since      2021
  topic      medtop:20000439
  context    natural_resource environment

issue water/danube
  label      Danube: dams and navigation
  alias      Gabčíkovo|Gabcikovo|Nagymaros|Bystroe canal|Danube navigation
  parties    HUN SVK UKR ROU
  topic      medtop:20000439
  context    natural_resource environment

issue water/chad-turkana
  label      Lakes Chad and Turkana
  alias      Lake Chad water|shrinking of Lake Chad|Lake Turkana|Gibe III
  parties    TCD NGA ETH KEN
  topic      medtop:20000439
  context    natural_resource environment

issue water/zambezi-okavango
  label      Southern African rivers
  alias      Zambezi water|Okavango waters|Lesotho Highlands Water Project|Batoka Gorge|Orange River boundary
  parties    LSO ZAF ZMB ZWE NAM BWA
  topic      medtop:20000439
  context    natural_resource environment

issue water/senegal-niger-rivers
  label      Senegal and Niger rivers
  alias      Senegal River dams|Fomi dam|Niger River dams
  parties    SEN MLI GIN MRT NER
  topic      medtop:20000439
  context    natural_resource environment

issue water/kakhovka
  label      Kakhovka dam and the North Crimean canal
  alias      Kakhovka|Kakhovka dam|North Crimean Canal|destruction of the Kakhovka dam
  parties    UKR RUS
  since      2014
  topic      medtop:20000439
  context    natural_resource disasters
  parent     wars/ukraine

issue water/lake-prespa-ohrid
  label      Balkan rivers and lakes
  alias      Drina border|Vjosa river|Prespa lake
  parties    ALB MKD GRC BIH SRB
  topic      medtop:20000439
  context    natural_resource environment

issue water/iraq-iran-rivers
  label      Rivers shared by Iraq and Iran
  alias      Little Zab|Sirwan|Karun diversion|Diyala river
  parties    IRQ IRN
  topic      medtop:20000439
  context    natural_resource environment

issue water/sharing
  label      Sharing of water
  alias      water sharing|shared rivers|transboundary waters|transboundary rivers|water rights|water treaty|river waters
  alias      upstream dams|hydropower dam|water dispute|shared water resources|water allocation|water scarcity
  topic      medtop:20000439
  context    natural_resource environment

issue water/drinking-water
  label      Drinking water as a means of pressure
  alias      water cuts|drinking water supplies|water shortage|desalination plants|Alouk water station|cutting off water
  topic      medtop:20000270
  context    human_security natural_resource
