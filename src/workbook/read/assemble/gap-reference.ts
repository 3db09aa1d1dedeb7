import type { Method, Model } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { unitLabels } from "../../unit-labels";
import { Lookup } from "../cells/text";
import { gapSetting } from "../method/gap-setting";
import { nearAmong } from "../method/near-words";
import type { ReadMethod } from "../method/read-method";
import { misspeltValue } from "../method/row-words";

/**
 * The reference of the gaps. A unit may be given by its name when no other unit has it. A text that is no unit is read as
 * the most similar unit or known word, with a problem.
 */
export function gapReference(
  { method, cells }: ReadMethod,
  units: Model["units"],
): { readonly gap: Method["gap"]; readonly problems: readonly ProblemDraft[] } {
  const { gap } = method;
  if (gap.reference !== "unit") return { gap, problems: [] };
  const codes = new Lookup<string>();
  for (const { code } of units) codes.add(code, code);
  const labels = unitLabels(units);
  units.forEach(({ code }, i) => codes.add(labels[i] ?? code, code));
  const known = codes.get(gap.unit);
  if (known !== undefined) return { gap: { reference: "unit", unit: known }, problems: [] };
  const near = nearAmong(gapSetting, gap.unit, [...units.map(({ code }) => code), ...labels]);
  const read = near && gapSetting.set(method, near.words);
  if (near === null || read === null) return { gap, problems: [] };
  const cell = cells[gapSetting.title.toLowerCase()] ?? null;
  return {
    gap:
      read.gap.reference === "unit"
        ? { reference: "unit", unit: codes.get(near.words) ?? near.words }
        : read.gap,
    problems: [misspeltValue(gapSetting, gap.unit, near.suggestion, cell)],
  };
}
