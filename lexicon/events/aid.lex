# Rules for AID: material help that mainly benefits the recipient (money, arms, relief, asylum, debt forgiveness, rescues).
# Written for this lexicon; vocabulary checked for coverage against PropBank's roleset names (CC BY-SA 4.0; none of its text is here).
# Licence: MIT OR Apache-2.0
# Promises and offers of help are AGREE (agree.lex); help cut off is SANCTION; sales are COOPERATE.

# --- help of any kind ---------------------------------------------------------------------------------------------------

rule aid/provide
  event   AID
  cameo   070
  verb    @mc-give-verb obj=@mc-aid-noun -> actor=subj recipient=iobj|to|for|into|obj.to|obj.for|in|among|towards|obj.of.to|obj.of.for|obj.mod
  verb    @mc-equip-verb obj=[*] with=@mc-aid-noun -> actor=subj recipient=obj
  verb    lend|give|offer.01 obj=hand|helping hand iobj=[*] -> actor=subj recipient=iobj
  verb    come to=aid|rescue|assistance|help -> actor=subj recipient=to.of|to.poss
  verb    go to=aid|rescue|assistance -> actor=subj recipient=to.of|to.poss
  yes     Saudi Arabia gave assistance to Jordan. => SAU AID JOR
  yes     China sent three planeloads of supplies to Laos. => CHN AID LAO
  no      Spain gave an excellent performance in the second half.
  no      India withheld assistance to Nepal.

rule aid/help
  event   AID
  cameo   070
  verb    help|assist|aid obj=[*] clause -> actor=subj recipient=obj
  verb    help|assist obj=[*] in|with -> actor=subj recipient=obj
  verb    aid|succour|succor|help+out|bail+out obj=[*] -> actor=subj recipient=obj
  verb    help|assist|support obj=@mc-sufferer -> actor=subj recipient=obj|obj.of|obj.in|in
  yes     Cuba helped Angola train its nurses. => CUB AID AGO
  yes     Norway assisted Mozambique with clearing the ground. => NOR AID MOZ
  no      Rain helped farmers finish the sowing.
  no      The goalkeeper helped his club to victory.

rule aid/arrive
  event   AID
  cameo   070
  verb    arrive|land|pour|flow in|at|into=[*] subj=@mc-aid-noun|@mc-relief|@mc-arms|convoy|plane|ship subj|subj.from|subj.mod|subj.poss=[*] -> actor=subj.from|subj.mod|subj.poss|subj recipient=in|at|into
  verb    reach|enter obj=[*] subj=@mc-aid-noun|@mc-relief|@mc-arms|convoy|loan subj|subj.from|subj.mod|subj.poss=[*] -> actor=subj.from|subj.mod|subj.poss|subj recipient=obj
  verb    go|flow to=[*] subj=@mc-aid-noun|@mc-relief|@mc-arms subj|subj.from|subj.mod|subj.poss=[*] -> actor=subj.from|subj.mod|subj.poss|subj recipient=to
  verb    deliver|send|ship|give|provide|distribute|airlift|supply|fly !subj obj!=@mc-trade-good obj=@mc-aid-noun|@mc-relief|@mc-arms obj|obj.from|obj.mod|obj.poss=[*] -> actor=obj.from|obj.mod|obj.poss|obj recipient=to|in|obj.to
  noun    payment|transfer|remittance|handout|cheque of=@mc-money from|of.from=[*] to|in|of.to=[*] -> actor=from|of.from recipient=to|in|of.to
  verb    reach|enter obj=[*] subj=payment|transfer|money|cash|tranche|instalment|installment subj.from|subj.of.from=[*] -> actor=subj.from|subj.of.from recipient=obj
  yes     French aid arrived in Haiti. => FRA AID HTI
  yes     Turkish aid was delivered to Libya. => TUR AID LBY
  no      French tourists arrived in Haiti.

rule aid/benefit-from
  event   AID
  cameo   070
  verb    receive|get|accept|obtain|secure obj=@mc-aid-noun|@mc-relief|@mc-arms from=[*] from!=[CVL] -> actor=from recipient=subj
  verb    receive|get|obtain|secure|win obj=@mc-credit|@mc-money from=[*] -> actor=from recipient=subj
  noun    recipient|beneficiary of=@mc-aid-noun of.from=[*] -> actor=of.from recipient=subj
  verb    receive|get|enjoy|obtain obj=support|backing|help|training|assistance|supply|supplies obj.mod=military|financial|logistic|logistics|logistical|material|technical|economic|humanitarian|food from=[*] -> actor=from recipient=subj
  yes     Ethiopia received food aid from Canada. => CAN AID ETH
  yes     Cuba got wheat from Argentina. => ARG AID CUB
  yes     Mali received logistical support from France. => FRA AID MLI
  no      Peru received a protest note from Chile.

# --- money --------------------------------------------------------------------------------------------------------------

