import { createContext } from 'react';
import type { BoundCommand } from '../keys/command.ts';
import type { Message } from '../message.ts';

/** What the shell puts around whatever is on top. */
export interface Chrome {
  readonly crumbs: readonly string[];
  readonly notice: Message | null;
  /** The commands of the program that are heard now. */
  readonly program: readonly BoundCommand[];
}

export const ChromeContext = createContext<Chrome>({ crumbs: [], notice: null, program: [] });
