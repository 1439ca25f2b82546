seats-free = 🪑 Il reste <b>{ $count }</b> { $count ->
        [one] place
       *[other] places
    }
seats-full = 🪑 Toutes les places sont prises{ $waiting ->
        [0] .
        [one] , { $waiting } personne attend.
       *[other] , { $waiting } personnes attendent.
    } Vous pouvez vous inscrire sur la liste d’attente : je vous écrirai dès qu’une place se libère.
seats-by-approval = 📨 Les organisateurs examinent et valident chaque inscription.
seats-wait = ✍️ S’inscrire (liste d’attente)
seats-noted = ✅ J’ai bien reçu votre formulaire d’inscription.
seats-waiting =
    🪑 <b>{ $title }</b>
    Toutes les places sont prises. Vous êtes <b>numéro { $place }</b> sur la liste d’attente.

    Quand ce sera votre tour, je vous écrirai aussitôt et vous garderai la place pendant { $hold }. Vous n’avez rien à faire pour l’instant.
seats-offered =
    🎉 <b>Une place est libre pour vous !</b>
    { $title }

    Elle vous est gardée jusqu’au <b>{ $until }</b>. Appuyez sur « Prendre la place » avant cette heure.
seats-asked =
    📨 <b>{ $title }</b>
    Votre inscription attend l’accord des organisateurs. Je vous préviendrai ici dès leur décision. Vous n’avez rien d’autre à faire.
seats-mine = 👤 <b>Mes informations</b>
    { $title }
    (pas encore de place, en attente)
seats-title-waiting = ⏳ { $title }
seats-take = ✅ Prendre la place
seats-decline = ✖️ Non merci
seats-declined = Merci de l’avoir dit. La place va à la personne suivante. Inscrivez-vous de nouveau quand vous voulez !
seats-offer-gone = Cette place n’est plus proposée.
seats-lapsed = ⌛ Le délai est passé : la place gardée pour vous dans <b>{ $title }</b> est allée à la personne suivante.

    Si vous voulez toujours venir, appuyez ci-dessous pour reprendre la liste d’attente à la fin.
seats-again = 🪑 Reprendre la liste d’attente
seats-leave = 🚪 Ne plus attendre
seats-leave-ask = Voulez-vous ne plus attendre pour <b>{ $title }</b> ?

    Si vous vous inscrivez plus tard, vous serez à la fin de la liste.
seats-leave-yes = Oui, je n’attends plus
seats-left = Vous avez quitté la liste d’attente. À bientôt !
seats-refused = 🙏 Désolé, les organisateurs n’ont pas accepté votre inscription à <b>{ $title }</b>.

    Raison : <i>{ $reason }</i>

    Vous pouvez corriger vos informations et redemander, ou contacter les organisateurs.
seats-ask-again = ✏️ Corriger et redemander
seats-reason-audience = Ce cycle s’adresse à d’autres personnes
seats-reason-answers = Les informations sont incomplètes ou fausses
seats-reason-twice = Vous êtes déjà inscrit ailleurs
