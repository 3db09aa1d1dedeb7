import { readIndex, type Reading } from "../../../src/workbook/read";
import type { CellValue } from "../../../src/workbook/cells";
import { contentsOf, gridOfRows } from "../../support/grids";

type Rows = readonly (readonly CellValue[])[];

const units: Rows = [
  ["A", "Alba", 1, 10],
  ["B", "Brook", 2, 40],
  ["C", "Cairn", 3, 20],
  ["D", "Dune", 4, 35],
];

interface Words {
  readonly sheets: readonly [data: string, framework: string, method: string];
  readonly unit: readonly [code: string, name: string];
  readonly framework: Rows;
  readonly method: Rows;
}

/** The same workbook: X2 is better lower, weights 2 and 1, z-scores and a geometric mean. */
const workbooks: Readonly<Record<string, Words>> = {
  English: {
    sheets: ["Data", "Framework", "Method"],
    unit: ["Code", "Name"],
    framework: [
      ["Code", "Name", "Parent", "Weight", "Direction", "Type"],
      ["I", "Index", null, 1, null, "Aggregate"],
      ["X1", "One", "I", 2, "higher is better", "Indicator"],
      ["X2", "Two", "I", 1, "lower is better", "Indicator"],
    ],
    method: [
      ["Setting", "Value"],
      ["Normalisation", "z-score 100 10"],
      ["Aggregation", "geometric"],
    ],
  },
  Spanish: {
    sheets: ["Datos", "Marco", "Método"],
    unit: ["Código", "Nombre"],
    framework: [
      ["Código", "Nombre", "Padre", "Peso", "Sentido", "Tipo"],
      ["I", "Index", null, 1, null, "Agregado"],
      ["X1", "One", "I", 2, "mayor es mejor", "Indicador"],
      ["X2", "Two", "I", 1, "menor es mejor", "Indicador"],
    ],
    method: [
      ["Ajuste", "Valor"],
      ["Normalización", "puntuación z 100 10"],
      ["Agregación", "media geométrica"],
    ],
  },
  French: {
    sheets: ["Données", "Cadre", "Méthode"],
    unit: ["Code", "Nom"],
    framework: [
      ["Code", "Libellé", "Niveau supérieur", "Pondération", "Sens", "Type"],
      ["I", "Index", null, 1, null, "Agrégat"],
      ["X1", "One", "I", 2, "plus c'est haut, mieux c'est", "Indicateur"],
      ["X2", "Two", "I", 1, "plus c’est bas, mieux c’est", "Indicateur"],
    ],
    method: [
      ["Paramètre", "Valeur"],
      ["Normalisation", "score z 100 10"],
      ["Agrégation", "moyenne géométrique"],
    ],
  },
  Portuguese: {
    sheets: ["Dados", "Estrutura", "Método"],
    unit: ["Código", "Nome"],
    framework: [
      ["Código", "Nome", "Pai", "Ponderação", "Direção", "Tipo"],
      ["I", "Index", null, 1, null, "Agregado"],
      ["X1", "One", "I", 2, "quanto maior, melhor", "Indicador"],
      ["X2", "Two", "I", 1, "quanto menor, melhor", "Indicador"],
    ],
    method: [
      ["Parâmetro", "Valor"],
      ["Normalização", "escore z 100 10"],
      ["Agregação", "média geométrica"],
    ],
  },
  "a mixture": {
    sheets: ["Data", "Marco", "Settings"],
    unit: ["Code", "Nombre"],
    framework: [
      ["iCode", "Nombre", "Superior", "Weight", "Dirección", "Type"],
      ["I", "Index", null, 1, 1, "Índice"],
      ["X1", "One", "I", 2, 1, "Indicator"],
      ["X2", "Two", "I", 1, "negativo", "Indicador"],
    ],
    method: [
      ["Setting", "Valor"],
      ["Normalización", "z-score 100 10"],
      ["Aggregation", "media geométrica"],
    ],
  },
};

const read = ({ sheets, unit, framework, method }: Words): Reading =>
  readIndex(
    contentsOf([
      gridOfRows(sheets[0], [[...unit, "X1", "X2"], ...units]),
      gridOfRows(sheets[1], framework),
      gridOfRows(sheets[2], method),
    ]),
  );

test.each(Object.entries(workbooks))("a workbook in %s reads like the English one", (_, words) => {
  const [reading, english] = [read(words), read(workbooks["English"] ?? words)];
  if (!reading.read || !english.read) throw new Error("not read");
  expect(reading.model).toEqual(english.model);
  expect(reading.model.framework.map(({ weight }) => weight)).toEqual([1, 2, 1]);
  expect(reading.model.indicators.map(({ direction }) => direction)).toEqual([1, -1]);
  expect(reading.model.method).toMatchObject({
    normalisation: { method: "z-score" },
    aggregation: { default: { method: "geometric" } },
  });
  expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a list of places with an address is no Framework", () => {
  const reading = readIndex(
    contentsOf([
      gridOfRows("Escuelas", [
        ["Código", "Nombre", "Dirección", "Tipo", "Nivel", "Alumnos", "Aulas"],
        ["A1", "Alba", "Calle 1", "pública", "básico", 10, 2],
        ["A2", "Brook", "Calle 2", "privada", "medio", 20, 3],
        ["A3", "Cairn", "Calle 3", "pública", "básico", 30, 5],
        ["A4", "Dune", "Calle 4", "privada", "medio", 37, 4],
      ]),
    ]),
  );
  expect(reading.read && reading.model.indicators.map(({ code }) => code)).toEqual(["Alumnos", "Aulas"]);
});

test("figures in a long table with Parameter and Value are no Method", () => {
  const reading = readIndex(
    contentsOf([
      gridOfRows("Data", [["Code", "Name", "X1", "X2"], ...units]),
      gridOfRows("Mediciones", [
        ["Municipio", "Parámetro", "Año", "Valor"],
        ["Alba", "PM10", 2020, 12],
        ["Brook", "PM10", 2020, 17],
      ]),
    ]),
  );
  expect(reading.problems.map(({ code }) => code)).not.toContain("setting-unknown");
  expect(reading.read && reading.source.found.method).toBe("none: the default of each setting");
});
