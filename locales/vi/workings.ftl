### Cách tính: formula-… nói công thức bằng lời và ký hiệu, term-… gọi tên một thành phần.

formula-right-value = Giá trị quyền = giá trị chưa gồm lợi ích thuế × hệ số lợi ích thuế
formula-sum-of-years = Cộng các năm
formula-sum-of-discounted = Cộng các năm: số tiền × hệ số chiết khấu
formula-sum-of-payments = Cộng các khoản
formula-royalty-saved = Doanh thu thuần × phần năm còn bảo hộ × tỷ lệ tiền sử dụng × (1 − thuế suất) × hệ số chiết khấu
formula-benefit-factor-mid-year = 1 ÷ (1 − T ÷ n × a × (1 + k)^½), với a = (1 − (1 + k)^−n) ÷ k
formula-benefit-factor-year-end = 1 ÷ (1 − T ÷ n × a), với a = (1 − (1 + k)^−n) ÷ k
formula-discount-factor = (1 + tỷ suất chiết khấu) lũy thừa −thời gian
formula-part-in-life = Số ngày của năm trước khi hết bảo hộ ÷ số ngày của năm
formula-expiry = Ngày nộp đơn + thời hạn luật định
formula-net-sales = Doanh thu thuần năm đầu × (1 + tăng trưởng) lũy thừa số năm tăng
formula-as-entered = Như đã nhập
formula-licence-value = Tiền thu tính về hôm nay − chi phí − thuế tính về hôm nay
formula-royalty = Doanh thu thuần × phần năm còn bảo hộ × tỷ lệ phí, làm tròn đến đơn vị tiền nhỏ nhất
formula-payment-to-person = Số tiền khoản này dành cho tác giả × phần của người này, làm tròn đến đơn vị tiền nhỏ nhất
formula-payment-to-party = Số tiền khoản này dành, trừ phần chuyển đi để đủ mức tối thiểu, làm tròn đến đơn vị tiền nhỏ nhất

term-right-before-benefit = Giá trị chưa gồm lợi ích thuế
term-benefit-factor = Hệ số lợi ích thuế
term-royalty-saved = Tiền sử dụng tiết kiệm được, sau thuế, tính về hôm nay
term-net-sales = Doanh thu thuần
term-part-in-life = Phần năm còn bảo hộ
term-market-royalty-rate = Tỷ lệ tiền sử dụng trên thị trường
term-royalty-rate = Tỷ lệ phí
term-discount-factor = Hệ số chiết khấu
term-discount-rate = Tỷ suất chiết khấu (k)
term-tax-rate = Thuế suất (T)
term-tax-does-not-apply = Thuế suất: cách hiểu này không có thuế
term-amortisation-years = Số năm khấu hao (n)
term-time = Thời gian
term-year-starts = Ngày đầu năm
term-year-ends = Ngày liền sau năm
term-expiry = Ngày hết bảo hộ
term-filing = Ngày nộp đơn
term-legal-term = Thời hạn luật định
term-first-year-sales = Doanh thu thuần năm đầu
term-sales-growth = Tăng trưởng
term-years-of-growth = Số năm tăng
term-receipts-value = Tiền thu, tính về hôm nay
term-costs = Chi phí
term-tax-value = Thuế, tính về hôm nay
term-receipt = Tiền thu
term-upfront = Khoản trả trước
term-paid-in-year = Được nhận
term-share-of-person = Phần của tác giả này
term-base = Cơ sở tính
term-amount-in-band = Số tiền rơi vào bậc
term-base-of-minimum = Cơ sở của mức tối thiểu
term-rate = Tỷ lệ
term-moved-here = Được
term-moved-away = Chuyển đi để đủ mức tối thiểu
term-line-remuneration = Thù lao, Điều 135
term-line-reward = Thưởng
term-line-own-part = Phần của mình
term-line-corporate-tax = Thuế thu nhập doanh nghiệp
term-line-costs = Hoàn chi phí
term-line-other = Khoản trả
