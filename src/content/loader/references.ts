import type { CaseFile } from '@/src/content/schema'
import type { ContentFault, Vocabularies } from './content'

/** Terms of a case that no vocabulary has, row ids that stand twice, pathways to rows that are not there. */
export function caseReferenceFaults(file: CaseFile, vocabularies: Vocabularies, name: string): ContentFault[] {
  const faults: ContentFault[] = []
  const slugs = (rows: readonly { slug: string }[]) => new Set(rows.map(({ slug }) => slug))
  const known = {
    impact: slugs(vocabularies['impact-tags']),
    factor: slugs(vocabularies['promoting-factors']),
    programme: slugs(vocabularies.programmes),
    place: slugs(vocabularies.places),
    organisation: slugs(vocabularies.organisations),
    survey: slugs(vocabularies.surveys),
    source: slugs(vocabularies.sources),
    country: new Set(vocabularies.countries.map(({ code }) => code)),
  }
  const kinds = new Map(vocabularies['local-conditions'].map(({ slug, kind }) => [slug, kind]))
  const need = (kind: keyof typeof known, value: string | undefined, row: string, field: string): void => {
    if (value !== undefined && !known[kind].has(value)) faults.push({ file: name, row, field, message: `unknown ${kind} "${value}"` })
  }
  const ids = new Set<string>()
  const once = (id: string): void => {
    if (ids.has(id)) faults.push({ file: name, row: id, field: 'id', message: 'stands twice' })
    ids.add(id)
  }
  for (const [list, kind] of [
    ['challenges', 'challenge'],
    ['resources', 'resource'],
  ] as const) {
    file[list].forEach(({ condition, evidence }, index) => {
      need('source', evidence.source, `${list} ${index + 1}`, 'evidence.source')
      if (condition !== undefined && kinds.get(condition) !== kind) {
        faults.push({ file: name, row: `${list} ${index + 1}`, field: 'condition', message: `unknown ${kind} "${condition}"` })
      }
    })
  }
  need('survey', file.survey, '-', 'survey')
  for (const place of file.places) need('place', place, '-', 'places')
  for (const source of file.sources) need('source', source, '-', 'sources')
  for (const row of [...file.timeline, ...file.undated]) {
    once(row.id)
    need('programme', row.programme, row.id, 'programme')
    for (const country of row.countries) need('country', country, row.id, 'countries')
    for (const organisation of row.organisations) need('organisation', organisation, row.id, 'organisations')
  }
  for (const row of file.outcomes) need('impact', row.impact, row.id, 'impact')
  for (const row of file.factors) need('factor', row.factor, row.id, 'factor')
  const statements = [...file.outcomes, ...file.factors, ...file.pathways, ...file.keyFigures, ...file.limits]
  for (const row of statements) once(row.id)
  for (const row of [...file.timeline, ...file.undated, ...statements]) need('source', row.evidence.source, row.id, 'evidence.source')
  const events = new Set(file.timeline.map(({ id }) => id))
  for (const row of file.pathways) {
    for (const end of ['from', 'to'] as const) {
      const target = row[end]
      if ('impact' in target) need('impact', target.impact, row.id, end)
      else if (target.event !== 'whole' && !events.has(target.event))
        faults.push({ file: name, row: row.id, field: end, message: `no event "${target.event}"` })
    }
  }
  const answers = new Set([...file.timeline, ...file.factors].map(({ id }) => id))
  for (const { id, answeredBy } of file.limits)
    if (answeredBy !== undefined && !answers.has(answeredBy))
      faults.push({ file: name, row: id, field: 'answeredBy', message: `no event or factor "${answeredBy}"` })
  file.actors.forEach((actor, index) => need('organisation', actor.organisation, `actors ${index + 1}`, 'organisation'))
  for (const row of file.additionalCountries) need('country', row.country, 'additionalCountries', 'country')
  for (const row of file.additionalProgrammes) need('programme', row.programme, 'additionalProgrammes', 'programme')
  return faults
}

/** Former addresses that another entry has, or had: a redirect could lead to only one of them. */
function takenAddresses(
  rows: readonly { readonly name?: unknown; readonly slug?: string; readonly formerSlugs?: readonly { readonly slug: string }[] }[],
): { row: string; taken: string }[] {
  const present = new Set(rows.map(({ slug }) => slug))
  const before = new Set<string>()
  return rows.flatMap(({ slug = '', formerSlugs = [] }) =>
    formerSlugs.flatMap(({ slug: former }) => {
      const isTaken = present.has(former) || before.has(former)
      before.add(former)
      return isTaken ? [{ row: slug, taken: former }] : []
    }),
  )
}

/** Terms of a vocabulary that point to entries that are not there. */
export function vocabularyReferenceFaults(vocabularies: Vocabularies): ContentFault[] {
  const impacts = new Set(vocabularies['impact-tags'].map(({ slug }) => slug))
  const programmes = new Set(vocabularies.programmes.map(({ slug }) => slug))
  const places = new Set(vocabularies.places.map(({ slug }) => slug))
  const organisations = new Set(vocabularies.organisations.map(({ slug }) => slug))
  const fault = (file: string, row: string, field: string, value: string): ContentFault => ({
    file: `vocabulary/${file}.yaml`,
    row,
    field,
    message: `unknown "${value}"`,
  })
  const sources = new Set(vocabularies.sources.map(({ slug }) => slug))
  const statistics = new Set(vocabularies.statistics.map(({ slug }) => slug))
  return [
    ...vocabularies.surveys.flatMap((survey) =>
      survey.findings.flatMap(({ key, statements }) =>
        statements.flatMap(({ evidence, statistic }) => [
          ...(sources.has(evidence.source) ? [] : [fault('surveys', survey.slug, `findings.${key}`, evidence.source)]),
          ...(statistic === undefined || statistics.has(statistic) ? [] : [fault('surveys', survey.slug, `findings.${key}`, statistic)]),
        ]),
      ),
    ),
    ...Object.entries(vocabularies).flatMap(([file, rows]) =>
      takenAddresses(rows).map(({ row, taken }): ContentFault => ({
        file: `vocabulary/${file}.yaml`,
        row,
        field: 'formerSlugs',
        message: `"${taken}" is another entry’s address`,
      })),
    ),
    ...vocabularies['impact-tags'].flatMap(({ slug, leadsTo }) =>
      leadsTo.filter((to) => !impacts.has(to)).map((to) => fault('impact-tags', slug, 'leadsTo', to)),
    ),
    ...vocabularies.programmes.flatMap(({ slug, parent }) => (parent && !programmes.has(parent) ? [fault('programmes', slug, 'parent', parent)] : [])),
    ...vocabularies.places.flatMap(({ slug, prefectures, jicaOffice }) => [
      ...prefectures.filter((prefecture) => !places.has(prefecture)).map((prefecture) => fault('places', slug, 'prefectures', prefecture)),
      ...(jicaOffice && !organisations.has(jicaOffice) ? [fault('places', slug, 'jicaOffice', jicaOffice)] : []),
    ]),
  ]
}
