# Event rules for ASSAULT: deliberate acts that can do substantial physical harm.
# Written for this lexicon. Licence: MIT OR Apache-2.0
# Vocabulary and senses were checked against the PropBank frame files (CC BY-SA 4.0); only the ids of rolesets are taken over.

# --- attacks in general -----------------------------------------------------------------------------------------------------

rule assault/attack
  event   ASSAULT
  cameo   190
  verb    attack|ambush|waylay|waylaid|counterattack|counter-attack  obj obj!=@notion subj!=@calamity|@sport-thing over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    attack|counterattack|counter-attack  !obj !clause !over !for subj=@armed-side|@marcher|attacker|assailant
  verb    set+upon|fall+on|fall+upon  subj=@armed-side  -> recipient=obj|on
  verb    retaliate|respond  against with=<ASSAULT>  -> recipient=against
  verb    go  on=offensive|attack|rampage  -> recipient=against|in
  verb    wreak|inflict  obj=havoc|carnage|casualty|loss|heavy loss|bloodshed on subj=[*]  -> recipient=on|among|in
  verb    rain+down|rain  subj=@munition on  -> actor=subj.mod|subj.poss recipient=on
  verb    rain  obj=@munition|death|terror on  -> recipient=on
  verb    bring  obj=war|destruction to subj=[*]  -> recipient=to
  yes     Colombian rebels attacked the Colombian army. => COL:REB ASSAULT COL:MIL
  yes     Malian rebels ambushed French troops. => MLI:REB ASSAULT FRA:MIL
  no      The senator attacked the tax plan.
  no      Arsenal attacked down the left in the second half.
  no      The virus attacked the liver.

rule assault/attack-noun
  event   ASSAULT
  cameo   190
  noun    attack|assault  mod!=@attack-modifier-not-violent|possible|potential|planned|feared|threatened|imminent|future|mock|simulated|hypothetical on!=@notion|@unkillable  -> recipient=on|against|at|upon|in
  noun    offensive|counteroffensive|counter-offensive|onslaught|ground offensive|ground assault  mod!=@attack-modifier-not-violent subj!=@sport-thing on!=@notion against!=@notion  -> recipient=against|on|in|into
  noun    counterattack|counter-attack|ambush  subj!=@sport-thing  -> recipient=on|against|of|in
  noun    incursion|foray|ground incursion  -> recipient=into|in|against|on|to
  noun    military operation|military action|ground operation|combat operation|military strike|military campaign|military intervention  against|on|into|subj|poss mod!=possible|potential|planned|threatened|future|further  -> recipient=against|on|into|in
  noun    hostility|aggression|armed aggression  against  -> recipient=against
  noun    act|campaign  of=aggression|terror|terrorism|violence|sabotage against  -> recipient=against
  noun    violence|atrocity|terrorism|terror  against subj  -> recipient=against
  noun    terror attack|terrorist attack|militant attack|rebel attack|guerrilla attack|arson attack  -> recipient=on|against|at|upon|in
  yes     Somali rebels launched an attack on Ethiopia. => SOM:REB ASSAULT ETH
  yes     Russia launched a new offensive against Ukraine. => RUS ASSAULT UKR
  yes     Turkey made an incursion into Iraq. => TUR ASSAULT IRQ
  no      The president of Peru died of a heart attack.
  no      The minister launched an attack on the budget.
  no      China launched a charm offensive in Africa.

rule assault/under-attack
  event   ASSAULT
  cameo   190
  verb    come  under=attack|fire|bombardment|assault subj!=@notion !for !over !under.for !under.over  -> actor=under.from|under.by|from recipient=subj
  verb    come  under=shelling|artillery|mortar|rocket|missile|gunfire subj!=@notion  -> actor=under.from|under.by|from recipient=subj
  verb    survive|escape|evade  obj=<ASSAULT>  -> actor=obj.actor|obj.by recipient=subj
  verb    face|suffer|repel|repulse|withstand|beat+back|resist|absorb|endure  obj=<ASSAULT> subj=[*]  -> actor=obj.actor|obj.by|obj.from recipient=subj
  verb    be  under=attack|fire|bombardment|siege subj=[*] !for !over !under.for !under.over  -> actor=under.from|under.by recipient=subj
  yes     Ukrainian troops came under attack from Russia. => RUS ASSAULT UKR:MIL
  no      The minister came under attack for his remarks.

rule assault/verbal-attack
  event   none
  verb    attack|assail  obj=@notion
  verb    attack  obj over=@notion
  verb    attack  obj for=@notion
  verb    attack  subj=@sport-thing !obj
  noun    attack|assault|onslaught  on=@notion
  noun    attack  mod=verbal|rhetorical|scathing|blistering|stinging|personal|heart|panic|asthma|anxiety|withering|outspoken
  yes     The critic made a scathing attack on the film.
  yes     The bishop attacked the film.
  no      Gunmen attacked the church.

rule assault/called-off
  event   none
  verb    call+off|foil|thwart|avert|prevent|abort|frustrate|pre-empt|preempt|head+off|stave+off|rule+out|cancel|forestall  obj=<ASSAULT>
  verb    call+off|foil|thwart|avert|prevent|abort|frustrate|uncover|disrupt|break+up  obj=plot|plan|attempt|bid
  verb    call+off|foil|thwart|avert|prevent|abort|frustrate|uncover|disrupt|break+up  obj=plot|plan|attempt|bid obj.clause=<ASSAULT>
  verb    commemorate|re-enact|reenact|memorialize|memorialise  obj=<ASSAULT|COERCE>
  verb    fear|predict|envisage|simulate|rehearse|imagine|depict|portray|dramatize|dramatise  obj=<ASSAULT>
  yes     Police in Belgium foiled an attack on the American embassy.
  yes     Veterans commemorated the massacre of prisoners in Poland.
  no      Gunmen launched an attack on the American embassy.

# A tale is not news.
rule assault/in-fiction
  event   none
  verb    open|begin|start|end|close|conclude|climax|culminate|finish  subj=@fiction with=<*>
  verb    open|begin|start|end|close|conclude|climax|culminate|finish  subj=@fiction clause=<*>
  verb    open|begin|start|end|close|conclude|climax|culminate|finish  subj=@fiction as=<*>
  verb    tell|depict|show|feature|portray|follow|dramatise|dramatize|recount|re-create|recreate|imagine|chronicle|have|see|include|describe|envisage|involve  subj=@fiction obj=<*>
  verb    tell|depict|show|feature|portray|follow|dramatise|dramatize|recount|re-create|recreate|imagine|chronicle|have|see|describe|envisage|involve  subj=@fiction clause=<*>
  verb    tell  subj=@fiction of=<*>
  verb    kill|murder|kidnap|abduct|arrest|jail|attack|invade|shoot|bomb|rob|storm|steal|fight|conquer|betray|poison|stab|rescue|hijack|assassinate|execute|threaten|seize|capture|raid|destroy|burn|blow+up|shell|free|meet|marry|torture|rape|beat|hang|deport|banish|imprison|accuse|expel  in=@fiction subj|obj
  verb    kill|murder|kidnap|abduct|arrest|jail|attack|invade|shoot|bomb|rob|storm|steal|fight|conquer|betray|poison|stab|rescue|hijack|assassinate|execute|threaten|seize|capture|raid|destroy|burn|blow+up|shell|free|torture|rape|beat|hang|deport|banish|imprison|accuse|expel  in=@fiction subj obj
  verb    kill|murder|kidnap|abduct|arrest|jail|attack|invade|shoot|bomb|rob|storm|steal|fight|conquer|betray|poison|stab|rescue|hijack|assassinate|execute|threaten|seize|capture|raid|destroy|burn|blow+up|shell|free|torture|rape|beat|hang|deport|banish|imprison|accuse|expel  in=@fiction subj=[*] obj=[*]|@person|@building|@territory-thing
  noun    attack|murder|killing|execution|invasion|coup|arrest|kidnapping|assassination|war|battle|robbery|trial|massacre|siege|uprising  in=@fiction
  yes     In the novel a Danish spy kidnaps a Swedish general.
  yes     The film opens with the murder of a Polish officer.
  no      A Danish spy was kidnapped in Estonia.

rule assault/ended
  event   none
  verb    pause|wind+down|interrupt  obj=<ASSAULT>
  noun    end|halt|stop|cessation|pause  to=<ASSAULT>
  noun    end|halt|cessation|pause|suspension  of=<ASSAULT>
  noun    end|halt|lull|pause|break  in=<ASSAULT>
  yes     Diplomats hoped for an end to the fighting in Sudan.
  no      Israel began the bombing of Lebanon.

rule assault/violation-of-ceasefire
  event   ASSAULT
  cameo   196
  verb    break|violate|breach|flout|shatter|infringe  obj=@ceasefire-noun subj=[*]  -> recipient=with|in|against|obj.with|obj.in
  noun    violation|breach|infringement  of=@ceasefire-noun  -> actor=by|of.by|subj|poss|mod recipient=against|of.with
  noun    ceasefire violation|truce violation|cease-fire violation  -> actor=by|against.by|subj|poss|mod recipient=against|in
  yes     Azerbaijan violated the truce with Armenia. => AZE ASSAULT ARM
  no      The striker broke the record.
  no      Syria respected the ceasefire.

rule assault/invade
  event   ASSAULT
  cameo   190
  context military territory
  verb    invade  obj!=@notion|privacy|space|home|market|pitch|stage subj!=@calamity|tourist|plant|species|insect|rat|fan  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    march|roll|storm|pour|push|thrust|advance|cross|surge|drive  !obj into=[*] subj=@troops|@armour|@fighter|tank  -> recipient=into
  verb    enter|penetrate|overrun|overran  obj=[*] subj=@troops|@armour|tank  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    invasion  mod!=pitch|home|privacy|alien|british of!=@notion|privacy|pitch|locust|species|plant  -> recipient=of|into|against|in
  yes     Iraq invaded Kuwait. => IRQ ASSAULT KWT
  yes     The invasion of Ukraine by Russia shocked Poland. => RUS ASSAULT UKR
  no      Tourists invaded the beaches of Spain.
  no      The search was an invasion of privacy.

