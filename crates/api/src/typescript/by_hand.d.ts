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
