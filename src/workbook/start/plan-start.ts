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
  /** The workbook that the sheets go into: where it has their names already, they get others. */
  readonly description?: Pick<WorkbookDescription, "sheets" | "tables" | "names">;
  /** Left out where the workbook has a Framework already. */
  readonly framework?: boolean;
  /** Left out where the workbook has a Method already, which is what the reading says unless it is stated here. */
  readonly method?: boolean;
}

/**
 * The sheets Framework and Method that say of an index what was read without them, with suggestions that are marked as
 * such. They are the user's from then on; the data are not touched.
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

/** The settings as they were read, but for gaps to targets that no indicator has: nobody asked for those. */
const methodRows = ({ method, indicators }: Model): ReturnType<typeof methodInWords> => {
  const hasTargets = indicators.some(({ target }) => !Number.isNaN(target));
  return methodInWords(method).filter(
    ([title, words]) => title !== "Gap reference" || words !== "target" || hasTargets,
  );
};
