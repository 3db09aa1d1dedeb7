/** Builds one entry as `npm run build` would: node build.cjs pane|cli <entry> <folder>. The pane's page comes with it. */
const path = require("path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const configurations = require("../../../webpack.config.js");

const [name, entry, folder] = process.argv.slice(2);
// Office.js would be beside the page: it is not needed here, and nothing is loaded from another host.
const own = configurations({ office: "office.js" }, { mode: "production" }).find((it) => it.name === name);
const plugins = (own.plugins ?? []).filter(
  (plugin) => plugin instanceof webpack.DefinePlugin || plugin instanceof HtmlWebpackPlugin,
);

webpack(
  {
    ...own,
    // The page takes the first of the pane's scripts by this name.
    entry: { functions: path.resolve(entry) },
    output: { ...own.output, path: path.resolve(folder) },
    plugins,
    // As it is, only faster to build.
    optimization: { ...own.optimization, minimize: false },
  },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString("errors-only"));
    process.exitCode = 1;
  },
);
