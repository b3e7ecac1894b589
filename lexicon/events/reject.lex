# Rules for REJECT: refusals, vetoes, defiance, denied entry, cancelled meetings, with the mode by what is refused.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0
# Denying an accusation is no refusal and gives no event. Aid that is cut off and talks broken off are SANCTION.

# --- any content --------------------------------------------------------------------------------------------------------

rule reject/refuse-to
  event   REJECT
  cameo   120
  verb    refuse|decline clause subj=[*] -> actor=subj recipient=clause.obj|clause.with|clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    refuse|decline clause=accept|agree|comply|obey|heed|bow|cave|budge|yield|give|submit|bend|back|compromise|relent|acquiesce|acknowledge|recognise|recognize|consider|listen|respond|abide|consent|allow|let|permit -> actor=subj recipient=clause.obj|clause.to|clause.with|clause.by|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    balk|baulk at clause -> actor=subj recipient=clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  adj     unwilling|loath|loth|averse clause subj=[*] -> actor=subj recipient=clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    refusal clause -> actor=subj|by|poss|of|mod recipient=clause.obj|clause.with|clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    refusal by|of|poss=[*] -> actor=by|of|poss recipient=-
  yes     Bolivia refused to heed Chile. => BOL REJECT CHL
  yes     Eritrea's refusal to listen angered the mediators. => ERI REJECT
  no      The engine refused to start in Bolivia.
  no      The Eritrean minister declined to comment.

rule reject/no-comment
  event   none
  verb    refuse|decline clause=@mc-comment-verb
  verb    decline clause=discuss|talk|give|provide|comment
  verb    refuse|decline clause=give|provide|offer clause.obj=detail|comment|name|information|explanation|figure|reason|interview|estimate
  verb    decline|refuse obj=comment|interview|interview request
  noun    refusal clause=@mc-comment-verb
  verb    refuse clause=start|work|open|move|boot|melt|die|budge|bowl|walk subj=engine|door|car|machine|dog|horse|player|team
  yes     The Danish minister declined to comment.
  yes     An official in Peru refused to give details.
  no      Denmark refused to give aid to Iraq.

rule reject/refuse-content
  event   REJECT content
  cameo   120
  verb    @mc-refuse-verb clause=<*> -> actor=subj recipient=clause.recipient|clause.obj|clause.with|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    balk|baulk at=<*> -> actor=subj recipient=at.recipient|at.actor
  verb    reject|rule+out|oppose|refuse|exclude obj=<*> -> actor=subj recipient=obj.recipient|obj.actor|obj.with|from|by
  adj     @mc-unwilling-adj clause=<*> -> actor=subj recipient=clause.recipient|clause.obj|clause.with|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    @mc-refusal-noun clause=<*> -> actor=subj|by|poss|of|mod recipient=clause.recipient|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    rejection|veto|repudiation of=<*> -> actor=subj|by|poss|mod recipient=of.recipient|of.actor
  yes     Turkey refused to arrest the general. => TUR REJECT/change TUR:MIL
  no      Turkey rushed to arrest the general.

# --- proposals, demands, requests ---------------------------------------------------------------------------------------

rule reject/proposal
  event   REJECT
  cameo   120
  verb    @mc-reject-verb obj=@mc-proposal -> actor=subj recipient=from|by|of|obj.from|obj.by|obj.of|obj.poss|obj.mod
  verb    reject|spurn|rebuff|snub|repudiate obj=[*] -> actor=subj recipient=obj
  verb    reject obj obj!=@mc-accusation|@mc-science|colour|color|design|dress|film|song|menu|fabric|script subj!=[BUS|CVL] -> actor=subj recipient=from|by|of|obj.from|obj.by|obj.of|obj.poss|obj.mod
  verb    say obj=no to=[*]|@mc-proposal|@mc-demand-noun -> actor=subj recipient=to.from|to.by|to.poss|to
  verb    pour obj=scorn|cold water on=@mc-proposal|@mc-demand-noun -> actor=subj recipient=on.from|on.by|on.poss|on.mod|on.of
  verb    give obj=shrift|short shrift to=@mc-proposal -> actor=subj recipient=to.from|to.by|to.poss|to.mod
  noun    rejection|refusal|repudiation|dismissal of=@mc-proposal|@mc-demand-noun -> actor=subj|by|poss|mod recipient=of.from|of.by|of.poss|of.mod
  noun    rejection|snub|rebuff to|for|of=[*] -> actor=subj|by|poss|from|mod recipient=to|for|of
  verb    @mc-reject-verb obj=protest|objection|complaint|grievance|remonstrance|representation|<PROTEST> subj=[*] -> actor=subj recipient=obj.poss|obj.by|obj.from|obj.mod|obj.of|from|by
  yes     Syria rejected a proposal from Jordan. => SYR REJECT JOR
  yes     Rebels in Croatia turned down the offer. => HRV:REB REJECT
  yes     Ghana dismissed Togo's protest. => GHA REJECT TGO
  no      Scholars in Syria rejected the hypothesis.
  verb    @mc-reject-verb obj=claim|pretension to|over|on subj=[*] -> actor=subj recipient=by|from|obj.poss|obj.by|obj.of|obj.mod
  yes     Chad rejected Sudan's claim to two oases. => TCD REJECT SDN
  no      Syria rejected accusations from Jordan.
  no      Syria rejected Jordan's claim that shots were fired.

