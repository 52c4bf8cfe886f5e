/** What is said to an officer who leaves an entry of a table or a bundle without having keyed anything. */
import type { FieldKey } from '../../../count/table-field.ts';
import type { Message } from '../../message.ts';

/**
 * A whole entry is anybody's again. What is open is only for the officers who keyed it: nobody else can take that up, and
 * what they read there is awaited as before.
 */
export const givenBack = ({ open }: { readonly open: readonly FieldKey[] | null }): Message => ({
  key: open === null ? 'table.given-back' : 'table.given-back.open',
});
