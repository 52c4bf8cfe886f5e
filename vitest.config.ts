import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Migrations are imported as text, in the tests as in the bundle (scripts/build.mjs). */
const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre',
  load(id: string) {
    return id.endsWith('.sql') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
} as const;

/** What holds for every test, in whatever run. */
export const everyTest: ViteUserConfig = {
  plugins: [sqlAsText],
  test: { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000, pool: 'threads' },
};

/**
 * So early a file begins: what takes longest first, so that no core waits at the end for one file. Whole scenarios take
 * longest, then what starts the program, then what has most in it.
 */
function weight(file: string): number {
  const isScenario = file.includes('/test/scenarios/');
  const startsProgram = /support\/(program|cli|robot|pty)\.ts|node:child_process/.test(
    readFileSync(file, 'utf8'),
  );
  return (isScenario ? 2e9 : 0) + (startsProgram ? 1e9 : 0) + statSync(file).size;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weights = new Map(files.map((file) => [file, weight(file.moduleId)]));
    const order = (file: TestSpecification) => file.project.config.sequence.groupOrder;
    return files.toSorted(
      (one, other) => order(one) - order(other) || (weights.get(other) ?? 0) - (weights.get(one) ?? 0),
    );
  }
}

/** Tests that sit at a terminal and mostly wait, as a person does between two keys. */
const atTerminal = ['test/**/*.pty.test.ts', 'test/tui/*.test.ts', 'test/scenarios/*terminal*.test.ts'];

export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'at a terminal',
          include: atTerminal,
          // More of them than cores, since they wait; and beside nothing that computes, since a key has its time.
          maxWorkers: 4,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: atTerminal,
          // A thread keeps its modules, and what was compiled of them, for its next file: no test changes one.
          isolate: false,
          // Where .ci/run has room in memory. A story at a terminal shows paths, whose length matters there.
          env: { TMPDIR: process.env['TELBUREAU_TEST_FOLDER'] ?? tmpdir() },
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
