speakers-button = 🎤 Répondre aux questions
speakers-question = { $count ->
        [1] ❓ <b>Une question pour vous</b>
       *[other] ❓ <b>Une question pour vous</b> · { $count } personnes veulent le savoir
    }
speakers-question-topic = 🎤 Thème : { $topic }
speakers-question-theme = 🏷 { $theme }
speakers-question-words = <blockquote>{ $words }</blockquote>
speakers-question-asker = 👤 { $name }
speakers-question-nobody = 👤 Posée sans nom
speakers-state-answered = ✅ <b>Répondue</b>
speakers-state-live = 🗣 <b>Répondue de vive voix pendant la séance</b>
speakers-state-skipped = ⏭ <b>Mise de côté, sans réponse</b>
speakers-state-rejected = ✖️ <b>Non transmise par les organisateurs</b>
speakers-state-withdrawn = ↩️ <b>Reprise par la personne qui l’a posée</b>
speakers-state-reason = La raison : { $reason }
speakers-answer = ✍️ Répondre
speakers-answer-more = ✍️ Compléter
speakers-answer-after-all = ✍️ Répondre quand même
speakers-live = 🗣 Répondue de vive voix
speakers-skip = ⏭ Mettre de côté
speakers-ask = ✍️ Vous répondez à :
    <blockquote>{ $words }</blockquote>

    Écrivez la réponse, ou envoyez ici un message vocal, une photo, une vidéo ou un fichier. Les participants la reçoivent aussitôt ; personne ne voit votre compte.
speakers-cannot = Je ne peux pas transmettre cela. Répondez par un texte, un message vocal, une photo, une vidéo ou un fichier.
speakers-answered = ✅ Merci. La réponse part vers <b>{ $count }</b> { $count ->
        [one] personne qui veut
       *[other] personnes qui veulent
    } le savoir.
speakers-answered-later = ✅ Merci. Il est tard : <b>{ $count }</b> { $count ->
        [one] personne recevra
       *[other] personnes recevront
    } la réponse à { $when }.
speakers-answered-how = ✏️ Pour corriger, modifiez le message que vous venez d’envoyer : il change aussi chez les participants.
    ➕ Pour compléter, répondez encore à la question.
speakers-answered-left = { $count ->
        [0] 🎉 Aucune question de ce thème ne vous attend plus.
        [one] <b>1</b> question de ce thème attend encore.
       *[other] <b>{ $count }</b> questions de ce thème attendent encore.
    }
speakers-joined = ➕ J’ai joint ce message à la réponse précédente : les longs textes sont souvent coupés en deux. Si c’est une erreur, modifiez ce message ; il changera aussi chez les participants.
speakers-which = ↩️ <b>À quelle question répondez-vous ?</b>
    <blockquote>{ $words }</blockquote>

    Touchez la question et j’envoie la réponse aux participants. Le plus rapide est de répondre directement au message de la question.
speakers-which-one = ❓ { $words }
speakers-which-none = ✖️ Ce n’est pas une réponse
speakers-which-dropped = Entendu, je ne l’ai envoyé à personne.
speakers-corrected = ✏️ La réponse est corrigée. Ceux qui l’ont déjà verront les nouveaux mots.
speakers-no-role = 🙏 Vous ne répondez plus aux questions ici : ce message n’a été envoyé à personne. En cas d’erreur, prévenez les organisateurs.
speakers-no-topic = 🙏 Cette question relève du thème d’un autre intervenant : ce message n’a été envoyé à personne. Merci d’avoir voulu répondre !
speakers-no-withdrawn = ↩️ La question a été reprise, il n’y a plus à répondre. Merci !
speakers-live-told = 🗣 C’est noté. Tous ceux qui veulent le savoir en seront informés.
speakers-live-already = C’est déjà noté comme répondu de vive voix.
speakers-skip-ask = ⏭ Mettre cette question de côté ?
    <blockquote>{ $words }</blockquote>

    La personne en sera informée. Choisissez une raison, pour qu’elle n’attende pas :
speakers-skip-plain = Sans donner de raison
speakers-back = ⬅️ Non, la garder
speakers-skipped = ⏭ Mise de côté. La personne en sera informée.
speakers-decided = Cette question a déjà été traitée.
speakers-head-before = 📋 <b>Questions pour « { $topic } »</b>
    Séance { $number } : { $when }

    Les participants ont envoyé <b>{ $count }</b> { $count ->
        [one] question
       *[other] questions, les plus demandées d’abord
    }.
