### One entry per field of a project: the path without positions, `.` and `_` as `-`.
### label: the term of the field. question: what the page asks. help: what to look at, and what
### the answer is used for. option-…: the words for an option. placeholder: an example of form.

## What the project is called

project-title =
    .label = Project name
    .question = What shall this calculation be called?
    .help = Only for you: it becomes the name of the saved file and the heading of the printed sheet.
project-currency =
    .label = Currency
    .question = In which currency do you calculate?
    .help = Every amount on the page is in this currency. Changing it converts nothing.
    .option-vnd = Vietnamese đồng
    .option-usd = US dollars
    .option-eur = Euros
    .option-gbp = Pounds sterling
    .option-jpy = Japanese yen
    .option-krw = South Korean won
    .option-cny = Chinese yuan
    .option-sgd = Singapore dollars
    .option-thb = Thai baht
    .option-myr = Malaysian ringgit
    .option-idr = Indonesian rupiah
    .option-php = Philippine pesos
    .option-inr = Indian rupees
    .option-aud = Australian dollars
    .option-cad = Canadian dollars
    .option-chf = Swiss francs
    .option-zar = South African rand
    .option-ils = Israeli shekels

## The right

right-title =
    .label = Title of the patent
    .question = What is the protected result called?
    .help = As it stands on the patent certificate or the application.
right-kind =
    .label = Kind of right
    .question = Which title protects the result?
    .help = It decides how long the protection lasts: a patent 20 years from filing, a utility solution 10 years. The certificate says which one it is.
    .option-patent = Patent for invention
    .option-utility-solution = Patent for utility solution
right-filing-date =
    .label = Filing date
    .question = When was the application filed?
    .help = The date on the certificate beside “Filing date”. The term of protection runs from that day.
right-expiry-date =
    .label = Expiry date
    .question = When does the protection end?
    .help = Leave it empty and the page takes 20 years from filing for a patent, 10 for a utility solution. Fill it in if the right was given up or ends earlier.
right-state-funding-share =
    .label = Share of State funding
    .question = How much of the research money came from the State budget?
    .help = The share of the task’s whole cost that ministries, provinces or State funds paid: 100 where they paid everything. The Law on Science, Technology and Innovation binds this part of the income only.
right-task-approved-on =
    .label = Date of the task
    .question = When was the research task assigned?
    .help = The date of the decision or contract that assigned the task to the institute. Tasks from before 1 October 2025 mostly follow the earlier law.

right-term-years-patent =
    .label = Legal term of a patent for invention
    .question = How many years does a patent for invention last?
    .help = From filing. Change it only for another country’s law.
right-term-years-utility-solution =
    .label = Legal term of a utility solution
    .question = How many years does a patent for utility solution last?
    .help = From filing. Change it only for another country’s law.

## The owners

owners =
    .label = Co-owners
    .question = Does anybody else own a part of the right?
    .help = A partner, a company, another institute that is named as owner. Leave it empty where the right is the institute’s alone.
owners-name =
    .label = Co-owner
    .question = Who is it?
    .help = A name for the tables; only for you.
owners-share =
    .label = Co-owner’s share
    .question = How much of the right does this co-owner own?
    .help = Per cent of the right, as the contract between the owners says. What is not entered for others belongs to the institute.

## The licence

licence-signed-on =
    .label = Date of the licence
    .question = When is the licence signed?
    .help = The year count begins here: the upfront payment falls on this day, the first royalty one year later. A planned date will do.
licence-upfront =
    .label = Upfront payment
    .question = How much does the factory pay once, at signing?
    .help = A fixed sum that does not depend on sales. Enter 0 where there is none.
licence-costs =
    .label = Costs of the licence
    .question = What did it cost to bring the licence about?
    .help = What the institute pays before anything is shared: patent fees, appraisal, lawyers, an intermediary. Not the money spent on the research itself.
licence-royalty-rate =
    .label = Running royalty rate
    .question = Which part of its net sales does the factory pay each year?
    .help = Per cent of the net sales of products that use the patent. The licence contract names it; before a contract, look at comparable licences in your field.
