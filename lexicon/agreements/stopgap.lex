# A few agreements that news often names. Facts alone, in our own words; dates marked [?] are not confirmed by a source at hand.

agreement new-start
  name       Treaty between the United States of America and the Russian Federation on Measures for the Further Reduction and Limitation of Strategic Offensive Arms
  short      New START
  alias      New START treaty|New Strategic Arms Reduction Treaty
  near       RUS,USA: strategic arms treaty|arms control treaty|nuclear arms pact
  kind       arms-control
  about      strategic nuclear warheads|strategic offensive arms|deployed warheads|strategic weapons|nuclear arsenals
  issue      arms/strategic-nuclear
  parties    RUS USA
  signed     2010-04-08 [?]
  in-force   2011-02-05 [?]
  term       10 years [?]
  extended   2021-02-03 to 2026-02-05 [?]
  expires    2026-02-05 [?]
  withdrawal 3 months [?]
  limit      1550 deployed strategic warheads [?]
  status     suspended 2023-02-28 by RUS [?]
  status     expired 2026-02-05 [?]

agreement inf
  name       Treaty on the Elimination of Intermediate-Range and Shorter-Range Missiles
  short      INF Treaty
  alias      Intermediate-Range Nuclear Forces Treaty|INF
  kind       arms-control
  about      intermediate-range missiles|ground-launched missiles
  parties    RUS USA
  signed     1987-12-08 [?]
  in-force   1988-06-01 [?]
  status     terminated 2019-08-02 [?]

agreement npt
  name       Treaty on the Non-Proliferation of Nuclear Weapons
  short      NPT
  alias      Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty
  kind       non-proliferation
  about      spread of nuclear weapons
  parties    many
  signed     1968-07-01 [?]
  in-force   1970-03-05 [?]

agreement jcpoa
  name       Joint Comprehensive Plan of Action
  short      JCPOA
  alias      Iran nuclear deal|Iranian nuclear deal|Iran nuclear agreement
  near       IRN: nuclear deal|nuclear accord|nuclear agreement
  kind       non-proliferation
  about      uranium enrichment|nuclear programme
  parties    IRN USA GBR FRA DEU RUS CHN EUR
  signed     2015-07-14 [?]
  in-force   2016-01-16 [?]
  status     withdrawn 2018-05-08 by USA [?]

agreement paris-agreement
  name       Paris Agreement
  alias      Paris climate accord|Paris climate agreement|Paris accord on climate change
  kind       climate
  about      greenhouse gas emissions|global warming
  parties    many
  signed     2016-04-22 [?]
  in-force   2016-11-04 [?]

agreement indus-waters
  name       Indus Waters Treaty
  near       IND,PAK: water treaty|water-sharing treaty
  kind       border
  about      waters of the Indus|rivers
  parties    IND PAK
  signed     1960-09-19 [?]
  in-force   1961-01-12 [?]

agreement black-sea-grain
  name       Initiative on the Safe Transportation of Grain and Foodstuffs from Ukrainian Ports
  short      Black Sea Grain Initiative
  alias      Black Sea grain deal
  near       RUS,UKR: grain deal|grain initiative|grain export deal
  kind       trade
  about      grain exports|export of grain
  parties    RUS UKR TUR UNO
  signed     2022-07-22 [?]
  in-force   2022-07-22 [?]
  status     expired 2023-07-17 [?]

agreement good-friday
  name       Good Friday Agreement
  alias      Belfast Agreement
  kind       peace
  about      peace in Northern Ireland
  parties    GBR IRL
  signed     1998-04-10 [?]
  in-force   1999-12-02 [?]
