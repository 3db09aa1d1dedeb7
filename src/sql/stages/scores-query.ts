import { at } from "../../engine/internal";
import { namesOf } from "../names";
import type { Plan } from "../plan";
import type { ResultColumn } from "../request";
import { column } from "../tree/build";
import type { Expression } from "../tree/expression";
import { type NamedSelect, type Query, select, step } from "../tree/query";
import { aggregatedSteps } from "./aggregated";
import { hasGroupFills, imputed } from "./imputed";
import { normalisedSteps } from "./normalised";
import { observed } from "./observed";
import { parametersOf } from "./parameter-columns";
import { parameterRowOf } from "./parameter-row";
import { pointColumn, pointIndicators } from "./point-columns";
import { rankedNodes, rankedSteps, rankOf } from "./ranked";
import { classesAt } from "./classes";
import { hasProblems, problemOf } from "./problem-column";
import { groupColumn } from "./wide";

export interface ScoresQuery {
  readonly query: Query;
  readonly columns: readonly ResultColumn[];
}

/** The query that reads the table and its parameters, and returns one row per unit. */
export function scoresQuery(plan: Plan): ScoresQuery {
  const { steps, last } = scoredSteps(plan);
  const isRanked = plan.scoresOnly !== true;
  const results = resultColumns(plan).filter(
    ({ kind }) => isRanked || (kind !== "rank" && kind !== "groupRank"),
  );
  return {
    query: {
      steps: isRanked ? [...steps, ...rankedSteps(plan, last)] : steps,
      final: select(
        step(isRanked ? "places" : last),
        results.map(({ column: name, value }) => [name, value] as const),
      ),
    },
    columns: results.map(({ column: name, kind, code }) => ({ column: name, kind, code })),
  };
}

/**
 * The steps from the table and its parameters to the scores, and the name of the last.
 *
 * @param layers how many layers of aggregates are made, from the lowest; all where it is left out
 */
export function scoredSteps(
  plan: Plan,
  layers = Infinity,
): { readonly steps: readonly NamedSelect[]; readonly last: string } {
  const base = observed(plan);
  const parameters: NamedSelect = {
    name: "parameters",
    comment: "one row per indicator",
    select: {
      ...select({ kind: "source", text: plan.parametersTable, alias: "given" }, []),
      all: "given",
    },
  };
  const used = (code: string) => {
    const indicator = plan.indicators.find((one) => one.code === code);
    return indicator ? parametersOf(plan, indicator) : [];
  };
  const filled = imputed(plan, base, "parameters");
  const from = filled.at(-1)?.name ?? base.name;
  const points = withPointColumns(plan, base.name, from);
  const normalised = normalisedSteps(plan, points?.name ?? from);
  const aggregated = aggregatedSteps(plan, layers);
  return {
    steps: [
      ...base.steps,
      parameters,
      parameterRowOf(plan, "parameters", used, hasGroupFills(plan)),
      ...filled,
      ...(points ? [points] : []),
      ...normalised,
      ...aggregated,
    ],
    last: aggregated.at(-1)?.name ?? "normalised",
  };
}

/** Values before imputation, beside the others, for gates, bonus and malus; null where there are none. */
function withPointColumns(plan: Plan, _observed: string, from: string): NamedSelect | null {
  const indicators = pointIndicators(plan);
  if (indicators.length === 0) return null;
  return {
    name: "with_points",
    comment: "the values that gates, bonus and malus look at",
    select: {
      ...select(
        step(from),
        indicators.map((one) => [pointColumn(one), column(one.column, from)] as const),
      ),
      all: from,
    },
  };
}

type Result = ResultColumn & { readonly value: Expression };

function resultColumns(plan: Plan): readonly Result[] {
  const { index, nodes, others } = plan;
  const group = groupColumn(plan);
  const codeOf = (node: number): string => at(index.framework, node).code;
  const entries: (Omit<Result, "column"> & { readonly name: string })[] = [
    ...index.groups.map((code) => {
      const name = others.get(code) ?? "";
      return { name, kind: "group", code, value: column(name) } as const;
    }),
    ...rankedNodes(plan).flatMap((node) => {
      const name = at(nodes, node);
      const code = codeOf(node);
      return [
        { name: `score_${name}`, kind: "score", code, value: column(name) },
        { name: `rank_${name}`, kind: "rank", code, value: rankOf(plan, name, false) },
        ...classColumns(plan, node),
        ...(group === null
          ? []
          : [
              {
                name: `group_rank_${name}`,
                kind: "groupRank",
                code,
                value: rankOf(plan, name, true),
              } as const,
            ]),
      ] as const;
    }),
    ...(hasProblems(plan)
      ? [{ name: "problem", kind: "problem", code: "", value: problemOf(plan) } as const]
      : []),
    ...plan.indicators.map(
      ({ code, column: name }) =>
        ({ name: `score_${name}`, kind: "normalised", code, value: column(name) }) as const,
    ),
  ];
  // Names of results are made of codes again: a group may have the name of another column.
  const names = namesOf(
    entries.map(({ name }) => name),
    [plan.unit],
  );
  return [
    { column: plan.unit, kind: "unit", code: "", value: column("unit") },
    ...entries.map(({ name, ...entry }) => ({ ...entry, column: names.get(name) ?? name })),
  ];
}

/** The class of a node, where it has classes. */
function classColumns(plan: Plan, node: number) {
  const value = classesAt(plan, node);
  const { code } = at(plan.index.framework, node);
  return value === null
    ? []
    : [{ name: `class_${at(plan.nodes, node)}`, kind: "class", code, value } as const];
}
