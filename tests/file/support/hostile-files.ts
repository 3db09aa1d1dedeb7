import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync, type ZippableFile } from "fflate";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

type Files = Readonly<Record<string, string | ZippableFile>>;

/** A workbook of one sheet with some of its parts replaced or added. */
export function workbookWith(rows: string, files: Files = {}, names = ""): Uint8Array {
  const all: Files = {
    "[Content_Types].xml":
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A table of three units and an indicator, as sheet rows; `b2` is the first figure's cell. */
export const smallTable = (b2 = "<v>1</v>"): string =>
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Growth</t></is></c></row>' +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>Ada</t></is></c><c r="B2">${b2}</c></row>` +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Bera</t></is></c><c r="B3"><v>2</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>Cilo</t></is></c><c r="B4"><v>3</v></c></row>';

/** Says of a part in a zip archive, in its directory and before its bytes, how it is packed and how large it is. */
export function claim(
  zip: Uint8Array,
  part: string,
  { size, deflated = false }: { readonly size: number; readonly deflated?: boolean },
): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const name = strToU8(part);
  const isNameAt = (at: number): boolean => name.every((byte, i) => bytes[at + i] === byte);
  const say = (method: number, sizeAt: number): void => {
    if (deflated) view.setUint16(method, 8, true);
    view.setUint32(sizeAt, size, true);
  };
  for (let at = 0; at + 46 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 && isNameAt(at + 46)) say(at + 10, at + 24);
    if (signature === 0x04034b50 && isNameAt(at + 30)) say(at + 8, at + 22);
  }
  return bytes;
}

/**
 * A workbook in which a part unpacks to so many megabytes of zeros, which never stand in memory here.
 * @param claimed the size that the file states of it
 */
export function bomb(part: string, megabytes: number, claimed = megabytes * 1_000_000): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Uint8Array.of(3, 0);
  const stream = Buffer.concat([...Array.from({ length: megabytes }, () => piece), lastBlock]);
  const stored = workbookWith(smallTable(), { [part]: [stream, { level: 0 }] });
  return claim(stored, part, { size: claimed, deflated: true });
}
