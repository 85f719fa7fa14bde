import type { Step, Story } from "../story.ts";
import type { Calendar } from "../calendar.ts";
import { agreementTexts } from "../agreement-texts/agreement-texts.ts";
import { demoApps } from "./apps.ts";
import { demoCustomerPeople as customerPeople } from "./customer-people.ts";
import { demoCustomers as customers } from "./customers.ts";
import {
  fagusStory,
  quercusStory,
  salixStory,
  sorbusStory,
  tiliaStory,
} from "./customer-stories.ts";
import { longAgo } from "./tell.ts";
import { demoPartnerPeople as partnerPeople } from "./partner-people.ts";
import { demoPartners as partners } from "./partners.ts";

/** Every standing and every refusal of the journey, one customer each; nobody acted in the last two weeks. */
export function demoStory(calendar: Calendar): readonly Step[] {
  return [
    ...everybody(),
    ...[texts, quercusStory, tiliaStory, salixStory, fagusStory, sorbusStory]
      .flatMap((story: Story) => story(calendar))
      .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
  ];
}

function texts({ daysBefore }: Calendar): readonly Step[] {
  const at = daysBefore(120, "08:00");
  return agreementTexts.map(({ text }) => ({
    at,
    command: { type: "publishAgreementText", text },
  }));
}

function everybody(): readonly Step[] {
  const at = longAgo("08:00");
  const { ciconia, parus } = partners;
  return [
    ...Object.values(partners).map((partner): Step => ({
      at,
      command: { type: "registerPartner", partner },
    })),
    {
      at,
      command: {
        type: "linkIndirectReseller",
        link: { resellerId: parus.tenantId, providerId: ciconia.tenantId },
      },
    },
    ...Object.values(customers).map((customer): Step => ({
      at,
      command: { type: "registerCustomer", customer },
    })),
    ...[...Object.values(partnerPeople), ...Object.values(customerPeople)].map((person): Step => ({
      at,
      command: { type: "addPerson", person },
    })),
    ...Object.values(demoApps).map((app): Step => ({ at, command: { type: "registerApp", app } })),
  ];
}
