### Dưới mỗi hình.

picture-save = Lưu hình thành
picture-save-svg = Lưu hình “{ $title }” thành tệp SVG
picture-save-png = Lưu hình “{ $title }” thành tệp PNG
