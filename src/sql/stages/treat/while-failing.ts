import {
  and,
  add,
  aggregate,
  call,
  cases,
  column,
  compare,
  countOf,
  divide,
  isMissing,
  isPresent,
  missing,
  multiply,
  number,
  or,
  subtract,
  text,
  when,
} from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { type NamedSelect, select, step } from "../../tree/query";
import { isFlat } from "../flat";
import type { SqlTreatment } from "./sql-treatment";

const x = column("x", "cells_of");
const own = (name: string): Expression => column(name, "held");

/** What is carried from one step to the next. */
const carried = ["low", "high", "status", "minimum", "maximum", "first_skewness"] as const;

/**
 * The steps that hold the outermost values of the indicators in `cells` while a test fails, as `winsorised` of the engine: all
 * cells with the largest value become the next smaller one where the skewness is 0 or more, else those with the smallest
 * the next larger one. The last step has low, high, status ("untreated", "passes", "fails", "impossible") and the skewness.
 *
 * @param cells step with the columns indicator and x, of these indicators alone
 */
export function whileFailing(cells: string, prefix: string, treatment: SqlTreatment): readonly NamedSelect[] {
  const rounds = Math.max(0, Math.ceil(treatment.amount));
  const steps: NamedSelect[] = [begin(cells, `${prefix}_held_0`)];
  for (let k = 0; k <= rounds; k++) {
    if (k > 0) steps.push(hold(`${prefix}_shape_${k - 1}`, `${prefix}_held_${k}`, treatment.amount));
    steps.push(...measure(cells, { prefix, k }, treatment));
  }
  return steps;
}

/** Nothing is held: the extremes of the column. */
const begin = (cells: string, name: string): NamedSelect => ({
  name,
  comment: "outliers: the extremes of each indicator, before any value is moved",
  select: select(
    step(cells),
    [
      ["indicator", column("indicator")],
      ["low", aggregate("min", column("x"))],
      ["high", aggregate("max", column("x"))],
      ["status", text("fails")],
      ["minimum", aggregate("min", column("x"))],
      ["maximum", aggregate("max", column("x"))],
      ["first_skewness", missing],
    ],
    { groupBy: [column("indicator")] },
  ),
});

const heldX: Expression = cases(
  [
    [compare(x, ">", own("high")), own("high")],
    [compare(x, "<", own("low")), own("low")],
  ],
  x,
);

const groups = [column("indicator", "held"), ...carried.map(own)];

function measure(
  cells: string,
  { prefix, k }: { readonly prefix: string; readonly k: number },
  { skewness, kurtosis }: SqlTreatment,
): readonly NamedSelect[] {
  const join = (from: string) =>
    [
      {
        kind: "inner",
        from: step(from, "held"),
        on: compare(column("indicator", "cells_of"), "=", own("indicator")),
      },
    ] as const;
  const kept = [
    ["indicator", own("indicator")],
    ...carried.map((name) => [name, own(name)] as const),
  ] as const;
  const distance = subtract(heldX, own("mean"));
  const power = (n: number): Expression =>
    aggregate("sum", multiply(...Array.from({ length: n }, () => column("d"))));
  const names = {
    means: `${prefix}_means_${k}`,
    distances: `${prefix}_distances_${k}`,
    sums: `${prefix}_sums_${k}`,
  };
  return [
    {
      name: names.means,
      comment: `outliers, after ${k} moves: means`,
      select: select(step(cells, "cells_of"), [...kept, ["mean", aggregate("avg", heldX)]], {
        joins: join(`${prefix}_held_${k}`),
        groupBy: groups,
      }),
    },
    {
      name: names.distances,
      comment: `outliers, after ${k} moves: distances from the mean`,
      select: select(step(cells, "cells_of"), [...kept, ["x", x], ["d", distance]], {
        joins: join(names.means),
        where: isPresent(x),
      }),
    },
    {
      name: names.sums,
      comment: `outliers, after ${k} moves: sums of powers, the next values inwards, cells moved so far`,
      select: select(
        step(names.distances),
        [
          ["indicator", column("indicator")],
          ...carried.map((name) => [name, column(name)] as const),
          ["n", countOf(column("d"))],
          ["second", power(2)],
          ["third", power(3)],
          ["fourth", power(4)],
          ["next_high", aggregate("max", when(compare(column("x"), "<", column("high")), column("x")))],
          ["next_low", aggregate("min", when(compare(column("x"), ">", column("low")), column("x")))],
          [
            "cells_moved",
            countOf(
              when(
                or(compare(column("x"), ">", column("high")), compare(column("x"), "<", column("low"))),
                number(1),
              ),
            ),
          ],
        ],
        { groupBy: [column("indicator"), ...carried.map((name) => column(name))] },
      ),
    },
    shape(names.sums, `${prefix}_tested_${k}`),
    judged(`${prefix}_tested_${k}`, `${prefix}_shape_${k}`, { skewness, kurtosis, isFirst: k === 0 }),
  ];
}

