# Borders, shared rivers, oil, gas and power.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement china-india-1993
  name          Agreement on the Maintenance of Peace and Tranquility along the Line of Actual Control in the India-China Border Areas
  short         India-China Border Peace Agreement of 1993
  alias         Border Peace and Tranquility Agreement
  near          IND: border agreement of 1993|border peace agreement|1993 border agreement
  kind          border
  about         Line of Actual Control|peace on the Sino-Indian border
  issue         disputes/india-china-border
  parties       CHN IND
  signed        1993-09-07 [web-pax-286]
  in-force      1993-09-07 [?]
  status        in_force 1993-09-07 [?]

agreement china-india-1996
  name          Agreement between the Government of the Republic of India and the Government of the People's Republic of China on Confidence-Building Measures in the Military Field along the Line of Actual Control in the India-China Border Areas
  short         India-China confidence-building agreement of 1996
  near          IND: 1996 border agreement|1996 agreement with China
  kind          border
  about         ban on firearms at the Line of Actual Control
  issue         disputes/india-china-border
  parties       CHN IND
  signed        1996-11-29 [?]
  status        signed 1996-11-29 [?]

agreement china-india-2005
  name          Agreement between the Government of the Republic of India and the Government of the People's Republic of China on the Political Parameters and Guiding Principles for the Settlement of the India-China Boundary Question
  short         India-China political parameters agreement of 2005
  near          IND: guiding principles on the boundary question|2005 agreement with China
  kind          border
  about         settlement of the Sino-Indian boundary
  issue         disputes/india-china-border
  parties       CHN IND
  signed        2005-04-11 [?]
  in-force      2005-04-11 [?]
  status        in_force 2005-04-11 [?]

agreement china-india-2013
  name          Border Defence Cooperation Agreement between India and China
  short         Border Defence Cooperation Agreement
  alias         BDCA
  near          CHN,IND: Border Defense Cooperation Agreement
  kind          border
  about         patrols on the Sino-Indian border
  issue         disputes/india-china-border
  parties       CHN IND
  signed        2013-10-23 [?]
  in-force      2013-10-23 [?]
  status        in_force 2013-10-23 [?]

agreement china-india-2024
  name          Patrolling arrangement along the Line of Actual Control in eastern Ladakh
  short         India-China patrolling arrangement of 2024
  near          CHN,IND: patrolling arrangement|patrolling agreement|patrol pact|disengagement agreement
  kind          border
  about         patrols in Depsang and Demchok|disengagement in Ladakh
  issue         disputes/india-china-border
  parties       CHN IND
  signed        2024-10-21 [?]
  in-force      2024-10-21 [?]
  status        in_force 2024-10-21 [?]

agreement panchsheel-1954
  name          Agreement between the Republic of India and the People's Republic of China on Trade and Intercourse between Tibet Region of China and India
  short         Panchsheel Agreement
  alias         Panchsheel Treaty|Five Principles of Peaceful Coexistence agreement
  kind          other
  about         five principles of peaceful coexistence|trade of India with Tibet
  parties       CHN IND
  signed        1954-04-29 [?]
  in-force      1954-06-03 [?]
  term          8 years [?]
  status        in_force 1954-06-03 [?]

agreement seventeen-point-tibet
  name          Agreement of the Central People's Government and the Local Government of Tibet on Measures for the Peaceful Liberation of Tibet
  short         Seventeen Point Agreement
  alias         17-Point Agreement|Seventeen-Point Agreement on Tibet
  kind          other
  about         status of Tibet
  issue         rights/tibet
  parties       CHN
  signed        1951-05-23 [?]
  status        signed 1951-05-23 [?]

agreement sino-russian-border-2004
  name          Supplementary Agreement between the People's Republic of China and the Russian Federation on the Eastern Section of the China-Russia Boundary
  short         Sino-Russian border agreement of 2004
  near          CHN: border treaty with Russia|border agreement with Russia
  near          RUS: border treaty with China|border agreement with China
  kind          border
  about         border of China and Russia|Bolshoy Ussuriysky Island
  issue         disputes/china-russia-border
  parties       CHN RUS
  signed        2004-10-14 [?]
  in-force      2005-06-02 [?]
  status        in_force 2005-06-02 [?]

