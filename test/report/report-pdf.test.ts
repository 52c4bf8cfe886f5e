/** The report on paper, read back by other programs and held against the record. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/base/language.ts';
import type { BureauId } from '../../src/election/ids.ts';
import { type DisclosedReport, disclosedReport } from '../../src/office/reporting/disclosure.ts';
import { reportJson } from '../../src/office/reporting/report-json.ts';
import type { ReportLanguages } from '../../src/office/reporting/report-languages.ts';
import { reportDocument } from '../../src/report/pdf/report-document.ts';
import { reportPdf } from '../../src/report/pdf/report-pdf.ts';
import { bundleAt, keyTwice, room } from '../office/bundle-office.ts';
import { done, place } from '../office/paper-office.ts';
import { newOffice, paper, temporaryFolder } from '../office/practice-canton.ts';
import { declares, sayTwice, sharedPaperPackage } from '../office/urn-office.ts';
import { bureauId, contestId } from '../support/elections.ts';
import { type PrintedOffice, printedOffice } from './printed-office.ts';
import { codesOf, dictionariesOf, pagesOf, streamsOf } from './read-pdf.ts';
import { markup, signed, told } from './told-report.ts';

const jsonOf = (model: DisclosedReport): string => `${JSON.stringify(reportJson(model), null, 2)}\n`;
const pdfOf = (model: DisclosedReport, ...of: ReportLanguages): Promise<Uint8Array> =>
  reportPdf(model, of, { json: jsonOf(model) });

const canton: PrintedOffice = { election: 'practice-namur', bureaus: 3, practice: false };

function officeModel(of: PrintedOffice = canton): DisclosedReport {
  return done(disclosedReport(printedOffice(of), null));
}

function bureauModel(of: PrintedOffice = canton): DisclosedReport {
  const ledger = printedOffice(of);
  const [bureau] = ledger.election.bureaus;
  if (bureau === undefined) throw new Error('no bureau');
  return done(disclosedReport(ledger, bureau.id));
}

/** A figure as a Dutch paper has it, whatever the program thinks of it. */
const dutch = (value: number): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, '.');

describe('the figures on paper', () => {
  it('are those of the record, of a bureau and of the office: per list, per candidate, with the names', async () => {
    for (const model of [bureauModel(), officeModel()]) {
      const text = (await pagesOf(await pdfOf(model, 'nl'))).join(' ');
      const [record] = reportJson(model).totals;
      const [contest] = model.election.contests;
      if (record === undefined || contest === undefined) throw new Error('no figures');

      expect(record.found).toBe(record.valid + record.blankOrInvalid);
      expect(text).toContain(`Blanco of ongeldige stembiljetten ${dutch(record.blankOrInvalid)} `);
      expect(text).toContain(`Geldige stembiljetten ${dutch(record.valid)} `);
      for (const list of record.lists) {
        const { name, effectives, substitutes } =
          contest.lists.find((one) => one.number === list.number) ?? {};
        const sorted = [...Object.values(list.categories), list.electoralFigure].map(dutch).join(' ');
        expect(text).toContain(`${list.number} ${name} ${sorted} `);
        for (const { number, votes } of list.effectives)
          expect(text).toContain(`${number} ${effectives?.[number - 1]?.name} ${dutch(votes)} `);
        for (const { number, votes } of list.substitutes)
          expect(text).toContain(`${number} ${substitutes?.[number - 1]?.name} ${dutch(votes)} `);
      }
    }
  });

  it('of the office stand by municipality and counting bureau, with the name votes of each', async () => {
    const model = officeModel({ ...canton, bureaus: 12 });
    const text = (await pagesOf(await pdfOf(model, 'nl'))).join(' ');
    const { countTables, election } = { ...reportJson(model), election: model.election };
    const at = (bureau: string, field: string): number => {
      const own = countTables.find((one) => one.bureau === bureau);
      const figures: Record<string, number | null> = Object.assign(
        {},
        ...(own?.sections ?? []).map((one) => one.figures),
      );
      return figures[field] ?? Number.NaN;
    };
    const of = (ids: readonly string[], field: string) => ids.reduce((sum, id) => sum + at(id, field), 0);
    const general = (ids: readonly string[]) => {
      const [valid, not] = [of(ids, 'valid'), of(ids, 'blankOrInvalid')];
      return [valid + not, not, valid].map(dutch).join(' ');
    };

    const ids = election.bureaus.map(({ id }) => id);
    const edegem = ids.filter((_, index) => index % 3 === 1);
    expect(text).toContain(`Telbureau 1 (TB-1) 1, 2, 3 ${general(['TB-1'])} `);
    expect(text).toContain(`Gemeente Edegem Telbureau 2 (TB-2) 4, 5, 6 ${general(['TB-2'])} `);
    expect(text).toContain(`Totaal Edegem ${general(edegem)} `);
    expect(text).toContain(`Telbureaus samen ${general(ids)} `);
    const votes = (field: string) => ids.map((id) => dutch(at(id, field)));
    expect(text).toContain(`2. Candidat 2.E2 ${votes('votes/2/E/2').slice(0, 10).join(' ')} `);
    const last = [...votes('votes/4/S/3').slice(10), dutch(of(ids, 'votes/4/S/3'))].join(' ');
    expect(text).toContain(`3. Suppléant 4.S3 ${last} `);
  });

  it('stand under the whole id of their bureau, however long it is', async () => {
    const model = officeModel();
    const long = (id: BureauId): BureauId => bureauId(`MERELBEKE-${id}`);
    const { bureaus, ...election } = model.election;
    const named = {
      ...model,
      election: { ...election, bureaus: bureaus.map((one) => ({ ...one, id: long(one.id) })) },
      countTables: model.countTables.map((one) => ({ ...one, bureau: long(one.bureau) })),
      remarks: [],
    };
    const text = (await pagesOf(await pdfOf(named, 'nl'))).join(' ');
    const [, votes = ''] = text.split('Naamstemmen per telbureau ');
    for (const { id } of bureaus) expect(votes).toContain(` ${long(id)} `);
  });

  it('of a table that is not in are not there, and no digital polling station is told of in the office’s', async () => {
    const model = done(disclosedReport(newOffice({ practice: true }), null));
    const text = (await pagesOf(await pdfOf(model, 'nl'))).join(' ');

    for (const { name, kind } of model.election.bureaus)
      expect(text.includes(name)).toBe(kind === 'counting');
    expect(text).toContain('Niet binnen: ');
    expect(text).toContain('Niet volledig: ');
  });
});

