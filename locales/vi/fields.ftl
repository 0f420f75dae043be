### Mỗi mục là một ô của dự án: đường dẫn bỏ số thứ tự, `.` và `_` viết thành `-`.
### label: thuật ngữ. question: câu hỏi trên trang. help: nên xem ở đâu, dùng để làm gì.
### option-…: lời của từng lựa chọn.

## Tên dự án

project-title =
    .label = Tên dự án
    .question = Bạn đặt tên cho bản tính này là gì?
    .help = Chỉ để bạn dễ nhận ra: đây sẽ là tên tệp khi lưu và tiêu đề khi in.
project-currency =
    .label = Đơn vị tiền
    .question = Bạn tính bằng đồng tiền nào?
    .help = Mọi số tiền trên trang đều theo đơn vị này. Đổi đơn vị không quy đổi các số đã nhập.
    .option-vnd = Đồng Việt Nam
    .option-usd = Đô la Mỹ
    .option-eur = Euro
    .option-gbp = Bảng Anh
    .option-jpy = Yên Nhật
    .option-krw = Won Hàn Quốc
    .option-cny = Nhân dân tệ
    .option-sgd = Đô la Singapore
    .option-thb = Baht Thái
    .option-myr = Ringgit Malaysia
    .option-idr = Rupiah Indonesia
    .option-php = Peso Philippines
    .option-inr = Rupee Ấn Độ
    .option-aud = Đô la Úc
    .option-cad = Đô la Canada
    .option-chf = Franc Thụy Sĩ
    .option-zar = Rand Nam Phi
    .option-ils = Shekel Israel

## Quyền

right-title =
    .label = Tên sáng chế
    .question = Kết quả được bảo hộ tên là gì?
    .help = Ghi như trên văn bằng hoặc trên đơn đăng ký.
right-kind =
    .label = Loại văn bằng
    .question = Kết quả được bảo hộ bằng văn bằng nào?
    .help = Văn bằng quyết định thời hạn bảo hộ: bằng độc quyền sáng chế 20 năm, bằng độc quyền giải pháp hữu ích 10 năm kể từ ngày nộp đơn. Trên văn bằng có ghi rõ.
    .option-patent = Bằng độc quyền sáng chế
    .option-utility-solution = Bằng độc quyền giải pháp hữu ích
right-filing-date =
    .label = Ngày nộp đơn
    .question = Đơn đăng ký được nộp ngày nào?
    .help = Ngày ghi cạnh mục “Ngày nộp đơn” trên văn bằng. Thời hạn bảo hộ tính từ ngày này.
right-expiry-date =
    .label = Ngày hết hiệu lực
    .question = Bảo hộ kết thúc ngày nào?
    .help = Để trống thì trang lấy 20 năm kể từ ngày nộp đơn đối với sáng chế, 10 năm đối với giải pháp hữu ích. Chỉ điền nếu văn bằng chấm dứt sớm hơn.
right-state-funding-share =
    .label = Phần kinh phí từ ngân sách nhà nước
    .question = Bao nhiêu phần kinh phí nghiên cứu là của Nhà nước?
    .help = Phần trong tổng kinh phí của nhiệm vụ do bộ, tỉnh hoặc quỹ của Nhà nước cấp: Nhà nước cấp toàn bộ thì ghi 100. Luật Khoa học, công nghệ và đổi mới sáng tạo chỉ ràng buộc phần thu nhập ứng với tỷ lệ này.
right-task-approved-on =
    .label = Ngày giao nhiệm vụ
    .question = Nhiệm vụ nghiên cứu được giao ngày nào?
    .help = Ngày của quyết định hoặc hợp đồng giao nhiệm vụ cho tổ chức chủ trì. Nhiệm vụ giao trước ngày 1/10/2025 phần lớn theo luật cũ.

right-term-years-patent =
    .label = Thời hạn luật định của sáng chế
    .question = Bằng độc quyền sáng chế có hiệu lực bao nhiêu năm?
    .help = Kể từ ngày nộp đơn. Chỉ đổi khi áp dụng luật nước khác.
right-term-years-utility-solution =
    .label = Thời hạn luật định của giải pháp hữu ích
    .question = Bằng độc quyền giải pháp hữu ích có hiệu lực bao nhiêu năm?
    .help = Kể từ ngày nộp đơn. Chỉ đổi khi áp dụng luật nước khác.

## Hợp đồng chuyển quyền sử dụng

licence-signed-on =
    .label = Ngày ký hợp đồng
    .question = Hợp đồng chuyển quyền sử dụng (li-xăng) ký ngày nào?
    .help = Các năm được đếm từ ngày này: khoản trả trước rơi vào ngày ký, kỳ trả theo doanh thu đầu tiên sau đó một năm. Ngày dự kiến cũng được.
