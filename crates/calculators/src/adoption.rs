//! `bass-diffusion`, `logistic-adoption`, `gompertz-adoption`: how a market takes up an innovation.

use labworth_domain::market::adoption::Adoption;
use labworth_domain::market::adoption::bass::Bass;
use labworth_domain::market::adoption::gompertz::Gompertz;
use labworth_domain::market::adoption::logistic::Logistic;

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

pub(crate) const BASS_DECLARATION: &str = include_str!("../declarations/bass-diffusion.json");
pub(crate) const LOGISTIC_DECLARATION: &str =
    include_str!("../declarations/logistic-adoption.json");
pub(crate) const GOMPERTZ_DECLARATION: &str =
    include_str!("../declarations/gompertz-adoption.json");

pub(crate) fn bass(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (p, q) = (inputs.number("innovation")?, inputs.number("imitation")?);
    let curve = Bass::new(p, q).ok_or_else(|| {
        inputs.problem("out_of_range", "innovation", "where nobody begins, nobody follows")
    })?;
    let asked = Asked::read(inputs)?;
    let market = asked.market;
    let by_periods = curve.by_periods(asked.periods);
    let cumulative = by_periods.iter().scan(0.0, |total, now| {
        *total += now * market;
        Some(*total)
    });
    let peak = curve.peak_time();
    // Of equals the first.
    let largest = by_periods
        .iter()
        .enumerate()
        .fold((0, 0.0), |best, (at, now)| if *now > best.1 { (at + 1, *now) } else { best });
    let own = [
        ("peak_time", peak.into()),
        ("peak_rate", (curve.peak_rate() * market).into()),
        ("cumulative_at_peak", (curve.adopted(peak) * market).into()),
        ("share_at_peak", curve.adopted(peak).into()),
        ("periods_new_adopters", Answer::list(by_periods.iter().map(|now| now * market))),
        ("periods_cumulative", Answer::list(cumulative)),
        ("periods_peak", (largest.0 as i64).into()),
    ];
    Ok(asked.answer(own, &curve))
}

pub(crate) fn logistic(inputs: &Inputs) -> Result<Answer, Refusal> {
    let growth = inputs.optional_number("growth")?;
    let takeover = inputs.optional_number("takeover_time")?;
    let midpoint = inputs.optional_number("midpoint")?;
    let curve = match (growth, takeover, observations(inputs)?) {
        (Some(_), Some(_), _) => {
            let message = "growth and takeover_time say the same: give one";
            return Err(inputs.problem("conflict", "takeover_time", message));
        }
        (None, None, Some((first, second))) => {
            if midpoint.is_some() {
                let message = "two observations say where the curve lies already";
                return Err(inputs.problem("conflict", "midpoint", message));
            }
            Logistic::through(first, second).ok_or_else(|| not_rising(inputs))?
        }
        (None, None, None) => {
            let message = "give growth or takeover_time with midpoint, or two observations";
            return Err(inputs.problem("missing", "growth", message));
        }
        (_, _, Some(_)) => {
            let message = "two observations say how it grows already";
            return Err(inputs.problem("conflict", "observations", message));
        }
        (growth, takeover, None) => {
            let midpoint = midpoint_of(inputs, midpoint, growth, takeover)?;
            let curve = match (growth, takeover) {
                (Some(growth), _) => Logistic::new(growth, midpoint),
                (None, takeover) => Logistic::of_takeover_time(takeover.unwrap_or(0.0), midpoint),
            };
            curve.ok_or_else(|| {
                inputs.problem("out_of_range", "growth", "the curve does not rise")
            })?
        }
    };
    let asked = Asked::read(inputs)?;
    let own = [
        ("growth", curve.growth().into()),
        ("midpoint", curve.midpoint().into()),
        ("takeover_time", curve.takeover_time().into()),
        ("peak_rate", (curve.growth() / 4.0 * asked.market).into()),
        ("time_of_10_percent", curve.time_of(0.1).into()),
        ("time_of_90_percent", curve.time_of(0.9).into()),
    ];
    Ok(asked.answer(own, &curve))
}

pub(crate) fn gompertz(inputs: &Inputs) -> Result<Answer, Refusal> {
    let stated = (inputs.optional_number("displacement")?, inputs.optional_number("growth")?);
    let curve = match (stated, observations(inputs)?) {
        ((Some(b), Some(c)), None) => Gompertz::new(b, c)
            .ok_or_else(|| inputs.problem("out_of_range", "growth", "the curve does not rise"))?,
        ((None, None), Some((first, second))) => {
            Gompertz::through(first, second).ok_or_else(|| not_rising(inputs))?
        }
        (_, Some(_)) => {
            let message = "give either displacement and growth, or two observations";
            return Err(inputs.problem("conflict", "observations", message));
        }
        ((b, _), None) => {
            let name = if b.is_none() { "displacement" } else { "growth" };
            let message = "give displacement and growth, or two observations";
            return Err(inputs.problem("missing", name, message));
        }
    };
    let asked = Asked::read(inputs)?;
    let inflection = curve.inflection();
    let own = [
        ("displacement", curve.displacement().into()),
        ("growth", curve.growth().into()),
        ("inflection_time", inflection.into()),
        ("inflection_share", curve.adopted(inflection).into()),
        ("peak_rate", (curve.rate(inflection) * asked.market).into()),
        ("time_of_10_percent", curve.time_of(0.1).into()),
        ("time_of_90_percent", curve.time_of(0.9).into()),
    ];
    Ok(asked.answer(own, &curve))
}

