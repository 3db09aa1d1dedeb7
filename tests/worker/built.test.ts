import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { serialiseModel } from "../../src/engine";
import { startHere } from "../../src/worker/here";
import { startBrowser } from "../e2e/support/browser";
import { means, robustnessModel, scales } from "../engine/uncertainty/golden-choices";
import { analyse, type Analysis, type Order } from "./support/analysis";
import { built } from "./support/built";

jest.setTimeout(240_000);

const model = robustnessModel();
const order: Order = {
  model: serialiseModel(model),
  root: model.framework.find(({ parent }) => parent === null)!.code,
  specification: {
    normalisations: [...Object.values(scales), { method: "min-max", parameters: { lower: 0, upper: 100 } }],
    aggregations: Object.values(means),
    weights: { draw: "dirichlet", concentration: 40 },
  },
};
const text = JSON.stringify(order);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function build(configuration: "pane" | "cli", entry: string): string {
  const folder = built(configuration, entry);
  folders.push(folder);
  return folder;
}

async function expectSame({ whole, onThreads }: Analysis): Promise<void> {
  expect(whole).toBe((await analyse(startHere, text)).whole);
  expect(onThreads).toEqual(Array.from({ length: 4 }, () => whole));
}

test("a built command finds the file of its worker threads, and 1, 2, 3 and 8 give what this process gives", async () => {
  const folder = build("cli", "program.ts");
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "functions.js")], {
    input: text,
    encoding: "utf8",
    cwd: join(__dirname, "../.."),
    env: { ...process.env, NODE_OPTIONS: "", NODE_PATH: join(__dirname, "../../node_modules") },
  });
  expect(stderr).toBe("");
  await expectSame(JSON.parse(stdout));
});

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

test("in a browser, under the policy of the pane's page, 1, 2, 3 and 8 workers give what this process gives", async () => {
  const folder = build("pane", "page.ts");
  const server = createServer(({ url = "/" }, response) => {
    const file = url.slice(1);
    if (!readdirSync(folder).includes(file)) return response.writeHead(404).end();
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(join(folder, file)));
  }).listen(0);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/taskpane.html`); // it listens on a port
    const analysis = await page.evaluate(
      // The page puts the function there; no type knows of it.
      (given) => (window as unknown as { analyse(text: string): Promise<Analysis> }).analyse(given),
      text,
    );
    await expectSame(analysis);
    expect(said.filter((line) => /policy/i.test(line))).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});