licence-upfront =
    .label = Khoản trả trước
    .question = Nhà máy trả một lần bao nhiêu khi ký?
    .help = Số tiền cố định, không phụ thuộc doanh thu. Không có thì ghi 0.
licence-costs =
    .label = Chi phí để có hợp đồng
    .question = Tốn bao nhiêu để có được hợp đồng này?
    .help = Những khoản viện chi trước khi chia: phí duy trì văn bằng, thẩm định giá, luật sư, môi giới. Không tính tiền đã chi cho nghiên cứu.
licence-royalty-rate =
    .label = Tỷ lệ trả theo doanh thu (phí kỳ vụ)
    .question = Mỗi năm nhà máy trả bao nhiêu phần trăm doanh thu thuần?
    .help = Phần trăm trên doanh thu thuần của sản phẩm dùng sáng chế. Tỷ lệ ghi trong hợp đồng; khi chưa có hợp đồng, hãy xem các hợp đồng tương tự trong ngành.
licence-term-years =
    .label = Thời hạn hợp đồng
    .question = Nhà máy trả tiền trong bao nhiêu năm?
    .help = Tính từ ngày ký. Các kỳ rơi vào sau khi hết bảo hộ được bỏ ra, và trang sẽ nói rõ.

## Doanh thu

sales-first-year =
    .label = Doanh thu thuần năm đầu
    .question = Năm đầu nhà máy bán được bao nhiêu?
    .help = Chỉ tính sản phẩm dùng sáng chế, sau khi trừ hàng trả lại, chiết khấu và thuế giá trị gia tăng: đó là cơ sở tính tiền trả. Hãy hỏi kế hoạch của nhà máy.
sales-growth =
    .label = Tăng trưởng doanh thu mỗi năm
    .question = Doanh thu này tăng bao nhiêu mỗi năm?
    .help = Phần trăm một năm, đã gồm lạm phát. Doanh thu giữ nguyên thì ghi 0, giảm thì ghi số âm.
sales-years =
    .label = Doanh thu thuần từng năm
    .question = Bạn có biết doanh thu của từng năm không?
    .help = Nếu nhà máy đưa kế hoạch cho từng năm, hãy nhập ở đây; các số này thay cho năm đầu và mức tăng trưởng.
sales-years-net-sales =
    .label = Doanh thu thuần trong năm
    .question = Năm này nhà máy bán được bao nhiêu?
    .help = Chỉ tính sản phẩm dùng sáng chế, sau khi trừ hàng trả lại, chiết khấu và thuế giá trị gia tăng.

## Định giá

valuation-royalty-rate =
    .label = Tỷ lệ tiền sử dụng tài sản vô hình trên thị trường
    .question = Thị trường trả tỷ lệ nào cho một quyền như vậy?
    .help = Giá trị là số tiền chủ sở hữu tiết kiệm được vì không phải đi thuê quyền. Để trống thì trang dùng tỷ lệ trong hợp đồng của bạn; hãy điền nếu các hợp đồng tương tự trả khác.
valuation-discount-rate =
    .label = Tỷ suất chiết khấu
    .question = Với rủi ro này, người bỏ vốn đòi mức sinh lời bao nhiêu?
    .help = Phần trăm một năm mà tiền đến sau bị tính ít đi. Doanh thu càng khó chắc, tỷ suất càng cao.
valuation-timing =
    .label = Thời điểm dòng tiền
    .question = Tiền về vào lúc nào trong năm?
    .help = Tiền về rải trong năm có giá trị cao hơn một chút so với về cuối năm. Chi phí và thu nhập dùng cùng một quy ước.
    .option-year-end = Cuối mỗi năm
    .option-mid-year = Rải trong năm, tính vào giữa năm
tax-corporate-rate =
    .label = Thuế suất thuế thu nhập doanh nghiệp
    .question = Áp dụng thuế suất thuế thu nhập doanh nghiệp nào?
    .help = Thuế suất của bên sở hữu hoặc bên sẽ mua quyền. Giá trị sau thuế dùng thuế suất này; việc chia theo luật cũng dùng nếu thuế được áp dụng.
tax-amortisation-years =
    .label = Số năm khấu hao khi tính thuế
    .question = Người mua được khấu hao quyền này để tính thuế trong bao nhiêu năm?
    .help = Khi khấu hao, người mua nộp ít thuế hơn; khoản tiết kiệm đó là một phần giá trị. Để trống thì trang không tính khoản này.

## Pháp luật

