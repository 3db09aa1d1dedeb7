import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { CellValue } from "../../../src/workbook/cells";

const pictures = join(__dirname, "../../../out/screenshots");

export interface BenchOptions extends BrowserContextOptions {
  /** What follows the address: "?theme=dark". */
  readonly search?: string;
}

/** The workbench in a page of its own, with what a user does there. */
export class Bench {
  /** Addresses that the page has asked for, beside its own host's. */
  readonly foreign: string[] = [];
  /** Errors that no code has caught. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, url: string, options: BenchOptions = {}): Promise<Bench> {
    const { search = "", ...context } = options;
    const size = { width: 1500, height: 850 };
    const page = await (await browser.newContext({ viewport: size, ...context })).newPage();
    const bench = new Bench(page);
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (hostname !== "localhost" && !["data:", "blob:"].includes(protocol))
        bench.foreign.push(request.url());
    });
    page.on("pageerror", (error) => bench.errors.push(error.message));
    await page.goto(`${url}${search}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await bench.pane.getByRole("tab").first().waitFor();
    return bench;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  tab(name: string): Promise<void> {
    return this.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** Waits until the pane has loaded what it shows, and nothing of it moves. */
  async still(): Promise<void> {
    await this.pane.getByText(/^(Loading|Cargando)$/).waitFor({ state: "detached" });
    await this.pane.locator("body").evaluate(async () => {
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
    });
  }

  /** Presses Score in the pane, and waits for the report. */
  async score(): Promise<void> {
    await this.pane.getByRole("button", { name: "Score", exact: true }).click();
    await this.pane.getByText("Up to date").waitFor({ timeout: 120_000 });
  }

  /** Shows a cell, as a click on its sheet's tab and on it would. */
  async goTo(sheet: string, cell: string): Promise<void> {
    const activate = (): Promise<void> =>
      this.page.evaluate(
        ([name, place]) => {
          const { book } = window.workbench!.opened.sync.grid;
          const shown = book.getSheetByName(name)!;
          book.setActiveSheet(shown);
          const range = shown.getRange(place);
          range.activate();
          shown.scrollToCell(Math.max(0, range.getRow() - 10), Math.max(0, range.getColumn() - 2));
        },
        [sheet, cell] as const,
      );
    await activate();
    await this.page.waitForTimeout(300);
    // A click gives the grid the keyboard; it selects a column, so that our cell is to be selected again.
    await this.page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 60, y: 10 } });
    await activate();
    await this.page.waitForTimeout(100);
  }

  /** Types into a cell, and waits until everything that follows is computed. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Waits until the grid has computed what the last edits touched. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(300);
    await this.page.evaluate(() => window.workbench!.opened.workbook.settled());
    await this.page.waitForTimeout(300);
  }

  /** Waits until the add-in has asked its host for nothing for two seconds. */
  async quiet(): Promise<void> {
    const asked = () => this.page.evaluate(() => window.workbench!.pane.host.requests.length);
    let before = -1;
    for (let now = await asked(); now !== before; now = await asked()) {
      before = now;
      await this.page.waitForTimeout(2000);
    }
  }

  /** What the workbook holds in a cell; rows and columns count from 0. */
  value(sheet: string, row: number, column: number): Promise<CellValue> {
    return this.page.evaluate(
      ([name, i, j]) => window.workbench!.opened.workbook.sheet(name)?.value(i, j) ?? null,
      [sheet, row, column] as const,
    );
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench!.opened.workbook.sheets.map(({ name }) => name));
  }

  /** The cells that are selected, in A1 form with their sheet. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { book } = window.workbench!.opened.sync.grid;
      return `${book.getActiveSheet().getSheetName()}!${book.getActiveRange()?.getA1Notation()}`;
    });
  }

  /** The file that Save gives. */
  async saved(): Promise<Uint8Array> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save .xlsx" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer); // a file's stream gives buffers
    return new Uint8Array(Buffer.concat(chunks));
  }

  /** Tries an expectation until it holds; its own failure is told when it does not come to. */
  async until(expectation: () => Promise<void>, patience = 30_000): Promise<void> {
    const end = Date.now() + patience;
    for (;;)
      try {
        return await expectation();
      } catch (failure) {
        if (Date.now() > end) throw failure;
        await this.page.waitForTimeout(200);
      }
  }

  /** Keeps a picture in out/screenshots, to be looked at. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }
}
