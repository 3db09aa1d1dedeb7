/**
 * Makes a package of the engine: writes package.json, licence and a page beside the scripts that webpack made. The
 * folder can then be packed (`npm pack ./dist/engine`) and installed without the command and the add-in.
 */
const fs = require("node:fs");
const path = require("node:path");
const root = require("../package.json");

/** The only imports of the engine; .dependency-cruiser.cjs allows no others. */
const needed = ["ml-matrix", "pure-rand", "yalps"];

const page = `# psci-engine

The scoring engine of the Capability Index: composite indexes as pure functions over plain data, for Node and web pages.

    import { createModel, score } from "psci-engine";

With worked examples: docs/engine.md of the project ${root.name} ${root.version}.
`;

const home = path.resolve(process.argv[2] ?? path.join(__dirname, "..", "dist", "engine"));
fs.writeFileSync(
  path.join(home, "package.json"),
  `${JSON.stringify(
    {
      name: "psci-engine",
      version: root.version,
      description: "Composite indexes: scores, ranks, gaps, uncertainty and sensitivity, as pure functions.",
      license: root.license,
      engines: root.engines,
      sideEffects: false,
      exports: {
        ".": { types: "./types/index.d.ts", import: "./index.mjs", require: "./index.cjs" },
        "./package.json": "./package.json",
      },
      types: "./types/index.d.ts",
      dependencies: Object.fromEntries(needed.map((name) => [name, root.dependencies[name]])),
    },
    null,
    2,
  )}\n`,
);
fs.writeFileSync(path.join(home, "README.md"), page);
fs.copyFileSync(path.join(__dirname, "..", "LICENSE"), path.join(home, "LICENSE"));
