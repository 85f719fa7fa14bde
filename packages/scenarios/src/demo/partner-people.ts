import { type Partner, type PartnerRole, type PartnerUser, Person } from "@countersign/domain";
import { accountOf } from "./account.ts";
import { demoPartners } from "./partners.ts";

const { oriolus, alcedo, ciconia, parus, junco } = demoPartners;
const [PartnerUserSchema] = Person.options;

/** The partners' people, every role among them, and a Global admin for each. Each organisation has one readable password. */
export const demoPartnerPeople = {
  zofia: partnerUser(oriolus, 1, "Zofia Wilk", "adminAgent"),
  marek: partnerUser(oriolus, 2, "Marek Sikora", "salesAgent"),
  hanna: partnerUser(oriolus, 3, "Hanna Czyż", "helpdeskAgent"),
  igor: partnerUser(oriolus, 4, "Igor Kos", "globalAdmin"),
  nina: partnerUser(alcedo, 1, "Nina Zimorodek", "adminAgent", "globalAdmin"),
  jakub: partnerUser(alcedo, 2, "Jakub Bielik", "salesAgent"),
  olga: partnerUser(ciconia, 1, "Olga Bocian", "adminAgent", "globalAdmin"),
  robert: partnerUser(ciconia, 2, "Robert Dudek", "helpdeskAgent"),
  kinga: partnerUser(parus, 1, "Kinga Sikorka", "adminAgent", "globalAdmin"),
  filip: partnerUser(junco, 1, "Filip Jaskółka", "adminAgent", "globalAdmin"),
} as const;

function partnerUser(
  partner: Partner,
  number: number,
  name: string,
  ...roles: readonly PartnerRole[]
): PartnerUser {
  const [bird] = partner.companyName.split(" ");
  return PartnerUserSchema.parse({
    side: "partner",
    ...accountOf(partner, number, name),
    roles,
    credential: { status: "given", password: `${bird}-training-1` },
  });
}
