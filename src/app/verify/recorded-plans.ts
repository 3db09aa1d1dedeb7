import type { CostRule, PlanSettings, Results } from "../../engine";
import { isCellError, type Area, type CellValue, type WorkbookDescription } from "../../workbook/cells";
import { planSettingsFromWords, type CostRow, type PlanTable } from "../../workbook/decisions";
import { languages } from "../../workbook/language";
import { blockName, wordsIn } from "../../workbook/report";
import { testSettingsFromWords, type TestSettings } from "../../workbook/tests";
import { namedArea } from "../named-area";
import type { WorkbookPort } from "../ports";
import { rootsOf } from "../test/test-roots";

/** A plan as its sheet records it: what it was made from. */
export interface RecordedPlan {
  readonly settings: PlanSettings;
  /** Null where the record of the costs is gone: those of now are used. */
  readonly costs: readonly CostRow[] | null;
  /** What the runs of the shares vary. Null where that is not recorded: that of now is used. */
  readonly varied: TestSettings | null;
}

/**
 * The plans of a report by the position of the index, null for an index without one. Settings that are not understood are read as
 * those of the workbook: then their own cells differ, and the figures as well. Null where the report has no sheet Plan.
 */
export async function recordedPlans(
  port: Pick<WorkbookPort, "read">,
  description: WorkbookDescription,
  results: Results,
  usual: PlanTable | null,
): Promise<readonly (RecordedPlan | null)[] | null> {
  const roots = rootsOf(results);
  const words = languages.map((language) => wordsIn(language).planSettings);
  const areas = roots.map(({ suffix }) => {
    const at = (block: "Settings" | "Costs" | "Varied"): Area | null =>
      namedArea(description, blockName(`Plan${suffix}`, block));
    return { settings: at("Settings"), costs: at("Costs"), varied: at("Varied") };
  });
  if (areas.every(({ settings }) => settings === null)) return null;
  const read = async (area: Area | null): Promise<readonly (readonly CellValue[])[]> =>
    area === null ? [] : ((await port.read([area]))[0]?.values ?? []);
  const plans: (RecordedPlan | null)[] = [];
  for (const { settings, costs, varied } of areas) {
    if (settings === null) {
      plans.push(null);
      continue;
    }
    const rows = (await read(settings)).map(([, value]) =>
      typeof value === "number" ? value : shown(value),
    );
    const understood = planSettingsFromWords(rows, results.model, words) ?? usual?.settings ?? null;
    plans.push(
      understood && {
        settings: understood,
        costs: costs && costRows(await read(costs), costs),
        varied: varied && variedOf(await read(varied)),
      },
    );
  }
  return plans;
}

/** What the rows below the title state; null where one of them is not understood. */
const variedOf = (rows: readonly (readonly CellValue[])[]): TestSettings | null =>
  testSettingsFromWords(rows.slice(1).map(([title, value]) => [shown(title), shown(value)]));

const shown = (value: CellValue | undefined): string =>
  value === undefined || value === null || isCellError(value) ? "" : String(value);
const number = (value: CellValue | undefined): number => (typeof value === "number" ? value : NaN);

/** The costs as the sheet keeps them, one row each below the header. */
function costRows(rows: readonly (readonly CellValue[])[], { sheet, row, column }: Area): readonly CostRow[] {
  return rows.slice(1).map(([indicator, unit, group, perUnit, maximum, step, needs], k) => {
    const text = (value: CellValue | undefined): string | null => (shown(value) === "" ? null : shown(value));
    const rule: CostRule = {
      ...{ indicator: shown(indicator), unit: text(unit), group: text(group) },
      ...{ perUnit: number(perUnit), maximum: number(maximum), step: number(step), time: NaN },
      needs: shown(needs)
        .split("; ")
        .filter((code) => code !== ""),
    };
    const cell = { sheet, row: row + 1 + k, column };
    return { ...rule, cells: { indicator: cell, perUnit: cell, maximum: null, step: null } };
  });
}