law-remuneration =
    .label = Thù lao cho tác giả
    .question = Thù lao theo Luật Sở hữu trí tuệ đã thỏa thuận thế nào?
    .help = Điều 135: thù lao theo thỏa thuận; không có thỏa thuận thì áp dụng mức của luật trên mỗi lần nhận tiền chuyển quyền. Để ngỏ thì trang cho thấy cả hai cách hiểu.
    .option-open = Chưa rõ: cho xem cả hai cách hiểu
    .option-statutory = Không thỏa thuận: theo mức của luật
    .option-agreed = Đã thỏa thuận bằng văn bản
law-remuneration-agreed-rate =
    .label = Mức thù lao đã thỏa thuận
    .question = Đã thỏa thuận bao nhiêu phần của mỗi khoản thu?
    .help = Phần trăm trên số tiền viện nhận từ việc chuyển quyền, trước thuế. Các tác giả đã từ bỏ bằng văn bản thì ghi 0.
law-remuneration-deductible =
    .label = Thù lao trừ trước lợi nhuận
    .question = Thù lao có được trừ trước khi tính lợi nhuận không?
    .help = Luật không nói thù lao của Điều 135 có làm giảm lợi nhuận dùng để thưởng theo Điều 28 hay không. Để ngỏ thì trang cho thấy cả hai cách hiểu.
    .option-open = Chưa rõ: cho xem cả hai cách hiểu
    .option-yes = Có, đó là chi phí
    .option-no = Không, tính lợi nhuận trước
law-corporate-tax =
    .label = Thuế trên thu nhập chuyển quyền của viện
    .question = Viện có nộp thuế thu nhập doanh nghiệp cho khoản này không?
    .help = Phần thưởng trích từ lợi nhuận sau thuế. Một số thu nhập từ chuyển giao công nghệ có thể được miễn. Hãy hỏi kế toán; để ngỏ thì trang cho thấy cả hai cách hiểu.
    .option-open = Chưa rõ: cho xem cả hai cách hiểu
    .option-applies = Phải nộp thuế
    .option-exempt = Được miễn thuế

sharing-remuneration-rate =
    .label = Mức thù lao luật định
    .question = Luật dành cho tác giả bao nhiêu phần của mỗi khoản thu?
    .help = Điều 135 Luật Sở hữu trí tuệ, khi không có thỏa thuận. Chỉ đổi nếu điều luật đã thay đổi.
sharing-reward-floor =
    .label = Mức thưởng tối thiểu luật định
    .question = Tác giả phải được ít nhất bao nhiêu phần lợi nhuận sau thuế?
    .help = Điều 28(3)(a) Luật Khoa học, công nghệ và đổi mới sáng tạo, cho phần dùng ngân sách nhà nước. Chỉ đổi nếu điều luật đã thay đổi.

## Quy chế của viện

policy-name =
    .label = Tên quy chế
    .question = Quy chế của viện tên là gì?
    .help = Ghi như trên quy chế phân chia thu nhập từ tài sản trí tuệ.
policy-bands =
    .label = Các bậc của quy chế
    .question = Quy chế của viện chia thu nhập thuần thế nào?
    .help = Mỗi dòng là một bậc của thu nhập thuần cộng dồn, bậc nhỏ trước. Mỗi đồng được chia theo bậc mà nó rơi vào; bậc cuối không có giới hạn trên. Ba phần của một dòng cộng lại bằng 100.
policy-bands-up-to =
    .label = Đến mức
    .question = Bậc này kéo dài đến mức thu nhập thuần cộng dồn nào?
    .help = Ở bậc cuối, hãy để trống.
policy-bands-inventors =
    .label = Tác giả
    .question = Bao nhiêu phần của bậc này thuộc về các tác giả?
    .help = Phần trăm trên thu nhập thuần rơi vào bậc này.
policy-bands-department =
    .label = Khoa, phòng
    .question = Bao nhiêu phần của bậc này thuộc về khoa, phòng?
    .help = Phần trăm trên thu nhập thuần rơi vào bậc này.
policy-bands-institute =
    .label = Viện, trường
    .question = Bao nhiêu phần của bậc này ở lại viện, trường?
    .help = Phần trăm trên thu nhập thuần rơi vào bậc này.

## Các tác giả

inventors =
    .label = Các tác giả
    .question = Các tác giả là ai, và chia với nhau thế nào?
    .help = Nhập từng tác giả có tên trên văn bằng. Phần mà luật hoặc quy chế dành cho “tác giả” là một khoản chung, chia theo các trọng số này.
inventors-name =
    .label = Tên
    .question = Tác giả tên là gì?
    .help = Như trên văn bằng. Có thể viết gọn; tên sẽ xuất hiện trong các bảng.
inventors-weight =
    .label = Trọng số
    .question = Tác giả này đóng góp bao nhiêu?
    .help = Chỉ tỷ lệ là quan trọng: 1, 1, 1 là chia đều; 50, 30, 20 là chia theo các phần trăm đó. Lấy từ biên bản xác nhận đóng góp mà mọi người đã ký.

