'use client'

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

import { type Language, languages } from '@/src/i18n/languages'
import { type Preferences, type ScreenWidth, screenWidths } from './preferences'
import { useFramedPage } from './use-framed-page'
import type { PreviewWords } from './words'

interface PreviewPaneProps {
  readonly id: string
  /** The page's address in each language; null for a record that is not stored yet. */
  readonly addressIn: ((language: Language) => string) | null
  readonly savedAt: number | null
  readonly ids: readonly string[]
  readonly preferences: Preferences
  readonly isBeside: boolean
  readonly onPreferences: (preferences: Preferences) => void
  readonly onClose: () => void
  readonly say: PreviewWords
}

interface Choice<Value extends string> {
  readonly name: string
  readonly values: readonly (readonly [Value, string])[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ name, values, chosen, onChoose }: Choice<Value>) {
  return (
    <div aria-label={name} className="live-preview__choice" role="group">
      {values.map(([value, label]) => (
        <button aria-pressed={value === chosen} key={value} onClick={() => onChoose(value)} type="button">
          {label}
        </button>
      ))}
    </div>
  )
}

/** The page of the record, in a screen of the chosen width that is made smaller until it fits. */
function Framed({
  hold,
  address,
  preferences,
  savedAt,
  ids,
  onLanguage,
  say,
}: { readonly hold: RefObject<() => void>; readonly address: string; readonly onLanguage: (path: string) => boolean } & Pick<
  PreviewPaneProps,
  'preferences' | 'savedAt' | 'ids' | 'say'
>) {
  const stage = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(address)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const width = screenWidths[preferences.width]
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / width)
  const page = useFramedPage({ frame, address, savedAt, ids, look: `${width} ${scale}`, onPreview: onLanguage })
  const { holdPosition } = page
  useEffect(() => {
    hold.current = holdPosition
  }, [hold, holdPosition])
  useLayoutEffect(() => {
    const box = stage.current
    if (!box) return undefined
    const sizes = new ResizeObserver(([entry]) => {
      holdPosition()
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    sizes.observe(box)
    return () => sizes.disconnect()
  }, [holdPosition])
  return (
    <>
      <p className="live-preview__state" role="status">
        {page.state === 'failed' ? say.failed : page.state === 'stale' ? say.stale : ''}
        {page.state === 'failed' && (
          <button onClick={page.again} type="button">
            {say.again}
          </button>
        )}
      </p>
      <div className="live-preview__stage" ref={stage}>
        <iframe
          className={page.state === 'failed' ? 'live-preview__frame live-preview__frame--failed' : 'live-preview__frame'}
          onLoad={page.onLoad}
          ref={frame}
          src={first}
          style={{ inlineSize: width, blockSize: room.height / scale, transform: `scale(${scale})`, insetInlineStart: (room.width - width * scale) / 2 }}
          title={say.frame}
        />
      </div>
    </>
  )
}

/** Beside the form, or in its place: the page that readers would get, as it was saved last. */
export function PreviewPane({ id, addressIn, savedAt, ids, preferences, isBeside, onPreferences, onClose, say }: PreviewPaneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  /** Notes what is in sight in the frame, before its width changes. */
  const hold = useRef<() => void>(() => {})
  const { language, width } = preferences
  // In the form's place it is what one wants to read now; beside the form, writing goes on.
  useEffect(() => {
    if (!isBeside) heading.current?.focus()
  }, [isBeside])
  const choose = (part: Partial<Preferences>): void => onPreferences({ ...preferences, ...part })
  const onLanguage = (path: string): boolean => {
    const found = languages.find((each) => addressIn?.(each) === path)
    if (found) choose({ language: found })
    return found !== undefined
  }
  return (
    <section
      aria-label={say.title}
      className={isBeside ? 'live-preview' : 'live-preview live-preview--here'}
      id={id}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="live-preview__head">
        <h2 ref={heading} tabIndex={-1}>
          {say.title}
        </h2>
        <Choice
          chosen={language}
          name={say.language}
          onChoose={(chosen) => choose({ language: chosen })}
          values={languages.map((each) => [each, say.languages[each]])}
        />
        <Choice<ScreenWidth>
          chosen={width}
          name={say.width}
          onChoose={(chosen) => {
            hold.current()
            choose({ width: chosen })
          }}
          values={[
            ['phone', say.widths.phone],
            ['desk', say.widths.desk],
          ]}
        />
        {addressIn && (
          <a href={addressIn(language)} rel="noopener" target="_blank">
            {say.newTab}
          </a>
        )}
        <button aria-label={isBeside ? say.close : undefined} className="live-preview__close" onClick={onClose} type="button">
          {isBeside ? (
            <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          ) : (
            say.back
          )}
        </button>
      </div>
      {addressIn ? (
        <Framed hold={hold} address={addressIn(language)} ids={ids} preferences={preferences} onLanguage={onLanguage} savedAt={savedAt} say={say} />
      ) : (
        <p className="live-preview__state">{say.unsaved}</p>
      )}
    </section>
  )
}
