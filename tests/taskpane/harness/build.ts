import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import { once } from "../../support/run/once";

/** The address of the harness page, which is bundled once in a run of the tests: its folder is only read. */
export const buildHarness = async (): Promise<string> =>
  pathToFileURL(join(await once("pane-harness", bundle), page)).href;

const page = "page.html";

async function bundle(folder: string): Promise<void> {
  const root = join(__dirname, "../../..");
  const compiler = webpack({
    mode: "production",
    context: root,
    devtool: false,
    optimization: { minimize: false },
    target: ["web", "es2022"],
    entry: { page: "./tests/taskpane/harness/page.tsx" },
    output: { path: folder, filename: "[name].js", publicPath: "auto" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
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
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    }),
  );
  writeFileSync(
    join(folder, page),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Capability Index</title><style>html,body{margin:0}</style></head><body><div id="pane"></div><script src="page.js"></script></body></html>',
  );
}
