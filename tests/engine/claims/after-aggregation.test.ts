import { type Claim, claimsUnderWeights } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

test("where a scale follows a mean, whether a claim holds for all weights is not decided", () => {
  const { framework } = sampleModel();
  const root = framework.find(({ parent }) => parent === null)?.code ?? "";
  const percentile = { method: "percentile rank", parameters: {} } as const;
  const claim: Claim = { kind: "before", unit: "C01", other: "C02" };
  const verdict = (method: Parameters<typeof sampleModel>[0]) =>
    claimsUnderWeights(sampleModel(method), [claim], root, null)[0]?.any;
  expect(verdict({ rescaling: { levels: { 2: percentile }, nodes: {} } })).toMatchObject({
    holds: "undecided",
    why: "not-linear",
  });
  expect(verdict({})?.why ?? null).not.toBe("not-linear");
});
