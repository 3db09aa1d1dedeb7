export const assessment = {
  title: "Evaluación: {index}",
  subtitle:
    "La auditoría del índice en palabras. Cada cifra viene de celdas de este libro: cambie un umbral más abajo y los juicios lo siguen.",
  subtitleValues: "La auditoría del índice en palabras, escrita como valores.",
  summary: "Resumen",
  made: "Cómo se han hecho las cifras",
  framework: "1. Marco conceptual",
  data: "2. Calidad de los datos",
  coherence: "3. Coherencia estadística",
  assumptions: "4. Efecto de los supuestos del modelo",
  experts: "5. Contraste con expertos",
  thresholds: "Umbrales",
  thresholdsText:
    "Cambie una celda amarilla: juicios y frases la siguen, y una segunda ejecución la conserva. Una gris se cambia en su hoja (siga su enlace).",
  workings: "Cálculos: las cifras de las frases",
  good: "Sólido",
  caution: "Cautela",
  warning: "Corregir",
  soundNone: "Ninguna comprobación es sólida según su umbral.",
  sound: "Sólido según los umbrales de abajo: {names}.",
  cautionNone: "Ninguna comprobación pide cautela.",
  withCaution: "Para leer con cautela: {names}.",
  mendNone: "No hay nada que corregir primero.",
  mend: "Para corregir primero: {names}.",
  necessary:
    "Estas comprobaciones son necesarias, no suficientes: un índice puede pasarlas todas y medir lo que no debe. Tampoco serían mejores unos puestos que nada mueve: las partes se repetirían.",
  runsAll: "{runs} réplicas con la semilla {seed}; cada una ha dado un índice.",
  runsFailed: "{runs} réplicas con la semilla {seed}; {failed} de ellas no han dado índice y no cuentan.",
  fresh: "Las puntuaciones y los puestos del índice son todavía los de la prueba.",
  staleOne:
    "1 unidad tiene ahora otra puntuación u otro puesto que en la prueba: repita la prueba antes de usar sus cifras.",
  staleSeveral:
    "{count} unidades tienen ahora otra puntuación u otro puesto que en la prueba: repita la prueba antes de usar sus cifras.",
  freshName: "prueba e índice de acuerdo",
  fixed:
    "Los puestos de las réplicas, la sensibilidad, la fiabilidad, los componentes, la importancia y la frontera son cifras de la prueba; todas las demás siguen a las celdas.",
  run: "Versión y datos de partida: vea la hoja {audit}. Prueba del {time}",
  shape: "{index}: {indicators} indicadores en {parts} partes, {units} unidades.",
  shapeFlat: "{index}: {indicators} indicadores en un nivel, {units} unidades.",
  frameworkText: "Ninguna cifra puede decir si se mide lo que se debe: esta sección la escriben personas.",
  frameworkPrompt:
    "¿Qué se mide, para quién y según qué teoría? ¿Qué se consideró y se dejó fuera, y por qué? ¿Quién decidió direcciones, referencias y pesos?",
  expertsText:
    "Un índice está acabado cuando lo han cuestionado personas que conocen las unidades: escriba lo que dijeron.",
  expertsPrompt:
    "¿Quién ha visto los resultados? ¿Qué puestos les costó creer, y qué se encontró al mirar los datos? ¿Qué se cambió y qué no?",
  untested:
    "La última ejecución no tuvo prueba: las secciones con cifras vuelven con la próxima prueba. Lo escrito se conserva.",
} as const;

export const assessmentChecks = {
  coverage: "cobertura de los indicadores",
  unitCoverage: "cobertura de las unidades",
  outliers: "valores atípicos",
  sameValue: "indicadores de un solo valor",
  against: "direcciones",
  weak: "indicadores y sus partes",
  redundant: "indicadores repetidos",
  parts: "correlación de las partes",
  alpha: "fiabilidad",
  adequacy: "adecuación muestral",
  importance: "peso e importancia",
  added: "valor añadido",
  notVaried: "lo que se ha variado",
  idle: "efecto de lo variado",
  robust: "robustez de los puestos",
  width: "anchura de los intervalos",
} as const;

export const assessmentExhibits = {
  T1: "Tabla 1. Cobertura de indicadores y unidades",
  T2: "Tabla 2. Asimetría, curtosis y valores atípicos",
  T3: "Tabla 3. Componentes principales",
  T4: "Tabla 4. Alfa de Cronbach",
  T5: "Tabla 5. Peso e importancia",
  T6: "Tabla 6. Valor añadido del índice",
  T7: "Tabla 7. Lo que se ha variado",
  T8: "Tabla 8. Puestos y sus intervalos",
  T9: "Tabla 9. Un cambio cada vez",
  T10: "Tabla 10. Sin cada parte y cada indicador",
  T11: "Tabla 11. Otras formas de tratar lo ausente",
  F1: "Figura 1. Correlaciones",
  F2: "Figura 2. Intervalos de los puestos",
  F3: "Figura 3. Sensibilidad",
  F4: "Figura 4. La frontera: cada unidad con sus mejores pesos",
} as const;
