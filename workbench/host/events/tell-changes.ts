import { rangeText } from "../../../src/workbook/area";
import type { Change, ChangeSource, SingleChange } from "../../memory";
import { shownValue, valueType } from "../cells/shown-value";
import { eventType } from "./event-hub";
import type { World } from "../world";

/** Makes events of the changes of a workbook. What formulas compute is no change that Office.js tells of. */
export function tellChanges(world: World): () => void {
  return world.workbook.subscribe((changes, source) => {
    if (!world.eventsEnabled || source === "calculation") return;
    for (const change of changes) tell(world, change, source);
  });
}

function tell(world: World, change: Change, source: ChangeSource): void {
  if (!("sheet" in change)) return;
  const { events } = world;
  const { id } = change.sheet;
  const common = { source: "Local", worksheetId: id };
  switch (change.kind) {
    case "values":
      events.tell(eventType.dataChanged, id, {
        ...common,
        ...details(change.single),
        changeType: "RangeEdited",
        shiftDirection: "None",
        triggerSource: source === "addIn" ? "ThisLocalAddin" : "Unknown",
        address: rangeText(change.area),
      });
      return;
    case "shifted": {
      const { axis, at, count } = change.shift;
      const [noun, verb] = [axis === "rows" ? "Row" : "Column", count < 0 ? "Deleted" : "Inserted"];
      events.tell(eventType.dataChanged, id, {
        ...common,
        changeType: `${noun}${verb}`,
        shiftDirection: "None",
        triggerSource: "Unknown",
        address: wholeLines(axis, at, Math.abs(count)),
      });
      return;
    }
    case "sheetAdded":
      events.tell(eventType.worksheetAdded, id, common);
      return;
    case "sheetDeleted":
      events.tell(eventType.worksheetDeleted, id, common);
      return;
    case "tableAdded":
      events.tell(eventType.tableAdded, id, { ...common, tableId: change.table.id });
      return;
    case "tableDeleted":
      events.tell(eventType.tableDeleted, id, {
        ...common,
        tableId: change.table.id,
        tableName: change.table.name,
      });
      return;
  }
}

function details(single: SingleChange | null): Record<string, unknown> {
  if (single === null) return {};
  return {
    valueBefore: shownValue(single.before),
    valueAfter: shownValue(single.after),
    valueTypeBefore: valueType(single.before),
    valueTypeAfter: valueType(single.after),
  };
}

function wholeLines(axis: "rows" | "columns", at: number, count: number): string {
  if (axis === "rows") return `${at + 1}:${at + count}`;
  return rangeText({ row: 0, column: at, rows: 1, columns: count })
    .replaceAll("1", "")
    .replace(/^([A-Z]+)$/, "$1:$1");
}
