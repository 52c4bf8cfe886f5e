/** Remarks on the figures of a delivery, and what people who hold every key of the bureau could leave out of them, or say instead. */
import { describe, expect, it } from 'vitest';
import type { SoftCode } from '../../../src/count/problems.ts';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { bureauId, contestId } from '../../support/elections.ts';
import { type Desk, done } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import { remark } from '../remarking.ts';
import { declared, keyTable, signedReportOf, signingDesk, signingPackage, tb1 } from '../sign-off-office.ts';
import {
  bureauByBallot,
  type Content,
  delivery,
  imported,
  type Lie,
  main,
  told,
  trusting,
} from './delivery-office.ts';

/** By hand: one urn with 841 ballots, of 842 deposited by 843 of the 800 electors of the one station. */
const remarkable = {
  ...{ 'ticked/92094/1': 843, 'deposited/92094/1': 842, 'found/1': 841, blankOrInvalid: 561 },
  ...{ 'category/2/headOnly': 250, 'category/5/headOnly': 30 },
};
const raised: Readonly<Partial<Record<SoftCode, object>>> = {
  COUNT_FOUND_NOT_DEPOSITED: { where: 'urn', urn: 1, station: 1, found: 841, expected: 842 },
  COUNT_FOUND_OVER_REGISTERED: { where: 'urn', urn: 1, station: 1, found: 841, expected: 800 },
  COUNT_TICKED_NOT_DEPOSITED: { station: 1, found: 842, expected: 843 },
  COUNT_URN_OVER_LIMIT: { urn: 1, found: 841, expected: 840 },
};
const codes = Object.keys(raised) as readonly SoftCode[];

const said = (desk: Desk, code: SoftCode, text: string) =>
  done(remark({ ...desk, officer: officer('chair') }, { bureau: tb1, contest: contestId('CK') }, code, text));

/** TB-1 with these figures, once the chair has said something to each of the codes. */
function bureauWith(
  figures: Readonly<Record<string, number>>,
  words: readonly SoftCode[],
  there = signingDesk(),
): Desk {
  keyTable(there, tb1, figures);
  for (const code of words) said(there, code, `first words to ${code}`);
  for (const code of words) said(there, code, `words to ${code}`);
  done(declared(there, tb1));
  signedReportOf(there, tb1);
  return there;
}

interface Said {
  readonly code: string;
  readonly figures: readonly Readonly<Record<string, string | number>>[];
}
const inReport =
  (change: (all: readonly Said[]) => readonly object[]) =>
  (content: Content): Content => ({ ...content, remarks: change(content['remarks'] as readonly Said[]) });
const without = (code: SoftCode) => ({
  report: inReport((all) => all.filter((one) => one.code !== code)),
  events: (lines: readonly string[]) => lines.filter((line) => !line.includes(`"code":"${code}"`)),
});
/** In the report and in the events. */
const written = (from: string, to: string): Lie => ({
  report: inReport((all) => JSON.parse(JSON.stringify(all).replaceAll(from, to))),
  events: (lines) =>
    lines.map((line) => (line.includes('"table-remarked"') ? line.replaceAll(from, to) : line)),
});

