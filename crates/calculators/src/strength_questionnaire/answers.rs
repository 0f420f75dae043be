//! Reading the answers: who was asked what, and how each answer counts.

use labworth_catalogue::{Questionnaire, questionnaire};
use labworth_domain::valuation::strength::position::{Scale, position};

use crate::inputs::{Checked, Inputs};
use crate::nearest_name::nearest_name;
use crate::problem::Refusal;

/// What answers to the questionnaire may move.
pub(super) const PARAMETERS: [&str; 6] =
    ["royalty_rate", "life", "p_valid", "p_found", "p_win", "p_enforced"];

/// A question as it was asked.
pub(super) struct AskedQuestion {
    pub(super) id: String,
    pub(super) group: String,
    pub(super) text: Option<String>,
    pub(super) weight: f64,
    /// What it moves; nothing stands for everything.
    moves: Vec<String>,
}

impl AskedQuestion {
    pub(super) fn moves(&self, parameter: &str) -> bool {
        self.moves.is_empty() || self.moves.iter().any(|moved| moved == parameter)
    }
}

/// A rater and the answers given, by the position of the question.
pub(super) struct Rater {
    pub(super) name: String,
    pub(super) answers: Vec<(usize, f64)>,
}

/// Everything that was asked and answered.
pub(super) struct Asked {
    pub(super) questions: Vec<AskedQuestion>,
    pub(super) raters: Vec<Rater>,
    pub(super) best: f64,
    scale: Scale,
}

impl Asked {
    pub(super) fn read(inputs: &Inputs) -> Result<Self, Refusal> {
        let best = inputs.number("best_answer")?;
        let scale = match inputs.text("scale")? {
            "steps" => {
                Scale::Steps { middle: f64::midpoint(1.0, best), step: inputs.number("step")? }
            }
            _ => Scale::NormalScores { answers: best },
        };
        let given = given(inputs)?;
        let mut questions = questions(inputs, &given)?;
        weigh(inputs, &mut questions)?;
        let mut raters = Vec::with_capacity(given.len());
        for (name, path, answers) in given {
            let mut read = Vec::with_capacity(answers.len());
            for (id, answer) in answers {
                let at =
                    questions.iter().position(|question| question.id == id).ok_or_else(|| {
                        let names = || questions.iter().map(|question| question.id.as_str());
                        let hint = nearest_name(&id, names()).map_or_else(
                            || {
                                "reference: labworth calc --schema strength-questionnaire"
                                    .to_owned()
                            },
                            |near| format!("did you mean \"{near}\"?"),
                        );
                        let place = format!("{path}.{id}");
                        inputs.problem(
                            "unknown_choice",
                            &place,
                            format!("there is no question \"{id}\"; {hint}"),
                        )
                    })?;
                if answer > best {
                    let message = format!("answers go from 1 to {best}, and this is {answer}");
                    return Err(inputs.problem("out_of_range", &format!("{path}.{id}"), message));
                }
                read.push((at, answer));
            }
            raters.push(Rater { name, answers: read });
        }
        if raters.iter().all(|rater| rater.answers.is_empty()) {
            return Err(inputs.problem("missing", "answers", "no question is answered"));
        }
        Ok(Self { questions, raters, best, scale })
    }

    /// The groups in their order.
    pub(super) fn groups(&self) -> Vec<String> {
        let mut groups: Vec<String> = Vec::new();
        for question in &self.questions {
            if !groups.contains(&question.group) {
                groups.push(question.group.clone());
            }
        }
        groups
    }

    pub(super) fn answer_of(&self, rater: usize, question: &AskedQuestion) -> Option<f64> {
        let at = self.questions.iter().position(|other| other.id == question.id)?;
        let answers = &self.raters.get(rater)?.answers;
        answers.iter().find(|(place, _)| *place == at).map(|(_, answer)| *answer)
    }

    pub(super) fn answers_to(&self, question: &AskedQuestion) -> Vec<f64> {
        (0..self.raters.len()).filter_map(|rater| self.answer_of(rater, question)).collect()
    }

    /// The place in a range by the questions chosen; of one rater, or of all: the mean distance of their answers.
    pub(super) fn position_of(
        &self,
        rater: Option<usize>,
        chosen: impl Fn(&AskedQuestion) -> bool,
    ) -> Option<f64> {
        let distance = |question: &AskedQuestion| {
            let answers = match rater {
                None => self.answers_to(question),
                Some(at) => self.answer_of(at, question).into_iter().collect(),
            };
            let count = answers.len() as f64;
            let total: f64 = answers.into_iter().map(|answer| self.scale.distance(answer)).sum();
            (count > 0.0).then(|| (question.weight, total / count))
        };
        let chosen = self.questions.iter().filter(|question| chosen(question));
        position(&chosen.filter_map(distance).collect::<Vec<_>>())
    }
}

type Given = (String, String, Vec<(String, f64)>);

