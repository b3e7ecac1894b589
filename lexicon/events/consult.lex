# CONSULT: meetings, visits, hosting, calls, negotiations under way or held, mediation. All parties to a meeting are its actors;
# in a visit the visitor is the actor and the host the recipient.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0

# --- meeting ------------------------------------------------------------------------------------------------------------

rule consult/meet
  event   CONSULT
  cameo   040
  context diplomatic
  reciprocal
  verb    meet|meet+up|rendezvous  obj=[*]                 -> recipient=obj
  verb    meet|meet+up  with=[*]                           -> recipient=with
  verb    meet  obj=@coop-visitor|@coop-envoy              -> recipient=obj
  verb    meet  with=@coop-visitor|@coop-envoy             -> recipient=with
  verb    meet  subj=[*]  subj!=[BUS]  !obj  !with         -> recipient=-
  verb    meet  subj=@coop-visitor|@coop-envoy  !obj       -> recipient=with
  verb    sit+down|get+together|huddle|dine|lunch|breakfast|closet  with=[*]  -> recipient=with
  verb    shake  obj=hand|hands  with=[*]                  -> recipient=with
  verb    see  obj=[GOV]  in=[*]                           -> recipient=obj
  verb    join  obj=[*]  for=<CONSULT>                     -> recipient=obj
  verb    join  obj=[*]  for=@talks|@coop-meet-noun        -> recipient=obj
  verb    join  obj=[*]  at=@talks|@coop-meet-noun         -> recipient=obj
  yes     The French president met the German chancellor in Paris. => FRA:GOV,DEU:GOV CONSULT
  yes     Kenya's foreign minister met with Sudanese rebels. => KEN:GOV,SDN:REB CONSULT
  yes     India and Nepal met on Tuesday. => IND,NPL CONSULT
  no      Spain met Portugal in the semi-final.
  no      France met its budget target.
  no      The road met the river near Sudan.

rule consult/meet-none
  event   none
  verb    meet  obj=target|demand|goal|deadline|need|requirement|standard|condition|criterion|criteria|expectation|cost|obligation|challenge|resistance|opposition|death|fate|end|match|approval|quota|payment|threshold|objective|request|expense|hurdle|bill|test|commitment|definition|emission
  verb    meet  with=resistance|opposition|criticism|approval|success|failure|anger|protest|derision|outrage|force|violence|applause|silence|scepticism|skepticism|accident|hostility|disaster|death|condemnation|praise|cheer|gunfire|fire|refusal
  verb    meet  in=@coop-sport
  verb    meet|face|play|beat  for=@coop-sport|place
  verb    meet  on=pitch|court|track|field
  verb    meet  at=@coop-sport
  verb    meet  subj=road|river|line|water|sea|supply|company|firm|team|eye|border|path|product|price|plane
  noun    meeting  of=sea|river|mind|cultures|creditor|shareholder|company|bondholder|road
  noun    @coop-meet-noun  mod=shareholder|cabinet|board|company|track|race|prayer|annual general|staff|club|bank
  yes     Chile met Peru in the final. => none
  yes     Chile met its export targets. => none
  no      The Chilean president met the Peruvian president.

# That talks are needed, or would be good, tells of none.
rule consult/need-none
  event   none
  noun    need|necessity|importance|urgency|desirability|value|merit|usefulness|case|room|lack|absence|prospect|hope  for=<CONSULT>
  noun    need|necessity|importance|urgency|desirability|value|merit|usefulness|lack|absence|prospect|hope  of=<CONSULT>
  yes     The need for dialogue between Ghana and Togo is plain. => none
  yes     The importance of talks between Chile and Peru can hardly be overstated. => none
  no      Ghana held talks with Togo.

# Nouns of meeting.
rule consult/talks
  event   CONSULT
  cameo   040
  context diplomatic
  reciprocal
  noun    @coop-meet-noun  with=[*]                        -> actor=subj|by|poss|mod|of|between recipient=with
  noun    @coop-meet-noun  between=[*]                     -> actor=between recipient=-
  noun    @coop-meet-noun  among=[*]                       -> actor=among recipient=-
  noun    @coop-meet-noun  subj=[*]                        -> actor=subj recipient=with|between
  noun    round|series|session|day|hour|phase|cycle|week|resumption|start|opening|exchange  of=@talks  -> actor=subj|poss|between|of.between|mod|of.mod|by recipient=of.with|with
  noun    @talks  of=[*]                                   -> actor=of recipient=with
  noun    @talks  mod=[*]                                  -> actor=mod recipient=with
  noun    talk|talks|meeting|summit|negotiation|dialogue|consultation|discussion|contact  poss=[*]  -> actor=poss recipient=with
  noun    meeting|audience|appointment|encounter|lunch|dinner|breakfast  to=[*]  subj=[*]  -> actor=subj recipient=to
  verb    attend|wrap+up|reopen|restart|relaunch|wind+up|adjourn|end  obj=@talks  subj=[*]  -> recipient=with|between
  verb    attend|address|chair|co-chair|sit+in  obj=@coop-meet-noun  subj=[*]  -> recipient=with
  verb    participate|take+part|sit  in=@talks             -> recipient=with|in.with
  verb    engage  in=@talks                                -> recipient=with|in.with
  verb    enter  into=@talks                               -> recipient=with|into.with
  yes     Japan held talks with Mongolia. => JPN,MNG CONSULT
  yes     A meeting between Egypt and Jordan took place. => EGY,JOR CONSULT
  yes     Iran's talks with Iraq resumed. => IRN,IRQ CONSULT
  no      Japan cancelled talks with Mongolia.
  no      Talk of war worries Mongolia.

