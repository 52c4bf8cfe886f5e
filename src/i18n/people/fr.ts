/** Comptes, connexion et clés de signature, en français. */
export const peopleFr = {
  'event.account-created':
    'Compte {name} créé pour {person} : {role, select, administrator {administrateur} entry {encodeur} member {membre du bureau} chair {président} witness {témoin} auditor {contrôleur} other {observateur}}',
  'event.account-closed': 'Compte {name} fermé : {reason}',
  'event.account-reopened': 'Compte {name} rouvert : {reason}',
  'event.password-set':
    '{temporary, select, true {Mot de passe temporaire pour {name}} other {Nouveau mot de passe : {name}}}',
  'event.session-locked': 'Écrans verrouillés : {name}',
  'event.session-unlocked': 'Écrans déverrouillés : {name}',
  'event.key-made': 'Clé de signature {key} créée : {name}',
  'event.key-resealed': 'Clé de signature {key} scellée par le nouveau mot de passe : {name}',
  'event.key-revoked':
    'Clé de signature {key} révoquée{reason, select, none { : son mot de passe a été redéfini} other { : {reason}}}',
  'event.key-exported': 'Clé de signature {key} copiée dans un dossier : {name}',
  'event.act-refused': 'Refusé à {name}, faute d’autorisation : {act}',
  'log-event.fact.act': 'Demandé',
  'log-event.fact.person': 'Nom complet',
  'log-event.fact.role': 'Rôle',
  'log-event.fact.key': 'Clé de signature',
  'problem.OFFICE_NO_ACCOUNTS':
    'Personne n’a encore de compte dans ce bureau : « {found} » ne peut pas se connecter. Créez le premier administrateur : telbureau officers first, ou lancez telbureau sur ce bureau.',
  'problem.OFFICE_HAS_ACCOUNTS':
    'Ce bureau a déjà son premier administrateur. Demandez un compte à un administrateur.',
  'problem.OFFICER_MUST_WAIT':
    'Trop de tentatives comme « {found} » ont échoué. Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez. Qui a oublié son mot de passe en demande un nouveau à un administrateur ; rien n’est perdu.',
  'problem.OFFICER_ACCOUNT_CLOSED': 'Le compte {found} est fermé. Un administrateur peut le rouvrir.',
  'problem.OFFICER_PASSWORD_TEMPORARY':
    'Le mot de passe de {found} est temporaire : changez-le d’abord, aux écrans ou par telbureau officers password.',
  'problem.PASSWORD_TOO_SHORT':
    'Un mot de passe a au moins {expected, number} caractères, celui-ci en a {found, number}. Quatre ou cinq mots se retiennent mieux que des signes.',
  'problem.PASSWORD_TOO_LONG':
    'Un mot de passe a au plus {expected, number} caractères, celui-ci en a {found, number}.',
  'problem.PASSWORD_OLD': 'C’est le mot de passe actuel. Choisissez-en un autre.',
  'problem.PASSWORD_IS_NAME':
    'Un mot de passe qui n’est que le nom se devine tout de suite. Choisissez-en un autre.',
  'problem.ACCOUNT_NAME':
    '« {found} » n’est pas un nom de connexion : minuscules, chiffres et . - _ au milieu, 40 au plus. Exemple : an.peeters',
  'problem.ACCOUNT_PERSON':
    '{name} doit avoir le nom complet d’une personne, {expected, number} caractères au plus : il figure dans les procès-verbaux.',
  'problem.ACCOUNT_EXISTS': 'Il y a déjà un compte {found}. Choisissez un autre nom.',
  'problem.ACCOUNT_TWICE': '{found} y est deux fois. Chaque compte a son propre nom.',
  'problem.ACCOUNT_UNKNOWN': 'Il n’y a pas de compte {found}.',
  'problem.ACCOUNT_OWN': '{found} est votre propre compte : un autre administrateur doit le faire.',
  'problem.ACCOUNT_NOT_CLOSED': 'Le compte {found} n’est pas fermé.',
  'problem.KEY_NONE': '{officer} n’a pas de clé de signature. Elle est créée à la prochaine connexion.',
  'problem.KEY_DOES_NOT_OPEN':
    '{officer} : la clé de signature ne s’ouvre pas : elle est endommagée. Remplacez-la par une nouvelle ; ce qu’elle a signé reste signé.',
  'problem.KEY_CHANGED_MEANWHILE':
    'Votre clé de signature a été changée à cet instant depuis un autre écran. Rien n’a été changé ici ; réessayez.',
  'problem.LEDGER_SECRET_DIFFERS':
    'Dans {file}, {name} : {kind, select, password {le mot de passe} other {la clé de signature}} n’est pas ce que connaît le journal. Quelqu’un a changé le fichier : repartez d’une sauvegarde.',
  'problem.ACCOUNTS_CSV_HEADER': 'La première ligne est {found} ; attendu : {expected}.',
  'problem.ACCOUNTS_CSV_COLUMNS':
    '{found} colonnes ; {expected} sont attendues, name, person et role, séparées par {separator}.',
  'problem.ACCOUNTS_CSV_QUOTE':
    'Un guillemet dans {found} n’est pas fermé ou se trouve au milieu d’un mot. Un champ qui en contient un commence et finit par un guillemet, et celui du milieu est doublé.',
  'problem.ACCOUNTS_CSV_NAME':
    '{found} n’est pas un nom de connexion : minuscules, chiffres et . - _ au milieu, 40 au plus. Exemple : {expected}',
  'problem.ACCOUNTS_CSV_PERSON':
    '{found} n’est pas le nom complet d’une personne ; attendu : au plus {expected, number} caractères, car il figure dans les procès-verbaux.',
  'problem.ACCOUNTS_CSV_ROLE': '{found} n’est pas un rôle ; attendu : l’un de {expected}.',
  'problem.ACCOUNTS_CSV_TWICE': '{found} figure déjà à la ligne {first}. Chaque compte a son propre nom.',
  'problem.ACCOUNTS_CSV_EXISTS':
    'Il y a déjà un compte {found}. Choisissez un autre nom ou supprimez la ligne.',
  'problem.ACCOUNTS_CSV_EMPTY': 'Le fichier n’a aucune ligne avec un compte.',
  'envelope.practice': 'EXERCICE : rien de ce qui se fait ici ne compte.',
  'envelope.title': 'Pour vous seul : ce qu’il faut pour vous connecter la première fois.',
  'envelope.person': 'Nom',
  'envelope.role': 'Rôle',
  'envelope.name': 'Se connecter comme',
  'envelope.password': 'Mot de passe temporaire',
  'envelope.first': 'À faire d’abord :',
  'envelope.step.sign-in':
    'Asseyez-vous à un écran de telbureau, tapez ce qui suit « Se connecter comme » et le mot de passe temporaire, traits d’union compris.',
  'envelope.step.own':
    'Choisissez votre propre mot de passe quand on vous le demande : au moins {expected, number} caractères. Quatre ou cinq mots se retiennent facilement. Le mot de passe temporaire ne sert plus à rien ensuite.',
  'envelope.step.key':
    'Le programme crée alors votre clé de signature, avec laquelle vous signez les procès-verbaux. Votre mot de passe en est la phrase secrète : qui le connaît peut signer en votre nom.',
  'envelope.step.destroy':
    'Déchirez cette feuille. Ne dites votre mot de passe à personne : aucun administrateur n’en a besoin.',
  'envelope.forgotten':
    'Mot de passe oublié ou refusé ? Demandez-en un nouveau à un administrateur. Rien de ce que vous avez fait n’est perdu.',
};
