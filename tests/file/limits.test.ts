import { readWorkbook, scoreIndex } from "../../src/app";
import { PackageError, XlsxWorkbook } from "../../src/file";
import { closePackage, openPackage, partText, setPartText } from "../../src/file/package/parts";
import { limits } from "../../src/file/package/limits";
import { sheetCells } from "../../src/file/read/sheet-cells";
import { catalogue } from "../../src/workbook/problems";
import { bomb, claim, smallTable, workbookWith } from "./support/hostile-files";

/** What is refused when everything of a file is read. */
async function refusal(file: Uint8Array): Promise<PackageError | null> {
  try {
    await (await XlsxWorkbook.open(file)).describe();
    return null;
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}

const code = async (file: Uint8Array): Promise<string | null> => (await refusal(file))?.code ?? null;

const sheet = "xl/worksheets/sheet1.xml";

const repeated = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join("");

test("a small workbook is refused nothing", async () =>
  expect(await code(workbookWith(smallTable()))).toBeNull());

describe("before anything is unpacked", () => {
  test.each([sheet, "xl/media/image1.png"])("gigabytes in %s", async (part) => {
    const error = await refusal(bomb(part, 3_000));
    expect(error).toMatchObject({ code: "limit-part" });
    expect(error?.message).toBe(
      `The part ${part} of the file has 3,000 MB unpacked; at most 500 MB are opened.`,
    );
    expect(error?.remedy).toBe(catalogue["file-limit-part"]?.remedy);
  });

  test("many parts that are gigabytes together", async () => {
    const pictures = Array.from({ length: 5 }, (_, i) => `xl/media/image${i}.png`);
    const files = Object.fromEntries(pictures.map((name) => [name, new Uint8Array(10)]));
    const file = pictures.reduce(
      (zip, name) => claim(zip, name, { size: limits.partBytes }),
      workbookWith(smallTable(), files),
    );
    expect(await code(file)).toBe("limit-size");
  });

  test("sheets that are more together than can be read, and pictures that are not", async () => {
    const claimed = (names: readonly string[]): Uint8Array =>
      names.reduce(
        (zip, name) => claim(zip, name, { size: limits.xmlBytes / 2 + 1 }),
        workbookWith(smallTable(), Object.fromEntries(names.map((name) => [name, new Uint8Array(10)]))),
      );
    expect(await code(claimed(["xl/worksheets/sheet2.xml", "xl/theme/theme1.xml"]))).toBe("limit-size");
    expect(await code(claimed(["xl/worksheets/sheet2", "xl/theme/theme1"]))).toBe("limit-size");
    expect(await code(claimed(["xl/media/image1.png", "xl/media/image2.JPEG"]))).toBeNull();
  });

  test("a sheet with the name of a picture, which the limit of sheets would not meet", async () => {
    const target = "xl/_rels/workbook.xml.rels";
    const file = workbookWith(smallTable(), { "xl/media/image1.png": "<worksheet/>" });
    const parts = openPackage(file);
    setPartText(parts, target, partText(parts, target).replace("worksheets/sheet1.xml", "media/image1.png"));
    expect(await code(closePackage(parts))).toBe("part-damaged");
  });

  test("more parts than a workbook has", async () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.entries + 1 }, (_, i) => [`xl/media/${i}.png`, new Uint8Array(0)]),
    );
    expect(await code(workbookWith(smallTable(), files))).toBe("limit-entries");
  });
});

describe("parts that lie about their size", () => {
  test("one that is larger than stated is left at once", async () =>
    expect((await refusal(bomb(sheet, 400, 1_000)))?.message).toBe(
      `The part ${sheet} of the file is damaged: it is larger than the file states.`,
    ));

  test("one that is smaller", async () => expect(await code(bomb(sheet, 1, 2_000_000))).toBe("part-damaged"));

  test("a picture is not even looked at before the report is written", async () =>
    expect(await code(bomb("xl/media/image1.png", 400, 1_000))).toBeNull());
});

