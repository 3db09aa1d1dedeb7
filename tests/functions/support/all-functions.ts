import "./runtime";
import { aggregate } from "../../../src/functions/aggregate";
import { availability } from "../../../src/functions/availability";
import { contributions } from "../../../src/functions/contributions";
import { correlation } from "../../../src/functions/correlation";
import { cronbach } from "../../../src/functions/cronbach";
import { gap } from "../../../src/functions/gap";
import { impute } from "../../../src/functions/impute";
import { normalise } from "../../../src/functions/normalise";
import { ranks } from "../../../src/functions/ranks";
import { score } from "../../../src/functions/score";
import { treat } from "../../../src/functions/treat";
import { weights } from "../../../src/functions/weights";

/** Every custom function by the name that a cell calls it by. */
export const allFunctions = {
  ...{ AGGREGATE: aggregate, AVAILABILITY: availability, CONTRIBUTIONS: contributions },
  ...{ CORRELATION: correlation, CRONBACH: cronbach, GAP: gap, IMPUTE: impute, NORMALISE: normalise },
  ...{ RANKS: ranks, SCORE: score, TREAT: treat, WEIGHTS: weights },
};
