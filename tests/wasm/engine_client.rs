//! The page's side of the engine's worker, with a worker of a few lines in its place.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Array;
use labworth::engine::{Client, Failure, Told};
use labworth_api::simulation::protocol::Job;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Reports ten draws of a job, and then does what the job's project says. A worker that is given draws of
/// another one finishes, and says how many it was given.
const SCRIPT: &str = r#"
    const of = (done) => ({ done, total: 100, measures: [] });
    const finished = (draws) => ({ seed: "1", sampler: "", draws, reading: 0, currency: "VND", digest: "", measures: [], tornado: [] });
    onmessage = ({ data: { start, cancel } }) => {
      if (cancel) postMessage({ id: cancel, cancelled: true });
      if (!start) return;
      const { id, job, delivered } = start;
      postMessage({ id: id + 1, finished: finished(0) });
      if (delivered.length) return postMessage({ id, finished: finished(delivered[0].length) });
      postMessage({ id, progress: of(10), results: new Float64Array(10) });
      if (job.project === "throw") setTimeout(() => { throw new Error("a fault of the worker"); });
      if (job.project === "stop") postMessage({ stopped: "a fault of the module" });
      if (job.project === "refuse") postMessage({ id, failed: { code: "missing", path: "a", message: "b", problems: [] } });
    };
    postMessage({ ready: true });
"#;

/// Puts the start script's tag, which names the worker, into the document.
fn page_with_worker(script: &str) {
    let document = gloo::utils::document();
    if let Some(before) = document.get_element_by_id("boot") {
        before.remove();
    }
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("text/javascript");
    let parts = Array::of1(&JsValue::from_str(script));
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).unwrap();
    let boot = document.create_element("template").unwrap();
    boot.set_id("boot");
    let address = web_sys::Url::create_object_url_with_blob(&blob).unwrap();
    boot.set_attribute("data-engine", &address).unwrap();
    document.body().unwrap().append_child(&boot).unwrap();
}

fn client() -> (Client, Rc<RefCell<Vec<Told>>>) {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let told = Rc::clone(&heard);
    (Client::new(move |word| told.borrow_mut().push(word)), heard)
}

fn job(project: &str) -> Job {
    Job { project: project.into(), reading: 0, seed: "1".into(), draws: 100 }
}

/// Waits until so many words were told, and gives the last.
async fn last_of(heard: &RefCell<Vec<Told>>, words: usize) -> Told {
    for _ in 0..200 {
        if heard.borrow().len() >= words {
            break;
        }
        gloo::timers::future::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(heard.borrow().len(), words, "{:?}", heard.borrow());
    heard.borrow().last().unwrap().clone()
}

#[test]
async fn a_worker_that_dies_is_replaced_and_the_next_one_is_given_its_draws() {
    page_with_worker(SCRIPT);
    for death in ["throw", "stop"] {
        let (client, heard) = client();
        client.start(job(death));
        assert!(
            matches!(last_of(&heard, 1).await, Told::Progress(progress) if progress.done == 10)
        );
        let Told::Finished(finished) = last_of(&heard, 2).await else { panic!("{heard:?}") };
        assert_eq!(finished.draws, 10, "the draws that were handed over");
    }
}

#[test]
async fn cancelling_tells_what_was_there() {
    page_with_worker(SCRIPT);
    let (client, heard) = client();
    client.start(job("wait"));
    last_of(&heard, 1).await;
    client.cancel();
    let Told::Cancelled(Some(progress)) = last_of(&heard, 2).await else { panic!("{heard:?}") };
    assert_eq!(progress.done, 10);
}

#[test]
async fn a_refused_job_is_told_with_its_code() {
    page_with_worker(SCRIPT);
    let (client, heard) = client();
    client.start(job("refuse"));
    let Told::Failed(Failure::Refused(failed)) = last_of(&heard, 2).await else {
        panic!("{heard:?}")
    };
    assert_eq!((failed.code.as_str(), failed.path.as_str()), ("missing", "a"));
}

#[test]
async fn a_worker_that_cannot_start_is_tried_twice_and_then_told() {
    page_with_worker("this is no script");
    let (client, heard) = client();
    client.start(job("wait"));
    assert_eq!(last_of(&heard, 1).await, Told::Failed(Failure::Stopped));
}

#[test]
async fn a_page_without_an_engine_says_so() {
    if let Some(before) = gloo::utils::document().get_element_by_id("boot") {
        before.remove();
    }
    let (client, heard) = client();
    client.start(job("wait"));
    assert_eq!(last_of(&heard, 1).await, Told::Failed(Failure::NoWorkers));
}