rule reject/plan-to-settle
  event   REJECT meet
  cameo   127
  context diplomatic
  verb    @mc-reject-verb obj=peace plan|peace proposal|peace deal|peace agreement|peace accord|peace offer|peace initiative|ceasefire proposal|peace treaty|ceasefire|cease-fire|truce|truce offer|settlement|partition plan|roadmap|armistice|peace overture -> actor=subj recipient=from|by|with|of|obj.from|obj.by|obj.with|obj.poss|obj.mod
  verb    @mc-reject-verb obj=plan|proposal|deal|offer|initiative|overture|draft obj.mod=peace|truce|ceasefire|cease-fire -> actor=subj recipient=from|by|with|obj.from|obj.by|obj.with|obj.poss|obj.mod
  verb    @mc-reject-verb obj=plan|proposal|deal|initiative obj.for=peace|ceasefire|truce|settlement -> actor=subj recipient=from|by|obj.from|obj.by|obj.poss|obj.for.from|obj.for.by
  noun    rejection|refusal of=peace plan|peace proposal|peace deal|ceasefire|truce|settlement|peace agreement -> actor=subj|by|poss|mod recipient=of.by|of.from|of.poss
  yes     Israel rejected a peace plan from Egypt. => ISR REJECT/meet EGY
  no      Israel studied a peace plan from Egypt.

rule reject/demand
  event   REJECT change
  cameo   123
  verb    @mc-reject-verb obj=<REQUEST> -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by
  verb    @mc-reject-verb obj=@mc-demand-noun subj=[*] -> actor=subj recipient=obj.from|obj.by|obj.poss|obj.mod|obj.of|from|by
  verb    @mc-reject-verb obj=@mc-demand-noun clause=* -> actor=subj recipient=obj.from|obj.by|obj.poss|obj.mod|from|by
  verb    turn obj=ear|deaf ear|back to|on=<REQUEST>|@mc-demand-noun|@mc-proposal -> actor=subj recipient=to.from|to.by|to.poss|to.actor
  verb    hold+out|stand+firm against=<REQUEST>|@mc-demand-noun -> actor=subj recipient=against.from|against.by|against.poss|against.actor
  verb    resist|withstand|defy|shrug+off obj=pressure|international pressure -> actor=subj recipient=from|by|obj.from|obj.by|obj.mod|obj.poss
  noun    rejection|refusal|dismissal of=<REQUEST>|demand|call|appeal|ultimatum|request -> actor=subj|by|poss|mod recipient=of.actor|of.from|of.by|of.poss
  yes     Iran rejected a demand from France. => IRN REJECT/change FRA
  yes     Serbia resisted pressure from Austria. => SRB REJECT/change AUT
  no      Iran studied a demand from France.
  no      The dam withstood the pressure in Serbia.

rule reject/demand-for-aid
  event   REJECT assist
  cameo   122
  verb    @mc-reject-verb obj=@mc-demand-noun|bid|<REQUEST> obj.for=@mc-help-noun|<AID> -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by|obj.for.from|obj.for.by
  verb    @mc-reject-verb obj=@mc-demand-noun|<REQUEST> obj.mod=aid|asylum|loan|visa|extradition|assistance|membership|bail-out|bailout -> actor=subj recipient=obj.from|obj.by|obj.poss|of|from|by
  verb    refuse|deny|decline iobj=[*] obj=@mc-help-noun|@mc-credit -> actor=subj recipient=iobj
  verb    deny|refuse obj=@mc-help-noun|@mc-credit|@mc-refuge to=[*] -> actor=subj recipient=to
  verb    deny|refuse obj=[*] obj=@mc-help-noun -> actor=subj recipient=iobj|obj
  noun    rejection|refusal of=application|bid|request of.for=@mc-help-noun -> actor=subj|by|poss|mod recipient=of.from|of.by|of.poss
  yes     Germany rejected a request for aid from Greece. => DEU REJECT/assist GRC
  yes     Finland rejected an Eritrean request for aid. => FIN REJECT/assist ERI
  no      Germany granted a request for aid from Greece.

rule reject/demand-to-yield
  event   REJECT yield
  cameo   124
  verb    @mc-reject-verb obj=@mc-demand-noun|<REQUEST> obj.for=<RETREAT|CONCEDE>|@mc-concession-noun|@mc-freed-noun|@mc-restraint|@mc-end-noun|@mc-access-noun -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by|obj.for.from|obj.for.by
  verb    @mc-reject-verb obj=@mc-demand-noun|<REQUEST> obj.clause=<RETREAT|CONCEDE>|@mc-stop-verb|@mc-resign-clause|release|free|withdraw|apologise|apologize -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by
  verb    @mc-reject-verb clause=@mc-stop-verb|withdraw|release|free|surrender|disarm obj=@mc-demand-noun -> actor=subj recipient=obj.from|obj.by|obj.poss|obj.mod
  verb    deny|refuse obj=clemency|amnesty|parole|bail|pardon|mercy|reprieve -> actor=subj recipient=iobj|to|for|obj.to|obj.for
  noun    rejection|refusal of=demand|call|request|appeal of.for=<RETREAT|CONCEDE>|@mc-concession-noun|@mc-freed-noun|@mc-restraint|@mc-end-noun -> actor=subj|by|poss|mod recipient=of.from|of.by|of.poss
  yes     Sudan rejected Kenya's calls for a ceasefire. => SDN REJECT/yield KEN
  no      Sudan echoed Kenya's calls for a ceasefire.

