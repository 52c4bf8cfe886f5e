/** Figures in files of bureaus that count otherwise: ballot by ballot, on a shared paper, or a station that voted digitally. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.ts';
import { bundleAt, key, keyTwice, room } from '../office/bundle-office.ts';
import { done, place, right } from '../office/paper-office.ts';
import { digital1, paper, temporaryFolder } from '../office/practice-canton.ts';
import { keyTable, signingDesk, tb1 } from '../office/sign-off-office.ts';
import { declares, sayTwice, sharedPaperPackage } from '../office/urn-office.ts';
import { contestId } from '../support/elections.ts';
import { filesOf } from './counted-canton.ts';
import { flemishStation, presented } from './digital-station.ts';

/** The rows of the wide table by their first cell, each with its figures by the name of the column. */
function wide(text = ''): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const [head = [], ...rows]: string[][] = parse(text, { bom: true, delimiter: ';' });
  return Object.fromEntries(
    rows.map((row) => [row[0], Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))]),
  );
}

it('ballots that are counted one by one: a row once the contest is whole, what is of a shared paper counted once', async () => {
  const the = room(undefined, sharedPaperPackage);
  declares(the, { ticked: 3, issued: 3, takenBack: 0 }, [place.contest]);
  keyTwice(the, ['CK=2', 'CK=blank']);
  key(the, 'anna', ['GR=1'], bundleAt(1, { bureau: paper, contest: contestId('GR') }));
  const before = wide((await filesOf(the.ledger, 'csv'))['figures-wide-practice.csv']);
  expect(before['TB-1']).toMatchObject({ 'Kamer – Stembiljetten die hier tellen': '' });
  expect(before['Totaal']).toMatchObject({ 'Kamer – Stembiljetten die hier tellen': '2' });
  key(the, 'bram', ['GR=1'], bundleAt(1, { bureau: paper, contest: contestId('GR') }));
  sayTwice(the, place, 3);
  const rows = wide((await filesOf(the.ledger, 'csv'))['figures-wide-practice.csv']);
  for (const row of ['TB-1', 'Totaal'])
    expect(rows[row]).toMatchObject({
      ...{ 'Kamer – Stembiljetten die hier tellen': '2', 'Kamer – Blanco of ongeldige stembiljetten': '1' },
      ...{ 'Kamer – Stemcijfer van lijst 2 A': '1', 'Gemeenteraad – Stembiljetten die hier tellen': '1' },
      ...{
        'Gemeenteraad – Blanco of ongeldige stembiljetten': '0',
        'Gemeenteraad – Geldige stembiljetten': '1',
      },
    });
});

it('ballots that were sent on are not said to be found where they no longer count', async () => {
  const desk = signingDesk();
  const urns = { 'ticked/92094/1': 302, 'deposited/92094/1': 302, 'found/1': 302 };
  keyTable(desk, tb1, { ...right, ...urns, transferredOut: 2 });
  const rows = wide((await filesOf(desk.ledger, 'csv'))['figures-wide-practice.csv']);
  expect(rows['TB-1']).toMatchObject({ 'Kamer – Stembiljetten die hier tellen': '300' });
  expect(Object.keys(rows['TB-1'] ?? {}).filter((name) => /gevonden/i.test(name))).toEqual([]);
});

it('a digital polling station of 500 voters in Flanders has a report of its own in every form, with its own figures', async () => {
  const inDraft = flemishStation(500);
  const folder = temporaryFolder();
  expect(await writeReport(inDraft, { folder, formats: [], bureau: digital1 })).toMatchObject({
    error: { code: 'REPORT_NOT_DISCLOSED_YET', params: { bureau: 'DB-1' } },
  });
  expect(readdirSync(folder)).toEqual([]);
  const scanned = presented(inDraft);
  done(await writeReport(scanned, { folder, formats: [], bureau: digital1, languages: ['nl'] }));
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  expect(wide(files['figures-wide.csv'])).toMatchObject({
    Totaal: { 'Naam van het bureau': 'Digitaal 1', 'Stembiljetten die hier tellen': '500' },
  });
  expect(JSON.parse(files['report.json'] ?? '')).toMatchObject({ bureau: 'DB-1', totals: [{ found: 500 }] });
  expect(files['eml-510.xml']).toContain('<RejectedVotes ReasonCode="blank-or-invalid">500</RejectedVotes>');
  expect(files['nist-1500-100.json']).toContain('digital-polling-station');
  const fewer = presented(flemishStation(499));
  expect(await writeReport(fewer, { folder, formats: [], bureau: digital1 })).toMatchObject({
    error: {
      code: 'REPORT_NOT_DISCLOSED',
      params: { bureau: 'DB-1', article: 'DKD 22', found: 499, expected: 500 },
    },
  });
});
