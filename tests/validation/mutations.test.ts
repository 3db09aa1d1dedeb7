import { measureMutations, type Found } from "./mutations/measure";
import { measuredMutations, mutationSeed } from "./mutations/measured";

const sum = (found: readonly Found[], pick: (one: Found) => number): number =>
  found.reduce((total, one) => total + pick(one), 0);

/** Not each count: another cell of the report moves what a seed picks, and `npm run validation` writes them again. */
test("verify finds what a forger changes, and nothing where nobody has forged, as the page says", async () => {
  const measured = await measureMutations(mutationSeed);
  const written = measuredMutations();
  expect(measured.forgeries.map(({ kind, made }) => [kind, made])).toEqual(
    written.forgeries.map(({ kind, made }) => [kind, made]),
  );
  const made = sum(measured.forgeries, (one) => one.made);
  expect(made).toBeGreaterThanOrEqual(300);
  expect(sum(measured.forgeries, (one) => one.found) / made).toBeGreaterThan(0.95);
  for (const found of [measured.harmless, written.harmless])
    expect(found.filter((one) => one.found + one.refused > 0)).toEqual([]);
}, 180_000);
