# Words by which a party says that it is for something, or against it.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance support/support
  stance  supports
  denied  opposes
  verb    support|back|favour|favor|endorse|welcome|hail|applaud|advocate|champion|defend|espouse|prefer|praise|embrace|commend|uphold|salute|cheer|laud|justify|second|underwrite|bless obj obj!=[*] -> holder=subj claim=obj
  verb    support|favour|favor|advocate|welcome|prefer clause -> holder=subj claim=clause
  verb    stand|speak+out|come+out|argue|vote|rally|plead|root|campaign for|behind -> holder=subj claim=for|behind
  verb    throw|put|lend obj=weight|support|backing behind|to -> holder=subj claim=behind|to
  verb    press+ahead|go+ahead|push+ahead|forge+ahead|proceed|press+on with -> holder=subj claim=with
  verb    line+up|rally|unite|close+rank behind -> holder=subj claim=behind
  verb    hold+firm|stand+firm|stand+fast on|over -> holder=subj claim=on|over
  adj     determined|resolved|adamant clause -> holder=subj claim=clause
  verb    share obj=view|position|concern|aim|goal|demand -> holder=subj claim=obj
  verb    describe|regard|see|hail|praise|defend obj as=@po-good -> holder=subj claim=obj
  verb    call|consider|deem|find|think|term obj clause=@po-good -> holder=subj claim=obj
  adj     for -> holder=subj claim=whole
  verb    adhere|stick|subscribe|hold|cling|commit to -> holder=subj claim=to
  verb    believe|hope|think|hold|maintain clause clause.subj=@po-plain -> holder=- claim=-
  verb    hope for for!=best -> holder=subj claim=for
  yes     Vietnam supports a code of conduct at sea. => VNM supports *
  yes     The ban on cluster bombs was welcomed by Austria. => AUT supports *
  yes     Benin does not favour the tariff. => BEN opposes *
  no      The beam supports the roof in Vietnam.
  no      Vietnam supports Cuba.

stance support/valid
  stance  supports
  denied  opposes
  adj     valid|legitimate|alive|justified|sacrosanct|binding|fair|welcome|sound|right|reasonable|irreversible|inviolable|lawful|useful|timely|wise|just|indivisible subj subj!=[*] -> holder=speaker claim=subj|whole
  noun    basis|cornerstone|foundation|priority|obligation|duty|solution|guarantee|opportunity|way|key subj subj!=[*] !poss -> holder=speaker claim=subj
  yes     The plan is still valid, Norway said. => NOR supports *
  yes     A fair quota is the basis of peace at sea, the Icelandic minister said. => ISL:GOV supports *
  no      The plan is still valid.
  no      The ticket to Norway is valid.

stance support/noun
  stance  supports
  denied  opposes
  noun    support|backing|endorsement|sympathy for for!=[*] -> holder=subj|by|poss|from|mod claim=for
  adj     supportive|favourable|favorable of|to -> holder=subj claim=of|to
  noun    favour|favor of -> holder=subj claim=of
  noun    commitment to -> claim=to
  adj     committed to -> holder=subj claim=to
  adj     wedded|dedicated to -> holder=subj claim=to
  yes     Tunisia voiced support for a code of conduct. => TUN supports *
  yes     Nepal remains committed to the peace accord. => NPL supports *
  no      Support for the beam gave way in Tunisia.

