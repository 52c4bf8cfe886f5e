/**
 * What must come of every happening in every state of a count table, written from the rules and not from the program:
 * two officers key it, the second blind; it counts once they say the same and it can be true; where they differ each
 * keys the open fields of their own entry anew; a third may decide one; the chair may always begin again.
 *
 * anna keyed the first entry, bram the second; the chair neither. A line: happening, officer, entry, figures, outcome;
 * `any` stands for everything, `|` for or. An officer is `at` the entries being corrected; `again` names those who have
 * keyed the open fields anew without ending it.
 */
export const outcomes = `
empty
  begin    any        1  -            first-in-progress
  begin    any        2  -            TABLE_FIRST_MISSING
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            TABLE_EMPTY

anna is at the first
  begin    anna       1  -            first-in-progress
  begin    bram|chair 1  -            TABLE_HELD_BY_OTHER
  begin    any        2  -            TABLE_FIRST_MISSING
  leave    anna       1  -            empty
  leave    bram|chair 1  -            TABLE_HELD_BY_OTHER
  leave    any        2  -            TABLE_FIRST_MISSING
  hand-in  anna       1  any          first-done
  hand-in  bram|chair 1  any          TABLE_HELD_BY_OTHER
  hand-in  any        2  any          TABLE_FIRST_MISSING
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            empty

the first is right
  begin    any        1  -            TABLE_ENTRY_DONE
  begin    anna       2  -            TABLE_SAME_OFFICER
  begin    bram|chair 2  -            second-in-progress
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            empty

bram is at the second, the first is right
  begin    any        1  -            TABLE_ENTRY_DONE
  begin    bram       2  -            second-in-progress
  begin    anna|chair 2  -            TABLE_HELD_BY_OTHER
  leave    any        1  -            TABLE_ENTRY_DONE
  leave    bram       2  -            first-done
  leave    anna|chair 2  -            TABLE_HELD_BY_OTHER
  hand-in  any        1  any          TABLE_ENTRY_DONE
  hand-in  bram       2  right        agreed
  hand-in  bram       2  slip|impossible differs different
  hand-in  anna|chair 2  any          TABLE_HELD_BY_OTHER
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            empty

bram is at the second, the first is impossible
  begin    any        1  -            TABLE_ENTRY_DONE
  begin    bram       2  -            second-in-progress
  begin    anna|chair 2  -            TABLE_HELD_BY_OTHER
  leave    any        1  -            TABLE_ENTRY_DONE
  leave    bram       2  -            first-done
  leave    anna|chair 2  -            TABLE_HELD_BY_OTHER
  hand-in  any        1  any          TABLE_ENTRY_DONE
  hand-in  bram       2  right|slip   differs different
  hand-in  bram       2  impossible   differs incoherent
  hand-in  anna|chair 2  any          TABLE_HELD_BY_OTHER
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            empty

right and slip differ
  begin    anna       1  -            correcting different at 1
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|nothing    agreed
  decide   chair      -  9            differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

right and slip differ, anna has keyed it again
  begin    anna       1  -            TABLE_REENTERED
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 2 again 1
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|nothing    agreed
  decide   chair      -  9            differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

right and slip differ, both have keyed it again
  begin    anna       1  -            correcting different at 1
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|nothing    agreed
  decide   chair      -  9            differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

right and slip differ, anna corrects
  begin    anna       1  -            correcting different at 1
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 1,2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    anna       1  -            differs different
  leave    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  leave    any        2  -            TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  anna       1  slip         agreed
  correct  anna       1  right|other|impossible differs different again 1
  correct  bram|chair 1  any          TABLE_NOT_OWN_ENTRY
  correct  any        2  any          TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|nothing    agreed
  decide   chair      -  9            differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

right and slip differ, bram corrects
  begin    anna       1  -            correcting different at 1,2
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        1  -            TABLE_NOT_BEGUN
  leave    bram       2  -            differs different
  leave    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        1  any          TABLE_NOT_BEGUN
  correct  bram       2  right        agreed
  correct  bram       2  slip|other|impossible differs different again 2
  correct  anna|chair 2  any          TABLE_NOT_OWN_ENTRY
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|nothing    agreed
  decide   chair      -  9            differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

anna has keyed it again as impossible, bram corrects
  begin    anna       1  -            TABLE_REENTERED
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 2 again 1
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        1  -            TABLE_NOT_BEGUN
  leave    bram       2  -            differs different again 1
  leave    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        1  any          TABLE_NOT_BEGUN
  correct  bram       2  right|slip|other differs different again 1,2
  correct  bram       2  impossible   differs incoherent
  correct  anna|chair 2  any          TABLE_NOT_OWN_ENTRY
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|nothing    agreed
  decide   chair      -  9            differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

two fields differ, both correct
  begin    anna       1  -            correcting different at 1,2
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting different at 1,2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    anna       1  -            correcting different at 2
  leave    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  leave    bram       2  -            correcting different at 1
  leave    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  anna       1  any          correcting different at 2 again 1
  correct  bram|chair 1  any          TABLE_NOT_OWN_ENTRY
  correct  bram       2  any          correcting different at 1 again 2
  correct  anna|chair 2  any          TABLE_NOT_OWN_ENTRY
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|9|nothing  correcting different at 1,2
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

two fields differed, bram says now what anna keyed, anna is at it
  begin    anna       1  -            correcting different at 1 again 2
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            TABLE_REENTERED
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    anna       1  -            differs different again 2
  leave    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  leave    any        2  -            TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  anna       1  right        agreed
  correct  anna       1  slip|other|impossible differs different again 1,2
  correct  bram|chair 1  any          TABLE_NOT_OWN_ENTRY
  correct  any        2  any          TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|9|nothing  correcting different at 1 again 2
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

two fields differed, bram says now what anna keyed, anna gave it up
  begin    anna       1  -            correcting different at 1 again 2
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            TABLE_REENTERED
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|9|nothing  differs different again 2
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

alike and impossible
  begin    anna       1  -            correcting incoherent at 1
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting incoherent at 2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|9|nothing  differs incoherent
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

alike and impossible, both correct
  begin    anna       1  -            correcting incoherent at 1,2
  begin    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  begin    bram       2  -            correcting incoherent at 1,2
  begin    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  leave    anna       1  -            correcting incoherent at 2
  leave    bram|chair 1  -            TABLE_NOT_OWN_ENTRY
  leave    bram       2  -            correcting incoherent at 1
  leave    anna|chair 2  -            TABLE_NOT_OWN_ENTRY
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  anna       1  right|slip|other correcting different at 2 again 1
  correct  anna       1  impossible   correcting incoherent at 2 again 1
  correct  bram|chair 1  any          TABLE_NOT_OWN_ENTRY
  correct  bram       2  right|slip|other correcting different at 1 again 2
  correct  bram       2  impossible   correcting incoherent at 1 again 2
  correct  anna|chair 2  any          TABLE_NOT_OWN_ENTRY
  decide   anna|bram  -  any          TABLE_DECIDER_ENTERED
  decide   chair      -  1|9|nothing  correcting incoherent at 1,2
  decide   chair      -  elsewhere    TABLE_FIELD_NOT_OPEN
  reset    any        -  -            empty

agreed
  begin    any        any -           TABLE_AGREED
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            empty

set aside by the chair, who had both
  begin    anna|bram  1  -            first-in-progress
  begin    chair      1  -            TABLE_SEEN_BOTH
  begin    any        2  -            TABLE_FIRST_MISSING
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            TABLE_EMPTY

set aside by the chair, who had both, the first is right
  begin    any        1  -            TABLE_ENTRY_DONE
  begin    anna       2  -            TABLE_SAME_OFFICER
  begin    bram       2  -            second-in-progress
  begin    chair      2  -            TABLE_SEEN_BOTH
  leave    any        any -           TABLE_NOT_BEGUN
  hand-in  any        any any         TABLE_NOT_BEGUN
  correct  any        any any         TABLE_NOT_BEGUN
  decide   any        -  any          TABLE_NOTHING_OPEN
  reset    any        -  -            empty
`;
