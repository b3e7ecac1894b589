# Event rules for MOBILIZE: military or police moves short of force.
# Written for this lexicon. Licence: MIT OR Apache-2.0
# Vocabulary and senses were checked against the PropBank frame files (CC BY-SA 4.0); only the ids of rolesets are taken over.

# --- troops ------------------------------------------------------------------------------------------------------------------

rule mobilize/deploy-troops
  event   MOBILIZE troops
  cameo   154
  context military
  verb    deploy|redeploy|station|amass|mass|concentrate|assemble|mobilize|mobilise|garrison|preposition|pre-position|pour|rush|airlift|muster|rotate|array|encamp|post  obj=@force-thing obj!=[BUS] obj.mod!=police|riot subj!=[BUS] obj!=@police|@munition|truck|car|vehicle|aid|doctor|rescuer|observer|monitor clause!=@relief-verb to!=@calamity after!=@calamity subj!=@sport-thing  -> actor=subj|obj recipient=against|near|along|to.with|on.with|along.with|to|into|in|at|on|around|across|obj.to|obj.in|obj.on|obj.near|off
  verb    send|dispatch|despatch|move|order|fly|shift|position|transfer|march|send+in|bring+in  obj=@troops|@armour|reinforcement|extra troop|additional troop|tank column obj!=[BUS] subj!=[BUS] obj!=@police|aid|doctor|rescuer|observer|monitor|peacekeeper|envoy clause!=@relief-verb to!=@calamity after!=@calamity from!=@place-noun  -> recipient=against|near|along|to.with|on.with|along.with|to|into|in|at|on|around|toward|across|obj.to|obj.in|obj.on
  verb    send|dispatch|despatch|move|fly|deploy|redeploy|station|mass|amass|rush|airlift|transfer|position|mobilize|mobilise|commit|order|pour  obj=thousand|hundred|dozen|number|score|ten|contingent|column|battalion|million|most|some|more obj.of=@troops|@armour obj.of!=@police|peacekeeper clause!=@relief-verb to!=@calamity after!=@calamity  -> actor=subj|obj.of recipient=against|near|along|to.with|on.with|along.with|to|into|in|at|on|around|toward|across|obj.to|obj.in|obj.on
  verb    send|order|move|roll|pour|rush|dispatch|fly|march  obj=@troops|@armour obj!=@police|peacekeeper into|toward|onto|across clause!=@relief-verb  -> recipient=against|near|along|into|toward|onto|across|in
  verb    send|order|move|roll|pour|rush|dispatch|fly|march  subj=[*] obj=@troops|@armour obj!=@police|peacekeeper into|toward|onto|across clause!=@relief-verb  -> recipient=against|near|along|into|toward|onto|across|in
  verb    deploy|redeploy|station|send|dispatch|move|position  subj=[GOV|MIL] obj=@warship|@warplane|ship|vessel|fighter|plane|patrol boat near|off|along|toward|towards  -> recipient=near|off|along|toward|towards
  verb    deploy|redeploy  !obj subj=@troops  -> recipient=against|near|along|to|in|on|at|into
  verb    mass|amass|assemble|gather|concentrate|advance|converge|mobilize|mobilise|dig+in|take+up|fan+out|spread+out|regroup|move+in  subj=@troops|@armour !obj  -> recipient=against|near|along|on|toward|to|in|at|around|into
  verb    take+up|assume  obj=position|battle position subj=@troops|@fighter|@armour  -> recipient=along|near|in|on|at|around|outside
  verb    advance|march|move|press|push|bear+down|close+in  on|toward subj=@troops|@armour|@fighter on!=@sport-thing  -> recipient=on|toward
  verb    cross  obj=border|frontier|river|demarcation line|parallel|bridge subj=@troops|@armour|soldier  -> recipient=into|obj.with|obj.into|from
  verb    line|guard|ring|patrol  obj=border|frontier|coast|demarcation line subj=[MIL]|@troops|@armour  -> recipient=obj.with|with|obj.of
  noun    deployment|redeployment|stationing|massing|mobilization|mobilisation|build-up|buildup|concentration|amassing|movement|dispatch|garrisoning  of=@force-thing of!=@police  -> actor=by|of.by|subj|poss|mod recipient=against|near|along|to.with|on.with|to|in|on|at|around|of.in|of.on|of.to
  noun    deployment|redeployment|build-up|buildup|mobilization|mobilisation|movement|concentration|reinforcement|posture|presence  mod=troop|military|army|force|naval|tank mod!=police  -> actor=by|against.by|subj|poss|mod recipient=against|near|along|to|in|on|at|around|with
  noun    troop movement|troop deployment|troop surge|military build-up|military buildup|arms build-up|arms buildup|general mobilization|general mobilisation|partial mobilization|partial mobilisation|troop build-up|troop buildup|troop concentration  -> actor=by|against.by|subj|poss|mod|of recipient=against|near|along|to|in|on|at|around
  yes     India deployed troops along the border with China. => IND MOBILIZE/troops CHN
  yes     Ethiopian troops massed on the border with Eritrea. => ETH:MIL MOBILIZE/troops
  yes     Russia's military buildup near Ukraine alarmed Poland. => RUS MOBILIZE/troops UKR
  yes     Chile stationed ships off Peru. => CHL MOBILIZE/troops PER
  no      India deployed doctors in the flooded towns.
  no      Nigeria withdrew its troops from Liberia.
  no      The coach deployed three defenders against Ghana.

