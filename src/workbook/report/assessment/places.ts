import type { Area } from "../../cells";
import { coherenceLayout } from "../coherence";
import { correlationsLayout } from "../correlations";
import { robustnessLayout } from "../robustness";
import { sensitivityLayout } from "../sensitivity";
import type { ExhibitId } from "./content";
import { frontierPlace } from "./frontier-table";
import type { Terms } from "./terms";

/** The first cell of a sheet. */
const topOf = (sheet: string): Area => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 });

/** Where the exhibits on coherence stand. */
export function coherencePlaces({
  context,
  index,
}: Terms): Readonly<Record<Extract<ExhibitId, "F1" | "T3" | "T4" | "T5" | "T6">, Area>> {
  const { sets, components, weights, addedValue } = coherenceLayout(context, index);
  return {
    F1: correlationsLayout(context).matrix,
    T3: components,
    T4: sets.area,
    T5: weights.area,
    T6: addedValue.area,
  };
}

/** Where the exhibits on the modelling assumptions stand. */
export function assumptionPlaces(
  terms: Terms,
): Readonly<Record<Extract<ExhibitId, "T7" | "T8" | "T9" | "T10" | "F2" | "F3" | "F4">, Area>> {
  const { context, index } = terms;
  const robustness = robustnessLayout(context, index);
  const sensitivity = sensitivityLayout(context, index);
  const [onRobustness, onSensitivity] = [topOf(index.sheets.Robustness), topOf(index.sheets.Sensitivity)];
  return {
    T7: robustness?.varied ?? onRobustness,
    F2: robustness?.chart ?? onRobustness,
    T8: robustness?.table ?? onRobustness,
    T9: robustness?.changes ?? onRobustness,
    T10: sensitivity?.leftOut ?? onSensitivity,
    F3: sensitivity?.chart ?? onSensitivity,
    F4: frontierPlace(terms),
  };
}
