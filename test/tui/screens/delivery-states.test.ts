/** What the screens of deliveries hold and say, without a terminal. */

import { expect, test } from 'vitest';
import { type DeliveryLine, deliveriesIn } from '../../../src/office/delivery/delivery-lines.ts';
import {
  type DeliveryState,
  deliveryStateOf,
  deliveryStates,
} from '../../../src/office/delivery/delivery-state.ts';
import { groupedKey } from '../../../src/office/delivery/manifest.ts';
import type { HandledDelivery } from '../../../src/office/delivery/take-deliveries.ts';
import { practiceOfficers } from '../../../src/office/officers.ts';
import { deliveriesHint, visibleDeliveries } from '../../../src/tui/screens/deliveries/deliveries-state.ts';
import {
  newSigners,
  reduceSignersFile,
  startSignersFile,
} from '../../../src/tui/screens/signers-file/signers-file-state.ts';
import {
  reduceTakeDeliveries,
  startTakeDeliveries,
  strangeSigner,
  takeDeliveriesHint,
  takenCounts,
} from '../../../src/tui/screens/take-deliveries/take-deliveries-state.ts';
import {
  digitsTyped,
  keyLines,
  otherSignerRole,
  signerRoleIn,
  trustKeyComplaint,
  trustKeyFields,
} from '../../../src/tui/screens/trust-key/trust-key-state.ts';
import { startForm } from '../../../src/tui/widgets/form/form-state.ts';
import { reduceListByNeed, startListByNeed } from '../../../src/tui/widgets/table/by-need.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, chamber } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';

const key = '9f86d081884c7d65'.repeat(4);
const officer = (name: string) => practiceOfficers.find((one) => one.name === name) ?? null;

test('a delivery stands as what was taken, sent back, trusted and counted says', () => {
  const grounds = { isTrusted: false, isDelivered: false, isAtWork: false, report: 'draft' } as const;

  expect(deliveryStateOf(grounds)).toBe('unannounced');
  expect(deliveryStateOf({ ...grounds, isTrusted: true })).toBe('awaited');
  expect(deliveryStateOf({ ...grounds, isTrusted: true, isAtWork: true })).toBe('here');
  // The tables of a bureau that delivered are no work here.
  expect(deliveryStateOf({ ...grounds, isDelivered: true, isAtWork: true, report: 'signed' })).toBe('taken');
  expect(deliveryStateOf({ ...grounds, isDelivered: true, report: 'closed' })).toBe('taken');
  expect(deliveryStateOf({ ...grounds, isDelivered: true, isTrusted: true, report: 'returned' })).toBe(
    'returned',
  );
});

const lineOf = (id: string, state: DeliveryState): DeliveryLine => ({
  bureau: { ...chamber.bureaus[0], id: bureauId(id), name: `Bureau ${id}` } as DeliveryLine['bureau'],
  ...{ state, keys: [], row: null },
});
const lines = ['taken', 'awaited', 'here', 'returned', 'unannounced'].map((state, index) =>
  lineOf(`TB-${index + 1}`, deliveryStates.find((one) => one === state) ?? 'here'),
);

test('what came in is told of those that are awaited; one that was sent back is outstanding again', () => {
  expect(deliveriesIn(lines)).toEqual({ taken: 1, awaited: 3, unannounced: 1 });
});

test('those that are outstanding come first where that is wished, and a filter finds bureau and state', () => {
  const ui = uiFor();
  const shown = (state = startListByNeed()) =>
    visibleDeliveries(ui, lines, state).map(({ bureau }) => bureau.id);

  expect(shown()).toEqual(['TB-1', 'TB-2', 'TB-3', 'TB-4', 'TB-5']);
  expect(shown(reduceListByNeed(startListByNeed(), { type: 'next-sort' }))).toEqual([
    ...['TB-4', 'TB-2', 'TB-5', 'TB-1', 'TB-3'],
  ]);
  for (const [typed, found] of [
    ['sent back', ['TB-4']],
    ['bureau tb-2', ['TB-2']],
  ] as const)
    expect(shown(reduceListByNeed(startListByNeed(), { type: 'filter', filter: fieldOf(typed) }))).toEqual(
      found,
    );
});

test('the next step is told to whoever can take it', () => {
  const none = { taken: 0, awaited: 0, unannounced: 5 };
  const some = { taken: 1, awaited: 3, unannounced: 0 };

  expect(deliveriesHint(officer('admin'), none).key).toBe('deliveries.hint.trust');
  expect(deliveriesHint(officer('mira'), none).key).toBe('deliveries.hint');
  expect(deliveriesHint(officer('mira'), some).key).toBe('deliveries.hint.take');
  expect(deliveriesHint(officer('admin'), some).key).toBe('deliveries.hint');
  expect(deliveriesHint(officer('chair'), { ...some, taken: 3 }).key).toBe('deliveries.hint');
});

