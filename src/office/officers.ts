/** Who works in the office: the roles, and the officers that every practice office has, with one published password. */

/**
 * entry: scans and keys; member: of the bureau (assessor, secretary), does that too and signs with the chair; witness: of a
 * list, reads and remarks; auditor: looks on; administrator: keeps the accounts and the program running, and counts
 * nothing; observer: sees what is projected, and nothing else.
 */
export const roles = ['administrator', 'entry', 'member', 'chair', 'witness', 'auditor', 'observer'] as const;
export type Role = (typeof roles)[number];

export interface Officer {
  readonly name: string;
  readonly role: Role;
}

/** The officers of every practice office; they exist nowhere else. */
export const practiceOfficers: readonly Officer[] = [
  { name: 'anna', role: 'entry' },
  { name: 'bram', role: 'entry' },
  { name: 'chair', role: 'chair' },
  { name: 'audra', role: 'auditor' },
  { name: 'admin', role: 'administrator' },
  { name: 'mira', role: 'member' },
  { name: 'wout', role: 'witness' },
  { name: 'olga', role: 'observer' },
];

/** Of every practice officer, until an administrator sets another. Published: nothing that it opens counts. */
export const practicePassword = 'practice';
/** At most this much of a name that nobody has is kept. */
export const nameLimit = 100;
