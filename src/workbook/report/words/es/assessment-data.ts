export const assessmentData = {
  cellsNone: "Están las {cells} cifras de {units} unidades y {indicators} indicadores.",
  cellsOne: "De {cells} cifras de {units} unidades y {indicators} indicadores falta 1.",
  cellsSeveral:
    "De {cells} cifras de {units} unidades y {indicators} indicadores faltan {missing} ({share} %).",
  coverageNone: "Cada indicador tiene cifras para al menos el {limit} % de las unidades.",
  coverageOne:
    "{names} tiene cifras para menos del {limit} % de las unidades: lo que dice se apoya en pocas.",
  coverageSeveral:
    "{count} de {all} indicadores tienen cifras para menos del {limit} % de las unidades: {names}. Lo que dicen se apoya en pocas unidades.",
  unitsNone: "Cada unidad tiene cifras para al menos el {limit} % de los indicadores.",
  unitsOne:
    "{names} tiene cifras para menos del {limit} % de los indicadores: su puntuación se apoya en pocos.",
  unitsSeveral:
    "{count} de {all} unidades tienen cifras para menos del {limit} % de los indicadores: {names}. Sus puntuaciones se apoyan en pocas cifras.",
  imputedNothing: "No falta nada, así que no se ha estimado nada.",
  imputedNone:
    "Las cifras ausentes no se han estimado: el ajuste Datos ausentes dice cómo se puntúa una unidad sin ellas.",
  imputedOne: "Se ha estimado 1 cifra ausente: está marcada en la hoja {sheet}.",
  imputedSeveral:
    "Se han estimado {count} cifras ausentes ({share} % de todas): están marcadas en la hoja {sheet}.",
  outliersNone:
    "Ningún indicador tiene valores atípicos según la prueba (asimetría mayor que {skewness} en valor absoluto y curtosis mayor que {kurtosis}, ambas).",
  outliersOne:
    "{names} tiene valores atípicos según la prueba (asimetría mayor que {skewness} en valor absoluto y curtosis mayor que {kurtosis}, ambas): unas pocas unidades pueden fijar la escala de todas.",
  outliersSeveral:
    "{count} de {all} indicadores tienen valores atípicos según la prueba (asimetría mayor que {skewness} en valor absoluto y curtosis mayor que {kurtosis}, ambas): {names}. Unas pocas unidades pueden fijar la escala de todas.",
  outliersBefore: " Antes del tratamiento: {count}.",
  outliersUntreated: " El índice no trata los valores atípicos.",
  outliersUndefined:
    "La prueba de valores atípicos no está definida: necesita cuatro cifras o más que varíen.",
  sameNone: "Ningún indicador tiene el mismo valor para más del {limit} % de sus unidades.",
  sameOne: "{names} tiene el mismo valor para más del {limit} % de sus unidades: distingue a pocas de ellas.",
  sameSeveral:
    "{count} de {all} indicadores tienen el mismo valor para más del {limit} % de sus unidades: {names}. Distinguen a pocas unidades.",
  spreadAlike: "En la escala común los indicadores varían por igual.",
  spreadConstant: "{narrowest} no varía en la escala común: no mueve ningún puesto.",
  spread:
    "En la escala común la desviación típica de {widest} es {ratio} veces la de {narrowest}. Con el mismo peso, lo que varía más suele mover más el índice.",
} as const;
