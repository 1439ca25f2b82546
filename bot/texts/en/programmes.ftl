programmes-button = 📄 Programme
programmes-series-button = 📄 Table of sessions
programmes-ask =
    📄 <b>Change the programme</b>

    Send me a file:
    • a <b>table of classes</b> (Excel or CSV): adds classes or changes those there are; classes that are not in it stay as they are
    • a <b>programme file</b> (.yaml): replaces the whole programme; series and sessions that are no longer in it fall away

    I will show you every change first. Nothing is applied until you agree.

    How to write a .yaml file: the page docs/programme.md that comes with the program (the operator has it).
programmes-ask-series =
    📄 <b>{ $title }</b>

    Send me a table of sessions (Excel or CSV): it adds sessions, moves them, changes places and speakers. Sessions that are not in it stay as they are.

    I will show you every change first. Nothing is applied until you agree.
programmes-template = ⬇️ Table of the classes now
programmes-template-series = ⬇️ Table of the sessions now
programmes-file = ⬇️ Programme file now (.yaml)
programmes-file-caption = The programme as it stands, as a .yaml file. Change it and send it back to me. Leave the keys as they are.
programmes-file-long = The programme has too many series for one file. Please use the table of classes.
programmes-template-caption = How it stands now, with an example row (which I skip) and a sheet that explains the columns. Change it and send it back to me.
programmes-no-file = I am waiting for a file (Excel, CSV or .yaml). Press 📎 to send one, or type /desk to go back to the desk.
programmes-wrong-kind = I cannot read the file “{ $name }”. Please send Excel (.xlsx), CSV or a programme file (.yaml).
programmes-too-big = This file is too big: I take at most { $most } MB. Please leave out pictures and spare sheets and send it again.
programmes-not-fetched = I could not fetch the file from Telegram. Please send it again.
programmes-looking = 🔎 Looking into “{ $name }”…
programmes-applying = ⏳ Applying…
programmes-at-work = It is being applied already, one moment please.
programmes-applied-already = This file has been applied already.
programmes-dropped-already = This file was dropped; nothing changed.
programmes-dropped = Dropped. The programme stays as it was.
programmes-yaml-here = A .yaml file changes the whole programme, so please send it under 📄 Programme (the desk of the whole programme). Here I take tables of the sessions of this series.
programmes-other = This file is for the programme “{ $found }”, and this desk is of “{ $wanted }”. Nothing was changed; please check whether it is the right file.
programmes-nothing-yet = The programme has no series yet that a new class could be made like. Please send the programme file (.yaml) first.
programmes-mistakes = ❌ <b>{ $name }</b>: { $count ->
        [one] one place needs mending
       *[other] { $count } places need mending
    }. Nothing was changed.
programmes-no-change = “{ $name }” says nothing else than the programme as it stands.
programmes-preview = 📄 <b>{ $name }</b>: { $count ->
        [one] one change
       *[other] { $count } changes
    }
programmes-told = { $count ->
        [0] Nobody needs to be told of this.
        [one] 📣 I will tell one participant whose session changes.
       *[other] 📣 I will tell { $count } participants whose sessions change.
    }
programmes-unheard = ℹ️ { $count ->
        [one] One participant has
       *[other] { $count } participants have
    } another way in (link, place): the next reminder tells it, I send no message of its own. To tell them at once, use 📣 Announcements.
programmes-line = • { $line }
programmes-more = … and { $count } more
programmes-all = 📎 See all
programmes-all-caption = { $count ->
        [one] One line
       *[other] { $count } lines
    }
programmes-confirm = ✅ Apply { $count ->
        [one] the change
       *[other] { $count } changes
    }
programmes-drop = ✖️ Drop
programmes-changed-meanwhile = ⚠️ The programme was changed meanwhile, so I looked again. Nothing was applied; please look at the new result and decide.
programmes-applied = ✅ { $changes ->
        [one] One change was applied.
       *[other] { $changes } changes were applied.
    }{ $told ->
        [0] {""}
        [one] {" "}I will tell one participant.
       *[other] {" "}I will tell { $told } participants.
    }
programmes-mistake-at = Line { $line }, { $path }: found { $found }; expected { $expected }
programmes-mistake = Line { $line }: found { $found }; expected { $expected }
programmes-itself = Programme
programmes-session = Session { $number }
programmes-new-series = ➕ New: { $where } ({ $count ->
        [one] one session
       *[other] { $count } sessions
    }, begins { $when })
programmes-gone-series = ➖ Falls away: { $where }
programmes-back-series = ♻️ Opens again: { $where } ({ $count ->
        [one] one session
       *[other] { $count } sessions
    }, begins { $when })
