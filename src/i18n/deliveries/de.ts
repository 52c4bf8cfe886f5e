/** Deliveries of bureaus that counted on another machine, in German. */
export const deliveriesDe = {
  'event.signer-trusted':
    '{bureau}: Sendungen, die mit Schlüssel {key} unterzeichnet sind, werden angenommen',
  'event.delivery-received': '{bureau}: Sendung angenommen (Fassung {version} des Protokolls)',
  'cli.delivery-export':
    'Erstellt die Sendung eines Büros, dessen Protokoll unterzeichnet ist: Zahlen, Stimmzettel und Protokoll, unterzeichnet, für den Hauptvorstand.',
  'cli.delivery-export.done':
    '{out}: {bureau}, Fassung {version}, {ballots, plural, =0 {keine Stimmzettel} one {# Stimmzettel} other {# Stimmzettel}}. Unterzeichnet mit Schlüssel {key}.',
  'cli.option.out-delivery': 'neuer Ordner für die Sendung, etwa auf einem USB-Stick',
  'cli.delivery-trust':
    'Sagt, wessen Sendungen angenommen werden: ein Schlüssel eines Büros, am Telefon verglichen, oder eine Liste.',
  'cli.delivery-trust.done':
    '{trusted, plural, =0 {Kein Schlüssel} one {# Schlüssel} other {# Schlüssel}} neu vertraut; {known, plural, =0 {keiner} other {#}} schon vorher.',
  'cli.option.bureau-trust': 'von welchem Büro der Schlüssel ist, mit --key',
  'cli.option.key': 'der Schlüssel, 64 hexadezimale Ziffern, wie beide ihn vorlesen',
  'cli.operand.signers': 'Liste als CSV: bureau,officer,role,publicKey',
  'cli.delivery-import':
    'Übernimmt Sendungen von Büros, die an einem anderen Rechner gezählt haben, jede ganz oder gar nicht; jede Zahl wird neu berechnet.',
  'cli.operand.deliveries': 'Ordner von Sendungen oder Ordner, in denen sie liegen',
  'cli.delivery-import.taken':
    '{folder}: {bureau}, Fassung {version}, {ballots, plural, =0 {keine Stimmzettel} one {# Stimmzettel} other {# Stimmzettel}}: übernommen',
  'cli.delivery-import.there': '{folder}: ist schon da, nichts wurde geändert',
  'cli.delivery-import.summary':
    'Übernommen {taken, number}, schon da {there, number}, abgelehnt {refused, number}{left, plural, =0 {} other {, nicht gelesen #}}.',
  'event.signer-distrusted':
    '{bureau}: Sendungen, die mit Schlüssel {key} unterzeichnet sind, werden nicht mehr angenommen: {reason}',
  'cli.delivery-distrust':
    'Nimmt keine Sendungen eines Büros mehr an, die mit diesem Schlüssel unterzeichnet sind; Übernommenes bleibt.',
  'cli.delivery-distrust.done': '{bureau}: Schlüssel {key} wird nicht mehr vertraut.',
  'problem.DELIVERY_SIGNER_NOT_TRUSTED':
    'Von dem Schlüssel {found} werden keine Sendungen von {bureau} angenommen. Prüfen Sie den Schlüssel.',
  'frozen.banner.delivered': 'Anderswo gezählt und geliefert: hier ändert sich nichts',
  'frozen.key.delivered': 'Dieses Büro zählte anderswo: die Taste ändert nichts',
  'report.step.await-delivery': 'Zurückgesandt; übernehmen Sie die nächste Sendung',
  'problem.REPORT_DELIVERED':
    '{bureau} hat an einem anderen Rechner gezählt, und seine Sendung gilt hier. Berichtigen Sie dort: senden Sie die Sendung zurück und übernehmen Sie dann die nächste Fassung.',
  'problem.DELIVERY_NOT_SIGNED':
    'Das Protokoll von {bureau} ist noch nicht unterzeichnet: nur ein unterzeichnetes wird geliefert. Lassen Sie es zuerst von allen unterzeichnen.',
  'problem.DELIVERY_TRANSFER_DIFFERS':
    'Zu den Stimmzetteln, die von {from} nach {to} gingen, sagt {bureau} {found} und {other} {expected}. Fragen Sie beide, und lassen Sie das Protokoll dessen berichtigen, der irrt. Ist das {other}, wird es hier zuerst wieder geöffnet: telbureau sign-off reopen.',
  'problem.DELIVERY_BUREAU_AT_WORK':
    'Von {bureau} ist hier schon etwas gezählt. Legen Sie das zuerst beiseite, oder erfassen Sie alles hier.',
  'problem.DELIVERY_SAID_OTHERWISE':
    '{bureau}, {what, select, urn {Stimmzettel {paper} in den Urnen gefunden} ticked {Wahlbüro {station}: Wähler abgehakt, {paper}} issued {Wahlbüro {station}: Stimmzettel ausgegeben, {paper}} other {Wahlbüro {station}: Stimmzettel zurückgenommen, {paper}}}: {expected} wie zwei hier angeben, {found} in der Sendung. Fragen Sie das Büro. Hat es recht, geben beide es hier neu an; sobald einer von ihnen oder der Vorsitzende etwas anderes angibt, gilt das Angegebene nicht mehr, und die Sendung wird übernommen. Hat es unrecht, lassen Sie das Büro sein Protokoll berichtigen und neu liefern.',
  'problem.DELIVERY_VERSION_EARLIER':
    'Dies ist Fassung {found} des Protokolls von {bureau}, und Fassung {expected} ist da. Nehmen Sie die neueste Sendung.',
  'problem.DELIVERY_VERSION_LATER':
    'Dies ist Fassung {found} des Protokolls von {bureau}; Fassung {expected} gilt. Der Vorsitzende sendet sie zuerst mit Begründung zurück: R in Sendungen, oder telbureau sign-off reopen.',
  'problem.DELIVERY_OTHER_CONTENT':
    'Fassung {version} des Protokolls von {bureau} ist mit anderem Inhalt da{where, select, figure {: {contest}, {field} ist {found} in dieser Sendung und {expected} hier} other {: {found} in dieser Sendung, {expected} hier}}. Fragen Sie das Büro, welche der beiden es unterzeichnet hat.',
  'problem.DELIVERY_SIGNER_UNKNOWN':
    '{officer} hat diese Sendung von {bureau} mit einem Schlüssel unterzeichnet, der hier nicht bekannt ist: {key}. Vergleichen Sie ihn am Telefon mit dem Büro und vertrauen Sie ihm dann: t in Sendungen, oder telbureau delivery trust.',
  'problem.DELIVERY_NONE':
    'In diesem Ordner ist keine Sendung. Nennen Sie den Ordner mit manifest.json oder den darüber.',
  'problem.DELIVERY_FILE_MISSING':
    'Diese Datei der Sendung fehlt. Kopieren Sie den ganzen Ordner noch einmal.',
  'problem.DELIVERY_FILE_EXTRA':
    'Dies gehört nicht zu der Sendung, die unterzeichnet wurde. Entfernen Sie es, oder kopieren Sie den Ordner noch einmal.',
  'problem.DELIVERY_FILE_TOO_LARGE':
    'Mit dieser Datei hat die Sendung {found, number} Bytes; sie hat höchstens {expected, number}.',
  'problem.DELIVERY_FILE_CHANGED':
    'Diese Datei ist nicht die unterzeichnete: ihr Prüfwert ist {found}, das Manifest hat {expected}. Kopieren Sie den Ordner noch einmal, oder bitten Sie das Büro darum.',
  'problem.DELIVERY_FILE_UNREADABLE':
    'Dies ist nicht so geschrieben wie in einer Sendung dieser Fassung. Erstellen Sie die Sendung mit derselben Programmfassung neu.',
  'problem.DELIVERY_SIGNATURE_WRONG':
    'Die Unterschrift gehört nicht zu diesem manifest.json: eines der beiden wurde geändert. Kopieren Sie den Ordner noch einmal, oder bitten Sie das Büro darum.',
  'problem.DELIVERY_OTHER_ELECTION':
    'Diese Sendung ist von einer anderen Wahl: ihr Prüfwert ist {found}, der dieses Hauptvorstands {expected}.',
  'problem.DELIVERY_PRACTICE':
    '{found, select, practice {Diese Sendung kommt aus einem Übungsbüro, und hier zählt es.} other {Diese Sendung zählt, und dies ist ein Übungsbüro.}} Übernehmen Sie sie in einem Büro ihrer Art.',
  'problem.DELIVERY_REPORT_DIFFERS':
    'Dies folgt nicht aus dem, was gezählt wurde: die Sendung sagt {found}, und es ist {expected}. Übernehmen Sie sie nicht; fragen Sie das Büro.',
  'problem.DELIVERY_REPORT_SIGNATURE':
    '{officer} soll das Protokoll unterzeichnet haben, und die Unterschrift gehört nicht dazu. Übernehmen Sie die Sendung nicht; fragen Sie das Büro.',
  'problem.DELIVERY_EVENT_MISPLACED':
    'Was hier berichtet wird ({type}), kann nicht aus dem Vorigen folgen. Übernehmen Sie die Sendung nicht; fragen Sie das Büro.',
  'problem.DELIVERY_FIGURE_DIFFERS':
    '{contest} bei {bureau}: das Protokoll sagt {found} für {field}, und das Gezählte ergibt {expected}. Übernehmen Sie die Sendung nicht; fragen Sie das Büro.',
  'problem.DELIVERY_LINE_DIFFERS':
    'Diese Auszählungstabelle ist nicht die des Protokolls: hier steht {found}, und nach dem Protokoll {expected}. Übernehmen Sie die Sendung nicht; fragen Sie das Büro.',
  'problem.DELIVERY_BALLOT_REFUSED':
    'Dies ist kein Stimmzettel, der bei seinem Büro zählt ({found}). Übernehmen Sie die Sendung nicht; fragen Sie das Büro.',
  'problem.DELIVERY_BALLOT_ORDER':
    'Dieser Stimmzettel steht nicht in der Reihenfolge der Kennungen oder steht zweimal da. Übernehmen Sie die Sendung nicht; fragen Sie das Büro.',
  'problem.DELIVERY_BALLOT_KNOWN':
    'Dieser Stimmzettel ist schon da: {found, select, counted {er zählt bei {bureau}} undone {er wurde bei {bureau} gescannt, anders markiert oder anderswo} other {er wurde aus der Zählung von {bureau} genommen}}. Von der Sendung wurde nichts übernommen; suchen Sie den Stimmzettel in beiden Büros.',
  'problem.DELIVERY_TRUST_ROW':
    'Dies sagt von keinem Schlüssel, wem er gehört: {found}. Schreiben Sie {expected}, oder geben Sie 64 hexadezimale Ziffern nach --key.',
} as const;
