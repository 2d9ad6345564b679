/** A town that is not in the atlas, from the texts of the form (and of the address) to the numbers of the request. */
export function profileOf(fields) {
  const { name, country, industries = [], culture = [], languages = [], heritage = [], networks = [] } = fields;
  return {
    name,
    country,
    lat: numberOf(fields.lat),
    lng: numberOf(fields.lng),
    population: numberOf(fields.population),
    universities: numberOf(fields.universities),
    elevationM: numberOf(fields.elevationM),
    coastKm: numberOf(fields.coastKm),
    seaport: { yes: true, no: false }[fields.seaport] ?? null,
    industries,
    culture,
    languages,
    heritage,
    networks,
  };
}

const numberOf = (text) => (text == null || text === "" ? null : Number(text));
