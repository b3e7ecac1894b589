# CONCEDE: verbal concessions: restrictions eased, pardons, apologies, protests called off, demands dropped, ceasefires and
# withdrawals declared, announced future retreats. The release or withdrawal itself is RETREAT.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0

# --- easing -------------------------------------------------------------------------------------------------------------

rule concede/ease-restriction
  event   CONCEDE
  cameo   081
  verb    @coop-lift-verb  subj=[*]  obj=@coop-restriction  -> recipient=on|against|for|obj.of|obj.in|in.mod|in
  verb    @coop-lift-verb  obj=@coop-restriction           -> recipient=on|against|for|obj.of|obj.in|in.mod|in
  verb    @coop-lift-verb  subj=[*]  obj=blockade|visa rule|visa|block|roadblock|checkpoint|closure|travel warning|travel advisory|red tape  -> recipient=on|for|of|obj.of|to
  verb    unblock|unban|unfreeze|decriminalise|decriminalize|legalise|legalize|deregulate|derestrict|decontrol|unblock  subj=[*]  -> recipient=obj|obj.of
  verb    waive|scrap|abolish  obj=visa|visa requirement|fee|fine|quota|licence|license|permit|visa rule|entry visa  -> recipient=for|on
  verb    reopen|re-open|open|unseal  subj=[*]  obj=border|frontier|crossing|airspace|border crossing|airport|port|strait|checkpoint|road|corridor|gate|embassy road  -> recipient=with|to|for
  verb    allow|permit|let|authorise|authorize|enable  subj=[GOV]  obj=[*]  clause=return|travel|enter|leave|emigrate|move|cross|work|vote|fly|visit|resume|operate|reopen  -> recipient=obj|clause.subj
  verb    restore|reinstate|reconnect|resume|turn+back  subj=[*]  obj=internet|internet access|phone service|telephone service|electricity|water|service|freedom|access|link|movement  -> recipient=to|in|for
  verb    allow|permit|tolerate|authorise|authorize|legalise|legalize  subj=[*]  obj=opposition|private ownership|emigration|broadcast|press freedom|freedom|free market|dissent|criticism|travel  -> recipient=-
  noun    easing|lifting|relaxation|removal|loosening|suspension|abolition|end|softening|ending|scrapping  of=@coop-restriction  -> actor=by|subj|poss|of.by recipient=on|against|of.on|of.against|for|of.for
  noun    easing|lifting|relaxation  of=blockade|visa|rule|closure  -> actor=by|subj|poss|of.by recipient=on|of.on|of.of
  noun    reopening|opening  of=border|frontier|crossing|airspace  -> actor=by|subj|poss|of.by recipient=with|of.with|to
  adj     ready|willing|prepared  clause=@coop-lift-verb  clause.obj=@coop-restriction  -> recipient=clause.on|clause.obj.on|clause.against|clause.obj.against|clause.for|clause.obj.for
  verb    agree|promise|pledge|offer|decide|plan|vow|consent  clause=@coop-lift-verb  clause.obj=@coop-restriction  -> recipient=clause.on|clause.obj.on|clause.against|clause.obj.against|clause.for|clause.obj.for
  yes     Cuba eased travel restrictions. => CUB CONCEDE
  yes     India lifted a ban on exports to Nepal. => IND CONCEDE NPL
  yes     Morocco reopened its border with Algeria. => MAR CONCEDE DZA
  yes     Samoa lifted its ban on Tongan taro. => WSM CONCEDE TON
  no      Cuba imposed travel restrictions.
  no      A crane lifted a container in India.

rule concede/ease-freedoms
  event   CONCEDE
  cameo   0811
  context rights_freedoms
  verb    @coop-lift-verb  subj=[*]  obj=censorship|press censorship|house arrest|blackout|media ban|protest ban|gag order|rally ban  obj!=curfew  -> recipient=on|of|for
  verb    @coop-lift-verb  obj=censorship|press censorship|house arrest|blackout|media ban|protest ban|news blackout|gag order|rally ban  -> recipient=on|of|for|obj.of
  verb    @coop-lift-verb  obj=ban|restriction|curb|control|prohibition  on=press|media|protest|demonstration|newspaper|rally|speech|journalist|assembly|broadcast|opposition|internet|worship|religion  -> recipient=on
  verb    allow|permit|authorise|authorize|let|grant  subj=[*]  obj=protest|demonstration|rally|march|gathering|public gathering|assembly|free speech  -> recipient=by|obj.of
  verb    allow|permit|authorise|authorize|let  subj=[*]  obj=[*]  clause=protest|demonstrate|march|rally|gather|publish|broadcast|speak|campaign|assemble|worship  -> recipient=obj
  verb    grant|restore|give|guarantee|reinstate  subj=[*]  obj=right|freedom|civil right|political right|human right|civil liberty|liberty|press freedom|voting right|suffrage|equal right|citizenship  -> recipient=to|iobj|for|obj.of
  noun    end|lifting|easing|abolition|relaxation  of=censorship|house arrest|blackout  -> actor=by|subj|poss|of.by recipient=of|on
  noun    end  to=censorship|house arrest|blackout|detention  subj=[*]  -> actor=subj recipient=of
  yes     Myanmar lifted censorship. => MMR CONCEDE
  yes     The Iranian government allowed a protest. => IRN:GOV CONCEDE
  no      Myanmar tightened censorship.

rule concede/ease-party-ban
  event   CONCEDE
  cameo   0812
  context rights_freedoms
  verb    legalise|legalize|unban|reinstate|rehabilitate|relegalise|relegalize|re-register|register|recognise|recognize|readmit  subj=[*]  obj=@coop-party  -> recipient=obj
  verb    legalise|legalize|unban|rehabilitate  obj=[PTY|OPP|REB|REL]  -> recipient=obj
  verb    @coop-lift-verb  obj=ban|suspension|restriction|prohibition  on=@coop-party  -> recipient=on|on.of
  verb    @coop-lift-verb  obj=ban|suspension|restriction  on=[PTY|OPP|REB]  -> recipient=on
  verb    allow|permit|let  subj=[*]  obj=[OPP]  clause=run|register|contest|participate|operate|stand|take|resume|return|reopen  -> recipient=obj
  verb    allow|permit|let  subj=[*]  obj=@coop-party  clause=run|register|contest|participate|operate|stand|take|resume|return|reopen  -> recipient=obj
  verb    clear  subj=court|judge|tribunal|commission  obj=[*]  clause=run|stand|contest  -> recipient=obj
  verb    remove|delist|drop|strike  subj=[*]  obj=[*]  from=list|blacklist|terrorist list|terror list|terrorism list|watch list  -> recipient=obj
  verb    delist|de-list|deproscribe  obj                  -> recipient=obj
  noun    legalisation|legalization|unbanning|rehabilitation|reinstatement|delisting  of=[*]  -> actor=by|subj|poss|of.by recipient=of
  noun    legalisation|legalization|unbanning  of=@coop-party  -> actor=by|subj|poss|of.by recipient=of
  noun    removal  from=blacklist|terrorist list|terror list  -> actor=by|subj|poss recipient=of
  yes     Tunisia legalised an opposition party. => TUN CONCEDE TUN:OPP
  yes     The United States removed Cuba from its blacklist. => USA CONCEDE CUB
  no      Tunisia banned an opposition party.

