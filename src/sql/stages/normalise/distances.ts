import { compare, divide, isMissing, number, or, subtract, when } from "../../tree/build";
import { directed, capped, ends, isConstant, shareOf } from "./scaled";
import type { SqlNormalisation } from "../normalisation";
import { switchOf } from "./parameter";

const toTarget: SqlNormalisation = {
  needs: ["minimum", "maximum", "target"],
  setAside(figures, indicator) {
    const [worst] = ends(figures, indicator);
    const way = directed(subtract(figures("target"), worst), indicator);
    return [
      isConstant(figures),
      [or(isMissing(figures("target")), compare(way, "<=", number(0))), "indicator-without-target"],
    ];
  },
  apply(x, figures, indicator) {
    const [worst] = ends(figures, indicator);
    return capped(shareOf(x, worst, figures("target")), switchOf(indicator, "cap"));
  },
  comparesRows: false,
};

const toMaximum: SqlNormalisation = {
  needs: ["minimum", "maximum"],
  setAside: (figures) => [isConstant(figures)],
  apply: (x, figures, indicator) => shareOf(x, ...ends(figures, indicator)),
  comparesRows: false,
};

const shareOfMaximum: SqlNormalisation = {
  needs: ["minimum", "maximum"],
  setAside(figures, indicator) {
    const [, best] = ends(figures, indicator);
    return [[compare(best, "<=", number(0)), "indicator-not-positive"]];
  },
  apply(x, figures, indicator) {
    const [, best] = ends(figures, indicator);
    return indicator.direction === 1 ? divide(x, best) : when(compare(x, ">", number(0)), divide(best, x));
  },
  comparesRows: false,
};

/** Scales by distance from one value. */
export const distances = {
  "distance to target": toTarget,
  "distance to maximum": toMaximum,
  "share of maximum": shareOfMaximum,
};
