import type { OfficeHost } from "../../workbench/host";
import { MemoryWorkbook } from "../../workbench/memory";
import { withOffice } from "../support/office";
import { allFunctions } from "./support/all-functions";
import { examples } from "./support/documented";

type Arguments = Parameters<OfficeHost["callFunction"]>[1];
type Answer = Awaited<ReturnType<OfficeHost["callFunction"]>>;

/** What cells get, by formula, when Office.js calls the functions by their ids; all at once, as Excel calls them. */
const answers = new Map<string, Answer>();
const refused = '=PSCI.NORMALISE({1,2}, "min-max 1 2 3")';

beforeAll(async () => {
  const { host, CustomFunctions, close } = await withOffice(new MemoryWorkbook());
  for (const [id, custom] of Object.entries(allFunctions)) CustomFunctions.associate(id, custom);
  const call = async (formula: string, id: string, given: readonly unknown[]): Promise<void> => {
    const cells = given.map((each) => (each === undefined ? null : each));
    answers.set(formula, await host.callFunction(id, cells as Arguments)); // the page's examples are cells and ranges
  };
  await Promise.all([
    ...examples.map(({ formula, name, arguments: given }) => call(formula, name, given)),
    call(refused, "NORMALISE", [[[1, 2]], "min-max 1 2 3"]),
  ]);
  close();
});

test.each(examples.map((example) => [example.formula, example] as const))("%s", (formula, { result }) => {
  const close = (cell: number | string) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
  expect(answers.get(formula)).toEqual({ values: result.map((row) => row.map(close)) });
});

test("a refusal is #VALUE! with its sentence", () =>
  expect(answers.get(refused)).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining('Normalisation "min-max 1 2 3" is not known. Use one of: min-max 0-100'),
  }));