licence-term-years =
    .label = Term of the licence
    .question = For how many years does the factory pay?
    .help = Counted from signing. Payments that would fall after the protection has ended are left out, and the page says so.

## Sales

sales-first-year =
    .label = Net sales in the first year
    .question = For how much will the factory sell in the first year?
    .help = Only products that use the patent, after returns, discounts and value-added tax: the base on which the royalty is paid. Ask the factory for its plan.
sales-growth =
    .label = Yearly growth of sales
    .question = By how much do these sales grow each year?
    .help = Per cent a year, inflation included. Enter 0 for steady sales, a negative figure for falling ones.
sales-years =
    .label = Net sales year by year
    .question = Do you know the sales of each year?
    .help = If the factory gave a plan for each year, enter it here; it then takes the place of the first year and its growth.
sales-years-net-sales =
    .label = Net sales of the year
    .question = For how much does the factory sell in this year?
    .help = Only products that use the patent, after returns, discounts and value-added tax.

## Valuation

valuation-royalty-rate =
    .label = Market royalty rate
    .question = Which royalty would the market pay for such a right?
    .help = The value asks what an owner saves by not having to pay for a licence. Leave it empty to use the rate of your own licence; fill it in if comparable licences pay another.
valuation-discount-rate =
    .label = Discount rate
    .question = Which return would an investor want for this risk?
    .help = Per cent a year by which later money counts less. The riskier the sales, the higher the rate.
valuation-timing =
    .label = Timing of the payments
    .question = When in the year does the money come in?
    .help = Money that comes through the year is worth slightly more than the same money at its end. Costs and income use the same convention.
    .option-year-end = At the end of each year
    .option-mid-year = Through the year, on average at its middle
tax-corporate-rate =
    .label = Corporate income tax rate
    .question = Which rate of corporate income tax applies?
    .help = The rate of the one who owns or would buy the right. The value after tax uses it, and so does the sharing under the law where the tax applies.
tax-amortisation-years =
    .label = Years of tax amortisation
    .question = Over how many years may a buyer write the right off for tax?
    .help = A buyer pays less tax while writing the right off; that saving is part of its value. Leave it empty to leave the saving out.

## The law

law-remuneration =
    .label = Remuneration of the inventors
    .question = What was agreed about remuneration under the Intellectual Property Law?
    .help = Article 135: inventors are paid as agreed; where nothing is agreed, the law’s own rate applies to each licence receipt. Leave the question open to see both readings.
    .option-open = Not settled: show both readings
    .option-statutory = Nothing agreed: the rate of the law
    .option-agreed = Agreed in writing
law-remuneration-agreed-rate =
    .label = Agreed remuneration rate
    .question = Which part of each receipt was agreed?
    .help = Per cent of what the institute receives for the licence, before tax. Enter 0 where the inventors gave it up in writing.
law-remuneration-deductible =
    .label = Remuneration before the profit
    .question = Is the remuneration taken off before the profit is reckoned?
    .help = The law does not say whether the remuneration of Article 135 lowers the profit from which the reward of Article 28 is paid. Leave it open to see both readings.
    .option-open = Not settled: show both readings
    .option-yes = Yes, it is a cost
    .option-no = No, the profit is reckoned first
law-corporate-tax =
    .label = Tax on the institute’s licence income
    .question = Does the institute pay corporate income tax on this income?
    .help = The reward is paid from profit after tax. Some income from technology transfer can be exempt. Ask the accountant; leave it open to see both readings.
    .option-open = Not settled: show both readings
    .option-applies = The tax applies
    .option-exempt = The income is exempt

sharing-remuneration-rate =
    .label = The law’s own rate of remuneration
    .question = Which part of each receipt does the law give the inventors?
    .help = Article 135 of the Intellectual Property Law, where nothing was agreed. Change it only if the article has changed.
sharing-reward-floor =
    .label = The law’s least reward
    .question = Which part of the profit after tax must the inventors have at least?
    .help = Article 28(3)(a) of the Law on Science, Technology and Innovation, for the part funded by the State. Change it only if the article has changed.

