# Rules for REQUEST: demands, appeals, orders, calls for something, with the mode by what is asked for.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0
# What a party wants to do itself is AGREE; threats and ultimatums are THREATEN; summoning an ambassador is ACCUSE.

# --- any content --------------------------------------------------------------------------------------------------------

rule request/to-do
  event   REQUEST
  cameo   100
  verb    @mc-press-verb obj|iobj=[*] clause -> actor=subj recipient=obj|iobj|clause.subj
  verb    urge|implore|exhort|entreat|beseech|petition obj clause -> actor=subj recipient=obj|iobj|obj.of|obj.in
  verb    call on|upon=[*] clause -> actor=subj recipient=on|upon
  verb    appeal|plead on|upon|to|with=[*] clause -> actor=subj recipient=on|upon|to|with
  verb    ask.02 obj|iobj=[*] clause -> actor=subj recipient=obj|iobj
  verb    want obj|iobj=[*] clause !to -> actor=subj recipient=obj|iobj
  verb    demand|request|propose|recommend|decree|stipulate clause clause.subj=[*] -> actor=subj recipient=clause.subj
  verb    demand clause=know|see|hear -> actor=subj recipient=from|of
  noun    @mc-call-noun clause to|on=[*] -> actor=subj|by|poss|from|mod recipient=to|on
  yes     Australia urged Fiji to think again. => AUS REQUEST FJI
  yes     The Pope appealed to Rwanda to remember the poor. => VAT REQUEST RWA
  no      The Fijian pupil asked to sing.
  no      Australia called Fiji's prime minister a friend as it voted.
  no      Reporters asked whether Fiji would think again.
  no      Australia insisted that Fiji had thought again.

rule request/for-thing
  event   REQUEST
  cameo   100
  verb    call|appeal|press|push|plead|lobby|petition|clamour|clamor|agitate|cry+out for for!=@mc-no-request -> actor=subj recipient=on|to|with|obj|iobj|from
  verb    ask|beg|beseech|implore|press|pressure|petition|lobby|urge obj for for!=@mc-no-request -> actor=subj recipient=obj|iobj
  verb    demand from|of=[*] obj!=@mc-no-request -> actor=subj recipient=from|of
  verb    demand|request|urge obj obj!=@mc-no-request|discipline|effort|respect|perfection|quality|silence subj!=chef|cook|coach|trainer|boxer|manager|captain|singer|actor|author|critic|guest|diner|conductor|teacher|parent|patient|referee -> actor=subj recipient=from|of|obj.from|obj.of|on
  verb    seek|solicit|request from=[*] obj!=@mc-no-request -> actor=subj recipient=from
  verb    insist on -> actor=subj recipient=from|with
  noun    request|demand|appeal|plea|petition for to|on=[*] -> actor=subj|by|poss|from|mod recipient=to|on
  noun    appeal|plea|petition|request|demand to=[*] -> actor=subj|by|poss|from|mod recipient=to
  noun    demand on=[*] -> actor=subj|by|poss|from|mod recipient=on
  noun    demand|request|appeal|call|plea from|by=[*] -> actor=from|by recipient=to|on
  noun    demand|request|appeal|call|plea poss|mod=[*] -> actor=poss|mod recipient=to|on
  yes     Mongolia pressed Russia for an answer. => MNG REQUEST RUS
  yes     The African Union called for unity in Guinea. => IGO REQUEST
  yes     Botswana's call for Namibia to publish its stocks went unheard. => BWA REQUEST NAM
  no      The recipe calls for rice and beans.
  no      Forecasters called for rain in Guinea.
  no      The Russian chef demanded fresh herbs.

rule request/content
  event   REQUEST content
  cameo   104
  verb    @mc-urge-verb|ask.02 clause=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-that-verb clause=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> clause.subj -> actor=subj recipient=obj|iobj|on|to|clause.actor|clause.subj|from|of
  verb    demand|request|seek|urge|order|advocate|propose|recommend obj=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> -> actor=subj recipient=from|of|on|obj.actor|obj.recipient
  verb    @mc-for-verb for=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> -> actor=subj recipient=on|to|with|obj|iobj|from|for.actor|for.recipient
  verb    insist on=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> -> actor=subj recipient=from|with|on.actor
  noun    @mc-call-noun for=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> -> actor=subj|by|poss|from|mod recipient=to|on|for.actor|for.recipient
  noun    @mc-call-noun clause=<REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT> -> actor=subj|by|poss|from|mod recipient=to|on|clause.actor
  yes     The United Nations urged Ghana to arrest the editors. => UNO REQUEST/change GHA
  no      The minister announced that Ghana arrested the editors.

# --- help ---------------------------------------------------------------------------------------------------------------

