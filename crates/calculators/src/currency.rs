//! The currency in which people are paid, where a question names one.

use labworth_catalogue::currencies;
use labworth_domain::units::Currency;

use crate::inputs::Inputs;
use crate::problem::Refusal;

/// The currency of the fields `currency` and `decimals`; `None` where neither is given.
pub(crate) fn currency_asked(inputs: &Inputs) -> Result<Option<Currency>, Refusal> {
    let decimals = inputs.optional_number("decimals")?.map(|decimals| decimals as u8);
    let Some(code) = inputs.optional_text("currency")? else {
        return Ok(decimals.map(|decimals| Currency::new("", decimals)));
    };
    if let Some(decimals) = decimals {
        return Ok(Some(Currency::new(code, decimals)));
    }
    let known = currencies().unwrap_or_default();
    let found = known.iter().find(|currency| currency.code().eq_ignore_ascii_case(code));
    found.cloned().map(Some).ok_or_else(|| {
        let codes: Vec<&str> = known.iter().map(Currency::code).collect();
        let message =
            format!("\"{code}\" is not among {}; give decimals beside it", codes.join(", "));
        inputs.problem("unknown_choice", "currency", message)
    })
}