rule concede/lift-emergency
  event   CONCEDE
  cameo   0814
  verb    @coop-lift-verb  subj=[*]  obj=@coop-emergency  -> recipient=in|on|across
  verb    @coop-lift-verb  subj=[*]  obj=state  of=emergency|siege|alert|exception|war  -> recipient=in
  verb    @coop-lift-verb  obj=@coop-emergency             -> recipient=in|on|across|obj.in
  verb    @coop-lift-verb  obj=state  of=emergency|siege|alert|exception|war  -> recipient=in|obj.in
  verb    @coop-lift-verb  obj=curfew|night curfew|overnight curfew  -> recipient=in|on|obj.in
  verb    end|lift|shorten|relax|ease  obj=rule  obj.mod=military|martial|emergency|direct  -> recipient=in|obj.in
  noun    lifting|easing|relaxation|end|suspension|removal|ending  of=@coop-emergency  -> actor=by|subj|poss|of.by recipient=in|of.in
  noun    lifting|end|ending  of=state  of.of=emergency|siege  -> actor=by|subj|poss|of.by recipient=in
  noun    end  to=@coop-emergency  subj=[*]                -> actor=subj recipient=in|to.in
  verb    restore|return  obj=civilian rule|constitutional rule|constitution|civilian government|democratic rule|self-rule|parliament|habeas corpus  subj=[*]  -> recipient=in|to
  verb    agree|promise|pledge|decide|plan|offer|vow|announce  clause=@coop-lift-verb  clause.obj=@coop-emergency  -> recipient=clause.in
  yes     Egypt lifted the curfew. => EGY CONCEDE
  yes     Thailand ended martial law. => THA CONCEDE
  no      Egypt imposed a curfew.
  no      Egypt extended the state of emergency.

rule concede/ease-sanctions
  event   CONCEDE
  cameo   085
  context economic
  verb    agree|promise|pledge|offer|decide|plan|vow|consent|propose|announce|vote  clause=@coop-lift-verb  clause.obj=@sanction  -> recipient=clause.on|clause.obj.on|clause.against|clause.obj.against
  adj     @coop-ready-adj  clause=@coop-lift-verb  clause.obj=@sanction  -> recipient=clause.on|clause.obj.on|clause.against|clause.obj.against
  verb    announce|declare|propose|promise|offer|approve|order|pledge  obj=lifting|easing|suspension|removal|relaxation|end|termination|repeal  obj.of|obj.to=@sanction|embargo|blockade  -> actor=subj recipient=obj.of.on|obj.of.against|obj.to.on|on|against
  yes     The European Union announced an end to sanctions on Serbia. => EUR CONCEDE SRB
  yes     Japan decided to ease its embargo against Vietnam. => JPN CONCEDE VNM
  no      The European Union lifted sanctions on Serbia.
  no      Japan refused to ease its embargo against Vietnam.

rule concede/lift-none
  event   none
  verb    lift  obj=trophy|cup|spirit|weight|mood|leg|head|container|veil|profit|share|economy|title|price|fog|rate|forecast|lid|bag|finger|target|market|growth|box|production|medal
  verb    ease  obj=pain|pressure|traffic|congestion|stress|nerve|symptom|burden|worry|fear|pain|concern|shortage|overcrowding
  verb    relax  obj=muscle|mind|grip|body
  verb    drop  obj=bomb|player|leaflet|anchor|catch|hint|ball|charge sheet|atom bomb|points|point|litter
  verb    remove  obj=tumour|tumor|body|debris|rubble|mine|stain|obstacle|statue|wreckage|organ
  verb    @coop-lift-verb  subj=crane|helicopter|goal|lift|win|wind|fog|drug
  yes     A crane lifted a container onto a ship. => none
  no      Chad lifted the ban on trucks.

# --- ending protest -----------------------------------------------------------------------------------------------------

rule concede/end-protest
  event   CONCEDE
  cameo   082
  verb    call+off|suspend|end|halt|abandon|postpone|cancel|stop|drop|wind+down|break+off|pause|terminate|discontinue|shelve|scale+down  obj=<PROTEST>  -> actor=subj|obj.actor recipient=against|at|obj.recipient
  verb    call+off|suspend|end|halt|abandon|postpone|cancel|stop|drop|wind+down|break+off|pause|terminate|lift|shelve  subj=[LAB|EDU|OPP|SOC|AGR|CVL|REB|PTY|MED|REL|BUS]  obj=@coop-protest-noun|<PROTEST>  -> recipient=against|at|in
  verb    call+off|suspend|end|halt|abandon|postpone|cancel|stop|drop|wind+down|break+off|pause|terminate|lift|shelve  obj=@coop-protest-noun  subj!=[COP|MIL]  -> recipient=against|at|in
  verb    return|go|go+back|come+back  to=work|job|class   subj=[LAB]  -> recipient=-
  verb    return|go|go+back|come+back  to=work|job|class   subj=striker|worker|teacher|miner|driver|doctor|nurse|employee|student|union  -> recipient=-
  verb    end|call+off|abandon|give+up|break|stop|suspend  obj=fast|hunger strike  -> recipient=against
  verb    disperse|go+home|leave|decamp  subj=protester|protestor|demonstrator|marcher|striker|student|crowd  after=@coop-protest-noun  -> recipient=-
  noun    end|suspension|cancellation|calling-off|postponement  of=@coop-protest-noun  -> actor=by|subj|poss|of.by recipient=against
  noun    end  to=@coop-protest-noun  subj=[*]             -> actor=subj recipient=against|to.against
  verb    agree|promise|pledge|decide|vote|offer|vow  clause=end|suspend|halt|stop|call+off|postpone|abandon  clause.obj=@coop-protest-noun  -> recipient=clause.against|clause.obj.against|with
  yes     Chilean miners suspended their strike. => CHL:LAB CONCEDE
  yes     Bolivian students ended a hunger strike. => BOL:EDU CONCEDE
  no      Chilean miners began a strike.
  no      Chilean police broke up a demonstration.

# --- pardon, acquittal --------------------------------------------------------------------------------------------------

