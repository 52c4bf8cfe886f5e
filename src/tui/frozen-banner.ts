import type { FrozenReport } from '../office/sign-off-ports.ts';
import type { Message } from './message.ts';

/** That nothing of the bureau changes, and why. */
export const frozenBanner = ({ bureau, state }: FrozenReport): Message => ({
  key: bureau === null ? 'frozen.banner.office' : 'frozen.banner',
  params: { state },
});
