/** Files of a report that are not what was signed, or of which nothing can be said. */
import type { Problem } from '../../src/base/problem.ts';
import type { NamedBytes } from '../../src/office/output-ports.ts';
import type { HeldAgainst } from '../../src/office/report-check/checked-file.ts';
import { readPublicKeys } from '../../src/office/report-check/public-keys.ts';
import { checkReportFiles } from '../../src/report/check/check-report-files.ts';
import { done } from '../office/paper-office.ts';
import { declared, keyTable, signedReportOf, signingDesk, tb1 } from '../office/sign-off-office.ts';
import { filesOf, keysOf, recordOf } from '../report/signed-files.ts';
import type { InsideRow } from './malformed-insides.ts';

async function signedBureau() {
  const desk = signingDesk();
  done(declared(desk, tb1));
  keyTable(desk);
  signedReportOf(desk, tb1);
  const files = await filesOf(desk, tb1, ['json', 'csv']);
  const { election } = desk.ledger;
  return { files, record: recordOf(desk), keys: { kind: 'keys', keys: keysOf(desk), election } } as const;
}
let bureau: ReturnType<typeof signedBureau> | undefined;

type Signed = Awaited<ReturnType<typeof signedBureau>>;

const row = (
  what: string,
  code: string,
  exit: 3 | 4,
  says: readonly string[],
  asked: (signed: Signed) => readonly [NamedBytes, HeldAgainst],
): InsideRow => ({
  ...{ what, code, exit, says },
  problems: async () => {
    bureau ??= signedBureau();
    const [file, against] = asked(await bureau);
    const problems: Problem[] = [];
    for await (const { problem } of checkReportFiles([file], against)) if (problem) problems.push(problem);
    return problems;
  },
});

const fileOf = ({ files }: Signed, name: string, change = (text: string) => text): NamedBytes => {
  const bytes = files.find((one) => one.name === name)?.bytes ?? new Uint8Array();
  return { name, bytes: Buffer.from(change(Buffer.from(bytes).toString('utf8'))) };
};
const report = (signed: Signed, change?: (text: string) => string) =>
  fileOf(signed, 'report-practice.json', change);
/** The report with another value in it, its text as it is written. */
const withValue = (signed: Signed, change: (value: Record<string, unknown>) => unknown) =>
  report(signed, (text) => `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`);
const totals = (signed: Signed) => fileOf(signed, 'totals-practice.csv');

