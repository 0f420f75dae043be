// The value in full: evidence that moves a range, strength, life, every method, the opposing expert, the peer check.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, foundOut, open, openDetails, save, settled, type } from "./page.mjs";

const SAID = {
  en: { licence: "Add a licence", own: "Range of your licences (3): 4.5% – 5% – 6%", moved: "Your licences move the median by", expert: "The opposing expert", rules: "Rules tried: 19" },
  vi: { licence: "Thêm hợp đồng", own: "(3): 4,5% – 5% – 6%", moved: "trung vị", expert: "Chuyên gia phía bên kia", rules: "Số quy tắc đã thử: 19" },
};

for (const [language, said] of Object.entries(SAID)) {
  test(`three licences of one's own make a range and move a published one (${language})`, async ({ page }) => {
    await open(page, language, "./#/value");
    for (const [row, rate] of ["4", "5", "7"].entries()) {
      await page.getByRole("button", { name: said.licence }).click();
      await type(page, `evidence.licences.${row}.royalty_rate`, rate);
    }
    const evidence = page.locator("form[aria-labelledby=evidence-title]");
    await expect(evidence).toContainText(said.own);
    await type(page, "evidence.published_lower", "2");
    await type(page, "evidence.published_median", "4");
    await type(page, "evidence.published_upper", "8");
    await type(page, "evidence.published_counts_as", "3");
    await expect(evidence).toContainText(said.moved);
    await foundOut(page);
    expect(await violations(page)).toEqual([]);
  });

  test(`the opposing expert prices what it attacks and leads to the field (${language})`, async ({ page }) => {
    await open(page, language, "./#/value");
    await foundOut(page);
    const expert = page.locator("section[aria-labelledby=expert-title]");
    await expect(expert).toContainText(said.expert);
    await expect(expert).toContainText(said.rules);
    expect(await expert.locator("ol > li").count()).toBeGreaterThan(2);
    await expert.locator(".figure-button").first().click();
    await expect(expert.locator(".working").first()).not.toBeEmpty();
    expect(await violations(page)).toEqual([]);
    await expert.locator(".link-button").first().click();
    await expect(page.locator("input:focus, select:focus, button:focus")).toHaveCount(1);
  });
}

test("licences between related parties are chosen from a list and carry no weight", async ({ page }) => {
  await open(page, "en", "./#/value");
  await page.getByRole("button", { name: "Add a licence" }).click();
  await type(page, "evidence.licences.0.royalty_rate", "9");
  await page.getByRole("button", { name: "Add a licence" }).click();
  await type(page, "evidence.licences.1.royalty_rate", "5");
  await field(page, "evidence.licences.0.related").selectOption({ label: "Related: no weight" });
  await settled(page);
  await expect(page.locator("form[aria-labelledby=evidence-title]")).toContainText("Licences between related parties carry no weight: 1.");
  const saved = JSON.parse((await save(page)).text);
  expect(saved.inputs["evidence.licences.0.related"].value).toBe("yes");
});

test("choosing an industry fills the published row, and own licences are pooled with it", async ({ page }) => {
  await open(page, "en", "./#/value");
  await page.locator("#evidence-industry").selectOption({ label: "Chemicals (n = 72)" });
  await expect(field(page, "evidence.published_lowest")).toHaveValue("0.5");
  await expect(field(page, "evidence.published_median")).toHaveValue("3.6");
  await expect(field(page, "evidence.published_highest")).toHaveValue("25");
  await expect(field(page, "evidence.published_n")).toHaveValue("72");
  await page.getByRole("button", { name: "Add a licence" }).click();
  await type(page, "evidence.licences.0.royalty_rate", "5");
  await page.getByRole("button", { name: "Add an adjustment" }).click();
  await type(page, "evidence.adjustments.0.licence", "1");
  await field(page, "evidence.adjustments.0.difference").selectOption({ label: "Territory" });
  await type(page, "evidence.adjustments.0.amount", "20");
  await type(page, "evidence.adjustments.0.reason", "one province, theirs the country");
  await settled(page);
  const evidence = page.locator("form[aria-labelledby=evidence-title]");
  await expect(evidence).toContainText("5% becomes 6%");
  await expect(evidence).toContainText("Published and your own together");
  expect(await violations(page)).toEqual([]);
});

test("a field with a sourced figure says how far it is trusted and opens to its record", async ({ page }) => {
  await open(page, "en");
  const trust = page.getByRole("button", { name: "Running royalty rate: Confidence: medium" });
  await trust.click();
  await expect(page.locator("#field-licence-royalty_rate-trust")).toContainText("IPRA");
  await expect(trust).toHaveAttribute("aria-expanded", "true");
  expect(await violations(page)).toEqual([]);
});

test("the questionnaire stays open in another language, and its fields take what is typed", async ({ page }) => {
  await open(page, "en", "./#/value");
  await openDetails(page);
  await page.getByRole("button", { name: "Tiếng Việt", exact: true }).click();
  await type(page, "strength.answers.0.first", "5");
  await expect(field(page, "strength.answers.0.first")).toHaveValue("5");
});

