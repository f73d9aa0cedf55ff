import {type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState} from 'react';
import {loadIndex} from './loadIndex.client';
import type {SearchDialog} from './SearchDialog.client';
import styles from './styles.module.css';

type Dialog = ComponentType<Parameters<typeof SearchDialog>[0]>;

const loadDialog = () => import(/* webpackChunkName: "search-dialog" */ './SearchDialog.client').then((module) => module.SearchDialog);

/** Fetches dialog and index while the reader is on the way to the button. */
function prefetch(): void {
  void loadDialog().catch(() => {});
  void loadIndex().catch(() => {});
}

/** Opens the search dialog: by a click, by Ctrl or Cmd and K, and by a slash. Loads nothing before it is wanted. */
export function SearchButton(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  const [Dialog, setDialog] = useState<Dialog>();
  const [isOpen, setIsOpen] = useState(false);

  const open = useCallback(() => {
    setIsOpen(true);
    prefetch();
    loadDialog().then(
      (component) => setDialog(() => component),
      () => setIsOpen(false),
    );
  }, []);
  const close = useCallback((isLeaving: boolean) => {
    takesFocus.current = !isLeaving;
    setIsOpen(false);
  }, []);

  useEffect(() => {
    // Only now: the button cannot take the focus while the dialog is there. After a hit its target takes it.
    if (isOpen || !takesFocus.current) return;
    takesFocus.current = false;
    button.current?.focus();
  }, [isOpen]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      if (isShortcut && isOpen) close(false);
      else if (!isOpen) open();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, open, close]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={open}
        onMouseEnter={prefetch}
        onFocus={prefetch}
        onTouchStart={prefetch}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentcolor" strokeWidth="2">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" strokeLinecap="round" />
        </svg>
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {isOpen && Dialog !== undefined && <Dialog onClose={close} />}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
