import type { ScenarioChange } from "../../../workbook/decisions";
import type { CellEdit } from "../../live-port";
import type { LeftChange } from "../actions";
import { indexOf, type Core } from "../core";
import { cellsAt } from "../edit-cells";
import { nodeName } from "../subject";

type Structure = ScenarioChange & { readonly kind: "parent" | "name" };

/** Parents and names of a scenario as edits of the user's Framework; and those that cannot be written. */
export async function structureEdits(
  core: Core,
  changes: readonly Structure[],
): Promise<{ readonly edits: readonly CellEdit[]; readonly left: readonly LeftChange[] }> {
  const { model, source } = indexOf(core);
  const nodes = new Map(model.framework.map((node) => [node.code, node]));
  const valueOf = (change: Structure): string => (change.kind === "parent" ? change.parent : change.name);
  const wanted = changes.flatMap((change) => {
    const node = nodes.get(change.node);
    return node === undefined || node[change.kind] === valueOf(change)
      ? []
      : [{ change, cell: source.nodes[change.node]?.[change.kind] ?? null }];
  });
  const cells = wanted.flatMap(({ cell }) => cell ?? []);
  const contents = cells.length === 0 ? [] : await cellsAt(core.port, cells);
  const isFormula = (cell: CellEdit["cell"]): boolean =>
    contents.some((one) => one.cell === cell && one.formula !== null);
  const edits: CellEdit[] = [];
  const left: LeftChange[] = [];
  for (const { change, cell } of wanted)
    if (cell === null || isFormula(cell))
      left.push({ name: nodeName(core, change.node), why: cell === null ? "noCell" : "formula" });
    else edits.push({ cell, value: valueOf(change) });
  return { edits, left };
}