agreement shanghai-five-1996
  name          Agreement on Confidence-Building in the Military Field in the Border Area
  short         Shanghai Agreement of 1996
  kind          border
  about         military trust along China's border with former Soviet states
  issue         arms/confidence-building
  parties       CHN KAZ KGZ RUS TJK
  signed        1996-04-26 [?]
  status        signed 1996-04-26 [?]

agreement india-bangladesh-lba
  name          Agreement between the Government of the Republic of India and the Government of the People's Republic of Bangladesh concerning the Demarcation of the Land Boundary between India and Bangladesh and Related Matters
  short         India-Bangladesh Land Boundary Agreement
  near          BGD,IND: Land Boundary Agreement|land border agreement|land swap
  kind          border
  about         exchange of enclaves between India and Bangladesh
  issue         disputes/india-bangladesh-border
  parties       BGD IND
  signed        1974-05-16 [?]
  in-force      2015-06-06 [?]
  status        in_force 2015-06-06 [?]

agreement barents-2010
  name          Treaty between the Kingdom of Norway and the Russian Federation concerning Maritime Delimitation and Cooperation in the Barents Sea and the Arctic Ocean
  short         Barents Sea Treaty
  alias         Murmansk Treaty
  near          NOR: maritime delimitation treaty|maritime border treaty
  kind          border
  about         maritime border of Norway and Russia
  issue         disputes/barents-sea
  parties       NOR RUS
  signed        2010-09-15 [huggo-4190]
  in-force      2011-07-07 [huggo-4190]
  status        in_force 2011-07-07 [huggo-4190]

agreement us-ussr-maritime-1990
  name          Agreement between the United States of America and the Union of Soviet Socialist Republics on the Maritime Boundary
  short         Baker-Shevardnadze line agreement
  alias         Bering Sea boundary agreement
  kind          border
  about         maritime border in the Bering Sea
  parties       RUS USA
  signed        1990-06-01 [huggo-2170]
  status        signed 1990-06-01 [huggo-2170]
  note          Applied provisionally since 15 June 1990; not ratified by Moscow.

agreement svalbard
  name          Treaty concerning the Archipelago of Spitsbergen
  short         Svalbard Treaty
  alias         Spitsbergen Treaty
  kind          border
  about         sovereignty over Svalbard
  issue         disputes/svalbard
  parties       many
  signed        1920-02-09 [huggo-197]
  in-force      1925-08-14 [huggo-197]
  status        in_force 1925-08-14 [huggo-197]

agreement timor-sea-2018
  name          Treaty between Australia and the Democratic Republic of Timor-Leste Establishing Their Maritime Boundaries in the Timor Sea
  short         Timor Sea Maritime Boundary Treaty
  near          TLS: maritime boundary treaty|maritime border treaty|Timor Sea treaty
  kind          border
  about         maritime border of Australia and Timor-Leste|Greater Sunrise
  issue         disputes/timor-sea
  parties       AUS TLS
  signed        2018-03-06 [?]
  in-force      2019-08-30 [?]
  status        in_force 2019-08-30 [?]

agreement caspian-convention
  name          Convention on the Legal Status of the Caspian Sea
  short         Caspian Sea Convention
  alias         Aktau Convention
  kind          border
  about         legal status of the Caspian Sea
  issue         disputes/caspian-status
  parties       AZE IRN KAZ RUS TKM
  signed        2018-08-12 [?]
  status        signed 2018-08-12 [?]

agreement kyrgyz-tajik-border-2025
  name          Treaty between the Kyrgyz Republic and the Republic of Tajikistan on the State Border
  short         Kyrgyz-Tajik border treaty
  near          KGZ,TJK: border treaty|border agreement|border deal
  kind          border
  about         border of Kyrgyzstan and Tajikistan
  issue         disputes/kyrgyzstan-tajikistan-border
  parties       KGZ TJK
  signed        2025-03-13 [?]
  status        signed 2025-03-13 [?]

