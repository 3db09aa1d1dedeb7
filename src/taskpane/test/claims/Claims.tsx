import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SessionIndex } from "../../../app/session";
import type { Claim } from "../../../engine";
import { parseClaim } from "../../../workbook/claims";
import type { Problem } from "../../../workbook/problem";
import { Disclosure } from "../../parts/Disclosure";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { ClaimList } from "./ClaimList";
import { ClaimPicker } from "./ClaimPicker";

const useStyles = makeStyles({
  line: { alignItems: "start", display: "flex", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  whole: { minWidth: 0, width: "100%" },
  text: { minWidth: 0 },
});

interface ClaimsProps {
  readonly index: SessionIndex;
  /** Code of the index. */
  readonly root: string;
}

/** Claims about units, typed or picked: in how many runs of the test they hold, and for which weights. */
export function Claims({ index, root }: ClaimsProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy, claims } = useSessionState();
  const { t, problemWords } = useSpeech();
  const [draft, setDraft] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = claims?.root === root ? claims : null;
  const listed: readonly Claim[] = shown?.found.claims.map(({ claim }) => claim) ?? [];
  const type = (text: string): void => {
    setDraft(text);
    setProblem(null);
  };
  const add = (): void => {
    if (busy !== null || draft.trim() === "") return;
    const parsed = parseClaim(draft, index.model, root);
    if (!parsed.ok) return setProblem(parsed.problem);
    setDraft("");
    const others = listed.filter((claim) => JSON.stringify(claim) !== JSON.stringify(parsed.claim));
    void session.testClaims(root, [parsed.claim, ...others]);
  };
  const words = problem && problemWords(problem);
  return (
    <Section title={t("claims")}>
      <Hint>{t("claimsText")}</Hint>
      <div className={styles.line}>
        <Field
          size="small"
          className={styles.field}
          validationState={words === null ? "none" : "error"}
          {...(words !== null && { validationMessage: `${words.message} ${words.remedy}` })}
        >
          <Input
            size="small"
            className={styles.whole}
            input={{ className: styles.text }}
            aria-label={t("claimField")}
            placeholder={t("claimExample", {
              one: index.model.units[0]?.code ?? "",
              other: index.model.units[1]?.code ?? "",
            })}
            value={draft}
            onChange={(_, { value }) => type(value)}
            onKeyDown={({ key }) => {
              if (key === "Enter") add();
            }}
          />
        </Field>
        <Button size="small" disabledFocusable={busy !== null || draft.trim() === ""} onClick={add}>
          {t("claimAdd")}
        </Button>
      </div>
      <Disclosure title={t("claimPick")}>
        <ClaimPicker model={index.model} root={root} pick={type} />
      </Disclosure>
      {shown?.isOld && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("claimsOld")}</MessageBarBody>
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void session.testClaims(root, listed)}
          >
            {t("claimsAgain")}
          </Button>
        </MessageBar>
      )}
      {shown !== null && (
        <ClaimList
          claims={shown}
          remove={(claim) =>
            void session.testClaims(
              root,
              listed.filter((other) => other !== claim),
            )
          }
        />
      )}
    </Section>
  );
}
