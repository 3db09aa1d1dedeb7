import type { Model, NormalisationName } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import type { GoalpostCells } from "./with-goalposts";

/** Normalisations that take goalposts. */
const withPosts: ReadonlySet<string> = new Set<NormalisationName>(["goalposts", "adjusted Mazziotta-Pareto"]);

/** One warning for the indicators whose goalposts change no score, because their normalisation takes none. */
export function unusedGoalposts(
  { indicators, method: { normalisation, byIndicator } }: Model,
  cells: GoalpostCells,
): readonly ProblemDraft[] {
  const unused = indicators.filter(({ code }) => {
    const { method } = byIndicator.normalisation[code] ?? normalisation;
    return Object.hasOwn(cells, code) && !withPosts.has(method);
  });
  const [first] = unused;
  if (first === undefined) return [];
  const own = cells[first.code];
  const details = {
    known: listed(unused.map(({ code }) => code)),
    method: (byIndicator.normalisation[first.code] ?? normalisation).method,
  };
  return [
    { code: "goalposts-not-used", severity: "warning", cell: own?.lower ?? own?.upper ?? null, details },
  ];
}