rule request/aid
  event   REQUEST assist
  cameo   103
  verb    @mc-urge-verb|ask.02 clause=<AID> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    want|need obj|iobj=[*] clause=<AID> -> actor=subj recipient=obj|iobj
  verb    @mc-that-verb clause=<AID> clause.subj -> actor=subj recipient=obj|iobj|on|to|clause.subj|from|of
  verb    @mc-for-verb for=<AID> -> actor=subj recipient=on|to|with|obj|iobj|from|for.from
  verb    @mc-for-verb for=@mc-help-noun -> actor=subj recipient=on|to|with|obj|iobj|from|for.from
  verb    @mc-demand-verb obj=<AID> -> actor=subj recipient=from|of|obj.from
  verb    @mc-demand-verb obj=@mc-help-noun from=[*] -> actor=subj recipient=from
  verb    ask|request|solicit|seek|apply obj|for=help|aid|assistance|support|loan|relief|bailout|asylum|food aid|refuge -> actor=subj recipient=from|obj.from|in|to|for.from|of
  verb    demand|urge|request obj=compensation|reparation|reparations|aid|help|assistance|debt relief -> actor=subj recipient=from|of|for|obj.from
  verb    ask|urge|press|beg|implore obj|iobj=[*] clause=help|assist|support|fund|finance|lend|donate|contribute|provide|send|give|supply|back|intervene|accept|take|invest -> actor=subj recipient=obj|iobj
  verb    call|appeal on|upon|to=[*] clause=help|assist|support|fund|finance|lend|donate|contribute|provide|send|give|supply|back|accept|take|invest -> actor=subj recipient=on|upon|to
  noun    @mc-call-noun for=@mc-help-noun|<AID> -> actor=subj|by|poss|from|mod recipient=to|on|for.from
  noun    request|application|bid mod=aid|asylum|loan|assistance|visa|extradition -> actor=subj|by|poss|from recipient=to|in
  noun    @mc-call-noun clause=<AID> -> actor=subj|by|poss|from|mod recipient=to|on
  yes     Haiti asked France for help. => HTI REQUEST/assist FRA
  yes     Malawi appealed to Japan for food aid. => MWI REQUEST/assist JPN
  yes     The United Nations urged Norway to send food to Haiti. => UNO REQUEST/assist NOR
  no      Haiti received food aid from Japan.
  no      The lost hiker asked a French farmer for directions.

rule request/military-aid
  event   REQUEST assist
  cameo   1032
  context military
  verb    @mc-for-verb for=@mc-arms-help -> actor=subj recipient=on|to|with|obj|iobj|from|for.from
  verb    ask|request|seek|solicit|demand obj=@mc-arms-help from=[*] -> actor=subj recipient=from
  verb    ask|request|seek|solicit obj=military aid|military assistance|military help|weapon|arms|reinforcement|air support|air defence -> actor=subj recipient=from|of|obj.from
  verb    @mc-urge-verb|ask.02 clause=arm clause.obj=[*] -> actor=subj recipient=obj|iobj|on|clause.subj
  noun    @mc-call-noun for=@mc-arms-help -> actor=subj|by|poss|from|mod recipient=to|on|for.from
  yes     Estonia asked Germany for weapons. => EST REQUEST/assist DEU
  yes     Mali sought weapons from Bulgaria. => MLI REQUEST/assist BGR
  no      Estonia searched Germany for hidden weapons.

rule request/protection
  event   REQUEST assist
  cameo   1034
  context peacekeeping
  verb    @mc-for-verb for=@mc-protection -> actor=subj recipient=on|to|with|obj|iobj|from|for.from|for.by
  verb    request|seek|demand|urge|advocate|propose obj=@mc-protection -> actor=subj recipient=from|of|by|obj.by|obj.from
  verb    @mc-urge-verb|ask.02 clause=intervene|protect|defend -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  verb    @mc-urge-verb|ask.02 clause=send|deploy|dispatch|contribute|provide clause.obj=@mc-peace-force|@mc-troops -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  verb    @mc-urge-verb|ask.02 clause=enforce|impose|establish|create|declare clause.obj=no-fly zone|safe haven|buffer zone|safe zone -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  noun    @mc-call-noun for=@mc-protection -> actor=subj|by|poss|from|mod recipient=to|on|for.by
  yes     Libyan rebels called for a no-fly zone. => LBY:REB REQUEST/assist
  yes     Liberia urged Nigeria to send peacekeepers. => LBR REQUEST/assist NGA
  no      Liberia thanked Nigeria for its peacekeepers.

rule request/cooperation
  event   REQUEST assist
  cameo   101
  verb    @mc-urge-verb|ask.02 clause=<COOPERATE> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-that-verb clause=<COOPERATE> clause.subj -> actor=subj recipient=obj|iobj|on|to|clause.subj|from|of
  verb    @mc-for-verb for=<COOPERATE>|cooperation|co-operation|trade|investment|collaboration|coordination|exchange -> actor=subj recipient=on|to|with|obj|iobj|from|for.with
  verb    @mc-demand-verb obj=<COOPERATE> -> actor=subj recipient=from|of|obj.from|obj.with
  verb    urge|press|ask|request|push|call|appeal|tell clause=cooperate|co-operate|coordinate|trade|invest|share|buy|sell|export|import|unite|join -> actor=subj recipient=obj|iobj|on|upon|to
  noun    @mc-call-noun for=<COOPERATE>|cooperation|co-operation|collaboration|coordination -> actor=subj|by|poss|from|mod recipient=to|on|for.with
  yes     Chile urged Bolivia to cooperate with Peru. => CHL REQUEST/assist BOL
  no      Chile praised Bolivia for its cooperation.