/// Name, path and answers of each rater.
fn given(inputs: &Inputs) -> Result<Vec<Given>, Refusal> {
    let mut raters = Vec::new();
    for (at, item) in inputs.items("raters").iter().enumerate() {
        let Checked::Object(rater) = item else { continue };
        let name = rater.optional_text("name")?;
        let name = name.map_or_else(|| format!("rater {}", at + 1), str::to_owned);
        raters.push((name, format!("raters.{at}.answers"), answers_of(rater)));
    }
    if inputs.has("answers") {
        if !raters.is_empty() {
            let message = "give either answers of one rater, or raters";
            return Err(inputs.problem("conflict", "answers", message));
        }
        raters.push(("rater 1".to_owned(), "answers".to_owned(), answers_of(inputs)));
    }
    if raters.is_empty() {
        return Err(inputs.problem("missing", "answers", "give answers, or raters with answers"));
    }
    Ok(raters)
}

/// Answers by the name of the question, or by its number where they are a list.
fn answers_of(inputs: &Inputs) -> Vec<(String, f64)> {
    let number = |value: &Checked| match value {
        Checked::Number(number) => Some(number.to_f64()),
        _ => None,
    };
    match inputs.get("answers") {
        Some(Checked::List(items)) => {
            let numbered = |(at, item): (usize, &Checked)| {
                number(item).map(|answer| ((at + 1).to_string(), answer))
            };
            items.iter().enumerate().filter_map(numbered).collect()
        }
        _ => {
            let named =
                |(id, value): &(String, Checked)| number(value).map(|answer| (id.clone(), answer));
            inputs.entries("answers").iter().filter_map(named).collect()
        }
    }
}

/// The questions: one's own, numbered ones for plain lists, or those of the questionnaire that comes with it.
fn questions(inputs: &Inputs, given: &[Given]) -> Result<Vec<AskedQuestion>, Refusal> {
    if inputs.has("questions") {
        return own_questions(inputs);
    }
    let longest = given.iter().map(|(_, _, answers)| answers.len()).max().unwrap_or(0);
    let numbered = given.iter().all(|(_, _, answers)| {
        answers.iter().enumerate().all(|(at, (id, _))| *id == (at + 1).to_string())
    });
    if numbered && longest > 0 {
        let question = |at: usize| AskedQuestion {
            id: at.to_string(),
            group: "all".to_owned(),
            text: None,
            weight: 1.0,
            moves: Vec::new(),
        };
        return Ok((1..=longest).map(question).collect());
    }
    let set = questionnaire()
        .map_err(|error| inputs.problem("internal", "answers", error.to_string()))?;
    Ok(of_questionnaire(&set))
}

fn of_questionnaire(set: &Questionnaire) -> Vec<AskedQuestion> {
    let mut questions = Vec::new();
    for group in &set.groups {
        questions.extend(group.questions.iter().map(|question| AskedQuestion {
            id: question.id.clone(),
            group: group.id.clone(),
            text: question.text.en.clone(),
            weight: 1.0,
            moves: question.moves.clone(),
        }));
    }
    questions
}

fn own_questions(inputs: &Inputs) -> Result<Vec<AskedQuestion>, Refusal> {
    let mut questions: Vec<AskedQuestion> = Vec::new();
    for item in inputs.items("questions") {
        let Checked::Object(question) = item else { continue };
        let id = question.text("id")?.to_owned();
        if questions.iter().any(|known| known.id == id) {
            let message = format!("the question \"{id}\" stands here twice");
            return Err(question.problem("given_twice", "id", message));
        }
        let moved = question.items("moves").iter().filter_map(|moved| match moved {
            Checked::Text(name) => Some(name.clone()),
            _ => None,
        });
        questions.push(AskedQuestion {
            id,
            group: question.optional_text("group")?.unwrap_or("all").to_owned(),
            text: question.optional_text("text")?.map(str::to_owned),
            weight: question.number("weight")?,
            moves: moved.collect(),
        });
    }
    Ok(questions)
}

/// Puts stated weights on questions: by name, on a whole group, or as a list in their order.
fn weigh(inputs: &Inputs, questions: &mut [AskedQuestion]) -> Result<(), Refusal> {
    match inputs.get("weights") {
        None => Ok(()),
        Some(Checked::List(_)) => {
            let weights = inputs.numbers("weights")?;
            if weights.len() != questions.len() {
                let message = format!(
                    "{} weights are given for {} questions",
                    weights.len(),
                    questions.len()
                );
                return Err(inputs.problem("wrong_length", "weights", message));
            }
            for (question, weight) in questions.iter_mut().zip(weights) {
                question.weight = weight;
            }
            Ok(())
        }
        Some(_) => {
            for (name, weight) in inputs.entries("weights") {
                let Checked::Number(weight) = weight else { continue };
                let in_group = questions.iter().filter(|question| question.group == *name).count();
                let mut met = false;
                for question in questions.iter_mut() {
                    // The weight of a group is shared by its questions.
                    if question.id == *name {
                        (question.weight, met) = (weight.to_f64(), true);
                    } else if question.group == *name {
                        (question.weight, met) = (weight.to_f64() / in_group as f64, true);
                    }
                }
                if !met {
                    let message = format!("there is no question and no group \"{name}\"");
                    return Err(inputs.problem(
                        "unknown_choice",
                        &format!("weights.{name}"),
                        message,
                    ));
                }
            }
            Ok(())
        }
    }
}