rule concede/pardon
  event   CONCEDE
  cameo   081
  context legal
  verb    pardon|amnesty|reprieve|absolve                  -> recipient=obj
  verb    announce|offer|promise|approve|declare|propose|decree  obj=amnesty|pardon|general amnesty|clemency  obj.by=[*]  -> actor=obj.by recipient=obj.for|obj.to
  verb    grant|give|offer|extend|issue|announce|declare|approve|proclaim|decree|promise|order|sign  obj=pardon|amnesty|clemency|general amnesty|royal pardon|presidential pardon|reprieve|immunity|partial amnesty|remission|amnesty law|stay of execution|stay_of_execution|mercy  -> recipient=iobj|to|for
  verb    commute|reduce|shorten|cut|quash|overturn|annul|set+aside|suspend|throw+out|reverse|stay|nullify|lift|void  obj=@coop-verdict  subj=[*]  -> recipient=of|against|on|for|obj.of|obj.poss
  verb    commute|quash|overturn|annul  obj=@coop-verdict|sentence of death  -> recipient=of|against|on|obj.of|obj.poss
  verb    spare  obj=life                                  -> recipient=obj.of|obj.poss
  verb    spare  obj=[*]                                   -> recipient=obj
  noun    pardon|amnesty|clemency|reprieve|immunity  for=[*]  -> actor=subj|by|poss|mod|from|for.by recipient=for
  noun    pardon|amnesty|clemency|reprieve  to=[*]         -> actor=subj|by|poss|mod|from recipient=to
  noun    pardon|amnesty|clemency|reprieve|pardoning|reprieve  of=[*]  -> actor=subj|by|poss|mod|of.by recipient=of
  noun    pardon|amnesty|clemency|general amnesty|reprieve|presidential pardon|royal pardon  subj=[*]  -> actor=subj recipient=to|for|iobj
  noun    pardon|amnesty|general amnesty  by=[*]           -> actor=by recipient=for|to|of
  noun    commutation|quashing|annulment|overturning|reduction  of=@coop-verdict  -> actor=by|subj|poss|of.by recipient=of.of|on|for
  verb    pass|adopt|enact|approve|vote|introduce  obj=amnesty|amnesty law|amnesty bill|law|bill|decree  obj.mod=amnesty|clemency  -> recipient=for|obj.for
  verb    pass|adopt|enact  obj=amnesty|amnesty law|amnesty bill|general amnesty  -> recipient=for|obj.for
  yes     The Turkish president pardoned a journalist. => TUR:GOV CONCEDE TUR:JRN
  yes     The Ghanaian parliament passed an amnesty law. => GHA:LEG CONCEDE
  yes     Colombia granted an amnesty to the rebels. => COL CONCEDE COL:REB
  yes     Chad's amnesty for rebels took effect. => TCD CONCEDE TCD:REB
  no      The Turkish president condemned a journalist.
  no      Colombia ruled out an amnesty for rebels.

rule concede/acquit
  event   CONCEDE
  cameo   081
  context legal
  verb    acquit|exonerate|exculpate                       -> recipient=obj
  verb    clear  obj=[*]  of=charge|accusation|wrongdoing|crime|murder|corruption|treason|terrorism|fraud|blame|allegation|misconduct|espionage|libel|rape|manslaughter  -> recipient=obj
  verb    clear  subj=[JUD|LEG]  obj=[*]                   -> recipient=obj
  verb    clear  subj=court|judge|jury|tribunal|inquiry|panel|investigator|report  obj=[*]  -> recipient=obj
  verb    clear  subj=court|judge|jury|tribunal|inquiry|panel|investigator|report  obj=@person  -> recipient=obj
  verb    drop|dismiss|withdraw|throw+out|quash|abandon|discontinue|suspend|strike+out|reject|drop  obj=@coop-charge  against=[*]  -> recipient=against
  verb    drop|dismiss|withdraw|throw+out|quash|abandon|discontinue|strike+out  obj=@coop-charge  -> recipient=against|of|obj.of
  verb    close|shelve|end|terminate|suspend  obj=investigation|case|inquiry|probe|trial|prosecution  against=[*]  -> recipient=against
  verb    overturn|quash|annul|void|strike+down  subj=[JUD]  obj=@coop-verdict|ban|conviction|decree  -> recipient=of|against|on|obj.of|obj.poss|obj.against|obj.mod
  verb    overturn|quash|annul|void|strike+down  subj=court  obj=@coop-verdict|ban|conviction|decree  -> recipient=of|against|on|obj.of|obj.poss|obj.against|obj.mod
  verb    lift|withdraw|cancel|revoke|annul  obj=arrest warrant|warrant|indictment|travel ban  for=[*]  -> recipient=for
  verb    lift|withdraw|cancel|revoke|annul  obj=arrest warrant|warrant|indictment  against=[*]  -> recipient=against
  noun    acquittal|exoneration|exculpation  of=[*]        -> actor=by|subj|poss|of.by recipient=of
  noun    acquittal|exoneration  by=[*]                    -> actor=by recipient=poss|of
  noun    dismissal|dropping|withdrawal  of=@coop-charge   -> actor=by|subj|poss|of.by recipient=against|of.against
  yes     A Spanish court acquitted the Catalan politician. => ESP:JUD CONCEDE ESP:GOV
  yes     Malaysia dropped charges against the opposition leader. => MYS CONCEDE MYS:OPP
  no      A Spanish court convicted the politician.
  no      The batsman was dropped by Malaysia.

rule concede/clear-none
  event   none
  verb    clear  obj=mine|road|rubble|debris|land|forest|snow|way|throat|customs|path|square|street|table|bar|hurdle|fence|air|camp|building
  verb    acquit  obj=himself|herself|themselves|itself
  verb    spare  obj=effort|time|expense|thought|detail
  verb    pardon  obj=pun|me|turkey|expression|language|french
  verb    quash  obj=rebellion|revolt|uprising|rumour|rumor|hope|protest|dissent|coup
  verb    excuse  obj=me|himself|herself|absence
  yes     The army cleared a road in Angola. => none
  no      A Kenyan court cleared the minister of corruption.

# --- apologising --------------------------------------------------------------------------------------------------------

rule concede/apologise
  event   CONCEDE
  cameo   055
  verb    apologise|apologize                              -> recipient=to|to.of|for.against
  verb    apologise|apologize  for=<*>                     -> recipient=to|for.recipient
  verb    express|voice|offer|convey|show  obj=regret|remorse|apology|contrition|repentance|regrets|deep regret  -> recipient=to|iobj|over.of|for.recipient
  verb    offer|issue|make|present|deliver|extend|give|send|tender  obj=apology|public apology|formal apology  -> recipient=to|iobj|for
  noun    apology  to=[*]                                  -> actor=subj|by|poss|from|of|mod recipient=to
  noun    apology  subj=[*]  from!=[*]                     -> actor=subj recipient=to|for
  noun    apology  by=[*]                                  -> actor=by recipient=to
  noun    apology  poss=[*]                                -> actor=poss recipient=to
  verb    ask|beg|seek  obj=forgiveness|pardon             -> recipient=of|from|obj.of
  verb    ask|beg  for=forgiveness|pardon                  -> recipient=obj|of
  verb    regret  obj=<*>  subj=[*]                        -> actor=subj|obj.actor recipient=obj.recipient
  verb    regret  obj=@coop-wrong  subj=[*]                -> recipient=obj.of|against|obj.in
  verb    say  obj=sorry  subj=[*]                         -> recipient=to
  verb    atone|repent|make+amends  for=<*>    -> recipient=to
  verb    atone|repent|make+amends  for=@coop-wrong    -> recipient=to
  verb    say  clause=sorry  subj=[*]  -> recipient=clause.to|to|clause.for.against
  adj     sorry|contrite|remorseful|apologetic|repentant  subj=[*]  for=@coop-wrong  -> recipient=to|for.of|for.against
  verb    retract|take+back|withdraw|disown  obj=remark|comment|statement|accusation|allegation|insult|claim|words|article  subj=[*]  -> recipient=about|against|obj.about|on
  verb    acknowledge|admit|accept  obj=responsibility|guilt|mistake|error|blame|fault|culpability|liability  subj=[*]  -> recipient=to|for.of|for
  yes     Japan apologised to Korea for the occupation. => JPN CONCEDE KOR
  yes     Australia offered an apology to Indonesia. => AUS CONCEDE IDN
  yes     Israel expressed regret to Turkey. => ISR CONCEDE TUR
  no      Japan demanded an apology from Korea.
  no      The waiter apologised for the delay.

