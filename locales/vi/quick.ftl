### Tính nhanh: tám câu hỏi, từng câu một.

quick-title = Tính nhanh: tám câu hỏi
quick-progress = Câu { $number } trên { $count }
quick-next = Tiếp
quick-back = Quay lại
quick-not-sure = Chưa rõ
quick-from-example = Nội dung này lấy từ ví dụ đang mở. Hãy thay bằng của bạn, hoặc đi tiếp.
quick-usual = Một nửa các con số đã công bố nằm giữa { $low } và { $high }. Nếu chưa rõ, trang dùng { $middle }.
quick-usual-source = Nguồn: { $source }
quick-answer-title = Kết quả tính nhanh
quick-not-asked = Những điều chưa hỏi
quick-not-asked-why = Các mục này lấy từ dự án đang mở. Hãy xem lại những mục quan trọng với bạn.
quick-full = Xem và sửa mọi chi tiết
quick-again = Về câu hỏi đầu
quick-offer = Muốn có kết quả nhanh? Tám câu hỏi, từng câu một, là có câu trả lời đầu tiên.
quick-offer-open = Tính nhanh