rule consult/negotiate
  event   CONSULT
  cameo   046
  context diplomatic
  reciprocal
  verb    negotiate|bargain|haggle|parley|renegotiate|horse-trade  with=[*]  -> recipient=with
  verb    negotiate|renegotiate  obj=@agreement|@coop-plan|release|withdrawal|end|border|return|price|exchange|access|corridor|passage|loan|debt|entry|accession  subj=[*]  -> recipient=with
  verb    negotiate|parley|bargain  subj=[*]  !obj         -> recipient=with
  noun    negotiation|peace talk|peace talks|bargaining|peace process|parley|peace negotiation|truce talks|trade talks|arms talks|nuclear talks|ceasefire talks|accession talks|proximity talks|reconciliation talks  with=[*]  -> actor=subj|by|poss|mod|of recipient=with
  noun    negotiation|peace talk|peace talks|bargaining|peace process|parley|peace negotiation|trade talks|proximity talks  between=[*]  -> actor=between recipient=-
  noun    negotiation|peace talk|peace talks|bargaining|peace negotiation|truce talks|trade talks|accession talks  subj=[*]  -> actor=subj recipient=with
  noun    negotiation|peace talk|peace talks|bargaining|peace negotiation|trade talks  mod=[*]  -> actor=mod recipient=with
  noun    negotiation|bargaining  poss=[*]                 -> actor=poss recipient=with
  verb    restart|relaunch|reopen|wrap+up|adjourn|wind+up  obj=negotiation|peace talk|peace talks|peace negotiation|trade talks  subj=[*]  -> recipient=with
  verb    return|come|go  to=table|negotiating table|negotiation|talks  subj=[*]  -> recipient=with
  verb    thrash+out|hammer+out|work+out|discuss  obj=@coop-plan|terms|ceasefire|truce|settlement  subj=[*]  with=[*]  -> recipient=with
  verb    work  on=@agreement|@coop-plan  with=[*]  subj=[*]  -> recipient=with
  yes     Colombia negotiated with the rebels. => COL,COL:REB CONSULT
  yes     Britain and Spain opened negotiations on fishing. => GBR,ESP CONSULT
  no      The driver negotiated a sharp bend in Colombia.
  no      Britain broke off negotiations with Spain.

rule consult/negotiate-none
  event   none
  verb    negotiate  obj=bend|curve|corner|obstacle|road|turn|terrain|rapid|course|step|stairs|traffic|hurdle|path|maze
  verb    negotiate  subj=firm|company|player|agent|buyer|seller|club
  noun    bargaining  mod=plea|collective
  yes     The driver negotiated a steep curve. => none
  no      Colombia negotiated with Peru.

rule consult/discuss
  event   CONSULT
  cameo   040
  context diplomatic
  reciprocal
  verb    discuss|debate|review|explore|talk+over|examine|raise|take+up|go+over|touch  with=[*]  subj=[*]  -> recipient=with
  verb    discuss  subj=[*]  subj!=[BUS|LEG]  obj=@sanction|@aid|@weapon|@coop-ties|@coop-cooperation|@coop-dispute|@coop-plan|@agreement|@violence|situation|tariff|trade|security  -> recipient=with
  verb    discuss  subj=[*]  subj!=[BUS|LEG|EDU|CVL]  obj   -> recipient=with
  verb    discuss  obj=@coop-ties|@coop-cooperation|@coop-dispute|@coop-plan|@agreement|@violence|situation|matter  -> recipient=with
  verb    @coop-talk-verb  with=[*]                        -> recipient=with
  verb    @coop-talk-verb  subj=[*]  subj!=[BUS|LEG]  !obj  !clause  -> recipient=with
  verb    consult  obj=[*]                                 -> recipient=obj
  verb    talk|speak|chat|communicate|interact|reason  with=[*]  -> recipient=with
  verb    talk|speak  to=[GOV|MIL|REB|OPP|PTY|LEG]         -> recipient=to
  verb    talk  subj=[*]  to=[*]  about                    -> recipient=to
  verb    exchange  obj=view|opinion|idea|information|note|letter|message|greeting|pleasantry  with=[*]  -> recipient=with
  verb    exchange  obj=view|opinion|idea|letter|message|greeting|pleasantry  subj=[*]  -> recipient=with
  verb    brief|debrief  obj=[GOV|LEG|MIL]  on             -> recipient=obj
  verb    sound+out|approach|contact|lobby|engage|buttonhole|cultivate  obj=[GOV|REB|OPP|MIL|LEG|PTY]  -> recipient=obj
  verb    engage  with=[*]                                 -> recipient=with
  verb    touch  obj=base  with=[*]                        -> recipient=with
  verb    keep|stay|be|remain  in=touch|contact  with=[*]  -> recipient=with
  verb    make|establish|have|maintain  obj=contact|contacts  with=[*]  -> recipient=with
  verb    talk|speak|converse  subj=envoy|negotiator|delegation|delegate|side|representative|diplomat|minister|leader|emissary|team  !to  !about  for|through|in|at|on|until  -> recipient=with
  verb    go|run|sift|work  over|through=agenda|plan|proposal|draft|issue|detail|text|list|document  subj=[GOV|REB|OPP|MIL]  with=[*]  -> recipient=with
  yes     Panama discussed quotas with Ecuador. => ECU,PAN CONSULT
  yes     Ghana discussed the crisis with Togo. => GHA,TGO CONSULT
  yes     Canada consulted Denmark over the island. => CAN,DNK CONSULT
  yes     Sweden exchanged views with Latvia. => SWE,LVA CONSULT
  yes     Sudanese and Chadian envoys talked through the night. => SDN:GOV,TCD:GOV CONSULT
  no      Scientists in Ghana discussed the findings in a paper.
  no      Canada informed Denmark's farmers.