it('ballot by ballot, on a paper that elections share: what is of the paper stands at the first of them, and says so', async () => {
  const the = room(undefined, sharedPaperPackage);
  declares(the, { ticked: 3, issued: 3, takenBack: 0 }, [place.contest]);
  keyTwice(the, ['CK=2', 'CK=blank']);
  keyTwice(the, ['GR=1'], bundleAt(1, { bureau: paper, contest: contestId('GR') }));
  sayTwice(the, place, 3);
  const text = (await pagesOf(await pdfOf(done(disclosedReport(the.ledger, paper)), 'nl'))).join(' ');
  const [, chamber = '', council = ''] = text.split('Stemopneming: ');

  for (const section of [chamber, council])
    expect(section).toContain('Voor Kamer, Gemeenteraad is er één stembiljet.');
  expect(chamber).toMatch(/Alle urnen en omslagen 3 .* Stembiljetten die hier tellen 2 /);
  expect(chamber).toMatch(/Blanco of ongeldige stembiljetten 1 Geldige stembiljetten 1 Totaal 2 /);
  expect(council).toMatch(/Alle urnen en omslagen – .* Stembiljetten die hier tellen 1 /);
  expect(council).toMatch(/Blanco of ongeldige stembiljetten 0 Geldige stembiljetten 1 Totaal 1 /);
});

it('by table, on a paper that elections share: each has its own urns, and nothing says that they stand elsewhere', async () => {
  const model = bureauModel({ ...canton, election: 'sint-genesius-rode', bureaus: 1 });
  const text = (await pagesOf(await pdfOf(model, 'nl'))).join(' ');
  const [, ...sections] = text.split('Stemopneming: ');

  expect(model.countTables.map(({ way }) => way)).toEqual(['table', 'table']);
  expect(sections).toHaveLength(2);
  for (const [at, { contest }] of model.tables.entries()) {
    const figures: Readonly<Record<string, number | null>> = Object.assign(
      {},
      ...(model.countTables.find((one) => one.contest === contest)?.sections ?? []).map((one) => one.figures),
    );
    expect(sections[at]).toContain(
      `Urn of omslag 1, stembureau 1 ${dutch(figures['found/1'] ?? Number.NaN)} `,
    );
    expect(sections[at]).not.toContain('er één stembiljet');
  }
});

