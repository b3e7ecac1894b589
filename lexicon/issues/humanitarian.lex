# Humanitarian access and relief; health.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue humanitarian/aid
  label      Humanitarian aid
  alias      humanitarian aid|humanitarian assistance|relief supplies|aid deliveries|food aid|relief aid|emergency aid|aid convoys
  alias      humanitarian supplies|humanitarian relief|humanitarian funding|emergency relief|relief goods
  topic      medtop:20000643
  context    human_security

issue humanitarian/access
  label      Humanitarian access and corridors
  alias      humanitarian access|humanitarian corridors|humanitarian pause|humanitarian truce|evacuation corridor|safe passage
  alias      unhindered access for aid|evacuation of civilians|green corridor|access for aid workers|humanitarian ceasefire
  alias      access for aid
  topic      medtop:20000643
  context    human_security

issue humanitarian/gaza
  label      Humanitarian aid to Gaza
  alias      aid to Gaza|humanitarian aid to Gaza|Gaza Humanitarian Foundation|famine in Gaza|blockade of Gaza|starvation in Gaza
  alias      Global Sumud Flotilla|siege of Gaza|aid into Gaza|aid trucks|Gaza blockade|Gaza flotilla|Mavi Marmara
  alias      starvation as a weapon
  near       PSE: flotilla|humanitarian aid|famine|aid deliveries|starvation|humanitarian access|medical evacuation
  near       PSE: entry of aid|food aid|siege|aid
  parties    ISR PSE EGY USA UNO
  since      2007
  topic      medtop:20000643
  context    human_security military
  parent     wars/gaza

issue humanitarian/sudan
  label      Humanitarian aid to Sudan
  alias      famine in Sudan|aid to Sudan|Adre crossing|Adré crossing|siege of El Fasher
  near       SDN,SSD: humanitarian aid|famine|humanitarian access|aid deliveries|siege|food aid
  parties    SDN SSD TCD UNO
  since      2023
  topic      medtop:20000643
  context    human_security
  parent     wars/sudan

issue humanitarian/syria
  label      Cross-border aid to Syria
  alias      cross-border aid to Syria|Bab al-Hawa|Bab al-Salam|aid to Syria
  near       SYR: humanitarian aid|cross-border aid|humanitarian access
  parties    SYR TUR RUS UNO
  since      2014-07
  topic      medtop:20000643
  context    human_security
  parent     wars/syria

issue humanitarian/yemen
  label      Humanitarian aid to Yemen
  alias      famine in Yemen|aid to Yemen
  near       YEM: humanitarian aid|famine|humanitarian access|aid deliveries
  parties    YEM SAU UNO
  topic      medtop:20000643
  context    human_security
  parent     wars/yemen

issue humanitarian/ethiopia
  label      Humanitarian aid to Ethiopia and the Horn
  alias      famine in Ethiopia|famine in Somalia|aid to Tigray|drought in the Horn of Africa
  near       ETH,SOM: humanitarian aid|famine|humanitarian access|food aid
  parties    ETH SOM UNO
  topic      medtop:20000643
  context    human_security

issue humanitarian/afghanistan
  label      Humanitarian aid to Afghanistan
  alias      aid to Afghanistan|humanitarian aid to Afghanistan
  near       AFG: humanitarian aid|food aid|humanitarian assistance|female aid workers
  parties    AFG UNO
  topic      medtop:20000643
  context    human_security

issue humanitarian/north-korea
  label      Humanitarian aid to North Korea
  alias      food aid to North Korea|aid to North Korea
  near       PRK: humanitarian aid|food aid|flood relief|humanitarian assistance
  parties    PRK KOR UNO
  topic      medtop:20000643
  context    human_security

issue humanitarian/ukraine
  label      Humanitarian aid to Ukraine and Mariupol
  alias      evacuation of Mariupol|humanitarian aid to Ukraine|aid convoy to Donbas|Easter truce|Christmas truce
  near       UKR: humanitarian corridors|humanitarian aid|evacuation|humanitarian assistance
  parties    UKR RUS
  topic      medtop:20000643
  context    human_security
  parent     wars/ukraine

