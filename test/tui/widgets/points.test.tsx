/** Every point can be seen, on one page or another, and none goes beyond the lines there are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsCommands } from '../../../src/tui/keys/points-keys.ts';
import { type Point, Points, pointPages } from '../../../src/tui/widgets/points.tsx';
import { drawn, uiFor } from '../../support/ui.ts';

const ui = uiFor({ columns: 40 });
const pointOf = (words: number, at: number): Point => ({
  ...{ key: `${at}`, tone: 'quiet' },
  text: `<${at}> ${'word '.repeat(words)}`.trim(),
});
const shown = (points: readonly Point[], rows: number, page: number): readonly string[] =>
  drawn(<Points ui={ui} points={points} rows={rows} page={page} />, 40).filter((line) => line.trim() !== '');

test('each is on a page, all pages together are all of them, and a page keeps to its lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (words, rows) => {
        const points = words.map(pointOf);
        const pages = pointPages({ ui, points, rows });
        const seen = pages.flatMap((_, page) => {
          const lines = shown(points, rows, page);
          expect(lines.length).toBeLessThanOrEqual(rows);
          return [...lines.join(' ').matchAll(/<(\d+)>/g)].map(([, at]) => Number(at));
        });
        expect(seen).toEqual(points.map((_, at) => at));
      },
    ),
    { numRuns: 60 },
  );
});

test('the pages go round, and say which points they show and the key that turns', () => {
  const points = [3, 3, 3, 3, 3].map(pointOf);
  expect(shown(points, 3, 0)).toEqual([
    ...['<0> word word word', '<1> word word word', 'Points 1 to 2 of 5; n shows the next'],
  ]);
  expect(shown(points, 3, 2).at(-1)).toContain('Points 5 to 5 of 5');
  expect(shown(points, 3, 3)).toEqual(shown(points, 3, 0));
  expect(shown(points, 5, 0)).toHaveLength(5);
  expect(pointsCommands[0].keys).toEqual(['n']);
  expect(pointsCommands[0].when({ pages: 3 })).toBe(true);
  expect(pointsCommands[0].when({ pages: 1 })).toEqual({ disabled: 'points.all-shown' });
});
