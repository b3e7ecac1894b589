# Words by which a party refuses what is asked, offered or thinkable.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance refuse/refuse
  stance  refuses
  verb    refuse|decline clause=speak|talk clause.of|clause.with|clause.about -> holder=subj addressee=clause.with claim=clause
  verb    refuse|decline|forswear clause clause!=comment|say|answer|speak|elaborate|name|give|reveal|disclose|confirm|discuss.99 -> holder=subj claim=clause
  verb    refuse|decline|spurn|rebuff|reject|dismiss|veto|block|turn+down|nix|scuttle|knock+back|wave+away|wave+off|swat+away|brush+aside|brush+off|shrug+off|throw+out|repudiate|snub|shun|boycott|vote+down|renounce|forgo obj obj!=@po-not-issue -> holder=subj addressee=obj.poss|obj.by|obj.from claim=obj
  verb    reject|dismiss|veto|spurn|avoid|resist clause -> holder=subj claim=clause
  verb    say no -> holder=subj claim=to
  verb    balk|baulk at -> holder=subj claim=at
  verb    pour obj=water on -> holder=subj claim=on
  verb    draw obj=line at -> holder=subj claim=at
  verb    stop short of -> holder=- claim=-
  verb    refrain|abstain|back+away|shy from -> holder=subj claim=from
  verb    walk+out|pull+out|storm+out of -> holder=subj claim=of
  yes     Chad rejected a proposal for elections in May. => TCD refuses np/election
  yes     The plan for a base was turned down by Mongolia. => MNG refuses *
  yes     Lebanon refused to extradite the banker. => LBN refuses *
  no      Chad's minister refused to comment.

stance refuse/rule-out
  stance  refuses
  denied  offers
  verb    rule+out|exclude clause -> holder=subj claim=clause
  verb    rule+out|exclude obj obj!=@po-not-issue -> holder=subj claim=obj
  yes     Latvia ruled out closing its ports. => LVA refuses *
  yes     Latvia did not rule out closing its ports. => LVA offers *
  no      The map excluded Latvia.

stance refuse/finding
  stance  opposes
  denied  none
  verb    reject|dismiss|repudiate|brush+aside|brush+off|shrug+off|challenge|dispute|contest obj=ruling|verdict|judgment|judgement|finding|report|announcement|decision|allegation|accusation|charge|claim|resolution|result|statement|criticism|law -> holder=subj claim=obj
  yes     Chad rejected the ruling on the lake. => TCD opposes *
  no      Chad rejected the offer of a loan.

stance refuse/reject-course
  stance  opposes
  denied  none
  verb    reject|dismiss obj=@po-course !obj.poss !obj.by !obj.from -> holder=subj claim=obj
  yes     Chad rejected any partition of Sudan. => TCD opposes *
  no      Chad rejected the proposal of a loan.

stance refuse/noun
  stance  refuses
  noun    refusal clause|of -> holder=subj|by|poss|from|mod claim=clause|of
  noun    rejection|repudiation of -> claim=of
  noun    veto of|on|over|against -> claim=of|on|over|against
  noun    boycott of -> claim=of
  yes     Cuba's refusal to admit inspectors angered Spain. => CUB refuses *
  no      The refusal to admit guests surprised nobody.

stance refuse/unwilling
  stance  refuses
  denied  none
  adj     unwilling|reluctant|unready|loath clause -> holder=subj claim=clause
  adj     unwilling|reluctant clause -> holder=subj claim=clause
  noun    unwillingness|reluctance clause -> claim=clause
  yes     Eritrea is unwilling to discuss the border. => ERI refuses np/border
  no      The mule was unwilling to move.

stance refuse/no-intention
  stance  offers
  denied  refuses
  only    denied
  noun    intention|plan|wish|desire|interest|appetite|mandate|obligation|reason|need|authority|right clause|of|in|for -> holder=subj|poss|by claim=clause|of|in|for
  verb    intend|plan|wish|agree|consent|want|mean|aim|seek|need clause !obj -> holder=subj claim=clause
  verb    want|wish|like|expect|need clause -> holder=subj claim=clause
  verb    see|find|recognise|recognize obj=ground|reason|need|basis|case|room|point|cause|scope|value -> holder=subj claim=obj.for|obj.clause|obj.in|obj.of
  verb    seek|want|need obj obj!=[*] -> holder=subj claim=obj
  adj     ready|willing|prepared|disposed|inclined|open|interested clause|to|in -> holder=subj claim=clause|to|in
  yes     Peru has no intention of leaving the treaty. => PER refuses np/treaty-withdrawal
  yes     Cyprus does not intend to leave the alliance. => CYP refuses *
  yes     Rwanda is not ready to discuss the camps. => RWA refuses np/camp
  no      Peru has the intention of leaving the treaty.

