# Oil, gas, pipelines, electricity, mining.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue energy/nord-stream
  label      Nord Stream pipelines
  alias      Nord Stream|Nord Stream 2|Nord Stream sabotage|Nord Stream explosions|Baltic pipeline
  parties    RUS DEU USA UKR POL DNK SWE
  since      2005
  topic      medtop:20000263
  context    economic natural_resource

issue energy/gas-transit-ukraine
  label      Transit of gas through Ukraine
  alias      gas transit through Ukraine|Ukrainian gas transit|Russian gas transit|transit of Russian gas|gas transit contract
  alias      transit of Russian gas through Ukraine
  near       UKR: gas transit|gas dispute|transit contract|gas transit deal
  parties    RUS UKR SVK HUN MDA EUR
  since      1991
  topic      medtop:20000263
  context    economic natural_resource

issue energy/russian-gas-europe
  label      Russian gas and oil in Europe
  alias      Russian gas|Russian gas imports|Russian energy imports|phase-out of Russian gas|Russian oil imports
  alias      gas supplies to Europe|ban on Russian gas|dependence on Russian energy|Russian energy|REPowerEU|Russian LNG
  alias      payment for gas in roubles|Russian oil
  near       RUS: gas supplies|energy blackmail|gas exports|LNG
  parties    RUS EUR DEU HUN SVK
  topic      medtop:20000263
  context    economic natural_resource

issue energy/druzhba
  label      Druzhba oil pipeline
  alias      Druzhba pipeline|Druzhba|attacks on the Druzhba pipeline|Friendship pipeline
  parties    RUS UKR HUN SVK
  topic      medtop:20000256
  context    economic natural_resource

issue energy/turkstream
  label      TurkStream and the southern gas routes
  alias      TurkStream|Turkish Stream|South Stream|Southern Gas Corridor|Turkish gas hub|Blue Stream|Nabucco
  parties    RUS TUR BGR SRB AZE
  topic      medtop:20000263
  context    economic natural_resource

issue energy/power-of-siberia
  label      Power of Siberia pipelines
  alias      Power of Siberia|Power of Siberia 2
  parties    RUS CHN MNG
  topic      medtop:20000263
  context    economic natural_resource

issue energy/caspian-pipelines
  label      Caspian pipelines
  alias      Caspian Pipeline Consortium|Trans-Caspian pipeline|Baku-Tbilisi-Ceyhan|Trans-Caspian gas pipeline
  parties    KAZ AZE TKM RUS TUR
  topic      medtop:20000256
  context    economic natural_resource

issue energy/tapi
  label      TAPI and Iran–Pakistan gas pipelines
  alias      TAPI|TAPI pipeline|Iran-Pakistan gas pipeline|IP gas pipeline
  parties    TKM AFG PAK IND IRN
  topic      medtop:20000263
  context    economic natural_resource

issue energy/eastmed-pipeline
  label      East Mediterranean pipeline and power links
  alias      EastMed pipeline|Great Sea Interconnector|EuroAsia Interconnector
  parties    ISR GRC CYP EGY TUR
  topic      medtop:20000263
  context    economic natural_resource

issue energy/iraq-kurdistan-oil
  label      Oil of Iraqi Kurdistan
  alias      Kurdish oil exports|Kirkuk-Ceyhan pipeline|Iraq-Turkey pipeline|Kurdistan oil exports|oil of Iraqi Kurdistan
  near       IRQ: oil exports through Ceyhan|oil and gas law
  parties    IRQ TUR
  topic      medtop:20000256
  context    economic natural_resource

issue energy/maghreb-gas
  label      Gas pipelines of North and West Africa
  alias      Maghreb-Europe gas pipeline|Nigeria-Morocco gas pipeline|Trans-Saharan gas pipeline|Medgaz
  parties    DZA MAR ESP NGA
  topic      medtop:20000263
  context    economic natural_resource

issue energy/east-african-pipeline
  label      East African pipelines and South Sudan's oil exports
  alias      East African Crude Oil Pipeline|EACOP|South Sudanese oil exports|Niger-Benin pipeline|LAPSSET
  near       SSD: oil transit|oil pipeline
  parties    UGA TZA SSD SDN NER BEN
  topic      medtop:20000256
  context    economic natural_resource

issue energy/opec
  label      Oil output and OPEC+
  alias      OPEC+|OPEC output|oil output cuts|oil production quotas|oil production cuts|OPEC|oil quotas|oil price war
  alias      oil production|oil output|crude production
  parties    SAU RUS IRN IRQ ARE VEN USA
  topic      medtop:20000256
  context    economic natural_resource

