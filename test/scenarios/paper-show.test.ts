/** The show of paper counting, of the smallest constituency; `npm run paper` plays all four. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playHeadless } from '../../scripts/paper/headless-show.ts';
import { hintedSlips } from '../../scripts/paper/slips.ts';
import { temporaryFolder } from '../office/practice-canton.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();

test('every slip of two officers is caught by its check, or hinted at where none can, and the canvass is the official result', async () => {
  expect(await playHeadless('luxembourg', '81001', join(temporaryFolder(), 'show'), bench.run)).toEqual([]);
  expect(hintedSlips).toEqual([
    '“neighbours swapped” by HINT_NEIGHBOURS_SWAPPED',
    '“lists swapped” by HINT_LISTS_SWAPPED',
    '“neighbours swapped by one” by HINT_ENTRIES_CROSSED',
    '“names on another list” by HINT_ENTRIES_OTHER_LIST',
  ]);
}, 300_000);
