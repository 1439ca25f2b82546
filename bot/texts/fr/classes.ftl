classes-ask-first = Bonjour <b>{ $name }</b> ! 👋

    Il y a beaucoup de classes. Répondez à quelques questions et je trouverai celles qui vous conviennent.

    <b>{ $question }</b>
classes-ask = <b>{ $question }</b>
classes-none = Aucun de ceux-ci
classes-again = 🔄 Choisir à nouveau
classes-all = 📋 Tout voir
classes-fitting = 🎓 { $count ->
        [one] <b>Une</b> classe vous convient. Touchez-la pour la voir et vous inscrire :
       *[other] <b>{ $count }</b> classes vous conviennent. Touchez-en une pour la voir et vous inscrire :
    }
classes-no-fitting = Aucune classe ne correspond encore à vos réponses. Choisissez à nouveau, ou voyez toutes les classes.
classes-title = <b>{ $title }</b>
classes-when = 📅 { $when }
classes-where = 📍 { $place }
classes-free = { $count ->
        [one] 🪑 Il reste une place
       *[other] 🪑 Il reste { $count } places
    }
classes-full = { $waiting ->
        [0] ⏳ Complet ; vous pouvez vous mettre en attente
        [one] ⏳ Complet, une personne attend ; vous pouvez vous mettre en attente
       *[other] ⏳ Complet, { $waiting } personnes attendent ; vous pouvez vous mettre en attente
    }
classes-mine = ✅ Vous êtes inscrit à cette classe
classes-button = { $title }
classes-button-full = ⏳ { $title }
classes-button-mine = ✅ { $title }
classes-back = ⬅️ Les classes qui me conviennent
