### How numbers, money and dates are written.

number-decimal-sign = .
number-group-sign = ,

scale-thousand = thousand
scale-million = million
scale-billion = billion
scale-trillion = trillion
scale-quadrillion = quadrillion

currency-vnd = đồng
currency-usd = US dollars
currency-eur = euros

money-scaled = { $number } { $scale } { $currency }
money-unscaled = { $number } { $currency }

# $high already carries the unit.
range-between = between { $low } and { $high }
range-single = about { $amount }

# $count decides the plural, $number is the number already written.
years = { $count ->
    [one] { $number } year
   *[other] { $number } years
  }

date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
