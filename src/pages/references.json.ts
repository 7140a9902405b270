import type { APIRoute } from 'astro';
import { referenceData } from '../editions/reference-data.ts';
import { getReferenceGraph } from '../queries/references.ts';

/** The register of what texts name, with its backlinks, as data. */
export const GET: APIRoute = async () =>
  Response.json(referenceData(import.meta.env.BASE_URL, await getReferenceGraph()));
