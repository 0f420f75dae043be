//! The one list of calculators. The command line, the page's toolbox and widgets all read it.

use std::sync::LazyLock;

use crate::answer::Answer;
use crate::calculator::{Calculator, Function};
use crate::nearest_name::nearest_name;
use crate::problem::{Problem, Refusal};
use crate::{
    annuity, binomial_option, black_scholes_merton, capital_asset_pricing, compound_option,
    correlation, country_risk, datar_mathews, dated_flows, distribution, effective_annual_rate,
    exit_waterfall, fisher, hurdle_bridge, internal_rate, largest_remainder,
    least_squares_monte_carlo, leverage, modified_rate, monte_carlo, net_present_value,
    priced_round, project_volatility, reconciliation, reference_rates, relief_from_royalty,
    replacement_cost, rnpv, sharing_rule, sobol, tax_amortisation_benefit, tornado,
    venture_capital_method, weighted_average_cost,
};

/// Declaration and function of every calculator, in the order in which they are listed.
pub(crate) const CALCULATORS: &[(&str, Function)] = &[
    (net_present_value::DECLARATION, net_present_value::calculate),
    (dated_flows::XNPV_DECLARATION, dated_flows::calculate_xnpv),
    (internal_rate::DECLARATION, internal_rate::calculate),
    (dated_flows::XIRR_DECLARATION, dated_flows::calculate_xirr),
    (modified_rate::DECLARATION, modified_rate::calculate),
    (annuity::DECLARATION, annuity::calculate),
    (effective_annual_rate::DECLARATION, effective_annual_rate::calculate),
    (tax_amortisation_benefit::DECLARATION, tax_amortisation_benefit::calculate),
    (relief_from_royalty::DECLARATION, relief_from_royalty::calculate),
    (rnpv::DECLARATION, rnpv::calculate),
    (replacement_cost::DECLARATION, replacement_cost::calculate),
    (reconciliation::DECLARATION, reconciliation::calculate),
    (black_scholes_merton::DECLARATION, black_scholes_merton::calculate),
    (binomial_option::DECLARATION, binomial_option::calculate),
    (compound_option::DECLARATION, compound_option::calculate),
    (datar_mathews::DECLARATION, datar_mathews::calculate),
    (least_squares_monte_carlo::DECLARATION, least_squares_monte_carlo::calculate),
    (project_volatility::DECLARATION, project_volatility::calculate),
    (capital_asset_pricing::CAPM, capital_asset_pricing::calculate_capm),
    (country_risk::DECLARATION, country_risk::calculate),
    (leverage::DECLARATION, leverage::calculate),
    (weighted_average_cost::DECLARATION, weighted_average_cost::calculate),
    (capital_asset_pricing::BUILD_UP, capital_asset_pricing::calculate_build_up),
    (fisher::DECLARATION, fisher::calculate),
    (hurdle_bridge::DECLARATION, hurdle_bridge::calculate),
    (venture_capital_method::VC_METHOD, venture_capital_method::calculate_vc_method),
    (venture_capital_method::FIRST_CHICAGO, venture_capital_method::calculate_first_chicago),
    (reference_rates::DECLARATION, reference_rates::calculate),
    (distribution::DECLARATION, distribution::calculate),
    (tornado::DECLARATION, tornado::calculate),
    (monte_carlo::DECLARATION, monte_carlo::calculate),
    (sobol::DECLARATION, sobol::calculate),
    (correlation::SPEARMAN, correlation::calculate_spearman),
    (correlation::NEAREST, correlation::calculate_nearest),
    (largest_remainder::DECLARATION, largest_remainder::calculate),
    (sharing_rule::DECLARATION, sharing_rule::calculate),
    (priced_round::DECLARATION, priced_round::calculate),
    (exit_waterfall::DECLARATION, exit_waterfall::calculate),
];

static REGISTRY: LazyLock<Vec<Calculator>> = LazyLock::new(|| {
    let readable = |(text, function): &(&str, Function)| Calculator::new(text, *function).ok();
    CALCULATORS.iter().filter_map(readable).collect()
});

/// Every calculator.
pub fn calculators() -> &'static [Calculator] {
    &REGISTRY
}

/// The calculator of that name.
///
/// # Errors
/// `unknown_calculator`, with the nearest name.
pub fn calculator(name: &str) -> Result<&'static Calculator, Refusal> {
    let names = || calculators().iter().map(Calculator::name);
    calculators().iter().find(|each| each.name() == name).ok_or_else(|| {
        let hint = match nearest_name(name, names()) {
            Some(nearest) => format!("did you mean \"{nearest}\"?"),
            None => format!("known are {}", names().collect::<Vec<_>>().join(", ")),
        };
        let shown: String = name.chars().take(60).collect();
        Problem::new(
            "unknown_calculator",
            "",
            format!("there is no calculator \"{shown}\"; {hint}"),
        )
        .into()
    })
}

/// Answers a question given as JSON text with the calculator of that name.
///
/// # Errors
/// The name is unknown, or every problem with the question.
pub fn calculate(name: &str, question: &str) -> Result<Answer, Refusal> {
    calculator(name)?.run(question)
}
