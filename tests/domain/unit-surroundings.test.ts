import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSurroundings, type UnitSurroundings } from '../../src/domain/unit-surroundings.ts';
import { readUnits } from '../../src/mdx/read.ts';

const text = `
<OrganLine anchor="organ" lines="1">The Council,</OrganLine>

<PreambularParagraph anchor="pp-1" lines="2">Noting the report,<FootnoteReference anchor="fnref-1" mark="1" note="fn-1" /></PreambularParagraph>

<OperativeParagraph anchor="op-1" number="1." lines="3">Decides:</OperativeParagraph>

<Subparagraph anchor="op-1-a" number="(a)" lines="4">To meet:</Subparagraph>

<Subparagraph anchor="op-1-a-i" number="(i)" lines="5">In May;<FootnoteReference anchor="fnref-2" mark="2" note="fn-2" /></Subparagraph>

<Subparagraph anchor="op-1-b" number="(b)" lines="6">To end.</Subparagraph>

<Section anchor="sec-a" number="A." level="2" lines="7">Aims</Section>

<Heading anchor="heading-1" level="3" lines="8">First</Heading>

<Paragraph anchor="para-1" lines="9">An aim.</Paragraph>

<Adoption anchor="adoption" lines="10">1st meeting</Adoption>

<Footnote anchor="fn-1" number="1" lines="11">A report, and see<FootnoteReference anchor="fnref-2-2" mark="2" note="fn-2" />.</Footnote>

<Footnote anchor="fn-2" number="2" lines="12">Another, and see<FootnoteReference anchor="fnref-1-2" mark="1" note="fn-1" />.</Footnote>
`;
const all = findSurroundings(readUnits(text));

function of(anchor: string): UnitSurroundings {
  const found = all.find(({ unit }) => unit.anchor === anchor);
  assert.ok(found, anchor);
  return found;
}

const anchors = (units: UnitSurroundings['above']): string[] => units.map(({ anchor }) => anchor);

describe('what stands around a unit', () => {
  it('is told of every unit, in order, with the one before and after it', () => {
    assert.equal(all.length, 12);
    assert.deepEqual(
      all.map(({ previous }) => previous?.anchor),
      [undefined, ...all.slice(0, -1).map(({ unit }) => unit.anchor)],
    );
    assert.deepEqual(
      all.map(({ next }) => next?.anchor),
      [...all.slice(1).map(({ unit }) => unit.anchor), undefined],
    );
  });

  for (const [anchor, above] of [
    ['organ', []],
    ['op-1', []],
    ['op-1-a', ['op-1']],
    ['op-1-a-i', ['op-1', 'op-1-a']],
    ['op-1-b', ['op-1']],
    ['heading-1', ['sec-a']],
    ['para-1', ['sec-a', 'heading-1']],
    ['adoption', []],
    ['fn-1', ['pp-1']],
    ['fn-2', ['op-1-a-i']],
  ] as const) {
    it(`above ${anchor}: ${above.join(', ') || 'nothing'}`, () => assert.deepEqual(anchors(of(anchor).above), above));
  }

  it('below a paragraph: its subparagraphs, however deep', () => {
    assert.deepEqual(anchors(of('op-1').below), ['op-1-a', 'op-1-a-i', 'op-1-b']);
    assert.deepEqual(anchors(of('op-1-a').below), ['op-1-a-i']);
    assert.deepEqual(anchors(of('op-1-b').below), []);
  });

  it('a heading stands over what is directly below it, and has nothing of it for its own', () => {
    assert.deepEqual(anchors(of('sec-a').headed), ['heading-1']);
    assert.deepEqual(anchors(of('heading-1').headed), ['para-1']);
    assert.deepEqual(anchors(of('sec-a').below), []);
    assert.deepEqual(anchors(of('op-1').headed), []);
  });

  it('the footnotes that it calls, also by its subparagraphs and by footnotes; never itself', () => {
    assert.deepEqual(anchors(of('pp-1').footnotes), ['fn-1', 'fn-2']);
    assert.deepEqual(anchors(of('op-1').footnotes), ['fn-2', 'fn-1']);
    assert.deepEqual(anchors(of('op-1-b').footnotes), []);
    assert.deepEqual(anchors(of('fn-1').footnotes), ['fn-2']);
  });
});
