menu-home = 🏠 Main page
menu-card = 🎓 <b>{ $title }</b>
    You are participant no. <b>{ $number }</b>.
menu-next = 📅 <b>Session { $number }</b>: { $when }
    { $title }
menu-now = 🔴 <b>Session { $number } is open now</b>: { $when }
    { $title }
menu-over = ✅ All sessions are over. Thank you for taking part!
menu-progress = 📝 Surveys: <b>{ $done }</b> done, <b>{ $needed }</b> needed for the certificate
menu-earned = 🎉 { $done ->
        [one] You have answered { $done } survey
       *[other] You have answered { $done } surveys
    } ({ $needed } needed): <b>you have earned the certificate!</b>
menu-owed = 👉 { $count ->
        [one] { $count } survey is waiting for you.
       *[other] { $count } surveys are waiting for you.
    }
menu-join = 🔴 Join now
menu-survey-now = 📝 Answer the survey of session { $number }
menu-certificate-now = 🎓 Get my certificate
menu-schedule = 📅 Schedule
menu-materials = 📚 Materials
menu-surveys = 📝 Surveys
menu-certificate = 🎓 Certificate
menu-mine = 👤 My details
menu-language = 🌐 Language
menu-help = ❓ Help
menu-several = You take part in { $count } series. Press one to see it.
menu-more-series = ➕ Other series
menu-other-series = 📚 My series
menu-not-registered = You are not registered for this series yet. Type /start to register.
menu-resume-registration = ▶️ Go on with my registration
menu-resume-survey = ▶️ Go on with the survey
menu-resume-certificate = ▶️ Go on correcting my name