rule mobilize/call-up
  event   MOBILIZE troops
  cameo   154
  context military
  verb    call+up|mobilize|mobilise|activate|draft|enlist|conscript|recall|summon|raise  obj.mod!=oil|currency|gold|strategic|food|foreign|grain|monetary|dollar|cash obj=reserve|reservist|conscript|army|force|troop|armed force|armed forces|military|recruit|military reserve|national guard|guardsman|militia reserve|soldier|unit|division|veteran subj!=@sport-thing  -> recipient=against|for|obj.against|in
  verb    order|announce|declare|decree|begin|launch  obj=mobilization|mobilisation|general mobilization|general mobilisation|call-up|partial mobilization|partial mobilisation|conscription|draft  -> recipient=against|obj.against
  verb    reinstate|reintroduce|restore|introduce|impose|extend  obj=conscription|draft|military draft|compulsory military service|military service  -> recipient=-
  noun    call-up|mobilization|mobilisation  of=reserve|reservist|army|force|conscript|man  -> actor=by|of.by|subj|poss recipient=against
  noun    mobilization|mobilisation  subj mod!=popular|mass|resource|grassroots|social  -> actor=subj recipient=against
  yes     Israel called up reservists. => ISR MOBILIZE/troops
  yes     Russia announced a mobilisation. => RUS MOBILIZE/troops
  no      Ireland called up a young goalkeeper for the match.
  no      The charity mobilised volunteers after the flood.

rule mobilize/alert
  event   MOBILIZE troops
  cameo   152
  context military
  verb    put|place|keep|go|bring  on=@alert-noun obj=[MIL]|@troops|@warship|@warplane|reserve|base|air defence  -> recipient=against|on.against|obj.in|in|along|near|obj.on|on.with
  verb    go|be|remain|stay  on=@alert-noun subj=[MIL]|@troops|@warship|@warplane  -> recipient=against|in|along|near
  verb    raise|heighten|increase|elevate|step+up|upgrade  obj=alert level|alert|readiness|combat readiness|defence readiness|military readiness|alert status|war readiness|vigilance subj=[*]  -> recipient=against|on|along|obj.of|obj.against|in
  verb    alert  obj=@troops|reserve subj=[*]  -> recipient=against|in
  noun    alert|readiness|footing  mod=military|combat|army|war|nuclear subj  -> actor=subj recipient=against|on|along|in
  yes     South Korea put its troops on high alert. => KOR MOBILIZE/troops
  yes     Pakistan placed its army on alert against India. => PAK MOBILIZE/troops IND
  no      Doctors in Kenya were put on alert for cholera.
  no      Police in Spain were put on alert.

rule mobilize/reinforce
  event   MOBILIZE troops
  cameo   154
  context military
  verb    reinforce|strengthen|beef+up|bolster|fortify|boost|build+up|increase|expand|step+up|tighten|shore+up|intensify|bulk+up|augment|enhance  obj=@guard-thing obj.mod=military|border|troop|naval|air|army|force|combat|front-line|eastern|defence|defense subj!=police|@police  -> recipient=against|along|near|on.with|with|on|in|at|around|with|obj.in|obj.on|obj.along|obj.at|obj.with
  verb    reinforce|fortify|beef+up|bolster|strengthen|militarize|militarise|remilitarize  obj=border|frontier|garrison|front line|frontline|eastern flank|flank|defence|defense|fortification|position|outpost|coast|island|military base|naval base|bunker|trench subj=[*]  -> recipient=with|obj.with|against|along|near|obj.in|in
  verb    build|establish|set+up|construct|open  obj=military base|naval base|air base|airbase|airstrip|fortification|bunker|outpost|garrison|trench|military outpost|missile base|missile silo|military facility subj=[*]  -> recipient=in|on|near|against|along|obj.in|obj.on
  verb    dig|lay  obj=trench|minefield|mine|landmine|anti-tank ditch|tunnel subj=[*] subj!=[BUS]  -> recipient=along|near|in|on|under
  verb    send|dispatch|rush|pour|bring+in|move|deploy|fly  obj=reinforcement|reinforcements|more troop|extra troop|additional troop|more soldier|heavy weapon|heavy weaponry  -> recipient=against|to|into|in|near|along|on|toward|obj.to
  noun    reinforcement|fortification  of=border|frontier|garrison|defence|defense|position|island  -> actor=by|of.by|subj|poss recipient=of.with|against|along|in
  verb    increase|raise|boost|swell|double|triple  obj=troop|troop number|troop level|troop strength|force|contingent|garrison|military presence  -> recipient=in|on|near|along|at|obj.in|obj.on
  yes     Poland reinforced its border with Belarus. => POL MOBILIZE/troops BLR
  yes     Turkey built a military base in Qatar. => TUR MOBILIZE/troops QAT
  no      Sweden reinforced its ties with Norway.
  no      The builders reinforced the bridge in Nepal.

