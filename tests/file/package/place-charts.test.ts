import { closePackage, openPackage, placeCharts, sheetPart, type Parts } from "../../../src/file/package";
import { partText, setPartText } from "../../../src/file/package/parts";
import { relationships } from "../../../src/file/package/relationships";
import { testWithLibreOffice, recalculate } from "../../support/libreoffice";
import { area, chart, kinds, series, values } from "./support/charts";
import { orderFaults } from "./support/order";
import { all, first, packageFaults, parse } from "./support/package";
import { plainWorkbook, sheet, usersWorkbook } from "./support/workbooks";

const drawing = "xl/drawings/drawing1.xml";

const anchors = (parts: Parts): string[] =>
  partText(parts, drawing).match(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g) ?? [];

const copy = (parts: Parts): Parts => ({ ...parts });

const chartPart = (parts: Parts, name: string): string => {
  const frame = all(parse(partText(parts, drawing)), "graphicFrame").find(
    (element) => element.getElementsByTagNameNS("*", "cNvPr")[0]?.getAttribute("name") === name,
  );
  const id = frame?.getElementsByTagNameNS("*", "chart")[0]?.getAttribute("r:id");
  return relationships(parts, drawing).find((relationship) => relationship.id === id)?.target ?? "";
};

describe("on a sheet without a drawing", () => {
  test("charts get a drawing, parts and content types, and nothing is left over", () => {
    const parts = plainWorkbook();
    placeCharts(parts, sheet, [chart(), chart({ name: "PSCI_Profile_Radar", kind: "radar" })], values, []);
    expect(packageFaults(parts)).toEqual([]);
    expect(orderFaults(first(parse(partText(parts, drawing)), "wsDr"))).toEqual([]);
    expect(orderFaults(first(parse(partText(parts, sheetPart(parts, sheet))), "worksheet"), 1)).toEqual([]);
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(2);
  });

  test("the reference to the drawing stands before the tables and extensions of the sheet", () => {
    const parts = plainWorkbook();
    const name = sheetPart(parts, sheet);
    const tail =
      "<conditionalFormatting><cfRule><extLst><ext/></extLst></cfRule></conditionalFormatting>" +
      '<pageMargins left="1"/><tableParts/><extLst/>';
    setPartText(parts, name, partText(parts, name).replace("</worksheet>", `${tail}</worksheet>`));
    placeCharts(parts, sheet, [chart()], values, []);
    expect(partText(parts, name)).toMatch(/<pageMargins left="1"\/><drawing [^>]*\/><tableParts\/>/);
  });

  test("a chart stands exactly over its cells, and keeps its size when they change", () => {
    const parts = plainWorkbook();
    const { over, name, altText } = chart();
    placeCharts(parts, sheet, [chart()], values, []);
    const document = parse(partText(parts, drawing));
    const corner = (which: string): number[] =>
      ["col", "colOff", "row", "rowOff"].map((part) =>
        Number(first(document, which).getElementsByTagNameNS("*", part)[0]?.textContent),
      );
    expect(corner("from")).toEqual([over.column, 0, over.row, 0]);
    expect(corner("to")).toEqual([over.column + over.columns, 0, over.row + over.rows, 0]);
    expect(first(document, "twoCellAnchor").getAttribute("editAs")).toBe("oneCell");
    expect(first(document, "cNvPr").getAttribute("name")).toBe(name);
    expect(first(document, "cNvPr").getAttribute("descr")).toBe(altText);
  });

  test("no charts, no drawing", () => {
    const parts = plainWorkbook();
    const before = copy(parts);
    placeCharts(parts, sheet, [], values, ["PSCI_Gaps"]);
    expect(parts).toEqual(before);
  });
});

describe("in a drawing of the user's", () => {
  test("the user's chart and text box keep their bytes, and the chart its part", () => {
    const parts = usersWorkbook();
    const [before, own] = [anchors(parts), parts["xl/charts/chart1.xml"]];
    placeCharts(parts, sheet, [chart()], values, []);
    expect(anchors(parts).slice(0, 2)).toEqual(before);
    expect(parts["xl/charts/chart1.xml"]).toBe(own);
    expect(packageFaults(parts)).toEqual([]);
    const numbers = all(parse(partText(parts, drawing)), "cNvPr").map((tag) => tag.getAttribute("id"));
    expect(new Set(numbers).size).toBe(3);
  });

  test("removing the chart leaves the parts that were there before", () => {
    const parts = usersWorkbook();
    const before = copy(parts);
    placeCharts(parts, sheet, [chart()], values, []);
    placeCharts(parts, sheet, [], values, ["PSCI_Gaps"]);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
    for (const name of Object.keys(before)) expect(partText(parts, name)).toBe(partText(before, name));
  });

  test("a picture or chart of another name is not removed", () => {
    const parts = usersWorkbook();
    const before = copy(parts);
    placeCharts(parts, sheet, [], values, ["PSCI_Gaps", "Chart"]);
    expect(parts).toEqual(before);
  });
});

