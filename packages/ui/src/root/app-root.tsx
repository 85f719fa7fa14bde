import "../theme/global.css";
import { documentLanguageOf } from "@countersign/i18n";
import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactElement, type ReactNode } from "react";
import { LandingProvider } from "../landing/landing-provider.tsx";
import { LinkContext, type LinkComponent } from "../link/app-link.tsx";
import { OverlayRoot } from "../overlay/overlay-root.tsx";
import type { Side } from "../theme/side.ts";
import { themes } from "../theme/themes.ts";
import { PlacementContext, placementOfWindow, type Placement } from "../viewport/placement.ts";
import type { WordsProviderProps } from "../words/create-words.tsx";
import { Announcer } from "./announcer.tsx";
import { cspNonceOf } from "./csp-nonce.ts";
import { useLocale } from "./locale-store.ts";
import { PageDefaults } from "./page-defaults.tsx";
import { SideContext } from "./side-context.ts";

export interface AppRootProps {
  readonly side: Side;
  /** From `createWords`. */
  readonly words: { readonly WordsProvider: ComponentType<WordsProviderProps> };
  /** The router's link, so that links in the shell and in tables stay inside the app; a plain `<a>` without it. */
  readonly link?: LinkComponent;
  /** Asked of the window itself unless a test says otherwise. */
  readonly placement?: Placement;
  readonly children: ReactNode;
}

/** The outermost element of every app: theme, style nonce, language, live region, landings. */
export function AppRoot({ side, words, link, placement, children }: AppRootProps): ReactElement {
  const [renderer] = useState(rendererOfPage);
  const [place] = useState(() => placement ?? placementOfWindow());
  const { locale } = useLocale();
  const { WordsProvider } = words;
  useEffect(() => {
    document.documentElement.lang = documentLanguageOf(locale);
  }, [locale]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <SideContext value={side}>
        <PlacementContext value={place}>
          <LinkContext value={link ?? null}>
            <FluentProvider theme={themes[side]}>
              <WordsProvider locale={locale}>
                <Announcer>
                  <LandingProvider>
                    <OverlayRoot>
                      <PageDefaults />
                      {children}
                    </OverlayRoot>
                  </LandingProvider>
                </Announcer>
              </WordsProvider>
            </FluentProvider>
          </LinkContext>
        </PlacementContext>
      </SideContext>
    </RendererProvider>
  );
}

function rendererOfPage(): ReturnType<typeof createDOMRenderer> {
  const nonce = cspNonceOf(document);
  return createDOMRenderer(document, nonce === null ? {} : { styleElementAttributes: { nonce } });
}
