import { AppShell, LanguageSwitch, SkeletonPage } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../words.ts";
import { PageError } from "./page-error.tsx";

/** Before anybody is known: the shell without menu and person. */
function BareShell({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useWords();
  return (
    <AppShell appName={t("app.customer")} barEnd={<LanguageSwitch />}>
      {children}
    </AppShell>
  );
}

export function FirstMoment(): ReactElement {
  return (
    <BareShell>
      <SkeletonPage />
    </BareShell>
  );
}

/** The sandbox itself could not be read. */
export function ShellError(): ReactElement {
  return (
    <BareShell>
      <PageError />
    </BareShell>
  );
}
