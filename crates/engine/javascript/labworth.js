// The functions of Labworth for JavaScript; their types and meanings are in labworth.d.ts.
import init, * as engine from "./engine.js";

let loaded = false;

export async function load(source) {
  await init(source === undefined ? undefined : { module_or_path: source });
  loaded = true;
}

export function loadSync(source) {
  engine.initSync({ module: source });
  loaded = true;
}

function asked(name, ...values) {
  if (!loaded) {
    const message = "the module is not loaded: await load() first";
    throw Object.assign(new Error(message), { code: "not_loaded", path: "", problems: [{ code: "not_loaded", path: "", message }] });
  }
  return engine[name](...values);
}

export const list = () => asked("list");
export const schema = (name) => asked("schema", String(name));
export const calc = (name, question) => asked("calc", String(name), question);
export const evaluate = (project) => asked("evaluate", project);
export const simulate = (project, options = {}) => asked("simulate", project, options);
