import { compileTree } from "../../../src/engine/model/tree";
import { sampleModel } from "../../support/sample";

const node = (code: string, parent: string | null, level: number) => ({
  code,
  name: code,
  parent,
  level,
  weight: 1,
});
const [a, b] = sampleModel().indicators.map((indicator, j) => ({ ...indicator, code: `i${j}` }));
const framework = [
  node("i0", "Deep", 1),
  node("i1", "Index", 1),
  node("Deep", "Middle", 2),
  node("Middle", "Index", 3),
  node("Index", null, 4),
];
const indicators = [b!, a!];
const tree = compileTree({ indicators, framework });
const codes = (nodes: Int32Array) => [...nodes].map((index) => framework[index]?.code);

test("levels may be skipped and a node may have one child", () => {
  expect(tree.children.map(codes)).toEqual([[], [], ["i0"], ["Deep"], ["i1", "Middle"]]);
  expect(codes(tree.roots)).toEqual(["Index"]);
});

test("columns are in the order of the indicators for any order of the framework", () => {
  expect([...tree.column]).toEqual([1, 0, -1, -1, -1]);
  expect(codes(tree.leaf)).toEqual(["i1", "i0"]);
});

test("depth first is the order of an outline, bottom up has every child before its parent", () => {
  expect(codes(tree.depthFirst)).toEqual(["Index", "i1", "Middle", "Deep", "i0"]);
  tree.bottomUp.forEach((index, place) => {
    const parent = tree.parent[index]!;
    if (parent >= 0) expect(tree.bottomUp.indexOf(parent)).toBeGreaterThan(place);
  });
});

test("several roots are several indexes, and each node knows its own", () => {
  const two = compileTree({
    indicators,
    framework: [node("i0", "P", 1), node("i1", "Q", 1), node("P", null, 2), node("Q", null, 2)],
  });
  expect([...two.roots]).toEqual([2, 3]);
  expect([...two.rootOf]).toEqual([2, 3, 2, 3]);
});

test("the sample's framework is one tree of all its nodes", () => {
  const model = sampleModel();
  const sample = compileTree(model);
  expect(sample.depthFirst).toHaveLength(model.framework.length);
  expect(sample.roots).toHaveLength(1);
});

test("an unchecked model throws: unknown parent, no node for an indicator, parents in a circle", () => {
  expect(() => compileTree({ indicators: [], framework: [node("P", "Q", 2)] })).toThrow('no node "Q"');
  expect(() => compileTree({ indicators, framework: [] })).toThrow('no node "i1"');
  expect(() => compileTree({ indicators: [], framework: [node("P", "Q", 2), node("Q", "P", 2)] })).toThrow(
    "circle",
  );
});
