import type { TableReading } from "../../../workbook/read";
import { planStart, startFramework } from "../../../workbook/start";
import { readWorkbook } from "../../read-workbook";
import type { Core } from "../core";
import { drawTables } from "../draw-tables";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import { startReading } from "./start-reading";

/** What was written that changes scores and was not in the workbook. */
export interface SetUp {
  /** Names of the indicators whose names say that less is better. */
  readonly turned: readonly string[];
}

/**
 * Writes a Framework, and a Method where there is none, that say what was read of the user's table, beside it: what was
 * found out becomes something that can be changed. All is put back when it is not taken.
 *
 * @param changed the table with what the user says of it
 * @throws RefusedError when nothing could be read that the sheets could say, or when they were not taken
 */
export async function setUpTable(
  core: Core,
  changed: (table: TableReading) => TableReading = (table) => table,
  isTaken: (taken: TakenReading) => boolean = ({ scored }) => scored.scored,
): Promise<SetUp> {
  const { description, reading } = await readWorkbook(core.port, core.store.state.choice);
  const start = startReading(reading);
  if (start === null) throw new RefusedError("no-index", "");
  const wanted = { ...start, table: start.table && changed(start.table) };
  const plan = planStart(wanted, { description, ...(reading.read ? {} : { method: false }) });
  await drawTables(core, plan);
  if (isTaken(await takeReading(core))) {
    const [first] = plan.sheets;
    if (first) await core.port.show({ sheet: first.sheet, row: 0, column: 0 });
    return { turned: startFramework(wanted).turned };
  }
  await core.undos.pop()?.undo();
  await takeReading(core);
  throw new RefusedError("not-taken", plan.sheets.map(({ sheet }) => sheet).join(", "));
}
