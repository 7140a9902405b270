import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { authoritySchema } from './domain/authority.ts';
import type { Collection } from './domain/collection.ts';
import { recordSchemas } from './domain/record.ts';
import { authorityLoader, introductionLoader, recordLoader, sourceTextLoader } from './library/loaders.ts';
import { contentFolder } from './library/location.ts';

const folder = contentFolder();

/** Binds each collection to its schema in the domain; the facts and the source texts are collections of their own. */
export const collections = {
  resolutions: defineCollection({
    loader: recordLoader(folder, 'resolutions'),
    schema: recordSchemas.resolutions,
  }),
  agendas: defineCollection({
    loader: recordLoader(folder, 'agendas'),
    schema: recordSchemas.agendas,
  }),
  reports: defineCollection({
    loader: recordLoader(folder, 'reports'),
    schema: recordSchemas.reports,
  }),
  papers: defineCollection({
    loader: recordLoader(folder, 'papers'),
    schema: recordSchemas.papers,
  }),
  notices: defineCollection({
    loader: recordLoader(folder, 'notices'),
    schema: recordSchemas.notices,
  }),
  documents: defineCollection({ loader: recordLoader(folder, 'documents'), schema: recordSchemas.documents }),
  /** The register of what texts name, as editors describe it. */
  authorities: defineCollection({ loader: authorityLoader(folder), schema: authoritySchema }),
  introductions: defineCollection({ loader: introductionLoader(folder), schema: z.object({}) }),
  /** The texts as received, for the pages that show them line by line. */
  sources: defineCollection({
    loader: sourceTextLoader(folder),
    schema: z.object({ text: z.string() }),
  }),
} satisfies Record<Collection | 'authorities' | 'introductions' | 'sources', unknown>;
