/** Les écrans des envois, en français. */
export const deliveryScreensFr = {
  'report.why.REPORT_DELIVERED': 'Dépouillé ailleurs : à corriger là ; R renvoie l’envoi',
  'report.step.close-delivered': 'Livré et signé : x clôture, R renvoie l’envoi',
  'report.step.done-delivered': 'Clôturé ; R renvoie l’envoi au bureau',
  'report.delivered':
    'Dépouillé sur une autre machine. {state, select, returned {La version {standing, number} de l’envoi est valable ici jusqu’à la suivante.} other {La version {standing, number} de l’envoi est valable ici, comme signée là-bas.}}',
  'report.delivered.checklist':
    'Rien n’est à faire ici pour ce bureau : tout a été mis en ordre et signé là-bas.',
  'reports.by.delivered': 'livré',
  'delivery.send-back.title': 'Renvoyer l’envoi de {bureau} ?',
  'delivery.send-back.then':
    'La version {old, number} reste valable ici jusqu’à ce que le bureau livre la version {version, number} ou une suivante. Dites-lui pourquoi : il rouvre son procès-verbal, corrige, signe et livre à nouveau.',
  'delivery.send-back.type': 'Tapez {word} pour renvoyer l’envoi',
  'delivery.send-back.sure': 'Oui, renvoyer',
  'delivery.send-back.mismatch': 'Vous n’avez pas tapé {word} : rien n’est renvoyé',
  'delivery.send-back.done': 'Renvoyé ; la version {version, number} est attendue',
};
