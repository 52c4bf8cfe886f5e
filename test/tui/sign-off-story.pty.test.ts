import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { right as figures } from '../office/paper-office.ts';
import { signingPackage } from '../office/sign-off-office.ts';
import { buildProgram, runProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let folder: string;
let db: string;
let robot: Robot;

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telbureau-sign-off-'));
  db = join(folder, 'office.db');
  const election = join(folder, 'canton.json');
  writeFileSync(election, signingPackage);
  const made = runProgram(['office', 'create', '--db', db, '--election', election, '--practice']);
  expect(made.status, made.stderr).toBe(0);
});
afterEach(async () => {
  await robot.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** An entry of the table of TB-1 from a file, with these figures in the place of the right ones. */
function enters(name: string, entry: 1 | 2, other: Readonly<Record<string, number>> = {}): void {
  const rows = Object.entries({ ...figures, ...other }).map(([key, value]) => {
    const [field = '', one = '', two = '', three = ''] = key.split('/');
    if (field === 'found') return `CK,found,,,${one},${value}`;
    if (field === 'ticked' || field === 'deposited') return `CK,${field},,${one},${two},${value}`;
    return `CK,${field},${one},${two},${three},${value}`;
  });
  const file = join(folder, 'entry.csv');
  writeFileSync(file, `contest,field,list,kind,number,value\n${rows.join('\n')}\n`);
  const where = ['--db', db, '--bureau', 'TB-1', '--officer', name, '--entry', `${entry}`];
  const entered = runProgram(['tally', 'enter', ...where, file]);
  expect(entered.status, entered.stderr).toBe(0);
}

test('a bureau presents, is sent back, signs, closes and corrects, and is told what it may not', async () => {
  const t = translator('nl');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await robot.strike(key);
  };
  const write = (text: string): Promise<void> =>
    press(...[...text].map((letter) => (letter === ' ' ? 'space' : letter)));
  /** Signs in anew and goes to the report of the first bureau. */
  const toReport = async (name: string): Promise<void> => {
    await press('ctrl+o');
    await robot.see(t('sign-in.password'));
    await robot.signIn(name);
    await robot.see(t('board.bureau'));
    await press('o');
    await robot.see(t('reports.version'));
    await press('enter');
    await robot.see(t('report.section.checklist'));
  };
  /** Types a reason and says yes. */
  const because = async (reason: string): Promise<void> => {
    await write(reason);
    await press('enter', 'tab', 'enter');
  };
  // What the program said last stands in the place of its hint for a while: the end of the text tells as well.
  const readsToTheEnd = async (): Promise<void> => {
    while (!robot.screen().some((line) => line.includes(t('report-text.end')))) await press('enter');
  };
  const signs = async (left: number): Promise<void> => {
    await press('s');
    await robot.see(t('report-text.digest'));
    await press('v');
    await robot.see(t('report-text.end'));
    await press('enter');
    await robot.see(t('report-text.passphrase.field'));
    await write('practice');
    await press('enter');
    await robot.see(t('report-text.signed.done', { left }));
  };

  enters('anna', 1);
  enters('bram', 2);
  robot = openTerminal(db, { language: 'nl', columns: 80, rows: 24 });
  await robot.signIn('bram');
  await robot.see('TB-1');
  await press('enter');
  await robot.see(t('tables.owed'));

  // Who may only enter is told who may; the checklist leads to what is missing.
  await press('o');
  await robot.see(t('report.point.signers', { count: 2 }));
  await press('p');
  await robot.see(`${t('role.member')}, ${t('role.chair')}`);

  await toReport('mira');
  await press('p');
  await robot.see(t('report.why.REPORT_NOT_READY', { open: 1 }));
  await press('end', 'enter');
  await robot.see(t('composition.crumb'));
  await write('C. H.');
  await press('enter', 'enter', 'right', 'enter');
  await write('M. I.');
  await press('enter', 'enter', 'right', 'enter');
  await write('W. O.');
  await press('enter', 'right', 'right', 'enter', 'right', 'enter', 'right', 'enter', 'enter');
  await robot.see(t('composition.ask.title', { count: 3 }));
  await press('right', 'enter');
  await robot.see(t('composition.done', { count: 3 }));
  await press('p', 'right', 'enter');
  await robot.see(t('report.present.done'));

  // Nothing of it changes now, and every screen says so.
  await press('escape', 'escape', 'enter');
  await robot.see(t('frozen.banner', { state: 'presented' }));
  await press('m');
  await robot.see(t('frozen.key', { state: 'presented' }));

  await toReport('chair');
  await press('r');
  await because('lees na');
  await robot.see(t('report.return.done'));
  await robot.see('lees na');
  await press('p', 'right', 'enter');
  await robot.see(t('report.present.done'));
  await press('i');
  await robot.see(t('report.why.REPORT_SAME_OFFICER'));
  await press('r');
  await because('een ander');
  await robot.see('een ander');

  await toReport('wout');
  await press('N');
  await robot.see(t('report.object.title', { witness: 'W. O.' }));
  await because('te donker');
  await robot.see(t('report.object.done'));

  await toReport('mira');
  await press('n');
  await because('lamp stuk');
  await robot.see(t('report.note.done'));
  await press('right', 'right');
  await robot.see('te donker');
  await press('p', 'right', 'enter');
  await robot.see(t('report.present.done'));

  await toReport('chair');
  await press('s');
  const waits = { state: t('report-state.presented') };
  await robot.see(t('report.why.REPORT_NOT_INITIALLED', waits));
  await press('i');
  await robot.see('300');
  await readsToTheEnd();
  await press('enter', 'right', 'enter');
  await robot.see(t('report-text.initial.done'));
  await press('s');
  await robot.see(t('report-text.digest'));
  await press('v', 'enter');
  await write('fout');
  await press('enter');
  await robot.see(t('report-text.wrong'));
  await press('escape', 'escape');
  await signs(2);
  await press('s');
  await robot.see(t('report.why.REPORT_SIGNED_BEFORE'));

  await toReport('mira');
  await signs(1);
  await press('w');
  await robot.see(t('report.unsigned.title', { witness: 'W. O.' }));
  await because('naar huis');
  await robot.see(t('report-state.signed'));

  await toReport('chair');
  await press('x', 'right', 'enter');
  await robot.see(t('report.close.done'));
  await press('R');
  await because('stapels verwisseld');
  await robot.see(t('report.reopen.type', { word: 'TB-1' }));
  await because('TB-2');
  await robot.see(t('report.reopen.mismatch', { word: 'TB-1' }));
  await press('R');
  await because('stapels verwisseld');
  await robot.see(t('report.reopen.type', { word: 'TB-1' }));
  await because('TB-1');
  await robot.see(t('report.reopen.done', { version: 2 }));

  // The table is set aside and keyed anew: one ballot of list 2 was blank.
  await press('escape', 'escape', 'enter');
  await robot.see(t('tables.owed'));
  await press('X');
  await because('opnieuw geteld');
  await robot.see(t('tables.reset.done'));
  for (const [name, entry] of [
    ['anna', 1],
    ['bram', 2],
  ] as const)
    enters(name, entry, { 'category/2/headOnly': 149, blankOrInvalid: 21 });
  await press('o');
  await robot.see('stapels verwisseld');
  await press('v');
  await robot.see(t('report-text.version', { version: 1 }));
  await robot.see(t('report-text.version', { version: 2 }));
  const changed = (label: string, before: string, now: string): Promise<number> =>
    robot.until(label, (screen) =>
      screen.some((line) =>
        new RegExp(`${label} +${before} +${now} +▲ ${t('report-text.changed')}`).test(line),
      ),
    );
  await changed('', '20', '21');
  await changed(t('totals.valid'), '280', '279');

  // The old version is still read as it was signed.
  await press('escape', 'left', 'enter');
  await robot.see(t('report-text.title', { name: 'TB-1', version: 1 }).split(',')[1] ?? '');
  await readsToTheEnd();
  await robot.see('W. O.');
  for (const key of ['ctrl+c', 'ctrl+c']) await robot.press(key);
  expect(await robot.ended).toBe(0);
  const verified = runProgram(['verify', '--db', db]);
  expect(verified.status, verified.stderr).toBe(0);
}, 300_000);
