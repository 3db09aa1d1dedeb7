import { rangeText } from "../../../src/workbook/area";
import type { Change, ChangeSource, SingleChange } from "../../memory";
import { shownValue, valueType } from "../cells/shown-value";
import { eventType } from "./event-hub";
import type { World } from "../world";

/** Makes events from the changes of a workbook. Results of formulas are not changes that Office.js reports. */
export function sendChangeEvents(world: World): () => void {
  return world.workbook.subscribe((changes, source) => {
    if (!world.eventsEnabled || source === "calculation") return;
    for (const change of changes) send(world, change, source);
  });
}

function send(world: World, change: Change, source: ChangeSource): void {
  if (!("sheet" in change)) return;
  const { events } = world;
  const { id } = change.sheet;
  const common = { source: "Local", worksheetId: id };
  switch (change.kind) {
    case "values":
      events.send(eventType.dataChanged, id, {
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
      events.send(eventType.dataChanged, id, {
        ...common,
        changeType: `${noun}${verb}`,
        shiftDirection: "None",
        triggerSource: "Unknown",
        address: wholeLines(axis, at, Math.abs(count)),
      });
      return;
    }
    case "sheetAdded":
      events.send(eventType.worksheetAdded, id, common);
      return;
    case "sheetDeleted":
      events.send(eventType.worksheetDeleted, id, common);
      return;
    case "tableAdded":
      events.send(eventType.tableAdded, id, { ...common, tableId: change.table.id });
      return;
    case "tableDeleted":
      events.send(eventType.tableDeleted, id, {
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
