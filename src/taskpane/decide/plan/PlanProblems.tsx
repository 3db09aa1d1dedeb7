import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SessionPlan } from "../../../app/session";
import { planProblems } from "../../../workbook/problems";
import { CellLink } from "../../parts/CellLink";
import { useSpeech } from "../../strings/SpeechContext";

const intents = { error: "error", warning: "warning", note: "info" } as const;

/** What stands against a plan, each with its way out. */
export function PlanProblems({ made: { plan, index } }: { readonly made: SessionPlan }) {
  const { problemWords } = useSpeech();
  // The sentence of the plan says what is not proven.
  const problems = planProblems(plan.plan, index.source, index.model).filter(
    ({ code }) => code !== "plan-not-proven",
  );
  return problems.map((problem, k) => {
    const { message, remedy } = problemWords(problem);
    return (
      <MessageBar key={k} intent={intents[problem.severity]} layout="multiline">
        <MessageBarBody>
          {message} {remedy} {problem.cell !== null && <CellLink cell={problem.cell} />}
        </MessageBarBody>
      </MessageBar>
    );
  });
}
