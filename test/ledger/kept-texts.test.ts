/** Every text of an officer in the record is one that the use cases keep: `verify` asks of each what they asked. */
import { copyFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/election/canonical-text.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { OfficeEvent } from '../../src/office/events.ts';
import {
  codeOf,
  folder,
  noProgress,
  paperBureau,
  rechain,
  tamper,
  unwrap,
  writeFullOffice,
} from './support/practice-office.ts';
import { raised, who } from './support/practice-suspects.ts';

const here = folder();
const whole = here.path('whole.db');
const withdrawn = (reason: string): OfficeEvent => ({
  ...{ type: 'suspect-withdrawn', ...who, officer: 'chair' },
  data: { bureau: paperBureau, suspect: 3, reason },
});

beforeAll(() => {
  writeFullOffice(whole);
  const ledger = unwrap(officeFiles.open(whole));
  ledger.transact((writer) => {
    for (const event of [raised(3), withdrawn('it lay on the wrong pile')]) writer.append(event);
  });
  ledger.close();
});
afterAll(() => here.remove());

/** The code of `verify` where the first event of the type has that text, in a chain that fits it. */
async function codeWith(type: string, where: readonly string[], text: string): Promise<string> {
  const path = here.path('changed.db');
  copyFileSync(whole, path);
  tamper(path, (db) => {
    const seq = Number(db.prepare('SELECT min(seq) FROM event WHERE type = ?').pluck().get(type));
    const stored = db.prepare('SELECT data FROM event WHERE seq = ?').pluck().get(seq);
    const changed = withText(JSON.parse(String(stored)), where, text);
    db.prepare('UPDATE event SET data = ? WHERE seq = ?').run(canonicalText(Object(changed)), seq);
    rechain(db);
  });
  return codeOf(await officeFiles.verify(path, noProgress));
}

function withText(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  if (!(step in copy)) throw new Error(`no ${step}`);
  copy[step] = withText(copy[step], rest, text);
  return copy;
}

const unseen: readonly string[] = [
  ' ',
  'an end ',
  '\u00a0a beginning',
  'a line\n',
  '\u001b[2Ja cleared screen',
  'turned \u202ered',
  'zero\u200bwidth',
  '\u3164',
];
const unsaid = ['', '.', '— …', '\u2800'];

const stated: readonly (readonly [string, ...string[]])[] = [
  ['ballot-voided', 'reason'],
  ['table-decided', 'reason'],
  ['table-reset', 'reason'],
  ['table-remarked', 'text'],
  ['bundle-decided', 'reason'],
  ['bundle-reset', 'reason'],
  ['suspect-opinion', 'witness'],
  ['suspect-opinion', 'opinion'],
  ['suspect-decided', 'initials', 'members', '0'],
  ['suspect-decided', 'initials', 'members', '1'],
  ['suspect-decided', 'initials', 'witness'],
  ['suspect-reopened', 'reason'],
  ['suspect-withdrawn', 'reason'],
  ['transfer-withdrawn', 'reason'],
];
const noted: readonly (readonly [string, ...string[]])[] = [
  ['suspect-raised', 'note'],
  ['transfer-sent', 'note'],
  ['transfer-received', 'note'],
];

test('the record as the officers left it verifies', async () => {
  expect(codeOf(await officeFiles.verify(whole, noProgress))).toBe('fine');
});

describe('what has to be said, and says nothing or has something unseen in it, is no event of ours', () => {
  test.each(stated)('%s: %s %s %s', async (type, ...where) => {
    for (const text of [...unseen, ...unsaid, 'x'.repeat(301)]) {
      expect([text, await codeWith(type, where, text)]).toEqual([text, 'LEDGER_EVENT_UNREADABLE']);
    }
    expect(await codeWith(type, where, 'a word')).not.toBe('LEDGER_EVENT_UNREADABLE');
  });
});

test('a name that looks like another, or like nothing, is no officer: two entries would be of one', async () => {
  for (const name of [...unseen, ...unsaid, 'anna\u200b', 'anna ', 'a'.repeat(101)]) {
    const path = here.path('named.db');
    copyFileSync(whole, path);
    tamper(path, (db) => {
      db.prepare("UPDATE event SET officer = ? WHERE type = 'table-entered'").run(name);
      rechain(db);
    });
    expect([name, codeOf(await officeFiles.verify(path, noProgress))]).toEqual([
      name,
      'LEDGER_EVENT_UNREADABLE',
    ]);
  }
});

describe('a note with something unseen in it is none either; one that says nothing is', () => {
  test.each(noted)('%s: %s', async (type, ...where) => {
    for (const text of [...unseen, 'x'.repeat(301)]) {
      expect([text, await codeWith(type, where, text)]).toEqual([text, 'LEDGER_EVENT_UNREADABLE']);
    }
    for (const text of ['', '.', 'a word']) {
      expect(await codeWith(type, where, text)).not.toBe('LEDGER_EVENT_UNREADABLE');
    }
  });
});

test('a text that nobody could read back as it is written is never appended', () => {
  const path = here.path('appended.db');
  copyFileSync(whole, path);
  const ledger = unwrap(officeFiles.open(path));
  const { seq } = ledger.head();
  expect(() => ledger.transact((writer) => writer.append(withdrawn(' ')))).toThrow('would be unreadable');
  expect(ledger.head().seq).toBe(seq);
  ledger.close();
});
