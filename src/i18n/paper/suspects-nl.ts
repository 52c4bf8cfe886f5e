/** Suspect ballots of paper, in Dutch. */
export const suspectsNl = {
  'reason.intention-unclear': 'bedoeling onduidelijk',
  'problem.SUSPECT_KNOWN':
    'Verdacht stembiljet {suspect} van {bureau} bestaat al. Leg het biljet opnieuw opzij: het krijgt het volgende nummer.',
  'problem.SUSPECT_UNKNOWN':
    'Er is geen verdacht stembiljet {suspect} in {bureau}. Zoek het nummer in de lijst.',
  'problem.SUSPECT_DECIDED':
    'Over verdacht stembiljet {suspect} van {bureau} is beslist. Alleen de voorzitter kan het heropenen.',
  'problem.SUSPECT_NOT_DECIDED':
    'Over verdacht stembiljet {suspect} van {bureau} is nog niet beslist: er valt niets te heropenen.',
  'problem.SUSPECT_NOT_VALID':
    'Deze stemmen maken geen geldig stembiljet van {contest}. Typ één lijst met haar namen, of kies blanco of ongeldig.',
  'problem.SUSPECT_TWO_MEMBERS':
    'Twee verschillende leden paraferen het stembiljet; gevonden “{first}” en “{second}”.',
  'problem.SUSPECT_WITNESS_IS_MEMBER':
    'De getuige is niet een van de twee leden; opnieuw “{found}” gevonden. Wie dezelfde paraaf heeft, schrijft de naam.',
  'problem.SUSPECT_WITNESS_UNSIGNED':
    'Over dit stembiljet werd een getuige gehoord: voeg de paraaf van een getuige toe, of zeg waarom er geen parafeerde.',
  'event.suspect-raised':
    '{bureau}: verdacht stembiljet {suspect} van {contest} opzijgelegd: {ground, select, several_lists {stemmen op verschillende lijsten} altered {vorm of afmetingen gewijzigd} object {papier of voorwerp erin} recognisable {kiezer herkenbaar} not_official {geen officieel stembiljet} other {bedoeling onduidelijk}}',
  'event.suspect-opinion': '{bureau}: verdacht stembiljet {suspect}, mening van {witness}: {opinion}',
  'event.suspect-decided':
    '{bureau}: over verdacht stembiljet {suspect} beslist: {decision, select, valid {geldig} blank {blanco} other {ongeldig}}{contested, select, true {, betwist} other {}}',
  'event.suspect-reopened': '{bureau}: verdacht stembiljet {suspect} heropend: {reason}',
  'event.suspect-withdrawn': '{bureau}: verdacht stembiljet {suspect} ingetrokken: {reason}',
  'log.kind.suspects': 'Verdachte stembiljetten',
  'log-event.fact.suspect': 'Verdacht stembiljet',
  'log-event.fact.note': 'Opmerking',
  'log-event.fact.witness': 'Getuige',
  'log-event.fact.opinion': 'Mening',
  'tables.suspects': 'verdachte',
  'tables.suspects.hint': 'De verdachte stembiljetten van dit bureau',
  'tables.suspects.open':
    '{count, plural, =0 {Geen verdacht stembiljet wacht op een beslissing.} one {1 verdacht stembiljet wacht op een beslissing: s} other {# verdachte stembiljetten wachten op een beslissing: s}}',
  'tables.ready': 'Volledig: er ontbreekt niets.',
  'tables.missing': 'Nog niet volledig: {what}.',
  'tables.missing.not-agreed':
    '{count, plural, =0 {beide invoeren moeten akkoord zijn} one {1 veld staat open} other {# velden staan open}}',
  'tables.missing.suspects':
    '{count, plural, one {over 1 verdacht stembiljet beslissen (s)} other {over # verdachte stembiljetten beslissen (s)}}',
  'tables.missing.decided-otherwise':
    'beslissing over {count, plural, one {1 verdacht stembiljet} other {# verdachte stembiljetten}} sindsdien gewijzigd: opnieuw laten invoeren',
  'tables.missing.remarks': '{count, plural, one {1 opmerking nodig (m)} other {# opmerkingen nodig (m)}}',
  'suspects.crumb': 'Verdachte stembiljetten',
  'suspects.open': 'Verdachte stembiljetten',
  'suspects.open-short': 'Verdacht',
  'suspects.number': 'Nr.',
  'suspects.ground': 'Twijfel',
  'suspects.contested': 'Betwist',
  'suspects.is-contested': 'betwist',
  'suspects.state.raised': 'te beslissen',
  'suspects.state.reopened': 'heropend',
  'suspects.state.withdrawn': 'ingetrokken',
  'suspects.state.valid': 'geldig',
  'suspects.state.blank': 'blanco',
  'suspects.state.invalid': 'ongeldig',
  'suspects.count':
    '{open, plural, =0 {geen wacht op een beslissing} one {1 wacht op een beslissing} other {# wachten op een beslissing}}',
  'suspects.only-open': 'alleen nog te beslissen',
  'suspects.empty': 'Nog geen verdacht stembiljet. n legt er een opzij.',
  'suspects.none-open': 'Geen enkel biljet wacht op een beslissing. f toont alle.',
  'suspects.none': 'Er is hier geen verdacht stembiljet',
  'suspects.opinion': '{witness}: {opinion}',
  'suspects.votes': '{list}: {names}',
  'suspects.ruling': 'Beslissing: {decision}',
  'suspects.box': 'In de stemopnemingstabel: {box}',
  'suspects.earlier': 'Eerder: {decision}. Heropend: {reason}',
  'suspects.initials':
    'Parafen: {first}, {second}; {signed, select, yes {getuige: {witness}} no {geen getuige parafeerde: {why}} other {geen getuige aanwezig}}',
  'suspects.as-valid': 'geldig, {list}',
  'suspects.as-invalid': 'ongeldig, {reason} ({article})',
  'suspects.raise': 'opzijleggen',
  'suspects.raise.hint': 'Een stembiljet als verdacht opzijleggen',
  'suspects.not-permitted': 'Verdachte stembiljetten zijn voor de leden van het bureau',
  'suspects.opine': 'mening',
  'suspects.opine.hint': 'Noteren wat een getuige ervan vindt',
  'suspects.decide': 'beslissen',
  'suspects.decide.hint': 'Vastleggen wat het bureau beslist',
  'suspects.decided': 'Er is beslist; de voorzitter kan heropenen',
  'suspects.chair': 'Alleen de voorzitter legt beslissingen vast',
  'suspects.reopen': 'heropenen',
  'suspects.reopen.hint': 'Een beslissing heropenen, met een reden',
  'suspects.not-decided': 'Er is nog niet beslist',
  'suspects.reopen.title': 'Verdacht stembiljet {suspect} heropenen?',
  'suspects.reopen.consequence': 'De telling is pas na een nieuwe beslissing weer volledig.',
  'suspects.reopen.kept': 'De oude beslissing blijft in het register, met de reden.',
  'suspects.reopen.field': 'Reden',
  'suspects.reopen.yes': 'Ja, heropenen',
  'suspects.reopen.no': 'Nee, laten zoals het is',
  'suspects.reopen.done': 'Verdacht stembiljet {suspect} wacht op een nieuwe beslissing',
  'suspects.withdraw': 'intrekken',
  'suspects.withdraw.hint': 'Een stembiljet intrekken dat bij vergissing opzij werd gelegd',
  'suspects.withdraw.title': 'Verdacht stembiljet {suspect} intrekken?',
  'suspects.withdraw.consequence':
    'Het wacht niet meer op een beslissing, en geen beslissing erover geldt nog.',
  'suspects.withdraw.kept': 'Het nummer en wat erover werd gezegd, blijven in het register, met de reden.',
  'suspects.withdraw.yes': 'Ja, intrekken',
  'suspects.withdraw.done': 'Verdacht stembiljet {suspect} is ingetrokken',
  'suspects.by-ballot': 'Hier telt men per stembiljet: ? in de bundel',
  'suspects.in-bundle': 'Het ligt in een bundel: laat de bundel opnieuw beginnen',
  'suspects.withdrawn': 'Het is ingetrokken',
  'suspects.from': 'Bundel {bundle}, stembiljet {place}',
  'suspects.withdrawn-why': 'Ingetrokken: {reason}',
  'suspects.filter': 'te beslissen',
  'suspects.filter.hint': 'Alleen tonen wat nog te beslissen is, of alles',
  'suspect.crumb': '{suspect, select, new {Nieuw} other {Nr. {suspect}}}',
  'suspect.title.raise': 'Een verdacht stembiljet opzijleggen',
  'suspect.title.opine': 'Verdacht stembiljet {suspect}: mening van een getuige',
  'suspect.title.decide': 'Verdacht stembiljet {suspect}: beslissing van het bureau',
  'suspect.field.contest': 'Verkiezing',
  'suspect.field.ground': 'Twijfel',
  'suspect.field.note': 'Opmerking (mag leeg)',
  'suspect.field.witness': 'Getuige',
  'suspect.field.opinion': 'Mening',
  'suspect.field.kind': 'Beslissing',
  'suspect.field.choices': 'Geldig als',
  'suspect.field.invalid-ground': 'Ongeldig wegens',
  'suspect.field.contested': 'Betwist',
  'suspect.field.member-one': 'Paraaf van een lid',
  'suspect.field.member-two': 'Paraaf van een ander',
  'suspect.field.member-witness': 'Paraaf van een getuige',
  'suspect.field.unsigned': 'Waarom geen paraaf',
  'suspect.witness-empty': 'Laat de getuige alleen leeg als er geen aanwezig is.',
  'suspect.witness-unsigned': 'Zonder paraaf van een getuige wordt de reden gevraagd.',
  'suspect.contested.no': 'nee',
  'suspect.contested.yes': 'ja',
  'suspect.choices.hint':
    'Lijst {list}: {list}. Namen erop: {names}.{withSubstitute, select, none {} other { Een opvolger: {withSubstitute}.}}',
  'suspect.choices.other': 'Van de andere verkiezing: {contest}={names}.',
  'suspect.is-empty': 'Vul dit veld in',
  'suspect.hint': 'Enter gaat verder en legt bij het laatste veld vast',
  'suspect.hint.opine': 'Enter legt vast aan het eind; een volgende verbetert ze',
  'suspect.enter': 'verder',
  'suspect.enter.hint': 'Naar het volgende veld; bij het laatste vastleggen',
  'suspect.next-field': 'volgend veld',
  'suspect.next-field.hint': 'Naar het volgende veld',
  'suspect.previous-field': 'vorig veld',
  'suspect.previous-field.hint': 'Naar het vorige veld',
  'suspect.next-choice': 'kiezen',
  'suspect.next-choice.hint': 'De volgende keuze van dit veld',
  'suspect.previous-choice': 'vorige keuze',
  'suspect.previous-choice.hint': 'De vorige keuze van dit veld',
  'suspect.no-choice': 'Typ in dit veld',
  'suspect.done.raise': 'Verdacht stembiljet {suspect} ligt opzij: schrijf het nummer erop',
  'suspect.done.opine': 'De mening is vastgelegd; een volgende (o) verbetert ze',
  'suspect.done.decide': 'De beslissing over verdacht stembiljet {suspect} is vastgelegd',
  'suspect.done.decide.box': 'Voeg toe bij {box}',
  'suspects.table-anew': 'Vastgelegd. Tabel {contest} moet opnieuw worden ingevoerd.',
  'table-state.empty': 'nog niets',
  'table-state.first-in-progress': 'eerste bezig',
  'table-state.first-done': 'eerste klaar',
  'table-state.second-in-progress': 'tweede bezig',
  'table-state.keying': 'telling bezig',
  'table-state.differs': 'verschilt',
  'table-state.correcting': 'wordt verbeterd',
  'table-state.agreed': 'akkoord',
  'table-state.unbalanced': 'urnen kloppen niet',
  'table-state.outdated': 'opnieuw nodig',
  'table-state.suspects-open': 'verdachte open',
  'table-state.incoherent': 'kan niet kloppen',
  'title.about': '{about}: {title}',
  'differences.crumb': 'Open velden',
  'differences.title.alike':
    'De invoeren zijn nu gelijk. Een lid moet nog {count, plural, one {1 veld} other {# velden}} opnieuw lezen en invoeren.',
  'differences.title.different':
    'De invoeren verschillen in {count, plural, one {1 veld} other {# velden}}. Lees op het papier wat er staat.',
  'differences.title.incoherent':
    'Beide invoeren zijn gelijk, maar de cijfers kunnen niet kloppen. Laat het papier nakijken en verbeteren.',
  'differences.title.decided':
    'Met wat beslist is, kunnen de cijfers niet kloppen. Laat het papier nakijken en verbeteren.',
  'differences.decided': 'beslist',
  'differences.field': 'Veld',
  'differences.empty': 'leeg',
  'differences.figure': 'Op het papier staat:',
  'differences.figures': '{figures}{more, plural, =0 {} other { en nog #}}',
  'differences.none': 'Geen veld staat open',
  'differences.no-figure': 'Typ eerst het cijfer, of neem er een met ← of →',
  'differences.hint': 'Typ het cijfer, of neem er een met ← of →; dan Enter',
  'differences.decide': 'beslissen',
  'differences.decide.hint': 'Dit cijfer laten gelden, met een reden',
  'differences.take-first': 'eerste',
  'differences.take-first.hint': 'Het cijfer van de eerste invoer overnemen',
  'differences.take-second': 'tweede',
  'differences.take-second.hint': 'Het cijfer van de tweede invoer overnemen',
  'differences.decide.title': '{field}: {value}?',
  'differences.decide.entries': '{one} voerde {first} in, {other} {second}.',
  'differences.decide.before': '{officer} besliste eerder {value}.',
  'differences.decide.fails': 'Met dit cijfer kan de tabel niet kloppen.',
  'differences.decide.kept': 'Alle cijfers blijven in het register, met de reden.',
  'differences.decide.reason': 'Reden',
  'differences.decide.yes': 'Ja, dit geldt',
  'differences.decide.no': 'Nee, terug',
  'differences.decide.done': 'Het veld is beslist',
  'board.hints':
    '{count, plural, one {# aanwijzing bij zijn tabellen} other {# aanwijzingen bij zijn tabellen}}',
  'board.tables': 'tabellen',
  'board.tables.hint': 'De papieren tabellen van dit bureau',
  'board.tables.digital': 'Dit bureau scant zijn stembiljetten: het heeft geen papieren tabel',
  'board.hint.paper': 'Enter opent de papieren tabellen van dit bureau',
  'board.tables-agreed': 'Papieren tabellen akkoord',
  'board.tables-of': '{agreed, number} van {all, number}',
  'board.open-fields': 'Open velden',
  'board.owed': 'Opmerkingen nodig',
  'board.owes': '{count, plural, one {1 opmerking nodig} other {# opmerkingen nodig}}',
  'board.owes-suspects': '{count, number} verdacht',
  'board.sort.needs-somebody': 'eerst wat aandacht vraagt',
  'code.COUNT_FOUND_NOT_SUM.officer':
    'Gevonden, geldig en blanco of ongeldig passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_FOUND_NOT_SUM.chair':
    'Laat eerst de cijfers met het papier vergelijken. Kloppen die, laat dan de stapels hertellen: een bundel is vergeten of dubbel geteld.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.officer':
    'Blanco, ongeldig en hun som passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.chair':
    'Laat de stapel blanco en de stapel ongeldig apart hertellen en verbeter de tabel op papier.',
  'code.COUNT_VALID_NOT_SUM.officer':
    'Het totaal van de geldige en de stemcijfers van de lijsten passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_VALID_NOT_SUM.chair':
    'Tel de stemcijfers op het papier opnieuw op. Is de som daar fout, laat ze verbeteren en opnieuw invoeren.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.officer':
    'Lijst {list}: het stemcijfer en de subcategorieën passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.chair':
    'Tel de subcategorieën op het papier op. Klopt de som niet, laat dan de stapels van die lijst hertellen.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.officer':
    'Lijst {list}, {kind, select, E {kandidaat} other {opvolger}} {number}: naamstemmen en stembiljetten passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.chair':
    'Een kandidaat kan niet meer stemmen hebben dan er stembiljetten met namen zijn. Laat de naamstemmen van die lijst hertellen.',
  'code.COUNT_VOTES_UNDER_BALLOTS.officer':
    'Lijst {list}: naamstemmen en stembiljetten met {kind, select, E {namen} other {opvolgers}} passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_VOTES_UNDER_BALLOTS.chair':
    'Elk stembiljet met namen geeft minstens één naamstem. Kijk na of een kandidaat overgeslagen is; laat anders de naamstemmen hertellen.',
  'code.COUNT_VOTES_OVER_POSSIBLE.officer':
    'Lijst {list}: meer naamstemmen dan de stembiljetten kunnen geven. Leg ze naast het papier.',
  'code.COUNT_VOTES_OVER_POSSIBLE.chair':
    'Kijk na of een totaal als naamstem is ingevoerd; laat anders de naamstemmen hertellen.',
  'code.COUNT_FOUND_NOT_DEPOSITED.officer':
    'Gevonden en in de urn gestoken verschillen. Leg ze naast het papier.',
  'code.COUNT_FOUND_NOT_DEPOSITED.chair':
    'Tel de gevouwen stapels opnieuw en lees het proces-verbaal van elk stembureau. Blijft het verschil, zeg dan waarom; beide cijfers blijven staan.',
  'code.COUNT_STATION_NOT_DECLARED.officer':
    'Wat een stembureau verklaarde, ontbreekt. Leg de invoer naast het papier.',
  'code.COUNT_STATION_NOT_DECLARED.chair':
    'Vraag het proces-verbaal van het stembureau en laat het invoeren: in de tabel, of per stembiljet onder r op het bord. Is het er niet, zeg dan waarom.',
  'code.COUNT_FOUND_OVER_REGISTERED.officer':
    'Meer gevonden dan ingeschreven kiezers. Leg het naast het papier.',
  'code.COUNT_FOUND_OVER_REGISTERED.chair':
    'Kijk na of stembiljetten van een ander stembureau erbij kwamen, of kiezers buiten de lijst stemden. Zeg wat het was.',
  'code.COUNT_TICKED_NOT_DEPOSITED.officer':
    'Aangestipte kiezers en stembiljetten in de urn verschillen. Leg ze naast het papier.',
  'code.COUNT_TICKED_NOT_DEPOSITED.chair':
    'Vraag het stembureau om uitleg: een kiezer vertrok met zijn stembiljet, of een streepje is vergeten. Zeg wat het was.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.officer':
    'Het aantal blanco of ongeldige stembiljetten wijkt sterk af. Leg het naast het papier.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.chair':
    'Laat de blanco of ongeldige stembiljetten nakijken: er kunnen geldige tussen liggen. Is het aantal juist, zeg dan hoe dat komt.',
  'code.COUNT_URN_OVER_LIMIT.officer':
    'In één urn zitten ongewoon veel stembiljetten. Leg het naast het papier.',
  'code.COUNT_URN_OVER_LIMIT.chair':
    'Kijk na of twee urnen in één veld kwamen. Is het juist, zeg dan waarom de urn zo vol was.',
  'code.COUNT_BUREAU_OVER_LIMIT.officer':
    'Voor dit bureau zijn meer kiezers ingeschreven dan de wet toelaat.',
  'code.COUNT_BUREAU_OVER_LIMIT.chair':
    'De indeling staat in het verkiezingspakket. Zeg waarom er zoveel stembureaus samen werden geteld.',
} as const;