rule assault/raid
  event   ASSAULT
  cameo   190
  verb    raid  obj subj=[MIL|REB|UAF|CRM|PRM]|@troops|@fighter|@militia|herder|herdsman|tribesman|cattle rustler|rustler  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    raid  obj=village|camp|base|outpost|barracks|convoy|refugee camp|island|coast subj!=@police  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    raid  mod=cross-border|commando|cattle|rebel|guerrilla|army|military|ground|night|pirate|bandit|militia|retaliatory  -> recipient=on|against|into|in
  noun    raid  subj=@troops|@fighter|@militia  -> recipient=on|against|into|in
  noun    raid  by=@troops|@fighter|@militia  -> recipient=on|against|into|in
  noun    raid  into=[*]  -> recipient=into
  noun    raid  mod|poss=[*]  on|against|into=[*]  -> actor=poss|mod recipient=on|against|into
  yes     Rebels from Chad raided a village in Sudan. => TCD:REB ASSAULT SDN
  yes     Israel carried out a commando raid on Lebanon. => ISR ASSAULT LBN
  no      Police raided the office of a bank in Brazil.
  no      The children raided the fridge.

rule assault/strike
  event   ASSAULT
  cameo   190
  verb    strike|hit|pound|pummel|target|hammer|batter|pepper|attack  subj=@munition obj obj!=@notion  -> actor=subj|subj.mod|subj.poss|subj.from|subj.of recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    strike|hit|pound|pummel|blast|hammer|batter|blitz|target  with=@munition obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    strike  obj=[*]|@military-target subj=[*] subj!=@calamity|@sport-thing obj!=@agreement|@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hit|pound|pummel|blitz|target|hammer|batter  obj=@military-target obj.mod!=lending|growth|inflation|sales|production|output|profit|financial|deficit|budget|emission|export|housing|revenue|fiscal|credit|bond|property subj=[*] subj!=[BUS] subj!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    strike|strike+back|hit+back  at subj=@troops|@fighter|@militia at!=@notion  -> recipient=at
  noun    strike  mod=@strike-kind mod!=@labour-word  -> recipient=on|against|at|into|in
  noun    strike  on=[*]|@military-target mod!=@labour-word  -> recipient=on
  noun    strike  against=[*]|@military-target mod=@strike-kind  -> recipient=against
  noun    bombardment|barrage|salvo|blitz  mod!=media|verbal|advertising|press|publicity|legal of!=@notion|criticism|question|complaint|email|insult|shot|cross|corner|letter|serve|punch  -> recipient=of|on|against|at|in
  yes     Russian missiles hit Ukraine. => RUS ASSAULT/heavy-weapons UKR
  yes     Turkey struck Iraqi rebels. => TUR ASSAULT IRQ:REB
  no      An earthquake struck Nepal.
  no      Japan struck a deal with Vietnam.
  no      Teachers held a general strike against the government of Chile.

# --- killing ------------------------------------------------------------------------------------------------------------------

rule assault/kill
  event   ASSAULT
  cameo   190
  verb    kill|slay|slew|butcher|slaughter|exterminate|annihilate|liquidate|decimate  obj obj!=@unkillable subj!=@calamity|explosion|blast|fire in!=@calamity|explosion|blast|fire by!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    murder|bump+off  obj obj!=@unkillable  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    wound|maim|mutilate  obj obj!=@notion subj!=@calamity in!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    injure|hurt  obj obj!=@unkillable subj=[COP|MIL|REB|UAF|PRM|CRM]|@armed-side|attacker|assailant subj!=@calamity|@sport-thing in!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    put  to=death obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take|claim  obj=life subj=[*]  -> recipient=obj.of|obj.poss
  noun    killing|murder|slaying|slaughter|homicide  of of!=@unkillable  -> actor=by|of.by|subj|poss|mod recipient=of
  noun    killing|murder|slaying  poss !of  -> actor=by|subj recipient=poss
  noun    killing|murder|slaying  !of !poss mod!=mercy|animal|honour|honor|whale|dog|seal  -> actor=by|in.by|subj|mod recipient=in
  yes     Indian soldiers killed four Pakistanis. => IND:MIL ASSAULT PAK
  yes     Three Israelis were killed in Hebron. => - ASSAULT ISR
  yes     The killing of a Kenyan soldier by Somali rebels angered everyone. => SOM:REB ASSAULT KEN:MIL
  no      The storm killed nine people in Honduras.
  no      Six Germans were killed in a bus crash.
  no      The vote killed the bill.
  no      Hunters killed two elephants in Botswana.

rule assault/killed-in-attack
  event   ASSAULT
  cameo   190
  verb    kill|wound|injure|hurt|slay|slew|maim|massacre|murder  obj=[*] in=<ASSAULT> obj!=@unkillable subj!=@calamity in!=@calamity by!=@calamity  -> actor=subj|in.actor recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    kill|wound|injure|hurt|slay|slew|maim|massacre|murder  obj in=<ASSAULT> obj!=@unkillable subj!=@calamity in!=@calamity  -> actor=subj|in.actor recipient=in.recipient|obj|in
  verb    kill|wound|injure|hurt|slay|slew|maim  obj=[*] subj=<ASSAULT> obj!=@unkillable subj!=@calamity in!=@calamity by!=@calamity  -> actor=subj.actor recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    kill|wound|injure|hurt|slay|slew|maim  obj subj=<ASSAULT> obj!=@unkillable subj!=@calamity in!=@calamity  -> actor=subj.actor recipient=subj.recipient|obj|in
  verb    kill|wound|injure|hurt|slay|slew|maim  obj during=<ASSAULT> obj!=@unkillable subj!=@calamity in!=@calamity  -> actor=subj|during.actor recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    kill|wound|injure|hurt|slay|slew|maim  obj subj=@munition subj!=@explosive obj!=@unkillable subj!=@calamity in!=@calamity by!=@calamity  -> actor=subj|subj.mod|subj.poss|subj.from recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    die|perish|fall  in=<ASSAULT>  -> actor=in.actor recipient=subj
  verb    kill|wound|injure|hurt|slay|slew  obj in=clash|gunfight|gun battle|firefight|exchange|fighting|battle|skirmish|shootout|shoot-out|fight|combat in.with|with obj!=@unkillable subj!=@calamity in!=@calamity by!=@calamity  -> actor=subj|in.with|with recipient=obj|obj.of|obj.mod|obj.poss
  verb    die|perish  in=clash|gunfight|gun battle|firefight|exchange|fighting|battle|skirmish|shootout|shoot-out|fight|combat in.with|with  -> actor=in.with|with recipient=subj
  verb    die|perish  during=<ASSAULT>  -> actor=during.actor recipient=subj
  verb    die  at=hand  -> actor=at.of recipient=subj
  verb    claim|take|cost  obj=life|victim subj=<ASSAULT>  -> actor=subj.actor recipient=subj.recipient|obj.of
  verb    leave  subj=<ASSAULT> obj=[*]|@person clause=dead|wounded|injured|homeless|maimed|hurt  -> actor=subj.actor recipient=obj|obj.of|obj.mod|obj.poss|in
  yes     Two Lebanese soldiers were killed in an Israeli air strike. => ISR ASSAULT/aerial LBN:MIL
  yes     Four Pakistani soldiers died in an attack by Afghan rebels. => AFG:REB ASSAULT PAK:MIL
  no      Nine Pakistani soldiers died in an avalanche.
  no      A lorry driver was killed in a collision in Poland.

rule assault/assassinate
  event   ASSAULT targeted
  cameo   186
  verb    assassinate  obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    assassination  of of!=character|@notion mod!=character  -> actor=by|of.by|subj|mod recipient=of
  noun    assassination  poss !of mod!=character  -> actor=by|subj recipient=poss
  noun    assassination  !of !poss mod!=character|political  -> actor=by|in.by|subj|mod recipient=in
  noun    targeted killing|contract killing|extrajudicial killing|summary killing|extrajudicial execution|political murder  -> actor=by|of.by|subj|poss|mod recipient=of|in
  yes     Colombian rebels assassinated the president of Haiti. => COL:REB ASSAULT/targeted HTI:GOV
  yes     The assassination of a Lebanese minister shocked the world. => - ASSAULT/targeted LBN:GOV
  no      The ad was a character assassination of the candidate.

rule assault/attempted-assassination
  event   ASSAULT targeted
  cameo   185
  noun    attempt  mod=assassination|murder|poisoning|killing  -> actor=by|on.by|subj|mod recipient=on|against|of
  noun    attempt  on=life  -> actor=by|on.by|subj recipient=on.of|on.poss
  noun    bid  mod=assassination  -> actor=by|on.by|subj recipient=on|against
  verb    try|attempt  clause=assassinate|murder|kill clause!=time|rumour clause.obj!=amendment|bill|plan|proposal|deal|project|measure|law|motion|treaty  -> actor=subj recipient=clause.obj|clause.recipient
  verb    survive|escape  obj=attempt|bid|assassination|plot obj.mod=assassination|murder  -> actor=obj.by recipient=subj
  yes     The president of Egypt survived an assassination attempt by Libyan rebels. => LBY:REB ASSAULT/targeted EGY:GOV
  no      The attempt on the summit failed in bad weather.

rule assault/execute
  event   ASSAULT targeted
  cameo   186
  verb    execute  obj=[*]|@person|spy|murderer|traitor|trafficker|convict|inmate|killer|collaborator|drug trafficker|smuggler obj!=@notion|order|attack  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hang  subj=[GOV|JUD] obj obj!=@notion|flag|painting|picture|portrait|banner|hope|map|photograph|effigy|poster|lantern  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    execute  subj=[GOV|JUD|REB|MIL] obj obj!=@notion|order|attack|plan|will|mission|strategy|contract|manoeuvre|maneuver|project|budget|warrant|programme|program  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hang|guillotine|electrocute|garrotte|crucify|stone|lynch|disembowel  obj=[*]|@person|spy|murderer|traitor|convict|inmate|killer|collaborator  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    behead|decapitate|dismember  obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    put  before=firing squad|squad obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    carry+out  obj=death sentence|execution|death penalty  -> recipient=obj.of|on|against
  noun    execution|beheading|lynching|hanging|decapitation|stoning|crucifixion  of of!=@notion|order|contract|painting|duty|project|work  -> actor=by|of.by|subj|poss|mod recipient=of
  noun    execution|beheading|lynching|hanging  poss !of  -> actor=by|subj recipient=poss
  noun    execution|beheading|lynching|mass execution|summary execution|public execution|public hanging  !of !poss  -> actor=by|in.by|subj|mod recipient=in
  yes     Saudi Arabia executed two Pakistanis. => SAU ASSAULT/targeted PAK
  yes     Iran hanged five Iraqis. => IRN ASSAULT/targeted IRQ
  no      Toyota executed a plan to cut costs in Japan.
  no      The gallery hanged the painting.

