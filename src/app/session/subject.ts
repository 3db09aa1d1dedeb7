import { unitLabels } from "../../workbook/unit-labels";
import type { Core } from "./core";

/** The name of a node; its code where the index does not have it. */
export function nodeName({ store }: Core, code: string): string {
  const node = store.state.index?.model.framework.find((candidate) => candidate.code === code);
  return node === undefined || node.name.trim() === "" ? code : node.name;
}

/** The name of the node that an action changes; "" for several nodes. */
export const subjectOf = (core: Core, nodes: readonly string[]): string =>
  nodes.length === 1 ? nodeName(core, nodes[0] ?? "") : "";

/** The label of a unit; its code where the index does not have it. */
export function unitLabel({ store }: Core, code: string): string {
  const units = store.state.index?.model.units ?? [];
  return unitLabels(units)[units.findIndex((unit) => unit.code === code)] ?? code;
}
