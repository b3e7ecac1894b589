# Word classes of the rules for AGREE, CONSULT, SUPPORT and CONCEDE. All names begin with “coop-”.
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0

# --- saying yes, promising, wanting -------------------------------------------------------------------------------------

class coop-consent-verb
  words  agree|consent|concur|assent|acquiesce|accede

class coop-promise-verb
  words  promise|pledge|vow|undertake|guarantee|commit|swear|volunteer|offer|assure|reassure|covenant|engage

class coop-offer-verb
  words  offer|promise|pledge|vow|guarantee|earmark|volunteer|commit|propose|dangle|proffer|tender

class coop-intend-verb
  words  plan|intend|hope|aim|want|wish|seek|expect|prepare|mean|desire|aspire|resolve|decide|opt|determine|elect|choose|look
  words  propose|strive|endeavour|endeavor|try|attempt|long|yearn|like|love|ask|arrange|schedule

class coop-ready-adj
  words  ready|willing|prepared|keen|eager|happy|glad|pleased|inclined|disposed|committed|determined|anxious|interested|free
  words  set|poised|due|scheduled|slated|bound|able|open|available|amenable|receptive|agreeable

class coop-ready-noun
  words  readiness|willingness|intention|intent|desire|eagerness|wish|interest|hope|commitment|promise|pledge|offer|vow
  words  undertaking|assurance|determination|preparedness|plan|resolve|guarantee|aspiration|proposal

# Verbs of promises that are no cooperation: "vowed to fight on".
class coop-hostile-verb
  words  fight|crush|defeat|retaliate|avenge|revenge|punish|destroy|eliminate|eradicate|resist|oppose|respond|hit|strike|attack
  words  kill|annihilate|wipe|smash|continue|pursue|hunt|prosecute|persist|block|boycott|stay|remain|win|keep|veto|reject|hang
  words  execute|expel|deport|ban|sue|appeal|challenge|topple|overthrow|oust|invade|bomb|capture|bring|teach|step|go|defy
  words  liberate|retake|recapture|repel|deter|uproot|root|stamp|march|protest|sink|bury|make|see|leave|refuse|never

# --- what is agreed, offered, accepted ----------------------------------------------------------------------------------

class coop-money
  words  dollar|euro|pound|yen|yuan|rouble|ruble|rupee|franc|mark|krona|riyal|dirham|million|billion|trillion|money|fund|funds
  words  $|€|£|sum|amount

class coop-credit
  words  loan|credit|grant|credit line|soft loan|bailout|bail-out|tranche|debt relief|aid package|rescue package|standby loan

class coop-material
  words  @aid|@weapon|@troops|@coop-money|food|medicine|hospital|doctor|expert|adviser|advisor|trainer|training|investment
  words  electricity|gas|oil|technology|equipment|protection|battalion|uniform|intelligence|expertise

class coop-refuge
  words  asylum|refuge|sanctuary|safe haven|shelter|exile|protection|safe passage|residence|citizenship

class coop-plan
  words  plan|proposal|initiative|roadmap|road map|blueprint|framework|formula|package|resolution|recommendation|draft|text
  words  communique|declaration|statement|idea|term|terms|timetable|agenda|principle|compromise|solution|peace plan|scheme
  words  project|offer|document|measure|step|schedule|outline|procedure|mechanism|modality|strategy|programme|program

class coop-dispute
  words  dispute|difference|conflict|crisis|row|quarrel|standoff|stand-off|feud|disagreement|rift|question|problem|border dispute
  words  deadlock|impasse|stalemate|issue|war|argument|controversy|squabble|spat

class coop-cooperation
  words  cooperation|co-operation|collaboration|partnership|trade|exchange|coordination|co-ordination|integration|alliance
  words  investment|joint venture|joint project|joint exercise|drill|exercise|manoeuvre|maneuver|intelligence sharing

