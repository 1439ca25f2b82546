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
        [mine] 📝 <b>The organisers did not pass your question on</b>
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
