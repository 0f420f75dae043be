// Made from crates/calculators/declarations by a test of labworth-api: UPDATE_EXPECT=1 renews it.

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A number, or a text with a decimal number ("1234.5"), a fraction ("1/3") or a percentage ("8%"). */
export type Numeric = number | bigint | string;

/** What is wrong with a question: a stable code, the path of the field, and a sentence. */
export interface Problem {
  code: string;
  path: string;
  message: string;
}

/** What every function here throws: `code`, `path` and `message` are those of the first problem. */
export interface LabworthError extends Error {
  code: string;
  path: string;
  problems: Problem[];
}

/** A project file: its text, or the object that the text holds. */
export type ProjectFile = string | { labworth: "project"; format: number; inputs: { [path: string]: Json }; [key: string]: Json };

/** Where the module comes from; without it, `engine.wasm` beside `labworth.js` is fetched. */
export type Source = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** Loads the module. To be awaited once, before anything is asked. */
export function load(source?: Source | Promise<Source>): Promise<void>;

/** Loads the module from bytes that are at hand. */
export function loadSync(source: BufferSource | WebAssembly.Module): void;

/** Every calculator in one line. */
export function list(): { name: keyof Calculators; title: string; summary: string }[];

/** Everything about one calculator: formula, inputs, outputs, errors, worked examples, JSON Schema. */
export function schema(name: keyof Calculators): { [key: string]: Json };

/** Answers a question with the calculator of that name. */
export function calc<Name extends keyof Calculators>(name: Name, question: Calculators[Name]["question"]): Calculators[Name]["answer"];

/** What a project comes to. */
export function evaluate(project: ProjectFile): Evaluation;

/** Draws a whole project many times. It keeps its thread busy until it is done: call it from a worker. */
export function simulate(project: ProjectFile, options?: SimulationOptions): Simulation;

/** Two ends. */
export interface Between {
  low: number;
  high: number;
}

/** The result of a project. Money that is paid is a decimal text; present values are numbers. */
export interface Evaluation {
  currency: string;
  valued_on: string;
  right_value: Between;
  licence_value: Between;
  appraisal: Appraisal;
  risk_counted_twice: RiskCountedTwice | null;
  readings: Reading[];
  [more: string]: unknown;
}

/** What each method says of the right, and the range to work with. */
export interface Appraisal {
  methods: { method: string; role: "value" | "floor" | "ceiling"; low: number; high: number; share_of_weight: number | null }[];
  is_weighted: boolean;
  union: Between | null;
  overlap: Between | null;
  middle: Between | null;
  reconciled: Between | null;
  reasons: { reason: string; [figure: string]: string | number }[];
}

/** The stages of the road and the discount rate both hold the risk of failure. */
export interface RiskCountedTwice {
  given_rate: string;
  rate_without_technical_risk: number | null;
  rate_from: "entered" | "bridge" | null;
  methods: { method: string; effect: Between; in_probabilities_alone: Between; in_rate_alone: Between }[];
}

/** The result under one reading of the law. */
export interface Reading {
  choices: { [choice: string]: string };
  right_value: { value: number; [part: string]: Json };
  licence_value: { value: number; [part: string]: Json };
  risk_adjusted_npv: { earnings: number; development: number; value: number } | null;
  received: string;
  authors_together: string;
  payees: { payee: string; paid: string; present_value: number }[];
  receipts: { event: string; date: string; probability: string; amount: string; [more: string]: Json }[];
  [more: string]: unknown;
}

/** The result of a simulation. */
export interface Simulation {
  seed: string;
  sampler: string;
  draws: number;
  reading: number;
  currency: string;
  /** Of all results: the same on every machine for the same project, reading, seed and draws. */
  digest: string;
  measures: Measured[];
  /** What each uncertain input alone does to every output, in the order of `measures`. */
  tornado: { name: string; base: number | null; bars: InputBar[] }[];
}

/** The figures of one output over all draws. */
export interface Measured {
  name: string;
  /** How many draws had no value; they are in no other figure. */
  undefined: number;
  summary: SummaryFigures | null;
  histogram: { from: number; to: number; counts: number[] } | null;
}

/** A simulated quantity in a few figures. */
export interface SummaryFigures {
  draws: number;
  mean: number;
  standard_deviation: number | null;
  standard_error: number | null;
  /** Where the mean lies with a confidence of 0.95. */
  mean_interval: Between | null;
  p5: number;
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
  p95: number;
  least: number;
  largest: number;
  probability_of_loss: number;
  mean_of_losses: number | null;
}

/** What one input alone does to one output, from its P10 to its P90, the others at their base. */
export interface InputBar {
  input: string;
  low: number;
  high: number;
  at_low: number | null;
  at_high: number | null;
  rank_correlation: number | null;
}

/** Which draws, and under which reading of the law. */
export interface SimulationOptions {
  /** Which draws: any whole number below 2^64. If not given: 1. */
  seed?: Numeric | null;
  /** How many draws. If not given: 10000. */
  draws?: Numeric | null;
  /** The position of the reading of the law among the readings of the evaluation, from 0. If not given: 0. */
  reading?: Numeric | null;
}

/** Question and answer of every calculator, by its name. */
export interface Calculators {
  "npv": { question: NpvQuestion; answer: NpvAnswer };
  "xnpv": { question: XnpvQuestion; answer: XnpvAnswer };
  "irr": { question: IrrQuestion; answer: IrrAnswer };
  "xirr": { question: XirrQuestion; answer: XirrAnswer };
  "mirr": { question: MirrQuestion; answer: MirrAnswer };
  "annuity": { question: AnnuityQuestion; answer: AnnuityAnswer };
  "effective-annual-rate": { question: EffectiveAnnualRateQuestion; answer: EffectiveAnnualRateAnswer };
  "tax-amortisation-benefit": { question: TaxAmortisationBenefitQuestion; answer: TaxAmortisationBenefitAnswer };
  "relief-from-royalty": { question: ReliefFromRoyaltyQuestion; answer: ReliefFromRoyaltyAnswer };
  "multi-period-excess-earnings": { question: MultiPeriodExcessEarningsQuestion; answer: MultiPeriodExcessEarningsAnswer };
  "single-period-excess-earnings": { question: SinglePeriodExcessEarningsQuestion; answer: SinglePeriodExcessEarningsAnswer };
  "with-and-without": { question: WithAndWithoutQuestion; answer: WithAndWithoutAnswer };
  "premium-profit": { question: PremiumProfitQuestion; answer: PremiumProfitAnswer };
  "greenfield": { question: GreenfieldQuestion; answer: GreenfieldAnswer };
  "distributor-method": { question: DistributorMethodQuestion; answer: DistributorMethodAnswer };
  "profit-split": { question: ProfitSplitQuestion; answer: ProfitSplitAnswer };
  "dcf": { question: DcfQuestion; answer: DcfAnswer };
  "terminal-value": { question: TerminalValueQuestion; answer: TerminalValueAnswer };
  "rnpv": { question: RnpvQuestion; answer: RnpvAnswer };
  "comparable-licences": { question: ComparableLicencesQuestion; answer: ComparableLicencesAnswer };
  "sale-multiples": { question: SaleMultiplesQuestion; answer: SaleMultiplesAnswer };
  "deal-equivalence": { question: DealEquivalenceQuestion; answer: DealEquivalenceAnswer };
  "replacement-cost": { question: ReplacementCostQuestion; answer: ReplacementCostAnswer };
  "reconciliation": { question: ReconciliationQuestion; answer: ReconciliationAnswer };
  "distribution": { question: DistributionQuestion; answer: DistributionAnswer };
  "tornado": { question: TornadoQuestion; answer: TornadoAnswer };
  "monte-carlo": { question: MonteCarloQuestion; answer: MonteCarloAnswer };
  "largest-remainder": { question: LargestRemainderQuestion; answer: LargestRemainderAnswer };
  "sharing-rule": { question: SharingRuleQuestion; answer: SharingRuleAnswer };
  "priced-round": { question: PricedRoundQuestion; answer: PricedRoundAnswer };
  "exit-waterfall": { question: ExitWaterfallQuestion; answer: ExitWaterfallAnswer };
}

/** Net present value: What a series of cash flows is worth today at a given discount rate. */
export interface NpvQuestion {
  /** Discount rate per period: one for all periods, or a list with one for each. Also accepted as: discount_rate, discount, k. */
  rate: Numeric | Array<Numeric>;
  /** The flows in order of time, one per period. Received is positive, paid is negative. The first stands at t = 0 (today) unless first_flow_at, times or initial_flow say otherwise. Also accepted as: cashflows, flows, values, cash_flow. */
  cash_flows: Array<Numeric>;
  /** A flow at t = 0 given apart; an outlay is negative. cash_flows then start at t = 1. Also accepted as: initial, initial_t0, initial_investment, initial_cash_flow, cf0. */
  initial_flow?: Numeric | null;
  /** Time of the first entry of cash_flows. If not given: 0, or 1 when initial_flow is given. Also accepted as: first_period, start. */
  first_flow_at?: Numeric | null;
  /** When in its period a flow after today arrives. If not given: year_end. */
  timing?: "year_end" | "mid_year" | null;
  /** Times of the entries of cash_flows, in periods from today, one for each; instead of first_flow_at and timing. */
  times?: Array<Numeric> | null;
}

