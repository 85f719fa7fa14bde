import { PageHeader, Stack } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../../words.ts";

/** Every link that cannot be used: what is wrong stands first, and that nothing happened. */
export function LinkPage({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t("linkProblem.title")} intro={t("broken.intro")} />
      <Stack>{children}</Stack>
    </>
  );
}
