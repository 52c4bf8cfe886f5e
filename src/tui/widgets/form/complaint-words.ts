import { problemText } from '../../../i18n/problem-text.ts';
import type { Ui } from '../../ui.ts';
import type { Complaint } from './form-state.ts';

/** What is wrong, after its sign. */
export function complaintWords(ui: Ui, complaint: Complaint): string {
  const words = 'code' in complaint ? problemText(ui.t, complaint) : ui.t(complaint.key, complaint.params);
  return `${ui.glyphs.bad} ${ui.text(words)}`;
}
