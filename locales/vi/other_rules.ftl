### Cùng khoản tiền ấy theo quy chế của nơi khác.

other-rules-title = So với quy chế của nơi khác
other-rules-why = Với chính các khoản thu và chi phí này, mỗi bên sẽ được bao nhiêu theo quy chế của các trường, các nước khác.
other-rules-show = So sánh
other-rules-hide = Ẩn phần so sánh
other-rules-picture = Cùng các khoản thu, chia theo từng quy chế
other-rules-own = Quy chế của bạn
other-rules-own-reading = Quy chế của bạn, cách hiểu { $letter }
other-rules-reading = { $rule }, cách hiểu { $letter }
other-rules-part = { $party } { $percent }
other-rules-table = Tính bằng { $unit }, cả thời hạn, và tỷ lệ trên tổng số tiền thu được
other-rules-rule = Quy chế
other-rules-source = Nguồn, { $year }
other-rules-no-year = chưa rõ năm
other-rules-rates = Tỷ giá
other-rules-rates-help = Ngưỡng của các quy chế này tính bằng tiền khác. Hãy nhập tỷ giá hôm nay, hoặc tỷ giá theo sức mua nếu muốn ngưỡng ở đây nặng như ở nơi ấy.
other-rules-rate = 1 { $code } đổi được
other-rules-rate-not-positive = Hãy nhập tỷ giá lớn hơn 0.
other-rules-needs-rate = Ngưỡng tính bằng { $code }. Hãy nhập tỷ giá ở trên để so sánh.
other-rules-no-currency = Ngưỡng không ghi loại tiền nên không so sánh được.
other-rules-does-not-fit = Quy chế này cần điều mà dự án chưa có ({ $code }).
other-rules-limits = Chỉ so cách chia: chưa tính thuế và luật khác của các nước ấy, và coi như mọi giai đoạn đều thành công.
