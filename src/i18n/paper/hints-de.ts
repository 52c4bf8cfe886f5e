/** What looks like a slip in a count table (src/count/hints), in German. */
export const paperHintsDe = {
  'hint.HINT_NEIGHBOURS_SWAPPED':
    '{contest}, Liste {list}, {kind, select, E {ordentliche Kandidaten} other {Ersatzkandidaten}} {number} und {other}: {votes, number} und {otherVotes, number} Vorzugsstimmen; nach den anderen Büros sind etwa {expected, number} und {otherExpected, number} zu erwarten. Vertauscht? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_LISTS_SWAPPED':
    '{contest}, Listen {list} und {other}: Wahlziffern {votes, number} und {otherVotes, number}; nach den anderen Büros sind etwa {expected, number} und {otherExpected, number} zu erwarten. Vertauscht? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_WRONG_LIST':
    '{contest}: Liste {list} hat die Wahlziffer {votes, number} (erwartet: etwa {expected, number}), Liste {other} hat {otherVotes, number} (erwartet: etwa {otherExpected, number}). Bei der falschen Liste eingetragen? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_WRONG_LIST_CANDIDATE':
    '{contest}, Vorzugsstimmen für {kind, select, E {den ordentlichen Kandidaten} other {den Ersatzkandidaten}} {number}: {votes, number} auf Liste {list} (erwartet: etwa {expected, number}), {otherVotes, number} auf Liste {other} (erwartet: etwa {otherExpected, number}). Bei der falschen Liste eingetragen? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_NAMES_PER_BALLOT':
    '{contest}, Liste {list}: {ballots, number} Stimmzettel mit {kind, select, E {ordentlichen Kandidaten} other {Ersatzkandidaten}} ergeben zusammen {votes, number} Vorzugsstimmen; im Verhältnis der anderen Büros sind etwa {expected, number} zu erwarten. Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_FACTOR_TEN':
    '{one, number} oder {other, number}: eine Null zu viel oder zu wenig? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_DIGITS_SWAPPED':
    '{one, number} oder {other, number}: zwei Ziffern vertauscht? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_DIGIT_MISSING':
    '{one, number} oder {other, number}: eine Ziffer vergessen oder doppelt getippt? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_ONE_DIGIT':
    '{one, number} oder {other, number}: nur eine Ziffer ist verschieden. Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_TRANSPOSITION_EXPLAINS':
    '{figure}: {value, number}. Mit zwei vertauschten Ziffern ({corrected, number}) verschwindet die Abweichung von {difference, number}. Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_ENTRIES_CROSSED':
    '{figure} und {otherFigure}: Erfassung 1 hat {value, number} und {otherValue, number}, Erfassung 2 hat {otherValue, number} und {value, number}. Jede auf der Zeile der anderen? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_ENTRIES_OTHER_LIST':
    'Erfassung 1 hat bei Liste {list}, was Erfassung 2 bei Liste {other} hat: {figures}. In einer von beiden bei der falschen Liste? Vergleichen Sie mit der Tabelle auf Papier.',
  'hint.HINT_ENTRIES_LISTS_SWAPPED':
    'Erfassung 1 hat {figures} bei Liste {list} und {otherFigures} bei Liste {other}; Erfassung 2 hat sie umgekehrt. Listen vertauscht? Vergleichen Sie mit der Tabelle auf Papier.',
} as const;
