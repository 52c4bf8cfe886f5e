/** A package in which every kind of ballot and refusal can occur; its people are numbers. */
import { vectorKey } from './vector.ts';

const people = (list: number, kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, name: `${kind} ${list}-${at + 1}` }));

const list = (number: number, effectives: number, substitutes: number) => ({
  number,
  name: `List ${number}`,
  effectives: people(number, 'Effective', effectives),
  substitutes: people(number, 'Substitute', substitutes),
});

const constituency = { id: '92094', name: { fr: 'Namur' } };

export const vectorElection = {
  format: 'telbureau-election/1',
  id: 'payload-vectors',
  title: { en: 'Election of the payload vectors' },
  date: '2024-06-09',
  office: {
    level: 'canton',
    id: '92094',
    name: { fr: 'Namur' },
    municipalities: [{ nis: '92094', name: { fr: 'Namur' } }],
  },
  contests: [
    {
      id: 'CK',
      title: { en: 'Chamber' },
      regime: 'chamber',
      constituency,
      seats: 127,
      lists: [list(2, 3, 2), list(5, 24, 14), list(255, 127, 127)],
    },
    {
      id: 'GR',
      title: { en: 'Municipal council' },
      regime: 'flemish-municipal',
      constituency,
      seats: 55,
      lists: [list(1, 5, 0), list(4, 55, 0)],
    },
    {
      id: 'RA',
      title: { en: 'One half of a shared paper' },
      regime: 'chamber',
      paper: 'R',
      constituency,
      seats: 2,
      lists: [list(1, 2, 2)],
    },
    {
      id: 'RB',
      title: { en: 'Other half of a shared paper' },
      regime: 'chamber',
      paper: 'R',
      constituency,
      seats: 2,
      lists: [list(2, 2, 2)],
    },
    {
      id: 'EU',
      title: { en: 'European Parliament' },
      regime: 'european',
      constituency,
      seats: 8,
      lists: [list(1, 2, 2)],
    },
  ],
  bureaus: [
    {
      id: 'TB-1',
      name: 'First bureau',
      kind: 'digital',
      stations: [{ number: 11, municipality: '92094', registered: 900 }],
      contests: ['CK', 'GR', 'RA', 'RB'],
    },
    {
      id: 'TB-2',
      name: 'Second bureau',
      kind: 'digital',
      stations: [{ number: 12, municipality: '92094', registered: 800 }],
    },
  ],
  ballotKeys: [{ id: 'vc-1', publicKey: Buffer.from(vectorKey.publicKey).toString('base64') }],
};
