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

/** An attack on the model: what it does to which figure, and the inputs where the answer begins. */
export interface Attack {
  id: string;
  severity: "question" | "weakness" | "fault" | null;
  measure: "relief_from_royalty" | "risk_adjusted_npv" | "working_range" | null;
  impact: Between | null;
  is_example: boolean;
  inputs: string[];
}

/** The result of a project. Money that is paid is a decimal text; present values are numbers. */
export interface Evaluation {
  currency: string;
  valued_on: string;
  right_value: Between;
  licence_value: Between;
  appraisal: Appraisal;
  /** What an opposing expert says of the model, the dearest first. */
  attacks: Attack[];
  risk_counted_twice: RiskCountedTwice | null;
  readings: Reading[];
  [more: string]: unknown;
}

/** What each method says of the right, and the range to work with. */
export interface Appraisal {
  methods: { method: string; role: "value" | "floor" | "ceiling" | "cross_check"; low: number; high: number; share_of_weight: number | null }[];
  /** Every method of the field: used, a cross-check, missing inputs (their paths), or unsuitable and why. */
  standings: {
    method: string;
    approach: "income" | "market" | "cost";
    standing: "used" | "cross_check" | "missing" | "unsuitable";
    missing: string[] | null;
    why: "goes_on_for_ever" | "whole_business" | "company" | "exact_copy" | null;
  }[];
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
  "cost-of-success": { question: CostOfSuccessQuestion; answer: CostOfSuccessAnswer };
  "likelihood-of-approval": { question: LikelihoodOfApprovalQuestion; answer: LikelihoodOfApprovalAnswer };
  "reference-success-rates": { question: ReferenceSuccessRatesQuestion; answer: ReferenceSuccessRatesAnswer };
  "decision-tree": { question: DecisionTreeQuestion; answer: DecisionTreeAnswer };
  "value-of-information": { question: ValueOfInformationQuestion; answer: ValueOfInformationAnswer };
  "stage-gate-decision": { question: StageGateDecisionQuestion; answer: StageGateDecisionAnswer };
  "comparable-licences": { question: ComparableLicencesQuestion; answer: ComparableLicencesAnswer };
  "sale-multiples": { question: SaleMultiplesQuestion; answer: SaleMultiplesAnswer };
  "deal-equivalence": { question: DealEquivalenceQuestion; answer: DealEquivalenceAnswer };
  "replacement-cost": { question: ReplacementCostQuestion; answer: ReplacementCostAnswer };
  "age-life": { question: AgeLifeQuestion; answer: AgeLifeAnswer };
  "obsolescence": { question: ObsolescenceQuestion; answer: ObsolescenceAnswer };
  "strength-questionnaire": { question: StrengthQuestionnaireQuestion; answer: StrengthQuestionnaireAnswer };
  "enforceability": { question: EnforceabilityQuestion; answer: EnforceabilityAnswer };
  "pending-application": { question: PendingApplicationQuestion; answer: PendingApplicationAnswer };
  "renewal-decision": { question: RenewalDecisionQuestion; answer: RenewalDecisionAnswer };
  "remaining-life": { question: RemainingLifeQuestion; answer: RemainingLifeAnswer };
  "bass-diffusion": { question: BassDiffusionQuestion; answer: BassDiffusionAnswer };
  "logistic-adoption": { question: LogisticAdoptionQuestion; answer: LogisticAdoptionAnswer };
  "gompertz-adoption": { question: GompertzAdoptionQuestion; answer: GompertzAdoptionAnswer };
  "sales-ramp": { question: SalesRampQuestion; answer: SalesRampAnswer };
  "reconciliation": { question: ReconciliationQuestion; answer: ReconciliationAnswer };
  "black-scholes-merton": { question: BlackScholesMertonQuestion; answer: BlackScholesMertonAnswer };
  "binomial-option": { question: BinomialOptionQuestion; answer: BinomialOptionAnswer };
  "compound-option": { question: CompoundOptionQuestion; answer: CompoundOptionAnswer };
  "datar-mathews": { question: DatarMathewsQuestion; answer: DatarMathewsAnswer };
  "least-squares-monte-carlo": { question: LeastSquaresMonteCarloQuestion; answer: LeastSquaresMonteCarloAnswer };
  "project-volatility": { question: ProjectVolatilityQuestion; answer: ProjectVolatilityAnswer };
  "capm": { question: CapmQuestion; answer: CapmAnswer };
  "country-risk-premium": { question: CountryRiskPremiumQuestion; answer: CountryRiskPremiumAnswer };
  "hamada": { question: HamadaQuestion; answer: HamadaAnswer };
  "wacc": { question: WaccQuestion; answer: WaccAnswer };
  "build-up-rate": { question: BuildUpRateQuestion; answer: BuildUpRateAnswer };
  "fisher": { question: FisherQuestion; answer: FisherAnswer };
  "hurdle-rate-bridge": { question: HurdleRateBridgeQuestion; answer: HurdleRateBridgeAnswer };
  "vc-method": { question: VcMethodQuestion; answer: VcMethodAnswer };
  "first-chicago": { question: FirstChicagoQuestion; answer: FirstChicagoAnswer };
  "reference-rates": { question: ReferenceRatesQuestion; answer: ReferenceRatesAnswer };
  "distribution": { question: DistributionQuestion; answer: DistributionAnswer };
  "tornado": { question: TornadoQuestion; answer: TornadoAnswer };
  "monte-carlo": { question: MonteCarloQuestion; answer: MonteCarloAnswer };
  "sobol-indices": { question: SobolIndicesQuestion; answer: SobolIndicesAnswer };
  "spearman-to-pearson": { question: SpearmanToPearsonQuestion; answer: SpearmanToPearsonAnswer };
  "nearest-correlation-matrix": { question: NearestCorrelationMatrixQuestion; answer: NearestCorrelationMatrixAnswer };
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
  /** When in its period a flow after today arrives. If not given: year_end. Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
  timing?: "year_end" | "mid_year" | null;
  /** Times of the entries of cash_flows, in periods from today, one for each; instead of first_flow_at and timing. */
  times?: Array<Numeric> | null;
  /** In which prices the flows are stated. Real flows need rate_prices. Also accepted as: cash_flow_basis, flow_basis, cash_flow_prices, flow_type, cash_flow_type. */
  flow_prices?: "nominal" | "real" | null;
  /** Whether the rate contains inflation (nominal) or not (real). Also accepted as: rate_basis, rate_type, discount_rate_type. */
  rate_prices?: "nominal" | "real" | null;
  /** Inflation per period: needed where flows and rate are stated in different prices; the rate is then converted (Fisher). Also accepted as: inflation_rate, cpi. */
  inflation?: Numeric | null;
}

