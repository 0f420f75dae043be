// Ends with the line that every other test program ends with, so that ./dev test can sum over all.
export default class CountReporter {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd(result) {
    const outcomes = this.suite.allTests().map((test) => test.outcome());
    const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const word = result.status === "passed" ? "ok" : "FAILED";
    const failed = count("unexpected", "flaky");
    console.log(`test result: ${word}. ${count("expected")} passed; ${failed} failed; ${count("skipped")} ignored`);
  }
}
