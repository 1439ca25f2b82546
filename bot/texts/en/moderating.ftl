moderating-button = ❓ Questions
moderating-button-new = ❓ Questions ({ $count } new)
moderating-title = ❓ <b>Questions of the participants</b>
    { $title }
moderating-counts =
    🆕 To be looked at: <b>{ $new }</b>
    📨 Waiting for an answer: <b>{ $open }</b>
    ✅ Answered: <b>{ $answered }</b>
    ⏭ Put aside by the speaker: <b>{ $skipped }</b>
    ✖️ Not passed on: <b>{ $rejected }</b>
    🔗 Merged: <b>{ $merged }</b>
moderating-moderated = 🕵️ You look at each question before the speaker gets it.
moderating-direct = 🚪 Nobody has to look: questions go straight to the speaker.
moderating-look = 🆕 Look at the new ones ({ $count })
moderating-topic = { $topic } ({ $count })
moderating-stop = 🚪 Let questions go straight
moderating-start = 🕵️ Look at each question
moderating-is-moderated = From now on each new question waits to be looked at.
moderating-is-direct = { $new ->
        [0] From now on questions go straight to the speaker.
        [one] From now on new questions go straight. 1 sent before still waits, please look at it.
       *[other] From now on new questions go straight. { $new } sent before still wait, please look at them.
    }
moderating-none = ✅ Nothing waits to be looked at any more.
moderating-new = 🆕 <b>New question { $place }/{ $total }</b>
moderating-one = ❓ <b>Question</b>
moderating-about = 🎤 { $topic } (session { $number })
    🕐 { $when }
moderating-asker = 👤 { $name }, number { $number }
moderating-asker-anonymous = 🕶 { $name }, number { $number } (does not want the name shown to others)
moderating-asker-unknown = 👤 Whoever asked is on no list any more
moderating-wanted = 🙋 { $count } people want to know
moderating-decided = <i>{ $what }</i>
moderating-nobody = The bot
moderating-decided-open = { $who } let it through at { $when }.
moderating-decided-rejected = { $who } decided at { $when } not to pass it on.
moderating-decided-merged = { $who } merged it with another at { $when }.
moderating-decided-answered = { $who } answered it at { $when }.
moderating-decided-skipped = { $who } put it aside at { $when }.
moderating-decided-withdrawn = Whoever asked took it back at { $when }.
moderating-approve = ✅ Let through
moderating-reopen = ✅ Bring back
moderating-reject = ✖️ Do not pass on
moderating-merge = 🔗 Merge
moderating-move = 🎤 Other topic
moderating-theme = 🏷 Theme
moderating-cancel = ⬅️ Back
moderating-back = ⬅️ Questions
moderating-back-topic = ⬅️ Questions of the topic
moderating-approved = ✅ Let through. Whoever asked will be told.
moderating-rejected = ✖️ Noted. Whoever asked will be told, with the reason.
moderating-ask-reason = ✖️ Why not pass it on?
    <blockquote>{ $words }</blockquote>

    Press a reason, or type your own. Whoever asked will read it.
moderating-no-reason = Please type the reason in words, at most { $most } characters.
moderating-merge-ask = 🔗 Which question says the same?
    <blockquote>{ $words }</blockquote>

    The most alike comes first. Who asked and who wants to know too stays counted.
moderating-merge-none = There is no other question to merge it with.
moderating-merge-self = A question cannot be merged into itself.
moderating-merge-elsewhere = The two belong to different series.
moderating-merge-gone = The other one is no more. Please choose another.
moderating-merged = 🔗 Merged. { $count ->
        [one] 1 person waits
       *[other] { $count } people wait
    } for this one.
moderating-move-ask = 🎤 Which topic is it about?
    <blockquote>{ $words }</blockquote>
moderating-move-none = There is no other topic.
moderating-moved = 🎤 Moved to “{ $topic }”.
moderating-theme-ask = 🏷 Which theme is it about?
    <blockquote>{ $words }</blockquote>
moderating-theme-none = None of them
moderating-themed = 🏷 The theme is noted.
moderating-list = ❓ <b>{ $topic }</b> (session { $number })
    The newest first. Press one to see it:
moderating-sign-new = 🆕
moderating-sign-open = 📨
moderating-sign-answered = ✅
moderating-sign-skipped = ⏭
moderating-sign-rejected = ✖️
moderating-notice = ❓ <b>New questions wait for you</b>
moderating-notice-line = • { $title }: <b>{ $count }</b>
