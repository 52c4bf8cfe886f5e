/** The people of a real office, from nothing to a chair who takes over her own screens: as officers do it, at 80 x 24. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Language } from '../../src/base/language.ts';
import { translator } from '../../src/i18n/translate.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { cantonPackage } from '../office/practice-canton.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

const adminPassword = 'vier woorden zonder zin';
const chairPassword = 'een eigen lang wachtwoord';

let folder: string;
let db: string;
let opened: Robot[];
beforeAll(buildProgram, 120_000);
beforeEach(() => {
  opened = [];
  folder = mkdtempSync(join(tmpdir(), 'telbureau-people-'));
  db = join(folder, 'office.db');
  const clock = { now: () => new Date().toISOString() };
  const created = createOffice(officeFiles, clock, { path: db, text: cantonPackage, practice: false });
  if (!created.ok) throw new Error('no office');
  created.value.ledger.close();
});
afterEach(async () => {
  for (const robot of opened) await robot.kill();
  rmSync(folder, { recursive: true, force: true });
});

function terminal(language: Language): Robot {
  const robot = openTerminal(db, { language, columns: 80, rows: 24 });
  opened.push(robot);
  return robot;
}

const passwordOf = (name: string, label: string): string => {
  const page = readFileSync(join(folder, 'envelopes.txt'), 'utf8')
    .split('\f')
    .find((text) => text.includes(`  ${name}\n`));
  const found = new RegExp(`${label} +(\\S+)`).exec(page ?? '')?.[1];
  if (found === undefined) throw new Error(`no envelope of ${name}`);
  return found;
};

async function firstAdministrator(robot: Robot, language: Language): Promise<void> {
  const t = translator(language);
  await robot.see(t('first.title').slice(0, 30));
  await robot.fill('Beheer', 'An Beheer', adminPassword, `${adminPassword}r`);
  await robot.see(t('password.not-again').slice(0, 30));
  robot.send('\u0015');
  await robot.fill(adminPassword);
  await robot.see(t('first.done'));
}

test('an office from nothing: accounts of a list, a chair with a key of her own, and a second screen', async () => {
  const t = translator('nl');
  const admin = terminal('nl');
  await firstAdministrator(admin, 'nl');
  expect(admin.output()).not.toContain(adminPassword);

  writeFileSync(join(folder, 'lijst.csv'), 'name;person;role\nv.an;An Voorzitter;chair\ni.bo;Bo Een;boss\n');
  await admin.press('a');
  await admin.see('1 van 1 account');
  await admin.press('f');
  await admin.see(t('accounts-file.title'));
  await admin.fill(join(folder, 'lijst.csv'));
  await admin.see('regel 3: role: boss is geen rol');
  writeFileSync(join(folder, 'lijst.csv'), 'name;person;role\nv.an;An Voorzitter;chair\ni.bo;Bo Een;entry\n');
  await admin.press('enter');
  await admin.see('nog geen is gemaakt');
  for (const key of ['enter', 'down', 'enter']) await admin.press(key);
  await admin.see('2 tijdelijke wachtwoorden om uit te delen');
  // Nobody leaves passwords behind by a key too many.
  await admin.press('escape');
  await admin.see('niemand kan ze nog lezen');
  await admin.press('escape');
  await admin.press('w');
  await admin.see(t('envelopes.hint'));
  await admin.fill(folder);
  await admin.see('Geschreven: envelopes.txt');
  await admin.press('escape');
  await admin.see('3 van 3 accounts');

  const chair = terminal('nl');
  await chair.see(t('sign-in.hint'));
  expect(chair.screen().join('\n')).not.toMatch(/anna|bram|OEFENING/);
  // Into the wrong field: an arrow leads back, and the record has nothing of it.
  const first = passwordOf('v.an', 'Tijdelijk wachtwoord');
  await chair.fill(first, first);
  await chair.see('horen niet bij elkaar');
  await chair.press('up');
  await chair.press('ctrl+u');
  await chair.fill('v.an', first);
  await chair.see(t('own-password.title.first'));
  expect(readFileSync(db).includes(first)).toBe(false);
  expect(readFileSync(`${db}-wal`).includes(first)).toBe(false);
  await chair.press('ctrl+y');
  await chair.see(t('program.password-first'));
  await chair.fill(chairPassword, chairPassword);
  await chair.see(t('key-made.title'));
  expect(chair.screen().filter((line) => /(?: [0-9a-f]{4}){8}$/.test(line))).toHaveLength(2);
  // Chosen: nothing is held back any more, and what is to be read waits.
  await chair.press('ctrl+y');
  await chair.see(t('my-account.crumb'));
  await chair.press('escape');
  await chair.see(t('key-made.title'));
  await chair.press('enter');
  await chair.see('Ingeschreven');
  await chair.press('a');
  await chair.see(t('program.not-permitted'));

  // Locked: who it is, and nothing of what lies below, until the password opens it.
  await chair.press('l');
  await chair.see('12 gebeurtenissen');
  await chair.press('ctrl+k');
  await chair.see('Vergrendeld: v.an, voorzitter');
  expect(chair.screen().join('\n')).not.toMatch(/gebeurtenis|sleutel/);
  await chair.fill('geraden');
  await chair.see('horen niet bij elkaar');
  await chair.fill(chairPassword);
  await chair.gone('Vergrendeld');
  await chair.see('ontgrendeld');

  // At another screen: the first one ends by itself, and signs nobody out.
  const other = terminal('nl');
  await other.see(t('sign-in.hint'));
  await other.fill('v.an', chairPassword);
  await other.see('Ingeschreven');
  await chair.see('v.an heeft zich op een ander scherm');
  await other.press('l');
  await other.see('v.an');
  expect(other.screen().join('\n')).not.toContain(t('sign-in.hint'));

  // Forgotten: a temporary password ends the session, and costs the key.
  await admin.see('▸ v.an');
  await admin.press('r');
  await admin.see('An Voorzitter een tijdelijk wachtwoord geven?');
  await admin.press('down');
  await admin.press('enter');
  await admin.see('1 tijdelijk wachtwoord om uit te delen');
  await other.see('Een beheerder heeft v.an een tijdelijk wachtwoord gegeven');
  const given = /v\.an +(\S{4}-\S{4}-\S{4}-\S{4})/.exec(admin.screen().join('\n'))?.[1] ?? '';
  // Whose screens they were is filled in, and what is typed on goes where nobody reads it.
  await other.fill(chairPassword);
  await other.see('horen niet bij elkaar');
  await other.fill(given);
  await other.see(t('own-password.title.first'));
  await other.fill(`${chairPassword} twee`, `${chairPassword} twee`);
  await other.see(t('key-made.title'));

  const checked = await officeFiles.verify(db, () => undefined);
  expect(checked.ok).toBe(true);
}, 120_000);

test('in French: a name has to wait, second by second, and an account that is closed ends its screens', async () => {
  const t = translator('fr');
  const admin = terminal('fr');
  await firstAdministrator(admin, 'fr');
  await admin.press('a');
  await admin.press('n');
  await admin.fill('b.an', 'Bernadette A');
  await admin.press('left');
  await admin.press('enter');
  await admin.see('1 mot de passe temporaire à remettre');
  const given = /b\.an +(\S{4}-\S{4}-\S{4}-\S{4})/.exec(admin.screen().join('\n'))?.[1] ?? '';
  await admin.press('n');
  await admin.press('escape');
  await admin.see('2 de 2 comptes');
  // The account that was made is the one at which the list stands.
  await admin.see('▸ b.an');

  const other = terminal('fr');
  await other.see(t('sign-in.hint'));
  await other.fill('b.an', 'faux');
  await other.see('ne vont pas ensemble');
  for (const wrong of ['faux 2', 'faux 3', 'faux 4']) {
    await other.fill(wrong);
    await other.until('an empty field', (screen) => screen.some((line) => /Mot de passe {2}▏/.test(line)));
  }
  await other.see('Attendez');
  await other.see('Attendez 1 seconde,');
  await other.see(t('sign-in.wait-over').slice(0, 20));
  await other.fill(given);
  await other.see(t('own-password.title.first'));

  await admin.press('c');
  await admin.see('Fermer ce compte : Bernadette A ?');
  await admin.type('partie');
  for (const key of ['enter', 'down', 'enter']) await admin.press(key);
  await admin.see(t('accounts.closed'));
  await other.see('Un administrateur a fermé le compte b.an');
  await other.fill(given);
  await other.see('est fermé');
}, 120_000);
