// Ends with the line that every other test program ends with, so that ./dev test can sum over all.
export default class CountReporter {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd(result) {
    const tests = this.suite.allTests();
    const outcomes = tests.map((test) => test.outcome());
    const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const word = result.status === "passed" ? "ok" : "FAILED";
    // A test that passes at its second try only is either a race in the test or one in the page: it is never passed over.
    for (const test of tests.filter((test) => test.outcome() === "flaky")) {
      console.log(`UNSTEADY, passed at the second try only: ${test.location.file}:${test.location.line} ${test.title}`);
    }
    const passed = count("expected", "flaky");
    console.log(`test result: ${word}. ${passed} passed; ${count("unexpected")} failed; ${count("skipped")} ignored`);
  }
}
