import type { FrozenReport } from '../office/sign-off-ports.ts';
import type { Message } from './message.ts';

/** That nothing of the bureau changes, and why. */
export const frozenBanner = (report: FrozenReport): Message => ({
  key: keyOf(report),
  params: { state: report.state },
});

/** Why a key that would change the bureau does nothing. */
export const frozenKey = ({ delivered, state }: FrozenReport) =>
  ({ disabled: delivered ? 'frozen.key.delivered' : 'frozen.key', params: { state } }) as const;

function keyOf({ bureau, delivered }: FrozenReport) {
  if (bureau === null) return 'frozen.banner.office';
  return delivered ? 'frozen.banner.delivered' : 'frozen.banner';
}
