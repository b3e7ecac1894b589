# SUPPORT: expressed support, praise and approval; agreements signed, ratified or finalised; recognition; ties opened or improved.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0

# --- agreements ---------------------------------------------------------------------------------------------------------

rule support/sign-agreement
  event   SUPPORT
  cameo   057
  context diplomatic
  verb    @coop-sign-verb  obj=@agreement                  -> recipient=with
  verb    @coop-sign-verb  obj=<AGREE|COOPERATE>           -> actor=subj|obj.actor recipient=with|obj.recipient
  verb    sign|initial|countersign|ink  obj=document|text|paper|declaration|statement|letter of intent|letter_of_intent|joint statement|final act|communique|note  subj=[*]  -> recipient=with
  verb    sign|initial|conclude|ink|clinch  obj=ceasefire|truce|armistice|peace  -> recipient=with
  verb    sign  on=@agreement|@coop-plan                   -> recipient=with|on.with
  verb    sign+off  on=@agreement|@coop-plan               -> recipient=with|on.with
  verb    sign+onto|sign+on|sign+up  to=@agreement|convention|protocol  -> recipient=with|to.with
  verb    put|affix  obj=signature|name|initial|seal  to=@agreement  -> recipient=with|to.with
  noun    signing|signature|conclusion|initialling|initialing|finalisation|finalization|sealing|inking  of=@agreement  -> actor=by|poss|subj|between|of.between|with|of.by recipient=with|of.with
  noun    signing  mod=treaty|agreement|pact|accord|deal|peace  -> actor=subj|by|poss|between recipient=with
  verb    sign  !obj  subj=[GOV]  on=behalf                -> recipient=with
  yes     France signed a treaty with Algeria. => FRA SUPPORT DZA
  yes     Laos and Vietnam concluded a trade pact. => LAO,VNM SUPPORT
  yes     The signing of the accord by Guatemala was welcomed. => GTM SUPPORT
  no      The club signed a striker from Algeria.
  no      France refused to sign a treaty with Algeria.

rule support/sign-none
  event   none
  verb    sign  obj=striker|player|autograph|contract extension|record deal|midfielder|goalkeeper|defender|forward|book|petition|cheque|check|register|guestbook|autograph|confession|book|quarterback|winger|pitcher|recording contract|lease|suicide note|visitor's book
  verb    sign  subj=club|team|striker|midfielder|player|singer|band|actor|footballer|coach|label|winger|goalkeeper|sponsor
  verb    seal  obj=border|victory|win|area|road|fate|entrance|hole|room
  verb    conclude  subj=report|study|court|inquiry|investigator|investigation|commission|probe|jury|review
  verb    approve  obj=drug|vaccine|budget|merger|takeover|treatment
  verb    seal|clinch  obj=deal|contract  subj=club|team|firm|company|striker|bank|player
  yes     The club signed a midfielder from Brazil. => none
  no      The Brazilian government signed a treaty with Bolivia.

rule support/ratify
  event   SUPPORT
  cameo   057
  context diplomatic
  verb    ratify|approve|endorse|adopt|pass|back|accept  obj=@agreement  subj=[LEG]  -> recipient=with|on
  verb    ratify|approve|endorse|adopt|pass|back|accept  obj=@agreement  subj=@coop-body  -> recipient=with|on
  verb    ratify  subj=[*]  obj=@agreement                 -> recipient=with
  verb    ratify  obj                                      -> recipient=with
  verb    accede  to=@agreement|convention|protocol|statute  -> recipient=-
  verb    join|enter|adopt  obj=treaty|convention|protocol|pact|accord|alliance|statute|coalition|union  subj=[*]  -> recipient=with
  verb    join  subj=[*]  obj=@coop-alliance               -> recipient=obj
  verb    enter  into=@agreement|alliance|partnership|union -> recipient=with|into.with
  noun    ratification|adoption  of=@agreement             -> actor=by|poss|subj|mod|of.by recipient=of.with
  noun    accession  to=@agreement|@coop-alliance          -> actor=of|poss|by|subj recipient=to
  noun    accession  of=[*]  to=[*]                        -> actor=of recipient=to
  verb    adopt|pass|approve  obj=resolution|declaration|joint declaration  subj=@coop-alliance  -> recipient=-
  yes     Canada ratified the convention. => CAN SUPPORT
  yes     Finland joined NATO. => FIN SUPPORT IGO
  yes     The ratification of the treaty by Benin was completed. => BEN SUPPORT
  no      Canada quit the convention.
  no      The player joined a club in Finland.

# --- ties and recognition -----------------------------------------------------------------------------------------------

