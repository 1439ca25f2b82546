classes-ask-first = Hello <b>{ $name }</b>! 👋

    There are many classes. Answer a few questions and I will find those that fit you.

    <b>{ $question }</b>
classes-ask = <b>{ $question }</b>
classes-none = None of these
classes-again = 🔄 Choose again
classes-all = 📋 See all
classes-fitting = 🎓 { $count ->
        [one] <b>One</b> class fits you. Press it to see it and register:
       *[other] <b>{ $count }</b> classes fit you. Press one to see it and register:
    }
classes-no-fitting = No class fits your answers yet. Choose again, or see all classes.
classes-title = <b>{ $title }</b>
classes-when = 📅 { $when }
classes-where = 📍 { $place }
classes-free = { $count ->
        [one] 🪑 One seat left
       *[other] 🪑 { $count } seats left
    }
classes-full = { $waiting ->
        [0] ⏳ Full; you can stand in line
        [one] ⏳ Full, one person is waiting; you can stand in line
       *[other] ⏳ Full, { $waiting } people are waiting; you can stand in line
    }
classes-mine = ✅ You are registered for this class
classes-button = { $title }
classes-button-full = ⏳ { $title }
classes-button-mine = ✅ { $title }
classes-back = ⬅️ The classes that fit me
