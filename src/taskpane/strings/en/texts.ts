import type { Texts } from "../text";
import { en } from ".";

export const texts: Texts = { catalogue: en, settingTitle: (title) => title };