rule assault/massacre
  event   ASSAULT targeted
  cameo   202
  context human_rights
  verb    massacre|mow+down|wipe+out|exterminate|annihilate  obj=[*]|@person|village|tribe|family|population|inhabitant|minority subj!=@calamity|@sport-thing in!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    slaughter|butcher  obj=[*]|@person|village|tribe|family|population|inhabitant|minority obj!=@livestock subj!=@calamity in!=@calamity by!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    massacre|mass murder|bloodbath|pogrom|mass killing|mass slaughter|carnage  mod!=chainsaw|electoral|saturday of!=@livestock  -> actor=by|of.by|subj|poss recipient=of|in|against|at
  yes     Sudanese soldiers massacred Ethiopians. => SDN:MIL ASSAULT/targeted ETH
  yes     Syrian soldiers carried out a massacre of Lebanese villagers. => SYR:MIL ASSAULT/targeted LBN:CVL
  no      Brazil were massacred by seven goals.
  no      Polio was wiped out in Nigeria.

rule assault/ethnic-cleansing
  event   ASSAULT targeted
  cameo   203
  context human_rights religion_ethnicity
  noun    ethnic cleansing|genocide|ethnic-cleansing  subj  -> actor=subj recipient=of|against|in
  noun    ethnic cleansing|genocide  by|against  -> actor=by|against.by|subj|poss recipient=against|of|in
  verb    cleanse  obj=[*]|area|region|village|town of  -> recipient=of|obj|in
  yes     Serb forces carried out ethnic cleansing in Bosnia. => SRB:MIL ASSAULT/targeted BIH
  no      France recognised the Armenian genocide.

# --- firearms -------------------------------------------------------------------------------------------------------------------

rule assault/shoot
  event   ASSAULT firearms
  cameo   193
  verb    spray|riddle|rake|pepper  obj with=bullet|gunfire|machine-gun fire|fire|round|shot|automatic fire obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    shoot|gun+down|shoot+dead|machine-gun|strafe  obj obj!=@unkillable|@sport-thing|scene|film|movie|video|photo|photograph|picture|documentary|footage|basket|glance|look|rapids|commercial|advertisement|round|pool|arrow|missile|rocket|plane|aircraft|drone|helicopter|jet|hoop|three-pointer|craps subj!=@calamity|@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    shoot  at subj=[*] at!=@sport-thing|target|moon  -> recipient=at
  verb    snipe  at subj!=critic|politician  -> recipient=at
  noun    shooting  of of!=@livestock|film|scene|movie|video|@notion  -> actor=by|of.by|subj|poss recipient=of
  noun    shooting  poss !of mod!=target|sharp|free-throw|film  -> actor=by|subj recipient=poss
  noun    shooting  !of !poss mod!=target|film|photo|location|outside|field-goal|clay|perimeter|sport|skeet|olympic|rifle|pistol  -> actor=by|in.by|subj|mod recipient=in|at|on
  noun    gunfire|sniper fire|machine-gun fire|small-arms fire|gun attack|gun battle|drive-by shooting|mass shooting|school shooting  -> actor=by|subj|mod|from recipient=at|on|against|in|with
  yes     Police in Kenya shot three Ugandans. => KEN:COP ASSAULT/firearms UGA
  yes     Venezuelan soldiers gunned down a Colombian senator. => VEN:MIL ASSAULT/firearms COL:LEG
  no      Salah shot at goal in the first half.
  no      The director shot the film in Morocco.
  no      Oil prices shot up in Iran.

rule assault/open-fire
  event   ASSAULT firearms
  cameo   193
  verb    open  obj=fire  -> recipient=on|at|upon|against|obj.on|obj.at|toward
  verb    fire  on !obj subj!=@notion|engine|rocket  -> recipient=on
  verb    fire  at|into|toward !obj subj=[*]  -> recipient=at|into|toward
  verb    fire  obj=shot|bullet|round|volley|gun|rifle|machine gun|live round|live ammunition|live bullet|weapon at|into|on|toward  -> recipient=at|into|on|toward
  verb    return  obj=fire  -> recipient=on|at|against
  verb    trade|exchange  obj=fire|gunfire|shot with  -> recipient=with
  yes     Egyptian soldiers opened fire on Sudanese migrants. => EGY:MIL ASSAULT/firearms SDN:REF
  yes     Myanmar police fired on a Thai journalist. => MMR:COP ASSAULT/firearms THA:JRN
  no      The bank fired the manager on Friday.
  no      Lawmakers fired questions at the minister.

rule assault/exchange-fire
  event   ASSAULT firearms
  cameo   193
  reciprocal
  verb    exchange|trade|swap  obj=fire|gunfire|shot|shell|rocket|artillery fire|mortar fire subj=[*] obj!=@notion  -> recipient=with|obj.with|across
  noun    exchange  of=fire|gunfire|shot|artillery fire|small-arms fire  -> actor=between|subj|by recipient=with
  noun    shootout|shoot-out|gunfight|firefight|gun battle|gunbattle|fire-fight  mod!=penalty|final  -> actor=between|subj|by|mod recipient=with
  yes     Indian troops exchanged fire with Pakistani troops. => IND:MIL,PAK:MIL ASSAULT/firearms
  yes     Soldiers from Lebanon and Israel traded fire. => LBN:MIL,ISR:MIL ASSAULT/firearms
  no      Japan won the game in a penalty shoot-out.

# --- bombs ------------------------------------------------------------------------------------------------------------------------

rule assault/bomb
  event   ASSAULT explosives
  cameo   183
  verb    bomb|firebomb|fire-bomb|dynamite|petrol-bomb|letter-bomb  obj obj!=@notion|test|exam|audition subj!=@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    blow+up|booby-trap|mine  obj obj!=@notion|photo|picture|balloon|image|proportion subj!=@calamity|@oneself  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    bomb|blow+up|dynamite|firebomb  obj subj=[REB|UAF|CRM|OPP] obj!=@notion|@oneself  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    plant|place|lay|leave|hide|put  obj=bomb|car bomb|explosive|explosive device|mine|landmine|booby trap|time bomb|device subj=[*]  -> recipient=in|at|on|near|under|outside|inside
  verb    detonate|set+off|explode|trigger  obj=bomb|car bomb|explosive|explosive device|device|roadside bomb|mine|truck bomb|landmine|grenade|charge subj!=@notion  -> recipient=against|near|at|on|outside|in|inside
  verb    explode|detonate|go+off|blow+up  subj=bomb|car bomb|truck bomb|roadside bomb|letter bomb|parcel bomb|grenade|landmine|mine|explosive device|device|ied|nail bomb|time bomb|pipe bomb !obj  -> actor=subj.mod|subj.of recipient=in|at|near|outside|inside|on|under
  verb    hurl|throw|lob|toss|fling  obj=grenade|bomb|hand grenade|explosive|pipe bomb|dynamite|petrol bomb|firebomb|molotov cocktail|molotov  -> recipient=at|into|on|against|over|toward|in
  noun    bombing|car bombing|roadside bombing|truck bombing|bomb attack|grenade attack|bomb blast|bomb explosion|firebombing|car bomb attack|parcel bomb attack  mod!=photo|google|carpet|love  -> actor=subj|by|poss recipient=of|on|against|at|in|outside|near
  noun    blast|explosion  mod=@blast-weapon mod!=@blast-accident  -> actor=by|against.by|subj recipient=against|on|at|in|outside|near
  yes     Somali rebels bombed an Ethiopian bus. => SOM:REB ASSAULT/explosives ETH
  yes     A grenade exploded outside the American embassy. => - ASSAULT/explosives USA:GOV
  yes     The bombing of the Israeli embassy came at dawn. => - ASSAULT/explosives ISR:GOV
  no      The comedy bombed at the box office.
  no      A gas explosion wrecked a flat in Russia.

rule assault/car-bomb
  event   ASSAULT explosives
  cameo   1832
  verb    explode|go+off|blow+up|detonate  subj=car bomb|truck bomb|vehicle bomb|lorry bomb !obj subj.mod!=suicide  -> actor=- recipient=at|near|outside|in|on
  verb    detonate|explode|set+off|blow+up  obj=car bomb|truck bomb subj=[*] subj!=@notion subj!=suicide  -> recipient=at|near|outside|against|in
  noun    car bombing|truck bombing|car bomb attack|truck bomb attack|car-bomb attack|car bomb blast  mod!=suicide  -> actor=by|of.by|subj recipient=of|against|on|at|in|outside
  yes     Chechen rebels detonated a car bomb in Georgia. => RUS:REB ASSAULT/explosives GEO
  no      The rebels bought a car in Iraq.

rule assault/roadside-bomb
  event   ASSAULT explosives
  cameo   1833
  verb    explode|go+off|blow+up|detonate  subj=roadside bomb|landmine|land mine|ied|mine|improvised explosive device !obj  -> actor=- recipient=under|near|in|on
  verb    kill|hit|wound|strike|injure|destroy|rip  subj=roadside bomb|landmine|land mine|ied|mine|bomb|car bomb|truck bomb|grenade obj obj!=@unkillable in!=@calamity by!=@calamity subj!=@calamity  -> actor=subj.mod|subj.of recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    roadside bombing|ied attack|mine attack|landmine blast|roadside blast|mine blast  -> actor=by|on.by|subj recipient=on|against|of|in
  verb    hit|strike|run+over|trigger  obj=roadside bomb|landmine|land mine|mine subj=[*]  -> actor=- recipient=subj
  yes     A roadside bomb killed two French soldiers in Mali. => - ASSAULT/explosives FRA:MIL
  no      Two French soldiers cleared a roadside bomb in Mali.

