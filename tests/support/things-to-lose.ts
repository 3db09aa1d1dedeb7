import { checked, excelize, savedBytes, type Book } from "../../src/file/excelize";
import { closePackage, openPackage, type Parts } from "../../src/file/package";
import { edit, partContaining, relate } from "./edit-package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** The smallest picture there is: one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
/** What a macro project begins with; its contents matter to Excel only. */
const macros = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(7)]);

/**
 * A workbook full of what careless software loses. What excelize can make, it makes; the rest is put in as Excel itself
 * writes it. `macros` makes it an .xlsm.
 */
export async function thingsToLose(options: { readonly macros?: boolean } = {}): Promise<Uint8Array> {
  const library = await excelize();
  const book = library.NewFile();
  fillData(book);
  decorateData(book, library);
  addOtherSheets(book);
  if (options.macros) checked(book.AddVBAProject(macros));
  const parts = openPackage(savedBytes(book));
  addErrorBars(parts);
  addDynamicArray(parts);
  addIconSet(parts);
  addWorkbookExtras(parts);
  addStyleExtras(parts);
  addThreadedComment(parts);
  addExternalLink(parts);
  if (options.macros)
    edit(parts, "[Content_Types].xml", (text) =>
      text.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
    );
  return closePackage(parts);
}

function fillData(book: Book): void {
  checked(book.SetSheetName("Sheet1", "Data"));
  const rows: (string | number | boolean)[][] = [
    ["City", "Staff", "Budget", "Open data", "Trend"],
    ["Aldea", 12.5, 0.1 + 0.2, true, ""],
    ["=Burgo", 30, 7e-9, false, ""],
    ["Città", 18.25, 123456789.123, true, ""],
  ];
  rows.forEach((row, i) => checked(book.SetSheetRow("Data", `A${i + 1}`, row)));
  checked(book.AddTable("Data", { Range: "A1:E4", Name: "Cities", StyleName: "TableStyleLight9" }));
  checked(book.SetCellFormula("Data", "H2", "B2*2", { Type: "shared", Ref: "H2:H4" }));
  checked(book.SetCellFormula("Data", "H5", "SUM(B2:B4*C2:C4)", { Type: "array", Ref: "H5" }));
  checked(
    book.SetCellRichText("Data", "G1", [
      { Text: "bold ", Font: { Bold: true, Size: 11, Family: "Calibri" } },
      { Text: "and not" },
    ]),
  );
  checked(book.SetCellHyperLink("Data", "G2", "https://example.org/?a=1&b=2", "External"));
}

function decorateData(book: Book, library: Awaited<ReturnType<typeof excelize>>): void {
  checked(book.AddComment("Data", { Cell: "B2", Author: "Ana", Paragraph: [{ Text: "checked by hand" }] }));
  checked(
    book.AddSparkline("Data", { Location: ["E2", "E3"], Range: ["Data!B2:C2", "Data!B3:C3"], Markers: true }),
  );
  checked(
    book.SetConditionalFormat("Data", "B2:B4", [
      {
        Type: "data_bar",
        Criteria: "=",
        MinType: "min",
        MaxType: "max",
        BarColor: "#638EC6",
        BarSolid: true,
      },
    ]),
  );
  checked(
    book.AddDataValidation("Data", { Type: "list", Sqref: "G3:G4", Formula1: '"yes,no"', AllowBlank: true }),
  );
  checked(
    book.AddChart("Data", "J2", {
      Type: library.Col,
      Series: [{ Name: "Data!$B$1", Categories: "Data!$A$2:$A$4", Values: "Data!$B$2:$B$4" }],
      Title: { Paragraph: [{ Text: "Staff" }] },
      Format: { Name: "Staff chart" },
    }),
  );
  checked(
    book.AddShape("Data", {
      Cell: "J20",
      Type: "rect",
      Width: 180,
      Height: 60,
      Paragraph: [{ Text: "A note in a box" }],
    }),
  );
  checked(
    book.AddPictureFromBytes("Data", "P2", {
      Extension: ".png",
      File: new Uint8Array(pixel),
      Format: { AltText: "the crest" },
      InsertType: library.PictureInsertTypePlaceOverCells,
    }),
  );
  checked(book.SetColWidth("Data", "A", "A", 31));
  checked(book.SetHeaderFooter("Data", { OddFooter: "&C&P of &N" }));
}

function addOtherSheets(book: Book): void {
  checked(book.NewSheet("My notes"));
  checked(book.SetCellStr("My notes", "A1", "keep me"));
  checked(book.SetCellFormula("My notes", "B1", "Data!B2+1"));
  checked(book.NewSheet("Pivot"));
  checked(
    book.AddPivotTable({
      DataRange: "Data!A1:C4",
      PivotTableRange: "Pivot!A3:C12",
      Rows: [{ Data: "City" }],
      Data: [{ Data: "Staff", Subtotal: "Sum" }],
    }),
  );
  checked(book.NewSheet("Secret"));
  checked(book.SetCellInt("Secret", "A1", 42));
  checked(book.SetSheetVisible("Secret", false));
  checked(book.SetDefinedName({ Name: "StaffRange", RefersTo: "Data!$B$2:$B$4", Comment: "of the user" }));
  checked(book.SetDefinedName({ Name: "Local", RefersTo: "'My notes'!$A$1", Scope: "My notes" }));
  checked(book.SetActiveSheet(1));
}

