import type { Catalogue } from './catalogue.ts';
import { deliveriesDe } from './deliveries/de.ts';
import { deliveryScreensDe } from './deliveries/screens-de.ts';
import { peopleCommandsDe } from './people/commands-de.ts';
import { peopleDe } from './people/de.ts';
import { peopleScreensDe } from './people/screens-de.ts';
import { reportCheckDe } from './report-check/de.ts';
import { reportsDe } from './sign-off/de.ts';
import { reportFilesDe } from './sign-off/files-de.ts';
import { reportTextDe } from './sign-off/reading-de.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {kein Stimmzettel} BALLOT_DAMAGED {beschädigt} BALLOT_OTHER_ELECTION {andere Wahl} BALLOT_UNKNOWN_KEY {unbekannter Schlüssel} BALLOT_BAD_SIGNATURE {falsche Signatur} BALLOT_OTHER_BUREAU {anderes Büro} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {Liste oder Kandidat unbekannt} BALLOT_INCOHERENT {widersprüchlich} other {verworfen}}';

export const de = {
  ...peopleDe,
  ...reportsDe,
  ...reportTextDe,
  ...reportFilesDe,
  ...peopleScreensDe,
  ...peopleCommandsDe,
  ...deliveriesDe,
  ...deliveryScreensDe,
  ...reportCheckDe,
  // Election package (src/election/problems.ts)
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
  // Officers and scanning, count tables, reports, the log (src/office, src/count, src/report)
  'role.entry': 'Erfasser',
  'role.member': 'Mitglied des Büros',
  'role.witness': 'Zeuge',
  'role.observer': 'Beobachter',
  'role.chair': 'Vorsitzender',
  'role.auditor': 'Prüfer',
  'role.administrator': 'Verwalter',
  'problem.NOT_PERMITTED':
    '{officer} ist als {found} angemeldet und darf das nicht. Wer es darf: {expected}. Melden Sie sich als jemand an, der es darf.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'Der Name „{found}“ und dieses Passwort gehören nicht zusammen. Prüfen Sie den Namen und geben Sie das Passwort neu ein. {practice, select, practice {Zur Übung: anna, bram, mira, chair, wout, audra, admin, olga; Passwort practice.} other {Wer es vergessen hat, bittet einen Verwalter um ein neues.}}',
  'problem.BUREAU_UNKNOWN': 'Diese Wahl hat kein Büro {found}; erwartet eines von: {expected}.',
  'problem.BUREAU_NOT_DIGITAL':
    '{found} ist ein Zählbüro: Seine Papierstimmzettel werden mit einer Tabelle gezählt, nicht gescannt. Büros mit QR-Stimmzetteln: {expected, select, none {keine} other {{expected}}}.',
  'problem.NO_DIGITAL_BUREAU':
    'Diese Wahl hat kein digitales Büro, also keine QR-Stimmzettel. Fügen Sie dem Paket ein Büro der Art digital hinzu.',
  'problem.CONTEST_NOT_AT_BUREAU':
    'Die Wähler des Büros {bureau} haben keinen Stimmzettel für {found}; erwartet: {expected}. Berichtigen Sie die Zeile oder nennen Sie ein anderes Büro.',
  'problem.BALLOT_DOES_NOT_FIT':
    'So viele Markierungen passen nicht in einen QR-Code ({found} Listen markiert). Markieren Sie weniger Listen.',
  'problem.BATCH_CLOSED':
    'Stapel {batch} ist geschlossen; darin lässt sich nichts mehr rückgängig machen. Der Vorsitzende kann einen Stimmzettel noch verwerfen.',
  'problem.BATCH_OF_OTHER_OFFICER':
    'Stapel {batch} wurde von {expected} geöffnet; {found} kann darin keine Scans rückgängig machen. Bitten Sie {expected}, oder lassen Sie den Stimmzettel vom Vorsitzenden verwerfen.',
  'problem.NOTHING_TO_UNDO': 'Es gibt nichts rückgängig zu machen: Im Stapel {batch} zählt kein Stimmzettel.',
  'problem.BALLOT_NOT_LAST':
    'Stimmzettel {token} ist nicht mehr der letzte, der in diesem Stapel zählt: inzwischen hat jemand etwas damit getan. Sehen Sie die letzten Scans an.',
  'problem.BALLOT_EVENT_UNKNOWN':
    'Nummer {found} des Journals ist nicht die eines gezählten Stimmzettels. Schlagen Sie im Journal nach; ein rückgängig gemachter und erneut gescannter Stimmzettel hat die spätere Nummer.',
  'problem.BALLOT_NOT_COUNTED':
    'Der Stimmzettel der Nummer {found} zählt nicht mehr und kann nicht verworfen werden. Schlagen Sie ihn im Journal nach.',
  'problem.VOID_REASON_MISSING':
    'Sagen Sie, warum der Stimmzettel nicht zählt: Der Grund bleibt im Journal. Mindestens ein Wort, höchstens {expected} Zeichen.',
  'problem.VOID_REASON_TOO_LONG':
    'Der Grund hat {found, number} Zeichen, höchstens {expected} sind möglich. Kürzen Sie ihn.',
  'problem.LEDGER_TOTALS_INCOHERENT':
    'Die aufbewahrten Zahlen für {contest} in {bureau} widersprechen sich; keine davon darf verwendet werden. Rufen Sie telbureau verify auf, um zu erfahren, was verändert wurde, und arbeiten Sie mit einer Sicherung weiter.',
  'problem.BALLOT_DUPLICATE': 'Schon gezählt (Journal {first}). Zweites Papier? Den Vorsitzenden rufen.',
  'problem.BALLOT_CONFLICT': 'Kennung von Nr. {first}, anderer Inhalt. Weglegen, Vorsitzenden rufen.',
  'problem.BALLOT_VOIDED': 'Vom Vorsitzenden verworfen. Zählt nicht; zu den verworfenen legen.',
  'problem.COUNT_FOUND_NOT_SUM':
    '{contest}: {found, number} Stimmzettel gefunden, aber gültig plus weiß oder ungültig sind {expected, number}. Zählen Sie die Stimmzettel neu.',
  'problem.COUNT_BLANK_OR_INVALID_NOT_SUM':
    '{contest}: {found, number} Stimmzettel weiß oder ungültig, aber weiß plus ungültig sind {expected, number}. Berichtigen Sie eine der drei Zahlen.',
  'problem.COUNT_VALID_NOT_SUM':
    '{contest}: {found, number} gültige Stimmzettel, aber die Wahlziffern der Listen ergeben zusammen {expected, number}. Prüfen Sie die Listen einzeln.',
  'problem.COUNT_ELECTORAL_FIGURE_NOT_SUM':
    '{contest}, Liste {list}: Wahlziffer {found, number}, aber ihre Unterkategorien ergeben zusammen {expected, number}. Zählen Sie die Stimmzettel der Liste neu.',
  'problem.COUNT_CANDIDATE_OVER_BALLOTS':
    '{contest}, Liste {list}, {kind, select, E {ordentlicher Kandidat} other {Ersatzkandidat}} {number}: {found, number} Vorzugsstimmen, mehr als die {expected, number} Stimmzettel mit {kind, select, E {ordentlichen Kandidaten} other {Ersatzkandidaten}}. Zählen Sie die Namen neu.',
  'problem.COUNT_VOTES_UNDER_BALLOTS':
    '{contest}, Liste {list}: {expected, number} Stimmzettel mit {kind, select, E {ordentlichen Kandidaten} other {Ersatzkandidaten}}, aber diese haben zusammen nur {found, number} Vorzugsstimmen. Zählen Sie die Namen neu.',
  'problem.COUNT_VOTES_OVER_POSSIBLE':
    '{contest}, Liste {list}: Die {kind, select, E {ordentlichen Kandidaten} other {Ersatzkandidaten}} haben zusammen {found, number} Vorzugsstimmen; ihre Stimmzettel können höchstens {expected, number} geben. Zählen Sie die Namen neu.',
  'problem.REPORT_FORMAT_UNKNOWN':
    'Es gibt kein Protokollformat {found}; erwartet eines oder mehrere von {expected}, durch Kommas getrennt.',
  'problem.REPORT_FORMAT_OF_OFFICE':
    'Im Format {found} gibt es nur das Protokoll des ganzen Hauptvorstands. Lassen Sie --bureau weg, oder wählen Sie ein anderes Format.',
  'problem.REPORT_VERSION_UNKNOWN':
    'Es gibt keine Fassung {found} dieses Protokolls; die letzte ist {expected}. Nennen Sie eine andere, oder lassen Sie --version weg.',
  'problem.REPORT_FILE_EXISTS':
    'Die Datei {found} gibt es schon, und ein Protokoll wird nie überschrieben. Nennen Sie einen anderen Ordner, oder verschieben Sie die Datei.',
  'problem.REPORT_NOT_DISCLOSED':
    'Die Ergebnisse des digitalen Wahlbüros {bureau} ({contest}) dürfen {expected, select, never {nicht einzeln mitgeteilt werden} other {erst ab {expected} Wählern einzeln mitgeteilt werden; es sind {found, number} Stimmzettel}}{article, select, none {: keine Regel erlaubt es} other { ({article})}}. Erstellen Sie das Protokoll des ganzen Hauptvorstands.',
  'problem.REPORT_NOT_DISCLOSED_YET':
    'Die Ergebnisse des digitalen Wahlbüros {bureau} dürfen erst hinaus, wenn sein Protokoll vorgelegt ist: der Unterschied zweier früherer verriete die Stimmzettel dazwischen.',
  'problem.REPORT_NOT_WRITTEN':
    'Das Protokoll konnte nicht nach {found} geschrieben werden ({reason}); dort blieb nichts zurück. Prüfen Sie den Ordner und den Platz auf der Platte.',
  'event.office-created':
    '{practice, select, true {Übungsbüro angelegt} other {Hauptvorstand angelegt}}; Wahl {fingerprint}',
  'event.officer-signed-in': '{name} hat sich angemeldet',
  'event.officer-sign-in-refused':
    'Anmeldung abgelehnt für {known, select, true {{name}} other {einen Namen, den niemand hat ({name})}}',
  'event.officer-signed-out': '{name} hat sich abgemeldet',
  'event.batch-opened':
    'Stapel {batch} geöffnet in {bureau}, {source, select, bulk {aus Dateien} delivery {aus einer Sendung} paper {Papier} other {Handscanner}}',
  'event.batch-closed': 'Stapel {batch} geschlossen',
  'event.ballot-counted':
    '{state, select, undone {Gezählt, dann rückgängig} voided {Gezählt, dann verworfen} other {Stimmzettel gezählt}}: {token}, {bureau} (Stapel {batch})',
  'event.ballot-duplicate': 'Derselbe Stimmzettel wie Nummer {first}: {token}, {bureau} (Stapel {batch})',
  'event.ballot-conflict':
    'Anderer Inhalt als Nummer {first}, gleiche Kennung: {token}, {bureau} (Stapel {batch})',
  'event.ballot-refused': `Abgelehnt: ${refusal} (Stapel {batch}, {bureau})`,
  'event.ballot-undone': 'Stimmzettel {token} der Nummer {ballot} rückgängig gemacht, {bureau}',
  'event.ballot-voided': 'Stimmzettel {token} der Nummer {ballot} verworfen, {bureau}: {reason}',

  // What looks like a slip in a count table (src/count/hints)
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

  // Terminal: names of keys
  'key.enter': 'Enter',
  'key.tab': 'Tab',
  'key.escape': 'Esc',
  'key.backspace': 'Rück',
  'key.delete': 'Entf',
  'key.insert': 'Einfg',
  'key.up': '↑',
  'key.down': '↓',
  'key.left': '←',
  'key.right': '→',
  'key.home': 'Pos1',
  'key.end': 'Ende',
  'key.page-up': 'Bild auf',
  'key.page-down': 'Bild ab',
  'key.space': 'Leertaste',
  'key.ctrl': 'Strg',
  'key.shift': 'Umschalt',

  // Terminal: moving through lists
  'list.up': 'auf',
  'list.up.hint': 'Eine Zeile nach oben',
  'list.down': 'ab',
  'list.down.hint': 'Eine Zeile nach unten',
  'list.page-up': 'Seite auf',
  'list.page-up.hint': 'Eine Seite nach oben',
  'list.page-down': 'Seite ab',
  'list.page-down.hint': 'Eine Seite nach unten',
  'list.first': 'Anfang',
  'list.first.hint': 'Zur ersten Zeile',
  'list.last': 'Ende',
  'list.last.hint': 'Zur letzten Zeile',
  'list.row': 'Zeile',
  'list.row.hint': 'Zu dieser Zeile',

  // Terminal: commands of the program
  'program.back': 'zurück',
  'program.back.hint': 'Einen Bildschirm zurück',
  'program.back.nowhere': 'Davor gibt es keinen Bildschirm',
  'program.help': 'Hilfe',
  'program.help.hint': 'Alle Tasten dieses Bildschirms',
  'program.palette': 'Befehle',
  'program.palette.hint': 'Einen Befehl suchen',
  'program.language': 'Sprache',
  'program.language.hint': 'Nächste Sprache: nl, fr, de, en',
  'program.theme': 'Farben',
  'program.theme.hint': 'Nächste Farben',
  'theme.dark': 'Farben: dunkel',
  'theme.light': 'Farben: hell',
  'theme.colour-blind': 'Farben: für Farbenblinde',
  'theme.ansi16': 'Farben: die 16 des Terminals',
  'theme.no-colour': 'Farben: keine',
  'program.sign-out': 'abmelden',
  'program.sign-out.hint': 'Andere anmelden lassen',
  'program.sign-out.nobody': 'Niemand ist angemeldet',
  'program.quit': 'beenden',
  'program.quit.hint': 'Das Programm schließen',
  'program.interrupt': 'verlassen',
  'program.interrupt.hint': 'Zweimal: sofort beenden',

  // Terminal: around every screen
  'header.practice': 'ÜBUNG',
  'shell.leaving': 'Noch einmal Strg+C beendet. Alles ist gespeichert.',
  'shell.scan-not-taken':
    '{count, plural, one {# Scan NICHT gezählt: bei seinem Büro erneut scannen} other {# Scans NICHT gezählt: bei ihrem Büro erneut scannen}}',
  'shell.scans-wait':
    '{count, plural, one {# Scan wartet} other {# Scans warten}}, bis dies geschlossen ist.',
  'shell.leaving-waiting':
    '{count, plural, one {# Scan ist} other {# Scans sind}} noch NICHT gezählt. Nochmals Strg+C: Ende.',
  'too-small.title': 'Das Fenster ist zu klein.',
  'too-small.now': 'Jetzt: {columns} × {rows}',
  'too-small.needed': 'Nötig: {columns} × {rows}',
  'too-small.nothing-read': 'Bis dahin wird kein Scan gezählt.',
  'too-small.kept':
    '{count, plural, =0 {Scans warten und werden} one {# Scan wartet und wird} other {# Scans warten und werden}} beurteilt, sobald es größer ist.',
  'quit.title': 'Das Programm beenden?',
  'quit.saved': 'Alles Gezählte ist gespeichert.',
  'quit.waiting':
    '{count, plural, one {# Scan wartet und ist NICHT gezählt. Nein: jetzt beurteilen. Ja: diesen Stimmzettel später erneut scannen.} other {# Scans warten und sind NICHT gezählt. Nein: jetzt beurteilen. Ja: diese Stimmzettel später erneut scannen.}}',
  'quit.unsaved':
    'Was Sie hier in {count, plural, one {1 Feld} other {# Felder}} eingaben, ist nicht festgehalten und geht verloren.',
  'quit.yes': 'Ja, beenden',
  'quit.no': 'Nein, zurück',
  'sign-out.title': 'Abmelden?',
  'sign-out.yes': 'Ja, abmelden',
  'leave-form.title': 'Dieses Formular verlassen?',
  'leave-form.yes': 'Ja, verlassen',
  'leave-form.no': 'Nein, weitermachen',
  'menu.act': 'Auf diesem Bildschirm',
  'menu.move': 'Bewegen',
  'menu.go': 'Andere Bildschirme',
  'menu.program': 'Überall',
  'menu.search': 'Suche:',
  'menu.found': '{found, plural, one {# Befehl} other {# Befehle}}',
  'menu.none': 'Kein Befehl passt dazu: Rücktaste nimmt einen Buchstaben weg',
  'menu.run': 'ausführen',
  'menu.run.hint': 'Den gewählten Befehl ausführen',
  'menu.close': 'schließen',
  'menu.close.hint': 'Diese Liste schließen',
  'question.answer': 'antworten',
  'question.answer.hint': 'Die gewählte Antwort geben',
  'question.next': 'wählen',
  'question.next.hint': 'Die nächste Antwort wählen',
  'question.previous': 'wählen',
  'question.previous.hint': 'Die vorige Antwort wählen',
  'question.other': 'wählen',
  'question.other.hint': 'Auf dem Ziffernblock: von Nein zu Ja und zurück',
  'question.refuse': 'nein',
  'question.refuse.hint': 'Nein antworten und zurück',
  'question.field-missing': 'Geben Sie erst einen Text ein.',
  'question.not-in-field': 'Nicht aufgenommen: gehen Sie erst mit einem Pfeil zum Text.',
  'question.discarded': 'Nichts festgehalten: die Antwort war nein',
  'question.hint': 'Ein Pfeil oder - wählt, Enter antwortet',
  'question.hint.field': 'Tippen Sie, dann Enter; danach wählen Sie die Antwort',
  'problem.read': 'schließen',
  'problem.read.hint': 'Die Meldung schließen',
  'problem-panel.title': 'Das wurde nicht ausgeführt',
  'problem-panel.code': 'Code {code}',
  'crash.title': 'telbureau wurde wegen eines Programmfehlers beendet ({code}).',
  'crash.data': 'Jeder Stimmzettel, dessen Urteil angezeigt wurde, ist gespeichert.',
  'crash.log': 'Was geschah, steht in: {path}',
  'crash.what-to-do':
    'Starten Sie das Programm neu und machen Sie weiter. Endet es wieder, prüfen Sie das Register: telbureau verify --db {path}',
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
  // How a scanner is set (src/ballot/keyboard-layouts.ts)
  'layout.right': 'Scanner und Computer stimmen überein',
  'layout.caps-lock': 'Feststelltaste ist an',
  'layout.us-on-be': 'Scanner auf US-Tastatur gestellt, Computer auf belgische',
  'layout.us-on-fr': 'Scanner auf US-Tastatur gestellt, Computer auf französische',
  'layout.us-on-de': 'Scanner auf US-Tastatur gestellt, Computer auf deutsche',
  'layout.be-on-us': 'Scanner auf belgische Tastatur gestellt, Computer auf US',
  'layout.be-on-fr': 'Scanner auf belgische Tastatur gestellt, Computer auf französische',
  'layout.be-on-de': 'Scanner auf belgische Tastatur gestellt, Computer auf deutsche',
  'layout.fr-on-us': 'Scanner auf französische Tastatur gestellt, Computer auf US',
  'layout.fr-on-be': 'Scanner auf französische Tastatur gestellt, Computer auf belgische',
  'layout.fr-on-de': 'Scanner auf französische Tastatur gestellt, Computer auf deutsche',
  'layout.de-on-us': 'Scanner auf deutsche Tastatur gestellt, Computer auf US',
  'layout.de-on-be': 'Scanner auf deutsche Tastatur gestellt, Computer auf belgische',
  'layout.de-on-fr': 'Scanner auf deutsche Tastatur gestellt, Computer auf französische',
  'layout-fix.right': 'Es ist nichts einzustellen.',
  'layout-fix.caps-lock': 'Schalten Sie die Feststelltaste dieser Tastatur aus.',
  'layout-fix.us-on-be': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die belgische Tastatur.',
  'layout-fix.us-on-fr':
    'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die französische Tastatur.',
  'layout-fix.us-on-de': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die deutsche Tastatur.',
  'layout-fix.be-on-us': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf US-Tastatur.',
  'layout-fix.be-on-fr':
    'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die französische Tastatur.',
  'layout-fix.be-on-de': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die deutsche Tastatur.',
  'layout-fix.fr-on-us': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf US-Tastatur.',
  'layout-fix.fr-on-be': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die belgische Tastatur.',
  'layout-fix.fr-on-de': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die deutsche Tastatur.',
  'layout-fix.de-on-us': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf US-Tastatur.',
  'layout-fix.de-on-be': 'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die belgische Tastatur.',
  'layout-fix.de-on-fr':
    'Stellen Sie den Scanner mit den Codes seines Handbuchs auf die französische Tastatur.',

  // Terminal: scanning and the scanner test (src/tui/screens/scan, src/tui/screens/self-test)
  'scan.acknowledge': 'weiter',
  'scan.acknowledge.hint': 'Die Ablehnung bestätigen und weiterscannen',
  'scan.acknowledge.nothing': 'Es gibt keine Ablehnung zu bestätigen.',
  'scan.undo': 'rückgängig',
  'scan.undo.hint': 'Den zuletzt gezählten Stimmzettel rückgängig machen',
  'scan.halted': 'Bestätigen Sie zuerst die Ablehnung mit der Leertaste.',
  'scan.undo.nothing': 'Kein seit Ihrer Ankunft gezählter Stimmzettel lässt sich rückgängig machen.',
  'scan.undo.title': 'Stimmzettel {token} rückgängig machen?',
  'scan.undo.what': 'Er wurde als Nummer {event, number} des Journals gezählt und zählt dann nicht mehr.',
  'scan.undo.kept': 'Das Journal behält beides. Erneut gescannt zählt er wieder.',
  'scan.undo.yes': 'Ja, rückgängig machen',
  'scan.undo.no': 'Nein, behalten',
  'scan.undo.done': 'Stimmzettel {token} ist rückgängig gemacht und zählt nicht.',
  'scan.dismiss': 'gesehen',
  'scan.dismiss.hint': 'Den Hinweis zum Scanner wegräumen',
  'scan.dismiss.nothing': 'Es gibt keinen Hinweis zum Scanner.',
  'scan.practice.ballot': 'Übungsstimmzettel',
  'scan.practice.ballot.hint': 'Einen Übungsstimmzettel ohne Scanner scannen',
  'scan.practice.duplicate': 'nochmals',
  'scan.practice.duplicate.hint': 'Den letzten Übungsstimmzettel ein zweites Mal scannen',
  'scan.practice.damaged': 'beschädigt',
  'scan.practice.damaged.hint': 'Einen Übungsstimmzettel mit zerrissenem Code scannen',
  'scan.practice.real': 'Dieser Hauptvorstand zählt echte Stimmzettel: hier gibt es keine zur Übung.',
  'scan.practice.none-yet': 'Machen Sie zuerst mit p einen Übungsstimmzettel.',
  'scan.self-test': 'Scanner prüfen',
  'scan.self-test.hint': 'Tastatur, Tempo und Abschlusstaste des Scanners prüfen',
  'scan.leave.hint': 'Den Stapel schließen und zurückgehen',
  'scan.leave.waiting': 'Es warten noch Scans; sie sind noch nicht gezählt.',
  'scan.hint': 'Scannen Sie den nächsten Stimmzettel',
  'scan.hint.practice': 'Scannen Sie den nächsten Stimmzettel; ohne Scanner: p drücken',
  'scan.hint.halted': 'Bestätigen Sie mit der Leertaste; Scans warten so lange',
  'scan.ready': 'Bereit zum Scannen',
  'scan.ready.hint':
    'Halten Sie den QR-Code eines Stimmzettels vor den Scanner. Jeder Stimmzettel ist gespeichert, bevor das Urteil erscheint.',
  'scan.word.valid': 'GEZÄHLT',
  'scan.word.blank': 'WEISS',
  'scan.word.invalid': 'UNGÜLTIG',
  'scan.word.duplicate': 'DOPPELT',
  'scan.word.conflict': 'KONFLIKT',
  'scan.word.refused': 'ABGELEHNT',
  'scan.word.undone': 'RÜCKGÄNGIG',
  'scan.word.voided': 'VERWORFEN',
  'scan.said.valid': 'Als gültiger Stimmzettel gezählt: {token}.',
  'scan.said.blank': 'Als weißer Stimmzettel gezählt: {token}.',
  'scan.said.invalid': 'Als ungültiger Stimmzettel gezählt: {token}.',
  'scan.said.several': 'Gezählt: {token}.',
  'scan.ground': 'Grund: {reason} ({article}).',
  'scan.result':
    '{paper} {result, select, valid {gültig} blank {weiß} other {ungültig: {reason} ({article})}}',
  'scan.go-on':
    'Drücken Sie die Leertaste, um weiterzumachen.{waiting, plural, =0 {} one { # Scan wartet.} other { # Scans warten.}}',
  'scan.figure.counted': 'Gezählt',
  'scan.figure.valid': 'Gültig',
  'scan.figure.blank': 'Weiß',
  'scan.figure.invalid': 'Ungültig',
  'scan.figure.registered': 'Eingetragen',
  'scan.figure.duplicate': 'Doppelt',
  'scan.figure.conflict': 'Konflikte',
  'scan.figure.refused': 'Abgelehnt',
  'scan.recent': 'Letzte Scans, neueste zuerst',
  'scan.recent.blank': '{count} weiß',
  'scan.recent.invalid': '{count} ungültig',
  'refusal.short': refusal,
  'scan.layout.dismiss': 'Stimmzettel werden trotzdem gelesen; x räumt diesen Hinweis weg.',
  'self-test.crumb': 'Scannertest',
  'self-test.title': 'Scanner prüfen',
  'self-test.scan': 'Scannen Sie den Code neben diesem Text. Er ist kein Stimmzettel; nichts wird gezählt.',
  'self-test.no-code': 'Dieses Terminal zeigt keine Blockzeichen, der Code kann nicht gezeichnet werden.',
  'self-test.narrow': 'Vergrößern Sie das Fenster auf mindestens {columns} × {rows}, um den Code zu sehen.',
  'self-test.make-code':
    'Sie können den Code dieses Textes auch mit einem beliebigen QR-Programm erzeugen, so groß Sie wollen, und ihn scannen:',
  'self-test.invert': 'umkehren',
  'self-test.invert.hint': 'Hell und Dunkel des Codes umkehren, falls der Scanner ihn nicht sieht',
  'self-test.invert.nothing': 'Es steht kein Code zum Umkehren auf dem Bildschirm.',
  'self-test.hint': 'Scannen Sie den Code, oder zurück mit Esc',
  'self-test.hint.no-code': 'Scannen Sie den erzeugten Code, oder zurück mit Esc',
  'self-test.unknown':
    'Das ist nicht der Testcode: gefunden „{found}“. Scannen Sie den Code dieses Bildschirms; war es dieser, kennt das Programm die Tastatur nicht: stellen Sie den Scanner auf die Tastatur dieses Computers.',
  'self-test.ballot': 'Das ist ein Stimmzettel, kein Testcode. Er ist NICHT gezählt: In seinem Büro scannen.',
  'self-test.layout.right': 'Tastatur: richtig.',
  'self-test.layout.wrong': 'Tastatur: falsch, aber Stimmzettel werden gelesen.',
  'self-test.lost.none': 'Zeichen: alle {expected, number} angekommen.',
  'self-test.lost.some':
    'Zeichen: {found, number} von {expected, number} richtig angekommen. Stellen Sie den Scanner langsamer (Pause zwischen Zeichen), ohne Adapter oder Hub dazwischen.',
  'self-test.speed': 'Tempo: {millis, number, ::.0} ms je Zeichen.',
  'self-test.speed.slow':
    'Das ist langsam: stellen Sie die Pause zwischen Zeichen am Scanner auf 0 oder 1 ms.',
  'self-test.suffix.enter': 'Nach dem Code: Enter. Gut.',
  'self-test.suffix.tab': 'Nach dem Code: Tab. Das geht auch.',
  'self-test.suffix.none':
    'Nach dem Code: nichts. Stellen Sie Enter (CR) als Abschluss ein: Urteile kommen dann schneller.',
  // Headless commands (src/cli, src/scan)
  'cli.warning': 'Achtung',
  'cli.line': 'Zeile {line}',
  'cli.see-help': 'Mit --help hinter dem Befehl werden seine Optionen gezeigt.',
  'cli.help.intro':
    'telbureau: zählt die Stimmzettel eines Kantonshauptvorstands. Ohne Befehl öffnet es das Terminal.',
  'cli.help.terminal': 'Öffnet das Terminal, mit einem Übungskanton oder dem Hauptvorstand in FILE.',
  'cli.help.more':
    'telbureau BEFEHL --help erklärt einen Befehl. Jeder Befehl kennt --lang, --json und --help.',
  'cli.help.exit-codes':
    'Rückgabewerte: 0 erledigt; 1 ein Programmfehler; 2 falscher Aufruf; 3 Eingabe ganz oder teilweise abgelehnt; 4 das Register ist beschädigt; 5 nicht erlaubt, nicht in diesem Zustand, oder die neue Datei gibt es schon; 130 unterbrochen, das Erledigte bleibt erhalten.',
  'cli.option.lang': 'Sprache: Niederländisch, Französisch, Deutsch oder Englisch (sonst die des Systems)',
  'cli.option.json': 'Ergebnisse als JSON',
  'cli.option.help': 'diese Erklärung',
  'cli.option.db': 'Datenbank des Hauptvorstands',
  'cli.option.db-new': 'Datenbank, die angelegt wird; eine Datei dieses Namens darf es nicht geben',
  'cli.option.election': 'Wahlpaket (JSON)',
  'cli.option.practice': 'Übungsbüro: nur Übungsbenutzer und Übungsschlüssel',
  'cli.option.choices': 'Stimmzettel in der Auswahlsprache, einer je Zeile oder „120x …“ für viele gleiche',
  'cli.option.out-ballots': 'zu schreibende Datei; ein Ordner mit --as png; es darf sie noch nicht geben',
  'cli.option.bureau-made': 'digitales Büro der Stimmzettel; sonst das erste',
  'cli.option.seed':
    'ganze Zahl; dieselbe Zahl ergibt dieselben Stimmzettel, und in einer anderen Datei dieselben Kennungen',
  'cli.option.as': 'payload: ein Text je Zeile (Standard); png: ein QR-Bild je Stimmzettel',
  'cli.option.bureau': 'digitales Büro, dessen Stimmzettel gescannt werden',
  'cli.option.officer': 'wer scannt; das Passwort kommt aus TELBUREAU_PASSWORD oder wird erfragt',
  'cli.option.bureau-only': 'nur dieses Büro; sonst der ganze Hauptvorstand',
  'cli.option.report-version':
    'nur diese Fassung, wie sie unterzeichnet wurde; sonst das Protokoll, wie es jetzt ist',
  'cli.option.contest-only': 'nur diese Wahl; sonst alle',
  'cli.option.out-report': 'Ordner für die Protokolldateien',
  'cli.option.format': 'Formate mit Kommas dazwischen, wie pdf,csv; sonst alle',
  'cli.option.languages':
    'Sprachen des Protokolls, eine oder zwei mit einem Komma dazwischen, wie nl,fr; sonst die, die das Gesetz für den Vorstand will',
  'cli.option.out-backup': 'anzulegende Kopie; eine Datei dieses Namens darf es nicht geben',
  'cli.option.from': 'die Sicherung',
  'cli.operand.choices': 'Datei in der Auswahlsprache; - ist die Standardeingabe',
  'cli.operand.ballots':
    'Dateien mit einem Stimmzetteltext je Zeile, PNG-Bilder, Ordner davon; - ist die Standardeingabe',
  'cli.office-create': 'Legt aus einem Wahlpaket die Datenbank eines neuen Hauptvorstands an.',
  'cli.office-create.done':
    '{db}: Hauptvorstand für {election} mit {bureaus, plural, one {# Büro} other {# Büros}}.',
  'cli.office-create.practice':
    '{db}: ÜBUNGSbüro für {election} mit {bureaus, plural, one {# Büro} other {# Büros}}.',
  'cli.ballots-make': 'Der Übungswahlcomputer: erstellt Stimmzettel, signiert mit dem Übungsschlüssel.',
  'cli.ballots-make.done':
    '{out}: {ballots, plural, one {# Übungsstimmzettel} other {# Übungsstimmzettel}} von Büro {bureau}.',
  'cli.ballots-classify': 'Sagt, als was Stimmen in der Auswahlsprache zählen. Schreibt nichts.',
  'cli.classified': 'Zeile {line}, {count, plural, one {# Stimmzettel} other {# Stimmzettel}}:',
  'cli.ballots-scan':
    'Scannt Stimmzettel in das Register eines Hauptvorstands: ein Urteil je Stimmzettel, dann eine Übersicht.',
  'cli.scan.summary':
    'Gelesen {read, number}: gezählt {counted, number}, doppelt {duplicate, number}, Konflikt {conflict, number}, abgelehnt {refused, number}. Über alle Wahlen zusammen: gültig {valid, number}, weiß {blank, number}, ungültig {invalid, number}.',
  'cli.scan.interrupted':
    'Unterbrochen. Das Gezählte bleibt erhalten; für den Rest denselben Befehl noch einmal geben.',
  'cli.ask-password': 'Passwort:',
  'cli.progress': '{done, number} ({rate}/s)',
  'cli.progress.of': '{done, number} von {total, number} ({rate}/s)',
  'cli.verdict.counted': 'gezählt',
  'cli.verdict.duplicate': 'doppelt',
  'cli.verdict.conflict': 'Konflikt',
  'cli.verdict.refused': 'abgelehnt',
  'cli.contest.valid': '{contest}: gültig, Liste {list}, {category}',
  'cli.contest.blank': '{contest}: weiß',
  'cli.contest.invalid': '{contest}: ungültig, {reason} ({article})',
  'cli.totals': 'Zeigt die Auszählungstabelle eines Büros oder des ganzen Hauptvorstands.',
  'cli.totals.practice': 'ÜBUNG: Dies sind keine Stimmen einer echten Wahl.',
  'cli.totals.found': 'gefundene Stimmzettel',
  'cli.totals.valid': 'gültig',
  'cli.totals.blank': 'weiß',
  'cli.totals.invalid': 'ungültig',
  'cli.totals.blank-or-invalid': 'weiß oder ungültig',
  'cli.totals.electoral-figure': 'Wahlziffer',
  'cli.scope.bureau': 'Büro {id}',
  'cli.scope.canton': 'Kanton {id}',
  'cli.scope.municipality': 'Gemeinde {id}',
  'cli.scope.district': 'Stadtdistrikt {id}',
  'cli.report': 'Schreibt die Protokolldateien eines Hauptvorstands.',
  'cli.report.done': '{out}: {files}',
  'cli.report.progress': '[{bar}] {done, number} von {total, number}: {file}',
  'cli.report.told-by-sums':
    'Achtung: Die Ergebnisse von {bureaus} dürfen nicht mitgeteilt werden, folgen aber aus den Summen, weil kein anderes digitales Wahlbüro in den Summen ist. Geben Sie die Dateien nur denen, die sie nach dem Gesetz erhalten müssen.',
  'cli.report.missing':
    'Nicht vollständig: {tables, number} von {contests, plural, one {# Auszählungstabelle fehlt} other {# Auszählungstabellen fehlen}}, über {suspects, plural, one {# verdächtigen Stimmzettel} other {# verdächtige Stimmzettel}} ist nicht entschieden, {remarks, plural, one {# Bemerkung ist} other {# Bemerkungen sind}} nötig.',
  'cli.verify': 'Prüft das ganze Register eines Hauptvorstands und jede daraus abgeleitete Zahl.',
  'cli.verify.done':
    '{db}: in Ordnung. {events, number} Ereignisse, {ballots, plural, one {# Stimmzettel} other {# Stimmzettel}} einzeln gezählt, letzter Prüfwert {head}',
  'cli.verify.as-closed': 'Die Datei ist Byte für Byte so, wie sie zuletzt geschlossen wurde.',
  'cli.verify.not-as-closed':
    'Es gibt keinen Prüfwert vom Schließen ({db}.sha256): Die Datei ist offen, wurde nicht ordentlich geschlossen oder kam allein. Bytes, die zu keiner Zeile gehören, wurden nicht angesehen.',
  'cli.backup':
    'Erstellt eine geprüfte Sicherung eines Hauptvorstands; währenddessen darf weiter gescannt werden.',
  'cli.backup.done': '{out}: geprüfte Sicherung mit {events, number} Ereignissen.',
  'cli.restore': 'Spielt einen Hauptvorstand aus einer Sicherung zurück, nach deren Prüfung.',
  'cli.restore.done': '{db}: zurückgespielt mit {events, number} Ereignissen.',
  'cli.bug': 'telbureau wurde durch einen eigenen Fehler beendet (Code {code}). Was geschah, steht in {path}',
  'problem.USAGE_UNKNOWN_COMMAND': 'Es gibt keinen Befehl {found}; erwartet: {expected}.',
  'problem.USAGE_UNKNOWN_OPTION': 'Dieser Befehl hat keine Option {found}; erwartet: {expected}.',
  'problem.USAGE_OPTION_TWICE': 'Die Option {found} steht zweimal da; erwartet einmal. Lassen Sie eine weg.',
  'problem.USAGE_OPTION_MISSING': 'Eine Option fehlt; erwartet: {expected}.',
  'problem.USAGE_VALUE_MISSING':
    'Nach dieser Option steht {found, select, nothing {nichts} other {{found}}}; erwartet: {expected}. Beginnt der Wert mit einem Strich, schreiben Sie = davor.',
  'problem.USAGE_VALUE_UNWANTED': 'Diese Option nimmt keinen Wert; gefunden: {found}. Lassen Sie ihn weg.',
  'problem.USAGE_VALUE_BAD':
    'Gefunden: {found}; erwartet: {expected, select, N {eine ganze Zahl, 0 oder mehr} other {{expected}}}.',
  'problem.USAGE_OPERAND_MISSING': 'Der Befehl sagt nicht, was gelesen werden soll; erwartet: {expected}.',
  'problem.USAGE_OPERAND_EXTRA': '{found} ist ein Argument zu viel; erwartet höchstens {expected}.',
  'problem.USAGE_NO_TERMINAL':
    'Die Bildschirme brauchen ein Terminal für Ein- und Ausgabe, und hier ist keines. Geben Sie einen Befehl an; telbureau --help zeigt sie.',
  'problem.USAGE_PASSWORD_MISSING':
    'Es wurde kein Passwort angegeben, und hier kann niemand gefragt werden. Setzen Sie die Umgebungsvariable {expected}.',
  'problem.COMMAND_NOT_YET': 'Der Befehl {found} gehört nicht zu dieser Version.',
  'problem.FORMAT_NOT_YET': '{found} gehört nicht zu dieser Version; sie schreibt {expected}.',
  'problem.OUTPUT_EXISTS':
    '{found} gibt es schon und wird nicht überschrieben. Geben Sie einen anderen Namen an, oder verschieben Sie es.',
  'problem.OUTPUT_NOT_WRITABLE':
    'Dies konnte nicht geschrieben werden ({found}); nichts blieb zurück. Prüfen Sie den Ordner, die Rechte darauf und den Platz auf der Platte.',
  'problem.FOLDER_NOT_MADE':
    'Der Ordner {file} konnte nicht angelegt werden ({found}). Setzen Sie XDG_DATA_HOME auf einen Ordner, in den Sie schreiben dürfen, oder öffnen Sie ein Büro mit --db.',
  'problem.OUTPUT_STREAM_FAILED':
    'Die Ergebnisse konnten nicht auf die Standardausgabe geschrieben werden ({found}). Was schon festgehalten war, bleibt erhalten. Prüfen Sie, wohin die Ausgabe geht, und führen Sie den Befehl erneut aus.',
  'problem.OUTPUT_CANCELLED': 'Unterbrochen; nichts wurde geschrieben.',
  'problem.LINE_TOO_LONG':
    'Diese Zeile hat mehr als {expected, number} Zeichen. Steht ein Stimmzettel je Zeile?',
  'problem.CONTEST_UNKNOWN': 'Hier gibt es keine Wahl {found}; erwartet eine von: {expected}.',
  'problem.REPORT_LANGUAGES':
    'Ein Protokoll steht in einer oder zwei dieser Sprachen, mit einem Komma dazwischen: {expected}. {found} ist das nicht.',
  'problem.FILE_NOT_FOUND': 'Es gibt keine Datei und keinen Ordner {found}. Prüfen Sie Namen und Ordner.',
  'problem.FILE_UNREADABLE':
    'Dies konnte nicht als Datei gelesen werden ({found, select, EISDIR {es ist ein Ordner} EILSEQ {der Name ist kein UTF-8} ENODEV {es ist eine Pipe oder ein Gerät} EACCES {kein Zugriff} other {{found}}}). Prüfen Sie, was es ist und wer es lesen darf.',
  'problem.FILE_TOO_LARGE': 'Die Datei ist größer als {expected, number} Bytes. Ist es die richtige?',
  'problem.FILE_NOT_TEXT': 'Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.',
  'problem.FILE_EMPTY':
    'Darin steht nichts; erwartet: Stimmzettel. Ging beim Scannen oder Kopieren etwas schief?',
  'problem.FILE_NOT_BALLOTS':
    'Diese Datei ist weder Text noch der Scan eines Stimmzettels; nichts davon wurde gelesen.',
  'problem.IMAGE_UNREADABLE':
    'Dieses Bild ist nicht lesbar: beschädigt oder zu groß; erwartet: {expected}. Scannen Sie den Stimmzettel noch einmal.',
  'problem.IMAGE_WITHOUT_CODE':
    'In diesem Bild wurde kein QR-Code gefunden. Scannen Sie den Stimmzettel noch einmal, glatt und scharf.',
  'problem.IMAGE_FORMAT_NOT_YET': '{found}-Dateien liest diese Version nicht; erwartet: {expected}.',
  // End of headless commands
  // Office file and record (src/ledger/problems.ts)
  'problem.OFFICE_FILE_EXISTS':
    '{file} gibt es schon, und nichts wird je überschrieben. Wählen Sie einen anderen Namen, oder verschieben Sie die Datei selbst.',
  'problem.OFFICE_FILE_LEFTOVER':
    '{found} blieb von einer anderen Datei gleichen Namens zurück und würde deren Daten in diese mischen. Verschieben Sie es zuerst, oder wählen Sie einen anderen Namen; bewahren Sie es auf, wenn die andere Datei noch gebraucht wird.',
  'problem.OFFICE_FILE_NOT_FOUND':
    'Es gibt keine Datei {file}. Prüfen Sie den Namen, oder legen Sie eine mit „office create“ an.',
  'problem.OFFICE_FILE_NOT_A_FILE':
    '{file} ist ein Ordner oder ein Gerät, keine Datei. Nennen Sie die Datei selbst.',
  'problem.OFFICE_FILE_NO_PERMISSION':
    'Sie dürfen {file} nicht lesen und schreiben. Bitten Sie den Betreuer dieses Computers um Zugriff, oder melden Sie sich am Computer als anderer Benutzer an.',
  'problem.OFFICE_FILE_FAILED':
    'Der Computer konnte {file} nicht lesen oder schreiben ({found, select, ENAMETOOLONG {der Name ist zu lang} other {{found}}}). Prüfen Sie die Platte oder den USB-Stick und versuchen Sie es erneut; was als gezählt angezeigt wurde, bleibt erhalten.',
  'problem.OFFICE_FOLDER_NOT_FOUND':
    'Den Ordner von {file} gibt es nicht. Legen Sie ihn an, oder prüfen Sie den Namen.',
  'problem.OFFICE_FOLDER_READ_ONLY':
    'Im Ordner von {file} kann nichts geschrieben werden. Kopieren Sie die Datei in einen eigenen Ordner, oder wählen Sie einen anderen.',
  'problem.OFFICE_DISK_FULL':
    'Die Platte mit {file} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was als gezählt angezeigt wurde, bleibt erhalten.',
  'problem.OFFICE_FILE_BUSY':
    'Ein anderes Programm hält {file} schon zu lange für sich. Schließen Sie, was sie noch geöffnet hat, und versuchen Sie es erneut.',
  'problem.OFFICE_FILE_MOVED':
    'Die Datei des Hauptvorstands liegt nicht mehr unter {file}: Sie wurde gelöscht, verschoben oder ersetzt, während sie offen war. Seither ist nichts gespeichert. Legen Sie sie zurück oder spielen Sie die letzte Sicherung zurück, und öffnen Sie sie neu.',
  'problem.OFFICE_FILE_TWO_NAMES':
    '{file} hat auf dieser Platte {found} Namen. Zwei Programme würden unter jedem Namen für sich schreiben, und Stimmzettel gingen verloren. Löschen Sie den anderen Namen (nach einem Stromausfall vielleicht eine versteckte Datei, die auf .unfinished endet).',
  'problem.LEDGER_NOT_A_DATABASE':
    '{file} ist keine Datei eines Hauptvorstands, oder ihr Anfang ist beschädigt. Prüfen Sie den Namen; stimmt er, spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_OTHER_APPLICATION':
    '{file} ist eine Datenbank eines anderen Programms: ihr Kennzeichen ist {found}, die eines Hauptvorstands hat {expected}. Nennen Sie die Datei des Hauptvorstands.',
  'problem.LEDGER_NEWER_VERSION':
    '{file} wurde von einer neueren Version dieses Programms erstellt: sie hat Format {found}, dieses kennt {expected}. Benutzen Sie das neuere Programm; die Datei wurde nicht angerührt.',
  'problem.LEDGER_OLDER_VERSION':
    '{file} wurde von einer älteren Version dieses Programms erstellt: sie hat Format {found}, dieses braucht {expected}. Benutzen Sie das Programm, mit dem sie erstellt wurde; die Datei wurde nicht angerührt.',
  'problem.LEDGER_MIGRATION_CHANGED':
    '{file} wurde von einem Programm erstellt, das von diesem abweicht: Schritt {number} hat die Prüfsumme {found}, erwartet {expected}. Benutzen Sie das Programm, mit dem sie erstellt wurde.',
  'problem.LEDGER_SCHEMA_CHANGED':
    'Jemand hat den Aufbau von {file} verändert: {object} ist nicht so, wie dieses Programm es angelegt hat. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_DAMAGED':
    '{file} ist beschädigt ({found}). Zählen Sie nicht damit weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese Datei für die Untersuchung auf.',
  'problem.LEDGER_FILE_CHANGED':
    '{file} ist nicht Byte für Byte so, wie die Datei zuletzt geschlossen wurde: Ihr SHA-256 ist {found}, und {file}.sha256 nennt {expected}. Das Register darin ist vollständig: {events, number} Ereignisse, das letzte mit dem Prüfwert {head}. Ist es das, was notiert wurde? Dann haben sich Bytes geändert, die zu keiner Zahl gehören: Erstellen Sie sofort eine Sicherung und machen Sie mit ihr weiter, der Datenträger ist vielleicht defekt. Wenn nicht, wurde eine andere Datei, etwa eine ältere Kopie, an ihre Stelle gesetzt.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'Das Wahlpaket in {file} ist mit diesem Programm nicht lesbar ({found}). Benutzen Sie das Programm, mit dem die Datei erstellt wurde, oder spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_EVENT_MISSING':
    'Das Register in {file} ist nicht vollständig: Ereignis {seq} fehlt. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_EVENT_CHANGED':
    'Das Register in {file} wurde verändert: Ereignis {seq} passt nicht zu seinem Prüfwert. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'Ereignis {seq} in {file} ist kein Ereignis, das dieses Programm kennt. Ein anderes Programm hat es geschrieben: Benutzen Sie jenes, oder spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'Ereignis {seq} ({type}) in {file} widerspricht den früheren: {reason, select, first {nur das erste Ereignis legt den Hauptvorstand an} who {seine Zeit oder sein Benutzer stimmt nicht} account {wer es tat, hat kein Konto oder darf es nicht, oder Konto, Anmeldung oder Schlüssel ist nicht in dem Zustand, den es nennt} batch {sein Stapel ist nicht offen oder konnte so nicht geöffnet werden} payload {sein Text besagt etwas anderes} table {die Auszählungstabelle oder das Bündel ist nicht in diesem Zustand oder es gibt sie nicht} bundle {ein von beiden Benutzern gleich erfasstes Bündel ist nicht so gezählt, wie es erfasst wurde} kinds {die Erklärung passt zu keinem Wahlbüro der Wahl} transfer {die Überweisung ist nicht in diesem Zustand oder es gibt sie nicht} report {das Protokoll ist nicht in diesem Zustand, oder was unterzeichnet wurde, ist nicht, was das Register besagt} frozen {das Protokoll des Büros war vorgelegt, und nichts darf sich mehr ändern} other {der Stimmzettel ist nicht in diesem Zustand}}. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_HEAD_DIFFERS':
    'Das Ende des Registers in {file} stimmt nicht: vermerkt ist Ereignis {found}, das letzte ist {expected} (Tabelle head). Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_ROW_MISSING':
    'Tabelle {table} in {file} folgt nicht aus dem Register: die Zeile {row} fehlt. Verwenden Sie ihre Summen nicht; spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_ROW_EXTRA':
    'Tabelle {table} in {file} folgt nicht aus dem Register: hinter der Zeile {row} steht kein Ereignis. Verwenden Sie ihre Summen nicht; spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_ROW_DIFFERS':
    'Tabelle {table} in {file} folgt nicht aus dem Register: die Zeile {row} hat {found}, erwartet {expected}. Verwenden Sie ihre Summen nicht; spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_CANCELLED':
    'Vor dem Ende angehalten; nichts wurde geändert, und über {file} ist noch nichts bekannt. Beginnen Sie neu, wenn Zeit ist.',

  // Terminal: lists, filters and figures
  'figure.percent': '{whole},{tenth} %',
  'list.total': 'Gesamt',
  'list.total-shown': 'Summe, gezeigt',
  'list.count': '{shown, number} von {all, number}',
  'list.rows': 'Zeilen {from, number} bis {to, number} von {all, number}',
  'list.sort': 'sortieren',
  'list.sort.hint': 'Nächste Reihenfolge der Zeilen',
  'filter.open': 'filtern',
  'filter.open.hint': 'Nur Zeilen mit diesem Text',
  'filter.keep': 'behalten',
  'filter.keep.hint': 'Filter behalten, zur Liste gehen',
  'filter.clear': 'alle zeigen',
  'filter.clear.hint': 'Den Filter löschen',
  'filter.none': 'Es gibt keinen Filter',
  'filter.hint': 'Tippen Sie, was Sie suchen',

  // Terminal: sign-in (src/tui/screens/sign-in)
  'sign-in.crumb': 'Anmelden',
  'sign-in.title': 'telbureau – Stimmen zählen, für alle nachprüfbar',
  'sign-in.what': 'Nachschlagen, Ausbildung, Kontrolle. Von keiner Behörde zugelassen.',
  'sign-in.name': 'Name',
  'sign-in.password': 'Passwort',
  'sign-in.practice': 'Übungsbenutzer, Passwort {password}',
  'sign-in.empty.name': 'Geben Sie zuerst Ihren Namen ein',
  'sign-in.empty.password': 'Geben Sie zuerst Ihr Passwort ein',
  'sign-in.hint': 'Geben Sie Namen und Passwort ein',
  'sign-in.hint.practice': 'Mit Pfeil nach unten wählen, Enter, Passwort, Enter',
  'sign-in.ready': 'Bereit zum Zählen?',
  'sign-in.enter': 'weiter',
  'sign-in.enter.hint': 'Weiter: Passwort, dann anmelden',
  'sign-in.other-field': 'anderes Feld',
  'sign-in.other-field.hint': 'Zum anderen Feld',
  'sign-in.next-officer': 'wählen',
  'sign-in.next-officer.hint': 'Der nächste Übungsbenutzer; sonst das andere Feld',
  'sign-in.previous-officer': 'wählen',
  'sign-in.previous-officer.hint': 'Der vorige Übungsbenutzer; sonst das andere Feld',
  'ready.database': 'Datenbank',
  'ready.record': 'Journal',
  'ready.record.last': 'letztes passt',
  'ready.record.verify': 'v im Journal prüft alles',
  'ready.election': 'Wahl',
  'ready.bureaus': '{bureaus, plural, one {# Büro} other {# Büros}}',
  'ready.hash': 'Prüfwert {hash}',
  'ready.clock': 'Uhr',
  'ready.terminal': 'Terminal',
  'ready.terminal.found': '{columns} × {rows}',
  'ready.not': 'NICHT in Ordnung:',

  // Terminal: the board (src/tui/screens/board)
  'board.counted': 'Gezählt',
  'board.counted-digital': 'Gezählt (digital)',
  'board.registered': 'Eingetragen',
  'board.registered-digital': 'Eingetragen (digital)',
  'board.progress': 'Stand',
  'board.progress-digital': 'Stand (digital)',
  'board.bureau': 'Büro',
  'board.duplicate': 'Doppelt',
  'board.conflict': 'Konflikte',
  'board.refused': 'Abgelehnt',
  'board.not-taken': 'Nicht angenommen',
  'board.undone': 'Rückgängig',
  'board.voided': 'Verworfen',
  'board.sort.package': 'amtliche Reihenfolge',
  'board.sort.least-complete': 'geringster Stand zuerst',
  'board.sort.most-not-taken': 'meiste nicht angenommene zuerst',
  'board.hint': 'Ein Büro wählen und mit Enter scannen',
  'board.hint.look': 't zeigt die Summen, b die des Büros, l das Journal',
  'board.no-bureau': 'Kein Büro passt zum Filter',
  'board.scan': 'scannen',
  'board.scan.hint': 'Stimmzettel des Büros scannen',
  'board.scan.paper': 'Dieses Büro zählt auf Papier: keine QR-Stimmzettel',
  'board.scan.not-permitted': 'Nur Mitglieder und der Vorsitzende scannen',
  'board.totals': 'Summen',
  'board.totals.hint': 'Summen des ganzen Hauptvorstands',
  'board.bureau-totals': 'Büro',
  'board.bureau-totals.hint': 'Summen dieses Büros',
  'board.log': 'Journal',
  'board.log.hint': 'Alles, was festgehalten wurde',
  'board.self-test': 'Scannertest',
  'board.self-test.hint': 'Einstellung des Scanners prüfen',

  // Terminal: totals and candidates (src/tui/screens/totals, src/tui/screens/candidates)
  'totals.crumb': 'Summen',
  'totals.scope.canton': 'Kanton {name}',
  'totals.scope.municipality': 'Gemeinde {name}',
  'totals.scope.district': 'Stadtdistrikt {name}',
  'totals.seats': '{seats, plural, one {# Sitz} other {# Sitze}}',
  'totals.sort.list': 'amtliche Reihenfolge',
  'totals.sort.votes': 'meiste Stimmen zuerst',
  'totals.contest-of': 'Wahl {place} von {all}: {id}',
  'totals.constituency': 'Wahlkreis {name}',
  'totals.found': 'Gefunden',
  'totals.valid': 'Gültig',
  'totals.blank': 'Weiß',
  'totals.invalid': 'Ungültig',
  'totals.blank-or-invalid': 'Weiß + ungültig',
  'totals.number': 'Nr',
  'totals.list': 'Liste',
  'totals.headOnly': 'Listenst.',
  'totals.effectivesOnly': 'Ord.',
  'totals.effectivesAndSubstitutes': 'Ord. + Ers.',
  'totals.substitutesOnly': 'Ers.',
  'totals.names': 'Namen',
  'totals.electoral-figure': 'Wahlziffer',
  'totals.share': 'Anteil',
  'totals.checks': 'Kontrollen',
  'totals.checks.hint': 'Die fünf Kontrollen der Tabelle in Worten',
  'totals.checks.hold': 'Kontrollen: {hold} von {all} stimmen',
  'totals.checks.hidden': 'Die Kontrollen werden nicht gezeigt',
  'totals.checks.shown': 'Die Kontrollen werden gezeigt; Esc zeigt die Tabelle',
  'totals.hide-checks': 'Tabelle',
  'totals.hide-checks.hint': 'Zurück zur Tabelle',
  'totals.check.H1': 'Gefunden = gültig + (weiß oder ungültig)',
  'totals.check.H2': 'Gültig = Summe der Wahlziffern und Unterkategorien',
  'totals.check.H3': 'Kein Kandidat hat mehr Stimmen als Stimmzettel',
  'totals.check.H4': 'Jeder Zettel mit Vorzugsstimmen nennt mindestens einen',
  'totals.check.H5': 'Kein Stimmzettel nennt einen Kandidaten zweimal',
  'totals.waiting': 'Davon zählt noch nichts: {state}.',
  'totals.waiting.short': 'Davon zählt noch nichts',
  'totals.no-contest': 'Dieses Büro hat keine Wahl.',
  'totals.one-contest': 'Hier gibt es nur eine Wahl',
  'totals.is-office': 'Das sind die Summen des ganzen Hauptvorstands',
  'totals.hint': 'Enter zeigt die Kandidaten einer Liste',
  'totals.hint.checks': 'Esc zeigt wieder die Tabelle',
  'totals.open-list': 'Kandidaten',
  'totals.open-list.hint': 'Vorzugsstimmen der Liste',
  'totals.next-contest': 'Wahl',
  'totals.next-contest.hint': 'Nächste Wahl',
  'totals.next-bureau': 'Büro',
  'totals.next-bureau.hint': 'Nächstes Büro',
  'totals.previous-bureau': 'Büro',
  'totals.previous-bureau.hint': 'Voriges Büro',
  'totals.office': 'Hauptvorstand',
  'totals.office.hint': 'Summen des ganzen Hauptvorstands',
  'candidates.list': 'Liste {number} {name}',
  'candidates.votes-effectives': 'Stimmen ordentl. Kandidaten',
  'candidates.votes-substitutes': 'Stimmen Ersatzkandidaten',
  'candidates.kind': 'Art',
  'candidates.effective': 'ordentlich',
  'candidates.substitute': 'Ersatz',
  'candidates.name': 'Kandidat',
  'candidates.votes': 'Vorzugsstimmen',
  'candidates.share': '% der Liste',
  'candidates.count': '{count, plural, one {# Kandidat} other {# Kandidaten}}',
  'candidates.sort.list': 'Reihenfolge der Liste',
  'candidates.sort.votes': 'meiste Stimmen zuerst',

  // Terminal: the log (src/tui/screens/log, src/tui/screens/log-event)
  'log.crumb': 'Journal',
  'log.head': '{events, plural, one {# Ereignis} other {# Ereignisse}}',
  'log.kind.all': 'Alles',
  'log.kind.office': 'Hauptvorstand, Benutzer',
  'log.kind.batches': 'Stapel',
  'log.kind.counted': 'Gezählte Stimmzettel',
  'log.kind.not-counted': 'Nicht angenommen',
  'log.kind.corrections': 'Berichtigungen',
  'log.number': 'Nr',
  'log.time': 'Zeit',
  'log.officer': 'Wer',
  'log.what': 'Was',
  'log.newest': 'neueste zuerst',
  'log.newer': 'neuer',
  'log.older': 'älter',
  'log.empty': 'Davon wurde nichts festgehalten.',
  'log.hint': 'Enter zeigt ein Ereignis, / sucht Nummer oder Stimmzettel',
  'log.open': 'Einzelheiten',
  'log.open.hint': 'Alles, was dieses Ereignis sagt',
  'log.kind': 'Art',
  'log.kind.hint': 'Nächste Art von Ereignissen',
  'log.find': 'suchen',
  'log.find.hint': 'Nummer oder Stimmzettel suchen',
  'find.give': 'suchen',
  'find.give.hint': 'Suchen, was getippt ist',
  'find.leave': 'abbrechen',
  'find.leave.hint': 'Zurück zur Liste, ohne zu suchen',
  'find.hint': 'Nummer tippen, oder 3 Zeichen oder mehr der Kennung',
  'find.nothing': 'Kein Ereignis und kein Stimmzettel passt dazu',
  'find.several': 'Mehrere Stimmzettel beginnen so: weiter tippen',
  'find.no-question': 'Nummer oder 3 bis 32 Zeichen tippen: 0 bis 9, a bis f',
  'log-event.crumb': 'Ereignis {seq}',
  'log-event.type': 'Art in der Datei',
  'log-event.fact.fingerprint': 'Prüfwert des Pakets',
  'log-event.fact.name': 'Name',
  'log-event.fact.batch': 'Stapel',
  'log-event.fact.bureau': 'Büro',
  'log-event.fact.first': 'Erstes Ereignis',
  'log-event.fact.code': 'Code',
  'log-event.fact.ballot': 'Ereignis',
  'log-event.fact.reason': 'Grund',
  'log-event.hash': 'Prüfwert (SHA-256) über dieses und das vorige Ereignis',
  'log-event.no-time': 'nicht aufbewahrt, zum Schutz des Wahlgeheimnisses',
  'log-event.batch-of': '{batch}, geöffnet {at} in {bureau}',
  'log-event.token': 'Kennung',
  'log-event.no-officer': 'niemand',
  'log-event.ballot': 'Stimmzettel',
  'log-event.ballot.counted': 'zählt',
  'log-event.ballot.undone': 'rückgängig gemacht',
  'log-event.ballot.voided': 'verworfen',
  'log-event.void': 'verwerfen',
  'log-event.void.hint': 'Diesen Stimmzettel nicht mehr zählen',
  'log-event.void.not-counted': 'Dieses Ereignis ist kein Stimmzettel, der zählt',
  'log-event.void.not-permitted': 'Nur der Vorsitzende verwirft einen Stimmzettel',
  'log-event.void.title': 'Stimmzettel {token} (Nummer {seq}) verwerfen?',
  'log-event.void.consequence': '1 Stimmzettel weniger zählt. Erneut gescannt, wird er abgelehnt.',
  'log-event.void.kept': 'Das ist endgültig. Der Grund bleibt im Journal.',
  'log-event.void.reason': 'Grund',
  'log-event.void.yes': 'Ja, verwerfen',
  'log-event.void.done': 'Stimmzettel von Ereignis {seq} ist verworfen (Ereignis {event})',

  // Terminal: checking the record (src/tui/screens/verify)
  'log.verify': 'prüfen',
  'log.verify.hint': 'Das ganze Register prüfen',
  'verify.crumb': 'Prüfung',
  'verify.what':
    'Das Register ist die Datei hinter dem Journal. Jedes Ereignis wird mit dem vorigen verglichen und jede Zahl aus den Ereignissen neu gezählt.',
  'verify.progress': 'Geprüft: {done, number} von {total, number}',
  'verify.right': 'Das Register ist in Ordnung.',
  'verify.wrong': 'Das Register ist NICHT in Ordnung. Zählung anhalten, Vorsitzenden rufen.',
  'verify.not-checked': 'Das Register konnte nicht geprüft werden.',
  'verify.found':
    '{events, plural, one {# Ereignis} other {# Ereignisse}}, {ballots, plural, one {# Stimmzettel} other {# Stimmzettel}}.',
  'verify.head': 'Prüfwert des letzten Ereignisses: zum Vergleichen notieren',
  'verify.again': 'noch einmal',
  'verify.again.hint': 'Das Register noch einmal prüfen',
  'verify.running': 'Die Prüfung läuft noch',
  'verify.hint.running': 'Esc bricht die Prüfung ab',
  'verify.hint': 'Die Prüfung hat nichts verändert',

  // Paper count tables
  'problem.BUREAU_NOT_COUNTING':
    '{found} ist ein digitales Büro: seine Stimmzettel werden gescannt, nicht mit einer Tabelle gezählt. Büros, die Papier zählen: {expected, select, none {keines} other {{expected}}}.',
  'problem.TABLE_ENTRY_DONE':
    'Die erste Erfassung von {contest} in {bureau} hat {first} gemacht. Jetzt folgt die zweite, durch jemand anderen.',
  'problem.TABLE_FIRST_MISSING':
    'Die zweite Erfassung von {contest} in {bureau} kann erst beginnen, wenn die erste abgegeben ist.',
  'problem.TABLE_HELD_BY_OTHER':
    '{officer} ist mit dieser Erfassung von {contest} in {bureau} beschäftigt. Warten Sie, bis sie fertig ist, oder lassen Sie {officer} sie aufgeben.',
  'problem.TABLE_SAME_OFFICER':
    'Die erste Erfassung von {contest} in {bureau} haben Sie selbst gemacht. Die zweite muss von jemand anderem kommen: lassen Sie eine Kollegin oder einen Kollegen sich anmelden.',
  'problem.TABLE_SEEN_BOTH':
    'Sie hatten beide Erfassungen von {contest} in {bureau} vor sich, um zu entscheiden oder sie beiseitezulegen. Zwei andere erfassen sie, ohne zu wissen, was zuvor erfasst war.',
  'problem.TABLE_NOT_BEGUN':
    'Für {contest} in {bureau} läuft jetzt keine Erfassung von Ihnen: sie wurde inzwischen abgegeben, aufgegeben oder neu begonnen. Öffnen Sie die Tabelle erneut.',
  'problem.TABLE_NOTHING_OPEN':
    'In der Tabelle von {contest} in {bureau} ist kein Feld offen: es gibt nichts zu entscheiden.',
  'problem.TABLE_NOT_OWN_ENTRY':
    'Die Erfassungen von {contest} in {bureau} sind von {first} und {second}. Nur sie geben ihre offenen Felder neu ein; sonst entscheidet der Vorsitzende.',
  'problem.TABLE_FIELD_NOT_OPEN':
    'Das Feld {field} von {contest} in {bureau} ist nicht offen: beide Erfassungen stimmen überein. Nur offene Felder können sich noch ändern.',
  'problem.TABLE_DECIDER_ENTERED':
    'Sie haben selbst eine Erfassung von {contest} in {bureau} gemacht. Entscheiden muss eine dritte Person: ein Vorsitzender, der die Tabelle nicht erfasst hat.',
  'problem.TABLE_AGREED':
    'Die Tabelle von {contest} in {bureau} stimmt überein: {first} und {second} haben sie erfasst, und was abwich, ist geklärt. Nur der Vorsitzende kann sie neu erfassen lassen.',
  'problem.TABLE_EMPTY': 'Für {contest} in {bureau} ist noch nichts erfasst.',
  'problem.TABLE_REENTERED':
    'Sie haben die offenen Felder von {contest} in {bureau} schon neu erfasst. Jetzt ist der andere dran, oder der Vorsitzende entscheidet.',
  'problem.TABLE_MOVED_ON':
    '{contest} in {bureau} hat sich geändert, während Sie antworteten: nichts wurde getan. Sehen Sie erst nach, wie es jetzt steht.',
  'problem.TABLE_PARTS_MISSING':
    '{contest} in {bureau}: die Erfassungen haben Urnen, oder weiße und ungültige Stimmzettel, getrennt; eine Datei, die sie berichtigt, hat sie auch getrennt.',
  'problem.TABLE_DRAFT_ELSEWHERE':
    'Diese Erfassung von {contest} in {bureau} wurde inzwischen an einem anderen Bildschirm geändert oder beendet. Öffnen Sie die Tabelle erneut, um damit fortzufahren.',
  'problem.CODE_NOT_RAISED':
    'Die Tabelle von {contest} in {bureau} gibt jetzt keinen Anlass zu {code}: eine Bemerkung ist nicht nötig.',
  'problem.CODE_RAISED_OTHERWISE':
    'Was {code} bei {contest} in {bureau} vergleicht, hat sich seit der Frage geändert. Sehen Sie es an und geben Sie die Bemerkung neu.',
  'problem.TABLE_TEXT_MISSING':
    'Schreiben Sie mindestens ein Wort, höchstens {expected} Zeichen: der Text kommt in das Protokoll.',
  'problem.TABLE_TEXT_TOO_LONG':
    'Der Text hat {found, number} Zeichen; höchstens {expected} passen hinein. Kürzen Sie ihn.',
  'problem.TABLE_FIGURE_TOO_LARGE':
    '{found, number} ist zu groß: in ein Feld passt höchstens {expected, number}.',
  'problem.TABLE_CSV_HEADER': 'Die erste Zeile ist {found}; erwartet wird {expected}.',
  'problem.TABLE_CSV_COLUMNS': '{found} Spalten; erwartet werden {expected}, durch Kommas getrennt.',
  'problem.TABLE_CSV_CONTEST':
    'Die Wahl {found} wird in diesem Büro nicht gezählt; erwartet wird eine von: {expected}.',
  'problem.TABLE_CSV_FIELD':
    'Die Tabelle von {bureau} hat kein Feld {found}. Prüfen Sie Feld, Liste, Art und Nummer (docs/formats/count-table-csv.md).',
  'problem.TABLE_CSV_VALUE':
    'Der Wert ist {found}; erwartet wird eine ganze Zahl von 0 bis {expected, number}, ohne Trennzeichen.',
  'problem.TABLE_CSV_TWICE': 'Das Feld {found} steht schon in Zeile {first}. Behalten Sie eines.',
  'problem.TABLE_CSV_URNS':
    'Diese Zeile gibt alle Urnen zusammen an, andere geben sie einzeln an. Wählen Sie eines davon.',
  'problem.TABLE_CSV_EMPTY': 'Die Datei hat keine einzige Zeile mit einer Zahl.',
  'problem.COUNT_FOUND_NOT_DEPOSITED':
    '{where, select, urn {{contest}, Urne oder Umschlag {urn} von Wahlbüro {station}: {found, number} Stimmzettel gefunden, aber das Wahlbüro hat {expected, number} als eingeworfen erklärt.} other {{contest}: {found, number} Stimmzettel gefunden, aber die Wahlbüros haben {expected, number} als eingeworfen erklärt.}}',
  'problem.COUNT_STATION_NOT_DECLARED':
    '{contest}: Wahlbüro {station} hat nicht erklärt, {missing, select, deposited {wie viele Stimmzettel eingeworfen wurden} ticked {wie viele Wähler abgehakt wurden} other {wie viele Wähler abgehakt und wie viele Stimmzettel eingeworfen wurden}}.',
  'problem.COUNT_FOUND_OVER_REGISTERED':
    '{where, select, urn {{contest}, Urne oder Umschlag {urn} von Wahlbüro {station}: {found, number} Stimmzettel gefunden, mehr als die {expected, number} dort eingetragenen Wähler.} other {{contest}: {found, number} Stimmzettel gefunden, mehr als die {expected, number} eingetragenen Wähler.}}',
  'problem.COUNT_TICKED_NOT_DEPOSITED':
    '{contest}, Wahlbüro {station}: {found, number} Stimmzettel eingeworfen, aber {expected, number} Wähler abgehakt.',
  'problem.COUNT_BLANK_OR_INVALID_UNUSUAL':
    '{contest}: {found, number} von {of, number} Stimmzetteln weiß oder ungültig; in den anderen Büros zusammen {others, number} von {ofOthers, number}.',
  'problem.COUNT_URN_OVER_LIMIT':
    '{contest}, Urne {urn}: {found, number} Stimmzettel, mehr als die {expected, number}, die in eine Urne gehören.',
  'problem.COUNT_BUREAU_OVER_LIMIT':
    '{contest}: das Büro zählt für {found, number} eingetragene Wähler, mehr als die {expected, number}, die das Gesetz zulässt.',
  'event.table-begun':
    '{contest} in {bureau}: {anew, select, true {Neuerfassung begonnen: {entry, select, 1 {erste} other {zweite}} Erfassung} other {{entry, select, 1 {erste} other {zweite}} Erfassung begonnen}}',
  'event.table-left':
    '{contest} in {bureau}: {anew, select, true {Neuerfassung aufgegeben: {entry, select, 1 {erste} other {zweite}} Erfassung} other {{entry, select, 1 {erste} other {zweite}} Erfassung aufgegeben}}',
  'event.table-entered':
    '{contest} in {bureau}: {entry, select, 1 {erste} other {zweite}} Erfassung abgegeben',
  'event.table-corrected':
    '{contest} in {bureau}: neu erfasst: {entry, select, 1 {erste} other {zweite}} Erfassung',
  'event.table-decided': '{contest} in {bureau}: „{field}“ entschieden: {reason}',
  'event.table-reset': '{contest} in {bureau}: beide Erfassungen beiseitegelegt: {reason}',
  'event.table-remarked': '{contest} in {bureau}: Bemerkung zu {code}: {text}',
  'log.kind.tables': 'Papiertabellen',
  'log-event.fact.contest': 'Wahl',
  'log-event.fact.entry': 'Erfassung',
  'log-event.fact.field': 'Feld',
  'log-event.fact.text': 'Bemerkung',
  'cli.tally-enter':
    'Gibt eine der zwei Erfassungen einer Papiertabelle ab, aus einer Datei. Beide müssen von verschiedenen Personen sein und übereinstimmen.',
  'cli.option.entry': 'erste oder zweite Erfassung',
  'cli.operand.table': 'Zahlen als CSV (docs/formats/count-table-csv.md)',
  'cli.tally.done': '{contest} in {bureau}: erste Erfassung abgegeben. Nun die zweite, durch jemand anderen.',
  'cli.tally.agreed': '{contest} in {bureau}: beide Erfassungen stimmen überein; die Tabelle zählt.',
  'cli.tally.differs':
    '{contest} in {bureau}: {because, select, different {die Erfassungen weichen ab} other {beide Erfassungen sind gleich, können aber nicht stimmen}} in {count, plural, one {1 Feld} other {# Feldern}}; neu zu erfassen vom Papier: {fields}',
  'cli.tally.owed': '{contest} in {bureau}: eine Bemerkung ist nötig. {problem} [{code}]',

  // Paper count tables: screens and codes
  'field.ticked': 'Wähler abgehakt',
  'field.deposited': 'Stimmzettel eingeworfen',
  'field.taken-back': 'Stimmzettel zurückgenommen',
  'field.unused': 'Stimmzettel unbenutzt',
  'field.of-station': 'Wahlbüro {station}: {what}',
  'field.found': 'Gefunden in allen Urnen',
  'field.found-in-urn': 'Gefunden in Urne oder Umschlag {urn}',
  'field.found-of-station': 'Wahlbüro {station}: gefunden in Urne {urn}',
  'field.transferred-out': 'Von einer anderen Wahl, weitergeleitet',
  'field.transferred-in': 'Von einem anderen Büro erhalten',
  'field.blank': 'Weiß',
  'field.invalid': 'Ungültig',
  'field.blank-or-invalid': 'Weiß oder ungültig',
  'field.valid': 'Gültig, wie auf dem Papier summiert',
  'field.electoral-figure': 'Wahlziffer, wie auf dem Papier summiert',
  'field.effective': '{number}  {name}',
  'field.candidate': '{number}  {name}',
  'field.substitute': 'Ersatz {number}  {name}',
  'field.of-list': 'Liste {list} · {what}',
  'section.declared': 'Erklärt von den Wahlbüros',
  'section.found': 'Gefunden, vor dem Entfalten',
  'section.sorted': 'Weiß, ungültig und Summe',
  'section.list': 'Liste {list}  {name}',
  'table.title.entry': '{entry, select, 1 {Erste} other {Zweite}} Erfassung',
  'table.title.correction': 'Offene Felder vom Papier',
  'table.keyed': '{keyed, number} von {all, plural, one {1 Feld} other {# Feldern}} ausgefüllt',
  'table.sums.found': 'Gefunden {found, number}',
  'table.sums.valid': 'gültig {valid, number}',
  'table.sums.blank-or-invalid': 'weiß oder ungültig {blankOrInvalid, number}',
  'table.sums.left': 'noch {count, number}',
  'table.sums.over': '{count, number} zu viel',
  'table.sums.list': 'Liste {list}: {ballots, plural, one {1 Stimmzettel} other {# Stimmzettel}}',
  'table.sums.names':
    '{kind, select, E {Kandidaten} S {Ersatz} other {Namen}}: {votes, plural, one {1 Stimme} other {# Stimmen}} auf {ballots, plural, one {1 Zettel} other {# Zetteln}}',
  'table.refused.too-long': 'Höchstens sieben Ziffern: nicht genommen. Enter, neu',
  'table.refused.no-such-place':
    '{to, select, list {Diese Liste gibt es nicht} candidate {Diesen Kandidaten gibt es nicht} other {Diesen Ersatzkandidaten gibt es nicht}}; es gibt {numbers}',
  'table.refused.none-here': 'Hier gibt es keine: gehen Sie zuerst zu einer Liste',
  'table.boxes.fixed': 'Die zweite Erfassung hat dieselben Felder wie die erste',
  'table.boxes.no-more': 'Mehr oder weniger Urnen geht nicht',
  'table.next': 'weiter',
  'table.next.hint': 'Zum nächsten Feld',
  'table.previous': 'zurück',
  'table.previous.hint': 'Zum vorigen Feld',
  'table.undo': 'rückgängig',
  'table.undo.hint': 'Die Zahl zurückholen, die zuletzt ersetzt wurde',
  'table.undone': 'Zurück zu {value}: {field}',
  'table.undone.fields': 'Die Felder sind wieder, wie sie waren',
  'table.hand-in': 'abgeben',
  'table.hand-in.hint': 'Die Erfassung abgeben',
  'table.end.hint': 'Beim letzten Feld: die Erfassung abgeben',
  'table.end.not-here': 'Das gilt für das letzte Feld',
  'table.list': 'Liste',
  'table.list.hint': 'Zu einer Liste springen, mit ihrer Nummer',
  'table.candidate': 'Kandidat',
  'table.candidate.hint': 'Zu einem Kandidaten dieser Liste springen; zweimal für einen Ersatzkandidaten',
  'table.more-urns': 'Urne mehr',
  'table.more-urns.hint': 'Ein Feld für eine weitere Urne oder einen Umschlag',
  'table.fewer-urns': 'Urne weniger',
  'table.fewer-urns.hint': 'Das Feld der letzten Urne weglassen',
  'table.apart': 'weiße getrennt',
  'table.apart.hint': 'Weiße und ungültige getrennt, oder in einer Zahl',
  'table.give-up': 'aufgeben',
  'table.give-up.hint': 'Die Erfassung aufgeben; was ausgefüllt ist, geht verloren',
  'table.give-up.title': 'Diese Erfassung aufgeben?',
  'table.give-up.lost':
    '{keyed, plural, =0 {Noch ist nichts ausgefüllt.} one {1 ausgefülltes Feld geht verloren.} other {# ausgefüllte Felder gehen verloren.}} Mit Esc bleibt alles stehen und Sie können später weitermachen.',
  'table.give-up.yes': 'Ja, aufgeben',
  'table.give-up.no': 'Nein, weiter erfassen',
  'table.given-back': 'Nichts erfasst: die Erfassung ist wieder frei',
  'table.given-back.open': 'Nichts erfasst: was offen ist, wartet noch auf Sie',
  'table.keys-not-decides': 'Wer hier erfasst, entscheidet nicht über das Offene',
  'table.given-up': 'Die Erfassung ist aufgegeben',
  'table.next-section': 'nächster Teil',
  'table.next-section.hint': 'Zum nächsten Teil der Tabelle',
  'table.previous-section': 'voriger Teil',
  'table.previous-section.hint': 'Zum vorigen Teil der Tabelle',
  'table.nothing-keyed': 'Es ist noch nichts ausgefüllt',
  'table.hint': 'Zahl vom Papier tippen, dann Enter; leer ist null',
  'table.hint.declared': 'Zahl vom Papier tippen; leer: nicht erklärt',
  'table.hint.control': 'Summe vom Papier tippen; leer: es steht keine da',
  'table.hint.end': 'Letztes Feld: Enter oder + gibt die Erfassung ab',
  'table.hint.jump': 'Nummer tippen, dann Enter',
  'table.hand-in.title': '{entry, select, 1 {Erste} other {Zweite}} Erfassung abgeben?',
  'table.hand-in.title.correction': 'Die neu erfassten Felder abgeben?',
  'table.hand-in.keyed':
    'Ausgefüllt: {keyed, number} von {all, plural, one {1 Feld} other {# Feldern}}. Leer zählt als null; bei einer Erklärung oder Summe: keine angegeben.',
  'table.hand-in.more':
    'Und noch {count, plural, one {1 weitere Stelle} other {# weitere Stellen}} zu prüfen.',
  'table.hand-in.yes': 'Ja, abgeben',
  'table.hand-in.no': 'Nein, erst prüfen',
  'table.after.first-done': 'Erste Erfassung abgegeben. Nun die zweite: jemand anders.',
  'table.after.agreed': 'Stimmt: die Tabelle zählt.',
  'table.after.decided': 'Das letzte offene Feld ist entschieden: die Tabelle zählt.',
  'table.after.open':
    '{because, select, different {Die Erfassungen weichen ab} other {Das kann nicht stimmen}}: {count, plural, one {1 Feld} other {# Felder}} neu erfassen.',
  'table.jump.list': 'Liste:',
  'table.jump.candidate': 'Kandidat (* Ersatz):',
  'table.jump.substitute': 'Ersatz (* Kandidat):',
  'jump.go': 'hin',
  'jump.go.hint': 'Zu dieser Nummer gehen',
  'jump.cancel': 'bleiben',
  'jump.cancel.hint': 'In diesem Feld bleiben',
  'jump.substitute': 'Kandidat/Ersatz',
  'jump.substitute.hint': 'Ein ordentlicher Kandidat; noch einmal ein Ersatzkandidat, und zurück',
  'tables.contest': 'Wahl',
  'tables.state': 'Stand',
  'tables.officers': 'Von',
  'tables.open': 'Offen',
  'tables.keyed-by': 'Erfasst von {officers}',
  'tables.owed': 'Bem. nötig',
  'tables.more': 'Und noch {count, plural, one {1 Punkt} other {# Punkte}}',
  'points.page': 'Punkt {from} bis {to} von {all}; n zeigt die nächsten',
  'points.more': 'weitere',
  'points.more.hint': 'Die nächsten Punkte zeigen',
  'points.all-shown': 'Alle Punkte sind zu sehen',
  'tables.remark-owed': 'Bemerkung nötig.',
  'tables.remark-owed-again': 'Erneut eine Bemerkung nötig: die Zahlen haben sich geändert.',
  'tables.remarked': '{officer}: {text}',
  'tables.none': 'Hier ist keine Tabelle',
  'tables.next.key-first': 'Enter beginnt die erste Erfassung vom Papier.',
  'tables.next.key-instead':
    'Gemeldet, um Stimmzettel für Stimmzettel zu zählen (b); Enter erfasst stattdessen eine Tabelle.',
  'tables.next.key-second': 'Enter beginnt die zweite Erfassung; die erste sehen Sie nicht.',
  'tables.next.go-on': 'Enter macht weiter, wo Sie aufgehört haben.',
  'tables.next.key-anew': 'Enter: erfassen Sie die offenen Felder neu vom Papier.',
  'tables.next.decide': 'Enter: vergleichen Sie die offenen Felder mit dem Papier und entscheiden Sie.',
  'tables.next.remark': 'm: geben Sie eine Bemerkung zu dem, was auffällt; sie kommt in das Protokoll.',
  'tables.next.held': '{officer} ist mit dieser Erfassung beschäftigt.',
  'tables.next.colleague': 'Die erste Erfassung war Ihre; die zweite macht ein anderer.',
  'tables.next.seen-both': 'Sie hatten beide vor sich; zwei andere erfassen.',
  'tables.next.others': 'Nur {first} und {second} erfassen ihre Felder neu.',
  'tables.next.chair':
    '{chairs, plural, =0 {{resets, select, yes {Noch anders: Enter: neu; X legt beide Erfassungen beiseite} other {Noch anders: Enter: neu, oder der Vorsitzende: alles (X)}}} other {Noch anders: der Vorsitzende entscheidet, oder Enter: neu}}',
  'tables.next.look-on': 'Erfassen ist Sache der Mitglieder des Büros.',
  'tables.next.done': 'Die Tabelle zählt. Enter: lesen.',
  'tables.next.reset': 'X: neu; Entscheidung über Verdächtige geändert.',
  'tables.next.ask-reset': 'Vorsitzender lässt sie neu erfassen: alte Entscheidung.',
  'tables.next.suspects': 'Sie zählt; verdächtige Stimmzettel sind offen (s).',
  'tables.key': 'erfassen',
  'tables.key.hint': 'Tabelle, offene Felder oder Bündel vom Papier erfassen',
  'tables.decide': 'entscheiden',
  'tables.decide.hint': 'Die offenen Felder vergleichen und entscheiden',
  'tables.decide.chair': 'Nur der Vorsitzende entscheidet über offene Felder',
  'tables.decide.nothing': 'Kein Feld ist offen',
  'tables.decide.own':
    '{chairs, plural, =0 {Sie haben erfasst: erfassen Sie neu, oder alles (X)} other {Sie haben erfasst: ein anderer Vorsitzender entscheidet}}',
  'tables.remark': 'Bemerkung',
  'tables.remark.hint': 'Etwas zu dem sagen, was an der Tabelle auffällt',
  'tables.remark.nothing': 'An dieser Tabelle fällt nichts auf',
  'tables.remark.not-permitted': 'Bemerkungen sind Sache der Mitglieder des Büros',
  'tables.remark.title':
    '{count, plural, one {Wie ist das zu erklären?} other {Wie sind diese # Zahlen zu erklären, alle zusammen?}}',
  'tables.remark.before': '{officer} sagte: {text}',
  'tables.remark.outdated': '{officer} sagte zu anderen Zahlen: {text}',
  'tables.remark.field': 'Bemerkung',
  'tables.remark.yes': '{count, plural, one {Ja, aufnehmen} other {Ja, für alle # aufnehmen}}',
  'tables.remark.no': 'Nein, zurück',
  'tables.remark.done': 'Die Bemerkung ist aufgenommen',
  'tables.review': 'lesen',
  'tables.review.hint': 'Die Tabelle, die zählt, Feld für Feld lesen',
  'tables.review.nothing': 'Nur eine Tabelle, die stimmt, kann gelesen werden',
  'review.crumb': 'Durchsicht',
  'review.title':
    'Stimmt überein: {first}, {second}{count, plural, =0 {} one {; 1 Zahl entschied der Vorsitzende} other {; # Zahlen entschied der Vorsitzende}}',
  'review.hint': 'Enter zeigt, woher die Zahl kommt',
  'review.decided': 'Entschieden von {officer}: {reason}',
  'tables.totals': 'Summen',
  'tables.totals.hint': 'Die Summen dieses Büros',
  'tables.reset': 'neu',
  'tables.reset.hint': 'Die ganze Tabelle neu erfassen lassen',
  'tables.reset.chair': 'Nur der Vorsitzende lässt eine Tabelle neu erfassen',
  'tables.reset.nothing': 'Es ist noch nichts erfasst',
  'tables.reset.title': 'Die ganze Tabelle von {contest} neu erfassen lassen?',
  'tables.reset.consequence': 'Beide Erfassungen zählen nicht mehr, auch nicht in den Summen.',
  'tables.reset.kept': 'Sie bleiben im Register, mit dem Grund.',
  'tables.reset.field': 'Grund',
  'tables.reset.yes': 'Ja, neu',
  'tables.reset.no': 'Nein, stehen lassen',
  'tables.reset.done': 'Die Tabelle wartet auf eine neue erste Erfassung',

  // Suspect ballots of paper (src/count/suspect.ts)
  'reason.intention-unclear': 'Absicht unklar',
  'problem.SUSPECT_KNOWN':
    'Den verdächtigen Stimmzettel {suspect} von {bureau} gibt es schon. Legen Sie den Zettel noch einmal beiseite: er bekommt die nächste Nummer.',
  'problem.SUSPECT_UNKNOWN':
    'In {bureau} gibt es keinen verdächtigen Stimmzettel {suspect}. Suchen Sie seine Nummer in der Liste.',
  'problem.SUSPECT_DECIDED':
    'Über den verdächtigen Stimmzettel {suspect} von {bureau} ist entschieden. Nur der Vorsitzende kann ihn wieder öffnen.',
  'problem.SUSPECT_NOT_DECIDED':
    'Über den verdächtigen Stimmzettel {suspect} von {bureau} ist noch nicht entschieden: es gibt nichts wieder zu öffnen.',
  'problem.SUSPECT_NOT_VALID':
    'Diese Stimmen ergeben keinen gültigen Stimmzettel von {contest}. Tippen Sie eine Liste mit ihren Namen, oder wählen Sie weiß oder ungültig.',
  'problem.SUSPECT_TWO_MEMBERS':
    'Zwei verschiedene Mitglieder zeichnen den Stimmzettel ab; gefunden „{first}“ und „{second}“.',
  'problem.SUSPECT_WITNESS_IS_MEMBER':
    'Der Zeuge ist keines der beiden Mitglieder; „{found}“ erneut gefunden. Wer dasselbe Handzeichen hat, schreibt den Namen.',
  'problem.SUSPECT_WITNESS_UNSIGNED':
    'Zu diesem Stimmzettel wurde ein Zeuge gehört: Fügen Sie das Handzeichen eines Zeugen hinzu oder sagen Sie, warum keiner abzeichnete.',
  'event.suspect-raised':
    '{bureau}: verdächtiger Stimmzettel {suspect} von {contest} beiseitegelegt: {ground, select, several_lists {Stimmen auf mehreren Listen} altered {Form oder Größe verändert} object {Papier oder Gegenstand darin} recognisable {Wähler erkennbar} not_official {kein amtlicher Stimmzettel} other {Absicht unklar}}',
  'event.suspect-opinion': '{bureau}: verdächtiger Stimmzettel {suspect}, Meinung von {witness}: {opinion}',
  'event.suspect-decided':
    '{bureau}: über verdächtigen Stimmzettel {suspect} entschieden: {decision, select, valid {gültig} blank {weiß} other {ungültig}}{contested, select, true {, angefochten} other {}}',
  'event.suspect-reopened': '{bureau}: verdächtiger Stimmzettel {suspect} wieder geöffnet: {reason}',
  'event.suspect-withdrawn': '{bureau}: verdächtiger Stimmzettel {suspect} zurückgezogen: {reason}',
  'log.kind.suspects': 'Verdächtige Stimmzettel',
  'log-event.fact.suspect': 'Verdächtiger Stimmzettel',
  'log-event.fact.note': 'Vermerk',
  'log-event.fact.witness': 'Zeuge',
  'log-event.fact.opinion': 'Meinung',
  'tables.suspects': 'verdächtige',
  'tables.suspects.hint': 'Die verdächtigen Stimmzettel dieses Büros',
  'tables.suspects.open':
    '{count, plural, =0 {Kein verdächtiger Stimmzettel wartet auf eine Entscheidung.} one {1 verdächtiger Stimmzettel wartet auf eine Entscheidung: s} other {# verdächtige Stimmzettel warten auf eine Entscheidung: s}}',
  'tables.ready': 'Vollständig: es fehlt nichts.',
  'tables.missing': 'Noch nicht vollständig: {what}.',
  'tables.missing.not-agreed':
    '{count, plural, =0 {beide Erfassungen müssen übereinstimmen} one {1 Feld ist offen} other {# Felder sind offen}}',
  'tables.missing.suspects':
    '{count, plural, one {über 1 verdächtigen Stimmzettel entscheiden (s)} other {über # verdächtige Stimmzettel entscheiden (s)}}',
  'tables.missing.decided-otherwise':
    'Entscheidung über {count, plural, one {1 verdächtigen Stimmzettel} other {# verdächtige Stimmzettel}} seither geändert: neu erfassen lassen',
  'tables.missing.remarks': '{count, plural, one {1 Bemerkung nötig (m)} other {# Bemerkungen nötig (m)}}',
  'suspects.crumb': 'Verdächtige Stimmzettel',
  'suspects.open': 'Verdächtige Stimmzettel',
  'suspects.open-short': 'Verdächtig',
  'suspects.number': 'Nr.',
  'suspects.ground': 'Zweifel',
  'suspects.contested': 'Angefochten',
  'suspects.is-contested': 'angefochten',
  'suspects.state.raised': 'zu entscheiden',
  'suspects.state.reopened': 'wieder offen',
  'suspects.state.withdrawn': 'zurückgezogen',
  'suspects.state.valid': 'gültig',
  'suspects.state.blank': 'weiß',
  'suspects.state.invalid': 'ungültig',
  'suspects.count':
    '{open, plural, =0 {keiner wartet auf eine Entscheidung} one {1 wartet auf eine Entscheidung} other {# warten auf eine Entscheidung}}',
  'suspects.only-open': 'nur die zu entscheidenden',
  'suspects.empty': 'Noch kein verdächtiger Stimmzettel. n legt einen beiseite.',
  'suspects.none-open': 'Keiner wartet auf eine Entscheidung. f zeigt alle.',
  'suspects.none': 'Hier gibt es keinen verdächtigen Stimmzettel',
  'suspects.opinion': '{witness}: {opinion}',
  'suspects.votes': '{list}: {names}',
  'suspects.ruling': 'Entscheidung: {decision}',
  'suspects.box': 'In der Auszählungstabelle: {box}',
  'suspects.earlier': 'Früher: {decision}. Wieder geöffnet: {reason}',
  'suspects.initials':
    'Handzeichen: {first}, {second}; {signed, select, yes {Zeuge: {witness}} no {kein Zeuge zeichnete ab: {why}} other {kein Zeuge anwesend}}',
  'suspects.as-valid': 'gültig, {list}',
  'suspects.as-invalid': 'ungültig, {reason} ({article})',
  'suspects.raise': 'beiseitelegen',
  'suspects.raise.hint': 'Einen verdächtigen Stimmzettel beiseitelegen',
  'suspects.not-permitted': 'Verdächtige Stimmzettel sind Sache der Mitglieder des Büros',
  'suspects.opine': 'Meinung',
  'suspects.opine.hint': 'Festhalten, was ein Zeuge davon hält',
  'suspects.decide': 'entscheiden',
  'suspects.decide.hint': 'Festhalten, was das Büro entscheidet',
  'suspects.decided': 'Es ist entschieden; der Vorsitzende kann wieder öffnen',
  'suspects.chair': 'Nur der Vorsitzende hält Entscheidungen fest',
  'suspects.reopen': 'wieder öffnen',
  'suspects.reopen.hint': 'Eine Entscheidung wieder öffnen, mit einem Grund',
  'suspects.not-decided': 'Es ist noch nicht entschieden',
  'suspects.reopen.title': 'Verdächtigen Stimmzettel {suspect} wieder öffnen?',
  'suspects.reopen.consequence': 'Die Auszählung ist erst nach einer neuen Entscheidung wieder vollständig.',
  'suspects.reopen.kept': 'Die alte Entscheidung bleibt im Register, mit dem Grund.',
  'suspects.reopen.field': 'Grund',
  'suspects.reopen.yes': 'Ja, wieder öffnen',
  'suspects.reopen.no': 'Nein, so lassen',
  'suspects.reopen.done': 'Verdächtiger Stimmzettel {suspect} wartet auf eine neue Entscheidung',
  'suspects.withdraw': 'zurückziehen',
  'suspects.withdraw.hint': 'Einen irrtümlich beiseitegelegten Stimmzettel zurückziehen',
  'suspects.withdraw.title': 'Verdächtigen Stimmzettel {suspect} zurückziehen?',
  'suspects.withdraw.consequence':
    'Er wartet nicht mehr auf eine Entscheidung, und keine Entscheidung über ihn gilt mehr.',
  'suspects.withdraw.kept': 'Seine Nummer und was über ihn gesagt wurde, bleiben im Register, mit dem Grund.',
  'suspects.withdraw.yes': 'Ja, zurückziehen',
  'suspects.withdraw.done': 'Der verdächtige Stimmzettel {suspect} ist zurückgezogen',
  'suspects.by-ballot': 'Hier zählt man einzeln: ? im Bündel',
  'suspects.in-bundle': 'Im Bündel: lassen Sie das Bündel neu beginnen',
  'suspects.withdrawn': 'Er wurde zurückgezogen',
  'suspects.from': 'Bündel {bundle}, Stimmzettel {place}',
  'suspects.withdrawn-why': 'Zurückgezogen: {reason}',
  'suspects.filter': 'zu entscheiden',
  'suspects.filter.hint': 'Nur die zu entscheidenden zeigen, oder alle',
  'suspect.crumb': '{suspect, select, new {Neu} other {Nr. {suspect}}}',
  'suspect.title.raise': 'Einen verdächtigen Stimmzettel beiseitelegen',
  'suspect.title.opine': 'Verdächtiger Stimmzettel {suspect}: Meinung eines Zeugen',
  'suspect.title.decide': 'Verdächtiger Stimmzettel {suspect}: Entscheidung des Büros',
  'suspect.field.contest': 'Wahl',
  'suspect.field.ground': 'Zweifel',
  'suspect.field.note': 'Vermerk (darf leer sein)',
  'suspect.field.witness': 'Zeuge',
  'suspect.field.opinion': 'Meinung',
  'suspect.field.kind': 'Entscheidung',
  'suspect.field.choices': 'Gültig als',
  'suspect.field.invalid-ground': 'Ungültig wegen',
  'suspect.field.contested': 'Angefochten',
  'suspect.field.member-one': 'Handzeichen eines Mitglieds',
  'suspect.field.member-two': 'Handzeichen eines anderen',
  'suspect.field.member-witness': 'Handzeichen eines Zeugen',
  'suspect.field.unsigned': 'Warum kein Handzeichen',
  'suspect.witness-empty': 'Lassen Sie den Zeugen nur leer, wenn keiner anwesend ist.',
  'suspect.witness-unsigned': 'Ohne Handzeichen eines Zeugen wird der Grund erfragt.',
  'suspect.contested.no': 'nein',
  'suspect.contested.yes': 'ja',
  'suspect.choices.hint':
    'Liste {list}: {list}. Namen darauf: {names}.{withSubstitute, select, none {} other { Ersatzkandidat: {withSubstitute}.}}',
  'suspect.choices.other': 'Der anderen Wahl: {contest}={names}.',
  'suspect.is-empty': 'Füllen Sie dieses Feld aus',
  'suspect.hint': 'Enter geht weiter; beim letzten Feld hält es fest',
  'suspect.hint.opine': 'Enter hält am Ende fest; eine weitere kann berichtigen',
  'suspect.enter': 'weiter',
  'suspect.enter.hint': 'Zum nächsten Feld; beim letzten festhalten',
  'suspect.next-field': 'nächstes Feld',
  'suspect.next-field.hint': 'Zum nächsten Feld gehen',
  'suspect.previous-field': 'voriges Feld',
  'suspect.previous-field.hint': 'Zum vorigen Feld gehen',
  'suspect.next-choice': 'wählen',
  'suspect.next-choice.hint': 'Die nächste Wahl dieses Feldes',
  'suspect.previous-choice': 'zurück wählen',
  'suspect.previous-choice.hint': 'Die vorige Wahl dieses Feldes',
  'suspect.no-choice': 'Tippen Sie in diesem Feld',
  'suspect.done.raise': 'Verdächtiger Stimmzettel {suspect} liegt beiseite: schreiben Sie die Nummer darauf',
  'suspect.done.opine': 'Die Meinung ist festgehalten; eine weitere (o) berichtigt',
  'suspect.done.decide': 'Die Entscheidung über den verdächtigen Stimmzettel {suspect} ist festgehalten',
  'suspect.done.decide.box': 'Gehört zu {box}',
  'suspects.table-anew': 'Festgehalten. Tabelle {contest} ist neu zu erfassen.',

  'table-state.empty': 'noch nichts',
  'table-state.first-in-progress': 'erste läuft',
  'table-state.first-done': 'erste fertig',
  'table-state.second-in-progress': 'zweite läuft',
  'table-state.keying': 'Zählung läuft',
  'table-state.differs': 'weicht ab',
  'table-state.correcting': 'in Korrektur',
  'table-state.agreed': 'stimmt',
  'table-state.unbalanced': 'Urnen passen nicht',
  'table-state.outdated': 'neu erfassen',
  'table-state.suspects-open': 'Verdächtige offen',
  'table-state.incoherent': 'kann nicht stimmen',
  'title.about': '{about}: {title}',
  'differences.crumb': 'Offene Felder',
  'differences.title.alike':
    'Die Erfassungen sind jetzt gleich. Ein Mitglied muss noch {count, plural, one {1 Feld} other {# Felder}} erneut lesen und erfassen.',
  'differences.title.different':
    'Die Erfassungen weichen in {count, plural, one {1 Feld} other {# Feldern}} ab. Lesen Sie das Papier.',
  'differences.title.incoherent':
    'Beide Erfassungen sind gleich, aber so kann es nicht stimmen. Lassen Sie das Papier prüfen und verbessern.',
  'differences.title.decided':
    'Mit dem, was entschieden ist, kann es nicht stimmen. Lassen Sie das Papier prüfen und verbessern.',
  'differences.decided': 'Vorsitz',
  'differences.field': 'Feld',
  'differences.empty': 'leer',
  'differences.figure': 'Auf dem Papier steht:',
  'differences.figures': '{figures}{more, plural, =0 {} other { und # weitere}}',
  'differences.none': 'Kein Feld ist offen',
  'differences.no-figure': 'Erst die Zahl tippen, oder eine nehmen mit ← oder →',
  'differences.hint': 'Zahl tippen, oder eine nehmen mit ← oder →; dann Enter',
  'differences.decide': 'entscheiden',
  'differences.decide.hint': 'Diese Zahl gelten lassen, mit einem Grund',
  'differences.take-first': 'erste',
  'differences.take-first.hint': 'Die Zahl der ersten Erfassung übernehmen',
  'differences.take-second': 'zweite',
  'differences.take-second.hint': 'Die Zahl der zweiten Erfassung übernehmen',
  'differences.decide.title': '{field}: {value}?',
  'differences.decide.entries': '{one} hat {first} erfasst, {other} {second}.',
  'differences.decide.before': '{officer} hatte {value} entschieden.',
  'differences.decide.fails': 'Mit dieser Zahl kann die Tabelle nicht stimmen.',
  'differences.decide.kept': 'Alle Zahlen bleiben im Register, mit dem Grund.',
  'differences.decide.reason': 'Grund',
  'differences.decide.yes': 'Ja, das gilt',
  'differences.decide.no': 'Nein, zurück',
  'differences.decide.done': 'Das Feld ist entschieden',
  'board.hints': '{count, plural, one {# Hinweis zu seinen Tabellen} other {# Hinweise zu seinen Tabellen}}',
  'board.tables': 'Tabellen',
  'board.tables.hint': 'Die Papiertabellen dieses Büros',
  'board.tables.digital': 'Dieses Büro scannt seine Stimmzettel: es hat keine Papiertabelle',
  'board.hint.paper': 'Enter öffnet die Papiertabellen dieses Büros',
  'board.tables-agreed': 'Papiertabellen stimmen',
  'board.tables-of': '{agreed, number} von {all, number}',
  'board.open-fields': 'Offene Felder',
  'board.owed': 'Bemerkungen nötig',
  'board.owes': '{count, plural, one {1 Bemerkung nötig} other {# Bemerkungen nötig}}',
  'board.owes-suspects': '{count, number} verdächtig',
  'board.sort.needs-somebody': 'zuerst, was Aufmerksamkeit braucht',
  'code.COUNT_FOUND_NOT_SUM.officer':
    'Gefunden, gültig und weiß oder ungültig passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_FOUND_NOT_SUM.chair':
    'Lassen Sie zuerst die Zahlen mit dem Papier vergleichen. Stimmen sie, lassen Sie die Stapel nachzählen: ein Bündel wurde vergessen oder doppelt gezählt.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.officer':
    'Weiß, ungültig und ihre Summe passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.chair':
    'Lassen Sie die weißen und die ungültigen getrennt nachzählen und verbessern Sie die Papiertabelle.',
  'code.COUNT_VALID_NOT_SUM.officer':
    'Die Summe der gültigen und die Wahlziffern der Listen passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_VALID_NOT_SUM.chair':
    'Rechnen Sie die Wahlziffern auf dem Papier neu zusammen. Ist die Summe falsch, lassen Sie sie verbessern und neu erfassen.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.officer':
    'Liste {list}: Wahlziffer und Unterkategorien passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.chair':
    'Rechnen Sie die Unterkategorien auf dem Papier zusammen. Stimmt die Summe nicht, lassen Sie die Stapel dieser Liste nachzählen.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.officer':
    'Liste {list}, {kind, select, E {Kandidat} other {Ersatzkandidat}} {number}: Vorzugsstimmen und Stimmzettel passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.chair':
    'Ein Kandidat kann nicht mehr Stimmen haben, als es Stimmzettel mit Namen gibt. Lassen Sie die Vorzugsstimmen dieser Liste nachzählen.',
  'code.COUNT_VOTES_UNDER_BALLOTS.officer':
    'Liste {list}: Vorzugsstimmen und Stimmzettel mit {kind, select, E {Namen} other {Ersatzkandidaten}} passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_VOTES_UNDER_BALLOTS.chair':
    'Jeder Stimmzettel mit Namen gibt mindestens eine Vorzugsstimme. Prüfen Sie, ob ein Kandidat übersprungen wurde; sonst lassen Sie nachzählen.',
  'code.COUNT_VOTES_OVER_POSSIBLE.officer':
    'Liste {list}: mehr Vorzugsstimmen, als die Stimmzettel geben können. Vergleichen Sie mit dem Papier.',
  'code.COUNT_VOTES_OVER_POSSIBLE.chair':
    'Prüfen Sie, ob eine Summe als Vorzugsstimme erfasst wurde; sonst lassen Sie nachzählen.',
  'code.COUNT_FOUND_NOT_DEPOSITED.officer':
    'Gefunden und eingeworfen weichen ab. Vergleichen Sie mit dem Papier.',
  'code.COUNT_FOUND_NOT_DEPOSITED.chair':
    'Zählen Sie die gefalteten Stapel nach und lesen Sie das Protokoll jedes Wahlbüros. Bleibt der Unterschied, sagen Sie warum; beide Zahlen bleiben stehen.',
  'code.COUNT_STATION_NOT_DECLARED.officer':
    'Was ein Wahlbüro erklärt hat, fehlt. Vergleichen Sie mit dem Papier.',
  'code.COUNT_STATION_NOT_DECLARED.chair':
    'Fordern Sie das Protokoll des Wahlbüros an und lassen Sie es erfassen: in der Tabelle, oder Stimmzettel für Stimmzettel unter r der Übersicht. Gibt es keines, sagen Sie warum.',
  'code.COUNT_FOUND_OVER_REGISTERED.officer':
    'Mehr gefunden als eingetragene Wähler. Vergleichen Sie mit dem Papier.',
  'code.COUNT_FOUND_OVER_REGISTERED.chair':
    'Prüfen Sie, ob Stimmzettel eines anderen Wahlbüros dazukamen oder Wähler außerhalb der Liste wählten. Sagen Sie, was es war.',
  'code.COUNT_TICKED_NOT_DEPOSITED.officer':
    'Abgehakte Wähler und eingeworfene Stimmzettel weichen ab. Vergleichen Sie mit dem Papier.',
  'code.COUNT_TICKED_NOT_DEPOSITED.chair':
    'Fragen Sie das Wahlbüro: ein Wähler ging mit seinem Stimmzettel, oder ein Haken fehlt. Sagen Sie, was es war.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.officer':
    'Die Zahl der weißen oder ungültigen Stimmzettel weicht stark ab. Vergleichen Sie mit dem Papier.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.chair':
    'Lassen Sie die weißen oder ungültigen Stimmzettel prüfen: gültige können dazwischen liegen. Stimmt die Zahl, sagen Sie, woran es liegt.',
  'code.COUNT_URN_OVER_LIMIT.officer':
    'In einer Urne liegen ungewöhnlich viele Stimmzettel. Vergleichen Sie mit dem Papier.',
  'code.COUNT_URN_OVER_LIMIT.chair':
    'Prüfen Sie, ob zwei Urnen in ein Feld kamen. Stimmt es, sagen Sie, warum die Urne so voll war.',
  'code.COUNT_BUREAU_OVER_LIMIT.officer':
    'Für dieses Büro sind mehr Wähler eingetragen, als das Gesetz zulässt.',
  'code.COUNT_BUREAU_OVER_LIMIT.chair':
    'Die Einteilung steht im Wahlpaket. Sagen Sie, warum so viele Wahlbüros zusammen gezählt wurden.',

  // Reconciliation and transfers
  'problem.COUNT_TRANSFERS_NOT_MATCHED':
    '{contest}: {side, select, out {{found, number} Stimmzettel weitergeleitet laut Tabelle, {expected, number} laut Überweisungen} in {{found, number} Stimmzettel erhalten laut Tabelle, {expected, number} laut Überweisungen} unreceived {Überweisung {transfer} ist nicht angekommen} other {Überweisung {transfer} wurde {counted, plural, one {einmal} other {#-mal}} gezählt, nie so viele wie weitergeleitet}}.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.officer':
    'Weitergeleitete oder erhaltene Stimmzettel und die Überweisungen passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.chair':
    'Fragen Sie das andere Büro, wie viele Stimmzettel im Umschlag lagen, und lassen Sie die falsche Zahl berichtigen: in der Überweisung, oder in der Tabelle, wenn es eine gibt. Bleibt der Unterschied, sagen Sie warum.',
  'problem.STATION_NOT_AT_BUREAU':
    'Das Büro {bureau} hat kein Wahlbüro {found}; erwartet eines von: {expected}.',
  'problem.KINDS_EMPTY': 'Keine Zahl ist ausgefüllt. Füllen Sie aus, was das Wahlbüro erklärt hat.',
  'problem.KINDS_TAKEN_BACK_OVER_ISSUED':
    '{kind}: {found, number} Stimmzettel zurückgenommen, aber nur {expected, number} ausgegeben. Vergleichen Sie beide Zahlen mit dem Protokoll.',
  'problem.TRANSFER_NO_BALLOTS':
    'Eine Überweisung hat mindestens einen Stimmzettel. Geben Sie an, wie viele im Umschlag liegen.',
  'problem.TRANSFER_SAME_TABLE':
    'Von {contest} in {bureau} an dieselbe Stelle: es gibt nichts zu überweisen. Wählen Sie ein anderes Büro oder eine andere Wahl.',
  'problem.TRANSFER_SAME_ELECTION':
    'Stimmzettel von {contest} aus den Urnen von {bureau} werden dort gezählt. Nur solche einer anderen Wahl werden weitergeleitet: Wählen Sie diese andere Wahl.',
  'problem.TRANSFER_SENT': 'Überweisung {transfer} ist schon weitergeleitet.',
  'problem.TRANSFER_UNKNOWN':
    'Es gibt keine Überweisung {transfer}. Suchen Sie die Nummer in der Liste der Überweisungen.',
  'problem.TRANSFER_SAME_OFFICER':
    'Überweisung {transfer} haben Sie selbst weitergeleitet. Jemand vom anderen Büro muss den Empfang aufnehmen.',
  'problem.TRANSFER_COUNTED_LAST':
    'Sie haben Überweisung {transfer} zuletzt gezählt, nicht so viele wie weitergeleitet. Jemand anderes muss zählen, bevor Sie es wieder tun.',
  'problem.TRANSFER_NUMBERS_SEEN':
    'Sie sehen beide Zahlen der Überweisung {transfer}: Sie entscheiden und zählen nicht. Ziehen Sie sie zurück, oder ein Kollege zählt neu.',
  'problem.TRANSFER_NUMBERS_SEEN_BEFORE':
    'Sie haben beide Zahlen der Überweisung {seen} zwischen denselben zwei Tabellen gesehen. Jemand anderes zählt diese Stimmzettel und nimmt sie auf.',
  'problem.SAID_LAST':
    'Sie haben es zuletzt gesagt, und anders als {officers}. Zuerst muss ein anderes Mitglied es sagen, dann wieder Sie.',
  'problem.TRANSFER_RECEIVED':
    'Überweisung {transfer} hat {receiver} schon erhalten, in der weitergeleiteten Anzahl.',
  'problem.TRANSFER_WITHDRAWN':
    'Überweisung {transfer} ist zurückgezogen. Nehmen Sie eine neue auf, wenn doch Stimmzettel weitergeleitet wurden.',
  'event.kinds-declared': '{bureau}, Wahlbüro {station}: Wähler nach Art erklärt',
  'event.transfer-sent': 'Überweisung {transfer} von {from} an {to}',
  'event.transfer-received': 'Überweisung {transfer} erhalten',
  'event.transfer-withdrawn': 'Überweisung {transfer} zurückgezogen: {reason}',
  'log.kind.reconciliation': 'Abgleich',
  // Unterzeichnung von Protokollen
  'problem.REPORT_FROZEN':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}: Was darin steht, ändert sich nicht mehr. Es muss zuerst zurückgesandt oder als Berichtigung wieder geöffnet werden.',
  'problem.REPORT_BEING_SIGNED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} wird unterzeichnet: Es kann nichts mehr hinzukommen. Der Vorsitzende kann es zuerst zurücksenden.',
  'problem.REPORT_PRESENTED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist bereits {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}.',
  'problem.REPORT_NOT_PRESENTED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}: Es muss zuerst vorgelegt werden.',
  'problem.REPORT_INITIALLED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist bereits {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}: Niemand paraphiert es mehr.',
  'problem.REPORT_NOT_INITIALLED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}: Es wird unterzeichnet, sobald es paraphiert ist.',
  'problem.REPORT_SAME_OFFICER': 'Sie haben dieses Protokoll selbst vorgelegt: Jemand anders paraphiert es.',
  'problem.REPORT_NOT_OF_BUREAU':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} nennt niemanden, der mit Ihrem Konto unterzeichnet. Lassen Sie die Zusammensetzung berichtigen oder unterzeichnen Sie als jemand, den es nennt.',
  'problem.REPORT_SIGNED_BEFORE':
    'Sie haben diese Fassung bereits unterzeichnet. Jemand anders des Büros unterzeichnet mit Ihnen.',
  'problem.REPORT_DIGEST_CHANGED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist nicht, was Sie vor sich hatten: Der Prüfwert war {found} und ist jetzt {expected}. Lesen Sie es noch einmal, dann weiter.',
  'problem.REPORT_WITNESS_UNKNOWN':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} nennt keinen solchen Zeugen. Nehmen Sie den Namen, wie er in der Zusammensetzung steht.',
  'problem.REPORT_WITNESS_DONE':
    'Dieser Zeuge hat unterzeichnet, oder es ist bereits vermerkt, dass er es nicht tat.',
  'problem.REPORT_NOT_SIGNED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}: Noch haben nicht alle unterzeichnet, die das Gesetz verlangt.',
  'problem.REPORT_CLOSED':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist abgeschlossen. Der Vorsitzende kann es als Berichtigung wieder öffnen.',
  'problem.REPORT_NOT_READY':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} kann noch nicht vorgelegt werden.{bureaus, plural, =0 {} one { # Protokoll eines Büros ist nicht unterzeichnet.} other { # Protokolle von Büros sind nicht unterzeichnet.}}{tables, plural, =0 {} one { # Auszählungstabelle stimmt noch nicht überein.} other { # Auszählungstabellen stimmen noch nicht überein.}}{differences, plural, =0 {} one { # Feld oder Platz ist offen.} other { # Felder oder Plätze sind offen.}}{suspects, plural, =0 {} one { # zweifelhafter Stimmzettel wartet auf eine Entscheidung.} other { # zweifelhafte Stimmzettel warten auf eine Entscheidung.}}{remarks, plural, =0 {} one { # Bemerkung fehlt.} other { # Bemerkungen fehlen.}}{electors, plural, =0 {} one { # Zahl der Wähler, Urnen oder Überweisungen ist nicht begründet.} other { # Zahlen der Wähler, Urnen oder Überweisungen sind nicht begründet.}}{transfers, plural, =0 {} one { # Überweisung stimmt nicht überein.} other { # Überweisungen stimmen nicht überein.}}{transfers, plural, =0 {} other { Das andere Büro zählt den Umschlag, und was es fand, wird erfasst; oder der Vorsitzende zieht die Überweisung zurück, und eine Bemerkung sagt, warum.}}{batches, plural, =0 {} one { # Stapel ist offen.} other { # Stapel sind offen.}}{batches, plural, =0 {} other { Wer dort scannt, verlässt den Scanbildschirm mit Esc; wem das Programm ausfiel, meldet sich neu an.}}{signers, plural, =0 {} one { In der Zusammensetzung fehlt ein Vorsitzender oder ein Sekretär oder zweites Mitglied mit Konto.} other { In der Zusammensetzung fehlen ein Vorsitzender und ein Sekretär oder zweites Mitglied mit Konto.}}',
  'problem.REPORT_MAIN_CHAIR':
    '{bureau} wird vom Vorsitzenden des Hauptvorstands paraphiert, zurückgesandt und wieder geöffnet: {name} ({expected}). Bitten Sie ihn darum, oder geben Sie zuerst an, wer jetzt im Hauptvorstand sitzt.',
  'problem.REPORT_OFFICE_FIRST':
    'Das Protokoll des Hauptvorstands ist {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}, und {bureau} ist in seinen Summen enthalten. Senden Sie zuerst dieses zurück oder öffnen Sie es wieder.',
  'problem.REPORT_KEY_NOT_OWN':
    'Dieser Signaturschlüssel ist nicht Ihrer. Unterzeichnen Sie mit dem Schlüssel Ihres eigenen Kontos.',
  'problem.REPORT_KEY_REVOKED':
    'Dieser Signaturschlüssel ist widerrufen und unterzeichnet nicht mehr. Erstellen Sie einen neuen, dann unterzeichnen Sie.',
  'problem.COMPOSITION_CHAIR':
    'Ein Büro hat einen Vorsitzenden; {found, plural, =0 {es gibt keinen} other {es gibt #}}. Berichtigen Sie die Funktionen.',
  'problem.COMPOSITION_NAME_TWICE':
    '{found} steht zweimal in der Zusammensetzung. Nennen Sie jede Person einmal.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Zwei Personen der Zusammensetzung unterzeichnen mit dem Konto {found}. Jede unterzeichnet mit dem eigenen.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} kann mit dem Konto {found} nicht unterzeichnen: Es gibt keines, es ist geschlossen, oder seine Rolle unterzeichnet nicht in dieser Funktion. Nehmen Sie das Konto eines Mitglieds, für den Vorsitzenden das eines Vorsitzenden, oder lassen Sie es leer.',
  'problem.COMPOSITION_LIST':
    '{name} kann nicht für Liste {found} da sein: Sie gehört nicht zur Wahl, oder {name} ist kein Zeuge. Berichtigen Sie die Liste oder die Funktion.',
  'event.composition-declared':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Zusammensetzung erklärt, {people, plural, one {# Person} other {# Personen}}',
  'event.incident-noted': '{of, select, office {Hauptvorstand} other {{bureau}}}: Vorfall: {text}',
  'event.objection-made':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Einwand von {witness}: {text}',
  'event.report-presented':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Protokoll vorgelegt (Fassung {version})',
  'event.report-returned':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Protokoll zurückgesandt (Fassung {version}): {reason}',
  'event.report-initialled':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Protokoll paraphiert (Fassung {version})',
  'event.report-signed':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Protokoll unterzeichnet (Fassung {version})',
  'event.witness-unsigned':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: {witness} hat hier nicht unterzeichnet: {reason}',
  'event.report-closed':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: Protokoll abgeschlossen (Fassung {version})',
  'event.report-reopened':
    '{of, select, office {Hauptvorstand} other {{bureau}}}: als Berichtigung wieder geöffnet, Fassung {version}: {reason}',
  'log.kind.reports': 'Protokolle',
  'log-event.fact.version': 'Fassung',
  'log-event.fact.digest': 'Prüfwert',
  'log-event.fact.key': 'Signaturschlüssel',
  'log-event.fact.station': 'Wahlbüro',
  'log-event.fact.transfer': 'Überweisung',
  'log-event.fact.from': 'Von',
  'log-event.fact.to': 'An',
  'board.reconciliation': 'abgleichen',
  'board.reconciliation.hint': 'Gefundene Stimmzettel gegen die erklärten, nach Art',
  'board.transfers': 'Überweisungen',
  'board.transfers.hint': 'Stimmzettel einer anderen Wahl, weitergeleitet und erhalten',
  'reconciliation.crumb': 'Abgleich {bureau}',
  'reconciliation.title': 'Gefunden gegen erklärt',
  'reconciliation.what': 'Stimmzettel',
  'reconciliation.contest': 'Alle {contest}',
  'reconciliation.type': 'Art {type}',
  'reconciliation.station': 'Wahlbüro {station}',
  'reconciliation.ticked': 'Abgehakt',
  'reconciliation.issued': 'Ausgegeben',
  'reconciliation.taken-back': 'Zurückgenommen',
  'reconciliation.deposited': 'Eingeworfen',
  'reconciliation.found': 'Gefunden',
  'reconciliation.difference': 'Differenz',
  'reconciliation.state': 'Stand',
  'reconciliation.agrees': 'stimmt',
  'reconciliation.differs': 'weicht ab',
  'reconciliation.open': 'unvollständig',
  'reconciliation.by-kind': 'nach Art',
  'reconciliation.in-table': 'in der Tabelle',
  'reconciliation.unlike': 'passt nicht',
  'reconciliation.not-declared': 'nicht erklärt',
  'reconciliation.said-once': 'einmal gesagt',
  'reconciliation.says.agrees': 'Es sind so viele gefunden wie erwartet.',
  'reconciliation.says.more':
    '{count, plural, one {1 Stimmzettel} other {# Stimmzettel}} mehr gefunden als die erwarteten {expected, number}.',
  'reconciliation.says.fewer':
    '{count, plural, one {1 Stimmzettel} other {# Stimmzettel}} weniger gefunden als die erwarteten {expected, number}.',
  'reconciliation.says.unlike': 'Nicht gleich: {figures}. Lesen Sie die Protokolle.',
  'reconciliation.says.in-tables': 'In der Auszählungstabelle: {figures}.',
  'reconciliation.says.open': 'Noch ist nicht alles erklärt oder gezählt.',
  'reconciliation.says.station': 'Gleich gesagt von {officers}.',
  'reconciliation.says.said-once': 'Gesagt von {officers}; ein anderes Mitglied muss es auch sagen (e).',
  'reconciliation.says.station-differs':
    'Nicht dasselbe von {officers}: {fields}. Das Protokoll neu lesen; alle außer {last} können es neu sagen (e).',
  'reconciliation.says.contradicts': 'Nach Art/in der Tabelle: {figures}. Lesen Sie das Protokoll.',
  'reconciliation.says.no-station':
    'Nach Art der Wähler ist es noch nicht erfasst: zwei Mitglieder tun es (e).',
  'reconciliation.swapped':
    'Die Summe stimmt, die Arten nicht: {count, plural, one {1 Wähler hat} other {# Wähler haben}} wohl eine falsche Art Stimmzettel erhalten.',
  'reconciliation.none': 'Dieses Büro gibt es nicht',
  'reconciliation.key': 'Wähler erfassen',
  'reconciliation.key.hint': 'Die Wähler erfassen, die ein Wahlbüro nach Art erklärt hat',
  'reconciliation.not-permitted': 'Erfassen ist Sache der Mitglieder des Büros',
  'kinds.crumb': 'Wahlbüro {station}',
  'kinds.title': 'Wahlbüro {station}: Wähler nach Art des Stimmzettels',
  'kinds.type': 'Art',
  'kinds.sums': 'Abgehakt: {ticked}; ausgegeben: {issued}; zurückgenommen: {takenBack}',
  'kinds.partly': '{sum} ({empty} nicht erklärt)',
  'kinds.too-long': 'Ein Feld hat höchstens sieben Ziffern',
  'kinds.differing':
    'Wo {sign} steht, sagen die Mitglieder nicht dasselbe. Alle Felder aus dem Protokoll erfassen.',
  'kinds.nothing-keyed': 'Es ist noch nichts ausgefüllt',
  'kinds.hint': 'Leer: nicht erklärt. Enter geht weiter, + nimmt auf',
  'kinds.hand-in': 'aufnehmen',
  'kinds.hand-in.hint': 'Aufnehmen, was das Wahlbüro erklärt hat',
  'kinds.ask.title': 'Aufnehmen, was das Wahlbüro {station} erklärt hat?',
  'kinds.ask.replaces': 'Was Sie vorher gesagt haben, zählt dann nicht mehr; es bleibt im Register.',
  'kinds.ask.stands':
    'Zwei Mitglieder haben dasselbe gesagt. Andere Zahlen heben das auf, bis zwei wieder dasselbe sagen.',
  'kinds.ask.yes': 'Ja, aufnehmen',
  'kinds.ask.no': 'Nein, zurück',
  'kinds.done.said-once': 'Wahlbüro {station}: gesagt; ein anderer muss es auch sagen',
  'kinds.done.differs': 'Wahlbüro {station}: Zahlen verschieden; jetzt ein anderer',
  'kinds.done.stands': 'Die Wähler des Wahlbüros {station} stehen fest',
  'transfers.crumb': 'Überweisungen',
  'transfers.number': 'Nr.',
  'transfers.from': 'Von',
  'transfers.to': 'An',
  'transfers.ballots': 'Weiterg.',
  'transfers.received': 'Erhalten',
  'transfers.state': 'Stand',
  'transfer-state.sent': 'unterwegs',
  'transfer-state.received': 'erhalten',
  'transfer-state.mismatch': 'andere Zahl',
  'transfer-state.withdrawn': 'zurückgezogen',
  'transfers.empty':
    'Es wurde nichts überwiesen. n nimmt eine Überweisung auf: Stimmzettel einer anderen Wahl, versiegelt weitergeleitet.',
  'transfers.says.sent':
    'Weitergeleitet von {sender}; noch nicht erhalten. Jemand anderes öffnet den Umschlag und drückt Enter.',
  'transfers.says.received': 'Weitergeleitet von {sender}, erhalten von {receiver}.',
  'transfers.says.mismatch':
    '{receiver} fand nicht so viele, wie {sender} weiterleitete. Jemand anderes zählt neu (Enter), oder der Vorsitzende zieht sie zurück (w), und eine neue folgt.',
  'transfers.says.decide':
    '{sender} leitete {ballots, number} weiter, {receiver} fand {received, number}. Wer sie weder weiterleitete noch zuletzt zählte, zählt neu, oder Sie ziehen sie zurück (w), und eine neue folgt.',
  'transfers.says.withdrawn': 'Von {officer} zurückgezogen: diese Überweisung zählt nicht.',
  'transfers.more': 'Mehr steht im Journal.',
  'transfers.reason': 'Grund: {reason}',
  'transfers.note': 'Vermerk von {officer}: {note}',
  'transfers.new': 'neu',
  'transfers.new.hint': 'Eine Überweisung von Stimmzetteln aufnehmen',
  'transfers.receive': 'empfangen',
  'transfers.receive.hint': 'Aufnehmen, wie viele Stimmzettel angekommen sind',
  'transfers.withdraw': 'zurückziehen',
  'transfers.withdraw.hint': 'Die Überweisung zurückziehen, mit einem Grund',
  'transfers.none': 'Es gibt noch keine Überweisung',
  'transfers.no-tables': 'In dieser Wahl zählt kein Büro Papier',
  'transfers.not-permitted': 'Überweisungen sind Sache der Mitglieder des Büros',
  'transfers.receive.done': 'Diese Überweisung ist schon erhalten',
  'transfers.receive.own': 'Sie haben sie selbst weitergeleitet: jemand anderes nimmt den Empfang auf',
  'transfers.receive.seen': 'Sie sehen beide Zahlen: ein Kollege zählt, oder w',
  'transfers.receive.seen-before': 'Sie sahen die Zahlen der Überweisung {seen}: ein anderer zählt',
  'transfers.receive.last': 'Sie haben zuletzt gezählt: erst zählt jemand anderes',
  'transfers.is-withdrawn': 'Diese Überweisung ist zurückgezogen',
  'transfers.withdraw.chair': 'Nur der Vorsitzende zieht eine Überweisung zurück',
  'transfers.withdraw.title': 'Überweisung {transfer} zurückziehen?',
  'transfers.withdraw.consequence': 'Die Stimmzettel von {from} an {to} gelten dann nicht als überwiesen.',
  'transfers.withdraw.kept': 'Die Überweisung bleibt im Journal, mit dem Grund.',
  'transfers.withdraw.field': 'Grund',
  'transfers.withdraw.yes': 'Ja, zurückziehen',
  'transfers.withdraw.no': 'Nein, so lassen',
  'transfers.withdraw.done': 'Die Überweisung ist zurückgezogen',
  'transfer.crumb.new': 'Neu',
  'transfer.crumb': 'Überweisung {transfer}',
  'transfer.title.new': 'Stimmzettel einer anderen Wahl versiegelt weiterleiten',
  'transfer.title.receive': 'Überweisung {transfer} von {from} an {to}: wie viele liegen im Umschlag?',
  'transfer.from': 'Gefunden bei',
  'transfer.to': 'Für',
  'transfer.ballots': 'Anzahl',
  'transfer.note': 'Vermerk',
  'transfer.no-table': 'Keine Papiertabelle heißt so: Büro und Wahl, wie {example}; → nimmt die nächste',
  'transfer.named': '{table}: {bureau} · {contest}',
  'transfer.no-number': 'Geben Sie eine Anzahl an, nur Ziffern',
  'transfer.hint': 'Enter geht weiter, hält am Ende fest; Vermerk darf fehlen',
  'transfer.enter': 'weiter',
  'transfer.enter.hint': 'Zum nächsten Feld; nach dem letzten aufnehmen',
  'transfer.next-field': 'nächstes Feld',
  'transfer.next-field.hint': 'Zum nächsten Feld gehen',
  'transfer.previous-field': 'voriges Feld',
  'transfer.previous-field.hint': 'Zum vorigen Feld gehen',
  'transfer.next-table': 'nächste Tabelle',
  'transfer.next-table.hint': 'Die nächste Tabelle in das Feld setzen',
  'transfer.previous-table': 'vorige Tabelle',
  'transfer.previous-table.hint': 'Die vorige Tabelle in das Feld setzen',
  'transfer.no-tables-here': 'Dieses Feld ist keine Tabelle',
  'transfer.sent': 'Überweisung {transfer} ist aufgenommen',
  'transfer.received': 'Der Empfang der Überweisung {transfer} ist aufgenommen',
  'transfer.mismatch': 'Nicht so viele wie weitergeleitet: jemand zählt neu',

  // Board of paper
  'board.deposited': 'Erklärt',
  'board.deposited-of':
    '{ballots, number} ({bureaus, number} von {all, plural, one {# Büro} other {# Büros}})',

  // Paper: whose turn
  'tables.next.waits': 'Sie haben neu erfasst. Jetzt ist {other} dran.',

  // Paper: ballots one by one
  'problem.BUREAU_COUNTS_BY_TABLE':
    '{bureau} zählt mit der Tabelle; dieselben Stimmzettel auch einzeln einzugeben würde sie doppelt zählen. Der Vorsitzende kann die Tabelle zuerst neu beginnen lassen; liegt nur ein verdächtiger Stimmzettel beiseite, ihn zurückziehen.',
  'problem.BUREAU_COUNTS_BY_BALLOT':
    '{bureau} zählt Stimmzettel für Stimmzettel; dieselben auch in einer Tabelle zu erfassen würde sie doppelt zählen. Der Vorsitzende kann die Bündel zuerst neu beginnen lassen.',
  'problem.TABLE_ENTRY_DONE.bundle':
    'Die erste Erfassung von Bündel {bundle} ({contest}, {bureau}) hat {first} gemacht. Jetzt folgt die zweite, durch jemand anderen.',
  'problem.TABLE_FIRST_MISSING.bundle':
    'Die zweite Erfassung von Bündel {bundle} ({contest}, {bureau}) kann erst beginnen, wenn die erste abgegeben ist.',
  'problem.TABLE_HELD_BY_OTHER.bundle':
    '{officer} ist mit dieser Erfassung von Bündel {bundle} ({contest}, {bureau}) beschäftigt. Warten Sie, bis sie fertig ist, oder lassen Sie {officer} sie aufgeben.',
  'problem.TABLE_SAME_OFFICER.bundle':
    'Die erste Erfassung von Bündel {bundle} ({contest}, {bureau}) haben Sie selbst gemacht. Die zweite muss von jemand anderem kommen: lassen Sie eine Kollegin oder einen Kollegen sich anmelden.',
  'problem.TABLE_SEEN_BOTH.bundle':
    'Sie hatten beide Erfassungen von Bündel {bundle} ({contest}, {bureau}) vor sich, um zu entscheiden oder sie beiseitezulegen. Zwei andere erfassen sie, ohne zu wissen, was zuvor erfasst war.',
  'problem.TABLE_NOT_BEGUN.bundle':
    'Von Bündel {bundle} ({contest}, {bureau}) läuft jetzt keine Erfassung von Ihnen: sie wurde inzwischen abgegeben, aufgegeben oder neu begonnen. Öffnen Sie das Bündel erneut.',
  'problem.TABLE_NOTHING_OPEN.bundle':
    'In Bündel {bundle} ({contest}, {bureau}) ist kein Stimmzettel offen: es gibt nichts zu entscheiden.',
  'problem.TABLE_NOT_OWN_ENTRY.bundle':
    'Die Erfassungen von Bündel {bundle} ({contest}, {bureau}) sind von {first} und {second}. Nur sie geben die offenen Stimmzettel neu ein; sonst entscheidet der Vorsitzende.',
  'problem.TABLE_FIELD_NOT_OPEN.bundle':
    'Dieser Stimmzettel von Bündel {bundle} ({contest}, {bureau}) ist nicht offen: beide Erfassungen stimmen überein. Nur offene Stimmzettel können sich noch ändern.',
  'problem.TABLE_DECIDER_ENTERED.bundle':
    'Sie haben selbst eine Erfassung von Bündel {bundle} ({contest}, {bureau}) gemacht. Entscheiden muss eine dritte Person: ein Vorsitzender, der dieses Bündel nicht erfasst hat.',
  'problem.TABLE_AGREED.bundle':
    'Bündel {bundle} ({contest}, {bureau}) stimmt überein: {first} und {second} haben es erfasst, und was abwich, ist geklärt. Nur der Vorsitzende kann es neu erfassen lassen.',
  'problem.TABLE_EMPTY.bundle': 'Von Bündel {bundle} ({contest}, {bureau}) ist noch nichts erfasst.',
  'problem.TABLE_REENTERED.bundle':
    'Sie haben die offenen Stimmzettel von Bündel {bundle} ({contest}, {bureau}) schon neu erfasst. Jetzt ist der andere dran, oder der Vorsitzende entscheidet.',
  'problem.TABLE_MOVED_ON.bundle':
    'Bündel {bundle} ({contest}, {bureau}) hat sich geändert, während Sie antworteten: nichts wurde getan. Sehen Sie erst nach, wie es jetzt steht.',
  'problem.BUNDLE_NUMBER':
    'Es gibt kein Bündel {found}: erwartet wird eine Nummer von 1 bis {expected, number}.',
  'problem.BUNDLE_TOO_LARGE':
    '{found, number} Stimmzettel in einem Bündel; höchstens {expected, number}. Machen Sie zwei Bündel daraus.',
  'problem.BUNDLE_NOT_AS_COUNTED':
    '{found, number} Stimmzettel erfasst, {expected, number} von Hand gezählt. Erfassen Sie das Bündel bis zum Ende, oder zählen Sie es neu.',
  'problem.BUNDLE_PLACES_MISSING':
    '{found, number} von {expected, plural, one {# offenen Stelle} other {# offenen Stellen}} {found, plural, one {ist} other {sind}} erfasst. Erfassen Sie jede: den Stimmzettel, oder dass keiner da liegt.',
  'problem.BUREAU_COUNTS_BY_BALLOT_SUSPECT':
    '{bureau} zählt Stimmzettel für Stimmzettel: Erfassen Sie den verdächtigen Stimmzettel in seinem Bündel, als ?. Dort erhält er seine Nummer.',
  'problem.SUSPECT_OF_BUNDLE':
    'Der verdächtige Stimmzettel {suspect} von {bureau} liegt in Bündel {bundle}. Lassen Sie dieses Bündel neu beginnen.',
  'problem.BALLOT_OF_PAPER':
    'Der Stimmzettel {found} wurde in {bureau} von Papier erfasst und kann nicht allein für nichtig erklärt werden. Lassen Sie sein Bündel neu beginnen; hat der Vorstand über ihn als verdächtigen Stimmzettel entschieden, öffnen Sie diese Entscheidung wieder.',
  'problem.SUSPECT_WITHDRAWN':
    'Der verdächtige Stimmzettel {suspect} von {bureau} wurde zurückgezogen. Legen Sie den Stimmzettel neu beiseite: Er erhält die nächste Nummer.',
  'problem.BUNDLE_BEHIND_GAP':
    'In Bündel {bundle} sind die Erfassungen ab Stimmzettel {place} oder früher gegeneinander verschoben: was dort liegt, kann nicht einzeln entschieden werden. Lassen Sie beide Mitglieder von dort an neu erfassen, oder lassen Sie das Bündel neu beginnen.',
  'problem.BUNDLE_DRAFT_ELSEWHERE':
    'Diese Erfassung von Bündel {bundle} wurde inzwischen an einem anderen Bildschirm geändert oder beendet. Öffnen Sie das Bündel erneut.',
  'event.way-declared':
    '{bureau} zählt {way, select, table {mit der Tabelle} other {Stimmzettel für Stimmzettel}}',
  'event.ballots-found': '{contest} in {bureau}: gesagt, wie viele Stimmzettel in den Urnen lagen',
  'event.bundle-begun':
    '{contest} in {bureau}, Bündel {bundle}: {anew, select, true {Neuerfassung begonnen: {entry, select, 1 {erste} other {zweite}} Erfassung} other {{entry, select, 1 {erste} other {zweite}} Erfassung begonnen}}',
  'event.bundle-left':
    '{contest} in {bureau}, Bündel {bundle}: {anew, select, true {Neuerfassung aufgegeben: {entry, select, 1 {erste} other {zweite}} Erfassung} other {{entry, select, 1 {erste} other {zweite}} Erfassung aufgegeben}}',
  'event.bundle-entered':
    '{contest} in {bureau}, Bündel {bundle}: {entry, select, 1 {erste} other {zweite}} Erfassung abgegeben',
  'event.bundle-corrected':
    '{contest} in {bureau}, Bündel {bundle}: neu erfasst: {entry, select, 1 {erste} other {zweite}} Erfassung',
  'event.bundle-decided': '{contest} in {bureau}, Bündel {bundle}: Stimmzettel {place} entschieden: {reason}',
  'event.bundle-reset': '{contest} in {bureau}, Bündel {bundle}: beide Erfassungen verworfen: {reason}',
  'log-event.fact.way': 'Weise',
  'log-event.fact.bundle': 'Bündel',
  'log-event.fact.place': 'Stelle',
  'quick.QUICK_UNKNOWN_LIST': 'Es gibt keine Liste {found}; es gibt {lists}',
  'quick.QUICK_UNKNOWN_CANDIDATE': 'Liste {list} hat keinen Kandidaten {found}; es gibt {candidates}',
  'quick.QUICK_UNKNOWN_SUBSTITUTE':
    'Liste {list} hat {count, plural, =0 {keine Ersatzkandidaten} other {keinen Ersatzkandidaten {found}; es gibt {candidates}}}',
  'quick.QUICK_TWICE': '{found} steht schon da',
  'quick.QUICK_UNKNOWN_GROUND': 'Es gibt keinen Grund {found}; es gibt 1 bis {last}',
  'quick.QUICK_BLANK_ELSEWHERE':
    'Solche Stimmzettel zählen bei der anderen Wahl auf diesem Papier{twoLists, select, none {} other {; auf zwei Listen dieser Wahl: {twoLists}}}',
  'quick.QUICK_REPEAT_RANGE': 'Wiederholen geht 1- bis 99-mal',
  'quick.QUICK_NOT_UNDERSTOOD': '{found} ist kein Stimmzettel: tippen Sie eine Liste, dann Kandidaten',
  'quick.blank': 'Weiß',
  'quick.suspect': 'Verdächtig: {reason}',
  'quick.invalid': 'Ungültig: {reason}',
  'quick.ground':
    'Warum? 1 mehrere Listen · 2 Form oder Größe · 3 Gegenstand darin · 4 Wähler erkennbar · 5 nicht amtlich',
  'quick.awaits.ground': 'Tippen Sie nach i den Grund: 1 bis {last}',
  'quick.awaits.substitute': 'Tippen Sie die Nummer des Ersatzkandidaten',
  'quick.awaits.list': 'Tippen Sie die Nummer der nächsten Liste',
  'quick.awaits.times': 'Tippen Sie, wie oft, etwa x12',
  'quick.list': 'Liste {list} {name}: Listenstimme',
  'quick.names': 'Liste {list} {name}: {names}',
  'quick.count': 'Liste {list} {name}: {count, plural, one {1 Name} other {# Namen}}',
  'quick.last': 'zuletzt: {name}',
  'quick.short.list': 'Liste {list}: Listenstimme',
  'quick.short.names': 'Liste {list}: {names}',
  'quick.repeat': 'Den letzten Stimmzettel noch {times}-mal',
  'bundle.title':
    'Bündel {bundle} · {entry, select, 1 {erste} other {zweite}} Erfassung · Stimmzettel {place, number} von {counted, number}',
  'bundle.title.count': 'Bündel {bundle} · {entry, select, 1 {erste} other {zweite}} Erfassung',
  'bundle.title.beyond':
    'Bündel {bundle} · {entry, select, 1 {erste} other {zweite}} Erfassung · {keyed, number} erfasst, {counted, number} gezählt',
  'bundle.title.all':
    'Bündel {bundle} · {entry, select, 1 {erste} other {zweite}} Erfassung · {counted, plural, one {1 Stimmzettel} other {alle #}} erfasst',
  'bundle.title.correction':
    'Bündel {bundle} · Stimmzettel {place, number} neu vom Papier · noch {left, number}',
  'bundle.left': 'Noch {left, number} von {found, number} zu erfassen',
  'bundle.left-of-paper': 'Ganzer Stimmzettel: noch {left, number} von {found, number} zu erfassen',
  'bundle.found-unknown': 'Wie viele in der Urne lagen, ist nicht gesagt',
  'bundle.found-said-once': 'In der Urne: gesagt von {officer}; ein anderer sagt es auch.',
  'bundle.found-differs': 'In der Urne: verschiedene Zahlen von {officers}.',
  'bundle.count.prompt': 'Stimmzettel im Bündel',
  'bundle.count.lines': 'Zählen Sie die Stimmzettel von Hand, tippen Sie, wie viele es sind, dann Enter.',
  'bundle.count.range': 'Ein Bündel hat 1 bis {most, number} Stimmzettel',
  'bundle.not-as-counted':
    '{keyed, number} von {counted, plural, one {1 Stimmzettel} other {# Stimmzetteln}} erfasst; * zählt neu',
  'bundle.beyond-counted': 'Sie zählten {counted, number} Stimmzettel; * zählt neu',
  'bundle.places-missing': 'Eine Stelle ist noch zu erfassen',
  'bundle.recount': 'neu zählen',
  'bundle.recount.hint': 'Die Stimmzettel des Bündels noch einmal von Hand zählen',
  'bundle.recount.title': 'Bündel {bundle} neu gezählt: wie viele Stimmzettel?',
  'bundle.recount.lines': 'Sie zählten {counted, number}; {keyed, number} sind erfasst und bleiben stehen.',
  'bundle.recount.yes': 'Ja, so viele sind es',
  'bundle.recount.no': 'Nein, es bleiben {counted, number}',
  'bundle.hint.count': 'Tippen, wie viele Stimmzettel es sind, dann Enter',
  'bundle.prompt': 'Stimmzettel',
  'bundle.last': 'Letzte Stimmzettel, neueste zuerst',
  'bundle.legend':
    '{list} Listenstimme · {names} Namen{substitute, select, none {} other { · {substitute} Ersatz}}{twoLists, select, none {} other { · {twoLists} zwei Listen}} · b weiß · i ungültig · ? verdächtig · x12 wiederholen',
  'bundle.hint': 'Stimmzettel tippen, dann Enter; + gibt das Bündel ab',
  'bundle.hint.all': 'Alles erfasst: Enter oder + gibt es ab',
  'bundle.hint.correction': 'Stimmzettel dieser Stelle tippen; Enter allein: keiner',
  'bundle.nothing-to-repeat': 'Es gibt noch keinen Stimmzettel zum Wiederholen',
  'bundle.nothing-keyed': 'Noch kein Stimmzettel ist erfasst',
  'bundle.nothing-to-undo': 'Es gibt nichts rückgängig zu machen',
  'bundle.undone': 'Stimmzettel {place} ist weggenommen',
  'bundle.rubbed-out': 'Die Zeile ist leer; u holt den letzten Stimmzettel zurück',
  'bundle.hand-in': 'abgeben',
  'bundle.hand-in.hint': 'Das Bündel abgeben',
  'bundle.hand-in.title':
    'Bündel {bundle} mit {count, plural, one {1 Stimmzettel} other {# Stimmzetteln}} abgeben?',
  'bundle.hand-in.title.correction': 'Die neu erfassten Stimmzettel abgeben?',
  'bundle.hand-in.suspects':
    '{count, plural, one {1 liegt auf dem Stapel der verdächtigen} other {# liegen auf dem Stapel der verdächtigen}}.',
  'bundle.hand-in.none':
    '{count, plural, one {An 1 Stelle fanden Sie keinen Stimmzettel.} other {An # Stellen fanden Sie keinen Stimmzettel.}}',
  'bundle.hand-in.yes': 'Ja, abgeben',
  'bundle.hand-in.no': 'Nein, weiter',
  'bundle.undo': 'rückgängig',
  'bundle.undo.hint': 'Den letzten Stimmzettel dieses Bündels zurückholen',
  'bundle.take': 'weiter',
  'bundle.line-first': 'Enter nimmt die Zeile auf, Rücktaste leert sie',
  'bundle.take.hint': 'Diesen Stimmzettel nehmen',
  'bundle.end.hint': 'Abgeben, sobald alles erfasst ist',
  'bundle.end.not-yet': 'Noch ist nicht alles erfasst',
  'bundle.give-up': 'aufgeben',
  'bundle.give-up.hint': 'Die Erfassung dieses Bündels aufgeben',
  'bundle.give-up.lost':
    '{keyed, plural, =0 {Noch ist nichts erfasst.} one {1 erfasster Stimmzettel geht verloren.} other {# erfasste Stimmzettel gehen verloren.}} Mit Esc bleibt alles stehen und Sie können später weitermachen.',
  'bundle.repeat.title': 'Noch {times}-mal: {ballot}?',
  'bundle.repeat.yes': 'Ja, wiederholen',
  'bundle.repeat.no': 'Nein',
  'bundle.repeat.beyond':
    '{left, plural, =0 {Keiner passt mehr} other {Nur noch # passen}}: so viele zählten Sie; * zählt neu',
  'bundle.crumb': 'Bündel {bundle}',
  'bundle.after.first-done': 'Bündel {bundle}: erste Erfassung fertig. Nun jemand anders.',
  'bundle.after.agreed': 'Bündel {bundle} stimmt: die Stimmzettel zählen.',
  'bundle.after.suspects': 'Bündel {bundle} stimmt. Auf die verdächtigen: {numbers}',
  'bundle.after.not-as-counted': 'Bündel {bundle}: nicht so viele wie gezählt. Alles neu.',
  'bundle.after.open':
    'Bündel {bundle} weicht an {count, plural, one {1 Stelle} other {# Stellen}} ab: {places}',
  'bundle.after.shifted':
    'Bündel {bundle}: {before, plural, =0 {} other {# offen, und }}ab Stimmzettel {from} verschoben',
  'bundles.crumb': 'Stimmzettel für Stimmzettel',
  'bundles.bundle': 'Bündel',
  'bundles.ballots': 'Stimmzettel',
  'bundles.suspects': 'Davon verdächtig',
  'bundles.empty': 'Noch kein Bündel. n beginnt eines, mit seiner Nummer.',
  'bundles.found': 'In den Urnen gefunden',
  'bundles.in-agreed': 'In fertigen Bündeln',
  'bundles.undecided': '{counted, number} ({suspects, number} noch offen)',
  'bundles.unknown': 'noch nicht',
  'bundles.of-paper': 'Ganzer Stimmzettel: {contests}',
  'said-twice.last': 'Sie sagten es zuletzt; jetzt erst ein anderes Mitglied',
  'bundles.sent': 'Weitergeleitet',
  'bundles.received': 'Erhalten',
  'bundles.unmatched': 'Offene Überw.',
  'bundles.urn.unsaid': 'Zwei Mitglieder sagen es (u), ohne die Zahl des anderen.',
  'bundles.urn.said-once': 'Gesagt von {officer}; ein anderer sagt es auch (u).',
  'bundles.urn.differs': 'Verschieden: {officers}. Neu sagen, aber nicht {last} (u).',
  'bundles.next.key-anew': 'Enter: erfassen Sie die offenen Stimmzettel neu vom Papier.',
  'bundles.next.key-shifted':
    'Enter: erfassen Sie neu vom Papier. {before, plural, =0 {Ab} one {1 Stimmzettel weicht ab, und ab} other {# Stimmzettel weichen ab, und ab}} Stimmzettel {from} ist es verschoben: einer wurde übergangen oder doppelt erfasst.',
  'bundles.next.decide': 'Enter: vergleichen Sie die offenen Stimmzettel mit dem Papier und entscheiden Sie.',
  'bundles.next.decide-before':
    'Enter: entscheiden Sie {before, plural, one {1 Stimmzettel} other {# Stimmzettel}}. Ab Stimmzettel {from} ist es verschoben: dort erfassen beide Mitglieder neu.',
  'bundles.next.shifted':
    'Ab Stimmzettel {from} verschoben: einer wurde übergangen oder doppelt erfasst. Beide Mitglieder erfassen von dort an neu.',
  'bundles.next.others': 'Nur {first} und {second} erfassen ihre offenen Stimmzettel neu.',
  'bundles.next.done':
    '{suspects, plural, =0 {Stimmt: alle Stimmzettel zählen.} one {Stimmt: die Stimmzettel zählen, 1 verdächtiger, sobald entschieden ist: s} other {Stimmt: die Stimmzettel zählen, # verdächtige, sobald entschieden ist: s}}',
  'bundles.new': 'neues Bündel',
  'bundles.new.hint': 'Ein Bündel beginnen, mit der Nummer, die darauf steht',
  'bundles.new.title': 'Welche Nummer steht auf dem Bündel?',
  'bundles.new.lines': 'Höchstens 100 Stimmzettel; zählen Sie sie, bevor Sie beginnen.',
  'bundles.new.field': 'Nummer',
  'bundles.new.yes': 'Ja, beginnen',
  'bundles.new.no': 'Nein, zurück',
  'bundles.key': 'erfassen',
  'bundles.key.hint': 'Das gewählte Bündel erfassen, oder offene Stellen neu',
  'bundles.set-found': 'Urne',
  'bundles.set-found.hint': 'Angeben, wie viele Stimmzettel in den Urnen lagen',
  'bundles.set-found.title': 'Wie viele Stimmzettel lagen in den Urnen?',
  'bundles.set-found.line': 'Noch gefaltet gezählt, vor dem Entfalten.',
  'bundles.set-found.yes': 'Ja, festhalten',
  'bundles.not-a-number': '{found} ist keine Nummer: Ziffern tippen',
  'bundles.decide': 'entscheiden',
  'bundles.decide.hint': 'Über eine offene Stelle dieses Bündels entscheiden',
  'bundles.decide.shifted': 'Verschoben ab {from}: beide Mitglieder erfassen neu',
  'bundles.reset.title': 'Das ganze Bündel {bundle} neu erfassen lassen?',
  'bundles.reset.consequence':
    '{count, plural, =0 {Kein Stimmzettel davon zählte.} one {1 Stimmzettel weniger wird gezählt.} other {# Stimmzettel weniger werden gezählt.}}',
  'tables.by-ballot': 'einzeln',
  'tables.by-ballot.hint': 'Diese Wahl Stimmzettel für Stimmzettel zählen, in Bündeln',
  'bundle-differences.place': 'Stimmzettel',
  'bundle-differences.none-there': 'keiner',
  'bundle-differences.title':
    'Die Erfassungen weichen an {count, plural, one {1 Stelle} other {# Stellen}} ab. Sehen Sie den Stimmzettel selbst an.',
  'bundle-differences.title.alike':
    'Die Erfassungen sind jetzt gleich. Ein Mitglied muss noch {count, plural, one {1 Stelle} other {# Stellen}} erneut ansehen und erfassen.',
  'bundle-differences.title.not-as-counted':
    'Beide haben {keyed, plural, one {denselben Stimmzettel} other {dieselben # Stimmzettel}} erfasst, von Hand gezählt aber: {counted}. Entscheiden Sie die falsche Stelle, oder lassen Sie das Bündel neu beginnen.',
  'bundle-differences.title.decided':
    'Mit dem, was entschieden ist, {keyed, plural, one {ist es 1 Stimmzettel} other {sind es # Stimmzettel}}, von Hand gezählt aber: {counted}. Entscheiden Sie die falsche Stelle, oder lassen Sie das Bündel neu beginnen.',
  'bundle-differences.decided': '{officer} entschied',
  'bundle-differences.fails':
    'Mit diesem Stimmzettel sind es noch immer nicht so viele wie von Hand gezählt: Das Bündel bleibt offen.',
  'bundle-differences.hint': 'Stimmzettel tippen, oder einen nehmen: ← oder →; Enter',
  'bundle-differences.title.decide': 'Stimmzettel {place}: {ballot}?',
  'bundle-differences.figure': 'Auf dem Stimmzettel steht:',
  'bundle-differences.only': 'nur hier: {names}',
  'bundle-differences.kept': 'Was beide erfasst haben, bleibt im Register, mit dem Grund.',
  'bundle-differences.done': 'Über Stimmzettel {place} ist entschieden',
  // Terminal: the canvass, the origin of a figure, the progress for a hall (src/tui/screens/canvass, figure, projector)
  'board.canvass': 'Zusammenfassung',
  'board.canvass.hint': 'Zusammenfassungstabelle: alle Tabellen, nach Gemeinde',
  'board.projector': 'Fortschritt',
  'board.projector.hint': 'Fortschritt für den Saal, ohne eine Zahl',
  'canvass.crumb': 'Zusammenfassung',
  'canvass.summary': 'Übersicht',
  'canvass.state': 'Stand',
  'canvass.blank-or-invalid': 'W./ung.',
  'canvass.list': 'L{number}',
  'canvass.tables':
    '{in, number} von {all, plural, one {# Tabelle} other {# Tabellen}} da{growing, plural, =0 {} one {, # wächst noch} other {, # wachsen noch}}',
  'canvass.columns': 'Spalten {from}-{to} von {all}',
  'canvass.page': 'Blatt {page} von {all}',
  'canvass.also-in': 'auch in {municipalities}',
  'canvass.open': 'Herkunft',
  'canvass.open.hint': 'Zeigen, woher die Zahl kommt',
  'canvass.open.sum': 'Eine Summe: ihre Teile beginnen hier, Enter öffnet einen',
  'canvass.open.not-agreed': 'Diese Tabelle stimmt noch nicht: keine Zahl',
  'canvass.next-page': 'nächste Liste',
  'canvass.next-page.hint': 'Zum Blatt der nächsten Liste',
  'canvass.previous-page': 'vorige Liste',
  'canvass.previous-page.hint': 'Zum Blatt der vorigen Liste',
  'canvass.left': 'links',
  'canvass.left.hint': 'Eine Spalte nach links',
  'canvass.right': 'rechts',
  'canvass.right.hint': 'Eine Spalte nach rechts',
  'canvass.hint': 'Pfeile wählen eine Zahl, Tab eine Liste, Enter Herkunft',
  'place-state.empty': 'wartet',
  'place-state.first-in-progress': 'Erfassung 1',
  'place-state.first-done': '1. fertig',
  'place-state.second-in-progress': 'Erfassung 2',
  'place-state.differs': 'abweichend',
  'place-state.correcting': 'korrigiert',
  'place-state.agreed': 'stimmt',
  'place-state.unbalanced': 'Urnen',
  'place-state.outdated': 'neu nötig',
  'place-state.suspects-open': 'verdächtig',
  'place-state.keying': 'Bündel',
  'place-state.scanning': 'scannt',
  'rubric.found': 'Gefundene Stimmzettel',
  'rubric.found-in-urn': 'Gefunden in Urne {urn}',
  'rubric.ticked': 'Abgehakte Wähler, Wahlbüro {station}',
  'rubric.deposited': 'Eingeworfene Stimmzettel, Wahlbüro {station}',
  'rubric.takenBack': 'Zurückgenommene Stimmzettel, Wahlbüro {station}',
  'rubric.unused': 'Unbenutzte Stimmzettel, Wahlbüro {station}',
  'rubric.transferredOut': 'An ein anderes Büro weitergeleitet',
  'rubric.transferredIn': 'Von einem anderen Büro erhalten',
  'rubric.blank': 'Weiße Stimmzettel',
  'rubric.invalid': 'Ungültige Stimmzettel',
  'rubric.blankOrInvalid': 'Weiße oder ungültige Stimmzettel',
  'rubric.valid': 'Gültige Stimmzettel',
  'rubric.list': 'Liste {list}',
  'rubric.electoralFigure': 'Wahlziffer der Liste {list}',
  'rubric.category': 'Liste {list}: {category}',
  'rubric.headOnly': 'nur Listenstimme',
  'rubric.effectivesOnly': 'Vorzugsstimmen, nur ordentliche Kandidaten',
  'rubric.effectivesAndSubstitutes': 'Vorzugsstimmen, ordentliche und Ersatzkandidaten',
  'rubric.substitutesOnly': 'Vorzugsstimmen, nur Ersatzkandidaten',
  'rubric.names': 'Vorzugsstimmen',
  'rubric.votes':
    'Vorzugsstimmen: {of, select, E {ordentlicher Kandidat} other {Ersatzkandidat}} {number} {candidate}, Liste {list}',
  'figure.crumb': 'Herkunft',
  'figure.hint': 'Enter öffnet den Teil oder das Ereignis',
  'figure.open': 'öffnen',
  'figure.open.hint': 'Den Teil oder das Ereignis öffnen',
  'figure.nothing': 'Hier ist nichts zu öffnen',
  'figure.own': 'Diese Zahl ist schon offen: ihre Werte stehen darunter',
  'figure.what': 'Was',
  'figure.value': 'Wert',
  'figure.status': 'Stand',
  'figure.status.stands': 'zählt',
  'figure.status.open': 'offen',
  'figure.status.replaced': 'zählt nicht',
  'figure.status.corrected': 'später berichtigt',
  'figure.status.set-aside': 'beiseite',
  'figure.empty': 'leer',
  'figure.entered': '{entry, select, 1 {erste Erfassung} other {zweite Erfassung}}',
  'figure.corrected': '{entry, select, 1 {erste} other {zweite}} neu',
  'figure.decided': 'Entscheidung',
  'figure.reset': 'neu begonnen',
  'figure.reason': 'Grund: {reason}',
  'figure.not-agreed': 'stimmt noch nicht',
  'figure.sum-of': 'Summe von {count, plural, one {# Feld} other {# Feldern}}',
  'figure.given': '{count, plural, one {# Wert} other {# Werte}}',
  'figure.bundle': 'Bündel {bundle}',
  'figure.beside': 'Verdächtige',
  'figure.of-bundles': '{count, plural, one {# Bündel} other {# Bündel}}',
  'projector.crumb': 'Fortschritt',
  'projector.hint': 'Keine Zahl der Auszählung steht hier',
  'projector.large': '{done} VON {all}',
  'projector.tables':
    '{done, number} von {all, plural, one {# Tabelle} other {# Tabellen}} {done, plural, one {stimmt} other {stimmen}}',
  'projector.bureaus':
    '{done, number} von {all, plural, one {# Büro} other {# Büros}} {done, plural, one {scannt} other {scannen}}',
  'projector.stage.done': 'Büros fertig',
  'projector.stage.in-progress': 'bei der Arbeit',
  'projector.stage.waiting': 'wartend',
  'projector.agreed': 'Stimmt',
  'projector.checking': 'Prüfung',
  'projector.keying': 'Erfassung',
  'projector.scanning': 'Scan',
  'projector.waiting': 'Wartet',
  'projector.last-change': 'letzte Änderung um {time}',
  'projector.no-change': 'noch keine Tabelle begonnen',

  // Paper: two ways
  'tables.counts-by-ballot': 'Dieses Büro zählt einzeln: b öffnet die Bündel',
  'tables.counts-by-table': 'Dieses Büro zählt mit der Tabelle, nicht auch einzeln',
  'tables.held-by-suspects': 'Verdächtiger Zettel bindet es; Vorsitz: s, zurückziehen',

  // Paper: what bundles lack
  'tables.missing.bundles':
    '{count, plural, one {1 Bündel stimmt noch nicht} other {# Bündel stimmen noch nicht}}',
  'tables.missing.in-urn':
    '{count, plural, one {1 Stimmzettel Unterschied} other {# Stimmzettel Unterschied}} zu dem, was gefunden wurde',
  'tables.missing.oversent':
    '{count, plural, one {1 Stimmzettel} other {# Stimmzettel}} mehr weitergeleitet als gefunden',
  'tables.missing.transfers':
    '{count, plural, one {1 Überweisung stimmt} other {# Überweisungen stimmen}} noch nicht überein',
  'tables.missing.urn-unsaid': 'zwei Mitglieder müssen noch sagen, was in den Urnen lag',
  'tables.missing.urn-said-once': 'ein anderes Mitglied muss noch sagen, was in den Urnen lag',
  'tables.missing.urn-differs': 'die Mitglieder sind sich über die Urnen uneins',

  // Commands of paper
  'cli.option.counting-bureau': 'das Zählbüro, dessen Tabelle es ist',
  'cli.option.keying-officer':
    'wer die Tabelle erfasst hat; das Passwort kommt aus TELBUREAU_PASSWORD oder wird erfragt',
  'sheet.part': 'Teil',
  'sheet.part.bureau': 'Zählbüro',
  'sheet.part.total': 'Gesamt',
  'sheet.contest': 'Code der Wahl',
  'sheet.contest-name': 'Wahl',
  'sheet.bureau': 'Büro',
  'sheet.bureau-name': 'Name des Büros',
  'sheet.nis': 'NIS-Code',
  'sheet.municipality': 'Gemeinde',
  'sheet.registered': 'Eingetragene Wähler',
  'sheet.figure': 'Zahl',
  'sheet.found': 'Stimmzettel, die hier zählen',
  'sheet.electoral-figure': 'Wahlziffer',
  'sheet.list': 'Listennummer',
  'sheet.list-name': 'Liste',
  'sheet.number': 'Nummer',
  'sheet.count': 'Anzahl',
} satisfies Catalogue;
