/** Deliveries that are refused: changed on the way, of others, or saying what was not counted. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/base/problem.ts';
import { err, type Result } from '../../src/base/result.ts';
import { declareFound } from '../../src/office/declare-found.ts';
import type { FolderFiles } from '../../src/office/delivery/delivery-ports.ts';
import { distrustSigner, signersInCsv } from '../../src/office/delivery/trust-signer.ts';
import { deliveryFolders } from '../../src/scan/delivery-folders.ts';
import {
  bureauByBallot,
  bureauByTable,
  bureauOfScans,
  delivery,
  deliveryBy,
  imported,
  lying,
  main,
  signedAnew,
  text,
  trusting,
} from '../office/delivery/delivery-office.ts';
import { bureauOf, envelopes, machine, signedAt } from '../office/delivery/moved-office.ts';
import { type Desk, done } from '../office/paper-office.ts';
import { officer, temporaryFolder } from '../office/practice-canton.ts';
import {
  db2,
  declared,
  keyOf,
  keyTable,
  opened,
  presented,
  signedReportOf,
  signingDesk,
  signingPackage,
  tb1,
  tb2,
} from '../office/sign-off-office.ts';
import { contestId } from '../support/elections.ts';
import type { InsideRow } from './malformed-insides.ts';

type Answer = Result<unknown, Problem> | Promise<Result<unknown, Problem>>;

const row = (
  what: string,
  code: string,
  says: readonly string[],
  answer: () => Answer,
  exit: 3 | 5 = 3,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const answered = await answer();
    return answered.ok ? [] : [answered.error];
  },
});

/** What a main bureau that trusts its chair answers to the delivery of a bureau, after `change`. */
async function changed(
  there: Desk,
  change: (files: FolderFiles) => FolderFiles,
  bureau = tb1,
): Promise<Result<unknown, Problem>> {
  const here = main();
  trusting(here, there, bureau);
  return imported(here, change(delivery(there, bureau)));
}

const byTable = (
  what: string,
  code: string,
  says: readonly string[],
  change: (files: FolderFiles) => FolderFiles,
) => row(what, code, says, () => changed(bureauByTable(), change));

/** Signed again by its own chair. */
const anew =
  (
    there: Desk,
    change: (files: FolderFiles) => Readonly<Record<string, string>>,
    manifest: Readonly<Record<string, unknown>> = {},
  ) =>
  (files: FolderFiles) =>
    signedAnew(files, keyOf(there, 'chair').privateKey, change(files), manifest);

const without = (files: FolderFiles, name: string): FolderFiles =>
  new Map([...files].filter(([one]) => one !== name));
const withBytes = (files: FolderFiles, name: string, content: string): FolderFiles =>
  new Map([...files, [name, Buffer.from(content)]]);
const linesOf = (files: FolderFiles, name: string): readonly string[] => text(files, name).split('\n');

/** The next version of the report of TB-1, with the same figures. */
function corrected(there: Desk): Desk {
  done(opened(there, tb1));
  signedReportOf(there, tb1);
  return there;
}

const distrusted = ({ ledger, clock }: Desk, key: string) =>
  distrustSigner(ledger, clock, officer('chair'), { bureau: tb1, key }, 'the stick was lost');

