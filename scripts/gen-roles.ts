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

const mark = (act: Act, role: Role) => (rolesThatMay(act).includes(role) ? '●' : '');
const rows = acts.map(
  (act) => `| \`${act}\` | ${t(`act.${act}`)} | ${roles.map((role) => mark(act, role)).join(' | ')} |`,
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
