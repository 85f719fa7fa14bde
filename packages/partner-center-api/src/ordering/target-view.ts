import type { Offer } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Query } from "../operations/query.ts";

type Fits = (offer: Offer) => boolean;

function nothing(): boolean {
  return false;
}

function reservation({ product }: Offer): boolean {
  return product === "reservedInstance";
}

/** The vendor's views of its catalogue. Those that are known and hold nothing here answer an empty list. */
const VIEWS: Readonly<Record<string, Fits>> = {
  azure: ({ catalogue }) => catalogue === "azure",
  microsoftazure: ({ product }) => product === "azurePlan",
  azurereservations: reservation,
  azurereservationsvm: reservation,
  azurereservationssql: nothing,
  azurereservationscosmosdb: nothing,
  onlineservices: ({ catalogue }) => catalogue === "onlineServices",
  software: ({ catalogue }) => catalogue === "software",
  softwareperpetual: ({ product }) => product === "software",
  softwaresubscriptions: ({ product }) => product === "softwareSubscription",
  softwaresuselinux: nothing,
  marketplacesaas: nothing,
};

/** Everything in the catalogue is sold to companies; the other segments hold nothing. */
const SEGMENTS: Readonly<Record<string, Fits>> = {
  commercial: () => true,
  education: nothing,
  government: nothing,
  nonprofit: nothing,
};

/** Which offers a list of products is asked for. */
export function askedOffers(query: Query): Fits {
  const asked = query.get("targetView");
  if (asked === null) throw dialectError("queryRefused", { name: "targetView" });
  const view = own(VIEWS, asked);
  if (view === null) throw dialectError("viewRefused");
  const segment = askedSegment(query);
  return (offer) => view(offer) && segment(offer);
}

export function askedSegment(query: Query): Fits {
  const segment = own(SEGMENTS, query.get("targetSegment") ?? "commercial");
  if (segment === null) throw dialectError("segmentRefused");
  return segment;
}

function own(table: Readonly<Record<string, Fits>>, name: string): Fits | null {
  const key = name.toLowerCase();
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
