import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { IndexTest, VariedPart } from "../../../workbook/tests";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";
import { listInWords, partWords } from "../varied-words";
import { alternativeWords } from "./alternative-words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});

const reasons = {
  "one-alternative": "notVariedAlternative",
  "no-gaps": "notVariedGaps",
  "no-goalposts": "notVariedGoalposts",
  "no-ratings": "notVariedRatings",
  "no-siblings": "notVariedSiblings",
  "no-participants": "notVariedParticipants",
} as const satisfies Record<NonNullable<VariedPart["notVaried"]>, TextKey>;

/** What a test varied, what could not vary, and what varied although the index itself does not have it. */
export function WhatVaried({ test: { varied } }: { readonly test: IndexTest }) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const list = (items: readonly string[]): string => listInWords(items, { language });
  const did = varied.filter(({ notVaried }) => notVaried === null);
  const withAlternatives = ({ part, alternatives }: VariedPart): string => {
    // Codes of all indicators say no more than that one of them is left out.
    const shown = part === "leave-one-out" || part === "raters" ? [] : alternatives;
    const name = partWords(part, { t });
    const words = shown.map((one) => alternativeWords(part, one, { language })).join("; ");
    return words === "" ? name : `${name} (${words})`;
  };
  const unlike = did.filter(({ inReference }) => !inReference);
  return (
    <div className={styles.list}>
      {did.length > 0 && <Body1>{t("variedParts", { list: list(did.map(withAlternatives)) })}</Body1>}
      {unlike.length > 0 && (
        <Body1>{t("notInReference", { list: list(unlike.map(({ part }) => partWords(part, { t }))) })}</Body1>
      )}
      {varied.map(
        ({ part, notVaried }) =>
          notVaried !== null && (
            <Body1 key={part}>
              {t("notVariedPart", { part: partWords(part, { t }), reason: t(reasons[notVaried]) })}
            </Body1>
          ),
      )}
    </div>
  );
}
