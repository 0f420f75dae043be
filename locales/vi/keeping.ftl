### Những gì trình duyệt này giữ lại của phần đã nhập.

## Đã giữ hay chưa

keeping-title = Những gì trình duyệt giữ
keeping-untouched = Những gì bạn nhập được giữ trong trình duyệt này.
keeping-changed = Trình duyệt đang giữ…
keeping-kept = Trình duyệt đã giữ { $when }
keeping-not-kept = Trình duyệt chưa giữ được:
keeping-read-only = Ở đây chỉ xem, không sửa
keeping-save = lưu ra tệp
keeping-today = lúc { $hour }
keeping-on-a-day = lúc { $hour } ngày { $date }

## Các bản trước

keeping-states = Các bản trước
keeping-states-intro = Chỉ giữ trong trình duyệt này: vài phút vừa qua thì dày, càng xa càng thưa. Mở một bản rồi vẫn hoàn tác được.
keeping-states-none = Chưa giữ bản nào.
keeping-untitled = Chưa đặt tên
keeping-entries = { $count } ô đã nhập
keeping-restore = Mở
keeping-restore-named = Mở bản giữ { $when }
keeping-save-named = Lưu ra tệp bản giữ { $when }

## Trang nói gì về việc đó

keeping-restored = Phần bạn đã nhập còn nguyên, như trình duyệt này giữ { $when }.
keeping-restored-older = Không mở được bản giữ sau cùng. { $reason } Đang mở là bản giữ { $when }; các bản sau đó vẫn nằm trong “Các bản trước” và lưu ra tệp được.
keeping-unreadable = Không mở được những gì trình duyệt này đã giữ. { $reason } Chúng vẫn nằm trong “Các bản trước” và lưu ra tệp được.
keeping-stopped-opening = Trang đã dừng khi mở bản giữ { $when }, nên lần này trang bắt đầu không có bản đó. Bản đó vẫn nằm trong “Các bản trước”.
keeping-earlier-state = Đang mở bản giữ { $when }. Bấm “Hoàn tác” để trở lại.
keeping-state-unreadable = Không mở được bản này. { $reason } Vẫn có thể lưu bản này ra tệp.
keeping-goes-on = Bạn làm tiếp ở đây, từ bản mà thẻ kia giữ { $when }.
keeping-other-closed = Thẻ kia đã đóng. Bạn có thể làm tiếp ở đây, từ bản mà thẻ đó giữ { $when }.
keeping-refused = Ở đây trình duyệt không giữ những gì bạn nhập, chẳng hạn vì cửa sổ ẩn danh hoặc vì trang nằm trong một trang khác. Mọi việc khác vẫn chạy: hãy lưu ra tệp trước khi đóng trang.
keeping-full = Trình duyệt hết chỗ nên chưa giữ được những gì bạn vừa nhập. Hãy lưu ra tệp trước khi đóng trang.
keeping-failed = Trình duyệt không giữ được những gì bạn vừa nhập. Hãy lưu ra tệp trước khi đóng trang.
keeping-apart = Trang này nằm trong một trang mạng khác. Những gì giữ ở đây tách khỏi trang khi mở riêng: dùng tệp để mang dự án từ nơi này sang nơi kia.
keeping-open-example = Mở ví dụ mẫu

keeping-elsewhere = Dự án này đang mở ở một thẻ khác. Để hai bên không ghi đè lên nhau, ở đây chỉ xem được.
keeping-stepped-back = Bạn đã làm tiếp dự án này ở một thẻ khác. Để hai bên không ghi đè lên nhau, ở đây chỉ xem được.
keeping-overtaken = Một thẻ khác đã giữ dự án này sau lần bạn nhập ở đây, nên phần bạn vừa nhập chưa được giữ. Hãy làm tiếp từ bản của thẻ kia (bấm “Hoàn tác” để lấy lại phần của bạn), hoặc giữ phần của bạn thành một bản sao.
keeping-continue-here = Làm tiếp ở đây
keeping-copy = Làm trên bản sao