rule request/extradition
  event   REQUEST assist
  cameo   1013
  context legal
  verb    request|seek|demand|urge obj=extradition|handover|arrest|surrender obj.of -> actor=subj recipient=from|of|by|obj.from|obj.by|obj.of
  verb    request|seek|demand obj=extradition|handover from=[*] -> actor=subj recipient=from
  verb    request|seek|demand obj=extradition|handover obj.poss -> actor=subj recipient=from|obj.from|by
  verb    ask|press|call|apply|push for=extradition|handover -> actor=subj recipient=on|to|obj|iobj|for.from|from|for.of
  verb    @mc-urge-verb|ask.02 clause=extradite clause.obj=* -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  verb    @mc-urge-verb|ask.02 clause=hand|turn|surrender|arrest|detain|deliver clause.obj=@mc-suspect -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  noun    request|demand|bid|application for=extradition|handover -> actor=subj|by|poss|from|mod recipient=to|for.from
  noun    extradition request -> actor=subj|by|poss|from recipient=to|for
  yes     Turkey sought the extradition of the cleric from Greece. => TUR REQUEST/assist GRC
  yes     Spain asked Britain to extradite the general. => ESP REQUEST/assist GBR
  no      Greece approved the extradition of the cleric to Turkey.

rule request/support
  event   REQUEST assist
  cameo   102
  context diplomatic
  verb    @mc-urge-verb|ask.02 clause=<SUPPORT|AGREE> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-that-verb clause=<SUPPORT|AGREE> clause.subj -> actor=subj recipient=obj|iobj|on|to|clause.subj|from|of
  verb    @mc-for-verb for=<SUPPORT|AGREE> -> actor=subj recipient=on|to|with|obj|iobj|from|for.from|for.actor
  verb    @mc-demand-verb obj=<SUPPORT|AGREE> -> actor=subj recipient=from|of|obj.from|obj.actor
  verb    @mc-urge-verb|ask.02 clause=sign|ratify|recognise|recognize|endorse|join|back|approve|adopt|vote|implement|honour|honor|respect|accept -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  verb    @mc-for-verb for=recognition|ratification|support|backing|solidarity|membership|accession|implementation|endorsement|approval -> actor=subj recipient=on|to|with|obj|iobj|for.by|for.from
  verb    seek|request|demand|solicit obj=recognition|membership|approval|endorsement|backing|support|ratification -> actor=subj recipient=from|of|in|for|obj.by|obj.from
  verb    apply to clause=join -> actor=subj recipient=clause.obj
  verb    put|submit|send|present|hand obj=request|application|bid|petition to=[*] -> actor=subj|obj.poss|obj.by|obj.from|obj.of recipient=to
  verb    put|submit|send|present|hand+in|file|lodge obj=request|application|bid|petition subj=[*] obj.for=recognition|membership|status|accession|admission|aid|help|loan|approval -> actor=subj recipient=to|obj.to|obj.for.to|obj.for.in|obj.for.of
  verb    apply for=membership|accession|admission|status|observer status|candidate status -> actor=subj recipient=for.in|for.of|to|in
  noun    @mc-call-noun for=<SUPPORT|AGREE>|recognition|ratification|membership|solidarity|accession|status|observer status|candidate status|admission|approval|endorsement -> actor=subj|by|poss|from|mod recipient=to|on|for.in
  yes     Japan urged Russia to ratify the treaty. => JPN REQUEST/assist RUS
  yes     Palau called on Japan to recognise its claim. => PLW REQUEST/assist JPN
  yes     Palau submitted a request for observer status to the United Nations. => PLW REQUEST/assist UNO
  no      Japan hailed Russia after it ratified the treaty.

# --- meetings -----------------------------------------------------------------------------------------------------------

rule request/meet
  event   REQUEST meet
  cameo   106
  context diplomatic
  verb    @mc-urge-verb|ask.02 clause=<CONSULT> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-urge-verb|ask.02 clause=meet|talk|negotiate|consult|attend|confer -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-urge-verb|ask.02 clause=return|come|go|sit|hold|resume|begin|start|open|join|enter|restart|engage clause.obj|clause.to|clause.in|clause.into=@mc-meeting-noun -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-that-verb clause=<CONSULT> clause.subj -> actor=subj recipient=obj|iobj|on|to|clause.subj|from|of
  verb    @mc-for-verb for=<CONSULT>|@mc-meeting-noun -> actor=subj recipient=on|to|obj|iobj|for.with|for.between|for.of|with
  verb    demand|request|urge|seek|propose|advocate|press obj=<CONSULT>|@mc-meeting-noun subj=[*] -> actor=subj recipient=with|from|of|obj.with|obj.of|obj.between
  verb    insist on=<CONSULT>|@mc-meeting-noun -> actor=subj recipient=with|on.with
  noun    @mc-call-noun for=<CONSULT>|@mc-meeting-noun -> actor=subj|by|poss|from|mod recipient=to|on|for.with|for.of
  yes     India called for talks with Pakistan. => IND REQUEST/meet PAK
  yes     Russia asked for an emergency meeting of the United Nations. => RUS REQUEST/meet UNO
  yes     Norway urged Sri Lanka to negotiate. => NOR REQUEST/meet LKA
  no      India held talks with Pakistan.
  no      The chairman called the meeting to order in Norway.

