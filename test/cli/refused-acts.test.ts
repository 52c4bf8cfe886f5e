/** What an officer who has signed in for a command may not do is refused before anything is done, and recorded. */
import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { signingDesk } from '../office/sign-off-office.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();

test('every command names what its officer must be permitted, but where it is their own password or follows from whose key', () => {
  const unnamed = commands
    .filter(({ options }) => options.some(({ name, act }) => name === 'officer' && act === undefined))
    .map(({ words }) => words.join(' '));
  expect(unnamed.toSorted()).toEqual(['keys revoke', 'officers password']);
});

test('who may take no deliveries is refused before one is read; who may is told why each was not taken', async () => {
  const { ledger, path } = signingDesk();
  mkdirSync(bench.path('usb'));
  bench.file('usb/manifest.json', 'a letter');
  const take = ['delivery', 'import', '--db', path, bench.path('usb'), '--officer'];
  const events = () =>
    ledger
      .events({ limit: 3 })
      .toReversed()
      .map(({ type, officer }) => `${type} ${officer}`);

  const witness = await bench.run([...take, 'wout']);
  expect([witness.code, witness.stdout]).toEqual([5, '']);
  expect(witness.stderr).toMatch(/--officer: .*wout.*\[NOT_PERMITTED\]/);
  expect(events()).toEqual(['officer-signed-in wout', 'act-refused wout', 'officer-signed-out wout']);

  const member = await bench.run([...take, 'mira']);
  expect(member.code).toBe(3);
  expect(member.stderr).toContain('[DELIVERY_FILE_MISSING]');
  expect(events().slice(1)).toEqual(['delivery-refused mira', 'officer-signed-out mira']);
});
