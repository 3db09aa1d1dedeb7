import { fixedReference } from "../../../workbook/area";
import type { Area } from "../../../workbook/cells";
import type { Chart } from "../../../workbook/plan";
import type { SeenChart } from "../../../workbook/workbook-looks";
import { canonicalFormula } from "../../../workbook/canonical-formula";
import { followMoves } from "../moved-blocks";
import type { LookDifference } from "./look-difference";
import type { PlacedSheet } from "./placed-sheet";

/** Charts of the report that are gone, have another title, or show other cells. Charts of the user's own are theirs. */
export function chartDifferences(sheet: PlacedSheet, seen: readonly SeenChart[]): readonly LookDifference[] {
  const left = [...seen];
  const planned = sheet.plan.charts.map((chart) => ({ chart, refs: plannedReferences(sheet, chart) }));
  const take = (isIt: (one: SeenChart) => boolean): SeenChart | undefined => {
    const k = left.findIndex(isIt);
    return k < 0 ? undefined : left.splice(k, 1)[0];
  };
  // By what it shows first: some programs do not keep the names of charts.
  const exact = planned.map(
    ({ chart, refs }) =>
      take((one) => one.name === chart.name && seenReferences(one) === refs) ??
      take((one) => seenReferences(one) === refs),
  );
  return planned.flatMap(({ chart, refs }, k): LookDifference[] => {
    const at = { sheet: sheet.name, place: chart.name } as const;
    const found = exact[k] ?? take((one) => one.name === chart.name);
    if (found === undefined)
      return [{ kind: "chart-missing", ...at, found: "no such chart", expected: refs }];
    const references = seenReferences(found);
    return [
      ...(references === refs
        ? []
        : [{ kind: "chart-source", ...at, found: references, expected: refs } as const]),
      ...titleDifference(sheet, chart, found, at),
    ];
  });
}

function titleDifference(
  sheet: PlacedSheet,
  chart: Chart,
  found: SeenChart,
  at: Pick<LookDifference, "sheet" | "place">,
): readonly LookDifference[] {
  if (chart.titleFrom !== null && found.titleFrom !== "") {
    const expected = reference(sheet, chart.titleFrom);
    const from = canonicalFormula(found.titleFrom);
    return from === expected ? [] : [{ kind: "chart-title", ...at, found: from, expected }];
  }
  const isSame = plain(found.title) === plain(chart.title);
  return isSame ? [] : [{ kind: "chart-title", ...at, found: found.title, expected: chart.title }];
}

const plain = (title: string): string => title.replace(/\s+/g, " ").trim();

const reference = (sheet: PlacedSheet, area: Area): string =>
  followMoves(canonicalFormula(fixedReference(area)), sheet.name, sheet.all);

const plannedReferences = (sheet: PlacedSheet, { series }: Chart): string =>
  series
    .map(({ values, categories }) => `${reference(sheet, values)} by ${reference(sheet, categories)}`)
    .join("; ");

const seenReferences = ({ series }: SeenChart): string =>
  series
    .map(({ values, categories }) => `${canonicalFormula(values)} by ${canonicalFormula(categories)}`)
    .join("; ");
