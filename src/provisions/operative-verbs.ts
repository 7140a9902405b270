/**
 * How the words after an operative verb are built.
 *
 * - `asks`: whom, and then "to" and an infinitive; or a clause with "that"
 * - `recommends`: whom, and then a clause with "that" or an infinitive
 * - `decides`: an infinitive of what the organ itself will do, or a clause with "that"
 * - `does`: the thing that is done or wanted
 * - `thanks`: to whom a feeling is expressed
 * - `says`: anything else; nobody is to do anything
 */
export type Frame = 'asks' | 'recommends' | 'decides' | 'does' | 'thanks' | 'says';

/** An operative verb: its frame where no particle follows, and the particles that make another frame of it. */
export interface OperativeVerb {
  /** Absent where the verb is none without a particle. */
  readonly frame?: Frame;
  readonly particles?: Readonly<Record<string, Frame>>;
}

const saying =
  'acknowledges accepts affirms approves commends concurs condemns confirms congratulates considers declares denounces deplores deprecates determines emphasizes emphasises endorses expects expresses finds hopes maintains notes observes proclaims reaffirms realizes recalls recognizes recognises re-emphasizes refers regrets reiterates rejects reminds renews repeats repudiates salutes shares stresses subscribes supports thanks transmits trusts underlines underscores warns welcomes';

const asking =
  'asks authorizes authorises advises directs empowers encourages enjoins exhorts implores instructs invites orders requests urges';

/**
 * The operative verbs, "in the present indicative tense" with which each operative paragraph begins (United Nations
 * Editorial Manual, “Resolutions and other formal decisions”, II.C), gathered from the lists of operative phrases in
 * drafting guides. A verb that is not here is still one where it opens a paragraph.
 */
export const operativeVerbs: ReadonlyMap<string, OperativeVerb> = new Map<string, OperativeVerb>([
  ...saying.split(' ').map((verb): [string, OperativeVerb] => [verb, { frame: 'says' }]),
  ...asking.split(' ').map((verb): [string, OperativeVerb] => [verb, { frame: 'asks' }]),
  ['requests', { frame: 'asks', particles: { of: 'recommends' } }],
  ['recommends', { frame: 'decides', particles: { to: 'recommends' } }],
  ['suggests', { frame: 'decides', particles: { to: 'recommends' } }],
  ['proposes', { frame: 'decides', particles: { to: 'recommends' } }],
  ['demands', { frame: 'does', particles: { of: 'recommends' } }],
  ['insists', { frame: 'decides', particles: { on: 'does', upon: 'does' } }],
  ['calls', { particles: { upon: 'asks', on: 'asks', for: 'does', attention: 'says' } }],
  ['appeals', { particles: { to: 'asks', for: 'does' } }],
  ['takes', { particles: { note: 'says' } }],
  ['looks', { particles: { forward: 'says' } }],
  ['pays', { particles: { tribute: 'says' } }],
  ['draws', { particles: { attention: 'says' } }],
  ['remains', { particles: { seized: 'says' } }],
  ...'agrees decides intends pledges resolves undertakes'
    .split(' ')
    .map((verb): [string, OperativeVerb] => [verb, { frame: 'decides' }]),
  ...'adopts appoints designates establishes extends lifts prolongs suspends terminates'
    .split(' ')
    .map((verb): [string, OperativeVerb] => [verb, { frame: 'does' }]),
]);

/** The nouns that say again what a verb said: "Reiterates its request to", "Renews its appeal to". */
export const operativeNouns: ReadonlyMap<string, OperativeVerb> = new Map([
  ['request', { frame: 'says', particles: { to: 'asks', that: 'decides', for: 'does' } }],
  ['appeal', { frame: 'says', particles: { to: 'asks', for: 'does' } }],
  ['call', { frame: 'says', particles: { to: 'asks', upon: 'asks', on: 'asks', for: 'does' } }],
  ['invitation', { frame: 'says', particles: { to: 'asks' } }],
  ['demand', { frame: 'says', particles: { that: 'decides', for: 'does' } }],
  ['recommendation', { frame: 'says', particles: { to: 'recommends', that: 'decides' } }],
  ['decision', { frame: 'says', particles: { to: 'decides', that: 'decides' } }],
]);
