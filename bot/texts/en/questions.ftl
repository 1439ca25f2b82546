questions-kind-voice = 🎤 Voice message
questions-kind-photo = 🖼 Photo
questions-told-open = ✅ <b>Your question was let through</b>

    <blockquote>{ $question }</blockquote>

    It will go to the speaker of “{ $topic }”. As soon as there is an answer, you will have it here.
questions-told-merged = 🔗 <b>Your question was put together with one that asks the same</b>

    Yours:
    <blockquote>{ $question }</blockquote>

    Together:
    <blockquote>{ $other }</blockquote>

    { $count } people wait for this one. You will get the answer too; there is no need to ask again.
questions-told-rejected = { $whose ->
        [mine] 📝 <b>The organizers did not pass your question on</b>
       *[shared] 📝 <b>A question that you wanted to know too is not passed on any more</b>
    }

    <blockquote>{ $question }</blockquote>
questions-told-skipped = { $whose ->
        [mine] 📝 <b>The speaker put your question aside</b>
       *[shared] 📝 <b>The speaker put a question aside that you wanted to know too</b>
    }

    <blockquote>{ $question }</blockquote>
questions-told-reason = The reason: { $reason }
questions-told-again = You can ask again in other words: just write to me here.
questions-told-passed = { $count ->
        [one] 📨 <b>Your question has reached the speaker</b>
       *[other] 📨 <b>{ $count } of your questions have reached the speaker</b>
    }
questions-told-one = <blockquote>{ $question }</blockquote>
questions-menu = ✋ Ask the speaker
questions-hub = ✋ <b>Ask the speaker</b>

    Is anything unclear? Press <b>Ask a question</b>, then write it, take a photo or speak a voice message. Spelling does not matter.

    The answer will come here, in this chat.
questions-ask = ✍️ Ask a question
questions-of-others = 👀 What others ask
questions-search = 🔎 Search the answers
questions-mine-count = 📋 My questions ({ $count })
questions-mine = 📋 My questions
questions-ask-more = ✍️ Ask another one
questions-back = ⬅️ Questions
questions-nothing = There is no topic to ask about yet. Come back here when there are sessions.
questions-write = ✍️ <b>What would you like to ask?</b>

    Write your question here. A photo or a voice message 🎤 will do as well.
questions-about = Topic: <b>{ $topic }</b>
questions-cancel = ❌ No, never mind
questions-which = ❓ <b>Shall I ask the speaker this?</b>

    <blockquote>{ $question }</blockquote>

    Choose the topic it is about:
questions-topic = Session { $number }: { $topic }
questions-topic-of = { $series } · session { $number }: { $topic }
questions-earlier = ⬅️ Previous
questions-more = More ➡️
questions-all-topics = 📚 Topics of other sessions
questions-alike = 👥 <b>Somebody asked nearly the same</b>

    If that is what you want to know, press it; there is no need to ask again.
questions-alike-one = <b>{ $place }.</b> { $question }
    { $state ->
        [answered] ✅ Answered
       *[open] { $count ->
            [one] 👥 { $count } person waits for the answer
           *[other] 👥 { $count } people wait for the answer
        }
    }
questions-alike-button = { $state ->
        [answered] ✅ No. { $place }: read the answer
       *[open] 👍 No. { $place }: me too
    }
questions-another = ➡️ Mine is another one, go on
questions-that-is-it = 👍 That is what I wanted to know
questions-last-look = ❓ <b>Send this to the speaker?</b>

    <blockquote>{ $question }</blockquote>

    📚 Topic: <b>{ $topic }</b>
    { $anonymous ->
        [yes] 🙈 Your name is hidden from other participants and the speaker.
       *[no] 🙂 Asked by: { $name }
    }

    To add something, just write on.
questions-send = 📨 Send the question
questions-hide-name = 🙈 Hide my name
questions-show-name = 🙂 Show my name
questions-other-topic = 📚 Another topic
questions-rewrite = ✏️ Write it anew
questions-not-one = ❌ This is no question
questions-received = 📩 <b>Your question has arrived</b>

    <blockquote>{ $question }</blockquote>

    📚 Topic: <b>{ $topic }</b>

    { $state ->
        [new] The organizers look at it and pass it on to the speaker. I will tell you what becomes of it.
       *[open] It will go to the speaker. As soon as there is an answer, I will write to you.
    }
questions-cannot = A question can be written, a photo or a voice message 🎤. What you just sent I cannot pass on.
questions-not-added = I did not add this to your question. Press one of the buttons below to go on.
questions-second = One photo or voice message for each question, please. Send this one first, then ask the next.
questions-long = That is too long for the speaker to read ({ $count } letters). Please say it in { $most } letters, or in a voice message 🎤.
questions-obstacle-left = You are not registered for this series any more, so you cannot ask here. Send /start to register again.
questions-obstacle-over = The series is over; this topic takes no more questions. Please choose another topic.
questions-obstacle-cancelled = This session or topic was taken off the schedule, so nobody would answer. Please choose another topic.
questions-obstacle-limit = You have asked a lot today, thank you! So that everybody gets a turn, please send more tomorrow. This one stays here.
questions-gone = This question is not here any more.
questions-me-too = { $count ->
        [one] 👍 <b>Noted!</b> { $count } person waits for this answer. You will get it.
       *[other] 👍 <b>Noted!</b> { $count } people wait for this answer. You will get it too.
    }
