import { allFunctions } from "./support/all-functions";
import { messageOf } from "./support/message-of";

const {
  AGGREGATE,
  CONTRIBUTIONS,
  CORRELATION,
  CRONBACH,
  GAP,
  IMPUTE,
  NORMALISE,
  RANKS,
  SCORE,
  TREAT,
  WEIGHTS,
} = allFunctions;

const two = [
  [1, 4],
  [2, 3],
  [5, 9],
];
const list = [[1], [2], [5]];

test.each([
  [
    "an unknown method, with the known ones",
    () => NORMALISE(list, "minmax 0-1-2"),
    /"minmax 0-1-2" is not known.*min-max 0-100.*z-score/,
  ],
  [
    "a word that is no method",
    () => AGGREGATE(two, undefined, "average of all"),
    /Method "average of all" is not known/,
  ],
  [
    "an unknown setting",
    () => SCORE(two, undefined, undefined, "scaled"),
    /Normalisation "scaled" is not known/,
  ],
  [
    "an unknown rule",
    () => SCORE(two, undefined, undefined, undefined, undefined, "zero"),
    /Missing data "zero".*require all/,
  ],
  [
    "a direction of 0",
    () => NORMALISE(list, undefined, [[0]]),
    /Directions has 0 at place 1.*-1 where less is/,
  ],
  ["a negative weight", () => SCORE(two, [[1, -2]]), /Weights has -2 at place 2.*0 or more/],
  ["a blank weight", () => SCORE(two, [[1, ""]]), /Weights has no number at place 2/],
  ["weights that are all 0", () => SCORE(two, [[0, 0]]), /All weights are 0/],
  [
    "weights of another number of columns",
    () => SCORE(two, [[1, 1, 1]]),
    /Weights has 3 cells for 2 columns/,
  ],
  ["weights in a block", () => SCORE(two, two), /Weights must be one row or one column, and has 3 rows of 2/],
  [
    "goalposts in the wrong order",
    () => NORMALISE(list, "goalposts", undefined, [[9]], [[1]]),
    /Lower is 9 and Upper 1/,
  ],
  [
    "goalposts left out",
    () => NORMALISE(list, "goalposts"),
    /Column 1 has no goalposts. Give Lower and Upper/,
  ],
  ["a target left out", () => NORMALISE(list, "distance to target"), /no target/],
  [
    "a reference row that is not there",
    () => NORMALISE(list, "distance to reference row 9"),
    /no figure in the row named/,
  ],
  [
    "shares of negative figures",
    () => NORMALISE([[-3], [-2]], "share of maximum"),
    /best figure of Column 1 is 0 or less/,
  ],
  [
    "quartiles that are equal",
    () => NORMALISE([[5], [5], [5], [5], [5], [9]], "IQR-robust"),
    /same figure in the middle half/,
  ],
  [
    "a constant column",
    () =>
      SCORE([
        [1, 4],
        [2, 4],
      ]),
    /Column 2 has the same figure for all units/,
  ],
  [
    "a column of texts",
    () =>
      SCORE([
        [1, "a"],
        [2, "b"],
      ]),
    /Column 2 has no figure/,
  ],
  [
    "a geometric mean over 0",
    () =>
      AGGREGATE(
        [
          [4, 1],
          [0, 5],
        ],
        undefined,
        "geometric",
      ),
    /geometric mean has no meaning over 0 \(Element 1, row 2\)/,
  ],
  [
    "a geometric score from 0",
    () => SCORE(two, undefined, undefined, undefined, "geometric"),
    /geometric mean has no meaning over 0 \(Column 1, row 1\).*min-max 1-100/,
  ],
  [
    "scores where too much is missing",
    () =>
      SCORE(
        [
          ["", 1],
          [2, ""],
          [3, ""],
          ["", 4],
        ],
        undefined,
        undefined,
        undefined,
        undefined,
        "require all",
      ),
    /No row has a score/,
  ],
  ["labels for other units", () => RANKS(list, undefined, [["a"], ["b"]]), /Groups has 2 cells for 3 units/],
  ["an unknown kind of rank", () => RANKS(list, "olympic"), /Kind "olympic".*competition, dense, fractional/],
  ["an unknown reference", () => GAP(list, "worst"), /Reference "worst".*best, median, group median/],
  ["a group median without groups", () => GAP(list, "group median"), /needs Groups/],
  [
    "contributions to an unknown reference",
    () => CONTRIBUTIONS(two, undefined, undefined, undefined, undefined, "mean"),
    /Reference "mean"/,
  ],
  ["a group mean without groups", () => IMPUTE(list, "group mean"), /needs Groups/],
  ["a method in time without times", () => IMPUTE(list, "linear in time"), /needs Times/],
  ["times of other units", () => IMPUTE(list, "linear in time", undefined, [[1], [2]]), /Times has 2 cells/],
  [
    "a time that is blank",
    () => IMPUTE(list, "linear in time", undefined, [[1], [""], [3]]),
    /Times has no number at place 2/,
  ],
  ["a row mean of one column", () => IMPUTE(list, "row mean"), /at least two columns/],
  ["an unknown treatment", () => TREAT(list, "delete"), /Method "delete"/],
  ["a broken number of elements", () => WEIGHTS("equal", [[2.5]]), /whole number of 1 or more/],
  ["an unknown weighting", () => WEIGHTS("random", [[2]]), /Kind "random".*given, equal/],
  ["given weights that are all 0", () => WEIGHTS("given", [[0, 0]]), /All weights are 0/],
  ["alpha of one column", () => CRONBACH(list), /at least two columns/],
  ["a correlation of other units", () => CORRELATION(list, [[1], [2]]), /3 units and y of 2/],
  [
    "a figure that overflows on the way",
    () =>
      AGGREGATE([
        [1e308, 1e308],
        [1e308, 1e308],
      ]),
    /row 1, column 1 is no number that a cell can hold/,
  ],
])("%s is refused in words", async (_, call, message) => expect(await messageOf(call)).toMatch(message));

test("a mistake inside of a function reaches the cell as a sentence too", async () => {
  const broken = new Proxy([[1]], {
    get: () => {
      throw new RangeError("Out of memory.");
    },
  });
  expect(await messageOf(() => CRONBACH(broken))).toMatch(/cannot take these cells: Out of memory\. Check/);
});