rule mobilize/patrol
  event   MOBILIZE troops
  cameo   150
  context military
  verb    patrol  subj=[MIL]|@troops|@warship|@warplane|@armour subj!=@police  -> recipient=obj|in|along|near|off|on
  noun    patrol  mod=military|naval|army|air|border|combat|freedom-of-navigation|maritime|bomber|submarine mod!=joint|police  -> actor=by|in.by|subj|poss|mod|of recipient=in|along|near|off|on|over|around|through
  noun    show|demonstration|display  of=force|strength|military might|military power|firepower|might|military force|military strength subj  -> actor=subj|by recipient=against|to|near|in|off|at|toward
  verb    flex  obj=muscle|military muscle subj=[*]  -> recipient=against|toward|in|near|at
  verb    rattle  obj=sabre|saber  -> recipient=at|against|toward
  noun    sabre-rattling|saber-rattling|military parade|muscle-flexing|gunboat diplomacy|brinkmanship  -> actor=by|against.by|subj|poss|mod recipient=against|toward|at|in
  verb    parade|display|show+off|unveil|roll+out  obj=@munition|@warplane|tank|weapon|military hardware|weaponry|@drone subj=[*] subj!=museum|company|firm|maker  -> recipient=-
  yes     Russian soldiers patrolled a town in Syria. => RUS:MIL MOBILIZE/troops SYR
  yes     China held a military parade. => CHN MOBILIZE/troops
  no      The guards patrolled the museum in Vienna.
  no      The coach praised his patrol of the midfield.

# --- exercises ------------------------------------------------------------------------------------------------------------------

rule mobilize/exercise
  event   MOBILIZE
  cameo   150
  context military
  noun    @exercise-noun  mod=@exercise-kind mod!=joint|bilateral|trilateral|multinational|multilateral|combined|fire|evacuation|rescue|earthquake|breathing|tsunami|disaster|oil !with between!=[*]  -> actor=by|subj|poss|mod|of recipient=near|off|around|against|along|in|at
  noun    military exercise|naval exercise|live-fire exercise|live-fire drill|military drill|military manoeuvre|military maneuver|naval drill|naval manoeuvre|naval maneuver|war game|combat drill|firing exercise|army exercise|air drill|air exercise|military exercises|artillery drill|missile drill|combat exercise|naval manoeuvres  mod!=joint|bilateral|trilateral|multinational|multilateral|combined !with between!=[*]  -> actor=by|subj|poss|mod|of recipient=near|off|around|against|along|in|at
  verb    hold|stage|conduct|begin|launch|start|carry+out|run|announce  obj=@exercise-noun obj.mod!=joint|bilateral|trilateral|multinational|multilateral|combined|fire|evacuation|rescue|earthquake|breathing|tsunami|disaster|vocal|public relations obj.with!=[*] with!=[*] subj=[MIL]|@troops  -> recipient=near|off|around|against|along|in|at
  verb    rehearse|simulate|practise|practice  obj=attack|invasion|strike|landing|war|assault|nuclear strike|blockade|bombing subj=[*]  -> recipient=on|of|against|obj.on|obj.of|obj.against
  yes     China held military exercises near Taiwan. => CHN MOBILIZE/troops TWN
  yes     The Iranian navy staged a drill in the desert. => IRN:MIL MOBILIZE/weapons
  no      Japan and India held joint military exercises.
  no      The school in Manila held an earthquake drill.

rule mobilize/no-relief
  event   none
  verb    mobilize|mobilise|deploy|dispatch|muster|marshal|rally|send  obj=support|supporter|voter|resource|fund|money|base|opinion|public opinion|donor|argument|technology|capital|rescuer|doctor|ambulance|firefighter|fire engine|rescue team|volunteer|observer|envoy
  verb    deploy  obj=@notion|parachute|airbag|technique|strategy|software|skill|network|vaccine|satellite|defender|striker|argument
  noun    exercise|drill  mod=fire|evacuation|earthquake|breathing|tsunami|oil|physical|vocal|public-relations|rescue|disaster
  noun    deployment|mobilization|mobilisation  of=vaccine|software|network|technology|resource|5g|voter|rescuer|doctor|observer|capital|domestic resource
  noun    mobilization|mobilisation  mod=resource|voter|grassroots|social|capital
  verb    test  obj=patient|student|sample|drug|vaccine|water|blood|theory|patience|resolve|market|car|idea
  yes     Japan mobilised funds for the poor.
  yes     The school in Manila held an earthquake drill.
  no      Japan mobilised its troops near the islands.

# --- weapons ----------------------------------------------------------------------------------------------------------------------

# What a treaty, a law or a ceiling limits is not thereby done.
rule mobilize/limit-none
  event   none
  verb    limit|cap|restrict|regulate|govern|ban|prohibit|forbid|outlaw|cover|count|freeze|reduce  obj=<MOBILIZE>
  noun    limit|cap|ceiling|ban|restriction|moratorium  on=<MOBILIZE>
  yes     The accord caps the deployment of short-range missiles by Brazil and Argentina. => none
  no      Brazil deployed short-range missiles along the river.

