import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Model } from "../../../engine";
import { type Proposal, proposalChanges, proposalOutcome } from "../../../workbook/assessment";
import { nameOf } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { KeepScenario } from "../../scenarios/KeepScenario";
import { useSession } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  votes: { paddingInlineStart: "28px", paddingBlockEnd: tokens.spacingVerticalXS },
});

const titles = {
  keep: "proposalKeep",
  drop: "proposalDrop",
  move: "proposalMove",
  reword: "proposalReword",
} as const;
const outcomes = {
  accepted: "proposalAccepted",
  rejected: "proposalRejected",
  tied: "proposalTied",
  "no votes": "proposalNoVotes",
} as const;

interface ProposalsProps {
  readonly model: Model;
  readonly proposals: readonly Proposal[];
}

/** Proposals with their votes; the ticked ones can be kept as a scenario. Without a choice those are ticked that the votes accept. */
export function Proposals({ model, proposals }: ProposalsProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const session = useSession();
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const keyOf = ({ node, kind, to }: Proposal): string => JSON.stringify([node, kind, to]);
  const isTicked = (proposal: Proposal): boolean =>
    chosen[keyOf(proposal)] ?? proposalOutcome(proposal) === "accepted";
  const name = (code: string): string => {
    const node = model.framework.find((one) => one.code === code);
    return node === undefined ? code : nameOf(node);
  };
  const changes = proposalChanges(proposals.filter(isTicked));
  return (
    <Section title={t("groupProposals")}>
      <Hint>{t("groupProposalsText")}</Hint>
      <div className={styles.list}>
        {proposals.map((proposal) => {
          const { node, kind, to, votesFor, votesAgainst } = proposal;
          const key = keyOf(proposal);
          return (
            <div key={key}>
              <Checkbox
                label={t(titles[kind], { name: name(node), to: kind === "move" ? name(to) : to })}
                checked={isTicked(proposal)}
                aria-describedby={`votes-${key}`}
                onChange={(_, { checked }) => setChosen({ ...chosen, [key]: checked === true })}
              />
              <div className={styles.votes}>
                <Hint id={`votes-${key}`}>
                  {t("groupVotes", {
                    ...{ for: plain(votesFor), against: plain(votesAgainst) },
                    outcome: t(outcomes[proposalOutcome(proposal)]),
                  })}
                </Hint>
              </div>
            </div>
          );
        })}
      </div>
      {changes.length === 0 ? (
        <Hint>{t("proposalsUnchanged")}</Hint>
      ) : (
        <KeepScenario
          label={t("whatIfKeep")}
          hint=""
          keep={(wanted, replace) => session.saveScenario(wanted, changes, replace)}
        />
      )}
    </Section>
  );
}
