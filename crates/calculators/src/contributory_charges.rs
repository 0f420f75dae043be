//! Reading the assets that help a right to earn, and what they are charged.

use labworth_domain::valuation::contributory_assets::{AssetKind, Charge, ContributoryAsset};

use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};
use crate::yearly_inputs::listed;

/// An asset with its name.
pub(crate) struct NamedAsset {
    pub(crate) name: String,
    pub(crate) asset: ContributoryAsset,
}

/// Everything that is charged.
pub(crate) struct ContributoryCharges {
    pub(crate) assets: Vec<NamedAsset>,
}

impl ContributoryCharges {
    pub(crate) fn charges(&self) -> Vec<Charge> {
        self.assets.iter().map(|named| named.asset.charge.clone()).collect()
    }

    /// What a reader should look at again.
    pub(crate) fn warnings(&self, inputs: &Inputs) -> Vec<Problem> {
        let path = inputs.path("contributory_assets");
        let mut warnings = Vec::new();
        if self.assets.is_empty() {
            let message = "no other asset is charged: the whole profit is taken as the right's own";
            warnings.push(Problem::new("no_contributory_charges", path, message));
            return warnings;
        }
        let taken_apart = !inputs.has("contributory_asset_charges");
        let workforce = |named: &NamedAsset| named.asset.kind == AssetKind::Workforce;
        if taken_apart && !self.assets.iter().any(workforce) {
            let message = "no workforce is charged: people in place help to earn although no balance sheet shows them";
            warnings.push(Problem::new("workforce_not_charged", path, message));
        }
        let used_up = self.assets.iter().find(|named| {
            named.asset.kind == AssetKind::WorkingCapital
                && match &named.asset.charge {
                    Charge::OnFairValue { recovery, .. } => {
                        recovery.iter().any(|each| *each != 0.0)
                    }
                    Charge::LevelPayment { .. } => true,
                    Charge::ShareOfSales(_) | Charge::Stated(_) => false,
                }
        });
        if let Some(named) = used_up {
            let message = format!(
                "\"{}\" is working capital and is not used up: no return of it is due",
                named.name
            );
            let path = inputs.path("contributory_assets");
            warnings.push(Problem::new("return_of_working_capital", path, message));
        }
        warnings
    }
}

/// The assets under `contributory_assets`, and the money under `contributory_asset_charges`.
pub(crate) fn contributory_charges(inputs: &Inputs) -> Result<ContributoryCharges, Refusal> {
    let mut assets = Vec::new();
    for (position, item) in inputs.items("contributory_assets").iter().enumerate() {
        if let Checked::Object(asset) = item {
            assets.push(named_asset(asset, position)?);
        }
    }
    let stated = stated_charges(inputs)?;
    if !stated.is_empty() {
        let charge = Charge::Stated(stated);
        let asset = ContributoryAsset { kind: AssetKind::Other, charge };
        assets.push(NamedAsset { name: "stated charges".to_owned(), asset });
    }
    Ok(ContributoryCharges { assets })
}

/// Money by year; an entry may also be an object that carries it.
fn stated_charges(inputs: &Inputs) -> Result<Vec<f64>, Refusal> {
    let items = inputs.items("contributory_asset_charges");
    if items.is_empty() {
        return listed(inputs, "contributory_asset_charges");
    }
    let amount = |item: &Checked| match item {
        Checked::Number(amount) => Ok(amount.to_f64()),
        Checked::Object(charge) => charge.number("charge"),
        _ => Ok(0.0),
    };
    items.iter().map(amount).collect()
}

fn named_asset(asset: &Inputs, position: usize) -> Result<NamedAsset, Refusal> {
    let kind = match asset.optional_text("kind")? {
        Some("working_capital") => AssetKind::WorkingCapital,
        Some("fixed_assets") => AssetKind::FixedAssets,
        Some("real_estate") => AssetKind::RealEstate,
        Some("workforce") => AssetKind::Workforce,
        Some("intangible") => AssetKind::Intangible,
        _ => AssetKind::Other,
    };
    let stated = asset.optional_text("name")?.or(asset.optional_text("kind")?);
    let name = stated.map_or_else(|| format!("asset {}", position + 1), str::to_owned);
    Ok(NamedAsset { name, asset: ContributoryAsset { kind, charge: charge(asset)? } })
}

fn charge(asset: &Inputs) -> Result<Charge, Refusal> {
    let given: Vec<&str> = ["fair_value", "share_of_sales", "charge"]
        .into_iter()
        .filter(|name| asset.has(name))
        .collect();
    match given.as_slice() {
        ["share_of_sales"] => Ok(Charge::ShareOfSales(listed(asset, "share_of_sales")?)),
        ["charge"] => Ok(Charge::Stated(listed(asset, "charge")?)),
        ["fair_value"] => on_fair_value(asset),
        [_, second, ..] => {
            let message =
                "state a charge in one way: fair_value with its return, share_of_sales, or charge";
            Err(asset.problem("conflict", second, message))
        }
        _ => {
            let message = "give fair_value with required_return, share_of_sales, or charge";
            Err(asset.problem("missing", "fair_value", message))
        }
    }
}

fn on_fair_value(asset: &Inputs) -> Result<Charge, Refusal> {
    let fair_values = listed(asset, "fair_value")?;
    let required_return = asset.optional_number("required_return")?.ok_or_else(|| {
        let message =
            "\"required_return\" is missing: the return that the asset must earn after tax";
        asset.problem("missing", "required_return", message)
    })?;
    let recovery = listed(asset, "recovery")?;
    let Some(years) = asset.optional_number("life_years")? else {
        return Ok(Charge::OnFairValue { fair_values, required_return, recovery });
    };
    match (fair_values.as_slice(), recovery.is_empty()) {
        (_, false) => {
            let message = "give either recovery, or life_years for a level payment";
            Err(asset.problem("conflict", "recovery", message))
        }
        ([fair_value], true) => {
            Ok(Charge::LevelPayment { fair_value: *fair_value, required_return, years })
        }
        (_, true) => {
            let message =
                "a level payment returns one fair value: give recovery with a list of them";
            Err(asset.problem("conflict", "life_years", message))
        }
    }
}
