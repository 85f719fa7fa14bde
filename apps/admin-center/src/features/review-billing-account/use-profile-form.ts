import type { OrganisationProfileView } from "@countersign/endpoints";
import { useOpened } from "@countersign/ui";
import { useState } from "react";
import {
  draftOf,
  draftProblems,
  type FieldProblem,
  fieldsAsked,
  type ProfileDraft,
  type ProfileField,
} from "./profile-draft.ts";

export interface ProfileForm {
  readonly draft: ProfileDraft;
  readonly asked: readonly ProfileField[];
  /** What is wrong with a field that the person has left, or with any once they pressed Save. */
  readonly saidAt: (field: ProfileField) => FieldProblem | undefined;
  /** The first field that keeps the form from being sent. */
  readonly first: ProfileField | undefined;
  readonly change: (field: ProfileField, value: string) => void;
  readonly leave: (field: ProfileField) => void;
  readonly leaveAll: () => void;
  /** Whether the profile is another one than when the form was opened. */
  readonly isOutdated: boolean;
  readonly takeNew: () => void;
}

/** The form as it is filled in. What is wrong is said on leaving a field, never while typing. */
export function useProfileForm({
  profile,
  customer,
  partnerDomains,
}: OrganisationProfileView): ProfileForm {
  const { isOutdated, reopen } = useOpened(profile);
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [left, setLeft] = useState<ReadonlySet<ProfileField>>(new Set());
  const asked = fieldsAsked(draft, customer.country);
  const problems = draftProblems(draft, customer.country, partnerDomains);
  return {
    draft,
    asked,
    saidAt: (field) => (left.has(field) ? problems.get(field) : undefined),
    first: asked.find((field) => problems.has(field)),
    change: (field, value) => {
      setDraft((current) => ({ ...current, [field]: value }));
      setLeft((fields) => new Set([...fields].filter((each) => each !== field)));
    },
    leave: (field) => setLeft((fields) => new Set([...fields, field])),
    leaveAll: () => setLeft(new Set(asked)),
    isOutdated,
    takeNew: () => {
      reopen();
      setDraft(draftOf(profile));
      setLeft(new Set());
    },
  };
}
