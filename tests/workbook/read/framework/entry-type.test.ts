import { entryTypes } from "../../../../src/workbook/read";
import { nearEntryType, readEntryType } from "../../../../src/workbook/read/framework/entry-type";
import { entryTypeWords } from "../../../../src/workbook/read/words/entry-types";

test.each([
  ["Indicator", "indicator"],
  ["Indicador", "indicator"],
  ["Indicateur", "indicator"],
  ["Agregado", "aggregate"],
  ["Sub-pillar", "aggregate"],
  ["Denominador", "denominator"],
  ["Grupo", "group"],
  ["Groupe", "group"],
  ["Code", "code"],
  ["Nombre", "name"],
  ["Año", "time"],
  ["Context", "ignore"],
  ["Published", "ignore"],
  ["Other", "ignore"],
  ["Ignorar", "ignore"],
])("%s is %s", (text, type) => {
  expect(readEntryType(text)).toBe(type);
});

test("every type that messages list is known, and no word is two", () => {
  expect(entryTypes.filter((type) => readEntryType(type) === null)).toEqual([]);
  const words = Object.values(entryTypeWords)
    .flat()
    .map((word) => word.toLowerCase());
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each([
  ["Indcator", "Indicator"],
  ["Agregate", "Aggregate"],
  ["Indicdor", "Indicador"],
  ["Thing", undefined],
  ["Gruop", "Group"],
])("%s was probably meant to be %s", (text, meant) => {
  expect([readEntryType(text), nearEntryType(text)?.spelt]).toEqual([null, meant]);
});
