## The closing report: what is printed, and what stands in the workbook

report-heading = Closing report
report-contents = Contents
report-page = Page
report-period = From { $first } to { $last }
report-taken = Figures of { $when }
report-altogether = Altogether
report-unprintable = (cannot be printed)
report-session-number = Session { $number }
report-small-note = “{ $few }” is one to four people; “{ $kept }” is hidden because that small number could be computed from it. So nobody can be recognised.

report-overview = Overview
report-overview-lead = The main figures. How each is counted stands in the last section, “What the figures mean”.

report-people = Registrants
report-people-none = Nobody has registered yet.
report-people-states = Registrations
report-days = Registrations by day
report-weeks = Registrations by week
report-days-note = By the day on which those who are on the list now registered; where the chart counts by week, each column begins on the day below it.
report-days-alt = Column chart: from { $first } to { $last } there were { $altogether } registrations, most in the column of { $top } with { $count }.
report-kind = Group
report-kinds-unknown = No answer
report-province = Province
report-provinces-title = Provinces: { $there } of { $all }
report-map-legend = Each field is a province, placed roughly as on the map. The darker, the more people; dashed: nobody yet.
report-map-alt = Map of fields for the provinces: people come from { $there } of { $all }, most from { $most } ({ $count }). Each number stands in the table beside it.

report-classes-title = Classes
report-groups-table = By kind of class
report-group = The class is for
report-group-all = Everybody
report-classes-table = Each class
report-series = Class
report-begins = Begins

report-sessions-title = Sessions and topics
report-sessions-table = The sessions and their topics
report-sessions-off = { $count ->
        [one] One session was cancelled and is
       *[other] { $count } sessions were cancelled and are
    } not counted here.
report-sessions-in-workbook = The full list of sessions stands in the workbook that comes with this report.
report-session = No.
report-session-of = Session
report-when = When
report-topic = Topic
report-speaker = Speaker

report-attendance = Attendance
report-attendance-none = Nobody has been noted as attending yet.
report-platforms-table = Attendance by platform
report-platform = Platform
report-platform-zoom = Zoom
report-platform-facebook = Facebook
report-platform-youtube = YouTube
report-platform-place = In person
report-platform-unknown = Unknown
report-views-of = { $platform } views (organizers)
report-views-note = “Views (organizers)” were read off the Facebook page and YouTube channel and typed in by the organizers; the bot cannot count them.
report-attendance-table = Attendance by session
report-attendance-note = Who followed a session on two platforms is counted in both platform columns, but is one participation.
report-verdicts-table = Attendance judged
report-provisional = provisional
report-closed = Closed at

report-survey-title = Survey
report-survey-none = There are not enough answers to tell of (at least 5 for a session).
report-survey-lead = The results of the sessions together. A session with fewer than five answers to a question is not among them, so that nobody can be recognised.
report-survey-held = { $count ->
        [one] One anonymous response is
       *[other] { $count } anonymous responses are
    } not in yet: there are too few to hide who wrote them.
report-means-table = Means
report-asked = Question
report-out-of = Scale
report-out-of-rating = 1–5
report-out-of-scale = 0–10
report-asked-title = { $question } (n = { $count })
report-answer = Answer
report-choices-note = Several answers could be chosen, so they may add up to more than 100 %.
report-survey-sessions-table = Survey by session
report-sessions-note = n is how many answered the question of the column to its right. Of a session with fewer than five answers only “{ $few }” is told, and no mean.

report-questions-title = Questions to the speakers
report-questions-none = No questions have been asked yet.
report-topics-table = Questions by topic
report-themes-table = Questions by theme
report-theme = Theme
report-theme-none = No theme given
report-wanted-table = The most wanted
report-question = Question
report-question-state = State
report-question-open = not answered
report-question-answered = answered
report-question-skipped = left unanswered
report-question-voice = (a spoken question)
report-question-photo = (a question by photo)
report-question-text = (an empty question)

report-quotes = What participants say
report-quotes-lead = From the surveys of those who agreed to be quoted. A name is given only where they allowed it.
report-quote = Words
report-by = By
report-somebody = A participant

report-papers = Certificates
report-papers-none = No certificates have been issued.
report-papers-table = Certificates

report-messages = Messages of the bot
report-messages-none = The bot has sent no messages yet.
report-messages-table = Messages by channel
report-channel = Channel
report-channel-telegram = Telegram
report-channel-email = E-mail