## The institute's own rule

policy-name =
    .label = Name of the rule
    .question = What is the institute’s rule called?
    .help = As it stands on the regulation on sharing income from intellectual property.
policy-bands =
    .label = Bands of the rule
    .question = How does the institute’s rule share net income?
    .help = One line per band of cumulative net income, smallest first. Each đồng is shared by the band in which it falls; the last band has no upper limit. The three shares of a line add up to 100.
policy-bands-up-to =
    .label = Up to
    .question = Up to which cumulative net income does this band reach?
    .help = Leave it empty in the last band.
policy-bands-inventors =
    .label = Inventors
    .question = Which part of this band goes to the inventors?
    .help = Per cent of the net income that falls into the band.
policy-bands-department =
    .label = Department
    .question = Which part of this band goes to the department?
    .help = Per cent of the net income that falls into the band.
policy-bands-institute =
    .label = Institute
    .question = Which part of this band stays with the institute?
    .help = Per cent of the net income that falls into the band.

## The inventors

inventors =
    .label = Inventors
    .question = Who are the inventors, and how do they share among themselves?
    .help = Enter each inventor named on the patent. What the law or the rule gives “the inventors” is one pot, divided by these weights.
inventors-name =
    .label = Name
    .question = What is the inventor’s name?
    .help = As on the patent. A short form will do; it appears in the tables.
inventors-weight =
    .label = Weight
    .question = How much did this inventor contribute?
    .help = Only the proportion counts: 1, 1, 1 shares equally; 50, 30, 20 by these per cents. Take it from the contribution sheet that all signed.

## The road

road-stages =
    .label = Stages
    .question = What still has to succeed before the product can be sold?
    .help = One line per stage: pilot line, test with a user, registration. Leave it empty where the product is ready. Later stages and sales count only as far as the earlier ones succeed.
road-stages-name =
    .label = Name
    .question = What is the stage called?
    .help = In your own words.
road-stages-trl-from =
    .label = From readiness level
    .question = At which technology readiness level does the stage begin?
    .help = From 1 (principle observed) to 9 (proven in use). May stay empty.
road-stages-trl-to =
    .label = To readiness level
    .question = At which technology readiness level does the stage end?
    .help = From 1 to 9, not below the level at which it begins. May stay empty.
road-stages-duration =
    .label = Years
    .question = How long does the stage take?
    .help = In years; half a year is 0.5.
road-stages-cost =
    .label = Cost
    .question = What does the stage cost?
    .help = All that is spent in the stage, whoever pays. Under a licence the factory pays it.
road-stages-probability =
    .label = Chance of success
    .question = How likely is it that the stage succeeds?
    .help = Of ten such stages that you know of, how many succeeded? Seven of ten is 70.

## Milestones and minimum

licence-milestones =
    .label = Milestones
    .question = Does the factory pay when a stage succeeds?
    .help = One line per payment: the number of the stage in step 3, and the amount.
licence-milestones-stage =
    .label = After stage
    .question = After which stage is it paid?
    .help = The number of the stage in step 3.
licence-milestones-amount =
    .label = Amount
    .question = How much is paid then?
    .help = Paid once, when the stage has succeeded.
licence-minimum-royalty =
    .label = Minimum royalty
    .question = Is there a least royalty for each year?
    .help = What the factory pays for a year at least, however little it sells. Leave it empty where none was agreed.

## A market that grows to a peak

market-peak-sales =
    .label = Peak sales
    .question = How much will customers spend in a year when sales are at their highest?
    .help = Only on products that use the patent. Enter it instead of the first year: sales then climb in equal steps to this peak.
market-years-to-peak =
    .label = Years to the peak
    .question = How many years after launch are sales at their highest?
    .help = Needed with peak sales.
market-growth-after-peak =
    .label = Growth after the peak
    .question = By how much do sales grow each year after that?
    .help = Per cent a year; empty means no growth.
market-retention-after-expiry =
    .label = Sales kept after expiry
    .question = Which part of its sales does the product keep each year once the protection has ended?
    .help = Per cent; empty means nothing. They bring no royalty.
