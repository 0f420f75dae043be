### Trang Nguồn, trang Thuật ngữ và lời văn điều luật. Các trang này làm từ dữ liệu khi dựng, nên không nằm trong chương trình.

terms-intro = Các thuật ngữ dùng ở đây, nói bằng lời thường.

sources-intro = Mọi con số có sẵn và mọi điều luật của trang: lấy từ đâu, năm nào, trang nào, đáng tin đến mức nào. Thiếu trang hoặc thiếu năm thì ghi rõ là thiếu, và khi đó nhiều nhất là tin cậy vừa.
sources-law = Điều luật
sources-law-caution = Phần lớn được đọc qua nguồn thứ cấp. Hãy đối chiếu với Công báo trước khi dựa vào.
sources-article = Điều
sources-article-unknown = Chưa rõ điều nào
sources-not-verified = Chưa đối chiếu với Công báo.
sources-read-in = Đọc trong
sources-read-on = Đọc ngày
sources-in-force = Có hiệu lực từ
sources-in-force-until = Có hiệu lực đến
sources-defaults = Những con số dùng khi ô để trống
sources-defaults-why = Chỗ nào bạn nhập số của mình thì số ở đây không dùng nữa.
sources-quartiles = Tứ phân vị dưới · trung vị · tứ phân vị trên
sources-rules = Quy chế phân chia
sources-tables = Bảng để tham khảo
sources-tables-why = Trang không tính bằng các bảng này. Chúng ở đây để bạn so với số của mình.
sources-industry = Ngành
sources-low = Thấp nhất
sources-median = Trung vị
sources-high = Cao nhất
sources-n = Số hợp đồng
sources-currencies = Tiền tệ
sources-examples = Ví dụ mẫu
sources-kind = Loại
sources-constructed = Dựng thêm: mọi con số đều là giả định
sources-published = Mô hình đã công bố
sources-source = Nguồn
sources-place = Tìm ở đâu
sources-year = Năm
sources-page = Trang hoặc điều
sources-confidence = Độ tin cậy
sources-missing = thiếu
