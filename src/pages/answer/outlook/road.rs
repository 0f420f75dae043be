//! The road: stages on a line of time with cost, chance and who pays; what nobody pays yet in red.

use labworth_charts::{Moment, Payer, RoadPicture, RoadStage, road_picture};
use labworth_domain::financing::spin_off::StageFunding;
use labworth_domain::ledger::Account;
use labworth_domain::paths::evaluation::ReadingResult;
use labworth_domain::paths::sales::years_until;
use labworth_domain::project::Project;
use labworth_domain::road::Stage;
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::answer::account_party;
use crate::figures::{Picture, data_table};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The road, where there is one.
pub fn road_figure(block: &Drawing) -> Html {
    let text = block.text;
    let evaluation = &block.evaluated.0;
    let project = &evaluation.project;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    if project.road.stages.is_empty() {
        return Html::default();
    }
    let stages: Vec<RoadStage> = project
        .road
        .stages
        .iter()
        .enumerate()
        .map(|(at, stage)| stage_of(project, reading, at, stage, text))
        .collect();
    let described: Vec<String> = stages
        .iter()
        .map(|stage| {
            let paid: Vec<&str> = stage.payers.iter().map(|payer| payer.label.as_str()).collect();
            let gap = stage.gap.as_ref().map(|(_, words)| words.as_str());
            let parts: Vec<&str> = paid.into_iter().chain(gap).collect();
            text.road_stage_description(
                &stage.cost_words,
                &stage.name,
                &stage.note,
                &parts.join("; "),
            )
        })
        .collect();
    let table = stages
        .iter()
        .map(|stage| {
            let paid: Vec<&str> = stage.payers.iter().map(|payer| payer.label.as_str()).collect();
            [
                stage.name.clone(),
                stage.note.clone(),
                stage.cost_words.clone(),
                paid.join("; "),
                stage.gap.as_ref().map_or_else(|| "–".to_owned(), |(_, words)| words.clone()),
            ]
            .map(AttrValue::from)
            .to_vec()
        })
        .collect::<Vec<_>>();
    let head = [
        text.road_stage(),
        text.road_what(),
        text.road_cost(),
        text.road_payers(),
        text.road_gap(),
    ]
    .map(AttrValue::from);
    let launch = project.road.launch();
    let expiry = years_until(project.licence.signed_on, &project.right.expiry);
    let scene = road_picture(
        &RoadPicture {
            title: text.road_title().to_owned(),
            description: described.join(" "),
            stages,
            launch: Some(Moment { at: launch.to_f64(), words: text.road_launch().to_owned() }),
            expiry: Some(Moment { at: expiry, words: text.road_expiry().to_owned() }),
            time: text.road_time().to_owned(),
            years: &|years| text.estimate_up_to(years, 1),
        },
        block.width,
    );
    let who =
        if reading.spin_off.is_some() { text.road_how_spin_off() } else { text.road_how_licence() };
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h3>{ text.road_title() }</h3>
                <p>{ who }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="road" />
            }
            { data_table(text.road_title(), text.road_title(), &head, &table, text) }
        </figure>
    }
}

fn stage_of(
    project: &Project,
    reading: &ReadingResult,
    at: usize,
    stage: &Stage,
    text: Text,
) -> RoadStage {
    let currency = project.currency.code();
    let money = |amount: &Exact| text.money_short(amount, currency);
    let levels = match stage.levels {
        (Some(from), Some(to)) => Some((f64::from(from), f64::from(to))),
        _ => None,
    };
    let years = text.road_years(&text.number_up_to(&stage.duration, 2));
    let chance = text.road_chance(&text.percent(&stage.probability, 1));
    let note = match stage.levels {
        (Some(from), Some(to)) => {
            let levels = text.road_levels(&from.to_string(), &to.to_string());
            format!("{levels} · {years} · {chance}")
        }
        _ => format!("{years} · {chance}"),
    };
    let funding = reading.spin_off.as_ref().and_then(|spin_off| spin_off.funding.get(at));
    let (payers, gap) = match funding {
        Some(funding) => payers(funding, &money, text),
        None => {
            let party = account_party(&Account::Licensee);
            let label = text.road_payer(&money(&stage.cost), text.party_licensee());
            (vec![Payer { party, amount: stage.cost.to_f64(), label }], None)
        }
    };
    let name = stage.name.clone().filter(|name| !name.trim().is_empty());
    RoadStage {
        name: name.unwrap_or_else(|| text.row_stage(&(at + 1).to_string())),
        levels,
        note,
        starts: project.road.begins(at).to_f64(),
        ends: project.road.begins(at + 1).to_f64(),
        cost: stage.cost.to_f64(),
        cost_words: money(&stage.cost),
        payers,
        gap,
    }
}

fn payers(
    funding: &StageFunding<Exact>,
    money: &dyn Fn(&Exact) -> String,
    text: Text,
) -> (Vec<Payer>, Option<(f64, String)>) {
    let parts = [
        (Account::Funder, text.party_funder(), &funding.grant),
        (Account::Founders, text.party_founders(), &funding.founders),
        (Account::Investor, text.party_investor(), &funding.investor),
    ];
    let paid = parts.into_iter().filter(|(_, _, amount)| !amount.is_zero());
    let payers = paid.map(|(account, name, amount)| Payer {
        party: account_party(&account),
        amount: amount.to_f64(),
        label: text.road_payer(&money(amount), name),
    });
    let gap = (!funding.gap.is_zero()).then(|| {
        (funding.gap.to_f64(), text.road_payer(&money(&funding.gap), text.party_not_yet_found()))
    });
    (payers.collect(), gap)
}
