//! The chart of strength as a picture to look at: `tests/gallery/strength_bars-*.svg`.
//!
//! Set `UPDATE_GALLERY=1` to write the pictures anew, then look at each before committing.

mod snapshot;

use labworth_charts::{StrengthBars, StrengthRow, strength_bars};
use snapshot::{DESK, PHONE, WIDTHS, check, compare};

fn strength() -> StrengthBars {
    let row = |label: &str, mean: f64, raters, figure: &str, note: &str| StrengthRow {
        label: label.to_owned(),
        figure: figure.to_owned(),
        note: note.to_owned(),
        mean,
        raters,
    };
    StrengthBars {
        title: "Độ mạnh theo nhóm".into(),
        description: "Pháp lý 3,8; công nghệ 4,2; thị trường 1; tài chính 5; chiến lược 2,5."
            .into(),
        answers: (1..=5).map(|answer| (f64::from(answer), answer.to_string())).collect(),
        rows: vec![
            row(
                "Pháp lý",
                3.8,
                Some((3.2, 4.4)),
                "3,8",
                "Số câu trả lời: 10; người chấm từ 3,2 đến 4,4",
            ),
            row(
                "Công nghệ",
                4.2,
                Some((4.0, 4.4)),
                "4,2",
                "Số câu trả lời: 10; người chấm từ 4 đến 4,4",
            ),
            row(
                "Thị trường",
                1.0,
                Some((1.0, 1.0)),
                "1",
                "Số câu trả lời: 4; người chấm từ 1 đến 1",
            ),
            row("Tài chính", 5.0, None, "5", "Số câu trả lời: 1"),
            row(
                "Chiến lược",
                2.5,
                Some((1.0, 5.0)),
                "2,5",
                "Số câu trả lời: 8; người chấm từ 1 đến 5",
            ),
        ],
    }
}

#[test]
fn strength_bars_for_a_desk_and_a_phone() {
    compare("strength_bars-desk", &strength_bars(&strength(), DESK).unwrap());
    compare("strength_bars-phone", &strength_bars(&strength(), PHONE).unwrap());
}

#[test]
fn strength_bars_fit_every_width_and_refuse_what_is_not_on_the_scale() {
    for width in WIDTHS {
        check(&strength_bars(&strength(), width).unwrap());
    }
    for (mean, raters) in
        [(f64::NAN, None), (0.5, None), (3.0, Some((2.0, 5.5))), (3.0, Some((4.0, 2.0)))]
    {
        let mut chart = strength();
        chart.rows[0].mean = mean;
        chart.rows[0].raters = raters;
        assert!(strength_bars(&chart, PHONE).is_none(), "{mean} {raters:?}");
    }
    assert!(strength_bars(&StrengthBars { rows: Vec::new(), ..strength() }, PHONE).is_none());
    assert!(strength_bars(&StrengthBars { answers: Vec::new(), ..strength() }, PHONE).is_none());
}
