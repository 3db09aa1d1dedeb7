import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { version } from "../package.json";
import { ribbonCommands } from "../src/commands/ribbon-commands";

/** What Microsoft's validation service checks and can be checked without a network. */
const root = join(__dirname, "..");
const host = "https://localhost:3000/";
const faults: string[] = [];
const manifest = new DOMParser({
  onError: (level, message) => faults.push(`${level}: ${message}`),
}).parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "text/xml").documentElement as Element;

const childrenOf = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
const descendantsOf = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => [child, ...descendantsOf(child)]);
const all = descendantsOf(manifest);
const named = (name: string): Element[] => all.filter((element) => element.localName === name);
const textOf = (name: string): string => named(name)[0]?.textContent ?? "";
const resources = named("Resources")
  .flatMap(descendantsOf)
  .filter((element) => element.hasAttribute("id"));
const valueOf = (element: Element): string => element.getAttribute("DefaultValue") ?? "";

/** Sequences of the schema (MS-OWEMXML; "manifest element ordering" of the Office documentation). */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
    ],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  "Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label", "InsertBefore", "InsertAfter"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Elements of a name; "Hosts/Host" below a parent of that name that have children, "CustomFunctions" by their type. */
function parentsOf(sequence: string): readonly Element[] {
  if (sequence === "OfficeApp") return [manifest];
  const [parent = "", child] = sequence.split("/");
  if (child !== undefined)
    return named(parent)
      .flatMap(childrenOf)
      .filter((element) => element.localName === child && childrenOf(element).length > 0);
  return sequence === "CustomFunctions"
    ? named("ExtensionPoint").filter((element) => element.getAttribute("xsi:type") === sequence)
    : named(sequence);
}

test("the manifest is well-formed", () => expect(faults).toEqual([]));

test.each(Object.entries(sequences))(
  "the children of %s stand in the order of the schema",
  (parent, order) => {
    const parents = parentsOf(parent);
    expect(parents).not.toHaveLength(0);
    for (const element of parents) {
      const places = childrenOf(element).map((child) => order.indexOf(child.localName ?? ""));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  },
);

test("the add-in has a GUID of its own and the package's version", () => {
  expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(textOf("Version")).toBe(`${version}.0`);
});

test("it asks for Excel and for no more than ExcelApi 1.9 and the shared runtime", () => {
  expect(
    named("Host").map((element) => element.getAttribute("Name") ?? element.getAttribute("xsi:type")),
  ).toEqual(["Workbook", "Workbook"]);
  const sets = named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.9"],
    ["SharedRuntime", "1.1"],
  ]);
});

test("pane, buttons and functions are one page, which stays loaded", () => {
  const runtime = named("Runtime")[0];
  expect(runtime?.getAttribute("lifetime")).toBe("long");
  const page = runtime?.getAttribute("resid");
  const sources = (name: string) =>
    named(name).flatMap((element) =>
      [element, ...childrenOf(element)].map((each) => each.getAttribute("resid")),
    );
  for (const name of ["FunctionFile", "Page", "Action"])
    expect([name, sources(name).filter((resid) => resid !== null && resid !== page)]).toEqual([name, []]);
  expect(sources("FunctionFile")).toEqual([page]);
});

test("every button runs a command that there is", () => {
  const commands = ribbonCommands({
    session: () => Promise.reject(new Error("not run here")),
    showPane: () => Promise.resolve(),
    openHelp: () => Promise.resolve(),
  });
  const names = named("FunctionName").map((element) => element.textContent);
  expect(names.sort()).toEqual(Object.keys(commands).sort());
});

test("custom functions have the namespace of their page", () => {
  const namespace = resources.find(
    (element) => element.getAttribute("id") === named("Namespace")[0]?.getAttribute("resid"),
  );
  expect(namespace && valueOf(namespace)).toBe("PSCI");
  expect(readFileSync(join(root, "docs/custom-functions.md"), "utf8")).toContain("`PSCI.NORMALISE(");
});

describe.each(["es-ES", "es-MX"])("Spanish of %s", (locale) => {
  const translated = (element: Element): boolean =>
    childrenOf(element).some((child) => child.getAttribute("Locale") === locale);

  test("is there for every text but the name in formulas", () => {
    const untranslated = named("String")
      .filter((element) => !translated(element))
      .map((element) => element.getAttribute("id"));
    expect(untranslated).toEqual(["Functions.Namespace"]);
    const own = childrenOf(manifest).filter(({ localName }) =>
      ["DisplayName", "Description"].includes(localName ?? ""),
    );
    expect(own.map(translated)).toEqual([true, true]);
  });
});

test("Spanish is the same in every place, and calls the tab as the tab is called", () => {
  for (const element of all.filter((one) =>
    childrenOf(one).some(({ localName }) => localName === "Override"),
  ))
    expect(new Set(childrenOf(element).map((child) => child.getAttribute("Value"))).size).toBe(1);
  const inSpanish = (id: string): string =>
    childrenOf(resources.find((one) => one.getAttribute("id") === id) ?? manifest)[0]?.getAttribute(
      "Value",
    ) ?? "";
  expect(inSpanish("GetStarted.Description")).toContain(`pestaña ${inSpanish("Tab.Label")}`);
});

test("ids of tabs, groups and controls are unique", () => {
  const ids = ["CustomTab", "Group", "Control"].flatMap(named).map((element) => element.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every resid resolves, and every resource is used", () => {
  const used = new Set(all.map((element) => element.getAttribute("resid")).filter((id) => id !== null));
  expect([...used].sort()).toEqual(resources.map((element) => element.getAttribute("id")).sort());
  for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
});

test("strings keep to the lengths that Office shows", () => {
  const limits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
  for (const [list, limit] of Object.entries(limits))
    for (const string of named(list).flatMap(childrenOf)) {
      const texts = [
        valueOf(string),
        ...childrenOf(string).map((child) => child.getAttribute("Value") ?? ""),
      ];
      expect(texts).not.toContain("");
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(limit);
    }
  expect(valueOf(named("DisplayName")[0]!).length).toBeLessThanOrEqual(125);
  expect(valueOf(named("Description")[0]!).length).toBeLessThanOrEqual(250);
});

test("every ribbon icon has the sizes 16, 32 and 80", () => {
  for (const icon of named("Icon")) {
    const sizes = childrenOf(icon).map((image) => image.getAttribute("size"));
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
});

test("every address is https and leads to a file of the build", () => {
  const addresses = all.map(valueOf).filter((value) => /^https?:/.test(value));
  expect(addresses.length).toBeGreaterThan(0);
  const sources: Readonly<Record<string, string>> = {
    "taskpane.html": "src/taskpane/taskpane.html",
    "help.html": "assets/help.html",
    "functions.js": "src/functions/index.ts",
    "functions.json": "src/functions/index.ts",
  };
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const file = address.slice(host.length);
    expect([file, existsSync(join(root, sources[file] ?? file))]).toEqual([file, true]);
  }
});
