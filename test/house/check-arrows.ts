/** Holds source files against the arrows of docs/house.md. */
import { posix } from 'node:path';
import { inputHooks, isPure, network, pureCrypto, type Room, roomOf, rules, worldly } from './rooms.ts';
import { imports, tokens } from './source-text.ts';

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
  const found: string[] = [];
  const byLine = new Map<number, string[]>();
  for (const { kind, text: token, line } of tokens(text)) {
    const words = byLine.get(line) ?? [];
    words.push(kind === 'word' || kind === 'sign' ? token : '""');
    byLine.set(line, words);
  }
  for (const [line, words] of byLine)
    for (const { what, pattern } of worldly)
      if ((isPure(room) || what === 'a network') && pattern.test(words.join(' ')))
        found.push(`${path}:${line}: ${room} may not use ${what}`);
  return found;
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
