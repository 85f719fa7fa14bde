import { PageHeader } from "@countersign/ui";
import type { ReactElement } from "react";
import { PageProblem } from "../../shell/page-problem.tsx";
import { useWords } from "../../words.ts";
import { useInviteTrail } from "./use-invite-trail.ts";

/** The page for somebody who may not request a relationship: it says why, and who may. */
export function InviteRefused(): ReactElement {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t("invite.title")} breadcrumb={useInviteTrail()} />
      <PageProblem />
    </>
  );
}
