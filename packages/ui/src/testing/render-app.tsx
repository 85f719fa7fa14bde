import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { AppRoot, type AppRootProps } from "../root/app-root.tsx";
import { createWords } from "../words/create-words.tsx";

const words = createWords({ en: {}, pl: async () => ({}) });

/** Renders inside an app of the partner's side that has no words of its own. */
export function renderApp(children: ReactNode, props: Partial<AppRootProps> = {}): RenderResult {
  return render(
    <AppRoot side="partner" words={words} placement="window" {...props}>
      {children}
    </AppRoot>,
  );
}
