import { fileNames } from "../../../src/cli/briefs/file-names";

const names = (...units: readonly (readonly [code: string, name: string])[]): readonly string[] =>
  fileNames(
    units.map(([code, name]) => ({ code, name })),
    ["index", "funder"],
  );

test("a file is named after the unit and its code, and the code alone where both are the same", () => {
  expect(names(["C01", "Alderbank"], ["Lima", "Lima"])).toEqual(["Alderbank-C01", "Lima"]);
});

test("no name leads out of the folder, is a device of Windows, or begins with a dot", () => {
  expect(names(["C1", "../x"], ["C2", "a/b\\c:d*?"], ["CON", "CON"], ["com1", ""], [".", ".hidden"])).toEqual(
    ["x-C1", "a-b-c-d-C2", "unit-CON", "unit-com1", "hidden"],
  );
  expect(names(["...", "///"], ["\u0000", "\u202e"])).toEqual(["unit", "unit-2"]);
});

test("names that differ by case, by the way their accents are stored, or not at all, have a number", () => {
  expect(names(["a", "Nürn"], ["A", "nu\u0308rn"], ["index", "index"], ["funder", "Funder"])).toEqual([
    "Nürn-a",
    "nürn-A-2",
    "index-2",
    "Funder-funder",
  ]);
});

test("letters of every script stay, and a long name is cut between two letters", () => {
  expect(names(["1", "القاهرة"], ["2", "東京都"])).toEqual(["القاهرة-1", "東京都-2"]);
  const [long = ""] = names(["C1", "東".repeat(200)]);
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(150);
  expect(long).toMatch(/^東+$/);
});