market-operating-margin =
    .label = Operating margin before royalty
    .question = Out of 100 of sales, how much is left after making and selling?
    .help = Per cent of net sales left after materials, labour, sales and overhead, before royalty and tax. It says what a licensee or a spin-off can afford; a spin-off cannot be calculated without it. Ask the factory, or look at the annual reports of such firms.

## The spin-off: a company founded on the right

spin-off-right-value =
    .label = Value of the right brought in
    .question = At which value does the institute bring the right into a company?
    .help = The appraised or agreed value, for which the institute gets shares instead of money. Enter it to look at a spin-off; leave it empty where there is none.
spin-off-founders-cash =
    .label = Founders’ money
    .question = How much money do the founders pay in when the company is founded?
    .help = Money and right count alike: whoever brings in a third of the two together owns a third. Enter 0 where the founders pay nothing.
spin-off-grant-share =
    .label = Part paid by a grant
    .question = Which part of each stage’s cost does a grant pay?
    .help = Per cent of the cost; the rest is the company’s own part, the match. A grant takes no shares and is not paid back. Leave it empty where there is none.
spin-off-grant-limit =
    .label = Limit of the grant
    .question = How much does the grant pay at most, over all stages?
    .help = The ceiling in the call or the decision. Leave it empty where there is none; without a part above it has no effect.
spin-off-round-amount =
    .label = New money
    .question = How much does an investor pay for new shares?
    .help = One round of financing. Leave it empty where no investor joins; the page then shows which stages nobody pays for yet.
spin-off-pre-money =
    .label = Pre-money value
    .question = What is the whole company worth just before the new money comes in?
    .help = As agreed with the investor. 2 billion of new money on a value of 6 billion buys 2 of 8, a quarter.
spin-off-pool =
    .label = Option pool
    .question = Which part of the company is set aside for staff in the round?
    .help = Per cent of all shares after the round. The pool is made before the investor buys, so it is the institute and the founders who give it. Empty means none.
spin-off-round-after-stages =
    .label = Stages before the round
    .question = How many stages must have succeeded before the investor pays?
    .help = 0 is when the company is founded; 2 is when stages 1 and 2 have succeeded. If one of them fails, the investor pays nothing. Empty means 0.
spin-off-preference =
    .label = Liquidation preference
    .question = How many times the new money does the investor get back before the others?
    .help = When the company is sold or closed, the investor takes this or a part of the price like everybody else, whichever is more. Empty means once.
spin-off-exit-year =
    .label = Year of the exit
    .question = In which year after launch is the company sold?
    .help = 1 is the first year of sales; the company is sold at the end of the year. Until then its profit stays in it.
spin-off-exit-multiple =
    .label = Sales multiple
    .question = For how many times the net sales of that year is the company sold?
    .help = Look at companies of your field that were sold: price divided by yearly sales. The money still in the company is shared together with the price.

## What each could have without this project

outside-option-institute =
    .label = The institute’s outside option
    .question = What could the institute have for the right without this project?
    .help = The best other offer, as one amount today. A path that brings the institute less will not be taken. Empty means nothing.
outside-option-licensee =
    .label = The factory’s outside option
    .question = What would the factory gain if it did something else instead?
    .help = One amount today, beyond the return that the discount rate already holds. A licence that brings the factory less will not be signed. Empty means nothing.
outside-option-founders =
    .label = The founders’ outside option
    .question = What do the founders give up if they found the company?
    .help = One amount today, such as the pay they would have elsewhere. The money they pay in counts already. Empty means nothing.
outside-option-investor =
    .label = The investor’s outside option
    .question = What would the investor gain elsewhere with the same money?
    .help = One amount today, beyond the return that the discount rate already holds. Empty means nothing: the investor joins as soon as the money is worth it.

## Methods side by side

valuation-rate-without-technical-risk =
    .label = Discount rate without technical risk
    .question = Which return would be wanted if the development were sure to succeed?
    .help = Per cent a year. The chances of the stages already count the failures, so this rate leaves them out. With it the page shows what counting the risk twice costs. Leave it empty if you do not know it.
