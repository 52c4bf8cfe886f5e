/** Every command there is, by where it is heard: what the documentation and the tests of the keymap go through. */
import { commandMenuCommands } from '../overlays/command-menu/command-menu-keys.ts';
import { problemCommands } from '../overlays/problem/problem-keys.ts';
import { questionCommands } from '../overlays/question/question-keys.ts';
import type { ScreenName } from '../screen.ts';
import { boardCommands, filterCommands } from '../screens/board/board-keys.ts';
import { candidatesCommands } from '../screens/candidates/candidates-keys.ts';
import { findCommands, logCommands } from '../screens/log/log-keys.ts';
import { logEventCommands } from '../screens/log-event/log-event-keys.ts';
import { scanCommands } from '../screens/scan/scan-keys.ts';
import { selfTestCommands } from '../screens/self-test/self-test-keys.ts';
import { signInCommands } from '../screens/sign-in/sign-in-keys.ts';
import { totalsCommands } from '../screens/totals/totals-keys.ts';
import { verifyCommands } from '../screens/verify/verify-keys.ts';
import type { Command } from './command.ts';
import { programCommands } from './program-keys.ts';

/** A command without what it does. */
export type KeymapEntry = Pick<
  Command<never, unknown>,
  'id' | 'keys' | 'label' | 'hint' | 'category' | 'danger'
>;

export type KeymapPlace =
  | 'program'
  | ScreenName
  | 'filter'
  | 'find'
  | 'command-menu'
  | 'question'
  | 'problem';

export const keymap: Readonly<Record<KeymapPlace, readonly KeymapEntry[]>> = {
  program: programCommands,
  'sign-in': signInCommands,
  board: boardCommands,
  scan: scanCommands,
  'self-test': selfTestCommands,
  totals: totalsCommands,
  candidates: candidatesCommands,
  log: logCommands,
  'log-event': logEventCommands,
  verify: verifyCommands,
  filter: filterCommands,
  find: findCommands,
  'command-menu': commandMenuCommands,
  question: questionCommands,
  problem: problemCommands,
};