rule consult/discuss-none
  event   none
  verb    talk|speak|chat  to=@coop-audience
  verb    talk|speak|chat  with=@coop-audience
  verb    meet|interact|mingle|chat  with=@coop-audience
  verb    meet  obj=@coop-audience
  verb    discuss  obj=film|album|book|novel|study|finding|career|wedding|weather|music|life
  verb    discuss  subj=paper|article|book|author|chapter|scientist|study|panel|column|film
  verb    consult  obj=lawyer|doctor|map|dictionary|expert|book|astrologer|oracle|manual|psychiatrist|attorney
  noun    @coop-meet-noun  with=@coop-audience
  noun    conference  mod=news|press
  noun    session  mod=training|trading|photo|court
  noun    contact  mod=eye|body|physical|sexual|radio
  noun    round  of=golf|vote|voting|drink|match|applause|ammunition|qualifying
  noun    round  mod=first|second|final|last|qualifying|third|opening  of=league|cup|tournament|championship|election|poll
  noun    forum  mod=internet|online|web
  noun    round|session|series|day|phase  of=exercise|drill|manoeuvre|maneuver|wargame|strike|sanction|shelling|bombing|attack|test|cut|layoff|protest|funding|raid|airstrike|violence|fighting
  yes     The Ghanaian president talked to reporters. => none
  yes     Jordan began a new round of cuts. => none
  no      The Ghanaian president talked to the Togolese president.

# --- visits -------------------------------------------------------------------------------------------------------------

rule consult/visit
  event   CONSULT visit
  cameo   042
  context diplomatic
  verb    visit|revisit  obj=[*]                           -> recipient=obj
  verb    visit  subj=[*]  obj=@place-noun|country|nation|capital|state  -> recipient=obj.of|obj.in|obj.mod|in
  verb    visit  subj=[GOV]  obj                           -> recipient=obj|in
  verb    tour|revisit|crisscross  subj=[*]  obj=[*]       -> recipient=obj
  verb    tour  subj=@coop-visitor|@coop-envoy  obj=country|region|capital|nation  -> recipient=obj
  verb    pay|make|begin|start|conclude|complete|end|undertake|embark|wind+up|wrap+up|continue|cut+short  obj=@coop-visit-noun  to=[*]  -> recipient=to
  verb    embark|set+off|set+out|go|leave  on=@coop-visit-noun  to=[*]  -> recipient=to
  verb    embark|go|leave|set+off|arrive|come  on=@coop-visit-noun|trip  -> recipient=on.to|to|in
  noun    @coop-visit-noun  to=[*]                         -> actor=subj|by|poss|of|mod recipient=to
  noun    @coop-visit-noun  by=[*]                         -> actor=by recipient=to|by.to|in
  noun    visit|state visit|trip  of=[*]                   -> actor=of recipient=to|of.to
  noun    visit|tour  mod=[*]  to=[*]                      -> actor=mod|by|poss recipient=to
  noun    visit|state visit|official visit|trip  poss=[*]  -> actor=poss recipient=to
  noun    tour|swing|trip  of=[*]  subj=[*]                -> actor=subj recipient=of
  noun    tour|swing|trip  of=[*]  poss=[*]                -> actor=poss recipient=of
  noun    tour|swing|trip  of=[*]  by=[*]                  -> actor=by|of.by recipient=of
  noun    visit  with=[*]  subj=[*]                        -> actor=subj recipient=with
  verb    call  on=[GOV]  !clause  !on.clause  !to                              -> recipient=on
  verb    drop+by|drop+in|stop+by|stop+over|stop+off|look+in  in=[*]  -> recipient=in
  verb    call  subj=delegation|ambassador|envoy|emissary|high commissioner|deputation|team|mission  on=[*]  clause=discuss|exchange|review|pay|convey|congratulate|bid|hand|deliver|brief|thank|present  -> recipient=on
  verb    call  subj=[GOV]  on=[*]  !clause  !on.clause  !for  !to  -> recipient=on
  yes     The Chinese president visited Tanzania. => CHN:GOV CONSULT/visit TZA
  yes     Brazil's foreign minister paid a visit to Angola. => BRA:GOV CONSULT/visit AGO
  yes     A visit by the Turkish president to Iraq ended. => TUR:GOV CONSULT/visit IRQ
  yes     A delegation from Nepal called on the Bhutanese king to discuss the border. => NPL:GOV CONSULT/visit BTN:GOV
  no      Tourists visited Tanzania.
  no      The Chinese president cancelled a visit to Tanzania.

rule consult/travel
  event   CONSULT visit
  cameo   042
  context diplomatic
  verb    @coop-travel-verb  !obj  subj=[GOV]  to=[*]            -> recipient=to
  verb    @coop-travel-verb  !obj  subj=[GOV]  in=[*]  for=<*>   -> recipient=in
  verb    @coop-travel-verb  !obj  subj=@coop-visitor|@coop-envoy  to=[*]  -> recipient=to
  verb    @coop-travel-verb  !obj  subj=[GOV]  to|in=[*]  for=<CONSULT>|@talks|@coop-meet-noun  -> recipient=for.with|to|in
  verb    @coop-travel-verb  !obj  subj=@coop-visitor|@coop-envoy  to|in=[*]  for=<CONSULT>|@talks|@coop-meet-noun  -> recipient=for.with|to|in
  verb    @coop-travel-verb  !obj  for=<CONSULT>                 -> recipient=to|in|for.with|for.recipient
  verb    @coop-travel-verb  !obj  for=@talks|@coop-meet-noun    -> recipient=to|in|for.with
  verb    @coop-travel-verb  !obj  clause=<CONSULT>              -> recipient=to|in|clause.with|clause.obj.with|clause.recipient
  verb    arrive|land|touch+down|fly+in|jet+in  subj=[GOV]  in=[*]  -> recipient=in
  verb    arrive|land|touch+down|fly+in  subj=@coop-visitor|@coop-envoy  in=[*]  -> recipient=in
  verb    arrive  subj=[GOV]  at=@place-noun|@coop-venue-home|airport  -> recipient=in|at.of|at.in
  verb    leave|depart|set+off|fly  !obj  subj=[GOV]  for=[*]    -> recipient=for
  verb    leave|depart|set+off  !obj  subj=@coop-visitor|@coop-envoy  for=[*]  -> recipient=for
  verb    accompany|lead  obj=@coop-envoy  to=[*]          -> recipient=to
  noun    arrival  of=[GOV]  in=[*]                        -> actor=of recipient=in
  noun    arrival  of=@coop-visitor|@coop-envoy  in=[*]    -> actor=of recipient=in
  noun    arrival  poss=[GOV]  in=[*]                      -> actor=poss recipient=in
  verb    be  on=@coop-visit-noun|visit  to=[*]            -> recipient=to
  verb    be  in=[*]  for=<CONSULT>                        -> recipient=in
  verb    be  in=[*]  on=@coop-visit-noun                  -> recipient=in
  yes     The Russian foreign minister arrived in Cuba for talks. => RUS:GOV CONSULT/visit CUB
  yes     The Polish president flew to Moldova. => POL:GOV CONSULT/visit MDA
  yes     The Saudi king left for Morocco. => SAU:GOV CONSULT/visit MAR
  no      Vietnam returned a statue to Laos.
  no      A cargo plane flew to Moldova.
  no      The deposed president fled to Morocco.

