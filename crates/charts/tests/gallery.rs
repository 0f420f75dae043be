//! Every chart as a picture to look at: `tests/gallery/*.svg`.
//!
//! Set `UPDATE_GALLERY=1` to write the pictures anew, then look at each before committing.

mod snapshot;

use labworth_charts::{
    Band, BandStaircase, Branch, Flow, Here, Party, Person, Pocket, PocketBars, PocketSeries,
    ValueAxis, ValueMark, ValueRow, band_staircase, pocket_bars, split_flow, value_axis,
};
use snapshot::{DESK, PHONE, WIDTHS, check, compare};

fn million(amount: f64) -> String {
    format!("{} tr", format!("{amount:.0}").replace('-', "−"))
}

/// One receipt of 1,000 million with 100 million of costs, fully State-funded, remuneration of
/// 15 % deducted, tax at 20 %, reward of 30 % of the profit after tax: 150, 150 and 180 million.
fn receipt() -> Flow {
    let branch = |label: &str, amount: f64, pocket: usize| Branch {
        label: label.to_owned(),
        amount,
        figure: million(amount),
        pocket,
    };
    let pocket = |label: &str, party, amount: f64| Pocket {
        label: label.to_owned(),
        figure: million(amount),
        party,
        people: Vec::new(),
    };
    let mut inventors = pocket("Các tác giả", Party::Inventors, 330.0);
    inventors.people = ["Tác giả thứ nhất", "Tác giả thứ hai", "Tác giả thứ ba"]
        .into_iter()
        .zip([148.5, 115.5, 66.0])
        .map(|(label, amount)| Person {
            label: label.to_owned(),
            amount,
            figure: format!("{amount} tr").replace('.', ","),
        })
        .collect();
    Flow {
        title: "Dòng tiền từ nhà máy đến từng túi".into(),
        description: "Nhà máy trả 1.000 triệu đồng: chi phí 100, các tác giả 330, Nhà nước 150, \
                      viện 420."
            .into(),
        source: "Nhà máy trả".into(),
        source_figure: million(1000.0),
        source_party: Party::Licensee,
        branches: vec![
            branch("Chi phí để có hợp đồng", 100.0, 0),
            branch("Thù lao cho tác giả, Điều\u{a0}135", 150.0, 1),
            branch("Thuế thu nhập doanh nghiệp", 150.0, 2),
            branch("Thưởng cho tác giả, Điều\u{a0}28", 180.0, 1),
            branch("Phần còn lại", 420.0, 3),
        ],
        pockets: vec![
            pocket("Chi phí", Party::Costs, 100.0),
            inventors,
            pocket("Nhà nước", Party::State, 150.0),
            pocket("Viện", Party::Institute, 420.0),
        ],
        full_width: None,
    }
}

#[test]
fn split_flow_for_a_desk_and_a_phone() {
    compare("split_flow-desk", &split_flow(&receipt(), DESK).unwrap());
    compare("split_flow-phone", &split_flow(&receipt(), PHONE).unwrap());
}

#[test]
fn split_flow_with_a_thin_branch() {
    let mut flow = receipt();
    flow.branches[0].amount = 2.0;
    flow.branches[0].figure = million(2.0);
    flow.pockets[0].figure = million(2.0);
    compare("split_flow-thin-phone", &split_flow(&flow, PHONE).unwrap());
    compare("split_flow-thin-desk", &split_flow(&flow, 640.0).unwrap());
}

fn methods() -> ValueAxis<'static> {
    let row = |label: &str, low: f64, middle: Option<f64>, high: f64, figure: &str| ValueRow {
        label: label.to_owned(),
        low,
        middle,
        high,
        figure: figure.to_owned(),
        mark: ValueMark::Value,
    };
    ValueAxis {
        title: "What the right is worth by each method".into(),
        description: "Relief from royalty 4.2 to 11 billion; comparable licences 6 billion.".into(),
        rows: vec![
            row(
                "Relief from royalty, over the open readings",
                4.2,
                Some(6.8),
                11.0,
                "4.2 to 11 billion",
            ),
            row("Your licence, upfront and royalties", 5.1, None, 7.7, "5.1 to 7.7 billion"),
            ValueRow {
                mark: ValueMark::Floor,
                ..row("Replacement cost: a lower limit", 6.0, None, 6.0, "6 billion")
            },
            ValueRow {
                mark: ValueMark::Ceiling,
                ..row("With and without: an upper limit", 11.0, None, 14.0, "11 to 14 billion")
            },
            ValueRow {
                mark: ValueMark::CrossCheck,
                ..row("Rule of 25 %: a cross-check", 7.0, None, 9.0, "7 to 9 billion")
            },
        ],
        reconciled: Some(row("Where they agree", 5.1, None, 7.7, "5.1 to 7.7 billion")),
        number: &|number| format!("{number}"),
    }
}

