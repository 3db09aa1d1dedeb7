import type { Model } from "../../../engine";
import { listed, textOf } from "../cells/text";
import type { structureSubject } from "../words/structure-subject";
import type { KnownNames } from "./known-names";
import { problemAt, type ReadChange, type StatedChange } from "./stated-change";

/** Another parent or another name of an element. A parent is an aggregate, by code or name, and not the element itself. */
export function structureChange(
  { setting, value, cells }: StatedChange,
  { kind, node: named }: NonNullable<ReturnType<typeof structureSubject>>,
  names: KnownNames,
  { framework, indicators }: Model,
): ReadChange {
  const words = textOf(value).trim();
  const node = names.node.find(named) ?? named;
  if (words === "") return problemAt(cells.value, "scenario-value-missing", { setting });
  if (kind === "name") return { change: { kind, node, name: words, cell: cells.value }, problems: [] };
  const parent = names.node.find(words);
  const isLeaf = new Set(indicators.map(({ code }) => code));
  if (parent !== undefined && parent !== node && !isLeaf.has(parent))
    return { change: { kind, node, parent, cell: cells.value }, problems: [] };
  const known = framework.filter(({ code }) => !isLeaf.has(code) && code !== node).map(({ code }) => code);
  return problemAt(cells.value, "scenario-value-unknown", {
    setting,
    found: words,
    known: listed(known, 20),
  });
}
