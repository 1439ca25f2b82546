questions-kind-voice = 🎤 Message vocal
questions-kind-photo = 🖼 Photo
questions-told-open = ✅ <b>Votre question est acceptée</b>

    <blockquote>{ $question }</blockquote>

    Elle sera transmise à l’intervenant du thème « { $topic } ». Dès qu’il y a une réponse, vous la recevez ici.
questions-told-merged = 🔗 <b>Votre question a été réunie avec une autre qui demande la même chose</b>

    La vôtre :
    <blockquote>{ $question }</blockquote>

    La question commune :
    <blockquote>{ $other }</blockquote>

    { $count } personnes attendent la réponse. Vous la recevrez aussi ; inutile de redemander.
questions-told-rejected = { $whose ->
        [mine] 📝 <b>Les organisateurs n’ont pas transmis votre question</b>
       *[shared] 📝 <b>Une question qui vous intéressait aussi n’est plus transmise</b>
    }

    <blockquote>{ $question }</blockquote>
questions-told-skipped = { $whose ->
        [mine] 📝 <b>L’intervenant a mis votre question de côté</b>
       *[shared] 📝 <b>L’intervenant a mis de côté une question qui vous intéressait aussi</b>
    }

    <blockquote>{ $question }</blockquote>
questions-told-reason = La raison : { $reason }
questions-told-again = Vous pouvez la poser autrement : écrivez-moi ici.
questions-told-passed = { $count ->
        [one] 📨 <b>Votre question est arrivée chez l’intervenant</b>
       *[other] 📨 <b>{ $count } de vos questions sont arrivées chez l’intervenant</b>
    }
questions-told-one = <blockquote>{ $question }</blockquote>
