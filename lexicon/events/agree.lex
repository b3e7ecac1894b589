# AGREE: offers, promises, willingness and commitments to cooperate; plans for meetings, support, cooperation and aid.
# What is promised in the way of releases, withdrawals and other concessions stands in concede.lex.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0

# --- agreeing -----------------------------------------------------------------------------------------------------------

rule agree/to-aid
  event   AGREE
  cameo   033
  verb    @coop-consent-verb  clause=<AID>                 -> recipient=with|clause.recipient
  verb    @coop-consent-verb  to|obj|clause=<AID>                     -> recipient=with|to.recipient|obj.recipient|clause.recipient
  verb    agree  on=<AID>                                  -> recipient=with|on.recipient
  verb    agree  obj=<AID>                                 -> actor=subj|obj.actor recipient=with|obj.recipient|for|to
  verb    agree  obj=@aid|@coop-money                      -> recipient=for|to
  noun    agreement|consent|accord  clause=<AID>           -> recipient=clause.recipient
  yes     Japan agreed to provide food aid to Kenya. => JPN AGREE KEN
  yes     Germany consented to send medicine to Chad. => DEU AGREE TCD
  no      Japan provided food aid to Kenya.
  no      Japan refused to provide food aid to Kenya.

rule agree/to-meet
  event   AGREE
  cameo   036
  verb    @coop-consent-verb  clause=<CONSULT>             -> recipient=with|clause.with|clause.obj.with|clause.recipient
  verb    @coop-consent-verb  to|obj|clause=<CONSULT>                 -> recipient=with|to.with|to.recipient|obj.recipient|clause.recipient|clause.with|clause.obj.with
  verb    @coop-consent-verb  to|obj|clause=@talks                    -> recipient=with|to.with|clause.with|clause.obj.with
  verb    @coop-consent-verb  to|obj|clause|on=round|series|resumption|start|exchange|opening|session  to.of|obj.of|clause.of|on.of=@talks  -> recipient=with|to.of.with|obj.of.with|clause.of.with|on.of.with
  verb    agree  on=<CONSULT>                              -> recipient=with|on.with
  verb    agree  obj=<CONSULT>                             -> actor=subj|obj.actor recipient=with
  noun    agreement  clause=<CONSULT>                      -> recipient=with|clause.with|clause.obj.with
  yes     India agreed to hold talks with Pakistan. => IND AGREE PAK
  yes     Iran agreed to a new round of talks with France. => IRN AGREE FRA
  no      India held talks with Pakistan.
  no      India refused to hold talks with Pakistan.

rule agree/to-cooperate
  event   AGREE
  cameo   031
  verb    @coop-consent-verb  clause=<COOPERATE>           -> recipient=with|clause.with|clause.obj.with|clause.recipient
  verb    @coop-consent-verb  to|obj|clause=<COOPERATE>               -> recipient=with|to.with|to.recipient|obj.recipient|clause.recipient|clause.with|clause.obj.with
  verb    agree  on=<COOPERATE>                            -> recipient=with|on.with
  verb    agree  obj=<COOPERATE>                           -> actor=subj|obj.actor recipient=with
  verb    agree  on=@coop-cooperation                      -> recipient=with|on.with
  verb    agree  to|obj|clause=@coop-cooperation                      -> recipient=with|to.with|clause.with|clause.obj.with
  noun    agreement  clause=<COOPERATE>                    -> recipient=with|clause.with|clause.obj.with
  yes     Turkey agreed to share intelligence with Georgia. => TUR AGREE GEO
  yes     Brazil and Peru agreed on military cooperation. => BRA,PER AGREE
  no      Turkey shares intelligence with Georgia.

rule agree/to-support
  event   AGREE
  cameo   032
  verb    @coop-consent-verb  clause=<SUPPORT>             -> recipient=with|clause.recipient|clause.with|clause.obj.with
  verb    @coop-consent-verb  clause=<AGREE>               -> recipient=with|clause.recipient
  verb    @coop-consent-verb  to|obj|clause=<SUPPORT>                 -> recipient=with|to.recipient|obj.recipient|clause.recipient
  verb    agree  on=<SUPPORT>                              -> recipient=with|on.with
  verb    agree  clause=establish|restore|upgrade|normalise|normalize  obj=@coop-ties  -> recipient=with|clause.with|clause.obj.with
  noun    agreement  clause=<SUPPORT>                      -> recipient=with|clause.with|clause.obj.with
  yes     Spain agreed to recognise Kosovo. => ESP AGREE KOS
  yes     Cuba agreed to sign the treaty. => CUB AGREE
  no      Cuba signed the treaty.

rule agree/on-plan
  event   AGREE
  cameo   030
  verb    agree  subj!=[BUS]  on=@coop-plan|@agreement|@coop-reform|border|date|need|boundary|way|constitution  -> recipient=with
  verb    agree  subj!=[BUS]  upon=@coop-plan|@agreement|@coop-reform|date|need   -> recipient=with
  verb    agree  subj!=[BUS]  to|obj|clause=@coop-plan|@agreement|date|price                 -> recipient=with|to.with|to.by|to.poss|clause.with|clause.obj.with|by|from|clause.by
  verb    agree  subj!=[BUS]  obj=@coop-plan|@agreement|date|framework|budget     -> recipient=with
  verb    consent|assent|acquiesce|accede  to=@coop-plan|@agreement|request  -> recipient=to.by|to.poss|to.from|to.of
  verb    agree  subj!=[BUS]  over=@coop-plan|@agreement|border|price             -> recipient=with
  verb    agree  in=principle                                        -> recipient=with
  verb    concur  with=@coop-plan|decision                           -> recipient=with.of|with.poss
  yes     Sudan and Egypt agreed on a timetable. => SDN,EGY AGREE
  yes     Serbia agreed to the peace plan. => SRB AGREE
  no      Two banks in Peru agreed the terms of a merger.
  no      Experts agree on the age of the tomb.
  no      Sudan and Egypt failed to discuss a timetable.

rule agree/to-do
  event   AGREE
  cameo   030
  verb    agree|consent  clause=@coop-cooperate-verb  clause!=<*>  -> recipient=with|clause.with|clause.obj.with|clause.recipient
  verb    agree  subj=[*]  clause  clause!=<*>  clause!=@coop-hostile-verb  -> recipient=with|clause.with|clause.obj.with
  yes     Greece agreed with Albania to build a bridge. => GRC AGREE ALB
  yes     Norway and Chile agreed to build a telescope. => NOR,CHL AGREE
  no      Norway agreed to impose sanctions on Iran.
  no      Greece built a bridge.

rule agree/reach-agreement
  event   AGREE
  cameo   057
  context diplomatic
  verb    @coop-deal-verb  obj=@agreement  obj!=plan|resolution|framework  subj=[*]  -> recipient=with
  verb    @coop-deal-verb  obj=@agreement  with=[*]        -> recipient=with
  verb    @coop-deal-verb  obj=@agreement  subj=side|party|delegation|negotiator|government|leader|minister  -> recipient=with
  noun    deal|agreement|pact|accord|treaty|understanding  subj=[*]  with=[GOV|LEG|MIL|REB|OPP|PTY|PRM|UAF|IGO|UNO|EUR]  -> actor=subj recipient=with
  noun    deal|agreement|pact|accord|treaty|understanding  subj=[*]  !with  -> actor=subj recipient=with
  verb    @coop-deal-verb  obj=@agreement  obj.between=[*]  -> actor=obj.between recipient=-
  verb    reach|strike|hammer+out|conclude|forge  obj=@agreement|agreement  between=[*]  -> actor=between recipient=-
  yes     Greece struck a deal with Cyprus. => GRC AGREE CYP
  yes     Bolivia and Chile reached an agreement on water. => BOL,CHL AGREE
  no      Uruguay's agreement with its beekeepers was reviewed.
  no      Greece reached the final with a win over Cyprus.
  no      Bolivia and Chile have reached the last round.

