import type { Model } from "../../engine";
import type { WorkbookDescription } from "../cells";
import { freeSheetName, freeTableName } from "../free-names";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { methodInWords } from "../read";
import { methodSheet } from "../template";
import { frameworkSheet } from "./framework-sheet";
import { startFramework } from "./start-framework";
import type { StartReading } from "./start-row";

export interface StartOptions {
  /** The workbook that gets the sheets. When it has their names already, the new sheets get other names. */
  readonly description?: Pick<WorkbookDescription, "sheets" | "tables" | "names">;
  /** Whether to plan a Framework; false when the workbook has one. */
  readonly framework?: boolean;
  /** Whether to plan a Method. When absent: yes if the reading found none. */
  readonly method?: boolean;
}

/**
 * Plans the sheets Framework and Method for an index that was read without them. Suggestions are marked as such. From then
 * on the sheets belong to the user; the data are not changed.
 */
export function planStart(reading: StartReading, options: StartOptions = {}): WorkbookPlan {
  const { description = { sheets: [], tables: [], names: [] } } = options;
  const { framework = true, method = reading.source.found.method.startsWith("none") } = options;
  const named = (name: string, planned: (sheet: string) => SheetPlan): SheetPlan => {
    const plan = planned(freeSheetName(name, description));
    const table = freeTableName(name, description);
    return { ...plan, tables: plan.tables.map((one) => ({ ...one, name: table })) };
  };
  const sheets = [
    ...(framework
      ? [named("Framework", (sheet) => frameworkSheet(startFramework(reading).rows, sheet))]
      : []),
    ...(method ? [named("Method", (sheet) => methodSheet(methodRows(reading.model), sheet))] : []),
  ];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}

/** The settings as read. The default gap to the target is left out when no indicator has a target. */
const methodRows = ({ method, indicators }: Model): ReturnType<typeof methodInWords> => {
  const hasTargets = indicators.some(({ target }) => !Number.isNaN(target));
  return methodInWords(method).filter(
    ([title, words]) => title !== "Gap reference" || words !== "target" || hasTargets,
  );
};
