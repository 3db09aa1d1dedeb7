import type { Bench } from "../support/bench";

/** All of it without a mouse. */
export function keyboard(bench: () => Bench): void {
  test("the pane is reached with Tab, its tabs with the arrows, and a city with Enter", async () => {
    const { page, pane } = bench();
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    await tabTo(bench(), "button", "Score");
    await tabTo(bench(), "tab", "Results");
    await page.keyboard.press("ArrowRight");
    expect(await focused(bench())).toEqual({ role: "tab", name: expect.stringContaining("Test") as string });
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await tabTo(bench(), "button", "Fairhollow");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Fairhollow" }).waitFor();
  });

  test("F6 goes from the pane to the grid, where keys are typed into cells, and back to where the pane was", async () => {
    const { page, pane } = bench();
    await bench().goTo("Readme", "A30");
    await pane.getByRole("tab", { name: "Results" }).focus();
    await page.keyboard.press("F6");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await bench().settled();
    expect(await bench().value("Readme", 30, 0)).toBe(5);
    await page.keyboard.press("F6");
    expect(await focused(bench())).toEqual({
      role: "tab",
      name: expect.stringContaining("Results") as string,
    });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });

  test("Score by the ribbon's button leaves the focus where it was", async () => {
    const button = bench().page.getByRole("button", { name: "Score", exact: true }).first();
    await button.focus();
    await bench().page.keyboard.press("Enter");
    await bench().pane.getByText("Up to date").waitFor({ timeout: 120_000 });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
}

interface Focused {
  readonly role: string;
  readonly name: string;
}

const focused = ({ pane }: Bench): Promise<Focused> =>
  pane.locator("html").evaluate((html) => {
    const element = html.ownerDocument.activeElement;
    const implicit = element?.tagName === "BUTTON" ? "button" : "";
    return {
      role: element?.getAttribute("role") ?? implicit,
      name: (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim(),
    };
  });

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(bench: Bench, role: string, name: string): Promise<void> {
  const met: string[] = [];
  for (let k = 0; k < 30; k++) {
    await bench.page.keyboard.press("Tab");
    const now = await focused(bench);
    if (now.role === role && now.name.includes(name)) return;
    met.push(`${now.role} ${now.name}`);
  }
  throw new Error(`Tab never came to the ${role} ${name}, but to ${met.join(", ")}.`);
}
