import fc from "fast-check";
import type { CellValue } from "../../../src/workbook/cells";
import { readIndex, type Reading } from "../../../src/workbook/read";
import { contentsOf, gridOfRows, tableOver } from "../../support/grids";
import { figures, isoCodes, places } from "./tables/figures";

const words = [
  ...[
    "Rank",
    "Total",
    "Score",
    "Index",
    "Income",
    "Water (%)",
    "Year",
    "2019",
    "2020",
    "Code",
    "ISO3",
    "Region",
  ],
  ...[
    "Population",
    "Area",
    "StdErr",
    "Lower",
    "Upper",
    "Change",
    "Quartile",
    "Notes",
    "Comuna",
    "Código",
    "Rang",
  ],
  ...[
    "Indicator",
    "Value",
    "Metric",
    "Weight",
    "Direction",
    "geo\\TIME_PERIOD",
    "Latitude",
    "Number of sources",
  ],
  ...[
    "1.1 Part",
    "1. Whole",
    "E_POP",
    "M_POP",
    "EPL_X",
    "F_X",
    "",
    "(%)",
    "#",
    "World",
    "Average",
    "😀",
    "__proto__",
  ],
];
const header: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.integer({ min: 1990, max: 2030 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const filling = fc.constantFrom(
  ...[
    "figures",
    "ranks",
    "years",
    "codes",
    "names",
    "labels",
    "flags",
    "padded",
    "percentiles",
    "mixed",
    "blank",
  ],
);

function columnOf(kind: string, n: number, seed: number): readonly CellValue[] {
  const values = figures(n, seed);
  const ranks = values.map((x) => 1 + values.filter((other) => other > x).length);
  if (kind === "figures") return values;
  if (kind === "ranks") return ranks;
  if (kind === "years") return values.map((x) => 2000 + Math.round(x / 5));
  if (kind === "codes") return isoCodes(n);
  if (kind === "names") return places(n);
  if (kind === "labels") return values.map((_, i) => ["North", "South", "East"][i % 3] ?? null);
  if (kind === "flags") return values.map((x) => (x > 50 ? 1 : 0));
  if (kind === "padded") return values.map((_, i) => String(i).padStart(3, "0"));
  if (kind === "percentiles") return ranks.map((rank) => (n - rank) / Math.max(1, n - 1));
  if (kind === "mixed")
    return values.map((x, i) => [x, `${x} km`, "n/a", { error: "#N/A" }, true][i % 5] ?? null);
  return values.map(() => null);
}

const endings: readonly (readonly CellValue[])[] = [
  ...[
    ["Total", 1, 2, 3],
    ["World"],
    [],
    ["Source: own"],
    ["Name", "Code", "A", "B"],
    ["Mean", 5, 5, 5, 5, 5],
  ],
];
const above: readonly (readonly CellValue[])[] = [
  ...[
    ["A title"],
    [],
    [null, null, "Group", null, "Other"],
    [null, null, 2019, null, 2020],
    ["Weight", null, 1, 2, 1],
  ],
];

/** A table in one of the shapes that people have. */
const shaped = fc
  .record({
    columns: fc.array(fc.tuple(header, filling, fc.nat({ max: 50 })), { minLength: 1, maxLength: 9 }),
    n: fc.integer({ min: 0, max: 14 }),
    above: fc.subarray([...above]),
    endings: fc.subarray([...endings]),
    isTurned: fc.boolean(),
    isTable: fc.boolean(),
    copies: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ columns, n, isTurned, isTable, copies, ...more }) => {
    const body = [
      columns.map(([text]) => text),
      ...Array.from({ length: n }, (_, i) =>
        columns.map(([, kind, seed]) => columnOf(kind, n, seed)[i] ?? null),
      ),
    ];
    const down = [...more.above, ...body, ...more.endings];
    const width = Math.max(1, ...down.map((row) => row.length));
    const rows = isTurned
      ? Array.from({ length: width }, (_, j) => down.map((row): CellValue => row[j] ?? null))
      : down;
    const grids = Array.from({ length: copies }, (_, k) => gridOfRows(k === 0 ? "Sheet1" : "Other", rows));
    return contentsOf(grids, { tables: isTable && grids[0] ? [tableOver("T", grids[0])] : [] });
  });

/** A sound table of units down with a few indicators. */
const clean = fc.record({
  n: fc.integer({ min: 6, max: 14 }),
  seeds: fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 5 }),
});
const rowsOf = ({ n, seeds }: { n: number; seeds: readonly number[] }): CellValue[][] => [
  ["Code", "Country", ...seeds.map((seed) => `Need ${String.fromCharCode(65 + (seed % 26))}${seed}x`)],
  ...Array.from({ length: n }, (_, i) => [
    isoCodes(n)[i] ?? "",
    places(n)[i] ?? "",
    ...seeds.map((seed) => figures(n, seed, [10, 90], 3)[i] ?? null),
  ]),
];
const readRows = (rows: readonly (readonly CellValue[])[]): Reading =>
  readIndex(contentsOf([gridOfRows("Sheet1", rows)]));

