/** One ballot: why it is refused or invalid, what it counts as, and the choices language, in German. */

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
export const refusalDe =
  '{code, select, BALLOT_NOT_A_BALLOT {kein Stimmzettel} BALLOT_DAMAGED {beschädigt} BALLOT_OTHER_ELECTION {andere Wahl} BALLOT_UNKNOWN_KEY {unbekannter Schlüssel} BALLOT_BAD_SIGNATURE {falsche Signatur} BALLOT_OTHER_BUREAU {anderes Büro} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {Liste oder Kandidat unbekannt} BALLOT_INCOHERENT {widersprüchlich} other {verworfen}}';

export const ballotsDe = {
  // Scanned ballots (src/ballot/reading.ts, src/office/verdict.ts) and the choices language (src/ballot/problems.ts)
  'problem.BALLOT_NOT_A_BALLOT': 'Kein Stimmzettel: „{found}“. Einen Stimmzettel scannen.',
  'problem.BALLOT_DAMAGED': 'Code beschädigt. Noch einmal scannen; bleibt es so, Zettel beiseitelegen.',
  'problem.BALLOT_OTHER_ELECTION':
    'Stimmzettel einer anderen Wahl. Beiseitelegen und den Vorsitzenden rufen.',
  'problem.BALLOT_UNKNOWN_KEY':
    '{owner, select, practice {Übungsstimmzettel: zählt hier nie. Beiseitelegen.} election {Echter Stimmzettel, aber dies ist eine Übung. Zurück an sein Büro geben.} other {Von unbekanntem Computer ({found}). Beiseitelegen, Vorsitzenden rufen.}}',
  'problem.BALLOT_BAD_SIGNATURE': 'Signatur falsch. Noch einmal scannen; bleibt es so, Vorsitzenden rufen.',
  'problem.BALLOT_OTHER_BUREAU': 'Stimmzettel von {found}; hier ist {expected}. Beiseitelegen.',
  'problem.BALLOT_UNKNOWN_LIST_OR_CANDIDATE':
    '{contest} hat keine Liste {list}{kind, select, effective { mit Kandidat {number}} substitute { mit Ersatzkandidat {number}} other {}}. Den Vorsitzenden rufen.',
  'problem.BALLOT_INCOHERENT':
    'Unmöglicher Stimmzettel: {detail, select, station {Wahlbüro {found} von {expected}} contestCount {{found} Wahlen statt {expected}} noContest {keine Wahl darauf} other {{found} nicht von hier}}. Vorsitzenden rufen.',
  'problem.CHOICES_SYNTAX':
    'Spalte {column}: {atEnd, select, yes {hier steht nichts} other {„{found}“ gefunden}}, erwartet: {expected, select, contest {eine Wahl, wie CK=2} equals {= und eine Wahlangabe} choice {eine Liste, blank oder invalid:} list {eine Listennummer} mark {H, E1 oder S1} markLetter {E oder S vor der Nummer} other {ein Leerzeichen}}.',
  'problem.CHOICES_COUNT':
    'Spalte {column}: „{found}“ ist keine Anzahl Stimmzettel; schreiben Sie 1x bis {expected}x.',
  'problem.CHOICES_UNKNOWN_CONTEST':
    'Spalte {column}: es gibt keine Wahl „{found}“; schreiben Sie eine von: {expected}.',
  'problem.CHOICES_UNKNOWN_LIST':
    'Spalte {column}: {contest} hat keine Liste {found}; es gibt die Listen {expected}.',
  'problem.CHOICES_UNKNOWN_CANDIDATE':
    'Spalte {column}: Liste {list} von {contest} hat keinen Kandidaten {found}; sie hat {expected}.',
  'problem.CHOICES_UNKNOWN_GROUND':
    'Spalte {column}: „{found}“ ist kein Grund; schreiben Sie nach invalid: einen von: {expected}.',
  'problem.CHOICES_TWICE': 'Spalte {column}: „{found}“ steht zweimal da. Schreiben Sie es einmal.',
  // Why a ballot is invalid, and the categories of valid ones (src/ballot/ballot-result.ts, src/election/regime.ts)
  'reason.several-lists': 'Stimmen auf mehreren Listen',
  'reason.several-contests': 'Stimmen für mehrere Wahlen auf einem Stimmzettel',
  'reason.altered': 'Form oder Größe verändert',
  'reason.object': 'Papier oder Gegenstand darin',
  'reason.recognisable': 'Wähler erkennbar',
  'reason.not-official': 'kein amtlicher Stimmzettel',
  'category.headOnly': 'nur Listenstimme',
  'category.effectivesOnly': 'nur ordentliche Kandidaten',
  'category.effectivesAndSubstitutes': 'ordentliche und Ersatzkandidaten',
  'category.substitutesOnly': 'nur Ersatzkandidaten',
  'category.names': 'Vorzugsstimmen',
} as const;