stance refuse/will-not
  stance  offers
  denied  refuses
  only    denied
  modal   will|would|wo|shall|'ll|'d -> holder=subj claim=whole
  modal   will|would|wo|shall|'ll|'d subj!=[*] -> holder=speaker claim=whole
  yes     Ireland will not send troops to Mali. => IRL refuses *
  yes     Kenya will never leave the lake, its minister said. => KEN refuses *
  no      Ireland will send troops to Mali.
  no      The rain in Ireland will not stop.

stance refuse/cannot-accept
  stance  accepts
  denied  refuses
  only    denied
  modal   can|could -> holder=subj claim=whole
  modal   can|could self=go|go+on|continue|stay|remain|stand|last subj!=[*] -> holder=speaker claim=whole
  verb    accept|tolerate|recognise|recognize|allow|permit|negotiate|discuss|condone|stand|bow|yield|give+in|budge|compromise|back+down|support|agree|live|sign|bargain|deal|talk|sit|endorse|abide|brook|countenance|consider -> holder=subj claim=clause|obj|on|to|with|over|whole
  verb    accept|tolerate|recognise|recognize|allow|permit|discuss|condone|support|sign|endorse|brook|countenance|abide|consider obj -> holder=subj claim=obj
  yes     Somalia does not recognise the port agreement. => SOM refuses np/port-accord
  yes     Haiti cannot accept the tariff, its envoy said. => HTI refuses *
  no      Somalia recognises the port agreement.

stance refuse/unacceptable
  stance  opposes
  denied  none
  adj     unacceptable|intolerable|inadmissible|impermissible|unthinkable|illegal|unlawful|unjustified|unjust|unfair|outrageous|illegitimate|void|dangerous|wrong|premature|counterproductive|irresponsible|unconstitutional|null|invalid|baseless|groundless|absurd|inadequate|insufficient|biased|one-sided|unrealistic|unworkable|unnecessary|disproportionate|discriminatory|harmful|inappropriate|immoral|disastrous|meaningless|pointless|reckless|provocative|hostile|humiliating|excessive|misguided -> holder=speaker claim=subj|whole
  noun    non-starter|red line|provocation|violation|mistake|outrage|disgrace|farce|betrayal|insult|blackmail|aggression|surrender|capitulation|interference|trap|ploy|pretext|theft|sham|folly|disaster|catastrophe|nonsense|declaration|scandal|step backward subj -> holder=speaker claim=subj|whole
  yes     The blockade is unacceptable, Gabon said. => GAB opposes np/blockade
  no      The blockade is unacceptable.

stance refuse/out-of-question
  stance  refuses
  noun    question out_of|of -> holder=speaker claim=subj
  adj     impossible|out_of_the_question|non-negotiable -> holder=speaker|for claim=subj|clause|whole
  noun    choice|alternative -> holder=- claim=-
  yes     A return to the old borders is out of the question, Armenia said. => ARM refuses *
  no      The question was put to Armenia.

stance refuse/red-line
  stance  opposes
  denied  none
  noun    red line for -> holder=for claim=subj
  noun    red line poss -> holder=poss claim=subj|of
  yes     Foreign bases are a red line for Bolivia. => BOL opposes *
  no      The red line on the map ended in Bolivia.

stance refuse/not-open
  stance  offers
  denied  refuses
  only    denied
  adj     open|subject to=negotiation|bargaining|discussion|debate|talk|compromise|question|change|haggling -> holder=speaker claim=subj
  adj     negotiable|acceptable|admissible|tolerable|possible|conceivable|permissible -> holder=speaker|to|for claim=subj|clause|whole
  noun    negotiation|bargaining|discussion|debate|sale|haggling subj for -> holder=speaker claim=subj
  noun    question|talk|thought of -> holder=speaker claim=of
  yes     The border is not open to negotiation, Peru said. => PER refuses np/border
  yes     A longer mandate is not acceptable, Peru said. => PER refuses np/mandate
  no      The shop is not open to visitors, Peru said.

stance refuse/none-can-be
  stance  offers
  denied  refuses
  only    denied
  modal   can|could|will|would|shall|may|must self=be subj!=[*] -> holder=speaker claim=whole
  yes     “There can be no talks on the islands,” the Irish minister said. => IRL:GOV refuses *
  no      There can be no talks on the islands.

stance refuse/does-not
  stance  offers
  denied  refuses
  only    own
  modal   do self=negotiate|talk|bargain|deal|sit|trade|yield|discuss|give subj=you|one|nobody -> holder=speaker claim=whole
  modal   do self=negotiate|talk|bargain|deal|recognise|recognize|accept|want|need|sit|discuss|trade|yield|bow|intend|plan|seek -> holder=subj claim=whole
  yes     Chad does not negotiate with kidnappers, its envoy said. => TCD refuses *
  no      Chad does not export kidnappers.
