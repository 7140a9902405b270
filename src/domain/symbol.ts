import { z } from 'zod';

/**
 * A UN document symbol: parts divided by oblique strokes, the first of which names the organ ("E/CN.9/1997/2").
 * Source: Dag Hammarskjöld Library, "UN document symbols".
 */
export const unSymbolSchema = z
  .string()
  .regex(/^[A-Z]+(?:\/[A-Za-z0-9.()\- ]+)+$/, 'is not a UN document symbol such as E/RES/1997/2')
  .brand<'UnSymbol'>();
export type UnSymbol = z.infer<typeof unSymbolSchema>;