#[test]
fn value_axis_for_a_desk_and_a_phone() {
    compare("value_axis-desk", &value_axis(&methods(), DESK).unwrap());
    compare("value_axis-phone", &value_axis(&methods(), PHONE).unwrap());
}

#[test]
fn value_axis_with_a_loss() {
    let mut chart = methods();
    chart.rows[0].low = -3.0;
    compare("value_axis-loss-phone", &value_axis(&chart, PHONE).unwrap());
    for row in &mut chart.rows {
        row.high = f64::NAN;
    }
    assert!(value_axis(&chart, PHONE).is_none());
}

fn pockets() -> PocketBars<'static> {
    let series = |label: &str, figure: &str, party, amounts: &[f64]| PocketSeries {
        label: label.to_owned(),
        figure: figure.to_owned(),
        party,
        amounts: amounts.to_vec(),
    };
    PocketBars {
        title: "Ai nhận bao nhiêu, từng năm".into(),
        description: "Các tác giả nhận 330 triệu năm đầu, sau đó 200 triệu mỗi năm.".into(),
        years: (2026..=2034).map(|year| year.to_string()).collect(),
        pockets: vec![
            series(
                "Các tác giả",
                "1.930 tr",
                Party::Inventors,
                &[330., 200., 200., 200., 200., 200., 200., 200., 200.],
            ),
            series(
                "Nhà nước (thuế thu nhập doanh nghiệp)",
                "870 tr",
                Party::State,
                &[150., 90., 90., 90., 90., 90., 90., 90., 90.],
            ),
            series(
                "Viện",
                "2.460 tr",
                Party::Institute,
                &[-60., 315., 315., 315., 315., 315., 315., 315., 315.],
            ),
        ],
        number: &|amount| format!("{amount:.0}").replace('-', "−"),
    }
}

#[test]
fn pocket_bars_for_a_desk_and_a_phone() {
    compare("pocket_bars-desk", &pocket_bars(&pockets(), DESK).unwrap());
    compare("pocket_bars-phone", &pocket_bars(&pockets(), PHONE).unwrap());
}

#[test]
fn pocket_bars_over_the_whole_life_of_a_patent() {
    let mut chart = pockets();
    chart.years = (2026..=2046).map(|year| year.to_string()).collect();
    for series in &mut chart.pockets {
        series.amounts = (0..21).map(|year| 100.0 * f64::from(year % 7)).collect();
    }
    compare("pocket_bars-long-phone", &pocket_bars(&chart, PHONE).unwrap());
    chart.years.clear();
    assert!(pocket_bars(&chart, PHONE).is_none());
}

/// The bands of Cambridge's rule for net income, as the notes of the project quote them for the
/// inventors: 90 %, 60 %, 34 %; the rest halved here between department and institute.
fn staircase() -> BandStaircase {
    let band = |up_to: Option<f64>, inventors: f64| {
        let rest = (1.0 - inventors) / 2.0;
        let share = |share: f64| (share, format!("{:.0}%", share * 100.0));
        Band {
            up_to: up_to.map(|limit| (limit, million(limit))),
            shares: vec![share(inventors), share(rest), share(rest)],
        }
    };
    BandStaircase {
        title: "Quy chế chia theo bậc".into(),
        description: "Đến 100 triệu, tác giả 90%; đến 200 triệu, 60%; sau đó 34%.".into(),
        parties: vec![
            ("Tác giả".into(), Party::Inventors),
            ("Khoa".into(), Party::Department),
            ("Viện".into(), Party::Institute),
        ],
        bands: vec![band(Some(100.0), 0.9), band(Some(200.0), 0.6), band(None, 0.34)],
        here: Some(Here { income: 150.0, label: "Bạn ở đây: 150 tr".into() }),
    }
}

#[test]
fn band_staircase_for_a_desk_and_a_phone() {
    compare("band_staircase-desk", &band_staircase(&staircase(), DESK).unwrap());
    compare("band_staircase-phone", &band_staircase(&staircase(), PHONE).unwrap());
}

#[test]
fn band_staircase_far_beyond_the_first_bands() {
    let mut chart = staircase();
    if let Some(here) = &mut chart.here {
        here.income = 9000.0;
        here.label = "Bạn ở đây: 9.000 tr".into();
    }
    compare("band_staircase-far-phone", &band_staircase(&chart, PHONE).unwrap());
    chart.bands.reverse();
    assert!(band_staircase(&chart, PHONE).is_none());
}

#[test]
fn no_picture_reaches_beyond_its_box() {
    for width in WIDTHS {
        for scene in [
            split_flow(&receipt(), width),
            value_axis(&methods(), width),
            pocket_bars(&pockets(), width),
            band_staircase(&staircase(), width),
        ] {
            let scene = scene.unwrap();
            check(&scene);
        }
    }
}