agreement khujand-2025
  name          Treaty on the Junction Point of the State Borders of the Republic of Tajikistan, the Kyrgyz Republic and the Republic of Uzbekistan
  short         Khujand Treaty
  alias         Khujand Declaration
  kind          border
  about         junction of borders in the Ferghana valley
  issue         disputes/fergana-valley
  parties       KGZ TJK UZB
  signed        2025-03-31 [?]
  status        signed 2025-03-31 [?]

agreement gibraltar-utrecht
  name          Treaty of Peace and Friendship between Great Britain and Spain
  short         Treaty of Utrecht
  alias         Utrecht Treaty
  kind          border
  about         cession of Gibraltar
  issue         disputes/gibraltar
  parties       ESP GBR
  signed        1713-07-13 [?]
  status        signed 1713-07-13 [?]

agreement sykes-picot
  name          Asia Minor Agreement (Sykes-Picot Agreement)
  short         Sykes-Picot Agreement
  alias         Sykes-Picot|Sykes-Picot accord
  kind          border
  about         division of the Ottoman Middle East
  parties       FRA GBR
  signed        1916-05-16 [?]
  status        signed 1916-05-16 [?]

agreement indus-waters
  name          Indus Waters Treaty
  short         Indus Waters Treaty
  alias         IWT|Indus Water Treaty|Indus treaty|Indus River treaty
  near          IND,PAK: water treaty|water-sharing treaty|water sharing treaty|river treaty|water-sharing agreement
  kind          energy
  about         sharing of the Indus waters|rivers shared by India and Pakistan
  issue         water/indus
  parties       IND PAK
  signed        1960-09-19 [web-ndtv-8239297]
  in-force      1961-01-12 [?]
  status        in_force 1961-01-12 [?]
  status        suspended 2025-04-23 by IND [web-ndtv-8239297]
  note          Ratifications were exchanged on 12 January 1961, with effect from 1 April 1960. India said on 23 April 2025 that it held the treaty in abeyance.

agreement ganges-1996
  name          Treaty between the Government of the Republic of India and the Government of the People's Republic of Bangladesh on Sharing of the Ganga/Ganges Waters at Farakka
  short         Ganges Water Treaty
  alias         Ganga Water Treaty|Ganges Treaty|Ganges Water Sharing Treaty|Ganga Waters Treaty
  near          BGD: water sharing treaty|water treaty
  kind          energy
  about         sharing of the Ganges waters|Farakka barrage
  issue         water/ganges-teesta
  parties       BGD IND
  signed        1996-12-12 [huggo-2915]
  in-force      1996-12-12 [huggo-2915]
  term          30 years [?]
  expires       2026-12-12 [huggo-2915]
  status        in_force 1996-12-12 [huggo-2915]

agreement mahakali
  name          Treaty between His Majesty's Government of Nepal and the Government of India concerning the Integrated Development of the Mahakali River
  short         Mahakali Treaty
  kind          energy
  about         Mahakali river|Pancheshwar dam
  parties       IND NPL
  signed        1996-02-12 [?]
  in-force      1997-06-05 [?]
  status        in_force 1997-06-05 [?]

agreement mekong-1995
  name          Agreement on the Cooperation for the Sustainable Development of the Mekong River Basin
  short         Mekong Agreement
  alias         Mekong River Agreement|1995 Mekong Agreement
  kind          energy
  about         dams on the Mekong|Mekong River Commission
  issue         water/mekong
  parties       KHM LAO THA VNM
  signed        1995-04-05 [huggo-2709]
  in-force      1995-04-05 [huggo-2709]
  status        in_force 1995-04-05 [huggo-2709]

agreement nile-1959
  name          Agreement between the Republic of the Sudan and the United Arab Republic for the Full Utilization of the Nile Waters
  short         Nile Waters Agreement of 1959
  alias         1959 Nile Waters Agreement|1959 Nile agreement
  near          EGY,SDN: 1959 agreement|Nile waters agreement
  kind          energy
  about         shares of Egypt and Sudan in the Nile waters
  issue         water/gerd
  parties       EGY SDN
  signed        1959-11-08 [huggo-634]
  in-force      1959-12-12 [?]
  limit         55.5 billion cubic metres a year for Egypt [?]
  limit         18.5 billion cubic metres a year for Sudan [?]
  status        in_force 1959-12-12 [?]

