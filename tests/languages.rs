//! Every language says everything: each field, option, formula and term has its words, and no
//! sentence is kept that nothing shows. That both languages have the same messages and
//! placeholders is held by the build itself.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod entries;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path as FilePath;

use entries::{COMPOSED, EVIDENCED, PLACED, RENEWED};
use labworth::knowledge::Knowledge;
use labworth::text::{Block, Cards, Language, Text, read_cards};
use labworth_domain::explanation::{Figure, TermSource, explain};
use labworth_domain::inputs::{Kind, Path};
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::evidence::Quartile;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::paths::opposing_expert::Pricing;
use labworth_domain::project::{self, Project};

fn texts() -> impl Iterator<Item = Text> {
    Language::ALL.into_iter().map(Text::of)
}

#[test]
fn every_field_has_its_term_question_and_help() {
    for text in texts() {
        for field in project::fields() {
            for attribute in ["label", "question", "help"] {
                let words = text.field(&field.path(), attribute);
                assert!(words.is_some(), "{:?} {} {attribute}", text.language, field.path);
            }
        }
        for group in project::GROUPS {
            let path = Path::new(group);
            assert!(text.field(&path, "question").is_some(), "{:?} {group}", text.language);
        }
    }
}

#[test]
fn every_option_has_its_words() {
    for text in texts() {
        for field in project::fields() {
            let Kind::Choice(options) = field.kind else { continue };
            for option in options {
                let words = text.option(&field.path(), option);
                assert_ne!(words, *option, "{:?} {}", text.language, field.path);
            }
        }
    }
}

#[test]
fn every_currency_has_a_name() {
    let knowledge = Knowledge::read().unwrap();
    for text in texts() {
        for currency in &knowledge.reference.currencies {
            let code = currency.code().to_lowercase();
            assert_ne!(text.option(&project::CURRENCY.path(), &code), code, "{:?}", text.language);
        }
    }
}

fn example_with(entries: &[(&str, &str)]) -> Evaluation {
    let knowledge = Knowledge::read().unwrap();
    let mut draft = knowledge.example.draft.clone();
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    let project = Project::read(&draft, &knowledge.reference).unwrap();
    evaluate(&project).unwrap()
}

/// What the first example does not have: a road, milestones, a minimum, a peak, entered sales.
const ROAD: &[(&str, &str)] = &[
    ("road.stages.0.duration", "1"),
    ("road.stages.0.cost", "1000000"),
    ("road.stages.0.probability", "0.5"),
    ("licence.milestones.0.stage", "1"),
    ("licence.milestones.0.amount", "1000000"),
    ("licence.minimum_royalty", "1000000"),
    ("owners.0.share", "0.3"),
    ("market.peak_sales", "1000000000"),
    ("market.years_to_peak", "3"),
    ("sales.years.0.net_sales", "5000000"),
    ("valuation.timing", "year_end"),
    ("right.expiry_date", "2040-01-01"),
];

/// What every method needs.
const APPRAISED: &[(&str, &str)] = &[
    ("market.operating_margin", "0.3"),
    ("cost.items.0.amount", "1000000"),
    ("cost.items.0.year", "2020"),
    ("valuation.claimed_part", "0.8"),
];

/// Nothing is kept without the right, so that its ceiling cuts.
const CUT: &[(&str, &str)] = &[
    ("with_and_without.sales_kept", "0"),
    ("with_and_without.head_start", ""),
    ("with_and_without.chance_it_holds", "0.55"),
];

#[test]
fn every_formula_and_term_of_every_working_has_its_words() {
    let appraised = [ROAD, APPRAISED].concat();
    let bridged = [&appraised[..], &[("valuation.discount_rate", "0.9")]].concat();
    let entered = [&bridged[..], &[("valuation.rate_without_technical_risk", "0.1")]].concat();
    let evidenced = [ROAD, EVIDENCED].concat();
    let published = [
        ("evidence.published_lower", "0.02"),
        ("evidence.published_median", "0.04"),
        ("evidence.published_upper", "0.08"),
        ("evidence.published_counts_as", "4"),
    ];
    let extremes = [
        ("evidence.published_lowest", "0.005"),
        ("evidence.published_median", "0.036"),
        ("evidence.published_highest", "0.25"),
        ("evidence.published_n", "72"),
        ("valuation.royalty_from", "evidence"),
    ];
    let pooled = [&extremes[..], &[("evidence.licences.0.royalty_rate", "0.06")]].concat();
    let own =
        [("evidence.licences.0.royalty_rate", "0.06"), ("valuation.royalty_from", "evidence")];
    let spun_off = [
        ("venture_capital.exit_of", ""),
        ("venture_capital.dilution", ""),
        ("valuation.rate_without_technical_risk", "0.1"),
        ("spin_off.right_value", "2000000000"),
        ("spin_off.founders_cash", "1000000000"),
        ("spin_off.round_amount", "3000000000"),
        ("spin_off.pre_money", "9000000000"),
        ("spin_off.exit_year", "3"),
        ("spin_off.exit_multiple", "2"),
    ];
    let composed = [&appraised[..], COMPOSED, CUT].concat();
    let sold = [&composed[..], &spun_off].concat();
    let rate = [("valuation.rate_without_technical_risk", "0.1")];
    let all = [&evidenced[..], APPRAISED, COMPOSED, &rate].concat();
    let placed = [&evidenced[..], PLACED].concat();
    let renewed = [&all[..], RENEWED].concat();
    for entries in [
        &[][..],
        ROAD,
        &appraised,
        &bridged,
        &entered,
        &evidenced,
        &published,
        &extremes,
        &pooled,
        &own,
        &composed,
        &sold,
        &all,
        &renewed,
        &placed,
    ] {
        check_words_of(&example_with(entries));
    }
}

