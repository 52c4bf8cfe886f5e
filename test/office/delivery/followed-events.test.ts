/** The events of a delivery that its makers wrote themselves, with every key of the bureau: what no program would have taken. */
import { expect, it } from 'vitest';
import { canonicalText } from '../../../src/election/canonical-text.ts';
import type { FolderFiles } from '../../../src/office/delivery/delivery-ports.ts';
import { tableText } from '../../../src/office/delivery/table-text.ts';
import { toldLine } from '../../../src/office/delivery/told-events.ts';
import { contentJson } from '../../../src/office/reporting/report-json.ts';
import { reportContent } from '../../../src/office/reporting/report-model.ts';
import { readContent } from '../../../src/office/reporting/signed-content.ts';
import { contestId } from '../../support/elections.ts';
import { bundleAt, keyTwice, room } from '../bundle-office.ts';
import { type Desk, done } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import { remark } from '../remarking.ts';
import {
  declared,
  keyOf,
  keyTable,
  makeKey,
  signedReportOf,
  signingDesk,
  signingPackage,
  tb1,
} from '../sign-off-office.ts';
import { sayTwice } from '../urn-office.ts';
import {
  bureauByBallot,
  delivery,
  imported,
  lying,
  main,
  signedAnew,
  text,
  trusting,
} from './delivery-office.ts';

/** The same delivery with other events, signed by the one key that the main bureau trusts. */
function withEvents(
  there: Desk,
  files: FolderFiles,
  change: (lines: readonly string[]) => readonly string[],
) {
  const lines = change(text(files, 'events.ndjson').split('\n').slice(0, -1));
  const events = { 'events.ndjson': lines.map((line) => `${line}\n`).join('') };
  return signedAnew(files, keyOf(there, 'chair').privateKey, events, { events: lines.length });
}

const places = (['CK', 'GR'] as const).map((contest) => ({ bureau: tb1, contest: contestId(contest) }));

/** TB-1 with two elections. */
const twoElections = (() => {
  const { bureaus, ...rest } = JSON.parse(signingPackage);
  const [first, ...others] = bureaus;
  return JSON.stringify({ ...rest, bureaus: [{ ...first, contests: ['CK', 'GR'] }, ...others] });
})();

it('of a bureau that tells of a table and of ballots of the same election counts none of it: both would count', async () => {
  const there = room(undefined, twoElections);
  for (const name of ['chair', 'mira', 'wout']) makeKey(there, name);
  for (const [at, place] of places.entries()) {
    keyTwice(there, at === 0 ? ['CK=2', 'CK=5'] : ['GR=1', 'GR=1:E1'], bundleAt(at + 1, place));
    sayTwice(there, place, 2);
    const by = { ...there, officer: officer('chair') };
    done(remark(by, place, 'COUNT_STATION_NOT_DECLARED', 'the station closed early'));
  }
  done(declared(there, tb1));
  signedReportOf(there, tb1);
  const table = signingDesk(twoElections);
  keyTable(table, tb1);
  const { totals, countTables } = contentJson(reportContent(table.ledger, tb1), table.ledger.election);
  const told = table.ledger
    .events({ limit: 100 })
    .toReversed()
    .filter(({ type }) => type === 'way-declared' || type.startsWith('table-'))
    .map(toldLine);

  const ofCouncil = (all: unknown) =>
    (all as { contest: string }[]).filter(({ contest }) => contest === 'GR');
  const lie = lying(there, tb1, (content) => ({
    ...content,
    totals: [...totals.filter(({ contest }) => contest === 'CK'), ...ofCouncil(content['totals'])],
    countTables: JSON.parse(JSON.stringify([...countTables, ...ofCouncil(content['countTables'])])),
    remarks: ofCouncil(content['remarks']),
  }));
  const { digest: _, signOff: __, ...content } = JSON.parse(text(lie, 'report.json'));
  const council = tableText(readContent(canonicalText(content), there.ledger.election), contestId('GR'));
  const fit = signedAnew(lie, keyOf(there, 'chair').privateKey, { 'table-GR.csv': council });
  const mixed = (where: 'first' | 'last') =>
    withEvents(there, fit, (lines) => {
      const presented = lines.findIndex((line) => line.includes('"report-presented"'));
      const own = lines.slice(0, presented);
      return [...(where === 'first' ? [...told, ...own] : [...own, ...told]), ...lines.slice(presented)];
    });

  for (const where of ['first', 'last'] as const) {
    const here = signingDesk(twoElections);
    trusting(here, there);
    const before = here.ledger.head();
    expect(await imported(here, mixed(where)), where).toMatchObject({ ok: false });
    expect(here.ledger.head()).toEqual(before);
  }
});

it('of a bureau of which one election is not counted is refused, though its report says that all of it is', async () => {
  const there = signingDesk(twoElections);
  for (const { contest } of places) keyTable(there, tb1, contest === 'CK' ? undefined : council, contest);
  done(declared(there, tb1));
  signedReportOf(there, tb1);
  const { totals } = contentJson(reportContent(signingDesk(twoElections).ledger, tb1), there.ledger.election);
  const lie = lying(there, tb1, (content) => ({
    ...content,
    totals: [(content['totals'] as unknown[])[0], totals[1]],
    countTables: [(content['countTables'] as unknown[])[0]],
  }));
  const { digest: _, signOff: __, ...content } = JSON.parse(text(lie, 'report.json'));
  const empty = tableText(readContent(canonicalText(content), there.ledger.election), contestId('GR'));
  const fit = signedAnew(lie, keyOf(there, 'chair').privateKey, { 'table-GR.csv': empty });
  const files = withEvents(there, fit, (lines) =>
    lines.filter((line) => !(line.includes('"table-') && line.includes('"GR"'))),
  );
  const here = signingDesk(twoElections);
  trusting(here, there);
  expect(await imported(here, files)).toMatchObject({
    ...{ ok: false, error: { code: 'DELIVERY_REPORT_DIFFERS', at: { path: 'countTables' } } },
  });
});

const council = {
  ...{ 'ticked/92094/1': 12, 'deposited/92094/1': 12, 'found/1': 12 },
  ...{ blankOrInvalid: 2, 'category/1/headOnly': 10 },
};

it('that was changed after it was presented is refused at the event that changed it', async () => {
  const there = bureauByBallot();
  const files = withEvents(there, delivery(there), (lines) => {
    const [said = '', others] = [
      lines.find((line) => line.includes('"table-remarked"')),
      lines.filter((line) => !line.includes('"table-remarked"')),
    ];
    const presented = others.findIndex((line) => line.includes('"report-presented"'));
    return [...others.slice(0, presented + 1), said, ...others.slice(presented + 1)];
  });
  const here = main();
  trusting(here, there);
  expect(await imported(here, files)).toMatchObject({
    ...{ ok: false, error: { code: 'DELIVERY_EVENT_MISPLACED', params: { type: 'table-remarked' } } },
  });
});
