/** What happens to two suspect ballots of the practice office: one is decided, opened again and decided anew, one waits. */
import { BureauId, ContestId } from '../../../src/election/ids.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';

const paperBureau = BureauId.parse('TB-3');
export const who = { version: 1, at: '2024-06-09T14:00:00.000Z', officer: 'chair' } as const;
export const contest = ContestId.parse('CK');
export const place = (suspect: number, bureau = paperBureau) => ({ bureau, suspect });
const initials = { members: ['AB', 'CD'], witness: 'EF' } as const;

export const raised = (suspect: number, bureau = paperBureau, of = contest): OfficeEvent => ({
  type: 'suspect-raised',
  ...who,
  data: { ...place(suspect, bureau), contest: of, ground: 'intention-unclear', note: '', from: null },
});
export const heard = (suspect: number): OfficeEvent => ({
  type: 'suspect-opinion',
  ...who,
  data: { ...place(suspect), witness: 'Els', opinion: 'it counts' },
});
export const decided = (suspect: number, choices = 'CK=1:E1'): OfficeEvent => ({
  type: 'suspect-decided',
  ...who,
  data: { ...place(suspect), decision: { kind: 'valid', choices }, contested: true, initials },
});
export const reopened = (suspect: number): OfficeEvent => ({
  type: 'suspect-reopened',
  ...who,
  data: { ...place(suspect), reason: 'a witness came late' },
});

export const suspectStory: readonly OfficeEvent[] = [
  raised(1),
  heard(1),
  raised(2),
  decided(1),
  reopened(1),
  heard(1),
  decided(1, 'CK=2'),
];