rule aid/provide-economic
  event   AID
  cameo   071
  context economic
  verb    @mc-give-verb obj=@mc-credit -> actor=subj recipient=iobj|to|for|into|in|obj.to|obj.for|obj.in|obj.of.to|obj.of.for|obj.mod
  verb    @mc-give-verb obj=@mc-aid-noun obj.mod=@mc-money-mod -> actor=subj recipient=iobj|to|for|obj.to|obj.for|in|obj.of.to|obj.of.for|obj.mod
  verb    @mc-give-verb obj=@mc-money to=[*] -> actor=subj recipient=to|obj.of.to|obj.of.for
  verb    @mc-give-verb obj=@mc-money iobj=[*] -> actor=subj recipient=iobj
  verb    @mc-give-verb obj=@mc-money in=@mc-aid-noun -> actor=subj recipient=iobj|to|for|in.to|in.for|obj.of.to|obj.of.for|obj.mod
  verb    @mc-give-verb obj=@mc-money for=@mc-sufferer|@mc-public-work -> actor=subj recipient=to|for|for.of|for.in|in|obj.of.to|obj.of.for
  verb    @mc-equip-verb obj=[*] with=@mc-money|@mc-credit -> actor=subj recipient=obj
  verb    invest obj=@mc-money in=@mc-public-work in.in=[*] -> actor=subj recipient=in.in
  yes     Japan gave Bangladesh a soft loan. => JPN AID BGD
  yes     Germany provided economic aid to Poland. => DEU AID POL
  yes     Kuwait gave 50 million dollars to Lebanon. => KWT AID LBN
  no      The manager gave Brazil the lead.
  no      Banks transferred money to offshore accounts.

rule aid/lend
  event   AID
  cameo   071
  context economic
  verb    lend|loan|advance|front|extend obj=@mc-money|@mc-credit subj!=[BUS] -> actor=subj recipient=iobj|to|for|obj.to|obj.of.to|obj.of.for|obj.mod
  verb    lend to=[*] subj!=[BUS] -> actor=subj recipient=to
  verb    lend.01|loan iobj=[*] subj!=[BUS] -> actor=subj recipient=iobj
  yes     The World Bank loaned 90 million dollars to Kenya. => IGO AID KEN
  yes     Russia loaned Belarus a billion dollars. => RUS AID BLR
  no      Her presence lent weight to the debate.

rule aid/disburse
  event   AID
  cameo   071
  context economic
  verb    release|disburse|unlock|unfreeze|unblock|free|pay+out obj=@mc-credit|@mc-aid-noun|instalment|installment -> actor=subj recipient=to|for|obj.to|obj.for|obj.of.to|obj.of.for|obj.mod
  verb    release|disburse|unlock|unblock obj=@mc-money to|for -> actor=subj recipient=to|for|obj.of.to|obj.of.for
  yes     The International Monetary Fund released a loan to Pakistan. => IGO AID PAK
  yes     The European Union disbursed a tranche of aid to Moldova. => EUR AID MDA
  no      The bank released its figures for Pakistan.

rule aid/fund
  event   AID
  cameo   071
  context economic
  verb    fund|finance|subsidise|subsidize|bankroll|underwrite|co-finance|cofinance|part-finance obj=@mc-public-work|project|programme|program|construction|repair|election|school|project -> actor=subj recipient=in|for|obj.in|obj.of|obj.for|obj|obj.of.to|obj.of.for
  verb    subsidise|subsidize|bankroll|bail+out|refinance|recapitalise|recapitalize|prop+up|capitalise|capitalize obj=[*] -> actor=subj recipient=obj
  verb    fund|finance obj=[*] -> actor=subj recipient=obj
  verb    rescue|save|shield obj=[*] from=default|bankruptcy|collapse|insolvency -> actor=subj recipient=obj
  verb    foot|settle|pay obj=bill for=[*] -> actor=subj recipient=for
  noun    bailout|bail-out of=[*] -> actor=by|poss|mod recipient=of
  verb    pay|foot|pick+up obj=flight|school|hospital|repair|salary|reconstruction|evacuation|treatment|bill|cost|vaccine|food -> actor=subj recipient=obj.to|obj.for|obj.in|obj.of|to|in|for
  yes     Venezuela bankrolled Nicaragua for years. => VEN AID NIC
  yes     Norway financed a hospital in Malawi. => NOR AID MWI
  no      The studio financed a film about Malawi.

rule aid/donate
  event   AID
  cameo   070
  verb    donate|gift|bequeath obj -> actor=subj recipient=to|for|iobj|obj.to
  verb    contribute obj=@mc-money|@mc-relief|@mc-aid-noun|@mc-arms -> actor=subj recipient=to|for|towards|obj.of.to|obj.of.for|obj.mod
  verb    contribute to=fund|relief|effort|appeal -> actor=subj recipient=to.for|to.in|to.to
  verb    raise|collect|gather obj=@mc-money|@mc-relief|@mc-aid-noun for=[*] -> actor=subj recipient=for|obj.of.to|obj.of.for|obj.mod
  verb    raise|collect|gather obj=@mc-money|@mc-relief|@mc-aid-noun for=@mc-sufferer -> actor=subj recipient=for|for.of|for.in|for.from|obj.of.to|obj.of.for|obj.mod
  noun    donation|gift of=@mc-money|@mc-relief|@mc-arms|@mc-aid-noun -> actor=subj|by|poss|from|mod recipient=to|for|of.to|of.for
  yes     South Korea donated two ferries to Indonesia. => KOR AID IDN
  yes     Residents in Ireland raised money for Ethiopia. => IRL AID ETH
  no      The widow donated her piano to the museum.

