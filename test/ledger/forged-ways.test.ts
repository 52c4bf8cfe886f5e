/** A bureau whose urns were said, once the last of a table is taken away: what a forger leaves out is found. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import { raiseSuspect } from '../../src/office/suspects.ts';
import { sitDown } from '../../src/office/tables.ts';
import { bram, declared, who } from './support/bundle-forgeries.ts';
import {
  type BundleTeam,
  bundleBureau,
  bundlePlace,
  bundleTeam,
  declareFoundBallots,
} from './support/practice-bundles.ts';
import { codeOf, createOffice, folder, noProgress, tamper, unwrap } from './support/practice-office.ts';

let here: ReturnType<typeof folder>;
let path: string;

beforeEach(() => {
  here = folder();
  path = here.path('office.db');
});
afterEach(() => here.remove());

const { contest } = bundlePlace(1);
const at = { bureau: bundleBureau, contest };

const seated = ({ ledger, at: desk }: BundleTeam): void => {
  const { clock, officer } = desk('anna');
  unwrap(sitDown(ledger, clock, officer, at));
};
const raised = ({ ledger, at: desk }: BundleTeam): void => {
  const { clock, officer } = desk('anna');
  unwrap(raiseSuspect(ledger, clock, officer, at, { ground: 'object', note: '' }));
};
const left: OfficeEvent = { type: 'table-left', ...who, data: { ...at, entry: 1 } };
const reset: OfficeEvent = {
  type: 'table-reset',
  ...who,
  officer: 'chair',
  data: { ...at, reason: 'looked only' },
};
const withdrawn: OfficeEvent = {
  ...{ type: 'suspect-withdrawn', ...who, officer: 'chair' },
  data: { bureau: bundleBureau, suspect: 1, reason: 'by mistake' },
};
const signedOut: OfficeEvent = { type: 'officer-signed-out', ...who, data: {} };

/** An office whose urns were said, and in which that happened; gives the number of its last event. */
function write(act: (team: BundleTeam) => void): number {
  const ledger = createOffice(path);
  const team = bundleTeam(ledger);
  declareFoundBallots(team, 9, 'bram');
  act(team);
  const { seq } = ledger.head();
  ledger.close();
  return seq;
}
function forge(...forged: readonly OfficeEvent[]): void {
  tamper(path, (db) => {
    const events = openEventsStore(db);
    events.setHead(forged.reduce((head, event) => events.append(head, event), events.head()));
  });
}
const verify = () => officeFiles.verify(path, noProgress);

const takenAway = [
  ['the entry is given up', seated, left],
  ['the table is set aside', seated, reset],
  ['the suspect ballot is withdrawn', raised, withdrawn],
] as const;

test.each(takenAway)('once %s, a record that ends there lacks its next event', async (_what, act, event) => {
  const last = write(act);
  expect(codeOf(await verify())).toBe('fine');
  forge(event);
  expect(await verify()).toMatchObject({
    error: { code: 'LEDGER_EVENT_MISSING', params: { seq: last + 2 } },
  });
});

test.each(
  takenAway.flatMap(([what, act, event]) =>
    (
      [
        ['something else', signedOut],
        ['that it counts by table', declared(bundleBureau, 'table')],
        ['it by another officer', { ...declared(bundleBureau, 'ballots'), ...bram }],
      ] as const
    ).map(([next, forged]) => [what, next, act, [event, forged]] as const),
  ),
)('once %s, %s may not follow', async (_what, _next, act, events) => {
  const last = write(act);
  forge(...events);
  expect(await verify()).toMatchObject({
    error: {
      code: 'LEDGER_EVENT_OUT_OF_PLACE',
      params: { seq: last + 2, type: events[1].type, reason: 'table' },
    },
  });
});