rule agree/with-other
  event   AGREE
  cameo   030
  verb    agree|concur  with=[*]  !clause|on                  -> recipient=with
  noun    agreement  with=[*]  on=<*>                      -> recipient=with
  yes     Canada agreed with Mexico. => CAN AGREE MEX
  no      The hot climate did not agree with Mexico's visitors from Canada.
  no      Canada disagreed with Mexico on the need for new rules.

# What is agreed with no political meaning.
rule agree/opinion
  event   none
  verb    agree  subj=expert|analyst|scientist|doctor|observer|economist|critic|historian|scholar|commentator|researcher
  verb    agree  with=assessment|view|opinion|statement|sentiment|me|you|diet|climate|diagnosis|theory
  verb    agree  clause=say|be  clause!=<*>
  yes     Analysts agree that the plan is costly. => none
  no      Peru agreed to the plan.

# --- offering and promising ---------------------------------------------------------------------------------------------

rule agree/promise-aid
  event   AGREE
  cameo   033
  verb    @coop-promise-verb  clause=<AID>                 -> recipient=obj|iobj|clause.recipient|to
  verb    @coop-offer-verb  obj=<AID>                      -> actor=subj|obj.actor recipient=iobj|to|for|obj.recipient
  verb    @coop-offer-verb  obj=@aid|@coop-money  to=[*]   -> recipient=to
  verb    @coop-offer-verb  obj=@aid|@coop-money  for=[*]  -> recipient=for
  verb    @coop-offer-verb  obj=@aid|@coop-money  iobj=[*] -> recipient=iobj
  verb    @coop-offer-verb|announce|approve  obj=@coop-money  in=@aid  -> recipient=to|for|iobj|in.to|in.for
  verb    @coop-offer-verb  obj=@coop-material             -> recipient=iobj|to|for
  verb    commit  to=<AID>                                 -> recipient=to.recipient|to.to|to.for
  verb    commit  obj=@coop-money|@aid  to=[*]             -> recipient=to
  verb    allocate|earmark|set+aside|announce|unveil|approve|authorise|authorize  obj=@aid|@coop-money  for=[*]  -> recipient=for
  verb    allocate|announce|unveil|approve|authorise|authorize  obj=@aid|@coop-money  to=[*]                -> recipient=to
  verb    announce|unveil|approve|propose  obj=<AID>  -> actor=subj|obj.actor recipient=obj.recipient|to|for
  noun    promise|pledge|offer|commitment|vow|guarantee  of=<AID>       -> recipient=to|for|of.recipient|of.to
  noun    promise|pledge|offer|commitment|vow  clause=<AID>             -> recipient=to|clause.recipient
  noun    promise|pledge|offer|commitment  of=@aid|@coop-money  to=[*]  -> recipient=to
  noun    promise|pledge|offer|commitment  of=@aid|@coop-money  for=[*] -> recipient=for
  noun    pledge|promise|commitment  mod=aid|relief|loan                -> actor=subj|by|poss|from recipient=to|for
  verb    make|give|announce|renew  obj=pledge|promise|commitment|offer  obj.of=@aid|@coop-money  subj=[*]  -> recipient=to|for|obj.to|obj.for|for.in|for.of|obj.of.to|obj.of.for|obj.of.for.in
  noun    pledge|promise|commitment|offer  of=@aid|@coop-money  -> recipient=to|for|of.to|of.for|for.in|for.of|of.for.in
  verb    @coop-offer-verb  obj=@aid|@coop-money  subj=[*]  for  -> recipient=for.in|for.of|for.from|for|in
  verb    approve|authorise|authorize|agree|announce|clear  obj=@aid|@coop-credit  obj.of=@coop-money  -> recipient=to|for|obj.to|obj.for|obj.of.to|obj.of.for
  verb    approve|authorise|authorize|clear  obj=@coop-credit  subj=[IGO|GOV|LEG|EUR]  -> recipient=to|for|obj.to|obj.for|obj.of.to|obj.of.for
  yes     Norway pledged $5 million to Sudan. => NOR AGREE SDN
  yes     Sweden made a pledge of $5 million for relief in Chad. => SWE AGREE TCD
  yes     The World Bank approved a credit of $90 million for Ghana. => IGO AGREE GHA
  yes     Kuwait promised to send medicine to Yemen. => KWT AGREE YEM
  yes     Australia promised $10 million in aid to Fiji. => AUS AGREE FJI
  no      Norway sent $5 million to Sudan.
  no      Norway threatened to cut aid to Sudan.

rule agree/promise-economic-aid
  event   AGREE
  cameo   0331
  context economic
  verb    @coop-offer-verb  obj=loan|credit|grant|investment|subsidy|bailout|credit line|soft loan|debt relief  -> recipient=iobj|to|for
  verb    offer|promise|pledge|agree|vow  clause=forgive|write+off|cancel|reschedule|restructure  clause.obj=debt|loan  -> recipient=clause.recipient|clause.of|clause.obj.of|clause.for|clause.obj.for
  verb    announce|approve|authorise|authorize|consider|extend  obj=loan|credit|credit line|bailout|debt relief  for=[*]  -> recipient=for
  verb    announce|approve|authorise|authorize|consider  obj=loan|credit|credit line|bailout|debt relief  to=[*]  -> recipient=to
  verb    @coop-offer-verb  subj=[*]  obj=loan|credit|grant|investment|subsidy|bailout|credit line|soft loan|debt relief  to|for|iobj=[*]  -> recipient=to|for|iobj
  verb    offer|promise|pledge|vow  clause=invest|finance|fund|lend  clause!=<*>  -> recipient=clause.in|clause.to|clause.obj.to|clause.obj
  yes     China offered a loan to Angola. => CHN AGREE AGO
  no      The bank offered a loan to home buyers.

rule agree/promise-military-aid
  event   AGREE
  cameo   0332
  context military
  verb    @coop-offer-verb  obj=@weapon|@troops            -> recipient=iobj|to|for
  verb    @coop-offer-verb  subj=[*]  obj=@weapon|@troops  to|for|iobj=[*]  -> recipient=to|for|iobj
  verb    offer|promise|pledge|vow|agree|commit  clause=arm|train|equip|deploy  clause.obj=[*]|@troops|@police  clause!=<ASSAULT|COERCE|MOBILIZE>  -> recipient=clause.from|clause.obj.from|clause.obj|clause.to|clause.obj.to|clause.for|clause.obj.for
  verb    offer|promise|pledge|vow|agree  clause=sell|supply|deliver|send  clause.obj=@weapon  -> recipient=clause.recipient|clause.to|clause.obj.to|clause.iobj
  verb    offer|promise|pledge|agree  clause=send|contribute|provide  clause.obj=@troops  -> recipient=clause.recipient|clause.to|clause.obj.to|clause.for|clause.obj.for
  verb    approve|authorise|authorize|announce|clear  obj=sale|delivery|supply|shipment|transfer  obj.of=@weapon  -> recipient=to|for
  verb    approve|authorise|authorize|announce  obj=sale  obj.mod=arms|weapon|missile|military|jet  -> recipient=to
  yes     The Netherlands promised tanks to Ukraine. => NLD AGREE UKR
  yes     France offered to train the Chadian army. => FRA AGREE TCD:MIL
  no      The Netherlands sent tanks to Ukraine.
  no      The museum offered tanks to collectors from Ukraine as loans and refused France.

rule agree/promise-protection
  event   AGREE
  cameo   0334
  context peacekeeping
  verb    offer|promise|pledge|vow|agree|undertake  subj=[GOV|MIL|LEG|REB|PTY|OPP|IGO|UNO|EUR]  clause=protect|defend|guard|safeguard|shield  clause.obj=[*]  clause!=<ASSAULT|MOBILIZE>  -> recipient=clause.obj
  verb    @coop-offer-verb  obj=protection|security guarantee|guarantee|peacekeeper|security  -> recipient=iobj|to|for
  verb    commit  to=defence|defense|protection|security   -> recipient=to.of|to.poss
  verb    offer|promise|pledge|agree  clause=contribute|send|provide  clause.obj=peacekeeper|observer|peacekeeping force  -> recipient=clause.to|clause.obj.to|clause.for|clause.obj.for|clause.recipient
  yes     The United States vowed to defend Japan. => USA AGREE JPN
  yes     Australia offered security guarantees to Fiji. => AUS AGREE FJI
  no      The lawyer promised to defend the thief.

