import { entryTypes, readIndex } from "../../../../src/workbook/read";
import {
  nearEntryType,
  readEntryType,
  readUnscored,
} from "../../../../src/workbook/read/framework/entry-type";
import { entryTypeWords } from "../../../../src/workbook/read/words/entry-types";
import { contentsOf, gridOfRows } from "../../../support/grids";

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

test.each([
  ["Context", "context"],
  ["Contexto", "context"],
  ["published", "published"],
  ["Other", null],
  ["Ignore", null],
])("%s says of what takes no part: %s", (text, why) => {
  expect([readEntryType(text), readUnscored(text)]).toEqual(["ignore", why]);
});

test("the account says what the Framework calls context or published", () => {
  const reading = readIndex(
    contentsOf([
      gridOfRows("Data", [
        ["Code", "Name", "X1", "Pop", "Score", "Old"],
        ["A", "Alba", 1, 10, 4, 3],
        ["B", "Brook", 2, 40, 5, 1],
        ["C", "Cairn", 3, 20, 7, 2],
      ]),
      gridOfRows("Framework", [
        ["Code", "Parent", "Type"],
        ["I", null, "Aggregate"],
        ["X1", "I", "Indicator"],
        ["Pop", null, "Context"],
        ["Score", null, "Published"],
        ["Old", null, "Ignore"],
      ]),
    ]),
  );
  const roles = reading.table?.columns.map(({ title, role }) => [title, role]);
  expect(Object.fromEntries(roles ?? [])).toMatchObject({
    ...{ X1: "indicator", Pop: "context", Score: "published", Old: "other" },
  });
});
