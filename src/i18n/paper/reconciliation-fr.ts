/** Reconciliation and transfers, in French. */
export const reconciliationFr = {
  'problem.COUNT_TRANSFERS_NOT_MATCHED':
    '{contest} : {side, select, out {{found, plural, one {# bulletin} other {# bulletins}} transmis selon le tableau, {expected, number} selon les transferts} in {{found, plural, one {# bulletin reçu} other {# bulletins reçus}} selon le tableau, {expected, number} selon les transferts} unreceived {le transfert {transfer} n’est pas reçu} other {le transfert {transfer} a été compté {counted, plural, one {# fois} other {# fois}}, jamais le nombre transmis}}.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.officer':
    'Les bulletins transmis ou reçus et les transferts ne concordent pas. Comparez-les au papier.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.chair':
    'Demandez à l’autre bureau combien de bulletins contenait l’enveloppe, et faites corriger le chiffre erroné : celui du transfert, ou celui du tableau s’il y en a un. Si l’écart subsiste, dites pourquoi.',
  'problem.STATION_NOT_AT_BUREAU':
    'Le bureau {bureau} n’a pas de bureau de vote {found} ; attendu : {expected}.',
  'problem.KINDS_EMPTY': 'Aucun chiffre n’est rempli. Remplissez ce que le bureau de vote a déclaré.',
  'problem.KINDS_TAKEN_BACK_OVER_ISSUED':
    '{kind} : {found, plural, one {# bulletin} other {# bulletins}} repris, mais seulement {expected, plural, one {# délivré} other {# délivrés}}. Comparez les deux chiffres avec le procès-verbal.',
  'problem.TRANSFER_NO_BALLOTS':
    'Un transfert compte au moins un bulletin. Indiquez combien il y en a dans l’enveloppe.',
  'problem.TRANSFER_SAME_TABLE':
    'De {contest} à {bureau} vers le même : il n’y a rien à transférer. Choisissez un autre bureau ou une autre élection.',
  'problem.TRANSFER_SAME_ELECTION':
    'Les bulletins de {contest} trouvés dans les urnes de {bureau} y sont comptés. Seuls ceux d’une autre élection sont transmis : choisissez cette autre élection.',
  'problem.TRANSFER_SENT': 'Le transfert {transfer} est déjà transmis.',
  'problem.TRANSFER_UNKNOWN':
    'Il n’y a pas de transfert {transfer}. Cherchez le numéro dans la liste des transferts.',
  'problem.TRANSFER_SAME_OFFICER':
    'Vous avez transmis le transfert {transfer} vous-même. Un collègue de l’autre bureau doit enregistrer la réception.',
  'problem.TRANSFER_COUNTED_LAST':
    'Vous avez compté le transfert {transfer} en dernier, sans trouver le nombre transmis. Un autre doit le compter avant vous.',
  'problem.TRANSFER_NUMBERS_SEEN':
    'Vous voyez les deux nombres du transfert {transfer} : vous décidez et ne comptez pas. Retirez-le, ou faites recompter par un collègue.',
  'problem.TRANSFER_NUMBERS_SEEN_BEFORE':
    'Vous avez vu les deux nombres du transfert {seen}, entre les deux mêmes tableaux. Une autre personne compte ces bulletins et les enregistre.',
  'problem.SAID_LAST':
    'Vous l’avez indiqué en dernier, et {officers} autre chose. Un autre membre doit l’indiquer avant que vous puissiez le refaire.',
  'problem.TRANSFER_RECEIVED':
    'Le transfert {transfer} est déjà reçu par {receiver}, dans le nombre transmis.',
  'problem.TRANSFER_WITHDRAWN':
    'Le transfert {transfer} est retiré. Enregistrez-en un nouveau si des bulletins ont tout de même été transmis.',
  'event.kinds-declared': '{bureau}, bureau de vote {station} : électeurs indiqués par type de bulletin',
  'event.transfer-sent': 'Transfert {transfer} de {from} à {to}',
  'event.transfer-received': 'Transfert {transfer} reçu',
  'event.transfer-withdrawn': 'Transfert {transfer} retiré : {reason}',
  'log.kind.reconciliation': 'Réconciliation',
} as const;