rule consult/send-envoy
  event   CONSULT visit
  cameo   042
  context diplomatic
  verb    send|dispatch|despatch|delegate|depute  obj=@coop-envoy  to=[*]  -> recipient=to
  verb    send|dispatch|despatch  obj=@coop-envoy  for=<CONSULT>  -> recipient=to|for.with|in
  verb    send|dispatch|despatch  obj=@coop-envoy  clause=<CONSULT>  -> recipient=to|clause.with|clause.obj.with|clause.recipient
  verb    send|dispatch|despatch  iobj=[*]  obj=@coop-envoy|message|letter  -> recipient=iobj
  noun    @coop-envoy  to=[*]  subj=[*]                    -> actor=subj recipient=to
  yes     South Africa sent an envoy to Zimbabwe. => ZAF CONSULT/visit ZWE
  yes     Norway dispatched a delegation to Sri Lanka. => NOR CONSULT/visit LKA
  no      South Africa sent troops to Zimbabwe.
  no      South Africa recalled its envoy to Zimbabwe.

rule consult/visit-none
  event   none
  verb    visit  subj=@coop-traveller
  verb    visit  obj=@coop-sight
  verb    visit|tour  obj=troop|soldier|victim|wounded|survivor|constituency|voter|grave|scene|site|shrine|holy site
  verb    visit  for=@coop-sport
  verb    tour  subj=band|singer|orchestra|exhibition|team|show|musician|side|theatre|circus
  verb    @coop-travel-verb  subj=@coop-traveller
  verb    @coop-travel-verb  to=polls|poll|school|prison|war|court|trial|vote|hospital|work|sleep|bed|jail
  verb    arrive  at=conclusion|decision|figure|scene|verdict
  verb    @coop-travel-verb  subj=player|coach|team|striker|singer|actor|athlete|squad|footballer|rider|runner
  noun    visit|tour|trip  by=@coop-traveller|student|player|team|fan
  noun    visit|tour|trip|meeting|encounter|clash  in=@coop-sport
  noun    visit|trip  mod=site|school|hospital|doctor|shopping|fishing|field|home
  noun    @coop-visit-noun  to=@coop-sight
  noun    tour  mod=concert|world|cricket|rugby|pga|golf|tennis|guided
  noun    mission  mod=space|combat|rescue|peacekeeping|bombing|shuttle|suicide|training|military
  yes     Tourists visited Egypt in large numbers. => none
  yes     The Egyptian president visited a museum. => none
  no      The Egyptian president visited Sudan.

# --- hosting ------------------------------------------------------------------------------------------------------------

rule consult/host-visitor
  event   CONSULT visit
  cameo   043
  context diplomatic
  verb    host|receive  obj=[*]  obj!=@coop-refugee        -> actor=obj recipient=subj
  verb    host|receive|greet|entertain|feast|fete|wine  obj=@coop-visitor|@coop-envoy  -> actor=obj recipient=subj
  verb    greet|welcome|entertain|fete  subj=[*]  obj=[GOV|MIL|LEG|REB|OPP]  -> actor=obj recipient=subj
  verb    welcome|greet|receive|meet  obj=[*]  at=@coop-venue-home|airport  -> actor=obj recipient=subj
  verb    welcome|greet|receive  obj=[*]  to=@coop-venue-home|capital|country  -> actor=obj recipient=subj
  verb    welcome|receive  obj=[GOV]  to=[*]                -> actor=obj recipient=subj
  verb    welcome|receive|host  obj=@coop-visitor|@coop-envoy  in=[*]  -> actor=obj recipient=subj
  verb    welcome|receive|host  obj=@coop-visitor|@coop-envoy  for=@talks|@coop-meet-noun|@coop-visit-noun  -> actor=obj recipient=subj
  verb    host|receive  obj=visit  obj.by=[*]              -> actor=obj.by recipient=subj
  verb    host|receive  obj=visit  obj.from=[*]            -> actor=obj.from recipient=subj
  verb    grant|give  obj=audience  iobj=[*]               -> actor=iobj recipient=subj
  verb    grant|give  obj=audience  to=[*]                 -> actor=to recipient=subj
  verb    roll+out  obj=red carpet|carpet  for=[*]         -> actor=for recipient=subj
  verb    play  obj=host  to=[GOV]                         -> actor=to recipient=subj
  noun    reception|welcome|hosting  of=[GOV]              -> actor=of recipient=by|subj|poss
  noun    reception|dinner|banquet|luncheon|welcome  for=[GOV]  subj=[*]  -> actor=for recipient=subj
  yes     India hosted the Japanese prime minister. => JPN:GOV CONSULT/visit IND
  yes     The Moroccan king received the Spanish foreign minister. => ESP:GOV CONSULT/visit MAR:GOV
  no      India hosted a cricket match.
  no      Germany received refugees from Syria.

