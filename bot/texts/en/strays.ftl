strays-words = Thank you for your message. I am an automatic assistant and did not quite understand it. Press the button below to see what I can do for you.
strays-kind = 😊 Thank you! If you need anything, press the button below.
strays-kind-ask = 😊 Thank you! If something is unclear, just write your question here and I pass it on to the speaker.
strays-file = I got your file, but I do not know what to do with it. To check a certificate, please send it as a PDF file.
strays-file-staff = Do you want to import a list of participants, or change the programme with this file? Open the desk, press 📥 or 📄, then send the file again. PDF files are checked as certificates.
strays-voice = I cannot listen to voice messages yet. Please press a button or type your words.
strays-other = 😊 Thank you! Press the button below to see what I can do for you.
strays-edited = Editing an old message does not change your answer. Press “Back”, or ✏️ in the summary, to change it.
strays-command = I do not know this command. Type /menu to see what I can do for you.
strays-group = Hello everybody! Registration and all that follows take place in a private chat with me.
strays-group-open = 💬 Open a private chat
shortcuts-told = { $text }
help-text = <b>This is what I can do for you:</b>

    📅 /menu – main page: next session, schedule
    🔴 /join – join link
    ✋ /ask – ask the speaker, read the answers
    📚 /materials – materials of the sessions
    🙋 /attendance – my attendance
    📝 /survey – surveys
    🎓 /certificate – certificate
    👤 /me – my details
    🌐 /language – change the language

    When a code word is read out in a session, just type it here. If anything is unclear, just write your question or speak a voice message.

    To check a certificate, scan the QR code on it or send its PDF file here.
help-mail = ✉️ To get materials and the certificate by e-mail too, press the button below.
help-staff = 🗂 /desk – the desk, for you and the organizers
help-contact = ☎️ Do you need a person to help you? Reach the organizers:
    { $contact }
edge-sorry = 😔 Sorry, something went wrong on my side and your last step was not saved. Please try again, or type /menu to go on.
edge-file-lost = I could not fetch this file just now, perhaps the network is slow. Please send it again in a few minutes.
