import type { WorkbookDescription } from "../workbook/cells";
import { blockName, frozenDigestPlace } from "../workbook/report";
import { namedArea } from "./named-area";
import type { ReadablePort } from "./ports";
import { recordedDigest } from "./recorded-digest";

const frozenBlock = /^PSCI_FrozenScale_/i;

/** Whether the report of a workbook has the sheet Frozen scale. */
export const hasFrozenSheet = ({ names }: Pick<WorkbookDescription, "names">): boolean =>
  names.some(({ name }) => frozenBlock.test(name));

/**
 * A workbook without the names of a sheet Frozen scale that was copied from another workbook: it is the user's then, and read.
 * Excel copies the names of the blocks with a sheet. The sheet of this workbook's own report has the digest of its run, as Audit
 * has.
 */
export async function withoutCopiedScale(
  port: Pick<ReadablePort, "read">,
  description: WorkbookDescription,
): Promise<WorkbookDescription> {
  if (!hasFrozenSheet(description)) return description;
  const digest = await recordedDigest(port, description);
  if (digest !== null && digest === (await scaleDigest(port, description))) return description;
  return { ...description, names: description.names.filter(({ name }) => !frozenBlock.test(name)) };
}

/** The digest of the inputs of the run that the scale is of; null where the sheet has none. */
async function scaleDigest(
  port: Pick<ReadablePort, "read">,
  description: WorkbookDescription,
): Promise<string | null> {
  const run = namedArea(description, blockName("FrozenScale", "Run"));
  if (run === null) return null;
  const { row, column } = frozenDigestPlace;
  const cell = { ...run, row: run.row + row, column: run.column + column, rows: 1, columns: 1 };
  const [grid] = await port.read([cell]);
  const value = grid?.values[0]?.[0];
  return typeof value === "string" ? value : null;
}