## Chặng đường

road-stages =
    .label = Các giai đoạn
    .question = Điều gì còn phải thành công trước khi bán được sản phẩm?
    .help = Mỗi dòng một giai đoạn: dây chuyền thử, thử với người dùng, đăng ký lưu hành. Để trống nếu sản phẩm đã sẵn sàng. Các giai đoạn sau và doanh thu chỉ tính theo khả năng các giai đoạn trước thành công.
road-stages-name =
    .label = Tên
    .question = Giai đoạn này gọi là gì?
    .help = Theo cách gọi của bạn.
road-stages-trl-from =
    .label = Từ mức sẵn sàng
    .question = Giai đoạn bắt đầu ở mức sẵn sàng công nghệ nào?
    .help = Từ 1 (quan sát được nguyên lý) đến 9 (đã chứng minh trong sử dụng). Có thể để trống.
road-stages-trl-to =
    .label = Đến mức sẵn sàng
    .question = Giai đoạn kết thúc ở mức sẵn sàng công nghệ nào?
    .help = Từ 1 đến 9, không thấp hơn mức bắt đầu. Có thể để trống.
road-stages-duration =
    .label = Số năm
    .question = Giai đoạn kéo dài bao lâu?
    .help = Tính bằng năm; nửa năm là 0,5.
road-stages-cost =
    .label = Chi phí
    .question = Giai đoạn tốn bao nhiêu tiền?
    .help = Toàn bộ chi phí của giai đoạn, dù ai trả. Khi cấp phép, nhà máy là bên trả.
road-stages-probability =
    .label = Khả năng thành công
    .question = Khả năng giai đoạn thành công là bao nhiêu?
    .help = Trong mười giai đoạn tương tự mà bạn biết, mấy giai đoạn thành công? Bảy trên mười là 70.

## Mốc thanh toán và mức tối thiểu

licence-milestones =
    .label = Các mốc thanh toán
    .question = Nhà máy có trả tiền khi một giai đoạn thành công không?
    .help = Mỗi dòng một khoản: số thứ tự giai đoạn ở bước 3, và số tiền.
licence-milestones-stage =
    .label = Sau giai đoạn
    .question = Trả sau giai đoạn nào?
    .help = Số thứ tự của giai đoạn ở bước 3.
licence-milestones-amount =
    .label = Số tiền
    .question = Khi đó trả bao nhiêu?
    .help = Trả một lần, khi giai đoạn đã thành công.
licence-minimum-royalty =
    .label = Tiền bản quyền tối thiểu
    .question = Mỗi năm có mức tiền bản quyền tối thiểu không?
    .help = Số tiền ít nhất nhà máy phải trả cho một năm, dù bán được ít. Để trống nếu không thỏa thuận.

## Thị trường tăng đến đỉnh

market-peak-sales =
    .label = Doanh thu đỉnh
    .question = Khi bán được nhiều nhất, khách hàng chi bao nhiêu tiền một năm?
    .help = Chỉ tính sản phẩm dùng sáng chế. Nhập số này thay cho doanh thu năm đầu: doanh thu sẽ tăng đều từng bước đến đỉnh.
market-years-to-peak =
    .label = Số năm đến đỉnh
    .question = Sau khi ra thị trường bao nhiêu năm thì doanh thu cao nhất?
    .help = Cần có khi nhập doanh thu đỉnh.
market-growth-after-peak =
    .label = Mức tăng sau đỉnh
    .question = Sau đó doanh thu tăng bao nhiêu mỗi năm?
    .help = Phần trăm một năm; để trống là không tăng.
market-retention-after-expiry =
    .label = Doanh thu còn giữ sau khi hết bảo hộ
    .question = Khi hết bảo hộ, mỗi năm sản phẩm còn giữ được bao nhiêu phần doanh thu?
    .help = Phần trăm; để trống là không còn gì. Phần này không sinh tiền bản quyền.
market-operating-margin =
    .label = Biên lợi nhuận hoạt động trước phí bản quyền
    .question = Bán được 100 đồng thì sau chi phí sản xuất và bán hàng còn lại mấy đồng?
    .help = Phần trăm doanh thu thuần còn lại sau vật tư, nhân công, bán hàng và quản lý, trước phí bản quyền và thuế. Con số này cho biết bên nhận quyền hay doanh nghiệp khởi nguồn chịu được bao nhiêu; thiếu nó thì không tính được spin-off. Hãy hỏi doanh nghiệp hoặc xem báo cáo thường niên của các hãng cùng ngành.

## Chủ sở hữu

owners =
    .label = Đồng chủ sở hữu
    .question = Có ai khác cùng sở hữu quyền này không?
    .help = Đối tác, công ty hay viện khác đứng tên chủ sở hữu. Để trống nếu quyền chỉ thuộc về viện, trường.
