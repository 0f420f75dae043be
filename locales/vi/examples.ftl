### Các ví dụ mẫu.

examples-title = Ví dụ mẫu
examples-intro = Mỗi ví dụ mở thay cho dự án đang có; bấm “Hoàn tác” để lấy lại dự án của bạn.
examples-published = Số liệu đã công bố
examples-constructed = Ví dụ dựng sẵn: mọi con số đều là giả định
examples-source = Nguồn: { $source }
examples-open = Mở ví dụ này
examples-open-named = Mở ví dụ này: { $title }
file-is-published-example = Đây là một mô hình đã công bố. Hợp đồng và cách chia là phần dựng thêm. Hãy thay bằng số liệu của bạn.
