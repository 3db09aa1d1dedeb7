import { cellsAt } from "../edit-cells";
import { indexOf, type Core } from "../core";
import { nodeName } from "../subject";
import { withFollowUp } from "../follow-up";
import type { LeftWeight } from "../actions";
import { baselineWeights } from "./wanted-weights";
import { writeWeights } from "./write-weights";

/** Restores the weights of the baseline where that is allowed, and lists the others in the state. */
export async function restoreWeights(core: Core): Promise<void> {
  const { framework } = indexOf(core).model;
  const known = baselineWeights(core);
  const formulas = await formulaNodes(core);
  const changed = framework.filter(({ code, weight }) => known.has(code) && known.get(code) !== weight);
  const reasonOf = (code: string): LeftWeight["why"] | null =>
    core.store.state.lockedWeights.has(code) ? "locked" : formulas.has(code) ? "formula" : null;
  const wanted = changed.filter(({ code }) => reasonOf(code) === null);
  const left = [
    ...changed.map(({ code }) => ({ name: nodeName(core, code), why: reasonOf(code) })),
    ...framework
      .filter(({ code, parent }) => !known.has(code) && parent !== null)
      .map(({ code }) => ({ name: nodeName(core, code), why: "new" as const })),
  ].flatMap(({ name, why }): LeftWeight[] => (why === null ? [] : [{ name, why }]));
  const weights = new Map(wanted.map(({ code }) => [code, known.get(code) ?? NaN]));
  await withFollowUp(core, () => writeWeights(core, weights));
  core.store.set({ done: { what: "restored", weights: weights.size, left } });
}

/** The nodes whose weight is a formula: only the user changes what it refers to. */
async function formulaNodes(core: Core): Promise<ReadonlySet<string>> {
  const { nodes } = indexOf(core).source;
  const cells = Object.entries(nodes).flatMap(([code, { weight }]) => (weight ? [{ code, weight }] : []));
  const contents = await cellsAt(
    core.port,
    cells.map(({ weight }) => weight),
  );
  return new Set(cells.filter((_, i) => (contents[i]?.formula ?? null) !== null).map(({ code }) => code));
}
