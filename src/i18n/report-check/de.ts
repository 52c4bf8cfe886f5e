/** The check of report files, in German. */
export const reportCheckDe = {
  'cli.report-check':
    'Sagt, ob Dateien eines Protokolls die unterzeichneten sind: mit --db verglichen mit dem Register des Hauptvorstands, sonst nach ihrem Inhalt, mit den Schlüsseln der Unterzeichner.',
  'cli.option.check-db':
    'Datenbank des Hauptvorstands: jede Datei wird neu gemacht und Byte für Byte verglichen',
  'cli.option.check-keys':
    'öffentliche Schlüssel der Unterzeichner: keys.json einer Sendung, oder was keys list --json ausgibt',
  'cli.option.check-election':
    'Wahlpaket (JSON): aus ihm und dem unterzeichneten Protokoll werden die anderen Dateien neu gemacht',
  'cli.operand.check': 'Dateien von Protokollen und Ordner davon',
  'cli.report-check.same':
    '{file}: wie unterzeichnet. Fassung {version} des Protokolls {of, select, office {des Hauptvorstands} other {von {bureau}}}, {state}{practice, select, practice {; ÜBUNG, nichts darin zählt} other {}}.{since, select, more { Später unterzeichneten weitere, oder es wurde abgeschlossen.} returned { Es wurde später zurückgesandt: diese Unterschriften gelten nicht mehr.} corrected { Es wurde später wieder geöffnet: diese Fassung gilt nicht mehr.} other {}}',
  'cli.report-check.signed':
    '{file}: Fassung {version} des Protokolls {of, select, office {des Hauptvorstands} other {von {bureau}}}{practice, select, practice {; ÜBUNG, nichts darin zählt} other {}}. Sein Prüfwert stimmt, und diese Unterschriften gehören dazu:',
  'cli.report-check.unsigned':
    '{witness}, Zeuge: unterzeichnete nicht, sagt das Protokoll: {reason}. Das deckt keine Unterschrift.',
  'cli.report-check.follows':
    '{file}: folgt aus Fassung {version} des unterzeichneten Protokolls {of, select, office {des Hauptvorstands} other {von {bureau}}}{practice, select, practice {; ÜBUNG, nichts darin zählt} other {}}.',
  'cli.report-check.sums':
    'Wie unterzeichnet {same, number}, unterzeichnet {signed, number}, daraus folgend {follows, number}; nicht wie unterzeichnet {differs, number}, nicht geprüft {unchecked, number}.',
  'cli.report-check.proved.bytes':
    'Bewiesen: die Dateien, die wie unterzeichnet sind, sind Byte für Byte, was dieses Register ergibt.',
  'cli.report-check.proved.content':
    'Bewiesen: nichts unter dem Prüfwert wurde geändert: Zahlen, Bemerkungen, Vorfälle, Einwände, Zusammensetzung.',
  'cli.report-check.proved.signatures':
    'Bewiesen: wer diese Schlüssel hat, unterzeichnete das, in der Eigenschaft, die das Protokoll selbst in seiner Zusammensetzung nennt. Wer vergleicht, muss wissen, wem die Schlüssel gehören.',
  'cli.report-check.proved.files':
    'Bewiesen: die Seiten jeder PDF und die anderen Dateien sind, was das unterzeichnete Protokoll ergibt.',
  'cli.report-check.open.record':
    'Nicht bewiesen: dass das Register selbst unversehrt ist. telbureau verify prüft es.',
  'cli.report-check.open.people': 'Nicht bewiesen: dass niemand sonst das Konto eines anderen benutzte.',
  'cli.report-check.open.holders':
    'Nicht bewiesen: wem die Schlüssel gehören. Dafür steht ein, wer sie Ihnen gab; vergleichen Sie sie mit denen auf dem Papier oder am Telefon.',
  'cli.report-check.open.acts':
    'Nicht bewiesen: wer es vorlegte, paraphierte, zurücksandte oder abschloss, die Zeiten, und warum ein Zeuge nicht unterzeichnete: das deckt keine Unterschrift.',
  'cli.report-check.open.latest':
    'Nicht bewiesen: dass keine spätere Fassung unterzeichnet wurde. Der Hauptvorstand weiß es.',
  'cli.report-check.open.pages':
    'Nicht bewiesen: was die Seiten einer PDF zeigen, und Zahlen in anderen Dateien. Geben Sie dafür --election oder --db an.',
  'problem.USAGE_OPTIONS_APART': '{found} sagt neben {expected} nichts. Lassen Sie eines davon weg.',
  'problem.REPORT_FILE_DIFFERS':
    'Das ist nicht, was unterzeichnet wurde: {where, select, column {in Spalte {column}} page {auf Seite {page}, bei Byte {byte, number},} attachment {im angehängten Protokoll, bei Byte {byte, number},} byte {bei Byte {byte, number}} other {hier}} steht {found, select, none {nichts} end {das Ende der Datei} other {{found}}}, und Fassung {version} des Protokolls {of, select, office {des Hauptvorstands} other {von {bureau}}} hat {expected, select, none {nichts} end {ihr Ende} other {{expected}}}. Verwenden Sie diese Datei nicht; erbitten Sie sie noch einmal beim Hauptvorstand.',
  'problem.REPORT_FILE_UNREADABLE':
    '{why, select, text {Diese Bytes sind kein Text.} json {Das ist kein JSON: Spalte {column} hat {found, select, end {das Ende der Datei} other {{found}}}.} spelling {Das ist nicht wie ein Protokoll geschrieben: Spalte {column} hat {found, select, end {das Ende der Datei} other {{found}}}, erwartet {expected, select, end {das Ende} other {{expected}}}.} attachment {In dieser PDF ist kein Protokoll zu lesen.} election {Dieses Protokoll spricht von etwas, das das Wahlpaket nicht hat.} other {Ein Protokoll hat dies hier nicht.}} Die Datei wurde geändert, oder eine andere Fassung des Programms schrieb sie. Erbitten Sie sie noch einmal beim Hauptvorstand.',
  'problem.REPORT_FILE_DIGEST':
    'Was dieses Protokoll sagt, wurde geändert: sein Prüfwert ist {expected}, und unterzeichnet wurde {found}. Verwenden Sie diese Datei nicht; erbitten Sie sie noch einmal beim Hauptvorstand.',
  'problem.REPORT_FILE_SIGNATURE':
    '{officer} soll dies unterzeichnet haben, und die Unterschrift gehört nicht zu diesem Protokoll, zu diesem Schlüssel oder zu dieser Eigenschaft. Verwenden Sie diese Datei nicht; erbitten Sie sie noch einmal beim Hauptvorstand.',
  'problem.REPORT_FILE_SIGN_OFF':
    'Das kann nicht aus den Unterschriften folgen: gefunden {found}, erwartet {expected}. Verwenden Sie diese Datei nicht; erbitten Sie sie noch einmal beim Hauptvorstand.',
  'problem.REPORT_FILE_UNKNOWN':
    'Das ist, soweit zu sehen, keine Datei eines Protokolls: sie wurde nicht geprüft. Entfernen Sie sie, oder prüfen Sie sie gesondert.',
  'problem.REPORT_FILE_OF_DELIVERY':
    'Dem Namen nach ist das eine Datei einer Sendung: sie wurde hier nicht geprüft. Das tut telbureau delivery import.',
  'problem.REPORT_FILE_NOT_SIGNED':
    '{of, select, record {Niemand hat in diesem Register ein Protokoll unterzeichnet} other {Niemand hat dieses Protokoll unterzeichnet}}: es gibt nichts, womit die Datei zu vergleichen wäre.',
  'problem.REPORT_FILE_NOT_BY_ALL':
    'Nicht alle, die das Gesetz verlangt, haben dieses Protokoll unterzeichnet: es beweist nichts. Es fehlt:{chair, select, none {} other { Vorsitzender ({chair}).}}{member, select, none {} other { Sekretär oder zweites Mitglied ({member}).}}{witness, select, none {} other { Zeuge ({witness}).}} Erbitten Sie beim Hauptvorstand das Protokoll, das alle unterzeichnet haben.',
  'problem.REPORT_FILE_OTHER_ELECTION':
    'Dieses Protokoll ist von einer anderen Wahl oder einem anderen Hauptvorstand: sein Prüfwert ist {found}, hier ist er {expected}. Prüfen Sie es mit seinem eigenen Register oder Paket.',
  'problem.REPORT_FILE_OTHER_KIND':
    '{found, select, practice {Dieses Protokoll kommt aus einem Übungsbüro, und dieses Register zählt.} other {Dieses Protokoll zählt, und dies ist das Register eines Übungsbüros.}} Prüfen Sie es mit seinem eigenen Register.',
  'problem.REPORT_FILE_KEY_UNKNOWN':
    'Nichts unter dem Prüfwert {digest} wurde geändert: vergleichen Sie ihn mit dem Papier. Aber die Unterschrift von {officer} wurde nicht geprüft: Schlüssel {key} ist nicht unter den angegebenen. Geben Sie ihn nach --keys an.',
  'problem.REPORT_FILE_NEEDS_ELECTION':
    '{of, select, pages {Das Protokoll in dieser PDF ist unterzeichnet; was ihre Seiten zeigen, wurde nicht geprüft.} other {Zahlen ohne Unterschrift: diese Datei wurde nicht geprüft.}} Geben Sie das Wahlpaket nach --election an oder das Register nach --db.',
  'problem.REPORT_FILE_NEEDS_REPORT':
    'Neben dieser Datei ist kein unterzeichnetes Protokoll, aus dem sie folgen könnte: sie wurde nicht geprüft. Legen Sie report.json in denselben Ordner, oder geben Sie das Register nach --db an.',
  'problem.REPORT_KEYS_UNREADABLE':
    'Das sind keine öffentlichen Schlüssel. Geben Sie keys.json einer Sendung an, oder was telbureau keys list --json ausgibt.',
} as const;
