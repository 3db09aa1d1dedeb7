import type { Plan } from "../plan";
import {
  add,
  and,
  call,
  cases,
  column,
  compare,
  divide,
  isPresent,
  missingText,
  number,
  or,
  text,
  when,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { type NamedSelect, select, step } from "../tree/query";
import { asTheyAre, groupColumns, weightColumns } from "./wide";

/** The steps from the table to the values that are scored, as divided by their denominators, and the name of the last. */
export interface Observed {
  readonly steps: readonly NamedSelect[];
  readonly name: string;
  /** The condition that a unit was not screened out; null where none is. */
  readonly isKept: Expression | null;
}

export function observed(plan: Plan): Observed {
  const steps = [data(plan), ...denominated(plan), ...screened(plan)];
  const name = steps.at(-1)?.name ?? "";
  return {
    steps,
    name,
    isKept: plan.index.method.screening === null ? null : compare(column("kept"), "=", number(1)),
  };
}

const source = (plan: Plan, code: string): Expression =>
  column(Object.hasOwn(plan.columns, code) ? (plan.columns[code] ?? code) : code, "source");

const figure = (plan: Plan, code: string): Expression => ({
  kind: "double",
  of: source(plan, code),
  fromData: true,
});

/** The columns that are used, as doubles and under names of ours. */
function data(plan: Plan): NamedSelect {
  const { indicators, index, others } = plan;
  const groups = index.groups.map((code): readonly [string, Expression] => {
    const label: Expression = { kind: "asText", of: source(plan, code) };
    return [others.get(code) ?? "", call("nullif", label, { kind: "text", value: "" })];
  });
  const { unitWeights } = index.method;
  const sizes = new Set([...usedDenominators(plan), ...(unitWeights === undefined ? [] : [unitWeights])]);
  const denominators = [...sizes].map((code) => [others.get(code) ?? "", figure(plan, code)] as const);
  return {
    name: "data",
    comment: "the columns that are used",
    select: select({ kind: "source", text: plan.table, alias: "source" }, [
      ["unit", column(plan.unit, "source")],
      ...groups,
      ...denominators,
      ...indicators.map(({ code, column: name }) => [name, figure(plan, code)] as const),
    ]),
  };
}

const usedDenominators = ({ indicators }: Plan): readonly string[] => [
  ...new Set(indicators.flatMap(({ denominator }) => denominator ?? [])),
];

/** x / (denominator / scale); a denominator of 0 leaves no value. */
function denominated(plan: Plan): readonly NamedSelect[] {
  const { indicators, others } = plan;
  if (indicators.every(({ denominator }) => denominator === null)) return [];
  const select_ = select(step("data"), [
    ...asTheyAre(["unit", ...groupColumns(plan), ...weightColumns(plan)]),
    ...indicators.map(({ column: name, denominator, scale }): readonly [string, Expression] => {
      if (denominator === null) return [name, column(name)];
      const size = column(others.get(denominator) ?? "");
      const divisor = scale === 1 ? size : divide(size, number(scale));
      return [name, divide(column(name), call("nullif", divisor, number(0)))];
    }),
    ["problem", zeroDenominator(plan)],
  ]);
  return [{ name: "denominated", comment: "values per unit of their denominators", select: select_ }];
}

/** Which denominator of a unit is 0 although it has a value to be divided; missing for none. */
function zeroDenominator(plan: Plan): Expression {
  const { indicators, others } = plan;
  return cases(
    usedDenominators(plan).map((code) => {
      const divided = indicators.filter(({ denominator }) => denominator === code);
      const isZero = compare(column(others.get(code) ?? ""), "=", number(0));
      const has = or(...divided.map(({ column: name }) => isPresent(column(name))));
      return [and(isZero, has), text(`denominator-zero: ${code}`)] as const;
    }),
    missingText,
  );
}

/** Whether a unit has enough of the indicators; the values of one that has not are left out from here on. */
function screened(plan: Plan): readonly NamedSelect[] {
  const { indicators, index } = plan;
  const limit = index.method.screening;
  if (limit === null) return [];
  const count = indicators.length;
  let needed = 0;
  while (needed <= count && needed / count < limit) needed++;
  const from = indicators.every(({ denominator }) => denominator === null) ? "data" : "denominated";
  const present = add(
    ...indicators.map(({ column: name }) => when(isPresent(column(name)), number(1), number(0))),
  );
  const kept = when(compare(present, ">=", number(needed)), number(1), number(0));
  const counted: NamedSelect = {
    name: "counted",
    comment: `whether a unit has at least ${needed} of the ${count} indicators (a share of ${limit})`,
    select: { ...select(step(from), [["kept", kept]]), all: from },
  };
  const isKept = compare(column("kept"), "=", number(1));
  return [
    counted,
    {
      name: "screened",
      comment: "units with too few of the indicators have no values from here on",
      select: select(step("counted"), [
        ...asTheyAre(["unit", "kept", ...groupColumns(plan), ...weightColumns(plan)]),
        ...indicators.map(({ column: name }) => [name, when(isKept, column(name))] as const),
        [
          "problem",
          when(isKept, from === "data" ? missingText : column("problem"), text("unit-screened-out")),
        ],
      ]),
    },
  ];
}
