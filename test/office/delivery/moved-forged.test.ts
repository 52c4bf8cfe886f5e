/** What a delivery says of ballots that were moved, and what people who hold every key of the bureau could say instead. */
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { reportModel } from '../../../src/office/reporting/report-model.ts';
import { done } from '../paper-office.ts';
import { tb1 } from '../sign-off-office.ts';
import { type Content, delivery, imported, type Lie, text, told, trusting } from './delivery-office.ts';
import {
  bothAtOtherPackage,
  bureauOf,
  chamber,
  chamberByBallot,
  council,
  envelopes,
  machine,
  moved,
  signedAt,
  withdrawn,
} from './moved-office.ts';

describe('what a delivery says of transfers', () => {
  it('is no number of an envelope that its two bureaus did not count alike', async () => {
    const there = machine();
    withdrawn(there, moved(there, chamber, council, 7_001, 7_002));
    envelopes(there);
    withdrawn(there, moved(there, chamber, council, 7_003));
    const files = delivery(signedAt(there, tb1));
    const all = [...files.keys()].map((name) => text(files, name)).join('\n');
    expect(all).toContain('7003');
    // A number of its own: the digits may stand within a hash.
    expect(all).not.toMatch(/\b700[12]\b/);
    // Who sent it, who counted it and who withdrew it the report says.
    const [lost] = JSON.parse(text(files, 'report.json')).transfers;
    expect(lost).toMatchObject({ transfer: 1, state: 'withdrawn', from: { officer: 'anna', ballots: null } });

    const here = machine();
    trusting(here, there);
    expect(await imported(here, files)).toEqual({ ok: true, value: 'taken' });
    expect(reportModel(here.ledger, null).transfers.map(({ transfer }) => transfer)).toEqual([1, 2, 3, 4, 5]);
    expect(await officeFiles.verify(here.path, () => undefined)).toMatchObject({ ok: true });
  });
});

const written =
  (...changes: readonly (readonly [string | RegExp, string])[]) =>
  (written: string): string =>
    changes.reduce((line, [from, to]) => line.replaceAll(from, to), written);
/** The JSON of the list of transfers, changed as a text. */
const inList =
  (change: (list: string) => string) =>
  (content: Content): Content => ({
    ...content,
    transfers: JSON.parse(change(JSON.stringify(content['transfers']))),
  });
const inEvents = (change: (line: string) => string) => (lines: readonly string[]) =>
  lines.map((line) => (line.includes('"type":"transfer-') ? change(line) : line));
const without = (part: string) => (lines: readonly string[]) => lines.filter((line) => !line.includes(part));

const at = '2024-06-09T14:00:00.000Z';
/** With another in the list that was withdrawn, and without its numbers. */
const withLost =
  (more: object) =>
  (content: Content): Content => {
    const transfers = content['transfers'] as readonly Readonly<Record<'from' | 'to', object>>[];
    const [known] = transfers;
    const lost = {
      ...{ ...known, transfer: 9, state: 'withdrawn', earlier: [], withdrawn: { officer: 'chair', at } },
      ...{ from: { ...known?.from, ballots: null }, to: { ...known?.to, ballots: null }, reason: 'lost' },
    };
    return { ...content, transfers: [...transfers, { ...lost, ...more }] };
  };
const nine = written(['"ballots":2', '"ballots":9']);
const first = '"transfer":1';

