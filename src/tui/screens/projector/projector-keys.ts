import type { Command } from '../../keys/command.ts';
import { type ListMove, listCommands } from '../../keys/list-keys.ts';
import type { Listed } from '../../widgets/table/listed.ts';

export const projectorCommands: readonly Command<Listed, ListMove>[] = [...listCommands];