rule aid/gift-of-blood
  event   none
  verb    donate obj=kidney|organ|sperm|egg|liver|hair|body|painting|collection -> actor=subj recipient=to
  yes     The French actress donated a kidney to her sister.
  no      France donated two ambulances to Senegal.

# --- arms and training --------------------------------------------------------------------------------------------------

rule aid/provide-military
  event   AID
  cameo   072
  context military
  verb    @mc-give-verb obj=@mc-arms to=[*] -> actor=subj recipient=to|obj.of.to|obj.of.for
  verb    @mc-give-verb obj=@mc-arms iobj=[*] -> actor=subj recipient=iobj
  verb    give|provide|send|supply|deliver|donate|ship|funnel|smuggle|channel obj=@mc-arms -> actor=subj recipient=to|for|into|obj.to|obj.for|obj.of.to|obj.of.for
  verb    @mc-give-verb obj=@mc-aid-noun obj.mod=@mc-military-mod -> actor=subj recipient=iobj|to|for|obj.to|obj.for|obj.of.to|obj.of.for|obj.mod
  verb    @mc-equip-verb obj with=@mc-arms -> actor=subj recipient=obj|obj.of|obj.in
  verb    lend|loan obj=@mc-arms to|iobj -> actor=subj recipient=to|iobj|obj.of.to|obj.of.for
  yes     Iran supplied rockets to Hezbollah. => IRN AID LBN
  yes     The Soviet Union provided Ethiopia with tanks. => RUS AID ETH
  yes     The Netherlands sent military aid to Ukraine. => NLD AID UKR
  no      Rebels fired rockets at the airport.
  no      Police provided a description of the gun.

rule aid/arm
  event   AID
  cameo   072
  context military
  verb    arm|rearm|re-arm obj=[*] -> actor=subj recipient=obj
  verb    arm|rearm|equip|re-equip|outfit|supply|resupply obj=@mc-local-force|@mc-armed-group -> actor=subj recipient=obj|obj.of|obj.in|in
  verb    back|support obj with=@mc-arms|@mc-troops|arming|training -> actor=subj recipient=obj
  noun    arming|rearming|rearmament of=[*] -> actor=subj|by|poss recipient=of
  yes     Libya armed the Chadian rebels. => LBY AID TCD
  no      Police said the robbers were armed with knives.

rule aid/train
  event   AID
  cameo   072
  context military
  verb    train|drill|coach|mentor|instruct obj=@mc-local-force obj.poss!=its|their|his|it|they -> actor=subj recipient=obj|obj.from|obj.of|in
  verb    train|drill obj=[MIL|REB|COP] obj.poss!=its|their|his|it|they -> actor=subj recipient=obj
  verb    give|provide|offer.01 obj=training|military training|instruction -> actor=subj recipient=to|for|iobj|obj.to|obj.for
  verb    send|dispatch|provide|deploy|second obj=@mc-trainer to=[*] -> actor=subj recipient=to
  verb    send|dispatch|provide|deploy|second obj=@mc-trainer -> actor=subj recipient=to|iobj|for|obj.to|in|into|obj.of.to|obj.of.for
  noun    training of=@mc-local-force -> actor=by|subj|poss recipient=of|of.in|in
  yes     British instructors trained Ukrainian recruits. => GBR AID UKR
  yes     North Korea sent advisers to Zimbabwe. => PRK AID ZWE
  no      The coach trained the Kenyan runners in the hills.
  no      Turkey trained its own pilots at the base.

rule aid/send-troops-to-help
  event   AID
  cameo   072
  context military
  verb    send|deploy|dispatch|provide|contribute|lend|rush|fly obj=@mc-troops|team clause=<AID>|help|assist|support|aid|protect|train|back|secure|guard|bolster|shore|prop|reinforce|defend|evacuate|rescue|feed|shelter|rebuild|repair|deliver|distribute -> actor=subj recipient=clause.obj|to|iobj|in|obj.of.to|obj.of.for
  verb    fight alongside=[*] -> actor=subj recipient=alongside
  verb    fight for=[*] -> actor=subj recipient=for
  verb    intervene for=[*] -> actor=subj recipient=for
  verb    intervene on=behalf|side -> actor=subj recipient=on.of
  noun    support|cover from=[MIL] -> actor=from recipient=for
  verb    provide|give|lend obj=support|cover|air support|air cover obj.mod=air|artillery|naval|fire|military|logistic|logistical -> actor=subj recipient=to|for|iobj|obj.to|obj.for
  verb    send|deploy|dispatch|provide|contribute|rush|fly|mobilise|mobilize obj=@mc-troops|team subj=[*] clause=clear|search|dig|repair|rebuild|fill|evacuate|deliver|feed|treat clause.obj=road|rubble|debris|bridge|survivor|victim|sandbag|dyke|dam|wounded|house|hospital|snow|people|food|aid -> actor=subj recipient=clause.recipient|to|in|clause.in
  yes     Rwanda fought alongside Mozambique. => RWA AID MOZ
  no      Rwanda sent soldiers to attack the camp.