rule support/improve-ties
  event   SUPPORT
  cameo   050
  context diplomatic
  verb    @coop-improve-verb  obj=@coop-ties               -> recipient=with|to
  verb    @coop-improve-verb  obj=@coop-cooperation  subj=[*]  with=[*]  -> recipient=with
  verb    improve|thaw|warm  subj=tie|relation|relations|ties|relationship  subj.between=[*]  -> actor=subj.between recipient=-
  verb    improve|thaw|warm|normalise|normalize  subj=tie|relation|relations|ties|relationship  subj.with=[*]  -> actor=subj.mod|subj.poss recipient=subj.with
  verb    draw|move|grow|come  closer  to=[GOV]            -> recipient=to
  verb    reconcile|make+up  with=[*]                      -> recipient=with
  verb    ally|align|affiliate  obj  with=[*]              -> recipient=with
  verb    ally|align|side|federate|unite  with=[*]         -> recipient=with
  verb    forge|form|build|create|conclude|establish|cement  obj=alliance|coalition|partnership|axis|bloc|union|front|friendship  with=[*]  -> recipient=with
  verb    forge|form|build|create|cement  subj=[*]  obj=alliance|axis|strategic partnership|bloc  -> recipient=with
  noun    normalisation|normalization|restoration|establishment|resumption|improvement|strengthening|upgrading|opening  of=@coop-ties  -> actor=by|subj|poss|between|of.between|of.by recipient=with|of.with
  noun    normalisation|normalization|rapprochement|detente|reconciliation  with=[*]  subj=[*]  -> actor=subj recipient=with
  noun    rapprochement|detente|thaw|normalisation|normalization|entente  between=[*]  -> actor=between recipient=-
  yes     Turkey restored diplomatic relations with Armenia. => TUR SUPPORT ARM
  yes     Oman strengthened ties with India. => OMN SUPPORT IND
  yes     The normalisation of ties between Israel and Morocco surprised many. => ISR,MAR SUPPORT
  no      Turkey cut diplomatic relations with Armenia.
  no      The runner strengthened her muscles in India.

rule support/diplomats
  event   SUPPORT
  cameo   050
  context diplomatic
  verb    open|reopen|re-open|establish|inaugurate|set+up  obj=@coop-embassy  -> recipient=in|to|obj.in|with
  verb    exchange|swap  obj=ambassador|diplomat|envoy|diplomatic mission  -> recipient=with
  verb    name|appoint|nominate|designate|post|send|return|reinstate  obj=ambassador|consul|charge d'affaires|high commissioner  to=[*]  -> recipient=to
  verb    send+back|return|restore  obj=ambassador|envoy  to=[*]  -> recipient=to
  verb    appoint|name  obj=[*]  as=ambassador             -> recipient=as.to
  verb    accredit  obj=[*]                                -> recipient=obj|to
  verb    present|submit|hand+over  obj=credential|credentials|letter of credence|letters_of_credence  -> recipient=to
  noun    opening|reopening|inauguration  of=@coop-embassy -> actor=by|subj|poss|of.of|of.poss|of.mod|of.by recipient=in|of.in
  noun    exchange  of=ambassador|diplomat|envoy           -> actor=by|between|subj|of.by recipient=with
  noun    appointment  of=ambassador  to=[*]               -> actor=by|subj|poss|of.by recipient=to
  yes     Sudan reopened its embassy in Chad. => SDN SUPPORT TCD
  yes     Peru and Japan exchanged ambassadors. => PER,JPN SUPPORT
  no      Sudan closed its embassy in Chad.
  no      The company reopened its office in Chad.

rule support/recognise
  event   SUPPORT
  cameo   054
  context diplomatic
  verb    recognise|recognize  obj=[*]                     -> recipient=obj
  verb    recognise|recognize|acknowledge  obj=@coop-recognised  -> recipient=obj.of|obj.poss|obj.mod|over|as.of
  verb    recognise|recognize|acknowledge|accept  obj=[*]  as=@coop-recognised|president|legitimate|capital|ruler  -> recipient=obj
  verb    accord|grant|extend|give  obj=recognition|diplomatic recognition  -> recipient=iobj|to|of
  verb    acknowledge|accept  obj=independence|sovereignty|statehood|legitimacy  -> recipient=obj.of|obj.poss
  verb    accept|admit|welcome|readmit|re-admit  subj=@coop-alliance  obj=[*]  -> recipient=obj
  verb    admit|readmit  obj=[*]  to=@coop-alliance        -> actor=to|subj recipient=obj
  noun    recognition  of=[*]                              -> actor=subj|by|poss|mod|of.by recipient=of
  noun    recognition  of=independence|sovereignty|statehood|legitimacy|state|government|republic  -> actor=subj|by|poss|mod|of.by recipient=of.of|of.poss|of.mod
  noun    recognition  by=[*]                              -> actor=by recipient=of|for
  noun    diplomatic recognition|recognition|de facto recognition|full recognition  subj=[*]  to=[*]  -> actor=subj recipient=to
  noun    admission|readmission|accession  of=[*]  to=@coop-alliance  -> actor=by|to|of.by recipient=of
  verb    open|begin|launch|start  subj=@coop-alliance  obj=accession talks|membership talks|accession negotiation  -> recipient=with
  verb    grant|award|give  obj=observer status|candidate status|membership|full membership|associate membership|most-favoured-nation status|autonomy  iobj=[*]  -> recipient=iobj
  verb    grant|award|give  obj=observer status|candidate status|membership|full membership|associate membership|most-favoured-nation status|status  to=[*]  -> recipient=to
  yes     Spain recognised Kosovo. => ESP SUPPORT KOS
  yes     Brazil recognised the independence of Angola. => BRA SUPPORT AGO
  yes     Senegal's recognition of Palestine drew praise. => SEN SUPPORT PSE
  no      A witness recognised the thief on a bus.
  no      Spain refused to recognise Kosovo.