rule mobilize/deploy-weapons
  event   MOBILIZE weapons
  cameo   154
  context military
  verb    deploy|redeploy|station|install|position|emplace|site|base|move|place|transfer|send|dispatch|target|aim|point|arm|ready|fuel  obj=@missile|missile system|rocket launcher|artillery|air defence system|air defense system|missile shield|missile defence|missile defense|nuclear weapon|tactical nuclear weapon|anti-aircraft gun|heavy weapon|heavy weaponry|howitzer|radar|s-300|s-400|thaad|warhead|nuclear warhead|mine|launcher|interceptor|surface-to-air missile|anti-missile system|nuclear missile|air defence obj!=@notion to!=@calamity iobj!=[*]  -> recipient=against|at|near|along|in|on|to|toward|around|obj.at|obj.in|obj.on
  verb    send|order|move|roll|pour|rush|dispatch|deploy  subj=[*] obj=tank|armoured vehicle|armored vehicle|armoured column|armored column|armour|armor into|toward|onto|across|along|near|to  -> recipient=against|near|along|into|toward|onto|across|to
  verb    send|dispatch|sail|deploy|move|order|position|redeploy|divert|station|rush|send+out  subj=[*] obj=@warship|nuclear submarine to|into|off|near|toward|through|in|around subj!=@sport-thing|company|line|owner iobj!=[*] obj!=coast guard ship for!=@calamity clause!=@relief-verb  -> recipient=against|near|off|toward|to|into|in|through|around|obj.to
  verb    scramble|send|dispatch|fly|deploy|station|move  subj=[*] obj=@warplane|@drone to|into|over|near|toward|off|in obj!=passenger plane|airliner|helicopter|plane|aircraft obj.mod!=relief|cargo|rescue|presidential subj!=airline|company iobj!=[*]  -> recipient=against|over|near|toward|to|into|in|off|along
  verb    send|dispatch|sail|deploy|move|order|position|redeploy|divert|station|assemble|base|anchor|rush|send+out  obj=@warship|nuclear submarine|naval task force|aircraft carrier group|icebreaker|coast guard ship|coast guard vessel|coast guard subj!=@sport-thing|company|line|owner iobj!=[*]  -> recipient=against|near|off|toward|to|into|in|through|around|at|obj.to|obj.near
  verb    scramble|deploy|fly|send|dispatch|launch|base|station|move|redeploy|send+up|patrol  obj=@warplane|@drone|interceptor|air patrol obj!=passenger plane|airliner|flight|relief plane|cargo plane|flag|kite|@sport-thing iobj!=[*] at!=[*] subj!=airline|company  -> recipient=against|over|near|toward|to|into|in|around|across|through|off|along|clause.obj|obj.over
  verb    fly|roar|circle|swoop|buzz|streak|pass|overfly  subj=@warplane|@drone|spy plane|u-2|reconnaissance plane over|near|into|through|along subj!=airliner|passenger plane|helicopter ambulance  -> recipient=over|near|into|through|around|along
  verb    sail|steam|cruise|transit|enter|pass|anchor|dock|head|patrol|move|arrive|deploy|loiter|surface|approach  subj=@warship through|into|off|near|in|toward|to subj!=ferry|cruise ship  -> recipient=through|into|off|near|in|toward|to|around|past|obj.of|obj.mod
  verb    transit|enter|patrol|violate|approach|cross|shadow|buzz  subj=@warship|@warplane|@drone obj subj!=ferry|cruise ship|airliner  -> recipient=obj.of|obj.mod|obj.poss|obj
  verb    violate|enter|intrude|penetrate|breach|invade|infringe|encroach  obj=@sky-or-water obj!=border|frontier|water subj=[*]  -> recipient=obj.of|obj.poss|obj.mod|of|over
  verb    intrude|stray|encroach|cross|fly|sail  into=@sky-or-water subj=@warplane|@warship|@drone  -> recipient=into.of|into.poss|into.mod
  verb    intercept|shadow|escort|chase|tail|buzz|challenge|confront|harass  obj=@warplane|@warship subj=[MIL]|@warplane|@warship obj!=merchant ship|tanker  -> recipient=obj.of|obj.mod|obj.poss|obj.from
  noun    violation|intrusion|incursion|breach  of=@sky-or-water  -> actor=by|of.by|subj|poss|mod recipient=of.of|of.poss|of.mod|of.over
  noun    violation|intrusion|incursion  mod=airspace|air|naval|maritime|border mod!=human  -> actor=by|into.by|subj|poss|mod recipient=into|of|in|over
  noun    overflight|spy flight|reconnaissance flight|flyover|surveillance flight|bomber flight  -> actor=by|of.by|subj|poss|mod recipient=of|over|in|near
  noun    deployment|stationing|installation|positioning|emplacement|basing  of=@missile|missile system|@warship|@warplane|@drone|nuclear weapon|missile shield|missile defence system|missile defense system|radar|weapon|air defence system  -> actor=by|of.by|subj|poss|mod recipient=in|against|near|on|to|at|off|along
  noun    naval build-up|naval buildup|missile deployment|carrier deployment  -> actor=by|in.by|subj|poss|mod recipient=in|near|off|against|to|through
  yes     Russia deployed missiles in Belarus. => RUS MOBILIZE/weapons BLR
  yes     The United States sent warships to Libya. => USA MOBILIZE/weapons LBY
  yes     Japan scrambled jets near China. => JPN MOBILIZE/weapons CHN
  yes     Turkish jets violated Greek airspace. => TUR MOBILIZE/weapons GRC
  no      The airline flew a plane to Japan.
  no      A cruise ship sailed into the port of Naples.

