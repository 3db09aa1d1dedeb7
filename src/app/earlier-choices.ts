import { isCellError, type Area, type WorkbookDescription } from "../workbook/cells";
import { drawnKey, drawnLimit } from "../workbook/report";
import type { WorkbookPort } from "./ports";

/** The drop-down cells of the profiles and of the orders of levers, one per index. */
const unitName = /^PSCI_(Profile\d*_Unit|Levers\d*_Sort)$/i;
/** The yellow budget cells of plans; where the workbook has a budget of its own, a formula is there, and what it gives is not used. */
const budgetName = /^PSCI_Plan\d*_Budget$/i;
/** What people write on the sheets Assessment. */
const writtenName = /^PSCI_Assessment\d*_(Framework|Experts)$/i;
/** Columns of limits on the sheets of a test, and of the units of a comparison. */
const limitsName =
  /^PSCI_(Statistics|Correlations|Agreement|EvidenceCoverage|(Coherence|Assessment)\d*)_Limits$|^PSCI_Comparison\d*_Chosen$/i;

/** What stands beside them. */
const limitTextsName =
  /^PSCI_(Statistics|Correlations|Agreement|EvidenceCoverage|(Coherence|Assessment)\d*)_LimitTexts$/i;

/** Yellow cells of What if on the profiles; the codes of their indicators are in a block of the same name with "Codes" after it. */
const whatIfName = /^PSCI_Profile\d*_WhatIf$/i;

/**
 * What the user chose in an earlier report: the unit of a drop-down cell and what was written in a place for people by the name
 * of the cell, a limit by the name of its block and its row, "PSCI_Statistics_Limits:0", with the limit of the Method that was said
 * beside it ("PSCI_Statistics_Limits:0:Method"), and a value of What if by the code of
 * its indicator, "PSCI_Profile_WhatIf:SA1a".
 */
export async function earlierChoices(
  port: Pick<WorkbookPort, "read">,
  { names }: WorkbookDescription,
): Promise<Readonly<Record<string, string>>> {
  const blocks = names.flatMap(({ name, area }) =>
    area && (isOneCell(name) || limitsName.test(name)) ? [{ name, area }] : [],
  );
  const typed = await typedWhatIf(port, names);
  if (blocks.length === 0) return typed;
  const grids = await port.read(
    blocks.map(({ name, area }): Area => ({
      ...area,
      rows: isOneCell(name) ? 1 : area.rows,
      columns: 1,
    })),
  );
  const chosen = Object.fromEntries(
    blocks.flatMap(({ name }, i) =>
      (grids[i]?.values ?? []).flatMap(([value = null], row) => {
        if (value === null || isCellError(value)) return [];
        return [[isOneCell(name) ? name : `${name}:${row}`, String(value)]];
      }),
    ),
  );
  return { ...chosen, ...(await drawnLimits(port, names)), ...typed };
}

/** The limits of the Method that the texts beside limits say: a cell that holds the same figure was not typed by anybody. */
async function drawnLimits(
  port: Pick<WorkbookPort, "read">,
  names: WorkbookDescription["names"],
): Promise<Readonly<Record<string, string>>> {
  const blocks = names.flatMap(({ name, area }) =>
    area && limitTextsName.test(name) ? [{ name: name.replace(/Texts$/i, "s"), area }] : [],
  );
  if (blocks.length === 0) return {};
  const grids = await port.read(blocks.map(({ area }) => area));
  return Object.fromEntries(
    blocks.flatMap(({ name }, k) =>
      (grids[k]?.values ?? []).flatMap((cells, row) => {
        const said = cells.flatMap((cell) => (typeof cell === "string" ? (drawnLimit(cell) ?? []) : []));
        return said.slice(0, 1).map((figure) => [drawnKey(`${name}:${row}`), figure] as const);
      }),
    ),
  );
}

/** By block and code of the indicator: numbers as they are, and texts with an apostrophe before them. */
async function typedWhatIf(
  port: Pick<WorkbookPort, "read">,
  names: WorkbookDescription["names"],
): Promise<Readonly<Record<string, string>>> {
  const pairs = names.flatMap(({ name, area }) => {
    if (!area || !whatIfName.test(name)) return [];
    const codes = names.find((other) => other.name.toLowerCase() === `${name}codes`.toLowerCase())?.area;
    return codes ? [{ name, area, codes }] : [];
  });
  if (pairs.length === 0) return {};
  const grids = await port.read(pairs.flatMap(({ area, codes }) => [area, { ...codes, columns: 1 }]));
  return Object.fromEntries(
    pairs.flatMap(({ name }, k) =>
      (grids[2 * k]?.values ?? []).flatMap(([value = null], row) => {
        const [code = null] = grids[2 * k + 1]?.values[row] ?? [];
        if (value === null || value === "" || isCellError(value) || code === null || isCellError(code))
          return [];
        return [[`${name}:${String(code)}`, typeof value === "number" ? String(value) : `'${String(value)}`]];
      }),
    ),
  );
}

const isOneCell = (name: string): boolean =>
  unitName.test(name) || budgetName.test(name) || writtenName.test(name);