owners-name =
    .label = Đồng chủ sở hữu
    .question = Đó là ai?
    .help = Tên hiện trong các bảng; chỉ mình bạn thấy.
owners-share =
    .label = Phần của đồng chủ sở hữu
    .question = Đồng chủ sở hữu này có bao nhiêu phần trăm quyền?
    .help = Phần trăm của quyền, như thỏa thuận giữa các chủ sở hữu. Phần không nhập cho ai khác là của viện, trường.

## Biên lợi nhuận

## Doanh nghiệp khởi nguồn (spin-off): công ty lập ra từ quyền

spin-off-right-value =
    .label = Giá trị quyền góp vốn
    .question = Viện góp quyền vào công ty với giá trị bao nhiêu?
    .help = Giá trị được thẩm định hoặc thỏa thuận; viện nhận cổ phần thay vì nhận tiền. Nhập số này để xem phương án lập doanh nghiệp khởi nguồn (spin-off); không có thì để trống.
spin-off-founders-cash =
    .label = Tiền của người sáng lập
    .question = Khi lập công ty, những người sáng lập góp bao nhiêu tiền?
    .help = Tiền và quyền được tính như nhau: ai góp một phần ba tổng hai thứ thì sở hữu một phần ba. Không góp tiền thì ghi 0.
spin-off-grant-share =
    .label = Phần được tài trợ
    .question = Khoản tài trợ trả bao nhiêu phần chi phí của mỗi giai đoạn?
    .help = Phần trăm chi phí; phần còn lại công ty tự lo, gọi là vốn đối ứng. Tài trợ không lấy cổ phần và không phải hoàn lại. Không có thì để trống.
spin-off-grant-limit =
    .label = Mức trần tài trợ
    .question = Tính cả các giai đoạn, khoản tài trợ trả nhiều nhất là bao nhiêu?
    .help = Mức trần ghi trong thông báo hoặc quyết định tài trợ. Không có trần thì để trống; chưa nhập phần được tài trợ thì số này không có tác dụng.
spin-off-round-amount =
    .label = Vốn mới
    .question = Nhà đầu tư bỏ bao nhiêu tiền mua cổ phần mới?
    .help = Một vòng gọi vốn. Không có nhà đầu tư thì để trống; khi đó trang cho thấy giai đoạn nào chưa có ai trả tiền.
spin-off-pre-money =
    .label = Định giá trước vòng (pre-money)
    .question = Ngay trước khi có vốn mới, cả công ty được coi là đáng giá bao nhiêu?
    .help = Theo thỏa thuận với nhà đầu tư. Bỏ 2 tỷ vào công ty định giá trước vòng 6 tỷ là mua 2 phần trên 8, tức một phần tư.
spin-off-pool =
    .label = Quỹ cổ phần cho nhân sự
    .question = Trong vòng này, bao nhiêu phần công ty để dành cho nhân sự?
    .help = Phần trăm tổng số cổ phần sau vòng. Quỹ được lập trước khi nhà đầu tư mua, nên viện và người sáng lập là bên nhường. Để trống là không có quỹ.
spin-off-round-after-stages =
    .label = Số giai đoạn trước vòng gọi vốn
    .question = Mấy giai đoạn phải thành công rồi nhà đầu tư mới bỏ tiền?
    .help = 0 là ngay khi lập công ty; 2 là khi giai đoạn 1 và 2 đã thành công. Nếu một trong số đó thất bại, nhà đầu tư không bỏ tiền. Để trống là 0.
spin-off-preference =
    .label = Quyền ưu tiên thanh toán
    .question = Nhà đầu tư được nhận lại trước mấy lần số vốn đã bỏ?
    .help = Khi bán hoặc đóng công ty, nhà đầu tư chọn khoản này hoặc phần chia như mọi cổ đông, lấy khoản lớn hơn. Để trống là một lần.
spin-off-exit-year =
    .label = Năm bán công ty
    .question = Công ty được bán vào năm thứ mấy sau khi ra thị trường?
    .help = 1 là năm đầu có doanh thu; công ty được bán vào cuối năm. Trước đó lợi nhuận để lại trong công ty.
spin-off-exit-multiple =
    .label = Hệ số giá trên doanh thu
    .question = Công ty được bán với giá gấp mấy lần doanh thu thuần năm đó?
    .help = Hãy xem các công ty cùng ngành đã được bán: giá bán chia cho doanh thu năm. Tiền còn trong công ty được chia cùng với giá bán.

## Mỗi bên có thể được gì nếu không có dự án này

outside-option-institute =
    .label = Phương án khác của viện
    .question = Không có dự án này, viện có thể được bao nhiêu từ quyền?
    .help = Đề nghị tốt nhất ở nơi khác, quy về một khoản hôm nay. Con đường nào mang lại cho viện ít hơn thì viện sẽ không chọn. Để trống là không có gì.
