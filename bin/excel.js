#!/usr/bin/env node
/**
 * `npm run excel`: serves the pane at the address in manifest.xml, and opens Excel with the add-in. Ctrl+C ends both.
 * The first run asks for permission to trust a certificate for localhost.
 */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const DEBUGGING = "office-addin-debugging@7.0.0"; // fetched when it is needed: it is large, and installs on no other system
const PORT = 3000;
const root = join(__dirname, "..");

/** Starts or stops the add-in in Excel; the tool itself prints the outcome. */
const inExcel = (verb) =>
  spawnSync("npx", ["--yes", DEBUGGING, verb, "manifest.xml", "desktop", "--app", "excel"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  }).status ?? 1;

async function main() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      "Excel runs on Windows and Mac only. Here, npm start opens the same add-in beside a spreadsheet grid in the browser.",
    );
    return 1;
  }
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const builds = require("../webpack.config.js");
  const [pane] = builds({}, { mode: "development" });
  const server = new WebpackDevServer(
    {
      port: PORT,
      server: { type: "https", options: await getHttpsServerOptions() },
      // The page connects to nothing, also not to this server: reload the pane to see a change.
      client: false,
      hot: false,
      liveReload: false,
      headers: ({ url }) => builds.paneHeaders(url ?? ""),
    },
    webpack(pane),
  );
  await server.start();
  const status = inExcel("start");
  if (status !== 0) {
    await server.stop();
    return status;
  }
  await new Promise((resolve) => process.once("SIGINT", resolve));
  await server.stop();
  return inExcel("stop");
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    console.error(`The add-in could not be started in Excel: ${error.message}`);
    process.exitCode = 1;
  },
);
