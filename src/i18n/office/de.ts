/** What officers may and did: scanning, count tables, reports, and their lines in the log, in German. */
import { refusalDe } from '../ballots/de.ts';

export const officeDe = {
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
  'event.ballot-refused': `Abgelehnt: ${refusalDe} (Stapel {batch}, {bureau})`,
  'event.ballot-undone': 'Stimmzettel {token} der Nummer {ballot} rückgängig gemacht, {bureau}',
  'event.ballot-voided': 'Stimmzettel {token} der Nummer {ballot} verworfen, {bureau}: {reason}',
} as const;