speakers-head-start = 📋 <b>{ $count } de plus pour « { $topic } »</b>
    Séance { $number } : { $when }
speakers-head-during = 📋 <b>{ $count } de plus pour « { $topic } »</b>
    Séance { $number } : { $when }
speakers-head-after = 📋 <b>{ $count } après la séance, « { $topic } »</b>
    Séance { $number } : { $when }
speakers-head-demand = 📋 <b>En attente de réponse : { $count }, « { $topic } »</b>
    Séance { $number } : { $when }
speakers-head-of = Voici les { $count } plus demandées ; les { $total } sont toutes dans le PDF. Ensuite, appuyez sur « Recevoir les questions » pour les suivantes.
speakers-head-how = ↩️ <b>Pour répondre :</b> gardez le doigt sur le message de la question (ou glissez-le vers la gauche), choisissez « Répondre », puis écrivez ou envoyez un message vocal, une photo ou un fichier. Les participants le reçoivent aussitôt ; personne ne voit votre compte.
speakers-left = ⏰ <b>{ $count ->
        [one] 1 question est encore sans réponse
       *[other] { $count } questions sont encore sans réponse
    }</b>
    🎤 Thème : { $topic }
speakers-left-one = • { $words }
speakers-left-more = … et { $count } de plus
speakers-left-here = ⏰ <b>Des questions sont encore sans réponse</b>
    Vous pouvez relancer les intervenants, ou répondre à leur place.
speakers-left-topic = • { $topic } : <b>{ $count }</b>
speakers-topic-open = 🎤 { $topic } ({ $count })
speakers-topic-button = 🎤 Ce thème
speakers-all-topics = ⬅️ Les thèmes
speakers-get = 📨 Recevoir les questions ({ $count })
speakers-get-none = Plus rien n’attend de réponse.
speakers-get-coming = 📨 { $count } sur { $total } en attente arrivent ci-dessous, les plus demandées d’abord.
speakers-desk = 🎤 <b>Répondre aux questions</b>
    { $title }
speakers-desk-topic = <b>{ $topic }</b>
    Séance { $number } · en attente : <b>{ $open }</b> · répondues : <b>{ $answered }</b>
speakers-desk-to = { $topic } ({ $count })
speakers-desk-nothing = Aucun thème ici n’est le vôtre en ce moment.
speakers-topic = 🎤 <b>{ $topic }</b>
    Séance { $number } : { $when }

    ❓ En attente de réponse : <b>{ $open }</b>
    ✅ Répondues : <b>{ $answered }</b>
    ⏭ Mises de côté : <b>{ $skipped }</b>
speakers-topic-when = Vous recevez les questions une heure avant la séance, à son début et pendant qu’elle dure. Pour les voir maintenant, appuyez sur « Recevoir les questions ».
speakers-said-button = 💬 Répondues ({ $count })
speakers-said = 💬 <b>Répondues</b>
    { $topic }
speakers-said-one = ❓ { $words }
    💬 <i>{ $answer }</i>
speakers-piece-live = 🗣 de vive voix
speakers-piece-voice = 🎤 message vocal
speakers-piece-photo = 🖼 photo
speakers-piece-video = 🎬 vidéo
speakers-piece-audio = 🎵 son
speakers-piece-document = 📄 fichier
speakers-reply-first = { $whose ->
        [mine] 💬 <b>Votre question a une réponse</b>
       *[shared] 💬 <b>Une question qui vous intéressait aussi a une réponse</b>
    }
speakers-reply-more = { $whose ->
        [mine] 💬 <b>Suite de la réponse à votre question</b>
       *[shared] 💬 <b>Suite de la réponse à une question qui vous intéressait aussi</b>
    }
speakers-reply-live = { $whose ->
        [mine] 🗣 <b>Votre question a été répondue de vive voix pendant la séance</b>
       *[shared] 🗣 <b>Une question qui vous intéressait aussi a été répondue de vive voix pendant la séance</b>
    }
speakers-reply-words = 👉 { $words }
questions-reason-answered = On y a déjà répondu
questions-reason-elsewhere = Hors du thème
questions-reason-unclear = Pas encore claire ; précisez-la, s’il vous plaît
questions-reason-unfit = Ne convient pas
questions-reason-documents = C’est dans les documents
questions-reason-later = On y répondra à une autre occasion
