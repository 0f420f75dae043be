//! Reading the question: exits, deductions, classes in their order of preference, options.

use labworth_domain::financing::exit_waterfall::{
    Claim, Deduction, Flaw, OptionGrant, Place, TermsProblem, Waterfall,
};
use labworth_domain::units::{Currency, Exact};

use super::share_class::{ClassAsked, class, is_preferred};
use crate::currency::currency_asked;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

/// Everything that was asked, in the model's types.
pub(super) struct Question {
    /// The exit that is explained in full.
    pub(super) exit: Option<Exact>,
    /// The path of that exit.
    pub(super) exit_path: String,
    /// Further exits, divided only.
    pub(super) exits: Vec<Exact>,
    pub(super) waterfall: Waterfall<Exact>,
    /// By class, what was paid for it.
    pub(super) invested: Vec<Option<Exact>>,
    /// By class, who holds it.
    pub(super) class_holders: Vec<Vec<(String, Exact)>>,
    /// By option, who holds it.
    pub(super) option_holders: Vec<String>,
    pub(super) currency: Option<Currency>,
}

/// The first rank of debts; costs come before.
const DEBT: u32 = 10;
/// The rank of carve-outs, after every debt.
const CARVE_OUT: u32 = 1_000_000;

impl Question {
    pub(super) fn read(inputs: &Inputs) -> Result<Self, Refusal> {
        let exit = inputs.optional_exact("exit")?;
        if exit.is_none() && !inputs.has("exits") {
            return Err(inputs.problem("missing", "exit", "give exit, or a list of exits"));
        }
        let exits = if inputs.has("exits") { inputs.exact_list("exits")? } else { Vec::new() };
        let given = objects(inputs, "classes");
        let ranks = ranks(inputs, &given)?;
        let mut problems: Vec<Problem> = Vec::new();
        let mut asked: Vec<ClassAsked> = Vec::new();
        for (each, rank) in given.iter().zip(ranks) {
            match class(each, rank) {
                Ok(class) => asked.push(class),
                Err(refusal) => problems.extend_from_slice(refusal.problems()),
            }
        }
        if !problems.is_empty() {
            return Err(problems.into());
        }
        let deductions = deductions(inputs)?;
        let (options, option_holders) = options(inputs)?;
        let (invested, class_holders) =
            asked.iter().map(|each| (each.invested.clone(), each.holders.clone())).unzip();
        let classes = asked.into_iter().map(|each| each.class).collect();
        let (paths, deductions): (Vec<String>, Vec<_>) = deductions.into_iter().unzip();
        let waterfall = Waterfall::new(deductions, classes, options)
            .map_err(|problems| refused(inputs, &paths, &problems))?;
        Ok(Self {
            exit,
            exit_path: inputs.path("exit"),
            exits,
            waterfall,
            invested,
            class_holders,
            option_holders,
            currency: currency_asked(inputs)?,
        })
    }
}

fn objects<'a>(inputs: &'a Inputs, name: &str) -> Vec<&'a Inputs> {
    let object = |item: &'a Checked| match item {
        Checked::Object(object) => Some(object),
        _ => None,
    };
    inputs.items(name).iter().filter_map(object).collect()
}

/// The rank of each class among preferences: 1 is paid first.
fn ranks(inputs: &Inputs, classes: &[&Inputs]) -> Result<Vec<u32>, Refusal> {
    let own = |class: &&Inputs| {
        let rank = class.optional_number("rank")?;
        Ok(rank.map_or(1, |rank| rank as u32))
    };
    if !inputs.has("seniority") {
        return classes.iter().map(own).collect();
    }
    if let Some(class) = classes.iter().find(|class| class.has("rank")) {
        return Err(class.problem("conflict", "rank", "give either rank or seniority"));
    }
    let count = u32::try_from(classes.len()).unwrap_or(u32::MAX);
    match inputs.get("seniority") {
        Some(Checked::Text(order)) if order == "last_listed_first" => {
            Ok((1..=count).rev().collect())
        }
        Some(Checked::Text(order)) if order == "first_listed_first" => Ok((1..=count).collect()),
        Some(Checked::List(order)) => ranks_by_name(inputs, classes, order),
        _ => Ok(vec![1; classes.len()]),
    }
}

