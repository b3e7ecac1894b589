# Words by which a party agrees to what was asked or offered.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance accept/accept
  stance  accepts
  denied  refuses
  verb    accept|approve|endorse.99|ratify|adopt|sign+up|heed|grant|honour|honor|rubber-stamp|concede|swallow obj obj!=@po-not-issue|award|prize|responsibility|credential|invitation -> holder=subj addressee=obj.poss|obj.by|obj.from claim=obj
  verb    agree|consent|accept|assent inf -> holder=subj addressee=with claim=inf
  verb    agree|accept wish -> holder=subj addressee=with claim=wish
  verb    agree|consent|accede|assent|acquiesce|bow|yield|give+in|sign+up|subscribe|submit|commit to -> holder=subj addressee=with claim=to
  verb    go+along|comply|concur with with!=[*] -> holder=subj claim=with
  verb    go along|along+with -> holder=subj claim=with
  verb    give obj=way|ground|in on|to -> holder=subj claim=on|to
  verb    give obj=light|nod|approval|consent|blessing to|for -> holder=subj claim=to|for
  verb    sign+off on -> holder=subj claim=on
  verb    cave|cave+in|relent|warm|come+round to|on -> holder=subj claim=to|on
  verb    settle for for!=[*] -> holder=subj claim=for
  verb    sign|initial|conclude|ratify obj=@po-instrument aux!=will|would|could|can|may|might|should|must|shall -> holder=subj addressee=with|obj.with claim=obj
  verb    agree on -> holder=subj claim=on
  verb    drop|end|lift|abandon|withdraw obj=opposition|objection|veto|reservation|insistence|resistance|demand|condition aux!=will|would|could|can|may|might|should|must|shall -> holder=subj claim=obj.to|obj.over|obj.on|obj.of
  yes     Sudan accepted the plan for a joint patrol. => SDN accepts *
  yes     Finland agreed to a longer mandate. => FIN accepts np/mandate
  yes     Hungary dropped its objections to the gas embargo. => HUN accepts *
  yes     Sudan did not ratify the plan for a joint patrol. => SDN refuses *
  no      The winner from Sudan accepted the prize.

stance accept/noun
  stance  accepts
  noun    acceptance|approval|endorsement|ratification of -> claim=of
  noun    consent|agreement|assent to -> claim=to
  yes     Nepal's acceptance of the border map surprised many. => NPL accepts *
  no      Acceptance of gifts is banned in Nepal.
