#!/usr/bin/env node
"use strict";

/** Mutation testing of one folder: `npm run mutate -- engine/normalise [more folders of tests]`. */
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const isFolder = (name) =>
  fs.statSync(path.join(root, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
const refuse = (message) => {
  console.error(message);
  process.exit(1);
};

const [folder, ...more] = process.argv.slice(2);
if (!folder || !isFolder(`src/${folder}`))
  refuse("Name a folder of src: npm run mutate -- engine/normalise [more folders of tests]");
for (const name of more) if (!isFolder(name)) refuse(`There is no folder ${name}.`);

const tests = [`tests/${folder}`, ...more].filter(isFolder);
if (tests.length === 0)
  refuse(`There is no folder tests/${folder}. Name the folders of tests after the folder to mutate.`);

const stryker = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
spawn(process.execPath, [stryker, "run", "--mutate", `src/${folder}/**/*.ts`], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PSCI_MUTATE_TESTS: tests.join(":") },
}).on("close", (code) => process.exit(code ?? 1));
