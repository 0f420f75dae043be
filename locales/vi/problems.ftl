### Điều chưa ổn ở một ô, nói ngay tại ô đó. Mỗi câu nói cần làm gì tiếp.

problem-missing-number = Cần một con số ở đây để tính được.
problem-missing-date = Cần một ngày ở đây để tính được.
problem-missing-choice = Hãy chọn một mục.
problem-missing-text = Hãy điền vào đây.

problem-not-a-number = Chưa đọc được thành số. Hãy viết như { $example }.
problem-other-unit = Đơn vị này không dùng ở đây. Hãy viết như { $example }.
problem-other-currency = Dự án tính bằng { $currency }. Hãy nhập số tiền theo đơn vị đó.
problem-too-large = Số này dài hơn mọi khoản tiền có thể có. Hãy kiểm tra các số 0.
problem-out-of-range = Hãy nhập số từ { $min } đến { $max }.
problem-below-minimum = Hãy nhập số từ { $min } trở lên.
problem-above-maximum = Hãy nhập số không quá { $max }.
problem-not-whole = Hãy nhập số nguyên.
problem-range-malformed = Chưa đọc được khoảng này. Hãy ghi hai hoặc ba số từ thấp đến cao, mỗi số viết như { $example }, giữa các số đặt dấu “–”.
problem-unclear-hyphens = Dấu gạch nối ở đây có thể là dấu trừ. Hãy đặt “–” hoặc “đến” giữa các số, như 3 – 5 – 8.
problem-range-out-of-order = Hãy ghi theo thứ tự: số thấp nhất, số dễ xảy ra nhất, số cao nhất.
problem-spread-not-positive = Khoảng này chưa có độ rộng: số thấp nhất trùng số cao nhất, hoặc độ lệch chuẩn không lớn hơn 0. Hãy tách chúng ra, hoặc chỉ ghi một số.
problem-not-above-zero = Phân phối loga chuẩn cần trung bình lớn hơn 0, phân phối beta cần cả hai số lớn hơn 0.
problem-only-for-shares = Phân phối beta chỉ hợp với tỷ lệ và xác suất. Hãy chọn dạng khác ở đây.
problem-no-range-here = Ô này cần một con số, không phải một khoảng. Hãy viết như { $example }.
problem-no-such-stage = Chặng đường không có giai đoạn mang số này. Hãy nhập số của một giai đoạn đã có, hoặc thêm giai đoạn trước.
problem-level-falls = Mức sẵn sàng cuối giai đoạn không thể thấp hơn mức đầu. Hãy kiểm tra lại hai mức.
problem-not-a-date = Lịch không có ngày này. Hãy viết ngày, tháng, năm như { $example }.
problem-unknown-choice = Trong tệp ghi “{ $typed }”, trang này không biết mục đó. Hãy chọn một mục.
problem-text-too-long = Hãy rút gọn còn { $longest } ký tự.
problem-paste-too-long = Đoạn văn bản này có { $characters } ký tự; một ô chỉ nhận tối đa { $longest }. Đoạn đó không được nhận, nội dung đang có vẫn giữ nguyên.

problem-expiry-before-filing = Bảo hộ kết thúc trước ngày nộp đơn. Hãy kiểm tra hai ngày này.
problem-signed-after-expiry = Hợp đồng ký sau khi đã hết bảo hộ. Hãy kiểm tra hai ngày này.
problem-shares-above-one = Các phần cộng lại được { $sum }. Các đồng chủ sở hữu không thể cùng nhau sở hữu quá 100%.
problem-shares-do-not-sum = Các phần cộng lại được { $sum }. Hãy sửa để tổng bằng 100%.
problem-given-twice = Ô bên cạnh đã nói điều này. Hãy xóa một trong hai ô.
problem-nothing-contributed = Không ai góp gì cả: quyền có giá trị 0 và cũng không có tiền. Hãy nhập một trong hai.
problem-pool-takes-all = Quỹ cổ phần cho nhân sự và nhà đầu tư cộng lại chiếm hết công ty. Hãy giảm quỹ, hoặc giảm vốn mới so với giá trị trước vòng gọi vốn.
problem-exit-after-term = Trang chỉ tính doanh thu đến năm thứ { $years } sau khi ra thị trường. Hãy nhập năm sớm hơn, hoặc tính doanh thu nhiều năm hơn.
problem-nothing-to-share-by = Mọi trọng số đều bằng 0 nên không chia được. Hãy cho ít nhất một tác giả một trọng số.
problem-bands-not-increasing = Mỗi bậc phải cao hơn bậc trước. Hãy kiểm tra các mức trên.
problem-band-never-reached = Bậc này bắt đầu ở chỗ bậc trước không có điểm dừng. Hãy ghi mức trên cho bậc trước, hoặc xóa bậc này.
problem-too-many-rows = Chỉ có chỗ cho { $most } dòng. Hãy xóa bớt.

problem-no-inventors = Hãy thêm ít nhất một tác giả: không có ai thì không chia được.
problem-no-bands = Hãy thêm ít nhất một bậc: không có bậc nào thì quy chế không chia gì cả.

example-money = 1.200.000.000 hoặc 1,2 tỷ
example-rate = 5 hoặc 5,5
example-years = 8
example-weight = 1 hoặc 2,5
example-calendar-year = 2024
example-date = 31/12/2026

## Mở và lưu tệp

file-not-json = Đây không phải dự án Labworth: không đọc được theo JSON (dòng { $line }, cột { $column }). Chưa có gì thay đổi.
file-empty = Tệp trống. Chưa có gì thay đổi.
file-truncated = Tệp bị đứt giữa chừng, có lẽ do sao chép chưa hết. Chưa có gì thay đổi.
file-too-large = Tệp nặng { $size }; một dự án không bao giờ quá { $limit }. Trang không đọc tệp này.
file-longer-than = Tệp dài hơn { $limit }, quá mức của mọi dự án. Chưa có gì thay đổi.
file-not-text = Tệp không chứa văn bản. Tệp dự án Labworth có đuôi “.labworth.json”. Chưa có gì thay đổi.
file-newer-version = Tệp được lưu bằng bản Labworth mới hơn (định dạng { $version }; bản này đọc đến { $known }). Chưa có gì thay đổi.
file-unknown = Tệp là JSON nhưng không phải dự án Labworth. Chưa có gì thay đổi.
file-unknown-format = Tệp ghi một định dạng mà chưa bản Labworth nào viết ra. Chưa có gì thay đổi.
file-duplicate-key = Tệp có hai mục “{ $label }” ({ $path }) nên không rõ mục nào đúng. Chưa có gì thay đổi.
file-wrong-shape = Một phần của tệp không đúng dạng ({ $detail }). Chưa có gì thay đổi.
file-wrong-unit = “{ $label }” được ghi theo { $found }, trong khi cần { $expected }. Chưa có gì thay đổi.
file-too-many = Tệp có nhiều mục hoặc văn bản dài hơn mọi dự án. Chưa có gì thay đổi.
file-unreadable = Trình duyệt không đọc được tệp. Hãy thử lại. Chưa có gì thay đổi.
file-not-saved = Trình duyệt chưa lưu được tệp. Hãy thử lại.