rule consult/host-talks
  event   CONSULT third-party
  cameo   044
  context diplomatic
  verb    @coop-host-verb  obj=@coop-meet-noun  between=[*]  -> actor=between|obj.between recipient=subj
  verb    @coop-host-verb  obj=@coop-meet-noun  among=[*]  -> actor=among|obj.among recipient=subj
  verb    @coop-host-verb  obj=@coop-meet-noun  obj.between=[*]  -> actor=obj.between recipient=subj
  verb    @coop-host-verb  obj=@coop-meet-noun  obj.mod=[*]  -> actor=obj.mod recipient=subj
  verb    bring+together|bring  obj=[*]  to=table|negotiating table|talks  -> actor=obj recipient=subj
  verb    bring+together  subj=[*]  obj=[*]                -> actor=obj recipient=subj
  noun    hosting  of=@talks                               -> actor=of.between|of.mod recipient=by|poss|subj|of.by
  yes     Qatar hosted talks between Chad and Sudan. => TCD,SDN CONSULT/third-party QAT
  yes     Oman brought together Iran and Yemen. => IRN,YEM CONSULT/third-party OMN
  no      Qatar hosted the Chadian president.
  no      Qatar hosted a tournament between Chad and Sudan.

rule consult/host-general
  event   CONSULT
  cameo   043
  context diplomatic
  verb    @coop-host-verb  subj=[*]  obj=@talks            -> recipient=with|obj.of|for
  verb    @coop-host-verb  subj=[*]  obj=@coop-multilateral-noun  -> recipient=with|obj.of
  verb    preside  over=@talks|@coop-multilateral-noun     -> recipient=over.with|over.of
  yes     Egypt hosted negotiations. => EGY CONSULT
  no      Egypt hosted the world cup.

rule consult/neutral-ground
  event   CONSULT third-party
  cameo   044
  context diplomatic
  reciprocal
  noun    @talks  in=@coop-neutral-venue  between=[*]      -> actor=between recipient=-
  noun    @talks  in=@coop-neutral-venue  subj=[*]  with=[*]  -> actor=subj recipient=with
  noun    @talks  in=geneva|vienna|oslo|doha|muscat|helsinki|reykjavik|camp david|astana  subj=[*]  -> actor=subj recipient=with
  noun    @talks  mod=proximity|indirect|united nations-brokered|un-brokered|norwegian-brokered|us-brokered|un-mediated|un-sponsored|qatari-mediated  with=[*]  -> actor=subj|by|poss|of recipient=with
  noun    @talks  mod=proximity|indirect|united nations-brokered|un-brokered|norwegian-brokered|us-brokered|un-mediated|un-sponsored|qatari-mediated  between=[*]  -> actor=between recipient=-
  noun    @talks  between=[*]  under=auspex|auspices|aegis|mediation  -> actor=between recipient=-
  noun    @talks  between=[*]  through=mediator|intermediary  -> actor=between recipient=-
  verb    meet  in=@coop-neutral-venue  subj=[*]  with=[*] -> recipient=with
  verb    meet  in=@coop-neutral-venue  subj=[*]  obj=[*]  -> recipient=obj
  verb    negotiate|talk|communicate  through=mediator|intermediary|third party|go-between  with=[*]  -> recipient=with
  yes     Armenia and Azerbaijan held talks in Geneva. => ARM,AZE CONSULT/third-party
  yes     Iran held indirect talks with Israel. => IRN,ISR CONSULT/third-party
  no      Armenia and Azerbaijan held talks in Baku.

rule consult/host-none
  event   none
  verb    host|stage  obj=@coop-sport|website|site|show|party|concert|game|olympics|festival|event|exhibition|programme|program|server|file|podcast|championship|wedding|parasite|race|fair|contest
  verb    host  subj=firm|company|server|website|actor|comedian|club|museum|network|provider|singer
  verb    receive|accept|host  obj=@coop-refugee
  verb    receive  obj=letter|report|call|message|aid|money|prize|award|support|complaint|treatment|information|threat|ball|pass|sentence|vote|bribe|news|attention
  verb    host|entertain|receive|welcome|greet|visit  in=@coop-sport
  verb    entertain  obj=crowd|audience|troop|idea|doubt|guest|child|fan
  verb    welcome|greet  obj=fan|crowd|tourist|visitor|spectator|customer|baby|new year|spring|year
  yes     The firm hosted a website for Japan. => none
  yes     Italy hosted Wales in the cup. => none
  no      Italy hosted the Libyan leader.

# --- remote -------------------------------------------------------------------------------------------------------------