rule assault/suicide-attack
  event   ASSAULT suicide-attack
  cameo   1831
  verb    blow+up|detonate|explode  obj=@oneself  -> recipient=in|at|near|outside|among|inside|on
  verb    detonate|explode|set+off|trigger  obj=suicide vest|suicide belt|explosive belt|explosive vest|vest|belt  -> recipient=in|at|near|outside|among|inside
  verb    attack|strike|hit|kill|target|wound|ram|bomb|blow+up|injure  subj=suicide bomber|suicide attacker|suicide car bomber|suicide squad|bomber obj obj!=@unkillable obj!=@notion in!=@calamity by!=@calamity|@notion subj!=@calamity|@sport-thing over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    ram|drive|crash|slam|plow|plough  obj=car|truck|vehicle|lorry|plane|airliner|jet|bus|van into=[*]|@building|@military-target|crowd  -> recipient=into
  noun    bombing|attack|blast|bomb attack|explosion|assault|mission  mod=suicide mod!=@blast-accident mod!=@attack-modifier-not-violent on!=@notion|@unkillable  -> actor=by|on.by|subj|poss|mod recipient=on|against|at|of|in|outside|near
  noun    suicide attack|suicide bombing|suicide bomb attack|suicide car bombing|suicide car bomb|suicide blast|kamikaze attack  on!=@notion|@unkillable mod!=@attack-modifier-not-violent  -> actor=by|on.by|subj|poss|mod recipient=on|against|at|of|in|outside|near
  yes     An Afghan suicide bomber blew himself up in Pakistan. => AFG ASSAULT/suicide-attack PAK
  yes     Afghan rebels carried out a suicide attack on French troops. => AFG:REB ASSAULT/suicide-attack FRA:MIL
  no      The general committed suicide in Chile.
  no      The party launched an attack on the budget.

# --- air, artillery, missiles --------------------------------------------------------------------------------------------------------

rule assault/air-strike
  event   ASSAULT aerial
  cameo   195
  verb    bomb|strafe|bombard|pound|blast|attack|strike|hit|target|pummel|raid|destroy|shell|buzz  subj=@aircraft-attacker obj obj!=@notion|@unkillable subj!=@calamity|@sport-thing over!=@notion for!=@notion  -> actor=subj|subj.mod|subj.poss recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    bomb|carpet-bomb|dive-bomb  obj subj=[*] subj!=[REB|UAF|CRM|OPP|CVL|REL|EDU|PTY|BUS|SOC] obj!=@notion subj!=@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    carpet-bomb|dive-bomb|air-raid  obj obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    drop  obj=bomb|barrel bomb|cluster bomb|explosive|napalm|firebomb|ordnance|munition obj.mod!=atomic|atom|nuclear|hydrogen on|over|in|at  -> recipient=on|over|at|in
  verb    bomb|hit|strike|attack|pound|target  from=air obj obj!=@notion subj!=@calamity|@sport-thing over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    airstrike|air strike|air raid|air attack|bombing raid|bombing run|bombing campaign|aerial bombardment|aerial bombing|aerial attack|air bombardment|air assault|air campaign|air war|bombing mission|helicopter attack|helicopter strike|strafing|air-strike|air-raid|carpet bombing|sortie|combat sortie  on!=@notion  -> recipient=on|against|at|of|in|over
  noun    strike|attack|raid|bombardment  mod=air|aerial|bombing|helicopter on|against|in=[*]|@military-target mod!=@labour-word|@attack-modifier-not-violent  -> recipient=on|against|in
  noun    bombing  by=@aircraft-attacker  -> recipient=of|against|on|in
  noun    bombing  by=[*] by!=[REB|UAF|CRM|OPP|CVL]  -> actor=by recipient=of|against|on|in
  noun    bombing  poss=[*] of|against poss!=[REB|UAF|CRM|OPP|CVL]  -> actor=poss recipient=of|against
  noun    bombing  mod=[*] of|against mod!=[REB|UAF|CRM|OPP|CVL]  -> actor=mod recipient=of|against
  noun    bombing  mod=aerial|nato|allied|carpet  -> recipient=of|against|on|in
  noun    raid|strike|attack|bombardment  mod=air|bombing|aerial|helicopter|fighter-jet|airborne mod!=@attack-modifier-not-violent on!=@notion|@unkillable  -> recipient=on|against|at|of|in|over
  yes     Israeli warplanes bombed Lebanon. => ISR ASSAULT/aerial LBN
  yes     Saudi Arabia launched air strikes against Yemen. => SAU ASSAULT/aerial YEM
  yes     NATO carried out an air raid on Serbia. => IGO ASSAULT/aerial SRB
  no      The airline staff called a strike in France.
  no      Fighter jets flew over Serbia.

rule assault/drone-strike
  event   ASSAULT drone
  cameo   195
  verb    strike|hit|attack|kill|bomb|target|pound|destroy|damage|wound|crash  subj=@drone obj obj!=@notion|@unkillable subj!=@calamity|@sport-thing in!=@calamity by!=@calamity over!=@notion for!=@notion  -> actor=subj|subj.mod|subj.poss|subj.from|subj.of recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    strike|hit|attack|kill|bomb|target  with=@drone obj obj!=@notion|@unkillable subj!=@calamity|@sport-thing in!=@calamity by!=@calamity over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    launch|fire|send  obj=@drone at|against|into  -> recipient=at|against|into|toward|on
  noun    drone strike|drone attack|uav attack|drone raid|drone bombing|drone assault|drone barrage|drone bombardment  on!=@notion  -> recipient=on|against|at|of|in
  noun    attack|strike|raid|assault|barrage|bombardment|bombing  mod=@drone mod!=@attack-modifier-not-violent on!=@notion|@unkillable  -> recipient=on|against|at|of|in
  yes     Ukraine launched a drone attack on Russia. => UKR ASSAULT/drone RUS
  yes     American drones hit a bus in Yemen. => USA ASSAULT/drone YEM
  no      A drone filmed the flood in Libya.

rule assault/shell
  event   ASSAULT heavy-weapons
  cameo   194
  verb    shell.02|bombard|mortar|cannonade|rocket  obj obj!=@notion|@sport-thing|pea|nut|egg|prawn|inbox|reader|viewer|atom|cell with!=@notion|question|email|call|complaint|request|letter|photon|electron|message|leaflet|flyer|text|advert|advertisement|ad|brochure|mail|news|propaganda|information|data|demand|offer|slogan|fact|figure|advice|appeal|invitation|statistic|image|song|music  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    shell  obj=[*]|@military-target|@person obj!=@livestock  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    pound|pummel|batter|hammer|blast|rake  with=@artillery-piece obj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    pound|pummel|shell|bombard|blast  subj=@artillery-piece|warship|gunboat obj obj!=@notion|@sport-thing  -> actor=subj|subj.mod|subj.poss|subj.from recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    fire|launch|lob  obj=@artillery-piece obj!=@gas-weapon at|into|on|against|toward|across into!=sea|ocean|water|waters|orbit|space|air|strait|sky  -> recipient=at|into|on|against|across|toward
  verb    rocket  obj=[*]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    strike|hit|fall|land|slam|crash|explode|smash|rain+down|rip  subj=@artillery-piece in|on|into|near|at !obj in!=sea|ocean|waters|water|field into!=sea|ocean|waters|orbit  -> actor=subj|subj.mod|subj.poss|subj.from recipient=in|on|into|near|at
  noun    shelling|bombardment|artillery fire|mortar fire|tank fire|rocket fire|artillery barrage|artillery bombardment|cannonade|cannon fire|shellfire  mod!=media|verbal of!=@notion|shot|cross|corner|letter|question|e-mail  -> recipient=of|on|against|at|in|into
  noun    rocket attack|missile attack|mortar attack|artillery attack|missile strike|rocket strike|artillery strike|rocket barrage|missile barrage|mortar barrage|rocket salvo|missile salvo|artillery duel|artillery exchange|tank attack|artillery shelling  on!=@notion  -> recipient=on|against|at|of|in|into
  noun    attack|strike|barrage|salvo|assault|fire  mod=@artillery-piece mod!=@attack-modifier-not-violent mod!=@labour-word on!=@notion|@unkillable  -> recipient=on|against|at|of|in|into
  yes     Serb forces shelled Sarajevo. => SRB:MIL ASSAULT/heavy-weapons BIH
  yes     Lebanese rebels fired rockets at Israel. => LBN:REB ASSAULT/heavy-weapons ISR
  yes     The shelling of Lebanon by Israel went on. => ISR ASSAULT/heavy-weapons LBN
  no      North Korea fired a missile into the sea.
  no      Viewers bombarded the channel with complaints.
  no      The cook shelled the prawns.

rule assault/shoot-down
  event   ASSAULT
  cameo   190
  context military
  verb    shoot+down|bring+down|down  obj=@warplane|airliner|plane|drone|helicopter|jet|aircraft|balloon|spy balloon|uav|missile|rocket subj!=@calamity  -> recipient=obj.of|obj.mod|obj.poss|obj|in
  verb    torpedo|sink|scuttle|scupper  obj=@warship|ship|vessel|boat|tanker|freighter|trawler|ferry subj!=@calamity|wave  -> recipient=obj.of|obj.mod|obj.poss|obj|in
  verb    intercept|shoot+down|down  obj=@munition subj!=@sport-thing  -> recipient=obj.from|obj.mod|obj.poss
  noun    downing|sinking  of=@warplane|@warship|airliner|ship|drone|passenger plane  -> actor=by|of.by|subj|poss recipient=of.mod|of.of|of.poss|of
  yes     Syria shot down a Turkish jet. => SYR ASSAULT/aerial TUR:MIL
  no      The committee shot down the proposal of Japan.
  no      A wave sank the ferry in Bangladesh.

# --- fighting --------------------------------------------------------------------------------------------------------------------------

