import { aggregations, type Choice } from "../../../../src/engine";
import { choiceFromWords, wordsOfChoice } from "../../../../src/workbook/read";

test.each<[string, string, Choice["parameters"]]>([
  ["OWA", "OWA", { exponent: 2 }],
  ["owa 0.5", "OWA", { exponent: 0.5 }],
  ["OWA exponent 0,5", "OWA", { exponent: 0.5 }],
  ["Mazziotta Pareto", "Mazziotta-Pareto", { plus: false, sample: false }],
  ["Mazziotta-Pareto plus", "Mazziotta-Pareto", { plus: true, sample: false }],
  ["mazziotta-pareto sample, plus", "Mazziotta-Pareto", { plus: true, sample: true }],
  ["Copeland score", "Copeland", {}],
  ["topsis", "TOPSIS", { vector: false }],
  ["TOPSIS vector", "TOPSIS", { vector: true }],
  ["Promethee II", "PROMETHEE II", { indifference: 0, preference: 0 }],
  ["PROMETHEE II 5 20", "PROMETHEE II", { indifference: 5, preference: 20 }],
  ["Kemeny method", "Kemeny", {}],
  ["Benefit of the doubt", "benefit of the doubt", { lower: 10, upper: 40, ofScore: true }],
  ["benefit-of-the-doubt 5 to 60", "benefit of the doubt", { lower: 5, upper: 60, ofScore: true }],
  ["benefit of the doubt 10-15 weights", "benefit of the doubt", { lower: 10, upper: 15, ofScore: false }],
])("reads the aggregation %p, and its words back", (words, method, parameters) => {
  const choice = choiceFromWords(aggregations, words);
  expect(choice).toEqual({ method, parameters });
  expect(choiceFromWords(aggregations, wordsOfChoice(aggregations, { method, parameters }))).toEqual(choice);
});

test.each(["OWA two", "Copeland 5", "TOPSIS 1", "benefit of the doubt 1-2-3", "Mazziotta-Pareto minus"])(
  "does not understand %p",
  (words) => expect(choiceFromWords(aggregations, words)).toBeNull(),
);
