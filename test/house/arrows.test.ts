import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaches } from './check-arrows.ts';
import { filesUnder, root } from './repository.ts';
import { rules } from './rooms.ts';
import { imports, tokens } from './source-text.ts';

const sources = filesUnder('src')
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

/** The breaches of one file, its path and place left out. */
const breachesOf = (path: string, text: string) =>
  breaches([{ path, text }]).map((line) => line.slice(`${path}:`.length));

describe('the house', () => {
  test('every file of src is one that the check reads', () => {
    expect(filesUnder('src').filter((path) => !/\.tsx?$/.test(path))).toEqual([]);
  });

  test('no import goes against an arrow of docs/house.md', () => {
    expect(sources.length).toBeGreaterThan(0);

    expect(breaches(sources)).toEqual([]);
  });
});

test('docs/house.md draws the rooms that the check knows', () => {
  const drawing = readFileSync(`${root}/docs/house.md`, 'utf8');
  const drawn = [...drawing.matchAll(/^\| `([a-z0-9]+)(?:\/|\.tsx)`/gm)].map(([, room]) => room);

  expect(drawn.toSorted()).toEqual(Object.keys(rules).toSorted());
});

describe('the check itself', () => {
  test.each([
    [
      'a pure room that imports an adapter',
      'src/count/x.ts',
      "import { a } from '../ledger/a.ts';",
      '1: count may not import ledger (../ledger/a.ts)',
    ],
    [
      'a type counts as much as a value',
      'src/base/x.ts',
      "\nimport type { A } from '../election/a.ts';",
      '2: base may not import election (../election/a.ts)',
    ],
    [
      'a lower room that imports a higher one',
      'src/ballot/x.ts',
      "export { a } from '../count/a.ts';",
      '1: ballot may not import count (../count/a.ts)',
    ],
    [
      'a re-export of everything',
      'src/ballot/x.ts',
      "export * from '../count/a.ts';",
      '1: ballot may not import count (../count/a.ts)',
    ],
    [
      'a re-export under a name',
      'src/ballot/x.ts',
      "export * as a from '../count/a.ts';",
      '1: ballot may not import count (../count/a.ts)',
    ],
    [
      'a re-exported type',
      'src/ballot/x.ts',
      "export type { A } from '../count/a.ts';",
      '1: ballot may not import count (../count/a.ts)',
    ],
    [
      'an import for its effect',
      'src/tui/x.tsx',
      "import '../scan/a.ts';",
      '1: tui may not import scan (../scan/a.ts)',
    ],
    [
      'a dynamic import',
      'src/cli/x.ts',
      "const a = await import('../ledger/a.ts');",
      '1: cli may not import ledger (../ledger/a.ts)',
    ],
    [
      'an import inside a type',
      'src/cli/x.ts',
      "let a: import('../ledger/a.ts').A;",
      '1: cli may not import ledger (../ledger/a.ts)',
    ],
    [
      'a require',
      'src/cli/x.ts',
      "const a = require('../ledger/a.ts');",
      '1: cli may not import ledger (../ledger/a.ts)',
    ],
    [
      'a dynamic import in a template',
      'src/cli/x.ts',
      'const a = `${await import("../ledger/a.ts")}`;',
      '1: cli may not import ledger (../ledger/a.ts)',
    ],
    [
      'an import over several lines',
      'src/office/x.ts',
      "import {\n  a,\n  type B,\n} from '../i18n/a.ts';",
      '1: office may not import i18n (../i18n/a.ts)',
    ],
    ['a name that is computed', 'src/cli/x.ts', 'await import(name);', '1: imports a computed name'],
    [
      'anything but main that imports main',
      'src/cli/x.ts',
      "import { a } from '../main.tsx';",
      '1: cli may not import main (../main.tsx)',
    ],
    [
      'a file outside the rooms',
      'src/cli/x.ts',
      "import { a } from '../../test/a.ts';",
      '1: imports ../../test/a.ts, which is in no room',
    ],
    [
      'the migrations outside the ledger',
      'src/cli/x.ts',
      "import sql from '../../db/migrations/0001_a.sql';",
      '1: imports ../../db/migrations/0001_a.sql, which is in no room',
    ],
    ['a folder that is no room', 'src/attic/x.ts', '', '1: is in no room of docs/house.md'],
    [
      'a module of Node in a pure room',
      'src/office/x.ts',
      "import { readFileSync } from 'node:fs';",
      '1: office may not import node:fs',
    ],
    [
      'chance from node:crypto in a pure room',
      'src/ballot/x.ts',
      "import { createHash, randomBytes } from 'node:crypto';",
      '1: ballot may not take randomBytes of node:crypto',
    ],
    [
      'all of node:crypto in a pure room',
      'src/ballot/x.ts',
      "import * as crypto from 'node:crypto';",
      '1: ballot may not take * of node:crypto',
    ],
    [
      'node:crypto by default in a pure room',
      'src/ballot/x.ts',
      "import crypto from 'node:crypto';",
      '1: ballot may not take default of node:crypto',
    ],
    [
      'a network anywhere',
      'src/main.tsx',
      "import { get } from 'node:https';",
      '1: nothing in the program may use node:https',
    ],
    [
      'a package in a room that has no use for it',
      'src/cli/x.ts',
      "import Database from 'better-sqlite3';",
      '1: cli may not import the package better-sqlite3',
    ],
    [
      'a part of a package',
      'src/office/x.ts',
      "import x from 'react/jsx-runtime';",
      '1: office may not import the package react',
    ],
    [
      'a module of Node without its prefix',
      'src/cli/x.ts',
      "import fs from 'fs';",
      '1: cli may not import the package fs',
    ],
    [
      'keys read outside the input assembler',
      'src/tui/screens/scan/x.tsx',
      "import { Text, useInput as keys } from 'ink';",
      '1: only tui/keys may read keys (useInput of ink)',
    ],
    [
      'the clock in a pure room',
      'src/office/x.ts',
      'const now = new Date();',
      '1: office may not use the clock',
    ],
    [
      'the clock as a number',
      'src/office/x.ts',
      'const now = Date.now();',
      '1: office may not use the clock',
    ],
    ['chance in a pure room', 'src/audit/x.ts', 'const draw = Math.random();', '1: audit may not use chance'],
    [
      'the environment in a pure room',
      'src/base/x.ts',
      "const home = process.env['HOME'];",
      '1: base may not use the environment',
    ],
    ['a request to a network', 'src/report/x.ts', 'await fetch(address);', '1: report may not use a network'],
    [
      'a request by another name',
      'src/report/x.ts',
      'globalThis.fetch(a);',
      '1: report may not use a network',
    ],
    [
      'a require made elsewhere',
      'src/cli/x.ts',
      "import { createRequire } from 'node:module';",
      '1: cli may not use a require of its own making',
    ],
    [
      'a worker of another room',
      'src/cli/x.ts',
      "new Worker(new URL('../ledger/a.ts', import.meta.url));",
      '1: cli may not import ledger (../ledger/a.ts)',
    ],
    [
      'a reference',
      'src/base/x.ts',
      '\n/// <reference path="../ledger/a.ts" />',
      '2: base may not use a reference beside its imports',
    ],
    [
      'the clock over two lines',
      'src/office/x.ts',
      'const a = Date\n  .now();',
      '1: office may not use the clock',
    ],
    ['the clock as a function', 'src/office/x.ts', 'const a = Date();', '1: office may not use the clock'],
    ['the clock taken apart', 'src/office/x.ts', 'const { now } = Date;', '1: office may not use the clock'],
    ['the clock in the words', 'src/i18n/x.ts', 'new Date();', '1: i18n may not use the clock'],
    ['chance by its name', 'src/audit/x.ts', "Math['random']();", '1: audit may not use chance'],
    ['chance taken apart', 'src/audit/x.ts', 'const { random } = Math;', '1: audit may not use chance'],
    [
      'the environment by its name',
      'src/base/x.ts',
      "process['env'];",
      '1: base may not use the environment',
    ],
    [
      'the environment taken apart',
      'src/base/x.ts',
      'const { env } = process;',
      '1: base may not use the environment',
    ],
    [
      'the locale of the machine',
      'src/count/x.ts',
      'new Intl.NumberFormat();',
      '1: count may not use the locale of the machine',
    ],
  ])('catches %s', (_what, path, text, breach) => {
    expect(breachesOf(path, text)).toEqual([breach]);
  });

  test.each([
    [
      'an import in a comment',
      'src/base/x.ts',
      "// import '../ledger/a.ts';\n/* import '../ledger/a.ts'; */",
    ],
    [
      'an import in a text',
      'src/base/x.ts',
      'const a = "import \'../ledger/a.ts\'";\nconst b = `import "../ledger/a.ts"`;',
    ],
    [
      'an import in a regular expression',
      'src/base/x.ts',
      "const a = /import '..\\/ledger\\/a.ts'/;\nconst b = a.test('') ? 1 / 2 : 3 / 4;",
    ],
    ['an export of its own', 'src/base/x.ts', "export { a };\nexport type A = 1;\nexport const from = 'x';"],
    ['the address of the file', 'src/scan/x.ts', 'new URL("./reader-worker.js", import.meta.url);'],
    ['a date from a text', 'src/election/x.ts', 'const day = new Date(text).getTime();'],
    ['a property named like the environment', 'src/base/x.ts', 'const a = step.process.name;'],
    ['a field named like it', 'src/base/x.ts', 'interface A { readonly process: string; global?: 1 }'],
    ['arithmetic', 'src/count/x.ts', 'Math.max(1, Math.ceil(2.5));'],
    [
      'what the arrows draw',
      'src/office/x.ts',
      "import { verify } from 'node:crypto';\nimport { z } from 'zod';\nimport type { A } from '../seats/a.ts';",
    ],
    ['keys read by the input assembler', 'src/tui/keys/input/x.tsx', "import { useInput } from 'ink';"],
    [
      'anything in main',
      'src/main.tsx',
      "import { a } from './ledger/a.ts';\nimport { b } from './tui/b.tsx';",
    ],
  ])('lets pass %s', (_what, path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  test('finds a circle of three files and names the way round', () => {
    const files = [
      { path: 'src/base/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/base/b.ts', text: "\nimport { c } from './deep/c.ts';" },
      { path: 'src/base/deep/c.ts', text: "import type { A } from '../a.ts';" },
    ];

    expect(breaches(files)).toEqual([
      'src/base/deep/c.ts:1: closes a circle: src/base/a.ts -> src/base/b.ts -> src/base/deep/c.ts -> src/base/a.ts',
    ]);
  });

  test('an apostrophe in the text of an element does not hide the lines after it', () => {
    expect(imports("const a = <Text>it's</Text>;\nimport { x } from './x.ts';")).toEqual([
      { from: './x.ts', names: ['x'], line: 2 },
    ]);
  });

  test('a template with braces and templates inside ends where it ends', () => {
    const source = 'const a = `x${f({ b: `${c}` })}y`;\nimport d from "./d.ts";';

    expect(imports(source)).toEqual([{ from: './d.ts', names: ['default'], line: 2 }]);
    expect(
      tokens(source)
        .filter(({ kind }) => kind === 'template')
        .map(({ text }) => text),
    ).toEqual(['x', '', '', 'y']);
  });
});
