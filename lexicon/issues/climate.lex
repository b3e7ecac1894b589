# Climate and environment.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue climate/change
  label      Climate change
  alias      climate change|climate action|global warming|climate crisis|climate agreement|climate talks|climate emergency
  alias      climate policy|climate cooperation|climate conference
  since      1992
  topic      medtop:20000418
  context    environment

issue climate/paris-agreement
  label      Paris Agreement
  alias      Paris Agreement|Paris climate agreement|Paris climate accord|withdrawal from the Paris Agreement|Paris accord
  since      2015-12-12
  topic      medtop:20000418
  context    environment
  agreements paris-climate

issue climate/emissions
  label      Emission cuts
  alias      greenhouse gas emissions|carbon emissions|emission cuts|net zero|nationally determined contributions|emission targets
  alias      climate targets|carbon neutrality|emissions reduction|1.5 degrees|climate neutrality|CO2 emissions|NDC
  parties    CHN USA EUR IND
  topic      medtop:20000418
  context    environment

issue climate/methane
  label      Methane
  alias      methane emissions|Global Methane Pledge|methane
  topic      medtop:20000418
  context    environment

issue climate/finance
  label      Climate finance
  alias      climate finance|adaptation finance|new collective quantified goal|Green Climate Fund|climate funding
  alias      Baku to Belém roadmap|hundred billion a year|climate debt|funding for adaptation
  topic      medtop:20000418
  context    environment economic

issue climate/loss-and-damage
  label      Loss and damage
  alias      loss and damage|loss and damage fund|climate reparations|climate compensation
  topic      medtop:20000418
  context    environment reparations

issue climate/adaptation
  label      Adaptation to climate change
  alias      climate adaptation|adaptation to climate change|climate resilience|sea-level rise|rising seas|rising sea levels
  topic      medtop:20000418
  context    environment

issue climate/island-states
  label      Survival of island states
  alias      climate vulnerability of island states|small island states|survival of island states|sinking islands
  alias      small island developing states
  parties    TUV KIR MHL MDV VUT
  topic      medtop:20000418
  context    environment

issue climate/legal-duties
  label      States' duties on climate before courts
  alias      climate advisory opinion|advisory opinion on climate|climate litigation|climate obligations
  parties    VUT
  topic      medtop:20000418
  context    environment legal

issue climate/carbon-markets
  label      Carbon markets
  alias      carbon markets|carbon credits|Article 6 carbon|emissions trading|carbon offset|carbon tax|carbon pricing
  alias      carbon trading
  topic      medtop:20000418
  context    environment economic

issue climate/aviation-shipping
  label      Emissions of ships and aircraft
  alias      shipping emissions|net-zero framework for shipping|aviation emissions|maritime carbon levy|CORSIA|shipping levy
  topic      medtop:20000418
  context    environment economic

issue climate/common-but-differentiated
  label      Differentiated responsibilities of rich and poor states
  alias      common but differentiated responsibilities|historical responsibility for emissions|climate justice|historic emissions
  parties    CHN IND BRA USA EUR
  topic      medtop:20000418
  context    environment

issue climate/kyoto
  label      Kyoto Protocol
  alias      Kyoto Protocol|Kyoto treaty
  since      1997-12
  until      2020
  topic      medtop:20000418
  context    environment
  agreements kyoto

issue climate/forests
  label      Forests
  alias      deforestation|tropical forests|rainforest|Tropical Forest Forever Facility|Amazon Fund|deforestation of the Amazon
  alias      Amazon rainforest|Congo Basin forest|TFFF|Amazon protection|illegal logging
  parties    BRA COD IDN NOR
  topic      medtop:20000433
  context    environment

issue climate/biodiversity
  label      Biodiversity
  alias      biodiversity|Kunming-Montreal|30 by 30|nature protection|Convention on Biological Diversity|biodiversity finance
  alias      genetic resources|digital sequence information
  topic      medtop:20000442
  context    environment

issue climate/wildlife-trade
  label      Wildlife trade
  alias      ivory trade|wildlife trade|CITES|rhino horn|elephant culling|trophy hunting|wildlife trafficking
  topic      medtop:20000443
  context    environment

issue climate/desertification
  label      Desertification and drought
  alias      desertification|Great Green Wall|land degradation|drought resilience
  topic      medtop:20000423
  context    environment

issue climate/plastics
  label      Plastics treaty
  alias      plastics treaty|plastic pollution|global plastics treaty|plastic pollution treaty|plastic production
  since      2022-03
  topic      medtop:20000424
  context    environment

issue climate/haze
  label      Haze and air pollution across borders
  alias      transboundary haze|haze|cross-border air pollution|transboundary pollution|acid rain|transboundary air pollution
  parties    IDN SGP MYS THA IND PAK
  topic      medtop:20000425
  context    environment

issue climate/ozone-mercury
  label      Ozone layer, mercury and chemicals
  alias      ozone layer|Montreal Protocol|Minamata Convention|Kigali Amendment|hazardous chemicals|mercury pollution
  alias      forever chemicals
  topic      medtop:20000424
  context    environment

issue climate/waste
  label      Trade in waste
  alias      hazardous waste|Basel Convention|waste exports|plastic waste exports|toxic waste|electronic waste
  topic      medtop:20000428
  context    environment

issue climate/geoengineering
  label      Geoengineering
  alias      geoengineering|solar radiation management|solar geoengineering
  topic      medtop:20000418
  context    environment

issue climate/nuclear-waste
  label      Nuclear waste
  alias      nuclear waste|spent nuclear fuel|radioactive waste|radioactive waste dumping
  topic      medtop:20000428
  context    environment cbrn

issue climate/war-damage
  label      War damage to the environment
  alias      ecocide|environmental damage of war|environmental war crimes|environmental damage from the war
  topic      medtop:20000418
  context    environment military

issue climate/cop-host
  label      Hosting and presidency of climate conferences
  alias      COP presidency|hosting of COP|COP host|host of COP31|COP31
  parties    AUS TUR BRA
  topic      medtop:20000418
  context    environment

issue climate/oil-spills
  label      Oil spills
  alias      oil spill|FSO Safer|Safer tanker|oil slick
  topic      medtop:20000429
  context    environment disasters

issue climate/disaster-relief
  label      Disasters: relief and preparedness
  alias      disaster relief|earthquake relief|disaster risk reduction|flood relief|earthquake aid|early warning systems
  topic      medtop:20000148
  context    disasters

issue climate/oceans
  label      Protection of the oceans
  alias      ocean protection|protection of the oceans|ocean acidification|marine pollution|coral reefs|marine protected areas
  alias      health of the oceans|ocean conservation
  topic      medtop:20000438
  context    environment
