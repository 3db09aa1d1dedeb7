import type { Bench } from "../support/bench";

/** A round of ratings: its queue, an agreed level that is written and taken back, and what the other views show. */
export function assess(bench: () => Bench): void {
  const cells = () => bench().pane.getByRole("list", { name: "Cells" });
  const view = (name: string): Promise<void> => bench().tab(name);

  /** The rows of the table of agreed levels, without its header. */
  const agreed = (): Promise<readonly (readonly unknown[])[]> =>
    bench().page.evaluate(() => {
      const sheet = window.workbench!.opened.workbook.sheet("Agreed")!;
      const rows = Array.from({ length: 60 }, (_, k) =>
        [0, 1, 2, 3].map((column) => sheet.value(4 + k, column)),
      );
      return rows.filter(([unit]) => unit !== null && unit !== "");
    });

  test("the queue is made on a thread of the page, and a level is agreed in the workbook", async () => {
    await view("Assess");
    await cells().waitFor();
    const before = await agreed();
    await cells().getByRole("button").first().click();
    const { pane } = bench();
    await pane.getByRole("radio", { name: /^5/ }).check();
    await pane.getByRole("textbox", { name: "By" }).fill("Ana and Ben");
    await pane.getByRole("textbox", { name: "Reason" }).fill("=1+1");
    await pane.getByRole("button", { name: "Agree", exact: true }).click();
    await pane.getByText(/^Agreed: 5.*, by Ana and Ben, /).waitFor();
    await bench().picture("assess-agreed");
    const after = await agreed();
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toEqual([expect.any(String), expect.any(String), 5, "Ana and Ben"]);
  });

  test("Undo takes the agreed level away again", async () => {
    const before = await agreed();
    await bench()
      .pane.getByRole("button", { name: /^Undo: / })
      .click();
    await bench().until(async () => expect(await agreed()).toEqual(before.slice(0, -1)));
    await bench().pane.getByText("Nobody has rated this yet.").waitFor();
    await bench().pane.getByRole("button", { name: "Back to the list" }).click();
    await cells().waitFor();
  });

  test("agreement, evidence, the group and the rounds are shown", async () => {
    const shown = {
      Agreement: "Severity of the raters",
      Evidence: "Cells without a document",
      Group: "Ranks by whose weights",
      Rounds: "Change of rank of each unit",
    };
    for (const [name, heading] of Object.entries(shown)) {
      await view(name);
      await bench().pane.getByRole("heading", { name: heading }).waitFor();
      await bench().picture(`assess-${name.toLowerCase()}`);
    }
  });

  test("the group's weights are written into the Framework, and Undo puts the old ones back", async () => {
    const weights = (): Promise<readonly unknown[]> =>
      bench().page.evaluate(() => {
        const sheet = window.workbench!.opened.workbook.sheet("Framework")!;
        return Array.from({ length: 60 }, (_, row) => sheet.value(row, 6));
      });
    const before = await weights();
    await view("Group");
    await bench().pane.getByRole("button", { name: "Take the group's weights" }).click();
    await bench().until(async () => expect(await weights()).not.toEqual(before));
    await bench()
      .pane.getByRole("button", { name: /^Undo: / })
      .click();
    await bench().until(async () => expect(await weights()).toEqual(before));
  });

  test("a file that is no edition is refused in words, and the rounds stay", async () => {
    await view("Rounds");
    const choosing = bench().page.waitForEvent("filechooser");
    await bench().pane.getByRole("button", { name: "Load an earlier edition" }).click();
    const buffer = Buffer.from('{"model": {"units": [], "__proto__": {"x": 1}}}');
    await (await choosing).setFiles({ name: "old.json", mimeType: "application/json", buffer });
    await bench()
      .pane.getByText(/^old\.json holds no index that can be used/)
      .waitFor();
    await bench().pane.getByRole("heading", { name: "Change of rank of each unit" }).waitFor();
  });
}