export const reportFileRows: readonly InsideRow[] = [
  row(
    'a figure in a table',
    'REPORT_FILE_DIFFERS',
    4,
    ['totals-practice.csv:2', 'CK,found,,,,301'],
    (signed) => [
      fileOf(signed, 'totals-practice.csv', (text) => text.replace('found,,,,300', 'found,,,,301')),
      signed.record,
    ],
  ),
  row(
    'a report that breaks off',
    'REPORT_FILE_UNREADABLE',
    4,
    ['report-practice.json:4', 'column'],
    (signed) => [report(signed, (text) => text.slice(0, 60)), signed.keys],
  ),
  row('a figure that is none', 'REPORT_FILE_UNREADABLE', 4, ['totals[0].found'], (signed) => [
    report(signed, (text) => text.replace('"found": 300', '"found": "300"')),
    signed.keys,
  ]),
  row(
    'a space in a report',
    'REPORT_FILE_UNREADABLE',
    4,
    ['report-practice.json:2: ', 'column 13'],
    (signed) => [report(signed, (text) => text.replace('"format": ', '"format":  ')), signed.keys],
  ),
  row('a report without end', 'REPORT_FILE_UNREADABLE', 4, ['report-practice.json'], (signed) => [
    report(signed, (text) => text.replace('"format"', `"x": ${'['.repeat(99)}${']'.repeat(99)}, "format"`)),
    signed.keys,
  ]),
  row('bytes that are no text', 'REPORT_FILE_UNREADABLE', 4, ['no text'], ({ keys }) => [
    { name: 'report.json', bytes: Uint8Array.of(0xff, 0xfe) },
    keys,
  ]),
  row('a PDF that is none', 'REPORT_FILE_UNREADABLE', 4, ['No report can be read'], ({ keys }) => [
    { name: 'report.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF') },
    keys,
  ]),
  row('a figure in a report', 'REPORT_FILE_DIGEST', 4, ['digest', 'its hash is'], (signed) => [
    report(signed, (text) => text.replace('"found": 300', '"found": 301')),
    signed.keys,
  ]),
  row('a name beside a signature', 'REPORT_FILE_SIGNATURE', 4, ['signatures[1]', 'wout'], (signed) => [
    report(signed, (text) => text.replace(/("signatures": [\s\S]*?)"mira"/, '$1"wout"')),
    signed.keys,
  ]),
  row('a state that is none of its own', 'REPORT_FILE_SIGN_OFF', 4, ['signOff.state', 'closed'], (signed) => [
    report(signed, (text) => text.replace('"state": "signed"', '"state": "closed"')),
    signed.keys,
  ]),
  row('a letter', 'REPORT_FILE_UNKNOWN', 3, ['letter.txt'], ({ record }) => [
    { name: 'letter.txt', bytes: Buffer.from('Dear chair,') },
    record,
  ]),
  row('the events of a delivery', 'REPORT_FILE_OF_DELIVERY', 3, ['delivery import'], ({ record }) => [
    {
      name: 'events.ndjson',
      bytes: Buffer.from('{"data":{"content":"{\\"format\\":\\"telbureau-report/1\\"}"}}\n'),
    },
    record,
  ]),
  row('a report that nobody signed', 'REPORT_FILE_NOT_SIGNED', 3, ['signed this report'], (signed) => [
    withValue(signed, ({ signOff, ...rest }) => ({
      ...rest,
      signOff: { ...Object(signOff), state: 'initialled', signatures: [] },
    })),
    signed.keys,
  ]),
  row(
    'a report that a witness alone signed',
    'REPORT_FILE_NOT_BY_ALL',
    3,
    ['signOff.signatures', 'chair (C. H.)', 'member (M. I.)'],
    (signed) => [
      withValue(signed, ({ signOff, ...rest }) => {
        const { signatures, ...more } = Object(signOff);
        const own = signatures.filter(({ role }: { readonly role: string }) => role === 'witness');
        return { ...rest, signOff: { ...more, state: 'initialled', signatures: own } };
      }),
      signed.keys,
    ],
  ),
  row('a record without signatures', 'REPORT_FILE_NOT_SIGNED', 3, ['in this record'], (signed) => [
    totals(signed),
    { ...signed.record, moments: [] },
  ]),
  row(
    'the report of another office',
    'REPORT_FILE_OTHER_ELECTION',
    3,
    ['0000', 'of another election'],
    (signed) => [
      report(signed),
      { ...signed.keys, election: { ...signed.keys.election, fingerprint: '0'.repeat(64) } },
    ],
  ),
  row('a practice report where it counts', 'REPORT_FILE_OTHER_KIND', 3, ['this record counts'], (signed) => [
    report(signed),
    { ...signed.record, practice: false, moments: [] },
  ]),
  row('a signature with an unknown key', 'REPORT_FILE_KEY_UNKNOWN', 3, ['--keys', 'chair'], (signed) => [
    report(signed),
    { kind: 'keys', keys: new Map() },
  ]),
  row('figures by themselves', 'REPORT_FILE_NEEDS_ELECTION', 3, ['--election', '--db'], (signed) => [
    totals(signed),
    { kind: 'keys', keys: new Map() },
  ]),
  row('figures without their report', 'REPORT_FILE_NEEDS_REPORT', 3, ['report.json', '--db'], (signed) => [
    totals(signed),
    signed.keys,
  ]),
  ...[
    ['keys that are no JSON', 'x'],
    ['keys without their public halves', '[{"officer":"chair","key":"00"}]'],
  ].map(([what = '', text = '']) => keysRow(what, text)),
  keysRow(
    'a key under the number of another',
    JSON.stringify({
      keys: [{ officer: 'chair', key: '0'.repeat(64), publicKey: `${'A'.repeat(43)}=` }],
    }),
  ),
];

function keysRow(what: string, text: string): InsideRow {
  return {
    ...{ what, code: 'REPORT_KEYS_UNREADABLE', exit: 3, says: ['keys.json', 'keys list --json'] },
    problems: async () => {
      const read = readPublicKeys(text);
      return read.ok ? [] : [read.error];
    },
  };
}
