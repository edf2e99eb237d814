/** Pictures and things that pretend to be pictures, and the form that uploads them. */
import sharp from 'sharp'

interface Upload {
  name?: string
  bytes?: Uint8Array
  type?: string
  /** The other fields of the image. */
  data?: object
}

/** A small picture of one colour. */
export function picture(format: 'gif' | 'jpeg' | 'png' | 'tiff' | 'webp' = 'png', width = 60, height = 40): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#2f6f4f' } }).toFormat(format).toBuffer()
}

/** The form that a browser sends; a good picture unless another file is given. */
export async function pictureForm({ name = 'picture.png', bytes, type = 'image/png', data = {} }: Upload = {}): Promise<FormData> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes ?? (await picture()))], { type }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}
