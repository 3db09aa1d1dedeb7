import type { ProblemInSpanish } from "./es-problem";

export const ratingProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "ratings-columns-missing": {
    message: "No se ha leído {name} como valoraciones ({cell}), porque no tiene columna para: {known}.",
    remedy: "Añada columnas con los encabezados Unidad, Indicador, Evaluador y Nivel.",
  },
  "ratings-in-several-tables": {
    message: "Varias tablas podrían ser {role}: {known}. Solo se ha leído {name} ({cell}).",
    remedy:
      "Ponga todas las valoraciones, unas debajo de otras, en una sola tabla llamada Valoraciones, con una columna Evaluador; o cambie el nombre de las tablas que no deban contar.",
  },
  "rating-incomplete": {
    message: "{title} está en blanco ({cell}), así que la valoración no se ha usado[; lo mismo en {cells}].",
    remedy: "Rellene cada fila; en las celdas combinadas solo la primera fila tiene el texto.",
  },
  "rating-unit-unknown": {
    message:
      "No existe la unidad {found} en los datos ({cell})[ (¿quería decir {suggestion}?)], así que no se ha usado[; lo mismo en {cells}].",
    remedy: "Escriba el código o el nombre de una unidad de los datos.",
  },
  "rating-indicator-unknown": {
    message:
      "No existe el indicador {found} ({cell})[ (¿quería decir {suggestion}?)], así que no se ha usado[; lo mismo en {cells}].",
    remedy: "Escriba el código o el nombre de un indicador, o añada una fila para él en el marco.",
  },
  "rating-of-aggregate": {
    message:
      "{found} es un agregado y solo se valoran indicadores ({cell}), así que no se ha usado[; lo mismo en {cells}].",
    remedy: "Escriba el código o el nombre de un indicador que esté debajo.",
  },
  "rating-round-unknown": {
    message:
      "Los datos no tienen ninguna fila de {unit} para la ronda {found} ({cell}), pero sí para {known}, así que no se ha usado[; lo mismo en {cells}].",
    remedy: "Añada una fila para ese momento en los datos, o corrija la ronda.",
  },
  "rating-without-round": {
    message: "La valoración no tiene ronda ({cell}), así que no se ha puntuado[; lo mismo en {cells}].",
    remedy: "Escriba la ronda en cada fila.",
  },
  "round-thin": {
    message:
      "Se puntúa la ronda {found}, porque es la última ({cell}): tiene {count} niveles, y la ronda {before} tiene {other}.",
    remedy: "Corrija la ronda si es un error. Si no, indique en el método la ronda que se puntúa (Ronda).",
  },
  "agreed-round-unknown": {
    message:
      "Ninguna valoración tiene la ronda {found} del nivel acordado ({cell}); las rondas son {known}. No se ha usado[; lo mismo en {cells}].",
    remedy: "Corrija la ronda, o deje la celda en blanco para la ronda que se puntúa.",
  },
  "rating-level-unknown": {
    message:
      "{found} no es un nivel de {item} ({cell})[ (¿quería decir {suggestion}?)]; los niveles son {known}. No se ha usado[; lo mismo en {cells}].",
    remedy: "Escriba uno de los niveles, n/a si el indicador no se aplica, o deje la celda en blanco.",
  },
  "rating-repeated": {
    message:
      "{rater} vuelve a valorar {unit} en {item} ({cell}); cuenta la primera valoración, en {first}[; lo mismo en {cells}].",
    remedy: "Elimine una de las dos filas, o dé nombre al segundo evaluador.",
  },
  "raters-spelt-differently": {
    message: "Se han leído como un solo evaluador los nombres que solo difieren en la escritura: {known}.",
    remedy: "No hay que hacer nada, salvo que sean dos personas: entonces deles nombres distintos.",
  },
  "ratings-hidden": {
    message: "Hay filas de valoraciones ocultas en {name}, desde {cell} ({count}); cuentan como las demás.",
    remedy: "No hay que hacer nada. Elimine las filas que no deban contar.",
  },
  "rated-with-column": {
    message:
      "Indicadores con una columna en los datos y con valoraciones ({count}): {known}. Cuenta la columna, como la de {node} en {cell}, y no las valoraciones desde {place}.",
    remedy:
      "Elimine estas columnas de los datos para puntuar las valoraciones, o ponga Valoraciones en ninguna en el método.",
  },
  "rated-cells-open": {
    message: "{count} de {of} celdas valoradas no tienen todavía ninguna valoración: {known}.",
    remedy: "Valórelas, o escriba n/a donde el indicador no se aplique.",
  },
  "rated-cells-few": {
    message:
      "{count} de {of} celdas valoradas tienen menos evaluadores que los {raters} que el método necesita, y quedan ausentes: {known}.",
    remedy:
      "Haga que las valoren más evaluadores, acuerde un nivel, o reduzca los evaluadores necesarios en el método.",
  },
  "rated-cells-apart": {
    message:
      "Los evaluadores difieren en {limit} niveles o más en {count} de {of} celdas valoradas, que quedan ausentes: {known}.",
    remedy: "Acuerde un nivel para cada una en la tabla de niveles acordados.",
  },
  "raters-apart": {
    message:
      "Los evaluadores difieren en {limit} niveles o más en {count} de {of} celdas valoradas, y no hay nivel acordado: {known}.",
    remedy:
      "Acuerde un nivel para cada una en la tabla de niveles acordados, o cambie el ajuste Desacuerdo del método.",
  },
  "raters-disconnected": {
    message:
      "Los niveles no se han ajustado por la severidad de los evaluadores: {known} no valoran ninguna celda, ni directamente ni a través de otros, que valoren los demás. Se han usado los niveles acordados y las medianas.",
    remedy:
      "Haga que evaluadores de los dos grupos valoren algunas celdas en común, o ponga Valoraciones en mediana en el método.",
  },
  "severity-not-found": {
    message:
      "Los niveles no se han ajustado por la severidad de los evaluadores, porque las valoraciones no la determinan. Se han usado los niveles acordados y las medianas.",
    remedy: "Ponga Valoraciones en mediana en el método, o haga que varios evaluadores valoren más celdas.",
  },
  "scale-node-unknown": {
    message:
      "{found} no es parte del índice ({cell})[ (¿quería decir {suggestion}?)], así que este nivel se ha dejado fuera[; lo mismo en {cells}].",
    remedy:
      "Escriba el código o el nombre de un indicador o de un agregado, o nada para todos los indicadores.",
  },
  "scale-level-repeated": {
    message: "La escala de {node} vuelve a tener el nivel {level} ({cell}); cuenta la primera fila.",
    remedy: "Elimine una de las dos filas.",
  },
  "scale-label-repeated": {
    message: "La escala de {node} vuelve a tener la etiqueta {label} ({cell}); cuenta la primera fila.",
    remedy: "Dé a cada nivel una etiqueta propia.",
  },
  "scale-value-missing": {
    message:
      "El nivel {level} de {node} no tiene valor ({cell}), así que las valoraciones con este nivel no se usan.",
    remedy: "Escriba su valor, o elimine la columna de valores: entonces el valor de un nivel es el nivel.",
  },
  "scale-not-increasing": {
    message:
      "En la escala de {node} el nivel {level} tiene el valor {value} ({cell}), y el nivel {before}, que está debajo, tiene {least}.",
    remedy: "Corrija los valores, salvo que un nivel más alto deba contar menos.",
  },
  "scale-beyond-goalposts": {
    message:
      "Hay niveles de {known} con valores fuera de sus referencias: los de {node} van de {least} a {most} ({cell}), y sus referencias de {lower} a {upper}.",
    remedy:
      "Escriba las referencias y las metas del marco en valores, no en niveles; y una unidad distinta de nivel 1-5 si los valores no son los niveles.",
  },
  "agreed-incomplete": {
    message:
      "{title} está en blanco ({cell}), así que el nivel acordado no se ha usado[; lo mismo en {cells}].",
    remedy: "Rellene cada fila.",
  },
  "agreed-level-unknown": {
    message:
      "{found} no es un nivel de {item} ({cell})[ (¿quería decir {suggestion}?)]; los niveles son {known}. La celda cuenta como abierta[; lo mismo en {cells}].",
    remedy: "Escriba uno de los niveles, n/a si el indicador no se aplica, o deje la celda en blanco.",
  },
  "agreed-repeated": {
    message: "{unit} tiene un nivel acordado en {item} en {first} y otro en {cell}; cuenta el de {used}.",
    remedy: "Elimine una de las dos filas.",
  },
  "agreed-without-account": {
    message: "El nivel acordado en {cell} no dice quién lo acordó, cuándo y por qué[; lo mismo en {cells}].",
    remedy: "Rellene Por, Fecha y Motivo, para que otros puedan comprobarlo.",
  },
  "agreed-without-ratings": {
    message: "Celdas con un nivel acordado y sin ninguna valoración ({count}), desde {cell}: {known}.",
    remedy:
      "No hay que hacer nada si es lo que se quiere. Si no, añada las valoraciones, o corrija la unidad o el indicador.",
  },
};