rule consult/phone
  event   CONSULT phone
  cameo   041
  context diplomatic
  reciprocal
  verb    phone|telephone|ring|ring+up|call+up|dial|skype  obj=[*]  -> recipient=obj
  verb    phone|telephone  obj=@coop-visitor               -> recipient=obj
  verb    call  subj=[GOV]  obj=[GOV]  !clause             -> recipient=obj
  verb    talk|speak|confer|consult|negotiate|chat|converse|discuss|communicate  with=[*]  by=@coop-phone   -> recipient=with
  verb    talk|speak|confer|consult|negotiate|chat|converse|discuss|communicate  with=[*]  on=@coop-phone   -> recipient=with
  verb    talk|speak|confer|consult|negotiate|chat|converse|discuss|communicate  with=[*]  over=@coop-phone -> recipient=with
  verb    talk|speak|confer|consult|negotiate|chat|converse|discuss|communicate  with=[*]  via=@coop-phone  -> recipient=with
  verb    talk|speak  to=[*]  by=@coop-phone               -> recipient=to
  verb    talk|speak  to=[*]  on=@coop-phone               -> recipient=to
  verb    talk|speak  to=[*]  over=@coop-phone             -> recipient=to
  verb    talk|speak|confer|consult|meet|discuss  subj=[*]  by=@coop-phone   -> recipient=with
  verb    talk|speak|confer|consult|meet|discuss  subj=[*]  on=@coop-phone   -> recipient=with
  verb    talk|speak|confer|consult|meet|discuss  subj=[*]  over=@coop-phone -> recipient=with
  verb    talk|speak|confer|consult|meet|discuss  subj=[*]  via=@coop-phone  -> recipient=with
  verb    discuss|talk|speak|confer|review  with=[*]  in|during=@coop-phone-noun  -> recipient=with
  verb    discuss|talk|speak|confer|review|go|exchange|touch  subj=[*]  in|during=@coop-phone-noun  -> recipient=with
  verb    tell|inform|urge|assure  obj=[*]  by=@coop-phone -> recipient=obj
  noun    @coop-phone-noun  with=[*]                       -> actor=subj|by|poss|mod|of|between recipient=with
  noun    @coop-phone-noun  between=[*]                    -> actor=between recipient=-
  noun    phone call|telephone call|video call|call  from=[GOV]  subj=[*]  -> actor=from recipient=subj
  noun    phone call|telephone call|call  from=[*]  to=[*] -> actor=from recipient=to
  noun    phone call|telephone call|call  to=[GOV]  subj=[*]  -> actor=subj recipient=to
  noun    phone call|telephone call|phone conversation|telephone conversation  subj=[*]  -> actor=subj recipient=with|to|from
  noun    phone call|telephone call|phone conversation|telephone conversation|video call  poss=[*]  -> actor=poss recipient=with|to
  noun    @talks  by=@coop-phone  with=[*]                 -> actor=subj|by|poss recipient=with
  noun    @talks  via=@coop-phone                          -> actor=subj|between|poss recipient=with
  noun    @talks  mod=virtual|online|telephone|phone|video|telephonic|remote  with=[*]  -> actor=subj|poss|by|of recipient=with
  noun    @talks  mod=virtual|online|telephone|phone|video|telephonic|remote  subj=[*]  -> actor=subj recipient=with
  yes     The Egyptian president phoned the Italian prime minister. => EGY:GOV,ITA:GOV CONSULT/phone
  yes     The Indian foreign minister spoke by telephone with the Iranian foreign minister. => IND:GOV,IRN:GOV CONSULT/phone
  yes     Ukraine and Germany held a phone call. => UKR,DEU CONSULT/phone
  no      Egypt sells phones to Italy.
  no      The Indian foreign minister called Iran a threat.

rule consult/phone-none
  event   none
  verb    phone|telephone|ring|call  obj=police|ambulance|newspaper|doctor|mother|wife|friend|family|radio station|agency|office|emergency
  verb    phone|telephone|call  subj=caller|witness|resident|man|woman|listener
  verb    ring  obj=bell|alarm|church bell
  verb    call  obj=election|strike|referendum|witness|meeting|vote|halt
  noun    call  for=*
  noun    call  mod=roll|wake-up|close|distress|curtain|margin|emergency|bird
  yes     A caller phoned a newspaper in Spain. => none
  no      The Spanish king phoned the Greek president.

# --- multilateral -------------------------------------------------------------------------------------------------------

rule consult/multilateral
  event   CONSULT multilateral
  cameo   040
  context diplomatic
  reciprocal
  verb    meet|gather|convene|assemble|confer|reconvene|consult  subj=[*]  subj=@coop-alliance  -> recipient=with
  verb    meet|gather|convene|assemble|confer|consult|debate|discuss|deliberate  at=@coop-alliance  -> recipient=with
  verb    meet|gather|convene|assemble|confer|consult|discuss  in=@coop-alliance  -> recipient=with
  verb    meet|gather|convene|assemble|confer|arrive|attend|raise|bring+up|speak|argue|discuss|debate|clash|complain  subj=[*]  at=@coop-multilateral-noun  at.of=[IGO|UNO|EUR]  -> recipient=with
  verb    meet|speak|talk|shake|confer|huddle  subj=[*]  on=sideline|margin|fringe|sidelines|margins  -> recipient=with|obj.with
  verb    meet|gather|convene|assemble|confer|arrive|attend  at=@coop-multilateral-noun  at.of=@coop-alliance  -> recipient=with
  verb    meet|gather|convene|assemble|confer|arrive|discuss  at=@coop-multilateral-noun  at.mod=@coop-alliance  -> recipient=with
  verb    meet|gather|arrive|assemble|convene  for=@coop-multilateral-noun  for.mod=@coop-alliance  -> recipient=with
  verb    meet|gather|arrive|assemble|convene  for=@coop-multilateral-noun  for.of=@coop-alliance  -> recipient=with
  verb    attend|join|address|host|open|chair|convene  obj=@coop-multilateral-noun  obj.mod=@coop-alliance  -> recipient=-
  verb    attend|join|address|host|open|chair|convene  obj=@coop-multilateral-noun  obj.of=@coop-alliance  -> recipient=-
  verb    meet|gather|convene|assemble  subj=minister|foreign minister|leader|head|ambassador|member  subj.of=@coop-alliance  -> recipient=with
  verb    meet|gather|convene|assemble  subj=minister|foreign minister|leader|head|ambassador|finance minister|defence minister|defense minister  subj.mod=@coop-alliance  -> recipient=with
  noun    @coop-multilateral-noun  mod=@coop-alliance      -> actor=subj|mod recipient=-
  noun    @coop-multilateral-noun  of=@coop-alliance       -> actor=subj|of recipient=-
  noun    @coop-multilateral-noun  poss=@coop-alliance     -> actor=poss recipient=-
  verb    debate|discuss  subj=[*]  subj=@coop-alliance              -> recipient=with
  yes     The UN Security Council met in New York. => UNO CONSULT/multilateral
  yes     Brazil attended a summit of the G20. => BRA CONSULT/multilateral
  yes     NATO ambassadors gathered in Brussels. => IGO CONSULT/multilateral
  yes     The Kenyan and Ugandan presidents met on the sidelines of the assembly. => KEN:GOV,UGA:GOV CONSULT/multilateral
  no      Brazil left the G20.
  no      NATO ambassadors live in Brussels.

