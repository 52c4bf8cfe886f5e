import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPracticeOffice, practiceOfficePath } from '../../src/cli/practice-office.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { temporaryFolder, tickingClock } from '../office/practice-canton.ts';

const practicePackage = 'fixtures/elections/practice-namur.json';
const open = (path: string) => openPracticeOffice(officeFiles, tickingClock(), path, practicePackage);

test('the practice office is where the user keeps data', () => {
  expect(practiceOfficePath({ XDG_DATA_HOME: '/data' })).toBe('/data/telbureau/practice.db');
  expect(practiceOfficePath({})).toMatch(/\/\.local\/share\/telbureau\/practice\.db$/);
});

test('it is made on first use, folders too, and is the same office ever after', () => {
  const path = join(temporaryFolder(), 'data', 'telbureau', 'practice.db');

  const first = open(path);
  if (!first.ok) throw new Error(JSON.stringify(first.error));
  const head = first.value.head();
  first.value.close();
  const second = open(path);

  if (!second.ok) throw new Error(JSON.stringify(second.error));
  expect(second.value.practice).toBe(true);
  expect(second.value.head()).toEqual(head);
  second.value.close();
});

test('a file in its place that is no office is refused and left alone', () => {
  const path = join(temporaryFolder(), 'practice.db');
  writeFileSync(path, 'a letter to my aunt');

  expect(open(path)).toMatchObject({ ok: false, error: [{ code: 'LEDGER_NOT_A_DATABASE' }] });
  expect(readFileSync(path, 'utf8')).toBe('a letter to my aunt');
});