describe("a second run", () => {
  test("draws the chart of a name anew, in its part, where the user has moved it", () => {
    const parts = usersWorkbook();
    placeCharts(parts, sheet, [chart()], values, []);
    const moved = partText(parts, drawing).replace(
      /<xdr:col>3<\/xdr:col>(?![\s\S]*<xdr:col>3<)/,
      "<xdr:col>2</xdr:col>",
    );
    setPartText(parts, drawing, moved);
    const part = chartPart(parts, "PSCI_Gaps");
    placeCharts(parts, sheet, [chart({ title: "Another title", over: area(40, 0, 5, 5) })], values, []);
    expect(partText(parts, drawing)).toBe(moved);
    expect(chartPart(parts, "PSCI_Gaps")).toBe(part);
    expect(partText(parts, part)).toContain("Another title");
    expect(packageFaults(parts)).toEqual([]);
  });

  test("with nothing changed changes no byte", () => {
    const parts = usersWorkbook();
    placeCharts(parts, sheet, [chart()], values, []);
    const before = copy(parts);
    placeCharts(parts, sheet, [chart()], values, []);
    expect(parts).toEqual(before);
  });

  test("changes the alternative text of a chart", () => {
    const parts = plainWorkbook();
    placeCharts(parts, sheet, [chart()], values, []);
    placeCharts(parts, sheet, [chart({ altText: 'Now "5" > 4' })], values, []);
    expect(first(parse(partText(parts, drawing)), "cNvPr").getAttribute("descr")).toBe('Now "5" > 4');
  });

  test("keeps what the user has drawn inside the chart", () => {
    const parts = plainWorkbook();
    placeCharts(parts, sheet, [chart()], values, []);
    const part = chartPart(parts, "PSCI_Gaps");
    setPartText(
      parts,
      part,
      partText(parts, part).replace(
        "</c:chartSpace>",
        '<c:userShapes xmlns:r="r" r:id="rId9"/></c:chartSpace>',
      ),
    );
    placeCharts(parts, sheet, [chart({ title: "Anew" })], values, []);
    const document = parse(partText(parts, part));
    expect(first(document, "userShapes").getAttribute("r:id")).toBe("rId9");
    expect(orderFaults(first(document, "chartSpace"), 1)).toEqual([]);
  });

  test("leaves a chart alone that the user has grouped with shapes", () => {
    const parts = plainWorkbook();
    placeCharts(parts, sheet, [chart()], values, []);
    const text = partText(parts, drawing)
      .replace("<xdr:graphicFrame", "<xdr:grpSp><xdr:graphicFrame")
      .replace("</xdr:graphicFrame>", "</xdr:graphicFrame></xdr:grpSp>");
    setPartText(parts, drawing, text);
    placeCharts(parts, sheet, [], values, ["PSCI_Gaps"]);
    expect(partText(parts, drawing)).toBe(text);
  });
});

test("the last chart that is removed takes its drawing with it, and the styles that Excel gave it", () => {
  const parts = plainWorkbook();
  const before = copy(parts);
  placeCharts(parts, sheet, [chart()], values, []);
  parts["xl/charts/style1.xml"] = new TextEncoder().encode("<style/>");
  setPartText(
    parts,
    "xl/charts/_rels/chart1.xml.rels",
    '<Relationships><Relationship Id="rId1" Type="x/chartStyle" Target="style1.xml"/></Relationships>',
  );
  placeCharts(parts, sheet, [], values, ["PSCI_Gaps"]);
  expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
  for (const name of Object.keys(before)) expect(partText(parts, name)).toBe(partText(before, name));
});

test.each([
  ["markup and quotes", `A&B <"C's">`, `A&B <"C's">`],
  ["line breaks", "one\ntwo", "one\ntwo"],
  ["control characters, which are left out", "a\u0007b", "ab"],
])("names and alternative texts keep %s", (_, given, expected) => {
  const parts = plainWorkbook();
  placeCharts(parts, sheet, [chart({ name: given, altText: given, title: given })], values, []);
  const properties = first(parse(partText(parts, drawing)), "cNvPr");
  expect([properties.getAttribute("name"), properties.getAttribute("descr")]).toEqual([expected, expected]);
  expect(packageFaults(parts)).toEqual([]);
});

testWithLibreOffice(
  "LibreOffice opens a workbook with a chart of each kind and keeps them all",
  async () => {
    const parts = usersWorkbook();
    const charts = kinds.map((kind, i) =>
      chart({ kind, name: `PSCI_${kind}`, over: area(4 + i * 20, 3, 18, 8), series: [series()] }),
    );
    placeCharts(parts, sheet, charts, values, []);
    const opened = openPackage(await recalculate(closePackage(parts)));
    const drawn = Object.keys(opened).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(drawn).toHaveLength(kinds.length + 1);
  },
  120_000,
);
