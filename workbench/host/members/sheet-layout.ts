import { columnOf } from "../../../src/workbook/cells";
import { field, figure, numberAt, oneOf, rangeAt, textAt } from "../cells/arguments";
import { maximumColumns, maximumRows } from "../cells/address";
import { CellRange } from "../cells/cell-range";
import type { HostSheet } from "../cells/host-sheet";
import { invalidArgument } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import { headersFooters } from "./page-margins";
import { print } from "./print";
import { rangeKind } from "./ranges";

/** Frozen rows and columns. */
export const freezePanes: HostKind<HostSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (host, args) => {
      const { row, column, rows, columns } = rangeAt(args, 0, host, "WorksheetFreezePanes.freezeAt").area;
      freeze(host, row + rows, column + columns);
    },
    FreezeRows: (host, args) => freeze(host, numberAt(args, 0, "WorksheetFreezePanes.freezeRows"), 0),
    FreezeColumns: (host, args) => freeze(host, 0, numberAt(args, 0, "WorksheetFreezePanes.freezeColumns")),
    Unfreeze: (host) => freeze(host, 0, 0),
    GetLocationOrNullObject: (host) => {
      const { rows, columns } = host.sheet.state.freeze;
      if (rows === 0 && columns === 0) return null;
      return HostObject.of(
        rangeKind,
        new CellRange(host, {
          row: 0,
          column: 0,
          rows: rows === 0 ? maximumRows : rows,
          columns: columns === 0 ? maximumColumns : columns,
        }),
      );
    },
  },
};

const freeze = (host: HostSheet, rows: number, columns: number): void =>
  host.writable("WorksheetFreezePanes").update({ freeze: { rows, columns } });

const a4 = "A4";

/** Print settings of a sheet, as far as the plan of a sheet has them. */
export const pageLayout: HostKind<HostSheet> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ sheet }) => (sheet.state.print.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (host, value) => {
        const orientation = oneOf(value, ["Landscape", "Portrait"], "PageLayout.orientation");
        print(host, { orientation: orientation === "Landscape" ? "landscape" : "portrait" });
      },
    },
    PaperSize: {
      get: () => a4,
      set: (_host, value) => {
        oneOf(value, [a4], "PageLayout.paperSize");
      },
    },
    Zoom: {
      get: ({ sheet }) => {
        const { wide, tall } = sheet.state.print;
        return { horizontalFitToPages: wide, ...(tall === null ? {} : { verticalFitToPages: tall }) };
      },
      set: (host, value) => {
        const [wide, tall] = [field(value, "horizontalFitToPages"), field(value, "verticalFitToPages")];
        print(host, {
          wide: figure(wide ?? 1, "PageLayout.zoom"),
          tall: tall === undefined || tall === null || tall === 0 ? null : figure(tall, "PageLayout.zoom"),
        });
      },
    },
  },
  objects: {
    HeadersFooters: (host) => HostObject.of(headersFooters, host),
  },
  methods: {
    SetPrintMargins: (_host, args) => {
      oneOf(args[0], ["Points", "Inches", "Centimeters"], "PageLayout.setPrintMargins");
    },
    SetPrintTitleRows: (host, args) => {
      const text = textAt(args, 0, "PageLayout.setPrintTitleRows").replaceAll("$", "");
      const [, first, last] = /^(\d+):(\d+)$/.exec(text) ?? [];
      if (first === undefined) throw invalidArgument("PageLayout.setPrintTitleRows");
      print(host, { repeatRows: [Number(first) - 1, Number(last) - 1] });
    },
    SetPrintTitleColumns: (host, args) => {
      const text = textAt(args, 0, "PageLayout.setPrintTitleColumns").replaceAll("$", "");
      const [, first, last] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text) ?? [];
      if (first === undefined || last === undefined) throw invalidArgument("PageLayout.setPrintTitleColumns");
      print(host, { repeatColumns: [columnOf(first), columnOf(last)] });
    },
    SetPrintArea: (host, args) =>
      print(host, { area: rangeAt(args, 0, host, "PageLayout.setPrintArea").onSheet }),
    GetPrintAreaOrNullObject: (host) => {
      const { area } = host.sheet.state.print;
      if (area === null) return null;
      const { row, column, rows, columns } = area;
      return HostObject.of(rangeKind, new CellRange(host, { row, column, rows, columns }));
    },
  },
};

/** Rows that begin a new page. */
export const horizontalPageBreaks: HostKind<HostSheet> = {
  name: "PageBreakCollection",
  methods: {
    Add: (host, args) => {
      const { row } = rangeAt(args, 0, host, "PageBreakCollection.add").area;
      print(host, { breaks: [...(host.sheet.state.print.breaks ?? []), row] });
    },
  },
};

/** Whether the user has protected a sheet. */
export const protection: HostKind<HostSheet> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ sheet }) => sheet.state.protected } },
};
