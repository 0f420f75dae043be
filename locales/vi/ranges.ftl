### Những số chưa biết chắc: cách nói một khoảng, và các ô để nhập khoảng đó.

# Tên gõ trước dấu ngoặc.
shape-typed-triangular = tam giác
shape-typed-uniform = đều
shape-typed-normal = chuẩn
shape-typed-lognormal = loga chuẩn

# Nói dưới ô, sau dấu “=”.
range-words-pert = nhiều khả năng nhất { $likely }, từ { $low } đến { $high }
range-words-triangular = nhiều khả năng nhất { $likely }, giảm theo đường thẳng về { $low } và { $high }
range-words-uniform = từ { $low } đến { $high }, mọi mức như nhau; thêm một số ở giữa thì biết mức nào dễ xảy ra nhất
range-words-normal = trung bình { $mean }, cứ ba trường hợp thì hai trường hợp cách đó không quá { $spread } (phân phối chuẩn)
range-words-lognormal = trung bình { $mean }, một nửa số trường hợp dưới { $median }, độ lệch chuẩn { $spread } (loga chuẩn)
range-words-beta = trung bình { $mean } (phân phối beta)

# Trong danh sách và cách tính.
range-short-likely = nhiều khả năng { $likely } ({ $low }–{ $high })
range-short-uniform = ở giữa { $middle } ({ $low }–{ $high })
range-short-mean = trung bình { $mean }, độ lệch chuẩn { $spread }
range-short-median = trung vị { $median } (trung bình { $mean }, độ lệch chuẩn { $spread })
range-short-beta = trung bình { $mean } (beta)

## Các ô nhỏ dưới một ô

range-not-sure = Chưa chắc
range-not-sure-named = Chưa chắc: { $label }
range-title = Thấp nhất và cao nhất có thể là bao nhiêu?
range-how = Hãy nghĩ đến những trường hợp giống của bạn: chỉ khi rất hiếm con số mới thấp hơn mức thấp nhất hoặc cao hơn mức cao nhất. Kết quả dùng số nhiều khả năng nhất; khoảng cho thấy kết quả phụ thuộc vào số này đến đâu.
range-low = Thấp nhất
range-likely = Nhiều khả năng nhất
range-high = Cao nhất
range-mean = Trung bình
range-spread = Độ lệch chuẩn
range-alpha = Alpha
range-beta = Beta
range-needs-low = Hãy ghi thêm số thấp nhất.
range-needs-high = Hãy ghi thêm số cao nhất.
range-needs-both = Hãy ghi số thấp nhất và số cao nhất.
range-needs-rest = Hãy ghi đủ các số.
range-from-source = Trong nguồn, một nửa số trường hợp nằm từ { $low } đến { $high }, nửa còn lại nằm ngoài: { $source }.
range-more-shapes = Dạng khác
range-shape = Dạng
range-shape-pert = Đỉnh tròn (PERT)
range-shape-triangular = Tam giác
range-shape-uniform = Mọi mức như nhau (đều)
range-shape-normal = Hình chuông (chuẩn)
range-shape-lognormal = Đuôi dài phía trên (loga chuẩn)
range-shape-beta = Tỷ lệ hoặc xác suất (beta)
range-shape-normal-note = Dạng này không có hai đầu; giá trị vượt giới hạn của ô được giữ ở giới hạn đó.
range-shape-beta-note = Hai con số đếm trường hợp: beta(2; 8) là điều rút ra từ hai lần thành công và tám lần thất bại.
range-picture = Dạng của khoảng

## Trong kết quả

uncertain-title = Nhập theo khoảng
uncertain-why = Các số ở trên được tính với con số nêu trước của mỗi khoảng.
