surveys-heading = 📝 <b>Survey of session { $number }</b>
    { $title }
surveys-anonymous = 🔒 Your answers are kept anonymous.
surveys-had = You have answered this survey already. Thank you!
surveys-none = This session has no survey.
surveys-early = This survey opens when the session has ended.
surveys-closed = This survey is closed.
surveys-thanks = 🙏 Thank you for your answers about session { $number }!
surveys-card = 📝 <b>{ $done } of { $total } surveys done</b>
surveys-line-done = ✅ Session { $number }: done
surveys-line-open = 👉 <b>Session { $number }</b>: waiting for you, until { $when }
surveys-line-early = ⏳ Session { $number }: opens { $when }
surveys-line-closed = ❌ Session { $number }: closed
surveys-line-none = • Session { $number }: no survey
surveys-start = 📝 Answer the survey of session { $number }
surveys-missing = 🎓 { $missing ->
        [one] <b>{ $missing }</b> more survey and the certificate is yours
       *[other] <b>{ $missing }</b> more surveys and the certificate is yours
    } ({ $needed } needed).
surveys-earned = 🎉 Your surveys are complete ({ $needed } needed): <b>press the button below to get your certificate!</b>
surveys-unreachable = Sorry, the surveys that are left are not enough for the certificate ({ $needed } needed). If there is a special reason, please contact the organizers.
