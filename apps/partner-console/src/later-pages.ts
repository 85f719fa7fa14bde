import type { RouteObject } from "react-router";
import { words } from "./words.ts";

/** Every page that is fetched when somebody goes there brings the words of such pages along. */
export function withLaterWords(route: RouteObject): RouteObject {
  if (route.index === true) return route;
  const { lazy, children } = route;
  return {
    ...route,
    ...(typeof lazy === "object" &&
      lazy.Component !== undefined && {
        lazy: { ...lazy, Component: words.pageLater(lazy.Component) },
      }),
    ...(children !== undefined && { children: children.map(withLaterWords) }),
  };
}
