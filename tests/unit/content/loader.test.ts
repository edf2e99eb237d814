/** The content files are checked as a whole before anything is written: every fault names file, row and field. */
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { ContentError } from '@/src/content/loader/content'
import { readContent } from '@/src/content/loader/read'
import { richTextOf } from '@/src/content/loader/rich-text'
import { faultsIn, readSmall, type SmallContent, smallContent } from './fixture'

const file = 'cases/01-east-town.yaml'

/** The small content with something spoilt. */
function spoilt(spoil: (content: SmallContent) => unknown): SmallContent {
  const content = smallContent()
  spoil(content)
  return content
}

describe('the content that ships', () => {
  const content = readContent(fileURLToPath(new URL('../../../src/content', import.meta.url)))

  test('is without a fault, and holds the 19 model cases, each once', () => {
    expect(content.cases.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 1).padStart(2, '0')))
    expect(new Set(content.cases.map(({ slug }) => slug)).size).toBe(19)
  })
  test('relates cases to cases that are there', () => {
    const slugs = new Set(content.cases.map(({ slug }) => slug))
    expect(content.cases.flatMap(({ related }) => related).filter((slug) => !slugs.has(slug))).toEqual([])
  })
  test('shows the cancelled study as one, and nothing of it that the report does not say', () => {
    expect(
      content.cases.filter(({ study }) => study.kind === 'cancelled').map(({ slug, outcomes, factors, sections }) => [slug, outcomes, factors, sections]),
    ).toEqual([['noto', [], [], []]])
    expect(content.cases.filter(({ study }) => study.kind === 'desk').map(({ slug }) => slug)).toEqual(['kitakyushu'])
  })
  test('calls every case by a headline that is short, also with the place before it, and does not name the place twice', () => {
    const places = new Map(content.vocabularies.places.map(({ slug, name }) => [slug, name]))
    for (const { slug, headline, places: where } of content.cases) {
      const names = where.flatMap((one) => places.get(one) ?? [])
      expect([slug, headline !== undefined]).toEqual([slug, true])
      expect([slug, [...(headline?.ja ?? '')].length <= 28, `${names.map(({ en }) => en).join(', ')}: ${headline?.en}`.length < 60]).toEqual([slug, true, true])
      for (const { ja, en } of names) expect([slug, headline?.ja.includes(ja), headline?.en.includes(en)]).toEqual([slug, false, false])
    }
  })
  test('says of each challenge and resource where it comes from, as it does of each row', () => {
    expect(content.cases.flatMap(({ challenges, resources }) => [...challenges, ...resources]).length).toBe(75)
  })
  test('has no pathway that begins or ends in a change that the case has no row for', () => {
    const open = content.cases.flatMap(({ slug, pathways, outcomes }) => {
      const reported = new Set(outcomes.map(({ impact }) => impact))
      return pathways.flatMap(({ id, from, to }) =>
        [from, to].flatMap((end) => ('impact' in end && !reported.has(end.impact) ? [`${slug}-${id} ${end.impact}`] : [])),
      )
    })
    // Those newcomers came of the town's own work, before JICA.
    expect(open).toEqual(['ama-p01 community-bearers'])
  })
  test('has one address for population growth, and remembers the old one', () => {
    const tags = content.vocabularies['impact-tags']
    expect(tags.filter(({ formerSlugs }) => formerSlugs.length > 0).map(({ slug, formerSlugs }) => [slug, formerSlugs])).toEqual([
      ['population-growth', [{ slug: 'foreign-residents' }]],
    ])
  })
  test('knows that the long list has 52 cases', () => {
    expect(content.vocabularies.surveys.map(({ longListSize, modelCases }) => [longListSize, modelCases])).toEqual([[52, 19]])
  })
})

describe('a small content', () => {
  test('is taken as it is, with what was left out filled in', () => {
    const { cases, vocabularies, site } = readSmall(smallContent())
    expect(cases).toMatchObject([{ slug: 'east-town', resources: [], related: [], timeline: [{ id: 't01', countries: [] }, { id: 't02' }] }])
    expect(vocabularies.countries).toHaveLength(1)
    expect(site.name.en).toBe('name in English')
  })
})