test('a key is typed with spaces or without, and is none before it has 64 hexadecimal digits', () => {
  const given = { officer: 'chair', role: 'member' };
  const complaint = (typed: string, known: readonly string[] = []) =>
    trustKeyComplaint(startForm(trustKeyFields, { ...given, key: typed }), 'key', known);

  expect(complaint(key)).toBeUndefined();
  expect(complaint(groupedKey(key).toUpperCase())).toBeUndefined();
  expect(complaint(key.slice(1))).toMatchObject({ params: { count: 63, others: 0 } });
  expect(complaint(`${key.slice(2)}xy`)).toMatchObject({ params: { count: 62, others: 2 } });
  expect(complaint(key, [key])).toEqual({ key: 'trust-key.key.known' });
  expect(trustKeyComplaint(startForm(trustKeyFields, { key }), 'officer', [])).toEqual({
    key: 'trust-key.officer.missing',
  });
});

test('the digits stand in four lines of four groups, with a sign for each that is not typed yet', () => {
  const lineOfFour = '9f86 d081 884c 7d65';

  expect(keyLines(key, '·')).toEqual([lineOfFour, lineOfFour, lineOfFour, lineOfFour]);
  expect(keyLines(digitsTyped('9f86 d0').digits, '·')).toEqual([
    '9f86 d0·· ···· ····',
    ...Array.from({ length: 3 }, () => '···· ···· ···· ····'),
  ]);
});

test('who signs is a chair unless it is said otherwise', () => {
  const start = startForm(trustKeyFields, undefined);

  expect(signerRoleIn(start)).toBe('chair');
  expect(otherSignerRole(start)).toBe('member');
  expect(otherSignerRole(startForm(trustKeyFields, { role: 'member' }))).toBe('chair');
});

const unknown = {
  code: 'DELIVERY_SIGNER_UNKNOWN',
  params: { bureau: 'TB-2', officer: 'chair', role: 'chair', key: groupedKey(key) },
};
const handled = (folder: string, outcome: HandledDelivery['outcome']): HandledDelivery => ({
  ...{ folder, outcome },
  ...(outcome === 'refused' ? { problem: unknown } : {}),
});

test('what was not taken stands first in the report, which stays as it is until another folder is named', () => {
  const told = [
    { type: 'began', path: '/usb', total: 5 },
    { type: 'handled', one: handled('a', 'taken') },
    { type: 'handled', one: handled('b', 'refused') },
    { type: 'handled', one: handled('c', 'there') },
    { type: 'stopping' },
    { type: 'handled', one: handled('d', 'refused') },
    { type: 'ended' },
    // A word that comes late changes nothing of it.
    { type: 'handled', one: handled('e', 'taken') },
    { type: 'ended' },
  ] as const;
  const state = told.reduce(reduceTakeDeliveries, startTakeDeliveries());

  if (state.stage !== 'told') throw new Error(state.stage);
  expect(state.told.map(({ folder }) => folder)).toEqual(['b', 'd', 'a', 'c']);
  expect(takenCounts(state.told, state.total)).toEqual({ taken: 1, there: 1, refused: 2, left: 1 });
  const moved = reduceTakeDeliveries(state, {
    type: 'moved',
    move: { type: 'move-to', row: 'last' },
    page: 2,
  });
  expect(moved).toMatchObject({ stage: 'told', row: 3 });
  expect(reduceTakeDeliveries(state, { type: 'other-path' })).toEqual({ stage: 'path', path: '/usb' });
});

test('only a delivery whose key nobody trusts yet offers a key to trust', () => {
  expect(strangeSigner(unknown)).toEqual({ bureau: 'TB-2', officer: 'chair', role: 'chair', key });
  expect(strangeSigner({ ...unknown, code: 'DELIVERY_FILE_CHANGED' })).toBeUndefined();
  expect(strangeSigner({ ...unknown, params: { ...unknown.params, key: 'none' } })).toBeUndefined();
  expect(strangeSigner(undefined)).toBeUndefined();
});

test('a strange key is told to who may trust it, and to others who that is', () => {
  const one = handled('b', 'refused');
  const told = { stage: 'told', path: '/usb', told: [one, handled('a', 'taken')], total: 2, row: 0 } as const;

  expect(takeDeliveriesHint(told, officer('chair')).key).toBe('take-deliveries.hint.strange');
  expect(takeDeliveriesHint(told, officer('mira')).key).toBe('take-deliveries.hint.others');
  expect(takeDeliveriesHint({ ...told, row: 1 }, officer('chair')).key).toBe('take-deliveries.hint.told');
});

test('a list is looked through before anything of it is trusted', () => {
  const row = { bureau: bureauId('TB-1'), key, officer: 'An', role: 'chair', isKnown: true } as const;
  const rows = [row, { ...row, key: 'ab'.repeat(32), isKnown: false }];
  const read = reduceSignersFile(startSignersFile(), { type: 'read', file: 'keys.csv', rows });

  expect(read).toMatchObject({ stage: 'ready', file: 'keys.csv' });
  expect(newSigners(rows)).toBe(1);
  expect(reduceSignersFile(read, { type: 'other-file' })).toEqual({ stage: 'path', file: 'keys.csv' });
});
