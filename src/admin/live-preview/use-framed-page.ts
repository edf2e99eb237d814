'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import { type Anchor, anchorIn, bringBack, bringIntoSight, leadLinksOut, markFirst, renew } from './framed-page'

export type FrameState = 'loading' | 'shown' | 'stale' | 'failed'

interface FramedPage {
  readonly state: FrameState
  readonly onLoad: () => void
  readonly again: () => void
  /** Notes what is in sight; called before the page is drawn in another width. */
  readonly holdPosition: () => void
}

const mainOf = (page: Document | null | undefined): Element | null => page?.querySelector('#main article, #main .page')?.closest('#main') ?? null

interface Asked {
  readonly frame: RefObject<HTMLIFrameElement | null>
  readonly address: string
  /** When the record was stored last. */
  readonly savedAt: number | null
  /** What is to be seen, as ids on the page; the nearest first. */
  readonly ids: readonly string[]
  /** Width and scale: the position is kept when they change. */
  readonly look: string
  /** A link of the page to another preview; false if this side does not know it. */
  readonly onPreview: (address: string) => boolean
}

/** The page in the frame: loaded once for each address, and from then on brought up to date in place. */
export function useFramedPage({ frame, address, savedAt, ids, look, onPreview }: Asked): FramedPage {
  const [state, setState] = useState<FrameState>('loading')
  const held = useRef<Anchor | null>(null)
  /** The page as the server sent it last. */
  const sent = useRef<Element | null>(null)
  const shown = useRef<{ readonly address: string; readonly savedAt: number | null } | null>(null)
  /** The page on its way, and when the record had been stored last as it was asked for. */
  const onItsWay = useRef({ address, savedAt })
  const now = useRef({ address, savedAt, ids, onPreview })
  now.current = { address, savedAt, ids, onPreview }
  const isAsking = useRef(false)

  const page = useCallback((): Document | null => frame.current?.contentDocument ?? null, [frame])
  const holdPosition = useCallback((): void => {
    const framed = page()
    held.current = framed && anchorIn(framed)
  }, [page])
  const load = useCallback((): void => {
    holdPosition()
    sent.current = null
    onItsWay.current = { address: now.current.address, savedAt: now.current.savedAt }
    setState('loading')
    // In place of what is there: a frame's way is no way of the browser's "back".
    frame.current?.contentWindow?.location.replace(now.current.address)
  }, [frame, holdPosition])

  const update = useCallback(async (): Promise<void> => {
    const { address: asked, savedAt: stored } = now.current
    if (isAsking.current || !sent.current || (shown.current?.address === asked && shown.current.savedAt === stored)) return
    isAsking.current = true
    const text = await fetch(asked, { credentials: 'same-origin', cache: 'no-store' }).then(
      (answer) => (answer.ok ? answer.text() : null),
      () => null,
    )
    isAsking.current = false
    const [framed, before] = [page(), sent.current]
    const drawn = mainOf(framed)
    const after = text === null ? null : mainOf(new DOMParser().parseFromString(text, 'text/html'))
    // Another page is on its way into the frame, and comes up to date by itself.
    if (now.current.address !== asked || !framed || !before || !drawn) return
    shown.current = { address: asked, savedAt: stored }
    if (!after) return setState('stale')
    const anchor = anchorIn(framed)
    renew(drawn, before, after)
    sent.current = after
    markFirst(framed, now.current.ids)
    bringBack(framed, anchor)
    setState('shown')
    if (now.current.savedAt !== stored) void update()
  }, [page])

  const onLoad = useCallback((): void => {
    const framed = page()
    const main = mainOf(framed)
    if (framed?.URL === 'about:blank') return
    // Another language was chosen while this page was on its way.
    if (onItsWay.current.address !== now.current.address) return load()
    sent.current = framed && main ? framed.importNode(main, true) : null
    if (!framed || !main) return setState('failed')
    shown.current = onItsWay.current
    leadLinksOut(framed, (path) => now.current.onPreview(path))
    setState('shown')
    const marked = markFirst(framed, now.current.ids)
    if (held.current) bringBack(framed, held.current, true)
    // At once: a save that lands while the page still moves would stop it on its way.
    else if (marked) bringIntoSight(marked, 'instant')
    held.current = null
    // It was saved again meanwhile; where it was not, this asks nothing.
    void update()
  }, [load, page, update])

  useEffect(() => {
    if (shown.current && shown.current.address !== address) load()
    else void update()
  }, [address, savedAt, load, update])
  useEffect(() => {
    const framed = page()
    const marked = framed && markFirst(framed, ids)
    if (marked) bringIntoSight(marked)
  }, [ids, page])
  useEffect(() => {
    const framed = page()
    if (framed) bringBack(framed, held.current, true)
    held.current = null
  }, [look, page])
  return { state, onLoad, again: load, holdPosition }
}
