/** Paper counted ballot by ballot, in bundles, in Dutch. */
export const bundlesNl = {
  // Paper: whose turn
  'tables.next.waits': 'U hebt opnieuw ingevoerd. Nu is het aan {other}.',
  // Paper: ballots one by one
  'problem.BUREAU_COUNTS_BY_TABLE':
    '{bureau} telt met de tabel; dezelfde stembiljetten ook een voor een invoeren zou ze dubbel tellen. De voorzitter kan de tabel eerst opnieuw laten beginnen; werd alleen een verdacht stembiljet opzijgelegd, dat intrekken.',
  'problem.BUREAU_COUNTS_BY_BALLOT':
    '{bureau} telt stembiljet per stembiljet; dezelfde stembiljetten ook in een tabel invoeren zou ze dubbel tellen. De voorzitter kan de bundels eerst opnieuw laten beginnen.',
  'problem.TABLE_ENTRY_DONE.bundle':
    'De eerste invoer van bundel {bundle} ({contest}, {bureau}) is gedaan door {first}. Wat nu komt is de tweede, door iemand anders.',
  'problem.TABLE_FIRST_MISSING.bundle':
    'De tweede invoer van bundel {bundle} ({contest}, {bureau}) kan pas beginnen als de eerste is ingeleverd.',
  'problem.TABLE_HELD_BY_OTHER.bundle':
    '{officer} is bezig met deze invoer van bundel {bundle} ({contest}, {bureau}). Wacht tot die klaar is, of laat {officer} de invoer opgeven.',
  'problem.TABLE_SAME_OFFICER.bundle':
    'U hebt zelf de eerste invoer van bundel {bundle} ({contest}, {bureau}) gedaan. De tweede moet van iemand anders komen: laat een collega zich aanmelden.',
  'problem.TABLE_SEEN_BOTH.bundle':
    'U had beide invoeren van bundel {bundle} ({contest}, {bureau}) voor u, om erover te beslissen of ze terzijde te leggen. Twee anderen voeren ze in, zodat geen van hen weet wat er eerder stond.',
  'problem.TABLE_NOT_BEGUN.bundle':
    'Van bundel {bundle} ({contest}, {bureau}) is er nu geen invoer van u bezig: ze is intussen ingeleverd, opgegeven of opnieuw begonnen. Open de bundel opnieuw.',
  'problem.TABLE_NOTHING_OPEN.bundle':
    'In bundel {bundle} ({contest}, {bureau}) staat geen enkel stembiljet open: er valt niets te beslissen.',
  'problem.TABLE_NOT_OWN_ENTRY.bundle':
    'De invoeren van bundel {bundle} ({contest}, {bureau}) zijn van {first} en {second}. Alleen zij voeren de open stembiljetten opnieuw in; anders beslist de voorzitter.',
  'problem.TABLE_FIELD_NOT_OPEN.bundle':
    'Dat stembiljet van bundel {bundle} ({contest}, {bureau}) staat niet open: beide invoeren zijn het erover eens. Alleen open stembiljetten kunnen nog veranderen.',
  'problem.TABLE_DECIDER_ENTERED.bundle':
    'U hebt zelf een invoer van bundel {bundle} ({contest}, {bureau}) gedaan. Beslissen moet een derde: een voorzitter die deze bundel niet invoerde.',
  'problem.TABLE_AGREED.bundle':
    'Bundel {bundle} ({contest}, {bureau}) is akkoord: {first} en {second} voerden hem in, en wat verschilde is geregeld. Alleen de voorzitter kan de bundel opnieuw laten invoeren.',
  'problem.TABLE_EMPTY.bundle': 'Van bundel {bundle} ({contest}, {bureau}) is nog niets ingevoerd.',
  'problem.TABLE_REENTERED.bundle':
    'U voerde de open stembiljetten van bundel {bundle} ({contest}, {bureau}) al opnieuw in. Nu is de ander aan de beurt, of beslist de voorzitter.',
  'problem.TABLE_MOVED_ON.bundle':
    'Bundel {bundle} ({contest}, {bureau}) veranderde terwijl u antwoordde: er is niets gedaan. Kijk eerst hoe de bundel er nu voor staat.',
  'problem.BUNDLE_NUMBER': 'Er is geen bundel {found}: verwacht een nummer van 1 tot {expected, number}.',
  'problem.BUNDLE_TOO_LARGE':
    '{found, number} stembiljetten in een bundel; hoogstens {expected, number}. Maak er twee bundels van.',
  'problem.BUNDLE_NOT_AS_COUNTED':
    '{found, plural, one {# stembiljet} other {# stembiljetten}} ingevoerd, {expected, number} met de hand geteld. Voer de bundel tot het einde in, of tel hem opnieuw.',
  'problem.BUNDLE_PLACES_MISSING':
    '{found, number} van {expected, plural, one {# open plaats} other {# open plaatsen}} {found, plural, one {is} other {zijn}} ingevoerd. Voer ze alle in: het stembiljet, of dat er geen ligt.',
  'problem.BUREAU_COUNTS_BY_BALLOT_SUSPECT':
    '{bureau} telt stembiljet per stembiljet: voer het verdachte stembiljet in zijn bundel in, als ?. Daar krijgt het zijn nummer.',
  'problem.SUSPECT_OF_BUNDLE':
    'Verdacht stembiljet {suspect} van {bureau} ligt in bundel {bundle}. Laat die bundel opnieuw beginnen.',
  'problem.BALLOT_OF_PAPER':
    'Stembiljet {found} is in {bureau} van papier ingevoerd en kan niet alleen vervallen worden verklaard. Laat zijn bundel opnieuw beginnen; besliste het bureau erover als verdacht stembiljet, heropen dan die beslissing.',
  'problem.SUSPECT_WITHDRAWN':
    'Verdacht stembiljet {suspect} van {bureau} is ingetrokken. Leg het stembiljet opnieuw opzij: het krijgt het volgende nummer.',
  'problem.BUNDLE_BEHIND_GAP':
    'In bundel {bundle} zijn de invoeren vanaf stembiljet {place} of eerder tegenover elkaar verschoven: wat daar ligt, kan niet apart worden beslist. Laat beide leden vanaf daar opnieuw invoeren, of laat de bundel opnieuw beginnen.',
  'problem.BUNDLE_DRAFT_ELSEWHERE':
    'Deze invoer van bundel {bundle} werd intussen op een ander scherm veranderd of beëindigd. Open de bundel opnieuw.',
  'event.way-declared': '{bureau} telt {way, select, table {met de tabel} other {stembiljet per stembiljet}}',
  'event.ballots-found': '{contest} in {bureau}: gemeld hoeveel stembiljetten in de urnen zaten',
  'event.bundle-begun':
    '{contest} in {bureau}, bundel {bundle}: {anew, select, true {opnieuw invoeren begonnen: {entry, select, 1 {eerste} other {tweede}} invoer} other {{entry, select, 1 {eerste} other {tweede}} invoer begonnen}}',
  'event.bundle-left':
    '{contest} in {bureau}, bundel {bundle}: {anew, select, true {opnieuw invoeren opgegeven: {entry, select, 1 {eerste} other {tweede}} invoer} other {{entry, select, 1 {eerste} other {tweede}} invoer opgegeven}}',
  'event.bundle-entered':
    '{contest} in {bureau}, bundel {bundle}: {entry, select, 1 {eerste} other {tweede}} invoer ingeleverd',
  'event.bundle-corrected':
    '{contest} in {bureau}, bundel {bundle}: opnieuw ingevoerd: {entry, select, 1 {eerste} other {tweede}} invoer',
  'event.bundle-decided': '{contest} in {bureau}, bundel {bundle}: stembiljet {place} beslist: {reason}',
  'event.bundle-reset': '{contest} in {bureau}, bundel {bundle}: beide invoeren terzijde gelegd: {reason}',
  'log-event.fact.way': 'Manier',
  'log-event.fact.bundle': 'Bundel',
  'log-event.fact.place': 'Plaats',
  'quick.QUICK_UNKNOWN_LIST': 'Er is geen lijst {found}; wel {lists}',
  'quick.QUICK_UNKNOWN_CANDIDATE': 'Lijst {list} heeft geen kandidaat {found}; wel {candidates}',
  'quick.QUICK_UNKNOWN_SUBSTITUTE':
    'Lijst {list} heeft {count, plural, =0 {geen opvolgers} other {geen opvolger {found}; wel {candidates}}}',
  'quick.QUICK_TWICE': '{found} staat er al',
  'quick.QUICK_UNKNOWN_GROUND': 'Er is geen reden {found}; wel 1 tot {last}',
  'quick.QUICK_BLANK_ELSEWHERE':
    'Zulke stembiljetten tellen bij de andere verkiezing op dit stembiljet{twoLists, select, none {} other {; op twee lijsten van deze: {twoLists}}}',
  'quick.QUICK_REPEAT_RANGE': 'Herhalen kan 1 tot 99 keer',
  'quick.QUICK_NOT_UNDERSTOOD': '{found} is geen stembiljet: typ een lijst, dan kandidaten',
  'quick.blank': 'Blanco',
  'quick.suspect': 'Verdacht: {reason}',
  'quick.invalid': 'Ongeldig: {reason}',
  'quick.ground':
    'Waarom? 1 meer lijsten · 2 vorm of formaat · 3 voorwerp erin · 4 kiezer herkenbaar · 5 niet officieel',
  'quick.awaits.ground': 'Typ na i de reden: 1 tot {last}',
  'quick.awaits.substitute': 'Typ het nummer van de opvolger',
  'quick.awaits.list': 'Typ het nummer van de volgende lijst',
  'quick.awaits.times': 'Typ hoeveel keer, zoals x12',
  'quick.list': 'Lijst {list} {name}: lijststem',
  'quick.names': 'Lijst {list} {name}: {names}',
  'quick.count': 'Lijst {list} {name}: {count, plural, one {1 naam} other {# namen}}',
  'quick.last': 'laatste: {name}',
  'quick.short.list': 'Lijst {list}: lijststem',
  'quick.short.names': 'Lijst {list}: {names}',
  'quick.repeat': 'Het laatste stembiljet nog {times} keer',
  'bundle.title':
    'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer · stembiljet {place, number} van {counted, number}',
  'bundle.title.count': 'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer',
  'bundle.title.beyond':
    'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer · {keyed, number} ingevoerd, {counted, number} geteld',
  'bundle.title.all':
    'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer · {counted, plural, one {1 stembiljet} other {alle #}} ingevoerd',
  'bundle.title.correction':
    'Bundel {bundle} · stembiljet {place, number} opnieuw van papier · nog {left, number}',
  'bundle.left': 'Nog {left, number} van {found, number} in te voeren',
  'bundle.left-of-paper': 'Heel het stembiljet: nog {left, number} van {found, number} in te voeren',
  'bundle.found-unknown': 'Hoeveel er in de urn zaten, is niet gemeld',
  'bundle.found-said-once': 'In de urn: gemeld door {officer}; een ander meldt het ook.',
  'bundle.found-differs': 'In de urn: verschillende aantallen van {officers}.',
  'bundle.count.prompt': 'Stembiljetten in de bundel',
  'bundle.count.lines': 'Tel de stembiljetten met de hand, typ hoeveel het er zijn, dan Enter.',
  'bundle.count.range': 'Een bundel telt 1 tot {most, number} stembiljetten',
  'bundle.not-as-counted':
    '{keyed, number} van {counted, plural, one {1 stembiljet} other {# stembiljetten}} ingevoerd; * hertelt',
  'bundle.beyond-counted': 'U telde {counted, plural, one {1 stembiljet} other {# stembiljetten}}; * hertelt',
  'bundle.places-missing': 'Er moet nog een plaats worden ingevoerd',
  'bundle.recount': 'hertellen',
  'bundle.recount.hint': 'De stembiljetten van de bundel opnieuw met de hand tellen',
  'bundle.recount.title': 'Bundel {bundle} opnieuw geteld: hoeveel stembiljetten?',
  'bundle.recount.lines': 'U telde er {counted, number}; {keyed, number} zijn ingevoerd en blijven staan.',
  'bundle.recount.yes': 'Ja, zoveel zijn het er',
  'bundle.recount.no': 'Nee, het blijven er {counted, number}',
  'bundle.hint.count': 'Typ hoeveel stembiljetten de bundel telt, dan Enter',
  'bundle.prompt': 'Stembiljet',
  'bundle.last': 'Laatste stembiljetten, nieuwste eerst',
  'bundle.legend':
    '{list} lijststem · {names} namen{substitute, select, none {} other { · {substitute} opvolger}}{twoLists, select, none {} other { · {twoLists} twee lijsten}} · b blanco · i ongeldig · ? verdacht · x12 herhalen',
  'bundle.hint': 'Typ een stembiljet, dan Enter; + levert de bundel in',
  'bundle.hint.all': 'Alles ingevoerd: Enter of + levert in',
  'bundle.hint.correction': 'Typ het stembiljet op deze plaats; alleen Enter: geen',
  'bundle.nothing-to-repeat': 'Er is nog geen stembiljet om te herhalen',
  'bundle.nothing-keyed': 'Er is nog geen stembiljet ingevoerd',
  'bundle.nothing-to-undo': 'Er is niets ongedaan te maken',
  'bundle.undone': 'Stembiljet {place} is weggehaald',
  'bundle.rubbed-out': 'De regel is leeg; u haalt het laatste stembiljet terug',
  'bundle.hand-in': 'inleveren',
  'bundle.hand-in.hint': 'De bundel inleveren',
  'bundle.hand-in.title':
    'Bundel {bundle} inleveren met {count, plural, one {1 stembiljet} other {# stembiljetten}}?',
  'bundle.hand-in.title.correction': 'De opnieuw ingevoerde stembiljetten inleveren?',
  'bundle.hand-in.suspects':
    '{count, plural, one {1 ligt op de stapel verdachte biljetten} other {# liggen op de stapel verdachte biljetten}}.',
  'bundle.hand-in.none':
    '{count, plural, one {Op 1 plaats vond u geen stembiljet.} other {Op # plaatsen vond u geen stembiljet.}}',
  'bundle.hand-in.yes': 'Ja, inleveren',
  'bundle.hand-in.no': 'Nee, verder',
  'bundle.undo': 'ongedaan',
  'bundle.undo.hint': 'Het laatste stembiljet van deze bundel terughalen',
  'bundle.take': 'volgende',
  'bundle.line-first': 'Enter neemt de regel op, Backspace maakt hem leeg',
  'bundle.take.hint': 'Dit stembiljet opnemen',
  'bundle.end.hint': 'Inleveren, als alles ingevoerd is',
  'bundle.end.not-yet': 'Nog niet alles is ingevoerd',
  'bundle.give-up': 'opgeven',
  'bundle.give-up.hint': 'De invoer van deze bundel opgeven',
  'bundle.give-up.lost':
    '{keyed, plural, =0 {Er is nog niets ingevoerd.} one {1 ingevoerd stembiljet gaat verloren.} other {# ingevoerde stembiljetten gaan verloren.}} Met Esc blijft alles staan en kunt u later verder.',
  'bundle.repeat.title': 'Nog {times} keer: {ballot}?',
  'bundle.repeat.yes': 'Ja, herhalen',
  'bundle.repeat.no': 'Nee',
  'bundle.repeat.beyond':
    '{left, plural, =0 {Er past er geen meer bij} other {Er passen er nog maar #}}: zoveel telde u; * telt opnieuw',
  'bundle.crumb': 'Bundel {bundle}',
  'bundle.after.first-done': 'Bundel {bundle}: eerste invoer klaar. Nu iemand anders.',
  'bundle.after.agreed': 'Bundel {bundle} akkoord: de stembiljetten tellen.',
  'bundle.after.suspects': 'Bundel {bundle} akkoord. Schrijf op de verdachte: {numbers}',
  'bundle.after.not-as-counted': 'Bundel {bundle}: niet zoveel als geteld. Alles opnieuw.',
  'bundle.after.open':
    'Bundel {bundle} verschilt op {count, plural, one {1 plaats} other {# plaatsen}}: {places}',
  'bundle.after.shifted':
    'Bundel {bundle}: {before, plural, =0 {} other {# open, en }}verschoven vanaf stembiljet {from}',
  'bundles.crumb': 'Stembiljet per stembiljet',
  'bundles.bundle': 'Bundel',
  'bundles.ballots': 'Stembiljetten',
  'bundles.suspects': 'Waarvan verdacht',
  'bundles.empty': 'Nog geen bundel. n begint er een, met zijn nummer.',
  'bundles.found': 'Gevonden in de urnen',
  'bundles.in-agreed': 'In bundels akkoord',
  'bundles.undecided': '{counted, number} ({suspects, number} onbeslist)',
  'bundles.unknown': 'nog niet',
  'bundles.of-paper': 'Hele stembiljet: {contests}',
  'said-twice.last': 'U meldde het als laatste: eerst meldt een ander lid het',
  'bundles.sent': 'Doorgestuurd',
  'bundles.received': 'Ontvangen',
  'bundles.unmatched': 'Open overdrachten',
  'bundles.urn.unsaid': 'Twee leden melden het (u), zonder elkaars cijfer te zien.',
  'bundles.urn.said-once': 'Gemeld door {officer}; een ander meldt het ook (u).',
  'bundles.urn.differs': 'Verschillend: {officers}. Opnieuw melden, niet {last} (u).',
  'bundles.next.key-anew': 'Enter: voer de open stembiljetten opnieuw in van papier.',
  'bundles.next.key-shifted':
    'Enter: voer opnieuw in van papier. {before, plural, =0 {Vanaf} one {1 stembiljet verschilt, en vanaf} other {# stembiljetten verschillen, en vanaf}} stembiljet {from} is het verschoven: er werd er een overgeslagen of dubbel ingevoerd.',
  'bundles.next.decide': 'Enter: vergelijk de open stembiljetten met het papier en beslis.',
  'bundles.next.decide-before':
    'Enter: beslis over {before, plural, one {1 stembiljet} other {# stembiljetten}}. Vanaf stembiljet {from} is het verschoven: daar voeren beide leden opnieuw in.',
  'bundles.next.shifted':
    'Vanaf stembiljet {from} verschoven: er werd er een overgeslagen of dubbel ingevoerd. Beide leden voeren vanaf daar opnieuw in.',
  'bundles.next.others': 'Alleen {first} en {second} voeren hun open stembiljetten opnieuw in.',
  'bundles.next.done':
    '{suspects, plural, =0 {Akkoord: alle stembiljetten tellen.} one {Akkoord: de stembiljetten tellen, 1 verdacht zodra erover beslist is: s} other {Akkoord: de stembiljetten tellen, # verdachte zodra erover beslist is: s}}',
  'bundles.new': 'nieuwe bundel',
  'bundles.new.hint': 'Een bundel beginnen, met het nummer dat erop staat',
  'bundles.new.title': 'Welk nummer staat op de bundel?',
  'bundles.new.lines': 'Hoogstens 100 stembiljetten; tel ze voor u begint.',
  'bundles.new.field': 'Nummer',
  'bundles.new.yes': 'Ja, beginnen',
  'bundles.new.no': 'Nee, terug',
  'bundles.key': 'invoeren',
  'bundles.key.hint': 'De gekozen bundel invoeren, of open plaatsen opnieuw',
  'bundles.set-found': 'urn',
  'bundles.set-found.hint': 'Melden hoeveel stembiljetten er in de urnen zaten',
  'bundles.set-found.title': 'Hoeveel stembiljetten zaten er in de urnen?',
  'bundles.set-found.line': 'Nog gevouwen geteld, vóór het openvouwen.',
  'bundles.set-found.yes': 'Ja, vastleggen',
  'bundles.not-a-number': '{found} is geen nummer: typ alleen cijfers',
  'bundles.decide': 'beslissen',
  'bundles.decide.hint': 'Een open plaats van deze bundel beslissen',
  'bundles.decide.shifted': 'Verschoven vanaf {from}: beide leden voeren opnieuw in',
  'bundles.reset.title': 'Bundel {bundle} helemaal opnieuw laten invoeren?',
  'bundles.reset.consequence':
    '{count, plural, =0 {Geen stembiljet ervan telde.} one {1 stembiljet minder wordt geteld.} other {# stembiljetten minder worden geteld.}}',
  'tables.by-ballot': 'per stembiljet',
  'tables.by-ballot.hint': 'Deze verkiezing stembiljet per stembiljet tellen, in bundels',
  'bundle-differences.place': 'Stembiljet',
  'bundle-differences.none-there': 'geen',
  'bundle-differences.title':
    'De invoeren verschillen op {count, plural, one {1 plaats} other {# plaatsen}}. Kijk naar het stembiljet zelf.',
  'bundle-differences.title.alike':
    'De invoeren zijn nu gelijk. Een lid moet nog {count, plural, one {1 plaats} other {# plaatsen}} opnieuw bekijken en invoeren.',
  'bundle-differences.title.not-as-counted':
    'Beiden voerden {keyed, plural, one {hetzelfde ene stembiljet} other {dezelfde # stembiljetten}} in, maar met de hand geteld: {counted}. Beslis over de plaats die fout is, of laat de bundel opnieuw beginnen.',
  'bundle-differences.title.decided':
    'Met wat beslist is, {keyed, plural, one {is er 1 stembiljet} other {zijn er # stembiljetten}}, maar met de hand geteld: {counted}. Beslis over de plaats die fout is, of laat de bundel opnieuw beginnen.',
  'bundle-differences.decided': '{officer} besliste',
  'bundle-differences.fails':
    'Met dit stembiljet zijn er nog altijd niet zoveel als met de hand geteld: de bundel blijft open.',
  'bundle-differences.hint': 'Typ het stembiljet, of neem er een met ← of →; Enter',
  'bundle-differences.title.decide': 'Stembiljet {place}: {ballot}?',
  'bundle-differences.figure': 'Op het stembiljet staat:',
  'bundle-differences.only': 'alleen hier: {names}',
  'bundle-differences.kept': 'Wat beiden invoerden, blijft in het register, met de reden.',
  'bundle-differences.done': 'Over stembiljet {place} is beslist',
  // Paper: two ways
  'tables.counts-by-ballot': 'Dit bureau telt per stembiljet: b opent de bundels',
  'tables.counts-by-table': 'Dit bureau telt met de tabel; niet ook per stembiljet',
  'tables.held-by-suspects': 'Verdacht biljet legt dit vast; voorzitter: s, intrekken',
  // Paper: what bundles lack
  'tables.missing.bundles':
    '{count, plural, one {1 bundel is niet akkoord} other {# bundels zijn niet akkoord}}',
  'tables.missing.in-urn':
    '{count, plural, one {1 stembiljet verschil} other {# stembiljetten verschil}} met wat gevonden is',
  'tables.missing.oversent':
    '{count, plural, one {1 stembiljet} other {# stembiljetten}} meer doorgestuurd dan gevonden',
  'tables.missing.transfers':
    '{count, plural, one {1 overdracht klopt} other {# overdrachten kloppen}} nog niet',
  'tables.missing.urn-unsaid': 'twee leden moeten nog melden wat in de urnen zat',
  'tables.missing.urn-said-once': 'een ander lid moet nog melden wat in de urnen zat',
  'tables.missing.urn-differs': 'de leden zijn het niet eens over de urnen',
} as const;
