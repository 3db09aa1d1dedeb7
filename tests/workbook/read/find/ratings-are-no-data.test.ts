import { readIndex } from "../../../../src/workbook/read";
import { fixtureText } from "../../../support/fixtures";
import { contentsOf, gridOfCsv, gridOfRows, tableOver } from "../../../support/grids";

const cities = gridOfCsv("Cities", fixtureText("sample/cities.csv"));
const framework = gridOfCsv("Framework", fixtureText("sample/framework.csv"));
const ratings = gridOfCsv("Levels", fixtureText("sample/ratings.csv"));

const foundIn = (...contents: Parameters<typeof contentsOf>) => {
  const reading = readIndex(contentsOf(...contents));
  return reading.read ? reading.source.found : reading.problems.map(({ code }) => code);
};

test("the data are found beside a longer table of ratings, with any names", () => {
  expect(foundIn([ratings, framework, cities])).toMatchObject({ data: "sheet Cities" });
  expect(foundIn([cities, framework, ratings])).toMatchObject({ data: "sheet Cities" });
});

test("an Excel table of ratings is not preferred to data without an Excel table", () => {
  expect(foundIn([ratings, framework, cities], { tables: [tableOver("Levels", ratings)] })).toMatchObject({
    data: "sheet Cities",
  });
});

test("ratings alone are no data", () => {
  expect(foundIn([ratings])).toEqual(["data-not-found"]);
});

test("a table of ratings with the columns Item and Value is no method", () => {
  const items = gridOfRows("Levels", [
    ["Rater", "Item", "City", "Value"],
    ["R1", "SA1a", "C01", 2],
    ["R2", "SA1a", "C01", 3],
  ]);
  const reading = readIndex(contentsOf([items, framework, cities]));
  expect(reading.read && reading.source.found).toMatchObject({
    method: "none: the default of each setting",
    data: "sheet Cities",
  });
});
