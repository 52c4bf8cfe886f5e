/** Reconciliation and transfers, in German. */
export const reconciliationDe = {
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
} as const;
