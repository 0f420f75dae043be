//! The one list of calculators. The command line, the page's toolbox and widgets all read it.

use std::sync::LazyLock;

use crate::answer::Answer;
use crate::calculator::{Calculator, Function};
use crate::nearest_name::nearest_name;
use crate::problem::{Problem, Refusal};
use crate::{
    adoption, age_life, annuity, binomial_option, black_scholes_merton, capital_asset_pricing,
    comparable_licences, compound_option, correlation, cost_of_success, country_risk,
    datar_mathews, dated_flows, deal_equivalence, decision_tree, discounted_cash_flow,
    distribution, distributor_method, effective_annual_rate, enforceability, exit_waterfall,
    fisher, greenfield, hurdle_bridge, internal_rate, largest_remainder, least_squares_monte_carlo,
    leverage, modified_rate, monte_carlo, multi_period_excess_earnings, net_present_value,
    obsolescence, premium_profit, priced_round, profit_split, project_volatility, reconciliation,
    reference_rates, reference_success_rates, relief_from_royalty, remaining_life,
    renewal_decision, replacement_cost, rnpv, sale_multiples, sales_ramp, sharing_rule,
    single_period_excess_earnings, sobol, stage_gate_decision, strength_questionnaire,
    tax_amortisation_benefit, terminal_value, tornado, value_of_information,
    venture_capital_method, weighted_average_cost, with_and_without,
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
    (multi_period_excess_earnings::DECLARATION, multi_period_excess_earnings::calculate),
    (single_period_excess_earnings::DECLARATION, single_period_excess_earnings::calculate),
    (with_and_without::DECLARATION, with_and_without::calculate),
    (premium_profit::DECLARATION, premium_profit::calculate),
    (greenfield::DECLARATION, greenfield::calculate),
    (distributor_method::DECLARATION, distributor_method::calculate),
    (profit_split::DECLARATION, profit_split::calculate),
    (discounted_cash_flow::DECLARATION, discounted_cash_flow::calculate),
    (terminal_value::DECLARATION, terminal_value::calculate),
    (rnpv::DECLARATION, rnpv::calculate),
    (cost_of_success::DECLARATION, cost_of_success::calculate),
    (cost_of_success::LIKELIHOOD_DECLARATION, cost_of_success::likelihood_of_approval),
    (reference_success_rates::DECLARATION, reference_success_rates::calculate),
    (decision_tree::DECLARATION, decision_tree::calculate),
    (value_of_information::DECLARATION, value_of_information::calculate),
    (stage_gate_decision::DECLARATION, stage_gate_decision::calculate),
    (comparable_licences::DECLARATION, comparable_licences::calculate),
    (sale_multiples::DECLARATION, sale_multiples::calculate),
    (deal_equivalence::DECLARATION, deal_equivalence::calculate),
    (replacement_cost::DECLARATION, replacement_cost::calculate),
    (age_life::DECLARATION, age_life::calculate),
    (obsolescence::DECLARATION, obsolescence::calculate),
    (strength_questionnaire::DECLARATION, strength_questionnaire::calculate),
    (enforceability::DECLARATION, enforceability::calculate),
    (enforceability::PENDING_DECLARATION, enforceability::pending_application),
    (renewal_decision::DECLARATION, renewal_decision::calculate),
    (remaining_life::DECLARATION, remaining_life::calculate),
    (adoption::BASS_DECLARATION, adoption::bass),
    (adoption::LOGISTIC_DECLARATION, adoption::logistic),
    (adoption::GOMPERTZ_DECLARATION, adoption::gompertz),
    (sales_ramp::DECLARATION, sales_ramp::calculate),
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