agreement nile-1929
  name          Exchange of Notes in regard to the Use of the Waters of the River Nile for Irrigation Purposes
  short         Nile Waters Agreement of 1929
  alias         1929 Nile Waters Agreement|1929 Nile agreement
  kind          energy
  about         Egypt's veto over the Nile
  issue         water/gerd
  parties       EGY GBR
  signed        1929-05-07 [uk-76132]
  in-force      1929-05-07 [uk-76132]
  status        in_force 1929-05-07 [uk-76132]

agreement nile-cfa
  name          Agreement on the Nile River Basin Cooperative Framework
  short         Nile Cooperative Framework Agreement
  alias         Entebbe Agreement|CFA on the Nile|Nile Basin Cooperative Framework Agreement
  kind          energy
  about         sharing of the Nile waters by upstream states
  issue         water/gerd
  parties       BDI ETH KEN RWA SSD TZA UGA
  signed        2010-05-14 [huggo-4171]
  in-force      2024-10-13 [?]
  status        in_force 2024-10-13 [?]

agreement gerd-dop-2015
  name          Agreement on Declaration of Principles between the Arab Republic of Egypt, the Federal Democratic Republic of Ethiopia and the Republic of the Sudan on the Grand Ethiopian Renaissance Dam Project
  short         Khartoum Declaration of Principles
  alias         Declaration of Principles on the Renaissance Dam
  near          EGY,ETH,SDN: declaration of principles|2015 declaration
  kind          energy
  about         Grand Ethiopian Renaissance Dam|filling of the Renaissance Dam
  issue         water/gerd
  parties       EGY ETH SDN
  signed        2015-03-23 [huggo-4414]
  in-force      2015-03-23 [?]
  status        in_force 2015-03-23 [?]

agreement columbia-river
  name          Treaty between Canada and the United States of America relating to Cooperative Development of the Water Resources of the Columbia River Basin
  short         Columbia River Treaty
  kind          energy
  about         floods and power on the Columbia River
  issue         water/columbia-river
  parties       CAN USA
  signed        1961-01-17 [huggo-672]
  in-force      1964-09-16 [?]
  withdrawal    10 years [?]
  status        in_force 1964-09-16 [?]

agreement us-mexico-water-1944
  name          Treaty between the United States of America and Mexico relating to the Utilization of the Waters of the Colorado and Tijuana Rivers and of the Rio Grande
  short         US-Mexico Water Treaty of 1944
  alias         1944 Water Treaty
  near          MEX: water treaty|1944 treaty
  kind          energy
  about         water of the Rio Grande and the Colorado
  issue         water/rio-grande
  parties       MEX USA
  signed        1944-02-03 [huggo-342]
  in-force      1945-11-08 [huggo-342]
  status        in_force 1945-11-08 [huggo-342]

agreement itaipu
  name          Treaty concerning the Hydroelectric Utilization of the Water Resources of the Paraná River Owned in Condominium by Brazil and Paraguay
  short         Itaipu Treaty
  alias         Treaty of Itaipu
  near          BRA,PRY: Annex C
  kind          energy
  about         Itaipu dam|price of Itaipu power
  issue         energy/paraguay-brazil-itaipu
  parties       BRA PRY
  signed        1973-04-26 [huggo-1172]
  in-force      1973-08-13 [?]
  status        in_force 1973-08-13 [?]

agreement helmand-1973
  name          Afghan-Iranian Helmand River Water Treaty
  short         Helmand River Treaty
  alias         Helmand water treaty|Hirmand treaty|1973 Helmand treaty
  near          AFG,IRN: water treaty|1973 treaty
  kind          energy
  about         Helmand waters|Iran's share of the Helmand
  issue         water/helmand
  parties       AFG IRN
  signed        1973-03-13 [?]
  in-force      1977-06-05 [?]
  status        in_force 1977-06-05 [?]

