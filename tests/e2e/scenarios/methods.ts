import type { Locator } from "playwright-core";
import type { Bench } from "../support/bench";

/** The Method table by way of the pane: for all, and for one indicator. */
export function methods(bench: () => Bench): void {
  const list = (name: string): Locator => bench().pane.getByRole("combobox", { name, exact: true });
  const add = (): Locator => bench().pane.getByRole("button", { name: "Add", exact: true });
  const own = (): Locator => bench().pane.getByRole("combobox", { name: /^Normalisation SA1a:/ });
  let first: readonly string[];

  /** Unit and score of the first rows of the ranking. */
  const ranking = async (): Promise<readonly string[]> => {
    await bench().tab("Results");
    await bench().pane.getByRole("row").nth(1).waitFor();
    // The ranges beside the ranks come after them.
    await bench().pane.getByText("5th to 95th percentile").waitFor();
    await bench().pane.locator("main [role=progressbar]").waitFor({ state: "detached" });
    return bench().pane.getByRole("row").allInnerTexts();
  };
  const inMethod = (): Promise<readonly (readonly unknown[])[]> =>
    bench().page.evaluate(() => {
      const sheet = window.workbench!.opened.workbook.sheet("Method")!;
      return Array.from({ length: 30 }, (_, row) => [sheet.value(row, 0), sheet.value(row, 1)]);
    });

  test("an indicator's own normalisation is written into the Method table, and changes the scores", async () => {
    first = await ranking();
    await bench().tab("Method");
    await bench().pane.getByText("For one indicator, level or aggregate").click();
    await list("Setting").selectOption("Normalisation");
    await list("For").selectOption("SA1a");
    await add().click();
    await own().waitFor();
    await own().selectOption("z-score");
    await bench().until(async () =>
      expect(await inMethod()).toContainEqual(["Normalisation SA1a", "z-score"]),
    );
    await bench().until(async () => expect(await ranking()).not.toEqual(first));
  });

  test("the pane shows it, and keeps the focus in its list while it is changed by the keyboard", async () => {
    await bench().tab("Method");
    await own().focus();
    await bench().page.keyboard.type("percentile");
    await bench().until(async () =>
      expect(await inMethod()).toContainEqual(["Normalisation SA1a", "percentile rank"]),
    );
    await bench().quiet();
    expect(await own().evaluate((element) => element === document.activeElement)).toBe(true);
    await own().scrollIntoViewIfNeeded();
    await bench().picture("own-setting");
  });

  test("given up, its value is gone, and the scores are as they were", async () => {
    await bench().pane.getByRole("button", { name: "Normalisation SA1a: as for all again" }).click();
    await own().waitFor({ state: "detached" });
    const place = bench().pane.getByRole("group", { name: "Another choice of its own" });
    await bench().until(async () =>
      expect(await place.evaluate((element) => element === document.activeElement)).toBe(true),
    );
    expect(await inMethod()).toContainEqual(["Normalisation SA1a", null]);
    await bench().until(async () => expect(await ranking()).toEqual(first));
  });

  test("weights from the data close the sliders, and the given ones open them again", async () => {
    await bench().tab("Method");
    await list("Weights").selectOption("CRITIC");
    await bench().tab("Weights");
    const slider = bench().pane.getByRole("slider").first();
    await bench().pane.getByText("The method makes the weights: CRITIC.").waitFor();
    expect(await slider.isDisabled()).toBe(true);
    await bench().picture("weights-from-data");
    await bench().pane.getByRole("button", { name: "Use the given weights" }).click();
    await bench().until(async () => expect(await slider.isDisabled()).toBe(false));
    await bench().until(async () => expect(await ranking()).toEqual(first));
  });
}
