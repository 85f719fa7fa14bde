import {
  createContext,
  createElement,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type ReactElement,
} from "react";

/** Attributes of an anchor that leads somewhere inside the app. */
export interface AppLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

export type LinkComponent = ComponentType<AppLinkProps>;

export const LinkContext = createContext<LinkComponent | null>(null);

/** A link inside the app, by the router that `AppRoot` was given. Unstyled: `TextLink` is the one for running text. */
export function AppLink(props: AppLinkProps): ReactElement {
  const routed = useContext(LinkContext);
  return routed === null ? createElement("a", props) : createElement(routed, props);
}
