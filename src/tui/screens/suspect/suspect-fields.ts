/** The fields of the form of a suspect ballot: which there are for each task, and what a choice can be. */
import { invalidGrounds } from '../../../ballot/choices.ts';
import { suspectGrounds } from '../../../count/suspect.ts';

const textNames = [
  'note',
  'witness',
  'opinion',
  'choices',
  'member-one',
  'member-two',
  'member-witness',
  'unsigned',
] as const;
export type TextName = (typeof textNames)[number];

const pickNames = ['contest', 'ground', 'kind', 'invalid-ground', 'contested'] as const;
export type PickName = (typeof pickNames)[number];

export type FieldName = TextName | PickName;

export const decisionKinds = ['valid', 'blank', 'invalid'] as const;
export const contestedAnswers = ['no', 'yes'] as const;

export type TaskType = 'raise' | 'opine' | 'decide';

/** How many choices a field has, besides the contests. */
export const pickSizes = {
  ground: suspectGrounds.length,
  kind: decisionKinds.length,
  'invalid-ground': invalidGrounds.length,
  contested: contestedAnswers.length,
} as const satisfies Readonly<Record<Exclude<PickName, 'contest'>, number>>;

/** Texts that may stay empty. */
export const optionalTexts: ReadonlySet<FieldName> = new Set(['note', 'member-witness']);

export const isPick = (name: FieldName): name is PickName => pickNames.some((one) => one === name);

/**
 * The fields from top to bottom. The contest is asked only where there are several; why no witness signed, where one was
 * heard and has no initials.
 */
export function fieldsOf(
  task: TaskType,
  {
    contests,
    kind,
    isUnsigned,
  }: {
    readonly contests: number;
    readonly kind: (typeof decisionKinds)[number];
    readonly isUnsigned: boolean;
  },
): readonly FieldName[] {
  switch (task) {
    case 'raise':
      return [...(contests > 1 ? (['contest'] as const) : []), 'ground', 'note'];
    case 'opine':
      return ['witness', 'opinion'];
    case 'decide':
      return [
        'kind',
        ...(kind === 'valid' ? (['choices'] as const) : []),
        ...(kind === 'invalid' ? (['invalid-ground'] as const) : []),
        'contested',
        'member-one',
        'member-two',
        'member-witness',
        ...(isUnsigned ? (['unsigned'] as const) : []),
      ];
  }
}