test("a part with another checksum than stated is damaged: a figure may be another one", async () => {
  const file = workbookWith(smallTable("<v>12345</v>"), {
    [sheet]: [new TextEncoder().encode("<a>1</a>"), { level: 0 }],
  });
  const at = Buffer.from(file).indexOf("<a>1</a>") + 3;
  file[at] = "2".charCodeAt(0);
  expect(await code(file)).toBe("part-damaged");
});

describe("while a part is read", () => {
  test("60,000 elements that are not closed", async () =>
    expect(await code(workbookWith(smallTable(), { [sheet]: "<a>".repeat(60_000) }))).toBe("limit-depth"));

  test("60,000 tags that do not end", async () =>
    expect(await code(workbookWith(smallTable(), { [sheet]: "<row ".repeat(60_000) }))).toBe("part-damaged"));

  test("60,000 comments that do not end", async () =>
    expect(await code(workbookWith(smallTable(), { [sheet]: `<a>${"<!-- ".repeat(60_000)}` }))).toBe(
      "part-damaged",
    ));

  test("60,000 rows whose cells do not end", async () =>
    expect(await code(workbookWith(repeated(60_000, (i) => `<row r="${i + 1}"><c>`)))).toBe("limit-depth"));

  test("entities that grow are not known", async () => {
    const doctype = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>';
    expect(await code(workbookWith(smallTable(), { [sheet]: `${doctype}<a>&c;</a>` }))).toBe("part-damaged");
  });

  test("a text that is longer than Excel's", async () => {
    const cell = `<is><t>${"a".repeat(limits.text + 1)}</t></is>`;
    const error = await refusal(workbookWith(`<row r="1"><c r="C1" t="inlineStr">${cell}</c></row>`));
    expect(error?.code).toBe("limit-text");
    expect(error?.message).toContain("(at C1)");
  });

  test("a text without end", async () =>
    expect(await code(workbookWith(`<row r="1"><c r="A1"><v>${"1".repeat(2_000_000)}</v></c></row>`))).toBe(
      "limit-text",
    ));

  test("a million names", async () => {
    const names = repeated(1_000_000, (i) => `<definedName name="n${i}">1</definedName>`);
    expect(await code(workbookWith(smallTable(), {}, `<definedNames>${names}</definedNames>`))).toBe(
      "limit-names",
    );
  });

  test("more sheets than are read, and one sheet that is listed twice", async () => {
    const sheets = (count: number): string => {
      const list = repeated(
        count,
        (i) => `<sheet name="s${i}" sheetId="${i}" r:id="${i === 0 ? "r1" : `x${i}`}"/>`,
      );
      return `<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>`;
    };
    expect(await code(workbookWith(smallTable(), { "xl/workbook.xml": sheets(limits.sheets + 1) }))).toBe(
      "limit-sheets",
    );
    const twice = sheets(2).replace('"x1"', '"r1"');
    expect(await code(workbookWith(smallTable(), { "xl/workbook.xml": twice }))).toBe("part-damaged");
  });

  test("a cell or row that no sheet has", async () => {
    for (const rows of [
      '<row r="1"><c r="XFE1"><v>1</v></c></row>',
      '<row r="1048577"><c><v>1</v></c></row>',
      '<row r="1"><c r="A99999999999"><v>1</v></c></row>',
      '<row r="1e300"><c><v>1</v></c></row>',
      "<c><v>1</v></c>",
    ])
      expect(await code(workbookWith(rows))).toBe("part-damaged");
  });
});

test.each([
  ['<c r="A1"><v>12x</v></c>', "its cell A1 holds 12x, which is no number"],
  ['<c r="B1" t="s"><v>7</v></c>', "its cell B1 refers to a text that the file does not hold"],
  ['<c r="C1"><v>1E999</v></c>', "its cell C1 holds 1E999, which is no number"],
])("a figure that cannot be read is not a missing one: %s", async (cell, reason) =>
  expect((await refusal(workbookWith(`<row r="1">${cell}</row>`)))?.message).toContain(reason),
);