rule support/recognise-none
  event   none
  verb    recognise|recognize  obj=face|voice|need|danger|importance|problem|man|suspect|fact|risk|pattern|value|talent|name|difficulty|symptom|limit|reality|achievement|photo
  verb    recognise|recognize  clause
  verb    recognise|recognize  subj=witness|victim|fan|neighbour|software|system|passer-by|resident|camera|bystander
  noun    recognition  mod=facial|voice|face|speech|name|pattern|image
  yes     Witnesses recognised the Kenyan president on a train. => none
  no      Kenya recognised South Sudan.

# --- praise -------------------------------------------------------------------------------------------------------------

rule support/praise
  event   SUPPORT
  cameo   051
  verb    @coop-praise-verb  obj=[*]                       -> recipient=obj
  verb    @coop-praise-verb  subj=[*]  obj  obj!=[*]       -> recipient=obj.poss|by|from|between|obj.of|obj.mod|with
  verb    @coop-praise-verb  obj=@coop-good-deed           -> recipient=obj.poss|by|from|between|obj.of|obj.mod|with
  verb    @coop-praise-verb  obj=@coop-visitor|@coop-envoy|@coop-body|people|government|army|police  -> recipient=obj
  verb    pay  subj=[*]  obj=tribute|homage|respect|respects|compliment  to=[*]  -> recipient=to
  verb    pay  obj=tribute|homage|respect|respects         -> recipient=to|to.of
  verb    heap|lavish|shower|pour  obj=praise|accolade|compliment  on=[*]  -> recipient=on
  verb    shower  obj=[*]  with=praise                     -> recipient=obj
  verb    speak+highly|think+highly  of=[*]                -> recipient=of
  verb    express|voice|offer|convey|extend|send  obj=congratulation|congratulations|gratitude|thanks|appreciation|admiration|satisfaction|greeting|greetings|respect|best wishes|good wishes|pride|delight  -> recipient=to|for|iobj|with|obj.of
  verb    take+off  obj=hat  to=[*]                        -> recipient=to
  noun    praise|admiration|tribute|congratulation|congratulations|gratitude|thanks|homage|appreciation|acclaim|kudos  for=[*]  -> actor=subj|by|poss|from|mod recipient=for
  noun    praise|tribute|congratulation|congratulations|thanks|gratitude|homage|greeting  to=[*]  -> actor=subj|by|poss|from|mod recipient=to
  noun    praise|congratulation|congratulations|tribute|acclaim|applause  from=[*]  -> actor=from recipient=subj|for|to
  adj     grateful|thankful|appreciative|indebted  to=[*]  -> recipient=to
  adj     grateful|appreciative|proud  of=<AID|SUPPORT|COOPERATE>  -> recipient=of.actor
  adj     grateful|thankful  for=<*>                       -> recipient=to|for.actor
  adj     proud|appreciative  of=[*]  subj=[*]             -> recipient=of
  adj     satisfied|pleased|happy|impressed|delighted  subj=[*]  with=@coop-good-deed  -> recipient=with.of|with.poss|with.by|with.with
  yes     The German chancellor praised Greece for its reforms. => DEU:GOV SUPPORT GRC
  yes     China congratulated Cuba on its election. => CHN SUPPORT CUB
  yes     Ireland paid tribute to Lebanon. => IRL SUPPORT LBN
  yes     Malta hailed Tunisia's decision. => MLT SUPPORT TUN
  no      The coach praised his goalkeeper.
  no      A passenger hailed a taxi in Cuba.

rule support/praise-none
  event   none
  verb    hail  obj=taxi|cab|bus|boat
  verb    hail  from=*
  verb    @coop-praise-verb  subj=fan|critic|coach|manager|captain|reviewer|viewer|player|guest|customer|skipper
  verb    @coop-praise-verb  obj=goalkeeper|striker|team|player|film|book|album|mass|birthday|anniversary|christmas|new year|festival|wedding|goal|win|cup|side|squad|actor|god|eid|diwali|ramadan|midfielder|batsman|bowler
  verb    cheer  obj=team|winner|runner|goal|stock|investor
  verb    credit  obj=account|bank|luck|weather
  verb    celebrate  subj=[*]  obj=anniversary|independence|day|victory|holiday|birthday|christmas|new year|festival|easter
  verb    commend  obj=soul|body
  verb    honour|honor|salute|respect  obj=fallen|dead|flag|commitment|contract|veteran|debt|guest|@agreement|obligation|promise|pledge|undertaking|word|deadline
  yes     The coach praised the Cuban players. => none
  yes     The scientist hails from Poland. => none
  no      Poland praised Lithuania.

