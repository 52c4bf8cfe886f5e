/** Sign-off of reports: codes and screens, in German. */
export const signOffScreensDe = {
  'problem.REPORT_FROZEN':
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} ist {state, select, draft {ein Entwurf} presented {vorgelegt} returned {zurückgesandt} initialled {paraphiert} signed {unterzeichnet} other {abgeschlossen}}: {state, select, presented {Keine seiner Zahlen ändert sich mehr} initialled {Keine seiner Zahlen ändert sich mehr} other {Was darin steht, ändert sich nicht mehr}}. Es muss zuerst zurückgesandt oder als Berichtigung wieder geöffnet werden.',
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
    'Das Protokoll {of, select, office {des Hauptvorstands} other {von {bureau}}} nennt keinen Zeugen „{found}“. {count, plural, =0 {Die Zusammensetzung hat keine Zeugen.} one {Nehmen Sie den Namen, der in der Zusammensetzung steht: {expected}.} other {Nehmen Sie einen der Namen der Zusammensetzung: {expected}.}}',
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
  'problem.COMPOSITION_SECRETARY':
    '{name} ist ein zweiter Sekretär, und ein Büro hat einen. Berichtigen Sie die Funktion.',
  'problem.COMPOSITION_NAME_TWICE':
    '{found} steht zweimal in der Zusammensetzung. Nennen Sie jede Person einmal.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Zwei Personen der Zusammensetzung unterzeichnen mit dem Konto {found}. Jede unterzeichnet mit dem eigenen.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} kann mit dem Konto {found} nicht unterzeichnen: Es gibt keines, es ist geschlossen, oder seine Rolle unterzeichnet nicht in dieser Funktion. Nehmen Sie das Konto eines Mitglieds, für den Vorsitzenden das eines Vorsitzenden, oder lassen Sie es leer.',
  'problem.COMPOSITION_LIST':
    '{name} kann nicht für Liste {found} da sein: Sie gehört nicht zur Wahl, oder {name} ist kein Zeuge. Berichtigen Sie die Liste oder die Funktion.',
  'problem.COMPOSITION_WITNESS':
    '{name} ist ein Zeuge zu viel für Liste {found}: Es darf {expected, plural, =1 {einen} other {#}} geben. Berichtigen Sie die Liste oder die Funktion.',
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
} as const;