questions-own-already = { $count ->
        [one] 🙂 <b>You asked this yourself already</b>; { $count } person waits for the answer. I will write to you when it is there.
       *[other] 🙂 <b>You asked this yourself already</b>; { $count } people wait for the answer. I will write to you when it is there.
    }
questions-topics = 👀 <b>What others ask</b>

    Choose a topic. ❓ waiting, ✅ answered.
questions-place = <b>{ $place }.</b> { $name }
questions-topic-counts = <b>{ $place }.</b> { $name }
    ❓ { $open } · ✅ { $answered }
questions-open = ❓ <b>Questions waiting for an answer</b>
    📚 { $topic }

    Press 👍 if you want to know it too. Page { $page }/{ $pages }.
questions-none-open = 📚 <b>{ $topic }</b>

    No question is waiting. Be the first to ask!
questions-open-one = <b>{ $place }.</b> { $question }
    👥 { $count ->
        [one] { $count } person wants to know
       *[other] { $count } people want to know
    } · { $who ->
        [own] 🙂 yours
        [named] asked by { $name }
       *[hidden] asked without a name
    }
questions-vote = { $voted ->
        [own] 🙂 { $place } · yours
        [yes] ☑️ { $place } · take back
       *[no] 👍 { $place } · me too
    }
questions-play = { $kind ->
        [voice] 🎤 Hear { $place }
       *[photo] 🖼 See { $place }
    }
questions-caption = { $text }
questions-voted = { $told ->
        [counted-y] 👍 Noted: you want to know it too. You will get the answer.
        [counted-n] Taken back.
        [own] This is your own question; you are counted already.
        [closed] This question is not waiting any more.
       *[already] Noted already.
    }
questions-order-wanted = 🔥 Most wanted first
questions-order-new = 🆕 Newest first
questions-answered = ✅ Answered ({ $count })
questions-back-topics = ⬅️ Topics
questions-back-topic = ⬅️ Waiting for an answer
questions-to-answered = ✅ All that was answered
questions-mine-title = 📋 <b>Your questions</b> ({ $count })
questions-mine-none = 📋 You have not asked anything yet. If something is unclear, just ask!
questions-mine-one = <b>{ $place }.</b> { $question }
    <i>{ $topic }</i>
    { $merged ->
        [yes] 🔗 Together with one that asks the same: { $count } waiting
       *[no] 👥 { $count ->
            [one] { $count } person wants to know
           *[other] { $count } people want to know
        }
    } · { $state ->
        [new] ⏳ the organizers will look at it
        [open] 🕗 will go to the speaker
        [passed] 📨 the speaker has it
        [answered] ✅ answered
        [skipped] 📝 put aside by the speaker
        [rejected] 📝 not passed on
       *[withdrawn] ❌ you took it back
    }
questions-read-answer = 📖 Read answer { $place }
questions-take-back = ❌ Take back no. { $place }
questions-take-back-sure = Take this question back?

    <blockquote>{ $question }</blockquote>
questions-take-back-yes = ❌ Take it back
questions-take-back-no = ⬅️ No, keep it
questions-taken-back = { $what ->
        [stays] Taken back. Others want to know it too, so it is still passed on, without your name.
       *[gone] The question was taken back.
    }
questions-asked = ❓ <blockquote>{ $question }</blockquote>
questions-answer = 💬 <b>The speaker answers:</b>
    { $answer }
questions-answer-live = 🗣 The speaker answered it aloud in the session.
questions-answer-below = { $count ->
        [one] 👇 The file or voice message of the answer is right below.
       *[other] 👇 The { $count } files or voice messages of the answer are right below.
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
questions-answered-title = ✅ <b>Answered</b> ({ $count })
    📚 { $topic }
questions-answered-none = 📚 <b>{ $topic }</b>

    Nothing is answered yet. New answers will be here.
questions-answered-one = <b>{ $place }.</b> { $question }
    { $answer }
questions-search-how = 🔎 <b>What are you looking for?</b>

    Write a few words, accents do not matter. For example: <i>ho so ocop</i>
questions-search-words = I can only look for words. Please write a few.
questions-found = { $count ->
        [one] 🔎 “{ $words }”: { $count } question found
       *[other] 🔎 “{ $words }”: { $count } questions found
    }
questions-found-none = 🔎 “{ $words }”: no answer has that yet. Try other words, or ask the speaker.
questions-found-more = Write more words to find it sooner.
questions-ask-this = ✍️ Ask the speaker this
questions-edited = Editing an old message does not change the question. Press ✏️ to write it anew.
questions-link-register = ✋ You want to ask the speaker? Register first, it takes a minute; then send your question here.
questions-link-over = ✋ This session takes no more questions.
