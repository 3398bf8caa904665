import type { HeaderLayout, ValueLayout } from '../../../generator/tree/index.ts';
import { bitMask, extents, namedMembers } from '../../../generator/uapi/index.ts';

/** Returns the layout for the eye: a line a type, below it a line a member with offset, size and type; of bit-fields the bytes that they take on machines of either byte order. */
export function formatLayout({ records, enums }: HeaderLayout): string {
  const lines: string[] = [];
  for (const { name, size, align, isSigned } of enums)
    lines.push(`enum ${name ?? '{…}'}: ${size} bytes, aligned to ${align}${isSigned ? ', signed' : ''}`);
  for (const [name, record] of records) {
    if (record.type === 'unknown') {
      lines.push(`${name}: unknown, for ${record.cause}`);
      continue;
    }
    lines.push(`${name}: ${record.size} bytes, aligned to ${record.align}`);
    for (const { path, offset, bitOffset, layout } of namedMembers(record)) {
      const place = bitOffset === undefined ? `${offset}` : formatBits(bitOffset, layout.bits!.width);
      lines.push(`  ${path} at ${place}: ${formatValue(layout.value)}`);
    }
    lines.push(
      `  ${extents(record)
        .map(({ size, adds }) => `${size}: ${adds.join(' ')}`)
        .join('; ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function formatBits(offset: number, width: number): string {
  const [little, big] = (['little', 'big'] as const).map((endian) => {
    const { bytes } = bitMask({ offset, width }, endian);
    return bytes.map((byte) => byte.toString(2).padStart(8, '0')).join(' ');
  });
  return `bit ${offset}, ${width} wide (little ${little}, big ${big})`;
}

function formatValue(value: ValueLayout): string {
  switch (value.type) {
    case 'integer':
      return [value.isSigned ? 'signed' : 'unsigned', value.size, value.order, value.enumName]
        .filter(Boolean)
        .join(' ');
    case 'array':
      return `${value.length} × ${formatValue(value.of)}`;
    case 'record':
      return `${value.keyword} of ${value.size}`;
    default:
      return `${value.type} ${value.size}`;
  }
}
