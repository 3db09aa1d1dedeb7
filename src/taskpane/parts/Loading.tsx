import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({ loading: { paddingBlock: tokens.spacingVerticalXXXL } });

/** Shown while something loads. */
export function Loading({ label }: { readonly label?: string }) {
  const { t } = useSpeech();
  return <Spinner className={useStyles().loading} size="small" label={label ?? t("loading")} />;
}