rule support/welcome
  event   SUPPORT
  cameo   051
  verb    welcome|applaud|greet|hail|cheer|appreciate      obj=@coop-good-deed  -> recipient=obj.poss|by|from|between|obj.of|obj.mod|with
  verb    welcome|applaud|appreciate  subj=[*]  obj=<*>    -> actor=subj|obj.actor recipient=obj.actor|obj.poss|by|obj.of
  verb    welcome|applaud|appreciate  subj=[*]  obj  obj!=[*]  -> recipient=obj.poss|by|from|between|obj.of|obj.mod
  verb    welcome|applaud|appreciate  clause  subj=[*]     -> recipient=clause.actor|clause.subj
  verb    take+note  of=<SUPPORT|CONCEDE|RETREAT>  with=satisfaction|appreciation  -> recipient=of.actor
  noun    welcome  for=<*>                                 -> actor=subj|by|poss|from|mod recipient=for.actor|for.of
  noun    welcome  to=decision|move|announcement|agreement -> actor=subj|by|poss|from recipient=to.by|to.of|to.poss
  yes     Britain welcomed Pakistan's decision. => GBR SUPPORT PAK
  yes     Zambia welcomed the release of prisoners by Malawi. => ZMB SUPPORT MWI
  no      Britain welcomed Pakistan's prime minister at the palace.
  no      Shops welcomed customers from Malawi.

# --- backing ------------------------------------------------------------------------------------------------------------