describe("formulas over a whole sheet", () => {
  const used = async (formula: string): Promise<unknown> => {
    const workbook = await XlsxWorkbook.open(workbookWith(smallTable(`${formula}<v>1</v>`)));
    return (await workbook.describe()).sheets[0]?.used;
  };

  test.each(["array", "shared"])("an %s formula stands in no cell that is not there", async (kind) =>
    expect(await used(`<f t="${kind}" si="0" ref="A1:XFD1048576">C2</f>`)).toEqual({
      ...{ sheet: "Data", row: 0, column: 0 },
      ...{ rows: 4, columns: 2 },
    }),
  );

  const scored = async (formula: string): Promise<readonly string[]> => {
    const workbook = await XlsxWorkbook.open(workbookWith(smallTable(`${formula}<v>1</v>`)));
    const index = scoreIndex((await readWorkbook(workbook, {})).reading);
    return index.problems
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => `${index.scored ? "scored" : "not scored"}: ${message}`);
  };

  test("an array formula over cells that the file does not hold is not scored, and named", async () =>
    expect(await scored('<f t="array" ref="A1:XFD1048576">C2</f>')).toEqual([
      "not scored: The array formula in Data!A1 fills A1:XFD1048576, and the file does not hold the value of each of these cells.",
    ]));

  test.each([
    ["an array of which the file holds every cell", '<f t="array" ref="B2:B4">C2:C4</f>'],
    ["an array of one cell", '<f t="array" ref="B2">C2</f>'],
    [
      "a shared formula, which stands only in cells that name it",
      '<f t="shared" si="0" ref="A1:XFD1048576">C2</f>',
    ],
  ])("%s is scored", async (_, formula) => expect(await scored(formula)).toEqual([]));

  test("arrays that cover each other", async () => {
    const rows = repeated(
      5_000,
      (i) => `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A1:XFD1048576">1</f></c></row>`,
    );
    expect(await code(workbookWith(rows))).toBe("limit-arrays");
  });

  test("a long formula that is shared by 200,000 cells is not written out for each", async () => {
    const long = `<f t="shared" si="0" ref="A1:A200000">${repeated(2_000, () => "A1+")}1</f>`;
    const rows = repeated(
      200_000,
      (i) =>
        `<row r="${i + 1}"><c r="A${i + 1}">${i === 0 ? long : '<f t="shared" si="0"/>'}<v>1</v></c></row>`,
    );
    expect(await code(workbookWith(rows))).toBeNull();
  });
});

describe("cells are counted over all sheets", () => {
  const cells = `<row>${"<c/>".repeat(16_000)}</row>`;
  const tooMany = Math.ceil(limits.cells / 16_000) + 1;

  test("before any of them is read", async () => {
    // The first cell is damaged, and is not even looked at.
    const file = workbookWith(`<row r="1"><c r="A1"><v>12x</v></c></row>${cells.repeat(tooMany)}`);
    expect(await code(file)).toBe("limit-cells");
  });

  test("while they are read, where nothing is known before: the text is UTF-16", () => {
    const text = `\ufeff<worksheet><sheetData><row>${"<c/>".repeat(11)}</row></sheetData></worksheet>`;
    const parts = { [sheet]: Buffer.from(text, "utf16le") };
    expect(() => sheetCells(parts, sheet, [], { left: 11 })).not.toThrow();
    expect(() => sheetCells(parts, sheet, [], { left: 10 })).toThrow(PackageError);
  });
});

test("parts are called what they like", async () =>
  expect(
    await code(workbookWith(smallTable(), { __proto__x: "", constructor: "", toString: "" })),
  ).toBeNull());