outside-option-licensee =
    .label = Phương án khác của nhà máy
    .question = Nếu làm việc khác, nhà máy được lợi bao nhiêu?
    .help = Một khoản tính về hôm nay, ngoài mức sinh lời đã có trong tỷ suất chiết khấu. Hợp đồng mang lại cho nhà máy ít hơn thì nhà máy sẽ không ký. Để trống là không có gì.
outside-option-founders =
    .label = Phương án khác của người sáng lập
    .question = Lập công ty thì những người sáng lập phải bỏ lỡ điều gì?
    .help = Một khoản tính về hôm nay, chẳng hạn tiền lương ở nơi khác. Tiền họ góp đã được tính rồi. Để trống là không có gì.
outside-option-investor =
    .label = Phương án khác của nhà đầu tư
    .question = Cũng số tiền đó, đầu tư nơi khác thì được lợi bao nhiêu?
    .help = Một khoản tính về hôm nay, ngoài mức sinh lời đã có trong tỷ suất chiết khấu. Để trống là không có gì: chỉ cần đáng số tiền bỏ ra là nhà đầu tư tham gia.

## Nhiều phương pháp cạnh nhau

valuation-rate-without-technical-risk =
    .label = Tỷ suất chiết khấu không gồm rủi ro kỹ thuật
    .question = Nếu chắc chắn phát triển thành công, người bỏ vốn đòi mức sinh lời bao nhiêu?
    .help = Phần trăm một năm. Khả năng thành công của các giai đoạn đã tính phần thất bại, nên tỷ suất này không tính nữa. Có nó, trang cho thấy tính rủi ro hai lần làm mất bao nhiêu. Không biết thì để trống.
valuation-venture-hurdle =
    .label = Suất đòi hỏi thấp nhất của vốn mạo hiểm
    .question = Từ mức nào thì coi tỷ suất chiết khấu đã gồm rủi ro thất bại?
    .help = Phần trăm một năm. Chỉ dùng khi bạn chưa nhập tỷ suất không gồm rủi ro kỹ thuật: nếu tỷ suất của bạn từ mức này trở lên mà còn giai đoạn có thể thất bại, trang báo rủi ro bị tính hai lần.
valuation-weight-relief-from-royalty =
    .label = Trọng số của phương pháp tiền sử dụng
    .question = Bạn tin phương pháp tiền sử dụng tài sản vô hình đến đâu?
    .help = Con số chỉ có nghĩa khi so với phương pháp kia: 3 so với 1 là ba phần tư. Hãy xét tỷ lệ tiền sử dụng có căn cứ tốt và hợp với trường hợp này không. Để trống tính là 1.
valuation-weight-risk-adjusted-npv =
    .label = Trọng số của phương pháp tự khai thác
    .question = Bạn tin giá trị tự khai thác đến đâu?
    .help = Con số chỉ có nghĩa khi so với phương pháp kia. Hãy xét biên lợi nhuận và chi phí, thời gian, khả năng thành công của các giai đoạn biết chắc đến đâu. Để trống tính là 1.

## Chi phí nghiên cứu

cost-items =
    .label = Chi phí nghiên cứu
    .question = Đã chi những gì để có kết quả này?
    .help = Mỗi dòng là một khoản hoặc một năm: tiền công, vật tư, hao mòn thiết bị, thử nghiệm, phí sáng chế. Cộng lại cho mức sàn: chi phí để làm lại kết quả này.
cost-items-name =
    .label = Khoản chi
    .question = Chi cho việc gì?
    .help = Tên để bạn dễ nhận ra.
cost-items-amount =
    .label = Số tiền
    .question = Đã chi bao nhiêu?
    .help = Theo tiền của năm đó. Trang quy về giá hôm nay.
cost-items-year =
    .label = Năm
    .question = Chi vào năm nào?
    .help = Năm dương lịch đã chi, không muộn hơn năm ký hợp đồng.
cost-price-growth =
    .label = Mức tăng giá mỗi năm
    .question = Tiền công và giá của loại chi phí này tăng bao nhiêu mỗi năm?
    .help = Phần trăm một năm, tính từ năm chi đến năm ký. Để trống là không tăng.
cost-developers-profit =
    .label = Lợi nhuận của người phát triển
    .question = Một đơn vị nhận làm lại kết quả này sẽ đòi lãi bao nhiêu?
    .help = Phần trăm của chi phí theo giá hôm nay. Để trống là không tính.
cost-opportunity-rate =
    .label = Chi phí cơ hội của vốn
    .question = Trong thời gian đó, số tiền ấy để nơi khác sinh lời bao nhiêu?
    .help = Phần trăm một năm, tính từ năm chi đến năm ký. Để trống là không tính.
