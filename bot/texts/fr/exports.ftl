exports-button = 📤 Exporter
exports-title = 📤 <b>Exporter les données</b>
    { $title }

    Quel tableau souhaitez-vous ? Le fichier contient des données personnelles : ne le transmettez qu'à qui en a vraiment besoin.
exports-which = <b>{ $what }</b>
    { $title }

    Excel l'ouvre aussitôt et garde le 0 initial des numéros de téléphone. Le CSV est fait pour d'autres logiciels.
exports-as-xlsx = 📗 Excel (.xlsx)
exports-as-csv = 📄 CSV
exports-back = ⬅️ Un autre tableau
exports-ordered = ⏳ Le fichier se prépare ; il arrivera ici dès qu'il sera prêt.
exports-under-way = ⏳ Ce fichier est déjà en préparation. Encore un peu de patience.
exports-nothing = Il n'y a encore rien à mettre dans ce tableau. Réessayez plus tard.
exports-done = <b>{ $what }</b> : { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
exports-part = C'est plus que ne peut contenir un fichier sur Telegram ; le tout a été divisé : voici la partie { $number } sur { $parts }.
exports-zipped = Le fichier est compressé (.zip) : décompressez-le et ouvrez les tableaux qu'il contient.
exports-held = { $count ->
        [one] { $count } réponse anonyme n'est
       *[other] { $count } réponses anonymes ne sont
    } pas encore dans le tableau : elles n'y entrent qu'une fois assez nombreuses pour que personne ne soit reconnu.
exports-more = 📤 Exporter un autre tableau

## Noms des tableaux

exports-kind-people = 👤 Personnes
exports-kind-registrations = ✍️ Inscriptions
exports-kind-responses = 📝 Réponses aux questionnaires
exports-kind-attendance = 🙋 Présences
exports-kind-questions = ❓ Questions
exports-kind-certificates = 🎓 Attestations
exports-kind-deliveries = ✉️ Messages
exports-kind-log = 📒 Journal
exports-kind-everything = 🗂 Tout dans un fichier

## Noms des colonnes

exports-column-code = { $label } (code)
exports-column-series = Cycle
exports-column-session = Séance
exports-column-session-start = Début de la séance
exports-column-number = N° d'inscription
exports-column-name = Nom et prénom
exports-column-phone = Téléphone
exports-column-state = État
exports-column-code-state = État (code)
exports-column-registered = Inscription le
exports-column-changed = Dernière modification le
exports-column-withdrawn = Désistement le
exports-column-reason = Motif
exports-column-made-by = Inscription faite par
exports-column-account = Nom sur Telegram
exports-column-username = Identifiant Telegram
exports-column-telegram = N° de compte Telegram
exports-column-language = Langue
exports-column-unreachable = Injoignable parce que
exports-column-met = Première rencontre le
exports-column-seen = Dernière activité le
exports-column-registrations = Cycles suivis
exports-column-sessions = Séances où relevé
exports-column-present = Séances comptées
exports-column-surveys = Questionnaires remplis
exports-column-certificates = Attestations valables
exports-column-submitted = Réponse le
exports-column-evidence = Preuve
exports-column-platform = Plateforme
exports-column-at = Le
exports-column-serial = Numéro
exports-column-printed-name = Nom imprimé
exports-column-ordered = Demande le
exports-column-issued = Délivrance le
exports-column-ended = Fin de validité le
exports-column-sha256 = Empreinte du fichier (SHA-256)
exports-column-campaign = Type de message
exports-column-channel = Canal
exports-column-due = Envoi prévu le
exports-column-sent = Envoi le
exports-column-attempts = Essais
exports-column-error = Erreur
exports-column-by = Par
exports-column-action = Action
exports-column-code-action = Action (code)
exports-column-subject = Objet
exports-column-details = Détails

## Mots dans les tableaux

exports-state-registered = inscrit
exports-state-withdrawn = désinscrit
exports-state-waiting = en attente d'une place
exports-state-offered = place proposée
exports-state-asked = en attente d'accord
exports-state-refused = refus
exports-state-ordered = à l'impression
exports-state-issued = valable
exports-state-replaced = remplacée
exports-state-revoked = révoquée
exports-state-pending = en attente d'envoi
exports-state-sending = envoi en cours
exports-state-sent = envoyé
exports-state-blocked = bloqué par le destinataire
exports-state-failed = échec
exports-state-skipped = inutile
exports-state-expired = périmé
exports-state-in-doubt = incertain
exports-evidence-here = bouton « J'y suis »
exports-campaign-reminder = rappel
exports-campaign-join = lien d'accès
exports-campaign-after = message d'après séance
exports-campaign-survey-call = appel à répondre au questionnaire
exports-campaign-survey-nudge = rappel du questionnaire
exports-campaign-material = document
exports-campaign-materials = documents déjà donnés, pour un inscrit tardif
exports-campaign-change = changement d'horaire
exports-campaign-announcement = annonce
exports-campaign-reword = annonce reformulée
exports-campaign-recall = annonce retirée
exports-campaign-certificate = attestation
exports-campaign-digest = chiffres du matin
exports-campaign-rejoin = liens changés dans un message envoyé
exports-campaign-ways = nouveaux liens d'accès
exports-campaign-corrected = avis de données corrigées
exports-campaign-approval = annonce à valider
exports-campaign-role = changement de rôle
exports-campaign-seat-offer = offre d'une place
exports-campaign-seat-lapsed = fin d'une offre de place
exports-campaign-question-state = suite d'une question
exports-campaign-question-passed = question transmise à l'intervenant
exports-campaign-question-ask = question à répondre
exports-campaign-question-head = liste de questions
exports-campaign-question-left = questions sans réponse
exports-campaign-question-left-here = questions sans réponse (organisateurs)
exports-campaign-question-answer = réponse à une question
exports-campaign-question-fixed = correction d'une réponse
exports-campaign-question-waiting = questions à examiner
exports-campaign-seat-yes = accord
exports-campaign-seat-line = mise en liste d'attente
exports-campaign-seat-no = refus
exports-campaign-email-code = code d'une adresse e-mail
exports-campaign-email-refused = adresse e-mail refusée
exports-campaign-letter = message personnel
exports-campaign-letter-answer = réponse à un message personnel
exports-campaign-merged = deux inscriptions réunies
exports-campaign-own-page = page de l'intervenant
exports-campaign-seat-requests = demandes en attente (équipe)
exports-column-topic = Thème
exports-column-question-number = Question n°
exports-column-question = Question
exports-column-theme = Rubrique
exports-column-wanted = Personnes intéressées
exports-column-answer = Réponse
exports-column-merged-into = Réunie avec la n°
exports-column-asked = Posée le
exports-column-passed = Transmise le
exports-column-answered = Répondue le
exports-question-new = à examiner
exports-question-open = en attente de réponse
exports-question-answered = répondue
exports-question-skipped = mise de côté par l’intervenant
exports-question-merged = réunie
exports-question-rejected = non transmise
exports-question-withdrawn = reprise
exports-evidence-word-1 = mot de présence 1
exports-evidence-word-2 = mot de présence 2
exports-evidence-door = à l'entrée
exports-evidence-zoom = rapport de Zoom
exports-evidence-staff = parole d'un organisateur
exports-verdict-present = présence comptée
exports-verdict-absent = pas comptée
exports-column-verdict = Décision
exports-column-minutes = Minutes
exports-campaign-code-word = mot de présence à lire
exports-campaign-objections = réclamations (équipe)
exports-campaign-objection = réponse à une réclamation
exports-campaign-sheet-short = présence insuffisante
exports-campaign-certificate-earned = attestation accessible
