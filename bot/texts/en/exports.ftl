exports-button = 📤 Export data
exports-title = 📤 <b>Export data</b>
    { $title }

    Which table would you like? The file holds personal data: pass it on only to those who really need it.
exports-which = <b>{ $what }</b>
    { $title }

    Excel opens at once and keeps the leading 0 of phone numbers. CSV is for other programs.
exports-as-xlsx = 📗 Excel (.xlsx)
exports-as-csv = 📄 CSV
exports-back = ⬅️ Another table
exports-ordered = ⏳ Making the file; it comes here as soon as it is ready.
exports-under-way = ⏳ This file is being made already. Just a little longer, please.
exports-nothing = There is nothing to put into this table yet. Please try again later.
exports-done = <b>{ $what }</b>: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
exports-part = It is more than one file on Telegram may hold, so it was divided: this is part { $number } of { $parts }.
exports-zipped = The file is compressed (.zip): unpack it and open the tables inside.
exports-held = { $count ->
        [one] { $count } anonymous response is
       *[other] { $count } anonymous responses are
    } not in the table yet: they are given out only when there are enough that nobody can be recognised.
exports-more = 📤 Export another table

## Names of tables

exports-kind-people = 👤 People
exports-kind-registrations = ✍️ Registrations
exports-kind-responses = 📝 Survey answers
exports-kind-attendance = 🙋 Attendance
exports-kind-questions = ❓ Questions
exports-kind-certificates = 🎓 Certificates
exports-kind-deliveries = ✉️ Messages
exports-kind-log = 📒 Log
exports-kind-everything = 🗂 Everything in one file

## Names of columns

exports-column-code = { $label } (code)
exports-column-series = Series
exports-column-session = Session
exports-column-session-start = Session starts
exports-column-number = Registration no.
exports-column-name = Full name
exports-column-phone = Phone
exports-column-state = State
exports-column-code-state = State (code)
exports-column-registered = Registered at
exports-column-changed = Last changed at
exports-column-withdrawn = Withdrawn at
exports-column-reason = Reason
exports-column-made-by = Registered by
exports-column-account = Name on Telegram
exports-column-username = Telegram username
exports-column-telegram = Telegram account no.
exports-column-language = Language
exports-column-unreachable = Cannot be reached because
exports-column-met = First met at
exports-column-seen = Last seen at
exports-column-registrations = Series registered for
exports-column-sessions = Sessions noted in
exports-column-present = Sessions judged present
exports-column-surveys = Surveys completed
exports-column-certificates = Certificates held
exports-column-submitted = Answered at
exports-column-evidence = Evidence
exports-column-platform = Platform
exports-column-at = At
exports-column-serial = Serial number
exports-column-printed-name = Name as printed
exports-column-ordered = Ordered at
exports-column-issued = Issued at
exports-column-ended = Ended at
exports-column-sha256 = Fingerprint of the file (SHA-256)
exports-column-campaign = Kind of message
exports-column-channel = Channel
exports-column-due = Due at
exports-column-sent = Sent at
exports-column-attempts = Attempts
exports-column-error = Error
exports-column-by = By
exports-column-action = What was done
exports-column-code-action = What was done (code)
exports-column-subject = To what
exports-column-details = Details

## Words in tables

exports-state-registered = registered
exports-state-withdrawn = withdrawn
exports-state-waiting = waiting for a seat
exports-state-offered = offered a seat
exports-state-asked = awaiting approval
exports-state-refused = refused
exports-state-ordered = being printed
exports-state-issued = valid
exports-state-replaced = replaced
exports-state-revoked = revoked
exports-state-pending = waiting to be sent
exports-state-sending = being sent
exports-state-sent = sent
exports-state-blocked = blocked by the recipient
exports-state-failed = failed
exports-state-skipped = not needed
exports-state-expired = expired
exports-state-in-doubt = in doubt
exports-evidence-here = button “I'm in”
exports-campaign-reminder = reminder
exports-campaign-join = join link
exports-campaign-after = word after the session
exports-campaign-survey-call = survey call
exports-campaign-survey-nudge = survey reminder
exports-campaign-material = material
exports-campaign-materials = materials there already, for a late registrant
exports-campaign-change = change of schedule
exports-campaign-announcement = announcement
exports-campaign-reword = announcement reworded
exports-campaign-recall = announcement taken back
exports-campaign-certificate = certificate
exports-campaign-digest = morning figures
exports-campaign-rejoin = links changed in a sent message
exports-campaign-ways = new ways in
exports-campaign-corrected = word of corrected data
exports-campaign-approval = announcement to be approved
exports-campaign-role = change of role
exports-campaign-seat-offer = offer of a seat
exports-campaign-seat-lapsed = offer of a seat ended
exports-campaign-question-state = state of a question
exports-campaign-question-passed = question passed to the speaker
exports-campaign-question-ask = question to be answered
exports-campaign-question-head = list of questions
exports-campaign-question-left = questions left unanswered
exports-campaign-question-left-here = questions left unanswered (organizers)
exports-campaign-question-answer = answer to a question
exports-campaign-question-fixed = correction of an answer
exports-campaign-question-waiting = questions to be looked at
exports-campaign-seat-yes = approval
exports-campaign-seat-line = place in line
exports-campaign-seat-no = refusal
exports-campaign-email-code = code of an e-mail address
exports-campaign-email-refused = e-mail address refused
exports-campaign-letter = personal message
exports-campaign-letter-answer = answer to a personal message
exports-campaign-merged = two registrations merged
exports-campaign-own-page = speaker's own page
exports-campaign-seat-requests = requests wait (staff)
exports-column-topic = Topic
exports-column-question-number = Question no.
exports-column-question = Question
exports-column-theme = Theme
exports-column-wanted = People who want to know
exports-column-answer = Answer
exports-column-merged-into = Merged into no.
exports-column-asked = Asked at
exports-column-passed = Passed on at
exports-column-answered = Answered at
exports-question-new = to be looked at
exports-question-open = waiting for an answer
exports-question-answered = answered
exports-question-skipped = put aside by the speaker
exports-question-merged = merged
exports-question-rejected = not passed on
exports-question-withdrawn = taken back
exports-evidence-word-1 = code word 1
exports-evidence-word-2 = code word 2
exports-evidence-door = at the door
exports-evidence-zoom = Zoom's report
exports-evidence-staff = an organizer's word
exports-verdict-present = present
exports-verdict-absent = not present
exports-column-verdict = Verdict
exports-column-minutes = Minutes
exports-campaign-code-word = code word to read out
exports-campaign-objections = objections (staff)
exports-campaign-objection = answer to an objection
exports-campaign-sheet-short = attendance not enough
exports-campaign-certificate-earned = certificate can be had
