import type { EngineProblem } from "../../../src/engine";
import { gatheredUnits } from "../../../src/workbook/problems/gathered-units";

const without = (unit: string, reason: string, node = "INDEX"): EngineProblem => ({
  code: "unit-not-scored",
  severity: "warning",
  where: { unit, node },
  details: { reason, present: "0", children: "3" },
});
const screened = (unit: string): EngineProblem => ({
  code: "unit-screened-out",
  severity: "warning",
  where: { unit },
  details: { availability: "0.2", limit: "0.5" },
});
const other: EngineProblem = {
  code: "indicator-constant",
  severity: "warning",
  where: { indicator: "a" },
  details: {},
};

test("units without a score for one reason are one problem, where the first of them stood", () => {
  const gathered = gatheredUnits([
    other,
    ...["a", "b", "c", "d", "e"].map((unit) => without(unit, "no-values")),
    without("f", "missing-rule"),
    ...["g", "h", "i", "j"].map(screened),
  ]);
  expect(gathered.map(({ code, where }) => [code, where.unit, where.units])).toEqual([
    ["indicator-constant", undefined, undefined],
    ["unit-not-scored", "a", ["a", "b", "c", "d", "e"]],
    ["unit-not-scored", "f", undefined],
    ["unit-screened-out", "g", ["g", "h", "i", "j"]],
  ]);
  expect(gathered[1]?.details["count"]).toBe("5");
});

test("three units are three problems; two indexes have a problem each", () => {
  const few = ["a", "b", "c"].map((unit) => without(unit, "no-values"));
  expect(gatheredUnits(few)).toEqual(few);
  const units = ["a", "b", "c", "d"];
  const both = units.flatMap((unit) => ["ONE", "TWO"].map((node) => without(unit, "no-values", node)));
  expect(gatheredUnits(both).map(({ where }) => where.node)).toEqual(["ONE", "TWO"]);
});
