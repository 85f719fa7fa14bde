export type Account = {
  readonly name: string;
  /** The sign-in name. */
  readonly address: string;
  readonly password: string;
};

/** The people of the demo whom the journeys play. */
export const CAST = {
  /** Admin agent of Oriolus Cloud, which sells directly. */
  zofia: account("Zofia Wilk", "oriolus"),
  /** Sales agent there. */
  marek: account("Marek Sikora", "oriolus"),
  /** Helpdesk agent there. */
  hanna: account("Hanna Czyż", "oriolus"),
  /** Global admin there, without an agent role. */
  igor: account("Igor Kos", "oriolus"),
  /** Admin agent of Alcedo IT, which sells directly too. */
  nina: account("Nina Zimorodek", "alcedo"),
  /** Admin agent of Ciconia Distribution, an indirect provider. */
  olga: account("Olga Bocian", "ciconia"),
  /** Admin agent of Parus Studio, its reseller. */
  kinga: account("Kinga Sikorka", "parus"),
  /** Global admin of Betula Bakery, which has nothing on record. */
  ewa: account("Ewa Nowak", "betula"),
  /** Global admin there, never signed in: the password opens once. */
  adam: account("Adam Brzoza", "betula", "Betula-first-day-8"),
  /** Global admin of Quercus Furniture, which bought before and is sent to its partner. */
  piotr: account("Piotr Mazur", "quercus"),
  /** Global admin of Tilia Logistics, whose partner has confirmed. */
  anna: account("Anna Lipska", "tilia"),
  /** Global admin of Salix School, whose partner Oriolus Cloud has admin privileges. */
  maria: account("Maria Wierzba", "salix"),
  /** Global admin of Sorbus Hotel, which has three partners. */
  lidia: account("Lidia Jarząbek", "sorbus"),
  /** Global admin of Ulmus Legal, which has nothing on record. */
  teresa: account("Teresa Brzost", "ulmus"),
  /** A user there without an administrator role. */
  bartosz: account("Bartosz Olcha", "ulmus"),
} as const;

function account(name: string, organisation: string, oneTimePassword?: string): Account {
  const [first = ""] = name.toLowerCase().split(" ");
  const given = `${organisation.charAt(0).toUpperCase()}${organisation.slice(1)}-training-1`;
  return {
    name,
    address: `${first}@${organisation}-training.onmicrosoft.com`,
    password: oneTimePassword ?? given,
  };
}
