'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'

import { caseFaults } from '../editorial/publish-guard/case-faults'
import { missingEnglish } from '../editorial/translation-status'
import type { Fault } from '../editorial/faults'

const words = {
  ja: {
    ready: '公開に必要な項目はそろっています。', left: (count: number) => `公開までに、あと${count}か所の入力が必要です。`, show: '内容を見る',
    done: '済', row: (row: number) => `${row}行目`, english: (count: number) => `英語が空のところ：${count}か所（公開はできます）`, englishDone: '英語もすべて入力されています。',
  },
  en: {
    ready: 'Everything that publishing needs is there.', left: (count: number) => `${count} more to fill in before this can be published.`, show: 'Show them',
    done: 'done', row: (row: number) => `row ${row}`, english: (count: number) => `Without English: ${count} (it can be published)`, englishDone: 'All English texts are there.',
  },
}

/** Tabs in the order of the form; the same names as in `caseFaults`. */
const tabs = [
  ['基本', 'Basics'], ['背景', 'Background'], ['本文', 'Narrative'], ['年表', 'Timeline'], ['成果', 'Outcomes'], ['促進要因', 'Promoting factors'],
  ['連携', 'Cooperation'], ['出典と画像', 'Sources and images'],
] as const

/** Looks for a part of the form that is still being drawn, for two seconds at most. */
function whenThere(find: () => HTMLElement | null, then: (found: HTMLElement | null) => void, looks = 40): void {
  const found = find()
  if (found || looks === 0) then(found)
  else setTimeout(() => whenThere(find, then, looks - 1), 50)
}

/** Opens the tab and the row of a field and puts the cursor there. */
function goTo({ path, tab }: Fault): void {
  // By its place: after a refusal the button's text has the number of faults behind the name.
  const place = tabs.findIndex(([ja]) => ja === tab?.ja)
  document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button').item(place)?.click()
  const [list, index] = path.split('.')
  setTimeout(() => {
    const row = document.getElementById(`${list}-row-${index}`)
    const toggle = row?.querySelector<HTMLButtonElement>('.collapsible--collapsed .collapsible__toggle')
    toggle?.click()
    whenThere(() => document.getElementById(`field-${path.replaceAll('.', '__')}`), (found) => {
      const field = found ?? row ?? document.getElementById(`field-${list}`)
      const input = field?.matches('input, textarea, select') ? field : field?.querySelector<HTMLElement>('input, textarea, select, [contenteditable]')
      field?.scrollIntoView({ block: 'center' })
      input?.focus()
    })
  }, 150)
}

/**
 * How far the case is from being published, tab by tab, while it is being written: the same rules as the guard's, each
 * gap with a link to its field.
 */
export function Readiness() {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  const { faults, english } = useMemo(() => {
    const values = reduceFieldsToValues(fields, true)
    return { faults: caseFaults(values), english: missingEnglish(values) }
  }, [fields])
  return (
    <section aria-label={language === 'ja' ? '公開の準備' : 'Readiness'} className="readiness">
      <p aria-live="polite" className="readiness__state">{faults.length === 0 ? say.ready : say.left(faults.length)}</p>
      <ul className="readiness__tabs">
        {tabs.map(([ja, en]) => {
          const left = faults.filter(({ tab }) => tab?.ja === ja).length
          return (
            <li className={left > 0 ? 'readiness__tab readiness__tab--left' : 'readiness__tab'} key={en}>
              {language === 'ja' ? ja : en} <span>{left === 0 ? say.done : left}</span>
            </li>
          )
        })}
      </ul>
      {faults.length > 0 && (
        <details>
          <summary>{say.show}</summary>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.path}${fault.message.en}`}>
                <button onClick={() => goTo(fault)} type="button">
                  {[fault.tab?.[language], fault.row === null ? null : say.row(fault.row), fault.field[language]].filter(Boolean).join(' ')}
                </button>
                ：{fault.message[language]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="readiness__english">{english === 0 ? say.englishDone : say.english(english)}</p>
    </section>
  )
}