rule request/settle
  event   REQUEST meet
  cameo   107
  context diplomatic
  verb    @mc-urge-verb|ask.02 clause=settle|resolve|reconcile|mediate|arbitrate|compromise|solve|end clause.obj=dispute|conflict|crisis|row|difference|problem|question|issue|deadlock|impasse|quarrel|feud|standoff -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    call|appeal|press|push|plead for=solution|settlement|resolution|mediation|arbitration|compromise|reconciliation|peaceful solution|political solution|negotiated settlement|peaceful settlement|diplomatic solution -> actor=subj recipient=on|to|with|obj|iobj|for.to|for.in|for.of
  verb    urge|seek|demand|request|propose obj=mediation|arbitration|compromise|reconciliation|peaceful solution|peaceful settlement|negotiated settlement -> actor=subj recipient=from|of|by|on|obj.by|obj.in
  verb    ask|request|invite|urge obj|iobj=[*] clause=mediate|arbitrate|intercede|intervene -> actor=subj recipient=obj|iobj
  noun    @mc-call-noun for=mediation|arbitration|settlement|solution|reconciliation|compromise -> actor=subj|by|poss|from|mod recipient=to|on|for.to|for.in
  yes     Sweden urged Cyprus to settle the dispute. => SWE REQUEST/meet CYP
  yes     Algeria called for a peaceful settlement. => DZA REQUEST/meet
  no      Sweden settled its dispute with Cyprus.

# --- change -------------------------------------------------------------------------------------------------------------

rule request/reform
  event   REQUEST change
  cameo   104
  context political_institutions
  verb    @mc-for-verb for=@mc-reform -> actor=subj recipient=on|to|obj|iobj|from|for.from|for.in|for.of|for.by
  verb    demand|urge|seek|request|advocate|propose|press obj=@mc-reform subj=[*] -> actor=subj recipient=from|of|in|on|obj.in|obj.from|obj.for
  verb    demand obj=@mc-reform -> actor=subj recipient=from|of|in|on|obj.in|obj.from
  verb    @mc-urge-verb|ask.02 clause=reform|change|amend|democratise|democratize|liberalise|liberalize|devalue|cut|raise|respect|improve|adopt|introduce|implement|enact|abolish|overhaul|act|investigate|probe|prosecute|punish|ban|control|regulate|disband|pass|hold|fight|crack|tighten|strengthen|ensure|guarantee|protect|uphold|revise|review|rewrite|comply|obey|observe|follow|adhere -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    demand clause=reform|change|amend|respect|improve|adopt|introduce|implement|abolish|investigate|prosecute|punish|ban|comply|obey|explain|account clause.subj=[*] -> actor=subj recipient=clause.subj
  noun    @mc-call-noun for=@mc-reform -> actor=subj|by|poss|from|mod recipient=to|on|for.in|for.of
  noun    @mc-call-noun clause=reform|change|amend|respect|improve|abolish|investigate|prosecute|punish|comply -> actor=subj|by|poss|from|mod recipient=to|on
  yes     The opposition in Togo demanded elections. => TGO:OPP REQUEST/change
  yes     The European Union urged Turkey to amend the law. => EUR REQUEST/change TUR
  yes     Canada called for reforms in Cuba. => CAN REQUEST/change CUB
  no      Togo held elections.
  no      The tailor demanded a change of thread in Togo.

rule request/leadership
  event   REQUEST change
  cameo   1041
  context executive
  verb    @mc-for-verb for=@mc-leader-out -> actor=subj recipient=for.of|for.poss|on|for.from|to
  verb    demand|urge|seek|request|advocate obj=@mc-leader-out -> actor=subj recipient=obj.of|obj.poss|of|from|by
  verb    @mc-urge-verb|ask.02 clause=<RETREAT> clause=@mc-resign-clause clause!=leave|hand|give|surrender|relinquish|cede -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  verb    @mc-urge-verb|ask.02|tell obj=[GOV] clause=resign|step|quit|go|abdicate|retire|stand -> actor=subj recipient=obj|iobj|clause.subj
  verb    call|appeal on|upon|to|for=[*] clause=resign|step|quit|go|abdicate|retire|stand -> actor=subj recipient=on|upon|to|for
  verb    @mc-urge-verb|ask.02|demand clause=resign|step|abdicate clause.subj|obj|on=* -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  noun    @mc-call-noun for=@mc-leader-out -> actor=subj|by|poss|from|mod recipient=for.of|for.poss|to
  noun    @mc-call-noun clause=resign|step|quit|abdicate -> actor=subj|by|poss|from|mod recipient=to|on|for|clause.subj
  verb    demand|insist|urge|request clause=hand|relinquish|cede|give|transfer|surrender|leave|quit|step|stand clause.obj|clause.over=power|office|post|presidency|control -> actor=subj recipient=clause.subj|clause.obj.poss
  verb    @mc-urge-verb|ask.02 clause=hand|relinquish|cede|give|transfer|surrender|leave|quit|step|stand clause.obj|clause.over=power|office|post|presidency|control -> actor=subj recipient=obj|iobj|on|upon|to|clause.subj
  yes     The opposition in Kenya called for the resignation of the Kenyan president. => KEN:OPP REQUEST/change KEN:GOV
  yes     Britain urged the Zimbabwean president to step down. => GBR REQUEST/change ZWE:GOV
  yes     The African Union urged Togo's president to relinquish power. => IGO REQUEST/change TGO:GOV
  no      The Kenyan president announced the resignation of a minister.
  no      Fans in Kenya urged the coach to rest.

