/** What officers say, as JSON in the tables worked out from the record. */
import { z } from 'zod';
import type { SayingState } from '../count/said-twice.ts';
import { nameLimit } from '../office/officers.ts';
import { textUpTo } from './text-schemas.ts';

/** The states in which somebody has said something: of what nobody has there is no row. */
export function sayingSchema<T>(value: z.ZodType<T>): z.ZodType<SayingState<T>> {
  const said = z.array(z.strictObject({ officer: textUpTo(nameLimit), value })).min(1);
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal(['said-once', 'differs']), said }),
    z.strictObject({ state: z.literal('stands'), said, value }),
  ]);
}
