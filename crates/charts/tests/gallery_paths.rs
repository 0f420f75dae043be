//! The pictures of road, paths and uncertainty: `tests/gallery/*.svg`.
//!
//! Set `UPDATE_GALLERY=1` to write the pictures anew, then look at each before committing.

mod snapshot;

use labworth_charts::{
    Bin, Closing, DivisionBars, DivisionRow, InputEffect, InputEnd, Moment, OutcomeHistogram,
    Party, PartyRow, PathBar, PathComparison, Payer, Percentile, RangeMark, RangeShape,
    RoadPicture, RoadStage, Shape, Tornado, division_bars, outcome_histogram, path_comparison,
    range_shape, road_picture, tornado,
};
use snapshot::{DESK, PHONE, WIDTHS, check, compare};

fn billion(amount: f64) -> String {
    format!("{amount} tỷ").replace('.', ",").replace('-', "−")
}

fn payer(party: Party, name: &str, amount: f64) -> Payer {
    Payer { party, amount, label: format!("{name} {}", billion(amount)) }
}

/// A constructed road: three stages, the first paid in full, 4 of 12 billion missing in the last.
fn road() -> RoadPicture<'static> {
    let stage = |name: &str, levels: (f64, f64), time: (f64, f64), cost: f64, chance: &str| {
        let months = (time.1 - time.0) * 12.0;
        RoadStage {
            name: name.into(),
            levels: Some(levels),
            note: format!(
                "TRL {} → {} · {months:.0} tháng · thành công {chance}",
                levels.0, levels.1
            ),
            starts: time.0,
            ends: time.1,
            cost,
            cost_words: billion(cost),
            payers: Vec::new(),
            gap: None,
        }
    };
    let mut stages = vec![
        stage("Mẫu phòng thí nghiệm", (3.0, 5.0), (0.0, 1.0), 2.0, "70 %"),
        stage("Mẫu thử ở nhà máy", (5.0, 7.0), (1.0, 2.5), 6.5, "60 %"),
        stage("Chứng nhận và sản xuất loạt đầu", (7.0, 9.0), (2.5, 4.0), 12.0, "80 %"),
    ];
    let paid = [
        vec![payer(Party::State, "Đề tài của Bộ", 2.0)],
        vec![
            payer(Party::State, "Tài trợ của NATIF", 3.0),
            payer(Party::Institute, "Viện", 0.5),
            payer(Party::Licensee, "Nhà máy", 2.0),
        ],
        vec![payer(Party::Licensee, "Nhà máy", 3.0), payer(Party::Funder, "Nhà đầu tư", 5.0)],
    ];
    let gaps = [None, Some((1.0, "Còn thiếu 1 tỷ".into())), Some((4.0, "Còn thiếu 4 tỷ".into()))];
    for ((stage, payers), gap) in stages.iter_mut().zip(paid).zip(gaps) {
        (stage.payers, stage.gap) = (payers, gap);
    }
    RoadPicture {
        title: "Con đường ra thị trường".into(),
        description: "Ba giai đoạn, 20,5 tỷ đồng, còn thiếu 5 tỷ.".into(),
        stages,
        launch: Some(Moment { at: 4.0, words: "Bắt đầu bán: năm 4".into() }),
        expiry: Some(Moment { at: 17.0, words: "Hết bảo hộ: năm 17".into() }),
        time: "năm kể từ hôm nay".into(),
        years: &|years| format!("{years}"),
    }
}

#[test]
fn road_for_a_desk_and_a_phone() {
    compare("road_picture-desk", &road_picture(&road(), DESK).unwrap());
    compare("road_picture-phone", &road_picture(&road(), PHONE).unwrap());
}

#[test]
fn road_without_levels_or_money() {
    let mut chart = road();
    for stage in &mut chart.stages {
        stage.levels = None;
        stage.cost = 0.0;
        stage.payers.clear();
        stage.gap = None;
    }
    chart.launch = None;
    compare("road_picture-bare-phone", &road_picture(&chart, PHONE).unwrap());
}

#[test]
fn a_road_is_not_drawn_where_more_is_paid_than_it_costs() {
    let mut chart = road();
    chart.stages[1].gap = Some((1.5, "Còn thiếu 1,5 tỷ".into()));
    assert!(road_picture(&chart, DESK).is_none());
    let mut chart = road();
    chart.stages[0].ends = -1.0;
    assert!(road_picture(&chart, DESK).is_none());
    chart.stages.clear();
    assert!(road_picture(&chart, DESK).is_none());
}