export interface NpvAnswer {
  /** Net present value. (money) */
  npv: number;
  /** The working, flow by flow: time, cash_flow, discount_factor, present_value. */
  rows: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Net present value of dated cash flows: What cash flows on calendar dates are worth on a base date. */
export interface XnpvQuestion {
  /** Discount rate per year. Also accepted as: discount_rate, k. */
  rate: Numeric;
  /** The flows, in any order: objects {"date", "amount"} or pairs [date, amount]. Received is positive, paid is negative. Several flows on one day add up. Also accepted as: cash_flows, cashflows. */
  flows?: Array<{
    /** The day. */
    date: string;
    /** The amount; received positive, paid negative. Also accepted as: value, cash_flow. */
    amount: Numeric;
  } | [string, Numeric]> | null;
  /** The days, when they are given apart from the amounts. */
  dates?: Array<string> | null;
  /** The amounts in the order of dates. Also accepted as: values. */
  amounts?: Array<Numeric> | null;
  /** How the time between two days is turned into years. If not given: "act_365f". Also accepted as: daycount, basis. */
  day_count?: "act_365f" | "act_360" | "act_364" | "act_365_25" | "nl_365" | "act_act_isda" | "30_360" | "30u_360" | "30e_360" | "30e_plus_360" | "30e_360_isda" | null;
  /** The day on which the value is taken. If not given: the earliest day of the flows. Also accepted as: valuation_date. */
  base_date?: string | null;
}

export interface XnpvAnswer {
  /** Net present value on the base date. (money) */
  xnpv: number;
  /** The day on which the value is taken. */
  base_date: string;
  warnings: Problem[];
}

/** Internal rate of return, all roots: Every rate at which the net present value of equally spaced cash flows is zero, or the reason why there is none. */
export interface IrrQuestion {
  /** The flows in order of time, one per period, the first at t = 0. Received is positive, paid is negative. Also accepted as: cashflows, flows, values, cash_flow. */
  cash_flows: Array<Numeric>;
  /** A flow at t = 0 given apart (an outlay is negative); cash_flows then start at t = 1. Also accepted as: initial, initial_t0, initial_investment, cf0. */
  initial_flow?: Numeric | null;
}

export interface IrrAnswer {
  /** The internal rate of return if there is exactly one; −1 for a total loss; otherwise null with a reason. (fraction per period) */
  irr: number | null;
  /** Why there is not exactly one rate above −1: no_sign_change (all flows have one sign), all_zero, no_real_root (signs change, yet NPV never reaches zero), several_roots, total_loss (money went out, nothing came back although the last flow is recorded as 0; the rate is −1). null when there is exactly one. */
  reason: string | null;
  /** Every rate above −1 at which NPV is zero, in rising order, each once. (fraction) */
  roots: number[];
  /** How often each root is repeated; 2 means that NPV touches zero without changing sign. */
  multiplicities: number[];
  /** The root that common software reports when there are several: the smallest that is not negative, or if all are negative the one nearest to zero (numpy-financial). */
  conventional_root: number | null;
  /** The root nearest to zero. */
  nearest_to_zero: number | null;
  warnings: Problem[];
}

/** Internal rate of return of dated cash flows, all roots: Every yearly rate at which the net present value of cash flows on calendar dates is zero, or the reason why there is none. */
export interface XirrQuestion {
  /** The flows, in any order: objects {"date", "amount"} or pairs [date, amount]. Received is positive, paid is negative. Several flows on one day add up. Also accepted as: cash_flows, cashflows. */
  flows?: Array<{
    /** The day. */
    date: string;
    /** The amount; received positive, paid negative. Also accepted as: value, cash_flow. */
    amount: Numeric;
  } | [string, Numeric]> | null;
  /** The days, when they are given apart from the amounts. */
  dates?: Array<string> | null;
  /** The amounts in the order of dates. Also accepted as: values. */
  amounts?: Array<Numeric> | null;
  /** How the time between two days is turned into years. If not given: "act_365f". Also accepted as: daycount, basis. */
  day_count?: "act_365f" | "act_360" | "act_364" | "act_365_25" | "nl_365" | "act_act_isda" | "30_360" | "30u_360" | "30e_360" | "30e_plus_360" | "30e_360_isda" | null;
}

export interface XirrAnswer {
  /** The internal rate of return if there is exactly one; −1 for a total loss; otherwise null with a reason. (fraction per year) */
  xirr: number | null;
  /** Why there is not exactly one rate above −1: no_sign_change (all flows have one sign), all_zero, no_real_root (signs change, yet NPV never reaches zero), root_beyond_range (the only root is too near to −1 or too large for a double), several_roots, total_loss (money went out, nothing came back although the last flow is recorded as 0; the rate is −1). null when there is exactly one. */
  reason: string | null;
  /** Every rate above −1 at which NPV is zero, in rising order, each once. (fraction) */
  roots: number[];
  /** How often each root is repeated; 2 means that NPV touches zero without changing sign. */
  multiplicities: number[];
  /** The root that common software reports when there are several: the smallest that is not negative, or if all are negative the one nearest to zero (numpy-financial). */
  conventional_root: number | null;
  /** The root nearest to zero. */
  nearest_to_zero: number | null;
  /** NPV on the earliest day at each root: what rounding leaves over. (money) */
  residuals: number[];
  /** Whether some root is unsteady; see notes. */
  ill_conditioned: boolean;
  /** false only if the work allowed ran out before the whole range was searched. */
  search_complete: boolean;
  /** Whether a root certainly lies so near to −1 or so high that a double cannot hold it. */
  root_beyond_range: boolean;
  warnings: Problem[];
}

/** Modified internal rate of return: The rate at which outlays, financed at one rate, grow to receipts, reinvested at another. */
export interface MirrQuestion {
  /** The flows in order of time, one per period, the first at t = 0. Received is positive, paid is negative. Also accepted as: cashflows, flows, values, cash_flow. */
  cash_flows: Array<Numeric>;
  /** Rate paid on money put in. Also accepted as: finance. */
  finance_rate: Numeric;
  /** Rate earned on money received. Also accepted as: reinvestment_rate, reinvest. */
  reinvest_rate: Numeric;
}

export interface MirrAnswer {
  /** The modified rate; null when no money goes out or none comes in. (fraction per period) */
  mirr: number | null;
  /** no_sign_change when mirr is null. */
  reason: string | null;
  warnings: Problem[];
}

/** Annuity and perpetuity: The value of level or growing payments, or the payment that a value pays for. */
export interface AnnuityQuestion {
  /** Discount or interest rate per period. Also accepted as: discount_rate, interest_rate, k. */
  rate: Numeric;
  /** The first payment. Also accepted as: pmt, cash_flow. */
  payment?: Numeric | null;
  /** The value today, when the payment is asked for. Also accepted as: pv, loan. */
  present_value?: Numeric | null;
  /** Number of payments. Also accepted as: n, nper, years. */
  periods?: Numeric | null;
  /** Growth of the payment from one period to the next. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** When in its period a payment falls due. If not given: "end". Also accepted as: when. */
  due?: "end" | "start" | null;
  /** Payments without end; then no periods. If not given: false. Also accepted as: perpetuity. */
  perpetual?: boolean | null;
  /** A further amount with the last payment (a balloon, a residual value). If not given: 0. Also accepted as: balloon. */
  final_amount?: Numeric | null;
}

export interface AnnuityAnswer {
  /** Value today. (money) */
  present_value: number;
  /** The first payment. (money) */
  payment: number;
  /** present_value carried to the end; null without end. (money) */
  future_value: number | null;
  /** Value today per unit of first payment. */
  factor: number;
  warnings: Problem[];
}

/** Effective annual rate: The yearly rate behind a nominal rate compounded several times a year, and the reverse. */
export interface EffectiveAnnualRateQuestion {
  /** Nominal rate per year. Also accepted as: nominal, rate, apr. */
  nominal_rate?: Numeric | null;
  /** Effective rate per year, when the nominal one is asked for. Also accepted as: effective, ear. */
  effective_rate?: Numeric | null;
  /** How often a year interest is added. Also accepted as: m, npery, compounding_periods. */
  periods_per_year?: Numeric | null;
  /** Interest is added without pause; then no periods_per_year. If not given: false. */
  continuous?: boolean | null;
}

export interface EffectiveAnnualRateAnswer {
  /** Effective rate. (fraction per year) */
  effective_rate: number;
  /** Nominal rate. (fraction per year) */
  nominal_rate: number;
  /** Nominal rate / periods_per_year; null when continuous. (fraction per period) */
  rate_per_period: number | null;
  warnings: Problem[];
}

/** Tax amortisation benefit: What a buyer saves in tax by writing off the price of a right, and the factor by which that raises its value. */
export interface TaxAmortisationBenefitQuestion {
  /** Rate of tax on income. Also accepted as: tax, T. */
  tax_rate: Numeric;
  /** Discount rate per year. Also accepted as: rate, discount, k. */
  discount_rate: Numeric;
  /** Years over which the price is written off, in equal parts unless pattern says otherwise. Also accepted as: tax_life, amortisation_years, amortization_years, n. */
  tax_life_years?: Numeric | null;
  /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule, statutory_schedule, fractions. */
  schedule?: Array<Numeric> | null;
  /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
  pattern?: "straight_line" | "declining_balance" | null;
  /** Rate of the declining balance. */
  declining_rate?: Numeric | null;
  /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
  declining_factor?: Numeric | null;
  /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
  switch_to_straight_line?: boolean | null;
  /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
  part_of_first_year?: Numeric | null;
  /** When in a year the tax is saved and a cash flow arrives. If not given: "year_end". */
  timing?: "year_end" | "mid_year" | null;
  /** The value without the benefit. Also accepted as: value, fair_value_before_tab, pvcf, present_value. */
  pre_tab_value?: Numeric | null;
  /** Instead of pre_tab_value: a level yearly cash flow after tax, from year 1. Also accepted as: pmt, payment. */
  cash_flow?: Numeric | null;
  /** Years of cash_flow; those of the tax life unless given. Also the tax life, if neither tax_life_years nor schedule is given. */
  years?: Numeric | null;
  /** Instead of pre_tab_value: yearly cash flows after tax, the first of year 1. */
  cash_flows?: Array<Numeric> | null;
}

export interface TaxAmortisationBenefitAnswer {
  /** value with benefit / value without. */
  tab_factor: number;
  /** Value today of the tax saved per unit of price written off. */
  tax_saved_per_unit: number;
  /** Value without the benefit. (money) */
  pre_tab_value: number | null;
  /** The benefit. (money) */
  tax_amortisation_benefit: number | null;
  /** Value with the benefit. (money) */
  value_with_benefit: number | null;
  /** Tax saved on the value without benefit alone: what a calculation without gross-up shows. (money) */
  benefit_without_gross_up: number | null;
  /** Each year: year, fraction, tax_saved_per_unit, present_value_per_unit, and tax_saved on the value with benefit (null without a value). */
  schedule: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Relief from royalty: The value of a right as the royalty its owner does not have to pay to somebody else. */
export interface ReliefFromRoyaltyQuestion {
  /** Net sales using the right: a list, one per year from year 1, or the sales of year 1 alone. Gross sales if sales_deductions says what comes off. Also accepted as: sales, revenue, revenues, first_year_net_sales, revenue_projections, gross_sales. */
  net_sales: Numeric | Array<Numeric>;
  /** Royalty a licensee would pay: one rate, or a list with one per year. Needed unless royalty_tiers are given. Also accepted as: royalty, royalty_rates. */
  royalty_rate?: Numeric | Array<Numeric> | null;
  /** Instead of one rate: rates that change with sales, the lowest tier first. Also accepted as: tiers. */
  royalty_tiers?: Array<{
    /** Sales above which the tier begins; the first is 0. If not given: 0. Also accepted as: from, threshold. */
    above?: Numeric | null;
    /** Royalty rate of the tier. Also accepted as: royalty_rate, royalty. */
    rate: Numeric;
  }> | null;
  /** On which sales the rate of a tier falls. If not given: "marginal". */
  tier_rule?: "marginal" | "whole" | null;
  /** Over which sales tiers are counted. If not given: "each_year". */
  tier_period?: "each_year" | "cumulative" | null;
  /** Returns, discounts, taxes and freight that a contract takes off before the royalty, as a share of sales. If not given: 0. Also accepted as: gross_to_net, deductions. */
  sales_deductions?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, discount, k. */
  discount_rate: Numeric;
  /** Rate of tax on the royalty saved. If not given: 0. Also accepted as: tax. */
  tax_rate?: Numeric | null;
  /** Growth of net sales per year, where net_sales is the first year's figure; and after the last year, where perpetual without perpetual_growth. If not given: 0. Also accepted as: growth_rate. */
  growth?: Numeric | null;
  /** Remaining life of the right; need not be whole. Needed when net_sales is one number and not perpetual; shortens a list. Also accepted as: remaining_life_years, life, n, useful_life, remaining_useful_life. */
  years?: Numeric | null;
  /** The right has no end. If not given: false. Also accepted as: perpetuity. */
  perpetual?: boolean | null;
  /** Growth after the last year, where it differs from growth. Also accepted as: terminal_growth. */
  perpetual_growth?: Numeric | null;
  /** When in its year a royalty is saved. If not given: "year_end". */
  timing?: "year_end" | "mid_year" | null;
  /** Times of the years' flows in years from today, one per year; instead of timing. */
  times?: Array<Numeric> | null;
  /** Part of each year inside the life of the right, one per year; instead of a broken number of years. */
  part_in_life?: Array<Numeric> | null;
  /** Share of the royalty that keeping up the right costs its owner. If not given: 0. Also accepted as: maintenance_share. */
  upkeep_share?: Numeric | null;
  /** Upkeep in money, one figure for every year or a list: renewal fees, enforcement, advertising that the licensor bears. Also accepted as: maintenance_costs, brand_costs. */
  upkeep_costs?: Numeric | Array<Numeric> | null;
  /** Whether the royalty is before or after the owner's upkeep; gross unless stated. */
  royalty_basis?: "gross" | "net" | null;
  /** Operating margin of the product; a royalty above it is pointed out. Also accepted as: ebit_margin. */
  operating_margin?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
}

export interface ReliefFromRoyaltyAnswer {
  /** Value of the right, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit. (money) */
  tax_amortisation_benefit: number | null;
  /** Value of the listed years, before the benefit. (money) */
  value_of_years: number;
  /** Value after the last listed year of a perpetual right, before the benefit; otherwise 0. (money) */
  value_beyond: number;
  /** Value of one percentage point of royalty on the same sales, with the benefit if asked for. (money) */
  value_per_point: number;
  /** Royalty over sales of all years, weighted by sales; null without sales. */
  average_royalty_rate: number | null;
  /** The working of each year: year, time, net_sales, part_in_life, royalty_rate, royalty_saved, upkeep, tax, after_tax, discount_factor, present_value. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Multi-period excess earnings (MPEEM): What the leading intangible asset of a business earns after tax and after a rent for every other asset, over its remaining life. */
export interface MultiPeriodExcessEarningsQuestion {
  /** Sales with the right, before attrition: a list, one per year from year 1, or those of year 1 growing by growth over years. Also accepted as: sales, revenue, revenues, revenue_projections. */
  net_sales?: Numeric | Array<Numeric> | null;
  /** Earnings before interest, tax and amortisation as a share of sales: one, or a list by year. Also accepted as: margin, ebit_margin, operating_margin, profit_margin. */
  ebita_margin?: Numeric | Array<Numeric> | null;
  /** Instead of sales and margin: earnings before interest, tax and amortisation by year. Also accepted as: ebita, ebit, operating_income, cash_flows, cash_flow_projections. */
  earnings?: Numeric | Array<Numeric> | null;
  /** Growth per year of net_sales or earnings where they are one figure. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** Number of years; needed where a first-year figure stands for all, shortens lists. Also accepted as: n, life, useful_life, remaining_life_years, remaining_useful_life, projection_period, horizon. */
  years?: Numeric | null;
  /** Rate of tax on earnings. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** Part lost per year: one rate, or a list by year (the last holds from then on). Also accepted as: attrition, churn, churn_rate, decay_rate. */
  attrition_rate?: Numeric | Array<Numeric> | null;
  /** Instead: part kept per year. Also accepted as: retention. */
  retention_rate?: Numeric | null;
  /** Instead: part of today's customers or technology left in each year, one per year. Also accepted as: survival_curve, remaining, survival_rates. */
  survival?: Array<Numeric> | null;
  /** Instead: a curve of survivors. */
  attrition_curve?: {
    /** The curve. */
    kind: "exponential" | "weibull";
    /** Hazard of the exponential. Also accepted as: rate, lambda. */
    hazard?: Numeric | null;
    /** Years after which 1/e are left. Also accepted as: eta. */
    scale?: Numeric | null;
    /** Shape; 1 is exponential. Also accepted as: beta. */
    shape?: Numeric | null;
  } | null;
  /** At which point of a year survivors are counted; where the flow lies unless stated: the end for year_end, the middle for mid_year. Also accepted as: attrition_timing. */
  attrition_at?: "start" | "middle" | "end" | null;
  /** The other assets that help the right to earn, each with its charge. Also accepted as: assets, contributing_assets. */
  contributory_assets?: Array<{
    /** Its name. */
    name?: string | null;
    /** What it is. Also accepted as: type. */
    kind?: "working_capital" | "fixed_assets" | "real_estate" | "workforce" | "intangible" | "other" | null;
    /** Fair value: one figure, or by year (the last holds from then on). Also accepted as: value, asset_value. */
    fair_value?: Numeric | Array<Numeric> | null;
    /** Required return after tax. Also accepted as: return_rate, return, rate, required_rate. */
    required_return?: Numeric | null;
    /** Return of the asset: what it loses, one figure for every year or by year. Also accepted as: return_of, depreciation. */
    recovery?: Numeric | Array<Numeric> | null;
    /** Instead of recovery: a level payment that returns the fair value with its return over so many years. Also accepted as: life. */
    life_years?: Numeric | null;
    /** Instead of fair_value: the charge as a share of sales. Also accepted as: percent_of_sales, percent_of_revenue, share_of_revenue. */
    share_of_sales?: Numeric | Array<Numeric> | null;
    /** Instead of fair_value: the charge in money, one figure or by year. Also accepted as: cac, total_cac, amount. */
    charge?: Numeric | Array<Numeric> | null;
  }> | null;
  /** Charges of all other assets together, in money: one figure for every year or a list by year (the last holds from then on). Also accepted as: charges, cac, total_cac, contributory_charges. */
  contributory_asset_charges?: Numeric | Array<Numeric | {
    /** The charge of the year. Also accepted as: total_cac, cac, amount. */
    charge: Numeric;
  }> | null;
  /** Whether charges are stated before tax. If not given: false. Also accepted as: pre_tax_charges. */
  charges_before_tax?: boolean | null;
  /** Discount rate of the right per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** In which prices the yearly flows are stated; real flows need rate_prices and inflation. Also accepted as: cash_flow_basis, flow_basis. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
  /** Cost of capital of the business, to compare. Also accepted as: cost_of_capital. */
  wacc?: Numeric | null;
  /** Price of the business, for its internal rate. Also accepted as: enterprise_value. */
  purchase_price?: Numeric | null;
  /** Cash flows of the business by year, for its internal rate. Also accepted as: business_flows. */
  business_cash_flows?: Array<Numeric> | null;
  /** What the business has beside the charged assets and the right, such as goodwill, for the weighted return. */
  other_assets?: Array<{
    /** Its name. */
    name?: string | null;
    /** Fair value. Also accepted as: value. */
    fair_value: Numeric;
    /** Required return. Also accepted as: return_rate, return, rate. */
    required_return: Numeric;
  }> | null;
}

export interface MultiPeriodExcessEarningsAnswer {
  /** Value of the right, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit; null if not asked for. (money) */
  tax_amortisation_benefit: number | null;
  /** Value today of all charges. (money) */
  present_value_of_charges: number;
  /** Each asset: name, return_on_in_year_1, return_of_in_year_1, present_value. */
  charges: { [name: string]: Json }[];
  /** Return on charged assets, right and other assets, weighted by value; null where no asset has a fair value. */
  wara: number | null;
  /** Internal rate of the business; null without price and flows, or when there is not one. */
  irr: number | null;
  /** As given. */
  wacc: number | null;
  /** Each year: year, time, survival, net_sales, earnings, tax, return_on, return_of, charge, excess_earnings, discount_factor, present_value; all after attrition. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Single-period excess earnings: What one normal year leaves after all charges, capitalised for ever. */
export interface SinglePeriodExcessEarningsQuestion {
  /** Normal earnings, before tax unless tax_rate is 0. Also accepted as: normalized_earnings, normalised_earnings, ebita, ebit, normalized_income. */
  earnings?: Numeric | null;
  /** Instead of earnings, with ebita_margin; also the base of charges that are a share of sales. Also accepted as: sales, revenue. */
  net_sales?: Numeric | null;
  /** Earnings as a share of net_sales. Also accepted as: margin, ebit_margin, operating_margin. */
  ebita_margin?: Numeric | null;
  /** The year of the earnings and charges. If not given: "next_year". */
  earnings_of?: "next_year" | "last_year" | null;
  /** Rate of tax on income. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** The other assets that help the right to earn, each with its charge. Also accepted as: assets, contributing_assets. */
  contributory_assets?: Array<{
    /** Its name. */
    name?: string | null;
    /** What it is. Also accepted as: type. */
    kind?: "working_capital" | "fixed_assets" | "real_estate" | "workforce" | "intangible" | "other" | null;
    /** Fair value: one figure, or by year (the last holds from then on). Also accepted as: value, asset_value. */
    fair_value?: Numeric | Array<Numeric> | null;
    /** Required return after tax. Also accepted as: return_rate, return, rate, required_rate. */
    required_return?: Numeric | null;
    /** Return of the asset: what it loses, one figure for every year or by year. Also accepted as: return_of, depreciation. */
    recovery?: Numeric | Array<Numeric> | null;
    /** Instead of recovery: a level payment that returns the fair value with its return over so many years. Also accepted as: life. */
    life_years?: Numeric | null;
    /** Instead of fair_value: the charge as a share of sales. Also accepted as: percent_of_sales, percent_of_revenue, share_of_revenue. */
    share_of_sales?: Numeric | Array<Numeric> | null;
    /** Instead of fair_value: the charge in money, one figure or by year. Also accepted as: cac, total_cac, amount. */
    charge?: Numeric | Array<Numeric> | null;
  }> | null;
  /** Charges of all other assets together, in money: one figure for every year or a list by year (the last holds from then on). Also accepted as: charges, cac, total_cac, contributory_charges. */
  contributory_asset_charges?: Numeric | Array<Numeric | {
    /** The charge of the year. Also accepted as: total_cac, cac, amount. */
    charge: Numeric;
  }> | null;
  /** Whether charges are stated before tax. If not given: false. Also accepted as: pre_tax_charges. */
  charges_before_tax?: boolean | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate?: Numeric | null;
  /** Instead of discount_rate: discount rate less growth. Also accepted as: capitalization_rate, cap_rate. */
  capitalisation_rate?: Numeric | null;
  /** Growth for ever; must stay below the discount rate. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** When in a year the tax of a write-off is saved. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
}

export interface SinglePeriodExcessEarningsAnswer {
  /** Value of the right, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit; null if not asked for. (money) */
  tax_amortisation_benefit: number | null;
  /** Earnings of the first year after tax. (money) */
  earnings_after_tax: number;
  /** All charges of the first year. (money) */
  charge: number;
  /** What is left for the right. (money) */
  excess_earnings: number;
  /** Discount rate less growth. */
  capitalisation_rate: number;
  warnings: Problem[];
}

/** With and without: What a business earns with a right less what it would earn without it. */
export interface WithAndWithoutQuestion {
  /** Cash flows with the right, one per year from year 1. Also accepted as: cf_with, with, with_cash_flows, with_asset. */
  cash_flows_with: Array<Numeric>;
  /** Cash flows without it: by year, or one figure for every year. Also accepted as: cf_without, without, without_cash_flows, without_asset. */
  cash_flows_without: Numeric | Array<Numeric>;
  /** Costs of the way without, not yet in its flows: designing around, licences from others. Also accepted as: design_around_costs. */
  redesign_costs?: Numeric | Array<Numeric> | null;
  /** Flow today with the right; paid is negative. */
  initial_with?: Numeric | null;
  /** Flow today without it; paid is negative. */
  initial_without?: Numeric | null;
  /** Probability that the difference is real: one, or by year. If not given: 1. Also accepted as: probabilities, p, probability_of_competition. */
  probability?: Numeric | Array<Numeric> | null;
  /** Length of the head start: later years bring no difference; may end inside a year. Also accepted as: head_start, lead_time_years, lead_time. */
  head_start_years?: Numeric | null;
  /** Part of the difference felt in each year, one per year, such as the speed at which competitors enter. Also accepted as: phase_in. */
  ramp?: Array<Numeric> | null;
  /** Tax on both flows, where they are before tax. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** In which prices the yearly flows are stated; real flows need rate_prices and inflation. Also accepted as: cash_flow_basis, flow_basis. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
}

export interface WithAndWithoutAnswer {
  /** Value of the right, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit; null if not asked for. (money) */
  tax_amortisation_benefit: number | null;
  /** Value today of all flows with the right, certain and for all years. (money) */
  present_value_with: number;
  /** Value today of all flows without it. (money) */
  present_value_without: number;
  /** Difference at time 0. (money) */
  difference_today: number;
  /** Sum of the expected differences, not discounted. (money) */
  undiscounted_difference: number;
  /** Each year: year, time, with, without, difference, probability (with ramp), part_of_head_start, expected_difference, discount_factor, present_value. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Premium profit and cost saving: What a right adds to the price of goods or takes from their cost. */
export interface PremiumProfitQuestion {
  /** Units sold: those of year 1, or by year. Also accepted as: volume, units_sold. */
  units?: Numeric | Array<Numeric> | null;
  /** Premium of price per unit: one, or by year. Also accepted as: premium_per_unit, price_difference. */
  price_premium?: Numeric | Array<Numeric> | null;
  /** Saving of cost per unit: one, or by year. Also accepted as: saving_per_unit. */
  cost_saving_per_unit?: Numeric | Array<Numeric> | null;
  /** Sales in money: those of year 1, or by year. Also accepted as: sales, revenue. */
  net_sales?: Numeric | Array<Numeric> | null;
  /** Premium as a share of sales, such as a margin above that of others: one, or by year. Also accepted as: margin_premium, premium_margin, excess_margin. */
  premium_share_of_sales?: Numeric | Array<Numeric> | null;
  /** Savings in money: those of year 1, or by year. Also accepted as: savings, incremental_profit, premium_profit. */
  cost_savings?: Numeric | Array<Numeric> | null;
  /** What the premium itself costs: one, or by year. Also accepted as: incremental_costs. */
  extra_costs?: Numeric | Array<Numeric> | null;
  /** Growth per year of a first-year figure. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** Number of years; needed where a first-year figure stands for all, shortens lists. Also accepted as: n, life, useful_life, remaining_life_years, remaining_useful_life, projection_period, horizon. */
  years?: Numeric | null;
  /** Probability that the difference is real: one, or by year. If not given: 1. Also accepted as: probabilities, p, probability_of_competition. */
  probability?: Numeric | Array<Numeric> | null;
  /** Length of the head start: later years bring no difference; may end inside a year. Also accepted as: head_start, lead_time_years, lead_time. */
  head_start_years?: Numeric | null;
  /** Part of the difference felt in each year, one per year, such as the speed at which competitors enter. Also accepted as: phase_in. */
  ramp?: Array<Numeric> | null;
  /** Rate of tax on income. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** In which prices the yearly flows are stated; real flows need rate_prices and inflation. Also accepted as: cash_flow_basis, flow_basis. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
}

export interface PremiumProfitAnswer {
  /** Value of the right, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit; null if not asked for. (money) */
  tax_amortisation_benefit: number | null;
  /** Value today of all flows with the right, certain and for all years. (money) */
  present_value_with: number;
  /** Value today of all flows without it. (money) */
  present_value_without: number;
  /** Difference at time 0. (money) */
  difference_today: number;
  /** Sum of the expected differences, not discounted. (money) */
  undiscounted_difference: number;
  /** Each year: year, time, with, without, difference, probability (with ramp), part_of_head_start, expected_difference, discount_factor, present_value. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Greenfield: A business that starts with nothing but the right: building up everything else is paid for in the plan, what is left is the right. */
export interface GreenfieldQuestion {
  /** Free cash flow by year from year 1, or that of year 1 growing by growth over years; instead of all its parts. Also accepted as: cash_flows, fcf, free_cash_flow, flows. */
  free_cash_flows?: Numeric | Array<Numeric> | null;
  /** Sales by year, or those of year 1 growing by growth over years. Also accepted as: net_sales, sales, revenues. */
  revenue?: Numeric | Array<Numeric> | null;
  /** Growth per year of a first-year figure. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** Number of years; needed where a first-year figure stands for all, shortens lists. Also accepted as: n, life, useful_life, remaining_life_years, remaining_useful_life, projection_period, horizon. */
  years?: Numeric | null;
  /** Earnings before interest and tax. Also accepted as: operating_profit, operating_income. */
  ebit?: Numeric | Array<Numeric> | null;
  /** Instead: EBIT as a share of revenue. Also accepted as: margin, operating_margin. */
  ebit_margin?: Numeric | Array<Numeric> | null;
  /** Instead: EBIT before depreciation and amortisation. */
  ebitda?: Numeric | Array<Numeric> | null;
  /** Instead: EBITDA as a share of revenue. */
  ebitda_margin?: Numeric | Array<Numeric> | null;
  /** Instead: costs in cash, without depreciation. Also accepted as: costs, opex. */
  operating_costs?: Numeric | Array<Numeric> | null;
  /** Rate of tax on EBIT. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** What happens to the tax on a loss; given back unless stated, as EBIT·(1 − T) does. */
  losses?: "refunded" | "carried_forward" | "lost" | null;
  /** Depreciation and amortisation. Also accepted as: da, d_and_a, depreciation_and_amortisation, depreciation_and_amortization. */
  depreciation?: Numeric | Array<Numeric> | null;
  /** Instead: as a share of revenue. */
  depreciation_share?: Numeric | Array<Numeric> | null;
  /** Investment. Also accepted as: capital_expenditure, investment. */
  capex?: Numeric | Array<Numeric> | null;
  /** Instead: as a share of revenue. */
  capex_share?: Numeric | Array<Numeric> | null;
  /** Rise of net working capital; a fall is negative. Also accepted as: delta_nwc, nwc_change, change_in_working_capital, increase_in_nwc. */
  change_in_nwc?: Numeric | Array<Numeric> | null;
  /** Instead: net working capital as a share of revenue. Also accepted as: nwc_percent. */
  nwc_share?: Numeric | null;
  /** Net working capital today, with nwc_share; 0 unless given. */
  opening_nwc?: Numeric | null;
  /** Costs of building up what the plan needs, taxed like other costs. Also accepted as: buildup_costs, build_up_costs. */
  startup_costs?: Numeric | Array<Numeric> | null;
  /** What is paid today, as a positive amount. Also accepted as: investment_today. */
  initial_investment?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** In which prices the yearly flows are stated; real flows need rate_prices and inflation. Also accepted as: cash_flow_basis, flow_basis. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** What kind of right earns the flows; a business unless stated. Also accepted as: right, asset_type. */
  kind_of_right?: "expiring" | "trademark" | "know_how" | "business" | null;
  /** What lies beyond the plan: an amount at the end of the last year, or how it is found. Also accepted as: terminal, tv. */
  terminal_value?: Numeric | {
    /** How it is valued; told by the other fields unless stated. */
    method?: "gordon" | "value_driver" | "exit_multiple" | "erosion_tail" | "none" | null;
    /** Growth for ever per year. Also accepted as: g, terminal_growth, perpetual_growth, perpetual_growth_rate, growth_rate. */
    growth?: Numeric | null;
    /** Return on new capital, for the value driver. Also accepted as: roic, ronic. */
    return_on_new_capital?: Numeric | null;
    /** Exit multiple. Also accepted as: exit_multiple. */
    multiple?: Numeric | null;
    /** Metric of the last planned year that the multiple is of; EBITDA unless stated. Also accepted as: multiple_of. */
    metric?: "ebitda" | "ebit" | "revenue" | "free_cash_flow" | null;
    /** The metric itself, where the plan does not say it. Also accepted as: ebitda, metric_amount. */
    metric_value?: Numeric | null;
    /** Erosion δ per year of e^(−δ·t). Also accepted as: decay, delta, erosion_rate. */
    erosion?: Numeric | null;
    /** Length of the erosion tail; without end unless stated. Also accepted as: tail_years. */
    years?: Numeric | null;
    /** Flow of the last planned year on which it is built; for the value driver profit after tax. Also accepted as: final_cash_flow, final_year_cashflow, last_cash_flow, fcf. */
    cash_flow?: Numeric | null;
    /** Instead: the flow of the year after the last planned one. Also accepted as: terminal_cash_flow, terminal_year_cash_flow. */
    next_cash_flow?: Numeric | null;
    /** Where the terminal value lies; with the flows for a perpetuity or tail, at the end of the year for a sale, unless stated. */
    discounted_from?: "year_end" | "mid_year" | null;
  } | null;
  /** Short for a perpetuity that grows so. Also accepted as: perpetual_growth, terminal_growth_rate, perpetual_growth_rate. */
  terminal_growth?: Numeric | null;
  /** Short for a sale at a multiple of exit_metric. Also accepted as: terminal_multiple. */
  exit_multiple?: Numeric | null;
  /** Metric of the last planned year that the multiple is of; EBITDA unless stated. Also accepted as: terminal_metric. */
  exit_metric?: "ebitda" | "ebit" | "revenue" | "free_cash_flow" | null;
  /** Short for a tail that erodes. Also accepted as: decay, delta. */
  erosion?: Numeric | null;
  /** Length of that tail; without end unless given. Also accepted as: tail_years. */
  erosion_years?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
}

export interface GreenfieldAnswer {
  /** Value of the right, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit; null if not asked for. (money) */
  tax_amortisation_benefit: number | null;
  /** Value of the planned years. (money) */
  value_of_plan: number;
  /** Terminal value at the end of the last planned year; 0 if none. (money) */
  terminal_value: number;
  /** Terminal value today. (money) */
  present_value_of_terminal: number;
  /** Its part of the value; null for a value of 0 or below. */
  terminal_share: number | null;
  /** The most that is ever tied up. (money) */
  peak_funding: number;
  /** First year at whose end nothing is tied up any more, and stays so; null if never. */
  payback_year: number | null;
  /** Each year: year, time, revenue, ebitda, ebit, tax, profit_after_tax, depreciation, capex, change_in_nwc, other, free_cash_flow (in nominal money), discount_factor, present_value. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Distributor method: Customer relationships as what a distributor earns on the same goods: its margin is what the customers alone bring. */
export interface DistributorMethodQuestion {
  /** Sales to the customers, before attrition: a list, or those of year 1 growing by growth over years. Also accepted as: sales, revenue, revenues. */
  net_sales: Numeric | Array<Numeric>;
  /** Operating margin of distributors of such goods: one, or by year. Also accepted as: margin, distributor_ebit_margin, ebit_margin, ebita_margin. */
  distributor_margin: Numeric | Array<Numeric>;
  /** Operating margin of the business itself, to compare. */
  business_margin?: Numeric | Array<Numeric> | null;
  /** Growth of net_sales where it is one figure. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** Number of years; needed where a first-year figure stands for all, shortens lists. Also accepted as: n, life, useful_life, remaining_life_years, remaining_useful_life, projection_period, horizon. */
  years?: Numeric | null;
  /** Rate of tax on income. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** Part lost per year: one rate, or a list by year (the last holds from then on). Also accepted as: attrition, churn, churn_rate, decay_rate. */
  attrition_rate?: Numeric | Array<Numeric> | null;
  /** Instead: part kept per year. Also accepted as: retention. */
  retention_rate?: Numeric | null;
  /** Instead: part of today's customers or technology left in each year, one per year. Also accepted as: survival_curve, remaining, survival_rates. */
  survival?: Array<Numeric> | null;
  /** Instead: a curve of survivors. */
  attrition_curve?: {
    /** The curve. */
    kind: "exponential" | "weibull";
    /** Hazard of the exponential. Also accepted as: rate, lambda. */
    hazard?: Numeric | null;
    /** Years after which 1/e are left. Also accepted as: eta. */
    scale?: Numeric | null;
    /** Shape; 1 is exponential. Also accepted as: beta. */
    shape?: Numeric | null;
  } | null;
  /** At which point of a year survivors are counted; where the flow lies unless stated: the end for year_end, the middle for mid_year. Also accepted as: attrition_timing. */
  attrition_at?: "start" | "middle" | "end" | null;
  /** The other assets that help the right to earn, each with its charge. Also accepted as: assets, contributing_assets. */
  contributory_assets?: Array<{
    /** Its name. */
    name?: string | null;
    /** What it is. Also accepted as: type. */
    kind?: "working_capital" | "fixed_assets" | "real_estate" | "workforce" | "intangible" | "other" | null;
    /** Fair value: one figure, or by year (the last holds from then on). Also accepted as: value, asset_value. */
    fair_value?: Numeric | Array<Numeric> | null;
    /** Required return after tax. Also accepted as: return_rate, return, rate, required_rate. */
    required_return?: Numeric | null;
    /** Return of the asset: what it loses, one figure for every year or by year. Also accepted as: return_of, depreciation. */
    recovery?: Numeric | Array<Numeric> | null;
    /** Instead of recovery: a level payment that returns the fair value with its return over so many years. Also accepted as: life. */
    life_years?: Numeric | null;
    /** Instead of fair_value: the charge as a share of sales. Also accepted as: percent_of_sales, percent_of_revenue, share_of_revenue. */
    share_of_sales?: Numeric | Array<Numeric> | null;
    /** Instead of fair_value: the charge in money, one figure or by year. Also accepted as: cac, total_cac, amount. */
    charge?: Numeric | Array<Numeric> | null;
  }> | null;
  /** Charges of all other assets together, in money: one figure for every year or a list by year (the last holds from then on). Also accepted as: charges, cac, total_cac, contributory_charges. */
  contributory_asset_charges?: Numeric | Array<Numeric | {
    /** The charge of the year. Also accepted as: total_cac, cac, amount. */
    charge: Numeric;
  }> | null;
  /** Whether charges are stated before tax. If not given: false. Also accepted as: pre_tax_charges. */
  charges_before_tax?: boolean | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** In which prices the yearly flows are stated; real flows need rate_prices and inflation. Also accepted as: cash_flow_basis, flow_basis. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** Adds the tax amortisation benefit: true writes the price off over the years of the valuation, a number over so many years, an object has terms of its own; what it leaves out follows the valuation. Also accepted as: tab, tab_enabled, tax_amortization, tax_amortization_benefit. */
  tax_amortisation?: boolean | Numeric | {
    /** Years over which the price is written off. Also accepted as: tax_life, amortisation_years, amortization_years, n, years. */
    tax_life_years?: Numeric | null;
    /** Instead of tax_life_years: the fraction of the price written off in each year from the first; sums to at most 1. Also accepted as: depreciation_schedule. */
    schedule?: Array<Numeric> | null;
    /** How the price is written off over tax_life_years; equal parts unless stated. Also accepted as: method, depreciation_method. */
    pattern?: "straight_line" | "declining_balance" | null;
    /** Rate of the declining balance. */
    declining_rate?: Numeric | null;
    /** Instead of declining_rate: factor on the straight-line rate; 2 unless stated (double declining). Also accepted as: acceleration. */
    declining_factor?: Numeric | null;
    /** Whether a declining balance turns into equal parts once these are larger, so that nothing is left at the end; yes unless stated. Also accepted as: switch. */
    switch_to_straight_line?: boolean | null;
    /** Part of the first year in which the price is written off, for equal parts; the rest follows after the last year. Also accepted as: first_year_part. */
    part_of_first_year?: Numeric | null;
    /** Tax rate of the write-off. */
    tax_rate?: Numeric | null;
    /** Discount rate of the write-off. */
    discount_rate?: Numeric | null;
    /** When in a year the tax is saved. */
    timing?: "year_end" | "mid_year" | null;
  } | null;
}

export interface DistributorMethodAnswer {
  /** Value of the customer relationships, with the tax amortisation benefit if it was asked for. (money) */
  value: number;
  /** Value without the benefit. (money) */
  value_before_tab: number;
  /** Factor of the benefit; null if not asked for. */
  tab_factor: number | null;
  /** The benefit; null if not asked for. (money) */
  tax_amortisation_benefit: number | null;
  /** Business margin less distributor margin by year; null without business_margin. */
  margin_left_to_other_assets: number[] | null;
  /** Value today of all charges. (money) */
  present_value_of_charges: number;
  /** Each asset: name, return_on_in_year_1, return_of_in_year_1, present_value. */
  charges: { [name: string]: Json }[];
  /** Each year: year, time, survival, net_sales, earnings, tax, return_on, return_of, charge, excess_earnings, discount_factor, present_value; all after attrition. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Profit split: The royalty as the licensor's share of the profit that the licensee makes with the right. */
export interface ProfitSplitQuestion {
  /** The licensee's operating margin before royalty. Also accepted as: ebit_margin, margin, profit_margin. */
  operating_margin?: Numeric | null;
  /** Instead: operating profit. Also accepted as: licensee_expected_profit, profit, ebit. */
  operating_profit?: Numeric | null;
  /** Net sales, for the royalty in money or the margin. Also accepted as: sales, revenue. */
  net_sales?: Numeric | null;
  /** The licensor's share of the profit due to the right. Also accepted as: licensor_share, split, profit_share. */
  share?: Numeric | null;
  /** Instead of share: what each side brings. */
  contributions?: Array<{
    /** What is contributed. */
    name?: string | null;
    /** How much it counts. */
    weight: Numeric;
    /** The licensor's share in it. Also accepted as: share. */
    licensor_share: Numeric;
  }> | null;
  /** Part of the profit due to the right. If not given: 1. Also accepted as: profit_attribution_to_ip, apportionment. */
  attribution?: Numeric | null;
  /** Gross margin, for the cross-check. */
  gross_margin?: Numeric | null;
  /** A rate already on the table, to see the share behind it. Also accepted as: royalty, stated_rate. */
  royalty_rate?: Numeric | null;
}

export interface ProfitSplitAnswer {
  /** Royalty as a fraction of net sales; null where only profit is known. */
  royalty_rate: number | null;
  /** Royalty in money; null without profit or sales. (money) */
  royalty: number | null;
  /** The licensor's share. */
  share: number;
  /** Operating margin. */
  operating_margin: number | null;
  /** The licensee's margin after the royalty. */
  margin_left: number | null;
  /** Share of profit behind royalty_rate as given. */
  share_behind_stated_rate: number | null;
  /** A quarter of the operating margin. */
  rule_of_thumb_rate: number | null;
  /** A quarter of the gross margin. */
  rule_of_thumb_rate_on_gross_margin: number | null;
  warnings: Problem[];
}

/** Discounted cash flow: The value of a plan: free cash flows, what lies beyond them, and the bridge to equity and to the right. */
export interface DcfQuestion {
  /** Free cash flow by year from year 1, or that of year 1 growing by growth over years; instead of all its parts. Also accepted as: cash_flows, fcf, free_cash_flow, flows. */
  free_cash_flows?: Numeric | Array<Numeric> | null;
  /** Sales by year, or those of year 1 growing by growth over years. Also accepted as: net_sales, sales, revenues. */
  revenue?: Numeric | Array<Numeric> | null;
  /** Growth per year of a first-year figure. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** Number of years; needed where a first-year figure stands for all, shortens lists. Also accepted as: n, life, useful_life, remaining_life_years, remaining_useful_life, projection_period, horizon. */
  years?: Numeric | null;
  /** Earnings before interest and tax. Also accepted as: operating_profit, operating_income. */
  ebit?: Numeric | Array<Numeric> | null;
  /** Instead: EBIT as a share of revenue. Also accepted as: margin, operating_margin. */
  ebit_margin?: Numeric | Array<Numeric> | null;
  /** Instead: EBIT before depreciation and amortisation. */
  ebitda?: Numeric | Array<Numeric> | null;
  /** Instead: EBITDA as a share of revenue. */
  ebitda_margin?: Numeric | Array<Numeric> | null;
  /** Instead: costs in cash, without depreciation. Also accepted as: costs, opex. */
  operating_costs?: Numeric | Array<Numeric> | null;
  /** Rate of tax on EBIT. If not given: 0. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** What happens to the tax on a loss; given back unless stated, as EBIT·(1 − T) does. */
  losses?: "refunded" | "carried_forward" | "lost" | null;
  /** Depreciation and amortisation. Also accepted as: da, d_and_a, depreciation_and_amortisation, depreciation_and_amortization. */
  depreciation?: Numeric | Array<Numeric> | null;
  /** Instead: as a share of revenue. */
  depreciation_share?: Numeric | Array<Numeric> | null;
  /** Investment. Also accepted as: capital_expenditure, investment. */
  capex?: Numeric | Array<Numeric> | null;
  /** Instead: as a share of revenue. */
  capex_share?: Numeric | Array<Numeric> | null;
  /** Rise of net working capital; a fall is negative. Also accepted as: delta_nwc, nwc_change, change_in_working_capital, increase_in_nwc. */
  change_in_nwc?: Numeric | Array<Numeric> | null;
  /** Instead: net working capital as a share of revenue. Also accepted as: nwc_percent. */
  nwc_share?: Numeric | null;
  /** Net working capital today, with nwc_share; 0 unless given. */
  opening_nwc?: Numeric | null;
  /** Costs of building up what the plan needs, taxed like other costs. Also accepted as: buildup_costs, build_up_costs. */
  startup_costs?: Numeric | Array<Numeric> | null;
  /** What is paid today, as a positive amount. Also accepted as: investment_today. */
  initial_investment?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** In which prices the yearly flows are stated; real flows need rate_prices and inflation. Also accepted as: cash_flow_basis, flow_basis. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** What kind of right earns the flows; a business unless stated. Also accepted as: right, asset_type. */
  kind_of_right?: "expiring" | "trademark" | "know_how" | "business" | null;
  /** What lies beyond the plan: an amount at the end of the last year, or how it is found. Also accepted as: terminal, tv. */
  terminal_value?: Numeric | {
    /** How it is valued; told by the other fields unless stated. */
    method?: "gordon" | "value_driver" | "exit_multiple" | "erosion_tail" | "none" | null;
    /** Growth for ever per year. Also accepted as: g, terminal_growth, perpetual_growth, perpetual_growth_rate, growth_rate. */
    growth?: Numeric | null;
    /** Return on new capital, for the value driver. Also accepted as: roic, ronic. */
    return_on_new_capital?: Numeric | null;
    /** Exit multiple. Also accepted as: exit_multiple. */
    multiple?: Numeric | null;
    /** Metric of the last planned year that the multiple is of; EBITDA unless stated. Also accepted as: multiple_of. */
    metric?: "ebitda" | "ebit" | "revenue" | "free_cash_flow" | null;
    /** The metric itself, where the plan does not say it. Also accepted as: ebitda, metric_amount. */
    metric_value?: Numeric | null;
    /** Erosion δ per year of e^(−δ·t). Also accepted as: decay, delta, erosion_rate. */
    erosion?: Numeric | null;
    /** Length of the erosion tail; without end unless stated. Also accepted as: tail_years. */
    years?: Numeric | null;
    /** Flow of the last planned year on which it is built; for the value driver profit after tax. Also accepted as: final_cash_flow, final_year_cashflow, last_cash_flow, fcf. */
    cash_flow?: Numeric | null;
    /** Instead: the flow of the year after the last planned one. Also accepted as: terminal_cash_flow, terminal_year_cash_flow. */
    next_cash_flow?: Numeric | null;
    /** Where the terminal value lies; with the flows for a perpetuity or tail, at the end of the year for a sale, unless stated. */
    discounted_from?: "year_end" | "mid_year" | null;
  } | null;
  /** Short for a perpetuity that grows so. Also accepted as: perpetual_growth, terminal_growth_rate, perpetual_growth_rate. */
  terminal_growth?: Numeric | null;
  /** Short for a sale at a multiple of exit_metric. Also accepted as: terminal_multiple. */
  exit_multiple?: Numeric | null;
  /** Metric of the last planned year that the multiple is of; EBITDA unless stated. Also accepted as: terminal_metric. */
  exit_metric?: "ebitda" | "ebit" | "revenue" | "free_cash_flow" | null;
  /** Short for a tail that erodes. Also accepted as: decay, delta. */
  erosion?: Numeric | null;
  /** Length of that tail; without end unless given. Also accepted as: tail_years. */
  erosion_years?: Numeric | null;
  /** Cash at hand, for the bridge to equity. */
  cash?: Numeric | null;
  /** Assets that the plan does not use. */
  non_operating_assets?: Numeric | null;
  /** Debt with interest. Also accepted as: total_debt. */
  debt?: Numeric | null;
  /** Instead of debt and cash: debt less cash. */
  net_debt?: Numeric | null;
  /** What belongs to minorities. Also accepted as: minority_interest. */
  minority_interests?: Numeric | null;
  /** Preferred shares. Also accepted as: preferred_stock. */
  preferred_equity?: Numeric | null;
  /** Number of shares. Also accepted as: shares_outstanding. */
  shares?: Numeric | null;
  /** Fair value of the other assets that the plan uses, to be left with the right. Also accepted as: other_assets_value. */
  contributory_assets_value?: Numeric | null;
}

export interface DcfAnswer {
  /** Value of plan and time beyond (enterprise value). (money) */
  value: number;
  /** Value of the planned years. (money) */
  value_of_plan: number;
  /** Terminal value at the end of the last planned year; 0 if none. (money) */
  terminal_value: number;
  /** Time at which it is discounted. (years) */
  terminal_time: number;
  /** Terminal value today. (money) */
  present_value_of_terminal: number;
  /** Its part of the value; null for a value of 0 or below. */
  terminal_share: number | null;
  /** Growth for ever that the terminal value implies; null without one. */
  implied_growth: number | null;
  /** Terminal value over ebitda, ebit, revenue and free_cash_flow of the last planned year; null where these are not above 0. */
  implied_multiples: { [name: string]: Json };
  /** Value of equity; null without anything of the bridge. (money) */
  equity_value: number | null;
  /** Equity, or value without a bridge, per share; null without shares. (money) */
  value_per_share: number | null;
  /** Value less that of the other assets; null unless given. (money) */
  value_of_right: number | null;
  /** Each year: year, time, revenue, ebitda, ebit, tax, profit_after_tax, depreciation, capex, change_in_nwc, other, free_cash_flow (in nominal money), discount_factor, present_value. */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Terminal value: What lies beyond the last planned year, by the kind of right, with the growth and the multiple that it implies. */
export interface TerminalValueQuestion {
  /** How it is valued; told by the other fields unless stated. */
  method?: "gordon" | "value_driver" | "exit_multiple" | "erosion_tail" | "none" | null;
  /** Growth for ever per year. Also accepted as: g, terminal_growth, perpetual_growth, perpetual_growth_rate, growth_rate. */
  growth?: Numeric | null;
  /** Return on new capital, for the value driver. Also accepted as: roic, ronic. */
  return_on_new_capital?: Numeric | null;
  /** Exit multiple. Also accepted as: exit_multiple. */
  multiple?: Numeric | null;
  /** The metric itself, where the plan does not say it. Also accepted as: ebitda, metric_amount. */
  metric_value?: Numeric | null;
  /** Erosion δ per year of e^(−δ·t). Also accepted as: decay, delta, erosion_rate. */
  erosion?: Numeric | null;
  /** Length of the erosion tail; without end unless stated. Also accepted as: tail_years. */
  years?: Numeric | null;
  /** Flow of the last planned year on which it is built; for the value driver profit after tax. Also accepted as: final_cash_flow, final_year_cashflow, last_cash_flow, fcf. */
  cash_flow?: Numeric | null;
  /** Instead: the flow of the year after the last planned one. Also accepted as: terminal_cash_flow, terminal_year_cash_flow. */
  next_cash_flow?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate: Numeric;
  /** When in its year each flow arrives; moves only the value today. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** Whether the discount rate is nominal or real; nominal unless stated. Also accepted as: rate_basis. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per year; leads from real to nominal. Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
  /** What kind of right earns the flows; a business unless stated. Also accepted as: right, asset_type. */
  kind_of_right?: "expiring" | "trademark" | "know_how" | "business" | null;
  /** Length of the plan, for the value today. Also accepted as: n, periods. */
  planned_years?: Numeric | null;
}

export interface TerminalValueAnswer {
  /** Value at the end of the last planned year. (money) */
  terminal_value: number;
  /** Time at which it is discounted; null without planned_years. (years) */
  terminal_time: number | null;
  /** Value today; null without planned_years. (money) */
  present_value: number | null;
  /** Growth for ever that it implies; null without cash_flow. */
  implied_growth: number | null;
  /** Over metric_value; null without it. */
  implied_multiple: number | null;
  /** Over cash_flow; null without it. */
  multiple_of_cash_flow: number | null;
  warnings: Problem[];
}

/** Risk-adjusted net present value: The value of a project in stages, each flow weighted by the probability of reaching it, and what one success costs. */
export interface RnpvQuestion {
  /** The stages in order. */
  stages?: Array<{
    /** What the stage is called. Also accepted as: stage, phase, label. */
    name?: string | null;
    /** Its whole cost, positive. If not given: 0. Also accepted as: costs, phase_cost, stage_cost. */
    cost?: Numeric | null;
    /** How long it takes. If not given: 0. Also accepted as: years, duration_years, length, time. */
    duration?: Numeric | null;
    /** The probability that it succeeds once it is reached. If not given: 1. Also accepted as: p, pos, success_probability, probability_of_success, transition_probability, success_rate, p_success, ptrs. */
    probability?: Numeric | null;
    /** The probability of reaching it, where it is not the product of the stages before. Also accepted as: p_reach, reach_probability, reached. */
    probability_of_reaching?: Numeric | null;
    /** Where in the stage its cost lies; that of the question unless given. */
    cost_timing?: "start" | "middle" | "end" | "spread" | null;
  }> | null;
  /** Instead of stages: the probability of success of each. Also accepted as: p, pos, transitions, transition, transition_probabilities, success_probabilities, probabilities_of_success. */
  probabilities?: Array<Numeric> | null;
  /** Beside probabilities: the cost of each stage, positive. Also accepted as: stage_costs, phase_costs. */
  costs?: Array<Numeric> | null;
  /** Beside probabilities: the length of each stage. Also accepted as: stage_durations, phase_durations, stage_years. */
  durations?: Array<Numeric> | null;
  /** Beside probabilities: the name of each stage. Also accepted as: names. */
  stage_names?: Array<string> | null;
  /** Where in a stage its cost lies. If not given: "middle". */
  cost_timing?: "start" | "middle" | "end" | "spread" | null;
  /** When the first stage begins, in years from today. If not given: 0. Also accepted as: start. */
  start_time?: Numeric | null;
  /** Discount rate per year, without technical risk. Also accepted as: rate, r, k, wacc, discount. */
  discount_rate?: Numeric | null;
  /** Rate at which spending is carried to launch for cost_per_success_capitalised; discount_rate unless given. Also accepted as: cost_of_capital, capitalization_rate. */
  capitalisation_rate?: Numeric | null;
  /** Where in its year a year of sales lies, and each year's part of a spread cost. If not given: "year_end". */
  timing?: "year_end" | "mid_year" | "year_start" | null;
  /** When sales begin, in years from today; the end of the last stage unless given. Also accepted as: launch_year, time_to_launch. */
  launch_time?: Numeric | null;
  /** The probability of launch, where it is not the product of the stages. Also accepted as: loa, likelihood_of_approval, likelihood, overall_probability, cumulative_probability, probability_of_launch. */
  launch_probability?: Numeric | null;
  /** Factors on the probability of launch alone, such as for a biomarker; the costs of stages are not touched. Also accepted as: multipliers, probability_multipliers. */
  launch_probability_factors?: Array<Numeric> | null;
  /** Cost of the launch, positive; weighted by loa. If not given: 0. */
  launch_cost?: Numeric | null;
  /** When that is paid, in years from today; at launch unless given. */
  launch_cost_time?: Numeric | null;
  /** Net sales by year from launch. Also accepted as: net_sales, revenue, revenues, yearly_sales. */
  sales?: Array<Numeric> | null;
  /** Instead of sales: those of the best year. Also accepted as: peak, peak_revenue. */
  peak_sales?: Numeric | null;
  /** Years until the peak is reached. Also accepted as: time_to_peak, ramp_years. */
  years_to_peak?: Numeric | null;
  /** How sales rise over years_to_peak. If not given: "linear". */
  ramp?: "linear" | "s_curve" | "none" | null;
  /** Instead of years_to_peak: the share of the peak in each year from launch; the last holds from then on. Also accepted as: ramp_shares, adoption. */
  uptake?: Array<Numeric> | null;
  /** How many years are sold; exclusivity_years unless given. Also accepted as: commercial_years, market_years, years_on_market. */
  sales_years?: Numeric | null;
  /** How many of these years are exclusive; all unless given. Also accepted as: exclusivity, protected_years, patent_years, patent_life. */
  exclusivity_years?: Numeric | null;
  /** The part of sales lost without exclusivity, per year again or once (erosion_pattern). Needed when sales_years is longer than exclusivity_years. Also accepted as: erosion_rate, generic_erosion, decline. */
  erosion?: Numeric | null;
  /** Whether that part is lost each year or once. If not given: "each_year". */
  erosion_pattern?: "each_year" | "once" | null;
  /** Growth of the market per year, from the second year of sales. Also accepted as: market_growth, growth_rate. */
  growth?: Numeric | null;
  /** Share of net sales that is income, for a licensor. Also accepted as: royalty, royalty_share. */
  royalty_rate?: Numeric | null;
  /** What is left of income after the costs that grow with it; instead of cogs, operating_costs and royalty_paid. Also accepted as: operating_margin, profit_margin, contribution_margin. */
  margin?: Numeric | null;
  /** Cost of goods as a share of income. Also accepted as: cogs_share, cost_of_goods, cogs_rate. */
  cogs?: Numeric | null;
  /** Selling, administration and the like as a share of income. Also accepted as: operating_cost_share, opex, sga. */
  operating_costs?: Numeric | null;
  /** Royalty owed to others as a share of income. Also accepted as: royalty_owed, royalty_out. */
  royalty_paid?: Numeric | null;
  /** Yearly costs after launch that do not grow with sales, positive: one figure, or a list by year from launch. Also accepted as: annual_costs, yearly_costs. */
  fixed_costs?: Numeric | Array<Numeric> | null;
  /** Rate of tax on earnings. If not given: 0. Also accepted as: tax. */
  tax_rate?: Numeric | null;
  /** What costs and losses are worth to tax. If not given: "lost". */
  losses?: "lost" | "carried_forward" | "refunded" | null;
  /** Other flows: received positive, paid negative. Objects, or lists [time, amount] or [time, amount, probability]. Also accepted as: cash_flows, milestones. */
  flows?: Array<{
    /** What the flow is called. Also accepted as: label. */
    name?: string | null;
    /** When, in years from today; not needed with on_reaching or on_success_of. Also accepted as: t, year. */
    time?: Numeric | null;
    /** How much: received positive, paid negative. Also accepted as: cash_flow, flow, value. */
    amount: Numeric;
    /** The probability of reaching it; 1 unless given. Also accepted as: p, p_reach, probability_of_reaching, reached. */
    probability?: Numeric | null;
    /** The stage (name, or number from 1) at whose start it falls due: probability and time follow from it. Also accepted as: stage. */
    on_reaching?: string | Numeric | null;
    /** The stage (name, or number from 1) at whose success it falls due, such as a milestone. Also accepted as: after_stage. */
    on_success_of?: string | Numeric | null;
    /** Whether tax counts it. If not given: false. */
    taxed?: boolean | null;
  } | Array<Numeric>> | null;
  /** The rate against which risk_counted_twice compares: an example, please replace by your own. If not given: "0.114". Also accepted as: comparison_rate. */
  rate_without_technical_risk?: Numeric | null;
  /** The rate from which a discount rate is taken to hold the risk of failure. If not given: "0.20". */
  hurdle_rate_from?: Numeric | null;
}

export interface RnpvAnswer {
  /** The risk-adjusted value today. (money) */
  rnpv: number;
  /** The value if every stage were certain to succeed. (money) */
  npv: number;
  /** The probability of launch (likelihood of approval). (probability) */
  loa: number;
  /** The probability of having passed each stage, in order. (probability) */
  cumulative_probabilities: Json[];
  /** When sales begin. (years from today) */
  launch_time: number;
  /** What the stages add to rnpv (negative). (money) */
  present_value_of_stages: number;
  /** What launch and sales add to rnpv. (money) */
  present_value_of_launch_and_sales: number;
  /** The value of launch and sales at launch, if it comes so far. (money) */
  value_at_launch: number;
  /** What development is expected to cost, undiscounted. (money) */
  expected_cost: number;
  /** What one success costs with the failures on the way, out of pocket; null without stages or when loa is 0. (money) */
  cost_per_success: number | null;
  /** The same with interest to launch; null without stages or a rate, or when loa is 0. (money) */
  cost_per_success_capitalised: number | null;
  /** name, start, end, cost, probability, probability_of_reaching, cumulative_probability, expected_cost, present_value, probability_of_ending_here, npv_if_ending_here (of the stages' costs alone). */
  stages: { [name: string]: Json }[];
  /** Net sales by year from launch. (money) */
  sales: Json[];
  /** Every flow in the order of time: kind (stage, launch, sales, stated), name, time, amount, tax, after_tax, probability, expected, discount_factor, present_value, present_value_on_success. The present values sum to rnpv. */
  flows: { [name: string]: Json }[];
  /** When the warning is given: given_rate, rate_without_technical_risk, value_with_risk_in_both (rnpv), value_with_risk_in_probabilities_alone, value_with_risk_in_rate_alone, effect (the second less the first), rate_behind_hurdle = (1 + h)·loa^(1/launch_time) − 1, null without a time. */
  risk_counted_twice: { [name: string]: Json } | null;
  warnings: Problem[];
}

/** Comparable licences: What others pay, brought to the terms of this licence: weighted quartiles, and a known range updated by own evidence. */
export interface ComparableLicencesQuestion {
  /** The licences, each with its rate; a number alone is a rate. Also accepted as: comparables, licenses, rates, royalty_rates. */
  licences: Array<Numeric | {
    /** Its name. */
    name?: string | null;
    /** Royalty rate. Also accepted as: royalty_rate, royalty. */
    rate?: Numeric | null;
    /** Instead of one rate: rates that change with sales, the lowest tier first. Also accepted as: tiers. */
    royalty_tiers?: Array<{
      /** Sales above which the tier begins; the first is 0. If not given: 0. Also accepted as: from, threshold. */
      above?: Numeric | null;
      /** Royalty rate of the tier. Also accepted as: royalty_rate, royalty. */
      rate: Numeric;
    }> | null;
    /** On which sales the rate of a tier falls. If not given: "marginal". */
    tier_rule?: "marginal" | "whole" | null;
    /** Over which sales tiers are counted. If not given: "each_year". */
    tier_period?: "each_year" | "cumulative" | null;
    /** Sales by year by which its tiers become one rate; those of the question unless given. Also accepted as: sales. */
    net_sales?: Array<Numeric> | null;
    /** Adjustments by name (exclusivity, territory, field, stage, term, know_how, strength, date), in a list, or one. Also accepted as: adjustment. */
    adjustments?: Numeric | { [name: string]: Numeric } | Array<Numeric> | null;
    /** How near it is. If not given: 1. */
    weight?: Numeric | null;
    /** Whether the parties are related. If not given: false. Also accepted as: related. */
    related_parties?: boolean | null;
    /** Whether it is own evidence. If not given: false. */
    own?: boolean | null;
  }>;
  /** Count licences between related parties too. If not given: false. */
  include_related_parties?: boolean | null;
  /** Sales by year, for tiers. Also accepted as: sales. */
  net_sales?: Array<Numeric> | null;
  /** A range known before, such as that of the industry. Also accepted as: prior_range. */
  prior?: {
    /** Lower quartile. Also accepted as: q1, lower. */
    lower_quartile: Numeric;
    /** Median. Also accepted as: q2. */
    median: Numeric;
    /** Upper quartile. Also accepted as: q3, upper. */
    upper_quartile: Numeric;
    /** As how many licences it counts. If not given: 4. Also accepted as: kappa, weight. */
    counts_as?: Numeric | null;
  } | null;
}

export interface ComparableLicencesAnswer {
  /** The median, on which the answer rests. */
  royalty_rate: number;
  /** Lower quartile of the adjusted rates. */
  lower_quartile: number;
  /** Median. */
  median: number;
  /** Upper quartile. */
  upper_quartile: number;
  /** Weighted mean. */
  mean: number;
  /** Smallest adjusted rate. */
  minimum: number;
  /** Largest. */
  maximum: number;
  /** How many licences are used. */
  n: number;
  /** How many equal ones weigh as much. */
  effective_n: number;
  /** How many are not used: related parties and without weight. */
  excluded: number;
  /** The prior after own evidence: lower_quartile, median, upper_quartile, weight_of_own, median_moved (fraction of the prior median), moved_in_deviations, width_ratio; null without a prior. */
  updated: { [name: string]: Json } | null;
  /** Each: name, rate, adjustment_factor, adjusted_rate, weight, related_parties, used. */
  licences: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Sale multiples: What comparable rights were sold for over what they earned, times what this one earns. */
export interface SaleMultiplesQuestion {
  /** The sales; a number alone is a multiple. Also accepted as: comparables, transactions, multiples. */
  sales: Array<Numeric | {
    /** Its name. */
    name?: string | null;
    /** Price paid. Also accepted as: sale_price, value, deal_value. */
    price?: Numeric | null;
    /** The size that price is set against. Also accepted as: revenue, sales, ebitda, earnings, royalty_income. */
    metric?: Numeric | null;
    /** Instead: the multiple itself. */
    multiple?: Numeric | null;
    /** Adjustments by name, in a list, or one. Also accepted as: adjustment. */
    adjustments?: Numeric | { [name: string]: Numeric } | Array<Numeric> | null;
    /** How near it is. If not given: 1. */
    weight?: Numeric | null;
  }>;
  /** The same size of this right. Also accepted as: subject_metric, subject_revenue, revenue, ebitda. */
  metric: Numeric;
}

export interface SaleMultiplesAnswer {
  /** Median multiple times metric. (money) */
  value: number;
  /** Lower quartile times metric. (money) */
  low: number;
  /** Upper quartile times metric. (money) */
  high: number;
  /** Median of the adjusted multiples. */
  median_multiple: number;
  /** Lower quartile. */
  lower_quartile_multiple: number;
  /** Upper quartile. */
  upper_quartile_multiple: number;
  /** Weighted mean. */
  mean_multiple: number;
  /** Mean multiple times metric. (money) */
  value_at_mean: number;
  /** How many sales are used. */
  n: number;
  /** How many equal ones weigh as much. */
  effective_n: number;
  /** Each: name, price, metric, multiple, adjusted_multiple, weight. */
  sales: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Deal equivalence: The terms of a licence as one sum for each side, and any one term from that sum. */
export interface DealEquivalenceQuestion {
  /** Net sales by year, if the product is sold; or those of year 1 growing by growth over years. Also accepted as: sales, revenue, revenues. */
  net_sales?: Numeric | Array<Numeric> | null;
  /** Growth per year of net_sales where it is one figure. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** Number of years; needed where a first-year figure stands for all, shortens lists. Also accepted as: n, life, useful_life, remaining_life_years, remaining_useful_life, projection_period, horizon. */
  years?: Numeric | null;
  /** Paid on signing. If not given: 0. Also accepted as: upfront_fee, upfront_payment. */
  upfront?: Numeric | null;
  /** Share of it that may be set against royalties. If not given: 0. */
  upfront_creditable?: Numeric | null;
  /** Payments on events. */
  milestones?: Array<{
    /** Its name. */
    name?: string | null;
    /** What is paid. Also accepted as: payment. */
    amount: Numeric;
    /** When. Also accepted as: year, t. */
    time: Numeric;
    /** Probability of being reached. If not given: 1. Also accepted as: p. */
    probability?: Numeric | null;
  }> | null;
  /** Running royalty on net sales. Also accepted as: royalty. */
  royalty_rate?: Numeric | null;
  /** Instead of one rate: rates that change with sales, the lowest tier first. Also accepted as: tiers. */
  royalty_tiers?: Array<{
    /** Sales above which the tier begins; the first is 0. If not given: 0. Also accepted as: from, threshold. */
    above?: Numeric | null;
    /** Royalty rate of the tier. Also accepted as: royalty_rate, royalty. */
    rate: Numeric;
  }> | null;
  /** On which sales the rate of a tier falls. If not given: "marginal". */
  tier_rule?: "marginal" | "whole" | null;
  /** Over which sales tiers are counted. If not given: "each_year". */
  tier_period?: "each_year" | "cumulative" | null;
  /** A lower rate once the patents have ended, for know-how alone. */
  step_down?: {
    /** First year with the lower rate. Also accepted as: year. */
    from_year: Numeric;
    /** What is left of the rate. Also accepted as: share_left. */
    factor: Numeric;
  } | null;
  /** What of royalties to third parties may be taken off. Also accepted as: royalty_stacking. */
  stacking?: {
    /** Royalty paid to third parties. Also accepted as: rate. */
    third_party_rate: Numeric;
    /** Share of it that may be taken off. If not given: 0.5. Also accepted as: offset. */
    credited_share?: Numeric | null;
    /** Part of the royalty that must be left. If not given: 0.5. */
    floor?: Numeric | null;
  } | null;
  /** Minimum royalty: the same every year, or by year. Also accepted as: minimum_royalties, minimums, annual_minimum. */
  minimum_royalty?: Numeric | Array<Numeric> | null;
  /** The most that a year's royalty may be. Also accepted as: annual_cap. */
  yearly_cap?: Numeric | null;
  /** The most that all royalties together may be. Also accepted as: royalty_cap, cap. */
  total_cap?: Numeric | null;
  /** Yearly fee: the same every year, or by year. Also accepted as: maintenance_fee, annual_fee. */
  yearly_fee?: Numeric | Array<Numeric> | null;
  /** Share of sublicence income. If not given: 0. Also accepted as: sublicense_share. */
  sublicence_share?: Numeric | null;
  /** Sublicence income by year. Also accepted as: sublicense_income. */
  sublicence_income?: Numeric | Array<Numeric> | null;
  /** A part of the licensee. */
  equity?: {
    /** Part of the company. Also accepted as: percentage. */
    share: Numeric;
    /** What the company is worth then. Also accepted as: value. */
    company_value: Numeric;
    /** When. If not given: 0. */
    time?: Numeric | null;
    /** Probability that it is. If not given: 1. Also accepted as: p. */
    probability?: Numeric | null;
  } | null;
  /** Discount rate per year, of both sides unless they have their own. Also accepted as: rate, discount, k, wacc_rate, required_rate_of_return. */
  discount_rate?: Numeric | null;
  /** Probability that the product is sold: one, or by year. If not given: 1. Also accepted as: probabilities, p. */
  probability?: Numeric | Array<Numeric> | null;
  /** When in its year each payment falls. If not given: "year_end". Also accepted as: convention. */
  timing?: "year_end" | "mid_year" | null;
  /** How the licensor sees it. */
  licensor?: {
    /** Its discount rate; that of the question unless given. Also accepted as: rate, k. */
    discount_rate?: Numeric | null;
    /** Its odds that the product is sold: one, or by year; those of the question unless given. Also accepted as: probabilities, p. */
    probability?: Numeric | Array<Numeric> | null;
    /** Sales as it sees them, by year or one figure; those of the question unless given. Also accepted as: sales. */
    net_sales?: Numeric | Array<Numeric> | null;
    /** Its odds of each milestone; those of the milestones unless given. */
    milestone_probabilities?: Array<Numeric> | null;
  } | null;
  /** How the licensee sees it, and what the product earns it. */
  licensee?: {
    /** Its discount rate; that of the question unless given. Also accepted as: rate, k. */
    discount_rate?: Numeric | null;
    /** Its odds that the product is sold: one, or by year; those of the question unless given. Also accepted as: probabilities, p. */
    probability?: Numeric | Array<Numeric> | null;
    /** Sales as it sees them, by year or one figure; those of the question unless given. Also accepted as: sales. */
    net_sales?: Numeric | Array<Numeric> | null;
    /** Its odds of each milestone; those of the milestones unless given. */
    milestone_probabilities?: Array<Numeric> | null;
    /** Operating margin before royalties: one, or by year. Also accepted as: operating_margin, ebit_margin. */
    margin?: Numeric | Array<Numeric> | null;
    /** Costs of coming to the market by year, paid whatever happens. Also accepted as: costs. */
    development_costs?: Numeric | Array<Numeric> | null;
    /** Rate of tax. If not given: 0. Also accepted as: tax. */
    tax_rate?: Numeric | null;
  } | null;
  /** The term to find. */
  solve_for?: "upfront" | "milestones" | "royalty_rate" | "minimum_royalty" | "yearly_fee" | "equity_share" | null;
  /** What the whole deal shall be worth to the licensor. Also accepted as: target, equivalent_value. */
  target_value?: Numeric | null;
}

export interface DealEquivalenceAnswer {
  /** The deal as one sum to the licensor; with the term that was solved for. (money) */
  value: number;
  /** Its parts: upfront, milestones (a list), royalties, minimums, yearly_fees, sublicences, equity. */
  value_by_term: { [name: string]: Json };
  /** Part of it paid on signing; null for a value of 0. */
  certain_share: number | null;
  /** Royalties and minimums over all sales; null without sales. */
  average_royalty_rate: number | null;
  /** The term that was found. */
  solved_for: string | null;
  /** Its value: an amount, a rate, a share or a factor. */
  solved_value: number | null;
  /** The deal as one sum to the licensee; null without licensee. (money) */
  licensee_cost: number | null;
  /** Its parts. */
  licensee_cost_by_term: { [name: string]: Json } | null;
  /** What the product is worth to the licensee before the deal, after tax; null without margin. (money) */
  licensee_value_before_deal: number | null;
  /** What is left after it. (money) */
  licensee_value_after_deal: number | null;
  /** Part of the former that the deal takes. */
  licensor_share_of_value: number | null;
  /** Each year: year, time, net_sales, royalty_by_tiers, stepped_down, stacked_off, capped_off, minimum_top_up, upfront_credited, royalty_paid, yearly_fee, sublicence, probability, discount_factor, present_value (expected). */
  years: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Replacement and reproduction cost: What it would take to have the same asset today, less what has worn off: a floor or a check, not a market value. */
export interface ReplacementCostQuestion {
  /** The costs: amounts, or objects. Also accepted as: cost_items, items. */
  costs: Array<Numeric | {
    /** What it was paid for. Also accepted as: label, item. */
    name?: string | null;
    /** What was paid, in the money of its time. Also accepted as: cost. */
    amount?: Numeric | null;
    /** Instead of amount: how many, such as person-months. Also accepted as: hours, person_months. */
    quantity?: Numeric | null;
    /** The cost of one of them. Also accepted as: price, hourly_rate. */
    unit_cost?: Numeric | null;
    /** The year in which it was paid. */
    year?: Numeric | null;
    /** The class of prices under indices, such as salaries. Also accepted as: class. */
    index_class?: string | null;
    /** How long before all was ready it was paid; from ready_year and year unless given. */
    years_before_ready?: Numeric | null;
  }>;
  /** What is thought to be built again. If not given: "reproduction". */
  basis?: "reproduction" | "replacement" | null;
  /** Price index by year, {"2019": 100, …}; or by class and year, {"salaries": {"2019": 100, …}, …}. Also accepted as: index, price_index. */
  indices?: { [name: string]: Numeric | { [name: string]: Numeric } } | null;
  /** Instead of indices: rise of prices per year. Also accepted as: inflation_rate. */
  inflation?: Numeric | null;
  /** The year to whose prices costs are brought; needed with indices or inflation. */
  valuation_year?: Numeric | null;
  /** The year in which all was ready; the latest year of costs unless given. Also accepted as: completion_year. */
  ready_year?: Numeric | null;
  /** Developer's profit, with the entrepreneur's incentive, as a share of current cost. If not given: 0. Also accepted as: developer_profit, profit, profit_rate. */
  developers_profit?: Numeric | null;
  /** What the money would have earned elsewhere until all was ready. Also accepted as: opportunity_cost_rate. */
  opportunity_rate?: Numeric | null;
  /** How long building took: opportunity cost is then simple interest on average capital over it. Also accepted as: development_years. */
  build_years?: Numeric | null;
  /** The part of current cost tied up on average over build_years; a half for even spending. If not given: "0.5". */
  average_part?: Numeric | null;
  /** Physical obsolescence. Also accepted as: physical_obsolescence. */
  physical?: Numeric | null;
  /** Instead of physical: age in years, with remaining_life. */
  age?: Numeric | null;
  /** Remaining useful life in years (not the legal one). Also accepted as: remaining_useful_life, rul. */
  remaining_life?: Numeric | null;
  /** Functional obsolescence. If not given: 0. Also accepted as: functional_obsolescence, technological. */
  functional?: Numeric | null;
  /** Economic (external) obsolescence. If not given: 0. Also accepted as: economic_obsolescence, external. */
  economic?: Numeric | null;
  /** How the rates are put together. Also accepted as: method. */
  combination?: "sequential" | "additive" | null;
}

export interface ReplacementCostAnswer {
  /** Cost new less obsolescence. (money) */
  value: number;
  /** Current cost with profit and opportunity cost. (money) */
  cost_new: number;
  /** The costs in the money of today. (money) */
  current_cost: number;
  /** The developer's profit. (money) */
  developers_profit: number;
  /** The opportunity cost. (money) */
  opportunity_cost: number;
  /** What physical obsolescence takes away. (money) */
  physical_loss: number;
  /** What functional obsolescence takes away. (money) */
  functional_loss: number;
  /** What economic obsolescence takes away. (money) */
  economic_loss: number;
  /** sequential or additive. */
  combination: string;
  /** The value with rates one after the other. (money) */
  value_sequential: number;
  /** The value with rates added up. (money) */
  value_additive: number;
  /** name, year, amount, index_ratio, current_cost, years_before_ready. */
  items: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Reconciliation of several methods: Brings the ranges of several methods together into one range with its reasons; never a bare mean. */
export interface ReconciliationQuestion {
  /** The methods and what each says. Also accepted as: approaches, estimates. */
  methods: Array<{
    /** What the method is called. Also accepted as: method, label. */
    name?: string | null;
    /** The lower end of its range. Also accepted as: minimum, p10. */
    low?: Numeric | null;
    /** The upper end of its range. Also accepted as: maximum, p90. */
    high?: Numeric | null;
    /** Instead of low and high: a single value. Beside them it is not used. Also accepted as: point, estimate. */
    value?: Numeric | null;
    /** How far it is relied on against the others. If not given: 1. Also accepted as: reliability, score. */
    weight?: Numeric | null;
    /** What the range is good for. If not given: "value". */
    role?: "value" | "floor" | "ceiling" | null;
  }>;
}

export interface ReconciliationAnswer {
  /** Lower end of the range to work with. (money) */
  low: number;
  /** Upper end of the range to work with. (money) */
  high: number;
  /** low and high over all methods with weight. (money) */
  union: { [name: string]: Json };
  /** low and high that all have in common; null when they do not meet. (money) */
  overlap: { [name: string]: Json } | null;
  /** low and high weighted, before floor, ceiling and rounding. (money) */
  weighted: { [name: string]: Json };
  /** code, from, to; see notes. */
  reasons: { [name: string]: Json }[];
  /** name, low, high, share (of the weight; 0 for floors and ceilings). */
  methods: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Distribution of an uncertain quantity: Mean, spread, percentiles and probabilities of a distribution. */
export interface DistributionQuestion {
  /** The kind of distribution. Also accepted as: kind, type, dist. */
  distribution: "point" | "uniform" | "triangular" | "pert" | "normal" | "lognormal" | "beta";
  /** The value of a point. */
  value?: Numeric | null;
  /** Lower end of a uniform, triangular or PERT distribution. Also accepted as: min, minimum, a. */
  low?: Numeric | null;
  /** Most likely value of a triangular or PERT distribution. Also accepted as: mode, most_likely, m. */
  likely?: Numeric | null;
  /** Upper end of a uniform, triangular or PERT distribution. Also accepted as: max, maximum, b. */
  high?: Numeric | null;
  /** Where low is not an end but a percentile: the probability of less (0.1 when low is a P10). Needs high_probability. */
  low_probability?: Numeric | null;
  /** Where high is not an end but a percentile: the probability of less (0.9 when high is a P90). */
  high_probability?: Numeric | null;
  /** Mean of a normal or lognormal distribution. */
  mean?: Numeric | null;
  /** Standard deviation of a normal or lognormal distribution. Also accepted as: sd, std, stdev. */
  standard_deviation?: Numeric | null;
  /** Mean of the logarithm (lognormal), or the mean (normal). */
  mu?: Numeric | null;
  /** Standard deviation of the logarithm (lognormal), or the standard deviation (normal). */
  sigma?: Numeric | null;
  /** Value not reached with probability 10 % (normal, lognormal). */
  p10?: Numeric | null;
  /** Value not reached with probability 90 % (normal, lognormal). */
  p90?: Numeric | null;
  /** First shape of a beta distribution. */
  alpha?: Numeric | null;
  /** Second shape of a beta distribution. */
  beta?: Numeric | null;
  /** A probability that is believed, for a beta distribution with cases. Also accepted as: p. */
  probability?: Numeric | null;
  /** How many comparable cases that belief is worth: alpha = p·cases, beta = (1 − p)·cases. Also accepted as: kappa, n. */
  cases?: Numeric | null;
  /** Shares at which values are wanted. Also accepted as: quantiles, probabilities, percentiles. */
  q?: Array<Numeric> | null;
  /** Values at which the probability of at most that is wanted. Also accepted as: values. */
  x?: Array<Numeric> | null;
}

export interface DistributionAnswer {
  /** The kind. */
  distribution: string;
  /** The mean. */
  mean: number;
  /** The standard deviation. */
  standard_deviation: number;
  /** Its square. */
  variance: number;
  /** Value not reached with probability 10 %. */
  p10: number;
  /** Value not reached with probability 50 %. */
  median: number;
  /** Value not reached with probability 90 %. */
  p90: number;
  /** The values at the shares q. */
  quantiles: Json[];
  /** The probabilities of at most x. */
  probabilities: Json[];
  /** The parameters of the kind itself: low, likely, high; mu, sigma; alpha, beta; and so on. */
  parameters: { [name: string]: Json };
  warnings: Problem[];
}

/** Tornado: how far each input alone moves a figure: Moves each input of any calculator, or of a formula, from a low to a high value with the others at their base, and sorts the bars. */
export interface TornadoQuestion {
  /** The calculator whose figure is varied; its question goes into inputs. */
  calculator?: string | null;
  /** Instead of calculator: a formula with + − * / ^, parentheses, min, max, exp, ln, sqrt, abs and names, such as "(price − cost) * volume" written with plain minus signs. Also accepted as: expression, model. */
  formula?: string | null;
  /** The question of the calculator as it would be asked alone, or the values of names in the formula. Also accepted as: base_inputs, question. */
  inputs?: Json | null;
  /** The figure of the calculator's answer, by path (rnpv, years.0.present_value). Not with a formula. Also accepted as: outputs. */
  output?: string | Array<string> | null;
  /** The inputs that are moved. Also accepted as: inputs_varied, ranges, variables. */
  vary: Array<{
    /** The input: a path in inputs (stages.0.cost; positions from 0), or a name in the formula. Also accepted as: name, path, field. */
    input: string;
    /** Its base value; what stands in inputs unless given, and the median where nothing does. */
    base?: Numeric | null;
    /** What is believed of it. Without it low and high are the two values tried. Also accepted as: kind, type, dist. */
    distribution?: "point" | "uniform" | "triangular" | "pert" | "normal" | "lognormal" | "beta" | null;
    /** The value of a point. */
    value?: Numeric | null;
    /** Lower end of a uniform, triangular or PERT distribution. Also accepted as: min, minimum, a. */
    low?: Numeric | null;
    /** Most likely value of a triangular or PERT distribution. Also accepted as: mode, most_likely, m. */
    likely?: Numeric | null;
    /** Upper end of a uniform, triangular or PERT distribution. Also accepted as: max, maximum, b. */
    high?: Numeric | null;
    /** Where low is not an end but a percentile: the probability of less (0.1 when low is a P10). Needs high_probability. */
    low_probability?: Numeric | null;
    /** Where high is not an end but a percentile: the probability of less (0.9 when high is a P90). */
    high_probability?: Numeric | null;
    /** Mean of a normal or lognormal distribution. */
    mean?: Numeric | null;
    /** Standard deviation of a normal or lognormal distribution. Also accepted as: sd, std, stdev. */
    standard_deviation?: Numeric | null;
    /** Mean of the logarithm (lognormal), or the mean (normal). */
    mu?: Numeric | null;
    /** Standard deviation of the logarithm (lognormal), or the standard deviation (normal). */
    sigma?: Numeric | null;
    /** Value not reached with probability 10 % (normal, lognormal). */
    p10?: Numeric | null;
    /** Value not reached with probability 90 % (normal, lognormal). */
    p90?: Numeric | null;
    /** First shape of a beta distribution. */
    alpha?: Numeric | null;
    /** Second shape of a beta distribution. */
    beta?: Numeric | null;
    /** A probability that is believed, for a beta distribution with cases. Also accepted as: p. */
    probability?: Numeric | null;
    /** How many comparable cases that belief is worth: alpha = p·cases, beta = (1 − p)·cases. Also accepted as: kappa, n. */
    cases?: Numeric | null;
  }>;
  /** The share at which distributions are tried low. If not given: "0.1". */
  low_probability?: Numeric | null;
  /** The share at which distributions are tried high. If not given: "0.9". */
  high_probability?: Numeric | null;
}

export interface TornadoAnswer {
  /** The figure with every input at its base value. */
  base: number;
  /** The longest first: input, base, low, high (values tried), at_low, at_high (the figure there), least, most, swing, share_of_squares (null when nothing moves). */
  bars: { [name: string]: Json }[];
  /** The inputs, the longest bar first. */
  order: Json[];
  warnings: Problem[];
}

/** Monte Carlo simulation: What the uncertainty of several inputs makes of a figure of any calculator, or of a formula: mean, percentiles, probability of loss, and which inputs matter. */
export interface MonteCarloQuestion {
  /** The calculator whose figure is varied; its question goes into inputs. */
  calculator?: string | null;
  /** Instead of calculator: a formula with + − * / ^, parentheses, min, max, exp, ln, sqrt, abs and names, such as "(price − cost) * volume" written with plain minus signs. Also accepted as: expression, model. */
  formula?: string | null;
  /** The question of the calculator as it would be asked alone, or the values of names in the formula. Also accepted as: base_inputs, question. */
  inputs?: Json | null;
  /** The figure of the calculator's answer, by path, or a list of several. Not with a formula. Also accepted as: outputs. */
  output?: string | Array<string> | null;
  /** The uncertain inputs and what is believed of each. Also accepted as: uncertain, distributions, variables. */
  vary: Array<{
    /** The input: a path in inputs (stages.0.cost; positions from 0), or a name in the formula. Also accepted as: name, path, field. */
    input: string;
    /** Its base value; what stands in inputs unless given, and the median where nothing does. */
    base?: Numeric | null;
    /** What is believed of it. Also accepted as: kind, type, dist. */
    distribution?: "point" | "uniform" | "triangular" | "pert" | "normal" | "lognormal" | "beta" | null;
    /** The value of a point. */
    value?: Numeric | null;
    /** Lower end of a uniform, triangular or PERT distribution. Also accepted as: min, minimum, a. */
    low?: Numeric | null;
    /** Most likely value of a triangular or PERT distribution. Also accepted as: mode, most_likely, m. */
    likely?: Numeric | null;
    /** Upper end of a uniform, triangular or PERT distribution. Also accepted as: max, maximum, b. */
    high?: Numeric | null;
    /** Where low is not an end but a percentile: the probability of less (0.1 when low is a P10). Needs high_probability. */
    low_probability?: Numeric | null;
    /** Where high is not an end but a percentile: the probability of less (0.9 when high is a P90). */
    high_probability?: Numeric | null;
    /** Mean of a normal or lognormal distribution. */
    mean?: Numeric | null;
    /** Standard deviation of a normal or lognormal distribution. Also accepted as: sd, std, stdev. */
    standard_deviation?: Numeric | null;
    /** Mean of the logarithm (lognormal), or the mean (normal). */
    mu?: Numeric | null;
    /** Standard deviation of the logarithm (lognormal), or the standard deviation (normal). */
    sigma?: Numeric | null;
    /** Value not reached with probability 10 % (normal, lognormal). */
    p10?: Numeric | null;
    /** Value not reached with probability 90 % (normal, lognormal). */
    p90?: Numeric | null;
    /** First shape of a beta distribution. */
    alpha?: Numeric | null;
    /** Second shape of a beta distribution. */
    beta?: Numeric | null;
    /** A probability that is believed, for a beta distribution with cases. Also accepted as: p. */
    probability?: Numeric | null;
    /** How many comparable cases that belief is worth: alpha = p·cases, beta = (1 − p)·cases. Also accepted as: kappa, n. */
    cases?: Numeric | null;
  }>;
  /** How many draws. If not given: 10000. Also accepted as: n, trials, iterations. */
  draws?: Numeric | null;
  /** Which draws: any whole number. If not given: 1. */
  seed?: Numeric | null;
  /** The confidence of the intervals. If not given: "0.95". */
  confidence?: Numeric | null;
  /** How many bins the histogram has, between P0.5 and P99.5. If not given: 60. */
  bins?: Numeric | null;
  /** Inputs that move together. */
  correlations?: Array<{
    /** One of the varied inputs. Also accepted as: a. */
    first: string;
    /** The other. Also accepted as: b. */
    second: string;
    /** Between −1 and 1. Also accepted as: rho, r. */
    correlation: Numeric;
  }> | null;
  /** What the correlations are of. If not given: "rank". */
  correlation_scale?: "rank" | "normal" | null;
}

export interface MonteCarloAnswer {
  /** The figure; null for a formula. */
  output: string | null;
  /** The mean. */
  mean: number;
  /** Of the draws. */
  standard_deviation: number | null;
  /** Of the mean. */
  standard_error: number | null;
  /** low and high. */
  mean_interval: { [name: string]: Json } | null;
  /** Value not reached with probability 5 %. */
  p5: number;
  /** Value not reached with probability 10 %. */
  p10: number;
  /** Value not reached with probability 25 %. */
  p25: number;
  /** Value not reached with probability 50 %. */
  p50: number;
  /** Value not reached with probability 75 %. */
  p75: number;
  /** Value not reached with probability 90 %. */
  p90: number;
  /** Value not reached with probability 95 %. */
  p95: number;
  /** For each percentile low and high; null where there are too few draws. */
  percentile_intervals: { [name: string]: Json };
  /** The smallest result. */
  least: number;
  /** The largest result. */
  largest: number;
  /** The share of results below 0. */
  probability_of_loss: number;
  /** The mean of these; null when there is none. */
  mean_of_losses: number | null;
  /** input, rank_correlation (null for an input that does not move), the strongest first. */
  rank_correlations: { [name: string]: Json }[];
  /** from, to, counts; results outside are counted in the first and the last bin. */
  histogram: { [name: string]: Json };
  /** The further outputs, in the same form. */
  others: { [name: string]: Json }[];
  /** How many draws. */
  draws: number;
  /** The seed. */
  seed: number;
  warnings: Problem[];
}

/** Dividing an amount by weights, to the last unit: Whole parts in proportion to weights that sum exactly to the amount (largest remainder, also Hamilton). */
export interface LargestRemainderQuestion {
  /** What is divided; a whole number of minor units, any sign. Also accepted as: total. */
  amount: Numeric;
  /** The weights, at least 0: a list, or an object {name: weight} in declared order. Texts such as "1/3" and "45%" are exact. Also accepted as: ratios, shares. */
  weights: Array<Numeric> | { [name: string]: Numeric };
  /** Names for a list of weights. */
  names?: Array<string> | null;
  /** If given, weights with another sum are refused: 1, or 100 for percentages. */
  require_sum?: Numeric | null;
  /** Decimals of the currency in which amount is given: 2 for USD 10.01. 0 takes amount as minor units. If not given: 0. */
  decimals?: Numeric | null;
}

export interface LargestRemainderAnswer {
  /** The parts in minor units, in the order of the weights. (minor units) */
  shares: number[];
  /** Their sum: the amount in minor units. (minor units) */
  total: number;
  /** Part by part: name (or null), weight, quota (exact, decimal text or fraction), received_leftover, share (minor units), amount (decimal text with decimals). */
  rows: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Sharing of receipts under a rule: Who gets what of one or several receipts under a rule, under every reading that its text leaves open, to the last unit. */
export interface SharingRuleQuestion {
  /** A rule of the catalogue by its id (such as vn-state-funded-licence), or a rule written out as an object with program and choices; see notes. */
  rule?: string | Json | null;
  /** A program written out, without open choices; instead of rule. */
  program?: Json | null;
  /** Programs for the slots of the rule, by slot name. */
  fill?: { [name: string]: Json } | null;
  /** The amount of a single receipt. Also accepted as: amount, gross. */
  receipt?: Numeric | null;
  /** Several receipts in order: amounts, or objects. */
  receipts?: Array<Numeric | {
    /** The amount received. Also accepted as: gross. */
    amount: Numeric;
    /** Costs that arose since the last receipt: one sum, or sums by kind. */
    costs?: Numeric | { [name: string]: Numeric } | null;
    /** The day. */
    date?: string | null;
    /** The calendar year, for yearly counters. If not given: that of date, or 1. */
    year?: Numeric | null;
    /** Facts that hold for this receipt. */
    facts?: { [name: string]: Json } | null;
  }> | null;
  /** Costs to recover before the first receipt: one sum, or sums by kind. Also accepted as: expenses. */
  costs?: Numeric | { [name: string]: Numeric } | null;
  /** The day of a single receipt. */
  date?: string | null;
  /** The calendar year of a single receipt. If not given: that of date, or 1. */
  year?: Numeric | null;
  /** Facts that formulas and conditions name: numbers (rates as fractions or "30%"), dates, texts, true or false. */
  facts?: { [name: string]: Json } | null;
  /** Open choices that are settled: choice and option. */
  choices?: { [name: string]: string } | null;
  /** The people among whom the part of "inventors" is divided: {name: weight}, or a list of {name, weight}. Weights are proportional. Also accepted as: inventors, persons, weights. */
  people?: { [name: string]: Numeric } | Array<{
    /** The name. */
    name?: string | null;
    /** The weight. */
    weight: Numeric;
  }> | null;
  /** ISO 4217 code; its minor unit is the unit of payment. */
  currency?: string | null;
  /** Decimals of the minor unit, where the currency is not in the catalogue or amounts are in another unit. */
  decimals?: Numeric | null;
}

export interface SharingRuleAnswer {
  /** The id of the rule. */
  rule: string;
  /** Party and amount over all receipts (a party that gets nothing is left out), when there is one reading; otherwise null: see readings. (money) */
  totals: { [name: string]: Json } | null;
  /** Each person's name, amount, exact (decimal text or fraction) and paid (decimal text, or null without rounding), when there is one reading. (money) */
  people: Json[] | null;
  /** For each party the least and the most over all readings: {low, high}. (money) */
  range: { [name: string]: Json };
  /** For each reading: choices (the open ones it makes), totals, people, unrecovered_costs, and receipts with amount, date, year, totals, lines (party, line, clause, amount, exact), payments (payee, person, line, clause, exact, paid; null without rounding), checks (step, party, clause, required, given, topped_up, short, met, required_to_date, paid_to_date), marks, trace (step, operation, party, from, base, rate, band, amount, line, clause). */
  readings: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Priced round with option pool: Price per share, new shares, pool top-up and ownership when new money comes in at a valuation; several rounds in a row; the effective pre-money of an option pool in the pre-money. */
export interface PricedRoundQuestion {
  /** Who holds shares (or granted options) before the round: {holder: shares}, a list of {name, shares}, a list of numbers, or one number for all. Also accepted as: existing_shares, holders, founders, shareholders. */
  existing: Numeric | { [name: string]: Numeric } | Array<Numeric | {
    /** The name of the holder. */
    name?: string | null;
    /** The shares. Also accepted as: number_of_shares. */
    shares: Numeric;
  }>;
  /** Shares of the option pool that nobody holds before the round. If not given: 0. Also accepted as: unused_pool, available_pool, existing_pool. */
  unissued_pool?: Numeric | null;
  /** Value of the company before the new money; with pool_target in the pre-money it includes the top-up. One of pre_money, post_money, price_per_share and investor_ownership is needed. Also accepted as: pre_money_valuation, pre. */
  pre_money?: Numeric | null;
  /** Value with the new money, in place of pre_money. Also accepted as: post_money_valuation, post. */
  post_money?: Numeric | null;
  /** Price of a new share, in place of pre_money. Also accepted as: pps. */
  price_per_share?: Numeric | null;
  /** Part of the fully diluted company that the new money buys, in place of pre_money: post-money = new money / part. */
  investor_ownership?: Numeric | null;
  /** The new money: one amount, a list of amounts or of {name, amount}, or {investor: amount}. Each investor's shares are rounded on their own. Also accepted as: investment, investments, investors, raise, new_investment. */
  new_money?: Numeric | { [name: string]: Numeric } | Array<Numeric | {
    /** The name of the investor. */
    name?: string | null;
    /** The money. Also accepted as: invested, investment. */
    amount: Numeric;
  }> | null;
  /** Free option pool after the round (not granted to anybody), as a fraction of the fully diluted count after the round. A free pool that is large enough stays as it is; it is never made smaller. Also accepted as: target_pool_post, option_pool_post, pool_post. */
  pool_target?: Numeric | null;
  /** Where the top-up is made. If not given: "pre_money". */
  pool_timing?: "pre_money" | "after_closing" | null;
  /** Shares added to the pool before the round, in place of pool_target. Also accepted as: pool_top_up, new_pool_shares. */
  pool_increase?: Numeric | null;
  /** Options granted out of the free pool before the round: they leave unissued_pool and become a holder "granted options". */
  granted?: Numeric | null;
  /** Several rounds in a row, in place of the terms at the top. */
  rounds?: Array<{
    /** The name of the round. */
    name?: string | null;
    /** Value of the company before the new money; with pool_target in the pre-money it includes the top-up. One of pre_money, post_money, price_per_share and investor_ownership is needed. Also accepted as: pre_money_valuation, pre. */
    pre_money?: Numeric | null;
    /** Value with the new money, in place of pre_money. Also accepted as: post_money_valuation, post. */
    post_money?: Numeric | null;
    /** Price of a new share, in place of pre_money. Also accepted as: pps. */
    price_per_share?: Numeric | null;
    /** Part of the fully diluted company that the new money buys, in place of pre_money: post-money = new money / part. */
    investor_ownership?: Numeric | null;
    /** The new money: one amount, a list of amounts or of {name, amount}, or {investor: amount}. Each investor's shares are rounded on their own. Also accepted as: investment, investments, investors, raise, new_investment. */
    new_money: Numeric | { [name: string]: Numeric } | Array<Numeric | {
      /** The name of the investor. */
      name?: string | null;
      /** The money. Also accepted as: invested, investment. */
      amount: Numeric;
    }>;
    /** Free option pool after the round (not granted to anybody), as a fraction of the fully diluted count after the round. A free pool that is large enough stays as it is; it is never made smaller. Also accepted as: target_pool_post, option_pool_post, pool_post. */
    pool_target?: Numeric | null;
    /** Where the top-up is made. If not given: "pre_money". */
    pool_timing?: "pre_money" | "after_closing" | null;
    /** Shares added to the pool before the round, in place of pool_target. Also accepted as: pool_top_up, new_pool_shares. */
    pool_increase?: Numeric | null;
    /** Options granted out of the free pool before the round: they leave unissued_pool and become a holder "granted options". */
    granted?: Numeric | null;
  }> | null;
  /** How numbers of shares are rounded. If not given: "down". */
  share_rounding?: "down" | "up" | "nearest" | "exactly" | null;
  /** How the price is rounded, to price_decimals. If not given: "exactly". Also accepted as: pps_rounding. */
  price_rounding?: "down" | "up" | "nearest" | "exactly" | null;
  /** Decimals of the price, where it is rounded. If not given: 4. Also accepted as: pps_decimals. */
  price_decimals?: Numeric | null;
}

export interface PricedRoundAnswer {
  /** The price of one new share. (money per share) */
  price_per_share: number;
  /** The price before rounding, as decimal text or fraction. (money per share) */
  exact_price: string;
  /** Value before the new money. (money) */
  pre_money: number;
  /** Value with the new money: pre-money and all the money offered. (money) */
  post_money: number;
  /** Pre-money less the value of the pool top-up that it includes. (money) */
  effective_pre_money: number;
  /** Price times what is held before the round, the free pool left out; the same as effective_pre_money where there was no free pool. (money) */
  value_of_existing_holders: number;
  /** The price if nothing were added to the pool in the pre-money. (money per share) */
  price_without_top_up: number;
  /** Shares bought by all investors. (shares) */
  new_shares: number;
  /** Shares added to the pool. (shares) */
  pool_top_up: number;
  /** The free pool after the round. (shares) */
  pool_after: number;
  /** The count before the round and before a top-up. (shares) */
  fully_diluted_before: number;
  /** The count on which the price rests. (shares) */
  fully_diluted_pre_money: number;
  /** The count after the round. (shares) */
  fully_diluted_after: number;
  /** Part of the new shares in the count after the round. (fraction) */
  new_investor_ownership: number;
  /** Holder and part of the fully diluted count after the round; the free pool is unissued_pool. Unnamed holders are "holder" or "holder 1", "holder 2", …, unnamed investors "investor" or "investor 1", …; in rounds with the name of the round before it ("round 1 investor"). (fraction) */
  ownership: { [name: string]: Json };
  /** Holder and number of shares after the round, under the same names. (shares) */
  shares: { [name: string]: Json };
  /** Investor by investor: name, amount, shares, cost and not_spent (exact texts), ownership. */
  investors: { [name: string]: Json }[];
  /** Holder by holder, with unissued_pool last: name, shares_before, shares, ownership_before, ownership, value (shares at the price), pro_rata_amount (money that would keep the part held before: part times new money). */
  holders: { [name: string]: Json }[];
  /** Round by round: name and all of the above. */
  rounds: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Exit waterfall: who gets what when the company is sold: Payoffs of classes of shares, options, debt and carve-outs for an exit; which classes convert and which options are exercised, with a certificate that nobody gains by deciding otherwise; breakpoints. */
export interface ExitWaterfallQuestion {
  /** What is paid for the company (or left on winding up), before debt. Explained in full. Needed unless exits is given. Also accepted as: exit_value, proceeds, exit_proceeds, sale_price. */
  exit?: Numeric | null;
  /** Further exits, answered in by_exit only. Also accepted as: exit_values. */
  exits?: Array<Numeric> | null;
  /** The classes of shares, common and preferred. Also accepted as: share_classes, securities. */
  classes: Array<{
    /** The name; every class, option and deduction has its own. */
    name: string;
    /** common or preferred. If not given: preferred when invested (above 0), issue_price, preference or preference_multiple is given, otherwise common. */
    type?: "common" | "preferred" | null;
    /** Number of shares of the class. Only proportions matter: percentages serve as well (30 beside 70). A preferred class without shares has a preference and nothing else. Common shares need it. Also accepted as: number_of_shares, share_count. */
    shares?: Numeric | null;
    /** Who holds the class: {holder: shares}. Their payoffs are answered in holders. Takes the place of shares, or must sum to it. */
    holders?: { [name: string]: Numeric } | null;
    /** What was paid for the class in all (original issue price times shares; of a SAFE, the purchase amount). The preference is preference_multiple times this. For common shares (say type common) it only serves the multiple. Also accepted as: investment, amount_invested, invested_amount, purchase_amount. */
    invested?: Numeric | null;
    /** What was paid for one share, in place of invested. Also accepted as: original_issue_price, oip. */
    issue_price?: Numeric | null;
    /** Liquidation preference as a multiple of what was invested. If not given: 1. Also accepted as: liquidation_multiple, liquidation_preference_multiple, preference_x, pref_multiple. */
    preference_multiple?: Numeric | null;
    /** The liquidation preference of the whole class as an amount, without dividends, in place of a multiple. Also accepted as: preference_amount, liquidation_preference_amount. */
    preference?: Numeric | null;
    /** Whether the class also shares in what is left after all preferences. If not given: none, or capped where a cap is given (full with a cap is capped). */
    participation?: "none" | "full" | "capped" | null;
    /** The cap as a multiple of what was invested, preference included: 3 means 3x in all. A cap of the preference itself is non-participating. Also accepted as: cap_multiple, cap, total_cap_multiple. */
    participation_cap?: Numeric | null;
    /** The cap of the whole class as an amount, in place of participation_cap. */
    cap_amount?: Numeric | null;
    /** Whether the cap is on preference and share together (usual). false: the cap is on the share alone, on top of the preference. If not given: true. */
    cap_includes_preference?: boolean | null;
    /** Common shares for one preferred share. If not given: 1. */
    conversion_ratio?: Numeric | null;
    /** The price at which the class converts, in place of conversion_ratio: the ratio is issue price over conversion price. */
    conversion_price?: Numeric | null;
    /** The common shares that the whole class becomes, in place of conversion_ratio. Also accepted as: common_equivalent_shares, shares_as_converted. */
    as_converted_shares?: Numeric | null;
    /** Who decides on conversion. If not given: best. */
    conversion?: "best" | "always" | "never" | null;
    /** Order among preferences: 1 is paid first (most senior); equal ranks are paid pro rata. If not given: 1. See also seniority. */
    rank?: Numeric | null;
    /** Dividends accrued and unpaid of the whole class, added to the preference. Also accepted as: accrued_dividend, dividends. */
    accrued_dividends?: Numeric | null;
    /** Yearly rate of cumulative dividends on what was invested, in place of accrued_dividends; needs dividend_years. */
    dividend_rate?: Numeric | null;
    /** Years over which dividends accrued. */
    dividend_years?: Numeric | null;
    /** How dividends accrue. If not given: "simple". */
    dividend_compounding?: "simple" | "annual" | null;
    /** What becomes of accrued dividends when the class converts. If not given: "forfeited". */
    dividends_on_conversion?: "forfeited" | "paid" | "converted" | null;
  }>;
  /** Options, warrants and growth shares. Also accepted as: warrants, option_grants. */
  options?: Array<{
    /** The name. */
    name: string;
    /** Common shares under option (vested and granted; a pool that nobody holds gets nothing and is left out). Also accepted as: number_of_shares. */
    shares: Numeric;
    /** What one share costs on exercise; for growth shares the hurdle per share. Also accepted as: strike_price, exercise_price, hurdle. */
    strike: Numeric;
    /** Who holds it, for holders. If not given: the option's own name. */
    holder?: string | null;
  }> | null;
  /** Order of preferences, in place of rank in the classes: one of the names, or a list of class names, the most senior first, where a list inside the list ranks equally: ["C", ["A", "B"]]. If not given: rank decides, and without it all are pari passu. */
  seniority?: "pari_passu" | "last_listed_first" | "first_listed_first" | Array<string | Array<string>> | null;
  /** Debt, paid before every share: an amount, {name: amount} of equal rank, or a list with ranks. */
  debt?: Numeric | { [name: string]: Numeric } | Array<{
    /** The creditor. */
    name: string;
    /** What is owed. */
    amount: Numeric;
    /** 1 is paid first; equal ranks pro rata. If not given: 1. */
    rank?: Numeric | null;
  }> | null;
  /** Costs of the sale as an amount, paid before debt. Also accepted as: transaction_fees, fees. */
  transaction_costs?: Numeric | null;
  /** Costs of the sale as a fraction of the exit. */
  transaction_cost_rate?: Numeric | null;
  /** Paid after debt and before every share: management incentives, escrow. An amount, or a list of amounts and rates. Also accepted as: carve_out, management_carve_out. */
  carve_outs?: Numeric | Array<{
    /** The name. */
    name: string;
    /** An amount. */
    amount?: Numeric | null;
    /** A fraction of what debt and the amounts leave, in place of amount. */
    rate?: Numeric | null;
  }> | null;
  /** ISO 4217 code; its minor unit is the unit of paid. */
  currency?: string | null;
  /** Decimals of the minor unit, where the currency is not in the catalogue or amounts are in another unit. */
  decimals?: Numeric | null;
}

export interface ExitWaterfallAnswer {
  /** Class or option and what it gets, in that order. Null where only exits are asked. (money) */
  payoffs: { [name: string]: Json } | null;
  /** The classes that convert into common shares. Common shares and classes that gain nothing by it are not listed. */
  converts: string[] | null;
  /** The options that are exercised. */
  exercised: string[] | null;
  /** Proceeds of one common share (of one common share before the strike, for options). (money per share) */
  price_per_common_share: number | null;
  /** What is left for shares and options after deductions. (money) */
  net_proceeds: number | null;
  /** What no right reaches; 0 wherever somebody shares without limit. (money) */
  undistributed: number | null;
  /** holds: nobody gains by deciding otherwise alone. decisions: for each class with a choice and each option name, decision (converts, does_not_convert, exercises, does_not_exercise), payoff, payoff_if_flipped, gain_if_flipped (never above 0). */
  certificate: { [name: string]: Json } | null;
  /** Class by class: name, type, rank (null for common), shares, common_shares (as converted), payoff, exact, paid (decimal text, null without currency), of_exit (fraction; null for an exit of 0), per_share, multiple (of invested; null where it is not known), preference (with dividends), preference_paid, shared (what is received beyond the preference), converts, at_cap, converts_above (exit above which it converts; null if never), payoff_if_flipped. */
  classes: { [name: string]: Json }[] | null;
  /** Option by option: name, shares, strike, exercised, payoff (net of strike), exact, paid, of_exit, per_share, exercised_above, payoff_if_flipped. */
  options: { [name: string]: Json }[] | null;
  /** Costs, debt and carve-outs: name, claimed (amount), rate, payoff, exact, paid. */
  deductions: { [name: string]: Json }[] | null;
  /** Holder by holder over classes and options (a class without holders stands under its own name): name, payoff, exact, paid, of_exit. */
  holders: { [name: string]: Json }[] | null;
  /** For each of exits: exit, net_proceeds, price_per_common_share, payoffs, converts, exercised. */
  by_exit: { [name: string]: Json }[];
  /** The exits above 0 at which something happens, rising. (money) */
  breakpoint_exits: number[];
  /** From an exit of 0 upwards: exit, price_per_common_share, changes (kind: deductions_paid, preferences_paid, cap_reached, converts, exercised; who: names), payoffs there, and of_each_further_unit: how each further unit of exit is divided until the next breakpoint (name and fraction). */
  breakpoints: { [name: string]: Json }[];
  warnings: Problem[];
}
