/** La hoja con la escala de una ejecución, para datos posteriores. */
export const frozenScale = {
  title: "Escala fija",
  subtitle:
    "Todas las cifras que esta ejecución sacó de sus unidades. Para datos posteriores, copie esta hoja a su libro: allí se lee tal como está.",
  remark:
    "En este libro la hoja es parte del informe y no se lee. Sus cifras son valores de la ejecución: puntúe de nuevo tras un cambio.",
};
