import { headersAt } from "../find/region";
import { type Fit, hasNumbers, isFrameworkHeader } from "../find/roles";
import { evidenceTable } from "../words/evidence-columns";
import { matchNearly } from "../words/misspelt";
import { proposalTable, stakeholderTable } from "../words/together-columns";

/** Whether headers are those of the table Evidence: documents with an id, or for a unit or an indicator. */
export const evidenceFit: Fit = (headers) => {
  const { id, unit, indicator, title, kind, place, date, quality } = matchNearly(
    headers,
    evidenceTable,
  ).columns;
  const described = [title, kind, place, date, quality].some((header) => header !== undefined);
  return described && (id ?? unit ?? indicator) !== undefined;
};

/** Whether headers are those of the table Stakeholders: who, and elements in a column or as columns of points. */
export const stakeholderFit: Fit = (headers, region, row) => {
  const { participant, node, points, ratio, than } = matchNearly(headers, stakeholderTable).columns;
  if (participant === undefined || isFrameworkHeader(headers)) return false;
  if (node !== undefined) return [points, ratio, than].some((header) => header !== undefined);
  return headersAt(region, row).filter(({ column }) => hasNumbers(region, row, column)).length > 1;
};

/** Whether headers are those of the table Proposals. */
export const proposalFit: Fit = (headers) => {
  const { node, proposal } = matchNearly(headers, proposalTable).columns;
  return node !== undefined && proposal !== undefined;
};
