### Khung trang, các bước, nút bấm và lời nhắc.

app-title = Labworth: kết quả nghiên cứu đáng giá bao nhiêu, ai được nhận gì
page-title = { $page } – Labworth
app-name = Labworth
app-line = Sáng chế của bạn đáng giá bao nhiêu, và ai nhận gì khi nó sinh lời
app-skip = Đến thẳng nội dung

nav-menu = Trình đơn
nav-title = Các trang
nav-calculate = Bảng tính
nav-quick = Tính nhanh
nav-value = Định giá đầy đủ
nav-sheet = Phiếu tính giá trị
nav-examples = Ví dụ mẫu
nav-methods = Phương pháp
nav-glossary = Thuật ngữ
nav-sources = Nguồn
nav-about = Giới thiệu

language-title = Ngôn ngữ
language-failed = Chưa tải được ngôn ngữ kia. Hãy kiểm tra kết nối rồi chọn lại.

files-title = Dự án
files-save = Lưu ra tệp
files-open = Mở tệp
files-empty = Bắt đầu từ trang trống
files-undo = Hoàn tác
files-redo = Làm lại
files-print = In

## Các bước

steps-title = Các bước
step-right = Quyền
step-right-why = Được bảo hộ đến bao giờ, và có bao nhiêu tiền của Nhà nước trong đó.
step-licence = Thỏa thuận
step-licence-why = Nhà máy trả gì theo hợp đồng chuyển quyền, trong bao lâu. Có thể đặt bên cạnh phương án lập doanh nghiệp.
step-spin-off = Còn lập doanh nghiệp khởi nguồn? So sánh cả hai
step-spin-off-why = Một công ty lập trên quyền này: viện góp quyền lấy cổ phần, người sáng lập và nhà đầu tư góp tiền. Chặng đường và doanh thu dùng chung với hợp đồng.
step-outside-options = Mỗi bên có thể được gì nếu không có dự án?
step-outside-options-why = Ai có thể được nhiều hơn ở nơi khác thì sẽ không ký. Chưa biết thì để trống: được coi là 0.
step-sales = Chặng đường và doanh thu
step-sales-why = Điều gì còn phải thành công trước khi bán được sản phẩm, và nhà máy sẽ bán được bao nhiêu.
step-value = Giá trị hôm nay
step-value-why = Tiền về sau bị tính ít đi bao nhiêu, vì về sau và vì chưa chắc.
step-sharing = Ai nhận gì
step-sharing-why = Các tác giả, quy chế của viện, và những điều luật còn để ngỏ.
more-detail = Chi tiết hơn
more-costs = Chi phí nghiên cứu: mức sàn

row-inventor = Tác giả { $number }
row-owner = Đồng chủ sở hữu { $number }
row-add-owner = Thêm đồng chủ sở hữu
row-band = Bậc { $number }
row-year = Năm { $number }
row-stage = Giai đoạn { $number }
row-milestone = Mốc { $number }
row-add-stage = Thêm giai đoạn
row-add-milestone = Thêm mốc
row-add-inventor = Thêm tác giả
row-add-band = Thêm bậc
row-add-year = Thêm năm
row-cost = Khoản chi { $number }
row-round = Vòng { $number }
row-add-round = Thêm vòng gọi vốn sau
row-add-cost = Thêm khoản chi
row-remove = Xóa
row-remove-named = Xóa { $row }
label-in-row = { $row }: { $label }

## Tại một ô

field-read-as = = { $value }
field-read-otherwise = hay là { $value }?
field-assumed = Để trống: { $value }
field-assumed-example = Để trống: { $value } (ví dụ, hãy thay)
field-follows-licence = Để trống: { $value }, như trong hợp đồng
trust = Độ tin cậy: { $level }
trust-published = Số đã công bố, độ tin cậy: { $level }
trust-low = thấp
trust-medium = vừa
trust-high = cao
trust-stands-in = Ô này để trống nên dùng số mặc định dưới đây. Nhập số khác thì số đó thay thế.
trust-same = Số bạn nhập trùng với số mặc định dưới đây.
trust-replaced = Số bạn nhập được dùng thay cho số mặc định dưới đây.
trust-not-used = Để đối chiếu; không số nào ở đây được dùng nếu bạn không nhập:

unit-years = năm
unit-scaled = { $scale } { $currency }

## Trang nói về mình

notice-indicative = Đây là phép tính tham khảo, không phải chứng thư thẩm định giá.
notice-law = Các điều luật được đọc qua nguồn thứ cấp. Hãy đối chiếu với Công báo trước khi dựa vào.
notice-private = Dữ liệu ở lại trên máy của bạn, không gửi đi đâu.
notice-close = Đóng

## Bản mới của trang

update-ready = Đã có bản mới của trang. Những gì bạn đã nhập vẫn được giữ nguyên.
update-use = Dùng ngay
update-later = Để sau
update-not-kept = Trình duyệt không giữ được những gì bạn đã nhập khi chuyển sang bản mới. Hãy lưu ra tệp, rồi tải lại trang và mở tệp đó.

## Các trang để đọc

methods-title = Phương pháp
methods-intro = Trang này tính như thế nào: công thức, ký hiệu, giới hạn và nguồn, kèm một ví dụ tính tay.
methods-all = Mọi phương pháp
reading-no-such-page = Ở đây không có gì. Hãy chọn một trang ở trên.
terms-title = Thuật ngữ
sources-title = Nguồn
about-title = Về Labworth
about-version = Labworth { $version }, bản dựng { $build }
footer-about = Labworth là gì, và không phải là gì
methods-waiting = Đang tải…
later-again = Tải lại phần này
methods-failed = Không tải được phần này. Hãy kiểm tra kết nối rồi mở lại; việc tính toán vẫn dùng được bình thường.
confidence-low = Ít tin cậy: nhớ lại, hoặc nguồn yếu
confidence-medium = Tin cậy vừa: nguồn thứ cấp, hoặc thiếu trang, thiếu ngày
confidence-high = Tin cậy tốt: đã đọc trong chính nguồn
