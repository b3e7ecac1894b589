# The talks themselves and the general matters of diplomacy: any parties can have these.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue talks/participation
  label      Participation in talks
  alias      participation in talks|seat at the table|direct participation|inclusion in the talks|format of the talks
  alias      negotiation format|exclusion from the talks|without intermediaries|presence at the negotiating table
  alias      Europe's place at the table|without the participation of|behind its back|nothing about us without us
  alias      place at the negotiating table|composition of the delegation|participation of European states|parties to the talks
  alias      over its head|participation in the peace conference|participation in negotiations|participants in the talks
  alias      negotiating without
  topic      medtop:20000639
  context    diplomatic

issue talks/ukraine-participation
  label      Who negotiates about Ukraine
  alias      nothing about Ukraine without Ukraine|Ukraine's participation in talks|European participation in Ukraine talks
  alias      participation of Ukraine in negotiations|negotiations over the head of Ukraine
  alias      Russia's participation in the peace summit|Ukraine's seat at the table
  near       UKR: seat at the table|participation in talks|direct talks|over its head|trilateral meeting|direct negotiations
  near       UKR: ban on negotiations with Putin|decree banning talks|negotiations about Ukraine|trilateral format
  near       UKR: decide for itself
  parties    UKR RUS USA EUR
  since      2022
  topic      medtop:20000639
  context    diplomatic
  parent     wars/ukraine

issue talks/scope
  label      Scope and agenda of talks
  alias      agenda of the talks|scope of the talks|scope of the negotiations|comprehensive talks|comprehensive dialogue
  alias      comprehensive negotiations|whole range of issues|entire range of issues|agenda of the meeting|all issues on the table
  alias      all aspects|full range of issues|topics for negotiation|subject of negotiations|linkage of issues|package deal
  alias      wide range of issues|entire complex of issues|list of topics
  topic      medtop:20000639
  context    diplomatic

issue talks/sequencing
  label      Sequence of steps
  alias      sequencing of steps|step-by-step approach|simultaneous steps|order of steps|ceasefire before talks|phased approach
  alias      reciprocal steps|action for action|roadmap to peace|ceasefire first
  topic      medtop:20000639
  context    diplomatic

issue talks/preconditions
  label      Preconditions for talks
  alias      preconditions|talks without preconditions|unconditional talks|conditions for talks|no preconditions
  alias      preconditions for negotiations|ultimatums|without preconditions|conditions for negotiations|red lines
  alias      terms for peace talks
  topic      medtop:20000639
  context    diplomatic

issue talks/level-venue
  label      Level, place and date of talks
  alias      venue of the talks|venue for talks|venue for the summit|place of the talks|date of the meeting|level of the delegation
  alias      date for talks|location of the talks|host of the talks|hosting of talks|new round of talks|next round of talks
  alias      date of the summit
  topic      medtop:20000639
  context    diplomatic

issue talks/direct-talks
  label      Direct and indirect talks
  alias      direct talks|indirect talks|direct negotiations|face-to-face talks|bilateral talks|proximity talks|direct dialogue
  alias      negotiations without mediators
  topic      medtop:20000639
  context    diplomatic

issue talks/resumption
  label      Resumption and suspension of talks
  alias      resumption of talks|suspension of talks|return to the negotiating table|resumption of negotiations|resume negotiations
  alias      breaking off talks|continuation of talks|restart of talks|resumption of dialogue|return to negotiations
  alias      return to talks|resume talks|stalled talks|revival of talks
  topic      medtop:20000639
  context    diplomatic

issue talks/mediation
  label      Mediation
  alias      mediation|mediator|good offices|facilitation of talks|third-party mediation|mediation efforts|mediation offer
  alias      mediating role|offer to mediate|special envoy|peace envoy|mediation role|honest broker|third-party involvement
  topic      medtop:20000074
  context    diplomatic