describe('every page', () => {
  it.each([[['nl']], [['nl', 'fr']]] as const)(
    'has room for the names at its top, however long they are (%s)',
    (languages) => {
      const model = officeModel();
      const { office } = model.election;
      const title = { nl: 'verkiezing '.repeat(18).trim() };
      const election = { ...model.election, title, office: { ...office, name: { nl: 'W'.repeat(200) } } };
      const { header } = reportDocument({ ...model, election }, languages);
      const lines = header.map(([left]) =>
        typeof left === 'object' && 'said' in left ? left.said.map(([, words]) => words).join() : `${left}`,
      );
      // Five lines of some ninety letters have room above the text.
      expect(lines.map(({ length }) => Math.ceil(length / 90)).reduce((sum, one) => sum + one)).toBeLessThan(
        6,
      );
      expect(lines.join(' ')).toContain('9 juni 2024');
    },
  );

  it.each([
    ['a draft of practice', true, false, ['OEFENING · ONTWERP']],
    ['a draft', false, false, ['ONTWERP']],
    ['signed, of practice', true, true, ['OEFENING']],
    ['signed', false, true, []],
  ])(
    '%s: what it is, the hash in words and as a code, its number, who has approved of it',
    async (_, practice, isSigned, marks) => {
      const base = bureauModel({ ...canton, practice });
      const model = isSigned ? { ...base, signOff: signed } : base;
      const pdf = await pdfOf(model, 'nl');
      const pages = await pagesOf(pdf);

      expect(pages.length).toBeGreaterThan(3);
      pages.forEach((page, index) => {
        expect(page).toContain(`Bladzijde ${index + 1} van ${pages.length}`);
        expect(page).toContain(model.digest);
        expect(page).toContain('Geen enkele overheid heeft het goedgekeurd');
        for (const mark of marks) expect(page).toContain(mark);
        for (const word of ['OEFENING', 'ONTWERP'])
          expect(page.includes(word)).toBe(marks.some((mark) => mark.includes(word)));
      });
      expect(await codesOf(pdf)).toEqual(pages.map(() => model.digest));
    },
  );
});

it.each(['presented', 'returned', 'initialled'] as const)(
  'a report that is %s is a draft still',
  async (state) => {
    const model = bureauModel();
    const pages = await pagesOf(await pdfOf({ ...model, signOff: { ...model.signOff, state } }, 'fr'));

    for (const page of pages) expect(page).toContain('PROJET');
  },
);