rule concede/apologise-none
  event   none
  verb    apologise|apologize  for=delay|inconvenience|late|interruption|noise|absence|weather  subj!=[GOV|MIL|LEG|COP|JUD]
  verb    apologise|apologize  subj=waiter|airline|company|actor|singer|coach|firm|player|bank|footballer|network|store|newspaper
  noun    apology  subj=airline|company|actor|singer|coach|firm|player|bank
  verb    regret  subj=consumer|buyer|fan|voter
  verb    regret  obj=decision|absence|lack|failure|move|delay
  yes     The airline apologised to passengers in Korea. => none
  no      Korea apologised to Vietnam.
  no      Senegal's president apologised to teachers for the delay.

# --- ceasefires and withdrawals declared --------------------------------------------------------------------------------

rule concede/declare-ceasefire
  event   CONCEDE
  cameo   0871
  context military
  verb    declare|announce|proclaim|order|decree|extend|renew|prolong|offer|promise|pledge|accept|approve|reach|strike|agree|conclude|unveil  obj=@coop-unilateral-truce  obj!=end|suspension|freeze|halt|moratorium|peace agreement  -> recipient=with|against|to|iobj
  verb    declare|announce|proclaim|order|offer|promise|pledge|agree|propose  obj=halt|end|suspension|freeze|moratorium|bombing halt|pause|cessation  of=@violence|hostility|hostilities|operation|bombing  -> recipient=against|on|with
  verb    declare|announce|proclaim|order|offer|promise|pledge|agree|propose  obj=halt|end|suspension|freeze|moratorium|bombing halt|pause|cessation  to=@violence|hostility|hostilities|operation|bombing  -> recipient=against|on|with
  verb    declare|announce|proclaim|order|offer|promise|pledge|agree|propose  obj=halt|end|suspension|freeze|moratorium|pause|cessation  in=@violence|hostility|hostilities|operation|bombing  -> recipient=against|on|with
  verb    @coop-consent-verb  to|obj|clause=@ceasefire-noun|halt|cessation  -> recipient=with|to.with|clause.with|clause.obj.with
  verb    @coop-consent-verb  on=@ceasefire-noun|halt|cessation  -> recipient=with|on.with
  verb    agree|promise|pledge|offer|vow|decide|propose  clause=cease|hold  clause.obj=fire  -> recipient=with|clause.against|clause.obj.against|clause.with|clause.obj.with
  adj     ready|willing|prepared|open  for=@ceasefire-noun -> recipient=with|for.with
  adj     ready|willing|prepared|open  to=@ceasefire-noun  -> recipient=with|to.with
  adj     ready|willing|prepared  clause=cease|observe|declare|extend|accept  clause.obj=fire|@ceasefire-noun  -> recipient=clause.with|clause.obj.with|clause.against|clause.obj.against
  verb    sue  for=peace                                   -> recipient=with
  verb    call|declare|proclaim  obj=truce                 -> recipient=with|between
  noun    declaration|announcement|proclamation|offer|extension|acceptance  of=@ceasefire-noun  -> actor=by|subj|poss|from|of.by recipient=with|of.with|to
  noun    offer|declaration|announcement|agreement  mod=ceasefire|cease-fire|truce|peace  -> actor=by|subj|poss|from|mod recipient=to|with
  noun    ceasefire|cease-fire|truce|armistice  with=[*]  subj=[*]  -> actor=subj recipient=with
  noun    ceasefire|cease-fire|truce|armistice  between=[*]  by=*  -> actor=between recipient=-
  verb    enter|go  into=force|effect  subj=@ceasefire-noun  -> actor=subj.between|subj.by recipient=subj.with
  yes     The Colombian rebels declared a ceasefire. => COL:REB CONCEDE
  yes     Russia announced a truce in Syria. => RUS CONCEDE
  yes     Israel and Lebanon agreed to a ceasefire. => ISR,LBN AGREE
  no      Colombian rebels broke a ceasefire.
  no      The United Nations called for a ceasefire in Syria.

rule concede/end-operations
  event   CONCEDE
  cameo   0871
  context military
  verb    announce|declare|order|promise|pledge|offer  obj=end|halt|suspension|completion  of=operation|offensive|war|campaign|air strike|airstrike|blockade|siege|military operation|mission|combat|invasion  subj=[*]  -> recipient=against|to.against|of.against|in|on
  verb    announce|declare|order|promise|pledge|offer  obj=end|halt|suspension  to=operation|offensive|war|campaign|air strike|airstrike|blockade|siege|military operation|mission|combat|fighting|raid  subj=[*]  -> recipient=against|to.against|of.against|in|on
  verb    renounce|lay+aside|abandon|end|give+up|suspend  obj=armed struggle|insurgency|armed campaign|guerrilla war|jihad|rebellion|military campaign|terror  subj=[*]  -> recipient=against
  verb    cancel|suspend|postpone|scale+back|call+off  subj=[*]  obj=exercise|drill|war game|manoeuvre|maneuver|missile test|nuclear test  obj!=<COOPERATE>  -> recipient=with|near|against
  yes     Turkey announced an end to its offensive against Syria. => TUR CONCEDE SYR
  yes     The Basque rebels abandoned their armed struggle. => ESP:REB CONCEDE
  no      Turkey launched an offensive against Syria.
  no      A surgeon halted the operation in Syria.

