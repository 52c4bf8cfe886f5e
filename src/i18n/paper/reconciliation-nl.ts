/** Reconciliation and transfers, in Dutch. */
export const reconciliationNl = {
  'problem.COUNT_TRANSFERS_NOT_MATCHED':
    '{contest}: {side, select, out {{found, plural, one {# stembiljet} other {# stembiljetten}} doorgestuurd volgens de tabel, {expected, number} volgens de overdrachten} in {{found, plural, one {# stembiljet} other {# stembiljetten}} ontvangen volgens de tabel, {expected, number} volgens de overdrachten} unreceived {overdracht {transfer} is niet ontvangen} other {overdracht {transfer} werd {counted, plural, one {één keer} other {# keer}} geteld, nooit zoveel als doorgestuurd}}.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.officer':
    'Doorgestuurde of ontvangen stembiljetten en de overdrachten passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.chair':
    'Vraag het andere bureau hoeveel stembiljetten in de omslag zaten, en laat het foute cijfer verbeteren: in de overdracht, of in de tabel als die er is. Blijft het verschil, zeg dan waarom.',
  'problem.STATION_NOT_AT_BUREAU':
    'Bureau {bureau} heeft geen stembureau {found}; verwacht een van: {expected}.',
  'problem.KINDS_EMPTY': 'Er is geen enkel cijfer ingevuld. Vul in wat het stembureau verklaarde.',
  'problem.KINDS_TAKEN_BACK_OVER_ISSUED':
    '{kind}: {found, plural, one {# stembiljet} other {# stembiljetten}} teruggenomen, maar slechts {expected, number} uitgereikt. Vergelijk beide cijfers met het proces-verbaal.',
  'problem.TRANSFER_NO_BALLOTS':
    'Een overdracht heeft ten minste één stembiljet. Vul in hoeveel er in de omslag zitten.',
  'problem.TRANSFER_SAME_TABLE':
    'Van {contest} in {bureau} naar hetzelfde: er valt niets over te dragen. Kies een ander bureau of een andere verkiezing.',
  'problem.TRANSFER_SAME_ELECTION':
    'Stembiljetten van {contest} uit de urnen van {bureau} worden daar geteld. Alleen stembiljetten van een andere verkiezing gaan door: kies die andere verkiezing.',
  'problem.TRANSFER_SENT': 'Overdracht {transfer} is al doorgestuurd.',
  'problem.TRANSFER_UNKNOWN':
    'Er is geen overdracht {transfer}. Zoek het nummer op in de lijst van overdrachten.',
  'problem.TRANSFER_SAME_OFFICER':
    'Overdracht {transfer} hebt u zelf doorgestuurd. Een collega van het andere bureau moet de ontvangst vastleggen.',
  'problem.TRANSFER_COUNTED_LAST':
    'U telde overdracht {transfer} als laatste, en vond niet zoveel als doorgestuurd. Een ander moet tellen voor u dat opnieuw doet.',
  'problem.TRANSFER_NUMBERS_SEEN':
    'U ziet beide aantallen van overdracht {transfer}: u beslist en telt niet. Trek de overdracht in, of laat een collega opnieuw tellen.',
  'problem.TRANSFER_NUMBERS_SEEN_BEFORE':
    'U hebt beide aantallen van overdracht {seen} tussen dezelfde twee tabellen gezien. Iemand anders telt deze stembiljetten en legt ze vast.',
  'problem.SAID_LAST':
    'U hebt het als laatste gemeld, en iets anders dan {officers}. Een ander lid moet het melden voor u dat opnieuw kunt.',
  'problem.TRANSFER_RECEIVED':
    'Overdracht {transfer} is al ontvangen door {receiver}, in het doorgestuurde aantal.',
  'problem.TRANSFER_WITHDRAWN':
    'Overdracht {transfer} is ingetrokken. Leg een nieuwe vast als er toch stembiljetten doorgestuurd zijn.',
  'event.kinds-declared': '{bureau}, stembureau {station}: kiezers per soort gemeld',
  'event.transfer-sent': 'Overdracht {transfer} van {from} naar {to}',
  'event.transfer-received': 'Overdracht {transfer} ontvangen',
  'event.transfer-withdrawn': 'Overdracht {transfer} ingetrokken: {reason}',
  'log.kind.reconciliation': 'Verantwoording',
} as const;