rule agree/promise-asylum
  event   AGREE
  cameo   033
  context asylum
  verb    @coop-offer-verb  obj=@coop-refuge               -> recipient=iobj|to|for
  verb    offer|promise|pledge|agree  clause=accept|admit|resettle|shelter|host|take|receive  clause.obj=@coop-refugee  -> recipient=clause.obj|clause.from|clause.obj.from
  noun    offer  of=@coop-refuge                           -> recipient=to|for
  verb    offer|promise|pledge|agree|decide|plan|intend  clause=resettle|shelter|take|host|harbour|harbor  clause!=@coop-hostile-verb  clause.obj=[CVL|JRN|REF|SOC|OPP|MED|EDU]  subj=[*]  -> recipient=clause.obj.from|clause.from|clause.obj
  yes     Venezuela offered asylum to the Haitian president. => VEN AGREE HTI:GOV
  yes     Canada agreed to resettle Syrian refugees. => CAN AGREE SYR:REF
  no      Venezuela denied asylum to the Haitian president.

rule agree/promise-meeting
  event   AGREE
  cameo   036
  verb    @coop-promise-verb|propose  clause=<CONSULT>     -> recipient=obj|iobj|clause.with|clause.obj.with|clause.recipient
  verb    @coop-offer-verb|suggest  obj=<CONSULT>          -> actor=subj|obj.actor recipient=iobj|to|with
  verb    @coop-offer-verb|suggest  obj=@talks             -> recipient=iobj|to|with
  verb    commit  to=<CONSULT>                             -> recipient=to.with|with
  verb    commit  to=@talks|diplomacy|diplomatic solution  -> recipient=to.with|with
  noun    offer|promise|pledge|proposal  of=@talks         -> recipient=to|with|of.with
  noun    offer|promise|pledge|proposal  clause=<CONSULT>  -> recipient=to|with|clause.with|clause.obj.with|clause.recipient
  yes     North Korea offered talks to South Korea. => PRK AGREE KOR
  yes     Armenia offered to meet Azerbaijan. => ARM AGREE AZE
  no      North Korea held talks with South Korea.
  no      North Korea demanded talks with South Korea.

rule agree/promise-cooperation
  event   AGREE
  cameo   031
  verb    @coop-promise-verb  clause=<COOPERATE>           -> recipient=obj|iobj|clause.with|clause.obj.with|clause.recipient
  verb    @coop-offer-verb|suggest  obj=<COOPERATE>        -> actor=subj|obj.actor recipient=iobj|to|with
  verb    @coop-offer-verb  obj=@coop-cooperation|assistance  with=[*]  -> recipient=with
  verb    @coop-offer-verb  obj=@coop-cooperation          -> recipient=iobj|to|with
  verb    commit  to=<COOPERATE>                           -> recipient=to.with|with
  verb    commit  to=@coop-cooperation                     -> recipient=to.with|with
  noun    promise|pledge|offer|commitment|vow  of=<COOPERATE>      -> recipient=to|with|of.with
  noun    promise|pledge|offer|commitment|vow  clause=<COOPERATE>  -> recipient=with|clause.with|clause.obj.with|to
  noun    commitment  to=@coop-cooperation|peace|dialogue|multilateralism  -> recipient=with|to.with
  yes     Kazakhstan promised to cooperate with Kyrgyzstan. => KAZ AGREE KGZ
  yes     Malaysia offered cooperation to the Philippines. => MYS AGREE PHL
  no      Kazakhstan cooperated with Kyrgyzstan.

rule agree/promise-support
  event   AGREE
  cameo   032
  verb    @coop-promise-verb  clause=<SUPPORT|AGREE>       -> recipient=obj|iobj|clause.recipient|clause.with|clause.obj.with
  verb    offer|promise|guarantee|assure  obj=support|backing|solidarity|loyalty|friendship|allegiance|full support  -> recipient=iobj|to|for|obj.to|obj.for
  verb    assure|reassure  obj|iobj=[*]  of=support|backing|cooperation|solidarity|friendship|commitment|intention|assistance|help  -> recipient=obj
  verb    commit  to=<SUPPORT>                             -> recipient=to.recipient|to.of
  verb    vow|promise|pledge|swear  clause=support|back|stand|help|assist|aid  clause!=<ASSAULT|COERCE|THREATEN>  -> recipient=clause.obj|clause.by|clause.with|clause.obj.with
  noun    promise|pledge|offer|vow|assurance  of=support|backing|solidarity|cooperation|friendship  -> recipient=to|for|of.for|of.to
  noun    promise|pledge|offer|vow  clause=<SUPPORT>       -> recipient=to|clause.recipient
  yes     Hungary vowed to support Poland. => HUN AGREE POL
  yes     China promised its support to Zambia. => CHN AGREE ZMB
  yes     The United States assured Estonia of its support. => USA AGREE EST
  no      Hungary vowed to fight Poland.

rule agree/promise-sign
  event   AGREE
  cameo   030
  verb    @coop-promise-verb  subj=[GOV|MIL|LEG|REB|PTY|OPP|LAB|IGO|UNO|EUR|NGO]  clause=sign|ratify|initial|honour|honor|respect|implement|observe|abide|uphold|comply|join|accede  clause!=<ASSAULT|COERCE|REJECT>  -> recipient=clause.with|clause.obj.with|obj|iobj
  verb    @coop-intend-verb  clause=sign|ratify|initial|accede|implement|honour|honor  clause!=<ASSAULT|COERCE|REJECT>  clause.obj=@agreement  -> recipient=clause.with|clause.obj.with
  verb    commit  to=@agreement|@coop-plan                 -> recipient=to.with|with
  verb    agree  clause=sign|ratify|initial|abide|honour|honor|implement|respect|comply  clause!=<SUPPORT>  -> recipient=clause.with|clause.obj.with|with
  adj     @coop-ready-adj  clause=sign|ratify|initial|honour|honor|implement|abide|respect  -> recipient=clause.with|clause.obj.with
  noun    @coop-ready-noun  clause=sign|ratify|initial|honour|honor|implement|abide|respect  -> recipient=clause.with|clause.obj.with
  yes     Croatia promised to abide by the accord with Bosnia. => HRV AGREE BIH
  yes     Libya is ready to ratify the treaty. => LBY AGREE
  no      Croatia broke the accord with Bosnia.
  no      The author promised to sign copies.

rule agree/promise-general
  event   AGREE
  cameo   030
  verb    promise|pledge|undertake|volunteer|offer  subj=[*]  clause  clause!=<*>  clause!=@coop-hostile-verb  -> recipient=obj|iobj|to|clause.recipient
  verb    commit  subj=[*]  obj  clause=@coop-cooperate-verb  clause!=<*>  -> recipient=clause.with|clause.obj.with|clause.recipient
  verb    commit|recommit  subj=[*]  to=peace|process|solution|principle|goal|target|non-proliferation|neutrality|disarmament|stability|two-state solution|unity|reconciliation  -> recipient=with|to.with
  verb    give|offer  obj=assurance|pledge|promise|undertaking|commitment|word  subj=[*]  -> recipient=iobj|to
  verb    assure|reassure|guarantee  subj=[*]  obj|iobj=[*]  clause  clause!=@coop-hostile-verb  -> recipient=obj|iobj
  verb    make  subj=[*]  obj=pledge|promise|commitment|overture|offer  -> recipient=to
  verb    vow|swear  subj=[GOV|LEG|IGO|UNO|EUR|PTY|OPP|REB]  clause=@coop-cooperate-verb|finish|complete|demarcate|delimit|begin|start|speed|accelerate|reduce|refrain|keep|maintain|preserve|reform|fulfil|fulfill  clause!=<*>  -> recipient=with|clause.with|clause.obj.with|clause.recipient
  yes     Denmark promised Latvia to reduce its fishing. => DNK AGREE LVA
  yes     Vietnam assured Laos that it would share the river. => VNM AGREE LAO
  yes     The presidents of Chile and Peru vowed to complete the tunnel. => CHL:GOV,PER:GOV AGREE
  no      Denmark promised to crush the rebels.
  no      The hot weekend promised to draw crowds.

