'use client'

import { useEffect, useState } from 'react'

import { widthBeside } from './room'

/** How wide the preview is beside the form, as `widthBeside` says, followed while windows, menu and comments open and close. */
export function useRoom(): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const page = document.documentElement
    const form = document.querySelector('.template-default__wrap')
    const measure = (): void => {
      const begin = form?.getBoundingClientRect().left ?? 0
      const comments = document.querySelector('.comments')?.getBoundingClientRect().width ?? 0
      setWidth(widthBeside(window.innerWidth, page.clientWidth - begin - comments))
    }
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(page)
    if (form) sizes.observe(form)
    const comments = new MutationObserver(measure)
    comments.observe(page, { attributeFilter: ['data-comments-open'] })
    return () => {
      sizes.disconnect()
      comments.disconnect()
    }
  }, [])
  return width
}