rule assault/clash
  event   ASSAULT
  cameo   190
  reciprocal
  verb    clash|skirmish|scuffle|tangle|spar|do+battle|duel  subj=[*] over!=@notion on!=@notion with!=@notion about!=@notion !about in!=final|semi-final|court|debate|parliament subj!=@sport-thing  -> recipient=with|against
  verb    brawl|grapple|come  to=blow subj=[*]  -> recipient=with
  verb    battle|fight  obj=[REB|MIL|UAF|COP|PRM|CRM]|@armed-side|invader|occupier|enemy subj=[*] obj!=@notion
  verb    battle|fight  against=[*] subj=[*] against!=@notion|@calamity  -> recipient=against
  verb    battle|fight  with=[*] subj=[*] !over !obj with!=@notion|@weapon  -> recipient=with
  verb    fight|battle  subj=@troops|@fighter|@militia !obj !for !over !clause in|near|around|outside  -> recipient=with|against
  verb    wage|fight  obj=war|civil war|battle|guerrilla war|insurgency|campaign|guerrilla campaign|bush war against=[*] subj=[*] obj.mod!=price|trade|legal|court|election|media|advertising|propaganda  -> recipient=against|with|on|obj.against|obj.with
  verb    go  to=war with|against  -> recipient=with|against
  verb    break+out|erupt|flare|flare+up|rage|resume|continue|intensify|escalate|spread|begin|start|take  subj=fighting|clash|battle|gunfight|gun battle|firefight|hostility|skirmish|combat|violence|shooting|war  between subj.mod!=price|bidding|trade|verbal|legal|turf|title|league|cup|rating|ratings between!=[BUS]  -> actor=between|subj.between recipient=with
  verb    fight|clash  between !obj  -> actor=between recipient=with
  noun    clash|skirmish|fighting|hostility|street fighting|border clash|gun battle|armed conflict|armed clash|combat|heavy fighting|border skirmish|pitched battle|street battle|tank battle  between!=[BUS] between!=bidder|company|brand|team|club subj!=[BUS] mod!=legal|transatlantic|proxy|diplomatic|ideological|court|political|verbal|legislative|title|relegation|custody|cultural|culture|election|electoral|uphill|family|boardroom|takeover|bidding|price|trade|league|cup|schedule|personality of!=@notion|interest|civilization|civilizations|wit|idea|ego|culture over!=@notion|budget|tax  -> actor=between|subj|by|poss|mod recipient=with|against|among
  noun    battle|combat|fight|firefight  between|with|against between!=[BUS] between!=bidder|company|brand|team|club subj!=[BUS] mod!=legal|transatlantic|proxy|court|political|verbal|legislative|title|relegation|custody|cultural|culture|election|electoral|uphill|family|boardroom|takeover|bidding|price|trade|league|cup|schedule|personality of!=@notion|interest|civilization|civilizations|wit|idea|ego|culture over!=@notion|budget|tax against!=@notion|@calamity with!=@notion|@calamity  -> actor=between|subj|by|poss|mod recipient=with|against
  yes     Sudanese rebels clashed with Ethiopian troops. => SDN:REB,ETH:MIL ASSAULT
  yes     Clashes between Armenian soldiers and Azerbaijani soldiers broke out. => ARM:MIL,AZE:MIL ASSAULT
  yes     Fighting erupted between Chadian soldiers and Libyan rebels. => TCD:MIL,LBY:REB ASSAULT
  yes     Philippine troops battled Indonesian rebels on the island. => PHL:MIL,IDN:REB ASSAULT
  no      The two ministers clashed over the budget in Greece.
  no      Arsenal clashed with Chelsea in the final.
  no      Bangladesh fought corruption with a new law.

rule assault/fight-figurative
  event   none
  verb    fight|battle|combat|wage  obj=@notion|@calamity|fire|flame|extradition|terrorism|extremism|trafficking|piracy|poaching|graft|climate change|relegation|charge|case|lawsuit|war|election
  verb    fight|battle  against=@notion|@calamity|terrorism|extremism|trafficking|piracy|graft|climate change|relegation|extradition|poaching
  noun    fight|battle|war|campaign|struggle|combat  against|on against=@notion|@calamity|terrorism|extremism|trafficking|piracy|graft|climate change|terror|disease
  noun    war  on=@notion|drug|drugs|terror|terrorism|crime|want|cancer|christmas
  noun    battle|fight|war  mod=legal|court|political|verbal|legislative|title|relegation|custody|culture|election|price|trade|bidding|tariff|cold
  yes     Bangladesh fought corruption with a new law.
  yes     Mexico's war on drugs was costly.
  no      Mexican soldiers fought rebels in the south.

# --- seizing people ---------------------------------------------------------------------------------------------------------------------

rule assault/abduct
  event   ASSAULT abduct
  cameo   181
  verb    abduct|kidnap|shanghai  obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    snatch|seize|grab|carry+off|take+away  obj=[*]|@person subj=[REB|UAF|CRM] obj!=@property-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    snatch|seize|grab|carry+off  obj=@person subj=@fighter|@militia|gang|kidnapper|pirate|cartel obj!=@property-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take|hold|seize|keep  obj=hostage|captive|prisoner subj!=@police  -> recipient=iobj|obj.from|obj.of|obj.mod|obj|in
  verb    take|hold|seize|keep  obj=[*]|@person as=@captive|human shield|bargaining chip  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take|hold|seize|keep  iobj obj=@captive  -> recipient=iobj
  verb    take|hold|seize|keep  obj clause=@captive  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    take  obj into=captivity|slavery  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    capture  obj=@troops|pilot|prisoner|hostage|crew|fighter|rebel|general|commander|militant|guerrilla|insurgent|marine|mercenary|guerrilla leader|rebel leader|rebel commander|warlord subj!=@police  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    capture|take  obj=[MIL|REB] subj=[MIL|REB] obj!=@territory-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    enslave|press-gang  obj=[*]|@person  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hijack|commandeer|skyjack  obj=plane|airliner|aircraft|jet|ship|bus|tanker|freighter|vessel|flight|boat|train|yacht|ferry|helicopter  -> recipient=obj.of|obj.mod|obj.poss|obj|in
  noun    kidnapping|abduction|kidnap|hostage-taking|forced disappearance|enforced disappearance  mod!=alien  -> actor=by|of.by|subj|mod recipient=of|in
  noun    kidnapping|abduction  poss !of  -> actor=by|subj recipient=poss
  noun    capture  of=@troops|pilot|fighter|rebel|commander|militant|guerrilla|rebel leader|marine|general  -> actor=by|of.by|subj|poss recipient=of
  noun    hijacking|hijack|skyjacking  of  -> actor=by|of.by|subj recipient=of.mod|of.of|of.poss|of
  yes     Somali rebels kidnapped two Germans. => SOM:REB ASSAULT/abduct DEU
  yes     Sudanese rebels seized three Chinese workers. => SDN:REB ASSAULT/abduct CHN:LAB
  yes     Iran took British sailors hostage. => IRN ASSAULT/abduct GBR:MIL
  yes     Ukraine captured two North Korean soldiers. => UKR ASSAULT/abduct PRK:MIL
  no      The band captured the hearts of Japan.
  no      Spanish police seized a tonne of cocaine.
  no      The debate was hijacked by activists in Canada.

# --- bodily harm ---------------------------------------------------------------------------------------------------------------------------

rule assault/beat
  event   ASSAULT beat
  cameo   182
  verb    beat+up|rough+up|manhandle|club|bludgeon|cudgel|flog|whip|cane|thrash|pistol-whip|batter|punch|kick|slap|lash|lynch|maul  obj=[*]|@person subj=[*] obj!=@notion|@sport-thing|ball subj!=@sport-thing|@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    beat+up|rough+up|manhandle|bludgeon|pistol-whip  obj !subj  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    flog|whip|cane  obj=[*]|@person subj=[*] subj!=[BUS]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    beat  obj=[CVL|JRN|OPP|SOC|EDU|REL|REF]|@person subj=[COP|MIL|REB|PRM|UAF] subj!=@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    beat  obj=@person subj=@armed-side|@marcher|assailant|attacker|guard subj!=@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    beat  obj to=death|pulp|unconsciousness  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    beat  obj with=baton|stick|club|rifle butt|truncheon|whip|iron bar|stave|hose|rod|fist|cable|chain|baseball bat  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    assault|mob|molest|manhandle|jostle|rough+up|attack  obj=journalist|reporter|photographer|cameraman|student|woman|girl|worker|priest|teacher|lawyer|doctor|activist|prisoner|detainee|passenger|migrant|tourist obj!=@notion subj!=@calamity|@sport-thing over!=@notion for!=@notion subj=[*]  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    beating|flogging|whipping|caning|lashing|thrashing|physical assault  of of!=heart|drum|wing  -> actor=by|of.by|subj|poss recipient=of
  noun    beating|flogging  poss !of  -> actor=by|subj recipient=poss
  noun    beating|flogging|savage beating  subj  -> actor=subj recipient=to
  yes     Police in Belarus beat Polish journalists. => BLR:COP ASSAULT/beat POL:JRN
  yes     Ethiopian soldiers beat a Kenyan journalist with sticks. => ETH:MIL ASSAULT/beat KEN:JRN
  no      Spain beat Portugal 2-0 in the final.
  no      Profits beat forecasts at the bank.

rule assault/torture
  event   ASSAULT torture
  cameo   1822
  context human_rights
  verb    torture|waterboard|electrocute|brutalize|brutalise|maltreat|mistreat|ill-treat  obj=[*]|@person|inmate|captive obj!=@oneself|@livestock  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    torture|waterboard  obj !clause obj!=@oneself|@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    subject  obj to=torture|beating|electric shock|abuse|ill-treatment|waterboarding  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    abuse  obj=prisoner|detainee|inmate|captive|suspect  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    torture|ill-treatment|mistreatment|waterboarding|maltreatment  of  -> actor=by|of.by|subj|poss|mod recipient=of
  noun    abuse  of=prisoner|detainee|inmate|captive|suspect|civilian  -> actor=by|of.by|subj|poss|mod recipient=of
  noun    torture  by  -> actor=by|of.by|subj recipient=of|in
  noun    torture  subj  -> actor=by|of.by|subj recipient=of|in
  yes     Syrian police tortured Lebanese prisoners. => SYR:COP ASSAULT/torture LBN:CVL
  yes     The torture of Algerian detainees by French soldiers went on. => FRA:MIL ASSAULT/torture DZA:CVL
  no      The poet tortured himself over every line.

