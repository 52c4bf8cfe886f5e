/** Paper counted ballot by ballot, in bundles, in French. */
export const bundlesFr = {
  // Paper: whose turn
  'tables.next.waits': 'Vous avez réencodé. C’est à {other} maintenant.',
  // Paper: ballots one by one
  'problem.BUREAU_COUNTS_BY_TABLE':
    '{bureau} compte par tableau ; encoder aussi ces bulletins un à un les compterait deux fois. Le président peut d’abord faire recommencer le tableau ; si seul un bulletin suspect fut mis de côté, le retirer.',
  'problem.BUREAU_COUNTS_BY_BALLOT':
    '{bureau} compte bulletin par bulletin ; encoder aussi ces bulletins dans un tableau les compterait deux fois. Le président peut d’abord faire recommencer les liasses.',
  'problem.TABLE_ENTRY_DONE.bundle':
    'Le premier encodage de la liasse {bundle} ({contest}, {bureau}) a été fait par {first}. Le suivant est le second, par une autre personne.',
  'problem.TABLE_FIRST_MISSING.bundle':
    'Le second encodage de la liasse {bundle} ({contest}, {bureau}) ne peut commencer que lorsque le premier est remis.',
  'problem.TABLE_HELD_BY_OTHER.bundle':
    '{officer} est en train de faire cet encodage de la liasse {bundle} ({contest}, {bureau}). Attendez la fin, ou demandez à {officer} d’y renoncer.',
  'problem.TABLE_SAME_OFFICER.bundle':
    'Vous avez fait vous-même le premier encodage de la liasse {bundle} ({contest}, {bureau}). Le second doit venir d’une autre personne : qu’un collègue s’identifie.',
  'problem.TABLE_SEEN_BOTH.bundle':
    'Vous avez eu les deux encodages de la liasse {bundle} ({contest}, {bureau}) sous les yeux, pour décider ou les mettre de côté. Deux autres personnes l’encodent, sans savoir ce qui l’avait été.',
  'problem.TABLE_NOT_BEGUN.bundle':
    'Aucun encodage de votre part n’est en cours pour la liasse {bundle} ({contest}, {bureau}) : entre-temps il a été remis, abandonné ou recommencé. Rouvrez la liasse.',
  'problem.TABLE_NOTHING_OPEN.bundle':
    'Aucun bulletin n’est ouvert dans la liasse {bundle} ({contest}, {bureau}) : il n’y a rien à décider.',
  'problem.TABLE_NOT_OWN_ENTRY.bundle':
    '{first} et {second} ont fait les encodages de la liasse {bundle} ({contest}, {bureau}). Eux seuls réencodent les bulletins ouverts ; sinon le président décide.',
  'problem.TABLE_FIELD_NOT_OPEN.bundle':
    'Ce bulletin de la liasse {bundle} ({contest}, {bureau}) n’est pas ouvert : les deux encodages concordent. Seuls les bulletins ouverts peuvent encore changer.',
  'problem.TABLE_DECIDER_ENTERED.bundle':
    'Vous avez fait vous-même un encodage de la liasse {bundle} ({contest}, {bureau}). La décision revient à une troisième personne : un président qui n’a pas encodé cette liasse.',
  'problem.TABLE_AGREED.bundle':
    'La liasse {bundle} ({contest}, {bureau}) concorde : {first} et {second} l’ont encodée, et ce qui différait est réglé. Seul le président peut la faire recommencer.',
  'problem.TABLE_EMPTY.bundle': 'Rien n’a encore été encodé de la liasse {bundle} ({contest}, {bureau}).',
  'problem.TABLE_REENTERED.bundle':
    'Vous avez déjà réencodé les bulletins ouverts de la liasse {bundle} ({contest}, {bureau}). C’est maintenant à l’autre, ou le président décide.',
  'problem.TABLE_MOVED_ON.bundle':
    'La liasse {bundle} ({contest}, {bureau}) a changé pendant que vous répondiez : rien n’a été fait. Regardez d’abord où elle en est.',
  'problem.BUNDLE_NUMBER':
    'Il n’y a pas de liasse {found} : un numéro de 1 à {expected, number} est attendu.',
  'problem.BUNDLE_TOO_LARGE':
    '{found, number} bulletins dans une liasse ; {expected, number} au plus. Faites-en deux liasses.',
  'problem.BUNDLE_NOT_AS_COUNTED':
    '{found, plural, one {# bulletin encodé} other {# bulletins encodés}}, {expected, plural, one {# compté} other {# comptés}} à la main. Encodez la liasse jusqu’au bout, ou recomptez-la.',
  'problem.BUNDLE_PLACES_MISSING':
    '{found, plural, one {# place ouverte sur {expected, number} est encodée} other {# places ouvertes sur {expected, number} sont encodées}}. Encodez-les toutes : le bulletin, ou qu’il n’y en a pas.',
  'problem.BUREAU_COUNTS_BY_BALLOT_SUSPECT':
    '{bureau} compte bulletin par bulletin : encodez le bulletin suspect dans sa liasse, par ?. Il y reçoit son numéro.',
  'problem.SUSPECT_OF_BUNDLE':
    'Le bulletin suspect {suspect} ({bureau}) se trouve dans la liasse {bundle}. Faites recommencer cette liasse.',
  'problem.BALLOT_OF_PAPER':
    'Le bulletin {found} a été encodé du papier à {bureau} et ne peut être écarté seul du comptage. Faites recommencer sa liasse ; si le bureau a statué sur lui comme suspect, rouvrez cette décision.',
  'problem.SUSPECT_WITHDRAWN':
    'Le bulletin suspect {suspect} ({bureau}) a été retiré. Mettez de nouveau le bulletin de côté : il reçoit le numéro suivant.',
  'problem.BUNDLE_BEHIND_GAP':
    'Dans la liasse {bundle}, les encodages sont décalés l’un par rapport à l’autre dès le bulletin {place} ou avant : ce qui s’y trouve ne peut être tranché seul. Faites réencoder les deux membres à partir de là, ou faites recommencer la liasse.',
  'problem.BUNDLE_DRAFT_ELSEWHERE':
    'Cet encodage de la liasse {bundle} a été modifié ou terminé entre-temps sur un autre écran. Rouvrez la liasse.',
  'event.way-declared': '{bureau} compte {way, select, table {par tableau} other {bulletin par bulletin}}',
  'event.ballots-found': '{contest} à {bureau} : nombre de bulletins des urnes indiqué',
  'event.bundle-begun':
    '{contest} à {bureau}, liasse {bundle} : {anew, select, true {réencodage commencé : {entry, select, 1 {premier} other {second}} encodage} other {{entry, select, 1 {premier} other {second}} encodage commencé}}',
  'event.bundle-left':
    '{contest} à {bureau}, liasse {bundle} : {anew, select, true {réencodage abandonné : {entry, select, 1 {premier} other {second}} encodage} other {{entry, select, 1 {premier} other {second}} encodage abandonné}}',
  'event.bundle-entered':
    '{contest} à {bureau}, liasse {bundle} : {entry, select, 1 {premier} other {second}} encodage remis',
  'event.bundle-corrected':
    '{contest} à {bureau}, liasse {bundle} : réencodé : {entry, select, 1 {premier} other {second}} encodage',
  'event.bundle-decided': '{contest} à {bureau}, liasse {bundle} : bulletin {place} décidé : {reason}',
  'event.bundle-reset': '{contest} à {bureau}, liasse {bundle} : les deux encodages mis de côté : {reason}',
  'log-event.fact.way': 'Manière',
  'log-event.fact.bundle': 'Liasse',
  'log-event.fact.place': 'Place',
  'quick.QUICK_UNKNOWN_LIST': 'Il n’y a pas de liste {found} ; il y a {lists}',
  'quick.QUICK_UNKNOWN_CANDIDATE': 'La liste {list} n’a pas de candidat {found} ; il y a {candidates}',
  'quick.QUICK_UNKNOWN_SUBSTITUTE':
    'La liste {list} n’a {count, plural, =0 {pas de suppléants} other {pas de suppléant {found} ; il y a {candidates}}}',
  'quick.QUICK_TWICE': '{found} y est déjà',
  'quick.QUICK_UNKNOWN_GROUND': 'Il n’y a pas de motif {found} ; il y a 1 à {last}',
  'quick.QUICK_BLANK_ELSEWHERE':
    'De tels bulletins comptent pour l’autre élection du même bulletin{twoLists, select, none {} other { ; sur deux listes de celle-ci : {twoLists}}}',
  'quick.QUICK_REPEAT_RANGE': 'On peut répéter de 1 à 99 fois',
  'quick.QUICK_NOT_UNDERSTOOD': '{found} n’est pas un bulletin : tapez une liste, puis des candidats',
  'quick.blank': 'Blanc',
  'quick.suspect': 'Suspect : {reason}',
  'quick.invalid': 'Nul : {reason}',
  'quick.ground':
    'Pourquoi ? 1 plusieurs listes · 2 forme ou format · 3 objet inclus · 4 reconnaissable · 5 non officiel',
  'quick.awaits.ground': 'Tapez le motif après i : 1 à {last}',
  'quick.awaits.substitute': 'Tapez le numéro du suppléant',
  'quick.awaits.list': 'Tapez le numéro de la liste suivante',
  'quick.awaits.times': 'Tapez combien de fois, comme x12',
  'quick.list': 'Liste {list} {name} : vote de liste',
  'quick.names': 'Liste {list} {name} : {names}',
  'quick.count': 'Liste {list} {name} : {count, plural, one {# nom} other {# noms}}',
  'quick.last': 'dernier : {name}',
  'quick.short.list': 'Liste {list} : vote de liste',
  'quick.short.names': 'Liste {list} : {names}',
  'quick.repeat': 'Le dernier bulletin encore {times} fois',
  'bundle.title':
    'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage · bulletin {place, number} sur {counted, number}',
  'bundle.title.count': 'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage',
  'bundle.title.beyond':
    'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage · {keyed, number} encodés, {counted, number} comptés',
  'bundle.title.all':
    'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage · {counted, plural, one {# bulletin encodé} other {les # encodés}}',
  'bundle.title.correction': 'Liasse {bundle} · bulletin {place, number} à réencoder · encore {left, number}',
  'bundle.left': 'Encore {left, number} à encoder sur {found, number}',
  'bundle.left-of-paper': 'Bulletin entier : encore {left, number} à encoder sur {found, number}',
  'bundle.found-unknown': 'Le nombre trouvé dans l’urne n’est pas indiqué',
  'bundle.found-said-once': 'Urne : indiqué par {officer} ; un autre doit l’indiquer aussi.',
  'bundle.found-differs': 'Urne : désaccord entre {officers}.',
  'bundle.count.prompt': 'Bulletins dans la liasse',
  'bundle.count.lines': 'Comptez les bulletins à la main, tapez combien il y en a, puis Entrée.',
  'bundle.count.range': 'Une liasse compte de 1 à {most, number} bulletins',
  'bundle.not-as-counted':
    '{keyed, plural, one {# bulletin encodé} other {# bulletins encodés}} sur {counted, number} ; * recompte',
  'bundle.beyond-counted':
    'Vous avez compté {counted, plural, one {# bulletin} other {# bulletins}} ; * recompte',
  'bundle.places-missing': 'Il reste une place à encoder',
  'bundle.recount': 'recompter',
  'bundle.recount.hint': 'Recompter à la main les bulletins de la liasse',
  'bundle.recount.title': 'Liasse {bundle} recomptée : combien de bulletins ?',
  'bundle.recount.lines':
    'Vous en aviez compté {counted, number} ; {keyed, number} sont encodés et le restent.',
  'bundle.recount.yes': 'Oui, c’est ce nombre',
  'bundle.recount.no': 'Non, il en reste {counted, number}',
  'bundle.hint.count': 'Tapez le nombre de bulletins de la liasse, puis Entrée',
  'bundle.prompt': 'Bulletin',
  'bundle.last': 'Derniers bulletins, le plus récent en tête',
  'bundle.legend':
    '{list} vote de liste · {names} noms{substitute, select, none {} other { · {substitute} suppléant}}{twoLists, select, none {} other { · {twoLists} deux listes}} · b blanc · i nul · ? suspect · x12 répéter',
  'bundle.hint': 'Tapez un bulletin, puis Entrée ; + remet la liasse',
  'bundle.hint.all': 'Tout est encodé : Entrée ou + le remet',
  'bundle.hint.correction': 'Tapez le bulletin de cette place ; Entrée seule : aucun',
  'bundle.nothing-to-repeat': 'Il n’y a pas encore de bulletin à répéter',
  'bundle.nothing-keyed': 'Aucun bulletin n’est encore encodé',
  'bundle.nothing-to-undo': 'Il n’y a rien à annuler',
  'bundle.undone': 'Le bulletin {place} est retiré',
  'bundle.rubbed-out': 'La ligne est vide ; u reprend le dernier bulletin',
  'bundle.hand-in': 'remettre',
  'bundle.hand-in.hint': 'Remettre la liasse',
  'bundle.hand-in.title':
    'Remettre la liasse {bundle} avec {count, plural, one {# bulletin} other {# bulletins}} ?',
  'bundle.hand-in.title.correction': 'Remettre les bulletins réencodés ?',
  'bundle.hand-in.suspects':
    '{count, plural, one {# est sur la pile des suspects} other {# sont sur la pile des suspects}}.',
  'bundle.hand-in.none':
    '{count, plural, one {À # place vous n’avez trouvé aucun bulletin.} other {À # places vous n’avez trouvé aucun bulletin.}}',
  'bundle.hand-in.yes': 'Oui, remettre',
  'bundle.hand-in.no': 'Non, continuer',
  'bundle.undo': 'annuler',
  'bundle.undo.hint': 'Reprendre le dernier bulletin de cette liasse',
  'bundle.take': 'suivant',
  'bundle.line-first': 'Entrée prend la ligne, Retour arr. la vide',
  'bundle.take.hint': 'Prendre ce bulletin',
  'bundle.end.hint': 'Remettre, une fois tout encodé',
  'bundle.end.not-yet': 'Tout n’est pas encore encodé',
  'bundle.give-up': 'abandonner',
  'bundle.give-up.hint': 'Abandonner l’encodage de cette liasse',
  'bundle.give-up.lost':
    '{keyed, plural, =0 {Rien n’est encore encodé.} one {# bulletin encodé sera perdu.} other {# bulletins encodés seront perdus.}} Avec Échap tout reste et vous pouvez continuer plus tard.',
  'bundle.repeat.title': 'Encore {times} fois : {ballot} ?',
  'bundle.repeat.yes': 'Oui, répéter',
  'bundle.repeat.no': 'Non',
  'bundle.repeat.beyond':
    '{left, plural, =0 {Votre compte est atteint} other {Il n’en reste que # d’après votre compte}} ; * recompte',
  'bundle.crumb': 'Liasse {bundle}',
  'bundle.after.first-done': 'Liasse {bundle} : premier encodage remis. À un autre.',
  'bundle.after.agreed': 'Liasse {bundle} concordante : les bulletins comptent.',
  'bundle.after.suspects': 'Liasse {bundle} concordante. À inscrire : suspects {numbers}',
  'bundle.after.not-as-counted': 'Liasse {bundle} : pas autant que compté. Tout à refaire.',
  'bundle.after.open':
    'La liasse {bundle} diffère à {count, plural, one {# place} other {# places}} : {places}',
  'bundle.after.shifted':
    'Liasse {bundle} : {before, plural, =0 {} one {# ouvert, } other {# ouverts, }}décalée à partir du bulletin {from}',
  'bundles.crumb': 'Bulletin par bulletin',
  'bundles.bundle': 'Liasse',
  'bundles.ballots': 'Bulletins',
  'bundles.suspects': 'Dont suspects',
  'bundles.empty': 'Pas encore de liasse. n en commence une, avec son numéro.',
  'bundles.found': 'Trouvés dans les urnes',
  'bundles.in-agreed': 'En liasses concordantes',
  'bundles.undecided': '{counted, number} ({suspects, number} à trancher)',
  'bundles.unknown': 'pas encore',
  'bundles.of-paper': 'Bulletin entier : {contests}',
  'said-twice.last': 'Vous l’avez indiqué en dernier : à un autre d’abord',
  'bundles.sent': 'Transmis',
  'bundles.received': 'Reçus',
  'bundles.unmatched': 'Transferts ouverts',
  'bundles.urn.unsaid': 'Deux membres l’indiquent (u), chacun sans voir l’autre.',
  'bundles.urn.said-once': 'Indiqué par {officer} ; un autre doit l’indiquer aussi (u).',
  'bundles.urn.differs': 'Désaccord : {officers}. À refaire (u), mais pas par {last}.',
  'bundles.next.key-anew': 'Entrée : réencodez les bulletins ouverts d’après le papier.',
  'bundles.next.key-shifted':
    'Entrée : réencodez d’après le papier. {before, plural, =0 {À} one {# bulletin diffère, et à} other {# bulletins diffèrent, et à}} partir du bulletin {from} c’est décalé : l’un a été sauté ou encodé deux fois.',
  'bundles.next.decide': 'Entrée : comparez les bulletins ouverts au papier et décidez.',
  'bundles.next.decide-before':
    'Entrée : décidez de {before, plural, one {# bulletin} other {# bulletins}}. À partir du bulletin {from} c’est décalé : là, les deux membres réencodent.',
  'bundles.next.shifted':
    'Décalé à partir du bulletin {from} : l’un a été sauté ou encodé deux fois. Les deux membres réencodent à partir de là.',
  'bundles.next.others': 'Seuls {first} et {second} réencodent leurs bulletins ouverts.',
  'bundles.next.done':
    '{suspects, plural, =0 {Concordant : tous les bulletins comptent.} one {Concordant : les bulletins comptent, 1 suspect dès qu’il est tranché : s} other {Concordant : les bulletins comptent, # suspects dès qu’ils sont tranchés : s}}',
  'bundles.new': 'nouvelle liasse',
  'bundles.new.hint': 'Commencer une liasse, avec le numéro inscrit dessus',
  'bundles.new.title': 'Quel numéro est inscrit sur la liasse ?',
  'bundles.new.lines': 'Au plus 100 bulletins ; comptez-les avant de commencer.',
  'bundles.new.field': 'Numéro',
  'bundles.new.yes': 'Oui, commencer',
  'bundles.new.no': 'Non, retour',
  'bundles.key': 'encoder',
  'bundles.key.hint': 'Encoder la liasse choisie, ou ses places ouvertes',
  'bundles.set-found': 'urne',
  'bundles.set-found.hint': 'Indiquer combien de bulletins étaient dans les urnes',
  'bundles.set-found.title': 'Combien de bulletins se trouvaient dans les urnes ?',
  'bundles.set-found.line': 'Comptés encore pliés, avant le dépliage.',
  'bundles.set-found.yes': 'Oui, enregistrer',
  'bundles.not-a-number': 'Tapez un nombre en chiffres, pas {found}',
  'bundles.decide': 'décider',
  'bundles.decide.hint': 'Décider d’une place ouverte de cette liasse',
  'bundles.decide.shifted': 'Décalé à partir de {from} : les deux membres réencodent',
  'bundles.reset.title': 'Faire encoder à nouveau toute la liasse {bundle} ?',
  'bundles.reset.consequence':
    '{count, plural, =0 {Aucun de ses bulletins n’était compté.} one {# bulletin de moins est compté.} other {# bulletins de moins sont comptés.}}',
  'tables.by-ballot': 'par bulletin',
  'tables.by-ballot.hint': 'Compter cette élection bulletin par bulletin, en liasses',
  'bundle-differences.place': 'Bulletin',
  'bundle-differences.none-there': 'aucun',
  'bundle-differences.title':
    'Les encodages diffèrent à {count, plural, one {# place} other {# places}}. Regardez le bulletin lui-même.',
  'bundle-differences.title.alike':
    'Les encodages concordent à présent. Un membre doit encore revoir et encoder {count, plural, one {# place} other {# places}}.',
  'bundle-differences.title.not-as-counted':
    'Les deux ont encodé {keyed, plural, one {le même bulletin} other {les mêmes # bulletins}}, mais comptés à la main : {counted}. Décidez de la place qui est fausse, ou faites recommencer la liasse.',
  'bundle-differences.title.decided':
    'Avec ce qui a été décidé, il y a {keyed, plural, one {# bulletin} other {# bulletins}}, mais comptés à la main : {counted}. Tranchez la place qui est fausse, ou faites recommencer la liasse.',
  'bundle-differences.decided': '{officer} a décidé',
  'bundle-differences.fails':
    'Avec ce bulletin, il n’y en a toujours pas autant que comptés à la main : la liasse reste ouverte.',
  'bundle-differences.hint': 'Tapez le bulletin, ou prenez-en un : ← ou → ; Entrée',
  'bundle-differences.title.decide': 'Bulletin {place} : {ballot} ?',
  'bundle-differences.figure': 'Le bulletin indique :',
  'bundle-differences.only': 'seulement ici : {names}',
  'bundle-differences.kept': 'Ce que tous deux ont encodé reste au registre, avec le motif.',
  'bundle-differences.done': 'Décision prise pour le bulletin {place}',
  // Paper: two ways
  'tables.counts-by-ballot': 'Ce bureau compte par bulletin : b ouvre les liasses',
  'tables.counts-by-table': 'Ce bureau compte par tableau, et pas aussi par bulletin',
  'tables.held-by-suspects': 'Un bulletin suspect l’y tient ; président : s, retirer',
  // Paper: what bundles lack
  'tables.missing.bundles':
    '{count, plural, one {# liasse n’est pas concordante} other {# liasses ne sont pas concordantes}}',
  'tables.missing.in-urn':
    '{count, plural, one {# bulletin d’écart} other {# bulletins d’écart}} avec ce qui a été trouvé',
  'tables.missing.oversent':
    '{count, plural, one {# bulletin transmis} other {# bulletins transmis}} de plus que ce qui a été trouvé',
  'tables.missing.transfers':
    '{count, plural, one {1 transfert ne concorde} other {# transferts ne concordent}} pas encore',
  'tables.missing.urn-unsaid': 'deux membres doivent indiquer le contenu des urnes',
  'tables.missing.urn-said-once': 'un autre membre doit indiquer le contenu des urnes',
  'tables.missing.urn-differs': 'les membres doivent s’accorder sur les urnes',
} as const;
