import { z } from "zod";
import { SHAPES } from "../dialect/resource.ts";

/** A body in one of the published shapes. */
export function contentOf(shape: z.ZodType): object {
  const { id } = SHAPES.get(shape) ?? {};
  return { content: { "application/json": { schema: { $ref: refTo(String(id)) } } } };
}

/** The published shapes. A field more, which the ledger tells of, does not make an answer invalid. */
export function componentSchemas(): object {
  const { schemas } = z.toJSONSchema(SHAPES, {
    uri: refTo,
    override({ jsonSchema }) {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, alone(schema)]));
}

/** A schema within a document has no address and no dialect of its own. */
export function alone(schema: z.core.JSONSchema.BaseSchema): object {
  const { $schema: _, $id: __, ...written } = schema;
  return written;
}

export function parameter(name: string, where: "path" | "query"): object {
  return { name, in: where, required: where === "path", schema: { type: "string" } };
}

function refTo(id: string): string {
  return `#/components/schemas/${id}`;
}
