### Dưới mỗi hình.

picture-save = Lưu hình thành
picture-save-svg = Lưu hình “{ $title }” thành tệp SVG
picture-save-png = Lưu hình “{ $title }” thành tệp PNG
table-save = Lưu bảng thành
table-save-csv = Lưu bảng “{ $title }” thành tệp CSV