#[test]
fn the_segments_of_a_stage_are_as_long_as_its_cost() {
    let chart = road();
    let scene = road_picture(&chart, DESK).unwrap();
    // The last stage is the dearest, so that its cost of 12 fills the width.
    let Some(Shape::Group { shapes, .. }) = scene.shapes.last() else { panic!("no stage") };
    let segments: Vec<f64> = shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rect { width, .. } => Some(width / scene.width * 12.0),
            _ => None,
        })
        .collect();
    assert_eq!(segments.len(), 3);
    for (segment, amount) in segments.iter().zip([3.0, 5.0, 4.0]) {
        assert!((segment - amount).abs() < 1e-9, "{segments:?}");
    }
}

fn paths() -> PathComparison<'static> {
    let bar = |label: &str, expected: f64, spread, closes: Option<bool>| PathBar {
        label: label.into(),
        expected: Some(expected),
        spread,
        figure: billion(expected),
        closing: closes.map(|closes| Closing {
            closes,
            words: if closes {
                "Có lợi hơn không làm"
            } else {
                "Không đủ bù phần phải bỏ ra"
            }
            .into(),
        }),
    };
    let row = |label: &str, party, paths| PartyRow { label: label.into(), party, paths };
    PathComparison {
        title: "Mỗi con đường đáng giá bao nhiêu với từng bên".into(),
        description: "Cấp phép: tác giả 3 tỷ, viện 4 tỷ. Khởi nguồn: tác giả 5 tỷ, viện 1,5 tỷ."
            .into(),
        parties: vec![
            row(
                "Tác giả",
                Party::Inventors,
                vec![
                    bar("Cấp phép", 3.0, Some((1.0, 5.0)), Some(true)),
                    bar("Công ty khởi nguồn", 5.0, Some((-1.5, 14.0)), Some(true)),
                ],
            ),
            row(
                "Viện",
                Party::Institute,
                vec![
                    bar("Cấp phép", 4.0, Some((1.4, 6.6)), Some(true)),
                    bar("Công ty khởi nguồn", 1.5, Some((0.0, 5.0)), None),
                ],
            ),
            row(
                "Nhà đầu tư",
                Party::Funder,
                vec![
                    PathBar {
                        label: "Cấp phép".into(),
                        expected: None,
                        spread: None,
                        figure: "không tham gia".into(),
                        closing: None,
                    },
                    bar("Công ty khởi nguồn", -2.0, Some((-6.0, 9.0)), Some(false)),
                ],
            ),
        ],
        number: &billion,
    }
}

#[test]
fn path_comparison_for_a_desk_and_a_phone() {
    compare("path_comparison-desk", &path_comparison(&paths(), DESK).unwrap());
    compare("path_comparison-phone", &path_comparison(&paths(), PHONE).unwrap());
    let mut chart = paths();
    chart.parties.clear();
    assert!(path_comparison(&chart, PHONE).is_none());
}

fn effects() -> Tornado<'static> {
    let effect = |label: &str, (low, at_low): (&str, f64), (high, at_high): (&str, f64)| {
        let end = |input: &str, result| InputEnd { input: input.to_owned(), result };
        InputEffect { label: label.into(), low: end(low, at_low), high: end(high, at_high) }
    };
    Tornado {
        title: "Which inputs move the value most".into(),
        description: "Sales move it from 2.1 to 9.4 billion, the discount rate from 4 to 6.5."
            .into(),
        base: (5.2, "with every input at its likely value: 5.2 billion".into()),
        inputs: vec![
            effect("Discount rate", ("12 %", 6.5), ("20 %", 4.0)),
            effect("Sales of the first year", ("8 billion", 2.1), ("40 billion", 9.4)),
            effect("Royalty rate", ("3 %", 3.1), ("7 %", 7.3)),
            effect("Readiness stage", ("40 %", 4.9), ("60 %", 5.25)),
            effect("Corporate tax", ("15 %", 5.3), ("20 %", 5.5)),
        ],
        number: &|value| format!("{value}"),
    }
}

#[test]
fn tornado_for_a_desk_and_a_phone() {
    compare("tornado-desk", &tornado(&effects(), DESK).unwrap());
    compare("tornado-phone", &tornado(&effects(), PHONE).unwrap());
}

#[test]
fn the_longest_bar_of_a_tornado_comes_first() {
    let scene = tornado(&effects(), DESK).unwrap();
    let order: Vec<&str> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Group { label, .. } => label.split(':').next(),
            _ => None,
        })
        .collect();
    assert_eq!(
        order,
        [
            "Sales of the first year",
            "Royalty rate",
            "Discount rate",
            "Readiness stage",
            "Corporate tax"
        ]
    );
    let mut chart = effects();
    chart.inputs[0].low.result = f64::NAN;
    assert!(tornado(&chart, DESK).is_none());
}

