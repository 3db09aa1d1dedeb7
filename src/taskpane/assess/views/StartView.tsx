import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useKeptChoice } from "../../frame/KeptChoice";
import { assessmentWords } from "../../frame/assessment-words";
import { ProblemItem } from "../../data/ProblemItem";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { Assignment } from "../start/Assignment";
import { firstDraft, isSameRequest, perCellOf, requestOf, type StartDraft } from "../start/start-draft";
import { StartForm } from "../start/StartForm";
import { FoundAssessment } from "../start/FoundAssessment";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Problems that are drawn at first. */
const first = 10;

/** Makes the tables of an assessment: who rates what. It works without an index: a list of units and a framework are enough. */
export function StartView() {
  const styles = useStyles();
  const session = useSession();
  const { busy, assessmentPreview: preview, done, index } = useSessionState();
  const { t, language } = useSpeech();
  const { kept, keep } = useKeptChoice();
  const [isRefused, setRefused] = useState(false);
  const draft = kept.assess.start ?? firstDraft;
  const request = requestOf(draft, language);
  const change = (part: Partial<StartDraft>): void => {
    setRefused(false);
    keep({ assess: { ...kept.assess, start: { ...draft, ...part } } });
  };
  const run = (work: typeof session.startAssessment): void => {
    if (busy !== null) return;
    if (request === null) setRefused(true);
    else {
      if (draft.perCell !== perCellOf(draft)) change({ perCell: perCellOf(draft) });
      void work(request);
    }
  };
  const shown = preview !== null && isSameRequest(preview.request, request) ? preview : null;
  return (
    <>
      {index?.source.assessment !== undefined && <FoundAssessment assessment={index.source.assessment} />}
      <Section title={t("startTitle")}>
        <Hint>{t("startText")}</Hint>
        <form
          className={styles.form}
          aria-label={t("startTitle")}
          onSubmit={(event) => {
            event.preventDefault();
            run(session.previewAssessment);
          }}
        >
          <StartForm draft={draft} refused={isRefused ? t("startRatersMissing") : null} onChange={change} />
          <div className={styles.actions}>
            <Button type="submit" disabledFocusable={busy !== null}>
              {t("startPreview")}
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={busy !== null}
              onClick={() => run(session.startAssessment)}
            >
              {t("startMake")}
            </Button>
          </div>
        </form>
        {done?.what === "assessment" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {assessmentWords(done, t)} {t("startNext")}
            </MessageBarBody>
          </MessageBar>
        )}
      </Section>
      {shown !== null && (
        <Section title={t("startAssignment")}>
          {shown.found !== null && <Assignment started={shown.found} />}
          {shown.problems.length > 0 && (
            <Paged items={shown.problems} first={first} label={t("startProblems")}>
              {(problem) => <ProblemItem key={`${problem.code} ${problem.message}`} problem={problem} />}
            </Paged>
          )}
        </Section>
      )}
    </>
  );
}
