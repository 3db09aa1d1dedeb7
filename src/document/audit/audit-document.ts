import { at } from "../../engine/internal";
import { type AssessmentItem, said } from "../../workbook/report";
import type { DocumentBlock, DocumentModel } from "../document";
import { sentenceText } from "../number-text";
import { agreedSection } from "./agreed-section";
import { evidenceSection } from "./evidence-section";
import { exhibits } from "./exhibits";
import { pointsSection } from "./points/points-section";
import { type AuditInput, type Subject, subjectOf } from "./subject";
import { thresholdTable } from "./threshold-table";

/**
 * The audit of an index as a document: the sections of its assessment, with their sentences as they stand in the workbook, and
 * every exhibit where the assessment refers to it. The same input gives the same document.
 *
 * @throws when the results have no index with the code of the test
 */
export function auditDocument(input: AuditInput): DocumentModel {
  const subject = subjectOf(input);
  const { model, words, test, language, root, leaves } = subject;
  const names = [
    ...model.units.map(({ name }) => name),
    ...model.framework.flatMap(({ code, name }) => [code, name]),
  ];
  const plain = (text: string): string => sentenceText(text, language, names);
  const { name, code } = at(model.framework, root);
  return {
    language,
    title: said(words.title, { index: name === "" ? code : name }),
    subtitle: said(leaves.length === 1 ? words.subtitleOne : words.subtitle, {
      ...{ units: model.units.length, indicators: leaves.length },
      ...{ runs: test.settings.runs, seed: test.settings.seed, date: test.time.slice(0, 10) },
    }),
    time: test.time,
    blocks: [
      { kind: "contents" },
      ...input.assessment.sections.flatMap(({ id, heading, items }): readonly DocumentBlock[] => [
        { kind: "heading", level: 1, text: heading },
        ...items.flatMap((item) => itemBlocks(item, subject, plain)),
        ...(id === "made" ? [thresholdTable(subject)] : []),
      ]),
      ...pointsSection(subject),
      ...agreedSection(subject),
      ...evidenceSection(subject),
    ],
  };
}

function itemBlocks(
  item: AssessmentItem,
  subject: Subject,
  plain: (text: string) => string,
): readonly DocumentBlock[] {
  switch (item.kind) {
    case "sentence": {
      const text = textOf(item.cell.value);
      return text === "" ? [] : [{ kind: "paragraph", look: item.verdict?.is ?? "plain", text: plain(text) }];
    }
    case "prompt":
      return [{ kind: "prompt", prompt: textOf(item.prompt.value), text: item.text }];
    case "exhibit":
      return exhibits[item.id](subject, withoutNumber(item.caption));
  }
}

/** The caption of a sheet has the number of the exhibit; the document has numbers of its own. */
const withoutNumber = (caption: string): string => caption.replace(/^\p{L}+ \d+\. /u, "");

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
