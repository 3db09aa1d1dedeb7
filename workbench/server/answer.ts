import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import type { Built } from "./compile";
import { pageHeaders } from "./page-headers";
import { packagesAt, pageHtml } from "./page-html";
import { paneHtml } from "./pane-html";

/**
 * The only packages whose files are served: the grid's and those that it needs, the spreadsheet library, Office.js.
 */
const packages =
  /^(react|react-dom|rxjs|excelize-wasm|@wendellhu\/redi|@univerjs\/[a-z-]+|@microsoft\/office-js)\/(.+)$/;

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
 * Requests with another host name are refused: a page of another site whose name leads to this machine could else
 * read the files.
 */
const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * What the server serves: the folders of the sources and of the build, and the headers of the pane's files by
 * address.
 */
export interface Served {
  readonly root: string;
  readonly built: Built;
  readonly paneHeaders: (path: string) => Readonly<Record<string, string>>;
}

/** Answers any request. */
export function answer(
  { root, built, paneHeaders }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { host = "" } = request.headers;
  if (!ownHost.test(host)) return refuse(response, 403, "This server is for localhost alone.");
  const path = pathOf(request.url ?? "/");
  if (path === null) return refuse(response, 400, "This is no address.");
  const policies = path.startsWith("/pane/") ? paneHeaders(path) : pageHeaders(path, host);
  const headers = { "cache-control": "no-cache", ...policies };
  if (path === "/") return sendHtml(response, pageHtml(root), headers);
  if (path === "/pane/taskpane.html") return sendHtml(response, paneHtml(built.pane), headers);
  const file = fileOf(root, built, path);
  if (file === null || !existsSync(file) || !statSync(file).isFile())
    return refuse(response, 404, `There is no ${path} here.`);
  const type = mediaTypes[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...headers, "content-type": type });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

const refuse = (response: ServerResponse, status: number, text: string): void =>
  void response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);

/**
 * The path of an address; null for an address that is malformed, or that hides a path separator or ".." in an encoded
 * character.
 */
function pathOf(address: string): string | null {
  try {
    const { pathname } = new URL(address, "http://localhost");
    if (/%(?:2f|5c|00)/i.test(pathname)) return null;
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function sendHtml(response: ServerResponse, html: string, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" }).end(html);
}

/** The file of an address; null where it is not served. */
function fileOf(root: string, built: Built, path: string): string | null {
  const [, folder = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (path.startsWith(packagesAt)) {
    const [, name, file] = packages.exec(rest) ?? [];
    return name === undefined || file === undefined ? null : inside(join(root, "node_modules", name), file);
  }
  if (folder === "pane") return inside(built.pane, rest);
  if (folder === "page") return inside(built.page, rest);
  if (folder === "examples") return inside(join(root, "examples"), rest);
  if (/^\/[a-z-]+\.(js|css)$/.test(path)) return inside(join(root, "workbench/page/static"), path.slice(1));
  return null;
}

/** A file in a folder; null when the address leads out of the folder. */
function inside(folder: string, rest: string): string | null {
  const file = normalize(join(folder, rest));
  return file.startsWith(`${folder}${sep}`) ? file : null;
}
