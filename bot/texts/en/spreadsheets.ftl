spreadsheets-empty = There is no row in this file. Please check it and send it again.
spreadsheets-large = The file has { $size } MB, and the bot can only receive { $most } MB. Please take pictures out of the table, or split it into smaller files and send them one after another.
spreadsheets-long = The table has more than { $most } rows. Please split it into smaller files and send them one after another.
spreadsheets-wide = The table has more than { $most } columns. Please delete those you do not need (perhaps there is a stray cell far to the right) and send it again.
spreadsheets-heavy = This table is too big, perhaps because of a stray cell far away. Please copy the list alone into a new Excel file and send that.
spreadsheets-locked = 🔒 This file has a password, so the bot cannot open it. Please open it in Excel, remove the password (File → Info → Protect Workbook), save it and send it again.
spreadsheets-bomb = This file is compressed in an unusual way; to be on the safe side the bot does not open it. Please open it in Excel, copy the list into a new file and send that.
spreadsheets-broken = The file is damaged or was not uploaded completely. Please open it in Excel, save it as .xlsx and send it again.
spreadsheets-letters = The bot cannot read the letters in this file. Please open it in Excel, save it as .xlsx (or “CSV UTF-8”) and send it again.
spreadsheets-quote = From row { $row } on there is a quotation mark (") that opens and never closes, so the bot cannot tell where the cell ends. Please mend that row, or save the file as .xlsx, and send it again.
spreadsheets-kind = { $kind ->
        [pdf] This is a PDF file
        [picture] This is a picture
        [word] This is a Word file
        [slides] These are slides
        [numbers] This is an Apple Numbers file
        [page] This is a web page or an XML file
        [contacts] These are contacts
        [archive] This is an archive
       *[other] This is no spreadsheet
    }; the bot cannot read a list from it. Please send an Excel file (.xlsx, .xls), ODS or CSV{ $kind ->
        [pdf] {""}: if the list was made in Excel, send that very file.
        [word] {""}: copy the table from Word into Excel and save it as .xlsx.
        [numbers] {""}: in Numbers choose File → Export To → Excel.
        [page] {""}: open it in Excel and save it as .xlsx.
        [archive] {""}: unpack it and send the file inside.
       *[other] .
    }
