import { Body1, makeStyles } from "@fluentui/react-components";
import type { Assumption } from "../../../workbook/read";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "20px" } });

const sentences = {
  "flat-index": "assumedFlat",
  "more-is-better": "assumedMore",
  "equal-weights": "assumedEqual",
  "default-method": "assumedMethod",
} as const satisfies Record<Assumption, TextKey>;

/** What is assumed because nothing in the workbook says otherwise. */
export function Assumptions({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (assumptions.length === 0) return null;
  return (
    <div>
      <Subheading>{t("assumedTitle")}</Subheading>
      <ul className={styles.list}>
        {assumptions.map((assumption) => (
          <li key={assumption}>
            <Body1>{t(sentences[assumption])}</Body1>
          </li>
        ))}
      </ul>
    </div>
  );
}
