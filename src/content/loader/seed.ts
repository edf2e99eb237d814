import type { CollectionSlug, DataFromCollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { local } from '../../database/retry'
import type { Content } from './content'
import { caseData } from './case-data'
import { Ids } from './ids'
import { richTextOf } from './rich-text'

export interface SeedResult {
  /** False when the database already held something; then nothing was written. */
  readonly seeded: boolean
  readonly cases: number
  readonly entries: number
}

type Drafted = Extract<
  CollectionSlug,
  'cases' | 'impact-tags' | 'promoting-factors' | 'programmes' | 'places' | 'countries' | 'organisations' | 'surveys' | 'sources' | 'chronology' | 'statistics' | 'pages' | 'local-conditions' | 'synonyms'
>

/** Publishes one record through the same guard as every other door. */
async function publish<Slug extends Drafted>(payload: Payload, collection: Slug, data: RequiredDataFromCollectionSlug<Slug>): Promise<DataFromCollectionSlug<Slug>['id']> {
  const doc = await payload.create({ collection, data, depth: 0, overrideAccess: true })
  return doc.id
}

/** Whether anything that staff could have written is there already. */
async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['cases', 'impact-tags', 'sources'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}

/**
 * Loads the content files into an empty database, published. A database with anything in it is left alone.
 * @throws the publish guard's ValidationError for content that could not be published from the form either.
 */
export async function seedContent(opened: Payload, content: Content): Promise<SeedResult> {
  const payload = local(opened)
  if (!(await isEmpty(payload))) return { seeded: false, cases: 0, entries: 0 }
  const { vocabularies, site } = content
  const ids = new Ids()
  let entries = 0
  const add = async <Slug extends Drafted>(collection: Slug, key: string, data: RequiredDataFromCollectionSlug<Slug>): Promise<void> => {
    ids.set(collection, key, await publish(payload, collection, data))
    entries += 1
  }
  const _status = 'published' as const

  for (const row of vocabularies.sources) await add('sources', row.slug, { ...row, published: period(row.published), _status })
  for (const { years, framework, ...row } of vocabularies.surveys) {
    await add('surveys', row.slug, { ...row, years: { text: years }, framework: framework.map(({ items, ...part }) => ({ ...part, items: items.map((text) => ({ text })) })), _status })
  }
  for (const row of vocabularies.countries) await add('countries', row.code, { ...row, slug: row.code.toLowerCase(), _status })
  for (const row of vocabularies.organisations) await add('organisations', row.slug, { ...row, _status })
  const places = [...vocabularies.places].sort((a, b) => Number(b.kind === 'prefecture') - Number(a.kind === 'prefecture'))
  for (const { prefectures, jicaOffice, population, ...row } of places) {
    const others = prefectures.filter((slug) => slug !== row.slug)
    await add('places', row.slug, {
      ...row, prefectures: others.map((slug) => ids.get('places', slug)), jicaOffice: jicaOffice ? ids.get('organisations', jicaOffice) : null,
      population: population && { value: population.value, asOf: period(population.asOf), evidence: ids.evidence(population.evidence) }, _status,
    })
  }
  const programmes = vocabularies.programmes.map((row, index) => ({ ...row, order: index + 1 }))
  for (const { parent, ...row } of [...programmes].sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)))) {
    await add('programmes', row.slug, { ...row, parent: parent ? ids.get('programmes', parent) : null, _status })
  }
  // An arrow of figure 5 may point to a tag that comes later, so the arrows follow when all tags are there.
  for (const [index, { leadsTo: _arrows, ...row }] of vocabularies['impact-tags'].entries()) await add('impact-tags', row.slug, { ...row, order: index + 1, _status })
  for (const { slug, leadsTo } of vocabularies['impact-tags']) {
    if (leadsTo.length === 0) continue
    await payload.update({
      collection: 'impact-tags', id: ids.get('impact-tags', slug), data: { leadsTo: leadsTo.map((to) => ids.get('impact-tags', to)), _status }, depth: 0, overrideAccess: true,
    })
  }
  for (const [index, row] of vocabularies['promoting-factors'].entries()) await add('promoting-factors', row.slug, { ...row, order: index + 1, _status })
  for (const [index, row] of vocabularies['local-conditions'].entries()) await add('local-conditions', row.slug, { ...row, order: index + 1, _status })
  for (const { words, ...row } of vocabularies.synonyms) await add('synonyms', row.slug, { ...row, words: words.map((word) => ({ word })), _status })
  for (const row of vocabularies.chronology) await add('chronology', row.slug, { ...row, period: { text: row.period }, evidence: ids.evidence(row.evidence), _status })
  for (const row of vocabularies.statistics) await add('statistics', row.slug, { ...row, evidence: ids.evidence(row.evidence), _status })
  for (const { body, ...row } of vocabularies.pages) await add('pages', row.slug, { ...row, body: { ja: richTextOf(body.ja), en: richTextOf(body.en) }, _status })
  await payload.updateGlobal({ slug: 'site', data: site, depth: 0, overrideAccess: true })

  for (const file of content.cases) await add('cases', file.slug, { ...caseData(file, ids), _status })
  for (const { slug, related } of content.cases) {
    if (related.length === 0) continue
    await payload.update({
      collection: 'cases', id: ids.get('cases', slug), data: { related: related.map((other) => ids.get('cases', other)), _status }, depth: 0, overrideAccess: true,
    })
  }
  return { seeded: true, cases: content.cases.length, entries }
}

function period(text: string | undefined): { text: string } | undefined {
  return text === undefined ? undefined : { text }
}
