import type { FrameworkNode } from "../../engine";

/** An indicator with the title of its column and the header above it, "" for none. */
export interface IndicatorHeader {
  readonly code: string;
  readonly title: string;
  readonly above: string;
}

/** Parents that are made from the headers above the columns. */
export interface HeaderGroups {
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  /** Code of the parent, by the code of the indicator. An indicator without a header above it stays below the index. */
  readonly parentOf: ReadonlyMap<string, string>;
}

const none: HeaderGroups = { groups: [], parentOf: new Map() };

/**
 * The groups of a flat index by the headers above its columns. There must be two or more headers, and at least one above
 * several columns. Figures and years make no groups. When an indicator has the code already, "(group)" is added to it.
 */
export function headerGroups(
  nodes: readonly FrameworkNode[],
  headers: readonly IndicatorHeader[],
): HeaderGroups {
  const roots = nodes.filter(({ parent }) => parent === null);
  const aggregates = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  if (roots.length !== 1 || aggregates.size > 1) return none;
  const grouped = headers.filter(
    ({ above, title }) => above !== "" && above !== title && /\p{L}/u.test(above),
  );
  const labels = [...new Set(grouped.map(({ above }) => above))];
  if (labels.length < 2 || labels.length === grouped.length) return none;
  const taken = new Set(nodes.flatMap(({ code, name }) => [code.toLowerCase(), name.toLowerCase()]));
  const codeOf = (label: string): string => (taken.has(label.toLowerCase()) ? `${label} (group)` : label);
  return {
    groups: labels.map((label) => ({ code: codeOf(label), name: codeOf(label) })),
    parentOf: new Map(grouped.map(({ code, above }) => [code, codeOf(above)])),
  };
}
