//! What an opponent says of a model: each attack by hand, and what it may never say.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use labworth::knowledge::Knowledge;
use labworth::text::{Block, read_cards};
use labworth_catalogue::{opposing_expert, parse_attack_rule};
use labworth_domain::explanation::{Figure, Quantity, explain};
use labworth_domain::inputs::Path;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::paths::opposing_expert::{
    Attack, AttackRule, Fact, Facts, InertSearch, MOST_LOOKED_AT, Pricing, attacks,
};
use labworth_domain::project::Project;
use proptest::prelude::*;

fn example_with(entries: &[(&str, &str)]) -> Evaluation {
    let knowledge = Knowledge::read().unwrap();
    let mut draft = knowledge.example.draft.clone();
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    evaluate(&Project::read(&draft, &knowledge.reference).unwrap()).unwrap()
}

fn rules() -> Vec<AttackRule> {
    opposing_expert().unwrap().into_iter().map(|record| record.rule).collect()
}

fn attack(evaluation: &Evaluation, id: &str) -> Option<Attack> {
    attacks(evaluation, &rules()).into_iter().find(|attack| attack.rule.id == id)
}

const ROAD: &[(&str, &str)] = &[
    ("road.stages.0.duration", "1"),
    ("road.stages.0.cost", "500000000"),
    ("road.stages.0.probability", "0.6"),
    ("road.stages.1.duration", "2"),
    ("road.stages.1.cost", "2000000000"),
    ("road.stages.1.probability", "0.7"),
];

