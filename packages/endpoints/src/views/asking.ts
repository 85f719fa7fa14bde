import { Instant } from "@countersign/domain";
import { CustomerView } from "./organisation.ts";
import { PersonCard } from "./person-card.ts";

/** Who reads, for which organisation, and when: it stands first on every page of the admin center. */
export const asking = { me: PersonCard.options[1], customer: CustomerView, now: Instant };