class coop-cooperate-verb
  words  cooperate|co-operate|collaborate|work|coordinate|co-ordinate|join|unite|share|assist|help|aid|support|contribute
  words  participate|partner|mediate|facilitate|build|develop|expand|boost|strengthen|deepen|enhance|increase|promote|improve
  words  establish|create|set|launch|restore|normalise|normalize|resume|reopen|open|exchange|sign|ratify|honour|honor|respect
  words  implement|abide|comply|settle|resolve|solve|end|finance|fund|invest|lend|supply|provide|send|give|donate|deliver|ship
  words  sell|train|equip|host|attend|hold|meet|talk|negotiate|discuss|visit|receive|start|begin|protect|defend|guarantee
  words  recognise|recognize|back|endorse|study|consider|review|cut|reduce|curb|tackle|combat|accelerate|intensify|speed
  words  step+up|upgrade|form|conclude|reach|draw|continue|grant|allow|extend|maintain|construct|link|pool|swap|demarcate

class coop-reform
  words  reform|election|referendum|constitution|democracy|amendment|poll|vote|change|overhaul|liberalisation|liberalization
  words  transition|autonomy|devolution|power-sharing|self-rule|decentralisation|decentralization|constitutional amendment
  words  multi-party election|amnesty law|human right|right|freedom|inquiry|transparency|restructuring

class coop-reform-verb
  words  reform|democratise|democratize|liberalise|liberalize|amend|overhaul|restructure|modernise|modernize|restore|devolve
  words  decentralise|decentralize|legalise|legalize|introduce|hold|organise|organize|respect|guarantee|protect|uphold|improve

class coop-invitation
  words  invitation|offer|proposal|invite|overture|bid|request|suggestion|idea|plan|formula|compromise|mediation|arbitration
  words  good office|peace plan|peace proposal|aid offer|call|appeal|terms|term|ceasefire proposal|recommendation|olive branch

class coop-observer
  words  observer|monitor|inspector|peacekeeper|investigator|inspection|mission|mediator|verification|monitoring|deployment
  words  international force|peacekeeping force|aid agency|aid worker|convoy|rapporteur|delegation|visit|access

# --- meeting ------------------------------------------------------------------------------------------------------------

class coop-meet-noun
  words  @talks|tete-a-tete|brainstorming|huddle|powwow|pow-wow|encounter|get-together|luncheon|lunch|dinner|breakfast|reception
  words  state dinner|working lunch|negotiating session|plenary|plenary session|symposium|video conference
  words  interaction|exchange|briefing|private talk|face-to-face talk|trilateral|handshake|rendezvous|conclave

class coop-talk-verb
  words  confer|consult|deliberate|liaise|hobnob|huddle|converse|dialogue|caucus|interact

class coop-gather-verb
  words  gather|convene|assemble|congregate|reconvene|caucus|meet|huddle

class coop-visit-noun
  words  visit|trip|tour|state visit|working visit|official visit|stopover|stop|pilgrimage|journey|mission|fact-finding mission
  words  return visit|courtesy call|courtesy visit|fence-mending visit|day trip|goodwill visit|private visit|swing|voyage

class coop-travel-verb
  words  travel|fly|journey|head|go|arrive|land|come|jet|depart|leave|set+off|set+out|return

class coop-envoy
  words  envoy|delegation|emissary|special envoy|mission|representative|negotiator|mediator|negotiating team|team|delegate
  words  high-level delegation|minister|foreign minister|diplomat|mediation team|fact-finding mission|trade mission|deputy
  words  adviser|advisor|troubleshooter|intermediary

class coop-visitor
  words  president|prime minister|premier|chancellor|minister|foreign minister|leader|king|queen|emperor|sultan|emir|pope|envoy
  words  special envoy|ambassador|delegation|delegate|mediator|negotiator|chief|commissioner|secretary|secretary-general
  words  representative|official|senator|lawmaker|governor|general|dalai lama|prince|crown prince|counterpart|diplomat|guest
  words  defence minister|defense minister|interior minister|deputy|adviser|advisor|chairman|speaker|monarch|vice president
  words  chief minister|commander|emissary|dignitary|congressman|statesman

class coop-venue-home
  words  palace|white house|kremlin|elysee|office|residence|embassy|airport|ministry|capital|downing street|ranch|retreat
  words  headquarters|parliament|presidency|guesthouse|villa|airbase|air base|summer residence|presidential palace|oval office
  words  vatican|camp david|hotel

