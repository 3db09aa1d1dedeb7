import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ahp } from "../../../src/engine/weight/ahp";
import { balancedStart } from "../../../src/engine/weight/balanced-start";
import { meanPoints } from "../../../src/engine/weight/budget-allocation";
import { combineJudgements } from "../../../src/engine/weight/combine-judgements";
import { completeRows } from "../../../src/engine/weight/complete-rows";
import { criticWeights } from "../../../src/engine/weight/critic";
import { entropyWeights } from "../../../src/engine/weight/entropy";
import { factorWeights } from "../../../src/engine/weight/factor-analysis";
import { givenAmong } from "../../../src/engine/weight/given-among";
import { componentWeights } from "../../../src/engine/weight/principal-component-weights";
import { shares } from "../../../src/engine/weight/shares";
import { evaluate, examplesOf } from "../../support/examples";

const names = {
  ...{ ahp, balancedStart, meanPoints, combineJudgements, completeRows, criticWeights },
  ...{ entropyWeights, factorWeights, givenAmong, componentWeights, shares },
};
const folder = "src/engine/weight";
const files = readdirSync(join(__dirname, "../../..", folder)).filter(
  (file) => examplesOf(join(folder, file)).length > 0,
);

/** Equal but for the last bits. */
const close = (result: unknown): unknown =>
  result instanceof Float64Array ? Array.from(result, (x) => expect.closeTo(x, 12) as unknown) : result;
const plain = (result: unknown): unknown => (result instanceof Float64Array ? [...result] : result);

test("every method's formula has an example", () => {
  for (const name of ["ahp", "budget-allocation", "critic", "entropy", "factor-analysis", "shares"])
    expect(files).toContain(`${name}.ts`);
});

test.each(files)("the examples in %s hold", (file) => {
  for (const { expression, result } of examplesOf(join(folder, file)))
    expect(plain(evaluate(expression, names))).toEqual(close(evaluate(result, names)));
});
