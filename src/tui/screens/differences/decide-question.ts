/** What the chair is asked before a figure is decided: what each officer keyed, and what could not be true with it. */
import type { Problem } from '../../../base/problem.ts';
import type { HardCode } from '../../../count/problems.ts';
import type { Differences, OpenField } from '../../../office/table-differences.ts';
import type { Message } from '../../message.ts';
import type { Question } from '../../screen.ts';
import type { Ui } from '../../ui.ts';
import { codeMessage } from '../table/code-message.ts';
import { fullFieldLabel } from '../table/field-label.ts';

export interface Deciding {
  readonly ui: Ui;
  readonly differences: Differences;
  readonly selected: OpenField;
  /** null leaves an optional field empty. */
  readonly value: number | null;
  /** Hard codes that the table raises with the figure. */
  readonly failing: readonly Problem<HardCode>[];
  onYes(reason: string): void;
}

export function decideQuestion(deciding: Deciding): Question {
  const { ui, differences, selected, value, failing, onYes } = deciding;
  const { contest, officers } = differences;
  const shown = (figure: number | null): string =>
    figure === null ? ui.t('differences.empty') : ui.number(figure);
  const { first, second, decided } = selected;
  const [one, other] = officers;
  const before: readonly Message[] =
    decided === null
      ? []
      : [
          {
            key: 'differences.decide.before',
            params: { officer: decided.officer, value: shown(decided.value) },
          },
        ];
  const title = {
    key: 'differences.decide.title',
    params: { field: fullFieldLabel(ui, contest, selected.field.field), value: shown(value) },
  } as const;
  return {
    title,
    points: failing.map(codeMessage),
    lines: [
      ...(failing.length === 0 ? [] : [{ key: 'differences.decide.fails' } as const]),
      {
        key: 'differences.decide.entries',
        params: { one, first: shown(first), other, second: shown(second) },
      },
      ...before,
      // Where it is narrow there is no room for both, and this is said of every decision.
      ...(failing.length === 0 ? [{ key: 'differences.decide.kept' } as const] : []),
    ],
    field: { key: 'differences.decide.reason' },
    yes: { key: 'differences.decide.yes' },
    no: { key: 'differences.decide.no' },
    ...(failing.length === 0 ? {} : { danger: true as const }),
    onYes,
  };
}
