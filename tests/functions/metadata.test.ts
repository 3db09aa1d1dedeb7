import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { allFunctions } from "./support/all-functions";
import { documentedNames } from "./support/documented";

const folder = join(__dirname, "../../src/functions");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts");

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

async function metadata(): Promise<Metadata["functions"]> {
  const generated = await generateCustomFunctionsMetadata(files.map((file) => join(folder, file)));
  expect(generated.errors).toEqual([]);
  // The form is that of the schema of custom functions.
  return (JSON.parse(generated.metadataJson) as Metadata).functions;
}

test("the metadata name every function, and the module of all imports each file", async () => {
  const ids = (await metadata()).map(({ id }) => id);
  expect(ids.sort()).toEqual(Object.keys(allFunctions).sort());
  const index = readFileSync(join(folder, "index.ts"), "utf8");
  for (const file of files) expect(index).toContain(`import "./${file.replace(/\.ts$/, "")}";`);
});

test("every function and parameter is described, in what Excel has room for", async () => {
  for (const { id, description, parameters } of await metadata()) {
    expect([id, description]).toEqual([id, expect.stringMatching(/^.{20,180}\.$/s)]);
    for (const parameter of parameters)
      expect([id, parameter.name, parameter.description]).toEqual([
        id,
        parameter.name,
        expect.stringMatching(/^.{10,130}$/),
      ]);
  }
});

test("the page names the parameters as Excel does, with brackets round what may be left out", async () => {
  const described = (await metadata()).map(({ id, parameters }) => ({
    name: id,
    parameters: parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
  }));
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect([...documentedNames].sort(byName)).toEqual(described.sort(byName));
});
