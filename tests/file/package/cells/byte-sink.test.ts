import { ByteSink } from "../../../../src/file/package/cells/byte-sink";

test("texts of any number and length come out as one, in their order", () => {
  const sink = new ByteSink();
  const texts = [..."aé中😀"].flatMap((sign) => [sign.repeat(50_000), sign, ""]);
  for (const text of texts) sink.add(text);
  expect(Buffer.from(sink.bytes("<a>", "</a>")).toString()).toBe(`<a>${texts.join("")}</a>`);
});
