import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { compile, type Built } from "./compile";
import { packagesAt, pageHtml } from "./page-html";
import { paneHtml } from "./pane-html";

/** Packages whose files are given, and no other: the grid's, its own needs, the spreadsheet library, Office.js. */
const packages =
  /^(react|react-dom|rxjs|excelize-wasm|@wendellhu\/redi|@univerjs\/[a-z-]+|@microsoft\/office-js)\//;

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Builds the pane and the page, and serves them to this machine alone, until the process ends; gives their address.
 * @param port 0 for any free one
 */
export async function serve(root: string, port: number, watch: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "psci-workbench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const built = await compile(root, folder, watch, () => console.log("Built again: reload the page."));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/") return sendHtml(response, pageHtml(root));
    if (path === "/pane/taskpane.html") return sendHtml(response, paneHtml(built.pane));
    const file = fileOf(root, built, path);
    if (file === null || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404, { "content-type": "text/plain" }).end(`There is no ${path} here.`);
    const type = mediaTypes[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  // Listening on a port, a server has an address with a number; a pipe's would be a text.
  const { port: taken } = server.address() as AddressInfo;
  return `http://localhost:${taken}/`;
}

function sendHtml(response: ServerResponse, html: string): void {
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" })
    .end(html);
}

/** The file of an address; null for what is not given out. */
function fileOf(root: string, built: Built, path: string): string | null {
  const [, folder = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (path.startsWith(packagesAt))
    return packages.test(rest) ? inside(join(root, "node_modules"), rest) : null;
  if (folder === "pane") return inside(built.pane, rest);
  if (folder === "page") return inside(built.page, rest);
  if (folder === "examples") return inside(join(root, "examples"), rest);
  if (/^\/[a-z-]+\.(js|css)$/.test(path))
    return inside(join(root, "src/workbench/page/static"), path.slice(1));
  return null;
}

/** A file in a folder; null when the address climbs out of it. */
function inside(folder: string, rest: string): string | null {
  const file = normalize(join(folder, rest));
  return file.startsWith(`${folder}${sep}`) ? file : null;
}