function addErrorBars(parts: Parts): void {
  edit(parts, partContaining(parts, /charts\/chart\d+\.xml$/, "<barChart>"), (text) =>
    text.replace(
      "<cat>",
      '<errBars><errBarType val="both"/><errValType val="percentage"/><noEndCap val="0"/><val val="5"/></errBars><cat>',
    ),
  );
}

/** A spilled formula of Excel 365: the cell refers to metadata that says so. */
function addDynamicArray(parts: Parts): void {
  edit(parts, partContaining(parts, /worksheets\/sheet\d+\.xml$/, "Data!B2+1"), (text) =>
    text.replace(
      "</row>",
      '<c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn.UNIQUE(Data!B2:B3)</f><v>12.5</v></c></row><row r="2"><c r="D2"><v>30</v></c></row>',
    ),
  );
  parts["xl/metadata.xml"] = Buffer.from(
    `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  );
  relate(parts, "xl/workbook.xml", "sheetMetadata", "xl/metadata.xml", "sheetMetadata+xml");
}

/** A rule that only Excel 2010 and later know: it stands in the extension list of the sheet. */
function addIconSet(parts: Parts): void {
  edit(parts, partContaining(parts, /worksheets\/sheet\d+\.xml$/, "sparklineGroups"), (text) =>
    text.replace(
      "<x14:conditionalFormattings>",
      `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:x14="${x14}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="9" id="{5B6F1F2A-3A52-4C2B-9E0A-6D3C0F4B8A11}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting>`,
    ),
  );
}

function addWorkbookExtras(parts: Parts): void {
  edit(parts, "xl/workbook.xml", (text) =>
    text
      .replace(
        "<bookViews>",
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\ana\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews>',
      )
      .replace(
        "</workbook>",
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>',
      ),
  );
  parts["customXml/item1.xml"] = Buffer.from("<label>internal</label>");
  relate(parts, "xl/workbook.xml", "customXml", "customXml/item1.xml", null);
}

function addStyleExtras(parts: Parts): void {
  edit(parts, "xl/styles.xml", (text) =>
    text
      .replace(
        /<tableStyles[^>]*?(?:\/>|><\/tableStyles>)/,
        '<tableStyles count="1" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"><tableStyle name="House style" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles><colors><mruColors><color rgb="FF12AB34"/></mruColors></colors>',
      )
      .replace(
        "</styleSheet>",
        `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${x14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight3"/></ext></extLst></styleSheet>`,
      ),
  );
}

/** A conversation under a cell; older programs see the note beside it. */
function addThreadedComment(parts: Parts): void {
  const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
  parts["xl/threadedComments/threadedComment1.xml"] = Buffer.from(
    `<ThreadedComments xmlns="${namespace}"><threadedComment ref="B3" dT="2024-05-01T10:00:00.00" personId="{B1}" id="{C1}"><text>Is this the 2023 figure?</text></threadedComment></ThreadedComments>`,
  );
  parts["xl/persons/person.xml"] = Buffer.from(
    `<personList xmlns="${namespace}"><person displayName="Ana" id="{B1}" userId="ana" providerId="None"/></personList>`,
  );
  const sheet = partContaining(parts, /worksheets\/sheet\d+\.xml$/, "sparklineGroups");
  const office = "http://schemas.microsoft.com/office/2017/10/relationships/";
  relate(
    parts,
    sheet,
    `${office}threadedComment`,
    "xl/threadedComments/threadedComment1.xml",
    "application/vnd.ms-excel.threadedcomments+xml",
  );
  relate(
    parts,
    "xl/workbook.xml",
    `${office}person`,
    "xl/persons/person.xml",
    "application/vnd.ms-excel.person+xml",
  );
}

function addExternalLink(parts: Parts): void {
  parts["xl/externalLinks/externalLink1.xml"] = Buffer.from(
    `<externalLink xmlns="${main}"><externalBook xmlns:r="${relationships}" r:id="rId1"><sheetNames><sheetName val="Other"/></sheetNames></externalBook></externalLink>`,
  );
  parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>`,
  );
  const id = relate(
    parts,
    "xl/workbook.xml",
    "externalLink",
    "xl/externalLinks/externalLink1.xml",
    "externalLink+xml",
  );
  edit(parts, "xl/workbook.xml", (text) =>
    text.replace(
      "<definedNames>",
      `<externalReferences><externalReference r:id="${id}"/></externalReferences><definedNames>`,
    ),
  );
}
