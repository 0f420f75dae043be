### Workings: formula-… says a formula in words and symbols, term-… names a term of it.

formula-right-value = Value of the right = value without the tax saving × factor of the tax saving
formula-sum-of-years = Sum over the years
formula-sum-of-discounted = Sum over the years of amount × discount factor
formula-sum-of-payments = Sum of the payments
formula-royalty-saved = Net sales × part of the year under protection × royalty rate × (1 − tax rate) × discount factor
formula-benefit-factor-mid-year = 1 ÷ (1 − T ÷ n × a × (1 + k)^½), with a = (1 − (1 + k)^−n) ÷ k
formula-benefit-factor-year-end = 1 ÷ (1 − T ÷ n × a), with a = (1 − (1 + k)^−n) ÷ k
formula-discount-factor = (1 + discount rate) to the power of −time
formula-part-in-life = Days of the year before the protection ends ÷ days of the year
formula-expiry = Filing date + legal term
formula-net-sales = Net sales of the first year × (1 + growth) to the power of the years of growth
formula-as-entered = As entered
formula-licence-value = Receipts today − costs − tax today
formula-royalty = Net sales × part of the year under protection × royalty rate, rounded to whole units
formula-payment-to-person = What this head gives the inventors × this inventor’s share, rounded to whole units
formula-payment-to-party = What this head gives, less what was moved away to meet a minimum, rounded to whole units

term-right-before-benefit = Value without the tax saving
term-benefit-factor = Factor of the tax saving
term-royalty-saved = Royalty saved, after tax, today
term-net-sales = Net sales
term-part-in-life = Part under protection
term-market-royalty-rate = Market royalty rate
term-royalty-rate = Royalty rate
term-discount-factor = Discount factor
term-discount-rate = Discount rate (k)
term-tax-rate = Tax rate (T)
term-tax-does-not-apply = Tax rate: no tax in this reading
term-amortisation-years = Years of amortisation (n)
term-time = Time
term-year-starts = First day of the year
term-year-ends = Day after the last of the year
term-expiry = End of protection
term-filing = Filing date
term-legal-term = Legal term
term-first-year-sales = Net sales of the first year
term-sales-growth = Growth
term-years-of-growth = Years of growth
term-receipts-value = Receipts, today
term-costs = Costs
term-tax-value = Tax, today
term-receipt = Receipt
term-upfront = Upfront payment
term-paid-in-year = Paid
term-share-of-person = This inventor’s share
term-base = Base
term-amount-in-band = Amount in the band
term-base-of-minimum = Base of the minimum
term-rate = Rate
term-moved-here = Gives
term-moved-away = Moved away to meet a minimum
term-line-remuneration = Remuneration, Article 135
term-line-reward = Reward
term-line-own-part = Own part
term-line-corporate-tax = Corporate income tax
term-line-costs = Costs paid back
term-line-other = Payment
