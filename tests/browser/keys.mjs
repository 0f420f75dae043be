// A person with a keyboard and nothing else: every key counted.

/** Presses keys and counts them. */
export class Keyboard {
  constructor(page) {
    this.page = page;
    this.pressed = 0;
  }

  async press(key) {
    await this.page.keyboard.press(key);
    this.pressed += 1;
  }

  async type(text) {
    await this.page.keyboard.type(text);
    this.pressed += text.length;
  }

  /** Tabs until the focus is on an element that fits; an error after a whole round. */
  async tabTo(fits, what) {
    for (let steps = 0; steps < 400; steps += 1) {
      if (await this.page.evaluate(fits, what)) return;
      await this.press("Tab");
    }
    throw new Error(`never reached ${what}`);
  }

  /** Fills the field of a path, on the way down the page. */
  async fill(path, text) {
    await this.tabTo((id) => document.activeElement?.id === id, `field-${path.replaceAll(".", "-")}`);
    await this.type(text);
  }

  /** Presses the button, the link or the heading of a folded part that says this. */
  async button(name) {
    const says = (name) => ["BUTTON", "SUMMARY", "A"].includes(document.activeElement?.tagName) && document.activeElement.innerText.trim() === name;
    await this.tabTo(says, name);
    await this.press("Enter");
  }
}
