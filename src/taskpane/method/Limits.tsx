import type { Model } from "../../engine";
import { limitSettings } from "../../workbook/read";
import { Disclosure } from "../parts/Disclosure";
import { Hint } from "../parts/Hint";
import { useSpeech } from "../strings/SpeechContext";
import { LimitField } from "./LimitField";
import { SettingsGrid } from "./SettingsGrid";

/** The limits of flags, folded: open where the Method states some. */
export function Limits({ model }: { readonly model: Model }) {
  const { t } = useSpeech();
  return (
    <Disclosure title={t("limits")} open={model.method.limits !== undefined}>
      <Hint>{t("limitsText")}</Hint>
      <SettingsGrid>
        {limitSettings.map((setting) => (
          <LimitField key={setting.title} setting={setting} model={model} />
        ))}
      </SettingsGrid>
    </Disclosure>
  );
}