rule aid/delivery
  event   AID
  cameo   070
  noun    delivery|shipment|airlift|supply|supplies|transfer|dispatch|provision|distribution|airdrop|air-drop|consignment|handover of=@mc-arms -> actor=subj|by|poss|from|mod recipient=to|of.to|for
  noun    delivery|shipment|airlift|dispatch|provision|distribution|airdrop|air-drop|consignment|handover|planeload|shipload|cargo of=@mc-relief|@mc-aid-noun -> actor=subj|by|poss|from|mod recipient=to|of.to|for|into
  noun    delivery|shipment|transfer|airlift|drop|supply mod=@mc-arms|aid|relief|food|military|humanitarian|vaccine|grain|medicine to -> actor=subj|by|poss|from|mod recipient=to
  noun    loan|grant|credit|bailout|donation|subsidy subj=[*] to=[*] -> actor=subj recipient=to
  noun    loan|grant|credit|bailout|donation|stipend|tranche from=[*] -> actor=from recipient=to|for|subj
  noun    loan|grant|donation by=[*] to=[*] -> actor=by recipient=to
  yes     Deliveries of arms to Iraq by France resumed. => FRA AID IRQ
  yes     A convoy left after the airlift of food to Somalia by the United Nations. => UNO AID SOM
  no      The delivery of the verdict took an hour.
  no      Parcel deliveries to Austria were late.

# --- relief -------------------------------------------------------------------------------------------------------------

rule aid/provide-humanitarian
  event   AID
  cameo   073
  context human_security
  verb    @mc-give-verb obj=@mc-relief -> actor=subj recipient=iobj|to|for|into|among|in|obj.to|obj.for|over|obj.of.to|obj.of.for
  verb    @mc-give-verb obj=@mc-aid-noun obj.mod=@mc-relief-mod -> actor=subj recipient=iobj|to|for|into|in|obj.to|obj.for|obj.of.to|obj.of.for|obj.mod
  verb    @mc-equip-verb obj with=@mc-relief -> actor=subj recipient=obj|obj.of|obj.in
  verb    @mc-give-verb obj=@mc-aid-noun to=@mc-sufferer -> actor=subj recipient=to|to.of|to.in|in|obj.of.to|obj.of.for|obj.mod
  verb    distribute|hand+out|dole+out|deliver|airdrop|air-drop|parachute|airlift obj=@mc-aid-noun|@mc-relief|@mc-money -> actor=subj recipient=to|in|among|into|for|over|obj.of.to|obj.of.for|obj.mod
  verb    drop|parachute obj=@mc-relief|aid|supplies|supply|leaflet|relief in|over|to|into|for -> actor=subj recipient=in|over|to|into|for|obj.of.to|obj.of.for
  yes     The Red Cross delivered blankets to Afghanistan. => NGO AID AFG
  yes     Pakistan sent humanitarian aid to Turkey. => PAK AID TUR
  yes     The United Nations provided refugees in Chad with tents. => UNO AID TCD
  no      The Dutch waiter gave the guests water.
  no      Doctors sent blood to the laboratory.

rule aid/feed-and-heal
  event   AID
  cameo   073
  context human_security
  verb    feed|shelter|clothe|vaccinate|inoculate|immunise|immunize|rehouse obj=@mc-sufferer|@mc-refugee|[REF] -> actor=subj recipient=obj|obj.of|obj.from|obj.in|in
  verb    feed|vaccinate|shelter|rehouse|house|accommodate obj=@mc-money|thousand|hundred in=[*] -> actor=subj recipient=in
  verb    treat obj=wounded|victim|refugee|casualty|survivor|injured|evacuee subj=[*] -> actor=subj recipient=obj|in|obj.from|from
  yes     The World Food Programme vaccinated the people of South Sudan. => UNO AID SSD
  yes     Israel treated Syrian casualties. => ISR AID SYR
  no      Farmers in Kansas fed their cattle hay.

rule aid/send-relief-workers
  event   AID
  cameo   073
  context human_security
  verb    send|dispatch|deploy|rush|fly obj=@mc-relief-worker to=[*] -> actor=subj recipient=to
  verb    send|dispatch|deploy|rush|fly|fly+in|mobilise|mobilize|provide|lend obj=@mc-relief-worker -> actor=subj recipient=to|into|in|for|iobj|obj.to|obj.of.to|obj.of.for
  verb    join|help in|with obj=search|rescue|relief effort|rescue effort|cleanup -> actor=subj recipient=in|for|obj.in|obj.for
  verb    mount|launch|begin|start obj=relief operation|rescue operation|aid operation|airlift|relief effort in|for|to -> actor=subj recipient=in|for|to
  yes     Mexico sent a rescue team to Turkey. => MEX AID TUR
  no      Mexico sent its regrets to the Turkish hosts.

rule aid/rebuild
  event   AID
  cameo   071
  verb    rebuild|repair|reconstruct|restore|build|construct|erect obj=@mc-public-work in=[*] -> actor=subj recipient=in
  verb    rebuild|reconstruct|build obj=@mc-public-work for=[*] -> actor=subj recipient=for|obj.of.to|obj.of.for
  verb    clear|defuse|remove obj=mine|landmine|unexploded bomb in=[*] -> actor=subj recipient=in
  yes     Japan built a hospital in Cambodia. => JPN AID KHM
  no      Japan built a hospital for its elderly.

# --- asylum and rescue --------------------------------------------------------------------------------------------------

