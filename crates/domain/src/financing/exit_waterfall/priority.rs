//! Paying claims in the order of their ranks.

use super::terms::{Claim, Deduction};
use crate::units::{Exact, Number};

/// What each claim is paid, in the order of the claims, and what is left.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Paid<N> {
    pub(super) each: Vec<N>,
    pub(super) left: N,
}

/// The ranks that occur, the first paid first.
pub(super) fn ranks(ranks: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut ranks: Vec<u32> = ranks.collect();
    ranks.sort_unstable();
    ranks.dedup();
    ranks
}

/// Pays amounts by rank; inside a rank that cannot be paid in full, pro rata.
pub(super) fn pay_by_rank<N: Number>(available: N, claims: &[(u32, N)]) -> Paid<N> {
    let mut left = available;
    let mut each = vec![N::nothing(); claims.len()];
    for rank in ranks(claims.iter().map(|(rank, _)| *rank)) {
        let of_rank = || claims.iter().filter(|(own, _)| *own == rank).map(|(_, claim)| claim);
        let total = of_rank().fold(N::nothing(), |total, claim| total + claim.clone());
        let in_full = left >= total;
        for ((own, claim), paid) in claims.iter().zip(&mut each) {
            if *own == rank && !claim.is_nothing() {
                *paid = if in_full {
                    claim.clone()
                } else {
                    left.clone() * claim.clone() / total.clone()
                };
            }
        }
        left = if in_full { left - total } else { N::nothing() };
    }
    Paid { each, left }
}

/// Pays deductions by rank: in each rank amounts first, then parts of what they leave.
pub(super) fn deduct<N: Number>(exit: N, deductions: &[Deduction<N>]) -> Paid<N> {
    let mut left = exit;
    let mut each = vec![N::nothing(); deductions.len()];
    for rank in ranks(deductions.iter().map(|deduction| deduction.rank)) {
        let amount = |deduction: &Deduction<N>| match &deduction.claim {
            Claim::Amount(amount) if deduction.rank == rank => (0, amount.clone()),
            _ => (0, N::nothing()),
        };
        let amounts: Vec<(u32, N)> = deductions.iter().map(amount).collect();
        let paid = pay_by_rank(left, &amounts);
        let reached = paid.left;
        left = reached.clone();
        for ((deduction, paid), each) in deductions.iter().zip(paid.each).zip(&mut each) {
            match &deduction.claim {
                Claim::Amount(_) if deduction.rank == rank => *each = paid,
                Claim::Part(part) if deduction.rank == rank => {
                    *each = reached.clone() * part.clone();
                    left = (left - each.clone()).positive_part();
                }
                _ => {}
            }
        }
    }
    Paid { each, left }
}

/// The part of each further unit of exit that passes the parts of a rank.
pub(super) fn passing<N: Number>(deductions: &[Deduction<N>], rank: u32) -> N {
    let whole = N::from_exact(&Exact::one());
    deductions.iter().fold(whole, |passing, deduction| match &deduction.claim {
        Claim::Part(part) if deduction.rank == rank => (passing - part.clone()).positive_part(),
        _ => passing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_that_cannot_be_paid_shares_pro_rata_and_the_next_gets_nothing() {
        let paid = pay_by_rank(9.0, &[(1, 5.0), (1, 10.0), (2, 1.0)]);
        assert_eq!(paid, Paid { each: vec![3.0, 6.0, 0.0], left: 0.0 });
        let stacked = pay_by_rank(9.0, &[(2, 5.0), (1, 8.0)]);
        assert_eq!(stacked, Paid { each: vec![1.0, 8.0], left: 0.0 });
    }

    #[test]
    fn a_carve_out_is_a_part_of_what_debt_leaves() {
        let deduction = |name: &str, claim, rank| Deduction { name: name.to_owned(), claim, rank };
        let deductions = [
            deduction("management", Claim::Part(0.1), 2),
            deduction("bank", Claim::Amount(30.0), 1),
        ];
        assert_eq!(deduct(100.0, &deductions), Paid { each: vec![7.0, 30.0], left: 63.0 });
        assert_eq!(deduct(20.0, &deductions), Paid { each: vec![0.0, 20.0], left: 0.0 });
    }
}
