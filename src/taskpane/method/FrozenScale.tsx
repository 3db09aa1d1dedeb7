import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ReportMode } from "../../app";
import type { SessionIndex } from "../../app/session";
import { freezeScale } from "../../engine";
import type { Language } from "../../workbook/language";
import { methodWords } from "../../workbook/spanish";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

interface FrozenScaleProps {
  readonly index: SessionIndex;
  readonly mode: ReportMode;
}

/** Asks for the sheet Frozen scale, or says why there can be none; nothing where the index is scored on such a scale itself. */
export function FrozenScale({ index, mode }: FrozenScaleProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t, language } = useSpeech();
  const id = useId();
  const { results, source } = index;
  const kept = useMemo(() => freezeScale(results), [results]);
  if (source.frozen !== undefined) return null;
  const methods = kept.ok
    ? []
    : [...new Set(kept.problems.flatMap(({ details }) => details["method"] ?? []))].map((method) =>
        inWords(method, language),
      );
  return (
    <Section title={t("frozenScale")}>
      <Hint id={id}>{t("frozenScaleText")}</Hint>
      {kept.ok ? (
        <div>
          <Button
            size="small"
            disabledFocusable={busy !== null}
            aria-describedby={id}
            onClick={() => void session.score(mode, "frozen-scale")}
          >
            {t("frozenScaleWrite")}
          </Button>
        </div>
      ) : (
        <Hint>{t("frozenScaleNot", { methods: methods.join(", ") })}</Hint>
      )}
    </Section>
  );
}

/** A method of a stage that may have no scale, in words. */
function inWords(method: string, language: Language): string {
  const { value } = methodWords(language);
  const names = ["Normalisation", "Imputation"].map((title) => value(title, method));
  return names.find((name) => name !== method) ?? method;
}