rule aid/asylum
  event   AID
  cameo   075
  context asylum
  verb    give|grant|provide|extend|afford|accord|allow obj=@mc-refuge -> actor=subj recipient=iobj|to|for|obj.to|obj.for|obj.of.to|obj.of.for
  verb    shelter|harbour|harbor|take+in|resettle|host|accept|admit|welcome|absorb|house|accommodate|receive obj=@mc-refugee|[REF] -> actor=subj recipient=from|obj.from|obj
  verb    find|receive|get|obtain|win obj=@mc-refuge in|from -> actor=in|from recipient=subj
  verb    take obj=refuge in=[*] -> actor=in recipient=subj
  verb    accept|approve obj=application|request|claim obj.mod=asylum -> actor=subj recipient=by|from|of|obj.by|obj.from
  noun    granting|grant of=asylum|political asylum|refugee status -> actor=by|subj|poss recipient=to
  verb    open|reopen|open+up|throw+open obj=border|door|frontier|gate|home to=@mc-refugee|[REF] subj=[*] -> actor=subj recipient=to|to.from|to.of
  verb    open|reopen|open+up obj=border|door|frontier to=number|thousand|hundred|million|dozen|stream|flow to.of=[*]|@mc-refugee subj=[*] -> actor=subj recipient=to.of|to
  verb    shelter|harbour|harbor|host obj=[REB|OPP|MIL|UAF] subj=[GOV] -> actor=subj recipient=obj
  verb    shelter|harbour|harbor obj=rebel|insurgent|guerrilla|militant|dissident|deserter|opponent|exile|fugitive|leader subj=[*] -> actor=subj recipient=obj|obj.from
  yes     Ecuador granted asylum to an Australian editor. => ECU AID AUS
  yes     Jordan took in refugees from Iraq. => JOR AID IRQ
  yes     Uganda opened its border to Sudanese refugees. => UGA AID SDN:REF
  yes     Honduras sheltered Nicaraguan rebels. => HND AID NIC:REB
  no      Jordan turned back refugees at the crossing.
  no      Ecuador gave shelter belts of trees a trial.

rule aid/rescue
  event   AID
  cameo   073
  verb    rescue|save|extricate obj=@mc-captive|@mc-sufferer|@mc-refugee -> actor=subj recipient=obj|obj.from|obj.of
  verb    rescue obj=[*] -> actor=subj recipient=obj
  verb    free|liberate|release|recover obj=hostage|captive|kidnap victim|abductee in=raid|operation|rescue|assault|swoop|mission|action -> actor=subj recipient=obj|obj.from
  verb    free|liberate|recover obj=hostage|captive|abductee|kidnapped|girl subj=@troops|@police|commando|[MIL]|[COP] -> actor=subj recipient=obj|obj.from
  verb    free|liberate|rescue obj=hostage|captive|abductee subj=[MIL] -> actor=subj recipient=obj|obj.from
  verb    free|liberate|rescue obj=hostage|captive|abductee subj=[COP] -> actor=subj recipient=obj|obj.from
  verb    pick+up|pluck obj=@mc-sufferer|@mc-refugee|fisherman|sailor|crew|migrant from=sea|water|boat|raft -> actor=subj recipient=obj|obj.from
  noun    rescue of=@mc-captive|@mc-sufferer|@mc-refugee -> actor=by|subj|poss|mod recipient=of|of.from
  verb    pull|dig|haul|extract|winch|pluck|lift|free|drag obj=@person|@mc-sufferer|@mc-captive|@mc-refugee|survivor from|out_of=rubble|wreckage|debris|ruin|ruins|mud|avalanche|sea|water|boat|flood|floodwater|collapsed building|building|snow|mine|cave -> actor=subj recipient=from.of.in|from.in|in|obj.from|obj
  yes     Italian coast guards rescued Tunisian migrants. => ITA AID TUN
  yes     French soldiers rescued the German hostages. => FRA AID DEU
  yes     Greek rescuers dug a child out of the rubble in Turkey. => GRC AID TUR
  no      A late goal rescued a point for Germany.
  no      Germany freed the hostages after talks.

rule aid/evacuate-people
  event   AID
  cameo   073
  verb    evacuate|airlift|fly+out|ferry|bus+out|ship+out obj=@mc-sufferer|@mc-refugee|[REF]|wounded|casualty|injured -> actor=subj recipient=obj|obj.from|obj.of|from
  verb    evacuate|airlift obj=[*] obj!=@place-noun|@mc-office|diplomat|embassy -> actor=subj recipient=obj
  verb    evacuate|airlift obj=thousand|hundred|dozen|people from=[*] -> actor=subj recipient=from
  noun    evacuation|airlift of=@mc-sufferer|@mc-refugee|wounded -> actor=by|subj|poss|mod recipient=of|of.from|from
  yes     The Red Cross evacuated Syrian civilians. => NGO AID SYR
  no      Fans evacuated the stadium after a fire alarm.

# --- debt, compensation, protection -------------------------------------------------------------------------------------

