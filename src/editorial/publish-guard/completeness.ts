/** How far a record is, tab by tab, and the next best things to do, in the words of whoever asks. */
import { type Fault, faultAt, type Form, locationOfFault } from '@/src/editorial/faults/faults'
import type { StatedPassage } from '@/src/editorial/translation/english'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { type KindOfStep, nextSteps, type Step, stepsOf } from '@/src/model/completeness'
import { tabAt, tabsOf } from '@/src/model/fields'
import { checkOf } from './checks'
import { asksOf } from './need-faults'

/** How far one tab of the form is. */
export interface Section {
  readonly tab: string
  readonly done: number
  readonly all: number
}

/** One of the next best things: where it is and what to do. */
export interface NextThing {
  readonly kind: KindOfStep
  readonly path: string
  /** The place of its tab among the form's; -1 for what stands in none. */
  readonly tab: number
  readonly location: string
  readonly message: string
}

/** All that can be filled in of a record, done or not. @param passages its texts with the state of their English */
export function completenessOf(form: Form, record: unknown, passages: readonly StatedPassage[]): Step[] {
  return stepsOf(form.flattenedFields, record, {
    isGood: (need, value) => checkOf[need](value) === null,
    isAsked: asksOf(record),
    english: new Map(passages.map(({ path, state }) => [path, state])),
  })
}

/** The form's tabs in their order, each with how much of it is done; none where the form has no tabs. */
export function sectionsOf({ fields }: Form, steps: readonly Step[], language: Language): Section[] {
  return tabsOf(fields).map((tab) => {
    const own = steps.filter(({ path }) => tabAt(fields, path)?.ja === tab.ja)
    return { tab: tab[language], done: own.filter(({ isDone }) => isDone).length, all: own.length }
  })
}

const messages: Readonly<Record<Exclude<KindOfStep, 'needed'>, Bilingual>> = {
  evidence: {
    ja: '成果の根拠が関係者の話だけです。統計や資料による裏付けがあれば、その根拠を入力してください。',
    en: 'The results rest on the word of those involved alone. Give evidence from statistics or documents where there is any.',
  },
  english: { ja: '英語を書いてください。', en: 'Write the English.' },
  optional: { ja: 'まだ空です。資料に書かれていれば入力してください。', en: 'Still empty. Fill it in if the source says it.' },
}
const stale: Bilingual = { ja: '日本語がそのあと変わりました。英語を見直してください。', en: 'The Japanese was changed since. Look at the English again.' }

/** The three best: what the guard says first, then what would make the record better. Of each list of rows only one of a kind. */
export function nextThings(form: Form, faults: readonly Fault[], steps: readonly Step[], language: Language): NextThing[] {
  const needed = faults.map(({ path, field }): Step => ({ path, label: field, kind: 'needed', isDone: false }))
  const tabs = tabsOf(form.fields)
  const rest = steps.filter(({ kind }) => kind !== 'needed')
  return nextSteps([...needed, ...rest]).map((step) => {
    const message =
      step.kind === 'needed'
        ? (faults.find(({ path }) => path === step.path)?.message ?? messages.optional)
        : step.english === 'stale'
          ? stale
          : messages[step.kind]
    const where = faultAt(form, { path: step.path, field: step.label, message })
    return {
      kind: step.kind,
      path: step.path,
      tab: tabs.findIndex(({ ja }) => ja === where.tab?.ja),
      location: locationOfFault(where, language),
      message: message[language],
    }
  })
}