rule request/rights
  event   REQUEST change
  cameo   1043
  context rights_freedoms
  verb    @mc-for-verb for=right|rights|human right|human rights|freedom|equality|liberty|independence|autonomy|self-determination|self-rule|citizenship|civil right|minority right|equal right|pay|wage|pay rise|land|statehood|justice -> actor=subj recipient=on|to|obj|iobj|from|for.from|for.in
  verb    demand|seek|claim obj=right|rights|freedom|equality|independence|autonomy|self-determination|self-rule|citizenship|equal right|higher pay|pay rise|statehood|justice|homeland subj=[*] -> actor=subj recipient=from|of|in|obj.from
  noun    demand|call|appeal|claim|bid for=right|rights|freedom|equality|independence|autonomy|self-determination|self-rule|citizenship|statehood|justice -> actor=subj|by|poss|from|mod recipient=to|on|for.from
  yes     Rebels in Iraq demanded autonomy. => IRQ:REB REQUEST/change
  yes     The church in Chile called for human rights. => CHL:REL REQUEST/change
  no      Norway granted autonomy to the islands.

# --- yielding -----------------------------------------------------------------------------------------------------------

rule request/yield
  event   REQUEST yield
  cameo   105
  verb    @mc-urge-verb|ask.02 clause=<RETREAT|CONCEDE> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    want|need obj|iobj=[*] clause=<RETREAT|CONCEDE> -> actor=subj recipient=obj|iobj
  verb    @mc-that-verb clause=<RETREAT|CONCEDE> clause.subj -> actor=subj recipient=obj|iobj|on|to|clause.actor|clause.subj|from|of
  verb    @mc-for-verb for=<RETREAT|CONCEDE> -> actor=subj recipient=on|to|with|obj|iobj|from|for.actor|for.recipient
  verb    @mc-demand-verb obj=<RETREAT|CONCEDE> -> actor=subj recipient=from|of|obj.actor|obj.by|obj.recipient
  verb    @mc-for-verb for=@mc-concession-noun -> actor=subj recipient=on|to|with|obj|iobj|from|for.from|for.of
  verb    demand|seek|request|urge obj=@mc-concession-noun -> actor=subj recipient=from|of|for|obj.from|obj.of|obj.by
  verb    @mc-urge-verb|ask.02 clause=apologise|apologize|yield|relent|compromise|pardon|spare|retract|disarm|surrender|concede|withdraw|forgive|repent|capitulate|commute -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    demand clause=apologise|apologize|yield|withdraw|surrender|disarm|retract|repent|hand|give|return|leave clause.subj=[*] -> actor=subj recipient=clause.subj
  noun    @mc-call-noun for=<RETREAT|CONCEDE>|@mc-concession-noun -> actor=subj|by|poss|from|mod recipient=to|on|for.actor|for.recipient|for.from
  noun    @mc-call-noun clause=<RETREAT|CONCEDE> -> actor=subj|by|poss|from|mod recipient=to|on|clause.actor
  yes     China demanded an apology from Japan. => CHN REQUEST/yield JPN
  yes     Austria urged Serbia to pardon the poet. => AUT REQUEST/yield SRB
  no      Japan offered an apology to China.
  no      Austria said Serbia pardoned the poet.

rule request/release
  event   REQUEST yield
  cameo   1053
  context legal
  verb    @mc-for-verb for=@mc-freed-noun for.of=* -> actor=subj recipient=on|to|with|obj|iobj|from|for.by|for.from|for.recipient|for.of
  verb    @mc-for-verb for=@mc-freed-noun for.poss=* -> actor=subj recipient=on|to|with|obj|iobj|from|for.by|for.from|for.poss
  verb    demand|seek|urge|request obj=@mc-freed-noun -> actor=subj recipient=from|by|obj.by|obj.from|obj.of.from|obj.of.by|of|obj.of|obj.poss
  verb    @mc-urge-verb|ask.02 clause=release|free|liberate|return|repatriate clause.obj=* -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    demand|insist|request|urge clause=release|free|liberate|hand clause.subj|clause.obj=* -> actor=subj recipient=clause.actor|clause.subj|clause.obj
  noun    @mc-call-noun for=@mc-freed-noun -> actor=subj|by|poss|from|mod recipient=to|on|for.by|for.from|for.of
  noun    @mc-call-noun clause=release|free|return|repatriate -> actor=subj|by|poss|from|mod recipient=to|on
  yes     The United States demanded the release of hostages from Iran. => USA REQUEST/yield IRN
  yes     Sweden urged Eritrea to free the journalist. => SWE REQUEST/yield ERI
  no      Sweden welcomed the release of a journalist by Eritrea.

rule request/end-sanctions
  event   REQUEST yield
  cameo   1054
  context economic
  verb    @mc-urge-verb|ask.02 clause=@mc-stop-verb clause.obj=@sanction|blockade|siege|restriction|ban|<SANCTION> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-for-verb for=@mc-end-noun for.to|for.of|for.on|for.in=@sanction|blockade|siege|restriction|<SANCTION> for.to|for.of|for.on|for.in -> actor=subj recipient=on|to|with|obj|iobj|for.to.on|for.of.on|for.to.by
  verb    demand|urge|seek|request|advocate obj=@mc-end-noun obj.to|obj.of|obj.in=@sanction|blockade|siege|restriction|<SANCTION> -> actor=subj recipient=from|of|obj.to.on|obj.of.on|on
  verb    demand|insist clause=@mc-stop-verb clause.obj=@sanction|blockade|siege|restriction -> actor=subj recipient=clause.subj|clause.actor
  verb    call|ask|press|push|demand|seek for|obj=sanctions relief|sanction relief|exemption|waiver -> actor=subj recipient=from|on|to
  noun    @mc-call-noun for=@mc-end-noun for.to|for.of=@sanction|blockade|siege|restriction -> actor=subj|by|poss|from|mod recipient=to|on
  noun    @mc-call-noun clause=@mc-stop-verb clause.obj=@sanction|blockade|siege -> actor=subj|by|poss|from|mod recipient=to|on
  yes     Russia urged the United States to lift sanctions on Syria. => RUS REQUEST/yield USA
  yes     Oman called for an end to the blockade of Qatar. => OMN REQUEST/yield
  no      Russia called for sanctions on Georgia.

