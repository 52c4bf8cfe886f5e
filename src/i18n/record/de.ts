/** The office file and its record (src/ledger/problems.ts), in German. */
export const recordDe = {
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
} as const;
