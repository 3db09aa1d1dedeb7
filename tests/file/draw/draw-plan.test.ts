import { PackageError, XlsxWorkbook } from "../../../src/file";
import { closePackage, openPackage, sheetPart } from "../../../src/file/package";
import { partText } from "../../../src/file/package/parts";
import type { DropDown, SheetPlan } from "../../../src/workbook/plan";
import { edit } from "../../support/edit-package";
import { packageFaults } from "../package/support/package";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../../support/contract/plans";

async function sheetText(plan: ReturnType<typeof workbookPlan>, sheet: string): Promise<string> {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(plan);
  const parts = openPackage(await workbook.save());
  return partText(parts, sheetPart(parts, sheet));
}

const withExtras = (more: Partial<SheetPlan>) =>
  workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values([1, 2]))], more));

test("formulas carry their results as numbers, text, truth or errors", async () => {
  const text = await sheetText(
    workbookPlan(
      sheetPlan("A", [
        block("PSCI_GAPS_TABLE", 0, 0, [
          [
            { value: 0.1 + 0.2, formula: "=0.1+0.2" },
            { value: "x", formula: '="x"' },
            { value: true, formula: "=1=1" },
            { value: { error: "#N/A" }, formula: "=NA()" },
            { value: { error: "#NUM!" } },
          ],
        ]),
      ]),
    ),
    "A",
  );
  expect(text).toContain('<c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c>');
  expect(text).toMatch(/<c r="B1" t="str"><f>.*?<\/f><v>x<\/v><\/c>/);
  expect(text).toContain('<c r="C1" t="b"><f>1=1</f><v>1</v></c>');
  expect(text).toContain('<c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>');
  expect(text).toContain('<c r="E1" t="e"><v>#NUM!</v></c>');
});

test("every formula is calculated when Excel opens the file", async () => {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(reportPlan(2));
  expect(partText(openPackage(await workbook.save()), "xl/workbook.xml")).toMatch(
    /<calcPr[^>]*fullCalcOnLoad="1"/,
  );
});

test("data bars keep the plan's limits in both halves of their rule", async () => {
  const text = await sheetText(reportPlan(3), "Scores");
  expect(text).toContain('<cfvo type="num" val="100">');
  expect(text).toContain('<x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo>');
});

test("a new sheet is laid out: panes, widths, hidden columns, print titles and area, tab, grid lines", async () => {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(reportPlan(3));
  const parts = openPackage(await workbook.save());
  const scores = partText(parts, sheetPart(parts, "Scores"));
  for (const piece of [
    'xSplit="1" ySplit="3"',
    'showGridLines="false"',
    '<tabColor rgb="FF1F3A5F">',
    'min="1" width="24"',
    'fitToHeight="0" fitToWidth="1" orientation="landscape"',
    '<mergeCell ref="A1:C1">',
    "<oddHeader>&amp;LR&amp;&amp;D index&amp;R&amp;A</oddHeader>",
    "<oddFooter>&amp;LScored on 2026-11-24, inputs a1b2c3d4&amp;RPage &amp;P of &amp;N</oddFooter>",
  ])
    expect(scores).toContain(piece);
  expect(partText(parts, sheetPart(parts, "Profile"))).toContain('hidden="true" max="6" min="6"');
  const workbookText = partText(parts, "xl/workbook.xml");
  expect(workbookText).toContain('name="_xlnm.Print_Titles">Scores!$A:$B,Scores!$3:$3<');
  expect(workbookText).toContain('name="_xlnm.Print_Area">Scores!$A$1:$E$6<');
});

