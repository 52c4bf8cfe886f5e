/**
 * What one field of a package says of another: numbers used twice, names of things that are not there, contests
 * on one paper. Works on the document as it was read, so that these are found beside faults of structure.
 */
import { type DocumentPath, elementsOf, fieldOf, pathText, quoted, shown } from './document-path.ts';
import { shortKeyId } from './fingerprint.ts';
import type { ElectionErrorCode, Finding } from './problems.ts';
import type { JsonValue } from './read-json.ts';

type Findings = Finding<ElectionErrorCode>[];
/** Something that must be used once only: what it is compared by, how it is shown, where it stands. */
interface Use {
  readonly key: string;
  readonly found: string;
  readonly path: DocumentPath;
}

export function checkReferences(document: JsonValue): readonly Finding<ElectionErrorCode>[] {
  const findings: Findings = [];
  const municipalities = elementsOf(fieldOf(fieldOf(document, 'office'), 'municipalities'));
  const contests = elementsOf(fieldOf(document, 'contests'));
  const bureaus = elementsOf(fieldOf(document, 'bureaus'));
  checkTwice(findings, uses(municipalities, ['office', 'municipalities'], 'nis'));
  checkTwice(findings, uses(contests, ['contests'], 'id'));
  checkTwice(findings, uses(bureaus, ['bureaus'], 'id'));
  contests.forEach((contest, i) => {
    checkLists(findings, elementsOf(fieldOf(contest, 'lists')), ['contests', i, 'lists']);
  });
  checkPapers(findings, contests);
  const known = new Set(contests.map((contest) => fieldOf(contest, 'id')));
  const nisCodes = new Set(municipalities.map((municipality) => fieldOf(municipality, 'nis')));
  bureaus.forEach((bureau, i) => {
    checkBureau(findings, bureau, ['bureaus', i], known, nisCodes);
    checkPapersWhole(findings, bureau, ['bureaus', i], contests);
  });
  checkStations(findings, bureaus);
  checkKeys(findings, elementsOf(fieldOf(document, 'ballotKeys')));
  return findings;
}

/** One field of each element, where it is a text or a number. */
function uses(elements: readonly unknown[], path: DocumentPath, field: string): readonly Use[] {
  return elements.flatMap((element, i) => {
    const value = fieldOf(element, field);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [{ key: `${typeof value} ${value}`, found: shown(value), path: [...path, i, field] }];
  });
}

function checkTwice(findings: Findings, all: readonly Use[]): void {
  const first = new Map<string, DocumentPath>();
  for (const { key, found, path } of all) {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, path);
    else findings.push({ code: 'ELECTION_TWICE', path, params: { found, first: pathText(earlier) } });
  }
}

function checkLists(findings: Findings, lists: readonly unknown[], path: DocumentPath): void {
  checkTwice(findings, uses(lists, path, 'number'));
  lists.forEach((list, i) => {
    for (const kind of ['effectives', 'substitutes']) {
      checkTwice(findings, uses(elementsOf(fieldOf(list, kind)), [...path, i, kind], 'number'));
    }
  });
}

/** The paper of a contest: the one it names, else one of its own. */
function paperOf(contest: unknown): unknown {
  return fieldOf(contest, 'paper') ?? fieldOf(contest, 'id');
}

function checkPapers(findings: Findings, contests: readonly unknown[]): void {
  const homes = new Map<unknown, { readonly home: unknown; readonly path: DocumentPath }>();
  contests.forEach((contest, i) => {
    const home = fieldOf(contest, 'paperHome');
    if (typeof home !== 'string') return;
    const path = ['contests', i, 'paperHome'];
    const paper = paperOf(contest);
    const onPaper = contests.filter((other) => paperOf(other) === paper).map((other) => fieldOf(other, 'id'));
    if (!contests.some((other) => fieldOf(other, 'id') === home)) {
      findings.push({ code: 'ELECTION_UNKNOWN_CONTEST', path, params: { found: shown(home) } });
    } else if (!onPaper.includes(home)) {
      const expected = onPaper.map(shown).join(', ');
      findings.push({ code: 'ELECTION_PAPER_HOME_OUTSIDE', path, params: { found: shown(home), expected } });
    }
    const earlier = homes.get(paper);
    if (earlier === undefined) homes.set(paper, { home, path });
    else if (earlier.home !== home) {
      const params = { found: shown(home), expected: shown(earlier.home), first: pathText(earlier.path) };
      findings.push({ code: 'ELECTION_PAPER_HOMES_DISAGREE', path, params });
    }
  });
}

