import { createModel, denominatorCorrelations } from "../../../src/engine";
import { fixtureText } from "../../support/fixtures";
import { sampleModel } from "../../support/sample";

type Golden = Readonly<Record<"pearson" | "spearman", readonly (readonly [string, number])[]>>;
const golden = JSON.parse(fixtureText("denominators/denominators.json")) as Golden;

test.each(["pearson", "spearman"] as const)(
  "denominatorCorrelations(model, %j) agrees with scipy, the largest first",
  (kind) => {
    const rows = denominatorCorrelations(sampleModel(), kind, 0);
    expect(rows.slice(0, 6).map(({ indicator }) => indicator)).toEqual(golden[kind].map(([code]) => code));
    golden[kind].forEach(([, r], k) => expect(rows[k]?.r).toBeCloseTo(r, 12));
  },
);

test("pairs below the limit are left out; an indicator that is divided says by what", () => {
  const model = createModel({
    units: ["a", "b", "c", "d"],
    indicators: [
      { code: "total", values: [10, 20, 30, 45] },
      { code: "divided", values: [1, 2, 3, 5], denominator: "size" },
      { code: "rate", values: [3, 1, 4, 2] },
    ],
    denominators: [{ code: "size", name: "Size", values: [100, 200, 300, 400] }],
  });
  expect(denominatorCorrelations(model)).toMatchObject([
    { indicator: "total", denominator: "size", n: 4, dividedBy: null },
    { indicator: "divided", dividedBy: "size" },
  ]);
});
