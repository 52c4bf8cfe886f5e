/**
 * The running sums of the table, then those of the list; what a key had to refuse, and what cannot be true, takes the place
 * of the list.
 */
import type { Problem } from '../../../base/problem.ts';
import { fieldsAtFault } from '../../../count/open-fields.ts';
import type { HardCode } from '../../../count/problems.ts';
import type { Bureau, Contest } from '../../../election/election.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { flow } from '../../widgets/flow.ts';
import type { Part } from '../../widgets/line.tsx';
import { wrapWordsInto } from '../../widgets/wrap-words.ts';
import { codeMessage } from './code-message.ts';
import { jumpLines } from './jump-lines.ts';
import { stillFailing } from './still-failing.ts';
import { currentField, keyedCount, type TableDeskState, wholeEntry } from './table-state.ts';
import { type TableSums, tableSums } from './table-sums.ts';

type Parts = readonly Part[];

export interface SummedTable {
  readonly ui: Ui;
  readonly contest: Contest;
  readonly bureau: Bureau;
  /** Of open fields: what both entries cannot be true for. */
  readonly failing: readonly Problem<HardCode>[];
  readonly state: TableDeskState;
}

/** Lines at most for what cannot be true. */
export const failingRows = 3;

export function sumLines({ ui, contest, bureau, failing, state }: SummedTable): readonly Parts[] {
  const field = currentField(state)?.field;
  const list = field !== undefined && 'list' in field ? field.list : null;
  const sums = tableSums(contest, bureau, wholeEntry(state), list);
  // Before every open box is keyed from paper, a sum of the others would tell what belongs into it.
  const isWhole = !state.isCorrection || keyedCount(state) === state.fields.length;
  const beside = [
    () => jumpOrRefusal(ui, state),
    () => failingLines(ui, stillFailing({ contest, bureau, failing, state }), state),
    () => (isWhole ? listLines(ui, sums) : []),
  ];
  const said = beside.map((lines) => lines()).find((lines) => lines.length > 0) ?? [];
  return [...(isWhole ? flowing(ui, wholeParts(ui, sums)) : []), ...said];
}

/** What was found, what it was sorted into, and how far the one is from the other. */
function wholeParts(ui: Ui, { found, valid, blankOrInvalid }: TableSums): readonly Parts[] {
  const rest = found - valid - blankOrInvalid;
  const [glyph, tone] =
    rest !== 0
      ? ([ui.glyphs.warning, 'warning'] as const)
      : ([found === 0 ? ' ' : ui.glyphs.good, 'good'] as const);
  const sign: Part = { text: `${glyph} `, tone };
  const sums: readonly Parts[] = [
    [sign, { text: ui.t('table.sums.found', { found }), tone: 'strong' }],
    [{ text: ui.t('table.sums.valid', { valid }), tone: 'strong' }],
    [{ text: ui.t('table.sums.blank-or-invalid', { blankOrInvalid }), tone: 'strong' }],
  ];
  if (rest === 0) return sums;
  const key = rest > 0 ? 'table.sums.left' : 'table.sums.over';
  return [...sums, [{ text: ui.t(key, { count: Math.abs(rest) }), tone: 'warning' }]];
}

function listLines(ui: Ui, { list }: TableSums): readonly Parts[] {
  if (list === null) return [];
  const isOnlyKind = list.names.length === 1;
  const says = [
    ui.t('table.sums.list', { list: list.number, ballots: list.ballots }),
    ...list.names.map(({ kind, ballots, votes }) =>
      ui.t('table.sums.names', { kind: isOnlyKind ? 'all' : kind, ballots, votes }),
    ),
  ];
  return flowing(
    ui,
    says.map((text): Parts => [{ text, tone: 'quiet' }]),
  );
}

/** Sums side by side, in as many lines as they need, all of them indented as the first is by its sign. */
function flowing(ui: Ui, sums: readonly Parts[]): readonly Parts[] {
  const between = ` ${ui.glyphs.between} `;
  const indent = 2;
  const lines = flow(sums, partsWidth, { gap: textWidth(between), columns: ui.columns - indent });
  return lines.map((line, row) =>
    line.flatMap((parts, at): Parts => {
      const isSigned = row === 0 && at === 0 && parts.length > 1;
      const before = at > 0 ? between : isSigned ? '' : ' '.repeat(indent);
      return [{ text: before, tone: 'quiet' }, ...parts];
    }),
  );
}

const partsWidth = (parts: Parts): number => parts.reduce((sum, { text }) => sum + textWidth(text), 0);

/** One line or two; none where no number is asked for and nothing was refused. */
function jumpOrRefusal(ui: Ui, { jump, refused, fields, at }: TableDeskState): readonly Parts[] {
  if (jump !== null) return jumpLines(ui, jump, { fields, at, isLost: refused === 'no-such-place' });
  if (refused !== 'too-long') return [];
  return [[{ text: `${ui.glyphs.warning} ${ui.t('table.refused.too-long')}`, tone: 'warning' }]];
}

/** The comparison that fails and that the field one is in belongs to. */
function failingLines(
  ui: Ui,
  failing: readonly Problem<HardCode>[],
  state: TableDeskState,
): readonly Parts[] {
  const key = currentField(state)?.key;
  const own = failing.find(
    (problem) => key !== undefined && fieldsAtFault(state.form, [problem], () => true).includes(key),
  );
  if (own === undefined) return [];
  const message = codeMessage(own);
  const text = `${ui.glyphs.warning} ${ui.t(message.key, message.params)}`;
  const lines = wrapWordsInto(text, { columns: ui.columns, rows: failingRows }, ui.glyphs.ellipsis);
  return lines.map((line) => [{ text: line, tone: 'warning' }]);
}
