import type { Calendar } from "../calendar.ts";
import { demoCustomerPeople } from "../demo/customer-people.ts";
import { demoCustomers } from "../demo/customers.ts";
import { demoPartners } from "../demo/partners.ts";
import { demoStory } from "../demo/story.ts";
import { acceptsInvitation, bought, throughProvider } from "../demo/tell.ts";
import type { Step } from "../story.ts";

/** S7: the demo, in which a customer of the reseller bought before and has nothing on record. */
export function indirectResellerStory(calendar: Calendar): readonly Step[] {
  const { daysBefore } = calendar;
  const { ciconia, parus } = demoPartners;
  return [
    ...demoStory(calendar),
    { at: daysBefore(13, "08:20"), command: bought(demoCustomers.ulmus, parus, "licenses") },
    {
      at: daysBefore(12, "10:05"),
      command: acceptsInvitation(
        demoCustomerPeople.teresa,
        throughProvider(parus, ciconia),
        "relationshipAlone",
      ),
    },
  ];
}