/// Half is there at the time stated, or where a stated time has a stated share.
fn midpoint_of(
    inputs: &Inputs,
    midpoint: Option<f64>,
    growth: Option<f64>,
    takeover: Option<f64>,
) -> Result<f64, Refusal> {
    let initial = inputs.optional_number("initial_share")?;
    match (midpoint, initial) {
        (Some(midpoint), None) => Ok(midpoint),
        (Some(_), Some(_)) => {
            let message = "midpoint and initial_share say the same: give one";
            Err(inputs.problem("conflict", "initial_share", message))
        }
        (None, Some(share)) => {
            let through = |midpoint| match (growth, takeover) {
                (Some(growth), _) => Logistic::new(growth, midpoint),
                (None, takeover) => Logistic::of_takeover_time(takeover.unwrap_or(0.0), midpoint),
            };
            let at_nought = through(0.0).and_then(|curve| curve.time_of(share));
            at_nought.map(|time| -time).ok_or_else(|| {
                inputs.problem(
                    "out_of_range",
                    "initial_share",
                    "a share between none and all is needed",
                )
            })
        }
        (None, None) => {
            let message =
                "\"midpoint\" is missing: when half has adopted (or initial_share at time 0)";
            Err(inputs.problem("missing", "midpoint", message))
        }
    }
}

fn not_rising(inputs: &Inputs) -> Refusal {
    let message = "the later observation must have the larger share, both between none and all";
    inputs.problem("out_of_range", "observations", message)
}

type Observation = (f64, f64);

fn observations(inputs: &Inputs) -> Result<Option<(Observation, Observation)>, Refusal> {
    let number = |value: Option<&Checked>| match value {
        Some(Checked::Number(number)) => number.to_f64(),
        _ => 0.0,
    };
    let pair = |item: &Checked| match item {
        Checked::List(parts) => (number(parts.first()), number(parts.get(1))),
        _ => (0.0, 0.0),
    };
    let all: Vec<Observation> = inputs.items("observations").iter().map(pair).collect();
    match all.as_slice() {
        [] => Ok(None),
        [first, second] if first.0 != second.0 => Ok(Some((*first, *second))),
        _ => {
            let message = "two observations at different times are needed";
            Err(inputs.problem("wrong_length", "observations", message))
        }
    }
}

/// For which times and of how large a market a curve is asked.
struct Asked {
    market: f64,
    periods: usize,
    times: Vec<f64>,
    share: Option<f64>,
}

impl Asked {
    fn read(inputs: &Inputs) -> Result<Self, Refusal> {
        let periods = inputs.number("periods")? as usize;
        let times = match inputs.optional_numbers("times")? {
            Some(times) => times,
            None => (0_u32..).take(periods + 1).map(f64::from).collect(),
        };
        let market = inputs.number("market_potential")?;
        Ok(Self { market, periods, times, share: inputs.optional_number("share")? })
    }

    /// What is said of one curve alone, and then the curve at the times asked for.
    fn answer<const COUNT: usize>(
        &self,
        own: [(&str, Answer); COUNT],
        curve: &impl Adoption,
    ) -> Answer {
        let each =
            |value: &dyn Fn(f64) -> f64| Answer::list(self.times.iter().map(|time| value(*time)));
        let pairs = self.times.iter().zip(self.times.iter().skip(1));
        let increase =
            |(from, to): (&f64, &f64)| (curve.adopted(*to) - curve.adopted(*from)) * self.market;
        let at_times = [
            ("times", each(&|time| time)),
            ("shares", each(&|time| curve.adopted(time))),
            ("cumulative", each(&|time| curve.adopted(time) * self.market)),
            ("new_adopters", Answer::list(pairs.map(increase))),
            ("rates", each(&|time| curve.rate(time) * self.market)),
            ("time_of_share", self.share.and_then(|share| curve.time_of(share)).into()),
        ];
        let fields = own.into_iter().chain(at_times);
        Answer::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn increases_sum_to_what_has_adopted() {
        let question = json!({ "p": 0.03, "q": 0.38, "m": 1000, "periods": 12 });
        let answer = ask("bass-diffusion", &question);
        let total: f64 = answer["new_adopters"]
            .as_array()
            .unwrap()
            .iter()
            .map(|each| each.as_f64().unwrap())
            .sum();
        assert!((total - answer["cumulative"][12].as_f64().unwrap()).abs() < 1e-9);
        assert_eq!(answer["periods_cumulative"].as_array().unwrap().len(), 12);
    }

    #[test]
    fn a_curve_that_is_said_twice_or_not_at_all_is_refused() {
        let at = |path: &str| path.to_owned();
        assert_eq!(
            refused("bass-diffusion", &json!({ "p": 0, "q": 0.4 })),
            ("out_of_range", at("p"))
        );
        let logistic = |question: serde_json::Value| refused("logistic-adoption", &question);
        assert_eq!(logistic(json!({})), ("missing", at("growth")));
        assert_eq!(logistic(json!({ "growth": 1 })), ("missing", at("midpoint")));
        assert_eq!(
            logistic(json!({ "growth": 1, "takeover_time": 4 })),
            ("conflict", at("takeover_time"))
        );
        let falling = json!({ "observations": [[1, 0.5], [3, 0.2]] });
        assert_eq!(logistic(falling.clone()), ("out_of_range", at("observations")));
        assert_eq!(refused("gompertz-adoption", &falling), ("out_of_range", at("observations")));
        assert_eq!(
            refused("gompertz-adoption", &json!({ "growth": 1 })),
            ("missing", at("displacement"))
        );
    }

    #[test]
    fn a_start_says_where_half_lies() {
        let answer = ask(
            "logistic-adoption",
            &json!({ "takeover_time": 10, "initial_share": 0.1, "times": [0, 10] }),
        );
        assert!((answer["midpoint"].as_f64().unwrap() - 5.0).abs() < 1e-12);
        assert!((answer["shares"][1].as_f64().unwrap() - 0.9).abs() < 1e-12);
    }
}
