import type { Lever } from "../../engine";
import { said } from "../../workbook/report";
import type { BriefInput } from "../brief/brief-input";
import { briefSubject } from "../brief/brief-subject";
import type { DocumentModel } from "../document";
import { byGroup } from "./by-group";
import { byIndicator } from "./by-indicator";
import { byUnit } from "./by-unit";
import { funderLead } from "./funder-lead";
import { funderLimits } from "./funder-limits";
import { gainAgainstMoney } from "./gain-against-money";
import { movesOf } from "./moves";

/**
 * The brief for those who fund many units: where the money moves most, by indicator, group and unit, and what is not sure. It is
 * about the plan of the workbook where that is for several units, and about the next steps of all units where it is not.
 *
 * @param leversOf the levers of a unit, by its position
 * @throws when the results have no index with the code of the input
 */
export function funderDocument(
  input: BriefInput,
  leversOf: (unit: number) => readonly Lever[],
): DocumentModel {
  const subject = briefSubject(input);
  const { results, words, index, indicators, language, time } = subject;
  const found = movesOf(subject, leversOf);
  return {
    ...{ language, time, layout: "brief", title: said(words.funder.title, { index }) },
    subtitle: said(words.funder.subtitle, {
      ...{ units: results.model.units.length, indicators: indicators.length, date: time.slice(0, 10) },
    }),
    blocks: [
      ...funderLead(subject, found),
      ...byIndicator(subject, found),
      ...gainAgainstMoney(subject, found),
      ...byGroup(subject, found),
      ...byUnit(subject, found),
      ...funderLimits(subject, found),
    ],
  };
}