rule assault/sexual
  event   ASSAULT sexual
  cameo   1821
  context gender human_rights
  verb    rape|gang-rape|molest|sodomize|sodomise|violate|grope|ravish  obj=[*]|@person|inmate|nurse|niece|minor|pupil obj!=@agreement|law|@oneself  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    rape|gang-rape  obj obj!=@notion|earth|land|planet  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    sexually assault|sexually abuse|sexually attack|sexually molest|sexually harass  obj obj!=@notion subj!=@calamity|@sport-thing over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    rape|gang rape|mass rape|gang-rape|sexual assault|sexual violence|sexual attack|sexual abuse|sexual slavery  mod!=date|oilseed|statutory  -> actor=by|of.by|subj|mod recipient=of|against|on|in
  noun    assault|attack|violence|abuse|slavery  mod=sexual|sex mod!=@attack-modifier-not-violent on!=@notion|@unkillable  -> actor=by|of.by|subj|poss|mod recipient=of|against|on|in
  yes     Congolese soldiers raped Rwandan women. => COD:MIL ASSAULT/sexual RWA:CVL
  no      Farmers in Canada planted rape and wheat.

rule assault/stab
  event   ASSAULT primitive
  cameo   193
  verb    stab|knife|bayonet|spear|machete|axe|lance  obj=[*]|@person obj!=@notion|@livestock in!=back  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    stab|knife  obj obj!=@notion|@oneself|back|finger in!=back  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    hack|slash|chop|stone|club|burn|bludgeon  obj to=death|piece  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    burn|bury  obj clause=alive  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    burn  obj at=stake  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    slash|slit|cut  obj=throat  -> recipient=obj.of|obj.poss
  verb    attack|assault|kill|wound|injure|hack  obj with=@blade obj!=@notion|@unkillable subj!=@calamity|@sport-thing in!=@calamity by!=@calamity over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    pelt|stone|shower  obj=[*]|@person|@building|policeman with!=gift|praise|question  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    throw|hurl|lob|fling|toss  obj=stone|rock|bottle|brick|petrol bomb|firebomb|molotov cocktail|acid|spear|chair|missile|molotov|paving stone at|on|over  -> recipient=at|on|over|against|toward
  noun    stabbing|knifing|knife attack|machete attack|axe attack|acid attack|stone-throwing|sword attack|stoning  mod!=back|pain  -> actor=by|of.by|subj|mod recipient=of|on|at|in|against
  noun    attack|assault|rampage  mod=@blade mod!=@attack-modifier-not-violent on!=@notion|@unkillable  -> actor=by|of.by|subj|mod recipient=of|on|at|in|against
  yes     A Somali student stabbed a British lawmaker. => SOM:EDU ASSAULT/primitive GBR:LEG
  yes     Kenyan rebels threw spears at Ugandan troops. => KEN:REB ASSAULT/primitive UGA:MIL
  no      The minister was stabbed in the back by his party.

rule assault/crowd-control
  event   ASSAULT crowd-control
  cameo   175
  context repression
  verb    fire|use|lob|launch|shoot|employ|hurl|throw|deploy|spray|volley|unleash  obj=@gas-weapon  -> recipient=at|on|against|into|toward|clause.obj|upon
  verb    fire|use|lob|launch|shoot|hurl|throw|spray  obj=tear gas|water cannon|rubber bullet|pepper spray|gas|baton clause=disperse|break|clear|quell|control|scatter|push|drive|repel|stop|prevent  -> recipient=clause.obj|at|on
  verb    turn|train|direct|aim|fire  obj=@gas-weapon on|at  -> recipient=on|at
  verb    tear-gas|teargas|pepper-spray|baton-charge  obj=[*]|@crowd-thing|@person  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    disperse|break+up|scatter|clear|drive+back|push+back|repel|quell|charge|spray|blast|pelt|douse|attack  with=@gas-weapon obj over!=@notion for!=@notion subj!=@calamity|@sport-thing obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    baton  obj=@crowd-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    charge  obj=@crowd-thing subj=[COP]|@police|@troops|mounted police  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    charge  at|into subj=@police|mounted police at!=@notion  -> recipient=at|into
  noun    baton charge|police charge|baton-charge  -> recipient=on|against|at
  noun    tear gas|teargas|water cannon  by|against subj!=@notion  -> actor=by|against.by|subj recipient=against|on|at
  noun    tear gas|teargas|water cannon  subj subj!=@notion  -> actor=by|against.by|subj recipient=against|on|at
  yes     Greek police fired tear gas at Albanian protesters. => GRC:COP ASSAULT/crowd-control ALB:CVL
  yes     Chilean police sprayed the crowd with tear gas. => CHL:COP ASSAULT/crowd-control CHL:CVL
  yes     Peruvian police turned water cannon on Bolivian miners. => PER:COP ASSAULT/crowd-control BOL:LAB
  no      Peru bought tear gas from Brazil.
  no      The phone was charged at the station.

rule assault/repression
  event   ASSAULT
  cameo   175
  context repression
  verb    quell|crush|put+down|quash|smash|suppress|stamp+out  obj=@uprising obj!=coup attempt subj=[*]  -> recipient=obj.by|obj.of|obj.mod|against|in
  noun    crackdown|repression|suppression  mod=violent|bloody|brutal|deadly|military|bloodiest|murderous|armed|tiananmen|savage  -> recipient=on|against|of|in
  noun    suppression|crushing|quelling  of=@uprising|revolt|rebellion  -> actor=by|of.by|subj|poss recipient=of.of|of.mod|of.by|in
  yes     Bahrain crushed the uprising with force. => BHR ASSAULT
  yes     China launched a bloody crackdown on Mongolians. => CHN ASSAULT MNG
  no      The bank crushed the rumours in Spain.

rule assault/storm
  event   ASSAULT
  cameo   190
  verb    storm  obj=@building|@territory-thing|@premises|prison|jail|theatre|theater|cockpit|school|ship subj=[MIL|COP|REB|UAF]|@troops|@fighter|@police|@militia|gunman|commando  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    storm  obj=@building|@territory-thing|@premises|prison|jail|theatre|theater|cockpit|school|ship subj!=@marcher|@calamity|@sport-thing  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    storm  into subj=@troops|@fighter|@police|gunman into!=lead|final  -> recipient=into
  verb    burst|barge|break  into subj=@troops|gunman|@fighter|attacker|assailant into!=tear|song|flame|laughter  -> recipient=into
  verb    besiege|lay+siege  subj=@fighter|@militia obj=[*]|@building  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    storming  of  -> actor=by|of.by|subj|poss recipient=of
  yes     Russian troops stormed the Georgian base. => RUS:MIL ASSAULT GEO
  no      The striker stormed off the pitch in Italy.
  no      Kenya stormed to victory in the marathon.

# --- property ---------------------------------------------------------------------------------------------------------------------------------

rule assault/destroy
  event   ASSAULT destroy
  cameo   1712
  verb    destroy|demolish|raze|flatten|level|obliterate|devastate|wreck|blow+apart|bulldoze|damage|gut|knock+out|lay+waste|dynamite|sabotage|deface  obj=@building|@military-target|city subj=[*] subj!=@calamity|@sport-thing|developer|builder|owner|contractor|firm|company|worker|engineer|council|investor  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    burn|torch|burn+down|set+alight|set+ablaze|incinerate  obj=@building|@premises|village subj!=@calamity|wood obj!=flag|effigy|calorie|fuel|book  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    torch|burn+down|firebomb  obj !subj obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    set  obj=fire to to!=flag|effigy|@oneself  -> recipient=to|obj.to
  verb    set  obj clause=ablaze|alight|afire  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    set  on=fire obj=[*]|@building|@premises  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    ransack|loot|pillage|plunder|sack|vandalize|vandalise|desecrate|trash  obj=@building|@premises|shop|store|city|grave|tomb|warehouse|relief supply|museum subj!=@calamity  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    sabotage  obj!=@notion|@talks|@agreement|effort|peace process|relation  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    destruction|demolition|burning|torching|razing|looting|sabotage|arson|desecration|ransacking|sacking|levelling  of=@building|@premises|village|city  -> actor=by|of.by|subj|poss|mod recipient=of.of|of.mod|of.poss|of.in|of
  noun    demolition  mod=house|home  -> actor=by|in.by|subj|poss recipient=in|of|against
  noun    arson attack|sabotage attack|sabotage  subj  -> actor=by|on.by|subj|mod recipient=on|against|at|in
  noun    arson attack|sabotage attack|sabotage  against|by  -> actor=by|on.by|subj|mod recipient=on|against|at|in
  yes     Israel demolished Palestinian houses. => ISR ASSAULT/destroy PSE
  yes     Malian rebels burned a French bus. => MLI:REB ASSAULT/destroy FRA
  yes     Azerbaijan's destruction of Armenian churches drew anger. => AZE ASSAULT/destroy ARM
  no      A flood destroyed houses in Thailand.
  no      Protesters burned a flag in Iran.
  no      Developers demolished an old hotel in Toronto.

# --- chemical, biological, nuclear, poison --------------------------------------------------------------------------------------------------------

rule assault/unconventional
  event   ASSAULT unconventional
  cameo   2041
  context cbrn
  verb    use|employ|deploy|drop|fire|unleash|release|spray  obj=@chem-agent on|against|in  -> recipient=against|on|at|over|in|clause.obj
  verb    use|employ|deploy|drop|fire|unleash|release|spray  obj=@chem-agent clause  -> recipient=against|on|at|over|in|clause.obj
  verb    gas|nuke|irradiate  obj=[*]|@person|city|village|town obj!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    poison  obj=[*]|@person|dissident|defector|critic|spy|well|water supply obj!=@notion|@livestock|mind|atmosphere|relation  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  verb    attack|kill|poison|bomb|target|strike  obj with=@chem-agent obj!=@notion|@unkillable subj!=@calamity|@sport-thing in!=@calamity by!=@calamity over!=@notion for!=@notion  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    chemical attack|gas attack|poison gas attack|chemical weapons attack|chemical weapon attack|nerve gas attack|sarin attack|biological attack|germ attack|nerve agent attack|anthrax attack|chlorine attack  -> recipient=on|against|at|of|in
  noun    attack|strike|bombing|assault  mod=chemical|gas|biological|nerve-agent|nerve gas|poison gas|sarin|chlorine|radiological|anthrax|germ|atomic mod!=@attack-modifier-not-violent on!=@notion|@unkillable  -> recipient=on|against|at|of|in
  noun    use  of=@chem-agent  -> actor=by|of.by|subj|poss|mod recipient=against|on|in
  noun    poisoning  of=[*]|@person|dissident|defector|spy|critic mod!=food|lead|blood|alcohol  -> actor=by|of.by|subj|poss recipient=of
  yes     Iraq used chemical weapons against Iran. => IRQ ASSAULT/unconventional IRN
  yes     Syria launched a gas attack on Turkish rebels. => SYR ASSAULT/unconventional TUR:REB
  no      Malaria drugs poisoned ten cows in Kenya.
  no      Iraq destroyed its chemical weapons.

