### Methods side by side, the range to work with, and risk that is counted twice.

method-relief-from-royalty = By relief from royalty, with the buyer’s tax saving
method-risk-adjusted-npv = By own exploitation, adjusted for risk
method-replacement-cost = Cost of making the result again: a lower limit
short-relief-from-royalty = relief from royalty
short-risk-adjusted-npv = own exploitation
short-replacement-cost = replacement cost

value-methods-title = What the right is worth, by each method
value-reconciled = Range to work with
methods-open = Open any figure to see how it came about.
reconciled-low = Lower end
reconciled-high = Upper end

reconciled-single-method = Only { $method } says what the right is worth, so nothing checks it yet.
reconciled-to-margin = Enter the operating margin to compare it with own exploitation
reconciled-agree = The methods have values in common: { $range }.
reconciled-disagree = The methods do not meet; the gap is { $range }. Before you use the range, look for the reason: the royalty rate, the margin, or the costs and chances of the stages.
reconciled-raised-to-floor = The lower end was raised from { $amount } to what it would cost to make the result again.
reconciled-cut-at-ceiling = The upper end was cut from { $amount } to the most that there is to gain.
reconciled-below-floor = The whole range lies below { $amount }, the cost of making the result again. Money that was spent is no reason for a buyer to pay more.
reconciled-above-ceiling = The whole range lies above { $amount }, the most that there is to gain. Check the method that promises so much.
reconciled-equal-weights = The methods count alike, because no weight was entered.
reconciled-weights = Weights: { $shares }.
reconciled-share = { $method } { $share }
reconciled-rounded = The ends are rounded outward to two digits.
reconciled-no-value = No method has a weight above zero, so there is no range to work with.

notice-risk-counted-twice = The stages may fail, and the discount rate of { $rate } holds the risk of failure as well: that risk is counted twice.
notice-risk-effect = { $method }: this takes away { $effect }. With the risk in the chances alone it is worth { $chances }, with the risk in the rate alone { $rate }.
notice-risk-entered = Compared with your rate without technical risk, { $rate }.
notice-risk-bridge = Compared with { $rate }, the rate that lies behind yours if all failure shows at launch: 1 + r = (1 + h) × p^(1/T). It is a guide; enter your own if you know it.
notice-risk-no-rate = So much failure cannot lie inside this rate, so its effect in money cannot be told. Enter a rate without technical risk to see it.
notice-risk-open = how it was calculated

value-page-title = What the right is worth, by every method
value-page-why = Each section asks for what a method needs and shows at once what your answer did. What you have typed elsewhere is already in.

method-comparable-licences = By comparable licences, from the lower to the upper quartile
short-comparable-licences = comparable licences

evidence-title = Evidence of royalty rates
evidence-why = Licences that you know make a range, or update a published one. The published tables under Sources print lowest, median and highest, not quartiles, and are examples, please replace; nothing of them is used here. What you enter counts as you enter it.
evidence-range = { $lower } – { $median } – { $upper }
evidence-own = Range of your licences ({ $count })
evidence-published = Published range
evidence-updated = Updated range
evidence-working = Range to work with
evidence-moved = Your licences move the median by { $points } percentage points ({ $percent }); at the median the value changes by { $money }.
evidence-related = Licences between related parties carry no weight: { $count }.
strength-title = Strength of the right
strength-why = Answers move the place of a parameter in its range; they never multiply a value. The questions are our own in the manner of IPscore and are not tested against data: an example, please replace.
strength-place = Place in the range of royalty rates
strength-rate = Royalty rate there
strength-enforceability = Chance that the right holds
strength-uncounted = A chance without a range is taken as certain.
strength-agreement = Raters no more than one step apart: { $within }.
strength-apart = Talk about these, where raters are two or more steps apart:
life-title = Remaining life
life-why = The value of the right counts until the earliest end. The royalties of the licence stay as the contract says. Years that you type are yours; renewal fees are not counted here.
life-until = Counted until { $date }: { $what } ends first.
life-legal-name = legal protection
life-technical-name = technical life
life-economic-name = economic life
life-contractual-name = contractual life
life-cost = What the shorter life takes from the value
row-licence = Licence { $number }
row-add-licence = Add a licence
row-question = Question { $number }
expert-title = The opposing expert
expert-why = What an expert of the other side would say of this model, the dearest first. Rules tried: { $tried }.
expert-nothing = No attack was found.
expert-impact = In money: { $money } ({ $figure }).
expert-example = An example, not a figure of yours.
expert-no-price = No price without the missing figure.
expert-answer = Answer:
expert-go = Go to: { $field }
expert-open = What this attack does to the value
expert-question = Question
expert-weakness = Weakness
expert-fault = Fault
expert-source = Source
expert-years = { $years } years
