import { sameName } from "../area";
import { isOwnName } from "../own-names";
import type { Chart, SheetPlan } from "../plan";
import { lastPlanOf, presentSheet, type Drawing } from "./drawing";
import type { Place } from "./present";
import type { Step } from "./step";

/**
 * Draws the charts of a sheet and takes away those that the plan no longer has. Each stays where the user has put it,
 * unless a block has grown under it: no chart covers cells that hold data. One that is drawn as planned is left.
 */
export function chartSteps(drawing: Drawing, { sheet, charts }: SheetPlan): readonly Step[] {
  const { charts: there = [], blocks = [] } = presentSheet(drawing, sheet) ?? {};
  const present = there.filter(({ name }) => isOwnName(name));
  const last = lastPlanOf(drawing, sheet)?.charts.map((chart) => JSON.stringify(chart)) ?? [];
  const draw = (chart: Chart): readonly Step[] => {
    if (chart.series.length === 0) return [];
    const old = present.find(({ name }) => sameName(name, chart.name)) ?? null;
    const stays = old !== null && !blocks.some((block) => overlap(block, old));
    if (stays && last.includes(JSON.stringify(chart))) return [];
    return [{ step: "draw-chart", sheet, chart, present: old, stays }];
  };
  return [
    ...present
      .filter(({ name }) => !charts.some((chart) => sameName(chart.name, name)))
      .map(({ name }): Step => ({ step: "remove-chart", sheet, name })),
    ...charts.flatMap(draw),
  ];
}

const overlap = (one: Place, other: Place): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
