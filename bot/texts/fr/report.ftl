## Le rapport final : ce qui est imprimé et ce qui figure dans le classeur

report-heading = Rapport final
report-contents = Sommaire
report-page = Page
report-period = Du { $first } au { $last }
report-taken = Chiffres arrêtés le { $when }
report-altogether = Total
report-unprintable = (impossible à imprimer)
report-session-number = Séance { $number }
report-small-note = « { $few } » : une à quatre personnes ; « { $kept } » : caché pour que ce petit nombre ne puisse pas être calculé.

report-overview = Vue d'ensemble
report-overview-lead = Les principaux chiffres. La façon de compter chacun d'eux est expliquée à la fin, dans « Ce que signifient les chiffres ».

report-people = Inscrits
report-people-none = Personne ne s'est encore inscrit.
report-people-states = Inscriptions
report-days = Inscriptions par jour
report-weeks = Inscriptions par semaine
report-days-note = Selon le jour d'inscription de ceux qui figurent aujourd'hui sur la liste ; si le graphique compte par semaine, chaque colonne commence au jour indiqué dessous.
report-days-alt = Graphique en colonnes : du { $first } au { $last }, { $altogether } inscriptions, le plus dans la colonne du { $top } avec { $count }.
report-kind = Groupe
report-kinds-unknown = Sans réponse
report-province = Province
report-provinces-title = Provinces : { $there } sur { $all }
report-map-legend = Chaque case est une province, placée à peu près comme sur la carte. Plus elle est foncée, plus il y a de monde ; en pointillés : personne encore.
report-map-alt = Carte des provinces par cases : des inscrits de { $there } provinces sur { $all }, le plus de { $most } ({ $count }). Chaque nombre figure dans le tableau à côté.

report-classes-title = Classes
report-groups-table = Par type de classe
report-group = Classe destinée à
report-group-all = Tout le monde
report-classes-table = Chaque classe
report-series = Classe
report-begins = Début

report-sessions-title = Séances et thèmes
report-sessions-table = Les séances et leurs thèmes
report-sessions-off = { $count ->
        [one] Une séance a été annulée et n'est pas comptée
       *[other] { $count } séances ont été annulées et ne sont pas comptées
    } ici.
report-sessions-in-workbook = La liste complète des séances figure dans le classeur joint à ce rapport.
report-session = N°
report-session-of = Séance
report-when = Date
report-topic = Thème
report-speaker = Intervenant

report-attendance = Participation
report-attendance-none = Aucune participation n'a encore été relevée.
report-platforms-table = Participation par plateforme
report-platform = Plateforme
report-platform-zoom = Zoom
report-platform-facebook = Facebook
report-platform-youtube = YouTube
report-platform-place = Sur place
report-platform-unknown = Inconnue
report-views-of = Vues { $platform } (org.)
report-views-note = Les « vues (org.) » ont été lues sur la page Facebook et la chaîne YouTube, puis saisies par les organisateurs ; le bot ne peut pas les compter.
report-attendance-table = Participation par séance
report-attendance-note = Qui a suivi une séance sur deux plateformes est compté dans les deux colonnes, mais ne fait qu'une participation.
report-verdicts-table = Présences jugées
report-provisional = provisoire
report-closed = Arrêtées le

report-survey-title = Questionnaire
report-survey-none = Il n'y a pas assez de réponses pour en rendre compte (au moins 5 par séance).
report-survey-lead = Les résultats des séances réunies. Une séance qui a reçu moins de cinq réponses à une question n'y figure pas, afin que personne ne soit reconnu.
report-survey-held = { $count ->
        [one] Une réponse anonyme n'y est pas encore : elle serait trop seule
       *[other] { $count } réponses anonymes n'y sont pas encore : elles sont trop peu nombreuses
    } pour cacher qui l'a écrite.
report-means-table = Moyennes
report-asked = Question
report-out-of = Échelle
report-out-of-rating = 1–5
report-out-of-scale = 0–10
report-asked-title = { $question } (n = { $count })
report-answer = Réponse
report-choices-note = Plusieurs réponses étaient possibles : leur somme peut dépasser 100 %.
report-survey-sessions-table = Questionnaire par séance
report-sessions-note = n est le nombre de réponses à la question de la colonne à sa droite. D'une séance qui en a reçu moins de cinq, seul « { $few } » est indiqué, sans moyenne.

report-questions-title = Questions aux intervenants
report-questions-none = Aucune question n'a encore été posée.
report-topics-table = Questions par thème de séance
report-themes-table = Questions par sujet
report-theme = Sujet
report-theme-none = Sans sujet
report-wanted-table = Les plus attendues
report-question = Question
report-question-state = État
report-question-open = sans réponse
report-question-answered = répondue
report-question-skipped = laissée sans réponse
report-question-voice = (question orale)
report-question-photo = (question en photo)
report-question-text = (question vide)

report-quotes = Paroles de participants
report-quotes-lead = Extraits des questionnaires de ceux qui ont accepté d'être cités. Le nom n'est donné que s'ils l'ont permis.
report-quote = Paroles
report-by = De
report-somebody = Un participant

report-papers = Attestations
report-papers-none = Aucune attestation n'a été délivrée.
report-papers-table = Attestations

report-messages = Messages du bot
report-messages-none = Le bot n'a encore envoyé aucun message.
report-messages-table = Messages par canal
report-channel = Canal
report-channel-telegram = Telegram
report-channel-email = E-mail
