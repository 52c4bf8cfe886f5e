/** Deliveries of bureaus that counted on another machine, in French. */
export const deliveriesFr = {
  'event.signer-trusted': '{bureau} : les envois signés avec la clé {key} sont acceptés',
  'event.delivery-received': '{bureau} : envoi repris (version {version} du procès-verbal)',
  'cli.delivery-export':
    'Fait l’envoi d’un bureau dont le procès-verbal est signé : les chiffres, les bulletins et le procès-verbal, signés, pour le bureau principal.',
  'cli.delivery-export.done':
    '{out} : {bureau}, version {version}, {ballots, plural, =0 {aucun bulletin} one {# bulletin} other {# bulletins}}. Signé avec la clé {key}.',
  'cli.option.out-delivery': 'nouveau dossier pour l’envoi, sur une clé USB par exemple',
  'cli.delivery-trust':
    'Dit quels envois sont acceptés : une clé d’un bureau, comparée au téléphone, ou une liste.',
  'cli.delivery-trust.done':
    '{trusted, plural, =0 {Aucune nouvelle clé acceptée} one {# nouvelle clé acceptée} other {# nouvelles clés acceptées}} ; {known, plural, =0 {aucune ne l’était} one {# l’était} other {# l’étaient}} déjà.',
  'cli.option.bureau-trust': 'de quel bureau est la clé, avec --key',
  'cli.option.key': 'la clé, 64 chiffres hexadécimaux, comme les deux la lisent',
  'cli.operand.signers': 'liste en CSV : bureau,officer,role,publicKey',
  'cli.delivery-import':
    'Reprend les envois de bureaux qui ont dépouillé sur une autre machine, chacun en entier ou pas du tout ; chaque chiffre est recalculé.',
  'cli.operand.deliveries': 'dossiers d’envois, ou dossiers qui en contiennent',
  'cli.delivery-import.taken':
    '{folder} : {bureau}, version {version}, {ballots, plural, =0 {aucun bulletin} one {# bulletin} other {# bulletins}} : repris',
  'cli.delivery-import.there': '{folder} : est déjà là, rien n’a changé',
  'cli.delivery-import.summary':
    'Repris {taken, number}, déjà là {there, number}, refusés {refused, number}{left, plural, =0 {} other {, non lus #}}.',
  'event.signer-distrusted':
    '{bureau} : les envois signés avec la clé {key} ne sont plus acceptés : {reason}',
  'cli.delivery-distrust':
    'N’accepte plus d’envois d’un bureau signés avec cette clé ; ce qui a été repris reste.',
  'cli.delivery-distrust.done': '{bureau} : la clé {key} n’est plus acceptée.',
  'problem.DELIVERY_SIGNER_NOT_TRUSTED':
    'Aucun envoi de {bureau} n’est accepté de la clé {found}. Vérifiez la clé.',
  'frozen.banner.delivered': 'Dépouillé ailleurs et livré : rien ne change ici',
  'frozen.key.delivered': 'Ce bureau a dépouillé ailleurs : touche sans effet',
  'report.step.await-delivery': 'Renvoyé ; reprenez l’envoi suivant du bureau',
  'problem.REPORT_DELIVERED':
    '{bureau} a dépouillé sur une autre machine, et son envoi est valable ici. Corrigez là-bas : renvoyez l’envoi, puis reprenez la version suivante.',
  'problem.DELIVERY_NOT_SIGNED':
    'Le procès-verbal de {bureau} n’est pas encore signé : seul un procès-verbal signé est livré. Faites-le d’abord signer par tous.',
  'problem.DELIVERY_TRANSFER_DIFFERS':
    'Des bulletins transmis de {from} à {to}, {bureau} dit {found} et {other} dit {expected}. Demandez aux deux, et faites corriger le procès-verbal de celui qui se trompe. Si c’est {other}, ce procès-verbal est d’abord rouvert ici : telbureau sign-off reopen.',
  'problem.DELIVERY_BUREAU_AT_WORK':
    'Quelque chose de {bureau} est déjà compté ici. Mettez-le d’abord de côté, ou encodez tout ici.',
  'problem.DELIVERY_SAID_OTHERWISE':
    '{bureau}, {what, select, urn {bulletins {paper} trouvés dans les urnes} ticked {bureau de vote {station}, électeurs pointés ({paper})} issued {bureau de vote {station}, bulletins délivrés ({paper})} other {bureau de vote {station}, bulletins repris ({paper})}} : {expected} comme deux l’indiquent ici, {found} dans l’envoi. Demandez au bureau. S’il a raison, tous deux l’indiquent à nouveau ici ; dès que l’un d’eux ou le président indique autre chose, ce qui était indiqué ne vaut plus, et l’envoi est repris. Sinon, faites corriger son procès-verbal par le bureau, qui le livre à nouveau.',
  'problem.DELIVERY_VERSION_EARLIER':
    'C’est la version {found} du procès-verbal de {bureau}, et la version {expected} est là. Prenez l’envoi le plus récent.',
  'problem.DELIVERY_VERSION_LATER':
    'C’est la version {found} du procès-verbal de {bureau} ; la version {expected} est valable. Le président la renvoie d’abord, avec le motif : R dans Envois, ou telbureau sign-off reopen.',
  'problem.DELIVERY_OTHER_CONTENT':
    'La version {version} du procès-verbal de {bureau} est là avec un autre contenu{where, select, figure { : {contest}, {field} est {found} dans cet envoi et {expected} ici} other { : {found} dans cet envoi, {expected} ici}}. Demandez au bureau laquelle des deux il a signée.',
  'problem.DELIVERY_SIGNER_UNKNOWN':
    '{officer} a signé cet envoi de {bureau}, avec une clé qui n’est pas connue ici : {key}. Comparez-la au téléphone avec le bureau, puis acceptez-la : t dans Envois, ou telbureau delivery trust.',
  'problem.DELIVERY_NONE':
    'Il n’y a pas d’envoi dans ce dossier. Donnez le dossier avec manifest.json, ou celui au-dessus.',
  'problem.DELIVERY_FILE_MISSING': 'Ce fichier de l’envoi manque. Copiez à nouveau tout le dossier.',
  'problem.DELIVERY_FILE_EXTRA':
    'Ceci ne fait pas partie de l’envoi signé. Retirez-le, ou copiez à nouveau le dossier.',
  'problem.DELIVERY_FILE_TOO_LARGE':
    'Avec ce fichier, l’envoi a {found, number} octets ; il en a au plus {expected, number}.',
  'problem.DELIVERY_FILE_CHANGED':
    'Ce fichier n’est pas celui qui a été signé : son empreinte est {found}, le manifeste a {expected}. Copiez à nouveau le dossier, ou demandez-le au bureau.',
  'problem.DELIVERY_FILE_UNREADABLE':
    'Ceci n’est pas écrit comme dans un envoi de cette version. Refaites l’envoi avec la même version du programme.',
  'problem.DELIVERY_SIGNATURE_WRONG':
    'La signature n’est pas de ce manifest.json : l’un des deux a été modifié. Copiez à nouveau le dossier, ou demandez-le au bureau.',
  'problem.DELIVERY_OTHER_ELECTION':
    'Cet envoi est d’une autre élection : son empreinte est {found}, celle de ce bureau principal {expected}.',
  'problem.DELIVERY_PRACTICE':
    '{found, select, practice {Cet envoi vient d’un bureau d’exercice, et ici cela compte.} other {Cet envoi compte, et ceci est un bureau d’exercice.}} Reprenez-le dans un bureau de son genre.',
  'problem.DELIVERY_REPORT_DIFFERS':
    'Ceci ne découle pas de ce qui a été compté : l’envoi dit {found}, et c’est {expected}. Ne le reprenez pas ; demandez au bureau.',
  'problem.DELIVERY_REPORT_SIGNATURE':
    '{officer} aurait signé le procès-verbal, et la signature n’est pas de celui-ci. Ne reprenez pas l’envoi ; demandez au bureau.',
  'problem.DELIVERY_EVENT_MISPLACED':
    'Ce qui est dit ici ({type}) ne peut pas découler de ce qui précède. Ne reprenez pas l’envoi ; demandez au bureau.',
  'problem.DELIVERY_FIGURE_DIFFERS':
    '{contest} à {bureau} : le procès-verbal dit {found} pour {field}, et ce qui a été compté donne {expected}. Ne reprenez pas l’envoi ; demandez au bureau.',
  'problem.DELIVERY_LINE_DIFFERS':
    'Ce tableau de dépouillement n’est pas celui du procès-verbal : ici il y a {found}, et selon le procès-verbal {expected}. Ne reprenez pas l’envoi ; demandez au bureau.',
  'problem.DELIVERY_BALLOT_REFUSED':
    'Ce n’est pas un bulletin qui compte dans son bureau ({found}). Ne reprenez pas l’envoi ; demandez au bureau.',
  'problem.DELIVERY_BALLOT_ORDER':
    'Ce bulletin n’est pas dans l’ordre des jetons, ou est là deux fois. Ne reprenez pas l’envoi ; demandez au bureau.',
  'problem.DELIVERY_BALLOT_KNOWN':
    'Ce bulletin est déjà là : {found, select, counted {il compte à {bureau}} undone {il a été scanné à {bureau}, autrement marqué ou ailleurs} other {il a été retiré du dépouillement de {bureau}}}. Rien de l’envoi n’a été repris ; cherchez le bulletin dans les deux bureaux.',
  'problem.DELIVERY_TRUST_ROW':
    'Ceci ne dit d’aucune clé à qui elle est : {found}. Écrivez {expected}, ou donnez 64 chiffres hexadécimaux après --key.',
} as const;
