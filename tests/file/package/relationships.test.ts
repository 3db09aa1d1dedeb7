import type { Parts } from "../../../src/file/package";
import { partText, setPartText } from "../../../src/file/package/parts";
import { addRelationship, relationships, removeRelationship } from "../../../src/file/package/relationships";

const owner = "xl/drawings/drawing1.xml";
const holder = "xl/drawings/_rels/drawing1.xml.rels";

const withRelationships = (text: string): Parts => {
  const parts: Parts = {};
  setPartText(parts, holder, text);
  return parts;
};

test("a part without relationships gets its first, and loses the holder with the last", () => {
  const parts: Parts = {};
  const id = addRelationship(parts, owner, "x/chart", "xl/charts/chart1.xml");
  expect(partText(parts, holder)).toContain('Target="../charts/chart1.xml"');
  expect(relationships(parts, owner)).toEqual([
    { id, type: "x/chart", target: "xl/charts/chart1.xml", external: false },
  ]);
  removeRelationship(parts, owner, id);
  expect(parts).toEqual({});
});

test("a new relationship takes an id that is free and the prefix of the others", () => {
  const parts = withRelationships(
    '<r:Relationships xmlns:r="u"><r:Relationship Id="rId2" Type="t" Target="/xl/a.xml"/></r:Relationships>',
  );
  expect(addRelationship(parts, owner, "t", "xl/drawings/b.xml")).toBe("rId3");
  expect(partText(parts, holder)).toContain('<r:Relationship Id="rId3" Type="t" Target="b.xml"/>');
  expect(relationships(parts, owner).map(({ target }) => target)).toEqual(["xl/a.xml", "xl/drawings/b.xml"]);
});

test("an address outside of the package stays as it is", () => {
  const parts = withRelationships(
    '<Relationships><Relationship Id="rId1" Type="t" Target="https://x.org/?a=1&amp;b=../2" TargetMode="External"/></Relationships>',
  );
  expect(relationships(parts, owner)[0]).toMatchObject({
    target: "https://x.org/?a=1&b=../2",
    external: true,
  });
});

test("removing one keeps the bytes of the others", () => {
  const kept = '<Relationship Target="a.xml"   Type="t" Id="rId1"></Relationship>';
  const parts = withRelationships(
    `<Relationships>${kept}<Relationship Id="rId2" Type="t" Target="b.xml"/></Relationships>`,
  );
  removeRelationship(parts, owner, "rId2");
  expect(partText(parts, holder)).toBe(`<Relationships>${kept}</Relationships>`);
});