rule concede/declare-retreat
  event   CONCEDE
  cameo   087
  context military
  verb    announce|declare|order|promise|pledge|offer|agree|propose|approve|plan|authorise|authorize|schedule|decide|confirm|accept  obj=<RETREAT>  -> actor=subj|obj.actor recipient=obj.recipient|from|of|with|to
  verb    announce|declare|promise|pledge|offer|agree|vow|plan|intend|decide|propose|consent|undertake|volunteer|commit|swear|want|prepare|hope|expect|schedule|assure  clause=<RETREAT>  -> recipient=clause.recipient|clause.from|clause.obj.from|with|clause.to|clause.obj.to
  verb    @coop-consent-verb|commit  to|obj|clause=<RETREAT>          -> recipient=to.recipient|with|to.from|obj.recipient|clause.recipient
  verb    agree  on=<RETREAT>                              -> recipient=with|on.with|on.recipient
  adj     @coop-ready-adj  clause=<RETREAT>                -> recipient=clause.recipient|clause.from|clause.obj.from|with
  adj     ready|willing|prepared  for=<RETREAT>            -> recipient=for.recipient|with
  noun    @coop-ready-noun|announcement|agreement|order  clause=<RETREAT>  -> recipient=clause.recipient|clause.from|clause.obj.from
  noun    promise|pledge|announcement|offer|plan|proposal|agreement|commitment|order  of=<RETREAT>  -> recipient=of.recipient|of.from
  noun    plan|proposal|agreement|timetable|deal|schedule  for=<RETREAT>  -> actor=subj|by|poss|for.actor recipient=for.recipient|with
  verb    announce|order|promise|propose|plan|offer|agree|pledge|declare  obj=withdrawal|pullout|pull-out|pullback|troop withdrawal|disengagement|evacuation|retreat|drawdown|demobilisation|demobilization|disarmament|troop cut|troop reduction  -> actor=subj|obj.by recipient=from|of|obj.of
  verb    set|give|announce|fix  obj=date|timetable|deadline|schedule  for=withdrawal|pullout|pull-out|troop withdrawal|retreat|drawdown|exit  -> recipient=for.from|from
  yes     France announced the withdrawal of troops from Niger. => FRA CONCEDE NER
  yes     Syria promised to withdraw from Lebanon. => SYR AGREE LBN
  yes     Iran agreed to release the British sailors. => IRN AGREE GBR
  no      France withdrew troops from Niger.
  no      Syria refused to withdraw from Lebanon.

# --- yielding -----------------------------------------------------------------------------------------------------------

rule concede/yield
  event   CONCEDE
  cameo   080
  verb    @coop-yield-verb  subj=[*]  to=[*]  !obj         -> recipient=to
  verb    @coop-yield-verb|surrender|capitulate  subj=[*]  to=pressure|demand|call|request|ultimatum|opposition|protest|threat|will|wish|criticism|condition|claim|objection|sanction|public opinion|dictate|appeal|terms|term|kidnapper  -> recipient=to.from|to.by|to.of|to.poss|to.mod|from
  verb    back+down|climb+down|give+in|cave+in  subj=[*]  !to  -> recipient=to|on.with|with
  verb    @coop-yield-verb|surrender|capitulate  subj=[*]  under=pressure       -> recipient=under.from|from
  verb    relent|back+down|give+in|cave+in|climb+down|back+off|capitulate|give+ground|backtrack|back-pedal|backpedal|give+way|step+back|stand+down|budge  subj=[GOV|MIL|REB|OPP|PTY|LEG|LAB]  -> recipient=to|on.with|with|over.with
  verb    back+down|back+off|backtrack|retreat|climb+down|step+back|draw+back|row+back  subj=[*]  from=threat|demand|plan|confrontation|stance|position|insistence|decision|brink|claim|policy|promise|ultimatum|dispute|tariff|war  -> recipient=from.against|with
  verb    backtrack|back-pedal|backpedal|row+back|back+down|climb+down|relent|give+in|cave+in|cave  subj=[*]  on=demand|plan|threat|decision|policy|tax|proposal|reform|tariff|stance|bill|law  -> recipient=to|with
  verb    make|offer|grant|give|announce|yield|propose  obj=concession|compromise|territorial concession  -> recipient=to|iobj|on.to
  noun    concession|climbdown|climb-down|u-turn|capitulation|about-face|volte-face|compromise|backdown  to=[*]  -> actor=subj|by|poss|from|mod|of recipient=to
  noun    concession|climbdown|climb-down|u-turn|capitulation|about-face|volte-face|turnaround|backdown  subj=[*]  -> actor=subj recipient=to
  noun    concession|climbdown|climb-down|u-turn|capitulation|about-face  by=[*]  -> actor=by recipient=to
  verb    soften|moderate|relax|ease|tone+down|temper|shift|dilute|water+down  subj=[*]  obj=stance|position|line|opposition|demand|tone|rhetoric|policy|terms|approach  -> recipient=on|towards|toward|against|to
  verb    reverse|rescind|revoke|withdraw|overturn|undo|retract  subj=[*]  obj=decision|order|ban|plan|policy|position|ruling|stance|threat  -> recipient=against|on
  verb    concede|admit|acknowledge|accept|recognise|recognize  obj=defeat|election defeat|loss|result  subj=[*]  -> recipient=to|by
  verb    concede  clause  subj=[GOV|OPP|PTY|REB]  clause=lose|fail  -> recipient=to
  verb    swallow  obj=demand|condition|terms|pride        subj=[*]  -> recipient=of|obj.of|from
  verb    defuse|reduce|ease|lower|de-escalate|calm|dial+down|cool|alleviate|diffuse  subj=[*]  obj=tension|crisis|standoff|stand-off|confrontation|situation|hostility|conflict|war of words  -> recipient=with|between
  noun    easing|relaxation|reduction|lowering  of=tension -> actor=between|subj|by|of.between|of.by recipient=with|of.with
  noun    relaxation|lowering  of=tension  between=[*]     -> actor=between recipient=-
  yes     Belarus bowed to pressure from Poland. => BLR CONCEDE POL
  yes     Thailand backed down from its threat. => THA CONCEDE
  yes     Greece made concessions to Turkey. => GRC CONCEDE TUR
  no      Belarus resisted pressure from Poland.
  no      Greek farms yield olives.

rule concede/yield-none
  event   none
  verb    concede  obj=goal|penalty|point|corner|free kick|run|try|set|game|break|yard|lead|match
  verb    concede  subj=team|side|goalkeeper|club|defender|bowler|keeper|defence|defense|player
  verb    yield  obj=percent|%|result|clue|crop|harvest|fruit|profit|return|evidence|tonne|ton|bushel|benefit|information|dividend|milk|ounce
  verb    yield  subj=bond|search|investigation|farm|field|share|crop|note|raid|bill|mine|tree|stock
  verb    surrender  obj=lead|gain|passport|point|title|wicket
  verb    compromise  obj=security|safety|quality|integrity|data|account|network|position|independence|health
  verb    bow+out  from=*
  verb    bow  in=prayer|respect|greeting
  verb    bow  before=altar|statue|king|audience
  verb    cave+in  subj=roof|tunnel|mine|wall|building|ceiling|house|shaft
  verb    give+way  subj=roof|bridge|floor|knee|dam|tyre|rain|night|summer
  verb    fold  obj=clothes|paper|arm|map|flag|hand
  verb    bend  obj=rule|spoon|knee|metal|truth
  verb    reverse  obj=car|decline|trend|loss|fortune|vehicle|flow|truck|ageing|lorry
  noun    concession  mod=mining|oil|land|timber|logging|exploration|gas|mineral|forestry
  noun    concession  for=student|pensioner|exploration
  yes     The Bolivian team conceded a goal. => none
  yes     The roof of a mine in Peru caved in. => none
  no      Bolivia bowed to demands from Chile.

