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
problem-not-a-date = Lịch không có ngày này. Hãy viết ngày, tháng, năm như { $example }.
problem-unknown-choice = Trong tệp ghi “{ $typed }”, trang này không biết mục đó. Hãy chọn một mục.
problem-text-too-long = Hãy rút gọn còn { $longest } ký tự.

problem-expiry-before-filing = Bảo hộ kết thúc trước ngày nộp đơn. Hãy kiểm tra hai ngày này.
problem-signed-after-expiry = Hợp đồng ký sau khi đã hết bảo hộ. Hãy kiểm tra hai ngày này.
problem-shares-do-not-sum = Các phần cộng lại được { $sum }. Hãy sửa để tổng bằng 100%.
problem-nothing-to-share-by = Mọi trọng số đều bằng 0 nên không chia được. Hãy cho ít nhất một tác giả một trọng số.
problem-bands-not-increasing = Mỗi bậc phải cao hơn bậc trước. Hãy kiểm tra các mức trên.
problem-band-never-reached = Bậc này bắt đầu ở chỗ bậc trước không có điểm dừng. Hãy ghi mức trên cho bậc trước, hoặc xóa bậc này.
problem-too-many-rows = Chỉ có chỗ cho { $most } dòng. Hãy xóa bớt.

## Mở tệp

file-not-json = Tệp này không phải dự án Labworth: không đọc được theo định dạng JSON. Chưa có gì thay đổi.
file-truncated = Tệp bị đứt giữa chừng, có lẽ do tải về hoặc sao chép chưa hết. Chưa có gì thay đổi.
file-too-large = Tệp nặng { $size }; một dự án không bao giờ quá { $limit }. Trang không mở tệp này.
file-not-text = Tệp không chứa văn bản. Tệp dự án Labworth có đuôi “.json”. Chưa có gì thay đổi.
file-newer-version = Tệp được lưu bằng bản Labworth mới hơn (định dạng { $version }). Hãy mở bằng bản đó. Chưa có gì thay đổi.
file-unknown = Tệp là JSON nhưng không phải dự án Labworth. Chưa có gì thay đổi.
file-duplicate-key = Trong tệp có hai mục “{ $key }” nên không rõ mục nào đúng. Chưa có gì thay đổi.
file-wrong-shape = Tại “{ $key }”, tệp chứa thứ khác chứ không phải văn bản. Chưa có gì thay đổi.
file-unreadable = Trình duyệt không đọc được tệp. Hãy thử lại. Chưa có gì thay đổi.
file-not-saved = Trình duyệt chưa lưu được tệp. Hãy thử lại.
