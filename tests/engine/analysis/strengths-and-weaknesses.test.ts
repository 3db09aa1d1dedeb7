import { strengthsAndWeaknesses } from "../../../src/engine";
import { goldenCase, goldenCases, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

interface List {
  readonly indicator: readonly string[];
  readonly rank: readonly number[];
}

const model = sampleModel();
const rows = ({ indicator, rank }: List) => indicator.map((code, k) => ({ indicator: code, rank: rank[k] }));

describe("strengthsAndWeaknesses(results, unit, count, withoutLast)", () => {
  it.each(goldenCases("strengths-weaknesses.json"))("agrees with COINr, case %s", (name) => {
    const { input, method, expected } = goldenCase<{ strengths: List; weaknesses: List }>(
      `strengths-weaknesses.json#${name}`,
    );
    const unit = model.units.findIndex(({ code }) => code === method["unit"]);
    const results = { model, normalised: stageTable(input) };
    expect(strengthsAndWeaknesses(results, unit, Number(method["top"]), method["dropLast"] === true)).toEqual(
      {
        strengths: rows(expected.strengths),
        weaknesses: rows(expected.weaknesses),
      },
    );
  });

  it("leaves out what the unit does not have, and never gives more than there is", () => {
    const normalised = model.indicators.map((_, j) =>
      Float64Array.from(model.units, (_unit, i) => (j < 2 ? i : NaN)),
    );
    const { strengths, weaknesses } = strengthsAndWeaknesses({ model, normalised }, 0, 5);
    expect(strengths).toEqual(weaknesses);
    expect(strengths.map(({ rank }) => rank)).toEqual([60, 60]);
  });
});
