certificates-name-ask = Which full name exactly shall be printed on the certificate?
certificates-name = 🎓 Congratulations, you have earned the certificate!

    The name that will be printed:
    <b>{ $name }</b>

    Is every letter and every accent right?
certificates-name-corrected = The new name that will be printed:
    <b>{ $name }</b>

    Press the button below to get your certificate.
certificates-name-right = ✅ Correct, print this name
certificates-name-wrong = ✏️ Not right, correct it (once)
certificates-ordered = 🖨 Printing the certificate for <b>{ $name }</b>… It takes a few seconds.
certificates-coming = Your certificate is being printed, just a moment please.
certificates-none = This series gives no certificate.
certificates-handed = 🎓 Your certificate
    <b>{ $name }</b>
    No. <code>{ $serial }</code>

    Anyone can scan the QR code on it to check it.
certificates-state-issued = ✅ <b>This certificate is valid</b>
    No. <code>{ $serial }</code>
certificates-state-ordered = ⏳ <b>This certificate is being printed</b>
    No. <code>{ $serial }</code>
certificates-state-replaced = ⚠️ <b>This certificate has been replaced by another one</b>
    No. <code>{ $serial }</code>
certificates-state-revoked = ⛔ <b>This certificate has been revoked</b>
    No. <code>{ $serial }</code>
certificates-fields = Full name: <b>{ $name }</b>
    { $statement }
    <b>{ $series }</b>
    { $dates }

    { $topics }

    { $organisers }
    { $place }
    Issued: { $issued }
certificates-check-unknown = ❌ There is no certificate with this code. Please check the QR code again or ask whoever issued it.
certificates-check-wait = You have tried several wrong codes. Please wait { $wait } and try again.
certificates-file-same = 🔏 This file is exactly the one that was issued; nothing in it has been changed.
certificates-file-unknown = ❌ This file is not a certificate issued here, or it has been changed. Scan the QR code on it to see the original.
certificates-file-large = I could not read this file. A certificate is a PDF file smaller than 1 MB; please send that file again.
certificates-place = Vietnam
certificates-signer-role = For the organisers
certificates-name-unprintable = This name has characters that cannot be printed: <b>{ $characters }</b>. Please write it again with ordinary letters.
certificates-early = ℹ️ The series is not over: taken now, the certificate names the { $held } of { $total } sessions held so far. For all of them, wait until the last session has ended.
