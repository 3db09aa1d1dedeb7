import { children, insertChild, inside } from "../../../../src/file/package/xml/children";

const names = (text: string): string[] => children(text).map(({ name }) => name);

test("finds the elements directly inside the root, with or without prefix", () =>
  expect(names('<?xml version="1.0"?><x:a><b><c/></b><x:d/><e></e></x:a>')).toEqual(["b", "d", "e"]));

test("is not misled by comments, CDATA and signs in attributes", () => {
  const text = `<!-- <x> --><a t="</a>"><b t='>"'/><!-- </a> --><![CDATA[<c>]]><d t="/"></d></a>`;
  expect(names(text)).toEqual(["b", "d"]);
});

test("spans are exact", () => {
  const text = "<a> <b><b>1</b></b> <c/></a>";
  expect(children(text).map(({ start, end }) => text.slice(start, end))).toEqual(["<b><b>1</b></b>", "<c/>"]);
});

test.each([
  ["before its first follower", "<a><b/><d/><e/></a>", "<a><b/><c/><d/><e/></a>"],
  ["last where none follows", "<a><b><d/></b></a>", "<a><b><d/></b><c/></a>"],
  ["into an empty root", '<x:a t="1" />', '<x:a t="1"><c/></x:a>'],
  ["into an empty root without prefix or space", "<a/>", "<a><c/></a>"],
  [
    "into an empty root after a declaration",
    '<?xml version="1.0"?><a  />',
    '<?xml version="1.0"?><a><c/></a>',
  ],
  ["into an empty root with a sign in an attribute", '<a t="1 />"/>', '<a t="1 />"><c/></a>'],
])("an element is put %s", (_, text, expected) =>
  expect(insertChild(text, "<c/>", new Set(["d", "e"]))).toBe(expected),
);

test("the elements inside an element, not those after it", () => {
  const text = "<a><b><c/><d/></b><e/></a>";
  const [b] = children(text);
  expect(b && inside(text, b).map(({ name }) => name)).toEqual(["c", "d"]);
});

test("text without an element is refused", () =>
  expect(() => children("no XML")).toThrow("A part of the workbook is not XML."));