fn check_words_of(evaluation: &Evaluation) {
    let mut open = Vec::new();
    for (at, reading) in evaluation.readings.iter().enumerate() {
        open.push(Figure::RightValue { reading: at });
        open.push(Figure::LicenceValue { reading: at });
        open.push(Figure::People { reading: at });
        open.extend(
            reading.comparable.map(|_| Figure::ComparableLicencesValue {
                reading: at,
                quartile: Quartile::Median,
            }),
        );
        open.extend(evaluation.moved_by_life(at).map(|_| Figure::LifeMove { reading: at }));
        open.extend(evaluation.shortened(at).map(|_| Figure::ShorteningCost { reading: at }));
        let own = reading.exploitation.is_some();
        open.extend(own.then_some(Figure::RiskAdjustedNpv { reading: at }));
        for method in Method::ALL {
            let twice = evaluation.counted_twice(at, method);
            open.extend(twice.map(|_| Figure::CountedTwice { reading: at, method }));
            let own = evaluation.composed_by(at, method);
            open.extend(own.map(|_| Figure::MethodValue { reading: at, method }));
        }
        for payee in reading.payees(&evaluation.project) {
            open.push(Figure::Paid { reading: at, payee: payee.clone() });
            open.push(Figure::PresentValue { reading: at, payee });
        }
    }
    open.extend([false, true].map(|upper| Figure::ReconciledEnd { upper }));
    open.extend(evaluation.replacement_cost().map(|_| Figure::ReplacementCost));
    for office in 0..evaluation.project.renewals.offices.len() {
        open.push(Figure::RenewalFeesUntil { office, ahead: 0 });
        open.push(Figure::RenewalEarned { office, ahead: 0 });
    }
    open.push(Figure::LifeEnds);
    for figure in [
        Figure::RateBehindVentureHurdle,
        Figure::ChanceInHurdle,
        Figure::VentureTwice { reading: 0 },
    ] {
        open.extend(explain(evaluation, &figure).map(|_| figure));
    }
    open.extend(evaluation.project.enforceability().map(|_| Figure::Enforceability));
    if evaluation.project.evidence.range().is_some() {
        open.extend(Quartile::ALL.map(|quartile| Figure::EvidenceRate { quartile }));
        open.push(Figure::RoyaltyFromEvidence);
    }
    for record in labworth_catalogue::opposing_expert().unwrap() {
        if let Some(Pricing::Changed(price)) = record.rule.pricing {
            let figure = Figure::Impact { price, end: 0 };
            open.extend(explain(evaluation, &figure).map(|_| figure));
        }
    }
    let mut seen = BTreeSet::new();
    let mut keys = BTreeSet::new();
    while let Some(figure) = open.pop() {
        if !seen.insert(figure.clone()) {
            continue;
        }
        let working = explain(evaluation, &figure).unwrap();
        keys.insert(format!("formula-{}", working.formula));
        for term in working.terms {
            keys.insert(format!("term-{}", term.name));
            if let TermSource::Figure(next) = term.from {
                open.push(next);
            }
        }
    }
    assert!(keys.len() > 30);
    for text in texts() {
        for key in &keys {
            assert!(text.looked_up(key).is_some(), "{:?} {key}", text.language);
        }
    }
}

fn cards(language: Language) -> Cards {
    let locales = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let texts = labworth_messages::read_folder(&locales, language.tag(), "").unwrap();
    let written = serde_json::to_string(&labworth_reading::cards(&texts).unwrap()).unwrap();
    read_cards(&written).unwrap()
}

