import { type BoundedQuery, boundedQuery } from "./bounded";
import { parametersQuery } from "./stages/parameters-query";
import { scoresQuery } from "./stages/scores-query";
import { hashOf } from "./hash/hash-of";
import { type Plan, planOf } from "./plan";
import { refusals } from "./refusals";
import type { ScriptOutcome, ScriptRequest, ScriptStep } from "./request";
import { scriptText } from "./script-text";
import type { Query } from "./tree/query";
import { writeQuery } from "./write/write-query";

/**
 * The method of an index as SQL. What SQL cannot do is refused by name, all of it at once, before anything is written.
 *
 * @example sqlScript({ index, dialect: "duckdb", table: "cities", unit: "city", columns: {}, parameters: null }).ok // true
 */
export function sqlScript(request: ScriptRequest): ScriptOutcome {
  const problems = refusals(request);
  if (problems.length > 0) return { ok: false, problems };
  const plan = planOf(request);
  const scores = scoresQuery(plan);
  const { stages, query } = orderedWithin(plan, scores.query);
  const steps: ScriptStep[] = [
    ...(request.parameters === null
      ? [
          {
            name: "parameters",
            comment: "The parameters of the method: one row per indicator.",
            query: writeQuery(plan.writer, parametersQuery(plan)),
          } as const,
        ]
      : []),
    ...stages.map(
      (stage) =>
        ({
          name: "stage",
          comment: `The rows of the step ${stage.name}, which is read several times: a table of its own.`,
          query: writeQuery(plan.writer, stage.query),
          table: stage.table,
        }) as const,
    ),
    {
      name: "scores",
      comment: "The scores and ranks: one row per unit.",
      query: writeQuery(plan.writer, query),
    },
  ];
  const hash = hashOf(request);
  const { parametersTable } = plan;
  return {
    ok: true,
    script: {
      dialect: request.dialect,
      steps,
      parametersTable,
      columns: scores.columns,
      hash,
      text: scriptText(plan, { steps, hash, columns: scores.columns }),
    },
  };
}

/** Orders of all units within ranges of values, where they are asked for and the database needs them. */
const orderedWithin = ({ writer, rankRanges }: Plan, query: Query): BoundedQuery =>
  rankRanges === undefined || writer.ranges === null
    ? { stages: [], query }
    : boundedQuery(query, rankRanges);
