import { bartlett, cronbach, principalComponents, samplingAdequacy } from "../../src/engine";
import { goldenCase, goldenCases, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, type Pair, relative } from "./comparison";
import { goldenLine, indicatorIndex, nodeCodes, nodeColumns } from "./golden";

const model = sampleModel();

/** Codes of all indicators below a node. */
const indicatorsBelow = (code: string): readonly string[] => {
  const children = model.framework.filter(({ parent }) => parent === code);
  return children.length === 0 ? [code] : children.flatMap((child) => indicatorsBelow(child.code));
};
const childrenOf = (code: string): readonly string[] =>
  model.framework.filter(({ parent }) => parent === code).map((child) => child.code);

function alphas(name: string): readonly Pair[] {
  const { input, expected } = goldenCase<Record<string, number>>(`cronbach.json#${name}`);
  const columns = nodeColumns(
    stageTable(name === "children" ? "normalise-complete.json#minmax0to100" : input),
  );
  const items = name === "children" ? childrenOf : indicatorsBelow;
  const found = Object.keys(expected).map((node) =>
    cronbach(items(node).map((code) => columns[nodeCodes.indexOf(code)]!)),
  );
  return [{ found, expected: Object.values(expected) }];
}

interface Components {
  readonly eigenvalues: readonly number[];
  readonly explained: readonly number[];
  readonly eigenvectors: readonly (readonly number[])[];
  readonly loadings: readonly (readonly number[])[];
  readonly kmo: number;
  readonly kmoItems: readonly number[];
  readonly bartlett: Readonly<Record<"n" | "chisq" | "df" | "pValue", number>>;
}

const itemsOf = (reference: string): readonly Float64Array[] => {
  const { input, method } = goldenCase(reference);
  const table = stageTable(input);
  return (method["items"] as readonly string[]).map((code) => table[indicatorIndex(code)]!); // as above
};

function componentPairs(reference: string): readonly Pair[] {
  const { expected } = goldenCase<Components>(reference);
  const found = principalComponents(itemsOf(reference))!;
  return [
    { found: found.eigenvalues, expected: expected.eigenvalues },
    { found: found.explained, expected: expected.explained },
    ...expected.eigenvectors.map((row, j) => ({ found: found.eigenvectors[j]!, expected: row })),
    ...expected.loadings.map((row, j) => ({ found: found.loadings[j]!, expected: row })),
  ];
}

function adequacy(reference: string): readonly Pair[] {
  const { expected } = goldenCase<Components>(reference);
  const found = samplingAdequacy(itemsOf(reference))!;
  return [
    { found: [found.overall], expected: [expected.kmo] },
    { found: found.byItem, expected: expected.kmoItems },
  ];
}

function sphericity(reference: string): readonly Pair[] {
  const { n, chisq, df, pValue } = goldenCase<Components>(reference).expected.bartlett;
  const found = bartlett(itemsOf(reference))!;
  return [
    { found: [found.n, found.degreesOfFreedom], expected: [n, df] },
    { found: [found.statistic], expected: [chisq] },
    { found: [found.p / pValue], expected: [1] },
  ];
}

export const components: readonly Comparison[] = [
  ...goldenCases("cronbach.json").map((name) =>
    goldenLine({ function: "cronbach" }, `cronbach.json#${name}`, () => alphas(name)),
  ),
  ...goldenCases("pca.json").flatMap((name) => [
    goldenLine({ function: "principalComponents" }, `pca.json#${name}`, () =>
      componentPairs(`pca.json#${name}`),
    ),
    goldenLine({ function: "samplingAdequacy" }, `pca.json#${name}`, () => adequacy(`pca.json#${name}`)),
    goldenLine(
      { function: "bartlett" },
      `pca.json#${name}`,
      () => sphericity(`pca.json#${name}`),
      relative(1e-7),
    ),
  ]),
];
