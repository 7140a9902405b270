import { z } from 'zod';
import { addressListSchema } from './address-list.ts';
import { recordDataSchema, recordListSchema } from './record-data.ts';
import { referenceDataSchema } from './reference-data.ts';
import { unitFileSchema } from './unit-data.ts';

/** The schemas of the data that a site gives out, by the names of their files: those that the program itself goes by. */
export const dataSchemas = {
  ids: addressListSchema,
  record: recordDataSchema,
  records: recordListSchema,
  references: referenceDataSchema,
  unit: unitFileSchema,
};

/**
 * Makes the JSON Schema of a schema of data. Properties may be added to the data; a reader who keeps a copy of the schema
 * should not refuse them.
 */
export function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}
