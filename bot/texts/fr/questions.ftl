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
questions-menu = ✋ Poser une question
questions-hub = ✋ <b>Poser une question à l’intervenant</b>

    Quelque chose n’est pas clair ? Appuyez sur <b>Poser une question</b>, puis écrivez, envoyez une photo ou un message vocal. L’orthographe ne compte pas.

    La réponse arrivera ici, dans cette conversation.
questions-ask = ✍️ Poser une question
questions-of-others = 👀 Les questions des autres
questions-search = 🔎 Chercher dans les réponses
questions-mine-count = 📋 Mes questions ({ $count })
questions-mine = 📋 Mes questions
questions-ask-more = ✍️ Poser une autre question
questions-back = ⬅️ Questions
questions-nothing = Il n’y a pas encore de thème sur lequel poser une question. Revenez quand les séances seront prévues.
questions-write = ✍️ <b>Que voulez-vous demander ?</b>

    Écrivez votre question ici. Une photo ou un message vocal 🎤 convient aussi.
questions-about = Thème : <b>{ $topic }</b>
questions-cancel = ❌ Non, laissons
questions-which = ❓ <b>Poser cette question à l’intervenant ?</b>

    <blockquote>{ $question }</blockquote>

    Choisissez le thème dont il s’agit :
questions-topic = Séance { $number } : { $topic }
questions-topic-of = { $series } · séance { $number } : { $topic }
questions-earlier = ⬅️ Page précédente
questions-more = Suite ➡️
questions-all-topics = 📚 Thèmes des autres séances
questions-alike = 👥 <b>On a déjà demandé presque la même chose</b>

    Si c’est bien ce que vous voulez savoir, appuyez dessus ; inutile de redemander.
questions-alike-one = <b>{ $place }.</b> { $question }
    { $state ->
        [answered] ✅ Il y a une réponse
       *[open] { $count ->
            [one] 👥 { $count } personne attend la réponse
           *[other] 👥 { $count } personnes attendent la réponse
        }
    }
questions-alike-button = { $state ->
        [answered] ✅ N° { $place } : lire la réponse
       *[open] 👍 N° { $place } : moi aussi
    }
questions-another = ➡️ La mienne est différente, continuer
questions-that-is-it = 👍 C’est ce que je voulais savoir
questions-last-look = ❓ <b>Envoyer cette question à l’intervenant ?</b>

    <blockquote>{ $question }</blockquote>

    📚 Thème : <b>{ $topic }</b>
    { $anonymous ->
        [yes] 🙈 Votre nom est caché aux autres participants et à l’intervenant.
       *[no] 🙂 Posée par : { $name }
    }

    Pour ajouter quelque chose, continuez d’écrire.
questions-send = 📨 Envoyer la question
questions-hide-name = 🙈 Cacher mon nom
questions-show-name = 🙂 Montrer mon nom
questions-other-topic = 📚 Autre thème
questions-rewrite = ✏️ Réécrire
questions-not-one = ❌ Ce n’est pas une question
questions-received = 📩 <b>Votre question est arrivée</b>

    <blockquote>{ $question }</blockquote>

    📚 Thème : <b>{ $topic }</b>

    { $state ->
        [new] Les organisateurs la regardent et la transmettent à l’intervenant. Je vous dirai ce qu’elle devient.
       *[open] Elle sera transmise à l’intervenant. Dès qu’il y a une réponse, je vous écris.
    }
questions-cannot = Une question peut être écrite, une photo ou un message vocal 🎤. Je ne peux pas transmettre ce que vous venez d’envoyer.
questions-not-added = Je n’ai pas ajouté ces mots à votre question. Appuyez sur un des boutons ci-dessous pour continuer.
questions-second = Une seule photo ou un seul message vocal par question. Envoyez d’abord celle-ci, puis posez la suivante.
questions-long = C’est trop long à lire pour l’intervenant ({ $count } lettres). Dites-le en { $most } lettres, ou dans un message vocal 🎤.
questions-obstacle-left = Vous n’êtes plus inscrit à ce cycle et ne pouvez donc pas poser de question ici. Envoyez /start pour vous réinscrire.
questions-obstacle-over = Le cycle est terminé ; ce thème ne prend plus de questions. Choisissez un autre thème.
questions-obstacle-cancelled = Cette séance ou ce thème a été retiré du programme : personne ne répondrait. Choisissez un autre thème.
questions-obstacle-limit = Vous avez déjà beaucoup demandé aujourd’hui, merci ! Pour que chacun ait son tour, envoyez la suite demain. Celle-ci reste ici.
questions-gone = Cette question n’est plus ici.
questions-me-too = { $count ->
        [one] 👍 <b>C’est noté !</b> { $count } personne attend cette réponse. Vous la recevrez.
       *[other] 👍 <b>C’est noté !</b> { $count } personnes attendent cette réponse. Vous la recevrez aussi.
    }
questions-own-already = { $count ->
        [one] 🙂 <b>Vous avez déjà posé cette question</b> ; { $count } personne attend la réponse. Je vous écris dès qu’elle est là.
       *[other] 🙂 <b>Vous avez déjà posé cette question</b> ; { $count } personnes attendent la réponse. Je vous écris dès qu’elle est là.
    }
