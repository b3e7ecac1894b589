# Words by which a party demands that another do something.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance demand/to-do
  stance  demands
  own     supports
  verb    urge|press|implore|exhort|entreat|beseech|pressure|tell|instruct|order|warn|encourage|push|advise|direct|command|enjoin|summon|invite|counsel|prod|nudge obj|iobj inf -> holder=subj addressee=obj|iobj claim=inf
  verb    ask|request|beg|challenge|want|expect|require|petition|remind|trust|oblige obj|iobj inf -> holder=subj addressee=obj|iobj claim=inf
  verb    like obj inf -> holder=subj addressee=obj claim=inf
  verb    like|want|need obj clause !inf -> holder=subj claim=clause
  verb    demand|ask|request|petition|insist|apply|beg inf !obj !iobj -> holder=subj claim=inf
  verb    call on|upon inf -> holder=subj addressee=on|upon claim=inf
  verb    call+on|call+upon inf -> holder=subj addressee=obj claim=inf
  verb    appeal|plead to|with inf -> holder=subj addressee=to|with claim=inf
  verb    push|lobby|press|pressure|petition for -> holder=subj addressee=obj|with claim=for
  verb    seek|need|want|expect obj from=[*] -> holder=subj addressee=from claim=obj
  verb    make obj=call|appeal|request|plea obj.clause=* -> holder=subj addressee=obj.to claim=obj.clause
  verb    give|set|issue|hand|send obj=deadline|ultimatum|warning obj.clause=* -> holder=subj addressee=iobj|to|obj.to claim=obj.clause
  verb    give|set|grant obj=week|day|hour|month|ultimatum|deadline|notice|time inf -> holder=subj addressee=iobj|to claim=inf
  verb    give until=* inf -> holder=subj addressee=iobj|obj claim=inf
  yes     Norway urged Malta to reopen its ports. => NOR demands np/port MLT
  yes     Ghana called on Togo to withdraw its troops. => GHA demands * TGO
  no      Norway urged no one to reopen anything.
  no      The guide told Malta's visitors a story.
  no      Norway might urge Malta to reopen its ports.

stance demand/hope
  stance  demands
  own     supports
  denied  none
  verb    hope|trust|expect|wish|pray clause clause.aux=will|would|can|could|shall clause.subj=[*] -> holder=subj addressee=clause.subj claim=clause
  yes     Peru hopes that Chile will open the border. => PER demands * CHL
  no      Peru hopes that the rain will stop.

stance demand/thing
  stance  demands
  own     supports
  verb    demand|request|require|claim.02|reclaim obj obj!=@po-not-issue|life -> holder=subj addressee=from|of claim=obj
  verb    demand|insist|request|recommend|stipulate|require|ask|urge|want|prefer|plead|beg|advise|appeal|order|expect wish -> holder=subj addressee=wish.subj claim=wish
  verb    insist|press on on!=@po-not-issue -> holder=subj addressee=from claim=on
  verb    call|appeal|clamour|clamor|agitate|campaign|lobby|plead|petition|push|ask|beg|press|argue|cry+out|fight|yearn|long for for!=@po-not-issue|help -> holder=subj addressee=on|to claim=for
  verb    seek|urge|solicit obj obj!=@po-not-issue|caution|restraint|calm|re-election|election|job|asylum|refuge|shelter -> holder=subj addressee=from claim=obj
  yes     Ecuador demanded the release of its diplomats. => ECU demands np/diplomat-release
  yes     The African Union called for a ceasefire in Sudan. => IGO demands *
  yes     Jordan insisted on a freeze of settlement building. => JOR demands *
  yes     Zambia demanded on Friday that Angola should withdraw its troops. => ZMB demands wars/troop-withdrawal AGO
  no      Ecuador did not demand the release of its diplomats.
  no      The recipe calls for rice from Jordan.
  no      If Ecuador demands the release of its diplomats, the talks will end.

stance demand/noun
  stance  demands
  own     supports
  noun    demand|call|appeal|request|plea|petition|ultimatum|bid|campaign|condition|requirement for -> addressee=to|on claim=for
  noun    pressure|call|appeal|plea|demand|warning|request on|to|upon inf -> holder=subj|by|poss|from|mod addressee=on|to|upon claim=inf
  noun    demand|call|appeal|request|plea|ultimatum|warning|order|requirement|exhortation|expectation|wish clause -> holder=subj|by|poss|from|mod|of addressee=to|on claim=clause
  noun    insistence on -> holder=subj|by|poss|from|mod claim=on
  noun    insistence clause -> holder=subj|by|poss|from|mod claim=clause
  noun    push|bid|campaign|pressure for -> claim=for
  yes     Beirut's demand for compensation was repeated. => LBN demands np/compensation
  yes     The call by Peru for a new tribunal was heard. => PER demands np/tribunal
  no      There was no demand by Peru for a tribunal.
  no      Demand for rice rose in Peru.

stance demand/necessary
  stance  demands
  denied  opposes
  own     supports
  verb    need|deserve inf -> holder=speaker addressee=subj claim=clause
  verb    have inf inf!=say|do|admit -> holder=speaker addressee=subj claim=inf
  adj     necessary|essential|crucial|vital|imperative|indispensable|important|urgent|incumbent|high time clause -> holder=speaker claim=clause
  noun    time|must clause -> holder=speaker addressee=subj claim=clause
  noun    must|necessity|requirement subj -> holder=speaker claim=subj
  adj     needed|necessary|required|overdue|essential|vital|crucial|imperative|indispensable|urgent !clause subj subj!=[*] -> holder=speaker claim=subj
  verb    need|require obj !subj !inf -> holder=speaker claim=obj
  yes     Syria has to hand over the files, the Swedish envoy said. => SWE:GOV demands * SYR
  yes     It is essential to reopen the crossing, Oman said. => OMN demands np/crossing
  no      Syria has to hand over the files.
  no      Syria has the files, the Swedish envoy said.

stance demand/stress
  stance  supports
  verb    stress|emphasise|emphasize|underline|underscore|highlight|reiterate|reaffirm|recall obj=need|importance|necessity|urgency|significance|value|role|right|commitment|obligation -> holder=subj claim=obj.of|obj.for|obj.clause|obj.to|obj
  yes     Iceland stressed the need for quotas on herring. => ISL supports *
  yes     A Chilean minister emphasised the importance of talks on lithium. => CHL:GOV supports *
  no      Iceland stressed a word.

stance demand/seek
  stance  demands
  denied  none
  verb    want obj obj!=[*] !clause -> holder=subj addressee=from claim=obj
  verb    want|like|need obj off|out|out_of|inside|under|behind|on|in|at !clause -> holder=subj claim=obj
  verb    want inf !obj -> holder=subj claim=inf
  verb    seek inf -> holder=subj claim=clause
  verb    hold+out|wait|fight|strive|aim|hope|look|angle for -> holder=subj claim=for
  verb    aim|aspire|wish|hope|strive inf -> holder=subj claim=inf
  adj     keen|eager|determined|anxious|impatient clause -> holder=subj claim=clause
  yes     Bolivia wants a corridor to the sea. => BOL demands np/sea-corridor
  yes     Serbia seeks to join the union. => SRB demands *
  no      Bolivia does not want a corridor.
  no      Bolivia wanted.

stance demand/expect
  stance  demands
  denied  none
  only    own
  verb    expect|await|need obj obj!=little|more|result|rain|growth|profit -> holder=subj addressee=from claim=obj
  yes     Chad said it expected compensation for the raid. => TCD demands *
  no      Traders expect rain in Chad.
