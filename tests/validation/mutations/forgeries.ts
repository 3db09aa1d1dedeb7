import {
  chartParts,
  inputParts,
  pick,
  replaceOne,
  reportParts,
  type Random,
  type Texts,
} from "./workbook-text";

/** Changes a scored workbook in one place; null where there is no such place. */
export type Mutation = (texts: Texts, random: Random) => Texts | null;

const numberCell = /<c ([^>]*)>(<f[^>]*>[^<]*<\/f>)?<v>(-?[\d.]+(?:E[+-]?\d+)?)<\/v><\/c>/gi;
const formulaCell = /<c ([^>]*)><f([^>]*)>([^<]+)<\/f>(?:<v>([^<]*)<\/v>|<v\/>)?<\/c>/g;
const textCell = /<is><t([^>]*)>([^<]+)<\/t><\/is>/g;

const otherNumber = (value: string, random: Random): string =>
  String(Number(value) + pick([1, -1, 0.001, 10], random) * (1 + random()));

const inReport =
  (pattern: RegExp, by: (match: readonly string[], random: Random) => string): Mutation =>
  (texts, random) =>
    replaceOne(texts, reportParts(texts), pattern, (match) => by(match, random), random);

const inWorkbook =
  (pattern: RegExp, by: string | ((match: readonly string[]) => string)): Mutation =>
  (texts, random) =>
    replaceOne(
      texts,
      ["xl/workbook.xml"],
      pattern,
      (match) => (typeof by === "string" ? by : by(match)),
      random,
    );

/** The cell in another number format, which is added to the styles. */
function withFormat(format: string): Mutation {
  return (texts, random) => {
    const styles = texts["xl/styles.xml"] ?? "";
    const count = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf /g)].length;
    const code = format.replaceAll('"', "&quot;");
    const after = styles
      .replace(/<numFmts[^>]*>/, (tag) => `${tag}<numFmt numFmtId="399" formatCode="${code}"/>`)
      .replace(
        "</cellXfs>",
        '<xf numFmtId="399" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
      );
    return replaceOne(
      { ...texts, "xl/styles.xml": after },
      reportParts(texts),
      numberCell,
      ([cell = ""]) => cell.replace(/ s="\d+"/, ` s="${count}"`),
      random,
    );
  };
}

/** Between the head and the table, where it passes for a part of the report. */
const certified = '<row r="3"><c r="A3" t="inlineStr"><is><t>Certified</t></is></c></row>';

/** What a forger may change, by kind. */
export const forgeries: Readonly<Record<string, readonly Mutation[]>> = {
  "a cell": [
    inReport(
      numberCell,
      ([, attributes, formula = "", value = ""], random) =>
        `<c ${attributes}>${formula}<v>${otherNumber(value, random)}</v></c>`,
    ),
    inReport(textCell, ([, attributes, text]) => `<is><t${attributes}>${text} (checked)</t></is>`),
    inReport(numberCell, () => ""),
  ],
  "a formula": [
    inReport(formulaCell, ([, attributes, , , value = ""]) => `<c ${attributes}><v>${value}</v></c>`),
    inReport(
      formulaCell,
      ([, attributes, kind, formula, value = ""]) =>
        `<c ${attributes}><f${kind}>(${formula})*1.05</f><v>${value}</v></c>`,
    ),
    inReport(formulaCell, ([cell = "", , , formula = ""]) =>
      cell.replace(
        formula,
        formula.replace(/\d+(?!.*\d)/s, (digits) => String(Number(digits) + 1)),
      ),
    ),
  ],
  "an input": [
    (texts, random) =>
      replaceOne(
        texts,
        inputParts(texts),
        // Cells of texts have the number of a text in their `v`: they are no figures.
        /<c (?![^>]*t="s")([^>]*)><v>(-?\d+(?:\.\d+)?)<\/v><\/c>/g,
        ([, attributes, value = ""]) => `<c ${attributes}><v>${Number(value) + 1}</v></c>`,
        random,
      ),
  ],
  "a name": [
    inWorkbook(/<definedName name="PSCI_[^>]*>[^<]*<\/definedName>/g, ""),
    inWorkbook(
      /(<definedName name="PSCI_[^>]*>[^<]*\$)(\d+)(<\/definedName>)/g,
      ([, first, digits, last]) => `${first}${Number(digits) + 1}${last}`,
    ),
    inWorkbook(
      /(<definedName name="PSCI_[^>]*>)[^<]*<\/definedName>/g,
      ([, tag]) => `${tag}#REF!</definedName>`,
    ),
  ],
  "a chart": [
    (texts, random) =>
      replaceOne(
        texts,
        chartParts(texts),
        /(<c:(?:val|cat)>.*?<c:f>[^<]*\$)(\d+)(<\/c:f>)/gs,
        ([, first, digits, last]) => `${first}${Number(digits) + 1}${last}`,
        random,
      ),
    (texts, random) =>
      replaceOne(
        texts,
        chartParts(texts),
        /(<c:chart><c:title>(?:(?!<\/c:title>).)*?<(?:a:t|c:f)>)([^<]*)(<\/(?:a:t|c:f)>)/gs,
        ([, first, , last]) => `${first}Data!$A$1${last}`,
        random,
      ),
  ],
  "a format": [withFormat('"77.7"'), withFormat(";;;"), withFormat('0.0"9"'), withFormat("0.0,")],
  "the structure": [
    inWorkbook(/<sheet name="(?!Data|Framework|Method)[^>]*"/g, ([tag]) => `${tag} state="veryHidden"`),
    inReport(/<row r="\d+"/g, ([tag]) => `${tag} hidden="1"`),
    inReport(/<col (?=[^>]*min="[1-3]")/g, () => '<col hidden="1" '),
    inReport(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, () => ""),
    inWorkbook(/<calcPr/g, '<calcPr calcMode="manual"'),
    inReport(/<row r="3"[^>]*\/>|<row r="3"[^>]*><\/row>|(?=<row r="4")/g, () => certified),
  ],
};