rule aid/forgive-debt
  event   AID
  cameo   071
  context economic
  verb    forgive|forgave|cancel|write+off|waive|annul|erase|wipe+out|drop|wipe|scrap obj=@mc-debt -> actor=subj recipient=obj.poss|for|of|obj.of|obj.by|to|obj.mod|iobj|obj.of.to|obj.of.for
  verb    reschedule|restructure|defer|roll+over|reduce|suspend obj=@mc-debt obj.poss=[*] -> actor=subj recipient=obj.poss
  verb    reschedule|restructure|roll+over obj=@mc-debt -> actor=subj recipient=obj.of|of|for|obj.mod|with|obj.of.to|obj.of.for
  verb    grant|give obj=debt relief|debt forgiveness|moratorium|relief obj.mod=debt -> actor=subj recipient=iobj|to|for
  noun    forgiveness|cancellation|rescheduling|write-off of=@mc-debt -> actor=by|subj|poss recipient=of.poss|of.of|of.mod|for
  verb    forgive|forgave|cancel|write+off|waive|erase|wipe+out|scrap obj=share|part|half|portion|bulk|rest|all|most obj.of=@mc-debt -> actor=subj recipient=obj.of.poss|obj.of.mod|obj.of.of|for
  yes     China cancelled Zambia's debt. => CHN AID ZMB
  yes     Russia wrote off a debt of Cuba. => RUS AID CUB
  yes     France cancelled half of Senegal's debt. => FRA AID SEN
  no      Argentina repaid its debt early.
  no      Argentina suspended payments to its creditors.

rule aid/compensate
  event   AID
  cameo   071
  context reparations
  verb    pay|give|provide|award|grant obj=@mc-compensation -> actor=subj recipient=to|iobj|for|obj.to|obj.for|obj.of.to|obj.of.for
  verb    compensate|indemnify|recompense obj=[*] -> actor=subj recipient=obj
  verb    compensate|indemnify|reimburse|recompense obj=@mc-sufferer|@mc-captive -> actor=subj recipient=obj|obj.of|obj.in
  noun    payment of=@mc-compensation -> actor=by|subj|poss recipient=to
  yes     Germany paid reparations to Israel. => DEU AID ISR
  yes     Japan compensated South Korean victims. => JPN AID KOR
  no      A good harvest compensated for the drought in Japan.

rule aid/peacekeepers
  event   AID
  cameo   074
  context peacekeeping
  verb    send|deploy|dispatch|contribute|provide|commit|station|despatch|lend obj=@mc-peace-force -> actor=subj recipient=to|in|into|iobj|for|obj.to|obj.in|obj.of.to|obj.of.for
  verb    send|deploy|dispatch|contribute|provide obj=@mc-troops for=@mc-peace-force|peacekeeping|mission -> actor=subj recipient=to|in|for.in|for.to|obj.of.to|obj.of.for
  verb    send|deploy|dispatch|contribute|provide obj=@mc-troops as=@mc-peace-force|part to|in -> actor=subj recipient=to|in|obj.of.to|obj.of.for
  verb    escort|guard|protect obj=convoy|aid convoy|food|aid|relief|refugee|evacuee|grain ship|camp|safe area -> actor=subj recipient=in|to|into|obj.to|obj.in
  verb    patrol|police|monitor|supervise|oversee|enforce obj=@mc-truce|buffer zone|no-fly zone|ceasefire line|disarmament|safe area in|between|over -> actor=subj recipient=in|over|between|obj.in|obj.over
  noun    deployment of=@mc-peace-force -> actor=by|subj|poss|mod recipient=to|in|of.to|of.in
  verb    participate|take+part|serve|join|deploy in=@mc-peace-force|peacekeeping|operation|mission in.mod=peacekeeping|stabilisation|stabilization|un|peace|relief subj=[MIL|GOV] -> actor=subj recipient=in.in|in.of|in
  verb    participate|take+part|serve|join in=@mc-peace-force|peacekeeping|peacekeeping mission|peacekeeping operation subj=[MIL|GOV] -> actor=subj recipient=in.in|in.of|in
  yes     Fiji sent peacekeepers to Lebanon. => FJI AID LBN
  yes     Kenya contributed observers to Liberia. => KEN AID LBR
  yes     Nepalese troops took part in a peacekeeping mission in Haiti. => NPL:MIL AID HTI
  no      Peacekeepers in Lebanon played football on Sunday.

rule aid/guarantee-security
  event   AID
  cameo   074
  context military
  verb    protect|defend|shield|safeguard|guard obj=[*] from|against subj=[*] -> actor=subj recipient=obj
  verb    give|provide|afford|extend obj=protection|military protection|security|bodyguard|safe passage|escort|cover -> actor=subj recipient=to|for|iobj|obj.to|obj.for
  yes     The United States protected Kuwait from attack. => USA AID KWT
  no      Trees protect Kuwait from dust storms.

# --- what is no help ----------------------------------------------------------------------------------------------------

rule aid/not-a-gift
  event   none
  verb    @mc-give-verb obj=@mc-no-gift -> actor=subj recipient=iobj|to|obj.of.to|obj.of.for
  verb    give|hand|deal|deliver obj=blow|setback|defeat|jolt|boost|lift
  yes     The striker gave Portugal the lead.
  no      Portugal gave Mozambique two tons of rice.

