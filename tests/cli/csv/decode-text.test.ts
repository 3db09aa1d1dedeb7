import { decodeText } from "../../../src/cli/csv/decode-text";

const texts = ["Málaga;1\nBogotá;2\n", "Москва\t1,5\nПсков\t2,5\n", "東京,1\n大阪,2\n"];

describe("decodeText(bytes)", () => {
  test.each(texts)("reads UTF-8 and UTF-16 of either order, with and without their marks: %j", (text) => {
    const little = (own: string): Buffer => Buffer.from(own, "utf16le");
    for (const mark of ["", "\ufeff"]) {
      expect(decodeText(Buffer.from(mark + text, "utf8"))).toBe(text);
      expect(decodeText(little(mark + text))).toBe(text);
      expect(decodeText(little(mark + text).swap16())).toBe(text);
    }
  });

  test("reads Windows-1252 else", () => {
    expect(decodeText(Buffer.from("Málaga;1", "latin1"))).toBe("Málaga;1");
    expect(decodeText(Uint8Array.of(0x80, 0x31, 0x92, 0x9f))).toBe("€1’Ÿ");
  });

  test("makes an empty text of an empty file", () => expect(decodeText(new Uint8Array())).toBe(""));
});
