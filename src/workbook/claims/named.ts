import type { Model } from "../../engine";
import { problemOf } from "../problems";
import type { Problem } from "../problem";

/** Something with a code and a name. */
interface Named {
  readonly code: string;
  readonly name: string;
}

export type Found = { readonly code: string } | { readonly problem: Problem };

/** The unit of a code or a name. */
export const unitNamed = (text: string, { units }: Model, claim: string): Found => {
  const found = matches(text, units);
  const [first] = found;
  if (first !== undefined && found.length === 1) return { code: first.code };
  const code = found.length > 1 ? "claim-unit-ambiguous" : "claim-unit-unknown";
  return {
    problem: problemOf({ code, severity: "error", cell: null, details: { found: clean(text), claim } }),
  };
};

/** The index, part or indicator of a code or a name, at or below one index. */
export const nodeNamed = (text: string, model: Model, root: string, claim: string): Found => {
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string): boolean => {
    const parent = parents.get(code) ?? null;
    return code === root || (parent !== null && isBelow(parent));
  };
  const [first] = matches(
    text,
    model.framework.filter(({ code }) => isBelow(code)),
  );
  if (first !== undefined) return { code: first.code };
  const details = { found: clean(text), claim };
  return { problem: problemOf({ code: "claim-node-unknown", severity: "error", cell: null, details }) };
};

/** By the exact code, else the exact name, else without case, accents and punctuation. */
function matches<Item extends Named>(text: string, items: readonly Item[]): readonly Item[] {
  const wanted = clean(text);
  const tries: readonly ((item: Item) => boolean)[] = [
    ({ code }) => code === wanted,
    ({ name }) => name === wanted,
    ({ code }) => bare(code) === bare(wanted),
    ({ name }) => bare(name) === bare(wanted),
  ];
  for (const fits of bare(wanted) === "" ? tries.slice(0, 2) : tries) {
    const found = items.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

const clean = (text: string): string =>
  text
    .trim()
    .replace(/^["'“”«»‘’]+|["“”«»‘’]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();

const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
