/**
 * Bundles the program into dist/: main.js, the worker that reads ballots on other cores, and the process that makes PDFs,
 * with the template and the settings it reads.
 * Packages with native code stay outside the bundle. `npm ci` runs this through `prepare`.
 */
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = `dist-${process.pid}`;

/** What Ink asks of these packages at each key is asked of scripts/remembered, which asks them once (decision 042). */
const remembered = {
  name: 'remembered',
  setup({ onResolve, onEnd }) {
    const packages = ['string-width', '@alcalzone/ansi-tokenize'];
    const used = new Set();
    onResolve({ filter: /^(string-width|@alcalzone\/ansi-tokenize)$/ }, ({ path, importer }) => {
      if (!/[\\/]node_modules[\\/](ink|widest-line)[\\/]/.test(importer)) return undefined;
      used.add(path);
      return { path: join(root, 'scripts/remembered', `${basename(path)}.mjs`) };
    });
    onEnd(() => {
      const unused = packages.filter((name) => !used.has(name));
      return { errors: unused.map((name) => ({ text: `Ink does not ask ${name} any more: decision 042` })) };
    });
  },
};

await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/main.tsx',
    'reader-worker': 'src/scan/reader-worker.ts',
    'pdf-typesetter': 'src/report/pdf/pdf-typesetter.ts',
  },
  outdir: fresh,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  // What Node 24 runs. Named as a version of Node, esbuild takes its regular expressions with \p for too new and makes
  // each of them anew whenever it is used: for every character of every frame.
  target: 'es2024',
  jsx: 'automatic',
  loader: { '.sql': 'text' },
  sourcemap: 'linked',
  minifySyntax: true,
  external: ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'],
  define: {
    'process.env.NODE_ENV': '"production"',
    // Nothing in the bundle reaches a network; a library that only asks would load Node's client for it (40 ms).
    fetch: 'undefined',
    WebSocket: 'undefined',
    XMLHttpRequest: 'undefined',
  },
  plugins: [remembered],
  alias: { 'react-devtools-core': './scripts/no-devtools.mjs' },
  banner: {
    // Bundled CommonJS packages call require for Node's own modules.
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

for (const file of ['report.typ', 'no-system-fonts.conf'])
  copyFileSync(`${root}/typesetting/${file}`, `${root}/${fresh}/${file}`);

// All at once, so that a program that starts meanwhile finds the old bundle or the new one.
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(`${root}/${fresh}`, `${root}/dist`);
