import { frameworkColumns } from "../../../../src/workbook/read/framework/framework-columns";
import {
  frameworkAliases,
  groupingFrameworkWords,
  otherFrameworkWords,
} from "../../../../src/workbook/read/words/framework-columns";
import { methodAliases } from "../../../../src/workbook/read/words/method-columns";

const headers = (...texts: readonly string[]) => texts.map((text, column) => ({ column, text }));
const read = (...texts: readonly string[]) => {
  const { columns, misspelt, unused } = frameworkColumns(headers(...texts));
  return {
    columns: Object.fromEntries(Object.entries(columns).map(([name, { text }]) => [name, text])),
    misspelt: misspelt.map(({ header, suggestion }) => [header.text, suggestion]),
    unused: unused.map(({ text }) => text),
  };
};

test.each([
  ["English", ["Code", "Name", "Parent", "Level", "Type", "Weight", "Direction", "Target"]],
  ["Spanish", ["Código", "Nombre", "Padre", "Nivel", "Tipo", "Peso", "Sentido", "Meta"]],
  [
    "Spanish, other words",
    ["Clave", "Indicador", "Superior", "Nivel", "Tipo", "Ponderación", "Polaridad", "Objetivo"],
  ],
  ["French", ["Identifiant", "Nom", "Niveau supérieur", "Niveau", "Type", "Pondération", "Sens", "Cible"]],
  ["Portuguese", ["Código", "Nome", "Pai", "Nível", "Tipo", "Ponderação", "Direção", "Alvo"]],
  ["a mixture", ["iCode", "Nombre", "Parent", "Nível", "Type", "Poids", "Sentido", "Target"]],
])("the headers of a framework in %s", (_, texts) => {
  const names = ["code", "name", "parent", "level", "type", "weight", "direction", "target"];
  expect(read(...texts)).toEqual({
    columns: Object.fromEntries(names.map((name, i) => [name, texts[i]])),
    misspelt: [],
    unused: [],
  });
});

test.each([
  [["Unidad", "Mínimo", "Máximo", "Denominador", "Escala"]],
  [["Unité", "Minimum", "Maximum", "Dénominateur", "Échelle"]],
  [["Unidade", "Mínimo", "Máximo", "Denominador", "Fator"]],
])("the rest of it: %p", (texts) => {
  const names = ["unit", "lower", "upper", "denominator", "scale"];
  expect(read(...texts).columns).toEqual(Object.fromEntries(names.map((name, i) => [name, texts[i]])));
});

test("Superior is the upper goalpost beside a lower one", () => {
  expect(read("Código", "Inferior", "Superior").columns).toMatchObject({
    lower: "Inferior",
    upper: "Superior",
  });
});

test("a near miss of what no other header has is read as that", () => {
  expect(read("iCode", "Nmae", "Parnet", "Direktion", "Weigth")).toEqual({
    columns: { code: "iCode", name: "Nmae", parent: "Parnet", direction: "Direktion", weight: "Weigth" },
    misspelt: [
      ["Nmae", "Name"],
      ["Parnet", "Parent"],
      ["Direktion", "Direction"],
      ["Weigth", "Weight"],
    ],
    unused: [],
  });
});

test("a near miss in Spanish suggests the Spanish word, with its accent", () => {
  expect(read("Código", "Ponderasión", "Sentdo").misspelt).toEqual([
    ["Ponderasión", "Ponderación"],
    ["Sentdo", "Sentido"],
  ]);
});

test("a near miss of what another header has is not used, and neither is a second weight", () => {
  expect(read("Code", "Weight", "Weigth", "Nominal weight")).toEqual({
    columns: { code: "Code", weight: "Weight" },
    misspelt: [],
    unused: ["Weigth", "Nominal weight"],
  });
});

test("unknown headers are unused; usual other columns and second names are passed over", () => {
  expect(
    read("Code", "Parent", "Name", "Description", "Source", "Notes", "Pillar", "Influence"),
  ).toMatchObject({
    misspelt: [],
    unused: ["Influence"],
  });
  expect(read("Code", "Pillar", "Weight").unused).toEqual(["Pillar"]);
});

const realOnes = [
  ...["Source", "Notes", "Year", "Unit description", "Latest year", "Data source", "iMeta", "Rank", "Score"],
  ...["Definition", "Source link", "Data Availability", "Grade", "Lead", "Owner", "Power", "Tower", "Mode"],
  ...["Node", "Range", "Scope", "Test", "Text", "Case", "Core", "Rate", "Rule", "Pole", "State", "Status"],
  ...["NACE", "SDG", "Goals", "Targets met", "Missing", "Count", "Mean", "Median", "SD", "Skew", "Kurtosis"],
  ...["Responsable", "Institución", "Fuente", "Año", "Cobertura", "Nota metodológica", "Ficha", "Página"],
];

test.each([...realOnes, ...otherFrameworkWords, ...groupingFrameworkWords])(
  "%s, a usual column of frameworks, is similar to no other word",
  (header) => {
    expect(read(header).misspelt).toEqual([]);
  },
);

test.each([
  ["framework", frameworkAliases],
  ["method", methodAliases],
])("no word of the %s stands for two columns", (_, aliases) => {
  const words = Object.values(aliases).flat();
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
