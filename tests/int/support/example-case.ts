/** Published vocabulary entries, and a case that uses one of each and could be published as it stands. */
import type { Payload } from 'payload'

/** `Id` where a test knows which of the two its database gives. */
export interface Terms<Id = number | string> {
  source: Id
  survey: Id
  place: Id
  country: Id
  organisation: Id
  programme: Id
  impact: Id
  factor: Id
}

const both = (word: string) => ({ ja: `${word}の日本語`, en: `${word} in English` })
const term = (slug: string) => ({ slug, name: both(slug), definition: both(`${slug} definition`), definitionSource: both('report') })
const _status = 'published' as const

/** Publishes one entry of each vocabulary that a case needs. */
export async function publishTerms(payload: Payload): Promise<Terms> {
  const shared = { overrideAccess: true, depth: 0 } as const
  const source = await payload.create({ ...shared, collection: 'sources', data: { ...term('report'), publisher: both('JICA'), _status } })
  const survey = await payload.create({ ...shared, collection: 'surveys', data: { ...term('survey'), longListSize: 52, modelCases: 19, _status } })
  const place = await payload.create({ ...shared, collection: 'places', data: { ...term('east-town'), kind: 'municipality', region: 'tohoku', _status } })
  const country = await payload.create({ ...shared, collection: 'countries', data: { ...term('mw'), code: 'MW', region: 'africa', _status } })
  const organisation = await payload.create({ ...shared, collection: 'organisations', data: { ...term('east-town-hall'), kind: 'local-government', _status } })
  const programme = await payload.create({ ...shared, collection: 'programmes', data: { ...term('partnership'), operator: 'jica', _status } })
  const impact = await payload.create({ ...shared, collection: 'impact-tags', data: { ...term('vitality'), stage: 'direct', elements: ['social'], _status } })
  const factor = await payload.create({ ...shared, collection: 'promoting-factors', data: { ...term('key-person'), _status } })
  return {
    source: source.id,
    survey: survey.id,
    place: place.id,
    country: country.id,
    organisation: organisation.id,
    programme: programme.id,
    impact: impact.id,
    factor: factor.id,
  }
}

/** A link as the editor writes it, to stand in a paragraph. */
export const linkTo = (url: unknown, fields: object = {}): object => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: 'ltr',
  id: 'a',
  fields: { linkType: 'custom', newTab: false, url, ...fields },
  children: [{ type: 'text', version: 1, text: 'link', format: 0, style: '', mode: 'normal', detail: 0 }],
})

/** A Lexical tree of one paragraph, as the editor writes it; `nodes` stand beside the text. */
export function richText(text: string, ...nodes: object[]) {
  const leaf = { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }
  const paragraph = { type: 'paragraph', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children: [leaf, ...nodes] }
  return { root: { type: 'root', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children: [paragraph] } }
}

/** A number is unique in its survey, so each example has its own. */
let numbered = 0

/** Everything that a studied model case needs to be published. Its words hold `slug`, so that a search finds them. */
export function exampleCase<Id = number | string>(terms: Terms<Id>, slug: string) {
  const evidence = { source: terms.source, locator: '第1章', level: 'stated' as const }
  numbered += 1
  return {
    number: `n-${numbered}`,
    slug,
    tier: 'model' as const,
    survey: terms.survey,
    places: [terms.place],
    sources: [terms.source],
    title: both(`${slug} title`),
    summary: both(`${slug} summary`),
    study: { kind: 'interview' as const },
    challenges: [{ text: both(`${slug} challenge`), evidence }],
    sections: [{ heading: both('section'), body: { ja: richText('本文です。'), en: richText('The text.') } }],
    timeline: [
      { id: `${slug}-t1`, track: 'local' as const, period: { text: '1996' }, title: both('first event'), evidence },
      {
        id: `${slug}-t2`,
        track: 'jica' as const,
        period: { text: '平成28年度' },
        title: both('second event'),
        programme: terms.programme,
        countries: [terms.country],
        organisations: [terms.organisation],
        evidence,
      },
    ],
    outcomes: [{ id: `${slug}-o1`, impact: terms.impact, heading: both('outcome'), statement: both('what changed'), evidence }],
    factors: [{ id: `${slug}-f1`, factor: terms.factor, heading: both('factor'), statement: both('why it worked'), evidence }],
    pathways: [{ from: { event: `${slug}-t1` }, to: { impact: terms.impact }, statement: both('led to'), evidence }],
    actors: [{ organisation: terms.organisation, role: both('lead') }],
    keyFigures: [{ value: 12, unit: both('people'), label: both('trainees'), asOf: { text: '2016' }, evidence }],
  }
}
