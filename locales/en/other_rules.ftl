### The same money under other institutions' rules.

other-rules-title = Compare with other institutions’ rules
other-rules-why = What everybody would get of these receipts, after these costs, under the rules of other institutions and countries.
other-rules-show = Compare
other-rules-hide = Hide the comparison
other-rules-picture = The same receipts, divided by each rule
other-rules-own = Your rule
other-rules-own-reading = Your rule, reading { $letter }
other-rules-reading = { $rule }, reading { $letter }
other-rules-part = { $party } { $percent }
other-rules-table = In { $unit }, over the whole term, and as a part of everything received
other-rules-rule = Rule
other-rules-source = Source, { $year }
other-rules-no-year = year not known
other-rules-rates = Exchange rates
other-rules-rates-help = The thresholds of these rules are in other currencies. Enter today’s rate, or a purchasing-power rate if a threshold should weigh as much here as it does there.
other-rules-rate = 1 { $code } is worth
other-rules-rate-not-positive = Enter a rate above zero.
other-rules-needs-rate = Its thresholds are in { $code }. Enter the exchange rate above to compare.
other-rules-no-currency = Its thresholds name no currency, so they cannot be compared.
other-rules-does-not-fit = This rule needs something that the project does not say ({ $code }).
other-rules-limits = Only the sharing differs: taxes and other laws of those countries are left out, and every stage is taken to succeed.
