import type { Plan, PlannedIndicator } from "../plan";
import { cases, column, compare, missing, missingText, number, text } from "../tree/build";
import type { Expression } from "../tree/expression";
import { type Join, type NamedSelect, type Query, select, step } from "../tree/query";
import { byIndicator } from "./by-indicator";
import { fillRows, hasGroupFills, imputed, isImputed } from "./imputed";
import type { Given, Statistic } from "./normalisation";
import { sqlNormalisations } from "./normalisations";
import { observed, type Observed } from "./observed";
import type { Parameter } from "./parameter";
import { fillParameters, neededFigures } from "./parameter-columns";
import { parameterRowOf } from "./parameter-row";
import { isStatistic, statisticOf } from "./statistic-of";
import { onScaleOf, transformedValue } from "./transformed-value";
import { sqlTreatmentOf } from "./treat/sql-treatment";
import { carriedValue, treatedValue } from "./treat/treated-value";
import { treatmentRows, treatmentStep } from "./treat/treatment-rows";
import { weightedStatistics } from "./weighted-statistics";
import { asTheyAre, groupColumn, weightColumns } from "./wide";

/** The query that makes the table of parameters: one row per indicator. */
export function parametersQuery(plan: Plan): Query {
  const base = observed(plan);
  const filling = imputing(plan, base);
  const cells = unpivoted(plan, {
    from: filling.name,
    name: "cells",
    comment: "one row per unit and indicator",
    keep: weightColumns(plan),
  });
  const treatment = treatmentRows(plan, "cells");
  const isTreated = treatment.length > 0;
  const scaled = scaledCells(plan, isTreated);
  const from = scaled.length > 0 ? "scaled" : "cells";
  return {
    steps: [...base.steps, ...filling.steps, cells, ...treatment, ...scaled, ...statistics(plan, from)],
    final: parameterRows(plan, isTreated),
  };
}

/** The steps that fill missing values. */
function imputing(
  plan: Plan,
  base: Observed,
): { readonly steps: readonly NamedSelect[]; readonly name: string } {
  if (!isImputed(plan)) return { steps: [], name: base.name };
  const group = hasGroupFills(plan) ? groupColumn(plan) : null;
  const cells = unpivoted(plan, {
    from: base.name,
    name: "observed_cells",
    comment: "observed values, one row per unit and indicator",
    keep: [...(group === null ? [] : [group]), ...weightColumns(plan)],
  });
  const used = (code: string): readonly Parameter[] => {
    const indicator = plan.indicators.find((one) => one.code === code);
    return indicator ? fillParameters(plan, indicator) : [];
  };
  const rows = fillRows(plan, cells.name);
  const isWide = plan.indicators.some(({ code }) => used(code).length > 0);
  return {
    steps: [
      cells,
      ...rows,
      ...(isWide ? [parameterRowOf(plan, "fills", used, false)] : []),
      ...imputed(plan, base, "group_fills"),
    ],
    name: "imputed",
  };
}

function unpivoted(
  { indicators }: Plan,
  {
    from,
    name,
    comment,
    keep = [],
  }: {
    readonly from: string;
    readonly name: string;
    readonly comment: string;
    readonly keep?: readonly string[];
  },
): NamedSelect {
  return {
    name,
    comment,
    select: select(
      {
        kind: "unpivot",
        step: from,
        keep,
        columns: indicators.map(({ code, column: own }) => ({ column: own, label: code })),
        label: "indicator",
        value: "x",
      },
      [...keep, "indicator", "x"].map((each) => [each, column(each)] as const),
    ),
  };
}

const figure = (parameter: Parameter): Expression => column(parameter, treatmentStep);

/** The cells as treated and transformed; none where they are neither. */
function scaledCells(plan: Plan, isTreated: boolean): readonly NamedSelect[] {
  const { indicators } = plan;
  if (!isTreated && indicators.every(({ transformation }) => transformation === "none")) return [];
  const x = column("x", "cells");
  const value = byIndicator(
    indicators.map((indicator) => [
      indicator.code,
      transformedValue(treatedValue(x, sqlTreatmentOf(indicator), figure), indicator),
    ]),
    null,
    "cells",
  );
  return [
    {
      name: "scaled",
      comment: "the values that are normalised: outliers treated, transformed",
      select: select(
        step("cells"),
        [
          ...asTheyAre(weightColumns(plan), "cells"),
          ["indicator", column("indicator", "cells")],
          ["x", value],
        ],
        {
          joins: isTreated ? [ofTreatment("cells")] : [],
        },
      ),
    },
  ];
}

