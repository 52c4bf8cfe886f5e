/**
 * Makes docs/keys.md, and the table of keys in README.md, from the keymap of the terminal screens.
 * Usage: node scripts/gen-keys.ts [--check]   (--check writes nothing; it fails where a file differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { translator } from '../src/i18n/translate.ts';
import { keyLabels } from '../src/tui/keys/key-label.ts';
import { type KeymapEntry, type KeymapPlace, keymap } from '../src/tui/keys/keymap.ts';
import { listCommands } from '../src/tui/keys/list-keys.ts';

const root = join(import.meta.dirname, '..');
const t = translator('en');

const titles = {
  program: 'Everywhere',
  'sign-in': 'Sign-in',
  'first-administrator': 'The first administrator',
  'own-password': 'A password of one’s own',
  'my-account': 'My account',
  'own-key': 'Replacing or copying a signing key',
  accounts: 'Accounts',
  'new-account': 'A new account',
  'accounts-file': 'Accounts of a list',
  'accounts-path': 'Naming the list',
  'handing-out': 'Temporary passwords',
  envelopes: 'Writing envelopes',
  lock: 'Locked screens',
  board: 'The board',
  scan: 'Scanning',
  'self-test': 'Scanner test',
  suspects: 'The suspect ballots of a bureau',
  suspect: 'The form of a suspect ballot',
  tables: 'Paper tables of a bureau',
  table: 'Keying a paper table',
  review: 'Reading an agreed paper table',
  differences: 'Open fields',
  bundles: 'Ballots in bundles',
  bundle: 'Keying a bundle',
  'bundle-differences': 'Open places of a bundle',
  jump: 'Jumping in a paper table',
  reconciliation: 'Reconciliation of a bureau',
  kinds: 'The voters of a polling station by kind',
  transfers: 'Transfers of ballots',
  transfer: 'The form of a transfer',
  totals: 'Totals',
  candidates: 'Candidates of a list',
  log: 'The log',
  'log-event': 'One event of the log',
  verify: 'Checking the record',
  canvass: 'The canvass',
  figure: 'What is behind a figure',
  'figure-bundles': 'What is behind a figure counted ballot by ballot',
  projector: 'The progress for a hall',
  reports: 'The reports',
  report: 'One report',
  composition: 'The form of who sits in a bureau',
  'report-text': 'Reading a report, to initial or to sign it',
  passphrase: 'While a passphrase is typed',
  'report-files': 'Writing the files of a report',
  'report-folder': 'Naming the folder of the files of a report',
  deliveries: 'The deliveries',
  delivery: 'The delivery of one bureau',
  'trust-key': 'Trusting the key of a bureau',
  'signers-file': 'Trusting the keys of a list',
  'signers-path': 'Naming the list of keys',
  'take-deliveries': 'Taking deliveries',
  'deliveries-path': 'Naming the folder of deliveries',
  deliver: 'Delivering a bureau',
  filter: 'While a filter is typed',
  find: 'While a number or token is typed',
  'command-menu': 'Help and command palette',
  question: 'A question',
  problem: 'A message that something was not done',
} as const satisfies Readonly<Record<KeymapPlace, string>>;

const isPlace = (name: string): name is KeymapPlace => Object.hasOwn(titles, name);
const places = Object.keys(titles).filter(isPlace);
const listIds: ReadonlySet<string> = new Set(listCommands.map((command) => command.id));

const code = (label: string) => `\`${label.replaceAll('|', '\\|')}\``;
const keysOf = ({ keys }: KeymapEntry) => keyLabels(keys, t).map(code).join(' ');
const row = (command: KeymapEntry) =>
  `| ${keysOf(command)} | ${t(command.hint)}${command.danger ? ' (asks first; cannot be taken back)' : ''} | \`${command.id}\` |`;
const table = (commands: readonly KeymapEntry[]) =>
  ['| Key | What it does | Command |', '|---|---|---|', ...commands.map(row)].join('\n');
const ownOf = (place: KeymapPlace) => keymap[place].filter((command) => !listIds.has(command.id));

const page = `# Keys

Made from the keymap (\`src/tui\`) by \`scripts/gen-keys.ts\`; change the keymap, not this page.

The last line of every screen shows the keys that are of use now; \`?\` lists all of them, and \`Ctrl+P\` or \`:\` finds one by its name. Where a text is typed, as in a form, a filter or an answer, \`?\` and \`:\` are letters of it, and in a bundle \`?\` is a suspect ballot: there \`Ctrl+P\` alone shows the keys. Scans and pastes are never taken for keys.

${places.map((place) => `## ${titles[place]}\n\n${table(ownOf(place))}\n`).join('\n')}
## In every list

${table(listCommands)}
`;

const short = [...ownOf('board'), ...ownOf('scan'), ...ownOf('program')];
const readmePart = `<!-- keys:start -->\n${table(short)}\n\nAll keys: [docs/keys.md](docs/keys.md).\n<!-- keys:end -->`;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const marked = /<!-- keys:start -->[\s\S]*<!-- keys:end -->/;
if (!marked.test(readme)) throw new Error('README.md has no marks for the keys');
const files = {
  'docs/keys.md': page,
  'README.md': readme.replace(marked, () => readmePart),
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (values.check) {
    console.error(`${name} is not what scripts/gen-keys.ts makes: run it`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(name);
  }
}
