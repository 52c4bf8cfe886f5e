/** The texts of officers in the record. */
import { z } from 'zod';
import { isNoted, isStated, tableTextLimit } from '../office/table-texts.ts';

// Zod asks anything for its length, and throws where a field `length` is an object: so first the type.
/** A text of at most so many UTF-16 units, whatever is in it. */
export const textUpTo = (units: number) => z.string().pipe(z.string().max(units));

/** What has to be given: a reason, a remark, an opinion, a name, as the use cases keep it; limit in UTF-16 units. */
export const statedUpTo = (units: number) => z.string().refine((text) => isStated(text, units));
export const StatedTextSchema = statedUpTo(tableTextLimit);

/** What may be left empty. */
export const NotedTextSchema = z.string().refine(isNoted);
