import { cell, fixtureRows, fixtureText } from "./fixtures";

const rows = fixtureRows("tai/tai23_raw.csv");
const codes = Object.keys(rows[0] ?? {}).slice(2);

/** The eight indicators of the Technology Achievement Index, 23 countries: table A.2 of the Handbook. */
export const technologyColumns: readonly Float64Array[] = codes.map((code) =>
  Float64Array.from(rows, (row) => cell(row[code])),
);

/** Tables of the Handbook, as printed (rounded), by their number: see tests/fixtures/tai/README.md. */
export const technologyTables = JSON.parse(fixtureText("tai/tai23_published.json")) as {
  readonly T6_correlation: readonly (readonly number[])[];
  readonly T7_16_eigen: {
    readonly eigenvalue: readonly number[];
    readonly pct: readonly number[];
    readonly cum: readonly number[];
  };
  readonly T8_component_loadings_PC1_4: readonly (readonly number[])[];
  readonly T11_cronbach: {
    readonly overall: number;
    readonly item_total: readonly number[];
    readonly alpha_if_deleted: readonly number[];
  };
};
