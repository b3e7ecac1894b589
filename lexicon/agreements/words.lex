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
  words  freeze|boycott|derogation|term|scheme|provision|clause|obligation|safeguard|loan|facility|package|budget|permission
words generic
  words  new|old|landmark|historic|current|existing|present|same|key|crucial|major|long - standing|controversial|fragile|shaky
  words  latest|last|final|recent|earlier|previous|original|whole|entire|full|initial|so - called|final|main|draft|much - needed
words lapse
  words  expire|lapse|elapse|run out|run its course|come to an end|draw to a close
words end
  words  end|conclude|terminate|finish|cease|run|hold|last|stand|remain|stay|be valid|be good|be in force|be in place|be in effect|be over|wind up
words ending
  words  expiry|expiration|lapse|termination
words begin
  words  take effect|come into force|come into effect|enter into force|enter into effect|go into effect|go into force
  words  become effective|become law|be put into effect|take force|come into operation|enter force|kick in|come into being|be in force from|come in
words start
  words  start|begin|apply|commence|be effective|be imposed
words give
  words  give|allow|grant|leave
words have
  words  have
words duty
  words  must|shall|should|ought|have to|need|be to|due|will|would|or|only if
words onset
  words  from|as of|as from|effective|starting|start|beginning|begin|after|since|on
words limit
  words  deadline|cutoff|cut - off|time limit|timeline|target date|due date|grace period|time frame|timeframe
words ultimatum
  words  ultimatum
words prolong
  words  extend|renew|prolong|roll over|lengthen|reauthorise|reauthorize|extension|renewal
words oblige
  words  demand|order|require|ask|urge|tell|want|call|press|instruct|insist|request|oblige|direct|compel|command
  words  willing|ready|prepared|able|allow|let|authorise|authorize
  words  agree|pledge|vow|promise|commit|undertake|plan|aim|intend|seek|bind|decide|resolve|swear|propose|offer
  words  due|schedule|suppose|set|bound|expect|obligate|commitment|pledge|promise|plan|vow|order|demand|obligation|target
words postpone
  words  postpone|put off|delay|defer|push back|adjourn
words measure
  words  reopen|open|close|shut|impose|introduce|lift|levy|ban|bar|raise|put|restore|halt|stop|let|allow|charge|fine|require
  words  restrict|ease|abolish|scrap|waive|slap|reimpose|reinstate|block|cap|enforce|apply|begin|start|cease|cut off|phase out|rise|double|increase|join|adopt|accede|quit|exit|introduce|relax|tighten|hand over|cede
words occasion
  words  meeting|meet|summit|talk|negotiation|conference|session|visit|election|vote|round|hearing|trial|congress|referendum
  words  assembly|gathering|speech|campaign|inquiry|debate|consultation|dialogue|discussion|tour|ballot|poll|exercise|forum
  words  inauguration|anniversary|drill|offensive|protest|strike|march
words threat
  words  threaten|threat|warn|warning|ultimatum|consequence|retaliation|retaliate
words or-else
  words  or face|or else|or be|or risk|or suffer|or see|or lose|otherwise|failing which|unless|or it will|or they will|if not
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
