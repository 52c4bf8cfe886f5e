import type { Catalogue } from './catalogue.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {kein Stimmzettel} BALLOT_DAMAGED {beschädigt} BALLOT_OTHER_ELECTION {andere Wahl} BALLOT_UNKNOWN_KEY {unbekannter Schlüssel} BALLOT_BAD_SIGNATURE {falsche Signatur} BALLOT_OTHER_BUREAU {anderes Büro} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {Liste oder Kandidat unbekannt} BALLOT_INCOHERENT {widersprüchlich} other {verworfen}}';

export const de = {
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
  'role.entry': 'Mitglied des Büros',
  'role.chair': 'Vorsitzender',
  'role.auditor': 'Prüfer',
  'role.administrator': 'Verwalter',
  'problem.NOT_PERMITTED':
    '{officer} ist als {found, select, entry {Mitglied des Büros} chair {Vorsitzender} auditor {Prüfer} other {Verwalter}} angemeldet und darf das nicht: Das darf nur {expected, select, entry_chair {ein Mitglied des Büros oder der Vorsitzende} chair {der Vorsitzende} other {der Vorsitzende oder ein Verwalter}}. Melden Sie sich als jemand an, der es darf.',
  'problem.OFFICER_NO_ACCOUNTS':
    'Dieser Hauptvorstand zählt echte Stimmzettel, und dafür hat diese Version noch keine Konten: „{found}“ kann sich nicht anmelden. Legen Sie zum Üben ein Übungsbüro mit --practice an.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'Der Name „{found}“ und dieses Passwort gehören nicht zusammen. Geben Sie beide neu ein. In einem Übungsbüro sind die Namen anna, bram, chair, audra und admin; das Passwort ist practice.',
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
    'Es gibt kein Berichtsformat {found}; erwartet eines oder mehrere von {expected}, durch Kommas getrennt.',
  'problem.REPORT_FORMAT_NOT_YET':
    'Berichte als {found} gehören noch nicht zu dieser Version; sie schreibt {expected}.',
  'problem.REPORT_FILE_EXISTS':
    'Die Datei {found} gibt es schon, und ein Bericht wird nie überschrieben. Nennen Sie einen anderen Ordner, oder verschieben Sie die Datei.',
  'problem.REPORT_NOT_WRITTEN':
    'Der Bericht konnte nicht nach {found} geschrieben werden ({reason}); dort blieb nichts zurück. Prüfen Sie den Ordner und den Platz auf der Platte.',
  'event.office-created':
    '{practice, select, true {Übungsbüro angelegt} other {Hauptvorstand angelegt}}; Wahl {fingerprint}',
  'event.officer-signed-in': '{name} hat sich angemeldet',
  'event.officer-sign-in-refused': 'Anmeldung abgelehnt für {name}',
  'event.officer-signed-out': '{name} hat sich abgemeldet',
  'event.batch-opened':
    'Stapel {batch} geöffnet in {bureau}, {source, select, bulk {aus Dateien} other {Handscanner}}',
  'event.batch-closed': 'Stapel {batch} geschlossen',
  'event.ballot-counted':
    '{state, select, undone {Gezählt, dann rückgängig} voided {Gezählt, dann verworfen} other {Stimmzettel gezählt}}: {token}, {bureau} (Stapel {batch})',
  'event.ballot-duplicate': 'Derselbe Stimmzettel wie Nummer {first}: {token}, {bureau} (Stapel {batch})',
  'event.ballot-conflict':
    'Anderer Inhalt als Nummer {first}, gleiche Kennung: {token}, {bureau} (Stapel {batch})',
  'event.ballot-refused': `Abgelehnt: ${refusal} (Stapel {batch}, {bureau})`,
  'event.ballot-undone': 'Stimmzettel {token} der Nummer {ballot} rückgängig gemacht, {bureau}',
  'event.ballot-voided': 'Stimmzettel {token} der Nummer {ballot} verworfen, {bureau}: {reason}',

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
  'quit.yes': 'Ja, beenden',
  'quit.no': 'Nein, zurück',
  'sign-out.title': 'Abmelden?',
  'sign-out.yes': 'Ja, abmelden',
  'menu.act': 'Auf diesem Bildschirm',
  'menu.move': 'Bewegen',
  'menu.go': 'Andere Bildschirme',
  'menu.program': 'Überall',
  'menu.search': 'Suche:',
  'menu.found': '{found, plural, one {# Befehl} other {# Befehle}}',
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
  'question.refuse': 'nein',
  'question.refuse.hint': 'Nein antworten und zurück',
  'question.field-missing': 'Geben Sie erst einen Text ein.',
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
  'cli.option.contest-only': 'nur diese Wahl; sonst alle',
  'cli.option.out-report': 'Ordner für die Berichtsdateien',
  'cli.option.format': 'Formate mit Kommas dazwischen, wie csv,json; sonst alle',
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
  'cli.report': 'Schreibt die Berichtsdateien eines Hauptvorstands.',
  'cli.report.done': '{out}: {files}',
  'cli.verify': 'Prüft das ganze Register eines Hauptvorstands und jede daraus abgeleitete Zahl.',
  'cli.verify.done':
    '{db}: in Ordnung. {events, number} Ereignisse, {ballots, number} gezählte Stimmzettel, letzter Prüfwert {head}',
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
  'problem.LEDGER_PACKAGE_REFUSED':
    'Das Wahlpaket in {file} ist mit diesem Programm nicht lesbar ({found}). Benutzen Sie das Programm, mit dem die Datei erstellt wurde, oder spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_EVENT_MISSING':
    'Das Register in {file} ist nicht vollständig: Ereignis {seq} fehlt. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_EVENT_CHANGED':
    'Das Register in {file} wurde verändert: Ereignis {seq} passt nicht zu seinem Prüfwert. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'Ereignis {seq} in {file} ist kein Ereignis, das dieses Programm kennt. Ein anderes Programm hat es geschrieben: Benutzen Sie jenes, oder spielen Sie die letzte Sicherung zurück.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'Ereignis {seq} ({type}) in {file} widerspricht den früheren: {reason, select, first {nur das erste Ereignis legt den Hauptvorstand an} who {seine Zeit oder sein Benutzer stimmt nicht} batch {sein Stapel ist nicht offen oder konnte so nicht geöffnet werden} payload {sein Text besagt etwas anderes} other {der Stimmzettel ist nicht in diesem Zustand}}. Zählen Sie mit dieser Datei nicht weiter; spielen Sie die letzte Sicherung zurück und bewahren Sie diese für die Untersuchung auf.',
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
  'sign-in.no-practice': 'Das ist kein Übungsbüro',
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
  'sign-in.next-officer.hint': 'Der nächste Übungsbenutzer',
  'sign-in.previous-officer': 'wählen',
  'sign-in.previous-officer.hint': 'Der vorige Übungsbenutzer',
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
  'board.registered': 'Eingetragen',
  'board.registered-digital': 'Eingetragen (digital)',
  'board.progress': 'Stand',
  'board.paper': 'Papier',
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
  'totals.headOnly': 'Kopf',
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
} satisfies Catalogue;
