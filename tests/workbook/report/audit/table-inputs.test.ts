import { tableInputs } from "../../../../src/workbook/report";
import { readIndex } from "../../../../src/workbook/read";
import { assessedData, assessedFramework, assessedRatings } from "../../../support/assessed-tables";
import { contentsOf, gridOfRows } from "../../../support/grids";

test("a document for several units and indicators, and two without an id, have each field once", () => {
  const reading = readIndex(
    contentsOf(
      Object.entries({
        ...{ Data: assessedData, Framework: assessedFramework, Ratings: assessedRatings },
        Evidence: [
          ["Id", "Unit", "Indicator", "Title"],
          ["E1", "U1; U2", "A", "Paper"],
          [null, "U3", null, "Photo"],
          [null, "U1", null, "Photo"],
        ],
      }).map(([name, rows]) => gridOfRows(name, rows)),
    ),
  );
  if (!reading.read) throw new Error("not read");
  const inputs = tableInputs(reading.source);
  const keys = inputs.map(({ key }) => key);
  // Else verifying a report that nobody touched finds a change.
  expect(new Set(keys).size).toBe(keys.length);
  expect(inputs.find(({ what, key }) => what === "E1" && key.endsWith("unit"))?.value).toBe("U1; U2");
});