valuation-venture-hurdle =
    .label = Least venture hurdle rate
    .question = From which discount rate on do you take the risk of failure to be inside the rate?
    .help = Per cent a year. Used only as long as you have not entered a rate without technical risk: if your discount rate reaches this one and a stage may fail, the page warns that the risk is counted twice.
valuation-weight-relief-from-royalty =
    .label = Weight of relief from royalty
    .question = How far do you rely on relief from royalty?
    .help = A figure that counts only against the other method: 3 against 1 is three quarters. Ask how good the royalty rate is and how well it fits. Empty counts as 1.
valuation-weight-risk-adjusted-npv =
    .label = Weight of own exploitation
    .question = How far do you rely on the value of own exploitation?
    .help = A figure that counts only against the other method. Ask how well the margin and the costs, times and chances of the stages are known. Empty counts as 1.

## What the research cost

cost-items =
    .label = Costs of the research
    .question = What has been spent on this result?
    .help = One row for each cost or each year: wages, materials, equipment used up, tests, patent fees. Together they give a lower limit: what it would cost to make the result again.
cost-items-name =
    .label = What for
    .question = What was this cost for?
    .help = A name for your own use.
cost-items-amount =
    .label = Amount
    .question = How much was spent?
    .help = In the money of its year. The page brings it to the prices of today.
cost-items-year =
    .label = Year
    .question = In which year?
    .help = The calendar year in which the money was spent, not later than the year of signing.
cost-price-growth =
    .label = Yearly rise of such prices
    .question = By how much do wages and prices of such research rise each year?
    .help = Per cent a year from the year of the cost to the signing. Empty counts no rise.
cost-developers-profit =
    .label = Developer’s profit
    .question = What would a firm that made the result again want to earn?
    .help = Per cent of the cost in today’s prices. Empty counts no profit.
cost-opportunity-rate =
    .label = Opportunity cost of the money
    .question = What would the money have earned elsewhere meanwhile?
    .help = Per cent a year, from the year of the cost to the signing. Empty counts nothing.
cost-functional-obsolescence =
    .label = Functional obsolescence
    .question = Which part of the work would be done better or cheaper today?
    .help = Per cent of the cost that nobody would spend again with today’s means. Empty counts none.
cost-economic-obsolescence =
    .label = Economic obsolescence
    .question = Which part does the market no longer pay for?
    .help = Per cent of what is left, lost to events outside: a market that shrinks, a new rule. Empty counts none.

## Other income methods, the market, the option

excess-earnings-charges =
    .label = Contributory assets
    .question = Which other assets help to earn these sales?
    .help = One row for each: working capital, machines, the team, the brand. What is left of the profit after their charges is the excess earnings of the right.
excess-earnings-charges-name =
    .label = Asset
    .question = What is it?
    .help = A name for your own use.
excess-earnings-charges-charge =
    .label = Charge
    .question = Which part of net sales does this asset ask for?
    .help = Per cent of net sales, after tax: the return on its value and what wears away.
excess-earnings-attrition =
    .label = Attrition a year
    .question = Which part of the customers or the technology is lost each year?
    .help = Per cent of what is left, from launch. Empty means none before the right ends.
with-and-without-sales-kept =
    .label = Sales kept without the right
    .question = Which part would still be sold without the right?
    .help = Per cent of net sales. Without is not nothing: think of the next best way.
with-and-without-margin-without =
    .label = Margin without the right
    .question = Which part of those sales would be operating profit?
    .help = Per cent of the net sales that are kept.
with-and-without-head-start =
    .label = Head start
    .question = How many years after launch until others catch up?
    .help = Often less than the life of the right. Empty means all of it.
with-and-without-chance-it-holds =
    .label = Chance that the right holds
    .question = How likely is it that the right is valid, infringement is found, and it is enforced?
    .help = Per cent. Empty counts as certain, which makes the ceiling high.
premium-profit-premium =
    .label = Premium on sales
    .question = How much more does the product bring, or less does it cost, because of the right?
    .help = Per cent of net sales before tax, less what the premium costs itself.
