import fc from "fast-check";
import { edits, nearest, type KnownWord } from "../../../../src/workbook/read/words/nearest";

const known = new Map(
  ["direction", "weight", "name", "type", "node", "code", "min", "max", "unit"].map((spelt) => [
    spelt,
    { thing: spelt, spelt },
  ]),
);

describe("edits", () => {
  test.each([
    ["name", "name", 0],
    ["nmae", "name", 1],
    ["weigth", "weight", 1],
    ["direktion", "direction", 1],
    ["normalisaton", "normalisation", 1],
    ["", "abc", 3],
    ["ca", "abc", 3],
  ])("%s and %s are %i apart", (a, b, count) => {
    expect(edits(a, b)).toBe(count);
  });

  test("are the same both ways, none only for equal words, and at most the longer word", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const count = edits(a, b);
        expect(edits(b, a)).toBe(count);
        expect(count === 0).toBe(a === b);
        expect(count).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("nearest", () => {
  test.each([
    ["direktion", "direction"],
    ["drection", "direction"],
    ["diretcion", "direction"],
    ["dierktion", "direction"],
    ["weigth", "weight"],
    ["wieght", "weight"],
    ["wights", "weight"],
    ["tpye", "type"],
    ["nmae", "name"],
    ["mni", "min"],
  ])("%s is %s", (word, meant) => {
    expect(nearest(word, known)?.thing).toBe(meant);
  });

  test.each([
    ["dirktn", "three slips"],
    ["mode", "another first letter"],
    ["nace", "a wrong letter in four"],
    ["units", "a letter more than four"],
    ["men", "a wrong letter in three"],
    ["mix", "two words of three letters"],
    ["u", "one letter"],
    ["", "nothing"],
  ])("%p is none: %s", (word) => {
    expect(nearest(word, known)).toBeNull();
  });

  test("none when words of two meanings are as close, the first when they mean the same", () => {
    const two = (thing: string): ReadonlyMap<string, KnownWord<string>> =>
      new Map([
        ["lower", { thing: "low", spelt: "Lower" }],
        ["lowes", { thing, spelt: "Lowes" }],
      ]);
    expect(nearest("lowet", two("loss"))).toBeNull();
    expect(nearest("lowet", two("low"))?.spelt).toBe("Lower");
  });
});
