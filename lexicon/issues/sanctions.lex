# Sanctions: regimes, relief, and disputes about them.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue sanctions/russia
  label      Sanctions against Russia
  alias      sanctions against Russia|sanctions on Russia|Russia sanctions|anti-Russian sanctions|lifting of sanctions on Russia
  alias      Western sanctions on Russia|sanctions package|oil price cap|price cap on Russian oil|secondary sanctions on Russia
  alias      Rosneft and Lukoil sanctions|secondary tariffs on buyers of Russian oil|sanctions pressure on Moscow
  near       RUS: sanctions|sanctions relief|lifting of sanctions|secondary sanctions|price cap|illegal sanctions
  near       RUS: restrictive measures|easing of sanctions
  parties    RUS USA EUR GBR
  since      2014-03
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/frozen-russian-assets
  label      Frozen Russian assets
  alias      frozen Russian assets|immobilised Russian assets|Russian sovereign assets|Euroclear|confiscation of Russian assets
  alias      reparations loan|seizure of Russian assets|Russian central bank assets|Russian frozen assets
  alias      immobilized Russian assets|proceeds of Russian assets
  near       RUS,UKR,BEL: frozen assets|immobilised assets|sovereign assets|reparation loan
  parties    RUS EUR BEL UKR USA
  since      2022-02
  topic      medtop:20000642
  context    economic diplomatic
  parent     sanctions/russia

issue sanctions/russian-athletes
  label      Russia and Belarus in world sport
  alias      Russian athletes|Belarusian athletes|exclusion of Russian athletes|Olympic ban on Russia|neutral athletes
  alias      Russian team ban
  parties    RUS BLR UKR
  since      2014
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/shadow-fleet
  label      Tankers outside Western controls (shadow fleet)
  alias      shadow fleet|Russian shadow fleet|shadow tankers|dark fleet|ghost fleet|shadow fleet tankers
  parties    RUS EUR GBR USA FRA EST
  since      2022
  topic      medtop:20000642
  context    economic diplomatic
  parent     sanctions/russia

