import type { Browser } from "playwright-core";
import { appearance } from "./scenarios/appearance";
import { assess } from "./scenarios/assess";
import { editing } from "./scenarios/editing";
import { files } from "./scenarios/files";
import { keyboard } from "./scenarios/keyboard";
import { methods } from "./scenarios/methods";
import { reading } from "./scenarios/reading";
import { scoring } from "./scenarios/scoring";
import { testing } from "./scenarios/testing";
import { policy } from "./scenarios/policy";
import { planning } from "./scenarios/planning";
import { whatIf } from "./scenarios/what-if";
import { Bench } from "./support/bench";
import { startBrowser } from "./support/browser";
import { startServer, type Server } from "./support/server";

jest.setTimeout(240_000);

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

/** Scenarios that follow each other in one page, which asks nobody for anything and throws nothing. */
function inOnePage(name: string, scenarios: (bench: () => Bench) => void): void {
  describe(name, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await Bench.open(browser, server.url);
    });
    afterAll(() => bench.close());
    scenarios(() => bench);
    test("no request has left this machine, and no error went uncaught", () => {
      expect(bench.foreign).toEqual([]);
      expect(bench.errors).toEqual([]);
    });
  });
}

inOnePage("scoring", scoring);
inOnePage("editing", editing);
inOnePage("methods", methods);
inOnePage("testing", testing);
inOnePage("what if", whatIf);
inOnePage("planning", planning);
inOnePage("assess", assess);
inOnePage("files", files);
inOnePage("reading", reading);
inOnePage("keyboard", keyboard);
describe("appearance", () =>
  appearance(
    () => browser,
    () => server.url,
  ));
describe("policy", () =>
  policy(
    () => browser,
    () => server.url,
  ));