cost-functional-obsolescence =
    .label = Lỗi thời chức năng
    .question = Phần nào của công việc nay làm được tốt hơn hoặc rẻ hơn?
    .help = Phần trăm chi phí mà với phương tiện hôm nay không ai bỏ ra nữa. Để trống là không có.
cost-economic-obsolescence =
    .label = Lỗi thời kinh tế
    .question = Phần nào thị trường không còn trả tiền?
    .help = Phần trăm của phần còn lại, mất đi vì những việc bên ngoài: thị trường thu hẹp, quy định mới. Để trống là không có.

## Phương pháp thu nhập khác, thị trường, quyền chọn

excess-earnings-charges =
    .label = Tài sản đóng góp
    .question = Những tài sản nào khác cùng tạo ra doanh thu này?
    .help = Mỗi dòng một tài sản: vốn lưu động, máy móc, đội ngũ, thương hiệu. Phần lợi nhuận còn lại sau khi trả cho chúng là lợi nhuận vượt trội của quyền.
excess-earnings-charges-name =
    .label = Tài sản
    .question = Đó là tài sản gì?
    .help = Tên để bạn tự nhận ra.
excess-earnings-charges-charge =
    .label = Mức đóng góp
    .question = Tài sản này đòi bao nhiêu trên doanh thu thuần?
    .help = Phần trăm doanh thu thuần, sau thuế: mức sinh lời trên giá trị tài sản cộng phần hao mòn.
excess-earnings-attrition =
    .label = Mức suy giảm mỗi năm
    .question = Mỗi năm mất bao nhiêu phần khách hàng hay công nghệ ban đầu?
    .help = Phần trăm của phần còn lại, tính từ khi ra thị trường. Để trống là không suy giảm trước khi quyền hết hạn.
with-and-without-sales-kept =
    .label = Doanh thu giữ được khi không có quyền
    .question = Không có quyền này thì vẫn bán được bao nhiêu phần?
    .help = Phần trăm doanh thu thuần. Không có quyền không phải là không có gì: hãy nghĩ đến cách làm tốt nhất còn lại.
with-and-without-margin-without =
    .label = Biên lợi nhuận khi không có quyền
    .question = Khi đó lợi nhuận hoạt động bằng bao nhiêu phần doanh thu?
    .help = Phần trăm doanh thu thuần giữ được.
with-and-without-head-start =
    .label = Thời gian đi trước
    .question = Sau khi ra thị trường, bao nhiêu năm thì người khác đuổi kịp?
    .help = Thường ngắn hơn thời hạn bảo hộ. Để trống là đến hết thời hạn bảo hộ.
with-and-without-chance-it-holds =
    .label = Khả năng quyền đứng vững
    .question = Khả năng quyền có hiệu lực, phát hiện được xâm phạm và thực thi được là bao nhiêu?
    .help = Phần trăm. Để trống là chắc chắn, nên mức trần sẽ cao.
premium-profit-premium =
    .label = Lợi nhuận tăng thêm trên doanh thu
    .question = Nhờ quyền này, giá bán cao hơn hoặc chi phí thấp hơn bao nhiêu?
    .help = Phần trăm doanh thu thuần, trước thuế, đã trừ chi phí để có phần tăng thêm đó.
profit-split-share =
    .label = Phần lợi nhuận của bên chuyển quyền
    .question = Lợi nhuận hoạt động được chia cho bên chuyển quyền bao nhiêu phần?
    .help = Phần trăm, theo đóng góp của mỗi bên. Cần căn cứ riêng: quy tắc 25 % không phải là căn cứ.
decision-tree-chance-optimistic =
    .label = Khả năng thị trường tốt
    .question = Khả năng giai đoạn đầu cho thấy thị trường tốt là bao nhiêu?
    .help = Phần trăm. Dùng cùng với mức của thị trường tốt; để trống nếu các giai đoạn không cho biết gì về thị trường.
decision-tree-factor-optimistic =
    .label = Mức của thị trường tốt
    .question = Thị trường tốt gấp mấy lần doanh thu dự kiến?
    .help = Thị trường xấu được tính sao cho doanh thu bình quân vẫn như dự kiến.
real-option-launch-cost =
    .label = Chi phí ra thị trường
    .question = Muốn ra thị trường phải đầu tư bao nhiêu?
    .help = Khoản đầu tư chỉ chi khi đã quyết định ra thị trường, ngoài chi phí các giai đoạn.
real-option-years =
    .label = Thời gian đến lúc quyết định
    .question = Muộn nhất bao nhiêu năm nữa phải quyết định ra thị trường?
    .help = Tính từ ngày ký.
