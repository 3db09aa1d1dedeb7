import { type Choice, treatments } from "../../../src/engine";
import { difference, goldenCase, goldenCases, type GoldenTable, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

interface Treated {
  readonly table: GoldenTable;
  readonly secondApplied: string[];
  readonly winsorised: { unit: string[]; indicator: string[]; kind: string[] };
}

const { units, indicators } = sampleModel();
const kinds: Record<string, string> = { winhi: "winsorisedHigh", winlo: "winsorisedLow" };
/** The golden files' names of the second step. */
const secondSteps: Record<string, string> = {
  log_CT: "winsorise then log",
  log_CT_plus: "winsorise then log plus",
  log_CT_orig: "winsorise then log shifted",
  boxcox: "winsorise then Box-Cox",
};

const chains = ["treat.json", "treat-second-step.json"].flatMap((file) =>
  goldenCases(file).map((name) => `${file}#${name}`),
);

test("every case of both files is tested", () => expect(chains).toHaveLength(11));

describe.each(chains)("%s", (reference) => {
  const { input, method, expected } = goldenCase<Treated>(reference);
  const before = stageTable(input);
  const treater = treatments[secondSteps[String(method["second"])] ?? ""];
  const parameters: Choice["parameters"] = {
    points: Number(method["winmax"]),
    skewness: Number(method["skew"]),
    kurtosis: Number(method["kurt"]),
    ...(method["lambda"] === undefined ? {} : { lambda: Number(method["lambda"]) }),
    combine: method["secondAppliesTo"] === "the winsorised values",
  };
  const treated = before.map((column) => treater?.treat(column, parameters));

  test("treated values, and no other column is touched", () => {
    indicators.forEach(({ code }, j) => {
      const column = expected.table.columns[code];
      const values = treated[j]?.values ?? new Float64Array();
      if (column) expect(difference(values, column)).toBeNull();
      else expect(values).toEqual(before[j]);
    });
  });

  test("which indicators are transformed", () => {
    const transformed = indicators.filter((_, j) => treated[j]?.transform);
    expect(transformed.map(({ code }) => code)).toEqual(expected.secondApplied);
  });

  test("the winsorised cells whose value is in the result", () => {
    const found = indicators.flatMap(({ code }, j) =>
      [...(treated[j]?.moved ?? [])]
        .filter(([, kind]) => Object.values(kinds).includes(kind))
        .map(([i, kind]) => [units[i]?.code, code, kind].join(" ")),
    );
    const { unit, indicator, kind } = expected.winsorised;
    const listed = unit.map((code, k) => [code, indicator[k], kinds[kind[k] ?? ""]].join(" "));
    expect(found.sort()).toEqual(listed.sort());
  });
});

test.each([
  ["log_CT", "log", {}],
  ["log_CT_plus", "log plus", {}],
  ["log_CT_orig", "log shifted", {}],
  ["log_GII", "log GII", {}],
  ["boxcox_0", "Box-Cox", { lambda: 0 }],
  ["boxcox_0.5", "Box-Cox", { lambda: 0.5 }],
])("transform.json#%s is %s, for every indicator", (name, method, parameters) => {
  const { input, expected } = goldenCase<GoldenTable>(`transform.json#${name}`);
  const table = stageTable(input);
  expect(table).toHaveLength(Object.keys(expected.columns).length);
  table.forEach((column, j) => {
    const golden = expected.columns[indicators[j]?.code ?? ""] ?? [];
    expect(difference(treatments[method]?.treat(column, parameters).values ?? [], golden)).toBeNull();
  });
});
