# Words by which deadlines and the life of agreements are told. Dictionary forms; several words are a phrase, its first the one
# that is looked for. Written for the project.

words treaty
  words  treaty|pact|agreement|accord|deal|convention|protocol|memorandum|covenant|charter|compact|arrangement|concordat
  words  partnership|framework|settlement|undertaking|understanding|entente|declaration|communique|instrument
words truce
  words  truce|ceasefire|cease - fire|cease fire|armistice|lull|pause
words term
  words  mandate|moratorium|waiver|exemption|lease|licence|license|permit|sanction|embargo|ban|tariff|quota|regime|resolution
  words  authorisation|authorization|programme|program|mission|law|act|decree|order|measure|restriction|curfew|concession
  words  emergency|regulation|legislation|amendment|membership|guarantee|suspension|extension|corridor|initiative|contract
  words  blockade|levy|duty|subsidy|status|passport|visa|residency|immunity|cap|limit|rule|constitution|withdrawal|plan
  words  aid|funding|financing|authority|control|check|ceiling|fee|fine|card|travel|import|export
  words  state of emergency|martial law|phase|stage|transition|period|tenure|presidency|chairmanship|deployment|reprieve|respite
  words  lockdown|quarantine|siege|no - fly zone|exclusion zone|price cap|clock|window|validity|offer
  words  carve - out|exception|charge|surcharge|tax|toll|customs union
  words  freeze|boycott|derogation|term|scheme|provision|clause|obligation|safeguard|loan|facility|package|budget|permission
words generic
  words  new|old|landmark|historic|current|existing|present|same|key|crucial|major|long - standing|controversial|fragile|shaky
  words  latest|last|final|recent|earlier|previous|original|whole|entire|full|initial|so - called|final|main|draft|much - needed
words lapse
  words  expire|lapse|elapse|run out|run its course|come to an end|draw to a close
words end
  words  end|conclude|terminate|finish|cease|run|hold|last|stand|remain|stay|be valid|be good|be in force|be in place|be in effect|be over|be up|be open|be effective|wind up|stop|close|be dissolve|dissolve|extend
words ending
  words  expiry|expiration|lapse|termination
words begin
  words  take effect|come into force|come into effect|enter into force|enter into effect|go into effect|go into force
  words  become effective|become law|be put into effect|take force|come into operation|enter force|kick in|come into being|be in force from|come in
  words  go live|become operative|become operational|be operative|enter service|come into play|take hold|come into operation|see the light
words start
  words  start|begin|apply|commence|be effective|be imposed|resume|open|reopen|restart|get under way|be introduced|be launch|be lift
words limit
  words  deadline|cutoff|cut - off|cut off date|cut - off date|closing date|last day|final date|last date|time limit|time bar|timeline|target date|due date|grace period|time frame|timeframe
words ultimatum
  words  ultimatum
words prolong
  words  extend|renew|prolong|roll over|lengthen|reauthorise|reauthorize|extension|renewal
words oblige
  words  demand|order|require|ask|urge|tell|want|call|press|instruct|insist|request|oblige|direct|compel|command
  words  willing|ready|prepared|able|allow|let|authorise|authorize
  words  agree|pledge|vow|promise|commit|undertake|plan|aim|intend|seek|bind|decide|resolve|swear|propose|offer
  words  due|schedule|suppose|set|bound|obligate|commitment|pledge|promise|plan|vow|order|demand|obligation|target
words expect
  words  expect|count on|trust
words bind
  words  must|shall|should|ought|will|would|'ll|have|need|be|to
words unless
  words  unless|if|should|event|fail|failing|refuse
words proviso
  words  provided|providing|provide|long|condition
words payable
  words  due|payable|owe|owed|outstanding
words payment
  words  payment|instalment|installment|tranche|repayment|debt|loan|bond|dues|answer|reply|response|submission|bid|objection|interest
  words  rent|contribution|fee|fine|compensation|reparation|application|declaration|nomination|inventory|notice|consent
words grant
  words  give|grant|allow|set|hand|allot|afford|accord|leave
