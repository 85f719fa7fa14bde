import { App, type Partner, type PartnerUser } from "@countersign/domain";
import { demoPartnerPeople } from "./partner-people.ts";
import { demoPartners } from "./partners.ts";

const { oriolus, alcedo, ciconia, parus, junco } = demoPartners;
const { zofia, nina, olga, kinga, filip } = demoPartnerPeople;

/** Where a program on the learner's own machine listens for a code; any port will do. */
const ON_THIS_MACHINE = ["http://localhost", "http://localhost/callback", "http://127.0.0.1"];

/** Two programs of each partner: one with a readable secret, and one that people install. */
export const demoApps = {
  oriolus: withSecret(oriolus, zofia),
  oriolusTools: installed(oriolus, zofia),
  alcedo: withSecret(alcedo, nina),
  alcedoTools: installed(alcedo, nina),
  ciconia: withSecret(ciconia, olga),
  ciconiaTools: installed(ciconia, olga),
  parus: withSecret(parus, kinga),
  parusTools: installed(parus, kinga),
  junco: withSecret(junco, filip),
  juncoTools: installed(junco, filip),
} as const;

function withSecret(partner: Partner, { personId }: PartnerUser): App {
  const bird = birdOf(partner);
  return App.parse({
    appId: appIdOf(partner, 1),
    tenantId: partner.tenantId,
    displayName: `${bird} order desk`,
    registeredBy: personId,
    access: { kind: "secret", secret: `${bird}-training-secret-1` },
    redirectUris: ON_THIS_MACHINE,
  });
}

function installed(partner: Partner, { personId }: PartnerUser): App {
  return App.parse({
    appId: appIdOf(partner, 2),
    tenantId: partner.tenantId,
    displayName: `${birdOf(partner)} tools`,
    registeredBy: personId,
    access: { kind: "public" },
    redirectUris: ON_THIS_MACHINE,
  });
}

function birdOf({ companyName }: Partner): string {
  const [bird = ""] = companyName.split(" ");
  return bird;
}

/** An app's id is its tenant's with a letter of its own in front and the number at the end. */
function appIdOf({ tenantId }: Partner, number: number): string {
  return `a${tenantId.slice(1, -1)}${String(number)}`;
}
