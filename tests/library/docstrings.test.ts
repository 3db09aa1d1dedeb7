import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ScriptTarget, transpile } from "typescript";
import * as engine from "../../src/engine";
import * as internal from "../../src/engine/internal";
import { evaluate } from "../support/examples";
import { sampleModel } from "../support/sample";
import { fixtureRows } from "../support/fixtures";
import { agreesWith, asShown, closely } from "./agrees-with";

/** The baseline of the golden files, and what else the examples of docstrings may speak of. */
const model = sampleModel({
  group: "Region",
  imputation: { method: "group median", parameters: {} },
  treatment: { method: "winsorise then log", parameters: {} },
});
const minMax = { method: "min-max" as const, parameters: { lower: 1, upper: 100 } };
const zScore = { method: "z-score", parameters: { mean: 100, deviation: 10 } };

const folder = join(__dirname, "..", "..", "src", "engine");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(folder, file), "utf8"));

/** Docstrings of all that is defined in the engine, by name. */
const docstrings = new Map(
  sources.flatMap((source) =>
    [...source.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport (?:function|const|class) (\w+)/g)].map(
      ([, docstring = "", name = ""]) => [name, docstring] as const,
    ),
  ),
);

const doors = { ...engine, ...internal };
const functions = Object.entries(doors).flatMap(([name, it]) => (typeof it === "function" ? [name] : []));

test.each(Object.keys(doors))("%s has a docstring", (name) => expect(docstrings.get(name)).toBeDefined());

test.each(functions)("%s has an example", (name) => expect(docstrings.get(name)).toContain("@example"));

interface Example {
  readonly program: string;
  /** What the comment at its end says, "" for nothing. */
  readonly stated: string;
}

/** The examples of a docstring: lines of program, and a comment at the end that says what comes out. */
function examplesOf(docstring: string): readonly Example[] {
  return docstring
    .split("@example")
    .slice(1)
    .map((text) => {
      const lines = text
        .split("\n")
        .map((line) => line.replace(/^ \* ?|\s*\*\/$/g, "").trim())
        .filter((line) => line !== "" && line !== "/");
      const [program = "", ...comment] = (lines.at(-1) ?? "").split(" // ");
      const before = lines.slice(0, -1).filter((line) => !line.startsWith("//"));
      const last = program.replace(/;$/, "");
      const isStatement = /^(const|if) /.test(last);
      return {
        program: [...before, isStatement ? last : `return (${last});`].join("\n"),
        stated: comment.join(" // "),
      };
    });
}

function scored(of: engine.Model): engine.Results {
  const outcome = engine.score(of);
  if (!outcome.ok) throw new Error("The sample is scored.");
  return outcome.results;
}

const results = scored(model);
const geometricMeans = { default: { method: "geometric" as const, parameters: {} }, levels: {}, nodes: {} };
const positive = { ...model, method: { ...model.method, normalisation: minMax } };
const ratings = fixtureRows("sample/ratings.csv").map((row): engine.Rating => ({
  unit: row["uCode"]!,
  item: row["iCode"]!,
  rater: row["Rater"]!,
  level: Number(row["Level"]),
}));

/** What examples may speak of besides the engine: the sample, and what they say themselves. */
const spoken = {
  model,
  results,
  ratings,
  minMax,
  zScore,
  linear: scored(positive),
  geometric: scored({ ...positive, method: { ...positive.method, aggregation: geometricMeans } }),
  ranks: [0, 1, 2].map((unit) =>
    Float32Array.from({ length: 100 }, (_, k) => (unit < 2 && k < 40 ? 2 - unit : unit + 1)),
  ),
};

/** Examples whose comment is no value, but says in words what comes out; they run all the same. */
const inWords = [
  "score",
  "compileTree",
  "correlations",
  "streams",
  "normalVariate",
  "dirichletShares",
  "drawDesign",
  "importance",
  "addedValue",
];

/** Examples that do not run here, each with the reason. */
const notRun: Readonly<Record<string, string>> = {
  trends: "speaks of an index over several years, which the sample is not",
};

/** Examples are TypeScript. */
const run = (program: string): unknown => {
  const script = transpile(`const main = () => { ${program} };`, { target: ScriptTarget.ES2022 });
  return evaluate(`(() => { ${script} return main(); })()`, { ...doors, ...spoken });
};

const examples = functions
  .filter((name) => !Object.hasOwn(notRun, name))
  .flatMap((name) =>
    examplesOf(docstrings.get(name) ?? "").map((example): [string, Example] => [name, example]),
  );

test.each(examples)("the example of %s runs, and gives what it says: %j", (name, { program, stated }) => {
  const found = run(program);
  if (inWords.includes(name)) return;
  // A list without its brackets is several values.
  const expected = evaluate(/^\[[^[].*\], \[/.test(stated) ? `[${stated}]` : stated, spoken);
  const isRounded = /\b(results|ratings)\b/.test(program);
  expect(agreesWith(found, expected, isRounded ? asShown : closely)).toBe(true);
});
