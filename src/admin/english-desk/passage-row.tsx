'use client'

import { Link } from '@payloadcms/ui'
import { useMemo, useRef } from 'react'

import { ChangedText } from '@/src/admin/changed-text/changed-text'
import { timeInTokyo } from '@/src/admin/saving/words'
import type { GlossaryTerm } from '@/src/content/glossary'
import type { DeskPassage } from '@/src/editorial/translation/english'
import type { Language } from '@/src/i18n/languages'
import { changesBetween } from '@/src/model/changes/text-changes'
import { rowsOf } from '@/src/model/reading'
import { plainText } from '@/src/rich-text/tree'
import type { Note } from './desk-types'
import { markTerms, termsOf } from './glossary-marks'
import { deskWords } from './words'

interface RowProps {
  readonly passage: DeskPassage
  /** What was typed and is not stored; undefined for nothing. */
  readonly typed: string | undefined
  readonly note: Note | undefined
  readonly language: Language
  readonly glossary: readonly GlossaryTerm[]
  /** Where the record's form is. */
  readonly form: string
  readonly onType: (text: string) => void
  readonly onSave: () => void
  readonly onNext: () => void
  readonly onConfirm: () => void
}

/** The paragraphs of a text, plain or rich. */
function paragraphsOf(text: unknown): readonly string[] {
  if (typeof text === 'string') return text.split('\n')
  return rowsOf(text, 'root.children').map(plainText)
}

interface JapaneseProps {
  readonly text: string
  /** What it said when the English was written; null where it says the same. */
  readonly before: string | null
  readonly glossary: readonly GlossaryTerm[]
  readonly language: Language
}

/** A Japanese text whose terms are marked, with what was changed since its English was written. */
function Japanese({ text, before, glossary, language }: JapaneseProps) {
  return (
    <p className="english-row__text" lang="ja">
      <ChangedText
        language={language}
        pieces={before === null ? [{ kind: 'same', text }] : changesBetween(before, text)}
        show={(piece) => markTerms(piece, glossary).map(({ text: part, term }, index) => (term ? <mark key={index}>{part}</mark> : part))}
      />
    </p>
  )
}

/** What became of the text, in words. */
function noteInWords(note: Note | undefined, isTyped: boolean, language: Language): string {
  const say = deskWords[language]
  if (note?.kind === 'failed') return say.notSaved(note.reason)
  if (note?.kind === 'saving') return say.saving
  if (isTyped) return say.unsaved
  if (note?.kind === 'saved') return say.saved(timeInTokyo(note.at, Date.now(), language))
  return note?.kind === 'confirmed' ? say.confirmed : ''
}

/** One text of the desk: Japanese with its terms at the left, English at the right. */
export function PassageRow({ passage, typed, note, language, glossary, form, onType, onSave, onNext, onConfirm }: RowProps) {
  const { ja, en, kind, location, path, state, tab, before } = passage
  const say = deskWords[language]
  const field = useRef<HTMLTextAreaElement>(null)
  const japanese = paragraphsOf(ja).join('\n')
  const terms = useMemo(() => termsOf(markTerms(japanese, glossary)), [japanese, glossary])
  const isDone = state === 'there'
  const changed = state === 'stale' ? before : null

  function insert({ en: english }: GlossaryTerm): void {
    const { current } = field
    if (!current) return
    const { selectionStart: start, selectionEnd: end, value } = current
    const space = start > 0 && !/[\s(]$/.test(value.slice(0, start)) ? ' ' : ''
    current.setRangeText(`${space}${english}`, start, end, 'end')
    current.focus()
    onType(current.value)
  }

  return (
    <li className={isDone ? 'english-row english-row--done' : 'english-row'} data-address={passage.address} data-state={state}>
      <div className="english-row__head">
        <h3>{location}</h3>
        <p>
          <span className="english-row__state">{say.states[state]}</span>
          <span aria-live="polite" className={note?.kind === 'failed' ? 'english-row__note english-row__note--failed' : 'english-row__note'}>
            {noteInWords(note, typed !== undefined, language)}
          </span>
          {note?.kind === 'failed' && (
            <button className="english-row__link" onClick={onSave} type="button">
              {say.retry}
            </button>
          )}
        </p>
      </div>
      <div className="english-row__side">
        <h4>{changed ? say.japaneseSince(timeInTokyo(Date.parse(changed.savedAt), Date.now(), language)) : say.japanese}</h4>
        <Japanese before={changed && paragraphsOf(changed.ja).join('\n')} glossary={glossary} language={language} text={japanese} />
        {terms.length > 0 && kind !== 'rich' && (
          <ul aria-label={say.terms} className="english-row__terms">
            {terms.map((term, index) => (
              <li key={term.en}>
                {/* The cursor stays where the English goes. */}
                <button
                  data-term={index + 1}
                  onClick={() => insert(term)}
                  onMouseDown={(event) => event.preventDefault()}
                  title={term.note ?? undefined}
                  type="button"
                >
                  {say.insert(term.ja, term.en, index + 1)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="english-row__side">
        <h4>{deskWords.en.title === say.title ? say.title : `${say.title} English`}</h4>
        {kind === 'rich' ? (
          <>
            {paragraphsOf(en).map((text, index) => (
              <p className="english-row__text" key={index} lang="en">
                {text}
              </p>
            ))}
            <p className="english-row__hint">
              {say.rich}{' '}
              <Link className="english-row__target" href={`${form}#at=${path}.en&tab=${tab}`}>
                {say.openForm}
              </Link>
            </p>
          </>
        ) : (
          <textarea
            aria-label={say.english(location)}
            className="english-row__target"
            lang="en"
            onBlur={onSave}
            onChange={(event) => onType(event.target.value)}
            ref={field}
            rows={kind === 'lines' ? 4 : 2}
            spellCheck
            value={typed ?? (typeof en === 'string' ? en : '')}
          />
        )}
        <div className="english-row__buttons">
          {kind !== 'rich' && (
            <button className="english-row__next" onClick={onNext} type="button">
              {say.saveAndNext}
            </button>
          )}
          {state === 'stale' && typed === undefined && (
            <button onClick={onConfirm} type="button">
              {say.fits}
            </button>
          )}
        </div>
      </div>
    </li>
  )
}
