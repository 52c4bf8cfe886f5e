/** Paper counted ballot by ballot, in bundles, in German. */
export const bundlesDe = {
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
} as const;
