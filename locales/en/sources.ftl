### The pages of sources and terms, and the articles of law. They are made from the data when the page is built, and are not in the program.

terms-intro = The terms used here, in plain words.

sources-intro = Every figure that comes with the page and every article of law: where it is from, which year, which page, and how far it can be trusted. What lacks its page or year says so, and is then trusted somewhat at most.
sources-law = Articles of law
sources-law-caution = Most were read in secondary sources. Check them in the official gazette before you rely on them.
sources-article = Article
sources-article-unknown = Article not known
sources-not-verified = Not verified against the gazette.
sources-read-in = Read in
sources-read-on = Read on
sources-in-force = In force from
sources-in-force-until = In force until
sources-defaults = Figures that stand in where nothing is entered
sources-defaults-why = Wherever you enter a figure of your own, the one here is not used.
sources-quartiles = Lower quartile · median · upper quartile
sources-rules = Sharing rules
sources-tables = Tables for comparison
sources-tables-why = The page does not calculate with these tables. They are here so that you can hold your own figures against them.
sources-industry = Industry
sources-low = Lowest
sources-median = Median
sources-high = Highest
sources-n = Number of licences
sources-currencies = Currencies
sources-examples = Examples
sources-kind = Kind
sources-constructed = Constructed: every figure is invented
sources-published = A published model
sources-source = Source
sources-place = Where to find it
sources-year = Year
sources-page = Page or article
sources-confidence = Confidence
sources-missing = missing