rule aid/not-relief
  event   none
  verb    give|bring|offer.01|provide obj=relief|help|support|comfort subj=rain|rainfall|victory|goal|win|drug|treatment|lotion|data|price|surge|yen|dollar|bond
  verb    help|aid|assist|support obj=[*] subj=goal|rain|wind|weather|price|penalty|victory|demand|data|export|sale|growth|striker|goalkeeper|defence|defense
  verb    help obj=oneself|himself|herself|themselves
  yes     Rain brought relief to Australia.
  no      Norway brought relief to Sudan.

# --- said in other words -------------------------------------------------------------------------------------------------

rule aid/write-off-debt
  event   AID
  cameo   071
  reserve
  context economic
  verb    forgive|forgave|write+off|cancel|wipe+out|wipe|waive|erase|scrap|strike+off|remit subj=[*] obj=debt|loan|arrears|share|instalment|repayment|due -> recipient=obj.of|obj.poss|of|obj.by|for|obj.mod
  verb    forgive|forgave subj=[*] iobj=[*] obj=debt|loan -> recipient=iobj
  verb    forgive|forgave subj=[GOV|IGO|EUR] obj -> recipient=obj.of|obj.poss|obj
  verb    foot|pay|pick+up|settle|cover|meet|shoulder subj=[*] obj=bill|tab|wage|salary|wage bill|cost|arrears|pension of|for -> recipient=obj.of|obj.for|of|for
  verb    bankroll|underwrite|subsidise|subsidize|bail+out|prop+up|finance|fund|co-finance|sponsor subj=[GOV|IGO|EUR|UNO|NGO] obj -> recipient=obj.in|obj.of|obj.on|obj.poss|in|obj
  verb    plough|pump|pour|inject|funnel|channel|sink subj=[*] obj=@coop-money|@aid into|to=[*] -> recipient=into|to
  verb    throw obj=lifeline to=[*] -> recipient=to
  verb    throw subj=[*] iobj=[*] obj=lifeline
  verb    give|provide|donate|contribute|disburse|spend|award|grant|hand+out|release|transfer|pay|wire|channel subj=[GOV|IGO|EUR|UNO|NGO] obj=@coop-money to|for|in|iobj|into|clause -> recipient=iobj|to|for|into|in|clause.in|obj.to|obj.for|obj.in|clause.obj|clause.clause.obj|to.in|for.in
  yes     The World Bank pumped money into Mali. => IGO AID MLI
  yes     China sank money into Vanuatu. => CHN AID VUT
  no      Britain's batsmen wrote off the score.

rule aid/to-safety
  event   AID
  cameo   073
  reserve
  context human_security
  verb    winch|pluck|airlift|evacuate|fish|ferry|lift|rescue|haul|whisk|bring|carry|fly|pull|dig subj=[*] obj to|from|off|into=safety|roof|rooftop|sea|rubble|water|ridge|hospital -> recipient=obj.from|obj|from
  verb    save|rescue|evacuate subj=[*] obj=@person
  verb    vaccinate|inoculate|immunise|immunize|treat|feed|clothe|shelter|house|take+in|put+up|operate_on|nurse|heal subj=[GOV|MED|MIL|UNO|IGO|NGO|EUR] obj=[*]
  verb    operate subj=[MED] on=[*] -> recipient=on
  verb    parachute|airdrop|air-drop|drop|fly|fly+in|ship|truck|rush|airlift|ferry|send|deliver|distribute|hand+out|bring|dispatch subj=[*] obj=@aid|ration|parcel|tablet|water|clothing|bread|flour|milk|rice|blood|oxygen|fire engine|field hospital to -> recipient=to|to.of|to.in|obj.to
  verb    parachute|airdrop|air-drop|drop|fly|ship|truck|rush|airlift|ferry|send|deliver|distribute|hand+out|bring|dispatch subj=[*] obj=@aid|ration|parcel|tablet|water|clothing|bread|flour|milk|rice|blood|oxygen|fire engine|field hospital for|into|in|among -> recipient=for|into|among|in|obj.for|obj.in
  verb    pitch+in|pitch|chip+in|chip|weigh+in|help+out|step+in subj=[*] with=@aid|@coop-material|plane|fireman|firefighter|ship -> recipient=for|in|to
  verb    come|rush|go|fly|race|hurry to=aid|rescue|help|assistance -> recipient=to.of|to.poss|of
  verb    rush|hurry|fly|race clause=help|assist|rescue|aid -> recipient=clause.obj
  verb    send|dispatch|rush|fly|lend|loan subj=[*] obj=doctor|nurse|medic|surgeon|rescuer|rescue team|fireman|firefighter|rescue worker|engineer|medical team|search team|sniffer dog|fire engine|field kitchen|hospital ship|tanker plane to=[*] -> recipient=to
  verb    open obj=door|border|gate|camp to|for=[REF] -> recipient=to|for
  verb    take+in|shelter|house|accommodate|absorb|admit|resettle|host|harbour|harbor subj=[*] obj=[REF]
  verb    accept|admit|receive|welcome subj=[GOV|EUR] obj=[REF] -> recipient=obj
  yes     An Indian helicopter plucked the Nepali villagers from a ridge. => IND AID NPL:CVL
  no      The Indian chef plucked a goose.

