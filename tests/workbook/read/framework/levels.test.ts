import { levelsOf } from "../../../../src/workbook/read/framework/levels";

const node = (code: string, parent: string, level = NaN, isIndicator = false) => ({
  code,
  parent,
  level,
  isIndicator,
});

describe("levelsOf", () => {
  test("an indicator has 1, an aggregate one more than the highest below it", () => {
    const nodes = [node("I", ""), node("P", "I"), node("A", "P", NaN, true), node("B", "I", NaN, true)];
    expect(levelsOf(nodes)).toEqual([3, 2, 1, 1]);
  });

  test("a given level is kept, and counts for those above", () => {
    expect(levelsOf([node("I", ""), node("P", "I", 4), node("A", "P", NaN, true)])).toEqual([5, 4, 1]);
  });

  test("a circle of parents, a parent that is not there and a very deep tree do no harm", () => {
    expect(levelsOf([node("A", "B"), node("B", "A"), node("C", "gone")])).toEqual([1, 1, 1]);
    const deep = Array.from({ length: 50_000 }, (_, i) => node(`N${i}`, i === 0 ? "" : `N${i - 1}`));
    expect(levelsOf(deep)[0]).toBe(50_000);
  });
});
