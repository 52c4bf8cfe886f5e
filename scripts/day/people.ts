/** Who works on the day of the show: at the counting bureau, and at the main bureau of the canton. */
import type { Role } from '../../src/office/officers.ts';

export interface Person {
  readonly name: string;
  readonly person: string;
  readonly role: Role;
  /** Their own, once they have changed the temporary one. */
  readonly password: string;
}

const person = (name: string, full: string, role: Role, password: string): Person => ({
  ...{ name, person: full, role, password },
});

export const bureauPeople = {
  administrator: person('beheer', 'Bea Beheer', 'administrator', 'een sleutelbos in de la'),
  first: person('e.een', 'Els Een', 'entry', 'potlood rood en blauw'),
  second: person('t.twee', 'Tom Twee', 'entry', 'koffie zonder suiker graag'),
  chair: person('v.zitter', 'Vera Van Zitter', 'chair', 'de hamer ligt op tafel'),
  secretary: person('s.schrijver', 'Sam Schrijver', 'member', 'inkt die niet vlekt'),
  witness: person('g.tuige', 'Gust Tuige', 'witness', 'ik zag het met eigen ogen'),
} as const;

export const mainPeople = {
  administrator: person('beheer', 'Kim Kanton', 'administrator', 'de kelder van het gerecht'),
  entry: person('i.voer', 'Ine Voer', 'entry', 'cijfers in hokjes zetten'),
  chair: person('h.voorzit', 'Hilde Voorzit', 'chair', 'rechter bij de vrede'),
  secretary: person('g.riffier', 'Guido Riffier', 'member', 'griffie op de eerste verdieping'),
} as const;

/** The accounts of all but the administrator, as the list that the program takes in. */
export function accountsCsv(people: Readonly<Record<string, Person>>): string {
  const rows = Object.values(people).filter(({ role }) => role !== 'administrator');
  return `${['name;person;role', ...rows.map((one) => `${one.name};${one.person};${one.role}`)].join('\n')}\n`;
}

/** The temporary password on the envelope of this person. */
export function envelopeOf(envelopes: string, name: string): string {
  const page = envelopes.split('\f').find((text) => text.includes(`  ${name}\n`));
  const found = /\b(\w{4}-\w{4}-\w{4}-\w{4})\b/.exec(page ?? '')?.[1];
  if (found === undefined) throw new Error(`no envelope of ${name}`);
  return found;
}
