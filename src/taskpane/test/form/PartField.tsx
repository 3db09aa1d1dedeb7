import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { methodWords } from "../../../workbook/spanish";
import type { TestSettings, VariedPart } from "../../../workbook/tests";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";
import { partTitle, partWords } from "../varied-words";
import { isTicked, partSettings, settingOfTest, ticked } from "./part-settings";
import { TestField } from "./TestField";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", minWidth: 0 },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  below: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: "28px",
  },
});

const reasons = {
  "one-alternative": "cannotVaryOne",
  "no-gaps": "cannotVaryGaps",
  "no-goalposts": "cannotVaryGoalposts",
  "no-ratings": "cannotVaryRatings",
  "no-siblings": "cannotVarySiblings",
  "no-participants": "cannotVaryParticipants",
} as const satisfies Record<NonNullable<VariedPart["notVaried"]>, TextKey>;

/** Parts that vary in one way, which needs no words. */
const plain: readonly VariedPart["part"][] = ["leave-one-out", "raters"];

interface PartFieldProps {
  readonly varied: VariedPart;
  readonly settings: TestSettings;
  readonly waiting: boolean;
  readonly write: (settings: TestSettings) => void;
}

/** One part of the index: whether the test varies it, between what, or why it cannot vary. */
export function PartField({ varied, settings, waiting, write }: PartFieldProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, language } = speech;
  const id = useId();
  const { part, alternatives, notVaried, inReference } = varied;
  const setting = settingOfTest(partSettings[part]);
  const on = isTicked(settings, part);
  const inWords = methodWords(language);
  const words = alternatives.map((own) => inWords.value(setting.title, own)).join("; ");
  const name = { part: partWords(part, speech) };
  const isOpen = on && !plain.includes(part) && notVaried !== "no-gaps" && notVaried !== "no-goalposts";
  return (
    <div className={styles.part}>
      <Checkbox
        className={styles.box}
        label={partTitle(part, speech)}
        checked={on}
        // What cannot vary can still be taken out of the settings.
        disabled={notVaried !== null && !on}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          if (!waiting) write(ticked(settings, part, checked === true));
        }}
      />
      <div className={styles.below}>
        {isOpen && (
          <TestField
            setting={setting}
            label={setting.stage === null ? t("spreadOf", name) : t("alternativesOf", name)}
            words={words}
            long={setting.stage !== null}
            write={(change) => write({ ...settings, ...change })}
          />
        )}
        {isOpen && part === "weights" && typeof settings.weights === "number" && (
          <Checkbox
            className={styles.box}
            label={t("weightsAsOne")}
            checked={settings.weightsTogether}
            onChange={(_, { checked }) => {
              if (!waiting) write({ ...settings, weightsTogether: checked === true });
            }}
          />
        )}
        <Hint id={id}>
          {notVaried !== null
            ? t(reasons[notVaried])
            : [
                isOpen || plain.includes(part) ? "" : inReference ? words : `${words}.`,
                part === "leave-one-out" ? t("leaveOneOutText") : "",
                part === "raters" ? t("ratersText") : "",
                inReference ? "" : t("stepNotThere"),
              ]
                .filter((text) => text !== "")
                .join(" ")}
        </Hint>
      </div>
    </div>
  );
}