rule agree/promise-not-cooperation
  event   none
  verb    promise|pledge|vow|swear|undertake  clause=@coop-hostile-verb  clause!=<*>
  verb    promise|pledge  subj=weekend|season|match|weather|film|product|show|game|year|day|race|contest|firm|shop|airline|brand|store|app|book
  verb    offer  obj=discount|view|room|service|glimpse|course|excuse|explanation|insight|chance|alternative|lesson|evidence|detail|reward|product|bargain|menu|contrast|clue|hint|resignation
  verb    offer  subj=hotel|shop|firm|company|bank|restaurant|airline|store|school|university|course|museum|website|site|club
  verb    guarantee  obj=place|spot|win|victory|success|seat|freedom|anonymity
  verb    volunteer  as=*
  yes     The coach vowed to win the cup. => none
  yes     The hotel offers rooms to guests from Italy. => none
  no      Ghana offered troops to Mali.

# --- accepting ----------------------------------------------------------------------------------------------------------

rule agree/accept-meeting
  event   AGREE
  cameo   036
  verb    accept|take+up  subj=[*]  obj=invitation|invite  -> recipient=from|by|obj.from|obj.by|obj.of|obj.poss|obj.mod
  verb    accept|take+up|welcome  obj=invitation|invite   -> recipient=from|obj.of|by|obj.poss
  verb    accept  obj=<CONSULT>                            -> actor=subj|obj.actor recipient=with
  verb    accept|embrace  obj=@talks                       -> recipient=with
  verb    accept  obj=offer|proposal  obj.of=@talks        -> recipient=by|obj.poss|from
  verb    respond  to=invitation|overture                  -> recipient=to.from|to.of|to.poss
  noun    acceptance  of=invitation|offer|proposal         -> recipient=of.from|of.by|of.poss
  yes     Cambodia accepted an invitation. => KHM AGREE
  yes     Eritrea accepted talks with Ethiopia. => ERI AGREE ETH
  no      Cambodia rejected an invitation from Thailand.
  no      The singer accepted a prize from Thailand.

rule agree/accept-mediation
  event   AGREE
  cameo   038
  verb    accept|welcome|agree|consent|approve  obj=mediation|arbitration|good office|mediator|facilitation  -> recipient=by|obj.of|obj.poss|obj.mod
  verb    agree|consent|submit|assent  to|obj|clause=mediation|arbitration|adjudication  -> recipient=by|to.by|to.of|to.poss|from|clause.by
  verb    accept  obj=[*]  as=mediator|broker|intermediary|arbitrator|go-between  -> recipient=obj
  verb    submit|refer|take  obj=@coop-dispute  to=arbitration|mediation|court  -> recipient=with
  yes     Honduras accepted mediation by Costa Rica. => HND AGREE CRI
  yes     Kenya accepted Qatar as mediator. => KEN AGREE QAT
  no      Honduras rejected mediation by Costa Rica.

rule agree/accept-plan
  event   AGREE
  cameo   037
  verb    accept|embrace|welcome+in  obj=@coop-plan|@agreement|compromise|solution|settlement  -> recipient=by|from|obj.poss|obj.of|obj.mod|obj.from|obj.by
  verb    accept  obj=offer|proposal|bid|overture|suggestion|help|idea  subj=[*]  -> recipient=from|by|obj.poss|obj.of|obj.mod|obj.from|obj.by
  verb    accept  obj=<AGREE|COOPERATE|SUPPORT>  subj=[*]  -> actor=subj|obj.actor recipient=obj.actor|from|by
  verb    accept  clause  subj=[*]  clause!=<*>  clause!=@coop-hostile-verb  -> recipient=-
  verb    go+along  with=@coop-plan|decision|idea|demand   -> recipient=with.of|with.poss|with.by
  verb    sign+up|sign+on  to=@coop-plan|@agreement|deal   -> recipient=to.of|to.by
  verb    say  obj=yes  to=@coop-plan|@agreement|@talks    -> recipient=to.by|to.of|to.with
  noun    acceptance  of=@coop-plan|@agreement|terms       -> recipient=of.by|of.from|of.poss
  yes     Nicaragua accepted a peace plan by Mexico. => NIC AGREE MEX
  yes     Finland accepted an offer from Sweden. => FIN AGREE SWE
  yes     Sudan accepted an Egyptian proposal. => SDN AGREE EGY
  no      Nicaragua rejected a peace plan by Mexico.
  no      The shop accepted cards from Sweden.

rule agree/accept-presence
  event   AGREE
  cameo   0355
  verb    accept|agree|consent|approve  obj=observer|monitor|peacekeeper|inspection|inspector|monitoring|verification|peacekeeping force|international force  -> recipient=from|obj.of|by|obj.mod
  verb    agree|consent|accede|assent  to|obj|clause=observer|monitor|peacekeeper|inspection|inspector|deployment|verification|monitoring|force|visit  -> recipient=to.by|to.from|to.of|to.mod|by|from|clause.by
  verb    agree|consent|accede|assent  subj=[*]  to|obj|clause=inspection|observer|monitor|peacekeeper|deployment|verification|monitoring|inspector  -> recipient=by|from|clause.by|to.by|obj.of
  verb    agree|promise|pledge|offer  clause=admit|allow|let|permit  clause.obj=@coop-observer  -> recipient=clause.obj|clause.from|clause.obj.from
  adj     ready|willing|prepared  clause=admit|allow|accept|receive  clause.obj=@coop-observer  -> recipient=clause.obj|clause.from|clause.obj.from
  yes     Iraq agreed to inspections by the United Nations. => IRQ AGREE UNO
  yes     Sudan accepted peacekeepers from the African Union. => SDN AGREE IGO
  no      Sudan expelled observers from the African Union.

rule agree/accept-none
  event   none
  verb    accept  obj=award|prize|job|resignation|bribe|responsibility|blame|defeat|fact|credit card|card|payment|gift|fate|medal|role|verdict|result|money|challenge|guilt|risk|reality|medal|post|trophy|coin|cash
  verb    accept  subj=shop|store|machine|university|restaurant|hotel|bank|court
  yes     The singer accepted an award in Paris. => none
  no      Bolivia accepted an invitation from Chile.

# --- readiness, willingness, intention ----------------------------------------------------------------------------------

rule agree/ready-to-meet
  event   AGREE
  cameo   036
  adj     @coop-ready-adj  clause=<CONSULT>                -> recipient=clause.with|clause.obj.with|clause.recipient|with
  adj     open|ready|prepared|available|amenable|receptive|set|eager|keen  to=@talks  -> recipient=with|to.with
  adj     ready|open|available|prepared|eager|set|keen  for=@talks  -> recipient=with|for.with
  adj     ready|open|prepared  to=<CONSULT>                -> recipient=with|to.with
  adj     ready|prepared|due|set|scheduled  for=<CONSULT>  -> recipient=with|for.with
  noun    @coop-ready-noun  clause=<CONSULT>               -> recipient=clause.with|clause.obj.with|clause.recipient|with
  noun    readiness|willingness|openness|desire|preparedness  for=@talks  -> recipient=with|for.with
  noun    openness|commitment|willingness  to=@talks       -> recipient=with|to.with
  noun    interest  in=@talks                              -> recipient=with|in.with
  adj     interested  in=@talks                            -> recipient=with|in.with
  adj     interested  in=<CONSULT>                         -> recipient=with|in.with
  verb    leave|keep|open  obj=door  to=@talks             -> recipient=to.with|with
  verb    leave|keep|open  obj=door  for=@talks            -> recipient=for.with|with
  yes     Iran is ready to hold talks with Iraq. => IRN AGREE IRQ
  yes     Taiwan is ready for talks with China. => TWN AGREE CHN
  yes     Cyprus voiced its willingness to meet Turkey. => CYP AGREE TUR
  no      Iran is not in talks with Iraq.
  no      Iran is ready to attack Iraq.

