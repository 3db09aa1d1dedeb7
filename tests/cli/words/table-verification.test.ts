import { tableVerificationText } from "../../../src/cli/words/table-verification";

test("a table that is too large for its method is not called proved, and what was compared is said", () => {
  const record = { psci: "1", psci_hash: "abc", psci_parameters: "", psci_source: "t", psci_rows: "9000000" };
  const text = tableVerificationText(
    { ...{ differences: [], units: 0, isWhole: false, problems: [] }, takesAll: "screening" },
    [],
    { path: "s.parquet", hasParameters: false, record, seed: 1 },
  );
  expect(text).toContain(
    "the engine did not compute units of a table of this size again: screening takes all",
  );
  expect(text).toContain("There is no file of parameters beside it to compare.");
  expect(text).not.toContain("nothing differs.\n");
});
