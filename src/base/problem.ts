/** Where in an input something is wrong; whatever is known of it. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  /** Path inside a document, as `contests[0].lists[2].number`, or the name of a field or argument. */
  readonly path?: string;
}

/**
 * An expected failure or a warning: a stable code and the figures that belong to it, never a sentence.
 * The sentences, in every language, are in `i18n`, under the code.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at?: Place;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The same problem, its place completed with what an outer layer knows (the file around a line). */
export function locate<C extends string>(problem: Problem<C>, outer: Place): Problem<C> {
  return { ...problem, at: { ...outer, ...problem.at } };
}
