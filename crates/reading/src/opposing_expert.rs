//! What an opposing expert says, one card a rule: the attack, the answer, the source, and the rule itself, which
//! the page reads and never shows. So neither rules nor words are in what every visitor loads.

use labworth_catalogue::AttackRecord;
use labworth_messages::{Block, Card};

use crate::provenance::facts;
use crate::words::Words;
use crate::{in_language, plain};

/// The card of a rule: attack, answer, source, rule.
pub(crate) fn card(record: &AttackRecord, words: &Words) -> Result<Card, String> {
    let said = |text| Block::Paragraph(plain(in_language(text, &words.language)));
    Ok(Card {
        title: in_language(&record.name, &words.language).to_owned(),
        blocks: vec![
            said(&record.attack),
            said(&record.answer),
            Block::Definitions(facts(&record.source, record.confidence, words)?),
            Block::Data(record.written.clone()),
        ],
    })
}
