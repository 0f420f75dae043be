// A project as large as the page promises to stay usable with: a term of twenty years, forty stages, fifty inventors, twelve rounds;
// and renewal fees, borne by the owner, at as many offices as it takes.
import { readFileSync } from "node:fs";

/** The text of a project file. */
export function largeProject({ years = 20, stages = 40, inventors = 50, rounds = 12, offices = 40 } = {}) {
  const example = new URL("../../data/examples/coating-spin-off.labworth.json", import.meta.url);
  const project = JSON.parse(readFileSync(example, "utf8"));
  const inputs = Object.entries(project.inputs).filter(([path]) => !/^(road\.stages|inventors)\./.test(path));
  const enter = (path, value, unit) => inputs.push([path, unit ? { value, unit } : { value }]);
  for (let row = 0; row < stages; row += 1) {
    enter(`road.stages.${row}.name`, `Giai đoạn ${row + 1}`);
    enter(`road.stages.${row}.cost`, String(200_000_000 + 10_000_000 * row), "VND");
    enter(`road.stages.${row}.duration`, "0.1", "yr");
    enter(`road.stages.${row}.probability`, "0.98", "1");
  }
  for (let row = 0; row < inventors; row += 1) {
    enter(`inventors.${row}.name`, `Tác giả ${row + 1}`);
    enter(`inventors.${row}.weight`, String(row + 1), "1");
  }
  // The first round is the example's own.
  for (let row = 0; row < rounds - 1; row += 1) {
    enter(`spin_off.later_rounds.${row}.amount`, String(2_000_000_000 + 500_000_000 * row), "VND");
    enter(`spin_off.later_rounds.${row}.pre_money`, String(20_000_000_000 + 8_000_000_000 * row), "VND");
    enter(`spin_off.later_rounds.${row}.after_stages`, String(4 + 3 * row));
  }
  for (let row = 0; row < offices; row += 1) {
    enter(`renewal.offices.${row}.schedule`, "vn-263-2016");
    enter(`renewal.offices.${row}.claims`, "2");
    enter(`renewal.offices.${row}.year`, "3");
    enter(`renewal.offices.${row}.share`, String(1 / 64), "1");
  }
  if (offices > 0) enter("renewal.borne", "yes");
  project.inputs = Object.fromEntries(inputs);
  project.inputs["licence.term_years"].value = String(years);
  return JSON.stringify(project);
}
