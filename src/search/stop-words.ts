const words =
  'a about all also am an and any are as at be been being but by can could did do does for from had has have he her here ' +
  'him his how i if in into is it its me more most much must my no nor not of on or our out over per shall she should so ' +
  'some such than that the their them then there these they this those to under up us was we were what when where which ' +
  'while who whom whose why will with would you your go tell say';

const stopWords: ReadonlySet<string> = new Set(words.split(' '));

/** Tells whether a word carries no meaning of its own, so that a search for other words can do without it. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
