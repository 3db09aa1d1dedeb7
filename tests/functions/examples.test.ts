import { allFunctions } from "./support/all-functions";
import { documentedNames, examples } from "./support/documented";

/** Functions of any parameters, by name: the page's arguments are checked by what comes out. */
const called: Readonly<Record<string, (...given: never[]) => unknown>> = allFunctions;

test.each(examples.map((example) => [example.formula, example] as const))("%s", async (_, example) => {
  const result = await called[example.name]?.(...(example.arguments as never[]));
  const close = (cell: number | string) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
  const expected = example.result.map((row) => row.map(close));
  expect(Array.isArray(result) ? result : [[result]]).toEqual(expected);
});

test("every function has a section with an example", () => {
  expect(documentedNames.map(({ name }) => name).sort()).toEqual(Object.keys(allFunctions).sort());
  expect([...new Set(examples.map(({ name }) => name))].sort()).toEqual(Object.keys(allFunctions).sort());
});
