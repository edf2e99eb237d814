/** How far a record is and what would be best next follows from what its fields say of themselves. */
import { describe, expect, test } from 'vitest'

import { completenessOf, nextThings, sectionsOf } from '@/src/editorial/publish-guard/completeness'
import { needFaults } from '@/src/editorial/publish-guard/need-faults'
import { nextSteps, type Step } from '@/src/model/completeness'
import { passagesOf } from '@/src/model/translation'
import { formOf } from '@/tests/fixtures/forms'

const both = { ja: '文', en: 'Text' }
const evidence = (level: string) => ({ source: 1, locator: '第1章', level })

async function look(record: object, stale: readonly string[] = []) {
  const form = await formOf('cases')
  const passages = passagesOf(form.flattenedFields, record).map((passage) => {
    const state = !passage.en ? ('none' as const) : stale.includes(passage.path) ? ('stale' as const) : ('there' as const)
    return { ...passage, address: passage.path, state }
  })
  const steps = completenessOf(form, record, passages)
  return {
    steps,
    sections: sectionsOf(form, steps, 'ja'),
    next: nextThings(form, needFaults(form, record), steps, 'ja').map(({ kind, path, tab }) => `${kind} ${path} ${tab}`),
  }
}

describe('the steps of a case', () => {
  test('are done where something is there, tab by tab', async () => {
    const { sections } = await look({})
    expect(sections.map(({ tab }) => tab)).toEqual(['基本', '背景', '本文', '年表', '変化', 'うまくいった理由', '連携', '出典と画像'])
    expect(sections.every(({ done, all }) => done === 0 && all > 0)).toBe(true)
    const before = (await look({ challenges: [] })).sections[1]
    const after = (await look({ challenges: [{ text: { ja: '課題' }, evidence: evidence('stated') }] })).sections[1]
    // The list is there, its text and its evidence are, and one English is missing.
    expect([before, after]).toEqual([
      { tab: '背景', done: 0, all: 2 },
      { tab: '背景', done: 3, all: 5 },
    ])
  })
  test('ask nothing of a long-list case that is asked of studied ones', async () => {
    const of = async (tier: string) =>
      (await look({ tier, study: { kind: 'interview' } })).steps.filter(({ path, kind }) => path === 'timeline' && kind === 'needed').length
    expect([await of('model'), await of('longlist')]).toEqual([1, 0])
  })
})

describe('what is next', () => {
  test('is needs first, then weak evidence, then English, then what is empty', async () => {
    expect((await look({})).next).toEqual(['needed title.ja 0', 'needed summary.ja 0', 'needed number 0'])
    const whole = {
      title: both,
      summary: both,
      headline: both,
      number: '1',
      tier: 'longlist',
      survey: 1,
      places: [1],
      sources: [1],
      slug: 'x',
      study: { kind: 'desk' },
      outcomes: [1, 2].map((id) => ({ id: String(id), impact: 1, heading: both, statement: { ja: '文' }, evidence: evidence('stated') })),
    }
    expect((await look(whole)).next).toEqual(['evidence outcomes.0.evidence.level 4', 'english outcomes.0.statement.en 4', 'optional subtitle.ja 0'])
    expect((await look(whole, ['title'])).next[1]).toBe('english title.en 0')
    const measured = { ...whole, keyFigures: [{ id: 'k', value: 1, unit: both, label: both, evidence: evidence('measured') }] }
    expect((await look(measured)).next[0]).toBe('english outcomes.0.statement.en 4')
  })
  test('is never what is only for what fits nowhere else', async () => {
    const { steps } = await look({ study: { kind: 'desk' } })
    expect(steps.map(({ path }) => path).filter((path) => path === 'undated' || path.startsWith('study.note'))).toEqual([])
  })
  test('is one of a kind for the rows of a list, and three at most', () => {
    const step = (path: string): Step => ({ path, kind: 'english', isDone: false, label: { ja: '', en: '' } })
    expect(nextSteps(['a', 'rows.0.a', 'rows.1.a', 'b.en', 'b.ja', 'c'].map(step)).map(({ path }) => path)).toEqual(['a', 'rows.0.a', 'b.en'])
    expect(nextSteps([{ ...step('a'), isDone: true }])).toEqual([])
  })
})