class coop-neutral-venue
  words  geneva|vienna|oslo|doha|muscat|helsinki|reykjavik|stockholm|camp david|dayton|rambouillet|astana|lausanne|montreux
  words  arusha|third country|neutral venue|neutral ground|switzerland|oman|qatar|norway

class coop-alliance
  words  nato|eu|un|u.n.|united nations|european union|asean|g7|g8|g20|g-7|g-8|g-20|group of seven|group of eight|opec|opec+
  words  african union|au|arab league|gulf cooperation council|gcc|organization of american states|oas|commonwealth|osce|brics
  words  security council|general assembly|ecowas|mercosur|apec|igad|sadc|imf|world bank|wto|world trade organization|who
  words  european council|contact group|quad|quartet|warsaw pact|ec|european community|cis|csto|unasur|caricom|saarc
  words  shanghai cooperation organisation|shanghai cooperation organization|non-aligned movement|seato|comecon|oic|oau
  words  world health organization|international monetary fund|international atomic energy agency|iaea|human rights council

class coop-multilateral-noun
  words  summit|summit meeting|conference|session|ministerial|forum|gathering|meeting|special session
  words  emergency session|emergency meeting|annual meeting|talks|talk|convention|plenary

class coop-phone
  words  phone|telephone|videolink|video link|video|teleconference|videoconference|video conference|hotline|hot line|zoom|skype
  words  conference call|phone call|telephone call|satellite link|video call

class coop-phone-noun
  words  phone call|telephone call|phone conversation|telephone conversation|telephone talk|phone talk|phone talks
  words  telephone talks|conference call|video call|video conference|videoconference|teleconference|telephone discussion
  words  phone discussion|video summit|virtual summit|virtual meeting|online meeting|video meeting|call|phonecall|video talks
  words  telephone contact|hotline call|online talk|online talks

class coop-mediate-verb
  words  mediate|arbitrate|intercede|broker|conciliate|adjudicate|facilitate|referee|umpire|negotiate|moderate|shuttle

class coop-host-verb
  words  host|sponsor|chair|co-chair|cohost|co-host|facilitate|convene|preside|moderate|organise|organize|oversee|arrange|broker
  words  mediate|supervise|co-sponsor|cosponsor|stage|co-organise

class coop-audience
  words  reporter|journalist|newspaper|press|media|television|audience|crowd|supporter|radio|correspondent|rally|camera
  words  viewer|listener|news agency|magazine|newsman|nation|student|congregation|worshipper|interviewer|witness|police
  words  voter|fan

class coop-sport
  words  semi-final|semifinal|final|quarter-final|quarterfinal|match|game|friendly|qualifier|play-off|playoff|tournament|cup
  words  world cup|league|round|last|derby|group|pool|championship|olympics|test match|test series|stadium|pitch|rematch
  words  third-place play-off|opener|fixture|season|innings|tie|leg|bout|ring|track|medal|title|trophy|kickoff|kick-off
  words  davis cup|asian cup|gold cup|copa america|qualifying|heat|series|test

class coop-sight
  words  museum|zoo|beach|website|site|doctor|dentist|shop|mall|temple|ruin|exhibition|cinema|pub|bar|restaurant|grave|tomb
  words  relative|family|mother|father|son|wife|daughter|friend|home|park|garden|page|hospital|school|factory|farm|clinic
  words  prison|market|plant|church|mosque|memorial|monument|library|gallery|cemetery|store|theme park|patient|grandparent

class coop-traveller
  words  tourist|traveller|traveler|visitor|pilgrim|holidaymaker|fan|supporter|student|team|player|passenger|backpacker|plane
  words  ship|refugee|migrant|immigrant|asylum seeker|hurricane|storm|tornado|typhoon|virus|disease|boat|train|patient
  words  sightseer|inspector|family|goods|cargo|spacecraft|convoy|truck|aid|shipment

class coop-refugee
  words  refugee|migrant|immigrant|asylum seeker|evacuee|casualty|patient|wounded|body|tourist|visitor|guest worker|exile

# --- ties, states, agreements -------------------------------------------------------------------------------------------

class coop-ties
  words  tie|ties|relation|relations|relationship|link|bond|friendship|diplomatic relation|diplomatic tie|diplomatic link
  words  diplomatic relations|diplomatic ties|bilateral relation|bilateral tie|trade tie|trade relation|economic tie|alliance
  words  partnership|strategic partnership|military tie|contact|rapport|entente|detente|friendly relation

