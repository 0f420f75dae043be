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

value-row-ceiling = { $method }: an upper limit
value-row-check = { $method }: a cross-check
reconciled-union = From end to end the methods say { $range }.
standings-title = Every method: used, a cross-check, or not used
standings-why = A method that is not used wants a reason too. A cross-check neither pulls nor bounds the range.
standings-method = Method
standings-approach = Approach
standings-standing = Result, or what is missing
standings-share = Weight
approach-income = Income
approach-market = Market
approach-cost = Cost
standing-check = cross-check
standing-missing = Missing:
standing-nothing = Nothing to reckon with: the launch is worth nothing.
standing-for-ever = Unsuitable: it takes earnings to go on for ever, and the right ends.
standing-business = Unsuitable: it values a whole business built on the right.
standing-company = Unsuitable: it values a company and its shares, not the right.
standing-copy = Unsuitable: nobody makes an exact copy; replacement cost is used.
method-inputs-title = What the other methods ask
row-charge = Asset { $number }
row-add-charge = Add an asset
row-deal = Sale { $number }
row-add-deal = Add a sale
row-rating = Rating { $number }
row-add-rating = Add a rating
