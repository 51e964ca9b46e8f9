/** How a browser can show a file by itself; other kinds are saved and opened by their own program. */
export function previewKind(mediaType: string): 'picture' | 'paper' | undefined {
  if (['image/jpeg', 'image/png', 'image/webp'].includes(mediaType)) return 'picture';
  return mediaType === 'application/pdf' ? 'paper' : undefined;
}