issue talks/summit
  label      Summits of leaders
  alias      summit meeting|summit between the leaders|meeting of the leaders|leaders' meeting
  alias      face-to-face meeting of the presidents|bilateral summit|trilateral summit|top-level meeting
  alias      meeting at the highest level|presidential summit|summit talks
  topic      medtop:20000640
  context    diplomatic

issue talks/dialogue
  label      Dialogue on security
  alias      security dialogue|security talks|security discussions|security consultations|strategic dialogue|high-level dialogue
  alias      dialogue on security|military talks|talks on security|regional security dialogue
  topic      medtop:20000639
  context    diplomatic

issue talks/diplomatic-relations
  label      Diplomatic relations
  alias      diplomatic relations|diplomatic ties|severance of diplomatic relations|restoration of diplomatic relations
  alias      normalisation of relations|normalisation of ties|improvement of relations|rapprochement|normalisation
  alias      establishment of diplomatic relations|resumption of diplomatic relations|thaw in relations|break in relations
  alias      downgrading of relations
  topic      medtop:20000639
  context    diplomatic

issue talks/missions
  label      Embassies, consulates and their staff
  alias      embassy|consulates|diplomatic missions|diplomatic staff|embassy reopening|reopening of embassies
  alias      closure of the consulate|diplomatic property|embassy relocation|embassy staff|movement of diplomats|consular access
  topic      medtop:20000639
  context    diplomatic

issue talks/expulsions
  label      Expulsion and recall of diplomats
  alias      expulsion of diplomats|recall of the ambassador|persona non grata|return of ambassadors|expelled diplomats
  alias      appointment of ambassadors|expulsion of the ambassador|recall of ambassadors|accreditation of diplomats
  alias      exchange of ambassadors|summoning of the ambassador
  topic      medtop:20000639
  context    diplomatic

issue talks/visits
  label      Official visits
  alias      state visit|official visit|visit of the president|invitation to visit|working visit|cancelled visit
  alias      visit by the foreign minister|reciprocal visits
  topic      medtop:20000639
  context    diplomatic

issue talks/apology
  label      Apology
  alias      apology|formal apology|demand for an apology|retraction of remarks|withdrawal of statements|offensive remarks
  topic      medtop:20000639
  context    diplomatic

issue talks/treaty-compliance
  label      Compliance with agreements
  alias      compliance with the agreement|treaty violations|violation of the agreement|compliance with the treaty
  alias      breach of the agreement|honouring of commitments|implementation of the agreement|implementation of agreements
  alias      violation of the treaty|full implementation|non-compliance|respect for agreements|breach of the treaty
  alias      treaty obligations|fulfilment of obligations
  topic      medtop:20000641
  context    diplomatic

issue talks/treaty-withdrawal
  label      Withdrawal from and extension of treaties
  alias      withdrawal from the treaty|treaty extension|extension of the treaty|suspension of the treaty
  alias      denunciation of the treaty|termination of the agreement|renewal of the agreement|renegotiation of the treaty
  alias      revision of the treaty|suspension of the agreement|exit from the treaty|extension of the agreement|treaty termination
  alias      expiry of the treaty
  topic      medtop:20000641
  context    diplomatic

issue talks/ratification
  label      Ratification and signature of treaties
  alias      ratification|ratification of the agreement|ratification of the treaty|entry into force of the treaty
  alias      signing of the treaty|signature of the agreement|accession to the treaty|joining the treaty
  topic      medtop:20000641
  context    diplomatic

issue talks/strategic-partnership
  label      Partnership and friendship between states
  alias      strategic partnership|comprehensive strategic partnership|friendship treaty|bilateral cooperation
  alias      partnership agreement|bilateral relations|bilateral ties|good-neighbourly relations|good neighbourliness
  alias      comprehensive partnership|cooperation agreement|friendly relations|strategic cooperation
  topic      medtop:20000639
  context    diplomatic

issue talks/non-aggression
  label      Non-aggression and non-use of force
  alias      non-aggression pact|non-use of force|non-aggression agreement|renunciation of force|threat of force|use of force
  alias      non-aggression
  topic      medtop:20000639
  context    diplomatic military

