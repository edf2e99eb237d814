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
  return sharp({ create: { width, height, channels: 3, background: '#2f6f4f' } })
    .toFormat(format)
    .toBuffer()
}

/** The form that a browser sends; a good picture unless another file is given. */
export async function pictureForm({ name = 'picture.png', bytes, type = 'image/png', data = {} }: Upload = {}): Promise<FormData> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes ?? (await picture()))], { type }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}

/** A PNG whose header says that it measures so much, whatever it holds. */
export function pngThatClaims(width: number, height: number, data: Uint8Array): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', data), chunk('IEND', new Uint8Array())])
}

/** A PNG that moves: the chunk that says so stands before the picture. */
export async function movingPng(): Promise<Buffer> {
  const still = await picture()
  const control = Buffer.alloc(8)
  control.writeUInt32BE(2, 0)
  const afterHeader = 8 + 25
  return Buffer.concat([still.subarray(0, afterHeader), chunk('acTL', control), still.subarray(afterHeader)])
}

/** A WebP of two pictures, one after the other. */
export async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#2f6f4f', '#6f2f4f'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 100], loop: 0 })
    .toBuffer()
}

/** A JPEG as some phones write it: zeros where the scan's header names its coefficients. Decoders warn, and show it. */
export async function phoneJpeg(): Promise<Buffer> {
  const bytes = Buffer.from(await picture('jpeg', 80, 60))
  const scan = bytes.indexOf(Buffer.from([0xff, 0xda]))
  const components = bytes[scan + 4] ?? 0
  bytes.fill(0, scan + 5 + components * 2, scan + 5 + components * 2 + 3)
  return bytes
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** As the PNG specification computes it; `zlib.crc32` is not in Node 20.9. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
