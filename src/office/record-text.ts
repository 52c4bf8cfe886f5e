/** A text from outside as the record may keep it: at most `limit` UTF-16 units, and well-formed. */
export const recordText = (text: string, limit: number): string => wellFormed(text.slice(0, limit));

/** Without halves of surrogate pairs, which have no UTF-8 form and so could not be hashed and read back as the same text. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
