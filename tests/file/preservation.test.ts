import { XlsxWorkbook } from "../../src/file";
import { checked } from "../../src/file/excelize";
import { openPackage, sheetPart, type Parts } from "../../src/file/package";
import { partText } from "../../src/file/package/parts";
import { PackageReader } from "../../src/file/read/package-reader";
import { reportPlan } from "../support/contract/plans";
import { thingsToLose } from "../support/things-to-lose";
import { edited } from "../support/xlsx-port";

async function drawn(bytes: Uint8Array, units: number): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes);
  await workbook.draw(reportPlan(units));
  return workbook.save();
}

/** Parts that all sheets share, to which a new sheet has to be added. */
const shared = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
]);

const text = (parts: Parts, name: string): string => partText(parts, name);

/** Elements by name, however they are closed. */
const elements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}[ >][^]*?(?:</${name}>|/>)`, "g"))].map(([whole]) => whole);

describe("a workbook full of things to lose, after two runs of which the second is larger", () => {
  let before: Parts;
  let after: Parts;

  beforeAll(async () => {
    const original = await thingsToLose({ macros: true });
    before = openPackage(original);
    after = openPackage(await drawn(await drawn(original, 6), 9));
  });

  test("has every part of the user's, byte for byte", () => {
    const own = Object.keys(before).filter((name) => !shared.has(name));
    expect(own.filter((name) => !after[name] || Buffer.compare(before[name]!, after[name]))).toEqual([]);
    expect(own).toEqual(
      expect.arrayContaining([
        "xl/vbaProject.bin",
        "xl/comments1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/media/image1.png",
        "xl/metadata.xml",
        "xl/pivotTables/pivotTable1.xml",
        "xl/externalLinks/externalLink1.xml",
        "customXml/item1.xml",
      ]),
    );
  });

  test("had in them what careless software loses", () => {
    const data = text(before, sheetPart(before, "Data"));
    for (const piece of [
      "x14:sparkline",
      "3Stars",
      "x14:dataBar",
      't="shared"',
      "<dataValidation ",
      "oddFooter",
    ])
      expect(data).toContain(piece);
    expect(text(before, "xl/drawings/drawing1.xml")).toContain("A note in a box");
    expect(text(before, "xl/charts/chart1.xml")).toContain("errBars");
  });

  test("declares and relates each of them still", () => {
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      const names = (parts: Parts) =>
        [...text(parts, part).matchAll(/(?:PartName|Target|Extension)="([^"]*)"/g)].map(([, it]) => it);
      expect(names(after)).toEqual(expect.arrayContaining(names(before)));
    }
    expect(text(after, "[Content_Types].xml")).toContain("sheet.macroEnabled.main+xml");
  });

  test("keeps sheets, names, pivots, links to other files and extensions in the workbook's own part", () => {
    const [was, is] = [new PackageReader(before), new PackageReader(after)];
    expect(is.sheets.slice(0, was.sheets.length)).toEqual(was.sheets);
    expect(is.names).toEqual(expect.arrayContaining([...was.names]));
    const workbook = text(after, "xl/workbook.xml");
    for (const piece of [
      "<pivotCache ",
      "<externalReference ",
      "x15ac:absPath",
      "chartTrackingRefBase",
      'activeTab="1"',
    ])
      expect(workbook).toContain(piece);
  });

  test("keeps the texts and styles that were there, under the same numbers", () => {
    const items = (parts: Parts, part: string, name: string) => elements(text(parts, part), name);
    const strings = items(before, "xl/sharedStrings.xml", "si");
    expect(items(after, "xl/sharedStrings.xml", "si").slice(0, strings.length)).toEqual(strings);
    const styles = text(after, "xl/styles.xml");
    for (const piece of ["House style", "FF12AB34", "SlicerStyleLight3"]) expect(styles).toContain(piece);
  });

  test("reads as before on the user's sheets", () => {
    const [was, is] = [new PackageReader(before), new PackageReader(after)];
    const where = { sheet: "Data", row: 0, column: 0, rows: 8, columns: 9 };
    expect(is.read(where)).toEqual(was.read(where));
    expect(is.readFormulas(where)).toEqual(was.readFormulas(where));
  });
});

describe("on a sheet of the report, a second run keeps what the user has done", () => {
  const scores = "Scores";

  async function afterSecondRun(change: Parameters<typeof edited>[1], units = 8): Promise<Uint8Array> {
    const first = await drawn(await (await XlsxWorkbook.create()).save(), 5);
    return drawn(await edited(first, change), units);
  }

  test("column widths, row heights, a hidden column and frozen panes", async () => {
    const bytes = await afterSecondRun((book) => {
      checked(book.SetColWidth(scores, "A", "A", 41));
      checked(book.SetRowHeight(scores, 1, 50));
      checked(book.SetColVisible(scores, "C", false));
      checked(
        book.SetPanes(scores, {
          Freeze: true,
          XSplit: 2,
          YSplit: 1,
          TopLeftCell: "C2",
          ActivePane: "bottomRight",
        }),
      );
    });
    await edited(bytes, (book) => {
      expect(checked(book.GetColWidth(scores, "A")).width).toBe(41);
      expect(checked(book.GetRowHeight(scores, 1)).height).toBe(50);
      expect(checked(book.GetColVisible(scores, "C")).visible).toBe(false);
      expect(checked(book.GetPanes(scores)).panes).toMatchObject({ XSplit: 2, YSplit: 1 });
    });
  });

  test("colours and number formats of the cells of blocks", async () => {
    const bytes = await afterSecondRun((book) => {
      const yellow = checked(
        book.NewStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["FFFF00"] } }),
      ).style;
      checked(book.SetCellStyle(scores, "C5", "C5", yellow));
      const { style: look } = checked(book.GetStyle(checked(book.GetCellStyle(scores, "D5")).style));
      const precise = checked(book.NewStyle({ ...look, CustomNumFmt: "0.00000" })).style;
      checked(book.SetCellStyle(scores, "D5", "D5", precise));
    });
    await edited(bytes, (book) => {
      const styleOf = (cell: string) =>
        checked(book.GetStyle(checked(book.GetCellStyle(scores, cell)).style)).style;
      expect(styleOf("C5").Fill?.Color).toEqual(["FFFF00"]);
      expect(styleOf("D5").CustomNumFmt).toBe("0.00000");
    });
  });

  test("a note typed beside a block, a comment on one of its cells, a chart and a rule beside it", async () => {
    const bytes = await afterSecondRun((book) => {
      checked(book.SetCellStr(scores, "F6", "see the minutes"));
      checked(book.AddComment(scores, { Cell: "B6", Author: "Ana", Paragraph: [{ Text: "really?" }] }));
      checked(
        book.SetConditionalFormat(scores, "F1:F30", [
          {
            Type: "2_color_scale",
            Criteria: "=",
            MinType: "min",
            MaxType: "max",
            MinColor: "#FFFFFF",
            MaxColor: "#FF0000",
          },
        ]),
      );
      checked(
        book.AddChart(scores, "J20", {
          Type: 11,
          Series: [{ Values: "Scores!$B$4:$B$8" }],
          Format: { Name: "Mine" },
        }),
      );
    });
    const parts = openPackage(bytes);
    const reader = new PackageReader(parts);
    expect(reader.cells(scores).at(5, 5)?.value).toBe("see the minutes");
    expect(text(parts, sheetPart(parts, scores))).toContain('sqref="F1:F30"');
    const all = Object.keys(parts).filter((name) =>
      /drawings\/drawing\d+\.xml$|comments\d*\.xml$/.test(name),
    );
    const written = all.map((name) => text(parts, name)).join();
    for (const piece of ["really?", '"Mine"', '"PSCI_SCORES_CHART"']) expect(written).toContain(piece);
  });

  test("while marks of the report follow their cells: what is no longer imputed no longer looks so", async () => {
    const first = await drawn(await (await XlsxWorkbook.create()).save(), 5);
    const workbook = await XlsxWorkbook.open(first);
    const plan = reportPlan(5);
    await workbook.draw({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: block.cells.map((row) =>
            row.map((cell) => (cell.style === "imputed" ? { ...cell, style: "score" as const } : cell)),
          ),
        })),
      })),
    });
    await edited(await workbook.save(), (book) => {
      const style = (cell: string) => checked(book.GetCellStyle(scores, cell)).style;
      expect(style("B4")).toBe(style("B5"));
    });
  });

  test("and nothing piles up: a third run of the same plan gives the same bytes", async () => {
    const second = await drawn(await drawn(await (await XlsxWorkbook.create()).save(), 5), 7);
    expect(Buffer.compare(await drawn(second, 7), second)).toBe(0);
  });
});
