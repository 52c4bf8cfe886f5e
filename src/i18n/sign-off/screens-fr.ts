/** Sign-off of reports: codes and screens, in French. */
export const signOffScreensFr = {
  'problem.REPORT_FROZEN':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : {state, select, presented {aucun de ses chiffres ne change plus} initialled {aucun de ses chiffres ne change plus} other {rien de ce qu’il dit ne change plus}}. Il doit d’abord être renvoyé, ou rouvert pour rectification.',
  'problem.REPORT_BEING_SIGNED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est en cours de signature : on ne peut plus rien y ajouter. Le président peut d’abord le renvoyer.',
  'problem.REPORT_PRESENTED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est déjà {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}}.',
  'problem.REPORT_NOT_PRESENTED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : il doit d’abord être présenté.',
  'problem.REPORT_INITIALLED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est déjà {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : personne ne le paraphe plus.',
  'problem.REPORT_NOT_INITIALLED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : il est signé une fois paraphé.',
  'problem.REPORT_SAME_OFFICER':
    'Vous avez présenté ce procès-verbal vous-même : quelqu’un d’autre le paraphe.',
  'problem.REPORT_NOT_OF_BUREAU':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} ne nomme personne qui signe avec votre compte. Faites rectifier la composition, ou signez comme quelqu’un qu’il nomme.',
  'problem.REPORT_SIGNED_BEFORE':
    'Vous avez déjà signé cette version. Quelqu’un d’autre du bureau signe avec vous.',
  'problem.REPORT_DIGEST_CHANGED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} n’est plus ce que vous aviez sous les yeux : son empreinte était {found}, elle est maintenant {expected}. Relisez-le, puis continuez.',
  'problem.REPORT_WITNESS_UNKNOWN':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} ne nomme pas de témoin « {found} ». {count, plural, =0 {La composition n’a pas de témoins.} one {Reprenez le nom qui figure dans la composition : {expected}.} other {Reprenez un des noms de la composition : {expected}.}}',
  'problem.REPORT_WITNESS_DONE': 'Ce témoin a signé, ou il est déjà noté qu’il n’a pas signé.',
  'problem.REPORT_NOT_SIGNED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : tous ceux que la loi exige n’ont pas encore signé.',
  'problem.REPORT_CLOSED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est clôturé. Le président peut le rouvrir pour rectification.',
  'problem.REPORT_NOT_READY':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} ne peut pas encore être présenté.{bureaus, plural, =0 {} one { # procès-verbal d’un bureau n’est pas signé.} other { # procès-verbaux de bureaux ne sont pas signés.}}{tables, plural, =0 {} one { # tableau de dépouillement ne concorde pas encore.} other { # tableaux de dépouillement ne concordent pas encore.}}{differences, plural, =0 {} one { # case ou place est ouverte.} other { # cases ou places sont ouvertes.}}{suspects, plural, =0 {} one { # bulletin suspect attend une décision.} other { # bulletins suspects attendent une décision.}}{remarks, plural, =0 {} one { # remarque manque.} other { # remarques manquent.}}{electors, plural, =0 {} one { # chiffre des électeurs, des urnes ou des transferts n’est pas justifié.} other { # chiffres des électeurs, des urnes ou des transferts ne sont pas justifiés.}}{transfers, plural, =0 {} one { # transfert ne concorde pas.} other { # transferts ne concordent pas.}}{transfers, plural, =0 {} other { L’autre bureau compte l’enveloppe, et ce qu’il a trouvé est encodé ; ou le président retire le transfert, et une remarque dit pourquoi.}}{batches, plural, =0 {} one { # lot est ouvert.} other { # lots sont ouverts.}}{batches, plural, =0 {} other { Qui y scanne quitte l’écran de scan avec Échap ; qui a vu le programme s’arrêter se reconnecte.}}{signers, plural, =0 {} one { Dans la composition, il manque un président, ou un secrétaire ou second membre, avec un compte.} other { Dans la composition, il manque un président et un secrétaire ou second membre avec un compte.}}',
  'problem.REPORT_MAIN_CHAIR':
    '{bureau} est paraphé, renvoyé et rouvert par le président du bureau principal : {name} ({expected}). Demandez-le-lui, ou déclarez d’abord qui siège maintenant au bureau principal.',
  'problem.REPORT_OFFICE_FIRST':
    'Le procès-verbal du bureau principal est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}}, et {bureau} fait partie de ses totaux. Renvoyez-le ou rouvrez-le d’abord.',
  'problem.REPORT_KEY_NOT_OWN':
    'Cette clé de signature n’est pas la vôtre. Signez avec la clé de votre propre compte.',
  'problem.REPORT_KEY_REVOKED':
    'Cette clé de signature est révoquée et ne signe plus. Faites-en une nouvelle, puis signez.',
  'problem.COMPOSITION_CHAIR':
    'Un bureau a un seul président ; {found, plural, =0 {il n’y en a pas} other {il y en a #}}. Corrigez les fonctions.',
  'problem.COMPOSITION_SECRETARY':
    '{name} est un second secrétaire, et un bureau n’en a qu’un. Corrigez la fonction.',
  'problem.COMPOSITION_NAME_TWICE':
    '{found} figure deux fois dans la composition. Nommez chaque personne une seule fois.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Deux personnes de la composition signent avec le compte {found}. Chacune signe avec le sien.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} ne peut pas signer avec le compte {found} : il n’existe pas, il est fermé, ou son rôle ne signe pas dans cette fonction. Prenez le compte d’un membre, pour le président celui d’un président, ou laissez vide.',
  'problem.COMPOSITION_LIST':
    '{name} ne peut pas être là pour la liste {found} : elle n’est pas de l’élection, ou {name} n’est pas témoin. Corrigez la liste ou la fonction.',
  'problem.COMPOSITION_WITNESS':
    '{name} est un témoin de trop pour la liste {found} : il peut y en avoir {expected, plural, =1 {un} other {#}}. Corrigez la liste ou la fonction.',
  'event.composition-declared':
    '{of, select, office {Bureau principal} other {{bureau}}} : composition déclarée, {people, plural, one {# personne} other {# personnes}}',
  'event.incident-noted': '{of, select, office {Bureau principal} other {{bureau}}} : incident : {text}',
  'event.objection-made':
    '{of, select, office {Bureau principal} other {{bureau}}} : réclamation de {witness} : {text}',
  'event.report-presented':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal présenté (version {version})',
  'event.report-returned':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal renvoyé (version {version}) : {reason}',
  'event.report-initialled':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal paraphé (version {version})',
  'event.report-signed':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal signé (version {version})',
  'event.witness-unsigned':
    '{of, select, office {Bureau principal} other {{bureau}}} : {witness} n’a pas signé ici : {reason}',
  'event.report-closed':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal clôturé (version {version})',
  'event.report-reopened':
    '{of, select, office {Bureau principal} other {{bureau}}} : rouvert pour rectification, version {version} : {reason}',
  'log.kind.reports': 'Procès-verbaux',
  'log-event.fact.version': 'Version',
  'log-event.fact.digest': 'Empreinte',
  'log-event.fact.station': 'Bureau de vote',
  'log-event.fact.transfer': 'Transfert',
  'log-event.fact.from': 'De',
  'log-event.fact.to': 'À',
  'board.reconciliation': 'réconcilier',
  'board.reconciliation.hint': 'Bulletins trouvés et bulletins déclarés, par type',
  'board.transfers': 'transferts',
  'board.transfers.hint': 'Bulletins d’une autre élection, transmis et reçus',
  'reconciliation.crumb': 'Réconciliation {bureau}',
  'reconciliation.title': 'Trouvé et déclaré',
  'reconciliation.what': 'Bulletins',
  'reconciliation.contest': 'Tous {contest}',
  'reconciliation.type': 'Type {type}',
  'reconciliation.station': 'Bureau de vote {station}',
  'reconciliation.ticked': 'Pointés',
  'reconciliation.issued': 'Délivrés',
  'reconciliation.taken-back': 'Repris',
  'reconciliation.deposited': 'Déposés',
  'reconciliation.found': 'Trouvés',
  'reconciliation.difference': 'Écart',
  'reconciliation.state': 'État',
  'reconciliation.agrees': 'concorde',
  'reconciliation.differs': 'diffère',
  'reconciliation.open': 'incomplet',
  'reconciliation.by-kind': 'par type',
  'reconciliation.in-table': 'au tableau',
  'reconciliation.unlike': 'ne cadre pas',
  'reconciliation.not-declared': 'non déclaré',
  'reconciliation.said-once': 'indiqué 1 fois',
  'reconciliation.says.agrees': 'On en a trouvé autant qu’attendu.',
  'reconciliation.says.more':
    '{count, plural, one {# bulletin} other {# bulletins}} de plus que prévu ({expected, plural, one {# attendu} other {# attendus}}).',
  'reconciliation.says.fewer':
    '{count, plural, one {# bulletin} other {# bulletins}} de moins que prévu ({expected, plural, one {# attendu} other {# attendus}}).',
  'reconciliation.says.unlike': 'Pas égaux : {figures}. Lisez les procès-verbaux.',
  'reconciliation.says.in-tables': 'Au tableau de dépouillement : {figures}.',
  'reconciliation.says.open': 'Tout n’est pas encore déclaré ou compté.',
  'reconciliation.says.station': 'Indiqué à l’identique par {officers}.',
  'reconciliation.says.said-once': 'Indiqué par {officers} ; un autre membre doit l’indiquer aussi (e).',
  'reconciliation.says.station-differs':
    'Désaccord entre {officers} : {fields}. Relisez le procès-verbal ; tous sauf {last} peuvent l’indiquer à nouveau (e).',
  'reconciliation.says.contradicts': 'Par type/au tableau : {figures}. Lisez le procès-verbal.',
  'reconciliation.says.no-station':
    'Les électeurs par type de bulletin ne sont pas encore indiqués : deux membres le font (e).',
  'reconciliation.swapped':
    'Le total concorde, les types non : {count, plural, one {1 électeur a} other {# électeurs ont}} peut-être reçu un mauvais type de bulletin.',
  'reconciliation.none': 'Ce bureau n’existe pas',
  'reconciliation.key': 'encoder électeurs',
  'reconciliation.key.hint': 'Encoder les électeurs qu’un bureau de vote a déclarés, par type',
  'reconciliation.not-permitted': 'L’encodage est réservé aux membres du bureau',
  'kinds.crumb': 'Bureau de vote {station}',
  'kinds.title': 'Bureau de vote {station} : électeurs par type de bulletin',
  'kinds.type': 'Type',
  'kinds.sums': 'Pointés : {ticked} ; délivrés : {issued} ; repris : {takenBack}',
  'kinds.partly': '{sum} ({empty, plural, one {# non déclaré} other {# non déclarés}})',
  'kinds.too-long': 'Un champ a sept chiffres au plus',
  'kinds.differing':
    'Là où il y a {sign}, les membres n’indiquent pas la même chose. Encodez tous les champs d’après le procès-verbal.',
  'kinds.nothing-keyed': 'Rien n’est encore rempli',
  'kinds.hint': 'Vide : non déclaré. Entrée passe au suivant, + enregistre',
  'kinds.hand-in': 'enregistrer',
  'kinds.hand-in.hint': 'Enregistrer ce que le bureau de vote a déclaré',
  'kinds.ask.title': 'Enregistrer ce que le bureau de vote {station} a déclaré ?',
  'kinds.ask.replaces': 'Ce que vous avez indiqué avant ne compte plus ; cela reste au registre.',
  'kinds.ask.stands':
    'Deux membres ont indiqué la même chose. D’autres chiffres l’écartent jusqu’à ce que deux membres indiquent à nouveau la même chose.',
  'kinds.ask.yes': 'Oui, enregistrer',
  'kinds.ask.no': 'Non, revenir',
  'kinds.done.said-once': 'Bureau {station} : indiqué ; un autre doit l’indiquer aussi',
  'kinds.done.differs': 'Bureau {station} : chiffres différents ; à un autre membre',
  'kinds.done.stands': 'Bureau {station} acquis : deux membres sont d’accord',
  'transfers.crumb': 'Transferts',
  'transfers.number': 'N°',
  'transfers.from': 'De',
  'transfers.to': 'À',
  'transfers.ballots': 'Transmis',
  'transfers.received': 'Reçus',
  'transfers.state': 'État',
  'transfer-state.sent': 'en route',
  'transfer-state.received': 'reçu',
  'transfer-state.mismatch': 'autre nombre',
  'transfer-state.withdrawn': 'retiré',
  'transfers.empty':
    'Rien n’a été transféré. n enregistre un transfert : des bulletins d’une autre élection, transmis sous scellés.',
  'transfers.says.sent':
    'Transmis par {sender} ; pas encore reçu. Quelqu’un d’autre ouvre l’enveloppe et appuie sur Entrée.',
  'transfers.says.received': 'Transmis par {sender}, reçu par {receiver}.',
  'transfers.says.mismatch':
    '{sender} en a transmis un certain nombre, {receiver} en a trouvé un autre. Quelqu’un d’autre recompte (Entrée), ou le président retire le transfert (w) et un nouveau est enregistré.',
  'transfers.says.decide':
    '{sender} en a transmis {ballots, number}, {receiver} en a trouvé {received, number}. Un collègue qui ne l’a ni transmis ni compté en dernier recompte, ou vous retirez le transfert (w) : un nouveau suit.',
  'transfers.says.withdrawn': 'Retiré par {officer} : ce transfert ne compte pas.',
  'transfers.more': 'D’autres textes sont dans le journal.',
  'transfers.reason': 'Motif : {reason}',
  'transfers.note': 'Note ({officer}) : {note}',
  'transfers.new': 'nouveau',
  'transfers.new.hint': 'Enregistrer un transfert de bulletins',
  'transfers.receive': 'recevoir',
  'transfers.receive.hint': 'Enregistrer combien de bulletins sont arrivés',
  'transfers.withdraw': 'retirer',
  'transfers.withdraw.hint': 'Retirer le transfert, avec un motif',
  'transfers.none': 'Il n’y a pas encore de transfert',
  'transfers.no-tables': 'Aucun bureau ne dépouille ici de bulletins papier',
  'transfers.not-permitted': 'Les transferts sont réservés aux membres du bureau',
  'transfers.receive.done': 'Ce transfert est déjà reçu',
  'transfers.receive.own': 'Vous l’avez transmis vous-même : un collègue enregistre la réception',
  'transfers.receive.seen': 'Vous voyez les deux nombres : un collègue compte, ou w',
  'transfers.receive.seen-before': 'Vous avez vu les nombres du transfert {seen} : à un autre',
  'transfers.receive.last': 'Vous avez compté en dernier : à un autre d’abord',
  'transfers.is-withdrawn': 'Ce transfert est retiré',
  'transfers.withdraw.chair': 'Seul le président retire un transfert',
  'transfers.withdraw.title': 'Retirer le transfert {transfer} ?',
  'transfers.withdraw.consequence': 'Les bulletins de {from} à {to} ne comptent alors plus comme transférés.',
  'transfers.withdraw.kept': 'Le transfert reste dans le journal, avec le motif.',
  'transfers.withdraw.field': 'Motif',
  'transfers.withdraw.yes': 'Oui, retirer',
  'transfers.withdraw.no': 'Non, laisser',
  'transfers.withdraw.done': 'Le transfert est retiré',
  'transfer.crumb.new': 'Nouveau',
  'transfer.crumb': 'Transfert {transfer}',
  'transfer.title.new': 'Transmettre sous scellés des bulletins d’une autre élection',
  'transfer.title.receive': 'Transfert {transfer} de {from} à {to} : combien y en a-t-il dans l’enveloppe ?',
  'transfer.from': 'Trouvés à',
  'transfer.to': 'Pour',
  'transfer.ballots': 'Nombre',
  'transfer.note': 'Note',
  'transfer.no-table':
    'Aucun tableau papier de ce nom : bureau et élection, comme {example} ; → prend le suivant',
  'transfer.named': '{table} : {bureau} · {contest}',
  'transfer.no-number': 'Indiquez un nombre, en chiffres seulement',
  'transfer.hint': 'Entrée continue, enregistre à la fin ; note facultative',
  'transfer.enter': 'suivant',
  'transfer.enter.hint': 'Aller au champ suivant ; après le dernier, enregistrer',
  'transfer.next-field': 'champ suivant',
  'transfer.next-field.hint': 'Aller au champ suivant',
  'transfer.previous-field': 'champ précédent',
  'transfer.previous-field.hint': 'Aller au champ précédent',
  'transfer.next-table': 'tableau suivant',
  'transfer.next-table.hint': 'Mettre le tableau suivant dans le champ',
  'transfer.previous-table': 'tableau précédent',
  'transfer.previous-table.hint': 'Mettre le tableau précédent dans le champ',
  'transfer.no-tables-here': 'Ce champ n’est pas un tableau',
  'transfer.sent': 'Le transfert {transfer} est enregistré',
  'transfer.received': 'La réception du transfert {transfer} est enregistrée',
  'transfer.mismatch': 'Pas autant que transmis : un autre membre recompte',
} as const;
