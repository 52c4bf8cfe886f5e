/**
 * Makes docs/roles.md from the table of roles.
 * Usage: node scripts/gen-roles.ts [--check]   (--check writes nothing; it fails where the page differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { translator } from '../src/i18n/translate.ts';
import { type Role, roles } from '../src/office/officers.ts';
import { type Act, acts, rolesThatMay } from '../src/office/permissions.ts';

const page = join(import.meta.dirname, '../docs/roles.md');
const t = translator('en');

const who = {
  administrator: 'keeps the accounts and the program running; counts nothing',
  entry: 'scans ballots and keys count tables',
  member: 'of the bureau, an assessor or the secretary: does that too, and signs with the chair',
  chair: 'decides, and answers for the count',
  witness: 'of a list: reads, and has remarks written down',
  auditor: 'looks on and checks the record',
  observer: 'sees what is projected in the hall, and nothing else',
} as const satisfies Readonly<Record<Role, string>>;

const words = {
  'account.manage': 'make accounts, close them, give temporary passwords',
  'key.own': 'have a signing key',
  'ballot.scan': 'scan ballots',
  'ballot.undo': 'take back the last ballot that one scanned oneself',
  'ballot.void': 'void a counted ballot',
  'table.enter': 'key an entry of a count table or a bundle',
  'table.remark': 'write a remark that a table owes',
  'table.decide': 'decide where two entries differ',
  'table.reset': 'begin a table anew',
  'suspect.raise': 'set a suspect ballot aside',
  'suspect.opinion': 'write down an opinion on one',
  'suspect.decide': 'decide one',
  'suspect.reopen': 'open a decision again',
  'suspect.withdraw': 'withdraw one that was set aside by mistake',
  'kinds.declare': 'say how many voters of each kind there were',
  'transfer.send': 'send ballots on to another table',
  'transfer.receive': 'receive ballots sent on',
  'transfer.withdraw': 'withdraw a transfer',
  'composition.declare': 'say who sat in the bureau',
  'incident.note': 'write down an incident',
  'report.object': 'write down an objection',
  'report.present': 'present a report for signing',
  'report.return': 'return a report with reasons',
  'report.initial': 'initial a report',
  'report.sign': 'sign a report',
  'report.unsigned': 'write down who does not sign a report, and why',
  'report.close': 'close a report',
  'report.reopen': 'open a signed report again, as a correction',
  'delivery.export': 'deliver the count of a bureau to the main bureau',
  'delivery.trust': 'say whose deliveries are taken',
  'delivery.receive': 'take deliveries of bureaus',
  'projector.see': 'see the progress for a hall',
  'board.see': 'see the board',
  'totals.see': 'see totals, the canvass and agreed tables',
  'log.see': 'see the log',
  'record.verify': 'check the record',
} as const satisfies Readonly<Record<Act, string>>;

const mark = (act: Act, role: Role) => (rolesThatMay(act).includes(role) ? '●' : '');
const rows = acts.map(
  (act) => `| \`${act}\` | ${words[act]} | ${roles.map((role) => mark(act, role)).join(' | ')} |`,
);

const text = `# Roles

Made from \`src/office/permissions.ts\` by \`scripts/gen-roles.ts\`; change that table, not this page. It is the only one: the use cases ask it, the screens, and every command that names an officer. Commands that name none (totals, reports, verify, backup) read: whoever has the file can read it.

| role | who |
|---|---|
${roles.map((role) => `| \`${role}\`, ${t(`role.${role}`)} | ${who[role]} |`).join('\n')}

No account changes its role: who becomes something else gets another account. Beyond the role, some acts ask who did what before ([four eyes](four-eyes.md)): nobody keys both entries of a table, decides in one they keyed, or looks at figures that they still have to key blind.

| act | may | ${roles.join(' | ')} |
|---|---|${roles.map(() => ':-:|').join('')}
${rows.join('\n')}
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  if (values.check) {
    console.error('docs/roles.md is not what scripts/gen-roles.ts makes: run it');
    process.exitCode = 1;
  } else {
    writeFileSync(page, text);
    console.log('docs/roles.md');
  }
}
