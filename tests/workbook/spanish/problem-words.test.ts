import { problemsInSpanish, problemWords } from "../../../src/workbook/spanish";
import { catalogue, problemOf, variantSentences } from "../../../src/workbook/problems";

const english = { ...catalogue, ...variantSentences };
const namesIn = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();

test.each(Object.entries(english))(
  "%s is said in Spanish, with the same names",
  (key, { message, remedy }) => {
    const spanish = problemsInSpanish[key];
    expect(namesIn(spanish?.message ?? "")).toEqual(namesIn(message));
    expect(namesIn(spanish?.remedy ?? "")).toEqual(namesIn(remedy));
    expect(spanish?.message).toMatch(/[.}]$/);
    expect(spanish?.message).not.toBe(message);
  },
);

test("no problem is said in Spanish that does not exist", () =>
  expect(Object.keys(problemsInSpanish).sort()).toEqual(Object.keys(english).sort()));

const problem = problemOf({
  code: "weight-blank",
  severity: "warning",
  cell: { sheet: "Framework", row: 4, column: 6 },
  details: { known: "Horizon scanning (SA2a), Water" },
});

test("the names of the case are filled in", () => {
  expect(problemWords(problem, "es")).toEqual({
    message: "Estos pesos están en blanco y se ha usado 1: Horizon scanning (SA2a), Water (Framework!G5).",
    remedy: "Escriba los pesos; con 0 se deja fuera.",
  });
  expect(problemWords(problem, "en").message).toBe(problem.message);
});

test("a problem that is made from no sentence stays in English", () => {
  const { code, severity, cell, message, remedy, where } = problem;
  const without = { code, severity, cell, message, remedy, where };
  expect(problemWords(without, "es")).toEqual({ message: problem.message, remedy: problem.remedy });
});
