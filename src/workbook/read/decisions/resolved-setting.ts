import type { Method, Model } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { unitLabels } from "../../unit-labels";
import { byCodeOrName } from "../cells/by-code-or-name";
import { gapSetting } from "../method/gap-setting";
import { groupSetting } from "../method/group-setting";
import { nearAmong } from "../method/near-words";
import { misspeltValue } from "../method/row-words";
import { knownWords, type Setting } from "../method/setting";

export interface ResolvedSetting {
  /** Null where the index does not have what the setting names. */
  readonly method: Method | null;
  /** What the setting may say. */
  readonly known: readonly string[];
  readonly problems: readonly ProblemDraft[];
}

/** A group column or a unit of the gaps by its code, where the setting has its code, its name or a similar spelling. */
export function resolvedSetting(
  setting: Setting,
  method: Method,
  { groups, units }: Pick<Model, "groups" | "units">,
  cell: CellRef,
): ResolvedSetting {
  const { group, gap } = method;
  if (setting.id === groupSetting.id && group !== null) {
    const known = ["none", ...groups.map(({ code }) => code)];
    return { known, ...resolved(setting, method, { text: group, cell }, groups) };
  }
  const known = knownWords(setting);
  if (setting.id !== gapSetting.id || gap.reference !== "unit") return { method, known, problems: [] };
  const labels = unitLabels(units);
  const named = units.map(({ code }, i) => ({ code, name: labels[i] ?? code }));
  return { known, ...resolved(setting, method, { text: gap.unit, cell }, named) };
}

function resolved(
  setting: Setting,
  method: Method,
  { text, cell }: { readonly text: string; readonly cell: CellRef },
  things: readonly { readonly code: string; readonly name: string }[],
): Pick<ResolvedSetting, "method" | "problems"> {
  const known = byCodeOrName(things);
  const found = known.get(text);
  if (found !== undefined) return { method: setting.set(method, found.code), problems: [] };
  const near = nearAmong(
    setting,
    text,
    things.flatMap(({ code, name }) => [code, name]),
  );
  if (near === null) return { method: null, problems: [] };
  return {
    method: setting.set(method, known.get(near.words)?.code ?? near.words),
    problems: [misspeltValue(setting, text, near.suggestion, cell)],
  };
}
