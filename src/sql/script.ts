import { parametersQuery } from "./stages/parameters-query";
import { scoresQuery } from "./stages/scores-query";
import { hashOf } from "./hash/hash-of";
import { planOf } from "./plan";
import { refusals } from "./refusals";
import type { ScriptOutcome, ScriptRequest, ScriptStep } from "./request";
import { scriptText } from "./script-text";
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
    {
      name: "scores",
      comment: "The scores and ranks: one row per unit.",
      query: writeQuery(plan.writer, scores.query),
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
      text: scriptText(plan, { steps, hash }),
    },
  };
}
