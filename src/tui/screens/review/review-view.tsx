/** An agreed count table, field by field as it was keyed; of a figure that the chair decided, the reason. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import type { AgreedForm } from '../../../office/agreed-form.ts';
import { whichContest } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import {
  FormFields,
  FormSections,
  fieldColumns,
  type SeenForm,
  showsSections,
} from '../table/form-fields.tsx';
import { jumpLines } from '../table/jump-lines.ts';
import type { ReviewedFields, ReviewState } from './review-state.ts';

export interface ReviewViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly table: AgreedForm;
  readonly form: ReviewedFields;
  readonly state: ReviewState;
}

/** What is said of the field one is in: a reason is one or two sentences. */
const footRows = (ui: Ui): number => (ui.columns < 72 ? 3 : 2);

/** Long names, and decisions beside them. */
const mostTitleRows = 2;

export function ReviewView({ ui, election, table, form, state }: ReviewViewProps): ReactNode {
  const { contest, figures, officers, decided } = table;
  const [first, second] = officers;
  const agreed = ui.text(ui.t('review.title', { first, second, count: decided.length }));
  const between = ` ${ui.glyphs.between} `;
  // Where it is narrow the contest gives way first: the breadcrumb has it too.
  const which = whichContest(ui, election, contest, ui.columns - 2 - textWidth(between + agreed));
  const title = `${ui.glyphs.good} ${[which, agreed].filter((text) => text !== '').join(between)}`;
  const air = isLow(ui) ? 0 : 1;
  const titleRows = Math.min(mostTitleRows, wrapWords(title, ui.columns).length);
  const room = Math.max(1, ui.rows - titleRows - air - footRows(ui));
  const seen: SeenForm = { ui, contest, ...form, figures, at: state.at, room };
  const left = { ...ui, columns: fieldColumns(ui) };
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={title} tone="strong" rows={titleRows} />
      <Box height={ui.screenReader ? undefined : room + air}>
        <Box flexDirection="column" width={left.columns}>
          <FormFields {...seen} ui={left} />
        </Box>
        {showsSections(ui) ? <FormSections {...seen} /> : null}
      </Box>
      {state.jump === null ? (
        <Paragraph ui={ui} {...said(ui, table, form, state)} rows={footRows(ui)} />
      ) : (
        jumpLines(ui, state.jump, { ...form, ...state }).map((parts, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its row
          <Line key={row} ui={ui} parts={parts} />
        ))
      )}
    </Box>
  );
}

function said(ui: Ui, { decided }: AgreedForm, { fields }: ReviewedFields, { at }: ReviewState) {
  const decision = decided.find(({ field }) => field === fields[at]?.key);
  const text =
    decision === undefined
      ? ''
      : ui.text(ui.t('review.decided', { officer: decision.officer, reason: decision.reason }));
  return { text, tone: 'quiet' } as const;
}
