/**
 * What a page may not use, nor a frame in it. Chromium reports every name that it does not know on the
 * console, so this holds what it has known for years on all systems; `bluetooth` and `web-share` are not
 * known on Linux, and stay at their default: the site itself.
 */
const CLOSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The value of `Permissions-Policy`: all closed but the clipboard, into which "copy link" writes. */
export const permissionsPolicy = [...CLOSED.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');