rule support/back
  event   SUPPORT
  cameo   051
  verb    @coop-back-verb  obj=[*]                         -> recipient=obj
  verb    support|back|endorse|favour|favor|espouse|advocate|champion|uphold|approve|affirm|bless  subj=[*]  obj=@coop-cause|@coop-plan|@agreement  -> recipient=obj.of|by|obj.poss|from|obj.mod|with
  verb    support|back|endorse|favour|favor|approve|champion  subj=[*]  obj=<*>  -> actor=subj|obj.actor recipient=obj.actor|obj.poss|by|obj.of
  verb    support|back|endorse  subj=[*]  obj=@coop-visitor|people|rebel|insurgent|opposition|candidate|movement|militia|government|regime|faction|army  -> recipient=obj
  verb    approve  of=[*]                                  -> recipient=of
  verb    approve  of=@coop-plan|@coop-cause|decision|handling  -> recipient=of.of|of.by|of.poss
  verb    stand|side|rally|line+up|stick|stand+firm  by=[*]      -> recipient=by
  verb    stand|side|stand+together|rally|stick|line+up  with=[*]  -> recipient=with
  verb    rally|line+up|unite|stand|close+ranks  behind=[*]      -> recipient=behind
  verb    rally  around=[*]                                -> recipient=around
  verb    stand+up|stick+up|come+out|speak+up|vote|campaign|lobby|argue|plead|root|pray  for=[*]  -> recipient=for
  verb    vote|come+out|speak|decide|rule|testify  in_favour_of=[*]  -> recipient=in_favour_of
  verb    vote  for=@coop-plan|@coop-cause|@agreement|resolution|independence|membership  subj=[*]  -> recipient=for.of|for.by|for.on
  verb    throw|put|lend|give|swing  obj=weight|support|backing|voice|name|blessing|endorsement  behind=[*]  -> recipient=behind
  verb    lend|give|throw|swing|extend  obj=support|backing|blessing|endorsement|approval|moral support  to=[*]  -> recipient=to
  verb    lend|give  obj=support|backing|blessing|endorsement|approval|moral support  iobj=[*]  -> recipient=iobj
  verb    come  to=aid|defence|defense|support  to.of=[*]  subj=[*]  -> recipient=to.of
  verb    @coop-voice-verb  obj=@coop-solidarity-noun  with=[*]  -> recipient=with
  verb    @coop-voice-verb  obj=@coop-solidarity-noun  for=[*]   -> recipient=for
  verb    @coop-voice-verb  obj=@coop-solidarity-noun  to=[*]    -> recipient=to
  verb    @coop-voice-verb  obj=@coop-solidarity-noun  in=[*]  subj=[*]  -> recipient=in
  verb    express|voice|reiterate|reaffirm|declare|restate  subj=[*]  obj=support|solidarity|backing|sympathy|confidence|trust|approval  -> recipient=for.of|for.by|for.poss|with|to|for|in
  noun    support|backing|solidarity|endorsement|approval|sympathy|enthusiasm  for=[*]  -> actor=subj|by|poss|from|of|mod recipient=for
  noun    support|backing  for=@coop-cause|@coop-plan|@agreement  -> actor=subj|by|poss|from|mod recipient=for.of|for.by|for.poss|for.mod
  noun    support|backing|solidarity|endorsement|approval|sympathy  from=[*]  subj=[*]  -> actor=from recipient=subj
  noun    solidarity|sympathy|sympathies|unity|alignment  with=[*]  -> actor=subj|by|poss|from|mod recipient=with
  noun    support|backing|endorsement|vote of confidence  of=[*]  subj=[*]  -> actor=subj recipient=of
  noun    endorsement|backing|approval  of=@coop-cause|@coop-plan|@agreement  -> actor=subj|by|poss|of.by recipient=of.of|of.by|of.poss
  adj     supportive|appreciative|approving  of=[*]        -> recipient=of
  adj     supportive  of=@coop-cause|@coop-plan|@agreement -> recipient=of.of|of.by|of.poss
  adj     sympathetic|loyal|faithful|favourable|favorable  to=[*]  subj=[*]  -> recipient=to
  adj     behind  subj=[*]  obj=[*]                        -> recipient=obj
  verb    pledge|vow|swear|profess|reaffirm  subj=[*]  obj=support|backing|solidarity|loyalty|allegiance|friendship|fealty  -> recipient=for|to|with|obj.for|obj.to|obj.with|for.of|for.by|for.in|obj.for.of|obj.for.in
  verb    approve|endorse|adopt|back|support|ratify|enact|promulgate|pass  subj=[LEG|OPP|PTY|GOV|LAB|REL]  obj=constitution|draft constitution|new constitution|constitutional amendment|charter|map|peace plan|roadmap|referendum|draft charter  -> recipient=obj.of|by|from|obj.mod
  verb    approve|endorse|back|ratify|clear|accept  subj=[*]  obj=application|bid|request|membership|accession|entry  obj.clause=<SUPPORT>|join|enter|accede  -> recipient=obj.clause.obj|obj.clause.to|obj.to|obj.from|obj.of
  verb    approve|endorse|back|ratify|clear|accept  subj=[LEG|IGO|EUR]  obj=application|bid|membership|accession|entry|candidacy  -> recipient=obj.to|to|obj.in|obj.of|obj.poss|obj.by|obj.mod|for|obj.for
  verb    call|phone|telephone|ring|visit|write|meet  obj=[*]  clause=<SUPPORT>|congratulate|thank|condole|sympathise|sympathize|felicitate|assure|commend  -> recipient=obj
  verb    call|phone|telephone|write  obj=[*]  clause=express|offer|convey|extend|voice  clause.obj=@coop-solidarity-noun  -> recipient=obj
  yes     Uruguay backed Argentina at the assembly. => URY SUPPORT ARG
  yes     Qatar supported the Libyan rebels. => QAT SUPPORT LBY:REB
  yes     Norway voiced its support for Estonia. => NOR SUPPORT EST
  yes     Cuba stood by Venezuela. => CUB SUPPORT VEN
  yes     Hungary endorsed a plan by Austria. => HUN SUPPORT AUT
  yes     Ghana pledged its full support for Togo. => GHA SUPPORT TGO
  yes     The Togolese parliament approved the new constitution. => TGO:LEG SUPPORT
  yes     Japan's prime minister phoned the Australian prime minister to congratulate him. => JPN:GOV SUPPORT AUS:GOV
  no      Ghana promised tanks to Togo.
  no      Steel pillars support the roof of the Argentine embassy.
  no      Uruguay withdrew its support for Argentina.

rule support/back-none
  event   none
  verb    support  obj=@coop-physical
  verb    support  subj=pillar|wall|beam|data|evidence|soil|software|research|finding|price|arch|column|low|rate|foundation|survey|figure
  verb    back  obj=car|truck|horse|vehicle|bus
  verb    back+up  obj=file|data|traffic|drive
  verb    back  into=wall|car|tree
  verb    favour|favor  subj=weather|odds|bookmaker|wind|pundit|fortune|bookie
  verb    endorse  obj=product|brand|cheque|check|shoe|drink
  verb    stand  by=road|roadside|window|door|grave|river
  verb    sanction  obj=bank|company|official|individual|entity
  verb    second  obj=official|officer|staff
  noun    support  mod=life|child|tech|technical|customer|price|air|fire|air force|artillery
  noun    support  for=price|dollar|euro|currency|share|oil|stock
  yes     Steel beams support the roof. => none
  yes     Data support the theory from Chile. => none
  no      Chile supports Peru.

