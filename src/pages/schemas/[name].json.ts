import type { APIRoute } from 'astro';
import { z } from 'zod';
import { addressListSchema } from '../../editions/address-list.ts';
import { recordDataSchema, recordListSchema } from '../../editions/record-data.ts';
import { referenceDataSchema } from '../../editions/reference-data.ts';
import { unitFileSchema } from '../../editions/unit-data.ts';

/** The JSON Schemas of the data beside them, made from the schemas that the program itself goes by. */
const schemas = {
  ids: addressListSchema,
  record: recordDataSchema,
  records: recordListSchema,
  references: referenceDataSchema,
  unit: unitFileSchema,
};

/** One file for each schema. */
export function getStaticPaths() {
  return Object.entries(schemas).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
}

/** Answers with the schema as JSON. */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props: { schema } }) =>
  Response.json(
    z.toJSONSchema(schema, {
      io: 'output',
      // Properties may be added to the data; a reader who keeps a copy of the schema should not refuse them.
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }),
  );
