/** Lists of accounts as spreadsheets write them. */
import { describe, expect, it } from 'vitest';
import { atItsLine, parseAccountsCsv } from '../../src/office/accounts-csv.ts';

const nobody = { account: () => undefined };
const parse = (...lines: readonly string[]) => parseAccountsCsv(lines.join('\n'), nobody);

const told = (...lines: readonly string[]) => {
  const parsed = parse(...lines);
  return parsed.ok ? [] : parsed.error.map(({ code, at }) => [code, at?.line, at?.path]);
};

describe('a list of accounts', () => {
  it('is read whole, in its order, names in small letters', () => {
    expect(parse('name,person,role', 'An.P,An Persoon,entry', '', 'bd, Bernard D ,CHAIR')).toEqual({
      ok: true,
      value: [
        { name: 'an.p', person: 'An Persoon', role: 'entry', line: 2 },
        { name: 'bd', person: 'Bernard D', role: 'chair', line: 4 },
      ],
    });
  });

  it('is read as a Belgian spreadsheet writes it: semicolons, a byte order mark, CR LF, rows left empty', () => {
    const text = '\u{FEFF}Name;Person;Role\r\nan;"De Persoon; ""An""";witness\r\n;;\r\n';

    expect(parseAccountsCsv(text, nobody)).toEqual({
      ok: true,
      value: [{ name: 'an', person: 'De Persoon; "An"', role: 'witness', line: 2 }],
    });
  });

  it('with a comma in a name needs quotes around it', () => {
    expect(parse('name,person,role', 'bd,"Dubois, Bernard",member')).toMatchObject({
      value: [{ person: 'Dubois, Bernard' }],
    });
    expect(told('name,person,role', 'bd,Dubois, Bernard,member')).toEqual([
      ['ACCOUNTS_CSV_COLUMNS', 2, undefined],
    ]);
  });

  it('names all that is wrong with it, each by line and field', () => {
    expect(
      told(
        'name,person,role',
        'an peeters,,boss',
        'an,An P,entry',
        'b,"B,entry',
        'AN,An Q,entry',
        `c,${'x'.repeat(101)},entry`,
      ),
    ).toEqual([
      ['ACCOUNTS_CSV_NAME', 2, 'name'],
      ['ACCOUNTS_CSV_PERSON', 2, 'person'],
      ['ACCOUNTS_CSV_ROLE', 2, 'role'],
      ['ACCOUNTS_CSV_QUOTE', 4, undefined],
      ['ACCOUNTS_CSV_TWICE', 5, 'name'],
      ['ACCOUNTS_CSV_PERSON', 6, 'person'],
    ]);
  });

  it('says of a role what was found and which there are', () => {
    const parsed = parse('name,person,role', 'an,An P,boss');

    expect(parsed).toMatchObject({
      error: [
        {
          params: {
            found: 'boss',
            expected: 'administrator, entry, member, chair, witness, auditor, observer',
          },
        },
      ],
    });
  });

  it('is refused where somebody has an account already', () => {
    const anna = { name: 'anna', role: 'entry', person: '', state: 'active' } as const;
    const known = { account: (name: string) => (name === 'anna' ? anna : undefined) };

    expect(parseAccountsCsv('name,person,role\nanna,Anna P,entry', known)).toMatchObject({
      error: [{ code: 'ACCOUNTS_CSV_EXISTS', at: { line: 2, path: 'name' }, params: { found: 'anna' } }],
    });
  });

  it.each([
    ['nothing at all', ''],
    ['another header', 'naam,persoon,rol'],
    ['a column too many', 'name,person,role,mail'],
  ])('with %s in its first line is refused there', (_what, header) => {
    expect(told(header, 'an,An P,entry')).toEqual([['ACCOUNTS_CSV_HEADER', 1, undefined]]);
  });

  it('of nobody is refused', () => {
    expect(told('name,person,role', '', ' ')).toEqual([['ACCOUNTS_CSV_EMPTY', undefined, undefined]]);
  });
});

it('a problem found when the accounts are made is told at its line', () => {
  const rows = [{ name: 'an', person: 'An P', role: 'entry', line: 7 }] as const;

  expect(atItsLine({ code: 'ACCOUNT_EXISTS', params: { found: 'an', row: 1 } }, rows)).toMatchObject({
    at: { line: 7, path: 'name' },
  });
  expect(atItsLine({ code: 'NOT_PERMITTED' }, rows)).toEqual({ code: 'NOT_PERMITTED' });
});
