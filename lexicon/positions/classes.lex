# Word classes which the stage of positions reads, and those that its rules share.
# Written for this lexicon. Licence: MIT OR Apache-2.0

# --- read by the engine -------------------------------------------------------------------------------------------------

# Words before a noun that tell nothing of the issue: "a full and immediate ceasefire" is about the ceasefire.
class issue-vague
  words  new|full|immediate|further|any|such|comprehensive|constructive|possible|other|own|certain|several|many|more|complete
  words  total|unconditional|direct|open|honest|serious|meaningful|fresh|recent|current|present|proposed|planned|additional
  words  entire|whole|same|main|key|major|important|necessary|urgent|swift|quick|rapid|early|final|initial|renewed|broad
  words  substantive|credible|genuine|real|concrete|clear|strong|firm|strict|significant|large|big|small|good|long|short
  words  so-called|latest|last|next|first|second|ongoing|continued|continuing|prompt|speedy|effective|wide|high|low
  words  international|mutual|bilateral|multilateral|joint|all|both|each|every|some|no|existing|remaining|inclusive
  words  essential|crucial|vital|overall|general|specific|special|particular|respective|various|different|illegal|unilateral

# Nouns behind which the issue stands: "the resumption of", "calls for", "the possibility of", "an end to".
class issue-through
  words  resumption|start|end|beginning|continuation|halt|stop|suspension|issue|question|matter|problem|topic|subject|idea
  words  possibility|prospect|importance|need|necessity|call|demand|request|appeal|proposal|offer|plan|plea|urge|bid|effort
  words  attempt|step|measure|move|way|part|aspect|kind|form|sort|type|set|series|range|number|use|implementation|lifting
  words  imposition|introduction|adoption|conclusion|signing|signature|launch|opening|completion|progress|return|right
  words  support|opposition|solution|resolution|settlement|condition|precondition|decision|intention|willingness|readiness
  words  commitment|obligation|promise|pledge|guarantee|role|participation|involvement|chance|opportunity|push|expansion
  words  extension|renewal|restoration|establishment|creation|cancellation|removal|ending|easing|reduction|increase|review
  words  revision|acceptance|rejection|refusal|discussion|negotiation|talk|consideration|respect|recognition|cessation|threat
  words  suggestion|notion|warning|insistence|initiative|change|clause|article|rule|drop|inch|hint|wish|desire|plea|view|fear
  words  provision|delivery|supply|transfer|framework|basis|process|purpose|goal|aim|objective|interest|lack|level|amount

# Nouns that alone only point to what a text is about: "the matter", "this draft".
class issue-pointing
  words  matter|issue|question|subject|idea|deal|proposal|plan|draft|text|accord|agreement|announcement|decision|move|step|request
  words  demand|condition|ultimatum|resolution|statement|document|paper|arrangement|solution|settlement|outcome|result|package

# Words that count as one in the id of an issue, verbs with the nouns made of them, so that near-duplicates meet.
class same-talk
  words  talk|dialogue|dialog|negotiation|discussion|consultation|negotiate|parley|conversation
class same-ceasefire
  words  ceasefire|cease-fire|cease fire|truce|armistice
class same-withdrawal
  words  withdrawal|withdraw|pullout|pull-out|pullback|pull-back|leave
class same-deployment
  words  deployment|deploy|stationing|station
class same-enlargement
  words  enlargement|enlarge
class same-enrichment
  words  enrichment|enrich
class same-recognition
  words  recognise|recognize
class same-extradition
  words  extradition|extradite
class same-release
  words  release|free|freeing|liberate|liberation
class same-annexation
  words  annexation|annex
class same-accession
  words  accession|accede|membership
class same-intervention
  words  intervention|intervene
class same-election
  words  election|vote|poll|ballot
class same-inspection
  words  inspection|inspect|inspector
class same-disarmament
  words  disarmament|disarm|demilitarisation|demilitarise|demilitarization|demilitarize
class same-evacuation
  words  evacuation|evacuate
class same-investigation
  words  investigation|investigate|inquiry|enquiry|probe
class same-normalisation
  words  normalisation|normalization|normalise|normalize
class same-repatriation
  words  repatriation|repatriate
class same-attack
  words  attack|strike|bombing|bombardment|shelling|bomb|shell
class same-blockade
  words  blockade|siege
class same-weapon
  words  weapon|arms|weaponry|armament
class same-accord
  words  accord|agreement|deal|pact
class same-import
  words  import|importation
class same-export
  words  export|exportation
class same-mediation
  words  mediation|mediate
class same-invasion
  words  invasion|invade
class same-arrest
  words  arrest|detention|detain
class same-surrender
  words  surrender|capitulation|capitulate

# Verbs that report what somebody thinks or wants, beside those of class `reporting`.
class po-holding
  words  hold|vow|counter|intimate|signal|reason|judge|object|protest|plead|retort|feel|agree|promise|pledge|fear|spell+out

# --- shared by rules ----------------------------------------------------------------------------------------------------

