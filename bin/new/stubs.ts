/** What a new method is called and says, for the files that are made. */
export interface NewMethod {
  readonly name: string;
  readonly constant: string;
  readonly family: string;
  readonly summary: string;
}

/** Where a person has to write something; a test fails as long as it is there. */
export const toWrite = "TO WRITE";

const definition = ({ name, family, summary }: NewMethod): string => `  method: ${JSON.stringify(name)},
  family: ${JSON.stringify(family)},
  cost: "cheap",
  parameters: [],
  summary: ${JSON.stringify(summary)},`;

const docstring = (example: string): string => `/**
 * ${toWrite}: what it does, its formula, what missing values and constant columns give, and its source.
 *
 * @example ${example}
 */`;

const call = (stage: string, input: string, { name }: NewMethod): string =>
  `${stage}(${input}, { method: ${JSON.stringify(name)} })`;

export const normaliser = (method: NewMethod): string => `import type { Normaliser } from "../stages";
import { directedExtent, withoutSpread } from "./no-scale";

${docstring(`${call("normalise", "[1, 2, 4]", method)}.ok // true`)}
export const ${method.constant}: Normaliser<${JSON.stringify(method.name)}> = {
${definition(method)}
  fit(column, indicator) {
    const range = directedExtent(column, indicator);
    return withoutSpread(range) ?? { ok: true, apply: (x) => indicator.direction * x };
  },
};
`;

export const imputer = (method: NewMethod): string => `import type { Imputer } from "../stages";
import { median } from "../statistics";
import { fillColumns } from "./fill";

${docstring(`${call("impute", "[[1, null, 3]]", method)} // { ok: true, columns: [Float64Array.of(1, 2, 3)] }`)}
export const ${method.constant}: Imputer<${JSON.stringify(method.name)}> = {
${definition(method)}
  needs: [],
  impute: fillColumns(median),
};
`;

export const treater = (method: NewMethod): string => `import type { Treater } from "../stages";
import { untreated } from "./untreated";

${docstring(`${call("treat", "[1, 2, 3]", method)}.values // Float64Array.of(1, 2, 3)`)}
export const ${method.constant}: Treater<${JSON.stringify(method.name)}> = {
${definition(method)}
  treat: (column) => untreated(column),
};
`;

export const weigher = (method: NewMethod): string => `import { fromData } from "./from-data";

/** ${toWrite}: the weights of columns, one per column; null when they cannot be made. */
const weigh = (columns: readonly Float64Array[]): Float64Array | null =>
  new Float64Array(columns.length).fill(1 / columns.length);

${docstring(`${call("weigh", "[[1, 2, 3], [1, 5, 2]]", method)} // { ok: true, weights: Float64Array.of(0.5, 0.5), problems: [] }`)}
export const ${method.constant} = fromData(
  ${JSON.stringify(method.name)},
  ${JSON.stringify(method.summary)},
  weigh,
);
`;

export const unitAggregator = (method: NewMethod): string => `import type { UnitAggregator } from "../stages";
import { arithmetic } from "./arithmetic";

${docstring(`${method.constant}.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 3), 2, {}) // 65`)}
export const ${method.constant}: UnitAggregator<${JSON.stringify(method.name)}> = {
${definition(method)}
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate: (values, weights, n, parameters) => arithmetic.aggregate(values, weights, n, parameters),
  secants: (from, to, weights, n, parameters, out) =>
    arithmetic.secants(from, to, weights, n, parameters, out),
};
`;

export const tableAggregator = (
  method: NewMethod,
): string => `import type { TableAggregator } from "../../stages";
import { zeros } from "./has-value";

${docstring(`${method.constant}.aggregateTable([Float64Array.of(2, 1)], Float64Array.of(1), {}) // Float64Array.of(0, 0)`)}
export const ${method.constant}: TableAggregator<${JSON.stringify(method.name)}> = {
${definition(method)}
  over: "table",
  needsNonNegative: false,
  aggregateTable: (columns) => zeros(columns),
};
`;
