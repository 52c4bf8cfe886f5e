/** Die Bildschirme der Sendungen, auf Deutsch. */
export const deliveryScreensDe = {
  'report.why.REPORT_DELIVERED': 'Anderswo gezählt: dort berichtigen; R sendet zurück',
  'report.step.close-delivered': 'Geliefert und unterzeichnet: x schließt, R sendet zurück',
  'report.step.done-delivered': 'Abgeschlossen; R sendet die Sendung zurück',
  'report.delivered':
    'An einem anderen Rechner gezählt. {state, select, returned {Fassung {standing, number} der Sendung gilt hier, bis die nächste kommt.} other {Fassung {standing, number} der Sendung gilt hier, wie dort unterzeichnet.}}',
  'report.delivered.checklist':
    'Für dieses Büro ist hier nichts zu tun: alles wurde dort in Ordnung gebracht und unterzeichnet.',
  'reports.by.delivered': 'geliefert',
  'delivery.send-back.title': 'Die Sendung von {bureau} zurücksenden?',
  'delivery.send-back.then':
    'Fassung {old, number} gilt hier, bis das Büro Fassung {version, number} oder eine spätere liefert. Sagen Sie ihm warum: es öffnet sein Protokoll, berichtigt, unterzeichnet und liefert neu.',
  'delivery.send-back.type': '{word} eingeben, um die Sendung zurückzusenden',
  'delivery.send-back.sure': 'Ja, zurücksenden',
  'delivery.send-back.mismatch': 'Nicht {word} eingegeben: nichts zurückgesandt',
  'delivery.send-back.done': 'Zurückgesandt; Fassung {version, number} wird erwartet',
};
