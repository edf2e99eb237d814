/** `/llms.txt`: what there is to read for programs that answer questions, each page as Markdown, and on what terms. */
import { caseName } from '@/src/catalogue/case-name'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { picturesInOrder } from '@/src/explore/registry'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { wordsIn } from '@/src/i18n/words'
import { openTables } from './tables'

const line = (name: string, path: string, more = ''): string => `- [${name.replace(/[[\]]/g, '')}](${absoluteUrl(path)})${more === '' ? '' : `: ${more}`}`

/** After the proposal of llmstxt.org: a title, what the site is, then lists of links. In English, with the Japanese pages beside. */
export function llmsText(snapshot: CatalogueSnapshot): string {
  const { site, cases } = snapshot
  const say = (of: Parameters<typeof textIn>[0]): string => textIn(of, 'en').text
  const { explore, sections } = wordsIn('en')
  return [
    `# ${say(site.name)}`,
    `> ${say(site.description)}`,
    'Every statement is a row with its source, section and kind of evidence. Cite the address of the row. Pages are in Japanese (`/ja`) and English (`/en`); Japanese is the original.',
    [say(site.licence), say(site.attribution)].filter((text) => text !== '').join('\n\n'),
    `## ${sections.cases}`,
    cases.map((record) => line(caseName(snapshot, record, 'en'), linkTo.markdown(linkTo.case('en', record.slug)))).join('\n'),
    `## ${sections.explore}`,
    picturesInOrder.map((name) => line(explore.pictures[name].title, linkTo.markdown(linkTo.picture('en', name)), explore.pictures[name].question)).join('\n'),
    '## Data',
    [
      line('OpenAPI description of the API', linkTo.api('/openapi.json'), 'cases, rows, terms, search and questions, as JSON'),
      line('MCP server', linkTo.mcp, 'Model Context Protocol over HTTP, read only, no key: search, get_case, compare, cite'),
      line('Everything as one JSON', linkTo.dataFile('catalogue.json')),
      line('Codebook', linkTo.dataFile('codebook.csv'), 'what each column means'),
      ...openTables.map(({ name, title }) => line(title.en, linkTo.dataFile(`${name}.csv`))),
    ].join('\n'),
    '## Optional',
    [line('日本語のページ', linkTo.markdown(linkTo.home('ja'))), line(sections.about, linkTo.markdown(linkTo.about('en')))].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}
