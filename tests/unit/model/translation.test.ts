/** How the English of a text stands to its Japanese follows from what was saved when. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { changedAlone, type Telling, untold } from '@/src/model/changes/changed-alone'
import { type EnglishState, englishStateOf, passagesOf } from '@/src/model/translation'
import { formOf } from '@/tests/fixtures/forms'

const title = 'cases/1#title'
const saved = (addresses: string, more: Partial<Telling> = {}): Telling => ({
  kind: 'typed',
  version: null,
  note: null,
  addresses: addresses === '' ? [] : addresses.split(' ').map((part) => `cases/1#${part}`),
  ...more,
})
const stateAfter = (...events: Telling[]) => changedAlone(events).get(title) ?? 'both'

describe('which language was changed last', () => {
  test.each<[string, string, readonly Telling[]]>([
    ['nothing was recorded', 'both', []],
    ['both were saved together', 'both', [saved('title.ja title.en')]],
    ['Japanese was changed since', 'ja', [saved('title.en'), saved('title.ja')]],
    ['English followed', 'en', [saved('title.ja'), saved('title.en')]],
    ['English was confirmed', 'en', [saved('title.ja'), saved('title.en', { kind: 'englishConfirmed' })]],
    ['both were changed after Japanese was', 'both', [saved('title.ja'), saved('title.ja title.en')]],
    ...['commented', 'commentResolved', 'commentReopened', 'wordingTaken', 'wordingReleased'].map((kind): [string, string, readonly Telling[]] => [
      `of Japanese it was told: ${kind}`,
      'both',
      [saved('title.ja', { kind })],
    ]),
    [
      'a publication brings new Japanese that was commented on before',
      'ja',
      [saved('title.ja', { kind: 'commented' }), saved('title.ja', { kind: 'published' })],
    ],
    ['another text was changed', 'both', [saved('summary.ja number titleb.ja')]],
    ['a whole row came', 'both', [saved('timeline[t1]')]],
    ['a publication repeats what drafts told', 'ja', [saved('title.en'), saved('title.ja'), saved('title.ja title.en', { kind: 'published' })]],
    ['a publication itself brings new Japanese', 'ja', [saved('summary.ja'), saved('title.ja summary.ja', { kind: 'published' })]],
    [
      'a second publication brings new Japanese',
      'ja',
      [saved('title.ja title.en'), saved('title.ja title.en', { kind: 'published' }), saved('title.ja', { kind: 'published' })],
    ],
  ])('%s: %s', (_, expected, events) => expect(stateAfter(...events)).toBe(expected))

  test('a restored version brings its texts back as they stood to each other then', () => {
    const first = saved('', { kind: 'created', version: 'v1' })
    const japanese = saved('title.ja', { version: 'v2' })
    const english = saved('title.en', { version: 'v3' })
    const restore = (note: string) => saved('title.ja', { kind: 'restored', version: 'v4', note })
    expect(stateAfter(first, japanese, restore('v1'))).toBe('both')
    expect(stateAfter(first, japanese, english, restore('v2'))).toBe('ja')
    // A version that typing went on in is restored as it was in the end.
    expect(stateAfter(first, japanese, { ...english, version: 'v2', kind: 'continued' }, saved('title.ja', { version: 'v3' }), restore('v2'))).toBe('en')
    // A version from before anything was recorded tells only what it changed.
    expect(stateAfter(restore('v0'))).toBe('ja')
  })
})

describe('what typing in one version has to tell again', () => {
  const told = (...events: readonly string[]) =>
    untold(
      events.map((addresses) => saved(addresses)),
      [`${title}.ja`],
    )
  test('nothing that was told, unless the other language was told last', () => {
    expect(told()).toEqual([`${title}.ja`])
    expect(told('title.ja')).toEqual([])
    expect(told('title.ja', 'title.en')).toEqual([`${title}.ja`])
    expect(told('title.ja title.en')).toEqual([`${title}.ja`])
    expect(told('title.ja', 'title.en', 'title.ja')).toEqual([])
    expect(untold([saved('number')], ['cases/1#number', 'cases/1#slug'])).toEqual(['cases/1#slug'])
  })
  test('whatever is saved in whatever order, the rows that were written say the same as every save would', () => {
    const save = fc.subarray(['title.ja', 'title.en', 'summary.ja', 'summary.en', 'number'], { minLength: 1 })
    fc.assert(
      fc.property(fc.array(save, { maxLength: 12 }), (saves) => {
        const written: Telling[] = []
        for (const addresses of saves.map((parts) => saved(parts.join(' ')).addresses)) {
          const left = untold(written, addresses)
          if (left.length > 0) written.push({ ...saved(''), addresses: left })
        }
        const byEverySave = changedAlone(saves.map((parts) => saved(parts.join(' '))))
        expect(new Map(changedAlone(written))).toEqual(new Map(byEverySave))
      }),
    )
  })
})

describe('a text of a record', () => {
  const record = { collection: 'cases', record: '1' }
  const value = {
    title: { ja: '題名', en: 'Title' },
    summary: { ja: '概要', en: ' ' },
    headline: { ja: '', en: 'English alone is no gap' },
    timeline: [
      { id: 'b', title: { ja: '後', en: 'Later' }, note: { ja: null } },
      { id: 'a', title: { ja: '先', en: 'Earlier' } },
    ],
  }
  const states = async (alone: ReturnType<typeof changedAlone>, of: unknown = value): Promise<[string, EnglishState][]> =>
    passagesOf((await formOf('cases')).flattenedFields, of).map((passage) => [passage.path, englishStateOf(passage, record, alone)])

  test('has no English, English beside newer Japanese, or English that nothing speaks against', async () => {
    expect(await states(changedAlone([saved('title.ja'), saved('timeline[a].title.ja'), saved('summary.ja')]))).toEqual([
      ['title', 'stale'],
      ['summary', 'none'],
      ['timeline.0.title', 'there'],
      ['timeline.1.title', 'stale'],
    ])
  })
  test('keeps its state when its row is moved', async () => {
    const alone = changedAlone([saved('timeline[a].title.ja'), saved('timeline')])
    const moved = { timeline: [value.timeline[1], value.timeline[0]] }
    expect(await states(alone, moved)).toEqual([
      ['timeline.0.title', 'stale'],
      ['timeline.1.title', 'there'],
    ])
  })
})
