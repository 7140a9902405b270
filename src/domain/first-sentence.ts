const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Gives the first sentence of a text in Markdown, without its marks.
 *
 * @example firstSentence('A _paper_ on [ends](../a/) and\nmeans. It ends.') => 'A paper on ends and means.'
 */
export function firstSentence(markdown: string): string {
  const [paragraph = ''] = markdown.trim().split(/\n\s*\n/);
  const plain = paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<![\p{L}\p{N}])[_*`]+|[_*`]+(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ');
  const [first] = sentences.segment(plain);
  return first?.segment.trim() ?? '';
}
