import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Page } from "../parts/Page";
import { useSpeech } from "../strings/SpeechContext";
import { partFailure } from "./part-failure";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

interface TabFailureProps {
  readonly error: unknown;
  readonly again: () => void;
}

/** Shown instead of a tab that did not load, or that stopped: why, and what to do. */
export function TabFailure({ error, again }: TabFailureProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { title, wayOut } = partFailure(error, t);
  return (
    <Page>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle> {wayOut}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={again}>
            {t("tryAgain")}
          </Button>
          <Button size="small" onClick={() => location.reload()}>
            {t("reloadPane")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </Page>
  );
}