test("a second run writes header and footer anew, and leaves those of a plan without any", async () => {
  const workbook = await XlsxWorkbook.create();
  const plan = reportPlan(3);
  await workbook.draw(plan);
  const drawnWith = async (leftFooter: string | null): Promise<string> => {
    await workbook.draw({
      ...plan,
      sheets: plan.sheets.map((sheet) => {
        const { margins, ...print } = sheet.print;
        return leftFooter === null || margins === undefined
          ? { ...sheet, print }
          : { ...sheet, print: { ...print, margins: { ...margins, leftFooter } } };
      }),
    });
    const parts = openPackage(await workbook.save());
    return partText(parts, sheetPart(parts, "Scores"));
  };
  expect(await drawnWith("Scored on 2027-01-01")).toContain("&amp;LScored on 2027-01-01&amp;R");
  expect(await drawnWith(null)).toContain("&amp;LScored on 2027-01-01&amp;R");
});

test("drop-downs take their choices from cells or from a list, whatever signs it has", async () => {
  const text = await sheetText(reportPlan(3), "Profile");
  expect(text).toContain("<formula1>Scores!$A$4:$A$6</formula1>");
  expect(text).toContain('<formula1>"R&amp;D,&lt;none&gt;"</formula1>');
});

test.each([[["a,b"]], [Array.from({ length: 100 }, (_, i) => `choice ${i}`)]])(
  "a list that Excel would refuse is refused",
  async (list) => {
    const dropDown: DropDown = {
      area: { sheet: "A", row: 0, column: 0, rows: 1, columns: 1 },
      source: { list },
      prompt: "",
      error: "",
    };
    await expect((await XlsxWorkbook.create()).draw(withExtras({ dropDowns: [dropDown] }))).rejects.toThrow(
      RangeError,
    );
  },
);

test("a number that no cell can hold is refused, naming the cell, and nothing is drawn", async () => {
  const workbook = await XlsxWorkbook.create();
  const plan = workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 1, 1, values([1, NaN]))]));
  await expect(workbook.draw(plan)).rejects.toThrow("C2");
  expect((await workbook.describe()).sheets).toEqual([]);
});

test("a table without a filter has no buttons; one with it has", async () => {
  const area = { sheet: "A", row: 0, column: 0, rows: 2, columns: 2 };
  const table = (filter: boolean) => ({ name: "PSCI_ScoresTable", area, style: "TableStyleLight1", filter });
  for (const filter of [true, false]) {
    const workbook = await XlsxWorkbook.create();
    await workbook.draw(
      workbookPlan(
        sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values(["h", "i"], [1, 2]))], {
          tables: [table(filter)],
        }),
      ),
    );
    const text = partText(openPackage(await workbook.save()), "xl/tables/table1.xml");
    expect(text.includes("<autoFilter")).toBe(filter);
  }
});

test("a sheet of the user's is never drawn on, even when the plan says so", async () => {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(workbookPlan(sheetPlan("Scores", [block(null, 0, 0, values(["mine"]))])));
  await expect(workbook.draw(reportPlan(2))).rejects.toThrow("Scores is a sheet of the user's.");
});

test("a link goes to its cell, and goes away with it", async () => {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(reportPlan(2));
  const links = async (): Promise<boolean> => {
    const parts = openPackage(await workbook.save());
    return partText(parts, sheetPart(parts, "Profile")).includes('location="Scores!E4"');
  };
  expect(await links()).toBe(true);
  await workbook.draw(
    workbookPlan(sheetPlan("Profile", [block("PSCI_PROFILE_LEVELS", 0, 0, values(["x"]))])),
  );
  expect(await links()).toBe(false);
});