describe('what officers said', () => {
  it('stands in the report, and none of it is read as the language of the pages', async () => {
    const text = (await pagesOf(await pdfOf(told(bureauModel(), signed), 'en'))).join(' ');

    // A line may end within it.
    expect(text.replaceAll(' ', '')).toContain(markup.replaceAll(' ', ''));
    for (const said of [
      'Aagje Verbeeck',
      'witness for list 12',
      'Power cut of five minutes',
      'The seal of the second envelope was not shown',
      'Eva Groß: it is a smear and no name',
      'contested by a member or witness',
      'station 1: 811 ballots deposited, but 1,812 electors ticked',
      'An elector left with the ballot.',
      'one stuck in the fold',
      'list 3 was read on the wrong line',
      '1,041 1,014',
      'urn 2 must be counted again',
      'left before the end of the count',
    ])
      expect(text).toContain(said);
  });

  it('of a correction names whose figures they are: of a bureau in its own report the election alone', async () => {
    for (const [model, column] of [
      [bureauModel(), 'Election'],
      [officeModel(), 'Bureau'],
    ] as const) {
      const text = (await pagesOf(await pdfOf(told(model, signed), 'en'))).join(' ');
      const [, table = ''] = text.split('Figures that changed ');
      expect(table).toMatch(new RegExp(`^${column} Figure `));
    }
  });

  it('is printed whole where no font has it, and where it has no place to break', async () => {
    const strange = 'a\u{1F600}b \u0007 \uE000 x\u202Ey \uD800 中 ш ễ م';
    const long = 'W'.repeat(400);
    const incident = { officer: 'anna', at: '2024-10-13T14:00:00.000Z', bureau: null };
    const model = { ...bureauModel(), incidents: [strange, long].map((text) => ({ ...incident, text })) };
    const text = (await pagesOf(await pdfOf(model, 'nl'))).join(' ');

    expect(text).toContain('a[U+1F600]b [U+0007] [U+E000] x[U+202E]y [U+D800] [U+4E2D] ш ễ');
    expect(text.replaceAll(' ', '')).toContain(long);
  });

  it('goes on on the next page where it is longer than one: twelve witnesses on one ballot', async () => {
    const model = told(bureauModel());
    const [suspect, ...others] = model.suspects;
    if (suspect === undefined) throw new Error('no suspect ballot');
    const opinions = Array.from({ length: 12 }, (_, at) => ({
      witness: `Getuige ${at + 1}`,
      opinion: `mening${at + 1} ${'woord '.repeat(48)}einde${at + 1}`,
    }));
    const pages = await pagesOf(
      await pdfOf({ ...model, suspects: [{ ...suspect, opinions }, ...others] }, 'nl'),
    );
    const pageOf = (word: string) => pages.findIndex((page) => page.includes(`${word} `));
    expect(pageOf('mening1')).toBeGreaterThan(0);
    // What ran over its page would still be in its text.
    expect(pageOf('einde12')).toBeGreaterThan(pageOf('mening1'));
  });

  it('has a box for each who signed or is still to sign, and the reason of who did not', async () => {
    const model = told(bureauModel(), signed);
    const boxes = (await pagesOf(await pdfOf(model, 'en'))).join(' ').split('Signatures').at(-1) ?? '';

    for (const { key } of signed.signatures) expect(boxes).toContain(key);
    expect(boxes).toContain('Chair Aagje Verbeeck (chair) 13/10/2024, 18:31');
    expect(boxes).toMatch(/Assessor Cato Wuyts/);
    expect(boxes).toMatch(/Witness for list 12 Greet Van den Abeele-De Ridder/);
    // Without an account, so on paper if at all.
    expect(boxes).toMatch(
      /Witness for list 4 Filip Noël Did not sign in the program, because: left before the end of the count .*? Date and signature/,
    );
    expect(boxes.match(/Date and signature/g)).toHaveLength(3);
    const own = { ...signed, signatures: signed.signatures.slice(0, 2) };
    const unsigned = [
      { officer: 'chair', at: '2024-10-13T16:35:00.000Z', witness: 'Eva Groß', reason: 'refuses' },
    ];
    const refusing =
      (await pagesOf(await pdfOf(told(bureauModel(), { ...own, unsigned }), 'en')))
        .join(' ')
        .split('Signatures')
        .at(-1) ?? '';
    expect(refusing).toContain('Witness for list 1 Eva Groß Did not sign, because: refuses');
    expect(refusing.match(/Date and signature/g)).toHaveLength(3);

    const draft =
      (await pagesOf(await pdfOf(bureauModel(), 'en'))).join(' ').split('Signatures').at(-1) ?? '';
    expect(draft).toMatch(/Chair.*Secretary or second member/);
    expect(draft.match(/Date and signature/g)).toHaveLength(2);
  });
});