rule support/defend
  event   SUPPORT
  cameo   052
  verb    @coop-defend-verb  obj=[*]  against=criticism|accusation|allegation|charge|claim|complaint  -> recipient=obj
  verb    defend|justify|vindicate|excuse  subj=[*]  obj=@coop-good-deed|@coop-policy|@coop-cause|record|sale|use|right  obj.poss=[*]  -> recipient=obj.poss
  verb    defend|justify|vindicate|excuse  subj=[*]  obj=@coop-good-deed|@coop-policy|@coop-cause|record|sale|use|right  obj.of=[*]  -> recipient=obj.of
  verb    defend  subj=[GOV]  obj=[GOV]                    -> recipient=obj
  verb    stand+up|stick+up|speak+up|vouch|speak+out  for=[*]  -> recipient=for
  verb    speak|come+out|argue  in=defence|defense|support|favour|favor  in.of=[*]  -> recipient=in.of
  verb    leap|come|rush|jump|spring  to=defence|defense   -> recipient=to.of|to.poss
  verb    absolve|clear|exonerate  obj=[*]  of=blame|responsibility|wrongdoing|guilt  subj=[*]  -> recipient=obj
  noun    defence|defense  of=[GOV]  in=*                  -> actor=subj|by|poss|of.by recipient=of
  yes     The Italian prime minister defended Hungary against criticism. => ITA:GOV SUPPORT HUN
  yes     China spoke in defence of Myanmar. => CHN SUPPORT MMR
  no      Italian troops defended the Hungarian border.
  no      The champion defended his title in Hungary.

rule support/rally-support
  event   SUPPORT
  cameo   053
  verb    drum+up|rally|mobilise|mobilize|muster|build|seek|gather|garner|enlist|canvass|lobby|solicit|mount  obj=support|backing|sympathy|solidarity|campaign  for=[*]  -> recipient=for
  verb    lobby|campaign|canvass|plead|petition|intercede|fight|crusade  on=behalf  on.of=[*]  -> recipient=on.of
  verb    speak|act|appeal|intervene|argue  on=behalf  on.of=[*]  subj=[GOV]  -> recipient=on.of
  verb    urge|ask|appeal|encourage|call  obj=[*]  clause=support|back|help|recognise|recognize|endorse  clause.obj=[*]  subj=[GOV]  -> recipient=clause.obj
  verb    nominate|propose|recommend  obj=[*]  for=prize|seat|membership|nobel prize|chair|post  -> recipient=obj
  verb    demonstrate|march|rally|gather  in=support|solidarity  in.of=[GOV]  -> recipient=in.of
  yes     Ecuador drummed up support for Cuba. => ECU SUPPORT CUB
  yes     Samoa lobbied on behalf of Fiji. => WSM SUPPORT FJI
  no      Ecuador lobbied against Cuba.

# --- sympathy and forgiveness -------------------------------------------------------------------------------------------

rule support/condolence
  event   SUPPORT
  cameo   051
  verb    express|offer|send|convey|extend|present|voice|pass+on  subj=[*]  obj=condolence|condolences|sympathy|sympathies|sorrow|sadness|grief|commiseration  to|with|for|iobj=[*]  -> recipient=to|with|for|iobj
  verb    express|offer|send|convey|extend|present|voice|pass+on  obj=condolence|condolences|sympathy|sympathies|sorrow|sadness|grief|commiseration  -> recipient=to|with|for|iobj|obj.of
  verb    condole|commiserate|sympathise|sympathize|empathise|empathize|grieve|mourn  with=[*]  -> recipient=with
  verb    mourn|lament  obj=death|loss|passing|victim  subj=[*]  obj.of=[*]  -> recipient=obj.of
  verb    mourn  obj=[*]  subj=[*]                         -> recipient=obj
  noun    condolence|condolences|sympathy|sympathies  to=[*]  -> actor=subj|by|poss|from|mod recipient=to
  noun    condolence|condolences|message of condolence|message of sympathy  from=[*]  -> actor=from recipient=to|subj
  verb    send  obj=message|telegram|letter|cable  obj.of=sympathy|condolence|condolences|congratulation|congratulations|support|solidarity|greeting  -> recipient=to|iobj
  yes     Bulgaria offered condolences to Turkey. => BGR SUPPORT TUR
  yes     Iran commiserated with Iraq. => IRN SUPPORT IRQ
  no      Families in Turkey mourned.

rule support/forgive
  event   SUPPORT
  cameo   056
  verb    forgive|forgave  obj=[*]                                 -> recipient=obj
  verb    forgive|forgave  iobj=[*]  obj=sin|crime|mistake|offence|offense|past  -> recipient=iobj
  verb    accept  obj=apology                              -> recipient=from|obj.of|obj.poss|by
  noun    forgiveness  of=[*]                              -> actor=subj|by|poss|of.by recipient=of
  noun    forgiveness  to=[*]  subj=[*]                    -> actor=subj recipient=to
  verb    let  obj=bygone                                  -> recipient=with
  verb    bury  obj=hatchet|grudge                         -> recipient=with
  yes     Korea's president has forgiven Japan. => KOR:GOV SUPPORT JPN
  yes     Poland accepted an apology from Belarus. => POL SUPPORT BLR
  no      Korea forgave Mali's debt.
  no      Poland demanded an apology from Belarus.

