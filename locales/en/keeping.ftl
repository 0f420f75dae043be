### What this browser keeps of what was typed.

## Whether it is kept

keeping-title = What this browser keeps
keeping-untouched = What you type is kept in this browser.
keeping-changed = Being kept …
keeping-kept = Kept in this browser { $when }
keeping-not-kept = Not kept in this browser:
keeping-read-only = To be read here, not changed
keeping-save = save to a file
keeping-today = at { $hour }
keeping-on-a-day = on { $date } at { $hour }

## Earlier states

keeping-states = Earlier states
keeping-states-intro = Kept in this browser only: closely for the last minutes, more widely further back. Opening one can be undone.
keeping-states-none = Nothing has been kept yet.
keeping-untitled = Without a title
keeping-entries = { $count } entries
keeping-restore = Open
keeping-restore-named = Open the state kept { $when }
keeping-save-named = Save the state kept { $when } to a file

## What the page says about it

keeping-restored = Your entries are back, as this browser kept them { $when }.
keeping-restored-older = What was kept last cannot be opened. { $reason } Your entries are back as they were kept { $when }; the later ones stand under “Earlier states” and can be saved to a file.
keeping-unreadable = What this browser kept cannot be opened. { $reason } It stays under “Earlier states”, where it can be saved to a file.
keeping-stopped-opening = The page stopped when it opened your entries kept { $when }, so this time it began without them. They stay under “Earlier states”.
keeping-earlier-state = The state kept { $when } is open. “Undo” leads back.
keeping-state-unreadable = This state cannot be opened. { $reason } It can still be saved to a file.
keeping-goes-on = You go on here, with what the other tab kept { $when }.
keeping-other-closed = The other tab was closed. You can go on here, with what it kept { $when }.
keeping-refused = This browser keeps no entries here, for example because the window is private or the page stands inside another one. Everything else works: save to a file before you close the page.
keeping-full = The browser has no room left, so your latest entries are not kept. Save to a file before you close the page.
keeping-failed = The browser could not keep your latest entries. Save to a file before you close the page.
keeping-apart = This page stands inside another site. What is kept here is apart from the page opened on its own: a file carries a project from one to the other.
keeping-open-example = Open the example instead

keeping-elsewhere = This project is open in another tab. So that neither overwrites the other, it can only be read here.
keeping-stepped-back = You went on with this project in another tab. So that neither overwrites the other, it can only be read here.
keeping-overtaken = Another tab has kept this project since you last typed here, so your latest entries are not kept. Continue here with what the other tab kept (“Undo” brings yours back), or keep yours as a copy.
keeping-continue-here = Continue here
keeping-copy = Work on a copy