profit-split-share =
    .label = Licensor’s share of the profit
    .question = Which part of the operating profit is the licensor’s?
    .help = Per cent, by what each side brings. It wants a reason of its own: the rule of 25 % is none.
decision-tree-chance-optimistic =
    .label = Chance of a good market
    .question = How likely does the first stage show a good market?
    .help = Per cent. Goes with the size of a good market; leave it empty if the stages teach nothing of the market.
decision-tree-factor-optimistic =
    .label = Size of a good market
    .question = How many times the expected sales is a good market?
    .help = The bad market is taken so that expected sales stay as they are.
real-option-launch-cost =
    .label = Cost of the launch
    .question = What has to be invested to launch?
    .help = What is spent only once the launch is decided, beside the costs of the stages.
real-option-years =
    .label = Years until the decision
    .question = In how many years must the launch be decided at the latest?
    .help = Counted from signing.
real-option-volatility =
    .label = Volatility
    .question = How much does the value of the project move in a year?
    .help = Standard deviation of the yearly logarithmic return. Research before the market has no traded price, so this figure is always weak.
real-option-risk-free-rate =
    .label = Risk-free rate
    .question = What do government bonds of that term yield?
    .help = Per cent a year, in the same currency.
sale-multiples-deals =
    .label = Sales of rights
    .question = Which comparable rights have been sold?
    .help = One row for each sale. The range is that of the quartiles; few sales make it weak.
sale-multiples-deals-name =
    .label = Sale
    .question = Which right, from whom to whom?
    .help = A name for your own use, with its source.
sale-multiples-deals-price =
    .label = Price
    .question = What was paid?
    .help = In the currency of the project.
sale-multiples-deals-metric =
    .label = Metric
    .question = What were the sales or the profit of that right when it was sold?
    .help = The same metric for all sales and for your right.
sale-multiples-deals-weight =
    .label = Weight
    .question = How near is this sale to your case?
    .help = Counts only against the other sales. Empty counts as 1.
sale-multiples-metric =
    .label = Metric of this right
    .question = What is that metric of your right?
    .help = The same metric and period as for the sales.
valuation-reliance =
    .label = Reliance on the methods
    .question = How far do you rely on each method?
    .help = Weight = data × fit × independence, each from 1 to 5, over 125. That is this page’s own convention. A method that is not rated counts as 1; a weight of your own comes first.
valuation-reliance-method =
    .label = Method
    .question = Which method do you rate?
    .help = One row for each method.
    .option-relief-from-royalty = Relief from royalty
    .option-risk-adjusted-npv = Own exploitation
    .option-excess-earnings = Excess earnings
    .option-premium-profit = Premium profit
    .option-profit-split = Profit split
    .option-sale-multiples = Sale multiples
valuation-reliance-data =
    .label = Data
    .question = How good are the data of this method?
    .help = 1: guesses; 5: figures with documents.
valuation-reliance-fit =
    .label = Fit
    .question = How well does the method fit the right and the purpose?
    .help = 1: forced; 5: the way a buyer would reckon.
valuation-reliance-independence =
    .label = Independence
    .question = How independent of the other methods is it?
    .help = 1: nearly all the same data; 5: data of its own.
valuation-weight-excess-earnings =
    .label = Weight of excess earnings
    .question = How far do you rely on excess earnings?
    .help = A figure that counts only against the other methods. Empty takes the weight of your ratings, or 1 without one.
valuation-weight-premium-profit =
    .label = Weight of premium profit
    .question = How far do you rely on premium profit?
    .help = A figure that counts only against the other methods. Empty takes the weight of your ratings, or 1 without one.
valuation-weight-profit-split =
    .label = Weight of profit split
    .question = How far do you rely on profit split?
    .help = A figure that counts only against the other methods. Empty takes the weight of your ratings, or 1 without one.
valuation-weight-sale-multiples =
    .label = Weight of sale multiples
    .question = How far do you rely on sale multiples?
    .help = A figure that counts only against the other methods. Empty takes the weight of your ratings, or 1 without one.
