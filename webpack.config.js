const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { dependencies, optionalDependencies } = require("./package.json");

/** The address of the pane in manifest.xml; `--env url=https://host/path/` replaces it in the build. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** Office.js of Microsoft; government clouds have other addresses: `--env office=https://...`. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The name of a file changes with its content. */
const HASHED = "[name].[contenthash:8].js";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/**
 * Modules of the layers below the pane have no effect when they are loaded. So webpack takes from a folder's index.ts only
 * what is imported: the custom functions need the settings of the Method, not the whole reader.
 */
const pureLayers = {
  include: ["engine", "workbook", "app"].map((layer) => path.join(__dirname, "src", layer)),
  sideEffects: false,
};

const base = (mode) => ({
  mode,
  context: __dirname,
  // No eval: the page of the pane forbids it.
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript, pureLayers] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const withClosingSlash = (url) => (url.endsWith("/") ? url : `${url}/`);

/**
 * The page of the pane may load its own files and Office.js, and may connect to nothing: docs/administrators.md has the
 * reasons. `office` may be a file beside the page: the workbench, which has no Excel, serves Office.js itself.
 */
function contentSecurityPolicy(office) {
  const origins = /^https?:/.test(office) ? ["'self'", new URL(office).origin] : ["'self'"];
  return [
    "default-src 'none'",
    `script-src ${origins.join(" ")}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `frame-src ${origins.slice(1).join(" ") || "'none'"}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Headers of the pane's files. The page has the policy too, but Chromium does not apply it to a worker: a worker has the
 * policy of the response with its script. Excel on the web fetches functions.json from its own origin.
 */
function paneHeaders(path, office = OFFICE_JS) {
  const open = /\/functions\.(json|js)$/.test(path.replace(/\?.*$/, ""));
  return {
    "Content-Security-Policy": contentSecurityPolicy(office),
    "X-Content-Type-Options": "nosniff",
    ...(open && { "Access-Control-Allow-Origin": "*" }),
  };
}

/**
 * The names with which a script makes requests are undefined in every script of the pane, so that no package can make a
 * request.
 */
const NO_REQUESTS = Object.fromEntries(
  [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "navigator.sendBeacon",
  ].map((name) => [name, "undefined"]),
);

/** The files of the custom functions, one each: all of the folder but its index. */
const functionFiles = () =>
  fs
    .readdirSync(path.join(__dirname, "src/functions"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => path.join(__dirname, "src/functions", file));

/**
 * The add-in: a folder of static files for any https host, with the manifest that names that host. Functions, ribbon and
 * pane are one page (the shared runtime), with one runtime of webpack and so one session. Functions and buttons come first:
 * cells and the ribbon may need them before the pane is opened.
 */
function pane(env, mode) {
  const url = withClosingSlash(env.url ?? DEVELOPMENT_URL);
  const office = env.office ?? OFFICE_JS;
  return {
    ...base(mode),
    name: "pane",
    target: ["web", "es2022"],
    entry: {
      functions: "./src/functions/index.ts",
      commands: "./src/commands/index.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist/pane"),
      // The manifest names functions.js. Every other file has a new name when its content changes, so that it can be cached.
      filename: ({ chunk }) => (mode === "production" && chunk.name !== "functions" ? HASHED : "[name].js"),
      chunkFilename: mode === "production" ? HASHED : "[name].js",
      clean: true,
    },
    optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" } },
    plugins: [
      new DefinePlugin(NO_REQUESTS),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { office, policy: contentSecurityPolicy(office) },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help.html", to: "help.html" },
          {
            from: "manifest.xml",
            transform: (manifest) => manifest.toString().replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
  };
}

/** Packages are installed beside the command, not bundled; packages that are only ES modules are imported. */
function packagesOutside({ request }, callback) {
  const isOf = (name) => request === name || request.startsWith(`${name}/`);
  // An optional one may not be installed here.
  if (Object.keys(optionalDependencies).some(isOf)) return callback(null, request, "commonjs");
  const name = Object.keys(dependencies).find(isOf);
  if (!name) return callback();
  const { type, main } = require(path.join(__dirname, "node_modules", name, "package.json"));
  return callback(null, request, type === "module" && !main?.endsWith(".cjs") ? "import" : "commonjs");
}

/** The command: one file for Node that `bin/psci.js` starts. */
const cli = (mode) => ({
  ...base(mode),
  name: "cli",
  target: "node20",
  devtool: "source-map",
  entry: { psci: "./src/cli/psci.ts" },
  output: {
    path: path.resolve(__dirname, "dist/cli"),
    filename: "[name].js",
    library: { type: "commonjs2" },
    clean: true,
  },
  externals: [packagesOutside],
  // `createRequire(__filename).resolve` finds files of installed packages: webpack would replace it by a number.
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  // Stack traces stay readable, and the size of a file on disk does not matter.
  optimization: { minimize: false },
  node: { __dirname: false, __filename: false },
});

/**
 * The engine as a library, for Node and for bundlers of web pages: `import` and `require` of "psci/engine". Packages are not
 * bundled: they are dependencies, and are installed once. `tsc` makes the types.
 */
const engine = (mode, format) => ({
  ...base(mode),
  name: `engine-${format}`,
  target: "es2022",
  // Not minimised, so that stack traces are readable.
  devtool: false,
  entry: { index: "./src/engine/index.ts" },
  experiments: { outputModule: format === "module" },
  output: {
    path: path.resolve(__dirname, "dist/engine"),
    filename: format === "module" ? "[name].mjs" : "[name].cjs",
    module: format === "module",
    chunkFormat: format,
    library: { type: format === "module" ? "module" : "commonjs2" },
  },
  externals: [/^[^./]/],
  externalsType: format === "module" ? "module" : "commonjs2",
  optimization: { minimize: false },
});

module.exports = (env = {}, { mode = "production" } = {}) => [
  pane(env, mode),
  cli(mode),
  engine(mode, "module"),
  engine(mode, "commonjs"),
];

module.exports.paneHeaders = paneHeaders;
