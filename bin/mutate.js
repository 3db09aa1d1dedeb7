#!/usr/bin/env node
"use strict";

/** Mutation testing of one folder: `npm run mutate -- engine/normalise [more folders of tests]`. */
const { spawn } = require("node:child_process");
const { existsSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const [folder, ...more] = process.argv.slice(2);
if (!folder || !existsSync(path.join(root, "src", folder))) {
  console.error("Name a folder of src: npm run mutate -- engine/normalise [more folders of tests]");
  process.exit(1);
}

const tests = [`tests/${folder}`, ...more].filter((one) => existsSync(path.join(root, one)));
if (tests.length === 0) {
  console.error(`There is no folder tests/${folder}. Name the folders of tests after the folder to mutate.`);
  process.exit(1);
}

const stryker = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
spawn(process.execPath, [stryker, "run", "--mutate", `src/${folder}/**/*.ts`], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PSCI_MUTATE_TESTS: tests.join(":") },
}).on("close", (code) => process.exit(code ?? 1));
