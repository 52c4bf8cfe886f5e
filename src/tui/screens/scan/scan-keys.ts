/** What an officer can do at the scan screen. */
import { type Availability, always, type Command } from '../../keys/command.ts';
import type { ScanState } from './scan-state.ts';

/** What the commands look at: the desk, and whether the office is a practice office. */
export interface ScanDesk {
  readonly scan: ScanState;
  readonly practice: boolean;
  /** A practice ballot was made here, so that it can be scanned twice. */
  readonly hasPracticeBallot: boolean;
}

export type ScanIntent =
  | 'acknowledge'
  | 'undo'
  | 'dismiss-layout'
  | 'self-test'
  | 'leave'
  | 'practice-ballot'
  | 'practice-duplicate'
  | 'practice-damaged';

/** Before a refusal is acknowledged nothing else is done at the desk. */
const unlessHalted =
  (when: (desk: ScanDesk) => Availability) =>
  (desk: ScanDesk): Availability =>
    desk.scan.halted ? { disabled: 'scan.halted' } : when(desk);

const inPractice = unlessHalted(({ practice }) => (practice ? true : { disabled: 'scan.practice.real' }));

export const scanCommands = [
  {
    id: 'scan.acknowledge',
    keys: ['space', 'enter'],
    label: 'scan.acknowledge',
    hint: 'scan.acknowledge.hint',
    category: 'act',
    when: ({ scan }) => (scan.halted ? true : { disabled: 'scan.acknowledge.nothing' }),
    run: () => 'acknowledge',
  },
  {
    id: 'ballot.undo',
    keys: ['u'],
    label: 'scan.undo',
    hint: 'scan.undo.hint',
    category: 'act',
    when: unlessHalted(({ scan }) => (scan.undoable === null ? { disabled: 'scan.undo.nothing' } : true)),
    run: () => 'undo',
  },
  {
    id: 'scan.dismiss-layout',
    keys: ['x'],
    label: 'scan.dismiss',
    hint: 'scan.dismiss.hint',
    category: 'act',
    when: unlessHalted(({ scan }) =>
      scan.layoutHint === null ? { disabled: 'scan.dismiss.nothing' } : true,
    ),
    run: () => 'dismiss-layout',
  },
  {
    id: 'practice.ballot',
    keys: ['p'],
    label: 'scan.practice.ballot',
    hint: 'scan.practice.ballot.hint',
    category: 'act',
    when: inPractice,
    run: () => 'practice-ballot',
  },
  {
    id: 'scan.leave',
    keys: ['escape'],
    label: 'program.back',
    hint: 'scan.leave.hint',
    category: 'go',
    // Always, for else the key would mean the program's own way back; the desk says itself why nobody leaves yet.
    when: always,
    run: () => 'leave',
  },
  {
    id: 'practice.duplicate',
    keys: ['d'],
    label: 'scan.practice.duplicate',
    hint: 'scan.practice.duplicate.hint',
    category: 'act',
    when: (desk) => {
      const practice = inPractice(desk);
      if (practice !== true) return practice;
      return desk.hasPracticeBallot ? true : { disabled: 'scan.practice.none-yet' };
    },
    run: () => 'practice-duplicate',
  },
  {
    id: 'practice.damaged',
    keys: ['m'],
    label: 'scan.practice.damaged',
    hint: 'scan.practice.damaged.hint',
    category: 'act',
    when: inPractice,
    run: () => 'practice-damaged',
  },
  {
    id: 'scan.self-test',
    keys: ['z'],
    label: 'scan.self-test',
    hint: 'scan.self-test.hint',
    category: 'go',
    when: unlessHalted(always),
    run: () => 'self-test',
  },
] as const satisfies readonly Command<ScanDesk, ScanIntent>[];
