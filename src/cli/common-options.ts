/** The options that many commands have. */
import type { Act } from '../office/permissions.ts';
import type { Option } from './command.ts';

/** The office file. */
export const dbOption = {
  name: 'db',
  value: { kind: 'path', label: 'FILE' },
  required: true,
  text: 'cli.option.db',
} as const satisfies Option;

/** Who does it: an officer who is permitted that act; any other is refused before anything is done. */
export const officerOption = (act: Act) =>
  ({
    name: 'officer',
    value: { kind: 'text', label: 'NAME' },
    required: true,
    text: 'cli.option.officer',
    act,
  }) as const satisfies Option;

/** The bureau of which it is. */
export const bureauOption = {
  name: 'bureau',
  value: { kind: 'text', label: 'ID' },
  required: true,
  text: 'cli.option.bureau',
} as const satisfies Option;
