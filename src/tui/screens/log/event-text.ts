import type { LogEntry } from '../../../office/log.ts';
import type { Ui } from '../../ui.ts';

/** What happened, in one sentence. */
export function eventText(ui: Ui, entry: Pick<LogEntry, 'type' | 'params'>): string {
  return ui.text(ui.t(`event.${entry.type}`, entry.params));
}
