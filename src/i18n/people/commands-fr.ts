/** Les commandes sur les personnes, en français. */
export const peopleCommandsFr = {
  'cli.ask-new-password': 'Nouveau mot de passe :',
  'cli.ask-again': 'Encore une fois :',
  'problem.PASSWORD_TYPED_DIFFERENTLY':
    'Les deux mots de passe ne sont pas les mêmes ; rien n’a été changé. Tapez le nouveau deux fois.',
  'problem.OFFICER_SIGNED_OUT':
    '{found} : la connexion est terminée ici. Reconnectez-vous ; rien de ce qui a été consigné n’est perdu.',
  'problem.ACCOUNTS_CANCELLED': 'Interrompu ; aucun compte n’a été créé, aucune enveloppe n’a été écrite.',
  'cli.option.administrator':
    'administrateur qui le fait ; le mot de passe vient de TELBUREAU_PASSWORD ou est demandé',
  'cli.option.own-officer':
    'personne dont il s’agit ; le mot de passe vient de TELBUREAU_PASSWORD ou est demandé',
  'cli.option.revoking':
    'administrateur, ou titulaire de la clé ; le mot de passe vient de TELBUREAU_PASSWORD ou est demandé',
  'cli.option.account': 'nom du compte',
  'cli.option.new-name': 'nom de connexion : minuscules, chiffres et . - _ au milieu',
  'cli.option.person': 'nom complet de la personne',
  'cli.option.role':
    'administrator, entry, member, chair, witness, auditor ou observer (docs/roles.md) ; ne change jamais : qui devient autre chose reçoit un autre compte',
  'cli.option.reason': 'pourquoi ; cela figure au journal',
  'cli.option.out-envelopes': 'dossier pour les enveloppes ; nouveau ou vide',
  'cli.option.out-key': 'dossier pour la copie, comme une clé USB ; il doit exister',
  'cli.operand.accounts': 'liste de comptes en CSV (docs/formats/accounts-csv.md) ; - est l’entrée standard',
  'cli.office-create.next':
    'Personne ne peut encore se connecter. Ensuite : telbureau officers first --db {db} --name NAME --person TEXT, ou lancez telbureau --db {db}.',
  'cli.officers-first':
    'Crée le premier compte d’un vrai bureau, son administrateur. Le mot de passe vient de TELBUREAU_PASSWORD ou est demandé deux fois.',
  'cli.officers-first.done':
    '{name} est l’administrateur de {db}. Ensuite : des comptes pour les autres, par telbureau officers add ou officers import, ou aux écrans.',
  'cli.officers-list': 'Montre qui a un compte : nom, rôle, état, clé de signature, personne.',
  'cli.officers-list.none': 'Personne n’a encore de compte dans {db}. Ensuite : telbureau officers first.',
  'cli.officers-list.state':
    '{state, select, temporary {mot de passe temporaire} closed {fermé} other {actif}}',
  'cli.officers-add': 'Crée un compte et affiche une seule fois son mot de passe temporaire.',
  'cli.officers.handed-out': 'Mot de passe temporaire ({name}), affiché ici seulement : {password}',
  'cli.officers.unread':
    'Personne n’a lu le mot de passe temporaire ({name}). Définissez-en un autre : telbureau officers reset.',
  'cli.officers-import':
    'Crée les comptes d’une liste, tous ou aucun. Leurs mots de passe temporaires figurent dans les enveloppes et nulle part ailleurs.',
  'cli.officers-import.done':
    '{count, plural, one {# compte créé} other {# comptes créés}}. À imprimer, à remettre et à supprimer : {files} dans {out}.',
  'cli.officers-reset':
    'Donne à qui a oublié son mot de passe un mot de passe temporaire, affiché une seule fois. Rien de ce qui a été fait n’est perdu ; la clé de signature scellée par l’ancien est révoquée.',
  'cli.officers-close': 'Ferme un compte : plus personne ne se connecte avec lui. Ce qui a été fait reste.',
  'cli.officers-close.done': 'Compte {name} fermé.',
  'cli.officers-reopen': 'Rouvre un compte fermé, avec un mot de passe temporaire affiché une seule fois.',
  'cli.officers-password':
    'Change son propre mot de passe, aussi un temporaire. Le nouveau vient de TELBUREAU_NEW_PASSWORD ou est demandé deux fois.',
  'cli.officers-password.done': '{name} : le mot de passe a été changé.',
  'cli.keys-list': 'Montre chaque clé de signature qui existe ou a existé : clé, titulaire, état.',
  'cli.keys-list.none': 'Aucune clé de signature n’a encore été créée dans {db}.',
  'cli.keys-list.signs': 'signe',
  'cli.keys-list.revoked': 'révoquée par l’événement {seq}',
  'cli.keys-export': 'Copie sa propre clé de signature, scellée par le mot de passe, dans un dossier.',
  'cli.keys-export.done': '{file} dans {out} : la clé de signature, scellée par le mot de passe.',
  'cli.keys-replace':
    'Crée une autre clé de signature à la place de la sienne. Ce que l’ancienne a signé reste signé.',
  'cli.keys-replace.done': '{officer} signe désormais avec la clé {key}.',
  'cli.keys-revoke': 'Révoque une clé de signature : elle ne signe plus. Ce qu’elle a signé reste signé.',
  'cli.keys-revoke.done': 'Clé de signature {key} révoquée : {officer}.',
};