rule reject/demand-for-change
  event   REJECT change
  cameo   123
  context political_institutions
  verb    @mc-reject-verb obj=@mc-demand-noun|<REQUEST> obj.for=@mc-reform|@mc-leader-out -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by|obj.for.from|obj.for.by
  verb    rule+out|reject|oppose|refuse|resist obj=@mc-reform subj=[*] -> actor=subj recipient=in|for|from|by|obj.in|obj.for
  verb    refuse|decline clause=reform|change|resign|step|quit|amend|hold|cut|abandon|alter|reconsider|revise|drop -> actor=subj recipient=clause.to|clause.in|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    refusal clause=reform|change|resign|step|quit|amend|hold|cut|abandon -> actor=subj|by|poss|of|mod recipient=-
  yes     The Egyptian president rejected calls for reform. => EGY:GOV REJECT/change
  yes     The Congolese president refused to step down. => COD:GOV REJECT/change
  no      The Egyptian president announced a reform.

rule reject/demand-to-meet
  event   REJECT meet
  cameo   125
  context diplomatic
  verb    @mc-reject-verb obj=@mc-demand-noun|@mc-proposal|<REQUEST> obj.for=<CONSULT>|@mc-meeting-noun -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by|obj.for.with|obj.for.from|obj.for.by
  verb    @mc-reject-verb obj=@mc-demand-noun|@mc-proposal|<REQUEST> obj!=plan|idea obj.clause=<CONSULT>|meet|talk|negotiate|attend|mediate -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|from|by
  verb    @mc-reject-verb obj=offer|request|proposal|bid|demand|overture|invitation obj.of=<CONSULT>|@mc-meeting-noun|mediation -> actor=subj recipient=obj.from|obj.by|obj.poss|obj.mod|from|by
  verb    @mc-reject-verb obj=invitation -> actor=subj recipient=from|by|of|obj.from|obj.by|obj.poss|obj.to
  verb    @mc-reject-verb obj=mediation|arbitration|intercession|mediator|mediation offer -> actor=subj recipient=by|from|obj.by|obj.from|obj.mod|obj.poss
  noun    rejection|refusal of=invitation|mediation|talks|dialogue|negotiation -> actor=subj|by|poss|mod recipient=of.from|of.by|of.with
  verb    @mc-reject-verb obj=invitation|offer|call|proposal|bid|request|appeal|demand obj.to|obj.for|obj.of=<CONSULT>|@mc-meeting-noun -> actor=subj recipient=from|by|obj.from|obj.by|obj.poss|obj.mod|obj.to.with|obj.for.with|obj.of.with|obj.to.in
  yes     Taliban rebels rejected Qatari calls for talks. => AFG:REB REJECT/meet QAT
  yes     Morocco rejected mediation by Spain. => MAR REJECT/meet ESP
  yes     Rebels in Chad rejected an invitation to talks with Libya. => TCD:REB REJECT/meet LBY
  no      Morocco accepted mediation by Spain.

# --- refusing to do -----------------------------------------------------------------------------------------------------

rule reject/refuse-to-meet
  event   REJECT meet
  cameo   125
  context diplomatic
  verb    @mc-refuse-verb clause=<CONSULT> -> actor=subj recipient=clause.recipient|clause.with|clause.obj|clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    refuse|decline clause=meet|talk|negotiate|attend|receive|participate|confer|speak|shake clause.with|clause.obj|clause.to=[*] -> actor=subj recipient=clause.with|clause.obj|clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    refuse|decline clause=attend|join|resume|hold|enter|participate|start|reopen|return clause.obj|clause.to|clause.in|clause.into=@mc-meeting-noun -> actor=subj recipient=clause.with|clause.obj.with|clause.obj.to|clause.obj.from|clause.obj.on|clause.obj.of
  verb    rule+out|reject|refuse|exclude|spurn|rebuff|oppose|decline|shun obj=<CONSULT>|@mc-meeting-noun -> actor=subj recipient=with|obj.with|obj.actor|obj.on|between
  verb    rule+out clause=meet|talk|negotiate -> actor=subj recipient=clause.with|clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  adj     @mc-unwilling-adj clause=<CONSULT>|meet|talk|negotiate -> actor=subj recipient=clause.recipient|clause.with|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    @mc-refusal-noun clause=<CONSULT>|meet|talk|negotiate|attend -> actor=subj|by|poss|of|mod recipient=clause.recipient|clause.with|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  yes     Israel refused to meet Hamas. => ISR REJECT/meet PSE
  yes     Peru ruled out talks with Chile. => PER REJECT/meet CHL
  no      Peru proposed talks with Chile.
  no      The Peruvian singer ruled out a tour of Chile.

rule reject/boycott-meeting
  event   REJECT meet
  cameo   125
  context diplomatic
  verb    boycott|skip|shun|snub|spurn|stay+away|sit+out|duck|stonewall obj=<CONSULT>|@mc-meeting-noun|ceremony|inauguration|session|funeral|reception|celebration|hearing subj=[*] -> actor=subj recipient=with|obj.with|in|obj.in|obj.of|obj.by|of
  verb    stay+away from=<CONSULT>|@mc-meeting-noun -> actor=subj recipient=with|from.with
  noun    boycott of=<CONSULT>|@mc-meeting-noun -> actor=subj|by|poss|mod recipient=of.with|of.in|of.by
  noun    boycott mod=summit|conference|parliament|meeting|talks -> actor=subj|by|poss recipient=of
  yes     Algeria boycotted a summit with Morocco. => DZA REJECT/meet MAR
  no      Algerian shoppers boycotted a bakery.

