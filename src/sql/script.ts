import { at } from "../engine/internal";
import { type BoundedQuery, boundedQuery, ordersApart } from "./bounded";
import { parametersQuery } from "./stages/parameters-query";
import { scoresQuery } from "./stages/scores-query";
import { hashOf } from "./hash/hash-of";
import { type Plan, planOf } from "./plan";
import { refusal } from "./refusal";
import { refusals } from "./refusals";
import type { ScriptOutcome, ScriptRequest, ScriptStep } from "./request";
import { scriptText } from "./script-text";
import type { Query } from "./tree/query";
import { madeWeights } from "./weights/made-weights";
import { hasWeightsFromSums } from "./weights/siblings";
import { statisticsQuery } from "./weights/statistics-query";
import { writeQuery } from "./write/write-query";

/**
 * The method of an index as SQL. What SQL cannot do is refused by name, all of it at once, before anything is written.
 *
 * @example sqlScript({ index, dialect: "duckdb", table: "cities", unit: "city", columns: {}, parameters: null }).ok // true
 */
export function sqlScript(request: ScriptRequest): ScriptOutcome {
  const problems = refusals(request);
  if (problems.length > 0) return { ok: false, problems };
  const asked = planOf(request);
  const made = hasWeightsFromSums(asked) ? madeWeights(asked, request.weights ?? []) : null;
  if (made !== null && made.next === 0 && request.weights !== undefined)
    return { ok: false, problems: [refusal("sql-weights-unknown", { ...asked.index.method.weights })] };
  const plan: Plan =
    made === null ? asked : { ...planOf(withWeights(request, made.weights)), hasMadeWeights: true };
  const scores = scoresQuery(plan);
  const steps: readonly ScriptStep[] = [
    ...(request.parameters === null && request.weights === undefined ? [parametersStep(plan)] : []),
    ...(made !== null && made.next !== null
      ? [weightsStep(plan, asked, made.next)]
      : scoreSteps(plan, scores.query)),
  ];
  const hash = hashOf(request);
  const { columns } = scores;
  return {
    ok: true,
    script: {
      ...{ dialect: request.dialect, steps, parametersTable: plan.parametersTable, columns, hash },
      problems: made?.next === null ? made.problems : [],
      text: scriptText(plan, { steps, hash, columns, made }),
    },
  };
}

const parametersStep = (plan: Plan): ScriptStep => ({
  name: "parameters",
  comment: "The parameters of the method: one row per indicator.",
  query: writeQuery(plan.writer, parametersQuery(plan)),
});

/** The sums that the weights of a layer are made from: with the weights below it, and the weighting that was asked for. */
const weightsStep = (plan: Plan, { index }: Plan, layer: number): ScriptStep => ({
  name: "weights",
  comment: `Sums over the units that weights by ${index.method.weights.method} are made from.`,
  query: writeQuery(
    plan.writer,
    withOrders(plan, statisticsQuery(plan, layer, index.method.weights.method === "entropy")),
  ),
});

/** One query: no ranges, which would need tables. */
const withOrders = ({ writer }: Plan, query: Query): Query =>
  writer.ranges === null ? ordersApart(query) : query;

function scoreSteps(plan: Plan, scores: Query): readonly ScriptStep[] {
  const { stages, query } = orderedWithin(plan, scores);
  return [
    ...stages.map((stage): ScriptStep => ({
      name: "stage",
      comment: `The rows of the step ${stage.name}, which is read several times: a table of its own.`,
      query: writeQuery(plan.writer, stage.query),
      table: stage.table,
    })),
    {
      name: "scores",
      comment: "The scores and ranks: one row per unit.",
      query: writeQuery(plan.writer, query),
    },
  ];
}

/** The request with weights that were made, as if they were stated. */
const withWeights = (request: ScriptRequest, weights: Float64Array): ScriptRequest => ({
  ...request,
  index: {
    ...request.index,
    framework: request.index.framework.map((node, k) => ({ ...node, weight: at(weights, k) })),
    method: { ...request.index.method, weights: { method: "given", parameters: {} } },
  },
});

/** Orders of all units: within ranges of values, where they are asked for and the database needs them; else apart. */
function orderedWithin({ writer, rankRanges }: Plan, query: Query): BoundedQuery {
  if (writer.ranges === null) return { stages: [], query: ordersApart(query) };
  return rankRanges === undefined ? { stages: [], query } : boundedQuery(query, rankRanges);
}
