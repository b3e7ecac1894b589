# Words by which a party says that it is ready to do something.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance offer/ready
  stance  offers
  denied  refuses
  adj     ready|willing|prepared|happy|glad|disposed|inclined|able|free|content|minded|keen|poised|set clause -> holder=subj addressee=clause.with|clause.to claim=clause
  adj     open|amenable|receptive to -> holder=subj claim=to
  adj     open clause -> holder=subj claim=clause
  adj     ready|available for -> holder=subj addressee=with claim=for
  yes     Kenya is ready to host the peace talks. => KEN offers *
  yes     Turkey is open to a review of the customs accord. => TUR offers *
  no      The shop in Kenya is open to visitors.
  no      Dinner is ready in Kenya.

stance offer/offer
  stance  offers
  denied  none
  verb    offer|volunteer|undertake|promise|pledge|vow|swear|commit|guarantee|agree.99|dare clause -> holder=subj addressee=obj|iobj|to claim=clause
  verb    offer|propose|promise|pledge|extend|suggest|put+forward|table|float|guarantee|present|submit|circulate|advance|moot obj obj!=condolence|sympathy|apology|congratulation|thanks|resistance|prayer|advice -> holder=subj addressee=iobj|to claim=obj
  verb    intend|plan|mean clause -> holder=subj claim=clause
  verb    assure obj clause -> holder=subj addressee=obj claim=clause
  verb    leave|keep|hold obj=door|option|window|possibility to|for -> holder=subj claim=to|for
  verb    extend|hold+out obj=hand|branch to -> holder=subj claim=to
  verb    submit|present|put before=* obj=@po-instrument|text|draft|plan|proposal -> holder=subj addressee=before|to claim=obj
  verb    stand ready -> holder=subj claim=clause
  verb    volunteer as|for -> holder=subj claim=as|for
  verb    put|lay|place obj on=table -> holder=subj addressee=- claim=obj
  verb    invite obj to=@po-talks|visit|capital|round|session -> holder=subj addressee=obj claim=to
  yes     Oman offered to mediate between the parties. => OMN offers *
  yes     Portugal proposed a conference on fishing quotas. => PRT offers *
  yes     Jordan promised Iraq a pipeline. => JOR offers * IRQ
  yes     Oman promised not to close the port. => OMN refuses *
  no      Oman offered condolences.
  no      Oman did not offer to mediate.

stance offer/let-us
  stance  offers
  denied  refuses
  only    said
  order   let obj=us|we -> holder=speaker claim=whole
  yes     “Let us talk about the border,” the Irish minister said. => IRL:GOV offers np/border
  no      “Let them talk about the border,” the Irish minister said.

stance offer/noun
  stance  offers
  denied  refuses
  noun    willingness|readiness|preparedness|openness clause -> addressee=clause.with claim=clause
  noun    willingness|readiness|openness for|to -> claim=for|to
  noun    offer|promise|pledge|proposal|commitment|undertaking clause -> holder=subj|by|poss|from|mod|of addressee=to claim=clause
  noun    offer|proposal|promise|pledge of|for|on -> addressee=to|from claim=of|for|on
  noun    interest in in!=rate -> claim=in
  yes     Egypt voiced its readiness to host a summit. => EGY offers np/summit
  yes     Brazil's offer of mediation was welcomed. => BRA offers *
  no      Readiness to learn is a virtue in Egypt.
  no      Special offers of rice were sold in Brazil.

stance offer/on-terms
  stance  offers
  denied  none
  only    terms
  modal   will|would|shall|'ll|'d|could|can subj self=* self!=@po-stance -> holder=subj claim=whole
  yes     Armenia would open the border if its prisoners came home. => ARM offers * only_if
  no      Armenia would open the border.

stance offer/say-will
  stance  offers
  denied  none
  only    own
  listed
  modal   will|would|shall|'ll|'d self=@po-act self!=@po-stance -> holder=subj claim=whole
  yes     Armenia said it would open the border with Turkey. => ARM offers *
  no      Armenia would open the border with Turkey.
  no      Armenia said Turkey would open the border.

stance offer/propose-to
  stance  demands
  denied  none
  own     offers
  verb    propose|suggest|recommend|moot wish wish.subj=[*] -> holder=subj addressee=wish.subj claim=wish
  yes     Oman proposed that Yemen reopen the airport. => OMN demands * YEM
  yes     Oman proposed to reopen the airport. => OMN offers *
  no      Oman proposed that the airport reopen.

stance offer/propose
  stance  offers
  denied  none
  verb    propose|suggest|recommend|moot wish -> holder=subj claim=wish
  verb    propose|suggest|recommend clause !wish -> holder=subj claim=clause
  yes     Oman proposed that the airport reopen. => OMN offers *
  no      Oman proposed nothing.

stance offer/consider
  stance  offers
  verb    consider|contemplate|mull|weigh clause -> holder=subj claim=clause
  verb    consider|weigh|mull|explore obj obj=option|possibility|proposal|request|offer|deployment|delivery|supply|sale|withdrawal|recognition|membership -> holder=subj claim=obj
  verb    signal|show|indicate|declare|reiterate|reaffirm|confirm|stress|announce obj=readiness|willingness|openness|interest|preparedness -> holder=subj claim=obj.clause|obj.to|obj.in|obj.for
  verb    mention|raise|float|moot|signal|hint|suggest obj|at=possibility|prospect|option|idea|readiness|willingness -> holder=subj claim=obj.of|obj.clause|at.of|at.clause
  yes     Kosovo is considering a withdrawal from the forum. => KOS offers *
  yes     Belarus floated the possibility of hosting the talks. => BLR offers np/talk
  no      Kosovo is considering.
