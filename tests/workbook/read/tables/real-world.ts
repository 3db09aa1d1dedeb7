import { countries, figures, isoCodes, means, places, ranks, sums, table, turns } from "./figures";
import type { TableCase } from "./table-case";

const n = 24;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const score = means([f(1), f(2), f(3)]);
const regions = turns(n, ["Africa", "Asia", "Europe", "Americas"]);
const byScore = <T>(rows: readonly T[]): readonly T[] =>
  [...rows.keys()].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0)).flatMap((i) => rows[i] ?? []);

const goals = [1, 2, 3, 4].map((k) => [`Goal ${k} Score`, f(k)] as const);
const factors = Array.from({ length: 6 }, (_, k) => f(k + 1));
const income = f(31, [0.02, 0.4], 3);
const jobs = f(32, [0.02, 0.3], 3);
const schools = f(33, [1, 60], 3);
const deprivation = sums([income.map((x) => 100 * x), jobs.map((x) => 80 * x), schools], 3);
const decileOf = (values: readonly number[]): readonly number[] =>
  ranks(values).map((rank) => Math.ceil((10 * rank) / n));
const percentilesOf = (values: readonly number[]): readonly number[] =>
  ranks(values).map((rank) => Number(((n - rank) / (n - 1)).toFixed(4)));
const poverty = f(41, [3, 40]);
const jobless = f(42, [2, 20]);
const disabled = f(43, [5, 30]);
const shares = [poverty, jobless, disabled].map(percentilesOf);
const themes = sums(shares, 4);