rule aid/hand-on
  event   AID
  cameo   072
  reserve
  context military
  verb    make+over|hand+over|donate|gift|give|present|lend|loan|bequeath|turn+over|supply|deliver|ship|transfer subj=[*] obj=@weapon|boat|patrol boat|ship|vehicle|jeep|lorry|truck|helicopter|radar|uniform|ambulance|bus|fire engine|generator|tractor|computer to=[*] -> recipient=to|obj.to
  verb    give|lend|donate|loan|gift subj=[*] iobj=[*] obj=@weapon|boat|patrol boat|ship|vehicle|jeep|lorry|truck|helicopter|radar|uniform|ambulance|fire engine|generator
  verb    school|train|coach|instruct|drill|tutor|teach subj=[MIL|COP|GOV|UNO|EUR|IGO] obj=officer|soldier|@troops|policeman|police|recruit|cadet|pilot|guard|[MIL]|[COP]
  verb    get|receive|obtain|take+delivery obj=@weapon|@aid|fire engine|patrol boat|helicopter|ambulance|vaccine from=[*] subj=[*] -> actor=from|obj.from recipient=subj
  verb    arm|equip|re-equip|resupply|outfit|kit+out subj=[GOV|MIL|IGO|EUR] obj=[*]
  noun    gift|donation|consignment|present of=@aid|@weapon|patrol boat|ambulance|book|fire engine from|by=[*] -> actor=from|by recipient=to|for
  yes     British army instructors schooled Zimbabwean officers. => GBR:MIL AID ZWE:MIL
  no      The Australian gave his boat a coat of paint.

rule aid/peacekeeping-mission
  event   AID
  cameo   074
  context peacekeeping
  verb    deploy|send|dispatch|despatch|contribute|station|provide|commit|lend obj=@troops|[MIL]|[COP] as|to|for|on|in|under=peacekeeping force|peacekeeping mission|peace-keeping force|peace-keeping mission|peacekeeping operation|stabilisation force|multinational force|peacekeeper|united nations mission|monitoring mission|training mission -> recipient=to|in|obj.to|to.in|for.in|as.in|on.to|on.in|at
  verb    deploy|send|dispatch|despatch|contribute|station|provide obj=peacekeeper|blue helmet|peacekeeping force|peacekeeping troop|peace-keeping force|peace-keeping troop|peacekeeping contingent -> recipient=to|in|at|obj.to|obj.in|along
  verb    deploy|send|dispatch|despatch|contribute|station subj=@troops|[MIL] as|on|in=peacekeeper|peacekeeping force|peacekeeping mission|peace-keeping mission -> recipient=to|in|along|as.in|on.in
  verb    deploy|arrive|land subj=peacekeeper|blue helmet|peacekeeping troop|peacekeeping force -> recipient=in|to|at|obj
  noun    deployment|dispatch|contribution of=peacekeeper|blue helmet|peacekeeping force|peacekeeping troop -> actor=by|poss|mod|subj recipient=to|in|of.to|of.in
  noun    deployment|dispatch of=@troops on|as|for=peacekeeping mission|peacekeeping force|peace-keeping mission -> actor=by|poss|mod|subj recipient=to|of.to
  yes     Japan sent troops to the peacekeeping force in South Sudan. => JPN AID SSD
  no      Japan sent troops to its northern border.

# --- side by side at a disaster -----------------------------------------------------------------------------------------------

rule aid/dig-alongside
  event   AID
  cameo   0741
  verb    dig|search|toil|work|labour|labor|battle|help|operate|pull  subj=firefighter|fireman|rescuer|rescue worker|medic|doctor|nurse|surgeon|engineer|miner|rescue team|crew|team|diver|soldier  alongside|beside=[*]  -> recipient=alongside|beside
  verb    help|join|assist  subj=firefighter|fireman|rescuer|rescue worker|rescue team|diver|crew  clause=fight|search|dig|look|battle|douse|free  -> recipient=clause.in|in|obj|clause.obj
  yes     Slovene firefighters dug alongside Croatian soldiers. => SVN AID HRV
  no      Slovene fishermen worked alongside the pier.

rule aid/bring-to-safety
  event   AID
  cameo   073
  verb    bring|carry|ferry|take|tow|lead|guide|airlift|fly|evacuate|winch|lift  subj=[*]  obj=[CVL|REF|LAB|EDU|MED|AGR|BUS]|@mc-sufferer  to=safety|hospital|dry land|shore|shelter  -> recipient=obj|obj.from
  yes     Chilean marines brought an Argentine climber to safety. => CHL:MIL AID ARG:CVL
  no      The pilot brought the Argentine aircraft to a stop.

# --- helped, whatever with -----------------------------------------------------------------------------------------------------

rule aid/plain
  event   AID
  cameo   070
  reserve
  verb    help|assist|aid|succour|succor  subj=[GOV|UNO|EUR|IGO|MIL|NGO]  obj=[*]  !clause  -> recipient=obj
  verb    take  subj=[*]  in=[REF]|@mc-refugee  -> recipient=in
  verb    arm|feed|clothe|house|bankroll|subsidise|subsidize|equip|train  subj=[GOV|UNO|EUR|MIL|NGO]  obj=[*]  -> recipient=obj
  yes     Norway's government helped Iceland. => NOR:GOV AID ISL
  no      Norway's goalkeeper helped Iceland win.
