### The answer: headlines, pictures, tables.

answer-title = The answer
answer-open = Open
answer-close = Close
answer-short = Worth { $range } today
answer-stale = The figures below are those of the last complete entries. Please look at:
answer-waits = The answer still needs:
answer-rules-fail = The sharing rule cannot be applied to these entries ({ $code }). Please check the bands and the inventors.
answer-spin-off-fails = No company can be founded, financed and sold on these entries ({ $code }). Please check the questions about the spin-off.
answer-under-reading = Who gets what under reading { $letter }
answer-who-gets-what = Who gets what

headline-right = The right, valued on { $date }
headline-licence = This licence to the institute, after costs and tax, today
headline-inventors = { $people ->
    [one] The inventor receives
   *[other] The { $people } inventors together receive
  } { $years ->
    [one] in one year
   *[other] over { $years } years
  }

range-lowest = Lowest, reading { $letter }:
range-highest = Highest, reading { $letter }:
range-all-readings = The same under every reading:

figure-open-named = { $label }: { $shown }. Show how it was calculated

## Parties

party-inventors = Inventors
party-department = Department
party-institute = Institute
party-state = State
party-costs = Costs
party-undistributed = Not distributed
party-other = Others
inventor-numbered = Inventor { $number }

## Readings

readings-title = { $count ->
    [one] One reading of the law
   *[other] { $count } readings of the law
  }
readings-why = The law leaves some points open. Each row is one way to read it; choose a row to see it below. Settle a point under “Who gets what” and the rows become fewer.
readings-reading = Reading
readings-right = Value of the right
readings-cell = Reading { $letter }

## Value

value-before-benefit = The right, without it
value-licence = This licence to the institute
value-description = { $label }: { $figure }.
value-what = Value of
value-lowest = Lowest
value-highest = Highest

table-show = Show as a table
table-unit = In { $unit }

## Flow

flow-title = { $years ->
    [one] The way of the money in one year
   *[other] The way of the money over { $years } years
  }
flow-source = The factory pays
flow-description = { $label }: { $figure }.
flow-reason = For
flow-pocket = Goes to
flow-amount = Amount
flow-not-drawn = Nothing flows yet, so there is nothing to draw.
reason-costs = Costs of the licence
reason-remuneration = Remuneration of the inventors, Article 135
reason-tax = Corporate income tax
reason-reward = Reward of the inventors, Article 28
reason-department = Department’s part
reason-institute = What stays with the institute

## Years

years-title = Year by year
years-how = Open any figure to see its formula, entries and clause.
years-when = When
years-together = Inventors together
years-exactly = Exactly, to the smallest unit of the currency
years-received = Received
years-signing = { $year }, signing
years-milestone = { $year }, milestone { $number }
years-year = { $year }, year { $number }
years-exit = { $year }, firm sold
years-wound-up = { $year }, firm wound up: stage { $stage } fails
years-total = All years
years-present-value = Worth today
years-cell = { $pocket }, { $row }
pockets-title = Each pocket, year by year

## The institute's rule

rule-title = The institute’s rule
rule-how = Of each further đồng of profit after tax, the band in which it falls decides who gets which part.
rule-here = You are here: { $amount }
rule-up-to = Up to
rule-beyond = Beyond

## Assumptions

assumed-title = What the answer assumed
assumed-why = You left these open, so sourced figures stand in. Replace them where you know better.
rests-on = Defaults of less than high confidence behind these values: { $count }.

## Workings

working-terms = The parts of this figure
working-result = Result
working-term-at-signing = { $name }, at signing
working-term-of-milestone = { $name }, milestone { $number }
working-term-of-year = { $name }, year { $year }
working-term-at-exit = { $name }, when the firm is sold
working-term-wound-up = { $name }, if stage { $stage } fails
working-entered = your entry
working-assumed = assumed
working-follows = as in your licence
working-source = Source
working-method = How this method works
clause-named = Article { $article }, { $law }
clause-own-rule = Your institute’s rule

## Files

file-opened = Opened { $name }.
file-refused = { $name } was not opened. { $reason }
size-megabytes = { $number } MB

## What the reader should know

notices-title = Worth knowing
notice-to-question = To the question
notice-task-before-law = The task was assigned on { $approved }, before the law came into force on { $inforce }. The earlier law may govern the result; this page applies the later one.
notice-task-date-unknown = The date of the task is not known, so it is not certain which law governs the result. This page applies the law now in force.
notice-royalties-end-with-right = The protection ends on { $expiry }. Sales after that day would have brought { $amount } more; they are left out.
notice-partly-state-funded = The law’s minimum for the inventors binds only the { $share } that the State funded.
notice-minimum-topped-up = In some receipts the institute’s rule gives the inventors less than the law’s minimum. Up to { $amount } was added from the parts of the institute and the department.
notice-duty-not-met = In some receipts there was not enough money for everything the law orders; up to { $amount } is missing.
notice-undistributed = The rule leaves up to { $amount } to nobody. Check the shares of the bands.
notice-costs-not-recovered = The receipts do not cover the costs; { $amount } is missing.

