//! The money of a licence: what the licensee earns, bears and pays, in every state of the world.
//!
//! ```text
//! profit_j = m·S_j·κ_j − R_j        tax_j = T · max(0, profit_j)
//! ```
//!
//! `S_j` net sales of contract year `j` after launch, `κ_j` the part that is left after the right
//! has expired, `m` operating margin before royalty, `R_j` royalty, `T` tax rate. The licensee
//! bears the costs of the stages that are reached; losses of one year are not set against
//! another's profit.

use crate::ledger::{Account, Head, Movement};
use crate::paths::licence::Event;
use crate::paths::receipts::{Earning, PathNumber, Shared, costs_of_the_right, share};
use crate::paths::sales::{self, SalesYear};
use crate::project::Project;
use crate::road::When;
use crate::sharing::RuleError;
use crate::units::Number;

/// What moves under the licence.
#[derive(Clone, Debug, PartialEq)]
pub struct LicenceMoney<N> {
    /// What the institute receives, with what the rules give.
    pub receipts: Vec<Shared<N>>,
    /// Every other movement, and the payments to the owners.
    pub movements: Vec<Movement<N>>,
}

/// Follows the licence.
///
/// # Errors
/// The rules cannot be applied; the error names the step.
pub fn licence_money<N: PathNumber>(project: &Project<N>) -> Result<LicenceMoney<N>, RuleError> {
    let mut movements = vec![costs_of_the_right(project)];
    movements.extend(development(project, &Account::Licensee));
    for year in &project.licence.years {
        movements.extend(selling(project, year));
    }
    let receipts = share(project, earnings(project), &mut movements)?;
    Ok(LicenceMoney { receipts, movements })
}

/// All payments for the licence in the order of their time, if every stage succeeds. Failing at a
/// stage cuts the list short; it changes nothing before.
fn earnings<N: Number>(project: &Project<N>) -> Vec<Earning<N>> {
    let licence = &project.licence;
    let from_licensee = |event, date, time, stages, head, amount: N| Earning {
        event,
        date,
        time,
        when: When::Reached(stages),
        from: Account::Licensee,
        head,
        amount,
    };
    let signing = from_licensee(
        Event::Signing,
        licence.signed_on,
        0.0,
        0,
        Head::Upfront,
        licence.upfront.clone(),
    );
    let milestones = licence.milestones.iter().enumerate().map(|(at, milestone)| {
        let after = project.road.begins(milestone.stages);
        let date = sales::later(licence.signed_on, &after);
        let (event, time) = (Event::Milestone(at), after.to_f64());
        let amount = milestone.amount.clone();
        from_licensee(event, date, time, milestone.stages, Head::Milestone, amount)
    });
    let stages = project.road.stages.len();
    let royalties = licence.years.iter().map(|year| {
        let (event, time) = (Event::Year(year.number), time_of(project, year));
        from_licensee(event, year.end, time, stages, Head::Royalty, licence.royalty(year))
    });
    std::iter::once(signing).chain(milestones).chain(royalties).collect()
}

/// When the flow of a contract year arrives, in years from signing.
pub fn time_of<N: Number>(project: &Project<N>, year: &SalesYear<N>) -> f64 {
    year.ends_after.to_f64() - project.timing.years_before_year_end()
}

/// When the cost of a stage counts, in years from signing: at its beginning, or in its middle
/// where flows come through the year.
pub fn time_of_stage<N: Number>(project: &Project<N>, stage: usize) -> N {
    let begins = project.road.begins(stage);
    let duration =
        project.road.stages.get(stage).map_or_else(N::nothing, |stage| stage.duration.clone());
    let part = N::from_f64(project.timing.years_before_year_end());
    begins + duration * part
}

/// The costs of the stages that are reached.
fn development<N: Number>(project: &Project<N>, payer: &Account) -> Vec<Movement<N>> {
    let stages = project.road.stages.iter().enumerate();
    stages
        .map(|(at, stage)| {
            let after = time_of_stage(project, at);
            Movement {
                date: sales::later(project.licence.signed_on, &after),
                time: after.to_f64(),
                when: When::Reached(at),
                from: payer.clone(),
                to: Account::Outside,
                amount: stage.cost.clone().payable(&project.currency),
                head: Head::Development,
            }
        })
        .collect()
}

/// Sales of a year and, where the margin is known, what they cost and the tax on the profit.
fn selling<N: Number>(project: &Project<N>, year: &SalesYear<N>) -> Vec<Movement<N>> {
    let movement = |from, to, head, amount: N| Movement {
        date: year.end,
        time: time_of(project, year),
        when: When::Reached(project.road.stages.len()),
        from,
        to,
        amount: amount.payable(&project.currency),
        head,
    };
    let sold = year.net_sales.clone() * year.kept.clone();
    let mut movements =
        vec![movement(Account::Outside, Account::Licensee, Head::Sales, sold.clone())];
    if let Some(margin) = &project.operating_margin {
        let costs = sold.clone() * (N::one() - margin.clone());
        let profit = sold * margin.clone() - project.licence.royalty(year);
        let tax = project.corporate_tax_rate.clone() * profit.positive_part();
        movements.push(movement(Account::Licensee, Account::Outside, Head::CostOfSales, costs));
        movements.push(movement(Account::Licensee, Account::State, Head::CompanyTax, tax));
    }
    movements
}
