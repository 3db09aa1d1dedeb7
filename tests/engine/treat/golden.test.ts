import { treatments } from "../../../src/engine";
import { logOf, logTransform } from "../../../src/engine/treat/log-transform";
import { difference, goldenCase, type GoldenTable, numbers, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

interface Treated {
  readonly table: GoldenTable;
  readonly secondApplied: string[];
  readonly winsorised: { unit: string[]; indicator: string[]; kind: string[] };
}

const { units, indicators } = sampleModel();
const chain = treatments["winsorise then log"];
const kinds: Record<string, string> = { winhi: "winsorisedHigh", winlo: "winsorisedLow" };

describe.each(["complete", "missing", "winmax1", "winmax0", "strict", "strictMany"])(
  "treat.json#%s",
  (name) => {
    const { input, method, expected } = goldenCase<Treated>(`treat.json#${name}`);
    const before = stageTable(input);
    const parameters = {
      points: Number(method["winmax"]),
      skewness: Number(method["skew"]),
      kurtosis: Number(method["kurt"]),
    };
    const treated = before.map((column) => chain?.treat(column, parameters));

    test("treated values, and no other column is touched", () => {
      indicators.forEach(({ code }, j) => {
        const column = expected.table.columns[code];
        const values = treated[j]?.values ?? new Float64Array();
        if (column) expect(difference(values, column)).toBeNull();
        else expect(values).toEqual(before[j]);
      });
    });

    test("which indicators are logged", () => {
      const logged = indicators.filter((_, j) => treated[j]?.log);
      expect(logged.map(({ code }) => code)).toEqual(expected.secondApplied);
    });

    test("the winsorised cells whose value is in the result", () => {
      const found = indicators.flatMap(({ code }, j) =>
        [...(treated[j]?.changes ?? [])]
          .filter(([, kind]) => kind !== "log")
          .map(([i, kind]) => [units[i]?.code, code, kind].join(" ")),
      );
      const { unit, indicator, kind } = expected.winsorised;
      const listed = unit.map((code, k) => [code, indicator[k], kinds[kind[k] ?? ""]].join(" "));
      expect(found.sort()).toEqual(listed.sort());
    });
  },
);

test("transform.json#log_CT: the logarithm of every indicator", () => {
  const { input, expected } = goldenCase<GoldenTable>("transform.json#log_CT");
  stageTable(input).forEach((column, j) => {
    const golden = expected.columns[indicators[j]?.code ?? ""] ?? [];
    const log = logTransform(column);
    const values = column.map((x) => logOf(log, x));
    expect(numbers(golden)).toHaveLength(values.length);
    expect(difference(values, golden)).toBeNull();
  });
});