programmes-new-session = ➕ New, { $where }: { $when }
programmes-gone-session = ➖ Cancelled, { $where }: { $when }
programmes-back-session = ♻️ Takes place after all, { $where }: { $when }
programmes-moved = 🕗 { $where }: { $before } → { $after }
programmes-changed = ✏️ { $where }, { $field }: { $before } → { $after }
programmes-changed-much = ✏️ { $where }: { $field } changes
programmes-field-title = title
programmes-field-about = description
programmes-field-starts-on = first day
programmes-field-ends-on = last day
programmes-field-opens-at = registration opens
programmes-field-closes-at = registration closes
programmes-field-capacity = seats
programmes-field-approval = approval of registrations
programmes-field-offer-seconds = how long an offered seat is held
programmes-field-fits = for whom
programmes-field-reminders = reminders
programmes-field-survey = survey (times)
programmes-field-certificate = certificate
programmes-field-attendance = attendance (what counts)
programmes-field-questions = questions to speakers
programmes-field-quiet = quiet hours
programmes-field-retention-days = how long data is kept
programmes-field-approval-above = announcements that need a second organizer (from so many people)
programmes-field-organisers = organisers
programmes-field-languages = languages
programmes-field-contact = contact
programmes-field-topics = topics
programmes-field-links = ways in
programmes-field-registration-form = registration form
programmes-field-survey-form = survey questions
programmes-sheet-table = Table
programmes-sheet-help = Help
programmes-sheet-columns = Column
programmes-sheet-meaning = Meaning
programmes-heading-key = Class
programmes-heading-title = Title
programmes-heading-session = Session
programmes-heading-date = Date
programmes-heading-start = Start
programmes-heading-length = Length
programmes-heading-topic = Topic
programmes-heading-speaker = Speaker
programmes-heading-place = Place
programmes-heading-map = Map
programmes-heading-capacity = Seats
programmes-heading-about = About
programmes-heading-end = End
programmes-heading-closes = Registration closes
programmes-heading-note = Note
programmes-example-key = example-01
programmes-example-title = Example class
programmes-example-session = Example: 1
programmes-example-date = 20/07/2020
programmes-example-start = 8:00
programmes-example-length = 3h30
programmes-example-topic = Example topic
programmes-example-speaker = Example speaker
programmes-example-place = House of culture (example)
programmes-example-map = https://example.org/map
programmes-example-capacity = 50
programmes-example-note = example row, it is skipped
programmes-explain-key = The class's own key: small letters, digits, hyphens. Do not change it once people have registered. Several rows with one key are several sessions of one class.
programmes-explain-title = The class's name as participants see it.
programmes-explain-fits = Whom the class is for: an answer of the registration form; several with semicolons between them; empty means everybody.
programmes-explain-session = The session's number. A number that is not there yet is a new session.
programmes-explain-date = The day, such as 20/07/2020.
programmes-explain-start = When it starts, such as 8:00 or 13h30.
programmes-explain-length = How long it takes, such as 3h30 or 90m.
programmes-explain-topic = What the session is about; may be empty.
programmes-explain-speaker = Who speaks; several with semicolons between them.
programmes-explain-place = Where people meet, if they meet in person.
programmes-explain-map = Link of a map (https://…); may be empty.
programmes-explain-capacity = The most people it takes; empty means no limit (a new class) or as before (one that is there).
programmes-explain-note = For yourselves; I do not read this column.
programmes-column = column “{ $name }”
programmes-said-date = a day that exists, such as 28/09/2021 or 2021-09-28
programmes-said-moment = a day and time that exist, such as 2021-09-28 08:00
programmes-said-clock = a time of day, such as 8:00 or 13h30
programmes-said-length = a length, such as 3h30m or 90m
programmes-said-minutes = a share of the session, such as 60%, or a length, such as 90m
programmes-said-offset = an offset, such as -24h or +5m
programmes-said-url = an address, such as https://example.org/page
programmes-said-named = a name
programmes-said-text = a text
programmes-said-key = a key: small letters, digits, - or _ (32 at most)
programmes-said-whole = a whole number
programmes-said-number = a number
programmes-said-yesno = yes or no
programmes-said-list = a list
programmes-said-mapping = keys with values
programmes-said-nothing = nothing
programmes-said-class = the key of the class
programmes-said-end = an end after the start
programmes-said-same = the same as in the other rows of the class, or nothing
programmes-said-folder = a file in the operator's own folder
programmes-said-row = a row for each class or session
programmes-said-once = each column once
programmes-said-meant = one of: { $names } (did you mean { $likely }?)
programmes-said-one-of = one of: { $names }
programmes-said-unknown = the unknown name { $name }
programmes-said-no-column = no column { $name }
programmes-said-overlap = a start not before { $when } (the other one ends then)
programmes-said-twice = a key not used yet (line { $line } has this one)
programmes-said-at-least = a whole number, at least { $least }
programmes-said-within = a day within the series ({ $day })
