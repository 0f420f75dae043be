### Câu trả lời: các số chính, hình vẽ, bảng.

answer-title = Câu trả lời
answer-open = Mở ra
answer-close = Đóng lại
answer-short = Hôm nay đáng giá { $range }
answer-stale = Các số dưới đây là của lần nhập đầy đủ gần nhất. Hãy xem lại:
answer-waits = Để tính được, còn cần:
answer-rules-fail = Chưa áp dụng được quy tắc chia cho các số đã nhập ({ $code }). Hãy kiểm tra các bậc và các tác giả.
answer-under-reading = Ai nhận gì theo cách hiểu { $letter }
answer-who-gets-what = Ai nhận gì

headline-right = Quyền, định giá vào { $date }
headline-licence = Hợp đồng này đối với viện, sau chi phí và thuế, tính về hôm nay
headline-inventors = { $people ->
   *[other] { $people } tác giả cùng nhận
  } { $years ->
   *[other] trong { $years } năm
  }

range-lowest = Thấp nhất, cách hiểu { $letter }:
range-highest = Cao nhất, cách hiểu { $letter }:
range-all-readings = Như nhau theo mọi cách hiểu:

figure-open-named = { $label }: { $shown }. Xem cách tính

## Các bên

party-inventors = Tác giả
party-department = Khoa, phòng
party-institute = Viện
party-state = Nhà nước
party-costs = Chi phí
party-undistributed = Chưa chia
party-other = Bên khác
inventor-numbered = Tác giả { $number }

## Các cách hiểu

readings-title = { $count ->
   *[other] { $count } cách hiểu luật
  }
readings-why = Luật còn để ngỏ vài điểm. Mỗi dòng là một cách hiểu; chọn một dòng để xem bên dưới. Khi bạn xác định một điểm ở bước “Ai nhận gì”, số dòng sẽ ít đi.
readings-reading = Cách hiểu
readings-right = Giá trị quyền
readings-cell = Cách hiểu { $letter }

## Giá trị

value-before-benefit = Quyền, không gồm khoản đó
value-licence = Hợp đồng này đối với viện
value-description = { $label }: { $figure }.
value-what = Giá trị của
value-lowest = Thấp nhất
value-highest = Cao nhất

table-show = Xem dạng bảng
table-unit = Đơn vị: { $unit }

## Dòng tiền

flow-title = { $years ->
   *[other] Đường đi của tiền trong { $years } năm
  }
flow-source = Nhà máy trả
flow-description = { $label }: { $figure }.
flow-reason = Khoản
flow-pocket = Về túi
flow-amount = Số tiền
flow-not-drawn = Chưa có dòng tiền nào nên chưa có gì để vẽ.
reason-costs = Chi phí để có hợp đồng
reason-remuneration = Thù lao tác giả, Điều 135
reason-tax = Thuế thu nhập doanh nghiệp
reason-reward = Thưởng tác giả, Điều 28
reason-department = Phần của khoa, phòng
reason-institute = Phần ở lại viện

## Từng năm

years-title = Từng năm
years-how = Mở bất kỳ con số nào để xem công thức, số đã nhập và điều luật.
years-when = Khi nào
years-together = Các tác giả cùng nhận
years-exactly = Chính xác đến đơn vị tiền nhỏ nhất
years-received = Thu về
years-signing = { $year }, ngày ký
years-milestone = { $year }, mốc { $number }
years-year = { $year }, năm { $number }
years-exit = { $year }, bán doanh nghiệp
years-wound-up = { $year }, giải thể: giai đoạn { $stage } thất bại
years-total = Tất cả các năm
years-present-value = Tính về hôm nay
years-cell = { $pocket }, { $row }
pockets-title = Từng túi, từng năm

## Quy chế của viện

rule-title = Quy chế của viện
rule-how = Mỗi đồng lợi nhuận sau thuế tăng thêm được chia theo bậc mà nó rơi vào.
rule-here = Bạn ở đây: { $amount }
rule-up-to = Đến
rule-beyond = Cao hơn

## Điều đã giả định

assumed-title = Điều mà kết quả đã giả định
assumed-why = Bạn để trống những chỗ này nên trang dùng các số có nguồn. Hãy thay nếu bạn biết rõ hơn.

## Cách tính

working-terms = Các phần của con số này
working-result = Kết quả
working-term-at-signing = { $name }, khi ký
working-term-of-milestone = { $name }, mốc { $number }
working-term-of-year = { $name }, năm { $year }
working-term-at-exit = { $name }, khi bán doanh nghiệp
working-term-wound-up = { $name }, nếu giai đoạn { $stage } thất bại
working-entered = bạn đã nhập
working-assumed = giả định
working-follows = như trong hợp đồng
working-source = Nguồn
working-method = Phương pháp này tính thế nào
clause-named = Điều { $article }, { $law }
clause-own-rule = Quy chế của viện bạn
clause-not-verified = Chưa đối chiếu với Công báo.
clause-read-in = Đọc tại: { $source }

## Tệp

file-opened = Đã mở { $name }.
file-refused = Chưa mở được { $name }. { $reason }
size-megabytes = { $number } MB

## Điều nên biết

notices-title = Điều nên biết
notice-to-question = Đến câu hỏi
notice-task-before-law = Nhiệm vụ được giao { $approved }, trước khi luật có hiệu lực ({ $inforce }). Kết quả có thể theo luật cũ; trang này áp dụng luật mới.
notice-task-date-unknown = Chưa biết ngày giao nhiệm vụ nên chưa chắc kết quả theo luật nào. Trang này áp dụng luật đang có hiệu lực.
notice-royalties-end-with-right = Bảo hộ kết thúc { $expiry }. Doanh thu sau ngày đó lẽ ra mang thêm { $amount }; trang không tính.
notice-partly-state-funded = Mức tối thiểu của luật cho tác giả chỉ ràng buộc phần { $share } do Nhà nước cấp kinh phí.
notice-minimum-topped-up = Ở một số khoản thu, quy chế của viện cho tác giả ít hơn mức tối thiểu của luật. Đã bù thêm đến { $amount } từ phần của viện và khoa, phòng.
notice-duty-not-met = Ở một số khoản thu không đủ tiền cho mọi khoản luật yêu cầu; còn thiếu đến { $amount }.
notice-undistributed = Quy chế để lại đến { $amount } không thuộc về ai. Hãy kiểm tra tỷ lệ của các bậc.
notice-costs-not-recovered = Tiền thu không đủ bù chi phí; còn thiếu { $amount }.

## Tệp đã mở

file-is-example = Đây là ví dụ dựng sẵn: doanh thu, các bậc và trọng số tác giả là số giả định. Hãy thay bằng số của bạn.
file-figures-changed = Kết quả hôm nay khác { $count } con số dưới đây, do phiên bản { $engine } lưu kèm tệp này.
file-figure-changed = { $name }: { $before }, nay là { $now }