describe('the file', () => {
  it('is a tagged PDF/A-3a with its fonts and the report as data inside', async () => {
    const model = told(officeModel(), signed);
    const pdf = await pdfOf(model, 'nl', 'fr');
    const dictionaries = dictionariesOf(pdf);
    const streams = streamsOf(pdf);
    const xmp = streams
      .map((stream) => stream.toString('utf8'))
      .find((stream) => stream.includes('<x:xmpmeta'));

    expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(xmp).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(xmp).toContain('<xmp:CreateDate>2024-10-13T16:35:00Z</xmp:CreateDate>');
    const has = (pattern: RegExp) => pattern.test(dictionaries);
    expect(has(/\/MarkInfo <<\s*\/Marked true/)).toBe(true);
    expect(has(/\/StructTreeRoot \d+ 0 R/)).toBe(true);
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure'])
      expect([tag, has(new RegExp(`/S /${tag}\\b`))]).toEqual([tag, true]);
    expect(has(/\/Alt /)).toBe(true);
    expect(has(/\/Lang \(nl-BE\)/)).toBe(true);
    expect(streams.some((stream) => stream.includes('/Lang (fr-BE)'))).toBe(true);
    const fonts = [...dictionaries.matchAll(/\/FontName \/([A-Za-z+-]+)/g)].map(([, name]) => name ?? '');
    expect(fonts.length).toBeGreaterThan(0);
    expect(dictionaries.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(fonts.length);
    for (const font of fonts) expect(font).toMatch(/LibertinusSerif|DejaVuSansMono/);
    expect(has(/\/AFRelationship \/Source/)).toBe(true);
    expect(has(/\(report\.json\)/)).toBe(true);
    expect(streams.filter((stream) => stream.toString('utf8') === jsonOf(model))).toHaveLength(1);
  });

  it('has the same bytes for the same record, and the date of the election where nothing was signed', async () => {
    const model = bureauModel();
    const [one, other] = [await pdfOf(model, 'de'), await pdfOf(model, 'de')];

    expect(Buffer.compare(one, other)).toBe(0);
    expect(dictionariesOf(one)).toContain(`(D:${model.election.date.replaceAll('-', '')}000000Z)`);
  });

  const isHere = spawnSync('verapdf', ['--version']).status === 0;
  it.skipIf(!isHere)('is found valid by veraPDF, where that is installed', async () => {
    const path = join(temporaryFolder(), 'report.pdf');
    writeFileSync(path, await pdfOf(told(bureauModel(), signed), 'nl', 'fr'));
    const { stdout } = spawnSync('verapdf', ['--flavour', '3a', '--format', 'text', path], {
      encoding: 'utf8',
    });

    expect(stdout).toMatch(/^PASS/);
  });
});

const titles: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['Proces-verbaal van het telbureau', 'Proces-verbaal van het kantonhoofdbureau'],
  fr: ['Procès-verbal du bureau de dépouillement', 'Procès-verbal du bureau principal de canton'],
  de: ['Protokoll des Zählbüros', 'Protokoll des Kantonshauptvorstands'],
  en: ['Official report of the counting bureau', 'Official report of the canton main bureau'],
};
const words: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['OEFENING', 'ONTWERP'],
  fr: ['EXERCICE', 'PROJET'],
  de: ['ÜBUNG', 'ENTWURF'],
  en: ['PRACTICE', 'DRAFT'],
};

describe('in every language', () => {
  it.each(languages)('%s: of a bureau and of the office, draft, signed and practice', async (language) => {
    for (const practice of [false, true]) {
      const of = { ...canton, practice };
      for (const [scope, base] of [bureauModel(of), officeModel(of)].entries()) {
        for (const isSigned of practice ? [false] : [false, true]) {
          const model = told(base, isSigned ? signed : base.signOff);
          const pages = await pagesOf(await pdfOf(model, language));
          expect(pages[0]).toContain(titles[language][scope]);
          const [exercise, draft] = words[language];
          for (const page of pages) {
            expect(page.includes(exercise)).toBe(practice);
            expect(page.includes(draft)).toBe(!isSigned);
          }
        }
      }
    }
  });

  it('two side by side: headings and labels in both, names of the package too', async () => {
    const pages = await pagesOf(await pdfOf(bureauModel(), 'nl', 'fr'));
    const text = pages.join(' ');

    expect(text).toContain('Geldige stembiljetten / Bulletins valables');
    expect(text).toContain('Kamer van volksvertegenwoordigers / Dépouillement : Chambre des représentants');
    expect(text).toContain('stembureaus nrs. 1, 2, 3 van de gemeente Antwerpen');
    expect(text).toContain('bureaux de vote nos 1, 2, 3 de la commune d’Anvers');
    for (const page of pages) for (const word of ['ONTWERP', 'PROJET']) expect(page).toContain(word);
  });
});

describe('while it is made', () => {
  it('tells how far it is, and stops where it is given up', async () => {
    const model = officeModel();
    const told: string[] = [];
    const controller = new AbortController();
    const json = jsonOf(model);
    await reportPdf(model, ['nl'], { json, onProgress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);

    const reason = new Error('given up');
    const steps: number[] = [];
    const onProgress = (done: number) => {
      steps.push(done);
      if (done === 2) controller.abort(reason);
    };
    await expect(reportPdf(model, ['nl'], { json, onProgress, signal: controller.signal })).rejects.toBe(
      reason,
    );
    // Nobody goes on setting pages that nobody waits for.
    expect(steps).toEqual([1, 2]);
    await expect(reportPdf(model, ['nl'], { json, signal: controller.signal })).rejects.toBe(reason);
  });

  it('leaves the program free for other things', async () => {
    const model = officeModel({ ...canton, bureaus: 12 });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await pdfOf(model, 'nl');
    clearInterval(timer);

    expect(ticks).toBeGreaterThan(10);
  });
});
