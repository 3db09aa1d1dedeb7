/** Words of headers over names and codes of units, as `tokens` returns them: English, Spanish, French, Portuguese. */

/** Kinds of units. */
export const unitWords: ReadonlySet<string> = new Set([
  ...[
    "unit",
    "country",
    "countries",
    "territory",
    "economy",
    "economies",
    "nation",
    "state",
    "city",
    "cities",
  ],
  ...["town", "municipality", "municipalities", "county", "district", "province", "region", "area", "place"],
  ...["entity", "geography", "location", "commune", "parish", "borough", "ward", "zone", "tract", "council"],
  ...[
    "institution",
    "organisation",
    "organization",
    "department",
    "agency",
    "university",
    "school",
    "hospital",
  ],
  ...["pais", "paises", "ciudad", "ciudades", "municipio", "municipios", "comuna", "comunas", "provincia"],
  ...["departamento", "distrito", "estado", "canton", "entidad", "territorio", "localidad", "parroquia"],
  ...["institucion", "organismo", "ayuntamiento", "alcaldia", "unidad", "lugar", "zona", "region"],
  ...["pays", "ville", "villes", "communes", "departement", "departements", "territoire", "etat", "entite"],
  ...["collectivite", "arrondissement", "unite", "lieu"],
  ...[
    "cidade",
    "cidades",
    "concelho",
    "freguesia",
    "unidade",
    "entidade",
    "localidade",
    "regiao",
    "distritos",
  ],
  ...[
    "geo",
    "admin1",
    "admin2",
    "admin3",
    "adm1",
    "adm2",
    "adm3",
    "uf",
    "kraj",
    "land",
    "gemeinde",
    "comune",
  ],
]);

/** Words of headers over names. */
export const nameWords: ReadonlySet<string> = new Set([
  ...[
    "name",
    "names",
    "label",
    "nombre",
    "nombres",
    "nom",
    "noms",
    "nome",
    "nomes",
    "libelle",
    "denominacion",
  ],
  ...["uname", "title", "glosa", "designacao", "denominacao", "libgeo", "designation"],
]);

/** Words of headers over codes. */
export const codeWords: ReadonlySet<string> = new Set([
  ...[
    "code",
    "codes",
    "codigo",
    "codigos",
    "cod",
    "clave",
    "cve",
    "id",
    "ids",
    "identifier",
    "identificador",
  ],
  ...["ucode", "pcode", "pcodes", "key", "iso", "iso2", "iso2c", "iso3", "iso3c", "iso3n", "isoalpha2"],
  ...[
    "isoalpha3",
    "fips",
    "geoid",
    "nuts",
    "lau",
    "ubigeo",
    "cut",
    "insee",
    "ibge",
    "dane",
    "zip",
    "zipcode",
  ],
  ...["codgeo", "codegeo", "codcom", "codcomuna", "codmun", "codmpio", "codigoibge"],
  ...["postcode", "wbcode", "m49", "uncode", "gid", "guid", "ags", "inegi"],
]);

/** Words for codes that mean something else when they are not the first word of the header: "tax cut", "indicadores clave". */
export const firstCodeWords: ReadonlySet<string> = new Set(["cut", "clave", "cve", "cod"]);

/** Words for codes that may also be numbers of rows; another column of codes is preferred. */
export const weakCodeWords: ReadonlySet<string> = new Set([
  ...["id", "key", "no", "n", "nr", "num", "number", "#", "numero", "row", "fila", "obs", "index"],
]);

/** Words of times. */
export const timeWords: ReadonlySet<string> = new Set([
  ...["time", "tiempo", "temps", "tempo"],
  ...["year", "years", "date", "period", "quarter", "month", "edition", "wave"],
  ...["ano", "anio", "anos", "fecha", "periodo", "annee", "annees", "data", "edicion", "onda"],
]);
