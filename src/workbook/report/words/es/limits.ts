/** Lo que está al lado de los límites de los avisos si el Método los indica. */
export const limits = {
  ofMethod: "{text}. Habitual: {usual}. Método: {value}",
  differs: "{text}. Habitual: {usual}. Método: {value}; la celda es otra, y es la que cuenta",
  notUsual: "{text}. Habitual: {usual}",
} as const;
