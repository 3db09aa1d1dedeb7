import { frameworkRows, readIndex, type TableReading } from "../../../workbook/read";
import { planStart, startFramework } from "../../../workbook/start";
import { readContents } from "../../read-workbook";
import type { Core } from "../core";
import { drawTables } from "../draw-tables";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import type { SetUp } from "./set-up";
import { replaceTemplate } from "./replace-template";
import { startReading } from "./start-reading";

/**
 * Writes a Framework beside the user's table, and a Method where there is none. They state what was read of the
 * table, so that it can be changed there. An existing Framework is kept, unless it is the template's. Everything is
 * put back when the result is not read as expected.
 *
 * @param changed the table with the user's changes
 * @throws RefusedError when nothing could be read for the sheets to state, or when the result is not read as expected
 */
export async function setUpTable(
  core: Core,
  changed: (table: TableReading) => TableReading = (table) => table,
  isTaken: (taken: TakenReading) => boolean = () => true,
): Promise<SetUp> {
  const contents = await readContents(core.port);
  const existing = frameworkRows(contents, core.store.state.choice);
  if (existing !== null) return replaceTemplate(core, contents, existing);
  const { description } = contents;
  const reading = readIndex(contents, core.store.state.choice);
  const start = startReading(reading);
  const wanted = start && { ...start, table: start.table && changed(start.table) };
  const isScored = wanted?.table?.columns.some(({ role }) => role === "indicator") === true;
  if (wanted === null || !(reading.read || isScored)) throw new RefusedError("no-index", "");
  const plan = planStart(wanted, { description, ...(reading.read ? {} : { method: false }) });
  await drawTables(core, plan);
  const taken = await takeReading(core);
  if (taken.scored.scored && isTaken(taken)) {
    const [first] = plan.sheets;
    if (first) await core.port.show({ sheet: first.sheet, row: 0, column: 0 });
    return { turned: startFramework(wanted).turned };
  }
  await core.undos.pop()?.undo();
  await takeReading(core);
  throw new RefusedError("not-taken", plan.sheets.map(({ sheet }) => sheet).join(", "));
}
