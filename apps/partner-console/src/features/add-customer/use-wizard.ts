import { createContext, useContext, useState } from "react";
import { useSignedIn } from "../../shell/signed-in.ts";
import type { CustomerDraft, DraftField } from "./customer-draft.ts";
import {
  type DraftProblems,
  draftProblems,
  fieldsAsked,
  type FieldProblem,
  type FormFacts,
} from "./draft-problems.ts";
import { forReseller, takenUp, withValue } from "./fit-draft.ts";
import type { NewCustomerPage } from "./load-new-customer.ts";
import { sampleCustomer } from "./sample-customer.ts";
import { type DomainStanding, useDomainAnswer } from "./use-domain-answer.ts";
import { useWantedReseller } from "./use-wanted-reseller.ts";

/** The wizard's draft, what is wrong with it, and what can be done with it. */
export type Wizard = {
  readonly page: NewCustomerPage;
  readonly draft: CustomerDraft;
  readonly domain: DomainStanding;
  readonly asks: (field: DraftField) => boolean;
  /** The fields that stand in the way, in their order; a taken domain is one of them. */
  readonly toComplete: readonly DraftField[];
  /** Whether the draft can be sent, as far as can be told here. */
  readonly isFit: boolean;
  /** What there is to say at a field: once it was left, never while it is typed. */
  readonly saidAt: (field: DraftField) => FieldProblem | undefined;
  readonly wasLeft: (field: DraftField) => boolean;
  /** The fields that the last change of the country emptied. */
  readonly cleared: readonly DraftField[];
  /** Counts the samples that were filled in. */
  readonly samples: number;
  readonly change: (field: DraftField, value: string) => void;
  readonly nameOther: (draft: Partial<CustomerDraft>) => void;
  readonly leave: (field: DraftField) => void;
  readonly leaveAll: () => void;
  readonly fillIn: () => void;
  readonly discard: () => void;
};

/** Holds the draft, and keeps it in the tab with every change. */
export function useWizard(page: NewCustomerPage): Wizard {
  const { partner, customers } = useSignedIn();
  const { tenantId } = partner;
  const wanted = useWantedReseller();
  const [draft, setDraft] = useState(() =>
    forReseller(takenUp(page.drafts.read(tenantId), partner.country, page), wanted, page),
  );
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [cleared, setCleared] = useState<readonly DraftField[]>([]);
  const [samples, setSamples] = useState(0);
  const domain = useDomainAnswer(draft.domainPrefix);
  const facts: FormFacts = {
    ...page,
    sellsThroughResellers: partner.kind === "indirectProvider",
  };
  const fields = fieldsAsked(draft, facts);
  const problems = draftProblems(draft, facts);
  const keep = (next: CustomerDraft): void => {
    setDraft(next);
    page.drafts.write(tenantId, next);
  };
  return {
    page,
    draft,
    domain,
    asks: (field) => fields.includes(field),
    toComplete: standingInTheWay(fields, problems, domain),
    isFit: problems.size === 0,
    saidAt: (field) => (left.has(field) ? problems.get(field) : undefined),
    wasLeft: (field) => left.has(field),
    cleared,
    samples,
    change(field, value) {
      const fitted = withValue(draft, field, value);
      keep(fitted.draft);
      setLeft(new Set([...left].filter((each) => each !== field)));
      if (field === "country") setCleared(fitted.cleared);
    },
    nameOther: (named) => keep({ ...draft, ...named }),
    leave: (field) => setLeft(new Set([...left, field])),
    leaveAll: () => setLeft(new Set(fields)),
    fillIn() {
      const resellerId = draft.resellerId || (page.resellers[0]?.tenantId ?? "");
      keep({ ...draft, resellerId, ...sampleCustomer(draft.country, customers + samples) });
      setLeft(new Set());
      setCleared([]);
      setSamples(samples + 1);
    },
    discard: page.drafts.clear,
  };
}

function standingInTheWay(
  fields: readonly DraftField[],
  problems: DraftProblems,
  domain: DomainStanding,
): readonly DraftField[] {
  return fields.filter(
    (field) => problems.has(field) || (field === "domainPrefix" && domain === "taken"),
  );
}

export const WizardContext = createContext<Wizard | null>(null);

/** The wizard around a field. */
export function useWizardState(): Wizard {
  const wizard = useContext(WizardContext);
  if (wizard === null) throw new Error("This field stands outside the wizard.");
  return wizard;
}
