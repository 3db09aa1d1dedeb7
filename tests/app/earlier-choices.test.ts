import { earlierChoices } from "../../src/app/earlier-choices";
import type { WorkbookPort } from "../../src/app/ports";
import type { Area, CellValue } from "../../src/workbook/cells";

const cells: Readonly<Record<string, readonly CellValue[]>> = {
  Profile: ["Burgo", "not this"],
  "What if": [47.5, null, "many", 3],
  Codes: ["SA1a", "SA1b", "7", null],
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

test("earlierChoices has what was typed under What if by the code of the indicator; texts have an apostrophe before them", async () => {
  const names = [name("PSCI_Profile2_WhatIf", "What if", 4), name("PSCI_Profile2_WhatIfCodes", "Codes", 4)];
  expect(await earlierChoices(port, { sheets: [], tables: [], names })).toEqual({
    "PSCI_Profile2_WhatIf:SA1a": "47.5",
    "PSCI_Profile2_WhatIf:7": "'many",
  });
  // Without the codes nothing is known of which indicators they are.
  expect(await earlierChoices(port, { sheets: [], tables: [], names: names.slice(0, 1) })).toEqual({});
});
