import { tableFacts } from "../columns/facts";
import { dataColumns } from "../data/data-columns";
import type { KnownHeaders } from "../framework/known-headers";
import type { FoundData } from "./find-data";
import { regionName } from "./region";
import type { FoundTable } from "./roles";

/** The data in the layout of the COIN Tool, in which every place is fixed. */
export function coinData(found: FoundTable, { statedIn }: KnownHeaders): FoundData {
  const { region, headerRow, headers } = found;
  const facts = tableFacts(region, headerRow, headers);
  return {
    ...found,
    facts,
    raw: region,
    kind: "coin-tool",
    arranged: null,
    headerRows: [headerRow],
    leftOut: [],
    otherTables: [],
    known: headers.length,
    quality: 1,
    columns: dataColumns(found, facts, statedIn(headers)),
    places: [regionName(region)],
  };
}
