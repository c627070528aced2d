/** Prints one part of the page alone: the style sheets see on the document which. */
export function printOnly(part: string): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  window.addEventListener('afterprint', () => { delete dataset['print']; }, { once: true });
  window.print();
}
