/** What can be wrong with an election package, in German. */
export const electionPackageDe = {
  'problem.ELECTION_TOO_LARGE':
    'Die Datei ist zu groß: {found, number} {unit, select, characters {Zeichen} other {Werte}}, höchstens {limit, number}. Ist das wirklich ein Wahlpaket?',
  'problem.ELECTION_NOT_JSON':
    'Das ist kein JSON: Zeile {line}, Spalte {column} enthält {found, select, end {das Ende der Datei} other {{found}}}, erwartet {expected, select, value {einen Wert} end {das Ende der Datei} other {{expected}}}. Berichtigen Sie die Datei dort.',
  'problem.ELECTION_TOO_DEEP':
    'Felder sind mehr als {limit} Ebenen tief verschachtelt (Zeile {line}). Ein Wahlpaket hat weniger als zehn Ebenen; prüfen Sie die Datei.',
  'problem.ELECTION_FIELD_TWICE': 'Dieses Feld steht zweimal im selben Objekt. Behalten Sie eines davon.',
  'problem.ELECTION_FIELD_MISSING':
    'Dieses Feld fehlt; erwartet {expected, select, object {ein Objekt in geschweiften Klammern} list {eine Liste in eckigen Klammern} text {ein Text in Anführungszeichen} other {{expected}}}. Fügen Sie es hinzu.',
  'problem.ELECTION_WRONG_TYPE':
    'Gefunden {found}, erwartet {expected, select, object {ein Objekt in geschweiften Klammern} list {eine Liste in eckigen Klammern} text {ein Text in Anführungszeichen} other {eine ganze Zahl, {expected}}}.',
  'problem.ELECTION_WRONG_FORMAT':
    'Das ist kein Wahlpaket einer Version, die dieses Programm kennt: gefunden {found}, erwartet {expected}. Verwenden Sie ein Paket für diese Version.',
  'problem.ELECTION_UNKNOWN_REGIME': 'Keine Wahlordnung heißt {found}. Bekannt sind: {expected}.',
  'problem.ELECTION_UNKNOWN_VALUE': 'Gefunden {found}, erwartet eines von: {expected}.',
  'problem.ELECTION_BAD_ID': '{found} ist hier nicht möglich; erwartet: {expected}.',
  'problem.ELECTION_BAD_TEXT':
    '{found} besteht nur aus Leerzeichen oder enthält Zeichen, die nicht angezeigt werden können. Verwenden Sie gewöhnliche Buchstaben, Ziffern und Zeichen.',
  'problem.ELECTION_TEXT_LENGTH': 'Der Text {found} ist leer oder zu lang; erwartet {expected} Zeichen.',
  'problem.ELECTION_BAD_DATE': '{found} ist kein Tag des Kalenders; erwartet {expected}, wie 2024-06-09.',
  'problem.ELECTION_BAD_KEY':
    '{found} ist kein öffentlicher Schlüssel; erwartet {expected} (44 Zeichen, das letzte =). Fordern Sie den Schlüssel beim Ersteller des Pakets neu an.',
  'problem.ELECTION_NO_LANGUAGE':
    'Kein Text in einer bekannten Sprache; erwartet mindestens eines von {expected}.',
  'problem.ELECTION_OUT_OF_RANGE': 'Gefunden {found}, erwartet eine ganze Zahl, {expected}.',
  'problem.ELECTION_EMPTY': 'Hier ist nichts aufgeführt; erwartet mindestens eines. Ergänzen Sie das Paket.',
  'problem.ELECTION_TOO_MANY': '{found, number} sind hier aufgeführt; erwartet {expected}.',
  'problem.ELECTION_TWICE': '{found} wird zweimal verwendet: zuerst bei {first}. Jedes braucht ein eigenes.',
  'problem.ELECTION_KEYS_ALIKE':
    'Dieser Schlüssel und {first} haben denselben Kurznamen {found}; Stimmzettel könnten sie nicht unterscheiden. Entfernen Sie einen oder lassen Sie einen neuen erstellen.',
  'problem.ELECTION_UNKNOWN_MUNICIPALITY':
    'Die Gemeinde {found} gehört nicht zu denen des Hauptvorstands (office.municipalities). Fügen Sie sie dort hinzu oder berichtigen Sie den Code.',
  'problem.ELECTION_UNKNOWN_CONTEST':
    'Keine Wahl dieses Pakets hat die id {found}. Berichtigen Sie sie oder fügen Sie die Wahl unter contests hinzu.',
  'problem.ELECTION_DIGITAL_STATIONS':
    'Das digitale Büro {bureau} hat {found} Wahlbüros; erwartet genau eines. Geben Sie jedem Wahlbüro ein eigenes Büro.',
  'problem.ELECTION_PAPER_HOME_OUTSIDE':
    '{found} steht nicht auf diesem Stimmzettel, weiße Stimmzettel können dort also nicht gezählt werden; erwartet eines von: {expected}.',
  'problem.ELECTION_PAPER_HOMES_DISAGREE':
    'Wahlen auf einem Stimmzettel nennen verschiedene Stellen für weiße Stimmzettel: hier {found}, bei {first} {expected}. Nennen Sie dieselbe.',
  'problem.ELECTION_PAPER_SPLIT':
    'Dieses Büro zählt nur einen Teil eines Stimmzettels; {expected} steht auf demselben Stimmzettel und muss hier ebenfalls gezählt werden.',
  'problem.ELECTION_UNKNOWN_FIELD':
    'Das Programm kennt dieses Feld nicht und übergeht es. Ist der Name richtig geschrieben?',
  'problem.ELECTION_UNUSUAL_DATE':
    '{found} ist ein ungewöhnlicher Tag für eine Wahl: Belgien wählt sonntags. Prüfen Sie das Datum.',
  'problem.ELECTION_MORE_CANDIDATES_THAN_SEATS':
    'Liste {list} hat {found} ordentliche Kandidaten für {expected} Sitze. Prüfen Sie die Liste.',
  'problem.ELECTION_FEW_SUBSTITUTES':
    'Liste {list} hat {found} Ersatzkandidaten; das Gesetz verlangt mindestens {expected}. Prüfen Sie die Liste.',
  'problem.ELECTION_MANY_SUBSTITUTES':
    'Liste {list} hat {found} Ersatzkandidaten; das Gesetz erlaubt höchstens {expected}. Prüfen Sie die Liste.',
  'problem.ELECTION_SUBSTITUTES_IGNORED':
    'Liste {list} nennt {found} Ersatzkandidaten, aber diese Wahl ({regime}) kennt keine; sie werden weggelassen.',
  'problem.ELECTION_NOT_ASCENDING':
    'Nummer {found} kommt nach {previous}. Das Programm ordnet sie aufsteigend; prüfen Sie, ob nichts vertauscht wurde.',
  'problem.ELECTION_NUMBERS_SKIPPED':
    'Hier stehen {expected} Kandidaten, aber die höchste Nummer ist {found}. Prüfen Sie, ob keiner fehlt.',
  'problem.ELECTION_BUREAU_TOO_LARGE':
    'Das Zählbüro {bureau} hat {found, number} eingetragene Wähler; das Gesetz erlaubt höchstens {expected, number}. Prüfen Sie seine Wahlbüros.',
  'problem.ELECTION_CONTEST_WITHOUT_BUREAU':
    'Kein Büro zählt die Wahl {found}. Fügen Sie sie einem Büro hinzu, wenn sie hier gezählt werden soll.',
  'problem.ELECTION_PRACTICE_KEY':
    'Der Schlüssel {found} ist ein Übungsschlüssel. Ein Hauptvorstand, der echte Stimmzettel zählt, lehnt ihn ab; lassen Sie ihn in einem echten Paket weg.',
  'problem.ELECTION_NO_KEYS':
    'Es gibt digitale Büros, aber keine Schlüssel; außerhalb der Übung kann kein digitaler Stimmzettel angenommen werden. Fügen Sie die Schlüssel der Wahlcomputer hinzu.',
} as const;
