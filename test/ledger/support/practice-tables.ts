/** The story of a paper count table as events: begun, given up, reset, keyed twice, corrected, decided, remarked on. */
import { FieldKey } from '../../../src/count/table-field.ts';
import { BureauId, ContestId } from '../../../src/election/ids.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';
import type { Ledger } from '../../../src/office/ports.ts';

const at = '2024-06-09T14:00:00.000Z';
export const tablePlace = { bureau: BureauId.parse('TB-3'), contest: ContestId.parse('CK') };
export const shape = { urns: 1, blankAndInvalid: 'sum' } as const;

/** Ten ballots found, nine of them declared deposited. */
export const figures: Readonly<Record<string, number>> = {
  'deposited/92094/3': 9,
  'found/1': 10,
  blankOrInvalid: 2,
  'category/1/headOnly': 3,
  'category/1/effectivesOnly': 5,
  'votes/1/E/1': 5,
  'votes/1/E/2': 1,
};

const by = (officer: string) => ({ version: 1, at, officer }) as const;
/** Before anything else at the table: this is how the bureau counts. */
export const byTable: OfficeEvent = {
  type: 'way-declared',
  ...by('anna'),
  data: { bureau: tablePlace.bureau, way: 'table' },
};
export const begun = (officer: string, entry: 1 | 2): OfficeEvent => ({
  type: 'table-begun',
  ...by(officer),
  data: { ...tablePlace, entry },
});
export const entered = (officer: string, entry: 1 | 2, keyed = figures): OfficeEvent => ({
  type: 'table-entered',
  ...by(officer),
  data: { ...tablePlace, entry, shape, figures: keyed },
});
export const corrected = (
  officer: string,
  entry: 1 | 2,
  keyed: Readonly<Record<string, number>>,
): OfficeEvent => ({
  type: 'table-corrected',
  ...by(officer),
  data: { ...tablePlace, entry, figures: keyed },
});
export const decided = (officer: string, field: string, value: number | null): OfficeEvent => ({
  type: 'table-decided',
  ...by(officer),
  data: { ...tablePlace, field: FieldKey.parse(field), value, reason: 'read from the paper' },
});
export const reset = (officer: string): OfficeEvent => ({
  type: 'table-reset',
  ...by(officer),
  data: { ...tablePlace, reason: 'the paper of another bureau' },
});
/** What is raised by them. */
export const remarkedOn = [{ where: 'urn', urn: 1, station: 3, found: 10, expected: 9 }];
export const remarked = (
  officer: string,
  on: Partial<Extract<OfficeEvent, { type: 'table-remarked' }>['data']> = {},
): OfficeEvent => ({
  type: 'table-remarked',
  ...by(officer),
  data: {
    ...tablePlace,
    code: 'COUNT_FOUND_NOT_DEPOSITED',
    figures: remarkedOn,
    text: 'one ballot stuck in the urn',
    ...on,
  },
});
const left = (officer: string, entry: 1 | 2): OfficeEvent => ({
  type: 'table-left',
  ...by(officer),
  data: { ...tablePlace, entry },
});

/** Two entries that differ in the votes of two candidates. */
export const differing: readonly OfficeEvent[] = [
  begun('anna', 1),
  entered('anna', 1),
  begun('bram', 2),
  entered('bram', 2, { ...figures, 'votes/1/E/1': 4, 'votes/1/E/2': 2 }),
];

/** All of it, to a table that counts and has a remark. */
export const wholeStory: readonly OfficeEvent[] = [
  begun('anna', 1),
  left('anna', 1),
  begun('anna', 1),
  reset('chair'),
  ...differing,
  begun('bram', 2),
  corrected('bram', 2, { 'votes/1/E/1': 5, 'votes/1/E/2': 3 }),
  decided('chair', 'votes/1/E/2', 1),
  remarked('anna'),
];

export function append(ledger: Ledger, events: readonly OfficeEvent[]): void {
  ledger.transact((writer) => {
    for (const event of events) writer.append(event);
  });
}

export function keepDraft(ledger: Ledger): void {
  ledger.transact((writer) =>
    writer.keepDraft(
      { ...tablePlace, entry: 1 },
      { version: 1, shape, figures: { [FieldKey.parse('found/1')]: 7 } },
    ),
  );
}
