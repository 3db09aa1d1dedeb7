import { countries, figures, isoCodes, places, rounded, table, turns } from "./figures";
import type { TableCase } from "./table-case";

const n = 16;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const shares = [f(1, [0.4, 0.9], 3), f(2, [0.4, 0.9], 3), f(3, [0.4, 0.9], 3)];
const [income = [], life = [], school = []] = shares;
const three = [
  ["Trust", f(1)],
  ["Speed", f(2)],
  ["Cost", f(3)],
] as const;
const titles = ["Trust", "Speed", "Cost"];
const geometric = income.map((x, i) => rounded((x * (life[i] ?? 1) * (school[i] ?? 1)) ** (1 / 3), 3));

export const realStatistics: readonly TableCase[] = [
  {
    name: "the geometric mean of its parts, as the Human Development Index, under any name",
    rows: countries(n, [
      ["IDHM 2010", geometric],
      ["Renda", income],
      ["Longevidade", life],
      ["Escola", school],
    ]),
    expected: { indicators: ["Renda", "Longevidade", "Escola"], out: { "IDHM 2010": "published" }, units: n },
  },
  {
    name: "near the geometric mean of others is not it",
    rows: countries(n, [
      ["IDHM 2010", geometric.map((x, i) => (i === 7 ? x + 0.02 : x))],
      ["Renda", income],
      ["Longevidade", life],
      ["Escola", school],
    ]),
    expected: { indicators: ["IDHM 2010", "Renda", "Longevidade", "Escola"], units: n },
  },
  {
    name: "units of measurement and weights in rows below the names",
    rows: [
      ["Code", "City", "Doctors", "Wait", "Firms"],
      [null, null, "per 1000", "days", "n"],
      ["Weight", null, 0.5, 0.3, 0.2],
      ...places(n).map((name, i) => [`C${String(i)}`, name, ...three.map(([, values]) => values[i] ?? null)]),
    ],
    expected: {
      indicators: ["Doctors", "Wait", "Firms"],
      units: n,
      code: "Code",
      rowsLeftOut: ["", "Weight"],
      said: ["rows-left-out"],
    },
  },
  {
    name: "a city that is called Weight, among the others",
    rows: table([["City", [...places(n - 1), "Weight"]], ...three]),
    expected: { indicators: titles, units: n, rowsLeftOut: [] },
  },
  {
    name: "units across, with the unit of measurement of each indicator beside its name",
    rows: [
      ["Indicador", "Unidad", "Fuente", ...places(7)],
      ["Cobertura de agua", "%", "INE", ...f(1).slice(0, 7)],
      ["Lectores", "por 100 mil", "INE", ...f(2).slice(0, 7)],
      ["Ingreso propio", "pesos", "Hacienda", ...f(3).slice(0, 7)],
    ],
    expected: {
      indicators: ["Cobertura de agua", "Lectores", "Ingreso propio"],
      units: 7,
      layout: "units-across",
    },
  },
  {
    name: "years behind the names of several figures: gdp_2018, gdp_2019",
    rows: countries(
      n,
      ["gdp", "life"].flatMap((name, k) =>
        [2018, 2019, 2020].map((year, j) => [`${name}_${String(year)}`, f(10 * k + j)] as const),
      ),
    ),
    expected: { indicators: ["gdp", "life"], units: 3 * n, layout: "years-across" },
  },
  {
    name: "a year behind the name of one figure is part of its name",
    rows: countries(n, [
      ["gdp_2018", f(1)],
      ["life_2019", f(2)],
      ["schools_2018", f(3)],
    ]),
    expected: { indicators: ["gdp_2018", "life_2019", "schools_2018"], units: n },
  },
  {
    name: "two towns of one name and no codes: the repeated code is said, not that there is none",
    rows: table([
      ["Municipio", [...places(n - 1), "Aldmoor"]],
      ["Provincia", turns(n, ["Norte", "Sur"])],
      ...three,
    ]),
    expected: { refused: ["unit-code-duplicate"] },
  },
  {
    name: "estimates with their intervals in the same cell",
    rows: countries(n, [
      [
        "Coverage",
        f(1).map((x) => `${String(x)} (${String(rounded(x - 2, 1))}-${String(rounded(x + 2, 1))})`),
      ],
      ["Reach", f(2).map((x) => `${String(x)} [${String(rounded(x - 1, 1))}; ${String(rounded(x + 1, 1))}]`)],
      ["Access", f(3)],
    ]),
    expected: {
      indicators: ["Coverage", "Reach", "Access"],
      units: n,
      figures: ["Coverage", f(1).slice(0, 3)],
    },
  },
  {
    name: "amounts of money with commas for thousands and nothing else to tell",
    rows: countries(n, [
      ["Budget per head", f(4, [1000, 9000], 0).map((x) => `$${x.toLocaleString("en-US")}`)],
      ["Trust", f(1)],
    ]),
    expected: {
      indicators: ["Budget per head", "Trust"],
      units: n,
      figures: ["Budget per head", f(4, [1000, 9000], 0).slice(0, 3)],
      unsaid: ["number-ambiguous"],
    },
  },
  {
    name: "months as dates in the header: January is no year",
    rows: table([
      ["Agency", places(n)],
      [44927, f(1)],
      [44958, f(2)],
      [44986, f(3)],
    ]),
    formats: { "0,1": "mmm-yy", "0,2": "mmm-yy", "0,3": "mmm-yy" },
    expected: { indicators: ["2023-01-01", "2023-02-01", "2023-03-01"], units: n },
  },
  {
    name: "years across of one figure, which a column names",
    rows: [
      ["Country Name", "Country Code", "Indicator Name", "2019", "2020", "2021"],
      ...places(n).map((name, i) => [
        ...[name, isoCodes(n)[i] ?? null, "Access to electricity"],
        ...[f(1)[i] ?? null, f(2)[i] ?? null, f(3)[i] ?? null],
      ]),
    ],
    expected: { indicators: ["Access to electricity"], units: 3 * n, layout: "years-across" },
  },
];
