/** Holds source files against the arrows of docs/house.md. */
import { posix } from 'node:path';
import {
  forbidden,
  inputHooks,
  isPure,
  network,
  pureCrypto,
  type Room,
  roomOf,
  rules,
  worldly,
} from './rooms.ts';
import { imports, type Token, tokens } from './source-text.ts';

/** A source file: its path from the root of the repository, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every breach, as `src/count/x.ts:3: …`; none is a house in order. */
export function breaches(files: readonly SourceFile[]): readonly string[] {
  return [...files.flatMap(breachesOfFile), ...circles(files)];
}

function breachesOfFile({ path, text }: SourceFile): readonly string[] {
  const room = roomOf(path);
  if (room === undefined) return [`${path}:1: is in no room of docs/house.md`];
  const found = imports(text).flatMap(({ from, names, line }) => {
    const breach = from === null ? 'imports a computed name' : breachOfImport(path, room, from, names);
    return breach === undefined ? [] : [`${path}:${line}: ${breach}`];
  });
  return [...found, ...worldlyBreaches(path, room, text)];
}

function breachOfImport(
  path: string,
  room: Room,
  from: string,
  names: readonly string[],
): string | undefined {
  if (from.startsWith('.')) {
    const target = resolve(path, from);
    if (room === 'ledger' && /^db\/migrations\/[^/]+\.sql$/.test(target)) return undefined;
    const other = roomOf(target);
    if (other === undefined) return `imports ${from}, which is in no room`;
    if (other !== room && !rules[room].mayImport.includes(other))
      return `${room} may not import ${other} (${from})`;
    return undefined;
  }
  if (from.startsWith('node:'))
    return breachOfNode(room, from.slice('node:'.length).split('/')[0] ?? '', names);
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
  if (!rules[room].packages.includes(name)) return `${room} may not import the package ${name}`;
  if (name === 'ink' && !path.startsWith('src/tui/keys/')) {
    const hook = names.find((taken) => inputHooks.includes(taken) || taken === '*');
    if (hook !== undefined) return `only tui/keys may read keys (${hook} of ink)`;
  }
  return undefined;
}

function breachOfNode(room: Room, module: string, names: readonly string[]): string | undefined {
  const allowed = rules[room].node;
  if (network.includes(module)) return `nothing in the program may use node:${module}`;
  if (allowed !== 'any' && !allowed.includes(module)) return `${room} may not import node:${module}`;
  if (!isPure(room)) return undefined;
  const name = names.find((taken) => !pureCrypto.includes(taken));
  return name === undefined ? undefined : `${room} may not take ${name} of node:${module}`;
}

function worldlyBreaches(path: string, room: Room, text: string): readonly string[] {
  const all = tokens(text);
  const found = all.flatMap((token, at) => {
    const what = wordBreach(room, all, at);
    return what === undefined ? [] : [`${path}:${token.line}: ${room} may not use ${what}`];
  });
  const reference = /^[ \t]*\/\/\/\s*<reference/m.exec(text);
  if (reference === null) return found;
  const line = text.slice(0, reference.index).split('\n').length;
  return [...found, `${path}:${line}: ${room} may not use a reference beside its imports`];
}

function wordBreach(room: Room, all: readonly Token[], at: number): string | undefined {
  const word = all[at];
  const [before, next, second] = [all[at - 1], all[at + 1], all[at + 2]];
  if (word?.kind !== 'word') return undefined;
  // A property or a field of that name is another thing; of the global object it was caught at that.
  const isOwn = before?.text === '.' || next?.text === ':' || (next?.text === '?' && second?.text === ':');
  if (isOwn && !(word.text in forbidden && before?.text === '.')) return undefined;
  if (Object.hasOwn(forbidden, word.text)) return forbidden[word.text];
  if (!isPure(room) && room !== 'i18n') return undefined;
  if (word.text === 'Date') return isClock(before, next, second) ? 'the clock' : undefined;
  if (!isPure(room)) return undefined;
  if (word.text === 'Math') return next?.text === '.' && second?.text !== 'random' ? undefined : 'chance';
  if (word.text === 'import' && next?.text === '.') return 'the environment';
  // What a room imports under such a name the arrows have judged.
  if (before?.text === 'import' || before?.text === 'as') return undefined;
  if (word.text === 'Intl') return 'the locale of the machine';
  return Object.hasOwn(worldly, word.text) ? worldly[word.text] : undefined;
}

/** A date made of something is none; every other use of the word may be. */
function isClock(before: Token | undefined, next: Token | undefined, second: Token | undefined): boolean {
  if (before?.text === 'new') return next?.text !== '(' || second?.text === ')';
  return !(next?.text === '.' && (second?.text === 'UTC' || second?.text === 'parse'));
}

/** The path a relative import means. */
const resolve = (path: string, from: string): string => posix.join(posix.dirname(path), from);

/** The first circle met from each file, named once, at the import that closes it. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map(({ path, text }) => [
      path,
      imports(text).flatMap(({ from, line }) =>
        from?.startsWith('.') ? [{ to: resolve(path, from), line }] : [],
      ),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    for (const { to, line } of targets.get(path) ?? []) {
      const start = [...way, path].indexOf(to);
      if (start !== -1)
        found.push(
          `${path}:${line}: closes a circle: ${[...way, path].slice(start).concat(to).join(' -> ')}`,
        );
      else if (!done.has(to)) visit(to, [...way, path]);
    }
    done.add(path);
  };
  for (const { path } of files) if (!done.has(path)) visit(path, []);
  return found;
}
