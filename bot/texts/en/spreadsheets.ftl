spreadsheets-empty = There is no row in this file. Please check it and send it again.
