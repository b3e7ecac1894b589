# Modal verbs in speech: what a speaker says that somebody must, should or never may do.
# Written for this lexicon. Licence: MIT OR Apache-2.0

stance modal/must
  stance  demands
  denied  opposes
  own     supports
  only    said
  modal   must|should|ought -> holder=speaker addressee=subj claim=whole
  yes     “Sudan must open the airport,” the Irish minister said. => IRL:GOV demands np/airport SDN
  yes     The sanctions should be lifted, Mali said. => MLI demands *
  no      Sudan must open the airport.
  no      “Sudan opened the airport,” the Irish minister said.

stance modal/may-not
  stance  accepts
  denied  opposes
  only    denied
  modal   may|can|could !subj -> holder=speaker claim=whole
  yes     “The flag cannot be lowered,” the Kenyan minister said. => KEN:GOV opposes np/flag
  no      The border cannot be moved by force.

stance modal/could
  stance  offers
  denied  none
  only    own
  modal   can|could|may|might self=@po-act -> holder=subj claim=whole
  yes     Chad said it could send more trucks to the border. => TCD offers *
  no      Chad could send more trucks to the border.

stance modal/done
  stance  offers
  denied  none
  only    said
  modal   will|would|could|shall self=@po-act subj!=[*] -> holder=speaker claim=whole
  yes     The prisoners would be released in May, Chad said. => TCD offers *
  no      The prisoners would be released in May.

stance modal/order
  stance  demands
  denied  demands
  only    said
  order   * self!=look|listen|wait|remember|imagine|note|say|ask|see|believe|forget|thank|pray|suppose|mind|guess|consider|read|watch|hear|know -> holder=speaker claim=whole
  yes     “Open the port and pull the fleet back,” the Irish minister told Malta. => IRL:GOV demands *
  yes     “Do not sign that text,” the Kenyan envoy said. => KEN:GOV demands *
  no      Open the port.
  no      “We open the port,” the Irish minister said.
  no      “Look at the port,” the Irish minister said.