rule concede/meet-demands
  event   CONCEDE
  cameo   083
  verb    meet|satisfy|grant|fulfil|fulfill|accommodate|accept|heed|address|honour|honor  subj=[*]  obj=demand|condition|precondition|ultimatum|request|grievance|call|appeal  -> recipient=of|by|from|obj.of|obj.poss|obj.mod
  verb    accede|agree|acquiesce|consent|submit|bow|yield|accommodate|respond+favourably|assent|cave+in|give+in  to=demand|condition|precondition|ultimatum|grievance|call|appeal|pressure  -> recipient=to.of|to.by|to.from|to.poss|to.mod|from
  verb    comply  with=demand|order|ultimatum|request|resolution|deadline|condition|ruling|call|sanction  subj=[*]  -> recipient=with.of|with.by|with.from|with.poss|with.mod
  verb    accept|swallow  obj=term|terms|condition|ultimatum|demand|ruling|verdict|limit|inspection  obj.of=[*]  -> recipient=obj.of
  noun    compliance  with=demand|ultimatum|resolution|order|request  -> actor=subj|by|poss|of recipient=with.of|with.by|with.from|with.poss
  noun    acceptance  of=demand|condition|ultimatum        -> actor=subj|by|poss|of.by recipient=of.of|of.by|of.from
  verb    agree|promise|pledge|offer|vow|consent  clause=comply|yield|meet|satisfy|accede|concede|accept  clause.obj=demand|condition|request|ultimatum|terms  -> recipient=clause.of|clause.obj.of|clause.from|clause.obj.from|with
  verb    agree|promise|pledge|offer|vow|decide|plan|consent|propose|announce  clause=<CONCEDE>  -> recipient=clause.recipient|with|iobj|obj
  verb    agree|commit|consent  to|obj|clause=<CONCEDE>               -> recipient=to.recipient|with|obj.recipient|clause.recipient
  verb    announce|promise|offer|propose|pledge|approve|plan  obj=<CONCEDE>  -> actor=subj|obj.actor recipient=obj.recipient|to|for|on
  adj     @coop-ready-adj  clause=<CONCEDE>                -> recipient=clause.recipient|with
  noun    @coop-ready-noun|agreement  clause=<CONCEDE>     -> recipient=clause.recipient|with
  verb    approve|grant|allow|authorise|authorize  subj=[*]  obj=request|petition|plea|application|motion|demand  obj.from|obj.by|obj.poss|obj.mod=[*]  -> recipient=obj.from|obj.by|obj.poss|obj.mod
  verb    grant|give  subj=[*]  obj=permission|leave|injunction|restraining order|stay|relief|exemption  iobj|to=[*]  -> recipient=iobj|to
  yes     Sudan agreed to the demands of Chad. => SDN AGREE TCD
  yes     The Peruvian government met the demands of farmers. => PER:GOV CONCEDE PER:AGR
  yes     Libya complied with a resolution of the United Nations. => LBY CONCEDE UNO
  yes     Peru approved a request from Chile. => PER CONCEDE CHL
  no      Sudan rejected the demands of Chad.
  no      The power grid met the demand of summer in Peru.

rule concede/leadership
  event   CONCEDE
  cameo   0831
  context executive
  verb    agree|promise|pledge|offer|vow|decide|plan|announce|consent|intend  clause=resign|quit|step|abdicate|retire|relinquish|cede|hand|leave|stand|go|share  clause.subj!=[BUS]  clause.from=power|office|post|presidency|throne  -> recipient=to|clause.to|clause.obj.to
  verb    agree|promise|pledge|offer|vow|decide|consent  clause=share|relinquish|cede|hand+over|give+up|transfer|hand|surrender|delegate  clause.obj=power|office|presidency|throne|authority  -> recipient=clause.with|clause.obj.with|clause.to|clause.obj.to
  verb    offer|tender|promise|announce|submit  subj=[GOV]  obj=resignation  -> recipient=to|iobj
  verb    announce|declare  clause=seek|run|stand  clause.obj=re-election|reelection|term  subj=[GOV]  clause!=<*>  -> recipient=-
  verb    call|schedule|set|announce|bring+forward|promise  subj=[GOV]  obj=early election|snap election|new election|fresh election|early poll|general election|early elections  -> recipient=-
  verb    dissolve  subj=[GOV]  obj=government|cabinet     -> recipient=-
  verb    form|agree|create  subj=[*]  obj=unity government|coalition government|government of national unity|power-sharing government|national unity government|transitional government|interim government  -> recipient=with
  yes     The Yemeni president offered his resignation. => YEM:GOV CONCEDE
  yes     The Malian president agreed to cede power to rebels. => MLI:GOV AGREE MLI:REB
  no      The Yemeni president refused to quit.
  no      The coach offered his resignation.

rule concede/policy
  event   CONCEDE
  cameo   0832
  context executive
  verb    scrap|repeal|rescind|revoke|withdraw|cancel|shelve|suspend|abolish|drop|annul|reverse|abandon|postpone|roll+back|delay|retract|freeze|ditch|axe|water+down|overturn|soften|halt  subj=[*]  obj=@coop-policy  obj!=plan|measure|decision|order|proposal|increase|reform  -> recipient=on|against|for
  verb    scrap|repeal|rescind|revoke|withdraw|shelve|abolish|roll+back|ditch|water+down|drop|abandon  subj=[GOV|LEG]  obj=plan|measure|order|proposal|reform|increase|bill  -> recipient=on|against|for
  verb    abandon|give+up|drop|forgo|forego|renounce|shelve|scrap  subj=[*]  obj=nuclear program|nuclear programme|nuclear weapons programme|nuclear ambition|weapons program|weapons programme|nuclear weapon|missile program|enrichment|claim|plan  -> recipient=to|against
  verb    freeze|suspend|halt|cap|limit|stop  subj=[*]  obj=enrichment|uranium enrichment|nuclear program|nuclear programme|settlement construction|settlement building|nuclear activity|missile test|nuclear test|construction|plutonium production|executions|whaling  -> recipient=in|on
  verb    restore|reinstate|raise|increase|grant  subj=[GOV]  obj=subsidy|fuel subsidy|food subsidy|minimum wage|pension|wage|pay|wage increase|pay rise|pay increase  -> recipient=to|for|iobj
  noun    repeal|withdrawal|abolition|scrapping|cancellation|suspension  of=law|decree|tax|bill|price increase|fuel tax|legislation|death penalty  -> actor=by|subj|poss|of.by recipient=on|against
  verb    abolish|suspend|end  subj=[*]  obj=death penalty|apartheid|slavery|conscription|execution|capital punishment|one-party rule  -> recipient=in
  verb    declare|impose|announce|extend|order  subj=[*]  obj=moratorium  -> recipient=on|with
  yes     The Ecuadorian president scrapped a fuel tax. => ECU:GOV CONCEDE
  yes     Zambia abolished the death penalty. => ZMB CONCEDE
  no      The Ecuadorian president raised a fuel tax.
  no      The shop scrapped a fee.