rule request/access
  event   REQUEST yield
  cameo   1055
  context diplomatic
  verb    @mc-for-verb for=@mc-access-noun -> actor=subj recipient=on|to|with|obj|iobj|from|for.to|for.in|for.of
  verb    demand|seek|request|urge obj=@mc-access-noun subj=[*] -> actor=subj recipient=from|of|to|obj.to|obj.of|obj.in
  verb    @mc-urge-verb|ask.02 clause=allow|let|permit|admit|accept|open|grant|give clause.obj=@mc-inspector|access|@mc-access-noun|border -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    demand|insist|request clause=allow|let|permit|admit|accept|open clause.obj=@mc-inspector|access|@mc-access-noun|border -> actor=subj recipient=clause.subj
  noun    @mc-call-noun for=@mc-access-noun -> actor=subj|by|poss|from|mod recipient=to|on|for.to
  yes     The United Nations demanded access to Iran. => UNO REQUEST/yield IRN
  yes     France urged Burma to let aid workers in. => FRA REQUEST/yield MMR
  no      Iran gave the United Nations access to the plant.

rule request/end-violence
  event   REQUEST yield
  cameo   1056
  context military
  verb    @mc-urge-verb|ask.02 clause=@mc-stop-verb clause.obj=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-urge-verb|ask.02 clause=@mc-stop-verb clause.clause=<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-urge-verb|ask.02 clause=@mc-stop-verb clause.from|clause.to=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-urge-verb|ask.02 clause=observe|respect|declare|accept|agree|honour|honor|extend|keep|implement|sign|uphold clause.obj|clause.to=@mc-truce -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-urge-verb|ask.02 clause=show|exercise|use|practise|practice clause.obj=@mc-restraint -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj|in
  verb    @mc-urge-verb|ask.02 clause=disarm|demobilise|demobilize|retreat|disengage|calm|lay|cease -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-for-verb for=@mc-restraint -> actor=subj recipient=on|to|with|obj|iobj|from|for.by|for.from|for.in|in
  verb    urge|counsel|demand|advocate|request|propose|seek obj=@mc-restraint -> actor=subj recipient=on|from|by|of|in|obj.by|obj.in
  verb    @mc-for-verb for=@mc-end-noun for.to|for.of|for.in=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=on|to|with|obj|iobj|for.to.by|for.of.by|for.to.in|for.of.in|for.in|for.to|in
  verb    demand|urge|seek|request|advocate obj=@mc-end-noun obj.to|obj.of|obj.in=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=from|of|by|obj.to.by|obj.of.by|obj.to.in|obj.of.in|obj.to|in
  verb    demand|insist|request clause=@mc-stop-verb clause.obj=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=clause.subj|clause.actor
  verb    demand|insist|request clause=@mc-stop-verb clause.clause=<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj recipient=clause.subj|clause.actor
  noun    @mc-call-noun for=@mc-restraint -> actor=subj|by|poss|from|mod recipient=to|on|for.by|for.in
  noun    @mc-call-noun for=@mc-end-noun for.to|for.of|for.in=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj|by|poss|from|mod recipient=to|on|for.to.by|for.to.in
  noun    @mc-call-noun clause=@mc-stop-verb clause.obj=@violence|<ASSAULT|MOBILIZE|COERCE|THREATEN> -> actor=subj|by|poss|from|mod recipient=to|on
  yes     The United Nations called for an end to the violence in Burundi. => UNO REQUEST/yield BDI
  yes     Egypt urged Israel to stop the attacks. => EGY REQUEST/yield ISR
  yes     Germany called for restraint. => DEU REQUEST/yield
  no      The United Nations reported an end to the violence in Burundi.
  no      Egypt urged Israel to attack the convoy.

rule request/stop
  event   REQUEST change
  cameo   1042
  verb    @mc-urge-verb|ask.02 clause=@mc-stop-verb clause!=<RETREAT|CONCEDE> -> actor=subj recipient=obj|iobj|on|upon|to|with|clause.subj
  verb    @mc-for-verb for=@mc-end-noun for.to|for.of|for.on=* -> actor=subj recipient=on|to|with|obj|iobj|for.to.by|for.to.in|for.of.by|for.of.in
  verb    demand|urge|seek|request|advocate obj=@mc-end-noun obj.to|obj.of|obj.on=* -> actor=subj recipient=from|of|by|obj.to.by|obj.of.by|obj.to.in
  verb    demand|insist|request clause=@mc-stop-verb clause!=<RETREAT|CONCEDE> -> actor=subj recipient=clause.subj
  noun    @mc-call-noun for=@mc-end-noun for.to|for.of=* -> actor=subj|by|poss|from|mod recipient=to|on|for.to.by|for.to.in
  noun    @mc-call-noun clause=@mc-stop-verb -> actor=subj|by|poss|from|mod recipient=to|on
  yes     Australia urged Japan to scrap the poster. => AUS REQUEST/change JPN
  yes     Ghana demanded an end to subsidies by France. => GHA REQUEST/change FRA
  no      Japan scrapped the poster before Australia sued.