/** Skewness and kurtosis as SKEW and KURT of a spreadsheet; missing for a constant column. */
function shape(from: string, name: string): NamedSelect {
  const [n, second, third, fourth] = ["n", "second", "third", "fourth"].map((each) => column(each));
  if (!n || !second || !third || !fourth) throw new Error("four columns");
  const less = (k: number): Expression => subtract(n, number(k));
  const varies: Expression = compare(second, ">", number(0));
  const isOne = isFlat(column("low"), column("high"));
  const skew = multiply(
    divide(multiply(n, call("sqrt", less(1))), less(2)),
    divide(third, call("power", second, number(1.5))),
  );
  const ratio = divide(multiply(n, fourth), multiply(second, second));
  const tails = divide(
    multiply(add(multiply(add(n, number(1)), subtract(ratio, number(3))), number(6)), less(1)),
    multiply(less(2), less(3)),
  );
  return {
    name,
    comment: "outliers: skewness and excess kurtosis",
    select: {
      ...select(step(from), [
        [
          "skewness",
          cases([
            [isOne, missing],
            [and(compare(n, ">=", number(3)), varies), skew],
          ]),
        ],
        [
          "kurtosis",
          cases([
            [isOne, missing],
            [and(compare(n, ">=", number(4)), varies), tails],
          ]),
        ],
      ]),
      all: from,
    },
  };
}

function judged(
  from: string,
  name: string,
  {
    skewness,
    kurtosis,
    isFirst,
  }: { readonly skewness: number; readonly kurtosis: number; readonly isFirst: boolean },
): NamedSelect {
  const passes = or(
    compare(call("abs", column("skewness")), "<", number(skewness)),
    compare(column("kurtosis"), "<", number(kurtosis)),
  );
  const untested = or(isMissing(column("skewness")), isMissing(column("kurtosis")));
  const status = isFirst
    ? cases(
        [
          [passes, text("untreated")],
          [untested, text("untreated")],
        ],
        text("fails"),
      )
    : cases([[and(compare(column("status"), "=", text("fails")), passes), text("passes")]], column("status"));
  return {
    name,
    comment: "outliers: a column fails when it is both skewed and heavy-tailed",
    select: select(step(from), [
      ["indicator", column("indicator")],
      ["low", column("low")],
      ["high", column("high")],
      ["status", status],
      ["minimum", column("minimum")],
      ["maximum", column("maximum")],
      ["first_skewness", isFirst ? column("skewness") : column("first_skewness")],
      ["skewness", column("skewness")],
      ["next_high", column("next_high")],
      ["next_low", column("next_low")],
      ["cells_moved", column("cells_moved")],
    ]),
  };
}

/** The next move: one end of each column that still fails and has cells left to move. */
function hold(from: string, name: string, points: number): NamedSelect {
  const moves = and(
    compare(column("status"), "=", text("fails")),
    compare(column("cells_moved"), "<", number(points)),
  );
  const isHigh = compare(call("coalesce", column("skewness"), number(-1)), ">=", number(0));
  const high = and(moves, isHigh, compare(column("next_high"), ">", column("low")));
  const isLow = compare(call("coalesce", column("skewness"), number(-1)), "<", number(0));
  const low = and(moves, isLow, compare(column("next_low"), "<", column("high")));
  return {
    name,
    comment: "outliers: the outermost value becomes the next one inwards",
    select: select(step(from), [
      ["indicator", column("indicator")],
      ["low", cases([[low, column("next_low")]], column("low"))],
      ["high", cases([[high, column("next_high")]], column("high"))],
      [
        "status",
        cases(
          [
            [high, column("status")],
            [low, column("status")],
            [moves, text("impossible")],
          ],
          column("status"),
        ),
      ],
      ["minimum", column("minimum")],
      ["maximum", column("maximum")],
      ["first_skewness", column("first_skewness")],
    ]),
  };
}