class po-talks
  words  talk|dialogue|negotiation|discussion|consultation|process|conference|summit|meeting|table|peace process|settlement
  words  format|mechanism|forum|round table|mission|force|coalition|government|mediation|decision|solution
# Measures that a party takes by itself: to announce one is to be for it, not to offer it.
class po-measure
  words  finish|complete|construct|maintain|keep|ban|fine|impose|put|close|shut|stop|halt|cut|suspend|freeze|block|test|begin|launch|raise|expand|hold|go+ahead|go+on
  words  continue|build|arm|attack|strike|expel|defend|use|seize|nationalise|nationalize|levy|charge|tighten|press+ahead
  words  restrict|curb|deploy|station|veto|retaliate|enforce|fill|drill|start|proceed|pursue|apply|send+back|hit|punish
# Measures against somebody.
class po-hostile
  words  ban|impose|suspend|freeze|levy|expel|tighten|restrict|block|boycott|sanction|blacklist|punish|bar
# Verbs that take a stance themselves: what one will "accept" or "oppose" is told by that word.
class po-stance
  words  accept|agree|consent|support|back|welcome|oppose|reject|refuse|demand|insist|veto|resist|fight|seek|ask|urge|call|press
  words  consider|propose|offer|want|vote|live|settle|hope|prefer|endorse|approve|ratify|request|appeal|favour|favor|object|propose
# Verbs that announce nothing.
class po-nothing
  words  be|do|have|wait|see|know|think|remain|become|kill|mean|like|love|hate|say|tell|speak|hear|answer|comment|vote|lose|win|find|happen
  words  cost|suffer|die|need|get|fall|rise|grow|look|feel|seem|appear|depend|come|hurt|harm|bring|make|cause|lead|affect
# What nobody asks of a party: its no to that is opposition.
class po-course
  words  partition|annexation|role|notion|interference|use|claim|violation|attack|attempt|presence|division|secession|return|occupation
  words  separation|dismemberment|hegemony|domination|expulsion|displacement|double standard|unilateral act|view|theory|invasion|rule
class po-middlemen
  words  intermediary|mediator|middleman|third party|outsider|interference|meddling|go-between|third country|outside party
class po-decide
  words  decide|determine|handle|resolve|settle|negotiate|solve|manage|conduct|lead|discuss|agree|make|take|address|work+out
class po-not-issue
  words  comment|interview|question|reporter|answer|detail|charge|crime|guilt|information|explanation|apology
# Acts that are not stances on anything between states.
class po-plain
  words  number|figure|score|record|goal|game|match|film|book|dish|song|price|ticket|menu
# Texts that parties put their names to.
class po-instrument
  words  accord|agreement|treaty|pact|deal|protocol|convention|declaration|memorandum|ceasefire|truce|charter|statute|compact
  words  communique|roadmap|road map|framework|understanding
# What one calls a thing that one is against, and one that one is for.
class po-bad
  words  unacceptable|illegal|unlawful|dangerous|unjust|unfair|void|illegitimate|useless|unconstitutional|premature|wrong|hostile
  words  provocative|non-starter|provocation|aggression|blackmail|violation|mistake|surrender|betrayal|threat|farce|outrage|crime
  words  interference|insult|act|step|unrealistic|impossible|unworkable|bad|unnecessary|reckless|irresponsible|propaganda
  words  null|invalid|declaration|trap|trick|ploy|dead|joke|pretext|excuse|folly|disaster|catastrophe|nonsense|absurd|baseless
  words  groundless|inadequate|insufficient|biased|one-sided|discriminatory|harmful|meaningless|cynical|humiliating|capitulation
  words  intervention|sham|stunt|disgrace|scandal|burden|obstacle|interloper|spy|theft|piracy|occupation|unconstitutional|intolerable
  words  excessive|disproportionate|unfounded|misguided|inhumane|barbaric|cruel|pointless|futile|worthless|unfriendly
class po-good
  words  way|best|essential|right|vital|just|useful|serious|credible|welcome|fair|balanced|constructive|important|positive|historic|step|basis|reasonable|legitimate|lawful
# Measures named by nouns.
class po-measures
  words  measure|countermeasure|sanction|embargo|ban|blockade|penalty|curb|boycott
# What a party can do for others or leave, when it speaks of it with "could" or of its objects in the passive.
class po-act
  words  accept|agree|allow|let|free|release|return|hand+over|hand|lift|ease|reopen|open|sign|initial|ratify|resume|restore|meet|host|mediate
  words  send|give|grant|pay|extend|prolong|renew|withdraw|pull+back|pull+out|leave|drop|cut|reduce|halt|stop|suspend|freeze|end
  words  discuss|talk|negotiate|consider|join|share|guarantee|declare|write+down|write|set+up|build|run|ship|recognise|recognize
  words  pull|review|put+down|go+home|come+home|reconsider|revise|respect|honour|honor|keep|observe|cooperate|work|comply|help
  words  disarm|dismantle|destroy|admit|invite|compensate|lower|waive|exempt|station|deploy|provide|supply|support|back|live
