/**
 * The structure of an election package, `telbureau-election/1` (docs/formats/election-package.md).
 * What one field says of another is checked in `check-references.ts`.
 */
import { z } from 'zod';
import { BureauId, CandidateNumber, ContestId, ListNumber, wholeNumber } from './ids.ts';
import type { ElectionErrorCode } from './problems.ts';
import { regimeIds } from './regime.ts';

const packageFormat = 'telbureau-election/1';
/** The most contests one ballot can carry. */
const mostContests = 15;

/** A check whose failure is a problem of that code. */
const failingAs = (code: ElectionErrorCode, expected: string) => ({ error: expected, params: { code } });

/**
 * Looks at the type alone first: zod would ask what is no text and no list for its `length` too, and would throw
 * where that is an object that has no number.
 */
const onlyIf = <Schema extends z.ZodType>(
  isType: (value: unknown) => boolean,
  type: string,
  schema: Schema,
) =>
  z.preprocess((value, context) => {
    if (isType(value)) return value;
    context.addIssue({ code: 'custom', message: type });
    return z.NEVER;
  }, schema);

const text = (longest: number) =>
  onlyIf(
    (value) => typeof value === 'string',
    'text',
    z
      .string()
      .min(1, { error: `1–${longest}` })
      .max(longest, { error: `1–${longest}` })
      .refine(isPlain, failingAs('ELECTION_BAD_TEXT', 'text')),
  );

const code = (pattern: RegExp, expected: string) =>
  z.string({ error: 'text' }).regex(pattern, { error: expected });

const listOf = <Item extends z.ZodType>(item: Item, fewest: number, most: number) =>
  onlyIf(
    Array.isArray,
    'list',
    z
      .array(item)
      .min(fewest, { error: `≥ ${fewest}` })
      .max(most, { error: `≤ ${most}` }),
  );

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: values.join(' | ') });

const isoDate = z
  .string({ error: 'text' })
  .refine(isDate, failingAs('ELECTION_BAD_DATE', 'YYYY-MM-DD'))
  .meta({ format: 'date' });

const localised = z
  .object(
    {
      nl: text(200).exactOptional(),
      fr: text(200).exactOptional(),
      de: text(200).exactOptional(),
      en: text(200).exactOptional(),
    },
    { error: 'object' },
  )
  .refine(
    (texts) => Object.values(texts).some((one) => one !== undefined),
    failingAs('ELECTION_NO_LANGUAGE', 'nl | fr | de | en'),
  )
  .meta({ minProperties: 1 });

const areaId = code(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/, 'A-Z a-z 0-9 -, ≤ 20');
/** NIS code of a municipality: five digits, the first the province (1 Antwerp … 9 Namur). */
const nis = code(/^[1-9][0-9]{4}$/, '10000–99999');

const candidate = z.object(
  { number: CandidateNumber, name: text(200), born: isoDate.exactOptional() },
  { error: 'object' },
);

const candidateList = z.object(
  {
    number: ListNumber,
    name: text(200),
    effectives: listOf(candidate, 1, 127),
    substitutes: listOf(candidate, 0, 127).exactOptional(),
  },
  { error: 'object' },
);

const contest = z.object(
  {
    id: ContestId,
    title: localised,
    regime: oneOf(regimeIds),
    paper: ContestId.exactOptional(),
    paperHome: ContestId.exactOptional(),
    constituency: z.object({ id: areaId, name: localised }, { error: 'object' }),
    seats: wholeNumber(1, 999),
    lists: listOf(candidateList, 1, 255),
  },
  { error: 'object' },
);

const station = z.object(
  { number: wholeNumber(1, 99_999), municipality: nis, registered: wholeNumber(0, 9_999_999) },
  { error: 'object' },
);

const bureau = z.object(
  {
    id: BureauId,
    name: text(200),
    kind: oneOf(['counting', 'digital']),
    stations: listOf(station, 1, 60),
    contests: listOf(ContestId, 1, mostContests).exactOptional(),
  },
  { error: 'object' },
);

/** Only one spelling of each 32 bytes: the last sign before the padding carries four bits, its low two are zero. */
const publicKey = z
  .string({ error: 'text' })
  .refine(
    (base64) => /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(base64),
    failingAs('ELECTION_BAD_KEY', '32 bytes, base64'),
  )
  .meta({ contentEncoding: 'base64' });

const ballotKey = z.object(
  { id: code(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'A-Z a-z 0-9 -, ≤ 40'), publicKey },
  { error: 'object' },
);

export const electionPackage = z.object(
  {
    format: z.literal(packageFormat, { error: packageFormat }),
    id: code(/^[a-z0-9-]{1,60}$/, 'a-z 0-9 -, ≤ 60'),
    title: localised,
    date: isoDate,
    office: z.object(
      {
        level: oneOf(['canton', 'municipality', 'district']),
        id: areaId,
        name: localised,
        municipalities: listOf(z.object({ nis, name: localised }, { error: 'object' }), 1, 700),
      },
      { error: 'object' },
    ),
    contests: listOf(contest, 1, mostContests),
    // 1000 bureaus of 60 stations: a ballot numbers its station in 16 bits.
    bureaus: listOf(bureau, 1, 1000),
    ballotKeys: listOf(ballotKey, 0, 1000).exactOptional(),
  },
  { error: 'object' },
);

/** A package whose structure holds. */
export type ElectionPackage = z.infer<typeof electionPackage>;

/** Whether a text is shown as it is written: not only space, no control characters, none that turn the direction of writing. */
function isPlain(written: string): boolean {
  return /\S/.test(written) && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(written);
}

/** Whether a text is a day of the calendar, as 2024-06-09. */
function isDate(written: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
