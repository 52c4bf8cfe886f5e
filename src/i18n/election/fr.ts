/** What can be wrong with an election package, in French. */
export const electionPackageFr = {
  'problem.ELECTION_TOO_LARGE':
    'Le fichier est trop grand : {found, number} {unit, select, characters {caractères} other {valeurs}}, au plus {limit, number}. Est-ce bien un paquet électoral ?',
  'problem.ELECTION_NOT_JSON':
    'Ceci n’est pas du JSON : ligne {line}, colonne {column}, on trouve {found, select, end {la fin du fichier} other {{found}}}, attendu {expected, select, value {une valeur} end {la fin du fichier} other {{expected}}}. Corrigez le fichier à cet endroit.',
  'problem.ELECTION_TOO_DEEP':
    'Des champs sont imbriqués à plus de {limit} niveaux (ligne {line}). Un paquet électoral en a moins de dix ; vérifiez le fichier.',
  'problem.ELECTION_FIELD_TWICE': 'Ce champ figure deux fois dans le même objet. N’en gardez qu’un.',
  'problem.ELECTION_FIELD_MISSING':
    'Ce champ manque ; attendu {expected, select, object {un objet entre accolades} list {une liste entre crochets} text {un texte entre guillemets} other {{expected}}}. Ajoutez-le.',
  'problem.ELECTION_WRONG_TYPE':
    'Trouvé {found}, attendu {expected, select, object {un objet entre accolades} list {une liste entre crochets} text {un texte entre guillemets} other {un nombre entier, {expected}}}.',
  'problem.ELECTION_WRONG_FORMAT':
    'Ce n’est pas un paquet électoral d’une version connue de ce programme : trouvé {found}, attendu {expected}. Utilisez un paquet fait pour cette version.',
  'problem.ELECTION_UNKNOWN_REGIME': 'Aucun régime électoral ne s’appelle {found}. Sont connus : {expected}.',
  'problem.ELECTION_UNKNOWN_VALUE': 'Trouvé {found}, attendu l’un de : {expected}.',
  'problem.ELECTION_BAD_ID': '{found} ne convient pas ici ; attendu : {expected}.',
  'problem.ELECTION_BAD_TEXT':
    '{found} ne contient que des espaces ou des caractères qui ne peuvent être affichés. Utilisez des lettres, chiffres et signes ordinaires.',
  'problem.ELECTION_TEXT_LENGTH': 'Le texte {found} est vide ou trop long ; attendu {expected} caractères.',
  'problem.ELECTION_BAD_DATE':
    '{found} n’est pas un jour du calendrier ; attendu {expected}, par exemple 2024-06-09.',
  'problem.ELECTION_BAD_KEY':
    '{found} n’est pas une clé publique ; attendu {expected} (44 caractères, le dernier =). Redemandez la clé à l’auteur du paquet.',
  'problem.ELECTION_NO_LANGUAGE': 'Aucun texte dans une langue connue ; attendu au moins l’un de {expected}.',
  'problem.ELECTION_OUT_OF_RANGE': 'Trouvé {found}, attendu un nombre entier, {expected}.',
  'problem.ELECTION_EMPTY': 'Rien n’est indiqué ici ; attendu au moins un élément. Ajoutez-le au paquet.',
  'problem.ELECTION_TOO_MANY': '{found, number} sont indiqués ici ; attendu {expected}.',
  'problem.ELECTION_TWICE': '{found} est utilisé deux fois : d’abord à {first}. Chacun doit avoir le sien.',
  'problem.ELECTION_KEYS_ALIKE':
    'Cette clé et {first} ont le même nom court {found} ; les bulletins ne pourraient les distinguer. Supprimez-en une ou faites faire une nouvelle clé.',
  'problem.ELECTION_UNKNOWN_MUNICIPALITY':
    'La commune {found} n’est pas parmi celles du bureau principal (office.municipalities). Ajoutez-la ou corrigez le code.',
  'problem.ELECTION_UNKNOWN_CONTEST':
    'Aucune élection de ce paquet n’a l’id {found}. Corrigez-le ou ajoutez l’élection sous contests.',
  'problem.ELECTION_DIGITAL_STATIONS':
    'Le bureau numérique {bureau} a {found} bureaux de vote ; attendu exactement un. Donnez à chaque bureau de vote son propre bureau.',
  'problem.ELECTION_PAPER_HOME_OUTSIDE':
    '{found} n’est pas sur ce bulletin, les bulletins blancs ne peuvent donc y être comptés ; attendu l’un de : {expected}.',
  'problem.ELECTION_PAPER_HOMES_DISAGREE':
    'Des élections sur un même bulletin indiquent des destinations différentes pour les blancs : {found} ici, {expected} à {first}. Indiquez la même.',
  'problem.ELECTION_PAPER_SPLIT':
    'Ce bureau ne compte qu’une partie d’un bulletin ; {expected} est sur le même bulletin et doit être compté ici aussi.',
  'problem.ELECTION_UNKNOWN_FIELD':
    'Le programme ne connaît pas ce champ et l’ignore. Son nom est-il bien écrit ?',
  'problem.ELECTION_UNUSUAL_DATE':
    'Le {found} est un jour inhabituel pour une élection : la Belgique vote le dimanche. Vérifiez la date.',
  'problem.ELECTION_MORE_CANDIDATES_THAN_SEATS':
    'La liste {list} a {found} candidats titulaires pour {expected} sièges. Vérifiez la liste.',
  'problem.ELECTION_FEW_SUBSTITUTES':
    'La liste {list} a {found} candidats suppléants ; la loi en demande au moins {expected}. Vérifiez la liste.',
  'problem.ELECTION_MANY_SUBSTITUTES':
    'La liste {list} a {found} candidats suppléants ; la loi en permet au plus {expected}. Vérifiez la liste.',
  'problem.ELECTION_SUBSTITUTES_IGNORED':
    'La liste {list} nomme {found} candidats suppléants, mais cette élection ({regime}) n’en connaît pas ; ils sont laissés de côté.',
  'problem.ELECTION_NOT_ASCENDING':
    'Le numéro {found} vient après {previous}. Le programme les met en ordre croissant ; vérifiez que rien n’a été interverti.',
  'problem.ELECTION_NUMBERS_SKIPPED':
    'Il y a ici {expected} candidats, mais le numéro le plus élevé est {found}. Vérifiez qu’il n’en manque pas.',
  'problem.ELECTION_BUREAU_TOO_LARGE':
    'Le bureau de dépouillement {bureau} a {found, number} électeurs inscrits ; la loi en permet au plus {expected, number}. Vérifiez ses bureaux de vote.',
  'problem.ELECTION_CONTEST_WITHOUT_BUREAU':
    'Aucun bureau ne compte l’élection {found}. Ajoutez-la à un bureau si elle doit être comptée ici.',
  'problem.ELECTION_PRACTICE_KEY':
    'La clé {found} est une clé d’exercice. Un bureau principal qui compte de vrais bulletins la refuse ; ôtez-la d’un vrai paquet.',
  'problem.ELECTION_NO_KEYS':
    'Il y a des bureaux numériques mais aucune clé ; hors exercice, aucun bulletin numérique ne peut être accepté. Ajoutez les clés des ordinateurs de vote.',
} as const;