rule consult/summit
  event   CONSULT multilateral
  cameo   040
  context diplomatic
  reciprocal
  noun    summit|summit meeting|conference|ministerial|emergency summit|peace conference  mod=african|arab|regional|european|islamic|asian|commonwealth|latin american|ibero-american|world|trilateral|tripartite|multilateral|four-party|six-party|five-nation|asia-pacific  subj=[*]  -> actor=subj recipient=with
  noun    talk|talks|negotiation|meeting  mod=six-party|four-party|multilateral|trilateral|tripartite|three-way|four-way|multiparty|multi-party|six-nation|five-power  -> actor=subj|between|of|with recipient=-
  noun    talk|talks|negotiation|meeting  mod=party|way|nation|trilateral|multilateral|tripartite  subj=[*]  -> actor=subj recipient=with
  verb    attend|join|address|host  subj=[*]  obj=summit|conference  obj.mod=african|arab|regional|european|islamic|asian|commonwealth|international|donor|climate|world|peace|trilateral  -> recipient=-
  verb    meet|gather|convene|assemble|attend  subj=[*]  at=summit|conference|peace conference|assembly  -> recipient=with
  verb    @coop-gather-verb  subj=[*]  for=summit|conference|assembly|ministerial  -> recipient=with
  yes     Algeria attended an Arab summit. => DZA CONSULT/multilateral
  yes     Japan and China held trilateral talks. => JPN,CHN CONSULT/multilateral
  no      Climbers from Japan reached the summit.
  no      Algeria boycotted an Arab summit.

rule consult/gather
  event   CONSULT
  cameo   040
  reciprocal
  verb    gather|convene|assemble|congregate|reconvene|caucus  subj=[GOV|LEG|REB|OPP|PTY]  -> recipient=with
  verb    gather|convene|assemble|converge  subj=@coop-visitor  subj.of=[*]  for=@talks|@coop-meet-noun  -> actor=subj|subj.of recipient=with
  yes     Somali lawmakers convened in the capital. => SOM:LEG CONSULT
  no      Workers assembled cars for Somali lawmakers.

rule consult/summit-none
  event   none
  noun    summit  of=mountain|everest|peak|hill|volcano
  verb    reach|climb|scale|conquer  obj=summit
  verb    gather|assemble|convene  obj=information|evidence|speed|momentum|intelligence|car|data|dust|material|team|signature|jury|fruit
  verb    gather|assemble|converge|congregate  subj=crowd|protester|fan|mourner|demonstrator|cloud|people|supporter|thousand|hundred|onlooker|resident|storm
  yes     A climber from Nepal reached the summit. => none
  no      Nepal reached out to Bhutan at a summit.

# --- mediation ----------------------------------------------------------------------------------------------------------

rule consult/mediate
  event   CONSULT third-party
  cameo   045
  context diplomatic
  verb    @coop-mediate-verb  between=[*]                  -> recipient=between
  verb    mediate|arbitrate|intercede|intervene  with=[*]  on=behalf  -> recipient=with
  verb    mediate|arbitrate|conciliate|intercede|adjudicate  subj=[*]  -> recipient=between|in.between|with|obj.of|in
  verb    mediate|broker|facilitate|arbitrate  obj=@talks|@agreement|@ceasefire-noun|truce|exchange|swap|prisoner exchange|release|settlement|peace|compromise|end|@coop-dispute  -> recipient=between|with|obj.of
  verb    act|serve  as=mediator|broker|intermediary|go-between|arbitrator|honest broker|facilitator|peacemaker  -> recipient=between|as.between|in
  verb    carry|relay|pass|convey|deliver  obj=message|letter|proposal  between=[*]  -> recipient=between
  verb    carry|relay|convey|deliver|pass+on  subj=[*]  obj=message|letter|proposal  to=[*]  -> recipient=to
  verb    shuttle  between=[*]                             -> recipient=between
  verb    reconcile|bring+together  obj=[*]  with=[*]      -> recipient=obj|with
  noun    mediation|arbitration|intercession|shuttle diplomacy|facilitation|good office  between=[*]  -> actor=subj|by|poss|of|mod recipient=between
  noun    mediation|arbitration|intercession|conciliation|facilitation  by=[*]  -> actor=by recipient=between|in
  noun    mediation|arbitration  poss=[*]                  -> actor=poss recipient=between|in
  noun    mediation effort|mediation mission|peace mission|mediation bid|peace effort|mediation attempt|peacemaking|peace shuttle|peacemaking mission  subj=[*]  -> actor=subj recipient=between|with|in
  noun    mediation effort|mediation mission|peace mission|mediation bid|peace effort|mediation attempt|peacemaking  by=[*]  -> actor=by recipient=between|with
  noun    effort|attempt|bid|mission  clause=mediate|broker|reconcile  by=[*]  -> actor=by recipient=clause.between|clause.obj.between
  verb    launch|start|begin|resume|lead|undertake|mount  obj=mediation effort|mediation mission|mediation bid|mediation attempt|mediation|peace mission|effort  obj.mod=mediation|peace|peacemaking  subj=[*]  obj.clause=resolve|settle|end|solve|defuse|mend|heal|broker|mediate  -> recipient=obj.clause.obj.between|obj.clause.between|between|obj.between
  yes     Egypt mediated between Israel and Lebanon. => EGY CONSULT/third-party ISR,LBN
  yes     Turkey brokered a deal between Russia and Ukraine. => TUR CONSULT/third-party RUS,UKR
  yes     Kenya's mediation between Uganda and Burundi went on. => KEN CONSULT/third-party UGA,BDI
  no      Egypt lies between Israel and Libya.
  no      Egypt refused to mediate between Israel and Lebanon.

