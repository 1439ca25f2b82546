questionlist-file = questions-seance-{ $number }.pdf
questionlist-title = Questions aux intervenants
questionlist-session = Séance { $number } · { $when }
questionlist-printed = Imprimé le { $when }
questionlist-pages = Page { $page } sur { $pages }
questionlist-notes = Notes
questionlist-none = Aucune question n’attend de réponse.
questionlist-lost = […] remplace des lettres impossibles à imprimer. Lisez-les dans Telegram.
questionlist-people = { $count ->
        [one] personne
       *[other] personnes
    }
questionlist-voice = (Message vocal : écoutez-le dans Telegram.)
questionlist-photo = (Avec une photo : regardez-la dans Telegram.)
questionlist-summary = { $open ->
        [one] { $open } question attend
       *[other] { $open } questions attendent
    } une réponse, les plus attendues d’abord ; { $answered } déjà { $answered ->
        [one] répondue
       *[other] répondues
    }.
questionlist-button = 🖨 Imprimer les questions
questionlist-caption = 🖨 La liste des questions de la séance { $number }, prête à imprimer.
questionlist-ordered = ⏳ Le fichier se prépare et arrive dans un instant.