/** Figures by unit and indicator, whatever the order. */
function figuresOf(reading: Reading): unknown {
  if (!reading.read) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  const { units, indicators } = reading.model;
  return Object.fromEntries(
    indicators.map(({ code, values }) => [
      code,
      Object.fromEntries(units.map((unit, i) => [`${unit.code} ${unit.name}`, values[i]])),
    ]),
  );
}

describe("reading tables in the shapes that people have", () => {
  test("never throws, says why where it cannot read, and reads the same twice", () => {
    fc.assert(
      fc.property(shaped, (contents) => {
        const reading = readIndex(contents);
        expect(readIndex(contents)).toEqual(reading);
        if (!reading.read) expect(reading.problems.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("the order of rows and columns changes neither indicators nor figures", () => {
    fc.assert(
      fc.property(clean, fc.infiniteStream(fc.nat()), (table, random) => {
        const [head = [], ...body] = rowsOf(table);
        const order = head.map((_, j) => [Number(random.next().value), j] as const).sort(([a], [b]) => a - b);
        const rows = body.map((row) => [Number(random.next().value), row] as const).sort(([a], [b]) => a - b);
        const shuffled = [head, ...rows.map(([, row]) => row)].map((row) =>
          order.map(([, j]) => row[j] ?? null),
        );
        expect(figuresOf(readRows(shuffled))).toEqual(figuresOf(readRows([head, ...body])));
      }),
      { numRuns: 60 },
    );
  });

  test("a title above and a note below change nothing", () => {
    fc.assert(
      fc.property(clean, fc.boolean(), (table, hasGap) => {
        const rows = rowsOf(table);
        const framed = [
          ["Table 3. Needs of places, 2021"],
          ...(hasGap ? [[]] : []),
          ...rows,
          [],
          ["Source: own survey."],
        ];
        expect(figuresOf(readRows(framed))).toEqual(figuresOf(readRows(rows)));
      }),
      { numRuns: 60 },
    );
  });

  test("what a Framework lists is never left out, for any name and contents", () => {
    const odd = fc.constantFrom(
      "Rank",
      "Total",
      "Score",
      "StdErr",
      "Population",
      "Latitude",
      "Change 2020",
      "Year",
      "Region",
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(odd, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("figures", "ranks", "flags"),
        (names, kind) => {
          const n = 10;
          const data: CellValue[][] = [
            ["Code", "Country", "Water", ...names],
            ...Array.from({ length: n }, (_, i) => [
              isoCodes(n)[i] ?? "",
              places(n)[i] ?? "",
              figures(n, 3)[i] ?? null,
              ...names.map((_, k) => columnOf(kind, n, k + 5)[i] ?? null),
            ]),
          ];
          const framework = [
            ["Code", "Parent", "Type"],
            ...["Water", ...names].map((name) => [name, "I", "Indicator"]),
            ["I", null, "Aggregate"],
          ];
          const reading = readIndex(
            contentsOf([gridOfRows("Data", data), gridOfRows("Framework", framework)]),
          );
          expect(reading.read && reading.model.indicators.map(({ code }) => code)).toEqual([
            "Water",
            ...names,
          ]);
          expect(reading.read && reading.model.units).toHaveLength(n);
        },
      ),
      { numRuns: 60 },
    );
  });
});