export const realWorld: readonly TableCase[] = [
  {
    name: "Human Development Report: names, units and years in three rows, groups and regions at the end",
    rows: [
      ["Table 1. Human development index and its components"],
      [null, null, "HDI", "Life expectancy at birth", "Expected years of schooling", "Gross national income"],
      [null, null, "Value", "(years)", "(years)", "(2017 PPP $)"],
      ["HDI rank", "Country", 2021, 2021, "2021 a", 2021],
      ["VERY HIGH HUMAN DEVELOPMENT"],
      ...places(12).map((name, i) => [
        i + 1,
        name,
        0.96 - i * 0.007,
        f(5, [70, 85])[i] ?? 0,
        f(6, [12, 20])[i] ?? 0,
        f(7, [20000, 70000], 0)[i] ?? 0,
      ]),
      ["Regions"],
      [null, "Arab States", 0.7, 71.2, 12.4, 13501],
      [null, "South Asia", 0.63, 67.9, 11.6, 6481],
      ["World"],
      [null, "World", 0.732, 71.4, 12.8, 16752],
      ["Notes"],
      ["a Data refer to 2021 or the most recent year available."],
    ],
    expected: {
      indicators: ["Life expectancy at birth", "Expected years of schooling", "Gross national income"],
      out: { "HDI rank": "published", HDI: "published" },
      code: "Country",
      units: 12,
    },
  },
  {
    name: "Environmental Performance Index: code, iso, country, EPI.new and its rank",
    rows: table([
      ["code", Array.from({ length: n }, (_, i) => 4 + i * 4 + (i % 3))],
      ["iso", isoCodes(n)],
      ["country", places(n)],
      ["region", regions],
      ["EPI.rnk.new", ranks(score)],
      ["EPI.new", score],
      ["AIR.new", f(1)],
      ["H2O.new", f(2)],
      ["BDH.new", f(3)],
    ]),
    expected: {
      indicators: ["AIR.new", "H2O.new", "BDH.new"],
      out: { "EPI.new": "published", "EPI.rnk.new": "published" },
      name: "country",
      groups: ["region"],
      units: n,
    },
  },
  {
    name: "Worldwide Governance Indicators: six columns under each dimension, only the estimates are figures",
    rows: [
      [null, null, "Voice and Accountability", null, null, null, null, null].concat([
        "Rule of Law",
        null,
        null,
        null,
        null,
        null,
      ]),
      ["Country/Territory", "Code"].concat(
        ...[1, 2].map(() => ["Estimate", "StdErr", "NumSrc", "Rank", "Lower", "Upper"]),
      ),
      ...places(n).map((name, i) => {
        const part = (seed: number): readonly number[] => [
          f(seed, [-2, 2], 2)[i] ?? 0,
          f(seed + 1, [0.1, 0.3], 2)[i] ?? 0,
          f(seed + 2, [3, 12], 0)[i] ?? 0,
          f(seed + 3, [50, 51], 2)[i] ?? 0,
          f(seed + 4, [0, 50], 2)[i] ?? 0,
          f(seed + 5, [52, 100], 2)[i] ?? 0,
        ];
        return [name, isoCodes(n)[i] ?? null, ...part(50), ...part(60)];
      }),
    ],
    expected: {
      indicators: ["Voice and Accountability Estimate", "Rule of Law Estimate"],
      out: {
        "Rule of Law StdErr": "other",
        "Rule of Law NumSrc": "other",
        "Rule of Law Rank": "published",
        "Rule of Law Lower": "other",
        "Rule of Law Upper": "other",
      },
      code: "Code",
      name: "Country/Territory",
      units: n,
    },
  },
  {
    name: "INFORM: risk, its class and rank, and how complete the figures are",
    rows: [
      ["INFORM Risk Index 2024"],
      ...table([
        ["COUNTRY", places(n)],
        ["ISO3", isoCodes(n)],
        ["INFORM RISK", score],
        ["RISK CLASS", score.map((x) => (x > 60 ? "High" : x > 45 ? "Medium" : "Low"))],
        ["Rank", ranks(score)],
        ["HAZARD & EXPOSURE", f(1)],
        ["VULNERABILITY", f(2)],
        ["LACK OF COPING CAPACITY", f(3)],
        ["Number of Missing Indicators", f(9, [0, 8], 0)],
        ["% of Missing Indicators", f(9, [0, 8], 0).map((x) => Number((x / 54).toFixed(3)))],
      ]),
    ],
    expected: {
      indicators: ["HAZARD & EXPOSURE", "VULNERABILITY", "LACK OF COPING CAPACITY"],
      out: {
        "INFORM RISK": "published",
        "RISK CLASS": "other",
        "Number of Missing Indicators": "other",
        "% of Missing Indicators": "other",
      },
      code: "ISO3",
      name: "COUNTRY",
      groups: [],
      units: n,
    },
  },
  {
    name: "SDG Index: scores and trends of goals, spillovers, regional score, population",
    sheets: {
      "SDR2023 Data": table([
        ["Country Code ISO3", isoCodes(n)],
        ["Country", places(n)],
        ["2023 SDG Index Score", means(goals.map(([, values]) => values))],
        ["2023 SDG Index Rank", ranks(means(goals.map(([, values]) => values)))],
        ["Percentage missing values", f(20, [0, 15])],
        ["International Spillovers Score (0-100)", f(21, [40, 99])],
        ["International Spillovers Rank", ranks(f(21, [40, 99]))],
        ["Regional Score (0-100)", f(22)],
        ["Regions used for the SDR", regions],
        ...goals,
        ...goals.map(([header]) => [header.replace("Score", "Trend"), turns(n, ["↑", "→", "↓"])] as const),
        ["Population in 2023", f(23, [300_000, 90_000_000], 0)],
      ]),
    },
    expected: {
      indicators: [
        ...goals.map(([header]) => header),
        "International Spillovers Score (0-100)",
        "Regional Score (0-100)",
      ],
      out: {
        "2023 SDG Index Score": "published",
        "2023 SDG Index Rank": "published",
        "Percentage missing values": "other",
        "International Spillovers Rank": "published",
        "Population in 2023": "context",
        "Goal 1 Trend": "other",
      },
      code: "Country Code ISO3",
      name: "Country",
      groups: ["Regions used for the SDR"],
      units: n,
    },
  },
  {
    name: "Fragile States Index: a rank in words, a total, twelve marks",
    rows: table([
      ["Country", byScore(places(n))],
      ["Year", turns(n, [2023])],
      ["Rank", Array.from({ length: n }, (_, i) => `${i + 1}th`)],
      ["Total", byScore(sums(factors))],
      ...factors.map((values, k) => [`C${k + 1}: Part ${"ABCDEF"[k] ?? ""}`, byScore(values)] as const),
    ]),
    expected: {
      indicators: factors.map((_, k) => `C${k + 1}: Part ${"ABCDEF"[k] ?? ""}`),
      out: { Total: "published", Rank: "published", Year: "time" },
      code: "Country",
      groups: [],
      units: n,
    },
  },
  {
    name: "Social Vulnerability Index: percentages, their margins, percentile ranks, sums of these and flags",
    rows: table([
      ["STATE", turns(n, ["Alabama"])],
      ["FIPS", Array.from({ length: n }, (_, i) => 1001 + 2 * i)],
      ["LOCATION", places(n).map((name) => `${name} County, Alabama`)],
      ["AREA_SQMI", f(44, [300, 1600], 4)],
      ["E_TOTPOP", f(45, [9000, 600000], 0)],
      ["M_TOTPOP", turns(n, [0])],
      ["EP_POV150", poverty],
      ["MP_POV150", f(46, [0.5, 4])],
      ["EP_UNEMP", jobless],
      ["MP_UNEMP", f(47, [0.5, 4])],
      ["EP_DISABL", disabled],
      ["MP_DISABL", f(48, [0.5, 4])],
      ["EPL_POV150", shares[0] ?? []],
      ["EPL_UNEMP", shares[1] ?? []],
      ["EPL_DISABL", shares[2] ?? []],
      ["SPL_THEMES", themes],
      ["RPL_THEMES", percentilesOf(themes)],
      ["F_POV150", (shares[0] ?? []).map((x) => (x >= 0.9 ? 1 : 0))],
      ["F_UNEMP", (shares[1] ?? []).map((x) => (x >= 0.9 ? 1 : 0))],
    ]),
    expected: {
      indicators: ["EP_POV150", "EP_UNEMP", "EP_DISABL"],
      out: {
        AREA_SQMI: "context",
        E_TOTPOP: "context",
        MP_POV150: "other",
        EPL_POV150: "published",
        SPL_THEMES: "published",
        RPL_THEMES: "published",
        F_POV150: "published",
      },
      code: "FIPS",
      name: "LOCATION",
      units: n,
    },
  },
  {
    name: "English Indices of Deprivation: score, rank and decile of each domain",
    sheets: {
      IMD2019: table([
        ["LSOA code (2011)", Array.from({ length: n }, (_, i) => `E010000${10 + i}`)],
        ["LSOA name (2011)", places(n).map((name) => `${name} 001A`)],
        ["Local Authority District code (2019)", turns(n, ["E09000001", "E09000002", "E09000003"])],
        ["Local Authority District name (2019)", turns(n, ["City of London", "Barking", "Barnet"])],
        ["Index of Multiple Deprivation (IMD) Score", deprivation],
        ["Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)", ranks(deprivation)],
        [
          "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)",
          decileOf(deprivation),
        ],
        ["Income Score (rate)", income],
        ["Income Rank (where 1 is most deprived)", ranks(income)],
        ["Income Decile (where 1 is most deprived 10% of LSOAs)", decileOf(income)],
        ["Employment Score (rate)", jobs],
        ["Employment Rank (where 1 is most deprived)", ranks(jobs)],
        ["Employment Decile (where 1 is most deprived 10% of LSOAs)", decileOf(jobs)],
        ["Education Score", schools],
        ["Education Rank (where 1 is most deprived)", ranks(schools)],
        ["Education Decile (where 1 is most deprived 10% of LSOAs)", decileOf(schools)],
        ["Total population: mid 2015 (excluding prisoners)", f(34, [1000, 2200], 0)],
      ]),
    },
    expected: {
      indicators: ["Income Score (rate)", "Employment Score (rate)", "Education Score"],
      out: {
        "Index of Multiple Deprivation (IMD) Score": "published",
        "Income Decile (where 1 is most deprived 10% of LSOAs)": "other",
        "Total population: mid 2015 (excluding prisoners)": "context",
      },
      code: "LSOA code (2011)",
      name: "LSOA name (2011)",
      units: n,
    },
  },
  {
    name: "Freedom in the World: letters and sums of questions",
    rows: table([
      ["Country/Territory", places(n)],
      ["Region", regions],
      ["C/T", turns(n, ["c", "c", "c", "t"])],
      ["Edition", turns(n, [2023])],
      ["Status", turns(n, ["F", "PF", "NF"])],
      ["A1", f(1, [0, 4], 0)],
      ["A2", f(2, [0, 4], 0)],
      ["A3", f(3, [0, 4], 0)],
      ["A", sums([f(1, [0, 4], 0), f(2, [0, 4], 0), f(3, [0, 4], 0)], 0)],
      ["B1", f(4, [0, 4], 0)],
      ["B2", f(5, [0, 4], 0)],
      ["B3", f(6, [0, 4], 0)],
      ["B", sums([f(4, [0, 4], 0), f(5, [0, 4], 0), f(6, [0, 4], 0)], 0)],
      [
        "Total",
        sums(
          [1, 2, 3, 4, 5, 6].map((k) => f(k, [0, 4], 0)),
          0,
        ),
      ],
    ]),
    expected: {
      indicators: ["A1", "A2", "A3", "B1", "B2", "B3"],
      out: { A: "published", B: "published", Total: "published", Status: "other", Edition: "time" },
      code: "Country/Territory",
      units: n,
    },
  },
  {
    name: "Global Innovation Index: score and rank, then pillars",
    rows: table([
      ["Rank", ranks(score)],
      ["Economy", places(n)],
      ["Score", score],
      ["Income group", turns(n, ["HI", "UM", "LM"])],
      ["Region", turns(n, ["SSF", "EUR", "LCN", "SEAO"])],
      ["Institutions", f(1)],
      ["Human capital and research", f(2)],
      ["Infrastructure", f(3)],
    ]),
    expected: {
      indicators: ["Institutions", "Human capital and research", "Infrastructure"],
      out: { Score: "published", Rank: "published" },
      code: "Economy",
      groups: ["Income group", "Region"],
      units: n,
    },
  },
  {
    name: "Doing Business: a score and a rank of each topic",
    rows: table([
      ["Economy", places(n)],
      ["Region", regions],
      ["EODB score", score],
      ["EODB rank", ranks(score)],
      ["Starting a business - Score", f(1)],
      ["Starting a business - Rank", ranks(f(1))],
      ["Getting electricity - Score", f(2)],
      ["Getting electricity - Rank", ranks(f(2))],
      ["Paying taxes - Score", f(3)],
      ["Paying taxes - Rank", ranks(f(3))],
    ]),
    expected: {
      indicators: ["Starting a business - Score", "Getting electricity - Score", "Paying taxes - Score"],
      out: { "EODB score": "published", "Paying taxes - Rank": "published" },
      code: "Economy",
      units: n,
    },
  },
  {
    name: "Corruption Perceptions Index: score, rank, standard error, number of sources, limits, sources with gaps",
    rows: [
      ["Corruption Perceptions Index 2023: Global Scores"],
      [],
      ...table([
        ["Country / Territory", places(n)],
        ["ISO3", isoCodes(n)],
        ["Region", turns(n, ["AP", "WE/EU", "ECA", "SSA"])],
        ["CPI score 2023", score.map(Math.round)],
        ["Rank", ranks(score.map(Math.round))],
        ["Standard error", f(14, [0.8, 4], 2)],
        ["Number of sources", f(15, [3, 10], 0)],
        ["Lower CI", score.map((x) => Math.round(x) - 3)],
        ["Upper CI", score.map((x) => Math.round(x) + 3)],
        ["African Development Bank CPIA", f(1, [10, 90], 0).map((x, i) => (i % 3 === 0 ? null : x))],
        [
          "Economist Intelligence Unit Country Ratings",
          f(2, [10, 90], 0).map((x, i) => (i % 5 === 1 ? null : x)),
        ],
        ["World Bank CPIA", f(3, [10, 90], 0).map((x, i) => (i % 4 === 2 ? null : x))],
      ]),
    ],
    expected: {
      indicators: [
        "African Development Bank CPIA",
        "Economist Intelligence Unit Country Ratings",
        "World Bank CPIA",
      ],
      out: {
        "CPI score 2023": "published",
        "Number of sources": "other",
        "Standard error": "other",
        "Lower CI": "other",
        "Upper CI": "other",
      },
      code: "ISO3",
      name: "Country / Territory",
      groups: ["Region"],
      units: n,
    },
  },
  {
    name: "countries with one column of figures ranked, which is named like the sheet",
    sheets: {
      "Passport power": countries(n, [
        ["Passport power", f(1)],
        ["Rank", ranks(f(1))],
      ]),
    },
    expected: { indicators: ["Passport power"], out: { Rank: "published" }, units: n },
  },
];
