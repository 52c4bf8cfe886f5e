/** What the assembler must know of ballots, under every keyboard layout. */
import { mayBeginPayload, restoreCandidates } from '../../../ballot/keyboard-layouts.ts';
import { decodePayload } from '../../../ballot/payload.ts';
import type { BallotText } from './assembler.ts';

export const ballotText: BallotText = {
  mayBeginPayload,
  isWholePayload: (typed) => restoreCandidates(typed).some(({ text }) => decodePayload(text).ok),
};