rule agree/ready-to-aid
  event   AGREE
  cameo   033
  adj     @coop-ready-adj  clause=<AID>                    -> recipient=clause.recipient|clause.to|clause.obj.to
  adj     ready|willing|prepared|eager|keen  clause=help|assist|aid  clause!=<ASSAULT|COERCE>  -> recipient=clause.obj
  noun    @coop-ready-noun  clause=<AID>                   -> recipient=clause.recipient|clause.to|clause.obj.to
  noun    readiness|willingness|desire|intention|offer  clause=help|assist|aid  clause!=<ASSAULT|COERCE>  -> recipient=clause.obj
  verb    stand+ready|stand  clause=help|assist|aid|support|provide  -> recipient=clause.obj|clause.to|clause.obj.to
  yes     Russia is willing to provide aid to Cuba. => RUS AGREE CUB
  yes     India voiced its readiness to help Nepal. => IND AGREE NPL
  no      Russia is unable to provide aid to Cuba.

rule agree/ready-to-cooperate
  event   AGREE
  cameo   031
  adj     @coop-ready-adj  clause=<COOPERATE>              -> recipient=clause.with|clause.obj.with|clause.recipient|with
  adj     open|ready|prepared|committed|receptive  to=@coop-cooperation  -> recipient=with|to.with
  adj     ready|prepared|open|eager|keen  for=@coop-cooperation  -> recipient=with|for.with
  adj     interested  in=@coop-cooperation                 -> recipient=with|in.with
  adj     interested  in=<COOPERATE>                       -> recipient=with|in.with
  adj     ready|willing|prepared|eager|keen  clause=work|collaborate|join|participate|contribute  clause!=<*>  -> recipient=clause.with|clause.obj.with|clause.to|clause.obj.to
  noun    @coop-ready-noun  clause=<COOPERATE>             -> recipient=clause.with|clause.obj.with|clause.recipient|with
  noun    readiness|willingness|desire|interest|openness  for=@coop-cooperation  -> recipient=with|for.with
  noun    interest  in=@coop-cooperation                   -> recipient=with|in.with
  noun    interest  in=<COOPERATE>                         -> recipient=with|in.with
  yes     Argentina is willing to cooperate with Uruguay. => ARG AGREE URY
  yes     Egypt is interested in military cooperation with Greece. => EGY AGREE GRC
  no      Argentina and Uruguay share a river.
  no      The staff are ready for work.

rule agree/ready-to-support
  event   AGREE
  cameo   032
  adj     @coop-ready-adj  clause=<SUPPORT|AGREE>          -> recipient=clause.recipient|clause.with|clause.obj.with
  adj     committed  to=@coop-ties|@agreement|peace|peace process|independence|alliance|principle|two-state solution|security|defence|defense|sovereignty  -> recipient=to.with|to.of|with
  noun    @coop-ready-noun  clause=<SUPPORT|AGREE>         -> recipient=clause.recipient|clause.with|clause.obj.with
  noun    readiness|willingness|intention|desire|commitment  clause=improve|normalise|normalize|restore|strengthen|develop|deepen  -> recipient=clause.with|clause.obj.with|with
  adj     ready|willing|prepared|eager|keen|committed|determined  clause=improve|normalise|normalize|restore|strengthen|develop|deepen|resume  clause!=<*>  -> recipient=clause.with|clause.obj.with|with
  yes     Morocco is ready to recognise Kosovo. => MAR AGREE KOS
  yes     Chile is willing to improve ties with Bolivia. => CHL AGREE BOL
  no      Morocco recognised Kosovo.

rule agree/ready-to-settle
  event   AGREE
  cameo   037
  adj     @coop-ready-adj  clause=settle|resolve|solve|compromise|reconcile|end  clause!=<*>  clause.obj=@coop-dispute|@violence  -> recipient=clause.with|clause.obj.with|with
  adj     open|ready|prepared|committed|amenable  to=compromise|settlement|peaceful solution|political solution|peace|reconciliation|negotiated settlement|peaceful settlement  -> recipient=with|to.with
  adj     ready|prepared|open|eager  for=compromise|settlement|peace|reconciliation|solution|truce|peace deal  -> recipient=with|for.with
  adj     ready|willing|prepared|eager  clause=compromise|reconcile|negotiate  clause!=<*>  -> recipient=clause.with|clause.obj.with|with
  noun    @coop-ready-noun  clause=settle|resolve|solve|compromise|reconcile  clause!=<*>  -> recipient=clause.with|clause.obj.with|with
  noun    readiness|willingness|desire|openness|commitment  for=peace|compromise|settlement|reconciliation|solution  -> recipient=with|for.with
  noun    commitment  to=peace|peaceful solution|reconciliation|peace process  -> recipient=with|to.with
  verb    want|seek|desire|favour|favor|pursue  obj=peace|reconciliation|peaceful solution|peaceful settlement|political settlement|negotiated settlement|detente|compromise|diplomatic solution|political solution  subj=[*]  -> recipient=with
  verb    extend|offer|hold+out|stretch+out|reach+out  obj=hand|olive branch|hand of friendship|friendship  -> recipient=to|iobj
  verb    reach+out  to=[*]  subj=[*]                      -> recipient=to
  yes     Thailand is ready for compromise with Cambodia. => THA AGREE KHM
  yes     Syria wants peace with Lebanon. => SYR AGREE LBN
  yes     Cuba extended an olive branch to Spain. => CUB AGREE ESP
  no      The doctor extended a hand to the patient.
  no      Thailand is ready for war with Cambodia.

rule agree/ready-general
  event   AGREE
  cameo   030
  adj     ready|willing|prepared|keen|eager|open|happy|committed  subj=[*]  clause=@coop-cooperate-verb  clause!=<*>  -> recipient=clause.with|clause.obj.with|clause.recipient|with|clause.to.in|clause.obj.in|clause.in
  noun    readiness|willingness|preparedness|eagerness  subj=[*]  clause  clause!=<*>  clause!=@coop-hostile-verb  -> recipient=clause.with|clause.obj.with|clause.recipient|with
  noun    readiness|willingness  poss=[*]  clause  clause!=<*>  clause!=@coop-hostile-verb  -> recipient=clause.with|clause.obj.with|clause.recipient|with
  adj     open|receptive|amenable  subj=[*]  to=@coop-plan|@agreement|suggestion|idea  -> recipient=to.by|to.from|to.of|to.poss
  adj     ready|willing|prepared  subj=[*]  clause=accept|discuss|consider|study  clause!=<*>  -> recipient=clause.from|clause.obj.from|clause.with|clause.obj.with
  yes     Tunisia is willing to demarcate its border with Libya. => TUN AGREE LBY
  yes     Jordan is open to a proposal from Iraq. => JOR AGREE IRQ
  no      The runner from Libya is ready to race.
  no      Tunisia is ready to fight.

# --- planning and wanting -----------------------------------------------------------------------------------------------

