import type { View } from './view'

/** Says at the top of a draft's preview that readers may see something else; nothing on a page that readers have. */
export function PreviewNotice({ view }: { view: View }) {
  return view.previewAt ? (
    <p className="notice" role="status">
      {view.words.case.preview}
    </p>
  ) : null
}
