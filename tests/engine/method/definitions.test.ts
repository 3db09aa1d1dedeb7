import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as engine from "../../../src/engine";
import { methodInSpanish } from "../../../src/workbook/read";
import { evaluate, examplesOf } from "../../support/examples";

const { imputations, treatments, normalisations, weightings, aggregations, rankings } = engine;
const registries = { imputations, treatments, normalisations, weightings, aggregations, rankings };
const methods = Object.entries(registries).flatMap(([registry, all]) =>
  Object.values(all).map((definition) => [registry, definition.method, definition] as const),
);

/** What `npm run new` leaves where a person has to write something. */
const toWrite = /TO WRITE/;

test.each(methods)("%s, %s: a sentence says what it does", (_, __, { summary }) => {
  expect(summary).toMatch(/^[A-Z1].*\.$/s);
  expect(summary).not.toMatch(toWrite);
});

test("no words of a new method are left to write in Spanish", () =>
  expect(JSON.stringify(methodInSpanish)).not.toMatch(toWrite));

test.each(methods)(
  "%s, %s: nothing but doing nothing, and a kind of ranks, is without a family",
  (registry, name, { family }) => {
    const isAlone = name === "none" || registry === "rankings";
    expect(family === null).toBe(isAlone);
  },
);

const stages = { ...engine } as const;
const folders = ["impute", "treat", "normalise", "weight", "aggregate", "aggregate/table"];
const examples = folders.flatMap((folder) =>
  readdirSync(join(__dirname, "../../../src/engine", folder))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => examplesOf(`src/engine/${folder}/${file}`))
    .filter(({ expression }) => /^(impute|treat|normalise|weigh|aggregate)\(/.test(expression)),
);

test("examples of methods by their stage hold", () => {
  for (const { expression, result } of examples)
    expect(evaluate(expression, stages)).toEqual(evaluate(result, {}));
});
