pages-none = There is no such page
pages-none-why = The link may have been changed. Ask whoever sent it to you.
