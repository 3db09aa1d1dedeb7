/** Correlation of two columns over the units that have both; an empty text for fewer than three, or where one is constant. */
export const correlationFormula = (x: string, y: string): string =>
  `IF(SUMPRODUCT(ISNUMBER(${x})*ISNUMBER(${y}))<3,"",IFERROR(CORREL(${x},${y}),""))`;

/** Share of the units with two ranks whose ranks are so many places apart or more; for an array formula. */
export const apartFormula = (x: string, y: string, places: string): string =>
  `IFERROR(SUM(IF(ISNUMBER(${x})*ISNUMBER(${y}),IF(ABS(${x}-${y})>=${places},1,0),0))/SUMPRODUCT(ISNUMBER(${x})*ISNUMBER(${y})),"")`;