rule mobilize/test
  event   MOBILIZE weapons
  cameo   150
  context military
  verb    test-fire|test-launch|testfire|test-fly  obj  -> recipient=into|over|toward|near|off
  verb    test|detonate|explode|trial  obj=@munition|missile|icbm|nuclear device|nuclear weapon|nuclear bomb|atomic bomb|hydrogen bomb|warhead|atom bomb|weapon|missile system|torpedo|hypersonic missile|hypersonic weapon|interceptor|rocket engine|rocket|nuclear warhead|thermonuclear device subj!=@calamity|@fighter|robber !against in!=crash  -> recipient=over|near|off
  verb    detonate|explode  obj=nuclear device|atomic device|hydrogen bomb|nuclear bomb|thermonuclear device|atom bomb|atomic bomb !on !against  -> recipient=near
  verb    fire|launch|shoot|fire+off|lob|unleash|loft  obj=@missile|projectile|icbm obj!=satellite|rocket|spacecraft subj=[*] !at !on !against !toward into!=[*]  -> recipient=over|off|near|toward|across
  verb    fire|launch|shoot|fire+off|lob  obj=@missile|projectile|artillery shell|shell|rocket into=sea|ocean|water|waters|strait|yellow sea|pacific subj=[*]  -> recipient=into.of|near|off|over|into.off
  verb    fire|launch|shoot  obj=@missile|projectile|rocket over subj=[*]  -> recipient=over
  verb    fire  obj=shot in=air  -> recipient=at|near|clause.obj
  verb    fire  obj=warning shot|flare  -> recipient=at|toward|near|over|against
  verb    conduct|carry+out|hold|stage|perform|complete|resume|announce|undertake  obj=test|launch|blast|explosion|detonation obj.mod=@test-kind  -> recipient=near|over|off
  noun    test|launch|test-firing|firing|detonation|launching|test-launch|blast|explosion|trial  mod=@test-kind mod!=@blast-weapon|space|satellite|accidental  -> actor=by|subj|poss|mod recipient=over|near|off|toward
  noun    nuclear test|missile test|rocket test|missile launch|weapons test|weapon test|test launch|test flight|nuclear explosion|missile firing|bomb test|nuclear detonation|test-firing  mod!=driving|commercial|satellite|accidental !against  -> actor=by|subj|poss|mod|of recipient=over|near|off
  noun    test|launch|firing|test-firing|testing|detonation|test-launch|launching  of=@missile|nuclear weapon|nuclear device|hydrogen bomb|bomb|nuclear bomb|atomic bomb|warhead|projectile|torpedo  -> actor=by|of.by|subj|poss|mod recipient=over|near|off
  verb    enrich|reprocess|stockpile  obj=uranium|plutonium|spent fuel|fuel rod|chemical weapon subj=[*]  -> recipient=-
  yes     North Korea tested a missile. => PRK MOBILIZE/weapons
  yes     Pakistan carried out a nuclear test. => PAK MOBILIZE/weapons
  yes     North Korea fired a missile into the sea. => PRK MOBILIZE/weapons
  yes     The launch of a missile by Iran alarmed Qatar. => IRN MOBILIZE/weapons
  no      Hamas fired rockets at Israel.
  no      Canada tested a new vaccine.
  no      India launched a satellite.

# --- police -------------------------------------------------------------------------------------------------------------------------

