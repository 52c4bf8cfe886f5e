/** A small scanner of TypeScript: enough to tell code from comments, strings and regular expressions. */

export interface Token {
  readonly kind: 'word' | 'string' | 'template' | 'regex' | 'sign';
  /** For strings and templates the text between the quotes. */
  readonly text: string;
  readonly line: number;
}

/** After these a slash begins a regular expression, although they look like names. */
const wordsBeforeValue = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'new',
  'delete',
  'void',
  'throw',
  'await',
  'yield',
  'else',
  'do',
]);

const wordPattern = /[\p{ID_Start}$_#@\d][\p{ID_Continue}$\u200c\u200d]*/uy;

/** The tokens of a source file, comments left out. Code inside the `${}` of a template counts as code. */
export function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  /** For every open `${`, how many braces were opened since. */
  const templates: number[] = [];
  let at = 0;
  let line = 1;

  const push = (kind: Token['kind'], text: string): void => {
    found.push({ kind, text, line });
    line += text.split('\n').length - 1;
  };
  /** Reads template text from after a backtick or a closing brace, up to the next `${` or the end. */
  const template = (): void => {
    let end = at;
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end))
      end += source[end] === '\\' ? 2 : 1;
    push('template', source.slice(at, end));
    if (source.startsWith('${', end)) {
      templates.push(0);
      at = end + 2;
    } else at = end + 1;
  };
  const beginsRegex = (): boolean => {
    const last = found.at(-1);
    if (last === undefined) return true;
    if (last.kind === 'word') return wordsBeforeValue.has(last.text);
    return last.kind === 'sign' && !')]}<'.includes(last.text);
  };

  while (at < source.length) {
    const char = source[at] ?? '';
    const depth = templates.at(-1);
    wordPattern.lastIndex = at;
    const word = wordPattern.exec(source)?.[0];
    if (char === '\n') {
      line += 1;
      at += 1;
    } else if (/\s/.test(char)) at += 1;
    else if (source.startsWith('//', at)) at = endOf(source.indexOf('\n', at), source);
    else if (source.startsWith('/*', at)) {
      const end = endOf(source.indexOf('*/', at), source);
      line += source.slice(at, end).split('\n').length - 1;
      at = end + 2;
    } else if (char === "'" || char === '"') {
      // A quote left open by its line is an apostrophe in the text of an element.
      const [whole, text] =
        /^(['"])((?:\\[^\n]|(?!\1)[^\\\n])*)\1?/s
          .exec(source.slice(at, at + 5000))
          ?.filter((_, i) => i !== 1) ?? [];
      push('string', text ?? '');
      at += whole?.length ?? 1;
    } else if (char === '`') {
      at += 1;
      template();
    } else if (char === '}' && depth === 0) {
      templates.pop();
      at += 1;
      template();
    } else if (char === '/' && beginsRegex()) {
      const whole =
        /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/.exec(source.slice(at, at + 5000))?.[0] ?? char;
      push('regex', whole);
      at += whole.length;
    } else if (word !== undefined) {
      push('word', word);
      at += word.length;
    } else {
      if (depth !== undefined && (char === '{' || char === '}'))
        templates[templates.length - 1] = depth + (char === '{' ? 1 : -1);
      push('sign', char);
      at += 1;
    }
  }
  return found;
}

const endOf = (index: number, source: string): number => (index === -1 ? source.length : index);

/** One import, however it is written. */
export interface Import {
  /** What is imported; null where it is computed and nobody can tell. */
  readonly from: string | null;
  /** The names taken, as the other side calls them; `*` for everything, `default` for a default export. */
  readonly names: readonly string[];
  readonly line: number;
}

/** Every import of a source file: static, for its effect, dynamic, in a type, re-exported, by require, or of a worker. */
export function imports(source: string): readonly Import[] {
  const all = tokens(source);
  const found: Import[] = [];
  all.forEach((token, index) => {
    const before = all[index - 1];
    const next = all[index + 1];
    if (token.kind !== 'word' || before?.text === '.' || next === undefined) return;
    const isCall = next.kind === 'sign' && next.text === '(';
    if (token.text === 'import' || (token.text === 'require' && isCall)) {
      if (next.kind === 'string') found.push({ from: next.text, names: [], line: token.line });
      else if (isCall) found.push({ from: literal(all, index + 2), names: ['*'], line: token.line });
      else if (token.text === 'import' && next.text !== '.' && next.text !== ':')
        found.push(...clause(all, index));
    }
    // A file for another thread: an import that the arrows are drawn for as well.
    if (
      token.text === 'URL' &&
      isCall &&
      all[index + 2]?.kind === 'string' &&
      /\.[jt]sx?$/.test(all[index + 2]?.text ?? '')
    )
      found.push({ from: literal(all, index + 2), names: ['*'], line: token.line });
    if (token.text === 'export') {
      const first = next.text === 'type' ? all[index + 2] : next;
      if (first?.text === '*' || first?.text === '{') found.push(...clause(all, index));
    }
  });
  return found;
}

/** The only argument of a call, if it is a plain text. */
function literal(all: readonly Token[], index: number): string | null {
  const argument = all[index];
  const after = all[index + 1]?.text;
  const isPlain = argument?.kind === 'string' || argument?.kind === 'template';
  return isPlain && (after === ')' || after === ',') ? argument.text : null;
}

/** Reads from `import` or `export` to its `from '…'`; nothing where an export re-exports nothing. */
function clause(all: readonly Token[], start: number): readonly Import[] {
  const names: string[] = [];
  let braces = 0;
  for (let index = start + 1; index < all.length; index += 1) {
    const token = all[index];
    const next = all[index + 1];
    if (token === undefined) break;
    if (token.text === 'from' && braces === 0 && next?.kind === 'string')
      return [{ from: next.text, names, line: all[start]?.line ?? token.line }];
    if (token.text === '{') braces += 1;
    else if (token.text === '}') {
      braces -= 1;
      if (braces === 0 && next?.text !== 'from') return [];
    } else if (token.text === '*') names.push('*');
    else if (token.kind === 'word' && all[index - 1]?.text !== 'as' && token.text !== 'as') {
      if (braces === 1 && !(token.text === 'type' && next?.kind === 'word' && next.text !== 'as'))
        names.push(token.text);
      else if (braces === 0 && token.text !== 'type') names.push('default');
    } else if (token.kind === 'sign' && token.text !== ',') return [];
  }
  return [];
}
