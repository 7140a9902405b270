import type { APIRoute } from 'astro';
import { graphml } from '../editions/graphml.ts';
import { getReferenceGraph } from '../queries/references.ts';

/** Who names what, as a graph for the tools that people use on graphs. */
export const GET: APIRoute = async () =>
  new Response(graphml(import.meta.env.BASE_URL, await getReferenceGraph()), {
    headers: { 'Content-Type': 'application/graphml+xml' },
  });
