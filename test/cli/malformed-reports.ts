/** What is refused on the way to a signed report: nothing that a file can bring about. */
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { ListNumber } from '../../src/election/ids.ts';
import { openBatch } from '../../src/office/batches.ts';
import { initialReport, presentReport } from '../../src/office/present-report.ts';
import { disclosedReport } from '../../src/office/reporting/disclosure.ts';
import { signReport } from '../../src/office/sign-report.ts';
import { revokeKey } from '../../src/office/signing-keys.ts';
import { makeObjection, noteIncident } from '../../src/office/tell-in-report.ts';
import { type Desk, done } from '../office/paper-office.ts';
import { digital1, officer } from '../office/practice-canton.ts';
import {
  bureau,
  closed,
  db2,
  declared,
  digestOf,
  initialled,
  keyOf,
  keyTable,
  opened,
  person,
  presented,
  signed,
  signedReportOf,
  signingDesk,
  tb1,
  tb2,
  unsigned,
} from '../office/sign-off-office.ts';
import { flemishStation } from '../report/digital-station.ts';
import type { InsideRow } from './malformed-insides.ts';

/** The report of the digital bureau, which has nothing to count, in the state to which `before` brings it. */
const act = (
  what: string,
  code: string,
  says: readonly string[],
  answer: (desk: Desk) => Result<unknown, Problem>,
  exit: 3 | 5 = 5,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const desk = signingDesk();
    done(declared(desk, db2));
    const answered = answer(desk);
    return answered.ok ? [] : [answered.error];
  },
});

/** The desk after these. */
const after = (desk: Desk, ...acts: readonly ((desk: Desk) => Result<unknown, Problem>)[]): Desk => {
  for (const one of acts) done(one(desk));
  return desk;
};
const present = (desk: Desk) => presented(desk, db2);
const initial = (desk: Desk) => initialled(desk, db2);
const sign = (name: string) => (desk: Desk) => signed(desk, db2, name);
const note = ({ ledger, clock }: Desk) => noteIncident(ledger, clock, officer('anna'), db2, 'it rained in');
const names =
  (what: Parameters<typeof person>, ...more: readonly ReturnType<typeof person>[]) =>
  (desk: Desk) =>
    declared(desk, tb1, [person(...what), ...more]);
const chair = person('C. H.', 'chair', 'chair');

