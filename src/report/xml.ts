/** XML 1.0 as a text: elements, escapes, and nothing that a parser would refuse. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements, or the one text of the element. */
  readonly content: readonly XmlElement[] | string;
}

export function xml(
  name: string,
  attributes: XmlElement['attributes'],
  content: readonly XmlElement[] | string | number = [],
): XmlElement {
  return { name, attributes, content: typeof content === 'number' ? `${content}` : content };
}

/** The document with this root: UTF-8, two spaces a level, lines ended by LF, no line end within a text but those it has. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, content }: XmlElement, indent: string): readonly string[] {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const open = `${indent}<${name}${given.join('')}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === 'string') return [`${open}>${escaped(content)}</${name}>`];
  return [`${open}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Read as they are, these would come back as a space, or as LF.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Control characters and halves of a character, which XML 1.0 cannot hold in any way, stand as U+FFFD, the sign for one that is lost. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}