describe("a formula of the user's beside a block", () => {
  /** The file after Excel has made one shared formula of a cell of the report and the user's copy of it. */
  async function shared(): Promise<XlsxWorkbook> {
    const workbook = await XlsxWorkbook.create();
    await workbook.draw(withExtras({}));
    const parts = openPackage(await workbook.save());
    edit(parts, sheetPart(parts, "A"), (text) =>
      text
        .replace("<v>2</v>", '<f t="shared" ref="B1:C1" si="0">$A$1+A1*2</f><v>2</v>')
        .replace("</row>", '<c r="C1"><f t="shared" si="0"/><v>3</v></c></row>'),
    );
    return XlsxWorkbook.open(closePackage(parts));
  }

  test("stays when the formula with which it was shared is written over", async () => {
    const workbook = await shared();
    await workbook.draw(withExtras({}));
    const [formulas] = await workbook.readFormulas([{ sheet: "A", row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(formulas?.formulas).toEqual([[null, null, "=$A$1+B1*2"]]);
  });

  test("stays when the block leaves the sheet", async () => {
    const workbook = await shared();
    await workbook.draw(workbookPlan(sheetPlan("B", [block("PSCI_GAPS2_TABLE", 0, 0, values([1]))])));
    const area = { sheet: "A", row: 0, column: 0, rows: 1, columns: 3 };
    expect((await workbook.readFormulas([area]))[0]?.formulas).toEqual([[null, null, "=$A$1+B1*2"]]);
    expect((await workbook.read([area]))[0]?.values).toEqual([[null, null, 3]]);
  });
});

test("rows keep what Excel has given them, and the sheet declares it still", async () => {
  const first = await XlsxWorkbook.create();
  await first.draw(reportPlan(3));
  const parts = openPackage(await first.save());
  edit(parts, sheetPart(parts, "Scores"), (text) =>
    text
      .replace(
        "<worksheet ",
        '<worksheet xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ',
      )
      .replaceAll("<row ", '<row spans="1:5" x14ac:dyDescent="0.25" '),
  );
  const workbook = await XlsxWorkbook.open(closePackage(parts));
  await workbook.draw(reportPlan(5));
  const after = openPackage(await workbook.save());
  expect(packageFaults(after)).toEqual([]);
  const text = partText(after, sheetPart(after, "Scores"));
  expect(text).toContain('<row r="1" x14ac:dyDescent="0.25" ht="28" customHeight="true">');
  expect(text).not.toContain("spans=");
});

test("a sheet whose elements have prefixes is drawn on all the same", async () => {
  const first = await XlsxWorkbook.create();
  await first.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values(["x", 2], [3, 4]))])));
  const parts = openPackage(await first.save());
  edit(parts, sheetPart(parts, "A"), (text) =>
    text.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="'),
  );
  const workbook = await XlsxWorkbook.open(closePackage(parts));
  await workbook.draw(withExtras({}));
  const [grid] = await workbook.read([{ sheet: "A", row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(grid?.values).toEqual([
    [1, 2],
    [null, null],
  ]);
  expect(packageFaults(openPackage(await workbook.save()))).toEqual([]);
});

test("a choice that is not in the list is refused, or warned of where the plan allows others", async () => {
  const area = { sheet: "A", row: 0, column: 0, rows: 1, columns: 1 };
  const dropDown: DropDown = { area, source: { list: ["a", "b"] }, prompt: "", error: "" };
  const style = async (more: Partial<DropDown>): Promise<string | undefined> =>
    /errorStyle="(\w+)"/.exec(
      await sheetText(withExtras({ dropDowns: [{ ...dropDown, ...more }] }), "A"),
    )?.[1];
  expect(await style({})).toBe("stop");
  expect(await style({ othersAllowed: true })).toBe("warning");
});

test("what is no workbook is refused with the reason", async () => {
  const refused = async (bytes: Uint8Array): Promise<unknown> =>
    XlsxWorkbook.open(bytes).catch((error: unknown) => error);
  expect(await refused(Uint8Array.from([1, 2, 3]))).toMatchObject({ code: "not-a-workbook" });
  expect(await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({ code: "encrypted" });
  expect(await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBeInstanceOf(PackageError);
});

test("a file that nothing is drawn into is saved as the bytes that it was", async () => {
  const bytes = await (await XlsxWorkbook.create()).save();
  expect(await (await XlsxWorkbook.open(bytes)).save()).toBe(bytes);
});
