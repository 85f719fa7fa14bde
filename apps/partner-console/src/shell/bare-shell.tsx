import { AppShell, LanguageSwitch } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../words.ts";

/** The console's frame where nobody is signed in: the strip stands on every page. */
export function BareShell({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useWords();
  return (
    <AppShell appName={t("app.partner")} barEnd={<LanguageSwitch />}>
      {children}
    </AppShell>
  );
}
