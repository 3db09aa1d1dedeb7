import { unitLabels } from "../../src/workbook/unit-labels";

test("unitLabels(units) tells units of one name apart by their codes", () => {
  const units = [
    { code: "U1", name: "Alpha" },
    { code: "U3", name: "Golf" },
    { code: "U4", name: "golf" },
  ];
  expect(unitLabels(units)).toEqual(["Alpha", "Golf (U3)", "golf (U4)"]);
});

test("unitLabels(units) calls a unit without a name by its code", () => {
  const units = [
    { code: "U1", name: "U1" },
    { code: "U2", name: "" },
    { code: "U3", name: "  " },
  ];
  expect(unitLabels(units)).toEqual(["U1", "U2", "U3"]);
});

test("unitLabels(units) of units that have a name of their own are the names", () => {
  expect(unitLabels([{ code: "1", name: "City*" }])).toEqual(["City*"]);
  expect(unitLabels([])).toEqual([]);
});
