import { pageHeaders } from "../../../workbench/server/page-headers";

const policyOf = (path: string): string =>
  pageHeaders(path, "localhost:3000")["Content-Security-Policy"] ?? "";

test("the page may start one worker by its whole address", () =>
  expect(policyOf("/")).toContain("worker-src http://localhost:3000/page/calculator.js;"));

test("the worker may load scripts of the server, and nothing else", () =>
  expect(policyOf("/page/calculator.js")).toBe("default-src 'none'; script-src 'self'"));

test("other files have no policy of their own", () =>
  expect(pageHeaders("/page.css", "localhost")).toEqual({}));