rule reject/cancel-meeting
  event   REJECT meet
  cameo   125
  context diplomatic
  verb    cancel|call+off|postpone|put+off|scrap|delay|defer|adjourn|suspend|drop|abort|cut+short|break+up|scuttle|scupper obj=<CONSULT> subj=[*] -> actor=subj recipient=with|to|by|obj.recipient|obj.with|obj.to|obj.by
  verb    cancel|call+off|postpone|put+off|scrap|defer|abort|cut+short obj=@mc-meeting-noun|trip|state visit|visit|tour subj=[*] -> actor=subj recipient=with|to|by|obj.with|obj.to|obj.by|obj.of
  verb    cancel|call+off|withdraw|revoke|rescind obj=invitation to|for=[*] -> actor=subj recipient=to|for
  verb    disinvite|uninvite obj -> actor=subj recipient=obj
  noun    cancellation|postponement of=<CONSULT>|@mc-meeting-noun|trip|visit -> actor=by|subj|poss recipient=of.with|of.to|of.by
  yes     Indonesia cancelled a visit to Australia. => IDN REJECT/meet AUS
  yes     India called off talks with Pakistan. => IND REJECT/meet PAK
  no      The airline cancelled a flight to Australia.
  no      Rain postponed the match in India.

rule reject/refuse-aid
  event   REJECT assist
  cameo   121
  verb    @mc-refuse-verb clause=<AID|COOPERATE|SUPPORT|AGREE> -> actor=subj recipient=clause.recipient|clause.obj|clause.with|clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    refuse|decline clause=help|assist|cooperate|support|recognise|recognize|sign|ratify|endorse|back|join|lend|fund|finance|extradite|supply|sell|send|provide|donate|contribute|share|arm|vote|approve|trade|buy|shelter|accept|take|intervene -> actor=subj recipient=clause.to|clause.with|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    rule+out|reject|refuse|oppose|exclude obj=<AID|COOPERATE|SUPPORT|AGREE> -> actor=subj recipient=to|for|with|obj.recipient|obj.to|obj.for|obj.with
  verb    rule+out|reject|refuse|decline|spurn|turn+down obj=@mc-help-noun|@mc-arms-help obj!=food|water|medicine|compensation|meal subj=[*] -> actor=subj recipient=to|for|from|with|obj.to|obj.for|obj.from|obj.with
  verb    rule+out clause=send|provide|lend|arm|deploy|supply|help|join -> actor=subj recipient=clause.to|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  adj     @mc-unwilling-adj clause=<AID|COOPERATE|SUPPORT|AGREE> -> actor=subj recipient=clause.recipient|clause.obj|clause.with|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    @mc-refusal-noun clause=<AID|COOPERATE|SUPPORT|AGREE>|help|assist|cooperate|recognise|recognize|sign|ratify|extradite -> actor=subj|by|poss|of|mod recipient=clause.recipient|clause.obj|clause.to|clause.with|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  yes     Switzerland refused to send tanks to Ukraine. => CHE REJECT/assist UKR
  yes     Burma turned down aid from France. => MMR REJECT/assist FRA
  yes     Spain refused to recognise Kosovo. => ESP REJECT/assist KOS
  no      Switzerland rushed to send tents to Ukraine.

rule reject/refuse-extradition
  event   REJECT assist
  cameo   1213
  context legal
  verb    refuse|decline|rule+out clause=extradite clause.obj=* -> actor=subj recipient=clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    refuse|decline clause=hand|turn|surrender|deliver clause.obj=@mc-suspect -> actor=subj recipient=clause.to|to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    reject|refuse|deny|block|rule+out|turn+down|bar|oppose obj=extradition|extradition request|handover -> actor=subj recipient=to|from|by|obj.to|obj.from|obj.by|obj.mod
  verb    reject|refuse|deny|turn+down obj=request|demand|bid obj.for=extradition|handover -> actor=subj recipient=from|by|obj.from|obj.by|obj.poss|obj.mod|obj.for.from|obj.for.by
  noun    refusal clause=extradite -> actor=subj|by|poss|of|mod recipient=clause.to|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  yes     France refused to extradite the director to the United States. => FRA REJECT/assist USA
  no      France agreed to extradite the director to the United States.

rule reject/refuse-to-yield
  event   REJECT yield
  cameo   124
  verb    @mc-refuse-verb clause=<RETREAT|CONCEDE> -> actor=subj recipient=clause.recipient|clause.from|clause.to|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    refuse|decline clause=release|free|withdraw|disarm|surrender|apologise|apologize|leave|cede|relinquish|hand|pardon|retreat|vacate|return|evacuate|repent|retract|pull|lay|pay|lift|ease|end|stop|halt|cease|suspend|retreat|back|negotiate -> actor=subj recipient=clause.from|clause.to|clause.on|clause.against|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    rule+out|reject|refuse|oppose|exclude obj=<RETREAT|CONCEDE>|@mc-concession-noun|@mc-freed-noun subj=[*] -> actor=subj recipient=from|to|obj.recipient|obj.from|obj.of|obj.to
  verb    rule+out clause=withdraw|release|free|apologise|apologize|resign|lift|pardon -> actor=subj recipient=clause.from|clause.obj|clause.on|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  adj     @mc-unwilling-adj clause=<RETREAT|CONCEDE> -> actor=subj recipient=clause.recipient|clause.from|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  noun    @mc-refusal-noun clause=<RETREAT|CONCEDE>|release|free|withdraw|disarm|surrender|apologise|apologize|cede|hand|lift -> actor=subj|by|poss|of|mod recipient=clause.recipient|clause.from|clause.to|clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  yes     Iran refused to release the Canadian sailors. => IRN REJECT/yield CAN
  yes     Japan refused to apologise to China. => JPN REJECT/yield CHN
  no      Iran released the Canadian sailors.

