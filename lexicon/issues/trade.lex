# Trade, tariffs, investment, debt, food and raw materials.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue trade/us-china
  label      Trade between the United States and China
  alias      US-China trade war|trade war with China|US-China trade|US-China tariffs|Sino-US trade|tariffs on China|China tariffs
  alias      US-China trade deal|Phase One deal|fentanyl tariffs on China|US-China trade truce|China-US trade
  alias      tariffs on Chinese goods|US-China economic relations|soybean purchases
  near       CHN: trade war|trade truce
  parties    USA CHN
  since      2018
  topic      medtop:20000376
  context    economic

issue trade/us-eu
  label      Trade between the United States and the European Union
  alias      transatlantic trade|EU-US trade|US-EU trade|tariffs on European goods|EU-US trade deal|Turnberry deal
  alias      US tariffs on the EU|transatlantic trade dispute|TTIP|EU-US tariffs|tariffs on the EU
  parties    USA EUR
  topic      medtop:20000376
  context    economic

issue trade/us-canada-mexico
  label      North American trade (USMCA)
  alias      USMCA|NAFTA|US-Mexico-Canada Agreement|CUSMA|tariffs on Canada|tariffs on Mexico|softwood lumber|review of the USMCA
  alias      Canadian dairy|T-MEC|supply management
  near       CAN,MEX: tariffs|trade war
  parties    USA CAN MEX
  since      1992
  topic      medtop:20000376
  context    economic
  agreements usmca

issue trade/us-india
  label      Trade between the United States and India
  alias      US-India trade|tariffs on India|India-US trade deal|US-India trade deal|tariffs over Russian oil
  near       IND: tariffs|Russian oil purchases|purchases of Russian oil
  parties    USA IND
  topic      medtop:20000376
  context    economic

issue trade/us-brazil
  label      Tariffs of the United States on Brazil
  alias      tariffs on Brazil|US-Brazil tariffs
  near       BRA: tariffs|trade deal
  parties    USA BRA
  since      2025-07
  topic      medtop:20000376
  context    economic

issue trade/us-japan-korea
  label      Trade of the United States with Japan and South Korea
  alias      tariffs on Japan|US-Japan trade deal|tariffs on South Korea|US-Korea trade deal|KORUS
  alias      investment pledge to the United States
  near       JPN,KOR: tariffs|car tariffs|investment fund
  parties    USA JPN KOR
  topic      medtop:20000376
  context    economic

issue trade/us-switzerland-uk
  label      Trade of the United States with Britain and Switzerland
  alias      tariffs on Switzerland|US-UK trade deal|UK-US trade deal|chlorinated chicken|US-Swiss tariffs
  near       CHE: tariffs
  parties    USA GBR CHE
  topic      medtop:20000376
  context    economic

issue trade/reciprocal-tariffs
  label      American reciprocal tariffs
  alias      reciprocal tariffs|Liberation Day tariffs|universal tariff|baseline tariff|IEEPA tariffs|Trump tariffs|Section 232
  alias      Section 301|US tariffs
  parties    USA
  since      2025-04
  topic      medtop:20000376
  context    economic

issue trade/tariffs
  label      Tariffs
  alias      tariffs|customs duties|import duties|import tariffs|retaliatory tariffs|countervailing duties|anti-dumping duties
  alias      punitive tariffs|trade barriers|protectionism|trade war|trade restrictions|levies on imports|tariff cuts
  topic      medtop:20000384
  context    economic

issue trade/trade-agreement
  label      Free trade agreement
  alias      free trade agreement|trade agreement|trade pact|free trade deal|trade deal|trade talks|free trade area|market access
  alias      free trade|FTA|trade negotiations|trade liberalisation|comprehensive economic partnership
  topic      medtop:20000374
  context    economic

issue trade/trade-dispute
  label      Trade disputes and bans on imports
  alias      trade dispute|import ban|trade embargo|trade row|ban on imports|import restrictions|economic coercion|trade imbalance
  alias      boycott of goods|trade deficit
  topic      medtop:20000376
  context    economic

issue trade/economic-cooperation
  label      Economic cooperation and investment
  alias      economic cooperation|investment agreement|bilateral trade|trade and investment|foreign investment|economic ties
  alias      trade relations|trade ties|trade cooperation|volume of trade|trade turnover
  topic      medtop:20000373
  context    economic

issue trade/steel-aluminium
  label      Steel and aluminium
  alias      steel tariffs|aluminium tariffs|steel and aluminium|steel overcapacity|steel dumping|steel quotas
  parties    USA EUR CHN CAN
  topic      medtop:20000376
  context    economic

