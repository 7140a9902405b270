/** A query, and where its first result leads: a path of the site with its anchor, or nothing where nothing is right. */
export type ExpectedAnswer = readonly [query: string, first: string | undefined];

const resolution = '/resolutions/e-res-1997-2/';
const agenda = '/agendas/third-coordination-meeting-agenda/';
const report = '/reports/escap-activities/';
const notice = '/notices/gmg-unitar-notice/';
const paper = '/papers/policy-coherence-paper/';

/** Our own queries, by what each is to prove. They were written before any other list of queries was seen. */
export const ownQueries: Readonly<Record<string, readonly ExpectedAnswer[]>> = {
  'an address leads to its paragraph': [
    ['E/RES/1997/2', `${resolution}#title`],
    ['ESC res 1997/2 para 3', `${resolution}#op-3`],
    ['1997/2 OP3', `${resolution}#op-3`],
    ['resolution 1997/2, para. 2', `${resolution}#op-2`],
    ['fn 7 of 1997/2', `${resolution}#fn-7`],
    ['PP 4 of E/RES/1997/2', `${resolution}#pp-4`],
    ['1997/2 preambular paragraph 2', `${resolution}#pp-2`],
    ['e/res/1997/2 footnote 9', `${resolution}#fn-9`],
    ['1997/2 para 12', `${resolution}#title`],
  ],
  'a document that is only named is shown where it is named': [
    ['A/RES/49/127', `${resolution}#pp-1`],
    ['GA res 49/127', `${resolution}#pp-1`],
    ['E/CN.9/1997/2', `${resolution}#fn-7`],
    ['SER.M/58/Rev.1', `${resolution}#fn-9`],
    ['95.XIII.18', `${resolution}#fn-3`],
    ['58/208', `${agenda}#para-1`],
  ],
  'words lead to the paragraph that has them all': [
    ['thirty-first session', `${resolution}#op-2`],
    ['thirty first session', `${resolution}#op-2`],
    ['Seoul', `${report}#para-4`],
    ['ILO', `${agenda}#item-iii`],
    ['statistics of international migration', `${resolution}#op-1`],
    ['bilateral multilateral forums', `${resolution}#op-4`],
    ['poverty reduction strategies', `${paper}#para-3`],
    ['centralize information', `${notice}#para-1`],
    ['Kazakhstan', `${report}#para-3`],
  ],
  'a heading that says it comes first': [
    ['background documents', `${agenda}#heading-3`],
    ['activities of ESCAP', `${report}#title`],
    ['panel discussion', `${agenda}#item-vi`],
  ],
  'a phrase is found as it stands, over line and page': [
    ['"begins at home"', `${paper}#para-3`],
    ['“begins at home”', `${paper}#para-3`],
    ['"developing countries is of particular relevance"', `${paper}#para-2`],
    ['"coherent policy and institutional framework"', `${paper}#para-1`],
    ['"technical assistance" statistics', `${resolution}#op-1`],
    ['"human rights" migrants', `${paper}#para-4`],
    ['"migration human"', undefined],
  ],
  'a word with a minus must not be there': [
    ['Copenhagen -declaration', `${resolution}#fn-4`],
    ['"Programme of Action" -Copenhagen', `${resolution}#pp-2`],
  ],
  'acronyms, spellings and hyphens meet': [
    ['GFMD', `${notice}#para-4`],
    ['co-convenor UNITAR', `${notice}#para-1`],
    ['organisation of work', `${agenda}#heading-1`],
    ['program of action population development', `${resolution}#pp-2`],
    ['emphasized', `${notice}#para-4`],
    ['non-discrimination', `${paper}#para-4`],
    ['post-2015 development agenda', `${notice}#para-4`],
    ['policy maker', `${paper}#para-1`],
    ['socioeconomic development', `${report}#para-1`],
  ],
  'a name and its acronym find each other': [
    ['United Nations Institute for Training and Research', `${notice}#para-1`],
    ['ICPD', `${resolution}#pp-2`],
    ['MDGs', `${paper}#para-1`],
  ],
  'words of one family meet, the exact form first': [
    ['migrant', `${agenda}#item-iii`],
    ['migrants rights', `${paper}#para-4`],
    ['migratory workers', `${agenda}#item-iii`],
  ],
  'one wrong letter in a long word is forgiven': [
    ['statisitcs recommendations', `${resolution}#op-1`],
    ['Kazakstan', `${report}#para-3`],
    ['intergovermental mechanisms', `${resolution}#op-2`],
  ],
  'a question is carried by its rare words': [
    ['When and where was the Asia-Pacific conference held?', `${report}#para-4`],
    ['Who chaired the group in 2009?', `${notice}#para-4`],
    ['How much of gross national product should go to development assistance?', `${paper}#para-2`],
    ['What is the purpose of the Task Force?', `${notice}#para-1`],
  ],
  'what people type, written before any answer was looked at': [
    ["Beijing women's conference report", `${resolution}#fn-6`],
    ['Copenhagen summit', `${resolution}#pp-3`],
    ['E.95.XIII.18', `${resolution}#fn-3`],
    ['3 July heads of agencies', `${notice}#para-1`],
    ['0.7 per cent GNP', `${paper}#para-2`],
    ['official development assistance target', `${paper}#para-2`],
    ["human right's of migrants", `${paper}#para-4`],
    ['small island states', `${report}#para-3`],
    ['Almaty 2007', `${report}#para-3`],
    ['least developed & landlocked countries', `${report}#para-3`],
    ['NGO', `${agenda}#item-vii`],
    ['meeting hours 28 October 2004', `${agenda}#day-2004-10-28`],
    ['capacitybuilding', `${paper}#para-5`],
    ['UN charter article 1', `${paper}#para-4`],
    ['"equality and non-discrimination"', `${paper}#para-4`],
    ['statistics division population division', `${resolution}#op-1`],
    ['training needs', `${notice}#para-4`],
    ['fair deal', `${agenda}#item-iii`],
    ['remittances', undefined],
    ['global forum Brussels', undefined],
    ['E/RES/1997/3', undefined],
  ],
  'what is not there is not invented': [
    ['zzyzx', undefined],
    ['Nairobi', undefined],
    ['qwerty asdfgh', undefined],
    ['E/CN.9/1997/3', undefined],
    ['resolution 1998/2', undefined],
    ['Cairo 1993', undefined],
    ['שלום', undefined],
    ['<img src=x onerror=alert(1)>', undefined],
  ],
};