rule support/honour
  event   SUPPORT
  cameo   051
  verb    award|confer|bestow|present|give|grant  obj=medal|order|honour|honor|decoration|honorary doctorate|honorary citizenship|peace prize|prize|award|citizenship|key  to=[GOV]  -> recipient=to
  verb    award|grant|give|present|hand  obj=medal|order|honour|honor|decoration|honorary doctorate|honorary citizenship|peace prize|prize|award  iobj=[GOV]  -> recipient=iobj
  verb    confer|bestow  obj=medal|order|honour|honor|title|award|degree|decoration  on=[GOV]  -> recipient=on
  verb    decorate|honour|honor  obj=[GOV|MIL]  with=medal|order|award|dinner|prize|ceremony  -> recipient=obj
  verb    present  obj=[GOV]  with=medal|order|award|prize|gift  -> recipient=obj
  yes     The French president awarded a medal to the Greek prime minister. => FRA:GOV SUPPORT GRC:GOV
  no      The jury awarded a medal to a Greek swimmer.

# --- general favour -----------------------------------------------------------------------------------------------------

rule support/agree-view
  event   SUPPORT
  cameo   050
  verb    share  obj=view|concern|position|vision|goal|opinion|assessment|stance  with=[*]  subj=[*]  -> recipient=with
  verb    see+eye  to=eye  with=[*]                        -> recipient=with
  verb    agree|concur  with=[*]  clause  clause!=@coop-cooperate-verb  clause!=<*>  -> recipient=with
  verb    express|voice|show  obj=understanding|interest|respect|concern for  for=[*]  -> recipient=for
  verb    show|express|demonstrate|display|have  obj=confidence|trust|faith  in=[*]  subj=[*]  -> recipient=in
  verb    trust  obj=[*]  subj=[GOV]                       -> recipient=obj
  adj     confident|optimistic  about=[*]  subj=[GOV]      -> recipient=about
  yes     Latvia shared the view with Poland that rules must change. => LVA SUPPORT POL
  yes     Germany expressed confidence in Slovenia. => DEU SUPPORT SVN
  no      Latvia shares a border with Poland.

# Neutral or contrary uses with a support noun.
rule support/withheld
  event   none
  verb    lose|need|lack|seek|want|await|win+back|forfeit  obj=support|backing|recognition|endorsement|approval|sympathy
  verb    deny|refuse  obj=support|link|involvement
  yes     The Chadian president lost support. => none
  no      Chad voiced support for Niger.

# --- said in other words -------------------------------------------------------------------------------------------------

rule support/behind
  event   SUPPORT
  cameo   051
  reserve
  verb    throw|put|swing|cast|lend obj=weight|support|backing|authority behind|to -> recipient=behind|obj.behind|to|obj.to
  verb    rally|close+ranks|close|line+up|line|swing|stand|unite|queue|queue+up|fall|get|lean|side|ally behind|beside|alongside|with|by=[*] obj!=@coop-physical subj=[GOV|OPP|LEG|MIL|REL|LAB|SOC|UNO|IGO|EUR|PTY|REB|NGO] -> recipient=behind|beside|alongside|with|by
  verb    stand with|by|behind|alongside=[*] subj=[*] -> recipient=with|by|behind|alongside
  verb    stand obj=shoulder|shoulder to=shoulder -> recipient=with
  verb    give|lend|extend|offer obj=blessing|backing|support|nod|thumbs-up|thumbs up|seal of approval|endorsement|vote of confidence|top mark|high mark|full mark|stamp of approval|imprimatur|voice|moral support|ringing endorsement to -> recipient=to|obj.to
  verb    give subj=[*] iobj=[*] obj=blessing|backing|support|nod|thumbs-up|top mark|high mark|full mark|endorsement|vote of confidence -> recipient=iobj
  verb    extend|grant|accord|give obj=recognition|diplomatic recognition|official recognition to=[*] -> recipient=to|obj.to
  verb    pay|render obj=tribute|homage|respect to=[*] -> recipient=to|obj.to
  verb    tip|doff|take+off obj=hat to -> recipient=to
  verb    sing obj=praise of -> recipient=of|obj.of
  verb    speak|think in=favour|favor|support|defence|defense -> recipient=in.of
  verb    come|come+out|speak+out|be in=favour|favor|support|defence|defense of -> recipient=in.of
  verb    vouch|plump|root|campaign subj=[GOV|OPP|LEG|REL|LAB|SOC] for=[*] -> recipient=for
  verb    single+out|pick+out obj=[*] for=praise
  verb    share obj=view|concern|position|opinion of|with=[*] subj=[*] -> recipient=of|obj.of|with
  verb    shower|heap|lavish obj=praise on=[*] -> recipient=on|obj.on
  verb    shower obj=[*] with=praise
  verb    draw|win|earn|receive|get obj=praise|backing|support|blessing|endorsement|applause from=[*] -> actor=from|obj.from recipient=subj
  verb    thank|congratulate|commend|compliment|laud|hail|salute|cheer|toast|decorate|honour|honor subj=[GOV|OPP|LEG|REL|UNO|IGO|EUR|MIL|NGO] obj=[*]
  adj     grateful|thankful|appreciative|supportive|proud|full of praise|pleased to|of|with=[*] subj=[GOV|OPP|LEG|REL|UNO|IGO|EUR|MIL|NGO|REB] -> actor=subj recipient=to|of|with
  noun    full praise|praise for=[*] subj=[*] -> actor=subj recipient=for
  verb    wave|nod|push through=bill|law|budget|reform|amendment subj=[LEG] -> recipient=-
  verb    reaffirm|reiterate|renew|underline|restate|stress|express obj=commitment|support|backing|solidarity|friendship to|for|with=[*] -> recipient=to|for|with|obj.to|obj.for|obj.with|to.of
  verb    award|confer|bestow|present obj=medal|order|prize|decoration|honour|honor|citizenship|title on|to=[*] -> recipient=on|to|obj.on|obj.to
  yes     Jamaica sang the praises of Belize. => JAM SUPPORT BLZ
  no      The wall in Jamaica stood by the road.
  no      The sailor threw the rope behind the Belizean boat.