issue humanitarian/myanmar
  label      Humanitarian aid to Myanmar
  alias      aid to Myanmar|humanitarian corridor to Rakhine|Rakhine corridor
  near       MMR: humanitarian aid|humanitarian access|humanitarian corridor|aid deliveries
  parties    MMR BGD
  topic      medtop:20000643
  context    human_security

issue humanitarian/karabakh
  label      Lachin road and supplies of Nagorno-Karabakh, 2022 and 2023
  alias      blockade of Karabakh|blockade of Nagorno-Karabakh|Aghdam road|Aghdam-Khankendi road|Lachin road blockade
  parties    ARM AZE RUS
  since      2022-12
  until      2023-09
  topic      medtop:20000643
  context    human_security
  parent     wars/karabakh

issue humanitarian/drc
  label      Humanitarian aid to Congo
  alias      aid to eastern Congo|Goma airport|reopening of Goma airport
  near       COD: humanitarian aid|humanitarian access
  parties    COD RWA
  topic      medtop:20000643
  context    human_security

issue humanitarian/cuba-haiti-venezuela
  label      Humanitarian aid in the Caribbean
  alias      aid to Haiti|aid to Venezuela
  near       HTI,VEN,CUB: humanitarian aid|food aid|humanitarian assistance
  parties    HTI VEN CUB USA
  topic      medtop:20000643
  context    human_security

issue humanitarian/famine
  label      Famine
  alias      famine|starvation|mass hunger|acute hunger|hunger crisis|malnutrition
  topic      medtop:20000149
  context    human_security

issue humanitarian/aid-workers
  label      Safety of aid workers
  alias      safety of aid workers|attacks on aid workers|killing of aid workers|detained aid workers
  alias      protection of humanitarian workers
  topic      medtop:20000643
  context    human_security

issue humanitarian/child-soldiers
  label      Children in war
  alias      child soldiers|children in armed conflict|recruitment of children
  topic      medtop:20001377
  context    human_security human_rights

# Health

issue humanitarian/pandemic-treaty
  label      Pandemic treaty
  alias      pandemic agreement|pandemic treaty|pandemic accord|pathogen access and benefit sharing|PABS annex|pathogen sharing
  parties    UNO
  since      2021
  topic      medtop:20000449
  context    health

issue humanitarian/pandemics
  label      Pandemics and epidemics
  alias      pandemic|epidemic|pandemic preparedness|disease outbreak|bird flu|Ebola|cholera|mpox|Ebola outbreak
  alias      public health emergency|avian influenza|measles outbreak|swine fever
  topic      medtop:20000449
  context    health

issue humanitarian/covid-19
  label      COVID-19: origin, vaccines, borders
  alias      COVID-19|coronavirus|origin of COVID-19|Wuhan laboratory|lab leak|origins of the coronavirus|coronavirus pandemic
  near       CHN: origin of the virus|virus origins
  parties    CHN USA UNO
  since      2019-12
  topic      medtop:20000449
  context    health

issue humanitarian/vaccines
  label      Access to vaccines
  alias      vaccine access|vaccine nationalism|COVAX|vaccine diplomacy|vaccine equity|vaccine donations|vaccines|polio vaccination
  alias      vaccination campaign
  topic      medtop:20000449
  context    health

issue humanitarian/hiv-aids-malaria
  label      HIV/AIDS, malaria and tuberculosis
  alias      HIV/AIDS|PEPFAR|Global Fund|malaria|tuberculosis|antimicrobial resistance
  topic      medtop:20000452
  context    health

issue humanitarian/health-workers
  label      Health cooperation
  alias      health cooperation|medical assistance|medical aid|medical evacuations|Cuban doctors|medical supplies|field hospital
  topic      medtop:20001358
  context    health

issue humanitarian/foot-and-mouth
  label      Animal diseases across borders
  alias      screwworm|foot-and-mouth disease|mad cow disease|New World screwworm|BSE
  near       MEX: cattle exports
  parties    USA MEX ARG
  topic      medtop:20000494
  context    health economic

issue humanitarian/food-safety
  label      Food safety and consumer health
  alias      food safety|contaminated cough syrup|tainted food|tobacco control
  topic      medtop:20000637
  context    health economic
