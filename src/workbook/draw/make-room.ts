import { sameRectangle, type Rectangle } from "../area";
import type { SheetPlan } from "../plan";
import { blockAreas } from "./block-area";
import { lastPlanOf, presentSheet, type Drawing } from "./drawing";
import type { Placed } from "./present";
import { isNewSheet } from "./scope";
import { staleAreas } from "./stale-areas";
import type { Step } from "./step";

/** What is drawn on the cells of a sheet anew; what is known to be there already is left. */
export interface Renewed {
  readonly rules: boolean;
  readonly dropDowns: boolean;
  readonly merges: boolean;
}

/** What is not known to be there as the plan has it. */
export function renewedOn(drawing: Drawing, plan: SheetPlan): Renewed {
  const last = lastPlanOf(drawing, plan.sheet);
  const differs = (part: "conditionalFormats" | "dropDowns" | "merges"): boolean =>
    last === null || JSON.stringify(last[part]) !== JSON.stringify(plan[part]);
  return {
    rules: differs("conditionalFormats"),
    dropDowns: differs("dropDowns"),
    merges: differs("merges"),
  };
}

/** Takes away what an earlier drawing put on a sheet and this one puts there anew, or no longer has. */
export function makeRoom(drawing: Drawing, plan: SheetPlan): readonly Step[] {
  if (isNewSheet(drawing.scope, plan.sheet)) return [];
  const areasOf = (items: readonly { readonly area: Rectangle }[]) => items.map(({ area }) => area);
  return takeOff(drawing, plan.sheet, renewedOn(drawing, plan), {
    blocks: blockAreas(plan),
    rules: areasOf(plan.conditionalFormats),
    dropDowns: areasOf(plan.dropDowns),
    merges: plan.merges,
  });
}

/** Takes all that is the add-in's off the cells of a sheet that the plan no longer has. */
export const clearSheet = (drawing: Drawing, sheet: string): readonly Step[] =>
  takeOff(
    drawing,
    sheet,
    { rules: true, dropDowns: true, merges: true },
    { blocks: [], rules: [], dropDowns: [], merges: [] },
  );

/** Where the plan puts its blocks, rules, drop-downs and merges. */
type Planned = Readonly<Record<"blocks" | "rules" | "dropDowns" | "merges", readonly Rectangle[]>>;

function takeOff(drawing: Drawing, sheet: string, renewed: Renewed, planned: Planned): readonly Step[] {
  const { holdings } = drawing.scope;
  const there = presentSheet(drawing, sheet);
  /** Those that lie wholly in the add-in's blocks, or exactly where the plan puts its own. */
  const own = (items: readonly Placed[] = [], places: readonly Rectangle[] = []): readonly Placed[] =>
    items.filter(
      ({ areas }) =>
        holdings.ownsAll(sheet, areas) ||
        (areas.length === 1 && places.some((place) => areas.every((area) => sameRectangle(area, place)))),
    );
  const remove = (step: Removal, items: readonly Placed[]): readonly Step[] =>
    items.map(({ id, areas }): Step => ({ step, sheet, id, areas }));
  return [
    ...(renewed.rules ? remove("remove-rule", own(there?.rules, planned.rules)) : []),
    ...(renewed.dropDowns ? remove("remove-drop-down", own(there?.dropDowns, planned.dropDowns)) : []),
    ...(renewed.merges ? remove("remove-merge", own(there?.merges, planned.merges)) : []),
    ...remove("remove-link", own(there?.links)),
    ...staleAreas(holdings.areasOn(sheet), planned.blocks).map((area): Step => ({
      step: "clear",
      sheet,
      area,
    })),
  ];
}

type Removal = "remove-rule" | "remove-drop-down" | "remove-merge" | "remove-link";