issue trade/cars
  label      Cars and electric vehicles
  alias      car tariffs|electric vehicle tariffs|tariffs on electric vehicles|Chinese electric vehicles|auto tariffs|Chinese EVs
  alias      electric vehicle subsidies|automobile tariffs
  parties    EUR CHN USA JPN DEU
  topic      medtop:20000376
  context    economic

issue trade/rare-earths
  label      Rare earths and critical minerals
  alias      rare earths|critical minerals|critical raw materials|rare earth export controls|gallium and germanium
  alias      rare earth exports|lithium|cobalt|rare earth metals|graphite exports|minerals deal|strategic minerals
  near       CHN: export controls|export restrictions
  near       COD: minerals|mineral exports
  parties    CHN USA EUR JPN COD
  topic      medtop:20000316
  context    economic natural_resource

issue trade/ukraine-minerals
  label      Minerals agreement of the United States and Ukraine
  alias      Ukraine minerals deal|US-Ukraine minerals deal|Ukrainian rare earths|US-Ukraine reconstruction investment fund
  alias      minerals agreement with Ukraine
  near       UKR: minerals deal|critical minerals|rare earths|minerals
  parties    UKR USA
  since      2025-02
  topic      medtop:20000316
  context    economic natural_resource

issue trade/conflict-minerals
  label      Conflict minerals and diamonds
  alias      conflict minerals|blood diamonds|Kimberley Process|conflict diamonds|coltan|diamonds from Russia|Russian diamonds
  parties    COD RWA
  topic      medtop:20000316
  context    economic natural_resource

issue trade/semiconductors
  label      Chips and export controls on technology
  alias      chip export controls|semiconductor export controls|advanced chips|chip exports to China|ASML|Nexperia|AI chips
  alias      semiconductors|chip ban|semiconductor restrictions|Nvidia chips|technology export controls|chip war
  alias      semiconductor tariffs
  near       CHN,NLD,TWN: chips|technology restrictions|chipmaking equipment|lithography
  parties    USA CHN NLD TWN JPN KOR
  since      2018
  topic      medtop:20000230
  context    economic technology

issue trade/huawei-5g
  label      Huawei and 5G networks
  alias      Huawei|5G networks|ZTE|Chinese 5G equipment
  parties    CHN USA GBR DEU
  topic      medtop:20000234
  context    economic technology

issue trade/tiktok
  label      TikTok
  alias      TikTok|TikTok ban|sale of TikTok|ByteDance
  parties    CHN USA
  topic      medtop:20001182
  context    economic technology

issue trade/aircraft-subsidies
  label      Aircraft subsidies (Airbus and Boeing)
  alias      Airbus-Boeing dispute|aircraft subsidies|Boeing subsidies|Airbus subsidies
  parties    USA EUR
  since      2004
  topic      medtop:20000295
  context    economic

issue trade/subsidies
  label      Industrial and farm subsidies
  alias      agricultural subsidies|farm subsidies|Inflation Reduction Act|industrial subsidies|state subsidies|export subsidies
  alias      Chinese overcapacity|industrial overcapacity|green subsidies
  parties    USA EUR CHN IND
  topic      medtop:20000376
  context    economic

issue trade/digital-tax
  label      Taxes and rules on digital companies
  alias      digital services tax|digital tax|Digital Markets Act|Digital Services Act|global minimum tax|Pillar Two
  alias      tax on big tech|regulation of big tech|global corporate tax
  parties    USA EUR FRA CAN GBR
  topic      medtop:20000636
  context    economic technology

issue trade/carbon-border
  label      Carbon border levy and deforestation rules
  alias      carbon border tax|CBAM|Carbon Border Adjustment Mechanism|deforestation regulation|EUDR|carbon border levy
  alias      anti-deforestation law
  parties    EUR IND CHN BRA IDN MYS
  topic      medtop:20000376
  context    economic environment

issue trade/palm-oil
  label      Palm oil
  alias      palm oil|palm oil ban
  parties    IDN MYS EUR IND
  topic      medtop:20000376
  context    economic

issue trade/mercosur-eu
  label      EU–Mercosur agreement
  alias      EU-Mercosur|EU-Mercosur agreement|Mercosur trade deal|EU-Mercosur deal|Mercosur agreement|Mercosur deal
  near       BRA,ARG,PRY,URY: Mercosur accord|agreement with the European Union
  parties    EUR BRA ARG URY PRY FRA
  topic      medtop:20000374
  context    economic

