import type { Model } from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf } from "../../model/tree";

/** Names by code: a test may be of an earlier state of the workbook, so that positions may not be those of the index. */
export interface Labels {
  readonly unit: (code: string) => string;
  readonly node: (code: string) => string;
}

/** The names of units and nodes; the code itself where the index no longer has it. */
export function labelsOf({ units, framework }: Pick<Model, "units" | "framework">): Labels {
  const names = unitLabels(units);
  const ofUnits = new Map(units.map(({ code }, i) => [code, names[i] ?? code]));
  const ofNodes = new Map(framework.map((node) => [node.code, nameOf(node)]));
  return {
    unit: (code) => ofUnits.get(code) ?? code,
    node: (code) => ofNodes.get(code) ?? code,
  };
}
