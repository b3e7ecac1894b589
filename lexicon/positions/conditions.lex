# Words that open a condition, by how it binds.
# Written for this lexicon. Licence: MIT OR Apache-2.0

condition only-if/only
  type    only_if
  opener  only if|but only if|if and only if|only as part of|but only as part of|only with|only against|only on the basis of|on the sole condition that|only on the condition that|only where|only in case|only on condition that
  yes     Tonga will reopen the talks only if the fleet leaves. => only if the fleet leaves
  no      Tonga will reopen the talks at once.

condition only-if/provided
  type    only_if
  opener  provided that|provided|providing that|providing|on condition that|on the condition that|with the condition that
  opener  as long as|so long as|assuming|on condition of|under the condition that|on one condition :
  yes     Tonga is ready to reopen the talks, provided that the fleet leaves. => provided that the fleet leaves
  no      Tonga is ready to reopen the talks that it provided.

condition only-if/if
  type    only_if
  opener  if|in case|in the event that|should
  not-after even|as|what|ask|asked|whether|wonder|see|know|unclear|and|"|he|she|it|they|we|you|i
  yes     Tonga is ready to reopen the talks if the fleet leaves. => if the fleet leaves
  no      Tonga is ready to reopen the talks even if the fleet stays.

condition unless/unless
  type    unless
  opener  unless
  yes     Tonga will not reopen the talks unless the fleet leaves. => unless the fleet leaves
  no      Tonga will not reopen the talks.

condition unless/until
  type    unless
  weak
  opener  until|till|until after
  yes     Tonga will not reopen the talks until the fleet leaves. => until the fleet leaves
  no      Tonga will not reopen the talks until Friday.

condition unless/as-long-as
  type    unless
  of-refusal
  opener  as long as|so long as|while
  yes     Tonga will not reopen the talks as long as the fleet stays. => as long as the fleet stays
  no      Tonga is ready to reopen the talks as long as the fleet stays away.

condition unless/without
  type    unless
  opener  without
  of-refusal
  yes     Tonga will not reopen the talks without a pledge from Fiji. => without a pledge from Fiji
  no      Tonga is ready to reopen the talks without a pledge.

condition before/before
  type    before
  weak
  opener  before
  not-after day|days|week|weeks|month|months|year|years|hour|hours|long|shortly|just|soon
  yes     Tonga demanded the release of the crew before any talks. => before any talks
  no      Tonga demanded the release of the crew before Friday.

condition before/after
  type    before
  weak
  opener  after|following|when
  not-after shortly|soon|day|days|week|weeks|month|months|year|years|hour|hours|minutes|even|date|since|look|looks|time|moment|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  yes     Tonga is ready to reopen the talks when the fleet leaves. => when the fleet leaves
  no      Tonga is ready to reopen the talks after Friday.

condition before/once
  type    before
  opener  once|as soon as|the moment|only when|only after|only once|but only when
  not-before more|again|and
  not-after at|all|shortly|soon|day|days|week|weeks|month|months|year|years|hour|hours|hours|minutes|even|one|date|since|named|look|looks|time|moment|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  yes     Tonga is ready to reopen the talks as soon as the fleet leaves. => as soon as the fleet leaves
  no      Tonga is ready to reopen the talks at once.
  no      Tonga is ready to reopen the talks once more.

condition in-return/in-return
  type    in_return
  opener  on the understanding that|in return for|in exchange for|as part of a swap for|against a guarantee of|as payment for|in return|in exchange|as the price of|as a quid pro quo for
  yes     Tonga offered a port in return for fishing rights. => in return for fishing rights
  no      Tonga offered a port to the fleet.
