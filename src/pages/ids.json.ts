import type { APIRoute } from 'astro';
import { addressList } from '../editions/address-list.ts';
import { getLedger } from '../queries/ledger.ts';

/** Every address that was ever given out, with a sum of the words that stand there. */
export const GET: APIRoute = async () => Response.json(addressList(import.meta.env.BASE_URL, await getLedger()));
