/** What looks like a slip in a count table (src/count/hints), in French. */
export const paperHintsFr = {
  'hint.HINT_NEIGHBOURS_SWAPPED':
    '{contest}, liste {list}, {kind, select, E {candidats titulaires} other {candidats suppléants}} {number} et {other} : {votes, number} et {otherVotes, number} votes nominatifs ; d’après les autres bureaux, on en attend environ {expected, number} et {otherExpected, number}. Intervertis ? Comparez avec le tableau papier.',
  'hint.HINT_LISTS_SWAPPED':
    '{contest}, listes {list} et {other} : chiffres électoraux {votes, number} et {otherVotes, number} ; d’après les autres bureaux, on attend environ {expected, number} et {otherExpected, number}. Intervertis ? Comparez avec le tableau papier.',
  'hint.HINT_WRONG_LIST':
    '{contest} : la liste {list} a un chiffre électoral de {votes, number} (attendu : environ {expected, number}), la liste {other} de {otherVotes, number} (attendu : environ {otherExpected, number}). Bulletins inscrits à la mauvaise liste ? Comparez avec le tableau papier.',
  'hint.HINT_WRONG_LIST_CANDIDATE':
    '{contest}, votes nominatifs du {kind, select, E {candidat titulaire} other {candidat suppléant}} {number} : {votes, number} sur la liste {list} (attendu : environ {expected, number}), {otherVotes, number} sur la liste {other} (attendu : environ {otherExpected, number}). Inscrits à la mauvaise liste ? Comparez avec le tableau papier.',
  'hint.HINT_NAMES_PER_BALLOT':
    '{contest}, liste {list} : {ballots, number} bulletins avec des {kind, select, E {candidats titulaires} other {candidats suppléants}} donnent ensemble {votes, number} votes nominatifs ; en proportion des autres bureaux, on en attend environ {expected, number}. Comparez avec le tableau papier.',
  'hint.HINT_FACTOR_TEN':
    '{one, number} ou {other, number} : un zéro de trop ou de moins ? Comparez avec le tableau papier.',
  'hint.HINT_DIGITS_SWAPPED':
    '{one, number} ou {other, number} : deux chiffres intervertis ? Comparez avec le tableau papier.',
  'hint.HINT_DIGIT_MISSING':
    '{one, number} ou {other, number} : un chiffre oublié ou tapé deux fois ? Comparez avec le tableau papier.',
  'hint.HINT_ONE_DIGIT':
    '{one, number} ou {other, number} : un seul chiffre diffère. Comparez avec le tableau papier.',
  'hint.HINT_TRANSPOSITION_EXPLAINS':
    '{figure} : {value, number}. Avec deux chiffres intervertis ({corrected, number}), la différence de {difference, number} disparaît. Comparez avec le tableau papier.',
  'hint.HINT_ENTRIES_CROSSED':
    '{figure} et {otherFigure} : l’encodage 1 a {value, number} et {otherValue, number}, l’encodage 2 {otherValue, number} et {value, number}. Chacun sur la ligne de l’autre ? Comparez avec le tableau papier.',
  'hint.HINT_ENTRIES_OTHER_LIST':
    'L’encodage 1 a à la liste {list} ce que l’encodage 2 a à la liste {other} : {figures}. À la mauvaise liste dans l’un des deux ? Comparez avec le tableau papier.',
  'hint.HINT_ENTRIES_LISTS_SWAPPED':
    'L’encodage 1 a {figures} à la liste {list} et {otherFigures} à la liste {other} ; l’encodage 2 a l’inverse. Listes interverties dans l’un des deux ? Comparez avec le tableau papier.',
} as const;