rule concede/institutions
  event   CONCEDE
  cameo   0834
  context political_institutions
  verb    grant|give|concede|offer|cede|award|promise  subj=[*]  obj=autonomy|self-rule|self-government|independence|home rule|devolution|self-determination|special status|statehood|greater autonomy  -> recipient=to|iobj|for
  verb    grant|give|concede|cede  subj=[*]  obj=power  to=[LEG|OPP|JUD]  -> recipient=to
  verb    introduce|adopt|enact|announce|approve|implement|push+through|pass  subj=[GOV|LEG]  obj=political reform|constitutional reform|electoral reform|democratic reform|multi-party system|multiparty democracy|multi-party democracy|reform|land reform|power-sharing|constitutional amendment  -> recipient=-
  verb    allow|permit|accept|agree  subj=[GOV]  obj=referendum|independence referendum|recount|re-run|runoff|election|multi-party election|free election|constitutional change  -> recipient=on|in
  verb    let|allow|permit  subj=[GOV]  obj=[*]  clause=secede|vote  -> recipient=obj
  noun    granting|concession  of=autonomy|independence|self-rule|self-government  -> actor=by|subj|poss|of.by recipient=to|of.to
  yes     Indonesia granted autonomy to Papua. => IDN CONCEDE
  yes     The Jordanian government announced political reforms. => JOR:GOV CONCEDE
  no      Indonesia refused autonomy to Papua.

rule concede/rights
  event   CONCEDE
  cameo   0833
  context rights_freedoms
  verb    grant|give|restore|extend|accord|concede|award  subj=[*]  obj=right|vote|suffrage|citizenship|nationality|legal status|residency|land right|equal right|equality|land title|voting right|freedom|liberty|minority right  to=[*]  -> recipient=to
  verb    grant|give|restore|extend|accord|concede|award  subj=[*]  obj=right|vote|suffrage|citizenship|nationality|legal status|residency|equal right|land right|freedom|liberty|work permit  iobj=[*]  -> recipient=iobj
  verb    allow|permit|let  subj=[GOV]  obj=woman|minority|christian|muslim|girl  clause=drive|vote|work|study|worship|return|attend|marry|stand  -> recipient=-
  verb    recognise|recognize|guarantee|acknowledge  subj=[*]  obj=right  obj.of=[*]  -> recipient=obj.of
  noun    granting|restoration|extension  of=right|citizenship|suffrage|freedom|vote  -> actor=by|subj|poss|of.by recipient=to|of.to|of.of
  yes     Qatar granted citizenship to refugees. => QAT CONCEDE
  no      Qatar stripped refugees of citizenship.

rule concede/drop-demand
  event   CONCEDE
  cameo   080
  verb    drop|withdraw|abandon|renounce|waive|relinquish|retract|rescind|give+up|forgo|forego|soften|scale+down|moderate|scale+back|shelve  subj=[*]  obj=@coop-demand-noun  -> recipient=against|to|on|for|over
  verb    lift|drop|withdraw|end|overcome|abandon|remove|waive  obj=objection|veto|opposition|reservation|hold|block|threat of veto  -> recipient=to.by|to.from|to|on|against|over
  verb    withdraw|drop|abandon|discontinue|end  obj=appeal|lawsuit|suit|legal challenge|complaint|case|legal action|claim  subj=[*]  against=[*]  -> recipient=against
  verb    withdraw|retract|rescind  obj=threat|ultimatum|resignation|ban|order|recall  subj=[*]  -> recipient=against|to
  verb    give+up|relinquish|renounce|cede|abandon|waive|drop  subj=[*]  obj=claim|right|sovereignty|title|claim to  -> recipient=to|over
  verb    agree|promise|offer|pledge|decide|vow  clause=drop|withdraw|abandon|renounce|waive|relinquish|lift  clause.obj=@coop-demand-noun|@coop-charge  -> recipient=clause.against|clause.obj.against|clause.to|clause.obj.to|with
  verb    stop|cease  subj=[*]  clause=insist|demand|object|oppose  clause!=<*>  -> recipient=clause.on|clause.obj.on|clause.to|clause.obj.to
  noun    withdrawal|dropping|renunciation|abandonment|waiver  of=@coop-demand-noun  -> actor=by|subj|poss|of.by recipient=against|to|of.against|of.to
  adj     ready|willing|prepared  clause=drop|withdraw|abandon|renounce|waive|relinquish|lift  clause.obj=@coop-demand-noun|@coop-charge|veto  -> recipient=clause.against|clause.obj.against|clause.to|clause.obj.to
  yes     Bolivia dropped its claim against Chile. => BOL CONCEDE CHL
  yes     Turkey withdrew its veto. => TUR CONCEDE
  yes     Greece lifted its objection to Albania. => GRC CONCEDE ALB
  no      Bolivia renewed its claim against Chile.
  no      The bank withdrew its bid for a rival in Chile.

rule concede/drop-none
  event   none
  verb    drop|withdraw|lift|raise  subj=bank|company|firm|insurer|bidder|lender|club|team|candidate  obj=bid|offer|claim|objection|proposal
  verb    withdraw  obj=cash|money|product|saving|deposit|savings|book
  verb    abandon  obj=ship|car|match|baby|dog|search|game|tradition|post|house|home|vehicle
  verb    withdraw  from=@coop-sport|race|competition
  yes     The bank withdrew its offer for a rival in Turkey. => none
  no      Turkey withdrew its objection to Finland.

# --- said in other words -------------------------------------------------------------------------------------------------

rule concede/u-turn
  event   CONCEDE
  cameo   083
  reserve
  verb    make|perform|do|execute obj=u-turn|about-turn|climbdown|climb-down|volte-face|about-face|concession|retreat on|over|to -> recipient=to|obj.to
  verb    bow|cave|yield|cave+in|give+in|give|give+way|knuckle+under|kneel|capitulate|surrender|relent to=pressure|demand|opposition|protest|clamour|outcry|ultimatum|threat|demand -> recipient=to.from|to.by|to.of|to.mod
  verb    give obj=way to=[*] subj=[GOV|LEG|MIL] -> recipient=to
  verb    shelve|scrap|drop|ditch|axe|abandon|bin|withdraw|water+down|scale+back|soften|tone+down|rethink|reverse|rescind|retract|annul|repeal|postpone|delay|freeze subj=[GOV|LEG|JUD] obj=@coop-policy|price rise|tax|tax rise|fuel tax|bill|law|decree|pension reform|fee|toll|reform -> recipient=obj.on
  verb    back+down|climb+down|back|climb|row|backtrack|backpedal|retreat subj=[GOV|LEG|MIL] over|on|from|after -> recipient=-
  verb    eat obj=word|humble pie -> recipient=-
  verb    concede obj=point|demand|ground|defeat to=[*] subj=[GOV|LEG|REB|OPP|MIL] -> recipient=to
  yes     Bogota made a U-turn on the ban. => COL:GOV CONCEDE
  no      The Colombian driver made a turn.

