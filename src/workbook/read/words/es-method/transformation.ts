import type { TransformationName } from "../../../../engine";
import type { SettingInSpanish } from "./setting";

export const transformation: SettingInSpanish<TransformationName> = {
  title: "Transformación",
  values: {
    none: { name: "ninguna", meaning: "Los valores se normalizan como están." },
    log: {
      name: "logaritmo",
      meaning:
        "El logaritmo natural de los valores: las proporciones iguales pasan a ser distancias iguales. Requiere valores mayores que 0.",
    },
    "square root": {
      name: "raíz cuadrada",
      meaning: "La raíz cuadrada de los valores: los valores altos se acercan. Requiere valores de 0 o más.",
    },
    reciprocal: {
      name: "recíproco",
      meaning:
        "1 dividido entre el valor; qué valores son mejores sigue siendo lo mismo. Requiere valores mayores que 0.",
    },
  },
};
