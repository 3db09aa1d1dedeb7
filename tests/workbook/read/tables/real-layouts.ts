import { countries, figures, isoCodes, means, places, rounded, sums, table, turns } from "./figures";
import type { TableCase } from "./table-case";

const n = 15;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const at = (values: readonly number[], i: number): number => values[i] ?? 0;
const average = (values: readonly number[], rows: readonly number[], decimals = 1): number =>
  rounded(rows.reduce((sum, i) => sum + at(values, i), 0) / rows.length, decimals);

const three = [f(1), f(2), f(3)];
const names = places(n);

export const realLayouts: readonly TableCase[] = [
  {
    name: "a sheet for each indicator, of one year; a unit that only the last sheet has is no less a unit",
    sheets: Object.fromEntries(
      ["Water", "Schools", "Roads"].map((title, k) => [
        title,
        [
          ["Code", "Country", "Value"],
          ...names
            .map((name, i) => [isoCodes(n)[i] ?? "", name, at(three[k] ?? [], i)])
            .slice(title === "Roads" ? 0 : 1),
        ],
      ]),
    ),
    expected: {
      indicators: ["Water", "Schools", "Roads"],
      units: n,
      layout: "sheet-per-indicator",
    },
  },
  {
    name: "OECD.Stat: long with codes and names of everything, one time",
    rows: [
      [
        "LOCATION",
        "Country",
        "INDICATOR",
        "Indicator",
        "MEASURE",
        "Measure",
        "TIME",
        "Time",
        "Value",
        "Flag Codes",
      ],
      ...names.flatMap((name, i) =>
        ["IN_A", "IN_B", "IN_C"].map((code, k) => [
          isoCodes(n)[i] ?? "",
          name,
          code,
          `Measure of ${code}`,
          "L",
          "Value",
          2021,
          2021,
          at(three[k] ?? [], i),
          i === 3 ? "E" : null,
        ]),
      ),
    ],
    expected: {
      indicators: ["Measure of IN_A", "Measure of IN_B", "Measure of IN_C"],
      units: n,
      layout: "long",
    },
  },
  {
    name: "World Bank DataBank: series by country, years as 2019 [YR2019], notes below",
    rows: [
      ["Country Name", "Country Code", "Series Name", "Series Code", "2019 [YR2019]", "2020 [YR2020]"],
      ...names.flatMap((name, i) =>
        ["Access to electricity (%)", "Forest area (%)"].map((series, k) => [
          name,
          isoCodes(n)[i] ?? "",
          series,
          `S.${k}`,
          at(f(k + 1), i),
          i === 4 ? ".." : at(f(k + 5), i),
        ]),
      ),
      [],
      ["Data from database: World Development Indicators"],
      ["Last Updated: 01/02/2024"],
    ],
    expected: {
      indicators: ["Access to electricity (%)", "Forest area (%)"],
      units: 2 * n,
      layout: "long-years-across",
    },
  },
  {
    name: "UN data: one figure by country and year with footnotes below",
    rows: [
      ["Country or Area", "Year", "Value", "Value Footnotes"],
      ...names.flatMap((name, i) =>
        [2019, 2020].map((year, k) => [name, year, at(f(k + 1), i), i === 2 ? "1" : null]),
      ),
      [],
      ["footnoteSeqID", "Footnote"],
      ["1", "Provisional figure."],
    ],
    expected: { indicators: ["Value"], units: 2 * n, code: "Country or Area" },
  },
  {
    name: "merged headings of groups over two rows",
    rows: [
      [null, "Economy", null, "Environment", null],
      ["City", "Income", "Jobs", "Water", "Waste"],
      ...names.map((name, i) => [name, at(f(1), i), at(f(2), i), at(f(3), i), at(f(4), i)]),
    ],
    expected: { indicators: ["Income", "Jobs", "Water", "Waste"], code: "City", units: n },
  },
  {
    name: "two rows of title, notes and a total at the end",
    rows: [
      ["City statistics"],
      ["Office of Statistics, 2022"],
      [],
      ["City", "Schools", "Clinics", "Libraries"],
      ...names.map((name, i) => [
        name,
        at(f(1, [1, 90], 0), i),
        at(f(2, [1, 60], 0), i),
        at(f(3, [1, 50], 0), i),
      ]),
      [
        "Total",
        ...[f(1, [1, 90], 0), f(2, [1, 60], 0), f(3, [1, 50], 0)].map((x) => x.reduce((a, b) => a + b)),
      ],
      [],
      ["Source: own survey"],
      ["* estimated"],
    ],
    expected: {
      indicators: ["Schools", "Clinics", "Libraries"],
      units: n,
      rowsLeftOut: ["Total", "Source: own survey", "* estimated"],
    },
  },
  {
    name: "a total at the top under another name",
    rows: [
      ["City", "Schools", "Clinics", "Libraries"],
      [
        "The whole country",
        ...[f(1, [1, 90], 0), f(2, [1, 60], 0), f(3, [1, 50], 0)].map((x) => x.reduce((a, b) => a + b)),
      ],
      ...names.map((name, i) => [
        name,
        at(f(1, [1, 90], 0), i),
        at(f(2, [1, 60], 0), i),
        at(f(3, [1, 50], 0), i),
      ]),
    ],
    expected: {
      indicators: ["Schools", "Clinics", "Libraries"],
      units: n,
      rowsLeftOut: ["The whole country"],
    },
  },
  {
    name: "averages of regions between the rows, named after the regions",
    rows: [
      ["City", "Income", "Water", "Roads"],
      ...[0, 1, 2].flatMap((k) => {
        const rows = [0, 1, 2, 3, 4].map((j) => 5 * k + j);
        return [
          ...rows.map((i) => [names[i] ?? "", at(f(1), i), at(f(2), i), at(f(3), i)]),
          [`${["North", "South", "East"][k] ?? ""} average`, ...three.map((x) => average(x, rows))],
        ];
      }),
    ],
    expected: {
      indicators: ["Income", "Water", "Roads"],
      units: n,
      rowsLeftOut: ["North average", "South average", "East average"],
    },
  },
  {
    name: "a pivot table with subtotals and a grand total",
    rows: [
      ["Row Labels", "Sum of Schools", "Sum of Clinics", "Sum of Roads"],
      ...[0, 1, 2].flatMap((k) => {
        const rows = [0, 1, 2, 3, 4].map((j) => 5 * k + j);
        return [
          [["North", "South", "East"][k] ?? "", ...three.map((x) => rounded(average(x, rows, 9) * 5, 1))],
          ...rows.map((i) => [names[i] ?? "", at(f(1), i), at(f(2), i), at(f(3), i)]),
        ];
      }),
      [
        "Grand Total",
        ...three.map((x) =>
          rounded(
            x.reduce((a, b) => a + b),
            1,
          ),
        ),
      ],
    ],
    expected: {
      indicators: ["Sum of Schools", "Sum of Clinics", "Sum of Roads"],
      units: n,
      rowsLeftOut: ["North", "South", "East", "Grand Total"],
    },
  },
  {
    name: "years above pairs of names",
    rows: [
      [null, 2019, null, 2020, null],
      ["Country", "Income", "Water", "Income", "Water"],
      ...names.map((name, i) => [name, at(f(1), i), at(f(2), i), at(f(3), i), at(f(4), i)]),
    ],
    expected: { indicators: ["Income", "Water"], units: 2 * n, layout: "years-across" },
  },
  {
    name: "one year beside each name is no panel",
    rows: countries(n, [
      ["Income 2019", f(1)],
      ["Literacy 2018", f(2)],
      ["Water 2020", f(3)],
    ]),
    expected: { indicators: ["Income 2019", "Literacy 2018", "Water 2020"], units: n, layout: "units-down" },
  },
  {
    name: "two of three indicators at two years each is no panel either",
    rows: countries(n, [
      ["Income 2019", f(1)],
      ["Income 2020", f(2)],
      ["Water", f(3)],
    ]),
    expected: { indicators: ["Income 2019", "Income 2020", "Water"], units: n, layout: "units-down" },
  },
  {
    name: "units across with an indicator column",
    rows: [
      ["Indicator", ...names],
      ["Income", ...f(1)],
      ["Water", ...f(2)],
      ["Roads", ...f(3)],
    ],
    expected: { indicators: ["Income", "Water", "Roads"], units: n, layout: "units-across" },
  },
  {
    name: "a Likert survey: questions 1 to 5, don't know as text",
    rows: table([
      ["Respondent", Array.from({ length: n }, (_, i) => `R${i + 1}`)],
      ["Gender", turns(n, ["F", "M"])],
      ["Q1. I trust the council", f(1, [1, 5], 0).map((x, i) => (i % 7 === 0 ? "Don't know" : x))],
      ["Q2. Streets are clean", f(2, [1, 5], 0)],
      ["Q3. Staff are polite", f(3, [1, 5], 0).map((x, i) => (i % 7 === 1 ? "Don't know" : x))],
    ]),
    expected: {
      indicators: ["Q1. I trust the council", "Q2. Streets are clean", "Q3. Staff are polite"],
      code: "Respondent",
      groups: ["Gender"],
      units: n,
      said: ["text-as-missing"],
    },
  },
  {
    name: "a survey with the mean of its questions beside them",
    rows: table([
      ["Ministry", names],
      ["Q1", f(1, [1, 5], 0)],
      ["Q2", f(2, [1, 5], 0)],
      ["Q3", f(3, [1, 5], 0)],
      ["Q4", f(4, [1, 5], 0)],
      [
        "Engagement",
        means(
          [1, 2, 3, 4].map((k) => f(k, [1, 5], 0)),
          2,
        ),
      ],
    ]),
    expected: { indicators: ["Q1", "Q2", "Q3", "Q4"], out: { Engagement: "published" }, units: n },
  },
  {
    name: "parts, their sum and a share of it",
    rows: countries(n, [
      ["Tax revenue", f(1, [10, 90], 1)],
      ["Grants", f(2, [10, 90], 1)],
      ["Fees", f(3, [10, 90], 1)],
      ["All revenue", sums(three)],
    ]),
    expected: {
      indicators: ["Tax revenue", "Grants", "Fees"],
      out: { "All revenue": "published" },
      units: n,
    },
  },
];
