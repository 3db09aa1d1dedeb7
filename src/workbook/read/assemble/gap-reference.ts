import type { Method, Model } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { unitLabels } from "../../unit-labels";
import { byCodeOrName } from "../cells/by-code-or-name";
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
  const labels = unitLabels(units);
  const named = byCodeOrName(units.map(({ code }, i) => ({ code, name: labels[i] ?? code })));
  const known = named.get(gap.unit);
  if (known !== undefined) return { gap: { reference: "unit", unit: known.code }, problems: [] };
  const near = nearAmong(gapSetting, gap.unit, [...units.map(({ code }) => code), ...labels]);
  const read = near && gapSetting.set(method, near.words);
  if (near === null || read === null) return { gap, problems: [] };
  const cell = cells[gapSetting.title.toLowerCase()] ?? null;
  return {
    gap:
      read.gap.reference === "unit"
        ? { reference: "unit", unit: named.get(near.words)?.code ?? near.words }
        : read.gap,
    problems: [misspeltValue(gapSetting, gap.unit, near.suggestion, cell)],
  };
}