## The opened file

file-is-example = This is a constructed example: its sales, bands and weights are invented. Replace them with your own.
file-figures-changed = Today’s calculation differs from the { $count } figures below, which version { $engine } saved with this file.
file-figure-changed = { $name }: { $before }, now { $now }

### Outlook: paths, the road, what matters, the draws, the ledger.

party-licensee = Licensee
party-founders = Founders
party-investor = Investor
party-staff = Staff (option pool)
party-funder = Giver of the grant
party-company = Spin-off
party-not-yet-found = Not yet found
party-outside = Outside
side-institute = Institute with its inventors
path-licence = Licence
path-spin-off = Spin-off
verdicts-title = Would everybody sign?
verdicts-how = A path closes where everybody who has to sign expects at least what they could have without it, and no money for the road is lacking.
verdict-side = Who
verdict-value = Expects, today
verdict-option = Without this project
verdict-slack = Signs?
verdict-closes = closes
verdict-does-not-close = does not close
verdict-unknown = not known yet
verdict-needs-margin = unknown: enter the operating margin
verdict-agrees = yes, by { $amount }
verdict-refuses = no, { $amount } short
verdict-takes-part = would sign
verdict-stays-away = would not sign
verdict-gap = The road lacks { $amount }: nobody has promised it. Until it is found, this path does not close.
verdict-add-spin-off = To compare with a spin-off, enter the value at which the right is brought in.
verdict-option-why = What somebody could have without this project is zero unless you enter it.
paths-title = What each has of each path
paths-how = Expected present value: every payment weighed by its chance and discounted to the day of signing. Both paths use the same road and the same sales.
paths-party = Party
paths-no-part = no part
paths-with-spread = { $value } ({ $low } to { $high })
road-title = The road to market, and who pays
road-how-licence = Under the licence the licensee pays for the stages it reaches. Enter a spin-off to see grant, founders, investor and what is still lacking.
road-how-spin-off = Who pays for each stage in the spin-off once it is reached; what nobody has promised yet is marked as a gap.
road-launch = launch
road-expiry = end of protection
road-time = years from signing
road-years = { $years } yr
road-chance = chance { $chance }
road-levels = TRL { $from } → { $to }
road-payer = { $name } { $amount }
road-stage-description = { $name }: { $note }, costs { $cost }, paid by { $payers }.
road-stage = Stage
road-what = Level, time, chance
road-cost = Cost
road-payers = Who pays
road-gap = Gap
matters-waits = Being worked out …
matters-failed = This browser did not start the worker that works this out.
matters-title = Which assumptions matter most
matters-how = Each figure moved alone, and what the institute with its inventors then expects ({ $path }): a range from its tenth to its ninetieth percentile, a single figure by { $part } either way.
matters-figure = Figure
matters-low = Low
matters-high = High
matters-at-low = Expected at the low
matters-at-high = Expected at the high
matters-sentence = { $label }: { $low } gives { $atlow }, { $high } gives { $athigh }.
simulation-title = How sure is that?
simulation-nothing-uncertain = Nothing is uncertain yet. Press “Not sure” at a figure, or enter the stages of the road with their chances; then possible futures can be drawn here.
simulation-start = Draw the futures
simulation-again = Draw again
simulation-cancel = Stop
simulation-running = { $done } of { $total } futures
simulation-finished = { $draws } futures drawn.
simulation-cancelled = Stopped after { $draws } futures; the figures are of these.
simulation-cancelled-early = Stopped before the first future was drawn.
simulation-stale = The project has changed since: these figures are of the earlier one.
simulation-refused = The project could not be drawn: look at the entries marked above.
simulation-failed = The drawing stopped by itself and could not be taken up again. The page and your entries are as they were; try again.
simulation-sentence = { $path }: in eight of ten futures the institute with its inventors has { $range }, half of the time more than { $median }; it loses money in { $loss } of all.
simulation-what = What
simulation-p10 = P10
simulation-p50 = Median
simulation-p90 = P90
simulation-mean = Mean ± its error
simulation-loss = Chance of loss
simulation-with-error = { $mean } ± { $error }
simulation-loss-part = loss: { $chance }
simulation-choose = Show the outcomes of
simulation-seed = Seed { $seed }, { $sampler }; digest { $digest }: the same file gives the same digest on every machine.
ledger-title = The whole ledger: every party’s money by date
ledger-how = What each gains on a day, less what they pay. Every row sums to zero, in every state.
ledger-path = Path
ledger-state = What happens
ledger-success = every stage succeeds
ledger-fails = stage { $stage } fails
ledger-date = Date
ledger-sum = Sum
simulation-how = { $draws } possible futures of the whole chain, drawn on this device: { $ranges ->
        [0] no figure is a range
        [one] { $ranges } figure is a range
       *[other] { $ranges } figures are ranges
    }, { $stages ->
        [0] and the road has no stage that can fail
        [one] and the road has { $stages } stage that can fail
       *[other] and the road has { $stages } stages that can fail
    }.
