### The frame of the page, its steps, buttons and notices.

app-title = Labworth: what a research result is worth, and who gets what
page-title = { $page } – Labworth
app-name = Labworth
app-line = What your patent is worth, and who gets what when it earns
app-skip = Skip to the content

nav-menu = Menu
nav-title = Pages
nav-calculate = Calculator
nav-quick = Quick answer
nav-value = Value in full
nav-sheet = Calculation sheet
nav-examples = Examples
nav-methods = Methods
nav-glossary = Glossary
nav-sources = Sources
nav-about = About

language-title = Language
language-failed = The other language could not be loaded. Check the connection and choose it again.

files-title = Project
files-save = Save to a file
files-open = Open a file
files-empty = Start empty
files-undo = Undo
files-redo = Redo
files-print = Print

## Steps

steps-title = Steps
step-right = The right
step-right-why = How long the protection lasts, and how much public money is in it.
step-licence = The deal
step-licence-why = What the factory pays under a licence, and for how long. A spin-off can be set beside it.
step-spin-off = And a spin-off? Compare both
step-spin-off-why = A company founded on the right: the institute brings the right in for shares, founders and an investor bring money. It uses the same road and sales as the licence.
step-outside-options = What could each have without this project?
step-outside-options-why = Whoever could have more elsewhere will not sign. Leave empty what is not known: then it is zero.
step-sales = Road and sales
step-sales-why = What still has to succeed before the product is sold, and what the factory then sells.
step-value = Value today
step-value-why = How much less later money counts, because it is later and uncertain.
step-sharing = Who gets what
step-sharing-why = The inventors, your institute’s rule, and what the law leaves open.
more-detail = More detail
more-costs = What the research cost: a lower limit

row-inventor = Inventor { $number }
row-owner = Co-owner { $number }
row-add-owner = Add a co-owner
row-band = Band { $number }
row-year = Year { $number }
row-stage = Stage { $number }
row-milestone = Milestone { $number }
row-add-stage = Add a stage
row-add-milestone = Add a milestone
row-add-inventor = Add an inventor
row-add-band = Add a band
row-add-year = Add a year
row-cost = Cost { $number }
row-round = Round { $number }
row-add-round = Add a later round
row-add-cost = Add a cost
row-remove = Remove
row-remove-named = Remove { $row }
label-in-row = { $row }: { $label }

## At a field

field-read-as = = { $value }
field-read-otherwise = or { $value }?
field-assumed = Left empty: { $value }
field-assumed-example = Left empty: { $value } (an example, please replace)
field-follows-licence = Left empty: { $value }, as in your licence
trust = Confidence: { $level }
trust-published = Published figures, confidence: { $level }
trust-low = low
trust-medium = medium
trust-high = high
trust-stands-in = Nothing is entered here, so this default is used. Any entry replaces it.
trust-same = Your entry is the same as this default.
trust-replaced = Your entry is used in place of this default.
trust-not-used = For comparison; nothing of it is used unless you enter it:

unit-years = years
unit-scaled = { $scale } { $currency }

## What the page says about itself

notice-indicative = An indicative calculation, not an appraisal certificate.
notice-law = The articles of law were read in secondary sources. Check them in the official gazette before you rely on them.
notice-private = Your data stays on this device. Nothing is sent anywhere.
notice-close = Close

## A new version of the page

update-ready = A new version of this page is ready. Your entries stay as they are.
update-use = Use it now
update-later = Later
update-not-kept = The browser could not carry your entries over to the new version. Save them to a file, then reload the page and open that file.

## Pages to read

methods-title = Methods
methods-intro = How the page calculates: formula, symbols, limits and source, with one case by hand.
methods-all = All methods
reading-no-such-page = There is nothing here. Choose a page above.
terms-title = Glossary
sources-title = Sources
about-title = About Labworth
about-version = Labworth { $version }, build { $build }
footer-about = What Labworth is, and what it is not
methods-waiting = Loading …
later-again = Load it again
methods-failed = This part could not be loaded. Check the connection and open it again; calculating goes on without it.
confidence-low = Little trust: recalled, or from a weak source
confidence-medium = Some trust: a secondary source, or page or date missing
confidence-high = Good trust: read in the source itself