fn close(one: f64, other: f64) -> bool {
    one.is_finite() && (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

#[test]
fn a_rule_is_added_as_data() {
    let rule = r#"{"id":"mine","when":{"all":[{"greater":["discount_rate","0"]},{"known":"working_low"}]},
        "price":{"changes":[{"set":"valuation.claimed_part","to":{"times":["0.5","0.5"]}}],
        "measure":"relief_from_royalty"},"leads_to":"valuation.discount_rate"}"#;
    let rule = parse_attack_rule(&serde_json::from_str(rule).unwrap()).unwrap();
    let evaluation = example_with(&[]);
    let found = attacks(&evaluation, &[rule]);
    let [attack] = found.as_slice() else { panic!("{found:?}") };
    // A quarter of the base is a quarter of the value: three quarters are lost.
    for (end, reading) in attack.ends.iter().zip(&evaluation.readings) {
        assert!(close(end.before, reading.right.total()));
        assert!(close(end.after, 0.25 * end.before));
    }
    let impact = attack.impact.unwrap();
    let (low, high) = evaluation.range(|reading| reading.right.total());
    assert!(close(impact.low, -0.75 * high) && close(impact.high, -0.75 * low));
}

#[test]
fn the_part_that_is_claimed_scales_the_value_and_answers_the_attack() {
    let asked = attack(&example_with(&[]), "base-not-claimed").unwrap();
    assert!(asked.rule.is_example);
    let entered = example_with(&[("valuation.claimed_part", "0.8")]);
    assert_eq!(attack(&entered, "base-not-claimed"), None);
    for (end, reading) in asked.ends.iter().zip(&entered.readings) {
        assert!(close(end.after, reading.right.total()));
    }
}

#[test]
fn a_royalty_above_the_margin_is_capped_at_it() {
    let margin = [("market.operating_margin", "0.04"), ("valuation.royalty_rate", "0.05")];
    let evaluation = example_with(&margin);
    let found = attack(&evaluation, "royalty-above-margin").unwrap();
    for end in &found.ends {
        assert!(close(end.after, end.before * 0.8));
    }
    for other in ["royalty-above-half-of-margin", "royalty-far-from-a-quarter"] {
        assert_eq!(attack(&evaluation, other), None);
    }
    let quarter = [("market.operating_margin", "0.2"), ("valuation.royalty_rate", "0.05")];
    let evaluation = example_with(&quarter);
    for id in ["royalty-above-margin", "royalty-above-half-of-margin", "royalty-far-from-a-quarter"]
    {
        assert_eq!(attack(&evaluation, id), None, "{id}");
    }
    let half = [("market.operating_margin", "0.08"), ("valuation.royalty_rate", "0.05")];
    let found = attack(&example_with(&half), "royalty-above-half-of-margin").unwrap();
    assert!(found.ends.iter().all(|end| close(end.after, end.before * 0.8)));
}

#[test]
fn counting_the_risk_once_is_the_value_at_the_rate_without_it() {
    let twice =
        [("valuation.discount_rate", "0.5"), ("valuation.rate_without_technical_risk", "0.1")];
    let found = attack(&example_with(&[ROAD, &twice].concat()), "risk-counted-twice").unwrap();
    let once = example_with(&[ROAD, &[("valuation.discount_rate", "0.1")]].concat());
    let range = once.appraisal().reconciliation.unwrap().reconciled;
    assert!(close(found.ends[0].after, range.low) && close(found.ends[1].after, range.high));
    assert_eq!(attack(&once, "risk-counted-twice"), None);
}

#[test]
fn costs_weighted_by_the_final_chance_cost_less() {
    let evaluation = example_with(&[ROAD, &[("market.operating_margin", "0.2")]].concat());
    let found = attack(&evaluation, "costs-by-final-chance").unwrap();
    let own = evaluation.readings[0].exploitation.as_ref().unwrap();
    // The first stage is reached for certain and the second with 0.6; success has 0.42.
    let [first, second] = own.development.as_slice() else { panic!("two stages") };
    let rate = own.discount_rate;
    let saved = -first.amount * (1.0 + rate).powf(-first.time) * (1.0 - 0.42)
        - second.amount * (1.0 + rate).powf(-second.time) * (0.6 - 0.42);
    assert!(close(found.ends[0].after - found.ends[0].before, saved));
}

#[test]
fn stopping_after_the_fifth_year_takes_away_what_came_later() {
    let long = [("licence.term_years", "12"), ("sales.growth", "0.3")];
    let evaluation = example_with(&long);
    let found = attack(&evaluation, "distant-years").unwrap();
    let relief = &evaluation.readings[0].right;
    let early: f64 = relief.relief.years.iter().take(5).map(|year| year.present_value).sum();
    assert!(close(found.ends[0].after, early * relief.benefit_factor * relief.success));
}

#[test]
fn contract_years_after_the_protection_move_no_value() {
    let expired = [("right.expiry_date", "2030-06-30"), ("licence.term_years", "15")];
    let found = attack(&example_with(&expired), "contract-after-expiry").unwrap();
    assert!(found.ends.iter().all(|end| end.before == end.after));
    assert_eq!(found.at_stake(), 0.0);
}

#[test]
fn sales_after_the_protection_are_counted_by_the_day_on_which_it_ends() {
    // Signed on 4 January 2027: the right lives through the first year and the first 181 of the 366 days of the second.
    let entries = [
        ("right.expiry_date", "2028-07-03"),
        ("licence.term_years", "3"),
        ("sales.years.0.net_sales", "1000000000"),
        ("sales.years.1.net_sales", "2000000000"),
        ("sales.years.2.net_sales", "4000000000"),
    ];
    let evaluation = example_with(&entries);
    let facts = Facts::of(&evaluation);
    let second = 1.0 - 181.0 / 366.0;
    let of = |name: &str| Fact::named(name).unwrap().of(&facts).unwrap();
    assert!(close(of("years_after_expiry"), second + 1.0));
    assert!(close(of("sales_after_expiry"), (2.0 * second + 4.0) / 7.0));
}

#[test]
fn an_input_that_moves_nothing_is_named_and_one_that_moves_something_is_not() {
    let years: Vec<(String, String)> =
        (0..3).map(|year| (format!("sales.years.{year}.net_sales"), "9000000000".into())).collect();
    let mut entries: Vec<(&str, &str)> =
        years.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    entries.extend([("licence.term_years", "3"), ("sales.years.7.net_sales", "5")]);
    let evaluation = example_with(&entries);
    let found = attack(&evaluation, "inert-inputs").unwrap();
    let named: Vec<&str> = found.inputs.iter().map(Path::as_str).collect();
    // Neither those that move something nor dates, names and choices.
    assert_eq!(named, ["sales.first_year", "sales.growth", "sales.years.7.net_sales"]);
    assert_eq!(found.impact, None);
    // The State's share settles the law's minimum for the inventors, which does not bind in the example.
    assert_eq!(attack(&example_with(&[]), "inert-inputs"), None);
}

#[test]
fn a_very_large_project_is_searched_only_so_far() {
    let mut entries = Vec::new();
    let mut enter = |rows: usize, group: &str, fields: &[(&str, &'static str)]| {
        for row in 0..rows {
            let typed =
                fields.iter().map(|(field, text)| (format!("{group}.{row}.{field}"), *text));
            entries.extend(typed);
        }
    };
    enter(
        60,
        "evidence.licences",
        &[("royalty_rate", "0.05"), ("weight", "1"), ("adjustment", "0.1")],
    );
    enter(40, "road.stages", &[("duration", "0.1"), ("cost", "5000"), ("probability", "0.99")]);
    enter(100, "inventors", &[("name", "A"), ("weight", "1")]);
    enter(60, "cost.items", &[("amount", "5000"), ("year", "2020")]);
    enter(50, "sales.years", &[("net_sales", "9000000000")]);
    let typed: Vec<_> = entries.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let evaluation = example_with(&typed);
    let steps = |evaluation: &Evaluation| {
        let mut search = InertSearch::of(evaluation);
        (0..).take_while(|_| search.goes_on(evaluation)).count()
    };
    assert_eq!(steps(&evaluation), MOST_LOOKED_AT);
    assert!(steps(&example_with(&[])) < 50);
}

#[test]
fn a_value_below_the_cost_is_attacked_by_the_difference() {
    let costs = [("cost.items.0.amount", "900000000000"), ("cost.items.0.year", "2020")];
    let evaluation = example_with(&costs);
    let found = attack(&evaluation, "value-below-cost").unwrap();
    let (_, highest) = evaluation.range(|reading| reading.right.total());
    let cost = evaluation.replacement_cost().unwrap().value;
    assert!(close(found.impact.unwrap().low, highest - cost));
    assert_eq!(attack(&evaluation, "cost-not-entered"), None);
}

#[test]
fn the_dearest_attack_comes_first_and_every_price_opens_into_its_working() {
    let entries = [("market.operating_margin", "0.07"), ("valuation.royalty_rate", "0.05")];
    let evaluation = example_with(&[ROAD, &entries].concat());
    let found = attacks(&evaluation, &rules());
    assert!(found.len() > 3);
    assert!(found.windows(2).all(|pair| pair[0].at_stake() >= pair[1].at_stake()));
    for attack in &found {
        let Some(Pricing::Changed(price)) = &attack.rule.pricing else { continue };
        for (end, measured) in attack.ends.iter().enumerate() {
            let working =
                explain(&evaluation, &Figure::Impact { price: price.clone(), end }).unwrap();
            let Quantity::Estimate(result) = working.result else { panic!("an estimate") };
            assert_eq!(result, measured.after - measured.before, "{}", attack.rule.id);
        }
    }
}

/// Every placeholder of a rule that attacks can be filled.
#[test]
fn what_an_attack_says_is_known_when_it_attacks() {
    let records = opposing_expert().unwrap();
    for entries in [
        &[][..],
        ROAD,
        &[("market.operating_margin", "0.02"), ("licence.term_years", "12")],
        &[("right.expiry_date", "2030-06-30"), ("licence.term_years", "15")],
        &[("valuation.weight.relief_from_royalty", "9"), ("market.operating_margin", "0.01")],
    ] {
        let evaluation = example_with(entries);
        let facts = Facts::of(&evaluation);
        for attack in attacks(&evaluation, &rules()) {
            let record = records.iter().find(|record| record.rule == attack.rule).unwrap();
            for text in [&record.attack, &record.answer] {
                for name in labworth_catalogue::placeholders(text.en.as_deref().unwrap()) {
                    let known = Fact::named(name).and_then(|fact| fact.of(&facts));
                    assert!(known.is_some(), "{}: {name}", attack.rule.id);
                }
            }
        }
    }
}

/// What `labworth evaluate` prints is what the page shows, in the same order.
#[test]
fn programs_are_told_the_same_attacks() {
    let knowledge = Knowledge::read().unwrap();
    let example = knowledge.examples.iter().find(|own| own.card.id == "hanoi-licence").unwrap();
    let result = labworth_api::evaluate::evaluate(example.card.text, &knowledge.reference).unwrap();
    let printed = result["attacks"].as_array().unwrap();
    let shown = attacks(&example_with(&[]), &rules());
    assert_eq!(printed.len(), shown.len());
    for (printed, shown) in printed.iter().zip(&shown) {
        assert_eq!(printed["id"], shown.rule.id);
        match shown.impact {
            Some(impact) => assert_eq!(printed["impact"]["low"].as_f64(), Some(impact.low)),
            None => assert!(printed["impact"].is_null()),
        }
    }
    // The dearest attack on the first example, whose claims nobody has held against its sales.
    assert!(
        printed
            .iter()
            .any(|attack| { attack["id"] == "base-not-claimed" && attack["is_example"] == true })
    );
}

/// The page finds every rule in the cards that it fetches.
#[test]
fn every_rule_comes_with_the_cards() {
    for language in ["en", "vi"] {
        let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let texts = labworth_messages::read_folder(&locales, language, "").unwrap();
        let cards = labworth_reading::cards(&texts).unwrap();
        let cards = read_cards(&serde_json::to_string(&cards).unwrap()).unwrap();
        for rule in rules() {
            let card = &cards[&format!("opposing-expert/{}", rule.id)];
            let carried = card.blocks.iter().find_map(|block| match block {
                Block::Data(rule) => Some(rule),
                _ => None,
            });
            let carried = serde_json::from_str(carried.unwrap()).unwrap();
            assert_eq!(parse_attack_rule(&carried).unwrap(), rule);
        }
        let peers = format!("{:?}", cards["methods/peer-check"]);
        let computed = if language == "en" {
            ["898,817", "13.89", "3,876"]
        } else {
            ["898.817", "13,89", "3.876"]
        };
        for figure in computed {
            assert!(peers.contains(figure), "{figure}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Twice the sales, twice every price that is taken on relief from royalty.
    #[test]
    fn prices_scale_with_sales(sales in 1_000_000_u64..1_000_000_000_000, margin in 1_u32..90) {
        let margin = format!("0.{margin:02}");
        let at = |sales: u64| {
            example_with(&[("sales.first_year", &sales.to_string()), ("market.operating_margin", &margin)])
        };
        let (one, two) = (attacks(&at(sales), &rules()), attacks(&at(2 * sales), &rules()));
        for attack in one.iter().filter(|attack| {
            matches!(&attack.rule.pricing, Some(Pricing::Changed(price)) if price.measure.name() == "relief_from_royalty")
        }) {
            let same = two.iter().find(|other| other.rule.id == attack.rule.id).unwrap();
            let (least, twice) = (attack.impact.unwrap().low, same.impact.unwrap().low);
            prop_assert!((2.0 * least - twice).abs() <= 1e-6 * twice.abs().max(1.0));
        }
    }
}
