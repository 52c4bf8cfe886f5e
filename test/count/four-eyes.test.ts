import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fourEyesRules, refusedBy } from '../../src/count/four-eyes.ts';
import { officeProblemCodes } from '../../src/office/problems.ts';

const source = join(import.meta.dirname, '../../src');
const asking = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('four-eyes.ts'))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n')
  .replaceAll(/\s+/g, '');

describe('a rule of four eyes', () => {
  it.each(fourEyesRules)('$id is asked somewhere, and has a refusal with words', ({ id, refusal }) => {
    expect(asking).toContain(`refusedBy('${id}',`);
    if (refusal !== '—') expect(officeProblemCodes).toContain(refusal);
  });

  it.each(fourEyesRules)('$id keeps those from it whose deed it was, and nobody else', ({ id, refusal }) => {
    expect(refusedBy(id, 'anna', ['bram', 'anna'])).toBe(refusal);
    expect(refusedBy(id, 'anna', ['bram'])).toBeNull();
    expect(refusedBy(id, 'anna', [])).toBeNull();
  });
});
