/** The running sums, a line for the table and a line for the list; what a key had to refuse takes the place of the list. */
import type { Bureau, Contest } from '../../../election/election.ts';
import type { Ui } from '../../ui.ts';
import type { Part } from '../../widgets/line.tsx';
import { currentField, type TableDeskState } from './table-state.ts';
import { tableSums } from './table-sums.ts';

export function sumLines(
  ui: Ui,
  contest: Contest,
  bureau: Bureau,
  state: TableDeskState,
): readonly (readonly Part[])[] {
  const field = currentField(state)?.field;
  const list = field !== undefined && 'list' in field ? field.list : null;
  const entry = { shape: state.form.shape, figures: state.figures };
  // The figures of a correction are the open fields alone: there is nothing whole to sum.
  if (state.isCorrection) return [jumpOrRefusal(ui, state) ?? []];
  const sums = tableSums(contest, bureau, entry, list);
  const sorted = sums.valid + sums.blankOrInvalid;
  const isEqual = sums.found === sorted;
  const whole: readonly Part[] = [
    { text: `${isEqual ? ui.glyphs.good : ui.glyphs.warning} `, tone: isEqual ? 'good' : 'warning' },
    {
      text: ui.t('table.sums', { found: sums.found, valid: sums.valid, blankOrInvalid: sums.blankOrInvalid }),
      tone: 'strong',
    },
    ...(isEqual
      ? []
      : [
          {
            text: ` ${ui.glyphs.between} ${ui.t(sums.found > sorted ? 'table.sums.left' : 'table.sums.over', { count: Math.abs(sums.found - sorted) })}`,
            tone: 'quiet',
          } as const,
        ]),
  ];
  return [whole, jumpOrRefusal(ui, state) ?? listParts(ui, sums.list)];
}

function jumpOrRefusal(ui: Ui, { jump, refused }: TableDeskState): readonly Part[] | null {
  if (jump !== null) {
    return [
      { text: `${ui.t(`table.jump.${jump.to}`)} `, tone: 'key' },
      { text: jump.typed },
      { text: ui.glyphs.cursor, tone: 'accent' },
    ];
  }
  if (refused === null) return null;
  return [{ text: `${ui.glyphs.warning} ${ui.t(`table.refused.${refused}`)}`, tone: 'warning' }];
}

function listParts(ui: Ui, list: ReturnType<typeof tableSums>['list']): readonly Part[] {
  if (list === null) return [];
  const names = list.names.map(({ kind, ballots, votes }) =>
    ui.t('table.sums.names', { kind, ballots, votes }),
  );
  const says = [ui.t('table.sums.list', { list: list.number, ballots: list.ballots }), ...names];
  return [{ text: `  ${says.join(` ${ui.glyphs.between} `)}`, tone: 'quiet' }];
}
