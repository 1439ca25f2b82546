speakers-button = 🎤 Answer questions
speakers-question = { $count ->
        [1] ❓ <b>A question for you</b>
       *[other] ❓ <b>A question for you</b> · { $count } people want to know
    }
speakers-question-topic = 🎤 Topic: { $topic }
speakers-question-theme = 🏷 { $theme }
speakers-question-words = <blockquote>{ $words }</blockquote>
speakers-question-asker = 👤 { $name }
speakers-question-nobody = 👤 Asked without a name
speakers-state-answered = ✅ <b>Answered</b>
speakers-state-live = 🗣 <b>Answered live in the session</b>
speakers-state-skipped = ⏭ <b>Put aside, not answered</b>
speakers-state-rejected = ✖️ <b>Not passed on by the organizers</b>
speakers-state-withdrawn = ↩️ <b>Taken back by who asked it</b>
speakers-state-reason = The reason: { $reason }
speakers-answer = ✍️ Answer
speakers-answer-more = ✍️ Say more
speakers-answer-after-all = ✍️ Answer after all
speakers-live = 🗣 Answered live
speakers-skip = ⏭ Put aside
speakers-ask = ✍️ You are answering:
    <blockquote>{ $words }</blockquote>

    Type the answer, or send a voice message, photo, video or file here. The participants get it at once; nobody sees your account.
speakers-cannot = I cannot pass this on. Please answer with text, a voice message, a photo, a video or a file.
speakers-answered = ✅ Thank you. The answer is on its way to <b>{ $count }</b> { $count ->
        [one] person who wants
       *[other] people who want
    } to know.
speakers-answered-later = ✅ Thank you. It is late, so <b>{ $count }</b> { $count ->
        [one] person gets
       *[other] people get
    } the answer at { $when }.
speakers-answered-how = ✏️ To correct it, edit the message you just sent: it changes for the participants too.
    ➕ To say more, reply to the question again.
speakers-answered-left = { $count ->
        [0] 🎉 No question of this topic waits for you any more.
        [one] <b>1</b> question of this topic still waits.
       *[other] <b>{ $count }</b> questions of this topic still wait.
    }
speakers-joined = ➕ I have added this to the answer before it: long texts are often cut in two. If that was wrong, edit this message, and participants will see it changed.
speakers-which = ↩️ <b>Which question does this answer?</b>
    <blockquote>{ $words }</blockquote>

    Press the question and I send it to the participants. It is quickest to reply to the message with the question.
speakers-which-one = ❓ { $words }
speakers-which-none = ✖️ This is no answer
speakers-which-dropped = All right, I have not sent it to anybody.
speakers-corrected = ✏️ The answer is corrected. Those who have it will see the new words.
speakers-no-role = 🙏 You do not answer questions here any more, so this message was sent to nobody. If that is a mistake, please tell the organizers.
speakers-no-topic = 🙏 This question belongs to another speaker’s topic, so this message was sent to nobody. Thank you for being willing to answer!
speakers-no-withdrawn = ↩️ The question was taken back, no answer is needed. Thank you!
speakers-live-told = 🗣 Noted. Everybody who wants to know will hear of it.
speakers-live-already = It is noted as answered live already.
speakers-skip-ask = ⏭ Put this question aside?
    <blockquote>{ $words }</blockquote>

    Whoever asked will be told. Please choose a reason, so that they need not wait:
speakers-skip-plain = Put aside without a reason
speakers-back = ⬅️ No, keep it
speakers-skipped = ⏭ Put aside. Whoever asked will be told.
speakers-decided = Something was decided about this question before.
speakers-head-before = 📋 <b>Questions for “{ $topic }”</b>
    Session { $number }: { $when }

    The participants sent <b>{ $count }</b> { $count ->
        [one] question
       *[other] questions, the most wanted first
    }.
speakers-head-start = 📋 <b>{ $count } more for “{ $topic }”</b>
    Session { $number }: { $when }
speakers-head-during = 📋 <b>{ $count } more for “{ $topic }”</b>
    Session { $number }: { $when }
speakers-head-after = 📋 <b>{ $count } asked after the session, “{ $topic }”</b>
    Session { $number }: { $when }
speakers-head-demand = 📋 <b>Waiting for an answer: { $count }, “{ $topic }”</b>
    Session { $number }: { $when }
speakers-head-of = Below are the { $count } most wanted; all { $total } are in the PDF. When these are answered, press “Get the questions” for the next ones.
speakers-head-how = ↩️ <b>How to answer:</b> press and hold the message with the question (or swipe it to the left), choose “Reply”, then type or send a voice message, photo or file. The participants get it at once; nobody sees your account.
speakers-left = ⏰ <b>{ $count ->
        [one] 1 question is still unanswered
       *[other] { $count } questions are still unanswered
    }</b>
    🎤 Topic: { $topic }
speakers-left-one = • { $words }
speakers-left-more = … and { $count } more
speakers-left-here = ⏰ <b>Some questions are still unanswered</b>
    You can remind the speakers, or answer in their place.
speakers-left-topic = • { $topic }: <b>{ $count }</b>
speakers-topic-open = 🎤 { $topic } ({ $count })
speakers-topic-button = 🎤 This topic
speakers-all-topics = ⬅️ The topics
speakers-get = 📨 Get the questions ({ $count })
speakers-get-none = Nothing waits for an answer any more.
speakers-get-coming = 📨 { $count } of { $total } waiting are coming below, the most wanted first.
speakers-desk = 🎤 <b>Answer questions</b>
    { $title }
speakers-desk-topic = <b>{ $topic }</b>
    Session { $number } · waiting: <b>{ $open }</b> · answered: <b>{ $answered }</b>
speakers-desk-to = { $topic } ({ $count })
speakers-desk-nothing = No topic here is yours at present.
speakers-topic = 🎤 <b>{ $topic }</b>
    Session { $number }: { $when }

    ❓ Waiting for an answer: <b>{ $open }</b>
    ✅ Answered: <b>{ $answered }</b>
    ⏭ Put aside: <b>{ $skipped }</b>
speakers-topic-when = You get the questions an hour before the session, at its start and while it is on. To see them now, press “Get the questions”.
speakers-said-button = 💬 Answered ({ $count })
speakers-said = 💬 <b>Answered</b>
    { $topic }
speakers-said-one = ❓ { $words }
    💬 <i>{ $answer }</i>
speakers-piece-live = 🗣 live
speakers-piece-voice = 🎤 voice message
speakers-piece-photo = 🖼 photo
speakers-piece-video = 🎬 video
speakers-piece-audio = 🎵 audio
speakers-piece-document = 📄 file
speakers-reply-first = { $whose ->
        [mine] 💬 <b>Your question has an answer</b>
       *[shared] 💬 <b>A question you wanted to know too has an answer</b>
    }
speakers-reply-more = { $whose ->
        [mine] 💬 <b>More of the answer to your question</b>
       *[shared] 💬 <b>More of the answer to a question you wanted to know too</b>
    }
speakers-reply-live = { $whose ->
        [mine] 🗣 <b>Your question was answered live in the session</b>
       *[shared] 🗣 <b>A question you wanted to know too was answered live in the session</b>
    }
speakers-reply-words = 👉 { $words }
questions-reason-answered = It has been answered already
questions-reason-elsewhere = Not about this topic
questions-reason-unclear = Not clear yet; please ask again more precisely
questions-reason-unfit = Not suitable
questions-reason-documents = It is in the materials
questions-reason-later = It will be answered on another occasion
