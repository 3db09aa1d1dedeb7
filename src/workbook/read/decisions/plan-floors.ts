import type { PlanFloor } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { plain, textOf } from "../cells/text";
import { noneWords } from "../words/plan-settings";
import { amountOf } from "./amount";
import type { KnownNames } from "./known-names";
import { plannedUnits } from "./planned-names";
import type { PlanRow } from "./plan-rows";

/** The floors of a row: one whose name says whom it is for ("Floor Lower", 200), or several in its value ("Lower: 200; C07: 50"). */
export function floorsOf(
  row: PlanRow,
  names: KnownNames,
): { readonly floors: readonly PlanFloor[]; readonly problems: readonly ProblemDraft[] } {
  const { rest, value, valueCell: cell, nameCell } = row;
  const text = textOf(value);
  if (noneWords.includes(plain(text))) return { floors: [], problems: [] };
  const stated =
    rest !== ""
      ? [{ whom: rest, amount: amountOf(row), found: text, at: nameCell }]
      : text.split(/[;\n]/).flatMap((piece) => {
          const found = piece.trim();
          if (found === "") return [];
          const [, whom = "", amount = ""] = /^(.*)[:=](.*)$/.exec(found) ?? /^(.*) (\S+)$/.exec(found) ?? [];
          return [{ whom: whom.trim(), amount: amountOf({ ...row, value: amount }), found, at: cell }];
        });
  const floors: PlanFloor[] = [];
  const problems: ProblemDraft[] = [];
  for (const { whom, amount, found, at } of stated) {
    const units = plannedUnits(whom, names);
    if (units === null || units.kind === "all") {
      const suggestion = names.group.near(whom) ?? names.unit.near(whom);
      const details = { found: whom === "" ? found : whom, ...(suggestion !== null && { suggestion }) };
      problems.push({ code: "plan-floor-for-unknown", severity: "error", cell: at, details });
    } else if (amount >= 0) floors.push({ for: units, amount });
    else
      problems.push({ code: "plan-floor-unusable", severity: "error", cell, details: { found, name: whom } });
  }
  return { floors, problems };
}
