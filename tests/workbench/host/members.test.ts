import { memberNames } from "../../../workbench/host";
import { MemoryWorkbook } from "../../../workbench/memory";
import { withOffice, type OfficeGlobals } from "../../support/office";

let office: OfficeGlobals;

beforeAll(async () => {
  office = await withOffice(new MemoryWorkbook());
});

afterAll(() => office.close());

/** Names that the client writes on the wire alone. */
const ofTheWire = new Set(["Worksheet.Gridlines"]);

test("every member that is modelled is one of the client's", () => {
  // The classes of the library, by their names.
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  const unknown = memberNames().filter((name) => {
    const [kind = "", member = ""] = name.split(".");
    const own = member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
    const { prototype } = classes[kind] ?? { prototype: {} };
    return !(own in prototype) && !ofTheWire.has(name);
  });
  expect(unknown).toEqual([]);
});

test("no member is modelled twice", () => {
  expect(new Set(memberNames()).size).toBe(memberNames().length);
});