function checkBureau(
  findings: Findings,
  bureau: unknown,
  path: DocumentPath,
  contests: ReadonlySet<unknown>,
  municipalities: ReadonlySet<unknown>,
): void {
  const stations = elementsOf(fieldOf(bureau, 'stations'));
  if (fieldOf(bureau, 'kind') === 'digital' && stations.length > 1) {
    findings.push({
      code: 'ELECTION_DIGITAL_STATIONS',
      path: [...path, 'stations'],
      params: { found: stations.length, bureau: shown(fieldOf(bureau, 'id')) },
    });
  }
  stations.forEach((station, i) => {
    const nis = fieldOf(station, 'municipality');
    if (typeof nis !== 'string' || isNamed(nis, municipalities)) return;
    const place = [...path, 'stations', i, 'municipality'];
    findings.push({ code: 'ELECTION_UNKNOWN_MUNICIPALITY', path: place, params: { found: shown(nis) } });
  });
  const named = elementsOf(fieldOf(bureau, 'contests'));
  named.forEach((id, i) => {
    if (typeof id !== 'string' || isNamed(id, contests)) return;
    findings.push({
      code: 'ELECTION_UNKNOWN_CONTEST',
      path: [...path, 'contests', i],
      params: { found: shown(id) },
    });
  });
  checkTwice(
    findings,
    named.flatMap((id, i) =>
      typeof id === 'string' ? [{ key: id, found: shown(id), path: [...path, 'contests', i] }] : [],
    ),
  );
}

/** Where there is nothing at all to be named, that is the fault, and not every name. */
function isNamed(name: string, all: ReadonlySet<unknown>): boolean {
  return all.size === 0 || all.has(name);
}

/** A bureau counts all contests of a paper or none: a blank paper belongs to its home contest. */
function checkPapersWhole(
  findings: Findings,
  bureau: unknown,
  path: DocumentPath,
  contests: readonly unknown[],
): void {
  const named = elementsOf(fieldOf(bureau, 'contests'));
  const counted = contests.filter((contest) => named.includes(fieldOf(contest, 'id')));
  const papers = new Set(counted.map(paperOf));
  const missing = contests.filter((contest) => papers.has(paperOf(contest)) && !counted.includes(contest));
  if (missing.length === 0) return;
  findings.push({
    code: 'ELECTION_PAPER_SPLIT',
    path: [...path, 'contests'],
    params: { expected: missing.map((contest) => shown(fieldOf(contest, 'id'))).join(', ') },
  });
}

function checkStations(findings: Findings, bureaus: readonly unknown[]): void {
  const all = bureaus.flatMap((bureau, i) =>
    elementsOf(fieldOf(bureau, 'stations')).map((station, j) => ({
      number: fieldOf(station, 'number'),
      municipality: fieldOf(station, 'municipality'),
      path: ['bureaus', i, 'stations', j],
    })),
  );
  checkTwice(
    findings,
    all.flatMap(({ number, municipality, path }) =>
      typeof number === 'number' && typeof municipality === 'string'
        ? [{ key: `${municipality} ${number}`, found: `${quoted(municipality, 20)} ${number}`, path }]
        : [],
    ),
  );
}

function checkKeys(findings: Findings, keys: readonly unknown[]): void {
  checkTwice(findings, uses(keys, ['ballotKeys'], 'id'));
  const first = new Map<string, DocumentPath>();
  keys.forEach((key, i) => {
    const raw = rawKey(fieldOf(key, 'publicKey'));
    if (raw === undefined) return;
    const path = ['ballotKeys', i, 'publicKey'];
    const short = shortKeyId(raw);
    const earlier = first.get(short);
    if (earlier === undefined) first.set(short, path);
    else {
      const params = { found: short, first: pathText(earlier) };
      findings.push({ code: 'ELECTION_KEYS_ALIKE', path, params });
    }
  });
}

function rawKey(base64: unknown): Uint8Array | undefined {
  if (typeof base64 !== 'string' || !/^[A-Za-z0-9+/]{43}=$/.test(base64)) return undefined;
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}
