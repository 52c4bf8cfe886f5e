import type { Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { ProjectorState } from './projector-state.ts';

export const projectorCommands: readonly Command<ProjectorState, ListMove>[] = [...listCommands];