issue trade/eu-india
  label      EU–India trade agreement
  alias      EU-India trade agreement|India-EU free trade agreement|EU-India free trade agreement
  parties    EUR IND
  topic      medtop:20000374
  context    economic

issue trade/brexit
  label      Relations of the United Kingdom and the European Union
  alias      Brexit|Northern Ireland Protocol|Windsor Framework|UK-EU reset|Trade and Cooperation Agreement|Brexit deal
  alias      Irish backstop|EU-UK reset|post-Brexit trade|Article 50
  parties    GBR EUR IRL
  since      2016-06-23
  topic      medtop:20000638
  context    economic diplomatic

issue trade/african-free-trade
  label      African trade: AfCFTA, AGOA, partnership agreements
  alias      AfCFTA|African Continental Free Trade Area|AGOA|African Growth and Opportunity Act|Economic Partnership Agreements
  alias      renewal of AGOA
  near       ZAF,KEN: AGOA|trade preferences
  parties    ZAF KEN NGA USA EUR
  topic      medtop:20000374
  context    economic

issue trade/pacific-agreements
  label      Pacific trade agreements (CPTPP, RCEP)
  alias      CPTPP|RCEP|Trans-Pacific Partnership|TPP|Regional Comprehensive Economic Partnership|IPEF
  parties    JPN CHN AUS USA TWN
  topic      medtop:20000374
  context    economic

issue trade/eurasian-union
  label      Eurasian Economic Union
  alias      Eurasian Economic Union|EAEU|Eurasian integration|customs union of Russia
  parties    RUS KAZ BLR ARM KGZ
  topic      medtop:20000363
  context    economic diplomatic

issue trade/wto
  label      World Trade Organization reform
  alias      WTO reform|Appellate Body|Doha Round|WTO dispute settlement|World Trade Organization rules
  alias      reform of the World Trade Organization|GATT|multilateral trading system|WTO rules|WTO membership
  topic      medtop:20000372
  context    economic

issue trade/belt-and-road
  label      Belt and Road
  alias      Belt and Road|Belt and Road Initiative|China-Pakistan Economic Corridor|CPEC|debt-trap diplomacy|New Silk Road
  parties    CHN PAK LKA ITA
  topic      medtop:20000373
  context    economic

issue trade/corridors
  label      Transport corridors
  alias      Middle Corridor|India-Middle East-Europe Economic Corridor|IMEC|North-South corridor|Trans-Caspian corridor
  alias      Lobito corridor|Chabahar|INSTC|International North-South Transport Corridor|Gwadar|Chabahar port|transport corridor
  parties    IND IRN RUS AZE KAZ
  topic      medtop:20000337
  context    economic

issue trade/grain
  label      Grain exports from the Black Sea
  alias      Black Sea grain deal|Black Sea Grain Initiative|grain exports|Ukrainian grain|grain corridor|grain deal
  alias      fertiliser exports|export of Ukrainian grain|Russian fertiliser|Black Sea shipping|Ukrainian agricultural products
  near       UKR,POL,HUN,SVK: grain|grain imports|agricultural imports
  parties    UKR RUS TUR UNO POL
  since      2022-07
  topic      medtop:20000210
  context    economic human_security

issue trade/food-security
  label      Food security
  alias      food security|food crisis|food exports|export ban on food|rice export ban|wheat exports|food prices|export ban on rice
  alias      world hunger
  topic      medtop:20000210
  context    economic human_security

issue trade/farm-produce
  label      Farm produce and health rules
  alias      sanitary and phytosanitary|hormone beef|genetically modified crops|beef imports|beef ban|pork imports|dairy dispute
  alias      wine tariffs|seafood imports|banana dispute|genetically modified maize
  topic      medtop:20000210
  context    economic

issue trade/china-partners
  label      Trade disputes of China with Australia, Canada and Lithuania
  alias      Chinese ban on Australian coal|Australian barley|Australian wine tariffs|canola tariffs|Canadian canola
  alias      Chinese coercion of Lithuania|Australian lobster ban
  near       AUS: barley|wine tariffs|Chinese trade restrictions
  near       LTU: Chinese economic coercion
  parties    CHN AUS CAN LTU
  topic      medtop:20000376
  context    economic

issue trade/debt-relief
  label      Sovereign debt
  alias      debt relief|debt restructuring|sovereign debt|debt cancellation|Common Framework|debt forgiveness|debt default
  alias      debt crisis|debt swap|external debt|debt burden|foreign debt|debt write-off|debt rescheduling
  topic      medtop:20000368
  context    economic

