import type { ComponentType, ReactElement } from "react";
import {
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import { missedSomething, wasKept } from "../attempt.ts";
import { words } from "../words.ts";
import { PageError } from "./page-error.tsx";

export interface PageParts<Data extends object> {
  readonly load: (args: LoaderFunctionArgs) => Promise<Data>;
  readonly Screen: ComponentType<Data>;
}

export interface LaterParts<Data extends object> extends Pick<PageParts<Data>, "load"> {
  readonly fetchScreen: () => Promise<ComponentType<Data>>;
}

type AfterAct = Pick<ShouldRevalidateFunctionArgs, "actionResult" | "defaultShouldRevalidate">;

type Page = Required<
  Pick<RouteObject, "loader" | "Component" | "ErrorBoundary" | "shouldRevalidate">
>;

type LaterPage = Required<Pick<RouteObject, "loader" | "ErrorBoundary" | "shouldRevalidate">> & {
  readonly lazy: { readonly Component: () => Promise<ComponentType> };
};

/**
 * A form that was not kept changed nothing, and a server that cannot be reached cannot be read either: the form stays.
 * One that was refused for what it has not shown is to show that.
 */
function unlessNotKept({ actionResult, defaultShouldRevalidate }: AfterAct): boolean {
  return (wasKept(actionResult) || missedSomething(actionResult)) && defaultShouldRevalidate;
}

/** Ties a loader to the screen that shows what it read, so that neither can drift from the other. */
export function page<Data extends object>({ load, Screen }: PageParts<Data>): Page {
  return { loader: load, Component: showing(Screen), ...edges };
}

/** The same for a screen that is fetched when somebody goes there. */
export function pageLater<Data extends object>({ load, fetchScreen }: LaterParts<Data>): LaterPage {
  return {
    loader: load,
    lazy: { Component: words.pageLater(async () => showing(await fetchScreen())) },
    ...edges,
  };
}

const edges = { ErrorBoundary: PageError, shouldRevalidate: unlessNotKept };

function showing<Data extends object>(Screen: ComponentType<Data>): ComponentType {
  return function Page(): ReactElement {
    // The router hands on what the loader of this very route answered, untouched.
    const data = useLoaderData() as Data;
    return <Screen {...data} />;
  };
}
