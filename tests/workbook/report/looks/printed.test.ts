import { planReport } from "../../../../src/workbook/report";
import { reportInput } from "../../../support/report-input";
import { sampleModel } from "../../../support/sample";

const sample = sampleModel();
const run = {
  time: "2026-11-24T23:30:00+02:00",
  version: "0",
  inputsDigest: "a1b2c3d4e5f6a7b8",
};
const rootName = sample.framework.find(({ parent }) => parent === null)?.name ?? "";
const planned = (name: string) =>
  planReport(
    reportInput(
      {
        ...sample,
        framework: sample.framework.map((node) => (node.parent === null ? { ...node, name } : node)),
      },
      { run },
    ),
  ).sheets.map(({ print }) => print.margins);

test("every page says which index and sheet it is of, the day of the run, the inputs, and its number", () => {
  for (const margins of planned(rootName))
    expect(margins).toEqual({
      leftHeader: rootName,
      rightHeader: "&A",
      leftFooter: "Scored on 2026-11-24, inputs a1b2c3d4",
      rightFooter: "Page &P of &N",
    });
});

test("signs of a name are no codes of a header, and a long name leaves room for the rest", () => {
  const [margins] = planned("R&D\n& more");
  expect(margins?.leftHeader).toBe("R&&D && more");
  const [long] = planned("&".repeat(300));
  expect(long?.leftHeader).toBe(`${"&&".repeat(99)}…`);
});