/** What a main bureau answers to the lie: the path and both sides, or the code. */
async function answers(there: Desk, here = main()): Promise<(lie: Lie) => Promise<unknown>> {
  trusting(here, there);
  return async (lie) => {
    const answer = await imported(here, told(there, lie));
    if (answer.ok) return answer.value;
    const { code, at, params } = answer.error;
    return code === 'DELIVERY_REPORT_DIFFERS' ? [at?.path, params?.['found'], params?.['expected']] : code;
  };
}
/** As a sentence has room for it. */
const shown = (figures: object | undefined): string => {
  const names = Object.entries(figures ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const text = `CK ${JSON.stringify([Object.fromEntries(names)])}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

describe('a delivery', () => {
  it('must have a remark to each soft code that its table raises by itself, on just those figures', async () => {
    const there = bureauWith(remarkable, codes);
    const here = main();
    const answer = await answers(there, here);
    for (const code of codes) {
      const missing = [`remarks.${code}`, '—', shown(raised[code])];
      const { report, events } = without(code);
      expect(await answer({ report, events })).toEqual(missing);
      expect(await answer({ report }), 'in the report alone').toEqual(missing);
      expect(await answer({ events }), 'in the events alone').toEqual(missing);
      const unsaid = inReport((all) =>
        all.map((one) => (one.code === code ? { ...one, text: null, officer: null, at: null } : one)),
      );
      expect(await answer({ report: unsaid, events }), 'told as unsaid').toEqual(missing);
    }
    expect(await answer({})).toBe('taken');
    expect(await officeFiles.verify(here.path, () => undefined)).toMatchObject({ ok: true });
  });

  it('has no remark of other figures, none to what is not raised, and no other words than were said last', async () => {
    const answer = await answers(bureauWith(remarkable, codes));
    expect(await answer(written('"found":842', '"found":840'))).toEqual([
      'remarks.COUNT_TICKED_NOT_DEPOSITED',
      '—',
      shown(raised.COUNT_TICKED_NOT_DEPOSITED),
    ]);
    expect(await answer(written('COUNT_URN_OVER_LIMIT', 'COUNT_BUREAU_OVER_LIMIT'))).toEqual([
      'remarks.COUNT_URN_OVER_LIMIT',
      '—',
      shown(raised.COUNT_URN_OVER_LIMIT),
    ]);
    const more = { code: 'COUNT_BUREAU_OVER_LIMIT', figures: [{ found: 9, expected: 8 }] };
    const unraised = inReport((all) => [{ ...all[0], ...more }, ...all]);
    expect(await answer({ report: unraised })).toEqual([
      ...['remarks.COUNT_BUREAU_OVER_LIMIT', shown({ found: 9, expected: 8 }), '—'],
    ]);
    const first = inReport((all) => all.map((one) => ({ ...one, text: `first words to ${one.code}` })));
    expect(await answer({ report: first })).toEqual([
      'remarks',
      expect.stringMatching(/"text":"first words to COUNT_/),
      expect.stringMatching(/"text":"words to COUNT_/),
    ]);
    expect(await answer({ report: inReport((all) => all.toReversed()) })).toEqual([
      'remarks',
      expect.stringContaining('"code":"COUNT_UR'),
      expect.stringContaining('"code":"COUNT_FO'),
    ]);
  });

  it('of ballots keyed one by one must have them too', async () => {
    const answer = await answers(bureauByBallot());
    expect(await answer(without('COUNT_STATION_NOT_DECLARED'))).toEqual([
      'remarks.COUNT_STATION_NOT_DECLARED',
      '—',
      shown({ missing: 'both', station: 1 }),
    ]);
    expect(await answer({})).toBe('taken');
  });
});

/** By hand: 220 of 300 ballots blank or invalid; at the others 20 of 300. */
const blank = {
  ...{ 'ticked/92094/1': 300, 'deposited/92094/1': 300, 'found/1': 300, blankOrInvalid: 220 },
  ...{ 'category/2/headOnly': 50, 'category/5/headOnly': 30 },
};

it('what is unusual beside other bureaus can be left out, and is said of the figures of the bureau only', async () => {
  const code = 'COUNT_BLANK_OR_INVALID_UNUSUAL';
  const { bureaus, ...rest } = JSON.parse(signingPackage);
  const four = JSON.stringify({
    ...rest,
    bureaus: [1, 2, 3, 4].map((number) => ({
      ...{ ...bureaus[0], id: `TB-${number}`, name: `Papier ${number}` },
      stations: [{ number, municipality: '92094', registered: 800 }],
    })),
  });
  const there = signingDesk(four);
  for (const number of [2, 3, 4]) keyTable(there, bureauId(`TB-${number}`));
  bureauWith(blank, [code], there);
  const others = { others: 60, ofOthers: 900 };
  expect(JSON.parse(Buffer.from(delivery(there).get('report.json') ?? []).toString()).remarks).toMatchObject([
    { code, figures: [{ found: 220, of: 300, ...others }] },
  ]);
  const own = '"found":220';
  expect(await (await answers(there, signingDesk(four)))(written(own, '"found":219'))).toMatchObject([
    `remarks.${code}`,
    shown({ found: 219, of: 300, ...others }),
    '—',
  ]);
  // In the events alone where it was said, and is not unusual any more when the report is presented.
  for (const lie of [{}, without(code), { report: without(code).report }]) {
    expect(await (await answers(there, signingDesk(four)))(lie)).toBe('taken');
  }
});
