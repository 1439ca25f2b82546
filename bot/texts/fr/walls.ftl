walls-title = Questions de la séance { $number }
walls-session = Séance { $number }
walls-scan = Scannez pour demander
walls-ask = Poser une question
walls-how = Ou ouvrez { $bot } dans Telegram, appuyez sur « Démarrer » et écrivez votre question.
walls-sum = { $open ->
        [one] { $open } question en attente
       *[other] { $open } questions en attente
    }, { $answered ->
        [one] { $answered } répondue
       *[other] { $answered } répondues
    }
walls-people = { $count ->
        [one] personne
       *[other] personnes
    }
walls-answered = Répondue
walls-rest = et { $count } de plus
walls-none = Pas encore de question. Posez la première !
walls-loading = Chargement…
walls-away = Reconnexion…
walls-theme = Clair ou sombre
walls-whole = Plein écran
walls-script = Cette page a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.
walls-button = 🖥 Écran des questions
walls-page = 🖥 <b>Écran des questions, séance { $number }</b>

    { $link }

    Ouvrez ce lien sur un ordinateur et partagez l’écran dans Zoom : les questions les plus attendues s’affichent en grand et se mettent à jour seules. Aucun nom n’y figure.

    Quiconque a le lien peut regarder. S’il est tombé en de mauvaises mains, appuyez sur « Nouveau lien » : l’ancien cesse aussitôt de fonctionner.
walls-copy = 📋 Copier le lien
walls-renew = 🔄 Nouveau lien
walls-renew-sure = 🔄 Un nouveau lien pour l’écran de la séance { $number } ?

    Un écran ouvert avec l’ancien s’éteint ; rouvrez-le avec le nouveau.
walls-renew-yes = 🔄 Oui, un nouveau lien
walls-renewed = Le lien est nouveau. L’ancien n’ouvre plus rien.
walls-nowhere = 🖥 Le bot n’a pas encore d’adresse web, il n’y a donc pas d’écran. Demandez à la personne qui l’exploite de définir <code>TAPHUAN_PUBLIC_URL</code>.
