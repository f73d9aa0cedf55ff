/** What browsers say of the network, where they say anything. */
type Connection = {saveData?: boolean; effectiveType?: string; type?: string};

/** True where the reader pays for each byte, or waits for it: data saver, a mobile contract, a slow network. */
export function isMetered(navigator: {connection?: Connection}): boolean {
  const {saveData, effectiveType = '', type = ''} = navigator.connection ?? {};
  return saveData === true || /2g|3g/.test(effectiveType) || /^(cellular|wimax|bluetooth)$/.test(type);
}
