import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { SessionClaims } from "../../../app/session";
import type { Claim } from "../../../engine";
import { claimWords, namesIn } from "../../../workbook/claims";
import { useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { nominalWords, shareWords, verdictWords } from "./claim-figures";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  claim: {
    alignItems: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "minmax(0, 1fr) auto",
    paddingBlock: tokens.spacingVerticalS,
  },
  words: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  share: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  track: { display: "block", height: "6px", width: "100%" },
  back: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas" } },
  bar: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
});

interface ClaimListProps {
  readonly claims: SessionClaims;
  readonly remove: (claim: Claim) => void;
}

/** Each claim with the share of the runs in which it holds, and the weights for which it does. */
export function ClaimList({ claims: { found, index }, remove }: ClaimListProps) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const speech = useSpeech();
  const { t, language } = speech;
  return (
    <ul className={styles.list} aria-label={t("claims")} tabIndex={-1} data-focus-home="">
      {found.claims.map((share, k) => {
        const under = found.underWeights[k];
        const words = claimWords(share.claim, language, namesIn(index.model));
        return (
          <li key={JSON.stringify(share.claim)} className={styles.claim}>
            <div className={styles.words}>
              <Body1>{words}</Body1>
              <span className={styles.share}>{shareWords(share, speech)}</span>
              {!Number.isNaN(share.share) && (
                <svg aria-hidden className={styles.track}>
                  <rect className={styles.back} width="100%" height="6" rx="1" />
                  <rect className={styles.bar} width={`${100 * share.share}%`} height="6" rx="1" />
                </svg>
              )}
              <Caption1 className={styles.quiet}>{nominalWords(share, speech)}</Caption1>
              {under !== undefined && (
                <Caption1 className={styles.quiet}>
                  {verdictWords(under.any, t("weightsAny"), speech)}{" "}
                  {under.within !== null && verdictWords(under.within, t("weightsWithin"), speech)}
                </Caption1>
              )}
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t("claimRemove", { claim: words })}
              disabledFocusable={busy !== null}
              onClick={() => remove(share.claim)}
            />
          </li>
        );
      })}
    </ul>
  );
}
