//! `reference-rates`: rates and premiums of the catalogue side by side, each with its source.

use labworth_catalogue::{
    CatalogueError, Confidence, CountryPremium, SourceOfCountries, SourceOfRates, StageRate,
    country_premiums, stage_rates,
};
use labworth_domain::rates::hurdle_bridge::{hurdle_rate, rate_behind_hurdle};
use labworth_domain::units::Exact;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/reference-rates.json");

/// What is wanted of the tables.
struct Wanted<'a> {
    family: Option<&'a str>,
    source: String,
    stage: String,
    country: String,
    bridge: Option<(f64, f64)>,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let lower = |name: &str| -> Result<String, Refusal> {
        Ok(inputs.optional_text(name)?.unwrap_or_default().to_lowercase())
    };
    let bridge = match (inputs.optional_number("probability")?, inputs.optional_number("years")?) {
        (Some(probability), Some(years)) => Some((probability, years)),
        (None, None) => None,
        (Some(_), None) => {
            return Err(inputs.problem("missing", "years", "a probability needs its years"));
        }
        (None, Some(_)) => {
            return Err(inputs.problem("missing", "probability", "years need their probability"));
        }
    };
    let wanted = Wanted {
        family: inputs.optional_text("family")?,
        source: lower("source")?,
        stage: lower("stage")?,
        country: lower("country")?,
        bridge,
    };
    let broken = |error: CatalogueError| inputs.problem("internal", "", error.to_string());
    let (rates, countries) = (stage_rates().map_err(broken)?, country_premiums().map_err(broken)?);
    let notes = [&rates.note, &countries.note].into_iter().filter_map(|note| note.en.as_deref());
    let shown: Vec<(&SourceOfRates, &StageRate)> = rates
        .sources
        .iter()
        .flat_map(|source| source.rows.iter().map(move |row| (source, row)))
        .filter(|(source, row)| wanted.rate(source, row))
        .collect();
    let ends = |pick: fn(&StageRate) -> &Option<String>| {
        shown.iter().filter_map(move |(_, row)| figure(pick(row).as_ref().or(row.typical.as_ref())))
    };
    let premiums = countries
        .sources
        .iter()
        .flat_map(|source| source.countries.iter().map(move |row| (source, row)))
        .filter(|(source, row)| wanted.country(source, row));
    Ok(Answer::object([
        (
            "rates",
            Answer::List(shown.iter().map(|(source, row)| rate(&wanted, source, row)).collect()),
        ),
        ("countries", Answer::List(premiums.map(|(source, row)| country(source, row)).collect())),
        ("lowest", ends(|row| &row.low).reduce(f64::min).into()),
        ("highest", ends(|row| &row.high).reduce(f64::max).into()),
        ("warnings_of_sources", Answer::list(notes)),
    ]))
}

impl Wanted<'_> {
    fn rate(&self, source: &SourceOfRates, row: &StageRate) -> bool {
        self.family.is_none_or(|family| family == source.family)
            && source.id.contains(&self.source)
            && row.stage.to_lowercase().contains(&self.stage)
            && (self.country.is_empty()
                || source
                    .place
                    .as_deref()
                    .is_some_and(|place| place.to_lowercase() == self.country))
    }

    fn country(&self, source: &SourceOfCountries, row: &CountryPremium) -> bool {
        self.family.is_none_or(|family| family == "country_risk")
            && self.stage.is_empty()
            && source.id.contains(&self.source)
            && (self.country.is_empty() || row.country.to_lowercase() == self.country)
    }
}

/// A decimal text of the data as an estimate.
fn figure(text: Option<&String>) -> Option<f64> {
    text.and_then(|text| Exact::from_decimal_text(text).ok()).map(|exact| exact.to_f64())
}

const fn trust(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

fn rate(wanted: &Wanted<'_>, source: &SourceOfRates, row: &StageRate) -> Answer {
    let own = [&row.low, &row.high, &row.typical].map(|text| figure(text.as_ref()));
    let [low, high, typical] = own;
    let [other_low, other_high, other_typical] = own.map(|rate| {
        let (probability, years) = wanted.bridge?;
        match source.family.as_str() {
            "hurdle" => rate_behind_hurdle(rate?, probability, years),
            _ => hurdle_rate(rate?, probability, years),
        }
    });
    Answer::object([
        ("family", source.family.clone().into()),
        ("source", source.id.clone().into()),
        ("title", source.source.title.clone().into()),
        ("year", source.source.year.map(i64::from).into()),
        ("place", source.place.clone().into()),
        ("confidence", trust(source.confidence).into()),
        ("stage", row.stage.clone().into()),
        ("low", low.into()),
        ("high", high.into()),
        ("typical", typical.into()),
        ("open_ended", row.open_ended.into()),
        ("other_family_low", other_low.into()),
        ("other_family_high", other_high.into()),
        ("other_family_typical", other_typical.into()),
    ])
}

fn country(source: &SourceOfCountries, row: &CountryPremium) -> Answer {
    let number = |text: &String| figure(Some(text));
    let (spread, premium) = (number(&row.default_spread), number(&row.country_risk_premium));
    let relative = spread.zip(premium).filter(|(spread, _)| *spread > 0.0);
    Answer::object([
        ("country", row.country.clone().into()),
        ("rating", row.rating.clone().into()),
        ("default_spread", spread.into()),
        ("relative_volatility", relative.map(|(spread, premium)| premium / spread).into()),
        ("country_risk_premium", premium.into()),
        ("total_equity_risk_premium", number(&row.total_equity_risk_premium).into()),
        ("equity_risk_premium", number(&source.mature_equity_risk_premium).into()),
        ("tax_rate", figure(row.tax_rate.as_ref()).into()),
        ("source", source.source.title.clone().into()),
        ("year", source.source.year.map(i64::from).into()),
        ("confidence", trust(source.confidence).into()),
    ])
}
