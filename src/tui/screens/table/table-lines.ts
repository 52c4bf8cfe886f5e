/** The fields of an entry as lines of the screen: a heading a section, a line a field. */
import type { FieldKey } from '../../../count/table-field.ts';
import type { FormField, FormSection, TableForm } from '../../../count/table-form.ts';

export type TableLine =
  | { readonly kind: 'section'; readonly section: FormSection; readonly key: string }
  | { readonly kind: 'field'; readonly place: number; readonly key: FieldKey };

/** Every line, in order; the sections that have no field to key are left out. */
export function tableLines(form: TableForm, fields: readonly FormField[]): readonly TableLine[] {
  const places = new Map(fields.map(({ key }, place) => [key, place]));
  return form.sections.flatMap((section): readonly TableLine[] => {
    const own = section.fields.flatMap(({ key }): readonly TableLine[] => {
      const place = places.get(key);
      return place === undefined ? [] : [{ kind: 'field', place, key }];
    });
    return own.length === 0
      ? []
      : [{ kind: 'section', section, key: `${section.name} ${section.list ?? ''}` }, ...own];
  });
}

/**
 * The lines that are seen: the field in question with the heading of its section, and as much around it as fits.
 * Where the heading would scroll away it takes the first line, if there are two.
 */
export function seenLines(lines: readonly TableLine[], at: number, room: number): readonly TableLine[] {
  const own = lines.findIndex((line) => line.kind === 'field' && line.place === at);
  if (lines.length <= room) return lines;
  const first = Math.max(0, Math.min(lines.length - room, own - Math.floor(room / 2)));
  const seen = lines.slice(first, first + room);
  const [top, ...rest] = seen;
  // A heading with nothing of its part below it would say nothing.
  if (top === undefined || top.kind === 'section' || rest[0]?.kind !== 'field') return seen;
  const heading = lines.slice(0, first).findLast((line) => line.kind === 'section');
  return heading === undefined ? seen : [heading, ...rest];
}

export interface SeenSection {
  readonly section: FormSection;
  readonly keys: readonly FieldKey[];
  /** Places of its first and last field among those that are keyed. */
  readonly first: number;
  readonly last: number;
}

const sections = new WeakMap<readonly TableLine[], readonly SeenSection[]>();

/** The parts of the form that have a field to key; made once for the same lines. */
export function sectionsOf(lines: readonly TableLine[]): readonly SeenSection[] {
  const known = sections.get(lines);
  if (known !== undefined) return known;
  const starts = lines.flatMap((line, index) => (line.kind === 'section' ? [{ line, index }] : []));
  const made = starts.map(({ line, index }, number): SeenSection => {
    const own = lines
      .slice(index + 1, starts[number + 1]?.index ?? lines.length)
      .flatMap((one) => (one.kind === 'field' ? [one] : []));
    return {
      section: line.section,
      keys: own.map(({ key }) => key),
      first: own[0]?.place ?? 0,
      last: own.at(-1)?.place ?? 0,
    };
  });
  sections.set(lines, made);
  return made;
}

/** The first field of the next part; backwards that of this one, or of the one before where one stands there. */
export function sectionStart(lines: readonly TableLine[], at: number, by: 1 | -1): number {
  const parts = sectionsOf(lines);
  const own = parts.findIndex(({ last }) => at <= last);
  const start = parts[own]?.first ?? 0;
  if (by === -1 && start < at) return start;
  return parts[own + by]?.first ?? (by === 1 ? (parts.at(-1)?.last ?? 0) : start);
}