rule agree/plan-meeting
  event   AGREE
  cameo   036
  verb    @coop-intend-verb  clause=<CONSULT>              -> recipient=clause.with|clause.obj.with|clause.recipient|with
  verb    plan|schedule|arrange|propose|prepare|seek|announce|expect|suggest|set+up  obj=<CONSULT>  -> actor=subj|obj.actor recipient=with|obj.recipient
  verb    plan|schedule|arrange|announce|set|fix|set+up|propose  obj=@talks|@coop-visit-noun  with=[*]  -> recipient=with
  verb    plan|schedule|announce|arrange|prepare  obj=@coop-visit-noun  to=[*]  -> recipient=to
  verb    set|fix|agree|propose  obj=date|venue|agenda|timetable  for=@talks|@coop-visit-noun  -> recipient=for.with|with
  verb    plan|prepare|arrange  for=<CONSULT>              -> recipient=for.with|with
  verb    look+forward  to=<CONSULT>                       -> recipient=to.with|with|to.recipient
  verb    announce|declare|confirm  clause=<CONSULT>       -> recipient=clause.with|clause.obj.with|clause.recipient
  noun    plan|intention|desire|wish|hope|proposal  clause=<CONSULT>  -> recipient=clause.with|clause.obj.with|clause.recipient
  noun    plan|proposal|hope|idea|suggestion  for=@talks   -> recipient=for.with|with|for.between
  yes     Portugal plans to hold talks with Angola. => PRT AGREE AGO
  yes     Rwanda and Burundi scheduled talks. => RWA,BDI AGREE
  yes     Hungary announced a visit to Serbia. => HUN AGREE SRB
  no      Portugal held talks with Angola.
  no      Portugal called off talks with Angola.

rule agree/plan-aid
  event   AGREE
  cameo   033
  verb    @coop-intend-verb  clause=<AID>                  -> recipient=clause.recipient|clause.to|clause.obj.to|clause.for|clause.obj.for
  verb    plan|propose|prepare|seek|schedule  obj=<AID>  -> actor=subj|obj.actor recipient=obj.recipient|to|for
  verb    announce|declare|confirm  clause=<AID>           -> recipient=clause.recipient|clause.to|clause.obj.to|clause.for|clause.obj.for
  noun    plan|intention|desire|wish|proposal  clause=<AID>  -> recipient=clause.recipient|clause.to|clause.obj.to
  noun    plan|proposal  for=<AID>                         -> recipient=for.recipient|for.to
  yes     Sweden plans to send tents to Haiti. => SWE AGREE HTI
  no      Sweden plans to cut aid to Haiti.
  no      Sweden is considering sending tents to Haiti.

rule agree/plan-cooperation
  event   AGREE
  cameo   031
  verb    @coop-intend-verb  clause=<COOPERATE>            -> recipient=clause.with|clause.obj.with|clause.recipient|with
  verb    plan|propose|prepare|seek|schedule|announce|discuss  obj=<COOPERATE>  -> actor=subj|obj.actor recipient=with
  verb    seek|want|propose|pursue|favour|favor  obj=@coop-cooperation  with=[*]  -> recipient=with
  verb    plan|schedule|announce|propose  obj=exercise|drill|manoeuvre|maneuver|wargame  obj.mod=joint|military|naval  with=[*]  -> recipient=with
  noun    plan|intention|desire|wish|proposal  clause=<COOPERATE>  -> recipient=clause.with|clause.obj.with|clause.recipient
  noun    plan|proposal  for=<COOPERATE>                   -> recipient=for.with|with
  yes     Vietnam intends to cooperate with Japan. => VNM AGREE JPN
  yes     Romania seeks trade with Georgia. => ROU AGREE GEO
  no      Romania traded with Georgia.

rule agree/plan-support
  event   AGREE
  cameo   032
  verb    @coop-intend-verb  clause=<SUPPORT>              -> recipient=clause.recipient|clause.with|clause.obj.with
  verb    plan|propose|prepare|seek|announce  obj=<SUPPORT>  -> actor=subj|obj.actor recipient=obj.recipient|with|obj.of
  verb    want|seek|hope|wish|plan|intend|aim|try|work|look  clause=@coop-improve-verb  clause.obj=@coop-ties  clause!=<SUPPORT>  -> recipient=clause.with|clause.obj.with|with
  verb    want|seek|desire|pursue|favour|favor  obj=@coop-ties|rapprochement|normalisation|normalization  -> recipient=with
  noun    plan|intention|desire|wish|proposal  clause=<SUPPORT>  -> recipient=clause.recipient|clause.with|clause.obj.with
  yes     Colombia wants to improve relations with Ecuador. => COL AGREE ECU
  yes     Jamaica seeks closer ties with Ghana. => JAM AGREE GHA
  no      Colombia broke off relations with Ecuador.
  no      The couple wants to mend their relationship.

rule agree/plan-reform
  event   AGREE
  cameo   034
  context political_institutions
  verb    @coop-promise-verb|agree|plan|propose|announce  obj=@coop-reform  -> recipient=to|for
  verb    @coop-promise-verb|agree|plan|intend|propose|decide  clause=@coop-reform-verb  clause.obj=@coop-reform  clause!=<*>  -> recipient=clause.for|clause.obj.for|clause.to|clause.obj.to
  verb    commit  to=@coop-reform                          -> recipient=-
  verb    agree  to|obj|clause=@coop-reform                           -> recipient=with
  adj     committed|ready|open  to=@coop-reform            -> recipient=-
  adj     ready|willing|prepared  clause=@coop-reform-verb  clause.obj=@coop-reform  -> recipient=-
  noun    promise|pledge|commitment|offer|vow  of=@coop-reform  -> recipient=to|for
  noun    promise|pledge|commitment  clause=@coop-reform-verb  clause.obj=@coop-reform  -> recipient=to
  noun    commitment  to=@coop-reform                      -> recipient=-
  yes     The Guinean government promised elections. => GIN:GOV AGREE
  yes     Myanmar pledged to hold free elections. => MMR AGREE
  no      Myanmar held free elections.

# --- settling, reaching understandings ----------------------------------------------------------------------------------

rule agree/settle-dispute
  event   AGREE
  cameo   037
  verb    settle|resolve|solve|patch+up|iron+out|end|defuse|overcome|bury|mend  obj=@coop-dispute  subj=[*]  -> recipient=with
  verb    agree|promise|pledge|vow|want|plan|offer|decide|hope|seek  clause=settle|resolve|solve|end|defuse|overcome  clause.obj=@coop-dispute  -> recipient=clause.with|clause.obj.with|with
  verb    bury|narrow|bridge  obj=hatchet|difference|gap   subj=[*]  -> recipient=with|between
  verb    compromise|reconcile|make+up|come+together  subj=[*]  with=[*]  -> recipient=with
  verb    come  to=term|terms|understanding|agreement|compromise  subj=[*]  -> recipient=with|to.with
  verb    reach|come|arrive|find  obj=compromise|consensus|understanding|modus vivendi|common ground  -> recipient=with
  verb    arrive  at=compromise|consensus|understanding|agreement|deal  -> recipient=with|at.with
  noun    settlement|resolution  of=@coop-dispute  between=[*]  -> actor=between recipient=-
  noun    reconciliation|rapprochement|compromise|understanding  with=[*]  -> recipient=with
  noun    reconciliation|rapprochement|compromise|understanding  between=[*]  -> actor=between recipient=-
  yes     Peru and Ecuador settled a border dispute. => PER,ECU AGREE
  yes     Kenya reached a compromise with Uganda. => KEN AGREE UGA
  no      The family settled in Peru after a dispute.
  no      A court in Kenya heard the dispute with Uganda.

