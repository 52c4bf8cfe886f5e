/** A small package with nothing wrong in it, and ways to spoil it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

const people = (count: number): Json =>
  Array.from({ length: count }, (_, i) => ({ number: i + 1, name: `Kandidaat ${i + 1}` }));
const chamberList = (number: number): Json => ({
  number,
  name: `Lijst ${number}`,
  effectives: people(3),
  substitutes: people(6),
});

/** Two Chamber contests on one paper and a municipal one; a digital bureau and one that counts paper. */
export const soundPackage: Json = {
  format: 'telbureau-election/1',
  id: 'be-2024-06-09-rode',
  title: { nl: 'Verkiezing', fr: 'Élection' },
  date: '2024-06-09',
  office: {
    level: 'canton',
    id: '23101',
    name: { nl: 'Sint-Genesius-Rode' },
    municipalities: [
      { nis: '23101', name: { nl: 'Sint-Genesius-Rode' } },
      { nis: '23027', name: { nl: 'Halle' } },
    ],
  },
  contests: [
    {
      id: 'CK-VB',
      title: { nl: 'Kamer' },
      regime: 'chamber',
      paper: 'CK',
      paperHome: 'CK-VB',
      constituency: { id: '24062', name: { nl: 'Vlaams-Brabant' } },
      seats: 15,
      lists: [chamberList(1), chamberList(3)],
    },
    {
      id: 'CK-BH',
      title: { nl: 'Kamer' },
      regime: 'chamber',
      paper: 'CK',
      paperHome: 'CK-VB',
      constituency: { id: '21004', name: { nl: 'Brussel-Hoofdstad' } },
      seats: 16,
      lists: [chamberList(2), chamberList(4)],
    },
    {
      id: 'GR',
      title: { nl: 'Gemeenteraad' },
      regime: 'flemish-municipal',
      constituency: { id: '23101', name: { nl: 'Sint-Genesius-Rode' } },
      seats: 25,
      lists: [{ number: 1, name: 'Anker', effectives: people(4) }],
    },
  ],
  bureaus: [
    {
      id: 'TB-1',
      name: 'Telbureau 1',
      kind: 'counting',
      stations: [
        { number: 1, municipality: '23101', registered: 800 },
        { number: 2, municipality: '23101', registered: 900 },
      ],
    },
    {
      id: 'DB-1',
      name: 'Stembureau 1',
      kind: 'digital',
      stations: [{ number: 1, municipality: '23027', registered: 812 }],
      contests: ['CK-VB', 'CK-BH'],
    },
  ],
  ballotKeys: [
    { id: 'vc-1', publicKey: 'WjxPgbx5dEW1gyxyw0Zd6gh1e+CqWVYjEvjXykfcWvM=' },
    { id: 'vc-2', publicKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=' },
  ],
};

/** The value with another at the path; a new field or element where there was none. */
export function withValue(value: Json, path: Path, replacement: Json): Json {
  const [segment, ...rest] = path;
  if (segment === undefined) return replacement;
  if (isArray(value)) {
    const copy = [...value];
    copy[Number(segment)] = withValue(copy[Number(segment)] ?? null, rest, replacement);
    return copy;
  }
  const object = typeof value === 'object' && value !== null ? value : {};
  return { ...object, [segment]: withValue(object[segment] ?? null, rest, replacement) };
}

/** The value without the field at the path. */
export function without(value: Json, path: Path): Json {
  const [segment, ...rest] = path;
  if (segment === undefined || typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map((element, i) => (i === segment ? without(element, rest) : element));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== segment) return [[name, inner]];
      return rest.length === 0 ? [] : [[name, without(inner, rest)]];
    }),
  );
}

/** The value at the path. */
export function valueAt(value: Json, path: Path): Json {
  const [segment, ...rest] = path;
  if (segment === undefined) return value;
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${segment}`);
  const inner = isArray(value) ? value[Number(segment)] : value[segment];
  if (inner === undefined) throw new Error(`nothing at ${segment}`);
  return valueAt(inner, rest);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
