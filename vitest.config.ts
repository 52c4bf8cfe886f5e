import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Migrations are imported as text, in the tests as in the bundle (scripts/build.mjs). */
const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre',
  load(id: string) {
    return id.endsWith('.sql') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
} as const;

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    testTimeout: 30_000,
    pool: 'threads',
    // One core is left idle else, and the stories at a terminal mostly wait.
    maxWorkers: '100%',
  },
});
