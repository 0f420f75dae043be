### Figures that are not known exactly: how a range is said, and the inputs that build one.

# The names as they are typed before a bracket.
shape-typed-triangular = triangular
shape-typed-uniform = uniform
shape-typed-normal = normal
shape-typed-lognormal = lognormal

# Said under the field, after “=”.
range-words-pert = most likely { $likely }, between { $low } and { $high }
range-words-triangular = most likely { $likely }, falling in straight lines to { $low } and { $high }
range-words-uniform = anything between { $low } and { $high }, equally likely; a third figure in the middle would say what is most likely
range-words-normal = { $mean } on average, two cases in three within { $spread } of it (normal)
range-words-lognormal = { $mean } on average, half of the cases below { $median }, standard deviation { $spread } (lognormal)
range-words-beta = { $mean } on average (beta)

# In lists and workings.
range-short-likely = likely { $likely } ({ $low }–{ $high })
range-short-uniform = middle { $middle } ({ $low }–{ $high })
range-short-mean = mean { $mean }, standard deviation { $spread }
range-short-median = median { $median } (mean { $mean }, standard deviation { $spread })
range-short-beta = mean { $mean } (beta)

## The inputs beneath a field

range-not-sure = Not sure
range-not-sure-named = Not sure: { $label }
range-title = How low, how high could it be?
range-how = Think of cases like yours: only in an extreme one would the figure be below the lowest or above the highest. The answer uses the most likely figure; the range shows how much depends on it.
range-low = Lowest
range-likely = Most likely
range-high = Highest
range-mean = Mean
range-spread = Standard deviation
range-alpha = Alpha
range-beta = Beta
range-needs-low = Fill in the lowest figure as well.
range-needs-high = Fill in the highest figure as well.
range-needs-both = Fill in the lowest and the highest figure.
range-needs-rest = Fill in every figure.
range-from-source = In the source half of the cases lie from { $low } to { $high }, half of them outside: { $source }.
range-more-shapes = More shapes
range-shape = Shape
range-shape-pert = Smooth peak (PERT)
range-shape-triangular = Triangle (triangular)
range-shape-uniform = All equally likely (uniform)
range-shape-normal = Bell (normal)
range-shape-lognormal = Long tail upwards (lognormal)
range-shape-beta = Share or chance (beta)
range-shape-normal-note = It has no ends; what falls outside the limits of the field is held at them.
range-shape-beta-note = The two figures count cases: beta(2; 8) is what two successes and eight failures teach.
range-picture = Shape of the range

## In the answer

uncertain-title = Given as ranges
uncertain-why = The figures above are computed with the figure that is named first for each.
