/** The forms of a suspect ballot, a transfer and the voters by kind, at the keyboard: what they take, and how they are left. */
import { afterEach, expect, test } from 'vitest';
import type { Ledger } from '../../src/office/ports.ts';
import { raiseSuspect } from '../../src/office/suspects.ts';
import { keepDraft } from '../../src/office/tables.ts';
import { done, keyed, place, right } from '../office/paper-office.ts';
import { cantonPackage, officer } from '../office/practice-canton.ts';
import { sharedPaperPackage } from '../office/urn-office.ts';
import { type AtTerminal, type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';

const [enter, tab, esc, up, down, arrow, backspace] = [
  '\r',
  '\t',
  '\u001b',
  '\u001b[A',
  '\u001b[B',
  '\u001b[C',
  '\u007f',
] as const;

let office: OfficeTerminal;
let ledger: Ledger;

function newOffice(text: string): void {
  office = officeTerminal(text);
  ledger = office.ledger;
}
afterEach(() => office.close());

const at = (name: string): Promise<AtTerminal> => office.at(name);

async function annaAtFirstEntry(): Promise<AtTerminal> {
  newOffice(cantonPackage);
  const anna = await at('anna');
  await anna.press(enter);
  await anna.sees('first entry from paper');
  await anna.press(enter);
  await anna.sees('fields filled in');
  return anna;
}

const raised = (contest = place.contest): void => {
  done(
    raiseSuspect(
      ledger,
      office.clock,
      officer('anna'),
      { ...place, contest },
      { ground: 'intention-unclear', note: '' },
    ),
  );
};
const rulingOf = (suspect: number) => {
  const state = ledger.suspectState({ bureau: place.bureau, suspect });
  return state.state === 'decided' ? state.ruling : null;
};
function agree(): void {
  for (const name of ['anna', 'bram']) keyed(office, name, right);
}

test('what a ballot is valid as is typed as in a bundle, its box is named, and a later decision is told to the table', async () => {
  newOffice(cantonPackage);
  raised();
  const chair = await at('chair');
  await chair.press(enter, 's', enter);
  await chair.sees('Names on it: 2 1 3. A substitute: 2 1 s2.');
  await chair.press(enter, ...'2 4');
  await chair.sees('List 2 has no candidate 4');
  await chair.press(enter);
  await chair.press(backspace, ...'3 s2');
  await chair.sees('s2 Kandidaat 2');
  await chair.press(enter, enter, ...'AB', enter, ...'ab\u00ad', enter);
  await chair.sees('Two different members');
  await chair.press(...'c', enter, enter);
  await chair.sees('In the count table: List 2 · effective and substitute candidates');
  await chair.sees('Add it to List 2 · effective and substitute candidates');
  expect(rulingOf(1)).toMatchObject({
    decision: { kind: 'valid', choices: 'CK=2:E3,S2' },
    initials: { members: ['AB', 'abc'] },
  });

  agree();
  await chair.press('r', ...'late', tab, tab, enter);
  await chair.sees('waits for a new decision');
  await chair.press(enter, ...'3', enter, enter, enter, ...'AB', enter, ...'CD', enter, enter);
  await chair.sees('The table of CK must be keyed anew');
  await chair.press(esc);
  await chair.sees('key anew');
});

test('no ballot is valid that is blank, invalid, suspect or repeated, and the line says so', async () => {
  newOffice(cantonPackage);
  raised();
  const chair = await at('chair');
  await chair.press(enter, 's', enter, enter);
  for (const line of ['b', 'i4', '?', 'x12', '2+5']) {
    await chair.press(...line);
    await chair.sees('no valid ballot');
    await chair.press(enter, ...Array.from(line, () => backspace));
    await chair.sees('Names on it');
  }
  expect(rulingOf(1)).toBeNull();
});

test('on a paper that contests share, a ballot of the other one is named by it', async () => {
  newOffice(sharedPaperPackage);
  raised();
  const chair = await at('chair');
  await chair.press(enter, 's', enter);
  await chair.sees('GR=1 1 ');
  await chair.press(enter, ...'gr=1 2');
  await chair.sees('GR · List 1');
  await chair.press(enter, enter, ...'AB', enter, ...'CD', enter, enter);
  await chair.sees('Add it to GR · List 1');
  expect(rulingOf(1)?.decision).toEqual({ kind: 'valid', choices: 'GR=1:E2' });
});

test('a form in which something was given is left only after a question, and at once where nothing was', async () => {
  newOffice(cantonPackage);
  const anna = await at('anna');
  await anna.press(enter, 's', 'n');
  await anna.sees('Set a suspect ballot aside');
  await anna.press(esc);
  await anna.sees('n sets one aside');

  await anna.press('n', enter, enter, ...'two crosses', esc);
  await anna.sees('What you gave in 1 field here is not recorded');
  await anna.press(enter);
  await anna.sees('two crosses');
  await anna.press(up, '3', esc);
  await anna.sees('What you gave in 2 fields here');
  await anna.press(tab, enter);
  await anna.sees('n sets one aside');
  expect(ledger.lastSuspect(place.bureau)).toBe(0);

  await anna.press(esc, esc, 'f', 'n', ...'TB-1 C', esc);
  await anna.sees('Leave this form?');
  await anna.press(tab, enter);
  await anna.sees('Nothing was transferred');

  await anna.press(esc, 'r', 'e', '7', esc);
  await anna.sees('What you gave in 1 field here');
  await anna.press(enter, backspace, esc);
  await anna.sees('Found against declared');
  await anna.press('e', '7', '\u000f');
  await anna.sees('Sign out?');
  await anna.press(tab, enter);
  await anna.sees('Not approved by any authority');
});

test('the arrows go up and down through the fields of a transfer, and to the sides through its tables', async () => {
  newOffice(cantonPackage);
  const anna = await at('anna');
  await anna.press('f', 'n', arrow);
  await anna.sees('TB-1 CK');
  await anna.press(down, arrow, arrow);
  await anna.sees('GR: Papier');
  await anna.press(down, '7', up, up, arrow);
  await anna.press(down, arrow, down, down, ...'in urn 2', enter);
  await anna.sees('under way');
  expect(ledger.transfers()).toMatchObject([
    { from: { contest: 'GR' }, to: { contest: 'CK' }, state: { ballots: 7 } },
  ]);
});

test('an opinion says before and after it is recorded that another one can correct it', async () => {
  newOffice(cantonPackage);
  raised();
  const anna = await at('anna');
  await anna.press(enter, 's', 'o');
  await anna.sees('another opinion can correct it');
  await anna.press(...'Els', enter, ...'it counts', enter);
  await anna.sees('another one (o) can correct it');
});

test('who is typing a table that was changed elsewhere is stopped, and no Enter of the typing goes on without them', async () => {
  const anna = await annaAtFirstEntry();
  await anna.press('8', enter);
  await anna.sees('1 of');
  const seat = { ...place, entry: 1 } as const;
  const draft = ledger.draft(seat);
  if (draft === undefined) throw new Error('nothing is kept');
  const elsewhere = done(keepDraft(ledger, officer('anna'), seat, draft));

  await anna.press('7', enter);
  await anna.sees('TABLE_DRAFT_ELSEWHERE');
  await anna.press('1', '2', enter, '3', enter, '4', enter);
  await anna.press(esc);
  await anna.sees('goes on where you left off');
  expect(ledger.draft(seat)).toEqual(elsewhere);
});

test('who has keyed nothing keeps nobody from a table or a bundle; one figure keeps it', async () => {
  const anna = await annaAtFirstEntry();
  expect(ledger.tableState(place).state).toBe('first-in-progress');
  await anna.press(esc);
  await anna.sees('Nothing was keyed');
  expect(ledger.tableState(place).state).toBe('empty');

  // The way is open again, and a bundle that nobody counted is free too.
  await anna.press('b');
  await anna.sees('No bundle yet');
  await anna.press('n', '1', enter, enter);
  await anna.sees('Ballots in the bundle');
  expect(ledger.bundleState({ ...place, bundle: 1 }).state).toBe('first-in-progress');
  await anna.press(esc);
  await anna.sees('Nothing was keyed');
  expect(ledger.bundleState({ ...place, bundle: 1 }).state).toBe('empty');
  await anna.press('n', '1', enter, enter);
  await anna.sees('Ballots in the bundle');
  await anna.press('5', enter);
  await anna.sees('ballot 1 of 5');
  await anna.press(esc);
  await anna.sees('goes on where you left off');
  expect(ledger.bundleState({ ...place, bundle: 1 }).state).toBe('first-in-progress');
});

test('on the keypad one way hands an entry in, from any field: a second + chooses no answer, - chooses it', async () => {
  newOffice(cantonPackage);
  const anna = await at('anna');
  await anna.press(enter, enter);
  await anna.sees('fields filled in');
  await anna.press('8', '+');
  await anna.sees('No, check first');
  await anna.press('+', enter);
  await anna.sees('1 of');
  await anna.press('G', '5', enter);
  await anna.sees('No, check first');
  await anna.press('+', '+', enter);
  await anna.sees('2 of');
  expect(ledger.tableState(place).state).toBe('first-in-progress');

  await anna.press('+');
  await anna.sees('No, check first');
  await anna.press('-', '+', '-', '-', enter);
  await anna.sees('First entry handed in');
  expect(ledger.tableState(place).state).toBe('first-done');
});

test('where a reason is typed, - chooses between the answers and never goes back to the reason', async () => {
  newOffice(cantonPackage);
  agree();
  const chair = await at('chair');
  await chair.press(enter, 'X');
  await chair.sees('Reason');
  await chair.press(...'a-b', enter, '-', '-', '+', '-', enter);
  await chair.sees('The table waits for ');
  expect(ledger.tableState(place).state).toBe('empty');
});

test('a figure and a reason are answered by the same keys, and what a no throws away is said to be', async () => {
  newOffice(cantonPackage);
  const chair = await at('chair');
  await chair.press(enter, 'b');
  await chair.sees('No bundle yet');
  await chair.press('u', '5', enter, '-', '-', enter);
  await chair.sees('Nothing was recorded');
  await chair.press('u', '5', esc);
  await chair.sees('Nothing was recorded');
  expect(ledger.way(place.bureau)).toBeUndefined();
  await chair.press('u', '5', enter, '-', enter);
  await chair.sees('Said by chair');

  await chair.press('n', '1', enter, '-', enter);
  await chair.sees('Ballots in the bundle');
  await chair.press('2', enter, esc);
  await chair.sees('goes on where you left off');
  await chair.press('X', ...'the wrong bundle', enter, enter);
  await chair.sees('Nothing was recorded');
  await chair.press('X', ...'the wrong bundle', enter, '-', enter);
  await expect
    .poll(() => ledger.bundleState({ ...place, bundle: 1 }).state, { timeout: 10_000 })
    .toBe('empty');
});

test('whoever leaves a bundle that is new finds the cursor on it', async () => {
  newOffice(cantonPackage);
  const anna = await at('anna');
  await anna.press(enter, 'b');
  await anna.sees('No bundle yet');
  for (const number of ['3', '5']) {
    await anna.press('n', number, enter, enter);
    await anna.sees('Ballots in the bundle');
    await anna.press('2', enter);
    await anna.sees(`ballot 1 of 2`);
    await anna.press(esc);
    await anna.sees('goes on where you left off');
  }
  await anna.press(enter);
  await anna.sees('Bundle 5');
});

test('a chair who sits down to an entry is told that what is open in it is then not theirs to decide', async () => {
  newOffice(cantonPackage);
  const chair = await at('chair');
  await chair.press(enter, enter);
  await chair.sees('Who keys this entry does not decide what is open in it');
  await chair.press('x', '-', enter);
  await chair.sees('given up');
  await chair.press('b');
  await chair.sees('No bundle yet');
  await chair.press('n', '1', enter, enter);
  await chair.sees('Who keys this entry does not decide what is open in it');
});

test('a bureau whose urns were counted for ballot by ballot says so where its tables are, before one is begun instead', async () => {
  newOffice(cantonPackage);
  const anna = await at('anna');
  await anna.press(enter);
  await anna.sees('first entry from paper');
  await anna.press('b');
  await anna.sees('No bundle yet');
  await anna.press('u', '5', enter, enter);
  await anna.sees('Said by anna');
  await anna.press(esc);
  await anna.sees('Declared to count ballot by ballot (b)');
});
