import {
  buildPane,
  type Build,
  gzippedSize,
  initialBudget,
  initialScripts,
  pageScripts,
} from "../../bench/support/pane-build";
import { documentedNames } from "../functions/support/documented";

const settings = {
  url: "https://index.example/pane",
  office: "https://appsforoffice.gov.example/lib/office.js",
};
let build: Build;
let page: string;
let scripts: readonly string[];

beforeAll(() => {
  build = buildPane(settings);
  page = build.read("taskpane.html");
  scripts = build.files.filter((file) => file.endsWith(".js"));
}, 300_000);

test("the manifest names the host that was given, and no other", () => {
  const manifest = build.read("manifest.xml");
  expect(manifest).toContain('"https://index.example/pane/taskpane.html"');
  expect(manifest).not.toContain("localhost");
  const named = [...manifest.matchAll(/"https:\/\/index\.example\/pane\/([^"]*)"/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(10);
  for (const file of named) expect(build.files).toContain(file);
});

test("the page loads Office.js from the address that was given, then the add-in's own files", () => {
  const [office] = pageScripts(build);
  const own = initialScripts(build);
  expect(office).toBe(settings.office);
  expect(own.length).toBeGreaterThan(3);
  for (const file of own) expect(build.files).toContain(file);
});

test("Office.js is not in the build", () => {
  for (const file of scripts)
    expect(build.read(file)).not.toMatch(/OSF\.DDA|OfficeExtension\.ClientRequestContext/);
  expect(build.files.filter((file) => /office|excel-/i.test(file))).toEqual([]);
});

test("the page forbids every connection, and scripts from anywhere but itself and Office.js", () => {
  const policy = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.gov.example",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-src https://appsforoffice.gov.example",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
});

test("no script is written in the page, and none is made of text", () => {
  expect([...page.matchAll(/<script(?![^>]*\ssrc=)/g)]).toEqual([]);
  for (const file of scripts)
    expect([file, /[^\w.$]eval\(|new Function\(/.exec(build.read(file))]).toEqual([file, null]);
});

test("no script of the add-in can make a request, or knows an address to make one to", () => {
  const requests =
    /(^|[^\w.$]|window\.|self\.|globalThis\.)fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection/;
  // Names of XML vocabularies, and pages that messages of React and of the writer of Word files point a developer to.
  const names =
    /^(http:\/\/(www\.w3\.org|purl\.org|purl\.oclc\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com)\/|https:\/\/(reactjs\.org\/docs\/error-decoder|answers\.microsoft\.com\/))/;
  for (const file of scripts) {
    const text = build.read(file);
    expect([file, requests.exec(text)?.[0]]).toEqual([file, undefined]);
    const addresses = [...text.matchAll(/https?:\/\/[\w.]+[^\s"'`\\)]*/g)].map(([address]) => address);
    expect([file, addresses.filter((address) => !names.test(address))]).toEqual([file, []]);
  }
});

test("what the pane starts with is under 150 kB gzipped", () => {
  const size = gzippedSize(build, initialScripts(build));
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThan(initialBudget);
});

test("the writer of documents for Word is loaded when one is saved", () => {
  const isWriter = (file: string): boolean => build.read(file).includes("wordprocessingml/2006/main");
  expect(initialScripts(build).filter(isWriter)).toEqual([]);
  const writers = scripts.filter(isWriter);
  expect(writers).toHaveLength(1);
  expect(gzippedSize(build, writers)).toBeLessThan(350_000);
});

test("what cells and ribbon need comes first and is small: neither the engine nor the pane", () => {
  const [runtime, functions, commands] = initialScripts(build);
  // The runtime names each file that is loaded later.
  const later = scripts.length - initialScripts(build).length;
  expect(functions).toBe("functions.js");
  expect(commands).toMatch(/^commands\./);
  expect(
    gzippedSize(
      build,
      [runtime, functions, commands].flatMap((file) => file ?? []),
    ),
  ).toBeLessThan(4_700 + 20 * later);
});

test("Excel finds the custom functions: each is described, and given to Excel by the first scripts", () => {
  const { functions } = JSON.parse(build.read("functions.json")) as { functions: { id: string }[] };
  const ids = functions.map(({ id }) => id).sort();
  expect(ids).toEqual(documentedNames.map(({ name }) => name).sort());
  const first = initialScripts(build).map(build.read).join("\n");
  for (const id of ids) expect(first).toContain(`CustomFunctions.associate("${id}"`);
});