export const deliveryRows: readonly InsideRow[] = [
  row(
    'a report that nobody has signed',
    'DELIVERY_NOT_SIGNED',
    ['TB-1'],
    () => {
      const desk = signingDesk();
      keyTable(desk);
      done(declared(desk, tb1));
      done(presented(desk, tb1));
      return deliveryBy(desk, 'chair', tb1);
    },
    5,
  ),
  row(
    'ballots of which the other bureau tells otherwise',
    'DELIVERY_TRANSFER_DIFFERS',
    ['TB-1 CK', 'TB-2 GR', '2, 3', '5', 'sign-off reopen'],
    () => {
      const here = machine();
      envelopes(here, [5]);
      signedAt(here, tb2);
      const there = bureauOf(tb1);
      trusting(here, there);
      return imported(here, delivery(there));
    },
    5,
  ),
  row(
    'work at a bureau that counts elsewhere',
    'REPORT_DELIVERED',
    ['TB-1', 'another machine'],
    async () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      done(await imported(here, delivery(there)));
      return declared(here, tb1);
    },
    5,
  ),
  row(
    'a delivery of a bureau that counts here',
    'DELIVERY_BUREAU_AT_WORK',
    ['TB-1'],
    () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      keyTable(here);
      return imported(here, delivery(there));
    },
    5,
  ),
  row(
    'a delivery that says otherwise of the urns than two officers here',
    'DELIVERY_SAID_OTHERWISE',
    ['TB-1', 'ballots of CK found in the urns', '301', '300', 'say it anew here'],
    () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      for (const name of ['anna', 'bram'])
        done(
          declareFound({ ...here, officer: officer(name) }, { bureau: tb1, contest: contestId('CK') }, 301),
        );
      return imported(here, delivery(there));
    },
    5,
  ),
  row(
    'a version that was corrected since',
    'DELIVERY_VERSION_EARLIER',
    ['version 1', 'version 2'],
    async () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      const first = delivery(there);
      done(await imported(here, delivery(corrected(there))));
      return imported(here, first);
    },
    5,
  ),
  row(
    'a correction that nobody has asked for',
    'DELIVERY_VERSION_LATER',
    ['version 2', 'version 1', 'sign-off reopen'],
    async () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      done(await imported(here, delivery(there)));
      return imported(here, delivery(corrected(there)));
    },
    5,
  ),
  row(
    'another table under the same version',
    'DELIVERY_OTHER_CONTENT',
    ['TB-1', 'CK', 'found', '301', '300'],
    async () => {
      const here = main();
      const [there, other] = [
        bureauByTable(),
        bureauByTable({
          ...{ 'ticked/92094/1': 301, 'deposited/92094/1': 301, 'found/1': 301, blankOrInvalid: 21 },
          ...{ 'category/2/headOnly': 250, 'category/5/headOnly': 30 },
        }),
      ];
      trusting(here, there);
      trusting(here, other);
      done(await imported(here, delivery(there)));
      return imported(here, delivery(other));
    },
    5,
  ),
  row(
    'a delivery of nobody known',
    'DELIVERY_SIGNER_UNKNOWN',
    ['TB-1', 'chair', 'delivery trust'],
    () => imported(main(), delivery(bureauByTable())),
    5,
  ),
  row(
    'a delivery of a key that is trusted no more',
    'DELIVERY_SIGNER_UNKNOWN',
    ['TB-1'],
    () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      done(distrusted(here, keyOf(there, 'chair').id));
      return imported(here, delivery(there));
    },
    5,
  ),
  row(
    'a key that nobody trusts',
    'DELIVERY_SIGNER_NOT_TRUSTED',
    ['TB-1'],
    () => distrusted(main(), 'a5'.repeat(32)),
    5,
  ),
  row('a folder without a delivery', 'DELIVERY_NONE', ['manifest.json'], () =>
    deliveryFolders.find(temporaryFolder()),
  ),
  row('a file without end', 'DELIVERY_FILE_TOO_LARGE', ['67,108,864'], () => {
    const folder = temporaryFolder();
    const file = join(folder, 'manifest.json');
    writeFileSync(file, '');
    truncateSync(file, 64 * 1024 * 1024 + 1);
    return deliveryFolders.read(folder);
  }),
  row('a folder in a delivery', 'DELIVERY_FILE_EXTRA', ['signed'], () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'more'));
    return deliveryFolders.read(folder);
  }),
  byTable('a report that was left behind', 'DELIVERY_FILE_MISSING', ['report.json'], (files) =>
    without(files, 'report.json'),
  ),
  byTable('a file beside those signed', 'DELIVERY_FILE_EXTRA', ['letter.txt'], (files) =>
    withBytes(files, 'letter.txt', 'dear colleague'),
  ),
  byTable('a table with another figure', 'DELIVERY_FILE_CHANGED', ['table-CK.csv'], (files) =>
    withBytes(files, 'table-CK.csv', text(files, 'table-CK.csv').replace('20', '21')),
  ),
  byTable('a manifest with another digest', 'DELIVERY_SIGNATURE_WRONG', ['manifest.json'], (files) =>
    withBytes(
      files,
      'manifest.json',
      text(files, 'manifest.json')
        .replace(/"sha256":"./, '"sha256":"0')
        .replace('"events":', '"events":1'),
    ),
  ),
  row('keys in another spelling', 'DELIVERY_FILE_UNREADABLE', ['keys.json'], () => {
    const there = bureauByTable();
    return changed(
      there,
      anew(there, (files) => ({ 'keys.json': `${text(files, 'keys.json')}\n` })),
    );
  }),
  row('a delivery of another election', 'DELIVERY_OTHER_ELECTION', ['manifest.json'], () => {
    const there = bureauByTable();
    const here = signingDesk(signingPackage.replace('test-canton', 'other-canton'));
    return imported(here, delivery(there));
  }),
  row('a real delivery among practice', 'DELIVERY_PRACTICE', ['practice office'], () => {
    const there = bureauByTable();
    return changed(
      there,
      anew(there, () => ({}), { practice: false }),
    );
  }),
  row(
    'a report of another version than was signed for',
    'DELIVERY_REPORT_DIFFERS',
    ['version', '1', '7'],
    () => {
      const there = bureauByTable();
      const { digest } = JSON.parse(text(delivery(there), 'manifest.json')).report;
      return changed(
        there,
        anew(there, () => ({}), { report: { version: 7, digest } }),
      );
    },
  ),
  row('a signature of something else', 'DELIVERY_REPORT_SIGNATURE', ['mira'], () => {
    const there = bureauByTable();
    return changed(
      there,
      anew(there, (files) => {
        const report = JSON.parse(text(files, 'report.json'));
        const [first, second] = report.signOff.signatures;
        second.signature = first.signature;
        return { 'report.json': JSON.stringify(report) };
      }),
    );
  }),
  row(
    'a second entry without a first',
    'DELIVERY_EVENT_MISPLACED',
    ['table-begun', 'events.ndjson:3'],
    () => {
      const there = bureauByTable();
      const lines = linesOf(delivery(there), 'events.ndjson');
      const kept = lines.filter((line) => !(line.includes('"table-entered"') && line.includes('"anna"')));
      return changed(
        there,
        anew(there, () => ({ 'events.ndjson': kept.join('\n') }), { events: kept.length - 1 }),
      );
    },
  ),
  row(
    'a report that says more than was counted',
    'DELIVERY_FIGURE_DIFFERS',
    ['CK', 'valid', '281', '280'],
    () => {
      const there = bureauByTable();
      const here = main();
      trusting(here, there);
      const lie = JSON.stringify;
      return imported(
        here,
        lying(there, tb1, (content) => JSON.parse(lie(content).replaceAll('"valid":280', '"valid":281'))),
      );
    },
  ),
  row(
    'a table that is not that of the report',
    'DELIVERY_LINE_DIFFERS',
    ['table-CK.csv:', '281', '280'],
    () => {
      const there = bureauByTable();
      return changed(
        there,
        anew(there, (files) => ({ 'table-CK.csv': text(files, 'table-CK.csv').replace(',280', ',281') })),
      );
    },
  ),
  row('a ballot that no computer has signed', 'DELIVERY_BALLOT_REFUSED', ['ballots.txt:1', 'BALLOT_'], () => {
    const there = bureauOfScans();
    const spoilt = (files: FolderFiles) => ({
      'ballots.txt': text(files, 'ballots.txt').replace(/^.{40}/, 'x'),
    });
    return changed(there, anew(there, spoilt), db2);
  }),
  row('ballots in the order of their scans', 'DELIVERY_BALLOT_ORDER', ['ballots.txt:2'], () => {
    const there = bureauOfScans();
    const turned = (files: FolderFiles) => ({
      'ballots.txt': [...linesOf(files, 'ballots.txt').slice(0, -1).toReversed(), ''].join('\n'),
    });
    return changed(there, anew(there, turned), db2);
  }),
  row(
    'a ballot that counts at another bureau',
    'DELIVERY_BALLOT_KNOWN',
    ['ballots.txt:1', 'TB-1'],
    async () => {
      const here = main();
      const [one, other] = [bureauByBallot(tb1), bureauByBallot(tb2)];
      trusting(here, one, tb1);
      trusting(here, other, tb2);
      done(await imported(here, delivery(one, tb1)));
      return imported(here, delivery(other, tb2));
    },
  ),
  row('a list of keys that is none', 'DELIVERY_TRUST_ROW', ['bureau,officer,role,publicKey'], () => {
    const read = signersInCsv('name;key\n');
    return read.ok ? read : err(read.error);
  }),
];