issue energy/oil-prices
  label      Oil and gas prices and supplies
  alias      oil prices|gas prices|energy prices|energy crisis|oil supplies|energy security|strategic petroleum reserve
  alias      fuel supplies|energy supplies|security of energy supply|gas supplies|oil and gas
  topic      medtop:20000256
  context    economic natural_resource

issue energy/hormuz
  label      Strait of Hormuz
  alias      Strait of Hormuz|closure of the Strait of Hormuz|Hormuz
  parties    IRN USA OMN SAU ARE
  topic      medtop:20000256
  context    military natural_resource

issue energy/fossil-fuels
  label      Phase-out of fossil fuels
  alias      fossil fuel phase-out|phase-out of fossil fuels|transition away from fossil fuels|coal phase-out|phase-down of coal
  alias      fossil fuel subsidies|fossil fuel non-proliferation treaty|fossil fuels
  topic      medtop:20000418
  context    environment economic

issue energy/renewables
  label      Renewable energy and hydrogen
  alias      renewable energy|green hydrogen|clean energy transition|energy transition|clean energy|solar panels
  alias      solar panel tariffs|wind turbines subsidies
  topic      medtop:20000257
  context    environment economic

issue energy/electricity
  label      Electricity links and supplies
  alias      power grid synchronisation|electricity interconnection|electricity exports|BRELL|electricity supplies|Baltic grid
  alias      electricity imports
  topic      medtop:20000256
  context    economic natural_resource

issue energy/transnistria-gas
  label      Gas and electricity for Moldova and Transnistria
  alias      gas supplies to Transnistria|Moldova gas crisis|Moldovan gas debt|Moldovagaz
  near       MDA: gas debt|gas supplies
  parties    MDA RUS UKR ROU
  topic      medtop:20000263
  context    economic natural_resource

issue energy/energy-strikes-truce
  label      Truce on strikes against energy plants
  alias      energy truce|energy ceasefire|moratorium on strikes on energy facilities
  alias      moratorium on strikes on energy infrastructure
  near       UKR,RUS: strikes on energy facilities|strikes on refineries|attacks on the power grid|energy strikes
  near       UKR,RUS: strikes on the energy system
  parties    RUS UKR USA
  since      2025-03
  topic      medtop:20000256
  context    military natural_resource
  parent     wars/ukraine

issue energy/deep-sea-mining
  label      Deep-sea mining
  alias      deep-sea mining|seabed mining|International Seabed Authority|Clarion-Clipperton|deep seabed mining
  parties    USA CHN NRU COK NOR
  topic      medtop:20000316
  context    natural_resource environment

issue energy/mining-sahel
  label      Mines and nationalisation in the Sahel
  alias      Niger uranium|Orano|Barrick in Mali|Loulo-Gounkoto|uranium from Niger
  near       NER: uranium|uranium mine
  near       MLI: mining code
  parties    NER MLI FRA CAN
  topic      medtop:20000316
  context    economic natural_resource

issue energy/resource-nationalism
  label      Foreign control of resources
  alias      resource nationalism|plunder of natural resources|looting of resources|nationalisation of oil|oil concessions
  alias      permanent sovereignty over natural resources|mining rights|nickel export ban
  topic      medtop:20000430
  context    economic natural_resource

issue energy/lng
  label      Liquefied natural gas
  alias      liquefied natural gas|LNG exports|LNG purchases|American LNG|LNG terminal
  topic      medtop:20000263
  context    economic natural_resource

issue energy/greenland-resources
  label      Resources of Greenland
  alias      Kvanefjeld|Greenland's minerals
  parties    DNK USA CHN
  topic      medtop:20000316
  context    economic natural_resource

issue energy/paraguay-brazil-itaipu
  label      Itaipú
  alias      Itaipú|Itaipu|Itaipú treaty|Annex C of Itaipú
  parties    PRY BRA
  since      1973
  topic      medtop:20000256
  context    economic natural_resource

issue energy/syria-lebanon-energy
  label      Energy for Lebanon and Syria
  alias      Arab gas pipeline|Egyptian gas for Lebanon|gas for Lebanon|fuel for Lebanon
  parties    LBN SYR EGY JOR ISR
  topic      medtop:20000263
  context    economic natural_resource

issue energy/plate-rivers
  label      Pulp mills and dams on the Plate rivers
  alias      pulp mills dispute|Yacyretá|Botnia
  parties    ARG URY PRY
  topic      medtop:20000256
  context    economic natural_resource

issue energy/south-caucasus
  label      Energy of the South Caucasus
  alias      Metsamor|Black Sea electricity cable|Black Sea Energy cable
  parties    ARM AZE GEO RUS
  topic      medtop:20000256
  context    economic natural_resource
