### Các phương pháp cạnh nhau, khoảng giá trị để làm việc, và rủi ro bị tính hai lần.

method-relief-from-royalty = Theo tiền sử dụng tài sản vô hình, gồm khoản thuế người mua tiết kiệm được
method-risk-adjusted-npv = Theo tự khai thác, đã điều chỉnh rủi ro
method-replacement-cost = Chi phí làm lại kết quả này: mức sàn
short-relief-from-royalty = phương pháp tiền sử dụng
short-risk-adjusted-npv = phương pháp tự khai thác
short-replacement-cost = chi phí thay thế

value-methods-title = Quyền đáng giá bao nhiêu, theo từng phương pháp
value-reconciled = Khoảng giá trị để làm việc
methods-open = Mở bất kỳ con số nào để xem cách tính.
reconciled-low = Đầu dưới
reconciled-high = Đầu trên

reconciled-single-method = Chỉ có { $method } cho biết quyền đáng giá bao nhiêu, nên chưa có gì để đối chiếu.
reconciled-to-margin = Nhập biên lợi nhuận hoạt động để đối chiếu với tự khai thác
reconciled-agree = Các phương pháp có phần chung: { $range }.
reconciled-disagree = Các phương pháp không gặp nhau; khoảng trống { $range }. Trước khi dùng kết quả, hãy tìm nguyên nhân: tỷ lệ tiền sử dụng, biên lợi nhuận, hay chi phí và khả năng thành công của các giai đoạn.
reconciled-raised-to-floor = Đầu dưới được nâng từ { $amount } lên bằng chi phí làm lại kết quả này.
reconciled-cut-at-ceiling = Đầu trên được hạ từ { $amount } xuống mức cao nhất có thể thu được.
reconciled-below-floor = Cả khoảng nằm dưới { $amount }, chi phí làm lại kết quả này. Tiền đã chi không phải là lý do để người mua trả cao hơn.
reconciled-above-ceiling = Cả khoảng nằm trên { $amount }, mức cao nhất có thể thu được. Hãy kiểm tra phương pháp cho kết quả cao như vậy.
reconciled-equal-weights = Các phương pháp được tính ngang nhau vì chưa nhập trọng số.
reconciled-weights = Trọng số: { $shares }.
reconciled-share = { $method } { $share }
reconciled-rounded = Hai đầu được làm tròn ra ngoài, giữ hai chữ số.
reconciled-no-value = Không phương pháp nào có trọng số lớn hơn 0 nên không có khoảng giá trị chung.

notice-risk-counted-twice = Các giai đoạn có thể thất bại, mà tỷ suất chiết khấu { $rate } cũng đã gồm rủi ro thất bại: rủi ro ấy bị tính hai lần.
notice-risk-effect = { $method }: vì thế giá trị giảm đi { $effect }. Nếu rủi ro chỉ nằm ở khả năng thành công thì giá trị { $chances }, nếu chỉ nằm ở tỷ suất thì { $rate }.
notice-risk-entered = So với tỷ suất không gồm rủi ro kỹ thuật bạn đã nhập, { $rate }.
notice-risk-bridge = So với { $rate }, là tỷ suất nằm sau tỷ suất của bạn nếu mọi thất bại chỉ lộ ra khi ra thị trường: 1 + r = (1 + h) × p^(1/T). Đây là con số gợi ý; nếu biết, hãy nhập tỷ suất của bạn.
notice-risk-no-rate = Tỷ suất này không thể chứa nhiều rủi ro thất bại đến thế nên chưa quy được ra tiền. Hãy nhập tỷ suất không gồm rủi ro kỹ thuật để xem.
notice-risk-open = xem cách tính

value-page-title = Quyền đáng giá bao nhiêu, theo mọi phương pháp
value-page-why = Mỗi phần hỏi điều mà một phương pháp cần và cho thấy ngay câu trả lời làm thay đổi gì. Những gì bạn đã nhập ở nơi khác đã được dùng.

value-row-ceiling = { $method }: mức trần
value-row-check = { $method }: kiểm tra chéo
reconciled-union = Các phương pháp trải từ đầu đến cuối: { $range }.
standings-title = Mọi phương pháp: dùng, kiểm tra chéo, hay không dùng
standings-why = Phương pháp không dùng cũng cần lý do. Phương pháp kiểm tra chéo không kéo và không chặn khoảng giá trị.
standings-method = Phương pháp
standings-approach = Cách tiếp cận
standings-standing = Kết quả hoặc còn thiếu
standings-share = Trọng số
approach-income = Thu nhập
approach-market = Thị trường
approach-cost = Chi phí
standing-check = kiểm tra chéo
standing-missing = Còn thiếu:
standing-nothing = Không có gì để tính: giá trị lúc ra thị trường không lớn hơn 0.
standing-for-ever = Không phù hợp: coi lợi nhuận kéo dài mãi, còn quyền thì hết hạn.
standing-business = Không phù hợp: định giá cả doanh nghiệp lập quanh quyền.
standing-company = Không phù hợp: định giá công ty và cổ phần, không phải quyền.
standing-copy = Không phù hợp: không ai làm lại y hệt; dùng chi phí thay thế.
method-inputs-title = Các phương pháp khác cần gì
row-charge = Tài sản { $number }
row-add-charge = Thêm tài sản
row-deal = Giao dịch { $number }
row-add-deal = Thêm giao dịch
row-rating = Đánh giá { $number }
row-add-rating = Thêm đánh giá
