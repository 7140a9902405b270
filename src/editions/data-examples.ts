import { recordDataPath, sitePaths } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit, UnitKind } from '../domain/unit.ts';

/** A worked example: a few lines that do something with the data of the library as it stands. */
export interface DataExample {
  readonly language: 'shell' | 'Python';
  /** What it needs and what it gives. */
  readonly about: string;
  readonly code: string;
}

/** Where the examples find the library. */
interface ExampleSite {
  /** The address of the host, without a stroke at its end: `https://library.example.org`. */
  readonly host: string;
  readonly base: string;
}

/** Gives the examples, in which one document of the library stands for all. */
export function dataExamples(site: ExampleSite, record: CorpusRecord, units: readonly Unit[]): DataExample[] {
  return [
    {
      language: 'shell',
      about: 'With curl and jq: the list of the documents, and the paragraphs of one of them.',
      code: shellExample(site, recordDataPath(site.base, record), commonestKind(units)),
    },
    {
      language: 'Python',
      about:
        'With nothing but Python 3: what the library names most, and then all of it as a table, a row for each unit.',
      code: pythonExample(site),
    },
  ];
}

function shellExample({ host, base }: ExampleSite, data: string, kind: UnitKind): string {
  return `site=${host}

curl -s "$site${sitePaths.records(base)}" |
  jq -r '.records[] | [.date // "undated", .symbol // .title, .url] | @tsv'

curl -s "$site${data}" |
  jq -r '.units[] | select(.kind == "${kind}")
         | "#\\(.anchor)\\t\\(.text)"'`;
}

function pythonExample({ host, base }: ExampleSite): string {
  return `import csv, json, sys
from urllib.parse import urljoin
from urllib.request import urlopen

site = "${host}"

def read(path):
    with urlopen(urljoin(site, path)) as answer:
        return json.load(answer)

table = csv.writer(sys.stdout)

entries = read("${sitePaths.referencesData(base)}")["entries"]
for entry in sorted(entries, key=lambda one: -len(one["mentions"]))[:10]:
    address = urljoin(site, entry["url"])
    table.writerow([entry["label"], len(entry["mentions"]), address])

for record in read("${sitePaths.records(base)}")["records"]:
    document = read(record["url"].rstrip("/") + ".json")
    for unit in document["units"]:
        address = urljoin(site, record["url"] + "#" + unit["anchor"])
        table.writerow([record["title"], unit["label"], unit["text"], address])`;
}

/** The kind that most units are of, of those that are read for themselves: that of the paragraphs of the document. */
function commonestKind(units: readonly Unit[]): UnitKind {
  const read = units.filter(({ kind }) => kind !== 'footnote');
  const byKind = [...Map.groupBy(read, ({ kind }) => kind)].toSorted(([, one], [, other]) => other.length - one.length);
  return byKind[0]?.[0] ?? 'paragraph';
}
