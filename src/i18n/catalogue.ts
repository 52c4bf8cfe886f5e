import type { en } from './en.ts';

/** Every message has a key; texts are ICU MessageFormat. Write ’ for an apostrophe: ' quotes in ICU. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
