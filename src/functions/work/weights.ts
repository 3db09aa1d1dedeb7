import {
  type Choice,
  type EngineProblem,
  score,
  type Weigher,
  type WeightingName,
  weightings,
} from "../../engine";
import { listOf, columnsOf, spilledLike } from "../cells/table";
import { onePerColumn, weightFigures } from "../cells/one-per-column";
import { refuse } from "../cells/refuse";
import { methodFromWords } from "../cells/words";
import { flatIndex } from "../index-model/flat-index";
import { refuseProblems } from "../index-model/sentences";

/** The weightings that need neither a framework nor judgements. */
const kinds: Readonly<Record<string, Weigher<WeightingName>>> = Object.fromEntries(
  Object.entries(weightings).filter(
    ([method, { needs }]) => !needs.includes("judgements") && method !== "equal effective",
  ),
);

/** Weights of elements as shares that add up to 1. */
export function weights(kind: string, elements: unknown[][]): unknown[][] {
  const { definition, parameters } = methodFromWords("Kind", kinds, kind, "equal");
  if (definition.needs.includes("data"))
    return spilledLike([[]], [fromFigures(elements, { method: definition.method, parameters })]);
  const asGiven = definition.method === "given";
  const list = asGiven ? listOf(elements, "Elements") : new Float64Array(countOf(elements)).fill(1);
  const made = onePerColumn([[...list]], list.length, { ...weightFigures, name: "Elements" });
  const total = made.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) refuse("All weights are 0. Give at least one element a weight above 0.");
  return spilledLike(asGiven ? elements : [[]], [made.map((weight) => weight / total)]);
}

/** The weights of the columns in an index of their own, as they are. */
function fromFigures(range: unknown, choice: Choice<WeightingName>): Float64Array {
  const model = flatIndex(range, { normalisation: "none" }, { reference: "best" });
  const outcome = score({ ...model, method: { ...model.method, weights: choice } });
  const problems = outcome.ok ? outcome.results.problems : outcome.problems;
  refuseProblems(problems);
  refuseNotMade(problems);
  return outcome.ok
    ? outcome.results.weights.slice(0, model.indicators.length)
    : refuse("The columns have no weights. Enter figures.");
}

/** A number is itself; a range counts by its columns. */
function countOf(elements: unknown): number {
  const columns = columnsOf(elements);
  const [count] = columns[0] ?? [];
  if (columns.length > 1 || columns[0]?.length !== 1) return columns.length;
  if (count !== undefined && Number.isInteger(count) && count >= 1 && count <= 10_000) return count;
  return refuse("Elements must be a whole number of 1 or more, or a range with one column per element.");
}

/** A report continues with other weights and lists why; a cell has no place for that. */
function refuseNotMade(problems: readonly EngineProblem[]): void {
  for (const { code, details } of problems) {
    if (code === "weights-not-found")
      refuse(
        `${details["method"]} finds no weights: three rows with a figure in every column are needed (there are ${details["units"]}), and figures that vary and are not all alike.`,
      );
    if (code === "correlations-not-balanced")
      refuse(
        `No weights of 0 or more let every column correlate equally with the mean (correlations reach from ${details["least"]} to ${details["most"]}). Leave out a column that works against the others.`,
      );
  }
}
