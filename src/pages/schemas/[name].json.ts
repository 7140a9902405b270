import type { APIRoute } from 'astro';
import type { z } from 'zod';
import { dataSchemas, jsonSchemaOf } from '../../editions/schemas.ts';

/** The JSON Schemas of the data beside them: one file for each schema. */
export function getStaticPaths() {
  return Object.entries(dataSchemas).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
}

/** Answers with the schema as JSON. */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props: { schema } }) => Response.json(jsonSchemaOf(schema));
