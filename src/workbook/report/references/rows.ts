import type { Model } from "../../../engine";
import type { Structure } from "../context/structure";
import { comparesPeers } from "../method/compares-peers";

/** A row of the References sheet. */
export type ReferenceRow =
  | { readonly kind: "target" | "best" | "median" | "unit" }
  | { readonly kind: "bestUnit"; readonly root: number }
  | { readonly kind: "group"; readonly label: string }
  /** The median of the peers of a unit. */
  | { readonly kind: "peers"; readonly unit: number };

export function referenceRows(
  { groups, method, units }: Model,
  { roots }: Structure,
): readonly ReferenceRow[] {
  const group = groups.find(({ code }) => code === method.group);
  const labels = [...new Set(group?.labels.filter((label) => label !== null) ?? [])].sort();
  return [
    { kind: "target" },
    { kind: "best" },
    { kind: "median" },
    ...roots.map((root): ReferenceRow => ({ kind: "bestUnit", root })),
    ...(method.gap.reference === "unit" ? [{ kind: "unit" } as const] : []),
    ...labels.map((label): ReferenceRow => ({ kind: "group", label })),
    ...(comparesPeers(method) ? units.map((_, unit): ReferenceRow => ({ kind: "peers", unit })) : []),
  ];
}
