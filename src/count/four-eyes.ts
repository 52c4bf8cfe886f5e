/**
 * Nobody confirms what they did themselves: the one table of who must be another than whom. docs/four-eyes.md is made
 * from it, and every state machine asks here.
 */

/**
 * What an officer does, whose own deed keeps them from it, the refusal that says so, and where the law wants two (`—`: an
 * instruction of ours). Nobody is refused who says the same again: it is their one word still.
 */
export const fourEyesRules = [
  {
    id: 'second-entry',
    refusal: 'TABLE_SAME_OFFICER',
    who: 'who keys the second entry of a count table or a bundle',
    whom: 'who keyed the first',
    law: 'KWB 159; BRU 91 §2; CDLD L4144-8',
  },
  {
    id: 'blind-entry',
    refusal: 'TABLE_SEEN_BOTH',
    who: 'who keys an entry of a count table or a bundle',
    whom: 'who had both entries of it before them, to decide on them or to set them aside',
    law: 'KWB 159; BRU 91 §2; CDLD L4144-8',
  },
  {
    id: 'decision',
    refusal: 'TABLE_DECIDER_ENTERED',
    who: 'who decides where two entries differ, or sees both of them before they agree',
    whom: 'who keyed one of the two',
    law: 'KWB 159; BRU 91 §2; CDLD L4144-8',
  },
  {
    id: 'said-twice',
    refusal: '—',
    who: 'who says the same of the urns, or of the voters of a polling station, so that it counts',
    whom: 'who said it first',
    law: 'KWB 155, 159; LPKD 155 §2',
  },
  {
    id: 'said-last',
    refusal: 'SAID_LAST',
    who: 'who speaks next where officers differ on that',
    whom: 'who spoke last',
    law: '—',
  },
  {
    id: 'transfer-receipt',
    refusal: 'TRANSFER_SAME_OFFICER',
    who: 'who counts the ballots of a transfer where they belong',
    whom: 'who sent them',
    law: 'CDLD L4144-4 to 6',
  },
  {
    id: 'transfer-recount',
    refusal: 'TRANSFER_COUNTED_LAST',
    who: 'who counts them again because another number was sent',
    whom: 'who counted them last',
    law: 'CDLD L4144-4 to 6',
  },
  {
    id: 'report-initials',
    refusal: 'REPORT_SAME_OFFICER',
    who: 'who initials a report',
    whom: 'who presented it',
    law: 'KWB 161; LPKD 157; BRU 93; CDLD L4144-11',
  },
  {
    id: 'report-signature',
    refusal: 'REPORT_SIGNED_BEFORE',
    who: 'who signs a report: the chair, and the secretary or a second member',
    whom: 'anybody who has signed that version',
    law: 'KWB 161, 162; LPKD 156, 157; BRU 93; CDLD L4144-11',
  },
] as const;
type Rule = (typeof fourEyesRules)[number];
type Refusals = { readonly [R in Rule as R['id']]: R['refusal'] };

const refusals = Object.fromEntries(fourEyesRules.map(({ id, refusal }) => [id, refusal])) as Refusals;

/** The refusal of the rule where the officer is one of those whose deed keeps them from it; else null. */
export const refusedBy = <Id extends Rule['id']>(
  rule: Id,
  officer: string,
  by: readonly string[],
): Refusals[Id] | null => (by.includes(officer) ? refusals[rule] : null);
