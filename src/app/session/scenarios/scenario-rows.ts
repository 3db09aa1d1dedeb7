import type { ScenarioChange } from "../../../workbook/decisions";
import type { ScenarioCells } from "../../../workbook/template";

type WithoutCell<Change> = Change extends ScenarioChange ? Omit<Change, "cell"> : never;

/** A change of a scenario that is not in a cell yet. */
export type NewChange = WithoutCell<ScenarioChange>;

/** Read as a value that is taken away; a blank cell would be a row without a value. */
const missing = "n/a";

/** The rows of the table Scenarios that state these changes. */
export const scenarioRows = (name: string, changes: readonly NewChange[]): readonly ScenarioCells[] =>
  changes.map((change): ScenarioCells => {
    switch (change.kind) {
      case "setting":
        return [name, change.setting, null, change.words];
      case "weight":
        return [name, `Weight ${change.node}`, null, change.weight];
      case "parent":
        return [name, `Parent ${change.node}`, null, change.parent];
      case "name":
        return [name, `Name ${change.node}`, null, change.name];
      case "value":
        return [name, change.indicator, change.unit, Number.isNaN(change.value) ? missing : change.value];
    }
  });