issue sanctions/belarus
  label      Sanctions against Belarus
  alias      sanctions against Belarus|sanctions on Belarus|Belavia|Belarusian potash
  near       BLR: sanctions|sanctions relief|lifting of sanctions|potash
  parties    BLR EUR USA LTU
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/iran
  label      Sanctions against Iran
  alias      sanctions against Iran|sanctions on Iran|Iran sanctions|maximum pressure campaign|maximum pressure
  alias      frozen Iranian funds|Iranian oil exports|lifting of sanctions on Iran|snapback sanctions|snapback of sanctions
  alias      oil embargo on Iran|anti-Iranian sanctions
  near       IRN: sanctions|sanctions relief|lifting of sanctions|oppressive sanctions|frozen funds|oil exports
  near       IRN: removal of sanctions|easing of sanctions|secondary sanctions|frozen assets
  parties    IRN USA EUR GBR FRA DEU
  since      1979
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/north-korea
  label      Sanctions against North Korea
  alias      sanctions against North Korea|sanctions on North Korea|North Korea sanctions|Multilateral Sanctions Monitoring Team
  alias      1718 Committee|panel of experts on North Korea|sanctions on Pyongyang
  near       PRK: sanctions|sanctions relief|sanctions violations|lifting of sanctions|easing of sanctions|hostile policy
  parties    PRK USA KOR UNO CHN RUS
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/cuba
  label      Embargo (blockade) against Cuba
  alias      embargo against Cuba|blockade against Cuba|US embargo on Cuba|Cuba embargo|Helms-Burton|US blockade of Cuba
  alias      state sponsors of terrorism list and Cuba|sanctions on Cuba|trade embargo on Cuba|blockade of Cuba|bloqueo
  near       CUB: embargo|blockade|sanctions|state sponsor of terrorism
  parties    CUB USA
  since      1960
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/venezuela
  label      Sanctions against Venezuela
  alias      sanctions against Venezuela|sanctions on Venezuela|Venezuelan oil licence|Chevron licence|Citgo|Venezuela sanctions
  alias      Venezuelan gold|sanctions on PDVSA
  near       VEN: sanctions|oil licence|sanctions relief|lifting of sanctions|oil embargo|oil sanctions
  parties    VEN USA
  since      2015
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/syria
  label      Sanctions against Syria
  alias      sanctions against Syria|sanctions on Syria|Caesar Act|lifting of sanctions on Syria|Syria sanctions
  near       SYR: sanctions|sanctions relief|lifting of sanctions|easing of sanctions
  parties    SYR USA EUR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/nicaragua
  label      Sanctions against Nicaragua
  alias      sanctions against Nicaragua|sanctions on Nicaragua
  near       NIC: sanctions
  parties    NIC USA EUR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/zimbabwe
  label      Sanctions against Zimbabwe
  alias      sanctions against Zimbabwe|sanctions on Zimbabwe|ZIDERA
  near       ZWE: sanctions|illegal sanctions|lifting of sanctions
  parties    ZWE USA GBR EUR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/iraq
  label      Sanctions against Iraq and oil-for-food
  alias      sanctions against Iraq|sanctions on Iraq|oil-for-food|oil-for-food programme
  parties    IRQ UNO USA
  since      1990-08
  until      2010
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/libya
  label      Sanctions and arms embargo on Libya
  alias      sanctions against Libya|arms embargo on Libya|Operation Irini|Lockerbie sanctions|frozen Libyan assets
  near       LBY: arms embargo|sanctions|frozen assets
  parties    LBY UNO EUR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/yugoslavia
  label      Sanctions against Yugoslavia
  alias      sanctions against Yugoslavia|Yugoslavia embargo
  parties    SRB UNO USA
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/south-africa
  label      Sanctions against apartheid South Africa
  alias      sanctions against South Africa|anti-apartheid sanctions|sporting boycott of South Africa
  parties    ZAF
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/myanmar
  label      Sanctions and arms embargo on Myanmar
  alias      sanctions against Myanmar|sanctions on Myanmar|arms embargo on Myanmar
  near       MMR: sanctions|arms embargo
  parties    MMR USA EUR GBR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/sudan
  label      Sanctions on Sudan and South Sudan
  alias      sanctions on Sudan|Darfur arms embargo|arms embargo on South Sudan|sanctions against Sudan
  alias      Sudan's removal from the terrorism list
  near       SDN,SSD: sanctions|arms embargo
  parties    SDN SSD USA UNO
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/mali-niger-ecowas
  label      ECOWAS sanctions after coups
  alias      ECOWAS sanctions|sanctions on Niger|sanctions on Mali
  near       MLI,NER,GIN,BFA: sanctions|lifting of sanctions
  parties    MLI NER BFA GIN IGO
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/eritrea-ethiopia
  label      Sanctions on Eritrea and Ethiopia
  alias      sanctions on Eritrea|AGOA suspension of Ethiopia|sanctions on Ethiopia
  near       ERI,ETH: sanctions
  parties    ERI ETH USA UNO
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/rwanda
  label      Sanctions on Rwanda over eastern Congo
  alias      sanctions on Rwanda|suspension of aid to Rwanda
  near       RWA: sanctions
  parties    RWA COD EUR USA GBR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/china
  label      Sanctions against China and Chinese countermeasures
  alias      sanctions on China|sanctions against China|Chinese countermeasures|Chinese arms embargo|arms embargo on China
  alias      sanctions on Chinese companies|Uyghur Forced Labor Prevention Act|anti-foreign sanctions law
  near       CHN: entity list|sanctions on companies|long-arm jurisdiction
  parties    CHN USA EUR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/hong-kong
  label      Sanctions over Hong Kong
  alias      sanctions over Hong Kong|Hong Kong sanctions
  near       HKG: sanctions
  parties    CHN HKG USA GBR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/georgia-serbia
  label      Sanctions on Georgian and Balkan politicians
  alias      sanctions on Georgian Dream|sanctions on Dodik|sanctions on NIS|NIS sanctions
  near       GEO,BIH: sanctions
  parties    GEO SRB BIH USA EUR
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/turkey-caatsa
  label      American sanctions on Turkey
  alias      CAATSA|CAATSA sanctions|sanctions on Turkey
  parties    TUR USA
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/icc-sanctions
  label      American sanctions on the International Criminal Court
  alias      sanctions on the International Criminal Court|sanctions on the ICC|sanctions against the ICC|sanctions on ICC judges
  alias      sanctions on UN rapporteur|sanctions on judges
  parties    USA ISR IGO
  topic      medtop:20000642
  context    legal diplomatic

issue sanctions/israel-settlers
  label      Sanctions on Israel and on settlers
  alias      sanctions on Israel|sanctions on settlers|boycott of Israel|BDS|suspension of the EU-Israel Association Agreement
  alias      EU-Israel Association Agreement|sanctions on Israeli ministers|sanctions against Israel
  near       ISR: boycott|trade preferences|association agreement
  parties    ISR PSE EUR GBR ESP
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/qatar-blockade
  label      Blockade of Qatar
  alias      blockade of Qatar|Gulf crisis|boycott of Qatar|Qatar diplomatic crisis|thirteen demands
  parties    QAT SAU ARE BHR EGY
  since      2017-06-05
  until      2021-01-05
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/taliban
  label      Sanctions on the Taliban
  alias      sanctions on the Taliban|1988 Committee|Taliban travel ban
  near       AFG: sanctions|travel ban|travel exemptions
  parties    AFG UNO
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/unilateral
  label      Unilateral and secondary sanctions
  alias      unilateral sanctions|secondary sanctions|unilateral coercive measures|extraterritorial sanctions|illegal sanctions
  alias      sanctions as a weapon|long-arm jurisdiction
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/relief
  label      Lifting of sanctions
  alias      sanctions relief|lifting of sanctions|removal of sanctions|easing of sanctions|end to sanctions|lift the sanctions
  alias      suspension of sanctions|lifting the embargo|lifting of the blockade
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/general
  label      Sanctions
  alias      sanctions|economic sanctions|restrictive measures|sanctions regime|new sanctions|tougher sanctions|embargo
  alias      economic blockade|travel ban|punitive measures
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/frozen-assets
  label      Frozen assets
  alias      frozen assets|asset freeze|frozen funds|unfreezing of assets|release of frozen funds|release of funds
  topic      medtop:20000642
  context    economic diplomatic

issue sanctions/arms-embargo
  label      Arms embargo
  alias      arms embargo|weapons embargo|ban on arms sales
  topic      medtop:20000642
  context    military economic
