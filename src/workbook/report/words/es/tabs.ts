export const tabs = {
  Profile: "Perfil",
  Ranking: "Clasificación",
  Gaps: "Brechas",
  Scores: "Puntuaciones",
  Parameters: "Parámetros",
  Values: "Valores",
  Treated: "Tratados",
  Normalised: "Normalizados",
  References: "Referencias",
  Contributions: "Contribuciones",
  Audit: "Auditoría",
  Runs: "Ejecuciones",
} as const;