rule reject/refuse-ceasefire
  event   REJECT yield
  cameo   1246
  context military
  verb    refuse|decline|reject|rule+out clause=@mc-stop-verb clause.obj|clause.from=@violence|<ASSAULT|MOBILIZE|COERCE> -> actor=subj recipient=clause.obj.on|clause.obj.against|clause.against|clause.obj.in|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.of
  verb    refuse|decline clause=@mc-stop-verb clause.clause=<ASSAULT|MOBILIZE|COERCE> -> actor=subj recipient=clause.clause.obj|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    rule+out|reject|spurn|refuse|dismiss obj=withdrawal|pullout|pull-out|truce|ceasefire|cease-fire|disarmament|surrender|pause|armistice subj=[*] -> actor=subj recipient=from|with|in|obj.from|obj.with|obj.in
  verb    refuse|decline clause=observe|respect|honour|honor|accept|sign|extend|renew clause.obj=@mc-truce -> actor=subj recipient=clause.with|clause.obj.with|clause.obj.to|clause.obj.from|clause.obj.on|clause.obj.of
  noun    refusal clause=@mc-stop-verb clause.obj=@violence|<ASSAULT|MOBILIZE> -> actor=subj|by|poss|of|mod recipient=clause.against|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  yes     Israel ruled out a ceasefire with Hezbollah. => ISR REJECT/yield LBN
  yes     Serb forces refused to end the siege of the Bosnian town. => SRB:MIL REJECT/yield BIH
  no      Israel declared a ceasefire with Hezbollah.

rule reject/refuse-sanctions
  event   REJECT
  cameo   120
  verb    refuse|decline|rule+out|reject|oppose clause=impose|join|back|support|adopt|extend clause.obj=@sanction -> actor=subj recipient=clause.against|clause.on|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on|clause.obj.of
  verb    rule+out|reject|oppose obj=@sanction|military action|intervention|invasion|force|boycott|attack|strike|war subj=[*] -> actor=subj recipient=against|on|in|obj.against|obj.on|obj.in
  yes     Brazil ruled out sanctions against Bolivia. => BRA REJECT BOL
  no      Brazil imposed sanctions against Bolivia.

# --- entry and access ---------------------------------------------------------------------------------------------------

rule reject/deny-entry
  event   REJECT
  cameo   120
  verb    deny|refuse iobj obj=@mc-entry -> actor=subj recipient=iobj|iobj.of|iobj.from
  verb    deny|refuse obj=@mc-entry -> actor=subj recipient=to|for|iobj|obj.to|obj.for|of
  verb    deny|refuse obj=[*]|@person iobj=@mc-entry -> actor=subj recipient=obj|obj.from|obj.of
  verb    bar|ban|prevent|prohibit|block|forbid|exclude obj clause=enter|visit|land|cross -> actor=subj recipient=obj|obj.of|obj.from
  verb    bar|ban|block|exclude|turn+back|turn+away obj=@mc-captive|@mc-refugee|[*] from|at|out_of=entry|border|country|airport|frontier|territory|port|crossing|soil -> actor=subj recipient=obj|obj.of|obj.from
  verb    turn+away|turn+back|send+back|push+back|rebuff obj=@mc-refugee|migrant boat|boat|[REF|JRN] -> actor=subj recipient=obj|obj.of|obj.from|from
  verb    close|shut obj=door|border|port|airspace to=[*] subj=[*] -> actor=subj recipient=to
  verb    reject|refuse|deny obj=application|request obj.for=visa|asylum|entry|residency|citizenship -> actor=subj recipient=from|by|of|obj.from|obj.by|obj.of|obj.for.from|obj.for.by
  verb    revoke|reject|withhold|cancel|deny|refuse obj=visa|accreditation|entry visa -> actor=subj recipient=of|for|from|iobj|to|obj.of|obj.for|obj.poss|obj.mod
  noun    denial|refusal of=@mc-entry -> actor=subj|by|poss|mod recipient=to|of.to|for
  yes     Sudan denied entry to tourists from Norway. => SDN REJECT NOR
  yes     Zimbabwe barred Malawian tourists from entering. => ZWE REJECT MWI
  no      Zimbabwe denied reports from Norway.

rule reject/deny-access
  event   REJECT yield
  cameo   1245
  context diplomatic
  verb    deny|refuse obj=@mc-entry|inspection to=@mc-inspector -> actor=subj recipient=to|to.of|to.from
  verb    deny|refuse iobj=@mc-inspector obj=@mc-entry -> actor=subj recipient=iobj|iobj.of|iobj.from
  verb    bar|ban|prevent|stop|prohibit|block|forbid|exclude|keep obj=@mc-inspector clause=enter|visit|inspect|reach|cross|monitor|observe|see|deliver|land|work|travel|examine -> actor=subj recipient=obj|obj.of|obj.from
  verb    bar|ban|block|exclude|keep|turn+back|turn+away obj=@mc-inspector from|at|out_of=entry|border|country|airport|frontier|territory|port|site|crossing|plant|prison|camp|facility|area -> actor=subj recipient=obj|obj.of|obj.from
  verb    bar|ban|shut+out|lock+out|turn+away|turn+back obj=inspector|observer|monitor|investigator|peacekeeper|election observer|weapons inspector|rapporteur -> actor=subj recipient=obj|obj.of|obj.from
  verb    refuse|decline clause=let|allow|admit|permit|accept|receive clause.obj=@mc-inspector -> actor=subj recipient=clause.obj|clause.obj.of|clause.obj.from|clause.obj.to|clause.obj.with|clause.obj.on
  verb    reject|rule+out|refuse obj=inspection|inspector|observer|monitor|peacekeeper|peacekeeping force|international force|un force|intervention|foreign troops -> actor=subj recipient=by|from|of|obj.by|obj.from|obj.of|obj.mod
  noun    refusal clause=let|allow|admit|permit|accept clause.obj=@mc-inspector -> actor=subj|by|poss|of|mod recipient=clause.obj|clause.obj.of|clause.obj.to|clause.obj.from|clause.obj.with|clause.obj.on
  yes     Zimbabwe barred observers of the European Union from entering. => ZWE REJECT/yield EUR
  yes     Iran refused to let inspectors of the United Nations in. => IRN REJECT/yield UNO
  no      Zimbabwe invited observers of the European Union.