issue trade/argentina-debt
  label      Argentina's debt
  alias      Argentine debt|holdout creditors|YPF ruling|vulture funds|Argentina's IMF programme
  near       ARG: IMF programme|debt|swap line
  parties    ARG USA IGO
  topic      medtop:20000368
  context    economic

issue trade/greece-debt
  label      Greek debt crisis
  alias      Greek debt|Greek debt crisis|Greek bailout|eurozone crisis|Grexit
  parties    GRC DEU EUR IGO
  since      2010
  until      2018-08
  topic      medtop:20000368
  context    economic

issue trade/debt-cases
  label      Debt of Zambia, Ghana, Ethiopia, Sri Lanka and Pakistan
  alias      Zambian debt|Ghana's debt|Ethiopia's debt|Sri Lankan debt|Zambia's debt restructuring|Pakistan's IMF programme
  alias      Sri Lanka's debt restructuring
  near       ZMB,GHA,ETH,LKA,PAK,EGY: debt restructuring|IMF programme|bailout|IMF loan
  parties    ZMB GHA ETH LKA PAK CHN FRA IGO
  topic      medtop:20000368
  context    economic

issue trade/imf-reform
  label      Reform of the IMF and the World Bank
  alias      IMF reform|IMF quotas|World Bank reform|Bretton Woods reform|international financial architecture
  alias      reform of the international financial institutions|special drawing rights|IMF voting shares
  topic      medtop:20000372
  context    economic diplomatic

issue trade/currency
  label      Currencies and the role of the dollar
  alias      dedollarisation|de-dollarization|BRICS currency|currency manipulation|SWIFT alternative|exchange rate manipulation
  alias      trade in national currencies|dollar dominance|local currencies|yuan exchange rate|settlement in national currencies
  alias      SWIFT
  topic      medtop:20000355
  context    economic

issue trade/development-aid
  label      Development aid
  alias      development aid|foreign aid|aid cuts|development finance|USAID|development assistance|financial assistance
  alias      aid programme|Sustainable Development Goals|financial aid|economic aid
  topic      medtop:20000643
  context    economic

issue trade/north-south
  label      New economic order and global South
  alias      new international economic order|global South voice|multipolar world|multipolar world order
  alias      reform of global governance|global governance|rules-based order|rules-based international order|multilateralism
  alias      unipolar world
  topic      medtop:20000638
  context    economic diplomatic

issue trade/ukraine-finance
  label      Financing and rebuilding of Ukraine
  alias      financial aid to Ukraine|Ukraine reconstruction|reconstruction of Ukraine|Ukraine Facility|Ukraine Recovery Conference
  alias      macro-financial assistance to Ukraine|aid to Ukraine|rebuilding of Ukraine|loan to Ukraine|financing Ukraine
  alias      Ukraine aid
  near       UKR: reconstruction|loan|budget support|financial aid|financing|aid
  parties    UKR EUR USA
  since      2022
  topic      medtop:20000643
  context    economic

issue trade/medicines-patents
  label      Medicines and patents
  alias      drug patents|TRIPS|TRIPS waiver|compulsory licensing|pharmaceutical tariffs|generic medicines
  alias      intellectual property rights
  topic      medtop:20000206
  context    economic health

issue trade/investment-screening
  label      Foreign takeovers and investor claims
  alias      investment screening|CFIUS|investor-state arbitration|ISDS|Energy Charter Treaty|expropriation of foreign assets
  alias      nationalisation of foreign companies|CK Hutchison|foreign takeover|US Steel takeover
  parties    USA EUR CHN ESP
  topic      medtop:20000199
  context    economic

issue trade/supply-chains
  label      Supply chains
  alias      supply chain resilience|supply chains|derisking|de-risking|decoupling of supply chains|friendshoring|economic security
  alias      security of supply
  topic      medtop:20000373
  context    economic

issue trade/forced-labour
  label      Forced labour and labour standards in trade
  alias      forced labour|child labour|labour rights in trade|forced labour goods|cotton from Xinjiang|due diligence directive
  alias      supply chain law
  topic      medtop:20000376
  context    economic human_rights

issue trade/sustainable-development
  label      Development and poverty
  alias      sustainable development|poverty eradication|2030 Agenda|poverty reduction|fight against poverty
  alias      least developed countries|multidimensional vulnerability index|right to development|development agenda|extreme poverty
  alias      middle-income countries
  topic      medtop:20000638
  context    economic inequality