rule assault/nuclear
  event   ASSAULT unconventional
  cameo   2042
  context cbrn
  verb    drop|use|detonate  obj=atomic bomb|atom bomb|nuclear bomb|hydrogen bomb|nuclear weapon on|against|over  -> recipient=on|against|over
  verb    drop|use|detonate  subj=[*] obj=atomic bomb|atom bomb|nuclear bomb|hydrogen bomb|nuclear weapon on|against|over=[*]  -> recipient=on|against|over
  noun    nuclear attack|atomic bombing|nuclear bombing|nuclear strike  -> recipient=of|on|against
  yes     The United States dropped an atomic bomb on Japan. => USA ASSAULT/unconventional JPN
  no      India tested a nuclear bomb in the desert.

rule assault/human-shield
  event   ASSAULT abduct
  cameo   184
  context human_rights
  verb    use|employ  obj=[*]|@person as=shield|human shield|cover  -> recipient=obj|obj.of|obj.mod|obj.poss|in
  noun    use  of as=shield|human shield  -> actor=by|of.by|subj|poss recipient=of
  yes     Iraq used British hostages as human shields. => IRQ ASSAULT/abduct GBR:CVL
  no      Gardeners used nets as a shield in Spain.

rule assault/not-violence
  event   none
  verb    kill|murder|bury|torpedo|sink|shoot+down  obj=@notion
  verb    kill|destroy|hit|strike|devastate|injure|wound|ravage|sweep  subj=@calamity
  verb    kill|injure|wound|die|hurt|perish  in=@calamity
  verb    kill|slaughter|shoot|butcher  obj=@livestock
  verb    beat|thrash|hammer|crush|maul|rout|trounce|edge  subj=@sport-thing
  verb    shoot  at=goal|target|hoop
  verb    strike  obj=deal|bargain|balance|chord|tone|note|pose|agreement|accord|pact|compromise|gold|oil|blow|match|partnership|truce|alliance
  verb    capture  obj=attention|imagination|heart|market share|share|mood|spirit|title|medal|gold|championship|seat|vote|image|photo|audience|public imagination|lead
  verb    explode|blow+up|bomb  obj=myth|photo|picture|balloon
  noun    attack  mod=heart|panic|asthma|shark|dog|bear
  noun    strike  mod=lucky
  noun    arrest  mod=cardiac
  yes     The storm killed nine people in Honduras.
  no      Soldiers killed nine people in Honduras.

# --- said in other words -------------------------------------------------------------------------------------------------

rule assault/set-upon
  event   ASSAULT beat
  cameo   182
  reserve
  verb    set+upon|set+on|set|rough+up|beat+up|club|cudgel|thrash|whip|flog|lash|cane|punch|kick|batter|manhandle|pummel|bludgeon|baton-charge|slap|maul|trample|pistol-whip|truncheon|knock+down|mob|lynch|assail|jostle subj=[*] obj|upon|on=[*]|@person -> recipient=upon|on|obj
  verb    set upon|on=[*] subj=[*] -> recipient=upon|on
  yes     Thugs set upon Hong Kong's journalists. => HKG:CRM ASSAULT/beat HKG:JRN
  no      The Kenyan cook beat up the eggs.

rule assault/ill-treat
  event   ASSAULT torture
  cameo   1822
  reserve
  context human_rights
  verb    inflict|administer|give|apply obj=electric shock|mock drowning|torture|beating|burn|lash|waterboarding|electrocution on|upon|to -> recipient=on|upon|to
  verb    torture|maim|mutilate|waterboard|electrocute|disfigure|brutalise|brutalize|torment|brand|castrate|starve subj=[*] obj=[*]|@person
  verb    subject obj to=torture|electric shock|beating|waterboarding|mock execution|abuse|ill-treatment|brutality
  yes     Uzbek guards inflicted electric shocks on the Tajik. => UZB ASSAULT/torture TJK
  no      The Uzbek doctor gave the Tajik a pill.

rule assault/break-truce
  event   ASSAULT
  cameo   196
  reserve
  context military
  verb    violate|breach|break|infringe subj=[*] obj=ceasefire agreement|ceasefire line|truce agreement|@ceasefire-noun -> recipient=with|against
  verb    fire|shoot across=ceasefire line|truce line|border|line of control|frontier subj=[MIL|GOV|REB] -> recipient=across.with
  noun    violation|breach of=@ceasefire-noun|ceasefire agreement|truce agreement -> actor=by|poss|subj|mod recipient=against
  yes     Mali fired across the ceasefire line. => MLI ASSAULT
  no      Mali kept the ceasefire agreement.

rule assault/use-weapons
  event   ASSAULT
  cameo   190
  reserve
  verb    use|employ|fire|turn|unleash|deploy subj=[*] obj=@firearm|@heavy-weapon|@blade|@explosive|@wmd|shotgun|live round|live ammunition|flamethrower|force|rubber bullet against|on|at=[*] -> recipient=against|on|at
  yes     Bahraini police used shotguns against the mourners. => BHR:COP ASSAULT/firearms BHR:CVL
  no      The Bahraini cook used knives on the table.

rule assault/hijack-ship
  event   ASSAULT abduct
  cameo   181
  verb    seize|hijack|capture|board|commandeer|take|storm subj=[CRM|UAF|REB]|pirate|hijacker obj=ship|plane|bus|tanker|airliner|boat|vessel|freighter|yacht|trawler|cargo ship -> recipient=obj.of|obj.mod|obj
  yes     Somali pirates seized a Greek tanker. => SOM:CRM ASSAULT/abduct GRC
  no      Somali police seized a Greek tanker.

rule assault/carry-out-strikes
  event   ASSAULT
  cameo   190
  reserve
  context military
  noun    strike|raid|bombardment subj=[MIL|GOV|REB|UAF|PRM] against|on|in=[*]|@place-noun|target -> actor=subj recipient=against.in|against.of|against.mod|on.in|on.of|on.mod|against|on|in
  yes     Israel's air force carried out strikes against targets in Lebanon. => ISR:MIL ASSAULT/aerial LBN
  no      The union in Lebanon called a strike against the law.

rule assault/cut-down
  event   ASSAULT
  cameo   190
  reserve
  verb    slay|slew|slaughter|butcher|cut+down|mow+down|pick+off|finish+off|exterminate|annihilate|wipe+out|kill|massacre|murder|dispatch subj=[*] obj=@person|[*] subj!=@calamity
  verb    hack|slash|knife|stab|chop|behead|decapitate|hack+down|axe|lance|spear subj=[*] at|with|obj=[*]|@person|traveller|traveler -> recipient=at|obj
  verb    gun+down|shoot+down|shoot+dead|spray|rake|riddle|strafe|machine-gun|cut+down|mow+down|snipe subj=[REB|UAF|MIL|COP|PRM|CRM] obj|at -> recipient=obj|at
  verb    ambush|waylay|waylaid|bushwhack|attack|raid|storm|overrun|overran|pounce|descend|fall subj=[REB|UAF|MIL|COP|PRM|CRM] on|upon|obj=[*]|convoy|patrol|column|village|town|post|camp|base -> recipient=on|upon|obj.of|obj.mod|obj.poss|obj
  verb    tear+apart|rip|rip+apart|shred|blow+up|blow|hit|destroy subj=landmine|mine|@explosive obj -> actor=subj.by|subj.of|subj.mod|subj.poss recipient=obj.of|obj.mod|obj
  verb    trade|exchange|swap obj=fire|shot|gunfire|artillery fire|blow|volley|rocket fire|shellfire|salvo with|across|subj=[MIL|REB|COP|PRM|UAF|CRM] -> recipient=with|obj.with
  yes     Malian rebels ambushed a patrol of the French army. => MLI:REB ASSAULT FRA
  no      The gardener cut down a tree in Mali.
  no      A Malian singer slaughtered the song.

rule assault/slam-into
  event   ASSAULT heavy-weapons
  cameo   194
  reserve
  context military
  verb    slam|crash|smash|plough|tear|plunge|thud|rip|fall|rain|land|explode|hit subj=@missile|@heavy-weapon|rocket|shell|mortar round into|on|in|near|onto|through|among -> actor=subj.of|subj.by|subj.from|subj.mod|subj.poss|subj recipient=into.of|into.in|into|on.in|on.of|on|in|onto|near|among
  verb    lob|fire|rain|pour|hurl|shoot|pump|send|launch subj=[MIL|REB|GOV|PRM|UAF] obj=@heavy-weapon|shell|mortar round|@missile into|at|on|onto|across|towards|over -> recipient=at|into|on|onto|towards|across|over
  verb    shell|bombard|pound|mortar|rocket|pummel|blast|cannonade|hammer|batter|strafe|blitz|rake subj=[MIL|REB|PRM|GOV]|gun|artillery|gunboat|tank|warship obj -> recipient=obj|obj.of|obj.in
  yes     Russian rockets ploughed into a shop in Ukraine. => RUS:MIL ASSAULT/heavy-weapons UKR
  yes     The rebels in Lebanon pumped shells into Israel. => LBN:REB ASSAULT/heavy-weapons ISR
  no      The Russian skater slammed into a wall.

