import { plain } from "../cells/text";
import type { Header } from "./region";

/** Usual headers of each attribute in the form of `plain`, the most certain first. */
export type Aliases<Attribute extends string> = Readonly<Record<Attribute, readonly string[]>>;

/** The header of each attribute; an attribute without a header is absent. */
export type Matched<Attribute extends string> = Readonly<Partial<Record<Attribute, Header>>>;

/**
 * Matches headers to attributes. Each attribute, in the order of the table, gets the header with the best alias among those
 * that no earlier attribute has.
 */
export function matchHeaders<Attribute extends string>(
  headers: readonly Header[],
  aliases: Aliases<Attribute>,
): Matched<Attribute> {
  const byText = new Map<string, Header>();
  for (const header of headers) {
    const text = plain(header.text);
    if (!byText.has(text)) byText.set(text, header);
  }
  const taken = new Set<Header>();
  const matched: Partial<Record<Attribute, Header>> = {};
  for (const attribute of Object.keys(aliases) as Attribute[] /* keys of a record of its own type */) {
    const found = aliases[attribute]
      .map((alias) => byText.get(alias))
      .find((header) => header && !taken.has(header));
    if (found === undefined) continue;
    taken.add(found);
    matched[attribute] = found;
  }
  return matched;
}

/** Columns of the data that identify a unit. */
export const unitAliases: Aliases<"code" | "name"> = {
  code: [
    ...[
      "ucode",
      "unitcode",
      "code",
      "citycode",
      "countrycode",
      "iso3",
      "iso3code",
      "isoalpha3",
      "isocode",
      "iso",
    ],
    ...[
      "iso2",
      "iso2code",
      "isoalpha2",
      "geocode",
      "geo",
      "nuts",
      "nutscode",
      "lau",
      "laucode",
      "fips",
      "unitid",
    ],
    ...["cityid", "countryid", "regioncode", "municipalitycode", "refarea", "key", "id"],
  ],
  name: [
    ...[
      "uname",
      "unitname",
      "name",
      "cityname",
      "countryname",
      "city",
      "municipality",
      "municipalityname",
      "country",
    ],
    ...[
      "economy",
      "unit",
      "town",
      "entity",
      "organisation",
      "organization",
      "department",
      "agency",
      "institution",
    ],
    ...[
      "place",
      "territory",
      "area",
      "district",
      "county",
      "province",
      "state",
      "region",
      "regionname",
      "geoname",
    ],
  ],
};

/** The column of the data with the time of each row. */
export const timeAliases: Aliases<"time"> = {
  time: [
    ...["year", "time", "period", "date", "yr", "timeperiod", "refyear", "referenceyear", "refperiod"],
    ...["referenceperiod", "fiscalyear", "calendaryear", "obsyear", "surveyyear", "edition", "wave"],
    ...["ano", "anio", "periodo", "fecha", "annee", "jahr", "anno"],
  ],
};
