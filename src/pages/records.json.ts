import type { APIRoute } from 'astro';
import { recordList } from '../editions/record-data.ts';
import { getRecords } from '../queries/corpus.ts';

/** Every document of the library, as data. */
export const GET: APIRoute = async () => Response.json(recordList(import.meta.env.BASE_URL, await getRecords()));
