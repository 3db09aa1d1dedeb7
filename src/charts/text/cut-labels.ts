import { charactersOf } from "./characters";
import { cutLabel } from "./cut-label";

/** Shares of the room for the beginning of a label, in the order in which they are tried. */
const heads = [0.5, 0.3, 0.7, 0, 1];

/**
 * Labels cut to a width, so that different labels stay different where this is possible: labels that would look the same are
 * cut at another place, at last to the part in which they differ.
 */
export function cutLabels(labels: readonly string[], width: number, size: number): readonly string[] {
  const cut = labels.map((label) => cutLabel(label, width, size));
  for (const same of groupsOf(labels, cut)) {
    const names = [...new Set(same.map((k) => labels[k] ?? ""))];
    const found = distinct(names, width, size);
    for (const k of same) cut[k] = found.get(labels[k] ?? "") ?? cut[k] ?? "";
  }
  return cut;
}

/** Positions of the labels that differ and look the same. */
function groupsOf(labels: readonly string[], cut: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  cut.forEach((label, k) => groups.set(label, [...(groups.get(label) ?? []), k]));
  return [...groups.values()].filter((group) => new Set(group.map((k) => labels[k])).size > 1);
}

function distinct(names: readonly string[], width: number, size: number): ReadonlyMap<string, string> {
  for (const head of heads) {
    const cut = names.map((name) => cutLabel(name, width, size, head));
    if (new Set(cut).size === names.length) return mapOf(names, cut);
  }
  const shared = sharedBeginning(names.map(charactersOf));
  return mapOf(
    names,
    names.map((name) => cutLabel(`…${charactersOf(name).slice(shared).join("")}`, width, size, 1)),
  );
}

const mapOf = (names: readonly string[], cut: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name, k) => [name, cut[k] ?? name]));

/** How many characters all names begin with. */
function sharedBeginning([first = [], ...others]: readonly (readonly string[])[]): number {
  const end = first.findIndex((character, k) => others.some((other) => other[k] !== character));
  return end < 0 ? first.length : end;
}
