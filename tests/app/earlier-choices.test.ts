import { earlierChoices } from "../../src/app/earlier-choices";
import type { WorkbookPort } from "../../src/app/ports";
import type { Area, CellValue } from "../../src/workbook/cells";

const cells: Readonly<Record<string, readonly CellValue[]>> = {
  Profile: ["Burgo", "not this"],
  Statistics: [0.8, null, { error: "#N/A" }, "text"],
};

/** Reads the first column of each sheet; nothing else of a port is asked for. */
const port = {
  read: (areas: readonly Area[]) =>
    Promise.resolve(
      areas.map((area) => ({
        area,
        values: (cells[area.sheet] ?? []).slice(0, area.rows).map((value) => [value]),
        formats: [],
      })),
    ),
} as unknown as WorkbookPort;

const name = (of: string, sheet: string, rows: number) => ({
  name: of,
  area: { sheet, row: 3, column: 0, rows, columns: 1 },
});

test("earlierChoices has the chosen unit, and each limit by its row; blanks, errors and other blocks are left out", async () => {
  const names = [
    name("PSCI_Profile_Unit", "Profile", 2),
    name("PSCI_Statistics_Limits", "Statistics", 4),
    name("PSCI_Statistics_Table", "Statistics", 4),
    { name: "PSCI_Coherence2_Limits", area: null },
  ];
  expect(await earlierChoices(port, { sheets: [], tables: [], names })).toEqual({
    PSCI_Profile_Unit: "Burgo",
    "PSCI_Statistics_Limits:0": "0.8",
    "PSCI_Statistics_Limits:3": "text",
  });
});
