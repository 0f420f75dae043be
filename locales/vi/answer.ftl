### Câu trả lời: các số chính, hình vẽ, bảng.

answer-title = Câu trả lời
answer-open = Mở ra
answer-close = Đóng lại
answer-short = Hôm nay đáng giá { $range }
answer-stale = Các số dưới đây là của lần nhập đầy đủ gần nhất. Hãy xem lại:
answer-waits = Để tính được, còn cần:
answer-rules-fail = Chưa áp dụng được quy tắc chia cho các số đã nhập ({ $code }). Hãy kiểm tra các bậc và các tác giả.
answer-spin-off-fails = Chưa thể lập, góp vốn và bán công ty với các số đã nhập ({ $code }). Hãy kiểm tra các câu hỏi về công ty khởi nguồn.
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
rests-on = Số mặc định có độ tin cậy chưa cao đứng sau các giá trị này: { $count }.

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

### Outlook: paths, the road, what matters, the draws, the ledger.

party-licensee = Bên nhận quyền
party-founders = Người sáng lập
party-investor = Nhà đầu tư
party-staff = Nhân sự (quỹ cổ phần)
party-funder = Bên tài trợ
party-company = Doanh nghiệp khởi nguồn
party-not-yet-found = Chưa có nguồn
party-outside = Bên ngoài
side-institute = Viện cùng các tác giả
path-licence = Chuyển quyền sử dụng
path-spin-off = Doanh nghiệp khởi nguồn
verdicts-title = Các bên có cùng ký không?
verdicts-how = Một con đường thành hiện thực khi mỗi bên phải ký kỳ vọng được ít nhất bằng phương án khác của mình, và không thiếu tiền cho chặng đường nào.
verdict-side = Bên
verdict-value = Kỳ vọng, quy về hôm nay
verdict-option = Nếu không có dự án
verdict-slack = Ký không?
verdict-closes = thành được
verdict-does-not-close = không thành
verdict-unknown = chưa biết
verdict-needs-margin = chưa biết: hãy nhập biên lợi nhuận
verdict-agrees = có, dư { $amount }
verdict-refuses = không, thiếu { $amount }
verdict-takes-part = sẽ ký
verdict-stays-away = sẽ không ký
verdict-gap = Chặng đường còn thiếu { $amount }: chưa ai hứa trả. Khi chưa tìm được, con đường này không thành.
verdict-add-spin-off = Để so với lập doanh nghiệp khởi nguồn, hãy nhập giá trị quyền đem góp.
verdict-option-why = Phần một bên có thể được nếu không có dự án được coi là 0 khi bạn chưa nhập.
paths-title = Mỗi bên được gì trên mỗi con đường
paths-how = Giá trị hiện tại kỳ vọng: mỗi khoản tiền nhân với khả năng xảy ra và chiết khấu về ngày ký. Hai con đường dùng chung chặng đường phát triển và doanh thu.
paths-party = Bên
paths-no-part = không tham gia
paths-with-spread = { $value } (từ { $low } đến { $high })
road-title = Chặng đường ra thị trường, và ai trả tiền
road-how-licence = Theo hợp đồng chuyển quyền, bên nhận quyền trả chi phí các giai đoạn đi tới. Nhập thêm doanh nghiệp khởi nguồn để thấy tài trợ, người sáng lập, nhà đầu tư và phần còn thiếu.
road-how-spin-off = Trong doanh nghiệp khởi nguồn, ai trả cho mỗi giai đoạn khi đi tới; phần chưa ai hứa được đánh dấu là khoảng trống vốn.
road-launch = ra thị trường
road-expiry = hết bảo hộ
road-time = số năm từ ngày ký
road-years = { $years } năm
road-chance = khả năng { $chance }
road-levels = TRL { $from } → { $to }
road-payer = { $name } { $amount }
road-stage-description = { $name }: { $note }, chi phí { $cost }, do { $payers } trả.
road-stage = Giai đoạn
road-what = Mức, thời gian, khả năng
road-cost = Chi phí
road-payers = Ai trả
road-gap = Khoảng trống vốn
matters-waits = Đang tính …
matters-failed = Trình duyệt này không khởi động được luồng tính toán nên chưa có kết quả.
matters-title = Giả định nào quan trọng nhất
matters-how = Mỗi con số thay đổi riêng, và khi đó viện cùng các tác giả kỳ vọng được bao nhiêu ({ $path }): số nhập theo khoảng thì đi từ bách phân vị 10 đến 90, số đơn thì tăng giảm { $part }.
matters-figure = Con số
matters-low = Thấp
matters-high = Cao
matters-at-low = Kỳ vọng ở mức thấp
matters-at-high = Kỳ vọng ở mức cao
matters-sentence = { $label }: { $low } thì được { $atlow }, { $high } thì được { $athigh }.
simulation-title = Chắc chắn đến đâu?
simulation-nothing-uncertain = Chưa có gì bất định. Hãy bấm “Chưa chắc” ở một con số, hoặc nhập các giai đoạn phát triển cùng khả năng thành công; khi đó có thể mô phỏng các tương lai ở đây.
simulation-start = Mô phỏng các tương lai
simulation-again = Mô phỏng lại
simulation-cancel = Dừng
simulation-running = { $done } trên { $total } tương lai
simulation-finished = Đã mô phỏng { $draws } tương lai.
simulation-cancelled = Đã dừng sau { $draws } tương lai; số liệu tính trên chừng đó.
simulation-cancelled-early = Đã dừng trước khi mô phỏng được tương lai nào.
simulation-stale = Dự án đã thay đổi: các con số này là của bản trước.
simulation-refused = Không mô phỏng được dự án: hãy xem các ô được đánh dấu ở trên.
simulation-failed = Việc mô phỏng tự dừng và không nối lại được. Trang và dữ liệu bạn nhập vẫn nguyên; hãy thử lại.
simulation-sentence = { $path }: trong tám trên mười tương lai, viện cùng các tác giả được { $range }, một nửa số lần được hơn { $median }; bị lỗ trong { $loss } số tương lai.
simulation-what = Khoản
simulation-p10 = P10
simulation-p50 = Trung vị
simulation-p90 = P90
simulation-mean = Trung bình ± sai số
simulation-loss = Khả năng lỗ
simulation-with-error = { $mean } ± { $error }
simulation-loss-part = lỗ: { $chance }
simulation-choose = Xem các kết cục của
simulation-seed = Hạt giống { $seed }, { $sampler }; mã kiểm { $digest }: cùng một tệp cho cùng mã kiểm trên mọi máy.
ledger-title = Toàn bộ sổ cái: tiền của từng bên theo ngày
ledger-how = Mỗi bên được bao nhiêu trong ngày, trừ phần phải trả. Mỗi dòng cộng lại bằng 0, trong mọi trường hợp.
ledger-path = Con đường
ledger-state = Diễn biến
ledger-success = mọi giai đoạn thành công
ledger-fails = giai đoạn { $stage } thất bại
ledger-date = Ngày
ledger-sum = Cộng
simulation-how = { $draws } tương lai có thể của toàn bộ chuỗi, mô phỏng ngay trên máy này: { $ranges ->
       *[other] { $ranges } con số nhập theo khoảng
    }, { $stages ->
       *[other] chặng đường có { $stages } giai đoạn có thể thất bại
    }.
