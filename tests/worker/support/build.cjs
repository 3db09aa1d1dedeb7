/** Builds one entry as `npm run build` builds the command: node build.cjs <entry> <folder>. */
const path = require("path");
const webpack = require("webpack");
const configurations = require("../../../webpack.config.js");

const [entry, folder] = process.argv.slice(2);
const command = configurations({}, { mode: "production" }).find(({ name }) => name === "cli");

webpack(
  {
    ...command,
    entry: { program: path.resolve(entry) },
    output: { ...command.output, path: path.resolve(folder) },
  },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString("errors-only"));
    process.exitCode = 1;
  },
);