rule assault/from-the-air
  event   ASSAULT aerial
  cameo   195
  reserve
  context military
  verb    strike|hit|bomb|pound|strafe|blast|attack|target|raid|flatten|rocket|level|pulverise|pulverize subj=@warplane|air force|fighter plane|warplane|jet obj -> recipient=obj.of|obj.in|obj.mod|obj
  verb    drop obj=bomb|barrel bomb|cluster bomb|incendiary bomb|napalm on|over|in -> recipient=on|over|in|obj.on
  verb    carpet-bomb|dive-bomb|firebomb|napalm|bomb subj=[MIL|GOV] obj
  yes     Saudi warplanes levelled a hall in Yemen. => SAU:MIL ASSAULT/aerial YEM
  yes     Saudi warplanes flattened a hall in Yemen. => SAU:MIL ASSAULT/aerial YEM
  no      The Saudi pilot struck up a song.

rule assault/drone-drop
  event   ASSAULT drone
  cameo   195
  reserve
  context military
  verb    drop|fire|strike|hit|attack|slam|crash|plunge|explode|dive|target|bomb subj=@drone obj|into|on -> actor=subj.of|subj.by|subj.from|subj.mod|subj.poss|subj recipient=on|into.of|into.in|into|obj.on|obj.of|obj.in|obj
  yes     Azerbaijani drones dropped grenades on an Armenian dugout. => AZE ASSAULT/drone ARM
  no      An Azerbaijani drone filmed a parcel.

rule assault/let-loose-gas
  event   ASSAULT unconventional
  cameo   204
  reserve
  context cbrn
  verb    let+loose|let|unleash|release|spray|use|drop|fire|disperse|spread|deploy|employ obj=nerve agent|nerve gas|sarin|poison gas|chlorine|mustard gas|toxic gas|chemical weapon|poison|anthrax|chemical agent|germ weapon|tear gas canister -> recipient=over|on|against|in|obj.on|obj.against
  verb    gas|poison|irradiate subj=[MIL|GOV|SPY|REB|REL|UAF] obj
  yes     The Iraqi army dispersed sarin over Iran. => IRQ:MIL ASSAULT/unconventional IRN
  no      The Syrian farmer sprayed a pesticide.

rule assault/raze
  event   ASSAULT destroy
  cameo   1712
  reserve
  verb    raze|flatten|demolish|level|dynamite|torch|burn+down|burn|gut|wreck|blow+up|vandalise|vandalize|desecrate|ransack|pillage|sack|plunder|smash|cut+down|uproot|poison subj=[REB|MIL|PRM|UAF|CRM|REL] obj=mausoleum|mosque|church|temple|shrine|village|house|home|hut|school|clinic|hospital|bridge|pipeline|statue|tomb|monastery|market|crop|olive tree|farm|well|library|shop|monument|pylon|mast|synagogue|graveyard|cemetery|museum -> recipient=obj.of|obj.in|obj.poss|in|obj.mod|of
  yes     Malian rebels razed a mausoleum in Niger. => MLI:REB ASSAULT/destroy NER
  yes     Malian rebels razed mausoleums in Timbuktu. => MLI:REB ASSAULT/destroy
  no      The Malian builder levelled the ground.

rule assault/carry-off
  event   ASSAULT abduct
  cameo   181
  reserve
  verb    carry+off|snatch|whisk|kidnap|abduct|hijack|spirit+away|seize|grab|capture|hold|take subj=[REB|UAF|CRM|PRM] obj=@person|[*] from|as|at|on|in -> recipient=obj
  verb    snatch|kidnap|abduct|hijack|shanghai subj=[*] obj=@person|[*]
  verb    take|hold|keep obj clause|adv=hostage|captive|prisoner -> recipient=obj
  verb    hold|take obj=[*]|@person as=hostage|prisoner|human shield -> recipient=obj
  verb    vanish|disappear into=hand of -> actor=into.of recipient=subj
  verb    fall into=hand of=[REB|UAF|CRM|PRM] -> actor=into.of recipient=subj
  verb    commandeer|seize|hijack|board subj=[CRM|UAF|REB] obj=ship|plane|bus|tanker|airliner|boat|vessel|freighter -> recipient=obj.of|obj.mod|obj
  yes     Lebanese rebels whisked the Irish teacher from his car. => LBN:REB ASSAULT/abduct IRL
  no      The Irish striker snatched a goal.

rule assault/blast
  event   ASSAULT explosives
  cameo   183
  reserve
  verb    explode|blow+up|go+off|detonate|erupt subj=@explosive|car|van|lorry|truck|parcel|motorcycle|vehicle|suitcase among|near|outside|at|beside|in|under|next -> actor=subj.by|subj.of|subj.mod recipient=among|under.of|outside.of
  verb    plant|leave|lay|hide|place|set subj=[*] obj=@explosive in|under|at|outside|on|near|beside -> recipient=under.of|in.of|at.of|outside.of|under.poss
  verb    detonate|explode|set+off|trigger subj=[REB|UAF|CRM|PRM] obj -> recipient=at|near|against
  yes     A lorry exploded outside the ministry in Baghdad. => - ASSAULT/explosives IRQ
  yes     A van went off among shoppers in Baghdad. => - ASSAULT/explosives IRQ
  no      The Basque cook set a plate in the oven.

# --- barrages, and things that tear through ------------------------------------------------------------------------------------

rule assault/barrage-noun
  event   ASSAULT heavy-weapons
  cameo   194
  context military
  noun    hail|barrage|salvo|volley|rain|shower|storm|torrent|fusillade  of=@munition|@artillery-piece|fire|artillery fire|mortar fire  -> actor=subj|by|from|poss|of.mod|of.from|of recipient=on|at|into|against
  verb    come  under=hail|barrage|salvo|volley|rain  under.of=@munition|@artillery-piece|fire  subj=[*]  -> actor=under.of|under.from|under.by|from recipient=subj
  verb    come  under=hail|barrage|salvo|volley|rain  under.of=@munition|@artillery-piece|fire  subj=city|town|village|position|suburb|district|base|port|airport  -> actor=under.of|under.from|under.by|from recipient=subj|subj.of|subj.in
  yes     Armenian villages came under a hail of Azeri shells. => AZE ASSAULT/heavy-weapons ARM
  no      Armenian villages came under a hail of praise.

rule assault/tear-through
  event   ASSAULT explosives
  cameo   183
  verb    tear|rip|slice|plough|plow|smash|slam|blast|cut  subj=bomb|car bomb|truck bomb|explosion|blast|truck|lorry|van|grenade|mine|charge|device  through|into=@building|@military-target|@public-building|@crowd-thing|@armour|bus|train|market|hotel|embassy|carriage|crowd|convoy  -> actor=subj.of|by recipient=through|into
  verb    rip|tear|blow  subj=bomb|car bomb|explosion|blast|charge|device  obj=@building|@military-target|@public-building|train|bus|carriage|market|hotel|embassy|car  -> actor=subj.of|by recipient=obj|obj.in|in
  yes     A bomb tore through a Spanish barracks. => - ASSAULT/explosives ESP
  no      A gale tore through a Spanish barracks.

rule assault/electric-shock
  event   ASSAULT torture
  cameo   1822
  reserve
  verb    use|administer|apply|give  obj=shock|electric shock|electricity|waterboarding|stun baton|thumbscrew  on|to|iobj=[*]  -> recipient=on|to|iobj
  verb    subject  obj=[*]  to=shock|electric shock|waterboarding|beating|whipping|flogging|torture  -> recipient=obj
  yes     Chadian guards used electric shocks on Sudanese prisoners. => TCD ASSAULT/torture SDN
  no      Chadian doctors used a brace on Sudanese patients.

rule assault/fire-across
  event   ASSAULT firearms
  cameo   190
  verb    fire|shoot  subj=[MIL|COP]  across=bow|bows|path|deck  -> recipient=across.of|at|on
  verb    fire  subj=[MIL|COP]  obj=shot|round|burst|volley  across|over|at=bow|bows|head|deck|boat|ship|vessel|trawler|crowd  -> recipient=across.of|over.of|at.of|at.mod|across|over|at
  yes     Icelandic patrol boats fired across the bows of a British trawler. => ISL ASSAULT/firearms GBR
  no      The Icelandic photographer fired across the table a question.

rule assault/drop-agent
  event   ASSAULT unconventional
  cameo   1955
  verb    drop|release|spray|rain|dump|scatter  obj=barrel|canister|cylinder|drum|bomb|shell  obj.of=@chem-agent  -> recipient=on|over|onto|into
  verb    drop|release|spray|fire|unleash  obj=@chem-agent  on|over|against|at  -> recipient=on|over|against|at
  yes     Iraqi helicopters dropped canisters of mustard gas on Iranian trenches. => IRQ:MIL ASSAULT/unconventional IRN
  no      The Iraqi lorry dropped barrels of oil on the road.

# --- the plain verbs of those who bear arms: in reserve -------------------------------------------------------------------------

rule assault/plain-strike
  event   ASSAULT
  cameo   190
  reserve
  context military
  verb    strike|hit|pound|blast|rake|pepper|target|bombard|batter|hammer|pummel  subj=[MIL|REB|PRM|UAF]  obj=[*]  -> recipient=obj
  verb    strike|hit|pound|blast|rake|pepper|target|bombard|batter|hammer|pummel  subj=[MIL|REB|PRM|UAF]  obj.mod=[*]  obj!=@contest-noun  -> recipient=obj.mod
  verb    strike|hit|pound|blast|rake|pepper|bombard|target  subj=[MIL|REB|PRM|UAF]  obj=@building|@military-target|@place-noun|ship|boat|vessel|tanker|truck|lorry|column|bridge  -> recipient=obj.of|obj.in|obj.poss|obj.mod|in|obj
  yes     Kenya's army struck a Ugandan boat. => KEN:MIL ASSAULT UGA
  no      Kenya's army struck a medal for the runners.

rule assault/plain-fight
  event   ASSAULT
  cameo   190
  reserve
  reciprocal
  context military
  verb    fight|battle|engage|skirmish|clash|duel  subj=[MIL|REB|PRM|UAF]  obj|with|against=[*]  obj!=fire|blaze|flood|disease|crime|corruption|hunger  -> recipient=obj|with|against
  yes     Chad's army fought Libya. => TCD:MIL,LBY ASSAULT
  no      Chad's army fought a forest fire.
