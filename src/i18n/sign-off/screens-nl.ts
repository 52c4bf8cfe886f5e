/** Sign-off of reports: codes and screens, in Dutch. */
export const signOffScreensNl = {
  'problem.REPORT_FROZEN':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: {state, select, presented {geen cijfer ervan verandert nog} initialled {geen cijfer ervan verandert nog} other {wat erin staat verandert niet meer}}. Het moet eerst teruggezonden of als verbetering heropend worden.',
  'problem.REPORT_BEING_SIGNED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} wordt ondertekend: er kan niets meer bij. De voorzitter kan het eerst terugzenden.',
  'problem.REPORT_PRESENTED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is al {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}.',
  'problem.REPORT_NOT_PRESENTED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: het moet eerst voorgelegd worden.',
  'problem.REPORT_INITIALLED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is al {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: niemand parafeert het nog.',
  'problem.REPORT_NOT_INITIALLED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: het wordt ondertekend zodra het geparafeerd is.',
  'problem.REPORT_SAME_OFFICER': 'U legde dit proces-verbaal zelf voor: iemand anders parafeert het.',
  'problem.REPORT_NOT_OF_BUREAU':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} noemt niemand die met uw account ondertekent. Laat de samenstelling verbeteren, of onderteken als iemand die het noemt.',
  'problem.REPORT_SIGNED_BEFORE':
    'U hebt deze versie al ondertekend. Iemand anders van het bureau ondertekent mee.',
  'problem.REPORT_DIGEST_CHANGED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is niet wat u voor u had: de hash was {found} en is nu {expected}. Lees het opnieuw en ga dan verder.',
  'problem.REPORT_WITNESS_UNKNOWN':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} noemt geen getuige “{found}”. {count, plural, =0 {De samenstelling heeft geen getuigen.} one {Neem de naam die in de samenstelling staat: {expected}.} other {Neem een van de namen uit de samenstelling: {expected}.}}',
  'problem.REPORT_WITNESS_DONE':
    'Deze getuige heeft ondertekend, of het is al vastgelegd dat dat niet gebeurde.',
  'problem.REPORT_NOT_SIGNED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: nog niet iedereen die de wet verlangt heeft ondertekend.',
  'problem.REPORT_CLOSED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is afgesloten. De voorzitter kan het als verbetering heropenen.',
  'problem.REPORT_NOT_READY':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} kan nog niet voorgelegd worden.{bureaus, plural, =0 {} one { # proces-verbaal van een bureau is niet ondertekend.} other { # processen-verbaal van bureaus zijn niet ondertekend.}}{tables, plural, =0 {} one { # stemopnemingstabel komt nog niet overeen.} other { # stemopnemingstabellen komen nog niet overeen.}}{differences, plural, =0 {} one { # vak of plaats is open.} other { # vakken of plaatsen zijn open.}}{suspects, plural, =0 {} one { # twijfelachtig stembiljet wacht op een beslissing.} other { # twijfelachtige stembiljetten wachten op een beslissing.}}{remarks, plural, =0 {} one { # opmerking ontbreekt.} other { # opmerkingen ontbreken.}}{electors, plural, =0 {} one { # cijfer over kiezers, stembussen of overdrachten is niet verantwoord.} other { # cijfers over kiezers, stembussen of overdrachten zijn niet verantwoord.}}{transfers, plural, =0 {} one { # overdracht klopt niet.} other { # overdrachten kloppen niet.}}{transfers, plural, =0 {} other { Het andere bureau telt de omslag, en wat het vond wordt ingevoerd; of de voorzitter trekt de overdracht in, en een opmerking zegt waarom.}}{batches, plural, =0 {} one { # reeks is open.} other { # reeksen zijn open.}}{batches, plural, =0 {} other { Wie er scant, verlaat het scanscherm met Esc; wie het programma zag uitvallen, meldt zich opnieuw aan.}}{signers, plural, =0 {} one { In de samenstelling ontbreekt een voorzitter, of een secretaris of tweede lid, met een account.} other { In de samenstelling ontbreken een voorzitter en een secretaris of tweede lid met een account.}}',
  'problem.REPORT_MAIN_CHAIR':
    '{bureau} wordt geparafeerd, teruggezonden en heropend door de voorzitter van het hoofdbureau: {name} ({expected}). Vraag het die, of geef eerst op wie nu in het hoofdbureau zit.',
  'problem.REPORT_OFFICE_FIRST':
    'Het proces-verbaal van het hoofdbureau is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}, en {bureau} zit in zijn totalen. Zend dat eerst terug, of heropen het.',
  'problem.REPORT_KEY_NOT_OWN':
    'Deze handtekeningsleutel is niet de uwe. Onderteken met de sleutel van uw eigen account.',
  'problem.REPORT_KEY_REVOKED':
    'Deze handtekeningsleutel is ingetrokken en ondertekent niet meer. Maak een nieuwe en onderteken dan.',
  'problem.COMPOSITION_CHAIR':
    'Een bureau heeft één voorzitter; {found, plural, =0 {er is er geen} other {er zijn er #}}. Verbeter de functies.',
  'problem.COMPOSITION_SECRETARY':
    '{name} is een tweede secretaris, en een bureau heeft er één. Verbeter de functie.',
  'problem.COMPOSITION_NAME_TWICE': '{found} staat twee keer in de samenstelling. Noem iedereen één keer.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Twee personen van de samenstelling ondertekenen met het account {found}. Ieder ondertekent met het eigen account.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} kan niet ondertekenen met het account {found}: het bestaat niet, het is gesloten, of zijn rol ondertekent niet in die functie. Neem het account van een lid, voor de voorzitter dat van een voorzitter, of laat het leeg.',
  'problem.COMPOSITION_LIST':
    '{name} kan er niet zijn voor lijst {found}: die hoort niet bij de verkiezing, of {name} is geen getuige. Verbeter de lijst of de functie.',
  'problem.COMPOSITION_WITNESS':
    '{name} is één getuige te veel voor lijst {found}: er {expected, plural, =1 {mag er één zijn} other {mogen er # zijn}}. Verbeter de lijst of de functie.',
  'event.composition-declared':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: samenstelling opgegeven, {people, plural, one {# persoon} other {# personen}}',
  'event.incident-noted': '{of, select, office {Hoofdbureau} other {{bureau}}}: voorval: {text}',
  'event.objection-made':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: bezwaar van {witness}: {text}',
  'event.report-presented':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal voorgelegd (versie {version})',
  'event.report-returned':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal teruggezonden (versie {version}): {reason}',
  'event.report-initialled':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal geparafeerd (versie {version})',
  'event.report-signed':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal ondertekend (versie {version})',
  'event.witness-unsigned':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: {witness} ondertekende hier niet: {reason}',
  'event.report-closed':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal afgesloten (versie {version})',
  'event.report-reopened':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: heropend als verbetering, versie {version}: {reason}',
  'log.kind.reports': 'Processen-verbaal',
  'log-event.fact.version': 'Versie',
  'log-event.fact.digest': 'Hash',
  'log-event.fact.station': 'Stembureau',
  'log-event.fact.transfer': 'Overdracht',
  'log-event.fact.from': 'Van',
  'log-event.fact.to': 'Naar',
  'board.reconciliation': 'verantwoorden',
  'board.reconciliation.hint': 'Gevonden stembiljetten tegenover wat verklaard is, per soort',
  'board.transfers': 'overdrachten',
  'board.transfers.hint': 'Stembiljetten van een andere verkiezing, doorgestuurd en ontvangen',
  'reconciliation.crumb': 'Verantwoording {bureau}',
  'reconciliation.title': 'Gevonden tegenover verklaard',
  'reconciliation.what': 'Stembiljetten',
  'reconciliation.contest': 'Alle {contest}',
  'reconciliation.type': 'Soort {type}',
  'reconciliation.station': 'Stembureau {station}',
  'reconciliation.ticked': 'Aangestipt',
  'reconciliation.issued': 'Uitgereikt',
  'reconciliation.taken-back': 'Teruggenomen',
  'reconciliation.deposited': 'In de urn',
  'reconciliation.found': 'Gevonden',
  'reconciliation.difference': 'Verschil',
  'reconciliation.state': 'Stand',
  'reconciliation.agrees': 'klopt',
  'reconciliation.differs': 'verschilt',
  'reconciliation.open': 'onvolledig',
  'reconciliation.by-kind': 'per soort',
  'reconciliation.in-table': 'in de tabel',
  'reconciliation.unlike': 'past niet',
  'reconciliation.not-declared': 'niet verklaard',
  'reconciliation.said-once': 'een keer gemeld',
  'reconciliation.says.agrees': 'Er zijn er evenveel gevonden als verwacht.',
  'reconciliation.says.more':
    '{count, plural, one {1 stembiljet} other {# stembiljetten}} meer gevonden dan de verwachte {expected, number}.',
  'reconciliation.says.fewer':
    '{count, plural, one {1 stembiljet} other {# stembiljetten}} minder gevonden dan de verwachte {expected, number}.',
  'reconciliation.says.unlike': 'Niet gelijk: {figures}. Lees de processen-verbaal.',
  'reconciliation.says.in-tables': 'In de stemopnemingstabel: {figures}.',
  'reconciliation.says.open': 'Nog niet alles is verklaard of geteld.',
  'reconciliation.says.station': 'Gelijk gemeld door {officers}.',
  'reconciliation.says.said-once': 'Gemeld door {officers}; een ander lid moet het ook melden (e).',
  'reconciliation.says.station-differs':
    '{officers} verschillen: {fields}. Lees het proces-verbaal opnieuw; iedereen behalve {last} kan opnieuw melden (e).',
  'reconciliation.says.contradicts': 'Per soort/in de tabel: {figures}. Lees het proces-verbaal.',
  'reconciliation.says.no-station': 'Per soort kiezer is het nog niet gemeld: twee leden doen dat (e).',
  'reconciliation.swapped':
    'Het totaal klopt, de soorten niet: {count, plural, one {1 kiezer kreeg} other {# kiezers kregen}} wellicht een verkeerde soort stembiljet.',
  'reconciliation.none': 'Dit bureau bestaat niet',
  'reconciliation.key': 'kiezers invoeren',
  'reconciliation.key.hint': 'Voer per soort in welke kiezers een stembureau verklaarde',
  'reconciliation.not-permitted': 'Invoeren is voor de leden van het bureau',
  'kinds.crumb': 'Stembureau {station}',
  'kinds.title': 'Stembureau {station}: kiezers per soort stembiljet',
  'kinds.type': 'Soort',
  'kinds.sums': 'Aangestipt: {ticked}; uitgereikt: {issued}; teruggenomen: {takenBack}',
  'kinds.partly': '{sum} ({empty} niet verklaard)',
  'kinds.too-long': 'Een veld heeft hoogstens zeven cijfers',
  'kinds.differing':
    'Waar {sign} staat, melden de leden niet hetzelfde. Vul alle velden in uit het proces-verbaal.',
  'kinds.nothing-keyed': 'Er is nog niets ingevuld',
  'kinds.hint': 'Leeg: niet verklaard. Enter gaat verder, + legt vast',
  'kinds.hand-in': 'vastleggen',
  'kinds.hand-in.hint': 'Vastleggen wat het stembureau verklaarde',
  'kinds.ask.title': 'Vastleggen wat stembureau {station} verklaarde?',
  'kinds.ask.replaces': 'Wat u eerder meldde telt dan niet meer; het blijft in het register.',
  'kinds.ask.stands':
    'Twee leden hebben hetzelfde gemeld. Andere cijfers zetten dat opzij tot twee weer hetzelfde melden.',
  'kinds.ask.yes': 'Ja, vastleggen',
  'kinds.ask.no': 'Nee, terug',
  'kinds.done.said-once': 'Stembureau {station} gemeld; een ander lid moet dat ook',
  'kinds.done.differs': 'Stembureau {station}: cijfers verschillen; nu een ander lid',
  'kinds.done.stands': 'De kiezers van stembureau {station} staan vast: twee gelijk',
  'transfers.crumb': 'Overdrachten',
  'transfers.number': 'Nr.',
  'transfers.from': 'Van',
  'transfers.to': 'Naar',
  'transfers.ballots': 'Doorgest.',
  'transfers.received': 'Ontvangen',
  'transfers.state': 'Stand',
  'transfer-state.sent': 'onderweg',
  'transfer-state.received': 'ontvangen',
  'transfer-state.mismatch': 'ander aantal',
  'transfer-state.withdrawn': 'ingetrokken',
  'transfers.empty':
    'Er is niets overgedragen. n legt een overdracht vast: stembiljetten van een andere verkiezing, onder zegel doorgestuurd.',
  'transfers.says.sent':
    'Doorgestuurd door {sender}; nog niet ontvangen. Een ander opent de omslag en drukt op Enter.',
  'transfers.says.received': 'Doorgestuurd door {sender}, ontvangen door {receiver}.',
  'transfers.says.mismatch':
    '{receiver} vond er niet zoveel als {sender} doorstuurde. Een ander telt opnieuw (Enter), of de voorzitter trekt de overdracht in (w) en er komt een nieuwe.',
  'transfers.says.decide':
    '{sender} stuurde er {ballots, number} door, {receiver} vond er {received, number}. Een collega die niet doorstuurde en niet als laatste telde, telt opnieuw, of u trekt de overdracht in (w): dan komt er een nieuwe.',
  'transfers.says.withdrawn': 'Ingetrokken door {officer}: deze overdracht telt niet.',
  'transfers.more': 'Er is meer geschreven: zie het logboek.',
  'transfers.reason': 'Reden: {reason}',
  'transfers.note': 'Nota van {officer}: {note}',
  'transfers.new': 'nieuw',
  'transfers.new.hint': 'Een overdracht van stembiljetten vastleggen',
  'transfers.receive': 'ontvangen',
  'transfers.receive.hint': 'Vastleggen hoeveel stembiljetten zijn aangekomen',
  'transfers.withdraw': 'intrekken',
  'transfers.withdraw.hint': 'De overdracht intrekken, met een reden',
  'transfers.none': 'Er is nog geen overdracht',
  'transfers.no-tables': 'Geen bureau van deze verkiezing telt papier',
  'transfers.not-permitted': 'Overdrachten zijn voor de leden van het bureau',
  'transfers.receive.done': 'Deze overdracht is al ontvangen',
  'transfers.receive.own': 'U stuurde ze zelf door: een collega legt de ontvangst vast',
  'transfers.receive.seen': 'U ziet beide aantallen: een collega telt, of trek ze in',
  'transfers.receive.seen-before': 'U zag beide aantallen van overdracht {seen}: een ander telt',
  'transfers.receive.last': 'U telde als laatste: nu telt eerst een ander',
  'transfers.is-withdrawn': 'Deze overdracht is ingetrokken',
  'transfers.withdraw.chair': 'Alleen de voorzitter trekt een overdracht in',
  'transfers.withdraw.title': 'Overdracht {transfer} intrekken?',
  'transfers.withdraw.consequence': 'De stembiljetten van {from} naar {to} tellen dan niet als overgedragen.',
  'transfers.withdraw.kept': 'De overdracht blijft in het logboek, met de reden.',
  'transfers.withdraw.field': 'Reden',
  'transfers.withdraw.yes': 'Ja, intrekken',
  'transfers.withdraw.no': 'Nee, laten staan',
  'transfers.withdraw.done': 'De overdracht is ingetrokken',
  'transfer.crumb.new': 'Nieuw',
  'transfer.crumb': 'Overdracht {transfer}',
  'transfer.title.new': 'Stembiljetten van een andere verkiezing onder zegel doorsturen',
  'transfer.title.receive': 'Overdracht {transfer} van {from} naar {to}: hoeveel zitten er in de omslag?',
  'transfer.from': 'Gevonden bij',
  'transfer.to': 'Voor',
  'transfer.ballots': 'Aantal',
  'transfer.note': 'Nota',
  'transfer.no-table':
    'Geen papieren tabel heet zo: bureau en verkiezing, zoals {example}; → neemt de volgende',
  'transfer.named': '{table}: {bureau} · {contest}',
  'transfer.no-number': 'Vul een aantal in, alleen cijfers',
  'transfer.hint': 'Enter gaat verder, legt aan het eind vast; nota mag leeg',
  'transfer.enter': 'verder',
  'transfer.enter.hint': 'Naar het volgende veld; na het laatste vastleggen',
  'transfer.next-field': 'volgend veld',
  'transfer.next-field.hint': 'Naar het volgende veld gaan',
  'transfer.previous-field': 'vorig veld',
  'transfer.previous-field.hint': 'Naar het vorige veld gaan',
  'transfer.next-table': 'volgende tabel',
  'transfer.next-table.hint': 'De volgende tabel in het veld zetten',
  'transfer.previous-table': 'vorige tabel',
  'transfer.previous-table.hint': 'De vorige tabel in het veld zetten',
  'transfer.no-tables-here': 'Dit veld is geen tabel',
  'transfer.sent': 'Overdracht {transfer} is vastgelegd',
  'transfer.received': 'Ontvangst van overdracht {transfer} is vastgelegd',
  'transfer.mismatch': 'Niet zoveel als doorgestuurd: een ander telt opnieuw',
} as const;
