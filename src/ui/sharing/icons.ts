/** The product's sign for systems that read no SVG: the touch icon, and the old icon file. */
import sharp from 'sharp'

import { iconSvg } from '@/src/ui/icon'

const png = (size: number): Promise<Buffer> =>
  sharp(Buffer.from(iconSvg), { density: (72 * size) / 32 })
    .resize(size, size)
    .flatten({ background: '#fff' })
    .png()
    .toBuffer()

export const touchIcon = (): Promise<Buffer> => png(180)

/** An ICO file that holds one PNG of 48 pixels. */
export async function faviconIco(): Promise<Buffer> {
  const image = await png(48)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(48, 6)
  head.writeUInt8(48, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(image.byteLength, 14)
  head.writeUInt32LE(head.byteLength, 18)
  return Buffer.concat([head, image])
}
