/** What is offered and said at the bundles and totals of a bureau, at the keyboard, while others change what holds there. */
import { afterEach, expect, test } from 'vitest';
import { raiseSuspect } from '../../src/office/suspects.ts';
import { correct, key, type Room } from '../office/bundle-office.ts';
import { done, keyed, place, reset, right } from '../office/paper-office.ts';
import { cantonPackage, officer } from '../office/practice-canton.ts';
import { say } from '../office/urn-office.ts';
import { type AtTerminal, type OfficeTerminal, officeTerminal } from '../support/office-terminal.ts';

const [enter, arrow] = ['\r', '\u001b[C'] as const;

let office: OfficeTerminal;
afterEach(() => office.close());

function newRoom(): Room {
  office = officeTerminal(cantonPackage);
  let drawn = 0;
  const bytes = (count: number): Uint8Array => {
    drawn += 1;
    return new Uint8Array(count).fill(drawn);
  };
  return { ...office, randomness: { bytes } };
}

async function atBundles(name: string): Promise<AtTerminal> {
  const at = await office.at(name);
  await at.press(enter);
  await at.sees('by ballot');
  await at.press('b');
  await at.sees('Found in the urns');
  return at;
}

test('at an entry it is said who has said what the urns held, and that they differ', async () => {
  const the = newRoom();
  done(say(the, 'bram', 20));
  const anna = await atBundles('anna');
  await anna.press('n', '1', enter, enter);
  await anna.sees('In the urn: said by bram; another must say it too.');
  done(say(the, 'chair', 21));
  await anna.sees('different numbers from bram, chair.');
}, 20_000);

test('a ballot that the chair has decided is not typed on, where the bundle stays open', async () => {
  const the = newRoom();
  key(the, 'anna', ['CK=2', 'CK=5', 'CK=blank']);
  key(the, 'bram', ['CK=2', 'CK=5', 'CK=2']);
  for (const name of ['anna', 'bram']) done(correct(the, name, { 'ballot/3': null }));
  const chair = await atBundles('chair');
  await chair.press('d');
  await chair.sees('The ballot says:');
  for (const list of ['5', '2']) {
    await chair.press(list, enter);
    await chair.sees('Yes, let it stand');
    await chair.press('w', enter, arrow, enter);
    await chair.sees('Ballot 1 is decided');
  }
}, 20_000);

test('a ballot that the chair typed stands, and can be decided, where the reason was refused', async () => {
  const the = newRoom();
  key(the, 'anna', ['CK=2']);
  key(the, 'bram', ['CK=5']);
  const chair = await atBundles('chair');
  await chair.press('d');
  await chair.sees('The ballot says:');
  await chair.press('5', enter);
  await chair.sees('Yes, let it stand');
  await chair.press('?', enter, arrow, enter);
  await chair.sees('This was not done');
  await chair.press('\u001b');
  await chair.sees('The ballot says:');
  await chair.press(enter);
  await chair.sees('Yes, let it stand');
}, 20_000);

test('no bundle is begun, and no urns are said, once a suspect ballot was set aside by hand', async () => {
  const the = newRoom();
  const anna = await atBundles('anna');
  await anna.sees('? help');
  const raised = { ground: 'object', note: '' } as const;
  done(raiseSuspect(the.ledger, the.clock, officer('bram'), place, raised));
  // The footer is written anew, without them.
  await anna.sees('suspects');
  for (const offered of ['n', 'u', enter, 'X']) {
    await anna.press(offered);
    await anna.sees('A suspect ballot set aside holds it; chair: s, withdraw');
    // Another notice, so that the next one is written.
    await anna.press('m');
    await anna.sees('Nothing stands out in this table');
  }
}, 20_000);

test('candidates of a table that is set aside while they are read are not sorted', async () => {
  newRoom();
  for (const name of ['anna', 'bram']) expect(keyed(office, name, right)).toBeDefined();
  const anna = await office.at('anna');
  await anna.press(enter, 't');
  await anna.sees('Electoral figure');
  await anna.press(enter);
  await anna.sees('order of the list');
  done(reset(office, 'chair'));
  await anna.sees('Nothing of it counts yet');
  await anna.press('s');
  await anna.sees('Nothing of it counts yet');
}, 20_000);
