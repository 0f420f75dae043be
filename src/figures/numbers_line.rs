//! A formula with the numbers in it, on one line.

use labworth_domain::explanation::{Quantity, Working};
use labworth_domain::units::Currency;

use crate::figures::quantity_text;
use crate::text::Text;

/// The line, where the formula fits on one: `20.000.000.000 đồng × 100% × 5% = 1.000.000.000 đồng`.
pub(super) fn numbers_line(working: &Working, currency: &Currency, text: Text) -> Option<String> {
    let shown =
        |at: usize| working.terms.get(at).map(|term| quantity_text(&term.quantity, currency, text));
    let plain = |at: usize| match working.terms.get(at)?.quantity {
        Quantity::Years(years) => Some(text.estimate_up_to(years, 2)),
        _ => None,
    };
    let all = |sign: &str| {
        let terms = working.terms.iter();
        let shown: Vec<String> =
            terms.map(|term| quantity_text(&term.quantity, currency, text)).collect();
        shown.join(sign)
    };
    let left = match working.formula {
        "right-value" | "royalty" | "product-of-stages" => all(" × "),
        "licence-value" | "risk-adjusted-npv" => all(" − "),
        "counted-twice" => format!("{} − {}", shown(0)?, shown(1)?),
        "sum-of-payments" | "sum-of-costs" if working.terms.len() > 1 => all(" + "),
        "royalty-saved" => format!(
            "{} × {} × {} × (1 − {}) × {}",
            shown(0)?,
            shown(1)?,
            shown(2)?,
            shown(3)?,
            shown(4)?
        ),
        "earnings-of-year" => {
            format!("{} × {} × {} × (1 − {})", shown(0)?, shown(1)?, shown(2)?, shown(3)?)
        }
        "replacement-cost" => {
            format!("{} × (1 − {}) × (1 − {})", shown(0)?, shown(1)?, shown(2)?)
        }
        "cost-new" => format!("{} × (1 + {}) + {}", shown(0)?, shown(1)?, shown(2)?),
        "rate-behind-hurdle" => {
            format!("(1 + {}) × {}^(1 ÷ {}) − 1", shown(0)?, shown(1)?, plain(2)?)
        }
        "net-sales" | "cost-of-today" => {
            format!("{} × (1 + {})^{}", shown(0)?, shown(1)?, plain(2)?)
        }
        "discount-factor" => format!("(1 + {})^−{}", shown(0)?, plain(1)?),
        _ => return None,
    };
    Some(format!("{left} = {}", quantity_text(&working.result, currency, text)))
}

#[cfg(test)]
mod tests {
    use labworth_domain::explanation::{Figure, explain};
    use labworth_domain::paths::licence::Event;

    use super::*;
    use crate::answer::Answer;
    use crate::knowledge::Knowledge;
    use crate::session::Typed;
    use crate::text::Language;

    #[test]
    fn the_royalty_of_the_first_year_reads_as_arithmetic() {
        let knowledge = Knowledge::read().unwrap();
        let typed = Typed::of_draft(&knowledge.example.draft, "VND", Language::English);
        let evaluation = Answer::to(&std::rc::Rc::new(typed), &knowledge, None).evaluation.unwrap();
        let working = explain(&evaluation, &Figure::Receipt { event: Event::Year(1) }).unwrap();
        let text = Text::of(Language::English);
        let line = numbers_line(&working, &evaluation.project.currency, text).unwrap();
        assert_eq!(
            line.replace('\u{a0}', " "),
            "20,000,000,000 đồng × 100% × 5% = 1,000,000,000 đồng"
        );
    }
}