questions-topics = 👀 <b>Les questions des autres</b>

    Choisissez un thème. ❓ en attente, ✅ avec réponse.
questions-place = <b>{ $place }.</b> { $name }
questions-topic-counts = <b>{ $place }.</b> { $name }
    ❓ { $open } · ✅ { $answered }
questions-open = ❓ <b>Questions en attente de réponse</b>
    📚 { $topic }

    Appuyez sur 👍 si vous voulez le savoir aussi. Page { $page }/{ $pages }.
questions-none-open = 📚 <b>{ $topic }</b>

    Aucune question n’attend. Posez la première !
questions-open-one = <b>{ $place }.</b> { $question }
    👥 { $count ->
        [one] { $count } personne veut savoir
       *[other] { $count } personnes veulent savoir
    } · { $who ->
        [own] 🙂 la vôtre
        [named] posée par { $name }
       *[hidden] posée sans nom
    }
questions-vote = { $voted ->
        [own] 🙂 { $place } · la vôtre
        [yes] ☑️ { $place } · retirer
       *[no] 👍 { $place } · moi aussi
    }
questions-play = { $kind ->
        [voice] 🎤 Écouter { $place }
       *[photo] 🖼 Voir { $place }
    }
questions-caption = { $text }
questions-voted = { $told ->
        [counted-y] 👍 Noté : vous voulez le savoir aussi. Vous recevrez la réponse.
        [counted-n] Retiré.
        [own] C’est votre propre question ; vous êtes déjà compté.
        [closed] Cette question n’attend plus.
       *[already] Déjà noté.
    }
questions-order-wanted = 🔥 Les plus demandées d’abord
questions-order-new = 🆕 Les plus récentes d’abord
questions-answered = ✅ Avec réponse ({ $count })
questions-back-topics = ⬅️ Thèmes
questions-back-topic = ⬅️ En attente de réponse
questions-to-answered = ✅ Toutes les réponses
questions-mine-title = 📋 <b>Vos questions</b> ({ $count })
questions-mine-none = 📋 Vous n’avez encore rien demandé. Si quelque chose n’est pas clair, demandez !
questions-mine-one = <b>{ $place }.</b> { $question }
    <i>{ $topic }</i>
    { $merged ->
        [yes] 🔗 Réunie avec une question semblable : { $count } en attente
       *[no] 👥 { $count ->
            [one] { $count } personne veut savoir
           *[other] { $count } personnes veulent savoir
        }
    } · { $state ->
        [new] ⏳ les organisateurs vont la regarder
        [open] 🕗 sera transmise à l’intervenant
        [passed] 📨 l’intervenant l’a reçue
        [answered] ✅ réponse donnée
        [skipped] 📝 mise de côté par l’intervenant
        [rejected] 📝 non transmise
       *[withdrawn] ❌ vous l’avez retirée
    }
questions-read-answer = 📖 Lire la réponse { $place }
questions-take-back = ❌ Retirer la n° { $place }
questions-take-back-sure = Retirer cette question ?

    <blockquote>{ $question }</blockquote>
questions-take-back-yes = ❌ Retirer
questions-take-back-no = ⬅️ Non, la garder
questions-taken-back = { $what ->
        [stays] Retirée. D’autres veulent le savoir aussi : elle est transmise quand même, sans votre nom.
       *[gone] La question est retirée.
    }
questions-asked = ❓ <blockquote>{ $question }</blockquote>
questions-answer = 💬 <b>L’intervenant répond :</b>
    { $answer }
questions-answer-live = 🗣 L’intervenant a répondu de vive voix pendant la séance.
questions-answer-below = { $count ->
        [one] 👇 Le fichier ou message vocal de la réponse est juste en dessous.
       *[other] 👇 Les { $count } fichiers ou messages vocaux de la réponse sont juste en dessous.
    }
questions-answer-mark = { $kind ->
        [voice] 🎤
        [audio] 🎵
        [photo] 🖼
        [video] 🎬
        [document] 📎
        [live] 🗣
       *[text] 💬
    }
questions-answered-title = ✅ <b>Avec réponse</b> ({ $count })
    📚 { $topic }
questions-answered-none = 📚 <b>{ $topic }</b>

    Il n’y a pas encore de réponse. Les nouvelles réponses seront ici.
questions-answered-one = <b>{ $place }.</b> { $question }
    { $answer }
questions-search-how = 🔎 <b>Que cherchez-vous ?</b>

    Écrivez quelques mots, les accents ne comptent pas. Par exemple : <i>ho so ocop</i>
questions-search-words = Je ne cherche que des mots. Écrivez-en quelques-uns.
questions-found = { $count ->
        [one] 🔎 « { $words } » : { $count } question trouvée
       *[other] 🔎 « { $words } » : { $count } questions trouvées
    }
questions-found-none = 🔎 « { $words } » : pas encore de réponse à cela. Essayez d’autres mots, ou posez la question.
questions-found-more = Ajoutez des mots pour trouver plus vite.
questions-ask-this = ✍️ Poser cette question
questions-edited = Modifier un ancien message ne change pas la question. Appuyez sur ✏️ pour la réécrire.
questions-link-register = ✋ Vous voulez poser une question ? Inscrivez-vous d’abord, cela prend une minute ; puis envoyez votre question ici.
questions-link-over = ✋ Cette séance ne prend plus de questions.
