import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { FieldKey, fieldKey, fieldOfKey } from '../../../src/count/table-field.ts';
import { tableForm, usualShape } from '../../../src/count/table-form.ts';
import type { Election } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { EventType, RecordedEvent } from '../../../src/office/events.ts';
import type { LogEntry } from '../../../src/office/log.ts';
import { eventText } from '../../../src/tui/screens/log/event-text.ts';
import { LogEventView } from '../../../src/tui/screens/log-event/log-event-view.tsx';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { bureauId, contestId } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';

function electionOf(file: string): Election {
  const parsed = parsePackage(readFixture(`elections/${file}`));
  if (!parsed.ok) throw new Error(file);
  return parsed.value.election;
}
const practice = electionOf('practice-namur.json');
const rode = electionOf('sint-genesius-rode.json');

const decided = (contest: string, field: string) => ({
  type: 'table-decided' as const,
  params: { bureau: 'TB-1', contest, field, reason: 'read twice' },
  ballot: null,
});
const sentence = (field: string, language: (typeof languages)[number] = 'en'): string =>
  eventText(uiFor({ language }), practice, decided('CK', field));

describe('a field that the chair decided, in the log', () => {
  test.each([
    ['category/4/headOnly', 'CK at TB-1: “List 4 · list vote only” decided: read twice'],
    ['blank', 'CK at TB-1: “Blank” decided: read twice'],
    ['found/2', 'CK at TB-1: “Found in urn or envelope 2” decided: read twice'],
    ['found', 'CK at TB-1: “Found in all urns” decided: read twice'],
    ['deposited/92094/3', 'CK at TB-1: “Station 3: ballots deposited” decided: read twice'],
    [
      'electoralFigure/4',
      'CK at TB-1: “List 4 · Electoral figure, as added up on paper” decided: read twice',
    ],
  ])('%s has the words of its form', (field, said) => {
    expect(sentence(field)).toBe(said);
  });

  test.each(languages)('has no name of the record in it in %s', (language) => {
    for (const bureau of practice.bureaus.filter(({ kind }) => kind === 'counting').slice(0, 1)) {
      for (const contest of practice.contests) {
        for (const { key } of tableForm(contest, bureau, usualShape(bureau)).fields) {
          expect(sentence(key, language)).not.toContain(key.includes('/') ? key : `“${key}”`);
        }
      }
    }
  });

  test('stands as the record has it where no such field can be', () => {
    for (const field of ['votes/0/E/1', 'votes/4/X/1', 'votes/4/E/999', 'category/4/none', 'else']) {
      expect(sentence(field)).toBe(`CK at TB-1: “${field}” decided: read twice`);
    }
  });

  test('has the same words on the page of the event, and its contest by id and name', () => {
    const data = {
      ...{ bureau: bureauId('TB-1'), contest: contestId('CK-BH'), reason: 'read twice', value: 3 },
      field: FieldKey.parse('category/8/headOnly'),
    };
    const at = '2024-06-09T14:03:21.000Z';
    const event: RecordedEvent = {
      ...{ seq: 9, version: 1, at, officer: 'chair', hash: 'ab', type: 'table-decided', data },
    };
    const entry = { ...event, ...decided('CK-BH', data.field), batch: null };
    const shown = { event, entry, bureau: { id: data.bureau, name: 'Bureau 1' } };
    const ui = uiFor({ language: 'en', columns: 100 });
    const lines = drawn(<LogEventView ui={ui} election={rode} shown={shown} />, 100).join('\n');

    expect(lines).toMatch(/Field +List 8 · list vote only/);
    expect(lines).toMatch(/Election +CK-BH \(Brussel-Hoofdstad – Chamber of Representatives\)/);
    expect(lines).not.toContain('category/8');
  });
});

test.each(languages)('a batch of paper has no scanner in the log (%s)', (language) => {
  const said = (source: string) =>
    eventText(uiFor({ language }), practice, {
      ...{ type: 'batch-opened', ballot: null },
      params: { batch: 54, bureau: 'TB-1', source },
    });

  expect(said('paper')).toMatch(/paper|papier/i);
  expect(said('paper')).not.toContain(said('terminal').split(', ').at(-1));
});

describe('a field of a count table', () => {
  test.each(readdirSync('fixtures/elections'))('is found by its key, in every form of %s', (file) => {
    const election = electionOf(file);
    for (const bureau of election.bureaus.slice(0, 2)) {
      for (const contest of election.contests.filter(({ id }) => bureau.contests.includes(id))) {
        for (const shape of [usualShape(bureau), { urns: 3, blankAndInvalid: 'apart' as const }]) {
          for (const { key } of tableForm(contest, bureau, shape).fields) {
            const field = fieldOfKey(key);
            expect(field && fieldKey(field)).toBe(key);
          }
        }
      }
    }
  });
});

test.each(['table', 'bundle'] as const)(
  'an entry that was handed in is not said to be given up when keying its open fields is (%s)',
  (kind) => {
    const left = (anew: string): string =>
      eventText(uiFor({ language: 'en' }), practice, {
        type: `${kind}-left`,
        params: { bureau: 'TB-1', contest: 'CK', bundle: 7, entry: 1, anew },
        ballot: null,
      });

    expect(left('false')).toMatch(/: first entry given up$/);
    expect(left('true')).toMatch(/: keying anew given up: first entry$/);
  },
);

test('what somebody may not do stands in the log in words, and so does why a delivery was not taken', () => {
  const said = (language: (typeof languages)[number], type: EventType, params: LogEntry['params']) =>
    eventText(uiFor({ language }), practice, { type, params, ballot: null });
  const asked = { name: 'anna', act: 'report.close' };
  expect(said('nl', 'act-refused', asked)).toBe(
    'Geweigerd aan anna, niet bevoegd: een proces-verbaal afsluiten',
  );
  expect(said('en', 'act-refused', asked)).toBe('Refused to anna, who may not: close a report');

  const offered = { of: 'bureau', bureau: 'TB-1', code: 'DELIVERY_SIGNER_UNKNOWN' };
  expect(said('fr', 'delivery-refused', offered)).toBe(
    'TB-1 : envoi non repris : personne n’a dit que sa clé est acceptée (DELIVERY_SIGNER_UNKNOWN)',
  );
  expect(
    said('de', 'delivery-refused', { ...offered, of: 'none', bureau: '', code: 'FILE_UNREADABLE' }),
  ).toBe('Sendung nicht übernommen: sie kann nicht als Sendung gelesen werden (FILE_UNREADABLE)');
});
