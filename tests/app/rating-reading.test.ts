import { ratingReading } from "../../src/app";
import { readSheets } from "../workbook/read/assessment/support";

test("ratingReading(assessment) counts what was read of ratings, and why cells have no value", () => {
  const reading = readSheets({
    Method: [
      ["Setting", "Value"],
      ["Raters needed", 2],
    ],
    Ratings: [
      ["Unit", "Indicator", "Rater", "Level"],
      ...[
        ["A", "I1", "Ana", 3],
        ["A", "I1", "Ben", 3],
        ["B", "I1", "Ana", "n/a"],
        ["C", "I1", "Ana", 4],
        ["A", "I2", "Ana", null],
        ["B", "I2", "Ana", "good"],
      ],
    ],
    Agreed: [
      ["Unit", "Indicator", "Level"],
      ["C", "I2", 5],
    ],
  });
  if (!reading.read) throw new Error("It was not read.");
  expect(ratingReading(reading.source.assessment)).toEqual({
    ...{ found: "sheet Ratings", scale: null, agreed: "sheet Agreed", agreedLevels: 1 },
    ...{ given: 3, notApplicable: 1, open: 1, raters: ["Ana", "Ben"], rounds: [], round: null },
    ...{ rated: ["I1", "I2"], cells: 6, withValue: 2 },
    missing: { notRated: 2, notApplicable: 1, fewRaters: 1, disagreement: 0 },
  });
  expect(ratingReading(undefined)).toBeNull();
});
