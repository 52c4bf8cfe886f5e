/** What a numeric keypad sends, Enter and the keys that take a figure back. No ballot begins with any of it. */
const keypad = /^[\d+\-*/.\r\u007f\b]$/;

/** For screens on which figures are keyed: such a character is heard at once. */
export const isOfKeypad = (character: string): boolean => keypad.test(character);
