/**
 * Gives `work`, a function of one text, so that it remembers what it gave for the last texts: for at least `most` of them,
 * for at most twice as many. What it gives must depend on the text alone, must not be undefined, and nobody may change it.
 */
export function remember(work, most) {
  let recent = new Map();
  let before = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = before.get(text) ?? work(text);
    if (recent.size === most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
