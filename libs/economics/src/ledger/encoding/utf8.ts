/** The text of bytes in UTF-8, undefined where they are not valid. A byte order mark is a letter like others here. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  let text = '';
  let run = ''; // bytes from 0x80 that follow on each other, as %C3%A5
  try {
    for (const byte of bytes) {
      if (byte >= 0x80) {
        run += `%${byte.toString(16)}`;
        continue;
      }
      if (run !== '') text += decodeURIComponent(run);
      run = '';
      text += String.fromCharCode(byte);
    }
    return text + decodeURIComponent(run);
  } catch {
    return undefined;
  }
}
