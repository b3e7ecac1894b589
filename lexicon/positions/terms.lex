# Words that tie one thing to another: the stance word itself names the condition.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance terms/conditional
  stance  offers
  denied  none
  terms   only_if
  adj     conditional|contingent|dependent on -> holder=speaker|subj.poss|subj.by|subj.mod claim=subj terms=on
  verb    depend|hinge on -> holder=speaker|subj.poss|subj.by|subj.mod claim=subj terms=on
  verb    condition obj on|upon -> holder=subj claim=obj terms=on|upon
  verb    make obj conditional|contingent|dependent -> holder=subj claim=obj terms=on
  verb    link|tie obj to -> holder=subj claim=obj terms=to
  yes     Aid to the ports depends on a lasting truce, Belgium said. => BEL offers * only_if
  yes     Poland linked the transit of grain to a quota. => POL offers * only_if
  no      Belgium depends on its ports.

stance terms/precondition
  stance  demands
  denied  none
  noun    precondition|prerequisite|condition|requirement for -> holder=speaker|poss|by claim=subj addressee=-
  noun    precondition|prerequisite|condition poss=[*] -> holder=poss claim=subj|clause
  verb    set|make|name|list obj=condition|precondition|prerequisite -> holder=subj claim=obj.of|obj
  yes     The release of the pilots is a precondition for talks, Libya said. => LBY demands *
  no      Weather conditions for talks were good, Libya said.