const lies: readonly (readonly [what: string, code: string, path: string | undefined, lie: Lie])[] = [
  [
    'a number in the report that no officer said',
    'DELIVERY_REPORT_DIFFERS',
    'transfers',
    { report: inList(nine) },
  ],
  [
    'a number in the events that the report has not',
    'DELIVERY_REPORT_DIFFERS',
    'transfers',
    {
      events: inEvents(nine),
    },
  ],
  [
    'a number in both that is not in the table, with nothing said to it',
    'DELIVERY_REPORT_DIFFERS',
    'remarks.COUNT_TRANSFERS_NOT_MATCHED',
    { report: inList(nine), events: inEvents(nine) },
  ],
  [
    'a transfer that the report leaves out',
    'DELIVERY_REPORT_DIFFERS',
    'transfers',
    { report: (content) => ({ ...content, transfers: [] }) },
  ],
  ['a transfer that no event tells', 'DELIVERY_REPORT_DIFFERS', 'transfers', { events: without(first) }],
  [
    'a withdrawn transfer with its numbers, of which no event tells',
    'DELIVERY_REPORT_DIFFERS',
    'transfers',
    {
      report: inList(
        written([
          /"state":"received"(.*?)"withdrawn":null,"reason":null/g,
          '"state":"withdrawn"$1"withdrawn":{"officer":"chair","at":"2024-06-09T14:00:00.000Z"},"reason":"lost"',
        ]),
      ),
      events: without('"type":"transfer-'),
    },
  ],
  [
    'what was found first in an envelope that was withdrawn, of which no event tells',
    'DELIVERY_REPORT_DIFFERS',
    'transfers',
    { report: withLost({ earlier: [{ ballots: 7, officer: 'bram', at, note: '' }] }) },
  ],
  [
    'an envelope that nobody has withdrawn, of which no event tells',
    'DELIVERY_REPORT_DIFFERS',
    'transfers',
    { report: withLost({ withdrawn: null, reason: null }) },
  ],
  [
    'a transfer of bureaus that there are not',
    'DELIVERY_FILE_UNREADABLE',
    undefined,
    {
      report: inList(written(['TB-2', 'TB-9'])),
    },
  ],
  [
    'a transfer between others',
    'DELIVERY_FILE_UNREADABLE',
    undefined,
    {
      report: inList(written(['TB-1', 'TB-2'])),
    },
  ],
  [
    'a transfer that nobody has received',
    'DELIVERY_FILE_UNREADABLE',
    undefined,
    {
      report: inList(written(['"received"', '"sent"'])),
    },
  ],
  [
    'an envelope that nobody opened',
    'DELIVERY_EVENT_MISPLACED',
    undefined,
    {
      events: without('"type":"transfer-received"'),
    },
  ],
  [
    'an envelope that nobody sent',
    'DELIVERY_EVENT_MISPLACED',
    undefined,
    {
      events: without('"type":"transfer-sent"'),
    },
  ],
  [
    'an envelope opened by who sealed it',
    'DELIVERY_EVENT_MISPLACED',
    undefined,
    {
      events: inEvents(written(['"bram"', '"anna"'])),
    },
  ],
  [
    'a transfer within one election',
    'DELIVERY_EVENT_MISPLACED',
    undefined,
    {
      events: inEvents(written(['"GR"', '"CK"'])),
    },
  ],
  [
    'a transfer between others, in the events',
    'DELIVERY_EVENT_MISPLACED',
    undefined,
    {
      events: inEvents(written(['TB-1', 'TB-2'])),
    },
  ],
  [
    'transfers that are not in the order of their numbers',
    'DELIVERY_EVENT_MISPLACED',
    undefined,
    {
      events: inEvents(written([first, '"transfer":4'])),
    },
  ],
];

describe('of transfers is refused, though every key of the bureau has signed it,', () => {
  it('whatever is another than it was', async () => {
    const there = bureauOf(tb1, undefined, bothAtOtherPackage);
    const here = machine(bothAtOtherPackage);
    trusting(here, there);
    for (const [what, code, path, lie] of lies) {
      const answer = await imported(here, told(there, lie));
      const { code: found, at } = answer.ok ? { code: 'taken', at: undefined } : answer.error;
      expect([what, found, at?.path]).toEqual([what, code, path]);
    }
    done(await imported(here, told(there, { report: withLost({}) })));
  });

  it('of a bureau that counts ballot by ballot what leaves more or fewer ballots than count', async () => {
    const there = chamberByBallot();
    const here = machine();
    trusting(here, there);
    const more = written(['"ballots":4', '"ballots":5'], ['"transferredOut":4', '"transferredOut":5']);
    const answer = await imported(
      here,
      told(there, {
        report: (content) => JSON.parse(more(JSON.stringify(content))),
        events: inEvents(more),
      }),
    );
    expect(answer.ok ? 'taken' : answer.error).toMatchObject({
      ...{ code: 'DELIVERY_REPORT_DIFFERS', at: { path: 'ballots' } },
      params: { found: '[6]', expected: '[5]' },
    });
    done(await imported(here, delivery(there)));
  });
});
