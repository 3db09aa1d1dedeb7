import type { Plan, PlannedIndicator } from "../plan";
import {
  add,
  aggregate,
  call,
  cases,
  column,
  compare,
  divide,
  isPresent,
  multiply,
  number,
  oneOf,
  quantile,
  subtract,
  when,
  and,
  text,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { beside, type Join, type NamedSelect, select, step } from "../tree/query";
import { familyOf } from "./family";
import { meanOver } from "./mean-over";
import { medianOf } from "./median-of";
import type { Observed } from "./observed";
import type { Parameter } from "./parameter";
import { parameterOf, parameterRow } from "./parameter-columns";
import { asTheyAre, groupColumn, keptColumns } from "./wide";

const ofGroup = (name: string): boolean => name === "group mean" || name === "group median";
const ofRow = (name: string): boolean => name === "row mean" || name === "row median";

export const isImputed = ({ indicators }: Plan): boolean =>
  indicators.some(({ imputation }) => imputation.method !== "none");

export const hasGroupFills = ({ indicators }: Plan): boolean =>
  indicators.some(({ imputation }) => ofGroup(imputation.method));

/** The step with what a missing value becomes in each group, a row per group. */
const groupRow = "group_parameters";

/**
 * The step in which missing values are filled, from the table of parameters; none where no indicator is imputed.
 *
 * @param parameters step or table with the columns indicator, group_label and fill
 */
export function imputed(
  plan: Plan,
  { name: from, isKept }: Observed,
  parameters: string,
): readonly NamedSelect[] {
  if (!isImputed(plan)) return [];
  const group = groupColumn(plan);
  const joins: Join[] = plan.indicators.some(
    ({ imputation: { method } }) => method !== "none" && !ofGroup(method),
  )
    ? [beside(parameterRow)]
    : [];
  if (hasGroupFills(plan) && group !== null)
    joins.push({
      kind: "left",
      from: step(groupRow),
      on: compare(column(group, from), "=", column("group_label", groupRow)),
    });
  const kept = isKept === null ? keptColumns(plan) : [...keptColumns(plan), "kept"];
  const steps: NamedSelect[] = hasGroupFills(plan) ? [groupRows(plan, parameters)] : [];
  return [
    ...steps,
    {
      name: "imputed",
      comment: "missing values are filled; observed ones stay as they are",
      select: select(
        step(from),
        [
          ...asTheyAre(kept, from),
          ...plan.indicators.map((indicator): readonly [string, Expression] => {
            const filled = filledValue(plan, indicator, from);
            const own = column(indicator.column, from);
            if (filled === own || isKept === null) return [indicator.column, filled];
            return [indicator.column, when(isKept, filled)];
          }),
        ],
        { joins },
      ),
    },
  ];
}

/** One row per group, one column per indicator. */
function groupRows({ indicators }: Plan, parameters: string): NamedSelect {
  return {
    name: groupRow,
    comment: "what a missing value becomes, by group",
    select: select(
      step(parameters),
      [
        ["group_label", column("group_label")],
        ...indicators
          .filter(({ imputation }) => ofGroup(imputation.method))
          .map(
            ({ code, column: name }) =>
              [
                `${name}__fill`,
                aggregate("max", when(compare(column("indicator"), "=", text(code)), column("fill"))),
              ] as const,
          ),
      ],
      { where: isPresent(column("group_label")), groupBy: [column("group_label")] },
    ),
  };
}

function filledValue(plan: Plan, indicator: PlannedIndicator, from: string): Expression {
  const own = column(indicator.column, from);
  const { method } = indicator.imputation;
  if (method === "none") return own;
  if (ofGroup(method)) return call("coalesce", own, column(`${indicator.column}__fill`, groupRow));
  if (!ofRow(method)) return call("coalesce", own, parameterOf(indicator, "fill"));
  const family = familyOf(plan, indicator);
  const shares = family.map((other) => {
    const [worst, best] = extremes(other);
    return divide(
      subtract(column(other.column, from), worst),
      call("nullif", subtract(best, worst), number(0)),
    );
  });
  const [worst, best] = extremes(indicator);
  const share = method === "row mean" ? meanOf(shares) : medianOf(shares);
  return call("coalesce", own, add(worst, multiply(share, subtract(best, worst))));
}

const extremes = (indicator: PlannedIndicator): readonly [worst: Expression, best: Expression] => {
  const [minimum, maximum] = (["observed_minimum", "observed_maximum"] satisfies Parameter[]).map((name) =>
    parameterOf(indicator, name),
  );
  if (!minimum || !maximum) throw new Error("two extremes");
  return indicator.direction === 1 ? [minimum, maximum] : [maximum, minimum];
};

/** The mean of the values that are there; missing where none is. */
const meanOf = (values: readonly Expression[]): Expression =>
  divide(
    add(...values.map((value) => call("coalesce", value, number(0)))),
    call("nullif", add(...values.map((value) => when(isPresent(value), number(1), number(0)))), number(0)),
  );

/**
 * Statistics of the observed values, a row per indicator, and where the method imputes by group a row per indicator and
 * group; group_label is missing in the first.
 */
export function fillRows(plan: Plan, cells: string): readonly NamedSelect[] {
  if (!isImputed(plan)) return [];
  const x = column("x");
  const fill = (means: readonly string[], medians: readonly string[]): Expression => {
    const codes = (methods: readonly string[]) =>
      plan.indicators.filter(({ imputation }) => methods.includes(imputation.method)).map(({ code }) => code);
    const [mean, median] = [codes(means), codes(medians)];
    return cases([
      ...(mean.length > 0 ? [[oneOf(column("indicator"), mean), meanOver(plan, x)] as const] : []),
      ...(median.length > 0 ? [[oneOf(column("indicator"), median), quantile(x, 0.5)] as const] : []),
    ]);
  };
  const rows: NamedSelect[] = [
    {
      name: "fills",
      comment: "statistics of the observed values",
      select: select(
        step(cells),
        [
          ["indicator", column("indicator")],
          ["fill", fill(["mean"], ["median"])],
          ["observed_minimum", aggregate("min", x)],
          ["observed_maximum", aggregate("max", x)],
        ],
        { groupBy: [column("indicator")] },
      ),
    },
  ];
  const group = groupColumn(plan);
  if (hasGroupFills(plan) && group !== null)
    rows.push({
      name: "group_fills",
      comment: "means or medians of the observed values, by group",
      select: select(
        step(cells),
        [
          ["indicator", column("indicator")],
          ["group_label", column(group)],
          ["fill", fill(["group mean"], ["group median"])],
        ],
        {
          where: and(isPresent(column(group)), isPresent(x)),
          groupBy: [column("indicator"), column(group)],
        },
      ),
    });
  return rows;
}
