/** The day that it is where the reader is, as ISO 8601 writes it. */
export function today(): string {
  const now = new Date();
  const padded = (value: number): string => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