rule concede/mercy
  event   CONCEDE
  cameo   081
  reserve
  context legal
  verb    commute|remit|reduce|lighten|quash|overturn|annul|set+aside|suspend|cut|void|vacate subj=[GOV|JUD] obj=sentence|death sentence|term|conviction|verdict|penalty|punishment|prison term -> recipient=obj.of|of|obj.on|obj.against|on|against|obj.poss
  verb    acquit|exonerate|absolve|clear|reprieve|amnesty|spare|exculpate subj=[GOV|JUD] obj -> recipient=obj
  verb    restore|return|renew|give+back|reinstate subj=[GOV|JUD|LEG] obj=licence|license|passport|citizenship|accreditation|registration|permit|right|privilege -> recipient=to|obj.of|of|obj.poss
  verb    drop|withdraw|dismiss|throw+out|abandon subj=[JUD|GOV] obj=@coop-charge -> recipient=against|obj.against|on
  verb    let|allow|permit subj=[GOV|MIL|JUD] obj clause=reopen|resume|return|march|publish|broadcast|operate -> recipient=-
  verb    reinstate|rehabilitate|unban|legalise|legalize|reopen|reactivate|unblock|readmit subj=[GOV|JUD|LEG|MIL] obj=@coop-party|school|university|newspaper|border|frontier|crossing|airport|website|party|union|station -> recipient=to|for|obj.of
  yes     Burundi's government restored the licence of the Rwandan radio station. => BDI:GOV CONCEDE RWA
  no      The Zambian clerk commuted to Lusaka.

rule concede/back-to-work
  event   CONCEDE
  cameo   082
  reserve
  verb    go to=work|pit|classroom|job|factory|plant|school|lecture|class subj=[LAB|EDU|MED|AGR] -> recipient=-
  verb    return|go to=work|pit|classroom|job|factory|school|lecture|class subj=[LAB|EDU|MED|AGR] -> recipient=-
  verb    clear|lift|remove|dismantle|take+down subj=[CVL|LAB|AGR|EDU|OPP|SOC] obj=tractor|barricade|roadblock|blockade|road block|tent|camp|lorry|picket|encampment -> recipient=-
  verb    end|suspend|lift|call+off|abandon|stop|halt|break subj=[CVL|LAB|AGR|EDU|OPP|SOC|MED|REL] obj=@coop-protest-noun|road blockade|fast|occupation|blockade -> recipient=-
  verb    reopen subj=[LAB|EDU|CVL|AGR|MED] obj=shop|school|road|hospital|market|port|pit -> recipient=-
  verb    start|begin clause=eat|work -> recipient=-
  yes     Bulgarian miners returned to the pits. => BGR:LAB CONCEDE
  yes     Polish farmers cleared their tractors from the crossing. => POL:AGR CONCEDE
  no      The Bulgarian cat went back to its basket.

rule concede/sorry
  event   CONCEDE
  cameo   055
  reserve
  verb    ask|beg|seek|request obj=forgiveness|pardon of|from -> recipient=of|from|obj.of|obj.from
  verb    ask|beg subj=[GOV|MIL|REL|COP|REB|UNO] obj|iobj=[*] for=forgiveness|pardon -> recipient=obj|iobj
  verb    say obj=sorry to|for -> recipient=to
  verb    apologise|apologize subj=[*] to -> recipient=to
  verb    make|offer|issue|present|tender|extend|owe obj=apology|amends|regrets|regret to|for -> recipient=to|obj.to
  verb    express|voice obj=remorse|contrition|regret for|over -> recipient=to
  verb    atone subj=[*] for -> recipient=to
  yes     Japan's government made amends to Korea. => JPN:GOV CONCEDE KOR
  yes     Japan's emperor tendered his regrets to Korea. => JPN:GOV CONCEDE KOR
  no      The Japanese reporter asked the price of the tea.

# --- sorry, and burdens taken back --------------------------------------------------------------------------------------------

rule concede/take-back-burden
  event   CONCEDE
  cameo   0832
  context executive
  verb    scrap|repeal|rescind|revoke|withdraw|cancel|shelve|suspend|drop|annul|reverse|abandon|postpone|roll+back|freeze|ditch|axe|water+down|soften|undo|halve  subj=[*]  obj=rise|increase|hike|cut|surcharge|levy|tax|duty  obj.in|obj.on|obj.to|in|on=price|tax|fee|fare|toll|subsidy|pension|wage|salary|tariff|fuel|petrol|diesel|bread|gas|electricity|farmer|food|age  -> recipient=-
  verb    back+down|climb+down|retreat|row+back|backtrack|back-pedal|backpedal|relent  subj=[GOV|LEG|MIL]  from|on|over=plan|bill|tax|law|reform|rise|increase|cut|proposal|demand|ban  -> recipient=-
  yes     Benin's government cancelled the increase in bread prices. => BEN:GOV CONCEDE
  no      The bakery in Benin cancelled its increase in output.

rule concede/sorry-speaker
  event   CONCEDE
  cameo   055
  adj     sorry  subj=i|we|I  for|clause  -> actor=subj recipient=to|clause.to
  adj     sorry  subj=[GOV|MIL|REL|COP|LEG]  for  -> recipient=to|for.of
  yes     "I am sorry for what was done to your people," Chile's president told the elders. => CHL:GOV CONCEDE CHL:CVL
  no      "We are sorry for you," said the Belgian reporter's aunt.

rule concede/halt-trials
  event   CONCEDE
  cameo   0831
  reserve
  context legal
  verb    order|instruct|direct  subj=[GOV|LEG|MIL]  obj=trial|prosecution|case|charge|proceedings|investigation|crackdown|execution|eviction|demolition  clause=halt|stop|suspend|drop|end|freeze|postpone|abandon|shelve  -> recipient=obj.of|obj.against|against
  verb    drop|halt|suspend|end|stop|freeze  subj=[GOV|JUD|MIL]  obj=trial|prosecution|charge|proceedings  of|against=[*]  -> recipient=obj.of|obj.against|of|against
  yes     Oman's sultan stopped the trials of two Omani bloggers. => OMN:GOV CONCEDE OMN:JRN
  no      Oman's sultan ordered the trials of a new train.

# --- given up to another -------------------------------------------------------------------------------------------------------

rule concede/plain-give-up
  event   CONCEDE
  cameo   080
  reserve
  verb    concede|yield|grant|surrender  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  obj  to=[*]  obj!=@mc-territory|@troops|goal|point|game|match|penalty|power|@aid|loan  -> recipient=to
  yes     Spain's government conceded the lake scheme to Portugal. => ESP:GOV CONCEDE PRT
  no      Spain conceded a goal to Portugal.
