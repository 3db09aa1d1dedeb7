import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { Bench, type BenchOptions } from "../support/bench";

const tabs = { en: ["Data", "Assess", "Method", "Weights", "Results", "Test", "Decide", "Audit"] } as const;

/** Those that are looked at in the frame: `accessibility.test.ts` of the pane looks at each, scored or not, in all colours. */
const inFrame = ["Data", "Method", "Results"] as const;

/** How red the background of the pane is, from 0 to 255: as red as it is green and blue. */
const redOfBackground = (bench: Bench): Promise<number> =>
  bench.pane
    .locator("#pane > div")
    .first()
    .evaluate((element) => Number(getComputedStyle(element).backgroundColor.match(/\d+/)?.[0] ?? 255));

/** The themes, the languages and the widths that the pane is shown in. */
export function appearance(browser: () => Browser, url: () => string): void {
  const themes: Readonly<Record<string, BenchOptions>> = {
    light: {},
    dark: { search: "?theme=dark" },
    "high contrast": { forcedColors: "active" },
  };

  test.each(Object.keys(themes))(
    "axe finds nothing serious on tabs, and dark is dark (%s)",
    async (theme) => {
      const bench = await Bench.open(browser(), url(), themes[theme]);
      if (theme === "dark") expect(await redOfBackground(bench)).toBeLessThan(80);
      for (const tab of inFrame) {
        await bench.tab(tab);
        await bench.still();
        await bench.picture(`${theme.replace(" ", "-")}-${tab.toLowerCase()}`);
        const axe = new AxeBuilder({ page: bench.page })
          .include(["iframe", "body"])
          .exclude(["iframe", "[data-tabster-dummy]"]);
        // Roles and names are the same in every theme: only colours differ.
        const { violations, passes } = await (
          theme === "light" ? axe : axe.withRules("color-contrast")
        ).analyze();
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        const told = serious.map(
          ({ id, nodes }) => `${tab}: ${id} ${nodes.map(({ html }) => html).join(" ")}`,
        );
        expect(told).toEqual([]);
        // The pane is in a frame: what axe has seen of it has the frame before its own place.
        const seen = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => target.length > 1);
        expect(seen).not.toEqual([]);
      }
      await bench.close();
    },
  );

  test.each([
    ["English", ""],
    ["Spanish", "?language=es-ES"],
  ])("at 320 pixels nothing of the pane is wider than it (%s)", async (language, search) => {
    const bench = await Bench.open(browser(), url(), { search });
    await bench.page.getByRole("separator", { name: "Width of the pane" }).focus();
    for (let k = 0; k < 10; k++) await bench.page.keyboard.press("ArrowRight");
    for (const [k, tab] of tabs.en.entries()) {
      await bench.pane.getByRole("tab").nth(k).click();
      await bench.page.waitForTimeout(300);
      await bench.picture(`narrow-${language.toLowerCase()}-${tab.toLowerCase()}`);
      const [width, content] = await bench.pane
        .locator("html")
        .evaluate((html) => [html.clientWidth, html.scrollWidth] as const);
      expect(width).toBeLessThanOrEqual(320);
      expect(content).toBeLessThanOrEqual(width);
    }
    await bench.close();
  });

  test("with Office in Spanish, the pane and the report are in Spanish, and the report is proved", async () => {
    const bench = await Bench.open(browser(), url(), { search: "?language=es-ES" });
    await bench.pane.getByRole("tab", { name: "Resultados" }).waitFor();
    expect(await bench.pane.locator("html").getAttribute("lang")).toBe("es-ES");
    await bench.picture("spanish");
    await bench.pane.getByRole("button", { name: "Puntuar", exact: true }).click();
    await bench.pane.getByText("Al día").waitFor({ timeout: 120_000 });
    const sheets = await bench.page.evaluate(() =>
      window.workbench!.opened.workbook.sheets.map(({ name }) => name),
    );
    expect(sheets).toEqual(expect.arrayContaining(["Perfil", "Clasificación", "Auditoría", "Ejecuciones"]));
    expect(sheets).not.toContain("Ranking");
    await bench.picture("spanish-report");
    await bench.pane.getByRole("tab", { name: "Auditoría" }).click();
    await bench.pane.getByRole("button", { name: "Verificar", exact: true }).click();
    await bench.pane.getByText("Ninguna difiere.").first().waitFor({ timeout: 120_000 });
    await bench.close();
  });
}
