import type { LogEntry } from '../../../office/log.ts';
import type { Ui } from '../../ui.ts';

/** What happened, in one sentence. */
export function eventText(
  ui: Ui,
  { type, params, ballot }: Pick<LogEntry, 'type' | 'params' | 'ballot'>,
): string {
  const { token = null, bureau = '', state = null } = ballot ?? {};
  return ui.text(
    ui.t(`event.${type}`, {
      bureau,
      token: token ?? '',
      state: state ?? 'counted',
      ...params,
    }),
  );
}
