const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { dependencies } = require("./package.json");

/** Where manifest.xml says the pane is, until `--env url=https://host/path/` gives the address it is served from. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** Microsoft's own copy of Office.js; government clouds have theirs: `--env office=https://...`. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Name of a file that changes with what is in it. */
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
 * Modules of the layers below the pane only declare things: loading them has no effect. So webpack takes from a folder's
 * index.ts only what is imported: the custom functions need the settings of the Method, not the whole reader.
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
 * What the page of the pane may load, docs/administrators.md says why: itself and Office.js. It connects to nothing.
 * `office` may be an address beside the page, as where the add-in is developed without Excel.
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
 * Headers of the pane's files. The policy is in the page too, but Chromium does not apply that one to a worker: a worker
 * has the policy of the response with its script. Excel on the web fetches functions.json from another address, its own.
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
 * What a script makes requests with is not there for any script of the pane, so that no package can make one (Papa Parse
 * can read from an address, for one).
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

/** Files with a custom function each: all of the folder but its index. */
const functionFiles = () =>
  fs
    .readdirSync(path.join(__dirname, "src/functions"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => path.join(__dirname, "src/functions", file));

/**
 * The add-in: a folder of static files for any https host, with the manifest that names that host. Functions, ribbon and
 * pane are one page (the shared runtime), so that they share one runtime of webpack too, and with it one session. Functions
 * and buttons come first: cells and the ribbon may need them before the pane is seen.
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
      // The manifest names functions.js; every other file has a new name when it is another, so that hosts may keep it.
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

/** Packages are installed beside the command, not bundled; those that are ES modules only have to be imported. */
function packagesOutside({ request }, callback) {
  const name = Object.keys(dependencies).find((it) => request === it || request.startsWith(`${it}/`));
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
  // `createRequire(__filename).resolve` finds files of installed packages: webpack would put its own number there.
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  // Stack traces stay readable, and nothing is gained from a smaller file on disk.
  optimization: { minimize: false },
  node: { __dirname: false, __filename: false },
});

/**
 * The engine as a library, for Node and for bundlers of web pages: `import` and `require` of "psci/engine". Packages stay
 * outside: they are dependencies of this one, and whoever has them too has them once. Types are made by `tsc`.
 */
const engine = (mode, format) => ({
  ...base(mode),
  name: `engine-${format}`,
  target: "es2022",
  // Nothing is minimised: what a stack trace shows can be read.
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
