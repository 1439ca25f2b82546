## La page d'un intervenant

speaker-page-button = 📄 Ma page (PDF)
speaker-page-at-work = ⏳ Votre page est en préparation…
speaker-page-here = 📄 Résultats du thème <b>{ $title }</b>
speaker-page-sent = 📄 Les organisateurs vous envoient les résultats du thème <b>{ $title }</b> : notes, commentaires, questions et réponses. Merci d'avoir partagé ce que vous savez !
speaker-page-topic = 🎤 Ouvrir le thème
speaker-pages-button = 📨 Envoyer leur page aux intervenants
speaker-pages-sure = 📨 Envoyer maintenant { $count ->
    [one] une page à son intervenant
   *[other] { $count } pages à leurs intervenants
 } ? Chacune dit comment la séance a été évaluée, avec les remarques, les questions et les réponses de leur thème. { $without ->
    [0] {""}
    [one] Un thème n'a pas encore d'intervenant sur le bot.
   *[other] { $without } thèmes n'ont pas encore d'intervenant sur le bot.
 }
speaker-pages-yes = 📨 Envoyer
speaker-pages-none = Aucun intervenant n'est encore sur le bot. Invitez-les d'abord, sous « Équipe ».
speaker-pages-at-work = ⏳ Les pages sont établies et envoyées…
speaker-pages-sent = 📨 { $count ->
        [one] Une page a été envoyée
       *[other] { $count } pages ont été envoyées
    } aux intervenants. { $without ->
        [0] Chaque thème a un destinataire.
        [one] Un thème n'a pas d'intervenant dans le bot.
       *[other] { $without } thèmes n'ont pas d'intervenant dans le bot.
    }
speaker-page-heading = Pour l'intervenant
speaker-page-session = Séance { $number } : { $when }
speaker-page-rated = Évaluation
speaker-page-one = { $count ->
        [one] Un questionnaire rempli.
       *[other] { $count } questionnaires remplis.
    } Voici les questions destinées à l'intervenant.
speaker-page-several = { $count ->
        [one] Un questionnaire rempli.
       *[other] { $count } questionnaires remplis.
    } La séance a { $topics } thèmes et son questionnaire porte sur l'ensemble : ces notes sont celles de toute la séance, pas de ce seul thème.
speaker-page-few = { $count ->
        [one] Un questionnaire rempli
       *[other] { $count } questionnaires remplis
    } : moins de cinq réponses ne sont pas communiquées, afin que personne ne soit reconnu.
speaker-page-unmeant = Le programme ne destine aucune question du questionnaire à l'intervenant.
speaker-page-comments = Paroles à l'intervenant
speaker-page-comments-lead = De ceux qui ont rempli le questionnaire, sans nom.
speaker-page-questions = Questions et réponses
speaker-page-answers = Questions sur le thème
speaker-page-live = (réponse en direct)
speaker-page-voice = (réponse orale)
speaker-page-photo = (photo)
speaker-page-video = (vidéo)
speaker-page-audio = (fichier audio)
speaker-page-document = (fichier)
