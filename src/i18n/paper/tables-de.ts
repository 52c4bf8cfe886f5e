/** Paper count tables, in German. */
export const tablesDe = {
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
} as const;
