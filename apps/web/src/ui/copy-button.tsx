import { type ReactNode, type RefObject, useState } from 'react';

type Copyable = HTMLTextAreaElement | HTMLInputElement;

/** Copies the text of a field, and says so. Where the browser does not allow it, selects the text for Ctrl+C. */
export function CopyButton({ field, label }: { readonly field: RefObject<Copyable | null>; readonly label: string }): ReactNode {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const place = field.current;
    if (place === null) return;
    place.select();
    try {
      await navigator.clipboard.writeText(place.value);
      say('Kopierat.');
    } catch {
      place.focus();
      say('Webbläsaren tillåter inte kopiering. Texten är markerad: tryck Ctrl+C.');
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </span>
  );
}