rule mobilize/police
  event   MOBILIZE police
  cameo   153
  verb    deploy|send|dispatch|mobilize|mobilise|rush|station|post|redeploy|move|draft+in|bring+in|mass|assemble|fly+in|call+in|order|call+out|assign|position  obj=@police|extra police|police reinforcement|security force|security forces|officer|agent|guard|federal agent|national guard|marshal obj!=@notion iobj!=[*] subj!=@sport-thing  -> actor=subj|obj recipient=to|in|into|on|around|at|outside|against|along|across|near|obj.in|obj.to
  verb    deploy|send|dispatch|mobilize|mobilise|rush|station|bring+in|send+in|call+in  obj=reinforcement|reinforcements|unit|contingent|squad obj.mod=police|riot police|anti-riot  -> actor=subj|obj recipient=to|in|into|on|around|at|outside|across|near
  verb    deploy|send|dispatch|mobilize|mobilise|rush|station|post|mass|order|draft+in|bring+in  subj=[*] obj=thousand|hundred|dozen|number|ten|score|more|most|extra obj.of=@police  -> actor=subj|obj.of recipient=to|into|outside|against|around|near
  verb    patrol  subj=[COP]|@police obj  -> recipient=obj.in|obj.of|in|along
  verb    deploy|mass|patrol|fan+out|line|gather|ring|guard|surround|flood|swarm|seal|take+up|stand+by|cordon  subj=[COP]|@police|security force subj!=@troops  -> recipient=in|on|around|at|outside|near|along|across|obj
  verb    increase|step+up|tighten|beef+up|strengthen|heighten|bolster|boost|reinforce|intensify|ramp+up  obj=security|police presence|security measure|police patrol|airport security|policing|checkpoint|security check|surveillance|guard obj!=border security subj!=firm|company|bank|website on!=website|internet|server|network  -> recipient=in|at|around|on|along|for|across|near|ahead_of|outside|obj.at|obj.in|obj.around
  verb    set+up|erect|man|establish|mount  obj=checkpoint|roadblock|road block|police checkpoint|cordon subj=[COP]|@police|officer  -> recipient=in|on|around|at|near|along|across
  noun    deployment|mobilization|mobilisation  of=@police|police|security force|security forces|officer|national guard|federal agent  -> actor=by|of.by|subj|poss recipient=in|to|at|around|on|against|across
  noun    security operation|police operation|security clampdown|police deployment|police presence|security sweep|manhunt|police reinforcement  -> actor=by|in.by|subj|poss|mod recipient=in|against|at|around|on|for
  yes     France deployed police in Mali. => FRA MOBILIZE/police MLI
  yes     Kenyan police patrolled the city. => KEN:COP MOBILIZE/police
  yes     Belgium stepped up security. => BEL MOBILIZE/police
  yes     Austria posted hundreds of policemen outside the Israeli embassy. => AUT MOBILIZE/police ISR:GOV
  no      The firm stepped up security on its website in Wales.
  no      Police in Mexico seized a car.

rule mobilize/police-alert
  event   MOBILIZE police
  cameo   151
  verb    put|place|keep|go|be|remain  on=@alert-noun obj=[COP]|@police|security force|airport|city|capital|embassy|police force  -> recipient=in|at|around|against|obj.in
  verb    go|be|remain|stay  on=@alert-noun subj=[COP]|@police|security force|city|capital|airport|embassy  -> recipient=in|at|around|against
  verb    raise|heighten|increase|elevate|upgrade  obj=terror alert|security alert|threat level|terror threat level|terrorism alert|terrorist threat level|alert obj.mod=terror|security|terrorism|terrorist|threat|police  -> recipient=in|for|to|against
  noun    alert  mod=security|terror|terrorism|police subj  -> actor=subj recipient=in|at|around|against
  yes     Spain put its police on high alert. => ESP MOBILIZE/police
  no      Peru put its hospitals on alert.

# --- militias -------------------------------------------------------------------------------------------------------------------------

rule mobilize/militia
  event   MOBILIZE militia
  cameo   154
  context military
  verb    mobilize|mobilise|arm|raise|deploy|recruit|rally|muster|form|train|unleash|organize|organise|send|dispatch|assemble|call+up|activate|set+up  obj=@militia|rebel force|insurgent force|paramilitary force|self-defence force|self-defense force|volunteer force|mercenary|irregular|armed volunteer|armed group|private army|vigilante|jihadist obj!=rescue volunteer|aid volunteer|peace volunteer subj!=charity|un|red cross|hospital|campaign|candidate for!=election|campaign  -> recipient=against|in|to|along|near|on|at|obj.against|obj.in
  verb    mobilize|mobilise|mass|muster|assemble|gather|regroup|rearm|re-arm|deploy|recruit|take+up  subj=[REB|PRM]|@militia|@fighter !obj subj!=army|soldier|troop|troops  -> recipient=against|in|along|near|on|at|around
  verb    take+up|take  obj=arms|arm|weapon subj=[*]  -> recipient=against
  verb    recruit|train|arm|rally|rearm|re-arm|smuggle|muster  obj=fighter|militant|jihadist|insurgent|guerrilla|foreign fighter|mercenary subj=[REB|PRM|UAF|CRM]|@fighter  -> recipient=in|from|against|near
  noun    mobilization|mobilisation|deployment|arming|massing|build-up|buildup|recruitment  of=@militia|fighter|militant|mercenary|rebel|guerrilla|insurgent|jihadist  -> actor=by|of.by|subj|poss recipient=against|in|near|along|to
  yes     Iraq mobilised Shiite militias against the group. => IRQ MOBILIZE/militia
  yes     Colombian rebels recruited fighters near the coast. => COL:REB MOBILIZE/militia
  no      The charity trained volunteers in Haiti.

# --- said in other words -------------------------------------------------------------------------------------------------