/// The ranks of a list of names, and of lists of names that rank equally.
fn ranks_by_name(
    inputs: &Inputs,
    classes: &[&Inputs],
    order: &[Checked],
) -> Result<Vec<u32>, Refusal> {
    let mut listed: Vec<(String, u32, String)> = Vec::new();
    for (rank, (at, item)) in (1..).zip(order.iter().enumerate()) {
        let path = inputs.path(&format!("seniority.{at}"));
        match item {
            Checked::Text(name) => listed.push((name.clone(), rank, path)),
            Checked::List(equals) => {
                listed.extend(equals.iter().enumerate().filter_map(|(place, name)| match name {
                    Checked::Text(name) => Some((name.clone(), rank, format!("{path}.{place}"))),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    let mut names: Vec<&str> = Vec::new();
    for class in classes {
        names.push(class.text("name")?);
    }
    let mut problems: Vec<Problem> = Vec::new();
    for (at, (name, _, path)) in listed.iter().enumerate() {
        if !names.contains(&name.as_str()) {
            let message = format!("no class is called \"{name}\"; there are {}", names.join(", "));
            problems.push(Problem::new("unknown_name", path.clone(), message));
        } else if listed.iter().take(at).any(|(before, _, _)| before == name) {
            let message = format!("\"{name}\" is ranked twice");
            problems.push(Problem::new("duplicate_name", path.clone(), message));
        }
    }
    let mut ranks = Vec::with_capacity(classes.len());
    for (class, name) in classes.iter().zip(names) {
        match listed.iter().find(|(listed, _, _)| listed == name) {
            Some((_, rank, _)) => ranks.push(*rank),
            None if is_preferred(class)? => {
                let message = format!("the preferred class \"{name}\" has no place in seniority");
                problems.push(Problem::new("missing", inputs.path("seniority"), message));
            }
            None => ranks.push(u32::MAX),
        }
    }
    if problems.is_empty() { Ok(ranks) } else { Err(problems.into()) }
}

/// Deductions with their paths, in the order: costs, debt, carve-outs.
fn deductions(inputs: &Inputs) -> Result<Vec<(String, Deduction<Exact>)>, Refusal> {
    let mut deductions = Vec::new();
    let mut add = |path: String, name: &str, claim, rank| {
        deductions.push((path, Deduction { name: name.to_owned(), claim, rank }));
    };
    if let Some(rate) = inputs.optional_exact("transaction_cost_rate")? {
        let path = inputs.path("transaction_cost_rate");
        add(path, "transaction cost rate", Claim::Part(rate), 0);
    }
    if let Some(costs) = inputs.optional_exact("transaction_costs")? {
        let path = inputs.path("transaction_costs");
        add(path, "transaction costs", Claim::Amount(costs), 1);
    }
    match inputs.get("debt") {
        Some(Checked::Number(debt)) => {
            add(inputs.path("debt"), "debt", Claim::Amount(debt.clone()), DEBT);
        }
        Some(Checked::Map(debts)) => {
            for (name, debt) in debts {
                if let Checked::Number(debt) = debt {
                    let path = inputs.path(&format!("debt.{name}"));
                    add(path, name, Claim::Amount(debt.clone()), DEBT);
                }
            }
        }
        _ => {
            for (at, debt) in objects(inputs, "debt").into_iter().enumerate() {
                let rank = debt.number("rank")? as u32;
                let claim = Claim::Amount(debt.exact("amount")?);
                let path = inputs.path(&format!("debt.{at}"));
                add(path, debt.text("name")?, claim, DEBT.saturating_add(rank));
            }
        }
    }
    if let Some(Checked::Number(amount)) = inputs.get("carve_outs") {
        let path = inputs.path("carve_outs");
        add(path, "carve-out", Claim::Amount(amount.clone()), CARVE_OUT);
    }
    for (at, carve_out) in objects(inputs, "carve_outs").into_iter().enumerate() {
        let amount = carve_out.optional_exact("amount")?;
        let claim = match (amount, carve_out.optional_exact("rate")?) {
            (Some(amount), None) => Claim::Amount(amount),
            (None, Some(rate)) => Claim::Part(rate),
            (Some(_), Some(_)) => {
                return Err(carve_out.problem("conflict", "rate", "give either amount or rate"));
            }
            (None, None) => {
                return Err(carve_out.problem("missing", "amount", "give amount or rate"));
            }
        };
        let path = inputs.path(&format!("carve_outs.{at}"));
        add(path, carve_out.text("name")?, claim, CARVE_OUT);
    }
    Ok(deductions)
}

/// The options, and who holds each.
fn options(inputs: &Inputs) -> Result<(Vec<OptionGrant<Exact>>, Vec<String>), Refusal> {
    let mut options = Vec::new();
    let mut holders = Vec::new();
    for option in objects(inputs, "options") {
        let name = option.text("name")?;
        holders.push(option.optional_text("holder")?.unwrap_or(name).to_owned());
        options.push(OptionGrant {
            name: name.to_owned(),
            shares: option.exact("shares")?,
            strike: option.exact("strike")?,
        });
    }
    Ok((options, holders))
}

fn refused(inputs: &Inputs, deductions: &[String], problems: &[TermsProblem]) -> Refusal {
    let problems = problems.iter().map(|problem| {
        let path = match problem.place {
            Place::Deduction(at) => deductions.get(at).cloned().unwrap_or_default(),
            Place::Class(at) => inputs.path(&format!("classes.{at}")),
            Place::Option(at) => inputs.path(&format!("options.{at}")),
        };
        match problem.flaw {
            Flaw::Negative(field) => Problem::new(
                "out_of_range",
                path,
                format!("{} is below zero", field.replace('_', " ")),
            ),
            Flaw::CapBelowPreference => Problem::new(
                "cap_below_preference",
                path,
                "the cap is below the preference that it includes",
            ),
            Flaw::PartsAboveWhole => {
                Problem::new("above_whole", path, "the rates of the carve-outs sum to more than 1")
            }
            Flaw::NameTwice => {
                Problem::new("duplicate_name", path, "something else has this name already")
            }
        }
    });
    problems.collect::<Vec<Problem>>().into()
}