# --- orders -------------------------------------------------------------------------------------------------------------

rule request/summons
  event   REQUEST
  cameo   100
  verb    summon|recall|subpoena obj|iobj=[*] before|to|for=court|parliament|committee|hearing|commission|tribunal|inquiry|questioning -> actor=subj recipient=obj|iobj
  verb    subpoena|summon obj=@mc-office-holder|[GOV] subj=[JUD|LEG] -> actor=subj recipient=obj|iobj
  verb    issue|serve obj=subpoena|summons|order to|for|against|on=[*] -> actor=subj recipient=to|for|against|on
  yes     A court in Colombia summoned the Colombian president to a hearing. => COL:JUD REQUEST COL:GOV
  no      The Colombian waiter summoned a taxi.

# --- what is no request -------------------------------------------------------------------------------------------------

rule request/order-own-troops
  event   none
  verb    order|instruct|command|direct obj=@troops|@police clause
  yes     The Russian colonel ordered his troops to rest. => none
  no      Russia ordered Latvia to close its base.

rule request/question
  event   none
  verb    ask.01 obj|about=question|reporter|journalist|time|way|direction
  verb    ask clause=know|think|believe
  verb    ask|question obj=question
  verb    ask about=*
  verb    ask obj=oneself|himself|herself|themselves|itself
  verb    call|ask|cry|look|beg for=@mc-no-request
  verb    call for subj=forecast|forecaster|recipe|plan|job|situation|analyst|contract|budget|script|bill|law
  verb    order obj=meal|drink|beer|coffee|pizza|food|wine|dish|jet|aircraft|airliner|ship|copy|lunch|dinner
  verb    appeal to=fan|consumer|customer|taste|sense|reader|viewer|audience|buyer|palate|investor !for !clause
  verb    appeal against|obj=verdict|sentence|ruling|conviction|decision|penalty|fine|suspension
  yes     A German reporter asked the minister about his health.
  yes     Forecasters in Chile called for rain.
  no      A German envoy asked Chile for help.

rule request/market-demand
  event   none
  noun    demand mod=oil|energy|consumer|domestic|world|loan|market|food|import|export|electricity|power|gas|fuel|investor|seasonal|strong|weak|heavy|slack|steady|global|local|retail|industrial|grain|crude|petrol|housing|overseas|strong|brisk|peak|growing|falling|rising|sluggish|cash|dollar|gold|coffee|steel
  noun    demand for=@mc-trade-good|dollar|currency|loan|credit|bond|share|house|car|power|electricity|fuel|labour|labor|service|ticket|gold|silver|copper|steel|paper|cement|chip
  verb    demand obj=attention|patience|skill|premium|concentration
  yes     Oil demand in Japan rose.
  no      Japan's demand for an apology was met with silence.

# --- said in other words -------------------------------------------------------------------------------------------------

rule request/must
  event   REQUEST content
  cameo   100
  reserve
  verb    say|insist|tell|stress|state|declare|argue|demand|warn|write|emphasise|emphasize|add|maintain|reiterate|decree|rule|recommend|suggest|agree|decide|think|believe|announce subj=[*] clause.aux=must|should|ought|shall clause.subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|PTY|JUD|COP|PRM] clause=<*> -> recipient=clause.subj
  verb    say|insist|stress|state|declare|demand|warn|emphasise|emphasize|reiterate subj=[*] clause=need !clause.aux clause.clause=<*> clause.subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|PTY|JUD|COP|PRM] -> recipient=clause.subj
  yes     Russia said that Israel must end the strikes. => RUS REQUEST/yield ISR
  no      Russia said that Israel ended the strikes.

rule request/must-act
  event   REQUEST
  cameo   100
  reserve
  verb    say|insist|tell|stress|state|declare|argue|demand|write|emphasise|emphasize|add|maintain|reiterate|decree|recommend|suggest|announce subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|PTY|NGO|SOC|REL] clause.aux=must|should|ought|shall clause.subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|PTY|JUD|COP|PRM] -> recipient=clause.subj
  verb    say|insist|stress|demand|emphasise|emphasize subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|PTY|NGO|SOC|REL] clause=need clause.clause clause.subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|PTY|JUD|COP|PRM] -> recipient=clause.subj
  verb    tell|remind|advise|instruct|press|order|caution subj=[*] obj|iobj=[GOV|LEG|OPP|REB|MIL|EUR|UNO|IGO] clause.aux=must|should|ought -> recipient=obj|iobj
  verb    order|instruct|direct|command subj=[GOV|UNO|IGO|EUR|LEG|MIL|REB|OPP|JUD] obj|iobj=[*] obj|iobj!=[JRN] clause -> recipient=obj|iobj
  verb    want|wish|need|like obj=[*] clause subj=[GOV|OPP|UNO|IGO|EUR|LEG|REB|NGO|SOC|PTY] -> recipient=obj
  verb    want|need|ask|wish subj=[GOV|OPP|UNO|IGO|EUR|LEG|REB|NGO|SOC|PTY|LAB|EDU|AGR|MED|REL] obj=[*] clause -> recipient=obj
  verb    demand|request subj=[*] clause -> recipient=clause.subj|clause.from|clause.by|from|of
  yes     Eritrea said that Qatar must think again. => ERI REQUEST QAT
  no      Eritrea said that Qatar thought again.

