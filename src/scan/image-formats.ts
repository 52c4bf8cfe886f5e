/** Image formats by the bytes their files begin with. */
const formats = [
  { name: 'PNG', signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: 'JPEG', signature: [0xff, 0xd8, 0xff] },
  { name: 'TIFF', signature: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF', signature: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'PDF', signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
] as const;
export type ImageFormat = (typeof formats)[number]['name'];

/** The format of a file that begins with these bytes; undefined where it is none of them. */
export function imageFormat(first: Uint8Array): ImageFormat | undefined {
  return formats.find(({ signature }) => signature.every((byte, index) => first[index] === byte))?.name;
}