class coop-improve-verb
  words  improve|strengthen|deepen|normalise|normalize|restore|repair|mend|upgrade|enhance|cement|reinforce|boost|expand|develop
  words  build|forge|broaden|consolidate|re-establish|reestablish|rebuild|warm|renew|resume|establish|open|advance|elevate
  words  promote|foster|further|cultivate|tighten|bolster|patch+up|nurture|revive|solidify|intensify|unfreeze|thaw|reset

class coop-embassy
  words  embassy|consulate|mission|legation|liaison office|interests section|high commission|representative office
  words  consulate general|diplomatic mission|trade office|nunciature|border crossing point

class coop-sign-verb
  words  sign|initial|ratify|conclude|seal|finalise|finalize|clinch|complete|close|wrap+up|countersign|co-sign|cosign|endorse|ink|renew|extend|reaffirm
  words  approve|adopt|accept|formalise|formalize|enter

class coop-deal-verb
  words  reach|strike|forge|hammer+out|thrash+out|work+out|cut|make|secure|achieve|do|hash+out|come+to|arrive
  words  nail+down|iron+out|draw+up|draft|agree

class coop-body
  words  parliament|senate|congress|assembly|lawmaker|legislature|duma|knesset|bundestag|cabinet|house|council|voter|deputy

# --- support ------------------------------------------------------------------------------------------------------------

class coop-praise-verb
  words  praise|hail|applaud|commend|laud|congratulate|salute|extol|acclaim|compliment|celebrate|thank|eulogise|eulogize|glorify
  words  admire|honour|honor|cheer|credit|lionise|lionize|felicitate|toast|exalt|venerate

class coop-back-verb
  words  support|back|endorse|favour|favor|champion|advocate|espouse|second|embrace|bless|uphold|sanction|approve|applaud|affirm
  words  reaffirm|validate|condone|underwrite|vindicate

class coop-defend-verb
  words  defend|justify|vindicate|excuse|exonerate|stand+by|stand+up|stick+up|vouch

class coop-solidarity-noun
  words  support|solidarity|backing|sympathy|condolence|condolences|approval|admiration|respect|appreciation|gratitude|praise
  words  endorsement|satisfaction|encouragement|confidence|trust|friendship|thanks|congratulation|congratulations|loyalty
  words  allegiance|compassion|goodwill|esteem|greeting|tribute|best wishes|blessing|acclaim|applause|commendation|homage
  words  good wishes|sorrow|commiseration

class coop-voice-verb
  words  express|voice|extend|convey|declare|reiterate|reaffirm|lend|throw|send|give|announce|show|affirm|renew
  words  repeat|signal|proclaim|state|emphasise|emphasize|stress|confirm|restate|underline|underscore|profess

class coop-good-deed
  words  decision|move|step|effort|role|speech|announcement|result|outcome|victory|election|appointment|visit|progress|plan
  words  proposal|initiative|offer|agreement|deal|accord|treaty|release|resolution|ceasefire|truce|statement|gesture|contribution
  words  commitment|performance|government|people|leadership|reform|report|ruling|verdict|vote|breakthrough|pledge|handling
  words  stance|position|courage|policy|support|action|intention|willingness|readiness|response|peace process|talks|withdrawal

class coop-cause
  words  plan|proposal|bid|candidacy|candidature|call|resolution|position|stance|policy|government|independence|sovereignty
  words  effort|initiative|membership|claim|right|peace process|cause|campaign|move|demand|idea|draft|reform|war|candidate
  words  president|people|opposition|rebel|leader|struggle|mission|treaty|agreement|deal|measure|bill|decision|mediation|unity
  words  integrity|territorial integrity|sanction|solution|approach|struggle|accession|nominee|nomination|motion|view|action

class coop-physical
  words  roof|weight|wall|ceiling|beam|pillar|bridge|family|structure|head|patient|price|market|currency|currencies|economy
  words  file|software|device|format|platform|growth|share|dollar|theory|hypothesis|claimant|finding|weight|habit|evidence