test("a default of less than high confidence is named with the methods behind which it stands", async ({ page }) => {
  await open(page);
  const tax = page.locator(".rests-on li").filter({ hasText: "Corporate income tax rate" });
  await expect(tax).toHaveText("Corporate income tax rate"); // one method alone need not be named
  await openDetails(page);
  await type(page, "market.operating_margin", "22");
  await expect(tax).toContainText("Relief from royalty · Own exploitation");
  await expect(page.locator(".rests-on")).not.toContainText("reward");
  await type(page, "tax.corporate_rate", "17");
  await expect(tax).toHaveCount(0);
});

test("two raters who differ are named, and a shorter life costs money", async ({ page }) => {
  await open(page, "en", "./#/value");
  await openDetails(page);
  await type(page, "strength.answers.0.first", "5");
  await type(page, "strength.answers.0.second", "2");
  await expect(page.locator("form[aria-labelledby=strength-title]")).toContainText("Talk about these");
  await type(page, "life.economic", "3");
  const life = page.locator("form[aria-labelledby=life-title]");
  await expect(life).toContainText("economic life ends first");
  await expect(life).toContainText("What the shorter life takes from the value");
});

test("an office says until when its fee is worth it, and fees that the owner bears are taken off", async ({ page }) => {
  await open(page, "en", "./#/value");
  const life = page.locator("form[aria-labelledby=life-title]");
  await page.getByRole("button", { name: "Add an office" }).click();
  await field(page, "renewal.offices.0.schedule").selectOption({ label: "Viet Nam, Circular 22/2009 (replaced)" });
  await type(page, "renewal.offices.0.claims", "2");
  await type(page, "renewal.offices.0.year", "3");
  await type(page, "renewal.offices.0.share", "10");
  await expect(life).toContainText("Worth renewing up to year");
  await expect(life).toContainText("No longer in force; replaced by");
  await expect(life).toContainText("The table ends with year 8");
  await expect(life).toContainText("taken off no method");
  await life.locator("td .figure-button").first().click();
  await expect(life.locator(".working").first()).toContainText("480,000");
  await page.locator('[id="field-renewal-borne-yes"]').check();
  await settled(page);
  await expect(life).toContainText("Taken off the income methods, after tax");
  await foundOut(page);
  expect(await violations(page)).toEqual([]);
});

test("answers on life say why they move nothing, and move a life typed as a range", async ({ page }) => {
  await open(page, "en", "./#/value");
  await openDetails(page);
  const strength = page.locator("form[aria-labelledby=strength-title]");
  await type(page, "strength.answers.9.first", "5");
  await expect(strength).toContainText("no technical or economic life is typed");
  await type(page, "life.economic", "5");
  await expect(strength).toContainText("a life typed as one number stays");
  await type(page, "life.economic", "4 – 5 – 8");
  await expect(strength).toContainText("until you say so");
  await page.locator('[id="field-life-placed_by-strength"]').check();
  await expect(strength).toContainText("Economic life: the answers move it by 2.4 years from 5.");
  await expect(strength.locator("svg.picture title").first()).toHaveText("Strength by group");
});

test("a rate that is none is said at its field on the value page and nothing is lost", async ({ page }) => {
  await open(page, "en", "./#/value");
  await openDetails(page);
  await type(page, "premium_profit.premium", "140");
  await page.keyboard.press("Tab");
  await expect(page.locator('[id="field-premium_profit-premium-problem"]')).toContainText("100");
  await expect(field(page, "premium_profit.premium")).toHaveValue("140");
});

test("a printed figure that does not follow stands beside the computed one", async ({ page }) => {
  await open(page, "en", "./#/methods/peer-check");
  await expect(page.locator(".card-body")).toContainText("898,817");
  await expect(page.locator(".card-body")).toContainText("898,264");
});

test("scenarios that are not the whole are refused at their field, and those that are say a value", async ({ page }) => {
  await open(page, "en", "./#/value");
  await openDetails(page);
  await type(page, "venture_capital.exit_year", "3");
  await type(page, "venture_capital.exit_multiple", "2");
  await type(page, "venture_capital.share_of_right", "40");
  const methods = page.locator("figure", { hasText: "Every method" }).first();
  await expect(methods).toContainText("Venture capital method");
  await page.getByRole("button", { name: "Add a scenario" }).click();
  await type(page, "first_chicago.scenarios.0.probability", "60");
  await type(page, "first_chicago.scenarios.0.factor", "1");
  await expect(page.locator("#method-first_chicago")).toContainText("60%");
  await page.getByRole("button", { name: "Add a scenario" }).click();
  await type(page, "first_chicago.scenarios.1.probability", "40");
  await type(page, "first_chicago.scenarios.1.factor", "0");
  await settled(page);
  expect(await violations(page)).toEqual([]);
});

test("every method is drawn where a figure is a range", async ({ page }) => {
  await open(page, "en", "./#/value");
  await openDetails(page);
  await type(page, "premium_profit.premium", "2 - 4 - 6");
  await settled(page);
  await page.locator("#draws-start").click();
  await expect(page.locator("section[aria-labelledby=draws-title]")).toContainText("10,000 futures drawn", { timeout: 60_000 });
  await expect(page.locator("section[aria-labelledby=draws-title] svg")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