describe('is refused, naming file, row and field', () => {
  test.each<[string, (content: SmallContent) => unknown, { file: string; row: string; field: string; message: string }]>([
    [
      'a term that no vocabulary has',
      (content) => Object.assign(content[file].outcomes[0] ?? {}, { impact: 'unheard-of' }),
      { file, row: 'o01', field: 'impact', message: 'unknown impact "unheard-of"' },
    ],
    [
      'a promoting factor that no vocabulary has',
      (content) => Object.assign(content[file].factors[0] ?? {}, { factor: 'luck' }),
      { file, row: 'f01', field: 'factor', message: 'unknown factor "luck"' },
    ],
    [
      'a programme that no vocabulary has',
      (content) => Object.assign(content[file].timeline[1] ?? {}, { programme: 'unheard-of' }),
      { file, row: 't02', field: 'programme', message: 'unknown programme "unheard-of"' },
    ],
    [
      'a country that no vocabulary has',
      (content) => Object.assign(content[file].timeline[1] ?? {}, { countries: ['MW', 'XX'] }),
      { file, row: 't02', field: 'countries', message: 'unknown country "XX"' },
    ],
    [
      'an organisation that no vocabulary has',
      (content) => Object.assign(content[file].actors[0] ?? {}, { organisation: 'nobody' }),
      { file, row: 'actors 1', field: 'organisation', message: 'unknown organisation "nobody"' },
    ],
    [
      'a place that no vocabulary has',
      (content) => Object.assign(content[file], { places: ['atlantis'] }),
      { file, row: '-', field: 'places', message: 'unknown place "atlantis"' },
    ],
    [
      'a source that no vocabulary has',
      (content) => Object.assign(content[file].factors[0]?.evidence ?? {}, { source: 'hearsay' }),
      { file, row: 'f01', field: 'evidence.source', message: 'unknown source "hearsay"' },
    ],
    [
      'a condition of the other kind',
      (content) => Object.assign(content[file].challenges[0] ?? {}, { condition: 'farming' }),
      { file, row: 'challenges 1', field: 'condition', message: 'unknown challenge "farming"' },
    ],
    [
      'a missing language',
      (content) => Object.assign(content[file].outcomes[0] ?? {}, { heading: { ja: '見出し' } }),
      { file, row: 'outcomes o01', field: 'heading.en', message: expect.any(String) },
    ],
    ['a language that is empty', (content) => Object.assign(content[file].title, { en: '  ' }), { file, row: '-', field: 'title.en', message: 'is missing' }],
    [
      'a missing language in a vocabulary',
      (content) => Object.assign(content['vocabulary/chronology.yaml'][0] ?? {}, { title: { ja: 'コロンボ・プラン' } }),
      { file: 'vocabulary/chronology.yaml', row: 'colombo-plan', field: 'title.en', message: expect.any(String) },
    ],
    [
      'a missing language in the site settings',
      (content) => Object.assign(content['site.yaml'], { contact: { ja: '連絡先' } }),
      { file: 'site.yaml', row: '-', field: 'contact.en', message: expect.any(String) },
    ],
    [
      'a period that cannot be read',
      (content) => Object.assign(content[file].timeline[0] ?? {}, { period: '昭和の終わり' }),
      { file, row: 'timeline t01', field: 'period', message: expect.stringContaining('昭和の終わり') },
    ],
    [
      'a period that is a number',
      (content) => Object.assign(content[file].timeline[0] ?? {}, { period: 1996 }),
      { file, row: 'timeline t01', field: 'period', message: expect.any(String) },
    ],
    [
      'a missing evidence',
      (content) => Reflect.deleteProperty(content[file].timeline[0] ?? {}, 'evidence'),
      { file, row: 'timeline t01', field: 'evidence', message: expect.any(String) },
    ],
    [
      'an evidence without a place',
      (content) => Object.assign(content[file].outcomes[0]?.evidence ?? {}, { locator: '' }),
      { file, row: 'outcomes o01', field: 'evidence.locator', message: 'is missing' },
    ],
    [
      'a challenge without evidence',
      (content) => Reflect.deleteProperty(content[file].challenges[0] ?? {}, 'evidence'),
      { file, row: 'challenges challengeの日本語', field: 'evidence', message: expect.any(String) },
    ],
    [
      'a challenge from no source',
      (content) => Object.assign(content[file].challenges[0]?.evidence ?? {}, { source: 'hearsay' }),
      { file, row: 'challenges 1', field: 'evidence.source', message: 'unknown source "hearsay"' },
    ],
    [
      'an undated activity of no programme',
      (content) => Object.assign(content[file].undated[0] ?? {}, { programme: 'unheard-of' }),
      { file, row: 'u01', field: 'programme', message: 'unknown programme "unheard-of"' },
    ],
    [
      'a term of the glossary without English',
      (content) => Object.assign(content['glossary.yaml'][0] ?? {}, { en: '' }),
      { file: 'glossary.yaml', row: '研修員', field: 'en', message: 'is missing' },
    ],
    [
      'a term that stands twice in the glossary',
      (content) => content['glossary.yaml'].push(...smallContent()['glossary.yaml']),
      { file: 'glossary.yaml', row: '研修員', field: 'ja', message: 'stands twice' },
    ],
    [
      'a former address that another entry has',
      (content) => Object.assign(content['vocabulary/programmes.yaml'][1] ?? {}, { formerSlugs: ['partnership'] }),
      { file: 'vocabulary/programmes.yaml', row: 'partnership-local', field: 'formerSlugs', message: '"partnership" is another entry’s address' },
    ],
    [
      'an id that stands twice',
      (content) => Object.assign(content[file].timeline[1] ?? {}, { id: 't01' }),
      { file, row: 't01', field: 'id', message: 'stands twice' },
    ],
    [
      'an id that another list has',
      (content) => Object.assign(content[file].factors[0] ?? {}, { id: 'o01' }),
      { file, row: 'o01', field: 'id', message: 'stands twice' },
    ],
    [
      'a pathway that leads nowhere',
      (content) => Object.assign(content[file].pathways[0] ?? {}, { from: { event: 't09' } }),
      { file, row: 'p01', field: 'from', message: 'no event "t09"' },
    ],
    [
      'a pathway that ends in the whole work',
      (content) => Object.assign(content[file].pathways[0] ?? {}, { to: { event: 'whole' } }),
      { file, row: 'pathways p01', field: 'to.event', message: expect.any(String) },
    ],
    [
      'an entry that stands twice',
      (content) => content['vocabulary/promoting-factors.yaml'].push(...smallContent()['vocabulary/promoting-factors.yaml']),
      { file: 'vocabulary/promoting-factors.yaml', row: 'key-person', field: 'slug', message: 'stands twice' },
    ],
    [
      'an arrow to no impact',
      (content) => Object.assign(content['vocabulary/impact-tags.yaml'][0] ?? {}, { leadsTo: ['nothing'] }),
      { file: 'vocabulary/impact-tags.yaml', row: 'vitality', field: 'leadsTo', message: 'unknown "nothing"' },
    ],
    [
      'a kind of no programme',
      (content) => Object.assign(content['vocabulary/programmes.yaml'][1] ?? {}, { parent: 'nothing' }),
      { file: 'vocabulary/programmes.yaml', row: 'partnership-local', field: 'parent', message: 'unknown "nothing"' },
    ],
    [
      'a place in no prefecture',
      (content) => Object.assign(content['vocabulary/places.yaml'][1] ?? {}, { prefectures: ['edo'] }),
      { file: 'vocabulary/places.yaml', row: 'east-town', field: 'prefectures', message: 'unknown "edo"' },
    ],
    [
      'a field that nobody reads',
      (content) => Object.assign(content[file].timeline[0] ?? {}, { year: 1996 }),
      { file, row: 'timeline t01', field: '-', message: expect.stringContaining('year') },
    ],
    [
      'a slug that is no address',
      (content) => Object.assign(content[file], { slug: 'East Town' }),
      { file, row: '-', field: 'slug', message: expect.stringContaining('lower-case') },
    ],
  ])('%s', (_, spoil, fault) => {
    expect(faultsIn(spoilt(spoil))).toEqual([fault])
  })

  test('a file that is no list, and one that is no YAML', () => {
    expect(faultsIn({ ...smallContent(), 'vocabulary/countries.yaml': { MW: 'Malawi' } })).toContainEqual({
      file: 'vocabulary/countries.yaml',
      row: '-',
      field: '-',
      message: 'must be a list',
    })
    expect(faultsIn({ ...smallContent(), 'site.yaml': 'name: {ja: [' })).toContainEqual(expect.objectContaining({ file: 'site.yaml' }))
  })
  test('all faults of all files at once, one on a line', () => {
    const content = spoilt((small) => {
      Object.assign(small[file].outcomes[0] ?? {}, { impact: 'unheard-of' })
      Object.assign(small['vocabulary/places.yaml'][1] ?? {}, { prefectures: ['edo'] })
    })
    const faults = faultsIn(content)
    expect(faults.map((fault) => fault.file)).toEqual([file, 'vocabulary/places.yaml'])
    expect(new ContentError(faults).message.split('\n')).toEqual([
      'The content files cannot be loaded:',
      `  ${file} · o01 · impact: unknown impact "unheard-of"`,
      '  vocabulary/places.yaml · east-town · prefectures: unknown "edo"',
    ])
  })
})

test('paragraphs are parted by an empty line, and a line break inside one is a space', () => {
  const { root } = richTextOf('一段落目。\n\n  二段落目の\n続き。\n\n\n')
  expect(root.children.map(({ children }) => children.map(({ text }) => text))).toEqual([['一段落目。'], ['二段落目の 続き。']])
})