stance oppose/oppose
  stance  opposes
  denied  accepts
  verb    oppose|resist|condemn|denounce|deplore|decry|protest|criticise|criticize|slam|blast|lambast|lambaste|lament|regret|disapprove|resent|contest|deprecate|attack.99|censure|deride|assail|rap|fault|bemoan|fight|combat|disavow|castigate|question obj obj!=[*] -> holder=subj claim=obj
  verb    oppose|condemn|denounce|deplore|regret clause -> holder=subj claim=clause
  verb    object|take+exception to -> holder=subj claim=to
  verb    complain|protest of|about|at|over -> holder=subj addressee=to claim=of|about|at|over
  verb    call|describe|brand|label|condemn|denounce|dismiss|regard|see|consider|deem|view obj as=@po-bad -> holder=subj claim=obj
  verb    treat|condemn|reject obj as=@po-bad -> holder=subj claim=obj
  verb    dismiss|denounce|decry|deride|reject obj as -> holder=subj claim=obj
  verb    liken|compare obj to=@po-bad|terrorism|apartheid|genocide|robbery|theft|war|murder|occupation|colonialism|slavery -> holder=subj claim=obj
  verb    call|brand|label|consider|deem|find|declare|think|regard|term|pronounce|rule obj clause=@po-bad -> holder=subj claim=obj
  verb    distance obj from -> holder=subj claim=from
  verb    cast|throw obj=doubt on -> holder=subj claim=on
  verb    sound|raise obj=alarm|doubt|question|objection over|about|on -> holder=subj claim=over|about|on
  verb    take obj=issue|exception with|to -> holder=subj claim=with|to
  verb    disapprove of -> holder=subj claim=of
  verb    vote no -> holder=subj claim=whole
  verb    argue|speak+out|come+out|protest|vote|warn|caution|advise|lobby|campaign|rail|fight|plead|inveigh|decide|side|stand against -> holder=subj addressee=obj claim=against
  verb    voice|express|raise|lodge|have obj=opposition|objection|concern|disapproval|reservation|alarm|outrage|misgiving|doubt -> holder=subj claim=obj.to|obj.over|obj.about|obj.at|obj.on|over|about|at
  yes     Mexico opposes the border wall. => MEX opposes *
  yes     Algeria condemned the shelling of a hospital. => DZA opposes *
  yes     Sweden voiced concern over the arrests. => SWE opposes *
  yes     Mexico does not oppose the border wall. => MEX accepts *
  yes     Mexico dismissed the fund as too small. => MEX opposes *
  no      Mexico opposes Chile in the final.

stance oppose/deny
  stance  opposes
  denied  none
  verb    deny clause -> holder=subj claim=clause
  yes     Mexico denied that its patrols cross the border. => MEX opposes *
  no      Mexico did not deny that its patrols cross the border.

stance support/measure
  stance  supports
  denied  none
  listed
  only    own
  modal   will|would|shall|'ll self=@po-measure self!=@po-stance -> holder=subj claim=whole
  yes     Mexico said it would impose tariffs on steel. => MEX supports *
  no      Mexico would impose tariffs on steel.
  no      Mexico said it would open talks on steel tariffs.

stance support/announce
  stance  supports
  denied  none
  listed
  only    own
  modal   will|would|shall|'ll self!=@po-stance|@po-act|@po-nothing -> holder=subj claim=whole
  yes     Mexico said it would carry out its tariffs on steel. => MEX supports *
  no      Mexico would carry out its tariffs on steel.
  no      Mexico said Chad would carry out its tariffs on steel.
  no      Mexico said it would lift its tariffs on steel.

stance support/stand-by
  stance  supports
  denied  none
  verb    stand by by!=[*]|demand|call|offer|refusal|proposal|promise|pledge -> holder=subj claim=by
  verb    reserve obj=right -> holder=subj claim=obj.clause|obj.to|obj
  adj     adamant|insistent on -> holder=subj claim=on
  yes     Mexico stands by the tariff truce. => MEX supports *
  no      Mexico stood by as others talked.

stance support/agreed-measure
  stance  supports
  denied  none
  verb    agree|vote|resolve|opt|choose inf=@po-hostile -> holder=subj claim=inf
  verb    promise|announce|pledge|prepare|decree|order|impose|introduce obj=@po-measures -> holder=subj claim=obj
  yes     Sweden agreed to ban imports of Malian cotton. => SWE supports *
  yes     Sweden announced a ban on Malian cotton. => SWE supports *
  no      Sweden agreed to reopen its ports.

stance support/intend
  stance  supports
  denied  refuses
  verb    intend|plan|aim|mean|resolve inf=@po-measure -> holder=subj claim=inf
  yes     Mexico intends to build the dam. => MEX supports *
  no      Mexico intends to rest.

stance support/threat
  stance  supports
  denied  none
  verb    threaten inf -> holder=subj addressee=obj claim=inf
  verb    threaten|vow obj=@po-measures|sanction|tariff|duty|force|retaliation|war|strike|veto|boycott -> holder=subj addressee=iobj claim=obj
  yes     Mexico threatened to leave the trade agreement with Canada. => MEX supports *
  no      Rain threatened to flood Mexico.

stance oppose/noun
  stance  opposes
  denied  accepts
  noun    opposition|objection|resistance|hostility to -> claim=to
  noun    condemnation|criticism|denunciation of -> claim=of
  noun    concern|outrage|alarm|anger over|about|at -> holder=poss|by|from|mod|subj claim=over|about|at
  adj     opposed|hostile|averse to -> holder=subj claim=to
  adj     against -> holder=subj claim=whole
  yes     Greek opposition to the pipeline has grown. => GRC opposes *
  yes     Malawi is opposed to the dam. => MWI opposes *
  yes     Malaysia is against ransom of any kind. => MYS opposes *
  no      Resistance to rust is low in Malawi.