export const reportRows: readonly InsideRow[] = [
  act('a batch under a report that is presented', 'REPORT_FROZEN', ['DB-2', 'presented'], (desk) =>
    openBatch(after(desk, present).ledger, desk.clock, officer('anna'), db2, 'bulk'),
  ),
  act('an incident under a signature', 'REPORT_BEING_SIGNED', ['DB-2'], (desk) =>
    note(after(desk, present, initial, sign('mira'))),
  ),
  act('results of a station that still scans', 'REPORT_NOT_DISCLOSED_YET', ['DB-1'], () =>
    disclosedReport(flemishStation(500), digital1),
  ),
  act('a report presented twice', 'REPORT_PRESENTED', ['DB-2', 'presented'], (desk) =>
    present(after(desk, present)),
  ),
  act('a draft that is initialled', 'REPORT_NOT_PRESENTED', ['DB-2', 'a draft'], initial),
  act('a report initialled twice', 'REPORT_INITIALLED', ['DB-2', 'initialled'], (desk) =>
    initial(after(desk, present, initial)),
  ),
  act('a report that is signed before its initials', 'REPORT_NOT_INITIALLED', ['DB-2', 'presented'], (desk) =>
    sign('mira')(after(desk, present)),
  ),
  act('a report initialled by who presented it', 'REPORT_SAME_OFFICER', ['somebody else'], (desk) =>
    initial(after(desk, (one) => presentReport(one.ledger, one.clock, officer('chair'), db2))),
  ),
  act(
    'a report initialled by another chair than that of the main bureau',
    'REPORT_MAIN_CHAIR',
    ['C. H.'],
    (desk) => {
      const other = { name: 'second', role: 'chair' } as const;
      const ready = after(desk, (one) => declared(one, null), present);
      return initialReport(ready.ledger, ready.clock, other, { bureau: db2, digest: digestOf(ready, db2) });
    },
  ),
  act('a signature of nobody in the bureau', 'REPORT_NOT_OF_BUREAU', ['DB-2'], (desk) => {
    const others = [chair, person('A. S.', 'assessor', 'mira')];
    const ready = after(desk, (one) => declared(one, db2, others), present, initial);
    return sign('wout')(ready);
  }),
  act('a second signature of the same officer', 'REPORT_SIGNED_BEFORE', ['already'], (desk) =>
    sign('mira')(after(desk, present, initial, sign('mira'))),
  ),
  act('a report that changed since it was read', 'REPORT_DIGEST_CHANGED', ['DB-2'], (desk) => {
    const seen = digestOf(after(desk, present), db2);
    return initialled(after(desk, note), db2, 'chair', seen);
  }),
  act('a witness that is none', 'REPORT_WITNESS_UNKNOWN', ['DB-2', 'N. N.', 'W. O.'], (desk) =>
    unsigned(after(desk, present, initial), db2, 'N. N.'),
  ),
  act(
    'an objection of who is no witness',
    'REPORT_WITNESS_UNKNOWN',
    ['DB-2', 'Zorro', 'W. O.'],
    ({ ledger, clock }) =>
      makeObjection(ledger, clock, officer('mira'), db2, { witness: 'Zorro', text: 'too fast' }),
  ),
  act('a witness who signed and did not', 'REPORT_WITNESS_DONE', ['signed'], (desk) =>
    unsigned(after(desk, present, initial, sign('wout')), db2),
  ),
  act('a report closed without signatures', 'REPORT_NOT_SIGNED', ['DB-2', 'initialled'], (desk) =>
    closed(after(desk, present, initial), db2),
  ),
  act('a report closed twice', 'REPORT_CLOSED', ['DB-2'], (desk) => {
    signedReportOf(desk, db2);
    return closed(
      after(desk, (one) => closed(one, db2)),
      db2,
    );
  }),
  act('a report of a table that nobody keyed', 'REPORT_NOT_READY', ['TB-1', '1 count table'], (desk) =>
    presented(desk, tb1),
  ),
  act(
    'a correction of what the office has added up',
    'REPORT_OFFICE_FIRST',
    ['DB-2', 'presented'],
    (desk) => {
      for (const bureau of [tb1, tb2]) {
        keyTable(desk, bureau);
        done(declared(desk, bureau));
        signedReportOf(desk, bureau);
      }
      signedReportOf(desk, db2);
      const office = after(
        desk,
        (one) => declared(one, null),
        (one) => presented(one, null),
      );
      return opened(office, db2);
    },
  ),
  act('the key of a colleague', 'REPORT_KEY_NOT_OWN', ['your own'], (desk) => {
    const { ledger, clock } = after(desk, present, initial);
    const key = keyOf(desk, 'chair');
    return signReport(
      ledger,
      clock,
      { officer: officer('mira'), key },
      { bureau: db2, digest: digestOf(desk, db2) },
    );
  }),
  act('a key that was lost', 'REPORT_KEY_REVOKED', ['revoked'], (desk) => {
    const ready = after(desk, present, initial, (one) => revokeKey(one, officer('mira'), 'mira', 'lost'));
    return sign('mira')(ready);
  }),
  act(
    'a bureau without a chair',
    'COMPOSITION_CHAIR',
    ['there is none'],
    names(['M. I.', 'secretary', 'mira']),
    3,
  ),
  act(
    'a second secretary',
    'COMPOSITION_SECRETARY',
    ['A. B.', 'second secretary'],
    names(['M. I.', 'secretary', null], chair, person('A. B.', 'secretary', 'mira')),
    3,
  ),
  act('a person twice', 'COMPOSITION_NAME_TWICE', ['C. H.'], names(['C. H.', 'assessor', 'mira'], chair), 3),
  act(
    'an account twice',
    'COMPOSITION_ACCOUNT_TWICE',
    ['chair'],
    names(['M. I.', 'assessor', 'chair'], chair),
    3,
  ),
  act(
    'an account that cannot sign',
    'COMPOSITION_ACCOUNT',
    ['anna'],
    names(['A. N.', 'assessor', 'anna'], chair),
    3,
  ),
  act(
    'a witness for a list of another election',
    'COMPOSITION_LIST',
    ['W. O.', '77'],
    names(['W. O.', 'witness', 'wout', ListNumber.parse(77)], chair),
    3,
  ),
  act(
    'a second witness for one list',
    'COMPOSITION_WITNESS',
    ['V. V.', 'list 2', 'one'],
    (desk) => declared(desk, db2, [...bureau, person('V. V.', 'witness', null, ListNumber.parse(2))]),
    3,
  ),
];
