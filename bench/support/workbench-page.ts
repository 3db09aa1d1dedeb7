import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../../tests/e2e/support/browser";
import { startServer, type Server } from "../../tests/e2e/support/server";

/** The time that a user waits, and the longest time without a response of the page. In milliseconds. */
export interface Wait {
  readonly milliseconds: number;
  readonly blocked: number;
}

/** Maximum wait for anything. */
const patience = 300_000;

/** The workbench in a real browser, with the actions of a user and their times. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly browser: Browser,
    readonly server: Server,
  ) {}

  static async open(): Promise<WorkbenchPage> {
    const [server, browser] = await Promise.all([startServer(), startBrowser()]);
    const page = await (await browser.newContext({ viewport: { width: 1500, height: 850 } })).newPage();
    page.setDefaultTimeout(patience);
    await page.goto(server.url);
    await page.waitForFunction(() => window.workbench !== undefined);
    const bench = new WorkbenchPage(page, browser, server);
    await bench.shows("Not scored yet");
    return bench;
  }

  /** Opens a workbook instead of the one before. */
  async openFile(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(([numbers, file]) => window.workbench?.open(new Uint8Array(numbers), file), [
      [...bytes],
      name,
    ] as const);
    await this.shows("Not scored yet");
  }

  tab(name: string): Promise<void> {
    return this.page.frameLocator("iframe").getByRole("tab", { name, exact: true }).click();
  }

  shows(text: string): Promise<void> {
    return this.page.frameLocator("iframe").getByText(text).first().waitFor();
  }

  /** Presses a button of the pane, and waits until the pane shows a text. */
  press(button: string, text: string): Promise<Wait> {
    return this.#timed(
      `[...pane.querySelectorAll("button")].find((it) => it.textContent === ${quoted(button)}).click()`,
      `pane.body.innerText.includes(${quoted(text)})`,
    );
  }

  /** Types a value into a cell of the grid, and waits until the movers in the pane change. */
  weigh(sheet: string, cell: string, value: number): Promise<Wait> {
    return this.#timed(
      `pane.moversBefore = movers();
       workbench.opened.sync.grid.book.getSheetByName(${quoted(sheet)}).getRange(${quoted(cell)}).setValue(${value})`,
      `movers() !== pane.moversBefore`,
    );
  }

  /**
   * Types a value into a cell of the grid, and waits until the ranges beside the ranks are those of the changed index: of the
   * first runs, or of all.
   */
  range(sheet: string, cell: string, value: number, runs: "first" | "all"): Promise<Wait> {
    return this.#timed(
      `pane.rangesBefore = ranges();
       workbench.opened.sync.grid.book.getSheetByName(${quoted(sheet)}).getRange(${quoted(cell)}).setValue(${value})`,
      `ranges() !== pane.rangesBefore && !isOld() && (${runs === "first"} || !isRunning())`,
    );
  }

  /** Waits until all ranges are there. */
  ranges(): Promise<Wait> {
    return this.#timed("", `ranges() !== "" && !isOld() && !isRunning()`);
  }

  /** Waits until the grid has computed everything that the changes affect. */
  settled(): Promise<Wait> {
    return this.#timed(
      `let settled = false; workbench.opened.workbook.settled().then(() => { settled = true; })`,
      `settled`,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }

  /** All of it runs in the page, so that the times include no messages from here. */
  #timed(action: string, isOver: string): Promise<Wait> {
    return this.page.evaluate<Wait>(`(async () => {
      const pane = document.querySelector("iframe").contentDocument;
      const movers = () => [...pane.querySelectorAll("section")]
        .find((it) => it.textContent.startsWith("Movers"))?.textContent;
      const ranges = () => [...pane.querySelectorAll("[role=row] [role=cell]:first-child > span")]
        .map((it) => it.textContent).join(" ");
      const isOld = () => pane.body.innerText.includes("before the last change");
      const isRunning = () => pane.querySelector("main [role=progressbar]") !== null;
      let [blocked, begun] = [0, performance.now()];
      let last = begun;
      ${action};
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        const now = performance.now();
        blocked = Math.max(blocked, now - last - 5);
        last = now;
        if (${isOver}) return { milliseconds: now - begun, blocked };
        if (now - begun > ${patience}) throw new Error("It did not come to that in time: ${isOver.replaceAll('"', "'")}");
      }
    })()`);
  }
}

const quoted = (text: string): string => JSON.stringify(text);
