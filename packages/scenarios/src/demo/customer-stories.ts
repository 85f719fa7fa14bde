import type { Calendar } from "../calendar.ts";
import type { Step } from "../story.ts";
import { demoCustomerPeople } from "./customer-people.ts";
import { demoCustomers } from "./customers.ts";
import { demoPartnerPeople } from "./partner-people.ts";
import { demoPartners } from "./partners.ts";
import {
  acceptsAgreement,
  acceptsInvitation,
  bought,
  confirms,
  invitationOf,
  longAgo,
  throughProvider,
} from "./tell.ts";

const { oriolus, alcedo, ciconia, parus } = demoPartners;
const { quercus, tilia, fagus } = demoCustomers;
const { anna, karol, lidia, maria, piotr } = demoCustomerPeople;
const { nina, zofia } = demoPartnerPeople;

/** Bought an Azure plan and has nothing on record: sent to its partner. */
export function quercusStory(): readonly Step[] {
  return [
    { at: longAgo("08:05"), command: bought(quercus, oriolus, "azurePlan") },
    {
      at: longAgo("11:26"),
      command: acceptsInvitation(piotr, invitationOf(oriolus, true), "relationshipAlone"),
    },
  ];
}

/** Bought before, and its partner has confirmed since. */
export function tiliaStory({ daysBefore, dayBefore }: Calendar): readonly Step[] {
  return [
    { at: longAgo("08:10"), command: bought(tilia, oriolus, "licenses") },
    {
      at: longAgo("10:17"),
      command: acceptsInvitation(anna, invitationOf(oriolus, false), "relationshipAlone"),
    },
    { at: daysBefore(31, "09:12"), command: confirms(zofia, tilia, dayBefore(33)) },
  ];
}

/** Accepted agreement and partner in one act. */
export function salixStory({ daysBefore }: Calendar): readonly Step[] {
  return [
    {
      at: daysBefore(66, "13:41"),
      command: acceptsInvitation(maria, invitationOf(oriolus, true), "withAgreement"),
    },
  ];
}

/** Its partner confirmed, and then it accepted by itself as well. */
export function fagusStory({ daysBefore, dayBefore }: Calendar): readonly Step[] {
  return [
    { at: longAgo("08:15"), command: bought(fagus, alcedo, "softwareSubscription") },
    {
      at: longAgo("09:03"),
      command: acceptsInvitation(karol, invitationOf(alcedo, false), "relationshipAlone"),
    },
    { at: daysBefore(59, "12:30"), command: confirms(nina, fagus, dayBefore(60)) },
    { at: daysBefore(24, "07:55"), command: acceptsAgreement(karol) },
  ];
}

/** Three partners at once: with admin privileges, without, and through a provider. */
export function sorbusStory({ daysBefore }: Calendar): readonly Step[] {
  return [
    {
      at: daysBefore(52, "10:08"),
      command: acceptsInvitation(lidia, invitationOf(oriolus, true), "withAgreement"),
    },
    {
      at: daysBefore(38, "14:20"),
      command: acceptsInvitation(lidia, invitationOf(alcedo, false), "relationshipAlone"),
    },
    {
      at: daysBefore(17, "09:47"),
      command: acceptsInvitation(lidia, throughProvider(parus, ciconia), "relationshipAlone"),
    },
  ];
}
