import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { calculatorScripts, gridGlobals } from "./grid-scripts";
import { packagesAt } from "./page-html";

/** Folder of Office.js during development: beside the pane, from its package. No build contains it. */
const officeJs = "/packages/@microsoft/office-js/dist/office.js";

/** The folders of the builds. */
export interface Built {
  readonly pane: string;
  readonly page: string;
}

/**
 * Builds the add-in's pane as it is released, but for development, and the scripts of the workbench's page and its
 * worker.
 * @param folder of the builds: two workbenches at once must not delete each other's files
 */
export async function compile(
  root: string,
  folder: string,
  watch: boolean,
  rebuilt: () => void,
): Promise<Built> {
  const built = { pane: join(folder, "pane"), page: join(folder, "page") };
  const compiler = webpack([paneBuild(root, built.pane), pageBuild(root, built.page)]);
  if (!compiler) throw new Error("webpack gave no compiler.");
  await new Promise<void>((resolve, reject) => {
    let first = true;
    const done = (error: Error | null, stats: MultiStats | undefined): void => {
      const failure = error ?? failureOf(stats);
      // A build that watches the sources continues after an error: the parts that could be built are served.
      if (failure !== null && watch) console.error(failure.message);
      else if (failure !== null) return reject(failure);
      else if (!first) rebuilt();
      first = false;
      resolve();
    };
    if (watch) compiler.watch({ aggregateTimeout: 200 }, done);
    else compiler.run(done);
  });
  if (!watch)
    await new Promise<void>((resolve, reject) => compiler.close((e) => (e ? reject(e) : resolve())));
  return built;
}

const failureOf = (stats: MultiStats | undefined): Error | null =>
  stats?.hasErrors() === true ? new Error(stats.toString({ all: false, errors: true, colors: false })) : null;

/** Settings of both builds. The pane's policy forbids `eval`, so its modules do not use it. */
const forDevelopment = (root: string, name: string, folder: string): Configuration => ({
  mode: "development",
  context: root,
  name,
  devtool: "cheap-module-source-map",
  stats: "errors-warnings",
  cache: { type: "filesystem", cacheDirectory: join(root, "node_modules/.cache/workbench"), name },
  output: { path: folder, filename: "[name].js", clean: true },
});

/** The headers of the pane's files: those of webpack.config.js for any host, with Office.js beside the pane. */
export function paneHeaders(root: string): (path: string) => Readonly<Record<string, string>> {
  // webpack.config.js is CommonJS and untyped; the pane's headers are a function of it.
  const { paneHeaders: headers }: { readonly paneHeaders?: unknown } = createRequire(
    join(root, "package.json"),
  )("./webpack.config.js");
  if (typeof headers !== "function") throw new Error("webpack.config.js has no headers for the pane.");
  return (path) => headers(path, officeJs);
}

function paneBuild(root: string, folder: string): Configuration {
  // webpack.config.js is CommonJS and untyped: a function that returns the builds; the pane's is used here.
  const builds: unknown = createRequire(join(root, "package.json"))("./webpack.config.js");
  if (typeof builds !== "function") throw new Error("webpack.config.js gives no function.");
  const all: readonly Configuration[] = builds({ office: officeJs, url: "/pane/" }, { mode: "development" });
  const pane = all.find(({ name }) => name === "pane");
  if (pane === undefined) throw new Error("webpack.config.js has no build named pane.");
  const development = forDevelopment(root, "pane", folder);
  return { ...pane, ...development, output: { ...pane.output, path: folder, clean: true } };
}

const pageBuild = (root: string, folder: string): Configuration => ({
  ...forDevelopment(root, "page", folder),
  target: ["web", "es2022"],
  entry: { page: "./workbench/page/index.ts", calculator: "./workbench/calculator/index.ts" },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // The file adapter finds the parts of its library through Node; the page never does, see `openLibrary`.
    fallback: { module: false },
  },
  externals: gridGlobals,
  plugins: [
    // A worker has no page that loads the grid's files for it.
    new webpack.BannerPlugin({
      raw: true,
      include: /^calculator\.js$/,
      banner: `importScripts(${calculatorScripts.map((file) => JSON.stringify(packagesAt + file)).join(", ")});`,
    }),
    new webpack.NormalModuleReplacementPlugin(/^node:/, (resource: { request: string }) => {
      resource.request = resource.request.slice("node:".length);
    }),
  ],
  module: {
    rules: [
      {
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
      },
    ],
  },
});
