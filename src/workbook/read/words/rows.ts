import { plain } from "../cells/text";

/** Names of rows that are not units, as `plain` returns them. */
const wholeNames = new Set(
  [
    ...["total", "totals", "grand total", "sum", "average", "mean", "median", "minimum", "maximum", "min"],
    ...["max", "count", "stdev", "standard deviation", "overall", "all", "averages", "all countries"],
    ...["all units", "suma", "promedio", "media", "mediana", "minimo", "maximo", "todos", "general"],
    ...["total general", "total nacional", "somme", "moyenne", "ensemble", "soma", "mediane", "totaux"],
    ...["national average", "national mean", "national total", "promedio nacional", "media nacional"],
    ...["moyenne nationale", "global average", "world average", "group average", "regional average"],
    ...["weighted average", "simple average", "mean value", "average score", "nacional", "national total"],
    ...["national", "country average", "state average", "promedio general", "moyenne generale"],
  ].map(plain),
);

/** Names of regions of the world and of groups of countries. */
const regions = new Set(
  [
    ...["world", "global", "mundo", "monde", "oecd", "ocde", "oecd average", "eu", "eu27", "eu 27", "eu28"],
    ...["european union", "union europea", "union europeenne", "uniao europeia", "g7", "g20", "euro area"],
    ...["africa", "asia", "europe", "americas", "oceania", "north america", "latin america"],
    ...["latin america and the caribbean", "latin america & caribbean", "sub-saharan africa", "arab states"],
    ...["south asia", "east asia and the pacific", "east asia & pacific", "europe and central asia"],
    ...["europe & central asia", "middle east and north africa", "middle east & north africa"],
    ...["least developed countries", "small island developing states", "developing countries", "high income"],
    ...["upper middle income", "lower middle income", "low income", "middle income", "emerging markets"],
    ...["organisation for economic co-operation and development", "very high human development"],
    ...["high human development", "medium human development", "low human development", "america latina"],
    ...["america latina y el caribe", "africa subsahariana", "paises en desarrollo", "pays en developpement"],
  ].map(plain),
);

/** Beginnings of names of totals: "NACIONAL SIN LA CAPITAL", "Total, all cities". */
const beginnings =
  /^(?:(?:grand |sub-?|sous-)?totale? |total[,:]|nacional |nacional_|average of |mean of |promedio de |media de los |media dos |moyenne des |sum of |weighted mean)/i;

/** Headings over rows of regions and groups, as `plain` returns them. */
const sectionHeadings =
  /^(?:human development groups?|regions?|groups?|aggregates?|regional aggregates|country groups?|income groups?|regiones|grupos|agregados|groupes|regioes|memo(?:randum)? items?|averages?|summary|developing countries by region)$/i;

/** "Total SA" may be a company: beginnings that count only at an end of the table, or where several rows have them. */
const openBeginnings = /^(?:totale? |nacional )/i;

export const isOpenTotalName = (text: string): boolean =>
  !wholeNames.has(plain(text)) && openBeginnings.test(text.trim());

export const isTotalName = (text: string): boolean =>
  wholeNames.has(plain(text)) || beginnings.test(text.trim());

export const isRegionName = (text: string): boolean => regions.has(plain(text));

export const isRegionHeading = (text: string): boolean => sectionHeadings.test(text.trim());

/** Names of rows below the header that describe the columns, as `plain` returns them. */
const describingNames = new Set(
  [
    ...["weight", "weights", "weighting", "peso", "pesos", "ponderacion", "ponderaciones", "poids"],
    ...["ponderation", "direction", "directions", "polarity", "sentido", "polaridad", "unit of measurement"],
    ...["units of measurement", "unidad de medida", "unite de mesure", "unidade de medida"],
  ].map(plain),
);

export const isDescribingName = (text: string): boolean => describingNames.has(plain(text));
