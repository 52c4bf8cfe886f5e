/** How an officer leaves an entry, the screens and the program: what they leave recorded, kept and told. */
import { afterEach, expect, test } from 'vitest';
import { placeKey } from '../../src/count/bundle.ts';
import { keepBundleDraft } from '../../src/office/bundles.ts';
import { startBundle } from '../../src/tui/screens/bundle/bundle-state.ts';
import { fieldText } from '../../src/tui/widgets/text-field-state.ts';
import { bundleAt, deskOf, key, type Room } from '../office/bundle-office.ts';
import { done, keyed, right } from '../office/paper-office.ts';
import { cantonPackage } from '../office/practice-canton.ts';
import { type AtTerminal, type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';

const [enter, esc, interrupt, signOut] = ['\r', '\u001b', '\u0003', '\u000f'] as const;

let office: OfficeTerminal;
afterEach(() => office.close());

async function at(name: string, ...acts: readonly ((the: Room) => void)[]): Promise<AtTerminal> {
  office = officeTerminal(cantonPackage);
  for (const act of acts) act(roomOf(office));
  return office.at(name);
}
const roomOf = ({ ledger, clock, path }: OfficeTerminal): Room => ({
  ...{ ledger, clock, path },
  randomness: { bytes: (count) => new Uint8Array(count) },
});
async function atFirstEntry(): Promise<AtTerminal> {
  const anna = await at('anna');
  await anna.press(enter);
  await anna.sees('first entry from paper');
  await anna.press(enter);
  await anna.sees('fields filled in');
  return anna;
}
async function atNewBundle(): Promise<AtTerminal> {
  const anna = await at('anna');
  await anna.press(enter, 'b');
  await anna.sees('No bundle yet');
  await anna.press('n', '1', enter, enter);
  await anna.sees('Ballots in the bundle');
  return anna;
}
const lastEvents = (count: number) =>
  office.ledger
    .events({ limit: count })
    .map(({ type }) => type)
    .toReversed();
const keptLine = (text: string) =>
  expect
    .poll(() => office.ledger.bundleDraft({ ...bundleAt(1), entry: 1 })?.line, { timeout: 10_000 })
    .toEqual({ text, place: null });
const signedOut = () => expect.poll(() => lastEvents(1), { timeout: 10_000 }).toEqual(['officer-signed-out']);

test.each([
  ['signs out', [signOut]],
  ['ends the program', [interrupt, interrupt]],
])(
  'who %s from an entry without having keyed anything gives it back first, and is signed out then',
  async (_how, keys) => {
    const anna = await atFirstEntry();
    await anna.press(...keys);

    await signedOut();
    expect(lastEvents(3)).toEqual(['table-begun', 'table-left', 'officer-signed-out']);
  },
);

test.each([
  ['signs out', [signOut]],
  ['ends the program', [interrupt, interrupt]],
])('who %s is told what could not be kept because it was keyed elsewhere', async (_how, keys) => {
  const anna = await atNewBundle();
  const seat = { ...bundleAt(1), entry: 1 } as const;
  const draft = office.ledger.bundleDraft(seat);
  if (draft === undefined) throw new Error('nothing is kept');
  done(keepBundleDraft(deskOf(roomOf(office), 'anna'), seat, { ...draft, counted: 4 }));

  await anna.press('5', ...keys);
  await anna.sees('BUNDLE_DRAFT_ELSEWHERE');
  expect(office.ledger.bundleDraft(seat)).toMatchObject({ counted: 4 });
  await anna.press(esc);
  await signedOut();
});

test('a number that stands in the line of a bundle is there again, and the entry is still the officer’s', async () => {
  const anna = await atNewBundle();
  await anna.press('5', '0', esc);
  await keptLine('50');
  expect(lastEvents(1)).toEqual(['bundle-begun']);

  await anna.press(enter);
  await anna.sees('Ballots in the bundle');
  await anna.press(enter);
  await anna.sees('ballot 1 of 50');
  await anna.press('2', ' ', '1', esc);
  await keptLine('2 1');
  await anna.press(enter, enter);
  await anna.sees('Last ballots');
  await expect
    .poll(() => office.ledger.bundleDraft({ ...bundleAt(1), entry: 1 })?.ballots, { timeout: 10_000 })
    .toEqual(['CK=2:E1']);
});

test('who empties the line again has only looked', async () => {
  const anna = await atNewBundle();
  await anna.press('5', '\u007f', esc);
  await anna.sees('Nothing was keyed: the entry is free again');
  expect(lastEvents(1)).toEqual(['bundle-left']);
});

const differing = (the: Room): void => {
  key(the, 'anna', ['CK=2', 'CK=2']);
  key(the, 'bram', ['CK=2', 'CK=5']);
};

test('a ballot that stands in the line of a correction is kept for its place, and for no other', async () => {
  const bram = await at('bram', differing);
  await bram.press(enter, 'b');
  await bram.sees('key the open ballots anew');
  await bram.press(enter);
  await bram.sees('anew from paper · ');
  await bram.press('2', ' ', '1', esc);
  await expect
    .poll(() => office.ledger.bundleDraft({ ...bundleAt(1), entry: 2 })?.line, { timeout: 10_000 })
    .toEqual({ text: '2 1', place: 'ballot/2' });
});

test.each<readonly [string, number, string]>([
  ['is there again', 2, '2 1'],
  ['is gone where others have closed that place', 3, ''],
])('of a correction, what stood in the line %s', (_what, open, line) => {
  const begun = startBundle({
    place: { ...bundleAt(1), entry: 2 },
    draft: { version: 1, counted: null, ballots: [], places: {}, line: { text: '2 1', place: placeKey(2) } },
    open: [placeKey(open)],
  });
  expect(fieldText(begun.line)).toBe(line);
});

test.each<readonly [string, (the: Room) => void, readonly string[]]>([
  ['a bundle', differing, ['b', enter]],
  [
    'a table',
    (the) => {
      keyed(the, 'anna', right);
      keyed(the, 'bram', { ...right, 'votes/2/E/1': 91 });
    },
    [enter],
  ],
])(
  'who looks at the open part of %s is not told that it is free: it still waits for them',
  async (_what, act, keys) => {
    const bram = await at('bram', act);
    await bram.press(enter);
    await bram.sees('Papier');
    await bram.press(...keys);
    await bram.press(esc);
    await bram.sees('Nothing was keyed: what is open still waits for you');
    expect(lastEvents(1)).toEqual([expect.stringMatching(/^(table|bundle)-left$/)]);
  },
);
