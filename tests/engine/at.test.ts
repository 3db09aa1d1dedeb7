import { at, need } from "../../src/engine/at";

describe("at(list, index)", () => {
  it("returns the entry, also one that is NaN, null or 0", () => {
    expect(at([10, 20], 1)).toBe(20);
    expect(at(Float64Array.of(NaN, 0), 0)).toBeNaN();
    expect(at([null, 0], 0)).toBeNull();
    expect(at(Int32Array.of(5, 0), 1)).toBe(0);
  });

  it.each([-1, 2, 0.5, NaN])("throws for position %p of two entries", (index) => {
    expect(() => at([1, 2], index)).toThrow(new RangeError(`There is no entry ${index} in a list of 2.`));
    expect(() => at(Float64Array.of(1, 2), index)).toThrow(RangeError);
  });
});

describe("need(map, key)", () => {
  it("returns the value, also one that is null or 0", () => {
    const map = new Map<string, number | null>([
      ["a", 0],
      ["b", null],
    ]);
    expect(need(map, "a")).toBe(0);
    expect(need(map, "b")).toBeNull();
  });

  it("throws for a key that the map does not have", () => {
    expect(() => need(new Map([["a", 1]]), "b")).toThrow('There is no "b" in the map.');
  });
});