const ofTreatment = (step_: string): Join => ({
  kind: "left",
  from: step(treatmentStep),
  on: compare(column("indicator", treatmentStep), "=", column("indicator", step_)),
});

const always: readonly Statistic[] = ["n", "minimum", "maximum"];

/** Statistics of the values that are normalised, a row per indicator. */
function statistics(plan: Plan, from: string): readonly NamedSelect[] {
  const names = [...new Set<Statistic>([...always, ...neededFigures(plan).filter(isStatistic)])];
  const comment = "statistics of the values that are normalised";
  if (weightColumns(plan).length > 0) return weightedStatistics(plan, from, names, comment);
  const of = names.map((name) => [name, statisticOf(name, column("x"))] as const);
  return [
    {
      name: "figures",
      comment,
      select: select(step(from), [["indicator", column("indicator")], ...of], {
        groupBy: [column("indicator")],
      }),
    },
  ];
}

const columnsOfFills: readonly Parameter[] = ["fill", "observed_minimum", "observed_maximum"];
const columnsOfTreatment: readonly Parameter[] = ["low", "high", "transform", "t_minimum", "t_maximum"];

/** The rows as the table has them: what each stage needs, and why an indicator is set aside. */
function parameterRows(plan: Plan, isTreated: boolean): Query["final"] {
  const needed = neededFigures(plan);
  const given = needed.filter((name): name is Given => !isStatistic(name));
  const names = [...new Set<Statistic>([...always, ...needed.filter(isStatistic)])];
  const hasFills = isImputed(plan);
  const own = (name: string): Expression => column(name, "figures");
  const givenOf = (name: Given): Expression =>
    byIndicator(
      plan.indicators.map((indicator) => [indicator.code, carriedGiven(onScaleOf(indicator), name)]),
      null,
      "figures",
    );
  const rows = select(
    step("figures"),
    [
      ["indicator", own("indicator")],
      ...(hasGroupFills(plan) ? [["group_label", missingText] as const] : []),
      ...(hasFills ? columnsOfFills.map((name) => [name, column(name, "fills")] as const) : []),
      ...(isTreated ? columnsOfTreatment.map((name) => [name, figure(name)] as const) : []),
      ...names.map((name) => [name, own(name)] as const),
      ...given.map((name) => [name, givenOf(name)] as const),
      ["set_aside", setAside(plan.indicators)],
    ],
    {
      joins: [...(hasFills ? [fillsOf] : []), ...(isTreated ? [ofTreatment("figures")] : [])],
    },
  );
  if (!hasGroupFills(plan)) return rows;
  const ofGroups = rows.columns.map(({ as }): readonly [string, Expression] => {
    if (as === "indicator" || as === "group_label" || as === "fill") return [as, column(as)];
    return [as, as === "transform" || as === "set_aside" ? missingText : missing];
  });
  return { ...rows, union: [select(step("group_fills"), ofGroups)] };
}

const fillsOf: Join = {
  kind: "left",
  from: step("fills"),
  on: compare(column("indicator", "fills"), "=", column("indicator", "figures")),
};

/** A target or a goalpost on the scale of the values that are normalised. */
function carriedGiven(indicator: PlannedIndicator, name: Given): Expression {
  const raw = indicator[name];
  if (Number.isNaN(raw)) return missing;
  return transformedValue(carriedValue(number(raw), sqlTreatmentOf(indicator), figure), indicator);
}

/** Why an indicator has no scale; missing for one that has. */
function setAside(indicators: readonly PlannedIndicator[]): Expression {
  const reason = (raw: PlannedIndicator): Expression => {
    const indicator = onScaleOf(raw);
    const figures = (name: Statistic | Given): Expression =>
      isStatistic(name) ? column(name, "figures") : carriedGiven(indicator, name);
    const rules = sqlNormalisations[indicator.normalisation.method]?.setAside(figures, indicator) ?? [];
    return cases(
      [
        [compare(column("n", "figures"), "=", number(0)), text("indicator-all-missing")],
        ...rules.map(([condition, problem]) => [condition, text(problem)] as const),
      ],
      missingText,
    );
  };
  return byIndicator(
    indicators.map((indicator) => [indicator.code, reason(indicator)]),
    null,
    "figures",
  );
}
