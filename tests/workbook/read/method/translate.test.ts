import { defaultMethod } from "../../../../src/engine";
import { settings, settingOf, unitCode } from "../../../../src/workbook/read";
import { methodWords } from "../../../../src/workbook/spanish";
import { nearSetting, nearValue } from "../../../../src/workbook/read/method/near-words";
import { phrasesOf, titlePhrases } from "../../../../src/workbook/read/method/phrases";
import { englishSetting, englishValue } from "../../../../src/workbook/read/method/translate";

const nodes: Readonly<Record<string, string>> = { C1: "C1", Agua: "W", BC1: "BC1" };
const nodeCode = (text: string): string | undefined => nodes[text];
const titleOf = (name: string): string | undefined => settingOf(name, nodeCode)?.title;
const words = (title: string, value: string): string | undefined => {
  const setting = settingOf(title, nodeCode);
  const method = setting?.set(defaultMethod, value);
  return method ? setting?.words(method) : undefined;
};

describe("settings by name", () => {
  test.each([
    ["Normalización", "Normalisation"],
    ["NORMALIZACION", "Normalisation"],
    ["Método de ponderación", "Weights"],
    ["Agregación", "Aggregation"],
    ["Agregación nivel 3", "Aggregation level 3"],
    ["Agregación de BC1", "Aggregation BC1"],
    ["Normalización C1", "Normalisation C1"],
    ["Normalización de Agua", "Normalisation W"],
    ["Valores atípicos C1", "Outliers C1"],
    ["Agrégation niveau 2", "Aggregation level 2"],
    ["Données manquantes", "Missing data"],
    ["Pondération", "Weights"],
    ["Normalização", "Normalisation"],
    ["Colonne de groupe", "Group column"],
    ["Columna de grupos", "Group column"],
    ["Referência da lacuna", "Gap reference"],
  ])("%s is %s", (name, title) => {
    expect(titleOf(name)).toBe(title);
  });

  test.each(["Colour", "Grupo de trabajo", "Nota", "Datos"])("%s is none", (name) => {
    expect([englishSetting(name), titleOf(name)]).toEqual([null, undefined]);
  });

  test.each(titlePhrases)("$spelt is $english", ({ spelt, english }) => {
    expect(titleOf(spelt)).toBe(english);
  });
});

describe("values", () => {
  test.each([
    ["Normalización", "puntuación z", "z-score"],
    ["Normalisation", "Puntuación Z 100 10", "z-score 100 10"],
    ["Normalización", "mín-máx 0 a 10", "min-max 0-10"],
    ["Normalización", "mínimo-máximo 1 y 100", "min-max 1-100"],
    ["Normalización", "min-max 0-100", "min-max 0-100"],
    ["Normalización", "distancia a la unidad Ab-C10", "distance to reference Ab-C10"],
    ["Agregación", "media geométrica", "geometric"],
    ["Aggregation", "Media Geometrica", "geometric"],
    ["Agregación", "media aritmética", "arithmetic"],
    ["Aggregation", "moyenne géométrique", "geometric"],
    ["Aggregation", "potencia 0,5", "power 0.5"],
    ["Weights", "ponderar por igual", "equal"],
    ["Weights", "equal weights", "equal"],
    ["Ponderación", "ACP", "PCA"],
    ["Datos ausentes", "exigir una proporción 67%", "require share 0.67"],
    [
      "Datos ausentes",
      "exigir una proporción 0,67 de todos los elementos",
      "require share 0.67 of all elements",
    ],
    ["Datos ausentes", "exigir al menos 0,5 de los elementos que varían", "require share 0.5"],
    ["Données manquantes", "renormaliser", "renormalise weights"],
    ["Cribado", "disponibilidad 0,65", "availability 0.65"],
    ["Cribado", "ninguno", "none"],
    ["Valores atípicos", "winsorizar 3", "winsorise 3"],
    ["Imputación", "media del grupo", "group mean"],
    ["Puestos", "densos", "dense"],
    ["Columna de grupos", "ninguna", "none"],
    ["Columna de grupos", "Ninguna Parte", "Ninguna Parte"],
    ["Referencia de la brecha", "la mejor", "best"],
    ["Gap reference", "mediana del grupo", "group median"],
    ["Gap reference", "Meta 7", "Meta 7"],
  ])("%s: %s is %s", (title, value, english) => {
    expect(words(title, value)).toBe(english);
  });

  test.each(
    settings.flatMap(({ title, values }) =>
      values
        .filter(({ isDescription }) => !isDescription)
        .map((value) => [title, value.words.replace(unitCode, "C7")] as const),
    ),
  )("%s: what the Spanish pane calls %s means that", (title, known) => {
    expect(words(title, methodWords("es").value(title, known))).toBe(words(title, known));
  });

  test.each(
    settings.flatMap((setting) =>
      phrasesOf(setting).map(({ spelt, english }) => [setting.title, spelt, english, setting] as const),
    ),
  )("%s: %s is understood as %s", (title, spelt, english, setting) => {
    const needs = { "require share": " 0.5", availability: " 0.5", "distance to reference": " C7" };
    const more = Object.entries(needs).find(([start]) => start === english)?.[1] ?? "";
    expect(words(title, `${spelt}${more}`)).toBe(words(title, `${english}${more}`));
    expect(englishValue(setting, spelt)).toBe(english);
  });
});

describe("near misses", () => {
  test.each([
    ["Normalisaton", "Normalisation", "Normalisation"],
    ["Agregation", "Aggregation", "Agrégation"],
    ["Weihgts", "Weights", "Weights"],
    ["Normalizasión", "Normalisation", "Normalización"],
    ["Normalisaton C1", "Normalisation C1", "Normalisation C1"],
    ["Agregacon nivel 2", "Aggregation level 2", "Agregación nivel 2"],
    ["Outlyers", "Outliers", "Outliers"],
  ])("%s was probably meant to be %s", (name, title, suggestion) => {
    const near = nearSetting(name, nodeCode);
    expect(near?.setting.title ?? titleOf(name)).toBe(title);
    if (near) expect(near.suggestion).toBe(suggestion);
  });

  test.each(["Notes", "Colour", "Source", "Author", "Version", "Date", "Normalisaton of nothing"])(
    "%s was not meant to be a setting",
    (name) => {
      expect(nearSetting(name, nodeCode)).toBeNull();
    },
  );

  test.each([
    ["Aggregation", "aritmetic", "arithmetic"],
    ["Aggregation", "geometirc", "geometric"],
    ["Aggregation", "media geometirca", "media geométrica"],
    ["Normalisation", "z-scroe 100 10", "z-score 100 10"],
    ["Normalisation", "min-mxa 0-10", "min-max 0-10"],
    ["Missing data", "renormalise weigths", "renormalise weights"],
    ["Imputation", "meidan", "median"],
  ])("%s: %s was probably meant to be %s", (title, value, suggestion) => {
    const setting = settingOf(title, nodeCode);
    const near = setting && nearValue(setting, value);
    expect(near?.suggestion).toBe(suggestion);
    expect(near && setting.set(defaultMethod, near.words)).not.toBeNull();
  });

  test.each([
    ["Aggregation", "by magic"],
    ["Gap reference", "Taregt"],
    ["Group column", "Regoin"],
    ["Imputation", "meen"],
  ])("%s: %s was not", (title, value) => {
    const setting = settingOf(title, nodeCode);
    expect(setting && nearValue(setting, value)).toBeNull();
  });
});