rule agree/end-fighting
  event   AGREE
  cameo   0356
  context military
  verb    agree|promise|pledge|vow|undertake|offer|commit  clause=end|stop|cease|halt|avoid|reduce|de-escalate|refrain  clause.obj=@violence|war|tension|killing|hostilities|conflict  -> recipient=clause.against|clause.obj.against|clause.with|clause.obj.with|with
  verb    agree|promise|pledge|vow|undertake  clause=de-escalate|disengage|disarm|demobilise|demobilize  clause!=<RETREAT>  -> recipient=with|clause.with|clause.obj.with
  verb    agree|commit  to|obj|clause=de-escalation|disengagement|end|disarmament|arms control|demilitarisation|demilitarization  -> recipient=with|to.with|clause.with|clause.obj.with
  adj     ready|willing|prepared  clause=end|stop|cease|halt  clause.obj=@violence|war|tension|hostilities  -> recipient=clause.with|clause.obj.with|clause.against|clause.obj.against
  noun    readiness|willingness|commitment|pledge|promise|offer  clause=end|stop|cease|halt  clause.obj=@violence|war|tension|hostilities  -> recipient=clause.with|clause.obj.with|clause.against|clause.obj.against
  verb    renounce|forswear|foreswear|abjure  obj=violence|terrorism|force|use of force|armed struggle|war|nuclear weapon  -> recipient=against
  verb    call|appeal|press|push  for=end|halt|cessation|ending|stop  for.to|for.of=@violence|war|hostilities|conflict  for.to.poss|for.of.poss=it|its|their|they|his|he  -> recipient=for.to.with|for.of.with|for.to.against|for.of.against|with
  verb    propose|seek|demand|want|offer  obj=end|halt|cessation|ending  obj.to|obj.of=@violence|war|hostilities|conflict  obj.to.poss|obj.of.poss=it|its|their|they|his|he  -> recipient=obj.to.with|obj.of.with|obj.to.against|obj.of.against|with
  yes     Ethiopia agreed to end hostilities with Eritrea. => ETH AGREE ERI
  yes     The rebels pledged to stop the fighting. => -:REB AGREE
  yes     Angola called for an end to its war with Zaire. => AGO AGREE COD
  no      Norway called for an end to the war in Angola.
  no      The rebels continued the fighting.
  no      The rebels stopped the fighting.

# --- inviting -----------------------------------------------------------------------------------------------------------

rule agree/invite
  event   AGREE
  cameo   036
  verb    invite|re-invite  obj=[*]                        -> recipient=obj
  verb    invite  obj=@coop-visitor|@coop-envoy            -> recipient=obj
  verb    extend|issue|send|offer|give|deliver|convey|hand  obj=invitation  -> recipient=iobj|to|for
  noun    invitation  to=[*]                               -> actor=subj|by|poss|from|mod recipient=to
  noun    invitation  from=[*]  to=[*]                     -> actor=from recipient=to
  noun    invitation  for=[*]                              -> actor=subj|by|poss|from|mod recipient=for
  noun    invitation  subj=[*]                             -> actor=subj recipient=to|for
  yes     Mongolia invited Russia to a summit. => MNG AGREE RUS
  yes     Tanzania extended an invitation to Malawi. => TZA AGREE MWI
  no      Mongolia barred Russia from a summit.
  no      The ship from Mongolia invited attack.

rule agree/invite-none
  event   none
  verb    invite  obj=comparison|criticism|attack|trouble|ridicule|bid|comment|question|tender|suspicion|reader|scorn|scrutiny|application|disaster|controversy
  verb    invite  subj=shop|museum|club|school|company|film|university|church|couple|website
  yes     The museum invited the Polish president's fans. => none
  no      Poland invited Ukraine to a summit.

# --- mediation ----------------------------------------------------------------------------------------------------------

rule agree/offer-mediation
  event   AGREE
  cameo   039
  verb    offer|propose|agree|promise|volunteer|pledge|want|plan|hope|seek|consent  clause=mediate|arbitrate|intercede|broker|facilitate|moderate  -> recipient=clause.between|clause.obj.between|clause.with|clause.obj.with|clause.in
  verb    offer|propose|proffer  obj=mediation|good office|good_offices|arbitration|facilitation|service  obj!=shuttle service  subj=[*]  -> recipient=between|to|iobj
  verb    offer|volunteer|propose  clause=act|serve  clause.as=mediator|broker|intermediary|go-between|arbitrator  -> recipient=clause.between|clause.obj.between
  adj     ready|willing|prepared|keen|eager|open|available  clause=mediate|arbitrate|intercede|broker|facilitate|act  -> recipient=clause.between|clause.obj.between|clause.with|clause.obj.with
  noun    offer|proposal|readiness|willingness|promise|pledge|desire|bid  clause=mediate|arbitrate|broker|facilitate|intercede  -> recipient=clause.between|clause.obj.between|clause.with|clause.obj.with
  noun    offer|proposal  of=mediation|arbitration|good office|facilitation  -> recipient=between|to|of.between
  noun    offer|proposal|bid  mod=mediation|arbitration|peacemaking  -> recipient=between|to
  yes     Norway offered to mediate between Israel and Lebanon. => NOR AGREE ISR,LBN
  yes     Algeria is ready to mediate between Mali and Niger. => DZA AGREE MLI,NER
  no      Norway mediated between Israel and Lebanon.
  no      The airline offered a shuttle service between Israel and Lebanon.

# --- economic and judicial promises -------------------------------------------------------------------------------------

rule agree/economic-cooperation
  event   AGREE
  cameo   0311
  context economic
  verb    agree|promise|plan|pledge|offer|want|intend|decide  clause=expand|boost|increase|promote|develop|open|liberalise|liberalize|resume|enhance  clause.obj=trade|investment|commerce|export|import|market|economic cooperation|trade cooperation|trade relation|economic relation|bilateral trade  -> recipient=clause.with|clause.obj.with|with|clause.between|clause.obj.between
  verb    agree|promise|plan|pledge|offer|intend|decide  clause=buy|sell|import|export|purchase|supply  clause!=<AID>  clause.obj=gas|oil|grain|wheat|electricity|coal|uranium|aircraft|steel|crude|good|product|rice|fuel|lng|power  -> recipient=clause.from|clause.obj.from|clause.to|clause.obj.to|with
  verb    agree|promise|pledge|plan|decide  clause=build|construct|finance|develop|lay  clause.obj=pipeline|railway|road|port|dam|power plant|reactor|refinery|highway|canal|nuclear plant|power station|corridor  -> recipient=clause.with|clause.obj.with|clause.in|clause.for|clause.obj.for|with
  adj     ready|willing|prepared|keen|eager  clause=expand|boost|increase|develop|promote|resume  clause.obj=trade|investment|export|economic cooperation|bilateral trade  -> recipient=clause.with|clause.obj.with|with
  yes     Indonesia agreed to boost trade with Turkey. => IDN AGREE TUR
  yes     Iran agreed to sell gas to Armenia. => IRN AGREE ARM
  no      The firm agreed to sell its shop in Armenia.
  no      Trade between Indonesia and Turkey rose.

rule agree/judicial-cooperation
  event   AGREE
  cameo   0313
  context legal
  verb    agree|promise|pledge|offer|decide|consent|plan  clause=extradite|hand+over|surrender|turn+over  clause!=<RETREAT>  clause.to=[*]  -> recipient=clause.to|clause.obj.to
  verb    agree|consent|promise  to|obj|clause=extradition            -> recipient=to.to
  verb    approve|order|authorise|authorize|grant|back|clear  subj=[*]  obj=extradition  to=[*]  -> recipient=to
  verb    approve|order|authorise|authorize|grant|back|clear  obj=extradition  -> recipient=to|obj.of.to
  verb    agree|promise|pledge|offer  clause=investigate|prosecute|try  clause!=<*>  subj=[*]  -> recipient=with
  noun    agreement|promise|pledge|offer  clause=extradite|surrender  -> recipient=clause.to|clause.obj.to|with
  yes     Panama agreed to extradite a banker to Peru. => PAN AGREE PER
  yes     Spain approved an extradition to Brazil. => ESP AGREE BRA
  no      Panama refused to extradite the suspect to Peru.

# --- said in other words -------------------------------------------------------------------------------------------------

