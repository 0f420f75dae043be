//! What calculators know from `data/` beside rules and defaults: published success rates, official fees, the
//! questions on the strength of a right.

use labworth_catalogue::{
    self as catalogue, CatalogueError, FeeSchedule, Questionnaire, SuccessRates,
};
use labworth_messages::{Block, Card, Inline, Line};

use crate::provenance::{facts, holds_for};
use crate::words::Words;
use crate::{by_input, in_language, plain};

/// The blocks of all three, each with its heading.
pub(crate) fn blocks(words: &Words) -> Result<Vec<Block>, String> {
    let broken = |error: CatalogueError| error.to_string();
    let heading = |key: &str| words.get(key).map(|text| Block::Heading(plain(text)));
    let paragraph = |key: &str| words.get(key).map(|text| Block::Paragraph(plain(text)));
    let mut blocks = vec![heading("sources-success")?, paragraph("sources-success-why")?];
    blocks.push(Block::Card(by_input::success_card()));
    blocks.extend([heading("sources-fees")?, paragraph("sources-fees-why")?]);
    for schedule in catalogue::renewal_fees().map_err(broken)? {
        blocks.push(fees(&schedule, words)?);
    }
    blocks.extend([heading("sources-questions")?, paragraph("sources-questions-why")?]);
    blocks.extend(questions(&catalogue::questionnaire().map_err(broken)?, words)?);
    Ok(blocks)
}

/// The published success rates, each folded.
pub(crate) fn success_blocks(words: &Words) -> Result<Vec<Block>, String> {
    let sets = catalogue::success_rates().map_err(|error| error.to_string())?;
    sets.iter().map(|set| success(set, words)).collect()
}

fn success(set: &SuccessRates, words: &Words) -> Result<Block, String> {
    let mut facts = holds_for(Some(&set.place), words)?
        .into_iter()
        .chain(facts(&set.source, set.confidence, words)?)
        .collect::<Vec<_>>();
    if let Some(loa) = &set.loa {
        facts.push((plain(words.get("sources-loa")?), plain(percent(loa, words))));
    }
    if let Some(n) = set.n {
        facts.push((plain(words.get("sources-programmes")?), plain(n.to_string())));
    }
    let mut blocks = vec![Block::Definitions(facts)];
    if !set.stages.is_empty() {
        let head = vec![plain(words.get("sources-stage")?), plain(words.get("sources-chance")?)];
        let row = |stage: &catalogue::StageSuccess| {
            vec![plain(&stage.name), plain(percent(&stage.probability, words))]
        };
        blocks.push(Block::Table { head, rows: set.stages.iter().map(row).collect() });
    }
    let note = set.note.as_ref().map(|note| in_language(note, &words.language));
    blocks.extend(note.map(|note| Block::Paragraph(plain(note))));
    let summary = plain(in_language(&set.name, &words.language));
    Ok(Block::Folded { summary, blocks })
}

fn fees(schedule: &FeeSchedule, words: &Words) -> Result<Block, String> {
    let mut facts = facts(&schedule.source, schedule.confidence, words)?;
    let per = if schedule.per == "patent" { "sources-per-patent" } else { "sources-per-claim" };
    facts.push((plain(words.get("sources-fee-per")?), plain(words.get(per)?)));
    let fee = format!("{} ({})", words.get("sources-fee")?, schedule.currency);
    let head = vec![plain(words.get("sources-fee-years")?), plain(fee)];
    let row = |fee: &catalogue::YearlyFee| {
        let years = if fee.first == fee.last {
            fee.first.to_string()
        } else {
            format!("{}–{}", fee.first, fee.last)
        };
        vec![plain(years), plain(&fee.amount)]
    };
    let table = Block::Table { head, rows: schedule.fees.iter().map(row).collect() };
    let mut blocks = vec![Block::Definitions(facts), table];
    let note = schedule.note.as_ref().map(|note| in_language(note, &words.language));
    blocks.extend(note.map(|note| Block::Paragraph(plain(note))));
    let summary = plain(in_language(&schedule.name, &words.language));
    Ok(Block::Folded { summary, blocks })
}

fn questions(set: &Questionnaire, words: &Words) -> Result<Vec<Block>, String> {
    let mut blocks = vec![
        Block::Definitions(facts(&set.source, set.confidence, words)?),
        Block::Paragraph(plain(in_language(&set.note, &words.language))),
    ];
    for group in &set.groups {
        let head = ["sources-question", "sources-weakest", "sources-strongest"];
        let head: Result<Vec<Line>, String> =
            head.into_iter().map(|key| words.get(key).map(plain)).collect();
        let row = |question: &catalogue::Question| {
            let cell = |text| plain(in_language(text, &words.language));
            let mut asked = cell(&question.text);
            asked.push(Inline::Text(" ".to_owned()));
            asked.push(Inline::Code(question.id.clone()));
            vec![asked, cell(&question.weakest), cell(&question.strongest)]
        };
        let table = Block::Table { head: head?, rows: group.questions.iter().map(row).collect() };
        let summary = plain(in_language(&group.name, &words.language));
        blocks.push(Block::Folded { summary, blocks: vec![table] });
    }
    Ok(blocks)
}

/// Each question as a card of its own, to stand beside the answers: `questions/<id>`.
pub(crate) fn question_cards(words: &Words) -> Result<Vec<(String, Card)>, String> {
    let set = catalogue::questionnaire().map_err(|error| error.to_string())?;
    let cell = |text| plain(in_language(text, &words.language));
    let questions = set.groups.iter().flat_map(|group| &group.questions);
    questions
        .map(|question| {
            let ends = vec![
                (plain(words.get("sources-weakest")?), cell(&question.weakest)),
                (plain(words.get("sources-strongest")?), cell(&question.strongest)),
            ];
            let blocks = vec![Block::Paragraph(cell(&question.text)), Block::Definitions(ends)];
            let title = in_language(&question.text, &words.language).to_owned();
            Ok((format!("questions/{}", question.id), Card { title, blocks }))
        })
        .collect()
}

/// A share as a percentage in the reader's convention, digit for digit.
fn percent(share: &str, words: &Words) -> String {
    let (whole, decimals) = share.split_once('.').unwrap_or((share, ""));
    let padded = format!("{decimals:0<2}");
    let (up, rest) = padded.split_at(2);
    let moved = format!("{whole}{up}");
    let whole = match moved.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let point = if words.language == "en" { '.' } else { ',' };
    match rest.trim_end_matches('0') {
        "" => format!("{whole}%"),
        rest => format!("{whole}{point}{rest}%"),
    }
}

#[cfg(test)]
mod tests {
    use labworth_messages::LanguageTexts;

    use super::*;

    #[test]
    fn a_share_is_written_in_the_readers_convention() {
        let words = |folder: &str| {
            let texts = LanguageTexts { folder: folder.to_owned(), ..LanguageTexts::default() };
            Words::of(&texts).unwrap()
        };
        let (english, vietnamese) = (words("en"), words("vi"));
        for (share, en, vi) in [
            ("0.096", "9.6%", "9,6%"),
            ("0.5952", "59.52%", "59,52%"),
            ("0.63", "63%", "63%"),
            ("1", "100%", "100%"),
        ] {
            assert_eq!(percent(share, &english), en);
            assert_eq!(percent(share, &vietnamese), vi);
        }
    }
}
