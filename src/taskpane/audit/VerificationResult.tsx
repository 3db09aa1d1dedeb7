import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Verification } from "../../app";
import { Hint } from "../parts/Hint";
import { useSpeech } from "../strings/SpeechContext";
import { BlockList } from "./BlockList";
import { DifferenceList } from "./DifferenceList";
import { InputChangeList } from "./InputChangeList";
import { LookList } from "./LookList";
import { inputsWords, verdict } from "./verdict";

/** The verdict, and every cell and block that differs. */
export function VerificationResult({ verification }: { readonly verification: Verification }) {
  const { t } = useSpeech();
  const { intent, text } = verdict(verification, t);
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
      {verification.compared && (
        <>
          <Hint>{inputsWords(verification, t)}</Hint>
          {verification.isUncalculated && <Hint>{t("notCalculated")}</Hint>}
          {!verification.looksCompared && <Hint>{t("looksNotCompared")}</Hint>}
          <InputChangeList changes={verification.changes} cells={verification.cells} />
          <BlockList blocks={verification.blocks.filter(({ follows }) => follows === undefined)} />
          <DifferenceList cells={verification.cells} />
          <LookList looks={verification.looks} />
        </>
      )}
    </>
  );
}
