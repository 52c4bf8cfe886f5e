/** Suspect ballots of paper, in German. */
export const suspectsDe = {
  'reason.intention-unclear': 'Absicht unklar',
  'problem.SUSPECT_KNOWN':
    'Den verdächtigen Stimmzettel {suspect} von {bureau} gibt es schon. Legen Sie den Zettel noch einmal beiseite: er bekommt die nächste Nummer.',
  'problem.SUSPECT_UNKNOWN':
    'In {bureau} gibt es keinen verdächtigen Stimmzettel {suspect}. Suchen Sie seine Nummer in der Liste.',
  'problem.SUSPECT_DECIDED':
    'Über den verdächtigen Stimmzettel {suspect} von {bureau} ist entschieden. Nur der Vorsitzende kann ihn wieder öffnen.',
  'problem.SUSPECT_NOT_DECIDED':
    'Über den verdächtigen Stimmzettel {suspect} von {bureau} ist noch nicht entschieden: es gibt nichts wieder zu öffnen.',
  'problem.SUSPECT_NOT_VALID':
    'Diese Stimmen ergeben keinen gültigen Stimmzettel von {contest}. Tippen Sie eine Liste mit ihren Namen, oder wählen Sie weiß oder ungültig.',
  'problem.SUSPECT_TWO_MEMBERS':
    'Zwei verschiedene Mitglieder zeichnen den Stimmzettel ab; gefunden „{first}“ und „{second}“.',
  'problem.SUSPECT_WITNESS_IS_MEMBER':
    'Der Zeuge ist keines der beiden Mitglieder; „{found}“ erneut gefunden. Wer dasselbe Handzeichen hat, schreibt den Namen.',
  'problem.SUSPECT_WITNESS_UNSIGNED':
    'Zu diesem Stimmzettel wurde ein Zeuge gehört: Fügen Sie das Handzeichen eines Zeugen hinzu oder sagen Sie, warum keiner abzeichnete.',
  'event.suspect-raised':
    '{bureau}: verdächtiger Stimmzettel {suspect} von {contest} beiseitegelegt: {ground, select, several_lists {Stimmen auf mehreren Listen} altered {Form oder Größe verändert} object {Papier oder Gegenstand darin} recognisable {Wähler erkennbar} not_official {kein amtlicher Stimmzettel} other {Absicht unklar}}',
  'event.suspect-opinion': '{bureau}: verdächtiger Stimmzettel {suspect}, Meinung von {witness}: {opinion}',
  'event.suspect-decided':
    '{bureau}: über verdächtigen Stimmzettel {suspect} entschieden: {decision, select, valid {gültig} blank {weiß} other {ungültig}}{contested, select, true {, angefochten} other {}}',
  'event.suspect-reopened': '{bureau}: verdächtiger Stimmzettel {suspect} wieder geöffnet: {reason}',
  'event.suspect-withdrawn': '{bureau}: verdächtiger Stimmzettel {suspect} zurückgezogen: {reason}',
  'log.kind.suspects': 'Verdächtige Stimmzettel',
  'log-event.fact.suspect': 'Verdächtiger Stimmzettel',
  'log-event.fact.note': 'Vermerk',
  'log-event.fact.witness': 'Zeuge',
  'log-event.fact.opinion': 'Meinung',
  'tables.suspects': 'verdächtige',
  'tables.suspects.hint': 'Die verdächtigen Stimmzettel dieses Büros',
  'tables.suspects.open':
    '{count, plural, =0 {Kein verdächtiger Stimmzettel wartet auf eine Entscheidung.} one {1 verdächtiger Stimmzettel wartet auf eine Entscheidung: s} other {# verdächtige Stimmzettel warten auf eine Entscheidung: s}}',
  'tables.ready': 'Vollständig: es fehlt nichts.',
  'tables.missing': 'Noch nicht vollständig: {what}.',
  'tables.missing.not-agreed':
    '{count, plural, =0 {beide Erfassungen müssen übereinstimmen} one {1 Feld ist offen} other {# Felder sind offen}}',
  'tables.missing.suspects':
    '{count, plural, one {über 1 verdächtigen Stimmzettel entscheiden (s)} other {über # verdächtige Stimmzettel entscheiden (s)}}',
  'tables.missing.decided-otherwise':
    'Entscheidung über {count, plural, one {1 verdächtigen Stimmzettel} other {# verdächtige Stimmzettel}} seither geändert: neu erfassen lassen',
  'tables.missing.remarks': '{count, plural, one {1 Bemerkung nötig (m)} other {# Bemerkungen nötig (m)}}',
  'suspects.crumb': 'Verdächtige Stimmzettel',
  'suspects.open': 'Verdächtige Stimmzettel',
  'suspects.open-short': 'Verdächtig',
  'suspects.number': 'Nr.',
  'suspects.ground': 'Zweifel',
  'suspects.contested': 'Angefochten',
  'suspects.is-contested': 'angefochten',
  'suspects.state.raised': 'zu entscheiden',
  'suspects.state.reopened': 'wieder offen',
  'suspects.state.withdrawn': 'zurückgezogen',
  'suspects.state.valid': 'gültig',
  'suspects.state.blank': 'weiß',
  'suspects.state.invalid': 'ungültig',
  'suspects.count':
    '{open, plural, =0 {keiner wartet auf eine Entscheidung} one {1 wartet auf eine Entscheidung} other {# warten auf eine Entscheidung}}',
  'suspects.only-open': 'nur die zu entscheidenden',
  'suspects.empty': 'Noch kein verdächtiger Stimmzettel. n legt einen beiseite.',
  'suspects.none-open': 'Keiner wartet auf eine Entscheidung. f zeigt alle.',
  'suspects.none': 'Hier gibt es keinen verdächtigen Stimmzettel',
  'suspects.opinion': '{witness}: {opinion}',
  'suspects.votes': '{list}: {names}',
  'suspects.ruling': 'Entscheidung: {decision}',
  'suspects.box': 'In der Auszählungstabelle: {box}',
  'suspects.earlier': 'Früher: {decision}. Wieder geöffnet: {reason}',
  'suspects.initials':
    'Handzeichen: {first}, {second}; {signed, select, yes {Zeuge: {witness}} no {kein Zeuge zeichnete ab: {why}} other {kein Zeuge anwesend}}',
  'suspects.as-valid': 'gültig, {list}',
  'suspects.as-invalid': 'ungültig, {reason} ({article})',
  'suspects.raise': 'beiseitelegen',
  'suspects.raise.hint': 'Einen verdächtigen Stimmzettel beiseitelegen',
  'suspects.not-permitted': 'Verdächtige Stimmzettel sind Sache der Mitglieder des Büros',
  'suspects.opine': 'Meinung',
  'suspects.opine.hint': 'Festhalten, was ein Zeuge davon hält',
  'suspects.decide': 'entscheiden',
  'suspects.decide.hint': 'Festhalten, was das Büro entscheidet',
  'suspects.decided': 'Es ist entschieden; der Vorsitzende kann wieder öffnen',
  'suspects.chair': 'Nur der Vorsitzende hält Entscheidungen fest',
  'suspects.reopen': 'wieder öffnen',
  'suspects.reopen.hint': 'Eine Entscheidung wieder öffnen, mit einem Grund',
  'suspects.not-decided': 'Es ist noch nicht entschieden',
  'suspects.reopen.title': 'Verdächtigen Stimmzettel {suspect} wieder öffnen?',
  'suspects.reopen.consequence': 'Die Auszählung ist erst nach einer neuen Entscheidung wieder vollständig.',
  'suspects.reopen.kept': 'Die alte Entscheidung bleibt im Register, mit dem Grund.',
  'suspects.reopen.field': 'Grund',
  'suspects.reopen.yes': 'Ja, wieder öffnen',
  'suspects.reopen.no': 'Nein, so lassen',
  'suspects.reopen.done': 'Verdächtiger Stimmzettel {suspect} wartet auf eine neue Entscheidung',
  'suspects.withdraw': 'zurückziehen',
  'suspects.withdraw.hint': 'Einen irrtümlich beiseitegelegten Stimmzettel zurückziehen',
  'suspects.withdraw.title': 'Verdächtigen Stimmzettel {suspect} zurückziehen?',
  'suspects.withdraw.consequence':
    'Er wartet nicht mehr auf eine Entscheidung, und keine Entscheidung über ihn gilt mehr.',
  'suspects.withdraw.kept': 'Seine Nummer und was über ihn gesagt wurde, bleiben im Register, mit dem Grund.',
  'suspects.withdraw.yes': 'Ja, zurückziehen',
  'suspects.withdraw.done': 'Der verdächtige Stimmzettel {suspect} ist zurückgezogen',
  'suspects.by-ballot': 'Hier zählt man einzeln: ? im Bündel',
  'suspects.in-bundle': 'Im Bündel: lassen Sie das Bündel neu beginnen',
  'suspects.withdrawn': 'Er wurde zurückgezogen',
  'suspects.from': 'Bündel {bundle}, Stimmzettel {place}',
  'suspects.withdrawn-why': 'Zurückgezogen: {reason}',
  'suspects.filter': 'zu entscheiden',
  'suspects.filter.hint': 'Nur die zu entscheidenden zeigen, oder alle',
  'suspect.crumb': '{suspect, select, new {Neu} other {Nr. {suspect}}}',
  'suspect.title.raise': 'Einen verdächtigen Stimmzettel beiseitelegen',
  'suspect.title.opine': 'Verdächtiger Stimmzettel {suspect}: Meinung eines Zeugen',
  'suspect.title.decide': 'Verdächtiger Stimmzettel {suspect}: Entscheidung des Büros',
  'suspect.field.contest': 'Wahl',
  'suspect.field.ground': 'Zweifel',
  'suspect.field.note': 'Vermerk (darf leer sein)',
  'suspect.field.witness': 'Zeuge',
  'suspect.field.opinion': 'Meinung',
  'suspect.field.kind': 'Entscheidung',
  'suspect.field.choices': 'Gültig als',
  'suspect.field.invalid-ground': 'Ungültig wegen',
  'suspect.field.contested': 'Angefochten',
  'suspect.field.member-one': 'Handzeichen eines Mitglieds',
  'suspect.field.member-two': 'Handzeichen eines anderen',
  'suspect.field.member-witness': 'Handzeichen eines Zeugen',
  'suspect.field.unsigned': 'Warum kein Handzeichen',
  'suspect.witness-empty': 'Lassen Sie den Zeugen nur leer, wenn keiner anwesend ist.',
  'suspect.witness-unsigned': 'Ohne Handzeichen eines Zeugen wird der Grund erfragt.',
  'suspect.contested.no': 'nein',
  'suspect.contested.yes': 'ja',
  'suspect.choices.hint':
    'Liste {list}: {list}. Namen darauf: {names}.{withSubstitute, select, none {} other { Ersatzkandidat: {withSubstitute}.}}',
  'suspect.choices.other': 'Der anderen Wahl: {contest}={names}.',
  'suspect.is-empty': 'Füllen Sie dieses Feld aus',
  'suspect.hint': 'Enter geht weiter; beim letzten Feld hält es fest',
  'suspect.hint.opine': 'Enter hält am Ende fest; eine weitere kann berichtigen',
  'suspect.enter': 'weiter',
  'suspect.enter.hint': 'Zum nächsten Feld; beim letzten festhalten',
  'suspect.next-field': 'nächstes Feld',
  'suspect.next-field.hint': 'Zum nächsten Feld gehen',
  'suspect.previous-field': 'voriges Feld',
  'suspect.previous-field.hint': 'Zum vorigen Feld gehen',
  'suspect.next-choice': 'wählen',
  'suspect.next-choice.hint': 'Die nächste Wahl dieses Feldes',
  'suspect.previous-choice': 'zurück wählen',
  'suspect.previous-choice.hint': 'Die vorige Wahl dieses Feldes',
  'suspect.no-choice': 'Tippen Sie in diesem Feld',
  'suspect.done.raise': 'Verdächtiger Stimmzettel {suspect} liegt beiseite: schreiben Sie die Nummer darauf',
  'suspect.done.opine': 'Die Meinung ist festgehalten; eine weitere (o) berichtigt',
  'suspect.done.decide': 'Die Entscheidung über den verdächtigen Stimmzettel {suspect} ist festgehalten',
  'suspect.done.decide.box': 'Gehört zu {box}',
  'suspects.table-anew': 'Festgehalten. Tabelle {contest} ist neu zu erfassen.',
  'table-state.empty': 'noch nichts',
  'table-state.first-in-progress': 'erste läuft',
  'table-state.first-done': 'erste fertig',
  'table-state.second-in-progress': 'zweite läuft',
  'table-state.keying': 'Zählung läuft',
  'table-state.differs': 'weicht ab',
  'table-state.correcting': 'in Korrektur',
  'table-state.agreed': 'stimmt',
  'table-state.unbalanced': 'Urnen passen nicht',
  'table-state.outdated': 'neu erfassen',
  'table-state.suspects-open': 'Verdächtige offen',
  'table-state.incoherent': 'kann nicht stimmen',
  'title.about': '{about}: {title}',
  'differences.crumb': 'Offene Felder',
  'differences.title.alike':
    'Die Erfassungen sind jetzt gleich. Ein Mitglied muss noch {count, plural, one {1 Feld} other {# Felder}} erneut lesen und erfassen.',
  'differences.title.different':
    'Die Erfassungen weichen in {count, plural, one {1 Feld} other {# Feldern}} ab. Lesen Sie das Papier.',
  'differences.title.incoherent':
    'Beide Erfassungen sind gleich, aber so kann es nicht stimmen. Lassen Sie das Papier prüfen und verbessern.',
  'differences.title.decided':
    'Mit dem, was entschieden ist, kann es nicht stimmen. Lassen Sie das Papier prüfen und verbessern.',
  'differences.decided': 'Vorsitz',
  'differences.field': 'Feld',
  'differences.empty': 'leer',
  'differences.figure': 'Auf dem Papier steht:',
  'differences.figures': '{figures}{more, plural, =0 {} other { und # weitere}}',
  'differences.none': 'Kein Feld ist offen',
  'differences.no-figure': 'Erst die Zahl tippen, oder eine nehmen mit ← oder →',
  'differences.hint': 'Zahl tippen, oder eine nehmen mit ← oder →; dann Enter',
  'differences.decide': 'entscheiden',
  'differences.decide.hint': 'Diese Zahl gelten lassen, mit einem Grund',
  'differences.take-first': 'erste',
  'differences.take-first.hint': 'Die Zahl der ersten Erfassung übernehmen',
  'differences.take-second': 'zweite',
  'differences.take-second.hint': 'Die Zahl der zweiten Erfassung übernehmen',
  'differences.decide.title': '{field}: {value}?',
  'differences.decide.entries': '{one} hat {first} erfasst, {other} {second}.',
  'differences.decide.before': '{officer} hatte {value} entschieden.',
  'differences.decide.fails': 'Mit dieser Zahl kann die Tabelle nicht stimmen.',
  'differences.decide.kept': 'Alle Zahlen bleiben im Register, mit dem Grund.',
  'differences.decide.reason': 'Grund',
  'differences.decide.yes': 'Ja, das gilt',
  'differences.decide.no': 'Nein, zurück',
  'differences.decide.done': 'Das Feld ist entschieden',
  'board.hints': '{count, plural, one {# Hinweis zu seinen Tabellen} other {# Hinweise zu seinen Tabellen}}',
  'board.tables': 'Tabellen',
  'board.tables.hint': 'Die Papiertabellen dieses Büros',
  'board.tables.digital': 'Dieses Büro scannt seine Stimmzettel: es hat keine Papiertabelle',
  'board.hint.paper': 'Enter öffnet die Papiertabellen dieses Büros',
  'board.tables-agreed': 'Papiertabellen stimmen',
  'board.tables-of': '{agreed, number} von {all, number}',
  'board.open-fields': 'Offene Felder',
  'board.owed': 'Bemerkungen nötig',
  'board.owes': '{count, plural, one {1 Bemerkung nötig} other {# Bemerkungen nötig}}',
  'board.owes-suspects': '{count, number} verdächtig',
  'board.sort.needs-somebody': 'zuerst, was Aufmerksamkeit braucht',
  'code.COUNT_FOUND_NOT_SUM.officer':
    'Gefunden, gültig und weiß oder ungültig passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_FOUND_NOT_SUM.chair':
    'Lassen Sie zuerst die Zahlen mit dem Papier vergleichen. Stimmen sie, lassen Sie die Stapel nachzählen: ein Bündel wurde vergessen oder doppelt gezählt.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.officer':
    'Weiß, ungültig und ihre Summe passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.chair':
    'Lassen Sie die weißen und die ungültigen getrennt nachzählen und verbessern Sie die Papiertabelle.',
  'code.COUNT_VALID_NOT_SUM.officer':
    'Die Summe der gültigen und die Wahlziffern der Listen passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_VALID_NOT_SUM.chair':
    'Rechnen Sie die Wahlziffern auf dem Papier neu zusammen. Ist die Summe falsch, lassen Sie sie verbessern und neu erfassen.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.officer':
    'Liste {list}: Wahlziffer und Unterkategorien passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.chair':
    'Rechnen Sie die Unterkategorien auf dem Papier zusammen. Stimmt die Summe nicht, lassen Sie die Stapel dieser Liste nachzählen.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.officer':
    'Liste {list}, {kind, select, E {Kandidat} other {Ersatzkandidat}} {number}: Vorzugsstimmen und Stimmzettel passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.chair':
    'Ein Kandidat kann nicht mehr Stimmen haben, als es Stimmzettel mit Namen gibt. Lassen Sie die Vorzugsstimmen dieser Liste nachzählen.',
  'code.COUNT_VOTES_UNDER_BALLOTS.officer':
    'Liste {list}: Vorzugsstimmen und Stimmzettel mit {kind, select, E {Namen} other {Ersatzkandidaten}} passen nicht zusammen. Vergleichen Sie mit dem Papier.',
  'code.COUNT_VOTES_UNDER_BALLOTS.chair':
    'Jeder Stimmzettel mit Namen gibt mindestens eine Vorzugsstimme. Prüfen Sie, ob ein Kandidat übersprungen wurde; sonst lassen Sie nachzählen.',
  'code.COUNT_VOTES_OVER_POSSIBLE.officer':
    'Liste {list}: mehr Vorzugsstimmen, als die Stimmzettel geben können. Vergleichen Sie mit dem Papier.',
  'code.COUNT_VOTES_OVER_POSSIBLE.chair':
    'Prüfen Sie, ob eine Summe als Vorzugsstimme erfasst wurde; sonst lassen Sie nachzählen.',
  'code.COUNT_FOUND_NOT_DEPOSITED.officer':
    'Gefunden und eingeworfen weichen ab. Vergleichen Sie mit dem Papier.',
  'code.COUNT_FOUND_NOT_DEPOSITED.chair':
    'Zählen Sie die gefalteten Stapel nach und lesen Sie das Protokoll jedes Wahlbüros. Bleibt der Unterschied, sagen Sie warum; beide Zahlen bleiben stehen.',
  'code.COUNT_STATION_NOT_DECLARED.officer':
    'Was ein Wahlbüro erklärt hat, fehlt. Vergleichen Sie mit dem Papier.',
  'code.COUNT_STATION_NOT_DECLARED.chair':
    'Fordern Sie das Protokoll des Wahlbüros an und lassen Sie es erfassen: in der Tabelle, oder Stimmzettel für Stimmzettel unter r der Übersicht. Gibt es keines, sagen Sie warum.',
  'code.COUNT_FOUND_OVER_REGISTERED.officer':
    'Mehr gefunden als eingetragene Wähler. Vergleichen Sie mit dem Papier.',
  'code.COUNT_FOUND_OVER_REGISTERED.chair':
    'Prüfen Sie, ob Stimmzettel eines anderen Wahlbüros dazukamen oder Wähler außerhalb der Liste wählten. Sagen Sie, was es war.',
  'code.COUNT_TICKED_NOT_DEPOSITED.officer':
    'Abgehakte Wähler und eingeworfene Stimmzettel weichen ab. Vergleichen Sie mit dem Papier.',
  'code.COUNT_TICKED_NOT_DEPOSITED.chair':
    'Fragen Sie das Wahlbüro: ein Wähler ging mit seinem Stimmzettel, oder ein Haken fehlt. Sagen Sie, was es war.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.officer':
    'Die Zahl der weißen oder ungültigen Stimmzettel weicht stark ab. Vergleichen Sie mit dem Papier.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.chair':
    'Lassen Sie die weißen oder ungültigen Stimmzettel prüfen: gültige können dazwischen liegen. Stimmt die Zahl, sagen Sie, woran es liegt.',
  'code.COUNT_URN_OVER_LIMIT.officer':
    'In einer Urne liegen ungewöhnlich viele Stimmzettel. Vergleichen Sie mit dem Papier.',
  'code.COUNT_URN_OVER_LIMIT.chair':
    'Prüfen Sie, ob zwei Urnen in ein Feld kamen. Stimmt es, sagen Sie, warum die Urne so voll war.',
  'code.COUNT_BUREAU_OVER_LIMIT.officer':
    'Für dieses Büro sind mehr Wähler eingetragen, als das Gesetz zulässt.',
  'code.COUNT_BUREAU_OVER_LIMIT.chair':
    'Die Einteilung steht im Wahlpaket. Sagen Sie, warum so viele Wahlbüros zusammen gezählt wurden.',
} as const;
