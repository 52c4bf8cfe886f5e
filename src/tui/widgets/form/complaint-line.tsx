import type { ReactNode } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import type { Ui } from '../../ui.ts';
import { Paragraph } from '../paragraph.tsx';
import type { Complaint } from './form-state.ts';

/** What is wrong, after its sign. That a wait is over is no refusal any more. */
export function ComplaintLine({
  ui,
  complaint,
}: {
  readonly ui: Ui;
  readonly complaint: Complaint;
}): ReactNode {
  const words = 'code' in complaint ? problemText(ui.t, complaint) : ui.t(complaint.key, complaint.params);
  const isGood = 'key' in complaint && complaint.key === 'sign-in.wait-over';
  return (
    <Paragraph
      ui={ui}
      text={`${isGood ? ui.glyphs.good : ui.glyphs.bad} ${ui.text(words)}`}
      tone={isGood ? 'good' : 'bad'}
    />
  );
}
