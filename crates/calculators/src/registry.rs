//! The one list of calculators. The command line, the page's toolbox and widgets all read it.

use std::sync::LazyLock;

use crate::answer::Answer;
use crate::calculator::{Calculator, Function};
use crate::nearest_name::nearest_name;
use crate::problem::{Problem, Refusal};
use crate::{
    annuity, comparable_licences, dated_flows, deal_equivalence, discounted_cash_flow,
    distribution, distributor_method, effective_annual_rate, exit_waterfall, greenfield,
    internal_rate, largest_remainder, modified_rate, monte_carlo, multi_period_excess_earnings,
    net_present_value, premium_profit, priced_round, profit_split, reconciliation,
    relief_from_royalty, replacement_cost, rnpv, sale_multiples, sharing_rule,
    single_period_excess_earnings, tax_amortisation_benefit, terminal_value, tornado,
    with_and_without,
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
    (comparable_licences::DECLARATION, comparable_licences::calculate),
    (sale_multiples::DECLARATION, sale_multiples::calculate),
    (deal_equivalence::DECLARATION, deal_equivalence::calculate),
    (replacement_cost::DECLARATION, replacement_cost::calculate),
    (reconciliation::DECLARATION, reconciliation::calculate),
    (distribution::DECLARATION, distribution::calculate),
    (tornado::DECLARATION, tornado::calculate),
    (monte_carlo::DECLARATION, monte_carlo::calculate),
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
