## A speaker's own page

speaker-page-button = 📄 My page (PDF)
speaker-page-at-work = ⏳ Your page is being made…
speaker-page-here = 📄 How <b>{ $title }</b> went
speaker-page-sent = 📄 The organizers send you how <b>{ $title }</b> went: marks, comments, questions and answers. Thank you for sharing what you know!
speaker-page-topic = 🎤 Open the topic
speaker-pages-button = 📨 Send speakers their pages
speaker-pages-sure = 📨 Send { $count ->
    [one] one page to its speaker
   *[other] { $count } pages to their speakers
 } now? Each has how the session was rated, comments, and the questions and answers of their topic. { $without ->
    [0] {""}
    [one] One topic has no speaker on the bot yet.
   *[other] { $without } topics have no speaker on the bot yet.
 }
speaker-pages-yes = 📨 Send now
speaker-pages-none = No speaker is on the bot yet. Invite them first, under Staff.
speaker-pages-at-work = ⏳ The pages are being made and sent…
speaker-pages-sent = 📨 { $count ->
        [one] One page was
       *[other] { $count } pages were
    } sent to speakers. { $without ->
        [0] Every topic has somebody who gets one.
        [one] One topic has no speaker in the bot.
       *[other] { $without } topics have no speaker in the bot.
    }
speaker-page-heading = For the speaker
speaker-page-session = Session { $number }: { $when }
speaker-page-rated = Rating
speaker-page-one = { $count ->
        [one] One survey was
       *[other] { $count } surveys were
    } answered. Below are the questions meant for the speaker.
speaker-page-several = { $count ->
        [one] One survey was
       *[other] { $count } surveys were
    } answered. The session has { $topics } topics and its survey asks about all of it, so these marks are of the whole session, not of this topic alone.
speaker-page-few = { $count ->
        [one] One survey was
       *[other] { $count } surveys were
    } answered: fewer than five answers are not told, so that nobody can be recognised.
speaker-page-unmeant = The programme has no question of the survey for the speaker.
speaker-page-comments = Words to the speaker
speaker-page-comments-lead = By those who answered the survey, without names.
speaker-page-questions = Questions and answers
speaker-page-answers = Questions about the topic
speaker-page-live = (answered live)
speaker-page-voice = (answered by voice)
speaker-page-photo = (photo)
speaker-page-video = (video)
speaker-page-audio = (audio file)
speaker-page-document = (file)
