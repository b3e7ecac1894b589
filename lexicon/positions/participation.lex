# Who, in a holder's view, should or should not take part. The issue is participation/SUBJECT.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance participation/matter-for
  stance  supports
  denied  opposes
  participation
  noun    matter|issue|question|decision|affair|choice|task|business|job|responsibility for=[*] -> holder=speaker addressee=for claim=whole about=subj
  noun    matter|issue|decision|affair|business between=[*] -> holder=speaker addressee=between claim=whole about=subj
  adj     up to=[*] -> holder=speaker addressee=to claim=whole about=subj
  yes     The border is a matter for Guyana alone, the Indian envoy said. => IND:GOV supports participation/np/border GUY
  no      The border is a matter of taste, the Indian envoy said.

stance participation/handled-by
  stance  demands
  denied  opposes
  only    ought
  participation
  verb    @po-decide by=[*] -> holder=speaker addressee=by claim=whole about=obj
  verb    leave|entrust to=[*] -> holder=speaker addressee=to claim=whole about=obj
  yes     Talks on the islands should be handled by Comoros itself, Egypt said. => EGY demands *
  yes     The succession should be left to the Gambians, Senegal said. => SEN demands *
  no      Talks on the islands were handled by Comoros, Egypt said.

stance participation/at-table
  stance  demands
  denied  opposes
  only    ought
  participation
  noun    table subj=[*] -> holder=speaker addressee=subj claim=whole
  verb    participate|join|sit|be in|at|obj=@po-talks -> holder=speaker addressee=subj claim=whole about=in|at|obj
  verb    include|involve|represent|consult|exclude|invite obj=[*] -> holder=speaker addressee=obj claim=whole about=in|from|to
  verb    take obj=part in=@po-talks -> holder=speaker addressee=subj claim=whole about=in
  yes     Tajikistan must be included in the water talks, Uzbekistan said. => UZB demands participation/np/water-talk TJK
  no      Tajikistan was included in the water talks, Uzbekistan said.

stance participation/without
  stance  supports
  denied  none
  participation
  verb    negotiate|talk|settle|resolve|solve|handle|meet|speak|deal|discuss|agree|decide without=@po-middlemen -> holder=subj|speaker claim=whole about=obj|on|over
  noun    talk|negotiation|dialogue|discussion|settlement|solution without=@po-middlemen -> holder=subj|speaker claim=whole about=on|over|of
  yes     Eritrea wants to settle the dispute without intermediaries. => ERI supports *
  no      Eritrea settled the bill without coins.

stance participation/not-without
  stance  demands
  denied  demands
  only    denied
  participation
  verb    decide|negotiate|discuss|settle|agree|make|take|reach|resolve|impose without=[*] -> holder=speaker addressee=without claim=whole about=subj|obj
  yes     Nothing must be decided without Moldova, Romania said. => ROU demands * MDA unless
  no      The fair was held without Moldova, Romania said.

stance participation/seat
  stance  demands
  denied  none
  participation
  verb    demand|want|seek|claim obj=seat|place|role|say|voice|part obj.at|obj.in|obj.on -> holder=subj claim=obj about=obj.at|obj.in|obj.on
  verb    insist on=seat|place|role|say|voice|participation|presence|involvement -> holder=subj claim=on about=on.at|on.in
  yes     Liberia demanded a seat at the river talks. => LBR demands *
  no      Liberia demanded a seat by the window.
