// Every page and every state of the calculator, in both languages, both widths, light, dark and with forced
// colours: nothing that axe-core sees is wrong.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { open } from "./page.mjs";
import { addresses, go, states } from "./views.mjs";

const themes = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
};
const widths = { phone: 390, desktop: 1280 };

for (const language of ["vi", "en"]) {
  for (const [theme, media] of Object.entries(themes)) {
    for (const [device, width] of Object.entries(widths)) {
      test(`axe-core finds nothing in any view (${language}, ${theme}, ${device})`, async ({ page }) => {
        test.setTimeout(240_000);
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia(media);
        await open(page, language);
        for (const address of await addresses(page)) {
          await go(page, address);
          expect(await violations(page), address).toEqual([]);
        }
        for (const [state, reach] of Object.entries(states)) {
          await reach(page);
          expect(await violations(page), state).toEqual([]);
        }
      });
    }
  }
}
