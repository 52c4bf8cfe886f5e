/** The key that turns to the next points, the same on every screen that has some. */
import type { Command } from './command.ts';

export interface PointsMove {
  readonly type: 'more-points';
}

export const pointsCommands = [
  {
    id: 'points.more',
    keys: ['n'],
    label: 'points.more',
    hint: 'points.more.hint',
    category: 'act',
    when: ({ pages }) => (pages > 1 ? true : { disabled: 'points.all-shown' }),
    run: () => ({ type: 'more-points' }),
  },
] as const satisfies readonly Command<{ readonly pages: number }, PointsMove>[];