/// The file that the build writes for the page is the one that the page can read.
#[test]
fn everything_to_read_is_there_in_every_language() {
    let mut names = BTreeSet::new();
    for language in Language::ALL {
        let cards = cards(language);
        for (name, card) in &cards {
            assert!(!card.title.is_empty() && card.blocks.len() >= 2, "{name}");
        }
        names.insert(cards.keys().cloned().collect::<Vec<_>>());
    }
    assert_eq!(names.len(), 1);
    let names = names.first().unwrap();
    for name in ["methods/relief_from_royalty", "pages/about", "pages/sources", "pages/terms"] {
        assert!(names.contains(&name.to_owned()), "{name}");
    }
}

/// A card of a method says how it calculates and where that is from.
#[test]
fn every_method_says_how_and_from_where() {
    for language in Language::ALL {
        for (name, card) in cards(language) {
            if !name.starts_with("methods/") {
                continue;
            }
            let headings: Vec<String> = card
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Heading(line) => Some(format!("{line:?}")),
                    _ => None,
                })
                .collect();
            // The law's method is an order of steps and not a formula.
            let says_how = |block: &Block| {
                matches!(block, Block::Formula(_) | Block::List { ordered: true, .. })
            };
            assert!(card.blocks.iter().any(says_how), "{name}");
            let last = headings.last().unwrap();
            assert!(last.contains("Source") || last.contains("Nguồn"), "{name}: {headings:?}");
        }
    }
}

fn is_by_input(name: &str) -> bool {
    name.starts_with("defaults/") || name.starts_with("published/")
}

/// Every clause that a working names can be opened, and every record of the data is among the sources.
#[test]
fn every_record_of_the_data_is_among_the_sources() {
    for language in Language::ALL {
        let cards = cards(language);
        let mut sources = format!("{:?}", cards.get("pages/sources").unwrap());
        for name in cards.keys().filter(|name| is_by_input(name)) {
            assert!(sources.contains(&format!("Card({name:?})")), "{name}");
            sources.push_str(&format!("{:?}", cards.get(name).unwrap()));
        }
        for clause in labworth_catalogue::clauses().unwrap() {
            assert!(cards.contains_key(&format!("law/{}", clause.id)), "{}", clause.id);
            assert!(sources.contains(&format!("Card(\"law/{}\")", clause.id)), "{}", clause.id);
        }
        let titles = labworth_catalogue::defaults()
            .unwrap()
            .into_iter()
            .map(|record| record.source.title)
            .chain(labworth_catalogue::rules().unwrap().into_iter().map(|rule| rule.source.title))
            .chain(
                labworth_catalogue::examples().unwrap().into_iter().map(|each| each.source.title),
            )
            .chain(
                labworth_catalogue::tables()
                    .unwrap()
                    .into_iter()
                    .flat_map(|of| of.tables)
                    .map(|table| table.source.title),
            )
            .chain(
                labworth_catalogue::success_rates()
                    .unwrap()
                    .into_iter()
                    .map(|set| set.source.title),
            )
            .chain(
                labworth_catalogue::renewal_fees()
                    .unwrap()
                    .into_iter()
                    .map(|each| each.source.title),
            )
            .chain([labworth_catalogue::questionnaire().unwrap().source.title]);
        for title in titles {
            assert!(sources.contains(&format!("{title:?}")), "{title}");
        }
        let missing = if language == Language::English { "missing" } else { "thiếu" };
        assert!(sources.contains(&format!("Emphasis({missing:?})")));
    }
}

fn rust_under(folder: &FilePath, source: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_under(&path, source);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            source.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn no_sentence_is_kept_that_nothing_shows() {
    let root = FilePath::new(env!("CARGO_MANIFEST_DIR"));
    let mut source = String::new();
    rust_under(&root.join("src"), &mut source);
    rust_under(&root.join("crates/reading/src"), &mut source);
    let mut unused = Vec::new();
    for file in [
        "app.ftl",
        "answer.ftl",
        "appraisal.ftl",
        "numbers.ftl",
        "other_rules.ftl",
        "pictures.ftl",
        "problems.ftl",
        "sources.ftl",
    ] {
        let messages = fs::read_to_string(root.join("locales/en").join(file)).unwrap();
        for line in messages
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            let id = line.split([' ', '=']).next().unwrap();
            let by_key = format!("\"{id}\"");
            if !source.contains(&id.replace('-', "_")) && !source.contains(&by_key) {
                unused.push(id.to_owned());
            }
        }
    }
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn none_is_said_in_words_where_a_language_has_them() {
    let english = Text::of(Language::English);
    assert!(
        english
            .simulation_how("10", 0, 1)
            .contains("no figure is a range, and the road has 1 stage that")
    );
    assert!(
        english
            .simulation_how("10", 1, 2)
            .contains("1 figure is a range, and the road has 2 stages")
    );
    assert!(
        english
            .simulation_how("10", 2, 0)
            .contains("2 figures are ranges, and the road has no stage")
    );
}