issue talks/spheres-of-influence
  label      Spheres of influence
  alias      spheres of influence|Monroe Doctrine|near abroad|backyard policy|hegemony|hegemonism|bloc confrontation
  alias      Cold War mentality|new Cold War|neocolonialism|neo-colonialism
  topic      medtop:20000638
  context    diplomatic

issue talks/regional-security
  label      Regional security arrangements
  alias      regional security|collective security|security architecture|regional stability|security concerns
  alias      legitimate security concerns|security interests|legitimate security interests|regional peace and stability
  alias      security arrangement
  topic      medtop:20000638
  context    diplomatic military

issue talks/hotline
  label      Channels of communication between governments
  alias      communication channels|hotline between leaders|back channel|channels of communication|lines of communication
  alias      diplomatic channel|open channels|hotline
  topic      medtop:20000639
  context    diplomatic

issue talks/confidentiality
  label      Confidentiality and leaks of talks
  alias      confidentiality of talks|leaks from the talks|leaked peace plan|megaphone diplomacy|secret talks|leaked transcript
  alias      leaked draft
  topic      medtop:20000639
  context    diplomatic

issue talks/referendums
  label      Referendums on agreements and borders
  alias      referendum on the agreement|referendum on annexation|referendum on the peace deal|referendum on territory
  topic      medtop:20000574
  context    diplomatic political_institutions

issue talks/transition
  label      Political transition and power sharing
  alias      political transition|power sharing|power-sharing agreement|transitional government|national dialogue|unity government
  alias      government of national unity|inclusive government|national reconciliation|political dialogue|inclusive dialogue
  topic      medtop:20000593
  context    political_institutions diplomatic

issue talks/democracy
  label      Democracy and rule of law
  alias      rule of law|democratic backsliding|democratic reforms|restoration of democracy|transition to democracy
  alias      independence of the judiciary|constitutional reform|democracy promotion
  topic      medtop:20000653
  context    pro_democracy

issue talks/united-nations-role
  label      Role of the United Nations in a settlement
  alias      role of the United Nations|UN envoy|UN-led process|UN-led talks|under UN auspices|UN mediation|UN special envoy
  alias      implementation of UN resolutions|Security Council resolution
  topic      medtop:20000639
  context    diplomatic

issue talks/guarantors
  label      Guarantors of agreements
  alias      guarantor states|guarantors of the agreement|guarantor powers|international guarantees|guarantees of implementation
  topic      medtop:20000639
  context    diplomatic

issue talks/peacebuilding
  label      Reconstruction after war
  alias      post-war reconstruction|reconstruction fund|reconstruction aid|rebuilding after the war|reconstruction of the country
  alias      reconstruction conference
  topic      medtop:20000077
  context    economic diplomatic

issue talks/ukraine-peace
  label      Peace talks and ceasefire in the war in Ukraine
  alias      Bürgenstock|Swiss peace summit|Ukraine peace summit|Istanbul talks|Istanbul agreements of 2022|Istanbul process
  alias      Istanbul communiqué|28-point plan|peace formula|Brazil-China six-point plan|African peace initiative|Witkoff plan
  alias      Geneva talks on Ukraine|Friends for Peace|Chinese peace plan for Ukraine|twenty-eight-point plan|20-point plan
  near       UKR: peace talks|peace negotiations|negotiations|ceasefire|truce|temporary truce|unconditional ceasefire
  near       UKR: 30-day ceasefire|memorandum|direct talks between the presidents|peace summit
  parties    UKR RUS USA CHN CHE TUR SAU
  since      2022-02
  topic      medtop:20000076
  context    diplomatic
  parent     wars/ukraine

issue talks/peaceful-settlement
  label      Peaceful settlement of disputes
  alias      peaceful settlement of disputes|settlement of disputes by peaceful means|peaceful resolution of disputes
  alias      diplomatic solution|peaceful means|resolution through dialogue|dialogue and diplomacy|diplomatic settlement
  topic      medtop:20000117
  context    diplomatic
