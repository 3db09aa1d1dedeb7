import type { CellValue } from "../../cells";
import { inputKinds, ruleSettings, scaleKey } from "./rated-inputs";

/** The blocks of a report that keep the inputs of rated indicators, as their cells are. */
export interface KeptRatedCells {
  readonly keys: readonly (readonly CellValue[])[];
  readonly scaleKeys: readonly (readonly CellValue[])[];
  readonly rule: readonly (readonly CellValue[])[];
}

/** What a report says that its levels, the values of its scale and its settings were, by the keys of `ratedInputsOf`. */
export function keptRatedInputs({
  keys,
  scaleKeys,
  rule,
}: KeptRatedCells): ReadonlyMap<string, number | string | null> {
  const found = new Map<string, number | string | null>();
  const add = (key: string, value: CellValue | undefined): void => {
    found.set(key, typeof value === "number" || (typeof value === "string" && value !== "") ? value : null);
  };
  for (const row of keys) {
    const slots = row.length / 2;
    row.slice(0, slots).forEach((key, k) => {
      if (key !== null && key !== "")
        add((k === 0 ? inputKinds.agreed : inputKinds.rating) + String(key), row[slots + k]);
    });
  }
  for (const [node, level, , value] of scaleKeys) add(scaleKey(node ?? "", level ?? ""), value);
  const [settings] = rule;
  if (settings !== undefined) ruleSettings.forEach((name, k) => add(inputKinds.rule + name, settings[k]));
  return found;
}
