import { columnLetters } from "../../src/workbook/cells";
import { typedRows, type CsvTable } from "../workbook/csv";
import { checked } from "../../src/file/excelize";
import { cellName, type Corner, type Draft } from "../workbook/draft";
import { figureFormat } from "../workbook/figure-format";
import { band, looks, numberLook } from "../workbook/looks";
import { capabilityColours } from "./colours";

const SHEET = "Data";
const TABLE: Corner = { row: 3, column: 0 };

/**
 * The cities, with a band of colour over the indicators of each capability, and the analyst's own notes at the side.
 */
export function dataSheet(draft: Draft, cities: CsvTable, framework: CsvTable): void {
  const rows = typedRows(cities);
  const n = cities.lines.length;
  draft.write(SHEET, { row: 0, column: 0 }, [["City capabilities: indicators"]], looks.title);
  draft.write(
    SHEET,
    { row: 1, column: 0 },
    [["Illustrative data: every city and figure is invented. A blank cell is missing."]],
    looks.subtitle,
  );
  draft.table(SHEET, "Data", TABLE, rows);
  bands(draft, cities, framework);
  cities.header.forEach((code, column) => {
    const format = figureFormat(code, framework);
    if (format) draft.style(SHEET, { row: TABLE.row + 1, column }, n, 1, numberLook(format));
  });
  const last = columnLetters(cities.header.length - 1);
  const [gap, notes, end] = [0, 1, 8].map((more) => columnLetters(cities.header.length + more));
  draft.widths(SHEET, {
    ...{ A: 8, B: 17, "C:D": 12, E: 12, [`F:${last}`]: 9.5 },
    ...{ [`${gap}:${gap}`]: 3, [`${notes}:${end}`]: 11 },
  });
  draft.freeze(SHEET, { row: TABLE.row + 1, column: 2 });
  draft.print(SHEET, {
    area: `$A$1:$${last}$${TABLE.row + 1 + n}`,
    repeat: ["$A:$B", `$1:$${TABLE.row + 1}`],
    wide: 2,
  });
  ownNotes(draft, cities);
}

/** The name of the capability over its indicators. */
function bands(draft: Draft, cities: CsvTable, framework: CsvTable): void {
  const nodes = new Map(framework.lines.map((line) => [line.iCode, line]));
  const capabilityOf = (code: string) => nodes.get(nodes.get(nodes.get(code)?.Parent)?.Parent);
  for (const [capability, colour] of Object.entries(capabilityColours)) {
    const columns = cities.header.flatMap((code, column) =>
      capabilityOf(code)?.iCode === capability ? [column] : [],
    );
    const corner = { row: TABLE.row - 1, column: columns[0] ?? 0 };
    const last = cellName(corner.row, columns.at(-1) ?? 0);
    draft.write(SHEET, corner, [[nodes.get(capability)?.iName ?? capability]]);
    draft.style(SHEET, corner, 1, columns.length, band(colour));
    checked(draft.file.MergeCell(SHEET, cellName(corner.row, corner.column), last));
  }
}

const axisFont = { Family: "Calibri", Size: 8, Color: "404040" };

/** A note and a chart that an analyst keeps beside a table; scoring must not change them. */
function ownNotes(draft: Draft, { header, lines }: CsvTable): void {
  const column = header.length + 1;
  const blank = lines.find(({ SA1c }) => SA1c === "")?.uName;
  const count = header.indexOf("SA1c");
  const first = TABLE.row + 2;
  const last = first + 9;
  draft.write(SHEET, { row: TABLE.row, column }, [["My notes"]], looks.heading);
  draft.write(SHEET, { row: first - 1, column }, [
    [`Ask ${blank} for the list of its open data sets: SA1c is blank.`],
  ]);
  draft.style(SHEET, { row: first - 1, column }, 1, 8, looks.note);
  checked(
    draft.file.AddComment(SHEET, {
      Cell: cellName(TABLE.row, count),
      Author: "Analyst",
      Text: "A count: the index divides it by the population.",
      Width: 260,
      Height: 60,
    }),
  );
  checked(
    draft.file.AddChart(SHEET, cellName(first + 1, column), {
      Type: draft.library.Col,
      Series: [
        {
          Name: `${SHEET}!$E$${TABLE.row + 1}`,
          Categories: `${SHEET}!$B$${first}:$B$${last}`,
          Values: `${SHEET}!$E$${first}:$E$${last}`,
          Fill: { Type: "pattern", Pattern: 1, Color: ["7F7F7F"] },
        },
      ],
      Title: { Paragraph: [{ Text: "Population of the first ten cities" }] },
      Legend: { Position: "none" },
      GapWidth: 40,
      XAxis: { Font: axisFont },
      YAxis: { Font: axisFont, NumFmt: { CustomNumFmt: "#,##0" }, MajorGridLines: true, MajorUnit: 500_000 },
      Dimension: { Width: 620, Height: 320 },
      Format: { AltText: "Column chart of the population of the first ten cities", Name: "Population" },
    }),
  );
}
