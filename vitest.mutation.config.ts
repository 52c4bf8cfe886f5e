import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { everyTest } from './vitest.config.ts';

/** Short test files have few cases and are soon through; most mutants fall to them. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => statSync(one.moduleId).size - statSync(other.moduleId).size);
  }
}

/** The tests that may kill a mutant (docs/decisions/041-mutation-run.md). */
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    include: ['test/count/*.test.ts'],
    setupFiles: ['test/support/same-cases.ts'],
    sequence: { sequencer: ShortestFirst },
    fsModuleCache: false,
  },
});