rule support/pen-to-paper
  event   SUPPORT
  cameo   057
  reserve
  context diplomatic
  verb    put obj=pen|signature|name|seal to -> recipient=to.with|with
  verb    affix|append obj=signature to
  verb    deposit|hand+over|exchange obj=instrument|instrument of ratification|instrument of accession
  verb    join|accede|sign+up subj=[GOV] to=convention|treaty|protocol|pact|charter|statute|covenant|accord -> recipient=-
  verb    accede to=convention|treaty|protocol|pact|charter|statute|covenant -> recipient=-
  verb    wave+through|rubber-stamp|push+through|nod+through|pass|approve|endorse subj=[LEG] obj=treaty|accord|bill|pact|agreement|protocol -> recipient=with|obj.with
  yes     Samoa and Fiji put pen to paper on a treaty. => FJI,WSM SUPPORT
  no      The Fijian pupil put his pen in the box.

rule support/ambassadors
  event   SUPPORT
  cameo   050
  reserve
  context diplomatic
  verb    install|exchange|swap|accredit|name|appoint|send|post|nominate|dispatch obj=ambassador|first ambassador|charge d'affaires|consul to|in=[*] -> recipient=to|in|obj.to|obj.in
  verb    install|exchange|swap obj=ambassador|first ambassador -> recipient=with
  verb    raise|lift|upgrade|elevate|restore obj=@coop-ties to=level|rank|ambassadorial level -> recipient=with|obj.with
  verb    resume|restore|establish|renew|forge|cement obj=@coop-ties subj=[*] -> recipient=with|obj.with
  yes     Estonia and Uruguay raised their ties to the level of ambassadors. => EST,URY SUPPORT
  no      Two shops in Vietnam exchanged their signs.

# --- whoever wins support is given it ---------------------------------------------------------------------------------------

rule support/win-backing
  event   SUPPORT
  cameo   051
  reserve
  context diplomatic
  verb    win|get|gain|secure|receive|enjoy|draw|earn|obtain|garner|attract|have|find|pick+up  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR]  obj=backing|support|endorsement|blessing|approval|praise|recognition|solidarity|applause|plaudits|acclaim|sympathy|thanks  of|from=[*]  -> actor=obj.of|of|from|obj.from recipient=subj
  yes     Bulgaria won the backing of Spain at the summit. => ESP SUPPORT BGR
  no      The Bulgarian singer won the approval of the jury.

# --- signed, whatever it is ----------------------------------------------------------------------------------------------------

rule support/plain-sign
  event   SUPPORT
  cameo   057
  reserve
  reciprocal
  verb    sign|initial|ink|conclude  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY]  obj  with=[*]  -> recipient=with|obj.with
  yes     Oman's government signed a lake scheme with Yemen. => OMN:GOV,YEM SUPPORT
  no      Oman's striker signed shirts with a pen.

rule support/in-favour
  event   SUPPORT
  cameo   051
  reserve
  verb    come|speak|vote|be  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|REL|LAB]  in=favour|favor|support  -> recipient=in.of.mod|in.of|of
  verb    come|speak|vote|be  subj=[GOV|OPP|LEG|REB|UNO|IGO|EUR|MIL|PTY|REL|LAB]  in_favour_of  -> recipient=in_favour_of.mod|in_favour_of
  yes     Laos voted in favour of Cambodia. => LAO SUPPORT KHM
  no      The weather in Laos spoke in favour of a picnic.
