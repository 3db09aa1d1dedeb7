import { readingJson } from "../../src/app";
import { readColumn, tableReading } from "../support/table-reading";

test("readingJson(table) has addresses for cells, sentences for reasons, and rows that count from 1", () => {
  const cell = { sheet: "My data", row: 4, column: 27 };
  const json = readingJson(
    tableReading({
      layout: { kind: "long", places: ["sheet My data"], panel: true, headerRows: [0, 1] },
      columns: [
        readColumn("R", {
          name: "Rank",
          cell,
          role: "published",
          reason: { key: "rank-of", names: { title: "S" } },
        }),
      ],
      rowsLeftOut: [{ cell, text: "World", reason: { key: "row-region", names: {} } }],
      missing: [{ mark: "..", count: 2, cell }],
      assumptions: ["flat-index"],
      preview: { header: ["c"], rows: [[{ error: "#N/A" }, 1, null]], units: 7 },
    }),
  );
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    layout: { kind: "long", places: ["sheet My data"], panel: true, headerRows: [1, 2] },
    columns: [
      {
        ...{
          title: "R",
          name: "Rank",
          sheet: "My data",
          cell: "AB5",
          role: "published",
          certainty: "likely",
        },
        ...{ unit: "", above: "", weight: null, direction: null },
        reason: { key: "rank-of", names: { title: "S" }, text: "it holds the ranks of S" },
      },
    ],
    rowsLeftOut: [
      {
        ...{ sheet: "My data", cell: "AB5", text: "World" },
        reason: {
          key: "row-region",
          names: {},
          text: "its name is that of a region or a group of units",
        },
      },
    ],
    missing: [{ sheet: "My data", cell: "AB5", mark: "..", count: 2 }],
    assumptions: ["flat-index"],
    units: 7,
    preview: { header: ["c"], rows: [["#N/A", 1, null]] },
  });
});
