/** De schermen van zendingen, in het Nederlands. */
export const deliveryScreensNl = {
  'report.why.REPORT_DELIVERED': 'Elders geteld: verbeter daar; R zendt de zending terug',
  'report.step.close-delivered': 'Geleverd en ondertekend: x sluit af, R zendt terug',
  'report.step.done-delivered': 'Afgesloten; R zendt de zending terug',
  'report.delivered':
    'Geteld op een andere machine. {state, select, returned {Versie {standing, number} van de zending geldt hier tot de volgende komt.} other {Versie {standing, number} van de zending geldt hier zoals ze daar ondertekend werd.}}',
  'report.delivered.checklist':
    'Voor dit bureau is hier niets te doen: alles werd daar in orde gebracht en ondertekend.',
  'reports.by.delivered': 'geleverd',
  'delivery.send-back.title': 'De zending van {bureau} terugzenden?',
  'delivery.send-back.then':
    'Versie {old, number} geldt hier tot het bureau versie {version, number} of een latere levert. Zeg het bureau waarom: het heropent zijn proces-verbaal, verbetert, ondertekent en levert opnieuw.',
  'delivery.send-back.type': 'Typ {word} om de zending terug te zenden',
  'delivery.send-back.sure': 'Ja, terugzenden',
  'delivery.send-back.mismatch': 'U typte niet {word}: niets is teruggezonden',
  'delivery.send-back.done': 'Teruggezonden; versie {version, number} wordt verwacht',
};
