import { call, compare, divide, isMissing, multiply, number, or, subtract } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { isFlat } from "../flat";
import type { Figures, SqlNormalisation } from "../normalisation";
import { numberOf, switchOf } from "./parameter";
import { directed, isConstant, onScale } from "./scaled";
import type { PlannedIndicator } from "../../plan";

/** d (x - centre) / unit, on a scale with the given centre and spread. */
const standardised = (
  x: Expression,
  [centre, unit]: readonly [Expression, Expression],
  indicator: PlannedIndicator,
  to: readonly [centre: string, spread: string],
): Expression =>
  onScale(
    divide(directed(subtract(x, centre), indicator), unit),
    numberOf(indicator, to[1]),
    numberOf(indicator, to[0]),
  );

const zScore: SqlNormalisation = {
  needs: ["mean", "deviation"],
  // Units of weight 0 may differ where the others do not.
  setAside: (figures) => [
    isConstant(figures),
    [
      or(isMissing(figures("deviation")), compare(figures("deviation"), "<=", number(0))),
      "indicator-without-spread",
    ],
  ],
  apply: (x, figures, indicator) =>
    standardised(x, [figures("mean"), figures("deviation")], indicator, ["mean", "deviation"]),
  comparesRows: false,
};

/** The deviation with the divisor n, from that with n - 1. */
const ofPopulation = (figures: Figures): Expression =>
  multiply(figures("deviation"), call("sqrt", divide(subtract(figures("n"), number(1)), figures("n"))));

const mazziottaPareto: SqlNormalisation = {
  needs: ["n", "mean", "deviation"],
  setAside: (figures) => [isConstant(figures)],
  apply(x, figures, indicator) {
    const unit = switchOf(indicator, "sample") ? figures("deviation") : ofPopulation(figures);
    return standardised(x, [figures("mean"), unit], indicator, ["mean", "deviation"]);
  },
  comparesRows: false,
};

const iqrRobust: SqlNormalisation = {
  needs: ["q1", "median", "q3"],
  setAside: (figures) => [
    isConstant(figures),
    [isFlat(figures("q1"), figures("q3")), "indicator-without-spread"],
  ],
  apply: (x, figures, indicator) =>
    standardised(x, [figures("median"), subtract(figures("q3"), figures("q1"))], indicator, [
      "median",
      "range",
    ]),
  comparesRows: false,
};

/** Scales by distance from the middle. */
export const spreads = {
  "z-score": zScore,
  "Mazziotta-Pareto": mazziottaPareto,
  "IQR-robust": iqrRobust,
};
