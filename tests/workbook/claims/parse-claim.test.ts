import type { Model } from "../../../src/engine";
import { claimWords, namesIn, parseClaim } from "../../../src/workbook/claims";
import { problemWords } from "../../../src/workbook/spanish";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const named = (name: string, ...more: readonly string[]): Model => ({
  ...sample,
  units: sample.units.map((unit, i) => {
    const given = [name, ...more][i];
    return given === undefined ? unit : { ...unit, name: given };
  }),
});
const claimOf = (text: string, model = sample) => {
  const parsed = parseClaim(text, model, "PSCI");
  return parsed.ok ? parsed.claim : parsed.problem.code;
};
const beforeClaim = { kind: "before", unit: "C12", other: "C07" };
const firstClaim = { kind: "among first", unit: "C12", k: 10 };
const peersClaim = { kind: "stronger", unit: "C12", node: "SA", than: "peers" };
const othersClaim = { ...peersClaim, than: "others" };

test.each([
  ["C12 before C07", beforeClaim],
  ["  c12  is ahead of  C07. ", beforeClaim],
  ["C12 > C07", beforeClaim],
  ["C12 antes que C07", beforeClaim],
  ["C12 está por delante de C07", beforeClaim],
  ["C12 among the first 10", firstClaim],
  ["C12 in the top ten", firstClaim],
  ["C12 is among the 10 best", firstClaim],
  ["C12 in the top-10", firstClaim],
  ["C12 entre los 10 primeros", firstClaim],
  ["C12 entre los primeros diez puestos", firstClaim],
  ["C12 stronger in SA than its peers", peersClaim],
  ["C12's profile is stronger in SA than the median of its peers", peersClaim],
  ["C12 más fuerte en SA que sus pares", peersClaim],
  ["C12 es mas fuerte en SA que la mediana de su grupo", peersClaim],
  ["C12 stronger in SA than the others", othersClaim],
  ["C12 stronger in SA than all other units", othersClaim],
  ["C12 más fuerte en SA que las demás", othersClaim],
  ['"Alderbank" before C07', { ...beforeClaim, unit: "C01" }],
])("%s", (text, claim) => {
  expect(claimOf(text)).toEqual(claim);
});

test.each([
  ["C12 rules", "claim-not-understood"],
  ["", "claim-not-understood"],
  ["C12 stronger in SA", "claim-not-understood"],
  ["C12 stronger in SA than C07", "claim-not-understood"],
  ["C12 before Atlantis", "claim-unit-unknown"],
  ["Atlantis among the first 3", "claim-unit-unknown"],
  ["C12 stronger in Weather than its peers", "claim-node-unknown"],
  ["C12 among the first 0", "claim-count-out-of-range"],
  ["C12 among the first 61", "claim-count-out-of-range"],
  ["C12 among the first few", "claim-count-out-of-range"],
  ["C12 before c12", "claim-about-itself"],
])("%s is a problem: %s", (text, code) => {
  expect(claimOf(text)).toBe(code);
  const parsed = parseClaim(text, sample, "PSCI");
  if (parsed.ok) throw new Error("understood");
  expect(problemWords(parsed.problem, "es").message).not.toBe(parsed.problem.message);
});

test("names may have the words of a claim in them", () => {
  const model = named("Land before Time", "Twice Land");
  expect(claimOf("Land before Time before Twice Land", model)).toEqual({
    kind: "before",
    unit: "C01",
    other: "C02",
  });
  expect(claimOf("Twice Land before Land before Time", model)).toEqual({
    kind: "before",
    unit: "C02",
    other: "C01",
  });
  expect(claimOf("Inn in the Top among the first 3", named("Inn in the Top"))).toEqual({
    ...{ kind: "among first", unit: "C01", k: 3 },
  });
});

test("a name of several units is a problem", () => {
  expect(claimOf("Twin before C07", named("Twin", "Twin"))).toBe("claim-unit-ambiguous");
});

test.each(["en", "es"] as const)("the words of a claim (%s) are read back as the same", (language) => {
  for (const claim of [beforeClaim, firstClaim, peersClaim, othersClaim] as const) {
    const one = claim as Parameters<typeof claimWords>[0]; // literals of the four kinds
    expect(claimOf(claimWords(one, language))).toEqual(claim);
    expect(claimOf(claimWords(one, language, namesIn(sample)))).toEqual(claim);
  }
});
