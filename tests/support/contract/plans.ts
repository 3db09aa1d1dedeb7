import type { Area } from "../../../src/workbook/cells";
import { address } from "../../../src/workbook/cells";
import type { Block, Chart, PlanCell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";

/** A plan of one sheet with the given blocks and nothing else. */
export function sheetPlan(sheet: string, blocks: readonly Block[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key: sheet,
    sheet,
    tabColour: "1F3A5F",
    blocks,
    tables: [],
    conditionalFormats: [],
    charts: [],
    dropDowns: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    showGridLines: true,
    print: { orientation: "landscape", repeatRows: null, wide: 1, tall: null, area: null },
    ...more,
  };
}

export const workbookPlan = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({
  sheets,
  order: sheets.map(({ key }) => key),
});

export const block = (
  name: string | null,
  row: number,
  column: number,
  cells: readonly (readonly PlanCell[])[],
): Block => ({ name, row, column, cells });

/** Cells of plain values. */
export const values = (
  ...rows: readonly (readonly PlanCell["value"][])[]
): readonly (readonly PlanCell[])[] => rows.map((row) => row.map((value) => ({ value })));

/**
 * A report as the product draws them, small: a title, a table of scores with live totals, a second sheet that refers to
 * the first, and one of everything that a plan can hold. `units` rows; the measures are made up from row and column.
 */
export function reportPlan(units: number): WorkbookPlan {
  const first = 3;
  const measures = ["Delivery", "Learning", "Data"];
  const area = (row: number, column: number, rows: number, columns: number, sheet = "Scores"): Area => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const header: readonly PlanCell[] = ["Unit", ...measures, "Index"].map((value) => ({
    value,
    style: "header",
  }));
  const scores = Array.from({ length: units }, (_, i): readonly PlanCell[] => {
    const row = first + i;
    const numbers = measures.map((_measure, j) => ((i * 7 + j * 13) % 10) * 10 + 0.1);
    return [
      { value: `Unit ${i + 1}`, style: "label" },
      ...numbers.map((value): PlanCell => ({ value, style: i === 0 ? "imputed" : "score" })),
      {
        value: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
        formula: `=AVERAGE(${address(row, 1)}:${address(row, measures.length)})`,
        style: "scoreStrong",
        format: "0.00",
      },
    ];
  });
  const body = area(first, 1, units, measures.length + 1);
  const sheet = sheetPlan(
    "Scores",
    [
      block("PSCI_SCORES_HEAD", 0, 0, [
        [{ value: "=Scores, not a formula", style: "title" }, { value: null }, { value: null }],
      ]),
      block("PSCI_SCORES_TABLE", first - 1, 0, [header, ...scores]),
    ],
    {
      tables: [
        {
          name: "PSCI_ScoresTable",
          area: area(first - 1, 0, units + 1, measures.length + 2),
          style: "TableStyleLight1",
          filter: false,
        },
      ],
      conditionalFormats: [
        {
          kind: "colourScale",
          area: area(first, 1, units, measures.length),
          stops: [
            { at: { kind: "number", value: 0 }, colour: "F4B183" },
            { at: { kind: "percentile", value: 50 }, colour: "FFFFFF" },
            { at: { kind: "maximum" }, colour: "9DC3E6" },
          ],
        },
        {
          kind: "dataBar",
          area: area(first, measures.length + 1, units, 1),
          colour: "5B9BD5",
          minimum: 0,
          maximum: 100,
        },
        {
          kind: "formula",
          area: body,
          formula: `=AND(${address(first, 1, "column")}>50,$A${first + 1}<>"a & b")`,
          fill: "FBE6CF",
          font: "8A2408",
          bold: true,
        },
      ],
      merges: [area(0, 0, 1, 3)],
      freeze: { rows: first, columns: 1 },
      columnWidths: { 0: 24, 1: 12, 2: 12, 3: 12, 4: 14 },
      rowHeights: { 0: 28 },
      showGridLines: false,
      print: {
        orientation: "landscape",
        repeatRows: [first - 1, first - 1],
        repeatColumns: [0, 1],
        margins: {
          leftHeader: "R&&D index",
          rightHeader: "&A",
          leftFooter: "Scored on 2026-11-24, inputs a1b2c3d4",
          rightFooter: "Page &P of &N",
        },
        wide: 1,
        tall: null,
        area: area(0, 0, first + units, measures.length + 2),
      },
      charts: [
        chart("PSCI_SCORES_CHART", area(1, 7, 16, 8), area(first, 0, units, 1), area(first, 4, units, 1)),
      ],
    },
  );
  const profile = sheetPlan(
    "Profile",
    [
      block("PSCI_PROFILE_LEVELS", 0, 0, [
        [
          { value: "Unit", style: "label" },
          { value: "Unit 1", style: "input" },
        ],
        [
          { value: "Index", style: "label" },
          {
            value: scores[0]?.[4]?.value ?? null,
            formula: "=INDEX(PSCI_SCORES_TABLE,MATCH(B1,INDEX(PSCI_SCORES_TABLE,0,1),0),5)",
            style: "score",
          },
        ],
        [
          { value: "Sum", style: "label", link: `Scores!${address(first, 4)}` },
          { value: units, formula: '=SUM(IF(Scores!$E$4:$E$200<>"",1,0))', array: true, style: "rank" },
        ],
        [
          { value: "Empty text", style: "label" },
          { value: "", formula: '=IF(B3>0,"","x")' },
        ],
        [
          { value: "Error", style: "label" },
          { value: { error: "#N/A" }, formula: "=NA()" },
        ],
        [{ value: "Error, no formula", style: "label" }, { value: { error: "#DIV/0!" } }],
        [{ value: "Truth", style: "label" }, { value: true }],
      ]),
    ],
    {
      dropDowns: [
        {
          area: area(0, 1, 1, 1, "Profile"),
          source: { range: area(first, 0, units, 1) },
          prompt: "Pick a unit",
          error: "Pick one of the list.",
        },
        {
          area: area(6, 1, 1, 1, "Profile"),
          source: { list: ["R&D", "<none>"] },
          prompt: "",
          error: "Pick one of the list.",
        },
      ],
      hiddenColumns: [5],
    },
  );
  return workbookPlan(sheet, profile);
}

function chart(name: string, over: Area, categories: Area, of: Area): Chart {
  return {
    name,
    kind: "barClustered",
    title: "Index",
    titleFrom: null,
    altText: "The index of each unit",
    over,
    series: [
      {
        name: "Index",
        nameFrom: null,
        categories,
        values: of,
        colour: "1F3A5F",
        pointColours: {},
        dataLabels: false,
        line: "both",
        labelFormat: null,
      },
    ],
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: { title: "Score", minimum: 0, maximum: 100, format: "0", gridLines: true, visible: true },
    legend: "none",
    reverseCategories: true,
    gapWidth: 60,
  };
}
