/** Headless commands (src/cli, src/scan), in German. */
export const commandsDe = {
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
  'cli.totals.found': 'Stimmzettel, die hier zählen',
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
    'Achtung: Die Ergebnisse von {bureaus} dürfen nicht mitgeteilt werden, folgen aber aus den Summen, weil jedes andere digitale Wahlbüro in den Summen für sich mitgeteilt werden darf oder es kein anderes gibt. Geben Sie die Dateien nur denen, die sie nach dem Gesetz erhalten müssen.',
  'cli.report.missing':
    'Nicht vollständig: {tables, number} von {contests, plural, one {# Auszählungstabelle fehlt} other {# Auszählungstabellen fehlen}}, über {suspects, plural, one {# verdächtigen Stimmzettel} other {# verdächtige Stimmzettel}} ist nicht entschieden, {remarks, plural, one {# Bemerkung ist} other {# Bemerkungen sind}} nötig.',
  'cli.verify': 'Prüft das ganze Register eines Hauptvorstands und jede daraus abgeleitete Zahl.',
  'cli.verify.done':
    '{db}: in Ordnung. {events, number} Ereignisse, {ballots, plural, one {# Stimmzettel} other {# Stimmzettel}} einzeln gezählt, letzter Prüfwert {head}',
  'cli.verify.as-closed': 'Die Datei ist Byte für Byte so, wie sie zuletzt geschlossen wurde.',
  'cli.no-hash':
    'Neben die Datei wurde kein Prüfwert geschrieben: etwas anderes heißt {file}, oder der Datenträger nahm ihn nicht an. Was dort steht, blieb, wie es war.',
  'cli.verify.not-as-closed':
    'Es gibt keinen lesbaren Prüfwert vom Schließen ({db}.sha256): Die Datei ist offen, wurde nicht ordentlich geschlossen oder kam allein, oder etwas anderes hat diesen Namen. Bytes, die zu keiner Zeile gehören, wurden nicht angesehen.',
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
} as const;