rule consult/mediate-none
  event   none
  verb    mediate|arbitrate  subj=gene|protein|cell|receptor|factor|enzyme|hormone
  verb    broker  obj=sale|transfer|merger|loan|takeover|mortgage
  verb    shuttle  subj=bus|train|ferry|plane|van|boat
  verb    facilitate  obj=digestion|growth|learning|trade|movement|travel|access|money laundering
  yes     Buses shuttle between Spain and Portugal. => none
  no      The envoy shuttled between Israel and Syria.

# --- said in other words -------------------------------------------------------------------------------------------------

rule consult/heads-together
  event   CONSULT
  cameo   040
  reserve
  context diplomatic
  reciprocal
  verb    huddle|haggle|confer|caucus|parley|powwow|palaver|liaise|commune|hobnob|dicker|bargain subj=[*] -> recipient=with
  verb    huddle|haggle|confer|parley|dine|lunch|breakfast|sup|sit|bargain|dicker with=[*] subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR|REL|LAB|JUD] -> recipient=with
  verb    put obj=head adv=together -> recipient=with
  verb    sit|sit+down|get|come with|around|at subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR] subj!=[CVL] -> recipient=with
  verb    break obj=bread with -> recipient=with
  verb    compare|swap|exchange|trade obj=note|view|opinion|idea subj=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR] -> recipient=with|obj.with
  verb    closet with=[*] -> recipient=with
  verb    return|come|get|go|sit to|at=table|negotiating table|bargaining table|talks|conference table -> recipient=with|to.with
  adj     back|closeted at|with=[*]|table|negotiating table|bargaining table -> actor=subj recipient=with
  noun    bargaining table|negotiating table subj=[*] -> actor=subj recipient=with
  verb    sound+out obj=[*] subj=[GOV|UNO|IGO|EUR|MIL|LEG] -> recipient=obj
  verb    shuttle between=[*] -> recipient=between
  verb    hold obj=session|round|parley|powwow|huddle|sitting|brainstorming|retreat with -> recipient=with|obj.with
  noun    session|audience|huddle|sit-down|parley|powwow with=[*] poss=[*] -> actor=poss recipient=with
  noun    session|audience|huddle|sit-down|parley|powwow with=[GOV|LEG|MIL|REB|OPP|UNO|IGO|EUR] -> actor=poss|subj|of|between recipient=with
  yes     Finance ministers of Peru and Chile put their heads together in Lima. => CHL:GOV,PER:GOV CONSULT
  no      The sheep of Peru huddled under a tree.

rule consult/calls-on
  event   CONSULT visit
  cameo   042
  reserve
  context diplomatic
  verb    pay|make obj=call|courtesy call|visit|flying visit|state visit|house call on|to=[*] -> recipient=on|to|obj.on|obj.to
  verb    pay subj=[*] iobj=[*] obj=call|visit|courtesy call -> recipient=iobj
  verb    stop+over|stop|touch+down|drop+in|drop+by|call+in|swing+by|fly+in|jet+in|breeze+in|slip|jet|fly|swing|nip|hop|wing into|in|at|by|through|to=[*] subj=[GOV|LEG|UNO|EUR|IGO] -> recipient=into|in|at|through|to
  verb    show+round|show+around|escort|guide obj=[GOV|LEG|UNO|EUR|IGO] by|subj=[GOV|LEG|UNO|EUR|IGO] -> actor=obj recipient=subj
  verb    show obj=[GOV|LEG|UNO|EUR|IGO] around subj=[GOV|LEG] -> actor=obj recipient=subj
  verb    roll+out obj=red carpet for=[*] -> actor=for recipient=subj
  verb    roll obj=red carpet for=[*] -> actor=for recipient=subj
  verb    fete|entertain|regale|receive|welcome|greet|host subj=[GOV|REL] obj=[GOV|LEG|UNO|EUR|IGO|MIL|REL] -> actor=obj recipient=subj
  verb    tour|visit|inspect subj=[GOV|LEG|UNO|EUR|IGO] obj=[*]
  noun    guest of=[GOV|LEG] subj=[*] -> actor=subj recipient=of
  yes     The Fijian prime minister paid a courtesy call on Tonga's king. => FJI:GOV CONSULT/visit TON:GOV
  yes     The Azerbaijani minister slipped into Turkmenistan. => AZE:GOV CONSULT/visit TKM
  no      The Fijian singer paid the bill in Tonga.

rule consult/by-wire
  event   CONSULT phone
  cameo   041
  reserve
  verb    ring|telephone|phone|call|call+up|ring+up|buzz subj=[GOV|LEG|UNO|EUR|IGO|MIL] obj=[GOV|LEG|UNO|EUR|IGO|MIL] !clause
  verb    link|speak|talk|confer|meet|chat|link+up|converse by=phone|telephone|satellite|video|videolink|video link|zoom -> recipient=with|to
  verb    link|speak|talk|confer|meet|chat|link+up|converse over|on|via=phone|telephone|satellite|video|videolink|video link|zoom|hotline|line -> recipient=with|to
  verb    pick+up obj=phone|telephone|receiver -> recipient=to
  verb    have|hold|place obj=telephone call|phone call|call|telephone conversation with|to=[*] subj=[GOV|LEG|UNO|EUR|IGO|MIL] -> recipient=with|to|obj.with|obj.to
  yes     Chile's president picked up the phone to Brazil's president. => CHL:GOV CONSULT/phone BRA:GOV
  no      The bell in Chile rang.
