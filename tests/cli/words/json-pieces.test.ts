import fc from "fast-check";
import { jsonPieces } from "../../../src/cli/words/json-pieces";

const joined = (value: object): string => [...jsonPieces(value)].join("");

test("together the pieces are the JSON of the object", () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(joined(value)).toBe(JSON.stringify(value));
    }),
  ));

test("members without a value are left out, and empty objects stay", () =>
  expect(joined({ a: undefined, b: {}, c: { d: undefined } })).toBe('{"b":{},"c":{}}'));

test("a member called __proto__ is one like any other", () => {
  const value = JSON.parse('{"scores":{"__proto__":[1],"constructor":[2]}}');
  expect(joined(value)).toBe('{"scores":{"__proto__":[1],"constructor":[2]}}');
});

test("each column is a piece of its own, made when it is written", () => {
  let made = 0;
  const columns = Object.defineProperties(
    {},
    { a: { enumerable: true, get: () => ++made }, b: { enumerable: true, get: () => ++made } },
  );
  const pieces = jsonPieces({ columns });
  const first = [pieces.next(), pieces.next(), pieces.next()].map(({ value }) => value);
  expect(first).toEqual(['{"columns":', '{"a":', "1"]);
  expect(made).toBe(1);
});