rule agree/green-light
  event   AGREE
  cameo   030
  reserve
  verb    give|grant obj=green light|go-ahead|nod|assent|consent|word|assurance|undertaking|guarantee|permission|approval|all-clear|promise|pledge|clearance to|for|clause -> recipient=to|obj.to|for.to|to.to|for|clause.obj|clause.to
  verb    give subj=[*] iobj=[*] obj=green light|go-ahead|nod|assent|consent|word|assurance|undertaking|guarantee|promise|pledge -> recipient=iobj
  verb    give subj=[*] obj=word|assurance -> recipient=to|obj.to
  verb    have|get|receive|obtain|win|secure|extract|elicit obj=assurance|pledge|promise|guarantee|commitment|undertaking|word|go-ahead|green light|consent|permission from=[*] -> actor=from|obj.from recipient=subj
  verb    okay|ok|greenlight|green-light|rubber-stamp|clear subj=[*] obj -> recipient=for|to|obj.to|obj.for|with
  verb    say obj=yes to -> recipient=to.by|to.from|to.of|to
  verb    undertake subj=[*] clause -> recipient=clause.to|clause.obj|clause.recipient
  verb    accede|assent|consent|acquiesce|agree to=request|proposal|plan|demand|invitation|idea|offer|wish|plea|suggestion|call -> recipient=to.by|to.from|to.poss|to.mod|to.of
  verb    grant|accept|fulfil|honour|honor|meet obj=request|wish|invitation -> recipient=obj.by|obj.from|obj.poss|obj.mod|of
  adj     open|amenable|receptive|agreeable|favourable|favorable to subj=[*] -> actor=subj recipient=to.with|to.by|to.from|to|with
  verb    promise|pledge|offer|guarantee subj=[GOV|UNO|IGO|EUR|REB|OPP|LEG|MIL] iobj=[*] obj obj!=@sanction|war -> recipient=iobj
  verb    promise|pledge|offer|guarantee subj=[GOV|UNO|IGO|EUR|REB|OPP|LEG|MIL] obj to=[*] -> recipient=to
  verb    offer obj|as=mediator|go-between|intermediary|venue|host|broker -> recipient=as.in|as.between|between|in|as.in.poss|to
  verb    plan|intend|want|agree|mean subj=[*] clause=link|connect|join|merge|pool|share|unite|open|reopen|demarcate|exchange -> recipient=with|clause.with|clause.obj.with
  verb    say obj=yes to -> recipient=to.by|to.from|to.of|to
  verb    find obj=compromise|common ground|way out subj=[*] -> recipient=with|obj.with
  yes     Lithuania gave the green light to a transfer to Taiwan. => LTU AGREE TWN
  yes     Malta has assurances from Libya that the crews are safe. => LBY AGREE MLT
  no      The Lithuanian driver waited for the green light.

rule agree/come-to-terms
  event   AGREE
  cameo   030
  reserve
  verb    settle|agree|compromise on|upon subj=[*] -> recipient=with|on.with
  verb    hammer+out|thrash+out|work+out|iron+out|hash+out|cobble+together|patch+together|negotiate|broker|craft obj=compromise|settlement|formula|understanding|arrangement|agreement|accord|deal|common rule|timetable -> recipient=with|obj.with
  verb    find|reach|discover obj=common ground|middle ground|consensus|compromise|understanding with|between|among -> actor=between|obj.between|among|subj recipient=with|obj.with
  verb    find|reach|strike|come_to obj=common ground|middle ground|consensus|compromise|bargain|modus vivendi|understanding subj=[*] -> recipient=with|obj.with
  verb    come to=terms|term|understanding|agreement|arrangement|accord -> recipient=with|to.with
  verb    see obj=eye to=eye -> recipient=with
  verb    shake obj=hand on -> recipient=with
  verb    meet obj=[*] adv=halfway
  verb    pencil+in|schedule|arrange|plan|set|agree|fix subj=[*] obj=@talks|summit|visit|meeting|date -> recipient=with|obj.with
  verb    accept|take+up obj=invitation|offer|olive branch -> recipient=from|obj.from|obj.of|obj.poss|by|obj.by
  verb    extend|hold+out|offer|send obj=hand|olive branch|hand of friendship|invitation|peace offer|peace feeler to=[*] -> recipient=to|obj.to
  noun    common ground between=[*] -> actor=between recipient=-
  yes     Kiribati and Tuvalu settled on common rules. => KIR,TUV AGREE
  yes     Slovenia and Croatia hammered out a compromise. => HRV,SVN AGREE
  no      A flock of geese settled on the Croatian lake.

rule agree/set-money-aside
  event   AGREE
  cameo   033
  reserve
  context economic
  verb    earmark|set+aside|allocate|commit|budget|pencil+in|reserve|pledge|promise|offer|approve|okay|clear|authorise|authorize|sanction subj=[*] obj=@coop-money|@coop-credit|@aid for|to -> recipient=for.of|for.in|for|to|obj.for.in|obj.for|obj.to
  verb    put obj=@coop-money|@aid|offer on=table -> recipient=for|obj.for|for.poss
  verb    volunteer|offer|pledge|promise|commit|contribute subj=[*] obj=@troops|@weapon|company|engineer|doctor|ship|plane|hospital|expert to|for|iobj=[*] -> recipient=iobj|to|for|obj.to
  noun    offer|pledge|promise of=@aid|@coop-credit|@troops|@coop-money subj|poss|by|from|mod=[*] -> actor=subj|poss|by|from|mod recipient=to|for|of.to|of.for
  yes     Benin volunteered a company of engineers to Mali. => BEN AGREE MLI
  yes     The European Commission put 42 million euros on the table for Moldova. => EUR AGREE MDA
  no      The Malian singer put the vase on the table.

# --- what one side asks the other to come to, and assurances -------------------------------------------------------------

rule agree/ask-to-come
  event   AGREE
  cameo   036
  context diplomatic
  verb    ask|invite|bid  subj=[*]  obj|iobj=[GOV|LEG|OPP|REB|UNO|IGO|EUR]  clause=come|visit|travel|fly  clause.to=[*]  -> recipient=obj|iobj
  verb    ask|invite|bid  subj=[GOV]  obj|iobj=[GOV]  clause=come|visit|travel|fly  -> recipient=obj|iobj
  yes     Bhutan's king asked the Thai prime minister to come to Thimphu. => BTN:GOV AGREE THA:GOV
  no      The Thai teacher asked her pupils to come to Bangkok by bus.

rule agree/ready-to-give
  event   AGREE
  cameo   030
  reserve
  adj     ready|willing|prepared|free|happy  subj=[*]  clause=write|forgive|cancel|waive|give|lend|let|allow|permit|open|reopen|host|take|share|fund|finance|pay|resume|restart|restore|guarantee|house|shelter|train|equip|listen|compromise|consider  -> recipient=clause.to|clause.for|clause.with|clause.obj|clause.iobj|clause.recipient
  adj     open|ready  subj=[GOV|REB|OPP|MIL]  to=conversation|discussion|compromise|idea|contact|deal|exchange|suggestion  -> recipient=to.with|with
  yes     Hungary is prepared to pay for a bridge in Albania. => HUN AGREE ALB
  no      The Hungarian grocer was ready to open his shop.

# --- the plain verbs, whatever is promised: in reserve -------------------------------------------------------------------------

rule agree/plain
  event   AGREE
  cameo   030
  reserve
  verb    promise|pledge|vow|guarantee  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  obj  obj!=<ASSAULT>|@sanction|war|revenge|retaliation|@talks|bid|price  iobj|to|for|with  -> recipient=iobj|to|for|with|obj.to|obj.for|obj.mod
  verb    promise|pledge|guarantee  subj=[GOV|UNO|EUR|IGO]  obj  obj.mod=[*]  obj!=<*>  -> recipient=obj.mod
  verb    commit|bind  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  obj=@oneself  to  -> recipient=to.with|to.of|to.poss|to.mod|to
  verb    approve|authorise|authorize|clear  subj=[GOV|LEG|EUR|UNO|IGO]  obj  for|to=[*]  -> recipient=for|to|obj.for|obj.to
  verb    agree|consent|assent|accede  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  to|on|in  -> recipient=with|to.with|to.by|to.from|to.of|to.poss|to.mod|on.with
  yes     Nepal's government committed itself to Indian fish ponds. => NPL:GOV AGREE IND
  no      The Nepali porter promised rain.
