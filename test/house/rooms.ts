/** The rooms of docs/house.md and the arrows between them, as data. */

const pure = [
  'base',
  'election',
  'ballot',
  'count',
  'seats',
  'audit',
  'voters',
  'stations',
  'results',
] as const;
const rooms = [
  ...pure,
  'office',
  'seal',
  'ledger',
  'scan',
  'store',
  'report',
  'i18n',
  'tui',
  'cli',
  'main',
] as const;
export type Room = (typeof rooms)[number];

interface RoomRule {
  /** The rooms it may import, itself apart. */
  readonly mayImport: readonly Room[];
  /** The npm packages it may import. */
  readonly packages: readonly string[];
  /** The modules of Node it may import; 'any' but those of `network`. */
  readonly node: readonly string[] | 'any';
}

const pureRule = (...mayImport: readonly Room[]): RoomRule => ({
  mayImport,
  packages: ['zod'],
  node: ['crypto'],
});
const adapterRule = (...packages: readonly string[]): RoomRule => ({
  mayImport: [...pure, 'office'],
  packages: ['zod', ...packages],
  node: 'any',
});

export const rules: Readonly<Record<Room, RoomRule>> = {
  base: pureRule(),
  election: pureRule('base'),
  ballot: pureRule('base', 'election'),
  count: pureRule('base', 'election', 'ballot'),
  seats: pureRule('base', 'election', 'ballot', 'count'),
  audit: pureRule('base', 'election', 'ballot', 'count', 'seats'),
  voters: pureRule('base', 'election', 'count'),
  stations: pureRule('base', 'election', 'count'),
  results: pureRule('base', 'election', 'count'),
  office: pureRule(...pure),
  seal: adapterRule(),
  ledger: adapterRule('better-sqlite3'),
  store: adapterRule('better-sqlite3'),
  scan: adapterRule('jsqr', 'qrcode-reader', 'pngjs', 'lean-qr'),
  report: {
    ...adapterRule('csv-stringify', '@myriaddreamin/typst-ts-node-compiler', 'lean-qr'),
    mayImport: [...pure, 'office', 'i18n'],
  },
  i18n: { mayImport: [...pure], packages: ['intl-messageformat'], node: [] },
  tui: { mayImport: [...pure, 'office', 'i18n'], packages: ['ink', 'react', 'lean-qr', 'zod'], node: [] },
  cli: { mayImport: [...pure, 'office', 'i18n'], packages: ['zod'], node: 'any' },
  main: { mayImport: rooms, packages: [], node: 'any' },
};

/** What a pure room may take of node:crypto: hashes, signatures, and the keys for them. No chance, no new keys. */
export const pureCrypto: readonly string[] = [
  'createHash',
  'hash',
  'sign',
  'verify',
  'createPublicKey',
  'createPrivateKey',
  'timingSafeEqual',
  'KeyObject',
];

/** Nothing in the program talks to a network. */
export const network: readonly string[] = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'inspector',
];

/** The hooks of Ink that read keys; only the input assembler may use them. */
export const inputHooks: readonly string[] = ['useInput', 'usePaste', 'useStdin'];

/** What a pure room would need of the world around it, by the words that name it: a clock, chance, an environment. */
export const worldly: Readonly<Record<string, string>> = {
  performance: 'the clock',
  Temporal: 'the clock',
  crypto: 'chance',
  process: 'the environment',
  globalThis: 'the environment',
  global: 'the environment',
  navigator: 'the environment',
  setTimeout: 'a timer',
  setInterval: 'a timer',
  setImmediate: 'a timer',
  queueMicrotask: 'a timer',
  console: 'the console',
};

/** Words that no file may say: nothing talks to a network, and nothing is loaded that `imports` cannot see. */
export const forbidden: Readonly<Record<string, string>> = {
  fetch: 'a network',
  WebSocket: 'a network',
  XMLHttpRequest: 'a network',
  EventSource: 'a network',
  createRequire: 'a require of its own making',
  getBuiltinModule: 'a require of its own making',
  eval: 'code from a text',
};

export const isPure = (room: Room): boolean => room === 'office' || pure.some((name) => name === room);

/** The room of a file of `src`, by its first folder; `undefined` for a folder that is no room. */
export function roomOf(path: string): Room | undefined {
  // What puts the program together lies beside the rooms.
  if (/^src\/[^/]+$/.test(path)) return 'main';
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return rooms.find((room) => room === folder && room !== 'main');
}