# --- votes, vetoes, defiance --------------------------------------------------------------------------------------------

rule reject/veto
  event   REJECT yield
  cameo   129
  context diplomatic
  verb    veto|blackball obj -> actor=subj recipient=by|on|against|obj.by|obj.on|obj.against|obj.of|obj.poss|obj.from|obj.mod
  verb    block|torpedo|thwart|stymie|obstruct|bar|scuttle|sink|kill|stall|hold+up|stonewall obj=resolution|draft resolution|bid|membership|accession|statement|motion|appointment|nomination|candidacy|deal|agreement|admission|proposal|initiative|declaration|entry|merger|sanction subj=[*] -> actor=subj recipient=by|on|against|of|obj.by|obj.on|obj.against|obj.of|obj.poss|obj.from|obj.mod
  verb    vote against=@mc-bill|[*]|@sanction|motion -> actor=subj recipient=against.by|against.on|against.against|against.from
  verb    use|exercise|wield|cast obj=veto -> actor=subj recipient=against|on|obj.against|obj.on
  noun    veto subj=[*] -> actor=subj recipient=against|on|of.by
  noun    veto by|poss|mod=[*] -> actor=by|poss|mod recipient=of.on|of.against|on|against
  yes     Russia vetoed a resolution on Syria. => RUS REJECT/yield SYR
  yes     Greece blocked the accession of Macedonia. => GRC REJECT/yield MKD
  no      Lorries blocked the road to Macedonia.

rule reject/vote-down
  event   REJECT change
  cameo   123
  context legislative
  verb    reject|defeat|vote+down|throw+out|turn+down|kill|strike+down|overturn|shoot+down|block|refuse|vote+against|quash obj=@mc-bill subj=[LEG|JUD|PTY|OPP] -> actor=subj recipient=by|from|of|obj.by|obj.from|obj.of|obj.poss|obj.mod
  verb    reject|defeat|vote+down obj=@mc-bill subj=voter|parliament|senate|congress|assembly|lawmaker|legislature|deputy|court|house|lawmakers|judge -> actor=subj recipient=by|from|of|obj.by|obj.from|obj.of|obj.poss|obj.mod
  verb    reject|throw+out|dismiss|turn+down|deny obj=appeal|petition|bid|request|plea|challenge|suit|lawsuit|motion|claim subj=[JUD] -> actor=subj recipient=by|from|of|obj.by|obj.from|obj.of|obj.poss
  verb    say|vote obj=no in=referendum|vote|plebiscite -> actor=subj recipient=to|to.with|to.of
  noun    defeat|rejection of=@mc-bill -> actor=by|in|subj|poss recipient=of.by|of.with
  verb    veto obj=@mc-bill|law|bill|legislation|decree|cut obj!=resolution|draft resolution|declaration|statement|membership|accession subj=[GOV|LEG] -> actor=subj recipient=obj.of|obj.by|by
  yes     The Danish parliament rejected the treaty. => DNK:LEG REJECT/change
  yes     The Polish president vetoed the court bill. => POL:GOV REJECT/change
  no      The Danish team rejected its captain.
  no      The Danish parliament approved the treaty.

rule reject/defy
  event   REJECT yield
  cameo   128
  context legal
  verb    defy|flout|disobey|ignore|disregard|shrug+off|brush+aside|brush+off|violate|breach|contravene|circumvent|evade|break|infringe|skirt|scorn|thumb|transgress obj=@mc-norm subj=[*] -> actor=subj recipient=by|of|from|on|against|obj.by|obj.of|obj.from|obj.on|obj.with|obj.mod|obj.poss
  verb    defy|flout|disobey obj=@mc-norm|[*] -> actor=subj recipient=by|of|from|obj|obj.by|obj.of|obj.from
  verb    ignore|disregard|spurn obj=<REQUEST> -> actor=subj recipient=obj.actor|obj.from|obj.by|obj.poss|obj.mod|by|from
  verb    renege|backtrack|go+back|welsh on=agreement|promise|deal|pledge|commitment|accord|treaty|word -> actor=subj recipient=with|to|on.with|on.to
  verb    disobey|defy obj=order|court -> actor=subj recipient=obj.of|obj.from|obj.by
  noun    violation|breach|defiance|disregard of=@mc-norm subj=[*] -> actor=subj recipient=of.by|of.of
  noun    defiance of=[*] -> actor=subj|by|poss|mod recipient=of
  noun    non-compliance|noncompliance with=@mc-norm|[*] -> actor=subj|by|poss|mod recipient=with|with.by
  yes     Iraq defied the United Nations. => IRQ REJECT/yield UNO
  yes     Iceland ignored a ruling by Britain. => ISL REJECT/yield GBR
  yes     Iran breached an agreement with France. => IRN REJECT/yield FRA
  no      The bird's flight defied belief in Iceland.
  no      Iraq obeyed the United Nations.

# --- what is no refusal -------------------------------------------------------------------------------------------------

