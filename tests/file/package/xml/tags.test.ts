import { tags } from "../../../../src/file/package/xml/tags";

const written = (text: string, from?: number, to?: number): string[] =>
  [...tags(text, from, to)].map(({ start, end }) => text.slice(start, end));

describe("what is not closed ends the search", () => {
  test.each([
    ["a tag", "<a><b"],
    ["a quoted value", `<a><b t="1>`],
    ["a comment", "<a><!-- <b/>"],
    ["CDATA", "<a><![CDATA[<b/>"],
    ["a processing instruction", "<a><?go <b/>"],
  ])("%s", (_, text) => expect(written(text)).toEqual(["<a>"]));
});

test("the shortest comment and CDATA end where they end", () =>
  expect(written("<!----><a><![CDATA[]]><b/></a>")).toEqual(["<a>", "<b/>", "</a>"]));

test("tags that begin in a stretch of the text, neither before nor at its end", () => {
  const text = "<a><b/><c/><d/></a>";
  expect(written(text, 3, text.indexOf("<d/>"))).toEqual(["<b/>", "<c/>"]);
  expect(written(text, text.length)).toEqual([]);
});

test("kind, local name and prefix of a tag", () => {
  const found = [...tags(`<x:a t="/"><b /><c/></x:a>`)];
  expect(found.map(({ kind, prefix, name }) => [kind, prefix, name])).toEqual([
    ["open", "x", "a"],
    ["empty", "", "b"],
    ["empty", "", "c"],
    ["close", "x", "a"],
  ]);
});
