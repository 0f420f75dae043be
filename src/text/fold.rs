//! Letters without their marks: `tỷ`, `tỉ`, `TỶ` and a decomposed `tỷ` read alike.

/// Lower-case letters without diacritical marks; `đ` becomes `d`. Full-width forms become plain
/// ones. For finding and comparing, never for showing.
#[must_use]
pub fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter_map(base).collect()
}

/// A title as the name of a file, in letters that every system keeps: `Khoa X` is `khoa-x`.
/// Empty where the title has none of them.
#[must_use]
pub fn file_stem(title: &str) -> String {
    let plain = folded(title);
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).take(8).collect::<Vec<_>>().join("-")
}

fn base(letter: char) -> Option<char> {
    let plain = match letter {
        'à' | 'á' | 'ả' | 'ã' | 'ạ' | 'ă' | 'ằ' | 'ắ' | 'ẳ' | 'ẵ' | 'ặ' | 'â' | 'ầ' | 'ấ' | 'ẩ'
        | 'ẫ' | 'ậ' => 'a',
        'è' | 'é' | 'ẻ' | 'ẽ' | 'ẹ' | 'ê' | 'ề' | 'ế' | 'ể' | 'ễ' | 'ệ' => 'e',
        'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' => 'i',
        'ò' | 'ó' | 'ỏ' | 'õ' | 'ọ' | 'ô' | 'ồ' | 'ố' | 'ổ' | 'ỗ' | 'ộ' | 'ơ' | 'ờ' | 'ớ' | 'ở'
        | 'ỡ' | 'ợ' => 'o',
        'ù' | 'ú' | 'ủ' | 'ũ' | 'ụ' | 'ư' | 'ừ' | 'ứ' | 'ử' | 'ữ' | 'ự' => 'u',
        'ỳ' | 'ý' | 'ỷ' | 'ỹ' | 'ỵ' => 'y',
        'đ' => 'd',
        // Combining marks of decomposed text.
        '\u{300}'..='\u{36f}' => return None,
        other => plain_width(other),
    };
    Some(plain)
}

/// The plain form of a full-width letter, digit or sign, and of a mathematical digit.
#[must_use]
pub fn plain_width(letter: char) -> char {
    let code = u32::from(letter);
    let plain = match letter {
        '\u{ff01}'..='\u{ff5e}' => code - 0xff01 + 0x21,
        '\u{1d7ce}'..='\u{1d7ff}' => (code - 0x1d7ce) % 10 + u32::from('0'),
        '\u{ffe5}' => 0xa5,
        _ => code,
    };
    char::from_u32(plain).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_do_not_matter() {
        for text in ["tỷ", "TỶ", "ty\u{309}", "Ty"] {
            assert_eq!(folded(text), "ty");
        }
        assert_eq!(folded("Đồng"), "dong");
        assert_eq!(folded("rưỡi"), "ruoi");
        assert_eq!(folded("NGHÌN"), "nghin");
    }

    #[test]
    fn full_width_digits_are_digits() {
        assert_eq!("１２，３".chars().map(plain_width).collect::<String>(), "12,3");
        assert_eq!(plain_width('𝟗'), '9');
    }
}
