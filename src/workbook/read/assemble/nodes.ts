import type { FrameworkNode } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { levelsOf } from "../framework/levels";
import { labelled } from "../framework/named-rows";
import type { TypedEntry } from "../framework/types";
import type { RatedEntry } from "./placed";

export interface TreeOfEntries {
  readonly nodes: readonly FrameworkNode[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * The nodes of the framework in the order of the table, without the indicators that were left out and the aggregates with
 * nothing else below them. An aggregate that never had anything below it gets a warning. When no node has a parent, all
 * indicators are below the only aggregate, or below a root INDEX that is added at the end.
 */
export function treeOf(
  entries: readonly TypedEntry[],
  indicators: readonly Pick<RatedEntry, "entry">[],
): TreeOfEntries {
  const used = new Set<TypedEntry>(indicators.map(({ entry }) => entry));
  const nodes = entries.filter(({ type }) => type === "aggregate" || type === "indicator");
  const { kept, empty } = withoutEmpty(nodes, (entry) => entry.type === "indicator" && !used.has(entry));
  const flat = kept.every(({ parent }) => parent === "");
  const aggregates = kept.filter(({ type }) => type === "aggregate");
  const root = flat && aggregates.length <= 1 ? (aggregates[0]?.code ?? freeCode(kept)) : null;
  const parents = kept.map((entry) => (root !== null && entry.type === "indicator" ? root : entry.parent));
  const tree = kept.map(({ code, level, type }, i) => ({
    code,
    level: wholeLevel(level),
    parent: parents[i] ?? "",
    isIndicator: type === "indicator",
  }));
  if (root !== null && aggregates.length === 0)
    tree.push({ code: root, level: NaN, parent: "", isIndicator: false });
  const levels = levelsOf(tree);
  return {
    nodes: tree.map(({ code, parent }, i) => ({
      code,
      name: kept[i]?.name ?? "Index",
      parent: parent === "" ? null : parent,
      level: levels[i] ?? 1,
      weight: kept[i]?.weight ?? 1,
    })),
    problems: [...empty.map(emptyWarning), ...(root === null ? [] : flatNote(kept))],
  };
}

const wholeLevel = (level: number): number => (Number.isSafeInteger(level) && level >= 1 ? level : NaN);

/**
 * The nodes without those that are left out and the aggregates with nothing else below them. `empty` are the aggregates with
 * nothing below them even before, or only empty ones. When no node has a parent, no aggregate counts as empty.
 */
function withoutEmpty(
  nodes: readonly TypedEntry[],
  isLeftOut: (entry: TypedEntry) => boolean,
): { readonly kept: readonly TypedEntry[]; readonly empty: readonly TypedEntry[] } {
  const isFlat = nodes.every(({ parent }) => parent === "");
  const empty = new Set<TypedEntry>();
  let kept = nodes.filter((entry) => !isLeftOut(entry));
  while (!isFlat) {
    const parents = new Set(kept.map(({ parent }) => parent));
    const removed = kept.filter(({ code, type }) => type === "aggregate" && !parents.has(code));
    if (removed.length === 0 || removed.length === kept.length) break;
    for (const entry of removed)
      if (nodes.every((node) => node.parent !== entry.code || empty.has(node))) empty.add(entry);
    kept = kept.filter((entry) => !removed.includes(entry));
  }
  return { kept, empty: nodes.filter((entry) => empty.has(entry)) };
}

const emptyWarning = ({ code, name, at }: TypedEntry): ProblemDraft => ({
  code: "aggregate-empty",
  severity: "warning",
  cell: at,
  details: { node: labelled(name, code) },
  where: { node: code },
});

function freeCode(entries: readonly TypedEntry[]): string {
  const taken = new Set(entries.map(({ code }) => code));
  let code = "INDEX";
  for (let n = 1; taken.has(code); n++) code = `INDEX_${n}`;
  return code;
}

const flatNote = ([first]: readonly TypedEntry[]): readonly ProblemDraft[] =>
  first === undefined ? [] : [{ code: "framework-flat", severity: "note", cell: first.at, details: {} }];