rule mobilize/to-arms
  event   MOBILIZE troops
  cameo   154
  reserve
  context military
  verb    summon|call|call+up|recall|order|muster|conscript|draft|rally obj to=colour|color|arms|barracks|front|uniform|service|flag
  verb    call+up|mobilise|mobilize|draft|conscript|activate|levy|recall|press subj=[GOV|MIL|REB] obj=@troops|man|citizen|volunteer|veteran|people -> recipient=-
  verb    put|place|keep obj=@troops|[MIL]|regiment|base|garrison on=footing|alert|standby|high alert|full alert|war footing|readiness|combat alert -> recipient=against
  verb    go|be on=alert|high alert|war footing|full alert|standby subj=[MIL]|@troops -> recipient=-
  verb    draw+up|draw|mass|array|station|line+up|pour|throw|rush|shift|concentrate|position|marshal|post|funnel|dispatch|despatch|hurry|move|march|bring+up|amass|assemble|fly+in|airlift|pull+in subj=[GOV|MIL|REB|IGO|PRM] obj=@troops|[MIL]|reinforcement to|along|near|at|on|into|around|across|towards|toward -> recipient=near.poss|near.mod|along.with|on.with|along.mod|near
  verb    set+out|set|head|move|roll|march|pour|stream|leave|advance|mass subj=@troops|reinforcement|[MIL] for|to|towards|toward|along|near|into|on -> recipient=-
  verb    open subj=[GOV|MIL|REB] obj=manoeuvre|maneuver|war game|drill|field exercise -> recipient=-
  verb    cancel|revoke|suspend|stop subj=[GOV|MIL] obj=leave|furlough|army leave -> recipient=-
  verb    raise|heighten|step+up|increase|upgrade|lift|tighten subj=[GOV|MIL] obj=readiness|state of readiness|alert|alert level|alert status|combat readiness|level of alert|preparedness|vigilance|guard -> recipient=against
  verb    beef+up|bolster|reinforce|strengthen|thicken|expand|swell|double|augment|boost subj=[GOV|MIL|IGO|REB|PRM] obj=garrison|presence|force|defence|defense|border|border post|military presence|contingent|troop|post|position|troop level|army -> recipient=obj.in|in|obj.near|near
  verb    dig+in|dig|entrench|fortify|take+up|man subj=[MIL|REB|PRM]|@troops obj|at|along|near=position|trench|post|front|bunker|border|line -> recipient=-
  verb    call+on|call|order|summon subj=[GOV|MIL] on|obj=@troops|veteran|reservist|conscript clause=return|report|rejoin|enlist -> recipient=-
  yes     Greece cancelled all leave for its garrisons. => GRC MOBILIZE/troops
  no      Armenia's museum called all men to the counter.

rule mobilize/guns-into-place
  event   MOBILIZE weapons
  cameo   154
  reserve
  context military
  verb    set+off|detonate|explode|test|let+off|trigger subj=[GOV|MIL] obj=nuclear device|nuclear bomb|atomic device|hydrogen bomb|atomic bomb|nuclear weapon|device|warhead -> recipient=-
  verb    conduct|carry+out|hold|stage obj=nuclear test|missile test|missile launch|nuclear explosion|atomic test|test launch|test firing|test-firing|rocket launch -> recipient=-
  verb    scramble|launch|send+up|send|fly|dispatch|deploy|station|base|move|bring|position|park|transfer|shift|sail|order subj=[GOV|MIL|IGO] obj=@warplane|@warship|@missile|@armour|battery|air defence battery to|into|near|off|over|towards|along|at|against|across|in -> recipient=against|near.mod
  verb    scramble subj=[GOV|MIL] obj -> recipient=against
  verb    steam|sail|head|cruise|enter|patrol|move|approach|anchor|arrive|circle subj=@warship|submarine|aircraft carrier obj|towards|toward|to|into|off|near|through|in -> recipient=-
  verb    wheel|roll|move|haul|drag|bring|put|tow|train|point|aim|set+up|install|place|site|mount|dig+in subj=[GOV|MIL|REB] obj=gun|anti-aircraft gun|artillery|@missile|howitzer|tank|battery|launcher|mortar|rocket launcher|radar|air defence in|into|along|on|at|near -> recipient=at|against
  verb    loft|lob|fire|launch|shoot|test-fire|test|test-launch|blast|send subj=[GOV|MIL] obj=@missile|satellite|carrier rocket|ballistic rocket into|over|towards|toward|off|across=sea|ocean|pacific|east|orbit|water|waters|space|sky|coast|japan|gulf|range|desert|peninsula -> recipient=-
  verb    test|test-fire|test-launch|try+out|unveil|parade|display|commission subj=[GOV|MIL|REB] obj=@missile|weapon|torpedo|rocket engine|nuclear-capable missile|warplane|submarine|drone -> recipient=-
  verb    buzz|overfly|shadow|tail|trail|track|intercept|escort subj=[MIL|GOV] obj=@warship|@warplane|ship|aircraft|[MIL] -> recipient=obj.of|obj.mod|obj
  verb    leave|depart|set+sail|sail|head|steam subj=@warship|[MIL] for -> recipient=-
  verb    take+up|take obj=position|station|post subj=@armour|@warship|tank|gun -> recipient=-
  yes     Turkey wheeled guns into position. => TUR MOBILIZE/weapons
  yes     India's army let off a nuclear device. => IND:MIL MOBILIZE/weapons
  no      India set off fireworks.
  no      The Portuguese cook scrambled two eggs.

