//! Words that scale a number: `nghìn`, `triệu`, `tỷ`, `k`, `million`.

/// The power of ten that a word stands for; the word is folded (see [`crate::text::folded`]).
pub(super) fn power_of(word: &str) -> Option<u32> {
    Some(match word {
        "tram" | "hundred" => 2,
        "k" | "nghin" | "ngan" | "thousand" => 3,
        "tr" | "trieu" | "m" | "mn" | "mio" | "mil" | "million" | "millions" => 6,
        "ty" | "ti" | "b" | "bn" | "billion" | "billions" => 9,
        "tn" | "trillion" | "trillions" => 12,
        _ => return None,
    })
}

/// Whether the word says "and a half" of what stands before: `1 tỷ rưỡi`.
pub(super) fn is_half(word: &str) -> bool {
    word == "ruoi"
}
