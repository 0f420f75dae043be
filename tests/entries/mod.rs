//! What a person can enter for the value in full, as several tests enter it.

/// Evidence, strength and a life that ends early.
pub const EVIDENCED: &[(&str, &str)] = &[
    ("evidence.licences.0.name", "Own contract"),
    ("evidence.licences.0.royalty_rate", "0.06"),
    ("evidence.licences.0.weight", "2"),
    ("evidence.licences.0.adjustment", "-0.1"),
    ("evidence.licences.1.royalty_rate", "0.05"),
    ("evidence.licences.1.related", "yes"),
    ("evidence.published_lower", "0.02"),
    ("evidence.published_median", "0.04"),
    ("evidence.published_upper", "0.08"),
    ("evidence.published_counts_as", "4"),
    ("valuation.royalty_from", "evidence"),
    ("strength.answers.0.first", "4"),
    ("strength.answers.0.second", "2"),
    ("strength.valid_low", "0.5"),
    ("strength.valid_high", "0.9"),
    ("strength.won_low", "0.3"),
    ("strength.won_high", "0.6"),
    ("life.economic", "4.5"),
    ("life.economic_reason", "substitutes"),
    ("life.legal_factors", "considered"),
    ("strength.found_low", "0.5"),
    ("strength.found_high", "0.9"),
    ("strength.enforced_low", "0.5"),
    ("strength.enforced_high", "0.9"),
    ("life.technical", "5"),
    ("life.contractual", "6"),
];

/// Lives typed as ranges, and who places them.
pub const PLACED: &[(&str, &str)] = &[
    ("life.technical", "uniform(5, 7)"),
    ("life.economic", "pert(3, 4.5, 6)"),
    ("life.placed_by", "strength"),
    ("strength.answers.9.first", "2"),
    ("strength.answers.14.first", "4"),
    ("strength.answers.14.second", "5"),
];

/// Two offices, one of them abroad and by a table that stops early, whose fees the owner bears.
pub const RENEWED: &[(&str, &str)] = &[
    ("renewal.offices.0.schedule", "vn-22-2009"),
    ("renewal.offices.0.claims", "2"),
    ("renewal.offices.0.year", "3"),
    ("renewal.offices.0.share", "0.7"),
    ("renewal.offices.1.schedule", "us-2025"),
    ("renewal.offices.1.year", "3"),
    ("renewal.offices.1.exchange", "26000"),
    ("renewal.offices.1.share", "0.1"),
    ("renewal.offices.2.own_fee", "40000000"),
    ("renewal.offices.2.year", "5"),
    ("renewal.offices.2.share", "0.01"),
    ("renewal.offices.2.reason", "sales by country"),
    ("renewal.borne", "yes"),
];

/// What every composed method asks for.
pub const COMPOSED: &[(&str, &str)] = &[
    ("excess_earnings.charges.0.charge", "0.03"),
    ("excess_earnings.charges.1.charge", "0.01"),
    ("excess_earnings.attrition", "0.05"),
    ("with_and_without.sales_kept", "0.5"),
    ("with_and_without.margin_without", "0.1"),
    ("with_and_without.head_start", "3.5"),
    ("with_and_without.chance_it_holds", "0.7"),
    ("premium_profit.premium", "0.06"),
    ("profit_split.share", "0.3"),
    ("decision_tree.chance_optimistic", "0.3"),
    ("decision_tree.factor_optimistic", "2.5"),
    ("real_option.launch_cost", "3000000000"),
    ("real_option.years", "2.5"),
    ("real_option.volatility", "0.5"),
    ("real_option.risk_free_rate", "0.03"),
    ("sale_multiples.metric", "2000000000"),
    ("sale_multiples.deals.0.price", "9000000000"),
    ("sale_multiples.deals.0.metric", "3000000000"),
    ("sale_multiples.deals.1.price", "4000000000"),
    ("sale_multiples.deals.1.metric", "1000000000"),
    ("sale_multiples.deals.1.weight", "2"),
    ("valuation.reliance.0.method", "excess_earnings"),
    ("valuation.reliance.0.data", "3"),
    ("valuation.reliance.0.fit", "4"),
    ("valuation.reliance.0.independence", "2"),
    ("valuation.weight.sale_multiples", "2"),
];
