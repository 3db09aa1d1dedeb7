import { costsSheet } from "../../../workbook/template";
import { indexOf, type Core } from "../core";
import { drawTables } from "../draw-tables";
import { loadPlanWork } from "../load-test-work";
import { takeReading } from "../take-reading";

/**
 * Makes the sheet Costs with a row per indicator of the index; the costs are for the user to fill in.
 *
 * @throws RefusedError when the workbook has a sheet or table of this name
 */
export async function insertCosts(core: Core): Promise<void> {
  const { model, results } = indexOf(core);
  const { possibleValues } = await loadPlanWork();
  const sheet = costsSheet(
    model.indicators.map(({ code, name, unit }, k) => ({
      indicator: code,
      note: [name, unit].filter((text) => text.trim() !== "").join(", "),
      step: Number.isNaN(possibleValues(results, k).level) ? null : 1,
    })),
  );
  await drawTables(core, { sheets: [sheet], order: [sheet.key], owns: [] });
  await takeReading(core);
}
