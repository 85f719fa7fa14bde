import { z } from "zod";

/**
 * The shapes that the vendor publishes, by their names, each with the page of its developer documents that has it; `null`
 * where only its Swagger files do.
 */
export const SHAPES = z.registry<{ readonly id: string; readonly page: string | null }>();

/** Where a page of the developer documents is. */
export function pageUrl(page: string): string {
  return `https://learn.microsoft.com/partner-center/developer/${page}`;
}

const names = new Set<string>();

/** Gives a shape its name. The registry would let a second one of that name take the place of the first. */
export function published(id: string, page: string | null, shape: z.ZodType): z.ZodType {
  if (names.has(id)) throw new Error(`Two published shapes are called ${id}: rename one.`);
  names.add(id);
  return shape.register(SHAPES, { id, page });
}

/** A resource as its page describes it. Nothing else belongs there. */
export function resource(id: string, page: string, fields: z.ZodRawShape): z.ZodType {
  return published(id, page, z.strictObject(fields));
}

/** What describes a resource. Its ETag is left out where nothing versions it. */
export function attributesOf(objectType: string): z.ZodType {
  return z.strictObject({ objectType: z.literal(objectType), etag: z.string().optional() });
}

export const LinkResource: z.ZodType = resource("Link", "utility-resources", {
  uri: z.string(),
  method: z.string(),
  headers: z.array(z.strictObject({ key: z.string(), value: z.string() })),
});

/** `links` of a resource: the one to itself, and others that not every one has. */
export function linksWith(...others: readonly string[]): z.ZodType {
  const optional = others.map((name) => [name, LinkResource.optional()] as const);
  return z.strictObject({ self: LinkResource, ...Object.fromEntries(optional) });
}

/** A list of resources. Some of the vendor's have no links. */
export function collectionOf(id: string, page: string, item: z.ZodType): z.ZodType {
  return resource(`${id}Collection`, page, {
    totalCount: z.int(),
    items: z.array(item),
    links: linksWith("next", "previous").optional(),
    continuationToken: z.string().optional(),
    attributes: attributesOf("Collection"),
  });
}
