//! What a reader of the page can rely on when a worker is slow, silent or dead.

use super::*;

fn job() -> Job {
    Job { project: "{}".into(), reading: 0, seed: "7".into(), draws: 100 }
}

fn progress(done: u64) -> Box<Progress> {
    Box::new(Progress { done, total: 100, measures: Vec::new() })
}

fn finished() -> Box<Finished> {
    Box::new(Finished {
        seed: "7".into(),
        sampler: String::new(),
        draws: 100,
        reading: 0,
        currency: "VND".into(),
        digest: String::new(),
        measures: Vec::new(),
        tornado: Vec::new(),
    })
}

/// A runner whose worker has begun its first job and handed over some draws.
fn busy(handed_over: &[&'static str]) -> Runner<&'static str> {
    let mut runner = Runner::default();
    runner.after(Event::Asked(job()));
    runner.after(Event::Said(Saying::Ready));
    for (at, results) in (1..).zip(handed_over.iter().copied()) {
        runner.after(Event::Said(Saying::Progress(1, progress(at * 10), results)));
    }
    assert_eq!(runner.state(), State::Busy);
    runner
}

fn told<D>(effects: Vec<Effect<D>>) -> Vec<Told> {
    let told = |effect| match effect {
        Effect::Tell(told) => Some(told),
        _ => None,
    };
    effects.into_iter().filter_map(told).collect()
}

#[test]
fn a_worker_is_started_by_the_first_job_and_gets_it_when_it_is_ready() {
    let mut runner = Runner::<&str>::default();
    assert_eq!(runner.state(), State::New);
    let effects = runner.after(Event::Asked(job()));
    assert_eq!(effects, [Effect::Launch, Effect::Wait(TO_START)]);
    let effects = runner.after(Event::Said(Saying::Ready));
    assert_eq!(effects, [Effect::Start(1, job(), vec![]), Effect::Wait(TO_SPEAK)]);
    assert_eq!(runner.state(), State::Busy);
    let effects = runner.after(Event::Said(Saying::Finished(1, finished())));
    assert_eq!(effects, [Effect::StopWaiting, Effect::Tell(Told::Finished(finished()))]);
    assert_eq!(runner.state(), State::Ready);
    // The next job needs no other worker.
    let effects = runner.after(Event::Asked(job()));
    assert_eq!(effects.first(), Some(&Effect::Start(2, job(), vec![])));
}

#[test]
fn what_is_said_of_an_earlier_job_is_not_heard() {
    let mut runner = busy(&["a"]);
    runner.after(Event::Asked(job()));
    for stale in [
        Saying::Progress(1, progress(20), "b"),
        Saying::Finished(1, finished()),
        Saying::Cancelled(1),
    ] {
        assert_eq!(runner.after(Event::Said(stale)), []);
    }
    assert_eq!(runner.state(), State::Busy);
    let died = runner.after(Event::Died);
    assert!(died.contains(&Effect::Launch));
    // The draws of the earlier job are not given to the later one.
    let effects = runner.after(Event::Said(Saying::Ready));
    assert_eq!(effects.first(), Some(&Effect::Start(2, job(), vec![])));
}

#[test]
fn a_dead_worker_is_replaced_once_and_the_draws_go_with_it() {
    let mut runner = busy(&["a", "b"]);
    let effects = runner.after(Event::Died);
    assert_eq!(
        effects,
        [Effect::StopWaiting, Effect::Terminate, Effect::Launch, Effect::Wait(TO_START)]
    );
    let effects = runner.after(Event::Said(Saying::Ready));
    assert_eq!(effects.first(), Some(&Effect::Start(1, job(), vec!["a", "b"])));
    runner.after(Event::Said(Saying::Progress(1, progress(30), "c")));
    let effects = runner.after(Event::Said(Saying::Stopped));
    assert!(effects.contains(&Effect::Terminate) && !effects.contains(&Effect::Launch));
    assert_eq!(told(effects), [Told::Failed(Failure::Stopped)]);
    // Who asks again gets a new worker.
    assert_eq!(runner.state(), State::New);
    assert!(runner.after(Event::Asked(job())).contains(&Effect::Launch));
}

#[test]
fn a_silent_worker_is_asked_before_it_counts_as_dead() {
    let mut runner = busy(&["a"]);
    assert_eq!(runner.after(Event::Elapsed), [Effect::Ping, Effect::Wait(TO_SPEAK)]);
    // A machine that slept: the worker answers, and nothing is lost.
    assert_eq!(runner.after(Event::Said(Saying::Pong)), [Effect::Wait(TO_SPEAK)]);
    assert_eq!(runner.after(Event::Elapsed), [Effect::Ping, Effect::Wait(TO_SPEAK)]);
    assert!(runner.after(Event::Elapsed).contains(&Effect::Launch));
}

#[test]
fn cancelling_asks_first_and_tells_what_was_there() {
    let mut runner = busy(&["a"]);
    assert_eq!(runner.after(Event::CancelAsked), [Effect::Cancel(1), Effect::Wait(TO_STOP)]);
    assert_eq!(runner.after(Event::CancelAsked), []);
    assert_eq!(runner.after(Event::Said(Saying::Progress(1, progress(20), "b"))), []);
    let effects = runner.after(Event::Said(Saying::Cancelled(1)));
    assert_eq!(told(effects), [Told::Cancelled(Some(progress(20)))]);
    assert_eq!(runner.state(), State::Ready);
}

#[test]
fn a_worker_that_does_not_stop_is_ended() {
    let mut runner = busy(&["a"]);
    runner.after(Event::CancelAsked);
    let effects = runner.after(Event::Elapsed);
    assert!(effects.contains(&Effect::Terminate) && !effects.contains(&Effect::Launch));
    assert_eq!(told(effects), [Told::Cancelled(Some(progress(10)))]);
    assert_eq!(runner.state(), State::New);
}

#[test]
fn a_job_can_be_cancelled_before_its_worker_is_there() {
    let mut runner = Runner::<&str>::default();
    runner.after(Event::Asked(job()));
    assert_eq!(runner.after(Event::CancelAsked), [Effect::Tell(Told::Cancelled(None))]);
    assert_eq!(runner.after(Event::Said(Saying::Ready)), [Effect::StopWaiting]);
    assert_eq!(runner.state(), State::Ready);
    assert_eq!(runner.after(Event::CancelAsked), []);
}

#[test]
fn a_refused_job_leaves_the_worker_ready() {
    let mut runner = busy(&[]);
    let failed = Failed {
        code: "missing".into(),
        path: "licence.royalty_rate".into(),
        message: String::new(),
        problems: Vec::new(),
    };
    let effects = runner.after(Event::Said(Saying::Failed(1, failed.clone())));
    assert_eq!(told(effects), [Told::Failed(Failure::Refused(failed))]);
    assert_eq!(runner.state(), State::Ready);
}

#[test]
fn without_workers_it_says_so() {
    let mut runner = Runner::<&str>::default();
    runner.after(Event::Asked(job()));
    let effects = runner.after(Event::CannotLaunch);
    assert_eq!(told(effects), [Told::Failed(Failure::NoWorkers)]);
    assert_eq!(runner.state(), State::New);
}

#[test]
fn a_module_that_never_arrives_is_tried_twice() {
    let mut runner = Runner::<&str>::default();
    runner.after(Event::Asked(job()));
    assert!(runner.after(Event::Elapsed).contains(&Effect::Launch));
    assert_eq!(told(runner.after(Event::Elapsed)), [Told::Failed(Failure::Stopped)]);
}

#[test]
fn an_idle_worker_may_die_unnoticed() {
    let mut runner = busy(&[]);
    runner.after(Event::Said(Saying::Finished(1, finished())));
    assert_eq!(runner.after(Event::Died), [Effect::StopWaiting, Effect::Terminate]);
    assert!(runner.after(Event::Asked(job())).contains(&Effect::Launch));
}
