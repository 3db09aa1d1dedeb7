import { unitLabels } from "../../workbook/unit-labels";
import type { Core } from "./core";

/** What a node is called; its code where the index does not have it. */
export function nodeName({ store }: Core, code: string): string {
  const node = store.state.index?.model.framework.find((candidate) => candidate.code === code);
  return node === undefined || node.name.trim() === "" ? code : node.name;
}

/** The one node that an action is about; "" when it is about several. */
export const subjectOf = (core: Core, nodes: readonly string[]): string =>
  nodes.length === 1 ? nodeName(core, nodes[0] ?? "") : "";

/** What a unit is called; its code where the index does not have it. */
export function unitLabel({ store }: Core, code: string): string {
  const units = store.state.index?.model.units ?? [];
  return unitLabels(units)[units.findIndex((unit) => unit.code === code)] ?? code;
}
