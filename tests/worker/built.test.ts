import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { serialiseModel } from "../../src/engine";
import { startHere } from "../../src/worker/here";
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
const folder = built("program.ts");

afterAll(() => rmSync(folder, { recursive: true }));

async function expectSame({ whole, onThreads }: Analysis): Promise<void> {
  expect(whole).toBe((await analyse(startHere, text)).whole);
  expect(onThreads).toEqual(Array.from({ length: 4 }, () => whole));
}

test("a built command finds the file of its worker threads, and 1, 2, 3 and 8 give what this process gives", async () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "program.js")], {
    input: text,
    encoding: "utf8",
    cwd: join(__dirname, "../.."),
    env: { ...process.env, NODE_OPTIONS: "", NODE_PATH: join(__dirname, "../../node_modules") },
  });
  expect(stderr).toBe("");
  await expectSame(JSON.parse(stdout));
});
