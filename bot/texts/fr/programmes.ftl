programmes-button = 📄 Programme
programmes-series-button = 📄 Tableau des séances
programmes-ask =
    📄 <b>Changer le programme</b>

    Envoyez-moi un fichier :
    • un <b>tableau des classes</b> (Excel ou CSV) : il ajoute des classes ou modifie celles qui existent ; les classes absentes du tableau restent telles quelles
    • un <b>fichier de programme</b> (.yaml) : il remplace tout le programme ; les cycles et séances qui n'y figurent plus sont supprimés

    Je vous montrerai d'abord chaque changement. Rien n'est appliqué sans votre accord.

    Comment écrire un fichier .yaml : la page docs/programme.md fournie avec le logiciel (l'opérateur l'a).
programmes-ask-series =
    📄 <b>{ $title }</b>

    Envoyez-moi un tableau des séances (Excel ou CSV) : il ajoute des séances, change les dates, les lieux, les intervenants. Les séances absentes du tableau restent telles quelles.

    Je vous montrerai d'abord chaque changement. Rien n'est appliqué sans votre accord.
programmes-template = ⬇️ Tableau actuel des classes
programmes-template-series = ⬇️ Tableau actuel des séances
programmes-file = ⬇️ Fichier de programme actuel (.yaml)
programmes-file-caption = Le programme actuel, en fichier .yaml. Modifiez-le et renvoyez-le-moi. Ne changez pas les clés.
programmes-file-long = Le programme a trop de cycles pour un seul fichier. Utilisez le tableau des classes.
programmes-template-caption = L'état actuel, avec une ligne d'exemple (que j'ignore) et une feuille qui explique les colonnes. Modifiez-le et renvoyez-le-moi.
programmes-no-file = J'attends un fichier (Excel, CSV ou .yaml). Appuyez sur 📎 pour l'envoyer, ou tapez /desk pour revenir au bureau.
programmes-wrong-kind = Je ne peux pas lire le fichier « { $name } ». Envoyez un fichier Excel (.xlsx), CSV ou un fichier de programme .yaml.
programmes-too-big = Ce fichier est trop gros : j'accepte au plus { $most } Mo. Retirez les images et les feuilles inutiles, puis renvoyez-le.
programmes-not-fetched = Je n'ai pas pu récupérer le fichier auprès de Telegram. Renvoyez-le, s'il vous plaît.
programmes-looking = 🔎 J'examine « { $name } »…
programmes-applying = ⏳ Application en cours…
programmes-at-work = L'application est déjà en cours, un instant s'il vous plaît.
programmes-applied-already = Ce fichier a déjà été appliqué.
programmes-dropped-already = Ce fichier a été abandonné ; rien n'a changé.
programmes-dropped = Abandonné. Le programme reste tel quel.
programmes-yaml-here = Un fichier .yaml change tout le programme : envoyez-le sous 📄 Programme (le bureau de tout le programme). Ici, j'accepte les tableaux des séances de ce cycle.
programmes-other = Ce fichier concerne le programme « { $found } », et ce bureau est celui de « { $wanted } ». Rien n'a changé ; vérifiez que c'est le bon fichier.
programmes-nothing-yet = Le programme n'a pas encore de cycle qui puisse servir de modèle à une nouvelle classe. Envoyez d'abord le fichier de programme (.yaml).
programmes-mistakes = ❌ <b>{ $name }</b> : { $count ->
        [one] un endroit est à corriger
       *[other] { $count } endroits sont à corriger
    }. Rien n'a changé.
programmes-no-change = « { $name } » ne dit rien d'autre que le programme actuel.
programmes-preview = 📄 <b>{ $name }</b> : { $count ->
        [one] un changement
       *[other] { $count } changements
    }
programmes-told = { $count ->
        [0] Personne n'a besoin d'être prévenu.
        [one] 📣 Je préviendrai un participant dont une séance change.
       *[other] 📣 Je préviendrai { $count } participants dont une séance change.
    }
programmes-unheard = ℹ️ { $count ->
        [one] Un participant a
       *[other] { $count } participants ont
    } un nouvel accès (lien, lieu) : le prochain rappel le dira, je n'envoie pas de message à part. Pour prévenir tout de suite, utilisez 📣 Annonces.
programmes-line = • { $line }
programmes-more = … et encore { $count }
programmes-all = 📎 Tout voir
programmes-all-caption = { $count ->
        [one] Une ligne
       *[other] { $count } lignes
    }
programmes-confirm = ✅ Appliquer { $count ->
        [one] le changement
       *[other] { $count } changements
    }
programmes-drop = ✖️ Abandonner
programmes-changed-meanwhile = ⚠️ Le programme a changé entre-temps, j'ai donc tout réexaminé. Rien n'a été appliqué ; regardez le nouveau résultat et décidez.
programmes-applied = ✅ { $changes ->
        [one] Un changement a été appliqué.
       *[other] { $changes } changements ont été appliqués.
    }{ $told ->
        [0] {""}
        [one] {" "}Je préviendrai un participant.
       *[other] {" "}Je préviendrai { $told } participants.
    }
programmes-mistake-at = Ligne { $line }, { $path } : trouvé { $found } ; attendu { $expected }
programmes-mistake = Ligne { $line } : trouvé { $found } ; attendu { $expected }
programmes-itself = Programme
programmes-session = Séance { $number }
programmes-new-series = ➕ Nouveau : { $where } ({ $count ->
        [one] une séance
       *[other] { $count } séances
    }, à partir du { $when })
programmes-gone-series = ➖ Supprimé : { $where }
programmes-back-series = ♻️ Rouvert : { $where } ({ $count ->
        [one] une séance
       *[other] { $count } séances
    }, à partir du { $when })
programmes-new-session = ➕ Nouvelle, { $where } : { $when }
programmes-gone-session = ➖ Annulée, { $where } : { $when }
programmes-back-session = ♻️ Aura lieu finalement, { $where } : { $when }
programmes-moved = 🕗 { $where } : { $before } → { $after }
programmes-changed = ✏️ { $where }, { $field } : { $before } → { $after }
programmes-changed-much = ✏️ { $where } : { $field } change
programmes-field-title = titre
programmes-field-about = présentation
programmes-field-starts-on = premier jour
programmes-field-ends-on = dernier jour
programmes-field-opens-at = ouverture des inscriptions
programmes-field-closes-at = clôture des inscriptions
programmes-field-capacity = places
programmes-field-approval = validation des inscriptions
programmes-field-offer-seconds = durée de réservation d'une place
programmes-field-fits = public
programmes-field-reminders = rappels
programmes-field-survey = questionnaire (délais)
programmes-field-certificate = attestation
programmes-field-attendance = présence (ce qui compte)
programmes-field-questions = questions aux intervenants
programmes-field-quiet = heures de silence
programmes-field-retention-days = durée de conservation
programmes-field-approval-above = annonces à valider par un second organisateur (à partir de tant de personnes)
programmes-field-organisers = organisateurs
programmes-field-languages = langues
programmes-field-contact = contact
programmes-field-topics = thèmes
programmes-field-links = accès
programmes-field-registration-form = formulaire d'inscription
programmes-field-survey-form = questions du questionnaire
programmes-sheet-table = Tableau
programmes-sheet-help = Aide
programmes-sheet-columns = Colonne
programmes-sheet-meaning = Signification
programmes-heading-key = Code
programmes-heading-title = Titre
programmes-heading-session = Séance
programmes-heading-date = Date
programmes-heading-start = Heure
programmes-heading-length = Durée
programmes-heading-topic = Thème
programmes-heading-speaker = Intervenant
programmes-heading-place = Lieu
programmes-heading-map = Plan
programmes-heading-capacity = Places
programmes-heading-about = Présentation
programmes-heading-end = Fin
programmes-heading-closes = Clôture
programmes-heading-note = Remarque
programmes-example-key = exemple-01
programmes-example-title = Classe d'exemple
programmes-example-session = Exemple : 1
programmes-example-date = 20/07/2020
programmes-example-start = 8:00
programmes-example-length = 3h30
programmes-example-topic = Thème d'exemple
programmes-example-speaker = Intervenant d'exemple
programmes-example-place = Maison de la culture (exemple)
programmes-example-map = https://example.org/map
programmes-example-capacity = 50
programmes-example-note = ligne d'exemple, ignorée
programmes-explain-key = Le code de la classe : petites lettres, chiffres, tirets. Ne le changez plus une fois que des gens sont inscrits. Plusieurs lignes de même code sont plusieurs séances d'une classe.
programmes-explain-title = Le nom de la classe tel que les participants le voient.
programmes-explain-fits = À qui la classe est destinée : une réponse du formulaire d'inscription ; plusieurs, séparées par des points-virgules ; vide : pour tous.
programmes-explain-session = Le numéro de la séance. Un numéro nouveau ajoute une séance.
programmes-explain-date = Le jour, par exemple 20/07/2020.
programmes-explain-start = L'heure de début, par exemple 8:00 ou 13h30.
programmes-explain-length = La durée, par exemple 3h30 ou 90m.
programmes-explain-topic = Le thème de la séance ; peut rester vide.
programmes-explain-speaker = Qui intervient ; plusieurs, séparés par des points-virgules.
programmes-explain-place = Le lieu, si l'on se retrouve sur place.
programmes-explain-map = Lien d'un plan (https://…) ; peut rester vide.
programmes-explain-capacity = Le nombre maximal de participants ; vide : sans limite (nouvelle classe) ou inchangé (classe existante).
programmes-explain-note = Pour vous ; je ne lis pas cette colonne.
programmes-column = colonne « { $name } »
programmes-said-date = un jour qui existe, par exemple 28/09/2021 ou 2021-09-28
programmes-said-moment = un jour et une heure qui existent, par exemple 2021-09-28 08:00
programmes-said-clock = une heure du jour, par exemple 8:00 ou 13h30
programmes-said-length = une durée, par exemple 3h30m ou 90m
programmes-said-minutes = une part de la séance, par exemple 60%, ou une durée, par exemple 90m
programmes-said-offset = un décalage, par exemple -24h ou +5m
programmes-said-url = une adresse, par exemple https://example.org/page
programmes-said-named = un nom
programmes-said-text = un texte
programmes-said-key = une clé : petites lettres, chiffres, - ou _ (32 au plus)
programmes-said-whole = un nombre entier
programmes-said-number = un nombre
programmes-said-yesno = yes ou no
programmes-said-list = une liste
programmes-said-mapping = des clés avec des valeurs
programmes-said-nothing = rien
programmes-said-class = le code de la classe
programmes-said-end = une fin après le début
programmes-said-same = la même chose que dans les autres lignes de la classe, ou rien
programmes-said-folder = un fichier du dossier de l'opérateur
programmes-said-row = une ligne par classe ou séance
programmes-said-once = chaque colonne une fois
programmes-said-meant = l'un de : { $names } (vouliez-vous dire { $likely } ?)
programmes-said-one-of = l'un de : { $names }
programmes-said-unknown = le nom inconnu { $name }
programmes-said-no-column = pas de colonne { $name }
programmes-said-overlap = un début pas avant { $when } (l'autre se termine alors)
programmes-said-twice = une clé pas encore utilisée (la ligne { $line } a celle-ci)
programmes-said-at-least = un nombre entier, au moins { $least }
programmes-said-within = un jour pendant le cycle ({ $day })