export interface NpvAnswer {
  /** Net present value. (money) */
  npv: number;
  /** The working, flow by flow: time, cash_flow, discount_factor, present_value. */
  rows: { [name: string]: Json }[];
  /** The rate, or one for each period, in the prices of the flows. (fraction per period) */
  rates_used: number[];
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

/** Annuity and perpetuity: The value of level or growing payments; or the payment, rate, number of payments or final amount that fits. */
export interface AnnuityQuestion {
  /** Discount or interest rate per period. Left out: it is found. Also accepted as: discount_rate, interest_rate, k. */
  rate?: Numeric | null;
  /** The first payment. Left out beside present_value: it is found. Also accepted as: pmt, cash_flow, annual_payment, pmt_amount. */
  payment?: Numeric | null;
  /** The value today. Left out: it is found. Also accepted as: pv, loan, principal. */
  present_value?: Numeric | null;
  /** Number of payments. Left out, without perpetual: it is found and need not be whole. Also accepted as: n, nper, years. */
  periods?: Numeric | null;
  /** Growth of the payment from one period to the next. If not given: 0. Also accepted as: growth_rate, g. */
  growth?: Numeric | null;
  /** When in its period a payment falls due. If not given: "end". Also accepted as: when. */
  due?: "end" | "start" | null;
  /** Payments without end; then no periods. If not given: false. Also accepted as: perpetuity. */
  perpetual?: boolean | null;
  /** A further amount with the last payment (a balloon, a residual value, a sum to be reached). Left out beside payment and present_value: what is left at the end. Also accepted as: balloon, future_value, fv. */
  final_amount?: Numeric | null;
  /** Which quantity is asked for, where the figures leave it open: a payment that saves up to final_amount, or what a present_value alone grows to. Also accepted as: find, unknown. */
  solve_for?: "present_value" | "payment" | "rate" | "periods" | "final_amount" | null;
}

export interface AnnuityAnswer {
  /** Value today. (money) */
  present_value: number;
  /** The first payment. (money) */
  payment: number;
  /** The rate, given or found. (fraction per period) */
  rate: number;
  /** The number of payments, given or found; null without end. (periods) */
  periods: number | null;
  /** The amount at the end, given or found; 0 where there is none. (money) */
  final_amount: number;
  /** present_value carried to the end; null without end. (money) */
  future_value: number | null;
  /** Value today per unit of first payment. */
  factor: number;
  /** Which quantity was found. */
  found: string;
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
  /** When in a year the tax is saved and a cash flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year a royalty is saved. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in a year the tax of a write-off is saved. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** When in its year each flow arrives; moves only the value today. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
  /** Where in its year a year of sales lies, and each year's part of a spread cost. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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

/** Cost of success by stage gates: What one success costs with the failures on the way: projects begun at each stage, money out of pocket, and with the cost of capital to launch. */
export interface CostOfSuccessQuestion {
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
  /** Instead of stages: the probability of success of each. Also accepted as: p, pos, transitions, transition, transition_probabilities, success_probabilities, probabilities_of_success, probability, success_rates. */
  probabilities?: Array<Numeric> | null;
  /** Beside probabilities: the cost of each stage, positive. Also accepted as: stage_costs, phase_costs, phase_cost, phase_cost_musd, cost_per_stage, cost, cost_musd, c. */
  costs?: Array<Numeric> | null;
  /** Beside probabilities: the length of each stage. Also accepted as: stage_durations, phase_durations, stage_years, years, duration, lengths, d. */
  durations?: Array<Numeric> | null;
  /** Beside probabilities: the name of each stage. Also accepted as: names. */
  stage_names?: Array<string> | null;
  /** Where in a stage its cost lies. If not given: "middle". */
  cost_timing?: "start" | "middle" | "end" | "spread" | null;
  /** When the first stage begins, in years from today. If not given: 0. Also accepted as: start. */
  start_time?: Numeric | null;
  /** Where in its year each year's part of a spread cost lies. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
  timing?: "year_end" | "mid_year" | "year_start" | null;
  /** When the success comes (launch, approval), in years from today; the end of the last stage unless given. Also accepted as: launch_year, time_to_launch. */
  launch_time?: Numeric | null;
  /** The probability of launch, where it is not the product of the stages. Also accepted as: loa, likelihood_of_approval, likelihood, overall_probability, cumulative_probability, probability_of_launch. */
  launch_probability?: Numeric | null;
  /** Factors on the probability of launch alone, such as for a biomarker; the costs of stages are not touched. Also accepted as: multipliers, probability_multipliers. */
  launch_probability_factors?: Array<Numeric> | null;
  /** Cost of capital per year, at which spending is carried to launch; without it only out-of-pocket cost is given. Also accepted as: cost_of_capital, capitalization_rate, discount_rate, rate, k, r, wacc. */
  capitalisation_rate?: Numeric | null;
}

export interface CostOfSuccessAnswer {
  /** Out of pocket for one success; null when none can succeed. (money) */
  cost_per_success: number | null;
  /** The same with interest to launch, by cost_timing; null without a rate. (money) */
  cost_per_success_capitalised: number | null;
  /** The interest in it. (money) */
  cost_of_time: number | null;
  /** The probability that all stages succeed (overall success). (probability) */
  loa: number;
  /** How many projects must begin each stage for one success. */
  work_in_process: Json[] | null;
  /** What one project is expected to cost. (money) */
  expected_cost: number;
  /** What one project costs that succeeds everywhere. (money) */
  cost_of_one_project: number;
  /** When the success comes. (years from today) */
  launch_time: number;
  /** The convention used. */
  cost_timing: string;
  /** cost_per_success_capitalised with costs at the start, middle, end of their stage, or spread. */
  capitalised_by_timing: { [name: string]: Json };
  /** name, cost, probability, duration, probability_of_reaching, work_in_process, cost_per_success, years_to_launch (from the start of the stage), cost_per_success_capitalised. */
  stages: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Likelihood of approval: The probability that all stages succeed, from each stage on, and how many projects it takes for one success. */
export interface LikelihoodOfApprovalQuestion {
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
  /** Instead of stages: the probability of success of each. Also accepted as: p, pos, transitions, transition, transition_probabilities, success_probabilities, probabilities_of_success, probability, success_rates. */
  probabilities?: Array<Numeric> | null;
  /** Beside probabilities: the name of each stage. Also accepted as: names. */
  stage_names?: Array<string> | null;
  /** Taken so that one description of stages serves all calculators; not used here. Also accepted as: stage_costs, phase_costs, phase_cost, phase_cost_musd, cost_per_stage, cost, cost_musd, c. */
  costs?: Array<Numeric> | null;
  /** Taken so that one description of stages serves all calculators; not used here. Also accepted as: stage_durations, phase_durations, stage_years, years, duration, lengths, d. */
  durations?: Array<Numeric> | null;
  /** Taken so that one description of stages serves all calculators; not used here. If not given: "middle". */
  cost_timing?: "start" | "middle" | "end" | "spread" | null;
  /** Taken so that one description of stages serves all calculators; not used here. If not given: 0. Also accepted as: start. */
  start_time?: Numeric | null;
  /** Taken so that one description of stages serves all calculators; not used here. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
  timing?: "year_end" | "mid_year" | "year_start" | null;
  /** How many independent projects are begun. If not given: 1. Also accepted as: n, portfolio_size. */
  projects?: Numeric | null;
  /** The probability of at least one success that is wanted. If not given: "0.9". Also accepted as: confidence, target_probability. */
  wanted_probability?: Numeric | null;
}

export interface LikelihoodOfApprovalAnswer {
  /** The probability that all stages succeed. (probability) */
  loa: number;
  /** The probability of having passed each stage. (probability) */
  cumulative_probabilities: Json[];
  /** The probability of success from each stage on. (probability) */
  loa_from_stage: Json[];
  /** Projects begun for one success; null when none can succeed. */
  starts_per_success: number | null;
  /** How many projects must begin each stage for one success. */
  work_in_process: Json[] | null;
  /** The probability that at least one of projects succeeds. */
  probability_of_at_least_one: number;
  /** projects · loa. */
  expected_successes: number;
  /** Projects for at least one success with wanted_probability; null when none can succeed. */
  projects_needed: number | null;
  /** name, probability, probability_of_reaching, cumulative_probability, loa_from_here, probability_of_ending_here. */
  stages: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Published success rates: Published probabilities of success by field and area, each with source, year and confidence, to hold one's own against. */
export interface ReferenceSuccessRatesQuestion {
  /** One set by its id. Also accepted as: id. */
  set?: string | null;
  /** Drugs or devices. */
  field?: "drugs" | "devices" | null;
  /** The area, such as oncology; all for a whole field. Also accepted as: indication, therapeutic_area. */
  area?: string | null;
  /** Your own figure, to see whether it lies within what was published. Also accepted as: loa, likelihood_of_approval. */
  own_loa?: Numeric | null;
}

export interface ReferenceSuccessRatesAnswer {
  /** How many sets. */
  count: number;
  /** The lowest likelihood among them. */
  lowest_loa: number | null;
  /** The highest. */
  highest_loa: number | null;
  /** Whether own_loa lies between; null without it. */
  own_loa_within_range: boolean | null;
  /** id, field, area, name, name_vi, probabilities, stages (name, probability, cost, years), loa_printed, loa_multiplied, counting, n, source, where, page, year, place, confidence, kind, note. */
  sets: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Decision tree with the value of information: Chance, decision and end nodes rolled back: the value, the policy, and what it would be worth to know before deciding. */
export interface DecisionTreeQuestion {
  /** The first node. Also accepted as: root, node. */
  tree: Json;
  /** Discount rate per year, without technical risk. If not given: 0. Also accepted as: rate, r, k, wacc, discount. */
  discount_rate?: Numeric | null;
  /** A sign about one event that could be seen before the first decision. Also accepted as: sample, survey, test. */
  information?: {
    /** The event it is about; the only one unless given. */
    event?: string | null;
    /** For each sign its probability given each outcome. Also accepted as: likelihood. */
    likelihoods: { [name: string]: Array<Numeric> | { [name: string]: Numeric } } | Array<Array<Numeric>>;
    /** What it costs. If not given: 0. Also accepted as: price. */
    cost?: Numeric | null;
    /** How long one waits for it. If not given: 0. Also accepted as: time, delay. */
    years?: Numeric | null;
  } | null;
}

export interface DecisionTreeAnswer {
  /** The value today with the best policy. (money) */
  value: number;
  /** The best option of the first decision; null where the tree begins with chance. */
  choice: string | null;
  /** Every decision that the policy can come to: path, time, probability, choice, options (name, value then). */
  policy: { [name: string]: Json }[];
  /** Expected value of perfect information on all events; null with too many states. (money) */
  evpi: number | null;
  /** The value if all were known. (money) */
  value_with_perfect_information: number | null;
  /** event, evpi: what it is worth to know that one alone. */
  evpi_by_event: { [name: string]: Json }[];
  /** Expected value of the sign; null without information. (money) */
  evsi: number | null;
  /** event, evsi, value_with_information, cost, net_gain (with cost and waiting), worth_buying, signs (sign, probability, posterior, value, choice). */
  information: { [name: string]: Json } | null;
  /** Of the value today over how paths end. (money) */
  standard_deviation: number;
  /** The probability that the path is worth less than 0. */
  probability_of_loss: number;
  /** path, probability, value today. */
  endings: { [name: string]: Json }[];
  /** Every node with type, value, choice and branches. */
  tree: { [name: string]: Json };
  warnings: Problem[];
}

/** Value of information from a payoff table: Payoffs by action and state of the world: the best action, what it is worth to know the state, and what a test that may err is worth. */
export interface ValueOfInformationQuestion {
  /** Payoffs by action, each a list by state. Also accepted as: payoff, table, payoff_table, values. */
  payoffs: { [name: string]: Array<Numeric> } | Array<Array<Numeric>>;
  /** The probability of each state. Also accepted as: prior, priors, p, state_probabilities. */
  probabilities: Array<Numeric>;
  /** The names of the states. Also accepted as: state_names. */
  states?: Array<string> | null;
  /** The names of the actions, where payoffs are rows. Also accepted as: action_names, alternatives, options. */
  actions?: Array<string> | null;
  /** For each sign its probability given each state. Also accepted as: likelihood, signals. */
  likelihoods?: { [name: string]: Array<Numeric> | { [name: string]: Numeric } } | Array<Array<Numeric>> | null;
  /** What the sign costs. If not given: 0. Also accepted as: information_cost, test_cost. */
  cost?: Numeric | null;
  /** Whether the table holds gains or costs. If not given: "most". */
  objective?: "most" | "least" | null;
}

export interface ValueOfInformationAnswer {
  /** The expected payoff of the best action. (money) */
  value: number;
  /** That action. */
  best_action: string;
  /** Expected value of perfect information. (money) */
  evpi: number;
  /** Expected payoff when the state is known first. (money) */
  value_with_perfect_information: number;
  /** Expected value of the sign; null without likelihoods. (money) */
  evsi: number | null;
  /** Expected payoff when the sign is seen first. (money) */
  value_with_sample_information: number | null;
  /** evsi less cost. (money) */
  net_gain: number | null;
  /** Whether that is above 0. */
  worth_buying: boolean | null;
  /** evsi/evpi. */
  efficiency: number | null;
  /** sign, probability, posterior, value, best_action. */
  signs: { [name: string]: Json }[] | null;
  /** name, expected_value, expected_regret, largest_regret, worst. */
  actions: { [name: string]: Json }[];
  /** name, probability, best_action, best_payoff. */
  states: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Stage gates with the choice to stop: A project that may be stopped before every stage and before launch, while each stage teaches something about the market: a stochastic dynamic programme. */
export interface StageGateDecisionQuestion {
  /** The stages in order, each with a gate before it. Also accepted as: gates, phases. */
  stages: Array<{
    /** What the stage is called. Also accepted as: stage, phase, label. */
    name?: string | null;
    /** Its cost, positive. If not given: 0. Also accepted as: costs, stage_cost, phase_cost. */
    cost?: Numeric | null;
    /** How long it takes. If not given: 0. Also accepted as: years, duration_years, time, length. */
    duration?: Numeric | null;
    /** The probability that it succeeds. If not given: 1. Also accepted as: p, pos, success_probability, probability_of_success. */
    probability?: Numeric | null;
    /** What is learnt on success: probability and factor on the value at launch. Also accepted as: learning, market. */
    outcomes?: Array<[Numeric, Numeric] | {
      /** The outcome. */
      name?: string | null;
      /** Its probability given success. Also accepted as: p. */
      probability: Numeric;
      /** Factor on the value at launch. Also accepted as: multiplier. */
      factor: Numeric;
    }> | null;
    /** What abandoning at the gate before it brings. If not given: 0. Also accepted as: salvage, abandonment_value. */
    abandonment?: Numeric | null;
    /** What is left when it fails. If not given: 0. Also accepted as: failure_value. */
    after_failure?: Numeric | null;
    /** Where in the stage its cost lies; that of the question unless given. */
    cost_timing?: "start" | "middle" | "end" | null;
  }>;
  /** The value of the market at launch, before the cost of launching. Also accepted as: launch_value, payoff, value_if_success. */
  value_at_launch: Numeric;
  /** Cost of launching. If not given: 0. */
  launch_cost?: Numeric | null;
  /** What not launching brings. If not given: 0. Also accepted as: salvage_at_launch. */
  abandonment_at_launch?: Numeric | null;
  /** Discount rate per year, without technical risk. If not given: 0. Also accepted as: rate, r, k, wacc, discount. */
  discount_rate?: Numeric | null;
  /** Where in a stage its cost lies. If not given: "start". */
  cost_timing?: "start" | "middle" | "end" | null;
}

export interface StageGateDecisionAnswer {
  /** The value with the choice at every gate. (money) */
  value: number;
  /** go or stop at the first gate. */
  decision: string;
  /** The value of going on come what may. (money) */
  committed_value: number;
  /** value less committed_value. (money) */
  value_of_abandonment: number;
  /** value less the better of committing now and never starting. (money) */
  value_of_later_gates: number;
  /** The probability that all stages succeed. */
  loa: number;
  /** The probability of launching under the policy. */
  probability_of_launch: number;
  /** gate, least_value_at_launch. */
  gates: { [name: string]: Json }[];
  /** Every gate that can be come to: gate, time, probability, value_at_launch as then expected, going_on, abandoning, decision. */
  policy: { [name: string]: Json }[];
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
    /** Adjustments by name (exclusivity, territory, field, stage, term, know_how, strength, date), in a list, each with its reason if you like, or one for all. Also accepted as: adjustment. */
    adjustments?: Numeric | { [name: string]: Numeric } | Array<Numeric | {
      /** In what the licence differs. Also accepted as: difference. */
      name?: string | null;
      /** By how much its rate would differ. Also accepted as: adjustment, by. */
      amount: Numeric;
      /** Whether it multiplies, or is added to the others that add. If not given: "multiplies". */
      combines?: "multiplies" | "adds" | null;
      /** Why it is so much. */
      reason?: string | null;
    }> | null;
    /** How near it is. If not given: 1. */
    weight?: Numeric | null;
    /** Whether the parties are related. If not given: false. Also accepted as: related. */
    related_parties?: boolean | null;
    /** What kind of evidence it is; offers, records, insured sums and awards are pointed out. If not given: "concluded". Also accepted as: kind_of_evidence, kind. */
    evidence?: "concluded" | "auction" | "offer" | "tax_record" | "insurance" | "court" | null;
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
  /** Each: name, rate, adjustments (name, amount, adds, reason), adjustment_factor, adjusted_rate, weight, related_parties, used. */
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
    /** What kind of evidence it is; offers, records, insured sums and awards are pointed out. If not given: "concluded". Also accepted as: kind_of_evidence, kind. */
    evidence?: "concluded" | "auction" | "offer" | "tax_record" | "insurance" | "court" | null;
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
  /** When in its year each payment falls. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
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
    /** What happens to the tax on a loss; given back unless stated, as EBIT·(1 − T) does. */
    losses?: "refunded" | "carried_forward" | "lost" | null;
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
  /** Royalty, as one rate on all sales before caps and deductions, at which the licensee would just sign; null without margin, or where no royalty is low enough. */
  highest_royalty_rate: number | null;
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
  /** Developer's profit as a share of current cost; with the entrepreneur's incentive where that is not given apart. If not given: 0. Also accepted as: developer_profit, profit, profit_rate. */
  developers_profit?: Numeric | null;
  /** Entrepreneurial incentive beside the profit, as a share of current cost. If not given: 0. Also accepted as: incentive, entrepreneurs_incentive, entrepreneurial_profit. */
  entrepreneurial_incentive?: Numeric | null;
  /** What the money would have earned elsewhere until all was ready. Also accepted as: opportunity_cost_rate. */
  opportunity_rate?: Numeric | null;
  /** How long building took: opportunity cost is then simple interest on average capital over it. Also accepted as: development_years. */
  build_years?: Numeric | null;
  /** The part of current cost tied up on average over build_years; a half for even spending. If not given: "0.5". */
  average_part?: Numeric | null;
  /** Physical obsolescence. Also accepted as: physical_obsolescence. */
  physical?: Numeric | null;
  /** Instead of physical: age in years, with remaining_life or decay_rate. */
  age?: Numeric | null;
  /** Remaining useful life in years (not the legal one). Also accepted as: remaining_useful_life, rul. */
  remaining_life?: Numeric | null;
  /** Instead of remaining_life: intensity of exponential wear by age. Also accepted as: delta. */
  decay_rate?: Numeric | null;
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
  /** The entrepreneurial incentive. (money) */
  entrepreneurial_incentive: number;
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

/** Age-life decay: What is left of an asset at its age: in a straight line over its whole life, or exponentially. */
export interface AgeLifeQuestion {
  /** Effective age. Also accepted as: effective_age. */
  age: Numeric;
  /** Remaining useful life. Also accepted as: remaining_useful_life, rul. */
  remaining_life?: Numeric | null;
  /** Intensity of exponential decay. Also accepted as: delta, decay, lambda. */
  decay_rate?: Numeric | null;
  /** Instead of decay_rate: part of the value left at the end of life. Also accepted as: residual_share, residual_value. */
  residual?: Numeric | null;
  /** The years after which the residual is left. Also accepted as: useful_life, total_life. */
  life?: Numeric | null;
  /** The cost new, to have the value too. Also accepted as: cost, value_new, rcn. */
  cost_new?: Numeric | null;
  /** Which of the two. */
  method?: "straight_line" | "exponential" | null;
}

export interface AgeLifeAnswer {
  /** The part that is left. */
  part_left: number;
  /** The part that has gone. */
  obsolescence: number;
  /** cost_new · part_left. (money) */
  value: number | null;
  /** What has gone of it. (money) */
  loss: number | null;
  /** straight_line or exponential. */
  method: string;
  /** δ. (per year) */
  decay_rate: number | null;
  /** Years in which half goes, exponentially. (years) */
  half_life: number | null;
  /** The part left in a straight line. */
  part_left_straight_line: number | null;
  /** The part left exponentially. */
  part_left_exponential: number | null;
  warnings: Problem[];
}

/** Obsolescence, gradual or by steps: Value that wears off every year, or falls when the next generation comes at a time unknown, and why adding a rate to the discount rate is right only for total loss. */
export interface ObsolescenceQuestion {
  /** Part of the value lost per year. Also accepted as: delta, obsolescence_rate, decay, attrition. */
  annual_rate?: Numeric | null;
  /** How annual_rate works. If not given: "yearly". */
  compounding?: "yearly" | "continuous" | null;
  /** Steps expected per year. Also accepted as: lambda, hazard, intensity, arrival_rate. */
  step_rate?: Numeric | null;
  /** Part of the value lost with a step. If not given: 1. Also accepted as: loss_share, loss_given_step. */
  loss?: Numeric | null;
  /** Whether a step can come again. If not given: "once". */
  steps?: "once" | "repeated" | null;
  /** Discount rate per year. Also accepted as: rate, r, k, wacc, discount. */
  discount_rate?: Numeric | null;
  /** Flows by year from year 1, or one level flow with years. Also accepted as: flows, cash_flow. */
  cash_flows?: Numeric | Array<Numeric> | null;
  /** When the flows come, in years; else by timing. */
  times?: Array<Numeric> | null;
  /** How many years. Also accepted as: n, life. */
  years?: Numeric | null;
  /** Where in its year each flow lies. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
  timing?: "year_end" | "mid_year" | null;
}

export interface ObsolescenceAnswer {
  /** Value of the flows with obsolescence; null without flows. (money) */
  value: number | null;
  /** Value of the flows without it. (money) */
  value_before_obsolescence: number | null;
  /** The difference. (money) */
  loss: number | null;
  /** Value with λ added to the continuous rate; null without step_rate. (money) */
  value_by_adding_step_rate: number | null;
  /** That less value: 0 for total loss, else negative. (money) */
  error_of_adding_step_rate: number | null;
  /** The one rate that holds discounting and obsolescence; null where none does for all flows. (per year) */
  equivalent_rate: number | null;
  /** Years after which half is expected to be left; null where never. (years) */
  half_life: number | null;
  /** The part kept at each time. */
  parts_kept: Json[];
  /** time, part_kept, cash_flow, after_obsolescence, present_value. */
  rows: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Strength questionnaire: Answers from 1 to 5 on law, technology, market, finance and strategy put parameters at their place within given ranges; several raters are compared. */
export interface StrengthQuestionnaireQuestion {
  /** The answers of one rater by question, or as a list. Also accepted as: scores, ratings. */
  answers?: { [name: string]: Numeric } | Array<Numeric> | null;
  /** Several raters with their answers. */
  raters?: Array<{
    /** The rater. Also accepted as: rater. */
    name?: string | null;
    /** The answers by question, or as a list. Also accepted as: scores, ratings. */
    answers: { [name: string]: Numeric } | Array<Numeric>;
  }> | null;
  /** Weights by question or group, or as a list in the order of the questions. Also accepted as: w. */
  weights?: { [name: string]: Numeric } | Array<Numeric> | null;
  /** Ranges by parameter: [low, high], [low, median, high], or an object. Also accepted as: range, parameters. */
  ranges?: { [name: string]: Array<Numeric> | {
    /** The lower end. Also accepted as: min. */
    low: Numeric;
    /** The median. Also accepted as: mid, p50. */
    median?: Numeric | null;
    /** The upper end. Also accepted as: max. */
    high: Numeric;
  } } | null;
  /** Your own questions in place of those that come with it. */
  questions?: Array<{
    /** The name of the question. */
    id: string;
    /** Its group. */
    group?: string | null;
    /** What is asked. */
    text?: string | null;
    /** Its weight. If not given: 1. */
    weight?: Numeric | null;
    /** The parameters it moves; all unless given. */
    moves?: Array<string> | null;
  }> | null;
  /** The strongest answer; 1 is the weakest. If not given: 5. Also accepted as: n, points. */
  best_answer?: Numeric | null;
  /** How an answer becomes a distance. If not given: "normal_scores". */
  scale?: "normal_scores" | "steps" | null;
  /** With scale steps: the distance that is one standard deviation. If not given: 1. */
  step?: Numeric | null;
  /** Distances themselves, in place of answers. Also accepted as: z. */
  z_scores?: Array<Numeric> | null;
}

export interface StrengthQuestionnaireAnswer {
  /** q over all questions and raters. */
  position: number;
  /** By parameter with a range: its value. */
  values: { [name: string]: Json };
  /** By parameter that an answer moves: position, value, lowest and highest position and value by rater, questions. */
  parameters: { [name: string]: Json };
  /** The radar: group, mean, share_of_scale (0 to 1), by_rater. */
  groups: { [name: string]: Json }[];
  /** name, position, answered. */
  raters: { [name: string]: Json }[];
  /** alpha (1: all agree, 0: as by chance; null when there is nothing to tell apart), same_answer and within_one (shares of pairs), mean_spread. */
  agreement: { [name: string]: Json } | null;
  /** id, group, text, weight, answers, mean, spread. */
  questions: { [name: string]: Json }[];
  /** Questions without an answer. */
  unanswered: Json[];
  warnings: Problem[];
}

/** Enforceability of a right: What a right is worth when it may not hold: between its full value and that of a head start. */
export interface EnforceabilityQuestion {
  /** Value where the right keeps others out. Also accepted as: v_with, value_enforced, value. */
  value_with: Numeric;
  /** Value where it does not, and only being first counts. If not given: 0. Also accepted as: v_head_start, head_start, value_without. */
  head_start_value?: Numeric | null;
  /** The right is valid where it is attacked. Also accepted as: validity, valid. */
  p_valid?: Numeric | null;
  /** An infringement is found. Also accepted as: p_detect, p_detected, detection, p_infringement_found. */
  p_found?: Numeric | null;
  /** The case is won or settled. Also accepted as: p_won, p_win_or_settle, win. */
  p_win?: Numeric | null;
  /** What was won is enforced in the country. Also accepted as: p_enforce, enforced, enforcement. */
  p_enforced?: Numeric | null;
  /** Instead of the factors: π itself. Also accepted as: pi, p. */
  probability?: Numeric | null;
  /** Countries with shares and factors of their own. */
  countries?: Array<{
    /** The country. Also accepted as: country. */
    name?: string | null;
    /** Its share of the value. Also accepted as: weight. */
    share: Numeric;
    /** The right is valid where it is attacked. Also accepted as: validity, valid. */
    p_valid?: Numeric | null;
    /** An infringement is found. Also accepted as: p_detect, p_detected, detection, p_infringement_found. */
    p_found?: Numeric | null;
    /** The case is won or settled. Also accepted as: p_won, p_win_or_settle, win. */
    p_win?: Numeric | null;
    /** What was won is enforced in the country. Also accepted as: p_enforce, enforced, enforcement. */
    p_enforced?: Numeric | null;
  }> | null;
  /** A price, to see which π it supposes. Also accepted as: price. */
  asking_price?: Numeric | null;
}

export interface EnforceabilityAnswer {
  /** The value with this risk. (money) */
  value: number;
  /** π; with countries the mean by share. */
  probability: number;
  /** The part from the right holding. (money) */
  value_of_right_holding: number;
  /** The part from the head start. (money) */
  value_of_head_start: number;
  /** V_with less the value. (money) */
  discount: number;
  /** The same as a share. */
  discount_share: number | null;
  /** What a point of π is worth. (money) */
  value_per_point: number;
  /** The π at which the asking price is right; null without one, or where none is. */
  probability_for_asking_price: number | null;
  /** name, probability, gain_if_certain. */
  factors: { [name: string]: Json }[];
  /** name, share, probability, value. */
  countries: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Pending application: The value of an application over the scopes in which it may be granted. */
export interface PendingApplicationQuestion {
  /** The scopes in which it may be granted. Also accepted as: classes, outcomes, breadth_classes. */
  scopes: Array<{
    /** The scope. Also accepted as: scope, label. */
    name?: string | null;
    /** Probability of a grant with it; given a grant where grant_probability is given. Also accepted as: p. */
    probability: Numeric;
    /** The value of the right with it. Also accepted as: v. */
    value?: Numeric | null;
    /** Instead: the part of full_value that it keeps. Also accepted as: breadth_share. */
    breadth?: Numeric | null;
  }>;
  /** Probability of any grant; the scopes then sum to 1. Also accepted as: p_grant. */
  grant_probability?: Numeric | null;
  /** Value with the broadest scope, for breadth. Also accepted as: value_full. */
  full_value?: Numeric | null;
  /** What is left when it is refused. If not given: 0. Also accepted as: refused_value, value_refused. */
  value_if_refused?: Numeric | null;
  /** Years to the decision. If not given: 0. Also accepted as: years, time. */
  years_to_grant?: Numeric | null;
  /** Discount rate per year. If not given: 0. Also accepted as: rate, r, k. */
  discount_rate?: Numeric | null;
}

export interface PendingApplicationAnswer {
  /** The value today. (money) */
  value: number;
  /** The same before discounting. (money) */
  expected_value_at_decision: number;
  /** Probability of a grant in any scope. */
  grant_probability: number;
  /** Probability of a refusal. */
  refusal_probability: number;
  /** The value today given a grant. (money) */
  value_if_granted: number | null;
  /** How far it may turn out from it. (money) */
  standard_deviation: number;
  /** name, probability, value, contribution. */
  scopes: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Renewal of a right: For how many years a right is worth its fees, and what the choice to drop it is worth. */
export interface RenewalDecisionQuestion {
  /** What the right is expected to earn in each year ahead, or the first year's figure. Also accepted as: return, earnings, benefits, cash_flows, net_returns. */
  returns: Numeric | Array<Numeric>;
  /** With one figure: for how many years ahead. Also accepted as: n. */
  years?: Numeric | null;
  /** With one figure: change per year. If not given: 0. Also accepted as: growth_rate. */
  growth?: Numeric | null;
  /** The fee for each year ahead, or one level fee. Also accepted as: renewal_fees, fee. */
  fees?: Numeric | Array<Numeric> | null;
  /** Instead of fees: an office's schedule. Also accepted as: fee_schedule, office. */
  schedule?: string | null;
  /** The year of the schedule with which the years ahead begin. If not given: 1. Also accepted as: patent_year. */
  first_year?: Numeric | null;
  /** How many independent claims. If not given: 1. Also accepted as: claims. */
  independent_claims?: Numeric | null;
  /** Added to the schedule's fee each year. If not given: 0. Also accepted as: attorney_fee, surcharge. */
  agent_fee?: Numeric | null;
  /** Discount rate per year. Also accepted as: rate, r, k, wacc, discount. */
  discount_rate: Numeric;
  /** Where in the year the return comes. If not given: "year_start". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
  timing?: "year_start" | "mid_year" | "year_end" | null;
  /** Standard deviation of the logarithm of the return per year. Also accepted as: sigma, vol. */
  volatility?: Numeric | null;
  /** Factor of a good year. Also accepted as: u. */
  up?: Numeric | null;
  /** Factor of a bad year. Also accepted as: d. */
  down?: Numeric | null;
  /** Probability of a good year; a half unless given. Also accepted as: p_up, p, q. */
  chance_of_up?: Numeric | null;
  /** Probability per year that all use ends. If not given: 0. Also accepted as: obsolescence, theta. */
  chance_of_end?: Numeric | null;
}

export interface RenewalDecisionAnswer {
  /** The value with the choice each year. (money) */
  value: number;
  /** keep or drop now. */
  decision: string;
  /** The value of keeping to the end whatever comes. (money) */
  value_kept_to_the_end: number;
  /** The difference. (money) */
  option_to_drop: number;
  /** The best value with a number of years fixed today. (money) */
  best_fixed_value: number;
  /** That number; 0 to drop now. */
  best_fixed_years: number;
  /** value less best_fixed_value. (money) */
  value_of_deciding_later: number;
  /** The first year, from 1, in which it is dropped if the return comes as expected; null if in none. */
  first_year_dropped: number | null;
  /** For how many years it is expected to be kept. (years) */
  expected_years_kept: number;
  /** All fees, undiscounted. (money) */
  total_fees: number;
  /** year, fee, expected_return (while use has not ended), value_of_keeping, decision_as_expected, probability_kept, least_return_to_keep (null where any return is enough). */
  years: { [name: string]: Json }[];
  /** id, name, currency, per, counted_from, source, year, confidence, note. */
  schedule: { [name: string]: Json } | null;
  warnings: Problem[];
}

/** Remaining economic life: The least of the legal, technical, economic and contractual lives, the factors considered with their reasons, and survival by a Weibull curve. */
export interface RemainingLifeQuestion {
  /** Years of protection that remain. Also accepted as: legal_life, legal_years. */
  legal?: Numeric | null;
  /** Years until the technology is out of date. Also accepted as: technical_life, technological. */
  technical?: Numeric | null;
  /** Years in which it earns. Also accepted as: economic_life. */
  economic?: Numeric | null;
  /** Years that a contract allows. Also accepted as: contractual_life, contract. */
  contractual?: Numeric | null;
  /** Other lives by name. */
  other_lives?: { [name: string]: Numeric } | null;
  /** When protection ends. Also accepted as: expiry. */
  expiry_date?: string | null;
  /** When it was filed. Also accepted as: filing. */
  filing_date?: string | null;
  /** For how many years from filing. Also accepted as: term. */
  term_years?: Numeric | null;
  /** From when years are counted. Also accepted as: as_of, date. */
  valuation_date?: string | null;
  /** Age today, for survival. If not given: 0. */
  age?: Numeric | null;
  /** η: the age by which 63.2 % have gone. Also accepted as: eta. */
  scale?: Numeric | null;
  /** β: above 1 the old go faster; 1 unless given. Also accepted as: beta. */
  shape?: Numeric | null;
  /** Two survivals seen, [years, share]. */
  survivals?: Array<[Numeric, Numeric]> | null;
  /** The factors considered. */
  factors?: Array<{
    /** Which. Also accepted as: name. */
    factor: "legal_protection" | "contracts" | "decisions" | "economic_factors";
    /** Whether it was. If not given: true. Also accepted as: ticked. */
    considered?: boolean | null;
    /** The life it leads to. */
    years?: Numeric | null;
    /** Why. Also accepted as: reasons, note. */
    reason?: string | null;
  }> | null;
}

export interface RemainingLifeAnswer {
  /** The least life. (years) */
  remaining_life: number | null;
  /** Which life that is. */
  binding: string | null;
  /** The legal life. (years) */
  legal_life: number | null;
  /** When protection ends, where dates were given. */
  expiry_date: string | null;
  /** name, years, binding. */
  lives: { [name: string]: Json }[];
  /** Mean by the Weibull curve at this age. (years) */
  mean_remaining_life: number | null;
  /** The same, no year beyond the least life counted. (years) */
  mean_within_remaining_life: number | null;
  /** Years that half survive. (years) */
  median_remaining_life: number | null;
  /** Mean of a whole life. (years) */
  mean_life: number | null;
  /** η. */
  scale: number | null;
  /** β. */
  shape: number | null;
  /** Part that goes per year at this age. */
  hazard: number | null;
  /** years ahead, survival. */
  survival: { [name: string]: Json }[] | null;
  /** factor, considered, years, reason. */
  factors: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Bass diffusion: Adoption by innovators and imitators: the curve, its peak, and the same period by period. */
export interface BassDiffusionQuestion {
  /** Coefficient of innovation. Also accepted as: p, coefficient_of_innovation. */
  innovation: Numeric;
  /** Coefficient of imitation. Also accepted as: q, coefficient_of_imitation. */
  imitation: Numeric;
  /** All who will ever adopt; 1 gives shares. If not given: 1. Also accepted as: m, market, market_size, ceiling. */
  market_potential?: Numeric | null;
  /** For how many years. If not given: 10. Also accepted as: years, horizon, n. */
  periods?: Numeric | null;
  /** Instead of whole years from 0: the times asked for. Also accepted as: t, time. */
  times?: Array<Numeric> | null;
  /** A share of the market whose time is asked. Also accepted as: target_share. */
  share?: Numeric | null;
}

export interface BassDiffusionAnswer {
  /** When most adopt. (years from launch) */
  peak_time: number;
  /** What adopts per year then. (units per year) */
  peak_rate: number;
  /** What has adopted by then. (units) */
  cumulative_at_peak: number;
  /** The same as a part of the market: ½ − p/(2q). */
  share_at_peak: number;
  /** What adopts in each period, by periods. */
  periods_new_adopters: Json[];
  /** What has adopted by the end of each period. */
  periods_cumulative: Json[];
  /** The period in which most adopt. */
  periods_peak: number;
  /** The times. (years from launch) */
  times: Json[];
  /** The part of the market that has adopted by each time. */
  shares: Json[];
  /** The same in units of the market. */
  cumulative: Json[];
  /** What adopts between each time and the next. */
  new_adopters: Json[];
  /** What adopts per year at each time. */
  rates: Json[];
  /** When share has adopted. (years from launch) */
  time_of_share: number | null;
  warnings: Problem[];
}

/** Logistic adoption (Fisher–Pry): The new takes the place of the old in an S-curve, the same before and after its middle. */
export interface LogisticAdoptionQuestion {
  /** Growth per year. Also accepted as: b, growth_rate, rate. */
  growth?: Numeric | null;
  /** Years from 10 % to 90 %. Also accepted as: years_10_to_90, time_10_90, delta_t. */
  takeover_time?: Numeric | null;
  /** When half has adopted. Also accepted as: t50, t_50, inflection. */
  midpoint?: Numeric | null;
  /** Instead of midpoint: the share at time 0. Also accepted as: share_at_launch, f0. */
  initial_share?: Numeric | null;
  /** Two observations [time, share] instead of parameters. Also accepted as: points, data. */
  observations?: Array<[Numeric, Numeric]> | null;
  /** All who will ever adopt; 1 gives shares. If not given: 1. Also accepted as: m, market, market_size, ceiling. */
  market_potential?: Numeric | null;
  /** For how many years. If not given: 10. Also accepted as: years, horizon, n. */
  periods?: Numeric | null;
  /** Instead of whole years from 0: the times asked for. Also accepted as: t, time. */
  times?: Array<Numeric> | null;
  /** A share of the market whose time is asked. Also accepted as: target_share. */
  share?: Numeric | null;
}

export interface LogisticAdoptionAnswer {
  /** b. (per year) */
  growth: number;
  /** When half has adopted. (years from launch) */
  midpoint: number;
  /** Years from 10 % to 90 %. */
  takeover_time: number;
  /** What adopts per year at the midpoint. */
  peak_rate: number;
  /** When a tenth has adopted. */
  time_of_10_percent: number;
  /** When nine tenths have. */
  time_of_90_percent: number;
  /** The times. (years from launch) */
  times: Json[];
  /** The part of the market that has adopted by each time. */
  shares: Json[];
  /** The same in units of the market. */
  cumulative: Json[];
  /** What adopts between each time and the next. */
  new_adopters: Json[];
  /** What adopts per year at each time. */
  rates: Json[];
  /** When share has adopted. */
  time_of_share: number | null;
  warnings: Problem[];
}

/** Gompertz adoption: An S-curve that rises early and comes slowly to its end. */
export interface GompertzAdoptionQuestion {
  /** b: the share at launch is e^(−b). Also accepted as: b. */
  displacement?: Numeric | null;
  /** c, per year. Also accepted as: c, growth_rate. */
  growth?: Numeric | null;
  /** Two observations [time, share] instead of parameters. Also accepted as: points, data. */
  observations?: Array<[Numeric, Numeric]> | null;
  /** All who will ever adopt; 1 gives shares. If not given: 1. Also accepted as: m, market, market_size, ceiling. */
  market_potential?: Numeric | null;
  /** For how many years. If not given: 10. Also accepted as: years, horizon, n. */
  periods?: Numeric | null;
  /** Instead of whole years from 0: the times asked for. Also accepted as: t, time. */
  times?: Array<Numeric> | null;
  /** A share of the market whose time is asked. Also accepted as: target_share. */
  share?: Numeric | null;
}

export interface GompertzAdoptionAnswer {
  /** b. */
  displacement: number;
  /** c. (per year) */
  growth: number;
  /** When it is steepest. */
  inflection_time: number;
  /** The share then: 1/e. */
  inflection_share: number;
  /** What adopts per year then. */
  peak_rate: number;
  /** When a tenth has adopted. */
  time_of_10_percent: number;
  /** When nine tenths have. */
  time_of_90_percent: number;
  /** The times. (years from launch) */
  times: Json[];
  /** The part of the market that has adopted by each time. */
  shares: Json[];
  /** The same in units of the market. */
  cumulative: Json[];
  /** What adopts between each time and the next. */
  new_adopters: Json[];
  /** What adopts per year at each time. */
  rates: Json[];
  /** When share has adopted. */
  time_of_share: number | null;
  warnings: Problem[];
}

/** Sales ramp, hold and loss of exclusivity: Net sales by year: a rise to the peak, a hold, and what is left when exclusivity is lost. */
export interface SalesRampQuestion {
  /** Sales of the best year. Also accepted as: peak, peak_revenue. */
  peak_sales: Numeric;
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
  /** Instead of exclusivity_years: how long the peak holds before exclusivity is lost. Also accepted as: plateau_years, years_at_peak. */
  hold_years?: Numeric | null;
  /** The part of sales lost without exclusivity, per year again or once (erosion_pattern). Needed when sales_years is longer than exclusivity_years. Also accepted as: erosion_rate, generic_erosion, decline. */
  erosion?: Numeric | null;
  /** Whether that part is lost each year or once. If not given: "each_year". */
  erosion_pattern?: "each_year" | "once" | null;
  /** Growth of the market per year, from the second year of sales. Also accepted as: market_growth, growth_rate. */
  growth?: Numeric | null;
  /** When sales begin, in years from today. If not given: 0. Also accepted as: start. */
  launch_time?: Numeric | null;
  /** Discount rate per year, to have the present value too. Also accepted as: rate, r, k, wacc. */
  discount_rate?: Numeric | null;
  /** Where in its year each year of sales lies. If not given: "year_end". Also accepted as: convention, mid_year, mid_year_convention, mid_period. */
  timing?: "year_end" | "mid_year" | null;
}

export interface SalesRampAnswer {
  /** Net sales by year from launch. (money) */
  sales: Json[];
  /** Their sum. (money) */
  total_sales: number;
  /** The part within exclusivity. (money) */
  sales_under_exclusivity: number;
  /** The part after it. (money) */
  sales_after_exclusivity: number;
  /** The year of most sales, from 1. */
  best_year: number;
  /** Its sales. (money) */
  best_sales: number;
  /** Years of exclusivity. */
  exclusivity_years: number;
  /** Value of the sales today; null without a rate. (money) */
  present_value: number | null;
  /** year, time, sales, part_of_peak, cumulative_sales, present_value. */
  years: { [name: string]: Json }[];
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
    role?: "value" | "floor" | "ceiling" | "cross_check" | null;
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
  /** name, role, low, high, share (of the weight; 0 for floors, ceilings and cross-checks). */
  methods: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Black–Scholes–Merton option with cost of delay: The value of the right to invest until a date, of a patent as an option, or of any European call or put. */
export interface BlackScholesMertonQuestion {
  /** Value of the project if it were launched now, or of the asset. Also accepted as: S, S0, spot, underlying, underlying_value, present_value, stock_price. */
  asset_value?: Numeric | null;
  /** What exercise costs: the investment. Of a put: what is received. Also accepted as: K, X, strike, investment, cost. */
  exercise_price?: Numeric | null;
  /** Years until the right ends. Also accepted as: T, time, maturity, expiry, time_to_expiry, life. */
  years?: Numeric | null;
  /** Rate without risk; continuously compounded unless compounding says annual. Also accepted as: r, rf, risk_free, risk_free_rate, interest_rate. */
  rate?: Numeric | null;
  /** Instead of rate: the rate without risk, compounded once a year. Also accepted as: r_annual, annual_rate, effective_rate. */
  rate_annual?: Numeric | null;
  /** How rate is compounded. If not given: "continuous". */
  compounding?: "continuous" | "annual" | null;
  /** Cost of delay or dividend yield, continuously compounded: what waiting loses each year. Of a patent about 1/remaining life. 0 unless given. Also accepted as: y, q, cost_of_delay, dividend_yield, dividend, convenience_yield, foreign_rate. */
  yield?: Numeric | null;
  /** Instead of yield: the rate less the yield, as in tables of option formulas. Also accepted as: b, carry. */
  cost_of_carry?: Numeric | null;
  /** Standard deviation of the yearly logarithmic return of the value. Also accepted as: sigma, vol, σ. */
  volatility?: Numeric | null;
  /** Instead of volatility: its square. Also accepted as: sigma_squared, sigma2. */
  variance?: Numeric | null;
  /** The right: to buy (invest) or to sell (abandon). If not given: "call". Also accepted as: type, option_type, right, kind. */
  option?: "call" | "put" | null;
  /** Instead of price, years, rates and volatility: value over cost, both in money of today. Also accepted as: NPVq, npvq, NPV_q, npv_q. */
  value_to_cost?: Numeric | null;
  /** With value_to_cost: σ·√T. Also accepted as: sigma_sqrt_T, sigma_sqrt_t, sigma_root_t, sigma_root_T. */
  cumulative_volatility?: Numeric | null;
  /** Volatilities at which the value is shown as well; three quarters, the whole and five quarters of the stated one unless given. Also accepted as: volatilities, sigmas. */
  volatility_levels?: Array<Numeric> | null;
}

export interface BlackScholesMertonAnswer {
  /** Value of the option asked for. (money) */
  value: number;
  /** Value of the call. (money) */
  call: number;
  /** Value of the put. (money) */
  put: number;
  /** d1. */
  d1: number;
  /** d2. */
  d2: number;
  /** Φ(d1). */
  n_d1: number;
  /** Φ(d2): risk-neutral probability that the call is exercised. */
  n_d2: number;
  /** Net present value of exercising today; null from value_to_cost. (money) */
  npv_now: number | null;
  /** What waiting adds: value − max(npv_now, 0). (money) */
  time_premium: number | null;
  /** value − npv_now. (money) */
  value_over_npv: number | null;
  /** S·e^(−yT). (money) */
  pv_asset: number;
  /** K·e^(−rT). (money) */
  pv_exercise: number;
  /** NPVq. */
  value_to_cost: number;
  /** σ·√T. */
  cumulative_volatility: number;
  /** value / asset_value. */
  share_of_asset: number;
  /** The rate as it was used. (per year) */
  continuous_rate: number | null;
  /** Per unit of the asset. */
  delta: number | null;
  /** Of delta, per unit of the asset. */
  gamma: number | null;
  /** Per unit of volatility. (money) */
  vega: number | null;
  /** Per year that passes. (money) */
  theta: number | null;
  /** Per unit of the rate. (money) */
  rho: number | null;
  /** Each volatility with the value there: volatility, value (null where a lattice has too few steps). */
  by_volatility: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Binomial lattice of Cox, Ross and Rubinstein: Options with early exercise on a lattice: European, American, Bermudan; and the value of a project that may be abandoned, expanded, contracted or switched. */
export interface BinomialOptionQuestion {
  /** Value of the project if it were launched now, or of the asset. Also accepted as: S, S0, spot, underlying, underlying_value, present_value, stock_price. */
  asset_value: Numeric;
  /** What exercise costs: the investment. Of a put: what is received. Also accepted as: K, X, strike, investment, cost. */
  exercise_price?: Numeric | null;
  /** Years until the right ends. Also accepted as: T, time, maturity, expiry, time_to_expiry, life. */
  years: Numeric;
  /** Rate without risk; continuously compounded unless compounding says annual. Also accepted as: r, rf, risk_free, risk_free_rate, interest_rate. */
  rate?: Numeric | null;
  /** Instead of rate: the rate without risk, compounded once a year. Also accepted as: r_annual, annual_rate, effective_rate. */
  rate_annual?: Numeric | null;
  /** How rate is compounded. If not given: "continuous". */
  compounding?: "continuous" | "annual" | null;
  /** Cost of delay or dividend yield, continuously compounded: what waiting loses each year. Of a patent about 1/remaining life. 0 unless given. Also accepted as: y, q, cost_of_delay, dividend_yield, dividend, convenience_yield, foreign_rate. */
  yield?: Numeric | null;
  /** Instead of yield: the rate less the yield, as in tables of option formulas. Also accepted as: b, carry. */
  cost_of_carry?: Numeric | null;
  /** Standard deviation of the yearly logarithmic return of the value. Also accepted as: sigma, vol, σ. */
  volatility?: Numeric | null;
  /** Instead of volatility: its square. Also accepted as: sigma_squared, sigma2. */
  variance?: Numeric | null;
  /** The right, with its style if wanted. If not given: "call". Also accepted as: type, option_type, right. */
  option?: "call" | "put" | "american_call" | "american_put" | "european_call" | "european_put" | "bermudan_call" | "bermudan_put" | null;
  /** When it may be exercised. Also accepted as: exercise, exercise_style. */
  style?: "european" | "american" | "bermudan" | null;
  /** Times of exercise of a Bermudan option, in years from today. Also accepted as: exercise_dates. */
  exercise_times?: Array<Numeric> | null;
  /** Number of steps, or a list of several. If not given: 200. Also accepted as: n, N, n_steps. */
  steps?: Numeric | Array<Numeric> | null;
  /** Instead of volatility: factor of a step upwards. Also accepted as: u, up_factor. */
  up?: Numeric | null;
  /** Factor of a step downwards; 1/up unless given. Also accepted as: d, down_factor. */
  down?: Numeric | null;
  /** Instead of exercise_price: decisions about the project, one of which may be taken once. Also accepted as: options, choices. */
  decisions?: Array<{
    /** The decision. Also accepted as: decision, type. */
    kind: "abandon" | "expand" | "contract" | "switch";
    /** Share of the project’s value held afterwards: 1.3 expands by 30 %, 0.5 halves it. Also accepted as: scale, share. */
    factor?: Numeric | null;
    /** What the decision costs. Also accepted as: investment, expansion_cost, switching_cost. */
    cost?: Numeric | null;
    /** What it brings at once: salvage value or savings. Also accepted as: salvage_value, salvage, savings, saving, proceeds. */
    receives?: Numeric | null;
  }> | null;
  /** Volatilities at which the value is shown as well; three quarters, the whole and five quarters of the stated one unless given. Also accepted as: volatilities, sigmas. */
  volatility_levels?: Array<Numeric> | null;
}

export interface BinomialOptionAnswer {
  /** Value, with the last number of steps; of the project with its options where there are decisions. (money) */
  value: number;
  /** Value of the option, or what decisions add to the project. (money) */
  option_value: number;
  /** Value for each number of steps. (money) */
  values: number[];
  /** The numbers of steps. */
  steps: number[];
  /** Mean of the last number of steps and one more; null with stated factors. (money) */
  smoothed: number | null;
  /** Value without early exercise. (money) */
  european: number;
  /** value − european. (money) */
  early_exercise_premium: number;
  /** The closed form of the European option; null with decisions or stated factors. (money) */
  black_scholes_merton: number | null;
  /** Exercising today: S − K or K − S; the project itself where there are decisions. (money) */
  npv_now: number;
  /** Whether an American option is best exercised today. */
  exercise_now: boolean;
  /** Per unit of the asset, from the first step. */
  delta: number;
  /** u. */
  up: number;
  /** d. */
  down: number;
  /** q: risk-neutral, not a forecast. */
  probability_up: number;
  /** e^(−rΔ). */
  discount_factor: number;
  /** Δ. (years) */
  step_years: number;
  /** Each volatility with the value there: volatility, value (null where a lattice has too few steps). */
  by_volatility: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Compound option of Geske, and investment in stages: An option on an option: the first investment buys the right to the second. All four kinds, in closed form; any number of stages on a lattice. */
export interface CompoundOptionQuestion {
  /** Value of the asset today. Also accepted as: S, S0, spot, underlying. */
  asset_value?: Numeric | null;
  /** Price of the inner option (daughter): the second investment. Also accepted as: K_daughter, K2, strike_daughter, inner_price, K. */
  exercise_price?: Numeric | null;
  /** Years from today until the inner right ends. Also accepted as: t_daughter, T_daughter, T2, t2, T, inner_years, expiry. */
  years?: Numeric | null;
  /** Price of the inner option: the first investment. Also accepted as: K_mother, K1, strike_mother. */
  outer_price?: Numeric | null;
  /** Years from today until the outer right ends (mother). Also accepted as: t_mother, T_mother, T1, t1. */
  outer_years?: Numeric | null;
  /** The right that is held (mother); a call unless given. Also accepted as: mother, outer_option. */
  outer?: "call" | "put" | null;
  /** The right that it is on (daughter); a call unless given. Also accepted as: daughter, inner_option. */
  inner?: "call" | "put" | null;
  /** Instead of outer and inner. Also accepted as: type, option_type. */
  kind?: "call_on_call" | "put_on_call" | "call_on_put" | "put_on_put" | null;
  /** Rate without risk; continuously compounded unless compounding says annual. Also accepted as: r, rf, risk_free, risk_free_rate, interest_rate. */
  rate?: Numeric | null;
  /** Instead of rate: the rate without risk, compounded once a year. Also accepted as: r_annual, annual_rate, effective_rate. */
  rate_annual?: Numeric | null;
  /** How rate is compounded. If not given: "continuous". */
  compounding?: "continuous" | "annual" | null;
  /** Cost of delay or dividend yield, continuously compounded: what waiting loses each year. Of a patent about 1/remaining life. 0 unless given. Also accepted as: y, q, cost_of_delay, dividend_yield, dividend, convenience_yield, foreign_rate. */
  yield?: Numeric | null;
  /** Instead of yield: the rate less the yield, as in tables of option formulas. Also accepted as: b, carry. */
  cost_of_carry?: Numeric | null;
  /** Standard deviation of the yearly logarithmic return of the value. Also accepted as: sigma, vol, σ. */
  volatility?: Numeric | null;
  /** Instead of volatility: its square. Also accepted as: sigma_squared, sigma2. */
  variance?: Numeric | null;
  /** Several options, each with these fields. */
  options?: Array<{
    /** Value of the asset today. Also accepted as: S, S0, spot, underlying. */
    asset_value?: Numeric | null;
    /** Price of the inner option (daughter): the second investment. Also accepted as: K_daughter, K2, strike_daughter, inner_price, K. */
    exercise_price?: Numeric | null;
    /** Years from today until the inner right ends. Also accepted as: t_daughter, T_daughter, T2, t2, T, inner_years, expiry. */
    years?: Numeric | null;
    /** Price of the inner option: the first investment. Also accepted as: K_mother, K1, strike_mother. */
    outer_price?: Numeric | null;
    /** Years from today until the outer right ends (mother). Also accepted as: t_mother, T_mother, T1, t1. */
    outer_years?: Numeric | null;
    /** The right that is held (mother); a call unless given. Also accepted as: mother, outer_option. */
    outer?: "call" | "put" | null;
    /** The right that it is on (daughter); a call unless given. Also accepted as: daughter, inner_option. */
    inner?: "call" | "put" | null;
    /** Instead of outer and inner. Also accepted as: type, option_type. */
    kind?: "call_on_call" | "put_on_call" | "call_on_put" | "put_on_put" | null;
    /** Rate without risk; continuously compounded unless compounding says annual. Also accepted as: r, rf, risk_free, risk_free_rate, interest_rate. */
    rate?: Numeric | null;
    /** Instead of rate: the rate without risk, compounded once a year. Also accepted as: r_annual, annual_rate, effective_rate. */
    rate_annual?: Numeric | null;
    /** How rate is compounded. If not given: "continuous". */
    compounding?: "continuous" | "annual" | null;
    /** Cost of delay or dividend yield, continuously compounded: what waiting loses each year. Of a patent about 1/remaining life. 0 unless given. Also accepted as: y, q, cost_of_delay, dividend_yield, dividend, convenience_yield, foreign_rate. */
    yield?: Numeric | null;
    /** Instead of yield: the rate less the yield, as in tables of option formulas. Also accepted as: b, carry. */
    cost_of_carry?: Numeric | null;
    /** Standard deviation of the yearly logarithmic return of the value. Also accepted as: sigma, vol, σ. */
    volatility?: Numeric | null;
    /** Instead of volatility: its square. Also accepted as: sigma_squared, sigma2. */
    variance?: Numeric | null;
  }> | null;
  /** Instead of outer and inner: dates and costs of the stages, the last of which buys the project. */
  stages?: Array<{
    /** When, in years from today. Also accepted as: t, time, T. */
    years: Numeric;
    /** How much, in money of that date. Also accepted as: K, investment, exercise_price. */
    cost: Numeric;
  }> | null;
  /** Least number of steps of the lattice for stages. If not given: 500. Also accepted as: n, N. */
  steps?: Numeric | null;
  /** Volatilities at which the value is shown as well; three quarters, the whole and five quarters of the stated one unless given. Also accepted as: volatilities, sigmas. */
  volatility_levels?: Array<Numeric> | null;
}

export interface CompoundOptionAnswer {
  /** Value; null for a list of options. (money) */
  value: number | null;
  /** Value of each option. (money) */
  values: number[];
  /** I: the value of the asset from which the outer right is exercised (up to which, where it is a put on a call or a call on a put); null where none is. (money) */
  critical_value: number | null;
  /** ρ. */
  correlation: number | null;
  /** The inner option bought today. (money) */
  inner_value: number | null;
  /** Risk-neutral probability that the outer right is exercised. */
  probability_of_outer: number | null;
  /** Risk-neutral probability that it is and the inner option ends in the money. */
  probability_of_both: number | null;
  /** All investments made for certain, in money of today; null unless they buy the project. (money) */
  npv_committed: number | null;
  /** For each option: value, kind, critical_value, y1, y2, z1, z2, correlation, inner_value, the two probabilities, and all four kinds on the same terms. */
  options: { [name: string]: Json }[];
  /** For each stage: years, cost, date_used, goes_on_from (value of the project at that date from which on it pays to go on). */
  stages: { [name: string]: Json }[];
  /** Steps of the lattice. */
  steps: number | null;
  /** Each volatility with the value there: volatility, value (null where a lattice has too few steps). */
  by_volatility: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Datar–Mathews method: The value of deciding later on profits that are known as a range: the mean of what pays, with two discount rates inside the maximum. */
export interface DatarMathewsQuestion {
  /** Value of the operating profits: a number or a distribution. Also accepted as: S, value_distribution, operating_profits, payoff. */
  profits?: Numeric | {
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
  } | null;
  /** Instead, with volatility: value of the profits today, lognormal later and growing at project_rate. Also accepted as: S0, spot, underlying. */
  asset_value?: Numeric | null;
  /** With asset_value: volatility of that value. Also accepted as: sigma, vol. */
  volatility?: Numeric | null;
  /** Instead: values that were simulated elsewhere, each as likely as any other. Also accepted as: simulated_profits, scenarios, payoffs, simulated_values. */
  outcomes?: Array<Numeric> | null;
  /** Least value of the profits, of a triangular distribution. Also accepted as: a, min, minimum, pessimistic. */
  low?: Numeric | null;
  /** Most likely value. Also accepted as: m, mode, most_likely. */
  likely?: Numeric | null;
  /** Largest value. Also accepted as: b, max, maximum, optimistic. */
  high?: Numeric | null;
  /** What the launch costs: a number or a distribution. Also accepted as: K, X, investment, exercise_price, strike, launch_cost. */
  cost: Numeric | {
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
  };
  /** Years until the decision. If not given: 0. Also accepted as: T, time, t. */
  years?: Numeric | null;
  /** Rate of the risky profits. Also accepted as: mu, μ, R, hurdle_rate, discount_rate, k, wacc. */
  project_rate?: Numeric | null;
  /** Rate without risk; continuously compounded unless compounding says annual. Also accepted as: r, rf, risk_free, risk_free_rate, interest_rate. */
  rate?: Numeric | null;
  /** Instead of rate: the rate without risk, compounded once a year. Also accepted as: r_annual, annual_rate, effective_rate. */
  rate_annual?: Numeric | null;
  /** How rate is compounded. If not given: "continuous". */
  compounding?: "continuous" | "annual" | null;
  /** Rank correlation of profits and cost. Also accepted as: rho. */
  correlation?: Numeric | null;
  /** How many draws. If not given: 20000. Also accepted as: n, trials, iterations, simulations. */
  draws?: Numeric | null;
  /** Which draws: any whole number. If not given: 1. */
  seed?: Numeric | null;
}

export interface DatarMathewsAnswer {
  /** Value of the option. (money) */
  value: number;
  /** closed_form, integral, simulation or outcomes (the mean of those given). */
  method: string;
  /** Of triangular profits and a known cost. (money) */
  closed_form: number | null;
  /** Of any profits and a known cost. (money) */
  integral: number | null;
  /** Mean of the draws. (money) */
  simulated: number;
  /** Of that mean. (money) */
  standard_error: number | null;
  /** Launching in any case: v·E[S] − w·E[X]. (money) */
  npv: number;
  /** What the right to decide adds. (money) */
  value_over_npv: number;
  /** v·E[S]. (money) */
  pv_profits: number;
  /** w·E[X]. (money) */
  pv_cost: number;
  /** How often the launch pays. */
  probability_of_launch: number;
  /** Mean gain where it pays. (money) */
  mean_when_launched: number | null;
  /** v. */
  profit_factor: number;
  /** w. */
  cost_factor: number;
  /** Draws; null for outcomes. */
  draws: number | null;
  /** Seed. */
  seed: number | null;
  warnings: Problem[];
}

/** Least-squares Monte Carlo of Longstaff and Schwartz: An option that may be exercised early, by regression on paths: given ones, or simulated ones of a lognormal value. */
export interface LeastSquaresMonteCarloQuestion {
  /** Value of the project if it were launched now, or of the asset. Also accepted as: S, S0, spot, underlying, underlying_value, present_value, stock_price. */
  asset_value?: Numeric | null;
  /** What exercise costs: the investment. Of a put: what is received. Also accepted as: K, X, strike, investment, cost. */
  exercise_price: Numeric;
  /** Years until the right ends. Also accepted as: T, time, maturity, expiry, time_to_expiry, life. */
  years?: Numeric | null;
  /** Rate without risk; continuously compounded unless compounding says annual. Also accepted as: r, rf, risk_free, risk_free_rate, interest_rate. */
  rate?: Numeric | null;
  /** Instead of rate: the rate without risk, compounded once a year. Also accepted as: r_annual, annual_rate, effective_rate. */
  rate_annual?: Numeric | null;
  /** How rate is compounded. If not given: "continuous". */
  compounding?: "continuous" | "annual" | null;
  /** Cost of delay or dividend yield, continuously compounded: what waiting loses each year. Of a patent about 1/remaining life. 0 unless given. Also accepted as: y, q, cost_of_delay, dividend_yield, dividend, convenience_yield, foreign_rate. */
  yield?: Numeric | null;
  /** Instead of yield: the rate less the yield, as in tables of option formulas. Also accepted as: b, carry. */
  cost_of_carry?: Numeric | null;
  /** Standard deviation of the yearly logarithmic return of the value. Also accepted as: sigma, vol, σ. */
  volatility?: Numeric | null;
  /** Instead of volatility: its square. Also accepted as: sigma_squared, sigma2. */
  variance?: Numeric | null;
  /** The right: to buy (invest) or to sell (abandon). If not given: "put". Also accepted as: type, option_type, right, kind. */
  option?: "call" | "put" | null;
  /** Values of the asset, one row a path. Also accepted as: simulated_paths, price_paths. */
  paths?: Array<Array<Numeric>> | null;
  /** Times of the columns of paths, in years from today; whole years unless given. Also accepted as: dates. */
  times?: Array<Numeric> | null;
  /** Instead of times: years from column to column of paths. Also accepted as: dt, delta_t. */
  step_years?: Numeric | null;
  /** How many dates of exercise, equally spaced up to the end, for simulated paths. If not given: 50. Also accepted as: steps, n_steps, time_steps. */
  exercise_dates?: Numeric | null;
  /** How many simulated paths, half of them mirrors. If not given: 20000. Also accepted as: n_paths, simulations, n. */
  draws?: Numeric | null;
  /** Which draws: any whole number. If not given: 1. */
  seed?: Numeric | null;
  /** What the continuation is fitted on. If not given: "powers". Also accepted as: basis_functions. */
  basis?: "powers" | "laguerre" | null;
  /** Highest power, or how many Laguerre polynomials. If not given: 2. Also accepted as: order. */
  degree?: Numeric | null;
  /** Volatilities at which the value is shown as well; three quarters, the whole and five quarters of the stated one unless given. Also accepted as: volatilities, sigmas. */
  volatility_levels?: Array<Numeric> | null;
}

export interface LeastSquaresMonteCarloAnswer {
  /** Value of the option if it is not exercised today. (money) */
  value: number;
  /** Of the simulation alone; a path and its mirror count as one. (money) */
  standard_error: number | null;
  /** On the same paths without early exercise. (money) */
  european_value: number;
  /** value − european_value. (money) */
  early_exercise_premium: number;
  /** Payoff today. (money) */
  exercise_value_now: number | null;
  /** Whether that is more. */
  exercise_now: boolean | null;
  /** The European option in closed form. (money) */
  black_scholes_merton: number | null;
  /** The same dates of exercise on a lattice. (money) */
  lattice: number | null;
  /** For each date but the last: time, in_the_money, coefficients (of 1, S, S² …, in money), exercised. */
  regressions: { [name: string]: Json }[];
  /** For each path: path, time, cash; empty beyond 200 paths. */
  exercise: { [name: string]: Json }[];
  /** Paths. */
  paths: number;
  /** Seed. */
  seed: number | null;
  /** Each volatility with the value there: volatility, value (null where a lattice has too few steps). */
  by_volatility: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Volatility of a project’s value: The volatility for a real option: from the simulated values of a project, from its uncertain flows, from two percentiles, or from a series of values. */
export interface ProjectVolatilityQuestion {
  /** Value today, PV0: one number. With cash_flows that of their means unless given. Also accepted as: PV0, pv0, value_now. */
  present_value?: Numeric | null;
  /** Values after years, draw by draw, PV1. Also accepted as: PV1, pv1, simulated_values, pv1s. */
  later_values?: Array<Numeric> | null;
  /** Years between the two values, or until the percentiles. If not given: 1. Also accepted as: T, time, t. */
  years?: Numeric | null;
  /** Flows of years from year 1: numbers or distributions. Also accepted as: flows. */
  cash_flows?: Array<Numeric | {
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
  }> | null;
  /** Rate of the project, for cash_flows. Also accepted as: discount_rate, k, wacc. */
  rate?: Numeric | null;
  /** Rank correlation of every pair of years. If not given: 0. Also accepted as: rho. */
  correlation?: Numeric | null;
  /** How many draws. If not given: 10000. Also accepted as: n, trials, iterations, simulations. */
  draws?: Numeric | null;
  /** Which draws: any whole number. If not given: 1. */
  seed?: Numeric | null;
  /** Values at equal distances, the oldest first. Also accepted as: prices, values. */
  series?: Array<Numeric> | null;
  /** How many values of the series make a year. If not given: 252. Also accepted as: periods, frequency. */
  periods_per_year?: Numeric | null;
  /** A low value after years. Also accepted as: pessimistic, p10. */
  low?: Numeric | null;
  /** A high value after years. Also accepted as: optimistic, p90. */
  high?: Numeric | null;
  /** Probability of less than low. If not given: "0.1". */
  low_probability?: Numeric | null;
  /** Probability of less than high. If not given: "0.9". */
  high_probability?: Numeric | null;
}

export interface ProjectVolatilityAnswer {
  /** σ a year. */
  volatility: number;
  /** σ². */
  variance: number;
  /** σ/√(2(n − 1)); null for percentiles. */
  standard_error: number | null;
  /** consolidated, percentiles or series. */
  method: string;
  /** PV0. (money) */
  present_value: number | null;
  /** Mean of PV1. (money) */
  mean_later_value: number | null;
  /** Mean logarithm of a period. */
  mean_log_return: number | null;
  /** Standard deviation of the logarithm of a period. */
  deviation_of_period: number | null;
  /** How many logarithms. */
  returns: number | null;
  /** What drawing PV0 as well would give; null but for cash_flows. */
  overstated_volatility: number | null;
  /** Three levels to try. */
  levels: number[];
  /** Draws. */
  draws: number | null;
  /** Seed. */
  seed: number | null;
  warnings: Problem[];
}

/** Cost of equity (CAPM with country risk): What the holder of equity asks: the rate without risk, β times the market’s premium, the country’s premium by exposure, and premiums for size and what is left. */
export interface CapmQuestion {
  /** Rate without risk. Also accepted as: rf, r_f, risk_free, r. */
  risk_free_rate?: Numeric | null;
  /** Instead of risk_free_rate: yield of the government’s bonds, from which default_spread is taken. Also accepted as: bond_yield. */
  government_yield?: Numeric | null;
  /** Share of the market’s risk. Also accepted as: b, levered_beta, β. */
  beta?: Numeric | null;
  /** Instead of beta: that without debt. Also accepted as: beta_u, asset_beta, unlevered. */
  unlevered_beta?: Numeric | null;
  /** Debt over equity at market values, for unlevered_beta. Also accepted as: d_e, D/E, de_ratio, leverage. */
  debt_to_equity?: Numeric | null;
  /** Tax rate, for unlevered_beta. Also accepted as: tax, T. */
  tax_rate?: Numeric | null;
  /** Equity risk premium of a mature market. Also accepted as: erp, ERP, mature, mature_erp, mature_premium, market_risk_premium, mrp, market_premium. */
  equity_risk_premium?: Numeric | null;
  /** Instead of equity_risk_premium: expected return of the market. Also accepted as: rm, r_m. */
  market_return?: Numeric | null;
  /** Spread of the country’s bonds over safe ones in the same currency. Also accepted as: adj_default_spread, spread, sovereign_spread, country_default_spread. */
  default_spread?: Numeric | null;
  /** Volatility of the country’s equity over that of its bonds. Also accepted as: relative_vol_implied, relative_vol, volatility_ratio. */
  relative_volatility?: Numeric | null;
  /** Instead of relative_volatility, with bond_volatility: volatility of the country’s equity. Also accepted as: sigma_equity, equity_vol, equity_sd. */
  equity_volatility?: Numeric | null;
  /** Volatility of the country’s bonds. Also accepted as: sigma_bond, bond_vol, bond_sd. */
  bond_volatility?: Numeric | null;
  /** Instead of all these: the premium itself. Also accepted as: crp, CRP, country_premium. */
  country_risk_premium?: Numeric | null;
  /** λ: how far the earnings depend on the country. If not given: 1. Also accepted as: lambda, λ. */
  exposure?: Numeric | null;
  /** Premium for size. If not given: 0. Also accepted as: size. */
  size_premium?: Numeric | null;
  /** Premium for what is left. If not given: 0. Also accepted as: specific, alpha, company_specific_premium, csrp. */
  specific_premium?: Numeric | null;
}

export interface CapmAnswer {
  /** k_e. (per year) */
  cost_of_equity: number;
  /** r_f as it was used. (per year) */
  risk_free_rate: number;
  /** β as it was used. */
  beta: number;
  /** β without debt, where debt_to_equity is given. */
  unlevered_beta: number | null;
  /** ERP of a mature market. (per year) */
  equity_risk_premium: number;
  /** CRP. (per year) */
  country_risk_premium: number;
  /** ERP + CRP. (per year) */
  total_equity_risk_premium: number;
  /** Of equity over bonds. */
  relative_volatility: number | null;
  /** β·ERP. (per year) */
  market_part: number;
  /** λ·CRP. (per year) */
  country_part: number;
  /** As given. (per year) */
  size_premium: number;
  /** As given. (per year) */
  specific_premium: number;
  /** k_e − r_f. (per year) */
  premiums: number;
  /** r_f + β·(ERP + CRP) + size + specific. (per year) */
  cost_with_country_in_beta: number;
  warnings: Problem[];
}

/** Country risk premium: What equity of a country earns above that of a mature market, and the equity risk premium of the country in whole. */
export interface CountryRiskPremiumQuestion {
  /** Equity risk premium of a mature market. Also accepted as: erp, ERP, mature, mature_erp, mature_premium, market_risk_premium, mrp, market_premium. */
  equity_risk_premium: Numeric;
  /** Spread of the country’s bonds over safe ones in the same currency. Also accepted as: adj_default_spread, spread, sovereign_spread, country_default_spread. */
  default_spread?: Numeric | null;
  /** Volatility of the country’s equity over that of its bonds. Also accepted as: relative_vol_implied, relative_vol, volatility_ratio. */
  relative_volatility?: Numeric | null;
  /** Instead of relative_volatility, with bond_volatility: volatility of the country’s equity. Also accepted as: sigma_equity, equity_vol, equity_sd. */
  equity_volatility?: Numeric | null;
  /** Volatility of the country’s bonds. Also accepted as: sigma_bond, bond_vol, bond_sd. */
  bond_volatility?: Numeric | null;
  /** Instead of all these: the premium itself. Also accepted as: crp, CRP, country_premium. */
  country_risk_premium?: Numeric | null;
  /** λ: how far the earnings depend on the country. If not given: 1. Also accepted as: lambda, λ. */
  exposure?: Numeric | null;
  /** Rating of the country, for the record. Also accepted as: credit_rating. */
  rating?: string | null;
}

export interface CountryRiskPremiumAnswer {
  /** CRP. (per year) */
  country_risk_premium: number;
  /** The same. (per year) */
  crp: number;
  /** Premium of the country in whole. (per year) */
  total_equity_risk_premium: number;
  /** The same. (per year) */
  erp: number;
  /** Premium of a mature market. (per year) */
  equity_risk_premium: number;
  /** As given. (per year) */
  default_spread: number | null;
  /** As given, or of the two volatilities. */
  relative_volatility: number | null;
  /** λ·CRP. (per year) */
  exposed_premium: number;
  /** As given. */
  rating: string | null;
  warnings: Problem[];
}

/** Unlevering and relevering of a β (Hamada): The β of a peer without its debt, and with the debt of the target. */
export interface HamadaQuestion {
  /** β with debt, to be unlevered. Also accepted as: beta, equity_beta, beta_l, beta_levered. */
  levered_beta?: Numeric | null;
  /** β without debt, to be levered. Also accepted as: beta_u, asset_beta, beta_unlevered, beta_asset. */
  unlevered_beta?: Numeric | null;
  /** Debt over equity at market values. Also accepted as: d_e, D/E, de_ratio, leverage. */
  debt_to_equity?: Numeric | null;
  /** Instead: debt. Also accepted as: D. */
  debt?: Numeric | null;
  /** With debt: equity. Also accepted as: E. */
  equity?: Numeric | null;
  /** Tax rate; not needed for harris_pringle. Also accepted as: tax, T, t. */
  tax_rate?: Numeric | null;
  /** β of the debt. If not given: 0. Also accepted as: beta_d. */
  debt_beta?: Numeric | null;
  /** Debt over equity of the target. Also accepted as: target_d_e, target_D/E, target_leverage. */
  target_debt_to_equity?: Numeric | null;
  /** Instead: debt of the target. */
  target_debt?: Numeric | null;
  /** With target_debt: equity of the target. */
  target_equity?: Numeric | null;
  /** Tax rate of the target; tax_rate unless given. Also accepted as: target_tax. */
  target_tax_rate?: Numeric | null;
  /** Which formula. If not given: "hamada". Also accepted as: method. */
  formula?: "hamada" | "harris_pringle" | null;
  /** Instead of one β: several companies. Also accepted as: comparables, companies. */
  peers?: Array<{
    /** Its name. Also accepted as: company. */
    name?: string | null;
    /** β with debt. Also accepted as: beta, equity_beta, beta_l, beta_levered. */
    levered_beta: Numeric;
    /** Its debt over equity. Also accepted as: d_e, D/E, de_ratio. */
    debt_to_equity: Numeric;
    /** Its tax rate; tax_rate above unless given. Also accepted as: tax, T. */
    tax_rate?: Numeric | null;
  }> | null;
  /** How peers are brought together. If not given: "mean". */
  average?: "mean" | "median" | null;
}

export interface HamadaAnswer {
  /** What was asked for. */
  beta: number | null;
  /** β without debt; of peers their mean or median. */
  unlevered_beta: number;
  /** β at debt_to_equity; null with peers. */
  levered_beta: number | null;
  /** β at the target. */
  relevered_beta: number | null;
  /** D/E as it was used. */
  debt_to_equity: number | null;
  /** D/E of the target. */
  target_debt_to_equity: number | null;
  /** For each: name, levered_beta, debt_to_equity, unlevered_beta. */
  peers: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Weighted average cost of capital: What all holders of a company’s capital ask, after tax. */
export interface WaccQuestion {
  /** Market value of equity, or its weight. Also accepted as: E, equity_value, equity_weight, we, w_e, equity_ratio, equity_share. */
  equity?: Numeric | null;
  /** Market value of debt, or its weight. Also accepted as: D, debt_value, debt_weight, wd, w_d. */
  debt?: Numeric | null;
  /** Market value of preferred equity, or its weight. If not given: 0. Also accepted as: P, preferred_value, preferred_weight. */
  preferred?: Numeric | null;
  /** Instead of equity and debt. Also accepted as: d_e, D/E, de_ratio. */
  debt_to_equity?: Numeric | null;
  /** Instead of equity and debt: share of debt. Also accepted as: d_v, D/V, debt_ratio, debt_share. */
  debt_to_value?: Numeric | null;
  /** Cost of equity, k_e. Also accepted as: ke, k_e, re, r_e. */
  cost_of_equity?: Numeric | null;
  /** Cost of debt before tax, k_d. Also accepted as: kd, k_d, rd, r_d. */
  cost_of_debt?: Numeric | null;
  /** Cost of preferred equity, k_p. Also accepted as: kp, k_p, rp. */
  cost_of_preferred?: Numeric | null;
  /** Tax rate. Also accepted as: tax, T, t. */
  tax_rate: Numeric;
}

export interface WaccAnswer {
  /** WACC. (per year) */
  wacc: number;
  /** The same without the tax that debt saves. (per year) */
  wacc_before_tax_shield: number;
  /** E/V. */
  weight_of_equity: number;
  /** P/V. */
  weight_of_preferred: number;
  /** D/V. */
  weight_of_debt: number;
  /** D/E; null without equity. */
  debt_to_equity: number | null;
  /** k_d·(1 − T). (per year) */
  cost_of_debt_after_tax: number;
  /** E/V·k_e. (per year) */
  equity_part: number;
  /** P/V·k_p. (per year) */
  preferred_part: number;
  /** D/V·k_d·(1 − T). (per year) */
  debt_part: number;
  warnings: Problem[];
}

/** Build-up of a rate: A rate as the sum of the rate without risk and premiums, without a β. */
export interface BuildUpRateQuestion {
  /** Rate without risk. Also accepted as: rf, r_f, risk_free, r. */
  risk_free_rate: Numeric;
  /** Equity risk premium. Also accepted as: erp, ERP, mature, mature_erp, mature_premium, market_risk_premium, mrp, market_premium. */
  equity_risk_premium?: Numeric | null;
  /** Country risk premium. Also accepted as: crp, CRP. */
  country_risk_premium?: Numeric | null;
  /** Premium for size. Also accepted as: size. */
  size_premium?: Numeric | null;
  /** Premium of the industry. Also accepted as: industry. */
  industry_premium?: Numeric | null;
  /** Premium for what is left. Also accepted as: specific, alpha, company_specific_premium, csrp. */
  specific_premium?: Numeric | null;
  /** Others, by name. Also accepted as: other_premiums. */
  premiums?: Array<{
    /** What it is for. Also accepted as: label. */
    name: string;
    /** How much. Also accepted as: premium, value. */
    rate: Numeric;
  }> | null;
  /** How the parts combine. If not given: "additive". */
  combination?: "additive" | "multiplicative" | null;
}

export interface BuildUpRateAnswer {
  /** The rate. (per year) */
  rate: number;
  /** By sum. (per year) */
  additive_rate: number;
  /** By product. (per year) */
  multiplicative_rate: number;
  /** rate − risk_free_rate. (per year) */
  premiums: number;
  /** name and rate of each part. */
  parts: { [name: string]: Json }[];
  warnings: Problem[];
}

/** Real and nominal, đồng and dollar (Fisher): Rates with and without inflation, the same rate in another currency, and whether real and nominal flows give the same value. */
export interface FisherQuestion {
  /** Rate without inflation. Also accepted as: real, r_real. */
  real_rate?: Numeric | null;
  /** Rate with inflation. Also accepted as: nominal, r_nominal. */
  nominal_rate?: Numeric | null;
  /** Inflation; of the home currency where there are two. Also accepted as: home_inflation, inflation_vnd, pi, inflation_home, infl_vnd, pi_vnd. */
  inflation?: Numeric | null;
  /** Rate in the foreign currency, to be turned into the home one. Also accepted as: rate_usd, k_usd, usd_rate. */
  foreign_rate?: Numeric | null;
  /** Inflation of the foreign currency. Also accepted as: inflation_usd, inflation_foreign, infl_usd, pi_usd. */
  foreign_inflation?: Numeric | null;
  /** Flows in money of today. Also accepted as: real_cf, real_cash_flows. */
  real_flows?: Array<Numeric> | null;
  /** Instead: flows in money of their day. Also accepted as: nominal_cf, nominal_cash_flows. */
  nominal_flows?: Array<Numeric> | null;
  /** When the flows come. */
  times?: Array<Numeric> | null;
  /** When the first flow comes, the others a year apart. If not given: 1. Also accepted as: start. */
  first_flow_at?: Numeric | null;
  /** Exchange rate today: home currency for one foreign. Also accepted as: spot, fx. */
  exchange_rate?: Numeric | null;
  /** For how many years exchange rates are wanted. If not given: 5. Also accepted as: T, n. */
  years?: Numeric | null;
}

export interface FisherAnswer {
  /** Real rate. (per year) */
  real_rate: number | null;
  /** Nominal rate. (per year) */
  nominal_rate: number | null;
  /** Inflation. (per year) */
  inflation: number | null;
  /** foreign_rate in the home currency. (per year) */
  home_rate: number | null;
  /** Value of the flows. (money) */
  npv: number | null;
  /** Real flows at the real rate. (money) */
  real_npv: number | null;
  /** Nominal flows at the nominal rate. (money) */
  nominal_npv: number | null;
  /** nominal_npv − real_npv: rounding alone. (money) */
  difference: number | null;
  /** In money of today. (money) */
  real_flows: number[] | null;
  /** In money of their day. (money) */
  nominal_flows: number[] | null;
  /** Real flows at the nominal rate: a mistake. (money) */
  mistaken_real_at_nominal: number | null;
  /** Nominal flows at the real rate: a mistake. (money) */
  mistaken_nominal_at_real: number | null;
  /** Expected exchange rates from today on. */
  exchange_rates: number[] | null;
  warnings: Problem[];
}

/** Bridge between a hurdle rate and a probability of success: A hurdle rate that holds the risk of failure, against a rate without it and a probability: any three give the fourth. */
export interface HurdleRateBridgeQuestion {
  /** Rate without the risk of failure. Also accepted as: r, discount_rate, wacc. */
  rate?: Numeric | null;
  /** Hurdle rate. Also accepted as: h, hurdle, target_return. */
  hurdle_rate?: Numeric | null;
  /** Probability of success. Also accepted as: p, probability_of_success, pos, success. */
  probability?: Numeric | null;
  /** Instead: those of the stages. Also accepted as: stages. */
  probabilities?: Array<Numeric> | null;
  /** Years until success shows. Also accepted as: T, time, t. */
  years?: Numeric | null;
}

export interface HurdleRateBridgeAnswer {
  /** Which of the four was found. */
  found: string;
  /** r. (per year) */
  rate: number;
  /** h. (per year) */
  hurdle_rate: number;
  /** p. */
  probability: number;
  /** T. (years) */
  years: number;
  /** h − r. (per year) */
  failure_premium: number;
  /** (1 + h)^−T. */
  value_of_one_on_success: number;
  /** p·(1 + h)^−T: failure counted twice. */
  counted_twice: number;
  warnings: Problem[];
}

/** Venture capital method: What an investor pays today for a share of a later exit: value before and after the investment, share, what later rounds leave of it. */
export interface VcMethodQuestion {
  /** Value of the equity at the exit in the case of success. Also accepted as: harvest, terminal_value, TV, tv, exit, value_at_exit. */
  exit_value?: Numeric | null;
  /** Instead: profit or sales of the exit year. Also accepted as: net_income, earnings, revenue, ebitda, sales. */
  exit_metric?: Numeric | null;
  /** Multiple of exit_metric. Also accepted as: pe, multiple, p_e, price_earnings, ps. */
  exit_multiple?: Numeric | null;
  /** Years until the exit. Also accepted as: T, time, n. */
  years?: Numeric | null;
  /** Hurdle rate: one, or a list with one a year. Also accepted as: hurdle, h, r, target_return, required_return, irr, rate. */
  hurdle_rate?: Numeric | Array<Numeric> | null;
  /** Instead of hurdle_rate and years: multiple of the money. Also accepted as: moic, roi. */
  target_multiple?: Numeric | null;
  /** What is invested. Also accepted as: need, raise, amount. */
  investment?: Numeric | null;
  /** What later rounds leave of a share. Also accepted as: retention_ratio, ret. */
  retention?: Numeric | null;
  /** Instead: the share that each later round (and pool) takes, one or a list. Also accepted as: dilutions, later_rounds. */
  dilution?: Numeric | Array<Numeric> | null;
  /** Shares before the round. Also accepted as: shares, shares_outstanding, pre_money_shares. */
  existing_shares?: Numeric | null;
  /** Probability of success, for rate_behind_hurdle alone. Also accepted as: p. */
  probability?: Numeric | null;
}

export interface VcMethodAnswer {
  /** Value after the investment. (money) */
  value: number;
  /** The same. (money) */
  post_money: number;
  /** Value before it. (money) */
  pre_money: number | null;
  /** Share bought. */
  ownership: number | null;
  /** What is left of it. */
  ownership_at_exit: number | null;
  /** As it was used. (money) */
  exit_value: number;
  /** exit/(1 + h)^T, before later dilution. (money) */
  discounted_exit: number;
  /** (1 + h)^T. */
  required_multiple: number;
  /** The one rate a year that it comes to. (per year) */
  hurdle_rate: number | null;
  /** As it was used. */
  retention: number;
  /** What the investor has at the exit on success. (money) */
  investor_proceeds: number | null;
  /** Shares issued. */
  new_shares: number | null;
  /** Price of one. (money) */
  price_per_share: number | null;
  /** Rate without failure, with probability. (per year) */
  rate_behind_hurdle: number | null;
  warnings: Problem[];
}

/** First Chicago method: A company by scenarios with probabilities, at a rate that holds no failure; and the hurdle rate that the venture capital method would need for the same value. */
export interface FirstChicagoQuestion {
  /** Each with its probability. Also accepted as: cases. */
  scenarios: Array<{
    /** Its name. Also accepted as: scenario, case. */
    name?: string | null;
    /** Its probability. Also accepted as: p, prob. */
    probability: Numeric;
    /** Value of the equity at the exit in the case of success. Also accepted as: harvest, terminal_value, TV, tv, exit, value_at_exit. */
    exit_value?: Numeric | null;
    /** Instead: profit or sales of the exit year. Also accepted as: net_income, earnings, revenue, ebitda, sales. */
    exit_metric?: Numeric | null;
    /** Multiple of exit_metric. Also accepted as: pe, multiple, p_e, price_earnings, ps. */
    exit_multiple?: Numeric | null;
    /** Years until its end; those for all unless given. Also accepted as: T, time. */
    years?: Numeric | null;
    /** What the holder receives before, from year 1. Also accepted as: dividends, interim. */
    flows?: Array<Numeric> | null;
  }>;
  /** Rate without the risk of failure. Also accepted as: r, discount_rate, k, required_return. */
  rate: Numeric;
  /** Years until the end of every scenario. Also accepted as: T, time. */
  years?: Numeric | null;
  /** What is invested. Also accepted as: need, raise, amount. */
  investment?: Numeric | null;
  /** What later rounds leave of a share. Also accepted as: retention_ratio, ret. */
  retention?: Numeric | null;
  /** Instead: the share that each later round (and pool) takes, one or a list. Also accepted as: dilutions, later_rounds. */
  dilution?: Numeric | Array<Numeric> | null;
  /** A hurdle rate, for the venture capital method beside it. Also accepted as: hurdle, h. */
  hurdle_rate?: Numeric | null;
}

export interface FirstChicagoAnswer {
  /** Value after the investment. (money) */
  value: number;
  /** The same. (money) */
  post_money: number;
  /** Value before it. (money) */
  pre_money: number | null;
  /** Share bought. */
  ownership: number | null;
  /** What is left of it. */
  ownership_at_exit: number | null;
  /** Mean exit, not discounted. (money) */
  expected_exit: number;
  /** For each: name, probability, exit_value, years, present_value, part_of_value, investor_proceeds. */
  scenarios: { [name: string]: Json }[];
  /** Hurdle rate at which the best exit alone is worth as much. (per year) */
  implied_hurdle_rate: number | null;
  /** The best exit at hurdle_rate. (money) */
  vc_method_post_money: number | null;
  /** As it was used. */
  retention: number;
  warnings: Problem[];
}

/** Reference rates side by side: Hurdle rates of venture capital by stage, rates for risk-adjusted values, costs of capital and country risk premiums: each with source, year and confidence. */
export interface ReferenceRatesQuestion {
  /** Only this family. */
  family?: "hurdle" | "rnpv" | "cost_of_capital" | "country_risk" | null;
  /** Only sources whose name holds this. Also accepted as: id. */
  source?: string | null;
  /** Only stages whose name holds this. */
  stage?: string | null;
  /** Only this country, by its ISO code of two letters. Also accepted as: place. */
  country?: string | null;
  /** Probability of success, for the other family. Also accepted as: p. */
  probability?: Numeric | null;
  /** Years until success shows. Also accepted as: T. */
  years?: Numeric | null;
}

export interface ReferenceRatesAnswer {
  /** For each row: family, source, title, year, place, confidence, stage, low, high, typical, open_ended, other_family_low, other_family_high, other_family_typical (with probability and years). */
  rates: { [name: string]: Json }[];
  /** For each: country, rating, default_spread, relative_volatility, country_risk_premium, total_equity_risk_premium, equity_risk_premium, tax_rate, source, year, confidence. */
  countries: { [name: string]: Json }[];
  /** Least low end of the rows shown. (per year) */
  lowest: number | null;
  /** Largest high end. (per year) */
  highest: number | null;
  /** What holds for the tables in whole. */
  warnings_of_sources: string[];
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

/** Sobol’ indices: Which share of the variance of a figure each uncertain input brings, alone and with its interactions. */
export interface SobolIndicesQuestion {
  /** The calculator whose figure is varied; its question goes into inputs. */
  calculator?: string | null;
  /** Instead of calculator: a formula with + − * / ^, parentheses, min, max, exp, ln, sqrt, abs and names, such as "(price − cost) * volume" written with plain minus signs. Also accepted as: expression, model, f. */
  formula?: string | null;
  /** The question of the calculator as it would be asked alone, or the values of names in the formula. Also accepted as: base_inputs, question. */
  inputs?: Json | null;
  /** The figure of the calculator's answer, by path, or a list of several. Not with a formula. Also accepted as: outputs. */
  output?: string | Array<string> | null;
  /** The uncertain inputs and what is believed of each. Also accepted as: uncertain, distributions, variables. */
  vary?: Array<{
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
  }> | null;
  /** Instead: coefficients of the G function, a list; or one number, a of the function of Ishigami. Also accepted as: coefficients. */
  a?: Numeric | Array<Numeric> | null;
  /** With one number a: b of the function of Ishigami. */
  b?: Numeric | null;
  /** Draws of each of the two sets. If not given: 4096. Also accepted as: n, N, samples. */
  draws?: Numeric | null;
  /** Which draws: any whole number. If not given: 1. */
  seed?: Numeric | null;
}

export interface SobolIndicesAnswer {
  /** S of each input, in their order. */
  first_order: number[];
  /** S_T of each input. */
  total: number[];
  /** S of a test function, exactly. */
  first_order_exact: number[] | null;
  /** S_T of a test function, exactly. */
  total_exact: number[] | null;
  /** What is missing to 1 are interactions. */
  sum_of_first_order: number;
  /** For each input: input, first_order, first_order_error, total, total_error, interactions, and the exact ones of a test function. */
  indices: { [name: string]: Json }[];
  /** Mean of the figure. */
  mean: number;
  /** Its variance. */
  variance: number;
  /** n. */
  draws: number;
  /** n(k + 2). */
  runs: number;
  /** Seed. */
  seed: number;
  warnings: Problem[];
}

/** Rank correlation to normal correlation of a Gaussian copula: The correlation of the normal variables that gives a stated rank correlation, and back. */
export interface SpearmanToPearsonQuestion {
  /** Rank correlation: one or a list. Also accepted as: rank, rho_s, rho. */
  spearman?: Numeric | Array<Numeric> | null;
  /** Instead: correlation of the normal variables, one or a list. Also accepted as: normal, r. */
  pearson?: Numeric | Array<Numeric> | null;
}

export interface SpearmanToPearsonAnswer {
  /** Of the normal variables. */
  pearson: number[];
  /** Of ranks. */
  spearman: number[];
  /** Kendall’s τ. */
  kendall: number[];
  warnings: Problem[];
}

/** Nearest correlation matrix: Whether stated correlations can hold at the same time, and the nearest that can. */
export interface NearestCorrelationMatrixQuestion {
  /** The correlations, row by row, with 1 on the diagonal. Also accepted as: correlations, R. */
  matrix: Array<Array<Numeric>>;
  /** What the correlations are of. If not given: "normal". Also accepted as: correlation_scale. */
  scale?: "rank" | "normal" | null;
}

export interface NearestCorrelationMatrixAnswer {
  /** The matrix that can hold, on the scale asked. */
  matrix: Json[];
  /** The same of the normal variables. */
  normal_matrix: Json[];
  /** Whether it differs from the stated one. */
  repaired: boolean;
  /** Of the stated normal matrix; below 0 it contradicts itself. */
  smallest_eigenvalue: number | null;
  /** All of them, the smallest first. */
  eigenvalues: number[];
  /** ‖X − R‖_F. */
  distance: number;
  /** Of one correlation. */
  largest_change: number;
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
