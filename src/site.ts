/** The few words about the site that are not content. */
export const site = {
  name: 'Pilcrow',
  description: 'United Nations documents, read, searched, linked and cited down to the paragraph.',
  language: 'en',
} as const;
