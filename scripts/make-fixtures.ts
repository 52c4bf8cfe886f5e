/**
 * Makes fixtures/elections, fixtures/choices and fixtures/counts, from fixtures/official and from nothing else.
 * Usage: node scripts/make-fixtures.ts [--check]   (--check writes nothing; it names each file that differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chamberFixture, constituencies } from './fixtures/chamber.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { municipalFixture, threeContestsFixture } from './fixtures/local.ts';
import { practiceFixture } from './fixtures/practice.ts';
import { sharedPaperFixture } from './fixtures/shared-paper.ts';

const root = join(import.meta.dirname, '../fixtures');

/** Every file of a fixture by its path under fixtures/. */
function files(fixture: Fixture): readonly (readonly [string, string])[] {
  return [
    [`elections/${fixture.name}.json`, `${compactJson(fixture.election)}\n`],
    [`choices/${fixture.name}.txt`, fixture.choices],
    [`counts/${fixture.name}.csv`, fixture.counts],
  ];
}

/** Indented JSON in which an object without objects inside stands on one line. */
function compactJson(value: object): string {
  return JSON.stringify(value, null, 1).replaceAll(/\{[^{}[\]]*\}/g, (flat) =>
    flat.replaceAll(/\n\s*/g, ' '),
  );
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const made = [
  ...constituencies.map(chamberFixture),
  municipalFixture(),
  threeContestsFixture(),
  sharedPaperFixture(),
  practiceFixture(),
].flatMap(files);
for (const [path, content] of made) {
  const file = join(root, path);
  const same = existsSync(file) && readFileSync(file, 'utf8') === content;
  if (same) continue;
  if (values.check) {
    console.error(
      `fixtures/${path} is not what scripts/make-fixtures.ts makes: run it and look at the difference`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, content);
    console.log(`fixtures/${path}`);
  }
}
