### Cách viết số, tiền và ngày.

number-decimal-sign = ,
number-group-sign = .

scale-thousand = nghìn
scale-million = triệu
scale-billion = tỷ
scale-trillion = nghìn tỷ
scale-quadrillion = triệu tỷ

currency-vnd = đồng
currency-usd = đô la Mỹ
currency-eur = euro

money-scaled = { $number } { $scale } { $currency }
money-unscaled = { $number } { $currency }

# $high đã kèm đơn vị.
range-between = từ { $low } đến { $high }
range-single = khoảng { $amount }

# $count quyết định số ít hay số nhiều, $number là số đã viết sẵn.
years = { $count ->
   *[other] { $number } năm
  }

date-long = ngày { $day } tháng { $month } năm { $year }
