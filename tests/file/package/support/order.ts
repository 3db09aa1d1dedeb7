import type { Element } from "@xmldom/xmldom";
import { childElements } from "./package";

const axis =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const seriesStart = "idx order tx spPr";
const anchor = "from to sp grpSp graphicFrame cxnSp pic contentPart clientData";

/** Orders of child elements in ECMA-376 part 1 (5th edition), annexes A.4 to A.6; `ser` has an order for each kind. */
const orders: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  "chartSpace/chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr extLst",
  tx: "strRef rich v",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  strCache: "ptCount pt extLst",
  numCache: "formatCode ptCount pt extLst",
  pt: "v",
  rich: "bodyPr lstStyle p",
  txPr: "bodyPr lstStyle p",
  p: "pPr r endParaRPr",
  pPr: "lnSpc spcBef spcAft defRPr",
  r: "rPr t",
  rPr: "ln noFill solidFill effectLst latin",
  defRPr: "ln noFill solidFill effectLst latin",
  plotArea: "layout barChart|lineChart|radarChart|scatterChart valAx|catAx dTable spPr extLst",
  layout: "manualLayout extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  radarChart: "radarStyle varyColors ser dLbls axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  "barChart/ser": `${seriesStart} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst`,
  "lineChart/ser": `${seriesStart} marker dPt dLbls trendline errBars cat val smooth extLst`,
  "radarChart/ser": `${seriesStart} marker dPt dLbls cat val extLst`,
  "scatterChart/ser": `${seriesStart} marker dPt dLbls trendline errBars xVal yVal smooth extLst`,
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  "ser/marker": "symbol size spPr extLst",
  "dPt/marker": "symbol size spPr extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  cat: "multiLvlStrRef numRef numLit strRef strLit",
  val: "numRef numLit",
  xVal: "multiLvlStrRef numRef numLit strRef strLit",
  yVal: "numRef numLit",
  catAx: `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${axis} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  majorGridlines: "spPr",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  legendEntry: "idx delete txPr extLst",
  spPr: "xfrm prstGeom noFill solidFill gradFill pattFill ln effectLst extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd",
  solidFill: "srgbClr",
  wsDr: "twoCellAnchor|oneCellAnchor|absoluteAnchor|AlternateContent",
  twoCellAnchor: anchor,
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  nvGraphicFramePr: "cNvPr cNvGraphicFramePr",
  "graphicFrame/xfrm": "off ext",
  graphic: "graphicData",
  graphicData: "chart",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
};

const repeatable = new Set(
  "ser dPt pt axId p r legendEntry valAx catAx twoCellAnchor oneCellAnchor conditionalFormatting".split(" "),
);

/**
 * Elements out of the order of their type, not of it, or too often in it; below `depth` levels it looks no further.
 * "a|b" are of one rank.
 */
export function orderFaults(element: Element, depth = Infinity): string[] {
  if (depth < 1) return [];
  const parent = element.parentElement?.localName ?? "";
  const name = element.localName ?? "";
  const order = (orders[`${parent}/${name}`] ?? orders[name] ?? "").split(" ");
  const children = childElements(element);
  const names = children.map((child) => child.localName ?? "");
  const ranks = names.map((child) => order.findIndex((entry) => entry.split("|").includes(child)));
  const faults = names.filter((child, i) => {
    const rank = ranks[i] ?? -1;
    const again = names.indexOf(child) < i && !repeatable.has(child);
    return rank < Math.max(0, ...ranks.slice(0, i)) || again;
  });
  return [
    ...faults.map((child) => `${name}/${child} is out of place`),
    ...children.flatMap((child) => orderFaults(child, depth - 1)),
  ];
}
