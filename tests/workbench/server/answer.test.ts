import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "../../../workbench/server/answer";

const { paneHeaders } = require("../../../webpack.config.js");

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "psci-answer-"));
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("pane/taskpane.html", '<meta charset="utf-8"><script src="taskpane.js"></script>');
  write("pane/worker.js", "worker");
  write("pane/functions.json", "{}");
  write("page/page.js", "page");
  write("node_modules/react/index.js", "react");
  write("node_modules/secret/index.js", "secret");
  write("package.json", "secret");
  const built = { pane: join(folder, "pane"), page: join(folder, "page") };
  const served = { root: folder, built, paneHeaders: (path: string) => paneHeaders(path, "/office.js") };
  server = createServer((asked, response) => answer(served, asked, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The path goes out as it is written: a browser would tidy it. */
const get = (path: string, host = `localhost:${port}`): Promise<Answer> =>
  new Promise((resolve, reject) =>
    request({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      let text = "";
      response.on("data", (piece: Buffer) => (text += piece.toString()));
      response.on("end", () => resolve({ status: response.statusCode, text, headers: response.headers }));
    })
      .on("error", reject)
      .end(),
  );

test.each(["/%", "/%zz", "//", "/pane/%E0%A4%A", "/page/%00"])(
  "a malformed address %s is refused, and the next one answered",
  async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    expect(await get("/page/page.js")).toMatchObject({ status: 200, text: "page" });
  },
);

test("a package's file is given, and no step leaves the package", async () => {
  expect(await get("/packages/react/index.js")).toMatchObject({ status: 200, text: "react" });
  for (const path of [
    "/packages/react/..%2fsecret/index.js",
    "/packages/react/%2e%2e%2fsecret%2findex.js",
    "/packages/react/..%5csecret/index.js",
    "/packages/react/../secret/index.js",
    "/packages/react/../../package.json",
    "/packages/secret/index.js",
    "/page/..%2fpackage.json",
  ]) {
    const { status, text } = await get(path);
    expect([path, status === 400 || status === 404, text === "secret"]).toEqual([path, true, false]);
  }
});

test.each(["evil.example", "evil.example:80", "localhost.evil.example"])(
  "a request for the host %p is refused",
  async (host) => expect((await get("/page/page.js", host)).status).toBeGreaterThanOrEqual(400),
);

test.each(["localhost", "127.0.0.1:3000", "[::1]:3000"])("one for %s is answered", async (host) =>
  expect((await get("/page/page.js", host)).status).toBe(200),
);

test("every file of the pane, a worker's script too, comes with the policy as a header", async () => {
  for (const file of ["taskpane.html", "worker.js"]) {
    const { status, headers } = await get(`/pane/${file}`);
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("connect-src 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});

test("Excel on the web may read functions.json from its own address", async () => {
  const { headers } = await get("/pane/functions.json");
  expect(headers["access-control-allow-origin"]).toBe("*");
});
