/** The texts about a suspect ballot besides those of a table, and how long they may be in UTF-16 units. */

/** The name of a witness. */
export const witnessLimit = 100;
export const initialsLimit = 40;
/** The choices of one contest: every box of the longest list there may be. */
export const choicesLimit = 1200;