words have
  words  have|get|receive|win|enjoy
words goal
  words  target|goal|aim|objective|pledge|commitment|horizon|phase - out|phaseout
words onward
  words  from|as of|as from|with effect|starting|start|beginning|begin|effective
words outset
  words  start|beginning|introduction|launch|handover|hand - over|takeover|accession|reopening|opening|imposition|closure|independence
  words  commencement|resumption|entry|lifting|switch|changeover|departure|exit|abolition|transfer|increase|ban|tariff|levy|embargo
words fix
  words  set|schedule|fix|due|plan|slate|announce|foresee|time|earmark
words bloc
  words  bloc|union|alliance|pact|treaty|convention|agreement|accord|organisation|organization|court|community|commonwealth|league
  words  council|zone|euro|market|area|compact|coalition|mission|protocol|statute|club|bank|eurozone
words postpone
  words  postpone|put off|delay|defer|push back|adjourn
words hold-up
  words  suspend|ban|bar|freeze|close|shut|block|halt|waive|exempt|restrict|pause|seal|impose|outlaw|blockade|embargo
  words  remain|stay|keep|closed|shut|suspended|barred|frozen|prohibit|forbid|off limits|ground|confine
words measure
  words  reopen|open|close|shut|impose|introduce|lift|levy|ban|bar|raise|put|restore|halt|stop|let|allow|charge|fine|require
  words  restrict|ease|abolish|scrap|waive|slap|reimpose|reinstate|block|cap|enforce|apply|begin|start|cease|cut off|phase out|rise|double|increase|join|adopt|accede|quit|exit|introduce|relax|tighten|hand over|cede
  words  resume|restart|leave|remove|take over|assume|become|legalise|legalize|switch|revert|transfer|expel|freeze|dissolve|suspend|tax
  words  add|replace|ration|nationalise|nationalize|privatise|privatize|enforce|extend|widen|deny|charge|collect|drop|lower|limit|expand
words occasion
  words  meeting|meet|summit|talk|negotiation|conference|session|visit|election|vote|round|hearing|trial|congress|referendum
  words  assembly|gathering|speech|campaign|inquiry|debate|consultation|dialogue|discussion|tour|ballot|poll|exercise|forum
  words  war|season|tournament|final|harvest|ceremony|verdict|trial|release|launch|school|class|exhibition|fair|sale|auction|filming
  words  pilgrimage|holiday|festival|game|tour|training|manoeuvre|maneuver|mobilisation|convention|weekend|day|month|year|week
  words  inauguration|anniversary|drill|offensive|protest|strike|march
words threat
  words  threaten|threat|warn|warning|ultimatum|consequence|retaliation|retaliate|menace|reprisal
words or-else
  words  or face|or else|or be|or risk|or suffer|or see|or lose|otherwise|failing which|fail which|unless|or it will|or they will|if not
  words  or forfeit|or pay|or leave|or have|or get|on pain of|under threat of|at the risk of|or meet|or bear|or incur|after which it will
words sport
  words  match|tournament|championship|league|coach|goalkeeper|striker|midfielder|cup|playoff|innings|semifinal|semi - final
  words  quarterfinal|football|cricket|tennis|golf|olympics|olympic|transfer window|concert|album
  words  premiere|festival|box office|screening|timetable
words sign
  words  sign|initial|conclude|seal|ink|finalise|finalize|strike|reach|signing|signature|accede|join|agree
words ratify
  words  ratify|approve|ratification|endorse|pass
words enter
  words  enter into force|come into force|take effect|enter force|come into effect|begin|start|go into effect|go into force
words suspend
  words  suspend|freeze|suspension|pause|halt
words breach
  words  violate|breach|break|flout|contravene|infringe|undermine|violation|breaching|infringement|renege
words withdraw
  words  withdraw|pull out|quit|leave|exit|abandon|denounce|renounce|tear up|scrap|repudiate|abrogate|withdrawal|ditch|revoke
  words  walk away|walk out|back out|cancel|annul|terminate
words propose
  words  propose|negotiate|draft|discuss|offer|seek|proposal|negotiation|table