fn triangle() -> RangeShape {
    let mark = |value, words: &str| RangeMark { value, words: words.into() };
    RangeShape {
        title: "Royalty rate".into(),
        description: "From 3 % over 5 % to 9 %.".into(),
        points: vec![(3.0, 0.0), (5.0, 1.0), (9.0, 0.0)],
        low: mark(3.0, "3 %"),
        likely: Some(mark(5.0, "5 %")),
        high: mark(9.0, "9 %"),
    }
}

#[test]
fn range_shape_with_and_without_words() {
    compare("range_shape-words", &range_shape(&triangle(), 120.0).unwrap());
    let mut chart = triangle();
    chart.points = (0..=40)
        .map(|at| f64::from(at) * 0.25)
        .map(|x| (x, (-(x - 4.0) * (x - 4.0) / 3.0).exp()))
        .collect();
    for mark in [&mut chart.low, &mut chart.high] {
        mark.words.clear();
    }
    chart.likely = None;
    let scene = range_shape(&chart, 120.0).unwrap();
    assert_eq!((scene.width, scene.height), (120.0, 40.0));
    compare("range_shape-smooth", &scene);
    chart.points.reverse();
    assert!(range_shape(&chart, 120.0).is_none());
}

/// A constructed spread with a part below zero; one bin lies across zero.
fn outcomes() -> OutcomeHistogram<'static> {
    let weights = [1., 3., 6., 9., 14., 18., 16., 11., 8., 6., 4., 2., 1., 1.];
    let bins = weights
        .into_iter()
        .enumerate()
        .map(|(at, weight)| {
            let from = -3.5 + at as f64 * 1.5;
            Bin { from, to: from + 1.5, weight }
        })
        .collect();
    let mark = |value, words: &str| Percentile { value, words: words.into() };
    OutcomeHistogram {
        title: "Mười nghìn lần tính thử".into(),
        description: "Một phần mười dưới 0,4 tỷ, một nửa dưới 4,9 tỷ, chín phần mười dưới 10,9 tỷ."
            .into(),
        bins,
        percentiles: vec![
            mark(0.4, "P10: 0,4 tỷ"),
            mark(4.9, "P50: 4,9 tỷ"),
            mark(10.9, "P90: 10,9 tỷ"),
        ],
        loss: "Khả năng lỗ: 8 %".into(),
        number: &|value| format!("{value}").replace('-', "−"),
    }
}

#[test]
fn outcome_histogram_for_a_desk_and_a_phone() {
    compare("outcome_histogram-desk", &outcome_histogram(&outcomes(), DESK).unwrap());
    compare("outcome_histogram-phone", &outcome_histogram(&outcomes(), PHONE).unwrap());
    let mut chart = outcomes();
    for bin in &mut chart.bins {
        bin.weight = 0.0;
    }
    assert!(outcome_histogram(&chart, PHONE).is_none());
}

fn divisions() -> DivisionBars {
    let row = |label: &str, own, parts: [f64; 3]| DivisionRow {
        label: label.into(),
        own,
        parts: [Party::Inventors, Party::Department, Party::Institute]
            .into_iter()
            .zip(["Inventors", "Department", "Institute"])
            .zip(parts)
            .map(|((party, name), part)| (party, part, format!("{name} {part} %")))
            .collect(),
    };
    DivisionBars {
        title: "The same money under other rules".into(),
        description: "Your rule: inventors 33 %. Elsewhere: inventors 90 %.".into(),
        rows: vec![
            row("Your rule", true, [33.0, 10.0, 57.0]),
            row("University of Cambridge, where the University exploits", false, [90.0, 5.0, 5.0]),
            row("A rule without a department", false, [30.0, 0.0, 70.0]),
        ],
    }
}

#[test]
fn division_bars_for_a_desk_and_a_phone() {
    compare("division_bars-desk", &division_bars(&divisions(), DESK).unwrap());
    compare("division_bars-phone", &division_bars(&divisions(), PHONE).unwrap());
    let mut chart = divisions();
    chart.rows[0].parts[1].1 = -1.0;
    assert!(division_bars(&chart, PHONE).is_none());
}

#[test]
fn no_picture_reaches_beyond_its_box() {
    for width in WIDTHS {
        for scene in [
            road_picture(&road(), width),
            path_comparison(&paths(), width),
            tornado(&effects(), width),
            range_shape(&triangle(), width),
            outcome_histogram(&outcomes(), width),
            division_bars(&divisions(), width),
        ] {
            check(&scene.unwrap());
        }
    }
}
