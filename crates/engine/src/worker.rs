//! A simulation as the page's worker runs it: piece by piece, handing over what was drawn.

use js_sys::Float64Array;
use labworth_api::sensitivity;
use labworth_api::simulation::{Job, Options, answer, project};
use wasm_bindgen::prelude::*;

use crate::javascript::{data, plain, reference, thrown};

/// A project being drawn.
#[wasm_bindgen]
pub struct ProjectRun {
    run: project::ProjectRun,
    handed_over: u64,
}

#[wasm_bindgen]
impl ProjectRun {
    /// A run before its first draw.
    ///
    /// # Errors
    /// Every problem with the project, or with seed, draws or reading.
    #[wasm_bindgen(constructor)]
    pub fn new(job: JsValue) -> Result<ProjectRun, JsValue> {
        let job: Job = data(job)?;
        let options = Options::of_job(&job).map_err(thrown)?;
        let run = project::open(&job.project, options, &reference()?).map_err(thrown)?;
        Ok(Self { run, handed_over: 0 })
    }

    /// Takes over what another worker had handed over; `false`, and nothing is taken, where it does not follow
    /// what is there.
    pub fn take_over(&mut self, results: &[f64]) -> bool {
        let taken = self.run.take_over(self.run.done(), results).is_ok();
        self.handed_over = self.run.done();
        taken
    }

    /// Does at most so many draws more.
    pub fn advance(&mut self, draws: u32) {
        self.run.advance(draws.into());
    }

    /// Whether every draw is done.
    pub fn is_done(&self) -> bool {
        self.run.is_done()
    }

    /// The results since the last time, output by output.
    pub fn hand_over(&mut self) -> Float64Array {
        let results = self.run.hand_over(self.handed_over..self.run.done());
        self.handed_over = self.run.done();
        Float64Array::from(results.as_slice())
    }

    /// The figures of the draws so far.
    ///
    /// # Errors
    /// None that is known.
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        plain(&answer::progress(&self.run))
    }

    /// The result.
    ///
    /// # Errors
    /// None that is known.
    pub fn finished(&self) -> Result<JsValue, JsValue> {
        plain(&answer::finished(&self.run))
    }
}

/// What moves a result of a project.
///
/// # Errors
/// Every problem with the project, or with what was asked of it.
#[wasm_bindgen]
pub fn sensitivity(question: JsValue) -> Result<JsValue, JsValue> {
    let question = data(question)?;
    plain(&sensitivity::sensitivity(&question, &reference()?).map_err(thrown)?)
}
