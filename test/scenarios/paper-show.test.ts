/** The show of paper counting, of the smallest constituency; `npm run paper` plays all four. */
import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { slips } from '../../scripts/paper/slips.ts';
import { buildProgram } from '../support/program.ts';

beforeAll(buildProgram, 120_000);

test('every slip of two officers is caught by its check, or hinted at where none can, and the canvass is the official result', () => {
  const show = spawnSync(process.execPath, ['scripts/paper-show.ts', 'luxembourg'], { encoding: 'utf8' });

  expect(show.stderr).toBe('');
  expect(show.stdout).toContain(
    `equal  luxembourg: 20 bureaus keyed twice, ${slips.length + 1} slips caught, ` +
      '“neighbours swapped” by HINT_NEIGHBOURS_SWAPPED, “lists swapped” by HINT_LISTS_SWAPPED, ' +
      '“neighbours swapped by one” by HINT_ENTRIES_CROSSED, “names on another list” by HINT_ENTRIES_OTHER_LIST',
  );
  expect(show.status).toBe(0);
}, 300_000);
