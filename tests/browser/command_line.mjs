// The command line, to hold the browser against; ./dev test builds it first.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug", "labworth");

/** What `labworth` answers, as data. */
export const labworth = (words, input = "") =>
  JSON.parse(execFileSync(program, words, { cwd: root, input, maxBuffer: 1 << 28, encoding: "utf8" }));

/** The example project, with a royalty rate and a discount rate that are believed to lie in ranges. */
export function uncertainProject() {
  const file = JSON.parse(readFileSync(join(root, "data/examples/hanoi-licence.labworth.json"), "utf8"));
  file.inputs["licence.royalty_rate"].value = "pert(0.03, 0.05, 0.08)";
  file.inputs["valuation.discount_rate"] = { value: "uniform(0.2, 0.24)", unit: "1" };
  return JSON.stringify(file);
}
