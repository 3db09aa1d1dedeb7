import type { PageMargins } from "../../../src/workbook/plan";
import { textAt } from "../cells/arguments";
import type { HostSheet } from "../cells/host-sheet";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import { print } from "./print";

const none: PageMargins = { leftHeader: "", rightHeader: "", leftFooter: "", rightFooter: "" };

const marginText = (key: keyof PageMargins): HostProperty<HostSheet> => ({
  get: ({ sheet }) => sheet.state.print.margins?.[key] ?? "",
  set: (host, value) => {
    const text = textAt([value], 0, `HeaderFooter.${key}`);
    print(host, { margins: { ...none, ...host.sheet.state.print.margins, [key]: text } });
  },
});

/** Texts above and below the pages of a sheet: left and right, as in plans. */
export const headerFooter: HostKind<HostSheet> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: marginText("leftHeader"),
    RightHeader: marginText("rightHeader"),
    LeftFooter: marginText("leftFooter"),
    RightFooter: marginText("rightFooter"),
  },
};

/** The texts are the same on all pages; other texts for some pages are not modelled. */
export const headersFooters: HostKind<HostSheet> = {
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (host) => HostObject.of(headerFooter, host) },
};
