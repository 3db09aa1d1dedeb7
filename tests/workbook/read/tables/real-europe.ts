import { figures, places, rounded, table, turns } from "./figures";
import type { TableCase } from "./table-case";

const n = 18;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const comma = (values: readonly number[], decimals = 1): readonly string[] =>
  values.map((x) => x.toFixed(decimals).replace(".", ","));
const percent = (values: readonly number[]): readonly string[] => values.map((x) => `${x.toFixed(1)}%`);

export const realEurope: readonly TableCase[] = [
  {
    name: "EU Regional Competitiveness Index: NUTS codes, index and subindices",
    sheets: {
      "RCI 2022": table([
        ["NUTS_ID", Array.from({ length: n }, (_, i) => `AT${11 + i}`)],
        ["NUTS name", places(n)],
        ["Country", turns(n, ["AT", "BE", "DE"])],
        ["Stage of development", turns(n, [1, 2, 3])],
        ["Population 2021", f(9, [100000, 900000], 0)],
        ["Basic sub-index", f(1)],
        ["Efficiency sub-index", f(2)],
        ["Innovation sub-index", f(3)],
      ]),
    },
    expected: {
      indicators: ["Stage of development", "Basic sub-index", "Efficiency sub-index", "Innovation sub-index"],
      out: { "Population 2021": "context" },
      code: "NUTS_ID",
      name: "NUTS name",
      groups: ["Country"],
      units: n,
    },
  },
  {
    name: "Eurostat: a crossed header, colons for missing, flags behind figures",
    rows: [
      ["freq", "unit", "geo\\TIME_PERIOD", "2019", "2020", "2021"],
      ...places(n).map((_, i) => [
        "A",
        "PC",
        `R${10 + i}`,
        f(1)[i] ?? 0,
        i % 6 === 0 ? ":" : `${String(f(2)[i] ?? 0)} b`,
        f(3)[i] ?? 0,
      ]),
    ],
    expected: { indicators: ["Sheet1"], units: 3 * n, layout: "years-across", unsaid: ["cell-text"] },
  },
  {
    name: "France, INSEE: CODGEO, LIBGEO, DEP and REG are places",
    rows: table([
      ["CODGEO", Array.from({ length: n }, (_, i) => `0100${1 + (i % 9)}${Math.floor(i / 9)}`.slice(0, 6))],
      ["LIBGEO", places(n)],
      ["DEP", turns(n, ["01", "02", "03"])],
      ["REG", turns(n, [84, 32, 84])],
      ["Taux de pauvreté 2019", f(1)],
      ["Revenu médian 2019", f(2, [15000, 40000], 0)],
      ["Population municipale 2019", f(3, [200, 90000], 0)],
    ]),
    expected: {
      indicators: ["Taux de pauvreté 2019", "Revenu médian 2019"],
      out: { REG: "other", "Population municipale 2019": "context" },
      code: "CODGEO",
      name: "LIBGEO",
      units: n,
    },
  },
  {
    name: "Portugal: Código, Designação, decimal commas, a national row above",
    rows: [
      ["Código", "Designação", "Taxa de desemprego (%)", "Índice de envelhecimento", "Poder de compra"],
      ["PT", "Portugal", "6,8", "182,1", "100,0"],
      ...places(n).map((name, i) => [
        `${1101 + i}`,
        name,
        comma(f(1, [2, 15]))[i] ?? "",
        comma(f(2, [80, 300]))[i] ?? "",
        comma(f(3, [60, 180]))[i] ?? "",
      ]),
    ],
    expected: {
      indicators: ["Taxa de desemprego (%)", "Índice de envelhecimento", "Poder de compra"],
      code: "Código",
      name: "Designação",
      units: n + 1,
    },
  },
  {
    name: "Chile, SINIM: CODIGO, MUNICIPIO, figures with a unit in the header",
    rows: table([
      ["CODIGO", Array.from({ length: n }, (_, i) => 1101 + i)],
      ["MUNICIPIO", places(n)],
      ["REGIÓN", turns(n, ["Tarapacá", "Antofagasta", "Atacama"])],
      ["(%) Ingresos Propios Permanentes", f(1)],
      ["(Nº) Funcionarios de Planta", f(2, [10, 900], 0)],
      ["(M$) Gastos en Personal", f(3, [10000, 990000], 0)],
    ]),
    expected: {
      indicators: [
        "(%) Ingresos Propios Permanentes",
        "(Nº) Funcionarios de Planta",
        "(M$) Gastos en Personal",
      ],
      code: "CODIGO",
      name: "MUNICIPIO",
      groups: ["REGIÓN"],
      units: n,
    },
  },
  {
    name: "Peru: Ubigeo, Departamento, Provincia, Distrito, IDE and its ranking",
    rows: table([
      ["Ubigeo", Array.from({ length: n }, (_, i) => `0${10101 + i}`)],
      ["Departamento", turns(n, ["Amazonas", "Áncash", "Lima"])],
      ["Provincia", turns(n, ["Bagua", "Huaraz", "Lima", "Santa", "Chota", "Utcubamba"])],
      ["Distrito", places(n)],
      ["Población 2017", f(1, [500, 90000], 0)],
      ["Ranking IDH", Array.from({ length: n }, (_, i) => i + 1)],
      ["Esperanza de vida al nacer (años)", f(2, [60, 80], 2)],
      ["Ingreso familiar per cápita (N.S. mes)", f(3, [200, 1500])],
    ]),
    expected: {
      indicators: ["Esperanza de vida al nacer (años)", "Ingreso familiar per cápita (N.S. mes)"],
      out: { "Población 2017": "context", "Ranking IDH": "published" },
      code: "Ubigeo",
      name: "Distrito",
      units: n,
    },
  },
  {
    name: "Mexico: clave, entidad federativa, grado de marginación, national row at the top",
    rows: [
      ["Índice de marginación por entidad federativa, 2020"],
      ["Clave de la entidad", "Nombre de la entidad", "Población total", "% Población analfabeta"].concat([
        "% Viviendas sin drenaje",
        "Índice de marginación",
        "Grado de marginación",
        "Lugar que ocupa",
      ]),
      ["00", "Nacional", 126014024, 5.3, 1.4, null, null, null],
      ...places(n).map((name, i) => [
        String(i + 1).padStart(2, "0"),
        name,
        f(4, [500000, 9000000], 0)[i] ?? 0,
        f(1, [1, 14])[i] ?? 0,
        f(2, [0, 8])[i] ?? 0,
        f(3, [10, 30], 2)[i] ?? 0,
        (f(3, [10, 30], 2)[i] ?? 0) > 20 ? "Alto" : "Bajo",
        [...f(3, [10, 30], 2)].sort((a, b) => a - b).indexOf(f(3, [10, 30], 2)[i] ?? 0) + 1,
      ]),
      ["Fuente: estimaciones propias."],
    ],
    expected: {
      indicators: ["% Población analfabeta", "% Viviendas sin drenaje"],
      out: {
        "Población total": "context",
        "Índice de marginación": "published",
        "Grado de marginación": "other",
        "Lugar que ocupa": "published",
      },
      code: "Clave de la entidad",
      name: "Nombre de la entidad",
      groups: [],
      units: n,
    },
  },
  {
    name: "Brazil: Código IBGE, Município, UF, decimal commas and percent signs",
    rows: table([
      ["Código IBGE", Array.from({ length: n }, (_, i) => 1100015 + 8 * i)],
      ["Município", places(n)],
      ["UF", turns(n, ["RO", "AC", "AM"])],
      ["População estimada", f(4, [5000, 900000], 0)],
      ["Taxa de mortalidade infantil", comma(f(1, [5, 30]))],
      ["Cobertura de esgoto", percent(f(2, [10, 95])).map((x) => x.replace(".", ","))],
      ["IDEB", comma(f(3, [3, 8]))],
    ]),
    expected: {
      indicators: ["Taxa de mortalidade infantil", "Cobertura de esgoto", "IDEB"],
      out: { "População estimada": "context" },
      code: "Código IBGE",
      name: "Município",
      groups: ["UF"],
      units: n,
    },
  },
  {
    name: "Colombia: Código DANE, Departamento, Municipio, MDM",
    rows: table([
      ["Código DANE", Array.from({ length: n }, (_, i) => `0500${1 + i}`.slice(-5))],
      ["Departamento", turns(n, ["Antioquia", "Boyacá"])],
      ["Municipio", places(n)],
      ["Categoría", turns(n, ["Ciudades", "G1", "G2"])],
      ["Movilización de recursos", f(1)],
      ["Ejecución de recursos", f(2)],
      ["Gobierno abierto", f(3)],
    ]),
    expected: {
      indicators: ["Movilización de recursos", "Ejecución de recursos", "Gobierno abierto"],
      code: "Código DANE",
      name: "Municipio",
      units: n,
    },
  },
  {
    name: "French headers: Pays, Rang, Note globale, Moyenne at the end",
    rows: [
      ...table([
        ["Pays", places(n)],
        ["Rang", Array.from({ length: n }, (_, i) => i + 1)],
        ["Note globale", [...f(1)].sort((a, b) => b - a)],
        ["Accès à l'eau (%)", f(2)],
        ["Délai moyen (jours)", f(3, [5, 90], 0)],
      ]),
      ["Moyenne", null, 50.1, rounded(f(2).reduce((a, b) => a + b) / n, 1), 44],
    ],
    expected: {
      indicators: ["Accès à l'eau (%)", "Délai moyen (jours)"],
      out: { Rang: "published", "Note globale": "published" },
      code: "Pays",
      units: n,
      rowsLeftOut: ["Moyenne"],
    },
  },
  {
    name: "percent signs as text, a rank with a hash",
    rows: table([
      ["#", Array.from({ length: n }, (_, i) => i + 1)],
      ["City", places(n)],
      ["Paved roads", percent(f(1))],
      ["Piped water", percent(f(2))],
    ]),
    expected: { indicators: ["Paved roads", "Piped water"], code: "City", units: n },
  },
];
