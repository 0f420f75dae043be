### What is wrong with an entry, said at the field. Each sentence says what to do next.

problem-missing-number = The answer needs a figure here.
problem-missing-date = The answer needs a date here.
problem-missing-choice = Please choose one.
problem-missing-text = Please fill this in.

problem-not-a-number = This cannot be read as a number. Write it like { $example }.
problem-other-unit = This unit does not belong here. Write it like { $example }.
problem-other-currency = The project calculates in { $currency }. Enter the amount in that currency.
problem-too-large = This number is longer than any amount can be. Please check its zeros.
problem-out-of-range = Enter a figure from { $min } to { $max }.
problem-below-minimum = Enter a figure of { $min } or more.
problem-above-maximum = Enter a figure of { $max } or less.
problem-not-whole = Enter a whole number.
problem-range-malformed = This range cannot be read. Give two or three figures from low to high, each like { $example }, with “–” between them.
problem-unclear-hyphens = A hyphen here could also be a minus sign. Put “–” or “to” between the figures, like 3 – 5 – 8.
problem-range-out-of-order = Put the figures in order: the lowest, the most likely, the highest.
problem-spread-not-positive = There is no spread here: the lowest and the highest figure are the same, or the standard deviation is not above zero. Move them apart, or enter a single figure.
problem-not-above-zero = A lognormal needs a mean above zero, a beta two figures above zero.
problem-only-for-shares = A beta distribution only fits shares and probabilities. Choose another shape here.
problem-no-range-here = A single figure is needed here, not a range. Write it like { $example }.
problem-no-such-stage = The road has no stage of that number. Enter the number of a stage above, or add the stage first.
problem-level-falls = A stage cannot end below the readiness level at which it begins. Check the two levels.
problem-not-a-date = This day is not in the calendar. Write day, month and year, like { $example }.
problem-unknown-choice = The file has “{ $typed }” here, which this page does not know. Please choose one.
problem-text-too-long = Please shorten this to { $longest } characters.
problem-paste-too-long = This text has { $characters } characters; a field takes at most { $longest }. It was left out, and what stood here has stayed.

problem-expiry-before-filing = The protection would end before it was filed. Check the two dates.
problem-signed-after-expiry = The licence would be signed after the protection has ended. Check the two dates.
problem-shares-above-one = The shares add up to { $sum }. The others cannot own more than 100% together.
problem-shares-do-not-sum = The shares add up to { $sum }. Change them so that they add up to 100%.
problem-given-twice = The field beside says this already. Clear one of the two.
problem-nothing-contributed = Nobody would own anything: neither a right of any value nor money is brought in. Enter one of the two.
problem-pool-takes-all = The pool and the investor together would own the whole company. Make the pool smaller, or the new money smaller against the value before it.
problem-exit-after-term = Sales are looked at up to year { $years } after launch. Enter an earlier year, or more years of sales.
problem-nothing-to-share-by = All weights are zero, so nothing could be divided. Give at least one inventor a weight.
problem-bands-not-increasing = Each band must reach further than the one before. Check the upper limits.
problem-band-never-reached = This band begins where the one before has no end. Give the earlier one an upper limit, or remove this band.
problem-too-many-rows = There is room for { $most } rows. Please remove some.

problem-no-inventors = Add at least one inventor: without one, nothing can be divided.
problem-no-bands = Add at least one band: without one, the rule shares nothing.

example-money = 1,200,000,000 or 1.2 billion
example-rate = 5 or 5.5
example-years = 8
example-weight = 1 or 2.5
example-calendar-year = 2024
example-date = 31/12/2026

## Opening and saving a file

file-not-json = It is not a Labworth project: it cannot be read as JSON (line { $line }, column { $column }). Nothing was changed.
file-empty = The file is empty. Nothing was changed.
file-truncated = The file breaks off before its end; it was probably not copied completely. Nothing was changed.
file-too-large = It has { $size }; a project never has more than { $limit }. It was not read.
file-longer-than = It is longer than { $limit }, more than any project has. Nothing was changed.
file-not-text = It does not contain text. A Labworth project ends in “.labworth.json”. Nothing was changed.
file-newer-version = It was saved by a newer Labworth (format { $version }; this one reads up to { $known }). Nothing was changed.
file-unknown = It is JSON, but not a Labworth project. Nothing was changed.
file-unknown-format = It names a format that no Labworth ever wrote. Nothing was changed.
file-duplicate-key = It has “{ $label }” ({ $path }) twice, so it is unclear which one counts. Nothing was changed.
file-wrong-shape = One of its parts has another form than it should ({ $detail }). Nothing was changed.
file-wrong-unit = “{ $label }” is given in { $found }, but { $expected } is expected. Nothing was changed.
file-too-many = It has more entries, or longer texts, than any project. Nothing was changed.
file-unreadable = The browser could not read it. Please try again. Nothing was changed.
file-not-saved = The browser did not save the file. Please try again.
