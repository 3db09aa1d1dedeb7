import { countries, figures, isoCodes, places, ranks, rounded, table, turns } from "./figures";
import type { TableCase } from "./table-case";

const n = 16;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const around = (values: readonly number[], by: number): readonly number[] =>
  values.map((x) => rounded(x + by, 2));
const estimates = [f(1, [-2, 2], 2), f(2, [-2, 2], 2)];
const one = estimates[0] ?? [];
const many = [
  ["Trust", f(1)],
  ["Speed", f(2)],
  ["Cost", f(3)],
] as const;
const titles = ["Trust", "Speed", "Cost"];

export const realPublished: readonly TableCase[] = [
  {
    name: "an estimate in the middle of its limits is not the mean of them",
    rows: countries(n, [
      ...["Voice", "Stability"].flatMap((title, k) => [
        [`${title} Estimate`, estimates[k] ?? []] as const,
        [`${title} Lower`, around(estimates[k] ?? [], -0.4)] as const,
        [`${title} Upper`, around(estimates[k] ?? [], 0.4)] as const,
      ]),
    ]),
    expected: {
      indicators: ["Voice Estimate", "Stability Estimate"],
      out: { "Voice Lower": "other", "Stability Upper": "other" },
      units: n,
    },
  },
  {
    name: "OECD.Stat: codes of units of measurement, of powers and of flags are no codes of the units",
    rows: [
      [
        ...["LOCATION", "Country", "INDICATOR", "Indicator", "MEASURE", "TIME", "Unit Code", "Unit"],
        ...["PowerCode Code", "PowerCode", "Value", "Flag Codes", "Flags"],
      ],
      ...["LIFE", "EDU"].flatMap((code, k) =>
        places(n).map((name, i) => [
          ...[isoCodes(n)[i] ?? null, name, code, ["Life expectancy", "Schooling"][k] ?? null, "VALUE", 2020],
          ...["PC", "Percentage", 0, "Units", f(k + 1)[i] ?? null],
          ...(i % 6 === 0 ? ["E", "Estimated value"] : [null, null]),
        ]),
      ),
    ],
    expected: {
      indicators: ["LIFE", "EDU"].map((c) => (c === "LIFE" ? "Life expectancy" : "Schooling")),
      units: n,
      code: "LOCATION",
      name: "Country",
    },
  },
  {
    name: "a long table with several figures in each row says which one was taken",
    rows: table([
      ["country", [...places(n), ...places(n)]],
      ["indicator", [...Array(n).fill("va"), ...Array(n).fill("pv")]],
      ["estimate", [...one, ...(estimates[1] ?? [])]],
      ["spread", [...f(5), ...f(6)]],
    ]),
    expected: { indicators: ["va", "pv"], units: n, layout: "long", said: ["long-columns-unused"] },
  },
  {
    name: "a second header row that parts only one of the columns",
    rows: [
      ["Ubigeo", "Distrito", "Hogares con agua", null, "Lectores 1/", "Densidad"],
      [null, null, "Urbano", "Rural", null, null],
      ...places(n).map((name, i) => [
        `0101${String(i + 10)}`,
        name,
        ...[f(1)[i] ?? null, f(2)[i] ?? null, f(3)[i] ?? null, f(4)[i] ?? null],
      ]),
      ["Fuente: una oficina"],
    ],
    expected: {
      indicators: ["Hogares con agua Urbano", "Hogares con agua Rural", "Lectores", "Densidad"],
      units: n,
      code: "Ubigeo",
      name: "Distrito",
    },
  },
  {
    name: "place codes under a header that nobody knows, left of the names",
    rows: table([
      ["XB7", places(n).map((_, i) => 1100015 + i * 13 + (i % 3))],
      ["Município", places(n)],
      ["Renda", f(1)],
      ["Escola", f(2)],
    ]),
    expected: { indicators: ["Renda", "Escola"], units: n, code: "XB7", name: "Município" },
  },
  {
    name: "large whole numbers left of the names that are in no order and differ much are figures",
    rows: table([
      ["Visitors", f(4, [120000, 980000], 0)],
      ["City", places(n)],
      ["Trust", f(1)],
    ]),
    expected: { indicators: ["Visitors", "Trust"], units: n },
  },
  {
    name: "a population with its source or its year in the header, and in abbreviations",
    rows: countries(n, [
      ...many,
      ["Population (historical estimates)", f(5, [1000, 90000], 0)],
      ["Población comunal (INE)", f(6, [1000, 90000], 0)],
      ["POB_TOT", f(7, [1000, 90000], 0)],
      ["P20_POP", f(8, [1000, 90000], 0)],
      ["Population with water (%)", f(9)],
      ["Population (aged 65 and over)", f(10)],
    ]),
    expected: {
      indicators: [...titles, "Population with water (%)", "Population (aged 65 and over)"],
      out: {
        "Population (historical estimates)": "context",
        "Población comunal (INE)": "context",
        POB_TOT: "context",
        P20_POP: "context",
      },
      units: n,
    },
  },
  {
    name: "two columns of ranks that only the row of years distinguishes, and World in the column of ranks",
    rows: [
      ["Human Development Index and its components"],
      [null, null, "Life expectancy", "Schooling", "Income", "HDI rank"],
      ["HDI rank", "Country", "(years)", "(years)", "(dollars)", null],
      [null, null, 2021, 2021, 2021, 2020],
      ...places(n).map((name, i) => [
        ...[i + 1, name, f(1)[i] ?? null, f(2)[i] ?? null, f(3, [1000, 9000], 0)[i] ?? null, n - i],
      ]),
      ["World", null, 50, 50, 5000, null],
    ],
    expected: {
      indicators: ["Life expectancy", "Schooling", "Income"],
      units: n,
      rowsLeftOut: ["World"],
      unsaid: ["column-repeated", "row-without-code"],
    },
  },
  {
    name: "a figure and the same on another scale count once",
    rows: countries(n, [
      ...many,
      ["Poverty at $2.15 a day (%)", f(4)],
      ["Normalized Score: Poverty at $2.15 a day", f(4).map((x) => rounded(100 - x * 1.1, 2))],
    ]),
    expected: {
      indicators: [...titles, "Poverty at $2.15 a day (%)"],
      out: { "Normalized Score: Poverty at $2.15 a day": "published" },
      units: n,
    },
  },
  {
    name: "two columns that put all units in the same order are scored and named",
    rows: countries(n, [...many, ["IM", f(4)], ["IMN", f(4).map((x) => rounded(x / 97, 4))]]),
    expected: { indicators: [...titles, "IM", "IMN"], units: n, said: ["column-unsure"] },
  },
  {
    name: "two columns in almost the same order are two figures",
    rows: countries(n, [
      ...many,
      ["Wage", f(4)],
      ["Income", f(4).map((x, i) => (i === 3 ? 11 : i === 4 ? 88 : rounded(x / 2, 1)))],
    ]),
    expected: { indicators: [...titles, "Wage", "Income"], units: n, unsaid: ["column-unsure"] },
  },
  {
    name: "decimal commas in a whole file are one line",
    rows: countries(
      n,
      many.map(([title, values]) => [title, values.map((x) => x.toFixed(1).replace(".", ","))] as const),
    ),
    expected: { indicators: titles, units: n, said: ["numbers-as-text"], unsaid: ["number-as-text"] },
  },
  {
    name: "a codebook beside the data does not compete with it",
    sheets: {
      Codebook: [
        ["IndCode", "Indicator", "Source", "Optimum", "Lower bound", "Green threshold"],
        ...titles.map((title, i) => [`i${String(i)}`, title, "An office", 100 - i, i, 50 + i]),
        ...places(20).map((name, i) => [`x${String(i)}`, name, "An office", 90 - i, i / 2, 40 + i]),
      ],
      Figures: countries(n, many),
    },
    expected: { indicators: titles, units: n, code: "ISO3", unsaid: ["several-tables"] },
  },
  {
    name: "letters of statistical offices for figures that are secret",
    rows: countries(n, [
      ["Trust", f(1)],
      ["Jobless", f(2).map((x, i) => (i % 5 === 1 ? "s" : x))],
      ["Farms", f(3).map((x, i) => (i === 4 ? "(D)" : i === 5 ? "[c]" : i === 6 ? ":c" : x))],
    ]),
    expected: {
      indicators: ["Trust", "Jobless", "Farms"],
      units: n,
      unsaid: ["cell-text", "text-repeated"],
    },
  },
  {
    name: "classes of a figure in words are no group of peers",
    rows: countries(n, [
      ...many,
      ["IM_2020", f(4)],
      ["GM_2020", f(4).map((x) => (x > 65 ? "Muy alto" : x > 45 ? "Alto" : "Medio"))],
      ["Zone", turns(n, ["North", "South", "East"])],
    ]),
    expected: {
      indicators: [...titles, "IM_2020"],
      out: { GM_2020: "other" },
      groups: ["Zone"],
      units: n,
    },
  },
  {
    name: "United Kingdom: LAD21CD and LAD21NM, ranks where 1 is most deprived",
    rows: table([
      ["LAD21CD", places(n).map((_, i) => `E0600${String(1001 + i)}`)],
      ["LAD21NM", places(n)],
      ["Income", f(1)],
      ["Income - Rank", ranks(f(1))],
      ["Skills", f(2)],
      ["Skills - Rank", ranks(f(2))],
    ]),
    expected: { indicators: ["Income", "Skills"], units: n, code: "LAD21CD", name: "LAD21NM" },
  },
];