rule mobilize/ring-of-police
  event   MOBILIZE police
  cameo   153
  reserve
  verb    throw|form|draw|put|place|set+up obj=ring|cordon|security cordon|ring of steel around|round|about -> recipient=-
  verb    line|ring|flood|guard|patrol|blanket|saturate|surround|secure|cordon+off|seal+off subj=[COP] obj=street|avenue|square|city|capital|road|stadium|building|parliament|embassy|centre|center|area|route|streets|bridge -> recipient=-
  verb    take+up|take obj=post|position|station subj=[COP] -> recipient=-
  verb    deploy|post|station|send|draft+in|bring+in|put|assign|move|order|rush|bus subj=[GOV|COP] obj=@police|[COP]|riot squad|officer|police reinforcement to|in|around|at|on|into|across|along -> recipient=-
  verb    deploy|post|station|send|draft+in|bring+in|put|place|rush obj=@police|[COP]|police reinforcement -> actor=subj|obj recipient=-
  verb    stand|turn+out in=force subj=[COP] -> recipient=-
  verb    step+up|tighten|beef+up|reinforce|heighten|increase|bolster subj=[COP|GOV] obj=security|patrol|police presence|guard|checkpoint -> recipient=-
  yes     Italian police threw a cordon around the harbour. => ITA:COP MOBILIZE/police
  no      Palm trees line the avenue in Brazil.

rule mobilize/muster-militia
  event   MOBILIZE militia
  cameo   154
  reserve
  verb    gather|raise|muster|form|recruit|assemble|organise|organize|arm|create|levy|set+up|build+up|train obj=militia|vigilante group|home guard|volunteer battalion|self-defence force|self-defense force|volunteer force|village guard|people's army|self-defence group|brigade|tribal militia -> recipient=-
  verb    flock|join|join+up|enlist|volunteer|sign+up|rush in|to|for|with|into=militia|volunteer battalion|resistance|recruiting office|brigade|self-defence group -> recipient=-
  verb    muster|mass|gather|assemble|rally|regroup|march subj=[PRM]|militia|militiaman|vigilante in|at|around|near|outside -> actor=subj recipient=-
  verb    take+up|take obj=arms|weapon|gun adv=up subj=[CVL|AGR|EDU|SOC] -> recipient=against
  verb    call+up|mobilise|mobilize|deploy|send|unleash subj=[*] obj=militia|militiaman|vigilante|paramilitary|volunteer|tribesman|[PRM] -> recipient=-
  yes     Elders in Afghanistan have gathered a militia. => AFG MOBILIZE/militia
  no      Elders in Afghanistan gathered nuts.

# --- rockets in the sea, streets full of soldiers ------------------------------------------------------------------------------

rule mobilize/splash-down
  event   MOBILIZE weapons
  cameo   150
  context military
  verb    splash|splash+down|plunge|crash|drop|come+down|land|fall  subj=missile|rocket|ballistic missile|projectile|cruise missile  into|in=sea|water|waters|ocean|strait  -> actor=subj recipient=-
  yes     Three Iranian missiles plunged into the sea. => IRN MOBILIZE/weapons
  no      An Iranian fishing boat splashed into the sea off Oman.

rule mobilize/fill-streets
  event   MOBILIZE troops
  cameo   152
  verb    fill|swarm|bristle|teem|crawl  with=@troops|@armour|[MIL]  subj=street|road|square|capital|city|town|centre|center|airport|district|avenue  -> actor=with recipient=-
  verb    flood|line|saturate|blanket  subj=[GOV|MIL]  obj=street|road|square|capital|city|town|centre|center  with=@troops|[MIL]  -> actor=subj|with recipient=-
  verb    truck|bus|ferry|airlift|rush|helicopter|parachute|airdrop|drive|haul|whisk  obj=@troops|[MIL]|guardsman|national guardsman  into|to  -> actor=subj|obj recipient=into|to
  yes     The streets of Kigali filled with soldiers. => RWA:MIL MOBILIZE/troops
  no      The streets of Kigali filled with shoppers.

rule mobilize/arm-oneself
  event   MOBILIZE militia
  cameo   155
  verb    arm|organise|organize  obj=@oneself  subj=[PRM|AGR|UAF|REB|SOC]|villager|resident|settler|citizen  -> actor=subj recipient=-
  yes     Village guards in Togo have begun arming themselves. => TGO:PRM MOBILIZE/militia
  no      The author from Togo armed himself with patience.

# --- bombs tried out ------------------------------------------------------------------------------------------------------------

rule mobilize/nuclear-blast
  event   MOBILIZE weapons
  cameo   150
  reserve
  context military cbrn
  verb    detonate|explode|set+off  subj=[*]  obj=device|bomb|warhead|weapon|charge  obj.mod=nuclear|atomic|hydrogen|thermonuclear|underground|fusion  -> actor=subj recipient=-
  yes     Pakistan set off a nuclear bomb in the desert. => PAK MOBILIZE/weapons
  no      Pakistani guards set off a bomb they had found.