rule reject/denial
  event   none
  verb    reject|deny|refute|rebut|brush+aside|brush+off|shrug+off|repudiate|laugh+off|rubbish obj=@mc-accusation|<ACCUSE>
  verb    dismiss obj=allegation|accusation|claim|suggestion|report|notion|criticism|rumour|rumor|speculation|fear|concern
  verb    reject obj=claim|suggestion|report|allegation|charge|accusation|notion|criticism|rumour|rumor|speculation subj=[*]
  verb    deny clause
  verb    deny obj=plan|intention|knowledge|existence|role|involvement|wish|intent|ambition|interest|meeting|contact|deal obj.clause=*
  verb    deny obj=plan|intention|knowledge|existence|role|involvement|wish|intent|ambition|interest|meeting|contact|deal
  verb    deny obj=<*> obj!=@mc-proposal|@mc-demand-noun
  noun    denial|rejection of=@mc-accusation|wrongdoing|<ACCUSE>
  noun    denial from|by|poss=[*]
  yes     Iran rejected accusations by France.
  yes     Russia denied that it had shelled the town.
  yes     Iran denied any plan to visit Kuwait.
  no      Iran rejected a proposal by France.

rule reject/science-and-sport
  event   none
  verb    reject|refuse|decline|turn+down|spurn|defy|deny|ignore|rule+out|resist obj=@mc-science subj!=[GOV]
  verb    decline|reject obj=offer|bid subj=@mc-sports-person|club|team|company|shareholder|firm|bank|board|airline
  verb    decline subj=share|stock|price|index|dollar|market|yield|sale|profit|number|rate|output|export|population|yen|euro
  verb    rule+out obj=@mc-sports-person|injury|foul play|arson|terrorism|sabotage|suicide|murder|possibility|cause|link|error|human error
  verb    postpone|cancel|call+off obj=match|game|race|concert|festival|flight|show|tour|event|fixture|tournament|launch|wedding
  verb    defy obj=gravity|odds|expectation|belief|description|logic|explanation|prediction|forecast
  verb    ignore|resist obj=temptation|pain|urge|injury|weather|risk|cold|fact
  yes     The French shareholders defied the odds.
  yes     A French club postponed the match.
  no      France defied the United Nations.

rule reject/walk-out
  event   REJECT meet
  cameo   125
  context diplomatic
  verb    withdraw|pull+out|walk+out|storm+out|pull+back|walk+away|drop+out|storm from=@talks -> recipient=from.with|with
  verb    pull+out|walk+out|storm+out|back+out|walk|storm|pull|drop|back of=@talks -> recipient=of.with|with
  verb    walk|storm|pull|drop|back|pull+out|walk+out|storm+out out_of=@talks -> recipient=out_of.with|with
  noun    walkout|withdrawal|pullout from=@talks -> recipient=from.with|with
  yes     The Malian rebels walked out of the talks with Niger. => MLI:REB REJECT/meet NER
  yes     Paraguay pulled out of a meeting with Argentina. => PRY REJECT/meet ARG
  no      Paraguay suspended talks with Argentina.
  no      The singer from Mali walked out of the hotel.

# --- said in other words -------------------------------------------------------------------------------------------------

rule reject/brush-off
  event   REJECT change
  cameo   120
  reserve
  verb    turn+down|shoot+down|wave+away|brush+aside|brush+off|throw+out|knock+back|vote+down|strike+down|laugh+off|shrug+off|push+aside|cast+aside|slap+down|pooh-pooh|rebuff|spurn|nix|dismiss|torpedo|scupper|scuttle|derail|sink|discard|deny|refuse|reject|repudiate subj=[*] obj=charge|accusation|allegation|claim|criticism|complaint|proposal|offer|plea|plan|demand|call|petition|motion|bill|draft|amendment|suggestion|request|bid|resolution|idea|initiative|overture|appeal|compromise|scheme|recommendation|roadmap|blueprint|formula -> recipient=obj.by|obj.from|obj.of|from|obj.poss|obj.mod
  verb    give obj=short shrift|cold shoulder|thumbs down|brush-off|thumbs-down to -> recipient=to.by|to.of|to.from|to|obj.to
  verb    say|answer obj=no to -> recipient=to.by|to.of|to.from|to
  verb    say obj=no -> recipient=to.by|to.of|to
  verb    dig obj=heel over|on|against -> recipient=against|over|on
  verb    dig+in obj=heel -> recipient=against|over
  verb    have obj=none of -> recipient=of.by|of.poss|obj.of.poss|of
  verb    stand|hold obj=firm|ground over|on|against -> recipient=against
  verb    scoff|balk|baulk|sneer|jib at=proposal|offer|plan|demand|idea|suggestion|call|request -> recipient=at.by|at.of|at.poss|at.mod
  verb    pour|throw obj=cold water on -> recipient=on.by|on.of|on.poss|on.mod
  verb    slam|shut|close obj=door on|to|in -> recipient=on|to|obj.on|obj.to
  verb    turn obj=back on=[*] -> recipient=on
  verb    rule+out subj=[GOV|LEG|REB|OPP|UNO|IGO|EUR|JUD] obj -> recipient=with|obj.with|obj.by|obj.of
  verb    stonewall|defy|rebuff|snub|spurn|cold-shoulder|stiff-arm|refuse subj=[*] obj=[*]
  verb    turn obj=thumb down on -> recipient=on
  verb    turn obj=deaf ear to -> recipient=to|obj.to|to.of|to.by
  verb    fall on=deaf ear -> actor=recipient recipient=-
  verb    renege|backtrack|go+back|row+back|welch on=promise|deal|pledge|agreement|accord|commitment|treaty|word -> recipient=on.with|with|on.to|to
  verb    tear+up|rip+up|repudiate|disown|disavow|break|scrap|abandon obj=deal|accord|pact|agreement|treaty -> recipient=with|obj.with
  verb    disagree|differ|dissent|part subj=[*] with=[*] on|over|about -> recipient=with
  verb    fail clause=agree|reconcile|compromise -> recipient=with|clause.with
  yes     Turkey turned a deaf ear to Greece. => TUR REJECT/change GRC
  no      The farmer shot down a plan with his pen.
  no      The pilot in Guyana shot down the runway.

