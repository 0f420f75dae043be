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

method-comparable-licences = Theo hợp đồng li-xăng so sánh, từ tứ phân vị dưới đến tứ phân vị trên
short-comparable-licences = phương pháp so sánh hợp đồng

evidence-title = Bằng chứng về tỷ lệ tiền sử dụng
evidence-why = Các hợp đồng bạn biết tạo thành một khoảng, hoặc cập nhật khoảng đã công bố. Các bảng ở trang Nguồn in mức thấp nhất, trung vị và cao nhất chứ không phải tứ phân vị, và chỉ là ví dụ, hãy thay; ở đây không dùng số nào từ đó. Bạn nhập sao thì tính vậy.
evidence-range = { $lower } – { $median } – { $upper }
evidence-own = Khoảng của các hợp đồng bạn nhập ({ $count })
evidence-published = Khoảng đã công bố
evidence-updated = Khoảng sau khi cập nhật
evidence-working = Khoảng để làm việc
evidence-moved = Hợp đồng của bạn dời trung vị { $points } điểm phần trăm ({ $percent }); ở trung vị, giá trị thay đổi { $money }.
evidence-related = Hợp đồng giữa các bên liên quan không có trọng số: { $count }.
strength-title = Độ mạnh của quyền
strength-why = Câu trả lời dời vị trí của tham số trong khoảng của nó, không bao giờ nhân với giá trị. Câu hỏi do chúng tôi viết theo cách của IPscore, chưa kiểm chứng bằng số liệu: chỉ là ví dụ, hãy thay.
strength-place = Vị trí trong khoảng tỷ lệ tiền sử dụng
strength-rate = Tỷ lệ tiền sử dụng tại đó
strength-enforceability = Khả năng quyền đứng vững
strength-uncounted = Khả năng không có khoảng được coi là chắc chắn.
strength-agreement = Các cặp người chấm lệch nhau không quá một bậc: { $within }.
strength-apart = Nên trao đổi lại những câu mà người chấm lệch nhau từ hai bậc:
life-title = Tuổi đời còn lại
life-why = Giá trị của quyền chỉ tính đến ngày kết thúc sớm nhất. Tiền sử dụng theo hợp đồng vẫn như hợp đồng ghi. Số năm là do bạn nhập; chưa tính phí duy trì hiệu lực ở đây.
life-until = Tính đến { $date }: { $what } kết thúc trước.
life-legal-name = thời hạn bảo hộ
life-technical-name = tuổi đời kỹ thuật
life-economic-name = tuổi đời kinh tế
life-contractual-name = thời hạn hợp đồng
life-cost = Giá trị mất đi vì tuổi đời ngắn hơn
row-licence = Hợp đồng { $number }
row-add-licence = Thêm hợp đồng
row-question = Câu { $number }
expert-title = Chuyên gia phía bên kia
expert-why = Điều mà chuyên gia của phía bên kia sẽ nói về mô hình này, điều đáng tiền nhất trước. Số quy tắc đã thử: { $tried }.
expert-nothing = Không tìm thấy điểm nào để công kích.
expert-impact = Tính ra tiền: { $money } ({ $figure }).
expert-example = Đây là ví dụ, không phải số của bạn.
expert-no-price = Chưa quy ra tiền được khi chưa có số liệu.
expert-answer = Trả lời:
expert-go = Đến: { $field }
expert-open = Điểm này làm giá trị đổi bao nhiêu
expert-question = Câu hỏi
expert-weakness = Điểm yếu
expert-fault = Sai sót
expert-source = Nguồn
expert-years = { $years } năm
