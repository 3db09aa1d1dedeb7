import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { calculatorScripts, gridGlobals } from "./grid-scripts";
import { packagesAt } from "./page-html";

/** Where Office.js is while developing: beside the pane, out of the package. Nothing of it is ever built in. */
const officeJs = "/packages/@microsoft/office-js/dist/office.js";

/** The folders that hold what was built. */
export interface Built {
  readonly pane: string;
  readonly page: string;
}

/**
 * Builds the add-in's pane as it is shipped, but for development, and the scripts of the workbench's page and its worker.
 * @param folder for what is built: two workbenches at once must not clean up after each other
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
      // Whoever is watched while editing can mend it: what could be built is served meanwhile.
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

/** What both builds have in common: a policy against `eval` holds in the pane, so its modules are not in `eval`. */
const forDevelopment = (root: string, name: string, folder: string): Configuration => ({
  mode: "development",
  context: root,
  name,
  devtool: "cheap-module-source-map",
  stats: "errors-warnings",
  cache: { type: "filesystem", cacheDirectory: join(root, "node_modules/.cache/workbench"), name },
  output: { path: folder, filename: "[name].js", clean: true },
});

/** The headers of the pane's files: those that webpack.config.js has for any host, with Office.js beside the pane. */
export function paneHeaders(root: string): (path: string) => Readonly<Record<string, string>> {
  // webpack.config.js is CommonJS and untyped; the pane's headers are a function of it.
  const { paneHeaders: headers }: { readonly paneHeaders?: unknown } = createRequire(
    join(root, "package.json"),
  )("./webpack.config.js");
  if (typeof headers !== "function") throw new Error("webpack.config.js has no headers for the pane.");
  return (path) => headers(path, officeJs);
}

function paneBuild(root: string, folder: string): Configuration {
  // webpack.config.js is CommonJS and untyped: a function that gives the builds, of which the pane's is taken.
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
    // The file adapter finds the parts of its library through Node, which the page never does: see `openLibrary`.
    fallback: { module: false },
  },
  externals: gridGlobals,
  plugins: [
    // A worker has no page to load the grid's files for it.
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