rule reject/stay-away
  event   REJECT meet
  cameo   125
  reserve
  verb    walk+out|walk+away|storm+out|pull+out|bow+out|back+out|withdraw|stay+away|stay|drop+out|absent of|from=@talks|summit|meeting|negotiation|conference|session|talks|dialogue|peace process -> recipient=with|of.with|from.with
  verb    walk|storm|pull|march|stalk out_of|of|from=@talks -> recipient=with|of.with|from.with
  verb    quit|leave|abandon|skip|shun|sit+out|snub|miss|boycott|desert|break+off|call+off|scrap|cancel|postpone|put+off|suspend|delay obj=@talks|summit|table|negotiating table|dialogue|visit|trip|peace process -> recipient=with|obj.with|to|obj.to
  verb    refuse|decline clause=meet|talk|negotiate|see|receive|attend|speak|sit|join -> recipient=clause.with|clause.obj|clause.to
  verb    see|find obj=point|sense|use in=@talks|meet|talk|negotiate -> recipient=with|in.with
  noun    no-show at|of=@talks|summit|meeting -> actor=poss|by|of|mod|subj recipient=at
  yes     Paraguay deserted the dialogue with Chile. => PRY REJECT/meet CHL
  no      The Malian singer walked out of the hotel.

rule reject/keep-out
  event   REJECT
  cameo   120
  reserve
  verb    bar|turn+away|turn+back|keep+out|exclude|refuse|deny subj=[GOV|COP|MIL|LEG] obj|iobj=[*] from|obj=entry|access|visa|entrance|admission|permission -> recipient=iobj|obj
  verb    refuse|deny|withhold subj=[GOV|JUD|LEG|COP] obj=visa|entry|permission|consent|permit|licence|license|registration|accreditation|bail|approval|entrance|admission -> recipient=iobj|to|for|obj.to|obj.for
  verb    turn+away|turn+back subj=[GOV|COP|MIL] obj=[*] at|from
  verb    block|hold+up|stall|shelve subj=[GOV|LEG|UNO|EUR|IGO] obj=resolution|statement|nomination|accession|membership|candidacy|bid|bill|application|adoption -> recipient=obj.of|obj.by|obj.poss|obj.on
  yes     Hungary's parliament shelved the accession of Sweden. => HUN:LEG REJECT/assist SWE
  no      The club in Hungary turned away fans without tickets.

# --- deaf ears and empty seats -------------------------------------------------------------------------------------------------

rule reject/deaf-ear
  event   REJECT
  cameo   120
  reserve
  verb    lend|turn  obj=ear  obj.mod=deaf  subj=[*]  !to  -> recipient=to.by|to.from|to.poss|to
  verb    turn|show|give  subj=[*]  obj=back|cold shoulder|thumb|short shrift|brush-off|cold reception  on|to|iobj=[*]  -> recipient=on|to|iobj
  verb    give  subj=[*]  obj=shrift  to  -> recipient=to.poss|to.by|to.from|to
  verb    fall  on=ear  on.mod=deaf  in=[*]  -> actor=in recipient=-
  yes     Panama gave short shrift to Cuba. => PAN REJECT CUB
  no      The Cuban boxer turned a swollen ear to the crowd.

rule reject/seat-at-talks
  event   REJECT meet
  cameo   125
  reserve
  verb    spurn|refuse|decline|reject|turn+down|scorn|give+up  subj=[*]  obj=seat|place|chair|role|part|invitation  at|in|to=<CONSULT>|@talks  -> recipient=at.with|in.with|to.with|from|obj.from|obj.to|with
  verb    snub|spurn|decline|turn+down|scorn|ignore  subj=[*]  obj=invitation|invite|overture  -> recipient=from|obj.from|obj.by|obj.poss|obj.of
  yes     The Angolan rebels spurned a seat at talks with the government. => AGO:REB REJECT/meet AGO:GOV
  no      The Angolan rebels took a seat at talks with the government.

# --- the plain verbs, whatever is refused: in reserve --------------------------------------------------------------------------

rule reject/plain
  event   REJECT
  cameo   120
  reserve
  verb    refuse|reject|rebuff|spurn|oppose|ignore|snub|resist|defy|veto|decline|rule+out|repudiate|repel  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|REL|LAB|SOC|AGR]  obj  obj!=<ASSAULT>|@troops|@fighter|attack|offensive|bid|offer|takeover  -> recipient=iobj|obj.by|obj.from|obj.of|obj.poss|obj.mod|from|obj
  verb    rule+out|exclude  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  clause  -> recipient=clause.with|clause.to|clause.obj|clause.recipient
  verb    balk|baulk|bridle|jib|shrink  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|LAB|REL]  at|from  -> recipient=at.by|at.from|at.of|at.poss|at.mod|from
  verb    say|vote  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|CVL]  obj=no  to|on  -> recipient=to.by|to.from|to.of|to.poss|to.mod|to
  verb    vote  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|CVL]  against  -> recipient=against.by|against.from|against.of|against.mod|against
  verb    deny|refuse  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  iobj=[*]  obj  -> recipient=iobj
  verb    turn  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  obj=back  on=[*]  -> recipient=on
  yes     Peru's government spurned Chilean fish ponds. => PER:GOV REJECT CHL
  yes     Peru's government ruled out moving the fence. => PER:GOV REJECT
  no      Peru's goalkeeper refused a drink.