rule request/beg
  event   REQUEST content
  cameo   100
  reserve
  verb    implore|beseech|entreat|beg|petition|lobby|press|pressure|pressurise|pressurize|prod|nudge|push|cajole|exhort|goad|coax|plead|enjoin|adjure|importune|summon|badger|call+on|call|appeal subj=[*] obj|on|with|to|upon=[*] clause=<*> -> recipient=obj|on|with|to|upon
  verb    implore|beseech|entreat|beg|petition|lobby|press|pressure|plead|clamour|clamor|agitate|campaign|cry|appeal|call|push|lean|canvass|solicit|sue|apply subj=[*] for=<*> -> recipient=obj|on|with|to|from|for.by
  verb    want|seek|solicit|request|demand subj=[*] obj=<*> -> recipient=obj.by|from|of|obj.from|obj.of|obj.actor
  noun    plea|appeal|call|sos|cry|entreaty|petition|clamour|request|demand for=<*> subj=[*] -> actor=subj recipient=to|on|for.by
  noun    plea|appeal|call|sos|cry|entreaty|petition|clamour|request|demand for=<*> by|from|poss|mod=[*] -> actor=by|from|poss|mod recipient=to|on|for.by
  verb    put+out|send+out|issue|launch|make|lodge|submit|hand+in|file|voice|renew|repeat|voice|reiterate|relay|table obj=sos|appeal|call|plea|application|request|petition|demand|cry for obj.for=<*> -> recipient=to|obj.to|on|obj.on
  verb    want|need|ask|wish subj=[GOV|OPP|UNO|IGO|EUR|LEG|REB|NGO|SOC|PTY|LAB|EDU|AGR|MED|REL] obj=[*] clause=<*> -> recipient=obj
  yes     Kenya coaxed Sudan to withdraw its troops. => KEN REQUEST/yield SDN
  yes     Kenya coaxed Sudan to visit Uganda. => KEN REQUEST/meet SDN
  no      The pilots begged.

rule request/help
  event   REQUEST assist
  cameo   101
  reserve
  verb    put+out|send+out|issue|launch|make|send|sound|lodge|submit|hand+in|file|renew|address|direct obj=sos|appeal|call|plea|application|request|petition|cry|distress call|appeal for help for|to|clause -> recipient=to|obj.to|on|obj.on
  verb    appeal|plead|beg|cry|call|ask|turn|look|apply|press for|to=@aid|help|support|membership|asylum|protection|reinforcement|observer status|loan|recognition|solidarity -> recipient=to|on|from|obj|with
  verb    seek|solicit|request|need|want|ask|demand subj=[GOV|MIL|REB|UNO|IGO|NGO|OPP|COP] obj=@aid|help|support|backing|protection|reinforcement|asylum|refuge|recognition|membership|observer status|debt relief|mediation -> recipient=from|obj.from|of|obj.of
  verb    apply subj=[*] for|to|clause=membership|join|asylum|loan|accession|admission -> recipient=to|of|clause.obj
  verb    lodge|submit|file|make|hand+in obj=application|bid clause=join -> recipient=clause.clause.obj|obj.clause.obj
  verb    turn to=[*] for=@aid|help|support -> recipient=to
  noun    sos|plea|appeal|distress call|application|request|cry for=@aid|help|support|membership -> actor=subj|by|from|poss|mod recipient=to
  yes     Mozambique put out an SOS to Malawi. => MOZ REQUEST/assist MWI
  yes     Albania turned to Italy for help. => ALB REQUEST/assist ITA
  no      The pupil turned to the page.

# --- the plain verbs, whatever is asked: in reserve, for what the rules above do not name --------------------------------------

rule request/plain
  event   REQUEST
  cameo   100
  reserve
  verb    beg|plead|appeal|petition|clamour|clamor|press|push|call|ask|lobby|cry  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|NGO|SOC|REL|LAB|EDU|AGR|MED|JRN|REF]  for  for!=bid|contract|price|share  -> recipient=obj|iobj|to|on|with|for.from|for.by|for.poss|for.mod
  verb    tell|order|instruct|command|enjoin|admonish  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  obj|iobj=[*]  obj!=[JRN]  iobj!=[JRN]  inf  -> recipient=obj|iobj
  verb    insist|demand|stipulate|rule  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  wish  wish.subj=[*]  -> recipient=wish.subj
  verb    put+in|file|submit|lodge|send|present|hand|address  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|NGO|SOC|REL|LAB|EDU|AGR|MED|JRN|REF]  obj=request|petition|appeal|plea|demand|list  to|for  -> recipient=to|with|obj.to
  verb    request|solicit|demand  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|NGO|SOC|REL|LAB|EDU|AGR|MED|JRN|REF]  obj  -> recipient=from|of|obj.from|obj.by|obj.poss|obj.mod
  verb    press|push|lobby|prod|squeeze|nudge|badger  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|NGO|SOC]  obj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL]  on|over|about  -> recipient=obj
  yes     Togo begged for fish ponds. => TGO REQUEST
  yes     Togo pressed Benin over salt pans. => TGO REQUEST BEN
  yes     Togo's government told Benin to build a bridge. => TGO:GOV REQUEST BEN
  no      The Togolese trader begged for custom.