class coop-recognised
  words  independence|sovereignty|statehood|state|republic|government|regime|leader|president|council|border|authority|entity
  words  genocide|legitimacy|right|claim|frontier|self-determination|administration|passport|transitional council|leadership

# --- concessions --------------------------------------------------------------------------------------------------------

class coop-lift-verb
  words  lift|ease|relax|loosen|remove|scrap|end|suspend|cancel|waive|drop|abolish|rescind|revoke|repeal|soften|withdraw|reverse
  words  terminate|annul|overturn|alleviate|liberalise|liberalize|undo|nullify|void|discontinue|lighten|dismantle|roll+back
  words  do+away|reduce|slash|cut|shorten|halt|unfreeze|void|quash|mitigate|phase+out|slacken|trim|moderate|strike+down

class coop-restriction
  words  restriction|curb|ban|constraint|limit|limitation|barrier|blackout|press ban|travel restriction|import restriction
  words  quarantine|lockdown|control|censorship|house arrest|prohibition|moratorium|check|rule|regulation|requirement
  words  visa requirement|capital control|border control|news blackout|media ban|suspension|freeze|trade barrier|duty|quota
  words  press censorship|internet blackout|entry ban|export curb|speech restriction|measure|emergency measure|siege

class coop-emergency
  words  emergency|emergency rule|martial law|military rule|emergency law|emergency decree|emergency power|siege|curfew
  words  night curfew|overnight curfew|exception|alert|dusk-to-dawn curfew|stay-at-home order

class coop-party
  words  party|group|movement|organisation|organization|opposition party|union|trade union|newspaper|radio station|station
  words  opposition|channel|website|association|broadcaster|religion|church|sect|politician|candidate|communist party

class coop-protest-noun
  words  strike|protest|boycott|demonstration|hunger strike|sit-in|general strike|walkout|rally|march|civil disobedience
  words  protest action|protest campaign|occupation|roadblock|blockade|fast|stoppage|work stoppage|work-to-rule|picket
  words  industrial action|civil disobedience campaign|vigil|campaign|encampment|agitation|lockout

class coop-charge
  words  charge|indictment|accusation|case|lawsuit|complaint|suit|prosecution|investigation|allegation|proceeding|proceedings
  words  criminal charge|corruption charge|treason charge|legal action|warrant|arrest warrant|libel suit|inquiry|probe|appeal

class coop-verdict
  words  sentence|conviction|verdict|death sentence|prison sentence|prison term|jail term|jail sentence|death penalty|fine
  words  guilty verdict|term|ruling|judgment|punishment|penalty|life sentence

class coop-demand-noun
  words  demand|claim|objection|threat|ultimatum|veto|precondition|condition|opposition|reservation|insistence|candidacy|complaint
  words  territorial claim|bid|resignation threat|request|proposal|remark|allegation|accusation|statement|protest|call
  words  strike threat|boycott threat|criticism|order

class coop-policy
  words  law|decree|tax|bill|price increase|price rise|price hike|fee|policy|plan|decision|cut|austerity measure|reform|measure
  words  tax increase|tariff|levy|fuel tax|legislation|rule|edict|order|subsidy cut|pension reform|increase|fuel price increase
  words  proposal|amendment|clause|tuition increase|bread price|tax hike|fare increase|regulation|death penalty|apartheid law

class coop-yield-verb
  words  yield|bow|cave|relent|succumb|give+in|give+way|back+down|cave+in|climb+down|bend|knuckle+under
  words  concede|submit|defer|kowtow|backtrack|back+off|fold|step+back|buckle|back-pedal|backpedal|backslide

class coop-wrong
  words  killing|death|attack|massacre|crime|bombing|invasion|abuse|mistake|role|incident|atrocity|war crime|remark|comment
  words  shooting|error|loss|injustice|slavery|colonialism|genocide|violence|suffering|past|repression|accident|torture
  words  occupation|statement|insult|cartoon|downing|treatment|behaviour|behavior|action|conduct|collision|intrusion|scandal

class coop-unilateral-truce
  words  @ceasefire-noun|moratorium|unilateral ceasefire|unilateral truce|permanent ceasefire|bombing halt|halt|bombing pause
  words  end|suspension|freeze|temporary truce|holiday truce|christmas truce|temporary ceasefire
