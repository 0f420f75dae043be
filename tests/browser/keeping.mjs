// What the browser keeps of what is typed, as the tests look at it.
import { expect } from "@playwright/test";
import { drawn, field, type } from "./page.mjs";

export const rate = "licence.royalty_rate";
export const line = (page) => page.locator(".keeping");
export const notice = (page) => page.locator(".keeping-notice");

/** Waits until the page says that it stands so with the browser's store. */
export const stands = (page, name) => expect(line(page)).toHaveAttribute("data-keeping", name);

/** Types a rate and waits until it is kept. */
export async function keep(page, text) {
  await type(page, rate, text);
  await expect(field(page, rate)).toHaveValue(text);
  await expect.poll(() => keptRate(page)).toBeCloseTo(Number(text) / 100, 9);
  await stands(page, "kept");
}

/** The rate of the newest state in the store. */
export async function keptRate(page) {
  const { states, texts } = await stored(page);
  const at = (state) => (Number.isFinite(state?.at) ? state.at : 0);
  const newest = states.map((state, row) => ({ at: at(state), text: texts[row] })).sort((one, other) => other.at - one.at)[0];
  try {
    return Number(JSON.parse(newest.text).inputs[rate].value);
  } catch {
    return NaN; // nothing kept yet, or a text that a test has spoilt
  }
}

/** Opens the page as a returning visitor does: the language was chosen before. */
export async function back(page, address = "./") {
  await page.goto(address);
  await drawn(page);
  await expect(line(page)).toBeVisible();
}

/** Everything in the store: its keys, what is known of each state, and the texts. */
export const stored = (page) =>
  page.evaluate(async () => {
    const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
    const database = await done(indexedDB.open("labworth"));
    if (database.objectStoreNames.length < 2) {
      database.close();
      return { keys: [], states: [], texts: [] };
    }
    const transaction = database.transaction(["states", "texts"]);
    const all = [transaction.objectStore("states").getAllKeys(), transaction.objectStore("states").getAll(), transaction.objectStore("texts").getAll()];
    const [keys, states, listed] = await Promise.all(all.map(done));
    // A text that was taken away leaves its place empty.
    const texts = listed.length === keys.length ? listed : await Promise.all(keys.map((key) => done(transaction.objectStore("texts").get(key))));
    database.close();
    return { keys, states, texts };
  });
