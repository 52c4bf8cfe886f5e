/**
 * Bundles the program into dist/: main.js, and the worker that reads ballots on other cores.
 * Packages with native code stay outside the bundle. `npm ci` runs this through `prepare`.
 */
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = `dist-${process.pid}`;

await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.tsx', 'reader-worker': 'src/scan/reader-worker.ts' },
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
  external: ['better-sqlite3'],
  define: {
    'process.env.NODE_ENV': '"production"',
    // Nothing in the bundle reaches a network; a library that only asks would load Node's client for it (40 ms).
    fetch: 'undefined',
    WebSocket: 'undefined',
    XMLHttpRequest: 'undefined',
  },
  alias: { 'react-devtools-core': './scripts/no-devtools.mjs' },
  banner: {
    // Bundled CommonJS packages call require for Node's own modules.
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// All at once, so that a program that starts meanwhile finds the old bundle or the new one.
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(`${root}/${fresh}`, `${root}/dist`);
