questionlist-file = questions-session-{ $number }.pdf
questionlist-title = Questions to the speakers
questionlist-session = Session { $number } · { $when }
questionlist-printed = Printed { $when }
questionlist-pages = Page { $page } of { $pages }
questionlist-notes = Notes
questionlist-none = No question is waiting for an answer.
questionlist-lost = […] stands for letters that cannot be printed. Read them in Telegram.
questionlist-people = { $count ->
        [one] person
       *[other] people
    }
questionlist-voice = (A voice message: listen to it in Telegram.)
questionlist-photo = (With a photo: see it in Telegram.)
questionlist-summary = { $open ->
        [one] { $open } question waits
       *[other] { $open } questions wait
    } for an answer, the most wanted first; { $answered } answered already.
questionlist-button = 🖨 Print the questions
questionlist-caption = 🖨 The list of questions of session { $number }, ready to print.
questionlist-ordered = ⏳ The file is being made and comes in a moment.