agreement tigris-euphrates-1987
  name          Protocol on Matters Pertaining to Economic Cooperation between the Syrian Arab Republic and the Republic of Turkey
  short         Euphrates Protocol of 1987
  kind          energy
  about         water of the Euphrates
  issue         water/euphrates-tigris
  parties       SYR TUR
  signed        1987-07-17 [huggo-2014]
  limit         500 cubic metres a second to Syria [?]
  status        signed 1987-07-17 [huggo-2014]

agreement danube-convention
  name          Convention regarding the Regime of Navigation on the Danube
  short         Danube Convention
  alias         Belgrade Convention
  kind          energy
  about         navigation on the Danube
  issue         water/danube
  parties       AUT BGR HUN ROU RUS SRB SVK UKR
  signed        1948-08-18 [huggo-381]
  in-force      1949-05-11 [huggo-381]
  status        in_force 1949-05-11 [huggo-381]

agreement energy-charter
  name          Energy Charter Treaty
  short         Energy Charter Treaty
  alias         ECT
  kind          energy
  about         protection of energy investments
  issue         trade/investment-screening
  parties       many
  signed        1994-12-17 [huggo-2683]
  in-force      1998-04-16 [huggo-2683]
  withdrawal    1 year [?]
  status        in_force 1998-04-16 [huggo-2683]
  status        withdrawn 2016-01-01 by ITA [?]
  status        withdrawn 2023-12-08 by FRA [?]
  status        withdrawn 2023-12-20 by DEU [?]
  status        withdrawn 2025-04-27 by GBR [?]
  status        withdrawn 2025-06-28 by EUR [?]

agreement opec-plus
  name          Declaration of Cooperation between OPEC and non-OPEC oil producers
  short         OPEC+ Declaration of Cooperation
  alias         OPEC+ agreement|OPEC+ deal|Vienna Alliance oil agreement|OPEC-plus agreement
  kind          energy
  about         oil output cuts|cuts in crude production
  issue         energy/opec
  parties       many
  signed        2016-12-10 [?]
  in-force      2017-01-01 [?]
  status        in_force 2017-01-01 [?]

agreement opec-baghdad-1960
  name          Agreement concerning the Creation of the Organization of Petroleum Exporting Countries
  short         OPEC founding agreement
  alias         Baghdad Agreement of 1960
  kind          organisation
  about         founding of OPEC
  issue         energy/opec
  parties       IRN IRQ KWT SAU VEN
  signed        1960-09-14 [?]
  in-force      1960-09-30 [?]
  status        in_force 1960-09-30 [?]

agreement iea-1974
  name          Agreement on an International Energy Program
  short         International Energy Program
  alias         IEP Agreement
  kind          energy
  about         emergency oil stocks
  parties       many
  signed        1974-11-18 [huggo-1275]
  in-force      1976-01-19 [huggo-1275]
  limit         90 days of oil imports in stock [?]
  status        in_force 1976-01-19 [huggo-1275]

agreement ukraine-gas-transit-2019
  name          Gas transit agreement between Gazprom and Naftogaz of 30 December 2019
  short         Ukraine gas transit deal of 2019
  near          RUS,UKR: gas transit deal|gas transit agreement|gas transit contract|transit contract
  kind          energy
  about         Russian gas through Ukraine
  issue         energy/gas-transit-ukraine
  parties       RUS UKR
  signed        2019-12-30 [?]
  in-force      2020-01-01 [?]
  term          5 years [?]
  expires       2025-01-01 [?]
  status        in_force 2020-01-01 [?]
  status        expired 2025-01-01 [?]

agreement kirkuk-ceyhan-1973
  name          Crude Oil Pipeline Agreement between the Government of the Republic of Turkey and the Government of the Republic of Iraq
  short         Iraq-Turkey Pipeline Agreement
  alias         Kirkuk-Ceyhan pipeline agreement|Iraq-Türkiye pipeline agreement
  near          IRQ,TUR: pipeline agreement|1973 pipeline treaty
  kind          energy
  about         oil pipeline from Kirkuk to Ceyhan
  issue         energy/iraq-kurdistan-oil
  parties       IRQ TUR
  signed        1973-08-27 [?]
  expires       2026-07-27 [?]
  status        expired 2026-07-27 [?]
  note          Turkey gave notice in July 2025 that it ends on 27 July 2026.