real-option-volatility =
    .label = Độ biến động
    .question = Giá trị của dự án biến động bao nhiêu mỗi năm?
    .help = Độ lệch chuẩn của lợi suất logarit một năm. Nghiên cứu chưa ra thị trường không có giá giao dịch, nên con số này luôn yếu.
real-option-risk-free-rate =
    .label = Lãi suất phi rủi ro
    .question = Trái phiếu chính phủ cùng kỳ hạn có lợi suất bao nhiêu?
    .help = Phần trăm một năm, cùng đồng tiền.
sale-multiples-deals =
    .label = Giao dịch mua bán quyền
    .question = Những quyền tương tự nào đã được bán?
    .help = Mỗi dòng một giao dịch. Khoảng giá trị lấy từ tứ phân vị; ít giao dịch thì khoảng này yếu.
sale-multiples-deals-name =
    .label = Giao dịch
    .question = Quyền nào, ai bán cho ai?
    .help = Tên để bạn tự nhận ra, kèm nguồn.
sale-multiples-deals-price =
    .label = Giá bán
    .question = Đã bán giá bao nhiêu?
    .help = Theo đồng tiền của dự án.
sale-multiples-deals-metric =
    .label = Chỉ tiêu so sánh
    .question = Khi bán, doanh thu hay lợi nhuận của quyền đó là bao nhiêu?
    .help = Cùng một chỉ tiêu cho mọi giao dịch và cho quyền của bạn.
sale-multiples-deals-weight =
    .label = Trọng số
    .question = Giao dịch này gần với trường hợp của bạn đến đâu?
    .help = Chỉ có nghĩa khi so với các giao dịch khác. Để trống tính là 1.
sale-multiples-metric =
    .label = Chỉ tiêu của quyền này
    .question = Chỉ tiêu đó của quyền bạn là bao nhiêu?
    .help = Cùng chỉ tiêu, cùng kỳ với các giao dịch.
valuation-reliance =
    .label = Mức tin cậy của các phương pháp
    .question = Bạn tin mỗi phương pháp đến đâu?
    .help = Trọng số = dữ liệu × phù hợp × độc lập, mỗi mặt từ 1 đến 5, chia 125. Đây là quy ước của trang. Phương pháp chưa chấm tính là 1; trọng số nhập riêng được ưu tiên.
valuation-reliance-method =
    .label = Phương pháp
    .question = Chấm phương pháp nào?
    .help = Mỗi phương pháp một dòng.
    .option-relief-from-royalty = Tiền sử dụng tài sản vô hình
    .option-risk-adjusted-npv = Tự khai thác
    .option-excess-earnings = Lợi nhuận vượt trội
    .option-premium-profit = Lợi nhuận tăng thêm
    .option-profit-split = Chia lợi nhuận
    .option-sale-multiples = Bội số giao dịch
valuation-reliance-data =
    .label = Dữ liệu
    .question = Dữ liệu của phương pháp này tốt đến đâu?
    .help = 1: phỏng đoán; 5: số liệu có chứng từ.
valuation-reliance-fit =
    .label = Phù hợp
    .question = Phương pháp này hợp với quyền và mục đích đến đâu?
    .help = 1: gượng ép; 5: đúng cách bên mua sẽ tính.
valuation-reliance-independence =
    .label = Độc lập
    .question = Phương pháp này độc lập với các phương pháp khác đến đâu?
    .help = 1: dùng chung gần hết số liệu; 5: số liệu riêng.
valuation-weight-excess-earnings =
    .label = Trọng số: lợi nhuận vượt trội
    .question = Bạn tin phương pháp lợi nhuận vượt trội đến đâu?
    .help = Con số chỉ có nghĩa khi so với các phương pháp khác. Để trống thì theo mức tin cậy đã chấm, chưa chấm tính là 1.
valuation-weight-premium-profit =
    .label = Trọng số: lợi nhuận tăng thêm
    .question = Bạn tin phương pháp lợi nhuận tăng thêm đến đâu?
    .help = Con số chỉ có nghĩa khi so với các phương pháp khác. Để trống thì theo mức tin cậy đã chấm, chưa chấm tính là 1.
valuation-weight-profit-split =
    .label = Trọng số: chia lợi nhuận
    .question = Bạn tin phương pháp chia lợi nhuận đến đâu?
    .help = Con số chỉ có nghĩa khi so với các phương pháp khác. Để trống thì theo mức tin cậy đã chấm, chưa chấm tính là 1.
valuation-weight-sale-multiples =
    .label = Trọng số: bội số giao dịch
    .question = Bạn tin phương pháp bội số giao dịch đến đâu?
    .help = Con số chỉ có nghĩa khi so với các phương pháp khác. Để trống thì theo mức tin cậy đã chấm, chưa chấm tính là 1.
