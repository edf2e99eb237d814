/** A full case whose every text says that it is made up: sixty events, and of the other rows as many as the fullest cases have. */
import type { Json } from './sites'

/** What a row leads to, by the name of its field. */
export interface Relations {
  readonly programme: unknown
  readonly country: unknown
  readonly organisation: unknown
  readonly source: unknown
  readonly impact: unknown
  readonly factor: unknown
  readonly challenge: unknown
  readonly resource: unknown
}

const both = (ja: string, en: string, index: number): Json => ({ ja: `作り物の${ja} ${index + 1}`, en: `A made-up ${en} ${index + 1}` })
const long = { ja: '作り物の補足です。'.repeat(4), en: 'A made-up note. '.repeat(4) }
const times = (count: number, make: (index: number) => Json): Json[] => Array.from({ length: count }, (_, index) => make(index))

/** What a row of the timeline says; the relations are the records that are there. */
export function eventRows(count: number, relations: Json): Json[] {
  return times(count, (index) => ({
    track: ['local', 'jica', 'context'][index % 3],
    period: { text: String(1_960 + index) },
    phase: (index % 9) + 1,
    title: both('出来事', 'event', index),
    note: long,
    ...relations,
  }))
}

export function fullCase(events: number, to: Relations): Json {
  const evidence = { source: to.source, locator: '1', level: 'stated' }
  return {
    timeline: eventRows(events, { programme: to.programme, countries: [to.country], organisations: [to.organisation], evidence }),
    challenges: times(4, (index) => ({ text: both('課題', 'challenge', index), condition: to.challenge, evidence })),
    resources: times(4, (index) => ({ text: both('リソース', 'resource', index), condition: to.resource, evidence })),
    outcomes: times(10, (index) => ({ impact: to.impact, heading: both('変化', 'change', index), statement: long, evidence })),
    factors: times(8, (index) => ({ factor: to.factor, heading: both('理由', 'reason', index), statement: long, evidence })),
    actors: times(10, (index) => ({ organisation: to.organisation, role: both('役割', 'role', index) })),
    keyFigures: times(8, (index) => ({
      value: index + 1,
      unit: { ja: '人', en: 'people' },
      label: both('数字', 'figure', index),
      asOf: { text: '2016' },
      subject: 'other',
      evidence,
    })),
  }
}
